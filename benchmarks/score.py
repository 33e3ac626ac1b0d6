#!/usr/bin/env python3
"""How fast `readaloud score --jsonl` is beside textstat computing the same metrics.

    score.py [--total WORDS] [--words 200,1000,10000,100000] [TEXT...]

Both sides are child processes that read the same lines; their start-up is taken off. The texts
are made of the articles in articles/ (or of TEXT files), their words in order, begun at other
places for each copy. CPU time of the whole child counts, so other load hardly matters to the
ratio. textstat's dictionary is filled from ours, so neither side needs a network.
"""

import argparse
import json
import resource
import subprocess
import sys
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
ROUNDS = 3


def cpu_seconds(command: list[str], texts: list[str]) -> float:
    """The CPU seconds of a child that answers one line for each text."""
    lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.stdout.count(b"\n") != len(texts):
        raise SystemExit(f"{command[0]}: not every text was answered")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def words_of(paths: list[Path]) -> list[str]:
    """The words of text files, or of the sample articles."""
    if paths:
        return " ".join(path.read_text("utf-8") for path in paths).split()
    from readaloud.extract import extract
    from readaloud.model.article import Source

    pages = sorted((ROOT / "articles").glob("*.*htm*"))
    found = [extract(Source(page.name, page.read_bytes())) for page in pages]
    return " ".join(a.text for a in found if a.metadata.language.startswith("en")).split()


def texts_of(words: list[str], size: int, copies: int) -> list[str]:
    doubled = words * (2 + size // len(words))
    return [
        " ".join(doubled[(n * 997) % len(words) :][:size]) for n in range(copies)
    ]  # 997 is prime, so that copies begin at different words


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", default="200,1000,10000,100000", help="lengths to try")
    parser.add_argument("--total", type=int, default=200_000, help="words on each side")
    parser.add_argument("texts", nargs="*", type=Path)
    options = parser.parse_args()
    words = words_of(options.texts)
    tiny = ["You may feel tired. Rest and drink water."]
    starts = [min(cpu_seconds(side, tiny) for _ in range(ROUNDS)) for side in (OURS, THEIRS)]
    print(f"start-up, CPU seconds: readaloud {starts[0]:.2f}, textstat {starts[1]:.2f}")
    for size in map(int, options.words.split(",")):
        texts = texts_of(words, size, max(1, options.total // size))
        few = texts[: max(1, len(texts) // 4)]
        both = [(cpu_seconds(OURS, texts), cpu_seconds(THEIRS, few)) for _ in range(ROUNDS)]
        ours = (min(b[0] for b in both) - starts[0]) / (size * len(texts)) * 1e6
        theirs = (min(b[1] for b in both) - starts[1]) / (size * len(few)) * 1e6
        print(
            f"{size:>7} words: readaloud {ours:.2f}, textstat {theirs:.2f} microseconds a word,"
            f" ratio {theirs / ours:.1f}"
        )


if __name__ == "__main__":
    main()
