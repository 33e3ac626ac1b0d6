"""How sentences are said: phrases of denial, of hearsay, of advice, and of doubt about pages."""

CONDITIONAL = "^ if|when|should|unless"

ADVICE = """
    talk|speak|check|consult|discuss with|to your|a|the doctor|physician|pharmacist|nurse|gp
    ask|see|tell|call|contact your|a|the doctor|physician|pharmacist|clinician|nurse|midwife|gp
    talk|speak|check|consult|ask|tell|see|contact with|to? your|a|the ..2 professional|provider|team
    show|mention ..2 to your|a|the ..2 doctor|physician|pharmacist|nurse|gp|midwife|dietitian|team
"""

DENIAL = """
    no|little|insufficient|without ..2 evidence|proof
    lack|absence of ..2 evidence|proof
    no|little|insufficient ..3 research|studies|trials|study|data ..5 confirm|show|prove|support
    no|little|insufficient ..3 research|studies|trials|study|trial|data ..5 confirmed|shown|proven
    does|do|did|can not ..1 prove|establish
    cannot|can't|doesn't ..1 say|tell|show whether|if
    no better|worse|different than|from ..2 dummy|placebo|placebos|nothing|water|sugar|sham|chance
    no such layer|toxin|toxins|evidence|link|effect|deposit
    but|though|yet|although ..2 it|that|this isn't so|true|right
    but|though|yet|although ..2 it|that|this is not so|true|right
    not ..1 known|clear|certain which|whether|if|how|what|why
    there is|are no ..6 that|which|to ..2 cure|cures|prevent|prevents|reverse|reverses|stop
    no|neither ..9 been ..1 shown|proven|proved|found|demonstrated|known
    ^ no ..1 vaccine|test|medicine|drug|treatment|method ..1 is|protects|works|prevents|cures|gives
    ^ no ..1 diet|supplement|herb|food|remedy ..1 is|protects|works|prevents|cures|guarantees
    evidence|proof ..6 lacking|missing|weak|limited|insufficient
    isn't|aren't|wasn't enough|any|much|sufficient ..2 evidence|proof|research|data
    no one|nobody has|have|had ..1 shown|proven|proved|demonstrated
    nobody has|have|had ..1 shown|proven|proved|demonstrated
    does|do|did|could|cannot|can't|doesn't|didn't|don't not? ..1 show|prove|mean|establish that
    ^ no ..2 {herb|alt|product|food|nutrient}|cream|oil|supplement|diet|cleanse|patch|device|gadget|stone|crystal|food|juice can|will|could ..2 make|turn|regrow|melt|cure|cures|reverse|prevent|remove|shrink|heal|stop|restore|flush|cleanse|detox
    no better|worse|different ..2 than|from ..3 tossing|guessing|coin|luck|chance
    would|is|was|be wrong|mistaken|untrue|false|mistake ..1 to ..1 say|think|claim|believe|suggest|assume
    paper|study|article|research ..14 was|were|been|later ..2 withdrawn|retracted|discredited
    none of these|this|those|them|which ..1 proves|prove|means|mean|shows|show|works|work|cures|cure
    there is|are|isn't|aren't no|any|one ..6 that|which works|work|suits|suit|fits|fit ..1 everyone|everybody|all
"""

# What others say, and what the page only tells that they do.
REPORTED = """
    is|are|was|were|been ..1 sold|marketed|promoted|advertised|billed|pitched|peddled as|for
    once|formerly said|reputed|supposed|held to
    label|labels|packet|packets|packaging|leaflet|advert|adverts ..3 say|says|said|promise|promises|promised|boast|boasts|claims
    stop|stopped|stops|cease ..1 saying|claiming|advertising|telling|promising
    ordered|told|warned|fined|banned|jailed|sentenced ..8 for|from|not? ..2 saying|claiming|advertising|telling|promising|selling
    hindu|vedic|tantric|yogic|buddhist|taoist|sanskrit|sacred|religious texts|scriptures|teachings ..1 describe|describes|speak|teach|say|hold|picture|tell
    followers|believers|adherents of ..3 believe|say|hold|teach
    what ..2 sellers|makers|practitioners|websites|adverts|marketers|salespeople|influencers ..1 call|calls|describe
    is|was|are a|an|just? ..2 phrase|slogan|saying|catchphrase|buzzword ..2 you|used|with|people
    is|was|are a|an|just? ..1 marketing|advertising phrase|slogan|word|term|line
    told that? the|a|this|her|his ..1 {herb|alt|food|product|prep}|tea|juice|diet|drops|herbs ..1 would|could
    because it|he|she|they told|urged|advised|encouraged people|viewers|followers|parents|readers|patients|users|them to
    cures|claims|remedies|diets|products and ..1 how ..1 to spot|recognise|recognize|avoid|check
    newspapers|tabloids|headlines ..4 say|said|reported|promised|suggested|announced ..8 that
    words|phrases|terms|slogans such as
    old wives|wives' tale|tales
    in ..4 tradition|traditions|mythology|folklore|hinduism|buddhism|taoism ..6 is|are|was|were ..1 described|pictured|depicted|regarded|seen as
    folk|common|popular belief|saying|superstition ..2 that|has
    too soon|early to say|tell|know ..2 whether|if|how
    whether ..8 is|are|remains ..2 debated|disputed|unclear|uncertain|unknown|contested
    words|phrases|slogans|buzzwords|headlines like
    ^ if ..4 page|site|website|article|post|story|advert|ad|seller|product|label|influencer|salesman ..1 says|say|tells|claims|promises|swears|insists
    adverts|ads|advertisements|sellers|scams|pages|sites|emails that|which|who ..1 tell|urge|say|push|promise|pressure
    ^ if someone|somebody|anyone|anybody|friend|they ..1 says|say|tells|tell|told|claims|promises|swears|insists
"""

# Lines that open a list of what bad pages say, and headings over what people say.
WARY = """
    wary|suspicious|careful|cautious of|about|with ..8 that|who|anyone|page|pages|site|sites
    sceptical|skeptical|alert of|about|to ..8 that|who|anyone|claims|products|promises
    red flags|flag
    warning signs ..4 scam|scams|quack|quackery|fraud|misinformation
    stay|steer|walk|run ..1 away|clear ..4 that|who|which|anyone|anything
    spot|recognise|recognize ..4 scam|scams|quack|quackery|misinformation|fraud|fraudulent
"""

HEARSAY = """
    things|what ..3 people|patients|parents|friends|others|family ..3 say|tell|believe|think
    things|what ..3 you ..3 hear|told
    common|popular|widespread ..1 beliefs|claims|sayings|ideas
    old wives|wives'
    heard|hear that|about|it|this
    what ..1 post|message|video|advert|ad|seller|sellers|website|label ..2 says|say|claims|claim|promises
"""

ASKING = """
    ^ a|another|one? reader|listener|viewer|patient|parent|mother|father|woman|man|caller ..4 writes|asks|wrote|asked
    ^ q|question
    ^ dear doctor|dr|pharmacist|nurse|dietitian
"""

# Titles of pages that teach to tell good stories of health from bad ones.
TEACHING = """
    signs|flags|questions|ways|how|tips|guide ..6 story|stories|news|headline|headlines|scam|scams|quack|quackery|misinformation|claims|advert|adverts
    spot|recognise|recognize|read|judge|weigh ..3 story|stories|news|headline|headlines|claims|advert|adverts
"""
