"""The services and teams of a community by id: public, read by nearly every page, and remembered for a minute."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from flask import g

from gateway.web import session

KEPT_SECONDS = 60
Things = Mapping[str, Mapping[str, Any]]


def services(ids: Iterable[str | None] = ()) -> Things:
    """Returns the services by id; read again where one of `ids` is not among those remembered."""
    return _things("/services", ids)


def teams(ids: Iterable[str | None] = ()) -> Things:
    """Returns the teams by id."""
    return _things("/teams", ids)


def _things(path: str, ids: Iterable[str | None]) -> Things:
    minute = int(time.monotonic() / KEPT_SECONDS)
    found = _read(g.slug, path, minute)
    missing = {one for one in ids if one} - found.keys()
    if missing:
        found.update(session.api_of(g.slug, None).by_id(path))
    return found


@lru_cache(maxsize=1_000)
def _read(slug: str, path: str, _minute: int) -> dict[str, Mapping[str, Any]]:
    return session.api_of(slug, None).by_id(path)
