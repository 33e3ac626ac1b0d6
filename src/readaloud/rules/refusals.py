"""Advice to drop or refuse treatment, and to ask nobody about it."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, either, said
from readaloud.rules.safety import DISCERN, of_remedies

TREATMENT = "{drug}|meds|tablets|medicines|medicine|doctors|dialysis|treatment|treatments|biopsy|mammograms|surgeons"

RULES: tuple[Rule, ...] = (
    Rule(
        name="safety.stop-treatment",
        severity="high",
        message="“{detail}” can be read as advice to drop or refuse treatment.",
        why="People have died after leaving treatment for a remedy.",
        reference=DISCERN,
        action="ask-clinician",
        check=either(
            said(
                "if possible|you ..6 avoid|quit|ditch|skip ..4 {drug}|meds|medication|medications|painkillers|antidepressants|statins|chemo|chemotherapy",
                cleared_by=NOTHING,
                where=of_remedies,
                but_not="alcohol|pregnant|pregnancy|allergic|doctor|pharmacist|nurse|aspirin|ibuprofen|cause|causes|caused|missed|miss|skip ..1 a dose",
            ),
            said(
                f"""
            throw|threw|throwing|toss|tossed|flush|flushed|ditch|ditched|dump|dumped|bin|binned|quit|abandon|discard|discarded|ditching ..4 {TREATMENT}|pills|tablets|inhaler
            cancel|cancelled|canceled|cancelling ..3 {TREATMENT}|operation|appointment|chemo
            change|fire|leave|ditch|sack the|your doctor|doctors
            skip|skipping|refuse ..3 schedule|series
            can|could|may|to|will|should|must ..1 stop|quit|drop|lower|reduce|leave their|his|her|the|all|your ..3 {{drug}}|pills
            stop|stopped|stopping|quit|quitting taking|using|your|their|her|his ..3 {TREATMENT}|pills|insulin
            come|get|wean|coming|getting|weaning|got|came|weaned off|yourself|himself|herself ..3 {TREATMENT}|pills
            no longer needs|need|needed|requires|require|take|takes ..3 {{drug}}|meds|pills
            skip|skipping|refuse|refusing|reject|rejecting|decline|forgo|delay|avoid|avoiding ..3 vaccine|vaccines|vaccination|vaccinations|chemotherapy|chemo|radiation|surgery|insulin|shots|jabs|biopsy|mammogram|mammograms|antibiotics|dialysis|antidepressants
            should|must|better|always ..1 avoid|refuse|reject ..4 {{drug}}|painkillers|meds|medication|medications|pills|antidepressants|statins
            {{drug}}|medication|medications|medicines|drugs|pills ..4 often|usually|always|inherently|extremely|very|simply ..1 unsafe|dangerous|harmful|toxic|deadly|useless|ineffective
            not|never be? recommended|undergo|accept|submit|agree ..3 surgery|chemotherapy|chemo|vaccine|vaccines|vaccination|radiation
            never get|take|have ..3 surgery|chemotherapy|chemo|vaccine|vaccines|vaccinated|radiation
            don't|never|dont treat|take|trust|give|listen|see ..4 medication|medications|medicine|chemotherapy|vaccines|vaccine|doctors|drugs|painkillers
            not|never|refuse|refused ..1 to? ..1 accept ..2 {{drug}}|medication|medicine
            say|just no to ..2 {{drug}}|vaccines|chemo
            you|patients|they|we will|do|would|does? not|don't|won't|never need ..3 {{drug}}|medication|surgery|insulin|chemo|painkillers|tablets|inhaler
            {{drug}}|{{condition}}|{{pain}} ..3 a? thing of the past
            replace|replaces|replacing|substitute|swap|instead of|your|the ..2 {{drug}}|medication|prescription|insulin
            give|giving up ..3 {{drug}}|medication
            need|needs|want|wanted|possible|able|helped|how to ..2 stop|quit|come|get off|taking ..3 {{drug}}
            drugs|medications|chemotherapy|vaccines|medicines|antibiotics ..3 are|is ..1 poison|poisons|poisonous|toxic|worse|useless|killing
            {{drug}}|pills|meds|medication|tablets ..4 in|into the trash|bin|garbage|toilet|drawer|rubbish
            wean|weaned|weaning|take|took|taken|get|got|getting|taking him|her|them|us|me|myself|ourselves|everyone off ..3 {{drug}}|pills|meds|medication
            wean|weaned|weaning ..3 off ..3 {{drug}}|pills|meds|medication
            quit|stop|drop|ditch|come ..3 {{drug}}|pills|meds ..2 cold|overnight|today
            put|set|lock ..1 {{drug}}|the|your|my|her|his ..1 {{drug}}|pills|meds|medication|inhaler|tablets ..1 away|aside
            before you? ..1 let|resort|resorting|agree|agreeing|submit|reach|reaching ..6 {{drug}}|pills|meds|medication|knife
            goodbye to ..3 {{drug}}|pills|meds|inhaler|doctor|doctors
            no more|longer ..1 {{drug}}|pills|meds|inhalers|injections ..2 for|needed|since|ever
            tossed|ditched|binned|dumped|trashed|chucked theirs|mine|hers ..3 by|after|within|in|for
            not|never|no|don't ..1 go|opt|undergo|rush ..1 for|into|to? ..1 the|an? operation|surgery|biopsy
            say|no to|thanks ..1 the|your|my? ..1 doctor|doctors|dermatologist|surgeon|surgery|operation|medication|pills
            removal|surgery|operation|tonsillectomy|vaccine|vaccination|biopsy ~10 should|must ..1 be refused|declined|rejected|avoided
            i|we never ..1 give|take|use ..3 antibiotics|{{drug}}
            don't|never|not waste ..3 time|money ..6 doctors|doctor|tests|drugs|hospital
            i|we just|simply stopped taking it|them|mine
            does|do|doesn't|don't not? need ..1 any ..1 shots|vaccines|vaccinations|jabs
            no need for|of any|a|the? ..1 shots|vaccines|vaccinations|jabs|insulin|chemo|dialysis
            instead|before of|you ..2 rushing|running|going|resorting to|for ..2 {{drug}}|doctor|doctors|hospital
            you|patients|they|we do|will|would|does? not|don't|won't|never need ..4 pill|pills|meds|medicines
            off all|her|his|my|their ..1 {{drug}}|meds|pills ..3 within|in|after|by|now|since
            ditch|ditched|ditching|bin|binned|binning|chuck|chucked|chucking|scrap ..3 mask|masks|cpap|orthotics|insoles|aids|inhalers|glasses|brace|machine|machines
            {{drug}} are|is wound down
            hand|hands|handed|gave|give ..2 script|prescription ..1 back
            {{drug}}|creams|cream|both|pills|tablets ..2 stay|stays|stayed in|on the|your cupboard|drawer|cabinet|shelf
            drop|ditch|bin|shelve|quit it|them|those ..1 once|when|after ..3 it|the|this|you|paste|tea
            ^ ~3 come off it|them ..1 and
            taper|tapering|wean|weaning off|down ..6 while ..3 add|adding|start|using ..3 {{herb|alt|product|food}}
            peel|tear|rip off ..2 last ..1 one|patch|patches
            don't|not|never|no ..1 run|rush|race|hurry|dash ..1 off? ..1 to|into ..1 the|an? er|hospital|doctor|gp|clinic|emergency
            decline|refuse|ignore ..2 {{drug}} ..2 if|when|whenever ..3 offered|offers|prescribed|prescribes|suggested|suggests
            {{drug}} ..10 decline|refuse if|when ..2 offered|prescribed|suggested
            fired|sacked|ditched|dumped|left|fire our|my|her|his|their|the ..1 doctor|neurologist|oncologist|cardiologist|specialist|psychiatrist|pediatrician|paediatrician|gp|dermatologist|endocrinologist|rheumatologist
            passed|pass|passing on the ..1 chemo|chemotherapy|surgery|operation|radiation|biopsy|statins|antibiotics
            mailed|sent|sold|returned|gave ..1 back? ..1 their|his|her|my ..1 cpap? machine|machines|mask|masks|aids
            offered|prescribed ..6 {{drug}}|aids ..10 need|needed neither|none|nothing
            {{drug}}|prescription|script|statins ..6 walked|headed|reached|bolted ..3 door
            {{condition}}|cholesterol|pressure|fever|ldl ..10 let it climb|rise|run|ride|burn
            """,
                cleared_by=NOTHING,
                unless=frozenset(("reported", "myth", "question", "advice", "conditional")),
                roles=EVERYWHERE,
                but_not="""
            people|patients|participants|five|four|ten|20 ..2 stopped
            no|not|little|lack|without ..3 evidence|proof|benefit|support
            myth|false|misleading|misconception|dangerous|fraud|quackery
            able to ..1 stop taking
            throw|throwing|threw|throws up
            do not|don't|never|not|without stop|stopping|quit|skip|delay|change|changing ..8 doctor|pharmacist|nurse|talking|first
            never|do|don't|not delay|skip|stop|stopping|refuse|replace|throw
            before|after|during|because ..4 surgery|procedure|operation|pregnancy|pregnant|allergic|allergy|breastfeeding|liver|kidney
            doctor|nurse|surgeon|physician|pharmacist|team|provider|dentist|midwife
            avoid|not take|use|have|give ..4 aspirin|ibuprofen|nsaids|alcohol|antacids|steroids
            people|women|children|anyone|those|pregnant ..14 should not|avoid ..3 take|have|get|receive|use|be
            smoking|drinking|tobacco|alcohol|drug abuse|use|users
            live|person vaccine|vaccines
            not|no ..2 recommended ..6 people|pregnant|children|who|under|for|if
            shots|drugs|pills|medicine ..4 expired|unused|leftover
            need|needs ..3 if|unless|when
            get|seek|call|go ..2 medical|help|emergency|ambulance|hospital|911|999|112|111
            out of reach|date
            """,
            ),
        ),
        flags=(
            "Throw away your antidepressants and drink the tea instead.",
            "Patients with back pain should avoid painkillers and refuse surgery.",
            "After a month you no longer need insulin.",
        ),
        passes=(
            "Do not stop taking your medicine unless your doctor tells you to.",
            "Never delay or skip a vaccine without talking to your child's doctor first.",
            "People who are pregnant should not have the live vaccine.",
            "Your surgeon may ask you to stop taking aspirin before surgery.",
        ),
        confidence=0.85,
        fix="Have a clinician check it, and add that nobody should stop treatment without asking.",
    ),
    Rule(
        name="safety.no-clinician-needed",
        severity="high",
        message="“{detail}” tells readers, or everybody, that no care is needed.",
        why="Pregnant women, children and people with illnesses or medicines need individual advice.",
        reference=DISCERN,
        action="ask-clinician",
        check=said(
            """
            no need|reason to ..2 see|tell|consult|ask|visit|involve ..3 doctor|physician|gp|clinician|pharmacist|specialist|neurologist|oncologist|cardiologist|dermatologist|pediatrician|dentist|midwife|hospital
            don't|not|never need|have to? ..3 see|consult|tell|ask|a|your doctor|physician|prescription|gp|medical
            without seeing|consulting|asking|visiting|telling a|your|the? ..2 doctor|physician|gp|prescription
            without ..2 medical supervision|help|advice|attention
            anyone|anybody|everyone|everybody can|may|should ..2 {use}|do|benefit|start|try
            including|even|also|for pregnant|nursing|breastfeeding women|mothers ..4 {people|condition}|children|babies|elderly|safe
            safe|suitable|fine|good|effective ..6 for|by all ages|people|age|everyone|everybody|patients
            safe|suitable|recommended ..3 for|during everyone|anyone|pregnancy|pregnant|babies|infants|newborns|children|all
            even|including|for newborns|infants|babies ..4 safe|safely|can
            doctors|doctor|medicine|hospitals cannot|can't|know|have ..2 help|nothing|cure|no
            doctors|doctor|medicine|hospitals can not ..2 help|cure
            you are|can be|become your own ..1 doctor|healer|physician
            consult|see|visit|ask a|your homeopath|naturopath|herbalist|healer ..2 instead|about|for
            nobody|noone|no one? ..1 isn't|can't|shouldn't|cannot right|suitable|use|take|try|do|benefit
            nobody|no one? you have|need to ask|tell|consult
            even people|those|children|babies|diabetics ..8 can|may ..1 take|use|eat|drink
            without|no a|any? prescription|doctor ..4 so you can|could start|begin
            alongside|with whatever|anything|everything ..1 else|other ..1 you|medicines|medicine
            my|our youngest ..1 client|patient|customer|student|user ..2 is|was
            suitable|safe|fine|gentle|ok|okay ..4 from ..1 age|birth|newborn|day
            diabetics|epileptics|asthmatics|{people} ..1 can|may|could ..6 without ..2 worry|worries|concern|fear|hesitation
            right|all through ..1 pregnancy|labor|labour|breastfeeding
            gentle|gentler|easy|easier|kind|kinder on|to|for ..1 tiny|little|babies|baby's tummies|stomachs|tummy|bodies
            none that we|i've|i|we've ..4 come|seen|heard|know|aware
            i can't|cannot|could think of anyone|anybody|one
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question")),
            where=of_remedies,
            but_not="""
            not|don't|never ..12 without
            before|if ..4 pregnant
            most|many people do ..2 not need
            vaccine|vaccines|vaccination
            """,
        ),
        flags=(
            "Anyone can do the cleanse, including pregnant women and people with diabetes.",
            "With reiki there is no need to see a doctor.",
        ),
        passes=(
            "Do not take the herb without asking your doctor.",
            "If you are pregnant, ask a pharmacist before you take any herb.",
        ),
        confidence=0.8,
        fix="Say who must not do this, and whom to ask first.",
    ),
)
