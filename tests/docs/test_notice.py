"""Data of others is named with its licence, and what we ship is accounted for."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = (".py", ".pyc", ".typed", ".js", ".css", ".html", ".svg")


def test_every_table_of_the_package_is_named_in_the_notice():
    notice = (ROOT / "NOTICE").read_text("utf-8")
    tables = [f for f in (ROOT / "src").rglob("*") if f.is_file() and f.suffix not in CODE]
    found = [f.name for f in tables if "__pycache__" not in f.parts]

    assert [name for name in found if name not in notice] == []


def test_the_licence_is_mit():
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License")
