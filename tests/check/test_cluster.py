"""A local dask cluster gives the same bytes, also when one of its workers is killed."""

import os
import signal
import time
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[1] / "batch" / "plugin"


@pytest.fixture
def cluster(monkeypatch, tmp_path):
    """Two workers with their nannies, as `dask worker` starts them: daemonic processes."""
    import dask
    from distributed import LocalCluster

    monkeypatch.syspath_prepend(str(PLUGIN))
    assert dask.config.get("distributed.worker.daemon") is True
    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        dashboard_address=None,
        local_directory=str(tmp_path / "dask"),
    ) as made:
        yield made


def plain(bench):
    """What the process engine makes of the same pages."""
    bench.publish("-o", "plain", "--timeout", "10")
    return bench.files(bench.place / "plain")


def test_the_cluster_gives_the_bytes_of_the_process_engine(bench):
    bench.write(10, bad="segfault", hang="hang", bug="bug")

    ran = bench.publish("--engine", "dask", "--timeout", "10")

    assert ran.code == 4, ran.err  # the bug is ours
    assert bench.report()["summary"]["done"] == 10
    assert bench.report()["summary"]["failed"] == 3
    assert bench.files() == plain(bench)
    assert not bench.debris()


def test_a_killed_worker_of_the_cluster_loses_nothing(bench, cluster):
    from distributed import Client

    bench.write(0, **{f"slow-{n:03}": "sleep=0.1" for n in range(40)})
    process = bench.start("--engine", "dask", "--scheduler", cluster.scheduler_address)
    limit = time.monotonic() + 180
    while len(list(bench.out.glob("articles/*/*.txt"))) < 6:
        assert time.monotonic() < limit
        time.sleep(0.05)
    with Client(cluster) as client:
        victim = next(iter(client.run(os.getpid).values()))
    os.kill(victim, signal.SIGKILL)
    _, err = process.communicate(timeout=300)

    assert process.returncode == 0, err
    assert bench.report()["summary"]["done"] == 40
    assert bench.files() == plain(bench)


def test_no_scheduler_is_said_in_one_line(bench):
    bench.write(2)

    ran = bench.publish("--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")

    assert ran.code == 3
    assert "no dask scheduler answers" in ran.err
    assert "Traceback" not in ran.err


def test_pages_and_outputs_may_live_in_a_store(bench):
    import fsspec

    from readaloud.batch import run
    from readaloud.files.inputs import find_inputs
    from readaloud.model.settings import BatchSettings, Settings

    store = fsspec.filesystem("memory")
    for number in range(4):
        store.pipe_file(f"/pages/a{number}.html", bench.page(f"a{number}").encode())
    inputs, _ = find_inputs(["memory://pages"])
    settings = Settings(batch=BatchSettings(engine="serial"))

    def publish():
        formats = ("article-json", "markdown")
        place = Path("memory://out")
        outcomes = run(inputs, formats, settings, output=place, layout="publication")
        return [outcome.status for outcome in outcomes]

    assert publish() == ["done"] * 4
    assert publish() == ["unchanged"] * 4
    store.pipe_file("/pages/a2.html", bench.page("another").encode())
    inputs, _ = find_inputs(["memory://pages"])
    assert publish() == ["unchanged", "unchanged", "done", "unchanged"]
    assert b"another" in store.cat_file("/out/articles/a2/a2.md")


def test_a_file_url_is_a_path(bench):
    bench.write(2)

    ran = bench.publish("-o", f"file://{bench.place}/by-url")

    assert ran.code == 0, ran.err
    assert len(bench.files(bench.place / "by-url")) == 4
