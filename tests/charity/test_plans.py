"""Lists and the finders of jobs are read by an index, however many rows the tables have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from services.charity.gifts import store as gifts_store
from services.charity.gifts.model import Credit, GiftFilter, GiftState
from services.charity.redemptions import store as redemptions_store
from services.charity.redemptions.model import RedemptionFilter, RedemptionState
from services.charity.rewards import store as rewards_store
from services.charity.rewards.model import RewardFilter, RewardState
from services.charity.stock import store as stock_store
from services.charity.stock.model import ItemFilter, LotFilter, MovementFilter
from services.charity.vouchers import store as vouchers_store
from services.charity.vouchers.model import VoucherFilter, VoucherState
from services.chassis.database.paging import PageRequest
from services.chassis.database.transactions import Tx
from tests.charity.conftest import Supermarket
from tests.support.batch_plans import grow
from tests.support.plans import faults
from tests.support.rig import Prepared, Rig

MANY = 10_000
MINE = 300  # rows of one person, shop, item or lot
GROWN = ("gifts", "items", "lots", "movements", "redemptions", "rewards", "voucher_uses", "vouchers")
# What makes a row its only one: texts, numbers and codes.
TEXT = "gen_random_uuid()::text"
FRESH = {
    "gifts": {"receipt_no": "case when receipt_no is not null then (random() * 2e9)::int end"},
    "items": {"name_key": TEXT},
    "lots": {"label": TEXT},
    "vouchers": {"code_hash": "decode(md5(random()::text), 'hex')"},
}
KEPT = ("place_id", "reward_id", "shop_id", "holder_id", "person_id", "donor_person_id", "item_id", "lot_id")


def seeded(market: Supermarket) -> None:
    """One row of each kind, or a few."""
    donor = market.who("resident")
    market.accept(market.gift(donor={"person_id": str(donor.id)}, units=1))
    market.gift(donor={"person_id": str(donor.id)}, units=1)
    market.goods_reward(name="洗衣液")
    goods, voucher = market.goods_reward(), market.voucher_reward()
    market.request(goods)
    market.counter(goods, market.who("volunteer"))
    market.confirmed(goods)
    market.confirmed(voucher)
    code = market.confirmed(voucher)["vouchers"][0]["code"]
    assert market.use(code).status_code == 200


def test_indexes_serve_the_lists_and_the_finders(prepare_alone: Callable[[str], Prepared], postgres: str) -> None:
    prepared = prepare_alone("charity")
    market = Supermarket(Rig(prepared))
    seeded(market)
    holder, donor = market.who("volunteer").id, market.who("resident").id
    with psycopg.connect(postgres, dbname=make_url(prepared.urls["app"]).database, autocommit=True) as admin:
        admin.execute("set session_replication_role = 'replica'")
        one = {}
        for name, table in (("item", "lots"), ("lot", "movements"), ("shop", "voucher_uses"), ("gift", "lots")):
            column = f"{name}_id"
            row = admin.execute(f"select {column} from {table} where {column} is not null limit 1").fetchone()
            assert row
            one[name] = row[0]
        for table in GROWN:
            grow(admin, [table], to=MINE, keep=KEPT, fresh=FRESH.get(table, {}))
            grow(admin, [table], to=MANY, keep=("place_id", "reward_id"), fresh=FRESH.get(table, {}))
        # One person has many, and none that is confirmed, as others have.
        admin.execute("update redemptions set person_id = %s where state <> 'confirmed'", [holder])
        admin.execute("update redemptions set person_id = gen_random_uuid() where state = 'confirmed'")
        admin.execute(f"analyze {', '.join(GROWN)}")
    lists: dict[str, Callable[[Tx, PageRequest], Any]] = {
        f"{name} {wanted}": lambda tx, page, read=read, wanted=wanted: read(tx, page, wanted)
        for name, read, all_wanted in (
            (
                "redemptions",
                redemptions_store.list_redemptions,
                [
                    RedemptionFilter(),
                    RedemptionFilter(state=RedemptionState.CONFIRMED),
                    RedemptionFilter(state=RedemptionState.RETURNED),
                    RedemptionFilter(state=RedemptionState.RETURNED, attention=False),
                    RedemptionFilter(person_id=holder),
                    RedemptionFilter(person_id=holder, state=RedemptionState.CONFIRMED),  # that others have
                    RedemptionFilter(attention=False),
                    RedemptionFilter(attention=True),
                ],
            ),
            (
                "vouchers",
                vouchers_store.list_vouchers,
                [VoucherFilter(), VoucherFilter(state=VoucherState.ISSUED), VoucherFilter(holder_id=holder)],
            ),
            (
                "gifts",
                gifts_store.list_gifts,
                [
                    GiftFilter(),
                    GiftFilter(state=GiftState.REFUSED),
                    GiftFilter(credit=Credit.AWAITING_SECOND),
                    GiftFilter(donor_person_id=donor),
                ],
            ),
            ("rewards", rewards_store.list_rewards, [RewardFilter(), RewardFilter(state=RewardState.OFFERED)]),
            ("items", stock_store.list_items, [ItemFilter(), ItemFilter(category="food")]),
            (
                "lots",
                stock_store.list_lots,
                [LotFilter(), LotFilter(item_id=one["item"]), LotFilter(gift_id=one["gift"])],
            ),
            (
                "movements",
                stock_store.list_movements,
                [MovementFilter(), MovementFilter(item_id=one["item"]), MovementFilter(lot_id=one["lot"])],
            ),
        )
        for wanted in all_wanted
    }
    lists["uses"] = lambda tx, page: vouchers_store.list_uses(tx, page, shop_ids=None)
    lists["uses of shops"] = lambda tx, page: vouchers_store.list_uses(tx, page, shop_ids=[one["shop"]])
    lists["stock"] = lambda tx, page: stock_store.list_balances(tx, page, market.rig.now.date())
    found = {}
    for name, read in lists.items():
        with market.rig.tx() as tx:
            first = PageRequest(20)
            pages = [first, PageRequest(20, read(tx, first).next)]
            for page in pages:
                found[name, page is first] = faults(tx, lambda: read(tx, page), GROWN, 21)  # noqa: B023  (called at once)
    finders = (
        redemptions_store.find_unanswered,
        redemptions_store.find_unseconded,
        redemptions_store.find_due,
        vouchers_store.find_ended,
    )
    for find in finders:
        with market.rig.database.as_clerk() as clerk:
            at = market.rig.now + timedelta(days=100)
            assert len(find(clerk, at, 200)) == 200, find.__name__
            here: Any = SimpleNamespace(connection=clerk)
            found[find.__name__, True] = faults(here, lambda: find(clerk, at, 200), GROWN, 200)  # noqa: B023
    wrong = "\n".join(f"{name}: {one}" for name, one in found.items() if one)
    assert not wrong, wrong
