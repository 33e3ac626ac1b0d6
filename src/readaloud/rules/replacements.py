"""Medicine put away: tablets forgotten, operations cancelled, pain and fever left to themselves."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, said
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
    {CARE}|testing ~4 more ~3 than ~4 disease|cancer|illness|itself
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="safety.medicine-put-away",
        severity="high",
        message="“{detail}” tells readers to do without treatment, or praises those who did.",
        why="Leaving medicines or bearing pain and fever can cost health and lives.",
        reference=DISCERN,
        action="ask-clinician",
        check=said(
            GIVEN_UP,
            cleared_by=NOTHING,
            unless=frozenset(("reported", "myth", "question", "advice", "warning", "conditional")),
            roles=EVERYWHERE,
            but_not="""
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
            {number}|some|many|most people|patients|participants
            leave ..1 the ..1 {drug} ..3 for|to|on|in ..2 {number}|minutes|work|skin
            vaccine|vaccines ..3 prevents|protects
            may|might not need
            """,
        ),
        flags=(
            "Forget statins and eat more garlic.",
            "We haven't touched antibiotics in six years.",
            "After two bottles I rang up and cancelled the operation.",
            "Train through the pain, since it is only weakness.",
            "Leave the paracetamol in the cupboard.",
            "Neem works as well as metformin: neem is as effective as the drug.",
        ),
        passes=(
            "Your doctor may swap your tablets for an injection.",
            "If you forget a tablet, take it as soon as you remember.",
            "Do not skip the blood tests.",
            "You may not need an operation.",
        ),
        fix="Have a clinician check it, and say that nobody should stop treatment without asking.",
    ),
)
