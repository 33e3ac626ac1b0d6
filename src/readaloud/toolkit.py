"""Settings to tools: built-ins, plus what installed packages offer under entry points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from readaloud.errors import SettingsError
from readaloud.files.packages import entry_points_of
from readaloud.model.publication import FolderFormat, Format
from readaloud.model.settings import AuditSettings, NarrateSettings, Settings
from readaloud.model.toolkit import Encoder, Picture, Toolkit, Voice

if TYPE_CHECKING:
    from readaloud.model.audit import Rule

VoiceFactory = Callable[[NarrateSettings, str], Voice | None]
EncoderFactory = Callable[[NarrateSettings, Picture], Encoder]
Named = TypeVar("Named", "Rule", Format, FolderFormat)


def build(
    settings: Settings, formats: Sequence[str], folder_formats: Sequence[str] = ()
) -> Toolkit:
    """Choose the tools for one run, loading only the rooms that the formats need.

    Raises SettingsError for a name nobody offers, or one that two packages offer.
    """
    chosen = chosen_formats(formats)
    about_folder = all_folder_formats() if folder_formats else {}
    plan = Toolkit(formats=chosen)
    judged = is_judged(plan, settings.narrate)
    return Toolkit(
        rules=tuple(all_rules(settings.audit).values()) if judged else (),
        formats=chosen,
        folder_formats=tuple(pick("format", about_folder, name) for name in folder_formats),
        voice=voice_keeper(settings.narrate) if plan.needs == "narration" else None,
        encoder=encoder_maker(settings.narrate) if plan.needs == "narration" else None,
    )


def is_judged(plan: Toolkit, settings: NarrateSettings) -> bool:
    """Does anything that is to be made hang on the audit? Sound alone does not."""
    if plan.needs == "article":
        return False
    return settings.flagged != "keep" or not all(form.sound_only for form in plan.formats)


def all_rules(settings: AuditSettings | None = None) -> dict[str, Rule]:
    """Every rule by name: built-in ones, those of packages, then those that the settings write."""
    from readaloud.model.audit import Rule
    from readaloud.rules import BUILTIN
    from readaloud.rules.custom import custom_rules

    own = custom_rules(settings.rules) if settings is not None else ()
    return joined("rule", BUILTIN, [*offered("readaloud.rules"), ("the settings", own)], Rule)


def chosen_formats(names: Sequence[str]) -> tuple[Format, ...]:
    """The formats of these names. Our own are loaded alone where no package offers others."""
    from readaloud.formats import find_format

    own = tuple(filter(None, map(find_format, names)))
    if len(own) == len(names) and not entry_points_of("readaloud.formats"):
        return own
    known = all_formats()
    return tuple(pick("format", known, name) for name in names)


def all_formats() -> dict[str, Format]:
    from readaloud.formats import BUILTIN

    return joined("format", BUILTIN, offered("readaloud.formats"), Format)


def all_folder_formats() -> dict[str, FolderFormat]:
    from readaloud.formats import FOLDER

    return joined("format", FOLDER, offered("readaloud.folder_formats"), FolderFormat)


def all_engines() -> dict[str, VoiceFactory]:
    """Every speech engine by name: a function from settings and language to a voice, if any."""
    from readaloud.voices import BUILTIN

    engines: dict[str, VoiceFactory] = dict(BUILTIN)
    for name, engine in offered("readaloud.voices"):
        if name in engines or not callable(engine):
            raise SettingsError(f"engine {name}: offered twice, or not callable; uninstall one")
        engines[name] = engine
    return engines


def voice_keeper(settings: NarrateSettings) -> Callable[[str], Voice | None] | None:
    """Give a function from language to voice that opens each voice once and keeps it.

    None where the engine is "none": the run makes no sound.
    """
    if settings.engine == "none":
        return None
    open_voice = pick("engine", all_engines(), settings.engine.partition(":")[0])
    kept: dict[str, Voice | None] = {}

    def voice(language: str) -> Voice | None:
        if language not in kept:
            kept[language] = open_voice(settings, language)
        return kept[language]

    return voice


def encoder_maker(settings: NarrateSettings) -> Callable[[], Encoder]:
    from readaloud.voices import ENCODERS

    encoders: Mapping[str, EncoderFactory] = ENCODERS
    make = pick("audio format", encoders, settings.audio)
    return lambda: make(settings, cover_of)


def cover_of(title: str, author: str) -> bytes:
    """The picture that a recording carries: the same drawing as a book's cover."""
    from readaloud.formats.cover import draw_square  # loads Pillow

    return draw_square(title, author)


def offered(group: str) -> list[tuple[str, object]]:
    """What installed packages offer under an entry-point group, ordered by name."""
    return [(entry.name, entry.load()) for entry in entry_points_of(group)]


def joined(
    kind: str, builtin: Iterable[Named], extra: Iterable[tuple[str, object]], wanted: type[Named]
) -> dict[str, Named]:
    """Built-ins and extras by name; an extra may be one value or a sequence of them."""
    catalogue = {one.name: one for one in builtin}
    for origin, offer in extra:
        for value in offer if isinstance(offer, tuple | list) else (offer,):
            if not isinstance(value, wanted):
                raise SettingsError(f"{kind} offered by {origin}: not a {wanted.__name__}")
            if value.name in catalogue:
                raise SettingsError(f"{kind} {value.name}: offered twice; uninstall one")
            catalogue[value.name] = value
    return catalogue


Item = TypeVar("Item")


def pick(kind: str, catalogue: Mapping[str, Item], name: str) -> Item:
    """The named entry, or a SettingsError with the nearest known name."""
    if name in catalogue:
        return catalogue[name]
    from difflib import get_close_matches

    near = get_close_matches(name, catalogue, 1)
    many = len(catalogue) > 20  # a wall of names helps nobody
    known = f"see: readaloud {kind}s" if many else f"known: {', '.join(sorted(catalogue))}"
    hint = f"did you mean {near[0]}?" if near else known
    raise SettingsError(f"no {kind} called {name!r}; {hint}")
