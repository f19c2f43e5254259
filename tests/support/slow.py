"""The budget of time: tests that take longer than five seconds are listed with their sum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

SECONDS = 5.0


def summary(reports: Iterable[pytest.TestReport]) -> Iterator[str]:
    """Lines for the end of a run: what the slow tests took, and which tests should be among them.

    Only the test itself counts, not what it shares with others and happened to begin.
    """
    called = [report for report in reports if report.when == "call"]
    slow = [report for report in called if "slow" in report.keywords]
    if slow:
        yield f"慢测试 slow tests: {len(slow)}, {sum(report.duration for report in slow):.0f} s"
    unmarked = [report for report in called if "slow" not in report.keywords and report.duration > SECONDS]
    if unmarked:
        yield f"超过 {SECONDS:.0f} 秒而未标记 longer than {SECONDS:.0f} s without @pytest.mark.slow:"
    for report in sorted(unmarked, key=lambda report: -report.duration):
        yield f"  {report.duration:5.1f} s  {report.nodeid}"
