"""Why another time may be refused."""

from __future__ import annotations

from services.chassis.errors import Refused


class NothingProposed(Refused):
    """The team has proposed no other time, or the proposal has lapsed."""

    code = "nothing_proposed"
    zh = "没有待确认的改约"
    en = "No other time is proposed"


class TooLateToMove(Refused):
    """A team proposes another time more than two hours before the agreed one; who cannot come gives the order back."""

    code = "too_late_to_move"
    zh = "距约定时间不足两小时，不能再提改约；不能前往请退单"
    en = "It is too late to propose another time; give the order back if you can't come"
