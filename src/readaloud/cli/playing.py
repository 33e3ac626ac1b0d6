"""Playing a script sentence by sentence, with keys to move about in it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from readaloud.cli.keys import Keys
from readaloud.model.narration import Clip, Utterance
from readaloud.voices.player import Player

AHEAD_S = 0.35  # sound under way to the loudspeaker: a key is obeyed after no more than that
CHUNK_S = 0.05
RATE_STEP, SLOWEST, FASTEST = 25, 80, 450  # words per minute
DONE = "done"


@dataclass(slots=True)
class Listening:
    """Where the listener is. `speak` says an utterance at a rate, `show` puts it on the screen."""

    script: Sequence[Utterance]
    speak: Callable[[Utterance, int], Clip]
    player: Player
    keys: Keys
    show: Callable[[str, str], None]
    rate_wpm: int = 175
    place: int = 0
    clock: Callable[[], float] = time.monotonic
    offset: int = 0  # samples of the utterance heard already
    due: float = 0.0  # when the clock shows this, all that was sent has been heard

    def run(self) -> bool:
        """Play until the end (True) or until the listener leaves (False)."""
        while self.place < len(self.script):
            utterance = self.script[self.place]
            if not self.offset:
                self.show(utterance.tone, utterance.text or utterance.spoken.text)
            clip = self.speak(utterance, self.rate_wpm)
            pause = bytes(2 * (clip.rate_hz * utterance.pause_ms // 1000))
            action = self.play(clip.samples + pause, clip.rate_hz)
            if action == "pause":
                action = self.wait_for_key()
            if action == "quit":
                return False
            if action == "interrupt":
                raise KeyboardInterrupt
            self.obey(action)
        self.player.close()
        return True

    def play(self, sound: bytes, rate_hz: int) -> str:
        """Send the sound a little ahead of the clock; stop at a key and say which."""
        sent, chunk = self.offset, int(CHUNK_S * rate_hz)
        while 2 * sent < len(sound):
            action = self.keys(max(0.0, self.due - self.clock() - AHEAD_S))
            if action is not None:
                self.player.drop()
                unheard = max(0.0, self.due - self.clock())
                self.offset = max(0, sent - int(unheard * rate_hz))
                self.due = 0.0
                return action
            piece = sound[2 * sent : 2 * (sent + chunk)]
            self.player.write(piece, rate_hz)
            self.due = max(self.due, self.clock()) + len(piece) / 2 / rate_hz
            sent += chunk
        return DONE

    def wait_for_key(self) -> str:
        """What ends a pause: the same key again goes on, any other does what it does."""
        self.show("note", "paused")
        while (action := self.keys(3600.0)) is None:
            continue
        return action

    def obey(self, action: str) -> None:
        if action == "pause":
            return
        if action in ("faster", "slower"):
            step = RATE_STEP if action == "faster" else -RATE_STEP
            self.rate_wpm = min(FASTEST, max(SLOWEST, self.rate_wpm + step))
            self.show("note", f"{self.rate_wpm} words a minute")
        self.offset = 0
        self.place = self.target(action)

    def target(self, action: str) -> int:
        """Where an action leads: an index into the script, its length for the end."""
        match action:
            case "next sentence" | "done":
                return self.place + 1
            case "previous sentence":
                return max(0, self.place - 1)
            case "next section":
                return self.section_start(self.place, 1)
            case "previous section":
                return self.section_start(self.place, -1)
            case _:
                return self.place

    def section_start(self, place: int, direction: int) -> int:
        """The first utterance of the next section, or of this or the one before."""
        here = self.script[place].section_id
        if direction > 0:
            later = range(place + 1, len(self.script))
            return next((i for i in later if self.script[i].section_id != here), len(self.script))
        start = self.first_of(place)
        return start if start < place or not place else self.first_of(place - 1)

    def first_of(self, place: int) -> int:
        section = self.script[place].section_id
        while place and self.script[place - 1].section_id == section:
            place -= 1
        return place
