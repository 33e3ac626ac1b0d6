"""Markers of references in plain text: in brackets, so that none is read as part of a number."""

from readaloud.model.article import Sentence, Span


def bare_markers(sentence: Sentence) -> list[Span]:
    """The markers that are raised on the page and stand without brackets, "800 IU.2,3"."""
    spans = (mark.span for mark in sentence.marks if mark.kind == "citation")
    return sorted(span for span in spans if sentence.text[span.start : span.start + 1].isalnum())


def bracketed(sentence: Sentence) -> str:
    """The sentence as it can be told without raised letters: "800 IU.[2,3]"."""
    parts, at = [], 0
    for span in bare_markers(sentence):
        if span.start >= at:
            parts += [sentence.text[at : span.start], f"[{span.of(sentence.text)}]"]
            at = span.end
    return "".join((*parts, sentence.text[at:]))
