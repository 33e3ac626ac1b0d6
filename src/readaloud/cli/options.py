"""The options that commands share, gathered into one value."""

import functools
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, Concatenate, Literal, ParamSpec

import click

from readaloud.cli.help import files
from readaloud.errors import SettingsError
from readaloud.files.remote import is_url
from readaloud.model.making import dataclass
from readaloud.model.settings import Settings

Rest = ParamSpec("Rest")


@dataclass(frozen=True, slots=True)
class Shared:
    """What every command over articles understands."""

    paths: tuple[str, ...]
    output: Path | None
    jobs: str
    config: Path | None
    quiet: bool
    verbose: bool
    progress: Literal["auto", "bar", "plain", "json", "none"]
    color: Literal["auto", "always", "never"]
    stdin_filename: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]

    def settings(self) -> Settings:
        """The settings of the configuration file, with the shared options laid over them.

        Raises SettingsError naming the file for a value in it that cannot be.
        """
        from dataclasses import replace

        from readaloud.cli.checks import load_checked

        settings = load_checked(self.config)
        if self.jobs == "auto":
            return settings
        return replace(settings, batch=replace(settings.batch, jobs=int(self.jobs)))


def jobs_value(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if value == "auto" or (value.isdigit() and 1 <= int(value) <= 256):
        return value
    raise click.BadParameter("give a number from 1 to 256, or auto")


def output_value(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> Path | None:
    """Where to write; "-" means standard output, as everywhere: so does no option.

    What ends with a slash is a folder, and is made one. Nothing at all is a variable that is not
    set: the current folder has a name.
    """
    if value is None or value == "-":
        return None
    if not value.strip():
        raise click.BadParameter("is empty; give a name, or . for the current folder")
    place = Path(value)
    if value.endswith("/") and not is_url(value):
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as wrong:
            raise click.BadParameter(
                f"{value} cannot be made a folder: {wrong.strerror}"
            ) from wrong
    return place


ENDINGS = frozenset(
    ".html .htm .xhtml .xml .json .jsonl .md .txt .csv .sarif .parquet .zip .gz .pdf .epub "
    ".mp3 .m4b .m4a .opus .ogg .flac .wav .vtt .srt .lrc".split()
)


def refuse_file_name(output: Path) -> None:
    """Raise SettingsError where the name of a folder to be made says that it is one file."""
    from readaloud.files.paths import is_folder

    if output.suffix.lower() in ENDINGS and not is_folder(output):
        raise SettingsError(
            f"{output}: sounds like one file, and a folder is written; give the name of a folder, "
            f"or {output}/ if that is its name"
        )


class FileThere(click.Path):
    """A file, or with `folder` a folder, that must be there; what keeps us from it is named."""

    def __init__(self, *, folder: bool = False, path_type: type = Path) -> None:
        super().__init__(exists=True, file_okay=not folder, dir_okay=folder, path_type=path_type)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from readaloud.files.paths import why_absent

        reason = why_absent(value)
        if reason.startswith("cannot"):  # click calls it missing, whatever the trouble
            self.fail(f"{value} {reason}", param, ctx)
        return super().convert(value, param, ctx)


Option = Callable[[Callable[..., Any]], Callable[..., Any]]
PROGRESS: Option = click.option(
    "--progress",
    type=click.Choice(["auto", "bar", "plain", "json", "none"]),
    default="auto",
    help="How to show progress on standard error (default: auto).",
)


def report_option(*forms: str) -> Option:
    """The option --format, received as `form`: text, or one of the others that are named."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", *(forms or ("json",))]),
        default="text",
        help="How to report (default: text).",
    )


def config_option(what: str = "Configuration file") -> Option:
    """The option --config; `what` says what the file is wanted for."""
    return click.option(
        "--config",
        type=FileThere(),
        metavar="FILE",
        help=f"{what} (default: the readaloud.toml or pyproject.toml found upward).",
    )


SHARED: tuple[Option, ...] = (
    click.argument("paths", nargs=-1, required=True, metavar="PATHS...", shell_complete=files),
    click.option(
        "-o",
        "--output",
        type=click.Path(),
        metavar="PLACE",
        callback=output_value,
        help="Folder (or, for one input, file) to write to; a name that ends in / is a folder.",
    ),
    click.option(
        "-j",
        "--jobs",
        default="auto",
        callback=jobs_value,
        metavar="NUMBER",
        help="Worker processes, auto for as many as there are processors (default: auto).",
    ),
    config_option(),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing but results and failures."),
    click.option("-v", "--verbose", is_flag=True, help="Say more on standard error."),
    PROGRESS,
    click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        help="Colour of text results (default: auto).",
    ),
    click.option(
        "--stdin-filename",
        default="stdin.html",
        metavar="NAME",
        help="What to call a page on standard input, PATHS being - (default: stdin.html).",
    ),
    click.option(
        "--include",
        multiple=True,
        metavar="PATTERN",
        help="Only pages whose path or name is like this: 'fever*'; may be repeated.",
    ),
    click.option(
        "--exclude", multiple=True, metavar="PATTERN", help="Leave such pages out; may be repeated."
    ),
)


def shared_options(
    command: Callable[Concatenate[Shared, Rest], Any],
) -> Callable[..., Any]:
    """Give a command the shared options; it receives them as its first argument."""

    @functools.wraps(command)
    def wrapped(**values: Any) -> Any:
        mine = {field.name: values.pop(field.name) for field in fields(Shared)}
        return command(Shared(**mine), **values)  # type: ignore[call-arg]  # click fills the rest

    optioned: Callable[..., Any] = wrapped
    for option in reversed(SHARED):
        optioned = option(optioned)
    return optioned
