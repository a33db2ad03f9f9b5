"""Sorted layouts: a landlord's wide list with boxes to tick, an association's plain letter with values in capitals."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, table, ticked


def wide_list(dice: Dice) -> Paper:
    """A social landlord's landscape sheet: the tenant a row of a table, what applies ticked and the rest struck, a neighbour, a ceiling and a delegation beside."""
    person, home, lord = dice.person(age=(20, 76)), dice.address(), dice.company("landlord", "social_landlord")
    neighbour, chief = dice.person("", age=(25, 80)), dice.person("", age=(35, 62))
    issued = dice.day_before(160, 2)
    since, money = dice.day_before(3_200, 200, of=issued), MoneyStyle()
    rent = dice.amount(310, 790)
    name = person.named("FIRST_LAST")
    row = [f"{person.civility.upper()} {esc(name)}", esc(home.line()), f"{since:%d/%m/%Y}", money(rent), ticked("à jour") + "<br>" + ticked("<s>en retard</s>", False), ticked("<s>congé donné</s>", False) + "<br>" + ticked("aucun congé")]  # fmt: skip
    html = f"""<div class="head"><div><b>{esc(lord.name)}</b><br>{esc(lord.address.line())}</div><div class="small">SIRET {lord.siret}</div></div><h1>{dice.pick(("ATTESTATION DU BAILLEUR", "ATTESTATION DE BAILLEUR"))}</h1>
<p>L'organisme ci-dessus atteste ce jour, {long_date(issued, True)}, de la situation locative portée au tableau.</p>{table([row], ("Locataire", "Logement occupé", "Depuis le", "Loyer et charges", "Paiement", "Bail"))}
<p class="small" style="margin-top:5mm">Constat d'occupation fait en présence de {neighbour.civility} {esc(neighbour.named("FIRST_LAST"))}, voisin de palier, le {dice.day_before(40, 3, of=issued):%d/%m/%Y}. Plafond de ressources PLUS, {dice.number(1, 4)} personne(s) : {dice.number(23, 48)} {dice.number(100, 990)} €.</p>
<p style="margin:9mm 0 0 60%">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.named("FIRST_LAST"))}<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"host_name": lord.name, "beneficiary_name": name, "address": home.truth(), "issue_date": issued}
    return sheet("landlord_certificate", html, fields, font=dice.font("sans"), size=10, page="A4 landscape", margin="15mm 16mm")  # fmt: skip


def values_in_capitals(dice: Dice) -> Paper:
    """A small association that lets dwellings: no title, « Concerne : », values in capitals after a colon, last year's rent beside this year's, a doctor and a guardian."""
    person, home = dice.person(age=(21, 80)), dice.address()
    lord = dice.company("landlord", "association")
    doctor, helper, writer = (dice.person("", age=(30, 66)) for _ in range(3))
    issued = dice.day_before(200, 2)
    since, money = dice.day_before(2_400, 430, of=issued), dice.money()
    rent = dice.amount(290, 720)
    name = person.named("LAST_first")
    capital = " ".join(home.lines(True))
    sums = table([["Loyer", money(rent - dice.number(4, 19)), money(rent)]], ("", str(issued.year - 1), str(issued.year)), numbers=(1, 2))  # fmt: skip
    said = [f"Locataire de notre association depuis le : {long_date(since).upper()}", f"{dice.pick(('Logement loué', 'Adresse louée'))} : {esc(capital)}", f"{dice.pick(('Situation du compte', 'Loyers'))} : À JOUR"]  # fmt: skip
    html = f"""<p>{esc(lord.name)}<br>{esc(lord.address.line())}<br>{dice.phone()}</p><p class="r">{esc(lord.address.town)}, le {long_date(issued)}</p><p style="margin:9mm 0">Concerne : {esc(name)}</p><p>Madame, Monsieur,</p>
<p>En tant que {dice.pick(("bailleur", "propriétaire bailleur"))}, nous vous donnons les renseignements demandés sur notre locataire.</p><p>{"<br>".join(said)}</p><div style="width:100mm">{sums}</div>
<p style="margin-top:6mm">Le docteur {esc(doctor.named("LAST_first"))} nous a fait savoir que ce logement, au quatrième étage, n'est plus adapté. La demande est suivie par {helper.civility} {esc(helper.named("LAST_first"))}, mandataire judiciaire, désigné le {dice.day_before(300, 30, of=issued):%d/%m/%Y}.</p>
<p>Nous vous prions d'agréer nos salutations.</p><p style="margin-left:58%">{esc(writer.named("LAST_first"))}, secrétaire<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"host_name": lord.name, "beneficiary_name": name, "address": capital, "issue_date": issued}
    return sheet("landlord_certificate", html, fields, font=dice.font("serif"), size=11.3, margin="20mm 24mm")


LAYOUTS = {"wide_list": wide_list, "values_in_capitals": values_in_capitals}
