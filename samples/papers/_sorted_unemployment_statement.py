"""Sorted layouts: a landscape sheet with one header row and one row of values, and no title."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import foreign
from samples.papers._mixed_social_people import rows_of
from samples.papers._sorted_income_kit import at_age, title_of
from samples.stationery import sheet


def one_wide_row(dice: Dice) -> Paper:
    """A landscape sheet without a title: the object line says whom, one wide row says what was paid; a curator gets a copy, a doctor and the next appointment stand below."""
    person, home, (year, month) = foreign(dice, dice.person(age=(21, 61))), dice.address(), dice.month()
    guard, doctor, adviser = at_age(dice, 30, 66), at_age(dice, 35, 64), at_age(dice, 25, 60)
    name, money, ds = person.named("first_LAST"), dice.money(), dice.pick(("slash", "dash", "dot"))
    end = month_ends(year, month)[1]
    days, rate = dice.number(18, end.day), dice.amount(31, 74)
    gross = round(days * rate, 2)
    cut, tax = round(gross * 0.031, 2), round(gross * dice.pick((0.0, 0.013, 0.042)), 2)
    net = round(gross - cut - tax, 2)
    paid, issued = end + dt.timedelta(days=dice.number(2, 5)), end + dt.timedelta(days=dice.number(6, 24))
    seen, left = issued + dt.timedelta(days=dice.number(5, 30)), dice.number(40, 600)
    until = issued + dt.timedelta(days=dice.number(31, 60))
    cells = [("Mois", month_printed(year, month, dice.pick(("lower", "digits", "title")))), ("Jours indemnisés", str(days)), (dice.pick(("Allocation par jour", "ARE journalière", "Taux journalier")), money(rate)), ("Brut", money(gross)), ("CSG, CRDS et retraite", money(cut)), ("Impôt à la source", money(tax)), (dice.pick(("Net payé", "Versé", "Montant payé", "Somme virée")), f"<b>{money(net)}</b>"), ("Virement", date_printed(paid, ds)), ("Jours restants", str(left))]  # fmt: skip
    if dice.chance(0.5):
        cells = [cells[0], cells[6], cells[7], *cells[1:6], cells[8]]
    notes = [f"<p>Prochain entretien : {date_printed(seen, ds)} à {dice.number(9, 16)} h {dice.pick(('00', '30'))}, avec {adviser.civility} {esc(adviser.named('first_LAST'))}. Actualisation à faire avant le {date_printed(until, ds)}.</p>", f"<p>Copie à {guard.civility} {esc(guard.named('first_LAST'))}, {'curatrice' if guard.sex == 'F' else 'curateur'} désigné{guard.e} par le juge, {esc(dice.address('').line())}.</p>", f"<p>Votre arrêt de travail signé du Dr {esc(doctor.named('first_LAST'))} a suspendu l'indemnisation pour {end.day - days} jours.</p>" if days < end.day else f"<p>Avis d'aptitude du Dr {esc(doctor.named('first_LAST'))} versé au dossier.</p>"]  # fmt: skip
    notes = notes if dice.chance(0.5) else notes[::-1]
    html = f"""<table><tr><td style="width:45%"><b style="font-size:15pt;color:#1b2a6b">France Travail</b><br><span class="small">{esc(dice.address("").line())}<br>Identifiant {dice.digits(7)}{dice.letters(1)} · réf. {dice.digits(5)}/{dice.letters(2)}</span></td><td>{person.civility} {esc(name)}<br>{rows_of(home.lines())}</td></tr></table>
<p style="margin-top:8mm"><b>Objet : {dice.pick(("versement d'allocations à", "indemnisation de", "allocation d'aide au retour à l'emploi de"))} {person.civility} {esc(name)}</b></p><p>{title_of(person)},<br>{dice.pick(("Vous êtes indemnisé" + person.e + " au titre de l'assurance chômage. Le dernier mois traité est le suivant.", "Voici ce que nous vous avons versé pour le dernier mois traité."))}</p>
<table class="grid c" style="margin:5mm 0"><tr>{"".join(f"<th>{a}</th>" for a, _ in cells)}</tr><tr>{"".join(f"<td style='padding:3mm 1mm'>{b}</td>" for _, b in cells)}</tr></table>{"".join(notes)}
<p class="small" style="margin-top:6mm">{dice.pick(("Document", "Écrit", "Courrier"))} signé électroniquement le {date_printed(issued, ds)} à {dice.number(7, 19):02d}:{dice.number(10, 59)} — cachet serveur FT-{dice.digits(6)}</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("unemployment_statement", html, truth, font=dice.font("sans"), size=10, page="A4 landscape", margin="14mm 16mm")  # fmt: skip


LAYOUTS = {"one_wide_row": one_wide_row}
