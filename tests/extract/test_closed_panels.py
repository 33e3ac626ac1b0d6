"""Accordions: what is closed until somebody asks for it is read, and other hidden text is not."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Questions about hay fever</title></head><body>
<main><h1>Questions about hay fever</h1>
<p>Hay fever is an allergy to pollen, and it makes the nose run in spring and early summer.</p>
{body}
<p>Ask a pharmacist which of the tablets suits you, and how long it is safe to take them.</p>
</main></body></html>"""
ANSWER = "<p>Most people feel better within an hour, and the effect lasts for a whole day.</p>"


def text_of(body: str) -> tuple[list[str], str]:
    article = extract(Source("page.html", PAGE.format(body=body).encode()))
    sections = [one for section in article.sections for one in section.walk()]
    headings = [one.heading.text for one in sections if one.heading]
    return headings, " ".join(block.text for one in sections for block in one.blocks)


def test_a_closed_region_that_a_label_names_is_read_under_its_heading():
    headings, text = text_of(
        '<h2><button id="b1" aria-expanded="false" aria-controls="p1">How fast do they work?'
        '</button></h2><div id="p1" role="region" aria-labelledby="b1" style="display:none">'
        f"{ANSWER}</div>"
    )

    assert "How fast do they work?" in headings
    assert "within an hour" in text


def test_a_panel_that_a_button_in_a_heading_opens_is_read():
    headings, text = text_of(
        '<h3><a href="#p1" aria-expanded="false" aria-controls="p1">How fast do they work?</a></h3>'
        f'<div id="p1" hidden>{ANSWER}</div>'
    )

    assert "How fast do they work?" in headings
    assert "within an hour" in text


def test_a_panel_that_a_box_in_the_role_of_a_button_opens_is_read():
    headings, text = text_of(
        '<div role="button" aria-expanded="false" aria-controls="p1"><a>How fast do they work?</a>'
        f'</div><div id="p1" role="region" style="display:none">{ANSWER}</div>'
    )

    assert "How fast do they work?" in headings
    assert "within an hour" in text


def test_a_panel_that_a_button_of_an_accordion_opens_is_read():
    headings, text = text_of(
        '<div class="accordion"><div class="accordion-row"><button aria-expanded="false" '
        'aria-controls="p1">How fast do they work?</button></div>'
        f'<div id="p1" hidden>{ANSWER}</div></div>'
    )

    assert "How fast do they work?" in headings
    assert "within an hour" in text


def test_what_a_button_of_a_menu_opens_stays_hidden():
    _, text = text_of(
        '<div class="nav accordion"><button aria-expanded="false" aria-controls="p1">All topics'
        f'</button><div id="p1" hidden>{ANSWER}</div></div>'
    )

    assert "within an hour" not in text


def test_an_answer_built_as_nav_is_read_and_a_menu_is_not():
    _, text = text_of(
        f'<div>How fast do they work?</div><nav class="answer">{ANSWER}</nav>'
        '<nav><a href="/a">Hay fever, asthma and eczema: all that we have written</a></nav>'
    )

    assert "within an hour" in text
    assert "all that we have written" not in text


def test_other_hidden_boxes_stay_hidden():
    _, text = text_of(
        f'<div hidden>{ANSWER}</div><div role="region" style="display:none">{ANSWER}</div>'
        '<button aria-expanded="false" aria-controls="menu">More</button>'
        f'<div id="menu" aria-hidden="true">{ANSWER}</div>'
        f'<div id="ask" role="dialog" aria-labelledby="title" style="display:none">{ANSWER}</div>'
    )

    assert "within an hour" not in text


def test_what_is_hidden_within_a_closed_panel_stays_hidden():
    _, text = text_of(
        '<h2 id="h1">How fast do they work?</h2>'
        f'<div role="region" aria-labelledby="h1" hidden>{ANSWER}'
        "<p hidden>Only for staff.</p></div>"
    )

    assert "within an hour" in text
    assert "Only for staff" not in text


TABS = (
    '<div class="tabs"><div role="tablist"><button role="tab" id="t1" aria-controls="p1">Common'
    '</button><button role="tab" id="t2" aria-controls="p2">Serious</button></div>'
)


@pytest.mark.parametrize("state", ["hidden", 'aria-hidden="true"', 'style="display:none"', ""])
def test_the_panels_of_tabs_are_read_under_their_labels(state):
    headings, text = text_of(
        f'{TABS}<div role="tabpanel" id="p1"><p>A dry mouth, and now and then a headache.</p></div>'
        f'<div role="tabpanel" id="p2" {state}><p>Call for help if your face swells.</p></div>'
        "</div>"
    )

    assert [one for one in headings if one in ("Common", "Serious")] == ["Common", "Serious"]
    assert text.index("A dry mouth") < text.index("Call for help if your face swells.")


def test_a_tab_that_is_an_item_names_the_panel_that_points_back_to_it():
    headings, text = text_of(
        '<ol role="tablist"><li role="tab" id="t1">Adults</li><li role="tab" id="t2">Children</li>'
        f'</ol><div role="tabpanel" aria-labelledby="t1">{ANSWER}</div>'
        '<div role="tabpanel" aria-labelledby="t2" hidden><h3>Children</h3>'
        "<p>Children under six take drops, and only for a few days.</p></div>"
    )

    assert headings.count("Adults") == headings.count("Children") == 1
    assert "Children under six take drops" in text


@pytest.mark.parametrize("names", ["", 'aria-labelledby="other"'])
def test_tabs_that_name_no_panels_open_those_that_follow_in_their_order(names: str):
    headings, text = text_of(
        '<div><ul role="tablist"><li role="tab">Adults</li><li role="tab">Children</li></ul><div>'
        f'<div role="tabpanel" {names}><p>Take one tablet with a glass of water.</p></div>'
        f'<div role="tabpanel" {names} aria-hidden="true">{ANSWER}</div></div></div>'
    )

    assert headings[-2:] == ["Adults", "Children"]
    assert "one tablet" in text
    assert "within an hour" in text


def test_a_dialog_is_read_only_where_it_is_open():
    assert "within an hour" not in text_of(f"<dialog>{ANSWER}</dialog>")[1]
    assert "within an hour" in text_of(f"<dialog open>{ANSWER}</dialog>")[1]


def test_tabs_of_which_one_has_no_panel_open_none():
    _, text = text_of(
        '<div><ul role="tablist"><li role="tab">Adults</li><li role="tab">Children</li></ul>'
        f'<div role="tabpanel" hidden>{ANSWER}</div></div>'
    )

    assert "within an hour" not in text


def test_tabs_without_panels_open_nothing():
    headings, text = text_of(
        f'<div role="tablist"><a role="tab" href="/news">News</a></div><div hidden>{ANSWER}</div>'
    )

    assert "News" not in headings
    assert "within an hour" not in text


@pytest.mark.parametrize(
    "panel",
    [
        f'<h3 aria-expanded="false">How fast do they work?</h3><div hidden>{ANSWER}</div>',
        "<h3><button aria-expanded='false'>How fast do they work?</button></h3>"
        f"<div style='display: none'>{ANSWER}</div>",
    ],
)
def test_a_heading_that_says_it_is_closed_opens_the_box_behind_it(panel: str):
    headings, text = text_of(f"<div class='part'>{panel}</div>")

    assert headings == ["How fast do they work?"]
    assert "within an hour" in text


def test_in_an_accordion_so_does_a_line_that_is_no_heading():
    line = '<div aria-expanded="false">How fast do they work?</div>'
    _, text = text_of(f'<div class="accordion">{line}<div hidden>{ANSWER}</div></div>')

    assert "How fast do they work? Most people" in text


@pytest.mark.parametrize(
    "box",
    [
        f"<h3>How fast do they work?</h3><div hidden>{ANSWER}</div>",
        f'<button aria-expanded="false">Show more</button><div hidden>{ANSWER}</div>',
        f'<h3 aria-expanded="true">How fast?</h3><div hidden>{ANSWER}</div>',
        f'<h3 aria-expanded="false">How fast?</h3><p>Quite.</p><div hidden>{ANSWER}</div>',
    ],
)
def test_a_hidden_box_that_no_heading_opens_is_not_read(box: str):
    _, text = text_of(f"<div class='part'>{box}</div>")

    assert "within an hour" not in text


@pytest.mark.parametrize("sign", ["", "<span>+</span>", "<span>▼</span>"])
def test_a_button_that_asks_heads_the_box_behind_it_without_naming_it(sign: str):
    headings, text = text_of(
        f'<h2>Questions</h2><div><button aria-expanded="false">How fast do they work?{sign}'
        f"</button><div>{ANSWER}</div></div>"
    )

    assert "How fast do they work?" in headings
    assert "within an hour" in text


def test_a_button_beside_the_words_of_a_heading_is_no_heading():
    headings, _ = text_of(
        f"<h2>How fast do they work?<div><button>Copy link</button></div></h2>{ANSWER}"
        f"<h3>Doses <button>Adults</button><button>Children</button></h3>{ANSWER}"
    )

    assert headings == ["How fast do they work?", "Doses"]


@pytest.mark.parametrize("boxes", [("<main><article>", "</article></main>"), ("<div>", "</div>")])
@pytest.mark.parametrize("heading", ["FAQs", "Frequently asked questions about tablets", "Q&A"])
def test_questions_beside_the_box_of_the_text_are_the_articles(heading: str, boxes: tuple[str]):
    told = "".join(
        f"<p>{ANSWER[3:-4]} Line {n} says so, as the leaflet does.</p>" for n in range(6)
    )
    asked = "".join(
        f"<div class='item'><div>Is day {n} too late?</div><div><p>On day {n} it is not, no.</p>"
        "</div></div>"
        for n in range(4)
    )
    page = (
        f"<html><head><title>Hay fever</title></head><body>{boxes[0]}<h1>Hay fever</h1>"
        f"<div class='rt'>{told}</div><div class='acc'><h2>{heading}</h2>{asked}</div>"
        "<div class='newsletter'><p>Would you like news? Leave us your address today.</p></div>"
        f"{boxes[1]}</body></html>"
    )
    text = " ".join(
        block.text
        for section in extract(Source("page.html", page.encode())).sections
        for one in section.walk()
        for block in one.blocks
    )

    assert [f"Is day {n} too late?" in text for n in range(4)] == [True] * 4
    assert [f"On day {n} it is not, no." in text for n in range(4)] == [True] * 4
    assert "Leave us your address" not in text


def test_questions_of_the_site_that_are_links_or_in_its_foot_are_not():
    told = "".join(f"<p>{ANSWER[3:-4]} Line {n} says so.</p>" for n in range(6))
    links = "".join(f"<p><a href='/{n}'>Is day {n} too late?</a></p>" for n in range(4))
    page = (
        "<html><head><title>Hay fever</title></head><body><div><h1>Hay fever</h1>"
        f"<div class='rt'>{told}</div><div class='acc'><h2>FAQs</h2>{links}</div>"
        f"<div class='footer'><h2>FAQs</h2>{links.replace('<a', '<b').replace('/a>', '/b>')}</div>"
        "</div></body></html>"
    )

    assert "too late?" not in extract(Source("page.html", page.encode())).text


@pytest.mark.parametrize(
    "panel",
    [
        f"<button type='button'>How fast do they work? +</button><div hidden>{ANSWER}</div>",
        f"<div role='button'>How fast do they work?</div><div style='display:none'>{ANSWER}</div>",
    ],
)
def test_a_button_that_asks_opens_the_hidden_box_behind_it(panel: str):
    headings, text = text_of(f"<div class='faq-row'>{panel}</div>")

    assert headings == ["How fast do they work?"]
    assert "within an hour" in text


@pytest.mark.parametrize(
    "panel",
    [
        f"<button>On allergies</button><div hidden>{ANSWER}</div>",
        f"<h3>On allergies</h3><div hidden>{ANSWER}</div>",
        f"<p class='faq-question'>On allergies</p><div class='x' hidden>{ANSWER}</div>",
    ],
)
def test_what_a_named_accordion_hides_is_read_below_its_head(panel: str):
    headings, text = text_of(f"<div class='accordion'><div>{panel}</div></div>")

    assert "within an hour" in text
    assert "On allergies" in (*headings, text.partition(" Most people")[0][-12:])


def test_boxes_of_one_name_of_which_one_is_open_are_panels_of_tabs():
    _, text = text_of(
        "<button>Uses</button><button>Doses</button>"
        "<div class='panel active'><p>It calms the nose and the eyes within the hour.</p></div>"
        f"<div class='panel' style='display:none'>{ANSWER}</div>"
    )

    assert "It calms the nose" in text
    assert "lasts for a whole day" in text


def test_hidden_boxes_of_one_name_that_are_no_panels_stay_hidden():
    _, text = text_of(
        "<div class='step'><p>It calms the nose and the eyes within the hour.</p></div>"
        f"<div class='step' hidden>{ANSWER}</div>"
    )

    assert "within an hour" not in text


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='rest' style='display:none'>{ANSWER}</div><a href='#'>Read more…</a>",
        f"<div hidden>{ANSWER}</div><button>Show more</button>",
        f"<button>Read more</button><div hidden>{ANSWER}</div>",
    ],
)
def test_the_rest_of_a_text_behind_a_link_is_read(box: str):
    assert "within an hour" in text_of(f"<div>{box}</div>")[1]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='modal' hidden>{ANSWER}</div><button>Read more</button>",
        f"<div class='newsletter' hidden>{ANSWER}</div><button>Read more</button>",
        f"<div class='comments'><div hidden>{ANSWER}</div><button>Show more</button></div>",
        f"<form><button>Is it you?</button><div hidden>{ANSWER}</div></form>",
        f"<button>Was this page helpful?</button><div hidden>{ANSWER}</div>",
        f"<div class='panel'>EN</div><div class='panel' hidden>{ANSWER}</div>",
    ],
)
def test_hidden_dialogs_comments_forms_thanks_and_switches_stay_hidden(box: str):
    assert "within an hour" not in text_of(box)[1]
