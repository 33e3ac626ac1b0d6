"""Diseases and pains with a meaning: the soul, a feeling or a chakra behind each part of the body."""

from collections.abc import Iterator, Set

from readaloud.model.article import Article, Section
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import (
    BACKED,
    DOUBTED,
    EVERYWHERE,
    NOTHING,
    QUESTION,
    clauses,
    either,
    first_hit,
    hits_of,
    not_leaflet,
    said,
)
from readaloud.rules.pseudoscience import HON

LIMBS = "knee|knees|foot|feet|leg|legs|hip|hips|ankle|ankles|shoulder|shoulders|back|neck|hand|hands|wrist|wrists|elbow|elbows|toe|toes|ear|ears|eyes|teeth|jaw|finger|fingers|arm|arms|side|chest|forehead|breast|breasts|womb|ovaries|skull|face|body"
PART = "{body|condition|pain}|" + LIMBS
MEANS = "means|mean|meaning|represents|represent|representing|symbolizes|symbolises|symbolize|symbol|symbols|symbolic|signifies|signify|reflects|reflect|reflection|mirrors|mirror|indicates|indicate|indicating|indication|suggests|suggest|signals|signal|sign|message|messages|messenger|reminder|remind|reminding|reminds|nudge|invitation|corresponds|correspond|connected|connection|connects|linked|link|relates|relate|related|relating|tied|associated|governs|governed|manifests|manifest|manifestation|expression|correlates|correlate|denotes|denote|points|point|pointing|stems|stores|holds|carries|teach|speaks|tells|asks|asking|calling|responsible|controls"
SOUL = "{emotion|mystic}|emotion|emotions|emotional|emotionally|soul|soul's|souls|spirit|spirituality|spiritual|spiritually|energetic|energetically|energy|energies|life|self|ego|pride|flexibility|inflexible|stubborn|stubbornness|rigid|rigidity|change|changes|forward|direction|path|purpose|intuition|intuitive|destiny|future|past|supported|unsupported|boundaries|burden|burdens|responsibility|responsibilities|overwhelmed|creativity|feminine|masculine|humility|worth|trust|universe|divine|god|ancestral|ancestors|karma|karmic|inner|feelings|needs|freedom|relationships|relationship|mother|father|security|harmony|resistance|resisting|journey|lesson|lessons|awakening|consciousness|guidance|truth|love|forgiveness|letting|stuck|regret|remorse|mental|too|weight|tradition|traditions|power|esteem|empowerment|nurturing|nurture|mothering|motherhood|caregiving|insecurity|insecure|partner|family|child|children|marriage|receiving|attitudes|fears|desires|desire|physical"
SPIRITUAL = """
    {condition|pain}|lump|lumps|cyst|cysts ~10 swallowed|suppressed|buried|bottled|denied|unexpressed|unspoken|choked ~4 anger|grief|rage|resentment|tears|truth|sorrow|guilt|fury|shame
    {condition|pain} ~1 is|are|was ~1 the|your|a|her|his|simply|really ~1 soul|spirit|heart|body|womb|psyche ~1 protesting|crying|rebelling|screaming|weeping|rejecting|begging|pleading|speaking|grieving|refusing
    oppressing|unclean|tormenting|demonic|evil|infirm ~1 spirit|spirits|entity|entities|force|forces
    {condition|pain}|illness|spirit|it ~6 leaves|flees|goes|departs when|once|if ~1 commanded|rebuked|ordered|prayed
    {condition|pain} ~2 carried|passed|handed|inherited ~1 down ~2 from|by|through ~2 grandmothers|grandmother|ancestors|mothers|lineage|bloodline|foremothers
    clear|clears|clearing|heal|heals|healing|cleanse|cleansing|mend ~1 the|your|her|our|this ~1 lineage|bloodline|ancestral|ancestors
    {condition|body} ..4 chosen|chose ..8 debt|karma|lesson|lessons
    {condition|body|pain} ..2 the|a soul's|spirit's ..1 decision|choice|refusal|cry|way|protest
    insomnia|{condition|pain} is|are|was|as ..3 energy ..1 gone|turned|grown ..1 stale|stuck|sour|bad|cold
    your|this|the {condition|pain} trying to keep|teach|protect
    sweetness ..2 missing|gone|lacking|absent ..1 from ..2 home|life|childhood
    {condition} ..12 sweetness ..1 went|is|was|has ..1 missing|gone|lacking
    forgive|forgiving|pardon ..4 and ..1 the|your lump|tumour|tumor|cyst|cancer|rash|growth|ulcer|illness|disease|pain
    hoard|hoards|cling|clings|clutch|clutches|nurse|nurses ..2 old|past|ancient ..1 resentments|resentment|grudges|grudge|anger|hurts ..2 grow|grows|get|develop|breed|make|risk ..3 {condition}|cancer
    lingers|lasts|stays|strikes only in|with people|those|men|women whose spirit|soul|heart
    distant|remote|absentee reiki|healing ..14 drawn|draw|heal|heals|healed|lifts|lift|cures
    unborn soul|souls|spirit|spirits
    {condition|pain} you're|you are? afraid|scared|unwilling|refusing|terrified of|to ..1 letting|let go
    smudge|smudging|smudged ..6 sage
    retuning|retunes|retune|retuned ..3 frequency|vibration|vibrations
    spiritual|metaphysical|esoteric|energetic|karmic meaning|meanings|cause|causes|root|roots|reason|significance|message|symbolism
    spiritual|metaphysical|energetic healing|healer|cleansing|detox
    emotional meaning|meanings|symbolism of {condition|pain|body}
    emotional|mental root|roots|cause|causes of {condition|pain}
    {condition|pain} ..4 means|represents|symbolizes|symbolises|signifies|reflects ..2 you ..2 are|feel|dont|don't|do|lack|fear|refuse|resist|need|hold|carry|cannot|can't
    {condition|pain} ..4 represents|symbolizes|symbolises|signifies|reflects ..3 your|{emotion}|fear|anger
    {condition|pain} ..4 means ..3 your|a|an|the ..2 {emotion}|need|refusal|inability|resistance|soul|inner|self|feelings|past|relationship|mother|father
    {condition|pain} ..4 is|are|comes|come|stems|stem|arises|arise ..3 unresolved|repressed|suppressed|trapped|negative emotions|emotion|feelings|anger|thoughts|trauma
    {condition|pain} ..3 caused|created|triggered by ..2 {emotion}
    unresolved|repressed|suppressed|trapped|stored|negative|bottled emotions|emotion|feelings|anger|grief|trauma|thoughts ..6 {body|condition|pain}
    locks|lock|stores|traps|holds ..3 {emotion} ..3 in|into ..2 {body}
    lets|let|release|releases ..3 {emotion}|sorrow ..1 leave|out
    {emotion} ..3 stored|trapped|lodged|held|stuck in ..3 {body}
    your|the|our soul ..5 {body|condition|pain|cure|relieve}
    {body|pain} ..2 holds|stores|carries ..2 emotion|emotions|trauma|{emotion}
    disease|illness|sickness|cancer|pain ..2 is a|your|the ..2 message|lesson|manifestation|teacher|gift
    law of attraction
    emotion|emotions|emotional|beliefs|belief|thoughts|anger|resentment|bitterness|guilt|unforgiveness|feelings|self-criticism|{emotion} _6 {causing}|manifest|manifests|creates|expressing|expresses|express|behind ~5 illness|illnesses|disease|diseases|sickness|pain|ailment|ailments|ill|physical|{condition}|body
    illness|illnesses|disease|diseases|sickness|pain|ailment|ailments|ill|physical|{condition} ~6 origin|root|roots|genesis|comes|come|stems|stem|results|born|indication|indications|expression|manifestation ~1 in|from|of|to ~5 emotion|emotions|emotional|beliefs|belief|thoughts|anger|resentment|bitterness|guilt|unforgiveness|feelings|self-criticism|{emotion}
    illness|illnesses|disease|diseases|sickness|pain|ailment|ailments|ill|physical|{condition} ~3 caused|created by ~4 emotion|emotions|emotional|beliefs|belief|thoughts|anger|resentment|bitterness|guilt|unforgiveness|feelings|self-criticism|{emotion}
    connected|linked|due ~1 to ~3 our|your emotions|beliefs|thoughts|feelings
    issues|problems|conditions|ailments ~3 connected|linked|tied to ~2 beliefs|emotions|thoughts|feelings
    {condition|pain} ..2 represents|symbolizes|signifies ..2 a|an|our|the ..1 need|fear|refusal|inability|lack|desire|longing|unwillingness
    illness|disease|pain|symptom ..3 is|are ..1 your|the ..1 body's|soul's ..1 final|last|only? warning|message|way|language|voice
    love|loving|accept|acceptance|forgive|forgiveness|affirmations|affirmation ..8 heal|healing|heals|cure|curing ..3 {condition}
    you can heal your|yourself life|body|by|with|through
    heal your life
    emotion|emotions|feeling|feelings ..2 connected|linked|behind|tied ..3 {condition|pain|body}|knee|hip|shoulder|shoulders|neck|back
    keeps|stores|holds|carries|houses ..2 its|your|our|the ..1 worries|grief|fears|memories|anger|trauma|sorrows
    unsupported|unloved|unworthy|unheard|unseen|rejected|abandoned ~8 {body|condition|pain}|disc|discs
    left|right hip|side|knee|shoulder|leg|arm|foot|hand|eye|ear|breast|ovary|kidney ..6 mother|father|feminine|masculine|giving|receiving|future|money
    forgiveness|forgiving|unforgiveness|affirmation|affirmations ~12 {condition|pain}
    {condition|pain}|illness|disease is ..1 nothing|none _1 but|other|more _4 {emotion}|conflict|rage|soul|soul's|feelings|thoughts|belief|beliefs|love|message|cry|mind|energy|emotion|emotions|trauma
    unwept|unshed|unspoken|uncried|unexpressed|unvoiced|swallowed tears|words|grief|anger|feelings|sorrow
    emotional|spiritual|energetic|soul healing|wound|wounds|blockages|blocks
    emotional|spiritual|energetic|karmic ..1 root? cause|causes|root|roots|origin
    on|at a|the spiritual|emotional|energetic|soul|metaphysical|vibrational level|plane
    not _3 physical _6 emotional|spiritual|energetic one|condition|cause|problem|root|level|issue
    {condition|pain} ..1 is a|an|the? ..2 conflict|rejection|refusal|expression|manifestation|wound|grief|anger|cry
    {body} ..2 expresses|reveals|mirrors|shows ..4 emotions|inner|lack|soul|feelings|grief|love|anger
    reveals|reveal|expresses|mirrors|mirror ..3 emotions|feelings|soul|inner ..2 being|world|self|state|conflict
    {condition|pain} ..2 is|are ..2 way|language|method|attempt|cry|call|alarm ..4 body|body's|mind|soul ..6 communicates|communicate|tells|speaks|telling|warning|talking|speaking|saying|trying|asking
    weed|weeding|clear|release|releasing|heal|healing|process|processing|change|changing|let ..4 thoughts|emotions|anger|trauma|resentment|grief|feelings ~16 {condition|pain}
    actual|real|true|root|deeper reason|cause ..6 is|lies ..6 life|mind|emotions|emotion|childhood|relationship|mother|father|authority|thoughts|feelings|soul
    healer|healers|practitioner ~3 figures|identifies|senses|feels|detects|clears|sends|channels|reads|scans
    people|those with {condition} are ..3 self|angry|resentful|repressed|critical|bitter|unforgiving
    {condition|pain} ..1 is|are|means ..2 inability|refusal|unwillingness|reluctance|failure to|of ..2 let|forgive|trust|accept|love|receive|surrender|bend ..3 go|past|life|truth|yourself|others|love|change|forward|new|joy|mother|father|sweetness|god
    {condition|pain} ..1 is|are ..2 frozen|unheard|crystallised|crystallized|petrified|buried|trapped ..1 {emotion}|fears|cry|cries|rage|words|tears|love|screams|anger|grief
    {condition|pain} ..1 is|are ..1 your|the ..1 {body} shouting|screaming|crying|begging|speaking|saying|telling|weeping|grieving
    {condition|pain} ~1 comes|come|stems|arises|springs|grows|born|made ~1 out? from|of ~3 jealousy|rage|heartbreak|envy|resentment|bitterness|pride|perfectionism|unworthiness|betrayal|unforgiveness|smothering|unlived|unspoken|unloved|hatred|shame|stubbornness
    {condition|pain} ~1 comes|come|stems|arises|springs|grows|born from|of ~2 love
    {condition|pain} ..1 is|are ..1 simply|really|just|only|merely|nothing ..2 unexpressed|unspoken|swallowed|bottled|frozen|hardened|crystallised|crystallized|unshed
    manifest|manifests|manifested in|into our|your|the ..1 lives|life|body|physical
    germs|viruses|bacteria|microbes aren't|isn't|not ..4 bad|cause|problem|enemy|culprit
    {condition|pain} ~4 mirror|mirrors|symbolizes|symbolises|symbolize|signifies|represents|represent|reflects|reflect|relates|relate|corresponds|correspond ~6 {emotion}|fears|resistance|inability|struggle|struggles|desire|refusal|conflict|conflicts|burdens|burden|soul|spirit|lack|inner|femininity|masculinity
    spiritually|energetically|metaphysically ~10 {condition|pain|body}|knee|knees|hip|hips|shoulder|shoulders
    {condition|pain|body} ~6 spiritual|metaphysical|energetic|karmic level|plane|world|body|realm|perspective|standpoint|blockage|blockages|lesson|awakening|layer|layers|aspects
    spiritual|metaphysical|energetic|energetically|karmic aspects|aspect|roots|side|perspective|reasons|interpretation|interpretations|significance ..8 {condition|pain|body}|illness|injury
"""
# What a body part is told to be about, where no word of the spirit falls.
FEELS = "{emotion}|pride|ego|jealousy|envy|rage|heartbreak|betrayal|rejection|abandonment|loneliness|unloved|unlovable|unwanted|unsupported|unheard|unseen|unworthy|unsaid|unspoken|forgiveness|surrender|perfectionism|indecision|mother|father|mother's|father's|parents|ancestors|marriage|burdens|soul|spirit|feminine|masculine|heartache|tears|sorrow|money|guilt|stubbornness|letting"
TELLS = "means|mean|points|point|pointing|speaks|speak|tells|stands|comes|come|stems|stem|mirrors|mirror|reveals|reveal|betrays|betray|hints|hint|expresses|express|represents|represent|reflects|reflect|echoes|carries|carry|holds|hold|stores|store|hides|hide|houses|remembers|swallows|guards|keeps"
EVERYDAY = f"""
    {PART} ~3 {TELLS} ~1 to|of|from|for|in|out|about|about? ~3 {FEELS}
    {PART} ~3 means|mean|says|say|shows|show ~2 you|you're|you've|someone|they ~1 are|have|were|still? ~1 carrying|carry|holding|hold|refuse|refusing|refused|unable|longing|long|resist|resisting|avoiding|swallowing|swallowed|denying|clinging|burdened|cling
    {PART} ~4 is|are ~1 really? ~1 about ~3 {FEELS}
    {PART} ~3 is|are ~1 the|your|an|a? ~1 feminine|masculine|mother|father|child|soul|heart|ancestors|self ~1 asking|calling|crying|begging|speaking|weeping|trying|wanting
    {PART} ~6 carry|carries|carrying|hold|holds|store|stores|swallow|swallowed|hold ~2 {FEELS} ~2 for|in|of
    {FEELS}|feelings|emotions|anger|emotion ~3 settles|settle|lodges|lodge|lives|live|hides|hide|sits|sit|lands|gathers|collects|sinks|moves|turns|comes|goes|leaks|breaks ~2 in|into|out|to|through ~3 {PART}
    hold|holds|holding|store|stores|carry|carries|carrying|bury|buries|keep|keeps|swallow ~2 {FEELS} ~1 in|inside|within ~3 {PART}
    {PART}|symptoms|illnesses ~4 whenever|when|because|if|until|once|after ~2 soul|spirit|heart|inner|mind ~1 is|has|was|gets|lets|goes? ~2 off|ignored|unheard|let|lets|betrayed|blocked|lost|heard|forgives|ready|go
    illness|illnesses|disease|pain|symptom|symptoms|body|{{condition}} ..3 chose|chooses|picked|sent|came|comes|arrives|wants|needs|trying ..4 teach|show|wake|remind|guide|awaken|tell ..2 you|us
    {{condition|pain}}|people|those with? ..4 buried|unspoken|repressed|suppressed|hidden|bottled|swallowed ..1 {{emotion}}|anger|grief|rage|feelings|emotions|resentment ..8 {PART}|wake|wakes|ill|sick
    buried|unspoken|repressed|suppressed|hidden|bottled|swallowed|undigested|unprocessed ..1 {{emotion}}|anger|grief|rage|feelings|emotions|resentment|tears|words ..8 {PART}|muscles|muscle|cells|nerves
    {PART} ~4 crying|cry|cries|calling|screaming|shouting|asking|begging ~1 out? ~1 for|to ~2 love|attention|help|heard|forgiveness|rest|change|be
    forgave|forgive|forgives|forgiveness ~8 {{condition|pain}}
    {{condition|pain}} is|was|are|were ~1 the|a|an ~1 {{emotion}}|sob|sigh|scream|tear|tears|rage|song|heartbreak
    hidden|secret|deeper message|meaning|lesson|story ~1 behind|of|in ~3 {{condition|pain}}|{PART}
    past life|lives|incarnation|incarnations ~10 {{condition|pain|body}}|{PART}|diaphragm
    {{condition|pain|body}}|{PART}|diaphragm ~10 past life|lives|incarnation|incarnations
    {{body}}|spine|tongue|feet|ears is|are ~1 the|an|a ~2 aerial|antenna|mirror|gateway|seat|throne|temple ~1 of|to ~2 soul|spirit|universe|emotions|self
    womb|hips|tissues|fascia|uterus|bones|pelvis|heart remembers|remember ~1 every|all|what|each|everything
    {PART} ~6 because ~1 you|she|he|they ~1 gave|refuse|refused|stopped|forgot|buried|abandoned|denied|lost ~4 {FEELS}|dreams|dream|creativity|herself|himself|yourself|joy|voice|loving
    {PART}|{{condition|pain}} ~1 form|forms|appear|appears|strike|strikes|arise|arises ~1 in those|people|women|men|someone who ~8 {FEELS}|hate|hates|resent|afraid|silenced|unhappy|swallow
    {PART} ~2 carry|carries|bear|bears|hold|holds ~2 people's|others|others'|mother's|father's|family's|ancestors' ~2 {FEELS}
    {PART} that|which ~6 {TELLS} ~1 to|of|from|for|in|out|about ~3 {FEELS}|refusal|resistance
    {PART}|{{condition|pain}} ~2 belongs|belong|comes|come|happens|happen ~1 to ~1 people|someone|somebody|those|women|men|children|souls ~1 who ~8 {FEELS}|afraid|silenced|quiet|refuse|cannot|tired|hearing|swallow|argue|control|please
    {{condition|pain}} ~1 is|was|are|were ~1 the|a fruit|child|harvest|price|echo|voice|shadow|gift|reward|language ~1 of ~6 {FEELS}|forgiven|forgave|unforgiven
    {PART} ~1 sits|sit|is|lies ~2 centre|center|seat ~1 of ~1 expression|truth|self|will|{FEELS}|courage|sexuality|identity
    soul contract|contracts|lesson|lessons ~2 behind|of|in|with|for ~3 {{condition|pain}}
    your|the|our {PART} ~2 stores|store|remembers|remember|holds|hold|keeps ~5 fights|arguments|years|childhood|past|memories|memory|trauma|divorce|fight|wounds|hurts|losses
"""
# Headings that ask nothing: "What your eczema says about your marriage".
HEADED = f"""
    what ~1 {{condition|pain}} say|says|reveals|reveal|tells ~1 you? ~1 about ~4 life|boundaries|relationships|marriage|childhood|mother|father|soul|self|past|worth
    what your|my|the ~1 {PART} ~1 is|are ~1 begging|longing|crying|asking|needs|wants ~2 you? ~1 to|for
"""
NOT_A_FEELING = """
    fear|worry|anxiety|stress|sadness|worries ..4 can|may|might
    mother's|father's|mother|father|parents|marriage|children ..4 history|side|genes|gene|blood|milk|doctor
    patient|relatives|family ..3 mother|father
    phobia|phobias|agoraphobia|claustrophobia|arachnophobia|anxiety|depression|disorder|grief|stress|panic ..1 is|are|was|were ..2 a|an|the
    record|memory ..2 of ..4 infection|infections|virus|viruses|germ|germs|vaccine|vaccines|bacteria
    {drug}|medicine|medicines
    nurse|nurses|counsellor|counselor|psychologist|therapist
    ^ if|when
"""
PLAIN_MEANING = """
    means|indicates ..2 you|your ..2 should|must|have|may|might|can|doctor|having|ill|sick|risk|likely|allergic
    means|indicates ..2 you|your need to
    thoughts|emotions|feelings ..3 produced|caused|created|triggered by
    tumour|tumor|cancer|infection ..1 grow|growing|grows|spread|spreads|spreading unseen
"""
CARE = """
    consult|see|talk|seek|ask ..8 professional|doctor|provider|physician|medical
"""
# Where a place has promised such a meaning, what goes on with it, hedged or not.
IN_SPIRITUAL_PLACE = f"""
    means|represents|symbolizes|symbolises|signifies|reflects|indicates ..2 you|your|that|a|an|the
    {{condition|pain}} ..6 you|your
    you|your ..6 {{condition|pain}}
    {PART}|it|this|they _8 {MEANS} _10 {SOUL}
    {SOUL} _8 {MEANS} _8 {PART}
    {PART} _6 left|right|opposite _4 brain
    {PART} _3 symbolize|symbolizes|symbolise|symbolises|signify|signifies
    {{emotion|mystic}}
    energy|energies|soul|spirit|emotionally|spiritually|energetically|energetic|spiritual|vibration|vibrations|symbolic|symbolism|synchronicity|esoteric|intuition|universe|angels|guides
    more than ..1 just|merely ..2 organs|physical|flesh|muscle|bone|body|symptom|sensation
"""
# Headings under which even such a page may speak of medicine.
OF_MEDICINE = """
    medical|physical|clinical|scientific|common ..3 cause|causes|treatment|treatments|reasons|factors|explanation|view|symptoms|care
    doctor|diagnosis|medication|surgery|physiotherapy|prevention
"""
# What opens such a place where the page speaks of the spirit besides.
INNER_CAUSE = """
    psychological|psychosomatic|mental|emotional|inner|hidden|deeper ..1 cause|causes|root|roots|reason|reasons|meaning|significance
"""
spiritual_words = clauses(SPIRITUAL)
inner_words = clauses(INNER_CAUSE)
place_words = clauses(IN_SPIRITUAL_PLACE)
medical_words = clauses(OF_MEDICINE)
TALK = frozenset(
    "spiritual spiritually metaphysical energetic energetically soul karmic {mystic}".split()
)
PARTS = frozenset(("{condition}", "{pain}", "{body}", *LIMBS.split("|")))
# A chaplain's words, who finds no meaning in an illness.
CARING = frozenset("care support needs chaplain chaplaincy comfort coping faith distress".split())
HEADINGS = frozenset(("title", "heading"))
MIN_TALK = 4  # sentences that make a page one about the spirit, where no heading does
SHARE_OF_TALK = 0.2


def spiritual_places(article: Article, context: Context) -> Iterator[Hit]:
    """Sentences that go on where the page or a heading has promised a spiritual meaning."""
    said = hits_of(spiritual_words, context, roles=HEADINGS)
    opening = {
        s.sentence.id for s in context.in_roles(HEADINGS) if opens_place(s, s.sentence.id in said)
    }
    everywhere = is_spiritual(article, context, opening)
    if opening or everywhere:
        for section in article.sections:
            yield from read_on(section, context, opening, everywhere)


def is_spiritual(article: Article, context: Context, opening: Set[str]) -> bool:
    """Tell whether the page's title, or a good part of its sentences, is of the spirit."""
    first = next(iter(context.signals.values()), None)
    promised = {s.id for s in article.walk() if s.heading and s.heading.id in opening}
    talking = sum(
        s.words.has_any(TALK)
        and not s.manners & DOUBTED
        and context.section_of.get(s.sentence.id) not in promised
        for s in context.holding(TALK)
    )
    if first is not None and first.sentence.id in opening:
        return True
    if first is not None and first.role in HEADINGS and talking and asks_for_cause(first):
        return True
    return talking >= max(MIN_TALK, len(context.signals) * SHARE_OF_TALK)


def opens_place(heading: Signals, says_so: bool) -> bool:
    """Tell whether a heading promises a meaning: in so many words, or by what it names."""
    if not says_so and not (heading.words.has_any(TALK) and heading.words.has_any(PARTS)):
        return False
    return not excused(heading)


def asks_for_cause(heading: Signals) -> bool:
    """Tell whether a heading promises a meaning to who has heard of the spirit."""
    return not excused(heading) and first_hit(inner_words, heading) is not None


def excused(heading: Signals) -> bool:
    return bool(heading.manners & (DOUBTED - QUESTION)) or heading.words.has_any(CARING)


def read_on(section: Section, context: Context, opening: Set[str], within: bool) -> Iterator[Hit]:
    """The hits of a section and of those in it, which take over what it has promised."""
    if section.heading is not None:
        within = section.heading.id in opening or (
            within and first_hit(medical_words, context.signals[section.heading.id]) is None
        )
    if within:
        for sentence in section.own_sentences():
            signals = context.signals[sentence.id]
            doubted = signals.manners & (DOUBTED | {"advice", "warning"})
            hit = None if doubted else first_hit(place_words, signals)
            if hit is not None:
                yield hit
    for inner in section.sections:
        yield from read_on(inner, context, opening, within)


RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.spiritual-cause",
        severity="high",
        message="A disease or pain is given a spiritual or emotional meaning: “{detail}”.",
        why="It blames the ill for their illness and points away from examination and treatment.",
        reference=HON,
        action="remove",
        check=either(
            said(SPIRITUAL, cleared_by=NOTHING, roles=EVERYWHERE, but_not=PLAIN_MEANING + CARE),
            said(
                EVERYDAY,
                cleared_by=BACKED,
                unless=DOUBTED | {"advice", "warning", "hedge"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not=PLAIN_MEANING + CARE + NOT_A_FEELING,
            ),
            said(
                HEADED,
                cleared_by=BACKED,
                unless=DOUBTED - QUESTION,
                roles=HEADINGS,
                where=not_leaflet,
            ),
            spiritual_places,
        ),
        flags=(
            "<h2>The spiritual meaning of knee pain</h2><p>Knees carry us.</p><h3>The left knee</h3><p>It could be a sign that you are resisting change.</p>",
            "<h2>What your shoulder says spiritually</h2><p>It may reflect feelings of regret about the past.</p>",
            "The spiritual meaning of knee pain is a refusal to move on.",
            "Repressed anger settles in the liver and turns into disease.",
            "Breast cancer represents your need to nurture others before yourself.",
            "Sore shoulders mean that you are carrying what is not yours.",
            "Knee trouble points to pride.",
            "Your illness came to teach you something.",
        ),
        passes=(
            "<h2>Spiritual care for people with cancer</h2><p>Illness can raise questions about the soul and the meaning of life.</p>",
            "Many people find comfort in spiritual care when they are ill.",
            "Feeling sad or angry after a diagnosis is common.",
            "Chest pain means you should call an ambulance.",
            "Stomach ache may come from worry about school.",
            "Sore shoulders mean that you need a rest from carrying the baby.",
        ),
        confidence=0.9,
        fix="Remove the passage; a hospital chaplaincy or counselling page is the place for meaning.",
    ),
)
