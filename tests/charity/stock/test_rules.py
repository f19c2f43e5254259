"""Which lots a reservation takes, by example and by property."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.charity.stock.model import NO_END, Lot, LotSource, LotStatus, OutOfStock, ReliefOnly, Restriction
from services.charity.stock.rules import allocate, expiry_order

TODAY = date(2026, 11, 20)


ID = UUID(int=7)


def a_lot(number: int, free: int, until: date = NO_END, **given: object) -> Lot:
    whole: dict[str, object] = {
        "id": UUID(int=number),
        "item_id": ID,
        "source": LotSource.DONATED,
        "place_id": ID,
        "received_on": TODAY,
        "usable_until": until,
        "restriction": Restriction.NONE,
        "status": LotStatus.OK,
        "label": f"L-{number}",
        "received": free or 1,
        "on_hand": free,
    }
    return Lot(**whole | given)  # type: ignore[arg-type]


lots = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.dates(TODAY - timedelta(days=3), TODAY + timedelta(days=9)) | st.just(NO_END),
        st.sampled_from(Restriction),
        st.sampled_from(LotStatus),
    ),
    max_size=8,
).map(
    lambda rows: [
        a_lot(number, free, until, restriction=restriction, status=status)
        for number, (free, until, restriction, status) in enumerate(rows, start=1)
    ]
)


def test_pieces_come_from_the_lots_that_expire_first() -> None:
    early, late = a_lot(1, 2, date(2026, 12, 1)), a_lot(2, 5, date(2027, 1, 5))
    assert allocate([late, early], 3, TODAY) == [(early, 2), (late, 1)]


def test_a_lot_is_usable_on_its_last_day_but_not_after_it() -> None:
    lot = a_lot(1, 1, TODAY)
    assert allocate([lot], 1, TODAY) == [(lot, 1)]
    with pytest.raises(OutOfStock):
        allocate([lot], 1, TODAY + timedelta(days=1))


def test_lots_for_relief_are_not_allocated() -> None:
    with pytest.raises(ReliefOnly):
        allocate([a_lot(1, 20, restriction=Restriction.RELIEF_ONLY)], 1, TODAY)


@given(lots, st.integers(1, 20))
def test_all_pieces_come_from_usable_lots_or_none_do(held: list[Lot], quantity: int) -> None:
    fit = [
        lot
        for lot in held
        if lot.usable_until >= TODAY and lot.status is LotStatus.OK and lot.restriction is Restriction.NONE
    ]
    free = sum(lot.free for lot in fit)
    try:
        taken = allocate(held, quantity, TODAY)
    except (OutOfStock, ReliefOnly):
        assert free < quantity
        return
    assert sum(pieces for _, pieces in taken) == quantity
    assert all(0 < pieces <= lot.free and lot in fit for lot, pieces in taken)
    untouched = [lot for lot in fit if lot.free and lot not in [one for one, _ in taken]]
    assert all(expiry_order(last) <= expiry_order(lot) for lot in untouched for last, _ in taken[-1:])
    assert all(pieces == lot.free for lot, pieces in taken[:-1])  # no lot is used before the earlier one is empty
