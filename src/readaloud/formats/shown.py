"""What captions show, and when: short enough to read, there long enough to be seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from readaloud.formats.escape import one_line
from readaloud.formats.tables import CELLS_PARTED
from readaloud.model.article import Article, Span, Table
from readaloud.model.narration import Cue, WordCue
from readaloud.model.publication import Edition
from readaloud.model.settings import Settings

LINE = 42  # characters, as broadcasters have it (EBU-TT-D, BBC Subtitle Guidelines)
MOST = 2 * LINE
SHORTEST_MS = 1000
COMMA = 20  # characters further off a break may be, where it follows a sign
SPAN_START = attrgetter("start")
WORD_START = attrgetter("span.start")
Spans = Mapping[str, Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A caption: the id of its sentence, with a number where it is not the first of it."""

    key: str
    start_ms: int
    end_ms: int
    text: str
    row: str = ""  # of a table, where a cell is shown whole


def show(edition: Edition, settings: Settings) -> Iterator[Shown]:
    """The captions of a recording: long sentences in parts, short cells of a row in one."""
    if edition.narration is None:
        return
    article = edition.audited.article
    unsaid = {} if settings.narrate.citations else markers(article)
    yield from seen(in_rows(parts(edition.narration.cues, unsaid, rows_of(article))))


def markers(article: Article) -> dict[str, tuple[Span, ...]]:
    """Where each sentence that cites sources has its markers; they are not heard."""
    found = {}
    for sentence in article.sentences():
        spans = tuple(m.span for m in sentence.marks if m.kind == "citation")
        if spans:
            found[sentence.id] = spans
    return found


def rows_of(article: Article) -> dict[str, str]:
    """The row of a table that a sentence stands in, for those that do."""
    return {
        sentence.id: f"{block.id} {number}"
        for block in article.blocks()
        if isinstance(block, Table)
        for number, row in enumerate((block.header, *block.rows))
        for cell in row
        for sentence in cell.sentences
    }


def parts(cues: Iterable[Cue], unsaid: Spans, rows: Mapping[str, str]) -> Iterator[Shown]:
    """Each sentence that is heard, in as many captions as its length asks for."""
    for cue in cues:
        if not cue.spoken.strip():
            continue
        texts = list(cut(cue, unsaid.get(cue.sentence_id, ())))
        ends = [start for start, _ in texts[1:]] + [cue.end_ms]
        row = rows.get(cue.sentence_id, "") if len(texts) == 1 else ""
        for number, ((start, text), end) in enumerate(zip(texts, ends, strict=True), 1):
            key = cue.sentence_id if number == 1 else f"{cue.sentence_id}.{number}"
            if text:
                yield Shown(key, start, max(end, start + 1), text, row)


def cut(cue: Cue, unsaid: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """The parts of a sentence with the times at which their first words are heard."""
    text = cue.text or cue.spoken
    unheard = sorted(unsaid, key=SPAN_START)
    start, at = cue.start_ms, 0
    for word in breaks(text, cue.words):
        yield start, said(text, at, word.span.start, unheard)
        start, at = word.start_ms, word.span.start
    yield start, said(text, at, len(text), unheard)


def breaks(text: str, words: Sequence[WordCue]) -> Iterator[WordCue]:
    """The words that begin a part: parts are much of a length, and end with a sign if possible."""
    if len(text) <= MOST:
        return
    is_spaced = " " in text
    places = [w for w in words if text[w.span.start - 1 : w.span.start].isspace() or not is_spaced]
    at = 0
    while (left := len(text) - at) > MOST:
        first = bisect_right(places, at, key=WORD_START)
        last = bisect_right(places, at + MOST + 1, key=WORD_START)
        near = places[first : max(last, first + 1)]  # the next one, where it is too far off
        if not near:
            return
        wanted = at + left / -(-left // MOST)
        word = min(near, key=distance_from(wanted, text))
        yield word
        at = word.span.start


def distance_from(wanted: float, text: str) -> Callable[[WordCue], float]:
    def distance(word: WordCue) -> float:
        at = word.span.start
        sign = text[max(0, at - 2) : at].rstrip()[-1:]
        return abs(at - wanted) - COMMA * (not sign.isalnum())

    return distance


def said(text: str, start: int, end: int, unheard: Sequence[Span]) -> str:
    """A piece of a sentence without the markers that are not heard, nor the blank before one."""
    pieces, at = [], start
    first = bisect_left(unheard, start, key=SPAN_START)
    for span in unheard[first : bisect_left(unheard, end, key=SPAN_START)]:
        piece = text[at : span.start]
        at = max(at, min(span.end, end))
        goes_on = text[at : at + 1].isalnum() or text[at : at + 1].isspace()
        pieces.append(piece if goes_on else piece.rstrip())
    return one_line("".join((*pieces, text[at:end])))


def in_rows(captions: Iterable[Shown]) -> Iterator[Shown]:
    """Neighbouring cells of a row as one caption, as far as two lines reach."""
    held: Shown | None = None
    for one in captions:
        if held is not None and one.row and one.row == held.row:
            text = f"{held.text}{CELLS_PARTED}{one.text}"
            if len(text) <= MOST:
                held = replace(held, end_ms=one.end_ms, text=text)
                continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def seen(captions: Iterable[Shown]) -> Iterator[Shown]:
    """The same captions, each for a second where the next one leaves it that."""
    held: Shown | None = None
    for one in captions:
        if held is not None:
            end = max(held.end_ms, min(held.start_ms + SHORTEST_MS, one.start_ms))
            yield replace(held, end_ms=end)
        held = one
    if held is not None:
        yield held


def in_lines(text: str) -> str:
    """A caption on two lines of much the same length, where it is too long for one."""
    if len(text) <= LINE:
        return text
    blanks = [at for at, character in enumerate(text) if character == " "]
    at = min(blanks, key=lambda at: abs(2 * at - len(text)), default=0)
    return f"{text[:at]}\n{text[at + 1 :]}" if at else text
