"""Captions say every sentence at its time, and nothing in them can be taken for markup."""

import re
from collections.abc import Callable

import pytest

from readaloud.formats.captions import CAPTIONS
from readaloud.formats.transcript import TRANSCRIPT
from readaloud.model.article import Article
from readaloud.model.publication import Edition
from readaloud.model.settings import Settings

EVIL = "Is 3 --> 5 or <b>p</b> < 0.05 [x]?\n\n00:00:01.000 --> 00:00:02.000"


def written(edition: Edition, name: str) -> str:
    form = next(form for form in (*CAPTIONS, TRANSCRIPT) if form.name == name)
    (asset,) = form.export(edition, Settings())
    assert isinstance(asset.data, bytes)
    return asset.data.decode()


def test_webvtt_has_a_cue_for_each_sentence(edition: Edition) -> None:
    assert edition.narration is not None
    text = written(edition, "vtt")

    keys = re.findall(r"^(s\d+)\n\d\d:\d\d:\d\d\.\d{3} --> ", text, re.MULTILINE)
    assert keys == [cue.sentence_id for cue in edition.narration.cues]


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


def test_items_and_rows_stand_on_lines_of_their_own(edition: Edition) -> None:
    text = written(edition, "transcript")

    assert "- Walk daily.\n\n- Avoid coffee after noon.\n\n- Tea counts too.\n" in text
    assert "- Coffee · 95 mg\n" in text


def test_markdown_in_a_title_is_text(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    text = written(make_edition(make_article("1. x", title="*a* [b](c) <d> `e`")), "transcript")

    assert r"\*a\* \[b\](c) \<d\> \`e\`" in text
    assert "1\\. x" in text
