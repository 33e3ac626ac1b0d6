"""Words near a remedy that warn, report or tell of food and care, and claim no effect."""

PRECAUTION = """
    crystals in ..2 inner ear
    stop|stops ..1 a|the|your heart|breathing|heartbeat
    may|can|could|might|should not interact|interfere|cause|increase|worsen|raise ..4 bleeding|risk|side|blood
    side|adverse effects|effect include|including|are|such
    do not|don't|avoid|never|stop {use}
    your|the team|nurse|clinic|ward ..1 may|might|will|asks|tells
    doctor|physician|surgeon|surgeons|hospital|prescribed|prescribe|prescribes|injection|injections
    more|further research|studies|evidence
    {drug} ..4 {herb} ..3 interact
    rely|relies|turn|turns|resort|looking on|to|for ..10 {relieve|cure|boost}
    potential|possible|supposed ..2 benefit|benefits
    some|many people|patients|women|men|parents find|say|report|feel
    magnet|magnets ..6 radio|scanner|scan|mri|waves
    folic|folate ~14 spina|neural|bifida|cleft|defects
    vitamin|vitamins|calcium|zinc|iron|folic|magnesium|potassium|iodine|b12 ..8 clot|clotting|cells|haemoglobin|hemoglobin|nerves|muscles|wounds
    stop|stops ..3 {drug}|medicines|medicine|pills|pill|tablets|contraceptive ..1 working|from|work
    {drug} work|works less
    eye|ear|nose|nasal drops|spray|sprays
    may|might|could ..1 help|prevent|ease|reduce|relieve|improve
    helps|help the|your body ..2 absorb|use|make|take|turn|store
    ^ ~3 is|are a|an ..2 treatment|therapy|practice|technique in which
    bowel|colon ..10 before|for ..2 colonoscopy|operation|surgery|procedure|scan|test|examination
    root canal|canals
    whose ..3 does|do|did|has|have not ..1 respond|responded|improve|improved|helped
    raise|raises|raising|increase|increases|spike|spikes|elevate|elevates ..2 blood pressure|sugar|glucose
    raise|raises|increase|increases|double|doubles ..3 risk|chance|chances|likelihood
    available|sold|marketed to|for help|support
    some|many|most people|women|men|patients use|take|try|turn
    ^ how to|best|do
    vitamin|vitamins|calcium|zinc|iron|folic|magnesium|potassium|iodine|b12 ..8 absorb|absorbs|bones|teeth|deficiency|defects|rickets|scurvy|anemia|anaemia|needs|need|healthy
    fiber|fibre|fluid|fluids|water|liquids ..8 bladder|bacteria|urine|constipation|dehydration|dehydrated|hydrated|throat|mucus
    diet|eating|exercise|lifestyle ..14 risk|healthy|balanced
    meal|meals|dish|dishes|flavor|flavour|recipe|recipes ..2 boost|lift|twist|kick
    for better|best results|taste|flavor|flavour
    is|are|was|were ..1 grown|farmed|harvested
    give|gives|add|adds ..3 meal|meals|dish|dishes|flavor|flavour|recipe|recipes
    diet|eating|foods ..2 rich|balanced|healthy|high|low|plenty
"""

# Subjects that are no remedy, where a sentence's first words name its subject.
PEOPLE = """
    ^ {drug}
    caused|injury|injuries|wound ..8 by|object
    ^ ~3 your|doctor|doctors|surgery|test|tests|we|i|he|she|treatment
    ^ ~1 you|insulin|hormone|hormones|collagen
"""
