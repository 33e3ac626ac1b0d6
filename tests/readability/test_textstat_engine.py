"""textstat as the reference engine: its own numbers, without a network."""

import subprocess
import sys

from readaloud.audit.readability import Text, measure_texts
from readaloud.audit.readability.pronouncing import everything
from readaloud.audit.readability.textstat import measure_with_textstat
from readaloud.model.settings import AuditSettings

TEXT = "The risk fell by 12.5 % (p < 0.05)."


def test_the_engine_gives_textstats_own_counts() -> None:
    values = measure_with_textstat(TEXT, "en")

    # One sentence; textstat ends it at each decimal point as well.
    assert values["sentences"] > 1
    # It hyphenates what its dictionary lacks, and finds one syllable in azithromycin.
    assert measure_with_textstat("azithromycin", "en")["syllables"] == 1


def test_the_engine_is_chosen_by_the_settings() -> None:
    one = [Text(TEXT, [(0, len(TEXT))], "en")]
    (ours,) = measure_texts(one, AuditSettings())
    (theirs,) = measure_texts(one, AuditSettings(engine="textstat"))

    assert theirs["notes"] == ["scores-by-textstat", "short-text", "smog-short-text"]
    assert "difficulty" in ours
    assert "difficulty" not in theirs


def test_its_dictionary_is_the_whole_published_one() -> None:
    words = dict(everything())

    assert len(words) > 126_000
    assert (words["absolutely"], words["diarrhea"], words["of"]) == (4, 4, 1)


def test_it_works_where_no_network_and_no_home_is() -> None:
    # You | may | feel | ti-red | for | a | few | days = 9 syllables.
    script = (
        "import socket\n"
        "def refuse(*args, **kwargs): raise OSError('no network')\n"
        "socket.socket.connect = refuse\n"
        "from readaloud.audit.readability.textstat import measure_with_textstat\n"
        "print(measure_with_textstat('You may feel tired for a few days.', 'en')['syllables'])\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env={"HOME": "/nonexistent"}
    )

    assert found.stdout == "9\n", found.stderr


def test_a_word_without_end_does_not_keep_it_busy() -> None:
    assert measure_with_textstat("a" * 300_000, "en")["words"] == 1


def test_empty_text_has_counts_alone() -> None:
    assert measure_with_textstat("", "en")["words"] == 0
    assert "flesch_kincaid_grade" not in measure_with_textstat("", "en")


def test_scoring_english_with_our_counts_never_loads_textstat() -> None:
    script = (
        "import sys\n"
        "from readaloud.audit.readability import Text, measure_texts\n"
        "from readaloud.model.settings import AuditSettings\n"
        "measure_texts([Text('Rest.', [(0, 5)], 'en')], AuditSettings())\n"
        "print('textstat' in sys.modules or 'nltk' in sys.modules)\n"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert found.stdout == "False\n", found.stderr
