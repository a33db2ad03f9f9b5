"""Various layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Parents with an adult child attached, two trades whose reference income comes only on the third page, a declarative notice made again after
an online correction with the former figures beside the new, and a notice that is first of all a schedule of four debits.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc, table
from samples.papers.tax_notice._details import EURO
from samples.papers.tax_notice._draw import barcode, draw, envelope, fields, grouped, shares_printed
from samples.stationery import republic


def attached_adult(dice: Dice) -> Paper:
    """A couple whose grown child is still on their notice: the sum on the left, references down the right side, the family told on page two."""
    house = draw(dice, couple=True, children=dice.pick((1, 2, 3)), taxed=True)
    grown, *small = house.children
    people = f"{len(house.children)}"
    lead = house.declarants[0].last_name
    side = "".join(
        f"<div style='margin-bottom:3mm'><span style='color:#2b5aa0;font-size:7.4pt'>{label}</span><br><b>{value}</b></div>"
        for label, value in (
            ("N° fiscal du déclarant 1", grouped(house.numbers[0])), ("N° fiscal du déclarant 2", grouped(house.numbers[1])), ("Référence de l'avis", grouped(house.reference, (2, 2, 7, 2))), ("N° FIP", f"{dice.digits(2)} 0 {dice.digits(6)} {dice.digits(3)}"),
            ("N° de rôle", f"{dice.number(10, 99)}1"), ("Établi le", date_printed(house.issued_on, "slash")), ("Mis en recouvrement le", date_printed(house.collected_on, "slash")), (f"Domicile au 1er janvier {house.year + 1}", "<br>".join(map(esc, house.home_rows))),
        )
    )  # fmt: skip
    due = house.due
    sentence = (
        "Il vous reste à payer"
        if due > 0
        else "Vous serez remboursés de"
        if due < 0
        else "Vous n'avez plus rien à payer"
    )
    rows = [[f"Salaires {name}", EURO(salary)] for name, salary in zip(house.names, house.salaries, strict=True)]
    rows += [["Déduction 10 % ou frais réels", f"- {EURO(sum(house.salaries) - house.taxable)}"], ["Revenu brut global", EURO(house.taxable)], ["Revenu imposable", EURO(house.taxable)], ["Impôt sur les revenus soumis au barème", EURO(house.net_tax)],
             ["<b>Impôt sur le revenu net</b>", f"<b>{EURO(house.net_tax)}</b>"], ["Prélèvement à la source payé", f"- {EURO(house.withheld)}"]]  # fmt: skip
    minors = f"<tr><td>Enfants mineurs</td><td class='n'>{len(small)}</td></tr>" if small else ""
    html = f"""<table><tr><td style="width:62mm">{republic()}</td><td><b style="font-size:14pt">Avis d'impôt établi en {house.year + 1}</b><br>Impôt sur les revenus de l'année {house.year}<br><span class="small">Direction générale des Finances publiques · {esc(" · ".join(house.office))}</span></td><td style="width:24mm">{barcode(house, dice, width="22mm")}</td></tr></table>
<div style="margin:10mm 0 12mm 88mm">{envelope(house)}</div><div style="display:flex;gap:7mm"><div style="flex:1"><div style="background:#2b5aa0;color:#fff;padding:2mm 4mm;font-size:12pt">{sentence}{f'<span style="float:right">{EURO(abs(due))} €</span>' if due else ""}</div>
<table class="grid" style="margin-top:5mm"><tr><td>Revenu fiscal de référence du foyer</td><td class="n">{EURO(house.rfr)}</td></tr><tr><td>Nombre de parts</td><td class="n">{shares_printed(house.shares)}</td></tr></table><p style="margin-top:6mm" class="justify">Le calcul de votre impôt est détaillé à la page suivante. Si votre enfant majeur souhaite déclarer seul ses revenus de {house.year}, il doit en informer le service gestionnaire avant la fin de l'année.</p></div><div style="width:58mm;border-left:2px solid #2b5aa0;padding-left:4mm">{side}</div></div>
<div class="break"><p class="small">Avis d'impôt {house.year + 1} – revenus de {house.year} – {esc(house.names[0])} – page 2 / 2</p><h3>Votre foyer</h3><table class="rows" style="width:110mm"><tr><td>Situation</td><td>mariés (M)</td></tr><tr><td>Nombre de personnes à charge</td><td class="n">{people}</td></tr>{minors}<tr><td>dont enfant majeur célibataire rattaché : {esc(unaccented(grown.first_name).upper())} {esc(unaccented(lead).upper())}, né{grown.e} en {house.year - dice.number(18, 20)}</td><td class="n">1</td></tr></table>
<h3 style="margin-top:6mm">Le calcul (en euros)</h3>{table(rows, "rows", (), ("76%", "24%"))}<p class="small" style="margin-top:5mm">Taux du foyer pour le prélèvement à la source à compter de septembre {house.year + 1} : {dice.number(1, 9)},{dice.number(0, 9)} %.</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Open Sans", "Liberation Sans")), 9.2, "12mm 13mm")


def two_trades(dice: Dice) -> Paper:
    """A small trader's notice on three pages: the letter, the two kinds of income, then at last the reference income under a rule; no code to scan."""
    house = draw(dice, couple=dice.chance(0.4), children=dice.pick((0, 1, 2)), taxed=True)
    name = unaccented(house.declarants[0].last_name).upper()
    shop = round(house.salaries[0] * 0.4)
    turnover = round(shop / 0.29)
    wage = house.salaries[0] - shop
    numbers = "".join(f"<tr><td>Numéro fiscal déclarant {i + 1}</td><td class='n'>{number}</td></tr>" for i, number in enumerate(house.numbers))  # fmt: skip
    rows = [["1AJ", "Traitements et salaires", EURO(wage)], ["5KO", f"Ventes de marchandises (micro), recettes {EURO(turnover)}, abattement 71 %", EURO(shop)]]  # fmt: skip
    rows += (
        [["1BJ", "Traitements et salaires, déclarant 2", EURO(house.salaries[1])]] if len(house.salaries) > 1 else []
    )
    rows += [["", "Abattement forfaitaire de 10 %", f"- {EURO(sum(house.salaries) - house.taxable)}"], ["", "Revenu brut global", EURO(house.taxable)], ["", "Revenu net global imposable", EURO(house.taxable)]]  # fmt: skip
    close = f"Prélèvement à la source et acomptes versés en {house.year} : {EURO(house.withheld)} €."
    result = (
        f"Solde en votre faveur : {EURO(-house.due)} €" if house.due < 0 else f"Solde à acquitter : {EURO(house.due)} €"
    )

    def runner(page: int) -> str:
        return f"""<table class="small" style="border-bottom:.6px solid #555"><tr><td>{name} – revenus {house.year}</td><td class="center">{grouped(house.reference, (2, 2, 7, 2))}</td><td class="right">{page}/3</td></tr></table><br>"""

    html = f"""<table><tr><td><b>FINANCES PUBLIQUES</b><br>{"<br>".join(map(esc, house.office))}<br><span class="small">SIE – professionnels : {dice.phone()}</span></td><td class="right tiny">AVIS_IR_RG &nbsp; n° 1533-MA-K</td></tr></table>
<div style="margin:16mm 0 14mm 92mm;line-height:1.4">{envelope(house)}</div><p style="font-size:13pt"><b>IMPÔT SUR LES REVENUS DE {house.year}</b><br>AVIS D'IMPÔT {house.year + 1}</p><p>{"Madame, Monsieur" if len(house.declarants) > 1 else "Madame" if house.declarants[0].sex == "F" else "Monsieur"},</p><p class="justify" style="line-height:1.5">Vous trouverez aux pages suivantes le résultat de la déclaration que vous avez déposée au titre de vos activités salariée et commerciale. {close} <b>{result}</b>. Conservez cet avis : il vous sera demandé pour justifier de vos ressources.</p>
<table style="width:110mm;margin-top:8mm" class="grid"><tr><th colspan="2">Références à rappeler</th></tr>{numbers}<tr><td>Référence</td><td class="n">{grouped(house.reference, (2, 2, 7, 2))}</td></tr><tr><td>Avis établi le</td><td class="n">{date_printed(house.issued_on, "dot")}</td></tr><tr><td>Mise en recouvrement</td><td class="n">{date_printed(house.collected_on, "dot")}</td></tr></table>
<div class="break">{runner(2)}<p><b>VOS REVENUS DÉCLARÉS</b> <span class="small">(montants en euros)</span></p>{table(rows, "rows", ("Case", "Nature", "Montant"), ("9%", "71%", "20%"))}<p style="margin-top:6mm">Lieu d'imposition au 1er janvier {house.year + 1} : {esc(" ".join(house.home_rows))}</p></div>
<div class="break">{runner(3)}<p><b>VOTRE IMPOSITION</b></p><p>Quotient familial : {shares_printed(house.shares, places=1)} part{"s" if house.shares >= 2 else ""} &nbsp;–&nbsp; personnes à charge : {len(house.children) or "aucune"}</p><table class="rows"><tr><td>Droits simples</td><td class="n">{EURO(house.net_tax + 120)}</td></tr><tr><td>Réduction d'impôt, adhésion à un organisme de gestion agréé</td><td class="n">- 120</td></tr><tr><td><b>Impôt sur le revenu net</b></td><td class="n"><b>{EURO(house.net_tax)}</b></td></tr><tr><td>Retenue à la source et acomptes</td><td class="n">- {EURO(house.withheld)}</td></tr></table>
<p style="border-top:2px solid #000;margin-top:14mm;padding-top:3mm">Pour vos démarches – <b>revenu fiscal de référence : {EURO(house.rfr)} euros</b></p><p class="small">Ce revenu n'est pas celui sur lequel votre impôt est calculé ; il sert à l'attribution d'aides et au logement social.</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Nimbus Sans", "FreeSans")), 10, "15mm 17mm")


def declarative_made_again(dice: Dice) -> Paper:
    """An ASDIR made again after a correction online: what was declared first in one column, what counts now in the next."""
    house = draw(dice, couple=dice.chance(0.5), children=dice.pick((0, 1, 2, 3)))
    day = dt.date(house.year + 1, 4, 20) + dt.timedelta(days=dice.number(5, 70))
    before = day - dt.timedelta(days=dice.number(4, 12))
    house = replace(house, issued_on=day, collected_on=day)
    missed = dice.number(300, 2_400)
    kids = len(house.children)
    told = f"{kids} personne{'s' if kids > 1 else ''} à charge" if kids else "Personnes à charge : 0"
    tax_before = max(0, house.net_tax - round(missed * 0.11))
    compared = [
        ["Revenus déclarés", EURO(sum(house.salaries) - missed), EURO(sum(house.salaries))], ["Revenu imposable", EURO(house.taxable - missed), EURO(house.taxable)],
        ["Impôt sur le revenu net", EURO(tax_before), f"<b>{EURO(house.net_tax)}</b>"], ["Revenu fiscal de référence", EURO(house.rfr - missed), f"<b>{EURO(house.rfr)}</b>"],
    ]  # fmt: skip
    who = "".join(f"<tr><td>{esc(name)}</td><td>déclarant {i + 1}</td><td class='n'>{number}</td></tr>" for i, (name, number) in enumerate(zip(house.names, house.numbers, strict=True)))  # fmt: skip
    html = f"""<div style="border:1.6px solid #c0392b;padding:3mm 5mm"><table><tr><td><span class="small">impots.gouv.fr — Direction générale des Finances publiques</span><br><b style="font-size:13pt">AVIS DE SITUATION DÉCLARATIVE</b><br>à l'impôt sur le revenu {house.year + 1} &nbsp; (revenus de {house.year})<br><span style="color:#c0392b">après correction en ligne</span></td><td style="width:26mm">{barcode(house, dice, "18", "23mm")}</td></tr></table></div>
<p class="small" style="margin:3mm 0">Cet avis, établi le <b>{long_date(day)}</b>, annule et remplace celui du {long_date(before)}. Référence du document {grouped(house.reference, (2, 2, 7, 2))}.</p><table class="grid" style="margin:4mm 0"><tr><th>Nom et prénom</th><th></th><th>Numéro fiscal</th></tr>{who}</table><p>Adresse connue de l'administration : {esc(" ".join(house.home_rows))}</p>
<p style="margin-top:5mm">Le foyer compte <b>{shares_printed(house.shares, places=2)} part{"s" if house.shares >= 2 else ""}</b>. {told}.</p>{table(compared, "grid", ("En euros", f"Déclaration du {date_printed(before, 'slash')}", "Déclaration retenue"), ("44%", "28%", "28%"))}
<div style="background:#f4ecec;padding:3mm 4mm;margin-top:6mm" class="justify small">Vos prélèvements à la source de l'année {house.year} ({EURO(house.withheld)} €) viendront en déduction de l'impôt calculé. Cet avis ne vous réclame aucune somme : un avis d'impôt vous sera adressé entre le 25 juillet et le 5 septembre {house.year + 1}. Les tiers peuvent en vérifier l'authenticité avec le numéro fiscal et la référence ci-dessus.</div>"""
    truth = fields(house, "declarative_situation")
    return Paper(html, truth, "tax_notice", "td,th{padding:1mm 2mm}", dice.pick(("Inter", "Roboto")), 9.6, "16mm 18mm")


def four_debits(dice: Dice) -> Paper:
    """A balance above 300 euros taken in four: the schedule first, with its dates and amounts; the income, the shares and the references in small below."""
    house = draw(dice, couple=False, children=dice.pick((0, 0, 1)), taxed=True)
    tax = max(house.net_tax, dice.number(1_100, 2_300))
    paid = round(tax * 0.45)
    house = replace(house, net_tax=tax, withheld=paid)
    part = house.due // 4
    parts = [house.due - 3 * part, part, part, part]
    debits = [[f"25 {month} {house.year + 1}", f"{EURO(value)} €"] for month, value in zip(("septembre", "octobre", "novembre", "décembre"), parts, strict=True)]  # fmt: skip
    person = house.declarants[0]
    foot = [
        ["Identifiant fiscal", grouped(house.numbers[0])], ["Avis n°", grouped(house.reference, (2, 2, 7, 2))], ["Établi le", date_printed(house.issued_on, "slash")],
        ["Date limite de réclamation", f"31/12/{house.year + 3}"], [f"Parts {house.year}", shares_printed(house.shares)], ["Pers. à charge", str(len(house.children))],
    ]  # fmt: skip
    cells = "".join(
        f"<td style='width:16.6%'><span class='tiny'>{label}</span><br>{value}</td>" for label, value in foot
    )
    lines = [["Salaires", EURO(house.salaries[0])], ["Déduction forfaitaire", f"- {EURO(house.salaries[0] - house.taxable)}"], ["Revenu imposable", EURO(house.taxable)], ["Impôt avant décote et réductions", EURO(tax + 85)], ["Dons aux œuvres, réduction", "- 85"], ["Impôt sur le revenu net", EURO(tax)], ["Déjà prélevé par l'employeur", f"- {EURO(paid)}"], ["Reste dû", EURO(house.due)]]  # fmt: skip
    html = f"""<div class="cols"><div>{republic("Direction générale des Finances publiques")}</div><div style="padding-top:16mm">{envelope(house)}</div></div>
<p style="margin-top:10mm;font-size:13pt"><b>Impôt sur les revenus de {house.year}</b><br>Avis d'impôt établi en {house.year + 1}</p><p style="background:#dce6c8;padding:2mm 4mm;font-size:12pt">Somme restant à payer <b style="float:right">{EURO(house.due)} €</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"} {esc(house.names[0])}, le solde de votre impôt dépasse 300 €. Il sera prélevé en quatre fois :</p>
<div style="display:flex;gap:8mm;margin:4mm 0"><div style="flex:1">{table(debits, "grid", ("Date du prélèvement", "Montant"), ("62%", "38%"))}<p class="small">Compte {dice.iban()[:9]} •••• •••• {dice.digits(3)} – créancier FR46ZZZ005002 – première échéance adressée le {date_printed(house.collected_on, "slash")}</p></div><div style="flex:1;background:#eef3e6;padding:3mm"><b>Comment ce montant a été calculé</b>{table(lines, "small", (), ("72%", "28%"))}</div></div>
<table class="grid small" style="margin-top:8mm"><tr>{cells}</tr><tr><td colspan="4"><span class="tiny">Adresse d'imposition</span><br>{esc(" ".join(house.home_rows))}</td><td colspan="2" style="background:#eef3e6"><span class="tiny">Revenu fiscal de réf. (RFR)</span><br><b>{EURO(house.rfr)} €</b></td></tr></table>
<table style="margin-top:10mm"><tr><td style="width:30mm">{barcode(house, dice, width="24mm")}</td><td class="small">{esc(", ".join(house.office))} – messagerie sécurisée de votre espace particulier.<br>Vous pouvez modifier votre compte bancaire sur impots.gouv.fr jusqu'au {dice.number(10, 20)} septembre. En cas de difficulté de paiement, écrivez à votre service avant la première échéance. Pour un euro de retard, une majoration de 10 % s'applique.</td></tr></table>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Carlito", "Lato")), 10, "13mm 16mm")


LAYOUTS = {
    "attached_adult": attached_adult, "two_trades": two_trades, "declarative_made_again": declarative_made_again,
    "four_debits": four_debits,
}  # fmt: skip
