"""Words stronger than any evidence on the page: cures, miracles, no side effects, better than drugs."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import (
    BACKED,
    DOUBTED,
    EVERYWHERE,
    NOTHING,
    about_remedies,
    carries_remedy,
    either,
    not_leaflet,
    said,
)

FTC = "FTC Health Products Compliance Guidance (2022)"
FDA = "21 CFR 101.93(g) (disease claims); " + FTC
REMEDY = "{herb|alt|product|prep}"


def remedy_near(signals: Signals, context: Context) -> bool:
    """Tell whether the sentence, its subject or its page is about a remedy."""
    return signals.words.has("{herb}", "{alt}", "{product}", "{prep}") or carries_remedy(
        signals, context
    )


def remedy_page(signals: Signals, context: Context) -> bool:
    return remedy_near(signals, context) or about_remedies(signals, context)


RULES: tuple[Rule, ...] = (
    Rule(
        name="overclaim.cure-miracle",
        severity="high",
        message="“{detail}” promises a cure.",
        why="Hardly any disease is cured by a remedy; readers who believe it may give up treatment.",
        reference=FDA,
        action="remove",
        check=either(
            said(
                """
                miracle|miraculous|magic|magical|magic cure|cures|mineral|remedy|food|fruit|herb|plant|drink|pill|bullet|healer|treatment|ingredient|supplement|oil|berry|water|juice|tea|secret|secrets|properties|powers|results|spice|vitamin
                {herb|alt|product|prep|food} ~6 cure|cures|cured|curing|heals|eradicates|banishes|vanquishes
                {herb|alt|product|prep} ~6 {cure} ~4 {condition}
                {herb|alt|product|prep|food} ~4 is|are|as ..3 a|the|natural|sure|complete|best cure|panacea|elixir|wonder
                {herb|alt|product|prep|food} ~1 is|are ~1 curing|healing|reversing ~4 {people}|millions|thousands|lives
                cures ~5 {condition|pain}
                sure|surefire|guaranteed|permanent|complete|total|instant|natural|certain|quick|fast|easy|simple|infallible|absolute ..1 fire? cure|relief|remedy for|of|from
                cure|relief is guaranteed|permanent|certain|possible
                permanently|completely|totally|naturally|instantly|effectively cure|cures|heal|heals|cured|curing|eliminate|eliminates|reverse|reverses|remove|removes
                {cure} ~4 permanently|forever|completely|naturally|instantly|for good|totally
                panacea
                cure|cures all ~2 for|that|which|remedy|ills
                wonder drug|food|herb|cure|remedy|liquid
                cure|cures for {serious} ..3 exist|exists|existed
                can|could|will ..1 cure|heal|reverse ..2 at home|yourself|naturally
                offer|offers|offering|provides|gives|promotes|promoting|promises ..2 cure|cures ~2 rather|for|of|to
                promotes|promoting|towards|toward a|complete|total|permanent cure
                can|will ..1 cure ~4 {condition}
                cure|heal|reverse your ..2 {condition|pain}
                how to|i cure|cured|heal|healed|reverse|reversed ..1 your|my ..2 {condition}
                guaranteed|guarantee|guarantees to|results|relief|success|cure|you
                foolproof|unfailing|infallible|never|ever fails
                rid|riddance ..2 {condition} ..3 forever|permanently|completely|naturally|good|fast|quickly
                has|have the power|ability|potential to {cure}
                {herb|alt|product} ~4 will|can ~1 get|see|carry|bring ~3 through ~4 {condition}
                {condition}|they|it|warts|moles|tags ~3 will|to ~1 fall|dry|drop off|up|away ~4 in|within ~1 {number} days|weeks
                works|worked|work where|when ..1 antibiotics|drugs|doctors|medicine|everything|nothing|medications ..2 failed|fails|fail|else
                germs|bacteria|viruses|pathogens|microbes can't|cannot ..1 become|develop|build|grow ..1 resistant|resistance|immune
                kills|destroys|kill ..2 over|than? ..1 {number} ..2 germs|disease|diseases|organisms|pathogens|bacteria|viruses
                keep|keeps|kept ..2 {serious}|viruses|germs|colds|flu|infections away|at
                brings|bring|brought|nursed|nurses|coaxed|coaxes back to life
                puts|put an|a end|stop to ..2 {condition|pain}|itching|snoring|ringing
                ^ no more ..2 {condition|pain}|snoring|cramps|wheezing|bloating|trips
                {condition|pain}|sweats|flushes|flashes|symptoms|snoring ..1 is|are|was|were history
                fix|heal|balance|reset|reverse|cure ..1 it|your ..2 {body|condition}|hormones|gut|metabolism|thyroid|it? ..2 for good|forever|naturally|fast|yourself
                can|could be turned|reversed|cured|healed|fixed ..1 around? ..1 without|naturally
                cure is probably|already|right|sitting
                healthiest|strongest|fittest you've|you ever
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="""
                even when|if you|they feel ..2 cured
                nobody|noone|not|never ..3 sell|sold|sells ..6 cure
                ham|hams|bacon|meat|meats|fish|sausage|sausages|olives|cheese|leaf|leaves|concrete|cement|plaster|resin|varnish|paint ..14 cure|cures|cured|curing
                cure|cured|curing|cures ..2 ham|hams|bacon|meat|meats|fish|sausage|sausages|pork|salami
                too soon|early to call
                surgery|antibiotics|antibiotic|operation|chemotherapy|radiation|transplant|vaccine|drug|drugs|medicine|medicines|penicillin|treatment ..5 cure|cures|cured
                be|is|are|was|were often|usually|sometimes? cured ..2 by|with|through surgery|antibiotics|medicines|drugs|removing
                no|not|never|without ..4 guarantee|guaranteed|guarantees
                thought|hoped|believed|hoping ..5 cure|cures|cured
                cure|cured|cures rate|rates
                skin|body|cells|blood|platelets|immune ..12 heal|heals your|the
                vomiting|poisoning|scam|warned|bleach|fraud
                search|hope|hopes|hoping|looking|quest|seeking|promise|promises ..2 a|of|for|the ..1 cure|cures
                """,
            ),
            said(
                """
                it|this|they|these|which|that ~3 cures|cured|heals|eradicates|eliminates|reverses
                it|this|they|these can|will ~2 cure|heal|eliminate|reverse|eradicate
                eradicates|eradicate|eliminates|eliminate|removes|remove ~3 {condition} ~1 from ..1 its|the roots|root|body|system|source
                {cure-s} ~4 {condition|pain}
                successfully|effectively treated|cured|heals|treats|healed
                """,
                unless=DOUBTED | {"advice", "warning"},
                where=remedy_page,
            ),
        ),
        flags=(
            "Neem cures diabetes.",
            "This miracle mineral works for everyone.",
            "Get guaranteed relief from migraine.",
        ),
        passes=(
            "There is no cure for asthma.",
            "Most skin cancers can be cured with surgery.",
            "No one can guarantee that treatment will work.",
        ),
        confidence=0.85,
        fix="Say what the treatment was shown to do, for whom and how often, with a source.",
    ),
    Rule(
        name="overclaim.proven",
        severity="medium",
        message="“{detail}”: proven by what? No source is given.",
        why="“Proven” ends the discussion in a reader's mind; it needs the proof beside it.",
        reference=FTC,
        action="add-source",
        check=said(
            """
            clinically|scientifically|medically|well|time|long|doctor proven|tested|validated|established|shown|recommended|researched|documented|approved
            clinically studied|trialled|trialed|dosed|backed|formulated
            university|ucla|harvard|stanford|yale|oxford|laboratory|lab|independent|clinical ..1 tests|testing|labs ..2 {show}|confirm|confirms|confirmed
            doctor|physician|dermatologist|dentist|naturopath|pharmacist|chiropractor formulated|developed|designed|created|trusted|endorsed
            {number} ..2 studies|trials|papers ..2 stand|stands|behind ..1 behind|this|our|the|it
            proven|tested to {relieve|cure|boost|work}|be|help|double|increase
            proven|tested|tried treatment|remedy|remedies|method|methods|way|ways|therapy|technique|formula|cure|results|benefits|effective|solution|track
            is|are|has|have|been ..1 proven|proved ..2 effective|useful|beneficial|helpful|to|successful|valuable
            proves|prove ..2 effective|useful|beneficial|helpful|successful
            based|backed|supported|grounded|rooted on|by|in ..1 science|scientific|research|facts|evidence
            scientifically|science formulated|based|backed|designed|supported
            {number} % effective|safe|success|successful
            breakthrough|revolutionary|miraculous ..1 discovery|treatment|remedy|formula|therapy|product|supplement|cure
            """,
            cleared_by=BACKED | {"own-site"},
            unless=DOUBTED,
            where=lambda s, c: (
                not_leaflet(s, c)
                and (not s.words.has("{drug}") or s.words.has("{herb}", "{alt}", "{product}"))
            ),
            but_not="funded|grant|foundation|national\nwell established\nyou|your|been tested|established for\nphrase|phrases|term|terms|word|words|label|labels|slogan|definition|if ..12 proven|tested",
        ),
        flags=(
            "The glasses are clinically proven to deepen sleep.",
            "It is a proven remedy for gout.",
        ),
        passes=("This has not been proven.", "You may be tested for the gene."),
        confidence=0.8,
        fix="Link the trial, or write “may” and say how strong the evidence is.",
    ),
    Rule(
        name="overclaim.no-side-effects",
        severity="high",
        message="“{detail}” denies any risk.",
        why="Whatever has an effect can have a side effect; natural substances poison and interact too.",
        reference=FTC,
        action="rewrite",
        check=either(
            said(
                """
                no|zero|without|free|absence|lack of|from|any? ..5 side|adverse|ill|harmful|negative|unwanted effects|reactions|effect|events
                side effect|effects free
                side effects ..2 minimal|negligible|nonexistent|unheard
                no|free|zero|contain|contains ..2 harmful|toxic|artificial|nasty chemicals|additives|toxins
                not|no|never|non ..5 habit forming|addictive|addiction|dependency|dependence
                not|never|don't|doesn't ..1 have|cause|produce|show|create ..1 any ..2 side|adverse|harmful effects|reactions
                no|zero ..1 adverse|harmful|negative|ill reactions|effects|events
                nontoxic|harmless
                never|cannot|can't ..1 do|cause|harm ..1 harm|you|anyone|damage
                no|zero|without ..1 known? contraindications|interactions|drawbacks|downside|downsides
                cannot|can't|not|never ..1 interact|interfere with ..2 {drug}|any|other|your
                nobody ..2 died|dies|harmed
                never|not|hasn't _1 harmed|hurt|killed ..2 soul|anyone|anybody|person|fly
                no upper limit
                no ..2 limit|risk|risks and|or no risk|limit|risks
                nature _2 mistakes|knows
                non toxic
                no|nobody one|has ..2 ever|yet ..1 died|suffered|harmed|overdosed|hurt
                nothing ..5 can|could|will ..2 harm|hurt
                zero|no downtime ..2 zero|no
                nobody|noone has? ever ..1 had|got|gotten|came|reported
                not|without|with ..1 single complication|reaction|problem|failure|incident
                zero risk|danger|downside|downsides
                is|are|be|completely|painless|totally|and|safe ..1 risk free
                completely|perfectly|totally|absolutely|entirely|fully|100|always|very|extremely|inherently ..2 safe|harmless|natural|nontoxic
                natural|naturally|herbal|organic ..4 so|therefore|hence|thus|means|which ..4 safe|harmless|no
                safe ..1 effective|gentle|natural|for ..6 all|everyone|anyone|people|children|pregnant|any
                safe and|yet|but|natural|gentle effective|natural|gentle|non
                gentle|natural and|yet|but effective|safe|powerful
                cannot|can't|couldn't ..1 possibly interact|harm|hurt|clash|interfere
                incapable of ..2 harming|hurting|causing|doing|poisoning|interacting
                nobody|noone|no one? ~1 has ~2 come to harm|grief
                """,
                cleared_by=NOTHING,
                unless=DOUBTED | {"advice", "warning", "conditional"},
                roles=EVERYWHERE,
                where=remedy_page,
                but_not="""
                no side effects ..3 {number}|of|are|were|reported|seen ..6 placebo
                ask|tell|report|have|had|if ..6 side effects
                generally|usually|probably|likely|considered|recognised|recognized ..4 safe
                harmless ..1 products|substances|bacteria|germs|form|forms|lump|lumps|cyst|cysts|condition
                """,
            ),
            said(
                """
                {herb|alt|product|prep} ~8 no|without|zero ..3 side effects|reactions
                100 % natural|safe
                no side effects|effect at all|whatsoever
                100 percent natural|safe
                natural so ..4 safe|side|no
                completely|perfectly|totally safe
                couldn't|can't|cannot be any? safer|gentler
                no drugs|needles|surgery|chemicals|pills|knives|knife ..3 no|zero ..2 drugs|needles|surgery|pain|side|downtime|pills
                carry|carries|carrying|poses|pose|has|have no such? risk|risks|danger|dangers ..6 nothing to lose
                nothing to lose ..2 by|in|from|with ..1 trying|switching|making|taking|starting|giving
                """,
                cleared_by=NOTHING,
                unless=DOUBTED | {"advice", "warning", "conditional"},
                roles=EVERYWHERE,
                but_not="vaccine|vaccines|vaccination|vaccinated",
            ),
            said(
                "no|without|zero ..1 known|reported|significant|serious ..1 side|adverse|negative effects|reactions",
                cleared_by=NOTHING,
                unless=DOUBTED | {"advice", "warning"},
                roles=EVERYWHERE,
                where=remedy_page,
                but_not="vaccine|vaccines|vaccination|vaccinated",
            ),
        ),
        flags=(
            "The herb is 100% natural, so there are no side effects.",
            "Homeopathic drops are gentle, yet effective, without harmful side effects.",
        ),
        passes=(
            "Some people have no side effects at all from the vaccine, others feel tired for a day.",
            "Natural does not mean safe.",
            "Tell your doctor if side effects do not go away.",
        ),
        confidence=0.85,
        fix="Name the known side effects and interactions, or say that safety was not studied.",
    ),
    Rule(
        name="overclaim.better-than-drugs",
        severity="high",
        message="A remedy is set above or in place of treatment: “{detail}”.",
        why="Such a comparison needs a head-to-head trial; acting on it can mean giving up care that works.",
        reference=FDA,
        action="remove",
        check=either(
            said(
                """
                {herb|alt|product|prep|food|life} ~6 better|safer|stronger|superior|faster ..3 than|to ..4 {drug}|conventional|any|antibiotics
                {herb|alt|product|prep|food|life} ~6 more effective|powerful|potent|beneficial ..2 than ..4 {drug}|conventional|medication
                {herb|alt|product|prep|food|life} ~10 as effective|good|well|potent|powerful|strong as ..3 {drug}|prescription|conventional|any
                works|work|worked|acts as well|good as|than ..3 {drug}|prescription
                works|work|worked|acts|is|was better|faster|safer|stronger than ..3 {drug}|prescription|surgery
                as well|good|effective as ..2 prescription|any|{drug}|conventional
                natural|herbal|safe|safer|drug|healthy|better|gentle|free ..4 alternative|alternatives|substitute|replacement to|for ..3 {drug}|conventional|hormone|hrt|surgery|prescription
                no substitute|substitutes|match|equal|rival for|to ~3 {alt|herb|food|prep}
                more ..1 popular|benign|gentle|natural|economical than ..3 {drug}|medical|modern
                you|can|could|should ..1 turn|switch|opt|go ..1 to|for ..2 herbal|natural|holistic|alternative|plant ..2 options|option|remedies|treatments|medicine|solutions|methods|alternatives
                natural|naturally|alternative|alternatives|holistic|herbal|{alt|herb} ~8 rather than ..3 {drug}|conventional|western|pharmaceutical|pharmaceuticals|drugs|pills|allopathic
                although|while|instead ~10 {drug}|drugs|medications|treatments ~12 needed|answer|solution ~8 {alt|herb|food|life}
                instead of ..3 {drug} ~8 {herb|alt|good|relieve|cure}
                {herb|alt|prep|product} ~6 instead of|replace|replaces|replacing|over ..4 {drug}
                without|no|avoid|avoids|avoiding|need for ..1 the? harmful|dangerous|toxic|nasty|unwanted|terrible side effects|chemicals of|from|associated ..3 {drug}
                without|avoid|avoiding the? need|use for|of? ..1 drugs|surgery|medication|medications|prescription|invasive|chemotherapy|insulin|antibiotics|painkillers
                without drugs|surgery|medication|medications|prescription|chemotherapy|antibiotics|painkillers
                with ..2 water|diet|herbs|prayer|food alone
                superior to ..3 {drug}|placebo|conventional
                {relieve|cure} ..5 without drugs|medication|surgery|any|side
                do|does|doing|did|done the|all? same|whole? job|work ~1 of|as ~4 {drug}|tablet|tablets|pill|pills|medicine|drug|drugs|antibiotic|antibiotics|painkiller|painkillers|statin|statins|inhaler
                does|do|did ~6 what ..2 chemotherapy|chemo|drugs|medicine|doctors|hospitals|surgery|antibiotics|insulin|statins|{drug} ..1 cannot|can't|could|couldn't|never|does
                without a|the|any drill|needle|needles|scalpel|filling
                {herb|alt|product|prep|food} ~3 worth|equals|equal|matches|rivals|outdoes ~5 {drug}
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"warning", "advice", "hedge"},
                where=lambda s, c: (
                    s.words.has(
                        "{herb}",
                        "{alt}",
                        "{product}",
                        "{prep}",
                        "{food}",
                        "{cure}",
                        "{relieve}",
                        "{natural}",
                    )
                    or remedy_page(s, c)
                ),
                but_not="birth|births|labour|labor ..2 without\ntaste|tastes|tasted|smells better\nvaccine|vaccines|vaccination ..6 better|safer than\nimprove|improves|better|clear|clears|go|pass|heal ..2 on their|its own\nmay|might|can ..2 be|heal|resolve|treated|go|improve|pass|get ..4 without surgery|treatment|drugs|medication\nsome|many people|patients|women|men ..14 without",
            ),
            said(
                """
                nature's {drug}
                {herb|alt|product|food|prep} ~3 works|acts|work|act ~1 just? like ~2 {drug}
                natural ..1 {drug}|stabilizer|stabiliser|antibiotic|painkiller|sedative|antidepressant|tranquilizer
                {herb|alt|product|prep|food} ~4 is|are all you need
                more|better accurate|reliable than ..2 blood|lab|mri|medical|scan|scans|tests
                choose|use|take ..2 {herb|alt} ..2 as ..1 main|only|sole|first ..1 treatment|therapy|medicine
                avoid|avoids|avoided|escape|escaped|spared surgery|operation|knife|scalpel in|within ..1 {percent}
                does|do exactly|just|precisely what ..2 {drug} does|do
                as well|good as ..1 {drug} ..2 for ..2 {condition|pain} ..2 without|minus|but
                without|no ..1 dieting|diet|diets|exercise|exercising ..4 weight|pounds|fat|needed|required|necessary
                not have|need to ..1 diet|exercise
                stays off ..1 for good|ever|forever|permanently
            will keep|stay ..2 off ..1 for good|ever|forever|permanently
                unlike ..2 {drug} ..4 no|not|without|doesn't
                best|greatest|strongest|finest {drug} ..1 there|around|going|known|money|available|in
                does|do the same job|trick
                as far|low|much as ..2 {drug}
                head to head ~8 {drug}
                beats|beat|outperforms|outperformed|outdoes|rivals|rivalled|trumps|match|matches|matched ..3 {drug}|painkillers|antidepressants
                as powerful|strong|effective|good|potent as ..1 anything|any ..4 chemist|pharmacy|drugstore|doctor|prescription|cabinet
                no|nor tablet|tablets|pill|pills|drug|drugs|cream|medicine ..1 can|could|will|ever ..1 reach|touch|match|fix|heal|undo
                pills|tablets|drugs|medications|medication|{drug} ..1 will|can never|not ..1 fix|heal|cure|reach|solve|touch
                than|of anything|everything on|at|in|from ..1 pharmacy|chemist's|chemist|drugstore ..1 shelf|shelves
                """,
                cleared_by=BACKED - {"previous"},
                unless=(DOUBTED - {"question"}) | {"warning", "advice", "hedge"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="taste|tastes|tasted|smells better\nbirth|births|labour|labor ..2 without\nvirus|viruses|viral|antibiotic|antibiotics|placebo|vaccine|vaccines\nsurgery ..3 {good}|than|or|placebo\nexercise|dieting|diet ..1 makes|make|causes",
            ),
        ),
        flags=(
            "Cherry juice works as well as any prescription drug.",
            "Acupuncture is safer and more effective than painkillers.",
            "He treated ulcers with water alone.",
        ),
        passes=(
            "Do not take the herb instead of your medicine.",
            "Many tears can heal without surgery.",
        ),
        confidence=0.85,
        fix="Give the trial that compared them, or remove the comparison.",
    ),
)
