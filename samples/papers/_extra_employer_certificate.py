"""Extra layouts: a personnel file's page with values over labels, a personnel officer's letter about a replacement."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MONEY_STYLES, long_date
from samples.names import JOBS
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def personnel_page(dice: Dice) -> Paper:
    """A page out of the personnel program: cards with the value above and its caption beneath; the line manager, the HR partner, the predecessor, three days and the yearly sum among them; no title."""
    person, firm, money = dice.person(age=(20, 63)), dice.company("employer", "company"), dice.pick(MONEY_STYLES[:7])
    style = dice.pick(("LAST_first", "LAST_FIRST", "first_last"))
    name, issued = person.named(style), dice.day_before(80, 1)
    start = dice.day_before(4800, 200, of=issued)
    trial, placed = dice.day_after(120, 60, of=start), dice.day_before(190, 20, of=issued)
    gross = dice.amount(1830, 3900, "gross_pay")
    chief, partner, before = (dice.person("", age=(26, 62)).named(style) for _ in range(3))

    def card(value: str, caption: str, width: str = "30%") -> str:
        return f"<div style='width:{width};border-bottom:1.5pt solid #0b6e75;padding:1mm 0;margin-bottom:5mm'><div style='font-size:1.12em'>{value}</div><div class='tiny'>{caption}</div></div>"

    cards = "".join(
        (
            card(esc(chief), "responsable hiérarchique (N+1)"), card(esc(partner), "référent ressources humaines"), card(dice.digits(6), "matricule"),
            card(f"<b>{esc(name)}</b>", "collaborateur" if person.sex == "M" else "collaboratrice", "64%"), card(f"{person.birth_date:%d/%m/%Y}", "date de naissance"),
            card("contrat à durée indéterminée", "nature du contrat"), card(f"{start:%d/%m/%Y}", "entrée dans l'entreprise"), card(f"{placed:%d/%m/%Y}", "affectation au poste actuel"),
            card(dice.pick(JOBS), "emploi"), card(esc(before), "titulaire précédent du poste"), card(f"{trial:%d/%m/%Y}", "fin de la période d'essai"),
            card(money(gross), "salaire brut mensuel"), card(money(round(gross * 13, 2)), "rémunération annuelle, 13e mois compris"), card("temps plein", "durée du travail"),
        )
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end"><b style="font-size:1.5em;color:#0b6e75">{esc(firm.name)}</b><span class="tiny r">{esc(firm.address.line())}<br>SIRET {firm.siret} — APE {firm.ape}</span></div><hr style="border:0;border-top:.6pt solid #999">
<p style="margin:6mm 0">Situation arrêtée au {issued:%d/%m/%Y}, pour faire valoir ce que de droit. L'intéressé{person.e} n'est ni démissionnaire, ni en cours de licenciement.</p><div style="display:flex;flex-wrap:wrap;justify-content:space-between">{cards}</div>
<div style="margin-left:55%">Pour {esc(firm.name)},<br>{esc(partner)}<br><span class="small">Pôle administration du personnel</span><br>{signature(dice.number(0, 99))}</div><p class="tiny">Fiche produite par Sirius RH 12.4 ; données de paie de la dernière clôture.</p>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "permanent", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font="Lato", size=10.4, margin="15mm 17mm")


def stands_in_for(dice: Dice) -> Paper:
    """A letter of the personnel office about somebody who stands in for another: replaced employee and head of department with civility, the end and a renewal told before the beginning."""
    person, firm, money = dice.person(age=(19, 60)), dice.company("employer", dice.pick(("association", "public"))), dice.pick(MONEY_STYLES[:7])  # fmt: skip
    style = dice.pick(("first_LAST", "first_last"))
    name, issued = person.named(style), dice.day_before(60, 1)
    start = dice.day_before(300, 40, of=issued)
    again, end = dice.day_before(25, 3, of=issued), dice.day_after(150, 20, of=issued)
    away, chief, officer = (dice.person("", age=(26, 62)) for _ in range(3))
    gross = dice.amount(1810, 2900, "gross_pay")
    job = dice.pick(JOBS)
    html = f"""<table><tr><td style="width:55%"><b>{esc(firm.name)}</b><br>{"<br>".join(esc(row) for row in firm.address.lines())}<br><span class="small">Direction des ressources humaines<br>Affaire suivie par : {esc(officer.named(style))}<br>{dice.phone()}</span></td><td class="small r">N/Réf. : DRH/{officer.last_name[:2].upper()}/{dice.digits(3)}<br>V/demande du {dice.day_before(8, 2, issued):%d/%m/%Y}</td></tr></table>
<div style="margin:12mm 0 10mm">{esc(firm.address.town)}, le {long_date(issued)}</div>
<p class="justify">{chief.civility} {esc(chief.named(style))}, responsable du service, nous a confirmé que le remplacement de {away.civility} {esc(away.named(style))}, en congé {dice.pick(("parental", "de longue maladie", "de formation"))} depuis le {long_date(dice.day_before(40, 2, start))}, devait se poursuivre. L'engagement a donc été renouvelé le {long_date(again)} et prendra fin le {long_date(end)}.</p>
<p class="justify">Dans ce cadre, la direction certifie que <b>{person.civility} {esc(name)}</b>, né{person.e} le {long_date(person.birth_date)}, travaille dans notre établissement sous contrat à durée déterminée depuis le {long_date(start)}, comme {job}, à temps complet.</p>
<p class="justify">Sa rémunération brute s'élève à {money(gross)} par mois ; {money(dice.amount(90, 260))} de prime de précarité par mois accompli seront réglés à la fin du contrat. Celle de la personne remplacée ne peut être communiquée.</p>
<p>Cette lettre est remise à l'intéressé{person.e} pour ses démarches de logement.</p><div style="margin:10mm 0 0 50%">La directrice des ressources humaines,<br>p. o. {esc(officer.named(style))}<br>{signature(dice.number(0, 99))}</div><p class="tiny" style="margin-top:14mm">Copie : {esc(chief.named(style))} ; dossier individuel. SIRET {firm.siret}</p>"""
    truth = {"employee_name": name, "employer_name": firm.name, "contract_kind": "fixed_term", "start_date": start, "issue_date": issued, "gross_pay": gross}  # fmt: skip
    return sheet("employer_certificate", html, truth, font=dice.font("serif"), size=11.2, margin="18mm 21mm")


LAYOUTS = {"personnel_page": personnel_page, "stands_in_for": stands_in_for}
