"""A part of a section to sound, or the sound kept from an earlier run."""

import hashlib
import struct
from collections.abc import Iterator, Sequence
from io import BytesIO

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
    if kept is not None and count_of(kept) == len(part):
        yield from unpack(kept)
        return
    packed = BytesIO()  # two minutes of sound are 6 MB: no second copy of them
    whole = True
    for outcome in outcomes(part, voice):
        if isinstance(outcome, Clip):
            write_clip(outcome, packed)
        else:
            whole = False
        yield outcome
    if whole:
        cache.put(key, packed.getvalue())


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


def write_clip(clip: Clip, packed: BytesIO) -> None:
    packed.write(CLIP.pack(clip.rate_hz, len(clip.words), len(clip.samples)))
    for word in clip.words:
        packed.write(WORD.pack(word.span.start, word.span.end, word.sample))
    packed.write(clip.samples)


def count_of(data: bytes) -> int | None:
    """How many clips the data hold; None where they are cut short."""
    count = at = 0
    while at + CLIP.size <= len(data):
        _, words, size = CLIP.unpack_from(data, at)
        at += CLIP.size + words * WORD.size + size
        count += 1
    return count if at == len(data) else None


def unpack(data: bytes) -> Iterator[Clip]:
    """The clips again, of data that are whole."""
    at = 0
    while at < len(data):
        rate_hz, count, size = CLIP.unpack_from(data, at)
        sound = at + CLIP.size + count * WORD.size
        words = tuple(
            WordEvent(Span(start, end), sample)
            for start, end, sample in WORD.iter_unpack(data[at + CLIP.size : sound])
        )
        at = sound + size
        yield Clip(data[sound:at], rate_hz, words)
