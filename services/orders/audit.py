"""Invariants of the tables of orders, and the facts on which other services must agree."""

from __future__ import annotations

from services.chassis.database.audit import Check, Fact

_CLOSED = """
select o.community_id, s.person_id, s.served_on, s.minutes, o.campaign_id
from orders o
join served s on s.community_id = o.community_id and s.order_id = o.id and s.revision = o.revision
where o.state = 'closed'
"""

checks = [
    Check(
        "history_has_no_gap",
        """
        select o.community_id, o.id as order_id, o.version, count(m.seq) as moves
        from orders o left join order_moves m on m.community_id = o.community_id and m.order_id = o.id
        group by o.community_id, o.id, o.version, o.state
        having count(m.seq) <> o.version or max(m.seq) <> o.version
            or (array_agg(m.to_state order by m.seq desc))[1] <> o.state
        """,
    ),
    Check(
        "one_accepted_offer",
        """
        select o.community_id, o.id as order_id, o.state
        from orders o left join offers f
          on f.community_id = o.community_id and f.order_id = o.id and f.state = 'accepted'
        where (o.state in ('accepted', 'in_service', 'in_review', 'closed')) <> (f.id is not null)
           or f.team_id <> o.team_id
        """,
    ),
    Check(
        "leaders_are_members",
        """
        select t.community_id, t.id as team_id, leads.person_id
        from teams t cross join unnest(array_append(t.deputy_ids, t.leader_id)) as leads (person_id)
        where t.state = 'active' and not exists (
          select from memberships m where m.community_id = t.community_id and m.team_id = t.id
            and m.person_id = leads.person_id and m.until is null)
        """,
    ),
    Check(
        "offers_are_open_only_while_dispatched",
        """
        select o.community_id, o.id as order_id, o.state, count(f.id) as live
        from orders o left join offers f
          on f.community_id = o.community_id and f.order_id = o.id and f.state = 'offered' and f.round = o.round
        group by o.community_id, o.id, o.state
        having (o.state = 'dispatched') <> (count(f.id) > 0)
        """,
    ),
    Check(
        "closed_orders_are_settled",
        """
        select o.community_id, o.id as order_id
        from orders o
        where o.state = 'closed' and (
          exists (select from attendance a where a.community_id = o.community_id and a.order_id = o.id
                  and a.state in ('open', 'claimed'))
          or exists (select from disputes d where d.community_id = o.community_id and d.order_id = o.id
                     and d.settled_at is null))
        """,
    ),
    Check(
        "published_minutes_are_attended_or_settled",
        """
        with published as (
          select o.community_id, o.id as order_id, s.person_id, sum(s.minutes) as minutes
          from orders o
          join served s on s.community_id = o.community_id and s.order_id = o.id and s.revision = o.revision
          where o.state = 'closed' group by 1, 2, 3),
        attended as (
          select a.community_id, a.order_id, a.person_id, coalesce(max(d.minutes), sum(a.minutes)) as minutes
          from attendance a
          join orders o on o.community_id = a.community_id and o.id = a.order_id and o.state = 'closed'
          left join settled_minutes d
            on d.community_id = a.community_id and d.order_id = a.order_id and d.person_id = a.person_id
          where a.state = 'confirmed' group by 1, 2, 3)
        select community_id, order_id, person_id, published.minutes as published, attended.minutes as attended
        from published full join attended using (community_id, order_id, person_id)
        where coalesce(published.minutes, 0) <> coalesce(attended.minutes, 0)
        """,
    ),
    Check(
        "every_closing_was_published",
        """
        select o.community_id, o.id as order_id, o.revision
        from orders o
        where o.state = 'closed' and o.closed_at > now() - interval '13 days' and not exists (
          select from outbox b where b.community_id = o.community_id and b.type = 'orders.order_closed.v1'
            and b.subject = o.id::text and b.sequence = o.version)
        """,
    ),
    Check(
        "leaders_of_teams_are_published",
        """
        with able as (
          select distinct t.community_id, p.id as person_id
          from teams t
          join known_people p on p.community_id = t.community_id and p.id = any(t.deputy_ids || t.leader_id)
          where t.state = 'active' and p.state = 'active' and p.roles && '{volunteer,team_leader}'::text[])
        select community_id, person_id, l.leads, able.person_id is not null as able
        from able full join leaders l using (community_id, person_id)
        where coalesce(l.leads, false) <> (able.person_id is not null)
        """,
    ),
    Check(
        "projects_are_approved_as_they_are",
        """
        select p.community_id, p.id as project_id, p.approved_by, p.budget_fen
        from projects p
        where p.approved_by is not null and not exists (
            select from project_approvals a
            where a.community_id = p.community_id and a.project_id = p.id and a.person_id = p.approved_by
                and a.approved_at = p.approved_at and (a.name, a.tags, a.budget_fen) = (p.name, p.tags, p.budget_fen)
                and a.text is not distinct from p.text
        )
        """,
    ),
]

facts = [
    Fact("team_leaders", "select community_id, person_id::text, leads::int from leaders"),
    Fact(
        "served_minutes",
        f"select community_id, person_id || '/' || served_on, sum(minutes) from ({_CLOSED}) published group by 1, 2",
    ),
    Fact(
        "campaign_minutes",
        f"select community_id, campaign_id::text, sum(minutes) from ({_CLOSED}) published "
        "where campaign_id is not null group by 1, 2",
    ),
    Fact(
        "project_paid_fen",
        "select community_id, project_id::text, sum(amount_fen) from project_payouts group by 1, 2",
    ),
]
