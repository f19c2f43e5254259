"""Reads and writes vouchers (by the hash of their code), their uses, keys and failed attempts."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Date, DateTime, Integer, Uuid, and_, bindparam, exists, func, select, true
from sqlalchemy.dialects.postgresql import insert

from services.charity.rewards import store as rewards_store
from services.charity.rewards.tables import rewards
from services.charity.shops import store as shops_store
from services.charity.shops.tables import shops
from services.charity.vouchers.model import (
    CheckedVoucher,
    CodeKeys,
    UsedVoucher,
    Voucher,
    VoucherFilter,
    VoucherState,
    VoucherUse,
)
from services.charity.vouchers.tables import code_attempts, voucher_keys, voucher_uses, vouchers
from services.chassis.database.locks import lock_name
from services.chassis.database.paging import Page, PageRequest, keyset_of_parts
from services.chassis.database.rows import Rows, columns, matching, to_row
from services.chassis.database.statements import Question, any_of, first, in_community, many, must, scalar, writing
from services.chassis.database.tables import new_id
from services.chassis.database.transactions import Tx
from services.chassis.security.encryption import decrypt, encrypt

_VOUCHERS = Rows(vouchers, Voucher)
_USES = Rows(voucher_uses, VoucherUse)
_CODE_KEY, _HASH_KEY = "voucher_keys.making", "voucher_keys.hiding"  # the columns to which the encryption is bound

get_voucher, lock_voucher = _VOUCHERS.get, _VOUCHERS.lock
add_use, use_to_lock, save_use = _USES.add, _USES.to_lock, _USES.save

_ADD_KEYS = writing(
    insert(voucher_keys)
    .values({column.name: bindparam(column.name, type_=column.type) for column in voucher_keys.c})
    .on_conflict_do_nothing()
)
_KEYS = many(select(voucher_keys).where(in_community(voucher_keys)).order_by(voucher_keys.c.no.desc()))
_VOUCHERS_OF = many(
    select(*columns(vouchers, Voucher))
    .where(in_community(vouchers), any_of(vouchers.c.redemption_id, "redemption_ids"))
    .order_by(vouchers.c.id),
    Voucher,
)
_USES_OF = many(
    select(*columns(voucher_uses, VoucherUse)).where(
        in_community(voucher_uses),
        any_of(voucher_uses.c.voucher_id, "voucher_ids"),
        voucher_uses.c.reversed_at.is_(None),
    ),
    VoucherUse,
)
_SHOP_AT = (
    select(shops.c.id)
    .where(
        in_community(shops),
        any_of(shops.c.id, "shop_ids"),
        rewards_store.is_accepted_by(vouchers.c.reward_id, shops.c.id),
    )
    .order_by(shops.c.id)
    .limit(1)
    .correlate(vouchers)
    .scalar_subquery()
)
_USE = first(
    vouchers.update()
    .where(
        in_community(vouchers),
        any_of(vouchers.c.code_hash, "hashes"),
        vouchers.c.state == VoucherState.ISSUED,
        vouchers.c.valid_until >= bindparam("today", type_=Date),
        _SHOP_AT.is_not(None),
    )
    .values(state=VoucherState.USED)
    .returning(
        vouchers.c.id,
        vouchers.c.reward_id,
        vouchers.c.origin,
        vouchers.c.valid_until,
        _SHOP_AT.label("shop_id"),
    ),
    UsedVoucher,
)
_CHECK = first(
    select(
        vouchers.c.state,
        vouchers.c.reward_id,
        rewards.c.name.label("reward_name"),
        vouchers.c.valid_until,
        func.coalesce(
            and_(
                vouchers.c.state == VoucherState.ISSUED,
                vouchers.c.valid_until >= bindparam("today", type_=Date),
                _SHOP_AT.is_not(None),
            ),
            False,
        ).label("usable"),
    )
    .join(rewards, and_(rewards.c.community_id == vouchers.c.community_id, rewards.c.id == vouchers.c.reward_id))
    .where(in_community(vouchers), any_of(vouchers.c.code_hash, "hashes")),
    CheckedVoucher,
)
_VOID = must(
    vouchers.update()
    .where(
        in_community(vouchers),
        vouchers.c.id == bindparam("voucher_id", type_=Uuid),
        vouchers.c.state == VoucherState.ISSUED,
    )
    .values(state=VoucherState.VOID)
)
_REOPEN = must(
    vouchers.update()
    .where(
        in_community(vouchers),
        vouchers.c.id == bindparam("voucher_id", type_=Uuid),
        vouchers.c.state == VoucherState.USED,
    )
    .values(state=VoucherState.ISSUED)
)
_EXPIRE = writing(
    vouchers.update()
    .where(
        in_community(vouchers),
        vouchers.c.id == bindparam("voucher_id", type_=Uuid),
        vouchers.c.state == VoucherState.ISSUED,
        vouchers.c.ends_at <= bindparam("now", type_=DateTime(timezone=True)),
    )
    .values(state=VoucherState.EXPIRED)
)
_RECENT_ATTEMPTS = scalar(
    select(func.count()).where(
        in_community(code_attempts), code_attempts.c.at > bindparam("since", type_=DateTime(timezone=True))
    )
)
_IS_GUESS = scalar(
    select(
        ~exists().where(in_community(vouchers), any_of(vouchers.c.code_hash, "hashes"))
        & ~exists().where(
            in_community(code_attempts),
            code_attempts.c.person_id == bindparam("person_id", type_=Uuid),
            code_attempts.c.at > bindparam("since", type_=DateTime(timezone=True)),
            any_of(code_attempts.c.code_hash, "hashes"),
        )
    )
)
_MOST = bindparam("most", type_=Integer)
_OF_PERSON = many(
    select(code_attempts.c.at)
    .where(in_community(code_attempts), code_attempts.c.person_id == bindparam("person_id", type_=Uuid))
    .order_by(code_attempts.c.at.desc())
    .limit(_MOST)
)
_LATEST = (
    select(code_attempts.c.at)
    .where(in_community(code_attempts), code_attempts.c.shop_id == shops.c.id)
    .order_by(code_attempts.c.at.desc())
    .limit(_MOST)
    .lateral("latest")
)
_AT_SHOPS = many(
    select(shops.c.id, _LATEST.c.at)
    .select_from(shops.join(_LATEST, true()))
    .where(in_community(shops), shops_store.works_here())
    .order_by(shops.c.id, _LATEST.c.at.desc())
)


def add_keys(tx: Tx, keys: CodeKeys, now: datetime) -> None:
    """Insert a pair of keys, encrypted, unless there is a pair with its number."""
    making = encrypt(tx, base64.b64encode(keys.code_key).decode(), _CODE_KEY)
    hiding = encrypt(tx, base64.b64encode(keys.hash_key).decode(), _HASH_KEY)
    tx.write(_ADD_KEYS(no=keys.no, making_sealed=making, hiding_sealed=hiding, made_at=now))


def code_keys(tx: Tx) -> Question[list[CodeKeys]]:
    """Returns all pairs of keys, decrypted; new codes are made with the first."""

    def answer(rows: Sequence[Any], _: int) -> list[CodeKeys]:
        return [
            CodeKeys(
                one.no,
                base64.b64decode(decrypt(tx, one.making_sealed, _CODE_KEY)),
                base64.b64decode(decrypt(tx, one.hiding_sealed, _HASH_KEY)),
            )
            for one in rows
        ]

    return _KEYS().answered_by(answer)


def add_vouchers(tx: Tx, made: Sequence[tuple[Voucher, bytes]]) -> None:
    """Insert vouchers with the hashes of their codes."""
    tx.add_all(vouchers, [to_row(voucher) | {"code_hash": code_hash} for voucher, code_hash in made])


def vouchers_of(redemption_ids: Collection[UUID]) -> Question[list[Voucher]]:
    """Returns the vouchers of redemptions, in the order in which they were issued."""
    return _VOUCHERS_OF(redemption_ids=list(redemption_ids))


def uses_of(voucher_ids: Collection[UUID]) -> Question[dict[UUID, VoucherUse]]:
    """Returns the uses of vouchers, by voucher."""
    return _USES_OF(voucher_ids=list(voucher_ids)).answered_by(lambda rows, _: {one.voucher_id: one for one in rows})


def list_vouchers(tx: Tx, page_request: PageRequest, wanted: VoucherFilter) -> Page[Voucher]:
    """Returns vouchers, newest first."""
    return _VOUCHERS.page(tx, page_request, *matching(vouchers, wanted), descending=True)


def use_voucher(hashes: Sequence[bytes], shop_ids: Sequence[UUID], today: date) -> Question[UsedVoucher | None]:
    """Marks a voucher as used and returns it; None if there is none that can be used at these shops.

    One conditional statement finds and uses it, so two scans at once use it once, and every refusal takes the same
    time.
    """
    return _USE(hashes=list(hashes), shop_ids=list(shop_ids), today=today)


def check_voucher(hashes: Sequence[bytes], shop_ids: Sequence[UUID], today: date) -> Question[CheckedVoucher | None]:
    """Returns what a shop sees of a voucher before it uses it; None if no voucher has this code."""
    return _CHECK(hashes=list(hashes), shop_ids=list(shop_ids), today=today)


def void_voucher(tx: Tx, voucher_id: UUID) -> None:
    """Mark an issued voucher as void."""
    tx.write(_VOID(voucher_id=voucher_id))


def replace_code(tx: Tx, voucher: Voucher, code_hash: bytes) -> None:
    """Save the next issue of a voucher; from now on only its new code is found."""
    tx.change(vouchers, {"id": voucher.id}, issue_no=voucher.issue_no, key_no=voucher.key_no, code_hash=code_hash)


def reopen_voucher(tx: Tx, voucher_id: UUID) -> None:
    """Mark a used voucher as issued: it can be used again, until its last day."""
    tx.write(_REOPEN(voucher_id=voucher_id))


def expire_voucher(tx: Tx, voucher_id: UUID, now: datetime) -> None:
    """Mark an issued voucher as expired if its last day has passed."""
    tx.write(_EXPIRE(voucher_id=voucher_id, now=now))


def find_ended(clerk: Connection, now: datetime, limit: int) -> Sequence[tuple[UUID, UUID]]:
    """Returns issued vouchers whose last day has passed, in all communities."""
    due = select(vouchers.c.community_id, vouchers.c.id).where(
        vouchers.c.state == VoucherState.ISSUED, vouchers.c.ends_at <= now
    )
    return [(one.community_id, one.id) for one in clerk.execute(due.order_by(vouchers.c.ends_at).limit(limit))]


def list_uses(tx: Tx, page_request: PageRequest, *, shop_ids: Sequence[UUID] | None) -> Page[VoucherUse]:
    """Returns uses at these shops, or at all shops, newest first."""
    if shop_ids is None:
        return _USES.page(tx, page_request, descending=True)
    parts = [_USES.select(tx, voucher_uses.c.shop_id == one) for one in shop_ids]
    return keyset_of_parts(tx, parts, (voucher_uses.c.id,), page_request, _USES.value, descending=True)


def lock_attempts(tx: Tx, person_id: UUID) -> None:
    """Take an advisory lock at the next trip, before its reads: one transaction at a time tries a code for a person.

    Without this lock, many concurrent attempts would read the same number of failures, and all would be allowed.
    """
    lock_name(tx, "guess", person_id)


def is_guess(hashes: Sequence[bytes], person_id: UUID, since: datetime) -> Question[bool]:
    """Whether no voucher has or had this code, and the person has not tried it since then."""
    return _IS_GUESS(hashes=list(hashes), person_id=person_id, since=since)


def add_code_attempt(tx: Tx, person_id: UUID, shop_id: UUID | None, code_hash: bytes, now: datetime) -> int:
    """Insert a guess; returns how many there were in the community within the last hour."""
    tx.add(code_attempts, id=new_id(), person_id=person_id, shop_id=shop_id, code_hash=code_hash, at=now)
    return int(tx.read(_RECENT_ATTEMPTS(since=now - timedelta(hours=1))))


def last_attempts_of_person(person_id: UUID, most: int) -> Question[list[datetime]]:
    """Returns the times of a person's latest failures, newest first."""
    return _OF_PERSON(person_id=person_id, most=most).answered_by(lambda rows, _: [one.at for one in rows])


def last_attempts_at_shops_of(person_id: UUID, most: int) -> Question[Mapping[UUID, list[datetime]]]:
    """Returns the times of the latest failures of the people of each shop where a person works, newest first."""

    def answer(rows: Sequence[Any], _: int) -> dict[UUID, list[datetime]]:
        failures: dict[UUID, list[datetime]] = defaultdict(list)
        for one in rows:
            failures[one.id].append(one.at)
        return failures

    return _AT_SHOPS(person_id=person_id, most=most).answered_by(answer)
