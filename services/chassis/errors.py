"""The tree of refusals: the class is the kind, `code` the machine's name, `zh` and `en` the words for people.

The kind decides the HTTP status and whether a message is tried again (`NotYet`) or parked (all others).
This file uses the standard library alone, so that rules and models may raise refusals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar


class Problem(Exception):
    """Something that people are told; a subclass names one reason.

    `zh` and `en` may hold `{fact}` fields; the facts are given by name when it is raised and also travel in
    the answer as members of their own (RFC 9457, section 3.2).
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    zh: ClassVar[str] = "系统出错,请稍后再试"
    en: ClassVar[str] = "Something went wrong; please try again later"
    headers: dict[str, str] = {}
    leaves_mark: ClassVar[bool] = False  # what a request wrote before it was refused stays: a counted guess

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts

    def words(self, language: str) -> str:
        """The sentence in `zh` or `en`, with its facts filled in."""
        return (self.zh if language == "zh" else self.en).format_map(_Lenient(self.facts))


class _Lenient(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


class Malformed(Problem):
    """The request can't be read at all (400)."""

    status = 400
    code = "malformed"
    zh = "请求无法读取"
    en = "The request cannot be read"


class Unauthorized(Problem):
    """Nobody we know, or no longer (401)."""

    status = 401
    code = "unauthorized"
    zh = "请先登录"
    en = "Please sign in"
    headers: dict[str, str] = {"WWW-Authenticate": 'Bearer realm="wulin"'}


class Forbidden(Problem):
    """Known, but not allowed (403)."""

    status = 403
    code = "forbidden"
    zh = "您没有权限这样做"
    en = "You may not do this"


class CommunitySuspended(Forbidden):
    """The operator has suspended the community: its people and clients come in nowhere until it is resumed."""

    code = "community_suspended"
    zh = "社区已停用"
    en = "Community suspended"


class Unknown(Problem):
    """There is no such thing in this community (404); another community's thing is unknown too."""

    status = 404
    code = "not_found"
    zh = "没有找到"
    en = "Not found"


class Refused(Problem):
    """A rule or a state says no (409)."""

    status = 409
    code = "refused"
    zh = "现在不能这样做"
    en = "This cannot be done now"


class WrongState(Refused):
    """The thing's state does not allow this; facts `state` and `allowed` say what it is and from where one may."""

    code = "wrong_state"
    zh = "当前状态不允许这样做"
    en = "The current state does not allow this"


class NotYet(Refused):
    """Cannot be done yet; the same may succeed a moment later. A message is tried again."""

    code = "not_yet"
    zh = "请稍后再试"
    en = "Please try again in a moment"
    headers: dict[str, str] = {"Retry-After": "1"}


class NotYetKnown(NotYet):
    """Names something made elsewhere that this service has not heard of yet (`unknown_person` …), 422.

    The door looks again for a moment before it says so; a message is tried again later.
    """

    status = 422
    code = "unknown_reference"
    zh = "引用的对象不存在"
    en = "It refers to something that does not exist"
    headers: dict[str, str] = {}


@dataclass(frozen=True)
class Fault:
    """One field at fault: where (JSON pointer), a machine's word, a sentence."""

    pointer: str
    code: str
    message: str


class Invalid(Problem):
    """The body says something that cannot be (422); `errors` name the fields."""

    status = 422
    code = "invalid"
    zh = "填写的内容有误"
    en = "Some of what was sent is not valid"

    def __init__(self, *errors: Fault, **facts: Any) -> None:
        super().__init__(**facts)
        self.errors = errors


class Unavailable(Problem):
    """The database can't be reached at this moment."""

    status = 503
    code = "unavailable"
    zh = "服务暂时不可用,请稍后再试"
    en = "Away for a moment; please try again"
    headers = {"Retry-After": "2"}


class Conflict(Refused):
    """The table refused what the rule let through: somebody else was first."""

    code = "conflict"
    zh = "与他人的操作冲突,请刷新后重试"
    en = "Somebody else was first; read it again"
