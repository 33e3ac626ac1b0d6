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
            won't|not|no|never ..3 be needing ..3 {{drug}}|{{condition}}|meds|medication|pills|inhaler|insulin|glasses|operation|doctor
            who needs ..2 {{drug}}|pills|insulin|statins|inhalers|doctors|doctor|surgery|vaccines|chemo when|if
            no|little ..1 reason|need|sense|point ..1 to|in ..2 go|going through|ahead ..1 with ..3 operation|surgery|replacement|biopsy|chemo|chemotherapy|radiotherapy|procedure|vaccination|transplant
            {{drug}}|pills|tablets|inhalers|insulin is|are ..2 crutch|crutches|trap|leash|prison
            let|lets|letting|help|helps|helped|allow|allows ..1 most? women|men|people|you|them|patients ..1 to? come|get off ..1 it|them|{{drug}}|tablets|pills|statins
            you|patients|they|we will|do|would|does? not|don't|won't|never need ..3 {{drug}}|medication|surgery|insulin|chemo|painkillers|tablets|inhaler
            {{drug}}|{{condition}}|{{pain}} ..3 a? thing of the past
            replace|replaces|replacing|substitute|swap of|your|the ..2 {{drug}}|medication|prescription|insulin
            instead of ..2 {{drug}}|medication|prescription|insulin
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
            put|leave|hide|shelve|lock ..2 {{drug}}|pills|tablets|medication|inhaler|antidepressants|statins ..3 drawer|shelf|cupboard|bin
            {{drug}}|pills|tablets|thinners|inhaler ..2 can|will|may ..1 go|stay|retire ..2 in|into|to ..1 the|a? cupboard|drawer|bin|cabinet
            rather than ..8 jabbed|vaccinated|immunised|immunized|jab|vaccine
            measles|chickenpox|mumps|rubella|polio ..12 builds|strengthens|trains|sturdier|toughens ..4 child|immune|children|body|immunity|system
            don't|not|never|no ..1 rush|run|race|hurry|dash ..1 off? ..1 to|into ..1 the|an? a|er|casualty|hospital|emergency ..12 usually|will|settles|settle|instead
            wean|weaning yourself|her|him|them|themselves|me off ..1 it|them|insulin|{{drug}}
            say|saying no to ..4 shot|shots|jab|vaccine|vaccines|injection|drops
            instead|rather of|than ..1 letting|let|allow|allowing ..1 a|any|the needle|jab|doctor|surgeon|vaccine
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
            stop|stopping|come|coming|came|leave ..8 only ..1 if|when|once|after|under|with
            longer|only prescribe|prescribes|offer|offers|recommend|recommends
            stop|stopping|come|coming|came|lower|reduce|drop ..12 under|with ..5 supervision|specialist|specialist's|guidance
            ^ coming|getting|weaning off
            safe|safer ways|way to ..1 come|stop|get|wean
            if|whether you ..4 refuse|decline|reject
            may|might avoid ..1 surgery|an? operation?
            was|were|am|i'm back ..1 in|on|into ..1 the ward|hospital|unit
            stop|stops ..3 {drug}|tablets|pills|medicines|medicine ..2 working|from|properly
            stop|stopping taking|using|it ..2 paracetamol|acetaminophen|ibuprofen|antihistamine|antihistamines|lozenges|laxatives ..1 as|once|when|if
            appointment|appointments ..10 ring|call|phone|reception|online|app|website|email|text
            your|the|a doctor|specialist|consultant|nurse|team|gp|pharmacist|midwife ..1 may|will|might|can|should|could ..2 stop|lower|reduce|change|raise|adjust|switch|increase|prescribe
            people|patients|participants|five|four|ten|20 ..2 stopped
            no|not|little|lack|without ..3 evidence|proof|benefit|support
            myth|false|misleading|misconception|dangerous|fraud|quackery
            able to ..1 stop taking
            without ..1 advice|medical|talking|asking ..4 can|could|may
            throw|throwing|threw|throws up
            do not|don't|never|not|without stop|stopping|quit|skip|delay|change|changing ..8 doctor|pharmacist|nurse|talking|first
            never|do|don't|not delay|skip|stop|stopping|refuse|replace|throw
            before|after|during|because ..4 surgery|procedure|operation|pregnancy|pregnant|allergic|allergy|breastfeeding|liver|kidney
            doctor|nurse|surgeon|physician|pharmacist|prescriber|prescribers|team|provider|dentist|midwife
            avoid|not take|use|have|give ..4 aspirin|ibuprofen|nsaids|alcohol|antacids|steroids
            people|women|children|anyone|those|pregnant ..14 should not|avoid ..3 take|have|get|receive|use|be
            smoking|drinking|tobacco|alcohol|drug abuse|use|users
            live|person vaccine|vaccines
            not|no ..2 recommended ..6 people|pregnant|children|who|under|for|if
            shots|drugs|pills|medicine ..4 expired|unused|leftover
            need|needs ..3 if|unless|when
            get|seek|call|go ..2 medical|help|emergency|ambulance|hospital|911|999|112|111
            out of reach|date
            offered|choose|choice|option|given|recommended|sometimes|patients|may ..6 instead of
            avoid|avoids|avoided surgery|operation ..1 in|within ..1 {percent}|{number}
            """,
            ),
            said(
                """
            pour|pours|poured|pouring|tip|tips|tipped|empty|emptied|chuck|chucked|sling|rinse ..3 {drug}|pills|tablets|meds|medicine|medication|them|it ..3 down ..1 sink|drain|toilet|loo|plughole
            take|gather|collect ..3 {drug}|pills|tablets|meds ..2 and pour|tip|throw|chuck|burn|bury|flush|drop ..1 them
            free|frees|freed|freeing|release|releases|released|liberate|unhook|untether|emancipate yourself|themselves|himself|herself|myself|ourselves ..1 from ..3 {drug}|pills|tablets|meds|medication|medicines|inhaler|injections
            wean|weans|weaned|weaning themselves|himself|herself|yourself|myself|ourselves off with|while|under|using|once|in|after|through
            give|gives|gave|giving away ..1 their|your|his|her|my|the ..2 {drug}|pills|tablets|meds|medicines
            {drug}|pills|meds|medicines|medication|tablets|it|them _6 nobody|noone|hardly|few|never|rarely|none _2 asks|ask|asked|wants|want|needs|collects _1 for|them|theirs|it back?
            tear|tore|torn|tearing|rip|ripped|shred|shredded|burn|burned|burnt up? ..1 your|the|his|her|my|their|every ..1 prescription|prescriptions|script|scripts|referral
            retire|retired|evict|evicted|graduate|graduated|outgrow|outgrew from? ..1 your|the|his|her|my|their ..1 {drug}|pills|meds|tablets
            trade|traded|swap|swapped|swop|swopped|exchange|exchanged ..1 your|the|his|her|my|their|our? ..1 {drug}|pills|meds|tablets for ..4 {herb|alt|food|prep|product|practice}
            {drug}|pills|tablets|meds ~6 rubbish|scrap|skip|museum|bonfire|garbage|dustbin|shredder
            leave ..1 the {drug} to ..2 people|others|those|fools
            no|little ..1 reason|need to carry|refill|renew ..3 {drug}
            halve|halved ..1 your|the|their|his|her|my ..1 {drug}|pills|tablets|meds
            {drug}|pills|tablets|meds ..2 can|may go|gather|live ..2 drawer|bin|cupboard|attic|museum|dust
            don't|dont|never let ..3 put|push|force|bully|talk ..2 on|into ..2 {drug}|pills|tablets
            put down ..1 the|your|their ..1 needle|needles|inhaler|pills|pill|tablets|syringe|insulin|statins
            {drug}|pills|tablets|meds ..6 and forget ..1 about? ..1 them|it
            and|so|then skip|cancel|dodge|refuse ..1 the|your ..1 scan|scans|smear|screening|biopsy|mammogram|colonoscopy|chemo|operation|jab|jabs|vaccine
            sooner ..3 off ..1 them|it|these|{drug}|pills|tablets ..1 better
            put|set|lay|leave|laid ..3 {drug}|drugs|medicines|medication|pills aside|away while|until|once|during|and
            {drug}|prescription|pills|tablets ..5 bin|ditch|dump|chuck|trash|scrap|flush them|it and|instead
                """,
                cleared_by=NOTHING,
                unless=frozenset(("reported", "myth", "question", "advice", "conditional")),
                roles=EVERYWHERE,
                but_not="""
                not|never|don't|avoid|without ..2 pour|tip|give|giving|put|tear|burn|wean|stop
                doctor|nurse|team|physician|surgeon ..4 may|will|can|might|advises|advised|decides|helps|help|helped
                throw|put|drop|flush|medicines ..8 rubbish|garbage ..4 can|where|pollute|pollutes|harm|harms
            sharps|needles|patches|recycling|household
            addiction|addicted|unused|leftover|expired|pharmacy|opioid|opioids
                offered|choose|choice|option|given|recommended|sometimes|patients|may ..6 instead of
                before|after|during ..3 surgery|procedure|operation|scan
                """,
            ),
            said(
                """
                if i|you|we had|got|get|have ..1 {condition} ..3 i'd|i|we'd|this|it _6 instead|not|rather|over|before|never _1 of|than|touch|have? _1 {drug}|touch|radiotherapy
                i'd|i|we'd|we ..1 would|use|take|choose|drink|try ..3 instead of ..2 chemo|chemotherapy|radiotherapy|radiation|surgery|insulin|statins|antibiotics
                """,
                cleared_by=NOTHING,
                unless=frozenset(("reported", "myth", "question", "advice")),
                roles=EVERYWHERE,
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
        check=either(
            said(
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
            said(
                """
                don't|dont|never|not bother|waste ..3 asking|ask|telling|tell|consulting|seeing|calling|phoning|ringing|visiting ..2 {expert}|gp|nurse|surgeon|consultant|hospital|doctor's
                no|little|what's|what point|sense|use ..1 in|the? ..1 asking|telling|consulting|seeing|calling|phoning|ringing|visiting ..2 {expert}|gp|nurse|surgeon|consultant|hospital
                keep|hide ..1 it|this ..1 a? ..1 from|secret ..1 from? ..1 your|the {expert}|gp|midwife|nurse|consultant|surgeon|team
                no|needn't|little ..3 trouble|bother|worry ..1 your|the ..1 {expert}|gp|midwife|nurse|consultant
                even ~1 premature|newborn|unborn|tiny|the|two|day ~1 babies|newborns|infants|toddlers|baby|newborn ~1 can|may|could ~1 safely? ~1 take|use|drink|sip|wear|try
                could|can drink|eat|swallow|take|chew _10 no|without harm|ill|injury
                can|may give|use ..1 it|them|this ..1 to|on|for ..2 baby|babies|newborn|newborns|infant|infants ..1 from ..2 first|birth => medium
                mixes|mix|combines|combine|safely ..1 safely|well|happily? with|alongside all|any|every ..3 medicines|medicine|drugs|drug|tablets|pills|medication
                gets|get|sits|sit along|well|happily|nicely with ..1 every|any|all ..2 pill|pills|medicine|medicines|drug|drugs|tablet|medication
                needn't ..1 mention|tell|disclose|say ..6 your|the ..1 {expert}|gp|surgeon|nurse|midwife|consultant|anaesthetist
                ignore|forget ..1 what ..1 your|the|any|a ..1 {expert}|gp|surgeon|consultant ..1 says|said|tells|told
                matter|whatever what? ..1 an|your|the|any ..1 x|scan|scans|mri|gp|doctors|doctor|tests|labs|bloods ray|rays? ..1 say|says|said|show|shows
                you|they|she|he|you'll|they'll won't|never _1 need|see ..1 a|an|the|your|another ..1 heart|eye|brain|knee|hip? surgeon|cardiologist|oncologist|optician|neurologist|rheumatologist
                gentle|mild|pure|soft|safe|kind ..1 enough ..1 for|to ..3 toddler|toddlers|baby|babies|newborn|newborns|infant|infants|pregnant|pregnancy|drink|swallow|unborn|preemies
                150|155|160|165|170|175|180 over ..1 {number} is|are ..1 perfectly|completely|quite|absolutely? healthy|normal|fine|harmless
                so pure|natural|gentle|mild|clean|safe ..1 that|you ..4 swallow|drink|eat|newborn|newborns|babies|baby|infants|undiluted|neat
                can|may|safely ..1 be|is? ..1 safely? taken|used|combined|mixed|given ..1 with|alongside ..1 any|all|every|whatever ..2 medication|medications|medicine|medicines|drug|drugs|tablets|pills ..1 even|including|or|you|without|at
                safe|harmless|fine|suitable ..1 with|alongside|beside|on ..1 top|any|all|every|other ..1 of? ..1 any|all|every|prescription|other ..1 medication|medications|medicine|medicines|drug|drugs
                expectant|pregnant|nursing|breastfeeding mothers|mums|moms|women|ladies ..1 can ..2 {herb|alt|product|prep}|it|them ..2 freely|daily|unlimited|every
                """,
                cleared_by=NOTHING,
                unless=frozenset(("denial", "reported", "myth", "question", "conditional")),
                roles=EVERYWHERE,
                but_not="not|never|don't ..3 keep|hide\nnot|never|isn't ..1 safe|suitable|gentle|mild\nvaccine|vaccines|vaccination|paracetamol|acetaminophen|{drug} ..2 can|is|are\nshampoo|soap|doctor ..3 recommends|prescribed",
            ),
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
