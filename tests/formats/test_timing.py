"""What the page's script unpacks is what was packed."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from readaloud.formats.timing import CODE, STEP_MS, WORD, pack
from readaloud.model.article import Span
from readaloud.model.narration import Cue, WordCue


def unpack(
    text: str, texts: dict[str, str]
) -> Iterator[tuple[str, int, int, list[tuple[int, int, int]]]]:
    """The script's own way of reading, in Python."""
    digits = iter(text)

    def number() -> int:
        value, scale = 0, 1
        while True:
            digit = CODE.index(next(digits))
            value += (digit & 31) * scale
            scale *= 32
            if digit < 32:
                return value

    def signed() -> int:
        value = number()
        return -(value + 1) // 2 if value % 2 else value // 2

    key = end = 0
    while True:
        try:
            key += signed()
        except StopIteration:
            return
        start = end + signed()
        end = start + number()
        words, place, heard = [], 0, start
        count = number()
        plain = None if count % 2 else [m.span() for m in WORD.finditer(texts[f"s{key}"])]
        for n in range(count // 2):
            if plain is None:
                begin = place + signed()
                place = begin + number()
            else:
                begin, place = plain[n]
            heard += number() * STEP_MS
            words.append((begin, place, heard))
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

    assert len(packed) <= 1.1 * len(words) + 10
