"""Redemptions as a caller may see them: the owner sees voucher codes, and for some minutes the worker who asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.charity.redemptions import rules, store, transitions
from services.charity.redemptions.model import Redemption, RedemptionFilter
from services.charity.vouchers import queries as vouchers_queries
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers.model import ShownVoucher, Voucher
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office
from services.chassis.security.roles import STATION


def get_redemption(tx: Tx, redemption_id: UUID, *, who: Caller, now: datetime) -> Redemption:
    """Returns a redemption, with codes for its owner, and at the counter for the worker who asked, for some minutes.

    The owner and administrators see who read the codes. Raises Unknown for other people.
    """
    redemption, issued, readings = tx.read(
        store.redemption_by_id(redemption_id),
        vouchers_store.vouchers_of([redemption_id]),
        store.readings_of(redemption_id),
    )
    own = who.is_person and transitions.may_act_for(tx, who, redemption.person_id)
    if not own and who.is_person and not who.has("station", "auditor"):
        raise Unknown
    asking = may(who, of_office(redemption.requested_by, STATION))
    at_counter = asking and rules.codes_readable_at_counter(redemption, now)
    (seen,) = shown(tx, [redemption], issued, with_codes=own or at_counter)
    return replace(seen, readings=tuple(readings)) if own or who.has("admin") else seen


def list_redemptions(tx: Tx, page_request: PageRequest, who: Caller, wanted: RedemptionFilter) -> Page[Redemption]:
    """Returns redemptions, newest first. People get their own or a ward's, with codes; others all, without codes."""
    own = who.is_person and not who.has("station", "auditor")
    if own and wanted.person_id is None:
        wanted = replace(wanted, person_id=who.id)
    if own and wanted.person_id is not None and not transitions.may_act_for(tx, who, wanted.person_id):
        raise Unknown
    page = store.list_redemptions(tx, page_request, wanted)
    issued = tx.read(vouchers_store.vouchers_of([one.id for one in page.items]))
    return replace(page, items=shown(tx, page.items, issued, with_codes=own))


def shown(tx: Tx, found: Sequence[Redemption], issued: Sequence[Voucher], *, with_codes: bool) -> list[Redemption]:
    """Returns redemptions with their vouchers, read in one round trip."""
    of_redemption: dict[UUID, list[ShownVoucher]] = defaultdict(list)
    for voucher in vouchers_queries.shown(tx, issued, with_codes=with_codes):
        of_redemption[voucher.redemption_id].append(voucher)
    return [replace(one, vouchers=tuple(of_redemption[one.id])) for one in found]
