"""One article's work, the same in every engine: read, process, export, write."""

import traceback
from dataclasses import replace
from pathlib import Path

from readaloud.batch.outcome import Layout, Outcome
from readaloud.errors import ReadaloudError
from readaloud.files.inputs import Input
from readaloud.files.outputs import write_asset
from readaloud.model.publication import Asset, Card
from readaloud.model.settings import Settings
from readaloud.model.toolkit import Toolkit


def work(
    one: Input, name: str, tools: Toolkit, settings: Settings, output: Path | None, layout: Layout
) -> Outcome:
    """Make an article's files, and write them where there is an output folder.

    What is wrong with one article becomes its outcome, a bug of ours included: the others of a
    run of a hundred thousand must not suffer for it.
    """
    try:
        return made(one, name, tools, settings, output, layout)
    except ReadaloudError as wrong:
        return Outcome(one.name, name, "failed", str(wrong))
    except Exception as bug:  # noqa: BLE001  one article's bug must not end the run of the others
        return Outcome(one.name, name, "failed", describe_bug(one.name, bug), bug=True)


def made(
    one: Input, name: str, tools: Toolkit, settings: Settings, output: Path | None, layout: Layout
) -> Outcome:
    from readaloud.pipeline import export, process

    source = one.read(settings.extract.max_bytes)
    edition = process(source, name, tools, settings)
    assets = tuple(export(edition, tools, settings))
    narration = edition.narration
    duration_ms = narration.recording.duration_ms if narration is not None else 0
    card: Card | None = None
    if layout == "publication":
        from readaloud.formats.card import make_card

        card = make_card(edition, assets)
        assets = tuple(asset for asset in assets if not asset.path.endswith(".entry.json"))
    if output is None:
        return Outcome(one.name, name, "done", assets=assets, card=card, duration_ms=duration_ms)
    placed = [asset if layout == "publication" else flattened(asset, name) for asset in assets]
    for asset in placed:
        write_asset(output, asset)
    paths = tuple(asset.path for asset in placed)
    return Outcome(one.name, name, "done", written=paths, card=card, duration_ms=duration_ms)


def flattened(asset: Asset, name: str) -> Asset:
    """The asset under NAME.suffix, without folders: cues.json becomes NAME.cues.json."""
    base = asset.path.rpartition("/")[2]
    return replace(asset, path=base if base.startswith(f"{name}.") else f"{name}.{base}")


def describe_bug(source: str, bug: Exception) -> str:
    """Name the fault and the line of ours it came from."""
    frames = traceback.extract_tb(bug.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    first = next(iter(str(bug).splitlines()), "")[:200]
    return f"{source}: a bug of ours: {type(bug).__name__}: {first} ({place}); please report it"
