"""Specific mechanisms and results told as fact, without a source."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import DOUBTED, about_remedies, either, not_leaflet, said

STATE = "JAMA benchmarks (attribution); DISCERN question 4"
MOOD = "depression|depressed|anxiety|anxious|stress|stressed|alcohol|caffeine|loneliness|laughter|gratitude|anger|fasting|cortisol|sleep|exercise|meditation|screens|nicotine|cold"
MIN_REPORT = 4  # words: shorter lines are labels
UNLESS = DOUBTED | {"hedge"}

# What was seen in people, animals or scans that nobody names.
RESULTS = """
    volunteers|participants|subjects|rats|mice ~1 who|given|fed|that|taking|on ~12 less|more|fewer|higher|lower|longer|shorter|better|faster|worse|half|twice
    study|trial|experiment|test ~6 those|people|women|men|patients|staff|adults ~1 who|given|taking|on|eating ~8 less|more|fewer|higher|lower|longer|shorter|better|faster|half|twice
    scientists|researchers|doctors|experts|team ~1 compared|pitted|tested|gave|tracked|followed|measured|scanned ~14 came|won|beat|outperformed|ahead|matched|equalled|dropped|fell|improved|doubled|halved
    before and after ~8 revealed|showed|shows|reveals|show|reveal|confirmed
    with|of|in|on|among {number} ~2 {people}|volunteers|adults|staff|students|patients ~10 {herb|alt|product|prep|food} ~6 brought|fell|dropped|rose|improved|slept|lost|felt|{relieve|boost|cure}
    one|a|another university|hospital|team|lab|group|clinic ~1 followed|tracked|tested|compared|scanned ~20 saw|found|fell|dropped|fewer|less|more|lower|no|improved
    scans|scan ~12 revealed|showed|show|reveal|confirmed ~8 doubled|thicker|grown|grew|shrunk|bigger|larger|younger|denser|dark|calmer|quieter|lighting|lit
    mice|rats|rodents|animals|hamsters|rabbits|dogs ~2 fed|given|injected|treated|dosed ~12 {relieve|cure|boost}|shrank|fell|lived|improved|vanished|dropped
    compared|relative with|to placebo ~10 {relieve|boost}
    those|women|men|people|patients|children|adults ~1 wearing|taking|using|eating|drinking|given|who ~10 needed|had|reported|lost|slept|showed|scored ~2 far|much|significantly? fewer|less|more|better ~6 group|groups|study|trial|painkillers|placebo
    compared the? two|both|three groups ~10 fewer|more|less|higher|lower|better|needed|had
    tests|trials|experiments|studies carried|done|conducted|performed out? ~2 at|by|in ~3 university|institute|lab|laboratory ~2 proved|showed|found|confirmed|show|prove
    women|men|people|patients|children|those in the study|trial ~1 who ~12 less|more|fewer|lower|higher|better|longer|shorter
    follow up ~3 {number} ~1 years|months|weeks ~2 saw|showed|found
    patients|people|women|men|those|children|adults in the|a|one ~3 group|arm ~3 healed|recovered|slept|lost|needed|had|reported|improved|scored ~6 sooner|faster|more|less|fewer|better|quicker
    men|women|people|patients|children ~1 who ~10 turned ~1 out ~2 have|be|twice|half|more|less
    volunteers|participants|subjects ~10 dropped|fell|rose|improved|slept|halved|shrank ~6 by|within|after|markedly
"""
NO_RESULT = """
    {drug}|vaccine|vaccines|surgery|chemotherapy
    may|should|ask|join|enrolled|enroll|future
    will|aims ..2 compare|test|study|look|find
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="findings.mechanism",
        severity="medium",
        message="“{detail}” tells a specific mechanism without a source.",
        why="A mechanism sounds like proof; whether it matters in people is another question.",
        reference=STATE,
        action="add-source",
        check=said(
            f"""
            {{herb|alt|food|product|life|prep}} ~8 {{boost|relieve|causing|cure}} ~8 {{molecule}}
            {{herb|alt|food|product|prep}} ~6 {{molecule}}
            {MOOD} ~6 {{boost|causing|relieve}} ~8 {{molecule}}
            {MOOD} ~8 interrupting|interrupts|suppresses|raising|lowering|disrupting|disrupts|depletes|depleting|damages|enhances|rewires ~4 {{molecule|body}}
            {MOOD} ~4 alters|alter|rewires|rewire|changes|change|reshapes|reshape|damages|shrinks ~4 brain|brain's|biochemistry|chemistry|nervous|{{body|molecule}}
            {{molecule}} ~4 is|are|were|was|levels ~3 higher|lower|elevated|raised|reduced|depleted|increased|decreased ~2 in|than|among|by
            elevations|elevation|elevated|increases|spikes|surge|rise|drop|lack|levels|concentration|concentrations in|of ~2 {{molecule}} ~4 lead|leads|cause|causes|can|result|results|is|are
            {{boost|relieve}} ~3 {{molecule}} ~8 {{relieve|boost|cure}} ~6 {{condition|pain|body}}
            release|releases|releasing|spurs|triggers|floods ~4 endorphins|serotonin|dopamine|oxytocin|adrenaline
            brain|brains|nervous ~4 switches|switch|rewires|rewire|shrinks|shrink|unplugs|plugs|flips|shuts
            is ~1 the ~1 master|main|key switch|regulator|hormone|key|nutrient|driver of|for|to ~3 {{body}}
            when you {MOOD}|fast|meditate|exercise|sleep|laugh ~4 cells|body|brain
            {{herb|alt|food|product|prep}} ~4 responsible ~1 for ~6 {{molecule|condition|body}}
            {{herb|alt|food|product|prep}} ~8 cytotoxic
            {{boost|relieve|causing}} ~5 neurotransmitters|neuroplasticity|neurons|telomeres|mitochondria
            neuroplasticity|neurotransmitters|inflammation|serotonin|dopamine|cortisol ~5 crucially|plays|causes|affects|is responsible|determines ~6 {{condition|pain}}
            microbiome|gut|bacteria|flora ~6 {{boost|causing|relieve}} ~4 {{molecule}}
            food|foods|diet|gut|microbiome|bacteria ~3 creates|create|shapes|shape|controls|control|determines|determine|drives ~3 mood|moods|brain|emotions|thoughts|personality
            good|bad|gut|friendly|imbalance bacteria|flora|of ~8 {{condition|pain}}
            """,
            unless=UNLESS,
            where=not_leaflet,
            but_not="{drug}|doctor|doctors|prescribed|tumor|tumour|genetic|gene|mutation|inherited\ninsulin resistance\nmedicines|inhibitors|blockers|receptor|agonists ~4 {relieve|boost}",
        ),
        flags=(
            "Curcumin blocks NF-kB and boosts levels of BDNF.",
            "Meditation stimulates serotonin and releases endorphins.",
            "The concentration of cytokines is higher in lonely people.",
        ),
        passes=(
            "Insulin helps glucose to enter cells.",
            "Exercise may raise levels of endorphins.",
        ),
        confidence=0.75,
        fix="Link the study, and say whether it was done in people.",
    ),
    Rule(
        name="findings.comparison",
        severity="medium",
        message="“{detail}” compares groups; the study behind it is missing.",
        why="A comparison is a result, and a result belongs to a study.",
        reference=STATE,
        action="add-source",
        check=said(
            """
            been ..1 linked|tied ~1 to|with ~6 {condition|pain}
            were|was ..1 more|less|significantly|far|much likely|prone|susceptible|more|less to
            the more|less|higher|lower|greater|worse ..4 the more|less|higher|lower|greater|worse
            {people} ..6 feel|feels|experience|experiences|report|have ..3 more|less ..3 intensely|acutely|severely|severe|intense|often than
            have|has|had an|a increased|higher|greater|elevated|reduced|lower|decreased risk|chance|incidence|rate|likelihood of|for ..10 with the|more
            """,
            unless=UNLESS | {"advice", "warning"},
            where=not_leaflet,
            but_not="{drug}\nage|older|overweight|family|smoke|smokers|smoking|women|men|children",
        ),
        flags=(
            "People with depression were more likely to suffer from low back pain.",
            "The more severe the depression, the more intense the pain.",
        ),
        passes=(
            "Women are more likely than men to have migraines.",
            "The older you are, the more sleep can change.",
        ),
        confidence=0.7,
        fix="Name the study, who was in it, and link it.",
    ),
    Rule(
        name="findings.uncited-trial",
        severity="medium",
        message="“{detail}” reports a trial that is not named.",
        why="A trial that cannot be found cannot be weighed.",
        reference=STATE,
        action="add-source",
        check=either(
            said(
                """
            placebo
            double|single|randomized|randomised|randomly|controlled blind|blinded|trial|controlled|study|divided|assigned|clinical
            was|were evaluated|tested|studied|assessed|examined|investigated|compared|given|administered ..2 in|with|on|to|against ..4 group|patients|volunteers|subjects|people|placebo|women|men|trial|rats|mice|adults|children
            group|sample|total|study of {number} ..3 {people}|subjects|volunteers
            {number} patients|subjects|volunteers|participants ..6 were|was|who|received|reported|given|showed
            patients|subjects|volunteers|participants|women|men receiving|taking|treated|given|who ..3 {herb|alt|product|prep} ..6 reported|had|showed|experienced|were
            superior|inferior|comparable|equivalent to placebo|{drug}
            no adverse|side reactions|effects|events were ..2 reported|observed|noted|seen
            noted|found|observed|reported|shown to be superior|effective|better|more|significantly
            {herb|alt|product|prep|study} ..12 significant|significantly|marked|dramatic improvement|reduction|decrease|improved|reduced|increase|better in|of|by
            significant|significantly|marked|dramatic improvement|reduction|decrease|improved|reduced|increase|better in|of|by ..12 {herb|alt|product|prep|study}
            """,
                unless=frozenset(("myth", "question", "hedge", "denial", "reported")),
                where=lambda s, c: (
                    not_leaflet(s, c)
                    and len(s.words.words) >= MIN_REPORT
                    and (
                        about_remedies(s, c)
                        or s.words.has("{herb}", "{alt}", "{product}", "{prep}", "{life}")
                    )
                ),
                but_not="may|should|ask|join|enrolled|enroll|future|volunteer for\nwill|aims ..2 compare|test|study|look|find",
            ),
            said(
                RESULTS, unless=UNLESS | {"advice", "warning"}, where=not_leaflet, but_not=NO_RESULT
            ),
        ),
        flags=(
            "The enzyme was evaluated in a group of 70 patients with cysts, and found superior to placebo. It is a herb.",
            "Patients receiving the herb reported marked improvement.",
        ),
        passes=(
            "In a trial, some people get the medicine and some get a placebo.",
            '<p>Ginger was no better than placebo (<a href="https://doi.org/10.1000/x">Lee, 2019</a>).</p>',
        ),
        confidence=0.75,
        fix="Name the trial and link it.",
    ),
)
