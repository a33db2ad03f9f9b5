"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature


def two_tongue_terms(dice: Dice) -> Paper:
    """A foreign group's terms of hire in two languages: one header row, one row of values, accepted in the first person; no title; an earlier promise and the scale of the grades beside."""
    person, chief = dice.person(age=(21, 58)), dice.person("", age=(34, 60))
    home, site = plain(dice.address()), plain(dice.address(""))
    employer = dice.given.get("employer")
    firm = (
        employer.name
        if employer
        else dice.pick(
            (
                "Norrvik Bearings France SAS",
                "Halden Packaging France",
                "Tessmer Logistik France SARL",
                "Orlando Foods Europe SAS",
            )
        )
    )
    signed_on = dice.day_before(600, 20)
    start = signed_on + dt.timedelta(days=dice.number(3, 25))
    promised = signed_on - dt.timedelta(days=dice.number(12, 40))
    gross = round(dice.amount(1850, 3400), 2)
    money = dice.money()
    job = dice.pick(
        ("Préparateur de commandes", "Assistante logistique", "Technicien de maintenance", "Comptable fournisseurs")
    )
    fixed = dice.chance(0.4)
    end = start + dt.timedelta(days=dice.pick((183, 274, 364)))
    name = f"{person.first_name} {person.last_name}".upper()
    kind_words = f"CDD / fixed term<br>→ {end:%d.%m.%y}" if fixed else "CDI / open-ended"
    heads = (
        "Poste<br><i>Position</i>",
        "Nature<br><i>Type</i>",
        "Prise de fonction<br><i>Start</i>",
        "Temps<br><i>Hours</i>",
        "Brut mensuel<br><i>Gross / month</i>",
        "Lieu<br><i>Site</i>",
    )
    cells = (job, kind_words, f"{start:%d.%m.%y}", "35 h / semaine", money(gross), esc(site.town))
    html = f"""<div style="display:flex;justify-content:space-between"><b style="font-size:16pt;color:#b3541e">{esc(firm)}</b><span class="small r">{esc(site.line())}<br>a company of the {esc(firm.split()[0])} Group<br>SIRET {employer.siret if employer else dice.siret()}</span></div><p class="r">{signed_on:%d.%m.%y}</p>
<p style="margin-top:8mm">Les parties conviennent de l'engagement décrit ci-dessous, soumis au code du travail français. <i>The parties agree to the engagement described below, governed by French labour law.</i></p>
<table class="grid" style="width:100%"><tr>{"".join(f"<th>{cell}</th>" for cell in heads)}</tr><tr>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr></table>
<p>{"Motif du recours : accroissement temporaire d'activité. <i>Reason: temporary increase in activity.</i>" if fixed else "Période d'essai de deux mois. <i>Trial period: two months.</i>"} La promesse d'embauche du {promised:%d.%m.%y}, qui mentionnait {money(round(gross - dice.number(50, 180), 2))} brut, est annulée et remplacée. <i>The offer is superseded.</i></p>
<p class="small">Grille du groupe / <i>Group pay scale</i></p><table class="grid small"><tr><th>Grade</th><th>A1</th><th>A2</th><th>B1</th><th>B2</th></tr><tr><td>Minimum</td><td>{money(1802)}</td><td>{money(1950)}</td><td>{money(2300)}</td><td>{money(2950)}</td></tr></table>
<p style="margin-top:7mm">Je soussigné{person.e}, {person.civility} <b>{esc(name)}</b>, né{person.e} le {person.birth_date:%d.%m.%y} à {esc(person.birth_place)}, demeurant {esc(home.line())}, accepte d'être engagé{person.e} par {esc(firm)} aux conditions ci-dessus et de respecter le règlement intérieur.<br><i>I, the undersigned, accept the above terms.</i></p>
<table style="width:100%;margin-top:9mm"><tr><td>Le salarié / <i>Employee</i>{signature(dice.number(0, 90))}</td><td>Pour la société / <i>For the company</i><br>{chief.civility} {esc(chief.named("first_LAST"))}, né{chief.e} le {chief.birth_date:%d.%m.%y}, HR Director{signature(dice.number(0, 90))}</td></tr></table>"""
    fields = {
        "employee_name": name,
        "employer_name": firm,
        "contract_kind": "fixed_term" if fixed else "permanent",
        "start_date": start,
        "issue_date": signed_on,
        "gross_pay": gross,
    }
    return sheet(
        "employment_contract", html, fields, font=dice.pick(("Roboto", "Carlito")), size=10, margin="15mm 17mm"
    )


LAYOUTS = {"two_tongue_terms": two_tongue_terms}
