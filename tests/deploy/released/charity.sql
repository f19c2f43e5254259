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
	('gateway', '2026-12-01 12:17:55.495645+00');

INSERT INTO public.business_time VALUES
	('01a22c63-eb3a-7546-830b-a86f7dec5ab0', '2026-03-10 01:00:00+00');

INSERT INTO public.gift_lines VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edd6-7661-8297-342a3045f3b0', 1, '大米', '大米', 'food', 6, '袋', '袋', 'new', NULL, NULL, '2026-12-31', 0, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eddf-769b-a89b-da2012e68027', 1, '大米', '大米', 'food', 6, '袋', '袋', 'new', '01a22c63-edee-70b8-9566-e1a6ae7486e6', NULL, '2026-12-31', 6, 0, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.gifts VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edd6-7661-8297-342a3045f3b0', 'registered', 'resident', '01a22c63-edd0-7576-959b-54a4a179e097', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', false, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eddf-769b-a89b-da2012e68027', 'accepted', 'resident', '01a22c63-edda-7781-a939-3fc6d40f7bbf', NULL, false, 0, 'none', NULL, NULL, '2026-03-10 01:00:00+00', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', false, '2026-03-10', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 0, 0, 1, 'at_once', NULL, NULL, NULL, 2026, 1, false, NULL, NULL, 2);

INSERT INTO public.idempotency VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'add_reward', '\xc6e46e46535014f47cbf2238302ff79223ae881a26c79bde5ce085e7c93ddeea', '\x76449fb06ade85f6502f83d1d7c352b3e1020c25a24baf78e919bc158974f382', 201, '{"ETag": "\"1\""}', '\x0156e9ef090c244ac0ed7d138119b5999a91878bcf6b3cb7cfce8d20e6bfb6e3c451f3494f5f9c00b3e900f288a4ea3347d211dc210cb84d0799bb0cb4c839937597cc9f7a572415aa7c5e011cdb49f4669d9fed607586506f6f5d69c2430b25b67d4b21426e233d0df1e77ca5d7198dca143d70c73f5071d4a7d0ad090cd61cb29ede547446e9d6a629a92d7274780be0f7e16be8aa171065645a4728b0cc42fa30b686b22e12bac475944cb6eb5fe8cea682a09d786d2829381ef47c4b48511c36d657dab843e6971fc4ee7110b3bfed3c05567fc6dd9535444e1236d40acd3064c5472dc71f8a06b4471eea064c9b64cb625f905159eb45fb87782c213ddcd9e49397eb68bc58a8366a51a01632e4bafd4c9dd50118225036f1818dcf13ec1af73841ffd447b578af96ec7b0bdb773bf07ae13a3fd5', '2026-11-30 12:17:56.138204+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'add_shop', '\x762f75f03662fc4b56eb958a1a9ebe18358ddc6a6ba439b44216b72e545e63a3', '\x89c27371abcb9d6dc1323ccefd30341a1e0840e86f2033b9b2a616b2b60c8d7d', 201, '{"ETag": "\"1\""}', '\x018be40baaf850f4a0b9bf2ada8aa92811a1e9883c4e40965f8b0dd0055966c1cb268e73b9d4a04d0702fe081c1c2afab57b969967f75b709891489fc6f4dce7420442cc7fbb337c48835d9e93af42f83363737aac8af08baf5d43357bdbb013f5429f466ccd58be849bb5b7d582b8dd2540acb04b78427ce884e26b4b6d34a5f8181e55c1ca345b24827fe1ae8789185d180e0a0a073100585d9b4826edb2a35c526a8a616cbafb6a2ffaaad86f47c586dc04ab15b866961369d40f6c8a16dcfa', '2026-11-30 12:17:56.165653+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'add_reward', '\xd28bfd1e5dc27d86c7e8220411801dea654c110691a4ae766751456bba8d9841', '\x9334c79c83ce3fbb47d43aa9849bbbbe9939f4f9b5dd2687371a790f890d7968', 201, '{"ETag": "\"1\""}', '\x01b49e39f0adb5861db2640fe2f4d2971d703921f33632c989a8d38c52be84bd1f02a2ebc1ceeb6f904cc2179205bba02b67720ddbf483bcb6a4802089d8cf499de2afd03936f5722864c32da89aa24ef13189cbcbcc3f3ae6f77cc14efb73b1524471cdef20b4cd4a197405565dbca97cd406540e89d6bf20a6eb6a8ccb82e7a12998db67bb7bf5d0fba2ce07b813c50d7833ed05970b0d3e43785e7db03a55cf7c1f0651ab527143bbf1486e243b26631b7d0d7f8aca8eedabc2761f8bbd9a1e5fd9afdeffc4a73f0a2d0be5f421572cd0532f86eeea648ba17fecfccdafe70fccb842e3fb97ff669c600118f7dac689aec3dea2196a8c20862700cf23baed0f9a8f5ca0de3d17e49507968d66184fbb450e9b72cffea1627a6ee16c303e94419debb82d78e715ff3d593c28d7999736634b8525855be00d00', '2026-11-30 12:17:56.173592+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'register_gift', '\x860422f165048b5ab7c28e2860afc8d94430d6f58983188023c6cb55f378677c', '\xa451b4f549274fc723174f1dfbd55ff6bd714b19577bbc22fa3ef071e662d338', 201, '{"ETag": "\"1\""}', '\x01252bb5f31de4c2f8f63fd5b43a7edf232360a53fd9d1792d180e21fdc0fdd23dbdb2dd379757a8583207b86db3cf73c8785c75969900cf0383f1c5a398302bdbc87ea356cf59c97f4f0e818b831fb4e78d30b0d45e2628ce1682d753ba9d2bac6fd23b8195c0b1014c903a3584b48d0bbdc88857af59d61ad8155fa2deca2e3f44b4059f6ccbd31a94bacf1a534e9d713a9a0179013ec6fea66ba7aa6fadead0d428379cc23f6660aac14849fa624de187594ec476707d839a170bfecf55a516b257c5abff0281fe2621741ac43eada98eec0fdfc8e37a16e08ca4419c8588c2759758ff6cc52b41bc0b1f40355b8334f18476832046a076c1bfee311e8893d4b8a1585010dea2d749f0a47ab292bfc5e697736a9a6f7dac8f8ef50e4a16bf2e1ad9716b5ec61d42964a7c44f1e9d60a77205bb45cdf1fd177c89db48242a051853c2b848302b89a36d22b86bdd8a951ec68e10ad2baa955f922e6074eec29cc61e586db2c918f957402533d9d61f136c852ac0d6ea65f94464cc52f6de359655d82298a5528a75eed57ab6b25bfda0dbb5749b8017a2939742f053175b980bbced6987da3b7b9f728c901761b0388dd73bf316fd5dc921d348dafa7363f97c59e90cc62e476360152011d8bc22b7223106bab2ac848ed41e544e15b8cc61af8489280ffa5ac0c76d9f92d5c36cbb9d8023a4263ab6098643e97d7242b3159516bdabea24240ba63dbc6cc30273ef52f3c3c64cad7383772551ff39591111829e70aaed77b13d5e592ca08eb96006bc2a1992bb90535c0d2f78fbf24fd1eb456c5f1c0485d6ed610d2e035b9ebd2f4e47328d39b72baf24477be5f2d167645106867513e1837b1ada2b1cccf06e9117193d28ca964236a872d972215bdb7de132be09257283742f0ababc935934ca6fe50e5a9f29e0426001082694cfad34cea7691bd4cfa5805cdab128e06a4c7ea473377024d7c32da79745f2eed11f1a5f0b0b198384073a3f14fd9b7067f4a8bc54440abb6f462917d030214f34c82b89f8dfac1e5bcf4af502bdb68105110fbb38feb7dbec79e38ff3aa07601a2825b78bcd2623a1f525883587135417d2cd5f2d9a948315e14f41f4619f8b5fac583be092c230596d24ab10bc4b75e51f78f4df2f7a02a227a7342837b3f68c169dba7528eaa42070d366857355e8586d66c9bfbcffe4c25499a9eab5921a02ece4adce016b47da414789be8c9772f35467a86a99643f9b6d253bd4d878e4c29f23db26e58c6681900fdd18125403a1cb83064de80aaea58443be855c02e5e4f34972819b4903fdd6bfacbadd9c82cc69d988fcd99d8b9d2fadaa3df682c5601799dacc07c42e022', '2026-11-30 12:17:56.18294+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'register_gift', '\x39774527a2ad5069457be19768aad64614c4da2896284629974faf7fd8c268d5', '\x5a3cf3a75fe6cdc7655a5d30f9a4596c821e4427678e19ced039600e26cf877d', 201, '{"ETag": "\"1\""}', '\x01317f37f27fcd316507e21cc7e9c5a1040818ba864b778139754b741a8f6ae62e34582ec7056957badae9992612ae8b5117321c4ed7d7221acfb80a664f4e700cf891da4f60646c469c1c9d059f4dc1b6755012d2f8bd7750786f1b01a8204ed551445dbe8122e114ce2cc1859105e832083e0397953f4ba69c10976d9a119f3f813dd5a67912cfd931c9c0e602d97bc3bc64e8a77f78403fd447fd53c85ffc80eef4e7e4ae1b086d0919f4390376d6c6c767714ba03fbc65414e96e7b269e47ca55054f9256f9b7381840268a1272c660c72d4194906400885153f86e0ac7eb060fe50332aebe1de3aa6699d9657f28b4700d05ca53bf574fc07a01ca10e3f5c6b3fd4a0b7179eaba4d100fcd9fbd44bc3a590bbe9442c6ff4ee8548f35977401e16bc00eaad0282a2f9fe865f0f28f46bf7cfed7d77ad22e4abc054c1c84956c0668b4e33c1cd208a2cfcc4eeb479a1b3c7971548afbaaf2ff264fc81b20f0d4e58d2e77824bfa7f5ad6a99351f3c1ec2e89d0581e73715d1a85c4853c7c438cacb18216b21d5097da6c3a2c35b26935231d227213069536647bacea90f4b8b7c58da1b6c8956c4c0199af07a538900ef2afaf591a76ff97008950898c080a9f027be843cbd8c94055a6c2724b27c0c015394a19e4c3c0f4f8818c274cd0838584915f05b7a2f1c6188d8103385ad356f9d611b36ff96eb099918c01e75161ac00be0b1ded20f0910661828d2a3eba567a617f8ff1a401e06b37adc99c1ca6df5311bccf6f65d16994dd9d28f76c583e91b49d6fe9f3199644c36ea957cddb16ccd66f57e51f287780cc2361827854e3e8aa6dfea18c478a647fa3e85387679e08b29fc3d03bc3c3f45817dee58c85d744352b08490850998aa54d05d347169b6d079113980a895ed00f033ec063e8fe14fb9dddd5a584b5818e491ea3ee6bd9a1f7f1d2261e10062f30694832a9f28689d1909430b29dd978338fb83ca69a2aa3e8e9a8b3e98289b037f9e544056280a3c5a60de138c8a4a3d3b64d106071a6cbbe74d2ad27f9989fdb16568f6a10976a2da58d2ee14445199d8db722933e1f301faf3a6a08695b6bf2e9214780c9132d252e13e8cdcba76d2c28b1a48a0b61f9ed231852132b0155c4df2ca18dd52d10307e442d83b5c8b8c09af5fffd4e5e943e73820d407ada2a1d9903ccc1ef7a92a9e2baeb7d83012c192f65b85ecd3421535b9b2269bd50240970c07a8f3b6f782fee9657d95ddf26bf9ebe8c556a37c59f24e5672f9b657fcd0270d9adb57bf6d88ab3d33fa305f80de3152fd699b9e9436a663d66c69cc82b14439c0c3f6b063cdc252079d02484525ea737e29ea4515edfad6', '2026-11-30 12:17:56.191752+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', 'accept_gift', '\x22e5d88ffa8a33cb2a223aac041e8768171c86ec6a3ff2eadcafca755a3d3eec', '\x761fec9f0d86c40aae0e41b1c6be11b344c4b0608951b036f094ec54bc3c4b92', 200, '{"ETag": "\"2\""}', '\x01ffb8d2bca8b3f66da85466dd86e79e5579c0da57cfa06142e26604b75d26b182414888aa300a53274e18c8be9fba13aa109aff57befe763c647905bd06b77e4af5aa95b0d4e5a26ebda22b49527cfecb13ef5facbc0df47c07a43a2c2d2b45cfe01d0e60387122fd3f4870cb06f9a226fadc96e58db3988806db7475afe6a44136364b756af945aed4c179d5864a3680037d7a194dc3ab5ad2c8d0d290b32ea7acea0ffc18a3d384308df7d6794bfba57da84cd8b28f1632bb9d9b46d851e088f4ff840f257caf2957128e49815532f9d7429ecbf37380db93050cf32906332eb4fe85c5c02ab697f37beaeb549dbeab47a0708bd6816ede71d0b8fd39c2611711ed697da05e6cb3e83689c7331d41467967ba69772bf575ccaafc30d85f464624c0dbc8d73f7df8adec6e8a3dd92c10fb7e17dc8a3f649e1ac3a65f3253db046eea23ba6b8890919ee31f1a03fd99c097cc52acdb10678eb09dd2d6ab6e14e9d00ec4cccf636578dbbc8b0fdbb550a040b5346fbdab639543b4ecd3c8e7bebc5ad43321f0b2a1441f5c9a9fd68dc04be3c8449a4b8b4144bb0671f6755f7454700e93b8ccab18841bcc77112160e8f46164c06d47464c55ba0112e6bde79fcb6d1ea387fa0b02405c7efeb098206564884b8cf2fd7ce8b187a4e139615ace2c130a769c0cbf3a14fffaee0ffa2a18260cd9974e50ea33e89847357070521f6d808d0d200f538c874056d98fedf8103f81d0023927d5507766dc070c433a4faffa42bda4555969f00a85a0af991e2ff5f5f8785406faedd1c611efda9356af27088317d23b3775a5adcf3eedb90bd27f837adc6eb57ea259b07e5a399803a90a4aa4e713f5fdca8135d359b4a608e2b5451d567efb96f9c6aa02bde2bb7c8a79693a0aa0a5245add30a99e46c4d8477b8e29f39f850b40e5121620f4ae1c9be0d6a0011c21c43b8800fe044b42ceea6af431c8c2adc793c64e24773ef5b126c50de23a2f4354783c32d8fe6197d5dc9134c8765d03ac2c1e3f6ace5d95db8a1b64c31b0f052f6b9a072ab41a3d37fd90c9d447c63b781d651c015296bcc09d2d82ca82ed2fc2696dc4a7378dcf440e0301cd9880137ac7f44941c0475bcffe7848f0fb61359c1d7ebfbc4f69ed9b289b032415b1f2f860bf18dbad660714f86e53efa765e027b3d4561be96c131a2ccc837d46602689ee44a6f55cefca50624cd2897694e7b198a5c1c2a9bef0248ddc2864dd49d9be650b7ae6ebc845043ee874626e11d2fceb24d2cec37d1ce8f7da6753875e91c98c8102f308646ec1e3137dc3c9558191c8f870dad1b7cc2abe9279dfd770869e103aaae1ae257f0564ea631180db2c4cfdc541daf99b5aeb644ddf788b339575db91e4a3cc6620f88b886589e01645435148733e4fa8c6009304a71c9303ba183c0af3f3df9e7c16e6f6780097505d2d32a265641ec66b39e78006dee225370b866289fa78af81e2f643', '2026-11-30 12:17:56.210809+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edf7-74c3-87f3-f5a326acd263', 'request_redemption', '\x749641602d3d4b01418760456c43c1f3aef5dc569afdb7a5dc7064d976eec8c0', '\xec9f52fef81404a215900072fa2d26dae81487b9fe3d3c2711ab5180fdb54e05', 201, '{"ETag": "\"1\""}', '\x01c31a04cff46fd285068c2c52bf1ebcc88edcd6d0ba3aefcb8ba8553658233719c3df824c16d7ec4c5be9441917c9afac99cafb49466f7990d34ba696e269812383702468c30d8ff0e10109fb8d92f07ace1043af8b17d0680bf8434e4834c7277ed32e27ae1889ff3f78ef244a272bb0b3553605b2200eec5dfbdb23e5407c67a407e30f1a74e8a034ba56a92fce3a37c84a7ba9591fea6961691cb241aa34aec1338b683a8bcf8c832f4108ba7c33460ecec833e0ab34ca0a81645a0503b89a6b3bd97f6cedd2f9dfd02e710a77d3ff949f7d0ffacd278257722eb477fa99ebccf9443efdba16280f88564b292ed0d2a071c06bcf0cb163fd97a2b4d8441f12cce185d17c147490025e11afd1fe20bcbad7f8d7acc85b5f2228b3edef299caea28dc7097052c56c0e9087a1f4ec5a309a41e47a594885f02a8b39d0176acc54582173364e7b5a30fb45ccda415c127241fabb68468bcafbe46c61e05afe6e20faec1c1049991afa8c8376d63fb0052cf378acbf617d23e2a4dacb857ea0edefaac82ed074208b118d34eaf352094cf2a1cd1c302662566d12c96fca7d92b0eef59f8e4a4e6ec0598ecc2d26166152e3abe0dce3c9e0013c95c3b4f02553cfb2890c4fc9e65d19600cfb6e519c7d424bbdafda8207afae4a2914ba464d2ee13f51aaf729a70ec10f4468796dfe5d7a7a1e861be8d399c2933254d689443cb1b6fa9a2b4541e09698', '2026-11-30 12:17:56.234374+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee0d-7171-a084-ef8df6ed21eb', 'request_redemption', '\x1393eb23f4d236828438ef5abc26e8081a6c7afe9438274e8bb24e5acb96e45b', '\xec9f52fef81404a215900072fa2d26dae81487b9fe3d3c2711ab5180fdb54e05', 201, '{"ETag": "\"1\""}', '\x01bc6c3080fbb34a834be00985378bfd64875949d2c0d69fa1953186ed5a9fb67b5ec8e706f26e14d07f3454b116417d76a23a1c5f1910e5de73c53a93d6c784946c909546a840ca3eb10dd085e089ab94703128dd76cf84354191a13afcac9485268e604b794b1bd9adc3353f4cc7df756aaaf60198d7de4f6584654bfd3e1a416b7137bc16baa95d7c4bd4ba4f51e0f2cd3abbdbe8bae9319e3a0f09eb4d979bc34c217c4cbcf756f175db5cd610c5c4ff681b9478f06f846efcacc547effb6bda6aedb8a5f081479fa83196148d6090e5272fbe0a39af3a5ab57eb47d76e9223b8dafee3d78aceabfe990e6848e663e2ddd1d61376ac505e439b01ff29e475a18d3f930b33a1936a1ca5a99192cf82bb2a0c8a9ab369494cf73e17b95b14a6df79b52939cf971f6986b352b94541e30a6fb07e253e8b4c275da3eea21b19f65c9f70c9976b25ef13cb99185293863c243b0ccf314d1263dcaf749f734add2e04ec42c74f5bb9aa20dcbec1988996e83a3d6cc80bdd1d173b23600942cebb88d4a22cd3b04128dd0038bbf7f2c4e78aa2a44d9f383d0a7dabff8fa2ad07371d61314afc11e5649c55633b36e2caa7324260c006c3feaf458b6e328f538dc440ad9ab1fdd11b4ea878011f98521aae7511191672d62402d36a1e3ee7fada8a008771bfd892f202419cc7df7edd93203506c1803874a4946c4e9e2adf661f95014ebdaaac2ba37db07', '2026-11-30 12:17:56.250218+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee1b-7527-8aec-955c74fa2228', 'request_redemption', '\xe2d9eff17a42224e6315e59048f74bdd717b0fba9cd1d9802d3844ee91492cdb', '\x8eabc495c6b02d70175a4f9a6f5526b6b950dae2c3e6c837b0b3814b4259aa03', 201, '{"ETag": "\"1\""}', '\x01a33af8d794a6dbd23bfc8cfb2613e5c84291f007da62f1d7a90d985bda4f3567def4f0c4376662ba4f93be7e6d5e1d7b9b985d9fb437f16a1a4a5c1af4450f025c18688234bbb15b45bf3adfe9bb27b12e4182bd9a82228de5dbcdafee8c4269062283dd56132976f239fd963150ffde751310f6af02c24cc8abb4590ae685ea67a382839b5e3f6e3018c290c1baebc7a57acd56620b05b62edadd3c7a1a2a83c967ea7c22b103ffb91dae7aee2fd76d89812408cd584f4f3efc60aa89e18822715ed02677577dd997875c6adcf734adc2b1412b7f074e1aaed82cb4ead0284ef13b8ea64f910a6dc26439d82ae980b7faae9a95b04a03b4ec7fbd2968dffb69369f635d15ae2b575c44c335385ef46dea77e433e93f3536b2fd0ade2f237df871da494323e082290086baf60ed6ec0883899b27ef4d2be0a96dfb736a53f1bc8caf7b1b99f103370abca95a754aa2f8e50ef6aa50c3ca8474489c64a785ebd51c5acb7e31927bcef45c360034adb0becfb8cbab8b05180afe70ee6a201778706fdfc63ffdff39f9a0ed46f1694bd5665c3d7d915d8922fe782007daa48410a454687fcc3b2808e5812a6cfe2308534c63493e5b7751fad3543fb943bff6a895bc4f209f54db951a6c07bce726678345d3131fc2b981205bf4500b543583a8d6a5148ff0be1c290ad01da719c730fffab582b68db4f6216181f23ae9f3cc8295c0eb70aa9c0b1a66a2e0', '2026-11-30 12:17:56.263849+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee1b-7527-8aec-955c74fa2228', 'request_redemption', '\x4833821c1414adff54962b56b8a2637fb6cc7d15881bb6dc18ce4ac414ef6ef4', '\xec9f52fef81404a215900072fa2d26dae81487b9fe3d3c2711ab5180fdb54e05', 201, '{"ETag": "\"1\""}', '\x0116c48b391b4e379ee4ac55f533be63a0fe2d9679f27ee52894927c65c82449831e5ddc1d7818174349d94f0c277fde010be043ae5414b769932f439316950763be2021c5296a791a77816530742d519167b5fb32f9557d35ed5ee2fc9d9b3a112fb7ad29bd8d33b9e365aef4bbe6d53e676bf8a68a724194f04fcd2f2c4025a71031f5e971e7f98c68b266b6cb87e8b0e0db720c27a027fb3b019a7db9bb2531a761e5bbfb4f2229ddbe083d64d24b20b059c1680fdb68b32ecd1fd466ae0be69465a762d1d6fe7cf2cfa274bb8f6e0e6c2954ae1088f0a632f2aabb29745742985e512b03ee51a357c06b10b3c275ccd967af84ed9f62e97f29b1966e1f28482239a19273d324b168acf60e0d3d309d682a37fa8d1f3e8e8b840c4c684116d62d610c75f0aa78ddfa5654cf6f724b748c1a05450e2160176c909afc4711ba4f034c55baa85db8e42e4a6491c419542ee7f21b50eaa2c307735e3446b53cc9bf0531c651c0c537f00d6f6bc450ebe2fad570f95f45fe518f660afd1e4186e8ae98db49e94061563500945abb35b24a200103819a42c8defc58b91a15d47eb22e396857b0f9b9e83c01cd5fe690a3b0c59ec0efeb0ddb521c9099914bfde7088b92b2fd6f3ed31f54e436a3bb8d5483d85971e8c4cd45a5620b743a7a32c8d24b0e6b34315274a8de3e8bc8bc0021ef7cd87a87ba35bfa0397b6d86c9a48ffcb13eaf1b5d66a13189', '2026-11-30 12:17:56.305784+00');

INSERT INTO public.inbox VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-eb2c-72f6-ae1f-56fb8cbf00b4', 'gateway.community_opened.v1', '2026-11-30 12:17:55.513593+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-eb44-72d4-bfad-ff0a4cb69255', 'gateway.person_joined.v1', '2026-11-30 12:17:55.5251+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-edb5-7459-813c-4f89c09cecc0', 'gateway.person_joined.v1', '2026-11-30 12:17:56.153216+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-edd0-7576-959b-54a5626a6477', 'gateway.person_joined.v1', '2026-11-30 12:17:56.176826+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-edda-7781-a939-3fc7aab835e6', 'gateway.person_joined.v1', '2026-11-30 12:17:56.18648+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-edf7-74c3-87f3-f5a405a55702', 'gateway.person_joined.v1', '2026-11-30 12:17:56.215408+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-ee0d-7171-a084-ef8e0784daa0', 'gateway.person_joined.v1', '2026-11-30 12:17:56.241589+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-ee1b-7527-8aec-955d9607de1b', 'gateway.person_joined.v1', '2026-11-30 12:17:56.253216+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-ee28-71ba-87b8-6604cad00b33', 'points.points_debited.v1', '2026-11-30 12:17:56.265252+00'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'charity', '01a22c63-ee59-7366-9b75-bd3cb1cada6d', 'points.points_debited.v1', '2026-11-30 12:17:56.314242+00');

INSERT INTO public.items VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed78-71f4-8462-0a62a51d63ae', '抽纸一提', '抽纸一提', 'other', 'other', 'goods', '件', '件', false, 0, 0, NULL, NULL, NULL, 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edee-70b8-9566-e1a6ae7486e6', '大米', '大米', 'food', 'food', 'goods', '袋', '袋', true, 0, 0, NULL, NULL, NULL, 1);

INSERT INTO public.known_communities VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 'c-f89c6c3b0ec0', 'Asia/Shanghai', true, 'opened', '{}', 1);

INSERT INTO public.known_people VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', '{station}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-eb44-72d4-bfad-ff09e895bbe1", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edb5-7459-813c-4f88de3913f2', '{shop}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["shop"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-edb5-7459-813c-4f88de3913f2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edd0-7576-959b-54a4a179e097', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-edd0-7576-959b-54a4a179e097", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edda-7781-a939-3fc6d40f7bbf', '{resident}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["resident"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-edda-7781-a939-3fc6d40f7bbf", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edf7-74c3-87f3-f5a326acd263', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-edf7-74c3-87f3-f5a326acd263", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee0d-7171-a084-ef8df6ed21eb', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-ee0d-7171-a084-ef8df6ed21eb", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee1b-7527-8aec-955c74fa2228', '{volunteer}', 'active', 'adult', '2026-01-01', '{"epoch": 1, "roles": ["volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-01-01", "person_id": "01a22c63-ee1b-7527-8aec-955c74fa2228", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": true, "volunteer_since": null, "restricted_until": null}', 1, true);

INSERT INTO public.lots VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edf2-7107-ac4c-07266d597403', '01a22c63-edee-70b8-9566-e1a6ae7486e6', 'donated', '01a22c63-eb3a-7546-830b-a870ef39e0a1', '2026-03-10', '2026-12-31', '2026-12-31', 'none', 'ok', 'L-G166R5JC', '01a22c63-eddf-769b-a89b-da2012e68027', 1, NULL, NULL, NULL, 6, 6, 0),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed8a-706f-8bd4-5cfccdaee40d', '01a22c63-ed78-71f4-8462-0a62a51d63ae', 'opening', '01a22c63-eb3a-7546-830b-a870ef39e0a1', '2026-03-10', NULL, '9999-12-31', 'none', 'ok', 'L-YTS7XFAS', NULL, NULL, NULL, NULL, NULL, 20, 20, 3);

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:17:54.864005+00'),
	('charity', '202607010000', '2026-11-30 12:17:55.026889+00');

INSERT INTO public.movements VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 1, '01a22c63-ed8a-706f-8bd4-5cfccdaee40d', '01a22c63-ed78-71f4-8462-0a62a51d63ae', '01a22c63-eb3a-7546-830b-a870ef39e0a1', 'opening', 20, 0, 'none', 'reward', '01a22c63-ed78-71f4-8462-0a61f17233ce', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', '9999-12-31', 'none'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 2, '01a22c63-edf2-7107-ac4c-07266d597403', '01a22c63-edee-70b8-9566-e1a6ae7486e6', '01a22c63-eb3a-7546-830b-a870ef39e0a1', 'receive', 6, 0, 'none', 'gift', '01a22c63-eddf-769b-a89b-da2012e68027', 1, 0, '2026-03-10', '2026-03-10 01:00:00+00', '01a22c63-eb44-72d4-bfad-ff09e895bbe1', '2026-12-31', 'none'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 3, '01a22c63-ed8a-706f-8bd4-5cfccdaee40d', '01a22c63-ed78-71f4-8462-0a62a51d63ae', '01a22c63-eb3a-7546-830b-a870ef39e0a1', 'reserve', 0, 1, 'points', 'redemption', '01a22c63-ee04-7500-a49c-f5caaf98992a', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 4, '01a22c63-ed8a-706f-8bd4-5cfccdaee40d', '01a22c63-ed78-71f4-8462-0a62a51d63ae', '01a22c63-eb3a-7546-830b-a870ef39e0a1', 'reserve', 0, 1, 'points', 'redemption', '01a22c63-ee17-7380-8a61-11dd2bc18b8c', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none'),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 5, '01a22c63-ed8a-706f-8bd4-5cfccdaee40d', '01a22c63-ed78-71f4-8462-0a62a51d63ae', '01a22c63-eb3a-7546-830b-a870ef39e0a1', 'reserve', 0, 1, 'points', 'redemption', '01a22c63-ee4b-732e-af19-ab2f06197d0e', 0, 0, '2026-03-10', '2026-03-10 01:00:00+00', NULL, '9999-12-31', 'none');

INSERT INTO public.outbox VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 1, '01a22c63-edf2-7107-ac4c-07270e91c946', 'charity.gift_accepted.v1', '01a22c63-eddf-769b-a89b-da2012e68027', NULL, 'gift:01a22c63-eddf-769b-a89b-da2012e68027:1', NULL, '{"units": 0, "gift_id": "01a22c63-eddf-769b-a89b-da2012e68027", "revision": 1, "value_fen": null, "donor_kind": "resident", "project_id": null, "accepted_on": "2026-03-10", "activity_id": null, "campaign_id": null, "credited_units": 0, "donor_person_id": "01a22c63-edda-7781-a939-3fc6d40f7bbf"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 2, '01a22c63-ee0a-7070-8dcc-00a597441fd7', 'charity.redemption_requested.v1', '01a22c63-ee04-7500-a49c-f5caaf98992a', 1, 'redemption:01a22c63-ee04-7500-a49c-f5caaf98992a', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c63-edf7-74c3-87f3-f5a326acd263", "reward_id": "01a22c63-ed78-71f4-8462-0a61f17233ce", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee04-7500-a49c-f5caaf98992a"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 3, '01a22c63-ee19-7183-810c-e76c154373ec', 'charity.redemption_requested.v1', '01a22c63-ee17-7380-8a61-11dd2bc18b8c', 1, 'redemption:01a22c63-ee17-7380-8a61-11dd2bc18b8c', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c63-ee0d-7171-a084-ef8df6ed21eb", "reward_id": "01a22c63-ed78-71f4-8462-0a61f17233ce", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee17-7380-8a61-11dd2bc18b8c"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 4, '01a22c63-ee27-7209-8049-81f404609dd7', 'charity.redemption_requested.v1', '01a22c63-ee27-7209-8049-81f3edeb1926', 1, 'redemption:01a22c63-ee27-7209-8049-81f3edeb1926', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22c63-ee1b-7527-8aec-955c74fa2228", "reward_id": "01a22c63-edc9-7727-8e02-5ab35e4d5e05", "reward_kind": "voucher", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee27-7209-8049-81f3edeb1926"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 5, '01a22c63-ee2c-717c-90af-9d7827c2bfff', 'charity.redemption_confirmed.v1', '01a22c63-ee27-7209-8049-81f3edeb1926', 2, 'redemption:01a22c63-ee27-7209-8049-81f3edeb1926', NULL, '{"points": 4, "quantity": 1, "person_id": "01a22c63-ee1b-7527-8aec-955c74fa2228", "reward_id": "01a22c63-edc9-7727-8e02-5ab35e4d5e05", "reward_kind": "voucher", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee27-7209-8049-81f3edeb1926"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 6, '01a22c63-ee51-74f7-8a96-9847204d7b71', 'charity.redemption_requested.v1', '01a22c63-ee4b-732e-af19-ab2f06197d0e', 1, 'redemption:01a22c63-ee4b-732e-af19-ab2f06197d0e', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c63-ee1b-7527-8aec-955c74fa2228", "reward_id": "01a22c63-ed78-71f4-8462-0a61f17233ce", "reward_kind": "goods", "requested_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee4b-732e-af19-ab2f06197d0e"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 7, '01a22c63-ee5b-77b5-82e7-e4cb9f8da6c8', 'charity.redemption_confirmed.v1', '01a22c63-ee4b-732e-af19-ab2f06197d0e', 2, 'redemption:01a22c63-ee4b-732e-af19-ab2f06197d0e', NULL, '{"points": 8, "quantity": 1, "person_id": "01a22c63-ee1b-7527-8aec-955c74fa2228", "reward_id": "01a22c63-ed78-71f4-8462-0a61f17233ce", "reward_kind": "goods", "confirmed_at": "2026-03-10T01:00:00+00:00", "redemption_id": "01a22c63-ee4b-732e-af19-ab2f06197d0e"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.places VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-eb3a-7546-830b-a870ef39e0a1', '主货架', '主货架', 'shelf', true);

INSERT INTO public.receipt_counters VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 2026, 1);

INSERT INTO public.redemptions VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee04-7500-a49c-f5caaf98992a', '01a22c63-edf7-74c3-87f3-f5a326acd263', '01a22c63-ed78-71f4-8462-0a61f17233ce', 'goods', 1, 8, 'reserved', '2026', '01a22c63-edf7-74c3-87f3-f5a326acd263', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee17-7380-8a61-11dd2bc18b8c', '01a22c63-ee0d-7171-a084-ef8df6ed21eb', '01a22c63-ed78-71f4-8462-0a61f17233ce', 'goods', 1, 8, 'reserved', '2026', '01a22c63-ee0d-7171-a084-ef8df6ed21eb', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee27-7209-8049-81f3edeb1926', '01a22c63-ee1b-7527-8aec-955c74fa2228', '01a22c63-edc9-7727-8e02-5ab35e4d5e05', 'voucher', 1, 4, 'confirmed', '2026', '01a22c63-ee1b-7527-8aec-955c74fa2228', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee4b-732e-af19-ab2f06197d0e', '01a22c63-ee1b-7527-8aec-955c74fa2228', '01a22c63-ed78-71f4-8462-0a61f17233ce', 'goods', 1, 8, 'confirmed', '2026', '01a22c63-ee1b-7527-8aec-955c74fa2228', '2026-03-10 01:00:00+00', 'own', '2026-03-10 01:00:00+00', NULL, NULL, NULL, NULL, '2026-03-10 01:00:00+00', true, '2026-03-24', '2026-03-24 16:00:00+00', NULL, NULL, NULL, NULL, 0, 2);

INSERT INTO public.reward_shops VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edc9-7727-8e02-5ab35e4d5e05', '01a22c63-edc3-77dc-a2f7-b14549829f94');

INSERT INTO public.reward_uses VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed78-71f4-8462-0a61f17233ce', '01a22c63-edf7-74c3-87f3-f5a326acd263', '2026', 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed78-71f4-8462-0a61f17233ce', '01a22c63-ee0d-7171-a084-ef8df6ed21eb', '2026', 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edc9-7727-8e02-5ab35e4d5e05', '01a22c63-ee1b-7527-8aec-955c74fa2228', '2026', 1),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed78-71f4-8462-0a61f17233ce', '01a22c63-ee1b-7527-8aec-955c74fa2228', '2026', 1);

INSERT INTO public.rewards VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edc9-7727-8e02-5ab35e4d5e05', '早餐券', 'voucher', 4, 300, 0, 1, NULL, 60, NULL, 'year', 'offered', 1, DEFAULT),
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ed78-71f4-8462-0a61f17233ce', '抽纸一提', 'goods', 8, 20, 3, 0, '01a22c63-ed78-71f4-8462-0a62a51d63ae', NULL, NULL, 'year', 'offered', 1, DEFAULT);

INSERT INTO public.shops VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-edc3-77dc-a2f7-b14549829f94', '老街早餐01a22c63-edb5-7459-813c-4f87984a3098', '老街早餐01a22c63-edb5-7459-813c-4f87984a3098', '{01a22c63-edb5-7459-813c-4f88de3913f2}', 1);

INSERT INTO public.signing_keys VALUES
	('tests-d6809ee4-4d56-4312-812b-2614e5b36fb9', '{"x": "-AoscbgkihTsDY7wc_Cu3X-fXfjajLkOZh-Bx3GfNQk", "y": "PFJ4GB6jCyA1Uyb7ehFQ9kQZTjugzGusi3P5udP3K7o", "crv": "P-256", "kid": "tests-d6809ee4-4d56-4312-812b-2614e5b36fb9", "kty": "EC"}', '2026-11-30 12:17:55.491364+00');

INSERT INTO public.voucher_keys VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', 1, '\x013adec2b8a5e2617fa5bd142cc6c263d6dfdfdfd48a319e65a820688f70d8de1fceb7bb0d4ce10d693f485600e6b7893594d22a0006b039e3dc84243eb4b7faea9686e13c987255db', '\x01ec74d5141274f41432b68e3be10cf87fd553be911f7bef0d0a56e5416dfd49dd63b98ecdcc1c4ef16ccd98c56dcc7f440d7df08226c5fc6b534fad3a071ec9b609f5bf29a3124bb2', '2026-03-10 01:00:00+00');

INSERT INTO public.vouchers VALUES
	('01a22c63-eb12-716f-8afd-f89c6c3b0ec0', '01a22c63-ee32-76b8-88d6-228e7400c846', '01a22c63-ee27-7209-8049-81f3edeb1926', '01a22c63-edc9-7727-8e02-5ab35e4d5e05', '01a22c63-ee1b-7527-8aec-955c74fa2228', 'points', 1, 1, '\x039d977da5a81ba71504a9556388b408f98b576fcdfd8c57694a4c8b585fdbae', 'issued', '2026-03-10 01:00:00+00', '2026-05-09', '2026-05-09 16:00:00+00');

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
