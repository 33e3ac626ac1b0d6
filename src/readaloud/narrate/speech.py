"""A part of a section to sound, or the sound kept from an earlier run."""

import hashlib
import struct
from collections.abc import Iterator, Sequence
from io import SEEK_END
from typing import BinaryIO

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Clip, Utterance, WordEvent
from readaloud.model.toolkit import SpeechCache, SpeechEntry, StreamingVoice, Voice

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
    if kept is None:
        yield from remembered(part, voice, cache.begin(key))
        return
    with kept:
        is_whole = count_of(kept) == len(part)
        if is_whole:
            yield from unpack(kept)
    if not is_whole:
        yield from remembered(part, voice, cache.begin(key))


def remembered(
    part: Sequence[Utterance], voice: Voice, entry: SpeechEntry
) -> Iterator[Clip | VoiceError]:
    """The sound of each utterance, kept where all of them could be spoken."""
    is_whole = False
    try:
        spoken = 0
        for outcome in outcomes(part, voice):
            if isinstance(outcome, Clip):
                write_clip(outcome, entry)
                spoken += 1
            yield outcome
        is_whole = spoken == len(part)
    finally:
        if is_whole:
            entry.keep()
        else:
            entry.drop()


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


def write_clip(clip: Clip, packed: SpeechEntry | BinaryIO) -> None:
    packed.write(CLIP.pack(clip.rate_hz, len(clip.words), len(clip.samples)))
    packed.write(
        b"".join(WORD.pack(word.span.start, word.span.end, word.sample) for word in clip.words)
    )
    packed.write(clip.samples)


def count_of(packed: BinaryIO) -> int | None:
    """How many clips follow from where the file stands; None where they are cut short."""
    begin = at = packed.tell()
    end = packed.seek(0, SEEK_END)
    count = 0
    while at + CLIP.size <= end:
        packed.seek(at)
        _, words, size = CLIP.unpack(packed.read(CLIP.size))
        at += CLIP.size + words * WORD.size + size
        count += 1
    packed.seek(begin)
    return count if at == end else None


def unpack(packed: BinaryIO) -> Iterator[Clip]:
    """The clips again, of a file that is whole."""
    while head := packed.read(CLIP.size):
        rate_hz, count, size = CLIP.unpack(head)
        words = tuple(
            WordEvent(Span(start, end), sample)
            for start, end, sample in WORD.iter_unpack(packed.read(count * WORD.size))
        )
        yield Clip(packed.read(size), rate_hz, words)
