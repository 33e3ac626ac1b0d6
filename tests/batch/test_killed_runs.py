"""A run that is killed, interrupted or starved goes on where it was, and leaves no debris."""

import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

KILLS = 20
MANY = 24
SUFFIXES = ("article.json", "probe.txt")


def integrity(bench):
    with closing(sqlite3.connect(bench.out / ".readaloud" / "ledger.sqlite")) as ledger:
        return ledger.execute("pragma integrity_check").fetchone()[0]


def recorded(bench):
    with closing(sqlite3.connect(bench.out / ".readaloud" / "ledger.sqlite")) as ledger:
        return ledger.execute("select count(*) from articles where status <> 'failed'").fetchone()[
            0
        ]


def whole(bench):
    """The articles that have all of their files."""
    return {
        folder.name
        for folder in bench.out.glob("articles/*")
        if all(any(f.name.endswith(end) for f in folder.iterdir()) for end in SUFFIXES)
    }


def complete(bench):
    """How many articles have all of their files."""
    return len(whole(bench))


def wait_for_articles(bench, count):
    bench.wait_until(lambda: complete(bench) >= count)


def slow(bench, count, seconds="0.05"):
    """Pages that take their time, and note when they are made."""
    order = f"note={bench.place}/made probe:sleep={seconds}"
    return bench.write(0, **{f"slow-{n:03}": order for n in range(count)})


def made_in(bench):
    """The names of what was made so far, as often as it was."""
    file = bench.place / "made"
    return file.read_text().split() if file.exists() else []


def kill_after(bench, seconds):
    """Start a run and kill it; what it made again although it was whole."""
    before, begun = whole(bench), len(made_in(bench))
    process = bench.start()
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    return [name for name in made_in(bench)[begun:] if name in before]


def test_killed_twenty_times_it_ends_with_the_same_bytes(bench):
    slow(bench, MANY)
    bench.publish("-o", "undisturbed")
    moments = random.Random(8)

    for _ in range(KILLS):
        # Two workers: each may have been at an article whose last file was there just so.
        assert len(kill_after(bench, moments.uniform(0.3, 1.2))) <= 2
        if (bench.out / ".readaloud" / "ledger.sqlite").exists():
            assert integrity(bench) == "ok"
    before, begun = whole(bench), len(made_in(bench))
    final = bench.publish()

    assert final.code == 0, final.err
    assert len(before & set(made_in(bench)[begun:])) <= 2
    assert bench.files() == bench.files(bench.place / "undisturbed")
    assert integrity(bench) == "ok"
    assert not bench.debris()


def test_a_killed_run_loses_nothing_that_its_workers_had_finished(bench):
    slow(bench, MANY, "0.02")
    process = bench.start()
    wait_for_articles(bench, 12)

    process.kill()
    process.communicate()
    finished = complete(bench)
    again = bench.publish()

    assert finished >= 12
    unchanged = bench.report()["summary"]["unchanged"]
    assert finished - 2 <= unchanged <= finished, again.err


def test_files_outdated_by_a_killed_run_are_removed_by_the_next(bench):
    bench.write(3)
    bench.publish()
    twin = bench.pages / "good-001.htm"  # now both need another name
    twin.write_text((bench.pages / "good-001.html").read_text())
    slow(bench, 3, "60")
    process = bench.start()
    bench.wait_until(lambda: len(list(bench.out.glob("articles/good-001-*/*.probe.txt"))) == 2)
    time.sleep(1)  # for the run to enter them into its ledger

    process.kill()
    process.communicate()
    for page in bench.pages.glob("slow-*"):
        page.unlink()
    bench.publish()
    bench.publish("-o", "undisturbed")

    assert bench.files() == bench.files(bench.place / "undisturbed")


def test_killing_the_run_ends_its_workers(bench):
    slow(bench, 4, "30")
    process = bench.start()
    limit = time.monotonic() + 60
    while len(workers := bench.workers(process)) < 2:
        assert time.monotonic() < limit
        time.sleep(0.05)

    process.kill()
    process.wait()

    limit = time.monotonic() + 20
    while any(map(bench.lives, workers)):
        assert time.monotonic() < limit, "workers outlive their run"
        time.sleep(0.05)


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_asked_once_to_stop_it_finishes_what_is_under_way(bench, sent):
    slow(bench, MANY, "0.2")
    process = bench.start()
    wait_for_articles(bench, 3)

    process.send_signal(sent)
    _, err = process.communicate(timeout=60)

    assert process.returncode == 130, err
    assert "interrupted" in err
    assert complete(bench) == recorded(bench) < MANY
    assert not bench.debris()


def test_asked_twice_to_stop_it_stops_at_once(bench):
    bench.write(3, **{"slow-1": "sleep=60", "slow-2": "sleep=60"})
    process = bench.start()
    wait_for_articles(bench, 3)

    process.send_signal(signal.SIGINT)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)

    assert process.returncode == 130, err
    assert not bench.debris()


def test_a_full_disk_is_said_and_leaves_no_half_file(bench):
    bench.write(8)
    (bench.pages / "good-000.html").write_text(
        "<html><body><article><h1>Long</h1>"
        + "".join(f"<p>Paragraph {n} of a very long page about mumps.</p>" for n in range(9000))
        + "</article></body></html>"
    )

    def small_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    ran = bench.publish(preexec_fn=small_files)

    assert ran.code == 3
    assert "File too large" in ran.err
    assert "Traceback" not in ran.err
    assert bench.report()["summary"]["done"] == 7
    assert not bench.debris()


def test_a_disk_that_is_full_for_all_stops_the_run(bench):
    bench.write(8)

    def no_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    ran = bench.publish(preexec_fn=no_files)

    assert ran.code == 3
    assert "Traceback" not in ran.err
    assert len(ran.err.splitlines()) < 8


def test_an_output_that_is_no_folder_is_refused(bench):
    bench.write(2)
    bench.out.write_text("a file")

    ran = bench.publish()

    assert ran.code == 3
    assert "cannot be made a folder" in ran.err


def test_with_too_few_open_files_it_says_so(bench):
    bench.write(4)

    def few():
        resource.setrlimit(resource.RLIMIT_NOFILE, (9, 9))

    ran = bench.publish(preexec_fn=few)

    assert ran.code in (0, 3)
    assert "Traceback" not in ran.err
    if ran.code:
        assert "Too many open files" in ran.err or "unable to open" in ran.err


def test_an_input_that_vanishes_during_the_run_is_named(bench):
    slow(bench, 12, "0.2")
    process = bench.start()
    wait_for_articles(bench, 1)

    (bench.pages / "slow-011.html").unlink()
    _, err = process.communicate(timeout=60)

    assert process.returncode == 3
    assert "slow-011.html: cannot be read: No such file" in err


def test_an_input_that_changes_during_the_run_is_made_again_next_time(bench):
    slow(bench, 6, "0.3")
    process = bench.start()
    wait_for_articles(bench, 2)
    first = bench.pages / "slow-000.html"
    first.write_text(first.read_text().replace("Mumps is", "Measles is"))
    process.communicate(timeout=60)

    again = bench.publish()

    assert "1 done, 5 unchanged" in again.err
    text = (bench.out / "articles/slow-000/slow-000.probe.txt").read_text()
    assert "Measles is" in text


def test_a_second_run_on_one_folder_is_refused_and_harms_nothing(bench):
    slow(bench, 8, "2")
    process = bench.start()
    wait_for_articles(bench, 1)

    second = bench.publish()
    _, err = process.communicate(timeout=60)

    assert second.code == 3
    assert f"another run is writing here (process {process.pid})" in second.err
    assert process.returncode == 0, err


def test_a_run_under_way_is_told_from_an_interrupted_one(bench):
    slow(bench, 8, "2")
    process = bench.start()
    wait_for_articles(bench, 1)

    status, failures, retry = (
        bench.batch(verb, str(bench.out)) for verb in ("status", "failures", "retry")
    )
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    killed = bench.batch("status", str(bench.out))

    running = rf"running \(process {process.pid}\), \d done so far"
    assert re.search(f"publication: {running}", status.out)
    assert re.search(f"nothing failed so far: {running}", failures.out)
    assert retry.code == 3
    assert re.search(f"{running}; let it end, then retry", retry.err)
    assert "publication: interrupted; run it again" in killed.out


def test_a_second_run_may_wait_for_the_first(bench):
    slow(bench, 6, "0.2")
    process = bench.start()
    wait_for_articles(bench, 1)

    second = bench.publish("--wait")
    process.communicate(timeout=60)

    assert second.code == 0
    assert "0 done, 6 unchanged" in second.err


def test_a_reader_that_leaves_early_ends_the_run_quietly(bench):
    bench.write(30)
    program = f"{sys.executable} -m readaloud audit pages --jobs 2"

    ran = bench.call(["bash", "-c", f"{program} | true; exit ${{PIPESTATUS[0]}}"])

    assert ran.code == 141
    assert "Traceback" not in ran.err
    assert not bench.debris()


def test_a_closed_stdout_is_no_bug(bench):
    bench.write(2)

    ran = bench.call(["bash", "-c", " ".join(bench.command()) + " >&-"])

    assert "Traceback" not in ran.err
    assert bench.report()["summary"]["done"] == 2


@pytest.mark.parametrize(
    "change", [{"LANG": "C", "LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"}, {"HOME": None}]
)
def test_the_surroundings_do_not_change_a_byte(bench, change):
    bench.write(2)
    (bench.pages / "naïve-İstanbul.html").write_text((bench.pages / "good-000.html").read_text())
    bench.publish("-o", "plain")
    surroundings = {**bench.environment, **change}
    present = {name: value for name, value in surroundings.items() if value is not None}

    ran = bench.publish(env=present)

    assert ran.code == 0, ran.err
    assert bench.files() == bench.files(bench.place / "plain")


def test_it_needs_no_network(bench):
    bench.write(2)
    blocked = (
        "import socket\ndef refuse(*_): raise SystemExit('network')\nsocket.socket.connect = refuse"
    )
    (bench.place / "sitecustomize.py").write_text(blocked)
    paths = f"{bench.place}:{bench.environment['PYTHONPATH']}"

    ran = bench.publish(env={**bench.environment, "PYTHONPATH": paths})

    assert ran.code == 0, ran.err


@pytest.mark.parametrize("head", ["{}", "[]", '{"task": "publication", "began_ns": 1}'])
def test_notes_that_another_version_wrote_stop_no_run(bench, head):
    bench.write(2).publish()
    left = bench.out / ".readaloud" / "tmp-1-2"
    left.mkdir()
    (left / "head.json").write_text(head)
    (left / "worker-1-0.journal").write_bytes(b'{"index": 1}\n[]\n3\n"a"\n\xff\0\n')

    again = bench.publish()

    assert again.code == 0, again.err
    assert bench.report()["summary"]["unchanged"] == 2
    assert bench.debris() == []
