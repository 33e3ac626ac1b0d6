"""Workers are copies of the run where that is safe, and programs of their own elsewhere."""

import subprocess
import sys
from pathlib import Path

import pytest

THREADED = """
import sys, threading
import readaloud.batch.pool as pool
from readaloud.cli.main import main

threading.Thread(target=threading.Event().wait, daemon=True).start()
pool.copy_worker = None  # called, it ends the run
main(sys.argv[1:])
"""


def files_of(process):
    """What a process holds open, by number."""
    return {int(one.name): str(one.readlink()) for one in Path(f"/proc/{process}/fd").iterdir()}


def phases_in(notes):
    """What the workers of a run are at, as they note it."""
    return [file.read_bytes().strip() for file in notes.glob("tmp-*/worker-*") if not file.suffix]


def test_a_copy_holds_no_file_of_the_run(bench):
    bench.write(2, **{"slow-1": "sleep=60", "slow-2": "sleep=60"})
    process = bench.start()
    notes = bench.out / ".readaloud"
    bench.wait_until(lambda: phases_in(notes) == [b"export"] * 2)  # all is loaded, both sleep

    workers = bench.workers(process)
    assert len(workers) == 2
    for worker in workers:
        command = Path(f"/proc/{worker}/cmdline").read_bytes()
        held = files_of(worker)
        assert command == Path(f"/proc/{process.pid}/cmdline").read_bytes()
        assert held[0] == held[1] == "/dev/null"
        assert held[2].endswith(".err")
        others = [name for number, name in held.items() if number > 2 and "/worker-" not in name]
        assert sorted(name.split(":")[0] for name in others) == ["pipe", "pipe"]


def test_a_run_in_a_program_with_threads_starts_programs_and_makes_the_same(bench):
    bench.write(4)
    bench.publish("-o", "by-copies")
    arguments = bench.command()[3:]

    ran = bench.call([sys.executable, "-c", THREADED, *arguments])

    assert ran.code == 0, ran.err
    assert bench.files() == bench.files(bench.place / "by-copies") != {}


@pytest.mark.parametrize("start", ['exec "$@" <&-', 'trap "" CHLD; exec "$@"'])
def test_a_run_without_standard_input_or_word_of_its_children_makes_the_same(bench, start):
    bench.write(4, bad="segfault")
    bench.publish("-o", "by-copies")

    ran = bench.call(["bash", "-c", start, "run", *bench.command()])

    assert ran.code == 3, ran.err
    assert bench.report()["summary"]["done"] == 4
    assert bench.files() == bench.files(bench.place / "by-copies") != {}


GROWN = """
from readaloud.batch.copies import can_copy

before = can_copy()
held = bytearray(600 << 20)  # of addresses: nothing of it is touched
print(before, can_copy())
"""


def test_a_large_process_is_not_copied():
    ran = subprocess.run([sys.executable, "-c", GROWN], capture_output=True, text=True, check=True)

    assert ran.stdout.split() == ["True", "False"]
