"""Readability: how hard a text is, by right counts, published formulas and a score of our own."""

from readaloud.audit.readability.counts import load_tables as load_tables
from readaloud.audit.readability.formulas import (
    READING_WORDS_PER_MINUTE as READING_WORDS_PER_MINUTE,
)
from readaloud.audit.readability.formulas import (
    SPEAKING_SYLLABLES_PER_MINUTE as SPEAKING_SYLLABLES_PER_MINUTE,
)
from readaloud.audit.readability.measure import Readability as Readability
from readaloud.audit.readability.measure import Text as Text
from readaloud.audit.readability.measure import measure as measure
from readaloud.audit.readability.measure import measure_texts as measure_texts
from readaloud.audit.readability.metrics import above_target as above_target
from readaloud.audit.readability.metrics import check_target as check_target
from readaloud.audit.readability.metrics import notes_on as notes_on
from readaloud.audit.readability.references import without_references as without_references
