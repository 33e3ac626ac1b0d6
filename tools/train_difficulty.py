#!/usr/bin/env python3
"""Fit the difficulty score to texts whose level people have judged, and print its figures.

    train_difficulty.py CORPORA.jsonl[.gz] [--check]

Each line of CORPORA holds {"corpus", "gid" (what belongs together), "y" (higher is harder),
"train" (its licence lets it shape what is shipped), "text"}. Only rows with "train" are fitted.
Prints the constants of src/readaloud/audit/readability/difficulty.py, and the rank correlation
that a fit without the text's own group reaches. With --check also the one of the shipped fit on
every row that was not fitted; nothing is chosen by those.
"""

import gzip
import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import sqrt
from pathlib import Path
from statistics import fmean, pstdev
from typing import NamedTuple

from readaloud.audit.readability.counts import tally
from readaloud.audit.readability.difficulty import FEATURES, features_of
from readaloud.audit.readability.metrics import score_counts
from readaloud.audit.readability.packing import unpack, words_in
from readaloud.extract.sentences import split_sentences

RIDGE = 0.1
FOLDS = 5
# Sentences outnumber whole texts by fourteen to one; this much more they weigh.
WEIGHTS = {"ose": 1.0, "cefrsp": 2.0}
GRADED = "ose"  # whole texts, so that grade formulas have a meaning on them
# What a higher value must mean: harder (1), easier (-1), or whatever the texts say (0).
SIGNS = {"mean_zipf": -1, "function_share": 0}


class Row(NamedTuple):
    corpus: str
    fold: int
    y: float
    is_fitted: bool
    features: tuple[float, ...]
    grade: float


def read_rows(path: Path) -> list[Row]:
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    return [row for row in map(read_row, text.splitlines()) if row is not None]


def read_row(line: str) -> Row | None:
    raw = json.loads(line)
    packed = [tally(span.of(raw["text"])) for span in split_sentences(raw["text"])]
    packed = [one for one in packed if words_in(one)]
    if not packed:
        return None
    counts = unpack(sum(packed))
    return Row(
        corpus=raw["corpus"],
        fold=zlib.crc32(raw["gid"].encode()) % FOLDS,
        y=float(raw["y"]),
        is_fitted=bool(raw["train"]),
        features=features_of(counts, len(packed), max(map(words_in, packed))),
        grade=score_counts(counts, len(packed))["consensus_grade"],
    )


def fit(rows: Sequence[Row]) -> list[float]:
    """Ridge regression with signs: each corpus is brought to mean 0 and spread 1 first."""
    xs, ys, ws = [], [], []
    for corpus, group in grouped(rows).items():
        means = [fmean(column) for column in zip(*(r.features for r in group), strict=True)]
        middle, spread = fmean(r.y for r in group), pstdev([r.y for r in group])
        for row in group:
            xs.append([value - mean for value, mean in zip(row.features, means, strict=True)])
            ys.append((row.y - middle) / spread)
            ws.append(WEIGHTS[corpus] / len(group))
    total = sum(ws)
    size = range(len(FEATURES))
    spreads = [sqrt(sum(w * x[i] ** 2 for w, x in zip(ws, xs, strict=True)) / total) for i in size]
    xs = [[x[i] / spreads[i] for i in size] for x in xs]
    grams = [[dot(ws, column(xs, i), column(xs, j)) / total for j in size] for i in size]
    sides = [dot(ws, column(xs, i), ys) / total for i in size]
    return [b / s for b, s in zip(descend(grams, sides), spreads, strict=True)]


def column(rows: Sequence[Sequence[float]], place: int) -> list[float]:
    return [row[place] for row in rows]


def dot(*columns: Sequence[float]) -> float:
    a, b, c = columns
    return sum(x * y * z for x, y, z in zip(a, b, c, strict=True))


def descend(grams: Sequence[Sequence[float]], sides: Sequence[float]) -> list[float]:
    """Coordinate descent; a coefficient of the wrong sign stays at nothing."""
    betas = [0.0] * len(sides)
    for _ in range(2000):
        for i, name in enumerate(FEATURES):
            others = sum(
                g * b for j, (g, b) in enumerate(zip(grams[i], betas, strict=True)) if j != i
            )
            value = (sides[i] - others) / (grams[i][i] + RIDGE)
            sign = SIGNS.get(name, 1)
            betas[i] = 0.0 if sign and value * sign < 0 else value
    return betas


def grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.corpus].append(row)
    return groups


def score(row: Row, weights: Sequence[float]) -> float:
    return sum(w * x for w, x in zip(weights, row.features, strict=True))


def cross_validate(rows: Sequence[Row]) -> None:
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for fold in range(FOLDS):
        weights = fit([r for r in rows if r.fold != fold])
        middle = fmean(score(r, weights) for r in rows)
        for row in rows:
            if row.fold == fold:
                found[row.corpus].append((score(row, weights) - middle, row.y))
    for corpus, pairs in sorted(found.items()):
        print(f"# {corpus}: Spearman {spearman(pairs):.3f} on {len(pairs)} texts left out in turn")


def spearman(pairs: Sequence[tuple[float, float]]) -> float:
    a, b = ranks([p[0] for p in pairs]), ranks([p[1] for p in pairs])
    mean_a, mean_b = fmean(a), fmean(b)
    shared = fmean((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    return shared / (pstdev(a) * pstdev(b))


def ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    places: dict[float, list[int]] = defaultdict(list)
    for place, index in enumerate(order):
        places[values[index]].append(place)
    return [fmean(places[value]) for value in values]


def main() -> None:
    rows = read_rows(Path(sys.argv[1]))
    fitted = [row for row in rows if row.is_fitted]
    cross_validate(fitted)
    weights = fit(fitted)
    graded = [row for row in fitted if row.corpus == GRADED]
    raw = [score(row, weights) for row in graded]
    grades = [row.grade for row in graded]
    scale = pstdev(grades) / pstdev(raw)
    intercept = fmean(grades) - scale * fmean(raw)
    scaled = [scale * weight for weight in weights]
    print("WEIGHTS = (")
    for name, weight in zip(FEATURES, scaled, strict=True):
        print(f"    {weight:.4f},  # {name}")
    print(f")\nINTERCEPT = {intercept:.4f}")
    levels: dict[float, list[float]] = defaultdict(list)
    for row, value in zip(graded, raw, strict=True):
        levels[row.y].append(intercept + scale * value)
    off = sorted(abs(value - fmean(group)) for group in levels.values() for value in group)
    print(f"BAND = {off[int(0.8 * len(off))]:.1f}")
    print("# levels: " + ", ".join(f"{fmean(group):.1f}" for _, group in sorted(levels.items())))
    if "--check" in sys.argv:
        for corpus, group in sorted(grouped(r for r in rows if not r.is_fitted).items()):
            pairs = [(score(row, weights), row.y) for row in group]
            print(f"# never fitted, {corpus}: Spearman {spearman(pairs):.3f} on {len(pairs)} texts")


if __name__ == "__main__":
    main()
