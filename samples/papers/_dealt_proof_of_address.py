"""Dealt layouts: a framed certificate of a water board, sent by mail."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import barcode, sheet, stamp, table


def framed_and_mailed(dice: Dice) -> Paper:
    """Centred lines in a frame with seal and code below the header of the mail, which alone has the day; prices and both years' use in small tables."""
    person, home = dice.person(), plain(dice.address())
    clerk, neighbour = dice.person("", age=(25, 60)), dice.person("")
    town = dice.address("").town
    issuer = dice.pick((f"Régie des Eaux de {town}", f"Syndicat des Eaux du Pays de {town}", f"Gaz et Électricité de {town}"))  # fmt: skip
    issued = dice.today
    name = person.named("LAST_first")
    since = dice.day_before(2800, 500)
    unit = "kWh" if issuer.startswith("Gaz") else "m³"
    now, ago = dice.number(62, 130), dice.number(62, 130)
    next_day = dice.day_after(70, 15)
    what = dice.pick(("Certificat d'abonnement", "Attestation d'abonné", "Certificat de branchement et d'abonnement"))
    dear = "Madame" if person.sex == "F" else "Monsieur"
    use = table([["Relevé", f"{ago} {unit}", f"{now} {unit}"], ["Facturé", f"{ago * 4.1:.2f} €".replace(".", ","), f"{now * 4.3:.2f} €".replace(".", ",")]], ("", str(issued.year - 2), str(issued.year - 1)), numbers=(1, 2))  # fmt: skip
    scale = table([["jusqu'à 60", "3,61 €"], ["de 61 à 120", "4,12 €"], ["au-delà", "5,07 €"]], (f"Tranche ({unit})", "Prix TTC"), numbers=(1,))  # fmt: skip
    pair = [use, scale]
    dice.random.shuffle(pair)
    html = f"""<div class="small" style="border-bottom:1pt solid #666;margin-bottom:8mm"><b>De :</b> {esc(issuer)} &lt;abonnes@regie-{dice.letters(4).lower()}.example&gt;<br><b>À :</b> {esc(person.first_name.lower().split()[0])}{dice.digits(2)}@courriel.example<br><b>Envoyé :</b> {long_date(issued, True)} {dice.number(8, 18):02d}:{dice.number(0, 59):02d}<br><b>Objet :</b> {what}, contrat de {esc(name)}</div>
<div style="border:4pt double #2c5f8a;padding:9mm 10mm;text-align:center;line-height:1.6"><div style="display:flex;justify-content:space-between"><b style="font-size:15pt;color:#2c5f8a">{esc(issuer)}</b>{barcode(dice.digits(14), height=34)}</div>
<h1 style="font-variant:small-caps;letter-spacing:1px">{what}</h1><p>{dear} <b>{esc(name)}</b>,</p><p>à l'adresse que voici vous êtes bien notre abonné{person.e} :</p><p><b>{"<br>".join(esc(x) for x in home.lines())}</b></p><p>{"ce depuis le" if dice.chance(0.5) else "votre contrat ayant pris effet le"} {long_date(since)}</p><p>Contrat n° {dice.digits(8)} · compteur n° {dice.letters(1)}{dice.digits(7)}</p>
<p class="small">Prédécesseur au compteur : {esc(neighbour.named("LAST_first"))}, contrat clos le {since - dt.timedelta(days=3):%d/%m/%Y}</p><div class="cols" style="margin:6mm 0;font-size:8.5pt">{"".join(f"<div>{x}</div>" for x in pair)}</div>
<p>Prochain relevé : {next_day:%d/%m/%Y} · date limite de règlement de la facture en cours : {next_day + dt.timedelta(days=20):%d/%m/%Y}</p><div style="display:flex;justify-content:center;gap:14mm;align-items:center">{stamp(issuer, under="ABONNÉS")}<span>Le service des abonnés<br>{esc(clerk.named("LAST_first"))}</span></div></div>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font=dice.font("any"), size=10.4, margin="13mm 18mm")


LAYOUTS = {"framed_and_mailed": framed_and_mailed}
