"""The day on which articles are audited, and for how long what is said of them stays true."""

from collections.abc import Sequence
from datetime import date

from readaloud.errors import SettingsError
from readaloud.model.settings import Settings


def day_of(settings: Settings) -> str:
    """The day that ages and expiry are counted from: the one that is set, else today.

    Raises SettingsError for one that is no date.
    """
    told = settings.audit.today
    try:
        return (date.fromisoformat(told) if told else date.today()).isoformat()
    except ValueError as wrong:
        raise SettingsError(f"audit.today: {told!r} is no date; write it as 2026-01-31") from wrong


def days_of(today: str, last_days: Sequence[str]) -> tuple[str, ...]:
    """What the ledger keeps of an audit: its day and its last days, or () where none matters."""
    return (today, *last_days) if last_days else ()


def same_on(today: str, days: Sequence[str]) -> bool:
    """Tell whether an audit says the same today as on its own day, the first of `days`.

    It does unless one of its last days lies between. A last day may be a month or a year.
    """
    return all((days[0][: len(last)] > last) == (today[: len(last)] > last) for last in days[1:])
