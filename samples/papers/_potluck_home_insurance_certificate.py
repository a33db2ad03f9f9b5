"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc, table
from samples.stationery import sheet, signature


def cut_slip(dice: Dice) -> Paper:
    """The attestation with a slip to cut off for the landlord at the foot, set sideways in cells; the agent, the landlord and another insured address in it."""
    person, home = dice.person(age=(19, 80)), dice.address()
    issued = dice.day_before(250, 1)
    begun = issued - dt.timedelta(days=dice.number(5, 900))
    issuer = dice.pick(("Groupama", "MAAF", "Macif", "Allianz", "Areas Assurances", "Thélem assurances"))
    name = person.named(dice.name_style())
    owner, agent = dice.person("landlord", age=(35, 85)), dice.person("", age=(28, 62))
    contract, money = dice.digits(9), MoneyStyle()
    until = begun.replace(year=issued.year, day=min(begun.day, 28))
    until = until if until > issued else until.replace(year=until.year + 1)
    since = until.replace(year=until.year - 1)
    cover = [["Responsabilité locative : incendie, explosion, dégât des eaux", "oui"], ["Recours des voisins et des tiers", "oui"], ["Responsabilité civile vie privée", "oui"], ["Vol, vandalisme", dice.pick(("oui", "non"))]]  # fmt: skip
    garage = dice.address("")
    html = f"""<div class="cols"><div style="font-size:17pt;font-weight:bold;color:#00533a">{issuer}</div><div class="r small">Votre agent : {esc(agent.named("first_last"))}<br>{esc(dice.address("").line())}<br>{dice.phone()}</div></div>
<p style="margin:8mm 0 6mm 58%">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</p><h1 style="text-align:left;font-size:15pt">Attestation d'assurance multirisque habitation</h1><p class="small">établie le {issued:%d/%m/%Y} — contrat n° {contract} souscrit le {begun:%d/%m/%Y}</p>
<p>{issuer} certifie garantir, en qualité de locataire, le sociétaire désigné ci-dessus pour le logement sis à l'adresse ci-dessus ({dice.number(1, 5)} pièces principales).</p>{table(cover, "rows", ("Garantie", "Acquise"), ("80%", "20%"))}
<p style="margin-top:5mm">Elle est valable du {since:%d/%m/%Y} au {until:%d/%m/%Y}, sous réserve du paiement de la cotisation annuelle de {money(dice.amount(95, 320))}. Le contrat couvre en outre un garage situé {esc(garage.line())}.</p><p style="margin-left:60%">La direction<br>{signature(dice.number(0, 99))}</p>
<div style="border-top:1pt dashed #555;margin-top:14mm;padding-top:3mm"><span class="tiny">Partie à remettre au bailleur</span>{table([[f"<span class='tiny'>Bailleur</span><br>{esc(owner.named('first_LAST'))}", f"<span class='tiny'>Contrat</span><br>{contract}", f"<span class='tiny'>Fin de période</span><br>{until:%d/%m/%Y}", "<span class='tiny'>Risques locatifs</span><br>couverts"]], "grid")}</div><p class="tiny c">Entreprise régie par le code des assurances — siège : 8 avenue des Mutuelles 79000 Niort</p>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("home_insurance_certificate", html, fields, font="Lato", size=10.2)


LAYOUTS = {"cut_slip": cut_slip}
