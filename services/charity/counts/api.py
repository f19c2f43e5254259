"""The HTTP routes of counts: enter a sheet, read, confirm and refuse."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.counts import commands, schemas, store
from services.charity.counts.model import Count, CountFilter
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION

api = Api()
COUNT = "/counts/<uuid:count_id>"


@api.post("/counts", takes=schemas.NewCount, gives=schemas.Count, status=202, roles=STATION, keyed=True)
def enter_count(call: Call, body: dict[str, Any]) -> Count:
    """Enter a sheet of a count; another person books its differences within 14 days."""
    found = {line["lot_id"]: line["found"] for line in body["lines"]}
    return commands.enter_count(call.tx, found, body["note"], who=call.who, now=call.now)


@api.page("/counts", gives=schemas.Count, roles=STATION, query=schemas.CountFilter)
def list_counts(call: Call) -> Page[Count]:
    """List the sheets of counts, newest first."""
    return store.list_counts(call.tx, call.page_request, CountFilter(**call.query))


@api.get(COUNT, gives=schemas.Count, roles=STATION)
def get_count(call: Call, count_id: UUID) -> Count:
    """Get a sheet of a count."""
    return store.get_count(call.tx, count_id)


@api.post(f"{COUNT}/confirm", gives=schemas.Count, roles=STATION, keyed=True, approves=True)
def confirm_count(call: Call, count_id: UUID) -> Count:
    """Book the differences of a sheet as a second person."""
    return commands.confirm_count(call.tx, count_id, call.must_match, who=call.who, now=call.now)


@api.post(f"{COUNT}/refuse", gives=schemas.Count, roles=STATION, keyed=True)
def refuse_count(call: Call, count_id: UUID) -> Count:
    """Refuse a sheet, or withdraw one's own; nothing is booked."""
    return commands.refuse_count(call.tx, count_id, who=call.who, now=call.now)
