"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, month_printed
from samples.paper import Paper
from samples.stationery import barcode, lines, pairs, paragraphs, republic, sheet, signature, spoken, table


def storage_box(dice: Dice) -> Paper:
    """The monthly paid bill of a storage box: a month, a « loyer », a payment received, a client at home elsewhere; nobody lives in the box."""
    person, home, money = dice.person(age=(22, 75)), dice.address(), dice.money()
    year, month = dice.month("")
    site, price, cover = dice.address(""), float(dice.number(59, 190)), dice.amount(6, 14)
    start = dt.date(year, month, 1)
    end = (start + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)
    tax = round((price + cover) / 6, 2)
    rows = [(f"Loyer du box n° {dice.number(10, 420)} ({dice.number(2, 14)} m², niveau {dice.number(0, 3)})", money(price)), ("Garantie des biens entreposés", money(cover)), ("Dont TVA 20 %", money(tax)), ("<b>Total payé</b>", f"<b>{money(price + cover)}</b>")]  # fmt: skip
    name = dice.pick(("Box & Clé", "Garde-Tout de l'Ouest", "Stock'Facile"))
    html = (
        f"<div class='head'><div><span style='font-size:19pt;color:#d35400'><b>{name}</b></span><div class='tiny'>self-stockage, garde-meubles, cartons</div></div><div class='r'>Facture acquittée {dice.letters(2)}{dice.digits(6)}<br>{month_printed(year, month, 'title')}</div></div><div class='to'>{lines(spoken(person), *home.lines())}</div>"
        + pairs([("Centre de stockage", site.line()), ("Client depuis le", f"{dice.day_before(900, 200, of=start):%d/%m/%Y}"), ("Code d'accès", "voir votre espace"), ("Période de location", f"du {start:%d/%m/%Y} au {end:%d/%m/%Y}")])
        + "<div style='height:6mm'></div>" + table(rows, ("Prestation", "Montant TTC"), numbers=(1,))
        + paragraphs(f"Prélèvement reçu le {start + dt.timedelta(days=4):%d/%m/%Y}, merci. La présente facture vaut quittance du loyer de votre box pour le mois.", "Le box est destiné au seul entreposage. Il est interdit d'y habiter, d'y domicilier une activité et d'y déposer des denrées. La location n'est pas soumise à la loi du 6 juillet 1989.")
        + f"<p class='tiny'>{name} SAS — SIRET {dice.siret()} — TVA FR{dice.digits(11)} — {dice.phone()}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Open Sans", size=10, margin="17mm 20mm")


def fixed_fine(dice: Dice) -> Paper:
    """A fine for the unpaid parking of a car, raised: the State's head, a public treasury, numbers of thirteen figures, sums to pay by two days; no tax on income."""
    person, home, issued = dice.person(age=(20, 75)), dice.address(), dice.day_before(300)
    seen = dice.day_before(160, 95, of=issued)
    base = dice.number(17, 50)
    plate = f"{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"
    html = (
        f"<div class='head'>{republic('Direction générale', 'des finances publiques')}<div class='r small'>Trésorerie du contrôle automatisé<br>Identifiant {dice.digits(13)}<br>Référence de l'avis {dice.digits(2)} {dice.letters(1)} {dice.digits(7)} {dice.digits(2)}<br>Date d'établissement {issued:%d/%m/%Y}</div></div><div class='to'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div><p style='font-size:13pt' class='b c'>TITRE EXÉCUTOIRE — FORFAIT DE POST-STATIONNEMENT MAJORÉ</p>"
        + table([("Stationnement constaté le", f"{seen:%d/%m/%Y} à {dice.number(9, 18)} h {dice.number(10, 59)}"), ("Lieu", dice.address("").line()), ("Véhicule", f"{dice.pick(('RENAULT', 'SEAT', 'FORD'))} — {plate}"), ("Agent", f"n° {dice.digits(6)}"), ("Forfait initial", f"{base},00 €"), ("Majoration", "50,00 €"), ("<b>Montant restant à payer</b>", f"<b>{base + 50},00 €</b>"), ("Si vous payez avant le", f"{issued + dt.timedelta(days=30):%d/%m/%Y} : {round((base + 50) * 0.8):d},00 €")])
        + paragraphs("Vous n'avez pas réglé le forfait de post-stationnement dû pour le véhicule désigné. L'administration en poursuit le recouvrement comme en matière d'impôts sur le revenu. À défaut de paiement, une saisie administrative pourra être notifiée à votre employeur ou à votre caisse.", "Vous pouvez contester ce titre devant la juridiction compétente dans le délai d'un mois, après paiement.")
        + f"<div style='border-top:1px dashed;margin-top:18mm;padding-top:4mm'>{barcode(dice.digits(24))}<p class='small'>Talon de paiement — {person.named('LAST_FIRST')} — clé {dice.digits(2)}</p></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Liberation Sans", size=10, margin="14mm 18mm")


def week_of_hours(dice: Dice) -> Paper:
    """An agency worker's sheet of hours, without a title: employer, SIRET, a worker and his number, days and hours of one week, two signatures; not a euro is paid by it."""
    person, user = dice.person(age=(19, 60)), dice.company("", "company")
    agency = dice.pick(("Manœuvre Intérim", "Proxi-Missions", "Tempo RH"))
    monday = dice.day_before(200, 10)
    monday -= dt.timedelta(days=monday.weekday())
    rows, whole = [], 0.0
    for rank, day in enumerate(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi")):
        hours = 0.0 if rank == 5 else dice.pick((7.0, 7.0, 7.5, 8.0))
        whole += hours
        when = monday + dt.timedelta(days=rank)
        rows.append((f"{day} {when:%d/%m}", "8 h 00" if hours else "—", "12 h 00" if hours else "—", "13 h 00" if hours else "—", f"{int(9 + hours)} h {'30' if hours % 1 else '00'}" if hours else "—", f"{hours:.2f}".replace(".", ","), f"{max(hours - 7, 0):.2f}".replace(".", ",")))  # fmt: skip
    total, over = f"{whole:.2f}".replace(".", ","), f"{whole - 35:.2f}".replace(".", ",")
    rows.append(("<b>Total</b>", "", "", "", "", f"<b>{total}</b>", f"<b>{over}</b>"))
    html = (
        f"<div class='head'><div><b style='font-size:15pt;color:#0a6'>{agency}</b><br><span class='small'>{dice.address('').line()}<br>SIRET {dice.siret()} — APE 7820Z</span></div><div class='r'>Semaine {monday.isocalendar().week} / {monday.isocalendar().year}<br>Contrat de mission {dice.digits(7)}<br>Feuillet 2 : agence</div></div>"
        f"<div style='display:flex;gap:6mm'><div class='box' style='flex:1;border:.6pt solid'>Salarié intérimaire<br><b>{person.named('LAST_first')}</b><br>Matricule {dice.digits(6)}<br>N° SS {dice.nir(person, key=False)}<br>Qualification : {dice.pick(('cariste', 'préparateur de commandes', 'agent de tri', 'manutentionnaire'))}</div><div class='box' style='flex:1;border:.6pt solid'>Entreprise utilisatrice<br><b>{user.name}</b><br>{lines(*user.address.lines())}Responsable : {dice.person('').named('LAST_first')}</div></div>"
        + table(rows, ("Jour", "Arrivée", "Pause", "Reprise", "Départ", "Heures", "Dont sup."), numbers=(5, 6))
        + "<p class='small'>Paniers : ____ &nbsp; Déplacements : ____ &nbsp; Primes : ____ &nbsp; À remettre à l'agence le lundi avant 10 heures. Passé ce délai, les heures seront reportées sur la paie du mois suivant. Le taux horaire figure au contrat.</p>"
        + f"<div class='sign'><div>L'intéressé{person.e}, le {monday + dt.timedelta(days=4):%d/%m/%Y}{signature(dice.number(0, 99))}</div><div>Le client, le {long_date(monday + dt.timedelta(days=4))}{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="FreeSans", size=9.6, page="A5 landscape", margin="8mm 10mm")


LAYOUTS = {"storage_box": storage_box, "fixed_fine": fixed_fine, "week_of_hours": week_of_hours}
