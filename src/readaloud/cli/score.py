"""`readaloud score`: how hard articles, their sections, or plain texts are to read."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from readaloud.cli.options import Shared, report_option, shared_options
from readaloud.errors import SettingsError
from readaloud.model.settings import AuditSettings, Settings

SCHEMA = "readaloud/score/1"
LONG_MINUTES = 120  # from here on hours are easier
SKIPPABLE = ("headings", "lists", "captions")


@click.command("score", epilog="Example: readaloud score articles/ --target-grade 6")
@report_option()
@click.option(
    "--jsonl",
    is_flag=True,
    help='Score plain texts: read {"id", "text"} lines on standard input, answer one line each.',
)
@click.option(
    "--engine",
    type=click.Choice(["readaloud", "textstat"]),
    help="Whose counts to use (default: readaloud).",
)
@click.option(
    "--target-grade",
    type=float,
    metavar="GRADE",
    help="Say which articles and sections exceed it (default: none).",
)
@click.option(
    "--skip",
    multiple=True,
    type=click.Choice(SKIPPABLE),
    help="Leave these out of the counts; may be repeated.",
)
@click.option(
    "--checklist",
    is_flag=True,
    help="Go through the CDC Clear Communication Index and PEMAT: what is fine, where to look.",
)
@shared_options
def score_command(
    shared: Shared,
    form: str,
    jsonl: bool,
    engine: str | None,
    target_grade: float | None,
    skip: tuple[str, ...],
    checklist: bool,
) -> int:
    """Score how hard articles are to read: grades, reading ease, difficulty, reading time.

    Every section is scored by itself, so that the hardest one can be found. The number before its
    heading is the one that narrate --section takes; 0 is the text before the first heading.
    """
    settings = shared.settings()
    audit = settings.audit
    chosen = replace(
        audit,
        engine=engine or audit.engine,
        target_grade=audit.target_grade if target_grade is None else target_grade,
        skip=skip or audit.skip,
    )
    from readaloud.cli.checks import check_settings

    check_settings(replace(settings, audit=chosen))
    if jsonl and (shared.paths or checklist):
        raise SettingsError("--jsonl reads lines on standard input, and no pages; leave PATHS out")
    if checklist and (form != "text" or shared.output is not None):
        raise SettingsError("--checklist is text on standard output; leave --format and -o out")
    if jsonl:
        import gc

        from readaloud.cli.score_lines import answer_lines

        gc.set_threshold(200_000)  # lines leave no cycles behind; looking for them costs a twelfth
        return answer_lines(sys.stdin.buffer, sys.stdout.buffer, chosen)
    if not shared.paths:
        raise SettingsError("score needs pages to score; give PATHS, or --jsonl for lines of text")
    if checklist:
        return go_through(shared, replace(settings, audit=chosen))
    return score_pages(shared, replace(settings, audit=chosen), form)


# `--jsonl` reads standard input instead of pages.
next(p for p in score_command.params if p.name == "paths").required = False


def score_pages(shared: Shared, settings: Settings, form: str) -> int:
    """Score pages, answering in their order, text as soon as each is done."""
    from readaloud.cli.run import Run, write_result

    # Only the rules that speak of the target run: no claim is looked at for a score.
    only_target = replace(
        settings.audit, select=("plain-language.above-target-grade",), extend_select=()
    )
    run = Run(shared, ("audit-entry",), replace(settings, audit=only_target))
    output = output_file(shared.output, "scores.json" if form == "json" else "scores.txt")
    run.files = (output,) if output is not None else ()
    entries = []
    for outcome in run.outcomes():
        entry = json.loads(next(a.data for a in outcome.assets if isinstance(a.data, bytes)))
        if form == "text" and shared.output is None:
            run.show("\n".join(lines_of(entry, settings.audit)))
        entries.append(entry)
    if form == "json":
        result = json.dumps(document_of(entries, settings.audit), ensure_ascii=False)
        write_result(result + "\n", output)
    elif output is not None:
        text = "\n".join(line for entry in entries for line in lines_of(entry, settings.audit))
        write_result(text + "\n", output)
    return run.exit_code


def go_through(shared: Shared, settings: Settings) -> int:
    """Answer the items of two instruments for each page: fine, look, or for a person."""
    from readaloud.cli.run import Run, printable
    from readaloud.rules.checklist import CHECKLIST

    rules = tuple(sorted({name for item in CHECKLIST for name in item.rules}))
    audit = replace(settings.audit, select=rules, extend_select=())
    run = Run(shared, ("audit-entry",), replace(settings, audit=audit))
    for outcome in run.outcomes():
        entry = json.loads(next(a.data for a in outcome.assets if isinstance(a.data, bytes)))
        found = Counter(finding["rule"] for finding in entry["findings"])
        run.show(f"{printable(entry['source']['name'])}: {printable(entry['title'])}")
        for item in CHECKLIST:
            hits = sum(found[name] for name in item.rules)
            fine = "fine" if item.decided == "machine" else "no fault found, decide yourself"
            answer = "for a person" if not item.rules else f"look, {hits} found" if hits else fine
            run.show(f"  {item.instrument} {item.number}. {item.question} {answer}")
    return run.exit_code


def output_file(output: Path | None, name: str) -> Path | None:
    from readaloud.files.paths import is_folder

    return output / name if output is not None and is_folder(output) else output


def document_of(entries: Sequence[dict[str, Any]], audit: AuditSettings) -> dict[str, Any]:
    """The JSON answer: for each article its scores, and those of its sections."""
    from readaloud.audit.readability import (
        READING_WORDS_PER_MINUTE,
        SPEAKING_SYLLABLES_PER_MINUTE,
        above_target,
    )

    return {
        "schema": SCHEMA,
        "target": {"grade": audit.target_grade, "metric": audit.target_metric}
        if audit.target_grade is not None
        else None,
        "rates": {  # of reading_time and speaking_time, which are in seconds
            "words_per_minute": READING_WORDS_PER_MINUTE,
            "syllables_per_minute": SPEAKING_SYLLABLES_PER_MINUTE,
        },
        "articles": [
            {
                "source": entry["source"],
                "title": entry["title"],
                "scores": entry["scores"],
                "above_target": above_target(entry["scores"], audit),
                "sections": [
                    {
                        "id": section["id"],
                        "number": number,
                        "heading": section["heading"],
                        "scores": {**section["scores"], "notes": notes_of(section["scores"])},
                        "above_target": above_target(section["scores"], audit),
                    }
                    for number, section in numbered(entry["sections"])
                ],
            }
            for entry in entries
        ],
    }


def lines_of(entry: dict[str, Any], audit: AuditSettings) -> list[str]:
    """The text answer: a line for the article, one for each section, each complete in itself."""
    from readaloud.cli.run import printable
    from readaloud.formats.charts import NOTES

    title = printable(entry["title"] or "(no title)")
    lines = [f"{printable(entry['source']['name'])}: {title}", "  all: " + told(entry, audit)]
    lines += time_line(entry["scores"])
    for number, section in numbered(entry["sections"]):
        if section["scores"].get("words"):
            heading = printable(section["heading"] or "(before the first heading)")
            lines.append(f"  {number} {heading}: {told(section, audit)}")
    notes = entry["scores"].get("notes", ())
    lines += [f"  note: {NOTES[n]}" for n in notes if n in NOTES]
    if "short-text" not in notes and any(map(is_rough, entry["sections"])):
        lines.append(f"  note: {SECTIONS_ARE_ROUGH}")
    return lines


def numbered(sections: Sequence[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Sections with the numbers that `narrate --section` takes: headings count, 0 has none."""
    count = 0
    for section in sections:
        count += bool(section["heading"])
        yield count if section["heading"] else 0, section


def is_rough(section: dict[str, Any]) -> bool:
    return "short-text" in notes_of(section["scores"])


def notes_of(scores: dict[str, Any]) -> tuple[str, ...]:
    """Name the limits of a section's scores; those of other languages have none of ours."""
    from readaloud.audit.readability import notes_on

    return notes_on(scores) if "difficulty" in scores or not scores.get("words") else ()


def time_line(scores: dict[str, Any]) -> list[str]:
    """How long it takes to read and to hear, and at which pace; for English by our own counts."""
    if "speaking_time" not in scores:
        return []
    from readaloud.audit.readability import READING_WORDS_PER_MINUTE, SPEAKING_SYLLABLES_PER_MINUTE

    reading, speaking = minutes(scores["reading_time"]), minutes(scores["speaking_time"])
    return [
        f"  time: {reading} to read, at {READING_WORDS_PER_MINUTE} words a minute;"
        f" {speaking} to hear, at {SPEAKING_SYLLABLES_PER_MINUTE} syllables a minute"
    ]


def minutes(seconds: float) -> str:
    whole = round(seconds / 60)
    if whole >= LONG_MINUTES:
        return f"{whole // 60} h {whole % 60} min"
    return f"{whole} min" if whole else "under half a minute"


def told(scope: dict[str, Any], audit: AuditSettings) -> str:
    """One scope's main scores in words that a screen reader reads well."""
    from readaloud.audit.readability import above_target
    from readaloud.formats.wording import counted

    scores = scope["scores"]
    parts = [counted(int(scores.get(f"{noun}s", 0)), noun) for noun in ("word", "sentence")]
    for name, label in SHOWN if "flesch_reading_ease" in scores else SHOWN_ANYWHERE:
        if name in scores:
            parts.append(f"{label} {scores[name]:.1f}")
        elif label == "grade" and "difficulty" in scores:  # of English, by our own engine
            parts.append("grade under 0")
    if above_target(scores, audit):
        parts.append(f"above the target of {audit.target_grade:g}")
    return ", ".join(parts)


SHOWN = (
    ("flesch_kincaid_grade", "grade"),
    ("smog_index", "SMOG"),
    ("flesch_reading_ease", "ease"),
    ("difficulty", "difficulty"),
)
SECTIONS_ARE_ROUGH = (
    "Grades of sections under 100 words, and SMOG of those under 30 sentences, are rough guesses."
)
SHOWN_ANYWHERE = (("lix", "LIX"), ("rix", "RIX"))  # for languages that have no formula of their own
