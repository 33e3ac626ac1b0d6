"""Text to spoken text: what a good reader would say, word by word tied to what is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from readaloud.model.span import Span
from readaloud.model.spoken import Spoken
from readaloud.narrate.spoken.guard import blank_controls
from readaloud.narrate.spoken.loud import is_loud, shouts_words
from readaloud.narrate.spoken.overlong import overlong
from readaloud.narrate.spoken.scan import OMITTED, SILENT
from readaloud.narrate.spoken.writer import Writer

TYPE_CHECKING = False  # as in readaloud itself
if TYPE_CHECKING:
    from readaloud.narrate.spoken.lexicon import Lexicon

SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SUBSCRIPT = re.compile("[₀-₉]")
# A raised point: the decimal point of some journals, "0·05", or a sign, "5·10⁶".
_RAISED_POINT = re.compile(r"(?<=\d)[·∙⋅‧](?=\d)(10[\^⁻⁺⁰¹²³⁴-⁹])?")
LONG = 100_000  # characters; a sentence never comes near it


def say(
    text: str,
    *,
    lexicon: Lexicon | None = None,
    citations: bool = False,
    heading: bool = False,
    language: str = "en",
    silent: Sequence[Span] = (),
    nitric_oxide: bool = False,
) -> Spoken:
    """Turn text into the words to be spoken, each tied to the characters it stands for.

    `citations` speaks reference marks such as [12]. A heading in capitals is read as words.
    What lies in a `silent` span is not said; of a string that is no text, such as an image
    written as letters, only the length is. In a language other than English the text stays
    as it is but for marks that an engine would obey. `nitric_oxide` tells that the page calls
    the gas NO.
    """
    source = _hush(blank_controls(text), silent)
    source = _cover(source, overlong(source), OMITTED)
    if not language.lower().startswith("en"):
        return Writer(source, lexicon).write_foreign()
    if _SUBSCRIPT.search(source):
        source = source.translate(SUBSCRIPTS)
    if _RAISED_POINT.search(source):
        source = _RAISED_POINT.sub(lambda m: f"×{m[1]}" if m[1] else ".", source)
    loud = is_loud(source) or (heading and _is_loud_heading(source))
    writer = Writer(source, lexicon, loud, citations, nitric_oxide and not loud)
    if len(source) < LONG:
        return writer.write()
    from readaloud.model.collector import uncollected  # few texts are so long

    with uncollected():
        return writer.write()


def _is_loud_heading(source: str) -> bool:
    return source.isupper() and " " in source and shouts_words(source)


def _hush(source: str, silent: Sequence[Span]) -> str:
    return _cover(source, sorted((span.start, span.end) for span in silent), SILENT)


def _cover(source: str, stretches: Iterable[tuple[int, int]], sign: str) -> str:
    """The text with a sign in the place of each character of some stretches, in their order."""
    pieces, at = [], 0
    for first, last in stretches:
        start, end = max(at, first), min(last, len(source))
        if start < end:
            pieces += [source[at:start], sign * (end - start)]
            at = end
    return "".join([*pieces, source[at:]]) if pieces else source
