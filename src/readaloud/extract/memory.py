"""What a large page needed for a while, given back to the system."""

import gc
import sys

from readaloud.extract.hints import MASKS
from readaloud.extract.phrases import phrase_of

LARGE = 2_000_000  # bytes of a page; below that it costs far more time than it is worth


def give_back(size: int, least: int = LARGE) -> None:
    """Return the memory of what was let go of a page of `size` bytes, unless it is small.

    Without this the C library keeps it for other trees, and none will come: at 20 MB of
    paragraphs those are 80 of 280 MB. Only Linux has a call for it.
    """
    if size < least:
        return
    gc.collect()  # it lets go of the tuples kept for reuse: one of them holds a MB where it lies
    if sys.platform != "linux":
        return
    import ctypes  # 5 ms, for large pages alone

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # the small C library has none
    if trim is not None:
        trim(0)


def forget(size: int) -> None:
    """Empty what is known of single lines and names: those of a large page will not come again."""
    if size >= LARGE:
        phrase_of.cache_clear()
        MASKS.clear()
