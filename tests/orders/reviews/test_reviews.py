"""Who reviews an order, and which review closes it."""

from __future__ import annotations

from tests.orders.scenario import FIVE, OrderScenario


def test_the_last_required_review_closes_and_nobody_reviews_twice(scenario: OrderScenario) -> None:
    order = scenario.served()
    leader, li = scenario.team.leader, scenario.team.members[0]
    review = {"as": "requester"} | FIVE
    assert scenario.refused(order, "reviews", review, by=li) == "not_a_party"
    assert scenario.refused(order, "reviews", review | {"as": "team"}, by=li) == "not_a_party"
    assert scenario.refused(order, "reviews", review | {"as": "station"}, by=scenario.requester) == "not_a_party"
    assert scenario.refused(order, "reviews", review | {"as": "social_worker"}, by=scenario.station) == "not_a_party"
    scenario.review(order, "team", by=leader, quality=1)
    assert scenario.refused(order, "reviews", review, by=leader) == "not_a_party"
    scenario.review(order, "station", by=scenario.station, quality=4)
    assert scenario.refused(order, "reviews", review, by=scenario.station) == "review_twice"  # one review a person
    assert scenario.closings() == []
    scenario.act(order, "reviews", review | {"comment": "谢谢师傅"}, by=scenario.requester)
    (published,) = scenario.closings()
    assert published.scores is not None
    assert (published.scores.quality, published.scores.attitude) == (462, 500)
    answer = scenario.rig.post(f"/orders/{order}/reviews", review, by=scenario.rig.person("station"))
    assert (answer.status_code, answer.json["code"]) == (409, "review_over")
    assert answer.json["reopen_until"].startswith("2026-03-17")
    seen = scenario.rig.read(f"/orders/{order}/reviews", by=scenario.requester)["items"]
    assert [(one["as"], one["quality"]) for one in seen] == [("team", 1), ("station", 4), ("requester", 5)]
    assert seen[2]["comment"] == "谢谢师傅"
    assert scenario.rig.audit() == []


def test_staff_who_record_a_review_by_phone_do_not_review_for_the_station(scenario: OrderScenario) -> None:
    order = scenario.served()
    colleague = scenario.rig.person("station")
    scenario.review(order, "requester", by=scenario.station)
    assert scenario.refused(order, "reviews", {"as": "station"} | FIVE, by=scenario.station) == "review_twice"
    scenario.review(order, "station", by=colleague)
    (written, _) = scenario.rig.read(f"/orders/{order}/reviews", by=colleague)["items"]
    assert (written["person_id"], written["recorded_by"]) == (str(scenario.requester.id), str(scenario.station.id))


def test_the_writer_changes_a_review_until_the_order_closes(scenario: OrderScenario) -> None:
    order = scenario.served()
    colleague, leader = scenario.rig.person("station"), scenario.team.leader
    scenario.review(order, "station", by=scenario.station, quality=1)
    assert scenario.refused(order, "reviews", {"as": "station"} | FIVE, by=colleague) == "review_twice"
    scenario.review(order, "station", by=scenario.station, quality=4)
    scenario.review(order, "requester", by=colleague, quality=2)  # as they heard it on the phone
    scenario.review(order, "requester", by=scenario.requester)  # in the requester's own words
    assert scenario.review(order, "team", by=leader)["state"] == "closed"
    (published,) = scenario.closings()
    assert published.scores is not None
    assert published.scores.quality == 462
    seen = scenario.rig.read(f"/orders/{order}/reviews", by=scenario.station)["items"]
    assert [(one["as"], one["edition"], one["quality"]) for one in seen] == [
        ("station", 1, 1), ("station", 2, 4), ("requester", 1, 2), ("requester", 2, 5), ("team", 1, 5),
    ]  # fmt: skip
    assert scenario.refused(order, "reviews", {"as": "team"} | FIVE, by=leader) == "review_over"
    scenario.act(order, "reopen", {"about": "quality", "reason": "水管又漏"}, by=scenario.requester)
    scenario.review(order, "station", by=colleague)  # the next closing has its own reviews
    assert scenario.rig.audit() == []


def test_professional_services_wait_for_the_social_worker(scenario: OrderScenario) -> None:
    scenario.__dict__["service"] = scenario.new_service(name="手机教学", form="group", minutes=90)
    order = scenario.served()
    for party, who in (
        ("requester", scenario.requester),
        ("station", scenario.station),
        ("team", scenario.team.leader),
    ):
        assert scenario.review(order, party, by=who)["state"] == "in_review"
    social_worker = scenario.rig.person("social_worker")
    assert scenario.review(order, "social_worker", by=social_worker)["state"] == "closed"


def test_only_the_social_worker_of_the_order_reviews(scenario: OrderScenario) -> None:
    scenario.__dict__["service"] = scenario.new_service(name="手机教学", form="group", minutes=90)
    chen, other = scenario.rig.person("social_worker"), scenario.rig.person("social_worker")
    order = scenario.placed()
    body = {"team_ids": [scenario.team.id], "social_worker_id": str(scenario.requester.id)}
    assert scenario.refused(order, "dispatch", body, by=scenario.station) == "not_a_social_worker"
    scenario.act(order, "dispatch", body | {"social_worker_id": str(chen.id)}, by=scenario.station)
    leader, li = scenario.team.leader, scenario.team.members[0]
    scenario.act(order, "accept", {"team_id": scenario.team.id}, by=leader)
    scenario.rig.pass_time(hours=2)
    scenario.act(order, "check-in", {"person_id": str(li.id)}, by=leader)
    scenario.rig.pass_time(hours=1)
    scenario.act(order, "check-out", {"person_id": str(li.id)}, by=leader)
    scenario.act(order, "finish", by=leader)
    assert scenario.refused(order, "reviews", {"as": "social_worker"} | FIVE, by=other) == "not_a_party"
    scenario.review(order, "social_worker", by=chen)


def test_who_served_or_leads_the_team_records_no_review_of_the_requester(scenario: OrderScenario) -> None:
    """A worker of the station who had served wrote down five points of the requester, “by phone”."""
    busy, boss = scenario.rig.person("station", "volunteer"), scenario.rig.person("station", "team_leader")
    scenario.__dict__["team"] = scenario.new_team("站里人", members=1, deputy_ids=[str(boss.id)])
    scenario.rig.made(f"/teams/{scenario.team.id}/members", {"person_id": str(busy.id)}, by=scenario.team.leader)
    scenario.team.members.append(busy)
    order = scenario.served()
    for who in (busy, boss):
        assert scenario.refused(order, "reviews", {"as": "requester"} | FIVE, by=who) == "own_service"
    former = scenario.rig.as_now(boss, "station")
    assert scenario.refused(order, "reviews", {"as": "requester"} | FIVE, by=former) == "own_service"
    scenario.review(order, "requester", by=scenario.station)


def test_a_leader_does_not_review_as_the_requester_of_their_own_team(scenario: OrderScenario) -> None:
    order = scenario.served(by=scenario.team.leader)
    leader = scenario.team.leader
    assert scenario.refused(order, "reviews", {"as": "requester"} | FIVE, by=leader) == "own_service"
    scenario.review(order, "team", by=leader)
