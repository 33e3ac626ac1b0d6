"""Promises: enough by itself, sure for everybody, by a given day, safe because it is natural."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.overclaim import FTC
from readaloud.rules.patterns import BACKED, DOUBTED, EVERYWHERE, NOTHING, not_leaflet, said

MEDICINE = "{drug}|chemist's|pharmacist's|doctor's|medicine|medicines|pill|pills|chemist|chemists|doctor|doctors|pharmacy|pharmacies|drugstore|hospital|laboratory|lab|surgeon|surgeons|scientist|scientists"
LOSE = "drop|drops|dropped|lose|loses|lost|losing|shed|sheds|shedding|melt|melts|burn|burns"
BUYERS = "customers|users|clients|patients|members|readers|buyers|guests|subscribers|followers|students|mums|moms|wearers"
HEALTH = (
    "{condition}",
    "{pain}",
    "{body}",
    "{drug}",
    "{herb}",
    "{alt}",
    "{product}",
    "{prep}",
    "medicine",
    "medicines",
    "heal",
    "healing",
    "remedy",
    "remedies",
    "doctor",
    "doctors",
)


def of_health(signals: Signals, context: Context) -> bool:
    """Tell whether a sentence speaks of illness or of what is taken for it."""
    return not_leaflet(signals, context) and signals.words.has(*HEALTH)


RULES: tuple[Rule, ...] = (
    Rule(
        name="overclaim.all-you-need",
        severity="high",
        message="“{detail}” makes everything else needless, treatment too.",
        why="A reader who takes it at its word leaves out what would help.",
        reference=FTC,
        action="remove",
        check=said(
            f"""
            makes|make|made|making|renders ..1 inhalers|insulin|dentists|painkillers|statins ..1 unnecessary|redundant|obsolete|pointless
            makes|make|made|making|renders|render ..1 your|all|most? ..1 lenses|glasses|spectacles|doctors|surgery|operations|medication|medicines|tablets|pills|crutches|vaccines unnecessary|redundant|obsolete|pointless|superfluous
            throw|bin|toss|chuck|ditch ..1 away|out? ..2 reading|walking|old|those|hearing? glasses|spectacles|lenses|inhaler|inhalers|wheelchair|crutches|stick|frame|aids
            say|kiss|wave goodbye|farewell to ..1 your|the hearing|reading|walking|glasses|spectacles|crutches|inhaler|inhalers|wheelchair|insulin|cpap aids?|stick?
            no|nothing|neither ..2 {MEDICINE} ..4 come|comes|match|matches|rival|rivals|equal|equals|beat|beats|compete|competes|compare|compares|touch|touches
            no ..1 {MEDICINE} ..1 can|could|will|does|do? ..1 better
            all|complete|enough|everything|any ..1 the ..1 protection|immunity|medicine|medicines|healing|antibiotic|antibiotics|vaccine ..2 you|your|we|they|child|children|baby|babies|body|anyone ..2 need|needs|require|requires
            has|have|holds|carry|carries|contains|possess|possesses|knows ..1 everything|all ..2 need|needs|required|takes ..4 heal|cure|recover|mend|repair
            everything|all|answer|medicine|pharmacy|healer|healing ..2 you|we|it ..1 need|needs ..3 inside|within ..1 you|us|yourself|body
            body|bodies|you|mind ..3 heal|cure|fix|mend|repair|reverse anything|everything|any|all|every
            all|only ..1 thing|medicine|remedy|doctor|drug|treatment|supplement ..1 that? ..1 you|you'll|your|we|anyone|she|he ..1 will|ever|really|body? ..1 ever|really? need|needs ..1 to|for|is|against ..8 {{condition|pain|cure|boost|herb|alt|product}}|heal
            {{herb|alt|product|prep}} ~4 is|are all|everything|anything|only ..2 you|your|we ..2 need|needs
            only|best|one|finest ..1 medicine|doctor|pharmacy|drug|painkiller|antibiotic|vaccine ..1 that? ..1 you|you'll|we|they|your ..2 need|needs
            """,
            cleared_by=NOTHING,
            unless=DOUBTED | {"advice", "warning", "hedge"},
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            recover|recovering ..3 surgery|operation
            won't|can't|don't|never|not|doesn't ..3 throw|bin|toss|chuck|ditch
            supplies|equipment|information|tools|documents|ingredients|kit
            """,
        ),
        flags=(
            "If you change one thing, make it this, because no medicine comes close.",
            "Sunshine and cod liver oil give all the protection your child needs.",
            "The body holds everything it needs to heal.",
            "Nothing the pharmacy sells can match a clove of garlic.",
        ),
        passes=(
            "No medicine can cure a cold.",
            "You need nothing else on the day but your letter.",
            "Tap water is all you need to rinse the eye.",
        ),
        fix="Say what it was compared with, in whom, with a source, or take the sentence out.",
    ),
    Rule(
        name="overclaim.sure-result",
        severity="medium",
        message="“{detail}” promises a result to whoever tries.",
        why="No treatment works for everybody; a promise sets readers up to pay and wait.",
        reference=FTC,
        action="remove",
        check=said(
            f"""
            ^ guaranteed a|an|the|you ..4 {{condition|body|pain}}|hair|figure|waist|night|sleep|belly
            even after|past failed|several ..1 ivf|rounds ..12 deliver|delivers
            i|we|you're|are personally|can|fully|absolutely|will|hereby? guarantee|guaranteed|promise|vouch ..8 {{condition|pain|body|wellness}}|results|difference|pounds|stone|kilos|younger|thinner|slimmer|leaner|relief|cure|pregnant|pregnancy|pack|abs|waist|belly
            pain|symptom|results|relief|weight ..3 guaranteed
            or you|you'll ..1 pay ..1 nothing|back
            nobody|noone|none|never|not|hardly|anyone|no _2 one|a|single|person|patient|patients|client|anyone|anybody|soul? _5 not|wouldn't|didn't|doesn't|won't|couldn't|fail|fails|failed _3 benefit|respond|responded|improve|improved|heal
            most|all|every|nearly|our|my|almost|many ..3 {BUYERS} ..1 will|can|do|already? feel|felt|notice|noticed|see|saw|report ..6 by|within|in|after|from ..3 {{number}}|first|end|days|weeks|day|week|night
            our|my|most|all|every ..1 {BUYERS} ..1 will|can? {LOSE} ..6 {{number}}|dress|belt|stone|pounds|kilos|inches|size|sizes|weight
            {LOSE} ..3 a|an|{{number}}|one|another ..1 dress|belt|clothes|trouser|jeans|waist size|sizes|notch|notches|hole
            {LOSE} ..2 {{number}}|a ..1 stone|pounds|lbs|kilos|kg|inches ..2 each|every|a|in|within|per ..2 days|week|weeks|fortnight|month
            without ..3 counting|count|tracking ..2 calorie|calories
            {{form|herb|alt|product|prep|food|nutrient}} ~8 suits|suit ~1 everyone|everybody|anyone
            hand|give|pay|refund|return ..3 back ..1 every|your|all|each|the ..1 last|single? penny|cent|dollar|pound|money ..8 works|guaranteed|everybody|everyone
            it|this|that|which|they|method|plan|protocol|course works|worked|work ..1 on|for everybody|everyone|anybody|anyone
            your ..4 will be ..1 completely|back|totally? normal|gone|clear|cured|healed|perfect|balanced|reversed ..1 again? ..1 in|within|by ..3 {{number}}|a|one|twenty
            by day|week ..1 {{number}}|ten|one|two|three your ..2 {{body|condition}}|energy|bloating ..1 will|is|are|has
            in|within ..1 {{number}} weeks|days|hours|months|minutes guaranteed
            guaranteed whatever|no|regardless|within|in
            makes|make|turns|turn you ..2 a|an|into? ..1 non|ex|former smoker|smokers|drinker ..2 in|within|after
            nobody|noone|none|no _1 one? leaves|left|walks|walked|goes ~2 still|wanting|craving|without|unhappy|smoking|hungry|suffering
            no|isn't|zero ..1 way|chance|possibility ..1 to|of|that|you ..1 can|could|will? fail|failing
            works|work|worked|works for ..2 every|each single? ..2 time|case|patient|person|body|one
            works|work|worked every|each single? ..1 time
            it|this|that|which ..1 has|have? ..1 never|not failed|fails|disappoints|disappointed
            {{condition|pain}} ~6 every|each single time
            not|never|nobody|none _2 one|single|a person|patient|client|customer|soul|user _10 ever _1 had|had|has|got|suffered|needed|relapsed|seen _3 {{condition|pain}}|again
            you|nobody|anyone cannot|can't _1 fail with|on
            whatever|no|regardless|however ..1 your|matter|of|the ..1 age|your|how ..6 you|you'll ..1 will|'ll? ..1 see|feel|notice|lose|sleep ..4 difference|results|by|within|better
            nobody|noone|none|never|not|hardly _2 one|a|single|person|patient|client|customer|guest|user|soul _6 fail|fails|failed|failing _1 to _1 feel|notice|see|find|get|lose|sleep|recover
            this|it|that|diet|plan|method|programme|program|remedy|one|system|protocol|formula|serum|cream|tea|oil|drops ..1 cannot|can't|won't|never|doesn't fail|fails
            this|it|that|diet|plan|method|programme|program|remedy|one|system|protocol|formula|serum|cream|tea|oil|drops _1 does|do not fail
            everybody|everyone gets|feels|becomes better|well|cured|healed|results|relief|younger
            that's|that|this is? my|a|our promise|guarantee|vow
            a|{{number}} ..1 stone|pounds|kilos|kg|lbs|inches|sizes lighter|slimmer|thinner|smaller|leaner
            without changing|altering|giving ..2 thing|diet|eat|eating|food|lifestyle|up ..6 eat|diet|food|foods|anything
            """,
            cleared_by=BACKED,
            unless=DOUBTED | {"advice", "warning"},
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            no|not|cannot|can't|nobody|never ..4 guarantee|guaranteed|promise
            nothing|none|neither ..1 works|work
            privacy|confidential|data|refund|delivery
            take|use|wash|call|check|happens|occurs|tell|feel|feels ..8 every|each time
            """,
        ),
        flags=(
            "I guarantee a flatter belly in eight weeks.",
            "Most customers feel the difference by the end of the first week.",
            "There is nobody who would not benefit.",
            "My clients drop a dress size every fortnight.",
            "Aloe works for sunburn every single time.",
            "Hair growth in six weeks, guaranteed whatever your age.",
        ),
        passes=(
            "Nobody can guarantee a result.",
            "Most patients go home after two days.",
            "We promise to keep your results confidential.",
        ),
        fix="Say what was measured, in how many people, and how often it did not work.",
    ),
    Rule(
        name="overclaim.natural-so-safe",
        severity="high",
        message="“{detail}” takes natural for safe, or for better.",
        why="Foxglove, hemlock and lead are natural; what acts on the body can harm it and interact.",
        reference=FTC,
        action="rewrite",
        check=said(
            """
            because|since|as ..2 it|they|it's|they're|these|this|everything|all|ours ..4 natural|plant|plants|nature|herbal|organic|earth|kitchen|food|foods|garden|herb|herbs ..6 safe|harm|harmless|harmful|alongside|gentle|without|no|never|cannot|can't|overdose|any|anyone|children|pregnant|every
            comes|come|grows|grow|made|straight|comes ..2 from|of|in ..2 nature|plants|earth|garden|kitchen|soil|ground|trees ..6 safe|harm|harmless|alongside|anyone|everyone|children|pregnant|gentle|never|cannot|can't|limit
            plants|herbs|herb|nature|foods|food|spices ..3 cannot|can't|never|don't|couldn't ..2 harm|hurt|poison|interact|overdose
            natural|herbal|organic|plant ..3 remedies|remedy|products|medicine|medicines|things|ingredients|substances _2 don't|never|cannot|can't|no|without _2 side|harm|hurt|interact
            nature|god|creator|earth ..2 gave|gives|designed|intended|provided|provides|put|grows|planted|meant ..8 {condition|cure}|heal|healing|remedy|remedies|cure|medicine|medicines|pharmacy
            nature|god ..1 has|provides|gave|put|offers|grows ..2 cure|remedy|answer|plant|herb ..2 for every|each|all|any
            {herb|alt|product|food}|it|they ..1 is|are ..1 just|only|simply|merely ..1 a|an ..2 flower|leaf|plant|herb|root|spice|weed|mushroom|berry|tea|seed ..1 so|how|and ..8 no|never|nothing|harm|safe|addictive|mention|could
            how could|can ..1 a|an|something ..2 leaf|plant|flower|herb|root|berry|mushroom|fruit|natural ..2 be|hurt|harm|do
            no need|reason ..1 to ..1 even? mention|tell|say|bring|discuss ..8 doctor|doctors|prescribes|pharmacist|gp|midwife|prescriber|consultant
            pure|purely|entirely|wholly ..1 nature|natural|plant ..2 and|so ..3 fine|safe|harmless|gentle
            bioidentical|natural ..2 hormones|progesterone|oestrogen|estrogen|hrt ..12 can't|cannot|don't|never|without|no ..3 cause|problems|side|risk|risks|harm
            gentle|safe|mild|natural enough ..8 life|forever|indefinitely|unsupervised|nobody
            {drug|condition} ..12 way|as nature|god ..1 intended|meant|designed
            nature's own|answer ..4 {drug|condition|pain}|antibiotic|painkiller|insulin
            nothing|what|whatever ..4 grows|grown|grow ..1 in|from|on ..2 ground|nature|earth|soil|garden|trees|field|hedgerow ..8 harm|hurt|dangerous|poison|medicine
            {drug|herb|alt} ..8 man|laboratory made ..4 natural|nature
            synthetic|chemical|artificial ..1 {drug}|drugs|pills|medicine|medicines|vitamins ..6 body|natural|nature ..4 recognise|recognize|know|knows|understand|natural|foreign
            """,
            cleared_by=NOTHING,
            unless=DOUBTED | {"advice", "warning"},
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
            nurse|doctor|pharmacist|midwife|team ..2 checked|confirmed|said ..4 safe
            does|do|not ..2 mean|make|automatically
            just|only|simply|not because
            poisonous|toxic|allergy|allergic|allergen|food poisoning
            """,
        ),
        flags=(
            "Because it comes from plants, you can take it alongside any prescription.",
            "Nature put a remedy for every illness on this earth.",
            "Herbs cannot harm you.",
        ),
        passes=(
            "Just because it is natural does not mean that it is safe.",
            "Natural remedies can interact with your tablets.",
            "Honey comes from nature and should not be given to babies.",
        ),
        fix="Name the known side effects and interactions, or say that safety was not studied.",
    ),
)
