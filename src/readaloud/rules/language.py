"""Family `language`: is the page plain enough for its readers, and what could be plainer?"""

from readaloud.model.audit import Rule
from readaloud.rules import language_target

RULES: tuple[Rule, ...] = (*language_target.RULES,)
