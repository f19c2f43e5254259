"""The refusals of reversals. The class `Reversal` is in `gifts.model`, since a reversal is a part of its gift."""

from __future__ import annotations

from services.chassis.errors import Invalid, Refused


class ReversalExceedsGift(Refused):
    """The reversal has more units or pieces than are left of the gift."""

    code = "reversal_exceeds_gift"
    zh = "冲销数量超过剩余可冲销的数量"
    en = "The reversal exceeds what is left to reverse"


class NothingToReverse(Invalid):
    """The reversal has no units and no pieces; it would only void the receipt."""

    code = "nothing_to_reverse"
    zh = "请填写要冲销的件（份）数或物资数量"
    en = "State the units or the pieces to reverse"

    def __init__(self) -> None:
        super().__init__(self.at("/units"))
