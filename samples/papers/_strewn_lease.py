"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, spoken, ticked


def signed_on_platform(dice: Dice) -> Paper:
    """A landlords' site's contract of the decree of 2015: summary cards before the clauses, then the proof of the electronic signatures."""
    tenants = [dice.person(age=(20, 66)), dice.person("", age=(20, 66))]
    owner, home, seat, surety = (
        dice.person("landlord", age=(35, 78)),
        dice.address(),
        dice.address(""),
        dice.person("", age=(45, 75)),
    )
    if not isinstance(owner, Person):
        owner = dice.person("", age=(35, 78))
    start = dice.day_before(900, 10)
    signed_on = dice.day_before(20, 2, of=start)
    delay = "six semaines" if start >= dt.date(2023, 7, 29) else "deux mois"
    rent, charges = dice.number(420, 1150), dice.number(25, 150)
    surface = dice.number(24, 92)
    money = MoneyStyle(" ", ",", " €")
    old = dice.person("", age=(22, 60))
    names = [p.named("first_LAST") for p in tenants]
    proof = "".join(
        f"<tr><td>{esc(p.named('first_LAST'))}</td><td>{what}</td><td>{signed_on + dt.timedelta(days=late):%d/%m/%Y} {dice.number(8, 21):02d}:{dice.number(10, 59)}:{dice.number(10, 59)}</td><td>{dice.number(80, 95)}.{dice.number(10, 240)}.{dice.number(10, 240)}.{dice.number(10, 240)}</td></tr>"
        for p, what, late in (
            (owner, "bailleur", 0),
            (tenants[0], "locataire 1", 0),
            (tenants[1], "locataire 2", 1),
            (surety, "caution (acte séparé)", 1),
        )
    )
    html = f"""<p class="small" style="color:#5c5c8a"><b>bailclair</b> — bail n° {dice.letters(3)}-{dice.digits(6)} · généré par le bailleur</p><h1 style="text-align:left">Location vide — résidence principale</h1><p class="small">Contrat type, décret n° 2015-587 du 29 mai 2015 — loi n° 89-462 du 6 juillet 1989</p>
<div class="cols"><div class="box" style="border-radius:2mm"><b>Qui loue ?</b><br>{spoken(owner)}, né{owner.e} le {owner.birth_date:%d/%m/%Y}<br>{esc(seat.line())}<br><span class="small">ci-après le bailleur</span></div><div class="box" style="border-radius:2mm"><b>À qui ?</b><br>{spoken(tenants[0])}<br>{spoken(tenants[1])}<br><span class="small">tenus solidairement</span></div></div>
<div class="box" style="border-radius:2mm"><b>Quoi ?</b> Appartement, {max(1, surface // 22)} pièce{"s" if surface >= 44 else ""} principale{"s" if surface >= 44 else ""}, surface habitable {surface} m², construit entre 1975 et 1989, chauffage individuel ; cave n° {dice.number(1, 30)} de {dice.number(3, 7)} m², balcon {dice.number(4, 9)} m².<br>{esc(home.line())}</div>
<div class="cols"><div class="box" style="border-radius:2mm"><b>Quand ?</b><br>Prise d'effet : {long_date(start)}<br>Durée : trois ans, reconduction tacite</div><div class="box" style="border-radius:2mm"><b>Combien par mois ?</b><br>Loyer hors charges : {money(rent)}<br>Provision sur charges : {money(charges)}<br>À verser le 5 : {money(rent + charges)}</div><div class="box" style="border-radius:2mm"><b>Et encore</b><br>Dépôt de garantie : {money(rent)}<br>Révision : IRL du 2e trimestre {start.year - 1}</div></div>
<p><b>Précédent locataire.</b> {esc(old.named("first_LAST"))}, parti{old.e} le {dice.day_before(200, 40, of=start):%d/%m/%Y}, payait {money(rent - dice.number(8, 40))} hors charges. Zone tendue : {ticked("oui")} {ticked("non", False)}. Loyer de référence : {dice.number(9, 17)},{dice.digits(1)}0 €/m² ; majoré : {dice.number(18, 22)},00 €/m².</p><p><b>Travaux.</b> Remplacement de la chaudière le {dice.day_before(700, 210, of=start):%d/%m/%Y}, {money(dice.number(18, 42) * 100)}.</p><p><b>Énergie.</b> Classe {dice.pick("BCD")}. Dépenses théoriques de {dice.number(600, 900)} à {dice.number(910, 1400)} € par an.</p><p><b>Garantie.</b> {esc(surety.named("first_LAST"))} se porte caution par acte séparé.</p><p><b>Clause résolutoire.</b> À défaut de paiement et {delay} après un commandement demeuré infructueux, le bail sera résilié de plein droit.</p><p><b>Annexes.</b> Diagnostics, notice d'information, état des lieux, acte de cautionnement, attestation d'assurance.</p>
<div class="new"><h2>Certificat de signature électronique</h2><p class="small">Règlement eIDAS n° 910/2014 — opérateur Paraphe SAS, {esc(dice.address("").line())}</p><table class="grid small"><tr><th>Signataire</th><th>Qualité</th><th>Horodatage</th><th>Adresse IP</th></tr>{proof}</table><p class="tiny">Empreinte SHA-256 {dice.digits(16)}{dice.letters(6).lower()}{dice.digits(14)}</p></div>"""
    truth = {
        "tenants": names,
        "landlord_name": owner.named("first_LAST"),
        "address": home.truth(),
        "start_date": start,
        "rent": float(rent),
        "charges": float(charges),
        "surface": float(surface),
    }
    return sheet("lease", html, truth, font=dice.font("sans"), size=9.8, footer="Bail — page {page}")


LAYOUTS = {"signed_on_platform": signed_on_platform}
