"""The page of corrections has a line for each call that writes, and names no call that does not exist."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from pathlib import Path

from deploy.deployment import module
from services.chassis.messaging.contract import SERVICES
from services.chassis.service import Service

PAGE = Path(__file__).parents[2] / "docs" / "corrections.md"
WRITES_NOTHING = {"read_names"}


def posts() -> set[str]:
    """The names of all routes that are declared with POST."""
    found: set[str] = set()
    for name in SERVICES:
        service: Service = importlib.import_module(f"{module(name)}.app").service
        found |= {one.route.name for api in service.apis for one in api.declared if one.method == "POST"}
    return found


def test_each_post_has_one_line() -> None:
    lines = [line.split("|") for line in PAGE.read_text().splitlines() if line.startswith("| ")]
    named = Counter(call for cells in lines for call in re.findall(r"`([a-z_]+)`", cells[-2]))
    assert [call for call, times in named.items() if times > 1] == []
    assert sorted(set(named) ^ (posts() - WRITES_NOTHING)) == []


def test_each_line_says_all() -> None:
    """Each cell is filled: `–` where there is nothing to say, `none yet` where there is no way back."""
    lines = [line for line in PAGE.read_text().splitlines() if line.startswith("| ") and not line.startswith("| noun")]
    assert [
        line for line in lines if len(cells := line.split("|")) != 8 or not all(one.strip() for one in cells[1:-1])
    ] == []
