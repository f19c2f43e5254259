"""Reads and writes shops, and finds the shops where a person works."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, any_, bindparam, func, select

from services.charity.shops.model import Shop, ShopExists
from services.charity.shops.tables import shops
from services.chassis.database.rows import Rows
from services.chassis.database.statements import Question, any_of, in_community, many, writing
from services.chassis.database.transactions import Tx

_SHOPS = Rows(shops, Shop, refusals={"shops_name_once": ShopExists})
get_shop, lock_shop, list_shops, add_shop, save_shop = (
    _SHOPS.get, _SHOPS.lock, _SHOPS.page, _SHOPS.add, _SHOPS.save
)  # fmt: skip


def works_here() -> ColumnElement[bool]:
    """Returns the condition that the person given as `person_id` works at a shop."""
    condition: ColumnElement[bool] = bindparam("person_id", type_=Uuid) == any_(shops.c.staff)
    return condition


_SHOPS_OF = many(select(shops.c.id).where(in_community(shops), works_here()).order_by(shops.c.id))
_KNOWN = many(select(shops.c.id).where(in_community(shops), any_of(shops.c.id, "ids")))
_LEFT = writing(
    shops.update()
    .where(in_community(shops), works_here())
    .values(
        staff=func.array_remove(shops.c.staff, bindparam("person_id", type_=Uuid)),
        version=shops.c.version + 1,
    )
)


def shops_of(person_id: UUID) -> Question[list[UUID]]:
    """Returns the ids of the shops where a person works, in order."""
    return _SHOPS_OF(person_id=person_id).answered_by(lambda rows, _: [one.id for one in rows])


def are_known(shop_ids: Collection[UUID]) -> Question[bool]:
    """Returns whether every id is that of a shop."""
    wanted = set(shop_ids)
    return _KNOWN(ids=list(wanted)).answered_by(lambda rows, _: {one.id for one in rows} == wanted)


def remove_from_staff(tx: Tx, person_id: UUID) -> None:
    """Remove a person from the staff of all shops."""
    tx.write(_LEFT(person_id=person_id))
