"""Open a community's ledger, and add rule sets to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller
from services.points.earning import store as earning_store
from services.points.ledger import store as ledger_store
from services.points.ledger.model import Rule
from services.points.rulebook import rules
from services.points.rulebook.model import FIRST_RULE


def open_community(tx: Tx, now: datetime) -> None:
    """Give a community its first rule set, which holds for all days, and its pools. Does nothing the second time."""
    if not tx.read(ledger_store.rulebook()).rules:
        ledger_store.add_rule(tx, FIRST_RULE, None, now)
    ledger_store.add_pools(tx)


def add_rule(tx: Tx, changes: Mapping[str, Any], *, who: Caller, now: datetime) -> Rule:
    """Add a rule set that holds from a day on; raises RuleInPast, RuleDateTaken or RuleYearOnly."""
    day = changes["effective_from"]
    today = communities.local_day(tx, now)
    ledger_store.lock_rulebook(tx)  # before the first read, so that a concurrent batch has committed
    touched, booked, rulebook = tx.read(
        ledger_store.has_journals(), earning_store.has_facts_since(day), ledger_store.rulebook()
    )
    rules.require_future_day(day, today, untouched=not touched, booked=booked)
    rule = rules.next_rule(rulebook, changes, untouched=not touched)
    ledger_store.add_rule(tx, rule, who.recorded_id, now)
    return rule
