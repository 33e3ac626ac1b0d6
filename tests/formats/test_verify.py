"""`verify` finds what is wrong with a published folder, and nothing where nothing is."""

import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import pytest

from readaloud.formats import BUILTIN, FOLDER
from readaloud.formats.card import make_card
from readaloud.formats.wording import counted
from readaloud.model.publication import Edition
from readaloud.model.settings import PublishSettings, Settings
from readaloud.verify import Fault, verify
from readaloud.verify.article import silent_numbers
from readaloud.verify.sound import duration_ms
from readaloud.voices import ENCODERS

BASE = Settings(publish=PublishSettings(base_url="https://example.org/a/"))
CUES, BOOK, PAGE = (
    "articles/sleep/cues.json",
    "articles/sleep/sleep.epub",
    "articles/sleep/index.html",
)


class Memory:
    """A folder in memory."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files

    def paths(self) -> Sequence[str]:
        return sorted(self.files)

    def size(self, path: str) -> int | None:
        return len(self.files[path]) if path in self.files else None

    def read(self, path: str) -> bytes:
        return self.files[path]


@pytest.fixture(scope="module")
def recording_data() -> bytes:
    encoder = ENCODERS["mp3"](Settings().narrate)
    encoder.write(bytes(2 * 22050 * 33), 22050)
    data = encoder.finish("Title", "", ()).data
    assert isinstance(data, bytes)
    return data


@pytest.fixture
def folder(edition: Edition, recording_data: bytes) -> Memory:
    """A folder as it is published, with a recording of the length that its cues say."""
    assert edition.narration is not None
    lasts = duration_ms(recording_data, "mp3")
    sound = replace(edition.narration.recording, data=recording_data, duration_ms=lasts)
    narration = replace(edition.narration, recording=sound)
    whole = replace(edition, narration=narration)
    assets = [a for f in BUILTIN if not f.on_request for a in f.export(whole, BASE)]
    cards = [make_card(whole, assets)]
    assets += [a for f in FOLDER if not f.on_request for a in f.export(cards, BASE)]
    files = {a.path: a.data for a in assets if isinstance(a.data, bytes)}
    written = [a.path for a in assets if a.path.startswith("articles/")]
    run = {"inputs": [{"source": "sleep.html", "status": "done", "reason": "", "written": written}]}
    files["run.json"] = json.dumps(run).encode()
    return Memory(files)


@pytest.mark.parametrize(("count", "words"), [(0, "0 faults"), (1, "1 fault"), (2, "2 faults")])
def test_one_fault_is_said_in_the_singular(count: int, words: str) -> None:
    assert counted(count, "fault") == words


def faults(folder: Memory) -> list[Fault]:
    return [one for one in verify(folder) if not one.is_note]


def said(folder: Memory) -> str:
    return "\n".join(f"{one.path}: {one.message}" for one in faults(folder))


def test_a_good_folder_has_no_fault(folder: Memory) -> None:
    assert said(folder) == ""


def test_a_number_that_the_voice_reads_by_its_own_rules_is_spoken() -> None:
    """The voices of other languages tell "3" and "7" of "3,7", and nothing of the comma."""
    text = "Etwa 3,7 % und 180/110."
    digits = [5, 7, 15, 16, 17, 19, 20, 21]
    words = [{"start": at, "end": at + 1} for at in digits]

    assert list(silent_numbers({"text": text, "spoken": text, "words": words})) == []
    assert list(silent_numbers({"text": text, "spoken": text, "words": words[1:]})) == ["3,7"]
    in_words = {"text": "About 3.7", "spoken": "About three seven"}
    parted = [{"start": 6, "end": 7}, {"start": 8, "end": 9}]
    assert list(silent_numbers({**in_words, "words": parted})) == ["3.7"]


def test_a_number_that_is_not_spoken_is_found(folder: Memory) -> None:
    document = json.loads(folder.files[CUES])
    cue = next(c for c in document["cues"] if "95" in c["text"])
    cue["words"] = [w for w in cue["words"] if "95" not in cue["text"][w["start"] : w["end"]]]
    folder.files[CUES] = json.dumps(document).encode()

    assert "the number 95 is not spoken" in said(folder)


def test_a_recording_of_another_length_is_found(folder: Memory) -> None:
    path = "articles/sleep/sleep.mp3"
    folder.files[path] = folder.files[path][: len(folder.files[path]) // 2]

    assert "but its cues say" in said(folder)
    assert "of another length" in said(folder)


def test_cues_out_of_order_are_found(folder: Memory) -> None:
    document = json.loads(folder.files[CUES])
    document["cues"][2], document["cues"][3] = document["cues"][3], document["cues"][2]
    folder.files[CUES] = json.dumps(document).encode()

    assert "out of order" in said(folder)


def test_a_lost_file_is_found_by_link_and_by_record(folder: Memory) -> None:
    del folder.files["articles/sleep/sleep.epub"]

    assert "leads to sleep.epub, which is not there" in said(folder)
    assert "is missing, though sleep.html was made into it" in said(folder)


def change_book(folder: Memory, name: str, old: str, new: str) -> None:
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(folder.files[BOOK])) as source,
        zipfile.ZipFile(out, "w") as target,
    ):
        for info in source.infolist():
            data = source.read(info)
            if info.filename == name:
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode())
            target.writestr(info, data)
    folder.files[BOOK] = out.getvalue()


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("EPUB/sleep/text-1.smil", "#s3", "#s300", "which is not there"),
        ("EPUB/sleep/text-1.smil", 'clipEnd="', 'clipEnd="9', "out of order"),
        ("EPUB/sleep/text-1.xhtml", "Most need 7", "Most need 8", "but its cue"),
        ("EPUB/sleep/text-1.xhtml", "</body>", "</bod>", "not well-formed"),
        ("EPUB/package.opf", "Sleeping well", "Sleeping badly", "is called"),
        ("EPUB/package.opf", 'href="style.css"', 'href="lost.css"', "in the manifest only"),
    ],
)
def test_a_book_that_does_not_fit_is_found(
    folder: Memory, name: str, old: str, new: str, message: str
) -> None:
    change_book(folder, name, old, new)

    assert message in said(folder)


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ('<img src="https://example.org/x.png">', "from elsewhere"),
        ('<a href="javascript:x()">x</a>', "javascript address"),
        ('<p onclick="x()">', "handler onclick"),
        ("<iframe></iframe>", "iframe"),
        ('<p id="s1"></p>', "2 elements with the id s1"),
        ('<a href="#nowhere">x</a>', "no such place"),
    ],
)
def test_what_a_page_must_not_hold_is_found(folder: Memory, markup: str, message: str) -> None:
    folder.files[PAGE] = folder.files[PAGE].replace(b"</body>", markup.encode() + b"</body>")

    assert message in said(folder)


def test_captions_that_go_astray_are_found(folder: Memory) -> None:
    path = "articles/sleep/sleep.vtt"
    blocks = folder.files[path].decode().split("\n\n")
    end = re.compile(r"--> \S+")

    def said_of(*changed: str) -> str:
        folder.files[path] = "\n\n".join(changed).encode()
        return said(folder)

    assert "no caption for 1 of what is said: s2" in said_of(*blocks[:2], *blocks[3:])
    too_long = end.sub("--> 00:09:00.000", blocks[2])
    assert "two captions at once" in said_of(*blocks[:2], too_long, *blocks[3:])
    too_short = end.sub("--> 00:00:00.000", blocks[2])
    assert "for no time" in said_of(*blocks[:2], too_short, *blocks[3:])


PLANTED = [
    (CUES, b'"readaloud/cues/1"', b'"readaloud/cues/9"', "has the schema"),
    (CUES, b'"text": "Most need 7', b'"text": "Most need 8', "not the sentence of article.json"),
    (CUES, b'"media": "sleep.mp3"', b'"media": "lost.mp3"', "lost.mp3: is missing"),
    (CUES, b'"duration_ms": ', b'"duration_ms": 9', "but its cues say"),
    (CUES, b'"sentence": "s2"', b'"sentence": "s7000"', "sentences are not spoken"),
    (CUES, b'"sentence": "s2"', b'"sentence": "s7000"', "has no such sentence"),
    ("articles/sleep/sleep.mp3", b"ID3", b"XYZ", "holds no MP3 frame"),
    ("articles/sleep/sleep.vtt", b"WEBVTT", b"WEBVTX", "does not begin with WEBVTT"),
    ("articles/sleep/sleep.vtt", b"00:00:0", b"00:01:0", "when nothing begins to be said"),
    ("feed.xml", b"<enclosure", b"<closure", "has no enclosure"),
    ("feed.xml", b'length="', b'length="1', "of another length"),
    ("feed.xml", b'type="audio/mpeg"', b'type="audio/flac"', "is not audio/flac"),
    ("feed.xml", b"<language>", b"<tongue>", "feed.xml"),
    ("feed.xml", b"chapters.json", b"chapter.json", "chapter.json is not there"),
    ("feed.xml", b"<guid", b"<uid", "feed.xml"),
    ("index.html", b"</main>", b'<a href="articles/lost/index.html">x</a></main>', "leads to"),
    ("index.html", b"</main>", b'<a href="audit/index.html">x</a></main>', "for editors"),
    ("index.html", b"<title>", b"<tittle>", "names no title"),
    (PAGE, b'<html lang="en"', b"<html", "no language"),
    ("audit/index.html", b"sleep.html", b"slept.html", "leads to slept.html"),
    ("run.json", b'"written": [', b'"written": ["articles/lost.mp3", ', "lost.mp3: is missing"),
]


@pytest.mark.parametrize(("path", "old", "new", "message"), PLANTED)
def test_one_planted_fault_is_named(
    folder: Memory, path: str, old: bytes, new: bytes, message: str
) -> None:
    assert old in folder.files[path]
    folder.files[path] = folder.files[path].replace(old, new, 1)

    named = [f"{one.path}: {one.message}" for one in verify(folder)]
    assert any(message in line for line in named), named


@pytest.mark.parametrize(
    "path", [CUES, "articles/sleep/article.json", BOOK, "feed.xml", "run.json"]
)
def test_garbage_is_named_and_never_raises(folder: Memory, path: str) -> None:
    folder.files[path] = b"\x00garbage"

    assert path in said(folder)


def test_a_folder_that_was_never_published_is_named() -> None:
    assert (
        said(Memory({})) == "articles: is empty or not there: this is no published folder; "
        "give the -o folder of publish"
    )


@pytest.mark.parametrize("kind", ["mp3", "wav", "flac"])
def test_the_length_of_a_recording_is_read_to_the_millisecond(kind: str) -> None:
    encoder = ENCODERS[kind](Settings().narrate)
    encoder.write(bytes(2 * 22050 * 3), 22050)
    recording = encoder.finish("", "", ())
    assert isinstance(recording.data, bytes)

    assert abs(duration_ms(recording.data, recording.suffix) - recording.duration_ms) <= 1
