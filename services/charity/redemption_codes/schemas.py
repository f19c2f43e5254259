"""Redemption codes as the API takes and returns them."""

from __future__ import annotations

from services.charity.redemption_codes import model
from services.chassis.fields import Id, Schema, WholeNumber, schema_of


class WantedCode(Schema):
    """The reward for which a code is wanted."""

    reward_id = Id(required=True)
    quantity = WholeNumber(at_least=1, at_most=100, load_default=1)


NewCode = schema_of("NewCode", model.NewCode, "code reward_id quantity points expires_at")
