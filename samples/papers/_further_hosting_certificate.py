"""Further layouts: an aunt's letter to the office, a sheet with two columns filled by machine."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import PEN, sheet, signature, ticked


def aunt_letter(dice: Dice) -> Paper:
    """A letter to the housing office that never says « attestation »: husband and children of the host named, the guest's former address, what the guest pays for food."""
    guest, host, home = dice.person(age=(19, 55)), dice.person("host", age=(36, 82)), dice.address()
    style = dice.pick(("first_last", "first_LAST"))
    mate, child = dice.partner(host, role="", same_name=True), dice.children(host, 1, role="")[0]
    issued = dice.day_before(80, 1)
    since = dice.day_before(900, 30, of=issued)
    he = "elle" if guest.e else "il"
    kin = dice.pick(("ma nièce", "ma filleule", "une amie d'enfance") if guest.e else ("mon neveu", "mon filleul", "un ami d'enfance"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div>{host.civility} {esc(host.named(style))}<br>{"<br>".join(esc(row) for row in home.lines())}</div><div>Service de l'habitat<br>Mairie de {esc(dice.address("").town)}</div></div>
<p style="margin:9mm 0">{esc(home.town)}, le {long_date(issued)}</p><p>Madame, Monsieur,</p>
<p>Je vous écris au sujet de {guest.civility} {esc(guest.named(style))}, né{guest.e} le {long_date(guest.birth_date)}, {kin}, qui a déposé une demande chez vous et vit sous mon toit depuis le {long_date(since)}, à l'adresse ci-dessus.</p>
<p>Avant cela {he} habitait {esc(dice.address("").line())}, d'où {he} est parti{guest.e} le {since - dt.timedelta(days=1):%d/%m/%Y} après une séparation. Nous sommes quatre dans un trois-pièces : {esc(mate.named(style))}, {esc(child.first_name)} qui a {max(1, (issued - child.birth_date).days // 365)} ans, {guest.civility} {esc(guest.last_name)} et moi-même. {he.capitalize()} dort dans le salon et ne paie pas de loyer, seulement {dice.number(60, 150)} € par mois pour les courses.</p>
<p>Je l'affirme sur l'honneur et je sais qu'une fausse déclaration est punie par l'article 441-7 du code pénal. Je joins ma carte d'identité (n° {dice.letters(2)}{dice.digits(7)}) et ma dernière facture d'eau du {dice.day_before(80, 10, of=issued):%d/%m/%Y}.</p>
<p>Recevez mes salutations.</p><div style="margin-left:55%"><span style="font-family:{PEN};font-size:1.6em;color:#203080">{esc(host.named("first_last"))}</span>{signature(dice.number(0, 99))}</div>"""
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font=dice.pick(("Liberation Serif", "Caladea")), size=11.6, margin="20mm 24mm")  # fmt: skip


def left_and_right(dice: Dice) -> Paper:
    """A fund's sheet with the guest at the left and the host at the right, the labels printed under the values; a witness named, valid until a later day, version of the form in the margin."""
    guest, host, home = dice.person(age=(19, 60)), dice.person("host", age=(28, 80)), dice.address()
    style = dice.pick(("LAST_first", "LAST_FIRST"))
    issued = dice.day_before(85, 1)
    since = dice.day_before(1200, 20, of=issued)
    witness = dice.person("", age=(25, 75)).named(style)

    def under(value: str, label: str) -> str:
        return f"<div style='margin-bottom:4mm'><div style='border-bottom:.5pt solid #333;font-size:1.08em;padding-bottom:.6mm'>{value}</div><div class='tiny' style='color:#666'>{label}</div></div>"

    html = f"""<div style="display:flex;justify-content:space-between"><span class="tiny">Mod. HB-{dice.digits(2)} — rév. {dice.day_before(900, 300, of=issued):%m/%Y}</span><span class="tiny">Union départementale des associations d'insertion — dossier suivi par {esc(dice.person("", age=(24, 60)).named("first_last"))}</span></div>
<p style="font-size:1.4em;margin:7mm 0 5mm;border-bottom:2pt solid #7a3e9d">Résidence chez un tiers : déclaration commune</p>
<div style="display:flex;gap:10mm"><div style="flex:1"><p class="b" style="color:#7a3e9d">La personne accueillie</p>{under(esc(guest.named(style)), "nom et prénom")}{under(f"{guest.birth_date:%d/%m/%Y}, {esc(guest.birth_place)}", "date et lieu de naissance")}{under(esc(dice.address("").line()), "dernière adresse à son nom")}{under(f"{since:%d/%m/%Y}", "jour de son arrivée")}{under(dice.phone(), "téléphone")}</div>
<div style="flex:1"><p class="b" style="color:#7a3e9d">La personne qui accueille</p>{under(esc(host.named(style)), "nom et prénom")}{under(f"{host.birth_date:%d/%m/%Y}, {esc(host.birth_place)}", "date et lieu de naissance")}{under(esc(home.line()), "adresse où se fait l'accueil")}{under(dice.pick(("locataire du parc privé", "propriétaire", "locataire HLM")), "titre d'occupation")}{under(dice.pick(("parent", "ami", "collègue")), "lien")}</div></div>
<p style="margin-top:3mm">{ticked("à titre gratuit")} &nbsp;&nbsp; {ticked("contre une participation", False)} &nbsp;&nbsp; {ticked("avec enfants", False)} &nbsp;&nbsp; pièce : {dice.pick(("salon", "chambre partagée", "chambre seule"))}</p>
<p class="justify">Nous déclarons tous deux sur l'honneur que l'hébergement décrit ci-dessus est réel. Nous acceptons une visite à domicile. Déclaration valable trois mois, soit jusqu'au {issued + dt.timedelta(days=91):%d/%m/%Y}. Les fausses déclarations sont punies (articles 441-6 et 441-7 du code pénal).</p>
<table class="grid" style="margin-top:7mm"><tr><td style="width:33%;height:30mm;vertical-align:top"><span class="tiny">accueilli(e)</span><br>{signature(dice.number(0, 99))}</td><td style="width:33%;vertical-align:top"><span class="tiny">accueillant(e)</span><br>{signature(dice.number(0, 99))}</td><td style="vertical-align:top"><span class="tiny">témoin : {esc(witness)}</span><br>{signature(dice.number(0, 99))}</td></tr></table><p class="r">Signé le {issued:%d/%m/%Y} à {esc(home.town)}</p>"""
    truth = {"host_name": host.named(style), "beneficiary_name": guest.named(style), "address": home.truth(), "issue_date": issued}  # fmt: skip
    return sheet("hosting_certificate", html, truth, font="Lato", size=10.6, margin="14mm 17mm")


LAYOUTS = {"aunt_letter": aunt_letter, "left_and_right": left_and_right}
