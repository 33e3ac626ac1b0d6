"""The program as a user meets it: a command line in a new process, real voice, real disk."""

import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "articles"
# Enough to meet every path: flawed, honest, XHTML, windows-1252, another language.
PUBLISHED = (
    "dolor-de-cabeza.html",
    "eating-well-with-diabetes.htm",
    "fever-in-children.html",
    "stress-and-lower-back-pain.html",
    "using-your-asthma-inhaler.xhtml",
)


@dataclass(frozen=True)
class Result:
    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.raw)


Run = Callable[..., Result]


def run_readaloud(
    *args: str | Path,
    cwd: Path | None = None,
    stdin: bytes | None = None,
    env: dict[str, str] | None = None,
    timeout: float = 120,
) -> Result:
    done = subprocess.run(
        [sys.executable, "-m", "readaloud", *map(str, args)],
        cwd=cwd,
        input=stdin if stdin is not None else b"",
        capture_output=True,
        timeout=timeout,
        env={**os.environ, **(env or {})},
    )
    return Result(done.returncode, done.stdout, done.stderr.decode())


@pytest.fixture(scope="session")
def run() -> Run:
    """Run `readaloud` with these arguments in a new process."""
    return run_readaloud


@pytest.fixture(scope="session")
def articles() -> Path:
    """The sample articles."""
    return ARTICLES


@pytest.fixture(scope="session")
def expected() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "expected.toml").read_text("utf-8"))


@pytest.fixture(scope="session")
def extracted(run: Run, shared_folder: Callable[..., Path]) -> dict[str, Any]:
    """Every sample article as article JSON, by file name."""
    folder = shared_folder(
        "extracted", lambda out: wrong(run("extract", ARTICLES, "-o", out, "--quiet"), 0)
    )
    found = [json.loads(page.read_bytes()) for page in sorted(folder.rglob("*.json"))]
    articles = [one for one in found if one.get("schema") == "readaloud/article/1"]
    return {Path(one["source"]["name"]).name: one for one in articles}


@pytest.fixture(scope="session")
def audited(run: Run, shared_folder: Callable[..., Path]) -> dict[str, Any]:
    """Every sample article's entry of the audit, by file name."""

    def make(out: Path) -> str:
        out.mkdir()
        result = run("audit", ARTICLES, "--format", "json", "--quiet")
        (out / "audit.json").write_bytes(result.raw)
        return wrong(result, 0, 1)

    entries = json.loads((shared_folder("audited", make) / "audit.json").read_bytes())["articles"]
    return {Path(one["source"]["name"]).name: one for one in entries}


@pytest.fixture(scope="session")
def published(run: Run, shared_folder: Callable[..., Path]) -> Path:
    """Some sample articles, published with sound."""

    def make(out: Path) -> str:
        pages = [ARTICLES / name for name in PUBLISHED]
        return wrong(run("publish", *pages, "-o", out, "--quiet", "--jobs", "2"), 0)

    return shared_folder("published", make)


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make a folder once, also where several test processes want it at the same time."""
    base = tmp_path_factory.getbasetemp()
    parallel = "PYTEST_XDIST_WORKER" in os.environ
    common = base.parent if parallel else base

    def folder(name: str, make: Callable[[Path], str]) -> Path:
        out, done = common / name, common / f"{name}.done"
        try:
            (common / f"{name}.begun").mkdir()
        except FileExistsError:
            wait_for(done)
        else:
            done.write_text(make(out) or MADE)
        assert done.read_text() == MADE
        return out

    return folder


MADE = "made"


def wrong(result: Result, *codes: int) -> str:
    """What a run complained of, if it left with none of these codes."""
    return "" if result.code in codes else f"left with {result.code}: {result.err or result.out}"


def wait_for(file: Path) -> None:
    for _ in range(3000):
        if file.exists() and file.read_text():
            return
        time.sleep(0.1)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A short page in a folder of its own."""
    return short_page(tmp_path / "pages" / "tea.html")


def short_page(path: Path, title: str = "Tea and sleep") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SHORT.format(title=title), "utf-8")
    return path


SHORT = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Ada Quill"></head>
<body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>
<article><h1>{title}</h1>
<p>Many people like a cup of tea in the evening. Black tea holds caffeine, and caffeine can keep
you awake for some hours. A cup holds about 50 mg, but it depends on the leaves and the time.</p>
<h2>What you can try</h2>
<p>Have your last cup at 3 p.m. for two weeks. Write down when you fall asleep, how often you
wake, and how you feel in the morning. Then compare the two weeks with the two before.</p>
<ul><li>Drink water instead.</li><li>Try a tea without caffeine.</li></ul>
<h2>Spiritual meaning of tea</h2>
<p>When the throat chakra is blocked, tea opens it and the toxins leave your body. Studies show
that 9 in 10 people are cured of every sleep problem within three days.</p>
</article><footer>Copyright of nobody in particular</footer></body></html>
"""


@pytest.fixture(scope="session")
def copy_articles() -> Callable[..., Path]:
    """Copy sample articles (all, or those named) into a folder."""

    def copy(into: Path, *names: str) -> Path:
        into.mkdir(parents=True, exist_ok=True)
        for name in names or [p.name for p in ARTICLES.iterdir() if "htm" in p.suffix]:
            shutil.copy(ARTICLES / name, into / name)
        return into

    return copy
