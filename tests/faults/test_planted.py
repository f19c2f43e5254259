"""Plant one fault in a copy of the project and see the tests turn red: they would notice, were it real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("services", "gateway", "deploy", "tests", "docs")


@dataclass(frozen=True)
class Fault:
    """A file, what stands there once, what is put instead, and the test that must notice."""

    file: str
    good: str
    bad: str
    test: str


_FINISH = "self._finish(connection, batch, work, wait_for_database)\n"
_ACK = "channel.basic_ack(batch[-1].tag, multiple=True)\n"
_INDENT = " " * 28
_INTAKE = "tests/chassis/test_intake.py::test_a_crash_loses_nothing_and_doubles_nothing"

FAULTS = {
    "acknowledged before the commit": Fault(
        "services/chassis/broker.py", _FINISH + _INDENT + _ACK, _ACK + _INDENT + _FINISH, _INTAKE
    ),
    "no inbox": Fault(
        "services/chassis/consumer.py",
        "return [heard for heard in reversed(list(new.values())) if heard.id in fresh]",
        "return [parcel.heard for parcel in parcels]",
        _INTAKE,
    ),
    "an outbox read by a cursor": Fault(
        "services/chassis/relay.py",
        "from outbox where published_at is null and subject",
        "from outbox where position > coalesce((select max(position) from outbox where published_at is not null), 0)"
        " and subject",
        "tests/chassis/test_relay.py::test_a_transaction_that_commits_late_is_not_skipped",
    ),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which the tests pass as long as nothing is planted."""
    folder = tmp_path_factory.mktemp("planted")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    assert _passes(folder, *sorted({fault.test for fault in FAULTS.values()}))
    return folder


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_planted_fault_turns_tests_red(fault: Fault, copy: Path) -> None:
    file = copy / fault.file
    text = file.read_text(encoding="utf-8")
    assert text.count(fault.good) == 1
    file.write_text(text.replace(fault.good, fault.bad), encoding="utf-8")
    try:
        assert not _passes(copy, fault.test)
    finally:
        file.write_text(text, encoding="utf-8")


def _passes(folder: Path, *tests: str) -> bool:
    """Whether these tests pass there; anything but green or red is an error of ours."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.returncode == 0
