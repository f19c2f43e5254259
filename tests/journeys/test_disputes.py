"""Minutes in doubt: their points cannot be spent until the station has settled them; only a difference is booked."""

from __future__ import annotations

from datetime import timedelta

from deploy.client import etag
from tests.journeys.neighbourhood import Neighbourhood, TwoCommunities, audited, until


def test_a_dispute_before_closing_keeps_the_minutes_back(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        volunteer = here.volunteer()
        begins = here.next_day()
        order = here.served(volunteer, 120, begins)
        after = begins + timedelta(hours=3)
        objection = {"about": "minutes", "reason": "实际只有一个半小时"}
        here.resident.at(after).post(f"/orders/{order}/dispute", objection)
        here.reviewed(order, after)
        assert here.station.get(f"/orders/{order}")["state"] != "closed"
        ruling = {"minutes": {volunteer.id: 90}, "reason": "核实后按一个半小时", "outcome": "upheld"}
        seen = etag(here.station.get(f"/orders/{order}"))
        here.station.at(after).post(f"/orders/{order}/settle", ruling, If_Match=seen)
        assert here.station.get(f"/orders/{order}")["state"] == "closed"
        here.has_points(volunteer, 3)

    two_communities.both(story)
    audited(two_communities.east.deployment)


def test_a_closed_order_opened_again_books_the_difference(two_communities: TwoCommunities) -> None:
    def story(here: Neighbourhood) -> None:
        volunteer = here.volunteer()
        order = here.serve(volunteer, 120)
        here.has_points(volunteer, 4)
        after = here.now + timedelta(days=2)
        reopening = {"about": "minutes", "reason": "多记了一小时"}
        here.resident.at(after).post(f"/orders/{order['id']}/reopen", reopening)
        until(lambda: here.account(volunteer)["held"] == 4)
        assert here.account(volunteer)["available"] == 0
        ruling = {"minutes": {volunteer.id: 60}, "reason": "核实后改为一小时", "outcome": "upheld"}
        seen = etag(here.colleague.get(f"/orders/{order['id']}"))
        settled = here.colleague.at(after).post(f"/orders/{order['id']}/settle", ruling, If_Match=seen)
        if settled["state"] != "closed":
            here.reviewed(order["id"], after)
        here.has_points(volunteer, 2)

    two_communities.both(story)
    audited(two_communities.east.deployment)
