"""Mechanisms outside science: energies, water that remembers, healing by faith."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, said

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
            womb|uterus|hips|pelvis|breasts|fascia|shoulders|jaw|liver|kidneys|lungs ..5 carry|carries|hold|holds|store|stores|keep|keeps|remembers ..3 hurt|hurts|trauma|grief|emotion|emotions|anger|wounds|shame|fear|resentment|imprint|imprints|memory|memories
            pineal ..5 dmt|flooded|awakens|opens|activates|activated|calcified|decalcify
            calcifies|calcify|calcifying|decalcify|decalcifies|decalcifying ..2 pineal
            cancel|cancels|neutralises|neutralizes|neutralise|neutralize|harmonises|harmonizes|deflects|transmutes|absorbs|blocks ~1 out? ~3 electromagnetic|emf|emfs|wifi|phone|phone's|geopathic ~1 radiation|radiations|field|fields|waves|smog|stress|emf|emfs
            pyramid|pyramids|dome ~2 focuses|channels|concentrates|amplifies|collects|focus|channel
            cosmic|astral|ley ~1 ray|rays|lines|light|waves|current ~4 pineal|crown|heal|heals|healing|soul|third|{mystic}
            illness|negativity|energy|energies|disease|sorrow ~3 soaked|absorbed|picked|collected ~1 up? ~2 from ~3 owner|wearer|owners
            clearing|clear|clears|releasing|release|unblocking|dissolving ~2 blockage|blockages|block ~2 restores|frees|lets|allows ~1 the ~1 flow|energy|joint|organ|body
            place|lay|hold|put|rest|wear|tape|keep ~4 {alt}|stone|stones|crystal|pebble ~10 draw|draws|pull|pulls|absorb|absorbs|soak|release|dissolve|drain ~4 trauma|pain|grief|anger|heat|negativity|illness|tension|sorrow|fear|fever|inflammation
            veil ..3 thin|thinning|thins|lifting|lifts
            door|portal|gateway ..2 between|to ..2 worlds|dimensions|realms
            throat|crown|sacral|brow centre|center ~6 clogged|blocked|closed|shut|overactive|underactive|sluggish|wounded
            {condition|pain} ~6 is|are|was|were|as ~1 grief|anger|shame|sorrow|guilt|trauma|resentment|rage|fear ~4 carrying|carried|inherited|buried|holding|swallowed|passed|handed|unspoken
            {condition|pain} ~4 is|are|was|were ~2 soul's|body's|heart's|spirit's ~2 refusal|cry|protest|rebellion|attempt|language|message|scream|plea|way|answer|longing
            reads|read|correct|corrects|scan|scans|repair|repairs|cleanse|balance ~3 your|the|client's energy? field|aura|biofield ~8 hair|photo|photograph|saliva|distance|phone|voice
            waning|waxing|full|new moon ~14 {body|condition|alt|purge}|hair|flush|cleanse|body|surgery|detox
            {alt|purge}|flush|flushes|cleanse|detox|surgery|body|remedies ~8 waning|waxing|full|new moon
            grief|anger|shame|sorrow|guilt|resentment|rage|fear|trauma|heartbreak|worry _4 settles|settle|lodges|lodge|lives|hides|hardens|gathers|pools|sinks|stored|stores|trapped|buried|crystallises|crystallizes ~3 {body}|hips|shoulders|chest|womb|jaw|tissues|fascia|belly
            tuning|tune|tunes|retune|retunes|retuning ~3 cells|body|organs|dna|chakras
            barefoot ~14 charge|electrons|inflammation|inflamed|toxins|energy|voltage
            each|every|our|your cell|cells|organ|organs ~6 sings|hums|resonates|vibrates|sing|hum|resonate|vibrate ~3 pitch|note|frequency|tone|own
            tourmaline|shungite|quartz|crystal|stone|amethyst|selenite|obsidian ~12 soaks|soak|absorbs|blocks|shields|cleanses ~4 fields|field|radiation|energy|negativity|emf
            stones|crystals|gemstones|gems for ~2 {condition|pain|wellness}|sleepless|anxiety|healing
            stones|crystals|gemstones ~4 for ~2 lowering|easing|healing|balancing|calming|reducing|relieving
            wear|wears|wearing|carry|carrying|hold|holding|place|keep|keeping ~2 {alt} ~8 {condition|pain|body} ~2 settle|settles|ease|eases|fade|fades|calm|calms|goes|go|lift|lifts|quiet|quiets
            arm|arms|muscle ~2 goes|go|tests|stays|becomes|turns ~1 weak|strong ~8 vial|food|bottle|hold|sample
            arm|arms|muscle|muscles ~1 tells|tell|shows|show ~2 us|me ~6 food|foods|organ|organs|remedy|body
            vial|vials ~6 arm|muscle|belly|tongue ~8 weak|strong|tells|food|foods|organs
            hair ~3 is|enough|sample|samples ~8 machine|scanner|bioresonance|scan ~8 tolerate|tolerates|intolerance|intolerances|deficiencies|organs|body
            vibration|vibrations|frequency|frequencies ~1 of|in ~2 hair|saliva|blood|urine ~8 intolerances|intolerance|organs|deficiencies|toxins|foods
            free|freeing|frees|unlock|unlocking|adjust|adjusting|realign|realigning ~3 bone|bones|vertebra|atlas|joint ~3 neck|spine|skull|back ~8 brain|immune|nerves|organs ~3 speak|talk|communicate|immune|body|work|again|organs
            manifest|manifests|manifesting ~2 healthy|perfect|healed|radiant|strong|slim body|health|healing|self
            as if|though ~1 the|your? ~1 illness|disease|sickness|tumour|tumor|{condition} ~2 already ~2 left|gone|healed|over|vanished
            illness|sickness|disease|pain|ageing|aging ~1 is|are ~1 only|just|merely|simply|nothing|but ~2 thought|belief|illusion|dream|idea|story|lie
            illness|sickness|disease ~1 is|are ~1 the mind|soul|spirit|body ~1 forgetting|refusing|asking|crying|resisting
            see|picture|imagine|visualise|visualize|feel ~2 yourself|it|healed|whole ~3 whole|healed|every|perfect|well ~8 {condition|pain} ~2 has|have|leaves|goes|must|dissolves|no
            gemstones|crystals|stones ~1 every|all|you|to ~5 carry|wear
            point|zone|reflex ~1 of|for ~1 the {body} ~3 under|on|in|between|behind ~2 foot|arch|toe|toes|hand|ear|sole|heel|palm|feet
            nourishes|heals|cleanses|detoxes|restores|rejuvenates|balances|renews|repairs ~6 cellular|vibrational|quantum|energetic level
            pendulum|dowsing|dowse|dowser ~8 {body|condition|nutrient}|body|vitamins|organ|organs|remedy|remedies|food|foods
            ask|asks|asking ~1 the|your body ~1 through|which|whether
            cupping|cups|cup ~12 old|stagnant|stale|dead|trapped blood
            inner|digestive fire ~6 digest|digests|illness|disease|burn|burns|toxins|weak|low|food
            imprint|signature ~1 of ~3 into|in ~2 water|cells|blood
            lamp|lamps|bracelet|mat|mats|pendant ~6 charges|charge|fills|floods ~4 ions
            left|right nostril ~6 cools|warms|heats|balances|calms|activates|energy|hemisphere
            lower|lowers|drops|drains|dims|lifts ~1 the|your|our|their|her|his vibration|vibrations
            keep|keeps|hold|holds ~2 {body} ~1 in harmony|tune|flow
            {alt} ~6 keep|keeps ~2 {body} ~1 in balance
            memory|wisdom|spirit|soul|intelligence|information ~1 of ~3 plant|flower|herb|sun|earth|moon ~3 into|to ~2 cells|body|blood
            body _4 cannot|can't|longer|never be|get|fall ill|sick
            body's electrical|electric|magnetic|electromagnetic|vibrational field|fields|charge
            blessed|charged|programmed|infused ~6 healer|intention|moonlight|sunlight|prayer|love
            iris|irises|tongue|ear|foot|face maps|mirrors|records|reflects ~1 every|all|each
            dead|living|vibrational food|foods
            body|liver|skin ~2 takes|throws|puts|clears ~1 out ~2 rubbish|trash|garbage
            water remembers
            water ~2 has|holds|keeps|carries|stores ~3 memory|memories
            souls|soul|children|babies|we|you choose|chose|chooses|choosing ~2 illness|illnesses|parents|disease|diseases|cancer|condition ~3 before|teach|lesson|learn|birth
            women|men|people|children|those ~1 who ~2 reject|deny|suppress|swallow|resist|fear ~4 {causing}|create|develop|invite ~4 {condition}
            absorb|absorbs|soak|pick ~4 heavy|low|bad|negative|dark ~1 vibrations|vibration|vibes|energies|energy
            """,
            cleared_by=NOTHING,
            roles=EVERYWHERE,
            but_not="necklace|bracelet|jewellery|jewelry|crystals ..8 removed|remove|off\nshoulder|arm|swing ..6 pendulum\npendulum ..4 exercise|exercises|swing\nbridge|bridges|string|strings|engine|engines|guitar|violin|object|objects|drum|drums|machinery|molecules ..6 vibrate|vibrates|vibrating\nobject|objects ..2 to ..1 vibrate\nhistory|origin|origins of ..2 {mystic}\n{mystic} in ..2 art|literature|philosophy|religion|religions|culture|history\nbass|treble|noise|audio|earbuds|headphones|speaker|hearing|ultrasound|decibel|battery|wireless|wirelessly\ndonate|donates|donating|atom|atoms|microscope|mri|ray|radiotherapy|radiation|sodium|potassium|calcium|channel|channels|electrode|electrodes|pulse ..2 oximeter|rate|heart\nheart|sound|hearing|radio ..2 frequency|frequencies\nword|term ..1 {mystic}\nsanskrit ..2 for|word|term\nmigraine ..6 aura\nsoul food\natmosphere\nlead apron|shield\ntuning ..2 fork|forks ~12 nurse|doctor|toe|toes|foot|feet|hear|hearing|feel|test|tests\nnurse|doctor|hearing|neuropathy ~12 tuning fork|forks\nenergy bill|drink|drinks|level|levels|intake|balance|expenditure",
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
            more|weaker|further|higher|greater ..6 diluted|dilute|dilution|dilutions ..8 stronger|deeper|powerful|potent|better|effective
            only|nothing but|the ..2 healing|energetic|vital|subtle signature|imprint|blueprint|essence|memory|pattern ..8 water|remains|left|substance
            memory of water
            water ..2 molecules|crystals|crystal|memory|remembers ..12 love|gratitude|thoughts|emotions|intention|intentions|words|hate|music|prayer
            thoughts|emotions|intention|intentions|words|music|prayer ..10 water ..1 molecules|crystals|structure
            quantum entanglement|leap|coherence|consciousness|frequencies|alignment|jump ~14 {body|condition|pain|alt}|practitioner|practitioners|healer|healers|field|hair|illness|health
            """,
            cleared_by=NOTHING,
            but_not="was|is|are|were a con|scam|fraud|hoax\nconned|swindled",
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
            speak|talk ~1 to ~2 {pain|condition}|lump|swelling|body|illness ~3 command|order|tell
            command|commands|order|orders|tell ~1 it|the|every? {pain|condition}|it|lump|swelling ~1 to ~1 leave|dry|wither|shrink|bow|die|vanish
            lay|lays|laid|laying ~1 hands|hand ~2 on ~4 {pain|condition|body}|lump|swelling|sick ~6 tell|command|heal|heals|gone|leave|dry
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
