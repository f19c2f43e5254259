"""How long rows are kept, as declared and as set."""

from __future__ import annotations

import pytest
from sqlalchemy import MetaData

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
    kept = retained(metadata(), {"outbox": 60, "tries": 5_000_000})
    assert (kept["outbox"], kept["tries"]) == (("published_at", "60 seconds"), ("recorded_at", "5000000 seconds"))
    assert kept["inbox"] == ("done_at", "90 days")


@pytest.mark.parametrize("seconds", [{"outbx": 60}, {"inbox": 0}])
def test_a_setting_of_another_table_or_of_no_time_is_refused(seconds: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"outbx|a second"):
        retained(metadata(), seconds)
