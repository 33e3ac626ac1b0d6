"""The garbage collector kept out of work that leaves it nothing to find."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector rest while a page is read, or a long text is put in words.

    Nearly everything made there is freed by its last reference. Looking through all of it again
    and again costs a tenth of a page's time, and makes that of a long text grow faster than the
    text. Threads at work at once may switch the collector on again early, never leave it off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
