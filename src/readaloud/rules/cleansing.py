"""Bodies full of toxins and acids, and bodies that heal themselves once they are cleansed."""

from readaloud.model.audit import Rule
from readaloud.rules.pages import is_cleansing, on_pages
from readaloud.rules.patterns import EVERYWHERE, NOTHING, PROSE, either, said
from readaloud.rules.pseudoscience import HON

RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.toxins",
        severity="high",
        message="Unnamed toxins or a cleansing of the body are asserted: “{detail}”.",
        why="No toxin is named and none has been measured; liver and kidneys do this work.",
        reference="NCCIH, “Detoxes and Cleanses: What You Need To Know”; " + HON,
        action="remove",
        check=either(
            on_pages(
                is_cleansing,
                said(
                    """
                {purge} ..3 your|the|of? ..1 liver|gallbladder|gall|colon|bowels|lymph|kidneys ..2 of|stones|gallstones|parasites|sludge|congestion
                {purge} ..3 stones|gallstones|parasites|sludge|congestion|worms|bile
                liver|gallbladder|gall|bile ..3 stagnation|stones ..4 slide|flush|pass|purge|release|expel|out
                stones|parasites|worms|waste|toxins|sludge ..8 slide|come|flushed|push|pushed|pass|expelled|released ..2 out|easier
                push|pushes|pushed|draws|pull|pulls|sweep|sweeps out ..4 stones|parasites|toxins|waste|worms
                """,
                    cleared_by=NOTHING,
                    roles=PROSE,
                    but_not="urologist|lithotripsy|colonoscopy|surgeon|surgery",
                ),
            ),
            said(
                """
            {purge} ..5 {toxin}
            fills|floods|poisons|loads ..3 body|blood|cells ..4 {toxin}|acid|waste
            {toxin} which|that ..8 {build}
            everyone|everybody|all|most|body|you|americans|us ..4 has|have|carry|carries|harbor|harbour|host ..2 {toxin}|metals
            oxygen|nutrient deprived|starved
            mucoid
            waste|sludge|matter|plaque|mucus ~4 clung|clings|cling|stuck|lodged|caked|glued|lined ~2 to|in|on ~2 wall|walls|gut|bowel|colon|intestine|intestines
            {toxin} ..2 flood|floods|seep|seeps|leak|leaks|pour|pours|escape|escapes ..4 blood|bloodstream|body|brain|joints|tissues
            smoke|poison|toxins|sludge|illness ..4 draining|drains|drain|pouring|leaving ..2 out|from ..2 your|the ..1 {body}|heels|feet|soles
            {toxin}|poison|metals ..2 looking|searching|trying ..3 exit|out|escape
            old|undigested|rotting|decaying|stuck|impacted|hardened waste|matter|meat|food|feces|faeces ..6 colon|bowel|bowels|intestine|intestines|gut
            {toxin} ..5 {build}|leave|leaves|leaving|released|release|flushed|removed|out
            {build} ..4 {toxin}
            {toxin} ..3 in|from your|the|our|bodies|body|colon|cells|blood|liver|fat
            accumulation|buildup|build|residue of|up ..4 {toxin}
            removal|elimination|release|excretion|clearance of ..2 {toxin}
            {toxin}|metals|poisons ..3 body|bodies ..1 has|have expelled|released|shed|purged|eliminated|pushed
            mop|mops|mopping|soak|soaks|sponge|sponges|hoover|hoovers|vacuum|vacuums|suck|sucks|sweep|sweeps ..1 up|out|away ..3 {toxin}|pesticides|poisons|metals|toxins|plastics|residues|residue|chemicals
            purge|purges|purging|cleanse|cleanses|rid|rids|empties|empty|scrub|scrubs|flush|flushes ..2 body|blood|liver|system|cells|child|gut|tissues of ..1 all|any|the? plastic|plastics|mould|mold|vaccine|metals|pesticides|microplastics|hormones|impurities|waste|parasites
            bring|brings|push|pushes|draw|draws|flush|flushes|coax|coaxes ..1 out|the|your? ..1 the|your? gallstones|stones ..2 out|painlessly
            toxins ..6 disease|illness|cancer|{condition}
            toxic|sluggish|clogged|congested|dirty|polluted|overloaded|tired liver|colon|digestive|digestion|blood|body|lymph|kidneys|lymphatic|bowel|bowels
            liver|colon|kidneys|body|lymph|blood|bowel|lymphatic|gut ..3 toxic|clogged|congested|sluggish|polluted|overloaded|overburdened|overworked|overwhelmed|obstructed|sludge
            overburdened|overworked|overwhelmed|obstructed|clogged|congested|blocked ..1 liver|colon|lymph|lymphatic|kidneys|gallbladder|bowel|detox
            body|system|systems ..2 off|out of? balance
            detoxify|detoxifies|detoxifying|detox|cleanses|cleansing|cleanse|purifies|purify|purifying|detoxifier|purifier|cleanser of? your|the|our|their? {body}|blood|system|organs|cells|body|bodies
            {body}|blood detox|cleanse|cleansing|detoxification|purification|purifier|cleanser|detoxifier
            body|liver|gut|system ..4 begging|crying|screaming|asking|craving ..3 detox|cleanse|reset|cleansing
            {herb|alt|food|prep} ~5 cleanses|cleanse|detoxifies|purifies|detoxify
            clears|clear|clearing|digests|digest|dissolves|eats|eat out|away|up? ..4 dead tissue|tissues|scar|matter|cells
            clears|clear|clearing out|away ..5 inflammation|tissue|mucus|plaque|debris|waste|sludge
            detox|cleanse|cleansing|detoxification ..4 essential|vital|important|necessary|needed|times a year
            detoxification|cleansing process|methods|method|programme|program
            exposed to ..2 {toxin}
            by|from|of these|those|harmful|such {toxin}
            {toxin}|chemicals|pesticides|hormones|parasites|additives|preservatives ..10 end|ends|wind|winds up in ..2 {body}
            need|needs|time|ready to|for|a detox|cleanse|detoxify
            mercury|metal|metals|lead|arsenic removal|detox|detoxification|chelation
            pull|pulls|draw|draws|rid|binds|bonds ..5 mercury|metals|aluminum|lead
            mercury|metals ..4 pulls|pulled|drawn|leaves out|it|from
            detox pathway|pathways|channels
            draw|draws|move|moves|clear|clears|break|breaks|release|releases ..2 stagnation
            blood|gp's|doctor's test|tests|bloodwork ..4 blind
            mop|mops|mopping|soak|soaks|suck|sucks|hoover|sweep|sweeps up ..3 {toxin}|mycotoxins
            because you're|we're ..1 toxic
            {body} asking|crying|begging|screaming|calling for|out
            get|gets|keep|keeps|got ..2 bile|chi|qi moving|flowing
            carries|carry|takes|take out the trash|garbage|rubbish
            body ..3 no idea what|how
            body ..2 not|doesn't|cannot|can't recognize|recognise|know ..4 synthetic|chemicals|fake
            """,
                cleared_by=NOTHING,
                roles=EVERYWHERE,
                but_not="""
            rather|instead than|of ..1 pulling|drawing|removing|flushing|releasing
            keep|store ..3 {toxin}|poisons ..1 out|away|locked
            bowel|colon ..10 before|for ..2 colonoscopy|operation|surgery|procedure|scan|test|examination
            weight|pounds ..10 mostly|only|just|mainly ..1 water|fluid
            bacteria|bacterial|bacterium|botulinum|tetanus|diphtheria|venom|dialysis|uremic|shiga|botulism|cholera|sepsis|snake|spider|shellfish|mushrooms
            lead|mercury poisoning
            liver|kidney|kidneys|livers ..5 {purge|build} ..6 waste|wastes|toxins|urea
            ^ ..2 liver|kidneys|kidney ..1 filter|filters|remove|removes ..8 waste|wastes|toxins|blood
            ^ ~2 body|bodies|liver|kidneys|skin|lungs|it|they ~3 {purge}|filters|filter|processes|detoxifies|gets ..3 {toxin}|itself ~2 mainly|through|by|via
            ^ ~3 {purge}|cleanses|detoxifies ~6 by ~2 filtering
            alcohol|drug|opioid|opiate|heroin|medical|supervised detox|detoxification|withdrawal
            detox|detoxification center|centre|unit|ward|hospital|system
            skin|face|facial|wound cleanse|cleanser|cleansing|cleansers
            """,
            ),
        ),
        flags=(
            "This tea flushes toxins from the liver.",
            "Waste and toxins build up in the colon over the years.",
            "Your body is begging for a cleanse.",
        ),
        passes=(
            "The kidneys remove waste from the blood.",
            "There is no good evidence that detox diets remove toxins.",
            "The bacteria release a toxin that paralyses muscles.",
            "Medical detox from alcohol should be supervised.",
        ),
        confidence=0.9,
        fix="Name the substance and a measurement of it, with a source, or remove the claim.",
    ),
    Rule(
        name="pseudoscience.acid-alkaline",
        severity="high",
        message="Food or water is said to change the body's acidity: “{detail}”.",
        why="Lungs and kidneys hold the blood's pH within a narrow range whatever is eaten.",
        reference=HON,
        action="remove",
        check=said(
            """
            alkalise|alkalises|alkalize|alkalizes|alkalising|alkalizing|alkalinize|alkalinise|alkalinizes|alkalinity
            alkaline ..2 body|blood|environment|state|diet|water|foods|ph ..8 {condition|cure|relieve|boost|body}
            acidic|overacidic ..2 body|blood|bodies|environment|tissue|tissues|terrain|waste|lifestyle|system
            body|blood|bodies|system ..2 too? acidic|overacidic
            balance|balances|balancing|restore|restores ..2 your|the|body's? body's? ph
            test|testing|check|measure ..2 your ph
            ph ..2 out|off|imbalance|imbalanced|unbalanced|balanced|balance
            acidity ..5 {condition}
            acidic diet|foods ..6 {emotion|condition}|anger|disease|viruses
            cancer|disease|diseases|tumors|viruses|bacteria ..2 cannot|can't ..1 live|survive|thrive|grow|exist ..4 alkaline|ph
            makes|make|keeps|turns|fills|floods ..3 blood|body|tissues ..2 alkaline|acidic|acid|with
            acid|acids ..3 {build} ..3 body|blood|tissues|joints
            neutralizes|neutralises|neutralize|neutralise|neutralizing|buffers ..2 acid|acids|acidity ..8 blood|tissues|cells|diet|diets
            in|an|your|keep alkaline body|terrain|bloodstream
            leaches|leach|leaching|robs|strips|drains ..2 minerals|calcium|magnesium ..4 bones|body|teeth|bone
            draws|pulls|puts|drives calcium|minerals ..2 back ..1 into|to ..2 bones|bone|teeth
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="ketoacidosis ..12 ketones\nexhale|bicarbonate|homeostasis|hormone|hormones|parathyroid|calcitonin|stays|kept|close\nskin|vaginal|soil|urine ..3 ph\nreflux|vagina|vaginal|acidosis|alkalosis",
        ),
        flags=(
            "Lemon water alkalises the blood.",
            "Cancer cannot survive in an alkaline body.",
        ),
        passes=(
            "Claims that a diet can alkalise the blood are false.",
            "Acidic foods such as tomatoes can make reflux worse.",
        ),
        confidence=0.9,
        fix="Remove it; blood pH is not set by diet.",
    ),
    Rule(
        name="pseudoscience.self-healing",
        severity="high",
        message="The body is said to heal, signal or reset itself in a way nobody has shown: “{detail}”.",
        why="It promises recovery without treatment and names no mechanism that can be checked.",
        reference=HON,
        action="rewrite",
        check=said(
            """
            wall|shield|fortress|armour|armor ..1 that|which no ..1 flu|cold|virus|germ|bug
            double|triple|multiply|doubling your ..1 white cells|immunity
            body|body's|bodies ..4 heal|heals|cure|cures|repair|repairs|rebalance|regenerate itself|themselves
            body|body's|bodies ..3 innate|natural|own|inborn ability|power|capacity|wisdom|intelligence|healing ..4 {cure|relieve|boost}|healing|healer
            all|true healing is self|spiritual|emotional|energetic|from
            innate|inborn ability|power|wisdom to heal
            body ..6 fight|fights|heal|cure|defeat|overcome ..4 on its own
            body _5 able|unable|designed|meant|programmed|allowed|free _1 to ..1 heal|repair|regenerate|cure
            allow|allows|allowing|let|enable|enables ..2 body ..1 to? ..1 heal|repair|regenerate|cure
            healing system|mechanism|response|capacity|power|powers|energies ..6 {relieve|boost|cure}|rapidly|naturally|body
            {boost|relieve}|bring|allows|awakens|activates|release ..4 body's own|natural|innate? natural? healing|defence|defences|defenses|defense
            you're|you are not sick|ill
            body|cells ..3 signals|signal|cries|crying|screaming|tells|telling ..5 {pain|condition}|shortage|thirst|you
            dehydration|thirst ..4 causes|produces|cause|produce|{causing} ..6 {condition|pain}
            resets|reset|resetting|reboot|reboots|rebooting ..2 your|the? metabolism|hormones|immune|body|cells|system|gut
            cellular|cell regeneration|rejuvenation|healing|detox|cleansing
            turn|turns|turning back ..4 aging|ageing|clock
            nerve|vagus ..3 reset|resets|rebooted|reboots|rebooting|recalibrated|recalibrates
            brain|brains|cells|body|gut|thyroid|adrenals ..2 starving|starved|begging|screaming|crying|desperate for|of
            brain|pancreas|thyroid|spine|joint|joints|knee|knees|hip|hips|cartilage|tooth|teeth|cavity|cavities|disc|discs ..1 lets? you? ..2 repair|repairs|rebuild|rebuilds|rewire|rewires|mends|heals itself|themselves
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="vaccine|vaccines|vaccination|apoptosis|chemotherapy|chemo|radiation|radiotherapy|surgery|antibiotic|antibiotics|insulin|neurons|diabetic ketoacidosis",
        ),
        flags=(
            "Given the right nutrients, the body will heal itself of any disease.",
            "An herbal programme allows the body to repair what is worn out.",
            "The programme resets your metabolism for good.",
        ),
        passes=(
            "Most bruises heal on their own within two weeks.",
            "The liver can repair itself after damage, within limits.",
        ),
        confidence=0.8,
        fix="Say what was shown, in whom, with a source; else remove it.",
    ),
)
