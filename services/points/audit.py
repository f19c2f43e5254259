"""Invariants of the ledger, and the facts on which other services must agree."""

from __future__ import annotations

from services.chassis.database.audit import Check, Fact

checks = [
    Check(
        "journals_balance",
        "select community_id, journal_id, part = 'minutes' as of_minutes, sum(amount) as off from entries"
        " group by community_id, journal_id, part = 'minutes' having sum(amount) <> 0",
    ),
    Check(
        "accounts_are_their_entries",
        "select a.community_id, a.id as account_id, a.points, a.owed, a.minutes, e.* from accounts a"
        " left join lateral (select coalesce(sum(amount) filter (where part = 'points'), 0) as points_booked,"
        " coalesce(sum(amount) filter (where part = 'owed'), 0) as owed_booked,"
        " coalesce(sum(amount) filter (where part = 'minutes'), 0) as minutes_booked, count(*) as lines"
        " from entries x where x.community_id = a.community_id and x.account_id = a.id) e on true"
        " where (a.points, -a.owed, a.minutes, a.last_seq)"
        " <> (e.points_booked, e.owed_booked, e.minutes_booked, e.lines)",
    ),
    Check(
        "entries_run_without_a_gap_to_what_is_held",
        "select community_id, account_id, part, seq, balance_after from (select e.*, max(seq) over account as last,"
        " count(*) over account as many, sum(amount) over (partition by community_id, account_id, part order by seq)"
        " as run from entries e window account as (partition by community_id, account_id)) e"
        " where last <> many or run <> balance_after",
    ),
    Check(
        "nobody_is_below_zero",
        "select community_id, id as account_id, points, owed, minutes from accounts"
        " where kind = 'member' and (points < 0 or owed < 0 or minutes < 0 or (owed > 0 and points > 0))",
    ),
    Check(
        "pools_mirror_members",
        "select community_id, sum(points) - sum(owed) as points_off, sum(minutes) as minutes_off from accounts"
        " group by community_id having sum(points) - sum(owed) <> 0 or sum(minutes) <> 0",
    ),
    Check(
        "years_are_their_entries",
        "select community_id, account_id, year, y.earned, y.minutes, e.booked, e.served from year_totals y"
        " full join (select community_id, account_id, counts_year as year,"
        " coalesce(sum(amount) filter (where part = 'points'), 0) as booked,"
        " coalesce(sum(amount) filter (where part = 'minutes'), 0) as served from entries"
        " where counts_year is not null group by 1, 2, 3) e using (community_id, account_id, year)"
        " where (coalesce(y.earned, 0), coalesce(y.minutes, 0)) <> (coalesce(e.booked, 0), coalesce(e.served, 0))",
    ),
    Check(
        "time_is_floored_over_the_year",
        # recomputed from the facts alone: minutes of a day x its rate / 60, rounded down once a year
        "with days as (select community_id, person_id, day, source, sum(quantity) as quantity,"
        " sum(quantity) filter (where not held) as closed from current_facts where source = 'order' group by 1, 2, 3, 4"
        " union all select community_id, person_id, day, source, quantity, 0 from current_facts where source = 'gift')"
        ", rated as (select f.community_id, f.person_id, extract(year from f.day)::int as year,"
        " sum(least(f.quantity, 1440) * r.points_per_hour * 100) filter (where f.source = 'order') as units,"
        " sum((least(f.quantity, 1440) - least(coalesce(f.closed, 0), 1440)) * r.points_per_hour * 100)"
        " filter (where f.source = 'order') as held,"
        " sum(least(f.quantity, coalesce(r.cap_units_per_gift, f.quantity)) * r.points_per_unit)"
        " filter (where f.source = 'gift') as gift_points,"
        " sum(least(f.quantity, 1440)) filter (where f.source = 'order') as minutes,"
        " sum(greatest(f.quantity - 1440, 0)) filter (where f.source = 'order') as cut from days f"
        " join lateral (select * from rule_sets r where r.community_id = f.community_id and r.effective_from <= f.day"
        " order by r.effective_from desc limit 1) r on true group by 1, 2, 3)"
        ", kept as (select y.*, y.earned - y.adjusted as of_facts, a.person_id,"
        " (select cap_gift_points_per_year from rule_sets r where r.community_id = y.community_id"
        " and r.effective_from <= make_date(y.year, 12, 31)"
        " order by r.effective_from desc limit 1) as cap from year_totals y"
        " join accounts a on (a.community_id, a.id) = (y.community_id, y.account_id))"
        " select community_id, person_id, year, k.earned, k.minutes, k.cut_minutes, k.held_units,"
        " f.units, f.gift_points, f.minutes as served, f.cut, f.held"
        " from kept k full join rated f using (community_id, person_id, year)"
        " where coalesce(k.of_facts, 0)"
        " <> floor(coalesce(f.units, 0) / 6000) + least(coalesce(f.gift_points, 0), k.cap)"
        " or (coalesce(k.minutes, 0), coalesce(k.cut_minutes, 0), coalesce(k.held_units, 0))"
        " <> (coalesce(f.minutes, 0), coalesce(f.cut, 0), coalesce(f.held, 0))",
    ),
    Check(
        "points_are_held_for_orders_that_are_open_again",
        "select s.community_id, s.id as order_id, s.revision, s.reopened, f.person_id, f.held from sources s"
        " join current_facts f on (f.community_id, f.source, f.source_id) = (s.community_id, s.kind, s.id)"
        " where f.held <> (s.reopened >= s.revision)",
    ),
    Check(
        "adjustments_are_booked_by_two",
        "select community_id, id as adjustment_id, a.points, a.state, a.year, e.booked, e.counted from"
        " point_adjustments a full join (select j.community_id, j.cause_id as id, sum(x.amount) as booked,"
        " max(x.counts_year) as counted from journals j"
        " join entries x on (x.community_id, x.journal_id) = (j.community_id, j.id)"
        " join accounts m on (m.community_id, m.id) = (x.community_id, x.account_id) and m.person_id = j.person_id"
        " where j.cause_kind = 'adjustment' and x.kind = 'adjust' group by 1, 2) e using (community_id, id)"
        " where (a.state = 'confirmed') is distinct from (e.booked is not null)"
        " or e.booked is not null and (e.booked, e.counted) is distinct from (a.points, a.year)",
    ),
    Check(
        "years_have_their_adjustments",
        "select y.community_id, y.account_id, y.year, y.adjusted, e.booked from year_totals y"
        " full join (select community_id, account_id, counts_year as year, sum(amount) as booked from entries"
        " where kind = 'adjust' and counts_year is not null group by 1, 2, 3) e using (community_id, account_id, year)"
        " where coalesce(y.adjusted, 0) <> coalesce(e.booked, 0)",
    ),
    Check(
        "debits_are_booked",
        "select d.community_id, d.redemption_id, d.points, e.amount from debits d left join entries e"
        " on (e.community_id, e.journal_id) = (d.community_id, d.journal_id) and e.kind = 'spend' and e.amount < 0"
        " where d.code is null and -e.amount is distinct from d.points",
    ),
    Check(
        "refunds_are_booked",
        "select r.community_id, r.return_id, r.points, e.amount from refunds r left join entries e"
        " on (e.community_id, e.journal_id) = (r.community_id, r.journal_id) and e.kind = 'refund' and e.amount > 0"
        " where e.amount is distinct from r.points",
    ),
    Check(
        "refunds_add_up",
        "select d.community_id, d.redemption_id, d.refunded, sum(r.points) as returned from debits d"
        " left join refunds r on (r.community_id, r.redemption_id) = (d.community_id, d.redemption_id)"
        " group by d.community_id, d.redemption_id, d.refunded having d.refunded <> coalesce(sum(r.points), 0)",
    ),
]
facts = [
    Fact(
        "served_minutes",
        "select community_id, person_id || '/' || day, sum(quantity) from current_facts"
        " where source = 'order' and not held group by 1, 2",
    ),
    Fact(
        "gift_units",
        "select community_id, source_id::text, sum(quantity) from current_facts where source = 'gift' group by 1, 2",
    ),
    Fact("redemption_debits", "select community_id, redemption_id::text, points from debits where code is null"),
    Fact("redemption_refunds", "select community_id, return_id::text, points from refunds"),
]
