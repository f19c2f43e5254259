"""What can be done with points. A batch gives exactly what its events give one by one, in that order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import NotYet, Unknown
from services.chassis.messaging.contract import Event
from services.chassis.messaging.outbox import publish_all
from services.chassis.security.callers import Caller
from services.contracts.charity import RedemptionReturned
from services.contracts.points import DebitRefused, DebitReversed, PointsDebited, PointsPosted
from services.points import rules
from services.points.model import (
    Account,
    Answer,
    Cause,
    Entry,
    Fact,
    Gate,
    Part,
    Posting,
    Refund,
    RefundExceedsDebit,
    RefundToAnother,
    Rule,
    Rulebook,
    RuleDateTaken,
    Source,
    Target,
    Wallet,
    Year,
)
from services.points.store import book as store

FIRST_RULE = Rule(1, date(1, 1, 1), points_per_hour=2, points_per_unit=2, gate_points=30)


@dataclass
class Book:
    """The accounts of a batch, locked, and what is being booked on them; written once, at the end."""

    tx: Tx
    now: datetime
    today: date
    rulebook: Rulebook
    people: dict[UUID, Wallet]
    years: dict[UUID, dict[int, Year]]
    left: frozenset[UUID]
    postings: list[Posting] = field(default_factory=list)
    told: list[tuple[Event, int | None, str | None]] = field(default_factory=list)
    touched: set[tuple[UUID, int]] = field(default_factory=set)

    def post(
        self, person_id: UUID, cause: Cause, on: date, lines: Sequence[Any], after: Wallet, **basis: Any
    ) -> Posting:
        """Enter a journal and move the wallet; told to others by the caller."""
        own = sum(line.pool is None for line in lines)
        wallet = replace(
            after,
            version=after.version + 1,
            last_seq=after.last_seq + own,
            last_book_day=max(self.today, after.last_book_day),
        )
        rule = self.rulebook.on(on)
        posting = Posting(
            new_id(), person_id, cause, on, wallet.last_book_day, rule.version, list(lines), wallet, basis
        )
        self.people[person_id] = wallet
        self.postings.append(posting)
        return posting

    def year(self, person_id: UUID, year: int) -> Year:
        """A person's year as it is now in this batch."""
        return self.years.get(person_id, {}).get(year, Year())

    def change_years(self, person_id: UUID, after: Mapping[int, Year]) -> None:
        """What a person has of these years from now on in this batch."""
        self.years[person_id] |= after
        self.touched |= {(person_id, year) for year in after}

    def gate(self, person_id: UUID) -> Gate:
        """Whether a person may redeem today."""
        return rules.gate(self.year(person_id, self.today.year), self.rulebook.on(self.today).gate_points)

    def save(self) -> None:
        """Write journals, entries, accounts and years: one statement a table, the pools' locks last."""
        moved = {posting.person_id for posting in self.postings}
        store.book(self.tx, self.postings, [self.people[one] for one in sorted(moved)], self.now)
        keyed = {(self.people[one].account_id, year): self.years[one][year] for one, year in self.touched}
        store.keep_years(self.tx, keyed)


def open_book(tx: Tx, person_ids: Collection[UUID], now: datetime) -> Book:
    """Lock the accounts of these people, by id, and read what booking on them needs."""
    known = people.people_by_id(tx, person_ids)
    if missing := set(person_ids) - known.keys():
        raise people.UnknownPerson(person_id=str(min(missing)))
    wallets = store.lock_wallets(tx, person_ids)
    by_account = store.years_of(tx, [wallet.account_id for wallet in wallets.values()])
    years = {person: dict(by_account.get(wallet.account_id, {})) for person, wallet in wallets.items()}
    left = frozenset(one for one in person_ids if not known[one].present)
    return Book(tx, now, communities.local_day(tx, now), store.rulebook(tx), wallets, years, left)


# ---- earning -------------------------------------------------------------------------------------------


@dataclass
class Sources:
    """The orders and gifts of a batch, locked: the stage of each and the facts that are held true of it."""

    stages: dict[tuple[Source, UUID], int]
    held: dict[tuple[Source, UUID], list[Fact]]
    changed: dict[tuple[Source, UUID], int] = field(default_factory=dict)
    known: frozenset[tuple[Source, UUID]] = field(init=False)  # sources of which facts were held before this batch

    def __post_init__(self) -> None:
        self.known = frozenset(self.held)

    @property
    def person_ids(self) -> set[UUID]:
        """Whoever something is held true of."""
        return {fact.person_id for facts in self.held.values() for fact in facts}

    def save(self, tx: Tx) -> None:
        """Write what is true now of the sources that changed."""
        facts = {key: self.held[key] for key in self.changed}
        store.keep_facts(tx, self.changed, facts, replaced=self.known & facts.keys())


def open_sources(tx: Tx, targets: Sequence[Target]) -> Sources:
    """Lock the sources that a batch speaks of, and read what was held true of those that are known."""
    stages = store.lock_sources(tx, {(target.source, target.source_id) for target in targets})
    return Sources(stages, store.facts_of(tx, {key for key, stage in stages.items() if stage >= 0}))


def post_facts(book: Book, sources: Sources, target: Target) -> None:
    """Book the difference between what is true now and what was held true; an older stage changes nothing."""
    key = (target.source, target.source_id)
    if target.stage <= sources.stages[key]:
        return  # superseded: something later is known
    held = sources.held.get(key, [])
    if sources.stages[key] < 0:  # a later word on what is known is booked whatever its age
        for fact in target.facts:
            rules.demand_day(fact.day, book.today)
    for person_id in sorted({fact.person_id for fact in (*held, *target.facts)}):
        old = [fact for fact in held if fact.person_id == person_id]
        new = [fact for fact in target.facts if fact.person_id == person_id]
        _post_person(book, target, person_id, old, new)
    sources.stages[key] = sources.changed[key] = target.stage
    sources.held[key] = list(target.facts)


def _post_person(book: Book, target: Target, person_id: UUID, old: Sequence[Fact], new: Sequence[Fact]) -> None:
    after = rules.changed_years(book.years[person_id], old, new, book.rulebook, book.today)
    lines, wallet = [], book.people[person_id]
    for year, total in sorted(after.items()):
        made, wallet = rules.lines_for(book.year(person_id, year), total, year, wallet)
        lines += made
    on = max(fact.day for fact in (*old, *new))
    before = book.year(person_id, on.year)
    book.change_years(person_id, after)
    if not lines:
        return
    cause = Cause(target.source.value, target.source_id, target.stage)
    basis = {"before": {"units": before.units, "gift_points": before.gift_points}, "quantity": _quantity(new)}
    posting = book.post(person_id, cause, on, lines, wallet, **basis, was=_quantity(old))
    _tell_posted(book, posting)


def _quantity(facts: Sequence[Fact]) -> int:
    return sum(fact.quantity for fact in facts)


def _tell_posted(book: Book, posting: Posting) -> None:
    own = [line for line in posting.lines if line.pool is None]
    wallet, person_id, year = posting.after, posting.person_id, posting.effective_on.year
    event = PointsPosted(
        person_id=person_id,
        journal_id=posting.journal_id,
        cause_kind=posting.cause.kind,
        cause_id=str(posting.cause.id),
        points=sum(line.amount for line in own if line.part is Part.POINTS and line.counts_year),
        minutes=sum(line.amount for line in own if line.part is Part.MINUTES),
        effective_on=posting.effective_on,
        year=year,
        year_points=book.year(person_id, year).earned,
        balance=wallet.points,
        owed=wallet.owed,
        may_redeem=book.gate(person_id).open,
        rule_version=posting.rule_version,
    )
    book.told.append((event, wallet.version, None))


# ---- redemptions ---------------------------------------------------------------------------------------


@dataclass
class Debits:
    """What was answered to the redemptions of a batch, and which of its returns were booked."""

    given: dict[UUID, Answer]
    booked: set[UUID]
    answered: list[Answer] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)

    def save(self, tx: Tx) -> None:
        """Write new answers and refunds."""
        store.add_answers(tx, self.answered)
        store.add_refunds(tx, self.refunds, [self.given[one.redemption_id] for one in self.refunds])


def open_debits(tx: Tx, asked: Sequence[Answer], returned: Sequence[RedemptionReturned]) -> Debits:
    """Read what was answered before; the locks of the accounts guard it."""
    redemptions = [one.redemption_id for one in asked] + [one.redemption_id for one in returned]
    given = store.answers(tx, redemptions) if redemptions else {}
    return Debits(given, store.returned(tx, [one.return_id for one in returned]) if returned else set())


def answer(book: Book, debits: Debits, asked: Answer) -> None:
    """Debit or refuse, once; what was answered stays answered."""
    if asked.redemption_id not in debits.given:
        said = _answer(book, asked)
        debits.given[asked.redemption_id] = said
        debits.answered.append(said)


def _answer(book: Book, asked: Answer) -> Answer:
    wallet = book.people[asked.person_id]
    said = rules.answer(asked, wallet, book.gate(asked.person_id), closed=asked.person_id in book.left)
    cause = f"redemption:{asked.redemption_id}"
    if said.code is not None:
        refused = DebitRefused(
            redemption_id=asked.redemption_id, person_id=asked.person_id, code=said.code, missing=said.missing
        )
        book.told.append((refused, None, cause))
        return said
    lines, after = rules.spend(wallet, asked.points)
    posting = book.post(asked.person_id, Cause("redemption", asked.redemption_id), book.today, lines, after)
    debited = PointsDebited(
        redemption_id=asked.redemption_id,
        person_id=asked.person_id,
        points=asked.points,
        journal_id=posting.journal_id,
        balance=posting.after.points,
    )
    book.told.append((debited, None, cause))
    return replace(said, journal_id=posting.journal_id)


def refund(book: Book, debits: Debits, returned: RedemptionReturned) -> None:
    """Give points of a redemption back, once for each return; never more than was debited, never to another."""
    if returned.return_id in debits.booked:
        return
    debit = debits.given.get(returned.redemption_id)
    if debit is None:
        raise NotYet
    posting = _refund(book, returned, debit)
    debits.booked.add(returned.return_id)
    debits.given[returned.redemption_id] = replace(debit, refunded=debit.refunded + returned.points)
    debits.refunds.append(Refund(returned.return_id, returned.redemption_id, returned.points, posting.journal_id))


def _refund(book: Book, returned: RedemptionReturned, debit: Answer) -> Posting:
    if debit.person_id != returned.person_id:
        raise RefundToAnother
    left = debit.points - debit.refunded - returned.points
    if debit.code is not None or left < 0:
        raise RefundExceedsDebit
    lines, after = rules.refund(book.people[returned.person_id], returned.points)
    posting = book.post(returned.person_id, Cause("refund", returned.return_id), book.today, lines, after)
    told = DebitReversed(
        redemption_id=returned.redemption_id,
        return_id=returned.return_id,
        person_id=returned.person_id,
        points=returned.points,
        left=left,
        journal_id=posting.journal_id,
    )
    book.told.append((told, None, f"return:{returned.return_id}"))
    return posting


# ---- booking -------------------------------------------------------------------------------------------


def book_events(tx: Tx, words: Sequence[Target | Answer | RedemptionReturned], now: datetime) -> None:
    """Book a batch in order of arrival. Locks: sources, then accounts by id, then pools by kind."""
    targets = [one for one in words if isinstance(one, Target)]
    asked = [one for one in words if isinstance(one, Answer)]
    returned = [one for one in words if isinstance(one, RedemptionReturned)]
    sources = open_sources(tx, targets)
    named = {fact.person_id for target in targets for fact in target.facts}
    named |= {one.person_id for one in asked} | {one.person_id for one in returned}
    book = open_book(tx, named | sources.person_ids, now)
    debits = open_debits(tx, asked, returned)
    for word in words:
        if isinstance(word, Target):
            post_facts(book, sources, word)
        elif isinstance(word, Answer):
            answer(book, debits, word)
        else:
            refund(book, debits, word)
    sources.save(tx)
    book.save()
    debits.save(tx)
    publish_all(tx, book.told, now)


# ---- opening, rules, reading ---------------------------------------------------------------------------


def open_community(tx: Tx, now: datetime) -> None:
    """Rule set 1, from the beginning of time, and the community's own accounts."""
    if not store.rulebook(tx).rules:
        store.add_rule(tx, FIRST_RULE, None, now)
    store.open_pools(tx)


def add_rule(tx: Tx, values: dict[str, Any], *, who: Caller, now: datetime) -> Rule:
    """Let other rates or another gate hold from a day on; what lies before it never changes."""
    today = communities.local_day(tx, now)
    day = values["effective_from"]
    store.lock_rules(tx)
    untouched, booked = not store.has_journals(tx), store.has_facts_from(tx, day)
    rules.demand_future(day, today, untouched=untouched, booked=booked)
    known = store.rulebook(tx).rules
    if any(rule.effective_from == values["effective_from"] for rule in known):
        raise RuleDateTaken
    latest = max(known, key=lambda rule: rule.effective_from)
    rule = Rule(**{**vars(latest), "note": None, **values, "version": max(one.version for one in known) + 1})
    store.add_rule(tx, rule, who.id, now)
    return rule


def see_account(tx: Tx, person_id: UUID, year: int | None, *, who: Caller, now: datetime) -> Account:
    """What somebody has; the person and those who look after the book see it."""
    demand_sight(who, person_id)
    people.person_even_if_left(tx, person_id)
    today = communities.local_day(tx, now)
    wallet = store.wallet(tx, person_id)
    years = store.years_of(tx, [wallet.account_id]).get(wallet.account_id, {}) if wallet else {}
    return account_shown(person_id, wallet, years, store.rulebook(tx), (today, year or today.year))


def list_accounts(tx: Tx, ask: PageRequest, *, now: datetime) -> Page[Account]:
    """Everybody's account."""
    page = store.list_wallets(tx, ask)
    today = communities.local_day(tx, now)
    years = store.years_of(tx, [wallet.account_id for _, wallet in page.items])
    book = store.rulebook(tx)
    shown = [
        account_shown(person_id, wallet, years.get(wallet.account_id, {}), book, (today, today.year))
        for person_id, wallet in page.items
    ]
    return Page(shown, page.next)


def account_shown(
    person_id: UUID, wallet: Wallet | None, years: dict[int, Year], book: Rulebook, days: tuple[date, int]
) -> Account:
    """An account as it is shown: the gate is today's, the year the one asked for."""
    today, year = days
    asked = years.get(year, Year())
    gate = rules.gate(years.get(today.year, Year()), book.on(today).gate_points)
    return Account(
        person_id=person_id,
        balance=wallet.points if wallet else 0,
        owed=wallet.owed if wallet else 0,
        minutes=wallet.minutes if wallet else 0,
        year=year,
        year_points=asked.earned,
        year_minutes=asked.minutes,
        gate=gate.points,
        may_redeem=gate.open,
        points_missing=gate.missing,
        version=wallet.version if wallet else 0,
    )


def see_statement(tx: Tx, person_id: UUID, ask: PageRequest, *, who: Caller) -> Page[Entry]:
    """A person's entries, newest first."""
    demand_sight(who, person_id)
    people.person_even_if_left(tx, person_id)
    wallet = store.wallet(tx, person_id)
    return store.statement(tx, wallet.account_id, ask) if wallet else Page([])


def demand_sight(who: Caller, person_id: UUID) -> None:
    """Only the person, the station, the auditor and a client with the scope see an account; to others there is none."""
    if who.is_person and who.id != person_id and not who.has("station", "auditor"):
        raise Unknown
