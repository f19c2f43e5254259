"""Who may see an account, and how it reads."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.points.ledger import rules as ledger_rules
from services.points.ledger import store as ledger_store
from services.points.ledger.model import Balance, Rulebook, Year
from services.points.statements import store
from services.points.statements.model import Account, Entry


def get_account(tx: Tx, person_id: UUID, year: int | None, *, who: Caller, now: datetime) -> Account:
    """What somebody has; the person and those who look after the book see it."""
    require_may_see(who, person_id)
    people.person_even_if_left(tx, person_id)
    today = communities.local_day(tx, now)
    wallet = ledger_store.get_balance(tx, person_id)
    years = ledger_store.years_of(tx, [wallet.account_id]).get(wallet.account_id, {}) if wallet else {}
    return account_view(person_id, wallet, years, ledger_store.get_rulebook(tx), (today, year or today.year))


def list_accounts(tx: Tx, ask: PageRequest, *, now: datetime) -> Page[Account]:
    """Everybody's account."""
    page = ledger_store.list_balances(tx, ask)
    today = communities.local_day(tx, now)
    years = ledger_store.years_of(tx, [wallet.account_id for _, wallet in page.items])
    book = ledger_store.get_rulebook(tx)
    shown = [
        account_view(person_id, wallet, years.get(wallet.account_id, {}), book, (today, today.year))
        for person_id, wallet in page.items
    ]
    return Page(shown, page.next)


def account_view(
    person_id: UUID, wallet: Balance | None, years: dict[int, Year], book: Rulebook, days: tuple[date, int]
) -> Account:
    """An account as it is shown: the gate is today's, the year the one asked for."""
    today, year = days
    asked = years.get(year, Year())
    gate = ledger_rules.gate(years.get(today.year, Year()), book.on(today).gate_points)
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


def list_entries(tx: Tx, person_id: UUID, ask: PageRequest, *, who: Caller) -> Page[Entry]:
    """A person's entries, newest first."""
    require_may_see(who, person_id)
    people.person_even_if_left(tx, person_id)
    wallet = ledger_store.get_balance(tx, person_id)
    return store.list_entries(tx, wallet.account_id, ask) if wallet else Page([])


def require_may_see(who: Caller, person_id: UUID) -> None:
    """Only the person, the station, the auditor and a client with the scope see an account; to others there is none."""
    if who.is_person and who.id != person_id and not who.has("station", "auditor"):
        raise Unknown
