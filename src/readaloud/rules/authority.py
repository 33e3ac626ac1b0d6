"""Authority without a name: studies show, experts agree, grandmothers knew."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.pages import is_story, on_pages
from readaloud.rules.patterns import (
    BACKED,
    EVERYWHERE,
    NOTHING,
    PROSE,
    QUESTION,
    about_remedies,
    either,
    not_leaflet,
    said,
)

JAMA = "JAMA benchmarks (attribution); HONcode principle 4"
OWN = BACKED | {"own-site"}
MANNERS = frozenset(("denial", "myth", "question"))

EXPERTS = "experts|scientists|researchers|doctors|physicians|specialists|nutritionists|dietitians|therapists|practitioners|professionals|psychologists|psychiatrists|cardiologists|dermatologists|neurologists|naturopaths|herbalists|homeopaths|healers|chiropractors|biologists|authorities|clinicians|gurus|investigators"


def of_health(signals: Signals, context: Context) -> bool:
    """Tell whether a sentence of a story speaks of illness or of what was taken for it."""
    return about_remedies(signals, context) or signals.words.has(*OF_HEALTH)


OF_HEALTH = ("{condition}", "{pain}", "{body}", "{herb}", "{alt}", "{product}", "{food}", "{drug}")

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
            nobel prize|laureate ..6 discovery|this|proved|showing
            """,
            cleared_by=OWN,
            unless=MANNERS,
            roles=PROSE,
            but_not="""
            more|further|larger|additional|ongoing|future|future|better|sleep|blood|imaging|these|nerve|conduction studies|research|study|trials|study needed|are|is|tests
            your|the doctor|physician ..6 {show}
            test|tests|scan|scans|blood|x|ray|exam|examination|ultrasound|mri|ct|biopsy ..3 {show}
            if ..4 tests|test|results {show}
            lab|blood|urine|skin|imaging|allergy|screening|genetic|diagnostic|pregnancy|thyroid|liver|function|hearing|vision|these|the tests|test|findings ..4 {show}
            {expert|people} ..2 carried|looking|report
            {drug} ..8 shown|found|known to
            {drug} ..10 shown|proven|found to|by
            funding|conflicts|funded|council
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
            experts|scientists|researchers|nutritionists|biologists|specialists|naturopaths|herbalists|homeopaths|healers|therapists|chiropractors|authorities|practitioners|psychologists|investigators ..2 agree|agreed|believe|believed|known|thought|say|said|think|estimate|claim|know|suggest|suspect|recommend|recommended|swear|discovered|found|recognize|recognise|warn|advise|consider|call|confirm|note|maintain|argue|point|tell|will|see|view|regard|feel|concluded|proven|proved|shown|demonstrated|established
            doctors|physicians|dentists|professionals|cardiologists|dermatologists|psychiatrists|neurologists|clinicians|midwives ..1 agree|believe|say|think|claim|know|swear|now|admit
            {{often}} ..2 {EXPERTS} ..3 {{say|use}}|see|endorse|prefer
            leading|top|renowned|famous|world|noted|prominent|eminent|respected ..2 {EXPERTS}|expert|scientist|doctor|authority|surgeon|professor|specialist|researcher
            sources close|familiar|said|say|with|to
            {EXPERTS} see this|it|these
            massage|yoga|physical|occupational therapists ..2 {{say}}
            doctors|scientists ..3 scientists|doctors|researchers ..3 {{say}}|refer
            some|many|others|most|people|several ..1 believe|think|say|argue|suggest|feel that
            some|many|others ..1 believe|think|say in|it|this
            according to ..2 {EXPERTS}|some|many|legend|tradition|folklore
            recommended|endorsed|approved|trusted|used|praised by ..3 {EXPERTS}
            {EXPERTS} around|across|all the|over ..2 world|country|globe
            """,
            cleared_by=OWN,
            unless=MANNERS,
            but_not="""
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
            but_not="it was once? believed|thought\nit does|is not\nbelieve|think|say|claim ..14 this|that|it|they ..1 is|are|does|do not|wrong|false|untrue",
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
        name="authority.conspiracy",
        severity="high",
        message="“{detail}” puts a hidden plot in the place of evidence.",
        why="It cannot be checked and turns readers from care they may need.",
        reference="HONcode principle 2 (complementarity); CDC Clear Communication Index (main message)",
        action="remove",
        check=said(
            """
            they don't|dont|do|won't|wont|never not? want|tell|telling|let you ..1 know|hear|find|see|about
            companies|industry|doctors|government|pharma|establishment|they ..3 do|does not ..1 want|tell ..1 you
            doctor|doctors|physicians|industry|government|fda|pharma|establishment|media|companies ..4 don't|won't|doesn't|dont|wont|isn't|aren't|never ..1 want|tell|telling|wants|tells you
            what ..3 doctor|doctors|pharma|industry ..2 won't|isn't|don't|aren't|doesn't|not|wont ..1 tell|telling|want
            big pharma|food|medicine|sugar
            pharmaceutical|drug|medical ..3 industry|companies|giants|establishment|mafia|cartel ..16 profit|profits|hide|hides|hidden|suppress|suppressed|greed|sick|cover|silence|secret|lobby|money|fear|afraid
            suppressed|hidden|forbidden|secret|censored|banned|buried cure|cures|truth|remedy|remedies|research|knowledge|information|medicine
            cover up|coverup|conspiracy ..5 {condition|drug}|cure|vaccine|vaccines
            mainstream|medical|orthodox medicine|establishment|doctors|mafia|media|orthodoxy ..5 hide|hides|ignores|ignore|refuses|suppress|suppresses|suppressed|deny|denies|dismiss|dismissed|profit
            ignored|dismissed|suppressed|persecuted|ridiculed|silenced by ..3 doctors|mainstream|medicine|establishment|industry|fda|authorities
            fda|government|authorities|ama ..4 harass|harasses|persecute|persecutes|raided|raids|suppress|bans ..8 {herb|alt|natural|cure}
            only|just|merely|simply hide|hides|mask|masks|suppress|suppresses|cover ..1 the|your|up? ..2 {pain|condition}|symptoms|problem
            doctors|scientists|industry|surgeons|physicians|they ..2 refuse|refuses|afraid|unwilling to admit|tell|say|accept|look
            doctors|surgeons|hospitals|clinics|they ..3 only|just ..3 because ..4 paid|money|profit|pays
            what ..5 never|not|rarely ..1 told|hear|taught|informed
            lie|lies|scam|fraud|deception|myth ..2 perpetuated|perpetrated|spread|sold|told|pushed ..1 by|to ..3 business|industry|pharma|doctors|government|media|us
            industry|companies|pharma|doctors|hospitals ..2 out of ..1 business|work|job
            no _2 can|could|will patent|profit
            why ..4 you|we _1 never _1 heard|told|hear
            cannot|can't be? patent|patented
            can not be? patent|patented
            companies|doctors|industry ..3 known|know|knew ..3 for decades|years
            profits|money ..4 from|on|off ..3 sick|sickness|illness|disease
            wake up sheeple|people|america
            {drug|condition} ..4 is|are a hoax|scam|lie|business
            pharmaceutical|pharma|drug|medical ..2 propaganda|lobby|firms|brainwashing|cartels|mafia
            want|wants you to believe|think ..6 just|only|coincidence|nothing|crazy
            population control|depopulation|chemtrails|plandemic
            doctor|doctors|gp|neurologist|neurologists|oncologist|oncologists|dentist|dentists|cardiologist|cardiologists|dermatologist|specialist|specialists|surgeon|endocrinologist|pediatrician|gynecologist|nutritionist|dietitian|vet ..2 won't|don't|doesn't|never|wont|not|nobody ..1 mention|mentions|tell|tells|explain|explains|test|tests|warn|warns ..1 you|about|for
            your|our|my doctor|gp|neurologist|oncologist|dentist|cardiologist|dermatologist|surgeon|endocrinologist|pediatrician|gynecologist|dietitian won't|never|doesn't|isn't mention|mentions|tell|tells|explain|telling|know
            nobody|noone tells|told|tell|mentions|warns ..1 you|us|me ..1 about|that|this
            no one tells|told|mentions|warns ..1 you|us|me
            they|companies|doctors know|knew|knows ..3 not|aren't|never|won't telling|tell|saying|say
            no|little|isn't|not ..1 any? money|profit|profits in ..4 natural|herbs|plants|remedies|telling|cure|cures|curing|healing|healthy|health|prevention|song|herb|plant|food
            nobody|no|one can|could patent
            could not ..1 be? patent|patented
            pushed|swept|put|brushed it|them|this aside|under ..4 patented|profit|money|drug|drugs
            no ..1 patent on|for
            no|little|isn't|not ..1 any? money|profit|profits in ..1 it|this|that|them
            things|secrets|facts|what|something|truth ..3 they|doctors ..1 will|do|would|won't|don't not|never? tell|want
            companies|industry|pharma ..3 no|little interest|money|profit
            never|not allowed|permitted to ..2 come|be|appear ..1 out|published|known|heard
            doctors|physicians|gps|dentists|surgeons ..2 not|never ..1 taught|trained|learn|learned|educated ..3 this|it|nutrition|about|in
            industry|pharma|companies|medicine ..2 looked|looks|look the other way
            pay|pays|paid|bribe|bribed ..6 look the other way
            whistleblower|whistleblowers
            industry|companies|doctors|firms ..1 keeps|keep ..1 to|it itself|themselves|quiet|secret
            going|want|wants to shout about
            doctors|doctor|gps|gp|vets ..2 had|get|gets ..4 hours|hour|lecture|lectures on|of|in|about ..1 nutrition|training|diet|food|feet|healing
            follow the money
            science ..1 can't|cannot explain
            medical|medicine|science|doctors|world ..2 finally|only|slowly ..2 catching|waking|coming up|around
            never gets|get translated|published|reported|mentioned
            paying for ..4 boat|yacht|house|car|porsche|bonus
            hid|hides|hiding|buried|destroyed ..1 data|evidence|results|study|studies
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            unless=frozenset(("myth", "denial")),
            but_not="claim|claims|claimed|claiming|theorists|theory|theories|proponents|advocates|myth|myths|believe|believes|supposed|supposedly|alleged|allegedly|promoters|supporters|rumor|rumors|rumour|rumours|hype",
        ),
        flags=(
            "The cure they don't want you to know about.",
            "Big Pharma hides the truth about vitamins.",
        ),
        passes=(
            "Tell your doctor what you do not want to know.",
            "Drug companies must report side effects to the regulator.",
        ),
        confidence=0.9,
        fix="Remove it; name a documented case with its source if there is one.",
    ),
    Rule(
        name="authority.tradition",
        severity="low",
        message="Long use is offered as proof: “{detail}”.",
        why="That something is old tells neither that it works nor that it is safe.",
        reference="FTC Health Products Compliance Guidance (2022), on traditional use",
        action="add-source",
        check=said(
            """
            {use}|used|known|practiced|practised|valued|prized|revered|popular|trusted|employed|recommended|utilized ..6 for|since|over|throughout|through ..3 centuries|generations|ages|millennia|years|history|times|antiquity|civilizations
            followed|practised|practiced|used|known|trusted ..8 centuries|generations|millennia|ages ..1 ago|back|now
            for|since|over ..1 centuries|generations|ages|millennia|thousands|ancient ..8 {use}|used|treat|relied|known|heal|healing
            ancient|traditional|age|old|indigenous|folk|native|tribal ..1 old? wisdom|healers|remedy|remedies|cure|cures|secret|medicine|practice|tradition|healing ..8 {relieve|cure|boost|good}
            time tested|honored|honoured
            aristotle|cleopatra|hippocrates|pharaohs|emperors|emperor|napoleon|romans|egyptians|samurai|vikings ..5 wore|worn|bathed|drank|swore|relied
            ancient egyptians|greeks|romans|chinese|indians|yogis|healers|cultures ..6 {use}|used|knew|believed
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
            traditional|tribal|indigenous|native societies|peoples|tribes|cultures|villages ..8 no|never|isn't|hardly|don't
            cleopatra|hippocrates|pharaohs|royalty|royal|emperors ..4 fan|fans|loved|favorite|favourite
            old|ancient nurse's|nurses'|nurses|wives'|sailor's|monks'|gypsy|family trick|secret|recipe|remedy
            """,
            cleared_by=OWN,
            unless=frozenset(("myth", "question", "reported")),
            but_not="buddhist|hindu|religion|religions|religious|monks|prayer|prayers\ncuisine|cuisines|dish|dishes|cooking|seasoning|flavoring|flavouring|perfume|perfumes|dye\ndrunk|eaten|grown|cooked|brewed|{drug}|medicines|medicine ..12 centuries|years|generations",
            where=lambda s, c: (
                not_leaflet(s, c)
                and (
                    s.words.has(
                        "{herb}", "{alt}", "{prep}", "{product}", "{relieve}", "{cure}", "{food}"
                    )
                    or about_remedies(s, c)
                )
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
    Rule(
        name="authority.anecdote",
        severity="medium",
        message="One person's story stands as proof: “{detail}”.",
        why="Illness comes and goes by itself; a story shows neither cause nor chance of success.",
        reference="FTC Endorsement Guides, 16 CFR 255; HealthNewsReview criterion 4",
        action="remove",
        check=either(
            said(
                """
                swear|swears|swore|swearing by
                threw|thrown|tossed ..3 stick|cane|crutches|wheelchair|walker|brace|inhaler ..1 away
                swear|swears|swore that|it|this
                {person} ..6 swears|cured|healed|uses|recovered|recommends|tried|vanished|disappeared
                i lost {number}
                i|my|we ..6 vanished|disappeared|gone|cured|healed|cleared|improved|reversed|recovered|miracle|incredible
                i|my|we ..6 pain|symptom|drug|medication|cancer free
                i|my|we ..6 better than
                my|i ..3 {condition|pain|doctor} ..5 vanished|disappeared|gone|cured|healed|couldn't|could|improved|cleared|amazed|reversed|went
                worked|works|work for|on me|us|him|her|thousands|millions|many
                worked for them|him|her|me|us
                when|after|since we|i ..10 everything|life changed
                my ..2 son|daughter|son's|child|child's ..8 improved|recovered|healed|cured|spoke|changed
                success|improvement|improvements|recovery|relief ..4 been|was|were observed|seen|noted|reported|achieved
                changed|saved|transformed|gave ..1 my|his|her|their life|lives
                thousands|millions|people|patients|users|customers|clients|women|men|sufferers ..9 have|report|reported|found|say|experience|experienced|claim|find ..5 {cure|relieve|good}|relief|results|success|improvement|benefits|improvements|gone|effective
                people have found
                successfully ..1 used|treated|using|treating|helped|healed|cured ~6 {herb|alt|product|condition}
                one|another|a|our ..2 reader|client|patient|customer|member|user|woman|man|mum|mom|swimmer|follower|subscriber ..1 wrote|told|emailed|reports|swears|messaged|shared|tells ..10 lost|gone|went|never|vanished|better|off|cured|healed|down|free
                my|her|his|their ..1 labs|scans|scan|bloodwork|numbers|antibodies ..2 are|came|come|were|fell ..1 back? perfect|normal|clear|clean|nothing
                couldn't|cannot|can't|could not? explain it|how|why
                my|her|his ..2 had|has? vanished|disappeared ..3
                never looked back
                she|he|i ..2 given|gave ..1 her|him|me? ..1 six|three|two|twelve|{number} months|weeks ..1 to? live
                given|gave her|him|me {number} months|weeks
                results speak for
                our|my ..3 patients|clients|customers ..4 improve|improved|recover|recovered|healed|better|walk
                thrown|threw|throw|left away|out|behind ..2 wheelchair|wheelchairs|crutches|cane|canes|glasses|walker
                amputated|amputation|operated ..3 saved|spared|avoided
                after ..1 {number}|one|a|first|the ..1 bottle|bottles|dose|doses|session|sessions|jar|course|treatment|treatments ..6 gone|better|cleared|vanished|disappeared|healed|free
                so|that's|this|now i know|knew that? it|this works|worked
                {pain}|it|swelling ..1 was|is half ..2 what
                hundreds|thousands|many|dozens of ..1 mothers|parents|patients|people|families|women|men ..3 have|had ..2 seen|watched|noticed|reported
                in|at our|my ..1 office|clinic|practice|centre|center ..3 we|i ..2 see|get|find|helped
                we|i ..2 seen ..8 in {number} years
                i|he|she|mother|father|uncle|aunt|friend|husband|wife|grandmother|grandfather ..6 refused|declined ..3 {drug}
                not one|single|a ..1 case of ..2 {condition}
                since i|we ..1 started|began|stopped ..12 not|never|no|without ..4 {condition}
                not|never ..2 had|caught|got|gotten ..4 {condition} ..6 years|since|life
                now|are|is|am free of ..1 cancer|pain|medication
                gone|cured|healed in|within a|one|{number} ..1 day|days|week|weeks|month|months
                today|now she|he|i take|takes nothing|none
                people|users|clients|patients|customers report|notice|feel|experience ..1 more|better|less ..2 energy|skin|sleep|digestion|mood|focus
                my|her|his ..1 scan|scans|tests|blood was|is ..2 clear|clean|normal
                treated|cured|healed with ..1 success
                doctors gave|had given ..2 up|him|her|me|months|weeks
                why|reason ..4 many|millions|thousands|people ..8 turn|turning|choosing|switching|flocking to? ..2 {herb|alt|product|natural}
                pain|symptoms|{condition} ..2 disappeared|vanished
                {pain|condition}|symptoms ..1 was|were|had gone
                {pain|condition}|symptoms ..1 went away
                after {number} days|weeks|months|years ..3 with|on|of|taking ..8 new|gone|cured|healed|better|free|young
                changing|changes|changed|transforming|transformed ..1 lives
                not|haven't|never taken|needed|used ..3 tablet|tablets|pill|pills|painkiller|painkillers|inhaler since
                worked for ..4 will work
                became|become|been|is|am ..2 pain|symptom|cancer|medication|drug free
                within|after|in ..3 {number} minutes|hours|days|weeks|months ..6 disappeared|vanished|gone|cured|healed|better|recovered
                {number} minutes|hours|days|weeks ..4 pain|symptoms ..2 disappeared|vanished|gone
                people|patients|women|men|users|sufferers|many|those ..8 found|noticed|seen|experienced|reported ..3 dip|drop|improvement|reduction|relief|decrease|improvements
                no ..1 sign|signs|trace|evidence of|that ..5 cancer|tumor|tumour|tumors|disease ..2 left|remained|found|anymore|today|now|remaining|currently
                no signs|sign|trace ..4 currently|now|still|longer|any ..3 {serious}
                lots|plenty|thousands|many|hundreds of? ..1 people ..4 claimed|say|said|claim ..6 worked|works
                years|pounds|kilos younger|lighter
                most|many|majority ..2 patients|users|people|clients|customers|sufferers ..10 within|in|after ..2 {number}|few|day|days|week|weeks|month|months
                success|true|healing story|stories|testimonials|testimony
                testimonials|testimonial
                my ..1 {body|condition|pain} ..4 started|began|starting to ..2 clear|heal|improve|feel|get|look|fade|disappear|go
                when|after|since|once i ..1 stopped|started|quit|began|cut|gave|switched|tried|took|went ..14 went|gone|cleared|disappeared|improved|vanished|better|stopped
                my ..3 {condition|pain} ..4 actually? caused|triggered by
                swore|swears ..2 that|it
                i've|i noticed|seen|experienced|have|felt ..4 improvement|difference|results|change|changes|relief
                i|we ..1 highly|would|always|definitely recommend
                i ..2 feel|felt|feeling ..1 so|much|like|a|really? better|amazing|great|energized|younger|healthier|new
                i no longer have|need|suffer|take|get|use
                i ..2 believe|suspect|suggest ..12 {herb|alt|drug|condition|food|life|cure|relieve}|vaccination|vaccinations|vaccines
                i think that ..10 {herb|alt|drug|condition|food|cure|relieve}
                i've|i|we ..1 have? seen ..2 firsthand|myself|ourselves|results|how
                if you cheat|stop|quit|miss ..10 won't|not work
                in our|my experience ..12 {condition|pain|body|herb|alt|relieve}
                patient|client|customer|mother after patient|client|customer|mother
                has|have|had hardly|barely ..3 since
                must be doing something|good|right
                yet to meet|see|find ..6 {condition}
                vet|healer|naturopath|osteopath|chiropractor|friend ..4 convinced that
                my|our|her|his ..3 {condition|pain|body|person}|dog|cat|horse|terrier|labrador ..3 went from ..3 to
                reader|readers|subscriber|listener|follower|followers|member ..6 told|tells|wrote|writes|emailed|messaged us|me
                of our readers|followers|clients
                on our|my forum|group|feed ..6 are|is|have|swear|report
                {person}|she|he|i|daughter|son|mother|sister|dad|mum|mom ..1 hasn't|haven't ..3 since
                she|he|i|we hasn't|haven't ..2 since
                nobody|nobody's|noone ..3 had|caught|got|gets ..2 {condition}
                many|most|countless people|users|women|men|clients|moms|mums notice|find|feel|see ..8 the moment|softer|lighter|vanishes|disappears|lifts|fades
                gave|got|give|given|handed ..2 me|us|her|him? my|our|her|his life back
                draw your own conclusions
                expert|insider ..1 told|tells us|me
                """,
                cleared_by=NOTHING,
                unless=QUESTION | {"denial", "advice"},
                where=lambda s, c: (
                    about_remedies(s, c)
                    or s.words.has(
                        "{herb}",
                        "{alt}",
                        "{product}",
                        "{prep}",
                        "{food}",
                        "{use}",
                        "{pain}",
                        "swear",
                        "swears",
                        "i",
                        "my",
                        "miracle",
                    )
                    or "quotation" in s.manners
                    or "{condition}" in s.words.at
                ),
                but_not="recover|resolve|heal|better ..3 within\ngone from|to|through|into|over\nread|reading|watch|hear ~5 story|stories\npeople|patients ..1 have to|been\ncochrane|review|trial|trials ..12 not|no\nstudy|trial|researchers ..8 women|men|people|patients|adults|children\nlower|reduced|smaller dose|doses\nwarn|warned|warns|warning ..3 people|patients|consumers|users\nmost|many people|patients|children|adults ..2 recover|recovers|improve|get|feel|go ..4 on|better|home|back|well|over\nrecommend|recommended ..8 professional|doctor|physician|provider|seeing|consulting|talking|therapist\ndoctor|nurse|surgeon|hospital|surgery ..8 difference\nside effects|swelling|rash|fever|bruising|redness|these|they ..4 disappeared|disappear|gone|went\ni|my ..8 {say} ..4 doctor",
            ),
            on_pages(
                is_story,
                said(
                    """
                {body|condition|pain}|attention|behavior|behaviour|speech|span|focus|language|eczema ..2 improved|cleared|disappeared|vanished|went
                he|she|they|son|daughter ..6 slept|talked|spoke|felt|became|started|stopped|was ..4 better|calmer|happier|more|less|talking|speaking
                made|makes|make ..3 difference
                game changer|changing
                heard|learned|learnt|read|told ..2 about ..3 {virtue}
                helped|helps ..1 my|him|her|us|me|them ..4 {relieve|cure|boost}|engage|sleep|focus|feel|be|get|with
                """,
                    cleared_by=NOTHING,
                    unless=QUESTION | {"denial", "advice"},
                    where=of_health,
                    but_not="doctor|doctors|nurse|surgery|hospital|medication|medicine|therapist|operation",
                ),
            ),
        ),
        flags=(
            "A neighbour of mine swears by emu oil.",
            '"I lost 10 pounds in a week and my eczema vanished."',
            "Most users of the ginger paste report quick relief.",
        ),
        passes=(
            "Tell your doctor if the rash has gone.",
            "I have had a bone spur in my shoulder for two years.",
        ),
        confidence=0.75,
        fix="Remove the story, or set it beside what controlled trials found.",
    ),
)
