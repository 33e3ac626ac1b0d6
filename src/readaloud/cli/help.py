"""How the command line helps: in the terminal's width, in plain words, and with file names."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

WIDEST, NARROWEST = 100, 24
OPTION = re.compile(r"--[a-z-]+")
GLUE = "\u2011"  # a hyphen that no line breaks at; it is put back into the plain one
BREAKS = re.compile(r"(?<=[|, ])")  # where the names and values of an option may be parted


class Formatter(click.HelpFormatter):
    """Click's own is never narrower than 50 columns, and keeps its two columns in any width."""

    def __init__(self, *_args: Any, **_kinds: Any) -> None:
        import shutil

        columns = shutil.get_terminal_size().columns
        super().__init__(width=max(min(columns, WIDEST) - 2, NARROWEST))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Terms with their meanings beside them, or below where that would leave too little."""
        rows = [(first, OPTION.sub(glued, second)) for first, second in rows]
        longest = min(max(len(first) for first, _ in rows), col_max)
        if self.width > 2 * (longest + col_spacing):
            super().write_dl(rows, col_max, col_spacing)
            return
        from click.formatting import wrap_text

        for first, second in rows:
            inner = " " * (self.current_indent + 4)
            for line in folded(first, self.width - self.current_indent):
                self.write(f"{'':>{self.current_indent}}{line}\n")
            if second:
                text = wrap_text(second, self.width, inner, inner, preserve_paragraphs=True)
                self.write(f"{text}\n")

    def write_text(self, text: str) -> None:
        super().write_text(OPTION.sub(glued, text))

    def getvalue(self) -> str:
        text = super().getvalue().replace(GLUE, "-")
        return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def glued(option: re.Match[str]) -> str:
    return option[0].replace("-", GLUE)


def folded(term: str, width: int) -> list[str]:
    """A term in lines of at most so many characters, parted between its values."""
    lines = [""]
    for piece in BREAKS.split(term):
        if lines[-1] and len(lines[-1] + piece.rstrip()) > width:
            lines.append("    ")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def files(_ctx: click.Context, _param: click.Parameter, begun: str) -> "list[CompletionItem]":
    """What a shell offers for the name of a file that has been begun: its own files.

    click.Path does as well, and refuses what cannot be read, which is for a run to say.
    """
    from click.shell_completion import CompletionItem  # every start would wait for it

    return [CompletionItem(begun, type="file")]


class HelpContext(click.Context):
    formatter_class = Formatter


def with_our_help(command: click.Command) -> click.Command:
    """The command, and those below it, with help of this kind."""
    command.context_class = HelpContext
    for inner in command.commands.values() if isinstance(command, click.Group) else ():
        with_our_help(inner)
    return command


class Whole(click.IntRange):
    """A whole number from one to another, both told in words."""

    name = "number"

    def _describe_range(self) -> str:
        return range_in_words(self)


class Measure(click.FloatRange):
    """The same with a fraction."""

    name = "number"

    def _describe_range(self) -> str:
        return range_in_words(self)


def range_in_words(kind: click.IntRange | click.FloatRange) -> str:
    return f"{kind.min:g} or more" if kind.max is None else f"{kind.min:g} to {kind.max:g}"
