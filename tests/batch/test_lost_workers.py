"""A page that kills, hangs or eats costs its own article and no other."""

import os
import resource
import sys

import pytest

GOOD = 6


def test_a_segfault_loses_one_article(bench):
    bench.write(GOOD, bad="segfault")

    ran = bench.publish()

    assert ran.code == 3
    assert bench.status("bad")["failure"]["ended"] == "its worker was ended by SIGSEGV"
    assert bench.status("bad")["failure"]["phase"] == "export"
    assert [bench.status(f"good-{n:03}")["status"] for n in range(GOOD)] == ["done"] * GOOD


def test_a_hang_ends_at_its_deadline(bench):
    bench.write(GOOD, bad="hang")

    ran = bench.publish("--timeout", "2")

    assert ran.code == 3
    assert "took longer than 2 s" in ran.err
    assert bench.report()["summary"]["done"] == GOOD


def test_what_eats_memory_is_stopped(bench):
    bench.write(GOOD, bad="eat")

    ran = bench.publish("--max-memory", "300")

    assert ran.code == 3
    assert "memory" in bench.status("bad")["reason"]
    assert bench.report()["summary"]["done"] == GOOD


def test_what_asks_for_a_terabyte_is_refused(bench):
    bench.write(2, bad="swallow")

    ran = bench.publish()

    assert ran.code == 3
    assert "needs more memory than 2000 MB" in bench.status("bad")["reason"]


def test_a_limit_that_is_not_ours_is_named_as_what_it_is(bench):
    bench.write(1, bad="swallow")

    ran = bench.publish(
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    )

    assert ran.code == 3
    assert "than the 1024 MB that a process may have here; raise ulimit -v" in ran.err


def test_a_worker_that_leaves_is_named_with_its_code(bench):
    bench.write(2, bad="leave")

    bench.publish()

    assert bench.status("bad")["failure"]["ended"] == "its worker ended with code 7"


def test_a_worker_that_died_once_by_chance_costs_nothing(bench):
    bench.write(GOOD, unlucky=f"once={bench.place}/marker")

    ran = bench.publish()

    assert ran.code == 0, ran.err
    assert bench.status("unlucky")["status"] == "done"


def test_a_bug_is_the_article_s_alone_and_ours(bench):
    bench.write(2, bad="bug")

    ran = bench.publish()

    assert ran.code == 4
    assert "ValueError: a fault of the probe (misbehave.py:" in bench.status("bad")["reason"]
    assert bench.report()["summary"]["done"] == 2


def test_many_killers_lose_themselves_only(bench):
    bench.write(GOOD, **{f"bad-{n}": "segfault" for n in range(5)})

    ran = bench.publish()

    summary = bench.report()["summary"]
    assert (ran.code, summary["done"], summary["failed"]) == (3, GOOD, 5)


def test_the_good_articles_are_those_of_a_run_without_the_bad(bench):
    bench.write(GOOD)
    bench.publish("-o", "plain")
    bench.write(bad="segfault", worse="hang")
    bench.publish("--timeout", "2")

    plain = bench.files(bench.place / "plain")
    both = bench.files()

    assert {name: both.get(name) for name in plain if "good" in name} == {
        name: digest for name, digest in plain.items() if "good" in name
    }
    assert not bench.debris()


def test_a_deadline_that_passed_is_answered_with_a_longer_one(bench):
    bench.write(1, slow="sleep=3")

    ran = bench.publish("--timeout", "1")
    named = bench.batch("failures", str(bench.out))
    mended = bench.batch("retry", str(bench.out), "--timeout", "20")

    assert "give it more: readaloud batch retry DIR --timeout 4\n" in ran.err
    assert "to see it again: readaloud publish pages/slow.html" in named.out
    assert mended.code == 0, mended.err


def test_the_command_in_the_record_shows_the_fault_again(bench):
    import shlex
    import sys

    bench.write(1, bad="segfault")
    bench.publish()
    words = shlex.split(bench.status("bad")["failure"]["command"])

    again = bench.call([sys.executable, "-m", *words])

    assert again.code == 3
    assert "SIGSEGV" in again.err


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_outcomes_come_in_the_order_of_the_inputs(bench, jobs):
    bench.write(3, a="sleep=0.5", b="segfault", c="sleep=0.2")

    bench.publish("--jobs", jobs)

    sources = [one["source"] for one in bench.report()["inputs"]]
    assert sources == sorted(sources)


def test_failures_are_listed_and_tried_again(bench):
    marker = bench.place / "marker"
    bench.write(2, bad=f"once={marker}", worse="segfault")
    # The worker dies and so does the retry alone: both need the marker to be gone.
    (bench.pages / "bad.html").write_text(
        (bench.pages / "bad.html").read_text().replace("probe:once", "probe:leave probe:once")
    )
    bench.publish()
    shown = bench.batch("failures", "out")
    good = bench.files()

    (bench.pages / "bad.html").write_text((bench.pages / "good-000.html").read_text())
    again = bench.batch("retry", "out")

    assert "bad.html" in shown.out
    assert again.code == 3
    assert "1 done, 1 failed" in again.out
    assert bench.status("bad")["status"] == "done"
    assert bench.report()["summary"]["done"] == 3
    after = bench.files()
    assert all(after[name] == digest for name, digest in good.items() if "good" in name)


@pytest.mark.parametrize("order", ["segfault", "hang"])
def test_the_only_page_that_is_new_costs_itself_and_no_more(bench, order):
    bench.write(3)
    bench.publish("--jobs", "auto")
    bench.write(0, bad=order)

    ran = bench.publish("--jobs", "auto", "--timeout", "2")

    assert ran.code == 3
    assert bench.report()["summary"]["unchanged"] == 3
    assert bench.status("bad")["failure"]["phase"] == "export"


def test_a_deadline_holds_for_a_single_page_as_well(bench):
    bench.write(0, bad="hang")

    ran = bench.publish("--jobs", "auto", "--timeout", "2")

    assert ran.code == 3
    assert "took longer than 2 s" in ran.err


@pytest.mark.parametrize("order", ["segfault", "eat"])
def test_a_retry_survives_what_it_tries_again(bench, order):
    bench.write(1, bad="bug")
    bench.publish("--jobs", "auto")
    bench.write(0, bad=order)

    again = bench.batch("retry", "out", "--max-memory", "300")

    assert again.code == 3
    assert "0 done, 1 failed" in again.out
    assert bench.status("bad")["failure"]["phase"] == "export"


def test_a_retry_takes_no_archive_for_a_page(bench):
    bench.write(1)
    hurt = {"a.xml": "<rss>", "b.warc": "junk", "c.zip": "junk", "d.warc.gz": "junk"}
    for name, text in hurt.items():
        (bench.place / name).write_text(f"{text} {bench.page(name)}")
    bench.call([*bench.command(), *hurt])

    bench.batch("retry", "out")
    again = bench.batch("retry", "out")

    assert "0 done, 4 failed" in again.out
    line = "c.zip: damaged zip archive; fetch it again; run the command again once that is mended"
    assert f"readaloud: failed {line}\n" in again.err
    assert again.err.count("run the command again") == 4


def test_a_retry_does_not_wait_at_a_pipe(bench):
    bench.write(1)
    os.mkfifo(bench.place / "pipe.html")
    (bench.place / "later").mkdir()
    bench.call([*bench.command(), "pipe.html", "folder"])
    (bench.place / "later").rename(bench.place / "folder")

    again = bench.call([sys.executable, "-m", "readaloud", "batch", "retry", "out"], timeout=30)

    assert again.code == 3
    assert "a named pipe, not a file" in again.err
    assert "a folder of pages; run the command again" in again.err
