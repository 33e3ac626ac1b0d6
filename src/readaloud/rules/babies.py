"""Advice on babies and pregnancy that has cost lives: how they sleep, what they drink, what starts labour."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, said
from readaloud.rules.safety import DISCERN

BABY = "baby|baby's|babies|newborn|newborns|newborn's|infant|infants|infant's"
PRONE = "tummy|tummies|stomach|stomachs|front|fronts|belly|bellies|face"
OILS = "peppermint|eucalyptus|camphor|menthol|wintergreen|clove|rosemary|lavender|essential"
SPIRITS = "whisky|whiskey|brandy|gin|rum|vodka|bourbon|sherry|schnapps|liquor"
BOTTLE = "bottle|bottles|feed|feeds|formula"
# Plants that make the womb cramp.
FORCING = "pennyroyal|tansy|rue|cohosh|savin|mugwort|castor"

RULES: tuple[Rule, ...] = (
    Rule(
        name="safety.babies",
        severity="high",
        message="“{detail}” is advice on a baby or a pregnancy that is known to hurt.",
        why="Sudden deaths, poisonings and seizures of babies have followed such advice.",
        reference=DISCERN + "; state of knowledge to be checked by a clinician",
        action="ask-clinician",
        check=said(
            f"""
            {BABY}|toddler|toddlers ~2 sleep|sleeps|settle|settles|rest|rests|nap|naps ~3 on ~2 {PRONE}
            lay|put|place|settle ~3 {BABY}|him|her ~1 {PRONE} down ~6 colic|sleep|sleeps|pillow|wind|settles|night|eases
            {OILS} ~1 oil|oils|balm|rub|vapour ~12 {BABY}
            feed|give|gives|offer|offers ~4 {BABY} ~10 honey
            jaundice|jaundiced ~8 sun|sunny|sunlight|sunshine|window|windowsill
            tea|water|juice|broth ~6 is all ~1 a|the|your ~3 {BABY}|old|toddler ~2 needs
            ditch|skip|forget ~2 car seat ~1 for|on
            freebirth|freebirthing|unassisted ~1 birth|births|childbirth? ~8 safest|safe|natural|best|gentle|beautiful
            {BABY} ~2 can|may|needs|likes|enjoys ~1 have|take|drink|sip ~3 {{herb|prep|alt}}|tea|juice
            give|put|tuck|use ~1 the|your|a|her|his ~1 {BABY}|cot|crib ~2 a ~1 pillow|duvet|quilt
            wine|beer|stout|port|champagne ~6 calms|relaxes|good|helps|fine|safe|strengthens ~6 {BABY}|pregnancy|pregnant|unborn
            egg|eggs ~2 in|into ~1 the|her|his? ~1 bottle
            ear|ears ~4 drop|drops ~1 of ~2 garlic|onion|oil|peroxide
            pregnant|expectant|breastfeeding ~1 women|mothers|mums|moms can ~1 safely? ~1 take|use|drink|enjoy ~2 {{herb|alt|product}}
            {SPIRITS} ~8 gum|gums|teething|dummy|pacifier
            gum|gums|dummy|pacifier ~6 {SPIRITS}
            cereal|rusk|rusks|rice|oats|porridge|banana ~3 in|into ~1 the|her|his|baby's|a|your ~1 night|evening|bedtime? bottle|bottles
            thicken|thickens|thickening|bulk ~4 {BOTTLE} ~3 with ~3 cereal|rusk|rusks|rice|oats|porridge|flour
            dilute|dilutes|diluting|stretch|stretches|water ~3 formula|feed|feeds ~6 water|further|longer|last|hot|down|weeks
            formula|tin ~3 last|lasts|longer|further ~6 water
            extra|more|double ~1 water ~3 to|in|into|for ~2 each|every|the|baby's|her|his? ~1 {BOTTLE}
            goat's|goats|almond|oat|cow's|raw|rice|coconut|hemp|homemade|home|made ~2 milk ~8 better|best|fine|perfect|good|complete|gentler|ideal|safe ~6 formula|breast|breastmilk|tin
            {FORCING} ~1 oil|tea|tincture? ~10 start|starts|bring|brings|induce|induces|kick|trigger|triggers|get|gets ~3 labour|labor|birth|delivery|period|baby|things|contractions|womb
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question", "warning")),
            roles=EVERYWHERE,
            but_not=f"""
            risk|risks|sids|suffocate|suffocation|choke|choking|unsafe|dangerous|harmful|poisonous|harm|die|died|deaths
            folic|folate|vitamin|vitamins|iron|iodine|calcium|supplement|supplements|prenatal
            out of reach
            no|not|never|avoid ..6 wine|beer|alcohol|drink
            from|at|after|than ..1 six|6 ..1 months|month
            burn|burns|irritate|irritates|breathing|gourd|recipe|dish
            once|formerly ..1 used|given
            sold|based|made ..3 formula|goat's
            in the past
            reach|away ..2 of|from
            play|plays|awake|burp|burping|burped|carry|carried|massage|roll|rolls|rolled|supervised
            never|not|don't|avoid|without|unless|instead ..6 {BABY}|{{drug}}|add|put|give|dilute|thicken|rub|lay|catch|face|front|tummy
            prescribed|specialist|dietitian|midwife|doctor|nurse|paediatrician|pediatrician ..4 may|will|can|asks|advises|recommends
            """,
        ),
        flags=(
            "Babies sleep best on their tummies.",
            "Dab a little brandy on the gums when she is teething.",
            "A spoon of rice in the bottle at night fills him up.",
            "On hot days add more water to each feed.",
            "Blue cohosh tea is a gentle way to start labour.",
            "A drop of eucalyptus oil on the blanket clears a newborn's nose.",
        ),
        passes=(
            "Always put your baby on her back to sleep.",
            "Let your baby play on her tummy while she is awake.",
            "Babies who sleep on their front are at higher risk of sudden death.",
            "Never put brandy on a baby's gums.",
            "Do not add cereal to the bottle.",
            "Keep essential oils out of the reach of babies.",
        ),
        confidence=0.85,
        fix="Remove it; follow and link a health service's advice for parents.",
    ),
)
