"""People by name beside what they did, and found by what somebody at the counter says."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from flask import g

from gateway.web.client import Refused

SHOWN_MOST = 8
_NUMBER = re.compile(r"[+\d][\d\s-]{5,}")


def names(*ids: str | None) -> dict[str, str]:
    """Returns the names of people by id, in one call."""
    wanted = sorted({one for one in ids if one})[:100]
    found = g.api.items("/people", ids=",".join(wanted), limit=100) if wanted else []
    return {one["id"]: one["name"] or one["display_name"] for one in found}


def find(words: str) -> list[Any]:
    """Returns the people of a phone number, of an id, or whose name begins like this."""
    words = words.strip()
    if not words:
        return []
    asked = {"phone": words} if _NUMBER.fullmatch(words) else {"ids": words} if _is_id(words) else {"q": words}
    try:
        return g.api.items("/people", limit=SHOWN_MOST, **asked)  # type: ignore[no-any-return]
    except Refused:
        return []


def _is_id(words: str) -> bool:
    try:
        return bool(UUID(words))
    except ValueError:
        return False
