"""What a person reads of gifts and redemptions, before and after a role is taken away."""

from __future__ import annotations

import pytest

from tests.charity.conftest import Supermarket
from tests.support.replays import told_to

NAME = "不愿具名的老陈"


@pytest.mark.parametrize("loss", ["resident", "volunteer", "shop", "suspended", "left"])
def test_who_lost_the_station_reads_nothing_of_what_they_registered(supermarket: Supermarket, loss: str) -> None:
    rig, station, owner = supermarket.rig, supermarket.who("station"), supermarket.who("volunteer")
    gift = supermarket.gift(donor={"name": NAME})
    asked = supermarket.request(supermarket.voucher_reward()).json
    ids, secrets = {"gift_id": gift["id"], "redemption_id": asked["id"]}, (NAME, asked["id"], str(owner.id))
    before = told_to(rig, station, ids, secrets)
    assert {"get_gift", "list_gifts", "get_redemption", "list_redemptions"} <= set(before)
    if loss == "left":
        rig.left(station)
    else:
        now = rig.as_now(station, "station", state=loss) if loss == "suspended" else rig.as_now(station, loss)
        assert loss == "suspended" or told_to(rig, now, ids, secrets) == {}
    assert told_to(rig, station, ids, secrets) == {}  # the token from before


def test_a_donor_and_an_owner_read_what_is_theirs(supermarket: Supermarket) -> None:
    rig, owner = supermarket.rig, supermarket.who("volunteer")
    gift = supermarket.gift(donor={"person_id": str(owner.id)})
    asked = supermarket.request(supermarket.voucher_reward()).json
    ids, secrets = {"gift_id": gift["id"], "redemption_id": asked["id"]}, (gift["id"], asked["id"])
    told = told_to(rig, owner, ids, secrets)
    assert {"get_gift", "list_gifts", "get_redemption", "list_redemptions"} <= set(told)
    shop = rig.as_now(owner, "shop", "resident")  # no volunteer any more: gifts stay theirs
    assert set(told_to(rig, shop, ids, [gift["id"]])) == {"get_gift", "list_gifts"}
    assert told_to(rig, supermarket.who("resident", 2), ids, secrets) == {}
