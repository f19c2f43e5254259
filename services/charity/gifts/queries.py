"""Gifts as a caller may see them: donors see their own gifts, the names of outside donors are for people only."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from services.charity.gifts import store
from services.charity.gifts.model import DONOR_NAME, Gift, GiftFilter
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import decrypt
from services.chassis.security.rights import may, of_person


def get_gift(tx: Tx, gift_id: UUID, who: Caller) -> Gift:
    """Returns a gift. Raises Unknown for a person who is neither its donor nor station staff."""
    gift = store.get_gift(tx, gift_id)
    if _sees_own_alone(who) and not may(who, of_person(gift.donor_person_id)):
        raise Unknown
    return with_donor_name(tx, gift, who)


def list_gifts(tx: Tx, page_request: PageRequest, who: Caller, wanted: GiftFilter) -> Page[Gift]:
    """Returns the caller's own gifts; all gifts for the station and for programs."""
    page = store.list_gifts(
        tx, page_request, replace(wanted, donor_person_id=who.id) if _sees_own_alone(who) else wanted
    )
    return replace(page, items=[with_donor_name(tx, one, who) for one in page.items])


def with_donor_name(tx: Tx, gift: Gift, who: Caller) -> Gift:
    """Returns a gift with the name of an outside donor, for people; programs never see it."""
    if gift.donor_name_sealed is None or not who.is_person:
        return gift
    return replace(gift, donor_name=decrypt(tx, gift.donor_name_sealed, DONOR_NAME))


def _sees_own_alone(who: Caller) -> bool:
    return who.is_person and not who.has("station", "auditor")
