"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

None of the types, but near: a profit-sharing slip (pay), the yearly account of charges (rent), a registry's certificate that nobody
appealed (ruling).
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.court_ruling import _draw as court
from samples.papers.payslip._draw import nir_printed, siret_printed
from samples.stationery import sheet, signature, stamp


def profit_sharing(dice: Dice) -> Paper:
    """The individual slip of a company's profit sharing: gross, CSG, net, employer and employee as on a payslip, but no pay of any month."""
    money = dice.table_money()
    who, company, home = dice.person("person", age=(20, 64)), dice.company("employer", "company"), dice.address("home")
    year = dice.today.year - 1
    gross, more = dice.amount(420, 3_900), dice.amount(90, 1_300)
    csg, crds = round((gross + more) * 0.092, 2), round((gross + more) * 0.005, 2)
    net = round(gross + more - csg - crds, 2)
    limit = dt.date(year + 1, dice.pick((4, 5)), dice.number(8, 28))
    rows = [
        [f"Intéressement, exercice {year}", money(gross), ""], ["Participation aux résultats (quote-part)", money(more), ""], ["Total brut", money(gross + more), ""],
        ["CSG 9,20 %", "", money(csg)], ["CRDS 0,50 %", "", money(crds)], ["<b>Net à répartir</b>", f"<b>{money(net)}</b>", ""],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:50%"><b>{esc(company.name)}</b><br>{lines(company.address.lines())}<br>SIRET {siret_printed(company.siret, "spaced")}</td><td>Matricule {dice.digits(5)}<br>N° SS {nir_printed(dice.nir(who), "spaced")}<br>{who.civility} {esc(who.named("LAST_first"))}<br>{lines(home.lines())}</td></tr></table>
<h1 style="font-size:14pt;margin:8mm 0 3mm">FICHE INDIVIDUELLE D'ÉPARGNE SALARIALE</h1><p>Répartition au titre de l'exercice clos le 31/12/{year} — salaire brut de référence {money(dice.amount(17_000, 46_000))}, durée de présence {dice.number(180, 365)} jours</p>{table(rows, "grid", ("Libellé", "Montant", "Retenue"), ("60%", "20%", "20%"))}
<h2 style="font-size:11pt">Votre choix</h2><p>☐ Versement immédiat (imposable) : ......... € &nbsp;&nbsp; ☐ Plan d'épargne entreprise : ......... € &nbsp;&nbsp; ☐ PER collectif : ......... €</p><p>Réponse attendue avant le {date_printed(limit, "slash")}. Sans réponse de votre part, la somme est placée par défaut au PEE et bloquée cinq ans. Le montant versé immédiatement entre dans votre net imposable ; il ne figure pas dans le montant net social.</p>
<p style="margin-top:6mm">Date et signature du salarié :</p><p class="tiny" style="margin-top:20mm">Teneur de comptes conservateur de parts : Épargne &amp; Partage Gestion, {esc(dice.address("").line())}. Articles L. 3313-2 et D. 3323-16 du code du travail.</p>"""
    return sheet("unknown", html, {}, font="Carlito", size=10.5, margin="15mm 17mm")


def charges_account(dice: Dice) -> Paper:
    """The yearly account of charges: tenant, landlord, dwelling and a balance as on a rent paper, but no rent and no month."""
    money = dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", " €")))
    who, landlord, home = dice.person("person"), dice.company("landlord", "social_landlord"), dice.address("home")
    year = dice.today.year - 1
    posts = ("Eau froide", "Entretien des espaces verts", "Électricité des parties communes", "Ascenseur", "Taxe d'enlèvement des ordures ménagères", "Gardiennage (75 %)")  # fmt: skip
    rows, owed = [], 0.0
    for post in posts:
        whole, part = dice.amount(4_000, 60_000), dice.amount(24, 240)
        owed = round(owed + part, 2)
        rows.append([post, money(whole), f"{dice.number(40, 180)} / 10000", money(part)])
    paid = float(dice.number(40, 110) * 12)
    balance = round(owed - paid, 2)
    word = "Complément qui vous sera demandé" if balance > 0 else "Somme portée à votre crédit"
    html = f"""<table><tr><td><b style="font-size:13pt">{esc(landlord.name)}</b><br>{esc(landlord.address.line())}</td><td class="right">Locataire n° {dice.digits(7)}<br>{date_printed(dice.day_before(120, 10), "long")}</td></tr></table>
<p style="margin:9mm 0 9mm 98mm">{who.civility} {esc(who.named("LAST_first"))}<br>{lines(home.lines())}</p><p><b>Régularisation des charges locatives de l'année {year}</b><br>Logement : {esc(home.line())}<br>Période d'occupation : du 01/01/{year} au 31/12/{year}</p>
{table(rows, "rows", ("Poste de dépense", "Dépense de l'immeuble", "Quote-part", "À votre charge"), ("42%", "22%", "17%", "19%"))}<div style="margin:5mm 0 5mm 45%">{table([["Total de vos charges", money(owed)], ["Provisions réglées avec vos loyers", money(paid, sign="-")], [f"<b>{word}</b>", f"<b>{money(abs(balance))}</b>"]], "grid", (), ("66%", "34%"))}</div>
<p>Ce montant apparaîtra sur un prochain avis d'échéance. Les factures, les contrats et le mode de répartition sont tenus à votre disposition pendant six mois à l'agence (article 23 de la loi du 6 juillet 1989).</p><p>Ce décompte n'est ni une quittance ni un appel de loyer.</p><p style="margin-left:60%">Le service des charges</p>"""
    return sheet("unknown", html, {}, font="Roboto", size=9.8, margin="15mm 18mm")


def no_appeal(dice: Dice) -> Paper:
    """A registry's certificate that no appeal was lodged against a divorce ruling: court, numbers, parties and dates, but nothing is decided."""
    case = court.draw(dice)
    a, b = (person.named("first_LAST") for person in (case.first, case.second))
    seat = dice.pick(("Bordeaux", "Douai", "Aix-en-Provence", "Lyon", "Paris"))
    served = case.decided_on + dt.timedelta(days=dice.number(12, 50))
    made = served + dt.timedelta(days=dice.number(35, 120))
    html = f"""<p>COUR D'APPEL {court.of(seat).upper()}<br>GREFFE CIVIL<br><span class="small">Service du répertoire général</span></p><h1 style="font-size:15pt;margin:14mm 0">CERTIFICAT DE NON-APPEL</h1><p>Le directeur des services de greffe judiciaires soussigné,</p>
<p class="justify">Vu l'article 505 du code de procédure civile et la demande de Maître {esc(case.first_lawyer)}, avocat ;</p><p class="justify">Certifie qu'après vérification des registres tenus au greffe, il n'y a pas trace, à ce jour, d'un appel formé contre le jugement rendu le {long_date(case.decided_on)} par le juge aux affaires familiales du {esc(case.court[0].lower() + case.court[1:])}, sous le numéro RG {case.rg}, dans l'affaire de divorce opposant</p>
<p style="margin-left:18mm">{case.first.civility} {esc(a)}<br>à<br>{case.second.civility} {esc(b)}</p><p class="justify">ledit jugement ayant été signifié le {long_date(served)} par acte de commissaire de justice.</p><p class="justify">En foi de quoi le présent certificat est délivré pour servir à la mention du divorce en marge des actes de l'état civil. Il ne dispense pas de produire la décision elle-même.</p>
<table style="margin-top:10mm"><tr><td>{stamp("COUR D'APPEL")}</td><td>Au greffe, le {long_date(made)}<br>{signature(dice.number(0, 90), "#222")}</td></tr></table>"""
    return sheet("unknown", html, {}, font="Liberation Serif", size=12, margin="22mm 26mm")


LAYOUTS = {
    "profit_sharing": profit_sharing,
    "charges_account": charges_account,
    "no_appeal": no_appeal,
}
