"""The same line for Python programs: extract, audit, narrate, publish.

Every function is safe to call from threads and notebooks: values go in, values come out, and
whatever must live in a process of its own (native speech) does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from readaloud.model.article import Article, Source
from readaloud.model.settings import Settings

if TYPE_CHECKING:
    # Loaded where they are asked for: to extract needs neither.
    from collections.abc import Sequence

    from readaloud.batch import Outcome
    from readaloud.model.audit import Audit
    from readaloud.model.narration import Narration

Page = str | bytes | Path | Source


def extract(page: Page, settings: Settings | None = None) -> Article:
    """Find the article in a page: a path, the page's bytes or text, or a Source.

    A `str` is HTML text; give a `Path` to name a file. Raises SourceError when the page cannot
    be read or holds no article.
    """
    from readaloud.extract import extract as run

    return run(source_of(page), (settings or Settings()).extract)


def audit(page: Page | Article, settings: Settings | None = None) -> Audit:
    """Score an article, and find what an editor should look at before publishing it."""
    from dataclasses import replace

    from readaloud.audit import audit as run
    from readaloud.batch.days import day_of
    from readaloud.toolkit import all_rules

    chosen = settings or Settings()
    dated = replace(chosen.audit, today=day_of(chosen))
    return run(article_of(page, chosen), tuple(all_rules(chosen.audit).values()), dated)


def narrate(page: Page | Article | Audit, settings: Settings | None = None) -> Narration:
    """Speak an article: the recording, and when each sentence and word is heard.

    Raises VoiceError where no voice speaks the article's language. A long recording is a
    Stored file: move it where you want it, for it goes when the program ends.
    """
    import atexit

    from readaloud.errors import VoiceError
    from readaloud.files.lexicons import with_lexicons
    from readaloud.model.audit import Audit
    from readaloud.model.narration import Stored
    from readaloud.narrate import narrate as run
    from readaloud.toolkit import encoder_maker, voice_keeper

    chosen = with_lexicons(settings or Settings())
    audited = page if isinstance(page, Audit) else Audit(article_of(page, chosen))
    article = audited.article
    language = article.metadata.language
    open_voice = voice_keeper(chosen.narrate)
    voice = open_voice(language) if open_voice else None
    if voice is None:
        raise VoiceError(
            f"{article.name}: no voice for language {language!r}; see readaloud voices"
        )
    try:
        narration = run(
            article, voice, encoder_maker(chosen.narrate)(), chosen.narrate, audited.verdicts
        )
    finally:
        voice.close()
    if isinstance(kept := narration.recording.data, Stored):
        atexit.register(Path(kept.path).unlink, missing_ok=True)
    return narration


def publish(
    paths: Sequence[str | Path] | str | Path, output: str | Path, settings: Settings | None = None
) -> tuple[Outcome, ...]:
    """Publish pages or whole folders of them into `output`, as the command of that name does.

    Every input has its outcome, in order: done, unchanged, skipped or failed, with the reason.
    """
    from readaloud.batch import run
    from readaloud.files.clashes import refuse_pages
    from readaloud.files.inputs import find_inputs
    from readaloud.formats import PUBLISHED, PUBLISHED_FOLDER

    chosen = settings or Settings()
    many = [paths] if isinstance(paths, str | Path) else paths
    inputs, skipped = find_inputs([str(path) for path in many], pages_in=Path(output))
    refuse_pages(inputs, Path(output), published=True)
    return tuple(
        run(
            inputs,
            chosen.publish.formats or PUBLISHED,
            chosen,
            output=Path(output),
            layout="publication",
            folder_formats=PUBLISHED_FOLDER,
            skipped=skipped,
        )
    )


def article_of(page: Page | Article, settings: Settings) -> Article:
    return page if isinstance(page, Article) else extract(page, settings)


def source_of(page: Page) -> Source:
    """Make a Source of whatever names or holds a page.

    Raises SourceError for a file that cannot be read.
    """
    match page:
        case Source():
            return page
        case Path():
            from readaloud.files.inputs import find_inputs

            inputs, skipped = find_inputs([str(page)])
            if len(inputs) != 1:
                from readaloud.errors import SourceError

                why = skipped[0].reason if skipped else "not a single page"
                raise SourceError(f"{page}: {why}; give the path of one page")
            return inputs[0].read(Settings().extract.max_bytes)
        case str():
            return Source("page.html", page.encode())
        case bytes():
            return Source("page.html", page)
