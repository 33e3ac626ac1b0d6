"""An article to its scores, per article and per section."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import NamedTuple

from readaloud.audit.readability.counts import tally, tally_each, tally_signs, without_commas
from readaloud.audit.readability.metrics import (
    ANY_LANGUAGE,
    above_target,
    check_target,
    measure_counts,
    notes_on,
)
from readaloud.audit.readability.packing import WORDS_MASK, unpack
from readaloud.audit.readability.references import without_marks
from readaloud.audit.readability.sentences import (
    DECIMALS,
    BySentence,
    counts_in,
    difficulty_in,
    with_difficulty,
)
from readaloud.audit.readability.textstat import (
    LANGUAGES,
    measure_sentences,
    measure_with_textstat,
)
from readaloud.model.article import (
    Article,
    Figure,
    ItemList,
    Preformatted,
    Section,
    Sentence,
    Table,
)
from readaloud.model.audit import Scores
from readaloud.model.context import Counts
from readaloud.model.later import Later
from readaloud.model.settings import AuditSettings

ARTICLE = "article"
Answer = float | list[str]


@dataclass(frozen=True, slots=True)
class Readability:
    """Scores of an article and its sections, and what its sentences have, by their id.

    `notes` name the limits of the article's scores. `difficulties` are those of the sentences
    that were scored, in reading order.
    """

    scores: Scores
    lengths: Mapping[str, int]  # words
    counts: Mapping[str, Counts]
    difficulty: Mapping[str, float]
    notes: tuple[str, ...]
    difficulties: Sequence[tuple[str, float]]

    def grades(self, metric: str) -> dict[str, float]:
        """Give one metric's value for each scope that has it."""
        table = self.scores.by_scope
        return {scope: values[metric] for scope, values in table.items() if metric in values}


class Text(NamedTuple):
    """A plain text, where each of its sentences starts and ends, and its language."""

    text: str
    bounds: Sequence[tuple[int, int]]
    language: str

    def sentences(self) -> list[str]:
        """The sentences as `tally_each` takes them."""
        spaced = without_commas(self.text)
        return [spaced[start:end] for start, end in self.bounds]

    def read(self, packed: Sequence[int]) -> str:
        """What lies in sentences with words, by their tallies; the rest does not count."""
        if all(packed):
            return self.text
        kept = [bound for bound, words in zip(self.bounds, packed, strict=True) if words]
        return " ".join([self.text[start:end] for start, end in kept])


def measure(article: Article, settings: AuditSettings) -> Readability:
    """Measure an article: headings, paragraphs, list items, quotations and captions.

    Cells of tables and preformatted text are counted for each sentence, but leave the scores
    alone, for they are no sentences. A section's scores are of its own text, without the
    sections inside it. `settings.skip` may leave out "headings", "lists" and "captions".
    Raises SettingsError where the engine is textstat and it cannot be used, and where the target
    is of no metric that rises with difficulty.
    """
    check_target(settings)
    scopes = {section.id: tuple(scored(section, settings.skip)) for section in article.walk()}
    whole = [sentence for group in scopes.values() for sentence in group]
    title = article.metadata.title
    if title.text and "headings" not in settings.skip:
        whole.insert(0, title)
    packed = {sentence.id: tally(without_marks(sentence)) for sentence in article.sentences()}
    language = root_of(article.metadata.language)

    def values_of(sentences: Sequence[Sentence]) -> dict[str, float]:
        if uses_textstat(language, settings):
            whole = "\n".join(s.text for s in sentences)
            return by_textstat(whole, map(without_marks, sentences), language, settings)
        return in_language(total([packed[s.id] for s in sentences]), language)

    values = {ARTICLE: values_of(whole)}
    values |= {scope: values_of(sentences) for scope, sentences in scopes.items()}
    in_order = partial(with_difficulty, [sentence.id for sentence in whole], packed)
    return Readability(
        scores=Scores({scope: rounded(metrics) for scope, metrics in values.items()}),
        lengths={sentence_id: one & WORDS_MASK for sentence_id, one in packed.items()},
        counts=BySentence(packed, counts_in),
        difficulty=BySentence(packed, difficulty_in),
        notes=notes_for(values[ARTICLE], language, settings),
        difficulties=Later(in_order) if language == "en" else (),
    )


def measure_texts(texts: Sequence[Text], settings: AuditSettings) -> list[dict[str, Answer]]:
    """Give every metric of each text, and "notes".

    All letters and digits of a text must be in its sentences. Each step is taken for all texts
    before the next one, so that its tables stay in the processor's cache: of texts of 1,000 words
    that saves a twentieth of the time.
    """
    languages = [root_of(one.language) for one in texts]
    packed = [
        [] if uses_textstat(language, settings) else tally_each(one.sentences())
        for one, language in zip(texts, languages, strict=True)
    ]
    signs = [tally_signs(one.read(words)) for one, words in zip(texts, packed, strict=True)]
    answers: list[dict[str, Answer]] = []
    for one, language, words, more in zip(texts, languages, packed, signs, strict=True):
        if uses_textstat(language, settings):
            sentences = (one.text[start:end] for start, end in one.bounds)
            values = by_textstat(one.text, sentences, language, settings)
        else:
            values = in_language(total(words, more), language)
        notes = list(notes_for(values, language, settings))
        answers.append({**rounded(values), "notes": notes})
    return answers


def root_of(language: str) -> str:
    """Give "en" for "en-GB"; a page that names no language is taken for English."""
    return language.replace("_", "-").partition("-")[0].lower() or "en"


def uses_textstat(language: str, settings: AuditSettings) -> bool:
    return language in LANGUAGES and (settings.engine == "textstat" or language != "en")


def by_textstat(
    text: str, sentences: Iterable[str], language: str, settings: AuditSettings
) -> dict[str, float]:
    """Give textstat's values: of the text as it parts it, or of our sentences for its formulas."""
    if settings.engine == "textstat":
        return measure_with_textstat(text, language)
    return measure_sentences(sentences, language)


def in_language(values: dict[str, float], language: str) -> dict[str, float]:
    """Keep what means something in a language."""
    if language == "en":
        return values
    return {name: value for name, value in values.items() if name in ANY_LANGUAGE}


def notes_for(
    values: Mapping[str, float], language: str, settings: AuditSettings
) -> tuple[str, ...]:
    """Name the limits of a text's scores, who counted, and a target it has no value for."""
    if uses_textstat(language, settings):
        own = notes_on(values)
        if language != "en":  # of whose notes two are about English formulas
            own = tuple(note for note in own if note != "smog-short-text")
        notes = ("scores-by-textstat", *(note for note in own if note != "below-grade-scale"))
    elif language != "en":
        notes = ("no-formula-for-language",)
    else:
        notes = notes_on(values)
    if settings.target_grade is not None and above_target(values, settings) is None:
        return (*notes, "no-target-metric") if values["words"] else notes
    return notes


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


def total(packed: Sequence[int], signs: int = 0) -> dict[str, float]:
    """Give every metric of some sentences' counts together; those without words are none.

    `signs` are what the sentences' own counts lack.
    """
    lengths = [one & WORDS_MASK for one in packed]
    wordless = lengths.count(0)
    if wordless:
        packed = [one for one in packed if one & WORDS_MASK]
    counts = unpack(sum(packed) + signs)
    return measure_counts(counts, len(lengths) - wordless, max(lengths, default=0))


def rounded(values: Mapping[str, float]) -> dict[str, float]:
    return dict(zip(values, map(round, values.values(), repeat(DECIMALS)), strict=True))
