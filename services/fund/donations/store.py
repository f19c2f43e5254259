"""Reads and writes donations, donors' names, payment orders, and the notices of payment providers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Text, Uuid, bindparam, func, literal, select

from services.chassis.database.locks import lock_name
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, columns, matching, to_row
from services.chassis.database.statements import Question, any_of, first, in_community, many, scalar, writing
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.errors import Unknown
from services.chassis.security.encryption import decrypt, encrypt
from services.fund.campaigns.tables import campaigns
from services.fund.donations.model import (
    Donation,
    DonationFilter,
    DonationVoid,
    PaymentOrder,
    PaymentState,
    Purpose,
    Verdict,
    VoidState,
)
from services.fund.donations.tables import donation_voids, donations, donor_names, payment_notices, payment_orders
from services.fund.ledger.tables import funds
from services.fund.providers.model import PaymentNotice

_DONATIONS = Rows(donations, Donation)
_VOIDS = Rows(donation_voids, DonationVoid)
_ORDERS = Rows(payment_orders, PaymentOrder)
_PLACE = "givers.name"  # that a name's encryption is bound to
_ORDER_ID = bindparam("order_id", type_=Uuid)
_LEAVER = bindparam("leaver_id", type_=Uuid)
_PROVIDER = bindparam("provider", type_=Text)

_PURPOSE = first(
    select(funds.c.name.label("fund"), campaigns.c.name.label("campaign"))
    .select_from(
        donations.join(
            funds, (funds.c.community_id == donations.c.community_id) & (funds.c.id == donations.c.fund_id)
        ).outerjoin(
            campaigns,
            (campaigns.c.community_id == donations.c.community_id) & (campaigns.c.id == donations.c.campaign_id),
        )
    )
    .where(in_community(donations), donations.c.id == bindparam("donation_id", type_=Uuid)),
    Purpose,
    missing=Unknown,
)
_NAMES_OF = many(
    select(donations.c.id.label("donation_id"), donor_names.c.name)
    .join(
        donor_names,
        (donor_names.c.community_id == donations.c.community_id) & (donor_names.c.id == donations.c.giver_id),
    )
    .where(in_community(donations), any_of(donations.c.id, "donation_ids"), donor_names.c.name.is_not(None))
)
_GIVEN_BY_LEAVER = select(donations.c.giver_id).where(in_community(donations), donations.c.person_id == _LEAVER)
_ERASE_NAMES = writing(
    donor_names.update().where(in_community(donor_names), donor_names.c.id.in_(_GIVEN_BY_LEAVER)).values(name=None)
)
_ERASE_PERSON = writing(
    donations.update()
    .where(in_community(donations), donations.c.person_id == _LEAVER)
    .values(person_id=None, publish_name=False, created_by=func.nullif(donations.c.created_by, _LEAVER))
)
_GIVEN_FOR = many(
    select(donations.c.id)
    .where(
        in_community(donations),
        donations.c.campaign_id == bindparam("campaign_id", type_=Uuid),
    )
    .limit(1)
)
_ORDER_TO_LOCK = first(
    select(*columns(payment_orders, PaymentOrder))
    .where(in_community(payment_orders), payment_orders.c.id == _ORDER_ID)
    .with_for_update(),
    PaymentOrder,
)
_DONATION_OF_ORDER_TO_LOCK = first(
    select(*columns(donations, Donation))
    .where(
        in_community(donations),
        donations.c.id
        == select(payment_orders.c.donation_id)
        .where(in_community(payment_orders), payment_orders.c.id == _ORDER_ID)
        .scalar_subquery(),
    )
    .with_for_update(of=donations),
    Donation,
)
_ORDERS_OF = many(
    select(*columns(payment_orders, PaymentOrder)).where(
        in_community(payment_orders), any_of(payment_orders.c.donation_id, "donation_ids")
    ),
    PaymentOrder,
)
_PENDING_VOIDS = many(
    select(*columns(donation_voids, DonationVoid)).where(
        in_community(donation_voids),
        any_of(donation_voids.c.donation_id, "donation_ids"),
        donation_voids.c.state == VoidState.PENDING,
    ),
    DonationVoid,
)
_ORDER_OF_TRANSACTION = scalar(
    select(payment_orders.c.id).where(
        in_community(payment_orders),
        payment_orders.c.provider == _PROVIDER,
        payment_orders.c.provider_txn == bindparam("provider_txn", type_=Text),
    )
)
_VERDICT = scalar(
    select(payment_notices.c.verdict).where(
        in_community(payment_notices),
        payment_notices.c.provider == _PROVIDER,
        payment_notices.c.notice_id == bindparam("notice_id", type_=Text),
    )
)

# ---- donations -----------------------------------------------------------------------------------------

donation_by_id, donation_to_lock, add_donation = _DONATIONS.by_id, _DONATIONS.to_lock, _DONATIONS.add


def save_donation(tx: Tx, donation: Donation) -> None:
    """Update state and day of a locked donation."""
    changed = {"state": donation.state, "received_on": donation.received_on, "version": donation.version}
    tx.change(donations, {"id": donation.id}, **changed)


def list_donations(tx: Tx, page_request: PageRequest, wanted: DonationFilter) -> Page[Donation]:
    """Returns a page of donations, newest first."""
    return _DONATIONS.page(tx, page_request, *matching(donations, wanted), descending=True)


def was_given_for(campaign_id: UUID) -> Question[bool]:
    """Returns whether somebody has given for a campaign, or may still pay: an expired donation is booked if paid."""
    return _GIVEN_FOR(campaign_id=campaign_id).answered_by(lambda rows, _: bool(rows))


def purpose_of(donation_id: UUID) -> Question[Purpose]:
    """Returns the names of the fund and the campaign of a donation."""
    return _PURPOSE(donation_id=donation_id)


# ---- voids ---------------------------------------------------------------------------------------------

add_void = _VOIDS.add


def save_void(tx: Tx, void: DonationVoid) -> None:
    """Update a request that was decided."""
    decided = {name: getattr(void, name) for name in ("state", "decided_by", "decided_at")}
    tx.change(donation_voids, {"id": void.id}, **decided)


def pending_voids_of(donation_ids: Collection[UUID]) -> Question[dict[UUID, DonationVoid]]:
    """Returns the requests to void these donations that nobody has decided, by donation."""
    question = _PENDING_VOIDS(donation_ids=list(donation_ids))
    return question.answered_by(lambda rows, _: {one.donation_id: one for one in rows})


# ---- donors' names -------------------------------------------------------------------------------------


def add_donor_name(tx: Tx, name: str, now: datetime) -> UUID:
    """Insert a name, encrypted; returns its id."""
    name_id = new_id()
    tx.add(donor_names, id=name_id, name=encrypt(tx, name, _PLACE), created_at=now)
    return name_id


def donor_names_of(tx: Tx, donation_ids: Collection[UUID]) -> Question[dict[UUID, str]]:
    """Returns the donors' names that are kept, decrypted, by donation."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, str]:
        return {row.donation_id: decrypt(tx, row.name, _PLACE) for row in rows}

    return _NAMES_OF(donation_ids=list(donation_ids)).answered_by(answer)


def erase_donor(tx: Tx, person_id: UUID) -> None:
    """Erase the name of a person and all references to the person; the donations stay."""
    tx.write(_ERASE_NAMES(leaver_id=person_id))
    tx.write(_ERASE_PERSON(leaver_id=person_id))


# ---- payments ------------------------------------------------------------------------------------------

add_payment_order = _ORDERS.add


def save_payment_order(tx: Tx, order: PaymentOrder) -> None:
    """Update the state of a locked payment order."""
    changed = {name: getattr(order, name) for name in ("state", "provider_txn", "paid_at", "version")}
    tx.change(payment_orders, {"id": order.id}, **changed)


def payment_order_to_lock(order_id: UUID) -> Question[PaymentOrder | None]:
    """Locks a payment order and returns it; None where there is none."""
    return _ORDER_TO_LOCK(order_id=order_id)


def donation_of_order_to_lock(order_id: UUID) -> Question[Donation | None]:
    """Locks the donation of a payment order and returns it; None where there is none. The order is locked before it."""
    return _DONATION_OF_ORDER_TO_LOCK(order_id=order_id)


def payment_orders_of(donation_ids: Collection[UUID]) -> Question[dict[UUID, PaymentOrder]]:
    """Returns the payment orders of these donations, by donation."""
    question = _ORDERS_OF(donation_ids=list(donation_ids))
    return question.answered_by(lambda rows, _: {one.donation_id: one for one in rows})


def order_of_transaction(notice: PaymentNotice) -> Question[UUID | None]:
    """Returns the id of the order that has the provider's transaction of this notice."""
    return _ORDER_OF_TRANSACTION(provider=notice.provider, provider_txn=notice.provider_txn)


def payments_unpaid(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Finds the payment orders of all communities that were not paid in time, the longest overdue first.

    The state is written into the statement: with a parameter, a generic plan could not use the index of unpaid orders.
    """
    unpaid = payment_orders.c.state == literal(PaymentState.CREATED.value, literal_execute=True)
    due = select(payment_orders.c.community_id, payment_orders.c.id).where(unpaid, payment_orders.c.expires_at <= now)
    rows = clerk.execute(due.order_by(payment_orders.c.expires_at).limit(limit))
    return [(row.community_id, row.id) for row in rows]


def lock_notices(tx: Tx, provider: str) -> None:
    """Take an advisory lock at the next trip, before its reads: one transaction at a time handles a provider's notices.

    A row lock is not enough: the same notice may arrive twice at once, and may match no payment order.
    """
    lock_name(tx, "notice", provider)


def verdict_of(notice: PaymentNotice) -> Question[Verdict | None]:
    """Returns the stored result of this notice; None the first time."""
    question = _VERDICT(provider=notice.provider, notice_id=notice.notice_id)
    return question.answered_by(lambda rows, _: Verdict(rows[0]) if rows else None)


def add_notice(tx: Tx, notice: PaymentNotice, verdict: Verdict, order_id: UUID | None, now: datetime) -> None:
    """Insert a notice and its result."""
    about = {"id": new_id(), "verdict": verdict, "order_id": order_id, "noticed_at": now}
    tx.add(payment_notices, **to_row(notice, payment_notices), **about)
