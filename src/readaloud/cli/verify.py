"""`readaloud verify`: a published folder checked by itself."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from readaloud.cli.options import FileThere, report_option

FAULTY = 1


@click.command("verify", epilog="Example: readaloud verify build/")
@click.argument("folder", metavar="DIR", type=FileThere(folder=True))
@report_option()
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but faults.")
def verify_command(folder: Path, form: str, quiet: bool) -> int:
    """Check a published folder: cues against sound, books, links, sizes, numbers that are spoken.

    Ends with exit code 1 where something is wrong. Notes are worth knowing, but not wrong.
    """
    from readaloud.cli.run import printable
    from readaloud.files.published import PublishedFolder
    from readaloud.formats.wording import counted
    from readaloud.verify import verify

    published = PublishedFolder(folder)
    found = list(verify(published))
    faults = [one for one in found if not one.is_note]
    if form == "json":
        body = {"schema": "readaloud/verify/1", "faults": [asdict(one) for one in found]}
        click.echo(json.dumps(body, ensure_ascii=False, indent=1))
        return FAULTY if faults else 0
    for one in found:
        if not (quiet and one.is_note):
            note = "note: " if one.is_note else ""
            click.echo(printable(f"{one.path}: {note}{one.message}"))
    if not quiet:
        checked = counted(len(published.paths()), "file")
        notes = counted(len(found) - len(faults), "note")
        click.echo(f"{checked} checked: {counted(len(faults), 'fault')}, {notes}", err=True)
    return FAULTY if faults else 0
