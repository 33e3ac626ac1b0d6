"""What tells readers when and where to get help: advice, which looks like a call to action."""

from readaloud.model.pattern import Late

HELPERS = (
    r"(?:doctors?|gps?|nurses?|midwi(?:fe|ves)|pharmacists?|physicians?|clinicians?|dentists?"
    r"|paediatrician|pediatrician|surgery|practice|clinic|hospital|ambulance|pharmacy"
    r"|(?:health ?care|care|medical|maternity|diabetes|cancer) (?:team|provider|professional|unit)"
    r"|provider|helpline|crisis line|poison (?:control|centre|center|information)"
    r"|emergency (?:services?|number|room|department|help|care))"
)
URGENT = (
    r"(?:if|when|unless|until|as soon as|before you|after you|right away|immediately|straight ?away"
    r"|at once|urgently|without delay|within \w+ (?:hours?|days?))"
)
NUMBERS = r"(?:9-?1-?1|999|112|111|000|988|1-?800-?222-?1222)"
# All in lower case, as phrases are looked for.
HELP = Late(
    rf"\b(?:call|ring|phone|dial|text|contact)\b[^.!?]{{0,60}}?\b{NUMBERS}\b"
    rf"|\b(?:call|ring|phone|contact|tell|ask|see|visit|(?:talk|speak) (?:to|with)|check with)"
    rf" (?:an? |the |your |their |his |her )?(?:own |local |nearest )?(?:\w+[ -])?{HELPERS}\b"
    rf"(?!.{{0,30}}\b(?:online|near you|today|now|24/7|(?:by|over|via) video)\b)"
    rf"|\b(?:call|ring|phone|contact|seek|get (?:\w+ )?(?:help|care|advice|checked|tested))\b"
    rf"[^.!?]{{0,60}}?\b{URGENT}\b[^.!?]*\b(?:you|your|they|their|the|it|symptoms?|pain|bleeding)\b"
    rf"|\bgo (?:straight )?to (?:a ?& ?e|(?:the |your )?(?:nearest )?(?:er|hospital|emergency))\b"
    rf"|\b(?:get|seek|need) (?:urgent |immediate |emergency )*(?:medical|emergency) (?:help|care"
    rf"|attention|advice|treatment)\b"
    rf"|\b(?:book|arrange|ask for|request|schedule|get) an? (?:\w+ )?(?:blood|urine|eye|hearing"
    rf"|smear|follow-?up|cholesterol|blood pressure) (?:test|check|scan|screen|appointment|visit)"
)
# What sells appointments speaks of a doctor, or of its own; advice of yours, or of when to go.
ADVICE = Late(
    rf"\b(?:your|their|his|her) (?:own |local |nearest )?(?:\w+[ -])?{HELPERS}\b"
    rf"|\b(?:{URGENT}|{NUMBERS}|emergency|urgent|medical|helpline|crisis|poison)\b"
)
# Headings of the sections, mostly the last, that say who helps; in lower case.
GIVEN = (
    r"(?:helps?|support|advice|information|resources|assistance|treatment|care|contacts|guidance)"
)
GROUPS = r"(?:groups?|organi[sz]ations?|charit(?:y|ies)|associations|services?|networks?|lines?)"
HELPED = Late(
    rf"where (?:to|(?:can|do) (?:i|you)|you can) (?:get|find|go|turn|look|call|ask)\b(?: for)?"
    rf"(?: \w+){{0,2}} {GIVEN}(?: and {GIVEN})?"
    rf"|(?:get|find|finding|getting|seek|seeking) (?:\w+ ){{0,2}}{GIVEN}(?: (?:and|or) {GIVEN})?"
    rf"(?: now| today| fast| quickly| near (?:you|me)| in your area| locally| from .{{1,30}})?"
    rf"|find(?:ing)? .{{1,30}} (?:near (?:you|me)|nearby|in your area)"
    rf"|(?:local )?(?:help|hot|crisis|support|advice|phone|telephone)[- ]?lines?(?: and .{{1,30}})?"
    rf"|(?:emergency|useful|important|key|helpful|local|national|main|crisis|other)"
    rf" (?:(?:phone|telephone|contact) )?(?:contacts?|numbers?|details|{GROUPS}|{GIVEN}|links"
    rf"|websites|addresses)(?: and .{{1,30}})?"
    rf"|(?:who|whom|where) (?:to|(?:can|do|should) (?:i|you)|you can) (?:contact|call|ring|phone"
    rf"|ask|talk to|speak to|turn to|tell)(?: for help)?"
    rf"|(?:support|self[- ]help|patient|advocacy|help|voluntary|peer support) {GROUPS}"
    rf"(?: and .{{1,30}})?"
    rf"|(?:(?:more|further|additional|extra|other|urgent|emergency|crisis|local|online)"
    rf" (?:\w+ )?)?(?:help|support|advice)(?: and {GIVEN})?(?: for .{{1,30}})?"
    rf"|(?:more |further )?information and (?:help|support|advice|resources)"
    rf"|organi[sz]ations (?:that|which|who) (?:can )?help.{{0,20}}|contacts|contact numbers"
)
HEADING_OF_HELP = 60  # characters at most


def heads_help(text: str) -> bool:
    """Whether a heading says that who helps, or how to reach them, follows: "Helplines"."""
    if len(text) > HEADING_OF_HELP:
        return False
    return HELPED.pattern.fullmatch(text.lower().strip(" ?:!.")) is not None


def tells_to_get_help(text: str) -> bool:
    """Whether a text in lower case says when, where or from whom to get help."""
    return HELP.pattern.search(text) is not None


def advises_to_get_help(text: str) -> bool:
    """Whether a text tells so that stands where offers do: one for anybody is such an offer."""
    return tells_to_get_help(text) and ADVICE.pattern.search(text) is not None
