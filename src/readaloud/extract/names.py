"""The names of what can be said about a leaf: short words such as "size:3" or "near:related".

Each function takes few and small values, so that a page's leaves find most of their sums ready.
`tools/train_body.py` learns a weight for each name.
"""

from readaloud.extract.hints import KINDS

Names = tuple[str, ...]


def mask_names(near: int, far: int, wide: int) -> Names:
    """The hints near an element, far above it, and on what wraps the page."""
    return tuple(
        f"{prefix}:{KINDS[bit]}"
        for prefix, mask in (("near", near), ("far", far), ("wide", wide))
        for bit in range(mask.bit_length())
        if mask >> bit & 1
    )


def own_names(share: int, near: int) -> Names:
    """How much of the page's running text an element holds, and directly."""
    return (f"worth0:{share}", f"sib0:{near}")


def place_names(inside: int, one: int, two: int, three: int) -> Names:
    """In which likely bodies a parent is, and how much running text it and those around hold."""
    return (
        f"b0:{inside & 1}",
        f"b1:{inside >> 1}",
        f"worth1:{one}",
        f"worth2:{two}",
        f"worth3:{three}",
    )


def around_names(size: int, above: int, link: int, link_above: int) -> Names:
    """Size and links of the parent and the grandparent."""
    return (
        f"around0-size:{size}",
        f"around1-size:{above}",
        f"around0-link:{link}",
        f"around1-link:{link_above}",
    )


def sibling_names(one: int, two: int) -> Names:
    """How much running text stands directly in a parent and its children, and further up."""
    return (f"sib1:{one}", f"sib2:{two}")


def depth_names(most: int, half: int) -> Names:
    """How far inside the likely bodies, or how far one has to go up to reach them."""
    return (f"d0:{most}", f"d1:{half}")


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


def word_names(tag: str, size: int, link: int, bold: int, end: str) -> Names:
    half = size // 2
    return (
        f"tag:{tag}",
        f"size:{size}",
        f"link:{link}",
        f"bold:{bold}",
        f"link-size:{min(link, 2)}:{half}",
        f"tag-size:{tag}:{half}",
        f"end:{end or 'none'}",
    )


def form_names(level: int, control: bool, commas: int, start: str, repeated: bool) -> Names:
    names = [f"level:{level}"] if level else []
    if control:
        names.append("control")
    if commas:
        names.append("commas:1" if commas < 3 else "commas:3")
    if start:
        names.append(start)
    if repeated:
        names.append("repeated")
    return tuple(names)


def phrase_names(says: str, is_short: bool, echoes: bool, leads_within: bool) -> Names:
    """Whether a leaf speaks like furniture, repeats a heading, or leads to a place on the page."""
    return (
        *((f"says:{says}", f"says-short:{is_short}:{says}") if says else ()),
        *(("names-a-heading",) if echoes else ()),
        *(("leads-within",) if leads_within else ()),
    )


def form_and_phrase_names(
    level: int, control: bool, commas: int, start: str, repeated: bool,
    says: str, is_short: bool, echoes: bool, leads_within: bool,
) -> Names:  # fmt: skip
    """Both at once: nine small values that are looked up together for each leaf."""
    return (
        *form_names(level, control, commas, start, repeated),
        *phrase_names(says, is_short, echoes, leads_within),
    )


def list_names(ordered: bool, mean: int, count: int) -> Names:
    return (f"list:{'ol' if ordered else 'ul'}", f"list-mean:{mean}", f"list-count:{count}")


def kind_names(kinds: tuple[str, ...], columns: int) -> Names:
    names = tuple(f"in:{kind}" for kind in kinds)
    return (*names, f"columns:{columns}") if columns else names


def neighbour_names(step: int, kind: str, size: int) -> Names:
    return (f"at{step}:{kind}:{size}",)


def position_names(tenth: int, after_title: int, before: int, after: int) -> Names:
    """Where a leaf stands among the leaves, and how much running text is before and after it."""
    return (f"tenth:{tenth}", f"title:{after_title}", f"before:{before}", f"after:{after}")


def section_names(size: int, link: int, worth: int, count: int, is_heading: bool) -> Names:
    """What stands between one heading and the next."""
    of = ":h" if is_heading else ""
    return (
        f"sect-size:{size}{of}",
        f"sect-link:{link}{of}",
        f"sect-worth:{worth}{of}",
        f"sect-count:{count}{of}",
    )


def under_names(level: int, link: int, says: str) -> Names:
    """The heading above a leaf."""
    return (f"under-level:{level}", f"under-link:{link}", f"under-says:{says}")


def heading_names(above: int, follows: bool, alike: int, same: int) -> Names:
    """The heading before a heading, and how many the page has of its look and its level."""
    return (f"after-level:{above}:{follows}", f"hs:{alike}", f"hl:{same}")


def since_names(count: int) -> Names:
    return (f"since:{count}",)
