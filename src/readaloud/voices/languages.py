"""Which voice speaks a language."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from readaloud.errors import SettingsError


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """One installed voice.

    `name` is what --voice takes, `label` what people call it, `key` what the engine knows it by.
    """

    engine: str
    name: str
    label: str
    languages: tuple[str, ...]
    gender: str = ""
    key: str = ""


def choose(voices: Sequence[VoiceInfo], wanted: str, *, is_name: bool) -> VoiceInfo | None:
    """The voice for a language tag, or the one that the user named.

    A tag is shortened from the right until a voice speaks it ("pt-AO" -> "pt"). None where no
    voice does; for a user's own name that is a SettingsError with the nearest known name.
    """
    wanted = wanted.strip().lower().replace("_", "-")
    named = [v for v in voices if wanted in (v.name.lower(), v.label.lower(), v.key.lower())]
    found = next(iter(named), None) or for_language(voices, wanted, exact=is_name)
    if found is not None or not is_name:
        return found
    near = get_close_matches(wanted, [voice.name for voice in voices], 1)
    hint = f"did you mean {near[0]}?" if near else "see readaloud voices"
    raise SettingsError(f"no voice called {wanted!r}; {hint}")


def for_language(voices: Sequence[VoiceInfo], tag: str, *, exact: bool) -> VoiceInfo | None:
    """The first voice of the tag, of the tag cut from the right, or of one that extends it."""
    stem = tag
    while stem:
        for voice in voices:
            if stem in voice.languages:
                return voice
        stem = "" if exact else stem.rpartition("-")[0]
    longer = (v for v in voices if any(one.startswith(f"{tag}-") for one in v.languages))
    return next(longer, None)
