"""`make first-migrations` writes what the tables in code say, the same each time. It goes with the first release."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from deploy.deployment import REPOSITORY, module
from services.chassis.database.versions import newest_migration
from services.chassis.messaging.contract import SERVICES

CHAINS = [Path(module(name).replace(".", "/"), "migrations") for name in (*SERVICES, "chassis")]


def test_first_migrations_are_written_from_the_tables_in_code(tmp_path: Path) -> None:
    for name in ("services", "gateway", "deploy"):
        shutil.copytree(REPOSITORY / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    (tmp_path / CHAINS[0] / "202001010000_of_before.py").touch()
    at = newest_migration(REPOSITORY / CHAINS[0])
    run(tmp_path, sys.executable, "-m", "deploy.local", "first-migrations", at)
    run(tmp_path, str(Path(sys.executable).parent / "ruff"), "format", "-q", *map(str, CHAINS))
    for chain in CHAINS:
        (written,) = (tmp_path / chain).glob("*.py")
        (ours,) = (REPOSITORY / chain).glob("*.py")
        assert written.name == ours.name
        assert written.read_text() == ours.read_text(), f"{ours}: run `make first-migrations`"


def run(folder: Path, *command: str) -> None:
    environment = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
