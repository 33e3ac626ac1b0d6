"""Learn the weights of src/readaloud/data/body_weights.tsv from pages whose article is known.

  python tools/train_body.py FOLDER [--folds 5] [--write]

FOLDER holds NAME.html.gz pages and gold.jsonl with "id" and "text" (the article as plain text).
Only the numbers go into the package. A logistic regression over the names of extract/features.py;
each page counts the same, each leaf by the root of its words. With --folds the quality on pages
that were left out of the learning is printed. Needs numpy.
"""

import argparse
import gzip
import json
import re
import statistics
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

from readaloud.extract.body import choose
from readaloud.extract.decode import decode
from readaloud.extract.features import names_of
from readaloud.extract.leaves import Page
from readaloud.extract.parse import parse
from readaloud.extract.reading import read_page

TABLE = Path(__file__).parent.parent / "src/readaloud/data/body_weights.tsv"
RAREST = 10  # a name seen on fewer leaves gets no weight
RIDGE = 3.0
WORD = re.compile(r"\w+")


def normal(text: str) -> str:
    return " ".join(WORD.findall(unicodedata.normalize("NFKC", text).lower()))


def shingles(text: str) -> Counter:
    words = text.split()
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def labels_of(page: Page, gold: str) -> list[int]:
    """1 for a leaf whose words stand in the gold text, 0 for another, -1 for one without words."""
    known = normal(gold)
    parts, padded = shingles(known), f" {known} "
    labels = []
    for leaf in page.leaves:
        text = normal(leaf.words.text)
        own = shingles(text)
        if not text:
            labels.append(-1)
        elif len(text.split()) < 4:
            labels.append(int(f" {text} " in padded))
        else:
            labels.append(int(sum(part in parts for part in own) >= 0.6 * len(own)))
    return without_repeats(page, labels, padded)


def without_repeats(page: Page, labels: list[int], padded: str) -> list[int]:
    """Where words stand on the page oftener than in the gold, headings and good company win."""
    places: dict[str, list[int]] = {}
    for place, leaf in enumerate(page.leaves):
        if labels[place] == 1:
            places.setdefault(normal(leaf.words.text), []).append(place)
    for text, found in places.items():
        allowed = max(1, padded.count(f" {text} "))
        if len(found) > allowed:
            found.sort(key=lambda n: (-page.leaves[n].level, -sum(labels[max(0, n - 4) : n + 5])))
            for place in found[allowed:]:
                labels[place] = 0
    return labels


def learn(rows: np.ndarray, labels: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Newton's method for a logistic regression with a ridge penalty."""
    weights = np.zeros(rows.shape[1])
    for _ in range(10):
        odds = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (counts * (odds - labels)) + RIDGE * weights
        bend = (rows * (counts * odds * (1 - odds))[:, None]).T @ rows
        bend[np.diag_indices(len(weights))] += RIDGE
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 0.01:
            break
    return weights


def f1_of(pairs: list[tuple[str, str]]) -> tuple[float, float, float]:
    precisions, recalls = [], []
    for gold, found in pairs:
        a, b = shingles(normal(gold)), shingles(normal(found))
        both = sum((a & b).values())
        if b:
            precisions.append(both / sum(b.values()))
        recalls.append(both / max(1, sum(a.values())))
    p, r = statistics.mean(precisions), statistics.mean(recalls)
    return 2 * p * r / (p + r), p, r


def scores(pairs: list[tuple[str, str]]) -> str:
    f1, precision, recall = f1_of(pairs)
    return f"F1 {f1:.4f} precision {precision:.4f} recall {recall:.4f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    golds = [json.loads(line) for line in (options.folder / "gold.jsonl").open(encoding="utf-8")]
    pages, names, labels, counts = [], [], [], []
    for gold in golds:
        data = gzip.decompress((options.folder / f"{gold['id']}.html.gz").read_bytes())
        page = read_page(parse(decode(gold["id"], data, 20_000_000)[0], []))
        pages.append(page)
        names.append(names_of(page))
        labels.append(np.array(labels_of(page, gold["text"])))
        sizes = np.array([len(normal(leaf.words.text).split()) for leaf in page.leaves])
        count = np.sqrt(sizes + 1.0) * (labels[-1] >= 0)
        counts.append(count / max(1.0, count.sum()) * 100)
    seen = Counter(name for page in names for leaf in page for name in leaf)
    columns = {n: i for i, n in enumerate(sorted(n for n, c in seen.items() if c >= RAREST))}
    rows = [matrix(page, columns) for page in names]
    labels = [np.maximum(label, 0) for label in labels]
    if options.folds:
        order = np.random.RandomState(0).permutation(len(pages)) % options.folds
        pairs = []
        for fold in range(options.folds):
            inside = [i for i in range(len(pages)) if order[i] != fold]
            parts = (np.concatenate([x[i] for i in inside]) for x in (rows, labels, counts))
            weights = learn(*parts)
            for i in np.flatnonzero(order == fold):
                pairs.append((golds[i]["text"], kept_text(pages[i], rows[i] @ weights)))
        print("left-out pages:", scores(pairs))
    weights = learn(*map(np.concatenate, (rows, labels, counts)))
    pairs = [
        (g["text"], kept_text(p, r @ weights)) for g, p, r in zip(golds, pages, rows, strict=True)
    ]
    print("all pages:", scores(pairs))
    if options.write:
        lines = [f"{name}\t{weights[i]:.3f}" for name, i in columns.items()]
        lines.append(f"bias\t{weights[-1]:.3f}")
        head = "# Log odds that a leaf belongs to the article, by name; from tools/train_body.py.\n"
        TABLE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def matrix(page: list, columns: dict[str, int]) -> np.ndarray:
    rows = np.zeros((len(page), len(columns) + 1), dtype=np.float32)
    for row, names in zip(rows, page, strict=True):
        for name in names:
            if name in columns:
                row[columns[name]] = 1
    rows[:, -1] = 1
    return rows


def kept_text(page: Page, odds: np.ndarray) -> str:
    kept = choose(page, [float(o) for o in odds])
    return "\n".join(leaf.words.text for leaf, keep in zip(page.leaves, kept, strict=True) if keep)


if __name__ == "__main__":
    main()
