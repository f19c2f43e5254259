"""A community in which there is one of everything, so that every route has something real to ask for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from http import HTTPStatus

from deploy.client import Caller
from services.chassis.security.roles import expanded
from tests.journeys.neighbourhood import Neighbourhood, until
from tests.journeys.strangers import Operation

REDATING = {"expires_on": "2031-01-31", "reason": "看错日期"}
EVERY_ROLE = ("admin", "fund_manager", "fund_approver", "team_leader", "social_worker", "shop")


@dataclass(frozen=True)
class Crowded:
    """The community, somebody of every role, and an id of each kind by the name that paths and bodies use."""

    here: Neighbourhood
    people: dict[str, Caller]
    ids: dict[str, str]
    near: dict[
        str, Caller
    ]  # by the name of a route: who may call it because of an order under way, whatever their role

    def may(self, roles: Collection[str]) -> Caller:
        """Somebody whom a route with these roles lets in."""
        return next(self.people[role] for role in EVERY_ROLE if not roles or not expanded([role]).isdisjoint(roles))

    def reader(self, operation: Operation) -> Caller:
        """Somebody to whom this route shows the thing that has these ids."""
        return self.near.get(operation.name) or self.may(operation.roles)


def crowd(here: Neighbourhood) -> Crowded:
    """Let everything happen once."""
    volunteer = here.volunteer()
    here.serve(volunteer, 60)
    order = here.served(volunteer, 60, here.next_day())
    open_order = here.placed(here.next_day())
    here.station.post(f"/orders/{open_order}/dispatch", {"team_ids": [here.team["id"]]})
    here.accepted(volunteer, here.next_day())
    contact = f"{volunteer.below}/people/{volunteer.id}/contact"
    until(lambda: here.connection.send("GET", contact, token=here.leader.token).status == HTTPStatus.OK)
    (stay,) = here.station.get(f"/orders/{order}/attendance")["items"]
    gift = here.give(volunteer, 20)
    asked = here.station.post(f"/gifts/{gift['id']}/reverse", {"units": 2, "reason": "miscounted"})
    here.has_points(volunteer, 42)
    redemption = here.redeem(volunteer, here.breakfast)
    (voucher,) = redemption["vouchers"]
    used = here.redeem(volunteer, here.breakfast)["vouchers"][0]
    use = here.shopkeeper.post(f"/vouchers/{used['code']}/use")
    campaign = here.campaign()
    paid, _ = here.pay_online(here.resident, 20_000, campaign["id"])
    project = here.running_project()
    grant = here.propose(project, 10_000, earmark_id=campaign["earmark_id"])
    adjust = {"person_id": str(volunteer.id), "points": 1, "reason": "漏记一次服务"}
    adjustment = here.station.post("/point-adjustments", adjust)
    client = here.admin.post("/clients", {"name": "街道平台", "scopes": ["orders:read"]})
    gift_lot = here.station.get("/lots")["items"][0]
    ids = {
        "person_id": volunteer.id,
        "team_id": here.team["id"],
        "service_id": here.service["id"],
        "order_id": order,
        "attendance_id": stay["id"],
        "gift_id": gift["id"],
        "reversal_id": asked["reversals"][0]["id"],
        "item_id": here.station.get("/items")["items"][0]["id"],
        "lot_id": gift_lot["id"],
        "change_id": here.station.post(f"/lots/{gift_lot['id']}/redate", REDATING)["id"],
        "request_id": here.station.post(f"/vouchers/{voucher['id']}/void", {"reason": "mistake"})["id"],
        "count_id": here.station.post("/counts", {"lines": [{"lot_id": gift_lot["id"], "found": 1}]})["id"],
        "place_id": here.station.get("/places")["items"][0]["id"],
        "reward_id": here.breakfast["id"],
        "shop_id": here.shop["id"],
        "redemption_id": redemption["id"],
        "code": voucher["code"],
        "voucher_id": voucher["id"],
        "use_id": use["id"],
        "campaign_id": campaign["id"],
        "adjustment_id": adjustment["id"],
        "fund_id": paid["fund_id"],
        "earmark_id": campaign["earmark_id"],
        "donation_id": paid["id"],
        "project_id": project["id"],
        "grant_id": grant["id"],
        "payee_id": here.payee["id"],
        "client_id": client["id"],
        "session_id": volunteer.get("/sessions")["items"][0]["id"],
    }
    people = {role: here.person(role) for role in EVERY_ROLE if role != "shop"} | {"shop": here.shopkeeper}
    return Crowded(here, people, ids, {"read_contact": here.leader})
