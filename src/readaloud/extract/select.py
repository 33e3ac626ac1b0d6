"""The body that a user points at with a CSS selector.

Beautiful Soup reads the page for this: its selectors are complete, and it knows on which line
each element opens. It takes 20 ms a page, so that only those who ask for it pay.
"""

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from readaloud.errors import SettingsError


def select_body(text: str, selector: str) -> str | None:
    """Give the markup of the first element that matches, on its own lines; None where none does.

    Raises SettingsError for a selector that is none.
    """
    try:
        found = BeautifulSoup(text, "html.parser").select_one(selector)
    except SelectorSyntaxError as error:
        first = next(iter(str(error).splitlines()), "")
        raise SettingsError(f"extract.body: {selector!r} is no CSS selector: {first}") from None
    if not isinstance(found, Tag):
        return None
    return "\n" * ((found.sourceline or 1) - 1) + str(found)
