"""Which files of orders a request runs through, and how many statements it sends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from sqlalchemy import Engine, event

HOME = str(Path(__file__).parents[2] / "services" / "orders")
NOT_COUNTED = {"model", "schemas"}  # values and shapes hold no step of the request


@dataclass
class Walk:
    """The files in the order of their first call, the returns to a file that was left, and the statements."""

    files: list[str] = field(default_factory=list)
    returns: int = 0
    statements: list[str] = field(default_factory=list)
    _last: str = ""

    def visit(self, file: str) -> None:
        """A function of this file is called."""
        if file == self._last:
            return
        if file in self.files:
            self.returns += 1
        else:
            self.files.append(file)
        self._last = file


@contextmanager
def traced(engine: Engine) -> Iterator[Walk]:
    """Record what runs in this thread meanwhile."""
    walk = Walk()

    def called(frame: FrameType, what: str, _: Any) -> None:
        name = frame.f_code.co_filename
        if what == "call" and name.startswith(HOME) and not frame.f_code.co_name.startswith("<"):
            file = name.removeprefix(HOME + "/").removesuffix(".py")
            if file.rpartition("/")[2] not in NOT_COUNTED:
                walk.visit(file)

    def sent(_c: Any, _k: Any, statement: str, *_: Any) -> None:
        walk.statements.append(statement)

    event.listen(engine, "before_cursor_execute", sent)
    before: Callable[..., Any] | None = sys.getprofile()
    sys.setprofile(called)
    try:
        yield walk
    finally:
        sys.setprofile(before)
        event.remove(engine, "before_cursor_execute", sent)
