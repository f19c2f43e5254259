"""Shops: read, written and found by the people who work there."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import func, select

from services.charity.shops.model import Shop, ShopExists
from services.charity.shops.tables import shops
from services.chassis.database.rows import Rows
from services.chassis.database.statements import any_of
from services.chassis.database.transactions import Tx

_SHOPS = Rows(shops, Shop, refusals={"shops_name_once": ShopExists})
get_shop, lock_shop, list_shops, add_shop, save_shop = (
    _SHOPS.get, _SHOPS.lock, _SHOPS.page, _SHOPS.add, _SHOPS.save
)  # fmt: skip


def shops_of(tx: Tx, person_id: UUID) -> list[UUID]:
    """Returns the ids of the shops where a person works, in order."""
    where = (tx.in_community(shops), shops.c.staff.contains([person_id]))
    return [one.id for one in tx.all(select(shops.c.id).where(*where).order_by(shops.c.id))]


def are_known(tx: Tx, shop_ids: Collection[UUID]) -> bool:
    """Returns whether there is a shop of each id."""
    found = tx.all(select(shops.c.id).where(tx.in_community(shops), any_of(shops.c.id, shop_ids)))
    return {one.id for one in found} == set(shop_ids)


def remove_from_staff(tx: Tx, person_id: UUID) -> None:
    """Remove a person from the staff of all shops."""
    left = {"staff": func.array_remove(shops.c.staff, person_id), "version": shops.c.version + 1}
    tx.execute(shops.update().where(tx.in_community(shops), shops.c.staff.contains([person_id])).values(left))
