"""Numbers a reader cannot check: no source, no base, no year."""

from collections.abc import Iterator

from readaloud.model.article import Article
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context
from readaloud.rules.patterns import BACKED, PROSE, said
from readaloud.rules.relative_risks import RELATIVE_RISK_ALONE

JAMA = "JAMA benchmarks (attribution); DISCERN question 4"
OWN = BACKED | {"own-site"}

NOT_A_CLAIM = """
    {number} ..2 of ..2 appointments|slots|calls|callers|volunteers|staff|leaflets|letters|visits|beds|places|enquiries|emails|bookings|rooms
    appointments|slots|bookings|beds|places ..6 clinic|surgery|practice|centre|hospital|kept|reserved|missed
    {number} ..2 slots|appointments|beds|places|bookings is|are ..1 kept|reserved|held|missed|booked
    according to the|our|its ..3 audit|register|report|records|figures|returns
    {percent} by weight|volume|mass
    no ..1 source|evidence|basis|proof ..2 for ..2 claim|figure|idea|statistic|number
    oft|often|much|widely repeated|quoted|cited ..1 figure|claim|number|statistic
    {number} figures|census|data|survey put|puts|show|showed|give|gives
    {percent} pure|natural|organic|solution|cream|gel|lotion|alcohol|ethanol|hydrogen|salt|saline|vinegar|acetic|benzoyl|salicylic|hydrocortisone|off|discount|cotton|dextrose|glucose|humidity|oxygen|cocoa|dark
    {percent} of your|the|their|daily|total|all ..2 daily|calories|calorie|diet|energy|dv|rda|value|recommended|water|income|time|plate
    {percent} ..2 daily value|allowance
    less|more|no|fewer than {percent} of ..3 calories|energy
    body fat|weight|mass ..4 {percent}
    ^ ~3 involved|included|enrolled|recruited
    trial|study|team|researchers|survey|we|they ..2 will|aims|plans|plan|is|hopes ..3 enrol|enroll|recruit|recruiting|include|invite|follow|enrolling
    function ..6 {percent}
    team|we|researchers|study|scientists|they ..8 compared|followed|tracked|analysed|analyzed|examined|studied|scanned|recruited|tested
    side|rash|uncommon|reaction|reactions ..12 {number} in|out {number}
    ^ if ..6 {number} ..8 becomes|became|rises|goes|falls
    on|of this|the page|site|leaflet|booklet
    participants|patients|people|women|men|children|them ..2 dropped|withdrew|left ..1 out|early|the
"""

FIGURES = said(
    """
            {percent}
            by ~2 age ~1 of ~1 {number} ~2 you|we|women|men|most|your ~4 lost|lose|loses|gone
            by {number} ~1 you|we|women|men|most|your ~4 lost|lose|loses
            {people}|most|us|you|women|men ~8 half|third|quarter|fraction ~1 of ~1 the {nutrient}|vitamins|minerals|protein|sleep ~2 need|needs
            lost|gained|saved|slept|lived ~2 average ~1 of ~1 {number|money}
            recover|recovers|recovered|heal|heals|healed ~2 twice|{number} ~2 as|faster|quicker
            {number}|{many} ~1 chemicals|poisons|toxins|toxicants|pollutants|additives
            half|third|quarter|quarters|twice|double ~1 the ~2 {body|nutrient|food|molecule}|testosterone|iron|muscle|sperm|vitamins|minerals|nutrients|strength ~2 that|of? their|our|your grandfathers|grandmothers|grandparents|mothers|fathers|ancestors|great|parents
            {number} in|of every? {number} {people}|people|of
            {number} in|out {number}|of {number}? {people}? ~6 {people}|have|has|will|suffer|suffers|develop|get|dies|die|is|are
            one in every? {number}
            one of every {number}
            one out of {number}
            {number} out of {number}
            {many} {people}|people|cases|deaths|americans|britons|australians|canadians|europeans|indians|adults|women|men|children|sufferers|visits|prescriptions|patients|workers
            {number} million|billion|thousand new ..2 cases|{people}
            {number} million|billion ..3 {people}|suffer|suffers|affected|living|die
            {number} to|and|or|- {number} million|billion ..2 {people}
            million|millions|thousands of ..2 deaths|dollars|pounds|lives
            millions|thousands of ..2 {people} ..4 suffer|suffers|suffering|deficient|affected|die|dying|lack|struggle|struggling|live|living|diagnosed
            {number} ..2 cases|deaths|prisoners|hospitalizations|hospitalisations|injuries|suicides ..5 each|every|a|per|year|attributed|annually|could|were|have
            one|two|three|four|a half|third|thirds|quarter|quarters|fifth|fifths|tenth of ..4 {people}|americans|population|those|us|them|all|cases|britons|australians
            average ..1 american|americans|adult|person|woman|man|child|briton|household ..8 {number}
            half|most the|of? ..1 world|country|population|planet|nation ..2 is|are|has|have|lacks|lack|suffers|suffer|carries
            half|third|quarter|majority|quarters|thirds of all? ..2 {people}|americans|those|cases
            treated|cured|helped|healed|saved ..3 {number}|thousands|hundreds|millions ..4 {people}|patients|prisoners|clients|cases
            as|up many|much|to as {percent}
            {condition}|rates|cases|deaths|numbers ..4 have|has|had doubled|tripled|quadrupled|soared|skyrocketed|exploded
            burn|burns ..2 {number} ..2 calories
            half|third|quarter|majority of all ..2 will|have|are|suffer|get|go|develop
            nearly|almost|virtually|practically everyone|everybody|all|every ..5 is|are|has|have ..1 deficient|lacking|low|short
            kills|kill as many ..3 as
            {number} crore|lakh
            {number} million|thousand ..1 brits|britons|americans|people|adults|women|men ..1 are|is thought|believed|estimated|said
            {number} ..1 in every {number}
            has|have|contains|contain more ..2 {nutrient}|antioxidants|vitamins|calcium|protein|iron|potassium ..1 than ..2 {food}|serving|glass|cup|orange|oranges|banana|milk
            add|adds|added|adding|knocks|shaves|takes ..3 {number} ..2 years|year|months|days|hours|minutes|decades ..1 to|off|from|on ..3 life|lifespan|lives|expectancy|age
            a|one|two third|thirds|quarter|quarters|fifth|half shorter|longer|faster|lower|higher|fewer|less|quicker|slower|better|stronger|sooner
            {number} ..1 kilos|pounds|kg|lbs|kilograms|litres|liters ..1 of ..2 waste|toxins|faeces|feces|mucus|plaque|sludge|impacted|undigested|toxic
            {number} of|in every|each {number} {people}|couples|clients|users|customers|who|cases
            one|two|three|{number} {people} in|out {number}
            of {number} ..2 {people}|women|patients|couples|volunteers|men ..10 {number} saw|had|reported|felt|improved|recovered|noticed|lost
            live|lives|lived ..4 {number} ..1 years|months|decades longer
            risk|odds|chance|chances of ..6 triples|tripled|doubles|doubled|quadruples|quadrupled|halves|halved
            halve|halves|halving|double|doubles|triple|triples|slash|slashes|slashing ..2 your|the|their|her|his ..1 risk|risks|chance|chances|odds ..1 of
            risk|odds|chance|chances of ..6 triple|double|quadruple|halve ..1 if|when|by|with|after|for
            {number} ..4 a|each|every|per year|month|week|day ..1 fall|die|suffer|get|become|develop|lose|end
            spend|spends|get|gets|receive ..1 under|only|barely ..2 hour|hours|minutes|days on|of|in nutrition|training
        """,
    cleared_by=OWN,
    unless=frozenset(("denial", "myth", "question")),
    roles=PROSE,
    but_not=NOT_A_CLAIM,
)
# Headings of a table of what food holds, whose shares follow from what stands beside them.
NUTRITION = frozenset(
    "intake nrv rda rdi dv calories kcal energy carbohydrate carbohydrates saturates".split()
)


def figures(article: Article, context: Context) -> Iterator[Hit]:
    """Figures with no source; of the cells of a table only the first, for they share theirs."""
    told = {s.block for s in context.holding(NUTRITION) if s.role == "cell"}
    for hit in FIGURES(article, context):
        signals = context.signals[hit.sentence_id]
        if signals.role == "cell":
            if signals.block in told:
                continue
            told.add(signals.block)
        yield hit


RULES: tuple[Rule, ...] = (
    Rule(
        name="statistics.number-without-source",
        severity="medium",
        message="The figure “{detail}” has no source here.",
        why="A number reads as measured; without its source nobody can tell by whom, when and of what.",
        reference=JAMA,
        action="add-source",
        check=figures,
        flags=(
            "About 35% of adults have had the condition.",
            "One in four women will break a hip.",
            "The illness kills 40,000 people every year in deaths that could be avoided.",
        ),
        passes=(
            "Use a 5% benzoyl peroxide gel once a day.",
            "Less than 10% of your daily calories should come from sugar.",
            "Aim for 150 minutes of activity a week.",
            "A quarter of the participants dropped out.",
            '<p>About 35% of adults have it (<a href="https://doi.org/10.1000/x">Lee, 2020</a>).</p>',
        ),
        fix="Link the source and give its year, or leave the number out.",
    ),
    Rule(
        name="statistics.ranking",
        severity="medium",
        message="“{detail}” ranks something without saying who counted.",
        why="Rankings depend on place, year and what was counted.",
        reference=JAMA,
        action="add-source",
        check=said(
            """
            leading|top|biggest|number|no|largest|commonest|main one|1? cause|causes|killer|killers|reason of|for? ..1 {condition}|death|deaths|disability|blindness|injury|illness|mortality|hospital|visits|missed|workplace|preventable|premature
            {number}|number|no one|1 cause|reason|killer|risk
            perceived cause|causes|reason
            single leading|biggest|greatest|largest|most ..3 cause|reason|killer|factor
            second|third|fourth|fifth most|leading ..1 common|frequent|cause|reason|killer|prescribed|diagnosed
            most common|frequent reasons|reason|causes|cause for|of ..2 missed|visits|death|disability|work|doctor|hospital|absence|sick
            most common|frequent|widespread|diagnosed|prevalent ..3 in the world|worldwide|country|us|america|uk
            more|fewer ..10 than ever before
            more common than {condition}|any|all|you
            the most|fastest prescribed|growing|studied|researched|effective ..6 world|worldwide|country|america|nation
            """,
            cleared_by=OWN,
            unless=frozenset(("denial", "myth", "question")),
            but_not="smoking|tobacco|cigarettes|asbestos\nmost ..2 minerals|mineral|element|elements|plants|herbs|spices|fruits|drinks|foods",
        ),
        flags=(
            "Stroke is the third most common cause of death.",
            "Falls are the leading cause of injury in older people.",
            "It is the number one reason for sick leave.",
        ),
        passes=(
            "Fatigue is one of the most common symptoms of anaemia.",
            "The most common type is called plaque psoriasis.",
        ),
        fix="Say whose count it is, of which year and country, with a link.",
    ),
    RELATIVE_RISK_ALONE,
    Rule(
        name="statistics.cost-without-year",
        severity="medium",
        message="The sum “{detail}” has neither source nor year.",
        why="Costs age quickly and depend on who is counted.",
        reference=JAMA,
        action="add-source",
        check=said(
            """
            {money} million|billion|trillion
            {number} million|billion|trillion dollars|pounds|euros
            costs|cost|costing|spend|spends|spent|spending ..6 billion|billions|million|millions
            costs|cost|costing|spend|spends|spent|spending ..5 $|£|€ {many}
            costs|cost|costing ..2 economy|society|employers|country|nhs|taxpayers|taxpayer ~2 more|billions|millions|fortune
            {money} ..4 each|every|a|per year|annually|annum
            """,
            cleared_by=OWN,
            but_not="parking|ticket|tickets|deposit|postage|copay",
        ),
        flags=(
            "The country spends $30 billion a year on sick leave.",
            "Migraine costs employers 2 billion dollars annually.",
        ),
        passes=("The copay is usually about $20.", "Costs vary from clinic to clinic."),
        fix="Add the source and the year of the estimate.",
    ),
    Rule(
        name="statistics.survey-without-source",
        severity="medium",
        message="A survey is told without saying who asked whom: “{detail}”.",
        why="An online poll of customers and a national sample are both “a survey”.",
        reference=JAMA,
        action="attribute",
        check=said(
            """
            survey|poll|questionnaire|surveys|polls ..6 {show}|ranked|said|say|asked|voted|revealed
            survey|poll participants|respondents
            respondents|participants|of those|people surveyed|polled|asked|questioned ..4 {show}|{say}|ranked|rated
            survey|poll of ..3 {number}
            """,
            cleared_by=OWN,
            unless=frozenset(("denial", "myth", "question")),
        ),
        flags=(
            "Survey respondents ranked pain first.",
            "A recent poll found that most parents worry about sleep.",
        ),
        passes=(
            "Fill in the questionnaire before your visit.",
            "You may be asked to take part in a survey.",
        ),
        fix="Name who asked, how many, when, and link the results.",
    ),
)
