"""How advertisements let an illness go: farewells, seconds, seasons, what no surgeon could."""

REMEDY = "{herb|alt|food|product|prep|form|nutrient}"
DOCTORS = "{drug}|chemo|chemotherapy|radiation|radiotherapy|surgery|surgeons|surgeon|doctors|pills|tablets|medicine|hospital|hospitals"
QUICK = "second|seconds|minute|minutes|day|days|hours|week|weeks|fortnight|bottle|session"
VANISHING = f"""
    goodbye|farewell|adieu ~1 to|my|your|dear? {{condition|pain}}
    wave|waves|waved|bid|bids|kiss ~2 goodbye|farewell|adieu ~1 to? ~1 {{condition|pain|drug}}
    spice|herb|drink|fruit|tea|root|leaf|plant|vegetable|juice|trick|{{herb|alt}} ~1 that|which beats|outdoes|outperforms|trumps|outshines ~2 pill|pills|drug|drugs|medicine|tablet|tablets
    how i|she|he|we|my ~3 beat|beats|cured|healed|reversed|conquered|kicked|overcame ~4 {{condition}}|diagnosis ~2 without|naturally|alone
    trick|hack|habit|exercise|ritual|drink|stretch|gesture ~1 that|which ends|cures|stops|fixes|melts|beats|kills|reverses|erases|banishes ~3 {{condition|pain}}|snoring|hunger|cellulite|ageing|aging
    from ~2 wheelchair|stick|bed|bedridden|crutches|sickbed|frame ~2 to ~2 marathon|marathons|running|dancing|hiking|gym|mountain|mountains
    weeks|days|months|week|month ~1 of|on|without ~6 and ~3 {{condition|pain}} ~10 cleared|gone|vanished|disappeared|history
    makes|make|made|renders ~1 {{drug}}|botox|fillers|facelift|facelifts|viagra|braces redundant|unnecessary|obsolete|pointless
    you ~1 could|can|will ~1 live ~1 to {{number}} ~4 with|if|by|on
    deaf|blind|paralysed|paralyzed|bedridden|lame ~12 after|until ~3 adjustment|session|drop|cup|treatment|bottle|dose|cleanse
    {REMEDY} ~3 does|do|did ~6 what no ~1 {DOCTORS}|injection|injections|cream|creams|pill|drug|tablet ~1 can|could|will
    {{condition|pain}} ~1 flees|flee|retreats|cowers|trembles|surrenders ~1 from|before|at|to
    {{condition|pain}} has|have no ~1 way|foothold
    impossible ~1 to get|catch|develop|have|suffer ~2 {{condition}} ~2 if|when|while ~1 your|you
    turns|turn|turning ~4 year old ~2 back ~1 into
    grows|grow|regrows|restores|gives ~3 full|thick ~1 head ~1 of hair
    {{relieve-base|cure-base}} ~1 your ~2 {{condition|pain|body}} ~2 in|within ~2 {{number}} ~1 minutes|minute|days|hours|seconds
    winds|wind|turns|takes|rolls|sets ~4 back ~1 {{number}} ~1 years|decades
    not|never|won't ~2 see|need|visit ~2 {{expert}} again
    make|makes|turn|turns ~2 old|worn|tired|damaged knees|joints|hips|skin|cells|bones|hearts|eyes ~1 new|young
    give|gives|gave ~2 back ~2 body|skin|energy|figure|knees|libido|memory|brain ~1 you|of ~1 had? ~1 at|in ~1 {{number}}|your
    {{condition|pain}} left me|her|him|us ~1 the|within|when|because|after ~1 week|day|moment|month|i|she|he|first
    hair ~1 sprouts|grows|appears ~1 where
    {{condition}} ~1 can|could|will ~1 be undone|reversed|cured|beaten|healed|conquered|dissolved ~2 in|within ~2 {{number}}|days|weeks|minutes
    good as new ~2 in|within ~1 {{number}}|a|one|days|weeks
    {{body|condition}} ~6 good as new
    puts|put|throws|throw ~2 {{condition}}|ms|ageing|aging ~1 in|into reverse|retreat
    end|ends|stop|stops|kill|banish ~3 {{condition|pain}}|cravings ~1 forever|overnight|permanently
    nothing ~1 better|finer|quicker ~1 for|against ~3 {{condition|pain}}
    works|succeeds|helps where|when ~3 others|everything|doctors|medicine|drugs|pills|antibiotics fail|fails|failed
    {REMEDY} does|do ~1 what ~1 {{drug}}|drugs|pills|tablets do|does
    {REMEDY} ~2 beat|beats|beating ~3 {{drug}}|tablets|pills|medication
    calms|calm|settles|soothes ~1 any|every|even child|baby|toddler|mind ~2 in|within ~1 {{number}}
    put|puts|set ~1 my|your|her|his ~1 {{body|condition}} right|straight
    this|with one|weird ~1 herb|trick|spice|root|plant|oil
    sent|send|sends ~6 {{condition|pain}}|diagnosis|tumour|tumor packing
    you|you'll ever|will|ever ~1 ever? ~1 need article|guide|plan|page
    last|only ~4 article|guide|book|plan|page ~1 you|you'll ~1 will? ever need
    secret|serum|fountain|elixir|medicine|miracle ~2 hiding|growing|sitting|waiting|lurking ~1 in|on|under|at ~1 your|every|the
    feel|look|move|sleep|perform|run ~2 {{number}} again
    {{body}}|hair|lashes|libido|joints|knees|erections ~10 like ~1 those|that? ~1 of? ~1 a ~1 teenager|teenager's|schoolboy|schoolgirl
    {{body}}|hair|joints|knees|erections|libido ~1 like ~1 those|that? ~1 of? ~1 a? ~1 {{number}} year old
    watch ~2 scale|scales|pounds|weight|inches|kilos ~1 fall|falls|drop|drops|plummet|melt|disappear|tumble
    watch ~2 {{condition|pain}} ~1 fade|vanish|disappear|melt|shrink|retreat|go
    did|does|do|done|achieved|achieves|managed|manages ~8 what ~6 {DOCTORS} ~1 could|never|cannot|can't|couldn't|can|failed
    seek|seeks|goes|go|heads|head|hunt|hunts ~2 out|straight|down ~1 for? ~3 cancer|tumour|tumor|malignant|cancerous ~6 leave|leaves|leaving|spare|spares|sparing
    {{condition}}|tumours|tumors ~1 nowhere to hide|run|go
    {{condition|pain}} has|have ~1 no answer|defence|defense|choice|chance|reply|escape
    remedy|cure|answer|medicine ~1 for|to everything|anything
    leave|leaves|walk|walks ~4 pain|symptom free ~2 after|from|in ~2 first|one|single|1 visit|session|treatment|appointment
    walk|walks|leave|leaves ~2 out ~1 of ~1 our|my|the clinic|office|practice|room ~2 without|free ~2 {{pain|condition}}
    disc|discs|cartilage|spine ~2 grow|grows|regrow|regrows|spring|springs ~1 back ~8 session|sessions|table|height|visits
    avoid|avoids|skip|escape|dodge ~4 replacement|surgery|operation|knife|dialysis|amputation|transplant ~1 forever|altogether
    with|thanks|using ~6 cancel ~1 the|your|their operation|surgery|replacement
    {{condition|pain}} ~1 lifts|lift|lifted|melts|melt|melted|vanishes|evaporates|clears ~2 like ~2 fog|snow|mist|magic|smoke|ice|dew|cloud
    brand|completely|entirely|wholly|totally new ~1 liver|gut|colon|immune|digestive|metabolism|skin|heart|thyroid|joint|joints|knee|knees|spine|you|body
    {REMEDY} ~3 keep|keeps ~3 {{condition}}|bug|bugs|germs ~1 away|from|off
    eat|drink ~2 as much ~1 as ~1 you ~2 like|want|please|fancy ~8 patch|pill|lose|weight|fat|slim|burn|sleep
    drop|lose|shed ~4 stone|pounds|kilos|size|sizes|weight ~5 still eat|eating|enjoy|enjoying
    {{number}} ~1 pounds|kilos|kg|lbs|stone ~1 in ~1 {{number}}|a|one ~1 days|week|weeks|fortnight ~4 everyone|guaranteed|plan|everybody
    switches|switch|erases|erase|ends|zaps|kills|silences|turns|flicks ~1 off? ~2 {{pain|condition}} ~2 in|within ~3 second|seconds|minute|minutes
    testosterone|libido|energy|metabolism|stamina|fertility|potency will? double|doubles|triple|triples|soar|soars|skyrocket|skyrockets ~1 within|in|by|after
    erection|erections|libido|hair|eyesight|potency|desire ~10 return|returns|comes ~1 back? within|in ~2 days|weeks|week|hours
    brought|brings|pulled|pulls|rescued|recovered|freed|saved|lifted ~5 children|boys|girls|kids|son|daughter|child|dozens|hundreds ~4 from|of ~1 autism|adhd|asperger's
    {{condition}} ~1 went|goes|gone|crept ~1 into|in hiding|exile|retreat|reverse
    {{condition}} ~2 packs|packed its|their bags
    {{condition}} ~1 gives|yields|bows|surrenders|succumbs|responds ~1 way? ~1 to ~2 {REMEDY} alone
    {{condition}} ~1 simply|just do|does|don't|doesn't not? happen|occur|exist
    {{condition}} ~4 sent|put|driven ~1 into ~1 full|complete|total|permanent|lasting? remission ~1 with|by|through ~2 {{herb|food|alt|prep}}|food|foods|diet|nutrition
"""
# What care does in truth, and what is said of other things.
NOT_VANISHING = """
    {drug}|morphine|epidural|anaesthetic|block ~6 minute|minutes|seconds
    some|most|many|often|usually|sometimes|half|few|{percent} ..8 people|patients|children|women|men|cases|grow|grows|return|returns|back|cured
    with|after|by|through|during ..3 surgery|operation|transplant|chemotherapy|chemo|antibiotics|antiviral|vaccine|vaccination|laser|insulin
    hepatitis|tuberculosis|tb|malaria|scabies|syphilis|infection|infections|tablets|breathing|exercise
    cochlear|implant|implants|cornea|hearing ..2 aid
    mosquito|net|nets|repellent|vaccine|vaccines|transplant|antibiotics
    lost|unexplained|unplanned|without trying
    form|letter|leaflet|app|address
    goodbye|farewell to ..1 someone|loved|colleagues|patients|staff
    may|might|could|some|most|many ..6 return|remission|grow
"""
