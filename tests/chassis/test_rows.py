"""Rows become values and values rows; the statements by id that every store shares."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

import pytest

from services.chassis.database.paging import PageRequest
from services.chassis.database.rows import Rows, matching
from services.chassis.database.tables import new_id
from services.chassis.errors import Problem, Unknown
from tests.chassis.echo import Taken, notes
from tests.support.crowd import wait_until_somebody_is_blocked
from tests.support.rig import Rig


class State(StrEnum):
    DRAFT = "draft"
    SENT = "sent"


@dataclass(frozen=True)
class Letter:
    """A row of `notes`; `pages` has no column."""

    id: UUID
    words: str
    state: State = State.DRAFT
    due_at: datetime = datetime(2026, 3, 10, tzinfo=UTC)
    version: int = 1
    pages: int = 0


class UnknownLetter(Problem):
    """No such letter."""

    code = "unknown_letter"
    zh = "没有这封信"
    en = "There is no such letter"


letters = Rows(notes, Letter, refusals={"notes_words_once": Taken}, missing=UnknownLetter)


def test_a_value_is_read_as_it_was_added_and_saved(echo: Rig) -> None:
    letter = Letter(new_id(), "好")
    with echo.tx() as tx:
        letters.add(tx, letter)
        assert letters.get(tx, letter.id) == letter
        sent = replace(letter, state=State.SENT, version=2)
        letters.save(tx, sent)
        assert letters.lock(tx, letter.id) == sent
        letters.save(tx, replace(sent, words="更好", version=9), but=("version",))
        assert letters.get(tx, letter.id) == replace(sent, words="更好")
        assert isinstance(letters.get(tx, letter.id).state, State)


def test_what_is_not_there_is_refused_and_another_community_has_nothing(echo: Rig) -> None:
    letter = Letter(new_id(), "好")
    with echo.tx() as tx:
        letters.add(tx, letter)
        with pytest.raises(UnknownLetter):
            letters.get(tx, new_id())
    with pytest.raises(RuntimeError, match="without its lock"), echo.other.tx() as tx:
        letters.save(tx, replace(letter, words="坏"))
    with echo.other.tx() as tx:
        for look in (letters.get, letters.lock):
            with pytest.raises(UnknownLetter):
                look(tx, letter.id)
        with pytest.raises(Unknown):
            Rows(notes, Letter).get(tx, letter.id)
    with echo.tx() as tx:
        assert letters.get(tx, letter.id).words == "好"


def test_values_are_found_by_conditions_and_listed_in_pages(echo: Rig) -> None:
    whole = [Letter(new_id(), f"{number}") for number in range(5)]
    with echo.tx() as tx:
        letters.add_all(tx, whole)
        assert letters.read(tx, letters.select(tx, notes.c.words >= "3").order_by(notes.c.words.desc())) == whole[:2:-1]
        first = letters.page(tx, PageRequest(2), notes.c.words > "0")
        assert list(first.items) == whole[1:3]
        assert list(letters.page(tx, PageRequest(9, first.next), notes.c.words > "0").items) == whole[3:]
        assert list(letters.page(tx, PageRequest(2), descending=True).items) == whole[:2:-1]


@dataclass(frozen=True)
class LetterFilter:
    words: str | None = None
    state: State | None = None
    long: bool | None = None


def test_a_filter_asks_for_the_fields_that_it_has(echo: Rig) -> None:
    whole = [Letter(new_id(), words, state) for words, state in (("一", State.DRAFT), ("二", State.SENT))]
    with echo.tx() as tx:
        letters.add_all(tx, whole)
        for wanted, expected in (
            (LetterFilter(), whole),
            (LetterFilter(state=State.SENT), whole[1:]),
            (LetterFilter(words="一", state=State.SENT), []),
            (LetterFilter(words="一", long=True), whole[:1]),
        ):
            where = matching(notes, wanted, but=("long",))
            assert list(letters.page(tx, PageRequest(), *where).items) == expected
    with pytest.raises(KeyError):
        matching(notes, LetterFilter(long=True))


def test_a_broken_constraint_raises_its_refusal(echo: Rig) -> None:
    two = Letter(new_id(), "二")
    with echo.tx() as tx:
        letters.add_all(tx, [Letter(new_id(), "一"), two])
    again = Letter(new_id(), "一")
    with pytest.raises(Taken), echo.tx() as tx:
        letters.add(tx, again)
    with pytest.raises(Taken), echo.tx() as tx:
        letters.add_all(tx, [again])
    with pytest.raises(Taken), echo.tx() as tx:
        letters.save(tx, replace(two, words="一"))


def test_a_locked_row_is_waited_for_and_read_as_it_then_is(echo: Rig) -> None:
    letter = Letter(new_id(), "好")

    def lock() -> Letter:
        with echo.tx() as tx:
            return letters.lock(tx, letter.id)

    with echo.tx() as tx:
        letters.add(tx, letter)
    with ThreadPoolExecutor(1) as pool:
        with echo.tx() as tx:
            letters.save(tx, replace(letter, words="改"))
            locking = pool.submit(lock)
            wait_until_somebody_is_blocked(tx)
        assert locking.result().words == "改"
