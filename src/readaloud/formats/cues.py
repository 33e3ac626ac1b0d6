"""The recording of an edition, and the cues that say when each word is heard."""

import json
from collections.abc import Iterable, Iterator

from readaloud.formats.longtext import long_text
from readaloud.model.narration import Cue, Narration
from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings


def export_cues(edition: Edition, settings: Settings) -> Iterable[Asset]:
    if edition.narration is not None:
        data = long_text(cues_json(edition.narration, edition.name))  # 10 MB of a long article
        yield Asset(f"articles/{edition.name}/cues.json", "application/json", data)


def export_audio(edition: Edition, settings: Settings) -> Iterable[Asset]:
    if edition.narration is not None:
        recording = edition.narration.recording
        path = f"articles/{edition.name}/{edition.name}.{recording.suffix}"
        yield Asset(path, recording.media_type, recording.data)


def cues_json(narration: Narration, name: str) -> Iterator[str]:
    """readaloud/cues/1, a cue a line."""
    recording = narration.recording
    head = {
        "schema": "readaloud/cues/1",
        "media": f"{name}.{recording.suffix}",
        "duration_ms": recording.duration_ms,
        "voice": narration.voice,
        "rate_wpm": narration.rate_wpm,
        "sections": [
            {"id": s.id, "title": s.title, "start_ms": s.start_ms, "end_ms": s.end_ms}
            for s in narration.sections
        ],
    }
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "cues": [\n'
    between = ""
    for cue in narration.cues:
        yield between + json.dumps(cue_entry(cue), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def cue_entry(cue: Cue) -> dict[str, object]:
    return {
        "sentence": cue.sentence_id,
        "text": cue.text,
        "spoken": cue.spoken,
        "start_ms": cue.start_ms,
        "end_ms": cue.end_ms,
        "words": [
            {
                "start": word.span.start,
                "end": word.span.end,
                "start_ms": word.start_ms,
                "end_ms": word.end_ms,
            }
            for word in cue.words
        ],
    }


CUES = Format(
    "cues", "when each sentence and word is heard (JSON)", "narration", export_cues, sound_only=True
)
AUDIO = Format(
    "audio", "the recording (MP3, or as --audio says)", "narration", export_audio, sound_only=True
)
