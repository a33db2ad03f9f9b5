"""Sorted layouts: a mutual's prose with one boxed summary above a long legal foot."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros, married, rows_of
from samples.papers._sorted_income_kit import at_age, title_of
from samples.stationery import logo, sheet, signature


def mutual_prose(dice: Dice) -> Paper:
    """A mutual's letter: the day under the emblem, « Concerne : », a birth name, one boxed sum, last year's table beside, a doctor and a former address."""
    person, home, (year, month) = married(dice, dice.person(age=(22, 62))), dice.address(), dice.month()
    doctor, chief, old = at_age(dice, 35, 66), at_age(dice, 35, 62), dice.address("")
    name, money, ds = person.named("first_LAST"), euros(dice), dice.pick(("slash", "long", "dot"))
    begin, end = month_ends(year, month)
    first = begin + dt.timedelta(days=dice.number(0, 6))
    days = (end - first).days + 1
    rate = dice.amount(24, 59)
    gross = round(days * rate, 2)
    kept = round(gross * 0.067, 2)
    net, issued = round(gross - kept, 2), end + dt.timedelta(days=dice.number(2, 20))
    stop, moved = dice.day_before(90, 5, of=first), dice.day_before(400, 60, of=first)
    called = f"{person.civility} {esc(name)}" + (f", née {esc(person.birth_name.upper())}" if person.birth_name else "")
    olds = [(f"{year - 1}", dice.number(8, 60), 0.0), (f"{year} (à ce jour)", days + dice.number(0, 20), 0.0)]
    body = "".join(f"<tr><td>{y}</td><td class='num'>{n}</td><td class='num'>{money(n * rate * (0.97 if i == 0 else 1))}</td></tr>" for i, (y, n, _) in enumerate(olds))  # fmt: skip
    mutual = dice.pick(("Mutuelle Harmonie des Métiers", "Prévoyance Coopérative de l'Ouest", "Mutuelle du Rail et des Routes", "Entraide Mutualiste Vosgienne"))  # fmt: skip
    say = dice.pick(("ont été virés le", "vous ont été réglés le", "ont fait l'objet d'un virement le"))
    texts = [
        f"<p>Nous avons bien enregistré l'interruption de travail prescrite le {date_printed(stop, ds)} par le docteur {esc(doctor.named('first_LAST'))}. {dice.pick(('Les indemnités journalières', 'Les prestations d’incapacité temporaire', 'Les indemnités complémentaires'))} de {month_printed(year, month, 'lower')} couvrent {days} jours, du {date_printed(first, ds)} au {date_printed(end, ds)}, à {money(rate)} par jour. Les contributions sociales en sont retirées pour {money(kept)} et {money(net)} {say} {date_printed(issued, ds)}.</p>",
        f"<p>Votre ancienne adresse, {esc(old.line())}, a été remplacée le {date_printed(moved, ds)} par celle qui figure en tête de ce courrier.</p>",
    ]  # fmt: skip
    texts = texts if dice.chance(0.6) else texts[::-1]
    html = f"""{logo(mutual, dice.pick(("#00695c", "#8e24aa", "#b23c17")))}<div style="margin-top:2mm">le {date_printed(issued, "long")}</div>
<div style="margin:8mm 0 10mm 55%">{called}<br>{rows_of(home.lines())}</div><p>Concerne : {called} — adhésion {dice.digits(8)}</p>
<p style="font-size:13pt;margin:6mm 0">{dice.pick(("Relevé", "Attestation", "Notification de paiement"))}</p><p>{title_of(person)},</p>{texts[0]}
<div style="border:1.2pt solid #333;width:62%;margin:5mm auto;padding:3mm" class="c"><div class="small">{days} jours indemnisés · brut {money(gross)}</div><b style="font-size:12pt">{dice.pick(("Net payé", "Somme versée", "Montant net réglé"))} : {money(net)}</b></div>{texts[1]}
<table class="grid small" style="width:70%"><tr><th>Année</th><th>Jours d'arrêt</th><th>Prestations brutes</th></tr>{body}</table>
<p>La sécurité sociale vous règle sa part directement ; son décompte est distinct. Vos trois premiers jours de carence restent sans paiement.</p>
<p style="margin-left:58%">{esc(chief.named("first_LAST"))}<br><span class="small">{"directrice" if chief.sex == "F" else "directeur"} des prestations</span><br>{signature(dice.number(0, 99))}</p>
<div class="tiny" style="border-top:.5pt solid #888;margin-top:8mm">{mutual}, mutuelle soumise aux dispositions du livre II du code de la mutualité, inscrite au répertoire Sirene sous le n° {dice.siret()[:9]}, siège : {esc(dice.address("").line())}. Contrôlée par l'ACPR, 4 place de Budapest, 75436 Paris Cedex 09. Réassurée par l'Union des coopérateurs. Données traitées selon le règlement (UE) 2016/679 ; délégué à la protection des données à la même adresse. Médiateur de la Mutualité : www.mediateur.example. TVA FR{dice.digits(11)}. Service social : {dice.phone()}.</div>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=10.2)


LAYOUTS = {"mutual_prose": mutual_prose}
