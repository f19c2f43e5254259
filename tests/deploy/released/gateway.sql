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
    set_at timestamp with time zone NOT NULL
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
    epoch integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT people_left_hold_nothing CHECK (((state <> 'left'::text) OR (roles = '{}'::text[]))),
    CONSTRAINT people_roles CHECK ((roles <@ ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text])),
    CONSTRAINT people_state CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text, 'left'::text]))),
    CONSTRAINT people_volunteer_whole CHECK (((volunteer_no IS NULL) = (volunteer_since IS NULL)))
);

ALTER TABLE ONLY public.people FORCE ROW LEVEL SECURITY;

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
    given_at timestamp with time zone NOT NULL,
    given_by uuid NOT NULL,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT role_grants_role CHECK ((role = ANY (ARRAY['resident'::text, 'volunteer'::text, 'team_leader'::text, 'social_worker'::text, 'station'::text, 'shop'::text, 'fund_manager'::text, 'fund_approver'::text, 'admin'::text, 'auditor'::text])))
);

ALTER TABLE ONLY public.role_grants FORCE ROW LEVEL SECURITY;

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

INSERT INTO public.business_time VALUES
	('01a2298a-edce-75ce-a57f-109b35a25307', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', 'c-020a362c2851', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a2298a-ed4d-77fb-9f9c-d77074345151', 'open_community', '\x12be3b4a8051c8e1b61b212ea07ed3e4ca0e2d17d5e3befdf19c9973287676de', '\xed69048c70fbdbd7475d6da69e7c4afeb530523742e7beabd4dc55348e74e1d9', 201, '{"ETag": "\"1\""}', '\x016db62e5f650208889b22f5b936f7cab0a19cc074e3aa0641c09e4f9cb99d692295e3cbeb6f641341618a2199a45dee6129e44a76e12b643570793c7f9ebb32b4b867c8f419676a3037e1e3acee12d721b724d87395bd8c34751cf03c6f076f4034649b59c5d6396e7a40691634eb2dd1b4d5d9a20bd6f2ef106f1c5ad17c154a61417001a2da7b7a4f90d48b93b5ee008b60557a572d55f4cd4864c9db79091188fa6faf48f838a2eade9a18d74afb36ff576a273a30e109b907fdaae67085d20ca70ad2abe26a33b2dac845762ec0983a07b4cdd66ed086129b0ad5d6844088d01a6aac89865592ee4326b384822976e2be2f621a693afd6ae35d1f949b5b33067636edfc966a740fc7210d11a0d60b5efe49657dd112580d', '2026-11-29 23:01:40.481887+00'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 'add_person', '\x072e4ec255b578f788bca344f0f87c48d6ae6072bc25d765107f5b1d8b78d32b', '\x9d84d14094c10eea6bbd75611da6cfa4f692600b75cc0438fdaa3a049194dfb9', 201, '{"ETag": "\"1\""}', '\x01026ece92dfef7983065bfe0a972022bd59ed663e6fc858e57faa1dbf8b2c11ba69ff0cb8b305019417723372489bae39e5878515960b4b1c1a956702af32a240471407f7c47aecd9540518adbfd419509544de2b45e1d67f44624b1760511316a1d1cf2d7723ebd266e60c2c7eab1a0cf320802d3ef827f4cbe9f77a3405389ff99ff7e367655c1d59f722f0fdab2cc7dda5aa5c4c48c8c29c65236fc01b7a9ac69140c4ccc9c0b35f720332939b0fa456b2077c68ea3638beea5db3eb7fecd57aa9b2995affe5034d1ada50188b9456cf387143520865caeac8d4057fef582fed0c642d27fcbd8a09ae3e1e4a56a18152b30cbb73f51f5fa162dc4139fa27c8b8b5cc1905cfffd6e3893608cf614c7f68e4a50f3b0a3567a2709d695b', '2026-11-29 23:01:40.503608+00'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 'add_person', '\x8133cdd619749bcb32e096fef82177a5079398c16bffdc40c65ab4ea4d184114', '\xcd9e9d205654b42565251a7f565e21e21c79ec4824377f40e9db0bcd1e30bb30', 201, '{"ETag": "\"1\""}', '\x011c279376d05f01caf336de1360e74818f2372ee8aee88316bccee07b33a4e761597b3c7133c33056452f85cadb894be5aca0499dab9fa63cb9b3b9c16f2fbd6ec19f68afd0aa459ed36a5e50b6ce11c4da5b93e515eed5cdb442ed9e747fe10b74fb8eddf8e3095275ccc3c70d00b94c3fa33a54f28930bff3ccf4ebaf56a0d0e1d910d62040c86defa37a226e9638847d7882fc911859d494479bd388af3f7102fc480ecf5385774dcb9b128452ded336f278244ee001ad5da4273693f77c99d7cf64f24a5ce63f53f461d63c7120ac1587e43d0314b971cef07312ff00e95d5bc50e2c12332bb41067ca90f867ed42b7255361f706442adc2604663f61af0ad92293b6d19c1e2e3976855a5877686999a78caebbb97a3e4e1f12cde3d09cffafaecabd9af308aeb484dead1df38fcf09', '2026-11-29 23:01:40.510075+00'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 'add_person', '\x0c57cb279f69f0ce5bbd4ac671634adfb73536b49ab0996057b4420c7b70113e', '\xd98c6e1cf033bacd707f005a8400936dc349f6cb8dca96d55f254656d9023461', 201, '{"ETag": "\"1\""}', '\x01fb0b9317731e8410de0080de52bb7367d55a878d9af2f83c7d63a991484cdde9a244be1f3a0f20f0bfc6e363767b1a13f410ada78f7b60e1468fdc3e14740f43b424fa67b7eafe1570a593cd3452aef53d903bda03e23a37a9e72c0d23785f1f66ce81f7dfaab49ae36cc47feb8581b4c46076c85c12639c4d326dbbf487df6b64db4ad7aa38911497c26d54eead902a712fa6fe88b41eb57fb2d3cbbba3eee02dfa70d9be13512ac3cb281da1947e3ded103184f12b3fbafa1945d05d2eaef48f1bc3612edb72a6e6f78f5783d9e96db83f59f3755aed853fcdc66f22e69cb00715b1f4a0030eecc362cf640bf9987bf7ae597b6229f534166c6958fc954806d6004a3243f1b210c91c08a21d6f13650f15a86a5de96d9acf7a9bfc75b92111bddd5427aec37739f26f5b09af68c820df6576', '2026-11-29 23:01:40.513694+00');

INSERT INTO public.key_pairs VALUES
	('01a2298a-ed4a-7229-b7b5-94def1cb022b', '{"x": "OiYY6WZZlHMsRgjV46ALrjM0mlamqBr9KZ_rRM6-2f8", "y": "3b0ZLHk80tgc2wqzlxQYmwdtKQVbkxNxS9urjBjmZW8", "alg": "ES256", "crv": "P-256", "kid": "01a2298a-ed4a-7229-b7b5-94def1cb022b", "kty": "EC", "use": "sig"}', '\x01aae18681a1b023cd3585862c5c159b44f0d9ae472bb82832b8a669910b2ca6751322c620701cd6afc190594464cf6a0501c8572b572252abc98ff82e2ce790e123d464ed57263c0f40bf44e9c21f2911dbd75e6252a07d521aac05fe70f79a9d83b6f9f8cb61909886e392274219059b47e818af3f49a31f01797e755c2f9fe93a5fdd9af8f4b778eb01483a87edecac7cd4b08d5c04f7ff905d34c1afdf417c96e2e0e88f5c097e0529c26d75a7aad8f0cd9ea3b401b5707a2f307ffb9dd5e6c6cb45ad3229b27e55ac1308f3adf1eedb67e07c456f3562848d07bea2be0a3f61fd7dd308a8c60ab9f876a5f17d268e18ddd85e7b4e7e14357977ebe86f6f308eb8ee4896656fc40748ed5bd3025fe56710b414ea998e5fd1a4a715c27dfa836d0a', '2026-11-29 23:01:40.296574+00', '2026-11-29 23:01:40.296574+00');

INSERT INTO public.known_communities VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', 'c-020a362c2851', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 'name', '\xb33812e0b77b8f6a1b2e8243a9315f35c655ec2b0d9e8b729d0471e5f8ecb7dc', '\x01bd2d661be19c835ed25a950f478452ec32e439324b73ceb63929c23f57a06040d3'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', 'name', '\x59d5a71fd8b46daad1860d3322566cc94499dd3970d57319c89114f26a53b318', '\x01caf4463ddab3d857d19275a62ba77a0f9d6b5baadb741d9bd2f81aae352d3ebd65'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee20-7280-b111-43cbbf2f9215', 'name', '\xa39f0f7cee1a2f44514d99bd4b2e32399a9a5ae450e86805a664b490c333d8c5', '\x0121adb3fd258c4119e876fa06271519ad81ff437703afcea6f1a0c15e5c0e037d33c826');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:01:40.071866+00'),
	('gateway', '202607010000', '2026-11-29 23:01:40.162595+00');

INSERT INTO public.operators VALUES
	('01a2298a-ed4c-7742-aef4-e3473c8e83da', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 23:01:40.299119+00');

INSERT INTO public.outbox VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', 1, '01a2298a-edd3-7181-8379-d86a7e1b5403', 'gateway.community_opened.v1', 'c-020a362c2851', 1, NULL, NULL, '{"slug": "c-020a362c2851", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', 2, '01a2298a-ee01-7137-b128-63205bdc0643', 'gateway.person_joined.v1', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2298a-edd4-76ec-8f78-4ff479ed2466", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', 3, '01a2298a-ee17-74e4-81a9-d5d2d1dd6500', 'gateway.person_joined.v1', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2298a-ee16-74f9-9360-6ed0539e32dd", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', 4, '01a2298a-ee1d-77bd-876b-36633e83888a', 'gateway.person_joined.v1', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2298a-ee1b-7678-b5ac-3c7e74477e5a", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', 5, '01a2298a-ee21-7669-8c9a-ff5192e77681', 'gateway.person_joined.v1', '01a2298a-ee20-7280-b111-43cbbf2f9215', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2298a-ee20-7280-b111-43cbbf2f9215", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-edd4-76ec-8f78-4ff479ed2466', '$argon2id$v=19$m=64,t=1,p=1$WsBph8PzPgJPV2LUXCEkyA$eBs3DaO9ztN1be3ZkhV+n1gNFxR7EyIc4dd8eBJS1JY', '2026-03-10 01:00:00+00'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', '$argon2id$v=19$m=64,t=1,p=1$5+XY2/OD4V6Gvu9dB3AkNg$Jv8FWOpd8jYW3NQHZRy3ot6NvYD4nNWoYgKf3AG3eLY', '2026-03-10 01:00:00+00'),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee20-7280-b111-43cbbf2f9215', '$argon2id$v=19$m=64,t=1,p=1$T0r0Y/K66LadVsesvjyHSQ$lRJr9Ey6WmQpPllQq/Mf92QTboRRrMnrhyWkAIscbRA', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 'active', '{resident,admin}', '管**', '\x0162f6d8f0e7e23d38d636cf3bdcf72afae1d4e6b2878832ead9f70b1ecc0c3333c811a32b39', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 'active', '{resident,station}', '李**', '\x0150e6a10f4cf067bd3f98047652e7c5bab720fc81a9f7f353d6b15a1e95a514cc5aff', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', 'active', '{resident,volunteer}', '李**', '\x0118249d8d4eeee136f39c2cd1dd87283c8b27ba8a2f6cdbc58a4cec8867691d21e16d', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee20-7280-b111-43cbbf2f9215', 'active', '{resident,volunteer}', '赵**', '\x01db7e843ade7db891c6dd9ee4ec726353c04ac8cbfe0aa42e225207993fbf6a22ffee', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '\x0b8934eb0561243057deb802e1c7531c5de364657cdbd3f588ca99d713fae9bc', '01a2298a-ee11-716a-bb1d-e660768c5a57', '2026-11-29 23:01:40.490986+00', '2026-11-30 07:01:40.490986+00', NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '\x830605bd1eae8e6d33207a9b7bbfdcd74f93459ef34a99a4d06d556e649715a0', '01a2298a-ee25-7379-953c-9f115adfb8a9', '2026-11-29 23:01:40.515529+00', '2026-12-29 23:01:40.515529+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee01-7137-b128-631e91fb354a', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 'resident', '2026-03-10 01:00:00+00', '01a2298a-ed4d-77fb-9f9c-d77074345151', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee01-7137-b128-631f4dcaa2d0', '01a2298a-edd4-76ec-8f78-4ff479ed2466', 'admin', '2026-03-10 01:00:00+00', '01a2298a-ed4d-77fb-9f9c-d77074345151', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee17-74e4-81a9-d5d09347c465', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 'resident', '2026-03-10 01:00:00+00', '01a2298a-edd4-76ec-8f78-4ff479ed2466', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee17-74e4-81a9-d5d1fcc44883', '01a2298a-ee16-74f9-9360-6ed0539e32dd', 'station', '2026-03-10 01:00:00+00', '01a2298a-edd4-76ec-8f78-4ff479ed2466', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee1d-77bd-876b-3661ffe0fb7d', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', 'resident', '2026-03-10 01:00:00+00', '01a2298a-ee16-74f9-9360-6ed0539e32dd', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee1d-77bd-876b-366210644235', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', 'volunteer', '2026-03-10 01:00:00+00', '01a2298a-ee16-74f9-9360-6ed0539e32dd', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee21-7669-8c9a-ff4f82fda257', '01a2298a-ee20-7280-b111-43cbbf2f9215', 'resident', '2026-03-10 01:00:00+00', '01a2298a-ee16-74f9-9360-6ed0539e32dd', NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee21-7669-8c9a-ff508d9e639a', '01a2298a-ee20-7280-b111-43cbbf2f9215', 'volunteer', '2026-03-10 01:00:00+00', '01a2298a-ee16-74f9-9360-6ed0539e32dd', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee11-716a-bb1d-e660768c5a57', '01a2298a-edd4-76ec-8f78-4ff479ed2466', '2026-11-29 23:01:40.490986+00', '2026-12-06 23:01:40.490986+00', NULL, NULL, NULL),
	('01a2298a-edd3-7181-8379-d869a4c9023d', '01a2298a-ee25-7379-953c-9f115adfb8a9', '01a2298a-ee1b-7678-b5ac-3c7e74477e5a', '2026-11-29 23:01:40.515529+00', '2027-05-28 23:01:40.515529+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2', '{"x": "2iMhxtfzOq2OT5rAbIfhohbVZZI8D8jnWv_wcVrv7C4", "y": "25Rzv1ppuQWrg2t21dklEJEEhp2lwfVDKsrOIs7B8Ys", "crv": "P-256", "kid": "tests-2292c67b-a482-414c-87fb-a8ab6d8dc7a2", "kty": "EC"}', '2026-11-29 23:01:40.292106+00'),
	('01a2298a-ed4a-7229-b7b5-94def1cb022b', '{"x": "OiYY6WZZlHMsRgjV46ALrjM0mlamqBr9KZ_rRM6-2f8", "y": "3b0ZLHk80tgc2wqzlxQYmwdtKQVbkxNxS9urjBjmZW8", "alg": "ES256", "crv": "P-256", "kid": "01a2298a-ed4a-7229-b7b5-94def1cb022b", "kty": "EC", "use": "sig"}', '2026-11-29 23:01:40.296574+00');

SELECT pg_catalog.setval('public.outbox_position_seq', 5, true);

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

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (community_id, hash);

ALTER TABLE ONLY public.revocations
    ADD CONSTRAINT revocations_pkey PRIMARY KEY (subject);

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (community_id, id);

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_version_once UNIQUE (community_id, key, version);

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);

CREATE INDEX deferred_due ON public.deferred USING btree (due_at) WHERE (state = 'waiting'::text);

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);

CREATE INDEX inbox_done ON public.inbox USING btree (done_at);

CREATE INDEX ix_business_time_now ON public.business_time USING btree (now);

CREATE INDEX ix_revocations_changed_at ON public.revocations USING btree (changed_at);

CREATE INDEX outbox_sent ON public.outbox USING btree (published_at) WHERE (published_at IS NOT NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree ("position") WHERE (published_at IS NULL);

CREATE INDEX refresh_tokens_of_session ON public.refresh_tokens USING btree (community_id, session_id);

CREATE UNIQUE INDEX role_grants_live_once ON public.role_grants USING btree (community_id, person_id, role) WHERE (ended_at IS NULL);

CREATE INDEX sessions_of_person ON public.sessions USING btree (community_id, person_id);

CREATE INDEX sessions_over ON public.sessions USING btree (ends_at);

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT passwords_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.refresh_tokens
    ADD CONSTRAINT refresh_tokens_community_id_session_id_fkey FOREIGN KEY (community_id, session_id) REFERENCES public.sessions(community_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.role_grants
    ADD CONSTRAINT role_grants_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

CREATE POLICY app ON public.clients TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.community_moves TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.counters TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.deferred TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.idempotency TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.inbox TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.known_people TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.logins TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.outbox TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.passwords TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.people TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.refresh_tokens TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.role_grants TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.sessions TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.settings TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.clients FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.community_moves FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.counters FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.deferred FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.idempotency FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.inbox FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.known_people FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.logins FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.outbox FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.passwords FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.people FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.refresh_tokens FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.role_grants FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.sessions FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.settings FOR SELECT TO gateway_audit USING (true);

CREATE POLICY clerk ON public.deferred TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.idempotency TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.inbox TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.outbox TO gateway_clerk USING (true) WITH CHECK (true);

CREATE POLICY clerk ON public.sessions TO gateway_clerk USING (true) WITH CHECK (true);

ALTER TABLE public.clients ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.community_moves ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.counters ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.deferred ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.known_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.logins ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.passwords ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.people ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.refresh_tokens ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.role_grants ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.settings ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.clients TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.community_moves TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.counters TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.deferred TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.idempotency TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.inbox TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.known_people TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.logins TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.outbox TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.passwords TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.people TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.refresh_tokens TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.role_grants TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.sessions TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.settings TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

GRANT SELECT,INSERT,UPDATE ON TABLE public.people TO gateway_app;
GRANT SELECT,INSERT,UPDATE ON TABLE public.people TO gateway_worker;
GRANT SELECT ON TABLE public.people TO gateway_audit;

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
