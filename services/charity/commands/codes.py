"""The secrets behind voucher codes: made with the community, kept sealed, opened for the owner's eyes."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from datetime import datetime

from services.charity.model.vouchers import CodeKeys, ShownVoucher, Voucher, VoucherState
from services.charity.rules.vouchers import code_of
from services.charity.store import vouchers
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt

KEY_BYTES = 32
MAKING, HIDING = "voucher_keys.making", "voucher_keys.hiding"


def make_keys(tx: Tx, now: datetime) -> None:
    """The first pair of secrets of a community; a pair that is there already stays."""
    vouchers.add_keys(tx, 1, _fresh(tx, MAKING), _fresh(tx, HIDING), now)


def keys(tx: Tx) -> list[CodeKeys]:
    """All pairs, the one that new codes are made with first."""
    return [CodeKeys(no, _opened(tx, a, MAKING), _opened(tx, b, HIDING)) for no, a, b in vouchers.sealed_keys(tx)]


def shown(tx: Tx, found: Sequence[Voucher], *, with_codes: bool) -> list[ShownVoucher]:
    """Vouchers as their reader may see them; a code is derived again, and only while it is good for something."""
    by_no = {one.no: one for one in keys(tx)} if with_codes and found else {}
    return [
        ShownVoucher(
            id=one.id,
            redemption_id=one.redemption_id,
            reward_id=one.reward_id,
            state=one.state,
            valid_until=one.valid_until,
            code=code_of(by_no[one.key_no], tx.community_id, one.id, one.issue_no)
            if with_codes and one.state is VoucherState.ISSUED
            else None,
        )
        for one in found
    ]


def _fresh(tx: Tx, place: str) -> bytes:
    return encrypt(tx, base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode(), place)


def _opened(tx: Tx, sealed: bytes, place: str) -> bytes:
    return base64.b64decode(decrypt(tx, sealed, place))
