# ruff: noqa: E501  (turns of phrase are read whole)
"""Bank details (`relevé d'identité bancaire`, RIB): one account, its holder, sometimes the day of the print.

Whoever was paid last (`dernier bénéficiaire`) stands on the same screen of an app and is no holder.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents.bank_statement import holders
from extractors.fields.spec import Extraction
from extractors.page import Page

_AS_OF = (  # `Relevé d'identité bancaire (RIB) au 23/07/2024`
    (
        r"(?:releve d'identite bancaire|coordonnees bancaires|\brib\b)(?: \([a-z ]{2,12}\))?(?: (?:edite|imprime|etabli))?(?: au| du| le| en date du)\W*$",
        0.9,
    ),
)
_OF_A_PAYMENT = r"\b(?:derniers? (?:beneficiaire|destinataire)|virement|operation|achat|paiement|ouvert|ouverture|solde)\b[^\n]{0,60}$"


def extract(pages: Sequence[Page]) -> Extraction:
    """The holder and the day of the print."""
    draft = draft_of(pages)
    draft.put("person_names", holders(draft))
    issue_date(draft, _AS_OF, never=_OF_A_PAYMENT)
    signature(draft)
    return draft.done()
