"""Speech goes on whatever the text does to the engine. The engine here is the real one."""

import dataclasses
import os
import signal
import subprocess
import sys
import time

import pytest

from readaloud.errors import VoiceError
from readaloud.model.article import Span
from readaloud.model.narration import Sound, Spoken
from readaloud.voices import child as child_module
from readaloud.voices.library import find_library
from readaloud.voices.speaker import Speaker

KILLERS = (
    *(unit * times for unit, times in (("a.", 195), ("'s", 68), ("s'", 220), ("e.g.", 400))),
    *(unit * times for unit, times in (("U.S.", 300), ("M.D.", 300), ("é.", 195), ("’s", 120))),
    "www." + "a." * 200,
    "a@" + "a." * 100,
)


@pytest.fixture(scope="module")
def speaker():
    speaker = Speaker(find_library().opening("gmw/en-US"))
    yield speaker
    speaker.close()


def plain(text):
    return Spoken(text, ())


def test_a_sentence_has_sound_and_an_event_for_each_word(speaker):
    clip = speaker.speak(plain("Take two tablets daily."))

    assert clip.length > clip.rate_hz
    assert [w.span.of("Take two tablets daily.") for w in clip.words] == [
        "Take",
        "two",
        "tablets",
        "daily",
    ]


def test_sound_begins_and_ends_with_the_voice(speaker):
    clip = speaker.speak(plain("Hello."))

    edge = clip.rate_hz // 50
    assert any(clip.samples[: 2 * edge])
    assert any(clip.samples[-2 * edge :])


@pytest.mark.parametrize("text", KILLERS, ids=lambda text: text[:8])
def test_text_that_ends_the_library_is_guarded(speaker, text):
    process = speaker.alive().process.pid

    clip = speaker.speak(plain(text))

    assert clip.length
    assert speaker.alive().process.pid == process


def test_a_child_that_dies_is_replaced_and_no_sentence_is_lost(speaker):
    texts = [plain(f"This is sentence {number}.") for number in range(12)]
    outcomes = []

    for number, outcome in enumerate(speaker.speak_all(texts)):
        outcomes.append(outcome)
        if number == 4:
            os.kill(speaker.alive().process.pid, signal.SIGKILL)

    assert len(outcomes) == 12
    assert all(outcome.length for outcome in outcomes)


def test_sound_through_shared_memory_is_that_of_the_pipe():
    texts = [plain(f"Take {number} tablets, and rest for a while.") for number in range(9)]
    mapped = find_library().opening("gmw/en-US")
    assert mapped.mapped

    heard = []
    for opening in (mapped, dataclasses.replace(mapped, mapped=False)):
        voice = Speaker(opening)
        heard.append(list(voice.speak_all(texts)))
        voice.close()

    assert heard[0] == heard[1]


def test_sound_that_is_longer_than_the_shared_memory_comes_whole():
    text = " ".join(f"word{number}" for number in range(80)) + "."
    voice = Speaker(find_library().opening("gmw/en-US", rate_wpm=80, gap=100))

    clip = voice.speak(plain(text))
    after = voice.speak(plain("Short again."))
    voice.close()

    assert 2 * clip.length > child_module.SLOT_BYTES
    assert [word.sample for word in clip.words] == sorted(word.sample for word in clip.words)
    assert any(clip.samples[-2000:])
    assert 0 < after.length < 5 * after.rate_hz


def test_a_child_that_hangs_is_ended_and_its_sentence_said_by_another(speaker, monkeypatch):
    child = speaker.alive()
    child.seconds = 0.3
    os.kill(child.process.pid, signal.SIGSTOP)

    clip = speaker.speak(plain("Still here."))

    assert clip.length
    assert speaker.alive() is not child


def test_a_text_nobody_can_say_is_an_error_and_the_next_one_is_said(speaker, monkeypatch):
    monkeypatch.setattr(Speaker, "rescue", lambda self, safe: VoiceError("cannot say it"))
    speaker.alive().process.kill()
    speaker.alive().process.wait()

    first, second, third = speaker.speak_all([plain("One."), plain("Two."), plain("Three.")])

    assert isinstance(first, VoiceError)
    assert second.length
    assert third.length


def test_a_section_sounds_the_same_whatever_was_said_before(speaker):
    speaker.begin()
    first = speaker.speak(plain("Low back pain is common."))
    speaker.speak(plain("Something else entirely, with numbers: 5, 7 and 12."))

    speaker.begin()
    second = speaker.speak(plain("Low back pain is common."))

    assert first == second


def test_known_phonemes_are_said_and_timed_as_their_word(speaker):
    text = "Take xqzt daily."
    spoken = Spoken(text, (), (Sound(Span(5, 9), "aIbju:pr'oUf@n"),))

    clip = speaker.speak(spoken)

    assert clip.length > speaker.speak(plain("Take it daily.")).length
    assert [w.span.of(text) for w in clip.words][-1] == "daily"
    assert any(w.span.start == 5 for w in clip.words)


def test_an_unknown_voice_is_refused_with_its_name():
    with pytest.raises(VoiceError, match="no voice called 'xx-none'"):
        Speaker(find_library().opening("xx-none"))


def test_the_child_ends_when_its_parent_is_killed():
    program = (
        "from readaloud.voices.library import find_library\n"
        "from readaloud.voices.speaker import Speaker\n"
        "import time\n"
        "speaker = Speaker(find_library().opening('gmw/en-US'))\n"
        "print(speaker.alive().process.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()

    until = time.monotonic() + 20
    while is_running(pid) and time.monotonic() < until:
        time.sleep(0.05)

    assert not is_running(pid)


def is_running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout
    return bool(status.strip()) and not status.startswith("Z")


def test_the_child_is_not_hurt_by_an_interrupt(speaker):
    os.kill(speaker.alive().process.pid, signal.SIGINT)

    assert speaker.speak(plain("Go on.")).length


def test_deadlines_grow_with_the_text():
    assert child_module.SECONDS_PER_BYTE * 10_000 > child_module.SECONDS
