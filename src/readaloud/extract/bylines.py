"""What a line says of the people it names: which of them wrote and which of them reviewed."""

import re
from collections.abc import Iterator
from itertools import pairwise

from readaloud.extract.dates import iso_date
from readaloud.model.pattern import Late

ADVERB = r"(?:medically|clinically|scientifically|expert(?:ly)?|peer|fact|editorially)[\s-]+"
MADE = (
    r"(?:written|posted|submitted|published|article|story|words|text|authored|created|updated|contributed"
    r"|reported|reporting|guest\s+(?:post|blog|article))"
)
# "Story: Ann Lee" names who wrote it; "Story Musgrave" is a name.
LEAD = re.compile(
    rf"^\s*(?:(?:{MADE}\s+)?by|authors?|from|(?:story|words|text|report)(?=\s*:))[:\s]+", re.I
)
BY = re.compile(rf"^\s*(?:(?:{MADE}\s+)?(?:by|authors?)|(?:story|words|text)(?=\s*:))[:\s]+", re.I)
REVIEWED = re.compile(
    rf"\b(?:{ADVERB})?(?:reviewed|fact[\s-]?checked|checked)\s+"
    r"(?:on\s+[\w.,/ -]{4,30}?\s+)?by:?\s+"
    r"|\b(?:medical(?:ly)?\s+)?reviewe(?:r|rs|d)\s*:\s*",
    re.I,
)
# What begins a part of a line; the first words of a line may be any of them, later ones stand
# behind a bar or a date, or begin with a capital.
LABEL = Late(
    rf"(?i)(?P<reviewed>{REVIEWED.pattern})"
    rf"|(?P<written>\b(?:{MADE}\s+by|authors?(?=\s*:)|by)\b:?\s+)"
    rf"|(?P<other>\b(?:(?:last|medically|first|originally)\s+)*(?:updated|published|posted|reviewed)\b"
    r"|\b(?:edited|editing|translated|photos?|photography|photographs?|images?|illustrations?"
    r"|illustrated)(?:\s+by\b|\s*:))"
)
BEFORE = Late(r"(?s).*(?:[|·•–—;/,(\n]|\b(?:19|20)\d\d)\s*")
LONGEST_DATE = 40  # characters before the first label
# Without "May", which is a name too.
MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
SHORT_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s+\d"
TAIL = re.compile(
    r"\s*(?:[|•·–—]|\bon\b\s+(?:\w+,?\s+)?\d|\bupdated\b|\bpublished\b|\bposted\b|\breviewed\b"
    r"|\blast\b|\d{1,2}\s\w+\s\d{4}|\s@\w|,\s+class of\s+\d"
    r"|\b(?:date|categor(?:y|ies)|tags?|topics?|views|comments|section|source)\s*:"
    rf"|\b(?:{MONTHS})\b|\b{SHORT_MONTHS}|\b\d{{1,2}}/).*$",
    re.I | re.S,
)
ENDED = re.compile(r"(?<=[a-zà-ÿ]{3})\.$")  # a sentence, and no "Jr." or "M.D."
WHERE = re.compile(r"\s+(?:for|in|at)\s+(?=[A-Z]).*$", re.S)


def name_in(text: str) -> str:
    """What of a part of a line may be names: all before a date, a bar, another statement."""
    return ENDED.sub("", TAIL.sub("", text).strip())


def parts_of(line: str) -> Iterator[tuple[str, str]]:
    """The parts of a line that labels begin, each with what it tells: "written", "reviewed".

    A line that begins with something else, unless it is a date, has none.
    """
    labels = [label for label in LABEL.pattern.finditer(line) if begins_part(line, label)]
    if not labels or not is_dated(line[: labels[0].start()]):
        return
    ends = [after.start() for _, after in pairwise(labels)] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        yield label.lastgroup or "", line[label.end() : end].strip(" ,;|·•–—/")


def begins_part(line: str, label: re.Match[str]) -> bool:
    before = line[: label.start()]
    if not before.strip(" (—–-"):
        return True
    is_bare = label[0].strip(" :").lower() == "by"
    return bool(BEFORE.pattern.fullmatch(before)) or (label[0][0].isupper() and not is_bare)


def is_dated(text: str) -> bool:
    """Whether a text is empty, or no more than a date."""
    bare = text.strip(" (|·•–—-")
    return not bare or (len(bare) <= LONGEST_DATE and iso_date(bare) is not None)
