"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import logo, sheet, signature, ticked


def service_leaf(dice: Dice) -> Paper:
    """The leaf of the State's small-employers scheme that stands for a contract: numbered boxes filled in capitals."""
    person, firm = dice.person(age=(18, 60)), dice.company(kind="company")
    boss = dice.person("", age=(30, 64))
    start = dice.day_before(300, 5)
    issued = start - dt.timedelta(days=dice.number(1, 7))
    kind = dice.pick(("permanent", "fixed_term"))
    end = start + dt.timedelta(days=dice.number(80, 300))
    hours = dice.pick((151.67, 130.0, 108.33))
    rate = dice.amount(12.05, 15.4)
    gross = round(rate * hours, 2)
    if "gross_pay" in dice.given:
        gross = dice.amount(1, 2, "gross_pay")
        rate = round(gross / hours, 2)
    steps = ((dt.date(2026, 1, 1), "12,02 €"), (dt.date(2024, 11, 1), "11,88 €"), (dt.date(2024, 1, 1), "11,65 €"))
    minimum = next((sum_ for since, sum_ in steps if issued >= since), "11,52 €")
    name, money = f"{person.last_name.upper()} {person.first_name.upper()}", MoneyStyle(" ", ",", " €")

    def row(*cells: tuple[str, str, str]) -> str:
        inner = "".join(f"<td style='border:.6pt solid #14508c;padding:1mm 2mm'><span class='tiny' style='color:#14508c'>{n} {label}</span><br>{value}</td>" for n, label, value in cells)  # fmt: skip
        return f"<table style='margin-bottom:-.6pt'><tr>{inner}</tr></table>"

    def bar(text: str) -> str:
        return f"<div style='background:#14508c;color:#fff;padding:1mm 2mm;margin-top:3mm'>{text}</div>"

    html = f"""<div class="head"><div>{logo("TESE", "#14508c", "le titre emploi service entreprise")}</div><div class="r small">Centre national TESE<br>{esc(plain(dice.address("")).line())}<br>Volet n° {dice.digits(9)} — exemplaire du salarié</div></div>
<p class="c b" style="color:#14508c">VOLET IDENTIFICATION DU SALARIÉ<br><span class="small">Ce volet, signé des deux parties, tient lieu de déclaration préalable à l'embauche et des mentions prévues par le code du travail.</span></p>
{bar("1 — L'EMPLOYEUR")}{row(("1.1", "Dénomination", f"<b>{esc(firm.name)}</b>"), ("1.2", "SIRET", firm.siret), ("1.3", "APE", firm.ape))}{row(("1.4", "Adresse du lieu de travail", esc(firm.address.line().upper())), ("1.5", "Personne à joindre", esc(boss.named("FIRST_LAST"))), ("1.6", "Médecine du travail", "SST " + dice.digits(3)))}
{bar("2 — LE SALARIÉ")}{row(("2.1", "Nom", f"<b>{esc(person.last_name.upper())}</b>"), ("2.2", "Prénom", f"<b>{esc(person.first_name.upper())}</b>"), ("2.3", "Nom de naissance", esc((person.birth_name or person.last_name).upper())))}{row(("2.4", "Né(e) le", f"{person.birth_date:%d %m %Y}"), ("2.5", "Lieu", esc(person.birth_place.upper())), ("2.6", "N° de sécurité sociale", dice.nir(person)))}{row(("2.7", "Adresse", esc(dice.address().line().upper())))}
{bar("3 — L'EMPLOI")}{row(("3.1", "Embauche le", f"{start:%d %m %Y}"), ("3.2", "Heure", "08 H 30"), ("3.3", "Emploi", esc(dice.pick(JOBS).upper())))}{row(("3.4", "Contrat", ticked("CDI", kind == "permanent") + " &nbsp; " + ticked("CDD", kind != "permanent") + " &nbsp; " + ticked("apprentissage", False)), ("3.5", "Terme du CDD", f"{end:%d %m %Y}" if kind != "permanent" else "—"), ("3.6", "Motif", "accroissement d'activité" if kind != "permanent" else "—"))}{row(("3.7", "Période d'essai, jusqu'au", f"{start + dt.timedelta(days=13 if kind != 'permanent' else 60):%d %m %Y}"), ("3.8", "Convention collective (IDCC)", dice.digits(4)))}
{bar("4 — LA RÉMUNÉRATION")}{row(("4.1", "Heures par mois", f"{hours:.2f}".replace(".", ",")), ("4.2", "Taux horaire brut", money(rate)), ("4.3", "Salaire brut mensuel", f"<b>{money(gross)}</b>"))}{row(("4.4", "Frais de santé (part salariale)", money(dice.amount(17, 29))), ("4.5", "SMIC horaire au jour de la signature", minimum))}
<table style="margin-top:6mm"><tr><td style="width:34%">Fait le {issued:%d/%m/%Y}<br>à {esc(firm.address.town)}</td><td>L'employeur<br>{signature(dice.number(0, 90))}</td><td>Le salarié<br>{signature(dice.number(0, 90))}</td></tr></table>
<p class="tiny">Reçu par le centre le {issued + dt.timedelta(days=1):%d/%m/%Y}. Droits d'accès et de rectification : s'adresser au délégué à la protection des données de l'Urssaf.</p>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": kind, "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font="Liberation Sans", size=9.4, margin="12mm 14mm")


LAYOUTS = {"service_leaf": service_leaf}
