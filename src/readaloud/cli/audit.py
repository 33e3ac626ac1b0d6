"""`readaloud audit`: what an editor should look at before publishing."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from readaloud.cli.batching import Batching, batch_options, told
from readaloud.cli.color import paint_findings, wants_color
from readaloud.cli.options import Shared, report_option, shared_options
from readaloud.errors import SettingsError
from readaloud.files.paths import is_folder, is_there
from readaloud.model.audit import SEVERITIES
from readaloud.model.publication import Asset
from readaloud.model.settings import AuditSettings

if TYPE_CHECKING:
    from readaloud.batch import Outcome

Entry = dict[str, Any]

FINDINGS, BUG = 1, 4
ENTRY, PAGES = ".entry.json", "audit/"
SUFFIXES = {"text": "txt", "github": "txt", "junit": "xml"}
FORMATS = ("json", "sarif", "csv", "html", "github", "junit")


@click.command(
    "audit",
    epilog="Example: readaloud audit articles/ --fail-on medium --format sarif -o audit.sarif",
)
@report_option(*FORMATS)
@click.option(
    "--select",
    metavar="LIST",
    help="Only these rules or families, parted by commas (default: all).",
)
@click.option("--extend-select", metavar="LIST", help="These rules or families as well.")
@click.option("--ignore", metavar="LIST", help="Leave these rules or families out.")
@click.option(
    "--fail-on",
    type=click.Choice([*SEVERITIES, "never"]),
    help="End with code 1 where a finding is at least this grave (default: high).",
)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Findings of this file are settled: report only new ones.",
)
@click.option(
    "--target-grade",
    type=float,
    metavar="GRADE",
    help="A finding of high severity where a page reads harder (default: none).",
)
@click.option(
    "--update-baseline",
    is_flag=True,
    help="Write what is found now to the baseline; what was not looked at stays in it.",
)
@click.option(
    "--explain", metavar="FINGERPRINT", help="Explain one finding in text: words, clause, evidence."
)
@click.option(
    "--today", metavar="DATE", help="Count ages and expiry from this day (default: today)."
)
@batch_options(without=["prune", "wait"], is_only_engine=True)
@shared_options
def audit_command(
    shared: Shared,
    /,
    batching: Batching,
    form: str,
    baseline: Path | None,
    update_baseline: bool,
    explain: str | None,
    **given: Any,
) -> int:
    """Say what an editor should look at before publishing, as the pages stand.

    Nothing is called false: a rule points at words and asks for a source, a hedge or a decision.
    """
    if explain is not None and (form != "text" or shared.output is not None):
        raise SettingsError("--explain is text on standard output; leave --format and -o out")
    if update_baseline:
        refuse_nothing_to_update(baseline)
    from readaloud.cli.run import Run

    settings = shared.settings()
    known = fingerprints_of(baseline, everything=update_baseline) if form == "html" else ()
    audit = laid_over(settings.audit, known=known, **given)
    settings = replace(settings, audit=audit, batch=batching.settings(settings.batch))
    formats = ("audit-entry", *pages_wanted(form, shared.output))
    with told(batching) as hearing:
        run = Run(shared, formats, settings, listeners=hearing.listeners)
        run.files, run.pages_in = targets(
            shared.output, form, baseline if update_baseline else None
        )
        entries, pages = gather(run.outcomes())
        hearing.say_profile()
    in_color = wants_color(shared.color)
    report = Reporting(shared.output, form, audit.fail_on, pages, tuple(run.failed), in_color)
    if baseline is not None and update_baseline:
        renew(baseline, entries, audit, quiet=shared.quiet)
    return finish(report, run.exit_code, entries, baseline, explain)


def laid_over(
    audit: AuditSettings,
    *,
    select: str | None,
    extend_select: str | None,
    ignore: str | None,
    fail_on: str | None,
    target_grade: float | None,
    today: str | None,
    known: tuple[str, ...],
) -> AuditSettings:
    """The settings with the command's own options laid over them.

    Raises SettingsError for what cannot be: here, once, rather than as a failure of every page.
    """
    from readaloud.cli.checks import check_rules

    if today is not None:
        check_day(today)
    chosen = replace(
        audit,
        select=listed(select) or audit.select,
        extend_select=(*audit.extend_select, *listed(extend_select)),
        ignore=(*audit.ignore, *listed(ignore)),
        fail_on=fail_on or audit.fail_on,
        target_grade=audit.target_grade if target_grade is None else target_grade,
        today=today or audit.today,
        known=known or audit.known,
    )
    check(chosen)
    check_rules(chosen)
    return chosen


def refuse_nothing_to_update(baseline: Path | None) -> None:
    """Say so before anything is read where no baseline, or none that can be one, is named."""
    if baseline is None:
        raise SettingsError("--update-baseline needs a file to write; give --baseline FILE")
    from readaloud.files.baseline import refuse_no_baseline

    refuse_no_baseline(baseline)


def renew(baseline: Path, entries: Sequence[Entry], audit: AuditSettings, *, quiet: bool) -> None:
    """Bring the baseline up to this run, and say what became of it."""
    from readaloud.audit.selection import choose_rules
    from readaloud.cli.run import warn
    from readaloud.files.baseline import renew_baseline
    from readaloud.toolkit import all_rules

    rules = tuple(all_rules(audit).values())
    before, now, kept = renew_baseline(
        baseline, entries, lambda page: {rule.name for rule in choose_rules(rules, audit, page)}
    )
    if not quiet:
        unseen = f"; {kept} of them were not looked at and stay" if kept else ""
        warn(f"baseline {baseline} written: {before} findings before, {now} now{unseen}")


def gather(outcomes: "Iterable[Outcome]") -> tuple[list[Entry], tuple[Asset, ...]]:
    """The entries of all articles, and the pages that were made of them, in order."""
    entries: list[Entry] = []
    pages: list[Asset] = []
    for outcome in outcomes:
        entries += [json.loads(data_of(a)) for a in outcome.assets if a.path.endswith(ENTRY)]
        pages += [a for a in outcome.assets if a.path.endswith(".html")]
    return entries, tuple(pages)


@dataclass(frozen=True, slots=True)
class Reporting:
    """How the results are told, and the articles' own pages where those were asked for."""

    output: Path | None
    form: str
    fail_on: str
    pages: tuple[Asset, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    in_color: bool = False


def finish(
    report: Reporting,
    code: int,
    entries: list[Entry],
    baseline: Path | None,
    explain: str | None,
) -> int:
    """Lay the baseline over the entries, write the report, and give the exit code."""
    if baseline is not None:
        from readaloud.files.baseline import read_baseline

        entries = settle(entries, read_baseline(baseline))
    if explain is not None:
        from readaloud.cli.explain import explain_finding

        click.echo(explain_finding(entries, explain), nl=False)
        return code
    write_report(report, entries)
    broken = {rule["rule"]: rule["error"] for entry in entries for rule in entry["broken_rules"]}
    for rule, error in sorted(broken.items()):
        from readaloud.cli.run import warn

        warn(f"rule {rule} failed: {error}; its findings are missing, please report it")
    if broken:
        return BUG
    return code or (FINDINGS if fails(entries, report.fail_on) else 0)


def write_report(report: Reporting, entries: Sequence[Entry]) -> None:
    """Write the report where it belongs.

    As HTML a folder gets the articles' own pages with the findings in place, their sources and
    an index; one file gets one article's page, or an index alone where there are several.
    """
    from readaloud.cli.run import write_result
    from readaloud.formats.reports import REPORTS

    output = report.output
    if report.form == "html" and output is not None and names_folder(output):
        from readaloud.files.outputs import make_folder
        from readaloud.formats.audit_summary import render

        for page in report.pages:
            file = output / page.path.removeprefix(PAGES)
            make_folder(file.parent)
            write_result(page.data, file)
        make_folder(output)
        # An entry comes with its page, and in the same order.
        beside = [page.path.removeprefix(PAGES) for page in report.pages]
        links = [path for path in beside if "/" not in path]
        write_result(render(entries, report.failed, links), output / "index.html")
        return
    if report.form == "html" and len(report.pages) == 1 and not report.failed:
        write_result(report.pages[0].data, output)
        return
    text = REPORTS[report.form](entries, report.failed)
    if report.form == "text" and output is None and report.in_color:
        # As bytes: click takes colour out of text that goes to a pipe, even if it was asked for.
        write_result(paint_findings(text).encode(), None)
    else:
        write_result(text, inside(output, report.form))


def pages_wanted(form: str, output: Path | None) -> tuple[str, ...]:
    """The format of the articles' own pages: beside their sources only in a folder."""
    if form != "html":
        return ()
    return ("audit-html",) if output is not None and names_folder(output) else ("audit-page",)


def names_folder(output: Path) -> bool:
    """Tell whether an output names a folder: one that is there, or a name without a suffix."""
    return is_folder(output) or not (output.suffix or is_there(output))


def inside(output: Path | None, form: str) -> Path | None:
    """The file to write: the one that was named, or one with the usual name in the folder."""
    if output is not None and is_folder(output):
        return output / f"audit.{SUFFIXES.get(form, form)}"
    return output


def targets(
    output: Path | None, form: str, baseline: Path | None
) -> tuple[tuple[Path, ...], Path | None]:
    """The files that will be written, and the folder that gets the articles' own pages."""
    has_pages = form == "html" and output is not None and names_folder(output)
    report = None if has_pages else inside(output, form)
    files = tuple(file for file in (report, baseline) if file is not None)
    return files, output if has_pages else None


def data_of(asset: Asset) -> bytes:
    """The bytes of an asset made in memory, as pages and entries are."""
    return asset.data if isinstance(asset.data, bytes) else b""


def settle(entries: Sequence[Entry], known: Counter[str]) -> list[Entry]:
    """The entries with findings that the baseline knows marked as such."""
    from readaloud.audit.decisions import match_baseline

    flat = [f for entry in entries for f in entry["findings"]]
    matched = iter(match_baseline((f["fingerprint"] for f in flat), known))
    settled = []
    for entry in entries:
        findings = [
            {**f, "status": "baseline"} if next(matched) and f["status"] == "new" else f
            for f in entry["findings"]
        ]
        left = any(f["status"] == "new" for f in findings)
        settled.append({**entry, "findings": findings, "agenda": entry["agenda"] if left else []})
    return settled


def fingerprints_of(baseline: Path | None, *, everything: bool) -> tuple[str, ...]:
    """What the articles' own pages are to show as let stand; after an update, everything."""
    if baseline is None or everything:
        return ("*",) if everything else ()
    from readaloud.files.baseline import read_baseline

    return tuple(read_baseline(baseline).elements())


def listed(value: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (value or "").split(",") if name.strip())


def check(audit: AuditSettings) -> None:
    """Refuse what the options' own types could not."""
    if audit.fail_on not in (*SEVERITIES, "never"):
        raise SettingsError(
            f"audit.fail-on: {audit.fail_on!r} is no severity; "
            f"give {', '.join(SEVERITIES)} or never"
        )


def check_day(today: str) -> None:
    """Refuse an option that is no date. One of the settings is checked with them."""
    from datetime import date

    try:
        date.fromisoformat(today)
    except ValueError as wrong:
        raise SettingsError(f"--today: {today!r} is no date; write it as 2026-01-31") from wrong


def fails(entries: Sequence[Entry], fail_on: str) -> bool:
    """Tell whether a finding is open that is at least as grave as the limit."""
    if fail_on == "never":
        return False
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    from readaloud.formats.audit_json import open_findings

    return any(f["severity"] in grave for f in open_findings(entries))
