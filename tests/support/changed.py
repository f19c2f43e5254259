"""Which tests a change can touch: `python -m tests.support.changed` prints them, for `make test CHANGED=1`.

The import rules make this possible: no service imports another one, and all of them stand on the chassis and the
contracts. A change that no line below names touches everything.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

ROOT = Path(__file__).parents[2]
EVERYTHING = ("tests",)
ALWAYS = ("tests/architecture", "tests/contracts", "tests/routes", "tests/journeys/test_main_job.py")
SERVICES = ("orders", "points", "charity", "fund")
ACROSS = ("tests/failpoints", "tests/simulation")  # tests of all services at once

# The first line whose beginning fits says what a changed file touches beside ALWAYS.
TOUCHED: Sequence[tuple[str, Sequence[str]]] = (
    ("services/chassis/", EVERYTHING),
    ("services/contracts/", EVERYTHING),
    *((f"services/{name}/migrations/", (f"tests/{name}", "tests/deploy", *ACROSS)) for name in SERVICES),
    *((f"services/{name}/", (f"tests/{name}", *ACROSS)) for name in SERVICES),
    ("gateway/web/", ("tests/web",)),
    ("gateway/migrations/", ("tests/gateway", "tests/security", "tests/deploy", *ACROSS)),
    ("gateway/", ("tests/gateway", "tests/security", *ACROSS)),
    ("deploy/postgres/", EVERYTHING),
    ("deploy/rabbitmq/", EVERYTHING),
    ("deploy/", ("tests/deploy", "tests/journeys")),
    ("docker-compose.yml", ("tests/deploy",)),
    (".env.example", ("tests/deploy",)),
    ("docs/", ("tests/gateway",)),
    *((f"tests/{name}/", (f"tests/{name}", *ACROSS)) for name in (*SERVICES, "gateway")),
    ("tests/chassis/", ("tests/chassis", *ACROSS)),
    ("tests/journeys/", ("tests/journeys", "tests/security", "tests/deploy")),
    *(
        (f"tests/{name}/", (f"tests/{name}",))
        for name in (
            "architecture",
            "clients",
            "contracts",
            "deploy",
            "routes",
            "failpoints",
            "faults",
            "security",
            "simulation",
            "web",
        )
    ),
    *((f"tests/{name}/", ()) for name in ("compose", "mutation", "performance")),  # commands of their own
    *(
        (name, ())
        for name in (".ci/", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README")
    ),
)


def selection(files: Iterable[str]) -> list[str]:
    """Returns what pytest must be given for changes of these files, by their paths in the repository."""
    found = {*ALWAYS, *(test for file in files for test in touched_by(file))}
    return sorted(test for test in found if not any(str(one) in found for one in PurePath(test).parents))


def touched_by(file: str) -> Sequence[str]:
    """Returns the tests that a change of one file touches beside ALWAYS."""
    return next((tests for beginning, tests in TOUCHED if file.startswith(beginning)), EVERYTHING)


def changed_files() -> list[str]:
    """Returns the files that differ from where this branch left origin/main, uncommitted and new ones included.

    Where nothing differs from it, or there is no such branch, from the commit before. CalledProcessError where there is
    none.
    """
    try:
        found = _differing(*_git("merge-base", "HEAD", "origin/main"))
    except subprocess.CalledProcessError:
        found = []
    return found or _differing("HEAD~1")


def _differing(base: str) -> list[str]:
    return [*_git("diff", "--name-only", "--no-renames", base), *_git("ls-files", "--others", "--exclude-standard")]


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


if __name__ == "__main__":
    print(*selection(changed_files()))
