"""Captions: what readers see below a picture of the article is read with it."""

import pytest

from readaloud.extract import extract
from readaloud.extract.body import is_caption
from readaloud.extract.drafts import Words
from readaloud.extract.leaves import Leaf
from readaloud.model.article import Figure, Source

PROSE = (
    "<p>A bandage that is wound too tightly stops the blood, and one that is too loose slips down"
    " within the hour. Begin at the toes and go up in turns that cover half of the one below.</p>"
)
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Bandages</title></head><body>
<nav><a href="/">Home</a></nav><main><h1>Bandages</h1>{lead}<article>{prose}{picture}{prose2}
</article></main></body></html>"""
PICTURE = '<img src="/foot.jpg" width="600" height="400">'


def captions_of(picture: str, lead: str = "") -> list[str]:
    page = PAGE.format(
        lead=lead, prose=PROSE, picture=picture, prose2=PROSE.replace("toes", "ankle")
    )
    blocks = extract(Source("page.html", page.encode())).blocks()
    return [block.text for block in blocks if isinstance(block, Figure)]


@pytest.mark.parametrize(
    "picture",
    [
        f"<figure>{PICTURE}<figcaption>Turns at the heel</figcaption></figure>",
        f'<table class="tr-caption-container"><tr><td>{PICTURE}</td></tr>'
        '<tr><td class="tr-caption">Turns at the heel</td></tr></table>',
        f'<x-figure>{PICTURE}<span slot="caption">Turns at the heel</span></x-figure>',
        f'<div class="wp-caption">{PICTURE}<p>Turns at the heel</p></div>',
    ],
)
def test_a_short_caption_is_read_however_the_figure_is_made(picture: str) -> None:
    assert captions_of(picture) == ["Turns at the heel"]


def test_a_short_credit_is_no_caption() -> None:
    assert not is_caption(Leaf(Words("Ida Sole for Tern"), "figcaption", 0, None))
    assert is_caption(Leaf(Words("Turns at the heel"), "figcaption", 0, None))


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("A nurse winds the first turns from the toes up.", True),
        ("Ida Sole / Tern Valley Times.", False),
        ("Nurses wind the turns. Photograph: Ida Sole / Tern Valley Times", True),
        ("Listen to this article", False),
    ],
)
def test_the_caption_of_the_picture_under_the_title_is_read_where_it_is_a_sentence(
    caption: str, *, found: bool
) -> None:
    lead = f'<div class="media"><figure>{PICTURE}<figcaption>{caption}</figcaption></figure></div>'

    assert (caption in captions_of("", lead)) == found


def test_the_button_for_a_pin_board_is_no_word_of_the_caption() -> None:
    said = "<span>Share on Pinterest</span> Turns at the heel"

    assert captions_of(f"<figure>{PICTURE}<figcaption>{said}</figcaption></figure>") == [
        "Turns at the heel"
    ]


def test_so_it_is_between_the_sentence_under_the_title_and_the_body() -> None:
    caption = "A nurse winds the first turns from the toes up."
    lead = (
        "<p>Wound well from the toes to the knee, a bandage stays where it is for a whole day and"
        " for the night behind it, and it does not hurt.</p>"
        f'<div class="media"><figure>{PICTURE}<figcaption>{caption}</figcaption></figure></div>'
    )

    assert captions_of("", lead) == [caption]


def test_described_pictures_stay_behind_the_last_lines_and_so_does_a_numbered_caption() -> None:
    steps = "".join(
        f"<h3>Turn {n}</h3><p>Hold the end for {5 * n} seconds while the leg is kept straight.</p>"
        f'<img src="/turn{n}.jpg" width="600" height="400" alt="A hand holds turn {n} of the band">'
        for n in range(1, 13)
    )
    figure = '<figure><img src="/a.png" alt=""><figcaption>Abb. 1: Richtig wickeln</figcaption>'
    page = PAGE.format(lead="", prose=PROSE, picture=steps + figure + "</figure>", prose2="")
    blocks = extract(Source("page.html", page.encode())).blocks()
    shown = [block.alt or block.text for block in blocks if isinstance(block, Figure)]
    assert shown == [
        *(f"A hand holds turn {n} of the band" for n in range(1, 13)),
        "Abb. 1: Richtig wickeln",
    ]
