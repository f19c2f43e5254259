"""The terms under which a person is found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from services.chassis.errors import Refused

SIMILAR_MOST = 5


class TermKind(StrEnum):
    """What a term is; a text of another kind is another term."""

    NAME = "name"  # whole
    PAIR = "pair"  # two neighbouring characters of a name
    PHONE = "phone"
    LAST_FOUR = "last_four"  # digits of a phone
    LOGIN = "login"


@dataclass(frozen=True)
class Term:
    """One key of the index, before it is hashed."""

    kind: TermKind
    text: str


@dataclass(frozen=True)
class Search:
    """What somebody types to find people: those with one of the terms `exact`, or with all of the `pairs`."""

    exact: frozenset[Term]
    pairs: frozenset[Term]


class PersonSimilar(Refused):
    """Somebody of the same name is here, or left: the fact `similar` has their ids and display names."""

    code = "person_similar"
    zh = "已有同名人员，请先核对是否为同一人"
    en = "Somebody of the same name is here; check whether this is the same person"

    def __init__(self, similar: list[dict[str, Any]]) -> None:
        super().__init__(similar=similar)
