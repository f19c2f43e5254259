"""`python -m services.document orders` prints the OpenAPI document of a service, with all its refusals."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

from services.chassis.http.problems import catalogue
from services.chassis.service import Service
from services.document.operations import document_of


def whole_document(service: Service) -> dict[str, Any]:
    """Returns the document of a service and, in `x-problems`, every refusal that its program knows."""
    return document_of(service.name, service.apis) | {"x-problems": catalogue()}


if __name__ == "__main__":
    name = sys.argv[1]
    found = importlib.import_module(f"{'gateway' if name == 'gateway' else f'services.{name}'}.app").service
    sys.stdout.write(json.dumps(whole_document(found), ensure_ascii=False))
