"""What people type in forms, as the API takes it."""

from __future__ import annotations

import unicodedata
from decimal import Decimal, InvalidOperation


def fen_of(yuan: str) -> int:
    """Returns the fen of an amount in yuan: `1234.5`, `1,234.50`, `￥５`.

    What is no amount, half a fen included, becomes -1, which the API refuses.
    """
    plain = unicodedata.normalize("NFKC", yuan).strip().lstrip("¥").replace(",", "").removesuffix("元").strip()
    try:
        fen = Decimal(plain) * 100
    except InvalidOperation:
        return -1
    return int(fen) if fen.is_finite() and fen == fen.to_integral_value() else -1
