"""What waits for a second person, as the API returns it."""

from __future__ import annotations

from services.charity.two_people import model
from services.chassis.fields import schema_of

Pending = schema_of("Pending", model.Pending, "verb asked_by asked_at lapses_at")
REQUEST = "asked_by asked_at state decided_by decided_at version"
