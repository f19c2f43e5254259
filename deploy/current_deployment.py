"""The deployment that a command works on: the container's, otherwise the one of this repository."""

from __future__ import annotations

from deploy.deployment import Deployment


def current_deployment() -> Deployment:
    """Returns the deployment that this process belongs to."""
    of_container = Deployment.of_container()
    if of_container:
        return of_container
    from deploy.local.layout import here as layout  # its libraries are only for a run without Docker; no image has them

    return layout().deployment
