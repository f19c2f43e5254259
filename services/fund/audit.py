"""Invariants of the fund, and the facts on which other services must agree."""

from __future__ import annotations

from services.chassis.database.audit import Check, Fact

_SPENDABLE = "('cash', 'transit', 'clearing_sandbox', 'in_flight')"

checks = [
    Check(
        "journals_balance",
        "select community_id, journal_id, earmark_id, sum(amount_fen) as off_fen from entries"
        " group by 1, 2, 3 having sum(amount_fen) <> 0",
    ),
    Check(
        "balances_are_their_entries",
        "select community_id, earmark_id, account, b.amount_fen, e.booked_fen from balances b full join"
        " (select community_id, fund_id, earmark_id, account, sum(amount_fen) as booked_fen"
        " from entries group by 1, 2, 3, 4) e"
        " using (community_id, fund_id, earmark_id, account)"
        " where b.amount_fen is distinct from e.booked_fen",
    ),
    Check(
        "earmarks_spend_what_they_hold",
        "select m.community_id, m.id as earmark_id, m.spendable_fen, coalesce(sum(b.amount_fen), 0) as booked_fen"
        " from earmarks m left join balances b on (b.community_id, b.earmark_id) = (m.community_id, m.id)"
        f" and b.account in {_SPENDABLE} group by 1, 2, 3 having m.spendable_fen <> coalesce(sum(b.amount_fen), 0)",
    ),
    Check(
        "donated_is_balance_and_paid",
        "select community_id, d.fen as donated_fen, m.fen as balance_fen, p.fen as paid_fen from"
        " (select community_id, sum(amount_fen) as fen from donations where state = 'received' group by 1) d"
        " left join (select community_id, sum(spendable_fen) as fen from earmarks group by 1) m using (community_id)"
        " left join (select community_id, sum(amount_fen) as fen from payouts group by 1) p using (community_id)"
        " where d.fen <> coalesce(m.fen, 0) + coalesce(p.fen, 0)",
    ),
    Check(
        "every_gift_is_booked_and_receipted",
        "select d.community_id, d.id as donation_id, d.state, j.id as journal_id, r.number from donations d"
        " left join journals j on (j.community_id, j.cause_kind, j.cause_id) = (d.community_id, 'donation', d.id)"
        " left join receipts r on (r.community_id, r.donation_id) = (d.community_id, d.id)"
        " where (d.state in ('received', 'voided')) <> (j.id is not null)"
        " or (d.state in ('received', 'voided')) <> (r.id is not null)",
    ),
    Check(
        "voided_gifts_are_reversed_by_two",
        "select d.community_id, d.id as donation_id, d.state, r.state as receipt, v.asked_by, v.decided_by, j.id as"
        " journal_id from donations d left join donation_voids v on (v.community_id, v.donation_id)"
        " = (d.community_id, d.id) and v.state = 'confirmed' left join journals j on (j.community_id, j.cause_kind,"
        " j.cause_id) = (v.community_id, 'donation_void', v.id)"
        " left join receipts r on (r.community_id, r.donation_id) = (d.community_id, d.id)"
        " where (d.state = 'voided') <> (j.id is not null)"
        " or (d.state = 'voided') <> coalesce(r.state = 'void', false)",
    ),
    Check(
        "receipt_numbers_have_no_gaps",
        "select community_id, year, count(*) as receipts, max(no) as last_no from receipts"
        " group by 1, 2 having count(*) <> max(no) or min(no) <> 1",
    ),
    Check(
        "held_is_what_grants_hold",
        "select m.community_id, m.id as earmark_id, m.held_fen, coalesce(g.held_fen, 0) as of_grants from earmarks m"
        " left join (select community_id, earmark_id, sum(amount_fen - cancelled_fen - paid_fen)"
        " filter (where approved_2 is not null) as held_fen from grants group by 1, 2) g"
        " on (g.community_id, g.earmark_id) = (m.community_id, m.id)"
        " where m.held_fen <> coalesce(g.held_fen, 0)",
    ),
    Check(
        "grants_are_paid_as_booked",
        "select g.community_id, g.id as grant_id, g.paid_fen, coalesce(sum(p.amount_fen), 0) as parts_fen from grants g"
        " left join payouts p on (p.community_id, p.grant_id) = (g.community_id, g.id)"
        " group by 1, 2, 3 having g.paid_fen <> coalesce(sum(p.amount_fen), 0)",
    ),
    Check(
        "approvals_are_of_the_grant_as_it_is",
        "select g.community_id, g.id as grant_id, a.person_id, g.amount_fen, g.payee_id from grants g"
        " cross join lateral (values (g.approved_1), (g.approved_2)) a (person_id)"
        " where a.person_id is not null and not exists (select from grant_steps s"
        " where (s.community_id, s.grant_id, s.person_id) = (g.community_id, g.id, a.person_id) and s.act = 'approve'"
        " and (s.amount_fen, s.purpose, s.payee_id) = (g.amount_fen, g.purpose, g.payee_id)"
        " and not exists (select from grant_steps t where (t.community_id, t.grant_id) = (g.community_id, g.id)"
        " and t.no > s.no and (t.act in ('amend', 'void') or t.act = 'lapse' and t.person_id = a.person_id)))",
    ),
    Check(
        "payouts_go_to_the_payee_of_the_grant",
        "select g.community_id, g.id as grant_id, p.no, g.payee_id, f.payee_id as paid_to from payouts p"
        " join grants g on (g.community_id, g.id) = (p.community_id, p.grant_id)"
        " join proofs f on (f.community_id, f.id) = (p.community_id, p.proof_id)"
        " where g.payee_id is distinct from f.payee_id",
    ),
    Check(
        "a_proof_pays_its_amount_at_most",
        "select f.community_id, f.id as proof_id, f.amount_fen, sum(p.amount_fen) as paid_fen from proofs f"
        " join payouts p on (p.community_id, p.proof_id) = (f.community_id, f.id)"
        " group by 1, 2, 3 having sum(p.amount_fen) > f.amount_fen",
    ),
    Check(
        "a_proof_is_known_once",
        "select f.community_id, f.id as proof_id, g.id as same_as from proofs f"
        " join proofs g on (g.community_id, g.number_key) = (f.community_id, f.number_key) and g.id > f.id"
        " join payouts p on (p.community_id, p.proof_id) = (f.community_id, f.id)"
        " join payouts q on (q.community_id, q.proof_id) = (g.community_id, g.id)"
        " where p.code_key <> '' and p.code_key = q.code_key"
        " or f.payee_id = g.payee_id and (p.code_key = '' or q.code_key = '') group by 1, 2, 3",
    ),
    Check(
        "campaigns_count_what_came",
        "select community_id, campaign_id, t.received_fen, t.gifts, t.units, t.minutes, d.fen, d.many,"
        " c.units as given_units, c.minutes as given_minutes from campaign_totals t left join"
        " (select community_id, campaign_id, sum(amount_fen) as fen, count(*) as many from donations"
        " where state = 'received' group by 1, 2) d using (community_id, campaign_id) left join"
        " (select community_id, campaign_id, sum(amount) filter (where source = 'gift') as units,"
        " sum(amount) filter (where source = 'order') as minutes from contributions group by 1, 2) c"
        " using (community_id, campaign_id) where (t.received_fen, t.gifts, t.units, t.minutes)"
        " <> (coalesce(d.fen, 0), coalesce(d.many, 0), coalesce(c.units, 0), coalesce(c.minutes, 0))",
    ),
]
facts = [
    Fact(
        "campaign_minutes",
        "select community_id, campaign_id::text, sum(amount) from contributions"
        " where source = 'order' and campaign_id is not null group by 1, 2",
    ),
    Fact(
        "campaign_goods_units",
        "select community_id, campaign_id::text, sum(amount) from contributions"
        " where source = 'gift' and campaign_id is not null group by 1, 2",
    ),
    Fact(
        "project_paid_fen",
        "select g.community_id, g.project_id::text, sum(p.amount_fen) from payouts p"
        " join grants g on (g.community_id, g.id) = (p.community_id, p.grant_id) group by 1, 2",
    ),
]
