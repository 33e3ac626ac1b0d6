"""What the elements around a leaf, and others like them, say about the leaf."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from readaloud.extract.profile import SIZES, Alike, Profile, density
from readaloud.extract.sums import Sum, Tables


def of_elements(profile: Profile, known: Tables[Sum]) -> Iterator[Sum]:
    """For each leaf what the element that holds it says about it."""
    parents, gains = profile.parents, profile.gains
    hints, above = profile.hints, profile.above
    steps = profile.gain_steps
    masks, own = known.masks, known.own
    says = of_groups(profile, known)
    around: dict[int, tuple[Sum, int, int]] = {}
    for index, group in zip(profile.holders, profile.groups, strict=True):
        # The list of parents ends with -1, which is its own parent and holds nothing.
        one = parents[index]
        told = around.get(one)
        if told is None:
            two = parents[one]
            told = (of_parent(profile, known, one), hints[one] | hints[two], above[parents[two]])
            around[one] = told
        total, near, far = told
        yield (
            total
            + says[group]
            + own[bisect_right(steps, gains[index])]
            + masks[hints[index] | near, far]
        )


def of_parent(profile: Profile, known: Tables[Sum], one: int) -> Sum:
    """What the parent of an element, and what is around it, say about the leaves inside."""
    steps, gains = profile.gain_steps, profile.gains
    return (
        known.bias
        + known.places[
            profile.body.distance(one),
            bisect_right(steps, gains[one]),
            bisect_right(steps, gains[profile.parents[one]]),
        ]
    )


def of_groups(profile: Profile, known: Tables[Sum]) -> dict[Alike, Sum]:
    """What each group of leaves that look alike says of them, beside the others of its look."""
    says: dict[Alike, Sum] = {}
    steps = profile.plain_steps
    for groups in profile.looks.values():
        if len(groups) == 1:  # so it is with most
            says[groups[0]] = known.alone[kind_of(groups[0], steps)]
            continue
        look = known.looks[kind_of(together(groups), steps)]
        for group in groups:
            says[group] = look + known.groups[kind_of(group, steps)]
    return says


def together(groups: Sequence[Alike]) -> Alike:
    whole = Alike()
    for group in groups:
        whole.worth += group.worth
        whole.count += group.count
        whole.size += group.size
        whole.linked += group.linked
    return whole


def kind_of(group: Alike, steps: Sequence[float]) -> tuple[int, int, int, int]:
    return (
        bisect_right(steps, group.worth),
        bisect_right(SIZES, group.count * 4),
        bisect_right(SIZES, group.size / group.count),
        density(group.linked, group.size),
    )
