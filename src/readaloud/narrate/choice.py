"""Which sections of an article are spoken: those asked for, without those to leave out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readaloud.model.article import Article, Section
from readaloud.model.audit import Verdict
from readaloud.model.settings import NarrateSettings

NOTE = "Note from the editors: they advise against relying on the following section."
KINDS = {
    "references": re.compile(
        r"(?:article |further )?"
        r"(?:references?|sources?|citations?|bibliography|works cited|endnotes|footnotes)"
        r"(?: (?:and|&) (?:notes|sources|references|further reading))?"
    ),
    "contents": re.compile(
        r"(?:table of contents|contents|on this page|in this article|jump to|quick links)"
    ),
    "credits": re.compile(
        r"(?:(?:photo|image|picture|video)s? credits?|credits|image sources|photo attributions?)"
    ),
}


MOST_NAMED = 8  # sections that a message names


def why_nothing(article: Article, settings: NarrateSettings) -> str:
    """What to do when nothing of an article is left to say."""
    titled = [one.heading.text for one in article.walk() if one.heading is not None]
    if not settings.sections:
        is_left_out = settings.flagged == "skip"
        return "--flagged skip leaves all of it out" if is_left_out else "it has no text to say"
    if not titled:
        return "it has no headings, so leave --section out"
    named = [f"{number} {title!r}" for number, title in enumerate(titled[:MOST_NAMED], 1)]
    more = f" and {len(titled) - MOST_NAMED} more" if len(titled) > MOST_NAMED else ""
    also = "; check --flagged, too" if settings.flagged == "skip" else ""
    return f"its sections are {', '.join(named)}{more}{also}"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A section to speak by itself (the sections inside it are chosen on their own)."""

    section: Section
    number: int  # among the article's sections with a heading; 0 where it has none
    total: int
    note: str = ""
    unsaid: str = ""  # the kind of section it is, where that is passed over in silence


def choose_sections(
    article: Article, settings: NarrateSettings, verdicts: Sequence[Verdict]
) -> list[Chosen]:
    """The sections to speak, in reading order, outer before inner."""
    titled = [s.id for s in article.walk() if s.heading is not None]
    numbers = {section_id: number for number, section_id in enumerate(titled, 1)}
    rulings = {v.section_id: v.ruling for v in verdicts}
    chooser = _Chooser(settings, numbers, rulings)
    return [one for section in article.sections for one in chooser.walk(section)]


@dataclass(frozen=True, slots=True)
class _Chooser:
    settings: NarrateSettings
    numbers: Mapping[str, int]
    rulings: Mapping[str, str]

    def walk(
        self, section: Section, wanted: bool = False, noted: bool = False, unsaid: str = ""
    ) -> Iterator[Chosen]:
        removed = self.rulings.get(section.id) == "remove"
        if removed and self.settings.flagged == "skip":
            return
        wanted = wanted or not self.settings.sections
        is_named = self._is_named(section)
        unsaid = unsaid or self._kind_to_skip(section)
        noting = removed and self.settings.flagged == "note"
        if wanted or is_named:
            number = self.numbers.get(section.id, 0)
            note = NOTE if noting and not noted else ""
            yield Chosen(section, number, len(self.numbers), note, unsaid)
        # What has no heading is named for its own text; headings stand under it, not inside it.
        wanted = wanted or (is_named and section.heading is not None)
        for inner in section.sections:
            yield from self.walk(inner, wanted, noted or noting, unsaid)

    def _kind_to_skip(self, section: Section) -> str:
        """The kind its heading names, where that is not to be said; asked for by name it is."""
        if section.heading is None or self._is_named(section):
            return ""
        heading = section.heading.text.strip().strip(":").casefold()
        kinds = (kind for kind in KINDS if kind in self.settings.skip)
        return next((kind for kind in kinds if KINDS[kind].fullmatch(heading)), "")

    def _is_named(self, section: Section) -> bool:
        number = str(self.numbers.get(section.id, 0))
        heading = section.heading.text if section.heading else ""
        names = {number, heading.strip().casefold(), section.id} - {""}
        return any(wanted.strip().casefold() in names for wanted in self.settings.sections)
