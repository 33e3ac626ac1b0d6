"""Pages and outputs in an S3 store: a server on this machine, asked by the program itself."""

import hashlib
import json
import os
import sys
from pathlib import Path

import pytest

FORMATS = "article-json,markdown,audit-entry,audit-jsonl,audit-parquet,library"


@pytest.fixture
def store(monkeypatch):
    """A bucket, and what the program needs to know to reach it."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    told = {
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "FSSPEC_S3_ENDPOINT_URL": f"http://{host}:{port}",
    }
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    import s3fs

    files = s3fs.S3FileSystem(
        key="nobody",
        secret="nothing",
        endpoint_url=told["FSSPEC_S3_ENDPOINT_URL"],
        skip_instance_cache=True,
        use_listings_cache=False,
    )
    files.mkdir("bucket")
    yield files
    files.rm("bucket", recursive=True)  # all servers of a process share their buckets
    server.stop()


def fill(bench, store):
    for page in bench.pages.iterdir():
        store.pipe_file(f"bucket/pages/{page.name}", page.read_bytes())


def publish(bench, source, output, *options):
    start = [sys.executable, "-m", "readaloud", "publish", source, "-o", output]
    chosen = ["--formats", FORMATS, "--jobs", "2", *options]
    return bench.call([*start, *chosen], env={**os.environ, "TMPDIR": str(bench.place)})


def digests(store, folder):
    """Every published object and its digest, without what the run keeps for itself."""
    return {
        name.removeprefix(f"{folder}/"): hashlib.sha256(store.cat_file(name)).hexdigest()
        for name in store.find(folder)
        if "/.readaloud/" not in name
    }


def test_pages_and_outputs_may_live_in_s3(bench, store):
    bench.write(5)
    fill(bench, store)

    first = publish(bench, "s3://bucket/pages", "s3://bucket/build")
    again = publish(bench, "s3://bucket/pages", "s3://bucket/build")
    store.pipe_file("bucket/pages/good-002.html", bench.page("another").encode())
    changed = publish(bench, "s3://bucket/pages", "s3://bucket/build")
    afresh = publish(bench, "s3://bucket/pages", "s3://bucket/afresh")

    assert (first.code, again.code, changed.code, afresh.code) == (0, 0, 0, 0), first.err
    assert "5 done, 0 unchanged" in first.err
    assert "0 done, 5 unchanged" in again.err
    assert "1 done, 4 unchanged" in changed.err
    assert "s3://bucket/build/index.html" in first.out
    one, other = digests(store, "bucket/build"), digests(store, "bucket/afresh")
    assert {name for name in one if one[name] != other.get(name)} <= {"run.json"}
    assert not bench.debris()


def test_a_bucket_that_is_not_there_is_said_in_one_line(bench, store):
    ran = publish(bench, "s3://nowhere/pages", "s3://bucket/build")

    assert ran.code == 3
    assert "Traceback" not in ran.err
    assert "no page is stored there" in ran.err or "cannot be listed" in ran.err


@pytest.mark.parametrize("engine", ["serial", "process", "dask"])
def test_lines_and_columns_are_the_same_from_every_engine(bench, engine):
    """The lines of the audit come from the ledger, in the order of the inputs."""
    from pyarrow import parquet

    articles = str(Path(__file__).parents[2] / "articles")
    publish(bench, articles, str(bench.place / "plain"), "--batch-engine", "serial")

    ran = publish(bench, articles, str(bench.out), "--batch-engine", engine)

    assert ran.code == 0, ran.err
    assert bench.files() == bench.files(bench.place / "plain")
    lines = [json.loads(one) for one in (bench.out / "audit/audit.jsonl").read_text().splitlines()]
    table = parquet.read_table(bench.out / "audit/audit.parquet")
    findings = [f for line in lines for f in line["findings"]]
    assert table.column("fingerprint").to_pylist() == [f["fingerprint"] for f in findings]
    assert table.column("line").to_pylist() == [f["line"] or 0 for f in findings]
