"""The peers' line over a folder: trafilatura to markdown with metadata, textstat's 25 metrics.

    batch_peer.py FOLDER [SYLLABLES.tsv.gz]

Prints the CPU seconds it took, without start-up. Runs in an environment of its own. textstat
looks for a dictionary that it fetches at first use; the second argument stands in for it, a
table of words and their syllables.
"""

import gzip
import importlib
import sys
import time
from pathlib import Path

import textstat
import trafilatura

METRICS = (
    "flesch_reading_ease flesch_kincaid_grade smog_index coleman_liau_index gunning_fog "
    "automated_readability_index dale_chall_readability_score linsear_write_formula text_standard "
    "spache_readability mcalpine_eflaw lix rix reading_time difficult_words syllable_count "
    "lexicon_count sentence_count char_count letter_count polysyllabcount monosyllabcount "
    "long_word_count miniword_count words_per_sentence"
).split()


def one(data: bytes) -> None:
    text = trafilatura.extract(data, output_format="markdown", with_metadata=True) or ""
    for name in METRICS:
        getattr(textstat, name)(text)


def fill_dictionary(table: Path) -> None:
    """Give textstat's dictionary the words of a table, so that nothing is fetched."""
    words = {}
    with gzip.open(table, "rt", encoding="utf-8") as lines:
        for line in lines:
            word, counts = line.rstrip("\n").split("\t")
            words[word] = [["0"] * int(counts.split(",")[0])]
    module = importlib.import_module("textstat.backend.counts._count_syllables")
    module.get_cmudict = lambda _: words


def main() -> None:
    if len(sys.argv) > 2:
        fill_dictionary(Path(sys.argv[2]))
    pages = [page.read_bytes() for page in sorted(Path(sys.argv[1]).iterdir())]
    one(pages[0])
    begin = time.process_time()
    for page in pages:
        one(page)
    print(time.process_time() - begin)


if __name__ == "__main__":
    main()
