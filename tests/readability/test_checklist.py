"""The checklist names real rules, and every rule of plain language that checks an item."""

from readaloud.rules import BUILTIN
from readaloud.rules.checklist import CHECKLIST
from readaloud.rules.language import RULES


def test_every_rule_it_names_exists() -> None:
    names = {rule.name for rule in BUILTIN}

    assert {name for item in CHECKLIST for name in item.rules} <= names


def test_items_for_a_person_have_no_rules_and_all_others_have_some() -> None:
    for item in CHECKLIST:
        assert bool(item.rules) == (item.decided != "person"), item


def test_no_item_stands_twice() -> None:
    keys = [(item.instrument, item.number) for item in CHECKLIST]

    assert len(keys) == len(set(keys))


def test_a_rule_that_cites_an_instrument_stands_at_one_of_its_items() -> None:
    listed = {name for item in CHECKLIST for name in item.rules}

    for rule in RULES:
        if "target" not in rule.name and (
            "CDC Clear" in rule.reference or "PEMAT" in rule.reference
        ):
            assert rule.name in listed, rule.name
