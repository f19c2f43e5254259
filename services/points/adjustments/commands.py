"""Ask for an adjustment of an account, and decide about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.security.callers import Caller
from services.points.adjustments import rules, store
from services.points.adjustments.model import Adjustment, AdjustmentRequest, AdjustmentState
from services.points.ledger import store as ledger_store
from services.points.ledger import transitions as ledger
from services.points.ledger.model import Cause, CauseKind
from services.points.ledger.transitions import Batch


def ask_adjustment(tx: Tx, request: AdjustmentRequest, *, who: Caller, now: datetime) -> Adjustment:
    """Ask that points of a person be given or taken; nothing moves before another person confirms it."""
    rules.require_not_own(request.person_id, who.id)
    rules.require_year_open(request.year, communities.local_day(tx, now))
    people.member(tx, request.person_id)
    asked = Adjustment(
        id=new_id(),
        **vars(request),
        asked_by=who.id,
        asked_at=now,
        lapses_at=now + rules.REQUEST_LIFE,
        version=1,
    )
    store.add_adjustment(tx, asked)
    return asked


def confirm_adjustment(
    tx: Tx, adjustment_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Adjustment:
    """Confirm an adjustment that somebody else has asked for, and book it.

    Raises WrongState, OwnProposal, OwnAccount, AdjustmentExceedsYear or RecentlyReset.
    """
    before = store.lock_adjustment(tx, adjustment_id)
    must_match(before.version)
    after = rules.decided(before, AdjustmentState.CONFIRMED, who.id, now)
    today = communities.local_day(tx, now)
    rules.require_year_open(after.year, today)
    people.require_not_reset(people.member(tx, after.person_id), now)
    batch = _open(tx, after.person_id)
    batch.begin(now)
    if after.year is not None:
        gate = batch.rulebook.on(today).gate_points if after.year == today.year else None
        year = rules.adjusted(batch.year(after.person_id, after.year), after.points, gate)
        batch.change_years(after.person_id, {after.year: year})
    lines, balance = rules.booked(after, batch.balances[after.person_id])
    cause = Cause(CauseKind.ADJUSTMENT, after.id)
    posting = batch.post(after.person_id, cause, rules.day_of(after, today), lines, balance)
    ledger.publish_posted(batch, posting)
    store.save_adjustment(tx, after)
    ledger.save_batches(tx, [batch])
    return after


def refuse_adjustment(
    tx: Tx, adjustment_id: UUID, must_match: Callable[[int], None], *, who: Caller, now: datetime
) -> Adjustment:
    """Refuse an adjustment; who asked withdraws it."""
    before = store.lock_adjustment(tx, adjustment_id)
    must_match(before.version)
    after = rules.decided(before, AdjustmentState.REFUSED, who.id, now)
    store.save_adjustment(tx, after)
    return after


def _open(tx: Tx, person_id: UUID) -> Batch:
    """Lock the account of a person, as a batch of events does: rule book, then account."""
    community_id, members = tx.community_id, {(tx.community_id, person_id)}
    ledger_store.share_rulebooks(tx, [community_id])
    ledger_store.open_accounts(tx, members)
    rulebook, balances, years = tx.read(ledger_store.rulebook(), *ledger_store.accounts_to_lock(members))
    mine = balances[community_id], years.get(community_id, {})
    return Batch(community_id, communities.zone(tx), rulebook, *mine, frozenset())
