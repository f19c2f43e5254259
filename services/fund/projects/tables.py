"""The table of the copies of projects."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Text
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import community_table, enum_column, fen_column, id_column, text_column
from services.fund.metadata import metadata
from services.fund.projects.model import ProjectState

# The event of a start or a closing may arrive before that of the listing: title and budget are None until then. An
# earlier listing may arrive after them, so the words of a project and its state have a sequence each.
projects = community_table(
    "projects",
    metadata,
    id_column("id"),
    text_column("title", nullable=True),
    Column("tags", ARRAY(Text), nullable=False),
    fen_column("budget_fen", nullable=True),
    enum_column("state", ProjectState),
    Column("listed_sequence", BigInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)
