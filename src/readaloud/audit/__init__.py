"""Article to audit: readability, findings, a verdict for each section, an order of work."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readaloud.audit.steps import audit

__all__ = ["audit"]


def __getattr__(name: str) -> Any:
    """Load the steps when they are asked for: to score plain text takes none but readability."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.steps"), name)
