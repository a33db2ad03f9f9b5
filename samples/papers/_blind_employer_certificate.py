"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    table,
)


def two_language_group(dice: Dice) -> Paper:
    """A group's personnel sheet in French and English: values stand left of their captions."""
    person, firm, home = dice.person(age=(22, 62)), dice.company("employer", "company"), dice.address()
    day = dice.day_before(200, 2)
    start = dice.day_before(3200, 200, of=day)
    pay = dice.amount(1900, 4100)
    head_, agent = dice.person("", age=(40, 62)), dice.person("", age=(28, 60))
    received = dice.day_before(9, 2, of=day)
    style = "first_LAST"
    rows = [
        (f"{esc(person.first_name)}<br>{esc(person.last_name.upper())}", "salarié / employee"),
        (f"{person.birth_date:%d/%m/%Y}", "date de naissance / date of birth"),
        (dice.pick(("Technicien de maintenance", "Agent logistique", "Chargé de clientèle")), "fonction / position"),
        ("Contrat à durée indéterminée<br><i>Permanent contract</i>", "nature du contrat / type of contract"),
        (f"{start:%d/%m/%Y}", "date d'entrée / start date"),
        (MoneyStyle(" ", ",", " €")(pay), "salaire mensuel brut / monthly gross salary"),
        (f"{dice.day_before(150, 30, of=start):%d/%m/%Y}", "candidature reçue / application received"),
        (esc(home.line()), "domicile déclaré / declared address"),
    ]
    body = "".join(f'<tr><td class="b" style="width:58%">{v}</td><td class="small">{k}</td></tr>' for v, k in rows)
    html = f"""<div class="head"><div><span style="font-size:15pt;letter-spacing:1pt;color:#004b6b">{esc(firm.name)}</span><br><span class="small">une société du groupe / a member of Nordvik Holding AB, Malmö</span></div><div class="small r">{"<br>".join(firm.address.lines())}<br>SIRET {firm.siret} — {dice.phone()}</div></div>
<p>Réf. / date : RH-{dice.digits(5)} / {day:%d/%m/%Y}</p><p><b>Objet / Subject: attestation de travail / confirmation of employment</b></p>
<p>{esc(firm.name)} confirme les données suivantes, en poste à ce jour. <i>The company confirms the data below, as of today.</i></p><table class="rows" style="margin:6mm 0">{body}</table>
<p class="small">Demande du salarié reçue le {received:%d/%m/%Y}, effet immédiat. Ni préavis ni procédure en cours. / <i>No notice period running.</i></p><p class="small">Paie versée depuis le compte {dice.iban()}.</p>
<p style="margin-top:8mm">Pour le directeur des ressources humaines, {head_.civility} {esc(head_.named(style))}, et par délégation :<br>{agent.civility} {esc(agent.named(style))}<br>{signature(dice.number(0, 99))}</p>"""
    truth = {
        "employee_name": person.named(style),
        "employer_name": firm.name,
        "contract_kind": "permanent",
        "start_date": start,
        "issue_date": day,
        "gross_pay": pay,
    }
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10)


def temp_agency_services(dice: Dice) -> Paper:
    """A temporary-work house's statement of assignments: user companies in the table, the house in the heading."""
    person, home = dice.person(age=(20, 60)), dice.address()
    house = dice.pick(("Interwest Travail Temporaire", "Alliage Intérim", "Proxima Mission SAS"))
    desk, day = dice.address(""), dice.day_before(200, 2)
    name = person.named("LAST_first")
    firms = [dice.company("", "company").name for _ in range(2)]
    start = dice.day_before(320, 150, of=day)
    middle = start + dt.timedelta(days=dice.number(30, 90))
    again = middle + dt.timedelta(days=dice.number(3, 9))
    agent = dice.person("", age=(25, 60))
    post = dice.pick(("Cariste", "Préparateur de commandes", "Aide de cuisine", "Manœuvre"))
    rows = [
        [f"{start:%d/%m/%Y}", f"{middle:%d/%m/%Y}", esc(firms[0]), post, "accroissement temporaire"],
        [f"{again:%d/%m/%Y}", "en cours", esc(firms[1]), post, "remplacement"],
    ]
    html = f"""<div class="head"><div><b style="font-size:15pt;color:#c2410c">{house}</b><br><span class="small">Entreprise de travail temporaire<br>{desk.line("<br>")}<br>SIRET {dice.siret()} — NAF 7820Z</span></div><div style="padding-top:18mm">{esc(name)}<br>{"<br>".join(home.lines())}</div></div>
<h1 style="margin-top:10mm">ATTESTATION D'EMPLOI</h1><p class="r">{esc(desk.town)}, le {day:%d/%m/%Y}</p><p>Nous soussignés, {house}, certifions que {person.civility} {esc(name)}, n° d'intérimaire {dice.digits(7)}, est employé{person.e} par notre société sous contrats de mission (travail temporaire) depuis le {start:%d/%m/%Y}, et l'est encore à ce jour.</p>
{table(rows, ("Début", "Fin", "Entreprise utilisatrice", "Qualification", "Motif du recours"))}
<p style="margin-top:5mm">Caisse de congés et prévoyance : Intérimaires Prévoyance, 12 rue de Reuilly 75012 Paris. Visite médicale du {dice.day_before(90, 20, of=start):%d/%m/%Y}.</p><p>Attestation délivrée pour servir et valoir ce que de droit.</p><p class="r">Le responsable d'agence<br>{esc(agent.named("LAST_first"))}<br>{signature(dice.number(0, 99))}</p>"""
    truth = {
        "employee_name": name,
        "employer_name": house,
        "contract_kind": "temporary",
        "start_date": start,
        "issue_date": day,
    }
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {
    "two_language_group": two_language_group,
    "temp_agency_services": temp_agency_services,
}
