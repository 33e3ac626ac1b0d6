"""What the engine costs, how it scales, and what an unchanged folder takes.

    python benchmarks/batch.py                       everything, about twenty minutes on two cores
    python benchmarks/batch.py overhead scan         some of it
    python benchmarks/batch.py line --peers PYTHON   an interpreter with trafilatura and textstat

Figures are CPU seconds of all processes together, except where two workers race one: that needs
an idle machine. Each line ends with the target of the project and whether it is met.
"""

import argparse
import contextlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from site_pages import site_pages

from readaloud.batch import run
from readaloud.batch.limits import children
from readaloud.files.inputs import Input, find_inputs
from readaloud.model.settings import BatchSettings, Settings

ARTICLES = Path(__file__).parents[1] / "articles"
PEER = Path(__file__).with_name("batch_peer.py")
PART = ("overhead", "line", "scan", "memory", "workers")


def cpu_s() -> float:
    """CPU time of this process and of all that it has waited for."""
    own, below = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + below.ru_utime + below.ru_stime


def show(measure: str, value: float, unit: str, target: float, *, at_least: bool = False) -> None:
    met = value >= target if at_least else value <= target
    bound = f"{'>=' if at_least else '<='} {target:g}"
    print(
        f"{measure:<52} {value:>9.3f} {unit:<12} {bound:<9} {'ok' if met else 'SHORT'}", flush=True
    )


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="readaloud-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def variants(folder: Path, count: int) -> Path:
    """`count` pages, no two alike, made of the sample articles."""
    folder.mkdir()
    pages = [page for page in sorted(ARTICLES.iterdir()) if page.suffix in (".html", ".htm")]
    for number in range(count):
        page = pages[number % len(pages)]
        data = page.read_bytes().replace(b"<p>", b"<p>Copy %d says this. " % number, 1)
        (folder / f"{page.stem}-{number:05}.html").write_bytes(data)
    return folder


def sites(folder: Path, count: int) -> Path:
    """A folder of pages as large as a publisher's."""
    folder.mkdir()
    sources = [page for page in sorted(ARTICLES.iterdir()) if page.suffix in (".html", ".htm")]
    for name, page in site_pages(sources, count):
        (folder / name).write_text(page, "utf-8")
    return folder


def work_off(
    pages: Path | None, out: Path, formats: tuple[str, ...], jobs: int, count: int = 0
) -> int:
    """Run the process engine over a folder, or over `count` inputs that fail at once."""
    if pages is None:
        inputs = tuple(
            Input(f"page-{n:06}.html", f"page-{n:06}.html", fault="none") for n in range(count)
        )
    else:
        inputs, _ = find_inputs([str(pages)])
    settings = Settings(batch=BatchSettings(jobs=jobs))
    return sum(1 for _ in run(inputs, formats, settings, output=out, layout="publication"))


def overhead(count: int) -> None:
    """Articles that cost nothing: all that is left is the engine's own."""
    with scratch() as folder:
        begin = cpu_s()
        work_off(None, folder / "few", ("article-json",), 2, 100)
        middle = cpu_s()
        work_off(None, folder / "many", ("article-json",), 2, 100 + count)
        cost = (cpu_s() - middle) - (middle - begin)
    show("engine, CPU for an article", cost / count * 1000, "ms", 0.1)


def line(count: int, peers: str | None, syllables: str | None, own: str | None) -> None:
    """extract and audit of a page, beside trafilatura and textstat in the same run."""
    from readaloud.batch.outcome import Job, Task
    from readaloud.batch.work import equip, work

    with scratch() as folder:
        pages = Path(own) if own else sites(folder / "pages", count)
        inputs, _ = find_inputs([str(pages)])
        count = len(inputs)
        job = Job(("audit-entry",), Settings(), None, "flat")
        tools = equip(job)
        work(Task(0, inputs[0], "warm"), tools, job)
        ours = theirs = 0.0
        for round_number in range(3):
            begin = cpu_s()
            for number, one in enumerate(inputs):
                outcome = work(Task(number, one, f"a{number}"), tools, job)
                assert outcome.status == "done", outcome.reason
            ours += cpu_s() - begin
            if peers:
                shown = subprocess.run(
                    [peers, str(PEER), str(pages), *filter(None, [syllables])],
                    capture_output=True,
                    text=True,
                    check=True,
                )
                theirs += float(shown.stdout)
            print(f"  round {round_number + 1}: {ours:.2f} s, peers {theirs:.2f} s", flush=True)
    print(f"extract and audit of a page{'':25} {ours / count / 3 * 1000:>9.3f} ms")
    if peers:
        print(f"trafilatura and textstat{'':28} {theirs / count / 3 * 1000:>9.3f} ms")
        show("extract and audit, times as fast", theirs / ours, "times", 3, at_least=True)


def scan(count: int) -> None:
    """A folder in which nothing changed."""
    with scratch() as folder:
        (folder / "pages").mkdir()
        for number in range(count):
            (folder / "pages" / f"p{number:06}.html").write_text(
                f"<html><body><article><h1>Page {number}</h1><p>Mumps is an illness caused by a "
                "virus, and most people get better within two weeks.</p></article></body></html>"
            )
        out = folder / "out"
        work_off(folder / "pages", out, ("text",), 2)
        begin, wall = cpu_s(), time.monotonic()
        work_off(folder / "pages", out, ("text",), 2)
        show(f"scanning {count} unchanged files, CPU", cpu_s() - begin, "s", count / 10_000)
        show(
            f"scanning {count} unchanged files, wall", time.monotonic() - wall, "s", count / 10_000
        )


def memory(count: int) -> None:
    """Resident memory of the run and of its workers, early and at the end."""
    with scratch() as folder:
        pages = variants(folder / "pages", count)
        inputs, _ = find_inputs([str(pages)])
        formats = ("article-json", "read-along", "audit-entry", "audit-html")
        settings = Settings(batch=BatchSettings(jobs=2))
        early: dict[int, float] = {}
        growth = 0.0
        outcomes = run(inputs, formats, settings, output=folder / "out", layout="publication")
        for number, _ in enumerate(outcomes):
            if number == count // 10:
                early = resident()
            elif number > count // 10 and number % 50 == 0:
                now = resident()
                growth = max([growth, *(now[p] - early[p] for p in now if p in early)])
    show(f"growth of any process over {count} articles", growth, "MB", 50)


def resident() -> dict[int, float]:
    """Resident megabytes of this process and those below it."""
    sizes = {}
    for process in (os.getpid(), *children(os.getpid())):
        with contextlib.suppress(OSError):
            pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
            sizes[process] = pages * resource.getpagesize() / 1e6
    return sizes


def workers(count: int) -> None:
    """Two workers against one, in seconds on the clock; twice, alternating."""
    with scratch() as folder:
        pages = variants(folder / "pages", count)
        took = {1: 0.0, 2: 0.0}
        for turn in range(2):
            for jobs in took:
                begin = time.monotonic()
                work_off(
                    pages,
                    folder / f"out-{turn}-{jobs}",
                    ("article-json", "audit-entry", "audio"),
                    jobs,
                )
                took[jobs] += time.monotonic() - begin
    load = os.getloadavg()[0]
    print(f"  one worker {took[1]:.1f} s, two {took[2]:.1f} s, load of the machine {load:.1f}")
    print(f"  two programs that share nothing: {two_loops():.3f} times as fast as one")
    show("two workers, times as fast as one", took[1] / took[2], "times", 1.8, at_least=True)


def two_loops() -> float:
    """What two processors of this machine are to one, often less than two: no run does better."""
    loop = [sys.executable, "-c", "for _ in range(30): sorted(range(500_000), key=hash)"]
    took = []
    for count in (1, 2):
        begin = time.monotonic()
        programs = [subprocess.Popen(loop) for _ in range(count)]
        for program in programs:
            program.wait()
        took.append(time.monotonic() - begin)
    return 2 * took[0] / took[1]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", help=f"some of: {', '.join(PART)}")
    parser.add_argument("--peers", help="an interpreter that has trafilatura and textstat")
    parser.add_argument("--syllables", help="a table for textstat; see batch_peer.py")
    parser.add_argument("--pages", help="a folder of pages for `line`, in place of ours")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full counts")
    options = parser.parse_args()
    scale = options.scale
    measures = {
        "overhead": lambda: overhead(int(20_000 * scale)),
        "line": lambda: line(int(200 * scale), options.peers, options.syllables, options.pages),
        "scan": lambda: scan(int(10_000 * scale)),
        "memory": lambda: memory(int(2_000 * scale)),
        "workers": lambda: workers(int(400 * scale)),
    }
    for part in options.parts or PART:
        measures[part]()


if __name__ == "__main__":
    sys.exit(main())
