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
	('01a2298a-fa2b-7013-b49e-402947377eaf', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa78-72fe-805b-2a5bcbca4a15', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa84-7292-93a0-0e03a665fbfb', 1, '大米', 'food', 6, '袋', 'new', '01a2298a-fa8b-726c-ac7f-573cc3bdd634', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa78-72fe-805b-2a5bcbca4a15', 'registered', 'resident', '01a2298a-fa72-724e-8fdb-d7453d427507', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2298a-fa35-7000-8e44-81d315cf4419', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa84-7292-93a0-0e03a665fbfb', 'accepted', 'resident', '01a2298a-fa7f-7260-8ca3-b02842be3892', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a2298a-fa35-7000-8e44-81d315cf4419', '2026-03-10', '01a2298a-fa35-7000-8e44-81d315cf4419', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'add_reward', '\x7057cf465e7125001a96afacaed8386011108d384fb35475f0ef43e1bf6172e4', '\x779ca89716b2f2944eb82f63e20f2ae0e79ca02a3cfb702110bd7122e43c7dc9', 201, '{"ETag": "\"1\""}', '\x01fe01b852c38ab550c3830466daac18fe714ab6da82f242bced43a2b059ede8570ec85c958b5ffd29b24cde1f34eddee7985198879efedb4706291cc8822d6447c9c8d0aa1d83180c29f3522f34c7570e103cfc771c6c80891b5649b3959dbff3b67f75c44a747df447a2ad57bddc60dc2838c51fe18cdb7aa1ec4eca5bd9116ee851a2a913be31dd1f022cb7436ed8d96064785235ac0d9079033978a7ccc374f311c6a28ca53bc1ca865eddace093a348a1aa66c3ba86b2935fc2a6eaa7cef08d4bec4488b990a09e9b950bcfa89d3f4363864c1f035a4c1b1d723c0ef11d37349d8bfbde3918ebaac767e831cca9f774229fcab41d68fd04fd5f9e9984fc4de996a412882244f666ed6d1c96114aa429629ca1a8ad6634f7d45cb42341f36c95d915d56dca36da0ea45e34e5692f43f055b782efd5', '2026-11-29 23:01:43.647096+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'add_shop', '\xbc51a38b7f437148764968e1ad9ceef6553648561e1c4b49601f7fd760a8d42c', '\x41d046520c66ccc892db9ee5c5f1d91b778bf8bd5fadd20ae528a5b11456647d', 201, '{"ETag": "\"1\""}', '\x0199f34c1553a4731624ca353a27054b7c91aa25799fe0f94255cc386b09291a4b1338908f73402a6cb2cec66e47ee5efd7ebb4334f33a34c237a6669fb44fd5f6df34b0d37672f8bb325d26318e215410453530a8240dc0ebe33905e718caf4c32be89f7d074e6191cad5fa3f81f2335ad714bd93e5d2b58dffb04fe041ae1a56c1bf755d97d198d863c1408bfa2a8d1b2594f0a55fc34a4ceafd1522dadab0926b069023960b222bb41a968e3f7cff733a5ec272a314986cf36c54413f222c06', '2026-11-29 23:01:43.657902+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'add_reward', '\x94ea5d626e78ce2153fedcddbcf0f8f4d2ece3596926cca2ecb9c89b8a7c1020', '\xd13ad588cca4e5d8a03ededbd419a1c6571743100031afdef96343660ddac979', 201, '{"ETag": "\"1\""}', '\x01c5254ff43afc6f45f9684f8ba94f9b8caae55e318062184f3d042f7048595934c7bc2e9d67b9de5055b90319edf06218e9473eb67d56fd954a0180e6710930eacaaadde5b6efca071a8f5757334b6631ce52e9f4475ec268ed64227abe7fa978ffd1808c736501e4fb971999ae34a8f29beaa866bb17c28cdbe03afb55ff42d335766577982dd2352aac4c673f239a43c48a716f96a979a5bb1f012926f5b081d106509b9d15978249518b6258b649d69e8940da87328509a5a7fd14126c9f350ddd39a1b64ab0301e7c1e089624deff33292f196fca27c220a2a7c5a194335e45ec6603e3edd9174c6e6b9d30c5ac3016aed698c43d09616b3924ab1478a2c838002753296d74ed94a5d4273a47c0c09fe3558c74fec86aaa9568033c99429c1806106d32c5de22114f87f2a73a5893f7e38f659859ff05cf', '2026-11-29 23:01:43.665456+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'register_gift', '\xeed65df4176aca4bd66ff5c85a5ed5818af2205baf18401f73f99183d1236ea7', '\xdac1834fda6e024edb1a5254471e4bee32eb5e53bb62573631d9c7ebf7fa6ba7', 201, '{"ETag": "\"1\""}', '\x01c38943f2e4cd1fffe24b94d4cad5fccb87c7a7ca76e143cc2873e0fc7944eb37dddcef7a0d356ee13e59fad504ab5dc0955395869965d92c8cf2d3a6e40fdd017d83214e112fbbec87f06525c692681f27313f438806f3176435bf18d5f3c7ed00492bf1b480eea20f7a2efd9134c2f24c175d193ba465329dde210025fbee730f92d65ba25a6da13e63543685b8aeb7e4d3d6a4432f5ac3db4b16a48154c5255a30f6775959ddceaaa7253723ba47fbd0003dc81a9493979f159bfab01d00865db547adb953a06dc8d7b4c1511ea26e07b266ee5ea206eddf425b3cf4d8d6a83028f306738aea53222756e318e1f9ced3a4062cd3da9576d6227a28852e90441649fdfc0d9b6bd72cdb474b707d27555d41f70010b8ecf244ad936cc499e4b2c9c013c4343c702b4e8207837dee1b9b8dbd8a7439a32f3aea4f511aa6e5bbf48cc5674d0796e6c16d274255a3c534ec13f0add106be837d7631adfe09004b9e148d557fbec5b3cec2d897d4e756e065a94c4d1e810d486d3883b674984b54958f2a679ae4ccb546c426c7c2f1c5e60de4113b6954d4b667154d6849cd21c3aad31e2466c71b4ef4934cc5722e01c1e632492ac15572d861028dc9b96b0e66efbfd829e147adbc7340affc995ff95f3b1ef6829b2ccac50363cb5105bd9c2dde3f6a7ac6fb334531d6cad293f390e05c12761617db1f6323f4c309737bb4bfe6b7debd2b7db34fbf1ec37905003bece4cb4e5f5ed945ce0ae4af1bd5373551f584cce1590ac0481a99dd30f03ce7745d4e04ef1594140ee47bb9d2cfe2be56fc9b8c37399a7df266cb264660b2b5b88fe7f78d0c917a83d82edadd7d677efb01094213b48f3eb72e29e81a1f7f6d27f4672de60a986440347d696480b29ed5a5a19d4560881e50a5a3e1ec3cb14fef11318f1a6de22b1d1a0b41fc62da5228acb7e8a3020976f699fb4a4768f6124ea9819b221888e104bd31b62eb491', '2026-11-29 23:01:43.672806+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'register_gift', '\x469a63cac31673c2acde9f5b9dc466d4cf663d71dcc69029acd449b58a2ade12', '\x971f03c7e470575f6d083d9b5eb4a6dc45965f5a3c659eefd5977de01306c108', 201, '{"ETag": "\"1\""}', '\x013b4fd0bda3c61fc9b5d0048d3e6eae04393e41fb859277d6aba83b2519e577cd88365b3508be1eaf9928ca7d2c527c5142d674217811c500df6c4c1a85d7746c27942807823240970b2503617b668012a14da2c6c0fa65d5ab7ff054ca0416cd35291c81b0128ef7acae0c4886dd3ba6712035d6a29f855b4b4a984d5edd1e8fc7ae4230cfcaa925f073037e2d12e235a020aa7bf908c52410f9e65b9eadd7277660a32b11131f297317499d206b8bf161903a40851e08c2ffc3f127e470d4aa3240c9ec96620e1eab84f86c0b82ace4fde6513bcfdf3f332f82ac80169ed9ec498883affc5706bbcf3fef8a4fb909a062cc82c624c0d57f7ef99814525846264948b949d8495a70a0c72ed4f010c714e6e633558b3445b8e385fb8622107518073f4b60896789bb574952dc4df8bddf283fa5a60a2832a562f2f52d481bbca80757d95344ee72642cab2633e2893d32e62e7395c8d50bbec3ff0405bc931c9eaad22d2b149dc910770ad8861edaf36ccd814d7255b50bb3ec5f865f09cb93e86f44a1ca4c7c428585369e86526cc54a10a8f7e17eb99992fbd78173655cb1de734ea8138a297dc32a9ff52aacb8ffe10752791c5826a57f1455f048dc17ee4e7c1893e18401de4cdcefdc2ce9d3cdd797a8b135e28c251e0c0d7b0c70ed546d51ae313e01fee94f8ab364fd7d38417dda3c7efd4b3270c7a5699455dd56c62a5a71637bfb02fdef225bc8000ec860cc8053ec1ba177099f5da6f206e0611363d96c369c49c57c4a55eb8278b99fdf70fe1f731f947b66c4414750e052c3b864fe77b5be268524c4ff47675531682c3c4cc1b9c709a0f34cd41ed24b539ab985d5a3da937c450f1a6b878a6c0aaeea9a48bbca5de1ae1586b98838aa1ed3625f7a021ef76e89b1b9668dd0f8650fdb844fb2757d2bae9d9c1288e8b3f7e7714ba5f055ccbd9401d00e66b95793c0fca0539a30536303af998904056098', '2026-11-29 23:01:43.685284+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', 'accept_gift', '\xe740b41c616f77f9e51d05050f1d481a3d97f917177bb4b690467c551c25347b', '\xee13cc064681c983737d174c270194b0f4dd58a3bdcd8a04f6921832bcd555b4', 200, '{"ETag": "\"2\""}', '\x01cbc7d8f5ceb610c194faa987207b4c4c9538edb16c7c28b7ba4d88372484fe0768919d6bd5a407e9b326294f180d9f3199d0eb3d9f286052ec6bf34d2684be5e0cb06d286a94b3f5c4bcf20ee79d783caa3ca42261add635cfd6300539e4613e63074e313f2ef790d7870b45e3caec1beaa59289c415baf48027554f8ce5b362820b354ea44151ed9d055b74f7a035d3e3d7e9d3ff2b5431875fc4bf9a37150a4f4521f45a011fbecbb49329b7a1788145e4c1a6f1dad974a82b2f171fd8cd4656a71f301798ad307d6106058de151f00eaa1725b07817e5bf013655c051eb1f31f7e880ca07145095cd0435f44289cb3c11fb26ef5ecbda022ae4b316e3f96ab230ae0f1cfb389e07aa03ee21c1e79843ccbde7de27fe44f9fc64343e9a343e0724a6e7b33f0761f79c47bf5047b94301e438776629689ea712a947d4f29197101215ea3aeef2aefcd105e51316ee20ea24b00050f94b42b6333270267d64248a9a2f636ff5c169e0a54281641cd5ad861e67dd790770d142474dd4a5858ff490e168a8aad1c0b565c7069ea5cc3995a6c10259e0b271b862db552df72bce75e0ad48ab9f2d25882febf5ade5290ab5269dc6fe2948e9d98c11fe7a04a7efcbdee7e16d45b86efae80306fe763267c1ba1475624d3c34986f39c5dfe6112349158443ac9786827093fba7cd903a112fbfc87a24c3f5a2472e197f6233a80165dd9ee45ed31ab544fa6a1f5fa9655e45d6b4eb1480378c27cfc550614cb3b2ef647539c301387f9a0962aefc10e6c90aad2ffd11a6d1ca937523eec4925da74d2f8cb2400c0672c7d0c37f3a1236a02c42497f99d13c02e3a83576a51cb5150b16e38ef118cf6094ce6120679335eb364a4819a9ee6b9d5d4d1dddc2e03cb2abc002df9c7595be79696bed682859a4b0dacca05b55bf2bbca90e9972814b94214646b55db6ebfff39237a57775c0c3c69bfc4ab8cb7763eb83bed0f9b6db3ccc5671b30d0314fb377378c1817b388fa303ef8387e333f1c65ef8f7598c57d1814d434998c3381b632999f88b44b2ecb453', '2026-11-29 23:01:43.69418+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa93-778e-803c-e6fa11f3059c', 'request_redemption', '\x6c31c36a70bcd73804f4665eb2b4c5bfc9763c2f7f660ac7e39d7ca9f8179bd3', '\x4bb8ed018bb124d1a6bdb665eb0b365d5b31f5a5d3c8162ce9d124b6a0e30945', 201, '{"ETag": "\"1\""}', '\x01c62639bb3240735c76498b25b6517f21fa1dc3ef7ea89ca610e29b3895235602264fe1d3cf5a2239ad1192e8f8dc1d7eafb3043f5fb72bd884911457057f6691a0d235f8bde6866113d49d71123a2502aa0db371a6dccb7bc77dd0d19c74f156ef0bee79784dc5aba465e1fa0275bbf668f443c85562790557404c88099de25f6d2787eb893bfc602e3ee6c24510f21ddebc6548e287cdc5e1ba5c09d324db9993479956ca30caa1770e53c201649556ff392bebb353ee426de84c1bd845baad39221096c7451c682de0e33d36f524ee14121ffaf1c59628dbf5d50e2207a662356a5745e057fd10622f91c622386f50d5e3f8dbeec971fbe6e336e65e3a12cfa16935a336696416886c4655a9ae272249ad51872c3904fd6f4fa50c4eecb991b0c03b3f45c3de3697e08188fb35ec7a15bdd49d903ac48a89143a6a9d977fd79d8f1b779730f37691649aa32ae718b32d7fb83c56a0644c03e63ce43b4562503cbfd6818f6d59f108ce672588c330af1fdd72ad1d3d88dbe492762b00b706ee85d9815c48ed19635713dd05a5c37bd7cbc7dee93a683bd92fc69b585d4cd0ee5d490391841a6451e003ec633d45eb323c2bafd67234eb1d8cd403e916383b8bbd31eec6717ebcbff01edf364024dc63efedaa100f2894', '2026-11-29 23:01:43.712641+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faa3-7230-a030-9ea335d29be1', 'request_redemption', '\xeda12f116e759661938e306d1781bdefff438c34db2e17f4250d1a78b87d8b73', '\x4bb8ed018bb124d1a6bdb665eb0b365d5b31f5a5d3c8162ce9d124b6a0e30945', 201, '{"ETag": "\"1\""}', '\x016b63f354e26798cb6e5ac8966f37ae4c583627b766d9c7ad957f43c189095da911046c84337fe59fcc67fb6cf795a7eb7426ed789dceddcd19716220e3d51ce0d2cd0c24d58a01f9d9fecc55afdb691bc3da5fb85c38641061ef8a1740529183e8180618088c16b8bc23d5b62db0cc475c665afbe5d99cb013b2ed86d4753913040c388a5b1474cb89e073eee74a2c6a938a4a4dbb868601bb472445b056d9826169925564552632e12cc2884ae9d4454fbdb7ed23c54c23ca453d55ba9cebe4ebe95454bd2406573590cd5000049320cecc83ea53e9766c91d99e45f6c96fc14efa9d4226299f262b678be5984639e557cfe6d804998302e7d7311e995e5392799c2f801333c44f21c2af32cad5207485c082dc83830515f01b5e10f07989dce2b60b4549e6e46b77b1ba3dd38fdef9697f0439f5dc03d0803ca0aec01b78e445daf3317581f8c142777dd3c1d06147b015994a497aa49c6dfc09de3ce9f599190ef5f7649d4dfcb3cf79a3847ed77eb4db7f9a90043f557c0e845088c345feb083a9e5b96aecbeddc256fb3cbb39da6f5e86b81cf92841b3e7530a51da9d56abe3d18aad4a56d34b7c655430289b5a10d068981aac15624270b02822ef5bc647372521dee2572e9ced0466bc1dff2bb3692fd4f65920', '2026-11-29 23:01:43.722739+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faac-7049-a84a-63f4c65c5534', 'request_redemption', '\x7c995b68949630618503494cba89e511a5ee43ce5da8dae5c00daff7dec036e3', '\x1db5dac6f46a485f119734e4c4d68c13f48565f5ceb53a321224edc478fcb95b', 201, '{"ETag": "\"1\""}', '\x0155414ffde79990005c7e4b036647b9510c22c2d744ccfd0681ecf3d99f2935f8bd9548eef8b682258090c781b3af2dcb9d94319540571da9d39737cd319824ecdf4a386f5da78f26bdea06aa46b5add4c6c2ead5ead14eb0ddcbc7b837689d86e3ba9fdc50d6528bb0c1c98b55978c3c4f0c0d9e4ab65847d220cde4d950d43549ab16e6f1da299f24e6956a5d9952b8d82808aaa0736290e90766eaad3e8ed3d903ce5dbb4a6e64cbb1e7729e620953259140d5765ba210c193bb64b272c627ba61271a5fa4b1eb200a53285e9d6c5b0942ace871649ae9638f681e3e52becb50474b40094e1d032530a051558f3e94c0374c93e3bcf2e343f95508b1d98896bead05893d68bf8204f044de55fa685809ff16919010077149927c76735213eb7b762269867387c8f36f328f6e3704c182ea6bcc2e5eda6a5a524c78a3fc853a92be6778dd01d12c75bdf01361bffd666dc562a869208f00eb5e36134190b9dbb62884b9c2091a79d4cea491666ff7db09d57c6656d9e1520298f53a812c716abf7a55b243725a5f1fd4ff41d694c04fd7020dd4ccc870ff539ca4c006b6e98dc87ede7ce314d7e37d604dea88792fbcba93ca5eb08cc659ec001e8687046965c7b67e9166063c5bbfe6d0b0d9dbefc70a828bd046b313fa83', '2026-11-29 23:01:43.7306+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faac-7049-a84a-63f4c65c5534', 'request_redemption', '\x73fa46e40cd635c4dfe043572f18c3f72767443c930019e1f756488c0d048c9a', '\x4bb8ed018bb124d1a6bdb665eb0b365d5b31f5a5d3c8162ce9d124b6a0e30945', 201, '{"ETag": "\"1\""}', '\x0131f6a5a08af317485ed4b4645e8b7bc145e9635196c392dec3e3ac5369da65ae5f99f2133c704b6c57b0f36e0e65f0fde24dbf89295ee23c20f427616ca4acf6385caacf78127624af8d641450f331266498b37e6de5363abda5f15384b0c246662551915abb53469ca25fa2d66e489b8fda63d50102d0e32ca5d22425337c992b1139d006a29767f430976f912763e4205e44192631d764da96d19a95e6607dc217b3c2391a078dd50a78bdfd534a904d79962424bcba2fba42237714447c87aa207c10a0dc7ac41b515b83e43a5eaed213d9a6ef31dff5de782f2235ae3ecb3ab9e933a50ef658263aa93687052fbfc871197a323c5fa3210bda4c3e04c135fbf944ce0dbd61428d15d990929b3749f1705bf2405be9f1e56bdb048191c1b1fdb9abcacbff4c98d138b6587cf4344dbd694b75d7b9b4a03be4fdfce33eaf7936d1f452de34d65e1011d22dcdaac6c6047d627b4c0c84fded53d6eff1683cbf4049896e9869b0a3d20c37fb905e1820100a05324cdce5f6104a1fd4d3750b69c0f0422ff76f497f4d59b13afa4ab6d4d0486335aca3654b76fb5c7526569a5e84ccfd1f7a08cfe76504d21110e99c3cf115c884e403957e05109e46d13df32a03e438f6852dbfb99c34e27ee706803af7c00ebd97fd58', '2026-11-29 23:01:43.752928+00');

INSERT INTO public.inbox VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa20-7315-a6a4-4cdd1ebda2a3', 'gateway.community_opened.v1', '2026-11-29 23:01:43.594192+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa35-7000-8e44-81d438a33556', 'gateway.person_joined.v1', '2026-11-29 23:01:43.605578+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa60-76a1-8f28-a4d754274625', 'gateway.person_joined.v1', '2026-11-29 23:01:43.648732+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa72-724e-8fdb-d746ba33c518', 'gateway.person_joined.v1', '2026-11-29 23:01:43.666603+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa7f-7260-8ca3-b0297b6d9acc', 'gateway.person_joined.v1', '2026-11-29 23:01:43.679735+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fa93-778e-803c-e6fb9630d4f7', 'gateway.person_joined.v1', '2026-11-29 23:01:43.69974+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-faa3-7230-a030-9ea4ff194ea5', 'gateway.person_joined.v1', '2026-11-29 23:01:43.71612+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-faac-7049-a84a-63f552c2dbb6', 'gateway.person_joined.v1', '2026-11-29 23:01:43.724721+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-fab3-77d4-8214-c3ce2368943a', 'points.points_debited.v1', '2026-11-29 23:01:43.732507+00'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'charity', '01a2298a-faca-70ca-8e22-67f145aba844', 'points.points_debited.v1', '2026-11-29 23:01:43.754883+00');

INSERT INTO public.items VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa51-74dc-aee2-16c5b7927852', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa8b-726c-ac7f-573cc3bdd634', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 'c-456e7d9e51c4', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa35-7000-8e44-81d315cf4419', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fa35-7000-8e44-81d315cf4419", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa60-76a1-8f28-a4d6ebf40391', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fa60-76a1-8f28-a4d6ebf40391", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa72-724e-8fdb-d7453d427507', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fa72-724e-8fdb-d7453d427507", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa7f-7260-8ca3-b02842be3892', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fa7f-7260-8ca3-b02842be3892", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa93-778e-803c-e6fa11f3059c', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-fa93-778e-803c-e6fa11f3059c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faa3-7230-a030-9ea335d29be1', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-faa3-7230-a030-9ea335d29be1", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faac-7049-a84a-63f4c65c5534', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a2298a-faac-7049-a84a-63f4c65c5534", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa8d-722e-b7eb-5fb580687587', '01a2298a-fa8b-726c-ac7f-573cc3bdd634', 'donated', '01a2298a-fa2b-7013-b49e-402a113d5f9e', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-Z644J1JD', '01a2298a-fa84-7292-93a0-0e03a665fbfb', 1, NULL, 6, 6, 0),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa55-7345-8b63-2c88d6daf77a', '01a2298a-fa51-74dc-aee2-16c5b7927852', 'opening', '01a2298a-fa2b-7013-b49e-402a113d5f9e', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-6FCFMFRA', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:01:43.266754+00'),
	('charity', '202607010000', '2026-11-29 23:01:43.352737+00');

INSERT INTO public.movements VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 1, '01a2298a-fa55-7345-8b63-2c88d6daf77a', '01a2298a-fa51-74dc-aee2-16c5b7927852', '01a2298a-fa2b-7013-b49e-402a113d5f9e', 'opening', 20, 0, 'none', 'reward', '01a2298a-fa51-74dc-aee2-16c47b712267', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2298a-fa35-7000-8e44-81d315cf4419', '9999-12-31', 'none'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 2, '01a2298a-fa8d-722e-b7eb-5fb580687587', '01a2298a-fa8b-726c-ac7f-573cc3bdd634', '01a2298a-fa2b-7013-b49e-402a113d5f9e', 'receive', 6, 0, 'none', 'gift', '01a2298a-fa84-7292-93a0-0e03a665fbfb', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a2298a-fa35-7000-8e44-81d315cf4419', '2026-12-31', 'none'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 3, '01a2298a-fa55-7345-8b63-2c88d6daf77a', '01a2298a-fa51-74dc-aee2-16c5b7927852', '01a2298a-fa2b-7013-b49e-402a113d5f9e', 'reserve', 0, 1, 'points', 'redemption', '01a2298a-fa9a-7487-a193-95783555aebd', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 4, '01a2298a-fa55-7345-8b63-2c88d6daf77a', '01a2298a-fa51-74dc-aee2-16c5b7927852', '01a2298a-fa2b-7013-b49e-402a113d5f9e', 'reserve', 0, 1, 'points', 'redemption', '01a2298a-faa9-7170-87c9-60900f9e75bf', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 5, '01a2298a-fa55-7345-8b63-2c88d6daf77a', '01a2298a-fa51-74dc-aee2-16c5b7927852', '01a2298a-fa2b-7013-b49e-402a113d5f9e', 'reserve', 0, 1, 'points', 'redemption', '01a2298a-fac7-76b3-b4a3-7523400b83f8', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 1, '01a2298a-fa8d-722e-b7eb-5fb6be9cd529', 'charity.gift_accepted.v1', '01a2298a-fa84-7292-93a0-0e03a665fbfb', NULL, 'gift:01a2298a-fa84-7292-93a0-0e03a665fbfb:1', NULL, '{"units": 0, "gift_id": "01a2298a-fa84-7292-93a0-0e03a665fbfb", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a2298a-fa7f-7260-8ca3-b02842be3892"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 2, '01a2298a-faa0-717e-ae83-3fa46ed5138f', 'charity.redemption_requested.v1', '01a2298a-fa9a-7487-a193-95783555aebd', 1, 'redemption:01a2298a-fa9a-7487-a193-95783555aebd', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2298a-fa93-778e-803c-e6fa11f3059c", "reward_id": "01a2298a-fa51-74dc-aee2-16c47b712267", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-fa9a-7487-a193-95783555aebd"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 3, '01a2298a-faaa-724f-ba08-9c32b7efb6fb', 'charity.redemption_requested.v1', '01a2298a-faa9-7170-87c9-60900f9e75bf', 1, 'redemption:01a2298a-faa9-7170-87c9-60900f9e75bf', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2298a-faa3-7230-a030-9ea335d29be1", "reward_id": "01a2298a-fa51-74dc-aee2-16c47b712267", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-faa9-7170-87c9-60900f9e75bf"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 4, '01a2298a-fab2-7771-9f5d-c950ff83963f', 'charity.redemption_requested.v1', '01a2298a-fab2-7771-9f5d-c94fdbaa2359', 1, 'redemption:01a2298a-fab2-7771-9f5d-c94fdbaa2359', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2298a-faac-7049-a84a-63f4c65c5534", "reward_id": "01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-fab2-7771-9f5d-c94fdbaa2359"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 5, '01a2298a-fab8-7457-a02c-28c116d4ae32', 'charity.redemption_confirmed.v1', '01a2298a-fab2-7771-9f5d-c94fdbaa2359', 2, 'redemption:01a2298a-fab2-7771-9f5d-c94fdbaa2359', NULL, '{"points": 4, "quantity": 1, "person_id": "01a2298a-faac-7049-a84a-63f4c65c5534", "reward_id": "01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-fab2-7771-9f5d-c94fdbaa2359"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 6, '01a2298a-fac8-7643-b143-a907cf928063', 'charity.redemption_requested.v1', '01a2298a-fac7-76b3-b4a3-7523400b83f8', 1, 'redemption:01a2298a-fac7-76b3-b4a3-7523400b83f8', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2298a-faac-7049-a84a-63f4c65c5534", "reward_id": "01a2298a-fa51-74dc-aee2-16c47b712267", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-fac7-76b3-b4a3-7523400b83f8"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 7, '01a2298a-facb-761b-8edd-3820ee5418be', 'charity.redemption_confirmed.v1', '01a2298a-fac7-76b3-b4a3-7523400b83f8', 2, 'redemption:01a2298a-fac7-76b3-b4a3-7523400b83f8', NULL, '{"points": 8, "quantity": 1, "person_id": "01a2298a-faac-7049-a84a-63f4c65c5534", "reward_id": "01a2298a-fa51-74dc-aee2-16c47b712267", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a2298a-fac7-76b3-b4a3-7523400b83f8"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa2b-7013-b49e-402a113d5f9e', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa9a-7487-a193-95783555aebd', '01a2298a-fa93-778e-803c-e6fa11f3059c', '01a2298a-fa51-74dc-aee2-16c47b712267', 'goods', 1, 8, 'reserved', '2026', '01a2298a-fa93-778e-803c-e6fa11f3059c', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faa9-7170-87c9-60900f9e75bf', '01a2298a-faa3-7230-a030-9ea335d29be1', '01a2298a-fa51-74dc-aee2-16c47b712267', 'goods', 1, 8, 'reserved', '2026', '01a2298a-faa3-7230-a030-9ea335d29be1', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fab2-7771-9f5d-c94fdbaa2359', '01a2298a-faac-7049-a84a-63f4c65c5534', '01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f', 'voucher', 1, 4, 'confirmed', '2026', '01a2298a-faac-7049-a84a-63f4c65c5534', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fac7-76b3-b4a3-7523400b83f8', '01a2298a-faac-7049-a84a-63f4c65c5534', '01a2298a-fa51-74dc-aee2-16c47b712267', 'goods', 1, 8, 'confirmed', '2026', '01a2298a-faac-7049-a84a-63f4c65c5534', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f', '01a2298a-fa65-77de-9e01-0c0044d6517c');

INSERT INTO public.reward_uses VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa51-74dc-aee2-16c47b712267', '01a2298a-fa93-778e-803c-e6fa11f3059c', '2026', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa51-74dc-aee2-16c47b712267', '01a2298a-faa3-7230-a030-9ea335d29be1', '2026', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f', '01a2298a-faac-7049-a84a-63f4c65c5534', '2026', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa51-74dc-aee2-16c47b712267', '01a2298a-faac-7049-a84a-63f4c65c5534', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa51-74dc-aee2-16c47b712267', '抽纸一提', 'goods', 8, 20, 3, 0, '01a2298a-fa51-74dc-aee2-16c5b7927852', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-fa65-77de-9e01-0c0044d6517c', '老街早餐01a2298a-fa60-76a1-8f28-a4d5720ebffc', '{01a2298a-fa60-76a1-8f28-a4d6ebf40391}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2', '{"x": "2iMhxtfzOq2OT5rAbIfhohbVZZI8D8jnWv_wcVrv7C4", "y": "25Rzv1ppuQWrg2t21dklEJEEhp2lwfVDKsrOIs7B8Ys", "crv": "P-256", "kid": "tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2", "kty": "EC"}', '2026-11-29 23:01:43.581169+00');

INSERT INTO public.voucher_keys VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', 1, '\x01a7555035ac2c4b6d1b80dfa4bb902fccf127ecdcb78acbb11099b34875f50fb9cd0a1542bde64d46a15b718397de8144d1eaf7069eb401d06cb9f80276c1aa4c3c76bb798a86a670', '\x01f5720004d29597928f94cb32033d9ac263f4b4de78c0f19801da5fc4d7f350b26360655595d35bc50fe3b64771b87b0e44af4d44bbe9db14e30ec40b6d272e104b22274037fa54ff', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a2298a-fa13-77d3-b455-456e7d9e51c4', '01a2298a-faba-74d9-92ec-6ba8d2812c06', '01a2298a-fab2-7771-9f5d-c94fdbaa2359', '01a2298a-fa6f-74c3-bfd9-30a93bb7fc3f', '01a2298a-faac-7049-a84a-63f4c65c5534', 'points', 1, 1, '\xace6b604fad129655a3781141703dbdfbf9dcf8d2fe95619d91f1045b1258c9f', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

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

CREATE INDEX movements_of_item ON public.movements USING btree (community_id, item_id, seq);

CREATE INDEX movements_of_one_lot ON public.movements USING btree (community_id, lot_id, seq);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE UNIQUE INDEX places_one_standard ON public.places USING btree (community_id) WHERE standard;

CREATE INDEX redemptions_due ON public.redemptions USING btree (due_at) WHERE (due_at IS NOT NULL);

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
