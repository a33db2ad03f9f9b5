"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import lines, republic, sheet, signature, spoken, ticked


def assisted_contract(dice: Dice) -> Paper:
    """A numbered State form of an assisted contract: the person in the left half, the post in the right; the prescriber's delegate, a payer."""
    person, employer, day = dice.person(age=(19, 61)), dice.company(kind="association"), dice.day_before(600, 10)
    start, home, old = dice.day_after(12, 1, of=day), dice.address(), dice.address("")
    kind = dice.pick(("fixed_term", "fixed_term", "permanent"))
    agent, tutor, former = dice.person("", age=(30, 62)), dice.person("", age=(30, 62)), dice.person("", age=(45, 70))
    hours, rate = dice.pick((20, 24, 26, 35)), round(11.88 + dice.number(0, 120) / 100, 2)
    gross = round(rate * hours * 52 / 12, 2)
    end = start.replace(year=start.year + 1, day=min(start.day, 28))
    name, job = person.named("LAST_first"), dice.pick(JOBS).lower()

    def box(number: int, label: str, value: str) -> str:
        return f"<div style='border:.6pt solid #345;margin-bottom:-.6pt;padding:1mm 2mm;min-height:9.5mm'><span style='background:#345;color:#fff;font-size:7pt;padding:0 3px'>{number}</span> <span class='tiny'>{label}</span><br>{value}</div>"

    ticks = f"{ticked('CDI', kind == 'permanent')} &nbsp; {ticked('CDD', kind == 'fixed_term')}"
    left = (
        "<div class='b small'>LE SALARIÉ</div>" + box(1, "En faveur de (NOM, prénom)", f"<b>{name}</b>") + box(2, "Né(e) le, à", f"{person.birth_date:%d/%m/%Y} {person.birth_place}") + box(3, "Adresse", home.line()) + box(4, "Adresse précédente, chez", f"{old.line()}, bailleur : {spoken(former)}")
        + box(5, "NIR", dice.nir(person, key=False)) + box(6, "Identifiant France Travail", f"{dice.digits(7)}{dice.letters(1)}") + box(7, "Niveau de formation", dice.pick(("CAP-BEP", "Bac", "sans diplôme"))) + box(8, "Inscrit(e) depuis", dice.pick(("6 à 11 mois", "12 à 23 mois", "24 mois et plus")))
    )  # fmt: skip
    right = (
        "<div class='b small'>LE CONTRAT DE TRAVAIL</div>" + box(9, "Employeur", f"<b>{employer.name}</b><br>{employer.address.line()}") + box(10, "SIRET", employer.siret) + box(11, "Nature", ticks) + box(12, "Date d'embauche", f"{start:%d/%m/%Y}") + box(13, "Fin prévue", f"{end:%d/%m/%Y}" if kind == "fixed_term" else "sans objet")
        + box(14, "Emploi", job) + box(15, "Durée hebdomadaire, salaire brut mensuel", f"{hours} h — {gross:.2f} €".replace(".", ",")) + box(16, "Tuteur", spoken(tutor, "LAST_first")) + box(17, "Organisme payeur de l'aide", f"ASP, 2 rue du Maupas, 87040 Limoges — aide de {dice.number(35, 60)} % du SMIC brut")
    )  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'>{republic('MINISTÈRE DU TRAVAIL')}<div class='r small'>cerfa<br><b>N° 1{dice.digits(4)}*0{dice.number(2, 9)}</b></div></div>"
        + "<p style='margin:5mm 0 3mm'><b>Objet :</b> contrat unique d'insertion, parcours emploi compétences — demande d'aide et contrat de travail</p>"
        + f"<div class='cols' style='gap:4mm'><div>{left}</div><div>{right}</div></div>"
        + "<p class='small' style='margin-top:4mm'>18. Les parties conviennent que le salarié est engagé aux conditions des cases 9 à 16. Période d'essai : selon le code du travail. L'employeur s'engage à faire suivre au salarié une formation préqualifiante et à lui délivrer une attestation d'expérience.</p>"
        + f"<p>{day:%d/%m/%Y}</p><table><tr><td>Le salarié<br>{signature(day.day)}</td><td>L'employeur<br>{signature(9)}</td><td>{lines('Pour le directeur de l’agence,', 'par délégation,', spoken(agent))}{signature(20)}</td></tr></table>"
    )  # fmt: skip
    fields = {
        "employee_name": name,
        "employer_name": employer.name,
        "contract_kind": kind,
        "start_date": start,
        "issue_date": day,
        "gross_pay": gross,
    }
    return sheet("employment_contract", html, fields, font="Liberation Sans", size=9.6, margin="12mm 14mm")


LAYOUTS = {"diverse_assisted_contract": assisted_contract}
