"""Doubts sown and diagnoses invented: vaccines told to harm, illnesses that medicine does not know."""

from collections.abc import Iterator

from readaloud.model.article import Article
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context
from readaloud.rules.patterns import (
    BACKED,
    EVERYWHERE,
    NOTHING,
    clauses,
    either,
    hits_of,
    not_leaflet,
    said,
)
from readaloud.rules.pseudoscience import HON
from readaloud.rules.safety import DISCERN

HEADINGS = frozenset(("title", "heading"))
VACCINE = (
    "shot|vaccine|vaccines|vaccination|vaccinations|immunizations|immunisations|mmr|jabs|shots|jab"
)

WAVES = "emf|emfs|wifi|wireless|5g|4g|electromagnetic|rf|electrosmog|electropollution|routers|towers|cellphones"
THINGS = "amalgam|amalgams|fillings|canals|fluoride|wifi|5g|emf|emfs|microwave|microwaves|chemtrails|gmo|gmos|deodorant|deodorants|sunscreen|aspartame|msg"

MEDICINE = "{drug}|drugs|medications|medication|medicines|pills|meds|insulin|chemotherapy|chemo|statins|antidepressants|doctors|allopathic"
# What makes a page one against vaccines, and what such a page says of them.
AGAINST = """
    why|reasons|reason _2 i|we|my|our _3 not|never|don't|won't|stopped|refuse|refused|no|avoid _5 vaccinate|vaccinating|vaccinates|vaccination|vaccinations|vaccines|vaccine|vaccinated|shot|shots|jab|jabs
    why|reasons|reason _1 not _4 vaccinate|vaccinating|vaccination|vaccinations|vaccines|vaccine|vaccinated|shot|shots|jab|jabs
    said|say|saying|says no to ..3 vaccine|vaccines|vaccination|vaccinations|shot|shots|jab|jabs
    vaccine|vaccines|vaccination|vaccinations ..2 dangers|coverup|hoax|exposed|harmful|toxic|deception|myth|lies|fraud
    truth|dangers|lies about|of|behind ..2 vaccine|vaccines|vaccination|vaccinations
"""
OF_VACCINES = f"""
    {VACCINE} _8 harmful|dangerous|unnatural|unnecessary|unsafe|died|hurt|harm|death|deaths|damage|toxic|profits|forced|sucks|wrong|pointless|failed|fail
    {VACCINE} _4 even|really|actually|truly safe|effective|needed|necessary|work
    died|hurt|harmed|damaged|injured|suffered _6 {VACCINE}
    harmful|dangerous|toxic|shocking|disgusting|unnatural|nasty _4 ingredients|ingredient|chemicals|vaccine|vaccines|shots
    ingredients|preservatives|adjuvants _14 unnatural|harmful|toxic|shock|dangerous|poison
    aluminum|aluminium|thimerosal|formaldehyde|mercury|fetal|aborted _8 vaccine|vaccines|shots|harmful|inject|injected|brain|body|toxic
    herd immunity|mentality
    efficacy|effectiveness|success rate
    not|don't|never|dont|no|refuse _3 vaccinate|vaccinating|vaccinated|inject
    completely|totally|entirely|simply unnecessary|unnatural|pointless|useless
    question|questioned|doubt _6 safe|safety|effective|necessary
    natural|naturally immunity|immune
    out of balance
"""
# What means nothing elsewhere, but is meant against vaccines on such a page.
THERE_TOO = f"""
    mild|harmless|benign|normal _2 illness|illnesses|disease|diseases|infection|childhood
    weakens|weaken|confuses|overloads|confused _4 immune
    natural defenses|defences
    bonus|bonuses|paid|profit _8 {VACCINE}
    refuse|refused|print|opt _6 {VACCINE}|refuse|out
    makes|make|strengthens|builds _3 immune|stronger
    clean|better|improved|good _1 water|food|nutrition|sanitation|hygiene|sewers
    not|no _2 coincidence
    aborted|fetal|foetal _2 babies|cells|baby
    changed|change|gone|lost|different _1 overnight|afterwards|after
    no|never|not _4 tested|studied _6 together|combined|safety|placebo
    regressed|regression|injured|reacted _4 after|since|following
"""
against_words = clauses(AGAINST)
vaccine_words = clauses(OF_VACCINES)
words_there = clauses(THERE_TOO)
SHARE_OF_DOUBTS = 0.25
MIN_DOUBTS = 3  # sentences that make a page one against vaccines, where no heading does
EXCUSED = frozenset(("myth", "reported", "question"))


def vaccine_places(_article: Article, context: Context) -> Iterator[Hit]:
    """What a page against vaccines says of them, one harmless sentence at a time."""
    if context.profile & {"leaflet", "debunking", "scholarly"}:
        return
    opened = hits_of(against_words, context, roles=HEADINGS, unless=frozenset(("myth",)))
    found = hits_of(vaccine_words, context, roles=EVERYWHERE, unless=EXCUSED)
    if opened or len(found) >= max(MIN_DOUBTS, len(context.signals) * SHARE_OF_DOUBTS):
        yield from opened.values()
        yield from (
            hits_of(words_there, context, roles=EVERYWHERE, unless=EXCUSED) | found
        ).values()


RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.unrecognised-diagnosis",
        severity="high",
        message="“{detail}” is told as a disease; medicine does not know it as one.",
        why="A reader who believes it buys a cure for it and leaves the real cause unfound.",
        reference=HON + "; which names are meant is to be checked by a clinician",
        action="ask-clinician",
        check=said(
            """
            adrenal fatigue|burnout|exhaustion
            leaky gut
            chronic lyme|candida
            candida|yeast|parasite overgrowth
            candida|yeast|parasites|worms|mould|mold|spores ~4 real|hidden|true|secret reason|cause|culprit|driver
            candida|yeast|parasites|worms|mould|mold|spores ~7 hijack|hijacks|control|controls|make|makes|keep|keeps|send|sends ~5 you|your ~3 fat|tired|snap|crave|thoughts|cravings|brain|mood|foggy|angry|ill|sick
            mould|mold|candida|parasites|worms|spores|flukes ~6 moved|moves|move|crept|settled|settle|nest|nests|hide|hides|hiding|live|lives ~1 in|into ~1 your|the|our thyroid|brain|liver|joints|glands|blood|organs|heart|thoughts
            autism|adhd|alzheimer's|dementia ~1 is|are ~1 a|an ~1 metal|metals|mercury|gut|parasite|mould|mold|vaccine|toxin problem|injury|disease|illness
            toxic overload|burden|load
            estrogen|oestrogen dominance
            wilson's temperature|syndrome
            electromagnetic|emf|electro|wifi hypersensitivity|sensitivity|sickness|poisoning
            sluggish|tired|overworked|overburdened|stressed thyroid|liver|adrenals
            liver|blood|spleen|kidney|lung qi? stagnation|deficiency
            overworked|overtaxed|exhausted|stressed ..1 adrenal|adrenals
            kidney|liver|spleen|lung|heart|stomach ..1 essence|qi|chi|yang|yin|jing|dampness|wind|fire
            qi|chi|yang|yin|essence|jing|phlegm|dampness ..3 deficiency|deficient|stagnation|stagnant|obstruct|block|movement|accumulation
            cold|damp|wind|phlegm ..4 uterus|womb|meridian|meridians|organs ..4 obstruct|block|qi|vessels
            chong|ren|du meridian|meridians|vessel|channel
            burnt|burned|worn|wear|wears|burn|burns ..4 adrenals|adrenal|glands|gland ..2 out
            conventional|mainstream|western|orthodox|allopathic|ordinary _3 test|tests|medicine|doctors|labs|physicians _2 cannot|can't|don't|rarely|never|miss|misses|overlook|overlooks|ignore|ignores
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "myth", "question", "reported")),
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            not|never ..5 recognised|recognized|accepted|real|diagnosis
            blood|lung|kidney deficiency ..2 of|anemia|anaemia
            iron|vitamin|clotting|factor
            vaginal|vagina|oral|nappy|diaper|newborn
            """,
        ),
        flags=(
            "If this sounds like you, you may have adrenal fatigue.",
            "Leaky gut lies behind most skin trouble.",
        ),
        passes=(
            "Adrenal fatigue is not accepted as a medical diagnosis.",
            "Addison's disease is a failure of the adrenal glands.",
        ),
        confidence=0.8,
        fix="Name the recognised disease and how it is diagnosed, or remove the passage.",
    ),
    Rule(
        name="safety.against-medicine",
        severity="high",
        message="“{detail}” tells that medicine fails, harms or deceives the ill.",
        why="Whoever believes it leaves treatment that works; people have died of that.",
        reference=DISCERN,
        action="ask-clinician",
        check=said(
            f"""
            {MEDICINE} _6 not|don't|doesn't|never|fail|fails|failed|nothing|cannot|can't _3 work|cure|heal|reverse|root|fix|address
            {MEDICINE} _6 worsen|worsens|sicker|trap|traps|trapping|enslave|poison|poisons|ruin|ruins|destroying|weaken|weakens|killing
            {MEDICINE} _4 only|just|merely mask|masks|masking|manage|manages|suppress|suppresses
            nothing|never|not|without|instead _6 root|underlying cause|causes _3 disease|illness|problem|condition|symptoms
            keep|keeps|keeping|stay|staying|want|wants _3 sick|sicker
            making|make|makes ..2 sicker
            {{condition}}|medical|health|healthcare|cancer ..2 deception|racket|swindle|conspiracy|scam
            medical|healthcare|pharmaceutical|health|sickness ..2 system|industry|establishment|model|complex _12 lies|lie|profit|profits|profitable|failure|failed|failing|corrupt|greed|sick|dependent|customers
            everything|all|what _6 told|taught|believe|know _8 wrong|lie|lies|false|backwards
            {MEDICINE}|inhaler|inhalers|cream|creams ..4 only|just|merely numb|numbs|dull|dulls|silence|silences|cover|covers|hide|hides|give|gives
            pushes|push|drives|drive|suppresses|forces ..2 disease|illness|toxins|symptoms|eczema|it ..1 deeper|inside|inward|inwards
            no matter what ..2 lab|labs|doctor|doctors|tests|test ..1 says|say|show|shows
            hand|hands|pushes|write|writes ..1 you|patients|people ..1 a|another ..2 {{drug}}|prescription|pill
            make|makes|making|made ..3 {{body}}|gland|liver|thyroid ~1 lazy|lazier|weaker|dependent
            lungs|bowel|bowels|gland|thyroid|body|muscles ..2 get|gets|becomes|become lazy|lazier|weak|weaker|dependent ..6 uses|use|using|takes|take|pump|drops|{{drug}}
            truth _3 doctor|doctors|physician|industry|they _6 not|doesn't|never|won't|isn't|don't
            only by ..1 removing|treating|addressing|fixing|healing ..3 cause|causes|root
            swallow|swallowing|popping|pushing ..2 pills|drugs
            allopathic|synthetic|pharmaceutical|conventional ..1 drugs|drug|medicines|medicine|pills|medications _14 side|toxic|chemicals
            doctors|physicians|oncologists|cardiologists _3 trained|paid|taught|bribed|brainwashed _4 prescribe|push|pharma|drugs|sell|treat
            """,
            cleared_by=NOTHING,
            unless=frozenset(("myth", "reported", "question", "advice", "warning")),
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            antibiotic|antibiotics|virus|viruses|viral|resistance|resistant|placebo|expired|overdose
            everyone|some|always|sometimes|may|might|well enough
            but ..2 can|help|helps|make|makes|ease|control|controls
            stop|stopped|skip|missed|miss|until|yet|if|alone
            no|not|without evidence|proof
            """,
        ),
        flags=(
            "The pills do nothing to get at the root cause of the disease.",
            "They want you to stay sick, because the whole medical system lives on profit.",
            "Your medications are making you sicker.",
        ),
        passes=(
            "Antibiotics do not work against viruses.",
            "Tell your doctor if the medicine does not work well enough.",
            "Some people claim that doctors want to keep them sick.",
        ),
        confidence=0.8,
        fix="Say what the treatment was shown to do and not to do, with a source, or remove it.",
    ),
    Rule(
        name="safety.vaccine-doubt",
        severity="high",
        message="“{detail}” sows doubt about vaccines.",
        why="Children and adults have died of what a vaccine prevents; rates fall where such pages spread.",
        reference=DISCERN,
        action="ask-clinician",
        check=either(
            vaccine_places,
            said(
                f"""
            {VACCINE} ..4 unsafe|dangerous|untested|injure|injures|maim|kill|kills|poison|poisons|useless|ineffective|unnecessary|contaminated|experimental|overload|weaken|weakens|shed|shedding
            {VACCINE} injury|injuries|injured|damage|damaged
            unsafe|dangerous|untested|experimental|contaminated|toxic ..1 {VACCINE}
            overvaccination|overvaccinating|overvaccinated
            over vaccination|vaccinating|vaccinated
            too many|much ..1 {VACCINE}
            natural immunity|infection ..5 better|superior|stronger|lasts|lifelong|safer|preferable
            theory of vaccination|vaccines
            antibody|germ theory ..6 disproven|false|wrong|premise|flawed|myth|only|accept
            antibodies ..3 not ..2 mean|equal|equate|create|protect|give
            only|important|accept ..8 premise|theory ..4 antibodies|vaccines|immunity
            refuse|decline|reject|avoid ..2 it|them|any|all ..8 outbreak|vaccine|vaccines
            infected|sick|cases ..6 fully vaccinated
            own|alternative|delayed|slower|selective ..1 schedule
            separate|split|space ..6 mmr|vaccines|shots|vaccinations
            triggered|caused|brought ..1 by|on ..3 vaccination|vaccine|vaccines|vaccinations|shots|mmr
            {VACCINE} ..3 never ..2 shown|proven|proved ..1 to
            no need for ..1 {VACCINE}
            diseases|disease|smallpox|polio|measles ..6 run|declined|declining|disappeared|disappearing|gone ..4 before ..3 {VACCINE}
            """,
                cleared_by=BACKED - {"previous"},
                unless=frozenset(("myth", "question", "reported", "advice")),
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="""
            worry|worried|worries|fear|fears|concern|concerns|concerned|rumors|rumours|believe|belief|think ..10 vaccine|vaccines|vaccination
            not|no|never|isn't|aren't ..3 unsafe|dangerous|contaminated|overload|weaken|kill|injure
            rare|rarely|very|extremely|compensation|program|programme|court|report
            allergic|allergy|pregnant|pregnancy|fever|ill
            immune system
            """,
            ),
        ),
        flags=(
            "Natural immunity is better and lasts for life.",
            "Untested vaccines injure our children.",
            "# Ten reasons not to vaccinate\n\nThe ingredients would shock anyone who has read the list.",
        ),
        passes=(
            "Vaccine injuries are rare.",
            "People with a severe allergy should ask before a vaccine.",
            "Some parents fear that vaccines overload the immune system.",
        ),
        confidence=0.8,
        fix="Remove it, or give the safety data with its source.",
    ),
    Rule(
        name="pseudoscience.hidden-poisons",
        severity="high",
        message="“{detail}” tells of a hidden poison in everyday things.",
        why="The dose makes the poison, and none is given; fear sells tests and cleanses.",
        reference=HON,
        action="add-source",
        check=said(
            f"""
            {THINGS} ~8 toxic|poison|poisons|poisoning|poisonous|brain|brains|cancer|leach|leaches|leaching|toxin|toxins|vapor|vapour|autism|alzheimer's|illness|sick|infertility|crazy
            {WAVES} ~10 harm|harms|harmful|damage|damages|vulnerable|pollution|danger|dangers|dangerous|hazard|hazards|risk|risks|tumors|tumours
            harm|damage|danger|dangers|risks|effects|illness ~3 by|of|from ~3 {WAVES}
            exposed|exposure|exposing ~4 {WAVES}
            canal|canals|amalgam|amalgams|fillings ..8 dangerous|dangers|havoc|illness|illnesses|disease|sick|cancer|heart
            dangerous|dangers|risks ..2 root canal|canals
            dead|lifeless tooth|teeth|organ ..12 toxic|toxins|mouth|body|system|serious|sick|problem
            toxic|poisonous|dangerous ~6 {THINGS}
            mercury ~8 brain|brains|leach|leaches|leaching|vapor|vapour|gassed|children|unborn|baby's|baby
            mercury ~4 terrible|poison|poisoning|pure toxin|substance|poison
            rid ~4 mercury|substance|metals
            {THINGS} ~6 is|are|was|were ~1 not|never proven|proved|tested|safe
            fillings|amalgam|vaccines|fluoride|wheat|gluten|dairy|mold|mould|candida ..3 are|is ~2 the cause|reason|culprit
            goes|go|travels|moves|passes straight|directly|right to|into ..1 the|your? brain|heart|liver|bloodstream|organs
            {{number}} micrograms|mcg|mg ..1 of ..1 mercury|lead|fluoride|arsenic|aluminum|aluminium
            full|loaded|laden|packed of|with ..1 chemicals|toxins|poisons|mercury|aluminum|aluminium|metals
            are|is only|just|nothing ..1 chemicals|poison|poisons
            """,
            cleared_by=BACKED - {"previous"},
            unless=frozenset(("denial", "myth", "question", "reported", "advice", "hedge")),
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            too weak|low|small|little ..1 to
            thermometer|thermometers|fish|tuna|shark|swordfish|occupational|spill|poison control
            not|no|never ~6 harm|harmful|toxic|cause|causes|linked|poison|danger
            worry|worried|fear|concern|concerns|claim|claims|safe
            """,
        ),
        flags=(
            "Amalgam fillings leach mercury into the brain all day.",
            "The microwave turns food into poison, and 5G makes us sick.",
        ),
        passes=(
            "Amalgam fillings have been used for more than 150 years.",
            "Pregnant women should avoid fish that is high in mercury.",
            "There is no evidence that fluoride in water causes cancer.",
        ),
        confidence=0.75,
        fix="Give the amount people take in, the limit, and the source of both.",
    ),
)
