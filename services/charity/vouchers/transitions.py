"""The step that owner and station share: a voucher gets another code."""

from __future__ import annotations

from services.charity.vouchers import rules, store
from services.charity.vouchers.model import Voucher
from services.chassis.database.transactions import Tx


def reissue(tx: Tx, voucher: Voucher) -> tuple[Voucher, str]:
    """Give a voucher its next issue; returns it with its code. The old code is dead. Raises WrongState."""
    newest = tx.read(store.code_keys(tx))[0]
    after = rules.reissued(voucher, newest)
    code = rules.code_of(newest, tx.community_id, after.id, after.issue_no)
    store.replace_code(tx, after, rules.code_hash(newest, code))
    return after, code
