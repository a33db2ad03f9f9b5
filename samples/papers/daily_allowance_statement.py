"""The statement of daily allowances (indemnités journalières) of the CPAM or MSA: sick leave, maternity, accident at work."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import long_date, month_printed
from samples.paper import Paper
from samples.stationery import head, lines, logo, paragraphs, sheet, signature, spoken, table

_KINDS = (
    "Maladie",
    "Maternité",
    "Accident du travail",
    "Affection de longue durée",
    "Paternité et accueil de l'enfant",
)


def cpam(dice: Dice) -> Paper:
    """CPAM: attestation of payment of daily allowances, one or two periods of a month."""
    person, style, (year, month) = dice.person(age=(19, 63)), "LAST_first", dice.month()
    first, last = month_ends(year, month)
    daily, money = dice.amount(18, 62), dice.money()
    half = first + dt.timedelta(days=dice.number(8, 20))
    spans = [(first, half), (half + dt.timedelta(days=1), last)] if dice.chance(0.5) else [(first, last)]
    rows, total = [], 0.0
    for begin, end in spans:
        days = (end - begin).days + 1
        rows.append(
            (
                f"{begin:%d/%m/%Y}",
                f"{end:%d/%m/%Y}",
                str(days),
                money(daily),
                money(days * daily),
                money(round(days * daily * 0.067, 2)),
            )
        )
        total += round(days * daily, 2) - round(days * daily * 0.067, 2)
    total, issued = round(total, 2), dice.day_after(12, 2, of=last)
    html = (
        head(logo("l'Assurance Maladie", "#0c419a", "CPAM de la Gironde"), lines(f"N° de sécurité sociale : {dice.nir(person)}", f"Le {long_date(issued)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>ATTESTATION DE PAIEMENT D'INDEMNITÉS JOURNALIÈRES</h1>"
        + f"<p>La caisse primaire d'assurance maladie certifie avoir versé à {spoken(person, style)} les indemnités journalières suivantes ({dice.pick(_KINDS)}), période de {month_printed(year, month, 'lower')} :</p>"
        + table([*rows, ("<b>Total net versé</b>", "", "", "", "", f"<b>{money(total)}</b>")], ("Du", "Au", "Jours", "Montant brut journalier", "Montant brut", "CSG / RDS"), numbers=(2, 3, 4, 5))
        + paragraphs("Attestation délivrée pour faire valoir ce que de droit. Les prélèvements sociaux s'élèvent à 6,7 % (CSG 6,2 % et CRDS 0,5 %).")
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": total,
    }
    return sheet("daily_allowance_statement", html, fields, font=dice.font(), size=9.5)


def slip(dice: Dice) -> Paper:
    """A bulletin of daily allowances, the older paper slip."""
    person, style, (year, month) = dice.person(age=(19, 63)), "LAST_FIRST", dice.month()
    first, last = month_ends(year, month)
    end = first + dt.timedelta(days=dice.number(9, 27))
    days, money = (end - first).days + 1, dice.table_money()
    daily = dice.amount(18, 62)
    amount, issued = round(days * daily, 2), dice.day_after(10, 2, of=last)
    html = (
        head(lines("<b>MSA</b>", "Mutualité sociale agricole", dice.address("").town) if dice.chance(0.4) else lines("<b>ASSURANCE MALADIE</b>", "Caisse primaire d'assurance maladie", dice.address("").town), lines(f"DATE : {issued:%d/%m/%Y}", f"ASSURÉ : {dice.nir(person)}"))
        + f"<h1>BULLETIN D'INDEMNITÉS JOURNALIÈRES</h1><p><b>{person.named(style)}</b></p>"
        + table([("INDEMNITÉS JOURNALIÈRES " + dice.pick(_KINDS).upper(), f"{first:%d/%m/%Y}", f"{end:%d/%m/%Y}", str(days), money(daily), money(amount))], ("NATURE", "DU", "AU", "NOMBRE", "PRIX UNITAIRE", "MONTANT"), numbers=(3, 4, 5))
        + f"<p class='r b'>MONTANT PAYÉ : {money(amount)} EUR</p><p>Règlement par virement le {issued:%d/%m/%Y}. Mois : {month_printed(year, month, 'digits')}</p>{signature(3)}"
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": amount,
    }
    return sheet("daily_allowance_statement", html, fields, font="Liberation Mono", size=8.5)


def ameli(dice: Dice) -> Paper:
    """The attestation downloaded from the insured person's account: one period in a sentence."""
    person, style, (year, month) = dice.person(age=(19, 63)), "first_LAST", dice.month()
    first, last = month_ends(year, month)
    amount, money = dice.amount(310, 1680), dice.money()
    issued = dice.day_after(20, 2, of=last)
    html = (
        head(logo("ameli.fr", "#0c419a", "Mon compte"), f"<div class='r'>Attestation éditée le {long_date(issued)}</div>") + "<h1>Attestation de versement d'indemnités journalières</h1>"
        + paragraphs(
            f"La CPAM certifie que {spoken(person, style)}, immatriculé{person.e} sous le numéro {dice.nir(person)}, a perçu des indemnités journalières au titre de l'assurance {dice.pick(_KINDS).lower()}.",
            f"Période indemnisée : du {first:%d/%m/%Y} au {last:%d/%m/%Y} ({last.day} jours)", f"Montant net total versé : <b>{money(amount)}</b>", "Ce document est à conserver sans limitation de durée pour la validation de vos droits à la retraite.",
        )
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": amount,
    }
    return sheet("daily_allowance_statement", html, fields, font=dice.font())


LAYOUTS = {"cpam": cpam, "slip": slip, "ameli": ameli}  # fmt: skip
