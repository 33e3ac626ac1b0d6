"""A published folder checked by itself: nothing is asked but the files.

`verify` reads what `publish` left behind as a stranger would, and shares no code with the rooms
that wrote it.
"""

from collections.abc import Iterator

from readaloud.verify.article import check_article
from readaloud.verify.fault import Fault, Folder
from readaloud.verify.index import check_feed, check_run
from readaloud.verify.pages import check_pages

__all__ = ["Fault", "Folder", "verify"]


def verify(folder: Folder) -> Iterator[Fault]:
    """Every fault and note of a published folder: articles by name, then what they share."""
    names = sorted({p.split("/")[1] for p in folder.paths() if p.startswith("articles/")})
    if not names:
        yield Fault(
            "articles",
            "is empty or not there: this is no published folder; give the -o folder of publish",
        )
        return
    for name in names:
        yield from check_article(folder, name)
    yield from check_pages(folder)
    yield from check_feed(folder)
    yield from check_run(folder)
