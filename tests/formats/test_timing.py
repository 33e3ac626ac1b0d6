"""What the page's script unpacks is what was packed."""

import random
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from readaloud.formats.bits import CODE
from readaloud.formats.ear import STEP_MS
from readaloud.formats.timing import WORD, pack
from readaloud.model.article import Span
from readaloud.model.narration import Cue, WordCue


class Reader:
    """The numbers of a packed text, read in the script's own way."""

    def __init__(self, text: str) -> None:
        self.bits = (CODE.index(digit) >> place & 1 for digit in text for place in range(5, -1, -1))

    def bit(self) -> int:
        return next(self.bits)

    def number(self, order: int) -> int:
        size, value = order, 1
        while next(self.bits):
            size += 1
        for _ in range(size):
            value = value * 2 + next(self.bits)
        return value - 2**order

    def signed(self, order: int) -> int:
        return unfold(self.number(order))


def unfold(value: int) -> int:
    return -(value + 1) // 2 if value % 2 else value // 2


def varied(reader: Reader) -> Iterator[int]:
    level = 0
    while True:
        value = reader.number(max((level >> 3).bit_length() - 1, 0))
        level += min(value, 255) - (level >> 3)
        yield unfold(value)


def places(reader: Reader, text: str) -> Iterator[tuple[int, int]]:
    """Where the words of a sentence stand, in UTF-16 units."""
    if reader.bit():
        yield from (found.span() for found in WORD.finditer(text))
        return
    reader.bit()
    place = 0
    for _ in range(reader.number(3)):
        if reader.bit():
            begin = place + reader.signed(0)
            place = begin + reader.number(2)
        else:
            found = WORD.search(text, place)
            assert found is not None
            begin, place = found.span()
        yield begin, place


def unpack(
    text: str, texts: dict[str, str]
) -> Iterator[tuple[str, int, int, list[tuple[int, int, int]]]]:
    """Sentences with their start and end, and their words with place and start."""
    if not text:
        return
    reader = Reader(text)
    many, pace = reader.number(8), reader.number(8)
    pauses = [reader.signed(8) for _ in range(reader.number(8))]
    steps, rests = varied(reader), varied(reader)
    known: dict[str, int] = {}
    key = end = 0
    for _ in range(many):
        key += reader.signed(0) + 1
        start = end + pauses[reader.number(0)]
        said = texts[f"s{key}"]
        found = list(places(reader, said))
        at = reader.number(0) if found else 0
        words = []
        units = said.encode("utf-16-le")
        for begin, place in found:
            word = units[2 * begin : 2 * place].decode("utf-16-le", "surrogatepass")
            after = units[2 * place : 2 * place + 2].decode("utf-16-le", "surrogatepass")
            stop = after if after and after in ".,;:!?" else ""
            guess = known.get(word, pace * (2 * (place - begin) + 1) >> 5)
            guess = known.get(word + stop, guess)
            words.append((begin, place, start + at * STEP_MS))
            if len(words) < len(found):
                taken = known[word + stop] = guess + next(steps)
                at += taken
            else:
                rest = guess * STEP_MS + next(rests)
                known[word + stop] = (rest + 10) // STEP_MS
                end = start + at * STEP_MS + rest
        if not found:
            end = start + next(rests)
        yield f"s{key}", start, end, words


TEXTS = ["abc ", "ab, ", "abcd", "a😴c ", "абв "]  # words of three letters, with a stop or none


@st.composite
def narrations(draw: st.DrawFn) -> list[Cue]:
    at, cues = 0, []
    for key in draw(st.lists(st.integers(0, 5000), max_size=8, unique=True)):
        at += draw(st.integers(0, 90_000))
        length = draw(st.integers(0, 60_000))
        words = tuple(
            WordCue(Span(4 * n, 4 * n + 3), at + n * 250, at + n * 250 + 200)
            for n in range(min(length // 250, 9))
        )
        text = draw(st.sampled_from(TEXTS)) * 9
        text = draw(st.sampled_from([text, text[: 4 * len(words)]])) if text.isascii() else text
        cues.append(Cue(f"s{key}", text, "", at, at + length, words))
        at += length
    return cues


@given(narrations())
def test_cues_come_back_as_they_were(cues: list[Cue]) -> None:
    found = list(unpack(pack(cues), {cue.sentence_id: cue.text for cue in cues}))

    assert [(k, a, b) for k, a, b, _ in found] == [
        (c.sentence_id, c.start_ms, c.end_ms) for c in cues
    ]
    for cue, (_, _, _, words) in zip(cues, found, strict=True):
        units = cue.text.encode("utf-16-le")
        shown = [units[2 * a : 2 * b].decode("utf-16-le") for a, b, _ in words]
        times = zip(words, cue.words, strict=True)
        assert all(abs(heard - word.start_ms) <= STEP_MS / 2 for (_, _, heard), word in times)
        assert shown == [word.span.of(cue.text) for word in cue.words]


def test_offsets_count_as_browsers_count() -> None:
    cue = Cue("s1", "😴 sleep", "", 0, 500, (WordCue(Span(2, 7), 0, 500),))

    ((_, _, _, words),) = unpack(pack([cue]), {"s1": cue.text})

    assert words == [(3, 8, 0)]


def test_a_sentence_that_the_page_does_not_have_leaves_the_others_as_they_are() -> None:
    text = "Walk, then rest."
    spans = [match.span() for match in WORD.finditer(text)]

    def cue(key: str, said: str, at: int) -> Cue:
        words = tuple(
            WordCue(Span(*span), at + 200 * n, at + 200 * n + 180) for n, span in enumerate(spans)
        )
        return Cue(key, said, "", at, at + 700, words)

    cues = [cue("s1", text, 0), cue("s2", text, 900), cue("s3", "Walk\x01 then rest.", 1800)]
    packed = pack([*cues, cue("s4", text, 2700)], shown=("s1", "s3", "s4"))
    shown = {"s1": text, "s2": "", "s3": "", "s4": text}

    assert [(key, start, end) for key, start, end, _ in unpack(packed, shown)] == [
        ("s1", 0, 700),
        ("s2", 900, 1600),
        ("s3", 1800, 2500),
        ("s4", 2700, 3400),
    ]


def test_a_word_heard_before_costs_less_than_a_new_one() -> None:
    chance = random.Random(6)
    lengths = [round(chance.gauss(300, 90)) for _ in range(40)]

    def cost(names: list[str]) -> int:
        text = " ".join(names)
        at, words = 0, []
        for n, match in enumerate(WORD.finditer(text)):
            words.append(WordCue(Span(*match.span()), at, at + lengths[n % 40]))
            at += lengths[n % 40]
        return len(pack([Cue("s1", text, "", 0, at, tuple(words))]))

    known = [f"word{n:04}" for n in range(40)] * 10
    fresh = [f"word{n:04}" for n in range(400)]

    assert cost(known) < 0.5 * cost(fresh)


def test_announcements_are_left_out() -> None:
    assert pack([Cue("", "", "Section one", 0, 900)]) == ""


def test_a_word_of_plain_text_costs_little() -> None:
    text = "Most people sleep better after a walk, and say that it lifts their mood. " * 20
    words = tuple(
        WordCue(Span(*m.span()), n * 300, n * 300 + 280) for n, m in enumerate(WORD.finditer(text))
    )

    packed = pack([Cue("s1", text, "", 0, len(words) * 300, words)])

    assert len(packed) <= 0.75 * len(words) + 10
