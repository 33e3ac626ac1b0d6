"""The media overlay of an EPUB: which part of the sound belongs to which sentence or word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readaloud.formats.escape import esc
from readaloud.model.article import Article, Block, Figure, ItemList, Table
from readaloud.model.narration import Cue, Narration, WordCue

Words = Mapping[str, Sequence[WordCue]]
ESCAPABLE: dict[type, str] = {Table: "table", ItemList: "list", Figure: "figure"}


@dataclass(frozen=True, slots=True)
class Clipped:
    """A sentence with the stretch of sound that is its own, the pause behind it included."""

    cue: Cue
    begin_ms: int
    end_ms: int


def clip_all(narration: Narration) -> list[Clipped]:
    """Every sentence's stretch; together they cover the whole recording.

    What belongs to no sentence (an announcement, a pause) goes to the sentence before it, so
    that a reading system plays the recording as it was made.
    """
    told = [cue for cue in narration.cues if cue.sentence_id]
    if not told:
        return []
    length = narration.recording.duration_ms
    begins = [0, *(cue.start_ms for cue in told[1:]), max(length, told[-1].end_ms)]
    return [
        Clipped(cue, begin, end)
        for cue, begin, end in zip(told, begins, begins[1:], strict=False)
        if end > begin
    ]


def clear_words(cue: Cue) -> tuple[WordCue, ...]:
    """The sentence's words that stand clear of each other, in text and in time."""
    kept: list[WordCue] = []
    for word in cue.words:
        fits = word.span.start < word.span.end <= len(cue.text)
        if kept and (word.span.start < kept[-1].span.end or word.start_ms <= kept[-1].start_ms):
            continue
        if fits and word.start_ms < cue.end_ms:
            kept.append(word)
    return tuple(kept)


def words_by_sentence(narration: Narration) -> Words:
    """The words to be marked in the text: those of the first cue of each sentence."""
    found: dict[str, Sequence[WordCue]] = {}
    for cue in narration.cues:
        if cue.sentence_id not in found:
            found[cue.sentence_id] = clear_words(cue)
    return found


def write_overlay(
    clips: Sequence[Clipped], article: Article, text: str, sound: str, words: Words
) -> str:
    """SMIL for one content document; lists, tables and figures can be skipped as a whole."""
    inside = {s.id: block for block in article.blocks() for s in block.sentences}
    parts: list[str] = []
    running: Block | None = None
    for clip in clips:
        block = inside.get(clip.cue.sentence_id)
        skippable = block if type(block) in ESCAPABLE else None
        if skippable is not running:
            parts.append("</seq>\n" if running is not None else "")
            if skippable is not None:
                kind = ESCAPABLE[type(skippable)]
                parts.append(
                    f'<seq epub:type="{kind}" epub:textref="{text}#{esc(skippable.id)}">\n'
                )
            running = skippable
        parts.append(write_clip(clip, text, sound, words.get(clip.cue.sentence_id, ())))
    parts.append("</seq>\n" if running is not None else "")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'version="3.0">\n<body epub:textref="{text}">\n{"".join(parts)}</body>\n</smil>\n'
    )


def write_clip(clip: Clipped, text: str, sound: str, words: Sequence[WordCue]) -> str:
    key = esc(clip.cue.sentence_id)
    target = f"{text}#{key}"
    if len(words) < 2 or clip.cue.words[:1] != tuple(words[:1]):
        return par(target, sound, clip.begin_ms, clip.end_ms)
    begins = [clip.begin_ms, *(word.start_ms for word in words[1:]), clip.end_ms]
    inner = "".join(
        par(f"{target}w{n}", sound, begins[n], begins[n + 1])
        for n in range(len(words))
        if begins[n] < begins[n + 1]
    )
    return f'<seq epub:textref="{target}">\n{inner}</seq>\n'


def par(target: str, sound: str, begin_ms: int, end_ms: int) -> str:
    return (
        f'<par><text src="{target}"/><audio src="{sound}" '
        f'clipBegin="{seconds(begin_ms)}" clipEnd="{seconds(end_ms)}"/></par>\n'
    )


def seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03}s"


def total_ms(clips: Sequence[Clipped]) -> int:
    return sum(clip.end_ms - clip.begin_ms for clip in clips)
