"""Decides under which terms a person is found, and which terms a typed text looks for."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from gateway.credentials import rules as credentials_rules
from gateway.credentials.model import LoginKind
from gateway.lookup.model import Search, Term, TermKind
from services.chassis.text import folded, letters_and_digits

_KIND_OF = {LoginKind.PHONE: TermKind.PHONE, LoginKind.NAME: TermKind.LOGIN}
_FOUR_DIGITS = re.compile("[0-9]{4}")


def terms_of(name: str, phones: Collection[str], login: str | None) -> frozenset[Term]:
    """Returns the terms of a person; phones and login are in their normal form."""
    terms = {name_term(name), *_pairs(name)}
    for phone in phones:
        number = phone.partition(";")[0]  # without the extension
        terms |= {Term(TermKind.PHONE, number), Term(TermKind.LAST_FOUR, number[-4:])}
    if login is not None:
        terms.add(Term(TermKind.LOGIN, login))
    return frozenset(terms)


def name_term(name: str) -> Term:
    """Returns the term of a whole name: names that differ in blanks, signs, width or case have the same."""
    return Term(TermKind.NAME, letters_and_digits(name))


def search_for(typed: str) -> Search:
    """Returns what a typed text looks for: a part of a name, a login, a phone number, or the last four digits of one.

    A name is found that has every two neighbouring characters of the text, so parts of any length need no terms.
    """
    exact = set()
    login = credentials_rules.login(typed)
    if login is not None:
        exact.add(Term(_KIND_OF[login.kind], login.text))
    if _FOUR_DIGITS.fullmatch(folded(typed)):
        exact.add(Term(TermKind.LAST_FOUR, folded(typed)))
    return Search(frozenset(exact), _pairs(typed))


def search_for_phone(phone: str) -> Search:
    """Returns the search for a whole phone number in its normal form."""
    return Search(frozenset({Term(TermKind.PHONE, phone)}), frozenset())


def _pairs(name: str) -> frozenset[Term]:
    return frozenset(Term(TermKind.PAIR, a + b) for a, b in pairwise(letters_and_digits(name)))
