"""Reviews and objections: how a form says them, and what the history tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flask import request

QUESTIONS = ("attitude", "quality", "punctuality")


def opinion(party: str) -> dict[str, Any]:
    """Returns the review in the form that was sent."""
    scores = {question: int(request.form[question]) for question in QUESTIONS if question in request.form}
    return {"as": party, **scores, "comment": request.form["comment"].strip() or None}


def objection() -> dict[str, str]:
    """Returns the objection in the form that was sent."""
    return {"about": request.form["about"], "reason": request.form["reason"]}


def has_reviewed(party: str, moves: Iterable[Mapping[str, Any]]) -> bool:
    """Returns whether a party has reviewed the service, after it was reopened where it was."""
    found = False
    for move in moves:
        if move["action"] == "reopen":
            found = False
        found = found or (move["action"] == "review" and move["role"] == party)
    return found


def open_objections(moves: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Returns the objections that the station has not settled yet."""
    found: list[Mapping[str, Any]] = []
    for move in moves:
        if move["action"] == "settle":
            found = []
        elif move["action"] == "dispute":
            found.append(move)
    return found
