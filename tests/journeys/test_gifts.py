"""Gifts: stock in the charity supermarket, and points for whoever brought it."""

from __future__ import annotations

from deploy.client import etag
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, audited


def test_six_items_become_stock_and_twelve_points(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        donor = here.person("resident")
        gift = here.give(donor, 6)
        assert gift["state"] == "accepted"
        assert gift["receipt_number"]
        here.has_points(donor, 12)
        (stock,) = here.station.get("/stock")["items"]
        assert (stock["name"], stock["on_hand"], stock["free"]) == ("大米", 6, 6)

    two_communities.both(story)
    audited(two_communities.east.deployment)


def test_a_gift_taken_back_takes_its_points_along_and_never_below_zero(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        donor = here.person("volunteer")
        gift = here.give(donor, 20)
        here.has_points(donor, 40)
        assert here.redeem(donor, here.breakfast, quantity=2)["state"] == "confirmed"
        here.has_points(donor, 32)

        asked = here.station.post(f"/gifts/{gift['id']}/reverse", {"units": 20, "reason": "ownership_dispute"})
        (reversal,) = asked["reversals"]
        approve = f"/gifts/{gift['id']}/reversals/{reversal['id']}/approve"
        seen = etag(asked)
        assert here.station.refused(approve, If_Match=seen).status == 403  # one asks, another approves
        here.colleague.post(approve, If_Match=seen)
        here.has_points(donor, 0)
        assert here.account(donor)["owed"] == 8  # what was spent is owed, and the next earnings pay it
        here.give(donor, 10)
        here.has_points(donor, 12)
        assert here.account(donor)["owed"] == 0

    two_communities.both(story)
    audited(two_communities.east.deployment)
