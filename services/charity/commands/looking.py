"""Who sees what: redemptions and codes are their owner's and the counter's, names of donors the station's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from services.charity.commands import codes
from services.charity.commands.taking import DONOR_NAME
from services.charity.model.gifts import Gift, GiftState
from services.charity.model.redemptions import Redemption, State
from services.charity.model.vouchers import ShownVoucher, VoucherState
from services.charity.store import gifts, redemptions, vouchers
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.directory import people
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.encryption import decrypt


def acts_for(tx: Tx, who: Caller, person_id: UUID) -> bool:
    """Whether somebody is this person, or their guardian."""
    if who.id == person_id:
        return True
    facts = [one.facts for one in people.people_by_id(tx, [person_id]).values()]
    return any(str(who.id) in one.get("guardian_ids", ()) for one in facts)


def see_redemption(tx: Tx, redemption_id: UUID, who: Caller) -> Redemption:
    """A redemption; with codes for its owner and for the counter, Unknown for everybody else's eyes."""
    redemption = redemptions.redemption(tx, redemption_id)
    own = who.is_person and acts_for(tx, who, redemption.person_id)
    if not own and who.is_person and not who.has("station", "auditor"):
        raise Unknown
    return shown(tx, [redemption], with_codes=own or (who.is_person and who.has("station")))[0]


def see_redemptions(
    tx: Tx, ask: PageRequest, who: Caller, *, person_id: UUID | None, state: State | None, attention: bool | None
) -> Page[Redemption]:
    """One's own redemptions with their codes; the station's list is everybody's, without."""
    own = who.is_person and not who.has("station", "auditor")
    if own and person_id is not None and not acts_for(tx, who, person_id):
        raise Unknown
    wanted = person_id or (who.id if own else None)
    page = redemptions.list_redemptions(tx, ask, person_id=wanted, state=state, attention=attention)
    return replace(page, items=shown(tx, page.items, with_codes=own))


def settled(tx: Tx, redemption_id: UUID) -> tuple[Redemption, bool]:
    """A redemption for whoever has just asked for it, and whether points has answered."""
    redemption = redemptions.redemption(tx, redemption_id)
    return shown(tx, [redemption], with_codes=True)[0], redemption.settled


def shown(tx: Tx, found: Sequence[Redemption], *, with_codes: bool) -> list[Redemption]:
    """Redemptions with their vouchers, one statement for all."""
    of_redemption: dict[UUID, list[ShownVoucher]] = defaultdict(list)
    issued = vouchers.vouchers_of(tx, [one.id for one in found])
    for voucher in codes.shown(tx, issued, with_codes=with_codes):
        of_redemption[voucher.redemption_id].append(voucher)
    return [replace(one, vouchers=tuple(of_redemption[one.id])) for one in found]


def see_vouchers(tx: Tx, ask: PageRequest, who: Caller, *, state: VoucherState | None) -> Page[ShownVoucher]:
    """One's own vouchers, with their codes."""
    page = vouchers.list_vouchers(tx, ask, holder_id=who.id, state=state)
    return Page(codes.shown(tx, page.items, with_codes=True), page.next)


def see_gift(tx: Tx, gift_id: UUID, who: Caller) -> Gift:
    """A gift; Unknown for a person who neither gave it nor works at the station."""
    gift = gifts.gift(tx, gift_id)
    if who.is_person and not who.has("station", "auditor") and gift.donor_person_id != who.id:
        raise Unknown
    return named(tx, gift, who)


def see_gifts(tx: Tx, ask: PageRequest, who: Caller, *, state: GiftState | None) -> Page[Gift]:
    """One's own gifts, or all of them for the station."""
    own = who.is_person and not who.has("station", "auditor")
    page = gifts.list_gifts(tx, ask, donor_id=who.id if own else None, state=state)
    return replace(page, items=[named(tx, one, who) for one in page.items])


def named(tx: Tx, gift: Gift, who: Caller) -> Gift:
    """A gift with the name of a donor from outside, for people who may know it; programs never do."""
    if gift.donor_name_sealed is None or not who.is_person:
        return gift
    return replace(gift, donor_name=decrypt(tx, gift.donor_name_sealed, DONOR_NAME))
