"""Languages as documents must name them: valid tags, and the direction of writing."""

import unicodedata
from typing import Literal

PRIMARY_TAGS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fil fj fo fr fy ga gd gl gn gu gv ha haw he hi hmn ho "
    "hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw "
    "ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny "
    "oc oj om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
REGION_TAGS = (
    "AE AR AT AU BD BE BG BO BR CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH "
    "GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KR KW KZ LB LK LT LU LV MA MD MT MX MY "
    "NG NI NL NO NP NZ PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV SY TH TN TR TT TW "
    "TZ UA UG US UY UZ VE VN YE ZA ZM ZW"
)
PRIMARY = frozenset(PRIMARY_TAGS.split())
REGIONS = frozenset(REGION_TAGS.split())
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
UNKNOWN = "und"
LANGUAGE_IN = {"html": ("lang",), "xhtml": ("lang", "xml:lang"), "xml": ("xml:lang",)}


def language_tag(tag: str) -> str:
    """A tag that is surely valid: primary language and known region, or "und"."""
    parts = tag.strip().replace("_", "-").split("-")
    primary = parts[0].lower()
    if primary not in PRIMARY:
        return UNKNOWN
    region = next((p.upper() for p in parts[1:] if p.upper() in REGIONS), None)
    return f"{primary}-{region}" if region else primary


def direction_of(language: str) -> str:
    """The writing direction of a language, ltr or rtl."""
    return "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def in_english(language: str, kind: Literal["html", "xhtml", "xml"] = "html") -> str:
    """The attributes of our own words, which are English, in a document of another language.

    HTML reads one of them, XML the other, and XHTML both.
    """
    if language.partition("-")[0].lower() == "en":
        return ""
    return "".join(f' {name}="en"' for name in LANGUAGE_IN[kind])


def direction_of_text(text: str) -> str | None:
    """The direction of the first letter that has one, or None."""
    if text.isascii():
        return "ltr" if any(map(str.isalpha, text)) else None
    for char in text:
        match unicodedata.bidirectional(char):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
            case _:
                continue
    return None
