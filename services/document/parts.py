"""What every operation of the API document shares, described once: headers, refusals, security.

A description is English, ` · `, Chinese.
"""

from __future__ import annotations

from typing import Any

from services.chassis.database.paging import LIMIT, LIMIT_MOST
from services.chassis.http.idempotency import KEY_MOST
from services.chassis.http.problems import PROBLEM_TYPE
from services.chassis.http.rate_limits import WINDOW_SECONDS
from services.chassis.http.waiting import WAIT_SECONDS_MOST
from services.chassis.security.purposes import Purpose

_TEXT = {"type": "string"}


def _header(name: str, about: str, *, required: bool = False, **schema: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"in": "header", "name": name, "description": about, "schema": _TEXT | schema}
    return made | ({"required": True} if required else {})


def _key(about: str, *, required: bool) -> dict[str, Any]:
    return _header("Idempotency-Key", about, required=required, minLength=1, maxLength=KEY_MOST, pattern="^[ -~]+$")


PARAMETERS: dict[str, Any] = {
    "Community": {
        "in": "path",
        "name": "community",
        "required": True,
        "description": "The short name of the community, as in addresses · 社区的短名，用于网址",
        "schema": {"type": "string", "pattern": "^[a-z0-9-]{2,40}$", "examples": ["yangming"]},
    },
    "AcceptLanguage": _header(
        "Accept-Language",
        "The language of errors: `zh-CN` (also without the header) or `en`"
        " · 错误信息的语言：`zh-CN`（不带此请求头时也是）或 `en`",
        examples=["en"],
    ),
    "RequestId": _header(
        "X-Request-Id",
        "Your name for this request: 8 to 64 letters, digits and hyphens; any other is replaced. The answer and our log"
        " repeat it · 您给本次请求起的编号：8–64 个字母、数字或连字符，不合格的会被替换；应答和日志都带上它",
    ),
    "IdempotencyKey": _key(
        "May be sent so that the call can be repeated safely: the same key and body get the same answer, for 72 hours"
        " · 可选。带上后可以安全重发：同一键、同一请求体得到同一应答，保留 72 小时",
        required=False,
    ),
    "IdempotencyKeyRequired": _key(
        "Required, because the call moves points, money or stock: the same key and body get the same answer, for 72"
        " hours; the same key with another body is refused · 必填，因为此接口会变动积分、资金或库存："
        "同一键、同一请求体得到同一应答，保留 72 小时；同一键用于不同的请求体会被拒绝",
        required=True,
    ),
    "IfMatch": _header(
        "If-Match",
        "The ETag of the version that you have read; `*` and a list are accepted"
        " · 您读到的版本的 ETag；也接受 `*` 或多个 ETag",
        required=True,
        examples=['"3"'],
    ),
    "IfMatchOne": _header(
        "If-Match",
        "The ETag of the version that you have read and agree to: a strong one, no list and no `*`"
        " · 您读过并同意的版本的 ETag：一个强 ETag，不接受列表或 `*`",
        required=True,
        examples=['"3"'],
    ),
    "PreferWait": _header(
        "Prefer",
        f"`wait=N` waits up to N seconds ({WAIT_SECONDS_MOST} at most) for the outcome, which another service decides;"
        f" without it the answer is 202 at once · `wait=N` 最多等 N 秒（至多 {WAIT_SECONDS_MOST} 秒）直到有结果，"
        "结果由另一服务决定；不带则立即以 202 应答",
        examples=["wait=5"],
    ),
    "Purpose": _header(
        "Purpose",
        "Why a worker reads this; required where a confidential order is read by an office alone. The person sees who"
        " read it and why · 工作人员的查阅目的。因岗位查阅保密订单时必填；本人能看到谁因何查阅",
        enum=[one.value for one in Purpose],
    ),
    "DeviceToken": _header(
        "Device-Token",
        "The `device_token` that this device got at its last sign-in: wrong passwords of others do not hold it up"
        " · 本设备上次登录得到的 `device_token`；他人输错密码不影响本设备",
    ),
    "WebhookId": _header(
        "Webhook-Id", "The id of the notice, the same in each repetition · 通知编号，重发时不变", required=True
    ),
    "WebhookTimestamp": _header(
        "Webhook-Timestamp",
        "When the notice was sent, in seconds since 1970; five minutes old at most"
        " · 发送时间，自 1970 年起的秒数；至多早五分钟",
        required=True,
        pattern="^[0-9]{1,12}$",
    ),
    "WebhookSignature": _header(
        "Webhook-Signature",
        "`v1,` and the base64 of HMAC-SHA256 over `{Webhook-Id}.{Webhook-Timestamp}.{body}` with the shared secret"
        " (Standard Webhooks) · `v1,` 加上以共享密钥对 `{Webhook-Id}.{Webhook-Timestamp}.{body}` 所作"
        " HMAC-SHA256 的 base64（Standard Webhooks）",
        required=True,
    ),
    "DryRun": {
        "in": "query",
        "name": "dry_run",
        "description": "`true` runs the call and takes it back: the answer says what would happen and holds"
        ' `"dry_run": true`; nothing is stored or published · `true` 为试算：执行后撤回，'
        '应答说明将会怎样并带 `"dry_run": true`，不保存、不发布任何内容',
        "schema": {"type": "boolean"},
    },
    "Limit": {
        "in": "query",
        "name": "limit",
        "description": "How many things a page has at most · 每页最多多少条",
        "schema": {"type": "integer", "minimum": 1, "maximum": LIMIT_MOST, "default": LIMIT},
    },
    "Cursor": {
        "in": "query",
        "name": "cursor",
        "description": "Where the page begins: `next` of the page before · 从哪里开始：上一页的 `next`",
        "schema": {"type": "string", "maxLength": 500},
    },
}

HEADERS: dict[str, Any] = {
    "RequestId": {"description": "The id of the request, as our log has it · 请求编号，与日志一致", "schema": _TEXT},
    "ETag": {
        "description": "The version, for `If-Match` of a later change · 版本，用于之后修改时的 `If-Match`",
        "schema": _TEXT | {"examples": ['"3"']},
    },
    "Link": {
        "description": 'The address of the next page (RFC 8288, `rel="next"`); none after the last page'
        ' · 下一页的地址（RFC 8288，`rel="next"`）；最后一页没有',
        "schema": _TEXT,
    },
    "Location": {
        "description": "Where to read the outcome later · 之后在哪里读取结果",
        "schema": _TEXT | {"format": "uri-reference"},
    },
    "IdempotencyReplayed": {
        "description": "`true` where this is the stored answer to an earlier call with the same key"
        " · `true` 表示这是同一键先前调用保存下来的应答",
        "schema": {"type": "string", "enum": ["true"]},
    },
    "RateLimit": {
        "description": "What is left: `r` requests in the next `t` seconds (an IETF draft)"
        " · 剩余额度：接下来 `t` 秒内还可请求 `r` 次（IETF 草案）",
        "schema": _TEXT | {"examples": ['"client";r=599;t=60']},
    },
    "RateLimitPolicy": {
        "description": f"The limit: `q` requests in `w` seconds ({WINDOW_SECONDS}) · 额度：`w` 秒内 `q` 次请求",
        "schema": _TEXT | {"examples": ['"client";q=600;w=60']},
    },
    "RetryAfter": {
        "description": "Seconds to wait before the next try · 再次尝试前应等待的秒数",
        "schema": {"type": "integer", "minimum": 1},
    },
    "WwwAuthenticate": {
        "description": "How to authenticate, and what the token lacks (RFC 6750)"
        " · 如何认证，以及令牌缺少什么（RFC 6750）",
        "schema": _TEXT | {"examples": ['Bearer realm="wulin"']},
    },
    "ContentLanguage": {
        "description": "The language of the sentences: `zh-CN` or `en` · 语句所用语言：`zh-CN` 或 `en`",
        "schema": {"type": "string", "enum": ["zh-CN", "en"]},
    },
}

SCHEMAS: dict[str, Any] = {
    "Problem": {
        "type": "object",
        "description": "An error as RFC 9457 defines it. More members are facts of the refusal, such as `state` and"
        " `allowed` of `wrong_state`"
        " · RFC 9457 定义的错误；其余成员是拒绝的具体事实，如 `wrong_state` 的 `state` 与 `allowed`",
        "properties": {
            "type": _TEXT
            | {
                "format": "uri-reference",
                "description": "Where this kind is described · 此类错误的说明地址",
                "examples": ["/v1/errors/wrong_state"],
            },
            "title": _TEXT | {"description": "A sentence for people · 给人看的一句话"},
            "status": {"type": "integer", "description": "The HTTP status · HTTP 状态码"},
            "detail": _TEXT
            | {"description": "A sentence for people, about this call · 给人看的、针对本次调用的一句话"},
            "code": _TEXT
            | {
                "description": "The kind, for programs; all are listed at `/v1/errors`"
                " · 给程序看的错误代码，全部列在 `/v1/errors`",
                "examples": ["wrong_state"],
            },
            "request_id": _TEXT | {"description": "The id of the request · 请求编号"},
            "errors": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Fault"},
                "description": "The fields at fault, of a body or a query · 请求体或查询参数中有误的各项",
            },
        },
        "required": ["code", "detail", "request_id", "status", "title", "type"],
    },
    "Fault": {
        "type": "object",
        "description": "One field at fault · 有误的一项",
        "properties": {
            "pointer": _TEXT
            | {"description": "The field, as a JSON pointer · 该项的 JSON 指针", "examples": ["/lines/0/quantity"]},
            "code": _TEXT | {"description": "The kind, for programs · 给程序看的代码", "examples": ["required"]},
            "message": _TEXT | {"description": "A sentence for people · 给人看的一句话"},
        },
        "required": ["code", "message", "pointer"],
    },
    "Empty": {"type": "object", "description": "An object without members · 空对象"},
}

# Component, status, description, and the headers that it has beside the two that every refusal has.
_REFUSALS = (
    ("BadRequest", 400, "The request, or one of its headers, cannot be read · 请求或请求头无法读取", ""),
    ("Unauthorized", 401, "No valid token · 没有有效的令牌", "WWW-Authenticate"),
    ("Forbidden", 403, "The caller may not do this · 调用者没有权限", "WWW-Authenticate"),
    ("NotFound", 404, "Unknown in this community · 本社区没有", ""),
    ("Conflict", 409, "A rule or a state refuses the call · 规则或状态不允许", "Retry-After"),
    ("PreconditionFailed", 412, "Somebody has changed it since you read it · 您读取后已被他人修改", ""),
    ("BodyTooLarge", 413, "The body has more than 256 KiB · 请求体超过 256 KiB", ""),
    ("UnsupportedMediaType", 415, "The body is not of the content type that is described · 请求体类型不符", ""),
    (
        "Invalid",
        422,
        "Some of the values are not valid; `errors` names the fields · 填写的内容有误，`errors` 指出各项",
        "",
    ),
    ("PreconditionRequired", 428, "`If-Match` is missing · 缺少 `If-Match`", ""),
    ("TooManyRequests", 429, "Too many requests, of the caller or of the address · 请求过于频繁", "Retry-After"),
    ("Unavailable", 503, "Not available at this moment; try again · 暂时不可用，请稍后再试", "Retry-After"),
    (
        "Error",
        0,
        "Any other error, of the way or of the server: 405 (with `Allow`), 408, 411, 414, 417, 421, 431, 500, 501, 505"
        " · 传输或服务器的其他错误：405（带 `Allow`）、408、411、414、417、421、431、500、501、505",
        "",
    ),
)
REFUSALS = {status: name for name, status, _, _ in _REFUSALS}
_COMPONENT_OF = {
    "X-Request-Id": "RequestId",
    "ETag": "ETag",
    "Link": "Link",
    "Location": "Location",
    "Idempotency-Replayed": "IdempotencyReplayed",
    "RateLimit": "RateLimit",
    "RateLimit-Policy": "RateLimitPolicy",
    "Retry-After": "RetryAfter",
    "WWW-Authenticate": "WwwAuthenticate",
    "Content-Language": "ContentLanguage",
}


def header_references(*names: str) -> dict[str, Any]:
    """Returns the `headers` of an answer: its references to the components above."""
    return {name: {"$ref": f"#/components/headers/{_COMPONENT_OF[name]}"} for name in names}


RESPONSES: dict[str, Any] = {
    name: {
        "description": about,
        "headers": header_references("X-Request-Id", "Content-Language", *extra.split()),
        "content": {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for name, _, about, extra in _REFUSALS
}


def security_schemes(scopes: dict[str, str]) -> dict[str, Any]:
    """Returns the two ways to have a token; `scopes` are those that a program can have, with their descriptions."""
    return {
        "person": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "The access token of a person, from `POST /v1/login`"
            " · 个人的访问令牌，由 `POST /v1/login` 取得",
        },
        "client": {
            "type": "oauth2",
            "description": "The access token of a program, from `POST /v1/token`"
            " · 接入方程序的访问令牌，由 `POST /v1/token` 取得",
            "flows": {"clientCredentials": {"tokenUrl": "/v1/token", "scopes": scopes}},
        },
    }
