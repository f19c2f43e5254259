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
	('01a22987-f0a6-73ba-829e-ca1e2d89175e', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', 'c-125438bee907', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22987-effd-7731-89ad-2cb67f0305a0', 'open_community', '\xca001a3df78ccc8b1a838ca8e64364b0b9e318c9dcf09646b8cec5ef12049bf9', '\x85c0f657678bc1c48144090a1a74b5c42fa6d2d533d6895e9af91b23dade41ac', 201, '{"ETag": "\"1\""}', '\x01c8b4def5aaf92410d3c2dca529432b68791ad8657db8eaa2ddcc29c853eb0d5cf4b8a3117cdc1724bb4e35b014176dece7ffa9ff3e37ac7ceeb7b043bea591248977af8524f2fbf6413a4f0d50aac67410b1212e944f23bc68cea644e2ca38e55c4a86375456f3458606441cd8a21d940b3a1431040dcc5a6f1489a912332456a463ab476f21cfca5a545fd57821fca7920584e24d2e20219504aca3aec64b08233a53c54df4ff421cf83865d1392800cd0b22487429e4338853d42161c4aa32b930f5165aaa8d23901aa48c69618406c505311ec1cd3053794b0c370c800aeeb171302273a0eb96975449e0453e026de3e2db690481d15865ec64a431923065e48778d2312eb97032b2a94d3d3b6acc4b8f940479e35157dd', '2026-11-29 22:58:24.597114+00'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ad-71e8-91db-81e0c004e391', 'add_person', '\x4c48aa9ae08c4c06b1fa6999440fa16b12077fc833e11dfd0931ffda9acb74e1', '\x2e9f11b73ebdcc795f546c8ebf5d95a747f11154fab2cb34bc3585d11236cfd5', 201, '{"ETag": "\"1\""}', '\x01a4f67a3b636d73f34e2241f9b7ee5a1991691ec6bf8b337ad816ff6d40d2166b0131d83fdf5e9e0f227b638ccb7a0beca4e654e972b4fac321adef2e4bd8caaecefbbf75560043cf38a226bd55b3a78636363d37872408901b3de02c61d0dc4adf2fcde94018040faf715c75087d0a0de5ae889167b15ca66c0fe27c6bb21e1e3644ea165e6ef8b6254ae2caafc8cf3439598c9240fab73bc7d95b4af17e10f29b007fc12ae445636d1b09cea937b56dc7f4f0f191286b7062803ff29d0cd3c1397e52ba184f347f45f45dd7404502cd4971291256a422547824169eb4c3fd1ce09ae602a3f9ae8a326a6157db8c13ee0c32405f33c0337a7ed4c06f25b5d8f23a3a396998db9069b7a3ca7dbdb052abf93ec41cc8de147cc48293b075', '2026-11-29 22:58:24.616323+00'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 'add_person', '\x0eb937c735e68993d900f65446e62ef5abb6f6bf86d33e9d9ad46ec4aa87b185', '\x0cfd2a7850e27819c8f32090b8316632c27ba6711ff78d334b474252e02b6947', 201, '{"ETag": "\"1\""}', '\x014ad4120df3ca2d5fb821606c175165b0c555ccdbd80d6d15e6a151f3584d2990e090d5968f004d841388627357937750a3c6b25ea0e8fe7b392991d23b2067042eeae94cd98f75bb3aebe3fbfe30b5bed7bcccb04e14d04c0d9a9293110248a83284ef8301b9b804476a43a97230458cd75ea83768031d51101e46f9fe0ef95dc4aa363e1db9314b2f833698c46fcada150083747e5b4e61729e12527df71080487b566ae3f94ceb4bcd9786a52957ca7022ea6f17d3f6c310c807572bb415ad539d37882733b1c83f88003f27ef2ff8196b348278c124591065c6a8376f407bd71a0b1bb8d2a20693992327fb33c7ac7a5ce5ef0e4cbaff136d62f66931fae72b78502262512a38377d3b8ae2047fcffcf6b1f340b4ee88a1b3b2f7d1d1cfee81b756b495da942c43d3ab3376ee9f88e2', '2026-11-29 22:58:24.621139+00'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 'add_person', '\xfd5d338cff75af8b9f0fa6c62a006922a1fcfad7439b9ae17476814be5f4cd1c', '\x91a84ceb8f200ab43fbbb5ab1d238d29bd65d31481447a8eb5524ebea80b2f15', 201, '{"ETag": "\"1\""}', '\x0115c1e39468dcbd8caaa67744939fff239f5ebd57f1f2e3e8ce071832761339c07ee2275ec62b776fffedfb15766b98ff23a8b89ba699481e569405b5e736d5c732df35e54ace376ef25efb2ee7840ad38eb7b6f92b94efde2dc0612540344c950c5e600d077eda8a8b613e2a1f4e5fbb0365eaba736e22b6abdf5bb66617ca70dbdb2e529bff1189740dbd3957bdec5f9607342b45724e15433b976dad0b3b73e887f66dc06fd356c1dfc3e43549859ad345f9a74f5dd6a5c07a31c9289581a12e752ceb1d72f460508cd46e9aa735724006fb99ae70affc1c0118f837561fab3dc98e42e8156afb878d876920071695a1ab1437df1be35004c17403d3a116ba805864efd2905561f347ff265c9c36555ce52138c6ffcac9430559de6248cb72f23265954733b9ff5cb40a7d55f147f579cc58', '2026-11-29 22:58:24.624215+00');

INSERT INTO public.key_pairs VALUES
	('01a22987-eff9-727a-ad1c-6a0b99b2188d', '{"x": "NrDnwLX8IzmNoFEX2qw7FeaJnQd-_6-_uA107A5zA8E", "y": "S2_emvOPh-eRqAcpK0wGLw72I1XqfE4ncfeDNz726Sw", "alg": "ES256", "crv": "P-256", "kid": "01a22987-eff9-727a-ad1c-6a0b99b2188d", "kty": "EC", "use": "sig"}', '\x01ba9d486f51eb0fde55f9a7e63c417bde7b7962d21abde5371990685a706bdda2cb3d004c7e8439dd9e339215c55abea660154fef5109c5d34da5ee16335744e6e40023e1d544184fa202e011e6a1e513dd668f3d5442747560ab5d918a1725ff559b622351e77d6190e0f0c849ee781755416d4401918cc5efca6e230cc7dac63d4640f6ee322120a9db9829b890f63c8a3de60d947c79bb174253e193b49531e4c6c3403884230287794ef9b65edd0d4a5dc195fbcb80926b4ea042dec3dc24b112f367274570cdfabb6d1c5217ff4319eae7be641f9d33707d22d6a7bcb9b9a88965cfc5eb2dcadf441bf12d1241fddec9ac643342784cc58f95c475536dffca49bd98506c370699f6c39cc8140f548e73e757a423d291634ad2d3d67824157d38', '2026-11-29 22:58:24.376005+00', '2026-11-29 22:58:24.376005+00');

INSERT INTO public.known_communities VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', 'c-125438bee907', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ad-71e8-91db-81e0c004e391', 'name', '\x1336eacb604b3452a2e2302a33a98a6124e50ddd4d9dcfbe589815bf9dad4df2', '\x01c31d4c721918e8887712a9be7d7af1020d60b70678bbf64d9fa09fd93d2e40ba55'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', 'name', '\x0e99775be3db53f44b619067d7e47ec6d954903cc4cd205873623511bf98c648', '\x01423f8c73e946ac61931cce3a77d50969c2c005a456154cf36326b0e67af627889f'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ef-76b7-95eb-4f601752b5c4', 'name', '\x70ac7c232df102d104f01a449f4a580ac4ac8ea516f0f976c5e17190f06068a4', '\x01f77e9eb891d2ef3525aa17db8d1f94157c5d626ecbc9b03ff2f8f49aaa1d17f6be5b86');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 22:58:24.202+00'),
	('gateway', '202607010000', '2026-11-29 22:58:24.26641+00');

INSERT INTO public.operators VALUES
	('01a22987-effc-737b-b5cc-11837d8945e5', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 22:58:24.378865+00');

INSERT INTO public.outbox VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', 1, '01a22987-f0ac-744e-9093-a8d9b5f106fc', 'gateway.community_opened.v1', 'c-125438bee907', 1, NULL, NULL, '{"slug": "c-125438bee907", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', 2, '01a22987-f0d4-75fa-9be2-cd79fd7b1595', 'gateway.person_joined.v1', '01a22987-f0ad-71e8-91db-81e0c004e391', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22987-f0ad-71e8-91db-81e0c004e391", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', 3, '01a22987-f0e8-7295-a629-090bf5f480c7', 'gateway.person_joined.v1', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22987-f0e7-763a-a4a3-3741e1d55d3f", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', 4, '01a22987-f0ec-70b2-9519-7cb731a63baa', 'gateway.person_joined.v1', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22987-f0ea-76f9-9a32-cc6c4ec494b4", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', 5, '01a22987-f0f0-7031-93e4-faee467413e7', 'gateway.person_joined.v1', '01a22987-f0ef-76b7-95eb-4f601752b5c4', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22987-f0ef-76b7-95eb-4f601752b5c4", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ad-71e8-91db-81e0c004e391', '$argon2id$v=19$m=64,t=1,p=1$+Ah5bVYx/iEj0QPgfnL9jQ$QyMYMsrFR2RjMoahMRcHS8pVt2Ym0QUjK0+4joRpI0g', '2026-03-10 01:00:00+00'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', '$argon2id$v=19$m=64,t=1,p=1$v3b3pSx7jZf+pImLR6wdvQ$aU4hOtyfohry4hCAvGOEu/HxGwLGTRUdSDgID1V9Mgs', '2026-03-10 01:00:00+00'),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ef-76b7-95eb-4f601752b5c4', '$argon2id$v=19$m=64,t=1,p=1$VY2HhQ15bvptTar8VkTHgg$7iHjnbqKlZVW4E/aDNYRZdMlL01g9/+FcE+toL2KPmM', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ad-71e8-91db-81e0c004e391', 'active', '{resident,admin}', '管**', '\x01a3c0df229ba1884ad33008d979a149657439c0e56de2c8f43fa1ce2effbb6e9427cd014950', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 'active', '{resident,station}', '李**', '\x01e9fb6e9e377dab059d85b009922ffa9f24c2c907f4d7fad690456359654f613c9a08', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', 'active', '{resident,volunteer}', '李**', '\x019425e0af50af295c0dc9c54a46615890e9e668ac450d533a9301558590f9b2a9b137', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ef-76b7-95eb-4f601752b5c4', 'active', '{resident,volunteer}', '赵**', '\x0164bd3055580f09ebbe22fca29ca0cc09d606a05f70f0e7f9d6abb50ebc9400de6f50', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '\x5faae016f42a34085f90f7ee29467a9c7723e64cc1e866aac8f217523cf3c05e', '01a22987-f0e2-7686-b3c8-d9b7fd3faa67', '2026-11-29 22:58:24.605358+00', '2026-11-30 06:58:24.605358+00', NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '\x412b94efd51e53558874602858055a2f502f274d56950b9de2678fb9aaf41189', '01a22987-f0f3-727f-b7fd-9a4b07bd2493', '2026-11-29 22:58:24.625768+00', '2026-12-29 22:58:24.625768+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0d4-75fa-9be2-cd779ec7b831', '01a22987-f0ad-71e8-91db-81e0c004e391', 'resident', '2026-03-10 01:00:00+00', '01a22987-effd-7731-89ad-2cb67f0305a0', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0d4-75fa-9be2-cd784b67c68b', '01a22987-f0ad-71e8-91db-81e0c004e391', 'admin', '2026-03-10 01:00:00+00', '01a22987-effd-7731-89ad-2cb67f0305a0', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e8-7295-a629-0909061da9c7', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 'resident', '2026-03-10 01:00:00+00', '01a22987-f0ad-71e8-91db-81e0c004e391', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e8-7295-a629-090afc1e6707', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', 'station', '2026-03-10 01:00:00+00', '01a22987-f0ad-71e8-91db-81e0c004e391', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ec-70b2-9519-7cb57dcfc8b6', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', 'resident', '2026-03-10 01:00:00+00', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0ec-70b2-9519-7cb6643d5aaa', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', 'volunteer', '2026-03-10 01:00:00+00', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0f0-7031-93e4-faec20c5e44a', '01a22987-f0ef-76b7-95eb-4f601752b5c4', 'resident', '2026-03-10 01:00:00+00', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0f0-7031-93e4-faedc97dc297', '01a22987-f0ef-76b7-95eb-4f601752b5c4', 'volunteer', '2026-03-10 01:00:00+00', '01a22987-f0e7-763a-a4a3-3741e1d55d3f', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0e2-7686-b3c8-d9b7fd3faa67', '01a22987-f0ad-71e8-91db-81e0c004e391', '2026-11-29 22:58:24.605358+00', '2026-12-06 22:58:24.605358+00', NULL, NULL, NULL),
	('01a22987-f0ac-744e-9093-a8d8e825959f', '01a22987-f0f3-727f-b7fd-9a4b07bd2493', '01a22987-f0ea-76f9-9a32-cc6c4ec494b4', '2026-11-29 22:58:24.625768+00', '2027-05-28 22:58:24.625768+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-a41a36ac-f036-4512-b014-5f73bb6da049', '{"x": "XaOdDjM4NwFhc63d_P2YzdqY787w5asabceY5tiYl34", "y": "uEmvqSforBaEiEoQkUIYUV-UbV89arKX76_JZYDSEMQ", "crv": "P-256", "kid": "tests-a41a36ac-f036-4512-b014-5f73bb6da049", "kty": "EC"}', '2026-11-29 22:58:24.363478+00'),
	('01a22987-eff9-727a-ad1c-6a0b99b2188d', '{"x": "NrDnwLX8IzmNoFEX2qw7FeaJnQd-_6-_uA107A5zA8E", "y": "S2_emvOPh-eRqAcpK0wGLw72I1XqfE4ncfeDNz726Sw", "alg": "ES256", "crv": "P-256", "kid": "01a22987-eff9-727a-ad1c-6a0b99b2188d", "kty": "EC", "use": "sig"}', '2026-11-29 22:58:24.376005+00');

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
