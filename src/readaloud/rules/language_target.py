"""Plain language: pages and sections that read harder than the editor's target grade."""

from collections.abc import Iterable

from readaloud.model.article import Article, Section, Sentence, Span
from readaloud.model.audit import Hit, Rule
from readaloud.model.context import Context

FEWEST_WORDS = 30  # a section with fewer has no grade worth a finding

HARD = (
    "Individuals experiencing persistent musculoskeletal discomfort should immediately discontinue"
    " strenuous occupational activities and subsequently consult an appropriately qualified"
    " healthcare professional regarding individualised pharmacological and rehabilitative"
    " interventions. Deterioration necessitates comprehensive multidisciplinary reassessment."
)
EASY = (
    "Rest your back for a day or two, and then start to walk a little more each day. Heat can help"
    " too. If it still hurts after a week, or if your legs feel weak, go and see your nurse soon."
)


def above_target(article: Article, context: Context) -> Iterable[Hit]:
    """Point at the title, or at the first sentence, where the whole page is above the target."""
    grade = context.grades.get("article")
    if context.target_grade is None or grade is None or grade <= context.target_grade:
        return
    first = next(article.sentences(), None)
    if first is not None:
        yield hit_on(first, grade, context.target_grade)


def section_above_target(article: Article, context: Context) -> Iterable[Hit]:
    """Point at the heading, or at the first sentence, of each section above the target."""
    if context.target_grade is None:
        return
    for section in article.walk():
        grade = context.grades.get(section.id)
        words = context.words_in(section.own_sentences())
        first = opening(section)
        if grade is None or first is None or words < FEWEST_WORDS:
            continue
        if grade > context.target_grade:
            yield hit_on(first, grade, context.target_grade)


def opening(section: Section) -> Sentence | None:
    return section.heading or next(section.own_sentences(), None)


def hit_on(sentence: Sentence, grade: float, target: float) -> Hit:
    detail = f"grade {grade:.1f}, target {target:g}"
    return Hit(sentence.id, Span(0, len(sentence.text)), detail=detail)


RULES: tuple[Rule, ...] = (
    Rule(
        name="plain-language.above-target-grade",
        severity="high",
        message="The page reads harder than the target ({detail}).",
        why="Most adults read best at grade 6 to 8; harder pages leave many patients behind.",
        reference="AMA and NIH: grade 6; NHS content guide: a reading age of 9 to 11",
        action="rewrite",
        check=above_target,
        flags=(HARD, HARD.replace("discomfort", "inflammation")),
        passes=(EASY, "Drink water. Eat well. Rest when you can."),
        scope="document",
        confidence=1.0,
        fix="Shorten the hardest sentences first, then replace long and rare words.",
    ),
    Rule(
        name="plain-language.section-above-target-grade",
        severity="medium",
        message="This section reads harder than the target ({detail}).",
        why="One hard section is where readers stop, even if the rest of the page is plain.",
        reference="CDC Clear Communication Index; AMA and NIH: grade 6",
        action="rewrite",
        check=section_above_target,
        flags=(HARD, f"<h2>Treatment</h2><p>{HARD}</p>"),
        passes=(EASY, f"<h2>Treatment</h2><p>{EASY}</p>"),
        scope="section",
        confidence=0.9,
        fix="Start with the sentences of this section that are marked as hardest.",
    ),
)
