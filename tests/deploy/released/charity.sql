SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.lots_are_dated_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception 'what a lot is and how long it may go out is fixed once it is known'
        using errcode = 'check_violation', constraint = 'lots_are_dated_once';
    end $$;

CREATE FUNCTION public.lots_are_moved_by_movements() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      raise exception 'what a lot holds is moved by movements alone'
        using errcode = 'check_violation', constraint = 'lots_are_moved_by_movements';
    end $$;

CREATE FUNCTION public.movements_move_lots() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      update lots set on_hand = lots.on_hand + moved.quantity, reserved = lots.reserved + moved.promised
        from (select community_id, lot_id, sum(quantity_delta) as quantity, sum(reserved_delta) as promised
                from fresh group by community_id, lot_id) moved
       where lots.community_id = moved.community_id and lots.id = moved.lot_id;
      return null;
    end $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.business_time (
    id uuid NOT NULL,
    now timestamp with time zone NOT NULL
);

CREATE TABLE public.campaigns (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.campaigns FORCE ROW LEVEL SECURITY;

CREATE TABLE public.code_attempts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    shop_id uuid,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.code_attempts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.deferred (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    first_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    state text NOT NULL
);

ALTER TABLE ONLY public.deferred FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gift_lines (
    community_id uuid NOT NULL,
    gift_id uuid NOT NULL,
    line_no integer NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    quantity integer NOT NULL,
    unit text NOT NULL,
    condition text NOT NULL,
    item_id uuid,
    value_fen bigint,
    expires_on date,
    accepted integer NOT NULL,
    refused integer NOT NULL,
    refusal_code text,
    note text,
    reversed integer NOT NULL,
    CONSTRAINT gift_lines_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'used'::text]))),
    CONSTRAINT gift_lines_quantity CHECK (((quantity >= 1) AND (quantity <= 1000000))),
    CONSTRAINT gift_lines_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gift_lines_value CHECK (((value_fen >= 0) AND (value_fen <= '1000000000000'::bigint))),
    CONSTRAINT gift_lines_whole CHECK ((((accepted + refused) = 0) OR ((accepted + refused) = quantity))),
    CONSTRAINT gift_lines_within CHECK (((accepted >= 0) AND (refused >= 0) AND ((reversed >= 0) AND (reversed <= accepted))))
);

ALTER TABLE ONLY public.gift_lines FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gift_reversals (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    gift_id uuid NOT NULL,
    units integer NOT NULL,
    pieces jsonb NOT NULL,
    reason text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    issued_before integer NOT NULL,
    CONSTRAINT gift_reversals_amounts CHECK (((units >= 0) AND (issued_before >= 0))),
    CONSTRAINT gift_reversals_reason CHECK ((reason = ANY (ARRAY['miscounted'::text, 'bad_after_all'::text, 'ownership_dispute'::text, 'duplicate'::text, 'donor_error'::text, 'fraud'::text]))),
    CONSTRAINT gift_reversals_two_people CHECK ((asked_by <> approved_by))
);

ALTER TABLE ONLY public.gift_reversals FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gifts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL,
    donor_kind text NOT NULL,
    donor_person_id uuid,
    donor_name_sealed bytea,
    publish_name boolean NOT NULL,
    units integer NOT NULL,
    restriction text NOT NULL,
    campaign_id uuid,
    project_id uuid,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    accepted_on date,
    accepted_by uuid,
    units_confirmed integer NOT NULL,
    units_reversed integer NOT NULL,
    revision integer NOT NULL,
    receipt_year integer,
    receipt_no integer,
    receipt_void boolean NOT NULL,
    refusal_code text,
    note text,
    version integer NOT NULL,
    CONSTRAINT gifts_donor_kind CHECK ((donor_kind = ANY (ARRAY['resident'::text, 'shop'::text, 'enterprise'::text, 'organisation'::text, 'partner'::text, 'anonymous'::text]))),
    CONSTRAINT gifts_one_cause CHECK ((num_nonnulls(campaign_id, project_id) <= 1)),
    CONSTRAINT gifts_one_donor CHECK ((((((donor_person_id IS NOT NULL))::integer + ((donor_name_sealed IS NOT NULL))::integer) + ((donor_kind = 'anonymous'::text))::integer) = 1)),
    CONSTRAINT gifts_receipt_given CHECK (((state = ANY (ARRAY['accepted'::text, 'reversed'::text])) = (receipt_no IS NOT NULL))),
    CONSTRAINT gifts_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gifts_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT gifts_reversed_within CHECK (((units_reversed >= 0) AND (units_reversed <= units_confirmed))),
    CONSTRAINT gifts_state CHECK ((state = ANY (ARRAY['registered'::text, 'accepted'::text, 'refused'::text, 'reversed'::text]))),
    CONSTRAINT gifts_units CHECK ((((units >= 0) AND (units <= 10000)) AND ((units_confirmed >= 0) AND (units_confirmed <= 10000))))
);

ALTER TABLE ONLY public.gifts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.idempotency (
    community_id uuid NOT NULL,
    principal uuid NOT NULL,
    route text NOT NULL,
    key_hash bytea NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;

CREATE TABLE public.items (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    expiry_required boolean NOT NULL,
    margin_days integer NOT NULL,
    issue_days integer NOT NULL,
    CONSTRAINT items_days CHECK ((((margin_days >= 0) AND (margin_days <= 3650)) AND ((issue_days >= 0) AND (issue_days <= 3650)))),
    CONSTRAINT items_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'material'::text])))
);

ALTER TABLE ONLY public.items FORCE ROW LEVEL SECURITY;

CREATE TABLE public.known_communities (
    id uuid NOT NULL,
    slug text NOT NULL,
    timezone text NOT NULL,
    state text NOT NULL,
    settings jsonb NOT NULL,
    sequence bigint NOT NULL
);

CREATE TABLE public.known_people (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    roles text[] NOT NULL,
    state text NOT NULL,
    age_band text NOT NULL,
    joined_on date NOT NULL,
    facts jsonb NOT NULL,
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.known_people FORCE ROW LEVEL SECURITY;

CREATE TABLE public.lots (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    source text NOT NULL,
    place_id uuid NOT NULL,
    received_on date NOT NULL,
    expires_on date,
    usable_until date NOT NULL,
    restriction text NOT NULL,
    status text NOT NULL,
    label text NOT NULL,
    gift_id uuid,
    line_no integer,
    campaign_id uuid,
    received integer NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT lots_balance CHECK (((0 <= reserved) AND (reserved <= on_hand) AND (on_hand <= received))),
    CONSTRAINT lots_received CHECK ((received > 0)),
    CONSTRAINT lots_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT lots_source CHECK ((source = ANY (ARRAY['donated'::text, 'opening'::text]))),
    CONSTRAINT lots_status CHECK ((status = ANY (ARRAY['ok'::text, 'hold'::text])))
);

ALTER TABLE ONLY public.lots FORCE ROW LEVEL SECURITY;

CREATE TABLE public.migrations_applied (
    service text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.movements (
    community_id uuid NOT NULL,
    seq bigint NOT NULL,
    lot_id uuid NOT NULL,
    item_id uuid NOT NULL,
    place_id uuid NOT NULL,
    kind text NOT NULL,
    quantity_delta integer NOT NULL,
    reserved_delta integer NOT NULL,
    line text NOT NULL,
    document_kind text NOT NULL,
    document_id uuid NOT NULL,
    line_no integer NOT NULL,
    round integer NOT NULL,
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    lot_usable_until date NOT NULL,
    lot_restriction text NOT NULL,
    CONSTRAINT movements_document_kind CHECK ((document_kind = ANY (ARRAY['gift'::text, 'reward'::text, 'redemption'::text, 'reversal'::text]))),
    CONSTRAINT movements_keep_restrictions CHECK (((line <> 'points'::text) OR (lot_restriction = 'none'::text))),
    CONSTRAINT movements_kind CHECK ((kind = ANY (ARRAY['opening'::text, 'receive'::text, 'reserve'::text, 'release'::text, 'issue'::text, 'reverse'::text]))),
    CONSTRAINT movements_line CHECK ((line = ANY (ARRAY['points'::text, 'none'::text]))),
    CONSTRAINT movements_lot_restriction CHECK ((lot_restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT movements_move CHECK (((quantity_delta <> 0) OR (reserved_delta <> 0))),
    CONSTRAINT movements_never_past_the_date CHECK (((kind <> ALL (ARRAY['reserve'::text, 'issue'::text])) OR (lot_usable_until >= day))),
    CONSTRAINT movements_signs CHECK (
CASE kind
    WHEN 'opening'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'receive'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'reserve'::text THEN ((quantity_delta = 0) AND (reserved_delta > 0))
    WHEN 'release'::text THEN ((quantity_delta = 0) AND (reserved_delta < 0))
    WHEN 'issue'::text THEN ((quantity_delta < 0) AND (reserved_delta = quantity_delta))
    WHEN 'reverse'::text THEN ((quantity_delta < 0) AND (reserved_delta = 0))
    ELSE NULL::boolean
END)
);

ALTER TABLE ONLY public.movements FORCE ROW LEVEL SECURITY;

ALTER TABLE public.movements ALTER COLUMN seq ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.movements_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.outbox (
    community_id uuid NOT NULL,
    "position" bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    sequence bigint,
    cause text,
    traceparent text,
    data jsonb NOT NULL,
    "time" timestamp with time zone NOT NULL,
    published_at timestamp with time zone
);

ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ALTER COLUMN "position" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.places (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    standard boolean NOT NULL,
    CONSTRAINT places_kind CHECK ((kind = ANY (ARRAY['shelf'::text, 'store'::text, 'workshop'::text, 'market'::text, 'quarantine'::text])))
);

ALTER TABLE ONLY public.places FORCE ROW LEVEL SECURITY;

CREATE TABLE public.projects (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    listed boolean NOT NULL,
    closed boolean NOT NULL
);

ALTER TABLE ONLY public.projects FORCE ROW LEVEL SECURITY;

CREATE TABLE public.receipt_counters (
    community_id uuid NOT NULL,
    year integer NOT NULL,
    last_no integer NOT NULL
);

ALTER TABLE ONLY public.receipt_counters FORCE ROW LEVEL SECURITY;

CREATE TABLE public.redemptions (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    reward_kind text NOT NULL,
    quantity integer NOT NULL,
    points integer NOT NULL,
    state text NOT NULL,
    period text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    code text,
    missing integer,
    answered_at timestamp with time zone,
    debited boolean NOT NULL,
    collect_by date,
    due_at timestamp with time zone,
    attention_since timestamp with time zone,
    return_id uuid,
    return_reason text,
    ended_at timestamp with time zone,
    round integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT redemptions_answered CHECK (((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) = (answered_at IS NULL))),
    CONSTRAINT redemptions_never_for_nothing CHECK (((state <> ALL (ARRAY['confirmed'::text, 'collected'::text, 'returned'::text])) OR debited)),
    CONSTRAINT redemptions_quantity CHECK ((((quantity >= 1) AND (quantity <= 100)) AND (points >= quantity))),
    CONSTRAINT redemptions_refused_is_free CHECK (((state <> 'refused'::text) OR (NOT debited))),
    CONSTRAINT redemptions_return_reason CHECK ((return_reason = ANY (ARRAY['cancelled'::text, 'not_collected'::text, 'lot_expired'::text, 'recalled'::text]))),
    CONSTRAINT redemptions_returned CHECK (((return_id IS NOT NULL) = (debited AND (state = ANY (ARRAY['cancelled'::text, 'returned'::text]))))),
    CONSTRAINT redemptions_reward_kind CHECK ((reward_kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT redemptions_state CHECK ((state = ANY (ARRAY['reserved'::text, 'confirmed'::text, 'refused'::text, 'cancelling'::text, 'cancelled'::text, 'collected'::text, 'returned'::text])))
);

ALTER TABLE ONLY public.redemptions FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE public.reward_shops (
    community_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    shop_id uuid NOT NULL
);

ALTER TABLE ONLY public.reward_shops FORCE ROW LEVEL SECURITY;

CREATE TABLE public.reward_uses (
    community_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    person_id uuid NOT NULL,
    period text NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT reward_uses_quantity CHECK ((quantity >= 0))
);

ALTER TABLE ONLY public.reward_uses FORCE ROW LEVEL SECURITY;

CREATE TABLE public.rewards (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    price_points integer NOT NULL,
    stock integer NOT NULL,
    reserved integer NOT NULL,
    given integer NOT NULL,
    item_id uuid,
    valid_days integer,
    limit_per_person integer,
    limit_period text NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT rewards_goods_have_an_item CHECK (((kind = 'goods'::text) = (item_id IS NOT NULL))),
    CONSTRAINT rewards_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT rewards_limit CHECK ((limit_per_person >= 1)),
    CONSTRAINT rewards_limit_period CHECK ((limit_period = ANY (ARRAY['month'::text, 'quarter'::text, 'year'::text, 'ever'::text]))),
    CONSTRAINT rewards_price CHECK (((price_points >= 1) AND (price_points <= 10000))),
    CONSTRAINT rewards_state CHECK ((state = ANY (ARRAY['offered'::text, 'paused'::text, 'ended'::text]))),
    CONSTRAINT rewards_stock CHECK ((((stock >= 0) AND (stock <= 1000000)) AND (reserved >= 0) AND (given >= 0) AND ((reserved + given) <= stock))),
    CONSTRAINT rewards_valid_days CHECK (((valid_days >= 1) AND (valid_days <= 366))),
    CONSTRAINT rewards_vouchers_end CHECK (((kind = 'voucher'::text) = (valid_days IS NOT NULL)))
);

ALTER TABLE ONLY public.rewards FORCE ROW LEVEL SECURITY;

CREATE TABLE public.shops (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    staff uuid[] NOT NULL,
    version integer NOT NULL
);

ALTER TABLE ONLY public.shops FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.voucher_keys (
    community_id uuid NOT NULL,
    no integer NOT NULL,
    making_sealed bytea NOT NULL,
    hiding_sealed bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.voucher_keys FORCE ROW LEVEL SECURITY;

CREATE TABLE public.voucher_uses (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    shop_id uuid NOT NULL,
    origin text NOT NULL,
    settle_fen bigint NOT NULL,
    valid_until date NOT NULL,
    used_by uuid NOT NULL,
    used_on date NOT NULL,
    used_at timestamp with time zone NOT NULL,
    CONSTRAINT voucher_uses_in_time CHECK ((valid_until >= used_on)),
    CONSTRAINT voucher_uses_origin CHECK ((origin = 'points'::text)),
    CONSTRAINT voucher_uses_settle CHECK (((settle_fen >= 0) AND (settle_fen <= 100000)))
);

ALTER TABLE ONLY public.voucher_uses FORCE ROW LEVEL SECURITY;

CREATE TABLE public.vouchers (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    origin text NOT NULL,
    issue_no integer NOT NULL,
    key_no integer NOT NULL,
    code_hash bytea NOT NULL,
    state text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    valid_until date NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    CONSTRAINT vouchers_origin CHECK ((origin = 'points'::text)),
    CONSTRAINT vouchers_state CHECK ((state = ANY (ARRAY['issued'::text, 'used'::text, 'expired'::text, 'void'::text])))
);

ALTER TABLE ONLY public.vouchers FORCE ROW LEVEL SECURITY;

INSERT INTO public.business_time VALUES
	('01a2299e-8d33-70a2-ba38-84b30117b528', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e28-7384-8976-3e6fe0ab68e0', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e48-77a6-b9e2-816cd2134c85', 1, '大米', 'food', 6, '袋', 'new', '01a2299e-8e63-7236-91c9-9af7047166bc', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e28-7384-8976-3e6fe0ab68e0', 'registered', 'resident', '01a2299e-8e18-72e8-b21e-fe4d75c018c5', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e48-77a6-b9e2-816cd2134c85', 'accepted', 'resident', '01a2299e-8e34-7799-9473-eed7d20a717f', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', '2026-03-10', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'add_reward', '\x1df848419d5481df06cc4350d95cde2184d8e72cebc068c3fc0c2490c8da0b84', '\x65f7a5c6900b89c779dc231f7467a25b19684305ad9b1c91388a7f93a2947871', 201, '{"ETag": "\"1\""}', '\x013f2cbe07204d5fbfaee823bfe44ca70f9700eb503a41f3fb48664dec49dca50e77103a2ae47e0f163329909abe9dbf608aee0fea792886620e1805e15bb993378752ae996ecdf5e0493c0f0dcca05043ed294bf0a15a9d476eaa6d3d96c9cabdea1a31c05b97c8b6c2453a4f220375dbd89646bdb2733bff2e1377e4d754a2b6ae1258b004b15810fb24713e8c80d8187f196add6e6333b61ae765f9ba72ad94739506ad6bb9ecb426d6362f8136e4101e7b60da6247e82d8540ca9afc5d33faeeb02d41c890d6a2145aa09b5fa98e8138ac2e06928312516a6536f202a1704477d244af22d5f6aa84649f9d7dcec74ecb4cd522fc6400fa11a2e9f0e8c48a2435c6d268af1a1a6de9aeee9f0447c77aa1796c331209b36b9ec42d8630f88d732ed24ea2b2af59105afced98c081c2a9273acf29d9eb', '2026-11-29 23:23:06.605861+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'add_shop', '\xf7b7aff0713be8ba3b8cd2ae7825fe2fa2e666f6c8e5cfdeb27abfdce53cdbe8', '\xdd7d9c352d71375e3ebd016682963ecf3c6ef3ac06e2947d4b29915f6506a86b', 201, '{"ETag": "\"1\""}', '\x0126cd4ad8f3eda3ea0ada1577886f04e4ac8a4e5584e750e6dfeec08a6b27bfec9ffcb24923ac7876090e3ded10d6ad842a0fdf72129170795048a2038d24e1926cb88b513c2e6075b3ee3d3d29d167637e634ae11c2e1a5b026fd5477b466dee6304b1bbd9b33a11cc4b28cd1dee7dd9c35a9ada2ec57def8c099700a77c03a5391462ba305f523b040598667041ac51389a1ae82f736b7c73302fef0feca3ee67ef54b85265ffed4a3e624fb3d747aa298b9874908a17d17e75ce9048807e61', '2026-11-29 23:23:06.628591+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'add_reward', '\xcedcbf3aa5b6e1862b169dedf3b508655a116dbab0b7a92287d0489411d0756b', '\x6f91eeaebd7ad3e55bac797c2b736b5dda8ad40b9c466ee225f5b07a92e20c78', 201, '{"ETag": "\"1\""}', '\x013804f597b6bfd622205d1228199b18c3794a66a85c8fcc3ab29c789520799b21bfd628f665dcb7cc04e46017f08642a26c3b361c80ab9709bb4374f27bb8ef99ee8538e6bae23dfd5dd2b3f2bc0934737551cc47b9f11829728dc142b52ddf8ffbb614613f122f1dd4c530d7ce140992989835c1b46e00cadd69493d81a861aeda89018938d2f0f7e4a853707ceafac79893446c6c98ffe354608783c8d87626aac80dc09d2b7aa59b10dbc853a9478ccf6fc2cadff040c0d437101deefdeb1008d4e9a3e252b5342d649da250e29df4dc1487cbc1d9b879a4c09be12b02a7490e726a659c827e7237e0dacf512ffd8aeef3467f0f0ed8b914b227bed65d2ac87a998d061190dd8df2f340d277bca1d9ae948f870fffab2077d27bba5a1d521142c9b8e999db92a1b2faa4a8c05b6d77731785e66dea4b05bf', '2026-11-29 23:23:06.64302+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'register_gift', '\x35939d70c697a1399c93fda1ed97c122d70ee521d148496d9d99b7267d9659c7', '\x41aa809734b5a72eca22b9a3bd612a78ac8a9fc16784a38b79b6468628623aa6', 201, '{"ETag": "\"1\""}', '\x013f496c065183abe76fda32bf2dce2ebdf784386603edd1c76382d94f7405687b52b5f3efd8e033c4e832436a3933014ec59f487efc9e84c14f7dc248fa12c85d55b6813c462aa5630e692ed58f42cf508a540fdcce8d370a0c5e53a8f13d60eb3e5e9a570f5aba8c2569ad3ad925ed458a7d226595e5c32ea5ef9cd00b3b910ec613d4079cbd0c6dcc45e87d126483dee1fa7edd3f6ca3465a3f1bea66a40e369ea19b155afcf856bb6aad3278b29fbdf39639c0b17b66a966e4edbe38cd8b3e9796a4409e654265e872801cb9b33c28cb69bcdc2d5f77999c4eac2aefbb5472fd94ac1cc25a4b3a2eccfc4f08ec1ac792e5720efd36de5170a17a0f3516bd45b2742d3b6b72f22436bf28510398cdd9cde75f0b5483adb003ac7c93da814bada7483faa96ba972ed2ad6cfd8c4db56db3a8f084b75e65cbb6ddac4b33f211cc3d2dfbd11b19c8aef986b4ae282ef7853f7ae980121c619e7714dc2d44e1ff3445e9e071aa88ffa46226ca5370f5efc27355c04c2481df97b88cddd57f92356d2d619f8a5639fc5b9bea9dfdfddc2847cbfbf2c408c67f55293d11b985a0b17b928ae29fa02cb53215ab9bfe62d3bee1c53020ea5bc7d48411adc6ff6af4c49fbf0e82e48a5415b09e3a96914e897defbba36aff9c75d037064362f170da11515cf0d9c023bcee952baad1e9b4ffc76ecb351007bd72aa91a8b3914a1b11da11bba0bdb5bf0aa8e9728bdea99cc831ac7eeafe08805a7392ecf03d2a216269285131db2b34418a3943c6f74cf30d68451730c312134b3578cdb7b2dbb6afb1ae31bdb5924589646ea893f4d3ce196f0da7c18a3a2e6d2acfdfe62910e8ade0ef3a8163b5d39372a8be088740b04edc7cf9d1f9e14a5798e52115994c77ebc86bd5cf83298b021d64383e6906ebb925152943390889dc1451106b48dc300522bf81f5f5cec7a15102b61aa0baba32f37e3286a807dbd8006a77a9a0310a', '2026-11-29 23:23:06.665217+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'register_gift', '\x8612dae2565cdd0745248e5876391085b204213f921e90ac372b32e27caef553', '\x95b4d1fff7fd1b79643f0b7104bdd3362a5d07df0f9598ee7c4516d287118701', 201, '{"ETag": "\"1\""}', '\x012bf4cfb2b33341ec91c75e4015cfd4411fdf6329a56329bf3c30359c678b7bae5b80fe452e57d17288f4061f892a7442611308198653ea2e4fc7709ae07b07873709939752bd77b522e2d06316268b4c2de08738b10ac3f6bd991f60f64212e60603e8d8e5c0ba17f8b2884d539e76cdc792b4b03bdd0df731ae64b7fa07d5049a840e0af6008b1647da1906ac8d57d96ff58e3ec639e749e657076c9d9d2ae4ba939682d8168d25f8583b60bb455c6476a786c214800d899ce47102a07a618da2b9a4fa5f90e81bc4bf24e6db74068a881d4a53c509f5c20a4721b6d0cf763057568c1f62c8febe8c5f77c8dc32b92a2d7a9fe4544b8baf41d847c5e918c43a736555f958ddbef02b5f1f3ba44ca8359ce7d53a2a3225c84d1fdda3a0b50afb9cc5f18f3e7409207d7340e618c2be49c91c030b93f5f77f91da3f38ce44c273cf84ae36a07e332abd22111b99ffdc711ffb233f5dbe890288c5cad33fb41332afdf1b750b9d76c1054eec4fbd3fe9be25f3e944e7bc2155046ef9995207883f2c7225306ce3cd0859a8714bdb4ce2ad3d0d695ab338a545a0763c5311bcafd259b37bfffadf0cfb517b0bab8b6468de574c1b0c7781a58da24f369a17dc7836fcd33d746bc8606e7005c1212623951d868ba61f8827f02568d03a2acf9043425c3d760c165c012e0b2c5db56f0abc842fb67712f7e761a24d4f541e337fdc5188a225413828e37ac97b2cede820b726308d31a0d09350304db549b650983965676b6158d5f9f84bd710809e58e8749ea1b52143c0c22b09ff48169a39fa82deba89d029458e271b36b24dc69c265a3f5ea7975edd48d325cb2137ac461addcec66c89ccfe0a5e4c549a0fe543aeeec41455857e8daf1af1c358f5cef4f9f901ee89ed49d08270dc65e540df6874be78af09f59167c16e2d558da7ab3abd8a6ee8bbd816c80dd1fb68335c089263f99bb9fbed0025574e7b10354696aa', '2026-11-29 23:23:06.697193+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', 'accept_gift', '\xb16ced40f6f4944dddc72cc788007fd2989acc43c283548da6594cfd19526609', '\xda0a271bd202df84e0abb3e0f4032be53e12954dba594a5ee27eb7af3bbd3d77', 200, '{"ETag": "\"2\""}', '\x01f9098ca0a20db907016abb55dc86b948018fc7fbda7838baaa3e72bdf5e014f86bea983a64c42b25fb8f55fb78ab02b7d5eb7842723c159f24c7e069d5d5c194f3f5a1b150e70e1cd5f3a152f490a36d0995f818ad72147cc250890443855e9633dfc7f37f3a0da89cd05f84e17d5478dbc99d2166a9085f687246c52c15b2fe9e75b7bd5abeb04c6a893d009bd9a8867e0fab80d14b61f9f36a281536106ac212632d68258b414b4a05b25fe04e700d61d454618b6bc9e9d934daabeab40340c6c924170d92ee9a8638d8adca6002127d9c4e1292c5299b065301fc3f6046521b87f17be167057d597ddbf67f2ebc79f977fb8af2422c2c04756a446d14d0be6111cc5d5c6f47cfe21414badd9fd12bf4ca6b13a6db9842a5c900646e1d6d37fff1c833115ba17a99292aa0d81bfb239a60e8172484bd1ab75303181471d09accfcae1f6107a5026bd8474744af2be37ed25cafb7ca9e4b1edde5230bf6f7c7d1985be94c80dd938a03a400487fa93e3a0507e34163089c53ae2a7fecb45792646ea9f1353ae5843931e727cf2f68d4cc4d1ff09417300b3b38c815d028359921da999d520d25454eec8aadc6e673f69ac5203c66b3f475b1db5f352eeeb32f3715a96c327cabf146f030010a35703b1f75063a651168a1694d363bee4f9261613fe7186dff0e70aa3639c4814a62ac3dee9fa32c24675df93799b2371f27bad23447edaeb124a603315f1f14420640e3a3e838e39937aeeeb97bb55a20e751152ba8e4be5bc0aa46a4e1e3d58872b65d2f3ab84265470294c6f2b61e5668583da814b8f96119916d317290486544ce9e7390b4fad476bfff9c0551ead60fb211e65eb1b449e6b7d28bab3d67d67839e53fb5ad53fc1df4efd2d1feada18c4bf1ceaa8a906556418526ad7d809f0bce3d03d81e3161bd4e9bc628cc9892d35ea3392e497ec02d72add243bf84059885a8f0da693243e11cdf5ee34af17cb0c8ed0856b55dddb0fefcc5e5ea6f18fbc84fc7190533219dfd79b58727975ef9ab02d03f0fc1c8cef63b2b9c7780d7de9502', '2026-11-29 23:23:06.734621+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e83-7251-84c4-c78d93e94d85', 'request_redemption', '\x4808ae6a82c08e978ca582dd5d9b5bee9f92874e751ca5b02152fc347030d083', '\x39198adcfa41f1346c807f7a266854df858d5476a7b9cdf71b431291d97287d2', 201, '{"ETag": "\"1\""}', '\x0111b99dce0aff325ee54aef204a4031c8cd5d8737ac20075b71cb153fa2472260ebefd79bb42898db10607792992e0e10f4f2d971d664dd905103a2ea688db0ae4b43e4df95ac68ac45793a54cbff7f115f3a6be69e827c189702d3eb19fcc6a07d74760950c892fa4016d68f3b64f02272e281a99eccec3fdbc22391211601274e761ef2b02d287de4de9e0fef46869126d942a8f65450bc88fe1102d4accf095d83c1a87058a2fe507b83763d5e6e08c1641f0a23b91df8f2cbe525de2b3594418e16daa9c5ec847d06c0dc22c1d51343ebd97d80f183e7a40f1e4b787c0791b71d5274243fbbd75cf98a7e4f076527e3a3e25b882ceb85480f7a67e3b996a9b3aef84bab0d78881628a13dc4770b09c9e89d229cbfd5bd25042f0cd2fd41896b38732b9b47b1ea9e2c384aa2400066fdd557c6b7ed573677a6d5baabd26ba2db35c6cb9b20f3ecb3d134eeb9496ff9ea5433711d5959398d5791864f4ad832a8d07e44124d8573b0ee2e4ec897423d1b75bcdd2a1a9617a8ac19620dd112bf2123571abf7d5f4053c4741f6e43143324f54c133c395edb0a5e787b89c5581afa4ab37d3a61b0c4077c0bae4eff27f1f5363115c1b27ca2b3cedd1be35d745183a176326a53138e04f17bfe08d75ba2345b414679cf47', '2026-11-29 23:23:06.809038+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ec1-77ce-9712-6b469920c7eb', 'request_redemption', '\xd48ea8774bc379406915b1bc7d5b19395f084d90bd341ff86898bc96ca354b43', '\x39198adcfa41f1346c807f7a266854df858d5476a7b9cdf71b431291d97287d2', 201, '{"ETag": "\"1\""}', '\x0122dd9ca8fbac1c657edb34aed7b1d84fcb478018191125b45b583814c2350311bb916ec56a3c7290cf430dc9a29b4f0cf40bc9c00e548fa64cd1d15e581b3b8ac30c85d06e17fac32aaa57453ba83f4ffa6b70576b0738d6feeb0ea364d0806163f66ed777b399576fd07ff8506018638de820914dc59d98802c8696bde10d6e8d5f93de793580ba95bfffe5a388ee59d710670f61bbba4534b065937e09bbd4785a6c207be3efba25484c7ff28e48ce885a394de7e3acd7641991878c9cc114cda1065d07332e9c959e0517821bb66710ee690fff47b54ff36c10881dbee698c4d13361dabcf082b5bf5f0dff84444dcbfe89290fa9194f41287dc366764082b4e2c8e40f5b5c3f320fe2e2c09e6e3704d3097e150bd4e9e73102ec14b7c7c3a346ee5eb91dd8ae817703ff341684141270f491437bcaa62b3f502e7957f72fba6fd8885e4b4c638a52c875165673763cc062f8f6c6f3874ab13982f32443abba828082c4d57d509baa336ba9b22d447f47214662566ee12543962a6ea18c9bd3ac1018d11efa256e9a914485ddcfcdac54f9023b633bb700b51d0e10e60990c4ccc91222f07870e2734ecaee3d5676eb39c7fdecc391b846cbcd38cace6fd3d76ab117de5b3da99f65773a98ab4ded589aec2d1af046', '2026-11-29 23:23:06.837617+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', 'request_redemption', '\xba68f98e437d1233c14a82efe1e3bf9fd9ba88b6d6b505d48ccbc6af812a3133', '\xea5665dc4cded3c38187455560420dacd3830ed75eae520399398cc97cca3806', 201, '{"ETag": "\"1\""}', '\x01dffb5c9275c6b76e51b7841d47a1a345bae5ebc2fb846ef7356b34dc0939b0096534f12adca5b87455f77d45c746bd15c866282fe488fb581c97b7d2f9a152d5b98d3068130b7bfe6deb3aa72d00615edb116c5e090c5da2c0c93f9743f247dfc004fe2dfd840c159fd593b30c3d1ef86a9ef16e91cda864790148395b250fafd3da2eba0fd5cd3b30db5d606481f2978770c4a5530a3c25c3560bbbb1bf931032ec77eae91f863b7a7ed1cb2bd61ba6a4508febb084e211ccbec3cecd6be71b0ccb6105881d9f00ae44634fb16e7b8126f24061534c094115ca581dda9fead14fd34cc6aa8a61c558f07d6204e2e45a8a0cf28228c8dbb5daabf311e8cfdf9c6b909b0b0cbb5fcc40661a909f6d1786dd57963aa0bfa4ed2b3edf15ba735d89d481fec81aa9b2ead3bdd4ce138f7abf92a22ff5f667ef542134b7c088e1e4894c139adcaa83f3c556307593bf184d2ab3d2024764c66d6581d5ec99cebc27f9315a5547c1a5b45d2a0cd6f9f9c2296ec55238e318bb1f716991fadc949f5527b0c1b18943563d5ae11d047ad7dd6fe4953ff19b577deb89d2587658c913f86492822ec51360f1eb14856c23750ecc82ae4992e6eaf7830cbb24b0823a1c9c7df7b05d58b31c1e1d18023cc903e9fc18d9eda12dc91e05ea80', '2026-11-29 23:23:06.858609+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', 'request_redemption', '\xea15c740d6e1b7589d8db58d87eec0cb9cf8e6636e64dddde97cfeee4693847a', '\x39198adcfa41f1346c807f7a266854df858d5476a7b9cdf71b431291d97287d2', 201, '{"ETag": "\"1\""}', '\x013c76728ddc731f3d31e8b7bd1bfee96fff38c6f3410d9d38182d7e5ca8ed1763cd453c250284eaa4d5666287633dbe70765efe219d9e7be82fa9b46534acf7865e8726ed6523caea1857799d8d1411822d24deb502a7d29f5f181674bb1f4340cef671de099e7d53f44779e40db2e6d6294493fcd1586c14df343b802503f9d4cec5dee83a0e2e8f6227b8ac717cfa6c64bb7796383d187cb88a513f30d75547414d0e31057712f2551a86b4ae837eb204d0593834135cca3df9f11a2c0190707665d5caa16c572fd4f42a6ec92e6faa000b21e37c911d1f6ed7c247ef8376c62b71ad1f0c7f26d3b39255933530e229b119a88807d236eeb5247c7c6aa6a391f527d3b128471786223457a281c1d8fe3f9be3aa8d4fc034fa22515793032907c5da0aaa0479d4f772f270f8f31a33d7f1bd3695a29ba4cbd00a2107b12a4914d3f9b52b65c8e49cf0180c15fe0fba7d0c293246895906fd26c13e1123489784cf592553da94ed6c0a4895233cbd7cc57bc1449605ddb3df76b1bfd36df8b7804de5b9ff4f20a7a412c1169ce7c98d0f2c46f052f70fae3b632e5baf0d40f99a30357b0cbf3964b949618e2434ac02270d8ee64d6d8b32004e17c9012a2c0d64d324684f201debc4bbe1b230492d2777b5199893713ee7', '2026-11-29 23:23:06.919075+00');

INSERT INTO public.inbox VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8d10-70cb-9095-00374d67c884', 'gateway.community_opened.v1', '2026-11-29 23:23:06.417992+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8d4f-7511-a3dd-0e9a7c6b3640', 'gateway.person_joined.v1', '2026-11-29 23:23:06.448738+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8def-70e1-88ed-e8551576b0bf', 'gateway.person_joined.v1', '2026-11-29 23:23:06.607753+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8e18-72e8-b21e-fe4e8e0e0e8a', 'gateway.person_joined.v1', '2026-11-29 23:23:06.649054+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8e34-7799-9473-eed8733780de', 'gateway.person_joined.v1', '2026-11-29 23:23:06.679353+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8e83-7251-84c4-c78e5e030c95', 'gateway.person_joined.v1', '2026-11-29 23:23:06.756582+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8ec1-77ce-9712-6b47e704d5e3', 'gateway.person_joined.v1', '2026-11-29 23:23:06.817523+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8ed8-7071-bedd-546dfd9a6bd7', 'gateway.person_joined.v1', '2026-11-29 23:23:06.84101+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8ef0-7491-a9f3-7b29cdf2db41', 'points.points_debited.v1', '2026-11-29 23:23:06.86538+00'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'charity', '01a2299e-8f29-7348-8954-34929c3dca1e', 'points.points_debited.v1', '2026-11-29 23:23:06.921852+00');

INSERT INTO public.items VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dcd-76ff-9db3-60719f623e7c', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e63-7236-91c9-9af7047166bc', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 'c-29fb2e7c0e9e', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8d4f-7511-a3dd-0e99b1cc1177", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8def-70e1-88ed-e854188a7c2d', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8def-70e1-88ed-e854188a7c2d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e18-72e8-b21e-fe4d75c018c5', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8e18-72e8-b21e-fe4d75c018c5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e34-7799-9473-eed7d20a717f', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8e34-7799-9473-eed7d20a717f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e83-7251-84c4-c78d93e94d85', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8e83-7251-84c4-c78d93e94d85", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ec1-77ce-9712-6b469920c7eb', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8ec1-77ce-9712-6b469920c7eb", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2299e-8ed8-7071-bedd-546cbfe36f0a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e6d-722f-a5e3-638cd48dfa64', '01a2299e-8e63-7236-91c9-9af7047166bc', 'donated', '01a2299e-8d33-70a2-ba38-84b420f24dec', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-W4V859FA', '01a2299e-8e48-77a6-b9e2-816cd2134c85', 1, NULL, 6, 6, 0),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dd5-72d8-a225-72f71cfb26d2', '01a2299e-8dcd-76ff-9db3-60719f623e7c', 'opening', '01a2299e-8d33-70a2-ba38-84b420f24dec', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-ZD0CH2KA', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:23:06.085462+00'),
	('charity', '202607010000', '2026-11-29 23:23:06.133505+00');

INSERT INTO public.movements VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 1, '01a2299e-8dd5-72d8-a225-72f71cfb26d2', '01a2299e-8dcd-76ff-9db3-60719f623e7c', '01a2299e-8d33-70a2-ba38-84b420f24dec', 'opening', 20, 0, 'none', 'reward', '01a2299e-8dcd-76ff-9db3-60702bb969d8', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', '9999-12-31', 'none'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 2, '01a2299e-8e6d-722f-a5e3-638cd48dfa64', '01a2299e-8e63-7236-91c9-9af7047166bc', '01a2299e-8d33-70a2-ba38-84b420f24dec', 'receive', 6, 0, 'none', 'gift', '01a2299e-8e48-77a6-b9e2-816cd2134c85', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2299e-8d4f-7511-a3dd-0e99b1cc1177', '2026-12-31', 'none'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 3, '01a2299e-8dd5-72d8-a225-72f71cfb26d2', '01a2299e-8dcd-76ff-9db3-60719f623e7c', '01a2299e-8d33-70a2-ba38-84b420f24dec', 'reserve', 0, 1, 'points', 'redemption', '01a2299e-8ea6-7055-b0d6-31c2060b30e3', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 4, '01a2299e-8dd5-72d8-a225-72f71cfb26d2', '01a2299e-8dcd-76ff-9db3-60719f623e7c', '01a2299e-8d33-70a2-ba38-84b420f24dec', 'reserve', 0, 1, 'points', 'redemption', '01a2299e-8ed4-7466-820d-9eb5db4006bd', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 5, '01a2299e-8dd5-72d8-a225-72f71cfb26d2', '01a2299e-8dcd-76ff-9db3-60719f623e7c', '01a2299e-8d33-70a2-ba38-84b420f24dec', 'reserve', 0, 1, 'points', 'redemption', '01a2299e-8f25-712b-8ffa-9c9d48e16d55', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 1, '01a2299e-8e6e-7307-86d3-634522ee4105', 'charity.gift_accepted.v1', '01a2299e-8e48-77a6-b9e2-816cd2134c85', NULL, 'gift:01a2299e-8e48-77a6-b9e2-816cd2134c85:1', NULL, '{"units": 0, "gift_id": "01a2299e-8e48-77a6-b9e2-816cd2134c85", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a2299e-8e34-7799-9473-eed7d20a717f"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 2, '01a2299e-8eb8-71d0-af34-fabebdd23416', 'charity.redemption_requested.v1', '01a2299e-8ea6-7055-b0d6-31c2060b30e3', 1, 'redemption:01a2299e-8ea6-7055-b0d6-31c2060b30e3', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2299e-8e83-7251-84c4-c78d93e94d85", "reward_id": "01a2299e-8dcd-76ff-9db3-60702bb969d8", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8ea6-7055-b0d6-31c2060b30e3"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 3, '01a2299e-8ed5-701c-b96b-120b91cfa73a', 'charity.redemption_requested.v1', '01a2299e-8ed4-7466-820d-9eb5db4006bd', 1, 'redemption:01a2299e-8ed4-7466-820d-9eb5db4006bd', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2299e-8ec1-77ce-9712-6b469920c7eb", "reward_id": "01a2299e-8dcd-76ff-9db3-60702bb969d8", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8ed4-7466-820d-9eb5db4006bd"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 4, '01a2299e-8eea-717a-944c-9b7f7c0703f6', 'charity.redemption_requested.v1', '01a2299e-8eea-717a-944c-9b7ed5f6e40f', 1, 'redemption:01a2299e-8eea-717a-944c-9b7ed5f6e40f', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2299e-8ed8-7071-bedd-546cbfe36f0a", "reward_id": "01a2299e-8e10-76a3-a68d-b264e031d04d", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8eea-717a-944c-9b7ed5f6e40f"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 5, '01a2299e-8efe-7009-b36b-ec5158b6399c', 'charity.redemption_confirmed.v1', '01a2299e-8eea-717a-944c-9b7ed5f6e40f', 2, 'redemption:01a2299e-8eea-717a-944c-9b7ed5f6e40f', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2299e-8ed8-7071-bedd-546cbfe36f0a", "reward_id": "01a2299e-8e10-76a3-a68d-b264e031d04d", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8eea-717a-944c-9b7ed5f6e40f"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 6, '01a2299e-8f26-70fc-866b-b8f1fcd41f16', 'charity.redemption_requested.v1', '01a2299e-8f25-712b-8ffa-9c9d48e16d55', 1, 'redemption:01a2299e-8f25-712b-8ffa-9c9d48e16d55', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2299e-8ed8-7071-bedd-546cbfe36f0a", "reward_id": "01a2299e-8dcd-76ff-9db3-60702bb969d8", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8f25-712b-8ffa-9c9d48e16d55"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 7, '01a2299e-8f2c-73db-9512-04b4485c4ec8', 'charity.redemption_confirmed.v1', '01a2299e-8f25-712b-8ffa-9c9d48e16d55', 2, 'redemption:01a2299e-8f25-712b-8ffa-9c9d48e16d55', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2299e-8ed8-7071-bedd-546cbfe36f0a", "reward_id": "01a2299e-8dcd-76ff-9db3-60702bb969d8", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2299e-8f25-712b-8ffa-9c9d48e16d55"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8d33-70a2-ba38-84b420f24dec', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ea6-7055-b0d6-31c2060b30e3', '01a2299e-8e83-7251-84c4-c78d93e94d85', '01a2299e-8dcd-76ff-9db3-60702bb969d8', 'goods', 1, 8, 'reserved', '2026', '01a2299e-8e83-7251-84c4-c78d93e94d85', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8ed4-7466-820d-9eb5db4006bd', '01a2299e-8ec1-77ce-9712-6b469920c7eb', '01a2299e-8dcd-76ff-9db3-60702bb969d8', 'goods', 1, 8, 'reserved', '2026', '01a2299e-8ec1-77ce-9712-6b469920c7eb', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8eea-717a-944c-9b7ed5f6e40f', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '01a2299e-8e10-76a3-a68d-b264e031d04d', 'voucher', 1, 4, 'confirmed', '2026', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8f25-712b-8ffa-9c9d48e16d55', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '01a2299e-8dcd-76ff-9db3-60702bb969d8', 'goods', 1, 8, 'confirmed', '2026', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e10-76a3-a68d-b264e031d04d', '01a2299e-8dfe-75bd-a944-760b80a24bff');

INSERT INTO public.reward_uses VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dcd-76ff-9db3-60702bb969d8', '01a2299e-8e83-7251-84c4-c78d93e94d85', '2026', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dcd-76ff-9db3-60702bb969d8', '01a2299e-8ec1-77ce-9712-6b469920c7eb', '2026', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e10-76a3-a68d-b264e031d04d', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '2026', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dcd-76ff-9db3-60702bb969d8', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8e10-76a3-a68d-b264e031d04d', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dcd-76ff-9db3-60702bb969d8', '抽纸一提', 'goods', 8, 20, 3, 0, '01a2299e-8dcd-76ff-9db3-60719f623e7c', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8dfe-75bd-a944-760b80a24bff', '老街早餐01a2299e-8def-70e1-88ed-e85312a104b1', '{01a2299e-8def-70e1-88ed-e854188a7c2d}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-040f4a0f-6eaf-4954-8204-caef834e283f', '{"x": "woSu0yrvz49P4ExRrywtPOw8xevOCHR_UtU8pA4B6T4", "y": "tEH_ssMXjxpZNgTxcZMOCF-2BXf7FvgMvfjxrgvbF7s", "crv": "P-256", "kid": "tests-040f4a0f-6eaf-4954-8204-caef834e283f", "kty": "EC"}', '2026-11-29 23:23:06.371399+00');

INSERT INTO public.voucher_keys VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', 1, '\x01f58d60dcba851a3ab2e6ca715e0cc910e2fad33d3c388a7946a9a4c03c4847c9efc3b48decd1cdaa45cdd40a23b052af06a08a8e722433b311c636b8aaaa1b00605a451f3bae5c04', '\x0124cae8f016605241b5cc7e003ca5c98169860b1166c128b917a7288ad7ae95db910ddc54ed95eff38d25bd59a3652f8dc78c5911f8b009851db64f85200c9a0291b68eab6f57398e', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a2299e-8cec-759d-837e-29fb2e7c0e9e', '01a2299e-8f01-7707-8d89-93c9a118c1d5', '01a2299e-8eea-717a-944c-9b7ed5f6e40f', '01a2299e-8e10-76a3-a68d-b264e031d04d', '01a2299e-8ed8-7071-bedd-546cbfe36f0a', 'points', 1, 1, '\x41267d1e25bf3c72a9a3517ca5d2d575209d60d3f2762dadb17ec4047e201b8f', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

SELECT pg_catalog.setval('public.movements_seq_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_position_seq', 7, true);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_attempts
    ADD CONSTRAINT code_attempts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_pkey PRIMARY KEY (community_id, gift_id, line_no);

ALTER TABLE ONLY public.gift_reversals
    ADD CONSTRAINT gift_reversals_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.gifts
    ADD CONSTRAINT gifts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.gifts
    ADD CONSTRAINT gifts_receipt_once UNIQUE (community_id, receipt_year, receipt_no);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_name_once UNIQUE (community_id, name, unit);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.known_people
    ADD CONSTRAINT known_people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_as_movements_cite_them UNIQUE (community_id, id, usable_until, restriction);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_label_once UNIQUE (community_id, label);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_one_a_line UNIQUE (community_id, gift_id, line_no);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.migrations_applied
    ADD CONSTRAINT migrations_applied_pkey PRIMARY KEY (service, id);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_cause_once UNIQUE (community_id, document_kind, document_id, line_no, lot_id, place_id, kind, round);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_pkey PRIMARY KEY (community_id, seq);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.receipt_counters
    ADD CONSTRAINT receipt_counters_pkey PRIMARY KEY (community_id, year);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_return_once UNIQUE (community_id, return_id);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_pkey PRIMARY KEY (community_id, reward_id, shop_id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_pkey PRIMARY KEY (community_id, reward_id, person_id, period);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_name_once UNIQUE (community_id, name);

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY public.voucher_keys
    ADD CONSTRAINT voucher_keys_pkey PRIMARY KEY (community_id, no);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_once UNIQUE (community_id, voucher_id);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_code_once UNIQUE (community_id, code_hash);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_pkey PRIMARY KEY (community_id, id);

CREATE INDEX code_attempts_in_time ON public.code_attempts USING btree (community_id, at);

CREATE INDEX code_attempts_of_person ON public.code_attempts USING btree (community_id, person_id, at);

CREATE INDEX code_attempts_of_shop ON public.code_attempts USING btree (community_id, shop_id, at);

CREATE INDEX code_attempts_recorded ON public.code_attempts USING btree (recorded_at);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX gift_reversals_of_gift ON public.gift_reversals USING btree (community_id, gift_id);

CREATE INDEX gifts_of_donor ON public.gifts USING btree (community_id, donor_person_id, id);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX lots_first_out ON public.lots USING btree (community_id, item_id, usable_until, received_on, id) WHERE (on_hand > reserved);

CREATE INDEX lots_of_item ON public.lots USING btree (community_id, item_id, id);

CREATE INDEX movements_of_item ON public.movements USING btree (community_id, item_id, seq);

CREATE INDEX movements_of_one_lot ON public.movements USING btree (community_id, lot_id, seq);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE UNIQUE INDEX places_one_standard ON public.places USING btree (community_id) WHERE standard;

CREATE INDEX redemptions_due ON public.redemptions USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX redemptions_for_attention ON public.redemptions USING btree (community_id, id) WHERE (attention_since IS NOT NULL);

CREATE INDEX redemptions_of_person ON public.redemptions USING btree (community_id, person_id, id);

CREATE INDEX redemptions_unanswered ON public.redemptions USING btree (requested_at) WHERE ((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) AND (attention_since IS NULL));

CREATE INDEX rewards_by_state ON public.rewards USING btree (community_id, state, id);

CREATE INDEX voucher_uses_of_shop ON public.voucher_uses USING btree (community_id, shop_id, id);

CREATE INDEX vouchers_ending ON public.vouchers USING btree (ends_at) WHERE (state = 'issued'::text);

CREATE INDEX vouchers_of_holder ON public.vouchers USING btree (community_id, holder_id, id);

CREATE INDEX vouchers_of_redemption ON public.vouchers USING btree (community_id, redemption_id);

CREATE TRIGGER lots_are_dated_once BEFORE UPDATE OF usable_until, restriction ON public.lots FOR EACH ROW WHEN ((((old.usable_until <> new.usable_until) AND (old.status <> 'hold'::text)) OR (old.restriction <> new.restriction))) EXECUTE FUNCTION public.lots_are_dated_once();

CREATE TRIGGER lots_are_moved_by_movements BEFORE UPDATE OF on_hand, reserved ON public.lots FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER lots_begin_empty BEFORE INSERT ON public.lots FOR EACH ROW WHEN (((new.on_hand <> 0) OR (new.reserved <> 0))) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER movements_move_lots AFTER INSERT ON public.movements REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.movements_move_lots();

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_community_id_gift_id_fkey FOREIGN KEY (community_id, gift_id) REFERENCES public.gifts(community_id, id);

ALTER TABLE ONLY public.gift_lines
    ADD CONSTRAINT gift_lines_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.gift_reversals
    ADD CONSTRAINT gift_reversals_community_id_gift_id_fkey FOREIGN KEY (community_id, gift_id) REFERENCES public.gifts(community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_gift_id_line_no_fkey FOREIGN KEY (community_id, gift_id, line_no) REFERENCES public.gift_lines(community_id, gift_id, line_no);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.lots
    ADD CONSTRAINT lots_community_id_place_id_fkey FOREIGN KEY (community_id, place_id) REFERENCES public.places(community_id, id);

ALTER TABLE ONLY public.movements
    ADD CONSTRAINT movements_of_lot FOREIGN KEY (community_id, lot_id, lot_usable_until, lot_restriction) REFERENCES public.lots(community_id, id, usable_until, restriction) ON UPDATE CASCADE;

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.voucher_uses
    ADD CONSTRAINT voucher_uses_community_id_voucher_id_fkey FOREIGN KEY (community_id, voucher_id) REFERENCES public.vouchers(community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_key_no_fkey FOREIGN KEY (community_id, key_no) REFERENCES public.voucher_keys(community_id, no);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.redemptions(community_id, id);

ALTER TABLE ONLY public.vouchers
    ADD CONSTRAINT vouchers_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

CREATE POLICY app ON public.campaigns TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.code_attempts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_lines TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gift_reversals TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.gifts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.items TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.lots TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.movements TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.places TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.projects TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.receipt_counters TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.redemptions TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.rewards TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_keys TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.vouchers TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.campaigns FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.code_attempts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_lines FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gift_reversals FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.gifts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.items FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.lots FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.movements FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.places FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.projects FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.receipt_counters FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.redemptions FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.rewards FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_keys FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.vouchers FOR SELECT TO charity_audit USING (true);

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.code_attempts TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.deferred TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemptions TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.vouchers TO charity_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.code_attempts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_lines ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gift_reversals ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.gifts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.items ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.lots ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.movements ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.places ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.receipt_counters ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.redemptions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rewards ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_keys ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.vouchers ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.campaigns TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_attempts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gift_lines TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gift_reversals TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.gifts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.items TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.lots TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.movements TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.places TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.receipt_counters TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.redemptions TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.rewards TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_keys TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.vouchers TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT ON TABLE public.business_time TO charity_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO charity_worker;
GRANT SELECT ON TABLE public.business_time TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_worker;
GRANT SELECT ON TABLE public.campaigns TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_app;
GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_worker;
GRANT SELECT ON TABLE public.code_attempts TO charity_audit;
GRANT DELETE ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_worker;
GRANT SELECT ON TABLE public.deferred TO charity_audit;
GRANT DELETE ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_lines TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_lines TO charity_worker;
GRANT SELECT ON TABLE public.gift_lines TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_worker;
GRANT SELECT ON TABLE public.gift_reversals TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_worker;
GRANT SELECT ON TABLE public.gifts TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_worker;
GRANT SELECT ON TABLE public.idempotency TO charity_audit;
GRANT DELETE ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_worker;
GRANT SELECT ON TABLE public.inbox TO charity_audit;
GRANT DELETE ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_worker;
GRANT SELECT ON TABLE public.items TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_worker;
GRANT SELECT ON TABLE public.known_communities TO charity_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_worker;
GRANT SELECT ON TABLE public.known_people TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_worker;
GRANT SELECT ON TABLE public.lots TO charity_audit;

GRANT SELECT ON TABLE public.migrations_applied TO charity_app;
GRANT SELECT ON TABLE public.migrations_applied TO charity_worker;
GRANT SELECT ON TABLE public.migrations_applied TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.movements TO charity_app;
GRANT SELECT,INSERT ON TABLE public.movements TO charity_worker;
GRANT SELECT ON TABLE public.movements TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_worker;
GRANT SELECT ON TABLE public.outbox TO charity_audit;
GRANT DELETE ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO charity_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.places TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.places TO charity_worker;
GRANT SELECT ON TABLE public.places TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_worker;
GRANT SELECT ON TABLE public.projects TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_worker;
GRANT SELECT ON TABLE public.receipt_counters TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_worker;
GRANT SELECT ON TABLE public.redemptions TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(state) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(requested_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(due_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(attention_since) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_worker;
GRANT SELECT ON TABLE public.revocations TO charity_audit;
GRANT DELETE ON TABLE public.revocations TO charity_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_worker;
GRANT SELECT ON TABLE public.reward_shops TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_worker;
GRANT SELECT ON TABLE public.reward_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_worker;
GRANT SELECT ON TABLE public.rewards TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_worker;
GRANT SELECT ON TABLE public.shops TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_worker;
GRANT SELECT ON TABLE public.signing_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_app;
GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_worker;
GRANT SELECT ON TABLE public.voucher_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_app;
GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_worker;
GRANT SELECT ON TABLE public.voucher_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_worker;
GRANT SELECT ON TABLE public.vouchers TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(state) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(ends_at) ON TABLE public.vouchers TO charity_clerk;
