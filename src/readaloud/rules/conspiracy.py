"""A hidden plot in the place of evidence: what they do not want you to know."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, either, said

# Who earns, who kept silent, what vanished: hints that name no plot.
WHO = "doctor|doctors|gp|pharmacist|pharmacists|oncologist|oncologists|surgeon|surgeons|consultant|industry|pharma|makers|companies|company|hospital|hospitals"
PLANT = "root|plant|herb|weed|leaf|flower|mushroom|vitamin|vitamins|sunshine|spice|tonic|tea|food|seed|berry|bark|seaweed"
HINTS = f"""
    they|doctors|professors|textbooks ~1 left|leave|leaves|skip|skips|skipped|forgot|omit|omits|omitted ~2 out? ~1 at|in|of|from ~1 medical ~1 school|schools|training|textbooks|books|lectures
    {WHO} hopes|hope|prays|pray|dreads|fears ~1 that? ~1 you|we|patients|nobody never|won't|don't|will ~1 never? ~1 hear|hears|read|learn|discover|find|try|drink|know|notice
    {PLANT} ~1 that|which worries|scares|terrifies|frightens|threatens|rattles|embarrasses ~2 {WHO}|drug|big
    nobody|noone ~1 earns|makes|profits|gains|pays ~3 from|off|on|out|by ~2 {PLANT}
    no one ~1 earns|makes|profits|gains|pays ~3 from|off|on|out|by ~2 {PLANT}
    nobody|noone can|could ~1 own|patent|bottle ~2 {PLANT}
    no one can|could ~1 own|patent|bottle ~2 {PLANT}
    why you|we have|haven't|hadn't|were|weren't|had not|never? ~1 been? told|heard
    what your|the {{expert}}|cardiologist|dermatologist|dentist|gp|oncologist _4 not|won't|never|doesn't _1 tell|say|admit|share
    struck|erased|removed|dropped ~1 from|out ~2 pharmacopoeia|textbooks|textbook|history
    cure|remedy|answer|discovery|results|findings|study|why ~6 never ~1 made|make|makes|reach|reached ~1 the papers|news|headlines|journals|textbooks
    because they don't|do|refuse not|to? ~1 count|record|track|look ~1 it|them|for
    insurance|insurer|insurers|hospital|hospitals|system|doctors ~1 would rather|sooner ~1 pay|cut|operate|amputate ~8 than
    study|cure|remedy|book|truth|plant|report|video|herb|film ~2 they|industry|pharma ~1 tried|try|want|wanted ~1 to bury|hide|silence|suppress|censor|ban
    out of ~1 work|business|job|jobs if|when ~2 people|you|everyone|we|patients ~1 knew|know|found|learned|discovered|took|ate|drank
    ^ ask ~1 yourself|them? ~1 why _6 no|never|nobody|none _6 mentioned|mentions|mention|talks|told|reported|heard|tests|studied
    guideline|guidelines|rules|textbooks|studies|trials ~1 written|funded|paid|made|run|owned ~2 by ~2 those|people|companies|firms|makers ~1 who|that sell|make|profit|sells|makes
    guideline|guidelines|rules|textbooks|studies|trials is|are|was|were ~1 written|funded|paid|made|run|owned ~1 by ~1 those|people|companies|firms|makers ~1 who|that sell|make|profit|sells|makes
    press|media|journals|newspapers ~1 is|are|stay|stays|keep|keeps ~1 silent|quiet ~1 because
    gp's|doctor's|doctors'|cardiologist's|oncologist's|pharma's ~1 favourite|favorite|biggest|big|best|dirty ~1 lie|lies|secret|trick
    banned|forbidden|outlawed ~1 berry|herb|root|plant|leaf|mushroom|seed|fruit
    patient|patients ~1 cured|healed ~1 is|are ~1 a? customer|customers|client|income|profit lost
    cured|healed|healthy|well patient|patients|people ~1 is|are|do|does|don't|doesn't|make|makes|bring|brings not|no|bad|lost|poor? ~1 pay|customers|customer|money|profit|buy|business
    remain|stay|become|makes|make|keeps ~2 patient|customer|patients|customers for life
    who ~1 profits|gains|earns|wins|benefits ~1 when|if|while|as ~1 you|we|people ~1 stay|stays|remain|are|get|keep ~1 ill|sick|unwell|a|patient|patients
    learned|learnt|learn|get|gets|got|taught ~6 nutrition|diet|medicine|knowledge ~4 from|by ~2 drug|pharma|pharmaceutical ~2 rep|reps|companies|company|firms|salesmen|makers
    knowledge|training|education ~4 nutrition|diet|medicine ~4 from|by ~2 companies|company|firms|drug|pharma
    watch|share|read|save|download|copy ~1 it|this ~1 while|before ~1 you|it|they|it's|this ~2 can|gone|deleted|removed|banned|taken|censored|delete|remove|vanishes|disappears
    real|true|actual number|numbers|count|figure|figures|toll ~1 of ~3 injured|injuries|harmed|vaccine|jab|dead|maimed ~8 never|locked|hidden|buried|kept|secret|covered|withheld
    smashed|raided|jailed|shut|closed|banned|destroyed|seized|outlawed|arrested|hounded|silenced ~1 down? ~1 because ~4 worked|works|cured|healed|cures|well|healthy|recovered
    fluoride|fluoridate|fluoridated|chlorine|vaccines|vaccine ~10 docile|obedient|compliant|submissive|dumb
    do|did|done your|my own research ~2 and|on|into|about
    what ~4 vaccine|vaccines|package|jab|leaflet insert|inserts ~1 really|actually ~1 say|says
    what ~1 the? vaccine|package insert|inserts ~1 really|actually ~1 say|says
    industry|hospitals|doctors|companies|pharma|clinics ~4 live|lives|feed|feeds|thrive|thrives|depend|depends ~1 on|off ~3 sick|sickness|illness|disease|ill
"""
NO_HINTS = """
    may|might not|never tell
    photo|photos|form|forms|draft|document|work|video ..4 deleted|lost
    research ..6 school|schools|care|home|homes|surgeon|clinic|clinics|insurer|price|prices|hotel|nursery|dentist|grant|team
    claim|claims|claimed|theory|theories|myth|rumour|rumours|believe|believes
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="authority.conspiracy",
        severity="high",
        message="“{detail}” puts a hidden plot in the place of evidence.",
        why="It cannot be checked and turns readers from care they may need.",
        reference="HONcode principle 2 (complementarity); CDC Clear Communication Index (main message)",
        action="remove",
        check=either(
            said(
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
            drug|pharma|pharmaceutical|medical|sugar|dairy|food|insulin|cancer|vaccine giants|giant|firms|barons|bosses|lobby|moguls|cartel|companies|industry|corporations ..5 bury|buried|burying|buries|suppress|suppressed|smother|smothered|silence|silenced|shelve|shelved|gag|gagged|bribe|bribed|quash|quashed|sabotage|sabotaged|squash ..6
            in|on the? pocket|pockets|payroll|pay of|by ..2 industry|pharma|companies|company|giants|big|drug|manufacturers|makers
            bought and paid for
            quietly|secretly|mysteriously|conveniently pulled|buried|shelved|destroyed|burned|silenced|removed|erased|vanished|disappeared
            cure|answer|remedy|invention ~6 found|discovered|known|invented ~8 burned|buried|destroyed|banned|hidden|locked|suppressed|outlawed|shelved
            surgeon|doctor|doctors|dentist|oncologist|consultant ~2 needs|need|wants|pays|bought|affords ~5 yacht|boat|villa|porsche|mortgage|pool|ferrari|golf
            officials|authorities|government|regulators|they ..2 known|knew ..6 decades|years ..3 quiet|silent|secret|nothing|hidden
            journals|media|newspapers|press|bbc|television|broadcasters _1 refuse|refuses|refused|won't|never|dare|dares|afraid|paid _2 print|publish|report|mention|cover|show|touch
            you'll|you|you'd|won't never|not ..1 see|hear|read ..2 this|that|it|about ..3 news|media|papers|television|tv
            paid ..2 have|get ..3 pulled|buried|withdrawn|retracted|killed|spiked
            paid|pays per|by ..1 prescription|jab|pill|shot|script|vaccine
            offered|paid|bribed ..8 keep|kept|bury ..2 off ..1 market|shelves
            my|the|this|our|entire|whole industry|profession|establishment ..2 bury|buries|buried|suppress|suppresses|suppressed|smother|smothers ..5
            put|puts|putting|drive|drives them|him|her|pharma|doctors|hospitals|companies|everyone out of business
            paid|pocket|pockets|earn|earns|collect|collects|get|gets|receive|receives ..2 bonus|bonuses|kickback|kickbacks|bounty|commission|reward|cheque|payout|cut ..2 for|per|on ..1 every|each|per ..2 child|baby|jab|vaccine|patient|prescription|shot|dose|statin|referral|pill|script
            test|tests|labs|scans|trials|studies ..2 were|are|is|was ..1 designed|made|built|rigged|calibrated|meant to ..1 miss|fail|hide|overlook|ignore
            turn|turns|turning|make|makes|making you|us|people|everyone ..1 into ..2 customer|customers|addicts|cash
            changed|moved|lowered|shifted|redefined ..3 number|numbers|normal|threshold|target|cutoff|range|goalposts ..6 customer|customers|pills|statins|money|sell
            system|industry|pharma|companies ..5 keep|keeps|keeping you|us|people|patients|everybody ..1 sick|ill|hooked|dependent|drugged|unwell
            does|do|doesn't|don't|dont not? want you|us|people to ..1 know|find|hear|learn|discover
            government|cdc|army|navy|nih|gates|pentagon|they|state ..2 holds|held|owns|owned|own|owned|filed ..2 patent|patents
            doctors|physicians|gps|oncologists|cardiologists|dermatologists|paediatricians|consultants|they _5 zero|no|little|barely|hardly|nothing _2 training|education|hours|clue|taught|learn _2 in|on|about|of _1 nutrition|diet|diets|food|herbs|vitamins|healing|supplements|prevention|minerals
            only know|knows|learn|taught ..1 how ..1 to hand|push|prescribe|dish|sell|dole
            authorities|government|regulators|industry|companies|ministry|officials ..1 all? know|knew|knows it|this|full
            isn't|aren't|not|never allowed|permitted to ..1 agree|admit|say|recommend|tell ..2 with|it|so|me|you|that
            hid|hides|hiding|buried|destroyed ..1 data|evidence|results|study|studies
            until|before|since|because there was|were|is ..1 money|profit|profits ..1 to ..1 be made|had|earned
            money|profit|profits|fortune ..3 made|earned ..1 from|out|by|in|off ..1 of? frightening|scaring|fear|sickness|illness|patients|vaccines|jabs|shots
            so called|supposed|alleged pandemic|virus|outbreak|epidemic
            scamdemic|sheeple|clotshot
            never|not|don't|doesn't ..1 want|wanted|wants you|us|people|patients well|healthy|cured|healed
            """,
                cleared_by=NOTHING,
                roles=EVERYWHERE,
                unless=frozenset(("myth", "denial")),
                but_not="know|knew|truth is|are a|the phrase|line|slogan|headline|sentence|sign\nwords|phrases|terms|slogans such as\nclaim|claims|claimed|claiming|theorists|theory|theories|proponents|advocates|myth|myths|believe|believes|supposed|supposedly|alleged|allegedly|promoters|supporters|rumor|rumors|rumour|rumours|hype\nif|when you|they ..1 do|don't|does\ntold|hear|heard that\nanorexia|abuser|partner|scammer|teenager|teenagers\npublished all",
            ),
            said(
                HINTS,
                cleared_by=NOTHING,
                roles=EVERYWHERE,
                unless=frozenset(("myth", "denial")),
                but_not=NO_HINTS,
            ),
        ),
        flags=(
            "The cure they don't want you to know about.",
            "Big Pharma hides the truth about vitamins.",
            "Nobody earns anything from a root that grows by the road.",
            "A patient cured is a customer lost.",
            "Ask yourself who gains when you stay ill.",
            "His machine was smashed because it worked.",
            "Share this before it is taken down.",
        ),
        passes=(
            "Tell your doctor what you do not want to know.",
            "Drug companies must report side effects to the regulator.",
            "A patient who is cured is discharged from the clinic.",
            "Save the form before you close the page.",
            "The old ward was closed because it leaked.",
            "Do your own research before you choose a care home.",
        ),
        confidence=0.9,
        fix="Remove it; name a documented case with its source if there is one.",
    ),
)
