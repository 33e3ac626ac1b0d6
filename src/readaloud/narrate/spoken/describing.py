"""Amounts that stand before what they describe: "a five milliliter spoonful", not milliliters."""

import re

# What is named after an amount without an article too: "take 500 mg tablets".
_FORMS = frozenset(
    "tablet tablets capsule capsules caplet caplets pill pills lozenge lozenges softgel softgels "
    "suspension suspensions solution solutions room rooms ladder ladders "
    "gummy gummies chewable chewables suppository suppositories patch patches dose doses dosage "
    "dosages vial vials ampoule ampoules ampule ampules syringe syringes injection injections "
    "infusion infusions bolus boluses spoonful spoonfuls spoon spoons cupful glass glasses "
    "tin tins cup cups mug mugs bottle bottles cans jar jars bag bags box boxes pack packs "
    "packet packets "
    "sachet sachets tube tubes tub tubs carton cartons container containers serving servings "
    "portion portions scoop scoops steak steaks nap naps session sessions course courses interval "
    "intervals period periods window windows ruler rulers incision incisions wound wounds scar "
    "scars needle needles catheter catheters tumor tumors tumour tumours nodule nodules polyp "
    "polyps lesion lesions stone stones mass strip strips strength strengths drip drips inhaler "
    "inhalers pen pens urine tabs tab caps cap".split()
)
# These may be verbs: an article tells.
_LOOSE = frozenset("can cut walk run ride drive swim drink rest sleep".split())
_ADJECTIVES = re.compile(r" (?:tall|high|long|wide|deep|thick|old|wide|square|round)\b(?= [a-z])")
_ARTICLE = re.compile(r"(?:^|[\s(])(?:[Aa]n?|A N) $")
_NOUN = re.compile(r" ([a-z]+(?:-[a-z]+)?)\b(?!['’])")
_NO_NOUN = frozenset(
    "a an the of in on at to by for from with without per and or but nor than as if so then when "
    "while that which who is are was were be been will would can could may might must should has "
    "have had do does did not no daily weekly monthly yearly nightly hourly once twice thrice "
    "every each either both all this these those it its he she they we you i his her their our my "
    "your more less most least apart away ago later earlier before after until till since during "
    "over under above below between within into onto upon about around across along through "
    "orally total altogether only also too even just still again up down out off tall high long "
    "wide deep thick old high plus minus times bid tid qid po prn qd iv im sc sq od bd tds qds "
    "x hs ac pc contains provides gives delivers equals means makes".split()
)
NEAR = 14  # characters before a number that may hold its article


def describes(text: str, start: int, end: int) -> bool:
    """Whether an amount, from its first number to the end of its unit, describes what follows."""
    noun = _NOUN.match(text, end)
    if noun is None:
        return False
    if noun[1] in _FORMS:
        return True
    if noun[1] in _NO_NOUN and noun[1] not in _LOOSE and not _ADJECTIVES.match(text, end):
        return False
    return _ARTICLE.search(text[max(0, start - NEAR) : start]) is not None
