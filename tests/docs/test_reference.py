"""The generated pages are current, and the hand-written ones lead somewhere."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from readaloud.cli.main import COMMANDS
from readaloud.toolkit import all_rules

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["cli.md", "rules.md", "settings.md", "formats.md"])
def test_a_generated_page_is_current(name):
    """If this fails, run `make docs` and commit what it wrote."""
    made = generator()

    assert made.is_current(name, made.pages()[name])


def test_every_command_is_documented():
    text = (DOCS / "reference" / "cli.md").read_text("utf-8")

    assert [name for name in COMMANDS if f"## readaloud {name}\n" not in text] == []


def test_every_rule_is_documented():
    text = (DOCS / "reference" / "rules.md").read_text("utf-8")

    assert [name for name in all_rules() if f"### {name}\n" not in text] == []


def test_every_page_is_linked_from_the_index():
    index = (DOCS / "index.md").read_text("utf-8")
    decisions = (DOCS / "explanation" / "decisions" / "index.md").read_text("utf-8")

    def is_linked(page: Path) -> bool:
        if page.parent.name == "decisions" and page.name != "index.md":
            return f"({page.name})" in decisions
        return f"({page.relative_to(DOCS).as_posix()})" in index

    pages = [page for page in DOCS.rglob("*.md") if page != DOCS / "index.md"]
    assert [str(page.relative_to(DOCS)) for page in pages if not is_linked(page)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_of_a_page_lead_to_files(page):
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text("utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_page_does_not_speak_of_a_machine(page):
    text = page.read_text("utf-8")

    assert not re.search(r"(?<![\w.])/(root|tmp|work|home)/\w", text)


def test_make_targets_that_pages_name_exist():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))

    named = {
        (str(page.relative_to(ROOT)), target)
        for page in PAGES
        for target in re.findall(
            r"(?:^ {4}|`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE
        )
    }
    assert {(page, target) for page, target in named if target not in targets} == set()
