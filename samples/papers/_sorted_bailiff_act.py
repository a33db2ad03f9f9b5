"""Sorted layouts: an attachment made known by a software house's template, labels in small print under their values."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def attachment_told(dice: Dice) -> Paper:
    """« Notification » of an attachment on an account: labels below their values, the bank with its address, a child's account, several days before the last."""
    person, home, lord = dice.person(age=(22, 72)), dice.address(), dice.company("landlord", "social_landlord")
    officer, child = dice.person("", age=(30, 62)), dice.children(person, 1)[0]
    day, money = dice.day_before(260, 4), MoneyStyle()
    seized, town = dice.day_before(7, 1, of=day), dice.address("").town
    bank = dice.pick(("Banque du Littoral", "Crédit Fédéral de l'Ouest", "Caisse Régionale du Val"))
    due, cost = dice.amount(700, 5_400), dice.amount(80, 190)
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"

    def under(value: str, label: str) -> str:
        return f'<div style="width:50%;margin-bottom:5mm"><b>{value}</b><div class="tiny">{label}</div></div>'

    boxes = [
        under(f"{person.civility} {esc(name)}<br>{esc(home.line())}", dice.pick(("débiteur saisi, à qui l'acte est remis", "destinataire de l'acte"))), under(f"{esc(lord.name)}<br>{esc(lord.address.line())}", "créancier, à la requête de qui l'acte est fait"),
        under(f"{bank}<br>{esc(dice.address('').line())}", "tiers saisi"), under(f"{seized:%d/%m/%Y}", "saisie pratiquée le"), under(money(due), "loyers dus en vertu du jugement"), under(money(round(due + cost, 2)), "total, frais compris"),
    ]  # fmt: skip
    html = f"""<div class="head"><div><b>Me {esc(officer.named("first_LAST"))}</b><br>Commissaire de justice<br>{esc(dice.address("").line())}</div><div class="small">Acte {dice.digits(6)} — imprimé le {dice.day_before(1, 0, of=day):%d/%m/%Y}</div></div><h1>NOTIFICATION</h1>
<p>Objet : dénonciation de saisie-attribution — {esc(name)}</p><div style="display:flex;flex-wrap:wrap;margin-top:6mm">{"".join(boxes)}</div>
<p>La saisie, faite en vertu d'un jugement du {dice.day_before(500, 60, of=seized):%d/%m/%Y}, n'atteint pas le livret ouvert au nom de {esc(child.named("first_LAST"))}, enfant mineur. Vous pouvez la contester devant le juge de l'exécution jusqu'au {dice.day_after(33, 31, of=day):%d/%m/%Y}. Un solde bancaire de 646,52 € est laissé à votre disposition.</p>
<p style="margin:9mm 0 0 50%">Fait à {esc(town)}, le {long_date(day)}<br>{signature(dice.number(0, 99))}</p>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=dice.font("any"), size=10.3, margin="16mm 18mm")  # fmt: skip


LAYOUTS = {"attachment_told": attachment_told}
