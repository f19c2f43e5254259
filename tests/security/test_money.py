"""Spending twice, asking again, guessing: by many at once, through the front."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from statistics import median
from threading import Barrier
from typing import Any

from deploy.client import Caller, Refusal
from services.charity.stock.model import CODE_DIGITS
from services.charity.vouchers.rules import BODY_DIGITS, PERSON_ATTEMPTS_MOST, check_digit
from services.chassis.database.tables import new_id
from services.fund.providers.sandbox import Sandbox
from tests.journeys.neighbourhood import Neighbourhood, audited, opened, until
from tests.security.conftest import Target

CROWD = 100


def at_once(many: int, act: Callable[[int], Any]) -> list[Any]:
    """All let go at the same moment; what each was given, or its refusal."""
    gate = Barrier(many)

    def one(number: int) -> Any:
        gate.wait(30)
        try:
            return act(number)
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(many) as pool:
        return list(pool.map(one, range(many)))


def test_a_hundred_askers_spend_no_more_than_there_is(here: Neighbourhood) -> None:
    """A hundred requests for the last points, a hundred for the last piece: as many succeed as there is to have."""
    spender = here.volunteer()
    here.give(spender, 20)
    here.has_points(spender, 40)
    few = here.station.post("/rewards", {"name": "最后两件", "kind": "goods", "price_points": 1, "stock": 2})
    body = {"reward_id": few["id"], "quantity": 1}
    last = at_once(CROWD, lambda _: spender.post("/redemptions", body))
    assert {one.status for one in last if isinstance(one, Refusal)} == {409}
    assert len([one for one in last if not isinstance(one, Refusal)]) == 2
    voucher = {"reward_id": here.breakfast["id"], "quantity": 1}  # four points of what is left, nine times
    asked = [one for one in at_once(CROWD, lambda _: spender.post("/redemptions", voucher)) if isinstance(one, dict)]
    states = settled(spender, [one["id"] for one in asked])
    assert states["confirmed"] == 9
    here.has_points(spender, 2)
    audited(here.deployment)


def settled(who: Caller, redemptions: list[str]) -> Counter[str]:
    """How redemptions ended."""
    found: dict[str, str] = {}

    def done() -> bool:
        found.update({one["id"]: one["state"] for one in who.pages("/redemptions")})
        return all(found[one] != "reserved" for one in redemptions)

    until(done)
    return Counter(found[one] for one in redemptions)


def test_a_request_sent_a_hundred_times_is_done_once(here: Neighbourhood) -> None:
    key = str(new_id())
    body = {"donor": None, "amount_fen": 1_000, "channel": "cash", "publish_name": False}
    answers = at_once(CROWD, lambda _: here.station.post("/donations", body, Idempotency_Key=key))
    assert len({one["receipt_number"] for one in answers if isinstance(one, dict)}) == 1
    assert not [one for one in answers if isinstance(one, Refusal) and one.code != "request_in_progress"]
    assert [one["amount_fen"] for one in here.station.get("/donations")["items"]] == [1_000]


def test_a_voucher_is_used_once_by_twenty_scans(here: Neighbourhood) -> None:
    holder = here.volunteer()
    here.give(holder, 20)
    here.has_points(holder, 40)
    (voucher,) = here.redeem(holder, here.breakfast)["vouchers"]
    scans = at_once(20, lambda _: here.shopkeeper.post(f"/vouchers/{voucher['code']}/use"))
    assert len([one for one in scans if isinstance(one, dict)]) == 1
    assert {one.code for one in scans if isinstance(one, Refusal)} <= {"voucher_not_usable", "too_many_attempts"}


def test_a_notice_that_was_overheard_is_worth_nothing(here: Neighbourhood) -> None:
    """Sent again later, signed by another, or with another amount."""
    gift = here.resident.post(
        "/donations",
        {"donor": {"person_id": here.resident.id}, "amount_fen": 500, "channel": "online", "publish_name": False},
    )
    notice = {
        "notice_id": str(new_id()),
        "event": "paid",
        "out_trade_no": gift["payment"]["out_trade_no"],
        "provider_txn": "sandbox-overheard",
        "amount_fen": 500,
        "currency": "CNY",
        "paid_at": here.now.isoformat(),
    }
    sandbox = Sandbox(here.deployment.secrets["sandbox"])
    old, headers = sandbox.sign(notice, datetime.now(UTC) - timedelta(minutes=6))
    fresh, good = sandbox.sign(notice, datetime.now(UTC))
    forged, bad = Sandbox("whsec_" + "QUJD" * 8).sign(notice, datetime.now(UTC))
    for body, sent in ((old, headers), (fresh.replace(b"500", b"900"), good), (forged, bad), (fresh, {})):
        answer = here.connection.send(
            "POST", f"/v1/communities/{here.slug}/payments/sandbox/notifications", raw=body, headers=sent
        )
        assert answer.status in (400, 401, 403), answer.data
    assert here.resident.get(f"/donations/{gift['id']}")["payment"]["state"] == "created"


# ---- A14: vouchers of one's own invention ---------------------------------------------------------------


def invented(number: int) -> str:
    """A code as well formed as any."""
    body = "".join(CODE_DIGITS[(number * 7919 >> place) % len(CODE_DIGITS)] for place in range(BODY_DIGITS))
    return body + check_digit(body)


def test_guessing_a_voucher_is_hopeless(target: Target) -> None:
    """One answer to whatever is no voucher here, in the same time; a few tries, then none; and too many codes."""
    there = opened(target.crowd.here.deployment, "voucher-thieves")
    theirs, used = target.crowd.ids["code"], mine(there)
    taken: dict[str, list[float]] = {"used": [], "theirs": [], "invented": []}
    said = set()
    for number in range(3):  # a scanner has ten tries: so three of them
        thief = there.person("shop")
        there.admin.call("PATCH", f"/shops/{there.shop['id']}", {"staff": staff(there, thief)}, If_Match=version(there))
        for turn in range(PERSON_ATTEMPTS_MOST // 3):
            for what, code in (("used", used), ("theirs", theirs), ("invented", invented(number * 10 + turn))):
                began = time.perf_counter()
                refusal = thief.refused(f"/vouchers/{code}/use")
                taken[what].append(time.perf_counter() - began)
                said.add((refusal.status, refusal.code))
        # So far each invented code has counted, `theirs` once; `used` is no guess.
        for turn in range(PERSON_ATTEMPTS_MOST // 3, PERSON_ATTEMPTS_MOST - 1):
            refusal = thief.refused(f"/vouchers/{invented(number * 10 + turn)}/use")
            assert (refusal.status, refusal.code) == (409, "voucher_not_usable"), turn
        refusal = thief.refused(f"/vouchers/{invented(number * 10 + PERSON_ATTEMPTS_MOST - 1)}/use")
        assert (refusal.status, refusal.code) == (429, "too_many_attempts")
    assert said == {(409, "voucher_not_usable")}
    middle = {what: median(seconds) for what, seconds in taken.items()}
    assert max(middle.values()) < 2 * min(middle.values()) + 0.01, middle
    assert (
        10**6 * 10**5 / len(CODE_DIGITS) ** BODY_DIGITS < 10**-12
    )  # a million guesses at a hundred thousand live codes


def mine(there: Neighbourhood) -> str:
    """A voucher of the thieves' own, used."""
    holder = there.volunteer()
    there.give(holder, 20)
    there.has_points(holder, 40)
    (voucher,) = there.redeem(holder, there.breakfast)["vouchers"]
    there.shopkeeper.post(f"/vouchers/{voucher['code']}/use")
    return str(voucher["code"])


def staff(there: Neighbourhood, thief: Caller) -> list[str]:
    return [there.shopkeeper.id, thief.id]


def version(there: Neighbourhood) -> str:
    return f'"{there.admin.get("/shops/" + there.shop["id"])["version"]}"'
