"""Open a community, add a rule set."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from services.chassis.database.transactions import Tx
from services.chassis.directory import communities
from services.chassis.security.callers import Caller
from services.points.earning import store as earning_store
from services.points.ledger import store as ledger_store
from services.points.ledger.model import Rule
from services.points.rulebook import rules
from services.points.rulebook.model import FIRST_RULE, RuleDateTaken


def open_community(tx: Tx, now: datetime) -> None:
    """Rule set 1, from the beginning of time, and the community's own accounts."""
    if not ledger_store.get_rulebook(tx).rules:
        ledger_store.add_rule(tx, FIRST_RULE, None, now)
    ledger_store.add_pools(tx)


def add_rule(tx: Tx, values: dict[str, Any], *, who: Caller, now: datetime) -> Rule:
    """Let other rates or another gate hold from a day on; what lies before it never changes."""
    today = communities.local_day(tx, now)
    day = values["effective_from"]
    ledger_store.lock_rulebook(tx)
    untouched, booked = not ledger_store.has_journals(tx), earning_store.has_facts_since(tx, day)
    rules.require_future_day(day, today, untouched=untouched, booked=booked)
    known = ledger_store.get_rulebook(tx).rules
    if any(rule.effective_from == values["effective_from"] for rule in known):
        raise RuleDateTaken
    latest = max(known, key=lambda rule: rule.effective_from)
    rule = Rule(**{**vars(latest), "note": None, **values, "version": max(one.version for one in known) + 1})
    ledger_store.add_rule(tx, rule, who.id, now)
    return rule
