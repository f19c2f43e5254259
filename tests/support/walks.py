"""The walk of a request: which files of a service it runs through, and which statements it sends.

A walk that grows is found by a test (`tests/<service>/test_walks.py`), so that a request stays easy to follow.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any
from unittest import mock

from sqlalchemy import event

from services.chassis.database import connections, pipeline
from services.chassis.database.service_database import Database
from services.chassis.security import tokens

ROOT = Path(__file__).parents[2]
NOT_COUNTED = {"model", "schemas"}
CONTROL = (b"begin", b"commit", b"rollback", b"notify", b"SELECT pg_notify")


@dataclass
class Walk:
    """What one request did; `files` are paths below the service, in the order of their first call."""

    files: list[str] = field(default_factory=list)
    returns: int = 0  # calls into a file that was left before
    statements: list[str] = field(default_factory=list)  # without begin, commit, rollback and notify
    trips: int = 0

    @property
    def counted(self) -> list[str]:
        """The files without models and schemas."""
        return [one for one in self.files if Path(one).stem not in NOT_COUNTED]


@contextmanager
def walking(package: str, database: Database) -> Iterator[Walk]:
    """Record what happens inside in this thread, in the files of `package` (`services/orders`).

    Keys and revocations, which a process reads again from time to time, stay as they were read before.
    """
    walk, folder = Walk(), f"{ROOT / package}/"
    last: list[str] = []

    def called(frame: FrameType, what: str, _: Any) -> None:
        path = frame.f_code.co_filename
        if what != "call" or not path.startswith(folder) or frame.f_code.co_name == "<module>":
            return
        name = path.removeprefix(folder)
        if name not in walk.files:
            walk.files.append(name)
        elif last != [name]:
            walk.returns += 1
        last[:] = [name]

    def executed(_: Any, __: Any, statement: str, *___: Any) -> None:
        walk.trips += 1
        walk.statements.append(statement)

    send = pipeline.send_all

    def sent(driver: Any, known: Any, statements: Any) -> Any:
        walk.trips += 1
        words = [text.words for text, _ in statements]
        walk.statements += [one.decode() for one in words if not one.startswith(CONTROL)]
        return send(driver, known, statements)

    event.listen(database.app, "before_cursor_execute", executed)
    profile = sys.getprofile()
    still = mock.patch.object(tokens, "FRESH_SECONDS", float("inf"))
    with still, mock.patch.object(connections, "send_all", sent):
        sys.setprofile(called)
        try:
            yield walk
        finally:
            sys.setprofile(profile)
            event.remove(database.app, "before_cursor_execute", executed)
