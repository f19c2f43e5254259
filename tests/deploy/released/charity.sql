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
	('01a22902-1aa5-7238-9cc8-d506403486d4', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af9-703b-8077-07e22a4a638b', 1, '大米', 'food', 6, '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b1a-7086-8ce3-bd65cacab9c6', 1, '大米', 'food', 6, '袋', 'new', '01a22902-1b22-7533-ba3b-8ad02cb06df4', NULL, '2026-12-31', 6, 0, NULL, NULL, 0);

INSERT INTO public.gifts VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af9-703b-8077-07e22a4a638b', 'registered', 'resident', '01a22902-1af2-743b-9eaf-0bcfd5c9d9e3', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22902-1aaf-72a9-958f-f1ae533a2571', NULL, NULL, 0, 0, 0, NULL, NULL, false, NULL, NULL, 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b1a-7086-8ce3-bd65cacab9c6', 'accepted', 'resident', '01a22902-1afd-75fb-88fa-22df493fce1b', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22902-1aaf-72a9-958f-f1ae533a2571', '2026-03-10', '01a22902-1aaf-72a9-958f-f1ae533a2571', 0, 0, 1, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'add_reward', '\xdca139bfd97e23184d83d5399fb5851cd5792d1f0c3b083ce4a92fd82ceeaca2', '\x44c3d37ca5eacc28da77673b41f167ef12c42aa932754bda9275ad75d43a8d3e', 201, '{"ETag": "\"1\""}', '\x01f96b72a21d9a103dc605b083bd7d6c03c20cebd280808acd1b30b5ec21c6e8c7230216584d1022db7bbe831d321c64ce84c8d81b923697e48a7e318b8c0bc0420693b5e86002e82a42cbc85ddb769d2eca5605523fb712d6b877170dc670ef1d395dbf65662b30bcea9367a88794956ba73dcb2561402d5bfb7dc38162e8aaa2894b80b160654dbf9f939aaad401ac886e2624abc51be0ce2dae9a209543d22ac86fb6941bbf57213af9c3ac4b568254d33237685a33562ce90709a466742b756c4ffa88d9d02efa572dc97517c4ad109ee38a779ffc23ac312d71e09c11484fe2b24f7cc8dbbedd4577e31d3cb6eebd02f5e41e01c373b695f43faca7bd80edd271ef1fdf7b76383a07be55cfea8cdd5288156f0678b708f9be3b8718491e0609d135494611e582091673cf0e11168ae633d74117c6', '2026-11-29 20:32:13.540981+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'add_shop', '\x2dafb7d5436677240bb5b57ea183e00ec43b66b019de069137c2460f908e1678', '\x4ed717724a561dce813638bec2e81b6adf2b83480f85c5b8c77828318be26845', 201, '{"ETag": "\"1\""}', '\x01a0e6bf5c0f897b810edd6e228b29aa8e1ebabadfed2865caf573472c82509ef2df33035584a86682f0dac05fdd655bf4e82e8335e5d65fabb60ef699d3386ebfd27624ebdd341568bb8a56fbe4c09024a5dfad9404c211dec3430b369a01617aa18a9064c1695baf618870b1f4947b319762874617e2b3c4145c69afefa15819b188a75f141ae8e1129a4d929fbb58510fe6c600752fb957c2dcd182bef0ec3a77ce2b2b8e850263531b9a76d0db668e5fe7b2684c6be25b3b3c95fb8c7ac3c2', '2026-11-29 20:32:13.549144+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'add_reward', '\x6d1208231e4d7a8b23a88a1941f2b5439f3d47a11d0edcd88519e89daa17563c', '\x49e65e92c3946d8b84ba346a3064e539624f7f296a9c38467aee1d285fabdf64', 201, '{"ETag": "\"1\""}', '\x01fa2cc0197c746ee9bf50d190fc30e036aac1b7b3a6efa3a4252699cc945a566274b88e722fddca0dbc28c41c48828587a0f94c28ca57f398834e5021c76282b1375598120e6c9743af262ea155a37b4db5c57c9ee77de2b493e6da8f59dda551e55f99503da3c2869a2c93008ddf6041aa353b5f4afe8d461703b929c8cffb75404df654476756ed8512d0f10aced20f6145dedc1c5ceb23003e7f0802893494536b944e04b4b20201aeaea8c5412b0d27013a9accbd10c4c2eb286c74857ca1b230b91614fa0068390b35bbf920fd5c767ddf805985d2ca57b0dc492f56a92d60ca83fde9ccc50086d18e0a470444c34d4de14734d114165a447f8ba8c74eced4b5c1c33f67b4d81c665bb6cf5d763cdea65f6a1485b8f4330da93fbbd124de5d79cefae4529ec300cff019f869f2fa97d0932debdc66b1b6', '2026-11-29 20:32:13.553898+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'register_gift', '\xae240987fc9b0c1fa453d5f3d250cbe333e6c0be6fe8aeb97da7a3d4c36f1d4c', '\x61fd457ac0f295db14283ee6e68e3a9d5069bbe31207a9d700d13cab98c446ce', 201, '{"ETag": "\"1\""}', '\x018bbaa64082682a9d6319c4cac2b14173782695d38fde4f2c638cb31f6a41c0dd99e1ad8bae0cb7bd6756422c869bffee6723d59173e909b0a6f222d581bd18ba645db21d6b36099ea70fc561bc2494fa4cb5251a09e704da7aa6a80d19f15b830fe599849be89fd4d7a7cbe6886121f89b786a7523f623f6662510196ad5c70c95908b975ad6495f3a1eb6e3b61f5410d8fe011f5b576e12997c7fe12c988433306d584eecade0194fcdf6ecda37de91abe1a6799dd99f675f2d98698904efbe2a33c07f32a7ff7d23aa40c50d622a752090f25378ef4ea16ae5afc6b83a2864f44546c3e0bf28d5bf8bf862c4668c34b4f49a5e5872c59ad16629f8e6a49f939a402c2bca304a32fefa44d9457e16c151018106fe88b90e294615c9af30cd9525e2de548770a9e21b68b92b605b86037d9d3ef199eadb1a2a30592a0c4e365dc87fb239be622bfeee1c0e88a5e818413e3206dfc7f1d80554cdf910e1c9d721edb8cbdc5efa84122fcd7f75448571eb8b59aac2b4372371d0e5ca47ce461637671adc4b3f9c7489f8a490eb586bd843ec7be0751216d080aa366dddce7d2b72f804b2e4bdf692b769605d50bcc836d515554963831eb7a74788fba8fafccbb243916c9e5e065eea781295047a122a0750302bbdb433283c9d06b83f0213870de4b90d293e61648bf38e70afde9c413cce23046931a9ed0a4d97c2e8a856fa89da8b3b77e3b083ed8f1ac9b4601b587bb449f514c826151a2b61c780c76cc1d1762e44745fb55b331588d7ede0af49a0e3b70688452a01b3c2ee30faf8fb2ca2e36ed637310d21477db630ffd2ca1b54fbdc29ac8ae6408e0822e6fb0c1b09fdfeb65080e92b851a5f36c0218cd0281a7ce7d5781fa7c5834a9813f09b6371e49d8dc4f3a1cdd8d16ca26acc912686be49d8376c19281bb6286adae887577034911ee3d0caa706d5d16c3f2e7ca9c6193503560a5a32ffe021274bfb12', '2026-11-29 20:32:13.562276+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'register_gift', '\x6e6cc7d6e84e52d697e3089bbf44595e0f1cb3935836db790e7a97074b1daf0f', '\xe634fb09054c4c537263bad6266e2bce97ef6d908312299417e7e761b54627ae', 201, '{"ETag": "\"1\""}', '\x011069d5056c6100b3b3aef9713d5390a5a458f35343e400f991e3f4d7e35697516fc67193c4f9f2cc6c9e4b631fd1839fd87226649f1a2e767a19a12981ce043c6d38f3fd7393ab8b65832f7cdcd538317585912f35e033015c30eec6dc947ae887cc2aa594cb5f89fc934f296db5a8ce2eb9a912b86cdb559517a0fbc094c43ec8b65ac4b87fa30ac0d34214609c30dc4ec64c3b00f514488563972f7688ea31c17a864547abc2eeeecfbf008de707040f6f0fb59b86a0234bd8941c5b50145c524532d67c24530f62e0b0eb4e3b69bc0ed28772884e56b30cbae1720323c7a8eef10d1ab95234de079498c8c774ed56915b0d0856e944a11df00c9d62458bd2552d0bd4eb363c94f87d88d26ca0a83847ce7f449db845bc17bfeb394df31d4ef58e21d244d65fcfb28ade6b65053cf2b44a931f1f6d7541a1f77e9bb07922749bb1b4b9dac8db51c7244549e5468b403f675940852da8252073580003805c2b96438844abba58a669d9845f5786913313f4819943057d035c533210517a2cd14dd42444160ab65935411fa5863d358c50a0894c6c099fd186c25926b37228f5dff89a1f9367ee21655e7173adad72695d319c24fa4a3eea34ab6f61f982bd98e35d85f8b91433f45a5eb7b0290a1be87855bc32b8ac6744f31d09d4a3c5b13f9dfa6b297611eba7fb5f5774723559d435850c7fe0c23753139f51d0205dcf2fe87ec1ce10d372d88d2440688f944e6cd01a9f64daa63d664ff3f683e30cf8005544eb2bac8137444f7be1a143d320bec6e0b9fcd2cd3f292e18d82e558b4605d1fa1365157e20c50ae8719683ff3f01d4c62b0f5a92b221e40066d809b9ba5dfd41a97d0d91a046a29fe7b440727a55497809caf6fe3c059cb88c221b68d17b9182b565240779f168998e15f430f0a36d6a41358ba0b698b64e06c960627642f3df8de88f9f17e8fcf74359139f99f8c5defd10eb76223195e710f9e9', '2026-11-29 20:32:13.595078+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', 'accept_gift', '\xbe3bb5ef70a6bc654fc5191aba2d9a84a16b71343f1d3ef150a67daff3b6c01a', '\xffc2e7671c7753b18c821e71eadeb177d26b804f86d6a7ea1426d8e0a2288f3a', 200, '{"ETag": "\"2\""}', '\x01c36571777520dc2df87c37174afaa8c3458ed77090aa42c6da90ff16aa29166cbf4a027c3054bc143f54f5a144bf5a9ef56b982ac53c4e2485e6660b5d42b40c3b6f839409c54215433d0aeeeb9563a4e1add3ec1c89b2442cbb5d5165c77316b5d26431c8a639ce8e4837e88a678cdceae3afd03a3c761aa1bc661684bf75ba210717c16bf831b97fde8ff73b74e64e53b7085577d607f7b782c10bbdc1ce9f08e10b5f51ffb062fd386f8fdf9b74333460413bcd6ca882a53790a692ded5677a5b0a87624ab8183bed4293db7ef1586ca3e502a8a8cc4e2be9e222edb529f6c4bd9347be94c76bc58fd8f599e702e2f653fc99ef9ccd05bcda51bc3c5e8d0aa711175b649b81f7d37e4325f2855636fb7e784db9fbb0e8c6bd8ae09df381d11ff98f28e4de9ca48571fc416f7253f753b49b2b65e798dfe56937c7a98efbec7cd71de78f736f2128c45acfff5a622116f7b28730868b2fcf9f7b2e392f0b641a7bc9b73dda5466bf52babb8b7e1e620dc6a4e1dc18b769c506be88796ae39f815e15fb0601016fe2d189e5f263ce39af8a4d9e0f92efa6f880c3194d23a070ac2b152de709dca04583184545ec7366cae266c4ca425480f08c309ce3d5927ad29f9b7d9c99516b55308b9f15de109a49acac6b24703112892ecc9056f4cd3704a2e1f3cbd6fb058e8960f9413d2e68288faa9f8a2bce1040d13ae099a5b21bba51cd6ba9239f3f8855650caf486cb6adf66239ebb42ca7bbd8287cebe01a60a32aa18dd959acc33f8bdd98fb28f98cc1fe137b1bcc458f2156ed66a358bd7d7b6bbc5b9d65ae99e02bca13c60d515a00fb2f71b6f03b1941bf1038da55e4b30a5ecca31f99eb0095f1ea222c95612836f66bad95ecc9881ad566c8c80d4c35020b60bb6a6404a4f02e1573cab3c9563b023e132ec33ebbe8ba2f5975e09356bc435e911ad2497cd5a69838797bb615debceff3780b4ce196a847f321c38a6dad6b0b756ae072cba056302dd1b7f7d0c0c47e2c9c621a5858977761c3d59ca34b98cd9979fea0b88dec14dede53aa5cc4', '2026-11-29 20:32:13.608034+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b30-7134-b50d-8f93ab047aac', 'request_redemption', '\x66989522df8664c953361f8a5958a5b54b3e2c6e222653476e825e1e286229b1', '\x6550dd2c1f7fd5134c4fdf46ab7c7f2da1b1d794690ef0485a64f9177e83dfb7', 201, '{"ETag": "\"1\""}', '\x012d560403d9c2ef975d5a660536641e3257347245d0dd1102cfe5bc42344d4fff486c610ac8b99dc64ecf6b1244458acd79e00442722ca4fea79d035f214d21d4d2a38a5b5fdd41d9dda214989239bbece04835f3be0c192d7446339d5db68e4f8cf673f16baa2a4981abd424d61dfc6356d10d99d2d15fc98563e517e7a06938a920ed1effb093850bc91255798634486e1b2acaf0e152567df9501a54164da2a18da86fc1fb9b6e5c248387b678b03d8b0624732b89a2b06686ba810709a29cf1752bc31b2ed3f7301a1f66f0283fde0255e07e796cbb72bf47faad7f4bc15e5ae3733e3412aec6e8257b1c4efeab901bae19bc5015ace7b2d28f26e3289ae73d4a2d63fe99ea7fca411231b71f3ca4354494444d4cc5bf885e5f4d9dc5af2fe61b9b6290883f4c108290ecfbeec21b5b629884ffbb0ca030ebddc5ead70ab11488f98a2a2e015fa2531a6450013e9792d85d1e818966c67eb531d854c5ff14d23efa39a8ad08c71920736d8f105ef5b65d5482a0644052ca31efcb51036cde23582455d70991dd573bca961a2cb5c5f02a9e4d67dd22493f206d0fecd010880204e7eee33cb2eb85a6a8c0a9ef75bca5a7a140c79bfb6974507743eebe02c95ee79470219ac9cb6a32a60114c491709f075cc0ade513', '2026-11-29 20:32:13.635182+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b46-7350-8f30-2d7ad58a794b', 'request_redemption', '\xd5a40c02f6e6a8920fecbea304702912237914013ed17b3adc4e8bc839f25524', '\x6550dd2c1f7fd5134c4fdf46ab7c7f2da1b1d794690ef0485a64f9177e83dfb7', 201, '{"ETag": "\"1\""}', '\x016772a5222dbd5c1c183441e2bb3f35008fcd31f8aa2471e9783c678dc66c0acd4e8017ea4b32329531494936a2f740bc62cfd9537b7796033ffd8f74e67f6000caa43a1341717966cd5e2c50564f2d62601085ed5b5f1e3a0a9ab1144300e5f75975997251afced249a8708ba9b0de3b6a2721292fe1345230e2d3e76e15b19498b14888b09b0b32e8831154145c9315e60ca33ea49d9f5b09331f94fba3f4cb5ff26f0ddb8523cdde580949b7945dbf56d2f2190c4ff98b28affce7cc45b1ce9286929d7b1f95e8c3b7319e7ee46fcd65af3df02c9bd9dbc13c4010c42142bcbf474e4e9ea3c7a3df51aae7307231b298ea202fc520e06521ee5c170bae16f2a1cab8f3578c267d8d754f533fad1dede0bb194089a57260e15f9e0903e4f22a338747222dd6f8a0facb3358db6c6df90977d2b92de10cb9437bdc34be43e4c90d48c85f6e2a88ca29ec12790a8c9062d8b6969f11f1b4cd118cff4e1d5805fff436f1e057b34eb079220bf07369e05a51a43f6e9a9d8097d5790eb18d1f9b16cf2b67f053c2fa41e0bf5bdf56e97d7f44c6e0ac2156e2151bd4f9e7875967961774cd8d927da766f2a05a522480d6f9ddeecc231a2263e75936473339d1e90e0d2cf8fc5480db6695e9c395ad571021b414bd8f035b63', '2026-11-29 20:32:13.64703+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b50-7491-86c8-5b6adf685ca9', 'request_redemption', '\x963f660b0e4969415d32f44d52cf0a77d82d701a8629adcc97f41141fc968145', '\xa39e1469b3be6e37be524cb4ec164a6d616ea7d6bdbeff7979e20509f599b738', 201, '{"ETag": "\"1\""}', '\x0120ccf4ae37b977d809d61892bca26913f7ca0f35dcb16b379081af339b90e76ea066de4884465df3fc1a0a879f1aeca424ad17d9a3383319734e9f989f9964f950b67ad5927fbf0f75cbf1b9f3095b38273f7b82f154d0fafa2b8e14ac3eaf0f5b7845e32cf685fcfc2ff43837250a5c12f12e427eb600d9881425bf7bcfc488bf83d41182bb8794072c04af21318d51a7d18804ce60ca13ed34c01b40b7bf73dd4847d9e49f30190d0c8ecc932e2a459c9705d50afd3ac2f8539f29753010b6be544d9f874f4d763d3cb955f47077db486b1325873ef13a6d2dd7a44ea606609334428acb8e2efe3c404f4baac491c936a7e4dd41ee8a48acdd5eda1e42d9d9a26291896f21b4556daaf40a6a06db381b38658a80d58233afe00c0f1033d4b72b4757d6d962313d32efb4d657f3f16ba8d04261fe9fcccb63a17c53a5a4ef59216e4708956468ff78d72b6fda15bbaa40c02c81b8f9a5b3c6b7b43282a70040410bf0cf6f256ed038875bf0df2d0f311e7e3517129833a2432bbbe5b60119cd332ba10393fe5c75bc8a2b27faa4d85d76c5b801920b855ed4a5d913b1180b57711b04728422987ed6db570755758508192e61e193499921a41f8d546f299536616d5adcc68416ea9152672dccc41c3d30a3001d0efb04c6dc', '2026-11-29 20:32:13.655911+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b50-7491-86c8-5b6adf685ca9', 'request_redemption', '\x738724b71b4f52bcae3e9b0a9a2f2924923485756d43f11b2f06eed22ecd3963', '\x6550dd2c1f7fd5134c4fdf46ab7c7f2da1b1d794690ef0485a64f9177e83dfb7', 201, '{"ETag": "\"1\""}', '\x01759b8504908bcd40971e476e79e26fc76dd31e47e2ad9a5cd36945c4479493065fe21429b1d64cda82d54f6bb99e0befd91a23378bcfb0823f180e128725ea202a9c2606a633917b6d9e588365275b56aec0b7b573f45d30d93aa047ef8ee5d1a2c8e59c3d846be5d83e87688af94197e9f63bb5a0c6a2460e79a68f781c771c85ba3b2e80fda7a6863759c98fabe9291a2f249f719d28729b99248457a15a86e39798728564511fa44f02869dc471f93656996f99c58aa607b7d42528e682dca49fc8187eb56c1173b998c5e449006c3c1b9464f79dac5f2111e9b044c4b3507007eb98d5cdc25a8ee689f098f20e6ba76842412bf399d8e8a3acde13485daa8c7ba45d7d850c80a5ab77110735800349e0aca85ecf9df4898c0857e1498cdc6be8d9e1f551ac4a7db76cb4d5e795f43042abb81e6d1e912cb5ddd4abc441411f7f1a2ef35f17e3adea1721dd78553f09e7267e301c555cd0bf6bc2db33c1acd00a03ace11bc31a6316e1b82ed842a984a65a2c14f751108b2241bc7eb6a25ad100c231d1b277db4c4f26d3b4ab8968c7ef2cbd214047595dda18f722815945523c2a049882ffe8424c877e37c0aa8ca71dca4a845684585f679188f8c6ae56bad2c5eedbd0642fd7986801d6e788957ab44837ff7b8e', '2026-11-29 20:32:13.67663+00');

INSERT INTO public.inbox VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1aa3-73b5-98bd-fd41dba90ea2', 'gateway.community_opened.v1', '2026-11-29 20:32:13.476354+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1aaf-72a9-958f-f1af1a48486f', 'gateway.person_joined.v1', '2026-11-29 20:32:13.487455+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1ae6-73b9-8488-8cfac1a8b9e7', 'gateway.person_joined.v1', '2026-11-29 20:32:13.542509+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1af2-743b-9eaf-0bd0b350d807', 'gateway.person_joined.v1', '2026-11-29 20:32:13.554887+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1afd-75fb-88fa-22e055af5d1f', 'gateway.person_joined.v1', '2026-11-29 20:32:13.566214+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1b30-7134-b50d-8f9490f68871', 'gateway.person_joined.v1', '2026-11-29 20:32:13.616517+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1b46-7350-8f30-2d7bed912608', 'gateway.person_joined.v1', '2026-11-29 20:32:13.638804+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1b50-7491-86c8-5b6bf5f0af40', 'gateway.person_joined.v1', '2026-11-29 20:32:13.648802+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1b59-762c-afb0-15d4abbc0c94', 'points.points_debited.v1', '2026-11-29 20:32:13.657844+00'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'charity', '01a22902-1b6e-76d6-92ec-7f7406283898', 'points.points_debited.v1', '2026-11-29 20:32:13.678561+00');

INSERT INTO public.items VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', '抽纸一提', 'other', 'goods', '件', false, 0, 0),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b22-7533-ba3b-8ad02cb06df4', '大米', 'food', 'goods', '袋', true, 0, 0);

INSERT INTO public.known_communities VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 'c-d99662a01a06', 'Asia/Shanghai', 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aaf-72a9-958f-f1ae533a2571', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1aaf-72a9-958f-f1ae533a2571", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ae6-73b9-8488-8cf9f6d0f243', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1ae6-73b9-8488-8cf9f6d0f243", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af2-743b-9eaf-0bcfd5c9d9e3', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1af2-743b-9eaf-0bcfd5c9d9e3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1afd-75fb-88fa-22df493fce1b', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1afd-75fb-88fa-22df493fce1b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b30-7134-b50d-8f93ab047aac', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1b30-7134-b50d-8f93ab047aac", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b46-7350-8f30-2d7ad58a794b', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1b46-7350-8f30-2d7ad58a794b", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b50-7491-86c8-5b6adf685ca9', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22902-1b50-7491-86c8-5b6adf685ca9", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', 1);

INSERT INTO public.lots VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b27-70d5-833d-144ed42b443a', '01a22902-1b22-7533-ba3b-8ad02cb06df4', 'donated', '01a22902-1aa6-7232-b36e-bec870c25222', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-5A05X4A6', '01a22902-1b1a-7086-8ce3-bd65cacab9c6', 1, NULL, 6, 6, 0),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1adb-73b4-b9bf-be7589ed7b45', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', 'opening', '01a22902-1aa6-7232-b36e-bec870c25222', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-NYTQC7ZF', NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:32:13.278294+00'),
	('charity', '202607010000', '2026-11-29 20:32:13.317834+00');

INSERT INTO public.movements VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 1, '01a22902-1adb-73b4-b9bf-be7589ed7b45', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', '01a22902-1aa6-7232-b36e-bec870c25222', 'opening', 20, 0, 'none', 'reward', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22902-1aaf-72a9-958f-f1ae533a2571', '9999-12-31', 'none'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 2, '01a22902-1b27-70d5-833d-144ed42b443a', '01a22902-1b22-7533-ba3b-8ad02cb06df4', '01a22902-1aa6-7232-b36e-bec870c25222', 'receive', 6, 0, 'none', 'gift', '01a22902-1b1a-7086-8ce3-bd65cacab9c6', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22902-1aaf-72a9-958f-f1ae533a2571', '2026-12-31', 'none'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 3, '01a22902-1adb-73b4-b9bf-be7589ed7b45', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', '01a22902-1aa6-7232-b36e-bec870c25222', 'reserve', 0, 1, 'points', 'redemption', '01a22902-1b3c-738f-9850-e7be0f699dee', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 4, '01a22902-1adb-73b4-b9bf-be7589ed7b45', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', '01a22902-1aa6-7232-b36e-bec870c25222', 'reserve', 0, 1, 'points', 'redemption', '01a22902-1b4d-7035-b00e-4ad60191935f', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 5, '01a22902-1adb-73b4-b9bf-be7589ed7b45', '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', '01a22902-1aa6-7232-b36e-bec870c25222', 'reserve', 0, 1, 'points', 'redemption', '01a22902-1b6b-77c0-be0f-b33e6ee57b65', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 1, '01a22902-1b27-70d5-833d-144f64f15c99', 'charity.gift_accepted.v1', '01a22902-1b1a-7086-8ce3-bd65cacab9c6', NULL, 'gift:01a22902-1b1a-7086-8ce3-bd65cacab9c6:1', NULL, '{"units": 0, "gift_id": "01a22902-1b1a-7086-8ce3-bd65cacab9c6", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "donor_person_id": "01a22902-1afd-75fb-88fa-22df493fce1b"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 2, '01a22902-1b42-769d-9a4c-c144648b4cbd', 'charity.redemption_requested.v1', '01a22902-1b3c-738f-9850-e7be0f699dee', 1, 'redemption:01a22902-1b3c-738f-9850-e7be0f699dee', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22902-1b30-7134-b50d-8f93ab047aac", "reward_id": "01a22902-1ad7-7406-bbbd-0a8d1043a3ee", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b3c-738f-9850-e7be0f699dee"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 3, '01a22902-1b4e-72dd-a9fe-1e050095dee9', 'charity.redemption_requested.v1', '01a22902-1b4d-7035-b00e-4ad60191935f', 1, 'redemption:01a22902-1b4d-7035-b00e-4ad60191935f', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22902-1b46-7350-8f30-2d7ad58a794b", "reward_id": "01a22902-1ad7-7406-bbbd-0a8d1043a3ee", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b4d-7035-b00e-4ad60191935f"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 4, '01a22902-1b57-70ce-9a12-76ba701c8a69', 'charity.redemption_requested.v1', '01a22902-1b57-70ce-9a12-76b9121b4887', 1, 'redemption:01a22902-1b57-70ce-9a12-76b9121b4887', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22902-1b50-7491-86c8-5b6adf685ca9", "reward_id": "01a22902-1af0-747a-8831-789e855aef38", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b57-70ce-9a12-76b9121b4887"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 5, '01a22902-1b5c-723c-828d-f364a36523bc', 'charity.redemption_confirmed.v1', '01a22902-1b57-70ce-9a12-76b9121b4887', 2, 'redemption:01a22902-1b57-70ce-9a12-76b9121b4887', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22902-1b50-7491-86c8-5b6adf685ca9", "reward_id": "01a22902-1af0-747a-8831-789e855aef38", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b57-70ce-9a12-76b9121b4887"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 6, '01a22902-1b6c-72f0-8c52-57a00fcd0a3c', 'charity.redemption_requested.v1', '01a22902-1b6b-77c0-be0f-b33e6ee57b65', 1, 'redemption:01a22902-1b6b-77c0-be0f-b33e6ee57b65', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22902-1b50-7491-86c8-5b6adf685ca9", "reward_id": "01a22902-1ad7-7406-bbbd-0a8d1043a3ee", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b6b-77c0-be0f-b33e6ee57b65"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 7, '01a22902-1b6f-727a-84c3-dedb2285c50d', 'charity.redemption_confirmed.v1', '01a22902-1b6b-77c0-be0f-b33e6ee57b65', 2, 'redemption:01a22902-1b6b-77c0-be0f-b33e6ee57b65', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22902-1b50-7491-86c8-5b6adf685ca9", "reward_id": "01a22902-1ad7-7406-bbbd-0a8d1043a3ee", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22902-1b6b-77c0-be0f-b33e6ee57b65"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aa6-7232-b36e-bec870c25222', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b3c-738f-9850-e7be0f699dee', '01a22902-1b30-7134-b50d-8f93ab047aac', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', 'goods', 1, 8, 'reserved', '2026', '01a22902-1b30-7134-b50d-8f93ab047aac', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b4d-7035-b00e-4ad60191935f', '01a22902-1b46-7350-8f30-2d7ad58a794b', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', 'goods', 1, 8, 'reserved', '2026', '01a22902-1b46-7350-8f30-2d7ad58a794b', '2026-03-10 01:00:00+00', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b57-70ce-9a12-76b9121b4887', '01a22902-1b50-7491-86c8-5b6adf685ca9', '01a22902-1af0-747a-8831-789e855aef38', 'voucher', 1, 4, 'confirmed', '2026', '01a22902-1b50-7491-86c8-5b6adf685ca9', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b6b-77c0-be0f-b33e6ee57b65', '01a22902-1b50-7491-86c8-5b6adf685ca9', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', 'goods', 1, 8, 'confirmed', '2026', '01a22902-1b50-7491-86c8-5b6adf685ca9', '2026-03-10 01:00:00+00', NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af0-747a-8831-789e855aef38', '01a22902-1aec-7031-8070-fcb00ac62781');

INSERT INTO public.reward_uses VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', '01a22902-1b30-7134-b50d-8f93ab047aac', '2026', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', '01a22902-1b46-7350-8f30-2d7ad58a794b', '2026', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af0-747a-8831-789e855aef38', '01a22902-1b50-7491-86c8-5b6adf685ca9', '2026', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', '01a22902-1b50-7491-86c8-5b6adf685ca9', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1af0-747a-8831-789e855aef38', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1),
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1ad7-7406-bbbd-0a8d1043a3ee', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22902-1ad7-7406-bbbd-0a8ef07c3f22', NULL, NULL, 'year', 'offered', 1);

INSERT INTO public.shops VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1aec-7031-8070-fcb00ac62781', '老街早餐01a22902-1ae6-73b9-8488-8cf8a511e02b', '{01a22902-1ae6-73b9-8488-8cf9f6d0f243}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44', '{"x": "wjbgtRxCayZvii9PpOkwhhSOULhrRdzkGg0KG2EgnB8", "y": "mvArC2LvzdbmX165D9xMkmpGCBJP1Jh9gLNT182kjWM", "crv": "P-256", "kid": "tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44", "kty": "EC"}', '2026-11-29 20:32:13.471542+00');

INSERT INTO public.voucher_keys VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', 1, '\x01ae46e7547502a5913c0d9554b3058e3f3eaf93c052372d0e07f5bc63c19ac2c38c3d7f9c00bed61ae652ac0b14b788f58aeac1b2c4418b9e9f668a5794d09288273a7979e0a6d82d', '\x012695d2fe29f3b802d0e4895e82dea27572030bd3f16133f13055d96c93f8f9577b2a43f6bdc9745f2c347524b35dd7078e58d3a4573d85fe30f67e3ca48460cf0ed3df5b74c1c1f9', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22902-1a91-74fe-a3d8-d99662a01a06', '01a22902-1b5e-706d-834c-64b38dd76208', '01a22902-1b57-70ce-9a12-76b9121b4887', '01a22902-1af0-747a-8831-789e855aef38', '01a22902-1b50-7491-86c8-5b6adf685ca9', 'points', 1, 1, '\x957dc1a9ae7e000aa967bb600364494040c16c8755b05d750ae02af6ec46d702', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

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

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;

GRANT SELECT,INSERT ON TABLE public.business_time TO charity_app;
GRANT SELECT ON TABLE public.business_time TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.campaigns TO charity_app;
GRANT SELECT ON TABLE public.campaigns TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.code_attempts TO charity_app;
GRANT SELECT ON TABLE public.code_attempts TO charity_audit;
GRANT DELETE ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.code_attempts TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO charity_app;
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
GRANT SELECT ON TABLE public.gift_lines TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gift_reversals TO charity_app;
GRANT SELECT ON TABLE public.gift_reversals TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.gifts TO charity_app;
GRANT SELECT ON TABLE public.gifts TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO charity_app;
GRANT SELECT ON TABLE public.idempotency TO charity_audit;
GRANT DELETE ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO charity_app;
GRANT SELECT ON TABLE public.inbox TO charity_audit;
GRANT DELETE ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO charity_app;
GRANT SELECT ON TABLE public.items TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO charity_app;
GRANT SELECT ON TABLE public.known_communities TO charity_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO charity_app;
GRANT SELECT ON TABLE public.known_people TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.lots TO charity_app;
GRANT SELECT ON TABLE public.lots TO charity_audit;

GRANT SELECT ON TABLE public.migrations_applied TO charity_app;
GRANT SELECT ON TABLE public.migrations_applied TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.movements TO charity_app;
GRANT SELECT ON TABLE public.movements TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO charity_app;
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
GRANT SELECT ON TABLE public.places TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_app;
GRANT SELECT ON TABLE public.projects TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_app;
GRANT SELECT ON TABLE public.receipt_counters TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_app;
GRANT SELECT ON TABLE public.redemptions TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(state) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(requested_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(due_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(attention_since) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO charity_app;
GRANT SELECT ON TABLE public.revocations TO charity_audit;
GRANT DELETE ON TABLE public.revocations TO charity_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO charity_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reward_shops TO charity_app;
GRANT SELECT ON TABLE public.reward_shops TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.reward_uses TO charity_app;
GRANT SELECT ON TABLE public.reward_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.rewards TO charity_app;
GRANT SELECT ON TABLE public.rewards TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.shops TO charity_app;
GRANT SELECT ON TABLE public.shops TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO charity_app;
GRANT SELECT ON TABLE public.signing_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_app;
GRANT SELECT ON TABLE public.voucher_keys TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_uses TO charity_app;
GRANT SELECT ON TABLE public.voucher_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_app;
GRANT SELECT ON TABLE public.vouchers TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(state) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(ends_at) ON TABLE public.vouchers TO charity_clerk;
