"""Where a listener stopped: one small file for each article, in the user's state folder."""

import os
import sys
from pathlib import Path

from readaloud.errors import OutputError
from readaloud.files.outputs import make_folder, write_file


def bookmarks_folder() -> Path:
    """The place that the system gives programs for what they remember."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local")) / "readaloud" / "listen"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "readaloud" / "listen"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local/state") / "readaloud" / "listen"


def read_bookmark(digest: str) -> str:
    """The sentence an article was left at; empty where there is none."""
    try:
        return (bookmarks_folder() / digest[:32]).read_text("utf-8")[:40].strip()
    except (OSError, UnicodeDecodeError):
        return ""


def keep_bookmark(digest: str, sentence_id: str) -> bool:
    """Remember a sentence, or forget the article where it is empty; False if that failed."""
    place = bookmarks_folder() / digest[:32]
    try:
        if sentence_id:
            make_folder(place.parent)
            write_file(place, sentence_id.encode())
        else:
            place.unlink(missing_ok=True)
    except (OSError, OutputError):
        return False
    return True
