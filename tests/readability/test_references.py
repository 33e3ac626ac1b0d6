"""Reference marks are neither words nor sentences, whatever form they stand in."""

import time

import pytest

from readaloud.audit.readability import measure, without_references
from readaloud.audit.readability.counts import count
from readaloud.extract import extract
from readaloud.extract.sentences import split_sentences
from readaloud.model.article import Source
from readaloud.model.settings import AuditSettings, ExtractSettings

# Each is "It can ease pain. Rest is best.": 7 words, 7 syllables, 2 sentences, 23 letters.
MARKED = [
    "It can ease pain.[3] Rest is best.",
    "It can ease pain [3]. Rest is best.",
    "It can ease pain. [3] Rest is best.",
    "It can ease pain.[1][2,4–6] Rest is best.",
    "It can ease pain [1, 2; 5-7]. Rest is best.",
    "It can ease pain.¹² Rest is best.",
    "It can ease pain¹,² . Rest is best.",
    "It can ease pain.¹–³ Rest is best.",
    "It can ease pain.12 Rest is best.",
    "It can ease pain.1,2 Rest is best.4",
    "It can ease pain.[a] Rest is best.[note 1]",
    "It can ease pain.[citation needed] Rest is best.",
    "[1] It can ease pain. Rest is best.",
]


@pytest.mark.parametrize("text", MARKED)
def test_a_reference_mark_is_no_word_and_no_sentence(text: str) -> None:
    plain = without_references(text)
    sentences = [span.of(plain) for span in split_sentences(plain)]
    counts = count(sentences)

    assert (counts.words, counts.syllables, counts.letters, len(sentences)) == (7, 7, 23, 2)
    assert len(plain) == len(text)


POWERS = ["m²", "(cm³)", "22 kg/m²", "10⁹", "¹³¹I", "Ca²⁺", "χ²", "R²."]


@pytest.mark.parametrize("written", POWERS)
def test_a_power_is_no_reference_mark(written: str) -> None:
    letters = sum(map(str.isalnum, written))

    assert count([f"x {written} x"]).letters == letters + 2


def test_a_mark_does_not_turn_a_title_into_names() -> None:
    with_mark = count(["Symptoms Of Fibromyalgia In Adolescents¹"])
    without = count(["Symptoms Of Fibromyalgia In Adolescents"])

    assert with_mark == without


KEPT = [
    "The median was 12 [10–15] days.",
    "See Fig.2 and no.5 for more.",
    "It was 3.2 to 4.5 in 1,500 of them.",
    "Take [a] tablet (3) or [two] tablets.",
    "Version 2.12 It",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_looks_like_a_mark_but_is_read_stays(text: str) -> None:
    assert without_references(text) == text


def test_the_marks_of_a_page_are_not_counted() -> None:
    page = b"""<html lang="en"><body><article><h1>Pain</h1><p>It can ease pain<sup>1</sup> and
        swelling<sup>2,3</sup>.<sup><a href="#r1">4</a></sup> Rest is best.<a href="#r2">[5]</a>
        </p><p>If it lasts for more than a week, or gets worse, you should go and see your
        doctor or a nurse about it soon.</p></article></body></html>"""

    scores = measure(extract(Source("page", page), ExtractSettings()), AuditSettings()).scores

    # Pain | It can ease pain and swel-ling | Rest is best: 10 words, 11 syllables; then 24 words
    # and, as "doc-tor" and "a-bout" have two, 26 syllables.
    found = scores.by_scope["article"]
    assert (found["words"], found["syllables"], found["sentences"]) == (34, 37, 4)


# Each has the words and syllables of what stands before the colon, and its letters.
FLAT = ["pain,: 3", "pain,: 3–5", "mg).: 12", "Fig.2: ", "no.5: ", "B.12: ", "1,500: ", "pain?”: 7"]


@pytest.mark.parametrize("written", FLAT)
def test_digits_behind_a_word_are_a_mark_unless_they_number_it(written: str) -> None:
    word, mark = written.split(": ")

    assert count(["x", word + mark]).words == count(["x", word]).words == 2
    assert count(["x " + word + mark + " y"]).syllables == count(["x " + word + " y"]).syllables
    assert count(["x " + word + mark + " y"]).letters == count(["x " + word + " y"]).letters


@pytest.mark.parametrize("piece", ["[1", "[1,", "a.1", "a,1,1", "¹,", ".(1", "[1]", "[", "aaa,1"])
def test_marks_are_found_in_time_that_grows_as_the_text_does(piece: str) -> None:
    start = time.process_time()
    without_references(piece * 200_000)

    assert time.process_time() - start < 10  # about a second; quadratic work takes minutes
