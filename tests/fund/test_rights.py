"""What a person reads of donations and grants, before and after a role is taken away."""

from __future__ import annotations

import pytest

from tests.fund.conftest import FundService
from tests.support.replays import told_to

NAME = "不愿具名的老陈"


@pytest.mark.parametrize("role", ["station", "fund_manager", "fund_approver", "auditor"])
@pytest.mark.parametrize("loss", ["resident", "volunteer", "shop", "suspended", "left"])
def test_who_lost_an_office_reads_nothing_of_what_they_did_in_it(
    fund_service: FundService, role: str, loss: str
) -> None:
    rig, who = fund_service.rig, fund_service.who(role)
    gift = fund_service.give(100_000, donor={"name": NAME}, publish_name=False)
    grant = fund_service.grant(100)
    ids, secrets = {"donation_id": gift["id"], "grant_id": grant["id"]}, (NAME, gift["id"], grant["id"])
    before = told_to(rig, who, ids, secrets)
    assert {"get_donation", "get_receipt", "list_donations", "get_grant"} <= set(before)
    assert NAME in before["get_donation"]
    if loss == "left":
        rig.left(who)
    else:
        now = rig.as_now(who, role, state=loss) if loss == "suspended" else rig.as_now(who, loss)
        assert loss == "suspended" or told_to(rig, now, ids, secrets) == {}
    assert told_to(rig, who, ids, secrets) == {}  # the token from before


def test_a_giver_reads_their_own_donation_whatever_roles_they_hold(fund_service: FundService) -> None:
    rig, giver = fund_service.rig, fund_service.rig.person("resident")
    gift = fund_service.give(100, donor={"person_id": str(giver.id), "name": NAME}, publish_name=False)
    other = fund_service.give(100, donor={"name": "别人"}, publish_name=False)
    for roles in (("resident",), ("shop",), ("social_worker", "volunteer")):
        now = rig.as_now(giver, *roles)
        told = told_to(rig, now, {"donation_id": gift["id"]}, [NAME])
        assert set(told) == {"get_donation", "get_receipt", "list_donations"}, roles
        assert told_to(rig, now, {"donation_id": other["id"]}, ["别人"]) == {}
