"""Source to Article: the steps, one line each."""

from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article, Source
from readaloud.model.settings import ExtractSettings

__all__ = ["extract"]


DEFAULTS = ExtractSettings()


def extract(source: Source, settings: ExtractSettings = DEFAULTS) -> Article:
    """Turn one page into its article. Raises SourceError when it holds none."""
    return article_from_text(source.name, source.data.decode("utf-8", "replace"))
