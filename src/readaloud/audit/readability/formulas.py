"""Readability formulas by their published definitions: plain arithmetic on counts.

Every count must be of the same text, `words` and `sentences` at least 1. Grades are years of
schooling in the United States.
"""

from collections.abc import Sequence
from math import ceil, floor, sqrt


def flesch_reading_ease(words: int, sentences: int, syllables: int) -> float:
    """Estimate ease: about 100 is very easy, 60-70 plain English, under 30 very hard.

    Source: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
    """
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def flesch_kincaid_grade(words: int, sentences: int, syllables: int) -> float:
    """Estimate a grade.

    Source: Kincaid et al., "Derivation of new readability formulas for Navy enlisted
    personnel", Research Branch Report 8-75 (1975).
    """
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def smog_index(polysyllables: int, sentences: int) -> float:
    """Estimate the grade whose readers understand all of a text; made for 30 sentences or more.

    Source: McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969).
    """
    return 1.043 * sqrt(30 * polysyllables / sentences) + 3.1291


def gunning_fog(words: int, sentences: int, complex_words: int) -> float:
    """Estimate a grade.

    Complex words have three syllables or more, and are neither names (in capitals within a
    sentence), nor combinations of short easy words ("however", "over-the-counter"), nor made so
    long by -es, -ed or -ing ("diseases", "created", "beginning"); figures are none either.
    Source: Gunning, "The Technique of Clear Writing" (1952); -ing, which it does not
    name, is left out with the two other endings as most descriptions since have it.
    """
    return 0.4 * (words / sentences + 100 * complex_words / words)


def coleman_liau_index(letters: int, words: int, sentences: int) -> float:
    """Estimate a grade from letters alone.

    Source: Coleman and Liau, "A computer readability formula designed for machine scoring",
    Journal of Applied Psychology 60 (1975).
    """
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8


def automated_readability_index(characters: int, words: int, sentences: int) -> float:
    """Estimate a grade; `characters` are all that are not white space.

    Source: Smith and Senter, "Automated Readability Index", AMRL-TR-66-220 (1967).
    """
    return 4.71 * characters / words + 0.5 * words / sentences - 21.43


def dale_chall_readability_score(words: int, sentences: int, difficult_words: int) -> float:
    """Give the raw score of Dale and Chall; `dale_chall_grade` turns it into a grade.

    Difficult words are neither on the list of 3,000 words nor regular forms of one (plurals,
    possessives, contractions, -s, -d, -ed, -n, -ing, -er, -est, -ly, also with a doubled letter
    or with i for y), nor names or figures. A word with a hyphen is as difficult as its parts.
    British spellings of listed words are taken for those ("colour").
    The constant is added above five difficult words in a hundred, as tools commonly do.
    Source: Dale and Chall, "A formula for predicting readability", Educational Research
    Bulletin 27 (1948).
    """
    share = 100 * difficult_words / words
    return 0.1579 * share + 0.0496 * words / sentences + (3.6365 if share > 5 else 0.0)


def dale_chall_grade(raw: float) -> float:
    """Give the middle of the grades that a raw score stands for (Dale and Chall 1948, table)."""
    bands = ((4.95, 4.0), (5.95, 5.5), (6.95, 7.5), (7.95, 9.5), (8.95, 11.5), (9.95, 14.0))
    return next((grade for limit, grade in bands if raw < limit), 16.0)


def new_dale_chall_cloze(words: int, sentences: int, difficult_words: int) -> float:
    """Estimate the share of left-out words that readers can fill in, in per cent: 0 to 64.

    Source: Chall and Dale, "Readability Revisited: The New Dale-Chall Readability Formula"
    (1995).
    """
    return max(0.0, 64 - 0.95 * 100 * difficult_words / words - 0.69 * words / sentences)


def spache_readability(words: int, sentences: int, unfamiliar_words: int) -> float:
    """Estimate a grade from 1 to 4, for texts for young children.

    Every unfamiliar word counts each time it stands in the text.
    Source: Spache, "Good Reading for Poor Readers", revised edition (1974): the formula with
    0.839, on the word list of the same edition.
    """
    return 0.141 * words / sentences + 0.086 * 100 * unfamiliar_words / words + 0.839


def linsear_write_formula(words: int, sentences: int, polysyllables: int) -> float:
    """Estimate a grade: a hard word counts three times as much as an easy one.

    The 100-word sample of the original is the whole text here, since only ratios matter.
    Source: developed for technical manuals of the United States Air Force; O'Hayre, "Gobbledygook
    Has Gotta Go" (1966).
    """
    score = (words + 2 * polysyllables) / sentences
    return score / 2 if score > 20 else (score - 2) / 2


def forcast(words: int, monosyllables: int) -> float:
    """Estimate a grade from short words alone, so also for forms and lists.

    Source: Caylor et al., "Methodologies for determining reading requirements of military
    occupational specialties", HumRRO TR 73-5 (1973): 20 minus a tenth of the words of one
    syllable among 150.
    """
    return 20 - 15 * monosyllables / words


def lix(words: int, sentences: int, long_words: int) -> float:
    """Give the läsbarhetsindex: under 30 very easy, over 60 very hard. Long: over six letters.

    Source: Björnsson, "Läsbarhet" (1968).
    """
    return words / sentences + 100 * long_words / words


def rix(sentences: int, long_words: int) -> float:
    """Give the long words in a sentence.

    Source: Anderson, "Lix and Rix: variations on a little-known readability index", Journal of
    Reading 26 (1983).
    """
    return long_words / sentences


def mcalpine_eflaw(words: int, sentences: int, mini_words: int) -> float:
    """Score for readers of English as a foreign language: 20 or less is very easy.

    Mini words have three letters or fewer.
    Source: McAlpine, "From Plain English to Global English" (1997).
    """
    return (words + mini_words) / sentences


def text_standard(reading_ease: float, grades: Sequence[float]) -> float:
    """Give the grade that most formulas agree on, as textstat has it.

    Each grade votes for itself rounded down, up and to nearest; reading ease votes for the
    grade of its band. Of equal votes the first wins.
    """
    votes: list[int] = []
    for grade in grades:
        votes += floor(grade), ceil(grade), round(grade)
    votes[3:3] = _grades_of_ease(reading_ease)  # it comes second
    return float(max(dict.fromkeys(votes), key=votes.count))


def _grades_of_ease(ease: float) -> tuple[int, ...]:
    if ease >= 100 or ease < 30:
        return (13,)
    bands = ((90, (5,)), (80, (6,)), (70, (7,)), (60, (8, 9)), (50, (10,)), (40, (11,)))
    return next((grades for limit, grades in bands if ease >= limit), (12,))


def consensus_grade(grades: Sequence[float]) -> float:
    """Give the middle grade of several formulas, which no single odd one can move."""
    ordered = sorted(grades)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


READING_WORDS_PER_MINUTE = 238
SPEAKING_SYLLABLES_PER_MINUTE = 250


def reading_time_s(words: int, words_per_minute: int = READING_WORDS_PER_MINUTE) -> float:
    """Seconds that adults take to read a text silently.

    Source: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language
    109 (2019): 238 words a minute for non-fiction.
    """
    return 60 * words / words_per_minute


def speaking_time_s(
    syllables: int, syllables_per_minute: int = SPEAKING_SYLLABLES_PER_MINUTE
) -> float:
    """Seconds that a calm speaker takes to read a text aloud: about 160 words a minute."""
    return 60 * syllables / syllables_per_minute
