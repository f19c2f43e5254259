"""How gifts of money are kept and found; the names of donors are kept sealed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from services.chassis.database import Tx, new_id
from services.chassis.errors import Unknown
from services.chassis.paging import Ask, Page, keyset
from services.chassis.sealing import seal, unseal
from services.fund.model.giving import Channel, Donation, DonationSheet, DonationState
from services.fund.store.rows import made
from services.fund.store.tables import donations, givers, receipts

NAME = "givers.name"
_donation = made(Donation)


def add_donation(tx: Tx, donation: Donation) -> None:
    """Keep a new gift."""
    tx.add(donations, **vars(donation))


def add_giver(tx: Tx, name: str, now: datetime) -> UUID:
    """Keep a donor's name, sealed; its id."""
    giver_id = new_id()
    tx.add(givers, id=giver_id, name=seal(tx, name, NAME), created_at=now)
    return giver_id


def opened_name(tx: Tx, sealed: bytes | None) -> str | None:
    """A donor's name as it stands on the receipt; None where none is kept."""
    return unseal(tx, bytes(sealed), NAME) if sealed is not None else None


def lock_donation(tx: Tx, donation_id: UUID) -> Donation:
    """A gift, for changing it; Unknown where there is none."""
    row = tx.first(select(donations).where(tx.mine(donations), donations.c.id == donation_id).with_for_update())
    if row is None:
        raise Unknown
    return _donation(row)


def save_donation(tx: Tx, donation: Donation) -> None:
    """Keep a gift as it is now."""
    mine = (tx.mine(donations), donations.c.id == donation.id)
    tx.execute(donations.update().where(*mine).values(**vars(donation)))


def find_donation(tx: Tx, donation_id: UUID) -> DonationSheet:
    """A gift with its donor's name and its receipt; Unknown where there is none."""
    row = tx.first(_whole(tx).where(donations.c.id == donation_id))
    if row is None:
        raise Unknown
    return _sheet(tx, row)


def list_donations(
    tx: Tx,
    ask: Ask,
    *,
    person_id: UUID | None = None,
    campaign_id: UUID | None = None,
    state: DonationState | None = None,
    channel: Channel | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Page[DonationSheet]:
    """Gifts, newest first; `since` and `until` are days of receipt."""
    statement = _whole(tx)
    for column, wanted in (
        (donations.c.person_id, person_id),
        (donations.c.campaign_id, campaign_id),
        (donations.c.state, state),
        (donations.c.channel, channel),
    ):
        if wanted is not None:
            statement = statement.where(column == wanted)
    if since is not None:
        statement = statement.where(donations.c.received_on >= since)
    if until is not None:
        statement = statement.where(donations.c.received_on <= until)
    return keyset(tx, statement, (donations.c.id,), ask, lambda row: _sheet(tx, row), descending=True)


def forget_person(tx: Tx, person_id: UUID) -> None:
    """Unlink a person's gifts from them, hide their names and destroy what is kept of those; amounts stay."""
    theirs = (tx.mine(donations), donations.c.person_id == person_id)
    named = select(donations.c.giver_id).where(*theirs, donations.c.giver_id.is_not(None))
    tx.execute(givers.update().where(tx.mine(givers), givers.c.id.in_(named)).values(name=None))
    gone = {"person_id": None, "publish_name": False, "created_by": None, "version": donations.c.version + 1}
    tx.execute(donations.update().where(*theirs).values(**gone))


def _whole(tx: Tx) -> Select[Any]:
    giver = (givers.c.community_id == donations.c.community_id) & (givers.c.id == donations.c.giver_id)
    receipt = (receipts.c.community_id == donations.c.community_id) & (receipts.c.donation_id == donations.c.id)
    joined = donations.outerjoin(givers, giver).outerjoin(receipts, receipt)
    return select(donations, givers.c.name, receipts.c.number).select_from(joined).where(tx.mine(donations))


def _sheet(tx: Tx, row: Any) -> DonationSheet:
    return DonationSheet(_donation(row), opened_name(tx, row.name), row.number)
