"""Write what is expected of the golden pages: tests/golden/NAME/expected.md from source.html.

Read the difference before you commit it; the test compares byte for byte.
"""

from pathlib import Path

from readaloud.extract import extract
from readaloud.formats.article_markdown import article_markdown
from readaloud.model.article import Article, Source

FOLDER = Path(__file__).parent.parent / "tests" / "golden"


def expected(source: Path) -> str:
    """The article as Markdown, then what was taken away and what the page said to us."""
    article = extract(Source(f"{source.parent.name}/source.html", source.read_bytes()))
    return article_markdown(article) + "\n" + "\n".join(ledger(article)) + "\n"


def ledger(article: Article) -> list[str]:
    lines = ["<!-- taken away"]
    for removal in article.removals:
        text = removal.text.replace("\n", " / ")
        lines.append(f"{removal.anchor.line} {removal.reason}: {text}")
    lines.append("notices: " + ", ".join(notice.code for notice in article.notices))
    for ignore in article.ignores:
        ids = ignore.sentence_ids
        reach = "the whole page" if ids == ("",) else " ".join(ids) or "nothing"
        lines.append(f"{ignore.line} ignore {ignore.rule} over {reach}: {ignore.reason}")
    return [*lines, "-->"]


def main() -> None:
    for source in sorted(FOLDER.glob("*/source.html")):
        source.with_name("expected.md").write_text(expected(source), encoding="utf-8")
        print(f"tests/golden/{source.parent.name}/expected.md")


if __name__ == "__main__":
    main()
