"""Pages for the audit's tests: a body of a few words, in a page long enough to be an article."""

from collections.abc import Callable

import pytest

from readaloud.extract import extract
from readaloud.model.article import Article, Source

# Plain words about nothing that any rule reads, so that a short body still makes an article.
REST = "<h2>The garden</h2>" + "".join(
    f"<p>The garden behind the town hall opens at {hour} in the morning, and whoever comes early "
    "finds the gate ajar, the benches dry and the old pear tree full of birds, which sing until "
    "the first carts roll over the bridge and the market begins.</p>"
    for hour in ("six", "seven", "eight", "nine")
)
Reader = Callable[..., Article]


def read_page(body: str, *, title: str = "Knees", name: str = "a.html", head: str = "") -> Article:
    page = (
        f'<html lang="en"><head><title>{title}</title>{head}</head><body><main><article>'
        f"<h1>{title}</h1>{body}{REST}</article></main></body></html>"
    )
    return extract(Source(name, page.encode("utf-8", "replace")))


@pytest.fixture(scope="session")
def page() -> Reader:
    """A function from a body's HTML to its article."""
    return read_page
