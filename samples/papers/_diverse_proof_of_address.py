"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import paragraphs, sheet, table


def friendly_statement(dice: Dice) -> Paper:
    """A young supplier's monthly statement in a friendly voice: greeting, how the balance moved, prices beneath; who sponsored, last year's use."""
    person, home, day = dice.person(age=(20, 76)), dice.address(), dice.day_before(110, 2)
    friend, end = dice.person("", age=(20, 60)), day - dt.timedelta(days=dice.number(1, 4))
    start, money = end - dt.timedelta(days=30), dice.money()
    kwh, price, base = dice.number(110, 420), 0.1952, dice.amount(11, 16)
    energy = round(kwh * price, 2)
    cost, paid, before = round(energy + base, 2), float(dice.number(40, 95)), dice.amount(5, 90)
    after = round(before + paid - cost, 2)
    html = (
        f"<div style='display:flex;justify-content:space-between'><div style='font-size:1.7em;font-weight:bold;color:#5840a8'>octopus energy</div><div class='r small'>Compte A-{dice.letters(4)}{dice.digits(4)}<br>Relevé du {long_date(day)}</div></div>"
        f"<p style='font-size:1.25em;margin-top:7mm'>Bonjour {person.first_name},</p><p>Voici votre point du mois. {'Vous avez un peu d’avance, tout va bien.' if after >= 0 else 'Votre compte est un peu en retard, rien de grave.'} Merci à {friend.named('first_last')} de vous avoir parrainé{person.e} : 20 € vous seront crédités.</p>"
        f"<div style='background:#efeaff;border-radius:4mm;padding:5mm'><table><tr><td>Solde d'avant ({start:%d/%m})</td><td class='num'>{money(before)}</td></tr><tr><td>Votre prélèvement du {start + dt.timedelta(days=9):%d/%m}</td><td class='num'>+ {money(paid)}</td></tr><tr><td>Électricité du {start:%d/%m/%Y} au {end:%d/%m/%Y}</td><td class='num'>- {money(cost)}</td></tr><tr><td class='b'>Solde d'après</td><td class='num b'>{money(after)}</td></tr></table></div>"
        f"<h2>Le compteur</h2><p>Il tourne pour {person.named()} au {home.line()}. Linky n° {dice.digits(14)}, puissance 6 kVA. On vous écrit par mail ; si vous préférez le papier, dites-le-nous.</p>"
        + table((("Consommation", f"{kwh} kWh", f"{price:.4f} €".replace(".", ","), money(energy)), ("Abonnement et acheminement", "1 mois", money(base), money(base))), ("Quoi", "Combien", "À combien", "TTC"), numbers=(1, 2, 3))
        + paragraphs(
            f"Il y a un an, sur la même période, vous utilisiez {kwh + dice.number(-60, 80)} kWh. Prochain relevé vers le {day + dt.timedelta(days=30):%d/%m/%Y}.",
            f"Une question ? L'équipe de {dice.person('', age=(24, 40)).first_name} répond au {dice.phone()} ou à bonjour@octopusenergy.example. Dépannage réseau : Enedis, 34 place des Corolles, 92079 Paris La Défense.",
        )
        + f"<p class='tiny' style='margin-top:14mm'>Octopus Energy France, SAS au capital de 1 000 000 €, 12 rue de Presbourg, 75116 Paris, RCS {dice.digits(9)}. Offre électricité verte, contrat sans engagement. Médiateur national de l'énergie : libre réponse n° 59252, 75443 Paris.</p>"
    )  # fmt: skip
    fields = {"holder_name": person.named(), "issuer": "Octopus Energy", "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font="Lato", size=10.6)


LAYOUTS = {"diverse_friendly_statement": friendly_statement}
