"""The errors that nginx answers itself: problem details (RFC 9457) in the caller's language, as services answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

HEADERS = (  # of every answer: a block with an `add_header` of its own inherits none from the outer one
    "X-Request-Id $the_request_id",
    "X-Content-Type-Options nosniff",
    "Referrer-Policy no-referrer",
    "Content-Security-Policy $policy",
    "Strict-Transport-Security $hsts",
)


@dataclass(frozen=True)
class Page:
    """The answer to one kind of failure; `causes` are nginx's own codes for it, its status where there are none.

    `unread` says that nginx may fail before it has read the address: a named location refuses such a request, so the
    page has an internal address. Its language is Chinese then, since nginx has not read the headers either.
    """

    status: int
    code: str
    zh: str
    en: str
    causes: tuple[int, ...] = ()
    retry_after: int | None = None
    unread: bool = False
    means: str = ""  # for the table of errors, where no service has the code

    @property
    def place(self) -> str:
        """The location that answers."""
        return f"/_problem/{self.code}" if self.unread else f"@problem_{self.code}"

    def sentences(self) -> str:
        """Returns the map that picks the sentence by language."""
        return f'map $spoken $sentence_{self.code} {{ en "{self.en}"; default "{self.zh}"; }}'

    def location(self) -> str:
        """Returns the location that answers, and the codes that lead there."""
        body = (
            f'{{"type":"/v1/errors/{self.code}","title":"$sentence_{self.code}","status":{self.status},'
            f'"detail":"$sentence_{self.code}","code":"{self.code}","request_id":"$the_request_id"}}'
        )
        headers = ["Content-Language $spoken", *HEADERS, "Cache-Control no-store"]
        if self.retry_after is not None:
            headers.append(f"Retry-After {self.retry_after}")
        added = " ".join(f"add_header {header} always;" for header in headers)
        codes = " ".join(str(cause) for cause in self.causes or (self.status,))
        return (
            f"error_page {codes} ={self.status} {self.place};\n"
            f"location {f'= {self.place}' if self.unread else self.place} {{\n"
            f"    {'internal; ' if self.unread else ''}types {{}} default_type application/problem+json; {added}\n"
            f"    return {self.status} '{body}';\n"
            f"}}"
        )


PAGES = (
    # 495 and 496 are about certificates of clients, which nothing here asks for.
    Page(400, "malformed", "请求无法读取", "The request cannot be read", (400, 495, 496), unread=True),
    Page(403, "forbidden", "您没有权限这样做", "You may not do this"),
    Page(404, "no_such_route", "没有此接口", "There is no such route", means="No route has this path."),
    Page(
        405,
        "method_not_allowed",
        "不支持这种方法",
        "This method is not supported here",
        means="The path exists, but not with this method.",
    ),
    Page(
        408,
        "request_timeout",
        "请求超时",
        "The request took too long to arrive",
        unread=True,
        means="The request did not arrive whole within the time limit.",
    ),
    Page(
        411,
        "length_required",
        "请提供 Content-Length 请求头",
        "Please send a Content-Length header",
        unread=True,
        means="A body came without its length.",
    ),
    Page(
        412,
        "precondition_failed",
        "前提条件不成立",
        "The precondition of the request does not hold",
        means="A header such as If-Unmodified-Since does not hold.",
    ),
    Page(
        413, "body_too_large", "请求体过大", "The body is too large", means="The body is larger than the gateway reads."
    ),
    Page(
        414,
        "address_too_long",
        "请求地址过长",
        "The address is too long",
        unread=True,
        means="Path and query together are longer than the gateway reads.",
    ),
    Page(
        416,
        "range_not_satisfiable",
        "请求的范围无效",
        "The requested range is not valid",
        means="The header Range asks for a part that does not exist.",
    ),
    Page(
        421,
        "misdirected_request",
        "请求发错了服务器",
        "The request was sent to the wrong server",
        unread=True,
        means="The connection was made for another host.",
    ),
    Page(429, "too_many_requests", "请求过于频繁，请稍后再试", "Too many requests; please wait a moment", (), 2),
    Page(
        431,
        "headers_too_large",
        "请求头过大",
        "The headers are too large",
        (494,),
        unread=True,
        means="The headers together are larger than the gateway reads.",
    ),
    Page(500, "internal_error", "系统出错，请稍后再试", "Something went wrong; please try again later", (500, 507)),
    Page(
        501,
        "not_implemented",
        "不支持这种传输编码",
        "This transfer encoding is not supported",
        unread=True,
        means="The header Transfer-Encoding names something else than `chunked`.",
    ),
    Page(
        503,
        "unavailable",
        "服务暂时不可用，请稍后再试",
        "The service is not available at this moment; please try again",
        (502, 503, 504),
        2,
    ),
    Page(
        505,
        "http_version_not_supported",
        "不支持这个 HTTP 版本",
        "This version of HTTP is not supported",
        unread=True,
        means="The request line names an unknown version of HTTP.",
    ),
)

# The answer to a call without TLS if the gateway has TLS: a secret that was sent unencrypted must not work.
TLS_REQUIRED = Page(
    403,
    "tls_required",
    "请使用加密连接（HTTPS）",
    "Use an encrypted connection (HTTPS)",
    means="The gateway has TLS, and the call came without it.",
)
PLAIN_AT_TLS = replace(TLS_REQUIRED, causes=(497,))  # sent without TLS to the port of TLS
PLAIN_PAGES = (*(page for page in PAGES if page.status != TLS_REQUIRED.status), TLS_REQUIRED)
