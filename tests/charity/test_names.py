"""Of two things with one name, added at once, one is made and the other refused."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from services.charity.shops.commands import add_shop
from services.charity.stock.commands import add_place
from services.charity.stock.model import PlaceKind
from tests.charity.conftest import Supermarket
from tests.support.crowd import wait_until_somebody_is_blocked


@pytest.mark.parametrize("path", ["/places", "/shops"])
def test_of_two_concurrent_additions_with_one_name_one_is_refused(supermarket: Supermarket, path: str) -> None:
    body = {"name": "后院仓库"} | ({"kind": "store"} if path == "/places" else {"staff": []})
    with ThreadPoolExecutor(1) as pool:
        with supermarket.rig.tx() as tx:
            if path == "/places":
                add_place(tx, name=body["name"], kind=PlaceKind.STORE)
            else:
                add_shop(tx, name=body["name"], staff=[])
            tx.flush()  # the first is there before the second comes
            second = pool.submit(supermarket.rig.post, path, body, by=supermarket.who("station"))
            wait_until_somebody_is_blocked(tx)
        refused = second.result()
    assert (refused.status_code, refused.json["code"]) == (409, f"{path[1:-1]}_exists")
