"""Write docs/reference from the program itself: commands, rules, settings and formats.

python tools/make_docs.py           # write the pages
python tools/make_docs.py --check   # exit 1 if one of them is not current
"""

import argparse
import ast
import inspect
import io
import re
import sys
import tokenize
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from readaloud.cli.help import range_in_words
from readaloud.cli.main import COMMANDS, command
from readaloud.model import settings as settings_module
from readaloud.model.audit import Rule
from readaloud.toolkit import all_folder_formats, all_formats, all_rules

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"
WRITTEN = "Written by `make docs` from the program; change the program, not this page.\n"
EXIT_CODES = (
    (0, "done, nothing to report"),
    (1, "findings at or above `--fail-on` (`audit`), or faults found (`verify`)"),
    (2, "wrong usage or configuration"),
    (3, "some inputs could not be processed; each is named with the reason"),
    (4, "a bug of ours"),
    (130, "interrupted"),
    (141, "whoever read the output stopped reading"),
)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--check", action="store_true", help="write nothing, compare")
    check = options.parse_args().check
    stale = [name for name, text in pages().items() if not is_current(name, text)]
    if not check:
        REFERENCE.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            (REFERENCE / name).write_text(text, "utf-8", newline="\n")
        return 0
    for name in stale:
        print(f"docs/reference/{name} is not current; run make docs", file=sys.stderr)
    return 1 if stale else 0


def pages() -> dict[str, str]:
    """Every generated page by name."""
    writers: dict[str, Callable[[], Iterator[str]]] = {
        "cli.md": cli_page,
        "rules.md": rules_page,
        "settings.md": settings_page,
        "formats.md": formats_page,
    }
    return {name: tidy("\n".join(write())) for name, write in writers.items()}


def tidy(text: str) -> str:
    """The page with one empty line where there were more, and one newline at its end."""
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"


def is_current(name: str, text: str) -> bool:
    page = REFERENCE / name
    return page.is_file() and page.read_text("utf-8") == text


# --- commands ---------------------------------------------------------------


def cli_page() -> Iterator[str]:
    yield "# Commands\n"
    yield WRITTEN
    yield from table(
        ("command", "does"),
        ((f"[`{name}`](#readaloud-{name})", does) for name, does in COMMANDS.items()),
    )
    yield "\n## Exit codes\n"
    yield from table(("code", "means"), ((str(code), means) for code, means in EXIT_CODES))
    context = click.Context(command, info_name="readaloud")
    shared = shared_names(context)
    for name in COMMANDS:
        found = command.get_command(context, name)
        if found is not None:
            yield from command_part(found, f"readaloud {name}", context, shared)
    yield "\n## Options that commands over articles share\n"
    yield from shared_part(context, shared)


def shared_names(context: click.Context) -> tuple[str, ...]:
    """The parameters that `publish` has from the shared options, in their order."""
    from readaloud.cli.options import Shared

    return tuple(Shared.__dataclass_fields__)


def shared_part(context: click.Context, shared: tuple[str, ...]) -> Iterator[str]:
    publish = command.get_command(context, "publish")
    assert publish is not None
    options = [p for p in publish.params if isinstance(p, click.Option) and p.name in shared]
    yield from table(("option", "does"), (option_row(option) for option in options))


def command_part(
    found: click.Command, path: str, context: click.Context, shared: tuple[str, ...]
) -> Iterator[str]:
    yield f"\n## {path}\n"
    yield f"    {path} {usage(found)}\n"
    yield from prose(found.help or "")
    has_shared = {p.name for p in found.params} >= set(shared)
    own = [
        p
        for p in found.params
        if isinstance(p, click.Option) and not p.hidden and not (has_shared and p.name in shared)
    ]
    if own:
        yield from table(("option", "does"), (option_row(option) for option in own))
    if has_shared:
        yield "\nAnd the [shared options](#options-that-commands-over-articles-share)."
    if found.epilog:
        yield ""
        yield from prose(found.epilog)
    if isinstance(found, click.Group):
        inner = click.Context(found, info_name=path, parent=context)
        for name in found.list_commands(inner):
            below = found.get_command(inner, name)
            if below is not None:
                yield from command_part(below, f"{path} {name}", inner, shared)


def usage(found: click.Command) -> str:
    """The arguments of a command as a usage line shows them."""
    arguments = [p for p in found.params if isinstance(p, click.Argument)]
    parts = [a.metavar or (a.name or "").upper() for a in arguments]
    inside = ["COMMAND"] if isinstance(found, click.Group) else []
    return " ".join(["[OPTIONS]", *parts, *inside])


def option_row(option: click.Option) -> tuple[str, str]:
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    value = "" if option.is_flag or option.count else f" {value_of(option)}"
    told = (option.help or "") + range_of(option) + default_of(option)
    return names + value, told.strip()


def range_of(option: click.Option) -> str:
    kind = option.type
    is_range = isinstance(kind, click.IntRange | click.FloatRange)
    return f" {range_in_words(kind)}." if is_range else ""


def value_of(option: click.Option) -> str:
    if isinstance(option.type, click.Choice):
        return "`" + "` `".join(map(str, option.type.choices)) + "`"
    return (option.metavar or option.type.name).upper()


def default_of(option: click.Option) -> str:
    default = option.default
    plain = isinstance(default, str | int | float) and not isinstance(default, bool)
    is_told = "(default" in (option.help or "")
    shown = plain and not is_told and not option.is_flag and str(default) not in ("", option.name)
    return f" Default: `{default}`." if shown else ""


def prose(text: str) -> Iterator[str]:
    """Help text as paragraphs; lines that show a command become code."""
    for paragraph in inspect.cleandoc(text).replace("\b\n", "").split("\n\n"):
        lines = paragraph.strip().splitlines()
        if any(is_command(line) for line in lines):
            yield from example(lines)
        else:
            yield " ".join(line.strip() for line in lines)
        yield ""


def is_command(line: str) -> bool:
    bare = line.strip().removeprefix("Example:").removeprefix("Examples:").strip()
    return bare.startswith("readaloud ") or " | readaloud " in bare


def example(lines: Iterable[str]) -> Iterator[str]:
    yield "```sh"
    for line in lines:
        bare = line.strip().removeprefix("Examples:").removeprefix("Example:").strip()
        yield from (one.strip() for one in bare.split(" · ") if one.strip())
    yield "```"


# --- rules ------------------------------------------------------------------


def rules_page() -> Iterator[str]:
    rules = list(all_rules().values())
    families = [(family, list(group)) for family, group in groupby(rules, lambda r: r.category)]
    yield "# Rules\n"
    yield WRITTEN
    yield f"{len(rules)} rules in {len({name for name, _ in families})} families."
    yield "A rule points at words and asks an editor a question."
    yield "It never says that a claim is false.\n"
    yield from table(
        ("rule", "severity", "asks"),
        ((f"[`{r.name}`](#{anchor(r.name)})", r.severity, cell(shown(r))) for r in rules),
    )
    for family, members in families:
        yield f"\n## {family}"
        for rule in members:
            yield from rule_part(rule)


def rule_part(rule: Rule) -> Iterator[str]:
    yield f"\n### {rule.name}\n"
    yield f"{shown(rule)}\n"
    yield f"{rule.why}\n"
    languages = ", ".join(rule.languages) or "any"
    yield from table(
        ("severity", "confidence", "scope", "action", "languages"),
        [(rule.severity, f"{rule.confidence:g}", rule.scope, rule.action, languages)],
    )
    yield f"\nRests on: {rule.reference}\n"
    if rule.fix:
        yield f"What to do: {rule.fix}\n"
    for heading, sentences in (("Flags", rule.flags), ("Passes", rule.passes)):
        if sentences:
            yield f"{heading}:\n"
            yield from (f"- {code(sentence)}" for sentence in sentences)
            yield ""


def shown(rule: Rule) -> str:
    """A rule's message with an ellipsis for the words it will quote."""
    return rule.message.replace("{detail}", "…")


def anchor(name: str) -> str:
    """The fragment that Markdown viewers give a heading of this text."""
    return name.lower().replace(".", "").replace(" ", "-")


# --- settings ---------------------------------------------------------------


def settings_page() -> Iterator[str]:
    yield "# Settings\n"
    yield WRITTEN
    yield "Settings live in `readaloud.toml`, or in `pyproject.toml` under `[tool.readaloud]`."
    yield "The nearest such file counts, looking in the current folder and upward."
    yield "`--config FILE` names another."
    yield "Options of the command line win over the file."
    yield "Dashes and underscores in names are the same."
    yield "An unknown name is an error that says the nearest known one.\n"
    yield '```toml\n[audit]\nfail-on = "medium"\n\n[narrate]\nrate-wpm = 160\n```'
    source = inspect.getsource(settings_module)
    said = comments(source)
    for found in ast.parse(source).body:
        if isinstance(found, ast.ClassDef) and found.name not in ("Settings",):
            yield from settings_part(found, said)


def settings_part(found: ast.ClassDef, said: dict[int, str]) -> Iterator[str]:
    stage = found.name.removesuffix("Settings").lower()
    yield f"\n## {stage}\n"
    doc = ast.get_docstring(found)
    if doc:
        yield f"{doc}\n"
    fields = [f for f in found.body if isinstance(f, ast.AnnAssign)]
    yield from table(
        ("key", "type", "default", "meaning"), (setting_row(field, said) for field in fields)
    )


def setting_row(field: ast.AnnAssign, said: dict[int, str]) -> tuple[str, str, str, str]:
    lines = range(field.lineno, (field.end_lineno or field.lineno) + 1)
    meaning = " ".join(said[line] for line in lines if line in said)
    name = ast.unparse(field.target).replace("_", "-")
    default = ast.unparse(field.value) if field.value else ""
    return f"`{name}`", type_name(ast.unparse(field.annotation)), toml(default), cell(meaning)


def type_name(annotation: str) -> str:
    """A field's type in the words of TOML."""
    bare = annotation.removesuffix(" | None")
    for start, name in (("tuple", "list"), ("dict", "table"), ("Literal", "text")):
        if bare.startswith(start):
            return name
    return {"str": "text", "int": "whole number", "float": "number", "bool": "true or false"}.get(
        bare, bare
    )


def toml(default: str) -> str:
    known = {"None": "none", "()": "`[]`", "True": "`true`", "False": "`false`"}
    if default.startswith("field("):
        return "`{}`" if "dict" in default else "`[]`"
    return known.get(default, f"`{default}`".replace("'", '"'))


def comments(source: str) -> dict[int, str]:
    """The comment on each line that has one."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {t.start[0]: t.string.lstrip("# ").strip() for t in tokens if t.type == tokenize.COMMENT}


# --- formats ----------------------------------------------------------------


def formats_page() -> Iterator[str]:
    yield "# Formats\n"
    yield WRITTEN
    yield "`publish --formats` takes these names, parted by commas.\n"
    yield "## Of one article\n"
    rows = ((f"`{f.name}`", f.needs, cell(f.description)) for f in all_formats().values())
    yield from table(("name", "needs", "is"), rows)
    yield "\n## Of the whole folder\n"
    folder = ((f"`{f.name}`", cell(f.description)) for f in all_folder_formats().values())
    yield from table(("name", "is"), folder)


# --- Markdown ---------------------------------------------------------------


def table(header: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield "| " + " | ".join(str(value) for value in row) + " |"


def cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def code(text: str) -> str:
    """Text as a code span, whatever backticks and lines it holds."""
    line = text.replace("\n", " ")
    fence = "``" if "`" in line else "`"
    return f"{fence} {line} {fence}" if fence == "``" else f"`{line}`"


if __name__ == "__main__":
    sys.exit(main())
