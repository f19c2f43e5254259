"""The fields that several requests share."""

from __future__ import annotations

from services.chassis.fields import Schema, Text

REASON_LONGEST = 500


class Reason(Schema):
    """A reason."""

    reason = Text(lines=True, shortest=1, longest=REASON_LONGEST, required=True)
