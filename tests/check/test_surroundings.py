"""Disks that are full or cannot be written, and no network: as the system makes them.

Each run has a name space of its own (`unshare`), so that nothing is mounted for anybody else.
"""

import os
import shlex

AS_ROOT = [] if os.getuid() == 0 else ["--map-root-user"]


def apart(bench, kind, script):
    """Run a script in a name space of its own kind: "--net", "--mount"."""
    return bench.call(["unshare", *AS_ROOT, kind, "bash", "-c", script])


def publish(bench):
    return shlex.join(bench.command())


def test_it_needs_no_network_at_all(bench):
    bench.write(3)
    bench.publish("-o", "plain", "--formats", "article-json,cues,vtt")
    command = shlex.join(bench.command("--formats", "article-json,cues,vtt"))

    ran = apart(bench, "--net", f"! grep -q : <(tail -n +3 /proc/net/dev | grep -v lo:); {command}")

    assert ran.code == 0, ran.err
    assert bench.files() == bench.files(bench.place / "plain")


def test_an_output_on_a_read_only_disk_is_refused_in_one_line(bench):
    bench.write(3)
    bench.out.mkdir()

    ran = apart(
        bench, "--mount", f"mount -t tmpfs none out; mount -o remount,ro out; {publish(bench)}"
    )

    assert ran.code == 3
    assert "Read-only file system" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_folder_that_became_read_only_keeps_what_it_has(bench):
    bench.write(3)
    bench.publish()
    before = bench.files()
    bench.write(4)

    ran = apart(
        bench, "--mount", f"mount --bind out out; mount -o remount,bind,ro out; {publish(bench)}"
    )

    assert ran.code == 3
    assert "Read-only file system" in ran.err
    assert "Traceback" not in ran.err
    assert bench.files() == before


def test_a_disk_that_fills_up_is_said_and_the_run_goes_on_when_there_is_room(bench):
    bench.write(40)
    bench.publish("-o", "plain")
    bench.out.mkdir()
    (bench.place / "kept").mkdir()

    ran = apart(
        bench,
        "--mount",
        f"""
        mount -t tmpfs -o size=220k none out
        {publish(bench)}; echo "first $?"
        find out -name '*.readaloud-part' -o -path '*/tmp-*' | sed 's/^/debris /'
        mount -o remount,size=20m out
        {publish(bench)}; echo "second $?"
        cp -r out/. kept
        """,
    )

    assert "first 3" in ran.out
    assert "No space left on device" in ran.err or "disk is full" in ran.err
    assert "Traceback" not in ran.err
    assert "debris" not in ran.out
    assert "second 0" in ran.out, ran.err
    assert bench.files(bench.place / "kept") == bench.files(bench.place / "plain")
