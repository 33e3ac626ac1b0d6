"""Risks that are told as a multiple or a share of another risk, without either of the two."""

import re
from collections.abc import Iterator

from readaloud.model.article import Article
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context, Signals
from readaloud.model.pattern import Late
from readaloud.rules.patterns import BACKED, PROSE, said

ROLES = PROSE | {"title", "heading"}
RISK = "risk|risks|chance|chances|odds|likelihood|probability"
RATE = f"{RISK}|rate|rates|deaths|mortality"
FOLD = "twofold|threefold|fourfold|fivefold|sixfold|eightfold|tenfold|twentyfold|hundredfold"

COMPARED = said(
    f"""
    {{number}} times|fold ..2 more|as|higher|greater|less|lower|likely|the|better|stronger|longer|faster
    {FOLD} ..3 {RATE}|increase|rise|higher|greater|more
    twice|thrice|double|triple as|the ..2 likely|risk|chance|chances|common|effective|often|much|many|high|odds|rate
    {{number}} ..1 times as ..2 likely|effective|common|high
    doubles|triples|quadruples|halves|doubled|tripled|halved|double|doubling ..3 risk|chance|chances|odds|likelihood|rate
    {RISK} ..4 doubles|triples|quadruples|halves|doubled|tripled|quadrupled|halved
    slashes|slash|slashed|cuts|cutting|slashing ..6 risk|chance|chances|odds|rate|deaths|mortality
    relative risk of|is|was {{number}}
    {{number}} fold increase|rise|higher|risk
    {{number}} ..4 times above|over ..1 baseline|normal|average|usual
    {{number}} times|x the uptake|absorption|strength|potency|bioavailability
    """,
    cleared_by=BACKED | {"own-site"},
    unless=frozenset(("denial", "myth", "question")),
    but_not="twice|double|half|three the|your|a? ..2 dose|amount|size|day|week\ncut|cuts by half|in half",
    roles=ROLES,
)
# Shares, which are told of anything: of doses, salt and costs no base is asked for.
SHARED = said(
    """
    {percent} more|less|higher|lower|greater|increase|increased|reduction|reduced|decrease|drop|rise|surge|boost
    by {percent}|half
    by a|two third|thirds|quarter|half
    """,
    cleared_by=BACKED | {"own-site"},
    unless=frozenset(("denial", "myth", "question")),
    but_not="by a third|half party|hour",
    roles=ROLES,
)
OF_RISKS = frozenset(
    (
        *RATE.split("|"),
        *"likely death die dies died dying survive survival cases incidence prevalence relapse "
        "relapses effective attacks strokes fractures infections hospitalisations cancers cancer "
        "heart stroke {condition}".split(),
    )
)
# Among these the nearest to the words decides whether they speak of a risk: "cut the salt by half".
OF_AMOUNTS = frozenset(
    "dose doses dosage tablet tablets pill pills portion portions salt sugar fat intake amount cost "
    "costs price prices calories weight size time times volume number visits patients staff swelling "
    "speed spending budget sales energy use meat alcohol water smoking exercise activity".split()
)
NO_ILLS = OF_AMOUNTS | {"cut", "cuts"}  # though a cut and a swelling may be ills
COUNT = r"(?:\d[\d,]{0,12}(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
LARGE = r"(?:\d[\d,]{0,12}|ten|twenty|fifty|a hundred|one hundred|hundred|a thousand|one thousand|thousand)"
# "4 in 100", "2 people in every 1,000", "5 per 1,000 births"
ABSOLUTE = Late(
    rf"\b{COUNT}(?: \w+)?(?: out)? (?:in|of|per)(?: every)? {LARGE}\b(?!\s?%)", re.IGNORECASE
)
# Two of them with one base: "from 4 to 2 in 100", "of 100 women, 3 get it with and 2 without",
# "from 4% to 2%", "4% against 2%".
BOTH = Late(
    rf"\b{COUNT} (?:to|and|versus|vs|against|rather than|instead of|or|compared with) {COUNT}"
    rf"(?: \w+)?(?: out)? (?:in|of|per)(?: every)? {LARGE}\b"
    rf"|\b(?:in|of|for|among|per)(?: every| each)? (?:\d00|1000|\d{{1,3}}(?:,000){{1,4}}) [^\W\d]\w+[^%]{{0,60}}?\b{COUNT}\b[^%]{{1,80}}?\b\d[\d,]{{0,12}}\b(?! ?(?:%|times|years?|per))"
    rf"|\b{COUNT} in {LARGE}\b[^.%]{{0,60}}\b(?:to|against|versus|instead of|rather than|compared with) {COUNT}\b"
    # What changes for so many people tells as much: "9 fewer in 1,000", "of 1,000 women 9 fewer".
    rf"|\b{COUNT} (?:more|fewer|extra|additional)(?: \w+)?(?: \w+)?(?: out)? (?:in|of|per)(?: every)? {LARGE}\b"
    rf"|\b(?:in|of|for|among)(?: every| each)? (?:\d00|1000|\d{{1,3}}(?:,000){{1,4}}) [^\W\d]\w+[^%.]{{0,60}}\b{COUNT} (?:more|fewer|extra|additional)\b"
    r"|\d ?(?:%|per ?cent)[^.;]{0,60}\b(?:to|against|versus|vs|and|but|compared with|rather than|instead of|down from|up from)\b"
    r"[^.;\d]{0,60}\d[\d.]* ?(?:%|per ?cent)(?! (?:more|less|higher|lower|greater|fewer))",
    re.IGNORECASE,
)
ENOUGH = 2  # the risk before and the risk after
NEIGHBOURS = 2  # sentences before and after, each of which may hold one of them


def alone(article: Article, context: Context) -> Iterator[Hit]:
    """Comparisons of risks where neither their sentence nor one near it gives both."""
    found = {hit.sentence_id: hit for hit in SHARED(article, context)}
    found = {key: hit for key, hit in found.items() if is_of_risk(hit, context.signals[key])}
    found |= {hit.sentence_id: hit for hit in COMPARED(article, context)}
    if not found:
        return  # as on most pages
    order = list(context.signals.values())
    places = {signals.sentence.id: place for place, signals in enumerate(order)}
    for key in sorted(found, key=places.__getitem__):
        place = places[key]
        around = order[max(0, place - NEIGHBOURS) : place + NEIGHBOURS + 1]
        if not tells_both(found[key], [s for s in around if is_beside(s, order[place], context)]):
            yield found[key]


def is_of_risk(hit: Hit, signals: Signals) -> bool:
    """Tell whether the nearest thing that could be counted is a risk."""
    words = signals.words
    measured = [i for i, one in enumerate(words.spans) if one.start >= hit.span.start]
    first = measured[0] if measured else 0
    end = next((i for i in measured if words.spans[i].start >= hit.span.end), len(words.words))

    def nearest(names: frozenset[str]) -> int:
        places = {i for i, word in enumerate(words.words) if word in names}
        if "{condition}" in names:
            ills = words.at.get("{condition}", ())
            places.update(i for i in ills if words.words[i] not in NO_ILLS)
        return min((first - i if i < first else max(i - end, 0) + 1 for i in places), default=999)

    risk = nearest(OF_RISKS)
    return risk < 999 and risk <= nearest(OF_AMOUNTS)


def is_beside(one: Signals, other: Signals, context: Context) -> bool:
    section_of = context.section_of
    return section_of.get(one.sentence.id) == section_of.get(other.sentence.id)


def tells_both(hit: Hit, around: list[Signals]) -> bool:
    """Tell whether some sentences give two absolute risks; the hit itself is none."""
    texts = []
    for signals in around:
        text = signals.sentence.text
        if signals.sentence.id == hit.sentence_id:
            text = f"{text[: hit.span.start]}…{text[hit.span.end :]}"
        texts.append(text)
    told = " ".join(texts)
    return BOTH.pattern.search(told) is not None or len(ABSOLUTE.pattern.findall(told)) >= ENOUGH


RELATIVE_RISK_ALONE = Rule(
    name="statistics.relative-risk-alone",
    severity="medium",
    message="“{detail}” compares without telling the base it starts from.",
    why="Twice a tiny risk is a tiny risk; readers overrate multiples and relative percentages.",
    reference="HealthNewsReview criterion 2 (benefits in absolute terms); DISCERN question 10",
    action="quantify",
    check=alone,
    flags=(
        "Night-shift workers are three times as likely to have ulcers.",
        "The habit doubles the risk of stroke.",
        "Travellers have a threefold higher risk of a clot.",
        "With every pack your chance triples.",
        "The tablets cut deaths by a third.",
    ),
    passes=(
        "Take it twice a day with food.",
        "Do not double the dose if you miss one.",
        "The dose was cut by half.",
        "Eat 30% less salt.",
        "The tablets cut the risk of stroke from 4 in 100 to 2 in 100.",
        "The risk falls by half, from 4% to 2%.",
        "The pill doubles the risk. Without it 1 in 1,000 women get a clot, and with it 2 in 1,000.",
    ),
    fix="Give both absolute risks (for example 2 in 1,000 against 1 in 1,000) with the source.",
)
