"""Which files of orders a request runs through, and which statements it sends to its tables."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from sqlalchemy import Engine, event

from services.orders.app import service

HOME = str(Path(__file__).parents[2] / "services" / "orders")
OWN_TABLE = re.compile(rf"(?i)\b(from|into|update)\s+({'|'.join(service.metadata.tables)})\b")
NOT_COUNTED = {"model", "schemas"}  # values and shapes hold no step of the request


@dataclass
class Walk:
    """The files in the order of their first call, and the statements that name a table of the service.

    The chassis sends some besides: for the key of the request, the clock, the outbox and, once a second, revocations.
    """

    files: list[str] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)


@contextmanager
def traced(engine: Engine) -> Iterator[Walk]:
    """Record what runs in this thread meanwhile."""
    walk = Walk()

    def called(frame: FrameType, what: str, _: Any) -> None:
        name = frame.f_code.co_filename
        if what == "call" and name.startswith(HOME) and not frame.f_code.co_name.startswith("<"):
            file = name.removeprefix(HOME + "/").removesuffix(".py")
            if file.rpartition("/")[2] not in NOT_COUNTED and file not in walk.files:
                walk.files.append(file)

    def sent(_c: Any, _k: Any, statement: str, *_: Any) -> None:
        if OWN_TABLE.search(statement):
            walk.statements.append(statement)

    event.listen(engine, "before_cursor_execute", sent)
    before: Callable[..., Any] | None = sys.getprofile()
    sys.setprofile(called)
    try:
        yield walk
    finally:
        sys.setprofile(before)
        event.remove(engine, "before_cursor_execute", sent)
