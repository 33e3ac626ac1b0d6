"""Source to Article: `steps.py` has them, one line each."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readaloud.extract.steps import extract

__all__ = ["extract"]


def __getattr__(name: str) -> Any:
    """Load the steps when they are asked for: plain text only needs to be split, in a tenth."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.steps"), name)
