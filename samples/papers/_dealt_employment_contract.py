"""Dealt layouts: a foreign group's contract in two languages, its facts in the last paragraph and the footer."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import kid, renamed
from samples.stationery import sheet, signature

SEVERAL = ("Gonçalves Ferreira", "García Márquez", "Tran Van", "Essomba Ondoa", "Quispe Mamani", "van der Meulen", "Ould Mohamed")  # fmt: skip
CLAUSES = (
    ("Le présent contrat est régi par le droit français ; seule la version française fait foi.", "This agreement is governed by French law; only the French version is binding."),
    ("La durée du travail est de 35 heures par semaine, réparties sur cinq jours.", "Working time is 35 hours a week over five days."),
    ("Le salarié s'engage à une discrétion absolue sur les affaires du groupe.", "The employee shall keep all group matters strictly confidential."),
    ("Une période d'essai est prévue, renouvelable une fois par accord écrit.", "A trial period applies, renewable once in writing."),
    ("La caisse de retraite complémentaire est celle du groupe.", "Supplementary pension is managed by the group scheme."),
)  # fmt: skip


def facts_at_the_foot(dice: Dice) -> Paper:
    """French on the left, English on the right, general clauses first; job, pay and start only in the last paragraph, the firm in full in the footer."""
    person, home = renamed(dice, dice.person(age=(22, 58)), SEVERAL), dice.address()
    chief, hr, child = dice.person("", age=(38, 64)), dice.person("", age=(28, 58)), kid(dice, person)
    town = dice.company()
    firm = dice.pick(("Halvorsen Freight France SAS", "Kestrel & Boyd Services SARL", "Ostermann Gebäudetechnik France SAS", "Nakamori Retail Europe SAS"))  # fmt: skip
    group = {"H": "Halvorsen Freight ASA, Bergen", "K": "Kestrel & Boyd plc, Leeds", "O": "Ostermann AG, Kassel", "N": "Nakamori KK, Osaka"}[firm[0]]  # fmt: skip
    fixed = dice.chance(0.4)
    start = dice.day_before(900, 10)
    issued = start - dt.timedelta(days=dice.number(1, 18))
    end = start + dt.timedelta(days=dice.pick((181, 273, 364)))
    gross = float(dice.number(1840, 3900, "gross"))
    job, shown = dice.pick(JOBS), f"{gross:,.2f}".replace(",", " ").replace(".", ",")
    clauses = list(CLAUSES)
    dice.random.shuffle(clauses)
    rows = "".join(f"<tr><td style='width:50%;padding:2mm 4mm 2mm 0'>{fr}</td><td style='padding:2mm 0 2mm 4mm;color:#345;font-style:italic;border-left:.5pt solid #99a'>{en}</td></tr>" for fr, en in clauses)  # fmt: skip
    kind = f"pour une durée déterminée allant jusqu'au {long_date(end)} (surcroît temporaire d'activité)" if fixed else "pour une durée indéterminée"  # fmt: skip
    name = f"{person.first_name} {person.last_name}" if dice.chance(0.5) else person.named()
    html = f"""<div class="head"><div><b style="font-size:17pt;color:#0c5c4c">{esc(firm.split()[0]).upper()}</b><br><span class="tiny">a company of / une société de {esc(group)}</span></div><div>{esc(person.civility)} {esc(name)}<br>{"<br>".join(esc(x) for x in home.lines())}<br><span class="small">{dice.phone()} · IBAN {dice.iban()}</span></div></div>
<h1>{dice.pick(("CONTRAT DE TRAVAIL / EMPLOYMENT CONTRACT", "CONTRAT DE TRAVAIL – CONTRACT OF EMPLOYMENT"))}</h1><p>Entre la société désignée au bas de la page, représentée par {esc(hr.named())}, et le destinataire de la présente, il a été convenu :</p><table>{rows}</table>
<p class="small">Ayant droit déclaré à la mutuelle / dependant: {esc(child.named())}, {child.birth_date:%d/%m/%Y}. La convention collective est remise le jour de l'arrivée.</p>
<p class="justify" style="margin-top:5mm">{"Madame" if person.sex == "F" else "Monsieur"}, vous êtes engagé{person.e} à compter du {long_date(start)}, {kind}, en qualité de {esc(job.lower())}, moyennant {dice.pick(("une rémunération mensuelle brute de", "un salaire brut mensuel de"))} {shown} euros. Un premier entretien est fixé au {start + dt.timedelta(days=30):%d/%m/%Y} ; l'offre qui vous a été faite le {issued - dt.timedelta(days=21):%d/%m/%Y} est sans objet.</p>
<p>Fait à {esc(town.address.town)}, le {long_date(issued)}, en deux exemplaires.</p><table style="margin-top:4mm"><tr><td>Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named())}<br>{signature(dice.number(0, 99))}</td><td>Le salarié / The employee<br>« lu et approuvé »<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"employee_name": name, "employer_name": firm, "contract_kind": "fixed_term" if fixed else "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    foot = f"{firm} – {town.address.line()} – SIRET {town.siret} – APE {town.ape} – {dice.phone()}"
    return sheet("employment_contract", html, truth, font=dice.font("any"), size=9.8, margin="14mm 17mm", footer=foot)


LAYOUTS = {"facts_at_the_foot": facts_at_the_foot}
