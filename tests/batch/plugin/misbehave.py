"""A format that does what the article tells it to: note itself, sleep, die, hang, eat memory.

It is found through its entry point, as any installed package would be, so that the tests kill
real workers at real work.
"""

import ctypes
import os
import re
import time
from collections.abc import Iterable
from pathlib import Path

from readaloud.model.publication import Asset, Edition, Format
from readaloud.model.settings import Settings


def obey(order: str, argument: str, name: str) -> None:
    match order:
        case "note":
            with Path(argument).open("a") as made:
                made.write(f"{name}\n")
        case "sleep":
            time.sleep(float(argument))
        case "segfault":
            ctypes.string_at(0)
        case "hang":
            time.sleep(3600)
        case "eat":
            hoard = []
            while True:
                hoard.append(bytearray(b"x" * 20_000_000))
                time.sleep(0.02)
        case "swallow":
            bytearray(1 << 40)
        case "leave":
            os._exit(7)
        case "once":
            marker = Path(argument)
            if not marker.exists():
                marker.touch()
                ctypes.string_at(0)
        case "bug":
            raise ValueError("a fault of the probe")
        case _:
            raise AssertionError(order)


def export(edition: Edition, settings: Settings) -> Iterable[Asset]:
    text = edition.audited.article.text
    for order, argument in re.findall(r"probe:(\w+)(?:=(\S+))?", text):
        obey(order, argument, edition.name)
    yield Asset(f"articles/{edition.name}/{edition.name}.probe.txt", "text/plain", text.encode())


PROBE = Format("probe", "does what the article says", "article", export, on_request=True)


def backwards(job, take, folder, stop):
    """An engine of another package: it takes everything, and begins at the end."""
    from readaloud.batch.work import work
    from readaloud.toolkit import build

    tools = build(job.settings, job.formats)
    tasks = list(iter(take, None))
    for task in reversed(tasks):
        yield [(task, work(task, tools, job))]
