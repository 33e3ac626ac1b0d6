"""Family `plain-language`: is the page plain enough for its readers, and what could be plainer?

Its findings say how to write, never that something is wrong; none but the editor's own target
grade can be of high severity.
"""

from readaloud.model.audit import Rule
from readaloud.rules import (
    language_acronyms,
    language_numbers,
    language_people,
    language_sentences,
    language_structure,
    language_target,
    language_words,
)

RULES: tuple[Rule, ...] = (
    *language_target.RULES,
    *language_sentences.RULES,
    *language_words.RULES,
    *language_people.RULES,
    *language_acronyms.RULES,
    *language_numbers.RULES,
    *language_structure.RULES,
)
