"""How long a leaving can be undone, and the refusals."""

from __future__ import annotations

from datetime import timedelta

from services.chassis.errors import Forbidden, Refused

UNDO_TIME = timedelta(days=90)


class NotUndone(Refused):
    """The person has not left, or left more than 90 days ago. After 90 days somebody joins anew."""

    code = "leaving_not_undone"
    zh = "该人员未退出，或退出已超过 90 天"
    en = "This person has not left, or left more than 90 days ago"


class ReturnNotAsked(Refused):
    """Nobody asks for the return: the request was decided, or has lapsed."""

    code = "return_not_asked"
    zh = "没有待确认的恢复申请"
    en = "No return of this person is waiting"


class OwnReturn(Forbidden):
    """Who asked for a return does not confirm it, and only who asked withdraws it."""

    code = "own_proposal"
    zh = "须由提出人以外的工作人员确认"
    en = "Another worker must confirm this: not who asked"
