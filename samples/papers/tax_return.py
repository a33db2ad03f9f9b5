"""Déclaration des revenus (form 2042): what people declare, before any notice; no reference income, no notice reference."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers import (
    _apart_money,
    _blind_tax_return,
    _diverse_tax_return,
    _extra_tax_return,
    _further_tax_return,
    _mixed_tax_return,
    _potluck_tax_return,
)
from samples.papers._mixed_housing_kit import initial, kid, plain
from samples.papers.tax_notice._draw import draw, grouped
from samples.stationery import PEN, combed, republic, sheet, signature, ticked


def paper_form(dice: Dice) -> Paper:
    """The printed cerfa, prefilled: boxes 1AJ and 1BJ, situation in boxes, signed at the foot."""
    house = draw(dice, couple=dice.chance(0.5))
    signed = dt.date(house.year + 1, 5, dice.number(3, 28))
    rows = [["Traitements, salaires", "1AJ", str(house.salaries[0]), "1BJ", str(house.salaries[1]) if len(house.salaries) > 1 else ""],
            ["Pensions, retraites, rentes", "1AS", "", "1BS", ""], ["Autres revenus imposables connus", "1AP", "", "1BP", ""], ["Frais réels", "1AK", "", "1BK", ""]]  # fmt: skip
    people = "".join(
        f"<p>DÉCLARANT {i} &nbsp; Nom : <b>{esc(unaccented(p.last_name).upper())}</b> &nbsp; Prénom : <b>{esc(unaccented(p.first_name).upper())}</b><br>Numéro fiscal : {grouped(n)} &nbsp; Né{p.e} le : {p.birth_date:%d %m %Y}</p>"
        for i, (p, n) in enumerate(zip(house.declarants, house.numbers, strict=True), 1)
    )
    html = f"""<table><tr><td><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="tiny">N° 2042 — cerfa n° 10330*{house.year % 100 + 4}</span></td><td class="right"><h2>DÉCLARATION DES REVENUS {house.year}</h2><span class="small">à déposer au plus tard le 20 mai {house.year + 1}</span></td></tr></table>
<div class="box">{people}</div><p><b>ADRESSE AU 1er JANVIER {house.year + 1}</b><br>{lines(unaccented(r).upper() for r in house.home.lines())}</p><h3>A — SITUATION DU FOYER FISCAL EN {house.year}</h3><p>☐ Marié(e) M &nbsp; ☐ Célibataire C &nbsp; ☐ Divorcé(e) D &nbsp; ☐ Veuf(ve) V &nbsp; ☐ Pacsé(e) O</p><h3>C — PERSONNES À CHARGE</h3><p>Enfants mineurs, nombre : F {len(house.children)}</p>
<h3>1 — TRAITEMENTS, SALAIRES, PRIMES, PENSIONS</h3>{table(rows, "grid", ("", "", "Déclarant 1", "", "Déclarant 2"))}<p class="small">Le revenu fiscal de référence sera calculé par l'administration et figurera sur votre avis d'impôt.</p><p style="margin-top:12mm">À {esc(house.home.town)}, le {date_printed(signed, "slash")} &nbsp;&nbsp; Signature(s)</p>"""
    return Paper(
        html, {"person_names": house.names, "issue_date": signed}, "tax_return", "", dice.font("sans"), 9, "13mm"
    )


def online_receipt(dice: Dice) -> Paper:
    """The PDF of an online return: a plain list of boxes and an acknowledgement with date and hour."""
    house = draw(dice)
    day = dt.date(house.year + 1, 5, dice.number(2, 29))
    rows = [
        ["1AJ", "Revenus d'activité connus — déclarant 1", str(house.salaries[0])],
        ["8HV", "Prélèvement à la source déjà payé", str(house.withheld)],
        ["7UF", "Dons versés à d'autres organismes", str(dice.number(20, 300))],
    ]
    html = f"""<p class="small">impots.gouv.fr — Déclaration en ligne des revenus</p><h2>Déclaration de revenus {house.year} — accusé de réception</h2><p>Nous vous confirmons la réception le {date_printed(day, "slash")} à {dice.number(8, 22)}:{dice.number(10, 59)} de votre déclaration n° 2042 K AUTO.</p>
<p>Nom : {esc(house.names[0])}<br>Numéro fiscal : {house.numbers[0]}<br>Numéro d'accusé de réception : {dice.digits(12)}<br>Adresse : {esc(unaccented(house.home.line()).upper())}</p>{table(rows, "rows", ("Case", "Libellé", "Montant"))}<p>Estimation de votre impôt : {house.net_tax} €. Ce montant, donné à titre indicatif, ne vaut pas avis d'imposition.</p>"""
    return Paper(
        html, {"person_names": [house.names[0]], "issue_date": day}, "tax_return", "", dice.font("sans"), 10, "18mm"
    )


def automatic(dice: Dice) -> Paper:
    """The letter of the automatic return: what the office knows in a list of codes by declarant, last year's reference income recalled, a deadline; nobody signs."""
    house = draw(dice, couple=dice.chance(0.6))
    sent = dt.date(house.year + 1, 4, dice.number(3, 24))
    heads = "".join(
        f"<th>{esc(name)}<br><span class='tiny'>{number}</span></th>"
        for name, number in zip(house.names, house.numbers, strict=True)
    )
    cells = [
        ("Salaires", "1AJ / 1BJ", house.salaries), ("Heures supplémentaires exonérées", "1GH / 1HH", tuple(dice.number(0, 900) for _ in house.salaries)), ("Pensions alimentaires perçues", "1AO / 1BO", tuple(0 for _ in house.salaries)), ("Intérêts et dividendes", "2TR", (dice.number(1, 90),)),
        ("Retenue à la source", "8HV / 8IV", tuple(round(house.withheld / len(house.salaries)) for _ in house.salaries)),
    ]  # fmt: skip
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td>{''.join(f'<td class=n>{v}</td>' for v in values)}</tr>" for a, b, values in cells
    )
    kids = (
        ", ".join(f"{esc(unaccented(child.first_name).upper())} ({child.birth_date.year})" for child in house.children)
        or "aucune"
    )
    html = f"""<div class="cols"><div><b>Finances publiques</b><br>{lines(house.office)}</div><div>{"<br>".join(esc(name) for name in house.names)}<br>{lines(unaccented(r).upper() for r in house.home.lines())}</div></div><p style="font-size:15pt;margin:9mm 0 2mm">Déclaration automatique {house.year + 1}</p><p>Document récapitulatif des revenus de {house.year} — formulaire n° 2042 K AUTO — édité le {sent:%d/%m/%Y}</p>
<p class="justify">Vous pouvez bénéficier de la déclaration automatique. Si les informations ci-dessous sont exactes et complètes, vous n'avez plus rien à faire : votre déclaration de revenus sera automatiquement validée. Sinon, modifiez-la en ligne avant le {dice.number(22, 31)}/05/{house.year + 1}.</p><table class="grid"><tr><th>Revenus connus</th><th>Case</th>{heads}</tr>{rows}</table>
<p style="margin-top:5mm">Personnes à charge : {kids}<br>Taux de prélèvement à la source : {dice.number(0, 9)},{dice.number(0, 9)} %<br>Pour mémoire, revenu fiscal de référence de votre dernier avis (revenus {house.year - 1}) : {house.rfr - 615} € pour {f"{house.shares:.1f}".replace(".", ",")} parts</p><p class="small">Vous recevrez votre avis d'impôt entre fin juillet et début septembre. Ce récapitulatif ne peut servir de justificatif de revenus. Absence de déclaration : majoration de 10 % (article 1728 du code général des impôts).</p>"""
    return Paper(html, {"person_names": house.names, "issue_date": sent}, "tax_return", "", "Inter", 9.6, "16mm 18mm")


def by_accountant(dice: Dice) -> Paper:
    """An accountant's print of a return sent by EDI: the firm's file first, boxes by code with their amounts, the tax office's acknowledgement last."""
    house = draw(dice, couple=dice.chance(0.5))
    sent = dt.date(house.year + 1, 5, dice.number(4, 28))
    firm, money = dice.company("", "company"), grouped
    cabinet = f"{dice.person('').last_name} Audit & Conseil"
    prepared = sent - dt.timedelta(days=dice.number(1, 12))
    boxes = [(f"1{'AB'[i]}J", f"Traitements et salaires déclarant {i + 1}", salary) for i, salary in enumerate(house.salaries)]  # fmt: skip
    boxes += [("2TR", "Intérêts et autres produits de placement à revenu fixe", dice.number(4, 190)), ("4BE", "Micro-foncier, recettes brutes", dice.number(900, 9000)), ("7UD", "Dons à des organismes d'aide aux personnes", dice.number(20, 300)), ("8HV", "Retenue à la source déjà prélevée, salaires", house.withheld)]  # fmt: skip
    if house.children:
        boxes.insert(0, ("F", "Enfants à charge, nombre", len(house.children)))
    body = "".join(
        f"<tr><td style='width:12%;font-family:Liberation Mono'>{a}</td><td>{b}</td><td class='n'>{f'{c:,}'.replace(',', ' ')}</td></tr>"
        for a, b, c in boxes
    )
    people = "".join(f"<tr><td>Déclarant {i + 1}</td><td><b>{esc(name)}</b></td><td>né(e) le {date_printed(person.birth_date, 'slash')}</td><td>N° fiscal {money(house.numbers[i])}</td></tr>" for i, (name, person) in enumerate(zip(house.names, house.declarants, strict=True)))  # fmt: skip
    html = f"""<table style="border-bottom:1.5pt solid #245"><tr><td style="font-size:12pt">{esc(cabinet)}<br><span class="small">société d'expertise comptable inscrite à l'Ordre, {esc(firm.address.line())}</span></td><td class="right small">Dossier client IR{dice.digits(4)}<br>Liasse préparée le {date_printed(prepared, "slash")}<br>Partenaire EDI {dice.digits(7)}</td></tr></table>
<h2 style="margin:7mm 0 2mm">Revenus {house.year} : déclaration d'ensemble n° 2042</h2><p class="small">Édition de contrôle de la télédéclaration EDI-IR. Ce document n'est pas un avis d'impôt : l'avis sera adressé par l'administration au cours de l'été {house.year + 1}.</p>
<table class="rows" style="margin:5mm 0">{people}</table><p>Adresse au 1er janvier {house.year + 1} : {esc(unaccented(house.home.line()).upper())}<br>Situation : {"M (mariés) ou O (pacsés)" if len(house.declarants) > 1 else dice.pick(("C célibataire", "D divorcé(e)", "V veuf(ve)"))} &nbsp; Service : {esc(house.office[0])}</p>
<table class="grid" style="margin:5mm 0"><tr><th>Code</th><th>Rubrique</th><th>Euros</th></tr>{body}</table><p class="small">Annexes transmises : 2044 néant, 2047 néant, 2042 RICI oui. Compte de remboursement : {dice.iban()[:9]} XXXX XXXX.</p>
<div style="border:1pt dashed #245;padding:3mm 4mm;margin-top:9mm"><b>Accusé de traitement DGFiP</b><br>Dépôt n° {dice.digits(4)}{dice.letters(2)}{dice.digits(6)} &nbsp; état : ACCEPTÉ<br>Déclaration reçue et signée par le mandataire le {date_printed(sent, "slash")} à {dice.number(8, 19):02d}:{dice.number(10, 59)}</div>"""
    return Paper(html, {"person_names": house.names, "issue_date": sent}, "tax_return", "", "Carlito", 10, "14mm 16mm")


def first_by_hand(dice: Dice) -> Paper:
    """The blank paper form filled with a pen by somebody who declares for the first time: name and first names on two lines of cells, boxes 1AJ and following."""
    person, home = dice.person(age=(19, 45)), dice.address()
    year = dice.income_year()
    day = min(dice.today, dt.date(year + 1, dice.pick((4, 5)), dice.number(10, 28)))
    wages = dice.number(3200, 26000)
    last, first = unaccented(person.last_name.upper()), unaccented(person.first_name.upper())

    def pen(text: object) -> str:
        return f'<span class="h">{text}</span>'

    def combs(text: str, count: int = 24) -> str:
        return "".join(f'<span class="k">{letter}</span>' for letter in text.ljust(count)[: max(count, len(text))])

    def box(code: str, label: str, value: str = "") -> str:
        return f'<tr><td>{label}</td><td style="width:12mm;background:#d5e5d9;text-align:center;font-weight:bold">{code}</td><td style="width:34mm;border:.6pt solid #2d6a4f;text-align:right;height:7mm">{pen(value)}</td></tr>'

    html = f"""<div style="display:flex;justify-content:space-between;color:#2d6a4f"><div class="tiny">cerfa<br>N° 10330*{year - 1996}</div><div class="c"><b style="font-size:15pt">DÉCLARATION DES REVENUS {year}</b><br><span class="small">Déclaration préremplie ou non — formulaire n° 2042</span></div><div class="r small">DIRECTION GÉNÉRALE<br>DES FINANCES PUBLIQUES</div></div>
<div style="border:1pt solid #2d6a4f;padding:3mm 4mm;margin-top:5mm"><b class="small">Vous déclarez des revenus pour la première fois : indiquez votre état civil</b><p><span class="l">Nom de naissance</span> {combs(last)}</p><p><span class="l">Prénoms</span> {combs(first)}</p><p><span class="l">Date de naissance</span> {combs(f"{person.birth_date:%d%m%Y}", 8)} &nbsp; à {pen(person.birth_place)}</p><p><span class="l">Adresse au 1er janvier {year + 1}</span> {pen(home.line())}</p></div>
<div style="margin-top:4mm" class="small"><b>A — Situation du foyer fiscal.</b> {"".join(f'<span style="border:.6pt solid #333;display:inline-block;width:4.5mm;height:4.5mm;text-align:center;margin:0 1.5mm 0 4mm">{"x" if mark == "C" else "&nbsp;"}</span>{label} <b>{mark}</b>' for mark, label in (("M", "Marié(e)s"), ("O", "Pacsé(e)s"), ("D", "Divorcé(e)"), ("C", "Célibataire"), ("V", "Veuf, veuve")))}</div>
<div style="margin-top:4mm"><b class="small">1 — Traitements, salaires, pensions, rentes (déclarant 1)</b><table>{box("1AJ", "Salaires", str(wages))}{box("1AP", "Autres revenus imposables : chômage, préretraite", dice.pick(("", str(dice.number(600, 7000)))))}{box("1AK", "Frais réels")}{box("1AS", "Pensions, retraites, rentes")}{box("8HV", "Prélèvement à la source déjà payé", dice.pick(("", str(dice.number(12, 900)))))}</table></div>
<div style="display:flex;justify-content:space-between;border:1pt solid #2d6a4f;padding:3mm 4mm;margin-top:8mm"><div class="small" style="width:88mm">Les informations recueillies font l'objet d'un traitement informatique destiné à la DGFiP. Toute omission peut donner lieu à rectification. Téléphone : {pen(dice.phone())}</div><div>À {pen(home.town)} &nbsp; le {pen(f"{day:%d/%m/%Y}")}<br><span class="tiny">Signature du déclarant 1</span><br>{signature(dice.number(0, 99))}</div></div>"""
    css = f".h{{font-family:'{PEN}';font-size:15pt;color:#1a2a80;line-height:1}} .k{{display:inline-block;width:5.2mm;height:6.4mm;border:.5pt solid #7aa58c;text-align:center;font:15pt '{PEN}';line-height:6mm;color:#1a2a80;vertical-align:middle}} .l{{display:inline-block;width:38mm;font-size:8.5pt}}"
    return sheet(
        "tax_return",
        html,
        {"issue_date": day, "person_names": [f"{last} {first}"]},
        font="Liberation Sans Narrow",
        size=10.5,
        margin="12mm 13mm",
        css=css,
    )


LAYOUTS = {"first_by_hand": first_by_hand, "by_accountant": by_accountant,
    "paper_form": paper_form, "online_receipt": online_receipt,
    "automatic": automatic,
}  # fmt: skip


def boxes_declared(dice: Dice) -> Paper:
    """The summary that the tax site gives after sending: boxes and what was put in them, first declarer and second, an estimate that is no notice."""
    one = dice.person(age=(20, 75))
    people = [one, dice.partner(one)] if dice.chance(0.5) else [one]
    year = dice.income_year()
    sent = dt.date(year + 1, dice.pick((4, 5, 5)), dice.number(12, 28))
    names = [f"{unaccented(it.last_name).upper()} {unaccented(it.first_name).upper()}" for it in people]
    pay = [dice.number(7000, 34000) for _ in people]
    rows = "".join(f"<tr><td style='border-bottom:.5pt solid #bbb'><b>{box}</b></td><td style='border-bottom:.5pt solid #bbb'>{label}</td><td class='num' style='border-bottom:.5pt solid #bbb'>{value}</td></tr>" for box, label, value in [("1AJ", "Traitements et salaires — déclarant 1", f"{pay[0]:,}".replace(",", " ")), *([("1BJ", "Traitements et salaires — déclarant 2", f"{pay[1]:,}".replace(",", " "))] if len(people) > 1 else []), ("2TR", "Intérêts et autres produits de placement", str(dice.number(0, 90))), ("7UD", "Dons aux organismes d'aide aux personnes en difficulté", str(dice.number(20, 200))), ("8HV", "Retenue à la source sur les salaires — déclarant 1", str(dice.number(0, 900)))])  # fmt: skip
    who = "".join(
        f"<div style='flex:1'><span class='small'>Déclarant {rank}</span><br><b>{name}</b><br><span class='small'>né(e) le {it.birth_date:%d/%m/%Y}, n° fiscal {dice.fiscal_number(it)}</span></div>"
        for rank, (name, it) in enumerate(zip(names, people, strict=True), 1)
    )
    html = (
        f"<div style='border-bottom:3px solid #000091;padding-bottom:2mm'><b style='font-size:13pt'>impots.gouv.fr</b> <span class='small'>&nbsp; Espace particulier › Déclarer › Déclaration en ligne {year + 1}</span></div><h1 style='text-align:left;font-size:15pt'>Récapitulatif de vos éléments déclarés — revenus {year}</h1><p style='background:#e3f5e1;padding:3mm'>✓ Votre déclaration a été signée électroniquement et transmise le {sent:%d/%m/%Y} à {dice.number(8, 22)}h{dice.number(10, 59)}. Numéro d'accusé de réception : {dice.digits(2)} {dice.digits(5)} {dice.digits(5)}</p>"
        f"<div style='display:flex;gap:8mm;margin:6mm 0'>{who}</div><p>Adresse au 1er janvier {year + 1} : {unaccented(dice.address().line()).upper()}</p><p class='b' style='margin-top:6mm'>Formulaire n° 2042 K</p><table>{rows}</table><p class='b' style='margin-top:6mm'>Estimation de votre impôt</p><p>Revenu fiscal de référence estimé : {sum(pay) * 9 // 10} € — restant à payer estimé : {dice.number(0, 700)} €</p><p class='small'>Ce document ne constitue pas un avis d'impôt. Votre avis sera disponible dans votre espace à partir de la fin du mois de juillet.</p>"
        f"<p class='tiny' style='margin-top:30mm'>https://cfspart.impots.gouv.fr/monprofil-webapp/declaration/recap?page=imprimer &nbsp;&nbsp; 1/1</p>"
    )  # fmt: skip
    return sheet(
        "tax_return", html, {"person_names": names, "issue_date": sent}, font="Open Sans", size=9.4, margin="13mm 16mm"
    )


LAYOUTS["boxes_declared"] = boxes_declared


def telephone_summary(dice: Dice) -> Paper:
    """A picture of the tax application on a telephone: cards one under the other, declarants as pills, « signed » with a tick and the hour, estimated tax in large."""
    person, money = dice.person(age=(22, 74)), dice.money()
    couple = [person, dice.partner(person)] if dice.chance(0.4) else [person]
    year = dice.today.year if dice.today.month > 5 else dice.today.year - 1
    issued = dt.date(year, dice.pick((4, 5)), dice.number(11, 29))
    names = [one.named("first_LAST") for one in couple]
    wages = dice.number(9200, 38000)

    def tile(title: str, inner: str) -> str:
        return f"<div style='background:#fff;border-radius:3mm;padding:3mm 4mm;margin-bottom:3mm'><div style='color:#6a6a6a;font-size:7pt'>{title}</div>{inner}</div>"

    def line(label: str, value: str) -> str:
        return f"<div style='display:flex;justify-content:space-between;border-top:.4pt solid #e3e3e3;padding:1mm 0'><span>{label}</span><span>{value}</span></div>"

    pills = " ".join(
        f"<span style='background:#e3e3fd;border-radius:3mm;padding:.5mm 2.5mm'>{esc(name)}</span>" for name in names
    )
    boxes = "".join(line(f"{box} Salaires", money(round(wages * share))) for box, share in zip(("1AJ", "1BJ"), (1, 0.74), strict=True) if box == "1AJ" or len(couple) > 1)  # fmt: skip
    html = f"""<div style="background:#f0f0f6;min-height:178mm"><div style="display:flex;justify-content:space-between;padding:1.5mm 5mm;font-size:7pt"><span>{dice.number(8, 22)}:{dice.number(0, 59):02d}</span><span>4G ▮▮▯ {dice.number(12, 97)} %</span></div><div style="background:#000091;color:#fff;padding:4mm 5mm">‹ &nbsp; <b>Ma déclaration {year}</b><br><span style="font-size:7pt">Revenus perçus en {year - 1}</span></div><div style="padding:4mm">
{tile("ÉTAT", f"<span style='color:#18753c;font-size:11pt'>✓ Déclaration signée</span><br>le {issued:%d/%m/%Y} à {dice.number(8, 23):02d}h{dice.number(0, 59):02d}<br><span style='font-size:7pt'>n° d’accusé {dice.digits(9)}</span>")}{tile("FOYER FISCAL", f"<div style='margin:1.5mm 0;line-height:1.9'>{pills}</div>" + line("Situation", "Mariés ou pacsés" if len(couple) > 1 else "Célibataire") + line("Personnes à charge", str(dice.number(0, 3))))}
{tile("CE QUE VOUS AVEZ DÉCLARÉ", boxes + line("7UF Dons", money(dice.number(0, 200))) + line("Frais réels", "non"))}{tile("ESTIMATION, SOUS RÉSERVE DE CONTRÔLE", f"<span style='font-size:15pt'>{money(round(wages * 0.03))}</span><br><span style='font-size:7pt'>Ce n’est pas un avis d’impôt. Votre avis sera disponible fin juillet.</span>")}
<div style="background:#000091;color:#fff;border-radius:2mm;text-align:center;padding:2.5mm">Corriger ma déclaration</div><div style="text-align:center;color:#000091;padding-top:2.5mm">Télécharger le récapitulatif (2042)</div></div></div>"""
    truth = {"person_names": names, "issue_date": issued}
    return sheet("tax_return", html, truth, font="Inter", size=8.6, page="86mm 182mm", margin="2mm")


LAYOUTS["telephone_summary"] = telephone_summary


def corrected_online(dice: Dice) -> Paper:
    """The receipt of a correction made on line: before and after in two columns with the difference, the first sending's day above, what the correction changes beneath."""
    one = dice.person(age=(22, 72))
    people = [one, dice.partner(one)] if dice.chance(0.5) else [one]
    year = dice.income_year()
    sent = dt.date(year + 1, 5, dice.number(2, 25))
    again = dt.date(year + 1, dice.pick((8, 9, 10, 11)), dice.number(2, 28))
    names = [it.named("LAST_FIRST") for it in people]
    home = dice.address()
    pay = [dice.number(9000, 36000) for _ in people]
    new = [sum_ + dice.number(200, 3000) for sum_ in pay]
    lines_ = [
        (f"1{'AB'[i]}J", f"Salaires, {'déclarant 1' if not i else 'déclarant 2'}", a, b)
        for i, (a, b) in enumerate(zip(pay, new, strict=True))
    ]
    lines_ += [("6DD", "Déductions diverses", 0, dice.number(50, 400)), ("7DB", "Emploi à domicile", dice.number(200, 900), dice.number(1000, 1900)), ("8HV", "Retenue à la source", *(2 * (dice.number(300, 2400),)))]  # fmt: skip
    rows = "".join(
        f"<tr><td class='b'>{box}</td><td>{what}</td><td class='num'>{a}</td><td class='num'>{b}</td><td class='num' style='color:#666'>{b - a:+d}</td></tr>"
        for box, what, a, b in lines_
    )
    who = "".join(
        f"<div style='margin-bottom:2mm'><b>{esc(name)}</b> — né{it.e} le {it.birth_date:%d/%m/%Y} à {esc(it.birth_place)} — n° fiscal {dice.fiscal_number(it)}</div>"
        for it, name in zip(people, names, strict=True)
    )
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:.8pt solid #000091"><span style="color:#000091" class="b">impots.gouv — espace particulier</span><span class="small">correction n° 1 &nbsp;|&nbsp; réf. {dice.digits(4)} {dice.digits(4)} {dice.digits(4)}</span></div>
<p style="margin-top:8mm;font-size:1.25em">Vos modifications ont bien été enregistrées le {again:%d/%m/%Y} à {dice.number(7, 23):02d} h {dice.number(10, 59)}</p>
<p>Elles remplacent ce que vous aviez transmis le {sent:%d/%m/%Y} pour vos revenus perçus en {year}.</p><div style="background:#f5f5fe;padding:4mm 5mm;margin:5mm 0">{who}<div class="small">{esc(home.line(capital=True))}</div></div>
<table class="rows"><tr><th>Case</th><th>Intitulé</th><th class="num">Avant</th><th class="num">Après</th><th class="num">Écart</th></tr>{rows}</table>
<p style="margin-top:6mm">Rattaché à votre foyer : {dice.pick(("aucun changement", "aucune personne ajoutée"))}. Personne ayant aidé à la saisie : {esc(dice.person("", age=(25, 60)).named("first_last"))}, France Services de {esc(dice.address("").town)}.</p>
<p>Nombre de parts estimé : {len(people)},0. Supplément d'impôt estimé : {dice.number(20, 310)} €. Cette estimation n'est pas votre avis : celui-ci vous parviendra rectifié avant le 15/02/{year + 2}, avec votre revenu fiscal de référence définitif. Aucun document n'est à envoyer ; conservez vos justificatifs jusqu'au 31/12/{year + 4}.</p>"""
    return sheet("tax_return", html, {"person_names": names, "issue_date": again}, font="Lato", size=10)


LAYOUTS["corrected_online"] = corrected_online


LAYOUTS |= _further_tax_return.LAYOUTS
LAYOUTS |= _extra_tax_return.LAYOUTS
LAYOUTS |= _potluck_tax_return.LAYOUTS
LAYOUTS |= _mixed_tax_return.LAYOUTS


def software_capitals(dice: Dice) -> Paper:
    """An accountant's software prints the return sent for a couple: capitals after a colon, the declarants in rows; the agent who sends and countersigns, the day in the small print."""
    person = dice.person(age=(26, 75))
    other = dice.partner(person, same_name=True)
    agent, boss, home = dice.person("", age=(28, 60)), dice.person("", age=(35, 62)), plain(dice.address())
    year = dice.today.year - (2 if dice.today.month < 6 else 1)
    sent = dt.date(year + 1, dice.pick((4, 5)), dice.number(12, 28))
    a, b = dice.number(9, 34) * 1000 + dice.number(0, 999), dice.number(6, 29) * 1000 + dice.number(0, 999)
    names = [it.named("LAST_FIRST") for it in (person, other)]
    rows = "".join(
        f"<tr><td>DÉCLARANT {n}</td><td>{esc(it)}</td><td>{who.birth_date:%d/%m/%Y}</td><td class='num'>{pay}</td></tr>"
        for n, (it, who, pay) in enumerate(zip(names, (person, other), (a, b), strict=True), 1)
    )
    answers = (
        ("FOYER", f"{person.civility} ET {other.civility} {person.last_name.upper()}"),
        ("ADRESSE AU 1ER JANVIER", home.line().upper()),
        ("SITUATION", "MARIÉS" if person.last_name == other.last_name else "PACSÉS"),
        ("PARTS DEMANDÉES", "2"),
        ("CASE 1AJ", str(a)),
        ("CASE 1BJ", str(b)),
        ("CASE 2TR", str(dice.number(0, 180))),
        ("CASE 7UF (DONS)", str(dice.number(0, 250))),
        ("MODALITÉ", "TÉLÉTRANSMISSION EDI-IR"),
        ("DATE LIMITE DE DÉPÔT", f"{dt.date(year + 1, 6, 5):%d/%m/%Y}"),
    )
    html = f"""<p style="border-bottom:2pt solid #2d6a4f;padding-bottom:1mm"><b style="color:#2d6a4f">FISCAPLUS</b> — gestion des déclarations personnelles</p><p style="font-size:1.3em"><b>Déclaration d'ensemble des revenus {year}</b> <span class="small">(n° 2042)</span></p><table class="grid" style="width:100%"><tr><th></th><th>Nom et prénom</th><th>Né(e) le</th><th>Salaires déclarés</th></tr>{rows}</table>{"".join(f"<p style='margin:1.4mm 0'>{label} : <b>{esc(value)}</b></p>" for label, value in answers)}
<p style="margin-top:6mm">Les déclarants certifient l'exactitude de leurs revenus et donnent mandat de transmettre au cabinet, représenté par {agent.civility} {esc(initial(agent))}, agissant pour {esc(initial(boss))}, expert-comptable, par délégation.</p><table style="width:100%"><tr><td>Transmis par {esc(initial(agent))}{signature(dice.number(0, 90))}</td><td>Contrôlé, {esc(initial(boss))}{signature(dice.number(0, 90))}</td></tr></table><p class="tiny" style="margin-top:30mm;border-top:.5pt solid #999">Édité le {sent:%d/%m/%Y} — licence {dice.digits(6)} — ce document n'est pas un avis d'imposition ; l'avis sera disponible à partir du {dt.date(year + 1, 7, 25):%d/%m/%Y}.</p>"""
    return sheet(
        "tax_return",
        html,
        {"person_names": names, "issue_date": sent},
        font=dice.pick(("Roboto", "Liberation Sans Narrow")),
        size=10.2,
        margin="14mm 18mm",
    )


LAYOUTS["software_capitals"] = software_capitals
LAYOUTS |= _blind_tax_return.LAYOUTS


def pact_in_the_year(dice: Dice) -> Paper:
    """The pre-filled form of two who made a pact during the year: printed civil status in boxes, two addresses, sums by code, signed behind."""
    one, home = dice.person(age=(25, 60)), dice.address()
    two = dice.partner(one, same_name=False)
    year = dice.income_year()
    day = dt.date(year + 1, 5, dice.number(2, 22))
    old, child = dice.address(""), dice.person("", age=(1, 15))
    names = [p.named("LAST_FIRST") for p in (one, two)]
    pact = dt.date(year, dice.number(3, 10), dice.number(2, 27))
    wages = [dice.number(13000, 34000) for _ in range(2)]
    tin = [dice.fiscal_number(p) for p in (one, two)]
    sums = [
        ("1AJ", "Traitements et salaires, déclarant 1", wages[0]),
        ("1BJ", "Traitements et salaires, déclarant 2", wages[1]),
        ("2TR", "Intérêts et produits de placement", dice.number(10, 180)),
        ("7UF", "Dons à des œuvres d'intérêt général", dice.number(20, 200)),
    ]
    html = f"""<table><tr><td>{republic("Direction générale", "des finances publiques")}</td><td class="c"><b style="font-size:15pt">DÉCLARATION DES REVENUS {year}</b><br>formulaire préidentifié — à renvoyer avant le {dt.date(year + 1, 5, 23):%d/%m/%Y} si vous ne déclarez pas en ligne</td><td class="r"><b style="font-size:20pt">2042</b><br><span class="small">N° 10330*{year - 1996}</span></td></tr></table>
<div class="cols" style="margin-top:4mm">{"".join(f'<div class="box"><b>DÉCLARANT {i + 1}</b><br>Numéro fiscal {combed(tin[i])}<br>Nom de naissance et prénoms<br>{esc(names[i])}<br>Né(e) le {p.birth_date:%d %m %Y} — {esc(p.birth_place)} ({p.birth_postcode[:2]})</div>' for i, p in enumerate((one, two)))}</div>
<p><b>VOTRE ADRESSE au 1er janvier {year + 1}</b> — {esc(home.line(" ", True))}<br><span class="small">adresse au 1er janvier {year} (déclarant 2) : {esc(old.line(" "))} ; propriétaire {ticked("", False)} locataire {ticked("")} colocataire {ticked("", False)} hébergé(e) {ticked("", False)}</span></p>
<p><b>A | SITUATION DU FOYER EN {year}</b><br>{ticked("Mariés", False)} M &nbsp; {ticked("Pacsés")} O &nbsp; {ticked("Célibataire", False)} C &nbsp; {ticked("Divorcé(e)/séparé(e)", False)} D &nbsp; {ticked("Veuf(ve)", False)} V<br>Date du pacs en {year} : X {combed(f"{pact:%d%m%Y}")} — imposition commune ; option pour la déclaration séparée B {ticked("", False)}</p><p><b>C | PERSONNES À CHARGE</b> — enfants mineurs : F 1 — {esc(child.named("LAST_first"))}, année de naissance {child.birth_date.year} ; garde alternée H 0</p>
<table class="grid"><tr><th>Case</th><th>Revenus et charges</th><th>Montant connu</th><th>Corrections</th></tr>{"".join(f'<tr><td>{a}</td><td>{b}</td><td class="num">{c}</td><td></td></tr>' for a, b, c in sums)}</table>
<p class="small">Prélèvement à la source déjà payé : 8HV {round(wages[0] * 0.03)} &nbsp; 8IV {round(wages[1] * 0.03)}. Retraites : néant. Frais réels : néant. Employeur connu de l'administration : {esc(dice.company("", "company").name)}.</p>
<div class="new"><p class="small r">2042 — page 4</p><p><b>RECTIFICATION, SIGNATURE</b></p><p>Déclarez ici les données absentes. En cas de décès d'un déclarant : Z — nom de la personne à contacter : néant.</p><p>Le {day:%d/%m/%Y} &nbsp;&nbsp; Signature des deux déclarants :</p>{signature(dice.number(0, 99))} {signature(dice.number(0, 99))}<p class="tiny">Imprimé en mars {year + 1}. Reçu par le centre le — cadre réservé à l'administration.</p></div>"""
    return sheet(
        "tax_return",
        html,
        {"person_names": names, "issue_date": day},
        font=dice.font("sans"),
        size=9.4,
        margin="12mm 13mm",
    )


LAYOUTS["pact_in_the_year"] = pact_in_the_year


def values_then_labels(dice: Dice) -> Paper:
    """A filing program's sheet: values at the left and their labels right, two surnames on two lines, an article for a title."""
    person, mate = dice.person(age=(26, 66)), dice.person("partner", age=(26, 66))
    if mate.last_name == person.last_name and "partner" not in dice.given:
        mate = replace(mate, last_name=dice.pick(("Ferrand", "Ozturk", "Le Calvez", "Mendy")))
    year = dice.income_year()
    day = dt.date(year + 1, dice.pick((4, 5)), dice.number(12, 28))
    day = min(day, dt.date(year + 1, 5, 28))
    home, past, landlord, child = plain(dice.address()), plain(dice.address("")), dice.person("", age=(40, 75)), kid(dice, person)  # fmt: skip
    names = [person.named("LAST_first"), mate.named("LAST_first")]
    one, two, money = dice.number(15200, 38000), dice.number(9800, 29000), MoneyStyle(" ", ",", "", False)
    rows = [
        (money(one), "1AJ — salaires, déclarant 1"), (money(two), "1BJ — salaires, déclarant 2"), (money(dice.number(300, 2400)), "1GA — frais réels justifiés"),
        ("1", "C — enfants mineurs à charge"), (f"{esc(child.first_name)} {child.birth_date:%d.%m.%y}", "enfant, naissance"), (money(dice.number(200, 1900)), "7DB — emploi à domicile"),
        (f"{dice.day_before(300, 200, of=day):%d.%m.%y}", "jour du déménagement"), (esc(past.line()), f"adresse au 1er janvier {year}, bailleur {esc(landlord.named('LAST_first'))}"),
        (dice.phone(), "téléphone du cabinet"), (dice.siret(), "SIRET du cabinet"), (dice.iban(), "compte à créditer"),
    ]  # fmt: skip
    html = f"""<table class="small"><tr><td>FISCALIS Particuliers {year + 1}.{dice.number(1, 6)}</td><td class="r">{day:%d.%m.%y}</td></tr></table><h2 class="c" style="border-top:1pt solid #222;border-bottom:1pt solid #222;padding:2mm">ARTICLE 170 DU CODE GÉNÉRAL DES IMPÔTS<br><span class="small">imprimé n° 2042 — revenus perçus en {year}</span></h2>
<p style="font-size:12pt"><b>{esc(names[0])}<br>{esc(names[1])}</b></p><p>{esc(home.line())}</p><p>Je soussigné{person.e} {esc(names[0])}, né{person.e} le {person.birth_date:%d.%m.%y}, numéro fiscal {dice.fiscal_number(person)}, souscris avec {esc(names[1])}, né{mate.e} le {mate.birth_date:%d.%m.%y}, numéro fiscal {dice.fiscal_number(mate)}, la déclaration commune des revenus de notre foyer.</p>
<table class="rows">{"".join(f"<tr><td style='text-align:right;width:48%;font-weight:bold'>{a}</td><td style='padding-left:5mm'>{b}</td></tr>" for a, b in rows)}</table>
<p style="margin-top:6mm">Je certifie l'exactitude des renseignements portés ci-dessus. Cette déclaration ne vaut pas avis d'impôt ; le montant dû sera fixé par l'administration. Date limite du département : {day + dt.timedelta(days=dice.number(2, 9)):%d.%m.%y}.</p><div class="sign"><div>Déclarant 1<br>{signature(dice.number(0, 90))}</div><div>Déclarant 2<br>{signature(dice.number(0, 90))}</div></div>"""
    return sheet("tax_return", html, {"person_names": names, "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS["values_then_labels"] = values_then_labels
LAYOUTS |= _diverse_tax_return.LAYOUTS | _apart_money.RETURN
