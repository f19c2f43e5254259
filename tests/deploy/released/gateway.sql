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
	('01a22970-0665-76a8-92e5-071b412ce282', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', 'c-cdffd9f34b2f', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22970-0551-73e2-ad8e-25fb8802855a', 'open_community', '\x125a256d19235c2499b986abf202ad8d9f9995af8b5773434084ce9a11d7d1ff', '\xe3813c37201d794b3bf61ec6ed9d61ea0d1341381030d236c424e4005e868b1e', 201, '{"ETag": "\"1\""}', '\x01a3201e7f4314424c8294da9b9d165a3412f4ef188c1e9e2ceef0abcc2eb3b93a7fca050a578252c81501e48ceeea40665ee3e1384bd37108b1ec63096b458d6d6482be15b55817cd46695afb6ed9da80a693740cef6d1d8099f5f076e01e1fc1ef9e6c287e34a5ad400c9d921323776f1ad5637e72009bc14798fd77b88fc9b4b0c6779eb9fad914860768836220d23f37c5e781b565e45c358d6041f3defe05fc0b083f0e4363a108e4fc425d068fc5a550233b5d6a013c810e392bff887b65158d904e84ce5adfba1ee4263fdc62991ceee9c45ac80eae0d4a88c807e197b90c6f6395d224f2a7c7b08a53781429ae1cc21716a259195cd88a3ab9f6833685df26fefd18c89bc63e2a9167470ea1be087091211e0e9f2e8d', '2026-11-29 22:32:17.336663+00'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-0670-71b6-9f94-43f13e5077a4', 'add_person', '\x1ead2560cfc68b335ba91c1bc38d927ae54e614be27210d9eeeb860dd0848545', '\x18e29754e074a429962cdaaf6387772bc036203d5d590acafcda5045415618f6', 201, '{"ETag": "\"1\""}', '\x01b2e012dd7ac82213f2eaee3d71320c1bf296a2557397a6921c3383bcaca351e1747ef90de80e71debd196bd5f8705f37e80bafe941f92de6def7f6dd1621d010491125ad3ad8396cc5788ceebc33cf8c35246d30f760e3ffa261bc20e2ec9c5efdea45591de6d94cee86f012694fa4105c0cb4bc2b53301c4531aa46de62af42ddb407aaef9cb9c9da9455663754e62e7817f7c7b5154660f57f5ff5ff2f004398538484d581f00eb7c6356571f1b770633307d8f10a748cff3ef287a8c564da76512bc723a73b890e0037381e565cd155b51a095fdd3a7fae37ac117d90738a1d47c1556b1039a95fa956d24585eda435cb7ccf799875ea3e4d42e20e9e240ad9081fbf63ff642329acb439c9a9ddb2b990eaaed7fd25dddd6f072bea', '2026-11-29 22:32:17.361398+00'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 'add_person', '\xa4098e1aa6842c6626a862312a2c757667e781447e8c4e8766ac8f69a74c5812', '\x0e18cbbd8dc853711ef76a25e3724d4e647948fff87c79b47f1014d82190d190', 201, '{"ETag": "\"1\""}', '\x012f91f694f5613865a4beee1cf88492dc6d3d2954e618a3a4b9d8fd5f26b3819560f275a950090fdeea8cd4e8f5226c1813775273048858e4b78826244c8dc8e960d692182df126bad8baf9a3c9b1091b5fc946ced2a370834f39986d171c71d5d8d28be374c5295be8b1babefda9257cec5ffa1a18d0b0a5700cd9808da7e3292c473a7bdd1c31a5b54584d8e7c5dd325abed87461785aaf6a15e9bb7946864720a6544a6f0613944d8b7eb824c5166a3f4fc1e900eb018c78a3a6585ce5d110b0554fb8b65ae9fef766fb024309ab326917ecc01ccd75aead0756adfb9b236043024919b542225926430ac5eb5aac902720f106866ad59ef2be104efb1bc1fcc06440da0226cb5aa5c86a7f5f0eecc7ee87f00f0feb200c4a8c38812ef51b77211c8f22354276f82d4518dde99ee65ae4', '2026-11-29 22:32:17.371041+00'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 'add_person', '\xdf9b9837c73b3cea306495451225254777e6ce191cec8cb75443c21444ac25a9', '\xe04e0dee6dc2ea89e9ed37cd10bf35f02523e8a08c5bf81370935664dc6b1d8c', 201, '{"ETag": "\"1\""}', '\x013535fcff5a668df19bfd3e1240b56d0e29eb7c1dfddfebeb4954c129a25a8ce62811b9a173047d13fcdef8c47927c35b525f1d0561b7b5446b0bf4d95868385f41807dbb47d590f59a5577872eb1f4fbcdc2cecd994caa0cbfe048eee3afba5c7846f78ee97ee1daf1cc69381b3f5fd1798a84302f55773602b38292d6d732e482b4895b0c006b71c2758bd93d6ecc2ae198c20335050add2e1dfb821a815e09376f40989f22b2bed884d0f68c6ac713cbd9921527c8c18072fc0d8325375b8a4a85a539ce6c731a154d551dc609ac1fc455bdbd4fc669a8f2200f99aaa7f17467a7c371f07c0e9e1c6bff769cd5c51bc656724202c2f4800fcb1b98c9f57bee8ecb2234006eaa77215e195fd8d1c63e637dfa6d3da51a06684637cc4fb4e31398675c855f6ae113590863c321fa9862411c72', '2026-11-29 22:32:17.377226+00');

INSERT INTO public.key_pairs VALUES
	('01a22970-0548-7681-8bf3-d843fe97aa6f', '{"x": "bWxui6cX9cDyaoOQm2up01OXNqd_NZPUCppCj5B2qVE", "y": "prXI9juDNcHFOcUAHqZj9B9snIrsLpvVuzihAD8qi40", "alg": "ES256", "crv": "P-256", "kid": "01a22970-0548-7681-8bf3-d843fe97aa6f", "kty": "EC", "use": "sig"}', '\x014fc0470423bffd02cf744daaf7d10bf99f70ce594589fce72b5765c4477ca45f8684b0f391e651e03434b8426d0835494c17b7a8342a1deeaba24fb48506ae690d20cbd23520f9dc53c0629594a52d3c6e69ea21b007f0700e9b34f2c6f3b0018918bdf4923102edb18d7eb408600111f9a4f838c57b43fcd719264d773fe7bca9d774abf5bc860e4f001d8accc891e9cd79817cff27e89ba8ab0d201c024262c87b59b0c907779c029da1ed82e80aa71a341dc942c13e73bb07086887966d99c11cdb4cf1ff99c94b49d59246162c55e93964b73b39c2e9793faa99c0ef385589d2d9ccec0c16f096a133aab9c4c4fad51b2b5ab1586b4de3038683805f5281c1e7a31ee721a0275f272ad9073110f7b658a496939882b30b87bb6eb35de7267b91', '2026-11-29 22:32:16.966436+00', '2026-11-29 22:32:16.966436+00');

INSERT INTO public.known_communities VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', 'c-cdffd9f34b2f', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-0670-71b6-9f94-43f13e5077a4', 'name', '\x5a9db3d8cc6dd6af9c4461fac243493d902dd72eb752e252694b3c4ed81db44c', '\x01bd348ec0b3d007dedfcf8a720a134ee9563867b4e4671e9219e9454bbed149097a'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06d6-7055-b8a9-0fdce044dc38', 'name', '\xc7e21f7a2895bea948ac4e231d1cf67e340c122726eb5d9af2bab3226ec745da', '\x01fe7e82109c2ff85b4a0a859afdf8da17b735b42d0e45af5427a8990c61dfd98a1c'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06df-715d-b7c6-4d272adf116c', 'name', '\xb08041654d8c752bffb39e864b1c0752a9f7fbf57193c0c98d114f2feca958d8', '\x013f7d52e378fe45a0246fe1580d283fd8c13f862ab29546579efd5f3925af1e95b9e9c5');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:32:15.710722+00'),
	('gateway', '202607010000', '2026-11-29 22:32:15.876069+00');

INSERT INTO public.operators VALUES
	('01a22970-054b-7644-8074-820d783ba0d4', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 22:32:16.96911+00');

INSERT INTO public.outbox VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', 1, '01a22970-0670-71b6-9f94-43f019df6702', 'gateway.community_opened.v1', 'c-cdffd9f34b2f', 1, NULL, NULL, '{"slug": "c-cdffd9f34b2f", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', 2, '01a22970-06b7-7198-baa9-82c8a45aa226', 'gateway.person_joined.v1', '01a22970-0670-71b6-9f94-43f13e5077a4', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22970-0670-71b6-9f94-43f13e5077a4", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', 3, '01a22970-06d1-7088-b9bd-2301601c7227', 'gateway.person_joined.v1', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22970-06cd-76e2-9ddd-c2c25178d5c3", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', 4, '01a22970-06da-7314-bf56-0d83e488fd9e', 'gateway.person_joined.v1', '01a22970-06d6-7055-b8a9-0fdce044dc38', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22970-06d6-7055-b8a9-0fdce044dc38", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', 5, '01a22970-06e1-74c5-8af9-be12543c4b84', 'gateway.person_joined.v1', '01a22970-06df-715d-b7c6-4d272adf116c', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22970-06df-715d-b7c6-4d272adf116c", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-0670-71b6-9f94-43f13e5077a4', '$argon2id$v=19$m=64,t=1,p=1$x9kMRb+5FMCUE2LYb1u+4Q$4nicwt/pHbmG8gBhgd7TYDXGUaHi08sQePeEbWztyAI', '2026-03-10 01:00:00+00'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06d6-7055-b8a9-0fdce044dc38', '$argon2id$v=19$m=64,t=1,p=1$H2Kj3KzI5LPa8j8xJFolUA$RMn0fIfNZSg0fBxR7l1dkHmgGiscwn/19wgTMGEEWXE', '2026-03-10 01:00:00+00'),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06df-715d-b7c6-4d272adf116c', '$argon2id$v=19$m=64,t=1,p=1$u+tyC7B8fhwdIdhkit7hoQ$u9yKtDB0wZhr4Rkk0YWtWeql0iTjbKlLlInA7Zlz3m8', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-0670-71b6-9f94-43f13e5077a4', 'active', '{resident,admin}', '管**', '\x01bba36e1dbeaa0e7d6a1bc2b412c0b1b0ef2b5d57605d8c75c4355586fffddca2418e0bd53e', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 'active', '{resident,station}', '李**', '\x01d47297c831239787c881d0b5f37f4054008f5c4064041ea39bab46de0b05c7f7f0e6', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06d6-7055-b8a9-0fdce044dc38', 'active', '{resident,volunteer}', '李**', '\x01cd560ccc9f778a800ea10df5809732d5b586942d7648bf070e4b72d4666169f399b4', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06df-715d-b7c6-4d272adf116c', 'active', '{resident,volunteer}', '赵**', '\x0196b57aeaa51ce3cc2642cc654a3be8bcb07b16b5bc2d7aea1196a31841ccdfd84783', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '\x839c36b4fedcdca32c25fae0ee3e36eda58d4f1dfb31fb8e76cfac6ee63f0465', '01a22970-06c6-7361-9061-9116bbf7fbbe', '2026-11-29 22:32:17.34511+00', '2026-11-30 06:32:17.34511+00', NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '\x277136603984a7574ee3ad4246a4f084698126ff1c2ded91adc9bda4120d04f5', '01a22970-06e7-7420-b3b0-206a208a6f77', '2026-11-29 22:32:17.379052+00', '2026-12-29 22:32:17.379052+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06b7-7198-baa9-82c62fd0a692', '01a22970-0670-71b6-9f94-43f13e5077a4', 'resident', '2026-03-10 01:00:00+00', '01a22970-0551-73e2-ad8e-25fb8802855a', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06b7-7198-baa9-82c7611b7f49', '01a22970-0670-71b6-9f94-43f13e5077a4', 'admin', '2026-03-10 01:00:00+00', '01a22970-0551-73e2-ad8e-25fb8802855a', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06d1-7088-b9bd-22ff7faa2734', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 'resident', '2026-03-10 01:00:00+00', '01a22970-0670-71b6-9f94-43f13e5077a4', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06d1-7088-b9bd-2300b8b14667', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', 'station', '2026-03-10 01:00:00+00', '01a22970-0670-71b6-9f94-43f13e5077a4', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06da-7314-bf56-0d81cc68418f', '01a22970-06d6-7055-b8a9-0fdce044dc38', 'resident', '2026-03-10 01:00:00+00', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06da-7314-bf56-0d82681bbede', '01a22970-06d6-7055-b8a9-0fdce044dc38', 'volunteer', '2026-03-10 01:00:00+00', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06e1-74c5-8af9-be1032f22e57', '01a22970-06df-715d-b7c6-4d272adf116c', 'resident', '2026-03-10 01:00:00+00', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06e1-74c5-8af9-be114ca914ef', '01a22970-06df-715d-b7c6-4d272adf116c', 'volunteer', '2026-03-10 01:00:00+00', '01a22970-06cd-76e2-9ddd-c2c25178d5c3', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06c6-7361-9061-9116bbf7fbbe', '01a22970-0670-71b6-9f94-43f13e5077a4', '2026-11-29 22:32:17.34511+00', '2026-12-06 22:32:17.34511+00', NULL, NULL, NULL),
	('01a22970-0670-71b6-9f94-43effe8d4f84', '01a22970-06e7-7420-b3b0-206a208a6f77', '01a22970-06d6-7055-b8a9-0fdce044dc38', '2026-11-29 22:32:17.379052+00', '2027-05-28 22:32:17.379052+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-39940f00-90d2-482d-945e-1d23dbe01d49', '{"x": "jhI-OZlMGrz4OBWIg0XWHxzvRGe-IhahkpgbPVnOU_k", "y": "N-tXdLfFR_HgVu4LOQ8l5yH-CbK8dk2G6gy6JpZlfcA", "crv": "P-256", "kid": "tests-39940f00-90d2-482d-945e-1d23dbe01d49", "kty": "EC"}', '2026-11-29 22:32:16.959694+00'),
	('01a22970-0548-7681-8bf3-d843fe97aa6f', '{"x": "bWxui6cX9cDyaoOQm2up01OXNqd_NZPUCppCj5B2qVE", "y": "prXI9juDNcHFOcUAHqZj9B9snIrsLpvVuzihAD8qi40", "alg": "ES256", "crv": "P-256", "kid": "01a22970-0548-7681-8bf3-d843fe97aa6f", "kty": "EC", "use": "sig"}', '2026-11-29 22:32:16.966436+00');

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
GRANT SELECT,INSERT,UPDATE ON TABLE public.communities TO gateway_worker;
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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.key_pairs TO gateway_worker;
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
GRANT SELECT,INSERT,UPDATE ON TABLE public.operators TO gateway_worker;

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
