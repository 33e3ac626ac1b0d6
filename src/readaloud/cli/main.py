"""The `readaloud` command: finds the subcommand, and turns every outcome into an exit code."""

import errno
import gc
import importlib
import os
import sys
from typing import Any

import click

from readaloud import __version__
from readaloud.cli.help import HelpContext, with_our_help
from readaloud.cli.streams import leave_stdout, open_streams
from readaloud.errors import ReadaloudError, SettingsError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # what standard output may meet
CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)
USAGE, PARTIAL, BUG, INTERRUPTED, BROKEN_PIPE = 2, 3, 4, 130, 141

COMMANDS = {
    "extract": "HTML to clean, sectioned articles",
    "score": "how hard articles are to read",
    "audit": "what an editor should look at before publishing",
    "spoken": "text as it will be spoken",
    "narrate": "articles to audio with cues",
    "publish": "everything for a folder: pages, audio, books, audit",
    "listen": "play an article now",
    "verify": "check a published folder by itself",
    "batch": "look after a published folder: status, failures, retry",
    "rules": "list the audit's rules, or explain one",
    "voices": "list the voices that are installed",
    "formats": "list the formats that can be written",
    "doctor": "check the installation",
}


class Commands(click.Group):
    """Loads a command's module when it is called, so that start-up stays short."""

    context_class = HelpContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"readaloud.cli.{name}")
        return with_our_help(getattr(module, f"{name}_command"))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; one that is not there is answered with the nearest."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {name!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: readaloud publish articles/ -o build/",
)
@click.version_option(__version__, prog_name="readaloud")
def command() -> None:
    """Turn folders of health-article HTML into audited, accessible audio.

    Results go to standard output, everything else to standard error.
    """


def main(args: list[str] | None = None) -> None:
    """Run the command line and leave with the exit code that CONTRACT promises."""
    # Nearly all that is made from here on is loaded code: searching it for garbage is in vain.
    gc.set_threshold(50_000, 20, 100)
    code = exit_code(args)
    # Nor is there any use in searching what goes back to the system as a whole: 10 ms.
    gc.disable()
    gc.freeze()
    sys.exit(code)


def exit_code(args: list[str] | None) -> int:
    """Run the command line, report what went wrong in one line, and give the exit code."""
    open_streams()
    try:
        result: Any = command.main(args, prog_name="readaloud", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except SystemExit as left:
        # Click leaves by itself when it has completed a word, and with 1 when a pipe broke.
        if left.code == 1 and "_READALOUD_COMPLETE" not in os.environ:
            return BROKEN_PIPE
        raise
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.exceptions.Abort:
        click.echo("readaloud: interrupted", err=True)
        return INTERRUPTED
    except KeyboardInterrupt:
        click.echo("readaloud: interrupted", err=True)
        return INTERRUPTED
    except click.ClickException as wrong:
        wrong.show()
        if isinstance(wrong, click.NoSuchOption):
            tell_of_dashes(sys.argv[1:] if args is None else args)
        return USAGE
    except SettingsError as wrong:
        click.echo(f"readaloud: {wrong}", err=True)
        return USAGE
    except ReadaloudError as wrong:
        click.echo(f"readaloud: {wrong}", err=True)
        return PARTIAL
    except BrokenPipeError:
        leave_stdout()
        return BROKEN_PIPE
    except OSError as wrong:
        if wrong.filename is not None and wrong.errno in CLOSED:
            click.echo(f"readaloud: {wrong.filename}: {wrong.strerror}", err=True)
            return PARTIAL
        if wrong.errno not in FULL:
            return report_bug(wrong)
        leave_stdout()
        click.echo(f"readaloud: standard output cannot be written: {wrong.strerror}", err=True)
        return PARTIAL
    except Exception as bug:  # noqa: BLE001  a bug of ours must end in words and exit code 4
        return report_bug(bug)


def tell_of_dashes(args: list[str]) -> None:
    """Say how a file is named that was taken for an option."""
    for arg in args:
        if arg.startswith("-") and os.path.lexists(arg):
            click.echo(f"A file of that name is there; write ./{arg}", err=True)


def report_bug(bug: Exception) -> int:
    """Say that this is our fault, where it happened, and how to see more."""
    if os.environ.get("PYTHONDEVMODE"):
        raise bug
    last = bug.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    code = last.tb_frame.f_code if last is not None else None
    place = f"{os.path.basename(code.co_filename)}:{last.tb_lineno}" if code and last else "?"  # noqa: PTH119  a name, not a file
    click.echo(
        f"readaloud: a bug of ours: {type(bug).__name__}: {bug} ({place}); "
        "run with PYTHONDEVMODE=1 to see all of it, and please report it",
        err=True,
    )
    return BUG
