"""Words with capitals, dots or digits in them: initialisms, acronyms, laboratory names, serials."""

import re

from readaloud.data.capitals import ACRONYMS, BOTH, KNOWN, SHOUTED, VOWELS, camel_pieces
from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.nitric_oxide import is_nitric_oxide
from readaloud.narrate.spoken.parts import Reading
from readaloud.narrate.spoken.regimes import IF_BEFORE
from readaloud.narrate.spoken.units import SURE, all_units

# Small words that stand between initialisms too: "ER OR ICU", all in capitals.
BETWEEN = frozenset("OR IT IS AS IN DO SO GO HE MAY".split())
_SHOUT_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z]{2,12})([ ,]{1,2})$")
_SHOUT_AFTER = re.compile(r"([ ,]{1,2})([A-Z]{2,12})(?![A-Za-z])")
_EQUALS_NEXT = re.compile(r" ?[=:] ?\d")
_DECIMAL_NEXT = re.compile(r" \d{1,3}\.\d")
_CODED = re.compile(r"-[A-Z]{0,2}\d")  # "HLA-B27": letters of a name, however loud the text
_RUNS = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_VIRUS = re.compile(r"(?P<name>SARS|MERS)-(?P<kind>CoV)(?:-(?P<number>\d{1,2}))?(?![\w])")
_SEROGROUP = re.compile(
    r"O(?P<group>\d{2,3})(?P<flagellum>:H(?P<number>\d{1,2}))?(?![^\W_]|[.,]\d)"
)
_MIXED = re.compile(r"[^\W_¼-¾⅐-⅞¹²³⁰⁴-⁹]+(?:(?<=\d)\.\d+[A-Z]?(?!\w|\.\w))?")
# Of the names of lineages those that more than one letter opens; "US.2" ends with a reference.
_LINEAGE = re.compile(
    r"(?:(?:BA|BF|BQ|CH|EG|FL|HK|HV|JN|KP|KS|LB|LF|LP|MC|NB|XBB|XEC|XFG)(?:\.\d{1,3}){1,4}"
    r"|[A-Z](?:\.\d{1,3}){2,4})(?!\w|\.\w)"
)
_VACCINE = re.compile(r"Men(?P<groups>ACWY|[ABCWY])(?![^\W_])")
_CAPS = re.compile(r"(?P<caps>[A-Z]{2,})(?P<plural>(?:['’]s|s)(?![A-Za-z]))?(?![^\W_])")
_WITH_WORD = re.compile(r"([A-Z]{1,4})(max|min|peak|mean|rest)")  # "HRmax"
_DOTS = re.compile(r"(?P<letters>(?:[A-Za-z]\.){2,12})(?P<tail>[A-Za-z](?![^\W_]))?")


def spell(letters: str) -> str:
    """Letters one by one, in capitals."""
    return " ".join(letters.upper())


def read_capitals(text: str, pos: int, loud: bool) -> Reading | None:
    """Read a run of capitals: spelled, as an acronym, or as a word where it is only loud."""
    found = _CAPS.match(text, pos)
    if found is None:
        return None
    caps, plural = found["caps"], found["plural"] or ""
    if "&" in (text[pos - 1 : pos], text[found.end() : found.end() + 1]):
        return [(pos, found.end(), spell(caps) + plural)]
    if caps == "NO" and not plural and is_nitric_oxide(text, pos, found.end()):
        return [(pos, found.end(), "N O")]
    if caps == "IF" and IF_BEFORE.search(text, max(0, pos - 8), pos):
        return [(pos, found.end(), "I F")]
    if caps == "OR" and not plural and _is_odds(text, pos, found.end()):
        return [(pos, found.end(), "O R")]
    loud = loud or _is_among_shouts(text, pos, found.end())
    if caps == "DO" and text[max(0, pos - 2) : pos] != ", ":  # the degree follows a name
        loud = True
    if loud and caps.lower() not in SHOUTED and _CODED.match(text, found.end()):
        loud = False
    return [(pos, found.end(), _say_capitals(caps, plural, loud))]


def _is_odds(text: str, start: int, end: int) -> bool:
    """Whether OR is a ratio of odds: "OR = 1.3", "OR: 2.1", "(OR 1.2–3.4)", "OR 1.34" first."""
    if _EQUALS_NEXT.match(text, end):
        return True
    opens = not text[max(0, start - 4) : start].strip() or text[start - 1] in "(["
    return opens and _DECIMAL_NEXT.match(text, end) is not None


def _is_among_shouts(text: str, start: int, end: int) -> bool:
    """Whether a word beside it is an everyday word in capitals: "DO NOT", "CALL US"."""
    before = _SHOUT_BEFORE.search(text[max(0, start - 14) : start])
    after = _SHOUT_AFTER.match(text, end)
    if before and _is_shout(before[1], before[2]):
        return True
    if after and _is_shout(after[2], after[1]):
        return True
    is_small = text[start:end] in BETWEEN and text[start - 2 : start] != ", "
    return is_small and text[max(0, start - 60) : end + 60].isupper()


def _is_shout(word: str, gap: str) -> bool:
    """What is an initialism too shouts only within a phrase: "IT IS", but not "US, WHO"."""
    return word.lower() in SHOUTED and (word not in BOTH or gap == " ")


def _say_capitals(caps: str, plural: str, loud: bool) -> str:
    if caps in ACRONYMS:
        return caps + plural
    if caps in KNOWN and not (loud and caps in BOTH):
        return keep_or_spell(caps) + plural
    if caps.lower() in SHOUTED and (loud or caps not in BOTH):
        return caps.lower() + plural
    if loud and not VOWELS.isdisjoint(caps) and len(caps) > 2:
        return caps.lower() + plural
    if (len(caps) >= 6 and not VOWELS.isdisjoint(caps)) or (len(caps) == 5 and _is_sayable(caps)):
        return caps.lower() + plural
    return keep_or_spell(caps) + plural


def keep_or_spell(caps: str) -> str:
    """Spell, but keep letters in a row where an A among them would sound like the article."""
    return caps if "A" in caps[1:] or len(caps) > 12 else spell(caps)


def _is_sayable(caps: str) -> bool:
    """Vowels and consonants take turns enough for a word."""
    return re.search(
        r"[^AEIOUY]{4}|^[^AEIOUY]{3}(?<!STR|SCH|SPR|THR|SCR|SPL|SHR|CHR|PHR)|[AEIOU]{3}", caps
    ) is None and not VOWELS.isdisjoint(caps)


def read_dotted(text: str, pos: int) -> tuple[int, str] | None:
    """Letters with dots between: where they end, and the letters themselves ("U.S." gives "US")."""
    found = _DOTS.match(text, pos)
    if found is None:
        return None
    return found.end(), found["letters"].replace(".", "") + (found["tail"] or "")


def read_virus(text: str, pos: int) -> Reading | None:
    """ "SARS-CoV-2", without hyphens that would glue its words together."""
    found = _VIRUS.match(text, pos)
    if found is None:
        return None
    parts = [(*found.span("name"), found["name"]), (*found.span("kind"), "co-V")]
    if found["number"]:
        parts.append((*found.span("number"), numerals.cardinal(found["number"])))
    return parts


def read_serogroup(text: str, pos: int) -> Reading | None:
    """ "O157:H7": three digits one by one."""
    found = _SEROGROUP.match(text, pos)
    if found is None:
        return None
    digits = found["group"]
    said = numerals.spell_digits(digits) if len(digits) > 2 else numerals.cardinal(digits)
    parts = [(pos, pos + 1, "O"), (*found.span("group"), said)]
    if found["flagellum"]:
        parts.append((found.start("flagellum"), found.start("number"), "H"))
        parts.append((*found.span("number"), numerals.cardinal(found["number"])))
    return parts


def read_lineage(text: str, pos: int) -> Reading | None:
    """ "BA.5" is "B A five", "XBB.1.5" is "X B B one point five": the first point is not said."""
    found = _LINEAGE.match(text, pos)
    if found is None:
        return None
    letters, *numbers = found[0].split(".")
    said = " point ".join(map(numerals.cardinal, numbers))
    return [(pos, pos + len(letters), spell(letters)), (pos + len(letters), found.end(), said)]


def read_vaccine(text: str, pos: int) -> Reading | None:
    """ "MenACWY", against meningitis of these groups."""
    found = _VACCINE.match(text, pos)
    if found is None:
        return None
    return [(pos, found.start("groups"), "Men"), (*found.span("groups"), spell(found["groups"]))]


def read_mixed(text: str, pos: int) -> Reading | None:
    """Read letters and digits run together: "HbA1c", "B12", "H1N1", "SpO2", "asdf123"."""
    found = _MIXED.match(text, pos)
    if found is None:
        return None
    end = found.end()
    if end - pos > 40:
        return _read_long(text, pos, end)
    parts: Reading = []
    for run in _RUNS.finditer(text, pos, end):
        if run[0] in SURE and run.start() > pos:  # "a60kg"
            parts.append((*run.span(), all_units()[run[0]][1]))
            continue
        parts.append((*run.span(), say_run(run[0], text[pos : run.start()])))
    return _cover(parts, pos, end)


def _cover(parts: Reading, start: int, end: int) -> Reading:
    """Stretch the parts over characters that no run took, such as subscripts."""
    if not parts:
        return [(start, end, "")]
    parts[0] = (start, *parts[0][1:])
    parts[-1] = (parts[-1][0], end, parts[-1][2])
    return parts


def _read_long(text: str, start: int, end: int) -> Reading:
    """A token no person wrote as a word: letters stay in stretches, digits are said one by one."""
    parts: Reading = []
    for run in _RUNS.finditer(text, start, end):
        words = numerals.spell_digits(run[0]) if run[0][0].isdecimal() else run[0]
        parts.append((run.start(), run.end(), words))
    return _cover(parts, start, end)


def say_run(run: str, before: str = "") -> str:
    """One run of letters or digits within a name."""
    if run[0].isdecimal():
        if "." in run:
            return numerals.decimal(run)
        if len(run) == 4 and run[:2] in ("19", "20") and before == "FY":
            return numerals.year(run)
        return numerals.spell_digits(run) if len(run) > 3 else numerals.decimal(run)
    if not run.isascii():
        return run
    if len(run) == 1:
        return run.upper() if run != "a" else "A"
    if run.isupper():
        if run in ("NOT", "NEVER", "WITHOUT"):
            return run.lower()
        return run if run in ACRONYMS else spell(run)
    if run.islower():
        return run if len(run) > 2 and not VOWELS.isdisjoint(run) else spell(run)
    if run[0].isupper() and run[1:].islower() and len(run) > 3:
        return run
    if part := _WITH_WORD.fullmatch(run):
        return f"{spell(part[1])} {part[2]}"
    pieces = camel_pieces(run)
    return " ".join(spell(piece) if piece.isupper() else piece for piece in pieces)
