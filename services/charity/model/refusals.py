"""Every way in which the charity supermarket says no."""

from __future__ import annotations

from services.chassis.errors import Fault, Forbidden, Invalid, NotYetKnown, Problem, Refused


class GiftAlreadyAccepted(Refused):
    """A gift is taken in once."""

    code = "gift_already_accepted"
    zh = "这笔捐赠已经验收"
    en = "This gift has already been accepted"


class GiftLineRefused(Refused):
    """Nothing of a gift can be taken in."""

    code = "gift_line_refused"
    zh = "第{line}行物资不能接收:{reason}"
    en = "Line {line} cannot be accepted: {reason}"


class MedicineNotAGift(Refused):
    """Medicine never becomes stock, points or a reward."""

    code = "medicine_not_a_gift"
    zh = "药品不作为捐赠物资,请到余药共享窗口"
    en = "Medicine is not taken as a gift; go to the medicine desk"


class UnitsAboveQuantity(Invalid):
    """A unit holds at least one piece."""

    code = "units_above_quantity"
    zh = "件(份)数不能多于验收的数量"
    en = "Units cannot exceed the pieces accepted"

    def __init__(self) -> None:
        super().__init__(Fault("/units", self.code, self.en))


class UnknownLine(Invalid):
    """The gift has no such line, or fewer pieces in it."""

    code = "unknown_line"
    zh = "捐赠中没有这一行,或数量不足"
    en = "The gift has no such line, or fewer pieces in it"

    def __init__(self, line_no: int) -> None:
        super().__init__(Fault("/line_no", self.code, self.en), line=line_no)


class UnknownCampaign(NotYetKnown):
    """What a gift names as its cause must be known here and open."""

    code = "unknown_campaign"
    zh = "没有这个倡议或项目,或尚未同步,请稍后再试"
    en = "Campaign or project unknown, over, or not known here yet"


class OwnProposal(Forbidden):
    """Two people, always."""

    code = "own_proposal"
    zh = "不能审批自己提出的事项"
    en = "You cannot approve what you proposed"


class ReversalExceedsGift(Refused):
    """No more is taken back than was given."""

    code = "reversal_exceeds_gift"
    zh = "冲销数量超过剩余可冲销的数量"
    en = "The reversal exceeds what is left to reverse"


class NothingToReverse(Invalid):
    """A reversal takes units or pieces; one of neither would only void the receipt."""

    code = "nothing_to_reverse"
    zh = "请填写要冲销的件(份)数或物资数量"
    en = "Say which units or pieces are to be reversed"

    def __init__(self) -> None:
        super().__init__(Fault("/units", self.code, self.en))


class OutOfStock(Refused):
    """Nothing is promised that isn't there."""

    code = "out_of_stock"
    zh = "库存不足,现可用{free}"
    en = "Not enough stock; {free} available"


class ReliefOnly(Refused):
    """What is left was given for people in need."""

    code = "relief_only"
    zh = "捐赠人限定用于帮困"
    en = "The donor gave this for relief only"


class LotExpired(Refused):
    """Judged by the date at the moment of handing over."""

    code = "lot_expired"
    zh = "该批次已过期或临期,不能发放"
    en = "This lot is past the day it may be issued"


class ItemExists(Refused):
    """An item is known by its name and unit."""

    code = "item_exists"
    zh = "已有同名同单位的物品,请直接使用该物品"
    en = "There is an item of this name and unit already; name it by its id"


class PlaceExists(Refused):
    """A place is known by its name."""

    code = "place_exists"
    zh = "已有同名的存放点"
    en = "There is a place of this name already"


class ShopExists(Refused):
    """A shop is known by its name."""

    code = "shop_exists"
    zh = "已有同名的商户"
    en = "There is a shop of this name already"


class UnknownItem(Invalid):
    """Items are made here, so what is not found does not exist."""

    code = "unknown_item"
    zh = "没有这个物品"
    en = "There is no such item"

    def __init__(self, pointer: str = "/item_id") -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class UnknownPlace(Invalid):
    """Places are made here."""

    code = "unknown_place"
    zh = "没有这个存放点"
    en = "There is no such place"

    def __init__(self) -> None:
        super().__init__(Fault("/place_id", self.code, self.en))


class UnknownShop(Invalid):
    """Shops are made here."""

    code = "unknown_shop"
    zh = "没有这个商户"
    en = "There is no such shop"

    def __init__(self) -> None:
        super().__init__(Fault("/shop_id", self.code, self.en))


class RewardNotOffered(Refused):
    """Paused or ended."""

    code = "reward_not_offered"
    zh = "该项目目前不能兑换"
    en = "This reward is not offered now"


class RewardLimitReached(Refused):
    """So that there is something for everybody."""

    code = "reward_limit_reached"
    zh = "本期兑换已达上限{limit}"
    en = "The limit of {limit} for this period is reached"


class RewardForbiddenKind(Invalid):
    """Materials of the workshop, and what the kind of reward has no use for."""

    code = "reward_forbidden_kind"
    zh = "此类物品不能列为兑换项目"
    en = "This kind may not be a reward"

    def __init__(self, pointer: str) -> None:
        super().__init__(Fault(pointer, self.code, self.en))


class StockBelowGiven(Refused):
    """What is promised or given stays so."""

    code = "stock_below_given"
    zh = "库存上限不能低于已预留和已兑出的{taken}"
    en = "Stock cannot be less than the {taken} that are promised or given"


class RedemptionNotOpen(Refused):
    """After its end a redemption stays as it is."""

    code = "redemption_not_open"
    zh = "兑换已办结,不能再变更"
    en = "The redemption is settled and cannot change"


class CollectExpired(Refused):
    """Goods wait for some days only."""

    code = "collect_expired"
    zh = "已过领取期限,积分将退回"
    en = "The time to collect has passed; points go back"


class VoucherNotUsable(Refused):
    """Used, unknown, expired, void or another shop's: one answer, so that nobody learns which."""

    code = "voucher_not_usable"
    zh = "此券不能使用"
    en = "This voucher cannot be used"
    leaves_mark = True  # the guess is counted


class VoucherCodeMalformed(Invalid):
    """The check sign is wrong; nothing was looked up."""

    code = "voucher_code_malformed"
    zh = "券码有误,请核对"
    en = "The code is mistyped"


class TooManyAttempts(Problem):
    """Wrong codes are counted."""

    status = 429
    code = "too_many_attempts"
    zh = "尝试过多,请{minutes}分钟后再试"
    en = "Too many attempts; try again in {minutes} minutes"

    def __init__(self, seconds: int) -> None:
        super().__init__(minutes=-(-seconds // 60))
        self.headers = {"Retry-After": str(seconds)}
