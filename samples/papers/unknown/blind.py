"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Address, Dice, Person
from samples.paper import Paper, esc
from samples.stationery import (
    republic,
    sheet,
    signature,
    stamp,
    table,
    ticked,
)


def boiler_service(dice: Dice) -> Paper:
    """A fitter's yearly certificate for a gas boiler: a tenant, an address, a landlord, measures; nothing of the list."""
    person, home, firm = dice.person(), dice.address(), dice.company("", "company")
    day, fitter, owner = dice.day_before(300, 2), dice.person("", age=(22, 60)), dice.person("", age=(40, 80))
    rows = [
        ["Monoxyde de carbone ambiant", f"{dice.number(0, 8)} ppm", "conforme"],
        ["Rendement évalué", f"{dice.number(88, 99)} %", "bon"],
        ["NOx évalués", f"{dice.number(30, 90)} mg/kWh", "bon"],
        ["Température des fumées", f"{dice.number(48, 120)} °C", "—"],
    ]
    html = f"""<div class="head"><div><b>{esc(firm.name)}</b><br>{"<br>".join(firm.address.lines())}<br>SIRET {firm.siret}</div><div>Attestation n° {dice.digits(5)}<br>Visite du {day:%d/%m/%Y}</div></div><h1>Attestation d'entretien annuel d'une chaudière</h1><p class="c small">Arrêté du 15 septembre 2009, chaudières de 4 à 400 kW</p><table class="grid"><tr><td>Commanditaire</td><td>{person.civility} {esc(person.named("first_LAST"))}, locataire</td></tr><tr><td>Lieu de l'installation</td><td>{esc(home.line())}</td></tr><tr><td>Propriétaire</td><td>{esc(owner.named("first_LAST"))}</td></tr><tr><td>Appareil</td><td>gaz naturel, {dice.number(18, 32)} kW, mis en service en {day.year - dice.number(2, 15)}</td></tr></table><p class="b">Mesures</p>{table(rows, ("Point", "Valeur", "Avis"))}<p>Ramonage du conduit : effectué. Prochaine visite avant le {day.replace(year=day.year + 1, day=min(day.day, 28)):%d/%m/%Y}. Document à conserver deux ans et à présenter au bailleur et à l'assureur.</p><p class="r">Le technicien, {esc(fitter.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</p>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=10)


def car_handed_over(dice: Dice) -> Paper:
    """The form by which a car passes from one person to another: numbered boxes, two addresses, days and hours."""
    seller, buyer = dice.person(), dice.person("", age=(20, 70))
    home, other, day = dice.address(), dice.address(""), dice.day_before(300, 2)
    plate = f"{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"

    def party(title: str, who: Person, where: Address) -> str:
        return f'<div class="box"><b>{title}</b><br>{ticked("personne physique")} {ticked("personne morale", False)} &nbsp; Sexe : {who.sex}<br>Nom et prénom : {esc(who.named("LAST_first"))}<br>Né(e) le {who.birth_date:%d/%m/%Y} à {esc(who.birth_place)}<br>Adresse actuelle : {esc(where.line())}</div>'

    html = f"""<table><tr><td>{republic("Ministère de l'intérieur")}</td><td class="c"><b style="font-size:13pt">Certificat de cession d'un véhicule d'occasion</b><br><span class="small">Article R. 322-4 du code de la route</span></td><td class="r small">cerfa<br>N° 15776*02<br>Exemplaire 1</td></tr></table><div class="box" style="margin-top:4mm"><b>LE VÉHICULE</b><br>(A) Immatriculation : {plate} &nbsp; (B) 1re immatriculation : {dice.day_before(5000, 1200):%d/%m/%Y}<br>(E) N° d'identification : VF1{dice.letters(5)}{dice.digits(9)} &nbsp; Kilométrage : {dice.number(20, 230)} {dice.digits(3)} km<br>Certificat d'immatriculation n° {day.year - 2}{dice.letters(2)}{dice.digits(5)}, daté du {dice.day_before(1800, 400, of=day):%d/%m/%Y}</div>{party("ANCIEN PROPRIÉTAIRE", seller, home)}<p>Certifie céder ce véhicule le {day:%d/%m/%Y} à {dice.number(9, 19)} h {dice.number(10, 59)} {ticked("vente")} {ticked("destruction", False)}. Le véhicule n'a pas subi de transformation notable.</p>{party("NOUVEAU PROPRIÉTAIRE", buyer, other)}<p>Certifie avoir été informé de la situation administrative du véhicule.</p><div class="sign"><div>Fait à {esc(home.town)}, le {day:%d/%m/%Y}<br>{signature(dice.number(0, 99))}</div><div>Fait à {esc(home.town)}, le {day:%d/%m/%Y}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=9.5)


def training_attended(dice: Dice) -> Paper:
    """A training body's end-of-course attestation, no helpful heading: hours, aims and an employer, but no employment stated."""
    person, home, firm = dice.person(age=(20, 62)), dice.address(), dice.company("", "company")
    day = dice.day_before(300, 2)
    start = dice.day_before(20, 4, of=day)
    body, teacher, boss = (
        dice.pick(("Formatis Conseil", "Institut Cap Compétences", "Greta du Bassin")),
        dice.person("", age=(28, 62)),
        dice.person("", age=(35, 62)),
    )
    hours = dice.number(2, 6) * 7
    html = f"""<div style="border:3pt double #26527a;padding:8mm;"><div class="head"><div><b style="font-size:15pt">{body}</b><br><span class="small">Déclaration d'activité {dice.digits(2)} {dice.digits(2)} {dice.digits(5)} {dice.digits(2)} — certifié Qualiopi</span></div><div class="small r">{"<br>".join(dice.address("").lines())}</div></div><p class="c" style="font-size:12pt;margin-top:8mm">Article L. 6353-1 du code du travail</p><p style="margin-top:8mm;line-height:1.7">Je soussigné{boss.e} {esc(boss.named("first_LAST"))}, responsable de {body}, atteste que <b>{person.civility} {esc(person.named("first_LAST"))}</b>, demeurant {esc(home.line())}, a suivi du {start:%d/%m/%Y} au {day:%d/%m/%Y} l'action « {dice.pick(("Sauveteur secouriste du travail", "Conduite d'engins, catégorie 3", "Hygiène alimentaire", "Bureautique, niveau 2"))} », d'une durée de {hours} heures, dont {hours} suivies, animée par {esc(teacher.named("first_LAST"))}.</p>{table([["Évaluation des acquis", "atteint"], ["Assiduité", "100 %"], ["Financement", f"OPCO, pour {esc(firm.name)}"], ["Coût pédagogique", f"{hours * 28},00 € nets de taxe"]], ("Élément", "Résultat"))}<p style="margin-top:6mm">Remis à l'intéressé{person.e} à l'issue de la session.</p><div class="sign"><div>{stamp(body)}</div><div>{esc(boss.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div></div>"""
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.5, page="A4 landscape", margin="10mm")


LAYOUTS = {
    "boiler_service": boiler_service,
    "car_handed_over": car_handed_over,
    "training_attended": training_attended,
}
