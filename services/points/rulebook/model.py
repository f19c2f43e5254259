"""The first rule set of a community, and the refusals of a new one."""

from __future__ import annotations

from datetime import date

from services.chassis.errors import Refused
from services.points.ledger.model import Rule

FIRST_RULE = Rule(1, date(1, 1, 1), points_per_hour=2, points_per_unit=2, gate_points=30)


class RuleInPast(Refused):
    """A rule set must not change booked points: it starts tomorrow or later, and no fact is for that day or later."""

    code = "rule_in_past"
    zh = "规则只能从明天起生效"
    en = "Rules take effect from tomorrow at the earliest"


class RuleDateTaken(Refused):
    """Another rule set starts on the same day."""

    code = "rule_date_taken"
    zh = "该日期已有规则"
    en = "A rule set starts on that day already"
