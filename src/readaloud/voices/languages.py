"""Which voice speaks a language."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from readaloud.errors import SettingsError


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """One installed voice: `name` is what --voice takes, `label` what people call it."""

    engine: str
    name: str
    label: str
    languages: tuple[str, ...]
    gender: str = ""


def choose(voices: Sequence[VoiceInfo], wanted: str, *, is_name: bool) -> str | None:
    """The name of the voice for a language tag, or of the voice that the user named.

    A tag is shortened from the right until a voice speaks it ("pt-AO" -> "pt"). None where no
    voice does; for a user's own name that is a SettingsError with the nearest known name.
    """
    wanted, variant = split_variant(wanted.strip().lower().replace("_", "-"))
    for voice in voices:
        if is_name and wanted in (voice.name.lower(), voice.label.lower()):
            return voice.name + variant
    tag = wanted
    while tag:
        for voice in voices:
            if tag in voice.languages:
                return voice.name + variant
        tag = tag.rpartition("-")[0] if not is_name else ""
    near = next((v.name for v in voices for t in v.languages if t.startswith(f"{wanted}-")), None)
    if near is not None or not is_name:
        return near and near + variant
    names = [voice.name for voice in voices]
    hint = "".join(f"; did you mean {name}?" for name in get_close_matches(wanted, names, 1))
    raise SettingsError(f"no voice called {wanted!r}{hint or '; see readaloud voices'}")


def split_variant(name: str) -> tuple[str, str]:
    """espeak-ng takes "en-us+f3": a voice, and how it is varied."""
    base, plus, variant = name.partition("+")
    return base, plus + variant
