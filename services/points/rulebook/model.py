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


class RuleYearOnly(Refused):
    """The cap of a person's year may change only with a year: else points of the same year would change."""

    code = "rule_year_only"
    zh = "年度上限只能从1月1日起变更"
    en = "The cap of a year changes on 1 January only"


class RuleDateTaken(Refused):
    """Another rule set starts on the same day."""

    code = "rule_date_taken"
    zh = "该日期已有规则"
    en = "A rule set starts on that day already"
