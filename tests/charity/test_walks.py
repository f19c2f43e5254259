"""How far a request walks: the files of the service that it calls, and the statements that it sends.

`model`, `schemas`, `tables` and the chassis are not counted as files; statements are counted with those of the chassis.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import event

from tests.charity.conftest import Supermarket

SERVICE = Path(__file__).parents[2] / "services" / "charity"
UNCOUNTED = {"__init__", "app", "metadata", "model", "schemas", "tables"}


@dataclass
class Walk:
    """Files as `feature/kind`, and the texts of statements."""

    files: set[str] = field(default_factory=set)
    statements: list[str] = field(default_factory=list)

    def called(self, frame: FrameType, what: str, _: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if what == "call" and path.is_relative_to(SERVICE) and path.stem not in UNCOUNTED:
            self.files.add(str(path.relative_to(SERVICE).with_suffix("")))

    def sent(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        self.statements.append(statement)


@contextmanager
def watched(supermarket: Supermarket) -> Iterator[Walk]:
    walk, engine = Walk(), supermarket.rig.database.app
    event.listen(engine, "before_cursor_execute", walk.sent)
    sys.setprofile(walk.called)
    try:
        yield walk
    finally:
        sys.setprofile(None)
        event.remove(engine, "before_cursor_execute", walk.sent)


def test_a_redemption_walks_through_eight_files(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=3, limit_per_person=2)
    supermarket.request(reward)  # the time zone is read once a process
    with watched(supermarket) as walk:
        assert supermarket.request(reward).status_code == 202
    assert walk.files == {
        "redemptions/api", "redemptions/commands", "redemptions/store", "rewards/rules", "rewards/store",
        "stock/rules", "stock/store", "stock/transitions",
    }  # fmt: skip
    assert len(walk.statements) <= 13, walk.statements


@pytest.mark.parametrize("lines", [1, 7])
def test_accepting_a_gift_walks_through_eight_files_whatever_its_lines(supermarket: Supermarket, lines: int) -> None:
    supermarket.accept(supermarket.gift())
    gift = supermarket.gift(*({"name": f"米{number}"} for number in range(lines)))
    with watched(supermarket) as walk:
        supermarket.accept(gift)
    assert walk.files == {
        "gifts/api", "gifts/commands", "gifts/queries", "gifts/rules", "gifts/store",
        "stock/rules", "stock/store", "stock/transitions",
    }  # fmt: skip
    assert len(walk.statements) <= 17, walk.statements
