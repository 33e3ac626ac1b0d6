"""Marks of reference between the end of one sentence and the beginning of the next."""

import re
from operator import attrgetter

from readaloud.extract.drafts import Words

ENDED = re.compile(
    r"[.!?…。！？｡][\"'”’»)\]]{0,3}$"
)  # what a mark at the end of a sentence follows
LONGEST_END = 4  # characters
JOINTS = " ,;–-"  # between two marks of one place
LONGEST_JOINT = 3


def without_citations(words: Words) -> str:
    """The text with closing quotes, as many, in the place of marks right behind a full stop.

    What ends a sentence is so told by the words before a mark and behind it, whatever the mark
    looks like: "(30 mg).2 It", "at night.1, 2 It".
    """
    text = words.text
    spans = [mark.span for mark in words.marks if mark.kind == "citation"]
    if len(spans) > 1:
        spans.sort(key=attrgetter("start"))
    pieces: list[str] = []
    done = end = 0  # up to where the text is taken, and where the last mark ended
    is_bound = False
    for span in spans:
        if span.start < end:
            continue
        joint = text[end : span.start] if span.start - end <= LONGEST_JOINT else "none"
        if not (is_bound and not joint.strip(JOINTS)):
            end = span.start
            is_bound = ENDED.search(text[max(0, end - LONGEST_END) : end]) is not None
        if is_bound:
            pieces += text[done:end], "”" * (span.end - end)
            done = span.end
        end = span.end
    return "".join(pieces) + text[done:] if pieces else text
