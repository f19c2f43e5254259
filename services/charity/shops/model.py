"""Shops, and the refusal that names them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from services.chassis.errors import Refused


class ShopExists(Refused):
    """A shop is known by its name."""

    code = "shop_exists"
    zh = "已有同名的商户"
    en = "There is a shop of this name already"


@dataclass(frozen=True)
class Shop:
    """A shop and who works there; staff is shown to the station alone."""

    id: UUID
    name: str
    version: int = 1
    staff: tuple[UUID, ...] | None = None  # None: not told
