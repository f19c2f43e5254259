"""The one MetaData of orders: foreign keys cross features, so their tables share it."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
