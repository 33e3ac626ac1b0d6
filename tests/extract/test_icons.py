"""Pictures that stand for words are read as those words; ornaments and photographs are not."""

import pytest

from readaloud.extract import extract
from readaloud.formats.article_markdown import article_markdown
from readaloud.model.article import Figure, Source

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Cheese in pregnancy</title></head><body>
<main><h1>Cheese in pregnancy</h1>
<p>Some kinds of cheese can carry listeria, a germ that does harm to a child before birth.</p>
{body}
<p>Ask your midwife where you are in doubt, and tell her if you have eaten the wrong kind.</p>
</main></body></html>"""


def read(body: str) -> str:
    return article_markdown(extract(Source("page.html", PAGE.format(body=body).encode())))


@pytest.mark.parametrize(
    ("icon", "cell"),
    [
        ('<img src="a.svg" alt="No">', "No"),
        ('<span><img src="a.png" width="20" height="20" alt="No"></span>', "No"),
        ('<img src="tick.gif" alt="tick">', "tick"),
        ('<svg role="img" aria-label="No"><path d="M0 0"/></svg>', "No"),
        ('<svg role="img"><title>No</title><path d="M0 0"/></svg>', "No"),
        ('<i class="fa fa-times" role="img" aria-label="No"></i>', "No"),
        ('<span role="img" aria-label="No">❌</span>', "No"),
        ('<img src="a.svg" alt="">', ""),
        ('<img src="a.svg" alt="cross icon">', ""),
        ('<img src="a.svg" alt="a.svg">', ""),
        ('<img src="a.svg" alt="No" aria-hidden="true">', ""),
        ('<svg aria-hidden="true" role="img" aria-label="No"></svg>', ""),
        ('<img src="brie.jpg" alt="Brie">', ""),
        ('<svg role="img" aria-label="Warning"></svg><span>No</span>', "No"),
    ],
)
def test_a_picture_alone_in_a_cell_is_read_by_its_name(icon: str, cell: str) -> None:
    text = read(
        "<table><tr><th>Cheese</th><th>Safe</th></tr><tr><td>Cheddar</td><td>Yes</td></tr>"
        f"<tr><td>Brie</td><td>{icon}</td></tr></table>"
    )

    assert f"\n| Brie | {cell} |\n" in text


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ('<img src="a.svg" alt="Do not:"> eat Brie', "Do not: eat Brie"),
        ('<span><img src="a.svg" alt="Do not"></span><span>eat Brie</span>', "Do not eat Brie"),
        ('<img src="a.svg" alt="tick"> eat Brie', "eat Brie"),
        ('<img src="a.svg" alt="Bullet point"> eat Brie', "eat Brie"),
        ('<img src="a.jpg" alt="Brie"> eat Brie', "eat Brie"),
        ('<a href="/x"><img src="a.svg" alt="Do not:"></a> eat Brie', "eat Brie"),
    ],
)
def test_a_picture_before_the_words_of_an_item_is_read_with_them(item: str, words: str) -> None:
    text = read(f"<ul><li>{item}</li><li>Wash your hands</li></ul>")

    assert f"\n- {words}\n" in text


def test_a_picture_within_a_line_is_read_as_a_part_of_it() -> None:
    text = read('<p>Pain: <img src="5.svg" alt="five out of ten">, or more, means: ring.</p>')

    assert "Pain: five out of ten, or more, means: ring." in text


def test_a_mark_with_words_of_its_own_keeps_them_within_a_line() -> None:
    text = read('<p>Love <span role="img" aria-label="heart">♥</span> from us.</p>')

    assert "Love ♥ from us." in text


def test_a_photograph_within_a_paragraph_stays_a_picture() -> None:
    body = '<p>Keep it cool. <img src="a.jpg" alt="Brie on a plate"> Then eat it soon.</p>'

    article = extract(Source("page.html", PAGE.format(body=body).encode()))

    assert [b.alt for b in article.blocks() if isinstance(b, Figure)] == ["Brie on a plate"]
    assert any("Keep it cool. Then eat it soon." in text for text in article.texts())
