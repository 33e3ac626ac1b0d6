"""A published folder, a browser and the outside validators. `make check` installs them all."""

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
NODE = ROOT / ".check" / "node_modules"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--autoplay-policy=no-user-gesture-required",
]
PATIENCE_MS = 120_000  # what a loaded machine may take for one step; nothing waits without need
LOOKS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 900}},
    "forced colours": {"forced_colors": "active", "viewport": {"width": 1280, "height": 900}},
    "320 pixels": {"viewport": {"width": 320, "height": 640}},
    # 1280 x 1024 at 400 % zoom: what the browser then lays out in.
    "400 % zoom": {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4},
}
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def bench_of_batch() -> Any:
    """The bench that the tests of batch work at: a folder of pages, and the program."""
    spec = importlib.util.spec_from_file_location(
        "batch_conftest", ROOT / "tests" / "batch" / "conftest.py"
    )
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["batch_conftest"] = made
    spec.loader.exec_module(made)
    return made.bench


bench = bench_of_batch()


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What a browser may be told of its reader: a light or dark screen, a narrow one, zoom."""
    return LOOKS[request.param]


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles as `readaloud publish` leaves them."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder, ROOT / "articles", "--base-url", "https://example.org/audio/")
    return folder


def publish(folder: Path, *arguments: Path | str) -> None:
    command = [
        sys.executable,
        "-m",
        "readaloud",
        "publish",
        *map(str, arguments),
        "-o",
        str(folder),
    ]
    subprocess.run([*command, "--quiet"], check=True, cwd=ROOT)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        chrome = driver.chromium.launch(executable_path=os.environ["CHROME"], args=FLAGS)
        yield chrome
        chrome.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a page; at the end, nothing was asked of the network and nothing went wrong in it."""
    contexts, complaints = [], []

    def opened(path: Path, before: str = "", **options: object) -> Page:
        """`before` is a script that runs ahead of the page's own."""
        context = browser.new_context(**options)
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        if before:
            context.add_init_script(before)
        page = context.new_page()
        page.on(
            "console",
            lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda r: complaints.append(r.url) if r.url.startswith("http") else None)
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Violations that axe-core finds, as lines: rule, impact, and the first elements."""
    code = (NODE / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

    def judge(page: Page) -> list[str]:
        page.evaluate(code)
        options = {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]}
        found = page.evaluate("(options) => axe.run(document, options)", options)
        return [
            f"{v['id']} ({v['impact']}): {[n['html'][:90] for n in v['nodes'][:2]]}"
            for v in found["violations"]
        ]

    return judge


@pytest.fixture(scope="session")
def nu() -> Callable[[list[Path]], list[str]]:
    """Errors that the Nu HTML checker finds, as lines."""
    jar = NODE / "vnu-jar" / "build" / "dist" / "vnu.jar"

    def judge(files: list[Path]) -> list[str]:
        command = ["java", "-jar", str(jar), "--errors-only", "--format", "gnu", *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0 or done.stderr.strip(), done.returncode
        return done.stderr.splitlines()

    return judge


@pytest.fixture(scope="session")
def ace(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], list[str]]:
    """What Ace by DAISY holds against a book: violations, and metadata it misses."""

    def judge(book: Path) -> list[str]:
        out = tmp_path_factory.mktemp("ace")
        program = NODE / "@daisy" / "ace" / "bin" / "ace-puppeteer.js"
        done = subprocess.run(
            ["node", str(program), "-f", "-s", "-o", str(out), str(book)],
            capture_output=True,
            text=True,
            env={**os.environ, "ACE_TIMEOUT_INITIAL": str(PATIENCE_MS)},
        )
        assert (out / "report.json").is_file(), done.stderr
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
        found = [a["earl:test"]["dct:title"] for f in report["assertions"] for a in f["assertions"]]
        lacking = [
            m for m in report["a11y-metadata"]["missing"] if not m.startswith("a11y:certifier")
        ]
        return [*found, *(f"no {name}" for name in lacking)]

    return judge
