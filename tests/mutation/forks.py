"""Runs pytest in forks of one process that has loaded what others wrote: loading takes longer than most tests.

`python -m tests.mutation.forks FILE`, in the folder that the tests are in: for each line of JSON that it reads,
pytest's arguments, it answers a line with the exit code. What was printed is in FILE. Nothing of the project is
loaded here before the fork, so that each run has the project as it is then.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

LOADED = (
    *("alembic.autogenerate", "alembic.script", "docker", "testcontainers.core.container", "yaml"),
    *("sqlalchemy.dialects.postgresql", "psycopg", "pika", "prometheus_client"),
    *("typer", "structlog"),
    *("joserfc.jwt", "argon2", "cryptography.hazmat.primitives.ciphers.aead", "environs", "limits", "rich.console"),
    *("standardwebhooks.webhooks", "uuid_utils.compat", "webargs.flaskparser", "werkzeug.serving", "werkzeug.test"),
)


def main(printed: str) -> None:
    """Until nobody asks any more."""
    for name in LOADED:
        importlib.import_module(name)
    settings.register_profile(  # what is found is not made small, and a slow machine is no fault
        "planted",
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
        database=None,
    )
    settings.load_profile("planted")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _run(json.loads(line), printed)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run(arguments: list[str], printed: str) -> None:
    with Path(printed).open("wb") as output, Path(os.devnull).open("rb") as nothing:
        for there, here in ((nothing, 0), (output, 1), (output, 2)):
            os.dup2(there.fileno(), here)
    code = pytest.main(arguments)
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1])
