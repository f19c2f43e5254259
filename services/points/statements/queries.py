"""Who may see an account, and how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.statements import Question
from services.chassis.database.transactions import Tx
from services.chassis.directory import communities, people
from services.chassis.directory.people import Person
from services.chassis.errors import Unknown
from services.chassis.security.callers import Caller
from services.chassis.security.rights import may, of_person
from services.points.ledger import rules as ledger_rules
from services.points.ledger import store as ledger_store
from services.points.ledger.model import Balance, Rulebook, Year
from services.points.statements import store
from services.points.statements.model import Account, Cut, Entry


def get_account(tx: Tx, person_id: UUID, year: int | None, *, who: Caller, now: datetime) -> Account:
    """Returns a person's account. Raises Unknown if the caller may not see it; UnknownPerson if nobody has the id."""
    require_visible(person_id, who)
    today = communities.local_day(tx, now)
    _, balance, years, rulebook = tx.read(
        _person_of_account(person_id, who),
        ledger_store.balance_of(person_id),
        ledger_store.years_of([person_id]),
        ledger_store.rulebook(),
    )
    return account_view(person_id, balance, years.get(person_id, {}), rulebook, today, year or today.year)


def list_accounts(tx: Tx, page_request: PageRequest, *, now: datetime) -> Page[Account]:
    """Returns a page of all accounts, in the order in which they were opened."""
    page = ledger_store.list_balances(tx, page_request)
    today = communities.local_day(tx, now)
    years, rulebook = tx.read(
        ledger_store.years_of([person_id for person_id, _ in page.items]), ledger_store.rulebook()
    )
    shown = [
        account_view(person_id, balance, years.get(person_id, {}), rulebook, today, today.year)
        for person_id, balance in page.items
    ]
    return Page(shown, page.next)


def account_view(
    person_id: UUID, balance: Balance | None, years: Mapping[int, Year], rulebook: Rulebook, today: date, year: int
) -> Account:
    """Returns an account as it is shown: the gate of today, the points and minutes of `year`."""
    in_year = years.get(year, Year())
    gate = ledger_rules.gate(years.get(today.year, Year()), rulebook.on(today).gate_points)
    account = balance or Balance(person_id)
    held = ledger_rules.held(account, years.values())
    return Account(
        person_id=person_id,
        balance=account.points,
        held=held,
        available=account.points - held,
        owed=account.owed,
        minutes=account.minutes,
        year=year,
        year_points=in_year.earned,
        year_minutes=in_year.minutes,
        cut_minutes=in_year.cut_minutes,
        gate=gate.points,
        may_redeem=gate.open,
        points_missing=gate.missing,
        version=account.version,
    )


def list_entries(tx: Tx, person_id: UUID, page_request: PageRequest, *, who: Caller) -> Page[Entry]:
    """Returns a page of a person's entries, newest first; raises what `get_account` raises."""
    require_visible(person_id, who)
    _, balance = tx.read(_person_of_account(person_id, who), ledger_store.balance_of(person_id))
    return store.list_entries(tx, balance.account_id, page_request) if balance else Page([])


def list_cuts(tx: Tx, page_request: PageRequest, year: int | None, *, now: datetime) -> Page[Cut]:
    """Returns a page of the people for whom caps have cut something in a year, the current one without `year`."""
    year = year or communities.local_day(tx, now).year
    page = store.list_cuts(tx, year, page_request)
    days = tx.read(store.cut_days([one.person_id for one in page.items if one.cut_minutes], year))
    return Page([replace(one, cut_days=days.get(one.person_id, ())) for one in page.items], page.next)


def require_visible(person_id: UUID, who: Caller) -> None:
    """Raises Unknown unless the person themself, the station, an auditor or a program with the scope asks."""
    if who.is_person and not may(who, of_person(person_id)) and not who.has("station", "auditor"):
        raise Unknown


def _person_of_account(person_id: UUID, who: Caller) -> Question[Person] | None:
    """Returns the question for the person of an account; None for the caller's own account.

    The token proves that the caller exists. Somebody who registered a moment ago has a token before this service
    receives `person_joined`.
    """
    return None if who.is_person and who.id == person_id else people.person_even_if_left_by_id(person_id)
