"""Wrong passwords are counted by login and site."""

from __future__ import annotations

import pytest

from gateway.credentials import passwords, throttle
from tests.gateway.conftest import DirectoryRig


def test_guessing_is_limited_by_address_and_locks_nobody_out(directory: DirectoryRig, li: dict[str, str]) -> None:
    tries = [directory.login("limei", f"guess {number}", address="203.0.113.9") for number in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert tries[-1].json["code"] == "slow_down"
    assert 0 < int(tries[-1].headers["Retry-After"]) <= 61
    assert directory.login("limei", "two sparrows", address="203.0.113.9").status_code == 429
    assert directory.login("limei", "two sparrows", address="198.51.100.1").status_code == 200


def test_attempts_are_counted_by_normal_form_and_site(directory: DirectoryRig, li: dict[str, str]) -> None:
    spellings = (
        "13900000001",
        "139 0000 0001",
        "0086 13900000001",
        "+8613900000001",
        "１３９00000001",
        "139-0000-0001",
    )
    site = f"2a01:4f8:{directory.slug[-4:]}::"
    done = [
        directory.login(one, "a guess", address=f"{site}{place}:2:3").status_code
        for place, one in enumerate(spellings, start=1)
    ]
    assert done == [401] * 5 + [429]
    done = [
        directory.login(one, "a guess").status_code for one in ("ADMIN", "aDmIn", "ａdmin", "Admin", " admin", "admin")
    ]
    assert done == [401] * 5 + [429]


def test_one_site_has_thirty_wrong_attempts_an_hour(directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch) -> None:
    site = f"2a01:4f8:{directory.slug[-4:]}:1"
    monkeypatch.setattr(passwords, "verify_password", lambda *_: False)  # quicker than thirty times the work
    tries = [directory.login(f"name{number}", "a guess", address=f"{site}::{number:x}") for number in range(31)]
    assert [one.status_code for one in tries] == [401] * 30 + [429]
    assert 3500 < int(tries[-1].headers["Retry-After"]) <= 3601


@pytest.mark.parametrize(
    ("address", "same", "other"),
    [
        ("203.0.113.9", "203.0.113.9", "203.0.113.8"),
        ("2a01:4f8:c17:1::1", "2a01:4f8:c17:1:2:3:4:5", "2a01:4f8:c17:2::1"),
        ("2a01:4f8:c17::1:2:3", "2a01:4f8:c17:0:1:1:2:3", "2a01:4f8:c18::1:2:3"),
        ("::ffff:203.0.113.9", "203.0.113.9", "::ffff:203.0.113.8"),
        ("fe80::1%eth0", "fe80::2%eth0", "fe81::1%eth0"),
    ],
)
def test_a_site_is_one_ipv4_address_or_a_64(address: str, same: str, other: str) -> None:
    assert throttle.site_of(address) == throttle.site_of(same) != throttle.site_of(other)
