"""Pronunciation lexicons: the shipped table, TSV, PLS and IPA."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.data import load_rows
from readaloud.errors import SettingsError
from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.ipa import check_mnemonics, to_espeak
from readaloud.narrate.spoken.lexicon import join_lexicons, lexicon_for, read_lexicon, shipped

PLS = """<?xml version="1.0" encoding="UTF-16"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa">
  <lexeme><grapheme>Foolex</grapheme><grapheme>foolexin</grapheme>
    <phoneme>ˈfuːlɛks</phoneme></lexeme>
  <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
  <lexeme><grapheme>barum</grapheme><phoneme alphabet="x-espeak">b'A@@m</phoneme></lexeme>
</lexicon>
"""


def sounds(text: str, *texts: str) -> dict[str, str]:
    lexicon = join_lexicons(tuple((f"{n}.tsv", text) for n, text in enumerate(texts)))
    spoken = say(text, lexicon=lexicon)
    return {sound.span.of(spoken.text): sound.phonemes for sound in spoken.sounds}


def test_the_shipped_table_holds_four_hundred_words_and_more() -> None:
    rows = load_rows("pronunciations_en.tsv")

    assert len(rows) >= 400
    assert len({word for word, _ in rows}) == len(rows)
    assert all(check_mnemonics(to_espeak(ipa)) for _, ipa in rows)


def test_a_drug_has_its_own_sound_and_keeps_its_spelling() -> None:
    assert sounds("Take acetaminophen.") == {"acetaminophen": "@s,it@m'In@f@n"}


def test_plurals_and_possessives_follow_their_word() -> None:
    heard = sounds("Opiates and metformin's effect")

    assert heard["Opiates"] == shipped().phonemes("opiate") + "s"
    assert heard["metformin's"].endswith("z")


@pytest.mark.parametrize(
    ("ipa", "mnemonics"),
    [
        ("/ˈhɛləʊ/", "h'EloU"),
        ("[əˌsitəˈmɪnəfən]", "@s,it@m'In@f@n"),
        ("ˈwɔːrfərɪn", "w'O@f@rIn"),
        ("saɪˈkaɪətri", "saIk'aI@tri"),
        ("ˈdʒɪŋkɡoʊ", "dZ'INkgoU"),
        ("ˈlɑɪt", "l'A:It"),
        ("ˈkæ.tə.ləɡ", "k'at@l@g"),
    ],
)
def test_ipa_becomes_the_mnemonics_of_the_engine(ipa: str, mnemonics: str) -> None:
    assert to_espeak(ipa) == mnemonics


def test_phonemes_that_would_merge_are_parted() -> None:
    assert to_espeak("ˈka.ɪt") == "k'a|It"


def test_a_tsv_gives_ipa_mnemonics_or_other_words() -> None:
    tsv = "# ours\nfoo\t/fuː/\nbar\t[[b'A@]]\tnote\nBaz drug\tbass drug\n\nq4h\tevery four hours\n"

    assert sounds("Foo, bar", tsv) == {"Foo": "fu:", "bar": "b'A@"}
    lexicon = join_lexicons((("l.tsv", tsv),))
    assert say("Baz drug q4h.", lexicon=lexicon).text == "bass drug every four hours."
    assert say("baz drug", lexicon=lexicon).text == "baz drug"


def test_a_pls_gives_phonemes_and_aliases() -> None:
    heard = sounds("Foolex or foolexin or barum", PLS)

    assert heard == {"Foolex": "f'u:lEks", "foolexin": "f'u:lEks", "barum": "b'A@@m"}
    lexicon = join_lexicons((("l.pls", PLS),))
    assert say("the W3C, yes", lexicon=lexicon).text == "the World Wide Web Consortium, yes"


def test_an_alias_keeps_its_source_characters() -> None:
    spoken = say("a W3C b", lexicon=join_lexicons((("l.pls", PLS),)))

    assert [w.source.of("a W3C b") for w in spoken.words] == ["a", *["W3C"] * 4, "b"]


def test_the_later_lexicon_wins() -> None:
    assert sounds("foo", "foo\t/fa/", "foo\t/fi/") == {"foo": "fi"}


def test_a_lexicon_for_one_folder_stays_there() -> None:
    rows = (("l.tsv", "foo\t/fu/", "a/"), ("m.tsv", "bar\t/bi/", "a/x."))

    assert lexicon_for("a/x.html", rows).phonemes("foo") == "fu:"
    assert lexicon_for("a/x.html", rows).phonemes("bar") == "bi"
    assert lexicon_for("a/y.html", rows).phonemes("bar") == ""
    assert lexicon_for("b/x.html", rows).phonemes("foo") == ""


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("fine\t/fi/\nno tab here", "l:2: expected a word, a tab and its pronunciation"),
        ("foo\t/fʘ/", "l:1: foo: no English sound is written 'ʘ'"),
        ("foo\t[[b@!!]]", "l:1: foo: espeak-ng has no phoneme '!!'"),
        ("foo\t//", "l:1: foo: it holds no sound"),
        ("-\t/fi/", "l:1: -: a word begins with a letter or a digit"),
        ("<lexicon>\n<lexeme></lexeme></lexicon>", "l:2: a lexeme needs a grapheme"),
        ("<lexicon>\n<lexeme>\n</lexicon>", "l:3: not well-formed XML"),
        ('<lexicon alphabet="x-sampa"><lexeme><grapheme>a</grapheme><phoneme>a</phoneme>'
         "</lexeme></lexicon>", "l:1: a: the alphabet 'x-sampa' is not known"),
        ('<!DOCTYPE a [\n<!ENTITY b "c">]><a>&b;</a>', "l:2: entities are not read"),
    ],
)  # fmt: skip
def test_a_fault_is_named_by_its_line(text: str, complaint: str) -> None:
    with pytest.raises(SettingsError) as raised:
        read_lexicon("l", text)

    assert complaint in str(raised.value)


@given(st.text())
def test_any_text_is_a_lexicon_or_a_settings_error(text: str) -> None:
    with suppress(SettingsError):
        assert all(entry.said or entry.phonemes for _, entry in read_lexicon("l", text))


@given(st.text())
def test_any_ipa_gives_known_mnemonics_or_a_value_error(text: str) -> None:
    try:
        mnemonics = to_espeak(text)
    except ValueError:
        return
    assert check_mnemonics(mnemonics) == mnemonics.strip()
