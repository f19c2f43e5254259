"""The directory's one MetaData, so that foreign keys may name tables of other features."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
