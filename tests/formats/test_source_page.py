"""A finding is opened at its line of the source, where its words are marked."""

import re
from dataclasses import replace
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from readaloud.formats.source_page import Place, addresses, find_places, find_words, line_link
from readaloud.model.article import Source
from readaloud.model.publication import Edition
from readaloud.model.settings import AuditSettings, NarrateSettings, PublishSettings, Settings
from readaloud.pipeline import process
from readaloud.toolkit import build

PAGE = """<html><head><title>Garlic</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Garlic for every heart</h1>
<p>Garlic is a plant that many people like to eat,
and <b>this miracle</b>&nbsp;cure has no side effects at all.</p>
<p>Doctors do not want you to know this &amp; they hide it. <script>bad("</li>")</script></p>
<p>Eat it with bread, with oil, or with anything that you like to have on a plate.</p>
</article>
<footer>Contact</footer>
</body></html>
"""
SILENT = NarrateSettings(engine="none")


def edition_of(page: str, settings: Settings | None = None) -> tuple[Edition, Settings]:
    settings = settings or Settings(audit=AuditSettings(), narrate=SILENT)
    tools = build(settings, ["audit-html"])
    return process(
        Source("in/garlic page.html", page.encode()), "garlic", tools, settings
    ), settings


def pages_of(page: str, settings: Settings | None = None) -> dict[str, str]:
    from readaloud.formats.audit_html import FORMAT

    edition, settings = edition_of(page, settings)
    return {a.path: bytes(a.data).decode() for a in FORMAT.export(edition, settings)}


def test_a_finding_leads_to_the_line_where_its_words_begin() -> None:
    pages = pages_of(PAGE)
    audit, source = pages["audit/garlic.html"], pages["audit/source/garlic.html"]

    linked = set(re.findall(r'href="source/garlic\.html#(L\d+)"', audit))
    lines = dict(re.findall(r'<li id="(L\d+)"><code>(.*?)</code>', source))
    assert "L5" in linked  # the block opens on line 4, the words stand on line 5
    assert linked <= set(lines)
    assert "no side effects" in re.sub(r"<[^>]*>", "", lines["L5"])
    assert "<mark>" in lines["L5"]


def test_what_is_said_of_the_whole_page_leads_to_its_source() -> None:
    told = addresses("garlic", (Place(0, 0, 0), Place(5, 90, 99)), "garlic.html", "e:{line}")

    assert told == {
        1: (0, "source/garlic.html", "e:1"),
        2: (5, "source/garlic.html#L5", "e:5"),
    }


def test_every_finding_leads_to_the_source() -> None:
    audit = pages_of(PAGE)["audit/garlic.html"]

    assert audit.count('href="source/garlic.html') == audit.count('class="note ') > 0


def test_a_line_leads_back_to_its_findings() -> None:
    pages = pages_of(PAGE)

    numbers = set(re.findall(r'href="\.\./garlic\.html#(f\d+)"', pages["audit/source/garlic.html"]))
    assert numbers
    assert all(f'id="{number}"' in pages["audit/garlic.html"] for number in numbers)


def test_the_source_is_shown_as_text_and_nothing_of_it_runs() -> None:
    source = pages_of(PAGE)["audit/source/garlic.html"]

    assert "<script" not in source
    assert "&lt;script&gt;bad(&quot;&lt;/li&gt;&quot;)&lt;/script&gt;" in source
    assert "default-src 'none'" in source


def test_what_is_not_the_article_is_left_out() -> None:
    source = pages_of("<!-- x -->\n" * 300 + PAGE)["audit/source/garlic.html"]

    assert "Lines 301 to" in source or "Lines 302 to" in source
    assert source.count("<li ") < 20


def test_a_page_on_one_long_line_is_shown_around_its_findings() -> None:
    page = PAGE.replace("\n", " ").replace("<footer>", "<p>Bread is good food.</p>" * 4000)

    source = pages_of(page)["audit/source/garlic.html"]

    assert len(source) < 30_000
    assert "characters left out" in source
    assert "no side effects" in re.sub(r"<[^>]*>", "", source)


def test_an_edition_without_its_source_has_no_such_page(edition: Edition) -> None:
    from readaloud.formats.audit_html import FORMAT

    assert [a.path for a in FORMAT.export(edition, Settings())] == ["audit/sleep.html"]


def test_the_line_can_be_opened_where_the_page_is_edited() -> None:
    address = "https://example.org/blob/main/{source}#L{line}"
    settings = Settings(narrate=SILENT, publish=PublishSettings(source_link=address))

    audit = pages_of(PAGE, settings)["audit/garlic.html"]

    assert 'href="https://example.org/blob/main/in/garlic%20page.html#L5"' in audit


def test_a_script_is_no_place_to_open() -> None:
    assert line_link(" JavaScript:alert({line})", "a.html", 3) == ""
    assert line_link("vscode://file/site/{source}:{line}", "a b.html", 3) == (
        "vscode://file/site/a%20b.html:3"
    )


def test_every_place_lies_on_its_line() -> None:
    edition, _ = edition_of(PAGE)
    findings = [replace(f, line=line) for f in edition.audited.findings for line in (0, 1, 4, 999)]

    for place in find_places(PAGE, findings):
        assert place.line == 0 or PAGE.count("\n", 0, place.start) + 1 == place.line


@given(st.lists(st.sampled_from(["Garlic", "5 mg", "“you”", "don’t", "a & b", "<3"]), min_size=1))
def test_words_are_found_whatever_markup_parts_them(words: list[str]) -> None:
    markup = " <b class='x'>".join(
        w.replace("&", "&amp;").replace("<", "&lt;").replace("’", "&rsquo;") for w in words
    )

    found = find_words(f"<p>{markup}</b>", 0, " ".join(words))

    assert found is not None
    shown = unescape(re.sub(r"<[^>]*>", "", found.of(f"<p>{markup}</b>")))
    assert " ".join(words).startswith(shown)
