"""The audit of a deployment without a process for each question."""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from deploy.deployment import Deployment, module
from services.chassis.database.audit import fact_rows, run_audit, snapshot
from services.chassis.service import Service


@dataclass(frozen=True)
class InProcess:
    """Asks the databases of a deployment."""

    deployment: Deployment

    def ask(self, service: str) -> Mapping[str, Any]:
        """What a service's own audit says."""
        found = _service(service)
        return run_audit(self.deployment.database_url(service, "audit"), found.checks, found.facts)

    @contextmanager
    def rows(self, service: str, fact: str, buckets: Collection[int]) -> Iterator[Iterator[tuple[str, int]]]:
        """The rows of some buckets of a fact."""
        (asked,) = (one for one in _service(service).facts if one.name == fact)
        url = self.deployment.database_url(service, "audit")
        with snapshot(url) as connection, closing(fact_rows(connection, asked, buckets=sorted(buckets))) as found:
            yield ((f"{row.community_id}/{row.key}", row.value) for row in found)


def _service(name: str) -> Service:
    found: Service = importlib.import_module(f"{module(name)}.app").service
    return found
