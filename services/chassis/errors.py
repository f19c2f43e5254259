"""The tree of refusals: the class is the kind, `code` is for programs, `zh` and `en` are sentences for people.

The kind decides the HTTP status and whether a message is tried again (`NotYet`) or parked (all others).
This file uses the standard library alone, so that rules and models may raise refusals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar


class Problem(Exception):
    """An error with a text for users; each subclass is one reason.

    `zh` and `en` may hold `{fact}` fields. The facts are given by name when it is raised; the answer also has them
    as members of their own (RFC 9457, section 3.2).
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    zh: ClassVar[str] = "系统出错，请稍后再试"
    en: ClassVar[str] = "Something went wrong; please try again later"
    headers: dict[str, str] = {}
    leaves_mark: ClassVar[bool] = False  # whether the writes before the refusal are committed, such as a counted guess

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts

    def words(self, language: str) -> str:
        """Returns the sentence in `zh` or `en`, with its facts filled in."""
        return (self.zh if language == "zh" else self.en).format_map(Lenient(self.facts))


class Lenient(dict[str, Any]):
    """Values for `format_map` that leave unknown names in the text."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


class Malformed(Problem):
    """The request cannot be read (400)."""

    status = 400
    code = "malformed"
    zh = "请求无法读取"
    en = "The request cannot be read"


class Unauthorized(Problem):
    """The caller has no valid token (401)."""

    status = 401
    code = "unauthorized"
    zh = "请先登录"
    en = "Please sign in"
    headers: dict[str, str] = {"WWW-Authenticate": 'Bearer realm="wulin"'}


class TokenTooOld(Unauthorized):
    """The service has not heard the directory for 30 s, and the token of an office or a program is older than 60 s.

    A new token of `/v1/token` has the roles of now.
    """

    code = "token_too_old"
    zh = "请刷新登录凭证后重试"
    en = "Please renew your token and try again"
    headers: dict[str, str] = {"WWW-Authenticate": 'Bearer realm="wulin", error="invalid_token"'}


class Forbidden(Problem):
    """A rule does not allow the caller to do this (403); a missing role or scope has a code of its own."""

    status = 403
    code = "forbidden"
    zh = "您没有权限这样做"
    en = "You may not do this"


class OwnProposal(Forbidden):
    """Two people are needed: who proposed or wrote it may not approve it."""

    code = "own_proposal"
    zh = "不能审批自己提出的事项"
    en = "You cannot approve what you proposed"


class RoleMissing(Forbidden):
    """The call needs another role than the caller holds; the fact `roles` names those of which one is enough."""

    code = "role_missing"
    zh = "您的角色不能这样做"
    en = "Your role may not do this"


class ScopeMissing(Forbidden):
    """The call needs a scope that the client's token does not have (RFC 6750); the fact `scope` names it."""

    code = "insufficient_scope"
    zh = "令牌缺少授权范围 {scope}"
    en = "The token lacks the scope {scope}"

    def __init__(self, scope: str) -> None:
        super().__init__(scope=scope)
        self.headers = {"WWW-Authenticate": f'Bearer realm="wulin", error="insufficient_scope", scope="{scope}"'}


class NotForClients(Forbidden):
    """No client may make this call, whatever its scopes."""

    code = "not_for_clients"
    zh = "接入方不能调用此接口"
    en = "Clients may not make this call"


class CommunitySuspended(Forbidden):
    """The operator has suspended the community: its people and clients may do nothing until it is resumed."""

    code = "community_suspended"
    zh = "社区已停用"
    en = "Community suspended"


class Unknown(Problem):
    """This community has no such resource (404); a resource of another community is unknown too."""

    status = 404
    code = "not_found"
    zh = "没有找到"
    en = "Not found"


class Refused(Problem):
    """A rule or a state does not allow the call (409)."""

    status = 409
    code = "refused"
    zh = "现在不能这样做"
    en = "This cannot be done now"


class WrongState(Refused):
    """The state of the resource does not allow the call; the facts are its `state` and the `allowed` states."""

    code = "wrong_state"
    zh = "当前状态不允许这样做"
    en = "The current state does not allow this"


class NotYet(Refused):
    """The call is not possible yet; it may succeed a moment later. A message is tried again."""

    code = "not_yet"
    zh = "请稍后再试"
    en = "Please try again in a moment"
    headers: dict[str, str] = {"Retry-After": "1"}


class NotYetKnown(NotYet):
    """The call names something of another service whose event has not arrived yet (`unknown_person` …), 422.

    A request is retried for a moment before it is refused; a message is tried again later.
    """

    status = 422
    code = "unknown_reference"
    zh = "引用的对象不存在"
    en = "The request refers to something that does not exist"
    headers: dict[str, str] = {}


@dataclass(frozen=True)
class Fault:
    """One field at fault: its JSON pointer, a code for programs, a sentence in both languages."""

    pointer: str
    code: str
    zh: str
    en: str


class Invalid(Problem):
    """The body, or the query, is not valid (422); `errors` name the fields."""

    status = 422
    code = "invalid"
    zh = "填写的内容有误"
    en = "Some of the values are not valid"

    def __init__(self, *errors: Fault, **facts: Any) -> None:
        super().__init__(**facts)
        self.errors = errors

    @classmethod
    def at(cls, pointer: str) -> Fault:
        """Returns the fault of a field that this refusal is about."""
        return Fault(pointer, cls.code, cls.zh, cls.en)


class Unavailable(Problem):
    """The database cannot be reached at this moment."""

    status = 503
    code = "unavailable"
    zh = "服务暂时不可用，请稍后再试"
    en = "The service is not available at this moment; please try again"
    headers = {"Retry-After": "2"}


class Conflict(Refused):
    """A concurrent request was faster: the rules allowed this call, but a constraint of the table refused it."""

    code = "conflict"
    zh = "与他人的操作冲突，请刷新后重试"
    en = "Another request changed this first; read it again"
