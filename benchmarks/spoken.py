"""How fast text becomes spoken text, in megabytes per CPU second, and what importing it costs.

    python benchmarks/spoken.py

Run from the repository's root. Hostile texts are timed at two sizes: four times the text must not
take much more than four times as long.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

from readaloud.narrate.spoken import say
from readaloud.narrate.spoken.lexicon import Lexicon, shipped

ARTICLES = Path(__file__).parents[1] / "articles"
HOSTILE = {
    "no space": "a", "capitals": "A", "digits": "1", "mixed": "a1", "dots": "a.", "points": "1.",
    "dashes": "1-", "commas": "1,", "dollars": "$", "angles": "<a ", "slashes": "1/",
    "at signs": "a@",
    "brackets": "[", "addresses": "x.com/", "controls": "\x00", "emojis": "😀", "numerals": "I V ",
}  # fmt: skip
# Running text in which every seventh character is a digit.
DENSE = (
    "Patients took {a} mg of the drug in {year} and {b}% of them improved within a few weeks.",
    "In {c} of the trials (95% CI {x}–{y}), the risk of a new attack fell by {b}%, p < 0.05.",
    "About {e},{c} people aged {d}–{b} years say that they drink {x} L of water every day.",
    "Give {a}–{c} mg/kg/day for {d} days, then {x} mL every {d} hours as long as needed.",
    "The treatment cost ${e},{c} in {year}, or about £{x}m for all of the hospitals.",
    "Blood pressure fell from 1{b}/{b} to 1{d}0/7{d} mmHg after the {d}-week therapy at home.",
    "On May {d}, {year}, at {d}:30 p.m., all of the {c} children weighed {x} kg on average.",
)
IMPORT = """
import time
start = time.process_time()
from readaloud.narrate.spoken import say
print(time.process_time() - start)
"""


def sample(length: int) -> str:
    """Running text of the sample articles, repeated to the length."""
    pages = (path.read_text("utf-8", "replace") for path in sorted(ARTICLES.glob("*.htm*")))
    bare = (re.sub(r"(?s)<(script|style).*?</\1>|<[^>]+>", " ", page) for page in pages)
    text = re.sub(r"\s+", " ", " ".join(bare))
    return (text * (length // len(text) + 1))[:length]


def dense(count: int) -> list[str]:
    """So many sentences full of numbers, hardly two of them the same."""
    return [
        DENSE[n % len(DENSE)].format(
            a=n * 7 % 900 + 1, b=n % 89 + 11, c=n * 13 % 900 + 100, d=n % 8 + 2, e=n % 97 + 1,
            x=f"{n % 10}.{n * 3 % 97 + 1}", y=f"{n % 9 + 10}.{n % 7}", year=1990 + n % 35,
        )
        for n in range(count)
    ]  # fmt: skip


def cpu_of(texts: list[str], lexicon: Lexicon | None = None) -> float:
    start = time.process_time()
    for text in texts:
        say(text, lexicon=lexicon)
    return time.process_time() - start


def main() -> None:
    say("10 mg")
    text = sample(1_000_000)
    sentences = re.split(r"(?<=[.!?]) ", text)
    size = len(text.encode()) / 1e6
    print(f"import                       {import_cost():.1f} ms")
    print(f"by sentence                  {size / cpu_of(sentences):.2f} MB/s")
    print(f"by sentence, with lexicon    {size / cpu_of(sentences, shipped()):.2f} MB/s")
    print(f"in one piece                 {size / cpu_of([text]):.2f} MB/s")
    numbers = dense(6000)
    size = len("".join(numbers).encode()) / 1e6
    print(f"full of numbers              {size / min(cpu_of(numbers) for _ in range(3)):.2f} MB/s")
    for name, unit in HOSTILE.items():
        small, large = (unit * (n // len(unit)) for n in (25_000, 100_000))
        ratio = cpu_of([large]) / max(1e-4, cpu_of([small]))
        print(f"hostile: {name:18}  {ratio:.1f} times as long for 4 times the text")


def import_cost() -> float:
    """The median of five imports, in milliseconds of CPU time."""
    runs = (
        subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True)
        for _ in range(5)
    )
    return sorted(float(run.stdout) for run in runs)[2] * 1000


if __name__ == "__main__":
    main()
