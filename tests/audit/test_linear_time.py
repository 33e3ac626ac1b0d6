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
    """CPU seconds of an audit."""
    article = article_from_text("a.html", text)
    begin = time.process_time()
    audit(article, RULES, AuditSettings())
    return time.process_time() - begin


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_input_about_doubles_the_work(name: str) -> None:
    """Squared work takes four times as long each time; what the machine does between, once."""
    tries = ((cost_s(INPUTS[name](5_000)), cost_s(INPUTS[name](10_000))) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
