"""The planted faults: mistakes that people really make, each with the test that must notice it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Fault:
    """A mistake: the symbol it is made in (`module:Class.method`), the right code there, the wrong code, the test.

    The right code stands once inside the symbol. `test` must fail when the wrong code is there.
    """

    zh: str
    en: str
    symbol: str
    good: str
    bad: str
    test: str

    @property
    def name(self) -> str:
        """What is wrong, in both languages."""
        return f"{self.zh} {self.en}"

    @property
    def file(self) -> str:
        """The path of the file that it is planted in; a `*` stands for the time in a migration's name."""
        (file,) = ROOT.glob(self.symbol.partition(":")[0].replace(".", "/") + ".py")
        return str(file.relative_to(ROOT))

    @property
    def described(self) -> str:
        """The text that `make mutation FAULT=…` searches."""
        return f"{self.name} {self.symbol} {self.file} {self.test}"

    def planted(self, source: str) -> str:
        """Returns the file's source with the mistake; raises LookupError where the right code is not found once."""
        first, last = _lines_of(ast.parse(source).body, self.symbol.partition(":")[2].split("."))
        lines = source.splitlines(keepends=True)
        code = "".join(lines[first:last])
        if code.count(self.good) != 1:
            raise LookupError(f"{self.symbol} holds the right code of {self.en!r} {code.count(self.good)} times")
        return "".join([*lines[:first], code.replace(self.good, self.bad), *lines[last:]])


def _lines_of(body: list[ast.stmt], names: list[str]) -> tuple[int, int]:
    """The lines of a function, a class's method or an assignment, decorators included, as a half-open range."""
    for statement in body:
        if names[0] in _names_of(statement):
            if len(names) > 1 and isinstance(statement, ast.ClassDef):
                return _lines_of(statement.body, names[1:])
            decorators = getattr(statement, "decorator_list", [])
            return min(one.lineno for one in (statement, *decorators)) - 1, statement.end_lineno or 0
    raise LookupError(f"no {names[0]}")


def _names_of(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement.name
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    yield from (one.id for one in targets if isinstance(one, ast.Name))


_FINISH = "self._finish(connection, pool, lane, batch, wait_for_database)\n"
_ACK = "lane.channel.basic_ack(batch[-1][0], multiple=True)\n"
_COMMIT = "        self.write(_COMMIT())\n"
_WAKE = "        if self.published:\n            self.write(_WAKE_RELAY())\n"
_GIVEN_BACK = (
    "            stock_transitions.release(tx, after.document, today=communities.local_day(tx, now), now=now)\n"
)

CHASSIS = [
    # ---- messages --------------------------------------------------------------------------------------
    Fault(
        "先确认,后提交",
        "acknowledged before the commit",
        "services.chassis.messaging.broker:Intake.run",
        _FINISH + " " * 28 + _ACK,
        _ACK + " " * 28 + _FINISH,
        "tests/chassis/test_intake.py::test_a_crash_loses_nothing_and_doubles_nothing",
    ),
    Fault(
        "没有收件箱",
        "no inbox",
        "services.chassis.messaging.consumer:Consumer._mark",
        "return [received for claim, received in events.items() if claim in new]",
        "return [message.received for message in messages]",
        "tests/chassis/test_consumer.py::test_a_message_that_comes_again_is_done_once",
    ),
    Fault(
        "发件箱按游标读取",
        "an outbox read by a cursor",
        "services.chassis.messaging.relay:_WAITING",
        "from outbox where published_at is null and subject",
        "from outbox where position > coalesce((select max(position) from outbox where published_at is not null), 0)"
        " and subject",
        "tests/chassis/test_relay.py::test_a_transaction_that_commits_late_is_not_skipped",
    ),
    Fault(
        "未得代理确认即记为已发",
        "marked as sent without a confirm",
        "services.chassis.messaging.relay:Relay._drain",
        "connection.execute(_MARK, [list(confirmed)])",
        "connection.execute(_MARK, [[row.position for row in rows]])",
        "tests/chassis/test_relay.py::test_a_refusal_holds_that_aggregate_alone",
    ),
    Fault(
        "先记为已发,后发送",
        "marked as sent before it is sent",
        "services.chassis.messaging.relay:Relay._drain",
        "            confirmed = sender.confirmed()\n",
        "            connection.execute(_MARK, [[row.position for row in rows]])\n"
        "            confirmed = sender.confirmed()\n",
        "tests/chassis/test_relay.py::test_a_crash_between_sending_and_marking_sends_twice_and_takes_effect_once",
    ),
    Fault(
        "两个转发同时发送",
        "two relays at once",
        "services.chassis.messaging.relay:Relay._locked",
        "return bool(row and row[0])",
        "return bool(row)",
        "tests/chassis/test_relay.py::test_of_two_relays_one_is_active",
    ),
    Fault(
        "一条坏消息连累整批",
        "one bad message spoils its batch",
        "services.chassis.messaging.consumer:Consumer._work",
        "            if len(messages) == 1:\n"
        "                self._postpone(messages[0].delivery, named.get(messages[0].claim, error))\n",
        "            if messages:\n                [self._postpone(one.delivery, error) for one in messages]\n",
        "tests/chassis/test_deferred.py::test_one_bad_among_five_hundred_parks_alone",
    ),
    Fault(
        "不核对是谁说的",
        "anybody may say anything",
        "services.chassis.messaging.consumer:read",
        "    if not delivery.trusted:\n        raise Forged\n",
        "",
        "tests/chassis/test_intake.py::test_a_forger_is_parked",
    ),
    Fault(
        "冒名消息可占用真消息的编号",
        "a forged message takes the id of the true one",
        "services.chassis.messaging.deferred:Delivery.event_id",
        'self.trusted and (chosen := uuid_or_none(self.headers.get("ce-id")))',
        'chosen := uuid_or_none(self.headers.get("ce-id"))',
        "tests/chassis/test_forged_messages.py::test_a_forged_message_does_not_touch_the_true_one_that_waits",
    ),
    Fault(
        "抄来的编号使真事件被当作已办",
        "a copied id stands for the event of another publisher",
        "services.chassis.messaging.consumer:Consumer._mark",
        "if len(fresh) == len(marks):",
        "if fresh is not None:",
        "tests/chassis/test_copied_ids.py::test_the_id_of_another_publishers_event_marks_that_event_as_nothing",
    ),
    Fault(
        "对账只比条数与总和",
        "an audit compares counts and sums alone",
        "services.chassis.database.audit:_bucket_sums",
        "bit_xor({hashed})",
        "0",
        "tests/deploy/test_audit.py::test_values_that_change_places_are_seen_though_every_sum_stays",
    ),
    Fault(
        "尚可成功的消息也不再试",
        "what may yet succeed is parked",
        "services.chassis.messaging.deferred:_saved",
        "hopeless = isinstance(error, Problem) and not isinstance(error, NotYet)",
        "hopeless = isinstance(error, Problem)",
        "tests/chassis/test_deferred.py::test_what_was_not_yet_known_is_done_when_it_is",
    ),
    Fault(
        "旧状态晚到,覆盖新状态",
        "an older state that comes later overwrites a newer",
        "services.chassis.directory.people:save_people",
        ', newer="sequence"',
        "",
        "tests/chassis/test_local_copies.py::test_an_older_word_that_comes_later_changes_nothing",
    ),
    # ---- transactions ----------------------------------------------------------------------------------
    Fault(
        "失败的语句被忽略,却当作已提交",
        "a failed statement passed over and taken for done",
        "services.chassis.database.transactions:Tx.commit",
        "if self._pooled.status is TransactionStatus.INERROR:",
        "if self._pooled.status is None:",
        "tests/chassis/test_communities_apart.py::test_a_transaction_that_failed_inside_is_not_taken_for_done",
    ),
    Fault(
        "通知失败,已完成的事就算没做",
        "what is done fails because the relay could not be woken",
        "services.chassis.database.transactions:Tx.commit",
        _COMMIT + _WAKE,
        _WAKE + _COMMIT,
        "tests/chassis/test_idempotency.py::test_a_commit_is_not_repeated_where_the_relay_could_not_be_woken",
    ),
    Fault(
        "拒绝也按幂等键保存",
        "a refusal is kept for the key",
        "services.chassis.http.requests:_run_once",
        "            answer = _response_of(route, _run_view(run_view, tx), dry_run=dry_run)\n",
        "            try:\n                answer = _response_of(route, _run_view(run_view, tx), dry_run=dry_run)\n"
        "            except Problem as refusal:\n"
        "                answer = json_response({'code': refusal.code}, refusal.status)\n",
        "tests/chassis/test_idempotency.py::test_what_failed_leaves_nothing_and_may_be_tried_again",
    ),
    Fault(
        "第二次点击又做一遍",
        "a second click that is worked again",
        "services.chassis.http.idempotency:recall",
        "            raise Replayed(Answer(row.status, row.headers, decrypt(tx, row.body, _PLACE)))\n",
        "            return\n",
        "tests/chassis/test_idempotency.py::test_the_same_call_again_gets_the_same_answer_and_does_nothing",
    ),
    Fault(
        "审批不必指明所见版本",
        "one approves without the version that was read",
        "services.chassis.http.requests:Call.must_match",
        "exactly_one=self.route.approves",
        "exactly_one=False",
        "tests/chassis/test_preconditions.py::test_an_approval_names_the_one_version_that_was_read[*-428]",
    ),
    Fault(
        "不比较版本的接口也收 If-Match",
        "a route that compares no versions takes If-Match",
        "services.chassis.http.access:with_access_checks",
        '"If-Match" in request.headers and not route.takes_if_match',
        "False",
        "tests/chassis/test_preconditions.py::test_a_route_without_versions_refuses_if_match[*]",
    ),
    Fault(
        "公开页面拒绝外社区的令牌",
        "a public page refuses another community's token",
        "services.chassis.http.access:_caller_of",
        "return caller if is_here and _is_permitted(route, caller) else PUBLIC",
        "return caller",
        "tests/chassis/test_public_pages.py::test_a_token_that_opens_nothing_here_is_answered_as_none",
    ),
    Fault(
        "视图忘了比较版本，照样提交",
        "a view that forgets the version is committed",
        "services.chassis.http.requests:in_transaction",
        "route.takes_if_match and not call.version_checked",
        "False",
        "tests/chassis/test_preconditions.py::test_a_view_that_forgets_the_version_changes_nothing",
    ),
    Fault(
        "访问日志写出误置的券码",
        "the access log shows a code that stands elsewhere in the address",
        "gateway.nginx.__init__:_CODE_SIGNS",
        "20",
        "40",
        "tests/gateway/test_nginx.py::test_no_address_writes_a_code_into_the_log",
    ),
    Fault(
        "别的日期写法也收",
        "a date-time of another form is read",
        "services.chassis.fields:parse_instant",
        "not _INSTANT.fullmatch(written)",
        "not written",
        "tests/chassis/test_dates.py::test_no_other_instant_is_read",
    ),
    Fault(
        "同一键、不同内容,答旧内容",
        "one key for two bodies",
        "services.chassis.http.idempotency:recall",
        "            if row.fingerprint != scope.fingerprint:\n                raise KeyReused\n",
        "",
        "tests/chassis/test_idempotency.py::test_another_body_another_query_is_refused",
    ),
    Fault(
        "翻页重复上一页末行",
        "a page begins with the last row of the one before",
        "services.chassis.database.paging:up_to_page",
        "whole < seen if descending else whole > seen",
        "whole <= seen if descending else whole >= seen",
        "tests/chassis/test_paging.py::test_pages_follow_each_other_to_the_end",
    ),
    # ---- communities apart -----------------------------------------------------------------------------
    Fault(
        "程序里没有社区条件",
        "no filter of the application's",
        "services.chassis.database.transactions:Tx.in_community",
        "if self.filtering else",
        "if self.filtering is None else",
        "tests/chassis/test_communities_apart.py::test_the_filter_holds_without_row_security",
    ),
    Fault(
        "预建语句里没有社区条件",
        "no filter of the application's in a statement that is built once",
        "services.chassis.database.sql_text:compiled",
        "core if filtering else",
        "core if filtering is None else",
        "tests/chassis/test_statements.py::test_the_filter_can_be_left_to_row_security",
    ),
    Fault(
        "未命中的更新也算完成",
        "a change that hits no row passes for done",
        "services.chassis.database.statements:must",
        "1 / count(*)",
        "count(*)",
        "tests/chassis/test_statements.py::test_a_change_that_must_hit_a_row_undoes_everything_where_it_hits_none",
    ),
    Fault(
        "提交与首次往返同行",
        "a commit in the first trip of a connection",
        "services.chassis.database.transactions:Tx.commit",
        "if not self._pooled.used or",
        "if",
        "tests/chassis/test_statements.py::test_commit_is_never_in_the_first_trip_of_a_connection",
    ),
    Fault(
        "行级安全放行所有社区",
        "row security that lets everything be read",
        "services.chassis.database.protection:protection",
        "using ({_MINE}) with check ({_MINE})",
        "using (true) with check ({_MINE})",
        "tests/chassis/test_communities_apart.py::test_row_security_holds_without_the_applications_filter",
    ),
    Fault(
        "行级安全允许写入外社区",
        "a policy that lets foreign rows be written",
        "services.chassis.database.protection:protection",
        "using ({_MINE}) with check ({_MINE})",
        "using ({_MINE}) with check (true)",
        "tests/chassis/test_communities_apart.py::test_a_row_of_another_community_cannot_be_written",
    ),
    Fault(
        "批处理的策略放行所有社区",
        "a policy of batches that lets everything be read",
        "services.chassis.database.protection:protection",
        "to {service}_worker using ({_OF_BATCH}) with check ({_OF_BATCH})",
        "to {service}_worker using (true) with check ({_OF_BATCH})",
        "tests/chassis/test_batches.py::test_a_batch_sees_and_changes_the_rows_of_its_communities_alone",
    ),
    Fault(
        "批处理的策略允许写入外社区",
        "a policy of batches that lets foreign rows be written",
        "services.chassis.database.protection:protection",
        "to {service}_worker using ({_OF_BATCH}) with check ({_OF_BATCH})",
        "to {service}_worker using ({_OF_BATCH}) with check (true)",
        "tests/chassis/test_batches.py::test_a_batch_writes_no_row_of_another_community",
    ),
    Fault(
        "批处理的策略写成慢的形式",
        "the policy of batches in its slow form",
        "services.points.migrations.202607010000_first_tables:upgrade",
        "create policy worker on accounts to points_worker using (community_id in (select"
        " unnest(current_setting('wulin.communities', true)::uuid[])))",
        "create policy worker on accounts to points_worker using (community_id ="
        " any(current_setting('wulin.communities', true)::uuid[]))",
        "tests/architecture/test_database.py::test_every_table_has_the_policies_that_close_it_and_no_others[points]",
    ),
    Fault(
        "批处理的连接漏了社区",
        "a join of a batch without the community",
        "services.chassis.database.bulk:rows_given",
        "for name in names)",
        "for name in key)",
        "tests/chassis/test_batches.py::test_rows_are_found_by_their_own_community",
    ),
    Fault(
        "批处理更新时漏了社区",
        "an update of a batch without the community",
        "services.chassis.database.bulk:update_rows",
        "for name in (COMMUNITY, *key)]",
        "for name in key]",
        "tests/chassis/test_batches.py::test_rows_are_found_by_their_own_community",
    ),
    Fault(
        "一批之外的社区也能写",
        "rows of communities that a batch is not for",
        "services.chassis.database.transactions:Tx._for_rows",
        "if not {row[COMMUNITY].int for row in own} <= ours:",
        "if False:",
        "tests/chassis/test_batches.py::test_rows_of_another_community_are_not_sent",
    ),
    Fault(
        "拒绝算在别的消息头上",
        "a late refusal blamed on another event",
        "services.chassis.messaging.batches:naming",
        "        if tx.refused_late:\n            raise\n",
        "",
        "tests/chassis/test_batches.py::test_what_waited_and_is_refused_later_names_no_other_event",
    ),
    Fault(
        "重复的消息排到最后",
        "a message that comes twice has the place of the second",
        "services.chassis.messaging.consumer:Consumer._mark",
        "events.setdefault(message.claim, message.received)",
        "events[message.claim] = events.pop(message.claim, message.received)",
        "tests/chassis/test_consumer.py::test_a_handler_of_several_kinds_gets_them_together_in_order_of_arrival",
    ),
    Fault(
        "行级安全管不到表的主人",
        "row security that does not bind the owner",
        "services.chassis.database.protection:protection",
        '            f"alter table {name} force row level security",\n',
        "",
        "tests/chassis/test_communities_apart.py::test_even_the_owner_is_bound",
    ),
    Fault(
        "社区设置在事务之后仍在",
        "a community that outlives its transaction",
        "services.chassis.database.transactions:_ENTER",
        "true()",
        "~true()",
        "tests/chassis/test_communities_apart.py::test_the_setting_ends_with_the_transaction",
    ),
    Fault(
        "密文在别的社区也能打开",
        "encrypted text can be read in another community",
        "services.chassis.security.encryption:_bound",
        'return f"{tx.community_id}|{place}".encode()',
        "return place.encode()",
        "tests/chassis/test_encryption.py::test_encrypted_text_is_decrypted_only_in_its_own_place",
    ),
    # ---- migrations ------------------------------------------------------------------------------------
    Fault(
        "迁移无限期等待表锁",
        "a migration that waits for its lock without limit",
        "services.chassis.database.migrations:_in_transaction",
        """        _execute(connection, f"set local lock_timeout = '{LOCK_TIMEOUT}'")\n""",
        "",
        "tests/deploy/test_upgrade.py::test_requests_go_on_behind_a_migration_that_waits[orders]",
    ),
    Fault(
        "未建成的索引被当作已建成",
        "an index that broke is taken for built",
        "services.chassis.database.migrations:_outside_transactions",
        "if not index.indisvalid:",
        "if index.indisvalid is None:",
        "tests/chassis/test_migration_runs.py::test_an_index_that_broke_is_dropped_and_built_anew",
    ),
    Fault(
        "在另一种历史的数据库上继续迁移",
        "a database of another history is migrated halfway",
        "services.chassis.database.migrations:Chain.pending",
        "if applied != set(ids[: len(applied)]):",
        "if applied is None:",
        "tests/chassis/test_migration_history.py::test_a_database_of_another_history_is_refused_before_anything_is_touched",
    ),
    Fault(
        "下一版本的迁移使旧进程不再就绪",
        "the next release's migration turns running programs unready",
        "services.chassis.database.versions:missing_migrations",
        "needed.items() - {",
        "needed.items() ^ {",
        "tests/chassis/test_health.py::test_ready_after_the_migrations_of_the_next_release",
    ),
    Fault(
        "迁移之后没有统计信息",
        "no statistics after a migration",
        "services.chassis.database.migrations:History.migrate",
        "            if touched:",
        "            if not touched:",
        "tests/chassis/test_migration_runs.py::test_the_planner_knows_the_tables_that_were_touched",
    ),
    # ---- tokens ----------------------------------------------------------------------------------------
    Fault(
        "撤销无人查看",
        "revocations that nobody reads",
        "services.chassis.security.tokens:Authenticator.authenticate",
        "caller.epoch < self._revoked.get(caller.id, 0)",
        "caller.epoch < 0",
        "tests/chassis/test_tokens.py::test_a_raised_epoch_ends_older_tokens_within_a_second",
    ),
    Fault(
        "令牌的受众不核对",
        "a token's audience unchecked",
        "services.chassis.security.tokens:_claims_required",
        'aud={"essential": True, "value": AUDIENCE}',
        'aud={"essential": True}',
        "tests/chassis/test_tokens.py::test_claims_that_are_not_ours",
    ),
    Fault(
        "令牌的签发者不核对",
        "a token's issuer unchecked",
        "services.chassis.security.tokens:_claims_required",
        'iss={"essential": True, "value": issuer}',
        'iss={"essential": True}',
        "tests/chassis/test_tokens.py::test_claims_that_are_not_ours",
    ),
    Fault(
        "令牌的类型不核对",
        "a token's type unchecked",
        "services.chassis.security.tokens:Authenticator._verify",
        ' or header.get("typ") != TOKEN_TYPE:',
        ":",
        "tests/chassis/test_tokens.py::test_headers_that_are_not_ours",
    ),
    Fault(
        "验证过的令牌永不过期",
        "a token that was verified once never ends",
        "services.chassis.security.tokens:Authenticator.authenticate",
        "over = caller.expires_at + LEEWAY_SECONDS < time.time() or ",
        "over = ",
        "tests/chassis/test_tokens.py::test_a_token_that_was_good_ends_with_its_time",
    ),
    Fault(
        "退出登录后,令牌仍有效",
        "who signed out still comes in",
        "services.chassis.security.tokens:Authenticator.authenticate",
        " or caller.sid in self._revoked\n",
        "\n",
        "tests/gateway/sign_in/test_sessions.py::test_signing_out_ends_this_session_only",
    ),
    Fault(
        "退出登录未告知各服务",
        "signing out is not published to the other services",
        "gateway.credentials.transitions:end_sessions",
        "        publish(tx, SessionEnded(session_id=session_id, person_id=person_id, ended_at=now), published_at)\n",
        "",
        "tests/gateway/sign_in/test_sessions.py::test_signing_out_ends_this_session_only",
    ),
    Fault(
        "停用的社区照常进入",
        "a suspended community stays open",
        "services.chassis.security.tokens:Authenticator.authenticate",
        "        if caller.community_id in self._suspended:\n            raise CommunitySuspended\n",
        "",
        "tests/chassis/test_tokens.py::test_a_suspended_community_is_closed_and_opened_again",
    ),
    Fault(
        "小数也当整数",
        "a fraction passes for a whole number",
        "services.chassis.fields:WholeNumber._deserialize",
        "        if isinstance(value, bool) or not isinstance(value, int):\n"
        '            raise self.make_error("invalid")\n',
        "        value = int(value)\n",
        "tests/chassis/test_bodies.py::test_nothing_is_coerced_and_the_field_is_named",
    ),
]

POINTS = [
    Fault(
        "分段取整",
        "points rounded piece by piece",
        "services.points.earning.rules:with_fact",
        "units = fact.quantity * rule.points_per_hour * PERCENT\n",
        "units = fact.quantity * rule.points_per_hour // MINUTES_AN_HOUR * UNITS_A_POINT\n",
        "tests/points/earning/test_earning.py::test_no_minute_is_lost_in_pieces",
    ),
    Fault(
        "整批用同一个时间",
        "one time for all events of a batch",
        "services.points.booking.commands:book_events",
        "            _book(books[one.community_id], one)\n",
        "            last = max(each.received.time for each in bookings)\n"
        "            later = type(one.received)(**{**vars(one.received), 'time': last})\n"
        "            _book(books[one.community_id], one._replace(received=later))\n",
        "tests/points/booking/test_communities_together.py::test_an_event_of_last_year_has_the_gate_of_last_year",
    ),
    Fault(
        "事实按来源替换,不看社区",
        "facts replaced by their source without the community",
        "services.points.earning.store:_OF_SOURCES",
        "    current_facts.c.community_id == _GIVEN.c.community_id,\n",
        "",
        "tests/points/booking/test_communities_together.py::test_one_id_in_two_communities_of_one_batch",
    ),
    Fault(
        "余额先读后写,不加锁",
        "a balance read, reckoned and written without a lock",
        "services.points.ledger.store:accounts_to_lock_of",
        "        .with_for_update(of=accounts, key_share=True)\n",
        "",
        "tests/points/redemptions/test_redemptions.py::test_two_hundred_at_once_spend_no_more_than_there_is",
    ),
    Fault(
        "账户按各自的次序加锁",
        "accounts locked in anybody's order",
        "services.points.booking.commands:_open",
        "    known, rulebooks, stages",
        "    for one in sorted(members, key=lambda one: hash((one, id(tx)))):\n"
        "        tx.read(*ledger_store.accounts_to_lock([one]))\n"
        "    known, rulebooks, stages",
        "tests/points/booking/test_batches.py::test_mixed_batches_of_two_consumers_never_deadlock",
    ),
    Fault(
        "门槛看余额而不看年度积分",
        "the gate looks at the balance",
        "services.points.ledger.transitions:Batch.gate",
        "return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)",
        "return Gate(self.rulebook.on(self.today).gate_points, self.balances[person_id].points)",
        "tests/points/redemptions/test_redemptions.py::test_spending_leaves_the_years_points",
    ),
    Fault(
        "三十分不算够",
        "thirty is not enough",
        "services.points.ledger.model:Gate.missing",
        "return max(0, self.points - self.year_points)",
        "return max(0, self.points + 1 - self.year_points)",
        "tests/points/redemptions/test_redemptions.py::test_the_gate_is_thirty_and_thirty_is_enough",
    ),
    Fault(
        "一次兑换扣两回",
        "one redemption debited twice",
        "services.points.redemptions.transitions:decide_debit",
        "    if request.redemption_id not in debits.decisions:\n",
        "    if request.redemption_id:\n",
        "tests/points/redemptions/test_redemptions.py::test_a_decision_is_taken_once_and_stays",
    ),
    Fault(
        "一次退回退两回",
        "one return refunded twice",
        "services.points.redemptions.transitions:refund",
        "    if returned.return_id in debits.booked:\n        return\n",
        "",
        "tests/points/redemptions/test_redemptions.py::test_a_return_gives_the_points_back_once",
    ),
    Fault(
        "退回多于扣减",
        "more comes back than was debited",
        "services.points.redemptions.rules:left_after",
        "    if debit.code is not None or left < 0:\n",
        "    if debit.code is not None:\n",
        "tests/points/redemptions/test_redemptions.py::test_more_than_was_debited_never_comes_back",
    ),
    Fault(
        "重新结单算两遍",
        "a reopened order counted twice",
        "services.points.earning.transitions:post_facts",
        "current = sources.facts.get(state.key, [])",
        "current: list[Fact] = []",
        "tests/points/earning/test_earning.py::test_a_reopened_order_counts_nothing_until_it_closes_again",
    ),
    Fault(
        "旧修订号覆盖新的",
        "an older revision that comes later is booked",
        "services.points.earning.transitions:post_facts",
        "    if state.stage <= sources.stages[state.key]:\n        return\n",
        "",
        "tests/points/earning/test_earning.py::test_an_older_revision_that_comes_late_changes_nothing",
    ),
    Fault(
        "余额可为负",
        "a reversal leaves less than nothing",
        "services.points.ledger.rules:reverse_points",
        "    there = min(points, balance.points)\n",
        "    there = points\n",
        "tests/points/redemptions/test_redemptions.py::test_what_was_spent_and_is_taken_back_is_owed_and_paid_by_the_next_earnings",
    ),
    Fault(
        "年底用不带时区的日期",
        "the day of another time zone at the year's end",
        "services.chassis.directory.communities:local_day",
        "    return at.astimezone(zone(tx)).date()\n",
        "    return at.date()\n",
        "tests/points/earning/test_earning.py::test_today_is_the_communitys_today",
    ),
]

CHARITY = [
    Fault(
        "库存退两次",
        "stock released twice",
        "services.charity.redemptions.transitions:apply_transition",
        _GIVEN_BACK,
        _GIVEN_BACK
        + '            more = {"more_reserved": -after.quantity, "more_given": 0}\n'
        + "            tx.write(rewards_store.change_counts(reward_id=after.reward_id, **more))\n",
        "tests/charity/redemptions/test_redemptions.py::test_uncollected_goods_are_returned_with_their_points",
    ),
    Fault(
        "先到期的后出",
        "the lot that expires last is used first",
        "services.charity.stock.rules:allocate",
        "    for lot in sorted(usable, key=expiry_order):\n",
        "    for lot in sorted(usable, key=expiry_order, reverse=True):\n",
        "tests/charity/redemptions/test_redemptions.py::test_goods_are_reserved_first_expired_first_and_handed_over",
    ),
    Fault(
        "过期批次仍可兑换",
        "an expired lot is reserved",
        "services.charity.stock.store:_usable",
        "and_(lots.c.status == LotStatus.OK, lots.c.usable_until >= today)",
        "and_(lots.c.status == LotStatus.OK)",
        "tests/charity/stock/test_expiry.py::test_an_item_with_expired_lots_only_is_out_of_stock",
    ),
    Fault(
        "兑换锁住物品的所有批次",
        "a redemption locks every lot of its item",
        "services.charity.stock.store:_lots_to_reserve",
        ".order_by(*_ORDER).limit(needed).with_for_update()",
        ".order_by(*_ORDER).with_for_update()",
        "tests/charity/stock/test_locks.py::test_a_redemption_does_not_wait_for_lots_that_it_does_not_take",
    ),
    Fault(
        "过期物资在柜台发出",
        "goods are handed over after their last day",
        "services.charity.redemptions.rules:after_hand_over",
        "    if redemption.collect_by and redemption.collect_by < today:\n        raise CollectExpired\n",
        "",
        "tests/charity/redemptions/test_redemptions.py::test_goods_are_not_handed_over_after_their_last_day",
    ),
    Fault(
        "最后一件卖给两个人",
        "the last item is reserved twice",
        "services.charity.redemptions.commands:request_redemption",
        "rewards_store.reward_to_lock(reward_id))\n",
        "rewards_store.reward_by_id(reward_id))\n",
        "tests/charity/redemptions/test_redemptions.py::test_one_of_two_hundred_concurrent_requests_gets_the_last_piece",
    ),
    Fault(
        "一张券用两次",
        "a voucher is used twice",
        "services.charity.vouchers.store:_USE",
        '        any_of(vouchers.c.code_hash, "hashes"),\n        vouchers.c.state == VoucherState.ISSUED,\n',
        '        any_of(vouchers.c.code_hash, "hashes"),\n',
        "tests/charity/redemptions/test_redemptions.py::test_a_confirmed_redemption_issues_a_voucher_that_is_used_once",
    ),
    Fault(
        "先取消后扣减，积分不退",
        "points of a redemption cancelled before the debit do not return",
        "services.charity.redemptions.rules:owes_points",
        "return redemption.debited and redemption.state in (RedemptionState.CANCELLED, RedemptionState.RETURNED)",
        "return redemption.debited and redemption.state is RedemptionState.RETURNED",
        "tests/charity/redemptions/test_redemptions.py::test_cancellation_and_answer_in_any_order_return_points_and_stock",
    ),
    Fault(
        "扣减的回答重复处理",
        "a repeated answer of points takes effect again",
        "services.charity.redemptions.rules:after_debit",
        "    if redemption.state not in UNANSWERED:\n        return None\n"
        "    if redemption.state is RedemptionState.CANCELLING:\n        return _ended(",
        "    if redemption.state is RedemptionState.CANCELLING:\n        return _ended(",
        "tests/charity/redemptions/test_rules.py::test_points_and_stock_agree_after_any_sequence_of_events",
    ),
    Fault(
        "未经核实的件数也计分",
        "registered instead of confirmed units earn points",
        "services.charity.gifts.rules:accepted",
        "units_confirmed=counted,",
        "units_confirmed=gift.units,",
        "tests/charity/gifts/test_gifts.py::test_an_accepted_gift_enters_stock_and_is_published_with_the_confirmed_units",
    ),
    Fault(
        "自己批准自己的冲销",
        "the requester of a reversal approves it",
        "services.charity.reversals.rules:require_approvable",
        "    if reversal.asked_by == approver_id:\n        raise OwnProposal\n",
        "",
        "tests/charity/reversals/test_reversals.py::test_the_requester_of_a_reversal_may_not_approve_it",
    ),
    Fault(
        "价值按浮点数折算",
        "the value of a gift is computed in floats",
        "services.charity.gifts.model:GiftLine.value_left_fen",
        "return self.value_fen * (self.accepted - self.reversed) // self.quantity",
        "return int(self.value_fen * ((self.accepted - self.reversed) / self.quantity))",
        "tests/charity/gifts/test_rules.py::test_pieces_of_one_price_keep_it_exactly",
    ),
    Fault(
        "猜券码不计次数",
        "failed attempts at codes are not counted",
        "services.charity.vouchers.commands:use_voucher",
        "        _count_attempt(tx, who.id, mine[0], now)\n",
        "",
        "tests/charity/vouchers/test_vouchers.py::test_failed_attempts_are_counted_and_lock_the_caller_out",
    ),
    Fault(
        "别人的兑换与券码可见",
        "anybody sees the redemption of another person",
        "services.charity.redemptions.queries:get_redemption",
        '    if not own and who.is_person and not who.has("station", "auditor"):\n        raise Unknown\n',
        "",
        "tests/charity/vouchers/test_vouchers.py::test_only_the_owner_sees_a_code",
    ),
    Fault(
        "自己捐自己收也计分",
        "a worker's own gift earns points at once",
        "services.charity.gifts.rules:credit_at_acceptance",
        "own = gift.donor_person_id in (gift.registered_by, gift.accepted_by)",
        "own = False",
        "tests/charity/gifts/test_confirmations.py::test_a_donor_who_registered_or_accepted_waits",
    ),
    Fault(
        "本人复核自己的捐赠",
        "the donor confirms the units of their own gift",
        "services.charity.gifts.rules:_require_second",
        "    if by_id == gift.donor_person_id:\n        raise OwnCase\n",
        "",
        "tests/charity/gifts/test_confirmations.py::test_a_worker_makes_no_points_for_themself",
    ),
    Fault(
        "待复核件数已计分",
        "units that await a second person are told as credited",
        "services.charity.gifts.model:Gift.credited_units",
        "return self.units_left if self.credit in EARNING else 0",
        "return self.units_left",
        "tests/charity/gifts/test_confirmations.py::test_a_second_person_confirms_and_the_units_are_told",
    ),
    Fault(
        "全角药名漏过",
        "words of medicine in full-width letters pass",
        "services.charity.stock.rules:_folded",
        'return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())',
        "return text.casefold()",
        "tests/charity/stock/test_words.py::test_words_of_medicine_are_noticed_in_any_category",
    ),
    Fault(
        "疑似药品直接入库",
        "held goods enter stock",
        "services.charity.gifts.model:GiftLine.is_goods",
        "return self.hold is None and not self.is_medicine",
        "return True",
        "tests/charity/gifts/test_held_lines.py::test_the_rest_of_a_gift_is_taken_and_held_goods_follow",
    ),
    Fault(
        "柜台给自己发货",
        "a worker hands goods over to themself",
        "services.charity.redemptions.rules:after_hand_over",
        "    if by_id == redemption.person_id:\n        raise OwnCase\n",
        "",
        "tests/charity/redemptions/test_counter.py::test_nobody_redeems_for_or_hands_over_to_themself",
    ),
    Fault(
        "第二人就是第一人",
        "who asked at the counter agrees as the second worker",
        "services.charity.redemptions.rules:after_second",
        "    if by_id == redemption.requested_by:\n        raise OwnProposal\n",
        "",
        "tests/charity/redemptions/test_counter.py::test_without_a_code_points_are_asked_when_a_second_worker_agrees",
    ),
    Fault(
        "兑换码可无限猜",
        "tries at a redemption code are not counted",
        "services.charity.redemption_codes.transitions:use_code",
        "        store.count_try(tx, held.person_id)\n",
        "",
        "tests/charity/redemptions/test_counter.py::test_a_code_has_five_tries",
    ),
    Fault(
        "站点随时可读券码",
        "the worker who asked reads a code for ever",
        "services.charity.redemptions.rules:codes_readable_at_counter",
        "return redemption.answered_at is not None and now < redemption.answered_at + CODES_READABLE_FOR",
        "return redemption.answered_at is not None",
        "tests/charity/redemptions/test_counter.py"
        "::test_the_worker_who_asked_reads_the_code_for_fifteen_minutes_and_each_reading_is_logged",
    ),
]

FUND = [
    Fault(
        "一人批准两次",
        "one person approves twice",
        "services.fund.grants.rules:approved",
        "    if approver_id in grant.approvals:\n        raise SameApprover\n",
        "",
        "tests/fund/grants/test_grants.py::test_nobody_approves_what_they_proposed_nor_twice",
    ),
    Fault(
        "提出者自己批准",
        "who proposed approves",
        "services.fund.grants.rules:approved",
        "    if approver_id == grant.proposed_by:\n        raise OwnProposal\n",
        "",
        "tests/fund/grants/test_grants.py::test_nobody_approves_what_they_proposed_nor_twice",
    ),
    Fault(
        "改了金额,批准仍有效",
        "another amount keeps its approvals",
        "services.fund.grants.rules:amended",
        "replace(changed, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)",
        "changed",
        "tests/fund/grants/test_grants.py::test_changing_the_amount_voids_approvals_and_frees_the_money",
    ),
    Fault(
        "付款多于拨款",
        "a payment above the grant",
        "services.fund.grants.rules:paid",
        "    if amount_fen > grant.held_fen:\n",
        "    if amount_fen > grant.amount_fen:\n",
        "tests/fund/grants/test_grants.py::test_no_part_is_above_what_was_approved",
    ),
    Fault(
        "分期付款不加锁",
        "parts are paid without a lock",
        "services.fund.grants.commands:pay_grant",
        "    before = store.lock_grant(tx, grant_id)\n",
        "    before = store.get_grant(tx, grant_id)\n",
        "tests/fund/grants/test_grants.py::test_parts_paid_at_once_never_exceed_the_grant",
    ),
    Fault(
        "同一笔钱拨两次",
        "the same money granted twice",
        "services.fund.grants.commands:_promise",
        "    ledger_store.change_held(tx, earmark.id, grant.amount_fen)\n",
        "",
        "tests/fund/grants/test_grants.py::test_two_grants_cant_be_given_the_same_money",
    ),
    Fault(
        "收据号有缺口",
        "a gap between receipts",
        "services.fund.ledger.store:_TAKE_NUMBER",
        "numbers.c.last_no, last_no=1)",
        "numbers.c.last_no, last_no=2)",
        "tests/fund/receipts/test_receipts.py::test_receipts_have_no_gaps_though_many_give_at_once_and_some_are_refused",
    ),
    Fault(
        "支付通知不验签",
        "a provider's notice unsigned",
        "services.fund.providers.sandbox:Sandbox.read",
        "            self._hook.verify(body, dict(headers), json_parse=False)\n",
        "            json.loads(body)\n",
        "tests/fund/donations/test_payments.py::test_a_notice_that_nobody_signed_is_refused",
    ),
    Fault(
        "支付金额不核对",
        "a payment of another amount is booked",
        "services.fund.donations.rules:verdict_of",
        "agrees = notice.amount_fen == order.amount_fen and notice.currency == CURRENCY",
        "agrees = notice.currency == CURRENCY",
        "tests/fund/donations/test_payments.py::test_what_differs_from_the_order_is_kept_and_not_booked",
    ),
    Fault(
        "支付通知重复入账",
        "a notice booked as often as it comes",
        "services.fund.donations.commands:handle_payment_notice",
        "    if before is not None:\n",
        "    if False:\n",
        "tests/fund/donations/test_payments.py::test_a_notice_that_comes_eight_times_at_once_is_booked_once",
    ),
    Fault(
        "付款日期不看社区时区",
        "a payment on the day of another time zone",
        "services.fund.donations.rules:day_paid",
        "return min(notice.paid_at.astimezone(zone).date(), today)",
        "return min(notice.paid_at.date(), today)",
        "tests/fund/donations/test_rules.py::test_a_payment_belongs_to_the_communitys_day",
    ),
    Fault(
        "未成年人的名字被公开",
        "a minor's name in public",
        "services.fund.donations.rules:may_publish",
        "return wished and age_band not in _MINORS",
        "return wished",
        "tests/fund/disclosure/test_disclosure.py::test_a_minors_name_is_never_published",
    ),
    Fault(
        "募捐合计累加而不替换",
        "a campaign adds what it should replace",
        "services.fund.campaigns.rules:contributed",
        "            sums[before.campaign_id, one.source] -= before.amount\n",
        "            pass\n",
        "tests/fund/campaigns/test_rules.py::test_whatever_comes_when_and_how_often_the_totals_are_the_same",
    ),
]

ORDERS = [
    Fault(
        "退出队伍的人仍占着时间",
        "who leaves a team stays assigned",
        "services.orders.teams.commands:remove_member",
        "    before_member_leaves(tx, team_id, person_id, AuditContext(who, role, now))\n",
        "",
        "tests/orders/departures/test_releasing.py::test_who_leaves_a_team_is_released_and_blocks_nobody",
    ),
    Fault(
        "停用的人照常签到",
        "a suspended person is checked in",
        "services.orders.attendance.commands:check_in",
        "        transitions.require_may_serve(order, known[person_id])\n",
        "        pass\n",
        "tests/orders/departures/test_releasing.py::test_a_suspended_person_who_is_planned_is_not_checked_in",
    ),
    Fault(
        "裁定不计其他订单的时长",
        "a settlement forgets the other orders of the day",
        "services.orders.reviews.rules:require_settleable",
        "minutes + others.get(day, 0) > DAY_MINUTES",
        "minutes > DAY_MINUTES",
        "tests/orders/reviews/test_disputes.py::test_minutes_of_a_day_are_settled_over_all_orders",
    ),
    Fault(
        "停用的队长仍算队长",
        "a suspended leader still leads",
        "services.orders.teams.store:_may_lead",
        'and_(people.c.state == "active", ',
        'and_(people.c.state != "left", ',
        "tests/orders/teams/test_leaders.py::test_a_leader_who_is_suspended_or_no_volunteer_leads_nothing",
    ),
    Fault(
        "一个查询没有社区条件",
        "one query without the filter",
        "services.orders.orders.store:order_by_id",
        "order_by_id = by_id(orders, Order)\n",
        'order_by_id = by_id(orders, Order)\norder_by_id.core = select(orders).where(orders.c.id == bindparam("id"))\n',
        "tests/routes/test_apart.py::test_an_id_of_another_community_is_unknown[filter alone-orders]",
    ),
    Fault(
        "项目列表没有社区条件",
        "the list of projects without the filter",
        "services.orders.projects.store:list_projects",
        "_with_sums(tx.in_community)",
        "_with_sums(lambda table: table.c.community_id.is_not(None))",
        "tests/routes/test_apart.py::test_a_list_shows_nothing_of_another_community[filter alone-orders]",
    ),
    Fault(
        "一个项目没有社区条件",
        "one project without the filter",
        "services.orders.projects.store:_project_by_id",
        "_with_sums(in_community)",
        "_with_sums(lambda table: table.c.community_id.is_not(None))",
        "tests/routes/test_apart.py::test_an_id_of_another_community_is_unknown[filter alone-orders]",
    ),
    Fault(
        "一张表没有行级安全",
        "one table without row security",
        "services.orders.migrations.202607010000_first_tables:upgrade",
        '    op.execute("alter table orders enable row level security")\n',
        "",
        "tests/orders/test_access.py::test_row_security_holds_without_the_filter",
    ),
    Fault(
        "抢单有两个赢家",
        "two winners of an open call",
        "services.orders.orders.store:order_to_lock",
        "order_to_lock = by_id(orders, Order, lock=True)",
        "order_to_lock = by_id(orders, Order)",
        "tests/orders/dispatch/test_accepting.py::test_one_of_200_concurrent_acceptances_wins",
    ),
    Fault(
        "超过队伍能力仍可接单",
        "a team takes more than it can carry",
        "services.orders.dispatch.rules:require_capacity",
        "    if in_hand >= team.capacity:\n        raise TeamAtCapacity(team_id=str(team.id))\n",
        "",
        "tests/orders/dispatch/test_accepting.py::test_concurrent_acceptances_stay_within_a_teams_capacity",
    ),
    Fault(
        "同一人同时在两处",
        "one person in two places",
        "services.orders.offers.store:assign",
        "    during = Range(order.starts_at, order.ends_at)\n",
        "    during = Range(order.starts_at, order.starts_at)\n",
        "tests/orders/dispatch/test_accepting.py::test_concurrent_acceptances_do_not_book_a_person_twice",
    ),
    Fault(
        "未全部评价即结单",
        "closed before all sides have spoken",
        "services.orders.reviews.model:ReviewBasis.is_complete_for",
        "        missing = Party.required_by(order) - {review.party for review in self.reviews}\n",
        "        missing = not self.reviews\n",
        "tests/orders/reviews/test_reviews.py::test_the_last_required_review_closes_and_nobody_reviews_twice",
    ),
    Fault(
        "有异议仍结单",
        "closed over an open dispute",
        "services.orders.reviews.model:ReviewBasis.is_blocked",
        "bool(self.disputes) or any(stay.is_unsettled for stay in self.attendance.stays)",
        "any(stay.is_unsettled for stay in self.attendance.stays)",
        "tests/orders/reviews/test_disputes.py::test_a_dispute_blocks_closing_until_it_is_settled",
    ),
    Fault(
        "一方评两次",
        "one party reviews twice",
        "services.orders.reviews.rules:require_first_review",
        "        if review.party is party or who.id in (review.person_id, review.recorded_by):\n",
        "        if review.party is party and who.id == review.person_id:\n",
        "tests/orders/reviews/test_reviews.py::test_staff_who_record_a_review_by_phone_do_not_review_for_the_station",
    ),
    Fault(
        "裁定自己的服务",
        "who served settles it",
        "services.orders.reviews.rules:require_may_settle",
        "    if who.id in attendance.attended:\n        raise OwnMinutes\n",
        "",
        "tests/orders/reviews/test_disputes.py::test_nobody_settles_their_own_service",
    ),
    Fault(
        "重新结单不加修订号",
        "an order closes again under the same revision",
        "services.orders.reviews.rules:closed",
        "        revision=order.revision + 1,\n        closed_at=now,\n",
        "        revision=order.revision or 1,\n        closed_at=now,\n",
        "tests/orders/reviews/test_reopening.py::test_minutes_of_a_reopened_order_are_withdrawn_until_it_closes_again",
    ),
    Fault(
        "更正自己的时长",
        "somebody's word on their own minutes",
        "services.orders.attendance.rules:require_others_minutes",
        "    if person_id == who.id:\n        raise OwnMinutes\n",
        "",
        "tests/orders/corrections/test_corrections.py::test_nobody_corrects_their_own_minutes",
    ),
    Fault(
        "跨年夜的时长算在一天",
        "a night's minutes on the day of another time zone",
        "services.orders.attendance.model:Span.minutes_by_day",
        "        parts: dict[date, int] = {}\n        start = self.in_at\n",
        '        zone = ZoneInfo("UTC")\n        parts: dict[date, int] = {}\n        start = self.in_at\n',
        "tests/orders/reviews/test_closing.py::test_minutes_over_midnight_fall_on_two_days",
    ),
    Fault(
        "私密订单人人可见",
        "a confidential order is everybody's",
        "services.orders.visibility.model:_kinds",
        "    overall = Visibility.OUTLINE if order.is_circle else Visibility.WHOLE\n",
        "    overall = Visibility.WHOLE\n",
        "tests/orders/visibility/test_visibility.py::test_a_confidential_order_is_visible_to_its_circle_only",
    ),
    Fault(
        "职务关联不看现任角色",
        "a tie of office opens without the role",
        "services.chassis.security.rights:_opens",
        " and (not tie.roles or caller.has(*tie.roles))",
        "",
        "tests/chassis/test_rights.py::test_a_tie_of_office_opens_only_with_the_role_of_the_office",
    ),
    Fault(
        "原站点人员仍能打开经手的保密单",
        "who placed a case opens it without an office",
        "services.orders.visibility.model:_kinds",
        "    if may(who, of_office(order.placed_by, STATION)):\n",
        "    if may(who, of_person(order.placed_by)):\n",
        "tests/orders/visibility/test_ties.py::test_without_its_role_a_tie_opens_nothing[station-station]",
    ),
    Fault(
        "不再担任队长的人仍可代队签到",
        "a former leader still leads",
        "services.orders.visibility.model:Surroundings.people_for",
        "        leads = may(who, of_office(who.id if self.leads_serving else None, LEADERS))\n",
        "        leads = self.leads_serving\n",
        "tests/orders/visibility/test_ties.py::test_without_its_role_a_tie_opens_nothing[leader-station]",
    ),
    Fault(
        "服务结束多日后仍可见住址",
        "an address stays open to who once served there",
        "services.orders.visibility.model:_kinds_in_team",
        "    opens = Visibility.OUTLINE if over else Visibility.WHOLE\n",
        "    opens = Visibility.WHOLE\n",
        "tests/orders/visibility/test_fields.py::test_a_volunteer_of_long_ago_reads_an_outline_with_their_own_minutes",
    ),
    Fault(
        "审计人员读到住址与备注",
        "auditors read addresses and notes",
        "services.orders.visibility.model:_ADDRESS",
        "_but(Reader.AUDITOR, Reader.PROGRAM)",
        "_but(Reader.PROGRAM)",
        "tests/orders/visibility/test_fields.py::test_who_reads_which_words_of_an_order",
    ),
    Fault(
        "点单人读到谁婉拒及其原话",
        "a requester reads who declined, and why",
        "services.orders.visibility.rules:move_view",
        '    hidden = seen.hidden("dispatching" if line.action in DISPATCHING_ACTIONS else "moves")\n',
        '    hidden = seen.hidden("moves")\n',
        "tests/orders/visibility/test_fields.py::test_a_requester_never_sees_who_declined_or_the_ranking",
    ),
    Fault(
        "保密单的异议全站可读",
        "the disputes of a case are open to all the station",
        "services.orders.reviews.queries:list_disputes",
        ", least=Visibility.WHOLE",
        "",
        "tests/orders/visibility/test_fields.py::test_attendance_and_disputes_follow_the_privacy_of_the_order",
    ),
    Fault(
        "异议原文明文保存",
        "objections are stored as plain text",
        "services.orders.reviews.store:add_dispute",
        'encrypt(tx, dispute.reason or "", _OBJECTION)',
        '(dispute.reason or "").encode()',
        "tests/orders/visibility/test_fields.py::test_objections_and_reasons_are_stored_encrypted",
    ),
    Fault(
        "停用人员仍可被代办",
        "a suspended person is named",
        "services.chassis.directory.people:require_active",
        "    if not person.active:\n        raise PersonSuspended(person_id=str(person.id))\n",
        "",
        "tests/orders/placing/test_placing.py::test_nobody_orders_for_a_person_who_left_or_is_suspended",
    ),
    Fault(
        "离队的副队长仍带队",
        "a deputy who is no member still leads",
        "services.orders.teams.commands:remove_member",
        "    if person_id in team.deputy_ids:\n",
        "    if person_id == team.leader_id:\n",
        "tests/orders/teams/test_teams.py::test_a_deputy_who_is_taken_out_of_the_team_leads_it_no_more",
    ),
    Fault(
        "旧的拨款数覆盖新的",
        "an older grant overwrites a newer",
        "services.orders.projects.store:_save_grant",
        "        where=project_grants.c.sequence < _grant.excluded.sequence,\n",
        "",
        "tests/orders/projects/test_projects.py::test_the_latest_approval_of_a_grant_counts",
    ),
]

GATEWAY = [
    Fault(
        "刷新令牌可用两次",
        "a refresh token used twice",
        "gateway.sign_in.commands:renew",
        "    if not first_use:\n",
        "    if not first_use and not session.id:\n",
        "tests/gateway/sign_in/test_refresh.py::test_a_refresh_token_used_twice_ends_its_session_only",
    ),
    Fault(
        "没有此人时答得更快",
        "an unknown login is answered without the work",
        "gateway.sign_in.commands:sign_in",
        "    if not passwords.verify_password(stored, password) or home is None or found is None or stored is None:\n",
        "    if home is None or found is None or stored is None or not passwords.verify_password(stored, password):\n",
        "tests/gateway/sign_in/test_sign_in.py::test_an_unknown_login_costs_the_same_work",
    ),
    Fault(
        "收回角色,旧令牌仍有效",
        "a role taken away lives on in tokens",
        "gateway.people.transitions:save_change",
        "    if ended or credentials or suspended:\n",
        "    if credentials or suspended:\n",
        "tests/gateway/people/test_people.py::test_a_role_counts_from_the_next_token_and_ends_at_once",
    ),
    Fault(
        "有令牌就能换密码",
        "a token is enough for a new password",
        "gateway.people.commands:change_person",
        "        credentials_transitions.require_password(stored, changes.current_password)\n",
        "        pass\n",
        "tests/gateway/people/test_own_login.py::test_changing_ones_own_login_needs_the_password",
    ),
    Fault(
        "凭令牌即可让别的设备退出",
        "a token is enough to sign out another device",
        "gateway.sign_in.commands:sign_out",
        "    if session_id != who.sid:\n",
        "    if session_id is None:\n",
        "tests/gateway/sign_in/test_sessions.py::test_ending_another_session_needs_the_password",
    ),
    Fault(
        "换了密码,旧会话仍在",
        "a new password leaves old sessions",
        "gateway.people.commands:change_person",
        "        credentials_store.end_sessions(tx, before.id, now, EndReason.CREDENTIALS_CHANGED)\n",
        "        pass\n",
        "tests/gateway/people/test_own_login.py::test_a_new_password_ends_all_sessions",
    ),
    Fault(
        "自己给自己角色",
        "somebody gives themself a role",
        "gateway.people.rules:require_may_change_roles",
        "    if who.id == person.id:\n        raise OwnRoles\n",
        "",
        "tests/gateway/people/test_people.py::test_the_station_changes_no_staff_and_nobody_their_own_roles",
    ),
    Fault(
        "最后一个管理员离开",
        "the last administrator goes",
        "gateway.people.commands:leave",
        "    rules.require_may_change(who, before)\n    rules.require_other_admin(before, admins=admins)\n",
        "    rules.require_may_change(who, before)\n",
        "tests/gateway/people/test_people.py::test_the_last_administrator_can_not_be_removed",
    ),
    Fault(
        "姓名给不该看的人",
        "names shown to who may not know them",
        "gateway.people.queries:_visible",
        "return person if rules.knows_names(who) or who.id == person.id else person.unnamed()",
        "return person",
        "tests/gateway/people/test_people.py::test_callers_who_do_not_need_names_see_none",
    ),
    Fault(
        "后写的盖掉先写的",
        "the second of two changes wins unseen",
        "gateway.communities.commands:change_setting",
        "    must_match(settings[key].version)\n    rules.require_setting(key, value)\n",
        "    rules.require_setting(key, value)\n",
        "tests/gateway/communities/test_settings.py::test_of_two_changes_of_a_setting_at_once_the_second_is_refused",
    ),
    Fault(
        "停用的接入方照常进入",
        "a disabled client comes in",
        "gateway.sign_in.commands:client_token",
        "    if client.state is not ClientState.ACTIVE:\n        raise ClientDisabled\n",
        "",
        "tests/gateway/clients/test_clients.py::test_a_disabled_client_is_refused_at_once",
    ),
    Fault(
        "没有志愿者岗位的人因队伍而留任队长",
        "who is no volunteer any more leads by the team",
        "gateway.people.rules:roles_held",
        "held.leads and Role.VOLUNTEER in held.given and",
        "held.leads and",
        "tests/gateway/people/test_team_leaders.py::test_without_the_role_of_a_volunteer_nobody_leads",
    ),
    Fault(
        "联系方式窗口不看读者现在的岗位",
        "a contact is read by the role of before",
        "gateway.contacts.rules:require_window",
        "if window.role in roles and person.state",
        "if person.state",
        "tests/gateway/contacts/test_contacts.py::test_the_reader_needs_the_role_of_now",
    ),
    Fault(
        "迟到的窗口重新打开",
        "a window that comes late opens again",
        "gateway.contacts.commands:save_windows",
        "if sequence > store.lock_sequence(tx, order_id):",
        "if store.lock_sequence(tx, order_id) >= 0:",
        "tests/gateway/contacts/test_contacts.py::test_the_window_closes_with_the_order",
    ),
    Fault(
        "查看联系方式不留记录",
        "a contact is read without a record",
        "gateway.contacts.commands:read_contact",
        '    reads_store.add_read(tx, Read(new_id(), person_id, who.id, "contact", window.order_id, PURPOSE, now))\n',
        "",
        "tests/gateway/contacts/test_contacts.py::test_who_serves_reads_name_and_phone_and_the_person_sees_it",
    ),
    Fault(
        "接入方要多少给多少",
        "a client asks for more than it has",
        "gateway.sign_in.commands:client_token",
        "clients_rules.requested_scopes(client.scopes, scope)",
        "tuple((scope or ' '.join(client.scopes)).split())",
        "tests/gateway/clients/test_clients.py::test_a_token_gets_fewer_scopes_but_never_more",
    ),
]

FAULTS = [*CHASSIS, *POINTS, *CHARITY, *FUND, *ORDERS, *GATEWAY]
