"""Settings that no page can be made with: refused once, before the first of them is read."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from readaloud.errors import SettingsError, VoiceError
from readaloud.files.limits import CHOICES, check_limits
from readaloud.model.settings import (
    AuditSettings,
    BatchSettings,
    NarrateSettings,
    PublishSettings,
    Settings,
)

BRACES = re.compile(r"\{([^{}]*)\}")
# Kinds that the audit tells from a word's form or place; the others stand in the tables.
BY_FORM = ("number", "percent", "year", "many", "money", "prep", "product", "condition", "drug")
SHAPES = ("base", "s", "ed", "ing")
DEFAULT = AuditSettings()
FINGERPRINT = re.compile(r"[0-9a-f]{16}")


def check_settings(settings: Settings) -> None:
    """Raise SettingsError where a value cannot be, wherever it was said.

    Looks only at what was set: a run with the defaults does not wait for what knows of the rest.
    """
    check_limits(settings, "")
    check_selector(settings.extract.body)
    if settings.audit.target_metric != DEFAULT.target_metric:
        from readaloud.audit.readability import check_target

        check_target(replace(settings.audit, target_grade=settings.audit.target_grade or 0.0))
    for name, rule in settings.audit.rules.items():
        check_rule(f"audit.rules.{name}", rule)
    check_source_link(settings.publish.source_link)
    if settings.audit.today:
        from readaloud.batch.days import day_of

        day_of(settings)


def load_checked(config: Path | None) -> Settings:
    """The settings of a named file, or of the one found upward, with every value looked at.

    Raises SettingsError naming the file and the key.
    """
    from readaloud.files.config import load_with_file

    settings, file = load_with_file(config, Path.cwd())
    if file is not None:
        check_file(settings, file)
    return settings


def check_file(settings: Settings, file: Path) -> None:
    """Raise SettingsError naming the file where a value in it cannot be."""
    try:
        check_settings(settings)
        check_rules(settings.audit)
        check_batch_engine(settings.batch.engine)
        check_known(settings.audit.known)
        check_speech(settings.narrate)
        check_publishing(settings.publish)
    except SettingsError as wrong:
        raise SettingsError(f"{file}: {wrong}") from wrong


def check_rules(audit: AuditSettings) -> None:
    """Refuse names of rules and families that nobody offers, and rules that are none."""
    if audit == replace(
        audit, select=(), extend_select=(), ignore=(), severity={}, per_path={}, rules={}
    ):
        return
    from readaloud.audit.selection import check_names
    from readaloud.toolkit import all_rules

    rules = all_rules(audit).values()
    check_names(audit, {rule.name for rule in rules} | {rule.category for rule in rules})


def check_batch_engine(name: str) -> None:
    if name == BatchSettings().engine:
        return
    from readaloud.batch.engines import engine_names, find_engine

    if name not in engine_names():
        try:
            find_engine(name)
        except SettingsError as wrong:
            raise SettingsError(f"batch.engine: {wrong}") from wrong


def check_known(fingerprints: Iterable[str]) -> None:
    """Refuse what can be the fingerprint of no finding, and would settle nothing."""
    for one in fingerprints:
        if one != "*" and not FINGERPRINT.fullmatch(one):
            raise SettingsError(
                f"audit.known: {one!r} is no fingerprint; give the sixteen characters in brackets "
                'behind a finding, or "*" for all'
            )


def check_speech(narrate: NarrateSettings) -> None:
    """Refuse an engine or a voice that nobody offers, also where the command does not speak.

    An engine that is known and cannot start here is for those who want to hear it.
    """
    if (narrate.engine, narrate.voice) == (NarrateSettings().engine, None):
        return
    from readaloud.cli.speech import check_voice
    from readaloud.toolkit import all_engines, pick

    key = "narrate.engine"
    try:
        pick("engine", {**all_engines(), "none": None}, narrate.engine.partition(":")[0])
        key = "narrate.voice"
        if narrate.engine == NarrateSettings().engine:
            check_voice(narrate)
    except VoiceError:
        return
    except SettingsError as wrong:
        raise SettingsError(f"{key}: {wrong}") from wrong


def check_publishing(publish: PublishSettings) -> None:
    try:
        check_formats(publish.formats)
    except SettingsError as wrong:
        raise SettingsError(f"publish.formats: {wrong}") from wrong
    if publish.base_url:
        from readaloud.formats.podcast import base_address

        base_address(publish.base_url)


def check_formats(names: Sequence[str]) -> None:
    """Refuse names of formats that nobody offers; who names a kind of sound is told its option."""
    if not names:
        return
    from readaloud.toolkit import all_folder_formats, all_formats, pick

    known = {**all_formats(), **all_folder_formats()}
    for name in names:
        if name not in known and name in CHOICES["narrate.audio"]:
            raise SettingsError(
                f"no format called {name!r}; the recording is the format audio, of the kind that "
                f"--audio {name} or narrate.audio chooses"
            )
        pick("format", known, name)


def check_selector(body: str | None) -> None:
    if body is None:
        return
    import soupsieve  # as Beautiful Soup does, which is then asked for it

    try:
        soupsieve.compile(body)
    except soupsieve.SelectorSyntaxError as wrong:
        first = next(iter(str(wrong).splitlines()), "")
        raise SettingsError(f"extract.body: {body!r} is no CSS selector: {first}") from wrong


def check_rule(place: str, rule: Mapping[str, str]) -> None:
    """Refuse kinds that no word has, and what a message is not filled with."""
    known = {*BY_FORM, *kinds_in_tables()}
    for key in ("phrases", "but_not", "but-not"):
        for names in BRACES.findall(rule.get(key, "")):
            for name in names.split("|"):
                if name not in known:
                    raise SettingsError(
                        f"{place}.{key}: no word is of the kind {{{name}}}; {near(name, known)}"
                    )
    check_braces(f"{place}.message", rule.get("message", ""), ("detail",))


def check_source_link(template: str) -> None:
    if not template:
        return
    from readaloud.formats.source_page import NO_SCHEMES

    if NO_SCHEMES.match(template):
        raise SettingsError(
            f"publish.source-link: {template!r} is no place for a page; "
            "give an address with {source} and {line}"
        )
    check_braces("publish.source-link", template, ("source", "line"))
    if "{source}" not in template:
        raise SettingsError(
            f"publish.source-link: {template!r} leads to one place for every page; "
            "give an address with {source} and {line}"
        )


def check_braces(place: str, text: str, known: tuple[str, ...]) -> None:
    for name in BRACES.findall(text):
        if name not in known:
            given = " and ".join(f"{{{one}}}" for one in known)
            raise SettingsError(f"{place}: nothing is called {{{name}}}; {given} can be used")


def kinds_in_tables() -> Iterator[str]:
    from readaloud.data.claim_words import NOUNS, PHRASES, VERBS

    yield from (*NOUNS, *PHRASES, *VERBS)
    yield from (f"{verb}-{shape}" for verb in VERBS for shape in SHAPES)


def near(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(name, sorted(known), 1)
    return f"did you mean {{{found[0]}}}?" if found else "see docs/audit.md"
