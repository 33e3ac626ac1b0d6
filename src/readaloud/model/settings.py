"""Every setting there is, nested by stage; each stage receives only its own part.

The field names are the keys of `[tool.readaloud]` and `readaloud.toml`, with dashes allowed for
underscores. A field's comment is its line in the reference.
"""

from dataclasses import field

from readaloud.model.making import dataclass


@dataclass(frozen=True, slots=True)
class ExtractSettings:
    body: str | None = None  # CSS selector of the article, for pages where the search fails
    max_bytes: int = 20_000_000  # larger files are refused
    language: str | None = None  # override what the page says


@dataclass(frozen=True, slots=True)
class AuditSettings:
    select: tuple[str, ...] = ()  # rules or families to run; empty means all
    extend_select: tuple[str, ...] = ()  # rules or families to run beside those
    ignore: tuple[str, ...] = ()  # rules or families to leave out
    severity: dict[str, str] = field(default_factory=dict)  # rule or family -> severity
    per_path: dict[str, tuple[str, ...]] = field(default_factory=dict)  # glob -> rules to ignore
    rules: dict[str, dict[str, str]] = field(default_factory=dict)  # rules of your own by name
    fail_on: str = "high"  # high, medium, low or never
    engine: str = "readaloud"  # readaloud or textstat: whose counts the scores rest on
    target_grade: float | None = None  # a finding where an article or section reads harder
    target_metric: str = "flesch_kincaid_grade"  # the grade that the target is compared with
    skip: tuple[str, ...] = ()  # leave out of the scores: headings, lists, captions
    today: str = ""  # ISO date that ages and expiry are counted from; empty: today
    known: tuple[str, ...] = ()  # fingerprints let stand, as --baseline gives them; "*" is all


@dataclass(frozen=True, slots=True)
class NarrateSettings:
    engine: str = "espeak"  # espeak, pyttsx3:DRIVER, piper or silence
    voice: str | None = None  # a voice's name; empty: chosen by the page's language
    model: str | None = None  # model file, for engines that need one
    rate_wpm: int = 175  # 80-450 words per minute
    pitch: int = 50  # 0-99
    volume: int = 100  # 0-200 per cent
    gap: int = 0  # pause between words, in units of 10 ms
    audio: str = "mp3"  # mp3, m4b, opus, flac or wav
    bitrate: int = 32  # kbit/s of compressed sound, mono
    flagged: str = "keep"  # keep, note or skip sections whose verdict is "remove"
    sections: tuple[str, ...] = ()  # headings or numbers (as score shows) to narrate; empty: all
    announce: str = "pause"  # pause, or words: "Section 3 of 20"
    lexicons: tuple[str, ...] = ()  # files of pronunciations, TSV or PLS
    pronunciations: tuple[tuple[str, str, str], ...] = ()  # read from them: name, text, scope
    citations: bool = False  # speak reference markers such as [12]
    byline: bool = False  # say who wrote the article, after its title
    date: bool = False  # say when it was published, after its title
    lists: str = "announce"  # announce numbers of items, or how many there are; or plain
    table_cells: int = 200  # tables with more cells are summarised; 0 means never
    skip: tuple[str, ...] = ("references", "contents", "credits")  # kinds of sections not spoken
    pause_sentence_ms: int = 250  # after a sentence
    pause_item_ms: int = 350  # after a list item, a table cell or a term
    pause_block_ms: int = 600  # after a paragraph, list, table, figure or quote
    pause_heading_ms: int = 700  # after a heading
    pause_section_ms: int = 1200  # before a heading


@dataclass(frozen=True, slots=True)
class PublishSettings:
    formats: tuple[str, ...] = ()  # empty means all
    audio: bool = True
    base_url: str | None = None  # where the folder will be served; the feed needs it
    title: str = ""  # of the library, the feed and the audit; empty: "Read aloud"
    book: str = ""  # title of one EPUB and one audiobook of the whole folder; empty: none
    compare: str = ""  # audit.json of an earlier run, for the dashboard's trend
    trend: bool = True  # compare with the last run by itself; off: the dashboard tells of now alone
    overlay: str = "sentence"  # what lights up in an EPUB: sentence or word
    source_link: str = ""  # where you edit a page, with {source} and {line}; for audit pages


@dataclass(frozen=True, slots=True)
class BatchSettings:
    jobs: int = 0  # worker processes; 0 means as many as there are processors
    engine: str = "process"  # process, serial, dask, or one that a package offers
    timeout_s: float = 600.0  # for one article
    max_memory_mb: int = 2000  # for one worker with the programs it started
    scheduler: str = ""  # address of a dask scheduler; empty starts a cluster on this machine
    shard: int = 48  # articles in one task of a cluster
    wait: bool = False  # wait while another run uses the output folder, instead of refusing
    prune: bool = False  # remove the files of inputs that are gone
    speech_cache_mb: int = 100  # spoken sections kept in the output folder for the next run


@dataclass(frozen=True, slots=True)
class Settings:
    extract: ExtractSettings = field(default_factory=ExtractSettings)
    audit: AuditSettings = field(default_factory=AuditSettings)
    narrate: NarrateSettings = field(default_factory=NarrateSettings)
    publish: PublishSettings = field(default_factory=PublishSettings)
    batch: BatchSettings = field(default_factory=BatchSettings)
