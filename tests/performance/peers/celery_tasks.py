"""Celery: a task an event, acknowledged late; with the function, or with SQLAlchemy's ORM as usually written.

`python -m tests.performance.peers.celery_tasks function|orm FILE` sends the events in the file, one JSON a line.
"""

from __future__ import annotations

import json
import os
import sys
import uuid
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from celery import Celery
from sqlalchemy import create_engine, insert, select, text
from sqlalchemy.orm import Session, sessionmaker

from tests.performance.peers.tables import URL, reflected

QUEUE = os.environ["BENCH_QUEUE"]
app = Celery("bench", broker=os.environ["BENCH_BROKER"])
app.conf.update(
    task_acks_late=True,
    task_default_queue=QUEUE,
    task_ignore_result=True,
    worker_prefetch_multiplier=50,
    worker_enable_remote_control=False,
    worker_send_task_events=False,
)


@cache
def sessions() -> sessionmaker[Session]:
    """Made by each process for itself."""
    return sessionmaker(create_engine(URL, pool_size=1))


@cache
def tables() -> dict[str, Any]:
    """The classes of the book's tables."""
    names = (
        "inbox",
        "sources",
        "accounts",
        "rule_sets",
        "year_totals",
        "journals",
        "entries",
        "current_facts",
        "outbox",
    )
    return dict(zip(names, reflected(*names), strict=True))


@app.task
def function(closed_order: dict[str, Any]) -> None:
    """One call a message."""
    with sessions()() as session, session.begin():
        call = "select bench_close_order(:community, :event, :order, :person, :day, :minutes)"
        session.execute(text(call), closed_order)


@app.task
def orm(closed_order: dict[str, Any]) -> None:
    """Objects loaded, changed and flushed."""
    with sessions()() as session, session.begin():
        close_order(session, closed_order)


def close_order(session: Session, closed_order: dict[str, Any]) -> None:  # noqa: PLR0915  (as usually written)
    """Book one volunteer's hour."""
    t = tables()
    community, day, now = (
        uuid.UUID(closed_order["community"]),
        date.fromisoformat(closed_order["day"]),
        datetime.now(UTC),
    )
    person, order, minutes = (
        uuid.UUID(closed_order["person"]),
        uuid.UUID(closed_order["order"]),
        closed_order["minutes"],
    )
    mine = {"community_id": community}
    if session.get(t["inbox"], (community, "points", uuid.UUID(closed_order["event"]))):
        return
    kind = "orders.order_closed.v1"
    session.add(t["inbox"](**mine, consumer="points", event_id=uuid.UUID(closed_order["event"]), type=kind))
    session.add(t["sources"](**mine, kind="order", id=order, revision=1))
    account = held(session, t, mine, person)
    rules = t["rule_sets"]
    rule = session.scalars(
        select(rules)
        .where(rules.community_id == community, rules.effective_from <= day)
        .order_by(rules.effective_from.desc())
    ).first()
    year = session.get(t["year_totals"], (community, account.id, day.year))
    if year is None:
        zero = dict.fromkeys(("units", "gift_points", "minutes", "earned"), 0)
        year = t["year_totals"](**mine, account_id=account.id, year=day.year, **zero)
        session.add(year)
    units = year.units + minutes * rule.points_per_hour * 100
    points = units // 6000 - year.units // 6000
    year.units, year.minutes, year.earned = units, year.minutes + minutes, year.earned + points
    journal = uuid.uuid4()
    session.add(
        t["journals"](
            **mine,
            id=journal,
            person_id=person,
            cause_kind="order",
            cause_id=order,
            revision=2,
            effective_on=day,
            book_day=now.date(),
            posted_at=now,
            rule_version=rule.version,
            basis={},
        )
    )
    account.points, account.minutes = account.points + points, account.minutes + minutes
    account.version, account.last_seq = account.version + 1, account.last_seq + 2
    session.flush()
    line = {**mine, "journal_id": journal, "kind": "earn", "book_day": now.date()}
    own = line | {"account_id": account.id, "counts_year": day.year}
    lines = [
        own | {"seq": account.last_seq - 1, "part": "minutes", "amount": minutes, "balance_after": account.minutes},
        own | {"seq": account.last_seq, "part": "points", "amount": points, "balance_after": account.points},
    ]
    for part, name, amount in (("points", "issued_service", points), ("minutes", "served", minutes)):
        pool = pooled(session, t, community, name)
        setattr(pool, part, getattr(pool, part) - amount)
        pool.version, pool.last_seq = pool.version + 1, pool.last_seq + 1
        after = {"seq": pool.last_seq, "amount": -amount, "balance_after": getattr(pool, part)}
        lines.append(line | {"account_id": pool.id, "counts_year": None, "part": part} | after)
    session.execute(insert(t["entries"]).values(lines))  # in one statement: a trigger adds them up
    session.add(
        t["current_facts"](**mine, source="order", source_id=order, person_id=person, day=day, quantity=minutes)
    )
    session.add(
        t["outbox"](
            **mine,
            id=uuid.uuid4(),
            type="points.points_posted.v1",
            subject=str(person),
            sequence=account.version,
            data={"person_id": str(person), "points": points, "minutes": minutes},
            time=now,
        )
    )


def held(session: Session, t: dict[str, Any], mine: dict[str, Any], person: uuid.UUID) -> Any:
    """A person's account, locked; opened where there is none."""
    accounts = t["accounts"]
    own = select(accounts).where(accounts.community_id == mine["community_id"], accounts.person_id == person)
    account = session.scalars(own.with_for_update()).first()
    if account is None:
        zero = dict.fromkeys(("points", "owed", "minutes", "version", "last_seq"), 0)
        account = accounts(**mine, **zero, id=uuid.uuid4(), kind="member", person_id=person, last_book_day=date.min)
        session.add(account)
    return account


def pooled(session: Session, t: dict[str, Any], community: uuid.UUID, name: str) -> Any:
    """A pool's account, locked."""
    accounts = t["accounts"]
    pool = select(accounts).where(
        accounts.community_id == community, accounts.person_id.is_(None), accounts.kind == name
    )
    return session.scalars(pool.with_for_update()).one()


if __name__ == "__main__":
    kind, file = sys.argv[1:]
    for line in Path(file).read_text().splitlines():
        app.send_task(f"tests.performance.peers.celery_tasks.{kind}", [json.loads(line)])
