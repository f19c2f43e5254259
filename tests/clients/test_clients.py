"""What an integrator's tools make of the documents: generated clients type-check, linters and parsers find nothing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from deploy.deployment import Deployment
from tests.clients.conftest import DOCUMENT, HERE, PYTHON, ROOT, run


@pytest.mark.slow
def test_the_main_job_in_python_type_checks(generated: Path) -> None:
    shutil.copy(HERE / "main_job.py", generated)
    mypy = (Path(sys.executable).with_name("mypy"), "--strict", "--config-file=")
    # The generator's own wulin_client/client.py is not strict; what is made of the document is.
    made = ("main_job.py", "wulin_client/api", "wulin_client/models")
    run(*mypy, "--follow-imports=silent", "--python-executable", PYTHON / "python", *made, at=generated)


@pytest.mark.slow
def test_the_main_job_in_typescript_type_checks() -> None:
    types = HERE / "generated" / "api.d.ts"
    types.parent.mkdir(exist_ok=True)
    said = run("openapi-typescript", DOCUMENT, "-o", types)
    assert "warn" not in said.lower()
    run("tsc", "-p", "tsconfig.json")


@pytest.mark.slow
def test_spectral_finds_nothing() -> None:
    run("spectral", "lint", DOCUMENT, "--ruleset", "spectral.yaml", "--fail-severity", "hint")


@pytest.mark.slow
def test_asyncapi_reads_its_document_and_examples() -> None:
    said = run("node", "asyncapi.mjs", ROOT / "docs" / "asyncapi.json")
    assert int(said.split()[-2]) > 20


@pytest.mark.slow
def test_the_main_job_in_python_runs(generated: Path, deployment: Deployment) -> None:
    """The whole job against the platform, by the generated client alone."""
    shutil.copy(HERE / "main_job.py", generated)
    access = (deployment.gateway_url, deployment.access["client_id"], deployment.access["client_secret"])
    said = run(PYTHON / "python", "main_job.py", *access, at=generated, path=str(generated))
    assert "closed" in said
