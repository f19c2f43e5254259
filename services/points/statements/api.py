"""The routes of accounts and their entries."""

from __future__ import annotations

from uuid import UUID

from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY, STATION
from services.points.statements import queries, schemas
from services.points.statements.model import Account, Cut, Entry

api = Api()


@api.get(
    "/accounts/<uuid:person_id>", gives=schemas.Account, roles=EVERYBODY, scope="accounts:read", query=schemas.YearQuery
)
def get_account(call: Call, person_id: UUID) -> Account:
    """Get a person's points account, and whether the person may redeem today."""
    return queries.get_account(call.tx, person_id, call.query["year"], who=call.who, now=call.now)


@api.page("/accounts", gives=schemas.Account, roles=STATION, scope="accounts:read")
def list_accounts(call: Call) -> Page[Account]:
    """List the points accounts of all people, oldest first."""
    return queries.list_accounts(call.tx, call.page_request, now=call.now)


@api.page("/cut-points", gives=schemas.Cut, roles=STATION, scope="accounts:read", query=schemas.YearQuery)
def list_cut_points(call: Call) -> Page[Cut]:
    """List the people for whom caps have cut points for gifts, or minutes of a day, in a year."""
    return queries.list_cuts(call.tx, call.page_request, call.query["year"], now=call.now)


@api.page("/accounts/<uuid:person_id>/entries", gives=schemas.Entry, roles=EVERYBODY, scope="accounts:read")
def list_entries(call: Call, person_id: UUID) -> Page[Entry]:
    """List the entries of a person's account, newest first."""
    return queries.list_entries(call.tx, person_id, call.page_request, who=call.who)
