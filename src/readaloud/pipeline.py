"""The straight line: a page in, the files of its edition out."""

from collections.abc import Callable, Iterator

from readaloud.audit import audit
from readaloud.audit.unspoken import with_unspoken
from readaloud.extract import extract
from readaloud.extract.decode import decode
from readaloud.model.article import Article, Source
from readaloud.model.audit import Audit
from readaloud.model.narration import Narration
from readaloud.model.publication import Asset, Edition
from readaloud.model.settings import Settings
from readaloud.model.toolkit import Toolkit
from readaloud.narrate import narrate


def unwatched(stage: str) -> None:
    """Nobody asks which stage has begun."""


def process(
    source: Source,
    name: str,
    tools: Toolkit,
    settings: Settings,
    watch: Callable[[str], None] = unwatched,
) -> Edition:
    """Take one page as far down the line as the chosen formats need it.

    `watch` is told the name of each stage as it begins.
    Raises SourceError when the page holds no article, VoiceError when it cannot be spoken.
    """
    watch("extract")
    article = extract(source, settings.extract)
    text = ""
    if any(form.shows_source for form in tools.formats):
        page, _ = decode(source.name, source.data, settings.extract.max_bytes)
        text = page.decode("utf-8", "replace")
    if tools.needs == "article":
        return Edition(name, Audit(article), source=text)
    watch("audit")
    audited = audit(article, tools.rules, settings.audit) if tools.rules else Audit(article)
    if tools.needs == "audit":
        return Edition(name, audited, source=text)
    watch("narrate")
    narration = tell(article, audited, tools, settings)
    faults = narration.faults if narration is not None else ()
    return Edition(name, with_unspoken(audited, faults), narration, text)


def export(edition: Edition, tools: Toolkit, settings: Settings) -> Iterator[Asset]:
    """Every file that the chosen formats make of an edition.

    A format that speaks has nothing to say of an edition without narration, unless it says so.
    """
    for wanted in tools.formats:
        if edition.narration is not None or not wanted.speaks or wanted.without_sound:
            yield from wanted.export(edition, settings)


def tell(article: Article, audited: Audit, tools: Toolkit, settings: Settings) -> Narration | None:
    """Narrate, or give None where no voice is wanted or none speaks the article's language."""
    voice = tools.voice(article.metadata.language) if tools.voice else None
    if voice is None or tools.encoder is None:
        return None
    return narrate(
        article, voice, tools.encoder(), settings.narrate, audited.verdicts, tools.speech
    )
