"""Flask with SQLAlchemy's ORM, as usually written: a session a request, objects loaded, changed and flushed."""

from __future__ import annotations

import hashlib
import uuid
from datetime import UTC, date, datetime
from typing import Any

import marshmallow as ma
from flask import Flask, abort, request
from sqlalchemy import create_engine, insert, select
from sqlalchemy.orm import Session, sessionmaker

from tests.performance.peers.auth import subject
from tests.performance.peers.tables import URL, reflected

Sessions = sessionmaker(create_engine(URL, pool_size=8, pool_pre_ping=True))
Purse, Answer, Donation, Balance, Earmark = reflected(
    "bench_purses", "idempotency", "donations", "balances", "earmarks"
)
Number, Journal, Entry, Outbox, Receipt = reflected("numbers", "journals", "entries", "outbox", "receipts")
app = Flask(__name__)


class Donor(ma.Schema):
    person_id = ma.fields.UUID(required=True)


class NewGift(ma.Schema):
    donor = ma.fields.Nested(Donor, required=True)
    amount_fen = ma.fields.Integer(required=True, strict=True, validate=ma.validate.Range(1, 10**11))
    channel = ma.fields.String(required=True, validate=ma.validate.OneOf(["cash"]))
    publish_name = ma.fields.Boolean(required=True)


@app.post("/gifts/<int:client>")
def give(client: int) -> Any:
    try:
        who = subject(request.headers.get("Authorization"))
        body = NewGift().load(request.get_json())
    except ValueError:
        abort(401)
    with Sessions() as session, session.begin():
        purse = session.get_one(Purse, client)
        key = hashlib.sha256(request.headers["Idempotency-Key"].encode()).digest()
        same = select(Answer).where(
            Answer.community_id == purse.community,
            Answer.principal == who,
            Answer.route == "give",
            Answer.key_hash == key,
        )
        if session.scalars(same).first():
            abort(409)
        answer = {"receipt": book(session, purse, who, body)}
        session.add(
            Answer(
                community_id=purse.community,
                principal=who,
                route="give",
                key_hash=key,
                fingerprint=b"",
                status=201,
                headers={},
                body=b"",
            )
        )
    return answer, 201


def book(session: Session, purse: Any, who: uuid.UUID, body: dict[str, Any]) -> str:
    """Write a gift down; its receipt."""
    home = {"community_id": purse.community, "fund_id": purse.fund, "earmark_id": purse.earmark}
    today, now, fen = date.today(), datetime.now(UTC), body["amount_fen"]  # noqa: DTZ011
    gift, journal = uuid.uuid4(), uuid.uuid4()
    session.add(
        Donation(
            **home,
            id=gift,
            donor_kind="person",
            person_id=body["donor"]["person_id"],
            amount_fen=fen,
            channel=body["channel"],
            state="received",
            publish_name=body["publish_name"],
            received_on=today,
            created_by=who,
            created_at=now,
            version=2,
        )
    )
    for account, change in (("cash", fen), ("donations", -fen)):
        held = session.get_one(Balance, (purse.community, purse.fund, purse.earmark, account), with_for_update=True)
        held.amount_fen += change
    earmark = session.get_one(Earmark, (purse.community, purse.earmark), with_for_update=True)
    earmark.spendable_fen += fen
    session.add(
        Journal(
            community_id=purse.community,
            id=journal,
            year=today.year,
            no=numbered(session, purse, "journal", today.year),
            kind="gift",
            cause_kind="donation",
            cause_id=gift,
            value_on=today,
            booked_on=today,
            booked_at=now,
            made_by=who,
        )
    )
    session.flush()
    lines = [
        {**home, "journal_id": journal, "line": line, "account": account, "amount_fen": change, "booked_on": today}
        | {"donation_id": gift}
        for line, (account, change) in enumerate((("cash", fen), ("donations", -fen)), 1)
    ]
    session.execute(insert(Entry).values(lines))  # in one statement: a trigger adds them up
    session.add(
        Outbox(
            community_id=purse.community,
            id=uuid.uuid4(),
            type="fund.donation_received.v1",
            subject=str(gift),
            cause=f"donation:{gift}",
            data={"donation_id": str(gift), "amount_fen": fen},
            time=now,
        )
    )
    no = numbered(session, purse, "receipt", today.year)
    receipt = f"bench-{today.year}-{no}"
    session.add(
        Receipt(
            community_id=purse.community,
            id=uuid.uuid4(),
            series="receipt",
            year=today.year,
            no=no,
            number=receipt,
            donation_id=gift,
            issued_on=today,
            state="issued",
        )
    )
    return receipt


def numbered(session: Session, purse: Any, series: str, year: int) -> int:
    """The next number of a series."""
    last = session.get_one(Number, (purse.community, series, year), with_for_update=True)
    last.last_no += 1
    return int(last.last_no)
