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
]
facts: list[Fact] = []
