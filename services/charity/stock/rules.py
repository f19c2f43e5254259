"""Decisions on stock: which words name medicine, expiry dates, the order in which lots are used, what a movement does.

Texts are compared by their letters and digits alone. `words.json` has the words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from services.charity.stock.model import (
    NO_END,
    Category,
    Document,
    DocumentKind,
    Item,
    ItemKind,
    Lot,
    LotStatus,
    MedicineNotAGift,
    Movement,
    MovementKind,
    OutOfStock,
    ReliefOnly,
    Restriction,
    StockLine,
    UnknownItem,
    UnknownPlace,
)
from services.chassis.errors import OwnProposal, WrongState
from services.chassis.text import folded, letters_and_digits

MUST_HAVE_EXPIRY = frozenset({Category.FOOD, Category.MEDICAL_SUPPLIES})
UNLISTING_WAITS = timedelta(days=14)
DELTAS = {  # kind of movement -> the sign of its pieces in (on hand, reserved)
    MovementKind.OPENING: (1, 0),
    MovementKind.RECEIVE: (1, 0),
    MovementKind.RESERVE: (0, 1),
    MovementKind.RELEASE: (0, -1),
    MovementKind.ISSUE: (-1, -1),
    MovementKind.REVERSE: (-1, 0),
    MovementKind.REDATE: (-1, 0),
    MovementKind.WRITE_OFF: (-1, 0),
    MovementKind.HAND_OUT: (-1, 0),
    MovementKind.RETURN: (1, 0),
}


_WORDS = json.loads((Path(__file__).parent / "words.json").read_text(encoding="utf-8"))
_LATIN = re.compile("[a-z]+")


_TRADITIONAL = str.maketrans({pair[0]: pair[1] for pair in " ".join(_WORDS["traditional"]).split()})


def _key(text: str) -> str:
    return letters_and_digits(text).translate(_TRADITIONAL)


def _list(name: str) -> frozenset[str]:
    return frozenset(map(_key, " ".join(_WORDS[name]).split()))


_CATEGORY_OF = {_key(word): Category(name) for name, words in _WORDS["categories"].items() for word in words.split()}
_KIND_OF = {word: kind for kind in ("forms", "substances", "names", "look_alikes") for word in _list(kind)}
# The longest of the words that begin at a place is the one that is meant: 药盒 is no 药. 感冒药盒装 is a 药 in a 盒.
_WORD = re.compile(
    "|".join(
        re.escape(word) + ("(?!装)" if _KIND_OF[word] == "look_alikes" else "")
        for word in sorted(_KIND_OF, key=len, reverse=True)
    )
)
_LATIN_NAMES, _LATIN_SUBSTANCES, _LATIN_FORMS = map(_list, ("latin_names", "latin_substances", "latin_forms"))


def category_of(word: str) -> Category:
    """Returns the category that a community's word means; OTHER for a word that the list does not have."""
    return _CATEGORY_OF.get(_key(word), Category.OTHER)


def key_of(name: str, unit: str) -> tuple[str, str]:
    """Returns the key under which the spellings of an item are one: `大米　`, `大米` and ＡＢＣ, abc."""
    return folded(name), folded(unit)


def names_medicine(name: str, category: str) -> bool:
    """Returns whether words name medicine: a category of medicine, a medicine, or a substance with a dosage form.

    A longer word that only looks alike (薯片, 牙膏) is read first.
    """
    return category_of(category) is Category.MEDICINE or any(map(_words_name_medicine, (name, category)))


def require_no_medicine(name: str, category: str) -> None:
    """Raises MedicineNotAGift if the words name medicine."""
    if names_medicine(name, category):
        raise MedicineNotAGift


def _words_name_medicine(text: str) -> bool:
    kinds = {_KIND_OF[word] for word in _WORD.findall(_key(text))}
    if "names" in kinds or {"substances", "forms"} <= kinds:
        return True
    words = {word.removesuffix("s") for word in _LATIN.findall(folded(text))}
    return bool(words & _LATIN_NAMES or (words & _LATIN_SUBSTANCES and words & _LATIN_FORMS))


def unlisting_asked(item: Item, reason: str, *, by_id: UUID, now: datetime) -> Item:
    """Returns an item listed as medicine that somebody wants to be goods. Raises WrongState for another item."""
    if item.kind is not ItemKind.MEDICINE:
        raise WrongState(state=item.kind.value, allowed=[ItemKind.MEDICINE.value])
    asked = replace(item, unlist_asked_by=by_id, unlist_asked_at=now, unlist_reason=reason)
    return replace(asked, version=item.version + 1)


def unlisted(item: Item, *, by_id: UUID, now: datetime) -> Item:
    """Returns an item that a second person agrees is goods. Raises WrongState without a request, or OwnProposal."""
    _require_unlisting(item, now)
    if by_id == item.unlist_asked_by:
        raise OwnProposal
    return replace(unlisting_refused(item, now=now), kind=ItemKind.GOODS)


def unlisting_refused(item: Item, *, now: datetime) -> Item:
    """Returns an item that stays listed as medicine. Raises WrongState without a request."""
    _require_unlisting(item, now)
    over = replace(item, unlist_asked_by=None, unlist_asked_at=None, unlist_reason=None)
    return replace(over, version=item.version + 1)


def _require_unlisting(item: Item, now: datetime) -> None:
    if item.unlist_asked_at is None or item.unlist_asked_at + UNLISTING_WAITS <= now:
        raise WrongState(state=item.kind.value, allowed=["unlisting_asked"])


def require_known_items(item_ids: Iterable[UUID], found: Container[UUID]) -> None:
    """Raises UnknownItem if one of the ids was not found."""
    if any(item_id not in found for item_id in item_ids):
        raise UnknownItem


def require_known_places(named: Iterable[UUID | None], found: Container[UUID | None]) -> None:
    """Raises UnknownPlace if one of the places was not found."""
    if any(place_id not in found for place_id in named):
        raise UnknownPlace


def expiry_required(category: str) -> bool:
    """Returns whether items of a category may be issued only with a known expiry date."""
    return category_of(category) in MUST_HAVE_EXPIRY


def usable_until(expires_on: date | None, item: Item) -> date:
    """Returns the last day on which pieces may be issued."""
    return expires_on - timedelta(days=item.issue_days) if expires_on else NO_END


def status_of(expires_on: date | None, item: Item) -> LotStatus:
    """Returns HOLD for a lot that needs an expiry date and has none."""
    return LotStatus.HOLD if item.expiry_required and expires_on is None else LotStatus.OK


def relabelled(lot: Lot, item: Item, expires_on: date) -> Lot:
    """Returns a lot on hold with its expiry date; it may be issued now. Raises WrongState if it has a date already."""
    if lot.status is not LotStatus.HOLD:
        raise WrongState(state=lot.status.value, allowed=[LotStatus.HOLD.value])
    return replace(lot, status=LotStatus.OK, expires_on=expires_on, usable_until=usable_until(expires_on, item))


def expiry_order(lot: Lot) -> tuple[date, date, str]:
    """Returns the sort key by which lots are used: first expired, first out."""
    return lot.usable_until, lot.received_on, str(lot.id)


def is_usable(lot: Lot, today: date) -> bool:
    """Returns whether free pieces of a lot may be reserved today."""
    return lot.status is LotStatus.OK and lot.usable_until >= today and lot.free > 0


def allocate(lots: Sequence[Lot], pieces: int, today: date) -> list[tuple[Lot, int]]:
    """Returns how many of `pieces` pieces each lot gives to a redemption, in the order of expiry.

    Raises ReliefOnly if only lots for relief are usable, OutOfStock if the usable lots hold too few pieces.
    """
    usable = [lot for lot in lots if is_usable(lot, today)]
    taken: list[tuple[Lot, int]] = []
    missing = pieces
    for lot in sorted(usable, key=expiry_order):
        if missing and lot.restriction is Restriction.NONE:
            taken.append((lot, min(missing, lot.free)))
            missing -= min(missing, lot.free)
    if not missing:
        return taken
    if not taken and any(lot.restriction is Restriction.RELIEF_ONLY for lot in usable):
        raise ReliefOnly
    raise OutOfStock(free=pieces - missing)


def movements(
    kind: MovementKind,
    chosen: Iterable[tuple[Lot, int]],
    document: Document,
    *,
    day: date,
    at: datetime,
    by_id: UUID | None = None,
) -> list[Movement]:
    """Returns one movement for each lot and the pieces of it that a document moves."""
    on_hand, reserved = DELTAS[kind]
    return [
        Movement(
            lot_id=lot.id,
            item_id=lot.item_id,
            place_id=lot.place_id,
            kind=kind,
            quantity_delta=on_hand * pieces,
            reserved_delta=reserved * pieces,
            line=_line_of(kind, document),
            document_kind=document.kind,
            document_id=document.id,
            line_no=lot.line_no or 0,
            round=document.round,
            day=day,
            at=at,
            lot_usable_until=lot.usable_until,
            lot_restriction=lot.restriction,
            by_id=by_id,
        )
        for lot, pieces in chosen
    ]


def _line_of(kind: MovementKind, document: Document) -> StockLine:
    if kind is MovementKind.HAND_OUT:
        return StockLine.RELIEF
    return StockLine.POINTS if document.kind is DocumentKind.REDEMPTION else StockLine.NONE
