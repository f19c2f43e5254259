"""Shops as a caller may see them: only the station sees the staff."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.charity.shops import store
from services.charity.shops.model import Shop
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller


def get_shop(tx: Tx, shop_id: UUID, who: Caller) -> Shop:
    """Returns a shop."""
    return _shown(store.get_shop(tx, shop_id), who)


def list_shops(tx: Tx, page_request: PageRequest, who: Caller) -> Page[Shop]:
    """Returns shops in the order in which they were added."""
    page = store.list_shops(tx, page_request)
    return replace(page, items=[_shown(one, who) for one in page.items])


def _shown(shop: Shop, who: Caller) -> Shop:
    return shop if who.has("station", "auditor") else replace(shop, staff=None)
