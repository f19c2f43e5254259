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
    phone text,
    address text,
    opening_hours text,
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

CREATE TABLE public.community_profiles (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    phone text,
    address text,
    opening_hours text,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.community_profiles FORCE ROW LEVEL SECURITY;

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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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

CREATE TABLE public.passwords (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    hash text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by uuid NOT NULL,
    given_by uuid NOT NULL,
    waits_until timestamp with time zone,
    CONSTRAINT passwords_given_by_another CHECK ((given_by <> person_id)),
    CONSTRAINT passwords_own_wait_not CHECK (((waits_until IS NULL) OR (set_by <> person_id)))
);

ALTER TABLE ONLY public.passwords FORCE ROW LEVEL SECURITY;

CREATE TABLE public.people (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    state text NOT NULL,
    roles text[] NOT NULL,
    display_name text NOT NULL,
    name_sealed bytea NOT NULL,
    contact_phones_sealed bytea NOT NULL,
    age_band text NOT NULL,
    joined_on date NOT NULL,
    volunteer_no text,
    volunteer_since date,
    has_signed_in boolean NOT NULL,
    restricted_until timestamp with time zone,
    leaves_at timestamp with time zone,
    leaving_reason text,
    leaving_asked_by uuid,
    left_at timestamp with time zone,
    left_suspended boolean,
    return_reason text,
    return_asked_by uuid,
    return_asked_at timestamp with time zone,
    epoch integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT people_leaving_reason CHECK ((leaving_reason = ANY (ARRAY['own_wish'::text, 'moved'::text, 'deceased'::text, 'other'::text]))),
    CONSTRAINT people_leaving_whole CHECK ((num_nonnulls(leaves_at, leaving_reason, leaving_asked_by) = ANY (ARRAY[0, 3]))),
    CONSTRAINT people_left_hold_nothing CHECK (((state <> 'left'::text) OR (roles = '{}'::text[]))),
    CONSTRAINT people_left_since CHECK (((state = 'left'::text) = (left_at IS NOT NULL))),
    CONSTRAINT people_left_whole CHECK (((left_at IS NULL) = (left_suspended IS NULL))),
    CONSTRAINT people_return_from_leaving CHECK (((return_asked_at IS NULL) OR (state = 'left'::text))),
    CONSTRAINT people_return_reason CHECK ((return_reason = ANY (ARRAY['wrong_person'::text, 'changed_mind'::text, 'other'::text]))),
    CONSTRAINT people_return_whole CHECK ((num_nonnulls(return_reason, return_asked_by, return_asked_at) = ANY (ARRAY[0, 3]))),
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
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');

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

CREATE TABLE public.search_terms (
    community_id uuid NOT NULL,
    person_id uuid NOT NULL,
    mark bytea NOT NULL
);

ALTER TABLE ONLY public.search_terms FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sessions (
    community_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_reason text,
    device text,
    keeps_token boolean NOT NULL,
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
	('gateway', '2026-12-01 12:02:03.642982+00');

INSERT INTO public.business_time VALUES
	('01a22c55-6522-77ca-932c-6fa3b6d862ea', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', 'c-00e708f7708a', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1, NULL, NULL, NULL);

INSERT INTO public.counters VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22c55-64ff-7219-ad6e-937d42937187', 'open_community', '\xe63cf3eb400cb80d0237d0710ce9dd0ba4c9eddead4f6b238393f8325744af27', '\x247b74b0adc770290caf6d1f8282aa37a1529c5284137a57e43ca097b9e87b4a', 201, '{"ETag": "\"1\""}', '\x01b96442c5f771ab0a16210c22d884f237933220a00970886679799d72f99263fd003f3bb75a05a9160f534fd3ad3cfaecd5c181b2b1bc929af59510db12ca86e5fe3572cdaeca50051016d0ed10d1565888aba4545e98aea41ff1128433a9829d5e3a2190d26523e6177f551cda8871528675b9fb721a28ba5b065857b64c0125b63f0c530d857ad1d52bab1843be71731f82f96642e978161681eece136ef970916a37309f12b8fc065803bf60137f73c5e8af0747420e4799180641f3465f53cdcbf36c8ae84c68b83a77f79c7a2754bf658b2d7056ba68cb517f2afd7aab9c31482be1f04f1d09b01d0e089aebba66759cd923307b0005308b387e35ab159bf31449f3fc9c768bf0ae662f1113c967417592c28699764140ec38bd8eba3392d37af9b9edb5d566f8d83089e8709cdd4aaf805c609edfa338298584dace68a6a817caf64e6bcaaa03490f2dd1c0a2173a95281af260', '2026-11-30 12:02:03.722589+00'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 'add_person', '\xd31587fe1a07f6e8085d658e82a533371fd8ef104e62f2a61767cf0c9c177619', '\x114c7f4474ec19d164314095dd285816c5e15b0999569c59c39abb6689fc9964', 201, '{"ETag": "\"1\""}', '\x013ddce41e3f3356fa167b50a2d77fccd660a0b6321d239672e853dacfacc8f612ba138b41821a27d4639cf93b621cffaed75673cc036d76cabaa694fc4a0a95e1414e876ae59d26697af67274de3ab2d6f18382eb04d178945782e8eab0c706f1bf553a904b0270b2a016d5ebf566fc8a05c1d144af50f0050075b0d42ca97762e37e846feb82ef2fd53c6211e48801cb7304801c31786ed450e09866db9584fe51760f2b3ff8413932106731ee28c389ba4c091838db89b7eee73116740e97dbd33d9a4f8b13f99ec939276a79ad1e7019aa16ae5b6065d358ada193eaee66c1f652baf620aa4dcbfd50240b84157df0884904c366bf49577ed5a9f466b8f758e40b7a9cfabe6d68e4c4ddfd8ba923f2297307e6a94df5eb6455b05ca70d5c45ac1c544a9d64c7ca63f9607c6b8604b9201a5fe638db5b9a08dcc8cf1ad8ba83d741c5691d349a2ad19556a75994e47455d0b61c399195cd051b3ebabb0482581dc2d3665042a40978dad9a6a9a464a0a2da491f9b59de7167e13407d1f5b0971037a668acd987', '2026-11-30 12:02:03.746265+00'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 'add_person', '\x4955c65a00f9f480f96c8456076207ae77f9e15e85d28bd3b0dfb30371cdf8aa', '\x46b1c92b07bf1d08a8c23aefc6eac0d083b617864fca368dedfb0f392ef0ffc0', 201, '{"ETag": "\"1\""}', '\x0147e5d926a3837012fd53bd67bd8c5eec6b04f703aba3333902f6f4872ddd82060b6de9b13dc6991ea989fa56ab92323a8422e24fd2e74d8279769987c2696eca790810cde3280188eee3cca38ed23df7601d7b3b3ced66013717f5a7bae6eb6a4aaec692ebf1e3e1ba335d377edee884bf635bb068b1d6b3c223bddbd03a694ff861d891c65c193478dea2deb915c1d1dfb7178b318a628700372a043abdd0f4ac3b093733d1873057f2096ef4127139dc77bd2d1d88a03a3964e547d8c3fca56cf8ae4884bda80f6d43495d07ff14dc434c1fa57dc29e84d11db36688effb3927efc4259e5590dba24e964a19daeb96955ae87f75848bb5f5e195c4e8297a55b414dcdebb1bc2c8dacd3ca5d59d699fce470a6a4fe394be13607e2002e549b08f7665d9032c40e5df02be6175b332f76c5603f49a53684773cb928e981118f31dd2ff45541dcd17da64ce8f1aefc10217e8503c7cc3a7a2e33e5dd0d7ff6c5126e0fa7b29e3088c6750f40f4cc12d28cbb1a640c957ad880512e2505da39c88e44352e71a00df23f31bec647fadf5963fb2e31392966be11ee6b4', '2026-11-30 12:02:03.750935+00'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 'add_person', '\x93109fb6149278a1ce5c6e1a2ed81c2550b998cb99ee73f9188291987c568545', '\xdea1fa3110061313253c543ebb83f88b634e053116f7047f646071f0ff7d98c4', 201, '{"ETag": "\"1\""}', '\x01759b60872d0af5c6c5c3e27aed277f7e474179acf9e9a47bda80e0d9dc06ecf5a19bb01fe46959fb352ac2a9562f0aab81c04e303f2f6e7a399ae1488fdd6ce2ef066294a885d66af6c52f6e5322f1a24d45b9055bb2520b61f172ba25001a8d2aac80de9a9d04ba0a62a10ae28897f9d2d847ca6bac76b2b0d0f5fc8f51fe1d996c5fa3799cad44de4b5592d87588080da18c17d689c0e929877313f7f58e74f9de477955796c7d32d194513ae4440f0f23d1bf72504f04cae9b1a10aab9d0a937b12f425ad00d5f535fce146e29d1ef2707b1497e88053637fa4e9105c7808a42649b00067ad61eb98563de3270d8a670ec5f353d66afba1d9e7b1eb52d6da6ba570fc091142585b81873506f2eb8f0d7c82ce9f7bb3aa4a236e459d07686459f4f4d66b641d25d74439cb6c5ce80f663387b18fe3f08ac350ffb070704b124e11ff29a86bb0f5f8c44a86957fd888c4901bfb63e9c03afb398336e5a4e899ef9dc56136c3abb9d639900d5e9785e76b124fbbbde9746b449841597e9dd68221c7357b721b18b11f3d40d398122a5433b4ee9f9bf1b0510bd51af7fa', '2026-11-30 12:02:03.754064+00');

INSERT INTO public.key_pairs VALUES
	('01a22c55-64fd-70f7-b28f-e95772e3c3ff', '{"x": "IuTb7-fW3VWcstfAtCf72Vmg41UVG09gk02SBY-q6SQ", "y": "4MtWVnFTk6uIU2upBb4VKmYxUwPjj1Epkh1NftXkMqI", "alg": "ES256", "crv": "P-256", "kid": "01a22c55-64fd-70f7-b28f-e95772e3c3ff", "kty": "EC", "use": "sig"}', '\x01b6e45de47e5fb7ad5759ed23f3caf4605ddf3fa30ce5f3851e1020db4f82e9fc680b12866ce9b7f92bd1188e231b44f087ce1e9f4883f4393d0d25a62a6d70c74e516222592c7c6048d55b3d212bbf55596b88377792ac999635de280b4de551b02ef4c06443976e7c6c0bf4212c8a1bc840cdac4528452fb3d80aae2972d38b411e25f6a1c41aa698d579e8a78ea0f8d734fbdb129962d84878dd3dc51514a1ddb70e64ad555d8d8697dd4fb02f6b4ba8c776d86ff5840479c26af0f039c60a70b3e00b4ff91f53f1b203cd542bc14b27c20c3def11d2fe00d473bb8dc9939e88723405907c9a35cc15555037057cf5d183402b629828867f53283d321aaf99ffec693220b896821715b6fd4f5b5bca960d6e8e5a1d022d4cf9c4ac8d6d2a4dcddc', '2026-11-30 12:02:03.644133+00', '2026-11-30 12:02:03.644133+00');

INSERT INTO public.known_communities VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', 'c-00e708f7708a', 'Asia/Shanghai', false, 'opened', '{"stock_alone_fen": 20000, "stock_alone_pieces": 20, "gift_units_of_donor": 20, "last_year_open_days": 15, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}', 1);

INSERT INTO public.logins VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 'name', '\x64389bcca774aabad7d431e30406142158a2cfa2bd22532d4efa19a50c4c8128', '\x010dd528519dc8fdc6697312177e8b39d63e35edb1985889c04524efe58d3bae18f0'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', 'name', '\x9e9122b99f0f9d56c02b9b239629e6364f2bfb78ed1ca66b404b6711099882ca', '\x01a95d5072132bcc24e7b20c84eb7596858072daa9a09fbb479bcb4e5fb024a6a866'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', 'name', '\x433fbef2fd6e6c4ad86984d4153584d5792589029ca2487ca0c62f4d003eb59d', '\x01dacb5bf099bb2811c76e0b3b50640198844234d327dbcd94759101f42dad37386554e5');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:02:03.368795+00'),
	('gateway', '202607010000', '2026-11-30 12:02:03.455597+00');

INSERT INTO public.operators VALUES
	('01a22c55-64ff-7219-ad6e-937d42937187', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-30 12:02:03.646651+00');

INSERT INTO public.outbox VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', 1, '01a22c55-6526-726e-9e89-400e63c274db', 'gateway.community_opened.v1', 'c-00e708f7708a', 1, NULL, NULL, '{"slug": "c-00e708f7708a", "profile": "cn", "sandbox": false, "settings": {"stock_alone_fen": 20000, "stock_alone_pieces": 20, "gift_units_of_donor": 20, "last_year_open_days": 15, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', 2, '01a22c55-654a-7210-b0e0-8f8657c23d59', 'gateway.person_joined.v1', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c55-6527-76c1-bb6a-3bb585bc5af5", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null, "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', 3, '01a22c55-6561-75d0-80b5-db2e821c9be6', 'gateway.person_joined.v1', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c55-6561-75d0-80b5-db2b6173d3a8", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null, "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', 4, '01a22c55-6566-733e-a097-ec866e55fdb4', 'gateway.person_joined.v1', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c55-6564-76ed-bfa6-65b5cbc2fd79", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "has_signed_in": false, "volunteer_since": "2026-03-10", "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', 5, '01a22c55-6569-7177-8494-5d2715819bf1', 'gateway.person_joined.v1', '01a22c55-6569-7177-8494-5d241a6d2478', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c55-6569-7177-8494-5d241a6d2478", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "has_signed_in": false, "volunteer_since": "2026-03-10", "restricted_until": null}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '$argon2id$v=19$m=64,t=1,p=1$W+MItOh82Mv9KZX+vjj0AA$Zuj5717OUuN8peB741jc0VQ+7wG5LRstXiF4Xg4jPXw', '2026-03-10 01:00:00+00', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '01a22c55-64ff-7219-ad6e-937d42937187', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '$argon2id$v=19$m=64,t=1,p=1$P7UiBd4NvYpedbqSFqXsxQ$xI2MlDTunZThrmZuPFwAn+CqvASw5jFkf2ekyUPeFPg', '2026-03-10 01:00:00+00', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', '$argon2id$v=19$m=64,t=1,p=1$/1qeDSeyu+44lTseI0xmDw$Zb2q5pmJO7+CqlQF+EVJNm24kmHncGIPQliuoLU7hYg', '2026-03-10 01:00:00+00', '01a22c55-6569-7177-8494-5d241a6d2478', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL);

INSERT INTO public.people VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 'active', '{resident,station}', '何**', '\x01a61f62d0950061cc5987d9f33c56e1d940ed53a7f529ab54b1647ea845d1f6b8f61f', '\x01a3fa9526cb7d8bb656cb6157bcc852316c909c80c7ed1bee27127c49', 'adult', '2026-03-10', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 'active', '{resident,admin}', '管**', '\x01f2d157e88af1fdd2f697320771cdaf4d6023b0d5cd65104842acfb889122f2ab175d5657ba', '\x012a34f488a6d97bdaa0ce744129078c25488753dbe538ad9066fdac01', 'adult', '2026-03-10', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', 'active', '{resident,volunteer}', '李**', '\x0166b5c3295a12695c7d3723ac90df3e72bb41712203eb5ca083539cc04e5d86ed088b', '\x0161d26b8f16205161914a89507393881302ce6e30fc56a63a27cf4045', 'adult', '2026-03-10', 'V00000015', '2026-03-10', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', 'active', '{resident,volunteer}', '赵**', '\x017107eb438f76997d01420271ff22d1168e04ccb02f1fa4fc73b4e16fb22996218343', '\x0135e7b118e7370eda5193803b19a9c005f329dccf87ba458b2657dc20', 'adult', '2026-03-10', 'V00000023', '2026-03-10', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '\x36ebca07f79d8a3c019b2f0251d48ce20c25d98cf2dee21325e0fe29f9fdf08a', '01a22c55-655c-744a-bbda-b3000c2dbc78', '2026-11-30 12:02:03.734611+00', '2026-11-30 20:02:03.734611+00', NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '\xf1cfa121901701fb32d229271c3ffb05dd92140d1ad432fcf835e810d1d5d282', '01a22c55-656e-716f-93b3-d500d6242ab3', '2026-11-30 12:02:03.756509+00', '2026-12-30 12:02:03.756509+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-654a-7210-b0e0-8f84c99de1ca', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c55-64ff-7219-ad6e-937d42937187', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-654a-7210-b0e0-8f85f15b5178', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', 'admin', 'given', '2026-03-10 01:00:00+00', '01a22c55-64ff-7219-ad6e-937d42937187', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2c799204e4', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2d1ce05b0d', '01a22c55-6561-75d0-80b5-db2b6173d3a8', 'station', 'given', '2026-03-10 01:00:00+00', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6566-733e-a097-ec84486b1351', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6566-733e-a097-ec855c3340cf', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d2534cbcb73', '01a22c55-6569-7177-8494-5d241a6d2478', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL, NULL),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d26a2c7ca09', '01a22c55-6569-7177-8494-5d241a6d2478', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22c55-6561-75d0-80b5-db2b6173d3a8', NULL, NULL);

INSERT INTO public.search_terms VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '\x89f99102effc0b01301bb0a78ca0c3658e83eb096f383e556b58c91bb81c6e05'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '\x8b361045c31459561fdb8acaad9e8aa14011ad9b8197688501b2e8ff11af66a5'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '\xa08b71955f5333542671afef471f7fc2d5cd193c7b46d73214c8d7d32a401b89'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '\xa14a818ad20270fe82251e847931b03035208658264a67338e99a979d5c92ce8'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2b6173d3a8', '\x1c05ffe565aa3dec9e5bacb065506619baad1c4c65e8bac55e21ff2732a93c23'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6561-75d0-80b5-db2b6173d3a8', '\xbb60a084f007b804a691aa91d1d521d3d6d38a515462d5aa3c992f84af3d5f7e'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '\x037c8ea315f5056dd21c595a8aea2a082478e2cae16ae4316fdf6fcd8b85de1e'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '\x5ac4137206045f70afbb3482b5f04afcf6655f56cc4621077ef7b52656bbd428'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '\x97f386d3cc73c7af268d42f0a4c6cac5a848d4428be28fbb7fcc475d16696fb4'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', '\x2cc9a20bf37e75f0f1b5535eb5ca6cd5877ff5b2f3ac9cd1b4b7c7cfa88a07de'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', '\x870089d58cfa28998f634d08cfa7b16e9cf6ecabeac60220a614097187c2a6d4'),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-6569-7177-8494-5d241a6d2478', '\xebd97e2d43919fe2784341f775491b0de1024fd15f89c479aa7cd6697ba3ca86');

INSERT INTO public.sessions VALUES
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-655c-744a-bbda-b3000c2dbc78', '01a22c55-6527-76c1-bb6a-3bb585bc5af5', '2026-11-30 12:02:03.734611+00', '2026-12-07 12:02:03.734611+00', NULL, NULL, NULL, false),
	('01a22c55-6526-726e-9e89-400de69a0829', '01a22c55-656e-716f-93b3-d500d6242ab3', '01a22c55-6564-76ed-bfa6-65b5cbc2fd79', '2026-11-30 12:02:03.756509+00', '2027-05-29 12:02:03.756509+00', NULL, NULL, NULL, false);

INSERT INTO public.signing_keys VALUES
	('tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4', '{"x": "QVrJNMDo3_NrQFjXkaHPzGy6CpnIvm4GiFJrsD62Nxg", "y": "XbfIRr5csWxPIytkrB0VHwDFXltiAgtgrkPutBuJ50I", "crv": "P-256", "kid": "tests-1ee7fe51-e722-4ef0-8e52-a469e4c2eda4", "kty": "EC"}', '2026-11-30 12:02:03.639576+00'),
	('01a22c55-64fd-70f7-b28f-e95772e3c3ff', '{"x": "IuTb7-fW3VWcstfAtCf72Vmg41UVG09gk02SBY-q6SQ", "y": "4MtWVnFTk6uIU2upBb4VKmYxUwPjj1Epkh1NftXkMqI", "alg": "ES256", "crv": "P-256", "kid": "01a22c55-64fd-70f7-b28f-e95772e3c3ff", "kty": "EC", "use": "sig"}', '2026-11-30 12:02:03.644133+00');

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

ALTER TABLE ONLY public.community_profiles
    ADD CONSTRAINT community_profiles_pkey PRIMARY KEY (community_id, id);

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

ALTER TABLE ONLY public.search_terms
    ADD CONSTRAINT search_terms_pkey PRIMARY KEY (community_id, person_id, mark);

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

CREATE INDEX passwords_waiting ON public.passwords USING btree (community_id, waits_until) WHERE (waits_until IS NOT NULL);

CREATE INDEX people_leaving ON public.people USING btree (leaves_at) WHERE (leaves_at IS NOT NULL);

CREATE INDEX people_returning ON public.people USING btree (community_id, return_asked_at) WHERE (return_asked_at IS NOT NULL);

CREATE INDEX people_state ON public.people USING btree (community_id, state, id);

CREATE INDEX reads_person ON public.reads USING btree (community_id, person_id, id);

CREATE INDEX refresh_tokens_of_session ON public.refresh_tokens USING btree (community_id, session_id);

CREATE UNIQUE INDEX role_grants_live_once ON public.role_grants USING btree (community_id, person_id, role) WHERE (ended_at IS NULL);

CREATE INDEX role_grants_of_role ON public.role_grants USING btree (community_id, role, person_id) WHERE (ended_at IS NULL);

CREATE INDEX role_requests_due ON public.role_requests USING btree (lapses_at) WHERE (state = 'waiting'::text);

CREATE UNIQUE INDEX role_requests_waiting_once ON public.role_requests USING btree (community_id, person_id, role) WHERE (state = 'waiting'::text);

CREATE INDEX search_terms_mark ON public.search_terms USING btree (community_id, mark, person_id);

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

ALTER TABLE ONLY public.search_terms
    ADD CONSTRAINT search_terms_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_community_id_person_id_fkey FOREIGN KEY (community_id, person_id) REFERENCES public.people(community_id, id);

CREATE POLICY app ON public.clients TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.community_moves TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.community_profiles TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

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

CREATE POLICY app ON public.search_terms TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.sessions TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY app ON public.settings TO gateway_app USING ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid)) WITH CHECK ((community_id = (NULLIF(current_setting('wulin.community'::text, true), ''::text))::uuid));

CREATE POLICY audit ON public.clients FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.community_moves FOR SELECT TO gateway_audit USING (true);

CREATE POLICY audit ON public.community_profiles FOR SELECT TO gateway_audit USING (true);

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

CREATE POLICY audit ON public.search_terms FOR SELECT TO gateway_audit USING (true);

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

ALTER TABLE public.community_profiles ENABLE ROW LEVEL SECURITY;

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

ALTER TABLE public.search_terms ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.settings ENABLE ROW LEVEL SECURITY;

CREATE POLICY worker ON public.clients TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.community_moves TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

CREATE POLICY worker ON public.community_profiles TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

CREATE POLICY worker ON public.search_terms TO gateway_worker USING ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest))) WITH CHECK ((community_id IN ( SELECT unnest((current_setting('wulin.communities'::text, true))::uuid[]) AS unnest)));

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

GRANT SELECT,INSERT ON TABLE public.community_profiles TO gateway_app;
GRANT SELECT,INSERT ON TABLE public.community_profiles TO gateway_worker;
GRANT SELECT ON TABLE public.community_profiles TO gateway_audit;

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

GRANT SELECT(given_by) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(waits_until) ON TABLE public.passwords TO gateway_audit;

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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.search_terms TO gateway_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.search_terms TO gateway_worker;

GRANT SELECT(community_id) ON TABLE public.search_terms TO gateway_audit;

GRANT SELECT(person_id) ON TABLE public.search_terms TO gateway_audit;

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
