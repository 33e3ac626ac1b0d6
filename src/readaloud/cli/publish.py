"""`readaloud publish`: everything for a file or a whole folder."""

from dataclasses import replace
from pathlib import Path

import click

from readaloud.cli.options import Shared, shared_options
from readaloud.cli.run import Run
from readaloud.errors import SettingsError
from readaloud.model.settings import Settings


@click.command("publish", epilog="Example: readaloud publish articles/ -o build/")
@click.option("--formats", metavar="LIST", help="Formats to write, parted by commas.")
@click.option("--no-audio", is_flag=True, help="Make no sound: pages and audit only.")
@click.option("--base-url", metavar="URL", help="Where the folder will be served, for the feed.")
@click.option("--title", help="Title of the library and the feed.")
@shared_options
def publish_command(
    shared: Shared, formats: str | None, no_audio: bool, base_url: str | None, title: str | None
) -> int:
    """Make everything for a page or a folder of pages: audio, read-along pages, books, audit.

    Running it again does only what changed.
    """
    if shared.output is None:
        raise SettingsError("publish needs a folder to write to; give -o DIR")
    settings = chosen(shared.settings(), formats, no_audio, base_url, title)
    run = publishing(shared, settings)
    for _ in run.outcomes():
        pass
    if not shared.quiet:
        click.echo(str(shared.output / "index.html"))
    return run.exit_code


def chosen(
    settings: Settings, formats: str | None, no_audio: bool, base_url: str | None, title: str | None
) -> Settings:
    """The settings with the command's own options laid over them."""
    publish = settings.publish
    names = tuple(name.strip() for name in formats.split(",") if name.strip()) if formats else ()
    return replace(
        settings,
        publish=replace(
            publish,
            formats=names or publish.formats,
            audio=publish.audio and not no_audio,
            base_url=base_url or publish.base_url,
            title=title or publish.title,
        ),
    )


def publishing(shared: Shared, settings: Settings) -> Run:
    """The run that publishes: which formats for each article, and which for the folder."""
    from readaloud.formats import PUBLISHED, PUBLISHED_FOLDER
    from readaloud.toolkit import all_folder_formats, all_formats

    known, about_folder = all_formats(), all_folder_formats()
    asked = settings.publish.formats
    unknown = [name for name in asked if name not in known and name not in about_folder]
    if unknown:
        names = ", ".join(sorted({*known, *about_folder}))
        raise SettingsError(f"no format called {unknown[0]!r}; known: {names}")
    formats = tuple(name for name in asked or PUBLISHED if name in known)
    if not settings.publish.audio:
        settings = replace(settings, narrate=replace(settings.narrate, engine="none"))
    output = shared.output or Path()
    return Run(
        shared,
        formats,
        settings,
        output=output,
        layout="publication",
        folder_formats=tuple(n for n in asked or PUBLISHED_FOLDER if n in about_folder),
    )
