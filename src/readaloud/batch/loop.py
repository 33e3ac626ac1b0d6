"""The one loop: outcomes in the order of the inputs, then what is about the whole folder."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from readaloud.batch.days import day_of
from readaloud.batch.desk import Desk
from readaloud.batch.engines import Engine, find_engine, process, serial
from readaloud.batch.events import Event
from readaloud.batch.finish import finish
from readaloud.batch.outcome import Job, Layout, Outcome, Task
from readaloud.batch.stop import Stop
from readaloud.batch.teller import Teller
from readaloud.errors import OutputError
from readaloud.files.inputs import Input, Skipped
from readaloud.files.lexicons import with_lexicons
from readaloud.files.names import output_names
from readaloud.files.remote import normal
from readaloud.model.settings import BatchSettings, Settings

# Names that the layout needs for itself: audit/index.html stands beside audit/NAME.html.
TAKEN = {"publication": ("index",), "flat": ()}
WINDOW = 256  # how far the work may run ahead of the first article that is not finished
USUAL_LIMITS = (BatchSettings().timeout_s, BatchSettings().max_memory_mb)
FULL_AFTER = 3  # articles in a row that could not be written: the disk, not the articles


def run(
    inputs: Sequence[Input],
    formats: tuple[str, ...],
    settings: Settings,
    *,
    output: Path | None,
    layout: Layout = "flat",
    folder_formats: tuple[str, ...] = (),
    skipped: Sequence[Skipped] = (),
    progress: Callable[[Event], None] | None = None,
) -> Iterator[Outcome]:
    """Process every input and yield what became of it, in the order given.

    In the publication layout the folder's own files follow the last article, and run.json last.
    Raises SettingsError for tools that nobody offers, OutputError for a folder that cannot be
    used, and KeyboardInterrupt when it was asked to stop; all else is its article's outcome.
    """
    settings = with_lexicons(settings, inputs)
    if settings.narrate.pronunciations:
        from readaloud.narrate.spoken.lexicon import check_lexicons

        check_lexicons(settings.narrate.pronunciations)
    place = None if output is None else normal(str(output))
    job = Job(formats, settings, place, layout, folder_formats, day_of(settings))
    names = output_names(inputs, taken=TAKEN[layout])
    line = Line(inputs, [names[one] for one in inputs], range(len(inputs)))
    yield from work_off(line, job, skipped, progress)


def work_off(
    line: "Line",
    job: Job,
    skipped: Sequence[Skipped],
    progress: Callable[[Event], None] | None,
    *,
    again: bool = False,
) -> Iterator[Outcome]:
    """The run itself; `again` when it mends a part of the last one instead of beginning anew."""
    tell = Teller(len(line.inputs) + len(skipped), progress)
    with Desk(job, again=again) as desk:
        if desk.ledger is not None and not again:
            desk.ledger.put_skipped((passed.name, passed.reason) for passed in skipped)
        for passed in skipped:
            outcome = Outcome(passed.name, "", "skipped", passed.reason)
            tell(outcome)
            yield outcome
        engine = choose(line, desk.job, again=again)
        with Stop(gently=engine is not serial) as stop:
            for outcome in line.follow(engine, desk, stop):
                tell(outcome)
                yield outcome
            if stop.asked:
                raise KeyboardInterrupt
            finish(desk, line.inputs, skipped, tell)
    tell.end()


def choose(line: "Line", job: Job, *, again: bool) -> Engine:
    """The engine that is asked for; a run over a single input is not worth a process of its own.

    It is where somebody sets it limits, or where it has failed before: nothing but another
    process can be ended.
    """
    batch = job.settings.batch
    is_bound = batch.jobs or (batch.timeout_s, batch.max_memory_mb) != USUAL_LIMITS
    if batch.engine == "process" and len(line.inputs) < 2 and not is_bound and not again:
        return serial
    return find_engine(batch.engine)


class Line:
    """Inputs in, outcomes out in the same order, however the work is spread."""

    def __init__(
        self, inputs: Sequence[Input], names: Sequence[str], positions: Sequence[int]
    ) -> None:
        self.inputs, self.names, self.positions = inputs, names, positions
        self.next_in = 0  # the next input to be looked at
        self.next_out = 0  # the next outcome to be told
        self.ready: dict[int, Outcome] = {}
        self.unwritten = 0

    def take(self, desk: Desk) -> Task | None:
        """The next article to be made, past those that are unchanged.

        None at the end, and while the work is too far ahead.
        """
        while self.next_in < len(self.inputs):
            index = self.next_in
            if index - self.next_out >= WINDOW and len(self.ready) < index - self.next_out:
                return None
            one, name = self.inputs[index], self.names[index]
            self.next_in += 1
            outcome = desk.unchanged(one, name, self.positions[index])
            if outcome is None:
                return Task(index, one, name, desk.fingerprint(one))
            self.ready[index] = outcome
        return None

    def follow(self, engine: Engine, desk: Desk, stop: Stop) -> Iterator[Outcome]:
        """Work everything off. What is told has been committed, or noted by the worker."""
        batches = engine(desk.job, lambda: self.take(desk), desk.folder, stop)
        with closing(batches):
            for batch in batches:
                for task, outcome in batch:
                    desk.record(task.input, self.positions[task.index], outcome)
                    self.ready[task.index] = outcome
                    self.watch_disk(outcome)
                desk.commit(noted=engine is process)
                yield from self.tellable()
        desk.commit()
        yield from self.tellable()

    def tellable(self) -> Iterator[Outcome]:
        while self.next_out in self.ready:
            outcome = self.ready.pop(self.next_out)
            self.next_out += 1
            yield outcome

    def watch_disk(self, outcome: Outcome) -> None:
        """Raise OutputError when nothing can be written any more: the rest would fail as well."""
        self.unwritten = self.unwritten + 1 if outcome.unwritten else 0
        if self.unwritten >= FULL_AFTER:
            raise OutputError(f"{outcome.reason}; stopped, run again to go on")
