"""Shops that accept vouchers, and their refusal."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from services.chassis.errors import Refused


@dataclass(frozen=True)
class Shop:
    """A shop and the people who work there."""

    id: UUID
    name: str
    staff: tuple[UUID, ...] | None  # None: hidden from the caller
    version: int = 1


class ShopExists(Refused):
    """Another shop has this name."""

    code = "shop_exists"
    zh = "已有同名的商户"
    en = "A shop with this name exists already"
