"""Diseases that are said to go away: reversed, dissolved, gone for good."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.overclaim import FDA, remedy_page
from readaloud.rules.patterns import (
    BACKED,
    DOUBTED,
    EVERYWHERE,
    SUBJECTS,
    either,
    not_leaflet,
    said,
)
from readaloud.rules.vanishing import NOT_VANISHING, VANISHING


def after_remedy_or_food(signals: Signals, context: Context) -> bool:
    """Tell whether what came before was about a remedy or food, wherever it stands."""
    return not_leaflet(signals, context) and signals.subject in SUBJECTS


# A helping of something as what does the work: "two sips a day".
SERVED = "glass|glasses|cup|cups|drop|drops|sip|sips|slice|slices|spoon|spoonful|spoonfuls|teaspoon|tablespoon|clove|cloves|pinch|shot|handful|capful|mug|dab|puff|gummy|bottle|jar|sachet|dose|session|treat"
SERVING = f"one|a|two|three|single|every|each|daily|just {SERVED}"
ENDS = "cured|cures|heals|healed|stops|stopped|ends|ended|clears|cleared|kills|killed|shrinks|shrank|banishes|banished|dissolves|dissolved|reverses|reversed|fixes|fixed|wipes|wiped|beats|knocks|knocked|zaps|halves|halved|melts|melted|shifts|shifted|sorts|sorted|prevents"
OURS = "my|our|her|his clients|members|readers|followers|guests|students|customers|patients|subscribers|users"
# Medicines and the body do this too, and only some people's illness goes.
NOT_VIVID = """
    some|most|many|often|usually|sometimes|half|few ..8 never|dissolve|melt|return|grow|back|come|clear|overcome
    in|for some|most|many|half|{percent}|{number} ..2 people|patients|children|women|men|cases|of
    surgery|operation|transplant|chemotherapy|chemo|antibiotics|antibiotic|antiviral|antivirals|laser|stent|catheter|vaccine|vaccines|vaccinated|prescribed|insulin|surgeon|inhaler|doctor|nurse
    {drug} ..6 {cure|relieve}
    eye|eyes|ear|nasal drop|drops
    blood|urine sample|test|spot
    drop|drops ..3 eye|eyes|blood|ear
    soap|bleach|disinfectant|hygiene|lice
    alcohol|wine|beer|smoking
    white|immune|killer|scavenger|blood cell|cells
    macrophage|macrophages|phagocyte|phagocytes|antibody|antibodies
    binge|myth|myths|gas|gases
    weight|pounds ..8 some|water|operation
    weight|pounds ..8 at first
    stitches|sutures
    cannot|can't|not|nobody|never ..3 guarantee|promise
    cause|causes|caused|causing|trigger|triggers|appear|appears|develop|develops|start|starts ..8 in|within
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="overclaim.disease-reversal",
        severity="high",
        message="“{detail}” says that a serious disease is prevented or reversed.",
        why="A claim to cure, treat or prevent a disease needs the strongest evidence there is.",
        reference=FDA,
        action="remove",
        check=either(
            said(
                """
                {herb|alt|product|prep} ~6 {cure}|prevent|prevents|preventing|reverses|reverse|fights|fight|kills|kill|treats|treat|stops|stop|protects|combats|halts ~5 {serious}
                {food|life} ~4 cures|cure|reverses|reverse|kills|eliminates|prevents|heals ~5 {serious}
                reverses|cures|reversing|curing ~4 {serious}|aging
                reverse|reverses|reversed|reversing your|my|his|her|the|their ~3 {condition}
                prevents|cures|stops|eliminates|reverses ~3 chronic|all|most|many|any|every disease|diseases|illness|illnesses|ailments|cancers|cancer
                {serious} ~3 reversed|cured|eliminated|gone|disappears|disappeared|vanishes|vanished|melts
                {condition|pain} ..1 disappears|vanishes completely|entirely|forever|overnight|instantly
                {herb|alt|food|product|prep} ~8 kills|kill|destroys|attacks|targets ..3 cancer|tumor|tumour|cancerous cells
                hunt|hunts|target|targets|seek|seeks|attack|attacks|kill|kills|destroys ..3 malignant|tumor|tumour|abnormal|diseased cells ..4 leave|leaves|leaving|spare|spares|sparing|without|alone
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="what helps|works\nwhat|how is|much|it ..1 known|shown|understood\nvaccine|vaccines|vaccination|vaccinated|surgery|antibiotics|insulin|statins|medicine|medicines|treatment\nhepatitis|tuberculosis|tb|malaria|syphilis|gonorrhoea|gonorrhea|chlamydia|leprosy|c can|is|are ..1 be? cured\n{serious} can ..2 be? cured ..4 if|when ..4 early|soon\nfight|fights|stop|stops|fighting against cancer|infection",
            ),
            said(
                """
                it|this|these|they|which ~4 prevents|cures|reverses|heals|eliminates|kills|fights ~5 {serious}|{condition}
                it|this|these|they ~4 prevents|cures|reverses|fights ~5 {condition}
                """,
                unless=DOUBTED | {"advice", "warning"},
                where=remedy_page,
            ),
            said(
                """
                ^ it|this|these|they ~4 {good} ~2 in|for|against|at ~2 {relieve-ing|cure-ing}|prevention ~4 {serious}
                ^ it|this|these|they ~4 helps|help ~3 prevent|fight|cure|kill|destroy|reverse|combat|prevents|fights ~4 {serious}
                ^ it|this|these|they ~5 {cure-ing|relieve-ing} ~2 cancer|tumor|tumour cells
                """,
                unless=DOUBTED | {"advice", "warning"},
                where=after_remedy_or_food,
            ),
        ),
        flags=("The capsules reverse type 2 diabetes.", "Turmeric prevents Alzheimer's disease."),
        passes=(
            "There is no reliable evidence that turmeric prevents dementia.",
            "Regular exercise can help prevent heart disease.",
            "The vaccine prevents hepatitis B.",
        ),
        confidence=0.85,
        fix="Say what was measured, in whom, with a source, or take the disease out of the sentence.",
    ),
    Rule(
        name="overclaim.vivid-cure",
        severity="high",
        message="“{detail}” promises that an illness or trouble goes away; nothing on the page supports it.",
        why="Plain or pretty words promise a cure as much as the word cure does.",
        reference=FDA,
        action="remove",
        check=either(
            said(
                f"""
                tonight|tomorrow|overnight|morning|week|days ..8 not a trace of ..2 {{condition|pain}}
                {{condition|pain}} ..2 off|away for good|ever|keeps
                insoles|pillow|pillows|belt|yoga|massage|bracelet|stretch|stretches ..3 straighten|straightens|straightened ..1 scoliosis|spines|bunions
                mole|moles|tumour|tumor|tumours|tumors ..3 drops|drop|fall|falls off
                free|rid|clear of|from ..2 {{condition}} ..1 forever|permanently|always
                puts|put|send|sends|sent ..2 {{condition}} ..2 permanent|early|full|long? retirement
                puts|put|send|sends|sent ..2 {{condition}} ..1 into ..1 retirement|exile
                you|you'll|your|body ..3 grow|grows|regrow|regrows ..1 new|fresh ..2 cartilage|nerves|discs|kidney|kidneys|eyesight|pancreas
                memory|eyesight|hearing|sight lost to ..1 {{condition|age}} ..1 returns|return|comes
                is|was all that stands|stood between ..4 end|cure|recovery
                no ..1 flare|wart|tumour|tumor|virus|cyst|migraine|fungus|ulcer up? ..3 survives|survive|withstands
                melts|melt|melting|dissolves away? ..3 fat|belly|pounds|sludge|plaque|tumors|stones
                sludge|plaque|fat|tumor melts|dissolves|disappears|vanishes
                plaque|tumor|tumour|stone|stones ..1 falls|breaks|crumbles ..1 apart|down|up
                weight|pounds|kilos|fat|inches ~2 fall|falls|drop|drops|melt|melts|fly off|away
                torch|torches|torched|incinerate|incinerates|blast|blasts|shred|shreds|zap|zaps|vaporise|vaporize ~4 fat|flab|pounds|lbs|kilos|calories|cellulite|inches
                {{rout-s}} ~1 away|out|up|off? ~2 {{condition|pain}}
                will|can|to|that|and {{rout-base}} ~1 your|any|all|every|even|those|stubborn ~2 {{condition|pain}}
                {{herb|alt|food|product|prep|form}} ~4 {{rout}} ~4 {{condition|pain}}
                {{herb|alt|food|product|prep|form}}|spoon|cup|drop|glass ~8 {{condition|pain}} ~8 by ~1 morning|nightfall|breakfast|sunrise|teatime
                {{condition|pain|body}} ~12 after|of|from ~1 the|your|her|his|my very? ~1 first ~1 cup|sip|bath|jar|spoonful|spoon|gummy|teaspoon|capful|mug|massage|adjustment|smoothie|pot|glass
                {{herb|alt|food|product|prep|form}} ~10 your ~2 {{condition|pain}} ~1 will ~1 be ~1 gone|over|history|forgotten
                {{herb|alt|product|prep}} ~6 {{condition|pain}} ~1 in|within ~2 day|days|week|weeks|night|nights|hours|minutes|fortnight => medium
                shake|shakes|shook|shrug|shrugs|shaken|throw|throws|threw ~1 off ~2 {{condition}} ~3 in|within|for|after|with|by
                {{condition}} ~2 stand|stands|stood a chance
                drags|drag|dragged|pulls|pulled|brings|brought|snatched|snatches ~1 you|him|her|me|them|people ~1 back ~1 from ~2 brink|edge|jaws|dead|grave
                {{condition}} ~1 slip|slips|drift|drifts|peel|peels|peeled|crumble|melt ~1 clean|right|simply? away|off
                turns|turn|winds|wind|dials|dial|rolls|roll ~2 age|clock|years|time ~1 back|backwards
                this|our|my|these bracelet|bracelets|necklace|pendant|stone|stones|mat|insole|insoles|crystal|drink|elixir|smoothie|brew|potion|shake|soup|broth|tea|juice|gummies|gummy|powder|candle|blend|tincture|jelly|pillow|blanket|sheet|gadget|wristband|headband|magnet|magnets ~3 {{relieve-s|cure-s|boost-s|rout-s}} ~3 {{condition|pain|body}}
                {{condition|pain}} ~1 had|has|have ~1 shrivelled|shriveled|melted|crumbled|withered|dissolved ~1 to|away|into
                {{condition|pain}} ~1 dissolves|dissolve|dissolving|melts|melt|melting|evaporates|evaporate|evaporating|crumbles|crumble
                {{condition|pain}} ~6 melt|melts|melted|melting|evaporate|slip|slips|drift|drifts|fall away
                {{condition|pain}} ~2 never|won't ~1 come|comes|came|return|returns|returned|darken
                shrinks|shrink ~2 swollen|enlarged ~1 prostate|thyroid|spleen|liver|glands ~1 back|down
                shrinks|shrink ~2 swollen|enlarged ~1 prostate|thyroid|spleen|liver|glands ~1 back|down
                {{condition|pain}} ~1 will leave you|your|him|her|them
                {{condition|pain}} ~2 packs|pack|packed its|their bags
                {{condition|pain}}|bugs|viruses|germs ~3 bounce|bounces|slide|slides|roll|ping ~1 right|straight? off ~1 of? ~1 you|him|her|them|your
                {{condition}}|pressure|sugar ~1 drops|drop|falls|fall|returns|return|goes ~1 back? ~1 to normal ~2 without ~2 tablets|pills|drugs|medicine|medication
                {{serious}} ~2 becomes|become|is|are ~1 virtually|practically|almost|nearly|next? ~1 to? impossible
                makes|make|making|render|renders ~3 {{serious}} ~5 impossible
                {SERVING} ~8 {ENDS} ~4 {{condition|pain}}
                {SERVING} ~8 {ENDS} ~1 it|them|that ~1 right|straight|all? up|away|out|off
                {SERVING} ~4 unclogs|unblocks|opens|clears|flushes|scrubs|scours|strips|rinses ~3 {{body}}|arteries|artery|pipes
                scours|scour|scouring|descales|descale|degreases|hoovers ~2 {{body}}|arteries|artery
                unclogs|unclog|unclogging ~3 artery|arteries|veins|vessels|liver|lymph|heart
                {OURS} ~3 overcome|beat|conquer|kick|shed|reverse|outgrow|cure|heal ~8 for good|forever|completely|naturally|in|within|without|themselves
                {OURS} ~2 {{cure}} ~1 their ~1 own? {{condition}}
                {{herb|alt|food|product|prep}} ~3 rips|shreds|melts|dissolves|paralyses|paralyzes|smothers|tears|stuns ~2 apart|the? ~2 adults|eggs|larvae|worms|parasites|biofilm|biofilms|cysts|spores|yeast
                supercharges|supercharge|supercharging|turbocharges|turbocharge|turbocharging|bulletproofs|bulletproof ~2 your|the|his|her ~1 immune|immunity|defences|defenses|metabolism|brain|gut|liver
                won't|never|not|don't catch|pick ~1 up? anything|everything|whatever|another|a ~1 single? bug|bugs|cold|thing|illness|that|going|again
                won't|never|not|don't catch|pick ~1 up? anything|whatever
                never get|suffer|have|catch ..3 {{condition}} again
                bald|thinning|receding|balding|grey|gray ~1 patches|patch|spots|spot|hair|hairline|temples ~2 fill|fills|filled|thicken|thickens|sprout|sprouts|darken|darkens|regrows|regrow|grows|grow ~1 back? ~3 in|within|thick|dark|guaranteed
                arteries|artery|lungs|liver|kidneys|colon|heart|skin|joints|eyes ~3 as ~1 clean|clear|new|young|smooth|good|strong as ~2 baby's|newborn's|baby|newborn|teenager's|whistle|child's|toddler's
                liver|pancreas|kidneys|heart|thyroid|cells|gut|brain is|are ~1 reborn
                rebuild|rebuilds|regrow|regrows|renew|renews|remake|remakes ~1 every|all|your|the|whole|each ~1 organ|organs|body|liver|pancreas ~1 from scratch|zero|nothing|anew|the
                cure|remedy|answer|antidote ~5 sitting|hiding|waiting|growing|staring|lurking ~1 all|along? ~2 in|on|under|at|inside ~1 your|our|my|the|every
                turn|turns|turned|turning ~3 illness|fever|disease|infection|attack|{{serious}} around ~2 within|in|overnight
                lose|torch|burn|melt|pounds|weight|fat|slim|slimmer ..10 no matter what|how ..1 you ..1 eat|drink
                from ~1 the|your|our very? ~1 first ~1 dose|treat|sip|cup|drop|spoonful|session|treatment|bottle|puff|gummy ~6 fits|seizures|attacks|migraines|asthma|cancer
                {{condition}} ~1 can ~1 be beaten|defeated|conquered|banished|undone|outwitted ~1 with|by|through|using
                no ifs ~1 no|and|or? buts
                universal|one|all remedy|cure ~10 them all|everything|whatever
                deals|deal|dealt|copes|sorts|handles|clears ~1 with? them all
                nothing short of ~1 a|an ~1 universal|miracle|miraculous|magic|magical|wonder|cure
                {{nutrient|herb|food|product}} ~4 is|are ~1 the|all ~1 single|only|one? ~1 thing|that? standing|stands ~1 between ~2 you|us|your|health|women|men
                stop|stops|stopped having ~1 fits|seizures|attacks|migraines|flashes|panic ~1 attacks? ~1 after|within|from ~3 {SERVED}
                get|gets|getting rid of ~1 cellulite|wrinkles|varicose|bags|scars|stretch ~4 {{condition}}
                {{relieve-s|cure-s}} ~1 migraines|migraine|tinnitus|insomnia|epilepsy|eczema|psoriasis|asthma|arthritis|gout ~4 {{relieve-s|boost-s|cure-s}} ~3 {{body|condition|molecule}}
                dissolves ~2 {{condition|pain}}
                {{condition|pain}}|ringing|symptoms ~2 switched|turned off ~1 like ~1 a|the tap|light|switch
                repairs|repair|undoes|undo|reverses|reverse ..1 the|all ..1 damage of|from|caused|done
                free|rid you|yourself|them|us of ~1 your|their|all? ~1 {{condition}} ~2 for good|forever|naturally|without
                one|two|three|a|single|{{number}} ~1 session|sessions|treatment|treatments|visit|visits|drop|bottle|cup|spoonful|application|adjustment|jar|sitting ~1 is|are|was|were all ~1 it|you|that|he|she|they ~3 takes|took|need|needs|needed
                whether ~2 it's|it|you|your|they ~6 {{condition|pain}} ~10 same|this|one|it|these|our ~4 sorts|fixes|clears|cures|heals|ends|deals|shifts|beats|banishes
                no|not form|kind|type|case|illness|disease|condition|ailment|ache|disorder|complaint|trouble|problem ~4 this|it|that|our|these|they|{{herb|alt|product|prep}} _3 won't|can't|cannot|doesn't|couldn't|not fix|cure|heal|put|sort|ease|treat|touch|shift|beat|clear|help|reverse
                {{body|condition|pain}}|hair ~2 goes|go|returns|return|grows|comes|come back|to ~6 permanently|forever ~2 whatever|no|regardless|even
                rid|free|cure|cures|cured yourself|myself|him|her|them|you|themselves ~1 of ~3 {{condition|pain}} ~2 for life|ever|good
                puts|put|sorts|fixes|sets|heals|cures right? ~2 practically|almost|nearly|virtually|just|about? every|any|all ~2 problem|problems|ailment|ailments|illness|disease|condition|complaint|complaints
                never need|wear|want|needed|lie|suffer|struggle|wake|toss ~3 awake|glasses|contacts|spectacles|inhaler|insulin|tablets|medication|dentist|doctor|{{drug}} again
                nothing ~3 clears|heals|beats|stops|eases|relieves|cures|shifts ~4 faster|quicker|better|like
                {{condition|pain}} _10 never _1 come|comes|return|returns back?
                {{condition|pain}} _10 simply|just doesn't|won't _1 come|comes|return|returns back?
                {{condition|pain}} ~3 the|very moment|instant|second ~1 it|you|they ~2 touches|touch|hits|hit|reaches|swallow|apply|sip
                {{condition|pain}} ~2 is|are|was|were ~1 gone|over|finished|history for|forever ~1 good|ever|life|forever
                {{number}}|one|a|few ~1 jars|bottles|sessions|cups|drops|tubs|packs ~4 later ~8 gone|vanished|trace|clear|free|disappeared|normal
                wave|kiss|say|waved|kissed|said goodbye|farewell|adieu|bye to ~4 {{condition|pain}}|glasses
                {{cure|relieve}} ~1 every|any ~1 single|last ~1 {{condition|pain}}|flare|attack|case|spot
                throw|bin|toss|chuck|ditch ~3 glasses|spectacles|cpap|hearing|wheelchair|crutches ~4 bin|away|forever|good
                {{number}}|four|a ~1 weeks|days|months|sessions ~1 of ~6 and ~1 you ~1 can|will|could ~1 throw|bin|ditch|forget
                {{cure|relieve}} ~3 {{condition|pain}} ~2 permanently|forever|overnight
                nothing ~3 it|this|that|they|{{herb|alt|product|prep|food}}|mushroom|oil|tea _3 can't|cannot|won't|doesn't|not ~1 fix|cure|heal|treat|sort|do
                {{body}}|hair ~1 grows|regrows|comes|grow back|thick ~10 baldest|whatever|no|even
                conceive|pregnant ~2 within|in|by ~2 {{number}} ~1 cycles|months|weeks ~1 guaranteed
                most|more powerful|potent|healing ~2 healing? ~1 plant|herb|food|substance|fruit|root|oil ~1 on|known|in ~1 the? earth|planet|world|man
                people|those|anyone who|whoever ~4 eat|eats|drink|drinks|fast|fasts|meditate _4 don't|never|not|doesn't _1 get|suffer|develop _2 {{condition}}
                isn't|no|not _1 a|an? _4 {{condition|pain}}|joint|ache|headache _10 won't|can't|cannot|doesn't _1 put|fix|cure|ease|shift|heal|sort|right
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning", "conditional"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not=NOT_VIVID,
            ),
            said(
                VANISHING,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning", "conditional"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not=NOT_VANISHING,
            ),
            said(
                """
                ^ it|this|they ~2 gets|get rid of ~3 {condition|pain}
                ^ it|this|they ~1 {relieve-s|cure-s} ~1 {condition|pain|body} ~2 {relieve-s|cure-s|boost-s} ~2 {condition|pain|body}
                ^ it|this|they ~2 raises|boosts|shrinks|supercharges|doubles|triples ~4 {body}|prostate
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning", "conditional", "hedge"},
                where=remedy_page,
                but_not=NOT_VIVID,
            ),
        ),
        flags=(
            "Gallstones melt away and eczema never returns.",
            "Two sips a day wiped out my uncle's bronchitis.",
            "A stroke becomes next to impossible.",
            "Our members beat lupus for good in ten weeks.",
            "Wave farewell to migraine with a kitchen herb.",
            "Fasting did in a month what three surgeons could not.",
            "The pads erase cramps in thirty seconds.",
            "Your anxiety lifts like fog.",
            "Clay drops have brought dozens of boys back from autism.",
        ),
        passes=(
            "Most kidney stones pass on their own.",
            "Some gallstones can be dissolved with medicine.",
            "The bald patches often grow back within a year.",
            "One drop in each eye lowers the pressure.",
            "A nerve block ends the pain within minutes.",
            "Hair often returns within weeks of the last chemotherapy.",
            "Goodbye to the old clinic.",
        ),
        confidence=0.8,
        fix="Say what was shown, in whom and how often, with a source, or take it out.",
    ),
)
