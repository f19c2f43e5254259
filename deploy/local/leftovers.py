"""Finds and ends processes that a killed start, a killed supervisor or a killed nginx left behind.

Every process of a platform carries its folder in the environment. PostgreSQL and nginx write their titles over
theirs; they are known by the folder that they work in.

`python -m deploy.local.leftovers nginx FOLDER -- COMMAND` ends what an nginx that was killed left in FOLDER (its
workers go on and hold the port), then becomes COMMAND.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

MARK = "WULIN_FOLDER"
UNMARKED = ("postgres", "nginx")
PATIENCE_SECONDS = 25


@dataclass(frozen=True)
class Process:
    """A running process, as /proc shows it."""

    id: int
    program: str
    works_in: Path
    marked: str

    def belongs_to(self, folder: Path, data: Path) -> bool:
        """Whether it is part of the platform of that folder, whose servers keep their data in `data`."""
        return self.marked == str(folder) or (self.program in UNMARKED and self.works_in.is_relative_to(data))


def running(wanted: Callable[[Process], bool]) -> list[Process]:
    """The processes that we may look into, are not ourselves, and are wanted."""
    found = (_look(int(entry.name)) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return [one for one in found if one and one.id != os.getpid() and wanted(one)]


def end(wanted: Callable[[Process], bool], patience_seconds: float = PATIENCE_SECONDS) -> list[Process]:
    """Ask wanted processes to end, those that start meanwhile too, then make them; who was found."""
    first = asked = running(wanted)
    until = time.monotonic() + patience_seconds
    told: set[int] = set()
    while asked and time.monotonic() < until:
        _signal((one for one in asked if one.id not in told), {"postgres": signal.SIGINT}, signal.SIGTERM)
        told |= {one.id for one in asked}
        time.sleep(0.1)
        asked = running(wanted)
    _signal(asked, {"postgres": signal.SIGQUIT}, signal.SIGKILL)  # PostgreSQL recovers; killed, it might not start
    return first


def _signal(processes: Iterable[Process], special: dict[str, signal.Signals], usual: signal.Signals) -> None:
    # The supervisor first: it must not start again what ends now.
    for one in sorted(processes, key=lambda one: "python" not in one.program):
        try:
            os.kill(one.id, special.get(one.program, usual))
        except ProcessLookupError:
            continue


def _look(process_id: int) -> Process | None:
    at = Path("/proc") / str(process_id)
    try:
        program = (at / "exe").readlink().name.removesuffix(" (deleted)")
        environment = dict(one.partition("=")[::2] for one in (at / "environ").read_text(errors="replace").split("\0"))
        return Process(process_id, program, (at / "cwd").readlink(), environment.get(MARK, ""))
    except OSError:
        return None  # ended meanwhile, the kernel's own, or somebody else's


def main() -> None:
    """End what a program left in a folder, then become the command."""
    program, folder, _, *command = sys.argv[1:]
    end(lambda one: one.program == program and one.works_in == Path(folder), 2)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
