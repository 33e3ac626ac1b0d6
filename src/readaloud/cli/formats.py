"""`readaloud formats`: what can be written of an article, and of a folder of them."""

import json

import click

from readaloud.cli.options import report_option


@click.command(
    "formats", epilog="Example: readaloud publish articles/ -o build/ --formats epub,vtt"
)
@report_option()
def formats_command(form: str) -> int:
    """List the formats that `publish --formats` knows, one a line.

    Those marked "on request" are written only when they are named.
    """
    from readaloud.toolkit import all_folder_formats, all_formats

    entries = [
        {
            "name": one.name,
            "description": one.description,
            "about": "article",
            "needs": one.needs,
            "on_request": one.on_request,
        }
        for one in all_formats().values()
    ]
    entries += [
        {
            "name": one.name,
            "description": one.description,
            "about": "folder",
            "needs": "",
            "on_request": one.on_request,
        }
        for one in all_folder_formats().values()
    ]
    if form == "json":
        body = {"schema": "readaloud/formats/1", "formats": entries}
        click.echo(json.dumps(body, ensure_ascii=False))
        return 0
    for entry in entries:
        asked = ", on request" if entry["on_request"] else ""
        click.echo(f"{entry['name']} ({entry['about']}{asked}): {entry['description']}")
    return 0
