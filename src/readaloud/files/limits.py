"""Values that a configuration file may give, as the command line's own options allow them."""

import re
from collections.abc import Mapping
from typing import Any

from readaloud.errors import SettingsError
from readaloud.model.settings import Settings

RANGES: Mapping[str, tuple[float, float]] = {
    "extract.max_bytes": (1, float("inf")),
    "audit.target_grade": (0, 20),
    "narrate.rate_wpm": (80, 450),
    "narrate.pitch": (0, 99),
    "narrate.volume": (0, 200),
    "narrate.gap": (0, 100),
    "narrate.bitrate": (16, 160),
    "narrate.table_cells": (0, float("inf")),
    "narrate.pause_sentence_ms": (0, 60_000),
    "narrate.pause_item_ms": (0, 60_000),
    "narrate.pause_block_ms": (0, 60_000),
    "narrate.pause_heading_ms": (0, 60_000),
    "narrate.pause_section_ms": (0, 60_000),
    "batch.jobs": (0, 256),
    "batch.timeout_s": (0.1, float("inf")),
    "batch.max_memory_mb": (100, float("inf")),
    "batch.shard": (1, 10_000),
    "batch.speech_cache_mb": (0, float("inf")),
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "audit.fail_on": ("high", "medium", "low", "never"),
    "audit.engine": ("readaloud", "textstat"),
    "narrate.audio": ("mp3", "m4b", "opus", "flac", "wav"),
    "narrate.flagged": ("keep", "note", "skip"),
    "narrate.announce": ("pause", "words"),
    "narrate.lists": ("announce", "plain"),
    "publish.overlay": ("sentence", "word"),
}
LISTS: Mapping[str, tuple[str, ...]] = {
    "audit.skip": ("headings", "lists", "captions"),
    "narrate.skip": ("references", "contents", "credits"),
}
LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")


def check_limits(settings: Settings, file: str) -> None:
    """Raise a SettingsError naming the file, if there is one, and the key of what cannot be."""
    where = f"{file}: " if file else ""
    for place, (low, high) in RANGES.items():
        value = value_at(settings, place)
        if value is not None and not low <= value <= high:
            top = f"from {low:g} to {high:g}" if high < float("inf") else f"{low:g} or more"
            raise SettingsError(f"{where}{shown(place)} must be {top}, not {value}")
    for place, known in CHOICES.items():
        value = value_at(settings, place)
        if value not in known:
            raise SettingsError(
                f"{where}{shown(place)} must be one of {', '.join(known)}, not {value!r}"
            )
    for place, known in LISTS.items():
        for value in value_at(settings, place):
            if value not in known:
                raise SettingsError(
                    f"{where}{shown(place)} may have {', '.join(known)}, not {value!r}"
                )
    language = settings.extract.language
    if language is not None and not LANGUAGE.fullmatch(language):
        raise SettingsError(
            f"{where}extract.language must be a tag such as en-GB, not {language!r}"
        )


def value_at(settings: Settings, place: str) -> Any:
    stage, _, name = place.partition(".")
    return getattr(getattr(settings, stage), name)


def shown(place: str) -> str:
    """A key as people write it."""
    return place.replace("_", "-")
