"""Text about people is stored encrypted, bound to their community and column."""

from __future__ import annotations

import pytest

from services.chassis.security.encryption import decrypt, encrypt, fingerprint
from tests.support.rig import Rig


def test_encrypted_text_is_read_where_it_was_encrypted_and_nowhere_else(echo: Rig) -> None:
    with echo.tx() as tx:
        sealed = encrypt(tx, "桃园路 12 号", "orders.address")
        assert decrypt(tx, sealed, "orders.address") == "桃园路 12 号"
        assert "桃园".encode() not in sealed
        assert encrypt(tx, "桃园路 12 号", "orders.address") != sealed  # the same words look different each time
        for changed in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"\x01" + bytes(40), sealed + b"x"):
            with pytest.raises(ValueError, match="not encrypted for this place"):
                decrypt(tx, changed, "orders.address")
        with pytest.raises(ValueError, match="not encrypted for this place"):
            decrypt(tx, sealed, "donations.name")
    with echo.other.tx() as tx, pytest.raises(ValueError, match="not encrypted for this place"):
        decrypt(tx, sealed, "orders.address")


def test_what_is_too_short_was_not_encrypted_here(echo: Rig) -> None:
    with echo.tx() as tx:
        for short in (b"", b"\x01", b"\x01" + bytes(12), b"\x02" + bytes(60)):
            with pytest.raises(ValueError):
                decrypt(tx, short, "orders.address")


def test_a_fingerprint_finds_the_same_words_in_one_place_alone(echo: Rig) -> None:
    with echo.tx() as tx:
        found = fingerprint(tx, "13800001111", "people.phone")
        assert fingerprint(tx, "13800001111", "people.phone") == found
        others = {fingerprint(tx, "13800001112", "people.phone"), fingerprint(tx, "13800001111", "clients.phone")}
    with echo.other.tx() as tx:
        others.add(fingerprint(tx, "13800001111", "people.phone"))
    assert len(others) == 3
    assert found not in others
