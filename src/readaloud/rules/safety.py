"""Advice that could hurt: to treat emergencies at home, to take too much, to bear what harms."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import NOTHING, about_remedies, either, said

DISCERN = "DISCERN questions 11 and 15; HONcode principle 2 (complementarity)"


def of_remedies(signals: Signals, context: Context) -> bool:
    return about_remedies(signals, context) or signals.words.has("{herb}", "{alt}", "{product}")


RULES: tuple[Rule, ...] = (
    Rule(
        name="safety.harmful-self-treatment",
        severity="high",
        message="“{detail}” describes self-treatment that is known to hurt.",
        why="Burns, poisonings, infections and deaths have followed such advice.",
        reference=DISCERN + "; state of knowledge to be checked by a clinician",
        action="ask-clinician",
        check=said(
            """
            give|dip|offer|feed|rub|dab ..4 baby|newborn|infant|month|babies|newborns old? ..6 honey
            borax|kerosene|turpentine|chlorite ..2 in|into|with ..3 drinking|drink|tea|juice
            capful|spoonful|thimbleful|glug|sip of ..1 kerosene|turpentine|paraffin|borax|petrol
            peroxide|bleach|colloidal ..3 in|into|through|with ..2 nebulizer|nebuliser|lungs|inhaler|vaporizer
            homemade|own formula from|of|with ..3 raw|goat's|nut|almond|oat|coconut
            tick|ticks ..3 burnt|burned|burn ..2 with|by|off|out
            snakebite|snakebites ..10 cord|tourniquet|knife|suck|razor|belt
            wash|washed|washing|swallow ..4 {drug}|tablet|tablets|pill|pills|both|them|it down? with ..2 wine|whisky|whiskey|brandy|beer|gin|vodka|rum
            lay|put|place|settle|sleep ..2 baby|newborn|infant|him|her face|front|tummy|belly down ..6 sheepskin|duvet|pillow|sleep|sleeps
            litre|liter|pint|cup|cups|pot|glass of ..1 comfrey|pennyroyal|tansy|foxglove
            {drug} ..8 take|taken|takes it|them? hourly
            days|weeks on water ..1 alone|only
            drooping|droopy|slurred ..12 pricked|prick|bled|pinprick
            neat|undiluted ..1 eucalyptus|peppermint|camphor|menthol|tea|clove ..10 newborn|newborn's|baby|baby's|infant|toddler
            butter|toothpaste|egg|eggs|yogurt|yoghurt|curd|flour|oil|mayonnaise|honey|ghee|vinegar|ice ..6 on|to|over ..3 burn|burns|burnt|burned|wound|wounds|scald|scalds
            {use} ..3 butter|toothpaste|egg|eggs|yogurt|yoghurt|curd|flour|mustard|honey|vinegar ..10 burn|burns|scald|wound|wounds
            burn|burns|burnt|scald ..8 {use} ..3 butter|toothpaste|egg|yogurt|flour|vinegar|ice
            drink|take|swallow|sip|gargle|ingest|inject|drinking|taking|swallowing|injecting ..4 bleach|peroxide|turpentine|kerosene|urine|borax|gasoline|ammonia|mms|silver|dioxide|disinfectant|petroleum|diesel
            coffee|bleach|wine|vinegar|peroxide enema|enemas
            drink|eat|consume|drinking|water|juice|juices|soup|broth ..8 and nothing else
            {use}|living|live|days|weeks|week ..4 nothing but|except ..4 water|juice|juices|lemon|broth|fruit|tea|syrup|grapes
            only|nothing but water|juice|juices|fruit|broth for ..2 {number}|days|week|weeks|month
            fast|fasting for ..2 {number} ..1 days|weeks
            fast|fasts|fasting for|from ..1 {number} to {number} hours|days
            {number} hour|hours|day|days fast|fasts|fasting
            {number} day|days|week ..1 water|dry|juice|liquid fast|fasting
            ear candle|candles|candling
            black salve|drawing salve
            induce|inducing|force|forcing ..2 vomiting
            honey ..8 dummy|pacifier|bottle|month|baby|infant|newborn
            babies|infants|newborns ..4 under|below|before ..10 spoon|spoons|teaspoon|teaspoons|drops|honey|bottle
            honey|water|juice|tea|herbs|cow's ..4 to|for infants|babies|newborns|newborn
            suck|sucking|cut|cutting ..4 venom|poison
            put|place|insert|pour|drop ..3 garlic|oil|peroxide|onion|vinegar ..4 ear|ears|eye|eyes|vagina
            raw|unpasteurized|unpasteurised milk ..6 {relieve|cure|boost|good}|babies|children|safe
            breast milk ..2 in|into|on ..2 eye|eyes|ear|ears
            lump|mole|bleeding ..12 no hurry|rush|urgency
            breathe|breathing ..2 into|through|in ..1 a paper bag
            salt|mustard|soapy|salty ..1 water ..4 until|till ..3 vomit|sick
            tick|ticks ..10 petroleum|vaseline|butter|varnish|match|cigarette
            pull|yank|cut|lance|slice|burn ..3 tooth|boil|abscess|mole|cyst ..2 yourself|home|thread|needle|knife|razor|blade|pliers
            {use} ..6 belladonna|comfrey|lobelia|aconite|mercury|arsenic|lead|kava|ephedra|nightshade|foxglove|hemlock|pennyroyal|wormwood internally|orally|daily|tea
            {use}|drops|drop|dose|spoon ..3 methylene|turpentine|dmso|borax|kerosene|peroxide ..5 tongue|water|daily|mouth|day|juice
            nebulize|nebulise|nebulizing|nebulising|inhale|inhaling|vape|snort ..5 peroxide|iodine|silver|bleach
            sun gazing|gaze|gazer|gazers
            look|looking|stare|staring|gaze|gazing straight|directly|right? ..1 at|into the sun|sunrise|sunlight
            {use}|pinch|spoon|spoonful|teaspoon ..3 baking|bicarbonate soda ..4 every|each|all glass|day|morning|meal|bottle
            no need for|of ..1 sunscreen|spf
            drink|swallow|sip|ingest|drinking|swallowing ..8 bleach|peroxide|turpentine|kerosene|borax|disinfectant
            instead|rather of|than ..1 calling|phoning|ringing|dialling|dialing|rushing|waiting ..3 ambulance|999|911|er|emergency|paramedics|112
            fever|fevers|temperature ..8 cleansing|cleanses|purifying|purifies|purification|sacred|gift|detox|blessing
            pregnant|pregnancy|expectant|breastfeeding|nursing ..4 can|may ..2 keep|continue|safely|still|freely|happily ..1 taking|take|use|using|drink|drinking ..4 {herb|alt|product}|retinol|isotretinoin|wine|alcohol
            no call|need|reason|point ..1 to|in|for ..1 bother|trouble|disturb|bothering|troubling ..3 paramedics|ambulance|doctor|doctors|gp|999|911|hospital|er|anyone
            newborns|newborn|infants|babies|baby ..8 goat's|almond|oat|cow's|rice|coconut|hemp|diluted ..3 milk ..8 instead|place|rather|replace|substitute ..3 formula|breast|milk
            food grade hydrogen? peroxide ..14 day|daily|night|morning|give|drink|drops|inhale
            no need|point|reason ..2 to|in|for ..1 have|having|get|getting ..4 lump|mole|breast|bleeding ..4 checked|looked|seen|scanned|tested|examined
            apricot|bitter kernel|kernels|almonds|pits ..6 safe|fine|harmless|daily|day|handful|dozen
            lump|lumps|mole|moles ..4 rarely|hardly|seldom|never needs|need|require|requires ..3 scan|biopsy|doctor|test|checking|surgery
            combine|mix|wash|chase ..6 sedative|sedatives|sleeping|tablets|painkillers|opioids|diazepam ..6 brandy|wine|whisky|whiskey|alcohol|vodka|beer
            iu|units ..3 vitamin ..12 perfectly|however|indefinitely
            drops|spoon|capful|dose|doses|ml ~2 of ~2 chlorine|dioxide|bleach|peroxide|turpentine|borax ~8 treat|cure|each|every|daily|hour|juice|water
            fever|fevers|temperature|seizure|seizures|fit|fits ~6 nothing|no ~2 to|need ~2 see|worry|bother|call ~3 about|doctor
            raw|unpasteurised|unpasteurized milk _8 none|no|free _2 germs|bacteria|danger|risk|harm
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question", "warning")),
            but_not="""
            days|nowadays|today|now ..3 advice|advised|advise|know|see
            draw|draws|remove|removes out? neither
            ancient|roman|romans|egyptian|egyptians|greek|greeks|medieval|victorian|soldiers ..4 used|put|laid|placed|poured|dressed|treated|rubbed
            keep|leave ..1 butter|ice|toothpaste ..10 belong|belongs
            could|can|may|might cost you|them|her|him ..2 chance
            deaths|died|infections|argyria|accumulate|accumulates|poisoned
            can|could|may|might ..2 burn|burns|perforate|injure|damage|scald|blind|kill|choke|poison|scar
            can|could|may|might ..2 cause|lead ..4 death|vomiting|burns|harm|damage|poisoning|blindness|serious|severe
            botulism|poisoning|fatal
            if|when|who|anyone|someone ..4 drink|drinks|drank|swallow|swallows|swallowed|ingest|ingests|ingested ..8 call|ring|rinse|help|ambulance|999|911|hospital|doctor
            leave ..1 them|it|these|this alone
            longer ..2 advised|recommended|used
            avoided|avoid|never|not|don't|dangerous|harmful|poisonous|unsafe|warn|warns|warned|banned|illegal
            colonoscopy|surgery|bowel|scan|operation|procedure|surgical
            blood|urine|glucose ..1 test|tests|sugar
            """,
        ),
        flags=(
            "Apply butter or egg white on the burn.",
            "Drink six bottles of juice a day and nothing else.",
            "Take a spoon of turpentine with sugar against worms.",
        ),
        passes=(
            "Never put butter on a burn.",
            "Hold the burn under cool running water for 20 minutes.",
            "Bleach is poisonous; never drink it.",
        ),
        confidence=0.85,
        fix="Remove it; for first aid, follow and link a first-aid body's text.",
    ),
    Rule(
        name="safety.dose",
        severity="high",
        message="“{detail}” gives doses that go up without limit or supervision.",
        why="Doses depend on age, weight, other medicines and the product; more can be toxic.",
        reference=DISCERN,
        action="ask-clinician",
        check=said(
            """
            increase|increasing|raise|double|doubling|up ..6 up to|until|as|if|by ..5 {number}|needed|necessary|relief|tolerated
            up to {number} ..2 per|a|each|tablets|capsules|pills|drops ..3 day|daily
            start|begin|starting with ..1 {number} ..2 tablets|capsules|pills|drops|doses|spoons|teaspoons|cups ..6 day|daily|times|increase
            mega|massive|high|large|very dose|doses|high of ..3 {herb|product}
            megadose|megadoses|megadosing|megavitamin|megavitamins
            {number} mg|grams|g|iu|tablets|capsules|pills|drops|ml ..2 of ..3 {herb|product} ..5 daily|day|times|hours
            {use} ..2 {number} ..1 mg|grams|g|iu|tablets|capsules|pills|drops|ml ..4 {herb|product}
            drink|mix|take|swallow|dissolve|stir|put|add ..16 tablespoons|tablespoon|teaspoons|teaspoon|cups|cup|grams|spoons ..2 epsom|salts|borax|baking|bicarbonate|peroxide|castor|clay|charcoal|turpentine|silver
            as many|much as you|they|he|she ..1 want|like|can|need|tolerate
            cannot|can't|impossible ..2 overdose
            can|could not take|have|use|drink|eat too much|many
            cannot|can't|impossible|couldn't to? take|have|use|drink|eat too much|many
            not|isn't possible|able to take|overdose|have|use ..1 too|much
            start|begin|starting with ..2 drop|drops|capsule|capsules|teaspoon|pinch ..12 until|every|each|increase|add|more|daily
            swallow|ingest|drink ..4 {number}|once|twice times? ..2 day|daily
            up|increase|add|raise ..2 by? one|a|another|{number} drop|drops|capsule|capsules|teaspoon ..2 each|every|a|per day|week
            {use}|take|takes|give|gives ..3 {number} ..2 pills|drops|teaspoon|teaspoons|tablespoon|tablespoons|spoon|spoonful|globules|pellets|capsules ..6 day|daily|times|hours|hour|until
            {number} drops|teaspoon|teaspoons|tablespoon|tablespoons|capsules|pellets|globules ..3 {number}|each|every|twice|three ..2 times|day|daily|hours|hour|nostril|eye|ear
            children|kids|babies|infants|toddlers ..1 take|get|need|are ..1 half|quarter|less
            can not ..1 overdose
            ^ take {number} ..1 iu|mg|grams|g|mcg ..2 a|per|every|each|daily|three|twice
            no|isn't|not danger|risk|possible|possibility of|to? overdose|toxicity|overdosing|overdose
            more is more
            doubling|tripling|quadrupling|double|triple|quadruple ..2 dose|doses|recommended|amount ..1 on|of|the|if|for
            don't|not be shy|afraid ..1 about|with|of|to ..4 dose|drops|more|spoons
            repeat ..2 every|each|weekly|monthly ..1 day|week|month|morning ..3 until
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question", "advice")),
            where=lambda s, c: (
                (
                    about_remedies(s, c)
                    or ("references" not in c.profile and s.words.has("capsules", "drops", "plant"))
                )
                and not s.evidence & frozenset(("link", "reference", "author-year"))
            ),
            but_not="have|has|is|are proven|shown|proved|found\nunits|alcohol\nmore than ..1 {number}\ncan|may|could|might cause|lead|result|harm|damage|be\ndoctor|physician|bath|tub|soak|prescribed|prescribe|pharmacist|label|fluids|water|exercise|activity|trial|study|participants|patients\nfiber|fibre|fruit|vegetables ..4 {number}",
        ),
        flags=(
            "<h2>How serrapeptase helps</h2><p>Serrapeptase is sold as tablets.</p><p>Start with 3 tablets a day and increase up to 30 if necessary.</p>",
            "<h2>Vitamin C for colds</h2><p>Vitamin C fights viruses.</p><p>Take high doses of vitamin C, as much as you can tolerate.</p>",
        ),
        passes=(
            "Your doctor may increase the dose up to 40 mg.",
            "Adults need about 75 mg of vitamin C a day.",
        ),
        confidence=0.8,
        fix="Give no dose, or the label's, with its limit, its source and whom to ask.",
    ),
    Rule(
        name="safety.healing-crisis",
        severity="high",
        message="“{detail}” tells that feeling ill is a good sign.",
        why="It teaches readers to ignore harm, and to go on.",
        reference=DISCERN,
        action="remove",
        check=either(
            said(
                """
            dizzy|dizziness|headache|headaches|nausea|rash|rashes|fever|fatigue|vomiting|diarrhea|diarrhoea|shaky|pain|weak|ill|sick|worse|tired|{condition|pain} ..6 good|positive|healthy|great|normal sign|thing|indication
            feel|feeling|get|getting|becoming worse|sick|ill|sicker ..5 before|better|healing|detoxing|working|cleansing
            healing crisis|reaction|crises
            detox|cleansing|cleanse|herxheimer|herx|die symptoms|reaction|reactions|crisis|off
            symptoms|pain|discomfort ..4 means|shows|proof|proves|sign ..4 working|healing|leaving|toxins|detox
            means|sign|shows|proof ..4 toxins|body|it ..3 leaving|healing|working|cleansing|detoxing
            means ..4 bacteria|yeast|germs|parasites|candida|toxins|virus ..2 dying|leaving|die|starving
            """,
                cleared_by=NOTHING,
                where=of_remedies,
                but_not="vaccine|vaccines|vaccination|alcohol|withdrawal|antibiotics|penicillin|immune response",
            ),
            said(
                """
                {condition|pain}|vomiting|diarrhoea|feverish|shivering|unwell|rash ~4 is|are|mean|means|just|only|called ~2 die off
                celebrate|rejoice|embrace|good|great|so ~2 and|so? ~1 double|triple|increase|up the|your dose|doses|drops|amount
                the worse|iller|sicker you feel ..6 better|working|deeper|cleaner
                """,
                cleared_by=NOTHING,
                but_not="doctor|nurse|pharmacist|prescribed|may|insulin",
            ),
        ),
        flags=(
            "Dizziness during the cleanse is a good sign, because it means the toxins are leaving.",
            "A healing crisis is normal in the first week of the herbs.",
        ),
        passes=(
            "A mild fever after the vaccine is a normal sign of the immune response.",
            "If you feel worse, stop and see a doctor.",
        ),
        confidence=0.85,
        fix="Say when to stop and whom to call.",
    ),
    Rule(
        name="safety.remedy-for-emergency",
        severity="high",
        message="“{detail}” offers a home remedy where medical care cannot wait.",
        why="Minutes count, and a remedy delays the call.",
        reference=DISCERN,
        action="ask-clinician",
        check=said(
            """
            numb|weak|drooping|crushing|tight ..4 side|face|arm|chest ..6 lie|rest|sleep|wait|breathe|relax ..6 until|till|passes|settles
            arm|chest|heart ..14 wait|waiting till|until ..1 morning|tomorrow|monday
            inflamed|burst|grumbling|ruptured appendix ..6 try|rub|drink
            rash ..2 won't|doesn't|not|never ..1 fade ..8 dabbed|dab|chamomile
            home|natural|herbal remedy|remedies|treatment|cure ..10 all|any|every|third|second|severe ..3 degree|degrees|stages|burns
            {herb|alt|food|prep} ~8 heart attack|attacks|stroke|strokes|seizure|seizures|poisoning|snakebite|meningitis|sepsis|appendicitis|pneumonia|anaphylaxis|suicidal|overdose
            {relieve|cure} ~4 heart|snake|asthma|scorpion attack|attacks|bite|bites|sting ~6 {herb|alt|food|prep}|home|natural
            meningitis|appendicitis|sepsis|stroke|strokes|anaphylaxis|pneumonia ~8 {herb|alt|prep} ~4 {relieve|cure}|turn|turns|works|acts|brings|saves
            cayenne|aspirin|pepper|coughing ..4 stop|stops|stopping|stopped ..3 heart attack
            {use|food|herb} ..8 third|second|severe degree|burns ..6
            """,
            cleared_by=NOTHING,
            unless=frozenset(("denial", "reported", "myth", "question")),
            but_not="risk|prevent|prevents|reduce|lower|call|emergency|hospital|avoided|avoid|not|never|warning|{drug}",
        ),
        flags=(
            "Home remedies play a part in all the degrees of burns.",
            "Cayenne pepper in water stops a heart attack at home.",
        ),
        passes=(
            "Call an ambulance if you think it is a heart attack.",
            "Second degree burns should never be treated with butter.",
        ),
        confidence=0.75,
        fix="Put “call the emergency number” first and take the remedy out.",
    ),
)
