"""The `spoken` command: text as it will be spoken, line by line."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import IO

import click

from readaloud.model.article import Span
from readaloud.model.narration import Spoken
from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.lexicon import Lexicon, join_lexicons

MARKUP = re.compile(r"\ufeff?\s*<(?:!doctype|html|\?xml)\b", re.IGNORECASE)
UNREADABLE = "\ufffd"  # what stands for bytes that are no text
STDIN = "<stdin>"  # what Python calls it
EPILOG = """\b
Examples:
  echo "5–9 mg bid" | readaloud spoken
  readaloud spoken leaflet.txt --diff
  readaloud spoken dose.txt --phonemes
"""


@click.command("spoken", epilog=EPILOG)
@click.argument("file", default="-", type=click.File("rb"), metavar="[FILE|-]")
@click.option("--diff", "show_diff", is_flag=True, help="Mark what is said otherwise than written.")
@click.option(
    "--phonemes",
    is_flag=True,
    help="Show each word's sound in espeak-ng's mnemonics; * marks those of a lexicon.",
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
    if phonemes:
        texts = (say(line, lexicon=lexicon, citations=citations) for line in lines_of(file))
        write(with_sounds(tuple(texts)))
        return
    for line in lines_of(file):
        spoken = say(line, lexicon=lexicon, citations=citations)
        write([mark_changes(line, spoken) if show_diff else spoken.text])


def lines_of(file: IO[bytes]) -> Iterator[str]:
    """The lines, in UTF-8 or, line by line, in what old editors write; the first such is named."""
    strange = 0
    for number, raw in enumerate(file, 1):
        try:
            line = raw.decode("utf-8")
        except UnicodeDecodeError:
            line = read_otherwise(raw)
            lost = line.count(UNREADABLE)
            if lost or not strange:
                say_strange(getattr(file, "name", STDIN), number, lost)
            strange += 1
        if number == 1 and MARKUP.match(line):
            say_markup(getattr(file, "name", STDIN))
        yield line.rstrip("\r\n")


def say_markup(name: str) -> None:
    """Whoever gives a page hears its tags: the text is what `extract` makes of it."""
    from readaloud.cli.run import warn

    place = "-" if name == STDIN else name
    warn(
        f"{place}: an HTML page, spoken with its tags; for its text: "
        f"readaloud extract {place} --format text | readaloud spoken"
    )


def read_otherwise(raw: bytes) -> str:
    """A line that is not UTF-8 as pages are read: in windows-1252, wholly or here and there."""
    from readaloud.extract.decode import decode_utf8

    return decode_utf8(raw, False, [])


def say_strange(name: str, number: int, lost: int) -> None:
    from readaloud.cli.run import warn

    place = f"{'standard input' if name == STDIN else name}, line {number}"
    if lost:
        warn(f"{place}: text neither in UTF-8 nor in windows-1252; bytes left out: {lost}")
    else:
        warn(f"{place}: not UTF-8; read as windows-1252, and so are lines like it")


def write(lines: Iterable[str]) -> None:
    """Write lines; whatever the text holds, one line in is one line out."""
    for line in lines:
        sys.stdout.write(" ".join(line.splitlines()) + "\n")


def load(names: tuple[str, ...]) -> Lexicon:
    from readaloud.files.lexicons import read_text

    return join_lexicons(tuple((name, read_text(name)) for name in names))


def with_sounds(texts: Sequence[Spoken]) -> Iterator[str]:
    """Each text as its words with their sounds: "take [t'eIk] acetaminophen [@s,it@m'In@f@n*]"."""
    from readaloud.voices.espeak import phonemes_of

    own = [{sound.span: sound.phonemes for sound in spoken.sounds} for spoken in texts]
    words = {word.spoken.of(spoken.text) for spoken in texts for word in spoken.words}
    listed = sorted(words)
    heard = dict(zip(listed, phonemes_of(listed), strict=True))
    for spoken, known in zip(texts, own, strict=True):
        pieces = []
        for word in spoken.words:
            written = word.spoken.of(spoken.text)
            sound = f"{known[word.spoken]}*" if word.spoken in known else heard[written]
            pieces.append(f"{written} [{sound}]")
        yield " ".join(pieces)


def mark_changes(line: str, spoken: Spoken) -> str:
    """The line with each change as [-written-]{+said+}."""
    out, at = [], 0
    for start, end, said in changes(line, spoken):
        out += [line[at:start], f"[-{line[start:end]}-]", f"{{+{said}+}}" if said else ""]
        at = end
    return "".join([*out, line[at:]])


def changes(line: str, spoken: Spoken) -> Iterator[tuple[int, int, str]]:
    """Stretches of the line that are said in other words than written, or not at all."""
    at = heard = 0
    for source, said in stretches(spoken):
        yield from changed_gap(line, spoken.text, Span(at, source.start), Span(heard, said.start))
        if said.of(spoken.text) != source.of(line):
            yield source.start, source.end, said.of(spoken.text)
        at, heard = max(at, source.end), said.end
    end = Span(heard, len(spoken.text))
    yield from changed_gap(line, spoken.text, Span(at, len(line)), end)


def changed_gap(line: str, text: str, source: Span, said: Span) -> Iterator[tuple[int, int, str]]:
    """What is left unsaid between two words, without what both have in common at the ends."""
    written, spoken = source.of(line), said.of(text)
    if written == spoken or not any(map(str.isalnum, written)):
        return
    front = shared(written, spoken)
    back = shared(written[front:][::-1], spoken[front:][::-1])
    start, end = source.start + front, source.end - back
    yield start, end, spoken[front : len(spoken) - back].strip()


def shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def stretches(spoken: Spoken) -> Iterator[tuple[Span, Span]]:
    """Source stretches with the spoken ones they became."""
    words, i = spoken.words, 0
    while i < len(words):
        first = words[i]
        while i + 1 < len(words) and words[i + 1].source == first.source:
            i += 1
        yield first.source, Span(first.spoken.start, words[i].spoken.end)
        i += 1
