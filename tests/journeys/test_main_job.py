"""From a resident's wish to the breakfast that it paid: orders, points, charity, by events alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from deploy.client import Refusal
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, audited, refused, until


def test_hours_become_points_and_points_a_breakfast(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        volunteer = here.volunteer()
        closings = [here.serve(volunteer, minutes) for minutes in (450, 449)]
        assert [order["state"] for order in closings] == ["closed", "closed"]
        here.has_points(volunteer, 29)
        refusal = here.redeem(volunteer, here.breakfast)
        assert (refusal["state"], refusal["code"], refusal["missing"]) == ("refused", "gate_not_reached", 1)

        here.serve(volunteer, 10)  # a minute was left over: 909 minutes are 30 points, whatever the pieces
        here.has_points(volunteer, 30)
        redemption = here.redeem(volunteer, here.breakfast)
        assert redemption["state"] == "confirmed"
        here.has_points(volunteer, 26)
        assert here.account(volunteer)["year_points"] == 30  # spending takes nothing from the year

        (voucher,) = redemption["vouchers"]
        assert here.shopkeeper.post(f"/vouchers/{voucher['code']}/use")["state"] == "used"
        again = here.shopkeeper.refused(f"/vouchers/{voucher['code']}/use")
        assert (again.status, again.code) == (409, "voucher_not_usable")

    two_communities.both(story)
    audited(two_communities.east.deployment)


def test_a_voucher_of_another_community_is_unknown(two_communities: TwoCommunities) -> None:
    east, west = two_communities.east, two_communities.west
    donor = east.person("volunteer")
    east.give(donor, 15)
    east.has_points(donor, 30)
    (voucher,) = east.redeem(donor, east.breakfast)["vouchers"]
    assert west.shop
    assert west.shopkeeper.refused(f"/vouchers/{voucher['code']}/use").code == "voucher_not_usable"
    assert east.shopkeeper.post(f"/vouchers/{voucher['code']}/use")["state"] == "used"


def test_the_last_item_goes_to_one_of_ten(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        people = [here.person("volunteer") for _ in range(10)]
        for one in people:
            here.give(one, 15)
        body = {"name": "手工书签", "kind": "goods", "price_points": 5, "stock": 1}
        last = here.station.post("/rewards", body)
        for one in people:
            here.has_points(one, 30)

        def want(number: int) -> str:
            try:
                return str(here.redeem(people[number], last)["state"])
            except Refusal as refusal:
                return refusal.code

        with ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(want, range(10)))
        assert sorted(answers) == ["confirmed"] + ["out_of_stock"] * 9
        balances = sorted(here.account(one)["balance"] for one in people)
        assert balances == [25] + [30] * 9

    two_communities.both(story)
    audited(two_communities.east.deployment)


def test_an_open_call_has_one_winner(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        leaders = [here.person("team_leader") for _ in range(5)]
        teams = [
            here.station.post("/teams", {"name": f"第{n}队", "leader_id": one.id, "skills": ["代购"], "capacity": 3})
            for n, one in enumerate(leaders)
        ]
        order = here.placed(here.next_day())
        here.station.post(f"/orders/{order}/dispatch", {"team_ids": [team["id"] for team in teams]})

        def accept(number: int) -> int:
            try:
                leaders[number].post(f"/orders/{order}/accept", {"team_id": teams[number]["id"]})
            except Refusal as refusal:
                return refusal.status
            return 200

        with ThreadPoolExecutor(5) as pool:
            assert sorted(pool.map(accept, range(5))) == [200, 409, 409, 409, 409]

    two_communities.both(story)


@pytest.mark.slow
def test_what_nobody_accepts_comes_back_to_the_board(two_communities: TwoCommunities) -> None:
    def offer(here: Neighbourhood) -> str:
        order = here.placed(here.next_day())
        here.station.post(f"/orders/{order}/dispatch", {"team_ids": [here.team["id"]]})
        return order

    orders = two_communities.both(offer)
    later = two_communities.east.now + timedelta(days=1)
    two_communities.east.deployment.run("orders", "jobs", "--now", later.isoformat())
    for here, order in zip((two_communities.east, two_communities.west), orders, strict=True):
        assert here.station.get(f"/orders/{order}")["state"] == "placed"
        refusal = here.leader.at(later).refused(f"/orders/{order}/accept", {"team_id": here.team["id"]})
        assert refusal.status == 409


def test_texts_stay_in_their_community(two_communities: TwoCommunities) -> None:
    """What one community knows, the other can't even be asked about."""
    east, west = two_communities.east, two_communities.west
    volunteer = east.volunteer()
    order = east.serve(volunteer, 60)
    east.has_points(volunteer, 2)
    assert refused(lambda: west.station.get(f"/orders/{order['id']}")).status == 404
    assert refused(lambda: west.station.get(f"/accounts/{volunteer.id}")).status == 404
    stranger = volunteer.connection
    path = f"/v1/communities/{west.slug}/orders"
    answer = stranger.send("GET", path, token=east.station.token)
    assert answer.status == 404
    until(lambda: west.station.get("/orders")["items"] == [])
