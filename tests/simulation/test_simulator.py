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
from services.fund.grants import rules as grant_rules
from services.fund.projects.model import ProjectState
from services.fund.proofs import rules as proof_rules
from services.points.earning import rules as earning_rules
from services.points.earning import transitions as earning_transitions
from services.points.earning.model import Stage
from services.points.ledger import rules as ledger_rules
from services.points.ledger.model import UNITS_PER_POINT, Gate
from services.points.redemptions import transitions as debit_transitions
from services.points.redemptions.model import DebitRefusalCode
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
    open_states = redemptions_model.UNANSWERED | {redemptions_model.RedemptionState.AWAITING_SECOND}
    assert states == set(redemptions_model.RedemptionState) - open_states
    assert answers == {None, *DebitRefusalCode}


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

    def decide_debit(batch: Any, debits: Any, asked: Any) -> None:
        debits.decisions.pop(asked.redemption_id, None)
        real(batch, debits, asked)

    return decide_debit


def _piece_by_piece(real: Callable[..., Any]) -> Callable[..., Any]:
    """Time is floored for each day, not once a year."""

    def with_day(year: Any, before: Any, after: Any, rule: Any) -> Any:
        rounded = [one.minutes * rule.points_per_hour // 60 * UNITS_PER_POINT for one in (before, after)]
        return replace(real(year, before, after, rule), units=year.units + rounded[1] - rounded[0])

    return with_day


PLANTED: dict[str, tuple[ModuleType, str, Callable[[Any], Any]]] = {
    "a debit confirms what was called off": (redemptions_rules, "after_debit", _deaf_to_cancelling),
    "points of what was called off are kept": (redemptions_rules, "owes_points", lambda _: lambda one: False),
    "a reservation that is not given back": (
        stock_rules,
        "DELTAS",
        lambda real: {**real, MovementKind.RELEASE: (0, 0)},
    ),
    "a gate that is always open": (ledger_rules, "gate", lambda _: lambda year, today: Gate(0, year.earned)),
    "a gate that thirty does not reach": (ledger_rules, "gate", lambda real: lambda year, today: real(year, today + 1)),
    "a redemption answered anew": (debit_transitions, "decide_debit", _forgetful),
    "points of an order that is open again are spent": (ledger_rules, "held", lambda _: lambda balance, years: 0),
    "time rounded piece by piece": (earning_rules, "with_day", _piece_by_piece),
    "what is owed is never paid": (ledger_rules, "settle", lambda _: lambda balance: ([], balance)),
    "an older word that replaces a later one": (
        earning_transitions,
        "post_facts",
        lambda real: lambda batch, sources, facts: real(batch, _as_new(sources, facts), facts),
    ),
    "a refund booked twice": (
        debit_transitions,
        "refund",
        lambda real: lambda batch, debits, back: real(batch, _unbooked(debits, back), back),
    ),
    "one's own proposal approved": (
        grant_rules,
        "approved",
        lambda real: (
            lambda grant, by, now: replace(
                real(replace(grant, proposed_by=None), by, now), proposed_by=grant.proposed_by
            )
        ),
    ),
    "approvals that outlive a change": (
        grant_rules,
        "amended",
        lambda real: lambda grant, changes: replace(real(grant, changes), approved_1=grant.approved_1),
    ),
    "a part above what is left": (
        grant_rules,
        "paid",
        lambda real: lambda grant, fen: real(replace(grant, amount_fen=grant.amount_fen + fen), fen),
    ),
    "an approval that outlives its role": (grant_rules, "without_approval", lambda _: lambda grant: grant),
    "an account that nobody else has confirmed": (
        grant_rules,
        "require_payable",
        lambda real: lambda project, payee, roles: real(project, replace(payee, confirmed_by=payee.id), roles),
    ),
    "a project that does not run": (
        grant_rules,
        "require_payable",
        lambda real: lambda project, payee, roles: real(replace(project, state=ProjectState.RUNNING), payee, roles),
    ),
    "an invoice that pays twice": (
        proof_rules,
        "proof_to_pay",
        lambda real: lambda uses, *given: real([], *given),
    ),
    "a budget that other grants do not use": (
        grant_rules,
        "require_supportable",
        lambda real: lambda *given, others_fen: real(*given, others_fen=0),
    ),
}


def _as_new(sources: Any, facts: Any) -> Any:
    sources.stages[facts.key] = Stage()
    return sources


def _unbooked(debits: Any, back: Any) -> Any:
    debits.booked.discard(back.return_id)
    return debits


@pytest.mark.parametrize(("module", "name", "spoil"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_breaks_histories(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, spoil: Callable[[Any], Any]
) -> None:
    monkeypatch.setattr(module, name, spoil(getattr(module, name)))
    assert any(play(seed, plan(seed)) for seed in range(900))
