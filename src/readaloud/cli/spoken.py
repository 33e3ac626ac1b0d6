"""The `spoken` command: text as it will be spoken, line by line."""

import sys
from collections.abc import Iterator
from typing import IO

import click

from readaloud.model.article import Span
from readaloud.model.narration import Spoken
from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.lexicon import Lexicon, join_lexicons

EPILOG = """\b
Examples:
  echo "Take 5–10 mg b.i.d." | readaloud spoken
  readaloud spoken leaflet.txt --diff
  echo "acetaminophen" | readaloud spoken --phonemes
"""


@click.command("spoken", epilog=EPILOG)
@click.argument("file", default="-", type=click.File("rb"), metavar="[FILE|-]")
@click.option("--diff", "show_diff", is_flag=True, help="Mark what is said otherwise than written.")
@click.option(
    "--phonemes", is_flag=True, help="Show the pronunciations that the lexicons give: word [sound]."
)
@click.option(
    "--lexicon",
    "lexicons",
    multiple=True,
    metavar="FILE",
    help="Pronunciations, TSV or PLS; may be repeated.",
)
@click.option("--citations", is_flag=True, help="Speak reference marks such as [12].")
def spoken_command(
    file: IO[bytes], show_diff: bool, phonemes: bool, lexicons: tuple[str, ...], citations: bool
) -> None:
    """Show text as it will be spoken: one line out per line in."""
    lexicon = load(lexicons) if phonemes or lexicons else None
    for raw in file:
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        spoken = say(line, lexicon=lexicon, citations=citations)
        if phonemes:
            shown = with_sounds(spoken)
        else:
            shown = mark_changes(line, spoken) if show_diff else spoken.text
        # Whatever the text holds, one line in is one line out.
        sys.stdout.write(" ".join(shown.splitlines()) + "\n")


def load(names: tuple[str, ...]) -> Lexicon:
    from readaloud.files.lexicons import read_text

    return join_lexicons(tuple((name, read_text(name)) for name in names))


def with_sounds(spoken: Spoken) -> str:
    """The spoken text with the phonemes of each word that has its own behind it."""
    out, at = [], 0
    for sound in spoken.sounds:
        out += [spoken.text[at : sound.span.end], f" [{sound.phonemes}]"]
        at = sound.span.end
    return "".join([*out, spoken.text[at:]])


def mark_changes(line: str, spoken: Spoken) -> str:
    """The line with each change as [-written-]{+said+}."""
    out, at = [], 0
    for start, end, said in changes(line, spoken):
        out += [line[at:start], f"[-{line[start:end]}-]{{+{said}+}}"]
        at = end
    return "".join([*out, line[at:]])


def changes(line: str, spoken: Spoken) -> Iterator[tuple[int, int, str]]:
    """Stretches of the line that are said in other words than written, or not at all."""
    at = heard = 0
    for source, said in stretches(spoken):
        written = line[at : source.start]
        if any(map(str.isalnum, written)) and written != spoken.text[heard : said.start]:
            yield at, source.start, spoken.text[heard : said.start].strip()
        if said.of(spoken.text) != source.of(line):
            yield source.start, source.end, said.of(spoken.text)
        at, heard = source.end, said.end
    if any(map(str.isalnum, line[at:])) and line[at:] != spoken.text[heard:]:
        yield at, len(line), spoken.text[heard:].strip()


def stretches(spoken: Spoken) -> Iterator[tuple[Span, Span]]:
    """Source stretches with the spoken ones they became."""
    words, i = spoken.words, 0
    while i < len(words):
        first = words[i]
        while i + 1 < len(words) and words[i + 1].source == first.source:
            i += 1
        yield first.source, Span(first.spoken.start, words[i].spoken.end)
        i += 1
