"""Time grows with the text: doubling an adversarial input never squares the work."""

import time
from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

RULES = tuple(r for r in BUILTIN if "language" not in r.category)
RATIO = 3.2  # doubled input against the single one: two, and room for a noisy machine
INPUTS: dict[str, Callable[[int], str]] = {
    "one endless sentence": lambda n: "ginger not may helps cures pain " * n,
    "remedies without end": lambda n: "turmeric " * n,
    "gaps that never close": lambda n: "studies of the of the of the " * n,
    "one huge word": lambda n: "a" * (20 * n),
    "blanks": lambda n: "ginger" + " " * (30 * n) + "helps",
    "punctuation": lambda n: "ginger " + "!" * (30 * n) + " helps",
    "capitals": lambda n: "The National Health Institute of Of " * n,
    "open brackets": lambda n: "(Lee " * (4 * n),
    "quotation marks": lambda n: "“a " * (10 * n),
    "digits": lambda n: "1,1.1%" * (5 * n),
    "citations": lambda n: "[1, 2" * (6 * n),
    "many sentences": lambda n: "Ginger cures colds. It helps. " * n,
    "many paragraphs": lambda n: "Ginger cures colds in 90% of people.\n\n" * (n // 2),
    "many headings": lambda n: "# Ginger\n\nIt helps.\n\n" * (n // 4),
}


def cost_s(text: str) -> float:
    """CPU seconds of the better of two audits."""
    article = article_from_text("a.html", text)
    times = []
    for _ in range(2):
        begin = time.process_time()
        audit(article, RULES, AuditSettings())
        times.append(time.process_time() - begin)
    return min(times)


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_input_about_doubles_the_work(name: str) -> None:
    small, large = cost_s(INPUTS[name](400)), cost_s(INPUTS[name](800))

    assert large < RATIO * small + 0.05
