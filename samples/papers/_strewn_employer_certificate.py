"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import pairs, sheet, signature, spoken


def franchise_band(dice: Dice) -> Paper:
    """A franchised home-service agency's sheet with a side band and no heading: what matters stands in the last paragraph and the footer."""
    person, firm = dice.person(age=(22, 62)), dice.company("employer", "company")
    if "person" not in dice.given:
        person = replace(
            person,
            last_name=dice.pick(("de Villars-Morin", "du Plessis-Aubert", "Le Gall d'Ormesson", "van Houtte-Bertin")),
            birth_name=None,
        )
    if "employer" not in dice.given:
        firm = replace(
            firm, name=dice.pick(("SARL Aide & Foyer", "EURL Autonomie du Parc", "SAS Beaulieu Services à Domicile"))
        )
    day = dice.day_before(200, 2)
    start = dice.day_before(2600, 120, of=day)
    boss, agent, bank = dice.person("", age=(38, 62)), dice.person("", age=(25, 58)), dice.address("")
    pay = dice.amount(1180, 2100)
    money = MoneyStyle(" ", ",", " €")
    name = person.named("first_LAST")
    title = "Mme" if person.sex == "F" else "M."
    post = dice.pick(
        (
            "auxiliaire de vie",
            "assistante ménagère" if person.sex == "F" else "assistant ménager",
            "garde d'enfants à domicile",
        )
    )
    asked = dice.day_before(12, 2, of=day)
    html = f"""<div style="display:flex;gap:9mm"><div style="width:46mm;background:#f4c542;padding:5mm;height:215mm"><p style="font-size:17pt;line-height:1.05"><b>Mille<br>Mains</b></p><p class="small">le réseau des services à la personne</p><p class="small" style="margin-top:30mm">Agence exploitée sous franchise par une entreprise indépendante</p><p class="small">{"<br>".join(firm.address.lines())}<br>{dice.phone()}<br>SIRET {firm.siret}<br>Agrément SAP{firm.siret[:9]}</p><p class="small" style="margin-top:20mm">Mutuelle d'entreprise :<br>Union Prévoyance Ponant<br>{"<br>".join(bank.lines())}</p></div>
<div style="flex:1"><p style="margin-top:14mm"><b>Concerne : {title} {esc(name)}</b></p><p>Madame, Monsieur,</p><p>Votre lettre du {asked:%d/%m/%Y} nous est bien parvenue. Nos intervenants se rendent chaque jour chez des personnes âgées, des familles et des personnes en situation de handicap de notre secteur. Nous employons {dice.number(18, 90)} salariés et sommes certifiés depuis le {dice.day_before(1400, 900, of=day):%d/%m/%Y}.</p><p>La branche a relevé ses minimums de {dice.number(1, 3)},{dice.digits(1)} % le 1er janvier dernier, à {money(dice.amount(11.9, 12.6))} de l'heure. Les frais kilométriques sont remboursés à 0,42 € et n'entrent pas dans le salaire. Nos paies sont virées par la Caisse Mutuelle du Littoral depuis le compte {dice.iban()}.</p><p>Vous nous demandez si la relation se poursuit. La personne citée en objet est notre salariée dans le cadre d'un contrat à durée indéterminée conclu avec {esc(firm.name)} ; elle occupe depuis le {long_date(start)} le poste suivant : {post}, pour un salaire mensuel brut de {money(pay)}. Elle n'est ni en période d'essai, ni démissionnaire, ni visée par une procédure de licenciement.</p>
<p style="margin-top:8mm">Pour le directeur, par délégation,<br>{agent.civility} {esc(agent.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p><p class="small">Le directeur : {esc(boss.named("first_LAST"))}</p></div></div>
<p class="tiny" style="margin-top:4mm">Édité le {day:%d/%m/%Y} — {esc(firm.name)} — APE {firm.ape} — modèle du réseau MM-{dice.digits(3)}, version du 15/01/2024</p>"""
    truth = {
        "employee_name": name,
        "employer_name": firm.name,
        "contract_kind": "permanent",
        "start_date": start,
        "issue_date": day,
        "gross_pay": pay,
    }
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10, margin="12mm 14mm")


def hospital_staff_office(dice: Dice) -> Paper:
    """A hospital's staff office: reference strip at the left, a list of the post's particulars, the visa of the deputy director."""
    person, seat = dice.person(age=(23, 61)), dice.address("")
    day = dice.day_before(200, 2)
    start = dice.day_before(3400, 400, of=day)
    agent, deputy, chief = dice.person("", age=(26, 60)), dice.person("", age=(38, 62)), dice.person("", age=(45, 64))
    house = (
        dice.given["employer"].name
        if "employer" in dice.given
        else f"Centre hospitalier {dice.pick(('intercommunal des Deux Vallées', 'Jeanne Vasseur', 'du Haut Bocage', 'des Trois Rivières'))}"
    )
    name = person.named("LAST_first")
    step = dice.day_before(300, 60, of=day)
    items = [
        ("Matricule", dice.digits(6)),
        (
            "Grade ou emploi",
            dice.pick(
                ("Aide-soignant", "Agent d'entretien qualifié", "Adjoint administratif", "Infirmier en soins généraux")
            ),
        ),
        ("Position", "Activité, contrat à durée indéterminée de droit public (art. L. 332-15 du CGFP)"),
        ("Recrutement", f"{start:%d/%m/%Y}"),
        ("Affectation", dice.pick(("Médecine polyvalente, pôle 3", "EHPAD Les Tilleuls", "Restauration — site nord"))),
        ("Affecté" + person.e + " à ce service depuis le", f"{step:%d/%m/%Y}"),
        ("Quotité de travail", dice.pick(("100 %", "80 % de droit"))),
        ("Indice majoré", f"{dice.number(366, 480)} (échelon {dice.number(1, 8)})"),
    ]
    html = f"""<div style="display:flex;gap:8mm"><div style="width:50mm" class="small"><p style="font-size:12pt;color:#006a8e"><b>{esc(house)}</b></p><p><b>Direction des ressources humaines</b><br>et des affaires médicales</p><p>Directeur de l'établissement :<br>{chief.civility} {esc(chief.named("first_LAST"))}</p><p>Directrice ou directeur adjoint :<br>{deputy.civility} {esc(deputy.named("first_LAST"))}</p><p>Affaire suivie par :<br>{esc(agent.named("first_LAST"))}<br>{dice.phone()}</p><p>N/Réf. : DRH/{agent.first_name[0]}{agent.last_name[0]}/{dice.number(100, 999)}</p><p>FINESS {dice.digits(9)}<br>{"<br>".join(seat.lines())}</p></div>
<div style="flex:1"><p class="r">{esc(seat.town)}, le {long_date(day)}</p><h1 style="margin:12mm 0">ATTESTATION ADMINISTRATIVE</h1><p>Le directeur soussigné atteste que {spoken(person, "LAST_first")}, né{person.e} le {person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}, fait partie du personnel de l'établissement dans les conditions suivantes :</p><div style="margin:6mm 0">{pairs(items, width="42%")}</div><p>Cette attestation est délivrée à l'intéressé{person.e} sur sa demande du {dice.day_before(15, 3, of=day):%d/%m/%Y} pour faire valoir ce que de droit.</p><p style="margin-top:10mm">Pour le directeur et par délégation,<br>{deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p></div></div>"""
    truth = {
        "employee_name": name,
        "employer_name": house,
        "contract_kind": "permanent",
        "start_date": start,
        "issue_date": day,
    }
    return sheet("employer_certificate", html, truth, font=dice.font("sans"), size=10.2, footer="Page {page}")


LAYOUTS = {"franchise_band": franchise_band, "hospital_staff_office": hospital_staff_office}
