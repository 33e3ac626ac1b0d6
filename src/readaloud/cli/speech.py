"""The options that every command which speaks understands."""

import functools
from collections.abc import Callable
from typing import Any

import click

from readaloud.cli.help import Whole, files
from readaloud.cli.options import Option
from readaloud.files.limits import CHOICES
from readaloud.model.settings import NarrateSettings

SPEECH: dict[str, Option] = {
    "engine": click.option(
        "--engine",
        metavar="NAME",
        help="Who speaks: espeak, pyttsx3:DRIVER, piper or silence (default: espeak).",
    ),
    "voice": click.option(
        "--voice",
        metavar="NAME",
        help="A voice by name or language; see readaloud voices (default: by the page's language).",
    ),
    "model": click.option(
        "--model",
        metavar="FILE",
        shell_complete=files,
        help="Voice model, for engines that need one.",
    ),
    "rate_wpm": click.option(
        "--rate", "rate_wpm", type=Whole(80, 450), help="Words per minute (default: 175)."
    ),
    "pitch": click.option(
        "--pitch", type=Whole(0, 99), help="How high the voice is (default: 50)."
    ),
    "volume": click.option(
        "--volume", type=Whole(0, 200), help="Loudness in per cent (default: 100)."
    ),
    "gap": click.option(
        "--gap",
        type=Whole(0, 100),
        help="Pause between words, in hundredths of a second (default: 0).",
    ),
    "bitrate": click.option(
        "--bitrate",
        type=Whole(16, 160),
        help="Kilobits for each second of compressed sound (default: 32).",
    ),
    "slow": click.option(
        "--slow", is_flag=True, help="Slow and clear: 120 words a minute, words set apart."
    ),
    "flagged": click.option(
        "--flagged",
        type=click.Choice(["keep", "note", "skip"]),
        help="What to do with sections whose verdict is remove (default: keep).",
    ),
    "sections": click.option(
        "--section",
        "sections",
        multiple=True,
        metavar="NAME",
        help="Only this section, by its heading or by the number that readaloud score shows; "
        "may be repeated (default: all).",
    ),
    "announce": click.option(
        "--announce",
        type=click.Choice(["pause", "words"]),
        help="Announce sections by a pause, or in words (default: pause).",
    ),
    "lexicons": click.option(
        "--lexicon",
        "lexicons",
        multiple=True,
        metavar="FILE",
        shell_complete=files,
        help="Pronunciations, TSV or PLS; may be repeated.",
    ),
    "byline": click.option(
        "--byline", is_flag=True, default=None, help="Say who wrote the article."
    ),
    "date": click.option(
        "--date", is_flag=True, default=None, help="Say when the article was published."
    ),
    "citations": click.option(
        "--citations", is_flag=True, default=None, help="Speak markers such as [12]."
    ),
}


def audio_option(name: str) -> Option:
    """The option of that name, received as `audio`: which kind of sound file is made."""
    return click.option(
        name,
        "audio",
        type=click.Choice(CHOICES["narrate.audio"]),
        help="Kind of sound file (default: mp3).",
    )


STEADY = ("espeak", "silence")  # engines that are always there
SLOW = {"rate_wpm": 120, "gap": 4}  # the preset "slow and clear"


def speech_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the speech options; it receives those that were given as `speech`."""

    @functools.wraps(command)
    def wrapped(*args: Any, **values: Any) -> Any:
        given = {name: values.pop(name, None) for name in SPEECH}
        slow = SLOW if given.pop("slow") else {}
        chosen = {name: value for name, value in given.items() if value not in (None, ())}
        return command(*args, speech={**slow, **chosen}, **values)

    optioned: Callable[..., Any] = wrapped
    for option in reversed(SPEECH.values()):
        optioned = option(optioned)
    return optioned


def check_voice(settings: NarrateSettings) -> None:
    """Try a voice that was asked for by name, before any page is read.

    Raises SettingsError: a wrong name is wrong usage, not a failure of every page.
    """
    if settings.voice is None and settings.model is None and settings.engine in STEADY:
        return
    from readaloud.toolkit import voice_keeper

    open_voice = voice_keeper(settings)
    voice = open_voice("en") if open_voice else None
    if voice is not None:
        voice.close()
