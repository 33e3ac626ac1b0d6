"""Testimonies in everyday words: what we, our neighbours and our baffled doctors have seen."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import EVERYWHERE, NOTHING, QUESTION, said

GONE = "gone|left|vanished|cleared|lifted|disappeared|stopped|melted|faded|healed|shrunk|eased|went|never|back|subsided"
DOCTOR = "{expert}|gp|consultant|midwife|surgeon|rheumatologist|oncologist|physio|optician|nurse"
TESTIMONY = f"""
    was|is the last i|we|he|she ..1 ever? saw|heard|felt ..2 of ..2 {{condition|pain}}
    so|which ..1 we|i know ..2 what|that ..1 {{condition}} ..1 responds|yields
    what|how more|much evidence|proof ..1 do|could|would|does? ..1 you|anyone ..1 want|need|ask
    don't|never tell me ..6 doesn't|can't|isn't|don't|won't|not
    photo|photos|photographs|pictures|results|reviews|faces ..3 speak|speaks for themselves|itself
    threw|thrown|binned|ditched|put|threw ..1 away|aside|out|down? ..1 her|his|their|my ..1 walking? stick|crutches|cane|frame|wheelchair|zimmer|glasses ..1 after|within|in|following
    given ..1 {{number}}|six|three|months|weeks ..1 months|weeks|to ..1 live? ..10 years ago|later
    mine|hers|his|ours stopped|vanished|went|cleared|lifted|disappeared ..1 the|that day|week|moment|night|morning|minute
    hasn't|haven't|hadn't ..8 and neither|nor will|would|need you
    all|only the? proof ..4 needs|need|needed|wants
    from wheelchair|sickbed|deathbed|bedridden|hospice|crutches to ..1 waltz|marathon|mountain|mountaintop|dance|dancing|dancefloor|altar
    told ..1 she'd|she|i'd|i|they'd|they|he'd would? never conceive|walk|have|talk|see|speak ..8 twins|later|now|pregnant|baby|triplets
    all ..2 had changed|altered|done was
    like me|him|her can ..1 shake|beat|cure|lick|overcome ..2 off? ..1 {{condition}} ..12 anyone|anybody|everyone|you
    says|tells|proves|means|counts more than any|a|every|all ..1 trial|study|studies|trials|doctor
    walk|walked|walking|leave|left out|my of? my|our practice|clinic|office|studio ..2 without ..2 {{condition|pain}}
    it was his|her|their daily|nightly|morning ..4 that|which kept|saved|cured|held
    my|our|her|his|the ..1 {DOCTOR} ..2 asked|wanted|demanded|begged ..2 me|us|her|him|to|what ..4 what|secret|recipe ..2 i|we|she|he|was
    my|our|her|his ..1 {DOCTOR} _2 was|were|is|stood|could|couldn't|can't|cannot _2 amazed|astonished|speechless|stunned|baffled|gobsmacked|shocked|lost|believe|impressed|explain
    mine|ours|kids|family|children|we|boys|girls|household ..1 are|is|get|gets|been|have|has never|hardly|rarely|seldom ..1 been? ..1 ill|sick|poorly|unwell|coughing|ailing
    {{condition|pain}}|swelling|limp ..1 had|has|is|was|were ..1 simply|just|completely|all|suddenly|totally|almost|practically gone|vanished|cleared|lifted|disappeared|melted
    i ..1 know|met|meet|see|seen ..2 {{number}}|dozens|dozen|hundreds|countless|many|loads|plenty|so ..4 who|that ..6
    {{number}}|families|mothers|parents|people|readers|women|men|dozens|hundreds|patients|thousands|couples have ..1 written|told|emailed|shared|contacted|reported|thanked|wrote ..2 us|me|in
    people|patients|clients|they|men|women|visitors|someone|many ..2 got|gotten|risen|walked|leapt|jumped|stood|thrown ..2 out|from|off|up|away ..2 wheelchair|wheelchairs|crutches|sickbed|bed|beds|canes
    once|after|since|when|ever|until|moment|day ..1 since? ..1 i|we|she|he ..1 forgave|let|gave|cut|dropped|found|discovered|added|swapped|prayed|accepted|moved|left|introduced|learned|learnt|drank|swapped|took|wore ..10 {{condition|pain}}|tiredness|limp|cough ..3 {GONE}
    my|her|his|our ..2 {{condition|pain}}|cough|limp ..2 {GONE} ..1 within|in|after|overnight|by|and|for|completely|since
    my|her|his|our ..1 {{body}}|blood ..1 pressure|sugar|levels|counts|results|tests|markers? ..2 dropped|fell|normalised|normalized|halved|cleared|plummeted|returned|perfect
    my|her|his|our ..2 age|numbers|levels|count|score|hba1c|psa|ldl|cholesterol|sugar|pressure ..2 has|have|had? ..1 dropped|fell|fallen|halved|down|gone|plunged|reversed|went ..4 from|to|by
    i|we|she|he ..1 was|were|am booked|scheduled|listed|down|due ..2 for|in ..8 {{drug}}|operation|knee|hip|surgery|transplant ..10 cancelled|canceled|needed|walked|gone|now|today
    must|has ..1 be|to ..2 something in|to ..1 it
    she|he|i|we|they|mum|dad|grandma|grandad|mother|father|husband|wife|daughter|son|neighbour|neighbor|sister|brother|aunt|uncle|friend ..2 used|rubbed|took|drank|wore|tried|ate|swallowed|started|takes|drinks|uses ..8 and ..6 {GONE}
    we|i|they|kids|children|family ..1 have|has? never|not|haven't|hasn't ..1 been|had|seen|caught|needed ..2 {{condition}}|ill|sick|doctor|cold ..3 since|in|for|years
    saved|changed|turned ..1 my|her|his|our|their ..2 life|lives|leg|sight|marriage|kidney|kidneys|eyes|sanity
"""

RULES: tuple[Rule, ...] = (
    Rule(
        name="authority.testimony",
        severity="medium",
        message="What somebody lived through stands as proof: “{detail}”.",
        why="Illness comes and goes by itself; who was not helped does not write in.",
        reference="FTC Endorsement Guides, 16 CFR 255; HealthNewsReview criterion 4",
        action="remove",
        check=said(
            TESTIMONY,
            cleared_by=NOTHING,
            unless=QUESTION | {"denial", "advice", "reported", "conditional"},
            roles=EVERYWHERE,
            where=lambda s, c: (
                "leaflet" not in c.profile
                and s.words.has(
                    "{condition}",
                    "{pain}",
                    "{body}",
                    "{herb}",
                    "{alt}",
                    "{product}",
                    "{drug}",
                    "{expert}",
                    "ill",
                    "sick",
                    "poorly",
                    "wheelchair",
                    "wheelchairs",
                    "crutches",
                    "stick",
                    "mums",
                    "us",
                    "age",
                )
            ),
            but_not="""
            antibiotics|surgery|chemotherapy|operation|treatment|radiotherapy|transplant|physiotherapy|counselling|rehabilitation ..10 {condition|pain}|gone|cleared|better
            donor|donors|ambulance|paramedics|surgeon|surgeons|vaccine|defibrillator|helmet ..8 saved|life
            died|death|deaths|killed
            once|when|until|if|after ..2 your|the
            """,
        ),
        flags=(
            "My rheumatologist asked me what I was taking.",
            "We eat raw garlic, and mine are never ill.",
            "Once I let go of my anger, my arthritis left for good.",
            "Dozens of families have written to us about their eczema.",
        ),
        passes=(
            "My doctor asked me how long I had had the cough.",
            "The surgeon saved her life.",
            "Call us when the pain has gone.",
        ),
        confidence=0.75,
        fix="Remove the story, or set it beside what controlled trials found.",
    ),
)
