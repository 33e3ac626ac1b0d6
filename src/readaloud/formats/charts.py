"""Readability drawn: a strip of sentence difficulty as inline SVG, and a bar for each section.

Every drawing has a title, a description in words, and its numbers as a table behind it. Height
and length carry the meaning, never colour; shapes take the colour of the text around them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from readaloud.formats.bars import Row, bar_list
from readaloud.formats.escape import esc
from readaloud.model.audit import Audit

WIDTH = 640  # units of every drawing; it scales with the page
STRIP_HEIGHT = 96
TOP = 20.0  # difficulty at the top of the strip; harder sentences touch it
HARD = 14.0  # from here a sentence is worth rewriting, as in plain-language.hardest-sentence
MOST_COLUMNS = 320  # columns of the strip; longer articles show the hardest of each few
FEWEST_WORDS = 20  # a section with fewer gets no bar
LONGEST_QUOTE = 160  # characters of a sentence in the table


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the strip: the place of its hardest sentence, its id and difficulty."""

    place: int
    sentence_id: str
    difficulty: float


NOTES = {
    "no-words": "There are no words, so there are no scores.",
    "short-text": "Under 100 words every grade is a rough guess.",
    "smog-short-text": "Under 30 sentences SMOG is a rough guess.",
    "below-grade-scale": "It is easier than some grade scales reach; those grades are left out.",
    "scores-by-textstat": "Scores are worked out by textstat.",
    "no-formula-for-language": "No formula is known for this language; LIX and RIX are given.",
    "no-target-metric": "The target's metric is not made for this language, so no target is set.",
}
SHOWN = (
    ("flesch_kincaid_grade", "Flesch-Kincaid grade", "{:z.1f}"),
    ("smog_index", "SMOG grade", "{:z.1f}"),
    ("consensus_grade", "Middle of seven grades", "{:z.1f}"),
    ("flesch_reading_ease", "Flesch reading ease, 0 hard to 100 easy", "{:z.0f}"),
    ("difficulty", "Difficulty, like a grade, give or take 2", "{:z.1f}"),
    ("words", "Words", "{:z.0f}"),
    ("sentences", "Sentences", "{:z.0f}"),
    ("lix", "LIX", "{:z.0f}"),
)


def readability_part(audited: Audit, target: float | None = None) -> str:
    """The audit page's section on readability: main scores, their limits, and both drawings."""
    values = {score.metric: score.value for score in audited.scores if score.scope == "article"}
    if not values:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{esc(label)}</th><td class="n">{form.format(values[name])}</td></tr>'
        for name, label, form in SHOWN
        if name in values
    )
    notes = "".join(f"<p>{esc(NOTES[note])}</p>" for note in audited.notes if note in NOTES)
    return (
        '<section aria-labelledby="readability"><h2 id="readability">How hard it is to read</h2>'
        f"{table(('Measure', 'Whole article'), rows)}{notes}"
        f"{strip_chart(audited)}{section_chart(audited, target)}</section>\n"
    )


def strip_chart(audited: Audit, key: str = "strip") -> str:
    """Draw the difficulty of each sentence along the article; nothing where none was measured.

    `key` keeps the ids of several drawings on a page apart.
    """
    values = audited.difficulties
    if not values:
        return ""
    columns = columns_of(values)
    step = WIDTH / len(columns)
    shapes = "".join(
        column_shape(at * step, step, column.difficulty) for at, column in enumerate(columns)
    )
    line = height_of(HARD)
    guide = (
        f'<path d="M0 {STRIP_HEIGHT - line:.1f}H{WIDTH}" fill="none" stroke="currentColor" '
        f'stroke-dasharray="4 4"></path>'
    )
    hard = [value for _, value in values if value >= HARD]
    title = "Difficulty of each sentence, from the beginning to the end of the article"
    said = (
        f"{len(values)} sentences; {len(hard)} are harder than {HARD:g}, "
        f"which the broken line marks. {where_it_is_hard(values)}"
    )
    drawing = svg(key, title, said, STRIP_HEIGHT, shapes + guide)
    return figure(key, title, drawing, sentence_table(audited))


def columns_of(values: Sequence[tuple[str, float]]) -> list[Column]:
    """Part the sentences into at most MOST_COLUMNS groups, each shown by its hardest one."""
    size = -(-len(values) // MOST_COLUMNS)
    columns = []
    for start in range(0, len(values), size):
        group = range(start, min(start + size, len(values)))
        hardest = max(group, key=lambda place: values[place][1])
        columns.append(Column(hardest, *values[hardest]))
    return columns


def height_of(difficulty: float) -> float:
    return max(1.0, STRIP_HEIGHT * min(difficulty, TOP) / TOP)


def column_shape(left: float, step: float, difficulty: float) -> str:
    """One column; hard ones are solid, others are light, and all have their height."""
    height = height_of(difficulty)
    opacity = "1" if difficulty >= HARD else "0.55"
    width = max(0.5, step * 0.8)
    return (
        f'<path d="M{left:.1f} {STRIP_HEIGHT}v-{height:.1f}h{width:.1f}v{height:.1f}z" '
        f'fill="currentColor" fill-opacity="{opacity}"></path>'
    )


def where_it_is_hard(values: Sequence[tuple[str, float]]) -> str:
    """Say in which third of the article the hard sentences stand, if they cluster."""
    third = max(1, -(-len(values) // 3))
    counts = [
        sum(value >= HARD for _, value in values[start : start + third])
        for start in range(0, len(values), third)
    ][:3]
    total = sum(counts)
    names = ("beginning", "middle", "end")
    if total < 3 or max(counts) * 2 <= total:
        return "They are spread over the article." if total else "None stands out."
    return f"Most of them stand in the {names[counts.index(max(counts))]}."


def sentence_table(audited: Audit) -> str:
    """All sentences with their difficulty, in reading order, each linked to its place."""
    texts = {sentence.id: sentence.text for sentence in audited.article.sentences()}
    rows = "".join(
        f'<tr><td><a href="#{esc(sentence_id)}">{esc(shortened(texts.get(sentence_id, "")))}</a>'
        f'</td><td class="n">{value:.1f}</td></tr>'
        for sentence_id, value in audited.difficulties
    )
    return table(("Sentence", "Difficulty"), rows)


def section_chart(audited: Audit, target: float | None = None, key: str = "sections") -> str:
    """Draw each section's difficulty as a bar; nothing where fewer than two have one.

    With a target grade, the table says which sections read harder than it.
    """
    difficulty = scope_values(audited, "difficulty")
    grades = scope_values(audited, "flesch_kincaid_grade")
    words = scope_values(audited, "words")
    bars = [
        (section.id, section.heading.text if section.heading else "(before the first heading)")
        for section in audited.article.walk()
        if section.id in difficulty and words[section.id] >= FEWEST_WORDS
    ]
    if len(bars) < 2:
        return ""
    drawn, rows = [], ""
    for section_id, label in bars:
        value, grade = difficulty[section_id], grades.get(section_id)
        look = "hard" if value >= HARD else "easy"
        share = max(0.002, min(value, TOP) / TOP)
        drawn.append(Row(shortened(label), f"{value:.1f}", share, look))
        above = target is not None and grade is not None and grade > target
        grade_text = "none" if grade is None else f"{grade:.1f}"
        note = "above the target" if above else ""
        rows += (
            f'<tr><th scope="row"><a href="#{esc(section_id)}">{esc(label)}</a></th>'
            f'<td class="n">{value:.1f}</td><td class="n">{grade_text}</td>'
            + (f"<td>{note}</td>" if target is not None else "")
            + "</tr>"
        )
    hardest = max(bars, key=lambda bar: difficulty[bar[0]])
    title = "Difficulty of each section"
    said = f"{len(bars)} sections; the hardest is “{hardest[1]}” with {difficulty[hardest[0]]:.1f}."
    heads = ("Section", "Difficulty", "Grade") + (() if target is None else (f"Target {target:g}",))
    drawing = f"<p>{esc(said)}</p>{bar_list(f'{key}-caption', drawn)}"
    return figure(key, title, drawing, table(heads, rows))


def scope_values(audited: Audit, metric: str) -> dict[str, float]:
    return {score.scope: score.value for score in audited.scores if score.metric == metric}


def svg(key: str, title: str, said: str, height: int, shapes: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" width="100%" '
        f'aria-labelledby="{key}-title {key}-said"><title id="{key}-title">{esc(title)}</title>'
        f'<desc id="{key}-said">{esc(said)}</desc>{shapes}</svg>'
    )


def figure(key: str, title: str, drawing: str, numbers: str) -> str:
    return (
        f'<figure class="chart" id="{key}-chart"><figcaption id="{key}-caption">{esc(title)}'
        f"</figcaption>{drawing}"
        f"<details><summary>The numbers as a table</summary>{numbers}</details></figure>"
    )


def table(heads: Sequence[str], rows: str) -> str:
    head = "".join(f'<th scope="col">{esc(name)}</th>' for name in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def shortened(text: str, longest: int = LONGEST_QUOTE) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
