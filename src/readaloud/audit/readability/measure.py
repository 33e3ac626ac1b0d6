"""An article to its scores, per article and per section."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readaloud.audit.readability.counts import tally, unpack, words_in
from readaloud.audit.readability.difficulty import difficulty_of
from readaloud.audit.readability.metrics import measure_counts, notes_on
from readaloud.model.article import (
    Article,
    Figure,
    ItemList,
    Preformatted,
    Section,
    Sentence,
    Table,
)
from readaloud.model.audit import Score
from readaloud.model.context import Counts
from readaloud.model.settings import AuditSettings

ARTICLE = "article"
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Readability:
    """Scores of an article and its sections, and the counts of its sentences by their id.

    `notes` name the limits of the article's scores. `difficulties` are those of the sentences
    that were scored, in reading order.
    """

    scores: tuple[Score, ...]
    counts: Mapping[str, Counts]
    notes: tuple[str, ...]
    difficulties: tuple[tuple[str, float], ...]

    def grades(self, metric: str) -> dict[str, float]:
        """Give one metric's value for each scope that has it."""
        return {score.scope: score.value for score in self.scores if score.metric == metric}


def measure(article: Article, settings: AuditSettings) -> Readability:
    """Measure an article: headings, paragraphs, list items, quotations and captions.

    Cells of tables and preformatted text are counted for each sentence, but leave the scores
    alone, for they are no sentences. A section's scores are of its own text, without the
    sections inside it. `settings.skip` may leave out "headings", "lists" and "captions".
    """
    packed = {s.id: tally(s.text) for s in article.sentences()}
    groups = {s.id: [t.id for t in scored(s, settings.skip)] for s in article.walk()}
    everything = [sentence_id for group in groups.values() for sentence_id in group]
    title = article.metadata.title
    if title.text and "headings" not in settings.skip:
        everything.insert(0, title.id)
    values = {ARTICLE: total([packed[i] for i in everything])}
    values |= {scope: total([packed[i] for i in ids]) for scope, ids in groups.items()}
    counts = {sentence_id: count_with_difficulty(one) for sentence_id, one in packed.items()}
    return Readability(
        scores=tuple(scores_of(values)),
        counts=counts,
        notes=notes_on(values[ARTICLE]),
        difficulties=tuple((i, counts[i].difficulty) for i in everything if counts[i].words),
    )


def measure_text(
    sentences: Sequence[str], language: str, settings: AuditSettings
) -> dict[str, float | list[str]]:
    """Give every metric of a text that is already parted into sentences, and "notes"."""
    values = total([tally(sentence) for sentence in sentences])
    rounded: dict[str, float | list[str]] = {n: round(v, DECIMALS) for n, v in values.items()}
    rounded["notes"] = list(notes_on(values))
    return rounded


def scored(section: Section, skip: Sequence[str]) -> Iterator[Sentence]:
    """The sentences that a section's scores rest on."""
    if section.heading is not None and "headings" not in skip:
        yield section.heading
    for block in section.blocks:
        if isinstance(block, Table | Preformatted):
            continue
        if isinstance(block, ItemList) and "lists" in skip:
            continue
        if isinstance(block, Figure) and ("captions" in skip or not block.has_caption):
            continue
        yield from block.sentences


def total(packed: Sequence[int]) -> dict[str, float]:
    """Give every metric of some sentences' counts together; those without words are none."""
    lengths = [words_in(one) for one in packed]
    spoken = [one for one in packed if words_in(one)]
    return measure_counts(unpack(sum(spoken)), len(spoken), max(lengths, default=0))


def count_with_difficulty(packed: int) -> Counts:
    counts = unpack(packed)
    if not counts.words:
        return counts
    return replace(counts, difficulty=round(difficulty_of(counts, 1, counts.words), DECIMALS))


def scores_of(values: Mapping[str, Mapping[str, float]]) -> Iterator[Score]:
    for scope, metrics in values.items():
        for metric, value in metrics.items():
            yield Score(metric, scope, round(value, DECIMALS))
