"""How many articles a worker is given at once."""

from collections import deque
from pathlib import Path

import pytest

from readaloud.batch.pool import Worker


@pytest.mark.parametrize(
    ("last_s", "waiting", "room"),
    [(0.0, 0, 6), (0.01, 3, 3), (0.01, 4, 0), (0.04, 1, 2), (0.04, 2, 0), (0.4, 0, 1), (0.4, 1, 0)],
)
def test_a_worker_has_work_for_a_moment_and_no_more(last_s, waiting, room):
    worker = Worker(None, None, Path(), last_s=last_s, tasks=deque(range(waiting)))

    assert worker.room == room
