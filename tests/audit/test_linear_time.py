"""Time grows with the text: doubling an adversarial input never squares the work."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from readaloud.audit import audit
from readaloud.audit.decisions import apply_ignores
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Ignore
from readaloud.model.audit import Rule
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
    "titles in a row": lambda n: "She asked " + "Dr." * (10 * n),
    "many headings": lambda n: "# Ginger\n\nIt helps.\n\n" * (n // 4),
}


# What the rules of plain language look at more closely.
PLAIN_INPUTS: dict[str, Callable[[int], str]] = {
    "numbers and commas": lambda n: "Add 1 mg per kg of it in 10 " + "1," * (2 * n),
    "thousands": lambda n: "Add 1 mg per kg of it in 10 " + ",111" * (2 * n),
    "points": lambda n: "Divide it, 1 in 10 mg per kg: " + "1.5." * (2 * n),
    "shares": lambda n: "It doubles the risk of a stroke in 10 " + "1," * (2 * n),
    "jargon in brackets": lambda n: "before " + "(prior to " * (2 * n),
    "jargon said plainly": lambda n: "prior to it " * (2 * n) + "before",
    "acronyms in short": lambda n: "".join(f"is {short(i)} for short, " for i in range(n)),
    "acronyms": lambda n: "".join(f"a b c ({short(i)}) " for i in range(n)),
    "one huge word": lambda n: "You must not go, " + "a" * (20 * n),
    "quotations": lambda n: "- “My hypertension is bad,” she says.\n" * (n // 4),
}


def short(number: int) -> str:
    """An acronym of four letters, another one for each number."""
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(4))


def cost_s(text: str, rules: Sequence[Rule] = RULES) -> float:
    """CPU seconds of an audit."""
    article = article_from_text("a.html", text)
    begin = time.process_time()
    audit(article, rules, AuditSettings())
    return time.process_time() - begin


@pytest.mark.parametrize("name", INPUTS)
def test_doubling_the_input_about_doubles_the_work(name: str) -> None:
    """Squared work takes four times as long each time; what the machine does between, once."""
    tries = ((cost_s(INPUTS[name](5_000)), cost_s(INPUTS[name](10_000))) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)


@pytest.mark.parametrize("name", PLAIN_INPUTS)
def test_doubling_the_input_about_doubles_the_work_of_the_rules_of_language(name: str) -> None:
    made = PLAIN_INPUTS[name]
    tries = ((cost_s(made(5_000), BUILTIN), cost_s(made(10_000), BUILTIN)) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)


def test_doubling_the_ignores_about_doubles_the_work() -> None:
    def cost_of(count: int) -> float:
        finding = next(iter(audit(found, BUILTIN, AuditSettings()).findings))
        one = finding.hit.sentence_id
        ignores = tuple(Ignore("all", "quoted", None, (one,), n) for n in range(count))
        begin = time.process_time()
        apply_ignores(
            replace(found, ignores=ignores),
            [finding] * count,
            "",
            BUILTIN,
            {rule.name for rule in BUILTIN},
        )
        return time.process_time() - begin

    found = article_from_text("a.html", "Ginger cures cancer.")
    tries = ((cost_of(2_000), cost_of(4_000)) for _ in range(5))

    assert any(large < RATIO * small + 0.05 for small, large in tries)
