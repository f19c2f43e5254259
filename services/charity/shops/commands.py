"""Commands on shops: add one, and change its name or staff."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from services.charity.shops import store
from services.charity.shops.model import Shop
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people


def add_shop(tx: Tx, *, name: str, staff: Sequence[UUID]) -> Shop:
    """Add a shop with its staff. Raises ShopExists or UnknownPerson."""
    shop = Shop(new_id(), name, tuple(sorted(people.members(tx, staff))))
    store.add_shop(tx, shop)
    return shop


def change_shop(tx: Tx, shop_id: UUID, must_match: Callable[[int], None], changes: dict[str, Any]) -> Shop:
    """Change the name or the staff of a shop. Raises ShopExists or UnknownPerson."""
    shop = store.lock_shop(tx, shop_id)
    must_match(shop.version)
    if "staff" in changes:
        changes = changes | {"staff": tuple(sorted(people.members(tx, changes["staff"])))}
    changed = replace(shop, **changes, version=shop.version + 1)
    store.save_shop(tx, changed)
    return changed
