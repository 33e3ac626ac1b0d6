"""Captions: WebVTT by sentence and by word, SubRip, LRC."""

import re
from collections.abc import Iterable, Iterator

from readaloud.formats.escape import esc, one_line
from readaloud.formats.language import language_tag
from readaloud.formats.longtext import long_text
from readaloud.formats.paths import article_folder
from readaloud.formats.shown import in_lines, show
from readaloud.formats.wording import joined
from readaloud.model.narration import Cue, WordCue
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings

TAG_LIKE = re.compile(r"<(?=[\w/!?])")


def export_vtt(edition: Edition, settings: Settings) -> Iterator[Asset]:
    yield caption(edition, "vtt", "text/vtt", write_vtt(edition, settings))


def export_words(edition: Edition, settings: Settings) -> Iterator[Asset]:
    yield caption(edition, "words.vtt", "text/vtt", write_words(edition))


def export_srt(edition: Edition, settings: Settings) -> Iterator[Asset]:
    yield caption(edition, "srt", "application/x-subrip", [write_srt(edition, settings)])


def export_lrc(edition: Edition, settings: Settings) -> Iterator[Asset]:
    yield caption(edition, "lrc", "text/plain", [write_lrc(edition)])


def caption(edition: Edition, suffix: str, media_type: str, text: Iterable[str]) -> Asset:
    path = f"{article_folder(edition.name)}/{edition.name}.{suffix}"
    return Asset(path, media_type, long_text(text))


def cues_of(edition: Edition) -> Iterator[Cue]:
    """The cues of what is heard; a sentence that is passed over has one without sound."""
    cues = edition.narration.cues if edition.narration is not None else ()
    return (cue for cue in cues if cue.spoken.strip())


def write_vtt(edition: Edition, settings: Settings) -> Iterator[str]:
    """WebVTT of at most two lines a caption; its identifiers are those of sentences."""
    yield opening(edition)
    for one in show(edition, settings):
        yield block(one.key, one.start_ms, one.end_ms, esc_vtt(in_lines(one.text)))


def write_words(edition: Edition) -> Iterator[str]:
    """WebVTT by sentence, in which each word carries its time."""
    yield opening(edition)
    for cue in cues_of(edition):
        said = timed_words(cue) if cue.words else esc_vtt(one_line(words_of(cue)))
        if said:
            yield block(cue.sentence_id, cue.start_ms, max(cue.end_ms, cue.start_ms + 1), said)


def opening(edition: Edition) -> str:
    language = language_tag(edition.audited.article.metadata.language)
    return f"WEBVTT\nKind: captions\nLanguage: {language}\n"


def block(key: str, start_ms: int, end_ms: int, text: str) -> str:
    name = f"{key}\n" if key else ""
    return f"\n{name}{stamp(start_ms)} --> {stamp(end_ms)}\n{text}\n"


def words_of(cue: Cue) -> str:
    """The sentence as written; an announcement of ours has only its spoken words."""
    return cue.text or cue.spoken


def timed_words(cue: Cue) -> str:
    """The sentence with a time before each word but those that begin with the cue."""
    parts: list[str] = []
    place, heard = 0, cue.start_ms
    for word in cue.words:
        parts.append(esc_vtt(cue.text[place : word.span.start]))
        if heard < word.start_ms < cue.end_ms:
            parts.append(f"<{stamp(word.start_ms)}>")
            heard = word.start_ms
        parts.append(esc_vtt(word_text(cue, word)))
        place = max(place, word.span.end)
    parts.append(esc_vtt(cue.text[place:]))
    return " ".join("".join(parts).split())


def word_text(cue: Cue, word: WordCue) -> str:
    return cue.text[word.span.start : word.span.end]


def esc_vtt(text: str) -> str:
    """Text for a cue: WebVTT knows the entities of HTML that matter here, not the quotes'."""
    return esc(text).replace("&quot;", '"').replace("&#39;", "'")


def write_srt(edition: Edition, settings: Settings) -> str:
    """SubRip has no escapes: what would pass for a tag or an arrow is written apart."""
    parts = []
    for number, one in enumerate(show(edition, settings), 1):
        start, end = (stamp(ms).replace(".", ",") for ms in (one.start_ms, one.end_ms))
        safe = TAG_LIKE.sub("< ", in_lines(one.text.replace("-->", "→")))
        parts.append(f"{number}\n{start} --> {end}\n{safe}\n")
    return "\n".join(parts)


def write_lrc(edition: Edition) -> str:
    """LRC with its tags; a line is a sentence, and brackets in it become round."""
    article = edition.audited.article
    length = edition.narration.recording.duration_ms if edition.narration else 0
    lines = [f"[ti:{bare(article.title)}]"]
    if article.metadata.authors:
        lines.append(f"[ar:{bare(joined(article.metadata.authors))}]")
    lines += [f"[length:{minutes(length)}]", "[re:readaloud]"]
    for cue in cues_of(edition):
        text = bare(words_of(cue))
        if text:
            lines.append(f"[{minutes(cue.start_ms)}]{text}")
    return "\n".join(lines) + "\n"


def bare(text: str) -> str:
    return TAG_LIKE.sub("< ", one_line(text)).replace("[", "(").replace("]", ")")


def stamp(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def minutes(ms: int) -> str:
    """Minutes, seconds and hundredths, rounded down so that no line comes before its sound."""
    return f"{ms // 60000:02}:{ms // 1000 % 60:02}.{ms % 1000 // 10:02}"


VTT = Format("vtt", "captions by sentence (WebVTT)", "narration", export_vtt, sound_only=True)
WORDS = Format(
    "vtt-words", "captions with every word's time (WebVTT)", "narration", export_words, True
)
SRT = Format("srt", "captions for old players (SubRip)", "narration", export_srt, True)
LRC = Format("lrc", "lines with times, for music players", "narration", export_lrc, True)
CAPTIONS = (VTT, WORDS, SRT, LRC)
