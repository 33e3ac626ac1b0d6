"""One person's story, told as proof."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.pages import is_story, on_pages
from readaloud.rules.patterns import EVERYWHERE, NOTHING, QUESTION, about_remedies, either, said


def of_health(signals: Signals, context: Context) -> bool:
    """Tell whether a sentence of a story speaks of illness or of what was taken for it."""
    return about_remedies(signals, context) or signals.words.has(*OF_HEALTH)


OF_HEALTH = ("{condition}", "{pain}", "{body}", "{herb}", "{alt}", "{product}", "{food}", "{drug}")

OWNERS = "customer's|reader's|client's|patient's|member's|friend's|neighbour's|neighbor's|aunt's|uncle's|mother's|father's|sister's|brother's|mum's|mom's|dad's|husband's|wife's|son's|daughter's|cousin's|colleague's|grandma's|grandmother's|grandad's|grandfather's"
KIN = "mom|mum|dad|mother|father|son|daughter|boy|girl|baby|wife|husband|sister|brother|aunt|uncle|friend|neighbour|neighbor|cousin|grandma|grandad|colleague|customer|client|reader|member"
FIXED = "healed|cured|fixed|mended|reversed|erased|restored|saved|cleared"

RULES: tuple[Rule, ...] = (
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
                my|i ..3 {condition|pain} ..5 vanished|disappeared|gone|cured|healed|couldn't|could|improved|cleared|amazed|reversed|went
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
                couldn't|can't|didn't|cannot believe ..1 his|her|their|my|what|the ..1 eyes|ears|scan|scans|results|saw|test
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
                but_not="find ..2 relaxing|pleasant|soothing|comforting\nlearning|pacing|physiotherapy|transplant|counselling|rehab ..12 life|lives\nscammer|scammers|fraudsters|quacks|scam|scams\nuse|uses|using|rely|relies|relying ..1 on? testimonials ..4 because|instead|rather\njust me\ncoincidence|placebo\ntoo soon|early to call\nwon't|not|never|can't ..3 throw|let\nscore|scores ..2 went\nmost|many ..1 people|patients|children ..1 are|is cured|treated|better|well|recovered\nsome people|patients|women|men ..1 find\npolio|smallpox|measles ..6 vanished|disappeared\nrecover|resolve|heal|better ..3 within\nusually|most|often|many|mostly|normally ..6 better|gone|clear|clears|over|settle|settles ..1 up? in|within|by\ngone from|to|through|into|over\nread|reading|watch|hear ~5 story|stories\npeople|patients ..1 have to|been\ncochrane|review|trial|trials ..12 not|no\nstudy|trial|researchers ..8 women|men|people|patients|adults|children\nlower|reduced|smaller dose|doses\nwarn|warned|warns|warning ..3 people|patients|consumers|users\nmost|many people|patients|children|adults ..2 recover|recovers|improve|get|feel|go ..4 on|better|home|back|well|over\nrecommend|recommended ..8 professional|doctor|physician|provider|seeing|consulting|talking|therapist\ndoctor|nurse|surgeon|hospital|surgery ..8 difference\nside effects|swelling|rash|fever|bruising|redness|these|they ..4 disappeared|disappear|gone|went\ni|my ..8 {say} ..4 doctor",
            ),
            said(
                f"""
                {OWNERS} ..6 {{condition|pain}} ..3 was|is|had|has|went|were ..2 undetectable|gone|vanished|disappeared|history|nowhere|shrunk|halved|invisible|benign|remission|over|peeled|dried|fell|melted|faded|slipped|closed|crumbled
                {KIN} ..6 put|rubbed|dabbed|poured|used|wore|drank|chewed|swallowed|took|tried|ate|applied ..8 it|they|he|she|which ..1 fell|dropped|vanished|disappeared|shrank|dried|dissolved|stopped|went ..1 off|out|down|away|gone|in|within|from|overnight
                my ..1 {{condition|pain}}|ed|ringing|tremor ..1 stopped|ended|vanished|ceased|left ..2 the ..1 moment|day|minute|instant|second|night
                the moment|instant|minute|second i|she|he|we ..1 unpacked|wore|opened|swallowed|touched|held|began|drank|plugged
                had|got|after|following|since ..3 shots|shot|vaccine|vaccines|vaccination|vaccinations|jab|jabs|mmr ..14 stopped|lost|regressed|autism|autistic|seizures
                lady|woman|man|gentleman|mum|mom|girl|boy|farmer|grandmother|granny|pensioner ..1 from|near ..3 threw|healed|beat|cured|conceived|danced ..8 after|in|within|with|thanks|on
                came|comes off ..1 her|his|their|my ..1 crutches|stick|walker|frame|cane|oxygen ..4 after|within ..2 one|first|single|two
                skin|hair|knees|joints|nails ..1 is|was|are|were|feels ..2 like ..2 silk|velvet|porcelain|new|baby|baby's|teenager's
                tell|tells|told|write|report|say ..1 us|me ..1 that? ..2 {{condition|pain}} ..2 disappear|disappears|disappeared|vanish|vanishes|gone|clears|lifts|lifted
                stopped talking|speaking|walking|smiling|babbling|laughing ..6 after|following|since ..3 shot|shots|jab|jabs|mmr|vaccine|vaccines|vaccination|booster
                lost ..2 words|speech|smile|sparkle ..6 after|following|since ..3 shot|shots|jab|jabs|mmr|vaccine|vaccines|vaccination|booster
                off {{drug}}|oxygen|meds|pills|tablets ..3 days|weeks|months ..2 after|into|of ..6 {{herb|alt|product|prep|form|food}}
                before ..3 i|he|she ..1 needed|used|walked|couldn't|relied ..4 stick|sticks|crutches|walker|wheelchair|inhaler|painkillers|pills ..4 now|today|last
                i|we|he|she put|rubbed|dabbed|poured ..5 {{condition}} ..3 it|they ..1 dropped|fell|dried|shrank|vanished|disappeared|peeled
                i'd|she'd|he'd|i|she|he had ..2 {{condition|pain}} ..8 cleared|vanished|disappeared|lifted|gone ..2 in|after|within|by
                off ..1 her|his|my|their ..2 {{drug}} ..2 thanks|because|due
                came|arrived|carried ..1 in|on|into ..1 a|his|her|my wheelchair|stretcher|walker|crutches ..8 walked|walk|walks|danced|ran
                my ed|ibs|ms|bp|copd is|are history|gone|toast
                years|months|decade|decades of ..2 {{condition|pain}}|ringing|suffering|agony|misery ..1 gone|over|finished|ended|vanished|wiped
                got|gets|get rid|shot of ..1 his|her|my|their ..1 hearing|walking? ..1 cane|stick|walker|crutches|wheelchair|glasses|inhaler|brace|frame|aids
                she|he|i|we|sister|friend|wife|daughter|cousin ..1 conceived|pregnant ..6 on|after|with|thanks ..8 drink|tea|drops|supplement|supplements|diet|program|programme|herbs|gummies|powder|blend|mat|oil|cleanse|juice
                he|she|son|daughter|child|they|boy|girl ..1 lost ..1 his|her|their|the diagnosis
                brought|got|bring|get my|our|her|his|their ..1 son|daughter|child|boy|girl|baby|husband|wife|mum|dad back ..1 with|through|using ..3 {{herb|alt|prep|product|food}}|diet|baths|vitamins|clay|oils|fasting|detox
                he|she|son|daughter|boy|girl|who|i ..2 went from failing|wheelchair|bedridden|suicidal|nonverbal|crutches|limping|hobbling|obese|housebound ..4 to
                {{herb|alt|product|food|prep|form}} ..1 is|are ..1 the ..1 only? reason ..1 i|she|he|we|my|i'm|i've|she's|he's|we're
                did|tried|followed just|exactly that|this and ..6 {{number}}|today|now
                list for ..2 {{drug}}|bypass|transplant|hip|knee|stent ..3 today|now ..2 her|his|my|she|he|their|i
                told ..2 she'd|he'd|i'd|they'd|she|he|i|would|they _3 need|lose|never|die|be|walk _8 but|until|yet|then ..3 {{number}}|a ..1 weeks|days|months|sessions|bottles|drops ..8 {FIXED}
                {{number}}|one|a weeks|days|months|week|month|sessions|bottles on ..4 {FIXED} ..1 her|his|my|their|our|the|him|me
                they've|we've|i've|she's|he's|kids|children|boys|girls have? never had|needed|taken|seen ..4 {{condition}}|antibiotic|doctor|fever|dentist ..4 or|and|that|which ..1 taken|needed|seen|visited|an|tells|says
                tells|says|told you|it all you? ..1 you? ..1 need|needed? ..1 to? know|about
                {{person|people}}|boy|girl|son|daughter|child|i|he|she had ..2 {{condition|pain}} ..8 cleared|fixed|cured|sorted|zapped|healed|shifted ..1 it|that|him|her|me ..1 right|straight? up|out|away
                my|our readers|clients|followers|members|students|customers|guests|patients ..2 see|seeing|watch|watched|saw|report|get ..2 their|the ..2 numbers|readings|levels|pressure|sugar|sugars|weight|cholesterol ..2 fall|drop|plummet|tumble|normalise|normalize|vanish|plunge|halve
                {{condition|pain}} ..2 gone|vanished|undetectable|disappeared ..2 after|within|since ..6 on|of|with ..3 {{herb|alt|product|prep}}|gummies|drops
                """,
                cleared_by=NOTHING,
                unless=QUESTION | {"denial", "advice"},
                roles=EVERYWHERE,
                but_not="chemotherapy|chemo|surgery|operation|radiotherapy|radiation|antibiotics|insulin|prescribed|paracetamol|ibuprofen|steroid|steroids|penicillin\ndoctor|doctors|nurse|surgeon|hospital|treatment|physiotherapy|counselling|therapist",
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
            "Most colds are gone within ten days.",
            "I have had a bone spur in my shoulder for two years.",
        ),
        confidence=0.75,
        fix="Remove the story, or set it beside what controlled trials found.",
    ),
)
