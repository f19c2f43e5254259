"""Vouchers by the hash of their code, their uses, keys and failed attempts."""

from __future__ import annotations

import base64
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert

from services.charity.rewards import store as rewards_store
from services.charity.vouchers.model import CodeKeys, Voucher, VoucherFilter, VoucherState, VoucherUse
from services.charity.vouchers.tables import code_attempts, voucher_keys, voucher_uses, vouchers
from services.chassis.database.paging import Page, PageRequest
from services.chassis.database.rows import Rows, matching, to_row
from services.chassis.database.statements import any_of
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt

_VOUCHERS = Rows(vouchers, Voucher)
_USES = Rows(voucher_uses, VoucherUse)
_CODE_KEY, _HASH_KEY = "voucher_keys.making", "voucher_keys.hiding"  # the places that their encryption is bound to

add_use = _USES.add


def add_keys(tx: Tx, keys: CodeKeys, now: datetime) -> None:
    """Insert a pair of keys, encrypted; a pair with its number stays as it is."""
    made = insert(voucher_keys).values(
        community_id=tx.community_id,
        no=keys.no,
        making_sealed=encrypt(tx, base64.b64encode(keys.code_key).decode(), _CODE_KEY),
        hiding_sealed=encrypt(tx, base64.b64encode(keys.hash_key).decode(), _HASH_KEY),
        made_at=now,
    )
    tx.execute(made.on_conflict_do_nothing())


def list_keys(tx: Tx) -> list[CodeKeys]:
    """Returns all pairs of keys, decrypted; new codes are made with the first."""
    asked = select(voucher_keys).where(tx.in_community(voucher_keys)).order_by(voucher_keys.c.no.desc())
    return [
        CodeKeys(
            one.no,
            base64.b64decode(decrypt(tx, bytes(one.making_sealed), _CODE_KEY)),
            base64.b64decode(decrypt(tx, bytes(one.hiding_sealed), _HASH_KEY)),
        )
        for one in tx.all(asked)
    ]


def add_vouchers(tx: Tx, made: Sequence[tuple[Voucher, bytes]]) -> None:
    """Insert vouchers with the hashes of their codes."""
    tx.add_all(vouchers, [to_row(voucher) | {"code_hash": code_hash} for voucher, code_hash in made])


def vouchers_of(tx: Tx, redemption_ids: Collection[UUID]) -> list[Voucher]:
    """Returns the vouchers of redemptions, in the order in which they were issued."""
    asked = _VOUCHERS.select(tx, any_of(vouchers.c.redemption_id, redemption_ids))
    return _VOUCHERS.read(tx, asked.order_by(vouchers.c.id))


def list_vouchers(tx: Tx, ask: PageRequest, wanted: VoucherFilter) -> Page[Voucher]:
    """Returns vouchers, newest first."""
    return _VOUCHERS.page(tx, ask, *matching(vouchers, wanted), descending=True)


def use_voucher(tx: Tx, hashes: Sequence[bytes], shop_ids: Sequence[UUID], today: date) -> Voucher | None:
    """Mark a voucher as used and return it; None if there is none that can be used at these shops.

    One conditional statement finds and uses it, so two scans at once use it once, and every refusal takes the same
    time.
    """
    used = (
        vouchers.update()
        .where(
            tx.in_community(vouchers),
            vouchers.c.code_hash.in_(hashes),
            vouchers.c.state == VoucherState.ISSUED,
            vouchers.c.valid_until >= today,
            rewards_store.is_accepted_by(tx, vouchers.c.reward_id, shop_ids),
        )
        .values(state=VoucherState.USED)
    )
    found = tx.first(used.returning(*vouchers.c))
    return _VOUCHERS.value(found) if found else None


def expire_voucher(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """Mark an issued voucher as expired if its last day is over."""
    ended = vouchers.update().where(
        tx.in_community(vouchers),
        vouchers.c.id == voucher_id,
        vouchers.c.state == VoucherState.ISSUED,
        vouchers.c.ends_at <= now,
    )
    tx.execute(ended.values(state=VoucherState.EXPIRED))


def find_ended(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns issued vouchers whose last day is over, in all communities."""
    asked = select(vouchers.c.community_id, vouchers.c.id).where(
        vouchers.c.state == VoucherState.ISSUED, vouchers.c.ends_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(asked.order_by(vouchers.c.ends_at).limit(limit))]


def list_uses(tx: Tx, ask: PageRequest, *, shop_ids: Sequence[UUID] | None) -> Page[VoucherUse]:
    """Returns uses at these shops, or at all shops, newest first."""
    where = [] if shop_ids is None else [any_of(voucher_uses.c.shop_id, shop_ids)]
    return _USES.page(tx, ask, *where, descending=True)


def lock_attempts(tx: Tx, person_id: UUID) -> None:
    """Wait until no other transaction tries a code for a person.

    Without this lock, many attempts at once would all read the same number of failures and be let through together.
    """
    name = f"guess|{tx.community_id}|{person_id}"
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))


def add_code_attempt(tx: Tx, person_id: UUID, shop_id: UUID | None, now: datetime) -> int:
    """Insert a failed attempt; returns how many failed in the community within the last hour."""
    tx.add(code_attempts, id=new_id(), person_id=person_id, shop_id=shop_id, at=now)
    recent = select(func.count()).where(tx.in_community(code_attempts), code_attempts.c.at > now - timedelta(hours=1))
    return int(tx.scalar(recent))


def last_attempts_of_person(tx: Tx, person_id: UUID, most: int) -> list[datetime]:
    """Returns when a person failed last, newest first."""
    asked = select(code_attempts.c.at).where(tx.in_community(code_attempts), code_attempts.c.person_id == person_id)
    return [one.at for one in tx.all(asked.order_by(code_attempts.c.at.desc()).limit(most))]


def last_attempts_at_shop(tx: Tx, shop_id: UUID, most: int) -> list[datetime]:
    """Returns when people of a shop failed last, newest first."""
    asked = select(code_attempts.c.at).where(tx.in_community(code_attempts), code_attempts.c.shop_id == shop_id)
    return [one.at for one in tx.all(asked.order_by(code_attempts.c.at.desc()).limit(most))]
