"""How many articles a worker is given at once."""

from collections import deque
from pathlib import Path

import pytest

from readaloud.batch.pool import Worker


@pytest.mark.parametrize(
    ("pace_s", "waiting", "room"),
    [
        (0.0, 0, 12),
        (0.01, 6, 6),
        (0.01, 7, 0),
        (0.04, 1, 2),
        (0.04, 2, 0),
        (0.4, 0, 1),
        (0.4, 1, 0),
    ],
)
def test_a_worker_has_work_for_a_moment_and_no_more(pace_s, waiting, room):
    worker = Worker(None, None, Path(), pace_s=pace_s, tasks=deque(range(waiting)))

    assert worker.room == room
