"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, stacked


def to_be_paid(dice: Dice) -> Paper:
    """A neobank's page of what to give to be paid, no acronym at its head: stacked labels, the bank's agent, an example of a payer."""
    person, home = dice.person(age=(18, 70)), dice.address()
    name, iban = person.named("first_last"), dice.iban()
    printed = dice.day_before(200, 1)
    opened = printed - dt.timedelta(days=dice.number(90, 1500))
    payer = dice.person("", age=(20, 70)).named("first_last")
    bits = iban.replace(" ", "")
    left = stacked([("Titulaire", esc(name)), ("Adresse du titulaire", esc(home.line())), ("IBAN", iban), ("BIC", f"{dice.letters(4)}FRPP{dice.letters(3)}"), ("Devise", "EUR")])  # fmt: skip
    right = stacked([("Banque", bits[4:9]), ("Guichet", bits[9:14]), ("Compte", bits[14:25]), ("Clé", bits[25:27]), ("Domiciliation", "Maree Paiements SA, 12 quai de l'Île 44000 Nantes")])  # fmt: skip
    html = f"""<div style="font-size:18pt;font-weight:bold;color:#ff5a36">marée</div><p style="font-size:14pt;margin:12mm 0 2mm">Pour recevoir un virement</p><p>Communiquez ces coordonnées à votre employeur, à votre bailleur ou à la CAF.</p>
<div style="display:flex;gap:14mm;margin:8mm 0;border:1pt solid #ffc9bd;border-radius:4mm;padding:6mm 8mm"><div style="flex:2">{left}</div><div style="flex:1">{right}</div></div>
<p class="small">Exemple de libellé reçu : « Virement de {esc(payer)} — loyer ». Compte ouvert le {opened:%d/%m/%Y}.</p><p class="small">Document généré le {printed:%d/%m/%Y} depuis l'application, valable sans signature. Marée Paiements, agent de Banque Corail SA ; directrice de la publication : {esc(dice.person("", "F", (35, 60)).named("first_last"))}.</p>"""
    return sheet("bank_details", html, {"person_names": [name], "issue_date": printed}, font="Inter", size=10)


LAYOUTS = {"to_be_paid": to_be_paid}
