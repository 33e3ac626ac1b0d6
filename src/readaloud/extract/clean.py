"""What is not the article; every removal is recorded with its reason."""

from collections.abc import Sequence

from readaloud.extract import hints
from readaloud.extract.leaves import Leaf, Page, line_of
from readaloud.model.article import Anchor, Removal

REASONS = (
    (hints.NAVIGATION, "navigation"),
    (hints.COMMENTS, "comments"),
    (hints.SHARE, "share-links"),
    (hints.RELATED, "related-links"),
    (hints.PROMOTION, "promotion"),
    (hints.SIDEBAR, "sidebar"),
    (hints.FOOTER, "footer"),
    (hints.CONTENTS, "table-of-contents"),
    (hints.FEEDBACK, "feedback"),
    (hints.AUTHOR, "author-box"),
    (hints.FORM, "form"),
)


def clean(page: Page, body: int, paths: Sequence[str]) -> tuple[list[Leaf], list[Removal]]:
    """Part the leaves of the article from all others."""
    inside = [False] * len(page.elements)
    masks = [0] * len(page.elements)
    for index in range(body, len(page.elements)):
        element = page.elements[index]
        if index == body or inside[element.parent]:
            inside[index] = True
            masks[index] = 0 if index == body else masks[element.parent] | element.mask
    kept: list[Leaf] = []
    removals: list[Removal] = []
    for leaf in page.leaves:
        reason = "outside-article"
        if leaf.element >= 0 and inside[leaf.element]:
            reason = reason_to_remove(leaf, masks[leaf.element])
        if not reason:
            kept.append(leaf)
        elif leaf.words.text:
            node = page.elements[leaf.element].node
            anchor = Anchor(paths[leaf.element], line_of(node))
            removals.append(Removal(anchor, reason, leaf.words.text))
    return kept, removals


def reason_to_remove(leaf: Leaf, mask: int) -> str:
    if leaf.control:
        return "control"
    for bit, reason in REASONS:
        if mask & bit:
            return reason
    return ""
