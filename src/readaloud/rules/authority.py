"""Authority without a name: studies show, experts agree, healers have always known."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import (
    BACKED,
    PROSE,
    about_remedies,
    either,
    not_leaflet,
    said,
)

JAMA = "JAMA benchmarks (attribution); HONcode principle 4"
OWN = BACKED | {"own-site"}
MANNERS = frozenset(("denial", "myth", "question"))

EXPERTS = "experts|scientists|researchers|doctors|physicians|specialists|nutritionists|dietitians|therapists|practitioners|professionals|psychologists|psychiatrists|hepatologists|gastroenterologists|rheumatologists|urologists|endocrinologists|nephrologists|haematologists|hematologists|immunologists|virologists|toxicologists|ophthalmologists|podiatrists|paediatricians|pediatricians|gynaecologists|gynecologists|obstetricians|midwives|physiotherapists|pharmacists|vets|surgeons|oncologists|cardiologists|dermatologists|neurologists|naturopaths|herbalists|homeopaths|healers|chiropractors|biologists|authorities|clinicians|gurus|investigators"


RULES: tuple[Rule, ...] = (
    Rule(
        name="authority.studies-show",
        severity="medium",
        message="“{detail}”: which study? None is named or linked.",
        why="Readers trust the word study; without a reference they cannot tell whether there is one.",
        reference=JAMA,
        action="add-source",
        check=said(
            """
            studies|research|researches|trials|evidence|data|science|experiments|tests|surveys|findings|reports|autopsies ..4 {show|show-base}|shown|found|proven|proved|demonstrated|suggest|suggests|suggested|indicate|indicates|indicated|confirm|confirmed|confirms|revealed|linked|established|concluded|reported|implicated|documented|supports|support|credits
            study|review|trial|survey|analysis|paper|report|experiment ..6 shows|showed|shown|found|finds|proves|proved|suggests|suggested|revealed|reveals|concluded|confirmed|confirms|demonstrated|discovered|indicates|indicated|linked|reported
            studies|research|trials|experiments have|has been|recently? ..2 {show}|done|conducted
            studied|researched|tested by|in ..4 studies|scientists|researchers|trials|laboratories
            according to ..3 studies|research|study|experts|scientists|researchers|doctors|data|statistics|reports|estimates|some
            {show} in|by ..3 studies|research|trials|tests|scientists
            shown|proven|found|demonstrated|known to|by ..3 {relieve|boost|cure}
            in one|a|another|recent|university|clinical ..3 study|trial|experiment ..2 people|patients|participants|those|men|women|mice|rats
            new|recent|latest|promising|exciting ..1 discovery|discoveries|breakthrough|breakthroughs ~4 in|about|of|that|between
            it has|was been? ..1 shown|proven|proved|found|demonstrated|established|discovered|documented|reported ..4 that
            science|research ..2 has|have ..1 proven|proved|shown|demonstrated
            has|have been shown|found|reported|demonstrated|documented|implicated to|in
            has|have also|long|recently been implicated|shown|linked|found
            have also? been implicated
            based on|upon ..2 scientific|science|clinical ..1 facts|research|evidence|studies|fact
            as these|those|the studies|study|research|results shows|show
            {expert|study} ..4 discovered|revealed|uncovered
            science|research ..2 now|has|have|finally|also? confirms|agrees|backs|proves|proven|confirmed|backed|says ~6
            backed|supported by ..2 science|research|studies|evidence
            study|studies|trial|research|analysis ..8 came|come|arrived|reached|points ..2 to|at? ..2 conclusion|conclusions|result|results|direction
            extensively|widely|thoroughly|heavily|intensively studied|researched|documented|tested ~2 for|to|as|in
            conducted|did|carried ..3 research|studies|experiments into|on|in|out|about
            scientific|medical|toxicology|research literature ..2 is|tells|shows|says|clear|supports|demonstrates
            clinical|laboratory|scientific|recent|new|numerous|several|many|various|extensive|modern studies|research|trials|tests|study|evidence ..8 {relieve|boost|cure|causing|good}
            landmark|groundbreaking|famous|major ..2 study|trial|paper
            a|one|recent|new harvard|stanford|oxford|cambridge|yale|ucla study|trial|paper|review
            several|other|many|more papers|studies|trials ..4 come|came|reached|drawn ..2 similar|same conclusions|conclusion|results
            mountain|mountains|heaps|tons|piles|wealth|mounds of ..2 evidence|research|studies|it|data ..1 in|on|that|showing|behind
            dug|combed|waded|pored|read through|over ..2 research|studies|science|literature
            papers|articles|journals ..2 confirm|prove|show|agree|back|support ..1 it|this|that|us|what|our
            growing|mounting ~1 body|pile|mountain ~1 of ~1 evidence|research|studies ~2 points|point|links|backs|confirms
            evidence|science|research ~1 is|keeps ~1 mounting|growing|building ~1 that
            trials|studies|tests|results|experiments|evidence ~4 leave|leaves|left no doubt
            plenty|lots|loads ~1 of ~1 science|research|evidence|studies ~1 behind|for|on ~1 it|this|them
            proof ~2 is|keeps ~1 piling|mounting|stacking|pouring|flooding
            more|better research|studies|science|papers ~1 on|behind|about ~2 this|it|{herb|alt|product|food} ~1 than
            {number}|dozens|dozen|hundreds|scores ..2 peer reviewed papers|studies|articles|trials
            evidence|science|proof|research ~6 is|are ~1 overwhelming|undeniable|irrefutable|indisputable|watertight|mountainous|rock|ironclad|unarguable
            science ..1 now|finally|already|also? tells|told|knows|teaches us
            nobel prize|laureate ..6 discovery|this|proved|showing
            growing|large|huge|vast|mounting|emerging|increasing|impressive ..2 body|number|amount|pile ..1 of ..2 literature|evidence|research|studies|data|papers ..1 linking|links|showing|shows|suggesting|suggests|supports|supporting|proving|proves|pointing|points|behind
            according to a|an|one|another ..3 experiment|study|trial|paper|survey|report|review|poll|investigation|analysis
            in|by one|another|a ..1 recent|new|small|large|famous|japanese|canadian|german|chinese|korean|swedish|danish|british|australian|indian|american ..1 study|paper|trial|experiment|survey|review
            countless|numerous|many|dozens|hundreds|several|thousands ..2 papers|articles|journals ..2 back|support|confirm|prove|show|praise|document|attest
            lab|laboratory|bench|clinical work|testing|experiments ..2 demonstrated|shown|proves|shows|demonstrates|proven|proved
            investigators|authors reported|found|noted|observed|concluded|wrote
            science|research ..3 caught|catching up
            research|science|evidence|data ..1 is|are|couldn't|could clear|conclusive|settled|unequivocal
            decades|years|generations of ..2 scientific|medical|clinical|careful|painstaking work|research|study|studies ..2 established|shown|proven|proved|confirmed|confirm|show
            {expert}|teams|team|scientists|researchers in|at|from ..3 have|has ..1 linked|tied|traced|connected|shown|found|proved
            a|one new|recent|another paper|study|report|survey reports|report|says|finds|shows
            been|was ..1 observed|seen|noted|shown ..1 in|by the? lab|laboratory|vitro|scientists|mice
            """,
            cleared_by=OWN,
            unless=MANNERS,
            roles=PROSE,
            but_not="""
            nobel prize for ..1 the|his|her|their discovery|work
            more|further|larger|additional|ongoing|future|future|better|sleep|blood|imaging|these|nerve|conduction studies|research|study|trials|study needed|are|is|tests
            your|the doctor|physician ..6 {show}
            x ray|rays ..3 {show}
            test|tests ..6 showed|shows|show|found|confirmed ..1 that? she|he|i|you|his|her|my|they
            test|tests|scan|scans|blood|exam|examination|ultrasound|mri|ct|biopsy ..3 {show}
            if ..4 tests|test|results {show}
            lab|blood|urine|skin|imaging|allergy|screening|genetic|diagnostic|pregnancy|thyroid|liver|function|hearing|vision|these|the tests|test|findings ..4 {show}
            {expert|people} ..2 carried|looking|report
            {drug} ..8 shown|found|known to
            {drug} ..10 shown|proven|found to|by
            funding|conflicts|funded|council
            companies|sponsors|industry pay|pays|fund|funds
            smoking|tobacco|vaccine|vaccines|climate|asbestos ..10 overwhelming
            found to have|contain ..3 flaws|errors|problems|limitations
            tested|studied ..3 small|few|poorly
            """,
        ),
        flags=(
            "Studies have shown that magnets ease pain.",
            "Research suggests that mood affects digestion.",
            "One study found the oil as good as the drug.",
            "It has been shown that late meals disturb sleep.",
        ),
        passes=(
            "Larger studies are needed.",
            "Blood tests may show anaemia.",
            '<p>A <a href="https://doi.org/10.1000/x">2019 trial</a> found no difference.</p>',
            "No studies have shown a benefit.",
        ),
        fix="Name the study and link it, or say plainly that this is not certain.",
    ),
    Rule(
        name="authority.experts-say",
        severity="medium",
        message="“{detail}”: which experts, and where did they say so?",
        why="A nameless expert can be neither asked nor checked.",
        reference=JAMA,
        action="attribute",
        check=said(
            f"""
            {{number}}|nine|eight|seven in|out {{number}}|of|ten ten? ..1 doctors|dermatologists|dentists|gps|nurses|midwives|cardiologists|vets ..6 use|recommend|prefer|choose|trust|swear|privately
            million|thousand|hundreds|thousands|millions ..6 can't|cannot be wrong
            hospitals|clinics|doctors abroad|overseas|elsewhere ..2 have|been ..2 using|giving|handing|prescribing
            {{number}}|thousands|hundreds ..3 midwives|doctors|nurses|vets|mothers|dentists|therapists reach|reaches|reached for
            japanese|german|swiss|chinese|russian|french|korean|indian|scandinavian doctors|scientists|surgeons|midwives|physicians swear|trust|rely|prescribe
            evidence|studies|research|trials|papers ..8 too long|many|numerous to ..1 list|mention|cite|name|count
            experts|scientists|researchers|nutritionists|biologists|specialists|naturopaths|herbalists|homeopaths|healers|therapists|chiropractors|practitioners|psychologists|investigators ..2 agree|agreed|believe|believed|known|thought|say|said|think|estimate|claim|know|suggest|suspect|recommend|recommended|swear|discovered|found|recognize|recognise|warn|advise|consider|call|confirm|note|maintain|argue|point|tell|will|see|view|regard|feel|concluded|proven|proved|shown|demonstrated|established
            doctors|physicians|dentists|professionals|cardiologists|dermatologists|psychiatrists|neurologists|clinicians|midwives ..1 agree|believe|say|think|claim|know|swear|now|admit
            {{often}} ..2 {EXPERTS} ..3 {{say}}|use|uses|take|takes|eat|drink|avoid|prescribe|swear|see|endorse|prefer
            leading|top|renowned|famous|foremost|finest|world|noted|prominent|eminent|respected ..2 {EXPERTS}|expert|scientist|doctor|authority|surgeon|professor|specialist|researcher
            sources close|familiar|said|say|with|to
            {EXPERTS} see this|it|these
            leading|top|best|famous clinics|hospitals|universities|institutes ~2 offer|use|recommend|teach|prescribe
            circles|science|scientists|researchers|medicine|doctors ~4 take|taking|sit|sitting ~1 notice|up
            every|any|all {{expert|alt}} know|knows|agree|agrees that
            known|understood|taught ~2 in ~1 the? east|orient|himalayas|andes|tibet|amazon ~1 that|to|for
            my|our ~1 {{expert}}|chemist|nurse|biologist|pharmacist friend|brother|cousin|neighbour|neighbor|uncle|aunt|sister ~1 says|swears|tells|told|reckons|confirms ~10 {{herb|food|alt|condition|cure|relieve|drug}}
            universities|academics|hospitals|laboratories|researchers ~1 is|are|have ~2 only|finally|just ~2 waking|catching|discovering|rediscovering|woken
            famous|celebrated|hollywood|olympic ~1 actor|actress|singer|model|athlete|star|champion ~2 owes|swears|credits|relies ~6 it|this|{{herb|food|alt|product|prep}}
            any honest|decent|good|real|sensible|true ~1 {{expert}}|gp|nutritionist ~1 will|would|can ~1 tell|admit|confirm
            ask|asking any {{expert}}|midwife|nurse|gp|nutritionist|mother|grandmother ~1 and ~1 she|he|they ~1 tell|say|confirm|swear|agree
            according to ~1 a|one ~1 well|leading|famous|renowned|top|respected|celebrated|noted|eminent|prominent ~1 known? {{expert}}|professor|specialist|scientist|researcher|expert|nutritionist|naturopath
            massage|yoga|physical|occupational therapists ..2 {{say}}
            doctors|scientists ..3 scientists|doctors|researchers ..3 {{say}}|refer
            some|many|others|most|people|several ..1 believe|think|say|argue|suggest|feel that
            some|many|others ..1 believe|think|say in|it|this
            according to ..2 {EXPERTS}|some|many|legend|tradition|folklore
            recommended|endorsed|approved|trusted|used|praised by ..3 {EXPERTS}
            doctors|surgeons|dentists|nurses|cardiologists|paediatricians|pediatricians|midwives|vets|oncologists ~3 give|gives|use|take|choose|trust|feed|buy|put|putting|giving|using ~3 own ~1 families|family|children|kids|homes|kitchens
            nasa|astronauts|cosmonauts|olympians|paratroopers ..3 use|uses|used|rely|relies|swear|swears|trust|trusts|drink|drinks|wear|sleep ..3 same|this|it|our|{{herb|alt|product}}|them
            hospitals|clinics|doctors ~4 japan|germany|russia|china|switzerland|korea|india|europe|brazil|world|scandinavia ~4 used|use|uses|using|prescribe|prescribes|swear ~3 {{herb|alt|product|food|prep}}|device|mat|machine|water
            {EXPERTS} around|across|all the|over ..2 world|country|globe
            researchers|scientists|doctors|experts|specialists|surgeons|oncologists|cardiologists|professors|dermatologists|neurologists ..4 stunned|amazed|baffled|astonished|shocked|speechless|astounded|flabbergasted|staggered|dumbfounded|excited ..2 by|at|to|when|with|about
            more|growing|countless|top|leading ..4 doctors|paediatricians|pediatricians|dermatologists|cardiologists|midwives|vets|pharmacists|therapists|psychiatrists|physicians|dentists|gynaecologists|oncologists|surgeons|nurses ..3 favour|favor|prefer|turn|turning|swear|endorse|prescribing|recommending|switching|embracing|embrace|reaching
            as any|every ..2 {{expert}}|doctor|nurse|midwife|gp|physician ..2 will|would|could tell|confirm|admit
            verdict ..6 is in
            nutritionists|doctors|experts|scientists|dermatologists|dietitians|cardiologists|researchers|midwives|trainers ..1 are|is|were ..1 unanimous|united|certain|convinced|agreed
            ask any ..2 midwife|doctor|nurse|pharmacist|dentist|surgeon|physio|trainer|herbalist|{{expert}} and she'll|he'll|they'll|you'll
            hospitals|clinics|doctors ~4 germany|japan|russia|china|switzerland|korea|india|europe|brazil|scandinavia|austria|france|cuba|israel ~4 been|have|has|are|routinely using|used|offering|prescribing|relied
            most|all|many|more ..1 vets|doctors|dentists|dietitians|nutritionists|pharmacists|nurses|scientists|physios ..1 now|quietly|privately|already accept|admit|agree|know|advise|accept|believe|concede|recommend
            grandmothers|grandma|granny|ancients|elders|forefathers ..3 always|long knew|known|understood
            plenty|lots|scores|hundreds of cardiologists|doctors|dentists|oncologists|surgeons|nurses|midwives|scientists|vets|pharmacists ..2 take|use|drink|swear|eat
            nutritionists|doctors|scientists|healers|experts|midwives the|everywhere|worldwide world|call|agree|recommend|swear over|it|that|by?
            """,
            cleared_by=OWN,
            unless=MANNERS,
            but_not="""
            stunned|amazed|baffled|surprised|shocked|astonished ..12 town|village|crowd|ward|hospital|strike|closure|budget|pay|staff|building|government
            believe|believed|think ..14 which|this|that ..1 is|was wrong|false|untrue|mistaken
            century|centuries|1800s|1900s|1920s|1930s|1940s|1950s|discontinued|abandoned|historically
            our|their|these ..1 {expert}
            it|they does|do|is|are not
            other|some experts|scientists|researchers were|are|say|remain more|not ..2 cautious|sceptical|skeptical|convinced|sure
            your|the|a|our|ask|doctors|health professionals|providers|doctors or|nurses
            if|when|before ..3 {expert} ..2 {say}
            websites|sites|rumours|rumors ..1 say|claim|suggest
            do not|cannot know|think|fully|understand|agree
            claim|claims|claiming|claimed|pretend ..4 recommended|endorsed|approved|trusted
            use|uses|used|using|may|can|will|might ..6 to diagnose|determine|test|measure
            """,
        ),
        flags=(
            "Experts agree that a fast four times a year is essential.",
            "Many doctors now recommend magnets over painkillers.",
            "Leading scientists swear by it.",
        ),
        passes=(
            "Your doctor may recommend a scan.",
            "Doctors do not know what causes the disease.",
            "Ask the doctor what experts in this field recommend.",
        ),
        fix="Name the person or body and link what they wrote.",
    ),
    Rule(
        name="authority.it-is-believed",
        severity="medium",
        message="“{detail}” leaves open who believes it and why.",
        why="The passive makes an opinion sound like knowledge.",
        reference=JAMA,
        action="attribute",
        check=said(
            """
            it is|has|was ..2 believed|thought|said|known|accepted|understood|recognised|recognized|acknowledged|claimed|assumed|rumored|rumoured that|thatthe
            it is|was well|widely|commonly|generally|often|now ..1 known|believed|accepted|understood|established|thought|recognized|recognised|said
            as we|everyone|everybody|you know|knows
            we all know
            everyone|everybody knows
            it is|it's no secret|surprise? that|common knowledge
            common|conventional sense|wisdom|knowledge tells|says|holds|has
            there are many|several|some|various theories
            isn't|isnt|aren't|arent|is|are not? widely|commonly|generally? believed to
            some people? believe|think|say that|it
            many people? believe|think|say|feel that|it
            legend|tradition|folklore has|says|holds it|that
            known throughout|around|for|since ..3 world|centuries|history|ages
            data|evidence|statistics suggest|suggests|show|shows that
            it is estimated that
            """,
            cleared_by=OWN,
            unless=MANNERS,
            but_not="known to contain|cause|be|carry|affect|occur|run|have\nit was once? believed|thought\nit does|is not\nbelieve|think|say|claim ..14 which|this|that|it|they ..1 is|are|does|do not|wrong|false|untrue|mistaken",
        ),
        flags=(
            "It is believed that worry settles in the shoulders.",
            "As everyone knows, teenagers are the worst affected.",
        ),
        passes=(
            "It is not known what causes the disease.",
            "You may believe that you are well when you are not.",
        ),
        confidence=0.75,
        fix="Say who holds this view, with a reference, or drop the sentence.",
    ),
    Rule(
        name="authority.tradition",
        severity="low",
        message="Long use is offered as proof: “{detail}”.",
        why="That something is old tells neither that it works nor that it is safe.",
        reference="FTC Health Products Compliance Guidance (2022), on traditional use",
        action="add-source",
        check=either(
            said(
                """
            use|uses|used|using|drunk|drink|chewed|chew|brewed|worn|burned|inhaled|known|practiced|practised|valued|prized|revered|popular|trusted|employed|recommended|utilized ..6 for|since|over|throughout|through ..3 centuries|generations|ages|millennia|years|history|times|antiquity|civilizations
            followed|practised|practiced|used|known|trusted ..8 centuries|generations|millennia|ages ..1 ago|back|now
            for|since|over ..3 centuries|generations|ages|millennia|thousands|ancient ..8 {use}|used|treat|relied|known|heal|healing
            ancient|traditional|age|old|indigenous|folk|native|tribal ..1 old? wisdom|healers|remedy|remedies|cure|cures|secret|medicine|practice|tradition|healing ..8 {relieve|cure|boost|good}
            time tested|honored|honoured
            aristotle|cleopatra|hippocrates|pharaohs|emperors|emperor|napoleon|romans|egyptians|samurai|vikings ..5 wore|worn|bathed|drank|swore|relied
            ancient egyptians|greeks|romans|chinese|indians|yogis|healers|cultures ..6 {use}|used|knew|believed
            turned|turn|relied|rely|trusted|trust|looked|sworn|leaned ..5 for|over ..2 {many}|thousand|thousands|hundred|hundreds years|generations
            for|over ..2 {many}|thousand|thousands years|generations ..6 healers|trusted|relied|revered|swear|sworn|prized
            handed|passed down ..3 generations|generation|ancestors
            grandmothers|grandmother|grandma|ancestors ..3 {use}|used|knew|relied|swore
            has|have stood the test of time
            time immemorial
            used ~2 in ~1 traditional|folk|chinese|ayurvedic|native|indigenous|tribal|herbal medicine
            since ..1 time|times|days of ..4 aristotle|hippocrates|pharaohs|bible|romans|greeks|egyptians
            as long as ..1 anyone|people|we|anybody|humans can? ..1 remember|remembers
            traces|dates|goes|going|dating ..4 back ..4 centuries|thousand|thousands|years|antiquity
            traditionally used|taken|prescribed|valued
            long|rich|ancient|time history|tradition|legacy of|as ~4 use|used|using|medicinal|treating|healing|medicine
            years|centuries|people|users|mothers|yogis|grandmothers ..4 can't|cannot|can't be wrong
            mystics|yogis|sages|shamans|seers|empaths|psychics|lightworkers|monks ..4 know|knew|known|say|agree|teach|taught|written|writing|believe
            live|lives|lived past|beyond|to ..1 {number}|100 ..6 because|thanks|as|on|drink|eat|chew
            traditional|tribal|indigenous|native societies|peoples|tribes|cultures|villages ..8 no|never|isn't|hardly|don't
            cleopatra|hippocrates|pharaohs|royalty|royal|emperors ..4 fan|fans|loved|favorite|favourite
            old|ancient nurse's|nurses'|nurses|wives'|sailor's|monks'|gypsy|family trick|secret|recipe|remedy
            """,
                cleared_by=OWN,
                unless=frozenset(("myth", "question", "reported")),
                but_not="later ..2 made|drawn|developed|isolated|extracted\nbuddhist|hindu|religion|religions|religious|prayer|prayers\nhas|i practised|practiced\nmonks pray|prayer|prayed\ncuisine|cuisines|dish|dishes|cooking|seasoning|flavoring|flavouring|perfume|perfumes|dye\ndrunk|eaten|grown|cooked|brewed|{drug}|medicines|medicine ..12 centuries|years|generations",
                where=lambda s, c: (
                    not_leaflet(s, c)
                    and (
                        s.words.has(
                            "{herb}",
                            "{alt}",
                            "{prep}",
                            "{product}",
                            "{relieve}",
                            "{cure}",
                            "{food}",
                        )
                        or about_remedies(s, c)
                    )
                ),
            ),
            said(
                """
                tribal|tribes|tribesmen|warriors|shamans|sherpas|forefathers|ancestors|nomads|herders ..4 chewed|drunk|drank|drink|eaten|eat|ate|chew|wore|wear|brewed|smoked|rubbed|sipped|carried ..6 for ..2 {number}|thousands|hundreds|centuries|generations
                greeks|romans|egyptians|aztecs|mayans|incas|druids|celts|vikings|persians|sumerians|babylonians ..1 cured|healed ..4 with|by|using
                generations of ~4 have|has? ~1 always? known|knew|sworn|trusted|relied ~10 {relieve|cure|boost|herb|food|alt|condition|body}
                grandmother|grandmothers|grandma|nanas|grannies ~1 all|always? knew that|it ~10 {relieve|cure|boost|condition|body}
                they|romans|greeks|egyptians|gladiators|warriors ~1 knew a ~1 thing
                as|like their|our|your ..1 forefathers|ancestors|grandmothers|forebears|grandparents|elders ..1 did|always|taught
                modern|western|mainstream science|medicine|research has|have|is|are ..1 now|finally|only|just? ..1 caught|catching|rediscovered|rediscovering|vindicated
                greeks|romans|egyptians|aztecs|mayans|incas|druids|celts|vikings|persians|sumerians|babylonians|phoenicians|samurai knew that|this|it|of ~8 {relieve|cure|boost}|all|long|power|before
                """,
                cleared_by=OWN,
                unless=frozenset(("myth", "question", "reported")),
                where=not_leaflet,
            ),
        ),
        flags=(
            "Healers have used the root for thousands of years to treat fever.",
            "Garlic has been prized for centuries for its healing power.",
        ),
        passes=(
            "The clinic has been open for over thirty years.",
            "Aspirin has been sold since 1899.",
        ),
        confidence=0.8,
        fix="Say that use is traditional and what trials found, with a source.",
    ),
)
