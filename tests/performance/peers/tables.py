"""Tables as SQLAlchemy's ORM finds them: a class each, columns reflected."""

from __future__ import annotations

import os
from typing import Any

from sqlalchemy import NullPool, create_engine
from sqlalchemy.ext.declarative import DeferredReflection
from sqlalchemy.orm import DeclarativeBase

URL = os.environ["BENCH_DATABASE"].replace("postgresql:", "postgresql+psycopg:")


class Base(DeferredReflection, DeclarativeBase):
    """Prepared by `reflected`."""


def reflected(*names: str) -> list[Any]:
    """A class for each of these tables."""
    made = [type(name.title().replace("_", ""), (Base,), {"__tablename__": name}) for name in names]
    engine = create_engine(URL, poolclass=NullPool)  # nothing of it may live on after a fork
    Base.prepare(engine)
    return made
