"""Forms of words: irregular verbs, endings that name diseases, what numbers count."""

IRREGULAR = {
    "beat": ("beats", "beat", "beaten", "beating"), "show": ("shows", "showed", "shown", "showing"),
    "find": ("finds", "found", "finding"), "think": ("thinks", "thought", "thinking"),
    "tell": ("tells", "told", "telling"), "know": ("knows", "knew", "known", "knowing"),
    "say": ("says", "said", "saying"), "take": ("takes", "took", "taken", "taking"),
    "eat": ("eats", "ate", "eaten", "eating"), "drink": ("drinks", "drank", "drunk", "drinking"),
    "give": ("gives", "gave", "given", "giving"), "fight": ("fights", "fought", "fighting"),
    "lead": ("leads", "led", "leading"), "bring": ("brings", "brought", "bringing"),
    "rebuild": ("rebuilds", "rebuilt", "rebuilding"), "build": ("builds", "built", "building"),
    "draw": ("draws", "drew", "drawn", "drawing"), "leave": ("leaves", "left", "leaving"),
    "undo": ("undoes", "undid", "undone", "undoing"), "swear": ("swears", "swore", "sworn", "swearing"),
    "overcome": ("overcomes", "overcame", "overcoming"), "shrink": ("shrinks", "shrank", "shrunk", "shrinking"),
    "keep": ("keeps", "kept", "keeping"), "wear": ("wears", "wore", "worn", "wearing"),
    "have": ("has", "had", "having"), "speed": ("speeds", "sped", "speeding"),
    "stick": ("sticks", "stuck", "sticking"), "put": ("puts", "putting"), "cut": ("cuts", "cutting"),
    "wake": ("wakes", "woke", "woken", "waking"), "feed": ("feeds", "fed", "feeding"), "spread": ("spreads", "spreading"),
    "hurt": ("hurts", "hurting"), "breed": ("breeds", "bred", "breeding"), "knit": ("knits", "knitting"),
    "rid": ("rids", "ridding"), "grow": ("grows", "grew", "grown", "growing"), "sweep": ("sweeps", "swept", "sweeping"),
}  # fmt: skip
DOUBLED = frozenset(
    "scar scrub mop sap strip deter stop thin zap rot rub dab sip trap clog unclog expel dispel control spur rev drop wrap admit".split()
)
# Words that name a disease or symptom by their ending, and those that only look like it.
ENDINGS = (
    "itis",
    "emia",
    "aemia",
    "algia",
    "pathy",
    "uria",
    "rrhea",
    "rrhoea",
    "plegia",
    "phobia",
    "sclerosis",
)
# Stems that the names of medicines end in, as the World Health Organization gives them out.
DRUG_ENDINGS = (
    "prazole", "statin", "sartan", "pril", "olol", "dipine", "oxetine", "triptan", "umab", "ximab",
    "zumab", "tinib", "ciclib", "mycin", "floxacin", "cillin", "cycline", "azepam", "zolam", "codone",
    "morphone", "gliptin", "gliflozin", "glutide", "xaban", "parin", "dronate", "conazole", "nidazole", "bendazole", "ciclovir",
    "tegravir", "amivir", "thiazide", "semide", "buterol", "meterol", "moterol", "profen", "coxib",
    "nisone", "solone", "tidine", "lukast", "oxicam", "azosin", "asteride", "denafil", "setron",
    "zapine", "peridone", "gabalin", "triptyline", "ipramine", "platin", "rubicin", "taxel",
)  # fmt: skip
NOT_DRUGS = frozenset(("somatostatin", "april"))
OSIS = ("osis", "iasis", "oma")
NOT_DISEASES = frozenset(
    "diagnosis prognosis hypnosis osmosis symbiosis metamorphosis apoptosis mitosis meiosis homeopathy "
    "homoeopathy naturopathy osteopathy allopathy empathy sympathy apathy telepathy aroma diploma coma "
    "oklahoma genoma chroma soma roma toma".split()
)
DISEASE_HEADS = frozenset(
    "disease diseases syndrome disorder disorders cancer cancers infection infections problems ailments "
    "complaints inflammation deficiency deficiencies ulcers tumors tumours pains aches allergies".split()
)
NUMBER_WORDS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens "
    "half third thirds quarter quarters ½ ¼ ¾ ⅓ ⅔".split()
)
CURRENCY = frozenset("$£€")
LARGE = frozenset("hundred thousand million billion".split())
MONEY = frozenset("dollar dollars pounds euros usd".split())
PREPARED = frozenset(
    "juice juices oil oils extract extracts powder powders paste pastes tincture tinctures decoction decoctions "
    "poultice poultices tea teas infusion capsules tablets supplements supplement pills root leaf leaves seeds "
    "bark syrup vinegar balm ointment salve drops enzyme enzymes remedy remedies cleanse detox".split()
)


# Verbs whose plain form is as often a noun or adjective, and the words after which it is a verb.
AMBIGUOUS = frozenset(
    "slow clear calm balance control tone stop function block arrest cut counter support benefit aid remedy cure "
    "treat increase spur trigger raise speed stick store report study review back point cause lead link result "
    "work act use place rub chant practice wash drain release leave boost heat find document experiment show "
    "evidence curb cool resolve beat clean fade delay double triple tackle help detox cleanse reset lift limit guard shield thin "
    "firm fuel quiet better settle refresh sustain relax fire kick warm pull scrub mop fry damage scar age harm hurt "
    "feed spread flood poison".split()
)
LICENSING = frozenset(
    "to can will could would may might must should help helps helped and or also that which who they we you i it "
    "not don't doesn't didn't never always really often usually actually naturally effectively quickly "
    "gently greatly directly consistently clearly repeatedly regularly strongly significantly dramatically "
    "safely gradually completely slowly further thus therefore thereby each all immediately simply just even then both does do did let makes make "
    "successfully powerfully rapidly permanently instantly totally fully thoroughly easily noticeably drastically "
    "markedly substantially reliably positively automatically finally eventually already ever soon once nor please "
    "when while if than certainly definitely surely undoubtedly truly simultaneously together instead".split()
)
