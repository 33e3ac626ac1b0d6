"""What the page says about itself: title, people, dates, language."""

from lxml import etree

from readaloud.extract.words import tidy
from readaloud.model.article import Metadata, Sentence, Span


def find_metadata(root: etree._Element) -> Metadata:
    title = ""
    for node in root.iter("h1"):
        title = tidy("".join(node.itertext()))
        break
    if not title:
        for node in root.iter("title"):
            title = tidy("".join(node.itertext()))
            break
    return Metadata(
        title=Sentence("s1", title, Span(0, len(title))),
        language=(root.get("lang") or "en")[:2].lower(),
    )
