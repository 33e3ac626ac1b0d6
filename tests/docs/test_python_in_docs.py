"""Python that the documentation shows is run, and is typed as it says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
BLOCKS = [
    (str(page.relative_to(ROOT)), number, block)
    for page in PAGES
    for number, block in enumerate(FENCE.findall(page.read_text("utf-8")), 1)
]
IDS = [f"{page} {number}" for page, number, _ in BLOCKS]


@pytest.mark.parametrize(("page", "number", "block"), BLOCKS, ids=IDS)
def test_python_in_the_documentation_runs(page, number, block, tmp_path):
    (tmp_path / "articles").symlink_to(ROOT / "articles")
    program = tmp_path / "example.py"
    program.write_text(block, "utf-8")

    done = subprocess.run(
        [sys.executable, program], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )

    assert done.returncode == 0, done.stderr


def test_the_python_interface_is_documented():
    assert any(page == "docs/python.md" for page, _, _ in BLOCKS)
