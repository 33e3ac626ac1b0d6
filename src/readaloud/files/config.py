"""Settings from `[tool.readaloud]` in pyproject.toml or from readaloud.toml, found upward."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from readaloud.errors import SettingsError
from readaloud.files.limits import check_limits
from readaloud.files.paths import is_file
from readaloud.model.settings import (
    AuditSettings,
    BatchSettings,
    ExtractSettings,
    NarrateSettings,
    PublishSettings,
    Settings,
)

Stage = TypeVar(
    "Stage",
    Settings,
    ExtractSettings,
    AuditSettings,
    NarrateSettings,
    PublishSettings,
    BatchSettings,
)


def load_settings(config: Path | None, start: Path) -> Settings:
    """Give the defaults, overridden by the configuration file if there is one.

    `config` is a file that was named; else `start` and its parents are searched, and the
    nearest file counts. Raises SettingsError naming the file, the key and the nearest known one.
    """
    return load_with_file(config, start)[0]


def load_with_file(config: Path | None, start: Path) -> tuple[Settings, Path | None]:
    """The same with the file that counted; None where there is none."""
    if config is not None:
        return from_table(read_table(config, named=True) or {}, config), config
    for folder in (start.absolute(), *start.absolute().parents):
        for name in ("readaloud.toml", "pyproject.toml"):
            file = folder / name
            table = read_table(file, named=False) if is_file(file) else None
            if table is not None:
                return from_table(table, file), file
    return Settings(), None


def read_table(file: Path, *, named: bool) -> Mapping[str, Any] | None:
    """Our part of a TOML file; None where a pyproject.toml says nothing of us."""
    import tomllib  # 4 ms, with what it loads; many runs meet no such file

    try:
        whole = tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as wrong:
        raise SettingsError(f"{file}: cannot be read: {wrong.strerror}") from wrong
    except UnicodeDecodeError as wrong:
        line = wrong.object[: wrong.start].count(b"\n") + 1
        raise SettingsError(f"{file}: line {line} is not UTF-8; save the file as UTF-8") from wrong
    except tomllib.TOMLDecodeError as wrong:
        if file.name == "pyproject.toml" and not named:
            return None  # not ours to judge: the page's neighbour is some other project's file
        raise SettingsError(f"{file}: not valid TOML: {wrong}") from wrong
    tool = whole.get("tool")
    ours = tool.get("readaloud") if isinstance(tool, dict) else None
    if isinstance(ours, dict):
        return ours
    return None if file.name == "pyproject.toml" else whole


def from_table(table: Mapping[str, Any], file: Path) -> Settings:
    settings = filled(Settings(), table, str(file), "")
    check_limits(settings, str(file))
    return settings


def filled(base: Stage, table: Mapping[str, Any], file: str, prefix: str) -> Stage:
    """A settings object with the table's values in it; `prefix` is its place, as "extract."."""
    kinds = get_type_hints(type(base))
    known = {field.name for field in fields(type(base))}
    changes: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in known:
            raise SettingsError(
                f"{file}: unknown key {prefix}{key}; {hint(name, known)}{home_of(name, prefix)}"
            )
        inner = getattr(base, name)
        place = f"{prefix}{key}"
        nested = is_dataclass(inner)  # a variable, so that the checker keeps `inner` open
        if nested:
            if not isinstance(value, dict):
                raise SettingsError(f"{file}: {place} must be a table")
            changes[name] = filled(inner, value, file, f"{place}.")
        else:
            changes[name] = converted(value, kinds[name], file, place)
    return replace(base, **changes)


def converted(value: Any, kind: Any, file: str, place: str) -> Any:
    """A TOML value as the field's type. Raises SettingsError saying what was expected."""
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
    origin, parts = get_origin(kind), get_args(kind)
    if origin is tuple and isinstance(value, list):
        return tuple(converted(one, parts[0], file, place) for one in value)
    if origin is dict and isinstance(value, dict):
        return {key: converted(one, parts[1], file, f"{place}.{key}") for key, one in value.items()}
    if origin is Literal and value in parts:
        return value
    if kind is str and type(value) is date:
        return value.isoformat()  # TOML has dates of its own, as people write them
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(kind, type) and type(value) is kind:
        return value
    raise SettingsError(f"{file}: {place} must be {described(kind)}, not {value!r}")


def described(kind: Any) -> str:
    origin, parts = get_origin(kind), get_args(kind)
    if origin is tuple:
        return "a list"
    if origin is dict:
        return "a table"
    if origin is Literal:
        return "one of " + ", ".join(map(str, parts))
    return {str: "text", int: "a whole number", float: "a number", bool: "true or false"}[kind]


def home_of(name: str, prefix: str) -> str:
    """Where a key belongs that stands at the top or in another table."""
    tables = [one.name for one in fields(Settings) if hasattr(getattr(Settings(), one.name), name)]
    named = [f"[{table}]" for table in tables if f"{table}." != prefix]
    return f"; it belongs under {' or '.join(named)}" if named else ""


def hint(name: str, known: set[str]) -> str:
    """The nearest known key, or all of them."""
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), 1)
    shown = [key.replace("_", "-") for key in sorted(known)]
    return f"did you mean {near[0].replace('_', '-')}?" if near else f"known: {', '.join(shown)}"
