"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice._draw import OFFICES, grouped
from samples.stationery import signature

EURO = MoneyStyle("\u00a0", ",", "")


def tax_account(dice: Dice) -> Paper:
    """The accountant's « bordereau de situation » (P237) of somebody's taxes: assessed, paid, still owed, by year; tax words and numbers, and no notice."""
    person, home, office = dice.person(), dice.address(), dice.pick(OFFICES)
    name = unaccented(f"{person.last_name} {person.first_name}").upper()
    day = dice.day_before(400, 3)
    chief = dice.person("", age=(35, 62))
    rows, owed = "", 0
    for year in range(day.year - 4, day.year):
        for label in (
            ("Impôt sur le revenu", "Taxe d'habitation (résidence secondaire)")
            if year % 2
            else ("Impôt sur le revenu",)
        ):
            due = dice.number(0, 1_400)
            paid = due if dice.chance(0.7) else round(due / 2)
            owed += due - paid
            rows += f"<tr><td>{year}</td><td>{label}</td><td>{dt.date(year + 1, 7, 31):%d/%m/%Y}</td><td class='n'>{EURO(due)}</td><td class='n'>{EURO(paid)}</td><td class='n'>{EURO(due - paid)}</td></tr>"
    html = f"""<table><tr><td style="width:80mm"><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br>{lines(office)}<br><br>N° P237</td><td><br><br><br>{"M" if person.sex == "M" else "MME"} {esc(name)}<br>{lines(home.lines(True))}</td></tr></table><h2 class="center" style="margin:9mm 0 5mm">BORDEREAU DE SITUATION FISCALE</h2><p>Situation arrêtée au {day:%d/%m/%Y} — numéro fiscal : {grouped(dice.fiscal_number(person))}</p>
<table class="grid small"><tr><th>Revenus / année</th><th>Nature de l'impôt</th><th>Mise en recouvrement</th><th>Montant du rôle</th><th>Acomptes et paiements</th><th>Reste dû</th></tr>{rows}<tr><td colspan="5"><b>Total restant à recouvrer, hors majorations</b></td><td class="n"><b>{EURO(owed)}</b></td></tr></table>
<p class="justify" style="margin-top:6mm">Le comptable public soussigné certifie que le redevable ci-dessus désigné figure dans ses écritures pour les sommes détaillées. Ce bordereau ne porte que sur les impôts recouvrés par ce service et ne préjuge pas des impositions à venir ni des contrôles en cours. Il est délivré à la demande de l'intéressé{person.e} pour valoir ce que de droit.</p><p style="margin-left:95mm">À {esc(office[2][6:].title())}, le {long_date(day)}<br>Le comptable public,<br>{esc(chief.named("first_LAST"))}{signature(dice.number(0, 90))}</p>"""
    return Paper(html, {}, "unknown", "", dice.font("sans"), 10, "17mm 18mm")


def month_of_costs(dice: Dice) -> Paper:
    """An employee's claim for a month's expenses: firm, SIRET, name, month, « net à payer », payment day, and not a euro of wage."""
    person, firm, home = dice.person(), dice.company("employer", "company"), dice.address()
    year, month = dice.month("month")
    rows, total = "", 0.0
    for n in range(dice.number(5, 8)):
        label = dice.pick(
            (
                "Train Paris aller-retour",
                "Repas client",
                "Indemnités kilométriques 5 CV",
                "Péage",
                "Hôtel, une nuit",
                "Parking gare",
                "Fournitures",
            )
        )
        cost = dice.amount(8, 140)
        total = round(total + cost, 2)
        rows += f"<tr><td>{2 + n * 3:02d}/{month:02d}</td><td>{label}</td><td>{dice.pick(('A', 'B', 'C'))}{n + 1}</td><td class='n'>{EURO(round(cost * 0.9, 2))}</td><td class='n'>{EURO(round(cost - round(cost * 0.9, 2), 2))}</td><td class='n'>{EURO(cost)}</td></tr>"
    advance = float(dice.number(0, 2) * 50)
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:13pt">{esc(firm.name)}</b><br>{lines(firm.address.lines())}<br>SIRET {firm.siret} — APE {firm.ape}</div><div class="right"><b>ÉTAT DE FRAIS PROFESSIONNELS</b><br>{month_printed(year, month, "title")}<br>validé par {esc(dice.person("", age=(30, 60)).named("first_last"))}</div></div><table class="grid" style="margin:7mm 0"><tr><td>Salarié{person.e}<br><b>{esc(person.named("LAST_first"))}</b></td><td>Matricule<br>{dice.digits(5)}</td><td>Emploi<br>Technico-commercial{"e" if person.sex == "F" else ""}</td><td>Domicile<br>{esc(home.line())}</td></tr></table>
<table class="grid"><tr><th>Date</th><th>Nature</th><th>Pièce</th><th>HT</th><th>TVA</th><th>TTC</th></tr>{rows}</table><table style="width:80mm;margin:5mm 0 0 auto"><tr><td>Total brut des frais</td><td class="n">{EURO(total)}</td></tr><tr><td>Avance déjà perçue</td><td class="n">-{EURO(advance)}</td></tr><tr><td><b>Net à payer</b></td><td class="n"><b>{EURO(total - advance)}</b></td></tr></table>
<p style="margin-top:8mm">Remboursement par virement du {dt.date(year, month, 28):%d/%m/%Y}, distinct de la paie. Sommes non soumises à cotisations ni à l'impôt sur le revenu (barème kilométrique {year}).</p><table style="margin-top:8mm"><tr><td>Signature {"de la salariée" if person.sex == "F" else "du salarié"}{signature(dice.number(0, 90))}</td><td>Visa comptabilité<br>reçu le {dt.date(year, month, 26):%d/%m/%Y}</td></tr></table>"""
    return Paper(html, {}, "unknown", "", dice.font("sans"), 9.6, "15mm 16mm")


def means_inquiry(dice: Dice) -> Paper:
    """A social landlord's yearly inquiry into its tenants' means (SLS, OPS): contract number, tenants, dwelling, boxes to fill, a penalty told; nothing due, nothing paid."""
    person, landlord, home = dice.person(), dice.company("landlord", "social_landlord"), dice.address()
    other = dice.partner(person)
    kids = dice.children(person, dice.pick((1, 2)))
    day = dice.day_before(500, 10)
    people = "".join(f"<tr><td>{esc(p.named('LAST_first'))}</td><td>{p.birth_date:%d/%m/%Y}</td><td>☐ oui ☐ non</td><td></td><td></td></tr>" for p in (person, other, *kids))  # fmt: skip
    html = f"""<div style="background:#0d6e6e;color:#fff;padding:3mm 5mm;display:flex;justify-content:space-between"><b style="font-size:14pt">{esc(landlord.name)}</b><span>Enquête ressources {day.year + 1}<br>réponse obligatoire avant le {day + dt.timedelta(days=30):%d/%m/%Y}</span></div><table style="margin:5mm 0"><tr><td style="width:90mm" class="small">{lines(landlord.address.lines())}<br>Contrat n° L{dice.digits(7)}<br>Logement : type {dice.number(2, 5)}, {dice.number(38, 96)} m², conventionné<br>Loyer hors charges de référence : {EURO(dice.amount(290, 690))} €</td><td>{person.civility} {esc(person.named("LAST_FIRST"))}<br>{other.civility} {esc(other.named("LAST_FIRST"))}<br>{lines(home.lines(True))}</td></tr></table>
<p class="justify">Madame, Monsieur, les articles L. 441-9 et L. 442-5 du code de la construction et de l'habitation nous obligent à vous demander chaque année la composition de votre foyer et vos ressources. Joignez l'avis d'impôt établi en {day.year} sur les revenus de {day.year - 1} de chaque personne, ou l'avis de situation déclarative.</p><table class="grid" style="margin:4mm 0"><tr><th>Occupants connus de nos services</th><th>Né(e) le</th><th>Vit au logement</th><th>Profession</th><th style="width:32mm">Revenu fiscal de référence</th></tr>{people}<tr><td>&nbsp;</td><td></td><td>☐ oui ☐ non</td><td></td><td></td></tr></table>
<p>Situation du foyer : ☐ marié ☐ pacsé ☐ concubin ☐ séparé ☐ veuf &nbsp; depuis le ___/___/______</p><p>☐ Je bénéficie de l'APL ☐ d'une pension d'invalidité ☐ d'une carte mobilité inclusion</p><p class="justify"><b>Sans réponse complète</b>, un supplément de loyer de solidarité forfaitaire et 25 € de frais de dossier non remboursables seront appelés avec le loyer du 1er mars, puis une pénalité de 7,62 € par mois.</p><p>Fait à ____________________ le ___/___/______ &nbsp;&nbsp; Signature des deux titulaires :</p><p class="tiny" style="margin-top:12mm">Enquête adressée le {day:%d/%m/%Y}. Plafonds de ressources, catégorie {dice.number(2, 5)} : {EURO(float(dice.number(33_000, 52_000)))} €. Correspondante : {esc(dice.person("", sex="F", age=(24, 60)).named("first_LAST"))}, {dice.phone()}. Loyer et charges : voir votre avis d'échéance.</p>"""
    return Paper(html, {}, "unknown", "", dice.font("sans"), 9.8, "14mm 16mm")


LAYOUTS = {
    "apart_tax_account": tax_account, "apart_month_of_costs": month_of_costs, "apart_means_inquiry": means_inquiry,
}  # fmt: skip
