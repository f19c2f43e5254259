"""Histories of grants: proposed, approved by two, changed, paid in parts, while money comes and people lose their role.

The handlers of the fund and of orders run their own code in memory. What must hold is counted from the answered
acts: who approved what since it was last changed, what was paid to whom against which proof, what is set aside.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from services.chassis.directory.people import Person
from services.chassis.http.preconditions import VersionStale
from services.chassis.security.callers import Caller
from services.contracts import orders as orders_contracts
from services.fund.app import service as fund_service
from services.fund.grants import commands
from services.fund.grants.model import Grant, GrantChanges, GrantRequest, GrantState, GrantView
from services.fund.ledger.model import (
    Account,
    CauseKind,
    Earmark,
    EarmarkKind,
    Entry,
    Fund,
    FundState,
    Journal,
    JournalKind,
    Series,
)
from services.fund.payees import commands as payees_commands
from services.fund.payees.model import Payee, PayeeChanges, PayeeKind
from services.fund.projects.model import ProjectState
from services.fund.proofs.model import Proof
from services.orders.app import service as orders_service
from tests.simulation.stores import fund as store
from tests.simulation.stores.chassis import new_id
from tests.simulation.world import Crash, History, demand, somebody

START = datetime(2026, 3, 10, 1, 0, tzinfo=UTC)
AMOUNTS = (100, 300, 500, 900)
BUDGETS = (300, 700, 1000)
PROOF_FEN = 300  # the amount of each proof

# Nothing is paid any more in the other states, so a change of the payee voids nothing there.
OPEN = (GrantState.PROPOSED, GrantState.RETURNED, GrantState.APPROVED, GrantState.PAYING)


class Grants(History):
    """A fund with one earmark and two payees, two who propose and three who approve (one of them proposes, too)."""

    weights: ClassVar = History.common | {
        "give": 5,
        "propose": 10,
        "approve": 44,
        "amend": 4,
        "pay": 30,
        "again": 4,
        "take_role": 8,
        "change_payee": 2,
        "confirm_payee": 4,
        "change_project": 4,
        "close_project": 1,
    }

    steps: ClassVar = (20, 60)

    def __init__(self, seed: int) -> None:
        super().__init__(seed, START, fund_service, orders_service)
        self.fund, self.orders = self.sites["fund"], self.sites["orders"]
        both = somebody("fund_manager", "fund_approver")
        self.managers = [somebody("fund_manager"), both]
        self.approvers = [somebody("fund_approver"), somebody("fund_approver"), both]
        self.projects = [new_id(), new_id()]
        self.versions = dict.fromkeys(self.projects, 3)
        self.payees = [new_id(), new_id()]
        self.given = 0
        self.sent: list[Callable[[], Any]] = []  # what clients may send again, with its key
        self.approved_by: dict[UUID, list[UUID]] = {}  # since a grant was last changed
        self.terms: dict[UUID, tuple[int, UUID | None]] = {}
        self.parts: dict[UUID, list[int]] = {}
        self.proofs: Counter[tuple[UUID | None, str]] = Counter()  # what was paid, by payee and number
        self._furnish()
        self.give(seed, 0, 0)
        self.give(3, 0, 0)

    def _furnish(self) -> None:
        with self.fund.transaction() as tx:
            for one in {*self.managers, *self.approvers}:
                tx.add(
                    "known_people",
                    one.id,
                    Person(one.id, one.roles, "active", "adult", START.date(), has_signed_in=True),
                )
            earmark = Earmark(new_id(), new_id(), EarmarkKind.GENERAL, "", None, 0, 0)
            tx.add("funds", earmark.fund_id, Fund(earmark.fund_id, "", FundState.ACTIVE, is_default=True))
            tx.add("earmarks", earmark.id, earmark)
            for number, payee_id in enumerate(self.payees):
                tx.add("payees", payee_id, self._payee(payee_id, str(number)))
        with self.orders.transaction() as tx:
            for project in self.projects:
                tx.add("projects", project)
        for project in self.projects:
            self.wire.publish(self._listed(project, BUDGETS[-1], "listed"), self.now, 1)
            self.wire.publish(orders_contracts.ProjectStarted(project_id=project, started_on=START.date()), self.now, 3)
        self.take(self.fund, self.wire.waiting)
        self.wire.waiting = []

    def _payee(self, payee_id: UUID, account_no: str) -> Payee:
        return Payee(
            id=payee_id,
            kind=PayeeKind.SHOP,
            name_sealed=b"",
            bank=None,
            account_sealed=b"",
            account_key=account_no.encode(),
            account_last4="",
            person_id=None,
            outsider=False,
            written_by=(self.managers[0].id,),
            confirmed_by=self.managers[1].id,
            confirmed_at=START,
            created_at=START,
            version=1,
            name="",
            account_no=account_no,
        )

    @staticmethod
    def _listed(project: UUID, budget_fen: int, state: str) -> orders_contracts.ProjectListed:
        return orders_contracts.ProjectListed(
            project_id=project,
            title="手艺坊",
            quarter="2026Q1",
            tags=(),
            budget_fen=budget_fen,
            need_ids=(),
            resource_ids=(),
            state=state,
        )

    # ---- what may happen: each step takes three numbers, whatever they are -----------------------------

    def give(self, amount: int, _: int, __: int) -> None:
        """Money comes in."""
        fen = AMOUNTS[amount % 4]
        with self.fund.transaction() as tx:
            earmark = tx.read(store.general_earmark_to_lock(None))
            lines = ((Account.CASH, fen), (Account.DONATIONS, -fen))
            entries = tuple(Entry(earmark.fund_id, earmark.id, account, amount) for account, amount in lines)
            gift = Journal(new_id(), JournalKind.GIFT, CauseKind.DONATION, new_id(), self.now.date(), entries)
            store.change_balances(tx, gift)
            no = tx.read(store.next_number(Series.JOURNAL, self.now.year))
            store.add_journal(tx, gift, no, self.now.date(), self.now)
        self.given += fen

    def propose(self, who: int, amount: int, how: int) -> None:
        """A manager asks for money."""
        payee_id = None if how % 13 == 0 else self.payees[how % 3 % 2]
        asked = GrantRequest(self.projects[how % 2], AMOUNTS[amount % 4], payee_id=payee_id)
        self._send(commands.propose_grant, asked, who=self.managers[who % 2], how=how)

    def approve(self, which: int, who: int, how: int) -> None:
        """Somebody approves, whether they may or not, having read it as it is now (or before)."""
        if grant := self._grant(which):
            seen = _same_as(grant.version - (how % 11 == 0))
            self._send(commands.approve_grant, grant.id, seen, who=self.approvers[who % 3], how=how)

    def amend(self, which: int, amount: int, how: int) -> None:
        """Whoever proposed it (or another) changes the amount, having seen it as it is now (or before)."""
        if grant := self._grant(which):
            who = self.managers[how % 2] if how % 5 == 0 else self._who(grant.proposed_by)
            seen = grant.version - (how % 9 == 0)
            changes = GrantChanges(AMOUNTS[amount % 4], self.payees[how % 2] if how % 3 == 0 else None)
            self._send(commands.amend_grant, grant.id, changes, _same_as(seen), who=who, how=how)

    def pay(self, which: int, amount: int, how: int) -> None:
        """A part is paid against a proof, which may have served already."""
        if grant := self._grant(which):
            fen = (50, 100, 250, 900)[amount % 4]
            number = f"No-{how % 12}" if how % 3 == 0 else f"{len(self.sent)}"
            proof = Proof(number, PROOF_FEN if how % 3 == 0 else fen)
            seen = _same_as(grant.version - (how % 11 == 0))
            self._send(commands.pay_grant, grant.id, fen, proof, seen, who=self.managers[how % 2], how=how)

    def again(self, which: int, _: int, __: int) -> None:
        """A client sends the same once more, with its key."""
        if self.sent:
            self.sent[which % len(self.sent)]()

    def take_role(self, who: int, back: int, _: int) -> None:
        """An approver loses the role, or has it again; the token still says it."""
        one = self.approvers[who % 3]
        with self.fund.transaction() as tx:
            known: Person = tx.rows("known_people")[one.id]
            tx.put("known_people", one.id, replace(known, roles=one.roles if back % 2 else frozenset()))

    def change_payee(self, which: int, how: int, who: int) -> None:
        """A manager changes the account of a payee: nothing that was approved for it counts any more."""
        payee_id, changes = self.payees[which % 2], PayeeChanges(account_no=f"{how}")

        def change(tx: Any) -> str:
            payee = tx.rows("payees")[payee_id]
            after = payees_commands.amend_payee(
                tx, payee_id, changes, _same_as(payee.version), who=self.managers[who % 2], now=self.now
            )
            for grant in tx.rows("grants").values() if after != payee else ():
                if grant.payee_id == payee_id and grant.state in OPEN:
                    self.approved_by[grant.id].clear()
            return ""

        self.fund.call(new_id(), change)

    def confirm_payee(self, which: int, who: int, _: int) -> None:
        """Somebody confirms a payee, or may not."""
        payee_id, by = self.payees[which % 2], [*self.managers, *self.approvers][who % 5]

        def confirm(tx: Any) -> str:
            version = tx.rows("payees")[payee_id].version
            payees_commands.confirm_payee(tx, payee_id, _same_as(version), outsider=False, who=by, now=self.now)
            return ""

        self.fund.call(new_id(), confirm)

    def change_project(self, which: int, budget: int, how: int) -> None:
        """Orders lists a project anew, with another budget, or starts it again."""
        project = self.projects[which % 2]
        self.versions[project] += 1
        if how % 3:
            event: Any = orders_contracts.ProjectStarted(project_id=project, started_on=self.now.date())
        else:
            event = self._listed(project, BUDGETS[budget % 3], ("listed", "running")[how % 2])
        self.wire.publish(event, self.now, self.versions[project])

    def close_project(self, which: int, _: int, __: int) -> None:
        """Orders closes a project."""
        closed = orders_contracts.ProjectClosed(
            project_id=self.projects[which % 2], outcome="done", closed_on=self.now.date()
        )
        self.wire.publish(closed, self.now, 10**6)

    # ---- how it is done ------------------------------------------------------------------------------

    def _grant(self, number: int) -> Grant | None:
        known = list(self.fund.tables["grants"].values())
        return known[number % len(known)] if known else None

    def _who(self, person_id: UUID) -> Caller:
        return next(one for one in self.managers if one.id == person_id)

    def _send(self, command: Callable[..., GrantView], *given: Any, who: Caller, how: int) -> None:
        key = new_id()

        def send() -> Any:
            return self.fund.call(
                key, lambda tx: self._noted(tx, command(tx, *given, who=who, now=self.now), command, who), crash=False
            )

        self.sent.append(send)
        if how % 7:
            send()
        else:  # the process ends before it commits; whoever sent it may send it again
            with contextlib.suppress(Crash):
                self.fund.call(key, lambda tx: command(tx, *given, who=who, now=self.now), crash=True)

    def _noted(self, tx: Any, sheet: GrantView, command: Callable[..., GrantView], who: Caller) -> GrantView:
        """What an act means, written down when it is done: once a key, for a repeated one is not worked."""
        grant = sheet.grant
        approvers, parts = self.approved_by.setdefault(grant.id, []), self.parts.setdefault(grant.id, [])
        *_, project = tx.rows("projects")[grant.project_id]
        if command is commands.approve_grant:
            approvers[:] = [*filter(self._holds_the_role, approvers), who.id]
            demand(self._holds_the_role(who.id), "who approves holds the role at this moment")
            granted = sum(self._promised_to(tx, grant.project_id))
            demand(len(approvers) < 2 or granted <= project.budget_fen, "grants stay within the budget as it is known")
        elif command is commands.pay_grant:
            demand(len(approvers) == 2, "nothing is paid before two have approved")
            part = sheet.parts[-1]
            parts.append(grant.paid_fen - sum(parts))
            demand(project.state is ProjectState.RUNNING, "only a running project is paid for")
            demand(tx.rows("payees")[grant.payee_id].confirmed, "only a confirmed payee is paid")
            self.proofs[grant.payee_id, part.proof.number] += part.payout.amount_fen
            demand(self.proofs[grant.payee_id, part.proof.number] <= part.proof.amount_fen, "a proof pays its amount")
        elif (grant.amount_fen, grant.payee_id) != self.terms.get(grant.id):
            self.terms[grant.id] = (grant.amount_fen, grant.payee_id)
            approvers.clear()
        return sheet

    def _holds_the_role(self, person_id: UUID) -> bool:
        return "fund_approver" in self.fund.tables["known_people"][person_id].roles

    @staticmethod
    def _promised_to(tx: Any, project_id: UUID) -> list[int]:
        mine = [one for one in tx.rows("grants").values() if one.project_id == project_id]
        return [one.paid_fen + one.held_fen for one in mine]

    # ---- what must hold ------------------------------------------------------------------------------

    def judge(self) -> None:
        """Grants, money, and what others show of them."""
        self._judge_grants()
        self._judge_money()
        self._judge_what_orders_shows()

    def _judge_grants(self) -> None:
        for grant in self.fund.tables["grants"].values():
            approvers = self.approved_by[grant.id]
            demand(list(grant.approvals) == approvers, "approvals are those since it was last changed")
            demand(len(set(approvers)) == len(approvers) <= 2, "two approvals are two people's")
            demand(grant.proposed_by not in approvers, "nobody approves what they proposed")
            paid = sum(self.parts.get(grant.id, []))
            demand(paid == grant.paid_fen <= grant.amount_fen, "never more is paid than was approved")
            states = {GrantState.PROPOSED: len(approvers) < 2, GrantState.REPORTING: paid == grant.amount_fen}
            if grant.cancelled_fen:
                demand(paid + grant.cancelled_fen == grant.amount_fen, "what is left of it was cancelled")
                demand(grant.held_fen == 0, "what was cancelled is free")
                continue
            demand(states.get(grant.state, len(approvers) == 2 and paid < grant.amount_fen), "a state is what was done")

    def _judge_money(self) -> None:
        tables = self.fund.tables
        (earmark,) = tables["earmarks"].values()
        paid = sum(sum(parts) for parts in self.parts.values())
        held = sum(one.held_fen for one in tables["grants"].values())
        demand(earmark.spendable_fen == self.given - paid, "what came and was not paid is there")
        demand(earmark.held_fen == held <= earmark.spendable_fen, "what is set aside is there")
        sums: Counter[str] = Counter()
        for journal in tables["journals"].values():
            demand(sum(entry.amount_fen for entry in journal.entries) == 0, "journals sum to zero")
            sums.update({entry.account.value: entry.amount_fen for entry in journal.entries})
        demand(sums["donations"] == -self.given, "what was given is booked once")
        demand(
            sums["grants"] == paid == sum(one.payout.amount_fen for one, _ in tables["payouts"].values()),
            "each part is booked once",
        )

    def _judge_what_orders_shows(self) -> None:
        shown = self.orders.tables
        for grant in self.fund.tables["grants"].values():
            paid = sum(one.amount_fen for one in shown["project_payouts"].values() if one.grant_id == grant.id)
            demand(paid == grant.paid_fen, "orders shows what was paid")
            if grant.approved_2:
                _, project, fen = shown["project_grants"][grant.id]
                granted = grant.amount_fen - grant.cancelled_fen
                demand((project, fen) == (grant.project_id, granted), "orders shows what was approved last")


def _same_as(seen: int) -> Callable[[int], None]:
    """If-Match: refuse where somebody else has changed it."""

    def check(version: int) -> None:
        if version != seen:
            raise VersionStale

    return check
