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

CREATE FUNCTION public.lots_are_never_medicine() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    begin
      if (select kind from items where community_id = new.community_id and id = new.item_id) = 'medicine' then
        raise exception 'medicine never becomes stock'
          using errcode = 'check_violation', constraint = 'lots_are_never_medicine';
      end if;
      return new;
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

CREATE TABLE public.beats (
    publisher text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);

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
    code_hash bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.code_attempts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.code_readings (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    reader_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.code_readings FORCE ROW LEVEL SECURITY;

CREATE TABLE public.count_lines (
    community_id uuid NOT NULL,
    count_id uuid NOT NULL,
    line_no integer NOT NULL,
    lot_id uuid NOT NULL,
    expected integer NOT NULL,
    found integer NOT NULL,
    CONSTRAINT count_lines_pieces CHECK (((expected >= 0) AND (found >= 0)))
);

ALTER TABLE ONLY public.count_lines FORCE ROW LEVEL SECURITY;

CREATE TABLE public.counts (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    note text,
    CONSTRAINT counts_by_two CHECK (((state <> 'done'::text) OR (decided_by <> asked_by))),
    CONSTRAINT counts_decided CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
    CONSTRAINT counts_state CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY public.counts FORCE ROW LEVEL SECURITY;

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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.deferred FORCE ROW LEVEL SECURITY;

CREATE TABLE public.gift_lines (
    community_id uuid NOT NULL,
    gift_id uuid NOT NULL,
    line_no integer NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    category text NOT NULL,
    quantity integer NOT NULL,
    unit text NOT NULL,
    unit_key text NOT NULL,
    condition text NOT NULL,
    item_id uuid,
    value_fen bigint,
    expires_on date,
    accepted integer NOT NULL,
    refused integer NOT NULL,
    refusal_code text,
    note text,
    reversed integer NOT NULL,
    hold text,
    held_by uuid,
    hold_reason text,
    goods_by uuid,
    decision text,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision_reason text,
    CONSTRAINT gift_lines_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'used'::text]))),
    CONSTRAINT gift_lines_decided CHECK (((decision IS NULL) = (decided_by IS NULL))),
    CONSTRAINT gift_lines_decision CHECK ((decision = ANY (ARRAY['goods'::text, 'medicine'::text]))),
    CONSTRAINT gift_lines_held CHECK (((hold IS NULL) OR ((accepted = 0) AND (decided_by IS NULL)))),
    CONSTRAINT gift_lines_held_by_hand CHECK (((held_by IS NULL) = (hold_reason IS NULL))),
    CONSTRAINT gift_lines_hold CHECK ((hold = 'suspected_medicine'::text)),
    CONSTRAINT gift_lines_quantity CHECK (((quantity >= 1) AND (quantity <= 1000000))),
    CONSTRAINT gift_lines_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gift_lines_second_person CHECK (((decided_by <> held_by) AND (decided_by <> goods_by))),
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
    by_program boolean NOT NULL,
    accepted_on date,
    accepted_by uuid,
    units_confirmed integer NOT NULL,
    units_reversed integer NOT NULL,
    revision integer NOT NULL,
    credit text,
    second_by uuid,
    second_at timestamp with time zone,
    second_reason text,
    receipt_year integer,
    receipt_no integer,
    receipt_void boolean NOT NULL,
    refusal_code text,
    note text,
    version integer NOT NULL,
    CONSTRAINT gifts_credit CHECK ((credit = ANY (ARRAY['at_once'::text, 'awaiting_second'::text, 'confirmed'::text, 'refused'::text]))),
    CONSTRAINT gifts_credit_known CHECK (((receipt_no IS NULL) = (credit IS NULL))),
    CONSTRAINT gifts_donor_kind CHECK ((donor_kind = ANY (ARRAY['resident'::text, 'shop'::text, 'enterprise'::text, 'organisation'::text, 'partner'::text, 'anonymous'::text]))),
    CONSTRAINT gifts_donor_never_alone CHECK (((credit <> 'at_once'::text) OR (units_confirmed = 0) OR (donor_person_id IS NULL) OR ((donor_person_id <> registered_by) AND (donor_person_id <> accepted_by)))),
    CONSTRAINT gifts_one_cause CHECK ((num_nonnulls(campaign_id, project_id) <= 1)),
    CONSTRAINT gifts_one_donor CHECK ((((((donor_person_id IS NOT NULL))::integer + ((donor_name_sealed IS NOT NULL))::integer) + ((donor_kind = 'anonymous'::text))::integer) = 1)),
    CONSTRAINT gifts_receipt_given CHECK (((state = ANY (ARRAY['accepted'::text, 'reversed'::text])) = (receipt_no IS NOT NULL))),
    CONSTRAINT gifts_refusal_code CHECK ((refusal_code = ANY (ARRAY['expired'::text, 'near_expiry'::text, 'damaged'::text, 'dirty'::text, 'opened'::text, 'homemade_food'::text, 'dangerous'::text, 'counterfeit'::text, 'no_use'::text, 'no_proof'::text, 'not_owner'::text, 'no_room'::text, 'medicine'::text]))),
    CONSTRAINT gifts_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT gifts_reversed_within CHECK (((units_reversed >= 0) AND (units_reversed <= units_confirmed))),
    CONSTRAINT gifts_second_person CHECK ((((COALESCE(credit, ''::text) = ANY (ARRAY['confirmed'::text, 'refused'::text])) = (second_by IS NOT NULL)) AND ((second_by IS NULL) OR (((second_by <> registered_by) AND (second_by <> accepted_by)) AND (second_by IS DISTINCT FROM donor_person_id))))),
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;

CREATE TABLE public.inbox (
    community_id uuid NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;

CREATE TABLE public.items (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    category text NOT NULL,
    category_key text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    unit_key text NOT NULL,
    expiry_required boolean NOT NULL,
    margin_days integer NOT NULL,
    issue_days integer NOT NULL,
    unlist_asked_by uuid,
    unlist_asked_at timestamp with time zone,
    unlist_reason text,
    version integer NOT NULL,
    CONSTRAINT items_days CHECK ((((margin_days >= 0) AND (margin_days <= 3650)) AND ((issue_days >= 0) AND (issue_days <= 3650)))),
    CONSTRAINT items_kind CHECK ((kind = ANY (ARRAY['goods'::text, 'material'::text, 'medicine'::text]))),
    CONSTRAINT items_unlisting_whole CHECK (((num_nonnulls(unlist_asked_by, unlist_asked_at, unlist_reason) = ANY (ARRAY[0, 3])) AND ((kind = 'medicine'::text) OR (unlist_asked_by IS NULL))))
);

ALTER TABLE ONLY public.items FORCE ROW LEVEL SECURITY;

CREATE TABLE public.known_communities (
    id uuid NOT NULL,
    slug text NOT NULL,
    timezone text NOT NULL,
    sandbox boolean NOT NULL,
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
    sequence bigint NOT NULL,
    has_signed_in boolean NOT NULL
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
    value_fen bigint,
    of_lot_id uuid,
    received integer NOT NULL,
    on_hand integer NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT lots_balance CHECK (((0 <= reserved) AND (reserved <= on_hand) AND (on_hand <= received))),
    CONSTRAINT lots_received CHECK ((received > 0)),
    CONSTRAINT lots_restriction CHECK ((restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT lots_source CHECK ((source = ANY (ARRAY['donated'::text, 'opening'::text, 'purchased'::text, 'found'::text]))),
    CONSTRAINT lots_status CHECK ((status = ANY (ARRAY['ok'::text, 'hold'::text]))),
    CONSTRAINT lots_value CHECK ((value_fen >= 0))
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
    CONSTRAINT movements_document_kind CHECK ((document_kind = ANY (ARRAY['gift'::text, 'reward'::text, 'redemption'::text, 'reversal'::text, 'stock_change'::text, 'count'::text, 'return'::text]))),
    CONSTRAINT movements_keep_restrictions CHECK (((line <> 'points'::text) OR (lot_restriction = 'none'::text))),
    CONSTRAINT movements_kind CHECK ((kind = ANY (ARRAY['opening'::text, 'receive'::text, 'reserve'::text, 'release'::text, 'issue'::text, 'reverse'::text, 'redate'::text, 'write_off'::text, 'hand_out'::text, 'return'::text]))),
    CONSTRAINT movements_line CHECK ((line = ANY (ARRAY['points'::text, 'relief'::text, 'none'::text]))),
    CONSTRAINT movements_lot_restriction CHECK ((lot_restriction = ANY (ARRAY['none'::text, 'relief_only'::text, 'purpose'::text]))),
    CONSTRAINT movements_move CHECK (((quantity_delta <> 0) OR (reserved_delta <> 0))),
    CONSTRAINT movements_never_past_the_date CHECK (((kind <> ALL (ARRAY['reserve'::text, 'issue'::text, 'hand_out'::text])) OR (lot_usable_until >= day))),
    CONSTRAINT movements_signs CHECK (
CASE kind
    WHEN 'opening'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'return'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'receive'::text THEN ((quantity_delta > 0) AND (reserved_delta = 0))
    WHEN 'reserve'::text THEN ((quantity_delta = 0) AND (reserved_delta > 0))
    WHEN 'release'::text THEN ((quantity_delta = 0) AND (reserved_delta < 0))
    WHEN 'issue'::text THEN ((quantity_delta < 0) AND (reserved_delta = quantity_delta))
    ELSE ((quantity_delta < 0) AND (reserved_delta = 0))
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    name_key text NOT NULL,
    kind text NOT NULL,
    standard boolean NOT NULL,
    CONSTRAINT places_kind CHECK ((kind = ANY (ARRAY['shelf'::text, 'store'::text, 'workshop'::text, 'market'::text, 'quarantine'::text])))
);

ALTER TABLE ONLY public.places FORCE ROW LEVEL SECURITY;

CREATE TABLE public.point_returns (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    redemption_id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    points integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT point_returns_points CHECK ((points > 0))
);

ALTER TABLE ONLY public.point_returns FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.redemption_codes (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    reward_id uuid NOT NULL,
    quantity integer NOT NULL,
    points integer NOT NULL,
    code_hash bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries_left integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT redemption_codes_quantity CHECK (((quantity >= 1) AND (quantity <= 100))),
    CONSTRAINT redemption_codes_tries CHECK (((tries_left >= 0) AND (tries_left <= 5)))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

ALTER TABLE ONLY public.redemption_codes FORCE ROW LEVEL SECURITY;

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
    authority text,
    asked_at timestamp with time zone,
    second_by uuid,
    second_at timestamp with time zone,
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
    CONSTRAINT redemptions_answered CHECK (
CASE
    WHEN (state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'reserved'::text, 'cancelling'::text])) THEN (answered_at IS NULL)
    ELSE ((answered_at IS NOT NULL) OR ((state = 'cancelled'::text) AND (authority IS NULL)))
END),
    CONSTRAINT redemptions_asked CHECK (((authority IS NULL) = (asked_at IS NULL))),
    CONSTRAINT redemptions_authorised CHECK (((authority IS NULL) <= (state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'cancelled'::text])))),
    CONSTRAINT redemptions_authority CHECK ((authority = ANY (ARRAY['own'::text, 'code'::text, 'second'::text, 'alone'::text]))),
    CONSTRAINT redemptions_never_for_nothing CHECK (((state <> ALL (ARRAY['confirmed'::text, 'collected'::text, 'returned'::text])) OR debited)),
    CONSTRAINT redemptions_quantity CHECK ((((quantity >= 1) AND (quantity <= 100)) AND (points >= quantity))),
    CONSTRAINT redemptions_refused_is_free CHECK (((state <> 'refused'::text) OR (NOT debited))),
    CONSTRAINT redemptions_return_reason CHECK ((return_reason = ANY (ARRAY['cancelled'::text, 'not_collected'::text, 'lot_expired'::text, 'recalled'::text, 'unopened'::text, 'defect'::text, 'voucher_void'::text]))),
    CONSTRAINT redemptions_returned CHECK (((return_id IS NOT NULL) = (debited AND (state = ANY (ARRAY['cancelled'::text, 'returned'::text]))))),
    CONSTRAINT redemptions_reward_kind CHECK ((reward_kind = ANY (ARRAY['goods'::text, 'voucher'::text]))),
    CONSTRAINT redemptions_second_person CHECK ((((second_by <> requested_by) AND (second_by <> person_id)) AND ((authority = 'second'::text) <= (second_by IS NOT NULL)))),
    CONSTRAINT redemptions_state CHECK ((state = ANY (ARRAY['awaiting_second'::text, 'lapsed'::text, 'reserved'::text, 'confirmed'::text, 'refused'::text, 'cancelling'::text, 'cancelled'::text, 'collected'::text, 'returned'::text])))
);

ALTER TABLE ONLY public.redemptions FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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
    item_kind text GENERATED ALWAYS AS (
CASE
    WHEN (item_id IS NOT NULL) THEN 'goods'::text
    ELSE NULL::text
END) STORED,
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
    name_key text NOT NULL,
    staff uuid[] NOT NULL,
    version integer NOT NULL
);

ALTER TABLE ONLY public.shops FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

CREATE TABLE public.stock_changes (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    kind text NOT NULL,
    item_id uuid NOT NULL,
    pieces integer NOT NULL,
    day date NOT NULL,
    lot_id uuid,
    reason text,
    note text,
    expires_on date,
    source text,
    place_id uuid,
    worth_fen bigint,
    paper text,
    new_lot_id uuid,
    CONSTRAINT stock_changes_bring_in CHECK (((kind = 'book'::text) = (source IS NOT NULL))),
    CONSTRAINT stock_changes_by_two CHECK (((state <> 'done'::text) OR (decided_by <> asked_by))),
    CONSTRAINT stock_changes_decided CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
    CONSTRAINT stock_changes_kind CHECK ((kind = ANY (ARRAY['redate'::text, 'write_off'::text, 'hand_out'::text, 'book'::text]))),
    CONSTRAINT stock_changes_of_lot_or_new CHECK (((kind = 'book'::text) = (lot_id IS NULL))),
    CONSTRAINT stock_changes_pieces CHECK (((pieces >= 0) AND ((kind = 'redate'::text) OR (pieces > 0)))),
    CONSTRAINT stock_changes_reason CHECK ((reason = ANY (ARRAY['expired'::text, 'damaged'::text, 'lost'::text, 'stolen'::text, 'unusable'::text, 'hardship'::text, 'visit'::text, 'activity'::text, 'disaster'::text]))),
    CONSTRAINT stock_changes_redate_by_two CHECK (((kind <> 'redate'::text) OR (state <> 'done'::text) OR (decided_by IS NOT NULL))),
    CONSTRAINT stock_changes_source CHECK ((source = ANY (ARRAY['donated'::text, 'opening'::text, 'purchased'::text, 'found'::text]))),
    CONSTRAINT stock_changes_state CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY public.stock_changes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.voucher_keys (
    community_id uuid NOT NULL,
    no integer NOT NULL,
    making_sealed bytea NOT NULL,
    hiding_sealed bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.voucher_keys FORCE ROW LEVEL SECURITY;

CREATE TABLE public.voucher_requests (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    voucher_id uuid NOT NULL,
    asked text NOT NULL,
    reason text,
    note text,
    CONSTRAINT voucher_requests_asked CHECK ((asked = ANY (ARRAY['void'::text, 'reissue'::text]))),
    CONSTRAINT voucher_requests_by_two CHECK (((state <> 'done'::text) OR (decided_by <> asked_by))),
    CONSTRAINT voucher_requests_decided CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
    CONSTRAINT voucher_requests_never_alone CHECK (((state <> 'done'::text) OR (decided_by IS NOT NULL))),
    CONSTRAINT voucher_requests_reason CHECK ((reason = ANY (ARRAY['shop'::text, 'mistake'::text, 'misuse'::text]))),
    CONSTRAINT voucher_requests_state CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'refused'::text, 'withdrawn'::text]))),
    CONSTRAINT voucher_requests_why_void CHECK (((asked = 'void'::text) = (reason IS NOT NULL)))
);

ALTER TABLE ONLY public.voucher_requests FORCE ROW LEVEL SECURITY;

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
    reversed_at timestamp with time zone,
    reversed_by uuid,
    CONSTRAINT voucher_uses_in_time CHECK ((valid_until >= used_on)),
    CONSTRAINT voucher_uses_origin CHECK ((origin = 'points'::text)),
    CONSTRAINT voucher_uses_reversed CHECK (((reversed_at IS NULL) = (reversed_by IS NULL))),
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

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 12:02:06.714004+00');

INSERT INTO public.business_time VALUES
	('01a22c55-7104-76ce-a4cd-4ecf56129e64', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e8-7046-93da-e81c8d42464f', 1, '大米', '大米', 'food', 6, '袋', '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71f0-709d-a73d-361c214d6093', 1, '大米', '大米', 'food', 6, '袋', '袋', 'new', '01a22c55-71f4-760f-929f-e19f372fad0e', NULL, '2026-12-31', 6, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.gifts VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e8-7046-93da-e81c8d42464f', 'registered', 'resident', '01a22c55-71e5-7048-8812-50207f864f85', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22c55-710b-7680-b29d-f55231285d3f', false, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71f0-709d-a73d-361c214d6093', 'accepted', 'resident', '01a22c55-71ec-7002-96bf-1d5d13d93d90', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22c55-710b-7680-b29d-f55231285d3f', false, '2026-03-10', '01a22c55-710b-7680-b29d-f55231285d3f', 0, 0, 1, 'at_once', NULL, NULL, NULL, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'add_reward', '\x341d81ccbeb99258776b4427c7eb1304508a9e15ed468496b8581632ea0815bb', '\xb720962173f6f11410cf5e541ba0834dc8d52c6ce0d4443de91027d1b2c9d928', 201, '{"ETag": "\"1\""}', '\x01141f9be2bb3473fa6411cc6c66405fc2a3c40c8104ff292c93ad9c7a7f05f105113915870b133487b0c08e751f0fc44a5b62a4095171140824578c935cb8115b8e918b2d9f9d9e9e9e7ba5c0d066cfd84359e2714b26eff250ca00bcd2597eae1e8c596642b87329e9326e61bd85399a29812ad679466ca4f4b667c90683b8f513b146796a627aff465819974067aa79b6a91b4623f65501e96cdad6803aac4aa533d3613e728beb6889035b4952eae39e45c0e536c919d5f4df353b4e2d77661626d31bf22e7392954a1f475bc5ce829d6904cd7826b68924eab1f4b6b42567b0064c69b5f187e8313987a6ac73d02a39b9f99be2dea917bbb79e31db14189d072297d9e80c0dfceb1df75f4a712b33e1e6f3f0b4c54b16e747a890ca200fc1110e873dfe1142a62a9c77c564e99a1455e39b4e29a5', '2026-11-30 12:02:06.937505+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'add_shop', '\x4a9ff1162342f6df5e61933a1d1f4651cdc8e4e6a10b4ebc40903d075f14f13c', '\x3ef4cd43fcd0358687c3a2e4f2436f64fd230f15e29849719fc547cbc5042c08', 201, '{"ETag": "\"1\""}', '\x01e1e6c64b8c6bf596cd986a62bd13f0abc34901f51929a49c0e1e140f45c6b80cd48cbc8e2f488005ed1e126207247bdb37489865013515b4451cbc3aac7e0440d9e7083198cfdda5f5427c8a182fd17564f119bc5c477f54532dda68096493bd39c992ee646b7d51c7cfeb6675ba31457d4e375434d2595361f89ec65a56c7bdf0ead6c0d0e0f3032bb945ec6911347c3948085c51e1bf05e78ebfc1fad9c8e7ee1b5921aa21b2fc23c822dffcd532a698a20e6d8e7c3dd27fcb2d85af4c5e98', '2026-11-30 12:02:06.944862+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'add_reward', '\x98357d0dec973d7b8f4517a24dbcd9234117e8a19d57363c5566395b2f2bf23d', '\xf849a38bbf91d97ab1bb1bd3526bb94934e8d8c470528dc0848bf4fc5c52ca78', 201, '{"ETag": "\"1\""}', '\x013699d9866c931de42cd388080aa1be7d49c17acc33b2cf5374fbfec69279dafc5dc007c9dd17ca8cd31993cfb9b1cd9ee2b3a513e79c3f895e4d6af5c49e781cfd6fc46f06dcd37444235ab033a735ffa1a3501ef119bdd8dd356c155a1b4cd7ce26e25cc6b2ce524a5f100fd6b748ba3decc1856faa7d8fc82fb6f1350f41825d353975fca708c8c20afb211795ac0bb63fc8d723e2cba42d517e467a9aa6f4c63b19fe5d6536667f1c15575234dec6d60efb7e3fc11e87614046f15fa8dd4a1f3b5a1936ab1621e0ce4c4022739dc385fb72b48208535e168ae60d69190d86de7bd621ce729a50ec9700a75b961cec406efce21f3685e45f26efa93cc5c05b525e9480795c7aecb84586551ce4c9867b7d0841c566a152d5bab3440a727be21e50c6c7f8eccf76ebf49c4f4d131407846b009799dac9a6d9', '2026-11-30 12:02:06.948944+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'register_gift', '\x4e19ea754b777d9525b9bb09ac01af279066d23af3dedcec81cdb36b44824b23', '\xc9002c864440730a7b5f266074d539948bc369539658219bf66f4e4dd42dd3d3', 201, '{"ETag": "\"1\""}', '\x01a56ef251f60c633f987739da09ce41b81c94a548db1291cb5981c3b983f088d0067c66b19f685ada3940ba9ee6fc469fd4c1b60cb7cef927fc4a950bd71abd3144e69d789c4209785b040d8692ec7291e80bb95ec90490919e08c63386f3fb30ef74f6de131fb37bcbca759dce15ac264307c6c0a2f97f562d15e2a36edd2bb501fa470426c3d379fc93c754ca08b4084c4d67de4524a82859b681a49a67417053e218942d226142804f11502adb6a26109adf87c01ba43055817cd6dce4f65ddc4fb0ba1639dfd13062ebd3328f7912b041fb1d588ce004de46bb4c5111db9d8108d3f597b1a719bdd7c8e1b7c4695038318abd83a688903901f99ab2956931d13519bead0242194cd724f7abb966c44723b252b7f92544f5cc3399caaf85ac98a5690c132e149473344198892af739e5cd6abd920b04a33fbba12ae17a7b34dff86fdc710ad44158eff0ad2b106665190876c23f5d99a308085ab4ec3a8e7bb875cb41e3683b21120a7b969e6dbd5040c6e7fbb17298cc81633108193508ccd768f1239e14e4a79072e8a3095173c3697ddddb74abeb08cb0d4d65a301ff9985b44f6ef94c24ae7e7cea331865435b1d3b47884ec2b7e120f79de58e54fca4cce3788aa34b628f36462590cc53605467e708b6fb29a2d16010b3705f19ee4ba820fb926534cc96a7140e81a4214522d3a5dfda79712d58786703899f775ce091a249cd9d2aa5ea851ca7e11ed7b64b044d8800291428345113fe6f608bfddecc65fd39eb2cbe36768a400739aab089c56b96ddb7127ac39f2adf40e8630f510c435328dc3b7e065dff6bb818f8c2bac03be294f021cef15b1f7c18f6505d51a6a15ee452199c2b81cf6ea42e0b5a6d3c260eb792e5ab211bf05282ff329216dda4b1f21dd4c5b200c111a69b20624644daf8c71b05b38d9712ceeea9f06de4355bddbbb8e24fb1cbcd1265f1fb817e50392819cfd454e9dd7740bfed440cad78d707aa9b5633a59c96c119e1159d8794d186e60faa6c7d649d59ebcb7582383f3bf1e34dffbce70f6b0646b835d5d2153805587fd6aa07be88ab8c4eda8fcd670ddaa3d49f4062cd85f26dcf9abb6e7b140e9c3342334a4a89cbb3641017bd6153e4a9c153dbad779b3603e94d9f7499fce48d3a6093e1260c28be038578240174f592c72278bf5c6316632d0304f0701433ff28d67af1701b5d89e94e1468300a51d70a3206b1f81a6348b52cb6247960a0959c0db96fb0bc5fa8780a8c161b747a402db40137522eb695fb230e12ca43c994857ce0d28a61f6b5776a5a02ba26274238cd316144824b5cc45bdffb1d6c3ca93f9cc36b89bc2aeb0645d906e5c5f955c9', '2026-11-30 12:02:06.953722+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'register_gift', '\xea5663f4c0695f122b22e018c64ec877bee31f32fe1d2dc3c273db5d006b41d3', '\x24274f1b8fb6cae56d6de64d749d8a74269423e71cba257c0e6d2bf1dfceff7c', 201, '{"ETag": "\"1\""}', '\x01eb294429666b461c131ab842f790d1e2c0f4e3d039190949b8745eb1a58230dc991d817a04e6d4436aed88fc8616c8ddccfb8d3e198deae18b8d2de633725a49abd406f56b93466c5f787f72996c4922acfdd81fb391b7bbad2eb6d4e59567dc263f27c76e23cb8b11df8752b0a5fcb632b2e65d2e325fae062ebcb84671644b5953f490f8d24e4f4093a92db461b78b9e87569a894b77e0dd92f2ff33cb42b7394ce5893e3f362cca84bf9a2e415ff26b1c8098eb766387191174a4286be432efb0d5d397f856dbe90a8b9d75434f97bdfc33256181d427c043f1200885ad1e935f4e98e0c72ee9e5f6588445ad725cb33832093f98b04259154a1da8deec314ec3616794dd36a190a4ee939a70554e1068855c49f26d95ca9ebf513423227527157c9eb38ac2dae554b211a78132884e2e8ae09afdb059e9c5731fde0b658212d915071e2c9aa5359e3a1f7d12e432f7348ad3fac508185a49c748ad2dd9cf0d8e6dec7316b05acfe664013d5b19c410dfc90e54eecf2aa96f6045b13d31229b819be23b5adfde41c523193bbd18b10ffa9e4bb7d52cc5d535183be49aeed030ccb8909722d7dad15e708c83dfbc68564f4e24febe14bdfcdd1541594275d29566d893bfeef9f72611400fe2ae54e9fd546b5ce8b8b097c4d10254bc6cb1961bab4007bf86dec3b02a927b48ebf86e3d0d84491910a317368efa347605c6f4a888132867f4f3a26df4b8ea6466c260563d24243dba1b7f6e7034f18e594a419b67d2ec7bfa101e766a073c552f595160553248fb8e485b6119dde1d982784f5b9117ba8b4afe92f04a9de2251f0075d7f391e69e5d2e52fafaaff95aafd554f3c7f01c8b29466e91312242c0057d1c8c261f57a84a1535f85e49da9c2500739b9833a830fb59403933d3a24fc6eacbde67c89c9d2fd7ded221618efe78c4ed30814b2c8c70ce63bb2e3214623edc2bd2908e1cfb68b936ac97149878dbd66208989e7bc6533281dbdf20ac27a62c857a14d363161ef13bd5e4daa22c3ac553105f29cc9e1e2f3a434c7b1014b9a4fa1f4745d6f730e22adde72acc5a9983fd38b496f0efc4c31ca94814ca47c3ce788f6a334d5b8147e70b17068828a192a51abfdeba1f8d546fafa35b6123eae7eaa9615a76b4530e42ed496635f3b26425a768bed37ea917c655674e0d9584272f0478105f3f3a8ea57621473eb42a97f48cbc5543aecc492a0e4108842a37bc4dcec94a72be25f545f3dc4cc2c4ee7c6fe69b842cf572ab17419ae5def9b032f5946930b48e059d0fdf99f953d4ee1b8b68d2bb2b3549c494f171ac14fcb95246fe6afe58d532478ca5f892c373389995ccf4f7c088', '2026-11-30 12:02:06.960383+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', 'accept_gift', '\xb93df247c8f40f86a00784d0415e4e191b5e76680a6a58914922813d8207c13e', '\xdd4871b33c807220286fc3e121e823c41736429d8604aefa48763c4ebaca5e12', 200, '{"ETag": "\"2\""}', '\x014378909fdcebfc9e99368e9c18cb2b54e39269aac52d84b0e3c29f47d5281a434b778d44127dea2f2af6e7b63e4f52ff01d383249b82e684feb2899ee5b9e46622101dc7c7f4cf3d667366e30818f12449abacc909100670b04d3a2cafe8b8649f71c7a6fad9673eaa3ceb62378f307b23899c6e007b1546916e6c5dc57d2584feeab469c9a5c54ca86f12ec5815c5273509430df64def84e7106f887ee57beba0b9d4462cdd5a1bc476361738d52d99a6b02fd249303bf636ab180549d48a9d93ae1178708be4cc1fb3ef83fbb5d22cd9ce215e278e29a5359d061d430b12d133106790a51efc3ae818aed81a957e0b389c635e24fd4819fa8b30b1b8fb411ac6ca774578d4d4bb13e4c363de05d89f735f639cfa419da9980c4b03a8f37c7aac7d8d8997ae06d733c49ec5dc3a47ec69e2967d9a6430bb184df205cf93a08479d0e48682077db6b6fcafd8c554c117d479a8fb5e7605db66348701ef7d18eb50f56f12fee61f8aa94a8de447094db087913c6c59d6a118811095dd0005511c6f763fe75ef8d13ed61cc14c6655a50d2250998d57828a565bfb6a775086b4e9235737e593b831d13faf0e0e13b9c35b5ca79567a58d503cdce9745a9f0293076deacf59da387bccdf1956749ddcde560c1c2567b4dad2c09a7390ce2db6330fb6340b2379502453e4be4a696871b6996f868fdb6110998eb2e84215c25c1be56e6ea83bd8825ecfee69ba9852ba716300bffb93d44e31ff09f6703f10d9f1132aca671f7d3f4bd8097b5b6a17f6d291fa866ae2a87c815517681e6379f9bacc4fcf5d18a6be16a87d73416758e446905ba60f08970164a0802f15b77eecdc421cdf4f44c1970c96591247eb1d3ba3274965e9d926a92de9295a16ee3222833647f1ddee9f2b5205118a65f6313ff528204002b391f06efa05f3bcb2b1ca7c807ead7cb3a3036f3b836b9c27595f702285b4edc86f5876c919097d84a626ccdfa6f243734042a6bc579cb9a3686567ebca1105021560aa5fda0e47d6c97462cb040631fae5a21426101a29a87f1942c0c83eca645eacfd875b12acfe2fb4376bb79bec91cea83b27f7e791a20cc46dbbbab60b34cfea06a4de5fbbdcfd8a21d029f3f3ffcf74ddb7521f3b760138d30755d21c0e770f9430d8c91546b3711bd80eef63f23cc824344f547a09fe4230867486877ff1aeff123e807fef12e789d3e9286326e3503ebb2ef6f9c06e1fbc25f0ae60b3c7f5b3bb87d00af6db3ff6186ebb555aca53ca80f086c237a42c775a2b6362cdf178cdf3c1c0dd2d30307ffb9a57b307028e6ba9819f12eef79f51007cd153cf44c9fd8966905734cfbd5d7088180b04f661636718234cd5b791b41257545857c3d02dcffd015d379c14e2de911b9349cd04cfcda713a34bcdae9c23ac739f9c52654e71e6feea9171416212c144a402bfa62a21bb7f4e4fa47b828c4752b065ca44777a128f05d9cb50ae45', '2026-11-30 12:02:06.968258+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71fc-7249-8c06-39e5fb1d8d0d', 'request_redemption', '\xd5833d76a9b974130777ef6d92a9129a54ffbd4b563caf72184b9f1f8c697484', '\x2f233591250cfc33f10071efc045ac47263d0e9c7c444f6f12e94fd703d37159', 201, '{"ETag": "\"1\""}', '\x019c2255c3fa6ac882a08fb26071523ed684ded6750fd20ece1ec5aae6b089ec1324c64e2a27ecc6aca2ca2a77d24887d169fae7536454ae09ea249cc6a46e701522d34743535fc734701d617335723c1db60521579a4bdd19bfb77c2e66f61ec582a3e1a2d3c59bdd3c7d587162466e2f335cce83b0f21e1dc911aee6ded11d4601ce068ab4370475ce124625b0fbbaf837b5cf2936245c39695b045a29bf11d96d3328e93d8f53cc32561d2e0f1a8f5b09f789ff45af0e2053197720fa163c9622d797428a60ff97e2a9bf8a73153e1cc40e35e922188230e091023aab0c81dff64ff42d4862ea5185d5d5ff586e88928cac22b19ab3993c7dd31cc1e162fa2750becd2d167d764700fa828e7c84241f998d65f72575ffe27b7f98e8fc286cc8693043e4a3e48ec2423a66c13fabd5d6882926c0ac80e5ab24891da9652e8c512afca46db01f2cde6d72411dfff1b274ebe33d21a8547899b10f1ad736fb83ec08ba452dc54347558bbd9f2205b344c7da909926a1c91feac6c80b12273b42f5e54a2ea81ea3f277f7434d939e3ef6a8a594668e8ad76108897b13225e3f9bfbb8c44bdd7206039401542985561d5f285e44505ca23257b26db831db4e76d1ab6707ffdb7c7d42efc1a556acabd8e2663a2412f579a885ebcc822318d27a6bf16106470e52fcfbf365e7d063b128a7f26b1bfb45345e73dc6b76d0f8e61316fa57f643e24f84e1a8', '2026-11-30 12:02:06.982287+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7208-7733-9425-5e716d715d2a', 'request_redemption', '\x8a50c5e9727b45069a3a94b4d06bf1274cf55d5302655e38afa42122a8099ef4', '\x2f233591250cfc33f10071efc045ac47263d0e9c7c444f6f12e94fd703d37159', 201, '{"ETag": "\"1\""}', '\x01fa0bd6793a07d7fae5e6e5b13da317c6df9627bccf487bf613b1021b1422661f0ddee620ffd172f1545d0fdf73eabb2e569db97388eb56b790f9d0fc86d6cb0afec6e44aa79d08fdc4775b99570a388d6e8df8c85d79ec3ef16d4a50679f36395c2e8e021f28e10d5fff02a081a34ca6a5a2516c5744949bc16232320d1d1b3071ae7261f1f210a2f8309dbcd7377d810ed35c3f0eb327d596e257f82d06416eb6db8db0aac707a97f086c22a445821b542739b229c5b8b1d185b25b4dce48fdf23428695c5222c38556bf326701df899cb03b0151554f889f1c5c57d8941ccbd90371d44e672cb779bc505c3a11f213d7cf258dca3e78c64d0b7a87300b5e6d5618f6a17888dcd7cbec372f6930e90f5ce9a182c5246b497ec4e2129f94f3fab13ff9cbb899b4f636e64f406d6f7ec09521deecb750cba7b3e72f3437d58b60435d43982d99a9d99bfcf0330be58c6c56e982fe1c4e1a43c87446490ea52abc11d2306f2c0bc6bc5c51b0ab4126e1eac17ea05049cf8a705a20266818b813a93844ee9244471bd7c374661289314db8f5cef84ac3c54fcff6125c1576277dfb4be15ef04bb312abf183ebeb82b3406ad23b9a6138a2660fa62ddc0e2b1ba299026d2b8748e86409c48e53966af7818c36433f9963268605dd0c1b9cd4698e17c8c8bba11eab659ade2241fa12c5e5037feba3520dba0ef835c51115340e9785f3d9e639a6c692ac', '2026-11-30 12:02:06.991049+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7210-71d9-a7f6-ec99de80107e', 'request_redemption', '\x1524aa3519ef1ac436c50f5e8cb16a7f14db1279962927774cf8047ba1921dd2', '\x5e3dae2d1c810aa3a9c0c2c8bd60d532bdecd1929c860ead41901d2073dbe148', 201, '{"ETag": "\"1\""}', '\x01a11997def6077376643154dfaaad5d3f65a341664ad17a0c9bc96533ccac6c87642393489853c6744a1d80755925594aa976b63610984605c83f548d487946a6710a71bf4255e5ea42867bdf54b31ee7055970e065280dc47dd6034a818969351fd290c100062907fadf4f154035f73b45d3bc6ddc1b5c96b193ca71f42389a7a61465aca51bd7a73183c0764cd3623cf09467b285bb43fb01aad3b0ef9f272a5204ac654449ad175816941f2f2de7cd2b9a0034afa2690903e05a6372b20e3e491989247dfb9363df442fbec1a2a57f151991cfb904892fd632e9c0b701583a01eb497c0f098a5b36e8496c5d3c8d4c30f50abf5671acf60e0bd8512677402005fa33b639df938db12a9c9051d5ec52a45460035aaadefb1654bb52f8a91551db486d91ec9638990d003f1012659f2899b4b519e684fa512b19ac9d4cf521ec2fdcd916907066b6ad12a41d87ebdf8c1a5670df650ce668c34a03e34f4797691c0cbf162faf2ccdd64da0553f3275c852e282996e5e4f9ccdbf7b85058ad0447885f102971ae03860e8f9f501488307d416815fb9a9b7fae961cc6b0d2ec73466ad41ade711590187df002779b2cb7aae47edf2738a4b3688e8c3a675d43b068458b2ca55d805dcd0f7303da383ce0cd590a16eba5abb0dea9a5492b08c435c6e5ccd021929f76bdbdfdd4388ae438828f5299f7245c45179ab6767a8c401c617f052d5ba29e8d506e0', '2026-11-30 12:02:06.99612+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7210-71d9-a7f6-ec99de80107e', 'request_redemption', '\xf984413395d09a0faaf2b724fab1cefd679cbfd26922594c02bf958427da1246', '\x2f233591250cfc33f10071efc045ac47263d0e9c7c444f6f12e94fd703d37159', 201, '{"ETag": "\"1\""}', '\x01f0f548291bc9a717163eb54da2ccd627082fba026f7387dfbbefcd57c955daff65c6b0d9860f6a88503f5b1dc6e84f01bc96b76fb6019aed76c0f2cc0e25aba29ad2dd77e4eb841734984bf0d42f750e0779c53617117c6f10c3d3744aa6a013325f397d863022666c08462e48fcffc8f9789fc75f455d05dabe4ba33cdfc49badc42eb39ab131519d17a750abdeb62352d3e1db62bdfa3ea96668c59bf13290fb76d7aa9a1a3a4edc1fb006eaef1cc475a9bf86d1605eeda4ee44b2919b80396b1b1e39056ffd0328010d7612c1c765d527947e3c122baa8071634d500bb7768b5cdf9feceabcb99cd85337418da9c0bbb2c830f5dd122bcc011993139748c7e29bffb536a1d411b11ce4f5b3d44fd056ff4991579e5af00781b78105c985689920452b4301145900b4be5aa3db5e0c6bab96526191b8115ff9318d20b4057659d96320dee5a133ce6e124bd0d282886f2f83ae6cf80522cadea61d5830e4ea270c9d1dc7d05d15a71e664293414e1bc059c03ac7874d687a5f0b954f3d45e5c1f3bab14fce48a5545f149da1b6a4a2c5f27ddbff20d26b4c552265f65ea08b902e301e40099d3854f7f7081d651cee2bf746d66258a4084224aab3597a8ebbed73fe1a038c8fb89bca6c466df106ce18771b526493053675a80e80f8aa29739444ed43b8fb0d07a913aaad5eb3bf827e86a56ee292759e702177234c595b1889c524cc52536469', '2026-11-30 12:02:07.012986+00');

INSERT INTO public.inbox VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-70fb-7410-bf83-f5303e10bb1f', 'gateway.community_opened.v1', '2026-11-30 12:02:06.722972+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-710b-7680-b29d-f5539f3b2779', 'gateway.person_joined.v1', '2026-11-30 12:02:06.732208+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-71da-7428-b876-843994ee54ea', 'gateway.person_joined.v1', '2026-11-30 12:02:06.938844+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-71e5-7048-8812-5021f2fd0dcb', 'gateway.person_joined.v1', '2026-11-30 12:02:06.949705+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-71ec-7002-96bf-1d5ed904af1b', 'gateway.person_joined.v1', '2026-11-30 12:02:06.957026+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-71fc-7249-8c06-39e630653035', 'gateway.person_joined.v1', '2026-11-30 12:02:06.972398+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-7209-7029-b5e0-f0dd40dcf090', 'gateway.person_joined.v1', '2026-11-30 12:02:06.985369+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-7210-71d9-a7f6-ec9ace2bf736', 'gateway.person_joined.v1', '2026-11-30 12:02:06.992567+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-7215-7645-b41a-bc8dc77ee35b', 'points.points_debited.v1', '2026-11-30 12:02:06.997328+00'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'charity', '01a22c55-7226-731e-a82b-f5d403d815f0', 'points.points_debited.v1', '2026-11-30 12:02:07.014276+00');

INSERT INTO public.items VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71c9-7467-937e-dbc5f1b43d24', '抽纸一提', '抽纸一提', 'other', 'other', 'goods', '件', '件', false, 0, 0, NULL, NULL, NULL, 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71f4-760f-929f-e19f372fad0e', '大米', '大米', 'food', 'food', 'goods', '袋', '袋', true, 0, 0, NULL, NULL, NULL, 1);

INSERT INTO public.known_communities VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 'c-e78ab1cc9d3e', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-710b-7680-b29d-f55231285d3f', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-710b-7680-b29d-f55231285d3f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71da-7428-b876-843809594047', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-71da-7428-b876-843809594047", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e5-7048-8812-50207f864f85', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-71e5-7048-8812-50207f864f85", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71ec-7002-96bf-1d5d13d93d90', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-71ec-7002-96bf-1d5d13d93d90", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71fc-7249-8c06-39e5fb1d8d0d', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-71fc-7249-8c06-39e5fb1d8d0d", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7208-7733-9425-5e716d715d2a', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-7208-7733-9425-5e716d715d2a", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7210-71d9-a7f6-ec99de80107e', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c55-7210-71d9-a7f6-ec99de80107e", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.lots VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71f7-74c8-b836-517cd9489427', '01a22c55-71f4-760f-929f-e19f372fad0e', 'donated', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-BX3Q02DH', '01a22c55-71f0-709d-a73d-361c214d6093', 1, NULL, NULL, NULL, 6, 6, 0),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71cf-7459-91cb-e443d85d6b21', '01a22c55-71c9-7467-937e-dbc5f1b43d24', 'opening', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-AHM9PG2K', NULL, NULL, NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:02:06.37459+00'),
	('charity', '202607010000', '2026-11-30 12:02:06.447101+00');

INSERT INTO public.movements VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 1, '01a22c55-71cf-7459-91cb-e443d85d6b21', '01a22c55-71c9-7467-937e-dbc5f1b43d24', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', 'opening', 20, 0, 'none', 'reward', '01a22c55-71c9-7467-937e-dbc4f2ec434a', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22c55-710b-7680-b29d-f55231285d3f', '9999-12-31', 'none'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 2, '01a22c55-71f7-74c8-b836-517cd9489427', '01a22c55-71f4-760f-929f-e19f372fad0e', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', 'receive', 6, 0, 'none', 'gift', '01a22c55-71f0-709d-a73d-361c214d6093', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22c55-710b-7680-b29d-f55231285d3f', '2026-12-31', 'none'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 3, '01a22c55-71cf-7459-91cb-e443d85d6b21', '01a22c55-71c9-7467-937e-dbc5f1b43d24', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', 'reserve', 0, 1, 'points', 'redemption', '01a22c55-7200-73ad-97c9-f3e49f8315a6', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 4, '01a22c55-71cf-7459-91cb-e443d85d6b21', '01a22c55-71c9-7467-937e-dbc5f1b43d24', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', 'reserve', 0, 1, 'points', 'redemption', '01a22c55-720d-70e6-bf11-0584e3fa13ec', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 5, '01a22c55-71cf-7459-91cb-e443d85d6b21', '01a22c55-71c9-7467-937e-dbc5f1b43d24', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', 'reserve', 0, 1, 'points', 'redemption', '01a22c55-7223-7517-aa9e-e568195faa51', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 1, '01a22c55-71f8-7204-acac-21158a188111', 'charity.gift_accepted.v1', '01a22c55-71f0-709d-a73d-361c214d6093', NULL, 'gift:01a22c55-71f0-709d-a73d-361c214d6093:1', NULL, '{"units": 0, "gift_id": "01a22c55-71f0-709d-a73d-361c214d6093", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "credited_units": 0, "donor_person_id": "01a22c55-71ec-7002-96bf-1d5d13d93d90"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 2, '01a22c55-7206-7280-a2d9-9337aab68d52', 'charity.redemption_requested.v1', '01a22c55-7200-73ad-97c9-f3e49f8315a6', 1, 'redemption:01a22c55-7200-73ad-97c9-f3e49f8315a6', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c55-71fc-7249-8c06-39e5fb1d8d0d", "reward_id": "01a22c55-71c9-7467-937e-dbc4f2ec434a", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-7200-73ad-97c9-f3e49f8315a6"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 3, '01a22c55-720e-722a-a8a4-b31b277c2272', 'charity.redemption_requested.v1', '01a22c55-720d-70e6-bf11-0584e3fa13ec', 1, 'redemption:01a22c55-720d-70e6-bf11-0584e3fa13ec', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c55-7208-7733-9425-5e716d715d2a", "reward_id": "01a22c55-71c9-7467-937e-dbc4f2ec434a", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-720d-70e6-bf11-0584e3fa13ec"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 4, '01a22c55-7213-71aa-bcc4-f79492b3f16b', 'charity.redemption_requested.v1', '01a22c55-7213-71aa-bcc4-f79344a7aaf2', 1, 'redemption:01a22c55-7213-71aa-bcc4-f79344a7aaf2', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22c55-7210-71d9-a7f6-ec99de80107e", "reward_id": "01a22c55-71e3-7159-a8d9-d9621648de78", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-7213-71aa-bcc4-f79344a7aaf2"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 5, '01a22c55-7218-702d-bf48-539cf4fa8d76', 'charity.redemption_confirmed.v1', '01a22c55-7213-71aa-bcc4-f79344a7aaf2', 2, 'redemption:01a22c55-7213-71aa-bcc4-f79344a7aaf2', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22c55-7210-71d9-a7f6-ec99de80107e", "reward_id": "01a22c55-71e3-7159-a8d9-d9621648de78", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-7213-71aa-bcc4-f79344a7aaf2"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 6, '01a22c55-7224-73a2-845b-2ff99a19e800', 'charity.redemption_requested.v1', '01a22c55-7223-7517-aa9e-e568195faa51', 1, 'redemption:01a22c55-7223-7517-aa9e-e568195faa51', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c55-7210-71d9-a7f6-ec99de80107e", "reward_id": "01a22c55-71c9-7467-937e-dbc4f2ec434a", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-7223-7517-aa9e-e568195faa51"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 7, '01a22c55-7226-731e-a82b-f5d603f359df', 'charity.redemption_confirmed.v1', '01a22c55-7223-7517-aa9e-e568195faa51', 2, 'redemption:01a22c55-7223-7517-aa9e-e568195faa51', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c55-7210-71d9-a7f6-ec99de80107e", "reward_id": "01a22c55-71c9-7467-937e-dbc4f2ec434a", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c55-7223-7517-aa9e-e568195faa51"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7104-76ce-a4cd-4ed0c03ee327', '主货架', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7200-73ad-97c9-f3e49f8315a6', '01a22c55-71fc-7249-8c06-39e5fb1d8d0d', '01a22c55-71c9-7467-937e-dbc4f2ec434a', 'goods', 1, 8, 'reserved', '2026', '01a22c55-71fc-7249-8c06-39e5fb1d8d0d', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-720d-70e6-bf11-0584e3fa13ec', '01a22c55-7208-7733-9425-5e716d715d2a', '01a22c55-71c9-7467-937e-dbc4f2ec434a', 'goods', 1, 8, 'reserved', '2026', '01a22c55-7208-7733-9425-5e716d715d2a', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7213-71aa-bcc4-f79344a7aaf2', '01a22c55-7210-71d9-a7f6-ec99de80107e', '01a22c55-71e3-7159-a8d9-d9621648de78', 'voucher', 1, 4, 'confirmed', '2026', '01a22c55-7210-71d9-a7f6-ec99de80107e', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7223-7517-aa9e-e568195faa51', '01a22c55-7210-71d9-a7f6-ec99de80107e', '01a22c55-71c9-7467-937e-dbc4f2ec434a', 'goods', 1, 8, 'confirmed', '2026', '01a22c55-7210-71d9-a7f6-ec99de80107e', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e3-7159-a8d9-d9621648de78', '01a22c55-71e0-70aa-ba3a-bf1c1da68b99');

INSERT INTO public.reward_uses VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71c9-7467-937e-dbc4f2ec434a', '01a22c55-71fc-7249-8c06-39e5fb1d8d0d', '2026', 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71c9-7467-937e-dbc4f2ec434a', '01a22c55-7208-7733-9425-5e716d715d2a', '2026', 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e3-7159-a8d9-d9621648de78', '01a22c55-7210-71d9-a7f6-ec99de80107e', '2026', 1),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71c9-7467-937e-dbc4f2ec434a', '01a22c55-7210-71d9-a7f6-ec99de80107e', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e3-7159-a8d9-d9621648de78', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1, DEFAULT),
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71c9-7467-937e-dbc4f2ec434a', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22c55-71c9-7467-937e-dbc5f1b43d24', NULL, NULL, 'year', 'offered', 1, DEFAULT);

INSERT INTO public.shops VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-71e0-70aa-ba3a-bf1c1da68b99', '老街早餐01a22c55-71da-7428-b876-8437939bd43a', '老街早餐01a22c55-71da-7428-b876-8437939bd43a', '{01a22c55-71da-7428-b876-843809594047}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4', '{"x": "QVrJNMDo3_NrQFjXkaHPzGy6CpnIvm4GiFJrsD62Nxg", "y": "XbfIRr5csWxPIytkrB0VHwDFXltiAgtgrkPutBuJ50I", "crv": "P-256", "kid": "tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4", "kty": "EC"}', '2026-11-30 12:02:06.711363+00');

INSERT INTO public.voucher_keys VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', 1, '\x012f16d5e0941a89713fdd6785de83e5647999e20af98cbba1216b0db015e505bb5c944e0af0828e471a082d99a30ef86222bc3f47f024bc26717809a7993ac5ef45edd5b93e2cc565', '\x01d09b50d78725366c4cf2daba372c541404eca894790dcebab650c15a140b3ce068ab8505d7d2cead37ec5abbaddb463fb3af10fd77c0fbda3bcc38d0a56153218f20757d5dfe4158', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22c55-70eb-7079-b2e6-e78ab1cc9d3e', '01a22c55-7219-7226-98a1-b8ed38e48ba6', '01a22c55-7213-71aa-bcc4-f79344a7aaf2', '01a22c55-71e3-7159-a8d9-d9621648de78', '01a22c55-7210-71d9-a7f6-ec99de80107e', 'points', 1, 1, '\x19e41f1d551d5eeb147d45f29308764a18c391347239409aa5fc12624933f3cc', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

SELECT pg_catalog.setval('public.movements_seq_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_position_seq', 7, true);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaigns
    ADD CONSTRAINT campaigns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_attempts
    ADD CONSTRAINT code_attempts_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.code_readings
    ADD CONSTRAINT code_readings_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.count_lines
    ADD CONSTRAINT count_lines_pkey PRIMARY KEY (community_id, count_id, line_no);

ALTER TABLE ONLY public.counts
    ADD CONSTRAINT counts_pkey PRIMARY KEY (community_id, id);

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
    ADD CONSTRAINT items_as_rewards_cite_them UNIQUE (community_id, id, kind);

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_name_once UNIQUE (community_id, name_key, unit_key);

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
    ADD CONSTRAINT places_name_once UNIQUE (community_id, name_key);

ALTER TABLE ONLY public.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.point_returns
    ADD CONSTRAINT point_returns_once UNIQUE (community_id, voucher_id);

ALTER TABLE ONLY public.point_returns
    ADD CONSTRAINT point_returns_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.receipt_counters
    ADD CONSTRAINT receipt_counters_pkey PRIMARY KEY (community_id, year);

ALTER TABLE ONLY public.redemption_codes
    ADD CONSTRAINT redemption_codes_pkey PRIMARY KEY (community_id, person_id);

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
    ADD CONSTRAINT shops_name_once UNIQUE (community_id, name_key);

ALTER TABLE ONLY public.shops
    ADD CONSTRAINT shops_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

ALTER TABLE ONLY public.stock_changes
    ADD CONSTRAINT stock_changes_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.voucher_keys
    ADD CONSTRAINT voucher_keys_pkey PRIMARY KEY (community_id, no);

ALTER TABLE ONLY public.voucher_requests
    ADD CONSTRAINT voucher_requests_pkey PRIMARY KEY (community_id, id);

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

CREATE INDEX code_readings_of_redemption ON public.code_readings USING btree (community_id, redemption_id, id);

CREATE INDEX counts_by_state ON public.counts USING btree (community_id, state, id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX gift_lines_held ON public.gift_lines USING btree (community_id, gift_id) WHERE (hold IS NOT NULL);

CREATE INDEX gift_reversals_of_gift ON public.gift_reversals USING btree (community_id, gift_id);

CREATE INDEX gifts_by_credit ON public.gifts USING btree (community_id, credit, id);

CREATE INDEX gifts_by_state ON public.gifts USING btree (community_id, state, id);

CREATE INDEX gifts_of_donor ON public.gifts USING btree (community_id, donor_person_id, id);

CREATE INDEX gifts_unconfirmed_of_accepter ON public.gifts USING btree (community_id, accepted_by, accepted_on) WHERE (credit = ANY (ARRAY['at_once'::text, 'awaiting_second'::text]));

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX lots_first_out ON public.lots USING btree (community_id, item_id, usable_until, received_on, id) WHERE (on_hand > reserved);

CREATE INDEX lots_in_stock ON public.lots USING btree (community_id, item_id) WHERE (on_hand > 0);

CREATE INDEX lots_of_gift ON public.lots USING btree (community_id, gift_id, line_no);

CREATE INDEX lots_of_item ON public.lots USING btree (community_id, item_id, id);

CREATE UNIQUE INDEX lots_one_a_line ON public.lots USING btree (community_id, gift_id, line_no) WHERE (of_lot_id IS NULL);

CREATE INDEX movements_of_item ON public.movements USING btree (community_id, item_id, seq);

CREATE INDEX movements_of_one_lot ON public.movements USING btree (community_id, lot_id, seq);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE UNIQUE INDEX places_one_standard ON public.places USING btree (community_id) WHERE standard;

CREATE INDEX point_returns_of_redemption ON public.point_returns USING btree (community_id, redemption_id);

CREATE INDEX redemption_codes_recorded ON public.redemption_codes USING btree (recorded_at);

CREATE INDEX redemptions_awaiting_second ON public.redemptions USING btree (requested_at) WHERE (state = 'awaiting_second'::text);

CREATE INDEX redemptions_by_state ON public.redemptions USING btree (community_id, state, id);

CREATE INDEX redemptions_due ON public.redemptions USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX redemptions_for_attention ON public.redemptions USING btree (community_id, id) WHERE (attention_since IS NOT NULL);

CREATE INDEX redemptions_of_person ON public.redemptions USING btree (community_id, person_id, id, state);

CREATE INDEX redemptions_served_alone ON public.redemptions USING btree (community_id, person_id, requested_at) WHERE (authority = 'alone'::text);

CREATE INDEX redemptions_to_look_through ON public.redemptions USING btree (community_id, requested_at, id) WHERE ((authority = 'alone'::text) AND (second_by IS NULL));

CREATE INDEX redemptions_to_second ON public.redemptions USING btree (community_id, requested_at, id) WHERE (state = 'awaiting_second'::text);

CREATE INDEX redemptions_unanswered ON public.redemptions USING btree (asked_at) WHERE ((state = ANY (ARRAY['reserved'::text, 'cancelling'::text])) AND (attention_since IS NULL));

CREATE INDEX rewards_by_state ON public.rewards USING btree (community_id, state, id);

CREATE INDEX stock_changes_alone ON public.stock_changes USING btree (community_id, asked_by, day) WHERE ((state = 'done'::text) AND (decided_by IS NULL));

CREATE INDEX stock_changes_by_state ON public.stock_changes USING btree (community_id, state, id);

CREATE INDEX stock_changes_of_lot ON public.stock_changes USING btree (community_id, lot_id, id);

CREATE INDEX voucher_requests_by_state ON public.voucher_requests USING btree (community_id, state, id);

CREATE INDEX voucher_requests_of_voucher ON public.voucher_requests USING btree (community_id, voucher_id, id);

CREATE INDEX voucher_uses_of_shop ON public.voucher_uses USING btree (community_id, shop_id, id);

CREATE UNIQUE INDEX voucher_uses_once ON public.voucher_uses USING btree (community_id, voucher_id) WHERE (reversed_at IS NULL);

CREATE INDEX vouchers_ending ON public.vouchers USING btree (ends_at) WHERE (state = 'issued'::text);

CREATE INDEX vouchers_of_holder ON public.vouchers USING btree (community_id, holder_id, id);

CREATE INDEX vouchers_of_redemption ON public.vouchers USING btree (community_id, redemption_id);

CREATE TRIGGER lots_are_dated_once BEFORE UPDATE OF usable_until, restriction ON public.lots FOR EACH ROW WHEN ((((old.usable_until <> new.usable_until) AND (old.status <> 'hold'::text)) OR (old.restriction <> new.restriction))) EXECUTE FUNCTION public.lots_are_dated_once();

CREATE TRIGGER lots_are_moved_by_movements BEFORE UPDATE OF on_hand, reserved ON public.lots FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER lots_are_never_medicine BEFORE INSERT ON public.lots FOR EACH ROW EXECUTE FUNCTION public.lots_are_never_medicine();

CREATE TRIGGER lots_begin_empty BEFORE INSERT ON public.lots FOR EACH ROW WHEN (((new.on_hand <> 0) OR (new.reserved <> 0))) EXECUTE FUNCTION public.lots_are_moved_by_movements();

CREATE TRIGGER movements_move_lots AFTER INSERT ON public.movements REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.movements_move_lots();

ALTER TABLE ONLY public.code_readings
    ADD CONSTRAINT code_readings_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.redemptions(community_id, id);

ALTER TABLE ONLY public.count_lines
    ADD CONSTRAINT count_lines_community_id_count_id_fkey FOREIGN KEY (community_id, count_id) REFERENCES public.counts(community_id, id);

ALTER TABLE ONLY public.count_lines
    ADD CONSTRAINT count_lines_community_id_lot_id_fkey FOREIGN KEY (community_id, lot_id) REFERENCES public.lots(community_id, id);

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

ALTER TABLE ONLY public.point_returns
    ADD CONSTRAINT point_returns_community_id_redemption_id_fkey FOREIGN KEY (community_id, redemption_id) REFERENCES public.redemptions(community_id, id);

ALTER TABLE ONLY public.point_returns
    ADD CONSTRAINT point_returns_community_id_voucher_id_fkey FOREIGN KEY (community_id, voucher_id) REFERENCES public.vouchers(community_id, id);

ALTER TABLE ONLY public.redemption_codes
    ADD CONSTRAINT redemption_codes_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.reward_shops
    ADD CONSTRAINT reward_shops_community_id_shop_id_fkey FOREIGN KEY (community_id, shop_id) REFERENCES public.shops(community_id, id);

ALTER TABLE ONLY public.reward_uses
    ADD CONSTRAINT reward_uses_community_id_reward_id_fkey FOREIGN KEY (community_id, reward_id) REFERENCES public.rewards(community_id, id);

ALTER TABLE ONLY public.rewards
    ADD CONSTRAINT rewards_of_goods FOREIGN KEY (community_id, item_id, item_kind) REFERENCES public.items(community_id, id, kind);

ALTER TABLE ONLY public.stock_changes
    ADD CONSTRAINT stock_changes_community_id_item_id_fkey FOREIGN KEY (community_id, item_id) REFERENCES public.items(community_id, id);

ALTER TABLE ONLY public.stock_changes
    ADD CONSTRAINT stock_changes_community_id_lot_id_fkey FOREIGN KEY (community_id, lot_id) REFERENCES public.lots(community_id, id);

ALTER TABLE ONLY public.stock_changes
    ADD CONSTRAINT stock_changes_community_id_place_id_fkey FOREIGN KEY (community_id, place_id) REFERENCES public.places(community_id, id);

ALTER TABLE ONLY public.voucher_requests
    ADD CONSTRAINT voucher_requests_community_id_voucher_id_fkey FOREIGN KEY (community_id, voucher_id) REFERENCES public.vouchers(community_id, id);

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

CREATE POLICY app ON public.code_readings TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.count_lines TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.counts TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY app ON public.point_returns TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.projects TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.receipt_counters TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.redemption_codes TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.redemptions TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reward_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.rewards TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.shops TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.stock_changes TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_keys TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_requests TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.voucher_uses TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.vouchers TO charity_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.campaigns FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.code_attempts FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.code_readings FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.count_lines FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.counts FOR SELECT TO charity_audit USING (true);

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

CREATE POLICY audit ON public.point_returns FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.projects FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.receipt_counters FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.redemption_codes FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.redemptions FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.reward_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.rewards FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.shops FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.stock_changes FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_keys FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_requests FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.voucher_uses FOR SELECT TO charity_audit USING (true);

CREATE POLICY audit ON public.vouchers FOR SELECT TO charity_audit USING (true);

ALTER TABLE public.campaigns ENABLE ROW LEVEL SECURITY;

CREATE POLICY clerk ON public.code_attempts TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.deferred TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemption_codes TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.redemptions TO charity_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.vouchers TO charity_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.code_attempts ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.code_readings ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.count_lines ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.counts ENABLE ROW LEVEL SECURITY;

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

ALTER TABLE public.point_returns ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.receipt_counters ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.redemption_codes ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.redemptions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reward_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.rewards ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.shops ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.stock_changes ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_keys ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_requests ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.voucher_uses ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.vouchers ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.campaigns TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_attempts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.code_readings TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.count_lines TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.counts TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

CREATE POLICY worker ON public.point_returns TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.projects TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.receipt_counters TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.redemption_codes TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.redemptions TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reward_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.rewards TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.shops TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.stock_changes TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_keys TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_requests TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.voucher_uses TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.vouchers TO charity_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO charity_worker;
GRANT SELECT ON TABLE public.beats TO charity_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO charity_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO charity_clerk;

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

GRANT SELECT,INSERT ON TABLE public.code_readings TO charity_app;
GRANT SELECT,INSERT ON TABLE public.code_readings TO charity_worker;
GRANT SELECT ON TABLE public.code_readings TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.count_lines TO charity_app;
GRANT SELECT,INSERT ON TABLE public.count_lines TO charity_worker;
GRANT SELECT ON TABLE public.count_lines TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.counts TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.counts TO charity_worker;
GRANT SELECT ON TABLE public.counts TO charity_audit;

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

GRANT SELECT,INSERT ON TABLE public.point_returns TO charity_app;
GRANT SELECT,INSERT ON TABLE public.point_returns TO charity_worker;
GRANT SELECT ON TABLE public.point_returns TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.projects TO charity_worker;
GRANT SELECT ON TABLE public.projects TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.receipt_counters TO charity_worker;
GRANT SELECT ON TABLE public.receipt_counters TO charity_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.redemption_codes TO charity_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.redemption_codes TO charity_worker;
GRANT SELECT ON TABLE public.redemption_codes TO charity_audit;
GRANT DELETE ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT(community_id) ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT(recorded_at) ON TABLE public.redemption_codes TO charity_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.redemptions TO charity_worker;
GRANT SELECT ON TABLE public.redemptions TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(id) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(state) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(requested_at) ON TABLE public.redemptions TO charity_clerk;

GRANT SELECT(asked_at) ON TABLE public.redemptions TO charity_clerk;

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.stock_changes TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.stock_changes TO charity_worker;
GRANT SELECT ON TABLE public.stock_changes TO charity_audit;

GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_app;
GRANT SELECT,INSERT ON TABLE public.voucher_keys TO charity_worker;
GRANT SELECT ON TABLE public.voucher_keys TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.voucher_requests TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.voucher_requests TO charity_worker;
GRANT SELECT ON TABLE public.voucher_requests TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.voucher_uses TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.voucher_uses TO charity_worker;
GRANT SELECT ON TABLE public.voucher_uses TO charity_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.vouchers TO charity_worker;
GRANT SELECT ON TABLE public.vouchers TO charity_audit;

GRANT SELECT(community_id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(id) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(state) ON TABLE public.vouchers TO charity_clerk;

GRANT SELECT(ends_at) ON TABLE public.vouchers TO charity_clerk;
