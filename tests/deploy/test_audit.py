"""The comparison of what services say of the same fact."""

from deploy.audit import Difference, differences


def _told(**facts: dict[str, int]) -> dict[str, dict[str, object]]:
    return {"checks": {}, "facts": dict(facts)}


def test_services_that_agree_differ_in_nothing() -> None:
    found = {
        "orders": _told(served_minutes={"c/p/2026-03-10": 90}),
        "points": _told(served_minutes={"c/p/2026-03-10": 90}),
    }
    assert differences(found) == []


def test_each_key_that_differs_is_named_with_what_each_says() -> None:
    found = {
        "orders": _told(served_minutes={"c/a": 90, "c/b": 30}),
        "points": _told(served_minutes={"c/a": 90, "c/z": 5}),
    }
    assert differences(found) == [
        Difference("served_minutes", "c/b", {"orders": 30, "points": 0}),
        Difference("served_minutes", "c/z", {"orders": 0, "points": 5}),
    ]


def test_a_fact_that_one_service_alone_tells_is_compared_with_nobody() -> None:
    assert differences({"fund": _told(donated={"c/x": 5})}) == []
