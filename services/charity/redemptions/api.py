"""The HTTP routes of redemptions: request, read, cancel and hand over."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.redemptions import commands, queries, schemas
from services.charity.redemptions.model import Redemption
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
    settles=queries.settled,
)
def request_redemption(call: Call, body: dict[str, Any]) -> Redemption:
    """积分兑换: stock is promised, points are debited or say why not; `Prefer: wait=N` waits for the answer."""
    return commands.request_redemption(call.tx, who=call.who, now=call.now, **body)


@api.page(
    "/redemptions", gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read", query=schemas.RedemptionQuery
)
def list_redemptions(call: Call) -> Page[Redemption]:
    """Redemptions, newest first: one's own, the station all."""
    return queries.list_redemptions(call.tx, call.ask, call.who, **call.query)


@api.get(REDEMPTION, gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read")
def get_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """One redemption with its vouchers."""
    return queries.get_redemption(call.tx, redemption_id, call.who)


@api.post(f"{REDEMPTION}/cancel", gives=schemas.Redemption, roles=REDEEMERS, keyed=True)
def cancel_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Call it off; an answer that is on its way is waited for."""
    redemption = commands.cancel_redemption(call.tx, redemption_id, who=call.who, now=call.now)
    return queries.shown(call.tx, [redemption], with_codes=False)[0]


@api.post(f"{REDEMPTION}/hand-over", gives=schemas.Redemption, roles=STATION, keyed=True)
def hand_over_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """The goods leave the counter."""
    return commands.hand_over_redemption(call.tx, redemption_id, who=call.who, now=call.now)
