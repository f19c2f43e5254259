"""What a platform chooses once, and the environment of its processes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deploy.local.layout import Layout
from deploy.local.platform import Platform
from services.chassis.config import settings
from services.chassis.messaging.contract import SERVICES


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return Layout(tmp_path, env="test")


def test_ports_and_secrets_are_found_again(layout: Layout) -> None:
    again = Layout(layout.folder, env="test")
    assert layout.ports == again.ports
    assert layout.secrets == again.secrets
    assert len(set(layout.ports.values())) == len(layout.ports)


def test_what_is_new_since_the_last_start_is_added_to_what_was_chosen(layout: Layout) -> None:
    kept = {name: port for name, port in layout.ports.items() if not name.startswith("fund")}
    (layout.folder / "ports.json").write_text(json.dumps(kept))
    again = Layout(layout.folder, env="test").ports
    assert again.keys() == layout.ports.keys()
    assert kept.items() <= again.items()


def test_secrets_are_the_owners_alone(layout: Layout) -> None:
    assert len(set(layout.secrets.values())) == len(layout.secrets)
    assert (layout.folder / "secrets.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("service", SERVICES)
def test_processes_that_run_on_may_change_neither_tables_nor_queues(layout: Layout, service: str) -> None:
    variables = layout.environment(service)
    assert f"{service}_app:" in variables["WULIN_DATABASE_URL"]
    for secret in (f"{service}-owner", f"{service}-audit", "topology", "postgres"):
        assert not any(layout.secrets[secret] in value for value in variables.values())


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_knows_no_secret_of_another(layout: Layout, service: str) -> None:
    variables = layout.deployment.command_environment(service)
    foreign = [name for name in layout.secrets if name.partition("-")[0] in set(SERVICES) - {service}]
    for secret in foreign:
        assert not any(layout.secrets[secret] in value for value in variables.values())


def test_only_a_simulated_clock_makes_passwords_cheap_and_limits_wide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def known(clock: str) -> tuple[int, ...]:
        variables = Layout(tmp_path, clock=clock).environment("gateway")
        for name in ("ARGON2_MEMORY_KIB", "REQUESTS_PERSON", "REQUESTS_CLIENT", "REQUESTS_COMMUNITY"):
            monkeypatch.delenv(f"WULIN_{name}", raising=False)
            assert f"WULIN_{name}" not in variables
        monkeypatch.setenv("WULIN_CLOCK", variables["WULIN_CLOCK"])
        settings.cache_clear()
        given = settings()
        return given.argon2_memory_kib, given.requests_person, given.requests_client, given.requests_community

    try:
        assert known("real") == (47_104, 120, 600, 6_000)
        assert known("simulated") == (1_024, 120_000, 600_000, 6_000_000)
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_clean_data_takes_databases_and_queues_and_leaves_what_brings_them_back(layout: Layout) -> None:
    left = [layout.folder / name for name in ("backups/one/manifest.json", "secrets.json", "ports.json")]
    gone = [server.folder / "kept" for server in (layout.postgres, layout.rabbit)]
    for path in (*left, *gone):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    Platform(layout).clean_data()
    assert [path.exists() for path in left] == [True] * len(left)
    assert [path.parent.exists() for path in gone] == [False] * len(gone)
