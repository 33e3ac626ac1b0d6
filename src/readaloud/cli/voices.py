"""`readaloud voices`: the voices that are installed, by language."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from readaloud.cli.options import report_option

if TYPE_CHECKING:
    from readaloud.voices.languages import VoiceInfo


@click.command("voices", epilog="Example: readaloud voices --language pt")
@click.option(
    "--engine", default="espeak", metavar="NAME", help="espeak or pyttsx3:DRIVER (default: espeak)."
)
@click.option(
    "--language", metavar="TAG", help="Only voices of this language, such as en (default: all)."
)
@report_option()
def voices_command(engine: str, language: str | None, form: str) -> int:
    """List the voices that are installed, one a line: languages, name, what it is called."""
    from readaloud.voices.installed import installed_voices

    found = [voice for voice in installed_voices(engine) if speaks(voice.languages, language)]
    click.echo(as_json(found) if form == "json" else as_text(found), nl=False)
    if not found:
        click.echo(f"readaloud: no voice of {engine} speaks {language}", err=True)
    return 0 if found else 3


def speaks(languages: Iterable[str], wanted: str | None) -> bool:
    """Does one of the tags name the wanted language, or a kind of it?"""
    if wanted is None:
        return True
    tag = wanted.lower().replace("_", "-")
    return any(one == tag or one.startswith(f"{tag}-") for one in languages)


def as_text(voices: "Iterable[VoiceInfo]") -> str:
    return "".join(
        f"{' '.join(voice.languages)}: --voice {voice.name} ({voice.label}"
        f"{', ' + voice.gender if voice.gender else ''})\n"
        for voice in voices
    )


def as_json(voices: "Iterable[VoiceInfo]") -> str:
    body = {"schema": "readaloud/voices/1", "voices": [asdict(voice) for voice in voices]}
    return json.dumps(body, ensure_ascii=False) + "\n"
