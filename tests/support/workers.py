"""How tests are spread over several processes (pytest-xdist): which of them stay together, and what begins first.

A process has its own databases, so files of tests are independent of each other. Only those that share more than that
stay together, in one process. What takes longest begins first, so that at the end no process waits for another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdist.scheduler import LoadScopeScheduling

# By group: beginnings of paths, in the order in which they run.
TOGETHER: Mapping[str, Sequence[str]] = {
    # One platform, which the last story takes apart.
    "platform": ("tests/journeys/", "tests/web/", "tests/security/", "tests/deploy/test_platform.py"),
    # Another one, which is lost and brought back.
    "backup": ("tests/deploy/test_backup.py",),
    # One broker, with one queue of the service "echo", which some of them stop.
    "broker": ("tests/deploy/test_queues.py", "tests/chassis/", "tests/failpoints/", "tests/simulation/test_poison.py"),
}


def group_of(path: str) -> str:
    """Returns the group of a test file; the file itself where it shares nothing with others."""
    return next((name for name, parts in TOGETHER.items() if path.startswith(tuple(parts))), path)


def order_of(path: str) -> tuple[int, int]:
    """Returns the place of a test file in a run: by group, and inside its group."""
    for place, parts in enumerate(TOGETHER.values()):
        for inside, part in enumerate(parts):
            if path.startswith(part):
                return place, inside
    return len(TOGETHER), 0


class ByGroup(LoadScopeScheduling):  # type: ignore[misc]  # xdist ships no types
    """Gives whole groups to processes, in the order in which the tests were collected."""

    def __init__(self, config: Any, log: Any) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid.partition("::")[0])
