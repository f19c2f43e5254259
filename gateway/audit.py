"""SQL that finds rows of the directory which break an invariant."""

from __future__ import annotations

from services.chassis.database.audit import Check, Fact

checks = [
    Check(
        "roles_are_granted",
        """
        select p.community_id, p.id as person_id, p.roles, array_agg(g.role) as granted
        from people p left join role_grants g
          on g.community_id = p.community_id and g.person_id = p.id and g.ended_at is null
        group by p.community_id, p.id, p.roles
        having coalesce(array_agg(g.role order by g.role) filter (where g.role is not null), '{}')
            <> (select coalesce(array_agg(r order by r), '{}') from unnest(p.roles) r)
        """,
    ),
    Check(
        "people_who_left_can_not_sign_in",
        """
        select p.community_id, p.id as person_id from people p
        where p.state = 'left' and (
            exists (select from logins l where l.community_id = p.community_id and l.person_id = p.id)
            or exists (select from passwords w where w.community_id = p.community_id and w.person_id = p.id)
            or exists (select from sessions s where s.community_id = p.community_id and s.person_id = p.id
                       and s.ended_at is null))
        """,
    ),
    Check(
        "epochs_match_revocations",
        """
        select p.community_id, p.id as person_id, p.epoch, r.epoch as revoked from people p
        join revocations r on r.subject = p.id and r.epoch <> p.epoch  -- old revocations are deleted
        """,
    ),
    Check(
        "roles_of_money_and_rights_are_confirmed",
        """
        select g.community_id, g.person_id, g.role, g.given_by from role_grants g
        where g.ended_at is null and g.role in ('fund_manager', 'fund_approver', 'admin', 'auditor')
          and not exists (select from operators o where o.id = g.given_by)  -- who gives the first administrator
          and not exists (
            select from role_requests r where r.community_id = g.community_id and r.person_id = g.person_id
              and r.role = g.role and r.verb = 'give' and r.state = 'confirmed' and r.asked_by = g.given_by
              and r.decided_at = g.given_at)
        """,
    ),
    Check(
        "copies_have_the_state",
        """
        select c.id as community_id, c.state, k.state as known from communities c
        left join known_communities k on k.id = c.id where k.state is distinct from c.state
        """,
    ),
    Check(
        "volunteers_have_a_number",
        """
        select community_id, id as person_id from people
        where volunteer_no is null and roles && '{volunteer,team_leader}'::text[]
        """,
    ),
    Check(
        "leaders_of_teams_have_the_role",
        """
        select k.community_id, k.person_id, k.leads, p.roles from known_leaders k
        join people p on p.community_id = k.community_id and p.id = k.person_id
        where k.leads and 'volunteer' = any(p.roles) and not p.roles && '{team_leader,auditor}'::text[]
        """,
    ),
    Check(
        "roles_of_teams_follow_from_teams",
        """
        select g.community_id, g.person_id, k.leads from role_grants g
        left join known_leaders k on k.community_id = g.community_id and k.person_id = g.person_id
        where g.origin = 'team' and g.ended_at is null and k.leads is not true
        """,
    ),
]
facts = [
    Fact("team_leaders", "select community_id, person_id::text, leads::int from known_leaders"),
]
