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


def tells_to_get_help(text: str) -> bool:
    """Whether a text in lower case says when, where or from whom to get help."""
    return HELP.pattern.search(text) is not None


def advises_to_get_help(text: str) -> bool:
    """Whether a text tells so that stands where offers do: one for anybody is such an offer."""
    return tells_to_get_help(text) and ADVICE.pattern.search(text) is not None
