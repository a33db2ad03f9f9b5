"""Extra layouts: several stretches as cards with one total, a letter whose day is not the effect's."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, spoken


def three_stretches(dice: Dice) -> Paper:
    """Three cards side by side, each a stretch of days with its own payment day and sum, then one total under them; doctor, employer in subrogation for an older month, the year's sum in the margin."""
    person, (year, month), money = dice.person(age=(20, 62)), dice.month(), dice.money()
    style = dice.pick(("LAST_first", "first_LAST"))
    name, (start, end) = person.named(style), month_ends(year, month)
    issued, rate = end + dt.timedelta(days=dice.number(4, 20)), dice.amount(27, 62)
    issued = min(issued, max(dice.today, end + dt.timedelta(days=3)))
    cut = [0, dice.number(6, 10), dice.number(14, 20), end.day]
    cards, total = "", 0.0
    for index in range(3):
        first, last = start + dt.timedelta(days=cut[index]), start + dt.timedelta(days=cut[index + 1] - 1)
        days = (last - first).days + 1
        paid = round(rate * days * 0.933, 2)
        total = round(total + paid, 2)
        when = min(last + dt.timedelta(days=dice.number(2, 4)), issued - dt.timedelta(days=1))
        cards += f"<div style='flex:1;border:.7pt solid #3a7ca5;border-radius:2mm'><div style='background:#d9edf7;padding:2mm 3mm'>{first:%d/%m/%Y} → {last:%d/%m/%Y}</div><div style='padding:3mm'>{days} jours à {money(rate)}<br><span class='small'>CSG, RDS : -{money(round(rate * days - paid, 2))}<br>viré le {when:%d/%m/%Y}</span><div class='r' style='font-size:1.1em;margin-top:2mm'>{money(paid)}</div></div></div>"
    doctor, firm = dice.person("", age=(30, 66)).named(style), dice.company("employer")
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="color:#3a7ca5;font-size:1.25em">Mon espace santé au travail</b><br><span class="small">Caisse primaire — {esc(dice.address("").line())}</span></div><div class="r small">Attestation produite le {issued:%d/%m/%Y}<br>n° {dice.digits(10)}</div></div>
<p style="margin:8mm 0 2mm">{spoken(person, style)} — {dice.nir(person)}</p><p class="small">{esc(dice.address().line())}</p><p style="margin-top:6mm">Indemnités journalières maladie de {month_printed(year, month, "lower")}. Arrêt prescrit par le Dr {esc(doctor)} le {dice.day_before(60, 6, start):%d/%m/%Y}, prolongé par le Dr {esc(dice.person("").named(style))}.</p>
<div style="display:flex;gap:4mm;margin:5mm 0">{cards}</div><table style="width:70%;margin-left:30%"><tr><td class="b">Total réglé pour le mois</td><td class="num b" style="font-size:1.2em">{money(total)}</td></tr><tr><td class="small">Pour mémoire, versé à l'employeur {esc(firm.name)} le mois précédent</td><td class="num small">{money(round(rate * dice.number(17, 26) * 0.933, 2))}</td></tr><tr><td class="small">Cumul imposable de l'année</td><td class="num small">{money(round(total * 2.6, 2))}</td></tr></table>
<p class="small" style="margin-top:10mm">Salaire mensuel de référence {money(round(rate * 60.83, 2))}. Fin de droits au plus tard le {dt.date(year + 3, month, 1):%d/%m/%Y}. Visite de contrôle du Dr {esc(dice.person("").named(style))} prévue le {dice.day_after(20, 3, of=issued):%d/%m/%Y}.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": total}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("sans"), size=10.2)


def effect_and_letter(dice: Dice) -> Paper:
    """An agricultural or self-employed fund's letter: taking effect on a day, signed on another, a corrected rate; what is paid for the month stands in a sentence with days and rate before it; no title."""
    person, (year, month), money = dice.person(age=(24, 63)), dice.month(), dice.money()
    style = dice.pick(("first_LAST", "first_last"))
    name, (start, end) = person.named(style), month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(3, 18))
    issued = min(issued, max(dice.today, end + dt.timedelta(days=1)))
    effect = dice.day_before(80, 5, of=start)
    old = dice.amount(24, 40)
    new = round(old * 1.08, 2)
    days = end.day
    total = round(new * days, 2)
    clerk, head, helper = (dice.person("", age=(26, 62)).named(style) for _ in range(3))
    fund = dice.pick(("MSA Deux-Vallées", "Caisse des indépendants du Centre", "Caisse des artistes-auteurs", "MSA Grand Plateau"))  # fmt: skip
    html = f"""<table><tr><td style="width:60%"><b style="font-size:1.3em">{fund}</b><br><span class="small">{esc(dice.address("").line())}<br>Dossier suivi par {esc(clerk)} — {dice.phone()}</span></td><td style="padding-top:16mm">{spoken(person, style)}<br>{"<br>".join(esc(row) for row in dice.address().lines())}</td></tr></table>
<p style="margin:12mm 0 6mm">{esc(dice.address("").town)}, le {long_date(issued)}</p><p class="small">Vos références : {dice.nir(person)} — arrêt du {effect - dt.timedelta(days=3):%d/%m/%Y}<br>Objet : votre indemnisation à effet du {effect:%d/%m/%Y}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p class="justify">Après examen des pièces reçues de votre comptable, {esc(helper)}, l'indemnité journalière qui vous est due est portée de {money(old)} à {money(new)} à effet du {long_date(effect)}, au terme du délai de carence de trois jours.</p>
<p class="justify">Au titre de {month_printed(year, month, "lower")}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}, {days} jours vous ont été indemnisés à {money(new)}, soit une somme de <b>{money(total)}</b> virée sur votre compte. Le rappel dû pour la période antérieure, {money(round((new - old) * (start - effect).days, 2))}, fera l'objet d'un décompte distinct.</p>
<p class="justify">Le revenu annuel moyen retenu est de {money(float(dice.number(17000, 42000)))}. Votre remplaçant sur l'exploitation ou à l'atelier, {esc(dice.person("").named(style))}, relève d'un autre service. L'indemnité ne peut être servie au-delà du {dt.date(effect.year + 1, effect.month, min(effect.day, 28)):%d/%m/%Y}.</p>
<p>Je vous prie d'agréer mes salutations distinguées.</p><div style="margin-left:55%">Pour la directrice,<br>{esc(head)}<br>{signature(dice.number(0, 99))}</div>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": total}
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=10.8, margin="16mm 20mm")


LAYOUTS = {"three_stretches": three_stretches, "effect_and_letter": effect_and_letter}
