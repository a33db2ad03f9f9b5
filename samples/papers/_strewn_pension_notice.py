"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import WEEKDAYS, MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.stationery import full_name, sheet


def mail_with_remarks(dice: Dice) -> Paper:
    """A fund's decision as a printed mail: narrow labels, values, remarks in a third column; signed by electronic means."""
    person, home = dice.person(age=(62, 78)), dice.address()
    if "person" not in dice.given:
        more = ("Marie", "Thérèse", "Louise") if person.sex == "F" else ("Paul", "Henri", "Victor")
        person = replace(
            person,
            first_names=(person.first_names + tuple(one for one in more if one not in person.first_names))[:3],
            birth_name=None,
        )
    day = dice.day_before(300, 3)
    guard, child, agent = dice.person("", age=(35, 64)), dice.person("", age=(24, 40)), dice.person("", age=(28, 62))
    name = full_name(person)
    gross = dice.amount(620, 1580)
    extra = round(gross * 0.1, 2)
    tax = round((gross + extra) * 0.043, 2)
    net = round(gross + extra - tax, 2)
    money = MoneyStyle(" ", ",", " €")
    follow = dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)
    fund = dice.pick(
        (
            "Caisse de retraite et de la santé au travail du Centre-Ouest",
            "Caisse de retraite des Pays de l'Est",
            "Caisse de retraite du Grand Sud",
        )
    )
    rows = [
        ("Bénéficiaire", esc(name), f"né{person.e} le {person.birth_date:%d/%m/%Y} ; n° {dice.nir(person)}"),
        ("Adresse", esc(home.line()), "courrier aussi adressé au représentant"),
        ("Départ", f"{follow:%d/%m/%Y}", "date choisie dans la demande"),
        ("Trimestres", str(dice.number(120, 172)), "tous régimes"),
        ("Taux", "50 %", "taux plein"),
        ("Pension", money(gross), "brut par mois"),
        (
            "Majoration",
            money(extra),
            f"trois enfants élevés, dont {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}",
        ),
        ("CSG, CRDS", "-" + money(tax), "taux réduit"),
        ("À percevoir", f"<b>{money(net)}</b>", "net par mois, avant tout prélèvement à la source"),
        ("Représentant", esc(guard.named("LAST_first")), "tutelle aux biens, jugement transmis"),
    ]
    body = "".join(
        f'<tr><td class="small" style="width:24mm">{a}</td><td style="width:62mm">{b}</td><td class="small"><i>{c}</i></td></tr>'
        for a, b, c in rows
    )
    html = f"""<table class="small" style="border-bottom:1pt solid #000;margin-bottom:5mm"><tr><td style="width:18mm"><b>De :</b></td><td>ne-pas-repondre@retraite-notification.example</td></tr><tr><td><b>À :</b></td><td>{unaccented(guard.last_name).lower().replace(" ", "-").replace("'", "")}.tutelles@courriel.example</td></tr><tr><td><b>Envoyé :</b></td><td>{WEEKDAYS[(day + dt.timedelta(days=1)).weekday()]} {long_date(day + dt.timedelta(days=1))} 06:{dice.number(10, 59)}</td></tr><tr><td><b>Objet :</b></td><td>Un document est disponible</td></tr></table>
<p class="b">{fund}</p><h1 style="text-align:left">Notification de retraite</h1><p>Bonjour,</p><p>Votre droit à la retraite personnelle est ouvert. En voici le détail.</p><table class="rows" style="margin:4mm 0">{body}</table>
<p>Le premier paiement interviendra le {dt.date(follow.year + follow.month // 12, follow.month % 12 + 1, 9):%d/%m/%Y}. Un rendez-vous téléphonique est prévu le {dice.day_after(40, 20, of=day):%d/%m/%Y} à 14 h. Recours : deux mois, devant la commission de recours amiable.</p><p class="small">Estimation communiquée l'an passé : {money(round(net * 0.96, 2))} par mois.</p><p style="margin-top:6mm">signé électroniquement le {day:%d/%m/%Y} à {dice.number(8, 18):02d}:{dice.number(10, 59)}<br>par {esc(agent.named("first_LAST"))}, technicien{"ne" if agent.sex == "F" else ""} retraite</p>"""
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": name, "issue_date": day, "amount": net},
        font=dice.font("sans"),
        size=10,
    )


LAYOUTS = {"mail_with_remarks": mail_with_remarks}
