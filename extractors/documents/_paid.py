# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""The sum that a fund says it paid: its labels, the sentences that tell it, and the amounts beside it that are no total.

Gross amounts, withheld taxes, daily rates and quotients are no totals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.money import find_money
from extractors.fields.months import find_months
from extractors.fields.parsed import Parsed, Parser, fold_in_place
from extractors.fields.prose import Cue, after, candidate_at

_SUMS = ("Net du mois", "Net mensuel", "Net de l'échéance", "Mensualité", "Mensualité nette", "Total", "Total général", "Total net", "Montant", "Montant net", "Montant total", "Montant total net", "Montant net total", "Net", "Somme", "Somme totale", "Somme nette", "Total des sommes")  # fmt: skip
_PAID = ("versé", "versée", "versées", "payé", "payée", "payées", "réglé", "réglée", "réglées", "viré", "virée", "perçu", "perçue", "à payer", "mandaté", "servi", "encaissé", "crédité", "créditée", "porté à votre crédit", "portée à votre crédit", "porté au crédit", "portée au crédit", "mis en paiement", "mise en paiement", "porté sur votre compte", "portée sur votre compte", "à votre crédit", "revenant au bénéficiaire", "vous revenant")  # fmt: skip
_BY_BANK = (
    "par virement",
    "par virement bancaire",
    "sur votre compte",
    "sur votre compte bancaire",
    "par chèque",
    "par mandat",
)
_PAYMENTS = ("Règlement", "Paiement", "Versement")
PAID = (
    *(
        f"{what}{unit}"
        for what in (
            "Net du mois",
            "Net de l'échéance",
            "Mensualité nette",
            "Net à percevoir",
            "Net à vous verser",
            "Net en votre faveur",
            "Montant de l'échéance",
            "Montant du mois",
        )
        for unit in ("", " en euros", ", en euros", " (en euros)", " (€)", " en €")
    ),
    *(f"{what} {how}" for what in _SUMS for how in _PAID),
    *(
        f"{how} {by}"
        for how in (
            "Versé",
            "Payé",
            "Réglé",
            "Viré",
            "Versée",
            "Payée",
            "Réglée",
            "Virée",
            "Total versé",
            "Montant versé",
            "Somme versée",
            "Net versé",
            *_PAYMENTS,
        )
        for by in _BY_BANK
    ),
    *(
        f"{what} du {how}"
        for what in ("Montant", "Montant net", "Net")
        for how in ("virement", "versement", "paiement", "règlement")
    ),
)
LAST_PAID = ("Dernier paiement", "Dernier versement", "Dernier virement", "Dernier règlement", "Dernière échéance payée", "Dernière mensualité")  # fmt: skip
_NOT_PAID = (  # a past payment told in passing, and what is left before the tax is taken
    *(f"{had} été {how}" for had in ("avait", "avaient", "aurait", "a", "ont", "avoir") for how in ("versé", "versée", "versés", "payé", "payée", "réglé", "viré", "perçu")),
    "été versé", "été versée", "été versés", "été payé", "été perçu", "été réglé",
    "Montant net avant impôt", "Net avant impôt", "Total avant impôt", "Montant avant impôt", "Total net avant impôt",
    *(f"{what} avant {taken}" for what in ("Total", "Montant", "Total brut", "Montant brut", "Somme") for taken in ("retenue", "retenues", "déduction", "déductions", "précompte", "cotisations", "contributions", "CSG", "CSG et CRDS", "prélèvements", "prélèvements sociaux")),
    *(f"{what} {then}" for what in ("Net", "Montant", "Montant net", "Total", "Total net", *_PAYMENTS) for then in ("du mois précédent", "précédent", "du mois dernier", "depuis le début de l'année")),
    "Montant avant prélèvement", "Net avant prélèvement à la source", "Montant net avant prélèvement à la source",
)  # fmt: skip
_COUNTED = re.compile(  # `28 indemnités journalières`, `25 bis place des Écoles`
    r"\s?(?:bis\b|ter\b|quater\b)?,?\s(?:rue|place|avenue|boulevard|bd|allees?|chemin|cours|quai|route|square|impasse|residence|esplanade|passage|villa|cite|faubourg|montee|promenade|rond-point|voie|sentier|ruelle|venelle)\b|"
    r"\s(?:indemnites?|allocations?|jours?|journees?|mensualites?|mois|points?|pts|trimestres?|enfants?|heures?|parts?)\b"
)
_HIDDEN = re.compile(r"(?:…|\.{2,}|[•*·]{2,}|x{3,}) ?$")  # the end of an account's number: `compte …3928`
_YEAR = re.compile(r"\s*(?:19|20)\d\d[\s.,]*")
_UNIT = re.compile(r"\s?(?:€|eur)", re.I)


def positive(text: str) -> list[Parsed]:
    """Amounts above zero; a year is none."""
    months, folded = find_months(text), fold_in_place(text)
    others = (*months, *find_dates(text))  # `versé le 4 novembre 2026`
    amounts = [p for p in find_money(text) if p.value > 0 and not any(m.start <= p.start < m.end for m in others)]
    amounts = [p for p in amounts if not (_COUNTED.match(folded, p.end) or _HIDDEN.search(folded, 0, p.start))]
    return [p for p in amounts if not _YEAR.fullmatch(text[p.start : p.end]) or _UNIT.match(text, p.end)]


_RATE = re.compile(
    r"\s?(?:€|eur(?:os?)?\b)?\s?(?:nets?|bruts?)?\s?(?:(?:par|/|la|chaque)\s?(?:jour|journee|j\b|heure|h\b)|journalier|quotidien)"
)


def paid(text: str) -> list[Parsed]:
    """Amounts above zero, those of a day or an hour left out, and those that are part of another.

    >>> [p.value for p in paid("1 707,48, soit 31 allocations de 55,08 par jour, dont 12,00 à votre bailleur")]
    [1707.48]
    """
    folded = fold_in_place(text)
    return [p for p in positive(text) if not (_RATE.match(folded, p.end) or _PART.search(folded, 0, p.start))]


_PART = re.compile(r"\bdont\s(?:environ\s)?$")


_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
PAID_FOR = Cue(  # `Paiement de août 2026` over the sum, on a screen
    rf"(?:^|\n)\W{{0,3}}(?:paiement|versement|virement|reglement)s? (?:du mois )?(?:de |d'|du )?(?:{_MONTHS})(?: 20\d\d)?\s?:?\s{{1,2}}",
    0.85,
)
TOLD = (  # turns of phrase that tell what was paid
    Cue(
        r"\bsoit,? (?:ensemble|au total|en tout|un total de|la somme(?: totale)? de|un ensemble de)\W{1,3}(?=\d[\d ]*[.,]\d\d ?(?:€|eur))",
        0.9,
    ),
    Cue(
        r"\b(?:verse|paye|regle|vire)\w*\b[^.;:]{0,110}?(?:\(|,\s)[^.;:]{0,40}?\bsoit (?=\d[\d ]*[.,]\d\d ?(?:€|eur))",
        0.88,
    ),
    PAID_FOR,
    Cue(  # `a perçu les prestations suivantes : …, pour la somme totale de 350,34 euros`
        r"\b(?:percu|recu|verse|paye|regle|vire|beneficie)\w*\b[^.;]{0,220}?\bpour (?:(?:une?|la|le) (?:somme|montant|total)(?: (?:totale?|globale?|cumulee?|mensuelle?))?(?: nette?)?|un total)(?: de)\W{1,3}(?=\d[\d ]*[.,]\d\d ?(?:€|eur))",
        0.85,
    ),
    Cue(r"\bsoit (?=\d[\d ]*[.,]\d\d ?(?:€|eur(?:os?)?) (?:au total|en tout|nets? au total))", 0.9),
    Cue(
        r"\b(?:nous|on) vous (?:vers|regl|pay|vir)(?:e|ons|ions|erons|era)\b(?: la somme(?: nette)?(?: de)?| un montant (?:net )?de)?",
        0.92,
    ),
    Cue(
        r"(?:somme|montant|net|total)(?: net(?:te)?)?(?: total\w*)?(?: qui vous (?:est|a ete|sera))? (?:verse|paye|regle|vire)\w*(?:(?!\bdepuis\b|\bcumul|\bprecedent)[^\n.\d]){0,60}?(?:s'eleve\w*(?: donc)? a|est (?:donc )?de|:)",
        0.88,
    ),
    Cue(
        r"(?:vous (?:a|avons|avez|ai) (?:ete )?(?:verse|paye|percu|regle|vire)\w*|vous avoir (?:verse|paye|regle|vire)|vous (?:percevez|avez percu|avez recu)|a (?:bien )?percu|a recu|avons (?:verse|paye|regle|vire)|un (?:paiement|virement|versement) de|paiement d'un montant(?: net)? de)(?: la somme(?: totale| nette)*(?: de)?| un montant (?:total )?(?:net )?de)?",
        0.8,
    ),
    Cue(
        r"\b(?:verse|paye|regle|vire|percu|recu)e?s?,? [^.;\d]{3,60}(?:(?:\d{4}|\d\d/\d\d/\d{4})(?:,? (?:au titre|pour|en|correspondant)\b[^.;\d]{3,80})?)?,? (?:la somme|une somme|un montant|un total)(?: total\w*| net(?:te)?)* de\b",
        0.85,
    ),
)


def amount(
    draft: Draft,
    name: str,
    labels: Sequence[str],
    weak: Sequence[str] = (),
    decoys: Sequence[str] = (),
    cues: Sequence[Cue] = (),
    parse: Parser = paid,
    named: Sequence[str] = (),
) -> None:
    """An amount by its labels in a form or a table, or by a turn of phrase; `named`: what sentences call it after it."""
    decoys = (*decoys, *_NOT_PAID)
    declared = Field(
        name,
        tuple(labels),
        parse,
        weak_labels=tuple(weak),
        pick="last",
        between=6,
        columns=("Montant", "Montant net", "Net", "Montant net versé", "Net à payer"),
        not_columns=("Taux", "Base", "Nombre", "Jours", "Prix unitaire"),
    )
    several = named_after(draft, name, named) if named else []
    several = several or draft.labelled((declared,), decoys)[name]
    several += after(draft.text, name, cues, parse, reach=80, gap=30)
    draft.put(name, [replace(c, field=name) for c in several if not _of_the_past(draft, c)])


_THEN = re.compile(  # `Au mois précédent, le total était de`
    r"\b(?:mois|annee|trimestre|echeance) (?:precedente?|derniere?|d'avant|passee?)\b[^.;:\d]{0,60}$|\b(?:etai(?:t|ent)|s'elevai(?:t|ent))\s(?:alors )?(?:de|a)\W*$|\bprecedemment\b[^.;:\d]{0,40}$"
)


def _of_the_past(draft: Draft, candidate: Candidate) -> bool:
    """Whether a sentence tells a sum of another time."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    return start >= 0 and _THEN.search(draft.folded, max(0, start - 100), start) is not None


_NAMING = (
    r"\s(?:au titre d(?:e|u)\s(?:la\s|l'|votre\s)?|au titre d'|pour\s(?:la\s|le\s|l'|votre\s|vos\s)?|d'|de\s(?:la\s|l'|votre\s)?|du\s|en\s"
    r"|(?:correspondant|relatifs?)\sa\s(?:la\s|l'|votre\s)?|au\s|\()"
)
_NOT_NAMED = re.compile(  # of a sum that is owed, compared, or of another time
    r"\b(?:loyers?|ressources|revenus?|charges|depenses?|mensualites?|trop|indus?|retenue?s?|rappels?|dettes?|plafond\w*|rembours\w+|diminu\w+|augment\w+|hausse|baisse|au lieu|solde|recuper\w+|remise|deduction|deduit\w*|jusqu'a|precedemment)\b[^.;:\n]{0,60}$"
)


def named_after(draft: Draft, name: str, labels: Sequence[str]) -> list[Candidate]:
    """An amount that a sentence names after it, when there is but one: `286,19 € au titre de l'allocation de logement`."""
    called = "|".join(re.escape(fold_in_place(label)).replace(r"\ ", r"\s") for label in labels)
    text, folded = draft.text.text, draft.folded
    found = []
    for match in re.finditer(rf"(?<=[\d€sr]){_NAMING}(?:{called})(?!\w)", folded):
        first = max(0, match.start() - 24)
        sums = paid(text[first : match.start()])
        owed = sums and _NOT_NAMED.search(folded[max(0, match.start() - 90) : first + sums[-1].start])
        if sums and not owed and re.fullmatch(r"\s?(?:€|eur(?:os?)?)?", folded[first + sums[-1].end : match.start()]):
            start, end = first + sums[-1].start, first + sums[-1].end
            found.append(candidate_at(draft.text, name, sums[-1].value, start, end, 0.9, "named after it"))
    return found if len({c.value for c in found}) == 1 else []
