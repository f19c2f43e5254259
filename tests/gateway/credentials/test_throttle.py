"""Wrong passwords are counted by login, network and device."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from gateway.credentials import devices, passwords, throttle
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig

RIGHT = "two sparrows"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Verifies without the work: a hundred times take too long."""
    monkeypatch.setattr(passwords, "verify_password", lambda _, password: password in (RIGHT, ADMIN_PASSWORD))


def test_guessing_is_limited_by_address_and_locks_nobody_out(directory: DirectoryRig, li: dict[str, str]) -> None:
    tries = [directory.login("limei", f"guess {number}", address="203.0.113.9") for number in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert tries[-1].json["code"] == "slow_down"
    assert 0 < int(tries[-1].headers["Retry-After"]) <= 61
    assert directory.login("limei", RIGHT, address="203.0.113.9").status_code == 429
    assert directory.login("limei", RIGHT, address="198.51.100.1").status_code == 200


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


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("prefix", "most"), [(64, 30), (56, 60), (48, 120)])
def test_each_network_has_a_budget_of_its_own(directory: DirectoryRig, prefix: int, most: int) -> None:
    """Each guess is for another login, from another address or network within the one that is counted."""
    site = f"2a01:{prefix:x}:{directory.slug[-4:]}"
    within = {64: f"{site}:1::{{:x}}", 56: f"{site}:{{:x}}::1", 48: f"{site}:{{:02x}}00::1"}[prefix]
    tries = [directory.login(f"name{number}", "a guess", address=within.format(number)) for number in range(most + 1)]
    assert [one.status_code for one in tries] == [401] * most + [429]
    assert 3400 < int(tries[-1].headers["Retry-After"]) <= 3601


@pytest.mark.usefixtures("quick", "li")
def test_a_login_has_a_budget_over_all_addresses(directory: DirectoryRig) -> None:
    """As it was found: 120 wrong passwords for one login, each from another /64 of one /32."""
    tries = [directory.login("limei", f"guess {number}", address=f"2a0f:{number:x}:1::1") for number in range(120)]
    assert [one.status_code for one in tries] == [401] * 20 + [429] * 100
    assert directory.login("limei", RIGHT, address="198.51.100.7").status_code == 429  # a device that is not known


@pytest.mark.usefixtures("quick", "li")
def test_a_device_that_signed_in_before_is_locked_out_by_nobody(directory: DirectoryRig) -> None:
    """As it was found: thirty wrong passwords with made-up logins lock the whole street out, who share an address."""
    street = f"street of {directory.slug}"
    token = directory.login("limei", RIGHT, address=street).json["device_token"]
    for number in range(30):
        assert directory.login(f"name{number}", "a guess", address=street).status_code == 401
    assert directory.login("limei", RIGHT, address=street).status_code == 429
    for number in range(25):
        directory.login("limei", "a guess", address=f"elsewhere {directory.slug} {number}")
    known = directory.login("limei", RIGHT, address=street, device=token)
    assert known.status_code == 200
    assert known.json["device_token"] != token


@pytest.mark.usefixtures("quick", "li")
def test_a_known_device_has_a_budget_of_its_own(directory: DirectoryRig) -> None:
    token = directory.login("limei", RIGHT).json["device_token"]
    tries = [directory.login("limei", "a guess", address=f"a{number}", device=token) for number in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert directory.login("limei", RIGHT).status_code == 200  # its guesses are not those of strangers


@pytest.mark.usefixtures("quick", "li")
def test_a_device_is_known_for_the_login_that_it_signed_in_with_alone(directory: DirectoryRig) -> None:
    token = directory.login("limei", RIGHT).json["device_token"]
    assert devices.device_of(token, directory.slug, " LiMei ") is not None
    for community, login in ((directory.slug, "admin"), (directory.other.slug, "limei"), (directory.slug, "139")):
        assert devices.device_of(token, community, login) is None
    bent = ("A" if token[0] != "A" else "B") + token[1:]
    for one in (bent, token[:-4], token + "AAAA", "", "x", "德", "====", " " + token):
        assert devices.device_of(one, directory.slug, "limei") is None


def test_a_device_is_forgotten_after_half_a_year(monkeypatch: pytest.MonkeyPatch) -> None:
    token, now = devices.new_device("east", "limei"), time.time()
    for days, known in ((179, True), (181, False)):
        monkeypatch.setattr(time, "time", lambda days=days: now + days * 86_400)
        assert (devices.device_of(token, "east", "limei") is not None) == known


@pytest.mark.usefixtures("li")
def test_guesses_that_come_at_once_do_not_pass_the_budget(
    directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it was found: wrong passwords were counted after they were verified, so twelve at once were all verified."""
    verified = []

    def verify(_: str | None, password: str) -> bool:
        verified.append(password)
        time.sleep(0.5)
        return password == RIGHT

    monkeypatch.setattr(passwords, "verify_password", verify)
    with ThreadPoolExecutor(12) as pool:
        tries = list(pool.map(lambda number: directory.login("limei", f"guess {number}").status_code, range(12)))
    assert (sorted(tries), len(verified)) == ([401] * 5 + [429] * 7, 5)
    with ThreadPoolExecutor(4) as pool:  # right ones use nothing up
        elsewhere = [f"{directory.slug} elsewhere"] * 4
        for _ in range(2):
            done = pool.map(lambda address: directory.login("limei", RIGHT, address=address).status_code, elsewhere)
            assert list(done) == [200] * 4


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
    sites = [throttle.networks_of(one)[0] for one in (address, same, other)]
    assert sites[0] == sites[1] != sites[2]
