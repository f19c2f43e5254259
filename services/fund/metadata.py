"""The MetaData of the service. The tables of all features share it, because foreign keys cross features."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
