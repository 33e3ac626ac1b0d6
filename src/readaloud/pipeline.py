"""The straight line: a page in, the files of its edition out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from readaloud.extract import extract
from readaloud.extract.decode import decode
from readaloud.extract.memory import give_back
from readaloud.model.audit import Audit
from readaloud.model.packed import pack_article, unpack_article
from readaloud.model.publication import Edition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from readaloud.model.article import Article, Source
    from readaloud.model.narration import Narration
    from readaloud.model.publication import Asset
    from readaloud.model.settings import Settings
    from readaloud.model.toolkit import Toolkit


LONG = 200_000  # bytes of a page: hours of sound, over which its blocks are held packed


def load_stages(tools: Toolkit) -> None:
    """Load the stages that the tools need, so that the first page does not wait for them.

    A worker that only extracts starts faster by those that it leaves out.
    """
    if tools.rules:
        import_module("readaloud.audit.steps")
    if tools.needs == "narration":
        import_module("readaloud.narrate")


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
    size = len(source.data)
    del source  # megabytes of a long page, which nobody needs while it is spoken
    if tools.needs == "article":
        return Edition(name, Audit(article), source=text)
    watch("audit")
    audited = judge(article, tools, settings)
    if tools.needs == "audit":
        return Edition(name, audited, source=text)
    from readaloud.audit.unspoken import with_unspoken

    watch("narrate")
    if size >= LONG and not tools.rules and all(form.sound_only for form in tools.formats):
        small = pack_article(article)
        del article, audited
        give_back(size, LONG)
        article = unpack_article(small)
        audited = Audit(article)
    else:
        give_back(size)
    narration = tell(article, audited, tools, settings)
    faults = narration.faults if narration is not None else ()
    return Edition(name, with_unspoken(audited, faults), narration, text)


def judge(article: Article, tools: Toolkit, settings: Settings) -> Audit:
    """The audit, or an empty one where no rule was chosen."""
    if not tools.rules:
        return Audit(article)
    from readaloud.audit import audit  # each stage is loaded when a page first reaches it

    return audit(article, tools.rules, settings.audit)


def export(edition: Edition, tools: Toolkit, settings: Settings) -> Iterator[Asset]:
    """Every file that the chosen formats make of an edition.

    A format that speaks has nothing to say of an edition without narration, unless it says so.
    """
    for wanted in tools.formats:
        if edition.narration is not None or not wanted.speaks or wanted.without_sound:
            yield from wanted.export(edition, settings)


def tell(article: Article, audited: Audit, tools: Toolkit, settings: Settings) -> Narration | None:
    """Narrate, or give None where no voice is wanted or none speaks the article's language."""
    from readaloud.narrate import narrate

    voice = tools.voice(article.metadata.language) if tools.voice else None
    if voice is None or tools.encoder is None:
        return None
    return narrate(
        article, voice, tools.encoder(), settings.narrate, audited.verdicts, tools.speech
    )
