"""How fast pages are read, beside trafilatura on the same pages, and how time grows with size.

  python benchmarks/extract.py [FOLDER] [--repeats 3]

FOLDER holds .html or .html.gz pages (default: articles/). Prints pages per CPU second of one
process, imports included, the ratio to trafilatura where this interpreter has it, the memory that
was needed at most, and the growth of time when a deep, wide or long page is doubled.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

OURS = """
import gzip, resource, sys
from readaloud.extract import extract
import os
from readaloud.errors import SourceError
from readaloud.formats.article_json import article_json
from readaloud.model.article import Source
for name in sys.stdin.read().split("\\n"):
    if name:
        try:
            with open(name, "rb") as page:
                made = article_json(extract(Source(name, page.read())))
            if not isinstance(made, bytes):
                os.unlink(made.path)
        except SourceError:
            pass
use = resource.getrusage(resource.RUSAGE_SELF)
print(use.ru_utime + use.ru_stime, use.ru_maxrss // 1024)
"""
THEIRS = """
import gzip, resource, sys, trafilatura
options = %s
for name in sys.stdin.read().split("\\n"):
    if name:
        data = open(name, "rb").read()
        trafilatura.extract(gzip.decompress(data) if data[:2] == b"\\x1f\\x8b" else data, **options)
use = resource.getrusage(resource.RUSAGE_SELF)
print(use.ru_utime + use.ru_stime, use.ru_maxrss // 1024)
"""
PEERS = {
    "trafilatura, text": {"include_comments": False},
    "trafilatura, markdown and metadata": {
        "include_comments": False,
        "output_format": "markdown",
        "include_formatting": True,
        "with_metadata": True,
    },
}
PARAGRAPH = (
    "<p>Pain that lasts for more than three weeks should be seen by a doctor, said Dr. Lee.</p>"
)
SHAPES = {
    "long": lambda n: "<main><h1>Long</h1>" + PARAGRAPH * n + "</main>",
    "wide": lambda n: (
        "<main><h1>Wide</h1>"
        + PARAGRAPH
        + "<ul>"
        + "".join(f"<li>Walk for {m} minutes, and rest as long as it takes." for m in range(4 * n))
        + "</ul>"
    ),
    "deep": lambda n: "<h1>Deep</h1>" + "<div>" * (4 * n) + PARAGRAPH * 3,
}


def run(python: str, script: str, names: str) -> tuple[float, int] | None:
    """CPU seconds and megabytes of one process, or None where it fails."""
    done = subprocess.run([python, "-c", script], input=names, capture_output=True, text=True)
    if done.returncode:
        return None
    seconds, megabytes = done.stdout.split()
    return float(seconds), int(megabytes)


def growth(shape: str) -> float:
    """How many times longer twice the page takes."""
    from readaloud.extract import extract
    from readaloud.model.article import Source

    def cost(count: int) -> float:
        page = f"<!DOCTYPE html><title>T</title><body>{SHAPES[shape](count)}".encode()
        begin = time.process_time()
        extract(Source(shape, page))
        return time.process_time() - begin

    cost(500)
    return statistics.median(cost(4000) / cost(2000) for _ in range(5))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path(__file__).parent.parent / "articles"
    )
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--peer", default=sys.executable, help="interpreter that has trafilatura")
    options = parser.parse_args()
    pages = sorted(p for p in options.folder.iterdir() if ".htm" in p.name or ".xhtml" in p.name)
    names = "\n".join(map(str, pages))
    contestants = {"readaloud, everything": (sys.executable, OURS)}
    for name, settings in PEERS.items():
        contestants[name] = (options.peer, THEIRS % repr(settings))
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    memory: dict[str, int] = {}
    for _ in range(options.repeats):
        for name, (python, script) in contestants.items():
            if (result := run(python, script, names)) is not None:
                seconds[name].append(result[0])
                memory[name] = max(memory.get(name, 0), result[1])
    mine = statistics.median(seconds["readaloud, everything"])
    for name, all_seconds in seconds.items():
        if not all_seconds:
            print(f"{name:38} not importable here; give --peer PYTHON")
            continue
        cost = statistics.median(all_seconds)
        speed, ratio = len(pages) / cost, cost / mine
        print(f"{name:38} {speed:8.1f} pages/s  {ratio:5.2f} x our time  {memory[name]} MB")
    for shape in SHAPES:
        print(f"twice a {shape} page takes {growth(shape):.2f} times as long")
    count = 20_000_000 // len(PARAGRAPH) - 10
    page = f"b'<main><h1>Big</h1>' + {PARAGRAPH!r}.encode() * {count}"
    probe = OURS.replace('sys.stdin.read().split("\\n")', "[]").replace(
        "use = resource", f"extract(Source('big', {page}))\nuse = resource"
    )
    if (result := run(sys.executable, probe, "")) is not None:
        print(f"a page of 20 MB takes {result[0]:.1f} s and {result[1]} MB")


if __name__ == "__main__":
    main()
