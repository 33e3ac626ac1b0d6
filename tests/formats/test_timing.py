"""What the page's script unpacks is what was packed."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from readaloud.formats.bits import CODE
from readaloud.formats.timing import STEP_MS, WORD, pack
from readaloud.model.article import Span
from readaloud.model.narration import Cue, WordCue


def unpack(
    text: str, texts: dict[str, str]
) -> Iterator[tuple[str, int, int, list[tuple[int, int, int]]]]:
    """The script's own way of reading, in Python."""
    if not text:
        return
    bits = (CODE.index(digit) >> place & 1 for digit in text for place in range(5, -1, -1))

    def number(order: int) -> int:
        size, value = order, 1
        while next(bits):
            size += 1
        for _ in range(size):
            value = value * 2 + next(bits)
        return value - 2**order

    def signed(order: int) -> int:
        value = number(order)
        return -(value + 1) // 2 if value % 2 else value // 2

    many, pace = number(8), number(8)
    pauses = [signed(8) for _ in range(number(8))]
    key = end = 0
    for _ in range(many):
        key += signed(0) + 1
        start = end + pauses[number(0)]
        words, place, steps, expected = [], 0, 0, 0
        count = number(4)
        plain = None if count % 2 else [m.span() for m in WORD.finditer(texts[f"s{key}"])]
        for n in range(count // 2):
            if plain is None:
                begin = place + signed(0)
                place = begin + number(2)
            else:
                begin, place = plain[n]
            steps += expected + signed(2)
            expected = pace * (2 * (place - begin) + 1) >> 5
            words.append((begin, place, start + steps * STEP_MS))
        end = start + (steps + expected) * STEP_MS + signed(7)
        yield f"s{key}", start, end, words


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
        text = draw(st.sampled_from(["abc " * 9, "abc " * len(words), "a😴c " * 9]))
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

    ((_, _, _, words),) = unpack(pack([cue]), {})

    assert words == [(3, 8, 0)]


def test_announcements_are_left_out() -> None:
    assert pack([Cue("", "", "Section one", 0, 900)]) == ""


def test_a_word_of_plain_text_costs_little() -> None:
    text = "Most people sleep better after a walk, and say that it lifts their mood. " * 20
    words = tuple(
        WordCue(Span(*m.span()), n * 300, n * 300 + 280) for n, m in enumerate(WORD.finditer(text))
    )

    packed = pack([Cue("s1", text, "", 0, len(words) * 300, words)])

    assert len(packed) <= 0.75 * len(words) + 10
