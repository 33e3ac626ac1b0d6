"""A remedy is praised: its properties, what it does for health and well-being, what it is used for."""

from collections.abc import Iterator

from readaloud.model.article import Article, Cell, Table
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.efficacy import FTC, UNLESS, remedy_context
from readaloud.rules.pages import is_selling, on_pages
from readaloud.rules.patterns import (
    BACKED,
    about_remedies,
    clauses,
    either,
    first_hit,
    not_leaflet,
    said,
    shortened,
    whole,
)
from readaloud.rules.precautions import PEOPLE, PRECAUTION

REMEDY = "{herb|alt|product|prep}"
ANY = "{herb|alt|product|prep|food|nutrient|practice|form}"
TARGET = "{condition|pain|body|wellness|molecule|toxin}"
HEADINGS = frozenset(("title", "heading"))
NOT_A_PROMISE = (
    PRECAUTION
    + """
    is|are|be|been ..2 available|sold|marketed|advertised ..3 to|for|as|help
    below|following|here ..2 is|are ..2 list|lists
    this article|guide|post|page|book|site
    prayer|prayers|reflection|chaplain ..12 comfort
    needles ..8 used
    which|what ..6 best|right
    potential|possible|purported|supposed|claimed|alleged ..2 {virtue}|benefits|uses
    looking|search|searching|ask|asking|learn|read|discover|wondering ..6 {virtue}
    carbon dioxide
    hormone|hormones ..6 taller
    health care|professional|professionals|provider|providers|service|services|insurance|agency
    raise|raises|raising|increase|increases|spike|spikes|elevate|elevates ..2 blood ..1 pressure|sugar|glucose
    is|are a|an ..2 practice|technique|method|exercise that|which|of
    consumers|market|marketing|brand|brands|industry|agencies|campaigns|sales
"""
)

# An organ at its own work promises nothing.
PHYSIOLOGY = """
    part of ..1 {body}|immune|body|system
    build|builds|built up ..4 walls|arteries|blood|bladder
    ^ ~2 liver|kidney|kidneys|heart|body|brain|lungs|lung|cells|blood|stomach|pancreas|bile|spleen|muscles|bones|skin|thyroid
"""
PROMISES = ("{virtue}", "benefits", "uses", "helps", "advantages", "treats", "relieves", "cures")
REMEDIES = ("{herb}", "{alt}", "{product}", "{prep}", "{food}")
EFFECTS = ("{relieve}", "{cure}", "{boost}", "{work}", "{good}", "used", "success", "against")
NAMED = ("{herb}", "{alt}", "{product}", "{prep}")
ILLNESS = ("{condition}", "{pain}")
HELPS_WITH = clauses("""
    ^ helps|good|great|effective|useful ~1 with|for|against
    ^ treats|heals|cures|relieves|eases|benefits|fights
""")
DOUBTFUL = ("potential", "possible", "purported", "supposed", "claimed", "risks", "side")
PROMISED = ("{relieve}", "{cure}", "{boost}", "{purge}", "{virtue}", "{condition}", "{pain}", "{wellness}")  # fmt: skip


def promised_items(article: Article, context: Context) -> Iterator[Hit]:
    """Items of a list that a heading or sentence about a remedy announces as its benefits."""
    promising = {s.sentence.id for s in context.holding((*PROMISES, *REMEDIES)) if promises(s)}
    for section in article.walk() if promising else ():
        promised = section.heading is not None and section.heading.id in promising
        for sentence in section.own_sentences():
            signals = context.signals[sentence.id]
            if signals.role != "item":
                promised = sentence.id in promising if signals.role == "sentence" else promised
            elif promised and is_promise(signals) and remedy_context(signals, context):
                yield whole(signals, "an item of a list of benefits", shortened(sentence.text))


def promised_cells(article: Article, context: Context) -> Iterator[Hit]:
    """Diseases in a table about a remedy, in a row or column headed "Helps with"."""
    if "leaflet" in context.profile or "debunking" in context.profile:
        return
    tables = [block for block in article.blocks() if isinstance(block, Table)]
    title = next(iter(context.signals.values()), None) if tables else None
    entitled = title is not None and title.words.has(*NAMED) and not title.manners & UNLESS
    for table in tables:
        for label, cell in labelled(table):
            promising = [context.signals[s.id] for s in label.sentences]
            if not any(first_hit(HELPS_WITH, signals) for signals in promising):
                continue
            for sentence in cell.sentences:
                signals = context.signals[sentence.id]
                of_remedy = entitled or about_remedies(signals, context)
                if of_remedy and signals.words.has(*ILLNESS) and not signals.manners & UNLESS:
                    yield whole(signals, "a table of what it helps with", shortened(sentence.text))


def labelled(table: Table) -> Iterator[tuple[Cell, Cell]]:
    """The cells of a table, each with the head of its row and that of its column."""
    for row in table.rows:
        yield from ((row[0], cell) for cell in row[1:])
        yield from zip(table.header, row, strict=False)


def promises(signals: Signals) -> bool:
    """Tell whether a line announces what a remedy is good for, without doubting it."""
    if signals.manners & (UNLESS - {"question"}) or "hedge" in signals.manners:
        return False
    announced = signals.sentence.text.rstrip().endswith(":") and signals.words.has(*REMEDIES)
    promised = signals.words.has(*PROMISES) or (announced and signals.words.has(*EFFECTS))
    return promised and not signals.words.has(*DOUBTFUL)


def is_promise(signals: Signals) -> bool:
    """Tell whether an item names an effect, and neither hedges nor gives a source."""
    if signals.evidence & BACKED or signals.manners & UNLESS or "hedge" in signals.manners:
        return False
    return signals.words.has(*PROMISED)


RULES: tuple[Rule, ...] = (
    Rule(
        name="efficacy.health-benefit",
        severity="medium",
        message="“{detail}” promises a benefit to health; nothing on the page supports it.",
        why="Balance, vitality and well-being are promises too; what can be felt can be measured.",
        reference=FTC,
        action="add-source",
        check=either(
            said(
                f"""
                {REMEDY} ~6 {{relieve|cure|boost}} ~6 {{wellness|virtue}}
                {REMEDY} ~8 {{relieve-s|cure-s|boost-s|relieve-ing|cure-ing|boost-ing}} ~6 {{wellness|virtue}}
                {REMEDY} ~5 has|have|having|contains|contain|possess|possesses|offers|offer|provides|provide|carries|delivers|gives|brings ~5 {{virtue|wellness}}
                {{virtue}} ~4 from ~4 {REMEDY} ~4 are|is|include|includes
                {{virtue}} ~1 of ~4 {REMEDY} ~3 are|is|include|includes|range
                {REMEDY} ~5 known|recognized|recognised|regarded|considered|famous|famed|renowned|prized|valued|noted|acclaimed|celebrated|revered as|for|to ~5 {{virtue|relieve|cure|boost|wellness|good}}
                {REMEDY} ~3 burn|burns|burning|melt|melts|torch|torches ~2 fat|calories|pounds
                fat|belly|calorie|calories burning|burner|fighting|melting|blasting|torching ..2 formula|drink|drinks|tea|elixir|food|foods|secret|ingredient|ingredients|mechanisms|processes|machine|effect|power|powers
                ingredients|herbs|compounds ~8 {{boost|relieve}} ~5 {{body|condition}}
                {REMEDY} ~6 initiates|promotes|leads|results|brings|ensures|supports|aids|induces ~3 removal|elimination|reduction|prevention|healing|disappearance|regression|dissolution ~1 of ~3 {{condition|pain}}|stones
                makes|make|making ~1 you|them|children|kids|babies ~1 smarter|younger|immune|taller|sharper|thinner
                grow|grows|grew up ~2 smarter|calmer|brighter|taller
                {REMEDY} ~3 is|are ~3 solution|answer|gift|godsend|lifesaver
                {REMEDY} ~8 due|thanks|owing to ~4 {{virtue}}|content|properties|effects
                """,
                unless=UNLESS,
                where=not_leaflet,
                but_not=NOT_A_PROMISE,
            ),
            said(
                f"""
                {ANY} ~6 {{relieve-s|cure-s|boost-s}} ~6 {TARGET}
                {ANY} ~2 can|will|to|and|also|help|helps ~3 {{relieve|cure|boost}} ~6 {TARGET}
                {ANY} ~5 has|have|contains|contain|possess|possesses|offers|offer|provides|provide|gives|brings ~5 {{virtue|wellness}}
                it|they|this|these|each|both ~3 {{relieve-s|cure-s|boost-s|relieve-base|cure-base|boost-base}} ~6 {TARGET}
                it|they|this|these|each ~3 has|have|contains|contain|possess|possesses|offers|offer|provides|provide|gives|brings|delivers ~4 {{virtue|wellness}}
                known|recognized|recognised|regarded|considered|famous|famed|renowned|prized|valued|noted|celebrated|reputed as|for|to ~5 {{virtue|relieve|cure|boost|wellness|good}}
                because of|due|thanks|owing to? ~2 its|their|the ~3 {{virtue}}|properties|effects|content
                rich|abundant|high|loaded|packed|full|filled in|with|of ~10 which|that|and|to|making ~4 {{relieve|boost|cure|good}}
                {{condition|pain|toxin}} ~3 can|will|is|are|gets|get|be ~2 {{relieve-ed|cure-ed|purge-ed}} ~1 by|with|using|through|via|from|within|completely|naturally|at|quickly
                {{condition|pain|toxin}} ~1 will ~1 be|get|go|disappear|vanish ~2 {{relieve-ed|cure-ed|purge-ed}}|away|disappear|gone|over
                keep|keeps ~3 {{body}} ~1 healthy|strong|young|clean|clear|supple
                {{nutrient|molecule}} ~6 {{relieve-s|cure-s|boost-s|relieve-ing|cure-ing|boost-ing}} ~6 {TARGET}
                by ~1 {{relieve-ing|cure-ing|boost-ing}} ~6 {TARGET}
                {{use-ing}} ~12 results|result|resulting|leads|lead|leading in|to ~3 {{relieve-ing|boost-ing|wellness|virtue}}|reduction|improvement|loss|decrease|increase
                while|thereby|thus|and {{relieve-ing|cure-ing|boost-ing}} ~5 {TARGET}
                ^ ~1 {{relieve-s|cure-s|boost-s|relieve-ing|cure-ing|boost-ing}} ~5 {TARGET}
                works|work|worked for|on|wonders ~4 {{people|condition|pain}}
                {{condition|pain}} ~3 reduces|subside|subsides|disappear|disappears|decreases|diminish|diminishes|lessen|lessens|improves|fade|fades|vanish|vanishes
                burn|burns|burning ~2 fat|calories
                protect|protects|shield|shields ~1 you|us|your|against|from ~5 {{condition}}
                {{body|wellness}} ~3 is|are ~1 {{boost-ed}}
                {{body}} ~2 can|will|helps|help ~3 {{relieve|cure}} ~4 {{condition|pain}}
                {ANY} ~14 and ~1 {{relieve-s|cure-s|boost-s|relieve-base|cure-base|boost-base}} ~5 {TARGET}
                in charge of ~2 creating|producing|growing|{{boost-ing|relieve-ing}} ~4 {{body}}
                integral|essential|crucial|vital|key for|to|in ~2 revival|growth|regrowth|repair|renewal|{{boost-ing|relieve-ing|cure-ing}} ~4 {{body|condition}}
                has|have|with|its ~2 regenerative|rejuvenating|restorative|protective|curative|detoxifying|balancing|regulating|modulating ~1 effect|effects|properties|property|action|powers|benefits
                {{virtue}}|properties ~2 {{relieve-s|cure-s|boost-s|relieve-base|cure-base|boost-base}} ~5 {TARGET}
                for its|their ~3 {{virtue}}|properties
                {{good}} ~1 for|in|against ~2 {{body|condition|pain|wellness}}
                """,
                unless=UNLESS | {"conditional", "hedge"},
                where=remedy_context,
                but_not=NOT_A_PROMISE + PEOPLE + PHYSIOLOGY,
            ),
            promised_items,
            promised_cells,
            on_pages(
                is_selling,
                said(
                    f"""
                    {{relieve-s|cure-s|boost-s}} ~5 {TARGET}
                    to|will|can|and|helps ~1 {{relieve-base|cure-base|boost-base}} ~4 your|the ~4 {TARGET}
                    blueprint|key|secret|path|gateway|solution to|for ~2 {{wellness|condition}}
                    {{wellness|body}} ~3 you deserve|crave
                    feel|feeling|look|looking ~2 younger|lighter|slimmer|energized|energised|rejuvenated|refreshed|best
                    """,
                    unless=UNLESS | {"conditional", "hedge"},
                    but_not=NOT_A_PROMISE + PEOPLE + PHYSIOLOGY,
                ),
            ),
        ),
        flags=(
            "Sandalwood paste is known to provide a wealth of healing benefits.",
            "<h2>Ginger for worms</h2><p>Ginger is taken in the morning.</p><p>At the end of the week all worms will be expelled.</p>",
            "<h2>Cupping</h2><p>Cupping strengthens the body in four ways:</p><ul><li>Regulate the hormones</li><li>Improve the sleep</li></ul>",
            "<h2>Amethyst healing</h2><table><tr><th>Stone</th><th>Helps with</th></tr><tr><td>Amethyst</td><td>epilepsy, tinnitus</td></tr></table>",
            "<h2>Benefits of moringa</h2><ul><li>Stronger nails</li><li>Restful sleep</li></ul>",
            "<h2>Benefits of moringa</h2><p>Moringa is a tree.</p><p>It nourishes the body and supports restful sleep.</p>",
        ),
        passes=(
            "Lavender may bring calm to some people.",
            "Insulin helps glucose to enter cells.",
            "Supplements are sold to support joint health.",
            "<h2>Medicines</h2><table><tr><th>Medicine</th><th>Helps with</th></tr><tr><td>Ibuprofen</td><td>headache, fever</td></tr></table>",
            "This article looks at the benefits of turmeric.",
            "<h2>Supposed benefits of moringa</h2><ul><li>Restful sleep</li></ul>",
        ),
        confidence=0.75,
        fix="Name the effect that was measured and link the trial, or leave the promise out.",
    ),
    Rule(
        name="efficacy.used-for",
        severity="medium",
        message="“{detail}” tells what a remedy is used for as if that showed that it works.",
        why="A use is a habit; readers take it for an indication.",
        reference=FTC,
        action="add-source",
        check=either(
            said(
                f"""
                {REMEDY} ~8 used|use|useful|employed|applied|taken|prescribed|recommended|indicated|given|consumed|helpful|utilized ~4 for|in|against|to|on ~3 {{condition|pain}}|treat|relieve|ease|cure|soothe|reduce|prevent|heal|combat|fight
                {REMEDY} ~4 prescribed|used|given|recommended|indicated ~1 for ~1 people|patients|those|someone|children|women|men|anyone whose|who|with
                {REMEDY} ~8 remedy|treatment|cure|medicine|antidote|solution|therapy|ally|choice ~1 for|of|against ~4 {{condition|pain}}
                {REMEDY} ~5 as a|an ~3 antiseptic|antibiotic|astringent|diuretic|laxative|sedative|expectorant|antihistamine|antispasmodic|anti|aphrodisiac|stimulant|tonic|painkiller|decongestant|analgesic|disinfectant|aid
                """,
                unless=UNLESS,
                where=not_leaflet,
                but_not=NOT_A_PROMISE,
            ),
            said(
                """
                it|they|this|these|which ~5 used|useful|employed|prescribed|recommended|helpful|indicated ~4 for|in|against|to ~3 {condition|pain}|treat|treating|relieve|ease|cure|soothe|reduce|prevent|heal|combat
                one|another|popular|common|simple|easy|natural|powerful|old|best|effective|favorite|favourite ~4 remedy|remedies|treatment|treatments|cure|cures ~1 for|of|against ~4 {condition|pain}
                {food|form} ~6 used|useful|helpful|good|beneficial|recommended ~4 for|in|against|to ~3 {condition|pain}|treat|treating|relieve|ease|cure
                """,
                unless=UNLESS | {"conditional"},
                where=remedy_context,
                but_not=NOT_A_PROMISE + PEOPLE,
            ),
        ),
        flags=(
            "Mullein is used to treat coughs and asthma.",
            "Comfrey is a popular treatment for broken bones.",
            "Yarrow acts as a natural astringent.",
        ),
        passes=(
            "Talcum powder is used in nappies.",
            "There is no good evidence for herbs used to treat asthma.",
            "Metformin is used to treat type 2 diabetes.",
        ),
        confidence=0.75,
        fix="Say that the use is traditional and what trials found, with a source.",
    ),
    Rule(
        name="efficacy.heading-claim",
        severity="medium",
        message="The heading “{detail}” promises what a remedy does.",
        why="Many readers take nothing away but the heading.",
        reference=FTC,
        action="rewrite",
        check=either(
            said(
                """
                {herb|alt|product|prep|food} ~5 {relieve-s|cure-s|boost-s} ~4 {condition|pain|body|wellness|toxin}
                use|using|try|take|taking|drink|drinking|eat ~3 {herb|alt|prep|food|product} ~4 to|for ~2 {relieve|cure} ~4 {condition|pain}
                {herb|product|food} ~3 that|to|which|can|will ~2 {cure}|kill|kills|reverse|detox|cleanse ~4 {condition|pain|body|toxin}
                {herb|alt|product|prep|food} ~6 weapon|ally|enemy|foe|fighter|remedy|cure|antidote|solution|answer ~1 for|against|to ~4 {condition|pain}
                {herb|alt|product|prep|food} ~2 enemy|foe|killer of ~4 {condition|pain|body}
                {herb|alt|product|prep|food} ~4 natural|powerful|ultimate|best|perfect|safe|effective ~1 remedy|cure|antibiotic|solution|painkiller|medicine|relief
                {cure} ~2 your? ~3 {condition} ~4 with|using|by|in|without|naturally
                reasons|reason ~3 you|to|why|i|everyone ~3 {use} ~4 {herb|alt|prep|food|product}
                power|magic|miracle|wonders|secret|secrets of ~3 {herb|alt|prep|food}
                reasons|ways ~4 {herb|alt|prep|food|product} ~4 {good|relieve|cure|boost}
                amazing|incredible|surprising|powerful|proven|miraculous|magical|impressive|astonishing|wonderful|fantastic|astounding|unbelievable ~2 {virtue}|reasons|uses ~3 {herb|alt|prep|food|product|practice}
                """,
                unless=UNLESS,
                roles=HEADINGS,
                where=not_leaflet,
            ),
            said(
                f"""
                {{relieve-s|cure-s|boost-s}} ~5 {TARGET}
                ^ ~2 {{relieve-ing|cure-ing|boost-ing}} ~5 {TARGET}
                fights|prevents|kills|burns|detoxifies|cleanses|lowers|reduces|reverses ~5 {TARGET}|cancer|fat
                good|great|excellent for|against ~4 {TARGET}
                """,
                unless=UNLESS | {"hedge"},
                roles=HEADINGS,
                where=remedy_context,
                but_not="doctor|risk ..1 factors|side|your|you|medication|medicines|surgery|treatment|treatments",
            ),
            said(
                """
                how i|we|she|he ~1 cured|healed|reversed|beat|eliminated|treated ~4 {condition}
                gave|gives|giving me|us|her|him|them my|our|her|his|their life|lives|health back
                {expert}|doctors|experts|scientists|dentists|surgeons ~2 stunned|baffled|speechless|shocked|furious|amazed|dumbfounded|astonished|gobsmacked
                trick|ritual|hack|secret|tonic|recipe|morning|loophole ~3 {boost-s|cure|relieve-s}|drops|melts|shrinks ~4 {body|condition}
                drops|sheds|loses|dropped|shed|lost|melts ~1 {number} ~1 lbs|pounds|stone|kilos|kg|lb ~6 with|by|using|thanks|on
                days|weeks|hours without|off _2 resets|reboots|rebuilds|restarts|renews|heals ~1 your|the ~1 body|gut|brain|liver|metabolism|hormones
                """,
                unless=UNLESS - {"question"},
                roles=HEADINGS,
                where=not_leaflet,
            ),
        ),
        flags=(
            "# Use cayenne pepper to control hypertension\n\nIt is a spice.",
            "# Garlic heals ulcers\n\nIt is a bulb.",
            "# Vinegar every morning\n\nCider vinegar is sour.\n\n## Prevents colds\n\nCider vinegar is an acid.",
        ),
        passes=(
            "# Can garlic cure ulcers?\n\nNobody knows.",
            "# Turmeric and joints\n\nIt is a spice.",
        ),
        confidence=0.75,
        fix="Say in the heading what the page looks at, not what it would like to be true.",
    ),
)
