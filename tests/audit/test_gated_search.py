"""What is looked for only where its words stand is found wherever it is."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readaloud.rules
from readaloud.audit.context import finished
from readaloud.audit.drafts import make_draft
from readaloud.audit.runs import LENGTH, part_runs
from readaloud.audit.words import read_words
from readaloud.model.article import Sentence, Span
from readaloud.model.context import Context, Signals
from readaloud.model.phrase import phrases
from readaloud.rules.language_sentences import IN_PASSIVES, passive_in
from readaloud.rules.patterns import Clauses, clauses, first_hit, hits_of
from readaloud.rules.sought import Sought, holding


def soughts() -> Iterator[tuple[str, Sought]]:
    """Every pattern of the rules that is tried only where its words stand."""
    for module in iter_modules(readaloud.rules.__path__):
        for name, value in vars(import_module(f"readaloud.rules.{module.name}")).items():
            for number, one in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(one, Sought):
                    yield f"{module.name}.{name}.{number}", one


SOUGHT = dict(soughts())
# Ends of words, blanks, and letters that differ in ways a pattern may overlook.
GLUE = st.sampled_from(
    [
        "",
        " ",
        "  ",
        "'",
        "’",
        "t'",
        "n't ",
        "-",
        "/",
        ".",
        ",",
        "%",
        "_",
        "2",
        "İ",
        "ſ",
        "\u212a",
        "é",
    ]
)


def page_of(*texts: str) -> Context:
    """A context of sentences that nothing else is known of."""
    sentences = (Sentence(f"s{n}", text, Span(0, len(text))) for n, text in enumerate(texts))
    drafts = [make_draft(sentence, "sentence", "") for sentence in sentences]
    stretches = tuple(finished(part_runs(drafts)))
    by_id = {one.sentence.id: one for stretch in stretches for one in stretch.signals}
    return Context(signals=by_id, stretches=stretches)


def matching(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that a pattern matches, and texts that it nearly does."""
    lazily = re.compile(pattern.pattern.replace("*+", "*").replace("++", "+"), pattern.flags)
    return st.builds(lambda a, found, b: a + found + b, GLUE, st.from_regex(lazily), GLUE)


@pytest.mark.parametrize("name", SOUGHT)
@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_pattern_is_found_as_if_every_sentence_were_searched(
    name: str, data: st.DataObject
) -> None:
    sought = SOUGHT[name]
    texts = data.draw(st.lists(matching(sought.pattern), min_size=1, max_size=4))

    expected = [m.span() for text in texts if (m := sought.pattern.search(text))]

    context = page_of(*texts)
    assert [match.span() for _, match in sought.search(context)] == expected
    one_by_one = map(sought.match, context.signals.values())
    assert [match.span() for match in one_by_one if match is not None] == expected


WANTED = clauses("""
    {herb} ..3 helps|cures => high
    no|without side? effects
    ^ this|it ~2 {cure}
    {herb|alt} ~8 {relieve|cure} ..2 {pain|condition}
    don't|can't stop
    pain __ the
""")
PIECES = (
    "ginger helps cures not may no don't can't won’t stop side effects pain the this it without "
    "headache turmeric not only 90 % . ; , nettle tea relieves Reiki"
).split()
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)


def ungated_hit(wanted: Clauses, signals: Signals) -> tuple[str, Span] | None:
    """The first clause a sentence meets, with every clause tried at every place."""
    for clause in wanted:
        hit = first_hit(Clauses([clause]), signals)
        if hit is not None:
            return hit.clause, hit.span
    return None


@given(st.lists(TEXTS, max_size=8))
def test_clauses_are_found_on_a_page_as_in_each_sentence_by_itself(texts: list[str]) -> None:
    context = page_of(*texts)

    found = {key: (hit.clause, hit.span) for key, hit in hits_of(WANTED, context).items()}

    one_by_one = {key: ungated_hit(WANTED, one) for key, one in context.signals.items()}
    assert found == {key: hit for key, hit in one_by_one.items() if hit is not None}
    assert list(found) == [key for key in context.signals if key in found]


@given(st.lists(st.sampled_from("It was given done’t get used's been Is tired ſ to".split())))
def test_a_passive_is_looked_for_wherever_one_stands(parts: list[str]) -> None:
    text = " ".join(parts)

    looked_for = any(True for _ in holding(IN_PASSIVES, page_of(text)))
    assert looked_for or passive_in(text) is None


@given(TEXTS)
def test_the_words_that_a_phrase_needs_stand_wherever_it_matches(text: str) -> None:
    words = read_words(text)

    for pattern in phrases("\n".join(clause.phrase.text for clause in WANTED)):
        assert [*pattern.find(words)] == [*pattern.matches(words)]


def test_sentences_beyond_the_first_stretch_are_searched_in_order() -> None:
    texts = ["Rest helps." for _ in range(2 * LENGTH + 7)]
    wanted = [0, LENGTH - 1, LENGTH, 2 * LENGTH, 2 * LENGTH + 6]
    for number in wanted:
        texts[number] = "Ginger helps."

    assert list(hits_of(WANTED, page_of(*texts))) == [f"s{number}" for number in wanted]
