"""Business time: the real clock's, or in the simulated mode what was brought or seen last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from services.chassis.clock import real_now
from services.chassis.config import settings
from services.chassis.database.business_time import business_now, not_before_now
from tests.support.rig import Rig


@pytest.fixture
def real_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock as a deployment has it."""
    monkeypatch.setenv("WULIN_CLOCK", "real")
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


def wrote(rig: Rig, words: str, **headers: str) -> int:
    with rig.prepared.app.test_client() as client:
        return client.post(
            f"/v1/communities/{rig.slug}/notes",
            json={"words": words},
            headers={
                "Authorization": f"Bearer {rig.person('resident').token}",
                "Idempotency-Key": words,
                **{name.replace("_", "-"): value for name, value in headers.items()},
            },
        ).status_code


def test_who_brings_no_time_takes_the_latest_that_was_seen(echo: Rig) -> None:
    with echo.tx() as tx:
        latest = business_now(tx)
        later = latest + timedelta(days=1)
        assert business_now(tx, later) == later
        assert business_now(tx) == later
        assert business_now(tx, latest) == latest  # an older one holds for its own command
        assert business_now(tx) == later


def test_a_time_that_is_none_is_malformed(echo: Rig) -> None:
    for nonsense in ("yesterday", "", "2026-13-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        assert wrote(echo, "hello", X_Wulin_Now=nonsense) == 400
    assert wrote(echo, "hello", X_Wulin_Now="2026-03-10T09:00:00+08:00") == 201


@pytest.mark.usefixtures("real_clock")
def test_the_real_clock_takes_no_orders(echo: Rig) -> None:
    assert wrote(echo, "hello", X_Wulin_Now="2026-03-10T09:00:00+08:00") == 400
    assert wrote(echo, "hello") == 201
    with echo.tx() as tx:
        before = datetime.now(UTC)
        assert before <= business_now(tx, before - timedelta(days=900)) <= real_now()


@pytest.mark.usefixtures("real_clock")
def test_what_a_late_event_starts_begins_today() -> None:
    """As the days of a voucher do; with a simulated clock an event is never late."""
    before = datetime.now(UTC)
    assert before <= not_before_now(before - timedelta(days=5)) <= real_now()
    assert not_before_now(before + timedelta(days=5)) == before + timedelta(days=5)
