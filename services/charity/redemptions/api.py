"""The HTTP routes of redemptions: request, agree as a second worker, read, cancel and hand over."""

from __future__ import annotations

from operator import attrgetter
from typing import Any
from uuid import UUID

from services.charity.redemptions import commands, queries, schemas
from services.charity.redemptions.model import Redemption, RedemptionFilter
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import STATION, VOLUNTEERS

api = Api()
REDEEMERS = VOLUNTEERS | STATION
REDEMPTION = "/redemptions/<uuid:redemption_id>"


@api.post(
    "/redemptions",
    takes=schemas.NewRedemption,
    gives=schemas.Redemption,
    status=201,
    roles=REDEEMERS,
    keyed=True,
    settles=attrgetter("settled"),
)
def request_redemption(call: Call, body: dict[str, Any]) -> Redemption:
    """Redeem points for a reward. The debit follows later; `Prefer: wait=N` waits up to N seconds for it.

    The station redeems for another person with the code that this person has made for it. Without one a second worker
    must agree: the state is `awaiting_second`, and points are asked after `/second`.
    """
    return commands.request_redemption(call.tx, who=call.who, now=call.now, **body)


@api.page(
    "/redemptions", gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read", query=schemas.RedemptionFilter
)
def list_redemptions(call: Call) -> Page[Redemption]:
    """List redemptions, newest first: people see their own, the station sees all."""
    return queries.list_redemptions(call.tx, call.page_request, call.who, RedemptionFilter(**call.query))


@api.get(REDEMPTION, gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read")
def get_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Get a redemption with its vouchers. At the counter, each reading of the codes is logged."""
    redemption = queries.get_redemption(call.tx, redemption_id, who=call.who, now=call.now)
    commands.log_reading(call.tx, redemption, who=call.who, now=call.now)
    return redemption


@api.post(f"{REDEMPTION}/second", gives=schemas.Redemption, roles=STATION, keyed=True, approves=True)
def second_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Agree as a second worker that a person redeems without their code; points are asked now."""
    return commands.second_redemption(call.tx, redemption_id, call.must_match, who=call.who, now=call.now)


# A redemption that can be cancelled or handed over has no vouchers, so these routes need not read any.
@api.post(f"{REDEMPTION}/cancel", gives=schemas.Redemption, roles=REDEEMERS, keyed=True)
def cancel_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Cancel a redemption; if the debit is not decided yet, the state is `cancelling` until it is."""
    return commands.cancel_redemption(call.tx, redemption_id, who=call.who, now=call.now)


@api.post(f"{REDEMPTION}/hand-over", gives=schemas.Redemption, roles=STATION, keyed=True)
def hand_over_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Hand goods over at the counter."""
    return commands.hand_over_redemption(call.tx, redemption_id, who=call.who, now=call.now)


@api.post(f"{REDEMPTION}/take-back", takes=schemas.TakingBack, gives=schemas.Redemption, roles=STATION, keyed=True)
def take_back_redemption(call: Call, body: dict[str, Any], redemption_id: UUID) -> Redemption:
    """Take goods back that were handed over: within 7 days unopened, within 30 with a defect; the points return."""
    return commands.take_back(call.tx, redemption_id, body["reason"], who=call.who, now=call.now)
