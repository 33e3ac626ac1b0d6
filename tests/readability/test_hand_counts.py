"""Everyday texts about health, counted by hand: sentences, words, syllables.

A word is what stands between white space and holds a letter or digit; dashes and slashes between
letters part words. Syllables are those of reading aloud: "1.5 L" is "one point five li-ters".
"""

import pytest

from readaloud.audit.readability import without_references
from readaloud.audit.readability.counts import count, tally
from readaloud.audit.readability.packing import words_in
from readaloud.extract.sentences import split_sentences

COUNTED = {
    "Take two 500 mg tablets every 4 to 6 hours, but no more than 8 in 24 hours.": (1, 18, 29),
    "Ibuprofen (Nurofen®) and naproxen are NSAIDs.": (1, 6, 14),
    "Do you smoke? If so, talk to your GP, pharmacist or call NHS 111.": (2, 14, 21),
    '"I couldn\'t sleep," she said. "It hurt too much."': (2, 9, 10),
    "The baby weighs 3.2kg (7lb 1oz).": (1, 6, 16),
    "Stage III bowel cancer has spread to lymph nodes.": (1, 9, 11),
    "It is caused by E. coli or H. pylori bacteria.": (1, 10, 16),
    "Visit www.nhs.uk/conditions/gout or e-mail help@gout.org.uk for more.": (1, 7, 27),
    "The patient's mother's doctor wasn't there, so they'd gone.": (1, 9, 13),
    "She has type 2 diabetes & high blood pressure (150/95 mmHg).": (1, 10, 30),
    "Eat 5-a-day: fruit, veg etc. Drink 6–8 glasses.": (2, 8, 16),
    "You may need an X-ray, a CT scan and/or an MRI.": (1, 12, 16),
    "Anti-inflammatory, over-the-counter pain-killers – e.g. aspirin – can help.": (1, 7, 21),
    "In 2019/20, 1 in 4 (25%) of 18- to 24-year-olds vaped.": (1, 11, 25),
    "Dr. J. Smith, M.D., of St. Mary's Hospital, treats approx. 1,200 people a year.": (1, 14, 29),
    "Temperature of 38°C or above? Call us ASAP!": (2, 8, 19),
    "His HbA1c was 48 mmol/mol (6.5%).": (1, 6, 20),
    "The colour of your urine, e.g. dark brown, matters.": (1, 9, 13),
    "Symptoms:\n- fever\n- cough\n- sore throat": (4, 5, 7),
    "How it works\nThe drug blocks pain signals.": (2, 8, 9),
    "Levothyroxine, 25–50 micrograms once a day before breakfast.": (1, 8, 21),
    "Its side effects—nausea, rash, dizziness—are mild.": (1, 8, 13),
    "It's a 10-minute, 2-part test (see Fig. 3).": (1, 8, 12),
    "Rate your pain 0–10; 7/10 is severe.": (1, 7, 15),
    "Vitamin B12 and omega-3 may help; vitamin D does not.": (1, 10, 18),
    "The NHS, WHO and NICE say so.": (1, 7, 13),
    "Mr. O'Neill's mother-in-law is 90.": (1, 5, 11),
    "Wash hands for 20 seconds... then dry them.": (1, 8, 10),
    "It cost £9.65 (or $12).": (1, 5, 12),
    "At 8 a.m. on Mon. 5 Jan. 2024 he was given 1.5 L of fluid I.V.": (1, 16, 31),
    "Get help if you: (1) feel faint; (2) cannot breathe; or (3) pass out.": (1, 14, 15),
    "People aged 65+ should have a flu jab each year.": (1, 10, 14),
    "Call 555-123-4567 (free) or 911.": (1, 5, 17),
}


@pytest.mark.parametrize(("text", "by_hand"), COUNTED.items())
def test_the_counts_are_those_of_a_careful_person(text: str, by_hand: tuple[int, int, int]) -> None:
    plain = without_references(text)
    sentences = [span.of(plain) for span in split_sentences(plain)]
    counts = count(sentences)
    spoken = sum(words_in(tally(sentence)) > 0 for sentence in sentences)

    assert (spoken, counts.words, counts.syllables) == by_hand
