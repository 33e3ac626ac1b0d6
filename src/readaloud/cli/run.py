"""The face of the one loop: inputs in, outcomes out, failures named on standard error."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from readaloud.cli.options import Shared
from readaloud.errors import SettingsError
from readaloud.model.making import dataclass
from readaloud.model.settings import Settings

if TYPE_CHECKING:
    from readaloud.batch import Event, Outcome
    from readaloud.model.narration import Stored


@dataclass(slots=True)
class Run:
    """One command's run over its inputs; `failed` and `skipped` fill up while it goes on."""

    shared: Shared
    formats: tuple[str, ...]
    settings: Settings
    output: Path | None = None
    layout: Literal["flat", "publication"] = "flat"
    folder_formats: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()  # what the command itself will write
    pages_in: Path | None = None  # the folder that gets pages, which could be taken for inputs
    failed: list[tuple[str, str]] = field(default_factory=list)  # the input, and why
    skipped: list[str] = field(default_factory=list)
    done: int = 0
    has_bug: bool = False
    listeners: "tuple[Callable[[Event], None], ...]" = ()
    progress: "Callable[[Event], None] | None" = None  # what shows how far the run is

    def outcomes(self) -> "Iterator[Outcome]":
        """Work through the inputs in order, giving the outcomes that are done or unchanged.

        Raises SettingsError for wrong settings and wrong usage, before anything is read.
        """
        from readaloud.batch import run
        from readaloud.cli.checks import check_settings
        from readaloud.cli.progress import reporter
        from readaloud.files.clashes import refuse_files, refuse_pages
        from readaloud.files.inputs import find_inputs

        shared = self.shared
        check_settings(self.settings)
        inputs, passed_over = find_inputs(
            shared.paths,
            include=shared.include,
            exclude=shared.exclude,
            stdin_filename=shared.stdin_filename,
            pages_in=self.pages_in,
        )
        refuse_files(inputs, self.files)
        if self.pages_in is not None:
            refuse_pages(inputs, self.pages_in, published=self.layout == "publication")
        unread = {passed.name for passed in passed_over if passed.unread}
        with reporter(shared.progress, quiet=shared.quiet, total=len(inputs)) as progress:
            self.progress = progress
            for outcome in run(
                inputs,
                self.formats,
                self.settings,
                output=self.output,
                layout=self.layout,
                folder_formats=self.folder_formats,
                skipped=passed_over,
                progress=together(progress, *self.listeners),
            ):
                self.count(outcome, is_told=not shared.quiet or outcome.source in unread)
                if outcome.status not in ("failed", "skipped"):
                    yield outcome

    def count(self, outcome: "Outcome", *, is_told: bool) -> None:
        """Take an outcome into account; what failed is named, the rest only where `is_told`.

        Events in JSON have told it all, and are the only lines then.
        """
        self.has_bug |= outcome.bug
        line = ""
        if outcome.status == "failed":
            self.failed.append((outcome.source, outcome.reason))
            line = f"failed {outcome.source}: {outcome.reason}"
        elif outcome.status == "skipped":
            self.skipped.append(outcome.source)
            line = f"skipped {outcome.source}: {outcome.reason}" if is_told else ""
        else:
            self.done += 1
            line = f"{outcome.source}: {outcome.reason}" if outcome.reason and is_told else ""
        if line and self.shared.progress != "json":
            self.say(line)

    def say(self, message: str) -> None:
        """Say something on standard error while the run goes on: not behind a bar."""
        self.make_room()
        warn(message)

    def show(self, text: str) -> None:
        """Put a part of the result on standard output while the run goes on."""
        self.make_room()
        click.echo(text)

    def make_room(self) -> None:
        """Take the bar away, if one is shown."""
        from readaloud.cli.progress import make_room

        make_room(self.progress)

    @property
    def exit_code(self) -> int:
        """4 after a bug of ours, 3 where something failed or there was nothing to do, else 0."""
        if self.has_bug:
            return 4
        return 3 if self.failed or not self.done else 0


def together(*listeners: "Callable[[Event], None] | None") -> "Callable[[Event], None] | None":
    """One function that tells an event to all who want to hear it; None where nobody does."""
    wanted = [listener for listener in listeners if listener is not None]

    def tell(event: "Event") -> None:
        for listener in wanted:
            listener(event)

    return tell if wanted else None


def warn(message: str) -> None:
    """Say something on standard error, safe for any terminal."""
    click.echo(f"readaloud: {printable(message)}", err=True)


def printable(text: str) -> str:
    """The text without control characters and bidirectional overrides, so it can do nothing."""
    bidi = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
    return "".join(
        char if char.isprintable() and ord(char) not in bidi else f"\\x{ord(char):02x}"
        for char in text
    )


def write_result(data: "bytes | str | Stored", output: Path | None) -> None:
    """Put a result on standard output, or into the file named by --output, never half of it."""
    if output is None:
        if isinstance(data, bytes | str):
            click.echo(data, nl=False)
        else:
            show_stored(Path(data.path))
        return
    from readaloud.files.outputs import write_named

    write_named(output, data.encode() if isinstance(data, str) else data)


def show_stored(file: Path) -> None:
    """Put a temporary file on standard output, and away."""
    import shutil

    try:
        with file.open("rb") as stored:
            shutil.copyfileobj(stored, sys.stdout.buffer)
    finally:
        file.unlink()


def need_folder(output: Path | None, inputs: Sequence[str]) -> Path:
    """The output folder, or a SettingsError that says how to give one."""
    if output is None:
        raise SettingsError(
            f"{', '.join(inputs)}: more than one page needs a folder to write to; give -o DIR"
        )
    return output
