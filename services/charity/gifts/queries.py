"""Gifts as a caller may see them: donors see their own gifts, the names of outside donors are for people only."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.charity.gifts import store
from services.charity.gifts.model import DONOR_NAME, Gift, GiftState
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import decrypt


def get_gift(tx: Tx, gift_id: UUID, who: Caller) -> Gift:
    """A gift; Unknown for a person who neither gave it nor works at the station."""
    gift = store.get_gift(tx, gift_id)
    if who.is_person and not who.has("station", "auditor") and gift.donor_person_id != who.id:
        raise Unknown
    return with_donor_name(tx, gift, who)


def list_gifts(tx: Tx, ask: PageRequest, who: Caller, *, state: GiftState | None) -> Page[Gift]:
    """One's own gifts, or all of them for the station."""
    own = who.is_person and not who.has("station", "auditor")
    page = store.list_gifts(tx, ask, donor_id=who.id if own else None, state=state)
    return replace(page, items=[with_donor_name(tx, one, who) for one in page.items])


def with_donor_name(tx: Tx, gift: Gift, who: Caller) -> Gift:
    """A gift with the name of a donor from outside, for people who may know it; programs never do."""
    if gift.donor_name_sealed is None or not who.is_person:
        return gift
    return replace(gift, donor_name=decrypt(tx, gift.donor_name_sealed, DONOR_NAME))
