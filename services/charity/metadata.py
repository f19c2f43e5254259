"""The MetaData that all tables of charity belong to, so that foreign keys between features resolve by name."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
