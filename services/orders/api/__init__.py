"""The HTTP door of orders."""

from services.orders.api import attendance, catalogue, orders, projects, reviews, teams
from services.orders.api.door import api

__all__ = ["api", "attendance", "catalogue", "orders", "projects", "reviews", "teams"]
