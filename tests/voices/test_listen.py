"""Playing an article with keys. The clock, the keys and the loudspeaker are values here."""

import os
import pty
import subprocess
import sys
import time

import pytest

from readaloud.cli.playing import Listening
from readaloud.errors import VoiceError
from readaloud.model.narration import Clip, Spoken, Utterance
from readaloud.voices.player import ProgramPlayer

RATE = 1000


class Loudspeaker:
    """Keeps what it is given; `drops` counts how often it was silenced."""

    def __init__(self):
        self.heard, self.drops, self.closed = b"", 0, False

    def write(self, samples, rate_hz):
        self.heard += samples

    def close(self):
        self.closed = True

    def drop(self):
        self.drops += 1


class Clock:
    """Time passes only while somebody waits for a key; keys are pressed at their moments."""

    def __init__(self, *pressed):
        self.now = 0.0
        self.pressed = list(pressed)

    def __call__(self):
        return self.now

    def key(self, seconds):
        if self.pressed and self.pressed[0][0] <= self.now + seconds:
            moment, action = self.pressed.pop(0)
            self.now = max(self.now, moment)
            return action
        self.now += seconds
        return None


def utterance(number, section="c1"):
    return Utterance(f"s{number}", section, f"Sentence {number}.", Spoken("", ()), 0)


SCRIPT = tuple(utterance(n, f"c{n // 3}") for n in range(9))


def listening(*pressed, place=0, seconds=1.0):
    clock = Clock(*pressed)
    shown, rates = [], []

    def speak(said, rate_wpm):
        rates.append(rate_wpm)
        return Clip(b"\1\0" * int(RATE * seconds), RATE)

    session = Listening(
        SCRIPT,
        speak,
        Loudspeaker(),
        clock.key,
        lambda tone, text: shown.append(text),
        place=place,
        clock=clock,
    )
    return session, shown, rates, clock


def places(shown):
    return [int(text.split()[1].rstrip(".")) for text in shown if text.startswith("Sentence")]


def test_everything_is_played_in_order_to_the_end():
    session, shown, _, clock = listening()

    assert session.run()
    assert places(shown) == list(range(9))
    assert len(session.player.heard) == 2 * RATE * 9
    assert session.player.closed
    assert clock.now == pytest.approx(9, abs=0.5 * 9)


def test_right_and_left_go_by_sentence():
    session, shown, *_ = listening((0.2, "next sentence"), (0.4, "previous sentence"))

    session.run()

    assert places(shown)[:3] == [0, 1, 0]


def test_down_and_up_go_by_section():
    session, shown, *_ = listening(
        (0.1, "next section"), (0.2, "next section"), (0.3, "previous section")
    )

    session.run()

    assert places(shown)[:4] == [0, 3, 6, 3]


def test_up_in_the_middle_of_a_section_goes_to_its_beginning():
    session, shown, *_ = listening((0.1, "previous section"), place=5)

    session.run()

    assert places(shown)[:2] == [5, 3]


def test_down_in_the_last_section_ends():
    session, shown, *_ = listening((0.1, "next section"), place=7)

    assert session.run()
    assert places(shown) == [7]


def test_a_pause_is_silent_at_once_and_goes_on_where_it_was():
    session, shown, *_ = listening((0.5, "pause"), (60.0, "pause"), place=8)

    assert session.run()
    assert session.player.drops == 1
    assert shown == ["Sentence 8.", "paused"]
    assert len(session.player.heard) < 2 * RATE * 1.5


def test_plus_and_minus_change_the_speed_from_the_same_sentence_on():
    session, shown, rates, _ = listening((0.1, "faster"), (0.2, "slower"), (0.3, "slower"))

    session.run()

    assert rates[:4] == [175, 200, 175, 150]
    assert places(shown)[:5] == [0, 0, 0, 0, 1]


def test_leaving_keeps_the_place():
    session, *_ = listening((2.3, "quit"))

    assert not session.run()
    assert session.place == 2


def test_an_interrupt_is_one():
    session, *_ = listening((0.3, "interrupt"))

    with pytest.raises(KeyboardInterrupt):
        session.run()


def test_a_player_that_fails_is_named(tmp_path):
    player = ProgramPlayer(sys.executable, ("-c", "import sys; sys.exit('no such device')"))

    with pytest.raises(VoiceError, match="no such device"):
        play_long(player)


def play_long(player):
    for _ in range(200):
        player.write(bytes(100_000), RATE)
    player.close()


PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Back pain</title></head><body><main><article>
<h1>Back pain</h1><p>Low back pain is common, and most people feel it at some time in their lives.
It often passes within a few weeks. Rest for a day, then move again.</p>
<h2>What helps?</h2><p>Walking helps, a little each day. A warm bath eases tight muscles.
Ask your doctor before you stop a medicine.</p></article></main></body></html>"""


@pytest.fixture
def home(tmp_path):
    """A user with a page, and a player that keeps what it is given."""
    (tmp_path / "page.html").write_bytes(PAGE)
    player = tmp_path / "bin" / "pw-play"
    player.parent.mkdir()
    player.write_text(f"#!/bin/sh\nexec cat >> {tmp_path}/heard\n")
    player.chmod(0o755)
    return tmp_path


def environment(home, **more):
    path = f"{home}/bin{os.pathsep}{os.environ['PATH']}"
    return {
        **os.environ,
        "PATH": path,
        "HOME": str(home),
        "XDG_STATE_HOME": f"{home}/state",
        **more,
    }


def command(*arguments):
    return [sys.executable, "-m", "readaloud", "listen", "page.html", *arguments]


def until(read, wanted, seconds=30):
    """Read from a terminal until the wanted words appear."""
    text, end = "", time.monotonic() + seconds
    while wanted not in text and time.monotonic() < end:
        text += read()
    assert wanted in text
    return text


def test_listening_at_a_terminal_obeys_keys_and_remembers_the_place(home):
    mine, theirs = pty.openpty()
    child = subprocess.Popen(
        command(), cwd=home, env=environment(home, TERM="xterm"), stdin=theirs, stdout=theirs
    )
    os.close(theirs)

    def read():
        return os.read(mine, 4096).decode()

    until(read, "Back")
    os.write(mine, b"\x1b[B")
    until(read, "helps?")
    os.write(mine, b" ")
    until(read, "paused")
    os.write(mine, b"q")
    assert child.wait(30) == 0
    os.close(mine)
    again = subprocess.Popen(
        command("--plain"),
        cwd=home,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    lines = [again.stdout.readline().strip() for _ in range(2)]
    end = time.monotonic() + 20
    while not (home / "heard").exists() and time.monotonic() < end:
        time.sleep(0.05)
    again.kill()
    again.wait()
    again.stdout.close()

    assert lines == ["(going on from where you stopped; --restart begins anew)", "What helps?"]
    assert (home / "heard").exists()


def test_without_any_player_it_says_what_to_install(home):
    result = subprocess.run(
        command(),
        cwd=home,
        env=environment(home, PATH=os.devnull),
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 3
    assert "install" in result.stderr


def test_large_text_fits_a_narrow_window(monkeypatch, capsys):
    from readaloud.cli.listen import BOLD, DOUBLE_WIDTH, NORMAL, show_large

    monkeypatch.setenv("COLUMNS", "24")
    show_large("plain", "Low back pain is common. Take five tablets of acetaminophen daily.")
    shown = capsys.readouterr().out.replace(BOLD, "").replace(NORMAL, "")

    assert DOUBLE_WIDTH not in shown
    assert max(map(len, shown.splitlines())) < 24
