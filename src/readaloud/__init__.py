"""Turn messy health-article HTML into something people can trust and hear.

>>> from readaloud import extract, audit, narrate, publish  # doctest: +SKIP

The functions load what they need at first use, so that importing the package is free.
"""

from __future__ import annotations

import sys
from types import ModuleType

TYPE_CHECKING = False  # loading typing would double what this import costs
if TYPE_CHECKING:
    from typing import Any

    from readaloud.api import audit as audit
    from readaloud.api import extract as extract
    from readaloud.api import narrate as narrate
    from readaloud.api import publish as publish

__version__ = "0.1.0"
__all__ = ["__version__", "audit", "extract", "narrate", "publish"]

_API = frozenset({"audit", "extract", "narrate", "publish"})


class _FrontDoor(ModuleType):
    """Keeps a stage's package from taking the place of the function of the same name."""

    def __getattr__(self, name: str) -> Any:
        if name not in _API:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from readaloud import api

        return getattr(api, name)

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _API and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor


class _SpeechDriver(ModuleType):
    """Stands among pyttsx3's drivers, so that pyttsx3.init("readaloud") finds ours."""

    def __getattr__(self, name: str) -> Any:
        if name != "buildDriver":
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return import_module("readaloud.voices.driver").buildDriver


sys.modules.setdefault("pyttsx3.drivers.readaloud", _SpeechDriver("pyttsx3.drivers.readaloud"))
