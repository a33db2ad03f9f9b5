"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import sheet


def app_page(dice: Dice) -> Paper:
    """A page of the operator's application: values at the left, their names at the right, surname and given names far apart."""
    person, home = dice.person(age=(22, 62)), dice.address()
    year, month = dice.month()
    last = month_ends(year, month)[1]
    day = dt.date(last.year + last.month // 12, last.month % 12 + 1, 1)
    rate, count = dice.amount(27, 68), last.day
    gross = round(rate * count, 2)
    held = round(gross * 0.03, 2)
    net = round(gross - held, 2)
    money = MoneyStyle(" ", ",", " €")
    adviser, witness, spouse = (
        dice.person("", age=(26, 60)),
        dice.person("", age=(30, 60)),
        dice.person("", age=(22, 62)),
    )
    old = dice.company("", "company")
    rows = [
        (esc(person.last_name.upper()), "nom"),
        (f"{dice.digits(7)} {dice.letters(1)}", "identifiant"),
        (month_printed(year, month, "lower"), "mois actualisé"),
        (f"{count} × {money(rate)}", "jours indemnisés × allocation journalière"),
        (money(gross), "montant brut"),
        ("- " + money(held), "retraite complémentaire"),
        (f"<b>{money(net)}</b>", "versé sur votre compte"),
        (dice.iban(), "compte"),
        (esc(" ".join(person.first_names)), "prénom(s)"),
        (f"{esc(spouse.named('first_last'))}, sans activité", "conjoint déclaré"),
        (f"{dice.number(80, 600)} jours", "reste à utiliser"),
        (f"{esc(old.name)}, SIRET {old.siret}", "dernier employeur"),
        (f"{esc(witness.named('first_last'))}, {dice.phone()}", "personne à prévenir"),
        (esc(home.line()), "adresse"),
    ]
    body = "".join(
        f'<tr><td style="font-size:11pt;padding:2.2mm 0;width:60%">{a}</td><td class="small" style="color:#666;padding:2.2mm 0 2.2mm 4mm">{b}</td></tr>'
        for a, b in rows
    )
    html = f"""<p style="color:#283276;font-size:15pt;line-height:1"><b>France<br>Travail</b></p><p>le {long_date(day)}</p><div style="background:#283276;color:#fff;border-radius:3mm;padding:4mm;margin:4mm 0"><b>Mon relevé d'indemnisation</b><br><span class="small">Actualisation traitée</span></div><table class="rows">{body}</table>
<p class="small" style="margin-top:5mm">Prochaine actualisation à partir du 28. {esc(adviser.named("first_last"))} vous conseille ; une question ? 39 49.</p><p class="c tiny">‹ Accueil &nbsp;·&nbsp; Paiements &nbsp;·&nbsp; Échanges &nbsp;·&nbsp; Profil ›</p>"""
    truth = {
        "beneficiary_name": f"{' '.join(person.first_names)} {person.last_name.upper()}",
        "period": f"{year}-{month:02d}",
        "issue_date": day,
        "amount": net,
    }
    return sheet(
        "unemployment_statement", html, truth, font=dice.font("sans"), size=9.5, page="128mm 266mm", margin="8mm 9mm"
    )


LAYOUTS = {"app_page": app_page}
