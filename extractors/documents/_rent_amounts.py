# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""The amounts of a rent receipt or due notice: rent, charges, benefit, total, weighed together.

Article 21 of the law of 6 July 1989 makes the receipt distinguish rent and charges. They stand in a table (one line or
one column each), in a letter (`dont 650 € de loyer`), or in a social landlord's list of ten lines with the reduction
for social solidarity (RLS, article L.442-2-1 CCH) and the housing benefit paid straight to the landlord (APL).
rent + charges − RLS − APL = what the tenant pays: the combination of candidates that adds up is believed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from extractors.fields.choose import agreed, grouped
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import rows
from extractors.fields.labels import candidates
from extractors.fields.money import find_money
from extractors.fields.money_words import find_money_in_words
from extractors.fields.parsed import Parsed, fold
from extractors.fields.prose import Cue, after, before
from extractors.fields.runs import compact
from extractors.fields.spec import Rejected
from extractors.page import Line, Page

_TOTAL_BEFORE = ("Total loyer et charges", "Total brut", "Sous-total", "Sous total", "Total avant APL", "Redevance mensuelle", "Loyer charges comprises",
                 "Loyer CC", "Montant brut", "Total des appels", "Total appelé", "Loyer et charges")  # fmt: skip


_TIMES_BEFORE = re.compile(r"×\s*$|\d\s*[xX*]\s*$|\(\s*(?:soit )?\d{1,2}\s*$")  # `3 × 985,67`: a factor
_TIMES_AFTER = re.compile(r"\s*[×*]\s*\d|\s*[xX]\s*\d")


def positive_money(text: str) -> list[Parsed]:
    """Amounts as printed, deductions (`- 210,00`) as positive numbers."""
    found = [Parsed(abs(p.value), p.start, p.end, p.score) for p in find_money(text) if p.value]
    found = [p for p in found if not (_TIMES_BEFORE.search(text[: p.start]) or _TIMES_AFTER.match(text[p.end :]))]
    return [p for p in found if not (1990 <= p.value <= 2100 and text[p.start : p.end].strip().isdigit())]  # a year


_COLUMNS = (
    "Prorata",
    "Montant dû",
    "Dû",
    "Part due",
    "Montant",
    "Montant réglé",
    "Réglé",
    "Appelé",
    "Quittancé",
    "Débit",
    "Somme due",
    "Montants",
    "Total TTC",
)
_NOT_COLUMNS = (
    "Mois entier",
    "Mensuel",
    "Par mois",
    "Loyer au bail",
    "Mois complet",
    "Solde",
    "Base",
    "Taux",
    "Quantité",
    "Prix unitaire",
    "TVA",
    "Surface",
    "Indice",
    "Cumul",
    "Précédent",
)

FIELDS = (
    Field("rent", ("Loyer principal", "Loyer nu", "Loyer hors charges", "Loyer HC", "Loyer de base", "Loyer mensuel hors charges",
                   "Loyer mensuel", "Montant du loyer", "Loyer habitation", "Loyer logement", "Loyer net hors charges", "Loyer d'habitation",
                   "Loyer appartement", "Loyer brut", "Loyer résidentiel", "Redevance", "Loyer du mois", "Loyer conventionné",
                   "Loyer du logement", "Loyer brut hors charges", "Loyer (hors charges)", "Loyer plafonné", "Loyer du trimestre",
                   "Équivalence de loyer", "Équivalent loyer", "Équivalence loyer", "Part loyer", "Loyer payable d'avance", "Loyer meublé", "Indemnité d'occupation"),
          positive_money, weak_labels=("Loyer", "Loyers", "Principal", "Loyer :"), columns=_COLUMNS, not_columns=_NOT_COLUMNS, between=4),
    Field("charges", ("Provision sur charges", "Provisions sur charges", "Provision pour charges", "Provisions pour charges", "Charges locatives",
                      "Forfait de charges", "Forfait charges", "Charges mensuelles", "Montant des charges", "Provision charges", "Provisions charges",
                      "Provision mensuelle pour charges", "Charges récupérables", "Avance sur charges", "Avances sur charges", "Acompte sur charges",
                      "Acomptes sur charges", "Acompte charges", "Charges forfaitaires", "Total des charges", "Total charges", "Provision de charges",
                      "Provisions de charges", "Charges (provision)", "Charges locatives récupérables", "Charges (provisions)", "Équivalence de charges",
                      "Équivalence de charges locatives", "Équivalence charges", "Part charges", "Acompte pour charges", "Charges (forfait)", "Forfait pour charges"),
          positive_money, weak_labels=("Charges", "Provisions", "Provision"), columns=_COLUMNS, not_columns=_NOT_COLUMNS, between=4),
    Field("housing_benefit", ("APL", "Aide personnalisée au logement", "A.P.L.", "AL", "Allocation logement", "Allocation de logement", "APL versée",
                              "Aide au logement", "Déduction APL", "Allocation logement familiale", "Allocation de logement sociale", "APL CAF",
                              "APL perçue", "Aides au logement", "APL/AL", "APL du mois", "Aide personnalisée", "CAF tiers payant", "Tiers payant CAF",
                              "Versement CAF", "Montant APL", "Aide CAF", "Règlement CAF", "APL MSA", "ALS", "ALF", "Versement APL",
                              "Prestation CAF", "APL déduite", "APL-foyer", "APL foyer", "APL-foyer à déduire", "Aide au logement versée par la CAF", "Aide de la CAF"),
          positive_money, columns=("Crédit", *_COLUMNS), not_columns=_NOT_COLUMNS, between=6),
    Field("rent_reduction", ("RLS", "Réduction de loyer de solidarité", "Réduction loyer solidarité", "R.L.S.", "Remise de loyer de solidarité",
                             "Réduction de loyer"), positive_money, columns=("Crédit", *_COLUMNS), not_columns=_NOT_COLUMNS, between=5),
    Field("charges_part", ("Provision eau", "Eau froide", "Eau chaude", "Chauffage", "Provision chauffage", "Taxe d'enlèvement des ordures ménagères",
                           "Ordures ménagères", "TEOM", "Taxe ordures ménagères", "Ascenseur", "Entretien", "Électricité des communs", "Eau",
                           "Provision eau froide", "Provision eau chaude", "Acompte eau", "Acompte chauffage", "Charges générales",
                           "Provisions charges générales", "Provision charges générales", "Provision ascenseur", "Provision TEOM", "Espaces verts",
                           "Contrat robinetterie", "Provision ordures ménagères", "Charges communes", "Charges d'eau", "Entretien parties communes",
                           "Taxe OM", "Provision pour eau", "Gardiennage", "Entretien chaudière"),
          positive_money, columns=_COLUMNS, not_columns=_NOT_COLUMNS, where=("right",), between=4),
    Field("other_part", ("Parking", "Loyer parking", "Loyer garage", "Garage", "Stationnement", "Loyer stationnement", "Loyer annexe", "Box", "Cave",
                         "Supplément de loyer de solidarité", "SLS", "Assurance habitation", "Assurance", "Contribution partage économies",
                         "Troisième ligne", "Loyer box", "Emplacement de stationnement", "Jardin", "Meubles", "Internet", "TVA", "Loyer cave",
                         "Supplément de loyer"),
          positive_money, columns=_COLUMNS, not_columns=_NOT_COLUMNS, where=("right",), between=4),
    Field("total", ("Total à payer", "Net à payer", "Total quittancé", "Total quittance", "Montant total", "Total réglé", "Total payé", "Total reçu",
                    "Somme reçue", "Somme perçue", "Montant reçu", "Montant payé", "Montant réglé", "Total du mois", "Total de la quittance", "Total acquitté",
                    "Montant de la quittance", "Reste à votre charge", "Reste à charge", "À votre charge", "Total net", "Montant à payer", "Total TTC",
                    "Total à régler", "Montant à régler", "Total général", "Total de l'échéance", "Montant de l'échéance", "Net à régler", "Total du terme",
                    "Montant du terme", "Solde à payer", "Votre règlement", "Règlement reçu", "Paiement reçu", "Total versé", "Total encaissé",
                    "Montant prélevé", "Montant total du terme", "Montant total réglé", "Montant total payé", "Total dû", "Net payé", "Montant versé",
                    "Montant acquitté", "Total échéance", "Total avis d'échéance", "Montant total à payer", "Votre paiement", "Reste à payer",
                    "Total locataire", "Part locataire", "Montant dû", "Résiduel", "Loyer résiduel", "Somme due", "Total à nous régler", "Total perçu", "Somme totale",
                    "Somme à payer", "Somme à régler", "Net réglé", "Net à charge", "Total dû pour la période", "Somme encaissée", "Somme versée", "Montant perçu",
                    "Montant encaissé", "Total du trimestre"),
          positive_money, weak_labels=("Total", "TOTAL :", "Ensemble", "Soit", "Paiement", "Règlement", "Virement", "Prélèvement", *_TOTAL_BEFORE), columns=_COLUMNS, not_columns=_NOT_COLUMNS, pick="first"),
)  # fmt: skip
DECOYS = (
    "Dépôt de garantie", "Dernier loyer", "Révision du loyer", "Solde antérieur", "Solde précédent", "Ancien solde", "Report", "Quittance de loyer",
    "Reçu de loyer", "Avis de loyer", "Solde au", "Impayés", "Retard", "Capital", "au capital de", "Surface", "Indice", "Loyer annuel", "Avis d'échéance",
    "du loyer et des charges", "loyers et charges", "Appel de loyer", "Prochaine échéance", "Frais", "Régularisation de charges", "Régularisation des charges",
    "Régularisation", "Loyer de référence", "Loyer de référence majoré", "Complément de loyer", "Votre solde", "Nouveau solde", "Solde",
)  # fmt: skip

_MONEY_BEFORE: tuple[tuple[str, tuple[Cue, ...]], ...] = (
    ("rent", (Cue(r"(?:au titre du|pour le|de|correspondant au|representant le|en principal de) (?:montant du )?loyer(?! et (?:des |les )?charges| charges comp)", 0.85),
              Cue(r"\(?hors charges", 0.7))),
    ("charges", (Cue(r"(?:au titre des?|pour (?:les )?|de|correspondant aux|representant les|a titre de) ?(?:provisions? )?(?:sur |pour )?(?:les )?charges\b", 0.85),
                 Cue(r"(?:au titre des?|de|pour|a titre de) provisions?\b", 0.8))),
    ("total", (Cue(r"\W{0,3}(?:seront|sera|ont ete|a ete) (?:preleve|debite|regle|pay)", 0.85),
               Cue(r"\W{0,3}(?:se decompos|ainsi decompos|ainsi repart|se repart|dont\b(?! quittance)|comprenant\b)", 0.8))),
    ("housing_benefit", (Cue(r"(?:au titre d'?e? ?l?'?|d'|de l')(?:apl|aide personnalisee|aide au logement|allocation de? ?logement)", 0.85),)),
)  # fmt: skip
_MONEY_AFTER: tuple[tuple[str, tuple[Cue, ...]], ...] = (
    ("total", (Cue(r"(?:la|une) somme (?:totale )?(?:nette )?d[e'](?!\w)", 0.9), Cue(r"\bla somme\b\s*(?:totale )?:?", 0.75), Cue(r"un (?:montant|total) (?:total )?de\b", 0.75),
               Cue(r"\b(?:virement|reglement|paiement|versement|cheque|prelevement)(?: bancaire)? (?:d'un montant )?de\b", 0.8))),
    ("rent", (Cue(r"\bloyer(?: principal| nu| hors charges| mensuel| \(hors charges\))? (?:de|d'un montant de|s'elevant a|:|(?=\())", 0.8),
              Cue(r"\bloyer (?:de |du mois de |d'|pour )[a-z]{3,9}(?: 20\d\d)?,?\s?(?=\()", 0.8))),
    ("charges", (Cue(r"\b(?:provisions? )?(?:sur |pour )?charges(?: locatives)? (?:de|d'un montant de|s'elevant a|:|(?=\())", 0.8),)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amounts:
    """The candidates believed, each with a confidence; whether they add up (None: too few to tell)."""

    chosen: dict[str, tuple[Candidate, float]]
    adds_up: bool | None
    rejected: tuple[Rejected, ...]


_PAID = re.compile(r"\W*(?:votre )?(?:quittance|recu\b)")
_CALLED = re.compile(
    r"\W*(?:votre |prochain )?(?:avis d'echeance|appel de (?:loyer|fonds)|prochaine? (?:echeance|terme|loyer))"
)


def read_amounts(pages: Sequence[Page], kind: str) -> Amounts:
    """Rent, charges, benefit, reduction and total of a receipt or a due notice."""
    found, refused = candidates(pages, FIELDS, DECOYS)
    found = {name: [_in_section(c, pages, kind) for c in several] for name, several in found.items()}
    for name, several in _over_labels(pages).items():
        if not any(c.score > 0.5 for c in found[name]):
            found[name] += several
    text = rows(pages)
    for name, cues in _MONEY_BEFORE:
        found[name] += before(text, name, cues, positive_money)
        found[name] += before(text, name, cues, find_money_in_words, reach=150)
    for name, cues in _MONEY_AFTER:
        found[name] += after(text, name, cues, positive_money, gap=6)
        found[name] += after(text, name, cues, find_money_in_words, reach=140, gap=8)
    options = {name: _options(several) for name, several in found.items()}
    chosen, adds_up = _weigh(options, found)
    kept = {id(candidate) for candidate, _ in chosen.values()}
    lost = [_lost(c) for several in found.values() for c in several if id(c) not in kept]
    return Amounts(chosen, adds_up, (*refused, *lost))


def _over_labels(pages: Sequence[Page]) -> dict[str, list[Candidate]]:
    """Amounts printed over their labels, as on the cards of an app."""
    labels = {compact(label): field.name for field in FIELDS for label in (*field.labels, *field.weak_labels)}
    found: dict[str, list[Candidate]] = {field.name: [] for field in FIELDS}
    for page in pages:
        for line in page.lines:
            name = labels.get(compact(line.text))
            over = [
                o
                for o in page.lines
                if 0 <= line.box.y0 - o.box.y1 < 2.5 * line.box.height and o.box.overlap_x(line.box) > 0.3
            ]
            if name is None or not over:
                continue
            value = over[-1]
            if (
                len(over) > 1
                and re.fullmatch(r"(?:€|EUR|euros?)\W*", value.text)
                and over[-2].box.overlap_x(value.box) > 0.3
            ):
                value = Line(over[-2].words + value.words)
            amounts = positive_money(value.text)
            if len(amounts) == 1 and amounts[0].end - amounts[0].start > len(value.text) - 3:
                found[name].append(
                    Candidate(
                        name,
                        amounts[0].value,
                        value.text,
                        page.number,
                        value.box,
                        page.source,
                        0.75,
                        ("over its label",),
                    )
                )
    return found


def _in_section(candidate: Candidate, pages: Sequence[Page], kind: str) -> Candidate:
    """Where receipt and due notice share a sheet, an amount of the other part counts for less."""
    page = next((p for p in pages if p.number == candidate.page), None)
    if page is None or candidate.box is None:
        return candidate
    headings = [(line.box, "receipt") for line in page.lines if _PAID.match(fold(line.text))]
    headings += [(line.box, "due") for line in page.lines if _CALLED.match(fold(line.text))]
    if {part for _, part in headings} != {"receipt", "due"}:
        return candidate
    above = [(box.y0, part) for box, part in headings if box.y0 < candidate.box.cy]
    if above and max(above)[1] != kind:
        return candidate.scaled(0.6, "in the part of the sheet that is the other paper")
    return candidate


Option = tuple[Candidate, float]


def _options(several: Sequence[Candidate], most: int = 5) -> list[Option]:
    """The best few values of a field, each with its agreed score."""
    return [(group[0], agreed(group)) for group in grouped(several)[:most] if agreed(group) > 0.2]


def _lost(candidate: Candidate) -> Rejected:
    return Rejected(
        candidate.field, candidate.text, candidate.page, candidate.box, "another combination adds up better"
    )


def _parts(found: dict[str, list[Candidate]], name: str) -> float:
    """The sum of the lines of one kind (water, heating…), each place counted once."""
    seen: dict[tuple[int, float], float] = {}
    for c in sorted(found[name], key=lambda c: -c.score):
        if c.box and c.score > 0.4:
            seen.setdefault((c.page, round(c.box.cy, 2)), c.value)
    return round(sum(seen.values()), 2)


def _weigh(
    options: dict[str, list[Option]], found: dict[str, list[Candidate]]
) -> tuple[dict[str, tuple[Candidate, float]], bool | None]:
    """The combination with the best score; one that adds up wins over one that does not."""
    charge_parts, other_parts = _parts(found, "charges_part"), _parts(found, "other_part")
    best: tuple[float, dict[str, Option], bool | None] = (-1.0, {}, None)
    pools = [[*options[name], None] for name in ("rent", "charges", "housing_benefit", "rent_reduction", "total")]
    for rent, charges, benefit, cut, total in product(*pools):
        picked = {
            n: o
            for n, o in zip(
                ("rent", "charges", "housing_benefit", "rent_reduction", "total"),
                (rent, charges, benefit, cut, total),
                strict=True,
            )
            if o is not None
        }
        verdict = _adds_up(picked, charge_parts, other_parts)
        if not _possible(picked):
            continue
        score = sum(value for _, value in picked.values()) - 0.45 * (5 - len(picked))
        score += 2.0 if verdict else 0.0 if verdict is None else -0.4
        if score > best[0]:
            best = (score, picked, verdict)
    _, picked, verdict = best
    _add_charge_lines(picked, found, verdict, charge_parts, other_parts)
    return {name: (c, _confidence(s, verdict)) for name, (c, s) in picked.items()}, verdict


def _add_charge_lines(
    picked: dict[str, Option], found: dict[str, list[Candidate]], verdict: bool | None, parts: float, others: float
) -> None:
    """Charges printed as several lines (water, heating, lift…) are their sum, when the total needs them."""
    lines = found["charges_part"]
    if not lines or not parts:
        return
    first = max(lines, key=lambda c: c.score)
    if "charges" not in picked:
        if verdict is not False:
            picked["charges"] = (replace(first, field="charges", value=parts, source="derived"), first.score * 0.9)
        return
    if verdict and not (_adds_up(picked, 0.0, 0.0) or _adds_up(picked, 0.0, others)):
        whole = round(picked["charges"][0].value + parts, 2)
        picked["charges"] = (replace(picked["charges"][0], value=whole, source="derived"), picked["charges"][1])


def _possible(picked: dict[str, Option]) -> bool:
    """No amount printed once is two fields, and rent is not below what nobody pays."""
    places = [(c.page, c.box) for c, _ in picked.values() if c.box is not None]
    if len(set(places)) < len(places):
        return False
    rent, charges, total = (picked[n][0].value if n in picked else None for n in ("rent", "charges", "total"))
    if rent is not None and charges is not None and charges > rent * 1.2 and charges > 150:
        return False
    return not (
        rent is not None
        and total is not None
        and "housing_benefit" not in picked
        and total < rent - 0.01
        and "rent_reduction" not in picked
    )


def _adds_up(picked: dict[str, Option], charge_parts: float, other_parts: float) -> bool | None:
    """Whether the amounts make the total, counting or not the lines that are neither rent nor charges."""
    if "rent" not in picked or "total" not in picked or not (set(picked) - {"rent", "total"}):
        return None
    value = {name: option[0].value for name, option in picked.items()}
    base = (
        value["rent"] + value.get("charges", 0.0) - value.get("housing_benefit", 0.0) - value.get("rent_reduction", 0.0)
    )
    sums = [base, base + other_parts, base + charge_parts, base + charge_parts + other_parts]
    return any(abs(s - value["total"]) < 0.025 for s in sums)


def _confidence(score: float, verdict: bool | None) -> float:
    if verdict:
        return min(0.99, 1.0 - (1.0 - score) * 0.3)
    return score * (0.8 if verdict is False else 1.0)
