"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Drawn by somebody who knew nothing of the reader: a couple with rents whose reference income comes on the third page, a declarative
notice as a plain grid, a parent who pays alimony with the calculation in lettered lines, a notice of framed sections.
"""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import Household, barcode, draw, envelope, fields, grouped, shares_printed

EURO = MoneyStyle(" ", ",", "", False)
PLAIN = MoneyStyle("", ",", "", False)


def _deduction(salary: int) -> int:
    return round(salary * 0.1)


def _foot(house: Household, page: str) -> str:
    return f'<p class="tiny" style="margin-top:8mm;border-top:1px solid #777">N° fiscal {grouped(house.numbers[0])} — avis {grouped(house.reference, (2, 2, 7, 2))} — revenus {house.year} — {page}</p>'


def landed_couple(dice: Dice) -> Paper:
    """A couple with rents, three pages: the sum alone on the first, incomes with their codes on the second, shares and reference income in a sentence-like list on the third."""
    house = draw(dice, couple=True, taxed=True)
    rents = dice.number(900, 6_000)
    house = replace(house, taxable=house.taxable + rents, rfr=house.rfr + rents)
    kids = len(house.children)
    status = "marié" if house.declarants[0].last_name == house.declarants[1].last_name else "pacsé"
    nets = [salary - _deduction(salary) for salary in house.salaries]
    word, due = ("Il vous reste à payer", house.due) if house.due >= 0 else ("Nous vous rembourserons", -house.due)
    pair = [f"<tr><td>{index}<sup>{'er' if index == 1 else 'd'}</sup> déclarant</td><td>{esc(name)}</td><td class='right'>{grouped(number)}</td></tr>" for index, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1)]  # fmt: skip
    incomes = [
        ["1AJ / 1BJ", "Traitements et salaires", *(EURO(value) for value in house.salaries), EURO(sum(house.salaries))],
        ["", "Abattement de 10 %", *(EURO(_deduction(value), sign="- ") for value in house.salaries), EURO(sum(map(_deduction, house.salaries)), sign="- ")],
        ["", "Net", *(EURO(value) for value in nets), EURO(sum(nets))],
        ["4BE", "Micro-foncier (recettes)", "", "", EURO(round(rents / 0.7))], ["", "Revenus fonciers nets", "", "", EURO(rents)],
        ["", "Revenu brut global", "", "", EURO(house.taxable)], ["", "<b>REVENU IMPOSABLE</b>", "", "", f"<b>{EURO(house.taxable)}</b>"],
    ]  # fmt: skip
    social = round(rents * 0.172)
    gross = house.net_tax + 214
    calculus = [
        ["Droits simples", EURO(gross)], ["Réduction d'impôt : dons aux œuvres", "- 214"],
        ["Impôt sur le revenu net", EURO(house.net_tax)], ["Prélèvement à la source et acomptes versés", EURO(house.withheld, sign="- ")],
        ["Solde d'impôt sur le revenu", EURO(house.due)],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:58%"><b>FINANCES PUBLIQUES</b><br>{lines(house.office)}</td><td>{barcode(house, dice)}</td></tr></table><p style="margin:14mm 0 10mm 92mm">{envelope(house)}</p>
<h1 style="font-size:15pt">Impôt et prélèvements sociaux sur les revenus de {house.year}</h1><p style="font-size:12pt">Avis d'impôt établi en {house.year + 1}</p><p class="small">le {date_printed(house.issued_on, "slash")}, mis en recouvrement le {date_printed(house.collected_on, "slash")}</p>
<div style="border:2px solid #3b6;padding:6mm;margin:8mm 0;text-align:center">{word} <b style="font-size:18pt">{EURO(due)} €</b><br><span class="small">hors prélèvements sociaux sur revenus fonciers ({EURO(social)} €), appelés à part</span></div>
<p>Madame, Monsieur,</p><p class="justify">Cet avis tient compte de la déclaration que vous avez faite au printemps {house.year + 1}. Le détail du calcul se trouve aux pages suivantes. {"La somme sera prélevée le 25 septembre sur le compte que vous avez indiqué." if house.due > 0 else "Aucune démarche n'est nécessaire de votre part."}</p><p>Le responsable du service</p>{_foot(house, "1 / 3")}
<div class="break"></div><h2>Vos revenus</h2>{table(incomes, "grid", ("Code", "", "Décl. 1", "Décl. 2", "Foyer"), ("14%", "41%", "15%", "15%", "15%"))}<h2 style="margin-top:9mm">Votre impôt</h2>{table(calculus, "rows", (), ("78%", "22%"))}<p class="small" style="margin-top:4mm">Prélèvements sociaux : base {EURO(rents)}, taux 17,2 %, montant {EURO(social)}. Taux moyen d'imposition : {dice.number(2, 9)},{dice.digits(2)} %.</p>{_foot(house, "2 / 3")}
<div class="break"></div><h2>Votre foyer</h2><table class="rows">{"".join(pair)}</table><p style="margin-top:4mm">Adresse d'imposition au 1er janvier {house.year + 1} : {esc(" ".join(house.home_rows))}</p>
<ul style="line-height:1.7"><li>Situation déclarée : {status}s{f" ; {kids} personne{'s' if kids > 1 else ''} à charge" if kids else " ; aucune personne à charge"}</li><li>Quotient familial : {shares_printed(house.shares)} parts</li><li>Revenu fiscal de référence, à reporter dans vos demandes : {EURO(house.rfr)} €</li><li>Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}</li><li>FIP {dice.digits(2)}0 {dice.digits(3)} {dice.digits(9)} &nbsp; rôle n° 0{dice.digits(2)}</li></ul>
<p class="justify small">Pour mémoire, revenu fiscal de référence de vos revenus {house.year - 1} : {EURO(house.rfr - dice.number(300, 2_500))} €. Toute réclamation peut être présentée jusqu'au 31 décembre {house.year + 3}.</p>{_foot(house, "3 / 3")}"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Open Sans", "Roboto", "Lato")), 9.8, "15mm 18mm")


def asdir_plain(dice: Dice) -> Paper:
    """A declarative notice printed from the online account as one plain grid: label, declarant 1, declarant 2; the total in the last rows; no frame, no colour."""
    house = draw(dice, couple=dice.chance(0.6))
    two = len(house.names) == 2
    printed = house.issued_on.replace(month=dice.pick((4, 5)))
    house = replace(house, issued_on=printed, collected_on=printed)
    status = dice.pick(("Mariés", "Pacsés") if two else ("Célibataire", "Divorcé(e)"))

    def row(label: str, *cells: str) -> str:
        if two and len(cells) == 1:
            return f"<tr><td>{label}</td><td colspan='2' class='right'>{cells[0]}</td></tr>"
        return f"<tr><td>{label}</td>{''.join(f'<td class=right>{cell}</td>' for cell in cells)}</tr>"

    head = row("", "<b>Déclarant 1</b>", *(["<b>Déclarant 2</b>"] if two else []))
    born = [date_printed(person.birth_date, "slash") for person in house.declarants]
    last = [esc(name) for name in house.names]
    html = f"""<p class="small">impots.gouv.fr &nbsp;›&nbsp; Espace particulier &nbsp;›&nbsp; Documents &nbsp;›&nbsp; {house.year + 1}</p><p class="right small">Direction générale des finances publiques</p><h1 style="font-size:14pt">Avis de situation déclarative à l'impôt sur le revenu</h1>
<p>établi le {date_printed(printed, "slash")} d'après la déclaration en ligne des revenus perçus en {house.year}</p><table class="grid" style="margin-top:6mm">{head}{row("Nom et prénom", *last)}{row("Né(e) le", *born)}{row("Identifiant fiscal", *house.numbers)}{row("Salaires et assimilés", *(PLAIN(value) for value in house.salaries))}{row("Frais (10 %)", *(PLAIN(_deduction(value)) for value in house.salaries))}{row("Net", *(PLAIN(value - _deduction(value)) for value in house.salaries))}
{row("Situation du foyer", status)}{row("Adresse au 01/01/" + str(house.year + 1), "<br>".join(esc(item) for item in house.home_rows))}{row("Enfants et personnes recueillies à charge", str(len(house.children)))}{row("Parts", shares_printed(house.shares, ",", 2))}{row("Revenu brut global", PLAIN(house.taxable))}{row("Revenu imposable", PLAIN(house.taxable))}{row("Impôt sur le revenu net (estimation)", PLAIN(house.net_tax))}{row("Retenue à la source connue", PLAIN(house.withheld))}{row("<b>RFR</b>", f"<b>{PLAIN(house.rfr)}</b>")}</table>
<table style="margin-top:7mm"><tr><td style="width:70%"><p>Référence du document : {house.reference}</p><p class="small justify">Ce document permet de justifier de vos revenus et charges auprès des tiers tant que l'avis d'impôt n'a pas été émis. Il ne vaut pas avis d'impôt. Montants en euros. Son authenticité peut être contrôlée à l'aide du code ci-contre ou, avec l'identifiant fiscal et la référence, sur le service de vérification.</p></td><td class="right">{barcode(house, dice, "18", "24mm")}</td></tr></table><p class="tiny">Page 1/1</p>"""
    truth = fields(house, "declarative_situation")
    return Paper(html, truth, "tax_notice", "td{padding:1.1mm 2mm}", "Liberation Sans", 9.6, "14mm 20mm")


def alimony_payer(dice: Dice) -> Paper:
    """A parent who pays alimony: two columns, calculation in lettered lines (a), (b), (c); a narrow right column holds the identifiers, values under their labels."""
    house = draw(dice, children=dice.pick((0, 0, 1)))
    paid = dice.number(1_200, 3_600)
    base = house.taxable - paid
    rfr = base + dice.pick((0, dice.number(15, 700)))
    house = replace(house, taxable=base, rfr=rfr)
    salary, credit = house.salaries[0], dice.pick((0, 0, 186, 342))
    due = house.due
    rows = [
        ["a", "Salaires déclarés", EURO(salary)], ["b", "Déduction forfaitaire (a × 10 %)", EURO(_deduction(salary))], ["c", "Revenu brut global (a − b)", EURO(salary - _deduction(salary))],
        ["d", "Pensions alimentaires versées, enfants mineurs", EURO(paid)], ["e", "<b>Revenu imposable (c − d)</b>", f"<b>{EURO(base)}</b>"], ["f", f"Nombre de parts retenu pour le calcul : {shares_printed(house.shares, ',', 1)}", ""],
        ["g", "Impôt avant réductions et crédits", EURO(house.net_tax + credit)], ["h", "Crédit d'impôt cotisations syndicales", EURO(credit)], ["i", "<b>Impôt net (g − h)</b>", f"<b>{EURO(house.net_tax)}</b>"],
        ["j", f"Retenues opérées par vos employeurs en {house.year}", EURO(house.withheld)], ["k", "Solde (i − j)", EURO(due)],
    ]  # fmt: skip
    end = f"Un prélèvement de {EURO(due)} € aura lieu le 25/09/{house.year + 1}." if due > 0 else f"Un virement de {EURO(-due)} € vous sera adressé le 24/07/{house.year + 1}." if due < 0 else "Vous n'avez rien à payer."  # fmt: skip

    def small(label: str, value: str) -> str:
        return f"<p><span class='tiny'>{label}</span><br>{value}</p>"

    html = f"""<div style="display:flex;gap:8mm"><div style="flex:1"><p style="letter-spacing:1px">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</p><h1 style="font-size:17pt;color:#14375e;margin:4mm 0 1mm">Avis d'impôt {house.year + 1}</h1><p style="font-size:11pt;color:#14375e">sur les revenus {house.year}</p>
<p style="margin:14mm 0 12mm 30mm">{envelope(house)}</p><p><b>{end}</b></p>{table(rows, "rows", ("", f"Calcul de votre impôt sur les revenus de {house.year}", "€"), ("6%", "74%", "20%"))}
<p class="small justify" style="margin-top:6mm">(d) Un enfant pour lequel vous déduisez une pension n'est pas compté à votre charge. Le revenu fiscal de référence peut s'écarter du revenu imposable lorsque des revenus exonérés ou certains abattements y sont ajoutés.</p></div>
<div style="width:47mm;border-left:3px solid #14375e;padding-left:5mm">{barcode(house, dice, width="25mm")}{small("Numéro fiscal", f"<b>{grouped(house.numbers[0])}</b>")}{small("Avis n°", f"<b>{grouped(house.reference, (2, 2, 7, 2))}</b>")}{small("Établi le", date_printed(house.issued_on, "slash"))}{small("Mis en recouvrement le", date_printed(house.collected_on, "slash"))}{small(f"Logement occupé au 1er janvier {house.year + 1}", lines(house.home_rows))}{small("Personnes à charge", str(len(house.children)))}{small("Parts", shares_printed(house.shares, ",", 1))}
<div style="background:#e2ebf5;padding:2mm 3mm;margin:5mm 0">{small("Revenu fiscal de référence", f"<b style='font-size:13pt'>{EURO(house.rfr)}</b>")}</div>{small("Votre service", lines(house.office))}{small("Service en ligne", "impots.gouv.fr<br>0 809 401 401")}</div></div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Inter", "FreeSans")), 9.2, "13mm 14mm")


def framed_sections(dice: Dice) -> Paper:
    """Frames A to E with a black tab each, in a type with serifs; the household's frame in boxes to tick, the reference income between two other sums of the same width."""
    house = draw(dice, taxed=False)
    person, kids = house.declarants[0], len(house.children)
    limit = dice.pick((15_600, 17_450, 19_210)) + 400 * kids
    states = ("célibataire", "marié(e)", "pacsé(e)", "divorcé(e)", "veuf(ve)")
    state = dice.pick(("célibataire", "divorcé(e)"))
    boxes = " &nbsp; ".join(f'<span style="font-family:DejaVu Sans">{"☒" if item == state else "☐"}</span> {item}' for item in states)  # fmt: skip

    def frame(letter: str, title: str, inner: str) -> str:
        return f"<div style='border:1.2px solid #000;margin-bottom:5mm'><span style='background:#000;color:#fff;padding:.5mm 3mm'>{letter}</span> <b>{title}</b><div style='padding:2mm 4mm 3mm'>{inner}</div></div>"

    gross, cut = house.salaries[0], _deduction(house.salaries[0])
    aid = house.rfr - house.taxable
    sums = [[EURO(gross - cut), f"<b>{EURO(house.rfr)}</b>", EURO(limit)]]
    html = f"""<table><tr><td style="width:64%"><b>Ministère de l'économie et des finances</b><br>Direction générale des Finances publiques<br><br><span style="font-size:14pt">AVIS D'IMPÔT SUR LES REVENUS DE L'ANNÉE {house.year}</span><br>Établi le {long_date(house.issued_on)} — vous n'êtes pas imposable</td><td class="right">{barcode(house, dice, width="22mm")}</td></tr></table><p style="margin:12mm 0 10mm 98mm">{envelope(house)}</p>
{frame("A", "Identification", f"<table><tr><td>N° fiscal du déclarant 1 : {grouped(house.numbers[0])}</td><td>Référence de l'avis : {house.reference}</td></tr><tr><td>Nom, prénom : {esc(house.names[0])}</td><td>Né{person.e} le {date_printed(person.birth_date, 'slash')}</td></tr><tr><td colspan='2'>Adresse au 1/1/{house.year + 1} : {esc(' '.join(house.home_rows))}</td></tr></table>")}
{frame("B", "Foyer", f"{boxes}<br>Personne(s) à charge : <b>{kids}</b> &nbsp;&nbsp;&nbsp; dont invalides : 0 &nbsp;&nbsp;&nbsp; Total des parts : <b>{shares_printed(house.shares)}</b>")}
{frame("C", "Revenus", table([["Salaires, allocations de chômage, indemnités journalières", EURO(gross)], ["Déduction de 10 %", EURO(cut, sign="- ")], ["Revenu imposable", EURO(house.taxable)], ["Heures supplémentaires exonérées et autres sommes ajoutées", EURO(aid)]], "", (), ("80%", "20%")))}
{frame("D", "Sommes utiles pour vos démarches", table(sums, "grid center", ("Revenu net catégoriel", "Revenu fiscal de référence", f"Seuil {house.year + 1} d'exonération (art. 1417)"), ("33%", "34%", "33%")))}
{frame("E", "Résultat", table([["Montant net de l'impôt sur le revenu", EURO(house.net_tax)], ["Reste à payer", "0"]], "", (), ("80%", "20%")))}
<p class="small">{lines(house.office)}<br>Date de mise en recouvrement : {date_printed(house.collected_on, "slash")}. Vous pouvez contester jusqu'au 31 décembre {house.year + 3}.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.pick(("Caladea", "Nimbus Roman")), 10, "14mm 16mm")


LAYOUTS = {
    "landed_couple": landed_couple, "asdir_plain": asdir_plain, "alimony_payer": alimony_payer,
    "framed_sections": framed_sections,
}  # fmt: skip
