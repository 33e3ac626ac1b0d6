"""What is said about the whole folder: the feed, and the record of the run."""

from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from readaloud.verify.fault import Fault, Folder, UnreadableError, read_json, read_xml

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
NEEDED = ("title", "link", "description", "language")
NEEDED_OF_ITEM = ("title", "guid", "pubDate")
TYPES = {"mp3": "audio/mpeg", "m4b": "audio/mp4", "opus": "audio/ogg", "wav": "audio/wav"}


def check_feed(folder: Folder) -> Iterator[Fault]:
    if folder.size("feed.xml") is None:
        return
    try:
        channel = read_xml(folder.read("feed.xml")).find("channel")
    except UnreadableError as wrong:
        yield Fault("feed.xml", str(wrong))
        return
    if channel is None:
        yield Fault("feed.xml", "has no channel")
        return
    base = (channel.findtext("link") or "").removesuffix("index.html")
    if not base:
        yield Fault("feed.xml", "is a draft: publish with --base-url for podcasts", is_note=True)
    for name in NEEDED:
        if channel.find(name) is None:
            yield Fault("feed.xml", f"has no {name}")
    seen: set[str] = set()
    for item in channel.iter("item"):
        yield from check_item(folder, item, base)
        guid = item.findtext("guid") or ""
        if guid in seen:
            yield Fault("feed.xml", f"has two items with the guid {guid}")
        seen.add(guid)


def check_item(folder: Folder, item: Element, base: str) -> Iterator[Fault]:
    title = item.findtext("title") or "an item"
    for name in NEEDED_OF_ITEM:
        if not item.findtext(name):
            yield Fault("feed.xml", f"{title}: has no {name}")
    enclosure = item.find("enclosure")
    if enclosure is None:
        yield Fault("feed.xml", f"{title}: has no enclosure")
        return
    path = unquote(enclosure.get("url", "").removeprefix(base))
    if str(folder.size(path)) != enclosure.get("length"):
        yield Fault("feed.xml", f"{title}: {path} is not there, or of another length")
    wanted = TYPES.get(path.rpartition(".")[2])
    if wanted and not enclosure.get("type", "").startswith(wanted):
        yield Fault("feed.xml", f"{title}: {path} is not {enclosure.get('type')}")
    for kind in ("transcript", "chapters"):
        for one in item.findall(f"{PODCAST}{kind}"):
            address = unquote(one.get("url", "").removeprefix(base))
            if folder.size(address) is None:
                yield Fault("feed.xml", f"{title}: {address} is not there")


def check_run(folder: Folder) -> Iterator[Fault]:
    """Everything that run.json says was written is there."""
    if folder.size("run.json") is None:
        yield Fault("run.json", "is missing", is_note=True)
        return
    try:
        inputs = read_json(folder, "run.json")["inputs"]
        for one in inputs:
            for path in one.get("written", ()):
                if folder.size(path) is None:
                    yield Fault(path, f"is missing, though {one['source']} was made into it")
            if one["status"] == "failed":
                yield Fault("run.json", f"{one['source']} failed: {one['reason']}", is_note=True)
    except (UnreadableError, KeyError, TypeError, AttributeError) as wrong:
        yield Fault("run.json", f"cannot be understood: {wrong}")
