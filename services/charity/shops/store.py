"""Shops and their staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from services.charity.shops.model import Shop, ShopExists
from services.charity.shops.tables import shop_staff, shops
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown

_SHOP = columns(shops, Shop)
_NAME = {"shops_name_once": ShopExists}


def add_shop(tx: Tx, shop: Shop) -> None:
    """A shop with its staff; ShopExists where there is one of its name."""
    with tx.refusing(_NAME):
        tx.add(shops, **to_row(shop, shops))
    _add_staff(tx, shop)


def get_shop(tx: Tx, shop_id: UUID, *, lock: bool = False) -> Shop:
    """A shop with its staff; Unknown where there is none."""
    asked = select(*_SHOP).where(tx.in_community(shops), shops.c.id == shop_id)
    found = tx.first(asked.with_for_update() if lock else asked)
    if found is None:
        raise Unknown
    staff = select(shop_staff.c.person_id).where(tx.in_community(shop_staff), shop_staff.c.shop_id == shop_id)
    people = tx.all(staff.order_by(shop_staff.c.person_id))
    return replace(from_row(Shop)(found), staff=tuple(one.person_id for one in people))


def save_shop(tx: Tx, shop: Shop) -> None:
    """A shop as it is now; ShopExists where another has its name."""
    with tx.refusing(_NAME):
        tx.execute(shops.update().where(tx.in_community(shops), shops.c.id == shop.id).values(**to_row(shop, shops)))
    tx.execute(shop_staff.delete().where(tx.in_community(shop_staff), shop_staff.c.shop_id == shop.id))
    _add_staff(tx, shop)


def list_shops(tx: Tx, ask: PageRequest) -> Page[Shop]:
    """All shops, without their staff."""
    return keyset(tx, select(*_SHOP).where(tx.in_community(shops)), (shops.c.id,), ask, from_row(Shop))


def shops_of(tx: Tx, person_id: UUID) -> list[UUID]:
    """The shops that a person works in, in order of their ids."""
    asked = select(shop_staff.c.shop_id).where(tx.in_community(shop_staff), shop_staff.c.person_id == person_id)
    return [one.shop_id for one in tx.all(asked.order_by(shop_staff.c.shop_id))]


def are_known(tx: Tx, shop_ids: Sequence[UUID]) -> bool:
    """Whether all of these are shops."""
    found = tx.all(select(shops.c.id).where(tx.in_community(shops), shops.c.id.in_(shop_ids)))
    return len(found) == len(set(shop_ids))


def leave_shops(tx: Tx, person_id: UUID) -> None:
    """Somebody works nowhere any more."""
    tx.execute(shop_staff.delete().where(tx.in_community(shop_staff), shop_staff.c.person_id == person_id))


def _add_staff(tx: Tx, shop: Shop) -> None:
    tx.add_all(shop_staff, [{"shop_id": shop.id, "person_id": person_id} for person_id in shop.staff or ()])
