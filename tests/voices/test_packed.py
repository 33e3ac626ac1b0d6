"""Long articles are held packed while they are spoken, and say the same."""

from hashlib import sha256
from pathlib import Path

from readaloud import pipeline
from readaloud.extract import extract
from readaloud.model.article import Source
from readaloud.model.packed import EACH, PackedBlocks, pack_article, unpack_article
from readaloud.model.settings import NarrateSettings, Settings
from readaloud.toolkit import build

PAGE = (
    "<html lang='en'><head><title>Sleep</title></head><body><article><h1>Sleep</h1>"
    + "".join(
        f"<h2>Part {part}</h2>"
        + "".join(
            f"<p>Of {part} people, {n} <b>slept</b> well. Others walked [1].</p>" for n in range(70)
        )
        + "<ul><li>Rest a while</li><li>Drink some water</li></ul>"
        for part in (3, 4)
    )
    + "</article></body></html>"
).encode()


def test_an_article_comes_back_as_it_was_packed():
    article = extract(Source("sleep", PAGE))
    again = unpack_article(pack_article(article))
    assert list(again.sentences()) == list(article.sentences())
    assert list(again.blocks()) == list(article.blocks())
    assert again.text == article.text
    assert again.metadata == article.metadata
    assert again == article
    assert all(isinstance(section.blocks, PackedBlocks) for section in again.walk())


def test_packed_blocks_are_had_by_place_and_slice():
    blocks = tuple(extract(Source("sleep", PAGE)).blocks())[: 2 * EACH + 3]
    packed = PackedBlocks(blocks)
    assert packed == blocks
    assert hash(packed) == hash(blocks)
    assert len(packed) == len(blocks)
    assert [packed[at] for at in (0, EACH, -1)] == [blocks[at] for at in (0, EACH, -1)]
    assert packed[EACH - 1 : EACH + 2] == blocks[EACH - 1 : EACH + 2]
    assert packed.index(blocks[EACH]) == EACH
    assert PackedBlocks(()) == ()


def test_a_long_article_that_is_packed_is_told_to_the_same_bytes(monkeypatch):
    settings = Settings(narrate=NarrateSettings(engine="silence", audio="wav"))

    def told():
        tools = build(settings, ("audio", "cues", "vtt"))
        edition = pipeline.process(Source("sleep", PAGE), "sleep", tools, settings)
        assets = pipeline.export(edition, tools, settings)
        return edition, [(one.path, sha256(content(one.data)).hexdigest()) for one in assets]

    held, plain = told()
    monkeypatch.setattr(pipeline, "LONG", 0)
    edition, files = told()
    assert isinstance(edition.audited.article.sections[0].blocks, PackedBlocks)
    assert files == plain
    assert edition.narration.cues == held.narration.cues


def content(data):
    if isinstance(data, bytes):
        return data
    file = Path(data.path)
    try:
        return file.read_bytes()
    finally:
        file.unlink()
