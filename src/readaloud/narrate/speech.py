"""A part of a section to sound, or the sound kept from an earlier run."""

import hashlib
import struct
from collections.abc import Iterator, Sequence

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Clip, Utterance, WordEvent
from readaloud.model.toolkit import SpeechCache, StreamingVoice, Voice

VERSION = "speech/1"  # of the layout below; part of every key
CLIP = struct.Struct("<III")  # sample rate, number of words, bytes of sound
WORD = struct.Struct("<III")  # start, end, sample


def speak_part(
    part: Sequence[Utterance], voice: Voice, cache: SpeechCache | None
) -> Iterator[Clip | VoiceError]:
    """The sound of each utterance, in order; errors come as values."""
    if cache is None or not isinstance(voice, StreamingVoice):
        yield from outcomes(part, voice)
        return
    key = key_of(part, voice)
    kept = cache.get(key)
    clips = unpack(kept) if kept is not None else None
    if clips is not None and len(clips) == len(part):
        yield from clips
        return
    made = list(outcomes(part, voice))
    sound = [outcome for outcome in made if isinstance(outcome, Clip)]
    if len(sound) == len(made):
        cache.put(key, pack(sound))
    yield from made


def outcomes(part: Sequence[Utterance], voice: Voice) -> Iterator[Clip | VoiceError]:
    voice.begin_section()
    if isinstance(voice, StreamingVoice):
        yield from voice.speak_all(part)
        return
    for utterance in part:
        try:
            yield voice.speak(utterance)
        except VoiceError as wrong:
            yield wrong


def key_of(part: Sequence[Utterance], voice: StreamingVoice) -> str:
    """A digest of all that the sound depends on."""
    digest = hashlib.sha256(f"{VERSION}\0{voice.identity}\0".encode())
    for utterance in part:
        sounds = ((s.span.start, s.span.end, s.phonemes) for s in utterance.spoken.sounds)
        said = (utterance.tone, utterance.spoken.text, *sounds)
        digest.update(repr(said).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()


def pack(clips: Sequence[Clip]) -> bytes:
    out = []
    for clip in clips:
        out.append(CLIP.pack(clip.rate_hz, len(clip.words), len(clip.samples)))
        out.extend(WORD.pack(w.span.start, w.span.end, w.sample) for w in clip.words)
        out.append(clip.samples)
    return b"".join(out)


def unpack(data: bytes) -> list[Clip] | None:
    """The clips again; None where the data are cut short."""
    clips, at = [], 0
    while at + CLIP.size <= len(data):
        rate_hz, count, size = CLIP.unpack_from(data, at)
        begin = at + CLIP.size
        sound = begin + count * WORD.size
        at = sound + size
        if at > len(data):
            return None
        words = tuple(
            WordEvent(Span(start, end), sample)
            for start, end, sample in WORD.iter_unpack(data[begin:sound])
        )
        clips.append(Clip(data[sound:at], rate_hz, words))
    return clips if at == len(data) else None
