"""The refusal of a reversal that its own requester approves."""

from __future__ import annotations

from services.chassis.errors import Forbidden


class OwnProposal(Forbidden):
    """Two people, always."""

    code = "own_proposal"
    zh = "不能审批自己提出的事项"
    en = "You cannot approve what you proposed"
