"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial
from samples.stationery import republic, sheet, signature


def wide_record(dice: Dice) -> Paper:
    """A wide sheet: the worker on the left, the post on the right, two years of pay beneath, its title in the last band."""
    person, firm = dice.person(age=(22, 62)), dice.company(kind="company")
    chief, clerk, checker = (dice.person("", age=(35, 62)) for _ in range(3))
    issued = dice.day_before(70, 1)
    start = dice.day_before(3800, 480, of=issued)
    name, job = person.named("first_LAST"), dice.pick(JOBS).lower()
    gross, money = dice.amount(1860, 3400, "gross_pay"), MoneyStyle(" ", ",", " €")
    old = round(gross * 0.974, 2)
    year = issued.year
    cell = "style='width:50%;vertical-align:top;border:1pt solid #5a6b3a;padding:3mm 5mm'"
    rows = [
        ("Brut mensuel de base", money(old), money(gross)),
        ("Brut annuel", money(old * 12), money(gross * 12)),
        ("Prime de fin d'année", money(round(old / 4, 2)), "versée en décembre"),
        ("Heures mensuelles", "151,67", "151,67"),
    ]
    html = f"""<div class="head"><div><b style="font-size:14pt;color:#5a6b3a">{esc(firm.name)}</b><br><span class="small">{esc(firm.address.line(" · "))}<br>SIRET {firm.siret} · APE {firm.ape}</span></div><div class="r small">Direction du personnel<br>{dice.phone()}</div></div>
<p>Ce {long_date(issued)}, le service du personnel de {esc(firm.name)} établit la présente fiche {dice.pick(("à la demande de", "en faveur de", "pour le compte de"))} <b>{esc(name)}</b>, qui compte à ce jour parmi les effectifs et n'est ni démissionnaire ni en cours de préavis.</p>
<table><tr><td {cell}><b>La personne</b><br>Né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}<br>Domicile : {esc(dice.address().line())}<br>Matricule {dice.digits(6)}<br>Entretien annuel tenu le {dice.day_before(320, 20, of=issued):%d/%m/%Y}</td><td {cell}><b>Le poste</b><br>{job}, service de {esc(chief.civility)} {esc(chief.named("first_LAST"))}<br>Engagement sans terme (CDI), temps plein<br>Dans l'entreprise depuis le {start:%d/%m/%Y}<br>Poste actuel tenu depuis le {dice.day_before(300, 60, of=issued):%d/%m/%Y}</td></tr></table>
<table class="grid" style="margin-top:5mm"><tr><th style="width:46%">Rémunération</th><th>Exercice {year - 1}</th><th>Exercice {year}</th></tr>{"".join(f"<tr><td>{a}</td><td class='num'>{b}</td><td class='num'>{c}</td></tr>" for a, b, c in rows)}</table>
<div class="sign"><div>Établi par {esc(clerk.named("first_LAST"))}, gestionnaire{signature(dice.number(0, 90))}</div><div>Contresigné : pour le directeur et par délégation,<br>{esc(checker.civility)} {esc(checker.named("first_LAST"))}{signature(dice.number(0, 90))}</div></div>
<div style="background:#5a6b3a;color:#fff;text-align:center;padding:2mm;letter-spacing:.15em">{dice.pick(("ATTESTATION DE PRÉSENCE DANS L'ENTREPRISE", "CERTIFICAT DE TRAVAIL EN COURS", "ATTESTATION D'EMPLOI ET DE SALAIRE"))}</div>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10, page="A4 landscape", margin="12mm 16mm")  # fmt: skip


def school_services(dice: Dice) -> Paper:
    """An education authority's state of a teaching aide's services: decrees, quotas of work, index, the contract in force last."""
    person = dice.person(age=(23, 60))
    town = dice.pick(("Amiens", "Besançon", "Dijon", "Grenoble", "Reims", "Rennes"))
    house = "Rectorat de l'académie " + ("d'" if town[0] in "AE" else "de ") + town
    issued = dice.day_before(120, 2)
    september = dt.date(issued.year - (issued.month < 9), 9, 1)
    start = september.replace(year=september.year - dice.number(0, 1))
    begun = start.replace(year=start.year - 1)
    end = dt.date(start.year + 3, 8, 31)
    head_of, clerk = dice.person("", age=(45, 64)), dice.person("", age=(28, 60))
    name, gross = person.named("LAST_first"), dice.amount(1080, 1620, "gross_pay")
    money = MoneyStyle(" ", ",", " €")
    school = dice.pick(
        ("école primaire Jules-Ferry", "collège Louise-Michel", "lycée professionnel des Trois-Fontaines")
    )
    html = f"""<div class="head"><div>{republic("ACADÉMIE " + ("D'" if town[0] in "AE" else "DE ") + town.upper(), "Division des personnels")}</div><div class="small r">Affaire suivie par {esc(initial(clerk))}<br>Tél. {dice.phone()}<br>ce.dpe{dice.number(1, 9)}@ac-{unaccented(town).lower()}.example</div></div>
<div class="box" style="border:1pt solid #333;text-align:center"><b>{dice.pick(("ÉTAT DES SERVICES", "CERTIFICAT D'EXERCICE"))}</b><br><span class="small">Accompagnants des élèves en situation de handicap (AESH) — article L. 917-1 du code de l'éducation</span></div>
<p>Le recteur, chancelier des universités, soussigné, certifie que :</p><p style="margin-left:12mm"><b>{person.civility} {esc(name)}</b><br>NUMEN : {dice.digits(2)}E{dice.digits(7)}{dice.letters(3)}<br>né{person.e} le {person.birth_date:%d/%m/%Y}</p><p>exerce {"les fonctions d'accompagnante" if person.sex == "F" else "les fonctions d'accompagnant"} d'élèves en situation de handicap dans les conditions suivantes :</p>
<table class="grid small"><tr><th>Du</th><th>Au</th><th>Acte</th><th>Affectation</th><th>Quotité</th></tr><tr><td>{begun:%d/%m/%Y}</td><td>{start - dt.timedelta(days=1):%d/%m/%Y}</td><td>Assistant d'éducation, contrat clos</td><td>école maternelle du Parc</td><td>50 %</td></tr><tr><td><b>{start:%d/%m/%Y}</b></td><td><b>{end:%d/%m/%Y}</b></td><td><b>Contrat à durée déterminée, en cours</b></td><td>{school}</td><td>62 %</td></tr></table>
<p style="margin-top:5mm">Employeur : <b>{esc(house)}</b>, {dice.number(2, 40)} place de la République, {esc(town)}.</p><p>Indice majoré {dice.number(366, 405)} ; traitement brut mensuel à la quotité indiquée : <b>{money(gross)}</b>, hors supplément familial. Traitement à temps complet pour information : {money(round(gross / 0.62, 2))}.</p>
<p class="small">Arrêté de délégation de signature du {dice.day_before(400, 130, of=issued):%d/%m/%Y}. Prochain entretien professionnel avant le {dice.day_after(200, 40, of=issued):%d/%m/%Y}.</p><p style="margin-left:50%">{esc(town)}, le {long_date(issued)}<br>Pour le recteur et par délégation,<br>la secrétaire générale<br>{signature(dice.number(0, 90))}<br>{esc(initial(head_of))}</p>"""
    truth = {"employee_name": name, "employer_name": house, "contract_kind": "fixed_term", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"wide_record": wide_record, "school_services": school_services}
