"""The people and the text of an order, as one query reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from services.orders.orders.model import OrderPeople, SealedText


@dataclass(frozen=True)
class Surroundings:
    """The people and the text of an order as they are read, in one row, for one caller."""

    member_ids: Sequence[UUID]
    leads_offered: bool
    in_offered: bool
    leads_serving: bool
    leader_id: UUID | None
    deputy_ids: Sequence[UUID] | None
    address: bytes
    note: bytes | None
    result: bytes | None

    @property
    def people(self) -> OrderPeople:
        """Who is assigned, who leads, and the relationship of the caller's teams to the order."""
        leaders = frozenset({self.leader_id, *(self.deputy_ids or ())}) if self.leader_id else frozenset()
        return OrderPeople(self.member_ids, self.leads_offered, self.in_offered, self.leads_serving, leaders)

    @property
    def text(self) -> SealedText:
        """The text, encrypted."""
        return SealedText(self.address, self.note, self.result)
