#!/usr/bin/env python3
"""Pack the word tables that readability and the language rules rest on.

    make_word_tables.py SOURCES SPACHE_INDEX_JS

SOURCES is a folder with the tables as their publishers give them, reduced to columns (their names
are in `main`); SPACHE_INDEX_JS is `index.js` of the npm package `spache`. Writes into
src/readaloud/data/. Needs to run only when a source changes; the results are kept in the project.
"""

import gzip
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from readaloud.audit.readability.describe import work_out
from readaloud.audit.readability.spoken_words import count_said
from readaloud.data.lexicon import zipf_in

DATA = Path(__file__).resolve().parent.parent / "src" / "readaloud" / "data"
ZIPF_STEP = 0.05
RAREST_ZIPF = 2.0  # rarer words are alike to a reader, and half of the table is made of them

# Of the listed phrases those whose alternative is plainer whatever they mean on a health page.
PLAINER = """
abundance; accede to; accelerate; accentuate; accomplish; accordingly; accrue; acquiesce;
adjacent to; advantageous; adversely impact; adversely impact on; alleviate; ameliorate;
and/or; as a means of; as of yet; as yet; ascertain; assist; assistance; at the present time;
at this time; attain; attributable to; because of the fact that; bestow; by means of; by
virtue of; cease; close proximity; comply with; deem; discontinue; disseminate; due to the
fact that; during the period; e.g.; each and every; elucidate; endeavor; enumerate; equitable;
expedite; expeditious; facilitate; factual evidence; feasible; finalise; finalize; first and
foremost; for a period of; for the purpose of; has a requirement for; herein; i.e.; if and
when; in a timely manner; in accordance with; in an effort to; in excess of; in lieu of; in
light of the fact that; in order to; in regard to; in some instances; in the amount of; in the
event of; in the near future; in view of; in view of the above; inasmuch as; incumbent upon;
initiate; is applicable to; is responsible for; methodology; necessitate; not unless; not
unlike; notwithstanding; obligate; owing to the fact that; pass away; pertaining to; point in
time; preclude; prior to; prioritise; procure; provided that; pursuant to; remainder;
remuneration; residence; shall; should you wish; solicit; subsequent; subsequently;
substantial; terminate; therein; thereof; this day and age; transpire; until such time as;
utilisation; utilise; utilization; utilize; various different; whether or not; with reference
to; with respect to; with the exception of
"""


def lines_of(path: Path) -> list[str]:
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    return [line for line in text.split("\n") if line]


def pack(
    name: str, rows: Iterable[tuple[str, int]], order: Callable[[int], int] = lambda number: 0
) -> None:
    """Write words grouped by their number: one line for each number, "NUMBER word word ...".

    Lines stand in the order that `order` gives to their numbers, else by the number itself.
    """
    groups: dict[int, list[str]] = defaultdict(list)
    for word, number in rows:
        groups[number].append(word)
    lines = sorted(groups.items(), key=lambda group: (order(group[0]), group[0]))
    text = "\n".join(f"{n} {' '.join(sorted(words))}" for n, words in lines)
    (DATA / name).write_bytes(zlib.compress(text.encode("utf-8"), 9))
    print(f"{name}: {sum(map(len, groups.values()))} words, {(DATA / name).stat().st_size} bytes")


def pack_syllables(name: str, path: Path) -> None:
    """Write words with their syllables, one line for each three characters they begin with."""
    groups: dict[str, list[str]] = defaultdict(list)
    for line in lines_of(path):
        word, counts = line.split("\t")
        first = int(counts.split(",")[0])  # the first pronunciation is the usual one
        groups[word[:3]].append(word + "0123456789abcdefghijklmnopqrstuvwxyz"[first])
    text = "\n".join(f"{head:3} {' '.join(words)}" for head, words in sorted(groups.items()))
    (DATA / name).write_bytes(zlib.compress(text.encode("utf-8"), 9))
    print(f"{name}: {sum(map(len, groups.values()))} words, {(DATA / name).stat().st_size} bytes")


def lexicon(zipfs: Path, ratings: Path) -> Iterable[tuple[str, int]]:
    rated = dict(complexity(ratings))
    for word, value in zipf(zipfs):
        if word.replace("'", "").isalpha():
            yield word, work_out(word, count_said(word), value, rated.get(word, 0))


def zipf(path: Path) -> Iterable[tuple[str, int]]:
    for line in lines_of(path):
        word, value = line.split("\t")
        if float(value) >= RAREST_ZIPF:
            yield word, round(float(value) / ZIPF_STEP)


def complexity(path: Path) -> Iterable[tuple[str, int]]:
    best: dict[str, int] = {}
    for line in lines_of(path):
        word, value = line.split("\t")
        tenths = round(float(value) * 10)
        best[word.lower()] = min(tenths, best.get(word.lower(), 60))
    return sorted(best.items())


def simple_words(gsa: Path, retext: Path) -> list[str]:
    """Join two lists of plain alternatives; where both know a phrase, the first speaks first."""
    chosen = {" ".join(phrase.split()) for phrase in PLAINER.split(";")}
    offers: dict[str, list[str]] = {}
    for path, comma in ((gsa, ","), (retext, ";")):
        for line in lines_of(path):
            columns = line.split("\t")
            phrase = columns[0].strip().lower()
            kept = offers.setdefault(phrase, []) if phrase in chosen else []
            for offer in columns[1].split(comma):
                plain = offer.replace("(omit)", "").replace("inspite", "in spite").strip()
                if plain and plain not in kept and len(kept) < 3:
                    kept.append(plain)
    return [f"{phrase}\t{', '.join(kept)}" for phrase, kept in sorted(offers.items()) if kept]


def main() -> None:
    sources, spache = Path(sys.argv[1]), Path(sys.argv[2])
    pack_syllables("syllables_en.z", sources / "cmudict_syllables.tsv.gz")
    easy = lines_of(sources / "easy_words.txt")
    pack("familiar_en.z", ((word.lower(), 1) for word in sorted(set(easy))))
    listed = re.findall(r"^  ['\"](.+)['\"],?$", spache.read_text("utf-8"), re.M)
    pack("spache_en.z", ((word.lower(), 1) for word in sorted(set(listed))))
    # Last and from scratch, for it rests on the tables above.
    pack("lexicon_en.z", ())
    frequencies, ratings = sources / "zipf_en.tsv.gz", sources / "word_complexity.tsv"
    # Common words first: `Known` begins with them, and they are met together in memory.
    pack("lexicon_en.z", lexicon(frequencies, ratings), order=lambda code: -zipf_in(code))
    plain = simple_words(
        sources / "plainlanguage_simple_words.tsv", sources / "retext_simplify.tsv"
    )
    (DATA / "plain_words_en.tsv").write_text("\n".join(plain) + "\n", "utf-8")
    irregular = sorted(set(lines_of(sources / "passive_irregulars.txt")))
    (DATA / "participles_en.txt").write_text("\n".join(irregular) + "\n", "utf-8")


if __name__ == "__main__":
    main()
