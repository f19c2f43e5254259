"""What nginx itself refuses, in the services' shape (RFC 9457) and in the caller's language."""

from __future__ import annotations

from dataclasses import dataclass

HEADERS = (  # of every answer; where nginx adds another it forgets those from further out
    "X-Request-Id $the_request_id",
    "X-Content-Type-Options nosniff",
    "Referrer-Policy no-referrer",
    "Content-Security-Policy $policy",
    "Strict-Transport-Security $hsts",
)


@dataclass(frozen=True)
class Page:
    """The answer to one kind of failure; `causes` are nginx's own codes for it.

    A named location keeps the path for the log, but can't be reached by a request that could not be read and
    so has none: `unread` ones have an internal address instead.
    """

    status: int
    code: str
    zh: str
    en: str
    causes: tuple[int, ...] = ()
    retry_after: int | None = None
    unread: bool = False

    def words(self) -> str:
        """The map that picks the sentence."""
        return f'map $spoken $words_{self.code} {{ en "{self.en}"; default "{self.zh}"; }}'

    def location(self) -> str:
        """The named location that answers, and the codes that lead there."""
        body = (
            f'{{"type":"/v1/errors/{self.code}","title":"$words_{self.code}","status":{self.status},'
            f'"detail":"$words_{self.code}","code":"{self.code}","request_id":"$the_request_id"}}'
        )
        headers = ["Content-Language $spoken", *HEADERS]
        if self.retry_after is not None:
            headers.append(f"Retry-After {self.retry_after}")
        told = " ".join(f"add_header {header} always;" for header in (*headers, "Cache-Control no-store"))
        codes = " ".join(str(cause) for cause in self.causes or (self.status,))
        place = f"/_problem/{self.status}" if self.unread else f"@problem_{self.status}"
        return (
            f"error_page {codes} ={self.status} {place};\n"
            f"location {f'= {place}' if self.unread else place} {{\n"
            f"    {'internal; ' if self.unread else ''}types {{}} default_type application/problem+json; {told}\n"
            f"    return {self.status} '{body}';\n"
            f"}}"
        )


WORDS = (
    Page(400, "malformed", "请求无法读取", "The request cannot be read", unread=True),
    Page(403, "forbidden", "您没有权限这样做", "You may not do this"),
    Page(404, "no_such_route", "没有此接口", "There is no such route"),
    Page(405, "method_not_allowed", "不支持这种方法", "This method is not supported here"),
    Page(408, "request_timeout", "请求超时", "The request took too long to arrive", unread=True),
    Page(413, "body_too_large", "请求体过大", "The body is too large"),
    Page(414, "address_too_long", "请求地址过长", "The address is too long", unread=True),
    Page(429, "too_many_requests", "请求过于频繁，请稍后再试", "Too many requests; please wait a moment", (), 2),
    Page(431, "headers_too_large", "请求头过大", "The headers are too large", (494,), unread=True),
    Page(500, "internal_error", "系统出错,请稍后再试", "Something went wrong; please try again later"),
    Page(503, "unavailable", "服务暂时不可用,请稍后再试", "Away for a moment; please try again", (502, 503, 504), 2),
)

# What is said where the gateway speaks TLS to whoever comes without: a secret sent in clear must hurt, not work.
TLS_REQUIRED = Page(403, "tls_required", "请使用加密连接(HTTPS)", "Use an encrypted connection (HTTPS)")
