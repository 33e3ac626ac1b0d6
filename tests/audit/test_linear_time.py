"""Time grows with the text: an adversarial input never squares the work."""

import time
from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

RULES = tuple(r for r in BUILTIN if "language" not in r.category)
LIMIT_S = 30  # seconds where work grows with the text, minutes where it grows with its square
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


@pytest.mark.parametrize("name", INPUTS)
def test_a_long_adversarial_text_is_audited_as_fast_as_it_grows(name: str) -> None:
    article = article_from_text("a.html", INPUTS[name](20_000))
    begin = time.process_time()
    audit(article, RULES, AuditSettings())

    assert time.process_time() - begin < LIMIT_S
