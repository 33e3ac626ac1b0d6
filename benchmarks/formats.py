"""What publishing adds to narration in CPU time, and how large its files are.

    python benchmarks/formats.py [ARTICLE...]

Each article is processed once with the real voice; then every format that `publish` writes is
made of it, and the CPU time of both is told. Sizes are set against the project's targets.
"""

import argparse
import resource
import time
from pathlib import Path

from readaloud.formats import PUBLISHED
from readaloud.model.article import Source
from readaloud.model.narration import Stored
from readaloud.model.publication import Asset
from readaloud.model.settings import Settings
from readaloud.pipeline import process
from readaloud.toolkit import all_formats, build

ARTICLES = Path(__file__).parents[1] / "articles"
SPEECH = {"audio", "cues"}  # what narration itself leaves behind
ROUNDS = 5  # of each format: the shortest counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", nargs="*", type=Path)
    paths = parser.parse_args().articles or sorted(ARTICLES.glob("*.*htm*"))
    settings = Settings()
    tools = build(settings, PUBLISHED)
    began = cpu_s()
    editions = [process(Source(p.name, p.read_bytes()), p.stem, tools, settings) for p in paths]
    if tools.voice is not None:
        for edition in editions:
            voice = tools.voice(edition.audited.article.metadata.language)
            if voice is not None:
                voice.close()
    line = cpu_s() - began
    added = 0.0
    assets: dict[str, list[Asset]] = {edition.name: [] for edition in editions}
    known = all_formats()
    for name in PUBLISHED:
        spent = 0.0
        for edition in editions:
            rounds = []
            for _ in range(ROUNDS):
                start = time.process_time()
                made = list(known[name].export(edition, settings))
                rounds.append(time.process_time() - start)
            assets[edition.name] += made
            spent += min(rounds)
        added += 0 if name in SPEECH else spent
        print(f"{name:14} {spent / len(editions) * 1000:8.2f} ms an article")
    share = 100 * added / line
    print(f"narration and audit: {line / len(editions) * 1000:.0f} ms an article")
    short = share > 10
    print(f"publishing adds: {share:.1f} %  (target <= 10 %)  {'short' if short else 'ok'}")
    for edition in editions:
        short |= sizes(edition.audited.article.text, assets[edition.name], edition.name)
        discard(assets[edition.name])
    return int(short)


def sizes(text: str, made: list[Asset], name: str) -> bool:
    """Tell the sizes of page and book; true where one is over its target."""
    page = next(a.size for a in made if a.path.endswith("/index.html"))
    book = next(a.size for a in made if a.path.endswith(".epub"))
    sound = next((a.size for a in made if a.media_type.startswith("audio/")), 0)
    most = 60_000 + 1.3 * len(text.encode())
    # 20 minutes at 32 kbit/s, and what a book adds to its sound whatever the length.
    long_book = 20 * 60 * 4000 + book - sound
    short = page > most or long_book > 5_000_000
    said = f"page {page} of {most:.0f} bytes, 20-minute book {long_book / 1e6:.2f} of 5 MB"
    print(f"{name}: {said}  {'short' if short else 'ok'}")
    return short


def discard(made: list[Asset]) -> None:
    for asset in made:
        if isinstance(asset.data, Stored):
            Path(asset.data.path).unlink(missing_ok=True)


def cpu_s() -> float:
    own, below = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + below.ru_utime + below.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
