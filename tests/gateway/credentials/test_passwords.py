"""Passwords are verified two at a time."""

from __future__ import annotations

import threading
import time

import pytest

from gateway.credentials import passwords
from tests.gateway.conftest import ADMIN_PASSWORD, DirectoryRig


def test_only_two_passwords_are_verified_at_once(directory: DirectoryRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_WAIT_SECONDS", 0.05)
    release = threading.Event()
    holding = [threading.Thread(target=lambda: _hold(release)) for _ in range(2)]
    for thread in holding:
        thread.start()
    time.sleep(0.1)
    busy = directory.login("admin", ADMIN_PASSWORD)
    release.set()
    for thread in holding:
        thread.join()
    assert (busy.status_code, busy.json["code"]) == (503, "login_busy")
    assert directory.login("admin", ADMIN_PASSWORD).status_code == 200


def _hold(release: threading.Event) -> None:
    with passwords._slot():
        release.wait(5)
