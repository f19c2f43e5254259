"""What a change touches is run with it; what nobody thought of runs everything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from services.chassis.messaging.contract import SERVICES
from tests.support import changed
from tests.support.changed import ALWAYS, ROOT, selection


@pytest.mark.parametrize(
    "file",
    [
        "services/chassis/http/routes.py",
        "services/contracts/fund.py",
        "services/__init__.py",
        "tests/support/rig.py",
        "tests/conftest.py",
        "requirements/dev.lock",
        "pyproject.toml",
        "deploy/postgres/roles.py",
        "of_tomorrow/something.py",
    ],
)
def test_what_all_stand_on_runs_everything(file: str) -> None:
    assert selection([file, "services/fund/api.py"]) == ["tests"]


@pytest.mark.parametrize(
    ("files", "tests"),
    [
        (["services/fund/grants/rules.py"], ["tests/fund", "tests/failpoints", "tests/simulation"]),
        (["services/orders/migrations/0009_x.py"], ["tests/orders", "tests/deploy", "tests/failpoints"]),
        (["gateway/sign_in/api.py"], ["tests/gateway", "tests/security"]),
        (["deploy/operate/backup.py"], ["tests/deploy", "tests/journeys"]),
        (["tests/points/earning/test_rules.py"], ["tests/points", "tests/simulation"]),
        (["services/points/app.py", "services/charity/app.py"], ["tests/points", "tests/charity"]),
        (["docker-compose.yml"], ["tests/deploy"]),
        (["README.md"], []),
        ([], []),
    ],
)
def test_a_change_runs_its_own_tests_and_what_always_runs(files: Sequence[str], tests: Sequence[str]) -> None:
    found = selection(files)
    assert all(any(Path(test).is_relative_to(one) for one in found) for test in (*tests, *ALWAYS))


def test_a_service_leaves_the_others_alone() -> None:
    found = selection(["services/fund/api.py"])
    assert not {f"tests/{name}" for name in {*SERVICES, "deploy", "security", "chassis"} - {"fund"}} & set(found)


def test_no_folder_is_named_twice() -> None:
    assert "tests/journeys/test_main_job.py" not in selection(["deploy/client.py"])


def test_every_folder_of_tests_is_known() -> None:
    """A new one would run everything, which is right and slow."""
    folders = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    unknown = {one for one in folders if changed.touched_by(f"{one}/test_x.py") == changed.EVERYTHING}
    assert unknown == set()
