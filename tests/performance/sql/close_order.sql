-- A closed order of one volunteer, booked as the book of points books it, in one call: what a peer gets to work with.
create or replace function bench_close_order(
    community uuid, event uuid, order_id uuid, person uuid, served_on date, served bigint
) returns boolean language plpgsql as $$
declare
    account accounts;
    issued accounts;
    pool accounts;
    rule rule_sets;
    had year_totals;
    this_year smallint := extract(year from served_on);
    journal uuid := gen_random_uuid();
    earned bigint;
begin
    insert into inbox (community_id, consumer, event_id, type)
        values (community, 'points', event, 'orders.order_closed.v1') on conflict do nothing;
    if not found then return false; end if;
    insert into sources values (community, 'order', order_id, 1);
    perform from known_people where community_id = community and id = person;
    insert into accounts values (community, gen_random_uuid(), 'member', person, 0, 0, 0, 0, 0, '0001-01-01')
        on conflict do nothing;
    select * into account from accounts where community_id = community and person_id = person for no key update;
    select * into rule from rule_sets where community_id = community and effective_from <= served_on
        order by effective_from desc limit 1;
    select * into had from year_totals y where y.community_id = community and y.account_id = account.id
        and y.year = this_year;
    earned := (coalesce(had.units, 0) + served * rule.points_per_hour * 100) / 6000 - coalesce(had.units, 0) / 6000;
    insert into year_totals as y values (
        community, account.id, this_year, served * rule.points_per_hour * 100, 0, served, earned, null
    ) on conflict (community_id, account_id, year) do update set units = y.units + excluded.units,
        minutes = y.minutes + excluded.minutes, earned = y.earned + excluded.earned;
    insert into journals values (
        community, journal, person, 'order', order_id, 2, served_on, current_date, now(), rule.version, '{}'
    );
    update accounts set points = points + earned, minutes = minutes + served, version = version + 1,
        last_seq = last_seq + 2, last_book_day = current_date where community_id = community and id = account.id;
    update accounts set points = points - earned, version = version + 1, last_seq = last_seq + 1
        where community_id = community and person_id is null and kind = 'issued_service' returning * into issued;
    update accounts set minutes = minutes - served, version = version + 1, last_seq = last_seq + 1
        where community_id = community and person_id is null and kind = 'served' returning * into pool;
    insert into entries values  -- in one statement: a trigger adds them up
        (community, account.id, account.last_seq + 1, journal, 'minutes', 'earn', served, this_year,
            account.minutes + served, current_date),
        (community, account.id, account.last_seq + 2, journal, 'points', 'earn', earned, this_year,
            account.points + earned, current_date),
        (community, issued.id, issued.last_seq, journal, 'points', 'earn', -earned, null, issued.points, current_date),
        (community, pool.id, pool.last_seq, journal, 'minutes', 'earn', -served, null, pool.minutes, current_date);
    insert into current_facts values (community, 'order', order_id, person, served_on, served);
    insert into outbox (community_id, id, type, subject, sequence, data, time) values (
        community, gen_random_uuid(), 'points.points_posted.v1', person::text, account.version + 1,
        jsonb_build_object('person_id', person, 'points', earned, 'minutes', served), now()
    );
    return true;
end $$;
