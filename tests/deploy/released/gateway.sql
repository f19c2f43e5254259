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
	('01a2290f-38b2-765b-9d18-8b765b5eeaec', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 'c-0e1f168b17ac', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a2290f-381f-76d6-89ba-806b373c9588', 'open_community', '\xbab2338b712a6e9004ab07fe64474e2c0f65c7c56ebce8f33941af2e0256502d', '\x962c2e14dec1d38a2cf65bad0f2a8ac6b2226fdc53b71a703f80673bfef55423', 201, '{"ETag": "\"1\""}', '\x011760654b21a31f308aac119ccf865df24ffaf435088d58df1e922fcb99bd84dafecf87f8acf3445a6a5952e4d14e43f1f8955bb0f3465792c51de9c99c1a622655db451a1171dd41faeb162dacb24bb5946b59a51b331499911ebc5b181dd08ec71a73752bf50576454c758b252d4920c37f7eec0bfa22e4d87a902e3535fa93488e94c3bf0297040aeb2aa21082e1853b37fc9bc8f8236441d336b7dca9eabc8bb3dbd4b25e38c61b60a727a3e650670d06d46a07d041d6825807f43dfb9ee99452281df0b20e366a49eb7eb4fd6ba1a5b0015e281a84b3848cd327fff7aa5da98f9c6a26c5e0ac7962fd05c298684bff0aded79a306d839ad89f0b5272c96c543127ad6396af51001338813b98c2d72999b2ffe4b1e1833c', '2026-11-29 20:46:33.206978+00'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 'add_person', '\x7df0e22a36c792ea2679739608c174e41f37145d7a2066d71a9661baeb0b42fa', '\x945618ed4fafde492b6e5d438a8c448e160274102cf8bef49cde5e5645195f6d', 201, '{"ETag": "\"1\""}', '\x010d25f5d841adb46c0fe6846e158a336cd35464abb1829e52504bfd36b713767dc18916b431f15e3b45a1bb3e4310c10e2deb4db4dfad9b7ac3dc9258ea9b29fc442ec44efb9a6dcf5ad1efafb140a0fb886b76121718f77d7ce05e5c4c31e8f93277ca173b5dd0901677d88254260c0a613081bb392683e6a543a8ccbb843d5ef38acd917bb2e9156c88294d2ca7fe876befad652796931d47825a04cc53389908e52503db41b405ece4fc601be9117ce37fb23b747b81702177c9ed4d743e72383e374cf58c47cb8d765a6ede2bfcf84f1ac87470c38e309be10d79cdc47794efb1ab24d222ae7744804cb5b0591d0a0ef36796ef2f0aa2bc9119ffa9908166fba4fee13d678ee530e5f1d4350c8f5ebbfe942b5f486814be8f127fce', '2026-11-29 20:46:33.227449+00'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390b-73ec-a538-650b569365f0', 'add_person', '\x078c9a6ad07a74141f4ec07b78b1069418ce1dd8c6f496354ee639a5391fd612', '\x18ee632ecd524d069311848ff9ba722f534c4738156ce05f1efc375e2430d235', 201, '{"ETag": "\"1\""}', '\x01b5ea7adc95dc4cb035ce98a71695dcbb49b2533a3793cd553a0d737edd6bd38fad73f74bf84b00b441ab2b7bafff8115f4b2405fc59e66ddc19f98a36ef9dd42f422f0dd42002e8fdd50159467624443d2b89ec621dc1881aa9e45e4aa6b67f361e40b56745a20b91ea08738672d6f381a9b9b30aa2e49ade09d3e444f21afee162567c4c3240825b357ae920a3a9db27a703f8cf7674d58bfd8f720294d3f249d287183b81b69c9d5f47032ada9182465d4a064b23254962a46319ca36cd6b4324f4fa6b558846809626c121249b2e843de153aff48ff6dba53b286a18cb90f56f6fc1c870277aa40abff995ce28a8b40fe5dd429baa91330884fde00b8e9854a1e94937042216f7439e4b8c0e76fdcdb637e0714ce447de08559ebf2b0faa55780fb927946f0caff864d98e8c7beb4e0', '2026-11-29 20:46:33.236292+00'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390b-73ec-a538-650b569365f0', 'add_person', '\xd13d7f963cdb228d19d2713ab43ca1e733d2199a9ef345286dd4b135a9e2e154', '\x20244f5666949c873e0d7d2fb9aa6d876b8dbfdf7a3e3990993df833868a8e00', 201, '{"ETag": "\"1\""}', '\x01a1794e46998c069b422512f918b2fbe706c99c30edbe85401495e4d8101a6ae9176295b1daeb0a6df825b80ad3e6d8309783f91f8b476010d47ab4e30c90b5ed76db531fc290f59d56387d987fadebbbb756615d11f089d6e16cfe6e68a9376229d529f85f9e30ea0b85b906d134816f05c27ddcbfbf9610f35b99c817047e0487197b07fa120561c8122659c541c203f596520b9716f017d43563a2146766020a7c41537380224361117b0b6b391bb8b4d0fbe247b64a604c68f21b4b651aaf0e5e1dd06c8aa13a953c202e50ad2aa1931de7d961e2060a1e68216087f15f63dba1ccb78c87d43bc2abf16ba443c46a4693bb0f11954f8a6dc639f9cfc38164a8ada6cca0f922936afcf837f8789706084290c307e21ebb3875bdf587153681bea1390207a6b55ff4230c3eea2239024093f2', '2026-11-29 20:46:33.241834+00');

INSERT INTO public.key_pairs VALUES
	('01a2290f-381a-72b6-8bbf-b4e8bf79f902', '{"x": "oLgJeZpC7AIr9dCe7L6Qb2jhZ8GonBXFmjok3pKGeSY", "y": "mi56mxOW3vu9d_PdZp1UQ5CO5CzRqa7qGUX4WmnLcJk", "alg": "ES256", "crv": "P-256", "kid": "01a2290f-381a-72b6-8bbf-b4e8bf79f902", "kty": "EC", "use": "sig"}', '\x013cef09d50314ee232032f50c599768347bfa09b322865fd215a106de55fa152487ef16bfa4b78efd2763d3d19d6094a27694923a1bde6fca4ce2c062f53db696affcdc7007091a545fcc8fc006f77457643f6585b115021e0d3584de864ab2cefd29b22e10ffe0565213979af7d8b8ce0b50703326445aa8a9a0ffdb662db51730db74fc6ec2b602da0b320e203175fbd7eb6c170ea4100d6e98010128ea6695607b9bf02c21c5417746260869285fb7c5346aa7b9a1256d73be27cd60adbae53ed13674152acfcf4f7e5c848efc66eb45e7d4649382ec1fba7db36328f8a6dac5c945749b6f4613b14b509f3c7faaabd36b9052f8ce43e6947e5b6798ce53a3e308473443d03b26978082b3fa84cbcc43386cf1a4345674bc08a855cabf8c0802f4', '2026-11-29 20:46:32.983991+00', '2026-11-29 20:46:32.983991+00');

INSERT INTO public.known_communities VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 'c-0e1f168b17ac', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 'name', '\xc600b6c58e13bff7e0ada99905d05fee210b799ceef2d6a1835a6bf7e31d7d0b', '\x01867bf7b21abf02cc44a6766a31b825725a8b9bb8512d04abd0d530157076a1f7bf'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390f-71d1-adde-afb8ff2986fa', 'name', '\x1534a445742b0094502ddb208dbf7e900e556c2a59b2c34fc49ce498ac50e726', '\x019dd23c839a544971fe592408cd2622fb150ffe3bbaa3b3b225bb09d5d57bb90608'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3916-7447-8206-268882963000', 'name', '\xbe3850792ff3661c9f17f4da9266ceef8893f34c9ecfaecb82e0a73492831ddd', '\x0169939092333a74f8d99577c7ee16ac8b298dca106e9ae9f38746ea920c22e454bb7939');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:46:32.741767+00'),
	('gateway', '202607010000', '2026-11-29 20:46:32.856453+00');

INSERT INTO public.operators VALUES
	('01a2290f-381d-770f-9415-df513b70eafc', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 20:46:32.989163+00');

INSERT INTO public.outbox VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 1, '01a2290f-38c2-71a2-a622-cb14dbb9f746', 'gateway.community_opened.v1', 'c-0e1f168b17ac', 1, NULL, NULL, '{"slug": "c-0e1f168b17ac", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 2, '01a2290f-38f3-76b0-88b3-ccbfe84a2cc9', 'gateway.person_joined.v1', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2290f-38c3-7295-b9b2-7652b08f4d5f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 3, '01a2290f-390b-73ec-a538-650e05e9f690', 'gateway.person_joined.v1', '01a2290f-390b-73ec-a538-650b569365f0', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2290f-390b-73ec-a538-650b569365f0", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 4, '01a2290f-3914-742f-8983-37a101bc8795', 'gateway.person_joined.v1', '01a2290f-390f-71d1-adde-afb8ff2986fa', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2290f-390f-71d1-adde-afb8ff2986fa", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', 5, '01a2290f-3919-7432-bcde-4deb6b0bbdd8', 'gateway.person_joined.v1', '01a2290f-3916-7447-8206-268882963000', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2290f-3916-7447-8206-268882963000", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', '$argon2id$v=19$m=64,t=1,p=1$GKDg7D4L3ts3SfS7vsIQAQ$qukc9a/E5ruSuaVh2gGaBo3sMQgo6qck41eTHs7+8Qk', '2026-03-10 01:00:00+00'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390f-71d1-adde-afb8ff2986fa', '$argon2id$v=19$m=64,t=1,p=1$QDZzFAgUmbWYtiNfhTi2Rg$n7DehMXCJrACS5xTxE/NfcEi7A2/mSCZJ+Umcza4dKY', '2026-03-10 01:00:00+00'),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3916-7447-8206-268882963000', '$argon2id$v=19$m=64,t=1,p=1$KMrBOj2sKUcnZsCswWpP8Q$u1HQgZTN9OFRkWlPsa+E4JRDqaigYvMrtyn3wjK3DFE', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 'active', '{resident,admin}', '管**', '\x01878b1ad2f6f946632217c3a25eadee76d550f55af792b7264ac5c2d6e2549b984aabff4122', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390b-73ec-a538-650b569365f0', 'active', '{resident,station}', '李**', '\x010ed8bf5992f46fa7ebe06f7c6b1f272fe5c3b480e8b37d17cacb74ca29f444afffdb', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390f-71d1-adde-afb8ff2986fa', 'active', '{resident,volunteer}', '李**', '\x01b268f21dbb4f232661c51747df0901db914caf4a40a07d28b3333b2d096e13ffff38', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3916-7447-8206-268882963000', 'active', '{resident,volunteer}', '赵**', '\x01995a4207595834ff6b48d8b72f9702cd048e7858fd6a26baec322a620c2a49159258', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '\xcc71871fc107fcc6eb8f92c54bf9c178d47b5bbc1649d35421271f37e6f4849b', '01a2290f-3902-770c-b716-8f61c45a5162', '2026-11-29 20:46:33.209785+00', '2026-11-30 04:46:33.209785+00', NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '\x31c081275ed99ed4960205e8a2ca87def82bf9a2dffa3a596e33c48c40cf8de1', '01a2290f-3923-757e-aa32-5a3092c7250d', '2026-11-29 20:46:33.243398+00', '2026-12-29 20:46:33.243398+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38f3-76b0-88b3-ccbdf3875153', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 'resident', '2026-03-10 01:00:00+00', '01a2290f-381f-76d6-89ba-806b373c9588', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-38f3-76b0-88b3-ccbe7157fc57', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', 'admin', '2026-03-10 01:00:00+00', '01a2290f-381f-76d6-89ba-806b373c9588', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390b-73ec-a538-650c4cc04b20', '01a2290f-390b-73ec-a538-650b569365f0', 'resident', '2026-03-10 01:00:00+00', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-390b-73ec-a538-650d7f4defdb', '01a2290f-390b-73ec-a538-650b569365f0', 'station', '2026-03-10 01:00:00+00', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3914-742f-8983-379fce04f0ef', '01a2290f-390f-71d1-adde-afb8ff2986fa', 'resident', '2026-03-10 01:00:00+00', '01a2290f-390b-73ec-a538-650b569365f0', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3914-742f-8983-37a0a4a3fcb5', '01a2290f-390f-71d1-adde-afb8ff2986fa', 'volunteer', '2026-03-10 01:00:00+00', '01a2290f-390b-73ec-a538-650b569365f0', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3919-7432-bcde-4de926482e7c', '01a2290f-3916-7447-8206-268882963000', 'resident', '2026-03-10 01:00:00+00', '01a2290f-390b-73ec-a538-650b569365f0', NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3919-7432-bcde-4dea7f12b16f', '01a2290f-3916-7447-8206-268882963000', 'volunteer', '2026-03-10 01:00:00+00', '01a2290f-390b-73ec-a538-650b569365f0', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3902-770c-b716-8f61c45a5162', '01a2290f-38c3-7295-b9b2-7652b08f4d5f', '2026-11-29 20:46:33.209785+00', '2026-12-06 20:46:33.209785+00', NULL, NULL, NULL),
	('01a2290f-38b9-7304-b4dc-b4efe8fc2233', '01a2290f-3923-757e-aa32-5a3092c7250d', '01a2290f-390f-71d1-adde-afb8ff2986fa', '2026-11-29 20:46:33.243398+00', '2027-05-28 20:46:33.243398+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db', '{"x": "031jKVnJ6WxapXjWhslXJvhnzko78m-CgNeSTmnGlvA", "y": "Y14BhNkG1CS8HKxOCYJ7cAfbpGXswP91RLC_TUYdwO0", "crv": "P-256", "kid": "tests-4d4d98ad-d559-4291-80bd-1b31aa7e86db", "kty": "EC"}', '2026-11-29 20:46:32.979723+00'),
	('01a2290f-381a-72b6-8bbf-b4e8bf79f902', '{"x": "oLgJeZpC7AIr9dCe7L6Qb2jhZ8GonBXFmjok3pKGeSY", "y": "mi56mxOW3vu9d_PdZp1UQ5CO5CzRqa7qGUX4WmnLcJk", "alg": "ES256", "crv": "P-256", "kid": "01a2290f-381a-72b6-8bbf-b4e8bf79f902", "kty": "EC", "use": "sig"}', '2026-11-29 20:46:32.983991+00');

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

GRANT SELECT,INSERT ON TABLE public.business_time TO gateway_app;
GRANT SELECT ON TABLE public.business_time TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.clients TO gateway_app;

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
GRANT SELECT ON TABLE public.community_moves TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.counters TO gateway_app;
GRANT SELECT ON TABLE public.counters TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deferred TO gateway_app;
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
GRANT SELECT ON TABLE public.idempotency TO gateway_audit;
GRANT DELETE ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT(created_at) ON TABLE public.idempotency TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.inbox TO gateway_app;
GRANT SELECT ON TABLE public.inbox TO gateway_audit;
GRANT DELETE ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT(community_id) ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT(done_at) ON TABLE public.inbox TO gateway_clerk;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.key_pairs TO gateway_app;
GRANT SELECT ON TABLE public.key_pairs TO gateway_audit;

GRANT SELECT(id) ON TABLE public.key_pairs TO gateway_clerk;

GRANT SELECT(signs_from) ON TABLE public.key_pairs TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_communities TO gateway_app;
GRANT SELECT ON TABLE public.known_communities TO gateway_audit;

GRANT SELECT(id) ON TABLE public.known_communities TO gateway_clerk;

GRANT SELECT(state) ON TABLE public.known_communities TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_people TO gateway_app;
GRANT SELECT ON TABLE public.known_people TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.logins TO gateway_app;
GRANT SELECT ON TABLE public.logins TO gateway_audit;

GRANT SELECT ON TABLE public.migrations_applied TO gateway_app;
GRANT SELECT ON TABLE public.migrations_applied TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.operators TO gateway_app;

GRANT SELECT(id) ON TABLE public.operators TO gateway_audit;

GRANT SELECT(made_at) ON TABLE public.operators TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.outbox TO gateway_app;
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

GRANT SELECT(community_id) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(person_id) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT(set_at) ON TABLE public.passwords TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.people TO gateway_app;
GRANT SELECT ON TABLE public.people TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.refresh_tokens TO gateway_app;

GRANT SELECT(community_id) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(session_id) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(made_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(expires_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT(used_at) ON TABLE public.refresh_tokens TO gateway_audit;

GRANT SELECT,INSERT,UPDATE ON TABLE public.revocations TO gateway_app;
GRANT SELECT ON TABLE public.revocations TO gateway_audit;
GRANT DELETE ON TABLE public.revocations TO gateway_clerk;

GRANT SELECT(changed_at) ON TABLE public.revocations TO gateway_clerk;

GRANT SELECT,INSERT,UPDATE ON TABLE public.role_grants TO gateway_app;
GRANT SELECT ON TABLE public.role_grants TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sessions TO gateway_app;
GRANT SELECT ON TABLE public.sessions TO gateway_audit;

GRANT SELECT(community_id) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT(id) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT(ends_at) ON TABLE public.sessions TO gateway_clerk;

GRANT SELECT,INSERT ON TABLE public.settings TO gateway_app;
GRANT SELECT ON TABLE public.settings TO gateway_audit;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.signing_keys TO gateway_app;
GRANT SELECT ON TABLE public.signing_keys TO gateway_audit;
