"""How long the audit's rules take: CPU per sentence, and growth with length.

python benchmarks/audit.py [PAGES...]

Without pages the sample articles are audited. Readability is left out: see benchmarks/score.py.
"""

import sys
import time
from pathlib import Path

from readaloud.audit.context import build_context
from readaloud.audit.findings import run_rules
from readaloud.extract import extract
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article, Source
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

TARGET_MS = 1.0  # CPU per sentence for all rules together
ROUNDS = 3
SENTENCE = (
    "Studies have shown that turmeric, taken for centuries, relieves joint pain in 80% of people "
    "without side effects, and experts agree that it may lower the risk of heart disease. "
)


def work(article: Article) -> None:
    context = build_context(article, "2026-01-01", None)
    run_rules(article, context, BUILTIN, AuditSettings())


def cpu_ms(article: Article) -> float:
    """The best of some rounds, so that other load on the machine hardly counts."""
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        work(article)
        best = min(best, time.process_time() - begin)
    return best * 1000


def main(names: list[str]) -> int:
    files = [Path(n) for n in names] or sorted(Path("articles").glob("*.html"))
    articles = [extract(Source(str(f), f.read_bytes())) for f in files]
    work(articles[0] if articles else article_from_text("warm", SENTENCE))
    sentences = sum(sum(1 for _ in a.sentences()) for a in articles)
    spent = sum(cpu_ms(a) for a in articles)
    if sentences:
        each = spent / sentences
        size = f"{len(articles)} pages, {sentences} sentences"
        print(f"{size}: {each:.3f} ms a sentence (target {TARGET_MS})")
    for label, make in (
        ("article", lambda n: SENTENCE * n),
        ("sentence", lambda n: SENTENCE[:-2] * n),
    ):
        times = [cpu_ms(article_from_text(label, make(n))) for n in (100, 200, 400)]
        growth = ", ".join(f"{t:.0f} ms" for t in times)
        ratio = f"{times[2] / times[1]:.2f}"
        print(f"{label} of 100, 200, 400 times the text: {growth}; last doubling x{ratio}")
    return 0 if not sentences or spent / sentences <= TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
