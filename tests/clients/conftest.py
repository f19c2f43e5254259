"""Clients that are generated from the API document. Only where WULIN_TEST_CLIENTS is set, as `make api-check` does:
whoever has no Node.js tests everything else with `make test`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

if "WULIN_TEST_CLIENTS" not in os.environ:
    collect_ignore_glob = ["test_*.py"]

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
DOCUMENT = ROOT / "docs" / "openapi.json"
PYTHON = ROOT / ".venv-clients" / "bin"


def run(*command: str | Path, at: Path = HERE, path: str = "") -> str:
    """Returns what a tool says; it must succeed."""
    found = os.environ | {"PATH": f"{PYTHON}:{HERE / 'node_modules/.bin'}:{os.environ['PATH']}", "PYTHONPATH": path}
    done = subprocess.run(command, cwd=at, env=found, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated Python client `wulin_client`, which warned of nothing."""
    folder = tmp_path_factory.mktemp("python")
    client = folder / "wulin_client"
    run("openapi-python-client", "generate", "--path", DOCUMENT, "--output-path", client, "--meta", "none",
        "--fail-on-warning")  # fmt: skip
    return folder
