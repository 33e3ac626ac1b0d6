"""A picture drawn in a process of its own, so that its drawing library goes when it is drawn.

Started as `python -m readaloud.voices.aside MODULE FUNCTION`, with a title and an author as JSON.
"""

import json
import subprocess
import sys
from importlib import import_module

from readaloud.model.toolkit import Picture

LONG_MS = 3_600_000  # of sound: its making hides the 0.1 s that another process costs
SECONDS = 60.0  # a picture takes a tenth of one


def drawn(picture: Picture, title: str, author: str, duration_ms: int) -> bytes:
    """The picture of a recording, drawn aside where the recording is long.

    Pillow takes 7 MB and stays loaded; a long article needs them for itself, while in a run of
    short ones it costs less to load it once.
    """
    name = getattr(picture, "__qualname__", "")
    if duration_ms < LONG_MS or not name.isidentifier():  # only a module's own can be found again
        return picture(title, author)
    command = [sys.executable, "-P", "-m", __name__, picture.__module__, name]
    asked = json.dumps((title, author)).encode()
    try:
        return subprocess.run(
            command, input=asked, capture_output=True, timeout=SECONDS, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return picture(title, author)  # it says what is wrong, if it is more than the process


def main() -> None:
    module, function = sys.argv[1:]
    picture: Picture = getattr(import_module(module), function)
    sys.stdout.buffer.write(picture(*json.load(sys.stdin)))


if __name__ == "__main__":
    main()
