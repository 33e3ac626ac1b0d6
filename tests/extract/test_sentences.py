"""Text to sentences, for text about health."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readaloud.extract.sentences import split_sentences

LIMIT_S = 30  # seconds where work grows with the text, minutes where it grows with its square


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Take 5.5 mg/kg daily with food.",
        "The difference was small (p < 0.05) but real.",
        "Dr. Lee and Prof. Marsh agree with St. John's clinic.",
        "Use fruit, e.g. apples, i.e. what you like.",
        "Come at 9 a.m. on Monday.",
        "E. coli lives in the gut.",
        "J. K. Smith et al. found no effect.",
        "See Fig. 2 and No. 5 for details.",
        "It is ibuprofen vs. placebo.",
        "He waited... and then he slept.",
        "“Is it bad?” she asked.",
        "Read example.org/page.html first.",
        "The U.S. Food and Drug Administration approved it.",
        "Wt. 70 kg, ht. 175 cm, temp. 38.5 °C.",
        "Vit. K2 and vit. D are sold together.",
        "Weigh 150 lbs. (68 kg) of it, or 30in. (76 cm), or 1½ oz. (45 g).",
        "Add 1 tbsp. + 2 tsp. of oil.",
        "She is 5 ft. 4 in. tall and weighed 7 lb. 3 oz. at birth.",
        "Use 1 tsp. 2 times a day.",
        "Nehmen Sie z. B. Tee, i. d. R. warm, d. h. nicht heiß.",
        "Etwas gegen Schmerzen, z. B. Aspirin.",
        "Am 3. März 2026 und im 19. Jahrhundert, in der 20. Schwangerschaftswoche.",
        "Rund 1,28 Mio. Erwachsene bzw. Kinder, ggf. Eltern.",
        "He is 5 ft. 6 in. tall, was 7 lb. 3 oz. at birth, and ran for 1 hr. 30 min. today.",
        "8 oz. Greek yogurt",
        "2 tbsp. Olive oil",
        "Stir in 8 oz. Greek yogurt and 1 tsp. Dijon mustard.",
        "Call until 8 p.m. Eastern Time on any day.",
        "It was sent at 3 p.m. March 4 by hand.",
        "3.1. Study design",
        "Go to Apt. 4B, to the 3rd Fl. Laboratory.",
        "See App. B for more, then chap. III and App. A, as it says.",
    ],
)
def test_one_sentence_stays_one(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He lives in the U.S. The pills came later.", 2),
        ("I take vitamin C. It helps.", 2),
        ("She has hepatitis B. Her doctor knows.", 2),
        ("Pain rose.[12] The next day it fell.", 2),
        ("It ended well. (It was late.) We left.", 3),
        ("Was it me? No! It was not.", 3),
        ("Come at 9 p.m. Bring a friend.", 2),
        ("Eat fruit, nuts, etc. Drink water.", 2),
        ("接种疫苗。这很重要！", 2),
        ("First line\nSecond line", 2),
        ("The pH is 7.4. Blood is fine.", 2),
        ("Sales were $0.20. Growth was slow.", 2),
        ("Bake at 350°F. Place it. Heat to 38 °C. Rest.", 4),
        ("Bake at 350 F. Place it. Drink 2 L. Water helps.", 4),
        ("In 2019 C. Smith wrote it. R. L. Lee read it.", 2),
        ("Rest 5 min. 3 oz. of beef will do.", 2),
        ("It closes at 5 p.m. March is a busy month.", 2),
        ("It uses mRNA. mRNA vaccines are new.", 2),
        ("We must go. Water.The rest follows.", 3),
        ('“It hurts.” She sat down. (He stood.) "Why?" "Ask Prof. Lee."', 5),
        ("Get the app. A nurse answers. He came in. (3 were left.)", 4),
        ("It weighs 5 lb. (He said so.) See Fig. B. It is red.", 4),
        ("Bake for 30 min. 5 of them burn. It is 6 ft. 2 people fit in.", 4),
        ("I take vitamin d. A. Smith says so.", 2),
        ("About 5 (of 458 patients). Most (95%). 10%. Half!\nNone?", 5),
    ],
)
def test_sentences_part_where_they_end(text, count):
    assert len(sentences(text)) == count


@given(st.text(alphabet="aB1 .!?…\n\"'()[]e.g.Dr“”", max_size=120))
def test_every_character_lies_in_exactly_one_sentence(text):
    spans = split_sentences(text)

    covered = [place for span in spans for place in range(span.start, span.end)]
    black = [place for place, character in enumerate(text) if not character.isspace()]
    assert covered == sorted(set(covered))
    assert set(black) <= set(covered)
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)


@pytest.mark.parametrize(
    "unit", ["a. ", "a\n", "[1]", " . ", "... ", "x.\n", "\"'", "1,1,", "A. ", "!", "?.", ".)"]
)
def test_a_text_of_a_million_characters_is_split_as_fast_as_it_grows(unit):
    text = unit * (1_000_000 // len(unit))
    begin = time.process_time()
    split_sentences(text)

    assert time.process_time() - begin < LIMIT_S


@given(st.text(alphabet='aAzZ 19.!?…\n。！؟"”’([)]%,-\t', max_size=80))
def test_sentences_of_a_long_text_are_those_of_the_same_words_in_a_short_one(text: str) -> None:
    short = [(span.start, span.end) for span in split_sentences(text + "\nMore follows")]
    long = [(span.start, span.end) for span in split_sentences(text + "\nMore" + " follows" * 200)]
    assert long[:-1] == short[:-1]
    assert long[-1][0] == short[-1][0]


@pytest.mark.parametrize("run", ["...", "?!", "…", "a...", "1..2"])
def test_a_run_of_stops_takes_time_that_grows_as_its_length_does(run: str) -> None:
    start = time.process_time()
    split_sentences(run * 200_000)

    assert time.process_time() - start < 15  # about a second; quadratic work takes hours
