"""What narration costs beside the floor: bare espeak-ng and the fastest exact encoder.

    python benchmarks/narrate.py [PAGE...] [--words N] [--rounds N]
    python benchmarks/narrate.py --memory [PAGE...] [--words N]

Prints CPU seconds of the whole process tree, floor and candidate taking turns, and their ratio
(promised: at most 1.3), and what the speaking child costs (promised: at most 5 %).
The floor is one process that gives the finished spoken text to espeak-ng sentence by sentence and
hands the sound to LAME, with no cues, levels or files; it is told beforehand what to say. The
candidate is `readaloud narrate`, from the page to the files. With --memory it runs once, without
the floor, and the largest of its processes is told (promised: at most 60 MB).
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

TARGET = 1.3
TARGET_MB = 60  # of 1024 * 1024 bytes
FLOOR = """
import ctypes, json, sys
from ctypes import c_int, c_void_p, string_at
import espeakng_loader, lameenc
texts, rate_wpm, kbps = json.load(open(sys.argv[1]))
library = ctypes.CDLL(espeakng_loader.get_library_path())
rate = library.espeak_Initialize(2, 1000, espeakng_loader.get_data_path().encode(), 0x8000)
encoder = lameenc.Encoder()
encoder.silence(); encoder.set_channels(1); encoder.set_bit_rate(kbps)
encoder.set_in_sample_rate(rate); encoder.set_out_sample_rate(rate); encoder.set_quality(7)
heard, size, seconds = [], 0, 0
def collect(sound, count, events):
    if sound and count:
        heard.append(string_at(sound, 2 * count))
    return 0
keep = ctypes.CFUNCTYPE(c_int, c_void_p, c_int, c_void_p)(collect)
library.espeak_SetSynthCallback(keep)
library.espeak_SetVoiceByName(b"gmw/en-US")
library.espeak_SetParameter(1, rate_wpm, 0)
for text, pause_ms in texts:
    data = text.encode()
    library.espeak_Synth(data, len(data) + 1, 0, 1, 0, 1, None, None)
    heard.append(bytes(2 * (rate * pause_ms // 1000)))
    sound = b"".join(heard)
    heard.clear()
    seconds += len(sound) / 2 / rate
    size += len(encoder.encode(sound))
size += len(encoder.flush())
print(seconds, size)
"""


# The same sentences through the speaking child, their sound thrown away; and the same work
# (guarding, trimming, word events) without a child: what differs is what the child costs.
THROUGH = """
import json, resource, sys
from collections import deque
from readaloud.model.narration import Spoken
from readaloud.voices import speaker as speaking, worker
from readaloud.voices.library import find_library
texts, rate_wpm, kbps = json.load(open(sys.argv[1]))

class Inside:
    def __init__(self, opening):
        self.desk, self.answers = worker.Desk(), deque()
        rate, _, self.version = self.ask(b"O", opening.encode()).decode().partition(" ")
        self.rate_hz = int(rate)
    def send(self, kind, body=b""):
        answer = bytearray()
        self.desk.respond(kind, body, answer)
        self.answers.append(answer)
    def ask(self, kind, body=b""):
        self.send(kind, body)
        return bytes(self.answers.popleft())
    def hear(self, length):
        answer = memoryview(self.answers.popleft())
        _, size = worker.COUNTS.unpack_from(answer)
        return answer[8 : 8 + size], answer[8 + size :]
    def end(self):
        return ""

if "inside" in sys.argv:
    speaking.Child = Inside
speaker = speaking.Speaker(find_library().opening("gmw/en-US", rate_wpm))
for clip in speaker.speak_all(Spoken(text, ()) for text, _ in texts if "nothing" not in sys.argv):
    pass
speaker.close()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--words", type=int, default=20_000, help="of a page made up (no PAGE)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", action="store_true", help="only the memory of one run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages = options.pages or [made_up(Path(folder), options.words)]
        if options.memory:
            return largest(pages, Path(folder))
        ratios = [ratio(page, Path(folder), options.rounds) for page in pages]
    worst = max(ratios)
    print(f"worst ratio {worst:.2f}, promised <= {TARGET}: {'ok' if worst <= TARGET else 'short'}")
    return 0 if worst <= TARGET else 1


def largest(pages: list[Path], folder: Path) -> int:
    """Print what the largest process of a narration held at its highest; 1 where it is too much."""
    worst = 0
    for number, page in enumerate(pages):
        _, memory, _ = narrated(page, folder / f"out{number}")
        print(f"{page.name}: {page.stat().st_size:,} bytes; largest process {memory} MB")
        worst = max(worst, memory)
    is_met = worst <= TARGET_MB
    print(f"most {worst} MB, promised <= {TARGET_MB}: {'ok' if is_met else 'short'}")
    return 0 if is_met else 1


def narrated(page: Path, out: Path) -> tuple[float, int, str]:
    slow = ("--timeout", "3600")  # of 400,000 words, on a machine that has other work
    return cost("-m", "readaloud", "narrate", page, "-o", out, "--quiet", "-j", "1", *slow)


def ratio(page: Path, folder: Path, rounds: int) -> float:
    floor, candidate, memory = [], [], 0
    said = folder / "said.json"
    for number in range(rounds):
        out = folder / f"out{number}"  # a folder that is there already would be left as it is
        cpu, memory, _ = narrated(page, out)
        candidate.append(cpu)
        cues = json.loads(next(out.glob("*.cues.json")).read_text("utf-8"))
        texts = [(cue["spoken"], 300) for cue in cues["cues"]]
        said.write_text(json.dumps((texts, cues["rate_wpm"], 32)))
        cpu, _, told = cost("-c", FLOOR, said)
        floor.append(cpu)
    child_cost(said, rounds)
    seconds = float(told.split()[0])
    result = statistics.median(candidate) / statistics.median(floor)
    print(
        f"{page.name}: {seconds:.0f} s of sound; floor {statistics.median(floor):.2f} s,"
        f" narrate {statistics.median(candidate):.2f} s, ratio {result:.2f};"
        f" {seconds / statistics.median(candidate):.0f} times real time;"
        f" largest process {memory} MB"
    )
    return result


def child_cost(said: Path, rounds: int) -> None:
    """Print what the speaking child costs beside the same work in the process itself.

    Two processes at work disturb each other's caches, and other programs do, so the least of
    several rounds is told, start-up left out.
    """
    ways = {"inside": ("inside",), "through": (), "idle": ("nothing",), "in": ("inside", "nothing")}
    least = dict.fromkeys(ways, 1e9)
    start = 1e9
    for _ in range(rounds):
        for way, arguments in ways.items():
            cpu, _, told = cost("-c", THROUGH, said, *arguments)
            least[way] = min(least[way], cpu)
            start = min(start, float(told)) if way == "idle" else start
    inside = least["inside"] - least["in"]
    more = least["through"] - least["idle"] - inside
    print(
        f"child: starts with {start:.3f} s of CPU; speaking inside {inside:.2f} s,"
        f" through the child {more:+.2f} s ({100 * more / inside:+.1f} %, promised <= 5 %)"
    )


def cost(*arguments: object) -> tuple[float, int, str]:
    """CPU seconds of a Python program and its children, the largest one's memory, its output."""
    with tempfile.TemporaryFile("w+") as output:
        child = subprocess.Popen([sys.executable, *map(str, arguments)], stdout=output)
        usage = wait(child)
        if child.returncode:
            sys.exit(f"{arguments[:3]} ended with {child.returncode}")
        output.seek(0)
        return usage.ru_utime + usage.ru_stime, -(-usage.ru_maxrss // 1024), output.read()


def wait(child: "subprocess.Popen[str]") -> resource.struct_rusage:
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage


OPENINGS = ("Low back pain", "A stiff neck", "Poor sleep", "A dry cough", "High blood pressure")
MIDDLES = ("is common among", "worries many of", "was seen in", "may return in", "is rare among")
ENDINGS = ("nurses at the clinic", "people over sixty", "new parents", "runners", "office workers")


def made_up(folder: Path, words: int) -> Path:
    """A page of about so many words, no two sentences the same, in sections of about 200."""
    parts = []
    for number in range(words // 40):
        opening, middle = OPENINGS[number % 5], MIDDLES[number // 5 % 5]
        ending = ENDINGS[number // 25 % 5]
        if number % 5 == 0:
            parts.append(f"<h2>Part {number // 5 + 1}</h2>")
        parts.append(
            f"<p>{opening} {middle} {ending}, as group {number + 1} of the survey found. Of"
            f" {1000 + number} who answered, most slept better after a walk in the morning."
            " Take ibuprofen with food, and no more than the label says. Does it help?</p>"
        )
    page = folder / "made-up.html"
    page.write_text(
        '<!DOCTYPE html><html lang="en"><head><title>Aches and sleep</title></head><body><main>'
        f"<article><h1>Aches and sleep</h1>{''.join(parts)}</article></main></body></html>"
    )
    return page


if __name__ == "__main__":
    sys.exit(main())
