"""End a grant: return it for change, reject it, withdraw it, cancel what is left of it, or close it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.security.callers import Caller
from services.fund.endings import rules, transitions
from services.fund.endings.model import Ending
from services.fund.grants import rules as grant_rules
from services.fund.grants import store
from services.fund.grants import transitions as grant_transitions
from services.fund.grants.model import GrantAct, GrantView


def end_grant(
    tx: Tx, grant_id: UUID, ending: Ending, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> GrantView:
    """End a grant: promised money is free at once. Raises WrongState, PartPaid, OwnProposal, PayeeBarred, Forbidden.

    The proposer withdraws, or another fund manager once the proposer holds the role no more.
    """
    payee, person, grant, parts, steps, about, proposer = tx.read(
        store.payee_of_grant_to_lock(grant_id),
        store.paid_person(grant_id),
        store.grant_to_lock(grant_id),
        *store.history_of(grant_id),
        store.about(tx, [grant_id]),
        store.proposer(grant_id),
    )
    before = GrantView(grant, about[grant_id], parts, steps)
    must_match(before.version)
    if ending.act is GrantAct.WITHDRAW:
        grant_transitions.require_writer(grant, proposer, who)
    rules.require_not_own(before, ending.act, who.id)
    if payee and ending.act is GrantAct.CLOSE:
        grant_rules.require_payee(payee, person.roles if person else (), {who.id})
    ended = rules.ended(grant, ending.act)
    after = grant_rules.changed(before, ended, [(ending.act, who.id)], now, reason=ending.reason)
    transitions.save_ended(tx, grant, after.grant, after.steps[-1], now)
    return after
