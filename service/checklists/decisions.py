"""What a person at a desk decided, over the machine's judgement: kept by the service, an argument of `evaluate`.

A decision is about a document (its content and pages: it survives a new reading and a new name) or about an item. It
is applied as it stands: an accepted paper does for the items that ask for its type, a refused one for none; a waived
item is satisfied; an assigned paper is that person's whatever name was read. Corrections of types and fields are not
decisions: the service applies them to the readings before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

from service.checklists.report import REASON_CODES


class Decision(BaseModel):
    """One decision. `document` is `papers.document_key(sha256, pages)`; `item` narrows to one item id."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["accept", "refuse", "assign", "waive"]
    document: str | None = None
    item: str | None = None
    person: str | None = None
    code: str = "wrong_type"
    reason: str = ""


class Decisions:
    """The decisions of a dossier, looked up by document, by item and person; the last one of a kind counts."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.verdicts: dict[tuple[str, str | None], Decision] = {}
        self.owners: dict[str, str] = {}
        self.waived: dict[tuple[str, str | None], Decision] = {}
        for decision in decisions:
            self._keep(decision)

    def _keep(self, decision: Decision) -> None:
        if decision.kind == "waive" and decision.item:
            self.waived[decision.item, decision.person] = decision
        elif decision.document and decision.kind == "assign" and decision.person:
            self.owners[decision.document] = decision.person
        elif decision.document and decision.kind in ("accept", "refuse"):
            self.verdicts[decision.document, decision.item] = decision

    def verdict(self, keys: Iterable[str], item: str) -> Decision | None:
        """The decision about one of these documents for that item, the narrower one first."""
        keys = tuple(keys)
        for scope in (item, None):
            for key in keys:
                if (key, scope) in self.verdicts:
                    return self.verdicts[key, scope]
        return None

    def waiver(self, item: str, person: str | None) -> Decision | None:
        """The decision that this item need not be given."""
        return self.waived.get((item, person)) or self.waived.get((item, None))

    def owner(self, keys: Iterable[str]) -> str | None:
        """Whose paper a desk said it is."""
        return next((self.owners[key] for key in keys if key in self.owners), None)


def code_of(decision: Decision) -> str:
    """The reason code of a refusal; `wrong_type` when the desk gave none that the contract knows."""
    return decision.code if decision.code in REASON_CODES else "wrong_type"
