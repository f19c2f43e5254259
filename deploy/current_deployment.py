"""The deployment that a command is about: the container's, else the one that runs in this repository."""

from __future__ import annotations

from deploy.deployment import Deployment


def current_deployment() -> Deployment:
    """Returns the deployment that this process belongs to."""
    of_container = Deployment.of_container()
    if of_container:
        return of_container
    from deploy.local.layout import here as layout  # imports what only a run without Docker needs; no image has it

    return layout().deployment
