"""`readaloud doctor`: is everything there that the program needs?"""

import json
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import click

from readaloud import __version__
from readaloud.cli.options import report_option
from readaloud.errors import ReadaloudError
from readaloud.model.settings import NarrateSettings


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: "ok", "missing" (the program cannot do its work) or "optional"."""

    name: str
    state: str
    detail: str


@click.command("doctor")
@report_option()
def doctor_command(form: str) -> int:
    """Check the installation: Python, parser, voice, encoders, and a spoken test word.

    Example: readaloud doctor
    """
    checks = list(examine())
    if form == "json":
        body = {"schema": "readaloud/doctor/1", "checks": [asdict(check) for check in checks]}
        click.echo(json.dumps(body, ensure_ascii=False))
    else:
        for check in checks:
            click.echo(f"{check.state}: {check.name}: {check.detail}")
    return 0 if all(check.state != "missing" for check in checks) else 3


def examine() -> Iterator[Check]:
    yield Check("readaloud", "ok", __version__)
    yield Check("python", "ok", f"{platform.python_version()} on {sys.platform}")
    yield attempt("parser", parser_version)
    yield attempt("voice", voice_version)
    for audio in encoders():
        yield attempt(f"encoder {audio}", lambda audio=audio: encoded(audio))  # type: ignore[misc]  # mypy cannot type a lambda's default
    yield attempt("spoken test word", spoken_word)
    yield processes()


def attempt(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, "ok", look())
    except (ReadaloudError, ImportError, OSError) as wrong:
        return Check(name, "missing", str(wrong))


def parser_version() -> str:
    from importlib.metadata import version

    return f"lxml {version('lxml')}, Beautiful Soup {version('beautifulsoup4')}"


def voice_version() -> str:
    from readaloud.voices import library_version

    return library_version()


def encoders() -> tuple[str, ...]:
    from readaloud.voices import ENCODERS

    return tuple(ENCODERS)


def encoded(audio: str) -> str:
    from readaloud.toolkit import encoder_maker

    encoder = encoder_maker(NarrateSettings(audio=audio))()
    encoder.write(bytes(2 * 22050), 22050)
    return f"one second in {encoder.finish('test', '', ()).size} bytes"


def spoken_word() -> str:
    from readaloud.extract.plain import article_from_text
    from readaloud.narrate import narrate
    from readaloud.toolkit import encoder_maker, voice_keeper

    settings = NarrateSettings(audio="wav")
    open_voice = voice_keeper(settings)
    voice = open_voice("en") if open_voice else None
    if voice is None:
        raise ImportError("no English voice; reinstall espeakng-loader")
    article = article_from_text("doctor", "Paracetamol 500 mg.")
    try:
        narration = narrate(article, voice, encoder_maker(settings)(), settings, ())
    finally:
        voice.close()
    return f"{narration.recording.duration_ms} ms of sound for {narration.cues[-1].spoken!r}"


def processes() -> Check:
    """Memory limits and the parent-death signal exist on Linux alone."""
    if sys.platform == "linux":
        return Check("process limits", "ok", "memory limits and parent-death signal")
    return Check("process limits", "optional", "no memory limit per worker on this system")
