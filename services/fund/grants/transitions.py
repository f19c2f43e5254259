"""Steps of grants: who may change one, and what follows on a change of its payee."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.chassis.directory.people import Person
from services.chassis.errors import Forbidden
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_office
from services.chassis.security.roles import FUND_MANAGERS
from services.fund.grants import rules, store
from services.fund.grants.model import Grant, GrantAct, Step
from services.fund.ledger import store as ledger_store


def require_writer(grant: Grant, proposer: Person | None, who: Caller) -> None:
    """Raises Forbidden unless the caller proposed the grant, or the proposer holds the role no more."""
    gone = proposer is not None and not (proposer.active and FUND_MANAGERS & proposer.roles)
    if not (may(who, of_office(grant.proposed_by, FUND_MANAGERS)) or (gone and who.has(*FUND_MANAGERS))):
        raise Forbidden


def void_approvals(tx: Tx, payee_id: UUID, who_id: UUID, now: datetime) -> None:
    """Make the approvals void of grants for a payee that changed; the money that they promised is free.

    What is left of a grant that is paid in part must be approved anew, too. A grant without approvals gets a new
    version as well: nobody approves it as they have read it before.
    """
    unpaid, last_steps = tx.read(*store.unpaid_grants_to_lock(payee_id))
    freed = sorted((one.earmark_id, one.held_fen) for one in unpaid if one.held_fen)
    for grant in unpaid:
        after = replace(rules.proposed_anew(grant), version=grant.version + 1)
        no = last_steps[grant.id] + 1
        step = Step(no, GrantAct.VOID, who_id, grant.amount_fen, grant.purpose, grant.payee_id, now)
        store.save_grant(tx, after, [step])
    for earmark_id, held_fen in freed:
        ledger_store.change_held(tx, earmark_id, -held_fen)
