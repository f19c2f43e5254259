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
	('01a22970-22f4-76f6-96b8-04b714164114', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23cf-7439-9bb8-3abdef57fbdf', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23e3-710f-a4cd-1e63ade0b38f', 1, '大米', 'food', 6, '袋', 'new', '01a22970-23ff-76f7-8f95-61b704750ec6', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23cf-7439-9bb8-3abdef57fbdf', 'registered', 'resident', '01a22970-23c8-7353-bdc4-922bf0e89730', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22970-230c-73e8-bd79-bf4b3782fac2', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23e3-710f-a4cd-1e63ade0b38f', 'accepted', 'resident', '01a22970-23d8-720f-9648-b87d93d656e0', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22970-230c-73e8-bd79-bf4b3782fac2', '2026-03-10', '01a22970-230c-73e8-bd79-bf4b3782fac2', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'add_reward', '\xe64a88a8c193ad41effdf3a937f3ea2c7cc07cb7f2567ac75bafc8b1a99a8b6b', '\x1414bbd83e91f1bfeaeda09fdbda246840b710974561c41279833980576c0082', 201, '{"ETag": "\"1\""}', '\x0197eaddf33bccb21c30abecf7dbc272d07c202d494484252dfbac8dbe931127bae134f88db71caa3f27288ee732c4c8589599f25658bd15795e79582d9b1ab4d9d3ca2b16a1ae24b7ae7d2e9bd6da30dbfadcaafb79cb8c978eb1de4bcc482ae850a49a155ba32801505576254cea2a87c3ae4cad25634c3584082c7d016d54c432acb64c9c07f1cf545c3e0dd960eea117d83d81e028b98b30b4cc3c251d3a7df781bfd359f99ec57b5efc9bd27bb8d5925e5571f86c73d14708e46e1d99a59d8f4d556fd1432fd59588dd9aff20ce6f60a01432f3ce9a0367375ea022c5798d0548001e82ea74e686d8442166d816de5fd0bc7bc61d7993c0e3fec365dbc5800e6a2fe185436bac5164e0e2334a209ae38c83b6bdb8b649d6832109ab7c0ffaabd6a3cf85a831ab061d3f0a66e36a4c51fbc8384f49', '2026-11-29 22:32:24.736155+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'add_shop', '\x55508b88865085676871e64939f9391d3781c2c62c4a65c748e4bd2a0d5bb360', '\x4f8986f61f688a940d47a06cfd314a471456fbd0d08179593d7af22357c540a9', 201, '{"ETag": "\"1\""}', '\x0126a7153f85b31fdf9f17d2f0d03f230c76b511faa1218cd658a29c202134e2febf0f5491c95d7d0b40b8b5a5a15d17a6c057794c273e30e7579367e758100adaa300c32556e6f7ab792e493f66b442badf4e4a2227e462fd01e60bd7534393cc51cef59f19ef54cd460c16b374812316cfd16bca929b69e49993c066f73ff86e6784bab36f1627a2846939d72c3454d1363764e5434f368cc0664bedad96844de4cdc103e9b1058f851f97e8cdd3b2883cdb1d7f2f61cd1b617552437adcb10d', '2026-11-29 22:32:24.759119+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'add_reward', '\x26854b45280028ace8ea17c657c2c02f9c0df53585eb55a8b80f8508f92081e6', '\xa39c40ef039854eb782ef83c79c90746d4d7d79a263ff61b44a6c832b49a0523', 201, '{"ETag": "\"1\""}', '\x01dda98de455f51fe370add472ff0ed5d84d6fcac1d989221862cfba4f96e175c05c4fc9769ef7c6b80e41e2869a239e92f0cb701b67b170cff99ad91b9f10269e3d1eda59e5bc637e75bcf0862033a819a9db25469d4ac561deaec5c4d16e104a17d7e90ea85ebdce92b0c5d27e420a44278a5b17c1d5d2c2aec5fbd61b3eeca9ccd93e6d085ceeb265e50d7fad83c46df4e0b67bf5178be4cb064d0eef425f6d45d1c8fbca67e2bdb20c8485c676b70599bfd03f44ed157f51b7c448cad62bc52dbef28e2b00f5b02ced8f97a59255a525f5c442e0f6016d7bb50bae170c9a296744b9374755a7608b226014e0014e592d6f34520b5d0f7b79c130ba2b373875c227f4e53ca73b5ccfdb3986753b43ba71a76d5c184236280e428c4a91fbcd2f4edadfaa5ca26c77cb4670c084e7925b3c2e023e50570b9ee9', '2026-11-29 22:32:24.775192+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'register_gift', '\x8bd577e6a27abe6dc8647533fc336b9e0179c72c09300347c395f4ed08accff3', '\x6d175486cbbe7faed39769f9838f19610430e9eb1458565d34a3e2b657095bc0', 201, '{"ETag": "\"1\""}', '\x01db53dcb827827ffb767430bb438a6c3ef0f8d9af1f9a1e26de61f21017447a37baf20eb9f64571ccbacb1af295cf7cf15ea28dc5312b8b54d69657563cb754f3ae1404a99bfc7df65d979aa96a219494e306da6f75052d0d9496752dc94d55caed0c66abf57acef8b6d180560d347cdbe868c105aca4a2e9b84251692dee6a1bb89345e41daa7bbee2be073f993b30971c57446a8285759166b9fa2238f67f871763d0923c209b1b3904669c2f2bfa270033b73bd43463d9eee8625a18c865e1b2b31b6153402cd401d0a7b4f0842a46e094380c6627bfc954b0c5608fbe617be3548ce2905db7bcd453a57f7025ef23c6fdfb53e4d7e5167ab578756de681995388201a7861571c305b94d89a43545623b8448f42ad862f39765cbdc9aaaa4ca7ebf395472a2faadb9a51ed250b830c3dd0fe4f8236832d14117aba5cb6d7152f629d9f780133c4471fefa51fd2470833c07117dc54944e8c52ed7d9dce443b7986869121fc9bb5f6f5f9b16a447b8796ffb0564d52bbab1d6b0858d943658f0e647f302f8432b3b90502414db093162e07ceb0b26371769bb51e6508b0fe418dd70d945d09432c6c44afd8333cd57e45e8f2a0fec9a22ae53e70bf8b5db98ac58cb217d3b90840d922f47d5232607ade2bfcd849512a983db01b7a095736be96d9823ced21c983fffd599035a6b45ee8b566b756947156df605362b307eb5d05b3168559e0f59a6491e24ff0986318bd3262e65c9fba169f572c1ee5523dd1303f452acde208eb47ab42e68eeed3d51177c58b2eef46fe4ad12a80e4cabbccb7850e523e7be83b5b8204416d23fcc42d2a754a8c2ba5e5c1fa568fd2a159e6a58d931f407f4bb9a6c46983826ce7c8aeeef3d75b3cb9aa5f6637a2f9ecb6c26eea66f199c24afde3821a5c1126fbaf2943ef94eb55f23cef2bdd2b3aa898f939c18cade13e1b95e58a56af551d991c9ed5fa0a984fb12fc00d1675f9', '2026-11-29 22:32:24.784715+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'register_gift', '\x4724f5b72c1f161cc17e6ce28d7a49ddefee53abf40b5cbe0471d34e5426b792', '\xb2bf6995f6b062e8345cf7193d09a7249c8d371dc38972753e67e4062505c5e2', 201, '{"ETag": "\"1\""}', '\x01819c11ef197ed58514f18f415b188caa0af6c2c83274af0f81c9d49dd8ae5b3931e179e13fc95f850098e9048599960b684dc62101287fdfce0b2b58e5d09412e1aa838380cb44a5cc72891921fa42942f1481b6f37a4798af380383eef494a9bb806d6df0c2379cd98faabdd31c4bf17161298bc8f5c6fc39f5d8860b630cd3db4b82e17b0fa1afd0e33f8e64f9843eab67e4a1d6d5fd2c5054292b687f070aa214af3d7c7982dd903a867d76860ff4df968ba3f29161732db4b36abf329195a9822e37969b9f7ee15bb6e4d50f03c086a842323dc08f0b718f9cef5cb1205096426df1eb001531a139393841408aada827d3b37a9fc6751d56995096672bc2a3cc73ee666fbffe2cef7ed19ab916cd5485727d36edd78d57afdeabdae182eea15f392b1461f83ecca5d27632d2cb8e8f590fb563571ba3fce7aa94f78241d547e0ae879006f8d6e53e12af9c49eb14511aecfb070517eb51e8b3881ce8b81c804e6320318e207f4fcd5b95da76b8e693614c03edfd463bc9f52df21bf1551a8c517e77e772d23c82fef39a6e1647e1eacf81079b2563e5e611d51700d8cf39eb362d4ba2441025fdd30ccdf93c61de462a7c89ab31d1a70378647795116dcba3c2f6c215cb6a2ca29f698232976dc1a55bcfcdad14160cdb835a867c32beff42642eeabe370562f43d48d8b42cefcd5d63c272089b88a9ed0a302b5fed8c6596af7c60880fbe8d905708256577c0f9b755e01e485da14ab105587c77de40c717f685c79617c5a2860f122c2719f0b6a7a545f034c59d2add3c3c0848710dd781bd4d3829ce36830e296a423e65e20387ef12147a6478c1e2d4124cbe8d4fb0c76c750c9d600b5fd70d4197b20771d8a620e9c285fa7c750c5c2128c2d35b291e4cab0798575b5685bce47fa968d72e6a220fd885f7d9aa3c10615ccbf2eed88ffcc8c3f7b01f60c7b93f586a155a337771216cbc79e0df985f1025d2', '2026-11-29 22:32:24.804414+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', 'accept_gift', '\x52f186a1696357d0b6677436edb6e2a8df84f0cf763c51084b3196b7678bcfb9', '\xbacf46b3c3009b2e5d327e7c0a662ef9169fed6735d305501ff2fd0be59d9b29', 200, '{"ETag": "\"2\""}', '\x01729ac15778131317a435f2d08b6558b56672e857ce548ab3848fc58b9119e50ce4be3eb76c33c3fc83f7108332092e62cf6ea3496ae358691fb5b78f52af24ae54e3c7bc17e2934ab0f4b6ee67f8ac8311f7bc4a4682aaddb264872b17b5bcde0cfb20c878d4f9bf9ae22e953d0d73915311a599f6e048b22a616cc4f086b28c9dc2ed7c2f0c764ec844d72d2b3f951ee151574a1268305ad2f2e182dd834f99dfc2ac0e5c87befd5ec559d35b2b5343d953afbdc1c38eb772aee114ae00e730563b4c1258456f3ecd496424e49303b83c53a44b3b611da612ca965d30899d2a0e44767438d3156ee99f88ecf0f99a17df4651c08fb3e556cdeab7384e00576082ff270b02e07dc5d8b1a9811648e82a65c14041ecde01ef8480a4fbd311c12c9b438ce51a5e63f307d4056d34065044138f46868cd53483afaeeeffd8f33bb677d35a435b78fbc58760c045997a228285b032cda199e56ab70a9c975d776e72d9366a7ce75f5a51b5640dc7ae525d1f2acbb4c20319841aa9896c7efa320afdbcc1c897acf68e0413f711d254a110a61003572d7ed4d0be3b250962ba6385a66a45d8eead24d17a60ff00371fee738bcabd0d2a6956dff7d473a90e8ff7325419e6654a7d45d7ccbe7c1a0031d0e7ba6f2e05bd9ff76a08d8b1942380a21a5c14c3d9fd494f8851aaf50fe63107a8ce8466535cd451e7bd33d04b57b492cd05bb0f8c7f02eba09227786f0de594e1fe45ff1d8042b7049534e0b7bbf0bc76d8460abd42c3a9222dfd0743c1039a7efac3b583a0aeefb0e24b6fc63c411cd65da922235af0e5888f9db262159ac59c475fee9757582f3919e7911b8afb6155442b7c1d4d7ef0b2eadce828fa3204266e04f526db582ffd6a00b0759de0b49c69f08b10187a3adf199d12574e45fea09e61eddcd6e552c86588c2641e79e6bb811062976a75c556c16f32a9a3270fdb929bc90cf630be145649a50826bc9f6ccaf8846d1e558a5654b22585c28d33d5dbb6b6894efaa57ae8be6e9c189f87d7c1a6520ce4003d6e7bf135abfb4617e206da', '2026-11-29 22:32:24.856843+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2448-738c-b118-397472422eb4', 'request_redemption', '\x46a44f98e00c6bc26a260ec7c68ae86faf0c0b9b35cbf1838e766a8958e399b0', '\x7c0d0355893463f41e4c843b52e8fc470dbc83e3e3fafcc117c4f3f6f34d2176', 201, '{"ETag": "\"1\""}', '\x0136bce6e357bd2dbfa3413967eca62ce287c03ea06d8e9ce2576e98a30fe22348371e704e937309df068174a9f5fc5a816508886de4df2dc757c2ec596fab735895c69e53dbb34aca9c3dd304966c12546a1c4326e7b9da20415c91ceb110abcd7a33a60d934abd2e6774b4906227f8eeac1f366737286d089d921d91cd20334aec47288b78e7b3da6291852dead6b7137af9bc3d9396ee5e32ee155a3f250a468cced2ef2cff455ea7152d394208b27ba6b05bf94b9c2b1360bef0ecdb0b8c3a78cb644af6b8c14c16fa34e050f9c4e0d984413de39a86b25da4da2983dc8fcbb36f9310a10463937b92fea32282bddb60259a2db470fbdb8a171a3a84386168cda8dd3ebff2d52f40677c505a692219ea633e90d81395cd055496f50bb120153127300b2781340d7b476efdf6b4499595a14a730401cd5b2ec6626dbdbb9ca98b799bab673c7aea79006760bff9e348782c139a0abe6308a0772ee36302d30d86e36cb5ade08920aa14dbb6370ea804fe817c64725b17d3b1dee361d24d41a390d14bb58a930dc13f7340664bdafb5087f711ff1c05ad15d8edc2d03088967c45cedda17c9cd3ad3b0baa5f03a73ba8543feabd82e72a5dda47db1ae701be70a120681036bcc737ea1c17f527f1cff36abfb8a380f5c8', '2026-11-29 22:32:24.978541+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2496-72d6-b9d1-dd5897de9259', 'request_redemption', '\x5d4b17706cc1da30eb6b46e33a8e1c1c059ebd4fc01fdeda31ad539c27433ee5', '\x7c0d0355893463f41e4c843b52e8fc470dbc83e3e3fafcc117c4f3f6f34d2176', 201, '{"ETag": "\"1\""}', '\x017d66d46893482b940e5ff0271f1c7652e63f6172039ab47705b23cfc4f5f6bc8804127f83513ea96b757114806efff695769c454d62e6cbeb6d28511f2893a0fce97065c7a16aee5e62ce536bcd555fcb601d2f7ee731dec3ef3ef59de1e6691a7486c32ab934e1d3a9ea06804e6236017cb2e790e867abc6c07c29bb969c62ac615868cf85154818b690a3f1bfadd44b61969cee94fd931d61e237be4330161f948131615a298e2002f9bf07a64495d3075726e63a77ec22ce47c0e15d7f45f8b7fead52eaa9263c3019a87bc54ca3d85c95726d3a53e8c74849f10ff4cce20f5e47335c956319a5da8dd3a1146c7524c784317736bb1a62dfbf9340bb22ea4a75cca40de2cb6311887dbf5531fd8089f54db7a73a5baff0ded578a1f876a204b412361672421aaa09ba460384119cd0aae5a148c3990983a5f190b8259c66b808b9e40a54af71156b12847a8fd3bb9b309cdaed347ab9a2781f2088a6cb0147a8261ac0df3ff038a85c69c1d5ea07a577552049234bf1922e837dbb9cdca26cf5a3ddd8179673a006f5c753921d85f0dbffb5a6cc39813ebc0fb104222065d99a25743257385f28ac68dcbaeeb8fe38ccbfcf250e31f1b094a966f5a3f395458e46e0424432fdb537c0a440aea9add231238d6c26b0e', '2026-11-29 22:32:24.988636+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-249e-71ce-99b4-e3e770fa6b95', 'request_redemption', '\xc3c545b917df30f34b02dec0ec923d76380443adc69e3bb3361d12f90284c7c4', '\x2b70fad6955ab83ea69dcf2f3166ecd1c868d1893928847e2046ce9dff7edf1b', 201, '{"ETag": "\"1\""}', '\x01d98851b6d95961f050fe3c28a2e78675050680175e8e2ddd7ff9f422b457426ac58a686cb56330bc1dead845426ff0637a33239173ffe11ef828e9826be26f96ca18b44b31663792df971394044c0c08c003d1eeb9cf586a43843dc33063af0f2256c9e733de02326ffe00ebcf688b4296679d58ef9e1ece8efd72806491a7a7b8e75cd5f487344134e10c837a50da5290b3297cc9d86184033858f58d4345231a9627b8f8cd33d1fc96981d667eb12d1d58d4f0575fb9fe9211bac1c15ad719e6d967425b1b325866f0291a95b44b9e95e19febdc008b230191f8d6402ed09ff5448d5e9ef08766b024a2cc9328ad0e548015543b201425720cbbf61d412ff5ab30087400fabe3a6d49cd2b837466d070b4b1af6254e94a8bd0b8bdcb8a69f09e003653ac3555e3d6d07a6a76f34a2e5bf614781a83bbd9bf08e2b91686905332f8559151064476025e261928bcc950c3d59f9c8adc052b52837a202ab927b64c9b96026bda3af96251cc12c91b47a5c916a938cdfc8db2ff843b95f7dd5ef9c6e0a702ecb624c6a9a64077f2d1e5697065f0f99bf73a4ed4d9a390a6b26c21a18e67954f9893451e7bfdf92958e8c1215afdc57da05f901fe2597ec5850d8abfaf478ee90ae4856e6ffb9eb882cbc0c569a3228b5c365d2e', '2026-11-29 22:32:25.02234+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-249e-71ce-99b4-e3e770fa6b95', 'request_redemption', '\xf9b7244210ab55bdd3cab70440b4fc9433123b2cf2d4053121d0a3007230e039', '\x7c0d0355893463f41e4c843b52e8fc470dbc83e3e3fafcc117c4f3f6f34d2176', 201, '{"ETag": "\"1\""}', '\x01acb8f0aa91aa287369fcfbe495946db6637b97a3fd599fcba7b10b615f221a6934b96c1382bdf2a4840c9e440a4c6a57d3742972313710988c7743d4310186bb5a565268c0749cd5d30aeacad63ace51e506492ad28c880c2e8aaee1f70eeec159c973bea247dcf8d24a725a8d1cb675114636ee9b0d449ee64b3a2692a62204f972162bde2b87aa09487932102b1f6c1b86b5ac1a54f72830f75bee5d27f6357491e9e12a7bef9de9ce51f858cacd970d94c998b136e41ba20763a2f52e68d539d12f54cd701ac0955286ce4971401e0d5edd2498f81599a701d231099f758bd7f4caf64e866b3e40ae70f8b16de478061bf33d2b7bc2de085080315ac72cc8e27ff7d5c5de0331b233afc79bf8a470c8c5657d168b278b4fb3ffa832b4c0c7064a57cf734405c148d67915e8e490f1af513186155468c9c722b86931e3211f6233420bc7a5ee8feb85e60fba210719619e83d22924a3a594662686e8f655fbe89e111e49d5bd8f588abb49c0a69d946de57a4408027727ffdd95e46be196a43091afe638b2253230874604ffd4b96451ca42d8d6924b2faed2ffe8c226a816ceb1cf87d12b394350ba257553eae47929698f410fa7b525459d59aa02cf6ddb171be06d963d6b45d9207519d52c9ac3d9d7be0169fc9f', '2026-11-29 22:32:25.05648+00');

INSERT INTO public.inbox VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-22a1-71e0-9a02-05bf19d4d278', 'gateway.community_opened.v1', '2026-11-29 22:32:24.563577+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-230c-73e8-bd79-bf4cbbd36640', 'gateway.person_joined.v1', '2026-11-29 22:32:24.588605+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-23a1-7118-9ad6-55169202cfb2', 'gateway.person_joined.v1', '2026-11-29 22:32:24.746698+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-23c8-7353-bdc4-922c29c954d2', 'gateway.person_joined.v1', '2026-11-29 22:32:24.777176+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-23d8-720f-9648-b87edacf4814', 'gateway.person_joined.v1', '2026-11-29 22:32:24.793882+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-2448-738c-b118-3975fb2c46ec', 'gateway.person_joined.v1', '2026-11-29 22:32:24.905025+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-2496-72d6-b9d1-dd596de7fffb', 'gateway.person_joined.v1', '2026-11-29 22:32:24.982482+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-249e-71ce-99b4-e3e85bf58905', 'gateway.person_joined.v1', '2026-11-29 22:32:24.990458+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-24c6-71aa-b66c-d9d0c11ec922', 'points.points_debited.v1', '2026-11-29 22:32:25.030638+00'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'charity', '01a22970-24e2-76f2-a157-6f37d452d075', 'points.points_debited.v1', '2026-11-29 22:32:25.058379+00');

INSERT INTO public.items VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2358-7666-a7a4-286232d91a84', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23ff-76f7-8f95-61b704750ec6', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 'c-8c0e54fadcd6', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-230c-73e8-bd79-bf4b3782fac2', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-230c-73e8-bd79-bf4b3782fac2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23a1-7118-9ad6-5515e99fb548', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-23a1-7118-9ad6-5515e99fb548", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23c8-7353-bdc4-922bf0e89730', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-23c8-7353-bdc4-922bf0e89730", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23d8-720f-9648-b87d93d656e0', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-23d8-720f-9648-b87d93d656e0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2448-738c-b118-397472422eb4', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2448-738c-b118-397472422eb4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2496-72d6-b9d1-dd5897de9259', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-2496-72d6-b9d1-dd5897de9259", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-249e-71ce-99b4-e3e770fa6b95', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22970-249e-71ce-99b4-e3e770fa6b95", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2415-767e-a7bb-78c75d56ba32', '01a22970-23ff-76f7-8f95-61b704750ec6', 'donated', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-6KQJA3AT', '01a22970-23e3-710f-a4cd-1e63ade0b38f', 1, NULL, 6, 6, 0),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-238c-7245-9a8e-13cc9870fbb1', '01a22970-2358-7666-a7a4-286232d91a84', 'opening', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-XGFXGH2V', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:32:23.851765+00'),
	('charity', '202607010000', '2026-11-29 22:32:23.973668+00');

INSERT INTO public.movements VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 1, '01a22970-238c-7245-9a8e-13cc9870fbb1', '01a22970-2358-7666-a7a4-286232d91a84', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', 'opening', 20, 0, 'none', 'reward', '01a22970-2358-7666-a7a4-2861e4c6e9e2', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22970-230c-73e8-bd79-bf4b3782fac2', '9999-12-31', 'none'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 2, '01a22970-2415-767e-a7bb-78c75d56ba32', '01a22970-23ff-76f7-8f95-61b704750ec6', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', 'receive', 6, 0, 'none', 'gift', '01a22970-23e3-710f-a4cd-1e63ade0b38f', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22970-230c-73e8-bd79-bf4b3782fac2', '2026-12-31', 'none'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 3, '01a22970-238c-7245-9a8e-13cc9870fbb1', '01a22970-2358-7666-a7a4-286232d91a84', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', 'reserve', 0, 1, 'points', 'redemption', '01a22970-2477-77a3-a31e-b30e81a174ec', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 4, '01a22970-238c-7245-9a8e-13cc9870fbb1', '01a22970-2358-7666-a7a4-286232d91a84', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', 'reserve', 0, 1, 'points', 'redemption', '01a22970-249b-7275-ab0b-e7ef8716cada', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 5, '01a22970-238c-7245-9a8e-13cc9870fbb1', '01a22970-2358-7666-a7a4-286232d91a84', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', 'reserve', 0, 1, 'points', 'redemption', '01a22970-24de-7622-a823-f55d6d947aee', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 1, '01a22970-2416-7619-b4bb-b5901bc0dbfe', 'charity.gift_accepted.v1', '01a22970-23e3-710f-a4cd-1e63ade0b38f', NULL, 'gift:01a22970-23e3-710f-a4cd-1e63ade0b38f:1', NULL, '{"units": 0, "gift_id": "01a22970-23e3-710f-a4cd-1e63ade0b38f", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a22970-23d8-720f-9648-b87d93d656e0"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 2, '01a22970-2492-7706-96c5-62889560b29b', 'charity.redemption_requested.v1', '01a22970-2477-77a3-a31e-b30e81a174ec', 1, 'redemption:01a22970-2477-77a3-a31e-b30e81a174ec', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22970-2448-738c-b118-397472422eb4", "reward_id": "01a22970-2358-7666-a7a4-2861e4c6e9e2", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-2477-77a3-a31e-b30e81a174ec"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 3, '01a22970-249c-77cb-aeb3-66df72e640d8', 'charity.redemption_requested.v1', '01a22970-249b-7275-ab0b-e7ef8716cada', 1, 'redemption:01a22970-249b-7275-ab0b-e7ef8716cada', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22970-2496-72d6-b9d1-dd5897de9259", "reward_id": "01a22970-2358-7666-a7a4-2861e4c6e9e2", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-249b-7275-ab0b-e7ef8716cada"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 4, '01a22970-24bc-761d-a07b-013eee3fc634', 'charity.redemption_requested.v1', '01a22970-24b8-77f1-973d-2b431dfd6dac', 1, 'redemption:01a22970-24b8-77f1-973d-2b431dfd6dac', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22970-249e-71ce-99b4-e3e770fa6b95", "reward_id": "01a22970-23c2-769e-b7e6-c30270e7e919", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-24b8-77f1-973d-2b431dfd6dac"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 5, '01a22970-24cc-743d-a7d0-bcf86c149f90', 'charity.redemption_confirmed.v1', '01a22970-24b8-77f1-973d-2b431dfd6dac', 2, 'redemption:01a22970-24b8-77f1-973d-2b431dfd6dac', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22970-249e-71ce-99b4-e3e770fa6b95", "reward_id": "01a22970-23c2-769e-b7e6-c30270e7e919", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-24b8-77f1-973d-2b431dfd6dac"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 6, '01a22970-24e0-70aa-9510-447447e216cd', 'charity.redemption_requested.v1', '01a22970-24de-7622-a823-f55d6d947aee', 1, 'redemption:01a22970-24de-7622-a823-f55d6d947aee', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22970-249e-71ce-99b4-e3e770fa6b95", "reward_id": "01a22970-2358-7666-a7a4-2861e4c6e9e2", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-24de-7622-a823-f55d6d947aee"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-226b-7566-8810-8c0e54fadcd6', 7, '01a22970-24e3-74cc-8947-6c8986b8296b', 'charity.redemption_confirmed.v1', '01a22970-24de-7622-a823-f55d6d947aee', 2, 'redemption:01a22970-24de-7622-a823-f55d6d947aee', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22970-249e-71ce-99b4-e3e770fa6b95", "reward_id": "01a22970-2358-7666-a7a4-2861e4c6e9e2", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22970-24de-7622-a823-f55d6d947aee"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-22f5-771a-b5aa-23a3e0ae45fe', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2477-77a3-a31e-b30e81a174ec', '01a22970-2448-738c-b118-397472422eb4', '01a22970-2358-7666-a7a4-2861e4c6e9e2', 'goods', 1, 8, 'reserved', '2026', '01a22970-2448-738c-b118-397472422eb4', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-249b-7275-ab0b-e7ef8716cada', '01a22970-2496-72d6-b9d1-dd5897de9259', '01a22970-2358-7666-a7a4-2861e4c6e9e2', 'goods', 1, 8, 'reserved', '2026', '01a22970-2496-72d6-b9d1-dd5897de9259', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-24b8-77f1-973d-2b431dfd6dac', '01a22970-249e-71ce-99b4-e3e770fa6b95', '01a22970-23c2-769e-b7e6-c30270e7e919', 'voucher', 1, 4, 'confirmed', '2026', '01a22970-249e-71ce-99b4-e3e770fa6b95', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-24de-7622-a823-f55d6d947aee', '01a22970-249e-71ce-99b4-e3e770fa6b95', '01a22970-2358-7666-a7a4-2861e4c6e9e2', 'goods', 1, 8, 'confirmed', '2026', '01a22970-249e-71ce-99b4-e3e770fa6b95', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23c2-769e-b7e6-c30270e7e919', '01a22970-23b3-75ab-9c1a-093c422ed03d');

INSERT INTO public.reward_uses VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2358-7666-a7a4-2861e4c6e9e2', '01a22970-2448-738c-b118-397472422eb4', '2026', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2358-7666-a7a4-2861e4c6e9e2', '01a22970-2496-72d6-b9d1-dd5897de9259', '2026', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23c2-769e-b7e6-c30270e7e919', '01a22970-249e-71ce-99b4-e3e770fa6b95', '2026', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2358-7666-a7a4-2861e4c6e9e2', '01a22970-249e-71ce-99b4-e3e770fa6b95', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23c2-769e-b7e6-c30270e7e919', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-2358-7666-a7a4-2861e4c6e9e2', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22970-2358-7666-a7a4-286232d91a84', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-23b3-75ab-9c1a-093c422ed03d', '老街早餐01a22970-23a1-7118-9ad6-551441e59e55', '{01a22970-23a1-7118-9ad6-5515e99fb548}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-39940f00-90d2-482d-945e-1d23dbe01d49', '{"x": "jhI-OZlMGrz4OBWIg0XWHxzvRGe-IhahkpgbPVnOU_k", "y": "N-tXdLfFR_HgVu4LOQ8l5yH-CbK8dk2G6gy6JpZlfcA", "crv": "P-256", "kid": "tests-39940f00-90d2-482d-945e-1d23dbe01d49", "kty": "EC"}', '2026-11-29 22:32:24.460006+00');

INSERT INTO public.voucher_keys VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', 1, '\x01d42dfdb464568260bc9029fa42a0e7c9172c3243ca37c251da981da159e56492a4f479675523009ba80f3b875a153239c2b3f17649b34bfdee323a5b8696236846c5e8a383481a00', '\x01fbfe05b6c99e71ea6a902f820da14aa3f53aadba8f7b045cd5d0f39831d44c0c31b3c48a4142ca9ae118fbc95674fc8968d1f45eddf7afa4e267a1c8062b4a25a330c7b40c3c40b1', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22970-226b-7566-8810-8c0e54fadcd6', '01a22970-24ce-70ac-ab83-8383571d39cb', '01a22970-24b8-77f1-973d-2b431dfd6dac', '01a22970-23c2-769e-b7e6-c30270e7e919', '01a22970-249e-71ce-99b4-e3e770fa6b95', 'points', 1, 1, '\xf1f86945cf662775ce25cca3f29078a1d9d1e1a427b63367f9dbfd2b612b691b', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

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
