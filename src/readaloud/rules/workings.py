"""Workings of the body in everyday words: poisons drawn out, organs woken, tissue rebuilt."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import BACKED, DOUBTED, EVERYWHERE, not_leaflet, said
from readaloud.rules.pseudoscience import HON

# What is told to be drawn out of the body, and how.
MATTER = "{toxin}|metal|chlorine|mercury|arsenic|aluminium|aluminum|infection|infections|poison|poisons|venom|acid|acids|metals|hormones|cortisol|waste|wastes|mucus|heaviness|impurities|bacteria|virus|viruses|germs|parasites|dampness|radiation|chemicals|inflammation|pain|fever|uric|salts|stress|static|negativity|badness|sickness|illness|swelling|residue|residues|sludge"
DRAWS = "draw|draws|drawing|pull|pulls|pulling|suck|sucks|sucking|drain|drains|draining|leach|leaches|coax|coaxes|tease|teases|push|pushes|pushing|sweep|sweeps|carry|carries|drag|drags|chase|chases|force|forces|wash|washes|squeeze|squeezes|soak|soaks|scrape|scrapes|scrub|scrubs|lift|lifts|sweat|sweats|flush|flushes|rinse|rinses|scour|scours|bind|binds|mop|mops|vacuums"
FOLK = "onion|onions|potato|potatoes|garlic|cabbage|mustard|lemon|ginger"
METALS = "mercury|lead|arsenic|aluminium|aluminum|cadmium|metals|pesticide|pesticides|plastics|poisons|toxins|chemicals"
WORKINGS = f"""
    residue|colour|color|water|scum|froth|foam|sludge ~10 is|are ~3 waste|poison|poisons|acid|acids|metals|mucus|dirt|{{toxin}} ~8 {{body}}|stored|cells|lymph|years
    residue|color|colour|water|scum|froth|foam|sludge ~8 is|are ~1 years of ~2 acid|acids|waste|poison|poisons|{{toxin}}|stored
    disease|cancer|cells|tumours|tumors|germs|illness|parasites ~4 oxygen ~2 cannot|can't|never ~4
    cannot|can't|never ~1 live|survive|turn|grow|thrive|exist|form ~6 oxygen
    {FOLK} ~2 slices|slice|peel|halves|cloves|clove? ~2 in|on|to|under|inside ~2 your|the|his|her|child's? ~1 socks|sock|soles|sole|feet
    sauna|saunas|sweat|sweating|sweats|cabin|steam|infrared ~6 purges|purge|drives|flushes|pulls|removes|carries|draws|forces ~6 {METALS}
    {{number}} of ~1 the ~1 {{number}} ~1 minerals|nutrients|vitamins|elements
    every|all ~1 the? ~1 single? mineral|minerals|nutrient|nutrients|vitamin|vitamins ~3 body|human|frame|cell|cells|you ~2 need|needs|requires|made
    {{herb|alt|food|nutrient|product}} ~8 pulls|draws|sucks|coaxes|drags|lures ~2 {{condition|pain}}|metals ~3 out|towards|toward|from|away|into
    soap ~2 under|in|beneath|between ~2 sheet|sheets|mattress|bed|pillow
    cold|colder|iced|ice|chilled ~2 water|drinks|drink ~10 fat|fats ~3 {{body}}|arteries|sets|set|harden|hardens|solidifies|congeals
    colder ~3 water ~3 harder|slower|more ~3 fat|fats
    bra|bras|underwire|deodorant|deodorants|antiperspirant|belt|belts|tights|jeans ~2 trap|traps|squeeze|squeezes|block|blocks|choke|chokes|strangle|strangles ~3 {{body}}|toxins|waste
    rinses|scrubs|scours ..2 liver|kidneys|gallbladder|lymph|lungs
    candida|yeast|parasites ..2 shouting|craving|begging|crying|screaming|asking|demanding ..1 for
    sweat|sweats|sweating|sweated out ..2 mercury|pesticides|metals|lead|vaccines|plastics|aluminium|aluminum
    stuck|stagnant|sluggish lymph
    ovaries|womb|gut|colon|blood|kidneys|glands detoxified|detoxed|purged|unclogged
    parasites|worms|candida ..6 lose|loses|losing their|its grip|hold
    {DRAWS} ~4 {MATTER} ~1 right|straight|clean|all? ~1 out|from|off|away|through
    {DRAWS} ~1 out ~4 {MATTER}
    gets|get|getting|keeps|keep|sets|moves ~5 {{toxin}}|waste|lymph|stagnation|bile|sludge ~1 moving|flowing|shifting|going|out
    wakes|wake|waking|rouses|rouse|jolts|jolt|kicks|stirs|stir|fires|fire|reboots|reboot|reawakens|reawaken|resuscitates|ignites|ignite|recharges|recharge ~1 up? ~3 {{body|molecule}}
    {{body}}|lungs|skin ~2 does|do|performs|perform|carries|starts|begins ~1 out? ~1 its|their ~2 cleaning|cleansing|detox|detoxing|housekeeping|purging|releasing
    {{body}}|defences|defenses|immunity ~2 unbreakable|invincible|bulletproof|indestructible|unbeatable|unstoppable|impenetrable
    lock|locks|locking|trap|seal|seals ~2 energy|vitality|goodness ~1 in|inside
    put|puts|putting|bring|brings ~2 {{molecule|body|condition}} ~3 where ~1 it|they ~1 was|were|should|belongs|belong
    rebuild|rebuilds|rebuilding|regrow|regrows|regenerate|regenerates|remake|recreate|recreates ~2 {{body}}|cartilage|discs|disc|spine|nerves|lining
    {{herb|alt|food|product|prep}} ~6 {{stir-s|purge-s}} ~4 {{body|molecule|toxin|condition}}
    {{herb|alt|food|product|prep}} ~3 is|are ~1 absorbed|drawn|sucked|carried ~3 straight|directly|deep|right|into ~4 {{body}}|tissue|tissues|cells|joint
    {{herb|alt|product|prep}} ~4 carry|carries|carrying|drives|deliver|delivers ~6 deep ~1 into|inside
    cancer|cancers|tumours|tumors|viruses|virus|bacteria|parasites|candida ~3 cannot|can't ~1 survive|live|thrive|exist|grow ~4
    floods|flood|flooding|bathes|bathe|saturates|saturate|infuses|infuse|oxygenates|oxygenate|alkalises|alkalizes|alkalinises|alkalise|alkalize ~2 {{body}}|tissues|cells|blood ~3 with|so|and|which
    reset|resets|resetting|reboot|reboots|recalibrate|recalibrates|rewire|rewires|retrain|retrains ~1 your|the|his|her|their|our|a|entire|whole? ~1 {{body}}|hormones|gut|system|genes
    gut|bowel|intestine|intestinal|colon|stomach ~1 wall|lining|walls ~6 leak|leaks|leaking|leaky|holes
    punch|punches|punching|tear|tears|rip|rips|poke|pokes|burn|burns|eat|eats ~1 tiny? ~1 holes|through|hole ~3 gut|bowel|intestine|stomach|lining|{{body}}
    undigested|unchewed|rotting|fermenting|putrid ..2 food|meat|matter|protein ..4 poison|poisons|poisoning|ferment|rot|rots|clogs|toxic|joints
    {{body}} ~1 is|as ~1 third|second|seat|home|gateway|root|throne ~1 kidney|brain|liver|of
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.everyday-mechanism",
        severity="high",
        message="“{detail}” is told as something that happens in the body; nothing on the page shows it.",
        why="A homely picture of how something works is taken for proof that it does.",
        reference=HON,
        action="remove",
        check=said(
            WORKINGS,
            cleared_by=BACKED - {"previous"},
            unless=DOUBTED | {"advice", "warning", "hedge"},
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            cyanide|poisonous|lethal
            ^ keep|store ..6 out|away
            ^ do|never|don't|avoid not? ..12 suck|draw|squeeze|scrape|flush|drain
            doctor|doctors|surgeon|surgeons|nurse|nurses|dentist|needle|tube|catheter|syringe|antibiotic|antibiotics|chemotherapy|vaccine|vaccines|surgery|operation|dialysis|transplant|anaesthetic
            kidneys|kidney|lymph|lymphatic|cilia|tears|saliva|white|enzyme|enzymes|insulin|hormone|villi|heart ..4 {purge|stir|boost}|carry|carries|push|pushes|wash|pump|pumps
            wash|rinse|flush|brush|wipe|scrub ..6 skin|eyes|eye|hands|wound|hair|mouth|teeth|nose|bite|vegetables|fruit|water
            diaphragm|valve|valves|needles
            energy level|levels
            no|not|none|nothing|hardly ..6 every|all
            {food} ~6 {nutrient} ~6 every|all|recommended
            seat|car|safety belt|belts
            leaves|plants|pests|beetles|garden
            soap|detergent|toilet|sink|drain|bucket
            reset|resets|resetting ..4 password|device|sleep|clock
            ulcer|ulcers|coeliac|celiac|crohn's|colitis|enamel|plaque|decay
            """,
        ),
        flags=(
            "A warm onion in a sock draws the infection right out of the ear.",
            "Lemon water wakes up the liver.",
            "Writing by hand drains stress hormones out of the body.",
            "The powder makes your immune system unbreakable.",
            "The capsules rebuild worn cartilage.",
        ),
        passes=(
            "The surgeon drains the infection through a tube.",
            "The kidneys carry waste out of the body.",
            "Rinse the eye with clean water to wash the chemicals out.",
            "Coffee may wake up the brain.",
        ),
        fix="Say what was shown, in whom, with a source; else remove it.",
    ),
)
