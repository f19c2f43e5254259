"""Processes of services in tests, forked from one that has loaded everything: loading takes longer than most tests."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.failpoints.dying", "tests.chassis.echo"])  # there is one such process for all


def forked(target: Any, *given: Any) -> Any:
    """A process that runs `target`; it ends with the tests at the latest."""
    process = FORKS.Process(target=_run, args=(target, given), daemon=True)
    process.start()
    return process


def become(environment: Mapping[str, str], arguments: Sequence[str], output: Path, errors: Path) -> None:
    """In a forked process: takes the environment and arguments of a command, and writes into these files."""
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["echo", *arguments]
    for path, number in ((output, 1), (errors, 2)):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(file, number)
        os.close(file)


def _run(target: Any, given: Sequence[Any]) -> None:
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    target(*given)


def _end_with_the_tests() -> None:
    if tests := multiprocessing.parent_process():
        tests.join()
        os._exit(1)
