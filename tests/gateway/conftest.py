"""The directory on its real database: an operator, a fresh community with its administrator, people with tokens."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cached_property
from typing import Any
from uuid import UUID

import pytest
from werkzeug.test import TestResponse

from gateway.commands import sign_in, tokens
from services.chassis.clock import real_now
from services.chassis.database.tables import new_id
from tests.support.rig import Caller, Prepared, Rig
from tests.support.tokens import token

ADMIN_PASSWORD = "a long way to the station"


class DirectoryRig(Rig):
    """A community opened through the directory's own door; the directory hears nothing."""

    def open_community(self) -> None:
        with self.database.transaction() as tx:
            tokens.ensure_key(tx, real_now())
            self.operator_id, self.operator_secret = sign_in.ensure_operator(tx, "the operator's secret", real_now())
        self.operator = Caller(me := new_id(), token(me, kind="operator", scopes=["operator"]))
        body = {"slug": self.slug, "name": "阳明社区", "admin": {"login": "admin", "password": ADMIN_PASSWORD}}
        self.community = self.made("/v1/communities", body, by=self.operator)
        self.community_id = UUID(self.community["id"])

    @cached_property
    def other(self) -> Rig:
        return DirectoryRig(self.prepared, now=self.now)

    @cached_property
    def admin(self) -> Caller:
        """The community's first administrator."""
        signed_in = self.login("admin", ADMIN_PASSWORD).json
        assert signed_in is not None
        return Caller(UUID(signed_in["person_id"]), signed_in["access_token"], ("admin",))

    @cached_property
    def station(self) -> Caller:
        """Somebody of the station."""
        return self.person("station")

    def person(self, *roles: str, age_band: str = "adult", **facts: Any) -> Caller:
        """Somebody whom the administrator let in, with a token."""
        made = self.made("/people", {"name": "李梅", "roles": list(roles), **facts}, by=self.admin)
        return self.caller(UUID(made["id"]), *made["roles"])

    def look_again(self) -> None:
        """Let the doors read revocations anew, as they do each second."""
        self.prepared.app.extensions["wulin"].authenticator._seen_at = float("-inf")

    def login(self, login: str, password: str, community: str | None = None, address: str = "") -> TestResponse:
        """A try to sign in, by default from an address of this community alone."""
        body = {"community": community or self.slug, "login": login, "password": password}
        return self.request("POST", "/v1/login", body, by=None, headers={"X-Forwarded-For": address or self.slug})

    def outside(self, path: str) -> TestResponse:
        """What stands outside /v1, public."""
        with self.prepared.app.test_client() as client:
            return client.get(path)

    def jwks(self) -> Any:
        """The published keys."""
        return self.outside("/.well-known/jwks.json").json

    def token(self, form: dict[str, str], basic: tuple[str, str] | None = None) -> TestResponse:
        """A call of the token endpoint."""
        headers = {"Accept-Language": "en"}
        if basic:
            headers["Authorization"] = "Basic " + base64.b64encode(":".join(basic).encode()).decode()
        with self.prepared.app.test_client() as client:
            return client.post("/v1/token", data=form, headers=headers)


@pytest.fixture
def directory(prepare: Callable[[str], Prepared]) -> DirectoryRig:
    """The directory as a fresh community sees it."""
    return DirectoryRig(prepare("gateway"))
