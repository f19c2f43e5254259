"""How far a request walks: the files of the service that it calls, the statements and the trips to the server.

The limits are what is reached; they only go down.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from services.chassis.messaging.contract import Event
from tests.charity.conftest import Supermarket
from tests.support.walks import walking


@contextmanager
def walk_within(supermarket: Supermarket, *, files: int, statements: int, trips: int) -> Iterator[None]:
    with walking("services/charity", supermarket.rig.database) as walk:
        yield
    assert len(walk.counted) <= files, walk.counted
    assert len(walk.statements) <= statements, "\n".join(walk.statements)
    assert walk.trips <= trips, "\n".join(walk.statements)


def deliver_once(supermarket: Supermarket, event: Event) -> None:
    supermarket.rig.consumer.take([supermarket.rig.delivery(event)])


def test_a_redemption(supermarket: Supermarket) -> None:
    reward = supermarket.goods_reward(stock=3, limit_per_person=2)
    supermarket.request(reward)  # the time zone is read once a process
    with walk_within(supermarket, files=8, statements=13, trips=3):
        assert supermarket.request(reward).status_code == 202


def test_a_debit_of_goods(supermarket: Supermarket) -> None:
    asked = supermarket.request(supermarket.goods_reward()).json
    with walk_within(supermarket, files=8, statements=9, trips=4):
        deliver_once(supermarket, supermarket.debited(asked))


def test_a_debit_of_vouchers(supermarket: Supermarket) -> None:
    asked = supermarket.request(supermarket.voucher_reward()).json
    with walk_within(supermarket, files=8, statements=11, trips=4):
        deliver_once(supermarket, supermarket.debited(asked))


def test_a_refused_debit(supermarket: Supermarket) -> None:
    asked = supermarket.request(supermarket.goods_reward()).json
    with walk_within(supermarket, files=8, statements=10, trips=4):
        deliver_once(supermarket, supermarket.refused(asked))


def test_the_use_of_a_voucher(supermarket: Supermarket) -> None:
    (voucher,) = supermarket.confirmed(supermarket.voucher_reward())["vouchers"]
    with walk_within(supermarket, files=5, statements=13, trips=3):
        assert supermarket.use(voucher["code"]).status_code == 200


def test_a_gift(supermarket: Supermarket) -> None:
    given = {"donor": {"person_id": str(supermarket.who("resident").id)}, "units": 2}
    supermarket.gift()
    with walk_within(supermarket, files=6, statements=8, trips=2):
        supermarket.gift(**given)


@pytest.mark.parametrize(("name", "statements", "trips"), [("大米", 15, 3), ("挂面", 16, 4)], ids=["known", "new"])
@pytest.mark.parametrize("lines", [1, 7])
def test_an_accepted_gift(supermarket: Supermarket, lines: int, name: str, statements: int, trips: int) -> None:
    """However many lines there are; new items are one statement and one trip more."""
    rice = [{"name": f"大米{number}"} for number in range(lines)]
    supermarket.accept(supermarket.gift(*rice))
    gift = supermarket.gift(*({"name": f"{name}{number}"} for number in range(lines)))
    with walk_within(supermarket, files=8, statements=statements, trips=trips):
        supermarket.accept(gift)
