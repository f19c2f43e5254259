"""Settings are read once, and all errors are reported together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.chassis.config import Settings, settings


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Read anew within the test, and again after it."""
    settings.cache_clear()
    yield
    settings.cache_clear()


def read(monkeypatch: pytest.MonkeyPatch, **given: str) -> Settings:
    for name, value in given.items():
        monkeypatch.setenv(f"WULIN_{name}", value)
    try:
        return settings()
    finally:
        monkeypatch.undo()


def test_all_errors_are_reported_together(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit) as ended:
        read(monkeypatch, ENV="prod", CLOCK="stopped", POOL_SIZE="many", WEB_THREADS="0", LOG_LEVEL="loud")
    for name in ("WULIN_ENV", "WULIN_CLOCK", "WULIN_POOL_SIZE", "WULIN_WEB_THREADS", "WULIN_LOG_LEVEL"):
        assert name in str(ended.value)


def test_a_secret_may_lie_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("s3cret\n")
    assert read(monkeypatch, OPERATOR_SECRET_FILE=str(secret)).operator_secret == "s3cret"


def test_a_missing_secret_file_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="OPERATOR_SECRET"):
        read(monkeypatch, OPERATOR_SECRET_FILE=str(tmp_path / "missing"))


def test_simulated_time_is_refused_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="WULIN_CLOCK=simulated"):
        read(monkeypatch, ENV="production", CLOCK="simulated")
    settings.cache_clear()
    assert not read(monkeypatch, ENV="production", CLOCK="real").simulated


def test_what_a_process_needs_and_has_not_is_named() -> None:
    with pytest.raises(SystemExit, match="WULIN_AMQP_URL"):
        settings().need("amqp_url")


def test_no_secret_has_a_value_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ENCRYPTION_KEY", "OPERATOR_SECRET", "PAYMENT_SANDBOX_SECRET"):
        monkeypatch.delenv(f"WULIN_{name}", raising=False)
    given = settings()
    assert (given.encryption_key, given.operator_secret, given.payment_sandbox_secret) == ("", "", "")
    assert given.database_url == given.amqp_url == ""


@pytest.mark.parametrize("key", ["short", "bm90IDMyIGJ5dGVz", "é"])
def test_a_wrong_encryption_key_is_reported_at_the_start(monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    with pytest.raises(SystemExit, match="WULIN_ENCRYPTION_KEY"):
        read(monkeypatch, ENCRYPTION_KEY=key)
