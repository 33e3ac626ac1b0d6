"""Mechanisms outside science: energies, toxins, acid blood, bodies that heal themselves."""

from readaloud.model.audit import Rule
from readaloud.rules.pages import is_cleansing, on_pages
from readaloud.rules.patterns import EVERYWHERE, NOTHING, PROSE, either, said

HON = "HONcode principle 5 (justifiability); FTC Health Products Compliance Guidance (2022)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="pseudoscience.energy-mechanism",
        severity="high",
        message="“{detail}” is told as a mechanism of the body; no such mechanism is known to medicine.",
        why="Readers may act on an explanation that cannot be tested and put off care that works.",
        reference=HON,
        action="remove",
        check=said(
            """
            {mystic}
            unblock|unblocks|unblocking|rebalance|rebalances|realign|realigns|realigning|channel|channels|channeling|cleanse|cleanses|balances|clears|clear ..1 your|the|body's|inner|vital|stuck|stagnant|bad ..1 energy|energies
            energy|energies ..2 blocked|blockage|blockages|imbalance|imbalances|imbalanced|stagnant|flows|healer|healers
            energy flowing|flows through|freely|in|around
            energy has|had|is|was ..1 stopped|begun|started|still? flowing|flow
            transfer|transfers|transferred|transferring|transmission|transmits|channelling|flow|flows|exchange of? ..1 energy|energies
            body's|human|personal|subtle energy|energies|energetic system|field|fields|body|centers|centres|pathways
            energy center|centers|centre|centres|healing|medicine|work|worker|workers|practitioner|practitioners|clearing
            healing|vital|life energy|energies|force|forces|vibration|vibrations|frequency|frequencies
            resonates|resonate|resonating|resonance ..4 note|frequency|tone|organ|organs|cells
            tuning fork|forks
            electrons|ions ..12 body|bodies|feet|skin|cells|tissue|you|us
            body|bodies|feet|skin|cells ..8 absorb|absorbs|absorbing|receive|receives|conduct ..4 electrons|energy|ions|frequencies|charge
            absorb|absorbs|absorbing|receive|receives|soak|drawing|draw ..5 electrons|ions|earth's
            earth's|nature's|universe's|cosmic|planet's ..3 energy|electrons|frequency|frequencies|charge|vibration|pulse|field
            charge|source|flow|supply|dose of ..2 electrons|energy|ions ..1 in|from|through|into
            flow of electrons|ions
            natural|earth|healing|same frequencies|frequency|polarity
            synchronizes|synchronizing|synchronize|synchronise|syncs|synced|tune|tunes|tuned|attunes ..4 earth|frequencies|frequency|universe|nature
            singing bowl|bowls ..8 {relieve|cure|boost|body}
            vibrate|vibrates|vibrating|vibration ..4 frequency|frequencies|higher|lower
            raise|raises|raising your|the|our vibration|frequency|vibrations
            spirit|spiritual|universal|divine healing|energy
            qi|chi|ki ..3 flow|flows|energy|body|blocked|balance
            aligned|misaligned|unaligned spine|vertebrae ..6 {condition|body}
            vertebral|spinal subluxation|subluxations
            spine|spinal|vertebrae|vertebra ..6 misaligned|aligned|alignment|misalignment|misalignments|adjusted ..12 nerve|nerves|immune|organ|organs|immunity|energy|impulses
            aligning|realigning|adjusting ..1 spine|spinal|vertebrae ..12 nerve|nerves|immune|organs|immunity|energy|healing
            spine|spinal|vertebrae|vertebra|neck|atlas|joint ..4 aligned|misaligned|misalignment|misalignments _20 {body|condition}|infection|infections
            misalignment|misalignments|misaligned|subluxation|subluxations ..12 immune|immunity|infection|infections|organs|organ|nerve|nervous|allergies|asthma|colic|digestion
            spine|spinal|vertebrae|vertebra ..3 not|properly|out ..1 properly|of? aligned|alignment|place ..12 nerve|nerves|compressed|irritated|brain|organs
            nerve interference|flow|energy
            nerve|nervous system? interference
            interference in|with|between|to ..5 nervous|brain|nerves
            flow of ..4 information ..4 body|brain|nerves
            highest|higher|natural|own|healing|high|low ..1 frequency|frequencies|vibration|vibrations
            restore|restores|restoring|bring|brings|bringing ..2 harmony
            balance|balances|balancing|rebalance ..3 nervous system|energy|energies
            oxygenating molecules|properties|nutrients
            life blood|essence|spirit of ..1 the? plant
            hertz|hz|mhz|megahertz ~8 healthy|heart|earth|heal|healing|body|cells|dna|planet|brain
            planet|earth ..2 hums|vibrates|pulses|resonates
            frequency of ..2 healthy|earth|heart|love|healing|nature|life
            free electrons
            {body}|womb|throat ..2 is|are ..1 asking|holding|storing|carrying|crying|begging ..2 forgiveness|grief|anger|rage|love|sorrow|trauma|shame|fear
            {condition}|lump|tightness|pain ~3 silence|grief|anger|rage|truth|trauma|resentment|shame ..2 turned|calcifying|stored|trapped|hardening|crystallizing|held|unspoken
            unspoken|unexpressed|unshed|swallowed truth|words|grief|anger|tears|rage ..8 {body|condition}
            stone|crystal|pendant|quartz|{alt} ..4 drinks|absorbs|soaks|pulls|draws ..2 it|all|up|negativity|emf|radiation
            structured|living|charged|energized water
            muscle|kinesiology testing
            applied kinesiology
            galvanic|electrodermal|bioenergetic|biofield|aura|live|hair|iris|tongue ..1 meter|screening|testing|scan|scanner|cell|analysis|reading|diagnosis ..6 {body|condition}|body|toxins|energy|deficiencies|organs|health
            negative|positive current|charge|energy ..6 tooth|teeth|fillings|body|cells|room
            meridian
            each|every tooth|finger|toe|organ|zone|point ..3 connected|linked|corresponds|relates|belongs|mapped ..3 {body}|organ|meridian|part
            connected|linked to every|all|each ..2 organ|organs|gland|glands
            vibration|vibrations ..3 low|lower|lowered|higher|raised
            their|its|your|own frequency|vibration|energy ..3 on|onto|into|to ..1 you|body|water|us
            bring|brings|produces|produce|creates ..2 heat|dampness|wind|phlegm ..3 blood|body|liver|lungs|spleen|skin|comes|and
            spleen|liver|kidneys|lungs|blood becomes|become|is|are ..1 weak|cold|hot|damp ..6 dampness|heat|wind|cold|foods|phlegm
            magnet|magnets ~8 blood|iron|circulation|oxygen|nerves|cells|joint|joints|ions
            blood|iron|circulation|nerves ~6 magnet|magnets
            north|south|negative|positive pole ~6 {body|pain}|calms|energy|stimulates|sedates|heals|side
            lack|shortage|deficiency of ..1 magnetic|negative|earth|grounding|life ..1 field|ions|energy|force
            stronger|bigger the magnet|crystal|field
            bad|ripe|spoiled|dirty|impure|black|stagnant|hot|thick blood|humour|humor|humours|humors|bile
            excess|internal heat|wind|damp|dampness|phlegm ..4 body|liver|stomach|blood|scalp|lungs|spleen|rises
            humours|humors|temperament ..6 {body|condition}|balance|imbalance|ripen|purge|hot|cold
            vayu|doshas|dosha|vata|pitta|kapha|apana|prana ..6 {condition|body|boost|relieve}|aggravates|aggravated|imbalance|balance|excess|vitiated|disturbed
            muladhara|svadhisthana|manipura|anahata|vishuddha|ajna|sahasrara
            root|sacral|crown is calling|blocked|closed|asking|open|speaking
            chant|chanting ..2 lam|vam|ram|yam|ham
            metal|planet|stone of mars|venus|saturn|jupiter|mercury
            chase|chases|expel|expels|dispel|dispels|scatter|scatters ..1 out? ..1 wind|heat|damp|dampness
            qi has|gives|gave|had|cannot|is ..1 given|stopped|run|stuck|weak|up|sinking
            pulse ..3 choppy|wiry|slippery
            tell|tells|telling|teaches|convinces ..3 nervous|vagus ..5 safe
            send|offer|do|receive ..2 healing ..3 by|over|via|on zoom|phone|distance|skype
            vibrates|vibrate|tuned ..2 pitch|note of
            twin flame|flames
            archangel|archangels|lightworker|lightworkers|starseed|starseeds
            spirit|angel guide|guides|guardian|guardians|numbers
            dormant|sleeping|junk ..1 dna|strands
            dna ..3 switched|activated|upgraded|awakened|awakening|upgrading
            clogged|trapped|stagnant energy|emotion|emotions|estrogen|oestrogen|trauma|chi
            organ|meridian|chinese clock
            liver time|hour|hours
            72,000|72000 ..2 veins|nadis|channels|nerves
            womb|uterus|hips|pelvis|breasts|fascia|shoulders|jaw|liver|kidneys|lungs ..5 carry|carries|hold|holds|store|stores|keep|keeps|remembers ..3 hurt|hurts|trauma|grief|emotion|emotions|anger|wounds|shame|fear|resentment
            pineal ..5 dmt|flooded|awakens|opens|activates|activated|calcified|decalcify
            calcifies|calcify|calcifying|decalcify|decalcifies|decalcifying ..2 pineal
            veil ..3 thin|thinning|thins|lifting|lifts
            door|portal|gateway ..2 between|to ..2 worlds|dimensions|realms
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="bass|treble|noise|audio|earbuds|headphones|speaker|hearing|ultrasound|decibel|battery|wireless|wirelessly\ndonate|donates|donating|atom|atoms|microscope|mri|ray|radiotherapy|radiation|sodium|potassium|calcium|channel|channels|electrode|electrodes|pulse ..2 oximeter|rate|heart\nheart|sound|hearing|radio ..2 frequency|frequencies\nword|term ..1 {mystic}\nsanskrit ..2 for|word|term\nmigraine ..6 aura\nsoul food\nenergy bill|drink|drinks|level|levels|intake|balance|expenditure",
        ),
        flags=(
            "When the heart chakra is closed, asthma follows.",
            "Crystals restore the flow of energy through the meridians.",
            "A session raises your vibration and clears negative energy from the home.",
        ),
        passes=(
            "There is no evidence that chakras exist.",
            "Some websites claim that a blocked chakra causes back pain.",
            "Calories give your body energy.",
            "About a quarter of people with migraine have an aura before the pain.",
        ),
        confidence=0.9,
        fix="Take the statement out, or report it as a belief and say what is known.",
    ),
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
            everyone|everybody|all|most|body|you|americans|us ..4 has|have|carry|carries|harbor|harbour|host ..2 parasites|worms|candida|{toxin}|metals
            environment|terrain|conditions ..2 suitable|perfect|ideal|ripe|friendly ..1 for|to ..1 parasites|candida|cancer|disease|viruses|pathogens
            oxygen|nutrient deprived|starved
            undigested food|particles|proteins ..6 blood|bloodstream|joints|brain|body
            mucoid
            {toxin} ..2 flood|floods|seep|seeps|leak|leaks|pour|pours|escape|escapes ..4 blood|bloodstream|body|brain|joints|tissues
            smoke|poison|toxins|sludge|illness ..4 draining|drains|drain|pouring|leaving ..2 out|from ..2 your|the ..1 {body}|heels|feet|soles
            {toxin}|poison|metals ..2 looking|searching|trying ..3 exit|out|escape
            old|undigested|rotting|decaying|stuck|impacted|hardened waste|matter|meat|food|feces|faeces ..6 colon|bowel|bowels|intestine|intestines|gut
            {toxin} ..5 {build}|leave|leaves|leaving|released|release|flushed|removed|out
            {build} ..4 {toxin}
            {toxin} ..3 in|from your|the|our|bodies|body|colon|cells|blood|liver|fat
            accumulation|buildup|build|residue of|up ..4 {toxin}
            removal|elimination|release|excretion|clearance of ..2 {toxin}
            toxins ..6 disease|illness|cancer|{condition}
            toxic|sluggish|clogged|congested|dirty|polluted|overloaded|tired liver|colon|digestive|digestion|blood|body|lymph|kidneys|lymphatic|bowel|bowels
            liver|colon|kidneys|body|lymph|blood|bowel|lymphatic|gut ..3 toxic|clogged|congested|sluggish|polluted|overloaded|overburdened|overworked|overwhelmed|obstructed|sludge
            overburdened|overworked|overwhelmed|obstructed|clogged|congested|blocked ..1 liver|colon|lymph|lymphatic|kidneys|gallbladder|bowel|detox
            body|system|systems ..2 off|out of? balance
            detoxify|detoxifies|detoxifying|detox|cleanses|cleansing|cleanse|purifies|purify|purifying|detoxifier|purifier|cleanser of? your|the|our|their? {body}|blood|system|organs|cells|body|bodies
            {body}|blood detox|cleanse|cleansing|detoxification|purification|purifier|cleanser|detoxifier
            body|liver|gut|system ..4 begging|crying|screaming|asking|craving ..3 detox|cleanse|reset|cleansing
            {herb|alt|food|prep} ~5 {cleanse}|cleanses|cleanse|detoxifies|purifies|detoxify
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
            hair|saliva|tongue|iris ..4 tell|tells|shows|reveals|reads ..6 metals|deficiencies|imbalances|organs
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
            bacteria|bacterial|bacterium|botulinum|tetanus|diphtheria|venom|dialysis|uremic|shiga|botulism|cholera|sepsis|snake|spider|lead|mercury poisoning
            liver|kidney|kidneys|livers ..5 {purge|build} ..6 waste|wastes|toxins|urea
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
            acidity ..5 {condition|disease}
            acidic diet|foods ..6 {emotion|condition}|anger|disease|viruses
            cancer|disease|diseases|tumors|viruses|bacteria ..2 cannot|can't ..1 live|survive|thrive|grow|exist ..4 alkaline|oxygen|oxygenated|ph
            makes|make|keeps|turns|fills|floods ..3 blood|body|tissues ..2 alkaline|acidic|acid|with
            acid|acids ..3 {build} ..3 body|blood|tissues|joints
            neutralizes|neutralises|neutralize|neutralise|neutralizing|buffers ..2 acid|acids|acidity ..8 blood|tissues|cells|diet|diets
            in|an|your|keep alkaline body|terrain|bloodstream
            leaches|leach|leaching|robs|strips|drains ..2 minerals|calcium|magnesium ..4 bones|body|teeth|bone
            draws|pulls|puts|drives calcium|minerals ..2 back ..1 into|to ..2 bones|bone|teeth
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="exhale|bicarbonate|homeostasis|hormone|hormones|parathyroid|calcitonin|stays|kept|close\nskin|vaginal|soil|urine ..3 ph\nreflux|vagina|vaginal|acidosis|alkalosis",
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
        name="pseudoscience.homeopathy-quantum",
        severity="high",
        message="“{detail}” asserts homeopathic or quantum healing as fact.",
        why="Dilutions beyond any remaining substance and “quantum” effects have no shown action.",
        reference="FTC Enforcement Policy Statement on OTC Homeopathic Drugs (2016); " + HON,
        action="remove",
        check=said(
            """
            like cures|treats like
            globules|pellets|homeopathic|homoeopathic|dilution|dilutions ..6 remember|remembers|memory|never|plant
            homeopathic|homoeopathic|homeopathy|homoeopathy ~8 {cure|relieve|boost|good|work}|safe|support|relief
            homeopath|homeopaths|homoeopaths ~4 {cure|relieve}
            {relieve|cure} ~6 homeopathy|homeopathic|homoeopathic
            quantum|scalar|bioresonance|radionics ..3 healing|heal|heals|medicine|energy|therapy|field|water|device|touch|biofeedback
            calc|carbo|nat|kali|mag|ferrum|ferr|nux|rhus phos|carb|veg|mur|sulph|vomica|tox ..12 {cure|relieve|boost|purge}
            potentized|potentised|succussed|succussion|dynamized
            antidote|antidotes|antidoted ..2 remedy|remedies|medicine|effect
            {number} ..1 c|ch|x|potency potency|dilution|globules|pellets|pills
            {number} potency|potencies
            memory of water
            water ..2 molecules|crystals|crystal|memory|remembers ..12 love|gratitude|thoughts|emotions|intention|intentions|words|hate|music|prayer
            thoughts|emotions|intention|intentions|words|music|prayer ..10 water ..1 molecules|crystals|structure
            """,
            cleared_by=NOTHING,
        ),
        flags=(
            "Homeopathic pellets relieve teething pain gently.",
            "Quantum healing corrects the cause of illness in the field.",
        ),
        passes=(
            "There is no evidence that homeopathy works for any health condition.",
            "Homeopathic products are sold in pharmacies.",
        ),
        confidence=0.9,
        fix="Remove it, or say that it was not shown to work better than a dummy pill.",
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
            body|body's|bodies ..4 heal|heals|cure|cures|repair|repairs|rebalance|regenerate itself|themselves
            body|body's|bodies ..3 innate|natural|own|inborn ability|power|capacity|wisdom|intelligence|healing ..4 {cure|relieve|boost}|healing|healer
            all|true healing is self|spiritual|emotional|energetic|from
            innate|inborn ability|power|wisdom to heal
            body ..6 fight|fights|heal|cure|defeat|overcome ..4 on its own
            body _5 able|unable|designed|meant|programmed|allowed|free _1 to ..1 heal|repair|regenerate|cure
            allow|allows|allowing|let|enable|enables ..2 body ..1 to? ..1 heal|repair|regenerate|cure
            {herb|alt|food|product|prep} ~8 kills|kill|toxic|destroys|attacks|targets ..3 cancer|tumor|tumour|cancerous cells
            healing system|mechanism|response|capacity|power|powers|energies ..6 {relieve|boost|cure}|rapidly|naturally|body
            hunt|hunts|target|targets|seek|seeks|attack|attacks|kill|kills|destroys ..3 malignant|tumor|tumour|abnormal|diseased cells ..4 leave|leaves|leaving|spare|spares|sparing|without|alone
            {boost|relieve}|bring|allows|awakens|activates|release ..4 body's own|natural|innate? natural? healing|defence|defences|defenses|defense
            you're|you are not sick|ill
            body|cells ..3 signals|signal|cries|crying|screaming|tells|telling ..5 {pain|condition}|shortage|thirst|you
            dehydration|thirst ..4 causes|produces|cause|produce|{causing} ..6 {condition|pain}
            starve|starves|starving|starved ..3 virus|viruses|bacteria|cancer|tumor|tumour|tumors|tumours|candida|parasites
            yeast|fungus|parasites|bacteria|virus|candida ..2 starve|starves|dies|die
            feed|feeds|feeding ..2 fungus|yeast|candida|parasites|cancer|tumor|tumour
            good sign ..6 yeast|toxins|poisons|parasites|dying|detox|working|leaving
            dying|dead yeast|candida|parasites ..3 giving|gives|release|releasing|releases
            cancer|tumor|tumour|tumors|candida ..2 cells? starve|starves|starving|die|feeds|feed
            sugar|carbs|dairy|meat feeds|feed|fuels ..2 cancer|tumors|tumours|candida|disease
            melts|melt|melting|dissolves away? ..3 fat|belly|pounds|sludge|plaque|tumors|stones
            sludge|plaque|fat|tumor melts|dissolves|disappears|vanishes
            plaque|tumor|tumour|stone|stones ..1 falls|breaks|crumbles ..1 apart|down|up
            wash|washes|rinse|rinses|scrub|scrubs ~3 {molecule|condition|toxin} ~1 away|out|off
            vibrates|vibrate|vibrating ~2 at ~1 {number}
            {alt|herb|product} ~4 pulls|draws|sucks ~4 out of ~3 {body}|plaque|arteries|cells|blood
            compensate|compensates|replaces|replenishes ..4 loss of skin|blood|cells|bone
            weight|pounds|kilos|fat|inches ..2 fall|falls|drop|drops|melt|melts|fly off|away
            resets|reset|resetting|reboot|reboots|rebooting ..2 your|the? metabolism|hormones|immune|body|cells|system|gut
            cellular|cell regeneration|rejuvenation|healing|detox|cleansing
            turn|turns|turning back ..4 aging|ageing|clock
            nerve|vagus ..3 reset|resets|rebooted|reboots|rebooting|recalibrated|recalibrates
            brain|brains|cells|body|gut|thyroid|adrenals ..2 starving|starved|begging|screaming|crying|desperate for|of
            switches|switch|switched off ..2 your|the ..1 body's|brain's
            teaches|teach|retrain|retrains|reteach|train|trains ..2 your|the? cells|immune|body|gut ..1 to
            goes|go|gone|fall|falls|fell to? sleep|asleep|lazy|dormant ..4 thyroid|gland|glands|metabolism
            thyroid|gland|glands|metabolism|adrenals goes|go|gone|falls|fall ..1 sleep|asleep|lazy|dormant
            gland|thyroid|liver|pancreas|gut ..1 lazier|lazy
            too little|low|weak|enough stomach acid
            {body}|brain|cells ..1 lets? you? ..2 repair|rebuild|rewire itself
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="vaccine|vaccines|vaccination|apoptosis|chemotherapy|chemo|radiation|radiotherapy|surgery|antibiotic|antibiotics|insulin|neurons|diabetic ketoacidosis",
        ),
        flags=(
            "Given the right nutrients, the body will heal itself of any disease.",
            "After a day without food, cancer cells starve.",
            "The programme resets your metabolism for good.",
        ),
        passes=(
            "Most bruises heal on their own within two weeks.",
            "Chemotherapy kills cancer cells.",
            "There is no evidence that fasting can starve a tumour.",
        ),
        confidence=0.8,
        fix="Say what was shown, in whom, with a source; else remove it.",
    ),
    Rule(
        name="pseudoscience.faith-healing",
        severity="high",
        message="“{detail}” promises healing by faith, or lays an illness to spirits or sin.",
        why="People have died of illnesses that could be treated while they waited for it.",
        reference=HON,
        action="remove",
        check=said(
            """
            in the name of jesus|christ
            spirit of ..1 {condition}|heaviness|infirmity|fear|depression|sickness
            demon|demons|demonic|spirits|witchcraft ~6 {condition}|sickness|illness|healed|leave|cast|broken|attack
            cast|casting|casts|rebuke|rebuking|command|bind ..3 spirit|spirits|demon|demons|sickness|disease|illness
            healed|cured|delivered by|through ..2 faith|prayer|jesus|god|christ
            receive|received|receives|claim|claiming|claimed ..1 your|their|his|her|my ..1 healing|miracle
            god|jesus|prayer|faith ~3 {cure} ~4 {condition}|you|sickness|disease|everyone
            generational|ancestral curse|curses|sin|sins
            sin|sins|unforgiveness|bitterness|disobedience ~4 {causing}|brings|opens ~4 {condition}|sickness|disease|door
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="comfort|cope|coping|strength|support|chaplain|chapel|welcome",
        ),
        flags=(
            "Command the spirit of asthma to leave in the name of Jesus.",
            "She was healed by faith alone and needed no surgeon.",
        ),
        passes=(
            "Prayer can be a comfort in a long illness.",
            "The hospital chaplain visits people of every faith.",
        ),
        confidence=0.85,
        fix="Tell it as what people believe, and say what treatment there is.",
    ),
)
