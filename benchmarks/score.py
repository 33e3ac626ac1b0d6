#!/usr/bin/env python3
"""How fast `readaloud score --jsonl` is beside textstat computing the same metrics.

    score.py [--words 200,1000,10000,100000] [--total WORDS] [--rounds N] [TEXT...]

Both sides are child processes that read the same lines, in turn, `--rounds` times; of each the
least CPU time counts, with its start-up taken off. CPU time of the whole child counts, so other
load hardly matters to the ratio. textstat's dictionary is filled from ours, so neither side needs
a network.

The words come from TEXT files, or else from the articles in articles/, whose sentences are put
in a new order for each text, and of whose words the rarer ones are replaced by others as rare.
So every text has sentences that no other has, and vocabulary grows as it does in running text.
"""

import argparse
import json
import random
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = [sys.executable, "-m", "readaloud", "score", "--jsonl"]
THEIRS = [
    sys.executable,
    "-c",
    "import json, sys\n"
    "from readaloud.audit.readability.textstat import measure_with_textstat as measure\n"
    "for line in sys.stdin:\n"
    "    print(json.dumps(measure(json.loads(line)['text'], 'en')))\n",
]
COMMON = 5000  # words; rarer ones are replaced
SHARE_REPLACED = 0.5


def cpu_seconds(command: list[str], texts: list[str]) -> float:
    """The CPU seconds of a child that answers one line for each text."""
    lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.stdout.count(b"\n") != len(texts):
        raise SystemExit(f"{command[0]}: not every text was answered")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def words_of(paths: list[Path], total: int) -> list[str]:
    """The words of text files, or of varied sentences of the sample articles."""
    if paths:
        return " ".join(path.read_text("utf-8") for path in paths).split(" ")
    words: list[str] = []
    chance = random.Random(7)
    for sentence in varied(sample_sentences(), chance):
        words += sentence.split(" ")
        if len(words) >= total:
            return words
    raise SystemExit("no sample articles")


def sample_sentences() -> list[str]:
    from readaloud.extract import extract
    from readaloud.model.article import Source

    pages = sorted((ROOT / "articles").glob("*.*htm*"))
    found = [extract(Source(page.name, page.read_bytes())) for page in pages]
    english = [article for article in found if article.metadata.language.startswith("en")]
    return [s.text for article in english for s in article.sentences() if " " in s.text]


def varied(sentences: list[str], chance: random.Random) -> Iterator[str]:
    """Give sentences without end, half of their rarer words replaced by words of the lexicon."""
    from readaloud.data import lexicon

    ranked = sorted(lexicon.codes(), key=lambda word: -lexicon.zipf_in(lexicon.codes()[word]))
    common, rare = set(ranked[:COMMON]), ranked[COMMON:]

    def another(found: re.Match[str]) -> str:
        word = found.group()
        if word in common or chance.random() > SHARE_REPLACED:
            return word
        return rare[int(len(rare) * chance.random() ** 2)]  # the rarer, the seldomer

    while sentences:
        for sentence in chance.sample(sentences, len(sentences)):
            yield re.sub(r"\b[a-z]{4,}\b", another, sentence)


def texts_of(words: list[str], size: int, total: int) -> list[str]:
    """Cut words into texts of one size, so that none is read twice while there are enough."""
    room = max(1, len(words) - size)
    copies = max(1, total // size)
    return [" ".join(words[n * size % room :][:size]) for n in range(copies)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--words", default="200,1000,10000,100000", help="lengths to try")
    parser.add_argument("--total", type=int, default=500_000, help="words that we read")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("texts", nargs="*", type=Path)
    options = parser.parse_args()

    def least(ours: list[str], theirs: list[str]) -> tuple[float, ...]:
        rounds = [
            (cpu_seconds(OURS, ours), cpu_seconds(THEIRS, theirs)) for _ in range(options.rounds)
        ]
        return tuple(map(min, zip(*rounds, strict=True)))

    words = words_of(options.texts, options.total + 100_000)
    tiny = ["You may feel tired. Rest and drink water."]
    starts = least(tiny, tiny)
    print(f"{len(words)} words, {len(set(words))} different tokens")
    print(f"start-up, CPU seconds: readaloud {starts[0]:.2f}, textstat {starts[1]:.2f}")
    for size in map(int, options.words.split(",")):
        texts = texts_of(words, size, options.total)
        few = texts_of(words, size, options.total // 5)  # it is slow enough to be timed well
        both = least(texts, few)
        ours = (both[0] - starts[0]) / (size * len(texts)) * 1e6
        theirs = (both[1] - starts[1]) / (size * len(few)) * 1e6
        print(
            f"{size:>7} words: readaloud {ours:.2f}, textstat {theirs:.2f} microseconds a word,"
            f" ratio {theirs / ours:.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
