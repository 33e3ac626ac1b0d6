"""Patterns that most pages never ask."""

import re
from functools import cached_property


class Late:
    """A pattern that is compiled when it is first asked: all at the start took half of its time."""

    def __init__(self, written: str, flags: int = 0) -> None:
        self.written, self.flags = written, flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.written, self.flags)
