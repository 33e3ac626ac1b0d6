"""Text to sentences, by rules fit for health text."""

import re
from collections.abc import Iterable
from functools import cache
from heapq import merge
from itertools import chain

from readaloud.model.article import Span
from readaloud.model.pattern import Late

LONGEST_TOKEN = 40  # how far back a full stop looks for its word; keeps the work linear

# Where a sentence may end: stops, closing quotes and brackets, reference markers, then a gap.
# Digits right after a full stop are a marker where a letter stands before it ("pain.12 The"), or
# where they are raised.
STOP = re.compile(r"([.!?…]++)[\"'”’»)\]]*+")
MARKER = Late(
    r"(?:(?<=[^\W\d_][.!?])\d{1,3}(?:[,–-]\d{1,3}){0,9}"
    r"|[⁰¹²³⁴-⁹]{1,3}(?:[,–-][⁰¹²³⁴-⁹]{1,3}){0,9}|(?:\s?\[[\d,;–\s-]{1,30}\]){1,20})"
    r"[\"'”’»)\]]*(?=\s)"
)
WIDE = Late(r"[。！？｡।؟۔]+[”’」』）\"']*")  # needs no gap
GLUED = re.compile(r"\.([A-Z][a-z]*)(?=\s)")
OPENING = "\"'“‘«([{¿¡*_•–—-#"


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Written with a capital, these stand before a name.
TITLES = words(
    "dr drs mr mrs ms mx prof rev hon st ste mt ft gen gov sen rep capt lt col sgt maj messrs mme"
    " mlle fr supt"
)
# Whatever follows, the sentence goes on.
INNER = words(
    "e.g i.e eg ie vit viz cf vs v s.v spp sp subsp n.b mio mrd bzw ggf evtl inkl bspw sog vgl zzgl"
    " cda cdas cdta cdtas"
)
# The sentence goes on where a number follows.
NUMBERED = words(
    "no nos fig figs vol vols p pp ch chap sect art eq ref refs tab app appx eds op ext suppl"
    " approx c ca circa para nr ver max avg est jan feb mar apr jun jul aug sep sept oct nov dec"
    " wt ht temp resp iss apt bldg rm mon tue tues wed thu thur thurs fri sat sun"
)
# A number with a full stop is an ordinal in German: "am 3. März", "im 19. Jahrhundert".
BEFORE_ORDINAL = re.compile(
    r"(?:\b(?:vom|zum|zur|im|der|die|das|dem|den|des|ab|seit|bis|jede[rnms]?)|(?<!\bI )\bam) \Z"
)
MONTHS = words("januar februar märz mai juni juli oktober dezember")  # no English words
# So it does where a single capital follows: "App. B", but not "Get the app. A nurse answers".
LETTERED_PARTS = words("App Fig Figs Ch Chap Vol Art Suppl fig figs chap vol suppl")
PART = re.compile(r"(?:[B-HJ-Z]\d{0,2}|[IVXL]{2,6})[.,;:)]*|A(?:\d{1,2}|[.,;:)]+)")
# After an amount in these, what it is in other units or one more amount is no new sentence.
MEASURES = words(
    "lb lbs oz gal gals qt qts pt pts tbsp tbsps tbs tsp tsps in ft yd yds mi hr hrs min mins sec"
    " secs wk wks mo mos yr yrs cal cals kg g mg ml cm mm km"
)
# One length, weight or time in two measures: "5 ft. 6 in.", "7 lb. 3 oz.", "1 hr. 30 min."
SMALLER = {
    "ft": ("in",), "yd": ("ft", "in"), "yds": ("ft", "in"),
    "lb": ("oz", "ounce"), "lbs": ("oz", "ounce"),
    "hr": ("min",), "hrs": ("min",), "min": ("sec",), "mins": ("sec",),
    "yr": ("mo",), "yrs": ("mo",), "mo": ("wk",), "mos": ("wk",), "wk": ("d",), "wks": ("d",),
}  # fmt: skip
DEGREES = re.compile(r"[°º˚]\Z|(?<![\d-])\d{1,3}(?:\.\d+)?\Z")
SECOND = re.compile(r"\s+\d{1,2}(?:[.½¼¾]\d*)? ?([a-z]+)")
# What opens an ingredient is no sentence ("8 oz. Greek yogurt"), and these follow a measure.
ONLY_AMOUNT = re.compile(r"[\d\s½⅓⅔¼¾⅛⅜⅝⅞/.,–-]*(?:\([^()]{1,30}\) ?)?")
FOODS = words(
    "greek dijon parmesan worcestershire italian cheddar swiss himalayan mexican french epsom"
    " medjool roma brussels"
)
AMOUNT = re.compile(r"[\d½⅓⅔¼¾⅛⅜⅝⅞] ?-?$")
MORE = re.compile(r"\([~≈]?[\d½⅓⅔¼¾⅛]|[+×=±&]")
# The sentence ends only where a likely first word follows.
EITHER = words(
    "inc ltd co corp jr sr al u.s u.k u.n e.u u.s.a d.c a.d b.c ph.d m.d d.o r.n b.s m.s b.a m.a"
    " m.p.h d.d.s pharm.d psy.d univ assn bros ave blvd rd hwy i.v i.m p.o q.d h.s s.c r.d m.b b.ch"
    " o.d n.p p.a fig figs approx ca esp incl resp fl bldg"
)
# After these a capital begins a sentence, unless a day or a time zone follows.
TIMES = words("a.m p.m")
DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun et"
    " est edt pt pst pdt ct cst cdt mt mst mdt gmt utc bst cet eastern central mountain pacific"
    " local"
)
DATE = re.compile(
    r"\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b"
)  # "at 3 p.m. March 4"
# Words that begin sentences far more often than they follow an abbreviation.
STARTERS = words(
    "a an the this that these those there here it its he she they we you i his her their our your"
    " my in on at by for from with without within as if when while where why how what who which"
    " after before during since because although though however moreover therefore thus so but and"
    " or nor yet not no some many most more several both all any each every one two three another"
    " other such also even still then now once to of about over under between among through"
    " according is are was were do does did can could may might must should will would have has"
    " had be talk see read call ask take use try avoid keep make let eat drink get stop seek speak"
    " contact nevertheless furthermore additionally unfortunately fortunately researchers"
    " scientists doctors experts patients people women men children adults studies symptoms"
    " treatment"
)
# A single letter after these words is a name of its own, not an initial: "vitamin C. It …".
LETTERED = words(
    "vitamin vitamins hepatitis type types group groups grade stage class category part plan"
    " appendix figure table option step phase influenza protein schedule item section level model"
    " strain factor blood immunoglobulin medicare omega complex coenzyme and or"
)

GERMAN, GERMAN_NEXT = "zidm", re.compile(r"[A-Z]\.(?!\w)")  # "z. B.", "i. d. R.", "m. E."

# Words whose full stop needs a closer look: those above, and the measures of recipes.
UNSURE = INNER | TITLES | EITHER | LETTERED_PARTS | words("tbsp tbsps tbs tsp tsps lbs qts")

# What may end a sentence. The first half is a plain end, as four of five are: a word, a bracket
# or a per cent sign, a stop, a gap (the group), a capital. It leaves out words that end in the
# same letters as an unsure one. Everything else that STOP or GLUED may begin with is looked at.
_ENDINGS = "|".join(sorted({w[-3:] for w in UNSURE if len(w) > 2 and w[-3:].isalpha()}))
_STOPS = ".!?…\n。！？｡।؟۔"
_GAP = r"[\"”]?([ \n])(?=[\"'“‘(]?[A-Z])"
_PLAIN_DOT = rf"(?:(?<=[a-z]{{3}}\.)(?<!(?:{_ENDINGS})\.)|(?<=[)%\]]\.))"
_PLAIN_MARK = r"(?<=[a-z][!?])"
_NO_DECIMAL = r"(?![a-z])(?!(?<=[0-9]\.)[0-9])"
CANDIDATE = re.compile(rf"[{_STOPS}](?:(?:{_PLAIN_DOT}|{_PLAIN_MARK}){_GAP}|(?<!\.)|{_NO_DECIMAL})")
# One letter is found several times as fast as one of many: of 1,000 words that saves 2 % of all.
_SHORT, _LONG = 1_000, 100_000  # characters; matches of a longer text would fill the memory
WORD = re.compile(r"[^\W_](?:[\w.&'’-]*[^\W_])?\.?$|[^\W_]$")


def split_sentences(text: str) -> list[Span]:
    """Give the sentences of a text as spans without the white space around them.

    Every character that is not white space lies in exactly one span. A line end parts sentences
    unless the next line goes on in lower case. The time taken grows as the text's length does.
    """
    return [Span(start, end) for start, end in bound_sentences(text)]


def bound_sentences(text: str) -> list[tuple[int, int]]:
    """Give the sentences of a text as pairs of where each starts and ends, as in a Span."""
    bounds: list[tuple[int, int]] = []
    start = done = plain = 0
    last = len(text) - 1
    for hit in candidates(text):
        if hit.lastindex:
            end = hit.end() - 1
            if start == plain and end > start and (plain or text[0].isalnum()):
                bounds.append((start, end))  # as `close` would, without the call
            else:
                close(bounds, text, start, end)
            start = done = plain = end + 1  # the gap is seen, and a capital comes next
            continue
        place = hit.start()
        if place < done or place == last:  # the end of the text parts nothing
            continue
        if text[place] == "\n":
            done = place + 1
            if ends_line(text, place, done):
                start = close(bounds, text, start, done)
            continue
        stops = STOP.match(text, place)
        if stops is None:
            done = end_of(WIDE, text, place)
            start = close(bounds, text, start, done)
            continue
        done = stops.end()
        if text[done : done + 1].isdigit() or "[" in text[done : done + 2]:
            done = end_of(MARKER, text, done)
        if not text[done : done + 1].isspace():
            done = stops.end(1)  # nor does the sentence end at its other stops
            if ends_glued(text, start, done - 1):
                start = close(bounds, text, start, done)
        elif ends_sentence(text, start, place, stops[1], done):
            start = close(bounds, text, start, done)
    close(bounds, text, start, len(text))
    return bounds


def candidates(text: str) -> Iterable[re.Match[str]]:
    """Give the places where a sentence may end, in their order."""
    if len(text) < _SHORT:
        return CANDIDATE.finditer(text)
    found = [one_stop(stop).finditer(text) for stop in _STOPS if stop in text]
    if len(text) > _LONG:
        return merge(*found, key=re.Match.start)
    return sorted(chain.from_iterable(found), key=re.Match.start)


@cache
def one_stop(stop: str) -> re.Pattern[str]:
    """Do what CANDIDATE does for one character."""
    if stop == ".":
        return re.compile(rf"\.(?:{_PLAIN_DOT}{_GAP}|{_NO_DECIMAL})")
    return re.compile(rf"{re.escape(stop)}(?:{_PLAIN_MARK}{_GAP})?")


def end_of(late: Late, text: str, start: int) -> int:
    """Where what meets a pattern at a place ends: there, if nothing does."""
    found = late.pattern.match(text, start)
    return found.end() if found is not None else start


def ends_glued(text: str, start: int, stop: int) -> bool:
    """Tell whether the space after a full stop was lost: "with food.Do not chew it"."""
    glued = GLUED.match(text, stop)
    if glued is None or glued[1].lower() not in STARTERS:
        return False
    earliest = max(start, stop - LONGEST_TOKEN)
    word = text[max(earliest, text.rfind(" ", earliest, stop) + 1) : stop]
    return len(word) > 2 and word.isalpha() and word.lower() not in UNSURE


def close(bounds: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    """Add what lies between, without the white space around it; give where the next one begins."""
    if start < end and text[start].isalnum() and not text[end - 1].isspace():
        bounds.append((start, end))  # nothing to strip: so it is with nine of ten
        return end
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        if bounds and not stripped[0].isalnum() and not any(map(str.isalnum, stripped)):
            # A lone quote, bullet or emoji is no sentence; it belongs to what came before.
            bounds[-1] = (bounds[-1][0], begin + len(stripped))
        else:
            bounds.append((begin, begin + len(stripped)))
    return end


def ends_line(text: str, end: int, next_start: int) -> bool:
    """A line that stops in mid-sentence goes on in lower case, as hard-wrapped text does."""
    following = text[next_start : next_start + 1]
    if following.isalnum() and not following.islower():
        return True
    if not text[max(0, end - 200) : end].strip():
        return True
    following = text[next_start : next_start + 200].lstrip()
    return not (following[:1].islower() and text[end - 1] not in ".!?:;")


def ends_sentence(text: str, start: int, place: int, stop: str, end: int) -> bool:
    """Decide for a run of stops that white space follows behind all that closes them."""
    following = first_word(text, end)
    if not following:
        return True
    if begins_lower(following):
        return False
    if following[0] in ",;:)]}":
        return False
    if stop != "." or text[place + len(stop) : end].strip("\"'”’»"):
        return not (stop in ("...", "…") and following[0].isdigit())
    return ends_after_word(text, start, place, following)


def ends_after_word(text: str, start: int, stop: int, following: str) -> bool:
    """Decide for a single full stop, by the word before it and the word after it."""
    earliest = max(start, stop - LONGEST_TOKEN)
    found = WORD.search(text, max(earliest, text.rfind(" ", earliest, stop) + 1), stop)
    if found is None:
        return True
    token = found.group()
    if token.isdigit():
        # "1. Eat well": the number of a step stands at the start and is no sentence.
        if len(token) < 3 and is_ordinal(text, start, found.start(), plain_word(following)):
            return False
        return bool(text[start : found.start()].strip(" \t\n\"'“‘(•*–—-"))
    lower = token.lower()
    plain = following.lstrip(OPENING)
    if lower in INNER or (lower in TITLES and token[0].isupper()):
        return False
    if lower in NUMBERED and plain[:1].isdigit():
        return False
    if token in LETTERED_PARTS and PART.fullmatch(plain):
        return False
    if is_amount(text, start, found.start(), token) and amount_goes_on(
        text, start, found, stop + 1, following
    ):
        return False
    if lower in TIMES:
        return plain_word(plain) not in DAYS and not DATE.match(text, stop + 1)
    if len(token) == 1 and token.isalpha():
        return ends_after_letter(text, start, found.start(), token, plain)
    if is_decimal(token):  # "The pH is 7.4. Blood …", but "3.1. Design" is a heading
        return bool(text[start : found.start()].strip(OPENING + " \t\n"))
    if lower in EITHER or ("." in token and all(len(part) <= 2 for part in token.split("."))):
        return plain_word(plain) in STARTERS
    return True


def is_ordinal(text: str, start: int, place: int, following: str) -> bool:
    """Whether a number is a German ordinal, by the word before it or the month behind it."""
    if following in MONTHS:
        return True
    return BEFORE_ORDINAL.search(text, max(start, place - 7), place) is not None


def is_amount(text: str, start: int, place: int, token: str) -> bool:
    """Whether a word is the unit of a number, with or without a space between: "5 lb", "150lbs"."""
    unit = token.lstrip("0123456789.,½⅓⅔¼¾⅛")
    if unit.lower() not in MEASURES:
        return False
    return unit != token or AMOUNT.search(text[max(start, place - 4) : place]) is not None


def amount_goes_on(text: str, start: int, unit: re.Match[str], end: int, following: str) -> bool:
    """Whether what follows an amount belongs to it, or names what there is so much of."""
    if MORE.match(following) or plain_word(following.lstrip(OPENING)) in FOODS:
        return True
    symbol = unit.group().lstrip("0123456789.,½⅓⅔¼¾⅛").rstrip(".").lower()
    second = SECOND.match(text, end)
    if second is not None and second[1].startswith((*SMALLER.get(symbol, ()), "times")):
        return True  # "1 tsp. 2 times a day"
    opens = ONLY_AMOUNT.fullmatch(text, start, unit.start())
    return opens is not None and not following[:1].isdigit()


def is_decimal(token: str) -> bool:
    """Whether a word is a number with a point: "7.4"."""
    whole, _, part = token.partition(".")
    return whole.isdecimal() and part.isdecimal()


def ends_after_letter(text: str, start: int, place: int, letter: str, following: str) -> bool:
    """A single letter is an initial ("J. Smith") or a name of its own ("vitamin C.")."""
    before = text[max(start, place - LONGEST_TOKEN) : place].rstrip()
    last = before.rpartition(" ")[2]
    is_german = letter in GERMAN and GERMAN_NEXT.match(following)
    if last.lower().strip("(\"'“‘") in LETTERED or (letter.islower() and not is_german):
        return True
    if is_german:
        return False
    if last.rstrip(".") in LETTERED_PARTS:
        return plain_word(following) in STARTERS
    if letter in "CFL" and DEGREES.search(last):  # "at 350°F. Bake", "2 L. Water"
        return True
    if letter == "I" and last[:1].islower():
        return True
    return plain_word(following) in STARTERS and bool(last) and not last.endswith(".")


def first_word(text: str, start: int) -> str:
    """The next token after white space, at most LONGEST_TOKEN characters of it."""
    place = start
    while place < len(text) and text[place].isspace():
        place += 1
    return text[place : place + LONGEST_TOKEN].split(None, 1)[0] if place < len(text) else ""


def begins_lower(token: str) -> bool:
    """True where a token goes on with a sentence; "mRNA", "pH" and "iPhone" may begin one."""
    word = token.lstrip(OPENING)
    return word[:1].islower() and not (word[1:2].isupper() or word[2:3].isupper())


def plain_word(token: str) -> str:
    return re.split(r"[^\w]", token.lower(), maxsplit=1)[0]
