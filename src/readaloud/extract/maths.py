"""MathML to one line of text: fractions, powers, indices and roots as Unicode writes them."""

from collections.abc import Sequence

from lxml import etree

from readaloud.extract.scripts import LOWER, LOWERED, RAISE, RAISED, fraction
from readaloud.extract.words import tidy

UNSAID = frozenset(("annotation", "annotation-xml", "mspace", "none", "mphantom"))
SPACED = frozenset("=≠≈≃≡<>≤≥≲≳+-−–±∓×·⋅∗*÷→←↔∝∼~∈")
APPLIED = str.maketrans("", "", "\u2061\u2062\u2063\u2064")  # signs that nobody sees


def math_text(root: etree._Element) -> str:
    """What a formula says, from the innermost parts outwards and without recursion."""
    made: dict[etree._Element, str] = {}
    for node in reversed(list(root.iter())):
        made[node] = text_of(node, [made.pop(child) for child in node])
    return tidy(made[root])


def text_of(node: etree._Element, parts: Sequence[str]) -> str:
    tag = node.tag
    if not isinstance(tag, str) or tag in UNSAID:
        return ""
    match tag, parts:
        case "mfrac", [top, below]:
            return over(top, below)
        case "msup", [base, high]:
            return base + scripted(high, "^", RAISED, RAISE)
        case "msub", [base, low]:
            return base + scripted(low, "", LOWERED, LOWER)
        case "msubsup", [base, low, high]:
            return base + scripted(low, "", LOWERED, LOWER) + scripted(high, "^", RAISED, RAISE)
        case "mmultiscripts", [base, *_]:
            return multiscripted(node, base, parts)
        case "msqrt", _:
            return f"√{grouped(joined(parts))}"
        case "mroot", [base, index]:
            return f"{scripted(index, '', RAISED, RAISE)}√{grouped(base)}"
        case (("mtr" | "mtd" | "mlabeledtr"), _):
            return f"{joined(parts)} "
        case "mo", []:
            sign = tidy((node.text or "").translate(APPLIED))
            is_alone = node.getprevious() is None or node.getnext() is None  # "-5", the "+" of Na+
            return f" {sign} " if sign in SPACED and not is_alone else sign + " " * (sign == ",")
        case "mtext", []:
            text = node.text or ""
            inner = tidy(text)
            return f"{' ' * text[:1].isspace()}{inner}{' ' * text[-1:].isspace()}"
    return tidy(node.text or "") + joined(parts)


def joined(parts: Sequence[str]) -> str:
    """Parts side by side; what would run into one number is kept apart."""
    text = ""
    for part in parts:
        meets = text[-1:].isdecimal() and part[:1].isdecimal()
        text += f" {part}" if meets else part
    return text


def over(top: str, below: str) -> str:
    top, below = top.strip(), below.strip()
    if all(part.isascii() and part.isdigit() and len(part) < 5 for part in (top, below)):
        return fraction(top, below)
    return f"{grouped(top)} / {grouped(below)}"


def grouped(text: str) -> str:
    """Brackets around what is more than one number or name."""
    text = text.strip()
    return f"({text})" if " " in text or "/" in text else text


def scripted(text: str, sign: str, known: dict[str, str], table: dict[int, str]) -> str:
    """Raise or lower what Unicode can; the rest stands after a sign, or on the line."""
    text = text.strip()
    if all(character in known for character in text):
        return text.translate(table)
    return sign + (grouped(text) if sign else text)


def multiscripted(node: etree._Element, base: str, parts: Sequence[str]) -> str:
    """Indices on both sides: those after `mprescripts` stand before the base."""
    tags = [child.tag for child in node]
    turn = tags.index("mprescripts") if "mprescripts" in tags else len(tags)
    before, after = parts[turn + 1 :], parts[1:turn]
    return f"{paired(before)}{base}{paired(after)}"


def paired(parts: Sequence[str]) -> str:
    return "".join(
        scripted(part, "^", RAISED, RAISE) if place % 2 else scripted(part, "", LOWERED, LOWER)
        for place, part in enumerate(parts)
    )
