"""Dealt layouts: a commissioner of justice's old monospace print."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, table

SUM = MoneyStyle("", ",", "")


def header_and_values(dice: Dice) -> Paper:
    """One header row and one row of values; the couple's two surnames on two lines, the day in the object line, printing and delivery days around."""
    one, home = dice.person(age=(23, 70)), plain(dice.address())
    two = dice.partner(one, same_name=False)
    officer, was, owner = dice.person("", age=(32, 62)), dice.address(""), dice.company("landlord", "social_landlord")
    day = dice.today
    edited, effect = dice.day_before(3, 1), day + dt.timedelta(days=42)
    rent, costs = dice.amount(980, 4200), dice.amount(96, 168)
    fee = dice.amount(20, 45)
    due = round(rent + costs + fee, 2)
    names = [unaccented(p.named("LAST_FIRST")) for p in (one, two)]
    births = [f"{p.birth_date:%d/%m/%Y}" for p in (one, two)]
    head = ("DEBITEURS", "NES LE", "LOYERS", "COUT ACTE", "DROIT", "TOTAL EUR")
    values = ["<br>".join(esc(n) for n in names), "<br>".join(births), SUM(rent), SUM(costs), SUM(fee), SUM(due)]
    name = dice.pick(
        ("COMMANDEMENT DE PAYER", "COMMANDEMENT DE PAYER VISANT LA CLAUSE RESOLUTOIRE", "SOMMATION DE PAYER")
    )
    study = dice.address("")
    html = f"""<pre style="font:inherit;margin:0">SCP {esc(unaccented(officer.last_name).upper())} ET ASSOCIES
COMMISSAIRES DE JUSTICE
{esc(unaccented(study.line()).upper())}
EDITION DU {edited:%d/%m/%Y}   PAGE 1</pre>
<p style="margin-top:8mm">OBJET : ACTE DU {day:%d/%m/%Y} - LOGEMENT TENU AU NOM DE</p><p style="margin-left:12mm">{"<br>".join(esc(n) for n in names)}</p><p>{esc(unaccented(home.line()).upper())}</p>
<p>A LA REQUETE DE {esc(unaccented(owner.name).upper())}, {dice.pick(("BAILLEUR", "PROPRIETAIRE"))}, SIRET {owner.siret}. LES DEBITEURS DEMEURAIENT AUPARAVANT {esc(unaccented(was.line()).upper())}, BAILLEUR PRECEDENT {esc(unaccented(dice.company("", "agency").name).upper())}.</p>
{table([values], head, numbers=(2, 3, 4, 5))}
<p style="margin-top:6mm">JE SOUSSIGNE, {esc(unaccented(officer.named("LAST_FIRST")))}, VOUS FAIS COMMANDEMENT DE PAYER SANS DELAI LA SOMME DE {SUM(due)} EUROS, COMPTE ARRETE AU {dice.day_before(20, 5):%d/%m/%Y}. A DEFAUT DE PAIEMENT AVANT LE {effect:%d/%m/%Y}, LE BAIL SERA RESILIE DE PLEIN DROIT (ARTICLE 24 DE LA LOI DU 6 JUILLET 1989).</p>
<p>VOUS POUVEZ SAISIR LE FONDS DE SOLIDARITE POUR LE LOGEMENT. COPIE SIGNIFIEE A {dice.pick(("DOMICILE, PERSONNE PRESENTE", "PERSONNE", "L'ETUDE, AVIS DE PASSAGE LAISSE"))}. RECU LE : {dice.day_after(4, 1):%d/%m/%Y}.</p><p>L'HUISSIER (COMMISSAIRE DE JUSTICE) : {esc(unaccented(officer.named("LAST_FIRST")))}</p>
<p style="margin-top:25mm;border-top:1pt solid #000;border-bottom:1pt solid #000;text-align:center;padding:2mm"><b>{name}</b></p>"""
    truth = {"person_names": names, "issue_date": day}
    return sheet("bailiff_act", html, truth, font=dice.font("mono"), size=9.6, margin="15mm 16mm")


LAYOUTS = {"header_and_values": header_and_values}
