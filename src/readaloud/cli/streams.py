"""The three standard streams, also where whoever started us had closed some of them."""

import io
import os
import sys

from readaloud.errors import SettingsError

LAST_STANDARD = 2  # standard input, output and error are 0, 1 and 2


class Closed(io.RawIOBase):
    """What stands for a standard input that was closed: whoever reads it is told so."""

    def readable(self) -> bool:
        return True

    def readinto(self, _buffer: object) -> int:
        raise SettingsError("standard input is closed; pipe something in, or name a file")


def open_streams() -> None:
    """Give every standard stream that was closed something to stand on.

    Daemons start programs so. What is written then goes nowhere, and the work is done all the
    same.
    """
    fill_numbers()
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BufferedReader(Closed()))
    if sys.stdout is None:
        sys.stdout = nowhere()
    if sys.stderr is None:
        sys.stderr = nowhere()


def fill_numbers() -> None:
    """Open the null device under each standard number that is free, for our children as well.

    Else the next pipe gets that number, and a child takes it for its own standard output.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= LAST_STANDARD:
        os.set_inheritable(number, True)
    os.close(number)


def nowhere() -> io.TextIOWrapper:
    """A stream that swallows what is written to it."""
    file = io.FileIO(os.open(os.devnull, os.O_WRONLY), "w")
    return io.TextIOWrapper(io.BufferedWriter(file), encoding="utf-8", errors="replace")


def leave_stdout() -> None:
    """Give standard output somewhere to go: Python flushes it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
