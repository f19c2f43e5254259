"""The grant as a state machine: the fund on its real database, against what the acts that were answered mean.

Hypothesis chooses who proposes, approves, changes and pays what, what is sent again, who loses the role meanwhile, and
where the process ends. After each step the fund says what the model says, and its audit is empty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from werkzeug.test import TestResponse

from services.chassis.database.tables import new_id
from services.chassis.messaging.contract import Event
from services.chassis.messaging.deferred import deferred
from services.contracts import fund as contracts
from services.contracts import gateway, orders
from services.fund.grants.tables import grants, payouts
from services.fund.ledger.tables import earmarks
from tests.fund.conftest import FundService
from tests.simulation.conftest import SETTINGS, TIMEOUT
from tests.simulation.post import broken, ending_before_commit, rows
from tests.support.rig import Caller, Prepared, Rig

AMOUNTS = st.sampled_from([100, 300, 500, 900])
PAPER_FEN = 900  # the amount of each proof
FATES = st.sampled_from(["answered", "answered", "answered", "again", "ended"])
SEEN_BEFORE = st.sampled_from([0, 0, 0, 1])  # how many versions ago somebody has read a grant
STEPS = {  # and how often each
    "money_comes": 2,
    "somebody_proposes": 3,
    "somebody_approves": 8,
    "somebody_changes_it": 2,
    "a_part_is_paid": 6,
    "a_role_comes_or_goes": 2,
    "the_account_changes": 1,
    "somebody_confirms_the_account": 1,
    "a_project_changes": 1,
}
Draw = Callable[[st.SearchStrategy[Any]], Any]


@dataclass
class Ask:
    """A grant as it must be."""

    project: UUID
    by: UUID
    amount: int
    version: int = 1
    approvers: list[UUID] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    cancelled: bool = False  # what is left, since the project was closed

    @property
    def approved(self) -> bool:
        return len(self.approvers) == 2

    @property
    def held(self) -> int:
        return self.amount - sum(self.parts) if self.approved and not self.cancelled else 0

    @property
    def over(self) -> bool:
        """Whether nothing more is paid."""
        return self.cancelled or sum(self.parts) == self.amount

    @property
    def state(self) -> str:
        if self.cancelled:
            return "reporting" if self.parts else "cancelled"
        if not self.approved:
            return "proposed"
        if self.parts:
            return "paying" if self.held else "reporting"
        return "approved"


class Granting(RuleBasedStateMachine):
    """Two who propose, three who approve, one of whom does both; two projects."""

    prepare: Callable[[str], Prepared]

    @initialize()
    def open(self) -> None:
        self.rig = Rig(self.prepare("fund"))
        self.chest = FundService(self.rig)
        both = self.rig.person("fund_manager", "fund_approver")
        self.managers = [self.chest.who("fund_manager"), both]
        self.approvers = [self.chest.who("fund_approver", 1), self.chest.who("fund_approver", 2), both]
        self.holds = {one.id for one in self.approvers}  # the role, at this moment
        self.sequence = 1  # of people
        self.projects = {self.chest.project(budget_fen=1200): "running", self.chest.project(): "running"}
        self.budgets = dict(zip(self.projects, (1200, 10**6), strict=True))
        self.versions = dict.fromkeys(self.projects, 3)
        self.payee, self.wrote = self.chest.payee, {self.chest.who("fund_manager").id}
        self.confirmed = True
        self.given = 1000
        self.asks: dict[UUID, Ask] = {}
        self.papers: Counter[str] = Counter()
        self.chest.give(1000)

    @rule(what=st.sampled_from([name for name, many in STEPS.items() for _ in range(many)]), data=st.data())
    def something_happens(self, what: str, data: st.DataObject) -> None:
        """One rule for all, so that no example goes without some of them."""
        getattr(self, what)(data.draw)

    @property
    def free(self) -> int:
        return self.given - sum(sum(one.parts) + one.held for one in self.asks.values())

    def left_of(self, project: UUID, beside: Ask | None = None) -> int:
        """What other grants leave of a budget: each promises its amount once it is approved, else it has its parts."""
        others = [one for one in self.asks.values() if one.project == project and one is not beside]
        return self.budgets[project] - sum(one.held + sum(one.parts) for one in others)

    # ---- what may happen -------------------------------------------------------------------------------

    def money_comes(self, draw: Draw) -> None:
        amount = draw(AMOUNTS)
        self.chest.give(amount)
        self.given += amount

    def somebody_proposes(self, draw: Draw) -> None:
        who, amount = draw(st.sampled_from(self.managers)), draw(AMOUNTS)
        project = draw(st.sampled_from(list(self.projects)))
        body = {"project_id": str(project), "payee_id": self.payee["id"], "amount_fen": amount}
        answer = self._call("/grants", body, by=who, fate=draw(FATES))
        may = self.projects[project] != "closed" and amount <= min(self.free, self.left_of(project))
        if self._was_done(answer, may=may):
            self.asks[UUID(answer.json["id"])] = Ask(project, who.id, amount)

    def somebody_approves(self, draw: Draw) -> None:
        if not self.asks:
            return
        grant, ask = draw(st.sampled_from(list(self.asks.items())))
        who = draw(st.sampled_from(self.approvers))
        counting = ask.approvers if ask.approved else [one for one in ask.approvers if one in self.holds]
        may = who.id in self.holds and not ask.approved and who.id not in (ask.by, *counting)
        may = may and self.projects[ask.project] != "closed" and not ask.cancelled
        room = min(self.free + sum(ask.parts), self.left_of(ask.project, beside=ask))
        may = may and (not counting or ask.amount <= room)
        seen = ask.version - draw(SEEN_BEFORE)
        headers = {"If-Match": f'"{seen}"'}
        answer = self._call(f"/grants/{grant}/approve", by=who, fate=draw(FATES), headers=headers)
        if self._was_done(answer, may=may and seen == ask.version):
            ask.approvers = [*counting, who.id]
            ask.version += 1

    def somebody_changes_it(self, draw: Draw) -> None:
        """Seen as it is now, or as it was before; by whom it is, or by the other."""
        if not self.asks:
            return
        grant, ask = draw(st.sampled_from(list(self.asks.items())))
        who, amount, seen = draw(st.sampled_from(self.managers)), draw(AMOUNTS), ask.version - draw(st.integers(0, 1))
        changed = {"headers": {"If-Match": f'"{seen}"'}, "method": "PATCH"}
        answer = self._call(f"/grants/{grant}", {"amount_fen": amount}, by=who, fate="answered", **changed)
        may = who.id == ask.by and seen == ask.version and not ask.parts and not ask.cancelled
        if self._was_done(answer, may=may) and amount != ask.amount:
            ask.amount, ask.version = amount, ask.version + 1
            ask.approvers.clear()

    def a_part_is_paid(self, draw: Draw) -> None:
        """Against a paper that may have served already."""
        if not self.asks:
            return
        grant, ask = draw(st.sampled_from(list(self.asks.items())))
        part, paper = draw(st.sampled_from([50, 100, 250, 900])), draw(st.sampled_from(["A-1", "a１", None, None]))
        number = {"A-1": "a1", "a１": "a1", None: str(new_id())}[paper]
        body = {"amount_fen": part, "proof": {"number": paper or number, "amount_fen": PAPER_FEN}}
        seen, by = ask.version - draw(SEEN_BEFORE), draw(st.sampled_from(self.managers))
        headers = {"If-Match": f'"{seen}"'}
        answer = self._call(f"/grants/{grant}/pay", body, by=by, fate=draw(FATES), headers=headers)
        may = ask.approved and part <= ask.held and self.papers[number] + part <= PAPER_FEN
        may = may and self.confirmed and self.projects[ask.project] == "running"
        if self._was_done(answer, may=may and seen == ask.version):
            self.papers[number] += part
            ask.parts.append(part)
            ask.version += 1

    def a_role_comes_or_goes(self, draw: Draw) -> None:
        """The directory says so; the token that was given before still says what it said."""
        who = draw(st.sampled_from(self.approvers))
        self.holds ^= {who.id}
        self.sequence += 1
        roles = {*who.roles} - ({"fund_approver"} if who.id not in self.holds else set()) | {"resident"}
        self.rig.deliver(_changed(who, roles), sequence=self.sequence)

    def the_account_changes(self, draw: Draw) -> None:
        """Then somebody else must confirm it, and what was approved for it must be approved anew."""
        who, digits = draw(st.sampled_from(self.managers)), draw(st.integers(0, 9999))
        seen = self.rig.read(f"/payees/{self.payee['id']}", by=who)
        body, headers = {"account_no": f"6217 0031 {digits:08}"}, {"If-Match": f'"{seen["version"]}"'}
        answer = self._call(
            f"/payees/{self.payee['id']}", body, by=who, fate="answered", method="PATCH", headers=headers
        )
        if self._was_done(answer, may=True) and answer.json["version"] != seen["version"]:
            self.confirmed = False
            self.wrote.add(who.id)
            for ask in self.asks.values():
                if not ask.over:
                    ask.version += 1
                    ask.approvers.clear()

    def somebody_confirms_the_account(self, draw: Draw) -> None:
        who = draw(st.sampled_from([*self.managers, *self.approvers]))
        answer = self.chest.confirm(self.payee, who)
        if self._was_done(answer, may=not self.confirmed and who.id not in self.wrote):
            self.confirmed = True

    def a_project_changes(self, draw: Draw) -> None:
        """It is listed anew with another budget, started, or closed for ever."""
        project, event = (
            draw(st.sampled_from(list(self.projects))),
            draw(st.sampled_from(["listed", "running", "closed"])),
        )
        self.versions[project] += 1
        if self.projects[project] == "closed":
            return
        self.projects[project] = event
        if event == "listed":
            self.budgets[project] = draw(st.sampled_from([600, 1200]))
            told: Event = self.chest.listed(project, budget_fen=self.budgets[project])
        elif event == "running":
            told = orders.ProjectStarted(project_id=project, started_on=self.rig.now.date())
        else:
            told = orders.ProjectClosed(project_id=project, outcome="done", closed_on=self.rig.now.date())
            for ask in self.asks.values():
                if ask.project == project and not ask.over:
                    ask.cancelled, ask.version = True, ask.version + 1
        self.rig.deliver(told, sequence=self.versions[project])

    # ---- how it is done --------------------------------------------------------------------------------

    def _call(
        self, path: str, body: Any = None, *, by: Caller, fate: str, method: str = "POST", headers: Any = None
    ) -> TestResponse:
        """Done once, however often it is sent; `ended` before its commit, and then sent again with its key."""
        sent = {"Idempotency-Key": str(new_id())} | (headers or {})
        for ends in [True] * (fate == "ended") + [False]:
            with ending_before_commit(ends=ends):
                answer = self.rig.request(method, path, {} if body is None else body, by=by, headers=sent)
        if fate == "again" and answer.status_code < 300:
            again = self.rig.request(method, path, {} if body is None else body, by=by, headers=sent)
            assert (again.json, again.headers["Idempotency-Replayed"]) == (answer.json, "true")
        return answer

    def _was_done(self, answer: TestResponse, *, may: bool) -> bool:
        assert (answer.status_code < 300) == bool(may), answer.json
        return bool(may)

    # ---- what must hold --------------------------------------------------------------------------------

    @invariant()
    def the_fund_says_what_the_model_says(self) -> None:
        held = {row.id: row for row in rows(self.rig, grants)}
        assert {key: (row.state, row.amount_fen, row.paid_fen, row.version) for key, row in held.items()} == {
            key: (one.state, one.amount, sum(one.parts), one.version) for key, one in self.asks.items()
        }
        for key, one in self.asks.items():
            assert [by for by in (held[key].approved_1, held[key].approved_2) if by] == one.approvers
        (purse,) = rows(self.rig, earmarks)
        paid = sum(sum(one.parts) for one in self.asks.values())
        assert (purse.spendable_fen, purse.spendable_fen - purse.held_fen) == (self.given - paid, self.free)
        parts = sorted((row.grant_id, row.amount_fen) for row in rows(self.rig, payouts))
        assert parts == sorted((key, part) for key, one in self.asks.items() for part in one.parts)

    @invariant()
    def nothing_is_broken_or_put_off(self) -> None:
        assert broken(self.rig) == []
        assert rows(self.rig, deferred) == []

    def teardown(self) -> None:
        """What was published is what was done: each part once, each approval that came about once."""
        if not hasattr(self, "asks"):
            return
        paid = sorted((one.grant_id, one.amount_fen) for one in self.rig.published(contracts.GrantPaid))
        assert paid == sorted((key, part) for key, one in self.asks.items() for part in one.parts)
        last = {one.grant_id: one.amount_fen for one in self.rig.published(contracts.GrantApproved)}
        assert {key: last[key] for key, one in self.asks.items() if one.approved} == {
            key: one.amount for key, one in self.asks.items() if one.approved
        }
        gone = {one.grant_id: one.spent_fen for one in self.rig.published(contracts.GrantCancelled)}
        assert gone == {key: sum(one.parts) for key, one in self.asks.items() if one.cancelled}
        assert self.rig.audit() == []


def _changed(who: Caller, roles: set[str]) -> gateway.PersonChanged:
    return gateway.PersonChanged(
        person_id=who.id,
        roles=tuple(sorted(roles)),
        epoch=1,
        age_band="adult",
        joined_on=date(2026, 1, 1),
        guardian_ids=(),
        consents=(),
        state="active",
        changed=("roles",),
        has_signed_in=True,
    )


@pytest.mark.timeout(TIMEOUT)
def test_every_interleaving_of_grants(prepare: Callable[[str], Prepared]) -> None:
    machine = type("Granting", (Granting,), {"prepare": staticmethod(prepare)})
    run_state_machine_as_test(machine, settings=SETTINGS)
