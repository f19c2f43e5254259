"""The HTTP routes of gifts: register, read, accept, confirm, decide on a held line, and refuse."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from services.charity.gifts import commands, queries, schemas
from services.charity.gifts.model import Donor, DonorKind, Gift, GiftFilter, Inspection, NewGift, NewLine
from services.chassis.database.paging import Page
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import RESIDENTS, SHOPS, STATION

api = Api()
DONORS = RESIDENTS | SHOPS | STATION
GIFT = "/gifts/<uuid:gift_id>"


@api.post(
    "/gifts", takes=schemas.NewGift, gives=schemas.Gift, status=201, roles=STATION, scope="gifts:write", keyed=True
)
def register_gift(call: Call, body: dict[str, Any]) -> Gift:
    """Register a gift that somebody brings; nothing enters stock before it is accepted."""
    lines = tuple(NewLine(**line) for line in body["lines"])
    new = NewGift(**body | {"donor": _donor(body["donor"]), "lines": lines})
    gift = commands.register_gift(call.tx, new, who=call.who, now=call.now)
    return queries.with_donor_name(call.tx, gift, call.who)


@api.page("/gifts", gives=schemas.Gift, roles=DONORS, scope="gifts:read", query=schemas.GiftFilter)
def list_gifts(call: Call) -> Page[Gift]:
    """List gifts, newest first: people see their own, the station sees all."""
    return queries.list_gifts(call.tx, call.page_request, call.who, GiftFilter(**call.query))


@api.get(GIFT, gives=schemas.Gift, roles=DONORS, scope="gifts:read")
def get_gift(call: Call, gift_id: UUID) -> Gift:
    """Get a gift with its lines and reversals."""
    return queries.get_gift(call.tx, gift_id, call.who)


# A program registers gifts and never accepts one: it would make points.
@api.post(f"{GIFT}/accept", takes=schemas.Acceptance, gives=schemas.Gift, roles=STATION, keyed=True)
def accept_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Accept a gift into stock; its units earn the donor points at once, or once a second person confirms them."""
    found = [Inspection(**line) for line in body["lines"]]
    gift = commands.accept_gift(call.tx, gift_id, units=body["units"], inspections=found, who=call.who, now=call.now)
    return queries.with_donor_name(call.tx, gift, call.who)


@api.post(f"{GIFT}/confirm", takes=schemas.Confirmation, gives=schemas.Gift, roles=STATION, keyed=True, approves=True)
def confirm_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Confirm the units of an accepted gift as a second person, so that they earn points; 0 refuses them."""
    gift = commands.confirm_gift(call.tx, gift_id, call.must_match, **body, who=call.who, now=call.now)
    return queries.with_donor_name(call.tx, gift, call.who)


@api.post(
    f"{GIFT}/lines/<int:line_no>/decide",
    takes=schemas.LineDecision,
    gives=schemas.Gift,
    roles=STATION,
    keyed=True,
    approves=True,
)
def decide_gift_line(call: Call, body: dict[str, Any], gift_id: UUID, line_no: int) -> Gift:
    """Decide as a second person whether a held line is medicine; goods of an accepted gift enter stock now."""
    gift = commands.decide_line(call.tx, gift_id, line_no, call.must_match, **body, who=call.who, now=call.now)
    return queries.with_donor_name(call.tx, gift, call.who)


@api.post(
    f"{GIFT}/lines/<int:line_no>/hold",
    takes=schemas.LineDoubt,
    gives=schemas.Gift,
    roles=STATION,
    keyed=True,
    versioned=True,
)
def hold_gift_line(call: Call, body: dict[str, Any], gift_id: UUID, line_no: int) -> Gift:
    """Hold a line of a registered gift as suspected medicine, also one that was decided; another person decides."""
    gift = commands.hold_line(call.tx, gift_id, line_no, call.must_match, **body, who=call.who)
    return queries.with_donor_name(call.tx, gift, call.who)


@api.post(f"{GIFT}/refuse", takes=schemas.Refusal, gives=schemas.Gift, roles=STATION, scope="gifts:write")
def refuse_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Refuse a gift; the donor takes the goods back."""
    gift = commands.refuse_gift(call.tx, gift_id, **body)
    return queries.with_donor_name(call.tx, gift, call.who)


def _donor(given: dict[str, Any] | None) -> Donor:
    if given is None:
        return Donor(DonorKind.ANONYMOUS)
    kind = DonorKind.RESIDENT if "person_id" in given else DonorKind.ENTERPRISE
    return Donor(**{"kind": kind, **given})
