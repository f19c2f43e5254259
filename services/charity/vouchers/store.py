"""Vouchers by the hash of their code, their uses, keys and failed attempts."""

from __future__ import annotations

import base64
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.rewards.store import is_accepted_by
from services.charity.vouchers.model import CodeKeys, Use, Voucher, VoucherState
from services.charity.vouchers.tables import code_attempts, voucher_keys, voucher_uses, vouchers
from services.chassis.database.paging import Page, PageRequest, keyset
from services.chassis.database.rows import columns, from_row, to_row
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt

KEY_BYTES = 32
MAKING, HIDING = "voucher_keys.making", "voucher_keys.hiding"


def code_keys(tx: Tx) -> list[CodeKeys]:
    """All pairs, the one that new codes are made with first."""
    return [CodeKeys(no, _decrypted(tx, a, MAKING), _decrypted(tx, b, HIDING)) for no, a, b in list_encrypted_keys(tx)]


def _decrypted(tx: Tx, sealed: bytes, place: str) -> bytes:
    return base64.b64decode(decrypt(tx, sealed, place))


_VOUCHER = columns(vouchers, Voucher)
_USE = columns(voucher_uses, Use)


def add_keys(tx: Tx, no: int, making_sealed: bytes, hiding_sealed: bytes, now: datetime) -> None:
    """The two secrets behind codes, sealed; those that are there already stay."""
    made = insert(voucher_keys).values(
        community_id=tx.community_id,
        no=no,
        making_sealed=making_sealed,
        hiding_sealed=hiding_sealed,
        made_at=now,
    )
    tx.execute(made.on_conflict_do_nothing())


def list_encrypted_keys(tx: Tx) -> list[tuple[int, bytes, bytes]]:
    """All keys, newest first: number, and the two secrets as they are sealed."""
    asked = select(voucher_keys).where(tx.in_community(voucher_keys)).order_by(voucher_keys.c.no.desc())
    return [(one.no, bytes(one.making_sealed), bytes(one.hiding_sealed)) for one in tx.all(asked)]


def add_vouchers(tx: Tx, made: Sequence[tuple[Voucher, bytes]]) -> None:
    """Vouchers with what is stored of their codes."""
    tx.add_all(vouchers, [to_row(voucher, vouchers) | {"code_hash": code_hash} for voucher, code_hash in made])


def vouchers_of(tx: Tx, redemption_ids: Collection[UUID]) -> list[Voucher]:
    """The vouchers of redemptions."""
    asked = select(*_VOUCHER).where(tx.in_community(vouchers), vouchers.c.redemption_id.in_(redemption_ids))
    return [from_row(Voucher)(one) for one in tx.all(asked.order_by(vouchers.c.id))]


def list_vouchers(tx: Tx, ask: PageRequest, *, holder_id: UUID, state: VoucherState | None) -> Page[Voucher]:
    """Vouchers of a person, newest first."""
    asked = select(*_VOUCHER).where(tx.in_community(vouchers), vouchers.c.holder_id == holder_id)
    if state is not None:
        asked = asked.where(vouchers.c.state == state)
    return keyset(tx, asked, (vouchers.c.id,), ask, from_row(Voucher), descending=True)


def use_voucher(tx: Tx, hashes: Sequence[bytes], shop_ids: Sequence[UUID], today: date) -> Voucher | None:
    """Use the voucher up; None where it is unknown, used, past its day, void or none of these shops'. One statement."""
    used = (
        vouchers.update()
        .where(
            tx.in_community(vouchers),
            vouchers.c.code_hash.in_(hashes),
            vouchers.c.state == VoucherState.ISSUED,
            vouchers.c.valid_until >= today,
            is_accepted_by(tx, vouchers.c.reward_id, shop_ids),
        )
        .values(state=VoucherState.USED)
    )
    found = tx.first(used.returning(*_VOUCHER))
    return from_row(Voucher)(found) if found else None


def expire(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """Mark a voucher whose last day is over."""
    mine = vouchers.update().where(
        tx.in_community(vouchers),
        vouchers.c.id == voucher_id,
        vouchers.c.state == VoucherState.ISSUED,
        vouchers.c.ends_at <= now,
    )
    tx.execute(mine.values(state=VoucherState.EXPIRED))


def find_ended(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Vouchers whose last day is over."""
    asked = select(vouchers.c.community_id, vouchers.c.id).where(
        vouchers.c.state == VoucherState.ISSUED, vouchers.c.ends_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(asked.order_by(vouchers.c.ends_at).limit(limit))]


def add_use(tx: Tx, use: Use) -> None:
    """A voucher honoured."""
    tx.add(voucher_uses, **to_row(use, voucher_uses))


def list_uses(tx: Tx, ask: PageRequest, *, shop_ids: Sequence[UUID] | None) -> Page[Use]:
    """What these shops honoured, or all shops; newest first."""
    asked = select(*_USE).where(tx.in_community(voucher_uses))
    if shop_ids is not None:
        asked = asked.where(voucher_uses.c.shop_id.in_(shop_ids))
    return keyset(tx, asked, (voucher_uses.c.id,), ask, from_row(Use), descending=True)


def lock_attempts(tx: Tx, person_id: UUID) -> None:
    """One try of a person at a time, so that many at once are counted as many."""
    said = f"guess|{tx.community_id}|{person_id}"
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(said, 0))))


def add_code_attempt(tx: Tx, person_id: UUID, shop_id: UUID | None, now: datetime) -> int:
    """Count a code that could not be used; gives how many there were in the community within the hour."""
    tx.add(code_attempts, id=new_id(), person_id=person_id, shop_id=shop_id, at=now)
    recent = select(func.count()).where(tx.in_community(code_attempts), code_attempts.c.at > now - timedelta(hours=1))
    return int(tx.scalar(recent))


def last_attempts_of_person(tx: Tx, person_id: UUID, most: int) -> list[datetime]:
    """When a person failed last, newest first."""
    asked = select(code_attempts.c.at).where(tx.in_community(code_attempts), code_attempts.c.person_id == person_id)
    return [one.at for one in tx.all(asked.order_by(code_attempts.c.at.desc()).limit(most))]


def last_attempts_at_shop(tx: Tx, shop_id: UUID, most: int) -> list[datetime]:
    """When a shop failed last, newest first."""
    asked = select(code_attempts.c.at).where(tx.in_community(code_attempts), code_attempts.c.shop_id == shop_id)
    return [one.at for one in tx.all(asked.order_by(code_attempts.c.at.desc()).limit(most))]
