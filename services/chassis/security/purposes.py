"""Why somebody reads what is sensitive: a closed list, given in the header `Purpose`.

It uses the standard library and the errors alone, so that rules may use it.
"""

from __future__ import annotations

from enum import StrEnum

from services.chassis.errors import Malformed


class Purpose(StrEnum):
    """Why a worker reads what is sensitive about somebody."""

    SERVICE = "service"  # to serve them: to dispatch, to call, to review
    FOLLOW_UP = "follow_up"
    COMPLAINT = "complaint"
    SUPERVISION = "supervision"
    AUDIT = "audit"
    EMERGENCY = "emergency"


class PurposeRequired(Malformed):
    """Workers state why they read this; the reading is recorded, and the person sees it."""

    code = "purpose_required"
    zh = "请在 Purpose 请求头中填写查阅目的"
    en = "Please state in the Purpose header why you read this"


class PurposeUnknown(Malformed):
    """The header Purpose has none of the listed values; fact `allowed`."""

    code = "purpose_unknown"
    zh = "查阅目的不在列表中"
    en = "This is none of the purposes for reading"


def purpose_of(header: str | None) -> Purpose | None:
    """Returns the purpose in a header, None without one. Raises PurposeUnknown."""
    if header is None:
        return None
    try:
        return Purpose(header.strip())
    except ValueError as error:
        raise PurposeUnknown(allowed=[one.value for one in Purpose]) from error


def require_purpose(purpose: Purpose | None) -> Purpose:
    """Returns the purpose. Raises PurposeRequired if none was stated."""
    if purpose is None:
        raise PurposeRequired
    return purpose
