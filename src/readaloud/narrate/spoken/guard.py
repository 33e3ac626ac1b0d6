"""Marks that engines obey or choke on: they are read as text or not at all, never obeyed."""

import re

# Characters an engine may take for a command or an end: espeak-ng reads \x01 as one.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]"
)
_TAG = re.compile(r"</?[A-Za-z!?][^<>\n]{0,300}>")


def blank_controls(text: str) -> str:
    """Put a space in the place of every control character; offsets stay."""
    return _CONTROL.sub(" ", text) if _CONTROL.search(text) else text


def tag_at(text: str, pos: int) -> bool:
    """Whether a "<" opens something written like a tag rather than a comparison."""
    return _TAG.match(text, pos) is not None


def closes_tag(text: str, pos: int) -> bool:
    """Whether a ">" closes something written like a tag."""
    opened = text.rfind("<", max(0, pos - 310), pos)
    return (
        opened >= 0 and (found := _TAG.match(text, opened)) is not None and found.end() == pos + 1
    )
