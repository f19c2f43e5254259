"""Plant one fault in a copy of the project and see the tests turn red: they would notice, were it real."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from deploy.local.servers import Postgres, Rabbit, free_port

ROOT = Path(__file__).parents[2]
COPIED = ("services", "gateway", "deploy", "tests", "docs")


@dataclass(frozen=True)
class Fault:
    """A file, what stands there once, what is put instead, and the test that must notice."""

    file: str
    good: str
    bad: str
    test: str


_FINISH = "self._finish(connection, batch, how, wait_for_database)\n"
_ACK = "channel.basic_ack(batch[-1].tag, multiple=True)\n"
_INDENT = " " * 28
_CHASSIS = "tests/chassis/"

FAULTS = {
    "acknowledged before the commit": Fault(
        "services/chassis/broker.py",
        _FINISH + _INDENT + _ACK,
        _ACK + _INDENT + _FINISH,
        _CHASSIS + "test_intake.py::test_a_crash_loses_nothing_and_doubles_nothing",
    ),
    "no inbox": Fault(
        "services/chassis/consumer.py",
        "return [heard for heard in reversed(list(new.values())) if heard.id in fresh]",
        "return [parcel.heard for parcel in parcels]",
        _CHASSIS + "test_consumer.py::test_a_message_that_comes_again_is_done_once",
    ),
    "an outbox read by a cursor": Fault(
        "services/chassis/relay.py",
        "from outbox where published_at is null and subject",
        "from outbox where position > coalesce((select max(position) from outbox where published_at is not null), 0)"
        " and subject",
        _CHASSIS + "test_relay.py::test_a_transaction_that_commits_late_is_not_skipped",
    ),
    "marked as sent without a confirm": Fault(
        "services/chassis/relay.py",
        "connection.execute(_MARK, [list(confirmed)])",
        "connection.execute(_MARK, [[row.position for row in rows]])",
        _CHASSIS + "test_relay.py::test_a_refusal_holds_that_aggregate_alone",
    ),
    "one bad message spoils its batch": Fault(
        "services/chassis/consumer.py",
        "            if len(parcels) == 1:\n                self._postpone(parcels[0].delivery, error)\n",
        "            if parcels:\n                [self._postpone(one.delivery, error) for one in parcels]\n",
        _CHASSIS + "test_consumer.py::test_one_bad_among_five_hundred_parks_alone",
    ),
    "no filter of the application's": Fault(
        "services/chassis/database.py",
        "if not self.filtering:",
        "if self.filtering is not None:",
        _CHASSIS + "test_communities_apart.py::test_the_filter_holds_without_row_security",
    ),
    "one query without the filter": Fault(
        "services/orders/store/orders.py",
        "return select(orders).where(tx.mine(orders), orders.c.id == order_id)",
        "return select(orders).where(orders.c.id == order_id)",
        "tests/doors/test_apart.py::test_an_id_of_the_neighbours_is_no_id_at_all[filter alone-orders]",
    ),
    "a policy that lets foreign rows be written": Fault(
        "services/chassis/migration.py",
        "using ({_MINE}) with check ({_MINE})",
        "using ({_MINE}) with check (true)",
        _CHASSIS + "test_communities_apart.py::test_a_row_of_another_community_cannot_be_written",
    ),
    "a community that outlives its transaction": Fault(
        "services/chassis/database.py",
        "begin; select set_config('wulin.community', '{UUID(str(community_id))}', true)",
        "select set_config('wulin.community', '{UUID(str(community_id))}', false); begin",
        _CHASSIS + "test_communities_apart.py::test_the_setting_ends_with_the_transaction",
    ),
    "a second click that is worked again": Fault(
        "services/chassis/idempotency.py",
        "    if row is None:\n        return None\n",
        "    return None\n",
        _CHASSIS + "test_idempotency.py::test_the_same_call_again_gets_the_same_answer_and_does_nothing",
    ),
    "revocations that nobody reads": Fault(
        "services/chassis/auth.py",
        "who.epoch < self._revoked.get(who.id, 0)",
        "who.epoch < 0",
        _CHASSIS + "test_tokens.py::test_a_raised_epoch_ends_older_tokens_within_a_second",
    ),
    "points rounded piece by piece": Fault(
        "services/points/rules.py",
        "units = fact.quantity * rule.points_per_hour * PERCENT\n",
        "units = fact.quantity * rule.points_per_hour // MINUTES_AN_HOUR * UNITS_A_POINT\n",
        "tests/points/test_rules.py::test_time_is_floored_once_over_the_year",
    ),
}


@dataclass(frozen=True)
class Copy:
    """The project in a folder of its own, with servers that its tests find running."""

    folder: Path
    environment: dict[str, str]

    def passes(self, *tests: str, patience: int) -> bool:
        """Whether these pass there; anything but green or red is an error of ours."""
        environment = self.environment | {"WULIN_TEST_PATIENCE": str(patience)}
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "pytest_timeout", *tests]
        done = subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=180, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return done.returncode == 0


@pytest.fixture(scope="module")
def copy(rabbit: Rabbit, servers_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    """The project as it is, of which all the tests that are to notice something pass."""
    folder = tmp_path_factory.mktemp("project")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    postgres = Postgres(servers_folder / "planted", free_port(), durable=False)
    postgres.start()
    try:
        servers = {"WULIN_TEST_POSTGRES_URL": postgres.url, "WULIN_TEST_RABBIT_PORT": str(rabbit.port)}
        quick = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(folder)}
        made = Copy(folder, os.environ | servers | quick)
        assert made.passes(*dict.fromkeys(fault.test for fault in FAULTS.values()), patience=15)
        yield made
    finally:
        postgres.stop()


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_planted_fault_turns_a_test_red(copy: Copy, fault: Fault) -> None:
    file = copy.folder / fault.file
    good = file.read_text(encoding="utf-8")
    assert good.count(fault.good) == 1
    file.write_text(good.replace(fault.good, fault.bad), encoding="utf-8")
    try:
        assert not copy.passes(fault.test, patience=4)
    finally:
        file.write_text(good, encoding="utf-8")
