"""Why a person is released from an order."""

from __future__ import annotations

from enum import StrEnum


class ReleaseCause(StrEnum):
    """Why a person no longer serves in an order; it stands in the detail of the order's history."""

    LEFT_TEAM = "left_team"
    SUSPENDED = "suspended"
    NO_VOLUNTEER = "no_volunteer"
    LEFT_COMMUNITY = "left_community"
