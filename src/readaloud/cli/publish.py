"""`readaloud publish`: everything for a file or a whole folder."""

from collections.abc import Iterator
from dataclasses import replace

import click

from readaloud.cli.batching import Batching, batch_options, say, told
from readaloud.cli.options import FileThere, Shared, refuse_file_name, shared_options
from readaloud.cli.run import Run
from readaloud.cli.speech import audio_option, check_voice, speech_options
from readaloud.errors import SettingsError
from readaloud.model.settings import BatchSettings, NarrateSettings, PublishSettings, Settings

DRAFT = "feed.xml is a draft with relative addresses; give --base-url to publish a podcast"

ENTRY = "audit-entry"  # what the folder's own files are made of; never written by itself


@click.command("publish", epilog="Example: readaloud publish articles/ -o build/")
@click.option(
    "--formats",
    metavar="LIST",
    help="Formats to write, parted by commas; see readaloud formats (default: all but those "
    "on request).",
)
@click.option("--no-audio", is_flag=True, help="Make no sound: pages and audit only.")
@audio_option("--audio")
@click.option("--base-url", metavar="URL", help="Where the folder will be served, for the feed.")
@click.option(
    "--compare",
    type=FileThere(path_type=str),
    metavar="FILE",
    help="audit.json of an earlier run: the dashboard says what changed since (default: that of "
    "the last run).",
)
@click.option(
    "--title", metavar="TEXT", help="Title of the library and the feed (default: Read aloud)."
)
@click.option(
    "--book", metavar="TITLE", help="Also bind the folder into one EPUB and one audiobook (M4B)."
)
@click.option(
    "--engine",
    "engines",
    multiple=True,
    metavar="NAME",
    help="Who speaks: espeak, piper, silence or pyttsx3:DRIVER (default: espeak). The names that "
    "--batch-engine knows are understood as well; may be given for both.",
)
@batch_options()
@speech_options
@shared_options
def publish_command(
    shared: Shared,
    /,
    speech: dict[str, object],
    batching: Batching,
    engines: tuple[str, ...],
    **given: object,
) -> int:
    """Make everything for a page or a folder of pages: audio, read-along pages, books, audit.

    Running it again does only what changed. After an interruption it goes on where it was.
    """
    from readaloud.files.remote import normal
    from readaloud.formats.podcast import base_address

    if shared.output is None:
        raise SettingsError("publish needs a folder to write to; give -o DIR")
    refuse_file_name(shared.output)
    settings = shared.settings()
    batch, narrate = players(engines, settings.batch, settings.narrate)
    publish = laid_over(settings.publish, given)
    base_address(publish.base_url)
    if not publish.audio:
        narrate = replace(narrate, engine="none")
    elif narrate.engine == "none":
        publish = replace(publish, audio=False)
    narrate = replace(narrate, **{**speech, **picked(given, "audio")})  # type: ignore[arg-type]  # names and types are the options' own
    chosen = replace(settings, batch=batching.settings(batch), narrate=narrate, publish=publish)
    place = normal(str(shared.output))  # a path makes one slash of the two in s3://
    talks = not shared.quiet and shared.progress != "json"
    with told(batching) as hearing:
        run = publishing(shared, chosen)
        run.listeners = hearing.listeners
        if talks:
            say(without_sound(chosen))
        for _ in run.outcomes():
            pass
        if talks:
            say(hearing.sums.lines(place))
            has_feed = run.done and publish.audio and "feed" in run.folder_formats
            if has_feed and not publish.base_url:
                say(iter([DRAFT]))
        hearing.say_profile()
    if not shared.quiet:
        click.echo(f"{place}/index.html" if "library" in run.folder_formats else place)
    return run.exit_code


# The speech options bring an --engine of their own; ours stands for both.
publish_command.params = [one for one in publish_command.params if one.name != "engine"]


def picked(given: dict[str, object], name: str) -> dict[str, object]:
    return {name: given[name]} if given[name] is not None else {}


def laid_over(publish: PublishSettings, given: dict[str, object]) -> PublishSettings:
    """The settings with the command's own options laid over them.

    Raises SettingsError for a list of formats that names none.
    """
    formats = tuple(name.strip() for name in str(given["formats"] or "").split(",") if name.strip())
    if given["formats"] is not None and not formats:
        raise SettingsError("--formats names no format; see readaloud formats, or leave it out")
    return replace(
        publish,
        formats=formats or publish.formats,
        audio=publish.audio and not given["no_audio"],
        **picked(given, "base_url"),  # type: ignore[arg-type]  # text, as click gives it
        **picked(given, "title"),  # type: ignore[arg-type]
        **picked(given, "book"),  # type: ignore[arg-type]
        **picked(given, "compare"),  # type: ignore[arg-type]
    )


def players(
    names: tuple[str, ...], batch: BatchSettings, narrate: NarrateSettings
) -> tuple[BatchSettings, NarrateSettings]:
    """Tell engines that spread the work from engines that speak.

    Raises SettingsError for a name that is neither.
    """
    from readaloud.batch.engines import engine_names
    from readaloud.toolkit import all_engines, pick

    for name in names:
        if name in engine_names():
            batch = replace(batch, engine=name)
        else:
            known = {**all_engines(), **dict.fromkeys(engine_names()), "none": None}
            pick("engine", known, name.partition(":")[0])
            narrate = replace(narrate, engine=name)
    return batch, narrate


def mute(settings: Settings) -> list[str]:
    """The formats that were asked for by name and need the sound that is not made."""
    from readaloud.toolkit import all_formats

    if settings.narrate.engine != "none" or not settings.publish.formats:
        return []
    known = all_formats()
    named = (known[name] for name in settings.publish.formats if name in known)
    return [form.name for form in named if form.speaks and not form.without_sound]


def without_sound(settings: Settings) -> Iterator[str]:
    """What is left out of what was asked for, because no sound is made."""
    feed = ["feed"] if "feed" in settings.publish.formats and not settings.publish.audio else []
    if left_out := mute(settings) + feed:
        yield f"left out, being made of sound: {', '.join(left_out)}"
    if settings.publish.book and settings.narrate.engine == "none":
        yield "the book has no audiobook, because no sound is made"


def publishing(shared: Shared, settings: Settings) -> Run:
    """The run that publishes: which formats for each article, and which for the folder.

    Raises SettingsError for a format or a voice that nobody offers, and where nothing that was
    asked for can be made without sound.
    """
    from readaloud.cli.checks import check_formats
    from readaloud.formats import PUBLISHED, PUBLISHED_FOLDER
    from readaloud.toolkit import all_folder_formats, all_formats

    known, about_folder = all_formats(), all_folder_formats()
    asked = settings.publish.formats
    check_formats(asked)
    formats = tuple(name for name in asked or PUBLISHED if name in known)
    folder_formats = tuple(name for name in asked or PUBLISHED_FOLDER if name in about_folder)
    if asked and set(asked) == set(mute(settings)):
        raise SettingsError(
            f"{', '.join(asked)}: made of sound, and there is none; drop --no-audio"
        )
    if any(known[name].speaks for name in formats):
        check_voice(settings.narrate)
    if folder_formats and ENTRY not in formats:
        formats += (ENTRY,)
    return Run(
        shared,
        formats,
        settings,
        output=shared.output,
        layout="publication",
        pages_in=shared.output,
        folder_formats=folder_formats,
    )
