"""Dealt layouts: neighbours of the payslip, the rent receipt and the ruling that are none of them."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial, kid, renamed
from samples.stationery import HAND, PEN, TYPEWRITER, pairs, sheet, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")
PARTICLES = ("de La Fontaine-Roux", "Ben Salah-Petit", "da Silva-Mercier", "d'Almeida-Koné", "Le Goff-Diallo")


def hours_by_hand(dice: Dice) -> Paper:
    """A helper's count of hours filled by hand, values left of their labels, under the article of the labour code: no pay is worked out."""
    helper, client = renamed(dice, dice.person(), PARTICLES), dice.person("", age=(70, 95))
    doctor, neighbour = dice.person("", age=(35, 64)), dice.person("")
    year, month = dice.month()
    weeks = [(n, dice.number(3, 14)) for n in range(1, 5)]
    total = sum(hours for _, hours in weeks)
    drive = dice.number(30, 180)
    day = dt.date(year + month // 12, month % 12 + 1, dice.number(1, 6))

    def line(value: str, label: str) -> str:
        return f"<tr><td style='width:48%;border-bottom:1pt dotted #333' class='h'>{value}</td><td style='padding-left:5mm;vertical-align:bottom'>{label}</td></tr>"

    rows = [
        line(esc(helper.named("first_last")), dice.pick(("nom de l'intervenant(e)", "salarié(e), nom et prénom"))),
        line(esc(client.named("first_last")), "heures faites en faveur de"),
        line(dice.nir(helper, key=False), "n° de sécurité sociale"),
        *(line(f"{hours} h", f"semaine {n}") for n, hours in weeks),
        line(f"{total} h", "ensemble du mois"),
        line(f"{drive} km", "trajets avec la voiture personnelle"),
        line(f"Dr {esc(doctor.last_name)}", "médecin qui a prescrit l'aide"),
        line(f"{esc(neighbour.named('first_last'))}", dice.pick(("voisin(e) qui garde la clé", "témoin de la remise"))),
    ]
    scale = table([["3 CV et moins", "0,529"], ["4 CV", "0,606"], ["5 CV", "0,636"], ["6 CV", "0,665"]], ("Puissance", "€ par km"), numbers=(1,))  # fmt: skip
    html = f"""<p class="c"><b>Article D. 3171-8 du code du travail</b><br><span class="small">décompte à remplir chaque mois, carnet n° {dice.digits(3)} – mois de <span class="h">{month:02d} / {year}</span></span></p><table style="line-height:2;margin:5mm 0">{"".join(rows)}</table>
<div style="width:60mm" class="small">{scale}</div><p class="small">Ce décompte est à envoyer à l'organisme qui établit la paie ; il n'en tient pas lieu.</p><p class="h" style="text-align:right;margin-top:6mm">{esc(dice.address("").town)}, {day:%d/%m/%Y}</p>"""
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11, margin="16mm 20mm", css=f".h {{ font-family: '{dice.pick((HAND, PEN))}'; color: #1b2a80; font-size: 13pt }}")  # fmt: skip


def village_hall_deposit(dice: Dice) -> Paper:
    """Without title: a village has cashed the deposit for its festival hall; it looks like a rent receipt of a typewriter."""
    person, home = dice.person(sex="F", age=(25, 70)), dice.address()
    born = (person.birth_name or dice.person("", sex="F").last_name).upper()
    mayor, tutor, before = dice.person("", age=(40, 70)), dice.person("", age=(30, 62)), dice.address("")
    bank, lord = dice.address(""), dice.company("", "agency")
    paid = dice.day_before(20, 3)
    party = dice.day_after(90, 20)
    rent, deposit = dice.number(120, 380), dice.number(2, 6) * 100
    left = f"""<b>L'INTERESSEE</b><br><br>née {esc(born)}<br>le {person.birth_date:%d/%m/%Y}<br><br>ancienne adresse :<br>{"<br>".join(esc(x) for x in before.lines())}<br>(bailleur : {esc(lord.name)})<br><br>{"assistée de sa curatrice" if tutor.sex == "F" else "assistée de son curateur"} :<br>{esc(tutor.named())}"""
    right = f"""<b>LA CHOSE</b><br><br>salle des fêtes, {dice.pick(("grande salle", "salle et cuisine"))}<br>le {long_date(party)}<br><br>location ........ {rent},00<br>caution ......... {deposit},00<br>ENCAISSE ........ {rent + deposit},00<br><br>par chèque n° {dice.digits(7)} tiré sur<br>Crédit Fraternel de l'Ouest<br>{esc(bank.line())}<br>reçu le {paid:%d/%m/%Y}"""
    halves = [left, right]
    html = f"""<p>MAIRIE DE {esc(dice.address("").town.upper())}<br>{dice.phone()}</p><div style="margin:6mm 0 10mm 55%">Mme {esc(person.named("first_LAST"))}<br>{"<br>".join(esc(x) for x in home.lines())}</div><div style="display:flex;border:1pt solid #000">{"".join(f"<div style='flex:1;padding:4mm;border-right:.5pt solid #000'>{half}</div>" for half in halves)}</div>
<p style="margin-top:6mm">La caution sera rendue après l'état des lieux de sortie. Les clés sont à prendre la veille entre {dice.number(14, 16)} h et 18 h.</p><p style="margin-top:8mm">signé électroniquement le {dice.today:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(0, 59):02d}<br>le maire, {esc(mayor.named())}</p>"""
    return sheet("unknown", html, {}, font=dice.pick((TYPEWRITER, "Courier Prime")), size=10, margin="16mm 18mm")


def hearing_leaflet(dice: Dice) -> Paper:
    """A folded leaflet: the notice of a hearing before the family judge and what to bring; nothing is decided."""
    person, other = dice.person(age=(24, 58)), dice.person("", age=(24, 58))
    child = kid(dice, person)
    clerk, judge = dice.person("", age=(25, 60)), dice.person("", age=(32, 63))
    day, sat = dice.today, dice.day_after(80, 25)
    town = dice.address("").town
    rows = [
        ("Affaire", f"RG {day.year % 100}/{dice.number(100, 9999):05d}", "à rappeler dans tout courrier"),
        ("Parties", f"{esc(person.named())}<br>c/ {esc(other.named())}", "chacune vient en personne"),
        ("Enfant", f"{esc(child.named())}, {child.birth_date:%d/%m/%Y}", "n'est pas convoqué" + child.e),
        ("Séance", f"{long_date(sat)}, {dice.number(9, 16)} h {dice.pick(('00', '15', '30'))}", "se présenter un quart d'heure avant"),
        ("Juge", esc(initial(judge)), "juge aux affaires familiales"),
        ("Demande", f"pension de {dice.number(90, 320)} € par mois, droit de visite", "telle que formée ; non encore jugée"),
        ("Greffe", f"{dice.phone()}<br>SIRET {dice.siret()}", "de 9 h à 12 h"),
    ]  # fmt: skip
    if dice.chance(0.5):
        rows[4], rows[5] = rows[5], rows[4]
    body = "".join(f"<tr><td style='width:17mm'><b>{a}</b></td><td>{b}</td><td class='small' style='width:30mm;color:#555'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    title = dice.pick(("AVIS D'AUDIENCE", "INVITATION À COMPARAÎTRE DEVANT LE JUGE", "BULLETIN DE CONVOCATION"))
    bring = pairs([("Identité", "original"), ("Revenus", f"avis {day.year - 1}, trois bulletins"), ("Enfant", "acte de naissance"), ("Logement", "quittance ou bail")], width="25%")  # fmt: skip
    left = f"<b>Tribunal judiciaire de {esc(town)}</b><p class='small'>Affaires familiales</p><h1 style='font-size:15pt'>{title}</h1><p>{long_date(day)}</p><table class='rows'>{body}</table>"
    right = f"<h2>Ce qu'il faut apporter</h2>{bring}<h2>Et ensuite ?</h2><p class='justify'>Le juge entend les deux parents puis annonce le jour où il rendra sa décision. Celle-ci est envoyée par le greffe. Une médiation peut être demandée jusqu'au {sat - dt.timedelta(days=10):%d/%m/%Y}. L'aide juridictionnelle couvre les frais d'avocat sous condition de ressources ({EURO(1300)} par mois environ).</p><p>Pour le directeur de greffe, par délégation, {esc(initial(clerk))}</p><p class='small' style='margin-top:22mm;border-top:.5pt solid #777'>à remettre à {esc(person.civility)} {esc(' '.join(person.first_names))} {esc(person.last_name.upper())}</p>"
    html = f"<div style='display:flex'><div style='flex:1;padding-right:10mm;border-right:.7pt dashed #888'>{left}</div><div style='flex:1;padding-left:10mm'>{right}</div></div>"
    return sheet("unknown", html, {}, font=dice.font("sans"), size=9.6, page="A4 landscape", margin="12mm 13mm")


LAYOUTS = {
    "hours_by_hand": hours_by_hand,
    "village_hall_deposit": village_hall_deposit,
    "hearing_leaflet": hearing_leaflet,
}
