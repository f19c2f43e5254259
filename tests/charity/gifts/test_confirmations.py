"""Units earn points at once where nobody who gains decides; otherwise a second person confirms them first."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from services.contracts import charity as contracts
from services.contracts import gateway
from tests.charity.conftest import Supermarket
from tests.support.crowd import crowd
from tests.support.rig import Caller, if_match


def given(supermarket: Supermarket, donor: Caller, units: int, **line: Any) -> Any:
    """Register and accept a gift of so many pieces and units."""
    gift = supermarket.gift({"quantity": units} | line, donor={"person_id": str(donor.id)}, units=units)
    return supermarket.accept(gift)


def told(supermarket: Supermarket) -> list[tuple[int, int | None, int]]:
    """Units, credited units and revision of each published gift."""
    return [(one.units, one.credited_units, one.revision) for one in supermarket.rig.published(contracts.GiftAccepted)]


def test_a_worker_makes_no_points_for_themself(supermarket: Supermarket) -> None:
    """They register and accept their own gift of 10,000 paper cups, and then redeem for themself."""
    rig, self = supermarket.rig, supermarket.rig.person("station", "volunteer")
    line = {"name": "纸杯", "category": "daily", "quantity": 10_000, "unit": "个"}
    body = {"donor": {"person_id": str(self.id)}, "lines": [line], "units": 10_000}
    gift = rig.made("/gifts", body, by=self)
    taken = rig.made(f"/gifts/{gift['id']}/accept", by=self)
    assert (taken["state"], taken["credit"], taken["credited_units"]) == ("accepted", "awaiting_second", 0)
    assert told(supermarket) == [(10_000, 0, 1)]
    assert rig.facts()["gift_units"] == {}
    assert supermarket.confirm(taken, 10_000, by=self).json["code"] == "own_case"
    reward = supermarket.voucher_reward()
    for_self = {"reward_id": reward["id"], "quantity": 4, "on_behalf_of": str(self.id)}
    answer = rig.post("/redemptions", for_self, by=self)
    assert (answer.status_code, answer.json["code"]) == (403, "own_case")
    assert rig.audit() == []


def test_a_program_registers_and_never_accepts(supermarket: Supermarket) -> None:
    program = supermarket.rig.client("gifts:write")
    line = {"name": "毛巾", "category": "daily", "quantity": 10_000, "unit": "条"}
    body = {"donor": {"person_id": str(supermarket.who("volunteer").id)}, "lines": [line], "units": 10_000}
    gift = supermarket.rig.made("/gifts", body, by=program)
    assert supermarket.rig.post(f"/gifts/{gift['id']}/accept", {}, by=program).status_code == 403
    assert told(supermarket) == []


def test_units_are_told_at_once_up_to_twenty_a_donor_in_thirty_days(supermarket: Supermarket) -> None:
    donor = supermarket.who("resident")
    assert given(supermarket, donor, 14)["credit"] == "at_once"
    assert given(supermarket, donor, 6)["credit"] == "at_once"
    assert given(supermarket, donor, 1)["credit"] == "awaiting_second"
    assert given(supermarket, supermarket.who("resident", 2), 20)["credit"] == "at_once"
    supermarket.rig.pass_time(days=29)
    assert given(supermarket, donor, 20)["credit"] == "awaiting_second"
    supermarket.rig.pass_time(days=31)
    assert given(supermarket, donor, 20)["credit"] == "at_once"
    assert supermarket.rig.audit() == []


def test_a_donor_of_the_station_waits_even_if_others_did_both_steps(supermarket: Supermarket) -> None:
    for role in ("station", "admin"):
        assert given(supermarket, supermarket.rig.person(role, "volunteer"), 1)["credit"] == "awaiting_second"


def test_a_donor_who_registered_or_accepted_waits(supermarket: Supermarket) -> None:
    """They worked at the station then, and do no longer."""
    rig, donor = supermarket.rig, supermarket.rig.person("station")
    gift = supermarket.gift(donor={"person_id": str(donor.id)}, units=1)
    rig.deliver(_changed(donor, "volunteer"), sequence=2)
    assert rig.made(f"/gifts/{gift['id']}/accept", by=donor)["credit"] == "awaiting_second"


def test_an_accepter_tells_two_hundred_units_a_day(supermarket: Supermarket) -> None:
    for number in range(10):
        assert given(supermarket, supermarket.who("resident", number), 20)["credit"] == "at_once"
    late = given(supermarket, supermarket.who("resident", 99), 1)
    assert late["credit"] == "awaiting_second"
    assert supermarket.confirm(late, 1).status_code == 200  # what two have confirmed counts no more
    supermarket.rig.pass_time(days=1)
    assert given(supermarket, supermarket.who("resident", 98), 1)["credit"] == "at_once"


def test_the_limits_are_settings(supermarket: Supermarket) -> None:
    _set(supermarket, gift_units_of_donor=3, gift_units_of_accepter=5)
    assert given(supermarket, supermarket.who("resident"), 3)["credit"] == "at_once"
    assert given(supermarket, supermarket.who("resident", 2), 2)["credit"] == "at_once"  # 5 of the accepter's day
    assert given(supermarket, supermarket.who("resident", 3), 1)["credit"] == "awaiting_second"
    supermarket.rig.pass_time(days=1)
    assert given(supermarket, supermarket.who("resident", 4), 4)["credit"] == "awaiting_second"


def test_gifts_at_once_count_each_other(supermarket: Supermarket) -> None:
    """Else twenty small gifts at the same moment are each within the limit."""
    donor = supermarket.who("resident")
    gifts = [supermarket.gift(donor={"person_id": str(donor.id)}, units=6) for _ in range(24)]
    station = supermarket.who("station")
    taken = crowd(24, lambda number: supermarket.rig.post(f"/gifts/{gifts[number]['id']}/accept", {}, by=station))
    assert sum(one.json["credited_units"] for one in taken) == 18
    assert set(supermarket.rig.facts()["gift_units"].values()) == {6}


def test_an_outside_donor_needs_no_second_person(supermarket: Supermarket) -> None:
    taken = supermarket.accept(supermarket.gift({"quantity": 500}, donor={"name": "梅溪粮油店"}, units=500))
    assert (taken["credit"], told(supermarket)) == ("at_once", [(500, 500, 1)])


def test_a_second_person_confirms_and_the_units_are_told(supermarket: Supermarket) -> None:
    donor = supermarket.who("resident")
    taken = given(supermarket, donor, 30)
    assert (
        supermarket.rig.post(
            f"/gifts/{taken['id']}/confirm", {"units": 30}, by=supermarket.who("station", 2)
        ).status_code
        == 428
    )
    assert supermarket.confirm(taken, 31).json["code"] == "units_above_quantity"
    done = supermarket.confirm(taken, 25, reason="五袋破损")
    assert (done.status_code, done.json["credit"], done.json["credited_units"]) == (200, "confirmed", 25)
    assert done.json["second_by"] == str(supermarket.who("station", 2).id)
    assert told(supermarket) == [(30, 0, 1), (25, 25, 2)]
    again = supermarket.confirm(done.json, 25)
    assert (again.status_code, again.json["code"]) == (409, "wrong_state")
    assert supermarket.rig.facts()["gift_units"] == {taken["id"]: 25}
    assert supermarket.rig.audit() == []


def test_a_second_person_agrees_to_what_they_have_seen(supermarket: Supermarket) -> None:
    taken = given(supermarket, supermarket.who("resident"), 30)
    supermarket.rig.made(
        f"/gifts/{taken['id']}/reverse", {"units": 1, "reason": "miscounted"}, by=supermarket.who("station")
    )
    assert supermarket.confirm(taken, 30).status_code == 412


def test_neither_donor_nor_registrar_nor_accepter_confirms(supermarket: Supermarket) -> None:
    rig, donor = supermarket.rig, supermarket.rig.person("station", "volunteer")
    gift = supermarket.gift({"quantity": 30}, donor={"person_id": str(donor.id)}, units=30)
    taken = rig.made(f"/gifts/{gift['id']}/accept", by=supermarket.who("station", 2))
    refusals = {
        "own_case": donor,
        "own_proposal": supermarket.who("station"),
    }
    for code, who in refusals.items():
        answer = supermarket.confirm(taken, 30, by=who)
        assert (answer.status_code, answer.json["code"]) == (403, code)
    assert supermarket.confirm(taken, 30, by=supermarket.who("station", 2)).json["code"] == "own_proposal"
    program = rig.client("gifts:write")
    assert supermarket.confirm(taken, 30, by=program).status_code == 403
    assert supermarket.confirm(taken, 30, by=supermarket.who("station", 3)).status_code == 200


def test_refused_units_never_earn_and_the_goods_stay(supermarket: Supermarket) -> None:
    taken = given(supermarket, supermarket.who("resident"), 30)
    without = supermarket.confirm(taken, 0)
    assert (without.status_code, without.json["errors"][0]["pointer"]) == (422, "/reason")
    refused = supermarket.confirm(taken, 0, reason="拆分同一批")
    assert (refused.json["credit"], refused.json["credited_units"]) == ("refused", 0)
    assert told(supermarket) == [(30, 0, 1), (30, 0, 2)]
    assert supermarket.balance("大米")["on_hand"] == 30
    assert supermarket.rig.facts()["gift_units"] == {}
    assert supermarket.rig.audit() == []


def test_a_reversal_while_units_wait_and_after(supermarket: Supermarket) -> None:
    taken = given(supermarket, supermarket.who("resident"), 30)
    less = _reversed(supermarket, taken, 4)
    (event,) = supermarket.rig.published(contracts.GiftReversed)
    assert (event.units, event.credited_units, event.revision) == (26, 0, 2)
    done = supermarket.confirm(less, 26).json
    assert (done["units_left"], done["credited_units"]) == (26, 26)
    assert _reversed(supermarket, done, 6)["credited_units"] == 20
    assert supermarket.rig.published(contracts.GiftReversed)[-1].credited_units == 20
    assert supermarket.rig.facts()["gift_units"] == {taken["id"]: 20}
    assert supermarket.rig.audit() == []


@pytest.mark.parametrize(("pieces", "units"), [(30, 30), (20_000, 10_000)])
def test_units_reversed_without_pieces_are_not_confirmed_again(
    supermarket: Supermarket, pieces: int, units: int
) -> None:
    donor = {"person_id": str(supermarket.who("resident").id)}
    taken = supermarket.accept(supermarket.gift({"quantity": pieces}, donor=donor, units=units))
    body = {"units": 4, "reason": "miscounted"}
    asked = supermarket.rig.made(f"/gifts/{taken['id']}/reverse", body, by=supermarket.who("station"))
    approve = f"/gifts/{taken['id']}/reversals/{asked['reversals'][-1]['id']}/approve"
    less = supermarket.rig.made(approve, by=supermarket.who("station", 2), headers=if_match(asked))
    above = supermarket.confirm(less, units - 3)
    assert (above.status_code, above.json["code"]) == (422, "units_above_quantity")
    assert supermarket.confirm(less, units - 4).json["credited_units"] == units - 4
    assert supermarket.rig.audit() == []


def test_the_list_of_gifts_shows_those_that_wait(supermarket: Supermarket) -> None:
    given(supermarket, supermarket.who("resident"), 5)
    taken = given(supermarket, supermarket.who("resident"), 30)
    waiting = supermarket.rig.read("/gifts?credit=awaiting_second", by=supermarket.who("station"))["items"]
    assert [one["id"] for one in waiting] == [taken["id"]]


@pytest.mark.parametrize("who", ["resident", "volunteer", "auditor", "shop"])
def test_only_the_station_confirms(supermarket: Supermarket, who: str) -> None:
    taken = given(supermarket, supermarket.who("resident", 2), 30)
    assert supermarket.confirm(taken, 30, by=supermarket.rig.person(who)).status_code == 403


def _reversed(supermarket: Supermarket, gift: Any, pieces: int) -> Any:
    """Reverse some units with their pieces."""
    body = {"units": pieces, "reason": "miscounted", "lines": [{"line_no": 1, "pieces": pieces}]}
    asked = supermarket.rig.made(f"/gifts/{gift['id']}/reverse", body, by=supermarket.who("station"))
    approve = f"/gifts/{gift['id']}/reversals/{asked['reversals'][-1]['id']}/approve"
    return supermarket.rig.made(approve, by=supermarket.who("station", 2), headers=if_match(asked))


def _changed(person: Caller, *roles: str) -> gateway.PersonChanged:
    return gateway.PersonChanged(
        person_id=person.id,
        roles=roles,
        epoch=1,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state="active",
        changed=("roles",),
        has_signed_in=True,
    )


def _set(supermarket: Supermarket, **settings: int) -> None:
    """Deliver the event that the community has other settings."""
    at = supermarket.rig.now
    values = tuple(gateway.SettingValue(key=key, value=value, valid_from=at) for key, value in settings.items())
    supermarket.rig.deliver(gateway.CommunityChanged(state="opened", settings=values), sequence=5)
