"""Decisions on reversals: which pieces a request takes, who may approve it, and what is left of the gift."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from services.charity.gifts import rules as gifts_rules
from services.charity.gifts.model import Gift, GiftState, Reversal, UnknownLine
from services.charity.reversals.model import NothingToReverse, ReversalExceedsGift
from services.chassis.errors import OwnProposal, Unknown, WrongState


def pieces_to_reverse(gift: Gift, units: int, wanted: Mapping[int, int] | None) -> dict[str, int]:
    """Returns the pieces that a reversal takes, by line number.

    Without `wanted` the reversal takes all pieces if it leaves no unit, otherwise no pieces. Raises WrongState,
    UnknownLine, ReversalExceedsGift or NothingToReverse.
    """
    if gift.state is not GiftState.ACCEPTED:
        raise WrongState(state=gift.state.value, allowed=[GiftState.ACCEPTED.value])
    if units > gift.units_left:
        raise ReversalExceedsGift
    left = {line.line_no: line.accepted - line.reversed for line in gift.lines}
    if wanted is None:
        wanted = left if units == gift.units_left else {}
    for line_no, pieces in wanted.items():
        if line_no not in left:
            raise UnknownLine(line_no)
        if pieces > left[line_no]:
            raise ReversalExceedsGift
    taken = {str(line_no): pieces for line_no, pieces in wanted.items() if pieces}
    if not units and not taken:
        raise NothingToReverse
    return taken


def find_reversal(gift: Gift, reversal_id: UUID) -> Reversal:
    """Returns a reversal of a gift. Raises Unknown."""
    for one in gift.reversals:
        if one.id == reversal_id:
            return one
    raise Unknown


def require_approvable(reversal: Reversal, approver_id: UUID) -> None:
    """Raises WrongState for a reversal that is approved, OwnProposal for the person who requested it."""
    if reversal.approved_by:
        raise WrongState(state="approved", allowed=["asked"])
    if reversal.asked_by == approver_id:
        raise OwnProposal


def reversed_by(gift: Gift, reversal: Reversal) -> Gift:
    """Returns the gift after a reversal; REVERSED once nothing is left or held. Raises ReversalExceedsGift."""
    lines = tuple(
        replace(line, reversed=line.reversed + reversal.pieces.get(str(line.line_no), 0)) for line in gift.lines
    )
    if reversal.units > gift.units_left or any(line.reversed > line.accepted for line in lines):
        raise ReversalExceedsGift
    after = replace(
        gift,
        units_reversed=gift.units_reversed + reversal.units,
        revision=gift.revision + 1,
        receipt_void=True,
        version=gift.version + 1,
        lines=lines,
    )
    return gifts_rules.ended_if_empty(after)
