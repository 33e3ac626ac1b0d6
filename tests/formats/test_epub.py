"""The book: well-formed, whole, in step, and the same bytes every time."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from readaloud.formats.epub import EPUB
from readaloud.model.article import Article
from readaloud.model.narration import Stored
from readaloud.model.publication import Edition
from readaloud.model.settings import PublishSettings, Settings

XML = (".xhtml", ".opf", ".smil", ".xml", ".svg")
TITLES = [
    'He said "no" & left <b>',
    "]]></title><script>alert(1)</script>",
    "🫀 Heart 💊",
    "كيف تنام جيدا",
    "../../etc/passwd",
    "x" * 300,
    "word " * 60,
    "a\x00b\x0bc\ud800\ufffe",
    "  ",
]


def book_of(edition: Edition, settings: Settings | None = None) -> dict[str, bytes]:
    return members(raw(edition, settings))


def raw(edition: Edition, settings: Settings | None = None) -> bytes:
    (asset,) = EPUB.export(edition, settings or Settings())
    assert isinstance(asset.data, bytes)
    return asset.data


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def overlay_texts(book: Mapping[str, bytes]) -> list[str]:
    smil = book["EPUB/sleep/text-1.smil"].decode()
    return re.findall(r'<par><text src="text-1\.xhtml#([^"]+)"', smil)


def test_the_mimetype_comes_first_and_unpacked(edition: Edition) -> None:
    with zipfile.ZipFile(io.BytesIO(raw(edition))) as archive:
        first = archive.infolist()[0]

        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_edition_gives_the_same_bytes(edition: Edition) -> None:
    assert raw(edition) == raw(edition)


def test_every_spoken_sentence_has_its_step_in_order(edition: Edition) -> None:
    assert edition.narration is not None

    assert overlay_texts(book_of(edition)) == [c.sentence_id for c in edition.narration.cues]


def test_clips_cover_the_whole_recording_without_gap(edition: Edition) -> None:
    assert edition.narration is not None
    smil = book_of(edition)["EPUB/sleep/text-1.smil"].decode()
    clips = re.findall(r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s"', smil)

    assert clips[0][0] == "0.000"
    assert [end for _, end in clips[:-1]] == [begin for begin, _ in clips[1:]]
    assert float(clips[-1][1]) * 1000 == edition.narration.recording.duration_ms


def test_tables_lists_and_figures_can_be_skipped(edition: Edition) -> None:
    smil = book_of(edition)["EPUB/sleep/text-1.smil"].decode()

    assert re.findall(r'<seq epub:type="(\w+)"', smil) == ["list", "table", "figure"]


def test_word_by_word_every_step_points_to_a_word(edition: Edition) -> None:
    settings = Settings(publish=PublishSettings(overlay="word"))
    book = book_of(edition, settings)
    text = book["EPUB/sleep/text-1.xhtml"].decode()

    targets = overlay_texts(book)
    assert len(targets) > 60
    assert all(f'id="{target}"' in text for target in targets)


@pytest.mark.parametrize("title", TITLES)
def test_every_document_is_well_formed_whatever_the_title(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article], title: str
) -> None:
    book = book_of(make_edition(make_article("Words to hear.", title=title)))

    for name, data in book.items():
        if name.endswith(XML):
            ElementTree.fromstring(data)
            assert b"<script" not in data


def test_languages_that_are_none_are_named_undetermined(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    book = book_of(make_edition(make_article("Hello.", language='x"><y')))

    assert b"<dc:language>und</dc:language>" in book["EPUB/package.opf"]


def test_right_to_left_text_turns_the_pages_the_other_way(
    make_edition: Callable[..., Edition], make_article: Callable[..., Article]
) -> None:
    book = book_of(make_edition(make_article("مرحبا.", title="مرحبا", language="ar")))

    assert b'page-progression-direction="rtl"' in book["EPUB/package.opf"]
    assert b'dir="rtl"' in book["EPUB/sleep/text-1.xhtml"]


def test_a_silent_article_is_a_book_without_overlay(
    make_edition: Callable[..., Edition], article: Article
) -> None:
    book = book_of(make_edition(article, silent=True))

    assert not any(name.endswith((".smil", ".mp3")) for name in book)
    assert b"synchronizedAudioText" not in book["EPUB/package.opf"]


def test_a_recording_that_readers_need_not_play_stays_out(edition: Edition) -> None:
    assert edition.narration is not None
    sound = replace(edition.narration.recording, suffix="flac", media_type="audio/flac")
    book = book_of(replace(edition, narration=replace(edition.narration, recording=sound)))

    assert not any(name.endswith((".smil", ".flac")) for name in book)


def test_a_stored_recording_gives_a_stored_book(edition: Edition, tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert edition.narration is not None
    file = tmp_path / "sound"
    file.write_bytes(b"ID3 no sound")
    sound = replace(edition.narration.recording, data=Stored(str(file), 12, ""))
    (asset,) = EPUB.export(
        replace(edition, narration=replace(edition.narration, recording=sound)), Settings()
    )

    assert isinstance(asset.data, Stored)
    with open(asset.data.path, "rb") as stored:  # noqa: PTH123  a path given as text
        assert members(stored.read()) == book_of(edition)


def test_a_long_article_is_divided_and_its_citations_still_lead_to_the_sources(
    edition: Edition, article: Article
) -> None:
    filler = article.sections[2].blocks[0]
    long_blocks = tuple(
        replace(
            filler,
            id=f"b{n}",
            sentences=tuple(replace(s, id=f"s{n}", text="x " * 5000) for s in filler.sentences),
        )
        for n in range(1000, 1040)
    )
    long = replace(article.sections[0], id="c9", blocks=long_blocks)
    book = book_of(
        replace(
            edition,
            audited=replace(
                edition.audited,
                article=replace(
                    article, sections=(*article.sections[:2], long, article.sections[2])
                ),
            ),
        )
    )

    first = book["EPUB/sleep/text-1.xhtml"].decode()
    target = re.findall(r'role="doc-noteref" href="([^"]+)"', first)[0]
    file, _, key = target.partition("#")
    assert file != "text-1.xhtml"
    assert f'id="{key}"' in book[f"EPUB/sleep/{file}"].decode()


def test_there_is_no_page_list(edition: Edition) -> None:
    book = book_of(edition)

    assert b"page-list" not in book["EPUB/nav.xhtml"]
    assert b"pageBreakMarkers" not in book["EPUB/package.opf"]
    assert b"no page numbers" in book["EPUB/package.opf"]
