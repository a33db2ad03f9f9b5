"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import logo, sheet, signature


def intermediate_flat(dice: Dice) -> Paper:
    """A big landlord's printed contract for a flat of intermediate rent: special terms in numbered lines, a scale beside."""
    tenants = [dice.person(age=(24, 60)), dice.person("partner", age=(24, 60))]
    tenants = tenants if dice.chance(0.5) else tenants[:1]
    home, firm = plain(dice.address()), dice.company("landlord_company", "company")
    owner = dice.pick(("Cap Logement Intermédiaire", "Foncière Ampère Résidences", "Habitat Intermédiaire de France"))
    owner = firm.name if "landlord_company" in dice.given else owner
    start = dice.day_before(700, 5)
    signed_on = start - dt.timedelta(days=dice.number(1, 15))
    rent, charges, surface = dice.amount(480, 1090, "rent"), dice.amount(55, 160, "charges"), dice.number(31, 88) + dice.pick((0.15, 0.4, 0.82))  # fmt: skip
    park, manager = dice.amount(38, 74), dice.person("", age=(28, 58))
    money = MoneyStyle(" ", ",", " €")
    names = [t.named("LAST_first") for t in tenants]
    who = "".join(f"<p style='margin-left:8mm'>{t.civility} <b>{esc(n)}</b>, né{t.e} le {t.birth_date:%d/%m/%Y} à {esc(t.birth_place)}</p>" for t, n in zip(tenants, names, strict=False))  # fmt: skip
    html = f"""<div class="head"><div>{logo(esc(owner), "#8a1538")}</div><div class="r small">Groupe {dice.number(1000, 9999)} — Bât. {dice.letters(1)} — Lot {dice.number(1, 240):03d}<br>Contrat n° L/{dice.digits(7)}</div></div>
<h2>CONTRAT DE LOCATION — LOGEMENT INTERMÉDIAIRE</h2><p class="small">Article 279-0 bis A du code général des impôts ; titre Ier de la loi n° 89-462 du 6 juillet 1989. Durée : six ans.</p><h2>I — CONDITIONS PARTICULIÈRES</h2>
<p><b>1.1</b> Bailleur : <b>{esc(owner)}</b>, SIREN {dice.siret()[:9]}, {esc(firm.address.line())}, représenté par {esc(manager.named("LAST_first"))}, directeur d'agence.</p><p><b>1.2</b> Preneur{"s, tenus solidairement" if len(names) > 1 else ""} :</p>{who}<p><b>1.3</b> Ménage retenu pour le contrôle des ressources : {dice.number(1, 5)} personne(s). Revenu fiscal de l'année {start.year - 2} : {money(dice.number(19000, 33000))} ; plafond applicable : {money(dice.number(35000, 52000))}.</p>
<p><b>1.4</b> Désignation : appartement de type {"T3" if surface > 52 else "T2"}, {dice.number(1, 6)}e étage, porte {dice.number(1, 60)}, sis <b>{esc(home.line())}</b>. Surface habitable : <b>{str(round(surface, 2)).replace(".", ",")} m²</b>. Balcon : {dice.number(4, 11)} m². Cave : {dice.number(3, 6)} m².</p><p><b>1.5</b> Prise d'effet : <b>{start:%d/%m/%Y}</b>, à 10 heures, jour de l'état des lieux.</p>
<table class="grid" style="width:82%;margin:3mm 0"><tr><th>1.6 Sommes mensuelles</th><th>Montant</th></tr><tr><td>Loyer du logement</td><td class="num"><b>{money(rent)}</b></td></tr><tr><td>Provision pour charges, régularisée chaque année</td><td class="num"><b>{money(charges)}</b></td></tr><tr><td>Total du logement</td><td class="num">{money(round(rent + charges, 2))}</td></tr></table>
<p><b>1.7</b> Emplacement de stationnement n° {dice.number(1, 120)} : contrat distinct, {money(park)} par mois, résiliable séparément. <b>1.8</b> Dépôt de garantie : {money(rent)}. <b>1.9</b> Dernier loyer du précédent locataire : {money(round(rent * 0.97, 2))}, versé jusqu'au {dice.day_before(120, 25, of=start):%d/%m/%Y}.</p>
<h2>II — CONDITIONS GÉNÉRALES (extrait)</h2><p class="small justify">2.1 Le loyer est payable à terme échu, avant le 5. 2.2 Il est révisé au 1er janvier selon l'indice de référence des loyers du 2e trimestre. 2.3 Le preneur occupe bourgeoisement les lieux et s'assure. 2.4 À défaut de paiement de toute somme due, le contrat est résilié de plein droit {"six semaines" if signed_on >= dt.date(2023, 7, 29) else "deux mois"} après un commandement demeuré infructueux. 2.5 Le siège du bailleur reçoit toute réclamation : {esc(plain(dice.address("")).line())}.</p>
<p>Fait en deux originaux, le {signed_on:%d/%m/%Y}</p><div class="sign"><div>Le bailleur{signature(dice.number(0, 90))}</div><div>Le{"s" if len(names) > 1 else ""} preneur{"s" if len(names) > 1 else ""}{signature(dice.number(0, 90))}</div></div>"""
    truth = {"tenants": names, "landlord_name": owner, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": round(surface, 2)}  # fmt: skip
    return sheet("lease", html, truth, font=dice.font("sans"), size=9.6, margin="13mm 16mm", footer="Contrat de location, page {page}")  # fmt: skip


LAYOUTS = {"intermediate_flat": intermediate_flat}
