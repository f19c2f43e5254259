"""What the processes of a deployment import: what they never use would stay in their memory. Needs no servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.deployment import module
from services.chassis.messaging.contract import SERVICES

ROOT = Path(__file__).parents[2]
UNUSED = {"alembic", "gevent", "pygments", "rich", "typer", "yaml"}
IMPORTED = re.compile(r"^import time: +\d+ \| +\d+ \| +(\w+)\.[\w.]+$", re.MULTILINE)


def imported(*command: str, **settings: str) -> set[str]:
    """The packages of which a fresh interpreter imports parts for a command; a failed import has none."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WULIN_")}
    line = [sys.executable, "-X", "importtime", "-m", *command]
    done = subprocess.run(line, cwd=ROOT, env=environment | settings, capture_output=True, text=True, check=False)
    found = set(IMPORTED.findall(done.stderr))
    assert "sqlalchemy" in found, done.stderr[-2000:]
    return found


@pytest.mark.parametrize("service", SERVICES)
def test_a_web_server_imports_only_what_it_serves_with(service: str) -> None:
    check = ("gunicorn", "--check-config", "-c", "deploy/gunicorn.conf.py", f"{module(service)}.app:create_app()")
    found = imported(*check, WULIN_DATABASE_URL="postgresql+psycopg://nobody@127.0.0.1:1/none")
    assert "flask" in found
    assert not found & (UNUSED | {"pika"})


@pytest.mark.parametrize("service", SERVICES)
def test_a_worker_imports_only_what_it_works_with(service: str) -> None:
    found = imported(module(service), "worker")  # ends without its settings, after it has imported everything
    assert "pika" in found
    assert not found & UNUSED
