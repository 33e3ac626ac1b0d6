"""The editor's dashboard: a folder at a glance, and a way into each article's audit."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from readaloud.formats.audit_json import OPEN
from readaloud.formats.bars import Bar, bar_chart
from readaloud.formats.escape import esc, one_line
from readaloud.formats.language import language_tag
from readaloud.formats.paths import article_folder, wanted
from readaloud.formats.sheet import asset, document
from readaloud.formats.wording import say_length
from readaloud.model.audit import SEVERITIES
from readaloud.model.publication import Asset, Card, Failed, FolderFormat
from readaloud.model.settings import Settings

ROWS = 2000  # articles on one page
LISTED_SECTIONS = 6
LISTED_LOST = 50
FAMILIES = 14
TARGET_GRADE = 6.0  # what the AMA and the NIH ask of texts for patients; a setting overrides it
BANDS = (("under 6", 6.0), ("6 to 8", 8.0), ("8 to 10", 10.0), ("10 to 13", 13.0), ("over 13", 1e9))
FILES = (("audit-json", "audit.json"), ("audit-csv", "audit.csv"), ("audit-sarif", "audit.sarif"))


def export_dashboard(
    cards: Sequence[Card], settings: Settings, failed: Sequence[Failed] = ()
) -> Iterator[Asset]:
    families: Counter[str] = Counter()
    light: list[Card] = []
    for card in cards:
        families.update(finding["category"] for finding in findings_of(card))
        light.append(replace(card, audit=""))  # the bulk of a card, and there may be many
    ordered = sorted(light, key=lambda c: (*(-n for n in c.findings), c.title.casefold(), c.name))
    pages = [ordered[at : at + ROWS] for at in range(0, len(ordered), ROWS)] or [[]]
    for number, rows in enumerate(pages, 1):
        overview = charts(ordered, families, settings) + lost(failed) if number == 1 else ""
        said = lead(ordered) + pointer(failed, number)
        data = write_dashboard(said, rows, overview, number, len(pages), settings)
        yield Asset(f"audit/{page_name(number)}", "text/html", data)


def lost(failed: Sequence[Failed]) -> str:
    """The pages that nobody has audited, by name and reason, where there are any."""
    if not failed:
        return ""
    items = "".join(
        f"<li>{esc(one_line(name))}: {esc(one_line(why))}</li>"
        for name, why in failed[:LISTED_LOST]
    )
    more = len(failed) - LISTED_LOST
    items += f"<li>and {more} more, in run.json</li>" if more > 0 else ""
    return f'<h2 id="lost">Not audited</h2>\n<ul>{items}</ul>\n'


def pointer(failed: Sequence[Failed], number: int) -> str:
    """Where the list of what failed is, for one of the pages."""
    page = "" if number == 1 else page_name(1)
    told = f"{plural(len(failed), 'input')} could not be audited"
    return f' <a href="{page}#lost">{told}</a>.' if failed else ""


def page_name(number: int) -> str:
    return "index.html" if number == 1 else f"index-{number}.html"


def write_dashboard(
    said: str,
    rows: Sequence[Card],
    overview: str,
    number: int,
    pages: int,
    settings: Settings,
) -> bytes:
    """One page of the table; the sums above it are those of the whole folder."""
    target = target_of(settings)
    title = f"Audit of {one_line(settings.publish.title) or 'the folder'}"
    body = (
        f'<a class="skip" href="#articles">Skip to the articles</a>\n<header><h1>{esc(title)}</h1>'
        f'<p class="lead">{said}</p></header>\n<main>\n{overview}'
        f'<h2 id="articles">Articles</h2>\n{finder()}{key()}{table(rows, target)}'
        f"{pager(number, pages)}</main>\n<footer>{downloads(settings)}</footer>\n"
    )
    style, script = asset("base.css", "bars.css", "dashboard.css"), asset("dashboard.js")
    return document(title=title, body=body, style=style, scripts=(script,))


def lead(cards: Sequence[Card]) -> str:
    high, medium, low = (sum(card.findings[n] for card in cards) for n in range(3))
    return (
        f"{plural(len(cards), 'article')}, {plural(high + medium + low, 'open finding')}: "
        f"{high} high, {medium} medium, {low} low. {trend(cards)}"
    )


def trend(cards: Sequence[Card]) -> str:
    """How the folder changed since the run before, where there was one."""
    known = [card for card in cards if card.before is not None]
    if not known:
        return ""
    now = sum(sum(card.findings) for card in known)
    high, medium, low = (sum(card.before[n] for card in known if card.before) for n in range(3))
    before = high + medium + low
    way = "fewer" if now < before else "more"
    change = f"{abs(now - before)} {way} than" if now != before else "as many as"
    was = f"{high} high, {medium} medium, {low} low; {plural(len(known), 'article')} compared"
    return f"That is {change} in the run before ({was})."


def tiles(cards: Sequence[Card], target: float) -> str:
    graded = [card for card in cards if card.grade is not None]
    hard = sum((card.grade or 0) > target for card in graded)
    remove = sum(ruling == "remove" for card in cards for _, _, ruling in card.strip)
    review = sum(ruling == "review" for card in cards for _, _, ruling in card.strip)
    grave = sum(card.findings[0] > 0 for card in cards)
    clean = sum(sum(card.findings) == 0 for card in cards)
    shown = (
        (grave, "article", "with a high finding"),
        (clean, "article", "without findings"),
        (remove, "section", "to remove"),
        (review, "section", "to review"),
        (hard, "article", f"over grade {target:g}, of {len(graded)} scored"),
    )
    items = "".join(
        f"<li><b>{count}</b><span>{noun}{'s' * (count != 1)} {what}</span></li>"
        for count, noun, what in shown
    )
    return f'<h2 class="unseen">In short</h2><ul class="tiles">{items}</ul>\n'


def target_of(settings: Settings) -> float:
    return settings.audit.target_grade or TARGET_GRADE


def charts(cards: Sequence[Card], families: Counter[str], settings: Settings) -> str:
    """The folder in numbers and three charts."""
    target = target_of(settings)
    worst = Counter(worst_of(card) for card in cards)
    by_worst = [Bar(say_worst(kind), worst[kind]) for kind in (*SEVERITIES, "none")]
    grades = [card.grade for card in cards if card.grade is not None]
    by_grade = []
    floor = -1e9
    for label, ceiling in BANDS:
        count = sum(floor <= grade < ceiling for grade in grades)
        by_grade.append(Bar(label, count, is_over=floor >= target))
        floor = ceiling
    drawn = [
        bar_chart("worst", "Articles by their worst finding", "articles", by_worst),
        bar_chart(
            "grade", f"Articles by reading grade; the target is {target:g}", "articles", by_grade
        ),
    ]
    if families:
        most = sorted(families.items(), key=lambda family: (-family[1], family[0]))
        bars = [Bar(name, count) for name, count in most[:FAMILIES]]
        drawn.append(bar_chart("family", "Open findings by kind", "findings", bars))
    return f'{tiles(cards, target)}<h2>Overview</h2>\n<div class="charts">{"".join(drawn)}</div>\n'


def findings_of(card: Card) -> Iterator[dict[str, str]]:
    """The open findings of the card's audit entry."""
    for finding in json.loads(card.audit or "{}").get("findings", ()):
        if finding["status"] in OPEN:
            yield finding


def worst_of(card: Card) -> str:
    return next((s for s, count in zip(SEVERITIES, card.findings, strict=True) if count), "none")


def say_worst(kind: str) -> str:
    return "no finding" if kind == "none" else kind


def finder() -> str:
    choices = "".join(f'<option value="{k}">{say_worst(k)}</option>' for k in (*SEVERITIES, "none"))
    return (
        '<form id="find" class="find" role="search" hidden><label for="search">Search titles'
        '<input type="search" id="search"></label><label for="worst">Worst finding'
        f'<select id="worst"><option value="">any</option>{choices}</select></label>'
        '<span id="count" role="status"></span></form>\n'
    )


def key() -> str:
    parts = (
        ("k", "M0 7h10v3H0z", "keep"),
        ("v", "M0 4h10v6H0z", "review"),
        ("r", "M0 0h10v10H0z", "remove"),
    )
    items = "".join(
        '<li><svg viewBox="0 0 10 10" aria-hidden="true">'
        f'<path class="{name}" d="{d}"></path></svg> {what}</li>'
        for name, d, what in parts
    )
    said = "A strip shows an article's sections in order: the taller the bar, the graver."
    return f'<p>{said}</p><ul class="key">{items}</ul>\n'


HEADS = (
    ("Article", "t", "t"),
    ("Worst", "n", "t"),
    ("High", "n", "n"),
    ("Medium", "n", "n"),
    ("Low", "n", "n"),
    ("Grade", "n", "n"),
    ("Words", "n", "n"),
    ("Length", "n", "n"),
    ("Sections", "n", "t"),
)


def table(cards: Sequence[Card], target: float) -> str:
    heads = "".join(
        f'<th scope="col" data-kind="{kind}" class="{css}"><span>{name}</span></th>'
        for name, kind, css in HEADS
    )
    rows = "".join(row(card, target) for card in cards)
    return (
        '<div class="wide" role="group" aria-label="Table of articles" tabindex="0"><table>'
        f"<caption>Gravest first.</caption><thead><tr>{heads}</tr></thead>"
        f'<tbody id="rows">\n{rows}</tbody></table></div>\n'
    )


def row(card: Card, target: float) -> str:
    worst = worst_of(card)
    rank = 3 - (*SEVERITIES, "none").index(worst)
    high, medium, low = card.findings
    grade = "" if card.grade is None else f"{card.grade:.1f}"
    over = f" <small>over {target:g}</small>" if (card.grade or 0) > target else ""
    minutes = say_length(card.duration_ms) if card.duration_ms is not None else "no sound"
    return (
        f'<tr data-worst="{worst}"><th scope="row">{article_cell(card)}</th>'
        f'<td data-value="{rank}"><span class="tag {worst}">{say_worst(worst)}</span></td>'
        f'<td class="n">{high}</td><td class="n">{medium}</td><td class="n">{low}</td>'
        f'<td class="n" data-value="{grade}">{grade}{over}</td><td class="n">{card.words}</td>'
        f'<td class="n" data-value="{card.duration_ms or 0}">{minutes}</td>'
        f"{strip_cell(card)}</tr>\n"
    )


def article_cell(card: Card) -> str:
    paths = {path for path, _, _ in card.assets}
    language = language_tag(card.language)
    title = f'<bdi lang="{language}">{esc(card.title)}</bdi>'
    if f"audit/{card.name}.html" in paths:
        title = f'<a href="{esc(card.name)}.html">{title}</a>'
    page = f"{article_folder(card.name)}/index.html"
    reader = f' · <a href="../{esc(page)}">as readers see it</a>' if page in paths else ""
    return f"{title}<small>{esc(card.source)}{reader}</small>"


def strip_cell(card: Card) -> str:
    """The sections as a strip, in numbers, and by name where there is something to do."""
    rulings = [ruling for _, _, ruling in card.strip]
    if not rulings:
        return '<td data-value="0">no sections</td>'
    remove, review = rulings.count("remove"), rulings.count("review")
    said = f"{remove} to remove, {review} to review, of {len(rulings)}"
    named = [(h, r) for _, h, r in card.strip if r != "keep"]
    named.sort(key=lambda one: one[1] != "remove")
    items = "".join(f"<li>{r}: {esc(h)}</li>" for h, r in named[:LISTED_SECTIONS])
    rest = len(named) - LISTED_SECTIONS
    items += f"<li>and {rest} more</li>" if rest > 0 else ""
    more = f"<details><summary>Which</summary><ul>{items}</ul></details>" if items else ""
    return f'<td data-value="{remove * 1000 + review}">{strip(rulings, said)}{said}{more}</td>'


def strip(rulings: Sequence[str], said: str) -> str:
    paths = {"keep": "", "review": "", "remove": ""}
    shape = {"keep": "v3h1v-3z", "review": "v6h1v-6z", "remove": "v10h1v-10z"}
    top = {"keep": 7, "review": 4, "remove": 0}
    for at, ruling in enumerate(rulings):
        paths[ruling] += f"M{at} {top[ruling]}{shape[ruling]}"
    drawn = "".join(
        f'<path class="{css}" d="{paths[ruling]}"></path>'
        for css, ruling in (("k", "keep"), ("v", "review"), ("r", "remove"))
        if paths[ruling]
    )
    return (
        f'<svg class="strip" viewBox="0 0 {len(rulings)} 10" preserveAspectRatio="none" role="img">'
        f"<title>Sections: {said}</title>{drawn}</svg>"
    )


def pager(number: int, pages: int) -> str:
    if pages == 1:
        return ""
    links = "".join(
        f"<li>{n}</li>" if n == number else f'<li><a href="{page_name(n)}">Page {n}</a></li>'
        for n in range(1, pages + 1)
    )
    return f'<nav aria-label="Pages"><ul class="key">{links}</ul></nav>\n'


def downloads(settings: Settings) -> str:
    chosen = wanted(settings)
    links = [f'<a href="{path}">{path}</a>' for name, path in FILES if name in chosen]
    if "library" in chosen:
        links.append('<a href="../index.html">the library, for readers</a>')
    return f"<p>Beside this page: {', '.join(links)}.</p>" if links else ""


def plural(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"


DASHBOARD = FolderFormat(
    "dashboard", "the folder's audit at a glance, for editors", export_dashboard
)
