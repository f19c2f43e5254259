"""Which servers tests take: containers where an engine answers soon and has the image, else programs."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local.servers import Postgres
from tests.support.containers import SERVED, CannotHave, ContainedPostgres, chosen


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, what in SERVED.items():
        monkeypatch.setitem(SERVED, name, what)
    monkeypatch.setitem(SERVED, "Postgres", "nothing yet")
    monkeypatch.delenv("WULIN_TEST_SERVERS", raising=False)


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An engine that takes calls and never answers."""
    with socket.socket(socket.AF_UNIX) as engine:
        engine.bind(str(tmp_path / "engine"))
        engine.listen()
        monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/engine")
        yield


def test_an_engine_that_does_not_answer_is_soon_done_without(silent: None) -> None:
    began = time.monotonic()
    assert chosen(Postgres, ContainedPostgres) is Postgres
    assert time.monotonic() - began < 10
    assert SERVED["Postgres"].startswith("本机程序 this machine's program (")
    assert "timed out" in SERVED["Postgres"]


def test_where_containers_are_asked_for_nothing_else_is_taken(silent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WULIN_TEST_SERVERS", "containers")
    with pytest.raises(CannotHave, match="timed out"):
        chosen(Postgres, ContainedPostgres)
    monkeypatch.setenv("WULIN_TEST_SERVERS", "boxes")
    with pytest.raises(CannotHave, match="WULIN_TEST_SERVERS"):
        chosen(Postgres, ContainedPostgres)


def test_where_programs_are_asked_for_no_engine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "nowhere at all")
    monkeypatch.setenv("WULIN_TEST_SERVERS", "programs")
    assert chosen(Postgres, ContainedPostgres) is Postgres
    assert SERVED["Postgres"] == "本机程序 this machine's program"
