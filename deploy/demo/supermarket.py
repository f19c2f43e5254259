"""The charity supermarket (慈善超市): gifts become stock and points, and points goods and vouchers, or a refusal."""

from __future__ import annotations

from collections import Counter
from typing import Any

from deploy.client import Caller, Refusal
from deploy.demo.orders import year_points
from deploy.demo.town import FACTS, Stage, Town, day, expect, until

NEIGHBOURS = 12  # volunteers who give so much that they may redeem
UNITS = 16  # two points each: 32
WANTED_AT_ONCE = 10
TRIED_AGAIN = 8  # vouchers shown a second time; after ten wrong ones a counter has to wait, as it should
WAIT = {"Prefer": "wait=10"}
_GOODS = (("大米", "袋", 6_000), ("食用油", "桶", 7_500), ("洗衣液", "瓶", 3_500), ("棉被", "床", 16_000))
_FIRMS = ("梅溪粮油店", "向阳超市", "湘江布艺", "麓山药房", "桃花书店", "岳麓百货", "绿洲果蔬", "安居家电")


def play_gifts(stage: Stage, town: Town) -> None:
    """Neighbours and firms give; the station confirms the units, the goods become stock."""
    neighbours = [{"donor": {"person_id": one.id}, "units": UNITS} for one in _neighbours(town)]
    firms = [{"donor": {"name": name}, "units": 60} for name in _FIRMS]
    station = town.one("station")

    def give(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, gift = numbered
        name, unit, value = _GOODS[number % len(_GOODS)]
        line = {
            "name": name,
            "category": "食品" if number % len(_GOODS) < 2 else "日用",
            "quantity": gift["units"],
            "unit": unit,
            "value_fen": value * 2 * gift["units"],
            "expires_on": "2027-12-31",
        }
        now = day(3, 10, number)
        made = station.at(now).post("/gifts", {"donor": gift["donor"], "lines": [line], "units": gift["units"]})
        station.at(now).post(f"/gifts/{made['id']}/accept", {"units": gift["units"]})
        return line

    lines = stage.each("捐赠物资 gifts", list(enumerate([*neighbours, *firms])), give)
    town.told |= {"gifts": len(lines), "gift_units": sum(line["quantity"] for line in lines)}
    town.told["gift_fen"] = sum(line["value_fen"] for line in lines)
    over_fen = FACTS["supermarket"]["goods_this_year_over_yuan"] * 100
    expect("物资总值超过 goods over", town.told["gift_fen"] > over_fen, wanted=True)
    for one in _neighbours(town):
        until("捐赠积分 points for gifts", lambda one=one: year_points(one) >= UNITS * 2)  # type: ignore[misc]  # bound now


def _neighbours(town: Town) -> list[Caller]:
    """Volunteers who are not among the three with exact points."""
    return town.people["volunteer"][:NEIGHBOURS]


def play_redemptions(stage: Stage, town: Town) -> None:
    """Confirmed, refused for each reason, and a last item that ten want at once."""
    results: Counter[str] = Counter()
    short, just, above = town.people["exact"]
    expect("29 分不可兑换 29 points may not redeem", _redeem(town, short, "早餐券"), "gate_not_reached")
    expect("30 分可以兑换 30 points may", _redeem(town, just, "早餐券"), "confirmed")
    expect("31 分可以兑换 31 points may", _redeem(town, above, "洗车券"), "confirmed")
    expect("31 分可以兑换 31 points may", _redeem(town, above, "理发券"), "confirmed")
    expect("余额不足 too little balance", _redeem(town, above, "干洗券"), "points_insufficient")
    results.update(["confirmed"] * 3, gate_not_reached=1, points_insufficient=1)

    wanted = stage.each(
        "最后一件 the last one", _neighbours(town)[:WANTED_AT_ONCE], lambda one: _redeem(town, one, "手工书签")
    )
    expect("十人抢最后一件 ten want the last", Counter(wanted)["confirmed"], 1)
    results["confirmed"] += 1
    results["out_of_stock"] = WANTED_AT_ONCE - 1
    more = stage.each("积分兑换 redemptions", _neighbours(town), lambda one: _redeem(town, one, "早餐券"))
    expect("兑换成功 confirmed", set(more), {"confirmed"})
    results["confirmed"] += len(more)
    town.told["redemptions"] = results


def _redeem(town: Town, who: Caller, reward: str) -> str:
    """What became of it: `confirmed`, or why not."""
    body = {"reward_id": town.rewards[reward]["id"], "quantity": 1}
    try:
        told = who.at(day(90)).post("/redemptions", body, **WAIT)
    except Refusal as refusal:
        return refusal.code
    if told["state"] == "reserved":
        until("兑换 redemption", lambda: who.get(f"/redemptions/{told['id']}")["state"] != "reserved")
        told = who.get(f"/redemptions/{told['id']}")
    return str(told["state"] if told["state"] == "confirmed" else told["code"])


def play_vouchers(stage: Stage, town: Town) -> None:
    """Each voucher is honoured once, by the shop that it is for."""
    shop: Caller = town.shops[0]["person"]
    codes = [code for one in _neighbours(town) for code in _codes(one, town.rewards["早餐券"]["id"])]

    def use(code: str) -> str:
        return str(shop.at(day(91)).post(f"/vouchers/{code}/use")["state"])

    def use_again(code: str) -> str:
        return shop.at(day(91, 10)).refused(f"/vouchers/{code}/use").code

    used = stage.each("早餐券核销 vouchers used", codes, use)
    expect("券已核销 used", set(used), {"used"})
    again = stage.each("再次使用 used again", codes[:TRIED_AGAIN], use_again)
    expect("券只用一次 used once", set(again), {"voucher_not_usable"})
    wrong = town.shops[1]["person"].at(day(91)).refused(f"/vouchers/{codes[0]}/use")
    expect("别家的券 another shop's", wrong.code, "voucher_not_usable")
    town.told |= {"vouchers_used": len(used), "vouchers_tried_again": len(again)}


def _codes(who: Caller, reward_id: str) -> list[str]:
    mine = [one for one in who.pages("/redemptions") if one["reward_id"] == reward_id and one["state"] == "confirmed"]
    whole = [who.get(f"/redemptions/{one['id']}") for one in mine]
    return [voucher["code"] for one in whole for voucher in one["vouchers"]]
