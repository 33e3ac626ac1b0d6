"""A link told as a cause, mice told as people, one cause for everything."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import BACKED, DOUBTED, EVERYWHERE, not_leaflet, said

HNR = "HealthNewsReview criterion 4 (quality of evidence); CDC Clear Communication Index"
SCARE = "polysorbate|thimerosal|squalene|adjuvants|wifi|5g|emf|emfs|fluoride|fluoridation|vaccine|vaccines|vaccination|vaccinations|aspartame|msg|gluten|dairy|gmo|gmos|microwave|microwaves|microwaved|deodorant|deodorants|chemtrails|amalgam|fillings|canals|parasites|candida|sugar|phone|phones|cellphone|cellphones|screens|pesticides|plastic|soy|milk|wheat|grains|carbs|bread|pasteurization|pasteurized|antiperspirant|toothpaste|sunscreen|statins|antidepressants|chemotherapy|dehydration|negativity|toxins"

RULES: tuple[Rule, ...] = (
    Rule(
        name="causation.link-told-as-cause",
        severity="medium",
        message="“{detail}” draws a cause from what may be a coincidence.",
        why="People who differ in one habit differ in many; a link alone shows no cause.",
        reference=HNR,
        action="hedge",
        check=said(
            """
            {life|herb|food|alt|product} ..3 slashes|slash|cuts|halves|prevents|prevent|wards|wipes|raises|doubles|triples|boosts|lowers|reduces ..3 risk|chance|odds|diabetes|cancer|dementia|stroke|alzheimer's|heart|{serious}
            slashes|slash|slashing ..4 risk|chance|odds|chances
            this|which|that proves|prove|proved|confirms|shows that
            proves|proof that|positive
            so|therefore|thus|hence|clearly ~4 {herb|food|life|alt} ~2 clearly|obviously? {relieve|cure|boost}|protects|prevents
            so|therefore|thus|hence ~8 clearly|obviously|definitely ~4 {relieve|cure|boost|causing}|exist|exists|works
            missing|skipping|eating|drinking ..6 prevents|cures|causes|protects|stops|wards|reverses ..3 {condition}
            {causing} ..2 because|since people|those|patients|everyone
            will make|makes|make ..4 {pain|condition} ..2 worse because
            this|it|they|that is|are why ..6 {condition|people}
            that|this|which is ..1 how|where ..1 {condition}|autoimmunity|disease|cancer|diabetes ..1 starts|begins|happens
            which is why ..2 they|{people}|men|women|scandinavians|japanese|nobody|so ..3 hardly|rarely|never|don't|shrug|live|have|get|longer
            it's|is|all comes|boils|came|it's ..1 down to ..2 {food|life|herb}|diet|sugar|sunlight|gut
            hardly|rarely|barely|never ..1 get|gets|got|suffer|suffers ..3 {condition|pain}
            proof|proves that|what ..10 as powerful|strong|good as
            which tells you something|everything|all
            that|this tells ~1 you|me ~1 everything|all
            so|and there ~1 is|you|goes ~1 your|our|my answer|proof|culprit
            all the ~1 proof|evidence ~1 that? i|we|you|anyone ~1 need|needed|needs
            so|and judge for yourself|yourselves
            draw your own conclusion|conclusions
            vaccinated|jabbed children|kids|babies|people ~1 are|get|fall ~1 sicker|iller|weaker
            booster|jab|vaccine|shot|jabs|vaccination _10 dead|died|collapsed|paralysed _2 by|within|before|days|weeks
            which says ~1 it all|everything
            since|ever they ~1 put|installed|built|switched|erected ~5 meter|meters|mast|masts|tower|towers|turbines|router ~12 ill|sick|headaches|sleep|tired|dizzy|{condition}
            {food|herb|it|life}|it|meal|day ..6 that|which|that's is? why they|{people} ..2 live|reach|stay|age ~6 hundred|100|long|longer|young|slim|past|old
            knuckle|knuckles ~6 arthritis|arthritic
            wet hair|head ~4 give|gives|bring|brings|cause|causes|catch|invites ~4 pneumonia|cold|flu|meningitis|sinusitis
            bra|bras|underwire|deodorant|deodorants|antiperspirant|belt|belts|tights ~10 cancer|lump|lumps|tumour|tumours
            no accident|coincidence
            not|isn't|hardly|wasn't|seems ..1 a|an|mere? coincidence
            as|since ..6 rose|climbed|grew|increased|soared|fell|dropped ..3 so did|has|have
            is|are ruining|wrecking|destroying|killing|sabotaging|poisoning|aging|ageing|harming|draining ..1 your|our ..2 {body}|health|life|brain|sleep|eyes|thyroid|gut|hormones
            ways|reasons|signs ..6 wreck|wrecks|ruin|ruins|destroy|destroys|damage|damages|harm|harms|poison|poisons ..1 your|our
            make|makes|making|made you|us|people|kids ..1 fat|infertile|stupid
            {culprit|food|toxin}|this|that|it ~6 is|are|was ..1 to blame ..1 for
            {food}|oil|oils|light|screens|sugar|gluten|phones|plastics is|are ..1 to blame
            {condition}|attacks ..2 is|was|were|are ..1 virtually|practically|almost? unheard|unknown|nonexistent
            longest lived people|tribe|tribes|villagers|communities
            """,
            unless=DOUBTED,
            roles=EVERYWHERE,
            where=not_leaflet,
            but_not="does|do|did not ..2 cause|give|lead\neverything about\nidea|belief|tale|saying ..2 that\nno|none|investigators|investigation|inquiry|coroner ..10 link|vaccine|cause\nmyth|passport|identity|address|letter\nwet ..6 scalp|wound\nif ..3 really|truly|actually could|did|would\ncause|causes|reason|reasons ..6 unknown\nthis|that is why ..8 side\nvaccine|vaccines|vaccination|smoking ..6 prevents|reduces|protects\nquitting|stopping|stop|quit smoking|tobacco\n{life} ..3 reduces|lowers ..4 risk ..2 of ..3 heart|stroke|diabetes",
        ),
        flags=(
            "Skipping dinner slashes diabetes risk, scientists say",
            "People who eat curry have better memories, so turmeric clearly protects the brain.",
            "This proves that breakfast is not needed.",
            "The headaches began with the new meter, and that is all the proof I need.",
        ),
        passes=(
            "Stopping smoking reduces the risk of a heart attack.",
            "The study cannot show that one causes the other.",
        ),
        confidence=0.8,
        fix="Write “was linked with” and say what kind of study it was, with the link.",
    ),
    Rule(
        name="causation.lab-or-animal",
        severity="medium",
        message="“{detail}”: what was seen in animals or a dish is told as an effect in people.",
        why="Most effects seen in cells or animals are never seen in people.",
        reference=HNR,
        action="hedge",
        check=said(
            """
            mice|rats|rodents|laboratory|petri|dish|vitro|animals|monkeys|rabbits|hamsters ..10 so|therefore|means|proving|proves|proven|which ..6 {cure|relieve|people|boost}|you|humans|human
            in|on mice|rats|animals|vitro|rodents ..8 {cure|relieve} ..4 {condition}
            test tube|tubes ..10 {cure|relieve} ..4 {condition}
            {cure|relieve} ..4 {condition} ..5 in|on mice|rats|vitro|animals|rodents
            laboratory|lab|animal|tube|vitro studies|experiments|tests|study|research ..6 {show|cure|relieve}
            """,
            unless=DOUBTED,
            where=not_leaflet,
        ),
        flags=(
            "In mice the extract shrank tumours, which means that it can treat cancer in people.",
            "Laboratory studies show that the bark kills cancer cells.",
        ),
        passes=(
            "Critics point out that most of this research was done in mice.",
            '<p>In mice the extract shrank tumours (<a href="https://doi.org/10.1000/x">Lee, 2019</a>).</p>',
        ),
        confidence=0.8,
        fix="Say that it was seen in the laboratory only, with the source.",
    ),
    Rule(
        name="causation.one-cause",
        severity="high",
        message="“{detail}” gives one cause or culprit for many or grave diseases.",
        why="Diseases have many causes; a single culprit sells a single remedy.",
        reference=HNR,
        action="remove",
        check=said(
            f"""
            {{condition|pain}} ..4 came|comes|stems|stemmed from ..8 nothing more|else
            ^ blame ..1 the|that|your ..1 microwave|microwaves|wifi|phone|phones|masts|jab|jabs|vaccine|vaccines|fluoride|gluten|dairy|plastic|plastics|additives|mattress|bra|deodorant
            look|looking no further than ..10 origin|cause|root|culprit
            wherever|everywhere ..10 {{serious}}|miscarriages|tumours|tumors|cancers ..1 follow|follows
            drown|drowns|drowning|douse|douses|quench|quenches|dilutes ..2 stomach's|stomach|digestive ..2 fire|flame|flames
            root|real|true|underlying|hidden|main|primary|number|major cause|causes|reason|source of|for|behind ..1 all|most|many|every|almost|virtually|modern|today's ..4 disease|diseases|illness|illnesses|ailments|problems|conditions|symptoms
            all|most|every|almost|virtually|{{number}} ..3 disease|diseases|illness|illnesses|ailments|ailment|condition|conditions|disorders|problem|problems ..5 caused|begin|begins|begun|began|start|starts|started|come|comes|stem|stems|originate|originates|traced ..3 in|with|by|from|to
            {{causing}} ..3 many|most|all|numerous|countless|chronic|degenerative ..2 diseases|illnesses|ailments|degenerative
            death begins in|with
            wreak|wreaks|wreaking|wreaked havoc ~2 on|with|in
            all|every disease|diseases|illness|illnesses|sickness has|have ..2 source|cause|root|origin|reason
            vast|huge|many|most|countless|all ..2 number? of? ..1 illnesses|diseases|ailments|conditions ..4 parasites|toxins|candida|inflammation|worms|stress ..3 cause|causes|blame|behind|culprit
            true|real|hidden|root cause|reason of|for|behind ..3 {{pain|condition}} ..1 is|are|was
            root ..2 of|to ..3 {{condition}} ..2 is|lies
            lack|deficiency|shortage|toxins|{{toxin}} ..5 is|are the ..1 real|true|root|hidden|underlying|main cause|causes of|behind ..3 {{condition}}
            all|every ~1 pain|pains|symptoms|allergies|headaches ~2 comes|come|stems|starts|start|begins|begin|caused ~1 from|in|with|by ~6 spine|gut|mind|soul|acid|liver|teeth|jaw|diet|food|toxins
            all|every ..1 cancer|cancers|tumour|tumor ..2 begins|begin|starts|start ..1 in|with ..3 gut|mind|teeth|stress|acid|sugar|toxins|grief|soul
            single cause|culprit ..1 behind|underneath ..1 all|every|them
            behind|beneath|underneath every|all|each|any|most ..1 disease|diseases|illness|illnesses|sickness|ailment|cancer|symptom ..1 is|stands|lies|lurks|hides|sits
            mother|father|seat|seed|cradle|birthplace of all|every|most ..2 disease|diseases|illness|illnesses|sickness|ailments
            no disease|illness|sickness|cancer left|remains|survives ..2 to|once|when|if|in
            get to|at the root|roots|cause of|causing your|the|all|problem
            {SCARE} ~8 cause|causes|causing|destroys|destroy|damages|trigger|triggers|produces|poisons|poison ~4 {{serious}}|obesity|infertility|inflammation|autism|cancer
            gluten|casein|soy|dairy|gmo|gmos|additives|preservatives|dyes|chemicals|glyphosate|oils ~3 affect|affects|disrupt|disrupts|drives|drive|impair|impairs|damage|damages|worsen|worsens|feed|feeds|fuels|spike|spikes ~4 {{body|condition|molecule}}|yeast|thyroid|hormones
            {{food}}|gluten|casein|soy|dairy|wheat|sugar|milk ..2 is|are ..1 a|an? toxic|poisonous
            it|they|these ~1 disrupts|disrupt|impairs|impair|spikes|spike|feeds|feed ~3 {{body|condition}}|yeast|thyroid
            rooted|roots in ~3 {{toxin|condition}}|toxic
            it|this|that|msg|aspartame|fluoride|sugar ~1 is|are ~1 a|an neurotoxin|excitotoxin|carcinogen|poison
            {SCARE} ~2 lowers|lower|reduces|reduce|drops ~3 iq|intelligence|fertility|testosterone|immunity
            {SCARE} ~1 is|are ~1 behind ~8 {{condition}}
            cancer|epilepsy|autism|ms|alzheimer's|arthritis|depression|asthma|eczema|migraine|migraines ~2 caused|due ~1 by|to ~1 a? lack|deficiency|shortage of
            milk|dairy|wheat|sugar makes|make|forms|form|creates ..1 mucus|phlegm
            gives|gave|give ..1 a? ..1 {{people}}|lot|kids|you|us ..2 {{condition}}|fibro|cancer ..3 in the first place
            {{drug}} ~2 weaken|weakens|destroy|destroys|ruin|ruins|wipe|wipes ..5 immune|immunity|liver|gut|flora
            present|found in every|all|each ..1 patient|patients|person|people|case|child|woman|man ..1 of|with|who ..3 {{condition}}
            {{condition}} ~1 is ~2 deficiency|toxicity|parasite|fungus|fungal|emotional ~1 disease|condition|problem|illness
            {{drug}}|children|people|those ..4 who|that ..3 {{drug}} ..4 end|ends|ended up with ..4 {{condition}}
            {SCARE} ~4 inflame|inflames|poison|poisons|destroys|damages|rots ~2 {{body}}
            {SCARE} ~3 linked|responsible|blame|blamed to|for ~4 {{serious}}|autism|epidemic
            destroys|destroy|destroying|wrecks|wreck|wrecking|ruins|ruin|poisons|poison|poisoning ..2 your|the|our ..2 {{body}}|health
            vaccines|vaccine|vaccination|vaccinations|mmr|jabs|shots ..8 autism|sids|poison|poisonous|toxins|mercury
            number|main|real|hidden|biggest|chief|silent|secret|true ..1 one|1? culprit|driver|villain|trigger ..2 is|are|behind|of|your|for
            real reason ..2 is|behind|your|for|was
            number one|1 culprit|villain|enemy
            hidden|secret|silent driver|culprit|cause|trigger|reason
            it'll|they'll|{{food}}|oils|oil|creams|pills ..1 will|can|also? give|gives|gave ..1 you|us|them|women|men {{serious}}|cancer|diabetes|dementia
            it'll|they'll also? give ..1 you|us|them ..1 {{serious}}|cancer|diabetes|dementia
            {{condition}}|melanoma ..1 is|are ..1 now? ..3 oil|vaccine|mold|mould|screen|wheat|gluten disease|injury|problem
            known|notorious|silent|proven killer|destroyer|enemy of ..2 {{body}}|gut|bacteria|hormones
            behind|underneath|beneath nearly|almost|virtually? every|each|most|all ..2 case|cases|sufferer|patient|child ..1 of|with ..2 {{condition|pain}}
            parasites|worms|candida|yeast|mould|mold|toxins|metals|fungus ..8 is|are ..1 driving|behind|fuelling|fueling|feeding ..4 {{condition|pain}}|cravings|mood|weight|fatigue
            most|many|all|nearly ..1 {{condition}}|miscarriages|migraines ..2 come|comes|stem|stems|arise ..1 from ..1 mothers|women|parents|people|thoughts|emotions|anger|fear|guilt|men
            almost|nearly|virtually|practically all|every ..1 {{condition|pain}} ..2 comes|come|stems|stem ..1 from
            {{condition}} ~1 stems|comes|results ~1 from ~3 jab|jabs|vaccine|vaccines|sugar|dairy|parents|screens|wifi|phones|toxins|meat|gluten|fluoride|needles
            there|there's is? only|just|but|really one|a? single? disease|illness|sickness|culprit
            {{condition}}|inflammation|acid|acidity|stress|sugar|parasites|toxins ~1 is|are ~1 the ~1 only|one|sole|single ~1 cause|culprit|root|reason ~1 of|behind|for ~3 {{condition}}|disease|ageing|aging|illness
            {{condition}} ~3 {{condition}} ~3 {{condition}} ~1 are|is ~3 same ~1 illness|disease|thing|problem|sickness
            only|sole|single|whole reason _1 that|why? you|people|we|anyone|anybody|women|men|they _2 can't|cannot|get|are|fall|suffer|gain|age|feel|lose _4 {{condition|pain}}|sick|ill|fat|weight|tired|old|hair|pain|depressed is|was|lies
            only|sole|single|whole reason _1 that|why? you|people|we|anyone|anybody|women|men|they can't|cannot _1 lose|sleep|conceive|heal|recover
            {{condition}}|illness|disease|cancer is|are ..1 nothing ..1 but|more|other ~8
            thoughts|behaviour|behavior|moods|anxiety|depression|autism|adhd|diabetes|arthritis|cancer ~4 produced|caused|controlled|created|driven ~1 by parasites|worms|candida|yeast|flukes|fungus
            cancer|cancers|tumor|tumors|tumour|tumours|lumps ~1 is|are ~1 really|actually|simply|just|nothing|only|merely|a ~4 fungus|fungal|fungi|yeast|parasite|parasites|candida|mold|mould|worms|eggs|flukes|scurvy
            cancer|cancers|tumor|tumors|tumour|tumours is|are|was ~1 a? fungus|fungi|mould|mold|parasites
            this|that|here|acid|worms|it is|lies|are ~1 the ~1 true|real|hidden|deeper origin|root|source|cause|beginning of|for ~2 {{condition|pain}}
            rewires|rewire|rewiring ..2 face|brain|jaw|nervous ..3 causes|cause|and
            """,
            cleared_by=BACKED - {"previous"},
            unless=DOUBTED | {"advice", "warning"},
            where=not_leaflet,
            but_not="""
            {drug} overdose|overdoses
            rumors|rumours|concern|concerns|worry|worried|fear|fears|afraid ..8 vaccine|vaccines|autism
            not|no|never ..6 cause|causes|linked|autism
            vaccines|vaccine|vaccination|vaccinations ..10 without|removal|removed|free|contained|containing|protest|protesting ..2 of|mercury|thimerosal
            more|too than|much|many ..8 {drug}
            unknown|unclear
            not known|understood|clear
            immune|antibodies|virus|viruses|autoimmune|mutation ..4 destroys|destroy|attacks|damages
            blood sugar|pressure|level|levels
            ask|tell|test|tests|doctor|find ..6 root|underlying
            chemotherapy|statins|antidepressants ..4 side|can
            poisonous|toxic if ..3 eaten|swallowed
            celiac|coeliac|allergy|allergic|intolerance|lactose
            virus|viruses|hiv|bacteria|antibodies|t|disease ..2 destroys|destroy|destroying
            whether ..4 cause|causes
            pure|slow|rank|sheer poison
            false|untrue|wrong ..2 report|reports|claim|claims|belief|idea
            some|many|parents|people ..1 believe|fear|think|feared|believed ..3 vaccine|vaccines|vaccination
            one|single disease|illness|sickness that|which|where|for|can
            """,
        ),
        flags=(
            "Sluggish digestion is the root cause of all disease.",
            "Using a phone at night destroys your circadian rhythm.",
            "Fluoride causes cancer and bone disease.",
        ),
        passes=(
            "Smoking causes many cancers.",
            "Vaccines do not cause autism.",
            "The test looks for the underlying cause of the anaemia.",
        ),
        confidence=0.8,
        fix="Give the evidence for this cause, and name the others.",
    ),
)
