"""The sources of a batch of events, and the booking of what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from services.chassis.database.transactions import Tx
from services.contracts.points import PointsPosted
from services.points.earning import rules, store
from services.points.earning.model import DesiredState, Fact
from services.points.ledger import transitions as ledger_transitions
from services.points.ledger.model import Cause, Part, Posting, Source


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
        store.save_facts(tx, self.changed, facts, replaced=self.known & facts.keys())


def open_sources(tx: Tx, targets: Sequence[DesiredState]) -> Sources:
    """Lock the sources that a batch speaks of, and read what was held true of those that are known."""
    stages = store.lock_sources(tx, {(target.source, target.source_id) for target in targets})
    return Sources(stages, store.facts_of(tx, {key for key, stage in stages.items() if stage >= 0}))


def post_facts(book: ledger_transitions.Batch, sources: Sources, target: DesiredState) -> None:
    """Book the difference between what is true now and what was held true; an older stage changes nothing."""
    key = (target.source, target.source_id)
    if target.stage <= sources.stages[key]:
        return  # superseded: something later is known
    held = sources.held.get(key, [])
    if sources.stages[key] < 0:  # a later word on what is known is booked whatever its age
        for fact in target.facts:
            rules.require_recent_day(fact.day, book.today)
    for person_id in sorted({fact.person_id for fact in (*held, *target.facts)}):
        old = [fact for fact in held if fact.person_id == person_id]
        new = [fact for fact in target.facts if fact.person_id == person_id]
        _post_person(book, target, person_id, old, new)
    sources.stages[key] = sources.changed[key] = target.stage
    sources.held[key] = list(target.facts)


def _post_person(
    book: ledger_transitions.Batch, target: DesiredState, person_id: UUID, old: Sequence[Fact], new: Sequence[Fact]
) -> None:
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
    _publish_posted(book, posting)


def _quantity(facts: Sequence[Fact]) -> int:
    return sum(fact.quantity for fact in facts)


def _publish_posted(book: ledger_transitions.Batch, posting: Posting) -> None:
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
