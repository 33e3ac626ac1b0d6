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


@dataclass(frozen=True, slots=True)
class Chosen:
    """A section to speak by itself (the sections inside it are chosen on their own)."""

    section: Section
    number: int  # among the article's sections with a heading; 0 where it has none
    total: int
    note: str = ""


def choose_sections(
    article: Article, settings: NarrateSettings, verdicts: Sequence[Verdict]
) -> list[Chosen]:
    """The sections to speak, in reading order, outer before inner."""
    titled = [s.id for s in article.walk() if s.heading is not None]
    numbers = {section_id: number for number, section_id in enumerate(titled, 1)}
    rulings = {v.section_id: v.ruling for v in verdicts}
    chooser = _Chooser(settings, numbers, rulings)
    return [one for section in article.sections for one in chooser.walk(section, False, False)]


@dataclass(frozen=True, slots=True)
class _Chooser:
    settings: NarrateSettings
    numbers: Mapping[str, int]
    rulings: Mapping[str, str]

    def walk(self, section: Section, wanted: bool, noted: bool) -> Iterator[Chosen]:
        removed = self.rulings.get(section.id) == "remove"
        if self._is_skipped(section) or (removed and self.settings.flagged == "skip"):
            return
        wanted = wanted or not self.settings.sections or self._is_named(section)
        noting = removed and self.settings.flagged == "note"
        if wanted:
            number = self.numbers.get(section.id, 0)
            note = NOTE if noting and not noted else ""
            yield Chosen(section, number, len(self.numbers), note)
        for inner in section.sections:
            yield from self.walk(inner, wanted, noted or noting)

    def _is_skipped(self, section: Section) -> bool:
        """Whether its heading names a kind that is left out; asked for by name it stays."""
        if section.heading is None or self._is_named(section):
            return False
        heading = section.heading.text.strip().strip(":").casefold()
        return any(kind in self.settings.skip and KINDS[kind].fullmatch(heading) for kind in KINDS)

    def _is_named(self, section: Section) -> bool:
        number = str(self.numbers.get(section.id, ""))
        heading = section.heading.text if section.heading else ""
        names = {number, heading.strip().casefold(), section.id} - {""}
        return any(wanted.strip().casefold() in names for wanted in self.settings.sections)
