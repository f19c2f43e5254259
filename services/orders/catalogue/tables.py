"""The table of services."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY

from services.chassis.database.tables import (
    community_table,
    count_column,
    enum_column,
    id_column,
    text_column,
    version_column,
)
from services.orders.catalogue.model import Form, ForWhom, OrderableBy, Privacy, ServiceState
from services.orders.metadata import metadata

services = community_table(
    "services",
    metadata,
    id_column("id"),
    text_column("name"),
    text_column("category"),
    enum_column("form", Form),
    count_column("minutes"),
    count_column("dispatch_within_minutes"),
    count_column("accept_within_minutes"),
    Column("skills", ARRAY(Text), nullable=False),
    Column("must_skills", ARRAY(Text), nullable=False),
    enum_column("for_whom", ForWhom, many=True),
    count_column("people_needed"),
    Column("professional", Boolean, nullable=False),
    enum_column("privacy", Privacy),
    count_column("min_age"),
    enum_column("orderable_by", OrderableBy),
    text_column("ordering_note", nullable=True),
    enum_column("state", ServiceState),
    version_column(),
    CheckConstraint("minutes between 10 and 720", name="services_minutes"),
    UniqueConstraint("community_id", "name", name="services_name_once"),
    CheckConstraint("form not in ('case', 'group') or professional", name="services_case_and_group_are_professional"),
)
