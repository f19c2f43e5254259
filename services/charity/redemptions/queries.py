"""Redemptions as a caller may see them: owners and the counter see voucher codes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from services.charity.redemptions import store, transitions
from services.charity.redemptions.model import Redemption, State
from services.charity.vouchers import queries as vouchers_queries
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers.model import ShownVoucher
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller


def get_redemption(tx: Tx, redemption_id: UUID, who: Caller) -> Redemption:
    """A redemption; with codes for its owner and for the counter, Unknown for everybody else's eyes."""
    redemption = store.get_redemption(tx, redemption_id)
    own = who.is_person and transitions.may_act_for(tx, who, redemption.person_id)
    if not own and who.is_person and not who.has("station", "auditor"):
        raise Unknown
    return shown(tx, [redemption], with_codes=own or (who.is_person and who.has("station")))[0]


def list_redemptions(
    tx: Tx, ask: PageRequest, who: Caller, *, person_id: UUID | None, state: State | None, attention: bool | None
) -> Page[Redemption]:
    """One's own redemptions with their codes; the station's list is everybody's, without."""
    own = who.is_person and not who.has("station", "auditor")
    if own and person_id is not None and not transitions.may_act_for(tx, who, person_id):
        raise Unknown
    wanted = person_id or (who.id if own else None)
    page = store.list_redemptions(tx, ask, person_id=wanted, state=state, attention=attention)
    return replace(page, items=shown(tx, page.items, with_codes=own))


def settled(tx: Tx, redemption_id: UUID) -> tuple[Redemption, bool]:
    """A redemption for whoever has just asked for it, and whether points has answered."""
    redemption = store.get_redemption(tx, redemption_id)
    return shown(tx, [redemption], with_codes=True)[0], redemption.settled


def shown(tx: Tx, found: Sequence[Redemption], *, with_codes: bool) -> list[Redemption]:
    """Redemptions with their vouchers, one statement for all."""
    of_redemption: dict[UUID, list[ShownVoucher]] = defaultdict(list)
    issued = vouchers_store.vouchers_of(tx, [one.id for one in found])
    for voucher in vouchers_queries.with_codes(tx, issued, with_codes=with_codes):
        of_redemption[voucher.redemption_id].append(voucher)
    return [replace(one, vouchers=tuple(of_redemption[one.id])) for one in found]
