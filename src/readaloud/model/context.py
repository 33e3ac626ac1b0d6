"""What surrounds a sentence: evidence, subject, the profile of its page and section.

`audit/` computes a Context once for an article; rules only read it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Signals:
    """What one sentence offers in support or in reserve.

    `evidence` holds kinds such as "link", "reference", "named-source", "year"; `manners` holds
    "hedge", "denial", "myth", "question", "conditional", "quotation", "attribution".
    """

    evidence: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    subject: str = ""  # carried over from the heading or the sentence before


@dataclass(frozen=True, slots=True)
class Counts:
    """What one sentence adds to a readability score; a section is the sum of its sentences."""

    words: int = 0
    letters: int = 0
    characters: int = 0
    syllables: int = 0
    polysyllables: int = 0
    long_words: int = 0
    difficult_words: int = 0
    difficulty: float = 0.0


@dataclass(frozen=True, slots=True)
class Context:
    """All that a rule may know beside the article itself. Mappings are keyed by sentence id."""

    signals: Mapping[str, Signals] = field(default_factory=dict)
    counts: Mapping[str, Counts] = field(default_factory=dict)
    section_of: Mapping[str, str] = field(default_factory=dict)  # sentence id -> section id
    profile: frozenset[str] = frozenset()  # "remedy-page", "leaflet", "debunking", "references"
    section_profiles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    products: frozenset[str] = frozenset()  # names harvested from the page, in lower case
    today: str = ""  # ISO date given by the caller; "" means that rules about age keep silent
    target_grade: float | None = None
