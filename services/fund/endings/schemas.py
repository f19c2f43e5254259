"""Endings of grants as they are sent."""

from __future__ import annotations

from services.chassis.fields import Schema, Text


class Reason(Schema):
    """Why the grant ends, or what has to change."""

    reason = Text(lines=True, shortest=2, longest=500, required=True)


class Papers(Schema):
    """Where the report and the invoices of the grant are kept."""

    papers = Text(lines=True, shortest=2, longest=500, required=True)
