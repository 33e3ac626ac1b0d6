"""The `spoken` command: text as it will be spoken, line by line."""

import sys
from collections.abc import Iterator

import click

from readaloud.model.narration import Spoken
from readaloud.narrate.spoken import say

EPILOG = """\b
Examples:
  echo "Take 5–10 mg b.i.d." | readaloud spoken
  readaloud spoken leaflet.txt --diff
"""


@click.command("spoken", epilog=EPILOG)
@click.argument("file", default="-", type=click.File("rb"), metavar="[FILE|-]")
@click.option("--diff", "show_diff", is_flag=True, help="Mark what is said otherwise than written.")
@click.option("--citations", is_flag=True, help="Speak reference marks such as [12].")
def spoken_command(file: click.utils.LazyFile, show_diff: bool, citations: bool) -> None:
    """Show text as it will be spoken: one line out per line in."""
    for raw in file:
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        spoken = say(line, citations=citations)
        sys.stdout.write((mark_changes(line, spoken) if show_diff else spoken.text) + "\n")


def mark_changes(line: str, spoken: Spoken) -> str:
    """The line with each change as [-written-]{+said+}."""
    out, at = [], 0
    for start, end, said in changes(line, spoken):
        out += [line[at:start], f"[-{line[start:end]}-]", f"{{+{said}+}}" if said else ""]
        at = end
    return "".join([*out, line[at:]])


def changes(line: str, spoken: Spoken) -> Iterator[tuple[int, int, str]]:
    """Stretches of the line that are said in other words than written."""
    words, i = spoken.words, 0
    while i < len(words):
        source, first = words[i].source, i
        while i + 1 < len(words) and words[i + 1].source == source:
            i += 1
        said = spoken.text[words[first].spoken.start : words[i].spoken.end]
        if said != source.of(line):
            yield source.start, source.end, said
        i += 1
