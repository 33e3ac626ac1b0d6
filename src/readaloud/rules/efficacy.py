"""A remedy is said to work, as plain fact, with no evidence, hedge or denial."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.deeds import DEEDS, NO_DEED, acts
from readaloud.rules.patterns import (
    BACKED,
    DOUBTED,
    about_remedies,
    carries_remedy,
    either,
    not_leaflet,
    said,
)
from readaloud.rules.precautions import PEOPLE, PRECAUTION

FTC = "FTC Health Products Compliance Guidance (2022): competent and reliable scientific evidence"
UNLESS = DOUBTED | {"advice", "warning"}


def remedy_context(signals: Signals, context: Context) -> bool:
    """Tell whether a food or preparation is spoken of as a remedy here."""
    return not_leaflet(signals, context) and about_remedies(signals, context)


def after_remedy(signals: Signals, context: Context) -> bool:
    return not_leaflet(signals, context) and carries_remedy(signals, context)


RULES: tuple[Rule, ...] = (
    Rule(
        name="efficacy.remedy-effect",
        severity="medium",
        message="“{detail}” tells an effect of a remedy as fact; no source, no hedge.",
        why="An effect is known from trials in people; name one, or say that it is a tradition or a hope.",
        reference=FTC,
        action="add-source",
        check=either(
            said(DEEDS, unless=UNLESS, where=acts, but_not=PRECAUTION + NO_DEED),
            said(
                """
                {herb|alt|product} ~6 {relieve|cure|boost} ~6 {serious} => high
                {herb|alt|product} ~5 {relieve|cure|boost} ~6 {condition|pain|body|molecule|toxin}
                {herb|alt|product} ~8 {relieve-s|cure-s|boost-s} ~6 {condition|pain|body|molecule|toxin}
                {herb|alt|product|prep} ~5 {relieve} ~2 with|in|against|to ~4 {condition|pain|body|relieve|cure}
                {prep} ~6 {relieve|cure|boost} ~6 {condition|pain|body}
                {herb|alt|product} ~4 do|does help
                {herb|alt|product|prep} ~3 flips|flip|switches|activates ..3 switch|ampk|gene|genes|metabolism
                {herb|alt|product|prep|food} ~3 stop|stops|block|blocks ..1 carbs|fat|sugar|starch ..3 absorbed|absorption|being
                {herb|alt|product|prep} ~4 contain|contains|containing ~8 help|helps|{relieve|boost|cure} ~3 {relieve|boost|cure|body|condition}
                {herb|alt|product|prep} ~8 bring|brings|bringing ~4 {condition|body}|sugar|pressure|sugars|weight ~2 back|down|under to? normal|control|balance
                {herb|alt|product|prep} ~5 many|numerous|health|healing|countless|amazing|several|lot|great|wonderful|medicinal|therapeutic|unique ~3 benefits|benefit
                {herb|alt|product} ~3 helps|heals|soothes|relieves
                {herb|alt|product} ~3 works|work ~1 for|against|on|in|by|as|well|wonders|best
                {relieve|cure|boost} ~6 {condition|pain|body} ~2 with|using|through|by ~3 {herb|alt|product|prep}
                combination|blend|mixture|formula of ~6 {herb} ~12 {relieve|cure|boost}
                natural|herbal|holistic|home|alternative|complementary|ayurvedic remedies|treatments|therapies|medicine|remedy|treatment|therapy ~8 {relieve|cure|boost|good}
                {herb|alt|product|prep} ~4 known|used|reputed|famous|renowned ~2 for|to ~4 {relieve|cure|boost|good}|properties|ability|effect|effects|benefits|healing
                {herb|alt|product|prep|food} ~3 has|have|contains|possess|possesses|with ~5 healing|anti|medicinal|curative|antibacterial|antiviral|antifungal|antiseptic|therapeutic|analgesic|soothing|cleansing|calming|antioxidant|cooling ~2 properties|inflammatory|qualities|effects|effect|powers|agents|action|compounds|bacterial|fungal|viral|cancer|power
                {herb|alt|product|prep} ~4 and|until ~4 {condition|pain} ~4 clears|disappears|vanishes|goes|eases|fades|lifts|settles|shrinks|heals
                adjusting|adjustment|adjustments|manipulating|manipulation|manipulations|realigning ~4 neck|spine|spinal|atlas|vertebrae|skull|jaw ~3 stops|prevents|cures|ends|relieves|heals|clears|fixes ~4 {condition|pain}
                {herb|alt|product|prep} ~4 brings|bring|brought|coaxes ~1 back ~4 {body|wellness|condition}|periods|ovulation|cycles|hair|sight|hearing|memory
                {herb|alt|product} ~10 ends|ended|ending ~3 {condition|pain}
                sleeping|wearing|standing|sitting|wrapping|soaking|bathing ~5 {alt|herb|product}|magnetic|copper|infrared|crystal ~4 relieves|cures|heals|reverses|eases|ends|stops|restores ~4 {condition|pain|body}
                red|infrared|blue light ~8 restores|heals|cures|reverses|regrows|boosts|repairs|relieves ~4 {condition|pain|body|wellness}
                {herb|alt} ~3 will|to drain|clear|shift|settle|dissolve|shrink|calm ~3 {condition|pain}|it|them
                {condition|pain} ~2 clears|disappears|vanishes|goes|eases|fades|settles|heals ~2 once|when|after|if ~8 {herb|alt}
                """,
                unless=UNLESS,
                where=not_leaflet,
                but_not=PRECAUTION,
            ),
            said(
                """
                {herb|alt|product|prep|food} ~14 {relieve|cure} ~4 {condition|pain}
                {herb|alt|product|prep} ~14 {boost-s|boost-ing|relieve-ing} ~3 {body}
                ^ ~6 increases|boosts|heightens|improves|enhances|stimulates|strengthens|reduces|lowers|minimizes|minimises|eliminates|relieves|soothes|brings ~4 {body|condition|pain}
                increase|boost|heighten|improve|enhance|stimulate ~2 blood flow|circulation
                {people} ~12 benefit|benefits|benefited ~2 from
                has|have ~3 {good}|positive|healing|therapeutic ~2 effects|effect|properties|powers
                powerful|potent|effective ~1 force|tool|ally|weapon for|against|in
                ^ ~3 helps|help ~2 {relieve|cure|boost} ~4 {condition|pain|body}
                ^ ~3 helps|help ~1 in|with ~3 {condition|pain|relieve-ing|cure-ing|boost-ing}
                ^ ~3 can|will help ~2 {relieve|cure|boost}|in|with ~4 {condition|pain|body}
                ^ ~3 works|work|acts against|on ~3 {condition|pain|toxin}
                ^ {boost-s|relieve-s|cure-s} ~5 {condition|pain|body}
                it|this|they {relieve-s|cure-s|boost-s} ~5 {condition|pain|body}
                it|this|they will|can|also helps|help ~4 {condition|pain|body}
                {food} ~6 {relieve|cure} ~6 {condition|pain}
                {food} ~5 {relieve} ~2 with|in|against|to ~4 {condition|pain|relieve|cure}
                {food} ~6 {boost|relieve|cure} ~6 {body|condition}
                {food} ~4 helps|heals|soothes|relieves|cures
                feeds|feed|nourishes|reaches|penetrates|penetrate ~3 {body}|root|roots|follicles|cells|nerves
                opens|wakes|warms|cools|feeds|empties|quietens ~3 {body}|follicles|vessels|airways|channels|pores
                in|within|by|after ..4 week|weeks|days|month|months ..3 you ..2 notice|feel|see|lose|gain|gained|lost|have
                goes|go|goes back|returns to normal ~2 good|completely|permanently|naturally
                floods|flood|flushes|bathes ..4 {body}|ear|cells ..2 with ..2 blood|oxygen|nutrients|energy
                starved|hungry|sleeping|exhausted ..1 brain|nerve? cells|nerves|glands|follicles|adrenals
                debris|sludge|gunk|plaque|film ..2 clogs|clog|clogging|coats|chokes
                heads|goes|travels straight for|to ..2 {body}|heel|joints|skin
                feeds|fuels ..1 the ..1 lesions|fibroids|growths|inflammation|fire
                flips|flip|switches|switch|turns|turn ..3 switch|ampk|gene|genes|hormone ..1 on|off|which|and
                tells|signals|instructs|teaches ..3 cells|body|brain|fat ..1 to
                stop|stops|block|blocks|blocking|keep|keeps ..2 carbs|fat|sugar|starch|calories ..3 absorbed|absorption|being|stored
                crank|cranks|rev|revs|ramp|ramps|fire|fires|kick|kicks ..1 up|start? ..1 your|the? ..1 metabolism|digestion|immune|libido|fat
                jolt|jolts|wake|wakes|awaken|awakens ..3 follicles|cells|nerves|roots|sleeping
                straight|directly|right in|into|through|to ..3 skin|liver|bloodstream|brain|cells|blood
                slip|slips|sinks|sink|soaks|soak|travels|travel|passes ..2 through|into|to ..3 skin|layers|bloodstream|liver|tissues
                {herb|product|prep|food|form}|it|glycinate|oil ~6 crosses|cross ~2 blood brain
                {body}|ducts|arteries|vessels ..1 scrub|scrubs|clean|cleans|cleanse|sweep ..1 themselves|itself
                repair|repairs|heal|heals|works ~4 from the? ..1 inside|within ..1 out
                suffocates|suffocate|chokes|choke|strangles ..3 {body}|follicle|follicles|cells
                puts|put out the fire
                """,
                unless=UNLESS,
                where=remedy_context,
                but_not=PRECAUTION + PEOPLE,
            ),
        ),
        flags=(
            "Feverfew relieves migraine.",
            "Our tonic unties knotted migraines.",
            "Siberian ginseng strengthens the immune system.",
            "Natural remedies can be effective for the symptoms.",
        ),
        passes=(
            "Ginger may ease nausea a little.",
            "Acupuncture dates from long before the plague.",
            "There is no good evidence that feverfew relieves migraine.",
            "Garlic can interact with blood thinners and increase bleeding.",
            '<p>Ginger eased nausea in a trial (<a href="https://doi.org/10.1000/x">Lee, 2019</a>).</p>',
            "Zinc is found in meat and nuts.",
        ),
        confidence=0.8,
        fix="Link a trial in people and say how large the effect was, or write that it is not known to work.",
    ),
    Rule(
        name="efficacy.good-for",
        severity="medium",
        message="“{detail}” recommends a remedy as effective; nothing on the page supports it.",
        why="Effective is a result of comparison; the reader is owed the comparison.",
        reference=FTC,
        action="add-source",
        check=either(
            said(
                """
                {herb|alt|product|prep} ~6 is|are|be|proves|prove|as ~3 {good} ~2 for|in|against|on|to|remedy|when|at
                {herb|alt|product|prep} ~8 {good} ~1 in|for|against ~1 {relieve-ing|cure-ing|boost-ing}
                {good} ~2 for|in|against ~6 {condition|pain} ~4 is|are ~3 {herb|alt|product|prep}
                {good} herb|herbs|remedy|remedies|supplement|vitamin|mineral|plant|nutrient|tonic ~3 for|in|against|to
                {herb|alt|product|prep|food} ~4 good|great|excellent|wonderful|effective|useful|beneficial|best|ideal for|against ~4 {condition|pain}
                {herb|product} ~6 is|are ~2 {strong}
                as a|an ~1 general|natural|healing|powerful tonic|antibiotic|stimulant|remedy|aid|sedative|antiseptic
                {herb|alt|product|prep} ~6 of great|immense|good|much|considerable use|help|value|benefit
                """,
                unless=UNLESS,
                where=not_leaflet,
                but_not=PRECAUTION
                + "\noily|mackerel|sardines|salmon|fish\ngood|best|excellent|great|rich source|sources of",
            ),
            said(
                """
                {food|form} ~8 is|are|be ~3 {good} ~2 for|in|against|on|to|remedy|when|at
                {use-ing} ~12 is|are|be ~3 {good}
                important|essential|vital|crucial|perfect|ideal|great for ~1 those|people|anyone|anybody|everyone|sufferers ~5 {condition|pain}
                is|are ~2 {good} on|for|in|against|to ~3 {condition|pain|body}
                is|are a|an ~2 {good} ~3 remedy|agent|aid|treatment|cleanser|antiseptic|tonic|solution|antidote
                benefits|health benefits? of ~6 {herb|alt|product|prep|food} ~4 indisputable|undeniable|countless|numerous|amazing|many|endless
                is|are|it's ~4 anti|antiseptic|antibacterial|antimicrobial|antifungal|antiviral|astringent|analgesic|sedative
                benefits|benefit ~3 all|whole|entire|body|skin|hair|health|heart|brain|every ~4 body|system|systems|health|organs|skin|hair
                is|are|be ~2 of great|immense|good|much help|use|benefit
                especially|particularly|very|highly|extremely|quite|equally|also effective|useful|beneficial|helpful ~2 in|for|against|on
                {use-ing} ~12 {good} ~2 remedy|treatment|relief|for|in|on
                """,
                unless=UNLESS,
                where=remedy_context,
                but_not=PRECAUTION
                + "\n{good} source|sources|way|idea\nsurgery|drugs|antibiotics|medication|medications|antacids",
            ),
        ),
        flags=(
            "Licorice is very effective for ulcers.",
            "Castor oil is good for joint pain.",
        ),
        passes=(
            "Oranges are a good source of vitamin C.",
            "It is not clear whether chamomile is effective for anxiety.",
        ),
        confidence=0.8,
        fix="Say what it was compared with and link the trial, or drop the praise.",
    ),
    Rule(
        name="efficacy.use-effect",
        severity="medium",
        message="“{detail}” promises what using this will do.",
        why="Instructions with a promised effect are a treatment claim.",
        reference=FTC,
        action="add-source",
        check=either(
            said(
                """
                {use-ing} ~10 {herb|alt|prep|product} ~8 {relieve|cure|boost|good}|relief|results
                {use-ing} ~10 {food} ~8 {relieve|cure} ~6 {condition|pain}
                {use-base} ~8 {herb|prep|product|food} ~8 to {relieve|cure|boost} ~5 {condition|pain|toxin}
                """,
                unless=UNLESS,
                where=not_leaflet,
                but_not=PRECAUTION,
            ),
            said(
                """
                {use-ing} ~12 helps|heals|heal|relieves|reduces|cures|gives|give|provides|provide|stops|eases|soothes|removes|prevents|improves|strengthens|works|expels
                {use-ing} ~10 {relieve-s|cure-s|boost-s}
                {use-ing|use} ~8 {food|prep|form} ~8 {relieve|cure|boost} ~6 {condition|pain|body}
                supplementing|applying|mixing|massaging|bathing|soaking|gargling ~12 {relieve|cure|boost|good}|relief
                avoiding|application|intake|consumption of? ~10 {relieve|cure|good}|helps|help
                {use-base} ~14 for ~2 relief|results|cure
                {use-base} ~12 to get|gain|obtain|bring|see|achieve|have ~3 relief|results|rid|reduction
                {use-base} ~10 {herb|prep|food|form} ~10 to {cure|relieve} ~4 {condition|pain}
                to|for {cure|relieve|cure-ing|relieve-ing} ~4 {condition|pain} ~8 {use-base}|soak|boil|mix|prepare
                {use-ing} ~14 gives|give|enables|provides ~3 body|relief|strength
                """,
                unless=UNLESS,
                where=remedy_context,
                but_not=PRECAUTION,
            ),
        ),
        flags=(
            "Applying garlic oil heals the burn.",
            "Drinking cabbage juice daily cures ulcers.",
        ),
        passes=(
            "Apply a thin layer of the cream twice a day.",
            "Drinking plenty of water may help prevent stones.",
        ),
        confidence=0.8,
        fix="Give the instruction only where a source supports it.",
    ),
    Rule(
        name="efficacy.it-works",
        severity="medium",
        message="“{detail}”: the remedy named before is said to work, without support.",
        why="The sentence leans on the one before it, and neither has a source.",
        reference=FTC,
        action="add-source",
        check=said(
            """
            ^ also|plus|moreover|besides|furthermore|additionally|and|but|then|further? this|these|it|they|doing|that|the|both|such ~3 so|remedy|remedies|treatment|paste|mixture|juice|drink|tea|decoction|herb|herbs|oil|preparation|solution|concoction|powder|method|therapy|formula|technique|combination|extract|supplement ~6 {relieve|cure|boost|good}|relief|helps
            ^ also|plus|moreover|besides|furthermore|additionally|and|but|then|further? it|this|they|these|both|doing ~5 {relieve-s|cure-s|boost-s} ~8 {condition|pain|body|molecule|toxin}
            ^ also|plus|moreover|besides|furthermore|additionally|and|but|then|further? it|this|they|these also|really|can|will|naturally|effectively|greatly? to|also|even|definitely|greatly? help|helps|heals|heal|relieve|relieves|soothe|soothes|cure|cures|reduce|reduces|expel|expels|remove|removes|prevent|prevents|strengthen|strengthens|boost|boosts|stimulate|stimulates|improve|improves|promote|promotes|protect|protects|treat|treats|clear|clears|kill|kills
            ^ also|plus|moreover|besides|furthermore|additionally|and|but|then|further? it|this|they|these ~3 gives|give|brings|bring|provides|provide|offers|gave ~4 relief|results|comfort|strength
            ^ also|plus|moreover|besides|furthermore|additionally|and|but|then|further? it|this|they|these is|are|has|have ~4 {good|strong}
            ^ by ~2 {relieve-ing|cure-ing|boost-ing|purge} ~12 it|this|they ~2 {relieve|cure|boost}
            ^ doing so|this|it ~3 will|helps|can|{relieve|cure|boost}
            {relieve|boost|cure} as|because it|they {cure|relieve|boost|purge}
            helps|help immensely|tremendously|greatly|enormously|wonderfully|a lot
            helps|help to {cure|relieve|purge|boost} ~6 {condition|toxin|pain|body}
            gives|give|provides|brings|bring|paves ~4 relief|cure
            {relieve-s|cure-s} ~3 recurrence|tendency|relapse|relapses
            """,
            unless=UNLESS,
            where=after_remedy,
            but_not=PRECAUTION
            + "\n{good} source|sources|idea|question\nit|this is important|good|best|helpful|useful not? to",
        ),
        flags=(
            "<h2>Ginger for worms</h2><p>Ginger paste is taken in the morning.</p><p>It expels the worms within days.</p>",
            "<h2>Home remedies for cough</h2><p>Boil some tulsi leaves in water.</p><p>This remedy gives good relief.</p>",
        ),
        passes=(
            "<h2>Insulin</h2><p>Insulin is injected under the skin.</p><p>It lowers blood sugar.</p>",
            "It helps to write down your questions before the visit.",
        ),
        confidence=0.75,
        fix="Support the claim about the remedy itself, or take both sentences out.",
    ),
    Rule(
        name="efficacy.fast-effect",
        severity="high",
        message="“{detail}” promises a fast or total effect.",
        why="Times and totals are results of measurement; here nobody measured.",
        reference=FTC,
        action="remove",
        check=said(
            """
            {cure|relieve|boost} ~10 in|within ~2 just|only|a|as|few|little|matter? ~3 minutes|hours|days|weeks|seconds|night|overnight
            in|within ..2 just|only|few|a|matter ..3 minutes|hours|days|seconds ~10 {cure|relieve|boost|good}|relief|gone|disappeared|vanish|disappears
            {cure|relieve|purge} ~3 all|completely|totally|entirely ~4 {condition|pain|toxin}
            {cure|relieve} ~8 quickly|rapidly|fast|instantly|immediately|overnight|swiftly
            {condition|pain}|it ..1 is|are gone|better|healed|cured ..1 by|before|in|within|overnight ..2 morning|days|hours|minutes|week|night
            {number} ..4 {pain|condition}|stiffness ..6 disappears|vanishes|gone
            {body}|cartilage|hair|gums|teeth|nerves ..1 grows|grow|regrows back
            fast|instant|immediate|quick|rapid|speedy|great|good relief|cure|recovery|results|healing from|for|of|to
            you|you'll will? ..1 feel|look|notice|see|experience ~5 lighter|light|younger|clearer|energized|energised|difference|results|improvement|improvements|relief
            sleep|sleeps|sleeping like a baby|child|log
            lose|lost|drop|shed ..4 {number} pounds|lbs|kilos|kg|inches|stone ..3 in|within|a|per|over
            pain|symptom|migraine|itch|wrinkle|snore free ..1 in|within|by ..2 {number}|days|weeks|morning
            most|many people will? notice|feel|see a? ..1 difference|change|improvement
            {pain|condition|body}|fog|itch|blockage|cravings ..1 fades|fade|lifts|lift|melts|clears|vanishes ..6 {pain|condition|body}|fog|once|instantly|overnight|days|morning
            ^ day|week|month|hour {number} ..8 {pain|condition}|fog ..1 fades|fade|lifts|lift|clears|melts|gone|disappears
            almost at once
            cycle|period|hair|libido|hormones|skin ..3 snaps|bounces|springs|bounce|snap back
            ^ expect ..8 within|in ..1 {number} hours|days|weeks
            {number} nights|days|applications|sessions|weeks is|are all it|you takes|need|take
            add|adds|gain|gains|gained|grow|grows ..3 inch|inches ..1 a|per|each|every month|week
            dropping|losing|lost|dropped a|one|two|{number} dress|jeans|pant size|sizes
            from the very? first ..1 night|dose|sip|use|spray
            after the very? first ..1 night|sip|use|spray
            """,
            unless=UNLESS | {"conditional"},
            where=lambda s, c: (
                not_leaflet(s, c)
                and (s.words.has("{herb}", "{alt}", "{product}", "{prep}") or about_remedies(s, c))
            ),
            but_not=PRECAUTION
            + "\nonce|if|when you\nhow fast|quickly|rapidly\nsometimes given\nblocked|cut|stopped|numb completely|totally|entirely\nsee|call|seek|go|heal|heals|heals ..8 days|weeks ..3 {expert}\nusually|most|symptoms ..4 within ..2 few days|weeks\nusually|most|often|many|mostly|normally ..6 better|gone|clear|clears|over|settle|settles ..1 up? in|within|by",
        ),
        flags=(
            "Ginger paste expels the worms in just two or three days.",
            "With this tea you lose 10 pounds in a week.",
        ),
        passes=(
            "Most colds clear up within ten days.",
            "<h2>Herbs for children</h2><p>Chamomile is a herb.</p><p>Earache often gets better within three days.</p>",
            "See a doctor if the burn has not healed in two weeks.",
        ),
        confidence=0.85,
        fix="Remove the time, or give the trial that measured it.",
    ),
    Rule(
        name="efficacy.many-diseases",
        severity="high",
        message="One remedy is said to help against many unrelated diseases: “{detail}”.",
        why="What is said to help everything has rarely been tested for anything.",
        reference=FTC,
        action="remove",
        check=said(
            """
            {herb|alt|product|prep|food} ~10 {relieve|cure|good|boost|use} ~8 {condition|pain} ~3 {condition|pain} ~3 {condition|pain} ~3 {condition|pain}
            {relieve|cure} ~6 everything|anything from ~4 {condition|pain} ~3 to ~3 {condition|pain}
            from {condition|pain} ~2 to {condition|pain}
            {relieve|cure|good} ~4 variety|range|host|number|multitude|list|array|plethora of ~4 {condition|pain}|ailments|problems|disorders|conditions
            {relieve|cure} ~4 many|numerous|various|several|most|all ~2 ailments|diseases|illnesses|disorders|problems|conditions
            """,
            cleared_by=BACKED,
            unless=UNLESS,
            where=lambda s, c: (
                not_leaflet(s, c) and s.words.has("{herb}", "{alt}", "{product}", "{prep}")
            ),
            but_not=PRECAUTION,
        ),
        flags=(
            "The oil treats everything from asthma to warts.",
            "Noni juice helps with arthritis, asthma, cancer and diabetes.",
        ),
        passes=(
            "Lavender is sold for anxiety, headache, insomnia and pain, but there is little evidence that it helps.",
            "Pain has many causes.",
        ),
        confidence=0.85,
        fix="Name the one use that was tested, with its source.",
    ),
)
