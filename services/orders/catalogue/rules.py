"""What follows from the form of a service."""

from __future__ import annotations

from dataclasses import replace

from services.orders.catalogue.model import Form, Service


def with_social_worker(service: Service) -> Service:
    """Returns the service with a social worker wherever its form needs one: in case work and group work."""
    return replace(service, professional=service.professional or service.form in (Form.CASE, Form.GROUP))
