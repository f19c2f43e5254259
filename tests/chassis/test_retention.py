"""How long rows are kept, as declared and as set."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import MetaData

from gateway.app import service
from services.chassis import worker
from services.chassis.config import settings
from services.chassis.database.tables import community_table, time_column
from services.chassis.retention import retained


def metadata() -> MetaData:
    made = MetaData()
    community_table(
        "tries", made, time_column("recorded_at"), key=("recorded_at",), retention=("recorded_at", "30 days")
    )
    return made


def test_tables_of_the_chassis_and_of_the_service_are_swept() -> None:
    assert retained(metadata()) == {
        "outbox": ("published_at", "14 days"),
        "inbox": ("done_at", "90 days"),
        "idempotency": ("created_at", "72 hours"),
        "revocations": ("changed_at", "1 day"),
        "tries": ("recorded_at", "30 days"),
    }


def test_a_setting_keeps_the_rows_of_a_table_for_longer_or_shorter() -> None:
    kept = retained(metadata(), {"outbox": 3600, "tries": 5_000_000})
    assert (kept["outbox"], kept["tries"]) == (("published_at", "3600 seconds"), ("recorded_at", "5000000 seconds"))
    assert kept["inbox"] == ("done_at", "90 days")


@pytest.mark.parametrize("seconds", [{"outbx": 60}, {"inbox": 0}])
def test_a_setting_of_another_table_or_of_no_time_is_refused(seconds: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"outbx|1 seconds"):
        retained(metadata(), seconds, safe=False)


@pytest.mark.parametrize(
    ("table", "least"), [("inbox", 86_400), ("idempotency", 86_400), ("revocations", 3_600), ("tries", 3_600)]
)
def test_outside_of_tests_rows_are_kept_for_as_long_as_is_safe(table: str, least: int) -> None:
    """An operator set one second: revoked tokens opened again, and events that came twice were handled twice."""
    assert retained(metadata(), {table: least})[table][1] == f"{least} seconds"
    with pytest.raises(ValueError, match=f"{table} are kept for {least} seconds at least, not for {least - 1}"):
        retained(metadata(), {table: least - 1})
    assert retained(metadata(), {table: 1}, safe=False)[table][1] == "1 seconds"


def test_a_worker_says_which_setting_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    given = replace(settings(), env="production", retention_seconds={"revocations": 1})
    monkeypatch.setattr(worker, "settings", lambda: given)
    with pytest.raises(SystemExit, match="WULIN_RETENTION_SECONDS: rows of revocations"):
        worker.Worker(service)
