"""`readaloud narrate`: articles to audio with cues."""

from dataclasses import replace

import click

from readaloud.cli.batching import Batching, batch_options, told
from readaloud.cli.options import Shared, refuse_file_name, shared_options
from readaloud.cli.run import Run
from readaloud.cli.speech import audio_option, check_voice, speech_options
from readaloud.errors import SettingsError
from readaloud.model.settings import NarrateSettings

WRITTEN = ("audio", "cues", "vtt")


@click.command("narrate", epilog="Example: readaloud narrate article.html -o build --format m4b")
@audio_option("--format")
@batch_options(without=["prune"])
@speech_options
@shared_options
def narrate_command(
    shared: Shared, /, speech: dict[str, object], batching: Batching, audio: str | None
) -> int:
    """Speak articles: a sound file for each, with cues and captions beside it.

    Writes NAME.mp3, NAME.cues.json and NAME.vtt for each article.
    """
    settings = shared.settings()
    chosen = changed(settings.narrate, {**speech, "audio": audio})
    if chosen.engine == "none":
        raise SettingsError("narrate needs a speech engine; give --engine espeak")
    if shared.output is None:
        raise SettingsError("narrate needs a folder to write to; give -o DIR")
    refuse_file_name(shared.output)
    check_voice(chosen)
    settings = replace(settings, narrate=chosen, batch=batching.settings(settings.batch))
    with told(batching) as hearing:
        run = Run(shared, WRITTEN, settings, output=shared.output, listeners=hearing.listeners)
        for outcome in run.outcomes():
            for written in outcome.written if not shared.quiet else ():
                run.show(str(shared.output / written))
        hearing.say_profile()
    return run.exit_code


def changed(settings: NarrateSettings, given: dict[str, object]) -> NarrateSettings:
    """The settings with those options laid over them that were given."""
    return replace(settings, **{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # names and types are the options' own
