# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Papers of a contract at an address: an energy, water or telecom bill, an insurance certificate.

The holder is the contract's (`Titulaire`, `atteste que Mme X est titulaire`), the address that of use (`lieu de
consommation`, `adresse du risque`) rather than of billing, the issuer whoever's letterhead it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft, addresses_of, block_address, same_addresses, told_addresses
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import first_names_of, merged_people, people, person
from extractors.documents._issuer import issuers
from extractors.fields.declaration import Candidate, Field
from extractors.fields.name_words import name_word
from extractors.fields.names import leading_name
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import with_role
from extractors.fields.prose import Cue, before, candidate_at, find_names

HOLDER_CUES = (
    Cue(r"(?:attest\w+|certifi\w+|confirm\w+|declar\w+)(?: par la presente)?,? que", 0.92),
    Cue(
        r"\b(?:attest\w+|certifi\w+|declar\w+)(?: par la presente)?,? (?:(?:bien )?(?:garantir|assurer|couvrir)|avoir (?:garanti|assure|couvert))\b",
        0.92,
    ),
    Cue(
        r"(?<!ancien )(?<!ancienne )(?<!precedent )(?<!ex-)titulaires?(?: du contrat| du compte| de la ligne| de l'abonnement)?(?:\(s\))?\s*:",
        0.92,
    ),
    Cue(
        r"(?<!ancien )(?<!ancienne )(?<!precedent )(?<!ex-)\b(?:souscripteur|societaire|abonne\(?e?\)?|assuree?|client(?:e|\(e\))?|nom du client)s?\s*:",
        0.9,
    ),
    Cue(r"(?:souscrit par|au nom de|delivree? a)", 0.85),
)
HOLDER_FIELD = Field(
    "holder",
    (
        "Titulaire du contrat",
        "Titulaire",
        "Nom du titulaire",
        "Abonné",
        "Souscripteur",
        "Sociétaire",
        "Assuré",
        "Nom et prénom",
        "Nom, prénom",
        "Client",
        "Nom de l'assuré",
        "Nom du client",
        "Titulaire de la ligne",
        "Contractant",
        "Preneur d'assurance",
        "Assurée",
        "Assuré(e)",
        "Adhérent",
        "Adhérente",
        "Adhérent(e)",
        "Abonnée",
        "Abonné(e)",
        "Policyholder",
        "Policy holder",
        "Insured person",
        "Name of insured",
        "Account holder",
        "Contract holder",
    ),
    find_names,
    reach=2.5,
    between=1,
)
NOT_HOLDERS = (
    *(f"{which} {who}" for which in ("Ancien", "Ancienne", "Précédent", "Précédente", "Ex") for who in ("abonné", "abonnée", "client", "cliente", "titulaire", "occupant", "locataire")),
    # what a number, a desk or a space for customers is called holds what a customer is
    *(f"{what} {of}{who}" for what in ("N°", "Numéro", "Code", "Identifiant", "Référence", "Réf", "Compte") for of in ("", "de ", "d'", "du ")
      for who in ("client", "abonné", "titulaire", "assuré", "sociétaire", "souscripteur", "contractant")),
    *(f"{what} {who}" for what in ("Service", "Services", "Relation", "Espace", "Conseiller", "Accueil", "Satisfaction", "Centre de relation") for who in ("client", "clients", "clientèle", "abonné", "abonnés", "sociétaires", "assurés")),
)  # fmt: skip


def read_holder(draft: Draft, dwelling: str) -> None:
    """Holder, issuer, address, date of issue; `dwelling`: what announces the address of use."""
    envelope = 0.92 if draft.has(_SAID_ABOVE) else 0.8
    holders = people(draft, ("holder", "beneficiary"), HOLDER_CUES, envelope, against=("manager", "landlord"))
    holders = [*holders, *draft.labelled((HOLDER_FIELD,), NOT_HOLDERS)["holder"]]
    holders += before(draft.text, "holder", _NUMBERED, _on_last_line, reach=70, gap=1)
    holders += _greeted(draft)
    draft.put("issuer", issuers(draft))
    agents = [span.text for p in draft.parties if _AGENT.match(fold(p.heading)) for span in p.names]
    holders = [c for c in holders if not any(_sends(draft, name) or name in agents for name in c.value)]
    holders = merged_people(holders)
    draft.put("holder_name", person(holders))
    names = first_names_of(holders)
    if len(names) > 1 and "holder_name" in draft.fields:
        draft.fields["holder_names"] = replace(draft.fields["holder_name"], value=names)
    several = told_addresses(draft, dwelling, 0.93)
    for party in with_role(draft.parties, "dwelling"):
        if not _FORMER.search(fold(party.heading)):
            several += block_address(party, 0.9)
    draft.put("address", same_addresses(several or addresses_of(draft, names, 0.8)))
    issue_date(draft, never=_READING)


_AGENT = re.compile(  # `Agent général : Zoé ROUX — ORIAS 454026`, over the agency's address
    r"\W*(?:(?:votre|vos|l'|le|la) )?(?:agents?|courti(?:er|ere)|conseill(?:er|ere)|interlocut(?:eur|rice)|intermediaire|mandataire|apporteur|bureau|agence)\b"
)
_SAID_ABOVE = re.compile(  # the envelope names the holders
    r"\b(?:societaire|assuree?|titulaire|souscripteur|client|abonnee?|adherente?|personne|contractant)s?(?:\(e\))? (?:(?:sus)?(?:nomm|designe|mentionn|indiqu)e?e?s?|dont [^.;:]{5,60}) (?:ci-dessus|plus haut|en tete)|\bvous (?:etes|avez)\b[^.;:]{0,30}\b(?:assuree?|titulaire|souscrit|abonnee?|cliente?)"
).pattern
_FORMER = re.compile(  # `Précédent logement assuré`
    r"\b(?:precedent|anc[il]en|anterieur|dernier|ex-?)(?:ne|s|e|es|nes)? ?(?:logement|risque|adresse|domicile|residence|habitation|bien|contrat|lieu)|\b(?:logement|adresse|domicile|habitation) (?:precedent|anterieur|quitte)"
)
_NUMBERED = (  # `Thierry KHAN` over `sociétaire 79356171`
    Cue(r"\n(?:societaire|adherente?|assuree?|abonnee?|cliente?)s? (?:n\W{0,3} ?)?(?=\d{4})", 0.88),
)


_GREETING = re.compile(
    r"(?:^|\n)(?:Bonjour|Bonsoir|Hello|Salut|Cher|Chère) (?P<given>[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+){0,2}) ?[,!]"
)


def _greeted(draft: Draft) -> list[Candidate]:
    """Whom a paper greets by the given name, in full where it names but one such: `Bonjour Zoé,`, then `Zoé ROUX`."""
    text, greeting = draft.text.text, _GREETING.search(draft.text.text)
    if greeting is None or not all(map(name_word, greeting["given"].split())):
        return []
    places = (m.start() for m in re.finditer(rf"\b{re.escape(greeting['given'])} (?=[A-ZÀ-Þ]['’A-ZÀ-Þ])", text))
    named = [name for at in places if (name := leading_name(text, at)) is not None]
    found = [candidate_at(draft.text, "holder", [n.text], n.start, n.end, 0.95, "greeted") for n in named]
    return found if len({name.text for name in named}) == 1 else []


def _on_last_line(text: str) -> list[Parsed]:
    """The people of the last line."""
    start = text.rfind("\n") + 1
    return [replace(p, start=p.start + start, end=p.end + start) for p in find_names(text[start:]) if p.start == 0]


_READING = r"\breleves?(?: (?:d'|du |de |des )?(?:index|compteurs?))?(?: (?:precedente?|suivante?|reelle?|estimee?|prochaine?))? (?:le|du)"  # of a meter


def _sends(draft: Draft, name: str) -> bool:
    """Whether a name is that of whoever sends the paper, who holds no contract."""
    sender = draft.fields.get("issuer")
    return sender is not None and f"{fold(name)} ".startswith(f"{fold(str(sender.value))} ")


def kinds(draft: Draft, names: Sequence[tuple[str, str]]) -> str | None:
    """The first kind whose words the paper bears."""
    return next((kind for kind, pattern in names if draft.has(pattern)), None)
