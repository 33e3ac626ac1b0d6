"""Pages that tell a probe what to do, and the command line in a process of its own."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PLUGIN = Path(__file__).parent / "plugin"
TEXT = (
    "Mumps is an illness caused by a virus, and it spreads when people share a cup.",
    "Most people get better within two weeks, though swelling near the ears can hurt.",
    "Two doses of the vaccine protect most children, and side effects are mild.",
)


def page(title: str, order: str = "") -> str:
    """A small article; `order` is what the probe shall do when it meets it."""
    told = f"<p>The note says probe:{order} and nothing else of any interest.</p>" if order else ""
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{body}{told}</article></body></html>"
    )


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def stat_of(process: str) -> list[str]:
    """State, parent and more of a process; nothing where it is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


class Bench:
    """A folder of pages, a folder for results, and the program to run from one to the other."""

    page = staticmethod(page)

    def __init__(self, place: Path) -> None:
        self.place, self.pages, self.out = place, place / "pages", place / "out"
        self.pages.mkdir()
        self.running: list[subprocess.Popen[str]] = []

    def write(self, count: int = 0, **orders: str) -> "Bench":
        """Write `count` good pages, and one for each order, all in the order of their names."""
        for number in range(count):
            name = f"good-{number:03}"
            (self.pages / f"{name}.html").write_text(page(name))
        for name, order in orders.items():
            (self.pages / f"{name}.html").write_text(page(name, order))
        return self

    @property
    def environment(self) -> dict[str, str]:
        places = os.pathsep.join(filter(None, [str(PLUGIN), os.environ.get("PYTHONPATH")]))
        return {**os.environ, "PYTHONPATH": places, "TMPDIR": str(self.place)}

    def command(self, *options: str) -> list[str]:
        chosen = ["--formats", "probe,article-json", "--jobs", "2", *options]
        start = [sys.executable, "-m", "readaloud", "publish", "pages", "-o", str(self.out)]
        return [*start, *chosen]

    def publish(self, *options: str, **changes: Any) -> Ran:
        return self.call(self.command(*options), **changes)

    def call(self, command: list[str], **changes: Any) -> Ran:
        chosen = {"cwd": self.place, "env": self.environment, "timeout": 120, **changes}
        done = subprocess.run(command, capture_output=True, text=True, **chosen)
        return Ran(done.returncode, done.stdout, done.stderr)

    def batch(self, *arguments: str) -> Ran:
        return self.call([sys.executable, "-m", "readaloud", "batch", *arguments])

    def start(self, *options: str, **changes: Any) -> "subprocess.Popen[str]":
        chosen = {"cwd": self.place, "env": self.environment, "start_new_session": True, **changes}
        # A shell starts what it sends to the background deaf to Ctrl-C, and so would this be.
        chosen.setdefault("preexec_fn", lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        process = subprocess.Popen(
            self.command(*options),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **chosen,
        )
        self.running.append(process)
        return process

    def files(self, out: Path | None = None) -> dict[str, str]:
        """Every published file and its digest; what a run keeps for itself is not among them."""
        folder = out or self.out
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and ".readaloud" not in path.parts and path.name != "run.json"
        }

    def report(self) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads((self.out / "run.json").read_text())
        return loaded

    def status(self, name: str) -> dict[str, Any]:
        found = [one for one in self.report()["inputs"] if one["source"].endswith(f"{name}.html")]
        assert len(found) == 1, name
        return dict(found[0])

    @staticmethod
    def workers(run: "subprocess.Popen[str]") -> list[str]:
        """The processes that a run has started."""
        processes = [one.name for one in Path("/proc").glob("[0-9]*")]
        return [one for one in processes if stat_of(one)[1:2] == [str(run.pid)]]

    @staticmethod
    def lives(process: str) -> bool:
        return stat_of(process)[:1] not in ([], ["Z"])

    @staticmethod
    def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
        """Wait for something that another process does."""
        limit = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < limit, "waited too long"
            time.sleep(0.01)

    def debris(self) -> list[str]:
        """What no run may leave behind, wherever it was killed."""
        left = [str(path) for path in self.place.rglob("*.readaloud-part")]
        left += [str(path) for path in self.place.rglob("tmp-*")]
        return left + [str(path) for path in self.place.glob("readaloud-*")]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    for process in made.running:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
