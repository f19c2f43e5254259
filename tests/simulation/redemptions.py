"""Histories of redemptions: people earn, exchange, call off and collect, over the turn of a year.

Charity and points run their own code in a world in memory; orders and the directory are played by the history. What
must hold is said here once more, in other words than the services': the ledger is added up from its entries, the year's
points from the last word on every order, stock from its movements, and what each side says of a redemption is compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from services.charity.app import service as charity_service
from services.charity.redemption_codes import commands as codes_commands
from services.charity.redemption_codes.model import NewCode
from services.charity.redemptions import commands as redemptions_commands
from services.charity.redemptions.model import GIVEN_BACK, UNANSWERED, Authority, Redemption, RedemptionState
from services.charity.redemptions.rules import ALONE_POINTS, SECOND_HOURS, UNANSWERED_HOURS
from services.charity.rewards.model import LimitPeriod, Reward, RewardKind, RewardState
from services.charity.stock.model import (
    NO_END,
    Document,
    DocumentKind,
    Lot,
    LotSource,
    LotStatus,
    MovementKind,
    Restriction,
)
from services.charity.stock.rules import movements
from services.charity.vouchers import commands as vouchers_commands
from services.charity.vouchers import queries as vouchers_queries
from services.charity.vouchers.model import VoucherState
from services.chassis.directory.people import Person
from services.chassis.security.callers import Caller
from services.contracts import charity as charity_contracts
from services.contracts import gateway, orders
from services.points.app import service as points_service
from services.points.earning.model import Source
from services.points.ledger.model import EntryKind, Part, Rule
from services.points.rulebook import commands as rulebook_commands
from services.points.rulebook import model as rulebook_model
from tests.simulation.stores.charity import add_movements
from tests.simulation.stores.chassis import local_day, new_id
from tests.simulation.world import Broken, Crash, History, Message, Site, Tx, demand, somebody

START = datetime(2026, 12, 18, 1, 0, tzinfo=UTC)


@dataclass
class Word:
    """What orders or charity last said of an order or a gift, and of what it counts for whom."""

    id: UUID
    person: UUID
    day: date
    quantity: int
    revision: int = 1
    in_doubt: bool = False  # an order that is open again, or a gift whose units a second person has not confirmed

    @property
    def counts(self) -> int:
        return 0 if self.in_doubt else self.quantity


class Redemptions(History):
    """A community of three volunteers, a shelf and three rewards, and all that happens there."""

    weights: ClassVar = History.common | {
        "serve": 9,
        "give": 3,
        "correct": 4,
        "reopen": 2,
        "ask": 12,
        "ask_at_counter": 5,
        "second": 5,
        "confirm": 2,
        "again": 3,
        "cancel": 6,
        "hand_over": 6,
        "use": 3,
        "wait": 3,
        "change_rule": 1,
        "leave": 2,
    }

    def __init__(self, seed: int) -> None:
        super().__init__(seed, START, points_service, charity_service)
        self.points, self.charity = self.sites["points"], self.sites["charity"]
        self.people = [somebody("volunteer") for _ in range(3)]
        self.station, self.other_worker, self.shop = somebody("station"), somebody("station"), somebody("shop")
        self.orders: list[Word] = []
        self.gifts: list[Word] = []
        self.rules = [self._first_rule(seed)]
        self.promised: dict[int, tuple[Caller, dict[str, Any]]] = {}  # by key: what a client asked for
        self.answered: dict[int, UUID] = {}  # by key: the answer
        self.called_off: set[UUID] = set()  # ids in answers that are, or will be, undone
        self._furnish(seed)
        for who in range(2 + seed % 2):  # who have served before
            self.serve(who, 3 + 4 * (seed + who), 3)
            self.deliver(0, 0, 2)

    # ---- the place -----------------------------------------------------------------------------------

    def _first_rule(self, number: int) -> Rule:
        per_hour, gate = (2, 1, 3)[number % 3], (30, 10, 0, 20)[number // 6 % 4]
        return replace(rulebook_model.FIRST_RULE, points_per_hour=per_hour, gate_points=gate)

    def _furnish(self, number: int) -> None:
        everybody = [*self.people, self.station, self.other_worker, self.shop]
        for site in self.sites.values():
            with site.transaction() as tx:
                for one in everybody:
                    signed_in = one is not self.people[2]  # who never did is served by one worker within a limit
                    known = Person(one.id, one.roles, "active", "adult", START.date(), has_signed_in=signed_in)
                    tx.add("known_people", one.id, known)
        with self.points.transaction() as tx:
            rulebook_commands.open_community(tx, START)
            tx.put("rule_sets", 1, self.rules[0])
        with self.charity.transaction() as tx:
            tx.add("shops", new_id(), self.shop.id)
            item = new_id()
            self._shelve(tx, item, number)
            for kind, price, stock, limit in (("goods", 7, 3, None), ("goods", 3, 4, 2), ("voucher", 4, 2, None)):
                self._offer(tx, RewardKind(kind), item, price, stock, limit)

    def _shelve(self, tx: Tx, item: UUID, number: int) -> None:
        """Lots of one item: one that soon may not be handed out any more, one for relief alone, one that lasts."""
        today = local_day(tx, START)
        for pieces, days, bound in (
            (1 + number % 2, 5, "none"),
            (2, 40, "relief_only"),
            (1 + number % 3, None, "none"),
        ):
            lot = Lot(
                id=new_id(),
                item_id=item,
                source=LotSource.OPENING,
                place_id=UUID(int=0),
                received_on=today,
                usable_until=NO_END if days is None else today + timedelta(days=days),
                restriction=Restriction(bound),
                status=LotStatus.OK,
                label="",
                received=pieces,
            )
            tx.add("lots", lot.id, lot)
            opening = Document(DocumentKind.REWARD, lot.id)
            add_movements(tx, movements(MovementKind.OPENING, [(lot, pieces)], opening, day=today, at=START))

    def _offer(self, tx: Tx, kind: RewardKind, item: UUID, price: int, stock: int, limit: int | None) -> None:
        goods = kind is RewardKind.GOODS
        reward = Reward(
            id=new_id(),
            name=kind,
            kind=kind,
            price_points=price,
            stock=stock,
            state=RewardState.OFFERED,
            item_id=item if goods else None,
            valid_days=None if goods else 10,
            limit_per_person=limit,
            limit_period=LimitPeriod.MONTH,
        )
        tx.add("rewards", reward.id, reward)

    # ---- what may happen: each step takes three numbers, whatever they are -----------------------------

    def serve(self, who: int, minutes: int, ago: int) -> None:
        """An order closes with somebody's minutes, of today or of some days ago."""
        day = local_day(None, self.now) - timedelta(days=ago % 9)
        self.orders.append(Word(new_id(), self._person(who).id, day, (30, 150, 450, 900)[minutes % 4] + minutes % 47))
        self._publish_order(self.orders[-1])

    def give(self, who: int, units: int, _: int) -> None:
        """A gift is taken in; many units await a second person."""
        word = Word(new_id(), self._person(who).id, local_day(None, self.now), units % 8, in_doubt=units % 8 > 5)
        self.gifts.append(word)
        self._publish_gift(word)

    def confirm(self, which: int, refused: int, _: int) -> None:
        """A second person confirms the units of a gift, or refuses them."""
        waiting = [word for word in self.gifts if word.in_doubt]
        if waiting:
            word = waiting[which % len(waiting)]
            word.revision, word.in_doubt = word.revision + 1, refused % 4 == 0
            self._publish_gift(word, confirmed=True)

    def correct(self, which: int, quantity: int, gift: int) -> None:
        """A source says something else from now on: an order closes again, a gift is taken back in part."""
        if gift % 4 == 0 and self.gifts:
            word = self.gifts[which % len(self.gifts)]
            word.revision, word.quantity = word.revision + 1, min(quantity % 8, word.quantity)
            self._publish_gift(word)
        elif self.orders:
            word = self.orders[which % len(self.orders)]
            word.revision, word.in_doubt = word.revision + 1, False
            word.quantity = (0, 20, 300, 600)[quantity % 4]
            self._publish_order(word)

    def reopen(self, which: int, _: int, __: int) -> None:
        """An order's minutes are in doubt."""
        certain = [word for word in self.orders if not word.in_doubt]
        if certain:
            word = certain[which % len(certain)]
            word.in_doubt = True
            event = orders.OrderReopened(
                order_id=word.id, revision=word.revision, reopened_at=self.now, reason="minutes"
            )
            self.wire.publish(event, self.now)

    def ask(self, who: int, reward: int, how: int) -> None:
        """Somebody wants a reward; the answer may be lost, or the process end before it commits."""
        owner = self._person(who)
        rewards = list(self.charity.tables["rewards"])
        wish = {"reward_id": rewards[reward % len(rewards)], "quantity": 1 + how % 2}
        key = len(self.promised)
        self.promised[key] = (owner, wish)
        self._send(key, lost=how % 5 == 0, crash=how % 7 == 0)

    def ask_at_counter(self, who: int, reward: int, how: int) -> None:
        """A worker wants a reward for somebody, with their code or without."""
        owner = self._person(who)
        rewards = list(self.charity.tables["rewards"])
        wish = {"reward_id": rewards[reward % len(rewards)], "quantity": 1 + how % 2}
        given: dict[str, Any] = {"on_behalf_of": owner.id}
        if how % 3 == 0:
            made = self._call(codes_commands.make_code, who=owner, crash=False, **wish)
            given["code"] = made.code if isinstance(made, NewCode) else "000000"
        key = len(self.promised)
        self.promised[key] = (self.station, wish | given)
        self._send(key, lost=how % 5 == 0, crash=how % 7 == 0)

    def second(self, which: int, who: int, how: int) -> None:
        """A second worker agrees, or the first tries to."""
        found = [one for one in self.charity.tables["redemptions"].values() if one.awaits_second]
        if found:
            worker = self.station if who % 5 == 0 else self.other_worker
            chosen = found[which % len(found)].id
            after = self._call(
                redemptions_commands.second_redemption, chosen, lambda _: None, who=worker, crash=how % 7 == 0
            )
            demand(worker is self.other_worker or not isinstance(after, Redemption), "nobody is their own second")

    def again(self, which: int, how: int, _: int) -> None:
        """A client that has or has not had its answer sends the same once more."""
        if self.promised:
            self._send(which % len(self.promised), lost=False, crash=how % 7 == 0)

    def cancel(self, which: int, who: int, how: int) -> None:
        """The person or the station calls a redemption off."""
        if found := self._redemption(which):
            caller = self.station if who % 3 == 0 else self._known(found.person_id)
            after = self._call(redemptions_commands.cancel_redemption, found.id, who=caller, crash=how % 7 == 0)
            if isinstance(after, Redemption):
                self.called_off.add(found.id)

    def hand_over(self, which: int, _: int, how: int) -> None:
        """Goods leave the counter, where they may."""
        if found := self._redemption(which):
            self._call(redemptions_commands.hand_over_redemption, found.id, who=self.station, crash=how % 7 == 0)

    def use(self, which: int, _: int, how: int) -> None:
        """A shop scans a code that its owner shows, used or not."""
        issued = list(self.charity.tables["vouchers"].values())
        if not issued:
            return
        with self.charity.transaction() as tx:
            as_issued = replace(issued[which % len(issued)], state=VoucherState.ISSUED)
            (shown,) = vouchers_queries.shown(tx, [as_issued], with_codes=True)
        self._call(vouchers_commands.use_voucher, shown.code, who=self.shop, crash=how % 7 == 0)

    def wait(self, days: int, _: int, how: int) -> None:
        """Time passes, and what is due is done; a job that was interrupted is run again."""
        self.now += timedelta(days=(1, 3, 6, 15)[days % 4], hours=days % 5)
        self._run_jobs(crash=how % 3 == 0)
        self._run_jobs(crash=False)

    def change_rule(self, days: int, rates: int, gate: int) -> None:
        """From some day on other rates and another gate hold."""
        day = local_day(None, self.now) + timedelta(days=days % 4)
        values = {
            "effective_from": day,
            "points_per_hour": 1 + rates % 3,
            "points_per_unit": 2,
            "gate_points": (0, 10, 30, 50)[gate % 4],
        }
        made = self.points.call(
            new_id(), lambda tx: rulebook_commands.add_rule(tx, values, who=self.station, now=self.now), crash=False
        )
        if isinstance(made, Rule):
            self.rules.append(made)

    def leave(self, who: int, _: int, __: int) -> None:
        """Somebody leaves the community; a third of the histories have that."""
        left = gateway.PersonLeft(
            person_id=self._person(who).id, epoch=2, left_at=self.now, reason="moved", erase=False
        )
        self.wire.publish(left, self.now)

    # ---- how it is done ------------------------------------------------------------------------------

    def _person(self, number: int) -> Caller:
        return self.people[number % len(self.people)]

    def _known(self, person_id: UUID) -> Caller:
        return next(one for one in self.people if one.id == person_id)

    def _redemption(self, number: int) -> Redemption | None:
        known = list(self.charity.tables["redemptions"].values())
        return known[number % len(known)] if known else None

    def _publish_order(self, word: Word) -> None:
        served = orders.Served(person_id=word.person, served_on=word.day, minutes=word.quantity, method="leader")
        closed = orders.OrderClosed(
            order_id=word.id,
            revision=word.revision,
            form="errand",
            closed_at=self.now,
            volunteers=(served,) if word.quantity else (),
        )
        self.wire.publish(closed, self.now)

    def _publish_gift(self, word: Word, *, confirmed: bool = False) -> None:
        known = {
            "gift_id": word.id,
            "revision": word.revision,
            "donor_kind": "person",
            "donor_person_id": word.person,
            "units": word.quantity,
            "credited_units": word.counts,
            "accepted_on": word.day,
        }
        first = confirmed or word.revision == 1
        event = (
            charity_contracts.GiftAccepted(**known)
            if first
            else charity_contracts.GiftReversed(**known, reason="fraud")
        )
        self.wire.publish(event, self.now)

    def _send(self, key: int, *, lost: bool, crash: bool) -> None:
        owner, wish = self.promised[key]
        try:
            result = self.charity.call(
                ("redemptions", key),
                lambda tx: (
                    redemptions_commands.request_redemption(
                        tx, who=owner, now=self.now, **{"on_behalf_of": None} | wish
                    ).id
                ),
                crash=crash,
            )
        except Crash:
            return
        if isinstance(result, UUID) and not lost:
            demand(self.answered.setdefault(key, result) == result, f"key {key} is answered with one redemption")

    def _call(self, command: Callable[..., Any], *given: Any, who: Caller, crash: bool, **named: Any) -> Any:
        try:
            return self.charity.call(
                new_id(), lambda tx: command(tx, *given, who=who, now=self.now, **named), crash=crash
            )
        except Crash:
            return None

    def _run_jobs(self, *, crash: bool) -> None:
        tables = self.charity.tables
        long_ago = self.now - timedelta(hours=UNANSWERED_HOURS)
        due: list[tuple[Callable[[Tx, UUID, datetime], None], UUID]] = []
        for one in tables["redemptions"].values():
            if one.awaits_second and one.requested_at <= long_ago:
                due.append((redemptions_commands.lapse_redemption, one.id))
            if one.state in UNANSWERED and one.attention_since is None and one.requested_at <= long_ago:
                due.append((redemptions_commands.flag_unanswered, one.id))
            if one.state is RedemptionState.CONFIRMED and one.due_at is not None and one.due_at <= self.now:
                due.append((redemptions_commands.renew_or_return_goods, one.id))
        due += [
            (vouchers_commands.expire_voucher, one.id) for one in tables["vouchers"].values() if one.ends_at <= self.now
        ]
        for job, row_id in due:
            try:
                with self.charity.transaction(crash=crash) as tx:
                    job(tx, row_id, self.now)
            except Crash:
                continue

    def take(self, site: Site, batch: list[Message], *, crash: bool = False) -> None:
        """As it comes; the answer to a request that comes alone is foretold."""
        alone = batch[0].received.event if len(batch) == 1 and not crash else None
        if isinstance(alone, charity_contracts.RedemptionRequested) and site is self.points:
            expected = self._expected(alone, batch[0].received.time)
            super().take(site, batch)
            given = site.tables["debits"][alone.redemption_id].code
            if given != expected and len(self.rules) == 1:
                raise Broken(f"points answered {given}, and should have answered {expected}")
        else:
            super().take(site, batch, crash=crash)

    # ---- what must hold ------------------------------------------------------------------------------

    def _expected(self, asked: charity_contracts.RedemptionRequested, at: datetime) -> str | None:
        """What points has to answer, from the entries as they stand, while one rule holds all the year."""
        tables = self.points.tables
        if asked.redemption_id in tables["debits"]:
            return tables["debits"][asked.redemption_id].code  # type: ignore[no-any-return]
        if tables["known_people"][asked.person_id].state == "left":
            return "account_closed"
        lines = [entry.line for entry in self._entries(asked.person_id) if entry.line.part is Part.POINTS]
        year = local_day(None, at).year
        if sum(line.amount for line in lines if line.counts_year == year) < self.rules[0].gate_points:
            return "gate_not_reached"
        there = sum(line.amount for line in lines)
        return "points_insufficient" if there - min(there, self._held(asked.person_id)) < asked.points else None

    def end(self) -> None:
        """Clients ask until they are answered, before everything else comes to rest."""
        for key in range(len(self.promised)):
            if key not in self.answered:
                self._send(key, lost=False, crash=False)
        self.now += timedelta(hours=SECOND_HOURS)
        self._run_jobs(crash=False)  # what still awaits a second worker lapses
        super().end()

    def judge(self) -> None:
        """Each side is in order, and both say the same."""
        self._judge_points()
        self._judge_charity()
        self._judge_both()

    def _judge_points(self) -> None:
        """The ledger, added up from its entries, is what the last words say."""
        tables = self.points.tables
        sums: Counter[tuple[UUID, bool]] = Counter()
        for entry in tables["entries"].values():
            sums[entry.posting.journal_id, entry.line.part is Part.MINUTES] += entry.line.amount
        demand(not any(sums.values()), "journals sum to zero")
        pools = Counter(
            {part: sum(getattr(one, part) for one in tables["pools"].values()) for part in ("points", "minutes")}
        )
        for person in self.people:
            held = self._judge_account(person.id)
            pools["points"] += held["points"] - held["owed"]
            pools["minutes"] += held["minutes"]
        demand(not any(pools.values()), "the community's own accounts mirror the people's")

    def _judge_account(self, person_id: UUID) -> Counter[str]:
        held: Counter[str] = Counter()
        years: Counter[int] = Counter()
        for number, entry in enumerate(self._entries(person_id), 1):
            line = entry.line
            demand(entry.seq == number, "entries run without a gap")
            held[line.part.value] += -line.amount if line.part is Part.OWED else line.amount
            demand(min(held.values()) >= 0, f"no entry leaves anything below zero: {dict(held)}")
            if line.part is Part.POINTS and line.counts_year:
                years[line.counts_year] += line.amount
            if line.kind is EntryKind.SPEND:
                demand(
                    years[entry.posting.effective_on.year] >= self._lowest_gate(entry.posting.effective_on),
                    "who spends has passed the gate",
                )
        account = self.points.tables["accounts"].get(person_id)
        if account is not None:
            same = (account.points, account.owed, account.minutes) == (held["points"], held["owed"], held["minutes"])
            demand(same, f"a balance is its entries: {account} {dict(held)}")
        demand(not (held["owed"] and held["points"]), "what is owed is paid first")
        open_again = [(one.person, one.day, one.quantity) for one in self.orders if one.in_doubt and one.quantity]
        told = self.points.tables["current_facts"].values()
        marked = [(fact.person_id, fact.day, fact.quantity) for facts in told for fact in facts if fact.held]
        demand(sorted(marked) == sorted(open_again), "what is open again is held, and nothing else")
        earned = self._earned(person_id)
        demand(+years == +earned, f"year points are those of the last words: {dict(years)}, and not {dict(earned)}")
        spent = sum(one.points - one.refunded for one in self._paid().values() if one.person_id == person_id)
        demand(held["points"] - held["owed"] == earned.total() - spent, "earned less spent is there, or owed")
        return held

    def _entries(self, person_id: UUID) -> list[Any]:
        account = self.points.tables["accounts"].get(person_id)
        entries = self.points.tables["entries"].values()
        mine = [one for one in entries if account is not None and one.account_id == account.account_id]
        return sorted(mine, key=lambda one: one.seq)

    def _earned(self, person_id: UUID) -> Counter[int]:
        """Year points by the book: time of days that have 1,440 minutes, floored once a year; gifts by the unit."""
        earned = self._time_points((word.day, word.quantity) for word in self.orders if word.person == person_id)
        for word in self.gifts:
            if word.person == person_id:
                earned[word.day.year] += word.counts * self._rule_on(word.day).points_per_unit
        return earned

    def _held(self, person_id: UUID) -> int:
        """What orders that are open again, as far as points knows, have earned."""
        told = [fact for facts in self.points.tables["current_facts"].values() for fact in facts]
        orders_of = [fact for fact in told if fact.person_id == person_id and fact.source is Source.ORDER]
        everything = self._time_points((fact.day, fact.quantity) for fact in orders_of)
        return (everything - self._time_points((one.day, one.quantity) for one in orders_of if not one.held)).total()

    def _time_points(self, served: Iterable[tuple[date, int]]) -> Counter[int]:
        minutes: Counter[date] = Counter()
        minutes_times_rate: Counter[int] = Counter()
        for day, many in served:
            minutes[day] += many
        for day, of_day in minutes.items():
            minutes_times_rate[day.year] += min(of_day, 24 * 60) * self._rule_on(day).points_per_hour
        return Counter({year: total // 60 for year, total in minutes_times_rate.items()})

    def _rule_on(self, day: date) -> Rule:
        return max((rule for rule in self.rules if rule.effective_from <= day), key=lambda rule: rule.effective_from)

    def _lowest_gate(self, day: date) -> int:
        """Who passed a gate that held earlier keeps it: below all of them nobody gets in."""
        return min(rule.gate_points for rule in self.rules if rule.effective_from <= day)

    def _paid(self) -> dict[UUID, Any]:
        return {key: one for key, one in self.points.tables["debits"].items() if one.code is None}

    def _judge_charity(self) -> None:
        """Stock and counters are what the redemptions say."""
        tables = self.charity.tables
        promised: Counter[UUID] = Counter()
        issued: Counter[UUID] = Counter()
        on_hand: Counter[UUID] = Counter()
        reserved: Counter[UUID] = Counter()
        for one in tables["movements"].values():
            on_hand[one.lot_id] += one.quantity_delta
            reserved[one.lot_id] += one.reserved_delta
            if one.document_kind is DocumentKind.REDEMPTION:
                promised[one.document_id] += one.reserved_delta
                issued[one.document_id] -= one.quantity_delta
        for lot in tables["lots"].values():
            demand((lot.on_hand, lot.reserved) == (on_hand[lot.id], reserved[lot.id]), "a lot is its movements")
        uses: Counter[Any] = Counter()
        held: dict[UUID, Counter[str]] = defaultdict(Counter)
        vouchers_of = Counter(one.redemption_id for one in tables["vouchers"].values())
        for one in tables["redemptions"].values():
            goods, state = one.reward_kind is RewardKind.GOODS, one.state
            waits = state is RedemptionState.CONFIRMED and goods
            collected = state is RedemptionState.COLLECTED
            gone = collected or (state is RedemptionState.CONFIRMED and not goods)
            demand(promised[one.id] == (one.quantity if waits else 0), "what waits is promised, and nothing else")
            demand(
                issued[one.id] == (one.quantity if state is RedemptionState.COLLECTED else 0),
                "what was collected left once",
            )
            demand(
                vouchers_of[one.id] == (one.quantity if gone and not goods else 0), "a voucher for each that was paid"
            )
            held[one.reward_id].update(reserved=one.quantity * waits, given=one.quantity * gone)
            uses[one.reward_id, one.person_id, one.period] += one.quantity * (waits or gone)
        for reward in tables["rewards"].values():
            there = held[reward.id]
            demand(
                (reward.reserved, reward.given) == (there["reserved"], there["given"]),
                "a reward counts its redemptions",
            )
        demand(+uses == +Counter(tables["reward_uses"]), "the limit counts what came to something")
        used = {one.id for one in tables["vouchers"].values() if one.state is VoucherState.USED}
        demand(used == set(tables["voucher_uses"]), "what is used was used once")

    def _judge_authority(self, one: Redemption) -> None:
        """Points are asked for nobody but with their own request, their code, a second worker, or within a limit."""
        asked = {event.redemption_id for event, *_ in self._published(charity_contracts.RedemptionRequested)}
        demand((one.id in asked) == (one.authority is not None), "points are asked where somebody may ask for them")
        own = one.requested_by == one.person_id
        demand(
            own == (one.authority is Authority.OWN), "the counter redeems for nobody as if they had asked themselves"
        )
        if one.authority is Authority.SECOND:
            demand(one.second_by not in (None, one.person_id, one.requested_by), "a second worker is another")

    def _published(self, kind: type[Any]) -> list[Any]:
        return [(one.received.event,) for one in self.wire.sent if isinstance(one.received.event, kind)]

    def _judge_both(self) -> None:
        """Both sides say the same of every redemption, and clients got what their answers said."""
        found = self.charity.tables["redemptions"]
        demand(set(found) == set(self.answered.values()), "as many redemptions as were acknowledged")
        demand(len(self.answered) == len(set(self.answered.values())), "one redemption a key")
        paid = self._paid()
        spent = Counter(
            one.cause.id for one in self.points.tables["journals"].values() if one.cause.kind == "redemption"
        )
        demand(spent == Counter(paid.keys()), "one debit for each redemption that was paid")
        alone: Counter[Any] = Counter()
        for one in found.values():
            demand(one.settled, "every redemption is answered")
            self._judge_authority(one)
            if one.authority is Authority.ALONE and one.state not in GIVEN_BACK:
                alone[one.person_id, local_day(None, one.requested_at).replace(day=1)] += one.points
        demand(max(alone.values(), default=0) <= ALONE_POINTS, "one worker alone stays within the limit of a month")
        for one in found.values():
            demand(one.id not in self.called_off or one.state in GIVEN_BACK, "what was called off is given back")
            demand(one.debited == (one.id in paid), f"both say whether {one.id} was paid")
            back = paid[one.id].refunded if one.id in paid else 0
            owed = (
                one.points if one.debited and one.state in (RedemptionState.CANCELLED, RedemptionState.RETURNED) else 0
            )
            demand(back == owed, f"{back} points came back and {owed} should have")
