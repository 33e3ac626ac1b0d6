"""Learn the weights of src/readaloud/data/body_weights.tsv from pages whose article is known.

  python tools/train_body.py FOLDER [--folds 5] [--write]

FOLDER holds NAME.html.gz pages and gold.jsonl with "id", "url" and "text" (the article as plain
text), and perhaps "headings", "items" and "rows". Only the numbers go into the package.
A logistic regression over the names of extract/names.py; each page counts the same, each leaf by
the root of its words. With --folds the quality on sites that were left out of the learning is
printed, for text and structure, after cleaning. Needs numpy.
"""

import argparse
import gzip
import json
import random
import re
import statistics
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from readaloud.extract.blocks import read_blocks
from readaloud.extract.body import choose
from readaloud.extract.clean import clean
from readaloud.extract.decode import decode
from readaloud.extract.drafts import (
    Draft,
    FigureDraft,
    HeadingDraft,
    ListDraft,
    TableDraft,
    item_words,
    words_of,
)
from readaloud.extract.features import names_of
from readaloud.extract.leaves import Page, Paths
from readaloud.extract.parse import parse
from readaloud.extract.reading import read_page

TABLE = Path(__file__).parent.parent / "src/readaloud/data/body_weights.tsv"
RAREST = 10  # a name seen on fewer leaves gets no weight
RIDGE = 4.0  # 3 and 6 were a little worse on sites left out, or on those learned from
LARGEST = 20_000_000
WORD = re.compile(r"\w+")


@dataclass
class Example:
    """A page with its answer."""

    gold: dict
    data: bytes
    names: list[tuple[str, ...]]
    labels: np.ndarray
    counts: np.ndarray
    rows: "Rows | None" = None

    @property
    def site(self) -> str:
        return urlsplit(self.gold["url"]).netloc.removeprefix("www.")


class Rows:
    """A matrix of zeros and ones, by the columns of the ones in each row; no row is empty."""

    def __init__(self, columns: list[np.ndarray], width: int) -> None:
        self.width = width
        self.lengths = np.array([len(one) for one in columns])
        self.columns = np.concatenate(columns)
        self.starts = np.cumsum(self.lengths) - self.lengths
        self.each = columns

    def times(self, weights: np.ndarray) -> np.ndarray:
        return np.add.reduceat(weights[self.columns], self.starts)

    def turned_times(self, values: np.ndarray) -> np.ndarray:
        return np.bincount(self.columns, np.repeat(values, self.lengths), self.width)


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


def learn(rows: Rows, labels: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Newton's method for a logistic regression with a ridge penalty."""
    weights = np.zeros(rows.width)
    for _ in range(12):
        odds = 1 / (1 + np.exp(-np.clip(rows.times(weights), -30, 30)))
        slope = rows.turned_times(counts * (odds - labels)) + RIDGE * weights
        step = solve(rows, counts * odds * (1 - odds), slope)
        weights -= step
        if np.abs(step).max() < 0.01:
            break
    return weights


def solve(rows: Rows, bends: np.ndarray, slope: np.ndarray) -> np.ndarray:
    """The step that a slope asks for, by conjugate gradients."""
    step = np.zeros(rows.width)
    rest, way = slope.copy(), slope.copy()
    size = rest @ rest
    for _ in range(60):
        bent = rows.turned_times(bends * rows.times(way)) + RIDGE * way
        length = size / (way @ bent)
        step += length * way
        rest -= length * bent
        before, size = size, rest @ rest
        if size < 1e-8 * (slope @ slope):
            break
        way = rest + size / before * way
    return step


def learn_from(examples: list[Example]) -> np.ndarray:
    rows = Rows([row for e in examples for row in e.rows.each], examples[0].rows.width)
    labels = np.concatenate([np.maximum(e.labels, 0) for e in examples])
    return learn(rows, labels, np.concatenate([e.counts for e in examples]))


def read(name: str, data: bytes) -> Page:
    return read_page(parse(decode(name, data, LARGEST)[0], []))


def example_of(gold: dict, folder: Path) -> Example:
    data = gzip.decompress((folder / f"{gold['id']}.html.gz").read_bytes())
    page = read(gold["id"], data)
    labels = np.array(labels_of(page, gold["text"]))
    sizes = np.array([len(normal(leaf.words.text).split()) for leaf in page.leaves])
    counts = np.sqrt(sizes + 1.0) * (labels >= 0)
    return Example(gold, data, names_of(page), labels, counts / max(1.0, counts.sum()) * 100)


def drafts_of(example: Example, weights: np.ndarray) -> list[Draft]:
    """The article as it is made with these weights. Read anew, for cleaning changes a page."""
    page = read(example.gold["id"], example.data)
    chosen = choose(page, example.rows.times(weights).tolist())
    cleaned = clean(page, chosen, example.gold.get("title") or "")
    return list(read_blocks(page, cleaned.leaves, Paths(page)))


def found_in(drafts: list[Draft]) -> dict[str, Counter]:
    """Normal forms of headings, items and rows with their numbers."""
    found: dict[str, Counter] = {"headings": Counter(), "items": Counter(), "rows": Counter()}
    for draft in drafts:
        match draft:
            case HeadingDraft(words=words):
                found["headings"][normal(words.text)] += 1
            case ListDraft(items=items):
                found["items"].update(normal(w.text) for item in items for w in item_words(item))
            case TableDraft(header=header, rows=rows):
                for row in (header, *rows):
                    found["rows"][normal(" ".join(cell.words.text for cell in row))] += 1
    return found


def share_found(gold: Counter, found: Counter) -> float:
    both = sum((gold & found).values())
    return 2 * both / (sum(gold.values()) + sum(found.values()))


def text_of(draft: Draft) -> str:
    return "\n".join(words.text for words in words_of(draft) if words.text)


def is_said(draft: Draft) -> bool:
    """False for a picture without a caption: its other text is not on the page."""
    return not isinstance(draft, FigureDraft) or draft.has_caption


def scores(made: list[tuple[dict, list[Draft]]]) -> str:
    """Text F1 of the mean precision and recall; mean F1 of structure on pages that have any."""
    precisions, recalls = [], []
    structure: dict[str, list[float]] = {"headings": [], "items": [], "rows": []}
    for gold, drafts in made:
        a = shingles(normal(gold["text"]))
        b = shingles(normal("\n".join(text_of(draft) for draft in drafts if is_said(draft))))
        both = sum((a & b).values())
        if b:
            precisions.append(both / sum(b.values()))
        recalls.append(both / max(1, sum(a.values())))
        found = found_in(drafts)
        found["headings"].pop(normal(gold.get("title") or ""), None)
        for kind, values in structure.items():
            wanted = gold.get(kind) or []
            texts = [one["text"] if isinstance(one, dict) else one for one in wanted]
            if texts:
                del found[kind][""]
                values.append(share_found(Counter(texts), found[kind]))
    p, r = statistics.mean(precisions), statistics.mean(recalls)
    parts = [
        f"{kind} {statistics.mean(values):.4f}" for kind, values in structure.items() if values
    ]
    return f"F1 {2 * p * r / (p + r):.4f} precision {p:.4f} recall {r:.4f} {' '.join(parts)}"


def left_out(examples: list[Example], folds: int) -> list[tuple[dict, list[Draft]]]:
    """Each page as it is made by weights that no page of its site was learned with."""
    sites = sorted({example.site for example in examples})
    random.Random(0).shuffle(sites)
    fold_of = {site: place % folds for place, site in enumerate(sites)}
    made = []
    for fold in range(folds):
        weights = learn_from([e for e in examples if fold_of[e.site] != fold])
        made += [(e.gold, drafts_of(e, weights)) for e in examples if fold_of[e.site] == fold]
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    golds = [json.loads(line) for line in (options.folder / "gold.jsonl").open(encoding="utf-8")]
    examples = [example_of(gold, options.folder) for gold in golds]
    seen = Counter(name for e in examples for names in e.names for name in names)
    columns = {n: i for i, n in enumerate(sorted(n for n, c in seen.items() if c >= RAREST))}
    for e in examples:
        known = [[columns[name] for name in names if name in columns] for names in e.names]
        e.rows = Rows([np.array(row) for row in known], len(columns))
    if options.folds:
        print("sites left out:", scores(left_out(examples, options.folds)))
    weights = learn_from(examples)
    print("learned on them:", scores([(e.gold, drafts_of(e, weights)) for e in examples]))
    if options.write:
        lines = [f"{name}\t{weights[i]:.3f}" for name, i in columns.items()]
        head = "# Log odds that a leaf belongs to the article, by name; from tools/train_body.py.\n"
        TABLE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
