"""What an archive holds."""

from collections.abc import Callable
from typing import NamedTuple


class Archive(NamedTuple):
    """The names of an archive's pages in their order, and how to read one.

    `read` takes a name and a limit, and gives at most one byte beyond the limit. `faults` are
    parts that cannot be read and `left_out` pages that are not meant for readers, each as
    (name, why).
    """

    names: tuple[str, ...]
    read: Callable[[str, int], bytes]
    faults: tuple[tuple[str, str], ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
