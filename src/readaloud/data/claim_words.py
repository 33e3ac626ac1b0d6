"""Words the audit's rules know, by kind: written for this project, free under its licence.

NOUNS take a plural, VERBS their forms ("cure", "cures", "cured", "curing"); PHRASES stand as
they are. Entries are parted by commas. A word may be of several kinds.
"""

from readaloud.data.claim_bodies import BODIES
from readaloud.data.claim_forms import (
    AMBIGUOUS,
    CURRENCY,
    DISEASE_HEADS,
    DOUBLED,
    DRUG_ENDINGS,
    ENDINGS,
    IRREGULAR,
    LARGE,
    LICENSING,
    MONEY,
    NOT_DISEASES,
    NOT_DRUGS,
    NUMBER_WORDS,
    OSIS,
    PREPARED,
)
from readaloud.data.claim_remedies import REMEDIES
from readaloud.data.claim_sources import SOURCES
from readaloud.data.claim_verbs import PHRASES, VERBS

__all__ = [
    "AMBIGUOUS",
    "CURRENCY",
    "DISEASE_HEADS",
    "DOUBLED",
    "DRUG_ENDINGS",
    "ENDINGS",
    "IRREGULAR",
    "LARGE",
    "LICENSING",
    "MONEY",
    "NOT_DISEASES",
    "NOT_DRUGS",
    "NOUNS",
    "NUMBER_WORDS",
    "OSIS",
    "PHRASES",
    "PREPARED",
    "VERBS",
]

NOUNS: dict[str, str] = REMEDIES | BODIES | SOURCES
