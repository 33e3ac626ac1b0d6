"""One run at a time in an output folder."""

import contextlib
import os
import sys
import time
from pathlib import Path
from types import TracebackType

from readaloud.errors import OutputError

LOOK_EVERY_S = 0.5


def holder(file: Path) -> str:
    """The number of the process that holds a lock; empty where none does."""
    try:
        handle = os.open(file, os.O_RDWR if os.access(file, os.W_OK) else os.O_RDONLY)
    except OSError:
        return ""
    try:
        number = os.read(handle, 32).decode("ascii", "replace").strip()
        if not number.isdecimal():  # free; nor shall we stand in the way of a run that begins
            return ""
        # Closing the handle lets go again of what a killed run left.
        return "" if Lock.taken(handle) else number
    finally:
        os.close(handle)


class Lock:
    """Holds a file's lock while it is entered. The system lets go of it when we die."""

    def __init__(self, file: Path, *, wait: bool) -> None:
        self.file, self.wait = file, wait
        self.handle = -1

    def __enter__(self) -> "Lock":
        """Take the lock. Raises OutputError when another run has it and we shall not wait."""
        try:
            self.handle = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as wrong:
            raise OutputError(f"{self.file}: cannot be written: {wrong.strerror}") from wrong
        while not self.taken(self.handle):
            if not self.wait:
                holder = os.read(self.handle, 32).decode("ascii", "replace").strip() or "unknown"
                os.close(self.handle)
                raise OutputError(
                    f"{self.file.parent.parent}: another run is writing here (process {holder}); "
                    "let it end, or give --wait"
                )
            time.sleep(LOOK_EVERY_S)
        with contextlib.suppress(OSError):  # a full disk; the number is for people only
            os.ftruncate(self.handle, 0)
            os.lseek(self.handle, 0, os.SEEK_SET)
            os.write(self.handle, f"{os.getpid()}\n".encode())
        return self

    @staticmethod
    def taken(handle: int) -> bool:
        """Try to take the lock. A file system without locks lets everybody through."""
        try:
            if sys.platform == "win32":
                import msvcrt

                # Beyond the text, so that the holder's number can still be read.
                os.lseek(handle, 1024, os.SEEK_SET)
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        except OSError:
            return True
        return True

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):  # a run leaves the same bytes as any other like it
            os.ftruncate(self.handle, 0)
            os.lseek(self.handle, 0, os.SEEK_SET)
            os.write(self.handle, b"free\n")
        os.close(self.handle)
