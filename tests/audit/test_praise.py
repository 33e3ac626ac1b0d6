"""What people say of a thing is hearsay on a careful page, and praise where the thing is sold."""

from collections.abc import Callable

from readaloud.audit import audit
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

Reader = Callable[..., Article]
STORY = '"After two bottles of the drops my eczema was cured."'
SAID = f"<h2>What people say</h2><p>{STORY}</p>"


def flagged(body: str, page: Reader) -> set[str]:
    found = audit(page(body, title="The drops"), BUILTIN, AuditSettings())
    return {one.sentence for one in found.findings if one.rule.category == "authority"}


def test_praise_in_a_shop_is_a_story_told_as_proof(page: Reader) -> None:
    assert STORY in flagged(f"<p>Order our capsules online.</p>{SAID}", page)


def test_what_people_say_elsewhere_is_theirs(page: Reader) -> None:
    assert STORY not in flagged(f"<p>No trial has tested the drops.</p>{SAID}", page)
