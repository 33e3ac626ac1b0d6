"""Workings of the body that nobody has shown: switches, hungry cancers, holes through which food pours."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, said
from readaloud.rules.pseudoscience import HON

RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.invented-mechanism",
        severity="high",
        message="“{detail}” is told as a working of the body; nobody has shown that it is one.",
        why="A picture of how something works is taken for proof that it does.",
        reference=HON,
        action="remove",
        check=said(
            """
            starve|starves|starving|starved ..3 virus|viruses|bacteria|cancer|tumor|tumour|tumors|tumours|candida|parasites
            yeast|fungus|parasites|bacteria|virus|candida ..2 starve|starves|dies|die
            feed|feeds|feeding ..2 fungus|yeast|candida|parasites|cancer|tumor|tumour
            good sign ..6 yeast|toxins|poisons|parasites|dying|detox|working|leaving
            dying|dead yeast|candida|parasites ..3 giving|gives|release|releasing|releases
            cancer|tumor|tumour|tumors|candida ..2 cells? starve|starves|starving|die|feeds|feed
            sugar|carbs|dairy|meat feeds|feed|fuels ..2 cancer|tumors|tumours|candida|disease
            cancer|disease|diseases|tumors|tumours|viruses|parasites ..2 cannot|can't ..1 live|survive|thrive|grow|exist ..4 oxygen|oxygenated
            wash|washes|rinse|rinses|scrub|scrubs ~3 {molecule|toxin}|inflammation|tumor|tumour|arthritis|cholesterol|cancer|stones ~1 away|out|off
            scrub|scrubs|scour|scours|mop|mops|vacuum|vacuums|hoover|hoovers ~1 up|out? ~3 petrochemicals|chemicals|plastics|microplastics|pesticides|plaque|gunk|metals|mercury|glyphosate|radiation|gluten ~2 out|off|away|from|up
            gunk|goo|muck|grime|gunge|rust ~3 clog|clogs|coat|coats|gum|gums|block|blocks|choke|chokes|jams|furs ~1 up? ~2 {body}|brain|pipes
            vibrates|vibrate|vibrating ~2 at ~1 {number}
            {alt|herb|product} ~4 pulls|draws|sucks ~4 out of ~3 {body}|plaque|arteries|cells|blood
            compensate|compensates|replaces|replenishes ..4 loss of skin|blood|cells|bone
            cancer|cancers|tumor|tumour|tumors|tumours ~3 nothing ~1 left? ~1 to live|feed|eat|grow
            fat|weight|pounds|toxins|acid rushes|rush|floods|flood ~1 straight|right? back
            cancer|cancers|tumor|tumour|tumors|tumours ~3 nothing ~1 left? ~1 to live|feed|eat|grow
            fat|weight|pounds|toxins|acid rushes|rush|floods|flood ~1 straight|right? back
            switches|switch|switched off ..2 your|the ..1 body's|brain's
            flip|flips|flipping|switch|switches|toggle|toggles|shift|shifts your|the|every? ~1 fat|cell|cells|body|metabolism|brain|genes|dna ~4 mode|modes
            fat|store|storage|burn|burning|repair|healing|cleaning|cleansing mode
            teaches|teach|retrain|retrains|reteach|train|trains ..2 your|the? cells|immune|body|gut ..1 to
            tells|tell|orders|order|commands|command|reminds|remind|instructs|instruct ~2 each|every|your|the|all|sick|old|tired ~1 cell|cells|body|organ|organs|gland|glands|pancreas ~1 to|how ~1 to? ~1 heal|return|remember|cure|rejuvenate
            tells|tell|orders|order|commands|command ~2 each|every|your|the|all|sick|old|tired ~1 cell|cells ~1 to go|behave
            goes|go|gone|fall|falls|fell to? sleep|asleep|lazy|dormant ..4 thyroid|gland|glands|metabolism
            thyroid|gland|glands|metabolism|adrenals goes|go|gone|falls|fall ..1 sleep|asleep|lazy|dormant
            gland|thyroid|liver|pancreas|gut ..1 lazier|lazy
            too little|low|weak|enough stomach acid
            undigested food|particles|proteins ..6 blood|bloodstream|joints|brain|body
            hair|iris|irises|tongue|fingernail|nail ..4 tell|tells|shows|show|reveals|reveal|reads|detects|uncovers ..6 metals|deficiencies|imbalances|organs|organ|intolerances|sensitivities|allergies|parasites|toxins|weaknesses
            saliva ..3 tells|shows|reveals ..6 metals|imbalances|organs|intolerances|sensitivities
            everyone|everybody|all|most|body|you|americans|us ..4 has|have|carry|carries|harbor|harbour|host ..2 parasites|worms|candida
            environment|terrain|conditions ..2 suitable|perfect|ideal|ripe|friendly ..1 for|to ..1 parasites|candida|cancer|disease|viruses|pathogens
            parasites|worms|candida|yeast|flukes ~8 full|new moon
            worms|parasites|candida|yeast|fungus ~5 asking|begging|craving|crave|demanding|screaming|hijack|hijacks|steering|steer ~1 for|it|you|your|sugar
            sure|certain|telltale|unmistakable sign of ~1 worms|parasites|candida|yeast|toxicity|leaky|adrenal|subluxation|flukes
            rip|rips|ripping|steal|steals|stealing|rob|robs|suck|sucks|strip|strips ~2 calcium|minerals|magnesium ~2 from|out ~3 skeleton|bones|teeth
            {herb|alt|food|product|prep} ~4 sends|orders|commands|instructs|reminds ~3 {body} ~4 to|order|orders|message|signal|command
            finds|find|knows|homes|seeks|travels ~2 way|where|straight|in|out ~2 sick|diseased|damaged|weak|inflamed|ailing|cancerous ~1 cell|cells|organ|organs|tissue|spot|part|area
            {toxin}|poisons ~6 exit|escape|doorway
            binds|bind|sticks|latches|clings ~2 to|onto ~2 cancer|toxins|viruses|metals|tumours|tumors ~4 pulls|drags|carries|sweeps|flushes|draws
            {herb|alt|food|product|prep} ~2 teaches|trains|tells|shows ~2 {body} ~1 to|how
            water cluster|clusters|clustering
            riddled|infested|crawling|teeming with parasites|worms|candida|flukes
            out|shifted|slipped|misaligned ~6 nerve power|flow|supply|force|energy
            body ~3 devours|devour|gobbles|gobble|munches|hunts|scavenges|eats ~2 its|the|any|all|up|down|own? ~1 sick|diseased|rogue|cancer|cancerous|tumor|tumors|tumour|tumours|damaged
            tumor|tumors|tumour|tumours|cysts|fibroids|growths|cancer ~8 been|is|are|gets|get|being ~1 eaten|devoured|digested|gobbled
            correct|corrects|rewrite|rewrites|reprogram|reprograms|reprogramme|reprogrammes|upgrade|upgrades|erase|erases ~1 damaged|broken|faulty|your|the|bad? ~1 dna|genes|mutations|genome
            crosses|cross ~2 blood brain barrier ~2 and|to ~1 repair|repairs|correct|fix|fixes|heal|heals|restore|rebuild|erase
            glass|glasses ..2 of ..1 water|alkaline ..4 undo|neutralise|neutralize|cancel ..3 can|cola|coffee|soda|beer|sugar
            stop|skip|miss ~2 care|adjustments|adjustment|session|sessions ~6 slide|slides|creep|slip|slips|drift back
            iridology|iridologist|reflexology|kinesiology|bioresonance|dowsing|reflexologist|kinesiologist ~3 lets|can|could|detects|detect|reveals|shows|finds|diagnoses|diagnose|spots|sees|tells|warns|pinpoints ~8 {body|condition|toxin}|deficiencies|weakness
            type|types|group|groups a|b|o|ab ~2 people|person|individuals|types|blood|women|men? _6 digest|thrive|thrives|descend|descended|descends|evolved|built|designed|meant|suited
            blood type|types|group|groups ~3 decides|decide|dictates|determines|governs|tells|reveals ~4 eat|eating|diet|food|foods|personality|exercise|digest
            iris|irises|tongue|pulse|nails|earlobe|earlobes|pupils ~6 tells|shows|reveals|says|warns|betrays ~14 {body}|organs ~3 struggling|weak|failing|tired|congested|stressed|under|sluggish
            {food} ~8 rots|putrefies|rotting|putrefying
            water ..10 colour|color|brown|murky|black|dark ..8 mercury|lead|toxins|metals|poisons|waste
            candle|candles ~10 sucked|drawn|pulled|suck|draw ~4 {body}|sinuses|wax|ears|ear
            tumours|tumors|cancer|cancers|disease|viruses|bacteria|candida cannot|can't|never ~4 survive|live|thrive|grow|exist|foothold|hold ~8 alkaline|oxygenated
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="""
            string|strings|bridge|bell|fork|engine|air|drum ..4 vibrates|vibrate|vibrating
            vaccine|vaccines|vaccination|apoptosis|chemotherapy|chemo|radiation|radiotherapy|surgery|antibiotic|antibiotics|insulin|neurons
            hormone|hormones|parathyroid|ketoacidosis|crispr|editing|enzyme|enzymes
            drug|antibody|antibodies|radioactive|scan|tracer ..6 {body}
            gene|genetic therapy|therapies|test|tests
            lead|leads ..1 to
            dogs|cats|puppies|kittens|horses|sheep|pets ..2 have|carry|harbour ..2 worms|parasites
            starves|starve|starving ~4 of ~2 oxygen|iron|blood|nutrients|air
            treatment|treatments|immunotherapy ..1 trains|train|teaches|teach
            """,
        ),
        flags=(
            "After a day without food, cancer cells starve.",
            "Shilajit flips the cells from storage mode to burning mode.",
            "A strand of hair reveals more than 600 food sensitivities.",
            "The worms in your gut are begging for sugar.",
        ),
        passes=(
            "Chemotherapy kills cancer cells.",
            "There is no evidence that fasting can starve a tumour.",
            "Insulin tells the cells to take in sugar from the blood.",
            "Parathyroid hormone draws calcium from the bones.",
            "Wash the wound straight away with soap and running water.",
            "Most dogs have worms at some time in their lives.",
        ),
        confidence=0.8,
        fix="Say what was shown, in whom, with a source; else remove it.",
    ),
)
