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
	('01a22902-095f-7634-b0ca-062f1b7fe35a', '2026-03-10 01:00:00+00');

INSERT INTO public.communities VALUES
	('01a22902-0965-7048-833e-58e3fa543455', 'c-cd0962b0146d', '阳明社区', NULL, NULL, NULL, 'Asia/Shanghai', 'cn', false, 'opened', '2026-03-10 01:00:00+00', 1);

INSERT INTO public.counters VALUES
	('01a22902-0965-7048-833e-58e3fa543455', 'volunteer_no', 2);

INSERT INTO public.idempotency VALUES
	('00000000-0000-0000-0000-000000000000', '01a22902-068b-779c-a482-651235aa99d3', 'open_community', '\x36a949ae88d84309513318089fe153274b41ab293a93080e44f7c763ebecb6f3', '\x78555cc570482612953b62cfabe04b4de1c4f49cdbf3262cbd7032c690952eee', 201, '{"ETag": "\"1\""}', '\x01625dd3a26e9810cafd5bc9227936cc2bc13d216d1bd52d29584e9d6943fc1d04837a9125b88dac04f5c3578b02b21927bfd6c9dc914b8c75275e99ef1d2c7d582d29c68ed18f9aaa302dbb83982c0039424032fc706ea89828f1fbea4e9ef823b1fc11173aaf41ab0a695399f0a78598e84b564da5108b8051a810d7c92ee8f1ac52c06965031da32270b5997f9253208a7ca39a95a441103e866863c10c195ad59449f1ece467280fdf4762510e50b831c78fcd4d33efef79d17dff8cc6d8b9f6e1cf1e7435a5f30006e9bf31374e487b87ec73233c0edc2d07b98ed27eeb917205ec38e8a06bde9b49ec36a0ad219ca83cea95425ed7f1f24ca78da2761e1ff76ef1aa12d00ff17153bd9647356e3e4e830370e726d2628c', '2026-11-29 20:32:09.247266+00'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0983-73fa-be21-fd4aefe0befe', 'add_person', '\x07977a4058adfb5c2d5e926a7b52779f8481263585f601dd71b2f2be9165bff6', '\x348d7a3ec5b3e8526bdc64939a5bbd84ddf02f16ef64df8d528f2717d5e78044', 201, '{"ETag": "\"1\""}', '\x01fb6d7f122c47d93f440ffc7893b80210d4e9cd8269aeaee30d5cbb8d3d8074349d7f9dee1ea74bd2bc80465abdfbd943c56beec69718b7ec158da94c2b948a8a56ba0631c65245f40c0d5b7c9cd9bab043de990c253361b1642d3e8f4f6bb3171ec58f6355e3e3a7968c9d18ec988df0cb09b57bd5cbf7899c1298f52bc5d103453e55b18688f222720929b50bed4934b21b4c3a583b9eb42baa1bc391460388ca7e79bc4a7e8818e9bad55820dbe92aae0039c265ba6af9432d79d08634ae43303f869afd2fb8922759a60843f98bab2dafbd6a1a62ce427fe878b6f63be0f1ef68c0c317feecd9306294e8ff8aecbf47fbf212e55f34db7390962e7b40fc60009023b5a54d1497939cbe4b251f8ace3670fa204d1121ade762904d54', '2026-11-29 20:32:09.308353+00'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a5b-77b8-90b4-4d829b204a37', 'add_person', '\x59a565fa3c9904e087689aef7ae3ad71ce3eb3ea4d003d28a14871a7d1cb9457', '\x8480d0e375d7568f5ed2fe9ccfcd579b42fb5953f6cf0f0ebf6ddddd6c9a9164', 201, '{"ETag": "\"1\""}', '\x011f4432237cc00050c0321c53ad56ffd8d1c1c3c24e7bc9ad29bc46643b9c6be53c8963b858b29c1effdfd8a6e338900167e42d498c11f650729ac45920caa813bf1c0766adc8aec061a57fb177478f5cc3d4d9fc34afeeca8d5c6b196b84a06e3bf966b91bea33d534f0a65ce62269def0d2ae103797847cba78019898cfc9f0e9785f036a91bce7f6785d757d6380b99783e97ddd8a935fa4af383c051cc66ac13d8e270e032fcc8256dfd6c478ae0068e1dfb263dd5fd7ff78aff3847fff81984b7d52f21dcf95e27aa80a9e0fc0a0daf51a95864082d5bc940fc84d8a2f21e2d5ccb62917842fe1e2309a4ae292f019a6ca3e376b82c0f562d56e47d107bd8fa78b8680e9b6bb320d3c6bba090193fda90c142964d4b765a9625c02b286bce5fc8e4067b63f28c7f9a9d5b45e6a1a31', '2026-11-29 20:32:09.329398+00'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a5b-77b8-90b4-4d829b204a37', 'add_person', '\xa1955ac23bef80eba8b24ed07f2ae95343f8d40307571d19a870c89edac0326a', '\x5d94775215b2f2b1b07d649974e3b299a8408cb0cb39b44f9027f680bb683876', 201, '{"ETag": "\"1\""}', '\x016bb1d0f266d70976073312f1c868365bc4457e43b9a569ecfa55a76508ee89018502e72f61ea493ea3126cb5ff886bb92f5e77b01c8e5df62db39a21187185df9ba00c153c530feaac8a93e2f079e1366e20c8d12457a54237e8eaaa914c4f958769ce5af8dacd1e6864bd21aa765a203a7d874c0290efecf5b563b91c82da00f2a38e9d0a139ced5ba0aee65b4d9a1af4505c9a9901adf6c6efa18952c93cd20e492f2a20ef3c2e94e9d680b416647460481ca404ff0a5f1749b2e83f2dcd27bba4f31e7500209c65dc805bd06e3b09b55513e744435c73e969bf6f46ef140f7d16580b492fe327faeb2d9a308ffefc43ba5d14bf2a785230664d823586d9e4621da295c1d0277fc4e528d3cece797285df20d6090144f25897bbcff5783b31ee84398298cefffbb1a5469b773173b7e53b28', '2026-11-29 20:32:09.343816+00');

INSERT INTO public.key_pairs VALUES
	('01a22902-067f-7134-80cd-e5ccebd05aae', '{"x": "swCWfaFyH2k6dIb5NFD_Kyxp6GSmIopS9hUxEW33JII", "y": "Va-3WcMfdwQyqnCYgA_S9py9cl6tj0vMsRmWx218vW0", "alg": "ES256", "crv": "P-256", "kid": "01a22902-067f-7134-80cd-e5ccebd05aae", "kty": "EC", "use": "sig"}', '\x0160e90d3a50fb00558118f29e829348899ff74c6f8ec6e536d405406adf7027fb031a7a1edd3ff1b0b4e7e5341d7ecb51ea098bd38689f4df64e7fb91789dbea82986b8f976119cd8846ddde343df8e00cdefb46d1b9cc7414800b47baff622a75c5d2450f1b0e73044ec2cfd04541ef6529dcd7bafd98782a8bf86f2a2954a699cd8aa5ae947a6b136498de8fbd2dc038040c8a5904e0f4f987684459b690e2e0a445c465aae608bd69020abcd7244d27d3950adfb2c20d86e959cab0282fd0804cf6406178745111aae986e4ad8030c8b619f9b201278b72160d13fc2ef510b659b0dc75adf5fea43a19bb2c3e3bf4f6a642c650c5e9028e337bf0bfb7c655a63e6d11232703132cab251b60c41e927fd8653c340005ed013f4e7a8a5e9937e1ac5', '2026-11-29 20:32:08.311031+00', '2026-11-29 20:32:08.311031+00');

INSERT INTO public.known_communities VALUES
	('01a22902-0965-7048-833e-58e3fa543455', 'c-cd0962b0146d', 'Asia/Shanghai', 'opened', '{"session_hours_staff": 12}', 1);

INSERT INTO public.logins VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0983-73fa-be21-fd4aefe0befe', 'name', '\xa687c40262cff08a5080e1f6238c6be1d75a6f5360edf897ed3212ad33714067', '\x01aea0647c62eed253304b08e9ba69a193df7f421fbbde852a527c472b1291c2347a'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a61-77ac-954b-d65d722b52d1', 'name', '\xcaff3e8e332b1b3507ee2d6609e2c4b3f7654486a1706c6bb7ab11da019db898', '\x013354be7932691f8cd97f714c54193813d115b8b94a22363796aeebd3bb7215d975'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', 'name', '\x384bca28db54133a0b63084d4d7ed6233b93963a79ea6ba687af879969aa5125', '\x01a38b7d7229827c3a76523de31cda0ad5488d8cbbf7f6c3c973d925344eadb6715cd91d');

INSERT INTO public.migrations_applied VALUES
	('chassis', '202607010000', '2026-11-29 20:32:07.982647+00'),
	('gateway', '202607010000', '2026-11-29 20:32:08.102757+00');

INSERT INTO public.operators VALUES
	('01a22902-0688-76e8-aa05-b297778bee05', '\x8bba8a5a5c7c4a7dfe1ca4a57f7e2937859d12d4d899af10e9b540088b4e3536', '2026-11-29 20:32:08.32774+00');

INSERT INTO public.outbox VALUES
	('01a22902-0965-7048-833e-58e3fa543455', 1, '01a22902-0982-719e-be80-efb4bba37c08', 'gateway.community_opened.v1', 'c-cd0962b0146d', 1, NULL, NULL, '{"slug": "c-cd0962b0146d", "profile": "cn", "sandbox": false, "settings": {"session_hours_staff": 12}, "timezone": "Asia/Shanghai"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0965-7048-833e-58e3fa543455', 2, '01a22902-0a1b-73b6-9274-c128605d21c0', 'gateway.person_joined.v1', '01a22902-0983-73fa-be21-fd4aefe0befe', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "admin"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22902-0983-73fa-be21-fd4aefe0befe", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0965-7048-833e-58e3fa543455', 3, '01a22902-0a5c-709b-9428-31b7b63881f0', 'gateway.person_joined.v1', '01a22902-0a5b-77b8-90b4-4d829b204a37', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "station"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22902-0a5b-77b8-90b4-4d829b204a37", "guardian_ids": [], "household_id": null, "volunteer_no": null, "volunteer_since": null}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0965-7048-833e-58e3fa543455', 4, '01a22902-0a71-7420-a205-4440c3ce9003', 'gateway.person_joined.v1', '01a22902-0a61-77ac-954b-d65d722b52d1', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22902-0a61-77ac-954b-d65d722b52d1", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000015", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL),
	('01a22902-0965-7048-833e-58e3fa543455', 5, '01a22902-0a7f-7692-a18e-157f794d3ba9', 'gateway.person_joined.v1', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', 1, NULL, NULL, '{"epoch": 1, "roles": ["resident", "volunteer"], "grid_id": null, "age_band": "adult", "consents": [], "joined_on": "2026-03-10", "person_id": "01a22902-0a77-75f5-ac26-cd98fdfe08cb", "guardian_ids": [], "household_id": null, "volunteer_no": "V00000023", "volunteer_since": "2026-03-10"}', '2026-03-10 01:00:00+00', NULL);

INSERT INTO public.passwords VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0983-73fa-be21-fd4aefe0befe', '$argon2id$v=19$m=64,t=1,p=1$Jd59QsbH8YGRVkYKfca7Dw$6UjKUUtPRIt2x/IC7vwQR0rEVUEh/EYGla+BDw6SCfs', '2026-03-10 01:00:00+00'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a61-77ac-954b-d65d722b52d1', '$argon2id$v=19$m=64,t=1,p=1$+HbMKPG9SHvVfcYVLHCB4A$mkeGok8tWlpHtir8OPeryZt2Zg50K62PnyVbBdJTuWA', '2026-03-10 01:00:00+00'),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', '$argon2id$v=19$m=64,t=1,p=1$MN+y6CuSQ4OtFNnPB+Qw+w$+v4eyLF+cjVIW8+QGN8yfddOUNuEtW9UOIdf/dUwERI', '2026-03-10 01:00:00+00');

INSERT INTO public.people VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0983-73fa-be21-fd4aefe0befe', 'active', '{resident,admin}', '管**', '\x0123fca4e2b40cc9f03db4e0b6b4f0ff3890b0b7206cb8374dc360860ae73c91d0ed75583aff', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a5b-77b8-90b4-4d829b204a37', 'active', '{resident,station}', '李**', '\x01864390eb43d92db6b306766d54ad06c24274b15654b4e21eb439d75136f1232d271a', 'adult', '2026-03-10', NULL, NULL, 1, 1),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a61-77ac-954b-d65d722b52d1', 'active', '{resident,volunteer}', '李**', '\x011c1f1d17cd6c0d388ecf3d4a7cf3127d3130db02e2ec1a538ed7ea2ac4355f208912', 'adult', '2026-03-10', 'V00000015', '2026-03-10', 1, 1),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', 'active', '{resident,volunteer}', '赵**', '\x01232fe8979659616b36f1c08d00b90f34800c3687c5fcafe5a27ae520131af758935c', 'adult', '2026-03-10', 'V00000023', '2026-03-10', 1, 1);

INSERT INTO public.refresh_tokens VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '\x00acf60ab6339ab0aed82a388f57444856f2ab4cf6dc1c7b1dcc0d76ea907546', '01a22902-0a4b-762e-9eae-ab914c162d07', '2026-11-29 20:32:09.260871+00', '2026-11-30 04:32:09.260871+00', NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '\x274b443f3d7fa624c25077ee835e81b68248124bdc7d2a42df2b25990be40b34', '01a22902-0a90-7185-8268-17789761b165', '2026-11-29 20:32:09.348379+00', '2026-12-29 20:32:09.348379+00', NULL);

INSERT INTO public.role_grants VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a1a-77f4-86d2-6385502a5392', '01a22902-0983-73fa-be21-fd4aefe0befe', 'resident', '2026-03-10 01:00:00+00', '01a22902-068b-779c-a482-651235aa99d3', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a1a-77f4-86d2-638602490149', '01a22902-0983-73fa-be21-fd4aefe0befe', 'admin', '2026-03-10 01:00:00+00', '01a22902-068b-779c-a482-651235aa99d3', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a5c-709b-9428-31b5bf124e2d', '01a22902-0a5b-77b8-90b4-4d829b204a37', 'resident', '2026-03-10 01:00:00+00', '01a22902-0983-73fa-be21-fd4aefe0befe', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a5c-709b-9428-31b6204f0a50', '01a22902-0a5b-77b8-90b4-4d829b204a37', 'station', '2026-03-10 01:00:00+00', '01a22902-0983-73fa-be21-fd4aefe0befe', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a71-7420-a205-443e6cccaa43', '01a22902-0a61-77ac-954b-d65d722b52d1', 'resident', '2026-03-10 01:00:00+00', '01a22902-0a5b-77b8-90b4-4d829b204a37', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a71-7420-a205-443fbb42aada', '01a22902-0a61-77ac-954b-d65d722b52d1', 'volunteer', '2026-03-10 01:00:00+00', '01a22902-0a5b-77b8-90b4-4d829b204a37', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a7f-7692-a18e-157dea53eafd', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', 'resident', '2026-03-10 01:00:00+00', '01a22902-0a5b-77b8-90b4-4d829b204a37', NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a7f-7692-a18e-157e0ebeb6eb', '01a22902-0a77-75f5-ac26-cd98fdfe08cb', 'volunteer', '2026-03-10 01:00:00+00', '01a22902-0a5b-77b8-90b4-4d829b204a37', NULL, NULL);

INSERT INTO public.sessions VALUES
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a4b-762e-9eae-ab914c162d07', '01a22902-0983-73fa-be21-fd4aefe0befe', '2026-11-29 20:32:09.260871+00', '2026-12-06 20:32:09.260871+00', NULL, NULL, NULL),
	('01a22902-0965-7048-833e-58e3fa543455', '01a22902-0a90-7185-8268-17789761b165', '01a22902-0a61-77ac-954b-d65d722b52d1', '2026-11-29 20:32:09.348379+00', '2027-05-28 20:32:09.348379+00', NULL, NULL, NULL);

INSERT INTO public.signing_keys VALUES
	('tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44', '{"x": "wjbgtRxCayZvii9PpOkwhhSOULhrRdzkGg0KG2EgnB8", "y": "mvArC2LvzdbmX165D9xMkmpGCBJP1Jh9gLNT182kjWM", "crv": "P-256", "kid": "tests-3a90c234-d3f9-4571-aad9-73c6e7f49c44", "kty": "EC"}', '2026-11-29 20:32:08.295319+00'),
	('01a22902-067f-7134-80cd-e5ccebd05aae', '{"x": "swCWfaFyH2k6dIb5NFD_Kyxp6GSmIopS9hUxEW33JII", "y": "Va-3WcMfdwQyqnCYgA_S9py9cl6tj0vMsRmWx218vW0", "alg": "ES256", "crv": "P-256", "kid": "01a22902-067f-7134-80cd-e5ccebd05aae", "kty": "EC", "use": "sig"}', '2026-11-29 20:32:08.311031+00');

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

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;

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
