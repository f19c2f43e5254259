"""Why orders says no: one class a reason, as `docs/errors.md` lists them."""

from __future__ import annotations

from services.chassis.errors import Fault, Forbidden, Invalid, NotYetKnown, Refused


class UnknownService(Invalid):
    """The order names a service that is not in the catalogue."""

    code = "unknown_service"
    zh = "没有这个服务项目"
    en = "There is no such service"

    def __init__(self) -> None:
        super().__init__(Fault("/service_id", self.code, self.en))


class ServiceClosed(Refused):
    """The service is not offered any more."""

    code = "service_closed"
    zh = "该服务已停用"
    en = "This service is closed"


class TooManyOpenOrders(Refused):
    """A requester may have ten orders that have not ended."""

    code = "too_many_open_orders"
    zh = "未完成的订单过多"
    en = "Too many open orders"


class NotYourPerson(Forbidden):
    """Only staff, social workers and guardians order for somebody else."""

    code = "not_your_person"
    zh = "您无权代此人办理"
    en = "You may not act for this person"


class WantedAtOutOfRange(Invalid):
    """Orders are for now until 180 days ahead; only paper slips may be entered up to 30 days late."""

    code = "wanted_at_out_of_range"
    zh = "预约时间超出范围"
    en = "The time is out of range"

    def __init__(self, pointer: str = "/wanted_at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class UnknownCampaign(NotYetKnown):
    """No such campaign, or not heard of yet."""

    code = "unknown_campaign"
    zh = "没有这个倡议"
    en = "There is no such campaign"


class CampaignOver(Refused):
    """An order may name a campaign only between its first and its last day."""

    code = "campaign_over"
    zh = "该倡议不在进行中"
    en = "This campaign is not running"


class UnknownProject(Invalid):
    """The order names a project that is not there."""

    code = "unknown_project"
    zh = "没有这个项目"
    en = "There is no such project"

    def __init__(self) -> None:
        super().__init__(Fault("/project_id", self.code, self.en))


class UnknownTeam(Invalid):
    """A dispatch names a team that is not there."""

    code = "unknown_team"
    zh = "没有这支队伍"
    en = "There is no such team"

    def __init__(self, pointer: str = "/team_ids") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class TeamAtCapacity(Refused):
    """The team carries as many orders as it can."""

    code = "team_at_capacity"
    zh = "团队承接已满"
    en = "The team is full"


class TeamInactive(Refused):
    """The team rests or has been disbanded."""

    code = "team_inactive"
    zh = "团队未在服务"
    en = "The team is not active"


class TeamLacksSkill(Refused):
    """The order needs a skill that the team doesn't have."""

    code = "team_lacks_skill"
    zh = "团队缺少所需技能"
    en = "The team lacks a skill"


class CircleOpenCall(Refused):
    """A confidential order is offered to one team at a time."""

    code = "circle_open_call"
    zh = "保密订单不能公开抢单"
    en = "A confidential order cannot be an open call"


class TooManyTeams(Invalid):
    """An open call goes to at most ten teams."""

    code = "too_many_teams"
    zh = "一次最多派给十支团队"
    en = "At most ten teams at once"

    def __init__(self) -> None:
        super().__init__(Fault("/team_ids", self.code, self.en))


class AlreadyOffered(Refused):
    """A team is asked once a round."""

    code = "already_offered"
    zh = "本轮已派给该团队"
    en = "Already offered to this team in this round"


class NotASocialWorker(Refused):
    """The person named does not hold the role `social_worker`."""

    code = "not_a_social_worker"
    zh = "此人不是社工"
    en = "This person is not a social worker"


class OrderTaken(Refused):
    """Another team accepted first."""

    code = "order_taken"
    zh = "订单已被其他团队接走"
    en = "Another team has taken the order"


class OfferLapsed(Refused):
    """The time to accept has passed."""

    code = "offer_lapsed"
    zh = "接单时间已过"
    en = "The offer has lapsed"


class OfferNotYours(Forbidden):
    """The order was not offered to this team."""

    code = "offer_not_yours"
    zh = "此单未派给您的团队"
    en = "Not offered to your team"


class NotAMember(Invalid):
    """Only members of the team can be assigned for it."""

    code = "not_a_member"
    zh = "此人不是该团队成员"
    en = "This person is not a member of the team"

    def __init__(self, pointer: str = "/members") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class MemberDoubleBooked(Refused):
    """Nobody is assigned to two orders at the same time."""

    code = "member_double_booked"
    zh = "成员该时段已有安排"
    en = "A member is booked then"


class TooYoung(Refused):
    """The service asks for an age that the person has not reached."""

    code = "too_young"
    zh = "年龄不符合要求"
    en = "Too young"


class OwnOrder(Refused):
    """Nobody is assigned to an order placed for themself."""

    code = "own_order"
    zh = "不能承接为自己下的订单"
    en = "Not for an order placed for oneself"


class NotAssigned(Refused):
    """The person is neither assigned nor a member of the team that serves."""

    code = "not_assigned"
    zh = "未被安排参加此单"
    en = "Not assigned to this order"


class TooEarly(Refused):
    """Members check in from 60 minutes before the agreed time."""

    code = "too_early"
    zh = "还未到签到时间"
    en = "Too early to check in"


class NotCheckedIn(Refused):
    """There is no open check-in of this person."""

    code = "not_checked_in"
    zh = "尚未签到"
    en = "Not checked in"


class OutBeforeIn(Invalid):
    """A stay lasts at least one whole minute besides its break."""

    code = "out_before_in"
    zh = "签退须晚于签到"
    en = "Check-out must follow check-in"

    def __init__(self, pointer: str = "/out_at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class AtInFuture(Invalid):
    """Attendance is what has been."""

    code = "at_in_future"
    zh = "时间不能晚于现在"
    en = "The time is in the future"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class TooLongAgo(Invalid):
    """Members and leaders enter what was within 24 hours; older only staff."""

    code = "too_long_ago"
    zh = "补录超过二十四小时,请工作人员办理"
    en = "More than 24 hours ago; staff must enter it"

    def __init__(self, pointer: str = "/at") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class OverlapsAttendance(Refused):
    """Nobody serves in two places at once."""

    code = "overlaps_attendance"
    zh = "与另一段服务时间重叠"
    en = "Overlaps another service time"


class CheckoutMissing(Refused):
    """Somebody is still checked in; fact `person_ids`."""

    code = "checkout_missing"
    zh = "有人未签退"
    en = "Somebody has not checked out"


class NobodyAttended(Refused):
    """A service that nobody came to can't be finished."""

    code = "nobody_attended"
    zh = "无人签到"
    en = "Nobody attended"


class AttendanceOpen(Refused):
    """Attendance still needs somebody's word; fact `person_ids`."""

    code = "attendance_open"
    zh = "考勤尚未确认"
    en = "Attendance unsettled"


class DayMinutesExceeded(Refused):
    """More than the day's limit of one person: only staff may confirm it."""

    code = "day_minutes_exceeded"
    zh = "超过当日时长上限"
    en = "Over the day's limit"


class NeedsStaff(Refused):
    """More than 150 % of what was planned, or over the day's limit: a leader's word is not enough."""

    code = "needs_staff"
    zh = "时长超出队长可确认的范围,请工作人员办理"
    en = "Beyond what a leader may confirm; staff must"


class OwnMinutes(Forbidden):
    """Nobody confirms, corrects or settles their own minutes."""

    code = "own_minutes"
    zh = "不能确认自己的时长"
    en = "Not for your own minutes"


class OwnService(Forbidden):
    """Who took part in a service doesn't decide on it for the station."""

    code = "own_service"
    zh = "参与者不能办理"
    en = "Not by who took part"


class ReviewTwice(Refused):
    """Each party reviews once, and each person speaks for one party."""

    code = "review_twice"
    zh = "已评价"
    en = "Already reviewed"


class NotAParty(Forbidden):
    """The person does not speak for this party."""

    code = "not_a_party"
    zh = "您不是评单方"
    en = "Not a party to this review"


class ReviewOver(Refused):
    """The order is closed; fact `reopen_until`."""

    code = "review_over"
    zh = "评单已结束"
    en = "Reviewing is over"


class WindowOpen(Refused):
    """The review window has not passed; fact `until`."""

    code = "window_open"
    zh = "评单期未满"
    en = "The review window is still open"


class DisputeOpen(Refused):
    """A dispute holds the closing."""

    code = "dispute_open"
    zh = "异议未处理"
    en = "A dispute is open"


class DisputeOpenAlready(Refused):
    """One open dispute a person."""

    code = "dispute_open_already"
    zh = "您已有未处理的异议"
    en = "You already have an open dispute"


class NothingToSettle(Refused):
    """No dispute is open and no minutes were given."""

    code = "nothing_to_settle"
    zh = "没有需要处理的异议"
    en = "There is nothing to settle"


class SettlesNobody(Invalid):
    """Minutes are settled for people who were there; others are entered by a correction first."""

    code = "settles_nobody"
    zh = "此人没有已签退的服务记录"
    en = "This person has no ended attendance in the order"

    def __init__(self, person_id: object) -> None:
        super().__init__(Fault(f"/minutes/{person_id}", self.code, self.en))


class SettledBeyondDay(Invalid):
    """A day has 1,440 minutes."""

    code = "settled_beyond_day"
    zh = "时长超过一天"
    en = "More minutes than a day has"

    def __init__(self) -> None:
        super().__init__(Fault("/minutes", self.code, self.en))


class ReopenTooLate(Refused):
    """An order is reopened within 30 days of its first closing, by an admin within 365."""

    code = "reopen_too_late"
    zh = "已过重开期限"
    en = "Too late to reopen"


class ReopenedTooOften(Refused):
    """An order is reopened three times at most."""

    code = "reopened_too_often"
    zh = "重开次数过多"
    en = "Reopened too often"


class ServiceStarted(Refused):
    """What has begun is finished, not cancelled: the minutes served stay."""

    code = "service_started"
    zh = "服务已开始,请按中止结束"
    en = "Service has begun; finish it as broken off"


class NotAVolunteer(Refused):
    """Members and leaders of teams hold the role `volunteer`."""

    code = "not_a_volunteer"
    zh = "此人不是志愿者"
    en = "This person is not a volunteer"


class AlreadyAMember(Refused):
    """The person is in this team already."""

    code = "already_a_member"
    zh = "已是该团队成员"
    en = "Already a member of this team"


class TeamNeedsLeader(Refused):
    """A leader leaves only after another leads."""

    code = "team_needs_leader"
    zh = "团队须有队长"
    en = "A team needs a leader"


class TeamBusy(Refused):
    """A team with orders in hand is not disbanded."""

    code = "team_busy"
    zh = "团队仍有订单"
    en = "The team has orders"


class NameTaken(Refused):
    """Another one has this name."""

    code = "name_taken"
    zh = "名称已被使用"
    en = "The name is taken"


class ServiceInUse(Refused):
    """The form of a service with open orders stays as it is."""

    code = "service_in_use"
    zh = "该服务仍有未完成的订单"
    en = "The service has open orders"
