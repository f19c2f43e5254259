"""Payees as they are sent and shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Id, Schema, Text, schema_of
from services.fund.payees import model
from services.fund.payees.model import PayeeKind


def _account_no(*, required: bool) -> Text:
    return Text(
        required=required,
        validate=ma.validate.Regexp(r"[0-9A-Za-z][0-9A-Za-z -]{5,38}[0-9A-Za-z]\Z"),
        metadata={"example": "6217 0031 0002 1234 567"},
    )


class NewPayee(Schema):
    """Whom the fund may pay. A person is named by `person_id`, or declared an outsider."""

    name = Text(shortest=1, longest=80, required=True)
    kind = Choice(PayeeKind, required=True)
    person_id = Id()
    outsider = Boolean()
    account_no = _account_no(required=True)
    bank = Text(shortest=2, longest=80)


class PayeeChanges(Schema):
    """Other values of a payee; kind, person and outsider are said together. Somebody else must confirm it anew."""

    name = Text(shortest=1, longest=80)
    kind = Choice(PayeeKind)
    person_id = Id()
    outsider = Boolean()
    account_no = _account_no(required=False)
    bank = Text(shortest=2, longest=80)


class Confirmation(Schema):
    """For an outsider: the declaration that the person does not belong to the community."""

    outsider = Boolean(load_default=False)


_SHOWN = "id kind name bank account_last4 person_id outsider confirmed confirmed_by confirmed_at version"
Payee = schema_of("Payee", model.Payee, _SHOWN)
PayeeAccount = schema_of("PayeeAccount", model.Payee, f"{_SHOWN} account_no")


class PayeeQuery(Schema):
    """Filters of the list of payees."""

    kind = Choice(PayeeKind, load_default=None)
