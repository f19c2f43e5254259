"""Which proof a payment is made against, however its number is typed, and what is left of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from services.chassis.text import letters_and_digits
from services.fund.ledger import rules as ledger_rules
from services.fund.proofs.model import (
    PaidProof,
    Proof,
    ProofCodeNeeded,
    ProofDiffers,
    ProofMissing,
    ProofUnreadable,
    ProofUse,
    ProofUsed,
)


def proof_keys(proof: Proof) -> tuple[str, str]:
    """Returns number and code of a proof as they are compared; the code is empty without one.

    However they are typed: full or half width, large or small, with spaces, dashes or invisible characters. Raises
    ProofUnreadable if nothing is left.
    """
    number_key, code_key = letters_and_digits(proof.number), letters_and_digits(proof.code or "")
    if not number_key or (proof.code is not None and not code_key):
        raise ProofUnreadable
    return number_key, code_key


def proof_to_pay(
    uses: Collection[ProofUse], payee_id: UUID, proof: Proof, amount_fen: int, fresh_id: UUID
) -> PaidProof:
    """Returns the proof that a part is paid against: one that was used before, or a new one with the id `fresh_id`.

    `uses` are all with this number. A proof of the same payee is the same, unless both name a code and the codes
    differ; with the same code it is the same for any payee. Raises ProofMissing, ProofDiffers, ProofUsed or
    ProofCodeNeeded.
    """
    number_key, code_key = proof_keys(proof)
    same = {one.proof.id: one.proof for one in uses if _is_same(one, payee_id, code_key)}
    before = [one for one in uses if one.proof.id in same]
    if not same:
        if proof.amount_fen < amount_fen:
            raise ProofMissing
        return PaidProof(fresh_id, payee_id, number_key, code_key, proof.amount_fen)
    if any(one.payee_id != payee_id for one in same.values()):
        raise ProofUsed(left=ledger_rules.format_yuan(0), used_in=_shown(before))
    known, *others = same.values()
    if others:
        raise ProofCodeNeeded
    if known.amount_fen != proof.amount_fen:
        raise ProofDiffers(amount=ledger_rules.format_yuan(known.amount_fen), used_in=_shown(before))
    left_fen = known.amount_fen - sum(one.amount_fen for one in before)
    if amount_fen > left_fen:
        raise ProofUsed(left=ledger_rules.format_yuan(left_fen), used_in=_shown(before))
    return known


def _is_same(use: ProofUse, payee_id: UUID, code_key: str) -> bool:
    if code_key and use.code_key == code_key:
        return True
    return use.proof.payee_id == payee_id and not (code_key and use.code_key)


def _shown(uses: Collection[ProofUse]) -> list[dict[str, Any]]:
    return [
        {"grant_id": str(one.grant_id), "no": one.no, "amount_fen": one.amount_fen, "paid_on": str(one.paid_on)}
        for one in uses
    ]
