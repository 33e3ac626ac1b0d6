"""The names of what can be said about a leaf: short words such as "size:3" or "near:related".

Each function takes few and small values, so that a page's leaves find most of their sums ready.
`tools/train_body.py` learns a weight for each name.
"""

from readaloud.extract.hints import KINDS

Names = tuple[str, ...]


def mask_names(near: int, far: int) -> Names:
    """The hints near an element, and far above it."""
    return tuple(
        f"{prefix}:{KINDS[bit]}"
        for prefix, mask in (("near", near), ("far", far))
        for bit in range(mask.bit_length())
        if mask >> bit & 1
    )


def own_names(share: int) -> Names:
    """How much of the page's running text an element holds."""
    return (f"worth0:{share}",)


def place_names(levels: int, one: int, two: int) -> Names:
    """How far inside the likely body a parent is, or how far up one has to go to reach it.

    And how much running text the parent holds, and what is around it.
    """
    return (f"b0:{int(levels >= 0)}", f"d0:{levels}", f"worth1:{one}", f"worth2:{two}")


def alike_names(prefix: str, share: int, count: int, mean: int, link: int) -> Names:
    """The elements of the same tag and class: their text, number, usual size and links."""
    return (
        f"{prefix}-share:{share}",
        f"{prefix}-count:{count}",
        f"{prefix}-mean:{mean}",
        f"{prefix}-link:{link}",
    )


def alone_names(share: int, count: int, mean: int, link: int) -> Names:
    """The same where all elements of one tag and class stand under one class."""
    return (
        *alike_names("sig", share, count, mean, link),
        *alike_names("sig2", share, count, mean, link),
    )


def word_names(tag: str, size: int, link: int, end: str, repeated: bool) -> Names:
    names = (
        f"tag:{tag if '-' not in tag else 'div'}",
        f"size:{size}",
        f"link:{link}",
        f"end:{end or 'none'}",
    )
    return (*names, "repeated") if repeated else names


def phrase_names(says: str) -> Names:
    """The kind of furniture that speaks like a leaf."""
    return (f"says:{says}",)


def list_names(ordered: bool, mean: int, count: int) -> Names:
    return (f"list:{'ol' if ordered else 'ul'}", f"list-mean:{mean}", f"list-count:{count}")


def kind_names(kinds: tuple[str, ...], columns: int) -> Names:
    names = tuple(f"in:{kind}" for kind in kinds)
    return (*names, f"columns:{columns}") if columns else names


def position_names(before: int, after: int) -> Names:
    """How much running text is before and after a leaf."""
    return (f"before:{before}", f"after:{after}")


def heading_names(size: int, link: int, worth: int) -> Names:
    """What stands between a heading and the next, for the heading itself."""
    return (f"sect-size:{size}:h", f"sect-link:{link}:h", f"sect-worth:{worth}:h")


def section_names(size: int, link: int, worth: int, level: int, link_above: int) -> Names:
    """What stands between one heading and the next, and the heading above it."""
    return (
        f"sect-size:{size}",
        f"sect-link:{link}",
        f"sect-worth:{worth}",
        f"under-level:{level}",
        f"under-link:{link_above}",
    )
