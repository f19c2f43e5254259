"""Reads the data that placing an order depends on."""

from __future__ import annotations

from sqlalchemy import DateTime, bindparam, select

from services.chassis.database.statements import by_id, first, in_community, scalar
from services.orders.catalogue.model import Service
from services.orders.catalogue.tables import services
from services.orders.orders.tables import orders
from services.orders.placing.model import UnknownService
from services.orders.projects.tables import campaigns, projects

service_to_order = by_id(services, Service, missing=UnknownService)
campaign_days = first(
    select(campaigns.c.starts_on, campaigns.c.ends_on).where(
        in_community(campaigns), campaigns.c.id == bindparam("campaign_id")
    )
)
same_order = scalar(
    select(orders.c.id)
    .where(
        in_community(orders),
        orders.c.requester_id == bindparam("requester_id"),
        orders.c.placed_by == bindparam("placed_by"),
        orders.c.service_id == bindparam("service_id"),
        orders.c.wanted_at == bindparam("wanted_at"),
        orders.c.placed_at > bindparam("since", type_=DateTime(timezone=True)),
    )
    .order_by(orders.c.id)
    .limit(1)
)
project_id = scalar(select(projects.c.id).where(in_community(projects), projects.c.id == bindparam("project_id")))
