"""Abbreviations in their places: titles, streets, Latin doses, degrees, figures."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.abbreviations import (
    AFTER_AMOUNT,
    AFTER_DOSE,
    BEFORE_NUMBER,
    DIRECTIONS,
    DOTTED,
    ENDS_SENTENCES,
    LETTERS,
    LETTERS_IN_FRONT,
    LETTERS_ONLY_LOWER,
    NO_SHORTS,
    NUMBERED_WITHOUT_DOT,
    ONLY_CAPITAL,
    ONLY_LOWER,
    ROADS,
    SLASHED,
    STREETS,
    VITAMINS,
    WITHOUT_DOT,
)
from readaloud.narrate.spoken.amounts import LONG
from readaloud.narrate.spoken.letters import keep_or_spell, read_dotted
from readaloud.narrate.spoken.one_of import read_one_of
from readaloud.narrate.spoken.parts import Reading, word_after, word_before
from readaloud.narrate.spoken.patients import read_patients
from readaloud.narrate.spoken.units import all_units
from readaloud.narrate.spoken.weekdays import WEEKDAYS, is_weekday, read_weekday

_EVERY = re.compile(
    r"[qQ]\.? ?(?P<n>\d{1,2})(?:[-–](?P<m>\d{1,2}))?[. ]?"
    r"(?P<unit>h|hr|hrs|H|hours|d|days|wks?|WKS?|weeks|min|mo|[wWM])\b\.?"
)
_EVERY_UNITS = {
    "h": "hour", "hr": "hour", "hrs": "hour", "H": "hour", "hours": "hour", "d": "day",
    "days": "day", "wk": "week", "wks": "week", "WK": "week", "WKS": "week", "w": "week",
    "W": "week", "M": "month", "weeks": "week", "min": "minute", "mo": "month",
}  # fmt: skip
_STREET = re.compile(
    r"(?P<number>\d{1,5})(?P<gap> )(?:(?P<way>[NSEW]{1,2})\.? )?"
    r"(?P<name>(?:St\.? )?(?:(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th)) ){1,3})"
    rf"(?P<kind>{'|'.join(STREETS)}|Street|Avenue|Road|Drive|Lane|Court|Boulevard|Highway|Way|Place)\b"
    r"(?:\.? (?P<quadrant>N\.?W\.?|N\.?E\.?|S\.?W\.?|S\.?E\.?)(?![A-Za-z]))?"
)
_AMOUNT_NEAR = re.compile(
    r"(?:\d|[½¼¾%]|mg|mcg|µg|g|mL|ml|tabs?|tablets?|caps?|capsules?|puffs?|drops?|"
    r"units?|\d[uU]|doses?|IU|po|PO|p\.o\.|IV|IM|S[CQ]|OU|OD|OS|gtts?|bid|tid|qid|qd|daily)[.,]? $"
)
_DOSE_BEFORE = re.compile(
    r"[\d½¼¾] ?(?:%|mg|mcg|µg|g|mL|ml|units?|IU|tabs?|tablets?|caps?|capsules?|drops?|puffs?)"
    r" (?:[\w/-]+ ){1,4}$"
)
_DOSE_NEAR = re.compile(
    r"(?:mg|mcg|µg|μg|\dg| g|mL|ml|units?|IU|tabs?|tablets?|caps?|capsules?|puffs?|drops?|sprays?|"
    r"sachets?|po|PO|p\.o\.|IM|IV|SC|MR|XL)[.,]? $"
)
_DROPS_NEAR = re.compile(r"(?:drops?|gtts?|eye|ointment|ribbon)[.,]? $")
_OFTEN_NEXT = re.compile(
    r" (?:[btq]\.?i\.?d\b|BID\b|TID\b|QID\b|qd\b|QD\b|q\.?h\.?s\b|[qQ] ?\d|prn\b|"
    r"PRN\b|once daily\b|"
    r"(?:twice|three times|four times) (?:a day|daily)\b)"
)
_AUCTION = frozenset("a an the to his her its their our my your no will would could may".split())
_SLASHED = re.compile(
    "|".join(
        re.escape(short) + ("" if short == "w/" else r"(?![^\W_])")
        for short in sorted(SLASHED, key=len, reverse=True)
    )
)
_WEEK_NEXT = re.compile(r":? (?:the )?(?:\d|[A-Z][a-z]{2})")
_COMPLAINING = frozenset(
    "patient patients pt he she who man woman boy girl child mother and male female yo".split()
)
_COMPLAINTS = frozenset(
    "SOB CP HA pain chest back headache headaches fever cough nausea dizziness fatigue".split()
)
_AMOUNT_BEFORE = re.compile(r"\d[^.;]{0,14} \Z")  # "3 hours p/w"
_NAME_BEFORE = re.compile(r"[A-Z][a-z]+ $")
_EDITION = re.compile(r"(?:\dst|\dnd|\drd|\dth|new|rev\.|revised|first|second|third) \Z", re.I)
_MEDIUM_NEXT = re.compile(
    r"\.?((?:-| |-to-)(?:heat|high|low|sized?|pan|saucepan|bowl|skillet|pot|flame|onions?|eggs?|"
    r"carrots?|potato(?:es)?|banana|apple|tomato(?:es)?|pace|speed|effort|intensity)\b)"
)
# "Sat. Fat 1g", but "they sat fat" and "Sat. Fat Tuesday".
_FAT_NEXT = re.compile(r"(?:\. ?|(?<=S[Aa][Tt]) )([Ff]ats?\b|FAT\b)(?! (?:Tuesday|Albert))")
# Said in full only before one other word: "No. of servings", "Cat. No. 5", "Pub. L. 111-148".
_PHRASE = re.compile(
    r"(?P<count>[Nn]o\.)(?= of (?:the )?[a-z])|(?P<goods>[Cc]at\.)(?= (?:[Nn]os?\. ?[\dA-Z]|#))"
    r"|(?P<law>Pub\. ?L\.)(?= (?:No\. )?\d)"
)
_PHRASES = {"count": "number", "goods": "catalog", "law": "Public Law"}
_STONE = re.compile(r"(?<![\d.])\d{1,2} ?\Z")
_POUNDS = re.compile(r" \d{1,2} ?(?:lbs?|pounds?)\b")
_VITAMIN_NEXT = re.compile(r"\.?[ \u00a0-]{0,2}(?=[ABCDEKP]\d{0,2}(?![A-Za-z]))")
# What follows the last dot of a sentence: the end, or a blank and the next one.
_SENTENCE_NEXT = re.compile(r"[\"”’']?\s*\Z|[\"”’')]? +[\"“‘(]?[A-Z][a-z]")
_READING_AHEAD = re.compile(
    r"[a-z ]{1,40}(?<= )\d{2,3}(?:/\d{2,3}\b| ?mm ?Hg\b)"
)  # "is above 135/85"
_END_NEXT = re.compile(r"\s*\Z")
_NUMBER_NEXT = re.compile(r"\.?[ \u00a0]?#?(?=S?\d|[IVX]+\b|(?P<bracket>\(\d{1,3}[a-z]?\)))")
_BRACKETED = frozenset("eq eqs fig figs ref refs sec sect".split())  # "Eq. (4)"
_BY_NEIGHBOURS = WEEKDAYS | {"ed", "med", "st", "fl"}
_FLOOR_BEFORE = re.compile(r"\d(?:st|nd|rd|th) \Z")


def read_abbreviation(text: str, pos: int, end: int) -> Reading | None:
    """Read the abbreviation that a run of letters is, if it is one where it stands."""
    word = text[pos:end]
    dot = text[end : end + 1] == "."
    key = word.lower()
    if text[pos - 1 : pos] == "&":
        return None
    if key in ("mm", "cm") and (long := LONG.match(text, pos)) and long[0] in all_units():
        return [(pos, long.end(), all_units()[long[0]][1])]
    if key in ("pt", "pts") and (patients := read_patients(text, pos, end)):
        return patients
    if symbol := read_one_of(text, pos, end, word):
        return symbol
    if key in VITAMINS and (vitamin := _read_vitamin(text, pos, end, key, dot)):
        return vitamin
    if key == "dr" and dot and _is_drive(text, pos, end):
        return [(pos, _dot_end(text, end), "Drive")]
    if dot and (phrase := _PHRASE.match(text, pos)):
        said = _PHRASES[phrase.lastgroup or ""]
        return [(pos, phrase.end(), said if word[0].islower() else said[0].upper() + said[1:])]
    if key in _BY_NEIGHBOURS and (reading := _read_by_neighbours(text, pos, end, key, dot)):
        return reading
    if key == "st":
        return _read_saint_or_street(text, pos, end, dot)
    if key in BEFORE_NUMBER and (reading := _read_before_number(text, pos, end, key, dot)):
        return reading
    if dosing := _read_dosing(text, pos, end, word):
        return dosing
    if key in ROADS and word[0].isupper() and _is_road(text, pos, end, dot):
        return [(pos, _dot_end(text, end) if dot else end, ROADS[key])]
    if dot and key in DOTTED and _is_meant(text, end + 1, word, key):
        if key in ENDS_SENTENCES and _SENTENCE_NEXT.match(text, end + 1):
            return [(pos, end, DOTTED[key])]
        return [(pos, _dot_end(text, end), DOTTED[key])]
    if word == "hs" and text[end : end + 1] == "-":  # "hs-CRP"
        return None
    if word in WITHOUT_DOT and not (
        word in ("CI", "BP", "CIs") and not _near_number(text, pos, end)
    ):
        return [(pos, end, WITHOUT_DOT[word])]
    return None


def _read_by_neighbours(text: str, pos: int, end: int, key: str, dot: bool) -> Reading | None:
    """ "Sat. Fat", "Mon-Fri", "2nd ed.", "med-high heat", "9 st 4 lb", "3rd Fl."."""
    if key == "sat" and (fat := _FAT_NEXT.match(text, end)):
        return [(pos, fat.start(1), "Saturated" if text[pos].isupper() else "saturated")]
    if day := read_weekday(text, pos, end):
        return day
    if key == "ed" and dot and _EDITION.search(text, max(0, pos - 12), pos):
        return [(pos, _dot_end(text, end), "edition")]
    if key == "med" and (medium := _MEDIUM_NEXT.match(text, end)):
        return [(pos, medium.start(1), "medium")]
    if key == "st" and _STONE.search(text, max(0, pos - 6), pos) and _POUNDS.match(text, end):
        return [(pos, end, "stone")]
    if text[pos:end] == "Fl" and _FLOOR_BEFORE.search(text, max(0, pos - 5), pos):  # "3rd Fl."
        return [(pos, _dot_end(text, end) if dot else end, "Floor")]
    return None


def _read_dosing(text: str, pos: int, end: int, word: str) -> Reading | None:
    """ "5 mg po bid", "one tab"."""
    if word in AFTER_AMOUNT and (
        _AMOUNT_NEAR.search(text[max(0, pos - 14) : pos])
        or _OFTEN_NEXT.match(text, end)
        or _is_dosed(text, pos, word)
    ):
        return [(pos, end, AFTER_AMOUNT[word])]
    return _read_after_dose(text, pos, end) if word in AFTER_DOSE else None


def _read_vitamin(text: str, pos: int, end: int, key: str, dot: bool) -> Reading | None:
    """ "Vit. D", "vits A and C", "his vits"."""
    said = VITAMINS[key] if text[pos].islower() else VITAMINS[key].capitalize()
    stop = _dot_end(text, end) if dot else end
    if _VITAMIN_NEXT.match(text, end) or (dot and text[end + 1 : end + 3].strip().islower()):
        return [(pos, stop, said)]
    return None if key == "vit" else [(pos, end, said)]


def _is_drive(text: str, pos: int, end: int) -> bool:
    """ "on Elm Dr." is a street; "Dr. Elm" a person."""
    before = _NAME_BEFORE.search(text[max(0, pos - 20) : pos])
    return before is not None and not word_after(text, end + 1)[:1].isupper()


def _is_road(text: str, pos: int, end: int, dot: bool) -> bool:
    """ "On Elm Rd. today", "Elm Rd, Boston"."""
    if not _NAME_BEFORE.search(text[max(0, pos - 20) : pos]):
        return False
    return dot or text[end : end + 1] in ("", ",", ";", ")")


def _read_after_dose(text: str, pos: int, end: int) -> Reading | None:
    """ "10 mg od"; after drops OD and OS are eyes: "1 drop OD"."""
    before, word = text[max(0, pos - 24) : pos], text[pos:end]
    if _DROPS_NEAR.search(before) and word in ("OD", "OS"):
        return [(pos, end, "in the right eye" if word == "OD" else "in the left eye")]
    if word == "OS" or not _DOSE_NEAR.search(before):
        return None
    return [(pos, end, AFTER_DOSE[word])]


def _is_meant(text: str, after_dot: int, word: str, key: str) -> bool:
    """Titles stand before a name; words of the language do not shorten at a sentence's end."""
    follows = text[after_dot : after_dot + 2]
    if word in NO_SHORTS:
        if word == "HR":  # "24 HR."
            return text[max(0, after_dot - 5) : after_dot - 3].strip().isdecimal()
        return word in ("MR", "MS") and word_after(text, after_dot).isupper()
    if key in WEEKDAYS:
        return is_weekday(text, after_dot - 1 - len(word), after_dot - 1)
    if key in ONLY_CAPITAL:
        return word[0].isupper() and follows[:1] == " " and follows[1:].isupper()
    if key in ONLY_LOWER:
        return (
            word[0].islower()
            and follows[:1] in (" ", ",")
            and not follows[1:].isupper()
            and len(follows) > 1
        )
    return True


def _is_dosed(text: str, pos: int, word: str) -> bool:
    """Whether an amount and its remedy stand before: "0.05% cream bid"."""
    if not word.islower() or word_before(text, pos) in _AUCTION:
        return False
    return _DOSE_BEFORE.search(text[max(0, pos - 50) : pos]) is not None


def _dot_end(text: str, end: int) -> int:
    """Take the dot too, unless it may end the sentence: then it stays for the voice to fall."""
    rest = text[end + 1 : end + 3]
    return end if not rest.strip() or (rest[0] in "\"”')" and not rest[1:].strip()) else end + 1


def _read_before_number(text: str, pos: int, end: int, key: str, dot: bool) -> Reading | None:
    gap = _NUMBER_NEXT.match(text, end)
    if (
        gap is None
        or text[pos:end] == "PP"
        or not (dot or (key in NUMBERED_WITHOUT_DOT and gap[0]))
    ):
        return None
    if gap["bracket"] and not (dot and key in _BRACKETED):
        return None
    if key in ("no", "ed") and text[pos].islower() and not re.match(r"\. ?\d", text[end : end + 4]):
        return None
    if key in ("s", "ss") and not (text[pos].islower() and re.match(r"\.\d", text[end : end + 2])):
        return None  # "s.47" of a law
    stop = end + 1 if dot else end
    return [(pos, stop, BEFORE_NUMBER[key])]


def _read_saint_or_street(text: str, pos: int, end: int, dot: bool) -> Reading | None:
    word = text[pos:end]
    if word == "ST":
        return None
    after = word_after(text, end + 1 if dot else end)
    before = text[max(0, pos - 20) : pos]
    follows = text[end : end + 2]
    if (
        word[0].isupper()
        and after[:1].isupper()
        and (follows[:1] == " " or (dot and not follows[1:].isdecimal()))
        and not re.search(r"[A-Z][a-z]+ $|\dth $", before)
    ):
        return [(pos, end + 1 if dot else end, "Saint")]
    if dot and re.search(r"(?:[A-Z][a-z]+|\d(?:st|nd|rd|th)) $", before):
        return [(pos, _dot_end(text, end), "Street")]
    return None


def _near_number(text: str, pos: int, end: int) -> bool:
    return bool(
        re.search(r"[\d%] ?$", text[max(0, pos - 3) : pos])
        or re.match(r"(?:[ :=,(\[<>≤≥~]| of | was | is ){1,3}\d", text[end : end + 10])
        or (text[pos:end] == "BP" and _READING_AHEAD.match(text, end))
    )


def read_letters(text: str, pos: int) -> Reading | None:
    """Letters with dots: Latin ("e.g.", "b.i.d."), degrees ("Ph.D."), initialisms ("U.S.")."""
    phd = re.compile(
        r"Ph\. ?D\.?(?:'?s)?|Pharm\. ?D\.?|Psy\. ?D\.?|Ed\. ?D\.?|Sc\. ?D\.?|"
        r"M\. ?Sc\.?|B\. ?Sc\.?|et al\.?"
    ).match(text, pos)
    if phd:
        return [(pos, _keep_final_dot(text, phd.end()), _say_degree(phd[0]))]
    found = read_dotted(text, pos)
    if found is None:
        return None
    end, letters = found
    key = letters.lower()
    if key in LETTERS and not (key in LETTERS_ONLY_LOWER and letters[0].isupper()):
        if text[end - 1] == "." and key not in LETTERS_IN_FRONT and _SENTENCE_NEXT.match(text, end):
            return [(pos, end - 1, LETTERS[key])]
        return [(pos, _keep_final_dot(text, end), LETTERS[key])]
    if len(letters) == 1 or (len(letters) == 2 and _is_name(text, end, letters)):
        return [(pos, end, " ".join(letters.upper()))]
    if letters[-1] == "s" and letters[:-1].isupper():
        return [(pos, end, keep_or_spell(letters[:-1]) + "s")]
    return [(pos, _keep_final_dot(text, end), keep_or_spell(letters.upper()))]


def _is_name(text: str, end: int, letters: str) -> bool:
    return letters.isupper() and word_after(text, end)[:1].isupper()


def _say_degree(written: str) -> str:
    if written.startswith("et"):
        return "et al"
    front = written[: written.index(".")]
    plural = "s" if written.endswith("s") else ""
    tail = "D" if "D" in written else "S C"
    head = " ".join(front.upper()) if front in ("Ph", "Ed", "Sc", "M", "B") else front
    return f"{head} {tail}{plural}"


def _keep_final_dot(text: str, end: int) -> int:
    """Leave the last dot to the sentence where the sentence ends with it."""
    return end - 1 if text[end - 1] == "." and _END_NEXT.match(text, end) and end > 1 else end


def read_every(text: str, pos: int) -> Reading | None:
    """ "q4h", "q 6–8 hrs", "Q2D": every so many hours."""
    found = _EVERY.match(text, pos)
    if found is None:
        return None
    unit = _EVERY_UNITS[found["unit"]]
    number = numerals.cardinal(found["n"])
    if found["m"]:
        number += f" to {numerals.cardinal(found['m'])}"
    many = "" if found["n"] == "1" and not found["m"] else "s"
    end = found.end()
    if found[0][-1] == "." and _SENTENCE_NEXT.match(text, end):
        end -= 1
    return [(pos, end, f"every {unit}" if not many else f"every {number} {unit}s")]


def read_slashed(text: str, pos: int) -> Reading | None:
    """ "w/o", "n/a", "s/p"."""
    if pos and (text[pos - 1].isalnum() or text[pos - 1] == "/"):
        return None
    found = _SLASHED.match(text, pos)
    if found is None:
        return None
    if found[0] in ("m/s", "km/h"):
        return None
    if found[0] == "w/c" and not _WEEK_NEXT.match(text, found.end()):
        return [(pos, found.end(), "W C")]
    if found[0] == "p/w" and not _AMOUNT_BEFORE.search(text, max(0, pos - 20), pos):
        return None
    if found[0] == "c/o" and (
        word_before(text, pos) in _COMPLAINING or word_after(text, found.end()) in _COMPLAINTS
    ):
        return [(pos, found.end(), "complaining of")]
    return [(pos, found.end(), SLASHED[found[0]])]


def read_street(text: str, pos: int) -> Reading | None:
    """A house number with its street: "1428 Elm St.", "708 N 1st St"."""
    found = _STREET.match(text, pos)
    if found is None or (found["kind"] in ("Way", "Place", "Court") and not found["way"]):
        return None
    number = found["number"]
    if len(number) == 3 and number[1] == "0":
        said = numerals.spell_digits(number)
    else:
        said = numerals.in_pairs(number)
    parts: Reading = [(pos, found.end("number"), said)]
    if found["way"]:
        parts.append(
            (found.start("way"), found.end("way"), DIRECTIONS.get(found["way"], found["way"]))
        )
    for word in re.compile(r"\S+").finditer(text, found.start("name"), found.end("name")):
        ordinal = re.fullmatch(r"(\d+)\w+", word[0])
        said = numerals.ordinal(ordinal[1]) if ordinal else word[0]
        parts.append((word.start(), word.end(), "Saint" if said in ("St.", "St") else said))
    kind = found["kind"]
    end = found.end()
    if text[end : end + 1] == "." and text[end + 1 : end + 2] == ",":
        end += 1
    stop = found.end("kind") if found["quadrant"] else end
    parts.append((found.start("kind"), stop, STREETS.get(kind, kind).capitalize()))
    if found["quadrant"]:
        way = DIRECTIONS[found["quadrant"].replace(".", "")]
        parts.append((found.start("quadrant"), end, way))
    return parts
