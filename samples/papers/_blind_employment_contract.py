"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    full_name,
    sheet,
    signature,
    table,
)


def captions_below(dice: Dice) -> Paper:
    """A payroll software's template: each value has its caption beneath in small print; pension and spouse besides."""
    person, firm, home = dice.person(age=(20, 60)), dice.company("employer", "company"), dice.address()
    if "person" not in dice.given:
        extra = [dice.person("", person.sex).first_name for _ in range(2)]
        person = replace(person, first_names=(person.first_names[0], *extra))
    spouse, boss = dice.partner(person), dice.person("", age=(35, 65))
    start = dice.day_before(1200, 10)
    day = dice.day_before(14, 1, of=start)
    name = full_name(person)
    pay = dice.amount(1830, 3300)
    money = MoneyStyle("\u202f", ",", " €")
    end = start + dt.timedelta(days=dice.number(120, 500))

    def under(value: str, label: str) -> str:
        return f'<td style="padding-bottom:3mm"><div class="b" style="border-bottom:.5pt solid #444">{value}</div><div class="tiny">{label}</div></td>'

    scale = [[f"Niveau {n}", money(1801.80 + 61 * n)] for n in range(1, 5)]
    html = f"""<div class="head"><div class="small">PAIE+ Sage Horizon — modèle CT-02</div><div class="small">Dossier de : {esc(name)}</div></div><h1>CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE</h1><table><tr>{under(esc(firm.name), "employeur")}{under(firm.siret, "SIRET")}</tr><tr>{under(esc(firm.address.line()), "siège")}{under(esc(boss.named("first_LAST")), "représenté par")}</tr><tr>{under(esc(name), "salarié : prénoms et nom")}{under(f"{person.birth_date:%d/%m/%Y}", "né(e) le")}</tr><tr>{under(esc(home.line()), "domicile")}{under(esc(spouse.named("first_LAST")), "personne à prévenir (conjoint)")}</tr></table>
<p>Le salarié est engagé pour faire face à un accroissement temporaire d'activité.</p><table><tr>{under(f"{start:%d/%m/%Y}", "prise de fonctions")}{under(f"{end:%d/%m/%Y}", "terme")}{under(dice.pick(("Magasinier", "Assistant administratif", "Employé de rayon")), "emploi")}</tr><tr>{under(money(pay), "rémunération brute mensuelle")}{under("151,67 h", "durée mensuelle")}{under("Niveau 2", "classification")}</tr></table>
<p class="small b">Minima de la branche</p>{table(scale, ("Niveau", "Brut mensuel"), numbers=(1,))}<p>Retraite complémentaire : Institution Horizon Retraite, {esc(dice.address("").line())}. Le salarié bénéficie de la mutuelle d'entreprise. Période d'essai : deux semaines. L'indemnité de fin de contrat est de 10 % de la rémunération brute totale.</p><p>Fait à {esc(firm.address.town)}, le {day:%d/%m/%Y}, en deux exemplaires.</p><div class="sign"><div>L'employeur<br>{signature(dice.number(0, 99))}</div><div>Le salarié<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {
        "employee_name": name,
        "employer_name": firm.name,
        "contract_kind": "fixed_term",
        "start_date": start,
        "issue_date": day,
        "gross_pay": pay,
    }
    return sheet("employment_contract", html, truth, font=dice.font("sans"), size=9.5, margin="12mm 16mm")


LAYOUTS = {"captions_below": captions_below}
