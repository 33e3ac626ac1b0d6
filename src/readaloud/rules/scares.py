"""Scares: grave harm laid to vaccines, medicines, food or a device, against what is known of them."""

from readaloud.model.audit import Rule
from readaloud.rules.causation import HNR
from readaloud.rules.patterns import BACKED, DOUBTED, EVERYWHERE, not_leaflet, said

# Not "disease": a live vaccine can cause the one it protects from.
GRAVE = "cancer|cancers|tumor|tumors|tumour|tumours|leukemia|leukaemia|autism|autistic|infertility|sterility|infertile|sterile|miscarriage|miscarriages|stillbirths|dementia|alzheimer's|parkinson's|diabetes|epilepsy|adhd|ms|lupus|autoimmunity|autoimmune|sids|death|deaths|insomnia|suicide|obesity|arthritis|asthma|impotence"
PILLS = "statins|blockers|chemo|chemotherapy|antibiotics|antidepressants|painkillers|steroids|biologics|inhibitors|pills|tablets|vaccines|inhalers|antihistamines|contraceptives"
DRILLED = "vaccines|vaccine|jab|jabs|chemo|chemotherapy|radiotherapy|statins|doctors|hospitals"
PREVENTABLE = (
    "measles|polio|mumps|rubella|diphtheria|tetanus|whooping|smallpox|hpv|meningitis|chickenpox"
)
EATEN = "breakfast|bread|toast|cereal|milk|butter|margarine|sugar|coffee|shampoo|toothpaste|mattress|pillow|bra|kettle|pan|tap|water|router|phone|laptop|microwave"

RULES: tuple[Rule, ...] = (
    Rule(
        name="causation.scare",
        severity="high",
        message="“{detail}” lays grave harm to something without any evidence on the page.",
        why="Fear sells remedies and keeps people from vaccines, medicines and food that they need.",
        reference=HNR,
        action="remove",
        check=said(
            f"""
                phone|phones|{{culprit}} ..10 plants|plant|seeds|sows|grows ..2 tumour|tumours|tumor|tumors|cancer|cancers
                {{culprit}}|jab|jabs|shot|shots ..8 stole|stolen|robbed ..8 speech|child|children|toddler|toddlers|generation|son|daughter
                {{culprit}}|jab|jabs|shot|shots ..6 leaving|leaves|left|makes|made|making|renders ..4 infertile|sluggish|autistic|paralysed|paralyzed|barren
                {{culprit}}|aluminium|aluminum ..12 ends|end|ended up? as|in|with ..2 {{serious}}|alzheimer's|dementia
                {{culprit}} ~2 cause|causes|caused|causing|trigger|triggers|triggering|produces|gives|fuels|feeds|spreads ~1 you|children|kids|women|men|people|us? ~4 {GRAVE}
                {{culprit}}|masts|jabs|pesticides|statins|antidepressants|mammograms ~2 is|are|was|were|lie|lies ~1 behind|fuelling|driving ~5 {{condition}}|{GRAVE}|epidemic|explosion|rise
                {{culprit|food}}|{PILLS} ~4 strangle|strangles|strangling|choke|chokes|suffocate|suffocates|shred|shreds|shredding|fry|fries|frying|rot|rots|rotting|corrode|corrodes|corroding|pickle|pickles|hollow|hollows|starve|starves|starving|scorch|scorches|gum|gums|cripple|cripples|sludge ~1 up? ~4 {{body}}|lining|wall|muscles|mitochondria
                {{culprit|food}} ~2 rip|rips|ripping|tear|tears|punch|punches|burns|bores ~1 holes? ~1 through|in|into|apart|at ~3 {{body}}|lining|wall
                {{culprit|food}} ~2 eat|eats|eating|gnaw|gnaws|gnawing|chew|chews away ~1 at ~4 {{body}}|lining
                frying|fries|scrambling|scrambles|zapping|zaps|microwaving|microwaves|bombarding|irradiating|cooking ~1 your|our|their|my ~3 {{body}}|brains|mitochondria|children|kids|head
                dose|jab|shot|vaccine|vaccines|jabs|vial|needle ~3 enough|sufficient mercury|aluminium|aluminum|formaldehyde|poison ~2 to
                {DRILLED} ~3 kill|kills|killed|killing|finish|bury|harm|harms|harmed|injure|injures|injured|maim|maims ~1 off? ~1 more|most ~4 than
                {{ravage-s|ravage-ing|ravage-base}} ~1 up|away|at|out? ~1 your|our|the|their|children's|kids|everyone's ~3 {{body}}|brains|mitochondria|insides
                {{culprit|food|drug}}|cream ~2 is|are ~1 the ~1 real|true|only|main? ~1 reason ~1 that|why|for? ~4 {{condition}}
                {{culprit|food}} ~4 shrinks|feminises|feminizes|stunts|dumbs|sterilises|sterilizes ~3 {{body}}|brains|boys|men|children
                {{culprit|drug}} ~2 rob|robs|deprive|deprives ~2 {{body}} ~1 of
                gives|give|giving|gave ~1 you|us|them|children|kids|women|men|people|drivers|users|girls|boys|their ~2 {GRAVE}
                {{culprit|drug}} ~2 leaves|leave|makes|make|renders|render|turns|turn ~3 barren|sterile|infertile|autistic|stupid|impotent|zombies
                {{culprit|food|toxin}}|chlorine|plastic|plastics|shampoo ~8 shuts|shutting|shut ~2 down
                {{culprit|food|drug}} ~3 is|are ~1 the ~1 hidden|silent|secret|real|true ~1 driver|cause|culprit|force|trigger ~1 of|behind
                slowly|quietly|silently|secretly killing|poisoning|destroying|rotting|suffocating ~1 you|us|your|our
                what ~1 is|lurks|hides|lives|lurking|hiding|really ~2 in|inside|under ~1 your ~3 will ~1 shock|horrify|turn|scare|disgust|terrify|appal|sicken
                read this before ~1 you ~6 another|next|again|ever
                one|single ~1 slice|bite|sip|mouthful|glass|spoon|crumb ~1 is enough ~1 to ~1 set|start|trigger|ruin|wreck|poison|undo|inflame
                by ~1 the time you ~2 notice|see|feel|realise|realize|find ~8 too late
                nail in ~1 the|your coffin ~1 of|for ~1 your|our|the ~1 {{body}}|brain|heart
                step|steps|mouthful|inch ~1 nearer|closer ~1 to ~1 the|your|an grave|coffin|tomb
                {EATEN}|vaccine|vaccines|jab|jabs|air|food|meat|deodorant|perfume|detergent ~2 is|are ~2 cocktail|soup|stew|brew|bath ~1 of ~3 poison|poisons|toxins|chemicals|hormones
                greatest|deadliest|worst|biggest|cruellest poison|drug|killer|toxin|lie ~2 ever ~1 let|sold|made|invented|unleashed|created|put|told
                eating|eats|rotting|rots|dissolving|dissolves ~1 away|at? your brain|liver|bones|gut|cartilage|nerves|lungs|insides
                slice|crumb|mouthful|sip|bite|spoonful ~6 inflamed|inflames|poisons|paralyses|paralyzes|cripples|shuts|wrecks ~3 {{body}}|for
                keeps|leaves ~3 {{body}} inflamed|ablaze|on ~2 for ~3 days|weeks|months|years
                {EATEN} ~2 is|are ~2 slowly|quietly|silently? poisoning|killing|strangling|frying|ageing ~1 you|us|your|our
                dangerous ~1 is|are ~1 your|our|the {EATEN}
                {PREVENTABLE} ~1 was|is|were|are never|hardly|no ~1 ever? ~2 dangerous|deadly|serious|threat|killer|feared|danger|problem|worry
                {PREVENTABLE}|it|disease|diseases|deaths ~4 vanished|disappeared|gone|eradicated|beaten ~3 before|when ~5 vaccine|vaccines|vaccination|jab|jabs|shot|shots ~2 came|arrived|existed|introduced|appeared|was|were
                {{people}}|child|children|teenager|baby|body|adult ~8 nothing to fear ~1 from ~3 {{condition}}|{PREVENTABLE}
                that|it|was the? vaccine|jab|shot|shots|mmr did|done ~1 it|this|that
                vaccine|jab|shot|shots|mmr|vaccines did ~1 it|this|that ~1 to?
                {{drug}}|medicines|drugs|pills|doctors|hospitals ~3 feed|feeds|feeding|fuel|fuels|breed|breeds ~2 very? ~1 illness|illnesses|disease|diseases|sickness
                every|all|each ~1 newborn|newborns|baby|birth|infant ~8 damaged|injured|misaligned|dislocated|twisted|traumatised ~1 neck|spine|skull|vertebrae|atlas
                nerves|nerve|spine|vertebrae|vertebra ~6 organ|organs|kidneys|heart ~6 wither|withers|die|dying|starve|starves|rot
                {{food|culprit}}|exercise ~1 makes|make ~1 you|women|men|girls|people|us|children|kids ~1 fat|infertile|stupid|ill|sick|sterile
                {{food|culprit}}|it ~2 is|are ~1 a? ~1 pure|slow|rank|sheer|sweet poison
                {{culprit|toxin}} ~6 is|are ~1 what|what's ~1 has|have|is|are|makes|gives|keeps|causes|giving|making|causing|dulling|killing
                {{culprit|toxin}}|mast|masts|pylon|pylons|turbine|turbines|router|routers ~4 sets|set|setting|brings|bring off|on ~4 {{condition|pain}}
                it was|is the? ~2 {{culprit}}|mast|masts|pylons|turbines ~8 that|which ~1 brought|caused|gave|made|started|triggered|set
                microwaving|microwaved|microwave|microwaves ~6 alters|alter|changes|change|destroys|mutates|twists|rearranges|scrambles|kills ~10 molecules|molecular|structure|tumours|tumors|cancer|enzymes|dna|body
                cold|wet|damp floor|floors|concrete|ground|hair|feet|stone|pavement ~6 gives|give|cause|causes|brings|leads ~4 {{condition}}
                {{culprit|toxin|food|drug}} ~12 handing|dishing|doling|dealing|handed|dished out ~4 {{condition}}
                wet|damp|cold hair|feet|clothes|floor|floors ~3 and ~1 you'll|you ~2 get|catch|have|wake|develop ~4 {{condition}}
                {{culprit|food|drug}} ~10 {{serious}} ~1 follows|ensues|begins
                {{culprit|food}}|plastic|foil|pan|pans|reheating ~5 makes|make|turns|turn|renders ~3 carcinogenic|radioactive|cancerous
                {{culprit|toxin}} ~4 dulled|dulls|dulling|dumbed|dumbs|numbed|numbs|sterilised|drugged|dumbing ~4 generation|children|children's|population|minds|brains|nation|kids
                {{culprit|food|toxin}} ~4 strips|strip|stripping|robs|starves ~2 {{body}} ~1 of
                {{culprit|toxin}}|aluminium|aluminum ~4 is|are ~1 the|one ~1 reason ~1 so|that|why|many ~12 {{body|condition}}|memory|minds
                cold|iced water|drink|drinks ~6 hardens|harden|solidifies|solidify|congeals|congeal|coagulates ~2 fat|fats|oil|food
                {{condition|pain}} ~1 are|is ~1 the ~1 result|fault ~1 of ~6 nothing else|more
                {{culprit}} ~10 bring|brings|brought about|on ~3 {{condition}}
                {{condition}} ~2 sets|set|setting in because
                {{culprit|toxin|food}}|microwaved|meals ~4 is|are ~1 what|what's ~1 is|are|lies ~1 behind|fuelling|driving|causing
                {{condition}} ~3 is|are ~1 the ~1 result|fault|product ~1 of ~2 {{culprit}}|sugar|colouring|coloring|additives|screens|jabs
                {{culprit|toxin}}|chemicals ~8 is|are ~1 the ~1 reason|cause|culprit ~1 that|why|behind|for? ~2 {{condition}}
                {{culprit|toxin}} ~4 hardens|calcifies|dulls|numbs|shrinks|scrambles ~4 {{body}}|gland|intelligence|minds|brains
                masturbation|ejaculation|pornography ~8 bald|blind|weak|zinc|infertile|impotent|drains
                {{culprit}}|jab|jabs|shot|shots|vaccine ~4 took|stole|stolen|robbed|ended|ruined|destroyed ~6 speech|words|smile|childhood|fertility|health|life ~1 away?
                {{culprit}}|jab|jabs|shot|shots|vaccine|5g|mast|masts ~2 strips|strip|sucks|suck|drains|drain ~4 oxygen|blood|minerals|calcium|energy
                spike protein|proteins ~12 pass|passes|spread|spreads|shed|sheds|shedding|transfers
                from|off|by|around ~1 the ~1 recently|freshly? jabbed|vaccinated|injected ~8 passes|spreads|sheds|catch|through|shedding
                {PREVENTABLE} ~1 is|are|was|were ~1 a|an|just|only? harmless|beneficial|gift|blessing
                {PREVENTABLE}|it ~4 rite of passage
                {{culprit}}|jab|jabs|shot|shots|needle|vaccine|vaccines ~2 does|do|did|causes|cause ~1 far|much|even ~1 more|worse|greater damage|harm|injury ~5 than
                {{culprit}}|immunisations|immunizations|vaccines|vaccinations|jabs|shots|schedule ~4 overload|overloads|overwhelm|overwhelms|cripple|cripples|exhaust|exhausts|overtax|confuse ~4 {{body}}|system|child|children|baby
                you|you're|parents|mothers|we ~1 are|is? ~1 slowly|quietly|literally? poisoning|killing|starving ~1 your|their|our|my family|families|children|child|kids|baby|babies|pets|yourself|husband
                turn|turns|turning ~4 into ~1 a|pure|deadly? carcinogen|carcinogens|poison|toxin|toxins
                mould|mold|damp|spores|fluoride|wifi|radiation ~8 eating|gnawing|nibbling away ~1 at your|our|the ~3 {{body}}|brain
                as you read|watch|sit|scroll this|here ~8 {{body|condition}}|dying|book
                gambling|gamble|gambles|playing|toying with ~1 your|their|our ~2 baby's|child's|children's|family's life|lives|health|dna|future|brain|brains
                parents|mothers|mums|anyone|those who ~2 don't|won't|refuse|skip ~6 are|is ~1 gambling|poisoning|failing|harming|sentencing
                is|are your ~3 slowly|secretly|silently|quietly killing|poisoning|ageing|aging|destroying|harming|stealing
                it'll|will|is ~2 already ~1 be? too late ~10 must|book|order|scan
                wet|damp hair|feet|clothes ~3 is|was ~1 what gave|gives|caused|causes|brought
                wet|damp hair|feet|clothes ~1 is how {{condition}}
                most|much of what _6 labelled|labeled|called|diagnosed|passes ~2 {{condition}}|hyperactivity is|are ~2 really|actually|simply|just
                {{culprit}} ~10 that|this is how|where|why ~3 {{condition|pain}}|many|lumps
                after the|that ~2 mast|pylon|pylons|turbines|meter ~14 {{condition}}|miscarriages|headaches ~2 began|started|appeared
                rise|surge|explosion|epidemic|increase ~2 in|of ~3 {{condition}} ~3 follows|comes|stems|results ~4 from|with ~8 {{culprit}}|vaccines|jabs
                is|are ~1 a? slow|sweet poison
                pure|slow|rank poison ~1 to|for ~2 {{body}}
                """,
            cleared_by=BACKED - {"previous"},
            unless=DOUBTED | {"advice", "warning"},
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="""
                whether|if ~3 {culprit}
                rumors|rumours|concern|concerns|worry|worried|fear|fears|afraid ..8 vaccine|vaccines|autism|vaccination
                researchers|scientists|studies|study ..3 studied|looked|examined|whether|if
                celiac|coeliac|allergy|allergic|intolerance|lactose|enamel|tooth|teeth|dental
                cells|cancer|tumor|tumour|virus|bacteria ..2 of ..1 blood|oxygen|nutrients
                5 g of
                blood sugar|glucose
                gives|give|giving|gave ..2 people|patients|women|men|children|those with
                monoxide|bacterium|amoeba|ulcer|ulcers|enamel
                smoking|tobacco|alcohol|cigarettes|smoke|drinking|cocaine|heroin|venom|acid|acids|virus|viruses|bacteria|infection|infections|fungus|parasite|parasites|gene|genes|asbestos|radon|sun|inherited|antibodies|clot|battery|batteries|bleach|solvent|solvents|gas|fumes|arsenic
            chemical|chemicals|lead ~4 {ravage}
                {condition} ..4 {ravage}
                {ravage} ..1 the ..1 pan|onion|onions|oil|egg|eggs|meat|fish|garlic|food|rice
                rise|spike|fall|drop in ..2 blood|body|temperature
                no ..2 cause|causes|evidence
                false|untrue|wrong ..2 report|reports|claim|claims|belief|idea
                some|many|parents|people ..1 believe|fear|think|feared|believed
                """,
        ),
        flags=(
            "Wi-Fi causes infertility.",
            "What hides in your pillow will horrify you.",
            "Shampoo is a soup of poisons.",
            "Sugar is the deadliest drug ever sold.",
            "Statins slowly starve the muscles.",
            "Every jab holds enough mercury to fell a horse.",
            "Chemotherapy kills more people than cancer does.",
        ),
        passes=(
            "Vaccines can cause a sore arm and a mild fever.",
            "Beta blockers slow the heart.",
            "Carbon monoxide can kill you in your sleep.",
            "Botulinum is among the most potent poisons known.",
            "Gluten damages the small bowel of people with coeliac disease.",
            "Researchers have studied whether mobile phones cause brain tumours.",
        ),
        confidence=0.8,
        fix="Give the evidence with its source, and how large the risk is; else take it out.",
    ),
)
