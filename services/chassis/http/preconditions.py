"""If-Match (RFC 9110, section 13.1.1): a call changes only the version that its caller has read."""

from __future__ import annotations

import re

from services.chassis.errors import Malformed, Problem

_STRONG = r'"[\x21\x23-\x7e\x80-\xff]*"'
_STRONG_ETAG = re.compile(_STRONG)
_ETAG = re.compile(rf"(?:W/)?{_STRONG}")
_ETAGS = re.compile(rf"[ \t,]*(?:W/)?{_STRONG}(?:[ \t]*,[ \t,]*(?:W/)?{_STRONG})*[ \t,]*")


class VersionMissing(Problem):
    """A change must name the version that it changes. An approval or a payment must name exactly one version."""

    status = 428
    code = "if_match_required"
    zh = "请在 If-Match 请求头中提供所读版本的 ETag"
    en = "Please send the ETag of the version that you have read in the If-Match header"


class VersionStale(Problem):
    """Somebody else has changed the resource since the caller read it."""

    status = 412
    code = "version_stale"
    zh = "内容已被他人修改，请刷新后重试"
    en = "Somebody else has changed this; read it again"


class IfMatchInvalid(Malformed):
    """The If-Match header is neither `*` nor a list of ETags; an ETag has quotation marks."""

    code = "if_match_invalid"
    zh = "If-Match 请求头无效：须为 * 或带引号的 ETag"
    en = "The If-Match header is not valid: it must be * or an ETag with its quotation marks"


class IfMatchNotUsed(Malformed):
    """The call does not compare versions, so it refuses If-Match.

    RFC 9110 (13.2.1) tells an origin server to evaluate a precondition on every method but CONNECT, OPTIONS and TRACE,
    including reads. A server that ignored it would run a call that the caller allowed for one version only.
    """

    code = "if_match_not_used"
    zh = "此接口不使用 If-Match 请求头，请去掉后重试"
    en = "This call does not use the If-Match header; please leave it out"


def require_match(given: str | None, version: int, *, exactly_one: bool) -> None:
    """Require that the header allows a change of this version; with `exactly_one` it must be one strong ETag.

    `*` matches any version and a list those that it names. The comparison is strong: a weak ETag never matches.
    """
    tags = (given or "").strip()
    if not tags or (exactly_one and not _STRONG_ETAG.fullmatch(tags)):
        raise VersionMissing
    if tags == "*":
        return
    if not _ETAGS.fullmatch(tags):
        raise IfMatchInvalid
    if f'"{version}"' not in _ETAG.findall(tags):
        raise VersionStale
