"""The one MetaData of the service; foreign keys between features need it."""

from __future__ import annotations

from sqlalchemy import MetaData

metadata = MetaData()
