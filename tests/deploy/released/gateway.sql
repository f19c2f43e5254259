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

CREATE TABLE public.clients (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id text NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    state text NOT NULL,
    secret_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    previous_secret_hash bytea,
    previous_ends_at timestamp with time zone,
    hint text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    epoch integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT clients_state CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
);

ALTER TABLE ONLY public.clients FORCE ROW LEVEL SECURITY;

CREATE TABLE public.communities (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    subdistrict text,
    district text,
    city text,
    timezone text NOT NULL,
    profile text NOT NULL,
    sandbox boolean NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT communities_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(slug) >= 2) AND (length(slug) <= 40)))),
    CONSTRAINT communities_state CHECK ((state = ANY (ARRAY['opened'::text, 'suspended'::text])))
);

CREATE TABLE public.community_moves (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL,
    reason text,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT community_moves_state CHECK ((state = ANY (ARRAY['opened'::text, 'suspended'::text])))
);

ALTER TABLE ONLY public.community_moves FORCE ROW LEVEL SECURITY;

CREATE TABLE public.contact_orders (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.contact_orders FORCE ROW LEVEL SECURITY;

CREATE TABLE public.contact_windows (
    community_id uuid NOT NULL,
    order_id uuid NOT NULL,
    person_id uuid NOT NULL,
    reader_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT contact_windows_role CHECK ((role = ANY (ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text])))
);

ALTER TABLE ONLY public.contact_windows FORCE ROW LEVEL SECURITY;

CREATE TABLE public.counters (
    community_id uuid NOT NULL,
    name text NOT NULL,
    value bigint NOT NULL
);

ALTER TABLE ONLY public.counters FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.key_pairs (
    id uuid NOT NULL,
    public jsonb NOT NULL,
    sealed bytea NOT NULL,
    announced_at timestamp with time zone NOT NULL,
    signs_from timestamp with time zone NOT NULL
);

CREATE TABLE public.known_communities (
    id uuid NOT NULL,
    slug text NOT NULL,
    timezone text NOT NULL,
    sandbox boolean NOT NULL,
    state text NOT NULL,
    settings jsonb NOT NULL,
    sequence bigint NOT NULL
);

CREATE TABLE public.known_leaders (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    leads boolean NOT NULL,
    sequence bigint NOT NULL
);

ALTER TABLE ONLY public.known_leaders FORCE ROW LEVEL SECURITY;

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

CREATE TABLE public.logins (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    fingerprint bytea NOT NULL,
    text_sealed bytea NOT NULL,
    CONSTRAINT logins_kind CHECK ((kind = ANY (ARRAY['phone'::text, 'name'::text])))
);

ALTER TABLE ONLY public.logins FORCE ROW LEVEL SECURITY;

CREATE TABLE public.migrations_applied (
    service text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.operators (
    id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
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

CREATE TABLE public.passwords (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    hash text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by uuid NOT NULL
);

ALTER TABLE ONLY public.passwords FORCE ROW LEVEL SECURITY;

CREATE TABLE public.people (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL,
    roles text[] NOT NULL,
    display_name text NOT NULL,
    name_sealed bytea NOT NULL,
    age_band text NOT NULL,
    joined_on date NOT NULL,
    volunteer_no text,
    volunteer_since date,
    has_signed_in boolean NOT NULL,
    leaves_at timestamp with time zone,
    leaving_reason text,
    leaving_asked_by uuid,
    epoch integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT people_leaving_reason CHECK ((leaving_reason = ANY (ARRAY['own_wish'::text, 'moved'::text, 'deceased'::text, 'other'::text]))),
    CONSTRAINT people_leaving_whole CHECK ((num_nonnulls(leaves_at, leaving_reason, leaving_asked_by) = ANY (ARRAY[0, 3]))),
    CONSTRAINT people_left_hold_nothing CHECK (((state <> 'left'::text) OR (roles = '{}'::text[]))),
    CONSTRAINT people_roles CHECK ((roles <@ ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text])),
    CONSTRAINT people_state CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text, 'left'::text]))),
    CONSTRAINT people_volunteer_whole CHECK (((volunteer_no IS NULL) = (volunteer_since IS NULL)))
);

ALTER TABLE ONLY public.people FORCE ROW LEVEL SECURITY;

CREATE TABLE public.reads (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    reader_id uuid NOT NULL,
    object_kind text NOT NULL,
    object_id uuid NOT NULL,
    purpose text NOT NULL,
    read_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.reads FORCE ROW LEVEL SECURITY;

CREATE TABLE public.refresh_tokens (
    community_id uuid NOT NULL,
    hash bytea NOT NULL,
    session_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);

ALTER TABLE ONLY public.refresh_tokens FORCE ROW LEVEL SECURITY;

CREATE TABLE public.revocations (
    subject uuid NOT NULL,
    epoch integer NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

CREATE TABLE public.role_grants (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    origin text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    given_by uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT role_grants_given_by_somebody CHECK (((origin = 'given'::text) = (given_by IS NOT NULL))),
    CONSTRAINT role_grants_of_teams CHECK (((origin = 'given'::text) OR (role = 'team_leader'::text))),
    CONSTRAINT role_grants_origin CHECK ((origin = ANY (ARRAY['given'::text, 'team'::text]))),
    CONSTRAINT role_grants_role CHECK ((role = ANY (ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text])))
);

ALTER TABLE ONLY public.role_grants FORCE ROW LEVEL SECURITY;

CREATE TABLE public.role_requests (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    verb text NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    CONSTRAINT role_requests_by_two CHECK (((state <> 'confirmed'::text) OR ((decided_by IS NOT NULL) AND (decided_by <> asked_by) AND ((decided_by <> person_id) OR (verb = 'take'::text))))),
    CONSTRAINT role_requests_role CHECK ((role = ANY (ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text]))),
    CONSTRAINT role_requests_state CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'refused'::text, 'withdrawn'::text, 'lapsed'::text]))),
    CONSTRAINT role_requests_verb CHECK ((verb = ANY (ARRAY['give'::text, 'take'::text]))),
    CONSTRAINT role_requests_whole CHECK (((state = 'waiting'::text) = (decided_at IS NULL)))
);

ALTER TABLE ONLY public.role_requests FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sessions (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_reason text,
    device text,
    CONSTRAINT sessions_ended_reason CHECK ((ended_reason = ANY (ARRAY['signed_out'::text, 'reused'::text, 'credentials_changed'::text, 'staff_role_given'::text, 'suspended'::text, 'left'::text])))
);

ALTER TABLE ONLY public.sessions FORCE ROW LEVEL SECURITY;

CREATE TABLE public.settings (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    version integer NOT NULL,
    reason text,
    by_id uuid NOT NULL,
    valid_from timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.settings FORCE ROW LEVEL SECURITY;

CREATE TABLE public.signing_keys (
    kid text NOT NULL,
    jwk jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

INSERT INTO public.beats VALUES
	('gateway', '2026-12-01 05:44:30.384211+00');

INSERT INTO public.business_time VALUES
	('01a22afb-bc1d-7681-8e75-ce31f255b89d', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 'c-44d7a2e81e1c', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22afb-bbbc-7454-9b27-7c0a58c0afab', 'open_community', '\xcdbbb031aa248ea9613ff5aa6641b0ad7162418526d6f6b94e6740d9c8fdfeb6', '\x57a807f041c44c2f811ecc09cf53f27d01047ae68e6a8f5d4f07d50ee513ed1b', 201, '{"ETag": "\"1\""}', '\x0132216a7debd572330d72243767b673996b4ba0d67bf6e13fcf8a477adfb7df8c16bb7146d2a0f38531e4a2c064e23171a49106b24ab7bc5198b9b74a5236628c55badf379b24978d7b242553083d0d444488881f48129c4ad3a1a3c39137d916d09e023396f79242d08a2bc121a731d2d4020ab1c7a89d1eb501c2bb07a2c611627b83d713b91aea3150fe1ba3007450be51c3e2b343779ea6a7f09e164e56fb05dbe71233999be4db0c9681fe4abd1b8e93dd2f790c8b9a3e02d5208c5c6b7a66b37ff10fbcb94bff4ef51917800281d985d00f5ebdcf5616ee3e4bddf5758cc2aaaff8e312fbcdcc77c28159f2742f654e3059937d06f721b9105977651439538880639d90f8b213861c467e270e5d2c1981d14a69ccabcd', '2026-11-30 05:44:30.581874+00'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 'add_person', '\x51b43810ff14e845611e8a4f22ec4883ecfe6fc2f4684a05c6be8ea9ae1c8535', '\x2b5a3dd2b76bfe689a22ccfdff3aaee9e0c9017d7a9e8e89555ac9431c74a0d0', 201, '{"ETag": "\"1\""}', '\x01ecb5177e3d0b97b1fa58e4ad95fe9e11d06f5a1b3347adff60d6e0e86dc03be0d462bc37f27a741f565aea8be54fe7a0b08003cedcf5489a9e426a352a4f80528f05d4ba22d3afd9629f65825e2bcdb3479e33bdae638f3cccb3b5ef602770a97099be92229ef897f659f4e0a412bc2ccdb5f8dfd3601ad2bf6aeba1b3487b9e98885276271a9fdc2f8073118036f437104b7111178eea8e22d469bb495a4428579cf4d9ea57e49b6a58e376d811403268929026be324e389f6b280495fe0246a6de40b89e6e8f995981d86f711e461cbad5e628070f42d10ebfc5cc3fc0e7c221ffda16258c2319416352af11fe7f7e1a5bde6d0fc4f4caf5082003988c520424057760df0f6e2953beb566f0c2216fc57db3a8047e52110c9120a66190c2f909d87b86bf61ecef39ba6864bc1656d29a92a9cfa94a4366def57f40fba8133abb20c82170301488ea60360252c948f3188f58e38e6f8ae165f77945ecf1385566a9', '2026-11-30 05:44:30.621189+00'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 'add_person', '\x51ca3d68d19ce69bf7fd240e6d8eb75b3a431a80369eafaee2d07a8a64a607d4', '\x9900a75a4ecb94e886f57209c584bb40cdbd0f7363be63b00a14f840da4c6699', 201, '{"ETag": "\"1\""}', '\x01426c9f717fcb64e96993c019b6839eea1f2b7b879fbb8b99acf63c1552bdd7bb0658c92458ab150405b0b5dbef7e8964c70e3d61140dc408a1233433592ceb587d5122164fcf352471845ac9b665ac4d7157beaeafa9ea04279b6803002f68ec6b37d5c4c40889a513626014594ca946261306fd32fb559d15e5fcf6ab0f8a1c502c0fd4707ffbcb059c5068d64b60bd462956398541bb5a4e37f780931ab15b6d0367d43f88452a1127b2622bf905dde54f4bd95683b3be90fc7b8dba1745562b5e8682dbebf34cc2350cd9218f6c14f6d9abcd55ae049db1904a76d2dea4640a6e6f3299d5e233bc60f7514282c8d56584dfa26c889b7d62c501eafa02b6ae7d8b6fcf69f441c0e7ef59e5696be8d6227c46d6965dbf95e1ad607a00c0ace25d28577de997ddc30fe62ac2dde739807d8df375fc37f512a78e1b002507963ead20dd798b4e2a3cb363107bc2b819ea2a019e5be1576c6931dc2204d06376d9866077b3daa1db3421a3a6d0aa111f24f78fd6f1f7f5', '2026-11-30 05:44:30.629829+00'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 'add_person', '\xbc84735d729570b4f62b259a8dc8fb9539995d21bf9f86b47ff344d5585420d7', '\xf853fc67377df3343d0fd0773dcb432f8e1f706201cd3b3697947305b0e96891', 201, '{"ETag": "\"1\""}', '\x018c7e40f01fd7b12f3ed96fadfd0ddef04f5dceeaa14c643941038fd609238d343a6b13adffe646bddc2c3a777fb62c9bfbb0b8b61fe778507b973b94ed75cd887fc292dc8e46b44e5fa3f1cc3007733157fcec7dfaca0898af93538d9a8a2ad9cabc56c270f62f432f4e1c6ec7b7f31435c2092d7b43f6c6f166bfa34a24ddbe5e13c2792ee6c446bfbc891cd1d66d903f73bf954ed0587d808c7e1039e4bc5ff61022bd83d407955ab45f3d51424f27a0fc4985828680cd7016a3b6da8ed898dbdadbba260a3fc491693069864864f0f2bfeab6bfa3e6d1c4ad47bcf1a1eabd8d2dfe2f3a5a4991950029aea86c1119a57bfa8c16158ee7873036dea2a612a07d0bb4b0481538370865a8063825eba314f97bb4fab1149ca0e1180b92da0ccccd867dba950e4ffa8081d0641ce3cafb1bb2cc225ad7b69a6b02b740c91db0b496e5e223f7679973dd3e2d5c1b89e067e73574354aabb19b72f64156b5755018ba343f613d7f19135ee4ebd7795a5ac929d00f866ae19d28', '2026-11-30 05:44:30.636233+00');

INSERT INTO public.key_pairs VALUES
	('01a22afb-bbb7-7631-b8d7-3334f3e4314a', '{"x": "RQZOoje0T7GHk2koZPrlw5COiHlqYZ2CciWJ_zV8NO4", "y": "kKcdHr_hzmAb0LQ21eU5UcvxAa6o2he5-UB7MOX4Hvk", "alg": "ES256", "crv": "P-256", "kid": "01a22afb-bbb7-7631-b8d7-3334f3e4314a", "kty": "EC", "use": "sig"}', '\x014c1504d31dab9af01742d8b0325de1e9a12baa18cd4c39d2efefbb5072ebd899b0b4ff6ac7257095731622892390bebdb97b6125771de0fe393ce1541245c8ba7a796d02176c79a62a308db00305688871676ffd02c50825afe4dbec4bf6e7d76db787d08d95aa0e81d943138d726ec2f86c829d311fe4c267b376c08976e6757011b375f2cad65812264054041d7af5fdbe73ba4cbf98d35c50ea8abe19dde909c4525d36b0f0624c4f56731be0e01be8b589bea26c38de8ec187e28d11fdf02f748624a561c294a2a413b3dce195ef4223b1895c0e8cec66969427466bc4d2b5cb66aa854524047b871a7943fd7025d8d98e0cd475023c7718831fa16a47004b8ef7ec34913546170e41a67812a34f1adb7bf1a6de10c1ac7f18c777f1d9baa5ae', '2026-11-30 05:44:30.38735+00', '2026-11-30 05:44:30.38735+00');

INSERT INTO public.known_communities VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 'c-44d7a2e81e1c', 'Asia/Shanghai', false, 'opened', '{"gift_units_of_donor": 20, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}', 1);

INSERT INTO public.logins VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 'name', '\xc6f462a4ceb083f8caf97e5ffac8318fdfc20891cd7d6ec31cb03ab55c15e9af', '\x01b2551e8e33ed26d3dd19542d700b5aba14eb6bfe56a1a2bf1a030610a02236f7c8'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca1-7037-be46-fb5f7165959c', 'name', '\x70bcc628f7380ee482ee527cbaf719ac9413271c3c8088b66a9dd49d49cd3438', '\x011380d28ec3b9b12f6f103df8a372233981805bb27f5557afad674eb8f5d768de87'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca9-730e-b5d3-5acefa360d8f', 'name', '\xcddbf67f33ddda81337ecfad7b7cb2c24df88e34c13dafc1785e4332c4ee4bf6', '\x017d1946c82ccedcaf502e6acef7837260cfbd920979be46375dcf14e4cb415ccce8a041');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 05:44:30.103336+00'),
	('gateway', '202607010000', '2026-11-30 05:44:30.188382+00');

INSERT INTO public.operators VALUES
	('01a22afb-bbbc-7454-9b27-7c0a58c0afab', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-30 05:44:30.392995+00');

INSERT INTO public.outbox VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 1, '01a22afb-bc27-7469-8f4c-9ac4e51a0e0c', 'gateway.community_opened.v1', 'c-44d7a2e81e1c', 1, NULL, NULL, '{"slug": "c-44d7a2e81e1c", "profile": "cn", "sandbox": false, "settings": {"gift_units_of_donor": 20, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 2, '01a22afb-bc75-7341-aa73-10bfdfdf7bb1', 'gateway.person_joined.v1', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22afb-bc27-7469-8f4c-9ac5ba36a2d2", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 3, '01a22afb-bc9c-703e-9516-5ad4975dce83', 'gateway.person_joined.v1', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22afb-bc9b-700b-bcb2-07c71dd6b3a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 4, '01a22afb-bca5-766f-a47a-601841b0d62e', 'gateway.person_joined.v1', '01a22afb-bca1-7037-be46-fb5f7165959c', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22afb-bca1-7037-be46-fb5f7165959c", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "has_signed_in": false, "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', 5, '01a22afb-bcab-75fe-a359-1a8d1aac741a', 'gateway.person_joined.v1', '01a22afb-bca9-730e-b5d3-5acefa360d8f', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22afb-bca9-730e-b5d3-5acefa360d8f", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "has_signed_in": false, "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', '$argon2id$v=19$m=64,t=1,p=1$cJFaQvOygPrOSQkRU3mElw$GeqGQ/JI4sUCxmkOW1uIyUu/Uk2Oj6yy/kmhRyEjQ5A', '2026-03-10 01:00:00+00', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca1-7037-be46-fb5f7165959c', '$argon2id$v=19$m=64,t=1,p=1$gzNwUejrCxDaZ09LbCPmVg$QN05bQFRoWJEOa9OzizyKXyVpB66wSognKMde4/dbjk', '2026-03-10 01:00:00+00', '01a22afb-bca1-7037-be46-fb5f7165959c'),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca9-730e-b5d3-5acefa360d8f', '$argon2id$v=19$m=64,t=1,p=1$Pirg1BSBQRaIfPSFEPimcA$l3rN/heGZqi1qHOyrg2PkZljgGiXHVO2LRTXb0zxqtg', '2026-03-10 01:00:00+00', '01a22afb-bca9-730e-b5d3-5acefa360d8f');

INSERT INTO public.people VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 'active', '{resident,station}', '李**', '\x01e4526e20450b900210ada5e9a00ef07ea2d2524252b87286ecf1240a918e038ae3cc', 'adult', '2026-03-10', NULL, NULL, false, NULL, NULL, NULL, 1, 1),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 'active', '{resident,admin}', '管**', '\x01cf32196578de4f1f6ef31415965521adce0cbd5b8b503e3526e70efbf514ac0ee2239efe64', 'adult', '2026-03-10', NULL, NULL, true, NULL, NULL, NULL, 1, 1),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca1-7037-be46-fb5f7165959c', 'active', '{resident,volunteer}', '李**', '\x01402f8a9942e072b0391f69734afcaf9f0445da749bf8e36584778c85d650db56c095', 'adult', '2026-03-10', 'V00000015', '2026-03-10', true, NULL, NULL, NULL, 1, 1),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca9-730e-b5d3-5acefa360d8f', 'active', '{resident,volunteer}', '赵**', '\x01f0b1d7ec75edf3f146b0ccc60c85b180909d9203bab8feb198e375ca564591c7d2eb', 'adult', '2026-03-10', 'V00000023', '2026-03-10', true, NULL, NULL, NULL, 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '\x3d378ca9d5c7a302fac6878828f7f45dc67d895c4020f0c5d1604d538d34c8b6', '01a22afb-bc92-73ad-b142-fb203abfb0c7', '2026-11-30 05:44:30.598293+00', '2026-11-30 13:44:30.598293+00', NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '\x081d4c0b2690ddfd91aca28337e57b890061c0e81222f598dd832adf0f9a6ea4', '01a22afb-bcb4-7382-a1d0-63fc611d21a4', '2026-11-30 05:44:30.641624+00', '2026-12-30 05:44:30.641624+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc75-7341-aa73-10bdf300307f', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22afb-bbbc-7454-9b27-7c0a58c0afab', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc75-7341-aa73-10be64d81cd3', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', 'admin', 'given', '2026-03-10 01:00:00+00', '01a22afb-bbbc-7454-9b27-7c0a58c0afab', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc9c-703e-9516-5ad20220769f', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc9c-703e-9516-5ad345703db2', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', 'station', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca5-766f-a47a-60169e1533ac', '01a22afb-bca1-7037-be46-fb5f7165959c', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bca5-766f-a47a-601794fb6162', '01a22afb-bca1-7037-be46-fb5f7165959c', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bcab-75fe-a359-1a8be8c0f9c3', '01a22afb-bca9-730e-b5d3-5acefa360d8f', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bcab-75fe-a359-1a8cc5f3bb51', '01a22afb-bca9-730e-b5d3-5acefa360d8f', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22afb-bc9b-700b-bcb2-07c71dd6b3a4', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bc92-73ad-b142-fb203abfb0c7', '01a22afb-bc27-7469-8f4c-9ac5ba36a2d2', '2026-11-30 05:44:30.598293+00', '2026-12-07 05:44:30.598293+00', NULL, NULL, NULL),
	('01a22afb-bc27-7469-8f4c-9ac3533cb3bb', '01a22afb-bcb4-7382-a1d0-63fc611d21a4', '01a22afb-bca1-7037-be46-fb5f7165959c', '2026-11-30 05:44:30.641624+00', '2027-05-29 05:44:30.641624+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-38a3abca-6e80-4a73-a003-7913a40a1f6f', '{"x": "TpQL5SH0hw8I-9tpF6TcMWDouBbIP5ptw2DhG_8tfSw", "y": "ngjKz0LPzci6p-mlzO7Yr6kdZyN01gHkZH5p-KRd0pg", "crv": "P-256", "kid": "tests-38a3abca-6e80-4a73-a003-7913a40a1f6f", "kty": "EC"}', '2026-11-30 05:44:30.37582+00'),
	('01a22afb-bbb7-7631-b8d7-3334f3e4314a', '{"x": "RQZOoje0T7GHk2koZPrlw5COiHlqYZ2CciWJ_zV8NO4", "y": "kKcdHr_hzmAb0LQ21eU5UcvxAa6o2he5-UB7MOX4Hvk", "alg": "ES256", "crv": "P-256", "kid": "01a22afb-bbb7-7631-b8d7-3334f3e4314a", "kty": "EC", "use": "sig"}', '2026-11-30 05:44:30.38735+00');

SELECT pg_catalog.setval('public.outbox_position_seq', 5, true);

ALTER TABLE ONLY public.beats
    ADD CONSTRAINT beats_pkey PRIMARY KEY (publisher);

ALTER TABLE ONLY public.business_time
    ADD CONSTRAINT business_time_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.clients
    ADD CONSTRAINT clients_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.communities
    ADD CONSTRAINT communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.communities
    ADD CONSTRAINT communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.community_moves
    ADD CONSTRAINT community_moves_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.contact_orders
    ADD CONSTRAINT contact_orders_pkey PRIMARY KEY (community_id, order_id);

ALTER TABLE ONLY public.contact_windows
    ADD CONSTRAINT contact_windows_pkey PRIMARY KEY (community_id, order_id, person_id, reader_id, role);

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (community_id, name);

ALTER TABLE ONLY public.deferred
    ADD CONSTRAINT deferred_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (community_id, principal, route, key_hash);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (community_id, consumer, event_id);

ALTER TABLE ONLY public.key_pairs
    ADD CONSTRAINT key_pairs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.known_communities
    ADD CONSTRAINT known_communities_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.known_leaders
    ADD CONSTRAINT known_leaders_pkey PRIMARY KEY (community_id, person_id);

ALTER TABLE ONLY public.known_people
    ADD CONSTRAINT known_people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_once UNIQUE (community_id, fingerprint);

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_pkey PRIMARY KEY (community_id, person_id, kind);

ALTER TABLE ONLY public.migrations_applied
    ADD CONSTRAINT migrations_applied_pkey PRIMARY KEY (service, id);

ALTER TABLE ONLY public.operators
    ADD CONSTRAINT operators_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_once UNIQUE (community_id, type, cause);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_sequence_once UNIQUE (community_id, type, subject, sequence);

ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_pkey PRIMARY KEY (community_id, person_id);

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_volunteer_no_once UNIQUE (community_id, volunteer_no);

ALTER TABLE ONLY public.reads
    ADD CONSTRAINT reads_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (community_id, hash);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.role_requests
    ADD CONSTRAINT role_requests_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_version_once UNIQUE (community_id, key, version);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

CREATE INDEX contact_windows_reader ON public.contact_windows USING btree (community_id, reader_id, person_id);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX people_leaving ON public.people USING btree (leaves_at) WHERE (leaves_at IS NOT NULL);

CREATE INDEX reads_person ON public.reads USING btree (community_id, person_id, id);

CREATE INDEX refresh_tokens_of_session ON public.refresh_tokens USING btree (community_id, session_id);

CREATE UNIQUE INDEX role_grants_live_once ON public.role_grants USING btree (community_id, person_id, role) WHERE (ended_at IS NULL);

CREATE INDEX role_requests_due ON public.role_requests USING btree (lapses_at) WHERE (state = 'waiting'::text);

CREATE UNIQUE INDEX role_requests_waiting_once ON public.role_requests USING btree (community_id, person_id, role) WHERE (state = 'waiting'::text);

CREATE INDEX sessions_of_person ON public.sessions USING btree (community_id, person_id);

CREATE INDEX sessions_over ON public.sessions USING btree (ends_at);

ALTER TABLE ONLY public.contact_windows
    ADD CONSTRAINT contact_windows_community_id_order_id_fkey FOREIGN KEY (community_id, order_id) REFERENCES public.contact_orders(community_id, order_id);

ALTER TABLE ONLY public.known_leaders
    ADD CONSTRAINT known_leaders_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.reads
    ADD CONSTRAINT reads_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES public.sessions(community_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.role_requests
    ADD CONSTRAINT role_requests_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

CREATE POLICY app ON public.clients TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.community_moves TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.contact_orders TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.contact_windows TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.counters TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_leaders TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.logins TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.passwords TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.people TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.reads TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.refresh_tokens TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.role_grants TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.role_requests TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.sessions TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.settings TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.clients FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.community_moves FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.contact_orders FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.contact_windows FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.counters FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.known_leaders FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.logins FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.passwords FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.people FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.reads FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.refresh_tokens FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.role_grants FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.role_requests FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.sessions FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.settings FOR SELECT TO gateway_audit USING (true);

CREATE POLICY clerk ON public.deferred TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.people TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.role_requests TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.sessions TO gateway_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.clients ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.community_moves ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.contact_orders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.contact_windows ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.counters ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_leaders ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.logins ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.passwords ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.reads ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.refresh_tokens ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.role_grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.role_requests ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.settings ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.clients TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.community_moves TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.contact_orders TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.contact_windows TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.counters TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_leaders TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.logins TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.passwords TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.people TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.reads TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.refresh_tokens TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.role_grants TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.role_requests TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.sessions TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.settings TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.beats TO gateway_worker;
GRANT SELECT ON TABLE public.beats TO gateway_audit;

GRANT SELECT(publisher) ON TABLE public.beats TO gateway_clerk;

GRANT SELECT(sent_at) ON TABLE public.beats TO gateway_clerk;

GRANT SELECT,INSERT ON TABLE public.business_time TO gateway_app;
GRANT SELECT,INSERT ON TABLE public.business_time TO gateway_worker;
GRANT SELECT ON TABLE public.business_time TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.clients TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.clients TO gateway_worker;

GRANT SELECT(community_id) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(id) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(client_id) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(name) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(scopes) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(state) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(secret_id) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(previous_ends_at) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(hint) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(made_by) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(made_at) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(last_used_at) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(epoch) ON TABLE public.clients TO gateway_audit;

GRANT SELECT(version) ON TABLE public.clients TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.communities TO gateway_app;
GRANT SELECT ON TABLE public.communities TO gateway_audit;

GRANT SELECT,INSERT ON TABLE public.community_moves TO gateway_app;
GRANT SELECT,INSERT ON TABLE public.community_moves TO gateway_worker;
GRANT SELECT ON TABLE public.community_moves TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.contact_orders TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.contact_orders TO gateway_worker;
GRANT SELECT ON TABLE public.contact_orders TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact_windows TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact_windows TO gateway_worker;
GRANT SELECT ON TABLE public.contact_windows TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.counters TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.counters TO gateway_worker;
GRANT SELECT ON TABLE public.counters TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO gateway_worker;
GRANT SELECT ON TABLE public.deferred TO gateway_audit;
GRANT DELETE ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(consumer) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(event_id) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(headers) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(body) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(attempts),UPDATE(attempts) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(due_at),UPDATE(due_at) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(first_at) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(reason) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT(state),UPDATE(state) ON TABLE public.deferred TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO gateway_worker;
GRANT SELECT ON TABLE public.idempotency TO gateway_audit;
GRANT DELETE ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO gateway_worker;
GRANT SELECT ON TABLE public.inbox TO gateway_audit;
GRANT DELETE ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.key_pairs TO gateway_app;
GRANT SELECT ON TABLE public.key_pairs TO gateway_audit;

GRANT SELECT(id) ON TABLE public.key_pairs TO gateway_clerk;

GRANT SELECT(signs_from) ON TABLE public.key_pairs TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO gateway_worker;
GRANT SELECT ON TABLE public.known_communities TO gateway_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO gateway_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_leaders TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_leaders TO gateway_worker;
GRANT SELECT ON TABLE public.known_leaders TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO gateway_worker;
GRANT SELECT ON TABLE public.known_people TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.logins TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.logins TO gateway_worker;
GRANT SELECT ON TABLE public.logins TO gateway_audit;

GRANT SELECT ON TABLE public.migrations_applied TO gateway_app;
GRANT SELECT ON TABLE public.migrations_applied TO gateway_worker;
GRANT SELECT ON TABLE public.migrations_applied TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.operators TO gateway_app;

GRANT SELECT(id) ON TABLE public.operators TO gateway_audit;

GRANT SELECT(made_at) ON TABLE public.operators TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO gateway_worker;
GRANT SELECT ON TABLE public.outbox TO gateway_audit;
GRANT DELETE ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT("position") ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(id) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(type) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(subject) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(sequence) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(cause) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(traceparent) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(data) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT("time") ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT(published_at),UPDATE(published_at) ON TABLE public.outbox TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.passwords TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.passwords TO gateway_worker;

GRANT SELECT(community_id) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(person_id) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(set_at) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(set_by) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.people TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.people TO gateway_worker;
GRANT SELECT ON TABLE public.people TO gateway_audit;

GRANT SELECT(community_id) ON TABLE public.people TO gateway_clerk;

GRANT SELECT(id) ON TABLE public.people TO gateway_clerk;

GRANT SELECT(leaves_at) ON TABLE public.people TO gateway_clerk;

GRANT SELECT,INSERT ON TABLE public.reads TO gateway_app;
GRANT SELECT,INSERT ON TABLE public.reads TO gateway_worker;
GRANT SELECT ON TABLE public.reads TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.refresh_tokens TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.refresh_tokens TO gateway_worker;

GRANT SELECT(community_id) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(session_id) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(made_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(expires_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(used_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO gateway_worker;
GRANT SELECT ON TABLE public.revocations TO gateway_audit;
GRANT DELETE ON TABLE public.revocations TO gateway_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.role_grants TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.role_grants TO gateway_worker;
GRANT SELECT ON TABLE public.role_grants TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.role_requests TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.role_requests TO gateway_worker;
GRANT SELECT ON TABLE public.role_requests TO gateway_audit;

GRANT SELECT(community_id) ON TABLE public.role_requests TO gateway_clerk;

GRANT SELECT(person_id) ON TABLE public.role_requests TO gateway_clerk;

GRANT SELECT(state) ON TABLE public.role_requests TO gateway_clerk;

GRANT SELECT(lapses_at) ON TABLE public.role_requests TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sessions TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sessions TO gateway_worker;
GRANT SELECT ON TABLE public.sessions TO gateway_audit;

GRANT SELECT(community_id) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT(id) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT(ends_at) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT,INSERT ON TABLE public.settings TO gateway_app;
GRANT SELECT,INSERT ON TABLE public.settings TO gateway_worker;
GRANT SELECT ON TABLE public.settings TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO gateway_worker;
GRANT SELECT ON TABLE public.signing_keys TO gateway_audit;
