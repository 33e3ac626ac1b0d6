"""Commands that the documentation shows are run, so that they cannot rot."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(?:sh|console|bash)\n(.*?)^```", re.DOTALL | re.MULTILINE)
# Needs what a test run does not have: sound and a keyboard, a cluster, a served address.
ELSEWHERE = ("readaloud listen", "--scheduler", "dask ", "s3://")
SHORT = """<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body><article>
<h1>{title}</h1><div class="post-body">
<p>Drink enough water when it is hot. Most adults need more of it on a warm day,
and thirst is a good guide for healthy people. Ask your doctor if you have a weak heart.</p>
<h2>Spiritual meaning of thirst</h2><p>Thirst shows that the heart chakra is blocked. Studies
show that 9 in 10 people are cured by holy water, and they can stop all their tablets.</p>
</div></article></body></html>"""


def shown() -> Iterator[tuple[str, str]]:
    """Every command line that starts readaloud, with the page that shows it, once."""
    seen: set[str] = set()
    for page in PAGES:
        for block in FENCE.findall(page.read_text("utf-8")):
            for line in block.replace("\\\n", " ").splitlines():
                bare = re.sub(r"\s+#.*$", "", line.strip().removeprefix("$ "))
                ours = re.match(r"readaloud |.*\| readaloud ", bare)
                if ours and bare not in seen and not any(word in bare for word in ELSEWHERE):
                    seen.add(bare)
                    yield str(page.relative_to(ROOT)), bare


SHOWN = list(shown())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project's layout in which each sample article is a short one."""
    base = tmp_path_factory.mktemp("docs")
    (base / "articles").mkdir()
    shown = " ".join(line for _, line in SHOWN)
    for page in sorted((ROOT / "articles").iterdir()):
        if "htm" in page.suffix and page.name in shown:
            title = page.stem.replace("-", " ").capitalize()
            (base / "articles" / page.name).write_text(SHORT.format(title=title), "utf-8")
    for name in ("page.html", "article.html", "pages/page.html", "pages/more.html"):
        (base / name).parent.mkdir(exist_ok=True)
        shutil.copy(base / "articles" / "fever-in-children.html", base / name)
    for name in ("leaflet.txt", "dose.txt"):
        (base / name).write_text("Take 5 mg twice a day.\n", "utf-8")
    subprocess.run(
        [sys.executable, "-m", "readaloud", "publish", "articles", "-o", "build", "--quiet"],
        cwd=base,
        check=True,
    )
    return base


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A PATH on which `readaloud` is the program under test."""
    bin_ = tmp_path_factory.mktemp("bin")
    script = bin_ / "readaloud"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m readaloud "$@"\n')
    script.chmod(0o755)
    return f"{bin_}{os.pathsep}{os.environ['PATH']}"


def test_the_tutorial_shows_commands():
    assert sum(page == "docs/tutorial.md" for page, _ in SHOWN) >= 8


@pytest.mark.parametrize(("page", "line"), SHOWN, ids=[f"{p}: {c}" for p, c in SHOWN])
def test_a_command_in_the_documentation_runs(page, line, folder, path):
    """0 is success; 1 is an audit or a check that found something, as promised."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PATH": path},
    )

    may_find = re.search(r"readaloud (audit|verify|score)", line)
    assert done.returncode in ((0, 1) if may_find else (0,)), f"{line}\n{done.stderr}"
    assert "Traceback" not in done.stderr


def test_commands_are_shell_words():
    assert all(shlex.split(line) for _, line in SHOWN)
