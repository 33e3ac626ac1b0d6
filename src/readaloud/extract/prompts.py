"""Lines and cards in the text that lead to other articles."""

from readaloud.extract.companions import common_box
from readaloud.extract.furniture import is_prompt
from readaloud.extract.leaves import Leaf, Page
from readaloud.extract.lists import is_link, kept_size, leads_away

LONGEST_PROMPT = 60  # characters
FEWEST_BEHIND = 2  # lines of a card behind its title: what it is about, and on which site
MOST_CARDS = 50  # each costs a look at all lines
MOST_OF_ARTICLE = 0.3  # a card that is more of it than this is its matter


def drop_related(page: Page, reasons: list[str]) -> None:
    """A heading such as "More from Well" with the links under it."""
    inside, level = False, 0
    for place, leaf in enumerate(page.leaves):
        text = leaf.words.text
        size = len(text)
        if not text:
            continue
        if (
            0 < size < LONGEST_PROMPT
            and (leaf.level or leaf.bold > size // 2 or text[-1] == ":")
            and is_prompt(text)
        ):
            following = next((one for one in page.leaves[place + 1 :] if one.words.text), None)
            inside = following is not None and leads_away(following)
            level = leaf.level
            if inside and not reasons[place]:
                reasons[place] = "related-links"
        elif inside and leads_away(leaf) and (not leaf.level or leaf.level > level > 0):
            reasons[place] = reasons[place] or "related-links"
        else:
            inside = False


def drop_cards(page: Page, reasons: list[str]) -> None:
    """Cards of other articles in the text, and what announces the next one behind the last line."""
    drop_closing_prompts(page, reasons)
    leaves = page.leaves
    heads = [
        place
        for place, (leaf, second, third) in enumerate(
            zip(leaves, leaves[1:], leaves[2:], strict=False)
        )
        if leaf.linked and second.linked and third.linked and leaf.level != 1 and not reasons[place]
    ]
    if not heads:
        return
    kept = kept_size(page, reasons)
    for head in heads[:MOST_CARDS]:
        card = card_of(page, head)
        size = sum(len(leaves[place].words.text) for place in card if not reasons[place])
        if 0 < size <= MOST_OF_ARTICLE * kept:
            for place in card:
                reasons[place] = reasons[place] or "related-links"


def drop_closing_prompts(page: Page, reasons: list[str]) -> None:
    for place in range(len(reasons) - 1, -1, -1):
        text = page.leaves[place].words.text
        if text and not reasons[place]:
            if len(text) >= LONGEST_PROMPT or not is_prompt(text):
                break
            reasons[place] = "related-links"


def card_of(page: Page, head: int) -> list[int]:
    """The places of a line and of all else in its box, where all is one link to one page."""
    leaves = page.leaves
    target = target_of(leaves[head])
    last = head
    while target and last + 1 < len(leaves) and target_of(leaves[last + 1]) == target:
        last += 1
    if last - head < FEWEST_BEHIND:
        return []
    box = common_box(page, leaves[head].element, leaves[last].element)
    end = page.ends[box] if box >= 0 else 0
    held = [place for place, leaf in enumerate(leaves) if box <= leaf.element < end]
    spoken = [leaves[place] for place in held if leaves[place].words.text]
    return held if all(target_of(leaf) == target for leaf in spoken) else []


def target_of(leaf: Leaf) -> str:
    """Where a line leads that is a link to another page, or ""."""
    if not leaf.linked or not is_link(leaf):
        return ""
    targets = {mark.target for mark in leaf.words.marks if mark.kind == "link"}
    target = targets.pop() if len(targets) == 1 else ""
    return "" if target.startswith("#") else target
