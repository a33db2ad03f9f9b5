# ruff: noqa: E501  (turns of phrase are read whole)
"""Surety deed: somebody (or Visale) stands surety for a tenant (law of 6 July 1989 art. 22-1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import everybody, named_after, say_names
from extractors.documents._draft import draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import people, person
from extractors.documents._forms import in_role
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct, leading_name, same_person
from extractors.fields.parsed import Parsed
from extractors.fields.prose import Cue, before
from extractors.fields.spec import Extraction
from extractors.page import Page


def extract(pages: Sequence[Page]) -> Extraction:
    """The guarantor, the tenant, the rent, the date."""
    draft = draft_of(pages)
    guarantors = named_after(draft, r"soussignee?s?(?:\(e\))?\s*:?,?|(?:^|\n)\s*(?:la )?caution\s*:|garant\s*:", 0.92)
    guarantors += people(draft, ("guarantor",), (), envelope=0.0, against=("landlord", "manager", "tenant"))
    guarantors += in_role(draft, ("guarantor",), against=("landlord", "manager", "tenant"))
    tenants = [
        *named_after(
            draft,
            r"(?:caution(?: solidaire)?[^.\n]{0,120}?(?:pour|de)|locataires?(?: garantie?)?\s*:|pour le compte de|garantie? de|(?:lui |me |nous )?devra(?:it|ient|ont)?|\b(?:dues?|dus|contractee?s?|souscrit(?:e?s)?) par|incomb\w+ a|defaillance de|au profit de|le locataire,?)\W*(?=(?:m\.|mme|mlle|monsieur|madame)\W)",
            0.9,
        ),
        *named_after(draft, r"locataires?(?: [a-z]{4,12})?\s*:", 0.9),
        *named_after(
            draft,
            r"\b(?:port(?:e|er|ons)|constitue(?:r|ons)?) (?:garante?|caution(?: (?:simple|solidaire|personnelle|et indivisible|solidairement))*)s?(?:,? (?:sans|avec renonciation|en renoncant) [^.;:\d]{3,90}?,)? (?:de|d'|pour|en faveur de|au benefice de) ?(?!son|sa|ses|leurs?|tout|l'execution|le |la |les )",
            0.9,
        ),
        *named_after(
            draft,
            r"\b(?:caution|garante?|cautionne|garantis)\b[^.;]{0,120}? (?:de |d'|pour |les dettes de )?(?:ma|mon|notre) (?:petite?-|belle-|beau-)?(?:fille|fils|enfant|soeur|frere|neveu|niece|filleule?|amie?|mere|pere|conjointe?)\W{1,3}",
            0.88,
        ),
    ]
    lets = before(draft.text, "names", _LETS, _last_named, reach=120, gap=0)
    tenants += [c for c in lets if not any(same_person(c.value[0], g.value[0]) for g in guarantors)]
    tenants += _together(people(draft, ("tenant",), (), envelope=0.0, against=("landlord", "manager")))
    boxed = in_role(draft, ("tenant",), against=("landlord", "manager"))
    tenants += [replace(c, value=[one.value[0] for one in boxed]) for c in boxed[:1]]
    guarantors.sort(key=lambda c: -c.score)
    both = [name for c in (*guarantors[:1], *tenants[:1]) for name in c.value[: 1 if c in guarantors[:1] else 2]]
    names = distinct(both) or everybody(draft)[:2]
    if names:
        say_names(draft, names, 0.85)
    draft.put("guarantor_name", person(guarantors))
    draft.put("tenants", tenants)
    concluded = draft.has(r"\b(?:acte|contrat|engagement|cautionnement) (?:conclu|signe|souscrit)|\bfait a\b")
    contract = ((r"date du contrat\W*$", 0.94),)  # its own: told plainly, it is no other paper's
    issue_date(draft, contract, never=_VISA if concluded else "")
    signature(draft)
    return draft.done()


_VISA = r"\bvisa\b[^.;:\d]{0,20} (?:delivre|emis|obtenu|certifie|valide)e?,? le"  # the tenant's, before the deed
_CIVIL = re.compile(r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.)(?!\w)")
_LETS = (Cue(r"(?:, nee?s? (?:le|en|a) [^,;.]{4,50})?, (?:co-?)?locataires? (?:du|de|d'|au)", 0.85),)


def _last_named(text: str) -> list[Parsed]:
    """The person whom a civility announces last: of `Mme Anne ROUX, née le …, locataire du 6 rue Haute`."""
    announced = (leading_name(text, match.start()) for match in _CIVIL.finditer(text))
    return [Parsed([name.text], name.start, name.end) for name in announced if name is not None][-1:]


def _together(several: Sequence[Candidate]) -> list[Candidate]:
    """Lists of one person each, in rows of a form one under another (`Locataire`, `Co-locataire`), as one list."""
    first = next(iter(several), None)
    if first is None or not all(c.page == first.page and c.box and len(c.value) == 1 for c in several):
        return list(several)
    placed = sorted((c.box.cy, c.value[0]) for c in several if c.box)
    if placed[-1][0] - placed[0][0] > 0.15:
        return list(several)
    return [replace(first, value=distinct([name for _, name in placed]))]
