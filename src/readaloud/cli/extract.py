"""`readaloud extract`: HTML to clean, sectioned articles."""

from dataclasses import replace
from pathlib import Path

import click

from readaloud.cli.batching import Batching, batch_options, told
from readaloud.cli.options import Shared, refuse_file_name, shared_options
from readaloud.cli.run import Run, need_folder, write_result
from readaloud.files.paths import is_folder, is_there

FORMATS = {"json": "article-json", "markdown": "markdown", "text": "text", "html": "html"}


@click.command(
    "extract",
    epilog="Examples: readaloud extract page.html --format markdown ·"
    " readaloud extract pages/ -o articles/ --format json",
)
@click.option(
    "--format",
    "chosen",
    type=click.Choice(list(FORMATS)),
    default="json",
    help="What to make of each page (default: json).",
)
@click.option(
    "--body",
    metavar="SELECTOR",
    help='Where the article is, such as "main.content" (default: it is searched for).',
)
@click.option(
    "--language", metavar="TAG", help="The article's language (default: what the page says)."
)
@batch_options(without=["prune"], is_only_engine=True)
@shared_options
def extract_command(
    shared: Shared, /, batching: Batching, chosen: str, body: str | None, language: str | None
) -> int:
    """Find the article on each page: sections, lists, tables, metadata; nothing else.

    One page without --output goes to standard output; a folder of pages needs --output DIR.
    """
    settings = shared.settings()
    extract = settings.extract
    settings = replace(
        settings,
        extract=replace(extract, body=body or extract.body, language=language or extract.language),
        batch=batching.settings(settings.batch),
    )
    alone = is_one_page(shared.paths)
    output = shared.output
    folder = None if alone and (output is None or names_a_file(output)) else output
    if not alone:
        folder = need_folder(output, shared.paths)
        refuse_file_name(folder)
    with told(batching) as hearing:
        run = Run(shared, (FORMATS[chosen],), settings, output=folder, listeners=hearing.listeners)
        run.files = (output,) if output is not None and folder is None else ()
        run.pages_in = folder if chosen == "html" else None
        for outcome in run.outcomes():
            for asset in outcome.assets:
                write_result(asset.data, output)
            if shared.verbose:
                run.say(f"{outcome.status} {outcome.source}")
        hearing.say_profile()
    return run.exit_code


def is_one_page(paths: tuple[str, ...]) -> bool:
    """True for a single page: not a folder, pattern, list or archive."""
    if len(paths) != 1:
        return False
    path = paths[0]
    archive = path.lower().endswith((".zip", ".warc", ".warc.gz", ".xml"))
    return path == "-" or not (
        archive or path.startswith("@") or any(c in path for c in "*?[") or is_folder(path)
    )


def names_a_file(output: Path) -> bool:
    return not is_folder(output) and (bool(output.suffix) or is_there(output))
