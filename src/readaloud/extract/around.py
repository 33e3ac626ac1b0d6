"""What the elements around a leaf, and others like them, say about the leaf."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from readaloud.extract.leaves import Page
from readaloud.extract.profile import SIZES, Profile, density
from readaloud.extract.sums import Sum, Tables

NOT_YET = -2  # no element has this number


class Alike:
    """Elements of one look: the running text, the number, size and links of their leaves."""

    __slots__ = ("count", "linked", "size", "worth")

    def __init__(self) -> None:
        self.worth = 0.0
        self.count = 0
        self.size = 0
        self.linked = 0


def of_elements(page: Page, profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what the element that holds it says about it."""
    parents, gains, near = profile.parents, profile.gains, profile.near
    hints, above, wide = profile.hints, profile.above, profile.wide
    gain_steps, near_steps = profile.gain_steps, profile.near_steps
    masks, own = known.masks, known.own
    groups, says = alike(page, profile, known)
    around: dict[int, tuple[Sum, int, int]] = {}
    last = NOT_YET
    found = known.nothing
    for leaf in page.leaves:
        index = leaf.element
        if index != last:
            last = index
            # The list of parents ends with -1, which is its own parent and holds nothing.
            one = parents[index]
            told = around.get(one)
            if told is None:
                two = parents[one]
                told = (
                    of_parent(profile, known, one, two),
                    hints[one] | hints[two],
                    above[parents[two]],
                )
                around[one] = told
            total, near_mask, far_mask = told
            found = (
                total
                + says[groups[index]]
                + own[bisect_right(gain_steps, gains[index]), bisect_right(near_steps, near[index])]
                + masks[hints[index] | near_mask, far_mask, wide[index]]
            )
        yield found


def of_parent(profile: Profile, known: Tables[Sum], one: int, two: int) -> Sum:
    """What the parent of an element, and those around it, say about the leaves inside."""
    gains, near, sizes, links = profile.gains, profile.near, profile.sizes, profile.links
    gain_steps, near_steps = profile.gain_steps, profile.near_steps
    most, half = profile.bodies
    return (
        known.bias
        + known.places[
            most.holds(one) | half.holds(one) << 1,
            bisect_right(gain_steps, gains[one]),
            bisect_right(gain_steps, gains[two]),
            bisect_right(gain_steps, gains[profile.parents[two]]),
        ]
        + known.arounds[
            bisect_right(SIZES, sizes[one] // 4),
            bisect_right(SIZES, sizes[two] // 10),
            density(links[one], sizes[one]),
            density(links[two], sizes[two]),
        ]
        + known.siblings[bisect_right(near_steps, near[one]), bisect_right(near_steps, near[two])]
        + known.depths[most.distance(one), half.distance(one)]
    )


def alike(page: Page, profile: Profile, known: Tables[Sum]) -> tuple[list[Alike], dict[Alike, Sum]]:
    """For each element that holds leaves its group, and what each group says.

    A group is what has one look in one kind of place; its look is compared with others as well.
    """
    none = Alike()
    held = [none] * (len(page.tags) + 1)
    looks: dict[tuple[str, str], dict[str, Alike]] = {}
    for leaf, length, linked, worth in zip(
        page.leaves, profile.lengths, profile.linked, profile.worths, strict=True
    ):
        index = leaf.element
        group = held[index]
        if group is none:
            group = held[index] = group_of(page, looks, index)
        group.count += 1
        group.size += length
        if linked:
            group.linked += linked
        if worth:
            group.worth += worth
    says: dict[Alike, Sum] = {}
    for places in looks.values():
        says.update(of_look(list(places.values()), profile.near_steps, known))
    return held, says


def group_of(page: Page, looks: dict[tuple[str, str], dict[str, Alike]], index: int) -> Alike:
    """The group of an element, made where it is the first of it."""
    look = ("", "")  # of what stands in no element
    place = ""
    if index >= 0:
        look = page.tags[index], page.names[index]
        parent = page.parents[index]
        place = page.names[parent] if parent >= 0 else ""
    places = looks.setdefault(look, {})
    group = places.get(place)
    if group is None:
        group = places[place] = Alike()
    return group


def of_look(
    groups: Sequence[Alike], steps: Sequence[float], known: Tables[Sum]
) -> Iterable[tuple[Alike, Sum]]:
    """What the groups of one look say of their elements."""
    if len(groups) == 1:  # so it is with most
        return [(groups[0], known.alone[kind_of(groups[0], steps)])]
    whole = Alike()
    for group in groups:
        whole.worth += group.worth
        whole.count += group.count
        whole.size += group.size
        whole.linked += group.linked
    look = known.looks[kind_of(whole, steps)]
    return [(group, look + known.groups[kind_of(group, steps)]) for group in groups]


def kind_of(group: Alike, steps: Sequence[float]) -> tuple[int, int, int, int]:
    return (
        bisect_right(steps, group.worth),
        bisect_right(SIZES, group.count * 4),
        bisect_right(SIZES, group.size / group.count),
        density(group.linked, group.size),
    )
