"""What is published: an edition goes in, assets come out; a folder's cards make its indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from readaloud.model.making import dataclass

if TYPE_CHECKING:
    # Not loaded at run time: the files of an article alone must not cost the whole model.
    from collections.abc import Callable, Iterable, Sequence

    from readaloud.model.audit import Audit
    from readaloud.model.narration import Narration, Stored
    from readaloud.model.settings import Settings

Stage = Literal["article", "audit", "narration"]


@dataclass(frozen=True, slots=True)
class Asset:
    """A file to be: a relative path with forward slashes, a media type, and its bytes."""

    path: str
    media_type: str
    data: bytes | Stored

    @property
    def size(self) -> int:
        return len(self.data) if isinstance(self.data, bytes) else self.data.size


@dataclass(frozen=True, slots=True)
class Edition:
    """One audited, perhaps narrated, article, ready to publish under a name that is safe.

    `source` is the page as text, whose lines the anchors count; empty where no format shows it.
    """

    name: str
    audited: Audit
    narration: Narration | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to export one edition, and how far down the line it needs it.

    The paths of its assets are those of a published folder, for example
    "articles/back-pain/index.html".
    """

    name: str
    description: str
    needs: Stage
    export: Callable[[Edition, Settings], Iterable[Asset]]
    on_request: bool = False  # publish leaves it out unless it is asked for by name
    without_sound: bool = False  # is made of an edition without narration, too
    sound_only: bool = False  # is made of the narration alone: no audit has to be run for it
    shows_source: bool = False  # points into the page as it was written

    @property
    def speaks(self) -> bool:
        return self.needs == "narration"


@dataclass(frozen=True, slots=True)
class Card:
    """What a folder's pages need to know of one published edition; goes to JSON and back.

    `audit` is the article's entry of readaloud/audit/1 as compact JSON; `assets` are
    (path, media type, size in bytes). Nothing but strings, numbers and tuples.
    """

    name: str
    source: str
    title: str
    authors: tuple[str, ...]
    language: str
    published: str | None
    summary: str
    words: int
    grade: float | None
    difficulty: float | None
    duration_ms: int | None
    findings: tuple[int, int, int]  # high, medium, low
    strip: tuple[tuple[str, str, str], ...]  # section id, heading, verdict
    assets: tuple[tuple[str, str, int], ...]
    audit: str
    digest: str = ""
    chapters: tuple[tuple[str, int, int], ...] = ()  # title, start, end
    before: tuple[int, int, int] | None = None  # findings of the run before, where there was one


Failed = tuple[str, str]  # an input that came to nothing, and why


@dataclass(frozen=True, slots=True)
class FolderFormat:
    """A page or file about the whole folder: library, feed, dashboard, merged reports.

    It is made of the articles' cards, the settings, and the inputs that failed. One that may grow
    too large to be held gives its text in `pieces` and its `path`, and its `export` nothing.
    """

    name: str
    description: str
    export: Callable[[Sequence[Card], Settings, Sequence[Failed]], Iterable[Asset]]
    on_request: bool = False
    path: str = ""
    pieces: Callable[[Sequence[Card], Settings], Iterable[str]] | None = None
