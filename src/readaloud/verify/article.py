"""One article's files: cues against sound and text, captions against cues, the book."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter
from typing import Any

from readaloud.verify.book import check_book
from readaloud.verify.fault import Fault, Folder, UnreadableError, read_json
from readaloud.verify.sound import duration_ms

TOLERANCE_MS = 60  # between what the cues say and what the sound lasts
Cue = dict[str, Any]
# A marker of a reference, "[3]" or "[4, 7-9]": it is left out of speech unless asked for.
MARKER = re.compile(r"\[\d+(?:\s*[,–-]\s*\d+)*\]")
NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
TIMING = re.compile(r"^([\d:.]+) --> ([\d:.]+)", re.MULTILINE)


def check_article(folder: Folder, name: str) -> Iterator[Fault]:
    base = f"articles/{name}"
    there = {p for p in folder.paths() if p.startswith(f"{base}/")}
    article: dict[str, Any] = {}
    if f"{base}/article.json" in there:
        try:
            article = read_json(folder, f"{base}/article.json")
        except UnreadableError as wrong:
            yield Fault(f"{base}/article.json", str(wrong))
    cues: list[Cue] = []
    if f"{base}/cues.json" in there:
        try:
            document = read_json(folder, f"{base}/cues.json")
            cues = list(document["cues"])
            yield from check_cues(f"{base}/cues.json", document, cues)
            yield from check_sound(folder, base, document)
            yield from check_speech(f"{base}/cues.json", article, cues)
            yield from check_captions(folder, f"{base}/{name}.vtt", cues)
        except (UnreadableError, KeyError, TypeError) as wrong:
            yield Fault(f"{base}/cues.json", f"cannot be understood: {wrong}")
    elif article:
        yield Fault(base, "has no recording", is_note=True)
    title = article.get("metadata", {}).get("title") or ""
    if f"{base}/{name}.epub" in there:
        texts = {cue["sentence"]: cue["text"] for cue in cues if cue.get("sentence")}
        yield from check_book(folder, f"{base}/{name}.epub", title, texts)


def check_cues(path: str, document: Cue, cues: list[Cue]) -> Iterator[Fault]:
    """Cues follow each other, end with the sound, and hold their words."""
    if document.get("schema") != "readaloud/cues/1":
        yield Fault(path, f"has the schema {document.get('schema')!r}")
    before = 0
    for cue in cues:
        where = cue["sentence"] or "an announcement"
        if not before <= cue["start_ms"] <= cue["end_ms"] <= document["duration_ms"]:
            yield Fault(path, f"{where} is heard out of order, or after the end")
        before = cue["end_ms"]
        heard = cue["start_ms"]
        for word in cue["words"]:
            if not 0 <= word["start"] < word["end"] <= len(cue["text"]):
                yield Fault(path, f"a word of {where} lies outside of its text")
            if not heard <= word["start_ms"] <= word["end_ms"] <= cue["end_ms"]:
                yield Fault(path, f"a word of {where} is heard out of order")
            heard = word["start_ms"]


def check_sound(folder: Folder, base: str, document: Cue) -> Iterator[Fault]:
    path = f"{base}/{document['media']}"
    if folder.size(path) is None:
        yield Fault(path, "is missing")
        return
    try:
        lasts = duration_ms(folder.read(path), path.rpartition(".")[2])
    except UnreadableError as wrong:
        yield Fault(path, str(wrong))
        return
    if abs(lasts - document["duration_ms"]) > TOLERANCE_MS:
        yield Fault(path, f"lasts {lasts} ms, but its cues say {document['duration_ms']} ms")


def check_speech(path: str, article: Cue, cues: list[Cue]) -> Iterator[Fault]:
    """Every sentence is heard, and no number of it is passed over."""
    texts = {s["id"]: s["text"] for s in sentences_of(article.get("sections", ()))}
    title = article.get("metadata", {}).get("title")
    heard = {cue["sentence"] for cue in cues}
    for cue in cues:
        written = texts.get(cue["sentence"])
        if written is not None and written != cue["text"]:
            yield Fault(path, f"{cue['sentence']} is not the sentence of article.json")
        if texts and written is None and cue["sentence"] and cue["text"] != title:
            yield Fault(path, f"{cue['sentence']} is heard, but article.json has no such sentence")
        for number in silent_numbers(cue):
            yield Fault(path, f"{cue['sentence']}: the number {number} is not spoken")
    unheard = [key for key in texts if key not in heard]
    if unheard:
        counted = sum(bool(NUMBER.search(texts[key])) for key in unheard)
        told = f"{len(unheard)} sentences are not spoken, {counted} of them with numbers"
        yield Fault(path, f"{told}: {', '.join(unheard[:5])}", is_note=True)


def silent_numbers(cue: Cue) -> Iterator[str]:
    """Numbers of the sentence that no spoken word stands for.

    A number that was given to the voice as it is written is read by the voice's own rules, as in
    every language but English; its words may be told without what parts its digits ("3,7").
    """
    covered = bytearray(len(cue["text"]))
    for word in cue["words"]:
        covered[word["start"] : word["end"]] = b"\1" * (word["end"] - word["start"])
    for marker in MARKER.finditer(cue["text"]):
        covered[marker.start() : marker.end()] = b"\1" * (marker.end() - marker.start())
    for number in NUMBER.finditer(cue["text"]):
        is_as_written = number[0] in cue["spoken"]
        places = range(number.start(), number.end())
        if not all(covered[at] for at in places if cue["text"][at].isdigit() or not is_as_written):
            yield number[0]


def sentences_of(sections: Any) -> Iterator[dict[str, Any]]:
    """Headings and sentences of article.json's sections, items of lists included."""
    for section in sections:
        if section.get("heading"):
            yield section["heading"]
        for block in section.get("blocks", ()):
            yield from block.get("sentences", ())
            if "sentences" not in block:
                yield from sentences_of_items(block.get("items", ()))
        yield from sentences_of(section.get("sections", ()))


def sentences_of_items(items: Any) -> Iterator[dict[str, Any]]:
    for item in items:
        yield from item.get("sentences", ())
        yield from sentences_of_items(item.get("items", ()))


def check_captions(folder: Folder, path: str, cues: list[Cue]) -> Iterator[Fault]:
    if folder.size(path) is None:
        return
    text = folder.read(path).decode("utf-8", "replace")
    if not text.startswith("WEBVTT"):
        yield Fault(path, "does not begin with WEBVTT")
    shown = [(clock_ms(start), clock_ms(end)) for start, end in TIMING.findall(text)]
    heard = [cue for cue in cues if cue["spoken"].strip()]
    begun = {cue["start_ms"] for cue in heard}
    begun.update(word["start_ms"] for cue in heard for word in cue["words"])
    if any(start not in begun for start, _ in shown):
        yield Fault(path, "shows a caption when nothing begins to be said")
    if any(end <= start for start, end in shown):
        yield Fault(path, "shows a caption for no time")
    if any(after < end for (_, end), (after, _) in pairwise(shown)):
        yield Fault(path, "shows two captions at once")
    missed = [cue for cue in heard if cue["text"] and not is_shown(cue["start_ms"], shown)]
    if missed:
        told = ", ".join(cue["sentence"] for cue in missed[:5])
        yield Fault(path, f"shows no caption for {len(missed)} of what is said: {told}")


def is_shown(at_ms: int, shown: list[tuple[int, int]]) -> bool:
    """Whether a caption is there at a moment; those given follow each other."""
    place = bisect_right(shown, at_ms, key=itemgetter(0)) - 1
    return place >= 0 and at_ms < shown[place][1]


def clock_ms(text: str) -> int:
    hours, minutes, seconds = text.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)
