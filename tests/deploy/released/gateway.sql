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
	('gateway', '2026-12-01 12:17:50.469589+00');

INSERT INTO public.business_time VALUES
	('01a22c63-d7dd-7676-9b7e-e555321dfce6', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 'c-7034ade2101f', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1, NULL, NULL, NULL);

INSERT INTO public.counters VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22c63-d78d-71cb-8bc8-22c6e6044f8b', 'open_community', '\xbae3479dedaa647d0a82ba66ed1a449deb3c11a664d480f15fd2726a6d7b1ac4', '\x8763e744361d24cb3d89e9b7ad48f02ca76019e818be0d06b5ce306b6590d356', 201, '{"ETag": "\"1\""}', '\x019c6426bf5df57ccb264bedf7457756309c5e8d8f7a298bc4bb4be96f2a889cb93692a5783e189e70e0c5ff74edcf5f72b0cce60f72dd14f829006cee2a8bef1fcccc95926ae6fa3ba4547af048af0ff88cd4e4a0aa7fd179e8a3ff33b932cc155989e5e89279c3ed65b3f02d05e64e0be4f3356a28293a866fadfec93cfcb28d121d285b74e45e4766d3d9c875302e791307c9e3cf54a25cb18be1db29bdb81276b4051a101ad3e2302e61968cc2554af451e84f340a482857915330246dc3ab3c304aa213fa1552c6a19531f8611bf67c5159a428797e93c3a43883ffc3300fe76ab3a0fe1422c2d92fc33a440c81887fda6c54888c3ee5c9ada181ba89d0e48b6bcef64441d553e14395a2dfcdf7cae79a458830b2e92f8783fa2fa3554b99640599eb18445daa55f3d7ab9063c4723d806e968f663f853d1d56bb8d251f8c037a92c9d58cc0cabc3eb887a473c4557642472927ea', '2026-11-30 12:17:50.645701+00'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 'add_person', '\xbb35ef0ec9e28ca635e61966060170cfb8d4a77178a3f9f5299812987af50384', '\x46008ce9b8ce549756972f84b27fcf2938af37e07bc2a40398e8ca4619313adb', 201, '{"ETag": "\"1\""}', '\x016c296cb3bbbdcdeeffe1bd2b373a2597c9ac5b59c033d5c69652e2aeda86b4f726260c921ef3ff1e84b8d1a8339f64fb8f7e0a260c8ea7ddc85af952402755342d4289b66eeaeb959b80017b1f5d7f9cf0e5d32e16396f439239f631211f522241ac67fde0ddea801c04ab8d2bad9f789334041c11fc1428506a8886a6d5266221d98ce601537e05bb0b34d6776756c08c48b00427daa780d1797fb49fc22d0a8d4fa822a19bd95f1399067f79436bf474a76d2610bd767a5fa46b316cabfa4a5ca15effb943cdde762922c193c6a10e8021896274a498ab408bab0e2c327af471ef73c008be953cd6d30ad7d5663b92eeffcf1bd90b8540b958611da5135dd439521789cdd80233a0783595c944679a3a2399818814b25bad6c9265c19fce2d149f9d45f369ba211d755b3c561af71505435a609a9c32af8a65535a86ae835597b9a3cf73e65f9a9a0992a7c3beeb6ed7f17a3ad8caebd783a705a31db039c19c3d3b5c7a122f95f5fc9ec426996d6438c3e61aa2bc18cf058f5cd84522b8a683692e36bbd5ae', '2026-11-30 12:17:50.690145+00'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d85b-75da-89c6-9733455bfa2c', 'add_person', '\x4453a9f9ac3afe8ecbfdec14fbd946f092795ae36a5e15912edeffa5c7309be7', '\x4ea810d4bea1d312fc98581f74a9e33a896abee1025de90aeda72573261702d2', 201, '{"ETag": "\"1\""}', '\x016a11707b9cbc777de4fdfea98162f2199e2001bda9e1322e34615411b45aa99333f2007080dc56daa8a15aa60e7201a1b37afc6907336425d0a4dd15c30d93fbb9426c1d943398e7c7622dbdcbe668c4398cfd281461c8221c02cece9b8de7690914822d8f89de5d65f6776d9e4686cc9c93d6b05fbe5775dbedd37def24182bea196e187a52a0a5852e55b71a704383abfdb18166f9707194c0955f6ab2fdef5f48d7528b9c4610c13120f4df57214dd079bafb015ec0f6f814a90c12c8e6c94fcf348be8426595d78eb7b8438256dcaf5b0cc0536840a57296520abb579296c515b52e4b76e1ca2dbc1dd4265fa7c823b84f03d0e7aed5975c43cca132f2e90e4763d4bb3d59b6574e57a7c9e5e539d652b9e8bfbc601cd06e0e228f9b178400e2471486881007fc155f7a364a16e8748e32d9fbbb4b604bdf7f8193aa6d100b9fb6b86828dcde349fd1fece12b264a8df33a50f12e6d3ce1088c1c1d9dd56a596a99783fea56799053a46ad675d27a321fdd351265b549491f958f8d369c1af61bdeee03f51b590b964ca9900b8daf23ad356a96253ccb08897', '2026-11-30 12:17:50.69783+00'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d85b-75da-89c6-9733455bfa2c', 'add_person', '\x246babb3b6595b7ccbd4862a9bc0ac3c573f8f36515213a03dd69be2c1b961d8', '\xe5b184bdf596747862c2c0b5cb3ef47c81be9919e065ee45145b8354d0acf829', 201, '{"ETag": "\"1\""}', '\x018d91f32f8007490e1aac35bc4703f88e669ce8120a4abc935858303b026583edc7900725d86ddde6424cc8bac9a28f8dfeef74d40099309607bd1a4b0156b13dd7dfb53086598a52e961972107722aaaa4eb9b89e0fe8708a54e0ecef9922e18151c43d21fd8b92b2a1588e5f573df59f84df61c06834ce3b84d6b83a388693f737ceb59d524ff44dfeee00543a86a6c3fc231ec86ea919cb55a1dd4195bd07f7b2346d6b44e161214ec0514da7b50891b872c973afbd9ad14888425043f3c64895eaf03754c5a09693ed0424cd44eb4d60c91558ee3c12de85d974ad88dc05b27919221c699036c6412a05041c1dd8191b15e460eaa7a498cf58849aa539b908a6f8f30cfb547a058c4b579831c68cebd1f3ed45a9f7b357ef1b7cc6f0c15d239fd5e80d8a1d377e8b6b0c28c23218b17f6d0430f892365c44e393aabe15319e7dbad7108216c7d0fae12bc435f71afe928efebc715c5c96682ab323642216a1b61c08b4367a1677b34e1cae71d3beed32b4767fd775992d2ad0db52e7439f6e8fad07dee728d63ac30df2b2430a7821527417d95cf91913fb82dc6b6', '2026-11-30 12:17:50.71044+00');

INSERT INTO public.key_pairs VALUES
	('01a22c63-d788-76cf-b2f2-788b17519caa', '{"x": "fRca1CicucJWisBOyDig3EJYk8R0S4yLuXts9BdpvFs", "y": "H1IjZWrdWU3NATjX8hO272kiKdOSa_vVtENLTKLjubI", "alg": "ES256", "crv": "P-256", "kid": "01a22c63-d788-76cf-b2f2-788b17519caa", "kty": "EC", "use": "sig"}', '\x011b92f93bf53a1cb8f1f3554550e2be7511bafa2c288d2f82d338a528162cc17ac0378c23d06e06b1812238aac5fd16793c5575943468bd92c12b2b240d6c1a01ed7c2bf5814ae9616e4c4507b8f9dc73edadfc0d8710c0f6530b024e52bec65ceb8ab557cbfeb98d1f4bf1750c9ee85e5822933f7690ae1accd7a699a0e1b72dc3f5fcc06dc9516f22f74b24756cc831c6e7c76f18afdaa704fdc1947c5fc81033c39ee6a41d97b59ba6f453aba5656e69dd390c35c82bb927827e4eb23b8ccc5e6172dd47b589eaa9402f4b60502523601df44c7d6c127cef71f6657798496680432d6abc1a639c04e6e9c38ee9e2033010c87c893e56f42e5fa057d28b0281c2ebb7e4e5072db40cb49b5571e3dc88dbc115dc128d9347419ffd9a1eeed1035381', '2026-11-30 12:17:50.470898+00', '2026-11-30 12:17:50.470898+00');

INSERT INTO public.known_communities VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 'c-7034ade2101f', 'Asia/Shanghai', false, 'opened', '{"stock_alone_fen": 20000, "stock_alone_pieces": 20, "gift_units_of_donor": 20, "last_year_open_days": 15, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}', 1);

INSERT INTO public.logins VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 'name', '\xde813093286debcdb6a4ccbc126217f18dab1f1008569e07bd75079c0f80f8e3', '\x01b89e282ca6c0ba15c59b83012bd102bf7af9a567066378d4c0dd759fbc00884fbd'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', 'name', '\xca5c6e97e72e8615f374c68db6620f84bb288e60e6060fda6f502e8c95689deb', '\x017814bb3b13ec2dbf30f62e7a1c564fdab7c9dddd78726f820c8a7bda0d1c658e6c'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', 'name', '\xff76b197f03099953f038b0875aab171e31ae18df172b50ca63f2ac04df47dea', '\x016d9f83aa4a1292d187e6d17631b67852adb8c77695c9948a6f4320072d5711a5d609a8');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-30 12:17:49.95286+00'),
	('gateway', '202607010000', '2026-11-30 12:17:50.200785+00');

INSERT INTO public.operators VALUES
	('01a22c63-d78d-71cb-8bc8-22c6e6044f8b', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-30 12:17:50.474287+00');

INSERT INTO public.outbox VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 1, '01a22c63-d7e3-7081-bcfe-07c2b7b48b23', 'gateway.community_opened.v1', 'c-7034ade2101f', 1, NULL, NULL, '{"slug": "c-7034ade2101f", "profile": "cn", "sandbox": false, "settings": {"stock_alone_fen": 20000, "stock_alone_pieces": 20, "gift_units_of_donor": 20, "last_year_open_days": 15, "session_hours_staff": 12, "counter_alone_points": 20, "gift_units_of_accepter": 200}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 2, '01a22c63-d835-751b-8b24-0f403de5243c', 'gateway.person_joined.v1', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c63-d7e3-7081-bcfe-07c32deed3fc", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null, "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 3, '01a22c63-d861-74ac-a073-8168098dafdb', 'gateway.person_joined.v1', '01a22c63-d85b-75da-89c6-9733455bfa2c', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c63-d85b-75da-89c6-9733455bfa2c", "guardian_ids": [], "household_id": null, "volunteer_no": null, "has_signed_in": false, "volunteer_since": null, "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 4, '01a22c63-d869-75b3-8fad-f4380b319993', 'gateway.person_joined.v1', '01a22c63-d865-74d9-b07b-eb38c88195d5', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c63-d865-74d9-b07b-eb38c88195d5", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "has_signed_in": false, "volunteer_since": "2026-03-10", "restricted_until": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', 5, '01a22c63-d876-7215-a77c-90319f8a9661', 'gateway.person_joined.v1', '01a22c63-d86f-7287-9958-4cac31685a6d', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22c63-d86f-7287-9958-4cac31685a6d", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "has_signed_in": false, "volunteer_since": "2026-03-10", "restricted_until": null}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '$argon2id$v=19$m=64,t=1,p=1$LD2F2avsYdLd8+K0sY0uiQ$SWkeznXYJojWZyEpZfnRCiZJ2vpIFb+LgEI1qLyfpDs', '2026-03-10 01:00:00+00', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '01a22c63-d78d-71cb-8bc8-22c6e6044f8b', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', '$argon2id$v=19$m=64,t=1,p=1$Lh8u4pcwddzc8c6JMoCXGg$s5kgXsQgobaA0nPQ0Vot7+U9Zjr36nwQFilR32HuUe4', '2026-03-10 01:00:00+00', '01a22c63-d865-74d9-b07b-eb38c88195d5', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', '$argon2id$v=19$m=64,t=1,p=1$fUF3TeJPuZbKjmJznGjIRA$WkllZSFbqSaEfo9IzwfTUAPtfLPoNNahf9olyFMoUmA', '2026-03-10 01:00:00+00', '01a22c63-d86f-7287-9958-4cac31685a6d', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL);

INSERT INTO public.people VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d85b-75da-89c6-9733455bfa2c', 'active', '{resident,station}', '何**', '\x01e2b7750ede9048f03d42e44ef08bbd7be2d72b59923a70915e9c01752238a4917251', '\x016a41cc1f47c2053437f8fa718eb6c3fe5016a05ec319bfa77bd61e40', 'adult', '2026-03-10', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 'active', '{resident,admin}', '管**', '\x01f3dd1b2248d224e7b612be8522d9b5dcce21ca14e3d462d377ca42cae0d4b4a7e0c8e27883', '\x014ec75b16069c01ea41066981830b55a2225eff6795082d3b71bb2a04', 'adult', '2026-03-10', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', 'active', '{resident,volunteer}', '李**', '\x01496e6285073245bea36fd036fa82addc5f5ac8ca01093979d21da5391d9096fe0196', '\x019c22cf3e9bcb03c0989c36293c95e9057e482011b761067e7bc88478', 'adult', '2026-03-10', 'V00000015', '2026-03-10', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', 'active', '{resident,volunteer}', '赵**', '\x015eea5bd8d3a7f37745affefbf2a547a461901b072cda6209e5cad4c816e54e7bf3a1', '\x01edd8bb7467d8112e73c916a5a26a716ecab59965fbe6a75a5b6f8b22', 'adult', '2026-03-10', 'V00000023', '2026-03-10', true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '\x2370a443e2a3792946f6a45f1db8b4ab19c6cce25576dac224d297104ad7d2d9', '01a22c63-d856-74da-b8e3-5b0b7dd77ff0', '2026-11-30 12:17:50.664295+00', '2026-11-30 20:17:50.664295+00', NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '\xe1878c40ab2b604fb3974732b338d3ce3e26001f4204b8d76e9bac4e964d12ca', '01a22c63-d87b-77a3-ace3-00336e53edc9', '2026-11-30 12:17:50.713839+00', '2026-12-30 12:17:50.713839+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d831-7129-9276-854e14825a58', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c63-d78d-71cb-8bc8-22c6e6044f8b', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d831-7129-9276-854fab83a85d', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', 'admin', 'given', '2026-03-10 01:00:00+00', '01a22c63-d78d-71cb-8bc8-22c6e6044f8b', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d861-74ac-a073-81661a761571', '01a22c63-d85b-75da-89c6-9733455bfa2c', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d861-74ac-a073-8167f0c18c56', '01a22c63-d85b-75da-89c6-9733455bfa2c', 'station', 'given', '2026-03-10 01:00:00+00', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d869-75b3-8fad-f436ef7efcbc', '01a22c63-d865-74d9-b07b-eb38c88195d5', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d869-75b3-8fad-f43763cb0de4', '01a22c63-d865-74d9-b07b-eb38c88195d5', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d876-7215-a77c-902f0bf314e4', '01a22c63-d86f-7287-9958-4cac31685a6d', 'resident', 'given', '2026-03-10 01:00:00+00', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL, NULL),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d876-7215-a77c-90301f742988', '01a22c63-d86f-7287-9958-4cac31685a6d', 'volunteer', 'given', '2026-03-10 01:00:00+00', '01a22c63-d85b-75da-89c6-9733455bfa2c', NULL, NULL);

INSERT INTO public.search_terms VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '\x2d129fe2102db0409961211b7985cbbf0032c38517e38da39190507c2bec2543'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '\x8f5736c68eb1d29b30f18403ec3f673d870549048ca07c89886bd1e6748e2789'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '\xb42f5931eb89b1fe1cada71c571ad3ec33d650324adcc7d22e672e5b35551af8'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '\xf5fee0ebf67d7d6b60eb887b5e7e651f895f7ae7513c9c3f3092341c63579490'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d85b-75da-89c6-9733455bfa2c', '\x272b57ab9869f0ce69c33584f3f2a3d404b254a3bcb2a16d889e6593050928c2'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d85b-75da-89c6-9733455bfa2c', '\x651a973dc20a7175d858ac49f1079eb3cce7fccb300d97501434f9f23be3705a'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', '\x15e88d848c076599c4866f7b0266f9c0e218848599a6bad98e2763a823619559'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', '\xa8bccb380103cc4ddb0f577013ca152ea2f62b71924d5c77703d367b4bb23234'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d865-74d9-b07b-eb38c88195d5', '\xf5ffc83ecd39b33463f9de061ec04cc9411dde8c3f01b6448a0afaa5b37b1eb0'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', '\x3ec8ce57c206a4f4259889b7411ca52171c913143ab4d086332ce4f69cf4b086'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', '\x5aa714a1a1de8bd0a80c5bbad7564cea2b922505561e613b5a6043c34cca8f3d'),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d86f-7287-9958-4cac31685a6d', '\xb266b94594afdfb4a94815136f57408905297802b7927e0b9fa3e70a1243a9fc');

INSERT INTO public.sessions VALUES
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d856-74da-b8e3-5b0b7dd77ff0', '01a22c63-d7e3-7081-bcfe-07c32deed3fc', '2026-11-30 12:17:50.664295+00', '2026-12-07 12:17:50.664295+00', NULL, NULL, NULL, false),
	('01a22c63-d7e3-7081-bcfe-07c1a19b70ae', '01a22c63-d87b-77a3-ace3-00336e53edc9', '01a22c63-d865-74d9-b07b-eb38c88195d5', '2026-11-30 12:17:50.713839+00', '2027-05-29 12:17:50.713839+00', NULL, NULL, NULL, false);

INSERT INTO public.signing_keys VALUES
	('tests-d6809ee4-4d56-4312-812b-2614e5b36fb9', '{"x": "-AoscbgkihTsDY7wc_Cu3X-fXfjajLkOZh-Bx3GfNQk", "y": "PFJ4GB6jCyA1Uyb7ehFQ9kQZTjugzGusi3P5udP3K7o", "crv": "P-256", "kid": "tests-d6809ee4-4d56-4312-812b-2614e5b36fb9", "kty": "EC"}', '2026-11-30 12:17:50.464127+00'),
	('01a22c63-d788-76cf-b2f2-788b17519caa', '{"x": "fRca1CicucJWisBOyDig3EJYk8R0S4yLuXts9BdpvFs", "y": "H1IjZWrdWU3NATjX8hO272kiKdOSa_vVtENLTKLjubI", "alg": "ES256", "crv": "P-256", "kid": "01a22c63-d788-76cf-b2f2-788b17519caa", "kty": "EC", "use": "sig"}', '2026-11-30 12:17:50.470898+00');

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
