"""The HTTP door of the charity supermarket."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from services.charity import schemas
from services.charity.commands import keeping, looking, offering, redeeming, reversing, taking, vouchers
from services.charity.model.gifts import Donor, DonorKind, Gift, Inspection, NewGift, NewLine
from services.charity.model.redemptions import Redemption
from services.charity.model.rewards import NewReward, Reward, RewardState
from services.charity.model.shops import Shop
from services.charity.model.stock import Balance, Item, Lot, Movement, Place
from services.charity.model.vouchers import ShownVoucher, Use
from services.charity.store import rewards as rewards_store
from services.charity.store import shops as shops_store
from services.charity.store import stock as stock_store
from services.chassis.database.paging import Page
from services.chassis.directory import communities
from services.chassis.http.requests import Call
from services.chassis.http.routes import Api
from services.chassis.security.roles import EVERYBODY

api = Api()
STATION = frozenset({"station"})
DONORS = frozenset({"resident", "shop", "station"})
REDEEMERS = frozenset({"volunteer", "station"})
GIFT = "/gifts/<uuid:gift_id>"
REWARD = "/rewards/<uuid:reward_id>"
REDEMPTION = "/redemptions/<uuid:redemption_id>"

# ---- gifts ---------------------------------------------------------------------------------------------


@api.post(
    "/gifts", takes=schemas.NewGift, gives=schemas.Gift, status=201, roles=STATION, scope="gifts:write", keyed=True
)
def register_gift(call: Call, body: dict[str, Any]) -> Gift:
    """捐赠物资: write down what somebody brings; nothing is in stock yet."""
    lines = tuple(NewLine(**line) for line in body["lines"])
    new = NewGift(**body | {"donor": _donor(body["donor"]), "lines": lines})
    return looking.named(call.tx, taking.register_gift(call.tx, new, who=call.who, now=call.now), call.who)


@api.page("/gifts", gives=schemas.Gift, roles=DONORS, scope="gifts:read", query=schemas.GiftQuery)
def list_gifts(call: Call) -> Page[Gift]:
    """Gifts, newest first: one's own, the station all."""
    return looking.see_gifts(call.tx, call.ask, call.who, **call.query)


@api.get(GIFT, gives=schemas.Gift, roles=DONORS, scope="gifts:read")
def get_gift(call: Call, gift_id: UUID) -> Gift:
    """One gift with its lines."""
    return looking.see_gift(call.tx, gift_id, call.who)


@api.post(
    f"{GIFT}/accept", takes=schemas.Acceptance, gives=schemas.Gift, roles=STATION, scope="gifts:write", keyed=True
)
def accept_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Take a gift into stock; the units that staff confirms earn the donor points."""
    found = [Inspection(**line) for line in body["lines"]]
    gift = taking.accept_gift(call.tx, gift_id, units=body["units"], found=found, who=call.who, now=call.now)
    return looking.named(call.tx, gift, call.who)


@api.post(f"{GIFT}/refuse", takes=schemas.Refusal, gives=schemas.Gift, roles=STATION, scope="gifts:write")
def refuse_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """The goods go back with their donor."""
    return looking.named(call.tx, taking.refuse_gift(call.tx, gift_id, **body), call.who)


@api.post(f"{GIFT}/reverse", takes=schemas.NewReversal, gives=schemas.Gift, roles=STATION, keyed=True)
def reverse_gift(call: Call, body: dict[str, Any], gift_id: UUID) -> Gift:
    """Ask to take an accepted gift back, all or part; another person approves."""
    lines = body["lines"]
    pieces = None if lines is None else {line["line_no"]: line["pieces"] for line in lines}
    wish = {"units": body["units"], "reason": body["reason"]}
    gift = reversing.ask_reversal(call.tx, gift_id, lines=pieces, who=call.who, now=call.now, **wish)
    return looking.named(call.tx, gift, call.who)


@api.post(f"{GIFT}/reversals/<uuid:reversal_id>/approve", gives=schemas.Gift, roles=STATION, keyed=True, approves=True)
def approve_reversal(call: Call, gift_id: UUID, reversal_id: UUID) -> Gift:
    """Approve a reversal that somebody else asked for."""
    gift = reversing.approve_reversal(call.tx, gift_id, reversal_id, call.must_match, who=call.who, now=call.now)
    return looking.named(call.tx, gift, call.who)


def _donor(given: dict[str, Any] | None) -> Donor:
    if given is None:
        return Donor(DonorKind.ANONYMOUS)
    kind = DonorKind.RESIDENT if "person_id" in given else DonorKind.ENTERPRISE
    return Donor(**{"kind": kind, **given})


# ---- stock ---------------------------------------------------------------------------------------------


@api.post("/places", takes=schemas.NewPlace, gives=schemas.Place, status=201, roles=STATION, scope="stock:write")
def add_place(call: Call, body: dict[str, Any]) -> Place:
    """Another place to keep goods."""
    return keeping.add_place(call.tx, **body)


@api.page("/places", gives=schemas.Place, roles=STATION, scope="stock:read")
def list_places(call: Call) -> Page[Place]:
    """Where goods lie."""
    return stock_store.list_places(call.tx, call.ask)


@api.post("/items", takes=schemas.NewItem, gives=schemas.Item, status=201, roles=STATION, scope="stock:write")
def add_item(call: Call, body: dict[str, Any]) -> Item:
    """A thing that can be kept in stock."""
    return keeping.add_item(call.tx, **body)


@api.page("/items", gives=schemas.Item, roles=STATION, scope="stock:read", query=schemas.ItemQuery)
def list_items(call: Call) -> Page[Item]:
    """What is kept in stock."""
    return stock_store.list_items(call.tx, call.ask, **call.query)


@api.page("/lots", gives=schemas.Lot, roles=STATION, scope="stock:read", query=schemas.LotQuery)
def list_lots(call: Call) -> Page[Lot]:
    """Lots, oldest first."""
    return stock_store.list_lots(call.tx, call.ask, **call.query)


@api.post(
    "/lots/<uuid:lot_id>/relabel", takes=schemas.Relabelling, gives=schemas.Lot, roles=STATION, scope="stock:write"
)
def relabel_lot(call: Call, body: dict[str, Any], lot_id: UUID) -> Lot:
    """The date was read from the pack: what waited for it may go out."""
    return keeping.relabel_lot(call.tx, lot_id, **body)


@api.page("/movements", gives=schemas.Movement, roles=STATION, scope="stock:read", query=schemas.MovementQuery)
def list_movements(call: Call) -> Page[Movement]:
    """What came and went, oldest first."""
    return stock_store.list_movements(call.tx, call.ask, **call.query)


@api.page("/stock", gives=schemas.Balance, roles=STATION, scope="stock:read")
def list_stock(call: Call) -> Page[Balance]:
    """库存: what is there of each item."""
    return stock_store.balances(call.tx, call.ask, communities.local_day(call.tx, call.now))


# ---- shops and rewards ---------------------------------------------------------------------------------


@api.post("/shops", takes=schemas.NewShop, gives=schemas.Shop, status=201, roles=STATION, scope="shops:write")
def add_shop(call: Call, body: dict[str, Any]) -> Shop:
    """商户: a shop that honours vouchers, and who scans them there."""
    return keeping.add_shop(call.tx, **body)


@api.page("/shops", gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def list_shops(call: Call) -> Page[Shop]:
    """The shops that honour vouchers."""
    return shops_store.list_shops(call.tx, call.ask)


@api.get("/shops/<uuid:shop_id>", gives=schemas.Shop, public=True, roles=EVERYBODY, scope="shops:read")
def get_shop(call: Call, shop_id: UUID) -> Shop:
    """One shop; its staff for the station alone."""
    shop = shops_store.shop(call.tx, shop_id)
    return shop if call.who.has("station", "auditor") else replace(shop, staff=None)


@api.patch(
    "/shops/<uuid:shop_id>",
    takes=schemas.ShopChanges,
    gives=schemas.Shop,
    roles=STATION,
    scope="shops:write",
    versioned=True,
)
def change_shop(call: Call, body: dict[str, Any], shop_id: UUID) -> Shop:
    """Another name or other staff."""
    shop = shops_store.shop(call.tx, shop_id, lock=True)
    call.must_match(shop.version)
    return keeping.change_shop(call.tx, shop, name=body.get("name"), staff=body.get("staff"))


@api.post("/rewards", takes=schemas.NewReward, gives=schemas.Reward, status=201, roles=STATION, scope="rewards:write")
def offer_reward(call: Call, body: dict[str, Any]) -> Reward:
    """兑换项目: offer goods or a voucher for points."""
    shops = {*body.get("shop_ids", ()), *((body["shop_id"],) if "shop_id" in body else ())}
    told = {name: value for name, value in body.items() if name not in ("shop_id", "shop_ids")}
    new = NewReward(shop_ids=tuple(sorted(shops)), **told)
    return offering.offer_reward(call.tx, new, who=call.who, now=call.now)


@api.page(
    "/rewards", gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read", query=schemas.RewardQuery
)
def list_rewards(call: Call) -> Page[Reward]:
    """The catalogue of rewards."""
    today = communities.local_day(call.tx, call.now)
    return rewards_store.list_rewards(call.tx, call.ask, today=today, **call.query)


@api.get(REWARD, gives=schemas.Reward, public=True, roles=EVERYBODY, scope="rewards:read")
def get_reward(call: Call, reward_id: UUID) -> Reward:
    """One reward and what can be had of it."""
    return rewards_store.reward(call.tx, reward_id, communities.local_day(call.tx, call.now))


@api.patch(
    REWARD, takes=schemas.RewardChanges, gives=schemas.Reward, roles=STATION, scope="rewards:write", versioned=True
)
def change_reward(call: Call, body: dict[str, Any], reward_id: UUID) -> Reward:
    """Another price, stock or limit from now on."""
    reward = rewards_store.lock_reward(call.tx, reward_id)
    call.must_match(reward.version)
    return offering.change_reward(call.tx, reward, body, now=call.now)


@api.post(f"{REWARD}/pause", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def pause_reward(call: Call, reward_id: UUID) -> Reward:
    """Not to be had for the time being."""
    return offering.move_reward(call.tx, reward_id, RewardState.PAUSED, now=call.now)


@api.post(f"{REWARD}/offer", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def resume_reward(call: Call, reward_id: UUID) -> Reward:
    """To be had again."""
    return offering.move_reward(call.tx, reward_id, RewardState.OFFERED, now=call.now)


@api.post(f"{REWARD}/end", gives=schemas.Reward, roles=STATION, scope="rewards:write")
def end_reward(call: Call, reward_id: UUID) -> Reward:
    """Never to be had again."""
    return offering.move_reward(call.tx, reward_id, RewardState.ENDED, now=call.now)


# ---- redemptions and vouchers --------------------------------------------------------------------------


@api.post(
    "/redemptions",
    takes=schemas.NewRedemption,
    gives=schemas.Redemption,
    status=201,
    roles=REDEEMERS,
    keyed=True,
    settles=looking.settled,
)
def request_redemption(call: Call, body: dict[str, Any]) -> Redemption:
    """积分兑换: stock is promised, points are debited or say why not; `Prefer: wait=N` waits for the answer."""
    return redeeming.request_redemption(call.tx, who=call.who, now=call.now, **body)


@api.page(
    "/redemptions", gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read", query=schemas.RedemptionQuery
)
def list_redemptions(call: Call) -> Page[Redemption]:
    """Redemptions, newest first: one's own, the station all."""
    return looking.see_redemptions(call.tx, call.ask, call.who, **call.query)


@api.get(REDEMPTION, gives=schemas.Redemption, roles=REDEEMERS, scope="redemptions:read")
def get_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """One redemption with its vouchers."""
    return looking.see_redemption(call.tx, redemption_id, call.who)


@api.post(f"{REDEMPTION}/cancel", gives=schemas.Redemption, roles=REDEEMERS, keyed=True)
def cancel_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """Call it off; an answer that is on its way is waited for."""
    redemption = redeeming.cancel_redemption(call.tx, redemption_id, who=call.who, now=call.now)
    return looking.shown(call.tx, [redemption], with_codes=False)[0]


@api.post(f"{REDEMPTION}/hand-over", gives=schemas.Redemption, roles=STATION, keyed=True)
def hand_over_redemption(call: Call, redemption_id: UUID) -> Redemption:
    """The goods leave the counter."""
    return redeeming.hand_over_redemption(call.tx, redemption_id, who=call.who, now=call.now)


@api.page("/vouchers", gives=schemas.Voucher, roles=REDEEMERS, query=schemas.VoucherQuery)
def list_vouchers(call: Call) -> Page[ShownVoucher]:
    """One's own vouchers, with their codes."""
    return looking.see_vouchers(call.tx, call.ask, call.who, **call.query)


@api.post("/vouchers/<code>/use", gives=schemas.Use, roles={"shop"}, keyed=True)
def use_voucher(call: Call, code: str) -> Use:
    """券核销: honour a voucher, once."""
    return vouchers.use_voucher(call.tx, code, who=call.who, now=call.now)


@api.page("/voucher-uses", gives=schemas.Use, roles=STATION | {"shop"})
def list_voucher_uses(call: Call) -> Page[Use]:
    """What was honoured: a shop's own, the station all."""
    return vouchers.see_uses(call.tx, call.ask, call.who)
