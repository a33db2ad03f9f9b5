# ruff: noqa: E501  (turns of phrase are read whole)
"""Plan to pay off a debt: agreed with a landlord (plan d'apurement) or imposed by the commission of over-indebtedness.

Who owes is concerned (`ci-après le débiteur`), who is owed is not (consumer code L.711-1; CCH L.824-2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import concerned, named_after
from extractors.documents._draft import Draft, draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import merged_people, same_people
from extractors.documents._others import surnames_of
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct, leading_name
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The debtors and the date."""
    draft = draft_of(pages)
    debtors = named_after(
        draft,
        r"(?:debiteur|debitrice|locataire|deposant)(?:e|s|\(s\)|\(e\)|\(e\)s)*\s*:|\b(?:et|avec|a) (?:ses|son|sa|leurs?|nos|notre) (?:locataire|preneur|debit(?:eur|rice)|occupant)e?s?\b,?|\bet(?= (?:m\.|mr|mme|mlle|monsieur|madame)\W(?:(?!baill|creanci|d'une part|represente)[^.;:]){4,160}(?:debit|locataire|coproprietaire|d'autre part))",
        0.88,
    )
    debtors = _with_the_other(draft, debtors)
    debtors += named_after(draft, r"(?:dossier|situation) (?:de surendettement )?de", 0.85)
    debtors += [c for c in concerned(draft) if not surnames_of(c, debtors)]
    draft.put("person_names", _called_debtors(draft) or merged_people(debtors))
    issue_date(
        draft,
        (
            (r"(?:seance|reunion|commission|decision) du\W*$", 0.7),
            (
                r"\b(?:accord|protocole|echeancier|plan) (?:conclu|signe|passe|convenu)(?: entre les parties| a [a-z' -]{2,40})?,? le\W*$",
                0.92,
            ),
            (
                r"\b(?:decision|mesures?|plan)\b[^.;:\d\n]{0,30} (?:prise?|arretee?|imposee?|adoptee?|elaboree?|homologuee?)s?(?: (?:en|par) [^.;:\d]{3,40}?)?,? (?:a [a-z' -]{2,40},? )?le\W*$",
                0.92,
            ),
            (
                r"\bdate (?:du (?:present )?(?:plan|protocole)|de l'(?:accord|echeancier|engagement)|de (?:la )?(?:convention|conclusion))\W*$",
                0.93,
            ),
        ),
    )
    signature(draft)
    return draft.done()


_CALLED = re.compile(r",?\s\(?(?:le |la |ci-apres )?(?:co-?\s?)?debit(?:eur|rice)\b(?! (?:de|du|d'))")


def _called_debtors(draft: Draft) -> list[Candidate]:
    """The two whom a list calls debtors, each after its name: `Anne ROUX, débitrice ; Paul ROUX, codébiteur`."""
    found = []
    for match in _CALLED.finditer(draft.folded):
        said = re.split(r"[:;,\n]", draft.text.text[max(0, match.start() - 60) : match.start()])[-1]
        name = leading_name(said.strip())
        if name is not None and name.end == len(said.strip()) and " " in name.text:
            found.append((name.text, match.start() - len(said.lstrip()), match.start()))
    names_ = distinct([name for name, _, _ in found])
    if len(names_) != 2:
        return []
    return [candidate_at(draft.text, "names", names_, found[0][1], found[-1][2], 0.97, "called debtors")]


def _with_the_other(draft: Draft, debtors: Sequence[Candidate]) -> list[Candidate]:
    """The lists of debtors, each with whoever a label of its own calls the other debtor: `Codébiteur : M. ROUX Paul`."""
    others = [
        name for c in named_after(draft, r"\bco-? ?(?:debiteur|debitrice)(?:s|\(s\)|\(e\))*\s*:") for name in c.value
    ]
    first = [c for c in debtors if not same_people(c.value, others)] if others else []
    return [replace(c, value=distinct([*c.value, *others]), score=0.95) for c in first] or list(debtors)
