"""A backup that this version can't bring back is refused before anything is touched, and says which version can."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from deploy.deployment import REPOSITORY, CannotRun, Deployment, module
from deploy.local.layout import Layout
from deploy.operate import archive, restore
from services.chassis.database.versions import CHASSIS, needed_migrations
from services.chassis.messaging.contract import SERVICES


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    return Layout(tmp_path, env="test").deployment


def kept(deployment: Deployment, **changed: Any) -> str:
    """A backup without dumps; its name."""
    databases = {
        name: {
            "migrations": needed_migrations(name, REPOSITORY / module(name).replace(".", "/")),
            "rows": {},
            "encryption_key": archive.key_fingerprint(deployment.secrets[f"{name}-encryption"]),
        }
        for name in SERVICES
    }
    content = {"format": archive.FORMAT, "at": "", "postgres": "", "writers_waited_ms": 0, "files": {}}
    (folder := deployment.backups / "kept").mkdir(parents=True)
    (folder / archive.MANIFEST).write_text(json.dumps(content | {"databases": databases} | changed))
    return folder.name


def with_newest(deployment: Deployment, owner: str, migration: str) -> str:
    """A backup in which a chain ends with this migration."""
    name = kept(deployment)
    manifest = deployment.backups / name / archive.MANIFEST
    content = json.loads(manifest.read_text())
    content["databases"]["orders"]["migrations"][owner] = migration
    manifest.write_text(json.dumps(content))
    return name


def test_a_backup_of_this_version_can_be_restored(deployment: Deployment) -> None:
    assert restore.plan(deployment, kept(deployment)).manifest.databases.keys() == set(SERVICES)


def test_a_backup_of_before_the_first_release_is_refused(deployment: Deployment) -> None:
    """Its manifest named a revision where now the newest migrations of both chains stand."""
    name = kept(deployment, format=1, databases={"orders": {"revision": "0003", "rows": {}, "encryption_key": ""}})
    says_which_version_can(deployment, name)
    assert archive.listed(deployment.backups) == {name: None}


@pytest.mark.parametrize("owner", [CHASSIS, "orders"])
def test_a_backup_with_migrations_of_before_ours_is_refused(deployment: Deployment, owner: str) -> None:
    says_which_version_can(deployment, with_newest(deployment, owner, "202001010000"))


def says_which_version_can(deployment: Deployment, name: str) -> None:
    with pytest.raises(archive.Older) as refused:
        restore.plan(deployment, name)
    assert isinstance(refused.value, CannotRun)
    chinese, english = str(refused.value).splitlines()
    assert "请用建立它的那个版本恢复" in chinese
    assert "restore it with the version that made it" in english


@pytest.mark.parametrize("owner", [CHASSIS, "orders"])
def test_a_backup_of_a_newer_version_is_refused(deployment: Deployment, owner: str) -> None:
    with pytest.raises(restore.TooNew, match="upgrade first"):
        restore.plan(deployment, with_newest(deployment, owner, "299901010000"))
