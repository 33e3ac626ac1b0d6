"""Ctrl-C once ends a run in good order; twice, or what a machine sends at shutdown, at once."""

import signal
import threading
from types import FrameType, TracebackType
from typing import Any


class Stop:
    """Counts requests to stop while it is entered; the handlers before are put back after.

    Where it cannot listen (outside the main thread) it counts nothing, and an interrupt comes
    as KeyboardInterrupt, wherever Python raises it.
    """

    def __init__(self, *, gently: bool) -> None:
        self.asked = 0
        self.gently = gently
        self.before: list[tuple[int, Any]] = []

    def __enter__(self) -> "Stop":
        if threading.current_thread() is threading.main_thread():
            for name in ("SIGINT", "SIGTERM", "SIGHUP"):
                number = getattr(signal, name, None)
                # Whoever ignores a signal on our behalf (nohup) means it.
                if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                    self.before.append((number, signal.signal(number, self.hear)))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self.before:
            signal.signal(number, handler)
        self.before.clear()

    def hear(self, number: int, _frame: FrameType | None) -> None:
        self.asked += 1
        if not self.gently:
            raise KeyboardInterrupt
