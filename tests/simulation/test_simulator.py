"""The simulator: a fixed part of its histories, the same each time; and faults planted in the rules, which it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from services.charity.redemptions import model as redemptions_model
from services.charity.redemptions import rules as redemptions_rules
from services.charity.stock import rules as stock_rules
from services.charity.stock.model import MovementKind
from services.fund.rules import grants
from services.points import commands, rules
from services.points.model import UNITS_A_POINT, Gate, Source
from tests.simulation.__main__ import KINDS, broken_of, plan, play, shortest
from tests.simulation.redemptions import Redemptions
from tests.simulation.world import simulated


@pytest.fixture(autouse=True)
def in_memory() -> Iterator[None]:
    with simulated():
        yield


def test_six_hundred_histories_hold() -> None:
    assert broken_of(range(600)) == []


def test_they_reach_every_state() -> None:
    """Else nothing could be said of it."""
    states, answers = set(), set()
    for seed in (one for one in range(300) if KINDS[one % len(KINDS)] is Redemptions):
        history = Redemptions(seed)
        for name, *numbers in plan(seed):
            getattr(history, name)(*numbers)
        history.end()
        states |= {one.state for one in history.charity.tables["redemptions"].values()}
        answers |= {one.code for one in history.points.tables["debits"].values()}
    assert states == set(redemptions_model.RedemptionState) - redemptions_model.UNANSWERED
    assert answers == {None, rules.GATE_NOT_REACHED, rules.POINTS_INSUFFICIENT, rules.ACCOUNT_CLOSED}


def test_a_history_is_the_same_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redemptions_rules, "owes_points", lambda _: False)
    seed = next(seed for seed in range(200) if play(seed, plan(seed)))
    assert plan(seed) == plan(seed)
    steps = shortest(seed, plan(seed))
    assert play(seed, steps) == play(seed, steps) != None  # noqa: E711  (all three)
    assert len(steps) < len(plan(seed)) / 2
    assert shortest(seed, steps) == steps


# ---- planted faults ------------------------------------------------------------------------------------


def _deaf_to_cancelling(real: Callable[..., Any]) -> Callable[..., Any]:
    return lambda redemption, now: real(replace(redemption, state=redemptions_model.RedemptionState.RESERVED), now)


def _forgetful(real: Callable[..., Any]) -> Callable[..., Any]:
    """What was answered is not looked up."""

    def answer(book: Any, asked: Any) -> None:
        book.debits.pop(asked.redemption_id, None)
        real(book, asked)

    return answer


def _piece_by_piece(real: Callable[..., Any]) -> Callable[..., Any]:
    """Time is floored for each order, not once a year."""

    def with_fact(year: Any, fact: Any, book: Any, sign: int) -> Any:
        after = real(year, fact, book, sign)
        if fact.source is Source.GIFT:
            return after
        return replace(
            after, units=year.units + sign * (abs(after.units - year.units) // UNITS_A_POINT * UNITS_A_POINT)
        )

    return with_fact


PLANTED: dict[str, tuple[ModuleType, str, Callable[[Any], Any]]] = {
    "a debit confirms what was called off": (redemptions_rules, "after_debit", _deaf_to_cancelling),
    "points of what was called off are kept": (redemptions_rules, "owes_points", lambda _: lambda one: False),
    "a reservation that is not given back": (
        stock_rules,
        "DELTAS",
        lambda real: {**real, MovementKind.RELEASE: (0, 0)},
    ),
    "a gate that is always open": (rules, "gate", lambda _: lambda year, today: Gate(0, year.earned)),
    "a gate that thirty does not reach": (rules, "gate", lambda real: lambda year, today: real(year, today + 1)),
    "a redemption answered anew": (commands, "answer", _forgetful),
    "time rounded piece by piece": (rules, "with_fact", _piece_by_piece),
    "what is owed is never paid": (rules, "settle", lambda _: lambda wallet: ([], wallet)),
    "an older word that replaces a later one": (
        commands,
        "post_facts",
        lambda real: lambda book, target: real(_as_new(book, target), target),
    ),
    "a refund booked twice": (commands, "refund", lambda real: lambda book, back: real(_unbooked(book, back), back)),
    "one's own proposal approved": (
        grants,
        "approved",
        lambda real: (
            lambda grant, by, now: replace(
                real(replace(grant, proposed_by=None), by, now), proposed_by=grant.proposed_by
            )
        ),
    ),
    "approvals that outlive a change": (
        grants,
        "amended",
        lambda real: lambda grant, fen, why: replace(real(grant, fen, why), approved_1=grant.approved_1),
    ),
    "a part above what is left": (
        grants,
        "paid",
        lambda real: lambda grant, fen, proof: real(replace(grant, amount_fen=grant.amount_fen + fen), fen, proof),
    ),
}


def _as_new(book: Any, target: Any) -> Any:
    book.stages[target.source, target.source_id] = -1
    return book


def _unbooked(book: Any, back: Any) -> Any:
    book.booked.discard(back.return_id)
    return book


@pytest.mark.parametrize(("module", "name", "spoil"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_breaks_histories(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, spoil: Callable[[Any], Any]
) -> None:
    monkeypatch.setattr(module, name, spoil(getattr(module, name)))
    assert any(play(seed, plan(seed)) for seed in range(900))
