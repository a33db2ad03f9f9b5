"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import sheet, signature, spoken, stamp


def part_time_columns(dice: Dice) -> Paper:
    """A permanent part-time contract in two columns of small print: hours and pay in the middle of the right one, the full-time pay and an earlier contract beside them."""
    person, company, home = dice.person(age=(18, 61)), dice.company(kind="company"), dice.address()
    name = person.named(dice.pick(("LAST_first", "first_LAST")))
    start = dice.day_before(1600, 20)
    signed_on = start - dt.timedelta(days=dice.number(1, 9))
    gross, money = dice.amount(1360, 1890, "gross_pay"), dice.money()
    full, earlier = round(gross * 35 / 26, 2), dice.day_before(900, 400, of=start)
    boss, job = dice.person("", age=(32, 63)), dice.pick(JOBS)
    articles = (
        ("Objet", f"La société engage {spoken(person, 'first_LAST')} pour une durée indéterminée en qualité de {job}, niveau II, à temps partiel. Le contrat à durée déterminée conclu le {long_date(earlier)} a pris fin à son terme et ne se confond pas avec le présent engagement."),
        ("Prise d'effet", f"Le présent engagement prend effet le {long_date(start)} à 8 heures. La période d'essai expirera le {long_date(start + dt.timedelta(days=61))}. La déclaration préalable à l'embauche a été adressée à l'Urssaf le {long_date(signed_on + dt.timedelta(days=1))}."),
        ("Lieu", f"Le salarié est affecté à l'établissement de {dice.address('').line()}. Il pourra être déplacé dans le même bassin d'emploi."),
        ("Horaire", "La durée du travail est de 26 heures par semaine, soit 112,67 heures par mois, réparties du lundi au vendredi. Les heures complémentaires sont limitées au dixième de cette durée."),
        ("Salaire", f"En rémunération de son travail le salarié recevra un salaire brut de {money(gross)} par mois pour l'horaire de l'article 4. Pour mémoire, le salaire correspondant à un temps plein est de {money(full)}. Une prime d'assiduité de {money(45)} peut s'y ajouter."),
        ("Égalité", "Le salarié à temps partiel bénéficie des droits reconnus aux salariés à temps complet et d'une priorité pour l'attribution d'un emploi à temps plein."),
        ("Congés, prévoyance", "Les congés sont de deux jours et demi ouvrables par mois. L'adhésion à la mutuelle de l'entreprise est obligatoire, sauf dispense."),
        ("Cumul", "Le salarié informe l'employeur de tout autre emploi qu'il occupe."),
    )  # fmt: skip
    text = "".join(f"<p><b>{rank}. {title}.</b> {words}</p>" for rank, (title, words) in enumerate(articles, 1))
    html = (
        f"<div style='background:#233;color:#fff;padding:4mm 6mm;font-size:13pt'>CONTRAT DE TRAVAIL À TEMPS PARTIEL <span style='font-size:9pt'>— durée indéterminée</span></div>"
        f"<table style='margin:4mm 0'><tr><td style='width:50%'><span class='small'>L'EMPLOYEUR</span><br><b>{company.name}</b><br>{'<br>'.join(company.address.lines())}<br>SIRET {company.siret} · APE {company.ape}<br>pris en la personne de {boss.named()}</td>"
        f"<td><span class='small'>LE SALARIÉ</span><br><b>{person.civility} {name}</b><br>{'<br>'.join(home.lines())}<br>né{person.e} le {person.birth_date:%d/%m/%Y} · NIR {dice.nir(person)}</td></tr></table>"
        f"<div style='columns:2;column-gap:9mm;text-align:justify;border-top:.6pt solid;padding-top:4mm'>{text}</div>"
        f"<div class='keep' style='border:.6pt solid;padding:3mm;margin-top:5mm;display:flex;justify-content:space-between'><div>Signé à {company.address.town} le {signed_on:%d/%m/%Y}, en double exemplaire</div><div>{boss.named()}<br>{signature(7)}</div><div>{name}<br>{signature(22)}</div>{stamp(company.name.upper())}</div>"
    )  # fmt: skip
    truth = {"employee_name": name, "employer_name": company.name, "contract_kind": "permanent", "start_date": start, "issue_date": signed_on, "gross_pay": gross}  # fmt: skip
    return sheet("employment_contract", html, truth, font="Carlito", size=10, margin="13mm 15mm")


LAYOUTS = {"part_time_columns": part_time_columns}
