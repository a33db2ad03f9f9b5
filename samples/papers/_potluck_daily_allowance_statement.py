"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, table
from samples.stationery import sheet


def two_halves(dice: Dice) -> Paper:
    """Landscape: the attestation with its columns of levies, two halves of one month, the net to the insured; the employer in a strip."""
    person, home, (year, month) = dice.person(age=(20, 62)), dice.address(), dice.month()
    first, last = month_ends(year, month)
    name, money = person.named("LAST_first"), MoneyStyle(suffix="")
    middle = first + dt.timedelta(days=14)
    issued = last + dt.timedelta(days=dice.number(3, 20))
    daily, employer = dice.amount(22, 52), dice.company("employer", "company")
    rows, total_gross, total_levy, total_net = [], 0.0, 0.0, 0.0
    for start, end in ((first, middle), (middle + dt.timedelta(days=1), last)):
        days = (end - start).days + 1
        gross = round(days * daily, 2)
        csg, crds = round(gross * 0.062, 2), round(gross * 0.005, 2)
        net = round(gross - csg - crds, 2)
        total_gross, total_levy, total_net = total_gross + gross, total_levy + csg + crds, total_net + net
        paid = end + dt.timedelta(days=2)
        rows.append([f"{paid:%d/%m/%Y}", f"du {start:%d/%m/%Y} au {end:%d/%m/%Y}", str(days), money(daily), money(gross), money(csg), money(crds), money(net)])  # fmt: skip
    total = round(total_net, 2)
    rows.append(["", "<b>Totaux</b>", f"{last.day}", "", money(round(total_gross, 2)), "", money(round(total_levy, 2)), f"<b>{money(total)}</b>"])  # fmt: skip
    stop = first - dt.timedelta(days=dice.number(5, 60))
    html = f"""<div class="cols"><div><b style="color:#0c419a;font-size:14pt">l'Assurance Maladie</b><br><span class="small">CPAM — service prestations en espèces<br>{esc(dice.address("").line())}</span></div><div class="box"><span class="tiny">Assuré</span><br><b>{esc(name)}</b><br>{esc(home.line())}<br>N° {dice.nir(person)}</div></div>
<h1 style="margin:8mm 0 2mm">Attestation de paiement des indemnités journalières</h1><p class="c">délivrée le {long_date(issued)} pour servir et valoir ce que de droit</p>
<p class="small" style="background:#eee;padding:2mm">Employeur : {esc(employer.name)} — Dernier jour travaillé : {stop:%d/%m/%Y} — Salaire journalier de base : {money(round(daily * 2, 2))} € — Nature : maladie, sans subrogation</p>
{table(rows, "grid", ("Réglé le", "Période", "Jours", "Ind. jour. (€)", "Brut (€)", "CSG (€)", "RDS (€)", "Versé (€)"))}<p style="margin-top:6mm">Ces sommes ont été versées à l'assuré. Prescripteur : docteur {esc(dice.person("", age=(30, 65)).named("first_LAST"))}.</p><p class="tiny">Conservez ce document sans limitation de durée : il peut être demandé lors de la liquidation de votre retraite. Le montant imposable figure sur un relevé fiscal distinct.</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": total}
    return sheet(
        "daily_allowance_statement", html, fields, font="Lato", size=10, page="A4 landscape", margin="14mm 16mm"
    )


LAYOUTS = {"two_halves": two_halves}
