# ruff: noqa: E501  (turns of phrase are read whole)
"""Bank details (`relevé d'identité bancaire`, RIB): one account, its holder, sometimes the day of the print.

Whoever was paid last (`dernier bénéficiaire`) stands on the same screen of an app and is no holder.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents.bank_statement import holders
from extractors.fields.declaration import Field
from extractors.fields.prose import find_names
from extractors.fields.spec import Extraction
from extractors.page import Page

_AS_OF = (  # `Relevé d'identité bancaire (RIB) au 23/07/2024`
    (
        r"(?:releve d'identite bancaire|coordonnees bancaires|\brib\b)(?: \([a-z ]{2,12}\))?(?: (?:edite|imprime|etabli))?(?: au| du| le| en date du)\W*$",
        0.9,
    ),
    (
        r"\bvous trouverez (?:ci-dessous|ci-apres|ci-contre|ci-joint\w*|sur cette page),? (?:en date|a la date) du\W*$",
        0.9,
    ),
)
_OF_A_PAYMENT = r"\b(?:derniers? (?:beneficiaire|destinataire)|virement|operation|achat|paiement|ouvert|ouverture|solde)\b[^\n]{0,60}$"


_BOXED, _MOST = 0.8, 3  # as sure as a box; people of one account
_HEADED = Field("persons", ("Intitulé", "Intitulé :"), find_names, reach=2.5, between=1)  # of the account, in its table
_NOT_HEADED = ("Intitulé de l'agence", "Intitulé de la banque", "Intitulé de l'opération", "Intitulé du guichet")


def extract(pages: Sequence[Page]) -> Extraction:
    """The holder and the day of the print."""
    draft = draft_of(pages)
    several = holders(draft)
    if not any(c.score > _BOXED for c in several):
        several += [c for c in draft.labelled((_HEADED,), _NOT_HEADED)["persons"] if len(c.value) < _MOST]
    draft.put("person_names", several)
    issue_date(draft, _AS_OF, never=_OF_A_PAYMENT)
    signature(draft)
    return draft.done()
