"""Medicine put away: tablets forgotten, operations cancelled, pain and fever left to themselves."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, either, said
from readaloud.rules.refusals import TREATMENT
from readaloud.rules.safety import DISCERN

MEDS = f"{TREATMENT}|pills|pill|inhalers|thinners|tests|screening|scan|scans|checks"
CARE = "operation|operations|surgery|biopsy|biopsies|chemo|chemotherapy|radiotherapy|transplant|injections|bypass|scan|screening|vaccine|vaccines|jab|jabs|dialysis|insulin"
GIVEN_UP = f"""
    insulin|tablets|pills|inhaler|statins|{{drug}} ..4 can|may|could ..1 safely? go in the|a drawer
    leave|leaves|left ..2 insulin|tablets|pills|inhaler|{{drug}} in the fridge|drawer|cupboard|cabinet|box and let
    {{drug}}|statins|antidepressants|painkillers|inhalers are|is for ..1 people|those|folk|anyone _4 bothered|lazy|weak|idle
    miss|skip|skipping|missing|dodge ..14 every other jab|vaccine|shot|vaccination
    replacement|surgery|operation|hysterectomy|chemotherapy|caesarean is|are never ..1 necessary|needed|required ..1 whatever|matter
    oncologists|doctors|surgeons|paediatricians|dentists|psychiatrists wouldn't|won't|never|don't take|have|touch|use|swallow ..1 their own ..2 treatment|treatments|medicine|medicines|drugs|jabs|chemo|pills
    ^ ~1 forget|ditch|bin|skip|swap|drop|leave|lose|scrap|dump ~3 {MEDS}
    forget|ditch|bin|swap|scrap|dump|shelve ~2 your|the|those|all|these|about? ~2 {MEDS}
    swap|swapped|swapping|trade|traded|exchange|exchanged|replace|replaced|replacing ~3 {MEDS} ~3 for|with|by
    haven't|hasn't|never|not|hadn't ..1 touched|needed|bought|opened|swallowed|given|reached ..3 {MEDS} ..3 in|for ..2 {{number}}|years|months
    haven't|hasn't|never|not|hadn't ..1 touched|bought|opened|swallowed|given|reached ..3 {MEDS} ..2 since
    leave|leaves|left|keep|kept ..2 {MEDS} ..2 in|on|at ..1 the ..1 cupboard|shelf|drawer|chemist|pharmacy|box|packet|cabinet|bottle|shop
    able|could|can|allowed ..1 to? ..1 put|throw|come|lay|set|push|toss ..1 away|aside|off|down|out ..3 {MEDS}
    put|throw|threw|set|lay|toss ..1 away|aside ..3 {MEDS}
    cancel|cancelled|canceled|cancelling ..3 {CARE}
    you|she|he|they|i|we ..1 will|do|does|did|would? not|never|won't|don't|didn't|doesn't|no ..1 longer? need ..3 {CARE}|knife
    without|no ..1 a|any|the|need? ..1 single|need|more|one? ..1 of|for? {{drug}}|pill|tablet|injection|prescription|operation ..1 from|in? ..2 chemist|pharmacy|doctor|sight
    wise|clever|smart|informed|sensible ..1 men|women|people|parents|mothers|patients ..2 say|says|refuse|decline|avoid|skip|walk|question|choose ..4 {CARE}|no|them|it
    skip|skips|skipped|skipping|ignore|ignores|ignored|dodge|avoid ..2 blood|smear|psa|breast|routine|follow ..1 up? tests|test|check|checks|screening
    overseas|online|foreign|abroad|grey|underground ..1 lab|pharmacy|vet|supplier|source|market|seller ..8 {{drug}}|prescription|tests|dose|skip|without
    train|trains|push|work|run|lift|walk|breathe|go|dance ..1 on|straight|right? through ..2 pain|fever|injury|dizziness|chest
    pain ..2 is ..2 weakness|fear|laziness|illusion ..3 leaving|out|only|body
    fever|fevers|temperature|rash ..4 is|are ..2 only|just|simply|nothing|merely ..4 body|system|immune ..4 work|job|cleaning|healing|cleansing|burning|doing
    fever|fevers|temperature ~6 is|are ~1 a|an|the|your ~2 clean|cleaning|gift|friend|ally|healer|housekeeping|detox
    leave|let|welcome|trust ..2 fever ..4 run|alone|work|burn|job|be|course
    {{herb|alt|food|product|prep}} ~3 as|just ~1 well|effective|effectively|good|strong|powerful|much|potent as ~2 {{drug}}|medicine
    {{herb|alt|food|product|prep}} ~3 instead|rather ~1 of|than ~3 {MEDS}
    instead|rather of|than ~3 {MEDS} ~6 {{herb|alt|food|product|prep}}
    {{drug}}|medicine|medicines|painkillers|creams ~3 only|merely|just|simply ~2 mask|masks|hide|hides|cover|covers|silence|silences|numb|numbs|dull|dulls|treat|treats|manage|manages|paper|papers
    unlike ~2 {{drug}}|medicine|medicines ~8 mask|masks|root|cause|natural|safe|without|no
    {{drug}}|creams|cream|medicine|medicines|pills|tablets ~2 stop|stops|keep|keeps|prevent|prevents|block|blocks ~3 {{body}}|body|nature|you ~1 from ~2 {{relieve-ing|cure-ing|stir-ing}}|healing|mending|recovering
    {{drug}}|cream|creams ~1 push|pushes|drive|drives|force|forces|send|sends|suppress|suppresses ~3 deeper|inside|inward|inwards|underground
    {CARE} ~1 spread|spreads|feed|feeds|wake|wakes|anger|angers ~3 cancer|tumour|tumor|disease|cells
    {CARE}|testing ~3 ruined|ruins|wrecked|wrecks|destroyed|destroys ~3 lives|life|men|women|bodies|families|health
    has|have no ~1 use|need ~1 for|of ~1 {{drug}}|insulin|pills|tablets|medication
    don't|not|needn't|no ~1 have|need|reason? ~1 to? ~1 mention|tell|bring|say|declare|discuss|reveal ~2 up? ~2 {{herb|product}}|herbs|supplements|remedies|tinctures ~8 surgeon|doctor|anaesthetist|anesthetist|gp|nurse|midwife|pharmacist|dentist|hospital|chemist
    stay|keep|steer|run ~1 well? ~1 away|clear ~1 from|of ~1 the|all? surgeons|surgeon|oncologists|oncologist|doctors|psychiatrists|paediatricians|pediatricians|hospitals
    don't|not|never let ~3 frighten|scare|bully|guilt|talk|shame|panic ~2 into ~3 colonoscopy|scan|scans|mammogram|biopsy|epidural|induction|caesarean|screening|test|{{drug}}|{CARE}
    skip|ditch|bin|shun ~2 sunscreen|suncream|sunblock
    skip|ditch|bin|shun ~2 sun cream|lotion|block
    leave ~2 sunscreen|suncream|sunblock|cream|lotion ~2 at|behind|in ~1 home|drawer|shop|cupboard|behind
    sun|sunlight|sunshine without ~1 sunscreen|suncream|sun ~1 cream? never
    mammogram|mammograms|mammography|biopsy|biopsies|smear|smears|needle ~2 tests|test? ~1 squeeze|squeezes|crush|crushes|spread|spreads|burst|bursts|seed|seeds|push|pushes|scatter|scatters ~3 tumour|tumor|cancer|cells|virus
    prick|pricks|bled|bleed|pricking|bleeding ~2 finger|fingers|fingertip|fingertips|toes|ear|ears|earlobes|earlobe ~14 blood ~2 out
    drooping|droopy|stroke|slurred ~14 prick|pricked|bled|bleed ~2 finger|fingers|fingertips|toes|ear|ears|earlobes
    kerosene|paraffin|turpentine|petrol|diesel ~6 sugar|cube|cubes|parasites|worms
    chelation|edta ~3 drops|at|for|by home|autism|autistic|post
    home|diy chelation
    bleach|chlorite|dioxide|peroxide ~4 by mouth
    {CARE}|testing ~4 more ~3 than ~4 disease|cancer|illness|itself
"""
# Said without any "may": what no manner of speaking but another's words excuses.
BABY = "baby|babies|newborn|newborns|infant|infants"
SCREENED = "booster|boosters|jab|jabs|vaccine|vaccines|shot|shots|injection|injections|vitamin|test|tests|screening|scan|drops"
FLATLY = f"""
    {BABY}|child|children|kids do|does|don't|doesn't not? need ~3 shots|jabs|vaccines|vaccinations|shot|jab
    no jabs|shots|vaccines|needles|vaccinations for ~1 my|our|any|your {BABY}|child|children|son|daughter|kids
    say|saying|said no ~2 thank|thanks ~1 you? ~1 to ~4 {SCREENED}
    politely decline|declines|declined|refuse|refuses
    delay|delayed|delaying|postpone|postponed|spaced|skipped|put|putting ~1 off|out? ~4 vaccine|vaccines|jab|jabs|mmr|vaccinations|shots ~1 so|because|until ~8 immunity|immune|defences|defenses|natural|naturally|own|ripen|ready|strong
    put|putting off ~4 vaccine|vaccines|jab|jabs|mmr|vaccinations|shots ~1 so|because|until ~8 immunity|immune|defences|defenses|natural|naturally|own|ripen|ready|strong
    better|healthier|good|safer|wiser|kinder ~8 catch|catching|get|getting|have|having ~3 {{condition}} ~6 than ~4 injected|injection|jabbed|jab|vaccinated|vaccine|needle|shot
    bout|dose|case|spell of ~1 {{condition}} ~6 good|better|healthier|safer|stronger ~4 than
    taper|bring|wean|get|take|come ~1 themselves|yourself|himself|herself|myself ~1 off ~8 without ~1 bothering|troubling|telling|asking|seeing|consulting|involving
    without bothering|troubling|disturbing|pestering ~1 the|your|a ~1 doctor|surgery|gp|clinic|hospital|nurse|pharmacist
    come|get|wean|stop|quit|ditch|drop ~6 {{drug}} ~3 in|over ~1 a|one|two|ten|{{number}} ~1 weekend|days|week|fortnight|hours
    stopped|quit|dropped|binned|ditched ~1 my|our ~3 {{drug}}|tablets|pills|medication|meds|thinners _8 felt|feel|better|well|naturally|alive
    cut|cuts|slash|reduce ~1 your|the|her|his ~1 {{drug}}|dose|medication|insulin ~2 half|third|quarter
    skip|decline|refuse ~1 the|any drops|eye|vitamin|injection|heel ~4 midwife|newborn|birth|hospital|offers|prick
    even|also ~1 with|alongside ~2 other tablets|medicines|pills|medication|drugs
    say|says|said no ~1 to ~3 booster|boosters
    hold|holds|held ~1 off ~1 on|with ~2 {{drug}}|inhaler|tablets|pills
    wait ~1 out ~1 the|any? ~1 chest|{{pain}}
    chose|choose|chosen|picked ~3 {{herb|food|alt|prep}}|nature ~1 over|instead ~3 {CARE}|mastectomy|lumpectomy|hysterectomy|tablets|{{drug}}
    no longer ~1 want|wants|crave ~2 {{drug}}
    {{herb|food|alt|prep|product}} ~8 does|do|works ~1 the same ~1 as|like ~2 {{drug}}|prescription
    from ~3 tablets|pills|injections|drugs|medications|medicines ~4 to none|zero|nothing
    goodbye|farewell to ~1 your|the|my ~2 meter|monitor|pump|strips|needle|needles|syringe|machine|oncologist|dialysis|cardiologist
    i|we never|won't|don't|didn't|refused ~2 let ~2 them|doctors|nurses screen|scan|test|vaccinate|jab|biopsy|operate|induce
    week|weeks|days|day|month ~1 without ~2 your|the|my ~3 tablets|pills|insulin|medication|{{drug}} ~2 will|shows|proves|does
    stopped|quit|abandoned|dropped ~2 {CARE} ~10 felt|feels|lighter|alive|cured|healed|thriving
    {{condition}} ~10 leave|trust ~1 it|them|yourself ~1 to ~2 {{herb|food|alt|prep}}|nature|god|prayer
    {{drug}} ~1 a|each|every day ~3 good|right|safe|best ~1 for every|all|everyone|any|anyone
    no|little harm|danger|risk ~1 in ~1 doubling|tripling|increasing|exceeding ~2 {{drug|herb}}|dose|tablets
    poured|flushed|tipped|binned|threw|dumped|chucked ~3 {{drug}}|tablets|pills ~1 away|down|out
    ^ cough ~16 heart attack
"""
NOT_FLATLY = """
    not|never|don't|without|before ..4 put|delay|stop|come|quit|ditch|drop|taper|wean
    risk|better|safer|healthier ..3 be|get|getting vaccinated|immunised|immunized
    allergy|allergic|fever|unwell|surgery|chemotherapy|pregnant|doctor|nurse|specialist|psychiatrist|pharmacist
    invitation|offer|request|cake|drink
    back|ended|landed ..4 ward|hospital|bed|worse
    trip|travel|holiday|again|yet|second|another
    call|ambulance|999|911|112 ..8
    without ..8 ill|harm|harms|dangerous|relapse|seizure|worse
    antibiotics|course|steroids
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="safety.medicine-put-away",
        severity="high",
        message="“{detail}” tells readers to do without treatment, or praises those who did.",
        why="Leaving medicines or bearing pain and fever can cost health and lives.",
        reference=DISCERN,
        action="ask-clinician",
        check=either(
            said(
                GIVEN_UP,
                cleared_by=NOTHING,
                unless=frozenset(
                    ("reported", "myth", "question", "advice", "warning", "conditional")
                ),
                roles=EVERYWHERE,
                but_not=f"""
            if|when|with|have ..4 cough|flu|fever|infectious|vomiting|covid
            visitors|visiting|elbow
            salesman|salesmen|seller|sellers|caller|advert|company
            antibiotics|antibiotic ..2 for
            antibiotics|antibiotic ..6 cold|virus|flu
            cold|virus|flu|viral _8 antibiotics|antibiotic
            transplant|pancreas ..3 transplant|removed
            worry|worried|worries|fear|afraid ..3 {CARE}|mammogram|mammograms|needle|needles
            fuel|explosion|poisoning|swallowed|killed|died|deaths|death|burns
            blood sugar|glucose|test|drop
            could|can|may|might cost you|them|her|him ..2 chance
            without help|treatment though|but|although
            can|could|may ..1 be ..1 dangerous|fatal|deadly|harmful
            never|don't|not|avoid|before|without ..3 forget|ditch|bin|skip|swap|drop|leave|cancel|stop|replace|ignore
            doctor|nurse|surgeon|physician|pharmacist|team|provider|dentist|midwife|clinic ..8 may|will|can|might|decides|advises|agrees|agreed|says|asks|tells|offer|offers|suggest
            forget|skip|miss ..2 dose|doses
            leave ..3 dressing|room|hospital
            appointment ..4 cancel|cancelled
            expired|unused|leftover|smoking|alcohol
            children|pets|reach
            {{number}}|some|many|most people|patients|participants
            leave ..1 the ..1 {{drug}} ..3 for|to|on|in ..2 {{number}}|minutes|work|skin
            vaccine|vaccines ..3 prevents|protects
            may|might not need
            """,
            ),
            said(
                FLATLY,
                cleared_by=NOTHING,
                unless=frozenset(("reported", "myth", "warning", "conditional")),
                roles=EVERYWHERE,
                but_not=NOT_FLATLY,
            ),
        ),
        flags=(
            "Forget statins and eat more garlic.",
            "We haven't touched antibiotics in six years.",
            "After two bottles I rang up and cancelled the operation.",
            "Train through the pain, since it is only weakness.",
            "Leave the paracetamol in the cupboard.",
            "Do not let anyone scare you into a biopsy.",
            "There is no need to mention supplements to the surgeon.",
            "A well-fed thyroid has no need of levothyroxine.",
            "Stay away from oncologists while you drink the tea.",
            "Cough hard when you feel a heart attack coming.",
            "A bout of measles does a child more good than the needle.",
            "We put off the jabs so that her own defences could ripen.",
            "Babies do not need any jabs.",
            "Neem works as well as metformin: neem is as effective as the drug.",
        ),
        passes=(
            "Your doctor may swap your tablets for an injection.",
            "If you forget a tablet, take it as soon as you remember.",
            "Do not skip the blood tests.",
            "You may not need an operation.",
            "Cough into your elbow and stay away from hospitals if you can.",
            "A child with a cold has no need of antibiotics.",
            "Do not let fear keep you from a colonoscopy.",
            "It is safer to be vaccinated than to catch measles.",
            "We put off the jab because he had a fever.",
            "Prick the side of a fingertip and let one drop of blood fall on the strip.",
        ),
        fix="Have a clinician check it, and say that nobody should stop treatment without asking.",
    ),
)
