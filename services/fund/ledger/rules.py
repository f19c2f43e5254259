"""Formats amounts."""

from __future__ import annotations


def format_yuan(fen: int) -> str:
    """Returns an amount in yuan: `200.00`."""
    return f"{fen // 100}.{fen % 100:02d}"
