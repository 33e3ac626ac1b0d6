"""How many processors there are, how much memory a worker takes, and where it must stop."""

import os
import sys
from pathlib import Path

VIRTUAL_MARGIN_MB = 1024  # address space that libraries reserve and never touch
CGROUP = Path("/sys/fs/cgroup/cpu.max")


def processors() -> int:
    """Processors that this process may use: its affinity, and a container's quota."""
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    return max(1, min(count, quota(count)))


def quota(default: int) -> int:
    """A container's share of processor time, as whole processors."""
    try:
        share, period = CGROUP.read_text().split()
        return default if share == "max" else -(-int(share) // int(period))
    except (OSError, ValueError):
        return default


def limit_memory(limit_mb: int) -> None:
    """Bound this process's address space, so that a runaway ends in a MemoryError of its own.

    The run measures real memory as well; this catches what grows faster than it looks.
    """
    if sys.platform == "win32":
        return
    import resource

    wanted = (limit_mb + VIRTUAL_MARGIN_MB) * 1024 * 1024
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or hard > wanted:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def too_much(limit_mb: int) -> str:
    """Why there was no more memory: our limit, or one that was set before we began."""
    wanted = (limit_mb + VIRTUAL_MARGIN_MB) * 1024 * 1024
    if sys.platform != "win32":
        import resource

        soft, _ = resource.getrlimit(resource.RLIMIT_AS)
        if resource.RLIM_INFINITY != soft < wanted:
            return (
                f"needs more memory than the {soft >> 20} MB that a process may have here; "
                "raise ulimit -v"
            )
    return f"needs more memory than {limit_mb} MB; raise --max-memory"


def memory_mb(process: int) -> int:
    """Resident memory of a process and of the programs it started; 0 where it is not told."""
    pages = 0
    for one in (process, *children(process)):
        try:
            with open(f"/proc/{one}/statm") as statm:  # noqa: PTH123  five times a second
                pages += int(statm.read().split()[1])
        except (OSError, IndexError, ValueError):
            continue
    return pages * PAGE_BYTES >> 20


def children(process: int) -> list[int]:
    """The programs that a process has started, and theirs."""
    found: list[int] = []
    try:
        threads = os.listdir(f"/proc/{process}/task")  # noqa: PTH208  see above
    except OSError:
        return found
    for thread in threads:
        try:
            with open(f"/proc/{process}/task/{thread}/children") as listed:  # noqa: PTH123  see above
                found += [int(child) for child in listed.read().split()]
        except OSError:
            continue
    return found + [below for child in found for below in children(child)]


PAGE_BYTES = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
