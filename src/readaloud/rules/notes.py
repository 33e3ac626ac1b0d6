"""Notes to self: placeholders, to-dos, and what a writing machine says of its own text."""

import re
from collections.abc import Iterator
from itertools import chain

from readaloud.model.article import Article, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.sought import Sought, one_of

PROSE = frozenset(("sentence", "item", "cell", "caption", "quote", "heading", "title"))
# What stands between brackets where something was still to come.
KEPT_FOR = (
    "insert add link source citation cite date name todo tk tbd image photo quote statistic number "
    "your author placeholder check url expert product brand keyword first last company"
)
PLACEHOLDER = Sought(
    rf"\[\s?(?:{'|'.join(KEPT_FOR.split())})\b[^\]]{{0,60}}\]"
    rf"|\{{{{1,2}}\s?(?:{'|'.join(KEPT_FOR.split())})(?=[ _}}])[\w ]{{0,30}}\}}{{1,2}}",
    (one_of(KEPT_FOR),),
    re.IGNORECASE,
)
NOTE = Sought(
    r"\b(?:TODO|TBD|TBC|FIXME|TKTK|XXX)\b|\b[Ll]orem ipsum\b|\b[Cc]itations? needed\b"
    r"|\b[Ff]act[- ]check (?:this|needed|before)\b"
    r"|\b(?:[Ss]ources?|[Rr]eferences?|[Ll]inks?) (?:needed|missing|to (?:come|follow|be added))\b"
    r"|\b[Aa]s (?:an AI|a large language) (?:language )?(?:model|assistant)?"
    r"|\bmy (?:knowledge cutoff|training data)\b"
    r"|^(?:Sure|Certainly|Of course)[,!] here(?:[\W\d_]s| is| are)\b"
    r"|^Here(?:[\W\d_]s| is) (?:a|an|the|your) (?:\d[\d,]*[- ]word|revised|rewritten|SEO)\b"
    r"|^(?:[Mm]eta description|[Ff]ocus keyword|[Tt]arget keywords?|[Ww]ord count|[Aa]lt text|[Ss]lug)\s?:",
    (
        one_of(
            "todo tbd tbc fixme tktk xxx lorem citation citations fact source sources reference "
            "references link links ai language cutoff training sure certainly course here here's "
            "meta focus target word alt slug"
        ),
        one_of(
            "todo tbd tbc fixme tktk xxx lorem needed check missing come follow added as my here "
            "here's description keyword keywords count text slug"
        ),
    ),
)


def notes(_article: Article, context: Context) -> Iterator[Hit]:
    """Placeholders and remarks that were meant for the writer."""
    bracketed = (s for s in PLACEHOLDER.likely(context, PROSE) if has_brackets(s))
    kept = ((s, match) for s in bracketed if (match := PLACEHOLDER.pattern.search(s.sentence.text)))
    for signals, match in chain(kept, NOTE.search(context, PROSE)):
        span = Span(match.start(), match.end())
        yield Hit(signals.sentence.id, span, "a note to the writer", match.group())


def has_brackets(signals: Signals) -> bool:
    return "[" in signals.sentence.text or "{" in signals.sentence.text


RULES: tuple[Rule, ...] = (
    Rule(
        name="integrity.draft-note",
        severity="medium",
        message="“{detail}” was meant for the writer, not for the reader.",
        why="What was to be filled in or checked has been published unfilled and unchecked.",
        reference="readaloud's own reading of damaged pages",
        action="complete",
        check=notes,
        flags=(
            "Walking helped in a large trial [insert link to study].",
            "As an AI language model, I cannot examine your knee.",
            "The risk is small (citation needed).",
            "TODO: ask a rheumatologist.",
        ),
        passes=(
            "Add a pinch of salt and your name to the list.",
            "The sources are listed below, and links to them are given.",
            "He said that “[the] pain was gone” by morning.",
            "Here is what to do in the first days.",
        ),
        confidence=0.9,
        fix="Fill it in or delete it, and check the rest of the page for what else was left open.",
    ),
)
