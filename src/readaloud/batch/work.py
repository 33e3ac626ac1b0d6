"""One article's work, the same in every engine: read, process, export, write."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from readaloud.batch.days import days_of
from readaloud.batch.limits import too_much
from readaloud.batch.outcome import Job, Layout, Outcome, Task, pack
from readaloud.errors import OutputError, ReadaloudError, VoiceError
from readaloud.files.inputs import MARKER
from readaloud.files.places import place_of
from readaloud.files.remote import is_url
from readaloud.files.speech import SpeechFiles
from readaloud.model.publication import Asset, Edition
from readaloud.model.toolkit import Toolkit

Watch = Callable[[str], None]


class Stages:
    """Notes when each stage began, for profiles and for the record of a lost worker."""

    def __init__(self, watch: Watch | None = None) -> None:
        self.watch = watch
        self.began: list[tuple[str, float]] = []

    def __call__(self, stage: str) -> None:
        self.began.append((stage, time.perf_counter()))
        if self.watch is not None:
            self.watch(stage)

    def lasted(self) -> tuple[tuple[str, float], ...]:
        """(stage, milliseconds) in the order they ran."""
        pairs = pairwise([*self.began, ("", time.perf_counter())])
        return tuple((stage, round((end - began) * 1000, 3)) for (stage, began), (_, end) in pairs)


def equip(job: Job) -> Toolkit:
    """The tools that a process needs for a job. Raises SettingsError."""
    from readaloud.pipeline import load_stages
    from readaloud.toolkit import build

    tools = build(job.settings, job.formats)
    load_stages(tools)
    limit_mb = job.settings.batch.speech_cache_mb
    if job.output is None or is_url(job.output) or not limit_mb or tools.voice is None:
        return tools
    folder = Path(job.output) / MARKER / "speech"
    return replace(tools, speech=SpeechFiles(folder, limit_mb * 1_000_000))


def work(task: Task, tools: Toolkit, job: Job, watch: Watch | None = None) -> Outcome:
    """Make an article's files, and write them where there is an output folder.

    What is wrong with one article becomes its outcome, a bug of ours included: the others of a
    run of a hundred thousand must not suffer for it.
    """
    stages = Stages(watch)
    try:
        return replace(made(task, tools, job, stages), stages=stages.lasted())
    except OutputError as wrong:
        return replace(failed(task, str(wrong), stages), unwritten=True)
    except ReadaloudError as wrong:
        return failed(task, str(wrong), stages)
    except MemoryError:
        return failed(task, too_much(job.settings.batch.max_memory_mb), stages)
    except Exception as bug:  # noqa: BLE001  one article's bug must not end the run of the others
        return replace(failed(task, describe_bug(bug), stages), bug=True)


def failed(task: Task, reason: str, stages: Stages) -> Outcome:
    reason = reason.removeprefix(f"{task.input.name}: ")  # whoever shows it names the source
    return Outcome(task.input.name, task.name, "failed", reason, stages=stages.lasted())


def made(task: Task, tools: Toolkit, job: Job, stages: Stages) -> Outcome:
    from readaloud.pipeline import export, process

    stages("read")
    settings = replace(job.settings, audit=replace(job.settings.audit, today=job.today))
    # The page is handed over and not held here: process() lets it go as soon as it can.
    edition = process(
        task.input.read(settings.extract.max_bytes), task.name, tools, settings, stages
    )
    stages("export")
    assets = tuple(export(edition, tools, settings))
    narration = edition.narration
    silence = "" if narration is not None or tools.voice is None else no_voice(edition)
    if silence and not assets:
        raise VoiceError(silence)
    outcome = Outcome(
        task.input.name,
        task.name,
        "done",
        silence,
        duration_ms=narration.recording.duration_ms if narration is not None else 0,
        digest=edition.audited.article.digest,
        days=days_of(job.today, edition.audited.last_days),
    )
    if job.layout == "publication":
        from readaloud.formats.card import make_card

        card = make_card(edition, assets)
        outcome = replace(outcome, packed=pack(card), findings=card.findings)
    if job.output is None:
        return replace(outcome, assets=assets)
    stages("write")
    placed = tuple(placed_in(job.layout, task.name, assets))
    sizes = tuple(asset.size for asset in placed)
    place = place_of(job.output)
    for asset in placed:
        place.write(asset)
    return replace(outcome, written=tuple(asset.path for asset in placed), sizes=sizes)


def no_voice(edition: Edition) -> str:
    """Why an article was made without the sound that was wanted."""
    language = edition.audited.article.metadata.language
    return f"no voice for language {language!r}, so no sound; see readaloud voices, or give --voice"


def placed_in(layout: Layout, name: str, assets: Iterable[Asset]) -> Iterator[Asset]:
    """The assets that are written, each where the layout has it."""
    for asset in assets:
        if layout == "flat":
            yield flattened(asset, name)
        elif not asset.path.endswith(".entry.json"):  # it feeds the card, and readers never see it
            yield asset


def flattened(asset: Asset, name: str) -> Asset:
    """The asset under NAME.suffix, without folders: cues.json becomes NAME.cues.json."""
    base = asset.path.rpartition("/")[2]
    return replace(asset, path=base if base.startswith(f"{name}.") else f"{name}.{base}")


def describe_bug(bug: Exception) -> str:
    """Name the fault and the line of ours it came from."""
    import traceback

    frames = traceback.extract_tb(bug.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    first = next(iter(str(bug).splitlines()), "")[:200]
    return f"a bug of ours: {type(bug).__name__}: {first} ({place}); please report it"
