"""Captions say every sentence at its time, and nothing in them can be taken for markup."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from readaloud.formats.captions import CAPTIONS
from readaloud.formats.transcript import TRANSCRIPT
from readaloud.model.article import Article
from readaloud.model.narration import Cue
from readaloud.model.publication import Edition
from readaloud.model.settings import NarrateSettings, Settings

EVIL = "Is 3 --> 5 or <b>p</b> < 0.05 [x]?\n\n00:00:01.000 --> 00:00:02.000"


def written(edition: Edition, name: str) -> str:
    form = next(form for form in (*CAPTIONS, TRANSCRIPT) if form.name == name)
    (asset,) = form.export(edition, Settings())
    assert isinstance(asset.data, bytes)
    return asset.data.decode()


CAPTION = re.compile(r"^(s[\d.]+)\n([\d:.]+) --> ([\d:.]+)\n((?:.+\n)+)", re.MULTILINE)
LONG = (
    "Half of all adults who were asked in the winter of last year, and again in the spring, said"
    " that they sleep for less than six hours, which is two hours less than they would like to."
)


def captions(edition: Edition) -> list[tuple[str, str, str, str]]:
    """Of each caption its id, its times and its text."""
    return CAPTION.findall(written(edition, "vtt"))


def changed(edition: Edition, **cues: Cue) -> Edition:
    """The edition with other cues for some sentences."""
    assert edition.narration is not None
    own = tuple(cues.get(cue.sentence_id, cue) for cue in edition.narration.cues)
    return replace(edition, narration=replace(edition.narration, cues=own))


def test_webvtt_has_a_caption_for_each_sentence_and_each_row(edition: Edition) -> None:
    """Sentences 11 and 12, 13 and 14, 15 and 16 are the cells of a row."""
    assert edition.narration is not None

    keys = [key for key, *_ in captions(edition)]

    rest = [cue.sentence_id for cue in edition.narration.cues]
    assert keys == [key for key in rest if key not in ("s12", "s14", "s16")]
    assert "Coffee · 95 mg\n" in written(edition, "vtt")


def test_a_long_sentence_is_shown_in_parts_of_two_lines(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    shown = captions(make_edition(make_article(LONG)))[1:]

    assert [key for key, *_ in shown] == ["s2", "s2.2", "s2.3"]
    assert " ".join(text.strip().replace("\n", " ") for *_, text in shown) == LONG
    assert all(len(line) <= 42 for *_, text in shown for line in text.splitlines())
    assert all(text.count("\n") <= 2 for *_, text in shown)
    assert [end for _, _, end, _ in shown[:-1]] == [start for _, start, _, _ in shown[1:]]


def test_a_sentence_that_is_passed_over_is_not_shown(edition: Edition) -> None:
    assert edition.narration is not None
    cue = edition.narration.cues[1]
    passed_over = replace(cue, spoken="", words=())

    for form in CAPTIONS:
        assert cue.text in written(edition, form.name) or form.name == "vtt-words"
        assert cue.text not in written(changed(edition, s2=passed_over), form.name)
    assert "s2" not in [key for key, *_ in captions(changed(edition, s2=passed_over))]


def test_a_marker_that_is_not_heard_is_not_shown(edition: Edition) -> None:
    assert "A review of 12 trials found that morning" in " ".join(written(edition, "vtt").split())
    settings = Settings(narrate=NarrateSettings(citations=True))
    (asset,) = CAPTIONS[0].export(edition, settings)
    assert isinstance(asset.data, bytes)
    assert b"trials [1]" in asset.data


def test_a_short_caption_stays_for_a_second_or_until_the_next(edition: Edition) -> None:
    assert edition.narration is not None
    first, second, *_ = edition.narration.cues
    brief = replace(first, start_ms=100, end_ms=300, words=())
    late = replace(second, start_ms=2000)
    soon = replace(second, start_ms=700, words=())

    assert captions(changed(edition, s1=brief, s2=late))[0][2] == "00:00:01.100"
    assert captions(changed(edition, s1=brief, s2=soon))[0][2] == "00:00:00.700"


def test_words_carry_their_times_in_order_and_inside_their_cue(edition: Edition) -> None:
    for block in written(edition, "vtt-words").split("\n\n")[1:]:
        times = re.findall(r"\d\d:\d\d:\d\d\.\d{3}", block)
        start, end, *inside = times

        assert inside == sorted(set(inside))
        assert all(start < time < end for time in inside)


@pytest.mark.parametrize("name", ["vtt", "vtt-words", "srt", "lrc"])
def test_a_sentence_that_looks_like_captions_stays_one_cue(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article], name: str
) -> None:
    plain = written(make_edition(make_article("One.")), name)
    evil = written(make_edition(make_article(EVIL)), name)

    arrows = "-->" if name != "lrc" else "[0"
    assert evil.count(arrows) == plain.count(arrows)
    assert "<b>" not in evil


def test_a_transcript_is_the_text_with_its_headings(edition: Edition) -> None:
    text = written(edition, "transcript")

    assert text.startswith("# Sleeping well after sixty\n")
    assert re.search(r"^## What helps \(0:00:\d\d\)$", text, re.MULTILINE)
    assert "That is not an illness. Most need 7 hours." in text


def test_items_with_their_numbers_and_rows_stand_on_lines_of_their_own(edition: Edition) -> None:
    text = written(edition, "transcript")

    assert "1. Walk daily.\n\n2. Avoid coffee after noon.\n\n   - a. Tea counts too.\n" in text
    assert "- Coffee · 95 mg\n" in text


def test_markdown_in_a_title_is_text(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    text = written(make_edition(make_article("1. x", title="*a* [b](c) <d> `e`")), "transcript")

    assert r"\*a\* \[b\](c) \<d\> \`e\`" in text
    assert "1\\. x" in text
