"""Stars: illness told from the zodiac, the planets, the moon and numbers that repeat."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, said
from readaloud.rules.pseudoscience import HON

SIGNS = "aries|arians|taurus|taureans|gemini|geminis|cancerians|leos|virgo|virgos|libra|libras|librans|scorpio|scorpios|sagittarius|sagittarians|capricorn|capricorns|aquarius|aquarians|pisces|pisceans|zodiac|horoscope"
PLANETS = "mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto"
PARTS = "{body|condition|pain}|back|shoulders|knees|knee|ankles|feet|hips|neck|operation|operations|surgery|haircut|teeth"

NUMBERS = "111|222|333|444|555|666|777|888|999|1010|1111|1212"

RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.stars",
        severity="high",
        message="“{detail}” ties health to the stars, the moon or lucky numbers.",
        why="No such tie has ever been found; a reader may wait for a moon instead of seeking care.",
        reference=HON,
        action="remove",
        check=said(
            f"""
            {SIGNS} _10 {PARTS}
            {PARTS} _10 {SIGNS}
            {PLANETS} ..1 is|goes|turns|in|moves|enters|squares|rules|was ..1 in|through? ..2 retrograde|backwards|backward|{SIGNS}|house
            {PLANETS} ..1 rules|governs|afflicts|weakens|strengthens ..4 {PARTS}
            planet|planets|planetary|saturn's|venus's|mercury's ..8 {{condition|pain}}
            {{drug|condition}}|operation|operations|wound|wounds|teeth|hair|surgery|conceive|parasites|cleanse|detox _12 waning|waxing|full|new moon
            waning|waxing|full|new moon _12 {{drug|condition}}|operation|operations|wound|wounds|surgery|conceive|bleed|bleeds|heal|heals|parasites|cleanse|detox
            moon _1 is|was|stands _2 waning|waxing|full|in _12 {{drug|condition|body}}|operation|operations|wound|wounds|heal|surgery|bleed
            angel number|numbers
            universe is|was ~2 telling|asking|sending|showing|trying|speaking
            see|sees|seeing|notice|noticing ..2 {NUMBERS} ..14 mean|means|sign|body|guides|angels|universe|heal|healing|cells|release|renew|telling|message
            {{drug|condition}}|operation|operations|surgery|cut _8 moon _1 is|was _1 waning|waxing|full
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question")),
            roles=EVERYWHERE,
            but_not="mercury ..4 fish|tuna|exposure|poisoning|thermometer|vapour|vapor|fillings\nmoon ..2 face\nno|not|never ..6 link|effect|influence|difference",
        ),
        flags=(
            "Taurus holds its troubles in the throat, and the thyroid suffers.",
            "Operations heal best while the moon is waning.",
            "When Mercury goes backwards, bronchitis follows.",
            "Seeing 333 on the clock means that your cells are healing.",
        ),
        passes=(
            "Large fish can hold mercury.",
            "If you see 111 on the leaflet, that is the number to call.",
            "A study found no link between the full moon and bleeding after surgery.",
            "Steroids can cause a round face, called moon face.",
        ),
        fix="Remove it; say where symptoms of that kind are looked at.",
    ),
)
