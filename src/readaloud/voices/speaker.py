"""Speech that goes on: a child that dies or hangs is replaced, its sentence tried in other ways."""

import struct
from collections import deque
from collections.abc import Iterable, Iterator

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Clip, Spoken, WordEvent
from readaloud.voices.child import SLOTS, Child, ChildLostError, Opening
from readaloud.voices.guard import Guarded, guard_spoken, simplest
from readaloud.voices.pcm import audioop

WORD = struct.Struct("<III")
AHEAD = SLOTS  # sentences the child may be ahead of us: it speaks while we encode
AHEAD_BYTES = 16_384  # of requests under way, well below what a pipe holds
SMALLEST = 12  # characters; a shorter text is not halved again
QUIET = 48  # of 32768: what espeak-ng leaves after its last sound
EDGE_MS = 5  # the grain in which silence is cut away
STARTS = 3  # attempts to start a child before the engine counts as broken


class Speaker:
    """Speaks texts in order through a child process, and survives its death.

    A text that ends the child is tried again alone, then in its simplest form, then by halves;
    VoiceError names what could not be spoken, and the speaker is usable again afterwards.
    """

    def __init__(self, opening: Opening) -> None:
        self.opening = opening
        self.child: Child | None = None
        self.fresh = True
        self.version = self.alive().version
        self.rate_hz = self.alive().rate_hz

    def alive(self) -> Child:
        """The running child, started anew where there is none.

        Raises VoiceError when it refuses the voice or does not start at all.
        """
        for attempt in range(STARTS):
            if self.child is not None:
                return self.child
            try:
                self.child = Child(self.opening)
                self.fresh = True
            except ChildLostError as died:
                if attempt + 1 == STARTS:
                    raise VoiceError(f"espeak-ng does not start: {died}") from died
            except OSError as wrong:
                raise VoiceError(f"cannot start a speaking process: {wrong}") from wrong
        raise AssertionError("unreachable: the last attempt raises or returns")

    def begin(self) -> None:
        """Forget what was said: reopen the library, unless nothing was said since it opened."""
        if self.child is None or self.fresh:
            return
        try:
            self.child.ask(b"R")
            self.fresh = True
        except ChildLostError:
            self.child = None

    def ask(self, kind: bytes, body: bytes) -> bytes:
        """One request about something else than speaking (phonemes, list of voices)."""
        try:
            return self.alive().ask(kind, body)
        except ChildLostError as died:
            self.child = None
            raise VoiceError(f"espeak-ng gave up: {died}") from died

    def speak(self, spoken: Spoken) -> Clip:
        """Say one text. Raises VoiceError when no way of saying it works."""
        (outcome,) = self.speak_all([spoken])
        if isinstance(outcome, VoiceError):
            raise outcome
        return outcome

    def speak_all(self, texts: Iterable[Spoken]) -> Iterator[Clip | VoiceError]:
        """Say the texts in order, a few ahead of the caller; failures come as values."""
        waiting: deque[tuple[Guarded, bytes]] = deque()
        pending = 0
        for spoken in texts:
            safe = guard_spoken(spoken.text, spoken.sounds)
            body = safe.text.encode("utf-8", "replace")
            while waiting and (len(waiting) >= AHEAD or pending + len(body) > AHEAD_BYTES):
                pending -= len(waiting[0][1])
                yield self.next_clip(waiting)
            self.request(waiting, safe, body)
            pending += len(body)
        while waiting:
            yield self.next_clip(waiting)

    def request(self, waiting: deque[tuple[Guarded, bytes]], safe: Guarded, body: bytes) -> None:
        """Send a request; where the child is gone, next_clip will notice and send it again."""
        waiting.append((safe, body))
        child = self.child if len(waiting) > 1 else self.alive()
        if child is not None:
            try:
                child.send(b"S", body)
            except ChildLostError:
                self.child = None
        self.fresh = False

    def next_clip(self, waiting: deque[tuple[Guarded, bytes]]) -> Clip | VoiceError:
        safe, body = waiting.popleft()
        try:
            if self.child is None:
                raise ChildLostError("it ended earlier")
            return self.clip(safe, *self.child.hear(len(body)))
        except ChildLostError:
            self.child = None
            outcome = self.rescue(safe)
            self.send_again(waiting)
            return outcome
        except VoiceError as refused:
            return refused

    def send_again(self, waiting: deque[tuple[Guarded, bytes]]) -> None:
        """What the dead child did not answer goes to the new one, which starts afresh for it."""
        self.begin()
        for _, body in waiting:
            try:
                self.alive().send(b"S", body)
            except ChildLostError:
                self.child = None
                return
            self.fresh = False

    def rescue(self, safe: Guarded) -> Clip | VoiceError:
        """Say what ended a child: once more as it is, then its plain words, then by halves."""
        for candidate in (safe, Guarded(simplest(safe.text), spread(safe))):
            clip = self.attempt(candidate)
            if clip is not None:
                return clip
        return self.halves(safe) or VoiceError(f"espeak-ng cannot say {safe.text[:60]!r}")

    def attempt(self, safe: Guarded) -> Clip | None:
        body = safe.text.encode("utf-8", "replace")
        try:
            self.begin()
            self.fresh = False
            child = self.alive()
            child.send(b"S", body)
            return self.clip(safe, *child.hear(len(body)))
        except ChildLostError:
            self.child = None
            return None

    def halves(self, safe: Guarded) -> Clip | None:
        """The two halves one after the other; None as soon as one of them cannot be said."""
        text = simplest(safe.text)
        middle = text.rfind(" ", 0, len(text) // 2 + 1)
        middle = middle if middle > 0 else len(text) // 2
        if len(text) < SMALLEST:
            return None
        clips: list[Clip] = []
        for part in (text[:middle], text[middle:]):
            whole = Guarded(part, (0,) * len(part))
            clip = self.attempt(whole) or self.halves(whole)
            if clip is None:
                return None
            clips.append(clip)
        first, second = clips
        return Clip(first.samples + second.samples, self.rate_hz, first.words)

    def clip(self, safe: Guarded, whole: memoryview, events: memoryview) -> Clip:
        sound, skipped = trimmed(whole, self.rate_hz)
        last = len(sound) // 2
        words = []
        for position, length, sample in WORD.iter_unpack(events):
            if length:
                end = safe.origin(position + length - 1) + 1
                at = min(max(0, sample - skipped), last)
                words.append(WordEvent(Span(safe.origin(position), end), at))
        return Clip(sound, self.rate_hz, tuple(words))

    def close(self) -> None:
        if self.child is not None:
            self.child.end()
            self.child = None


def spread(safe: Guarded) -> tuple[int, ...]:
    """Places of the simplest form of a text, as good as they can be told: in proportion."""
    short, long = len(simplest(safe.text)), len(safe.text)
    return tuple(safe.origin(min(long - 1, i * long // max(1, short))) for i in range(short))


def trimmed(sound: memoryview, rate_hz: int) -> tuple[bytes, int]:
    """The sound without the silence around it, and how many samples were cut before it."""
    threshold = max(QUIET, audioop.max(sound, 2) * 0.004)
    step = 2 * max(1, rate_hz * EDGE_MS // 1000)
    begin, end = 0, len(sound)
    while begin < end and audioop.max(sound[begin : begin + step], 2) <= threshold:
        begin += step
    while end > begin and audioop.max(sound[max(begin, end - step) : end], 2) <= threshold:
        end -= step
    return bytes(sound[begin : max(begin, end)]), min(begin, len(sound)) // 2
