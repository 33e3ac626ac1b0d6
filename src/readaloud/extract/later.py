"""Patterns that few pages need, compiled when they are first asked."""

import re
from functools import lru_cache


@lru_cache(maxsize=512)
def compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern; those of bylines alone would take a twentieth of the start of the program."""
    return re.compile(pattern, flags)
