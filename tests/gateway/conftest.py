"""The directory on its real database: an operator, a new community with its administrator, people with tokens."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cached_property
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from werkzeug.test import TestResponse

from gateway.clients import commands as clients_commands
from gateway.clients import rules as clients_rules
from gateway.clients.model import OPERATOR_PREFIX
from gateway.signing_keys import commands as signing_keys_commands
from services.chassis.clock import real_now
from tests.support.rig import Caller, Prepared, Rig, if_match
from tests.support.tokens import token

ADMIN_PASSWORD = "a long way to the station"
LI = {"name": "李梅", "phone": "13900000001", "login": "limei", "password": "two sparrows", "roles": ["volunteer"]}
NEW = {"password": "three sparrows", "phone": "13900000002"}  # what she changes them to


class DirectoryRig(Rig):
    """A community that the operator opens by the directory's own API."""

    def open_community(self) -> None:
        with self.database.transaction() as tx:
            signing_keys_commands.ensure_key(tx, real_now())
            self.operator_id, self.operator_secret = clients_commands.ensure_operator(
                tx, "the operator's secret", real_now()
            )
        me = clients_rules.uuid_from_text(self.operator_id.removeprefix(OPERATOR_PREFIX))
        assert me is not None
        self.operator = Caller(me, token(me, kind="operator", scopes=["operator"]))
        body = {"slug": self.slug, "name": "阳明社区", "admin": {"login": "admin", "password": ADMIN_PASSWORD}}
        self.community = self.made("/v1/communities", body, by=self.operator)
        self.community_id = UUID(self.community["id"])
        self.choose_passwords()

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
    def second_admin(self) -> Caller:
        """A second administrator; the operator has confirmed the first one of them."""
        return self.person("admin")

    @property
    def confirmer(self) -> Caller:
        """Who confirms what the first administrator asks for: the operator until there is a second one."""
        return self.__dict__.get("second_admin", self.operator)

    @cached_property
    def station(self) -> Caller:
        """A worker of the station."""
        return self.person("station")

    def person(self, *roles: str, age_band: str = "adult", **facts: Any) -> Caller:
        """A person whom the administrator adds, with a token; the operator or a second administrator confirms roles."""
        body = {"name": "何静", "roles": list(roles), "similar_ok": True, **facts}
        made = self.made("/people", body, by=self.admin)
        made = self.confirmed(made)
        caller = self.caller(UUID(made["id"]), *made["roles"])
        if "admin" in roles:
            self.__dict__.setdefault("second_admin", caller)
        return caller

    def confirmed(self, person: dict[str, Any], by: Caller | None = None) -> dict[str, Any]:
        """The person after all their pending changes of roles have been confirmed."""
        for one in person["pending"]:
            path = f"/people/{person['id']}/roles/{one['role']}/confirm"
            person = self.made(path, by=by or self.confirmer, headers=if_match(person))
        return person

    def let_leave(self, person_id: str | UUID) -> None:
        """Somebody moves away: the administrator asks, and a week passes."""
        self.made(f"/people/{person_id}/leave", {"reason": "moved"}, by=self.admin)
        self.pass_time(days=7)
        self.run_jobs()

    def choose_passwords(self) -> None:
        """Makes every password here its person's own, as after a first sign-in; epochs and versions stay."""
        with self.tx() as tx:
            tx.execute(text("update passwords set set_by = person_id"))
            tx.execute(text("update people set has_signed_in = true where id in (select person_id from passwords)"))

    def set_password(self, refused: TestResponse, password: str) -> TestResponse:
        """An attempt to set a password of one's own, as a refused sign-in asks for."""
        assert refused.json["code"] == "password_change_required", refused.json
        body = {"change_token": refused.json["change_token"], "new_password": password}
        return self.request("POST", "/v1/password", body, by=None)

    def look_again(self) -> None:
        """Makes the authenticator read revocations again, as it does each second."""
        self.prepared.app.extensions["wulin"].authenticator._seen_at = float("-inf")

    def login(
        self,
        login: str,
        password: str,
        community: str | None = None,
        address: str = "",
        device: str = "",
        basic: tuple[str, str] | None = None,
    ) -> TestResponse:
        """An attempt to sign in, by default from an address that only this community has."""
        body = {"community": community or self.slug, "login": login, "password": password}
        headers = {"X-Forwarded-For": address or self.slug} | ({"Device-Token": device} if device else {})
        headers |= _basic(basic)
        return self.request("POST", "/v1/login", body, by=None, headers=headers)

    def outside(self, path: str) -> TestResponse:
        """A public call outside /v1."""
        with self.prepared.app.test_client() as client:
            return client.get(path)

    def jwks(self) -> Any:
        """The published keys."""
        return self.outside("/.well-known/jwks.json").json

    def token(self, form: dict[str, str], basic: tuple[str, str] | None = None) -> TestResponse:
        """A call of the token endpoint."""
        headers = {"Accept-Language": "en"} | _basic(basic)
        with self.prepared.app.test_client() as client:
            return client.post("/v1/token", data=form, headers=headers)

    def refresh(self, token: str, basic: tuple[str, str] | None = None) -> tuple[int, dict[str, str]]:
        """A call with a refresh token: status and JSON."""
        answer = self.token({"grant_type": "refresh_token", "refresh_token": token}, basic)
        return answer.status_code, answer.json or {}


def _basic(credentials: tuple[str, str] | None) -> dict[str, str]:
    if credentials is None:
        return {}
    return {"Authorization": "Basic " + base64.b64encode(":".join(credentials).encode()).decode()}


@pytest.fixture
def directory(prepare: Callable[[str], Prepared]) -> DirectoryRig:
    """The directory with a new community."""
    return DirectoryRig(prepare("gateway"))


@pytest.fixture
def li(directory: DirectoryRig) -> dict[str, str]:
    """A volunteer who can sign in, and has chosen the password."""
    made: dict[str, str] = directory.made("/people", LI, by=directory.station)
    directory.choose_passwords()
    return made
