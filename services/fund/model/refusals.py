"""What the fund refuses, by name; amounts in these sentences are yuan, as people speak."""

from __future__ import annotations

from services.chassis.errors import Forbidden, Invalid, NotYetKnown, Refused, Unauthorized


class EarmarkInsufficient(Refused):
    """The earmark's free money does not cover the grant."""

    code = "earmark_insufficient"
    zh = "该专项可用余额不足,还差{missing}元。"
    en = "This earmark does not hold enough; {missing} yuan are missing."


class PurposeMismatch(Refused):
    """The earmark serves one purpose and the project another."""

    code = "purpose_mismatch"
    zh = "该专项的用途与项目不符。"
    en = "The earmark's purpose does not cover this project."


class OwnProposal(Forbidden):
    """Nobody approves what they proposed themself."""

    code = "own_proposal"
    zh = "不能审批自己提出的事项。"
    en = "You cannot approve what you proposed."


class SameApprover(Refused):
    """Two approvals are two people."""

    code = "same_approver"
    zh = "两次审批须由不同的人作出。"
    en = "The two approvals must come from two people."


class FilingTooLate(Refused):
    """The plan of a campaign that asks the public is filed a number of days ahead."""

    code = "filing_too_late"
    zh = "募捐方案须在开始前{days}日备案。"
    en = "The plan must be filed {days} days before the start."


class CampaignNotOpen(Refused):
    """The campaign takes no gift on that day."""

    code = "campaign_not_open"
    zh = "该倡议未开始或已结束。"
    en = "This campaign is not open."


class AmountOutOfRange(Invalid):
    """More or less than may be given this way."""

    code = "amount_out_of_range"
    zh = "金额须在{min}至{max}元之间。"
    en = "The amount must be between {min} and {max} yuan."


class PaymentMismatch(Refused):
    """A signed notice says something else than was ordered; it is kept for a person."""

    code = "payment_mismatch"
    zh = "支付金额与订单不一致,已转人工核对。"
    en = "The payment differs from the order; a person will check it."
    leaves_mark = True


class BadSignature(Unauthorized):
    """A notice that its provider did not sign, or signed too long ago."""

    code = "bad_signature"
    zh = "通知签名无效。"
    en = "The notice's signature is not valid."
    headers = {}


class PaymentUnavailable(Refused):
    """The payment provider is not set up here."""

    code = "payment_unavailable"
    zh = "暂不支持该支付方式。"
    en = "This way of paying is not available here."


class UnknownProject(NotYetKnown):
    """No such project, or orders has not told of it yet."""

    status = 409
    code = "unknown_project"
    zh = "没有这个项目,或尚未列入清单。"
    en = "No such project, or not on a list yet."


class UnknownCampaign(NotYetKnown):
    """Something was given to a campaign that is not known here."""

    code = "unknown_campaign"
    zh = "没有这个倡议。"
    en = "There is no such campaign."


class ProofMissing(Invalid):
    """The proof does not cover the payment."""

    code = "proof_missing"
    zh = "缺少与金额相符的凭证。"
    en = "Proof for the amount is missing."


class ProofUsed(Refused):
    """One invoice pays once."""

    code = "proof_used"
    zh = "该凭证已用于其他支付。"
    en = "This proof was already used for another payment."


class OverApproved(Refused):
    """More than what is left of the grant."""

    code = "over_approved"
    zh = "超过批准的金额。"
    en = "This exceeds what was approved."


class FutureDay(Invalid):
    """Money is received today or was received before, never tomorrow."""

    code = "day_in_future"
    zh = "收款日期不能晚于今天。"
    en = "The day of receipt cannot be later than today."


class RunBackwards(Invalid):
    """A campaign that ends before it starts."""

    code = "ends_before_start"
    zh = "结束日期不能早于开始日期。"
    en = "It cannot end before it starts."
