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
	('01a2299e-809d-7759-8e8b-8262ba09a3da', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', 'c-26d514fddf75', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a2299e-8008-7554-88fa-169776be1d98', 'open_community', '\x41043fb7c40a1b9de548668aac876b6d53b6146abab83f2cadb2a9ff2ac9aba3', '\x28459ff949dcfba0f0642289b485646ec255ef6d484e8498ae1d500b393d83d9', 201, '{"ETag": "\"1\""}', '\x01787d60752d6645ee6a41cab34102659f8cf7f427b6f4f0b1672683f64d5c39cf54530f648dddc923b28f0004ac44de7587f66b74481f33296e50192bc032d838b1c614c1d0bfaf75ff891577af68ecd45c6aadc441095ea0cfff5f29bd4fc51dd75c4b01b3764508a758b79c6800a30c7ed7b46ff88796f8e7529d2e028002ea2b13eba515075c0ff65887d4df04619d9c2c2118c76667aba680dc4854caac8069af77737f9d2c6f8cb36d70366f7d75f8e3576445b06d854ccb64e15e1184a5d620b3424747c624ad0ad4c1c9d4251c6828acbf5bc0b1896bd85a01e468914f6a9d88365731472e620eb405623a11a6f386f9537e6654edc23dddf7b73fa7a41df906b11a58844da5605b438a085cc97e0ac226533f60eebe', '2026-11-29 23:23:03.250803+00'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80a4-7075-99df-b4a3516cff84', 'add_person', '\x7c528d3f393c50112633a2e018e5c093dba6e239670782a800bd29a3f4bc837c', '\xf4af8e5b0e84953fb683b14dc1990ecd90e5622de8972c067ed2df863f187f0e', 201, '{"ETag": "\"1\""}', '\x01988d35f75301099bb1c6c9a654cc83608274007ad7f36b57145b33018e55ca38682eb248f51b6eceff4b54df8996f24d1b6c665463e653ae4bb3971031a221ae201f0366c1f7abc21836ee9dc0851c49234795aca881c168276ded4cd75c22cc45231aa288188a46ebd28b0830aa44cdee56ef3d72d05644a99408365ddc297b2eab21dbd216c61df220ac052d6b1864b9ca6efa3c89adca48ad2e63cbfc7df51b6491ae83060b81fc8837f09854bc1ee9ea75ef374dd09ca04c10c4b0e116a28939db76b61f0fe4d47de32e5f0f1dc9c151990e5a7349f7d5ad91cf999f01bd1bd8f48d5ab0599ca9f4feceb24d617e965ad17b2965b254b63c4039bdc449386f8272ffa2e97d914c96e8a66602a55292a25809144b8a68ec4632e2d7', '2026-11-29 23:23:03.277574+00'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80ec-7678-a9b3-614c36c10411', 'add_person', '\xf574fa90658862511a41bdb536a73eab223b3f2570eb93776e40762207b00b46', '\xbb50c0ea33181ae5be1bf4aa5aac89446c8574d317d0fefe9dbf08edb4f49c79', 201, '{"ETag": "\"1\""}', '\x019807072a2b2ada192426169c6815f0b8b23c395862dafdf33fe99a49435e10785b2dffa9534e3e0c09e8ffd3ece09ac5700d5b9b6fa0c2ed8c9743911b41020b4adb563a22a7b5446b63f2611e04cf422ead40d3de74b937f282dee78b597f2c6e1948c0f7b2761c88d17251547fc72c4231cd8a2b5906d8b19bf880b2957ed2236bd8366ccfcfacb18e39c121c83a7de32ae7c8dde230154dce4c102034096933b17660348c43193df3a3085983c983fb75d7eb62509b503fb28329190249b0b10f888d848f0e14cad1833e91b191f4a704fb07f2fd2e60644d473366c52b53a6d994b33b15c4f504bfa6310c5530a3a6376314e688de77c009b5e968b3ece536e259bfefa59506b88ad84f92e5ecf5e9ca0a72ff6c6cd86d45eed43c4316abc4421792b2a4f7c65e924c068cbda7dfe3', '2026-11-29 23:23:03.283849+00'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80ec-7678-a9b3-614c36c10411', 'add_person', '\x7eeb083a520643fa0574c48f5fcd36546f88f493421797e82cf6cdd3437fb110', '\x20e65e8815461a20066eed8726dab8e7cc1f78236f709b7a020b873fd34eed1a', 201, '{"ETag": "\"1\""}', '\x019f94db882142b89ff75779c9fd8a5cb68ab74069590e2705455de34d5b3efb8a3f1bdbfda58c7ca9f7c3eb1a49917eca2fb94e40f60645173865b2a1444c95bd437a85a9448cbc81130417b619b87c62e7a53412d1e18970549dca16b58d8c30841418dc68f6979066e814bd9c3e678de2df93b9e43a8092cc44e47a39900bb6045f6cc0ee331e9b86e563dbdf1ff53edb2879a21df748d28368df992158db67bae448406969001cbafe0fff622d30ea7852a6defa25d8fd07ae4658775fbd67de9c2e071e49036a36ae4875711b8eee14da9ba38992ba76d72b79a0f4f3d3758b361d34714f3d2ac3cb8047e79ba700d056aaafa70fcea407369af6b58f5ec3c90e8a05b57e2a25ea0cfdceafc33e2b95f1c434ca6bb57fa985c189521a00b581c446259ac5d39b2491874fe2c6871a356ffa', '2026-11-29 23:23:03.290535+00');

INSERT INTO public.key_pairs VALUES
	('01a2299e-8003-73f8-b273-036550180f6d', '{"x": "2KvO47RlgL0uOZ52c6NIdotKjMr3eItG6KOOjpu9Y10", "y": "440gDX-VKxWJXCdedRlVNHm1JfCxKxYq4maA0QRyGBM", "alg": "ES256", "crv": "P-256", "kid": "01a2299e-8003-73f8-b273-036550180f6d", "kty": "EC", "use": "sig"}', '\x0105796a23a4c7da15a06746176b871ede29934c2cbc1e132fb5dedb61b3fd6009c6bcba548b71f46b95c4eafe8c18ae33eaa1497430d493f39e9173f0fdade4d413254eff04eeec2b240f3b3445671fa6beca00f9a2b5e95d409dca8bc0860c0467510515546056ef0d3994061f34e784cfe5a479c07bc303f0fe39e4d7f18fc9e969b6c83d7bef70fd810a488de53eef2a5b8fd2c0a05e6021319b7025db82294f99802b730aecfd27879b3e080fdccc32ea3888d3c6577b6f178d9aa60ce6eb4adb59075e7672fca2cd211cf9ec0a71acffcf7c871af6cf87b6ba81d49f0bf725b04b2ea74b22b314b0a2e6e94d793b5b583fc63fed2c3ca93fc49d7491b60ed93e3acd8377ff98d0abd538459c556bbefb86ef98f47b941b4ad513bb1cbf3b9a53', '2026-11-29 23:23:03.041499+00', '2026-11-29 23:23:03.041499+00');

INSERT INTO public.known_communities VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', 'c-26d514fddf75', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80a4-7075-99df-b4a3516cff84', 'name', '\x1a34973220eb73319813136517cee442092e3dfd609a592eaf0591e6a73d95e7', '\x01779feb1fda487eebd70ac56803465c54240924427d850860553fe38de3988bff6b'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', 'name', '\xdee769abeba918c69ae7a9cd6dff4c83134b6f3ac7f2db37045c46a5efcd07e3', '\x01ba8d81f03ff2904bac454e141221b4bbcd6b1220c3e1d81b09007f5ba33cfd6a09'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', 'name', '\xb5909196ea346cb73ad7a986e9bdef4a9dfdaea44e8a8c5cb610525d9c6b17c8', '\x011456e0ab3cfd05485d43ea3c049b3beaece7fe787732b3a8d610cafde9a3da7465cfba');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 23:23:02.797106+00'),
	('gateway', '202607010000', '2026-11-29 23:23:02.87714+00');

INSERT INTO public.operators VALUES
	('01a2299e-8006-7778-8a7d-8b8fc169f84c', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 23:23:03.044643+00');

INSERT INTO public.outbox VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', 1, '01a2299e-80a3-732d-b457-fdcf6856fb41', 'gateway.community_opened.v1', 'c-26d514fddf75', 1, NULL, NULL, '{"slug": "c-26d514fddf75", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', 2, '01a2299e-80d2-73a7-9867-d19832c59a5e', 'gateway.person_joined.v1', '01a2299e-80a4-7075-99df-b4a3516cff84', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2299e-80a4-7075-99df-b4a3516cff84", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', 3, '01a2299e-80ed-70af-a3b5-494e46f81b2c', 'gateway.person_joined.v1', '01a2299e-80ec-7678-a9b3-614c36c10411', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2299e-80ec-7678-a9b3-614c36c10411", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', 4, '01a2299e-80f3-7493-9340-a746081d3a9f', 'gateway.person_joined.v1', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2299e-80f1-73fb-8a43-0fa5e962ecdb", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', 5, '01a2299e-80fa-7681-a9b1-2b7e8c9dc6c2', 'gateway.person_joined.v1', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a2299e-80f8-77ee-bc9e-8205ba3e1c9c", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80a4-7075-99df-b4a3516cff84', '$argon2id$v=19$m=64,t=1,p=1$zRBeekQ9kQ6mRKzQrT3chQ$80WB2Ad7pWC26i9Gu3usNrh6BUEBZTEwrZmV8ZOTinw', '2026-03-10 01:00:00+00'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', '$argon2id$v=19$m=64,t=1,p=1$40ebPnCqMF/zzkxeyH7l/Q$APkpc6/sTcEZVdbMIbv+gVd58gYLfhDzH6XS47O0Tx4', '2026-03-10 01:00:00+00'),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', '$argon2id$v=19$m=64,t=1,p=1$4+Y+B6Cka551psK4azh3zw$mO4oHdXYGLoBtRshtLi5jz0Ou4qLdO4TLQVgAVBPxpQ', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80a4-7075-99df-b4a3516cff84', 'active', '{resident,admin}', '管**', '\x012ed4a3ab3a9e643f0cc68b4770325f1271a4fae3656cf5217b42d1b9873608d7337dc02108', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80ec-7678-a9b3-614c36c10411', 'active', '{resident,station}', '李**', '\x0162134db68b673df7c8e188c9ecee385b55c30e3a6a3f3a5653050d58101c0ec77f09', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', 'active', '{resident,volunteer}', '李**', '\x01c49fef139a9cfe1b552dd585578abc3dd40491eeb4746bc0935073911ff210562c0f', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', 'active', '{resident,volunteer}', '赵**', '\x01e8b9f4d08e0fca8e36fe12cd175730addf022711c22beb209e01137a424838eab747', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '\x2f06c4191b89afdb9a65f990066aa2bcb053d328c5baef00618adfe395d5f5fa', '01a2299e-80e3-7004-9594-21e6c0c95db6', '2026-11-29 23:23:03.2603+00', '2026-11-30 07:23:03.2603+00', NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '\xbc3d51bb709da24ac4180d9da5c27670a56b4caa642b5aa6184ce9dc0522cbd4', '01a2299e-8101-77ea-a7a2-413dec992666', '2026-11-29 23:23:03.293229+00', '2026-12-29 23:23:03.293229+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80d2-73a7-9867-d1968580471a', '01a2299e-80a4-7075-99df-b4a3516cff84', 'resident', '2026-03-10 01:00:00+00', '01a2299e-8008-7554-88fa-169776be1d98', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80d2-73a7-9867-d19719e1e2f7', '01a2299e-80a4-7075-99df-b4a3516cff84', 'admin', '2026-03-10 01:00:00+00', '01a2299e-8008-7554-88fa-169776be1d98', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80ed-70af-a3b5-494c62526811', '01a2299e-80ec-7678-a9b3-614c36c10411', 'resident', '2026-03-10 01:00:00+00', '01a2299e-80a4-7075-99df-b4a3516cff84', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80ed-70af-a3b5-494df7e874b6', '01a2299e-80ec-7678-a9b3-614c36c10411', 'station', '2026-03-10 01:00:00+00', '01a2299e-80a4-7075-99df-b4a3516cff84', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f3-7493-9340-a744d43bac1c', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', 'resident', '2026-03-10 01:00:00+00', '01a2299e-80ec-7678-a9b3-614c36c10411', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80f3-7493-9340-a7450e76eb16', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', 'volunteer', '2026-03-10 01:00:00+00', '01a2299e-80ec-7678-a9b3-614c36c10411', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80fa-7681-a9b1-2b7cb5c067a1', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', 'resident', '2026-03-10 01:00:00+00', '01a2299e-80ec-7678-a9b3-614c36c10411', NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80fa-7681-a9b1-2b7da138520d', '01a2299e-80f8-77ee-bc9e-8205ba3e1c9c', 'volunteer', '2026-03-10 01:00:00+00', '01a2299e-80ec-7678-a9b3-614c36c10411', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-80e3-7004-9594-21e6c0c95db6', '01a2299e-80a4-7075-99df-b4a3516cff84', '2026-11-29 23:23:03.2603+00', '2026-12-06 23:23:03.2603+00', NULL, NULL, NULL),
	('01a2299e-80a3-732d-b457-fdcea145510d', '01a2299e-8101-77ea-a7a2-413dec992666', '01a2299e-80f1-73fb-8a43-0fa5e962ecdb', '2026-11-29 23:23:03.293229+00', '2027-05-28 23:23:03.293229+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-040f4a0f-6eaf-4954-8204-caef834e283f', '{"x": "woSu0yrvz49P4ExRrywtPOw8xevOCHR_UtU8pA4B6T4", "y": "tEH_ssMXjxpZNgTxcZMOCF-2BXf7FvgMvfjxrgvbF7s", "crv": "P-256", "kid": "tests-040f4a0f-6eaf-4954-8204-caef834e283f", "kty": "EC"}', '2026-11-29 23:23:03.035633+00'),
	('01a2299e-8003-73f8-b273-036550180f6d', '{"x": "2KvO47RlgL0uOZ52c6NIdotKjMr3eItG6KOOjpu9Y10", "y": "440gDX-VKxWJXCdedRlVNHm1JfCxKxYq4maA0QRyGBM", "alg": "ES256", "crv": "P-256", "kid": "01a2299e-8003-73f8-b273-036550180f6d", "kty": "EC", "use": "sig"}', '2026-11-29 23:23:03.041499+00');

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
