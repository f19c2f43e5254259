-- A gift at the counter, booked as the fund books it, in one call: what a peer gets to work with.
create or replace function bench_gift(community uuid, taker uuid, key text, person uuid, fen bigint)
returns text language plpgsql as $$
declare
    gift uuid := gen_random_uuid();
    journal uuid := gen_random_uuid();
    home funds;
    purse earmarks;
    this_year int := extract(year from current_date);
    no bigint;
    receipt text;
begin
    insert into idempotency values (community, taker, 'bench', sha256(key::bytea), '', 201, '{}', '')
        on conflict do nothing;
    if not found then return null; end if;
    select * into home from funds where community_id = community and is_default;
    select * into purse from earmarks where community_id = community and fund_id = home.id and kind = 'general';
    insert into donations values (community, gift, home.id, purse.id, null, 'person', person, null, fen, 'cash',
        'received', false, current_date, taker, now(), 2);
    insert into balances as b values (community, home.id, purse.id, 'cash', fen)
        on conflict (community_id, fund_id, earmark_id, account)
        do update set amount_fen = b.amount_fen + excluded.amount_fen;
    insert into balances as b values (community, home.id, purse.id, 'donations', -fen)
        on conflict (community_id, fund_id, earmark_id, account)
        do update set amount_fen = b.amount_fen + excluded.amount_fen;
    update earmarks set spendable_fen = spendable_fen + fen where community_id = community and id = purse.id;
    insert into numbers as n values (community, 'journal', this_year, 1)
        on conflict (community_id, series, year) do update set last_no = n.last_no + 1 returning last_no into no;
    insert into journals values (community, journal, this_year, no, 'gift', 'donation', gift, current_date,
        current_date, now(), taker);
    insert into entries values
        (community, journal, 1, home.id, purse.id, 'cash', fen, current_date, gift, null),
        (community, journal, 2, home.id, purse.id, 'donations', -fen, current_date, gift, null);
    insert into outbox (community_id, id, type, subject, cause, data, time) values (community, gen_random_uuid(),
        'fund.donation_received.v1', gift::text, 'donation:' || gift,
        jsonb_build_object('donation_id', gift, 'amount_fen', fen), now());
    insert into numbers as n values (community, 'receipt', this_year, 1)
        on conflict (community_id, series, year) do update set last_no = n.last_no + 1 returning last_no into no;
    receipt := 'bench-' || this_year || '-' || no;
    insert into receipts values (community, gen_random_uuid(), 'receipt', this_year, no, receipt, gift, current_date,
        'issued');
    return receipt;
end $$;
