"""What a large page needed for a while, given back to the system."""

import sys

LARGE = 2_000_000  # bytes of a page; below that there is nothing worth giving back


def give_back(size: int) -> None:
    """Return the memory of a tree that was let go.

    Without this the C library keeps it for other trees, and none will come: at 20 MB of
    paragraphs those are 80 of 280 MB. Only Linux has such a call; elsewhere nothing happens.
    """
    if size < LARGE or sys.platform != "linux":
        return
    import ctypes  # 5 ms, for large pages alone

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # the small C library has none
    if trim is not None:
        trim(0)
