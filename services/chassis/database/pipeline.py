"""Several statements in one trip: libpq's pipeline mode, without a cursor for each statement.

A connection prepares a statement when it first sends it. Answers come in binary and are read by psycopg's loaders.
psycopg's own pipeline with cursors keeps two thirds of this rate (docs/decisions/0017).
"""

from __future__ import annotations

import itertools
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.adapt import Transformer
from psycopg.errors import error_from_result
from psycopg.generators import fetch_many, send
from psycopg.pq import ExecStatus, Format

from services.chassis.database.sql_text import SqlText

_NUMBERS = itertools.count()  # number of the next prepared statement: no name is used twice on a connection
_DONE = (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK)


@dataclass
class Prepared:
    """A statement as one connection knows it; `loading` is psycopg's Transformer, set by its first answer."""

    name: bytes
    loading: Any = None


@dataclass(frozen=True)
class Result:
    """The result of one statement: its rows, and the number of affected rows."""

    rows: list[Any]
    count: int


class StatementFailed(Exception):
    """The server refused a statement; `results` are those of the statements before it, the rest was not run."""

    def __init__(self, results: list[Result], error: psycopg.Error) -> None:
        super().__init__(len(results))
        self.results = results
        self.place = len(results)
        self.error = error


def send_all(
    driver: psycopg.Connection[Any],
    known: dict[SqlText, Prepared],
    statements: Sequence[tuple[SqlText, list[bytes | None]]],
) -> list[Result]:
    """Send statements with their parameters, and wait once for all results.

    `known` are the statements that this connection has prepared; new ones are added. Raises StatementFailed for the
    first that the server refuses. A connection that breaks inside a pipeline is closed: results on their way
    can't be distinguished from later ones.
    """
    line = driver.pgconn
    fresh: dict[SqlText, Prepared] = {}
    steps: list[SqlText | None] = []  # None: a PREPARE, whose result has no rows
    line.enter_pipeline_mode()
    try:
        for text, values in statements:
            one = known.get(text) or fresh.get(text)
            if one is None:
                one = fresh[text] = Prepared(b"w%d" % next(_NUMBERS))
                line.send_prepare(one.name, text.words, text.types)
                steps.append(None)
            line.send_query_prepared(one.name, values, text.formats, Format.BINARY)
            steps.append(text)
        line.pipeline_sync()
        answers = driver.wait(_answers(line, len(steps)))
        line.exit_pipeline_mode()
    except BaseException:
        driver.close()
        raise
    results: list[Result] = []
    for step, answer in zip(steps, answers, strict=True):
        if answer.status not in _DONE:
            raise StatementFailed(results, error_from_result(answer, "utf-8"))
        if step is None:
            text = statements[len(results)][0]
            known[text] = fresh[text]
        else:
            results.append(_result(driver, known[step], step, answer))
    return results


def _answers(line: Any, number: int) -> Generator[Any, Any, list[Any]]:
    yield from send(line)
    answers = []
    for _ in range(number):
        answers.append((yield from fetch_many(line))[0])
    yield from fetch_many(line)  # the end of the pipeline
    return answers


def _result(driver: psycopg.Connection[Any], one: Prepared, text: SqlText, answer: Any) -> Result:
    rows: list[Any] = []
    if answer.status == ExecStatus.TUPLES_OK and answer.ntuples:
        if one.loading is None:
            one.loading = Transformer(driver)
            one.loading.set_pgresult(answer, format=Format.BINARY)
        else:
            one.loading.set_pgresult(answer, set_loaders=False)
        rows = one.loading.load_rows(0, answer.ntuples, text.make)
        one.loading.set_pgresult(None, set_loaders=False)
    return Result(rows, answer.command_tuples or 0)
