"""Reads names as a caller may see them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from gateway.names import store
from gateway.names.model import Names
from gateway.people import rules as people_rules
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def names_of(tx: Tx, ids: Collection[UUID], *, who: Caller) -> list[Names]:
    """Returns the names of these people, as the record of each shows them to the caller."""
    return [
        one if people_rules.may_see_name(who, one.id) else replace(one, name=None)
        for one in tx.read(store.names_of(tx, ids))
    ]
