"""Commands on shops: add one, and change its name or staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from services.charity.shops import store
from services.charity.shops.model import Shop
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.directory.people import UnknownPerson


def add_shop(tx: Tx, name: str, staff: Sequence[UUID]) -> Shop:
    """A shop that honours vouchers, and who scans them there."""
    shop = Shop(id=new_id(), name=name, staff=_known(tx, staff))
    store.add_shop(tx, shop)
    return shop


def change_shop(tx: Tx, shop: Shop, *, name: str | None, staff: Sequence[UUID] | None) -> Shop:
    """Another name or other staff."""
    changed = replace(
        shop,
        name=name or shop.name,
        staff=shop.staff if staff is None else _known(tx, staff),
        version=shop.version + 1,
    )
    store.save_shop(tx, changed)
    return changed


def _known(tx: Tx, staff: Sequence[UUID]) -> tuple[UUID, ...]:
    """Everybody once, and nobody who isn't of the community."""
    found = people.people_by_id(tx, staff)
    for person_id in staff:
        if person_id not in found or not found[person_id].present:
            raise UnknownPerson(person_id=str(person_id))
    return tuple(sorted(set(staff)))
