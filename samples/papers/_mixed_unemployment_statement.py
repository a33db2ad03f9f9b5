"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros, initial, rows_of
from samples.stationery import sheet, signature, stamp


def town_hall_allowance(dice: Dice) -> Paper:
    """A village pays its former servant's allowance itself: a typed form of questions and answers, the old word for the paper."""
    person, home, (year, month) = dice.person(age=(20, 61)), dice.address(), dice.month()
    name, money, ds = f"{' '.join(person.first_names)} {person.last_name.upper()}", euros(dice), dice.pick(("slash", "padded", "long"))  # fmt: skip
    hall = dice.address("")
    first, last = month_ends(year, month)
    paid_on = last + dt.timedelta(days=dice.number(2, 9))
    issued = paid_on + dt.timedelta(days=dice.number(1, 10))
    ended, received = first - dt.timedelta(days=dice.number(60, 400)), last + dt.timedelta(days=1)
    daily, days = dice.amount(29, 52), last.day - dice.number(0, 9)
    gross = round(daily * days, 2)
    held = round(gross * 0.03, 2)
    net = round(gross - held, 2)
    clerk, mayor = dice.person("", age=(28, 60)), dice.person("", age=(45, 74))
    title = dice.pick(("ÉTAT D'ALLOCATION POUR PERTE D'EMPLOI", "ÉTAT DE SECOURS DE CHÔMAGE", "BULLETIN D'ALLOCATION DE CHÔMAGE", "DÉCOMPTE D'INDEMNITÉS DE CHÔMAGE"))  # fmt: skip
    asked = [
        ("Nom et prénoms de l'allocataire ?", f"{person.civility} {esc(name)}"),
        ("Domicile ?", esc(home.line())),
        ("Emploi perdu, et quand ?", f"{dice.pick(('agent technique', 'ATSEM', 'cantinier', 'adjoint administratif'))} ; fin de contrat le {date_printed(ended, ds)}"),
        (dice.pick(("Période indemnisée ?", "Mois considéré ?", "Mois payé ?")), month_printed(year, month, dice.pick(("lower", "upper")))),
        ("Attestation d'actualisation reçue le ?", date_printed(received, ds)),
        ("Jours et taux journalier brut ?", f"{days} jours à {money(daily)}"),
        ("Brut ?", money(gross)),
        ("Retenue de retraite complémentaire ?", money(held)),
        (dice.pick(("Somme payée ?", "Net mandaté ?", "Net payé à l'allocataire ?")), money(net)),
        ("Mandat visé par le trésorier le ?", date_printed(paid_on, ds)),
    ]  # fmt: skip
    if dice.chance(0.5):
        asked[1], asked[2] = asked[2], asked[1]
    lines_ = "".join(f"<p style='margin:1.2mm 0'>— {q}<br>&nbsp;&nbsp;&nbsp;&nbsp;<b>{a}</b></p>" for q, a in asked)
    html = f"""<table><tr><td style="width:55%">RÉPUBLIQUE FRANÇAISE<br>MAIRIE DE {esc(hall.town.upper())}<br>{esc(hall.street)}, {hall.postcode}<br>Tél. {dice.phone()}<br>SIRET {dice.siret()}</td><td class="r">{esc(hall.town)}, le {date_printed(issued, ds)}</td></tr></table>
<p class="c" style="margin:7mm 0 4mm"><b>{title}</b><br>(commune en auto-assurance — art. L. 5424-1 du code du travail)</p><p>Concerne : {esc(name)}, né{person.e} le {date_printed(person.birth_date, ds)} — compte {dice.iban()}</p>
<hr>{lines_}<hr><p>Prochaine pièce à remettre au secrétariat : actualisation du mois suivant, avant le {date_printed(issued + dt.timedelta(days=dice.number(8, 20)), ds)} ; rendez-vous avec {esc(initial(clerk))}, secrétaire, le {date_printed(issued + dt.timedelta(days=dice.number(21, 40)), ds)}.</p>
<table><tr><td>Dressé par {esc(initial(clerk))}</td><td>Le maire, {esc(initial(mayor))}<br>{signature(dice.number(0, 99))}</td><td>{stamp("MAIRIE DE " + hall.town.upper(), "#444")}</td></tr></table>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("unemployment_statement", html, truth, font=dice.font("mono"), size=9.3, margin="15mm 17mm")


def small_print_beneath(dice: Dice) -> Paper:
    """A notice whose values stand over their small labels, in two bands; the person only in the address and under a file number, a repaid sum and a limit beside the payment."""
    person, home, (year, month) = dice.person(age=(20, 62)), dice.address(), dice.month()
    name, money, ds = person.named("FIRST_LAST"), euros(dice), dice.pick(("slash", "dot"))
    first, last = month_ends(year, month)
    paid_on = last + dt.timedelta(days=dice.number(2, 5))
    issued = paid_on + dt.timedelta(days=dice.number(0, 12))
    daily, worked = dice.amount(27, 70), dice.amount(180, 700)
    days = last.day - dice.number(2, 12)
    gross = round(days * daily, 2)
    tax = round(gross * dice.number(0, 5) / 100, 2)
    paid = round(gross - tax, 2)
    firm, agent = dice.company("", "company"), dice.person("", age=(26, 60))
    until = issued + dt.timedelta(days=dice.number(90, 600))

    def cell(value: object, what: str) -> str:
        return f"<td style='padding:2mm'><b style='font-size:1.15em'>{value}</b><div class='tiny'>{what}</div></td>"

    upper = [cell(month_printed(year, month, "title"), dice.pick(("mois indemnisé", "période"))), cell(f"{days}", "jours payés"), cell(money(daily), "allocation journalière brute"), cell(money(gross), "brut du mois")]  # fmt: skip
    lower = [cell(money(tax), "impôt prélevé à la source"), cell(money(paid), dice.pick(("net versé", "montant du virement", "payé"))), cell(date_printed(paid_on, ds), "jour du virement"), cell(date_printed(until, ds), "fin de droits prévue")]  # fmt: skip
    if dice.chance(0.5):
        upper.reverse()
    band = f"<table style='border-top:1.5pt solid #1f3c88;border-bottom:1.5pt solid #1f3c88;margin:6mm 0'><tr>{''.join(upper)}</tr><tr>{''.join(lower)}</tr></table>"
    html = f"""<table><tr><td style="width:55%"><b style="font-size:14pt;color:#1f3c88">{dice.pick(("France Travail", "france travail"))}</b><br><span class="small">Direction régionale, {esc(dice.address("").line())}<br>Courriel du {date_printed(issued, ds)}, {dice.number(8, 19)} h {dice.number(10, 59)}</span></td><td>{person.civility.upper()} {esc(name)}<br>{rows_of(home.lines(True))}</td></tr></table>
<h1 style="text-align:left;margin-top:14mm;font-size:1.25em">{dice.pick(("Votre versement détaillé", "Bulletin de paiement de l'allocation", "Détail de votre indemnisation", "Avis de versement"))}</h1><p class="small">Dossier {dice.digits(7)}{dice.letters(1)} · allocation d'aide au retour à l'emploi</p>{band}
<p>{dice.pick(("Une activité a été déclarée", "Vous avez déclaré une activité"))} chez {esc(firm.name)} ({esc(firm.address.line())}) : {money(worked)} de salaire brut, dont il a été tenu compte pour le nombre de jours. Une somme de {money(float(dice.number(20, 160)))} vous reste réclamée au titre de la notification du {date_printed(first - dt.timedelta(days=dice.number(20, 90)), ds)} ; elle n'est pas retenue ce mois-ci.</p>
<p>Prochain entretien avec {esc(initial(agent))}, le {date_printed(issued + dt.timedelta(days=dice.number(12, 40)), ds)}. Actualisation ouverte le {date_printed(last + dt.timedelta(days=28), ds)}. Plafond mensuel de cumul : {money(dice.amount(1500, 2600))}.</p><p class="tiny">À conserver sans limitation de durée. Contestation dans les deux mois.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": paid}
    return sheet("unemployment_statement", html, truth, font=dice.font("sans"), size=10, margin="17mm 18mm")


LAYOUTS = {"town_hall_allowance": town_hall_allowance, "small_print_beneath": small_print_beneath}
