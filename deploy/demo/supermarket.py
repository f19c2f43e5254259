"""The charity supermarket (慈善超市): gifts become stock and points; points are exchanged for goods and vouchers."""

from __future__ import annotations

from collections import Counter
from typing import Any

from deploy.client import Caller, Refusal, etag
from deploy.demo.community import FACTS, Community, DemoRun, day, expect, until
from deploy.demo.orders import year_points

DONORS = 12  # volunteers whose gifts earn enough points to redeem
UNITS = 16  # two points each: 32
MANY_UNITS = 30  # more than points are told for at once: a second person confirms them
WANTED_AT_ONCE = 10
TRIED_AGAIN = 8  # vouchers used a second time; ten wrong codes lock a shop's member out for a while
WAIT = {"Prefer": "wait=10"}
_GOODS = (("大米", "袋", 6_000), ("食用油", "桶", 7_500), ("洗衣液", "瓶", 3_500), ("棉被", "床", 16_000))
_FIRMS = ("梅溪粮油店", "向阳超市", "湘江布艺", "麓山药房", "桃花书店", "岳麓百货", "绿洲果蔬", "安居家电")


def play_gifts(run: DemoRun, community: Community) -> None:
    """Residents and firms give goods. The station confirms the units, and the goods become stock."""
    residents = [{"donor": {"person_id": one.id}, "units": UNITS} for one in _donors(community)]
    firms = [{"donor": {"name": name}, "units": 60} for name in _FIRMS]
    station = community.one("station")

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

    lines = run.each("捐赠物资 gifts", list(enumerate([*residents, *firms])), give)
    community.results |= {"gifts": len(lines), "gift_units": sum(line["quantity"] for line in lines)}
    community.results["gift_fen"] = sum(line["value_fen"] for line in lines)
    over_fen = FACTS["supermarket"]["goods_this_year_over_yuan"] * 100
    expect("物资总值超过 goods over", community.results["gift_fen"] > over_fen, wanted=True)
    _give_many(community)
    _bring_medicine(community)
    for one in _donors(community):
        until("捐赠积分 points for gifts", lambda one=one: year_points(one) >= UNITS * 2)  # type: ignore[misc]  # bound now


def _give_many(community: Community) -> None:
    """A volunteer gives many things, which earn points once a second worker has confirmed them."""
    donor, first, second = _generous(community), community.one("station"), community.one("station", 1)
    line = {"name": "童书", "category": "图书", "quantity": MANY_UNITS, "unit": "本", "value_fen": 90_000}
    now = day(3, 11)
    body = {"donor": {"person_id": donor.id}, "lines": [line], "units": MANY_UNITS}
    gift = first.at(now).post("/gifts", body)
    taken = first.at(now).post(f"/gifts/{gift['id']}/accept", {"units": MANY_UNITS})
    expect("件数待复核 units await a second person", (taken["credit"], taken["credited_units"]), ("awaiting_second", 0))
    confirm = f"/gifts/{gift['id']}/confirm"
    alone = first.at(now).refused(confirm, {"units": MANY_UNITS}, If_Match=etag(taken))
    expect("不能一人复核 not by the same person", alone.code, "own_proposal")
    waiting = {task["kind"]: task["count"] for task in second.at(now).get("/supermarket-tasks")["items"]}
    expect("复核待办 in the tasks of a second person", waiting["gifts_to_confirm"], 1)
    done = second.at(now).post(confirm, {"units": MANY_UNITS}, If_Match=etag(taken))
    expect("件数已复核 units confirmed", (done["credit"], done["credited_units"]), ("confirmed", MANY_UNITS))
    community.results["gifts"] += 1
    community.results["gift_units"] += MANY_UNITS
    community.results["gift_fen"] += line["value_fen"]
    until("复核后的积分 points once confirmed", lambda: year_points(donor) >= MANY_UNITS * 2)


def _bring_medicine(community: Community) -> None:
    """Medicine among the goods is held, and a second worker finds that it is medicine."""
    first, second, now = community.one("station"), community.one("station", 1), day(3, 12)
    line = {"name": "布洛芬缓释胶囊", "category": "医疗物资", "quantity": 2, "unit": "盒"}
    gift = first.at(now).post("/gifts", {"donor": None, "lines": [line], "units": 0})
    expect("疑似药品 held", gift["lines"][0]["hold"], "suspected_medicine")
    decision = {"medicine": True, "reason": "外盒有批准文号"}
    decided = second.at(now).post(f"/gifts/{gift['id']}/lines/1/decide", decision, If_Match=etag(gift))
    expect("药品不入库 no stock", decided["lines"][0]["refusal_code"], "medicine")
    first.at(now).post(f"/gifts/{gift['id']}/refuse", {"code": "medicine"})


def _generous(community: Community) -> Caller:
    return community.one("volunteer", DONORS)


def _donors(community: Community) -> list[Caller]:
    """Volunteers who are not among the three with exact points."""
    return community.people["volunteer"][:DONORS]


def play_redemptions(run: DemoRun, community: Community) -> None:
    """Redeems rewards: some are confirmed, some refused for each reason; ten people want a last item at once."""
    results: Counter[str] = Counter()
    short, just, above = community.people["exact"]
    expect("29 分不可兑换 29 points may not redeem", _redeem(community, short, "早餐券"), "gate_not_reached")
    expect("30 分可以兑换 30 points may", _redeem(community, just, "早餐券"), "confirmed")
    expect("31 分可以兑换 31 points may", _redeem(community, above, "洗车券"), "confirmed")
    expect("31 分可以兑换 31 points may", _redeem(community, above, "理发券"), "confirmed")
    expect("余额不足 too little balance", _redeem(community, above, "干洗券"), "points_insufficient")
    results.update(["confirmed"] * 3, gate_not_reached=1, points_insufficient=1)

    wanted = run.each(
        "最后一件 the last one",
        _donors(community)[:WANTED_AT_ONCE],
        lambda one: _redeem(community, one, "手工书签"),
    )
    expect("十人抢最后一件 ten want the last", Counter(wanted)["confirmed"], 1)
    results["confirmed"] += 1
    results["out_of_stock"] = WANTED_AT_ONCE - 1
    more = run.each("积分兑换 redemptions", _donors(community), lambda one: _redeem(community, one, "早餐券"))
    expect("兑换成功 confirmed", set(more), {"confirmed"})
    results["confirmed"] += len(more)
    results["confirmed"] += _redeem_at_counter(community)
    community.results["redemptions"] = results


def _redeem_at_counter(community: Community) -> int:
    """The counter redeems for a volunteer, with their code and by two workers. Returns how many were confirmed."""
    person, first, second = _generous(community), community.one("station").at(day(90)), community.one("station", 1)
    breakfast, cleaning = ({"reward_id": community.rewards[name]["id"]} for name in ("早餐券", "干洗券"))
    code = person.at(day(90)).post("/redemption-codes", breakfast | {"quantity": 1})["code"]
    one = breakfast | {"quantity": 1, "expected_points": 4, "on_behalf_of": person.id}
    with_code = first.post("/redemptions", one | {"code": code}, **WAIT)
    two = cleaning | {"quantity": 2, "expected_points": 24, "on_behalf_of": person.id}
    waiting = first.post("/redemptions", two)
    expect("待第二人 awaits a second worker", waiting["state"], "awaiting_second")
    agreed = second.at(day(90)).post(f"/redemptions/{waiting['id']}/second", {}, If_Match=etag(waiting))
    expect("第二人已同意 a second worker agreed", agreed["authority"], "second")
    for asked in (with_code, waiting):
        until("柜台兑换 at the counter", lambda asked=asked: _state(person, asked) == "confirmed")  # type: ignore[misc]  # bound now
    itself = first.refused("/redemptions", breakfast | {"on_behalf_of": first.id})
    expect("不能给自己兑换 not for oneself", itself.code, "own_case")
    return 2


def _state(who: Caller, redemption: dict[str, Any]) -> str:
    return str(who.get(f"/redemptions/{redemption['id']}")["state"])


def _redeem(community: Community, who: Caller, reward: str) -> str:
    """Returns `confirmed`, or the code of the refusal."""
    body = {"reward_id": community.rewards[reward]["id"], "quantity": 1}
    try:
        redemption = who.at(day(90)).post("/redemptions", body, **WAIT)
    except Refusal as refusal:
        return refusal.code
    if redemption["state"] == "reserved":
        until("兑换 redemption", lambda: who.get(f"/redemptions/{redemption['id']}")["state"] != "reserved")
        redemption = who.get(f"/redemptions/{redemption['id']}")
    return str(redemption["state"] if redemption["state"] == "confirmed" else redemption["code"])


def play_vouchers(run: DemoRun, community: Community) -> None:
    """Uses each voucher once, at the shop that it is for."""
    shop: Caller = community.shops[0]["person"]
    codes = [code for one in _donors(community) for code in _codes(one, community.rewards["早餐券"]["id"])]

    def use(code: str) -> str:
        return str(shop.at(day(91)).post(f"/vouchers/{code}/use")["state"])

    def use_again(code: str) -> str:
        return shop.at(day(91, 10)).refused(f"/vouchers/{code}/use").code

    used = run.each("早餐券核销 vouchers used", codes, use)
    expect("券已核销 used", set(used), {"used"})
    again = run.each("再次使用 used again", codes[:TRIED_AGAIN], use_again)
    expect("券只用一次 used once", set(again), {"voucher_not_usable"})
    wrong = community.shops[1]["person"].at(day(91)).refused(f"/vouchers/{codes[0]}/use")
    expect("别家的券 another shop's", wrong.code, "voucher_not_usable")
    community.results |= {"vouchers_used": len(used), "vouchers_tried_again": len(again)}


def _codes(who: Caller, reward_id: str) -> list[str]:
    mine = [one for one in who.pages("/redemptions") if one["reward_id"] == reward_id and one["state"] == "confirmed"]
    whole = [who.get(f"/redemptions/{one['id']}") for one in mine]
    return [voucher["code"] for one in whole for voucher in one["vouchers"]]
