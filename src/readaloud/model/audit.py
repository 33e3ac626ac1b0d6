"""What an editor is told: scores, findings and verdicts."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from readaloud.model.article import Article, Span
from readaloud.model.later import Later
from readaloud.model.making import dataclass

if TYPE_CHECKING:
    from readaloud.model.context import Context

Severity = Literal["high", "medium", "low"]
Scope = Literal["sentence", "section", "document"]
Action = Literal[
    "add-source", "attribute", "hedge", "quantify", "rewrite", "complete", "remove", "ask-clinician"
]
Ruling = Literal["keep", "review", "remove"]
Status = Literal["new", "baseline", "ignored", "stet"]

SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low")  # gravest first


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule's check yields: the words it points at, within the sentence's own text.

    `clause` says which part of the rule matched, for `--explain`; `detail` fills `{detail}` in
    the rule's message. A severity or confidence of its own overrides the rule's.
    """

    sentence_id: str
    span: Span
    clause: str = ""
    detail: str = ""
    severity: Severity | None = None
    confidence: float | None = None
    missing: tuple[str, ...] = ()


Check = Callable[[Article, "Context"], Iterable[Hit]]
LastDay = Callable[[Article], str]  # "" means for ever


@dataclass(frozen=True, slots=True)
class Rule:
    """A question about a text, as a value that carries its own proof.

    `flags` are sentences it must flag and `passes` near misses it must leave alone; the tests
    prove both. An example is one line of plain text, or HTML where it starts with "<".
    The name is family.fault; the family is the category of its findings.
    """

    name: str
    severity: Severity
    message: str
    why: str
    reference: str
    action: Action
    check: Check
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    scope: Scope = "sentence"
    confidence: float = 0.8
    languages: tuple[str, ...] = ("en",)  # () means any language
    fix: str = ""
    last_day: LastDay | None = None  # of a rule that asks for today: until when it says the same

    @property
    def category(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which kinds of support were found in or near a sentence, and which were looked for."""

    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt an editor should look at, tied to the words that raised it."""

    rule: Rule
    severity: Severity
    confidence: float
    message: str
    hit: Hit
    quote: str
    sentence: str
    section_id: str
    section: str
    line: int
    path: str
    evidence: Evidence
    fingerprint: str
    status: Status = "new"
    reason: str = ""  # why an editor let it stand


@dataclass(frozen=True, slots=True)
class Score:
    """One measured value. The scope is "article" or a section's id; metric names are textstat's."""

    metric: str
    scope: str
    value: float


class Scores(Later[Score]):
    """All scores of an article: a table by scope and metric, whose rows become scores on demand."""

    __slots__ = ("by_scope",)

    def __init__(self, by_scope: Mapping[str, Mapping[str, float]]) -> None:
        super().__init__(partial(scores_in, by_scope))
        self.by_scope = by_scope


def scores_in(by_scope: Mapping[str, Mapping[str, float]]) -> Iterator[Score]:
    for scope, metrics in by_scope.items():
        for metric, value in metrics.items():
            yield Score(metric, scope, value)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an editor should do with a section, and why."""

    section_id: str
    ruling: Ruling
    reason: str


@dataclass(frozen=True, slots=True)
class Audit:
    """An article with everything the editor is told about it.

    `difficulties` gives each sentence's difficulty in reading order; `notes` name the limits of
    the scores; `agenda` is the order of work for the page, most pressing first. After each of
    the `last_days` ("2026-11-24", "2026-11" or "2026") the audit may say something else.
    """

    article: Article
    scores: Sequence[Score] = ()
    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    notes: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    difficulties: Sequence[tuple[str, float]] = ()
    broken_rules: tuple[tuple[str, str], ...] = ()  # rule, what it raised
    last_days: tuple[str, ...] = ()

    def score(self, metric: str, scope: str = "article") -> float | None:
        """The value of a metric, or None where it was not computed."""
        return self.scores_by_scope().get(scope, {}).get(metric)

    def scores_by_scope(self) -> Mapping[str, Mapping[str, float]]:
        """For "article" and for each section's id, the values of its metrics."""
        if isinstance(self.scores, Scores):
            return self.scores.by_scope
        found: dict[str, dict[str, float]] = {}
        for score in self.scores:
            found.setdefault(score.scope, {})[score.metric] = score.value
        return found

    def verdict(self, section_id: str) -> Ruling:
        return next((v.ruling for v in self.verdicts if v.section_id == section_id), "keep")
