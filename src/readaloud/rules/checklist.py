"""The CDC Clear Communication Index and AHRQ PEMAT, item by item: who can decide what.

"machine": the rules named decide it. "hint": they show where to look. "person": nobody but a
reader of the page can say.
"""

from dataclasses import dataclass
from typing import Literal

Decided = Literal["machine", "hint", "person"]


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an instrument, in our words, and the rules that speak of it."""

    instrument: str
    number: int
    question: str
    decided: Decided
    rules: tuple[str, ...] = ()


CDC, PEMAT = "CDC Clear Communication Index", "AHRQ PEMAT for print"
PLAIN = "plain-language."

CHECKLIST: tuple[Item, ...] = (
    Item(CDC, 1, "Is there one main message?", "person"),
    Item(CDC, 2, "Does it stand at the top?", "hint", (PLAIN + "no-summary",)),
    Item(CDC, 3, "Is it set off for the eye?", "person"),
    Item(CDC, 4, "Does a picture support it?", "person"),
    Item(CDC, 5, "Is there a call to action?", "hint", (PLAIN + "no-call-to-action",)),
    Item(CDC, 6, "Is the voice active?", "machine", (PLAIN + "passive-voice",)),
    Item(
        CDC,
        7,
        "Are the words those of the readers?",
        "hint",
        (PLAIN + "jargon", PLAIN + "acronym", PLAIN + "hardest-sentence", PLAIN + "hidden-verb"),
    ),
    Item(CDC, 8, "Are lists used for steps and kinds?", "person"),
    Item(
        CDC,
        9,
        "Are there short parts with headings?",
        "machine",
        (PLAIN + "long-section", PLAIN + "long-paragraph", PLAIN + "vague-heading"),
    ),
    Item(CDC, 10, "Is the most important first?", "hint", (PLAIN + "no-summary",)),
    Item(CDC, 11, "Is it said what is known and unknown?", "person"),
    Item(CDC, 12, "Is a behaviour recommended?", "hint", (PLAIN + "no-call-to-action",)),
    Item(CDC, 13, "Is it said why it matters?", "person"),
    Item(CDC, 14, "Is it said how to do it?", "person"),
    Item(
        CDC,
        15,
        "Are the numbers ones that readers use?",
        "hint",
        (PLAIN + "fine-decimal", PLAIN + "mixed-denominators"),
    ),
    Item(CDC, 16, "Is it said what numbers mean?", "person"),
    Item(CDC, 17, "Is nobody asked to calculate?", "machine", (PLAIN + "calculation",)),
    Item(CDC, 18, "Is the kind of risk explained?", "person"),
    Item(CDC, 19, "Are risks and benefits both told?", "person"),
    Item(
        CDC,
        20,
        "Do words explain each probability?",
        "hint",
        ("statistics.relative-risk-alone",),
    ),
    Item(PEMAT, 1, "Is the purpose evident?", "person"),
    Item(PEMAT, 2, "Is nothing there that distracts?", "person"),
    Item(
        PEMAT,
        3,
        "Is the language common?",
        "machine",
        (PLAIN + "jargon", PLAIN + "acronym", PLAIN + "long-sentence", PLAIN + "double-negative"),
    ),
    Item(PEMAT, 4, "Are medical terms explained?", "machine", (PLAIN + "jargon",)),
    Item(PEMAT, 5, "Is the voice active?", "machine", (PLAIN + "passive-voice",)),
    Item(
        PEMAT,
        6,
        "Are numbers clear?",
        "hint",
        (PLAIN + "fine-decimal", PLAIN + "mixed-denominators"),
    ),
    Item(PEMAT, 7, "Is nobody asked to calculate?", "machine", (PLAIN + "calculation",)),
    Item(
        PEMAT,
        8,
        "Is it in short sections?",
        "machine",
        (PLAIN + "long-section", PLAIN + "long-paragraph"),
    ),
    Item(PEMAT, 9, "Do headings inform?", "hint", (PLAIN + "vague-heading",)),
    Item(PEMAT, 10, "Is the order logical?", "person"),
    Item(PEMAT, 11, "Is there a summary?", "hint", (PLAIN + "no-summary",)),
    Item(PEMAT, 12, "Do visual cues show what matters?", "person"),
    Item(PEMAT, 15, "Are pictures used where they help?", "person"),
    Item(PEMAT, 16, "Do pictures support the text?", "person"),
    Item(PEMAT, 17, "Do pictures have titles or captions?", "person"),
    Item(PEMAT, 18, "Are pictures clear?", "person"),
    Item(PEMAT, 19, "Are tables simple, with headings?", "person"),
    Item(PEMAT, 20, "Is there one action at least?", "hint", (PLAIN + "no-call-to-action",)),
    Item(PEMAT, 21, "Is the reader addressed?", "hint", (PLAIN + "no-call-to-action",)),
    Item(PEMAT, 22, "Are actions parted into steps?", "person"),
    Item(PEMAT, 23, "Is there a tool to act with?", "person"),
    Item(PEMAT, 24, "Are calculations explained?", "hint", (PLAIN + "calculation",)),
    Item(PEMAT, 25, "Is it said how to use charts?", "person"),
    Item(PEMAT, 26, "Do pictures help to act?", "person"),
)
