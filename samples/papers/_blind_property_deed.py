"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
)


def leaders_law_title(dice: Dice) -> Paper:
    """A notary's notice in leaders up to the right edge, headed by the article of the code."""
    buyer, home, place = dice.person(age=(28, 66)), dice.address(), dice.address("")
    if "person" not in dice.given:
        buyer = replace(
            buyer,
            last_name=dice.pick(("de Saint-Amand", "du Breuil-Lacaze", "de La Fontaine-Roux", "van der Meer-Petit")),
            birth_name=None,
        )
    seller, notary, child = dice.person("", age=(50, 82)), dice.person("", age=(36, 66)), dice.person("", age=(1, 16))
    day = dice.day_before(1500, 10)
    name = buyer.named("first_LAST")
    price = dice.number(95, 310) * 1000
    old = dice.day_before(6000, 2500, of=day)
    money = MoneyStyle(" ", ",", " €")

    def lead(label: str, value: str) -> str:
        return f'<div style="display:flex;align-items:flex-end"><span>{label}</span><span style="flex:1;border-bottom:1pt dotted #555;margin:0 2mm"></span><b>{value}</b></div>'

    html = f"""<div class="c"><b>{esc(notary.named("FIRST_LAST"))}</b><br>NOTAIRE<br><span class="small">{esc(place.line())} — {dice.phone()}</span></div><div class="to">{buyer.civility} {esc(name)}<br>{"<br>".join(home.lines())}</div>
<h2 class="c">Articles 1582 et suivants, 710-1 du code civil</h2><p>{"Madame" if buyer.sex == "F" else "Monsieur"}, je vous confirme que l'acte reçu en mon étude vous rend propriétaire du bien ci-après, et que la publicité foncière en est requise.</p>
{lead("Nature de l'opération", "vente d'un appartement en l'état")}{lead("Vendeur", esc(seller.named("first_LAST")))}{lead("né" + seller.e + " le", f"{seller.birth_date:%d/%m/%Y}")}{lead("Acquéreur né" + buyer.e + " le", f"{buyer.birth_date:%d/%m/%Y}")}{lead("Situation de l'immeuble", esc(home.line()))}{lead("Cadastre", f"section {dice.letters(2)} n° {dice.number(10, 480)}")}{lead("Lot", str(dice.number(2, 90)))}{lead("Prix payé comptant", money(price))}{lead("Origine : acte du", f"{old:%d/%m/%Y}, {money(round(price * 0.6))}")}{lead("Droits et émoluments", money(round(price * 0.075)))}{lead("Entrée en jouissance", "le jour de l'acte, par la prise de possession réelle")}
<p style="margin-top:6mm">L'acquéreur fait réserve de l'usufruit d'aucune personne ; son enfant mineur{child.e} {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}, n'est pas partie. Le vendeur a remis les clés.</p><p class="small" style="margin-top:14mm;border:.5pt solid #777;padding:2mm">Acte authentique électronique, minute n° {dice.digits(5)}, signé électroniquement le {day:%d/%m/%Y} à {dice.number(9, 18):02d}:{dice.number(10, 59)} par Me {esc(notary.named("first_LAST"))} — clé REAL {dice.digits(8)}</p>"""
    return sheet("property_deed", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.5)


LAYOUTS = {"leaders_law_title": leaders_law_title}
