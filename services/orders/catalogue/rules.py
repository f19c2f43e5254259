"""Rules that depend on the form of a service."""

from __future__ import annotations

from dataclasses import replace

from services.orders.catalogue.model import Form, Service


def with_social_worker(service: Service) -> Service:
    """Returns the service; case work and group work always need a social worker."""
    return replace(service, professional=service.professional or service.form in (Form.CASE, Form.GROUP))
