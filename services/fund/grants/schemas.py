"""Grants as they are sent and shown."""

from __future__ import annotations

import marshmallow as ma

from services.chassis.fields import Boolean, Choice, Date, Id, Instant, Schema, Text, WholeNumber
from services.fund.grants.model import GrantState
from services.fund.ledger.model import FEN_MOST
from services.fund.payees.model import PayeeKind
from services.fund.projects.model import ProjectState


class NewGrant(Schema):
    """Money for a project. Without fund and earmark it comes from the default fund's general earmark."""

    project_id = Id(required=True)
    fund_id = Id()
    earmark_id = Id()
    payee_id = Id(metadata={"description": "must be named before the first approval"})
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    purpose = Text(lines=True, shortest=1, longest=500)


class GrantChanges(Schema):
    """Another amount, payee or purpose. The grant must be approved anew."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST)
    payee_id = Id()
    purpose = Text(lines=True, shortest=1, longest=500)


class ProofIn(Schema):
    """An invoice or another proof of what is owed; its first payment fixes its amount."""

    number = Text(shortest=1, longest=60, required=True)
    code = Text(shortest=1, longest=60)
    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)


class PartPayment(Schema):
    """A part to be paid."""

    amount_fen = WholeNumber(at_least=1, at_most=FEN_MOST, required=True)
    proof = ma.fields.Nested(ProofIn, required=True)


class Proof(ProofIn):
    """A proof of what was owed."""

    code = Text(required=True, allow_none=True)


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
    person_id = Id(required=True, allow_none=True, metadata={"description": "null: the project was closed"})
    amount_fen = WholeNumber(required=True)
    purpose = Text(required=True)
    payee_id = Id(required=True, allow_none=True)
    at = Instant(required=True)
    reason = Text(required=True, allow_none=True)


class GrantPayee(Schema):
    """The payee of a grant, with the last four digits of the account."""

    kind = Choice(PayeeKind, required=True, attribute="payee_kind")
    name = Text(required=True, allow_none=True, attribute="payee_name")
    account_last4 = Text(required=True, allow_none=True, attribute="payee_last4")
    confirmed = Boolean(required=True, attribute="payee_confirmed")


class Grant(Schema):
    """A grant with its parts and its history."""

    id = Id(required=True, attribute="grant.id")
    project_id = Id(required=True, attribute="grant.project_id")
    project = Text(required=True, attribute="about.project")
    project_state = Choice(
        ProjectState,
        required=True,
        attribute="about.project_state",
        metadata={"description": "approved while it is listed or running, paid only while it is running"},
    )
    fund_id = Id(required=True, attribute="grant.fund_id")
    earmark_id = Id(required=True, attribute="grant.earmark_id")
    earmark = Text(required=True, attribute="about.earmark")
    campaign_id = Id(
        required=True,
        allow_none=True,
        attribute="about.campaign_id",
        metadata={"description": "whose money it is; null for the general earmark"},
    )
    payee_id = Id(required=True, allow_none=True, attribute="grant.payee_id")
    payee = ma.fields.Nested(GrantPayee, required=True, allow_none=True)
    amount_fen = WholeNumber(required=True, attribute="grant.amount_fen")
    purpose = Text(required=True, attribute="grant.purpose")
    state = Choice(GrantState, required=True, attribute="grant.state")
    proposed_by = Id(required=True, attribute="grant.proposed_by")
    approved_by = ma.fields.List(Id(), required=True, attribute="grant.approvals")
    lapsed_approvals = ma.fields.List(
        Id(),
        required=True,
        attribute="lapsed",
        metadata={"description": "who approved it, but has lost the role since; another approval is needed"},
    )
    approved_at = Instant(required=True, allow_none=True, attribute="grant.approved_at")
    paid_fen = WholeNumber(required=True, attribute="grant.paid_fen")
    cancelled_fen = WholeNumber(required=True, attribute="grant.cancelled_fen")
    parts = ma.fields.List(ma.fields.Nested(PaidPart), required=True)
    steps = ma.fields.List(ma.fields.Nested(GrantStep), required=True)
    version = WholeNumber(required=True)


class GrantQuery(Schema):
    """Filters of the list of grants."""

    project_id = Id(load_default=None)
    state = Choice(GrantState, load_default=None)
