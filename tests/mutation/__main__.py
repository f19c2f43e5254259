"""`python -m tests.mutation [WORD …]`: plant one fault after the other in a copy; its test must fail.

So the tests are seen to notice what they are there for; before that they are seen to be green on the copy as it is.
With words, only the faults whose name, file or test holds one of them. Ends with `caught N / M`; the exit code says
whether that was all.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path

from rich.console import Console

from deploy.local.ports import free_port
from deploy.local.servers import Postgres, Rabbit, Server
from deploy.rabbitmq.definitions import TOPOLOGY, definitions
from services.chassis.messaging.contract import SERVICES
from tests.mutation.faults import FAULTS, Fault

ROOT = Path(__file__).parents[2]
COPIED = ("services", "gateway", "deploy", "tests", "docs")
CHASSIS_TESTS = "tests/chassis/"  # they share one queue of the broker, so only one lane runs them
PATIENCE_SECONDS = 10  # the same before a fault is planted and after


@dataclass(frozen=True)
class Run:
    """What pytest said of some tests."""

    code: int
    output: str
    seconds: float

    @property
    def green(self) -> bool:
        """Whether all passed."""
        return self.code == 0

    @property
    def red(self) -> bool:
        """Whether a test looked and did not find what it should; tests that could not begin have noticed nothing."""
        return self.code == 1 and re.search(r"\b[1-9]\d* failed", self.output) is not None


@dataclass
class Lane:
    """The project in a folder of its own, with a PostgreSQL of its own: what is planted here is not seen elsewhere."""

    folder: Path
    forks: subprocess.Popen[str]  # who runs pytest here
    changes: int = 0

    def run(self, *tests: str) -> Run:
        """These tests, there, to the first that fails."""
        began = time.monotonic()
        print(json.dumps(["-q", "-x", "-p", "pytest_timeout", *tests]), file=self.forks.stdin, flush=True)
        code = int(self.forks.stdout.readline())
        return Run(code, (self.folder / "printed").read_text(encoding="utf-8"), time.monotonic() - began)

    def try_out(self, fault: Fault) -> Run:
        """What its test says of a fault."""
        with self._planted(fault):
            return self.run(fault.test)

    @contextmanager
    def _planted(self, fault: Fault) -> Iterator[None]:
        file = self.folder / fault.file
        good = file.read_text(encoding="utf-8")
        self._write(file, fault.planted(good))
        try:
            yield
        finally:
            self._write(file, good)

    def _write(self, file: Path, text: str) -> None:
        """Each time a second later: by time and size alone Python knows whether what it has compiled is still so."""
        file.write_text(text, encoding="utf-8")
        self.changes += 1
        os.utime(file, (time.time(), int(time.time()) + self.changes))


@contextmanager
def lanes(folder: Path, number: int) -> Iterator[list[Lane]]:
    """So many copies of the project, each with a PostgreSQL; the broker is one."""
    users = {name: name for name in (*SERVICES, "echo", TOPOLOGY)}  # echo: the chassis's tests
    rabbit = Rabbit(folder / "rabbitmq", free_port(), definitions=json.dumps(definitions(users)))
    databases = [Postgres(folder / f"postgres-{one}", free_port(), durable=False) for one in range(number)]
    servers: list[Server] = [rabbit, *databases]
    with ThreadPoolExecutor(len(servers)) as starting:  # a server ends with the thread that started it
        try:
            list(starting.map(lambda server: server.start(), servers))
            made = [_lane(folder / f"project-{no}", one, rabbit) for no, one in enumerate(databases)]
            try:
                yield made
            finally:
                for lane in made:
                    lane.forks.communicate()  # nothing more is asked
        finally:
            for server in servers:
                server.stop()


def _lane(folder: Path, postgres: Postgres, rabbit: Rabbit) -> Lane:
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    given = {
        "WULIN_TEST_POSTGRES_URL": postgres.url,
        "WULIN_TEST_RABBIT_PORT": str(rabbit.port),
        "WULIN_TEST_PATIENCE": str(PATIENCE_SECONDS),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONPATH": str(folder),
    }
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "tests.mutation.forks", str(folder / "printed")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    return Lane(folder, subprocess.Popen(command, cwd=folder, env=kept | given, **pipes))


def main(words: Sequence[str]) -> int:
    """Try the faults that are wanted, or all; the exit code."""
    console = Console(highlight=False, soft_wrap=True)
    wanted = [one for one in FAULTS if not words or any(word in one.described for word in words)]
    if not wanted:
        console.print(f"[red]✗[/] {' '.join(words)}: 没有这样的故障 no such fault")
        return 2
    for fault in wanted:
        fault.planted((ROOT / fault.file).read_text(encoding="utf-8"))  # LookupError where the code has changed
    with tempfile.TemporaryDirectory(prefix="wulin-planted-", dir="/var/tmp") as folder, console.status("…"):
        Path(folder).chmod(0o711)  # for the servers' own accounts
        with lanes(Path(folder), 2) as both, ThreadPoolExecutor(2) as pool:
            return Trial(console, both, pool, wanted).run()


@dataclass
class Trial:
    """All that is wanted, tried on two lanes: one the chassis's, and then both the rest."""

    console: Console
    lanes: list[Lane]
    pool: ThreadPoolExecutor
    wanted: list[Fault]
    done: Iterator[int] = field(default_factory=lambda: count(1))

    def run(self) -> int:
        """First everything as it is, then fault by fault; the exit code."""
        chassis = [one for one in self.wanted if one.test.startswith(CHASSIS_TESTS)]
        rest = [one for one in self.wanted if one not in chassis]
        if not all(self.pool.map(self._green, self.lanes, (chassis, rest))):
            return 2
        shared = iter(rest)
        outcomes = self.pool.map(self._caught, self.lanes, (chain(chassis, shared), shared))
        caught = sum(outcomes)
        self.console.print(f"caught {caught} / {len(self.wanted)}")
        return int(caught < len(self.wanted))

    def _green(self, lane: Lane, faults: list[Fault]) -> bool:
        """Whether the tests pass while nothing is planted."""
        if not faults:
            return True
        run = lane.run(*dict.fromkeys(one.test for one in faults))
        if not run.green:
            self.console.print(run.output, markup=False)
        said = "全部通过 green" if run.green else "就不通过 red"
        self.console.print(f"{_mark(run.green)} 没有故障时{said} with nothing planted ({run.seconds:.0f} s)")
        return run.green

    def _caught(self, lane: Lane, faults: Iterable[Fault]) -> int:
        """How many of these are noticed; a line for each."""
        return sum(self._noticed(fault, lane.try_out(fault)) for fault in faults)

    def _noticed(self, fault: Fault, run: Run) -> bool:
        place = f"{next(self.done):>{len(str(len(self.wanted)))}}/{len(self.wanted)}"
        self.console.print(f"{_mark(run.red)} {place} {fault.name} ({run.seconds:.0f} s)")
        if not run.red:
            why = "未被发现 missed by" if run.green else "没有跑起来 could not begin:"
            self.console.print(f"    {why} {fault.test}", markup=False)
        if not (run.red or run.green):
            self.console.print(run.output[-2000:], markup=False)
        return run.red


def _mark(good: bool) -> str:
    return "[green]✓[/]" if good else "[red]✗[/]"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
