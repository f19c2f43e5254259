"""Which deployment a command is about: the container's, else the one that runs in this repository."""

from __future__ import annotations

from deploy.deployment import Deployment


def here() -> Deployment:
    """The deployment that this process belongs to."""
    inside = Deployment.of_container()
    if inside:
        return inside
    from deploy.local.layout import here as layout  # needs the programs of a run without Docker, which no image has

    return layout().deployment
