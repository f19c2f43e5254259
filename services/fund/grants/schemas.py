"""Grants as they are sent and shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.fund.grants.model import GrantState, ProofKind
from services.fund.ledger.model import FEN_MOST


class NewGrant(Schema):
    """Money for a project. Without fund and earmark it comes from the default fund's general earmark."""

    project_id = Id(required=True)
    fund_id = Id()
    earmark_id = Id()
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    purpose = Text(lines=True, shortest=1, longest=500)


class GrantChanges(Schema):
    """Another amount or purpose. The grant must be approved anew."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    purpose = Text(lines=True, shortest=1, longest=500)


class ProofIn(Schema):
    """A document that proves that the money is owed. Without an amount it covers the amount of the payment."""

    kind = Choice(ProofKind, required=True)
    note = Text(lines=True, shortest=1, longest=500, required=True)
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    invoice_no = Text(shortest=1, longest=60)


class PartPayment(Schema):
    """A part to be paid."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    proof = ma.fields.Nested(ProofIn, required=True)


class Proof(ProofIn):
    """A document that proves a payment."""

    amount_fen = WholeNumber(required=True, allow_none=True)
    invoice_no = Text(required=True, allow_none=True)


class PaidPart(Schema):
    """A part that was paid."""

    id = Id(required=True, attribute="payout.id")
    no = WholeNumber(required=True, attribute="payout.no")
    amount_fen = WholeNumber(required=True, attribute="payout.amount_fen")
    paid_on = Date(required=True, attribute="payout.paid_on")
    made_by = Id(required=True, attribute="payout.made_by")
    proof = ma.fields.Nested(Proof, required=True)


class GrantStep(Schema):
    """One act in the history of a grant."""

    no = WholeNumber(required=True)
    act = Text(required=True)
    person_id = Id(required=True)
    amount_fen = WholeNumber(required=True)
    at = Instant(required=True)


class Grant(Schema):
    """A grant with its parts and its history."""

    id = Id(required=True, attribute="grant.id")
    project_id = Id(required=True, attribute="grant.project_id")
    project = Text(required=True)
    fund_id = Id(required=True, attribute="grant.fund_id")
    earmark_id = Id(required=True, attribute="grant.earmark_id")
    amount_fen = WholeNumber(required=True, attribute="grant.amount_fen")
    purpose = Text(required=True, attribute="grant.purpose")
    state = Choice(GrantState, required=True, attribute="grant.state")
    proposed_by = Id(required=True, attribute="grant.proposed_by")
    approved_by = ma.fields.List(Id(), required=True, attribute="grant.approvals")
    approved_at = Instant(required=True, allow_none=True, attribute="grant.approved_at")
    paid_fen = WholeNumber(required=True, attribute="grant.paid_fen")
    parts = ma.fields.List(ma.fields.Nested(PaidPart), required=True)
    steps = ma.fields.List(ma.fields.Nested(GrantStep), required=True)
    version = WholeNumber(required=True)


class GrantQuery(Schema):
    """Filters of the list of grants."""

    project_id = Id(load_default=None)
    state = Choice(GrantState, load_default=None)
