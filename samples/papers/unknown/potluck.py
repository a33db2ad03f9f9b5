"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, long_date, month_printed
from samples.paper import Paper, esc, lines, table

EURO = MoneyStyle("\u00a0", ",", "")


def leave_counter(dice: Dice) -> Paper:
    """The statement of leave of an employee for a month: beside a payslip, without any pay."""
    person, company, home = dice.person(), dice.company(), dice.address()
    year, month = dice.month("month")
    rows = []
    for name, most in (("Congés payés N-1", 25), ("Congés payés N", 25), ("RTT", 10), ("Repos compensateur", 4)):
        got = dice.number(1, most)
        used = dice.number(0, got)
        rows.append([name, f"{got},00", f"{used},00", f"{got - used},00"])
    html = f"""<table><tr><td><b>{esc(company.name)}</b><br>{lines(company.address.lines())}<br>SIRET {company.siret}</td><td class="right">{esc(person.named("LAST_first"))}<br>{lines(home.lines())}<br>Matricule {dice.digits(5)}</td></tr></table>
<h2 style="margin:8mm 0 4mm">Compteurs de congés et d'absences — {month_printed(year, month, "title")}</h2>{table(rows, "grid", ("Compteur (jours)", "Acquis", "Pris", "Solde"), ("46%", "18%", "18%", "18%"))}
<p style="margin-top:5mm">Période du 01/{month:02d}/{year} au dernier jour du mois. Entrée dans l'entreprise : {dice.day_before(3000, 300):%d/%m/%Y}. Vos demandes en attente : aucune. Manager : {esc(dice.person("").named("first_LAST"))}.</p><p class="small">Document d'information annexé à votre bulletin de paie, qui est déposé dans votre coffre-fort numérique ; il ne comporte aucun élément de salaire et ne le remplace pas.</p>"""
    return Paper(html, {}, "unknown", "", dice.font("sans"), 9.5, "14mm 15mm")


def help_at_home_year(dice: Dice) -> Paper:
    """The yearly paper of a body that employs home helps, for the tax return of the family that paid: no notice, no payslip."""
    person, company, home = dice.person(), dice.company("", "association"), dice.address()
    helper, head, year = dice.person(""), dice.person(""), dice.income_year()
    hours, rate = dice.number(40, 180), dice.number(19, 26)
    paid = float(hours * rate)
    html = f"""<p><b>{esc(company.name)}</b><br>{lines(company.address.lines())}<br>Agrément SAP{company.siret[:9]} du {dt.date(year - 4, 3, 11):%d/%m/%Y}</p><p style="margin:8mm 0 8mm 95mm">{person.civility} {esc(person.named("first_LAST"))}<br>{lines(home.lines())}</p>
<h2 class="center">ATTESTATION FISCALE ANNUELLE {year}</h2><p class="justify" style="line-height:1.6">Je soussigné{head.e}, {esc(head.named("first_LAST"))}, pour la direction, certifie que {person.civility} {esc(person.named("first_LAST"))} a bénéficié en {year} de services à la personne et a acquitté la somme de <b>{EURO(paid)} €</b> ({amount_in_words(paid)}), dont {EURO(paid / 2)} € ouvrent droit au crédit d'impôt de l'article 199 sexdecies du code général des impôts (case 7DB).</p>
{table([[f"{esc(helper.named('first_LAST'))} (n° {dice.digits(6)})", "ménage, repassage", f"{hours}", f"{rate},00", EURO(paid)]], "grid", ("Intervenant", "Prestation", "Heures", "Prix", "Total €"))}<p style="margin-top:6mm">Somme payée en Cesu préfinancé : 0,00 €. Conservez ce document ; l'administration fiscale peut le demander.</p><p class="right">Le {long_date(dt.date(year + 1, 3, dice.number(1, 28)))}</p>"""
    return Paper(html, {}, "unknown", "", dice.font("any"), 10.5, "18mm 20mm")


def fees_of_counsel(dice: Dice) -> Paper:
    """No title: what a lawyer asks for a divorce, hearing by hearing; the case and its number, but nothing decided nor certified."""
    person, other, counsel = dice.person(), dice.person(""), dice.person("", age=(30, 65))
    home, study, day = dice.address(), dice.address(""), dice.day_before(200)
    steps = [("Ouverture du dossier, assignation", 350), ("Audience d'orientation", 420), ("Conclusions et pièces", 540), ("Audience de plaidoirie", 380)]  # fmt: skip
    net = sum(value for _, value in steps)
    rows = [
        [label, f"{day - dt.timedelta(days=200 - 40 * n):%d/%m/%Y}", f"{value},00"]
        for n, (label, value) in enumerate(steps)
    ]
    rows += [
        ["Total hors taxes", "", EURO(net)],
        ["TVA 20 %", "", EURO(net * 0.2)],
        ["Provision déjà versée", "", "-600,00"],
        ["<b>Reste à régler</b>", "", f"<b>{EURO(net * 1.2 - 600)}</b>"],
    ]
    html = f"""<p class="center"><span style="font-size:14pt">{esc(counsel.named("first_LAST"))}</span><br>Avocat au barreau de {esc(study.town)}<br><span class="small">{esc(study.line())} — toque {dice.digits(3)}</span></p><table style="margin:8mm 0"><tr><td>Nos réf. : {esc(person.last_name.upper())} / {esc(other.last_name.upper())}<br>Tribunal judiciaire de {esc(study.town)}, JAF, RG {day.year % 100 - 1}/{dice.number(100, 9999):05d}<br>Facture {dice.digits(5)} du {day:%d/%m/%Y}</td><td>{person.civility} {esc(person.named("first_LAST"))}<br>{lines(home.lines())}</td></tr></table>
{table(rows, "rows", ("Diligences", "Date", "€"), ("60%", "20%", "20%"))}<p class="justify" style="margin-top:6mm">Le jugement n'étant pas encore rendu, un honoraire de résultat pourra s'y ajouter selon la convention signée le {day - dt.timedelta(days=230):%d/%m/%Y}. Règlement à trente jours. En cas de contestation, vous pouvez saisir le bâtonnier.</p>"""
    return Paper(html, {}, "unknown", "", dice.font("serif"), 10.5, "18mm 20mm")


def deposit_given_back(dice: Dice) -> Paper:
    """No title: after the keys, the owner counts what comes back of the deposit; a former tenant, an old dwelling, rent figures."""
    person, owner, home = dice.person(), dice.person("", age=(35, 80)), dice.address()
    left, new = dice.day_before(120, 30), dice.address("")
    held, paint, charges = dice.number(380, 900), dice.number(40, 190), dice.amount(10, 80)
    html = f"""<p>{esc(owner.named("first_last"))}<br>{lines(dice.address("").lines())}</p><p class="right">{person.civility} {esc(person.named("first_last"))}<br>{lines(new.lines())}</p><p class="right">le {long_date(dice.day_after(25, 10, left))}</p>
<p style="margin-top:8mm">Bonjour,</p><p class="justify" style="line-height:1.6">Vous avez rendu les clefs du {esc(home.line())} le {long_date(left)}. L'état des lieux de sortie relève un mur à repeindre. Votre dépôt de garantie était de {held},00 €, soit un mois de loyer hors charges. J'en retiens {paint},00 € pour la peinture (facture jointe) et {EURO(charges)} € pour la régularisation des charges de l'année, et je vous rends donc <b>{EURO(held - paint - charges)} €</b> par virement ce jour.</p>
<p class="justify" style="line-height:1.6">Tous vos loyers ont été payés, le dernier pour la période du {left.replace(day=1):%d/%m/%Y} au {left:%d/%m/%Y} ; les quittances vous ont été remises chaque mois. Le bail du {dice.day_before(1600, 400, left):%d/%m/%Y} est ainsi soldé.</p><p>Avec mes meilleurs vœux pour votre nouveau logement,</p><p>{esc(owner.named("first_last"))}</p>"""
    return Paper(html, {}, "unknown", "", dice.font("any"), 11.5, "22mm 24mm")


def charity_receipt(dice: Dice) -> Paper:
    """A receipt for a gift to a charity, for the tax return: a form with boxes, « reçu », sums in figures and in words."""
    person, company, home = dice.person(), dice.company("", "association"), dice.address()
    day, gift = dice.day_before(500, 20), float(dice.number(20, 400))
    html = f"""<table class="grid"><tr><td style="width:30mm" class="center">Cerfa<br>n° 11580*05</td><td class="center"><b>Reçu au titre des dons à certains organismes d'intérêt général</b><br><span class="small">Articles 200, 238 bis et 978 du code général des impôts</span></td><td style="width:38mm">N° d'ordre<br>{day.year}-{dice.digits(5)}</td></tr></table>
<div class="box" style="margin-top:5mm"><b>Bénéficiaire des versements</b><br>{esc(company.name)} — SIREN {company.siret[:9]}<br>{esc(company.address.line())}<br>Objet : aide aux familles mal logées<br>☒ Œuvre ou organisme d'intérêt général &nbsp; ☐ Fondation ou association reconnue d'utilité publique par décret du __/__/____</div>
<div class="box"><b>Donateur</b><br>Nom : {esc(person.last_name.upper())} &nbsp; Prénom : {esc(person.first_name)}<br>Adresse : {esc(home.line())}</div>
<div class="box">Le bénéficiaire reconnaît avoir reçu, au titre des dons et versements ouvrant droit à réduction d'impôt, la somme de : <b>*** {EURO(gift)} € ***</b><br>Somme en toutes lettres : {amount_in_words(gift)}<br>Date du versement ou du don : {day:%d/%m/%Y}<br>Le bénéficiaire certifie sur l'honneur que les dons ouvrent droit à la réduction d'impôt prévue à l'article : ☒ 200 du CGI &nbsp; ☐ 238 bis du CGI<br>Forme du don : ☐ Acte authentique ☐ Acte sous seing privé ☒ Déclaration de don manuel<br>Mode de versement : ☐ Espèces ☒ Virement, prélèvement, carte bancaire</div>
<p class="right">Date et signature<br>{long_date(day + dt.timedelta(days=12))}<br>{esc(dice.person("").named("first_LAST"))}, trésorier</p>"""
    return Paper(html, {}, "unknown", "", dice.font("sans"), 9.5, "15mm 16mm")


LAYOUTS = {
    "leave_counter": leave_counter,
    "help_at_home_year": help_at_home_year,
    "fees_of_counsel": fees_of_counsel,
    "deposit_given_back": deposit_given_back,
    "charity_receipt": charity_receipt,
}
