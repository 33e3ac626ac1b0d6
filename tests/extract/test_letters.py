"""Boxes in which readers give their e-mail address, whatever they are called."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Why a nose runs</title></head><body>
<main><h1>Why a nose runs</h1><div class="_b">
<p>Cold air is dry, and the nose warms and wets it before it reaches the lungs at all.</p>
{box}
<h2>What to do about it</h2>
<p>The water that it gives off for this is what runs down in the end on a cold morning.</p>
<p>A scarf over the mouth and nose keeps some of the warmth and the water where they are.</p>
</div></main></body></html>"""
INVITATION = "<h3>Plain drug news</h3><p>Every Thursday, for eighty thousand people like you.</p>"


def text_of(box: str) -> str:
    return extract(Source("nose.html", PAGE.format(box=box).encode())).text


@pytest.mark.parametrize(
    "field",
    [
        '<input type="email">',
        '<input placeholder="Your e-mail">',
        '<div><form><input type="text" name="subscriber_email"></form></div>',
        '<label><input type="text" placeholder="E-Mail-Adresse"></label>',
    ],
)
def test_the_lines_that_invite_go_with_the_field_for_an_address(field: str):
    text = text_of(f'<div class="_n"><div>{INVITATION}</div>{field}<button>Send</button></div>')

    assert "Plain drug news" not in text
    assert "eighty thousand" not in text
    assert "Cold air is dry" in text
    assert "What to do about it" in text


@pytest.mark.parametrize(
    "field",
    ['<input type="checkbox" name="email">', '<input name="mailbox">', '<input placeholder="Age">'],
)
def test_a_box_with_another_field_stays(field: str):
    assert "eighty thousand" in text_of(f'<div class="_n">{INVITATION}{field}</div>')


def test_a_field_among_the_paragraphs_takes_none_of_them_away():
    text = text_of('<input type="email">')

    assert "Cold air is dry" in text
    assert "A scarf over the mouth" in text


def test_advice_beside_a_field_stays():
    box = "<p>Call 999 if you cannot breathe.</p>"

    assert "Call 999" in text_of(f'<div class="_n">{box}<input type="email"></div>')
