"""The planted faults: mistakes that people really make, each with the test that must notice it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass


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
        """The path of the file that it is planted in."""
        return self.symbol.partition(":")[0].replace(".", "/") + ".py"

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


_FINISH = "self._finish(connection, batch, how, wait_for_database)\n"
_ACK = "channel.basic_ack(batch[-1].tag, multiple=True)\n"
_COMMIT = "            yield tx\n            _commit(on)\n"
_WAKE = "            if tx.published:\n                _wake_relay(on)\n"
_GIVEN_BACK = "            promises.release(tx, after, today=communities.local_day(tx, now), now=now)\n"

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
        "return [received for claim, received in reversed(list(events.items())) if claim in new]",
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
        "        confirmed = sender.send([_outgoing(self.service, row) for row in rows])\n",
        "        connection.execute(_MARK, [[row.position for row in rows]])\n"
        "        confirmed = sender.send([_outgoing(self.service, row) for row in rows])\n",
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
        "            if len(messages) == 1:\n                self._postpone(messages[0].delivery, error)\n",
        "            if messages:\n                [self._postpone(one.delivery, error) for one in messages]\n",
        "tests/chassis/test_consumer.py::test_one_bad_among_five_hundred_parks_alone",
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
        "tests/chassis/test_consumer.py::test_a_forged_message_does_not_touch_the_true_one_that_waits",
    ),
    Fault(
        "抄来的编号使真事件被当作已办",
        "a copied id stands for the event of another publisher",
        "services.chassis.messaging.consumer:Consumer._mark",
        "if len(fresh) == len(marks):",
        "if fresh is not None:",
        "tests/chassis/test_consumer.py::test_the_id_of_another_publishers_event_marks_that_event_as_nothing",
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
        "tests/chassis/test_consumer.py::test_what_was_not_yet_known_is_done_when_it_is",
    ),
    Fault(
        "旧状态晚到,覆盖新状态",
        "an older state that comes later overwrites a newer",
        "services.chassis.directory.people:_put_person",
        "            where=people.c.sequence < fresh.excluded.sequence,\n",
        "",
        "tests/chassis/test_standing.py::test_an_older_word_that_comes_later_changes_nothing",
    ),
    # ---- transactions ----------------------------------------------------------------------------------
    Fault(
        "失败的语句被忽略,却当作已提交",
        "a failed statement passed over and taken for done",
        "services.chassis.database.transactions:_commit",
        ".info.transaction_status is TransactionStatus.INERROR:",
        ".info.transaction_status is None:",
        "tests/chassis/test_communities_apart.py::test_a_transaction_that_failed_inside_is_not_taken_for_done",
    ),
    Fault(
        "通知失败,已完成的事就算没做",
        "what is done fails because the relay could not be woken",
        "services.chassis.database.transactions:Database.transaction",
        _COMMIT + _WAKE,
        "            yield tx\n"
        "            if tx.published:\n                on.exec_driver_sql('notify wulin_outbox')\n"
        "            _commit(on)\n",
        "tests/chassis/test_idempotency.py::test_what_is_committed_is_not_done_again_where_the_relay_could_not_be_woken",
    ),
    Fault(
        "拒绝也按幂等键保存",
        "a refusal is kept for the key",
        "services.chassis.http.requests:_once",
        "            result = _acted(act, tx)\n            answer = _answer(route, result, rehearsing=rehearsing)\n",
        "            try:\n                answer = _answer(route, _acted(act, tx), rehearsing=rehearsing)\n"
        "            except Problem as refusal:\n"
        "                answer = json_response({'code': refusal.code}, refusal.status)\n",
        "tests/chassis/test_idempotency.py::test_what_failed_leaves_nothing_and_may_be_tried_again",
    ),
    Fault(
        "第二次点击又做一遍",
        "a second click that is worked again",
        "services.chassis.http.idempotency:recall",
        "    if row is None:\n        return None\n",
        "    return None\n",
        "tests/chassis/test_idempotency.py::test_the_same_call_again_gets_the_same_answer_and_does_nothing",
    ),
    Fault(
        "同一键、不同内容,答旧内容",
        "one key for two bodies",
        "services.chassis.http.idempotency:recall",
        "    if bytes(row.fingerprint) != scope.fingerprint:\n        raise KeyReused\n",
        "",
        "tests/chassis/test_idempotency.py::test_another_body_another_query_is_refused",
    ),
    Fault(
        "翻页重复上一页末行",
        "a page begins with the last row of the one before",
        "services.chassis.database.paging:keyset",
        "whole < seen if descending else whole > seen",
        "whole <= seen if descending else whole >= seen",
        "tests/chassis/test_paging.py::test_pages_follow_each_other_to_the_end",
    ),
    # ---- communities apart -----------------------------------------------------------------------------
    Fault(
        "程序里没有社区条件",
        "no filter of the application's",
        "services.chassis.database.transactions:Tx.in_community",
        "if not self.filtering:",
        "if self.filtering is not None:",
        "tests/chassis/test_communities_apart.py::test_the_filter_holds_without_row_security",
    ),
    Fault(
        "行级安全放行所有社区",
        "row security that lets everything be read",
        "services.chassis.database.migrations:protection",
        "using ({_MINE}) with check ({_MINE})",
        "using (true) with check ({_MINE})",
        "tests/chassis/test_communities_apart.py::test_row_security_holds_without_the_applications_filter",
    ),
    Fault(
        "行级安全允许写入外社区",
        "a policy that lets foreign rows be written",
        "services.chassis.database.migrations:protection",
        "using ({_MINE}) with check ({_MINE})",
        "using ({_MINE}) with check (true)",
        "tests/chassis/test_communities_apart.py::test_a_row_of_another_community_cannot_be_written",
    ),
    Fault(
        "行级安全管不到表的主人",
        "row security that does not bind the owner",
        "services.chassis.database.migrations:protection",
        '            f"alter table {name} force row level security",\n',
        "",
        "tests/chassis/test_communities_apart.py::test_even_the_owner_is_bound",
    ),
    Fault(
        "社区设置在事务之后仍在",
        "a community that outlives its transaction",
        "services.chassis.database.transactions:_entering",
        "begin; select set_config('wulin.community', '{UUID(str(community_id))}', true)",
        "select set_config('wulin.community', '{UUID(str(community_id))}', false); begin",
        "tests/chassis/test_communities_apart.py::test_the_setting_ends_with_the_transaction",
    ),
    Fault(
        "密文在别的社区也能打开",
        "sealed words open in another community",
        "services.chassis.security.encryption:_bound",
        'return f"{tx.community_id}|{place}".encode()',
        "return place.encode()",
        "tests/chassis/test_sealing.py::test_sealed_words_are_read_where_they_were_sealed_and_nowhere_else",
    ),
    # ---- tokens ----------------------------------------------------------------------------------------
    Fault(
        "撤销无人查看",
        "revocations that nobody reads",
        "services.chassis.security.tokens:Authenticator.principal",
        "who.epoch < self._revoked.get(who.id, 0)",
        "who.epoch < 0",
        "tests/chassis/test_tokens.py::test_a_raised_epoch_ends_older_tokens_within_a_second",
    ),
    Fault(
        "令牌的受众不核对",
        "a token's audience unchecked",
        "services.chassis.security.tokens:_rules",
        'aud={"essential": True, "value": AUDIENCE}',
        'aud={"essential": True}',
        "tests/chassis/test_tokens.py::test_claims_that_are_not_ours",
    ),
    Fault(
        "令牌的签发者不核对",
        "a token's issuer unchecked",
        "services.chassis.security.tokens:_rules",
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
        "services.chassis.security.tokens:Authenticator.principal",
        "over = who.expires_at + LEEWAY_SECONDS < time.time() or ",
        "over = ",
        "tests/chassis/test_tokens.py::test_a_token_that_was_good_ends_with_its_time",
    ),
    Fault(
        "退出登录后,令牌仍有效",
        "who signed out still comes in",
        "services.chassis.security.tokens:Authenticator.principal",
        " or who.sid in self._revoked\n",
        "\n",
        "tests/gateway/test_sessions.py::test_who_signs_out_is_out_here_and_nowhere_else",
    ),
    Fault(
        "退出登录未告知各服务",
        "signing out is not told to the other services",
        "gateway.commands.people:end_sessions",
        "        publish(tx, told.SessionEnded(session_id=session_id, person_id=person_id, ended_at=now), told_at)\n",
        "",
        "tests/gateway/test_sessions.py::test_who_signs_out_is_out_here_and_nowhere_else",
    ),
    Fault(
        "停用的社区照常进入",
        "a suspended community stays open",
        "services.chassis.security.tokens:Authenticator.principal",
        "        if who.community_id in self._suspended:\n            raise CommunitySuspended\n",
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
        "services.points.rules:with_fact",
        "units = fact.quantity * rule.points_per_hour * PERCENT\n",
        "units = fact.quantity * rule.points_per_hour // MINUTES_AN_HOUR * UNITS_A_POINT\n",
        "tests/points/test_earning.py::test_no_minute_is_lost_in_pieces",
    ),
    Fault(
        "余额先读后写,不加锁",
        "a balance read, reckoned and written without a lock",
        "services.points.store.book:lock_wallets",
        "    rows = tx.all(mine.order_by(accounts.c.id).with_for_update(key_share=True))\n",
        "    rows = tx.all(mine.order_by(accounts.c.id))\n",
        "tests/points/test_redeeming.py::test_two_hundred_at_once_spend_no_more_than_there_is",
    ),
    Fault(
        "账户按各自的次序加锁",
        "accounts locked in anybody's order",
        "services.points.commands:open_book",
        "    wallets = store.lock_wallets(tx, person_ids)\n",
        "    named = [fact.person_id for target in agenda.targets for fact in target.facts]\n"
        "    named += [one.person_id for one in (*agenda.asked, *agenda.returned)]\n"
        "    wallets = {}\n"
        "    for one in (*named, *person_ids):\n        wallets |= store.lock_wallets(tx, [one])\n",
        "tests/points/test_redeeming.py::test_mixed_batches_of_two_consumers_never_wait_for_each_other_in_a_ring",
    ),
    Fault(
        "门槛看余额而不看年度积分",
        "the gate looks at the balance",
        "services.points.commands:Book.gate",
        "return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)",
        "return Gate(self.rulebook.on(self.today).gate_points, self.people[person_id].points)",
        "tests/points/test_redeeming.py::test_spending_leaves_the_years_points",
    ),
    Fault(
        "三十分不算够",
        "thirty is not enough",
        "services.points.model:Gate.missing",
        "return max(0, self.points - self.year_points)",
        "return max(0, self.points + 1 - self.year_points)",
        "tests/points/test_redeeming.py::test_the_gate_is_thirty_and_thirty_is_enough",
    ),
    Fault(
        "一次兑换扣两回",
        "one redemption debited twice",
        "services.points.commands:answer",
        "    if asked.redemption_id not in book.debits:\n",
        "    if asked.redemption_id:\n",
        "tests/points/test_redeeming.py::test_an_answer_is_given_once_and_stays",
    ),
    Fault(
        "一次退回退两回",
        "one return refunded twice",
        "services.points.commands:refund",
        "    if returned.return_id in book.booked:\n        return\n",
        "",
        "tests/points/test_redeeming.py::test_a_return_gives_the_points_back_once",
    ),
    Fault(
        "退回多于扣减",
        "more comes back than was debited",
        "services.points.commands:_refund",
        "    if debit.code is not None or left < 0:\n",
        "    if debit.code is not None:\n",
        "tests/points/test_redeeming.py::test_more_than_was_debited_never_comes_back",
    ),
    Fault(
        "重新结单算两遍",
        "a reopened order counted twice",
        "services.points.commands:post_facts",
        "_post_target(book, target, book.held.get(key, []))",
        "_post_target(book, target, [])",
        "tests/points/test_earning.py::test_a_reopened_order_counts_nothing_until_it_closes_again",
    ),
    Fault(
        "旧修订号覆盖新的",
        "an older revision that comes later is booked",
        "services.points.commands:post_facts",
        "    if target.stage <= book.stages[key]:\n        return  # superseded: something later is known\n",
        "",
        "tests/points/test_earning.py::test_an_older_revision_that_comes_late_changes_nothing",
    ),
    Fault(
        "余额可为负",
        "a reversal leaves less than nothing",
        "services.points.rules:take_back",
        "    there = min(points, wallet.points)\n",
        "    there = points\n",
        "tests/points/test_redeeming.py::test_what_was_spent_and_is_taken_back_is_owed_and_paid_by_the_next_earnings",
    ),
    Fault(
        "年底用不带时区的日期",
        "the day of another time zone at the year's end",
        "services.chassis.directory.communities:local_day",
        "    return at.astimezone(zone(tx)).date()\n",
        "    return at.date()\n",
        "tests/points/test_earning.py::test_today_is_the_communitys_today",
    ),
]

CHARITY = [
    Fault(
        "库存退两次",
        "stock given back twice",
        "services.charity.commands.outcomes:carry_out",
        _GIVEN_BACK,
        _GIVEN_BACK + "            rewards.shift(tx, after.reward_id, reserved=-after.quantity, given=0)\n",
        "tests/charity/test_redemptions.py::test_goods_that_nobody_collects_go_back_with_their_points",
    ),
    Fault(
        "先到期的后出",
        "what expires last goes first",
        "services.charity.rules.stock:share_out",
        "    for lot in sorted(fit, key=first_out):\n",
        "    for lot in sorted(fit, key=first_out, reverse=True):\n",
        "tests/charity/test_redemptions.py::test_goods_go_first_expired_first_and_leave_at_the_counter",
    ),
    Fault(
        "过期批次仍可兑换",
        "an expired lot is promised",
        "services.charity.rules.stock:usable",
        "lot.status is LotStatus.OK and lot.usable_until >= today and",
        "lot.status is LotStatus.OK and",
        "tests/charity/test_stock.py::test_an_item_of_which_everything_expired_is_out_of_stock",
    ),
    Fault(
        "过期物资在柜台发出",
        "what expired meanwhile leaves at the counter",
        "services.charity.rules.redemptions:after_hand_over",
        "    if redemption.collect_by and redemption.collect_by < today:\n        raise CollectExpired\n",
        "",
        "tests/charity/test_redemptions.py::test_goods_are_not_handed_out_after_their_last_day",
    ),
    Fault(
        "最后一件卖给两个人",
        "the last item promised twice",
        "services.charity.commands.redeeming:request_redemption",
        "    reward = rewards.lock_reward(tx, reward_id)\n",
        "    reward = rewards.reward(tx, reward_id, today)\n",
        "tests/charity/test_redemptions.py::test_two_hundred_who_want_the_last_item_at_once_are_one_winner",
    ),
    Fault(
        "一张券用两次",
        "a voucher honoured twice",
        "services.charity.store.vouchers:use_voucher",
        "            vouchers.c.code_hash.in_(hashes),\n            vouchers.c.state == VoucherState.ISSUED,\n",
        "            vouchers.c.code_hash.in_(hashes),\n",
        "tests/charity/test_redemptions.py::test_a_paid_redemption_gives_a_voucher_that_a_shop_honours_once",
    ),
    Fault(
        "先取消后扣减,积分不退",
        "cancelled before the debit, and the points stay away",
        "services.charity.rules.redemptions:owes_points",
        "return redemption.debited and redemption.state in (State.CANCELLED, State.RETURNED)",
        "return redemption.debited and redemption.state is State.RETURNED",
        "tests/charity/test_redemptions.py::test_whatever_comes_first_nothing_is_debited_for_nothing",
    ),
    Fault(
        "扣减的回答重复处理",
        "an answer of points is worked whenever it comes",
        "services.charity.rules.redemptions:after_debit",
        "    if redemption.state not in UNANSWERED:\n        return None\n"
        "    if redemption.state is State.CANCELLING:\n        return _ended(",
        "    if redemption.state is State.CANCELLING:\n        return _ended(",
        "tests/charity/test_rules.py::test_whatever_happens_in_whatever_order_points_and_stock_agree",
    ),
    Fault(
        "未经核实的件数也计分",
        "units earn as they were registered",
        "services.charity.rules.gifts:accepted",
        "units_confirmed=counted,",
        "units_confirmed=gift.units,",
        "tests/charity/test_gifts.py::test_a_neighbours_six_items_become_stock_and_are_told_with_the_units_that_staff_counted",
    ),
    Fault(
        "自己批准自己的冲销",
        "who asked for a reversal approves it",
        "services.charity.commands.reversing:approve_reversal",
        "    if reversal.asked_by == who.id:\n        raise OwnProposal\n",
        "",
        "tests/charity/test_reversals.py::test_nobody_approves_what_they_asked",
    ),
    Fault(
        "价值按浮点数折算",
        "the worth of a gift reckoned in floats",
        "services.charity.model.gifts:GiftLine.value_left_fen",
        "return self.value_fen * (self.accepted - self.reversed) // self.quantity",
        "return int(self.value_fen * ((self.accepted - self.reversed) / self.quantity))",
        "tests/charity/test_rules.py::test_what_has_a_price_a_piece_is_worth_that_to_the_fen",
    ),
    Fault(
        "猜券码不计次数",
        "guessed codes are not counted",
        "services.charity.commands.vouchers:use_voucher",
        "        _count_guess(tx, who.id, mine[0], now)\n",
        "",
        "tests/charity/test_redemptions.py::test_guesses_are_counted_and_barred",
    ),
    Fault(
        "别人的兑换与券码可见",
        "anybody sees another's redemption",
        "services.charity.commands.looking:see_redemption",
        '    if not own and who.is_person and not who.has("station", "auditor"):\n        raise Unknown\n',
        "",
        "tests/charity/test_redemptions.py::test_codes_are_shown_to_their_owner_and_kept_nowhere",
    ),
]

FUND = [
    Fault(
        "一人批准两次",
        "one person approves twice",
        "services.fund.rules.grants:approved",
        "    if approver_id in grant.approvals:\n        raise SameApprover\n",
        "",
        "tests/fund/test_grants.py::test_nobody_approves_what_they_proposed_nor_twice",
    ),
    Fault(
        "提出者自己批准",
        "who proposed approves",
        "services.fund.rules.grants:approved",
        "    if approver_id == grant.proposed_by:\n        raise OwnProposal\n",
        "",
        "tests/fund/test_grants.py::test_nobody_approves_what_they_proposed_nor_twice",
    ),
    Fault(
        "改了金额,批准仍有效",
        "another amount keeps its approvals",
        "services.fund.rules.grants:amended",
        "replace(changed, state=GrantState.PROPOSED, approved_1=None, approved_2=None, approved_at=None)",
        "changed",
        "tests/fund/test_grants.py::test_changing_the_amount_voids_approvals_and_frees_the_money",
    ),
    Fault(
        "付款多于拨款",
        "a payment above the grant",
        "services.fund.rules.grants:paid",
        "    if amount_fen > grant.held_fen:\n",
        "    if amount_fen > grant.amount_fen:\n",
        "tests/fund/test_grants.py::test_no_part_is_above_what_was_approved",
    ),
    Fault(
        "分期付款不加锁",
        "parts are paid without a lock",
        "services.fund.commands.grants:pay_grant",
        "    before = store.grant(tx, grant_id, lock=True)\n"
        "    after = replace(rules.paid(before, amount_fen, proof), version=before.version + 1)\n",
        "    before = store.grant(tx, grant_id)\n"
        "    after = replace(rules.paid(before, amount_fen, proof), version=before.version + 1)\n",
        "tests/fund/test_grants.py::test_parts_paid_at_once_never_exceed_the_grant",
    ),
    Fault(
        "同一笔钱拨两次",
        "the same money granted twice",
        "services.fund.commands.grants:approve_grant",
        "        books.hold(tx, earmark.id, after.amount_fen)\n",
        "",
        "tests/fund/test_grants.py::test_two_grants_cant_be_given_the_same_money",
    ),
    Fault(
        "收据号有缺口",
        "a gap between receipts",
        "services.fund.store.books:next_number",
        '"year": year, "last_no": 1}',
        '"year": year, "last_no": 2}',
        "tests/fund/test_giving.py::test_receipts_have_no_gaps_though_many_give_at_once_and_some_are_refused",
    ),
    Fault(
        "支付通知不验签",
        "a provider's notice unsigned",
        "services.fund.providers.sandbox:Sandbox.read",
        "            self._hook.verify(body, dict(headers), json_parse=False)\n",
        "            json.loads(body)\n",
        "tests/fund/test_giving.py::test_a_notice_that_nobody_signed_is_refused",
    ),
    Fault(
        "支付金额不核对",
        "a payment of another amount is booked",
        "services.fund.rules.giving:judge",
        "agrees = notice.amount_fen == order.amount_fen and notice.currency == CURRENCY",
        "agrees = notice.currency == CURRENCY",
        "tests/fund/test_giving.py::test_what_differs_from_the_order_is_kept_and_not_booked",
    ),
    Fault(
        "支付通知重复入账",
        "a notice booked as often as it comes",
        "services.fund.commands.giving:take_notice",
        "    if before is not None:\n        return _answered(before)\n",
        "",
        "tests/fund/test_giving.py::test_a_notice_that_comes_eight_times_at_once_is_booked_once",
    ),
    Fault(
        "付款日期不看社区时区",
        "a payment on the day of another time zone",
        "services.fund.rules.giving:day_paid",
        "return min(notice.paid_at.astimezone(zone).date(), today)",
        "return min(notice.paid_at.date(), today)",
        "tests/fund/test_rules.py::test_a_payment_belongs_to_the_communitys_day",
    ),
    Fault(
        "未成年人的名字被公开",
        "a minor's name in public",
        "services.fund.rules.giving:may_publish",
        "return wished and age_band not in _MINORS",
        "return wished",
        "tests/fund/test_giving.py::test_a_minors_name_is_never_published",
    ),
    Fault(
        "募捐合计累加而不替换",
        "a campaign adds what it should replace",
        "services.fund.rules.giving:contributed",
        "            sums[before.campaign_id, one.source] -= before.amount\n",
        "            pass\n",
        "tests/fund/test_rules.py::test_whatever_comes_when_and_how_often_the_totals_are_the_same",
    ),
]

ORDERS = [
    Fault(
        "一个查询没有社区条件",
        "one query without the filter",
        "services.orders.store.orders:_one",
        "return select(orders).where(tx.in_community(orders), orders.c.id == order_id)",
        "return select(orders).where(orders.c.id == order_id)",
        "tests/doors/test_apart.py::test_an_id_of_the_neighbours_is_no_id_at_all[filter alone-orders]",
    ),
    Fault(
        "一张表没有行级安全",
        "one table without row security",
        "services.orders.migrations.0001_first_tables:upgrade",
        "    op.execute('alter table orders enable row level security')\n",
        "",
        "tests/orders/test_doors.py::test_each_wall_holds_alone",
    ),
    Fault(
        "抢单有两个赢家",
        "two winners of an open call",
        "services.orders.store.orders:lock_order",
        "    return _found(tx.first(_one(tx, order_id).with_for_update()))\n",
        "    return _found(tx.first(_one(tx, order_id)))\n",
        "tests/orders/test_dispatching.py::test_of_two_hundred_acceptances_at_once_one_wins",
    ),
    Fault(
        "超过队伍能力仍可接单",
        "a team takes more than it can carry",
        "services.orders.rules.dispatch:demand_capacity",
        "    if active_besides >= team.capacity:\n        raise TeamAtCapacity(team_id=str(team.id))\n",
        "",
        "tests/orders/test_dispatching.py::test_a_team_takes_no_more_than_it_can_carry_even_at_the_same_moment",
    ),
    Fault(
        "同一人同时在两处",
        "one person in two places",
        "services.orders.store.offers:engage",
        "    during = Range(order.starts_at, order.ends_at)\n",
        "    during = Range(order.starts_at, order.starts_at)\n",
        "tests/orders/test_dispatching.py::test_the_same_person_is_not_in_two_places_even_at_the_same_moment",
    ),
    Fault(
        "未全部评价即结单",
        "closed before all sides have spoken",
        "services.orders.rules.reviews:is_complete",
        "    missing = required(order) - {review.party for review in ready.reviews}\n",
        "    missing = not ready.reviews\n",
        "tests/orders/test_reviewing.py::test_the_last_required_review_closes_and_each_speaks_once",
    ),
    Fault(
        "有异议仍结单",
        "closed over an open dispute",
        "services.orders.rules.reviews:is_complete",
        "not (missing or unsettled or ready.disputes_open)",
        "not (missing or unsettled)",
        "tests/orders/test_reviewing.py::test_a_dispute_holds_the_minutes_until_it_is_settled",
    ),
    Fault(
        "一方评两次",
        "one party reviews twice",
        "services.orders.rules.reviews:demand_once",
        "        if review.party is party or who_id in (review.person_id, review.recorded_by):\n",
        "        if review.party is party and who_id == review.person_id:\n",
        "tests/orders/test_reviewing.py::test_by_phone_staff_write_it_down_but_then_do_not_speak_for_the_station",
    ),
    Fault(
        "裁定自己的服务",
        "who served settles it",
        "services.orders.rules.reviews:demand_may_settle",
        "    if who.id in servers:\n        raise OwnMinutes\n",
        "",
        "tests/orders/test_reviewing.py::test_nobody_settles_their_own_service",
    ),
    Fault(
        "重新结单不加修订号",
        "an order closes again under the same revision",
        "services.orders.rules.reviews:closed",
        "        revision=order.revision + 1,\n        closed_at=now,\n",
        "        revision=order.revision or 1,\n        closed_at=now,\n",
        "tests/orders/test_reviewing.py::test_reopened_its_minutes_are_in_doubt_until_it_closes_again",
    ),
    Fault(
        "更正自己的时长",
        "somebody's word on their own minutes",
        "services.orders.rules.attendance:demand_others",
        "    if person_id == who_id:\n        raise OwnMinutes\n",
        "",
        "tests/orders/test_serving.py::test_nobody_corrects_their_own_minutes",
    ),
    Fault(
        "跨年夜的时长算在一天",
        "a night's minutes on the day of another time zone",
        "services.orders.rules.attendance:minutes_by_day",
        "    parts: dict[date, int] = {}\n    start = span.in_at\n",
        '    zone = ZoneInfo("UTC")\n    parts: dict[date, int] = {}\n    start = span.in_at\n',
        "tests/orders/test_serving.py::test_served_over_midnight_at_new_year",
    ),
    Fault(
        "私密订单人人可见",
        "a confidential order is everybody's",
        "services.orders.rules.sight:sight",
        "return Sight.OUTLINE if order.is_circle else Sight.WHOLE",
        "return Sight.WHOLE",
        "tests/orders/test_doors.py::test_a_confidential_order_is_known_to_its_circle_alone",
    ),
    Fault(
        "旧的拨款数覆盖新的",
        "an older grant overwrites a newer",
        "services.orders.store.projects:keep_grant",
        "            where=project_grants.c.sequence < fresh.excluded.sequence,\n",
        "",
        "tests/orders/test_events.py::test_a_grant_that_was_changed_and_approved_again_counts_as_it_is_now",
    ),
]

GATEWAY = [
    Fault(
        "刷新令牌可用两次",
        "a refresh token used twice",
        "gateway.commands.sign_in:renew",
        "    if not first:\n"
        '        end_sessions(tx, session.person_id, "reused", now, told_at=told_at, only=session.id)\n'
        "        raise RefreshReused\n",
        "",
        "tests/gateway/test_sign_in.py::test_a_refresh_token_used_twice_ends_its_session_and_no_other",
    ),
    Fault(
        "没有此人时答得更快",
        "an unknown login is answered without the work",
        "gateway.commands.sign_in:sign_in",
        "    if not passwords.matches(kept, password) or home is None or found is None or kept is None:\n",
        "    if home is None or found is None or kept is None or not passwords.matches(kept, password):\n",
        "tests/gateway/test_sign_in.py::test_who_is_unknown_costs_the_same_work",
    ),
    Fault(
        "收回角色,旧令牌仍有效",
        "a role taken away lives on in tokens",
        "gateway.commands.people:_save_change",
        "    if ended or credentials or stopped:\n",
        "    if credentials or stopped:\n",
        "tests/gateway/test_people.py::test_a_role_added_counts_from_the_next_token_and_one_removed_at_once",
    ),
    Fault(
        "有令牌就能换密码",
        "a token is enough for a new password",
        "gateway.commands.people:change_person",
        "        demand_password(tx, person_id, proof)\n",
        "        pass\n",
        "tests/gateway/test_sign_in.py::test_a_token_is_not_enough_to_change_what_one_signs_in_with",
    ),
    Fault(
        "凭令牌即可让别的设备退出",
        "a token is enough to sign out another device",
        "gateway.commands.sign_in:sign_out",
        "    if session_id != who.sid:\n        demand_password(tx, who.id, current_password)\n",
        "",
        "tests/gateway/test_sessions.py::test_a_token_is_not_enough_to_sign_out_another_device",
    ),
    Fault(
        "换了密码,旧会话仍在",
        "a new password leaves old sessions",
        "gateway.commands.people:change_known",
        '        access.end_sessions_of(tx, before.id, now, "credentials_changed")\n',
        "        pass\n",
        "tests/gateway/test_sign_in.py::test_a_new_password_signs_out_everywhere",
    ),
    Fault(
        "自己给自己角色",
        "somebody gives themself a role",
        "gateway.rules.people:check_role_change",
        "    if who.id == person.id:\n        raise OwnRoles\n",
        "",
        "tests/gateway/test_people.py::test_the_station_takes_no_staff_role_and_nobody_changes_their_own",
    ),
    Fault(
        "最后一个管理员离开",
        "the last administrator goes",
        "gateway.commands.people:leave",
        "    rules.check_record(who, before)\n    rules.check_not_last(before, admins=admins)\n",
        "    rules.check_record(who, before)\n",
        "tests/gateway/test_people.py::test_the_last_administrator_stays",
    ),
    Fault(
        "姓名给不该看的人",
        "names shown to who may not know them",
        "gateway.commands.people:_seen",
        "return person if who.knows_names or who.id == person.id else person.unnamed()",
        "return person",
        "tests/gateway/test_people.py::test_others_see_no_name",
    ),
    Fault(
        "后写的盖掉先写的",
        "the second of two changes wins unseen",
        "gateway.commands.communities:change_setting",
        "    must_match(old.version)\n    rules.check_setting(key, value)\n",
        "    rules.check_setting(key, value)\n",
        "tests/gateway/test_communities.py::test_of_two_who_change_a_setting_at_once_the_second_is_told",
    ),
    Fault(
        "停用的接入方照常进入",
        "a disabled client comes in",
        "gateway.commands.sign_in:client_token",
        "    if client.state is not ClientState.ACTIVE:\n        raise ClientDisabled\n",
        "",
        "tests/gateway/test_clients.py::test_a_disabled_client_is_out_at_once",
    ),
    Fault(
        "接入方要多少给多少",
        "a client asks for more than it has",
        "gateway.commands.sign_in:client_token",
        "rules.narrowed(client.scopes, scope)",
        "tuple((scope or ' '.join(client.scopes)).split())",
        "tests/gateway/test_clients.py::test_a_token_may_ask_for_less_and_never_for_more",
    ),
]

FAULTS = [*CHASSIS, *POINTS, *CHARITY, *FUND, *ORDERS, *GATEWAY]
