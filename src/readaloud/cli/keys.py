"""Single keys from the terminal, without waiting for Enter."""

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Protocol

NAMES = {
    " ": "pause",
    "\x1b[C": "next sentence",
    "\x1b[D": "previous sentence",
    "\x1b[B": "next section",
    "\x1b[A": "previous section",
    "\x1bOC": "next sentence",
    "\x1bOD": "previous sentence",
    "\x1bOB": "next section",
    "\x1bOA": "previous section",
    "\xe0M": "next sentence",
    "\xe0K": "previous sentence",
    "\xe0P": "next section",
    "\xe0H": "previous section",
    "l": "next sentence",
    "h": "previous sentence",
    "j": "next section",
    "k": "previous section",
    "+": "faster",
    "=": "faster",
    "-": "slower",
    "q": "quit",
    "\x04": "quit",
    "\x03": "interrupt",
}


class Keys(Protocol):
    def __call__(self, seconds: float) -> str | None:
        """Wait so long for a key; give what it means, None where there was none."""


@contextlib.contextmanager
def terminal_keys() -> Iterator[Keys]:
    """Keys of the terminal on standard input; its settings are put back at the end.

    Where standard input is no terminal there are no keys, and waiting is all that happens.
    """
    if not sys.stdin.isatty():
        yield no_keys
    elif sys.platform == "win32":
        yield windows_key
    else:
        with raw_terminal() as keys:
            yield keys


def no_keys(seconds: float) -> str | None:
    import time

    time.sleep(seconds)
    return None


@contextlib.contextmanager
def raw_terminal() -> Iterator[Keys]:
    import select
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)

    def key(seconds: float) -> str | None:
        if not select.select([terminal], [], [], seconds)[0]:
            return None
        typed = os.read(terminal, 16).decode("utf-8", "replace")
        return "quit" if not typed else NAMES.get(typed) or NAMES.get(typed[0])

    try:
        tty.setcbreak(terminal)
        yield key
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def windows_key(seconds: float) -> str | None:
    import importlib
    import time

    console = importlib.import_module("msvcrt")
    until = time.monotonic() + seconds
    while not console.kbhit():
        if time.monotonic() >= until:
            return None
        time.sleep(0.02)
    typed = console.getwch()
    return NAMES.get("\xe0" + console.getwch() if typed in "\0\xe0" else typed)
