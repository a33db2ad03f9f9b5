"""What a judgement says of a paper for an item: remarks that refuse or leave a doubt, and the verdict they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from service.checklists.papers import Paper
from service.checklists.report import ItemStatus, Verdict
from service.checklists.rules import Option


@dataclass(frozen=True, slots=True)
class Remark:
    """A reason code, the name of its sentence, what the sentence needs; a doubt, or else a refusal."""

    code: str
    sentence: str
    doubt: bool = False
    values: Mapping[str, Any] = field(default_factory=dict, hash=False, compare=False)


def refused(code: str, sentence: str = "", **values: Any) -> Remark:
    """A remark that refuses; its sentence has the code's name unless told."""
    return Remark(code, sentence or code, False, values)


def doubted(code: str, sentence: str = "", **values: Any) -> Remark:
    """A remark that leaves a doubt."""
    return Remark(code, sentence or code, True, values)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One paper judged for one item."""

    paper: Paper
    option: Option | None
    remarks: tuple[Remark, ...] = ()
    by_name: bool = False  # refused by the table's own "→ rejected"

    @property
    def verdict(self) -> Verdict:
        """Accepted, accepted with a doubt, or refused."""
        if any(not remark.doubt for remark in self.remarks):
            return "rejected"
        return "to_review" if self.remarks else "accepted"

    @property
    def said(self) -> tuple[Remark, ...]:
        """What people are told: why it is refused, and doubts only where nothing refuses; each code once."""
        told = [remark for remark in self.remarks if not remark.doubt] or self.remarks
        return tuple({(remark.code, remark.sentence): remark for remark in told}.values())

    @property
    def rank(self) -> int:
        """0 accepted, 1 with a doubt, 2 refused."""
        return ("accepted", "to_review", "rejected").index(self.verdict)

    @property
    def foreign(self) -> bool:
        """Refused because it is somebody else's."""
        return any(remark.code == "wrong_person" and not remark.doubt for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the papers make of a part or an item: its status, the papers judged, what the set as a whole lacks."""

    status: ItemStatus
    judgements: tuple[Judgement, ...] = ()
    lacks: tuple[Remark, ...] = ()

    @property
    def taken(self) -> tuple[Judgement, ...]:
        """The papers it accepts, with or without a doubt."""
        return tuple(one for one in self.judgements if one.verdict != "rejected")


RANKS: dict[ItemStatus, int] = {"satisfied": 0, "to_review": 1, "rejected": 2, "missing": 3}
