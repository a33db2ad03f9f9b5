"""Extra layouts: the inner leaves alone, a notice made again with before and after, a pensioners' old duplicate, a guardian in the envelope."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice._draw import (
    Household,
    barcode,
    draw,
    envelope,
    fields,
    grouped,
    shares_printed,
    tax_name,
)

ROUND = (MoneyStyle(" ", ",", "", False), MoneyStyle("\u202f", ",", " €", False), MoneyStyle("", ",", " €", False))
REFERENCE = (2, 2, 7, 2)


def _home(house: Household) -> str:
    return esc(unaccented(house.home.line(" ")).upper())


def _settled(house: Household, money: MoneyStyle) -> tuple[str, str]:
    if house.due >= 0:
        return "Reste à payer", money(house.due)
    return "Montant restitué", money(-house.due)


def inner_leaves(dice: Dice) -> Paper:
    """Leaves 3 and 4 alone, without envelope or day: a row a person and a column a kind of income, then the reckoning with sums at the left of their labels; the incomes of reference of other years and the ceilings of savings about."""
    house, money = draw(dice, couple=dice.chance(0.6)), dice.pick(ROUND)
    label, settled = _settled(house, money)
    gross = house.net_tax + 164 if house.net_tax else 0
    interest = max(house.rfr - house.taxable, 0)
    nets = [salary - round(salary * 0.1) for salary in house.salaries]
    head = f"<table class='small' style='color:#444;margin-bottom:5mm'><tr><td>Revenus {house.year} – avis {house.year + 1}</td><td class='center'>{' / '.join(grouped(n) for n in house.numbers)}</td><td class='right'>{grouped(house.reference, REFERENCE)} – feuillet %s</td></tr></table>"
    people = "".join(f"<tr><td>{esc(name)}<br><span class='tiny'>déclarant {i}</span></td><td class='n'>{money(salary)}</td><td class='n'>{money(-round(salary * 0.1))}</td><td class='n'>0</td><td class='n'>{money(net)}</td></tr>" for i, (name, salary, net) in enumerate(zip(house.names, house.salaries, nets, strict=True), 1))  # fmt: skip

    def left(value: str, text: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td class='n' style='width:32mm'>{value}</td><td style='padding-left:5mm'>{text}</td></tr>"

    html = f"""{head % "3"}<p><b>Traitements, pensions et rentes</b></p><table class="grid"><tr><th>Foyer</th><th>Déclaré</th><th>10 %</th><th>Pensions</th><th>Net</th></tr>{people}<tr><td>Ensemble</td><td class="n">{money(sum(house.salaries))}</td><td></td><td class="n">0</td><td class="n">{money(house.taxable)}</td></tr></table>
<p style="margin-top:6mm"><b>Quotient familial</b></p><table>{left(shares_printed(house.shares), "nombre de parts")}{left(str(len(house.children)), "personnes à charge (cases F et J)")}{left("0", "enfants majeurs rattachés, comptés ci-dessus le cas échéant")}</table>
<p style="margin-top:6mm"><b>Du revenu à l'impôt</b></p><table>{left(money(house.taxable), "revenu brut global")}{left(money(house.taxable), "revenu imposable")}{left(money(gross), "droits simples, barème progressif")}{left(money(gross - house.net_tax), "décote appliquée")}{left(money(house.net_tax), "impôt sur le revenu net", "bold")}{left(money(house.withheld), f"prélèvements de l'année {house.year}")}{left(settled, label.lower(), "bold")}</table>
<div class="break"></div>{head % "4"}<p><b>Pour mémoire</b></p><table>{left(money(interest), "revenus de capitaux soumis au prélèvement libératoire")}{left(money(house.rfr), f"revenu fiscal de référence de l'année {house.year}", "bold")}{left(money(house.rfr - 411 if house.rfr > 2_000 else house.rfr + 77), f"revenu fiscal de référence de l'année {house.year - 1}")}{left(f"{100 * house.net_tax / max(house.taxable, 1):.1f} %".replace(".", ","), "taux moyen d'imposition")}{left(f"{dice.number(0, 9)},{dice.number(0, 9)} %", f"taux de prélèvement à compter de septembre {house.year + 1}")}</table>
<p style="margin-top:6mm" class="small">Plafonds d'épargne retraite : non utilisé {house.year - 2} {money(4_052)}, {house.year - 1} {money(4_114)}, {house.year} {money(4_399)}. Contribution à l'audiovisuel public : supprimée. Acompte de réductions d'impôt à reprendre : {money(0)}.</p><p class="tiny" style="margin-top:8mm">Articles R* 190-1 et R* 196-1 du livre des procédures fiscales : réclamation recevable jusqu'au 31 décembre {house.year + 3}.</p>"""
    truth = fields(house, address=None, issue_date=None)
    return Paper(html, truth, "tax_notice", "td.n{padding:1.6px 5px}", dice.font("sans"), 9.8, "13mm 16mm")


def made_again(dice: Dice) -> Paper:
    """A corrected notice: what holds now stands before the label, what held before after it and struck; the day, the number and the address of the first notice, the inspector and the claim's day about."""
    house, money = draw(dice, couple=dice.chance(0.5), taxed=True), dice.pick(ROUND)
    first = house.issued_on
    issued = first + dt.timedelta(days=dice.number(50, 130))
    house = replace(house, issued_on=issued, collected_on=issued + dt.timedelta(days=17))
    claim, agent = first + dt.timedelta(days=dice.number(9, 40)), dice.person("", age=(28, 62))
    former, gap = dice.address(""), dice.number(200, 1_400)
    old_shares = house.shares + dice.pick((0.5, 0.25))
    label, settled = _settled(house, money)
    old_number = f"{(house.year + 1) % 100:02d} 33 {dice.digits(7)} {dice.digits(2)}"

    def row(now: str, text: str, before: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td class='n'>{now}</td><td class='center'>{text}</td><td class='n' style='color:#777;text-decoration:line-through;font-weight:normal'>{before}</td></tr>"

    people = "<br>".join(
        f"{esc(called)} – {number}" for called, number in zip(house.called, house.numbers, strict=True)
    )
    html = f"""<table><tr><td style="width:50%"><b>Direction générale des finances publiques</b><br><span class="small">{lines(house.office)}<br>Affaire suivie par {esc(agent.named("first_last"))}, inspect{"rice" if agent.sex == "F" else "eur"}</span></td><td style="padding-top:20mm">{envelope(house)}</td></tr></table>
<p style="font-size:14pt;margin:9mm 0 1mm">Imposition rectifiée – revenus {house.year}</p><p class="small">Établie le {date_printed(issued, "slash")} · avis n° {grouped(house.reference, REFERENCE)} · à la suite de votre réclamation du {date_printed(claim, "slash")}</p>
<div class="cols" style="margin-top:4mm"><div class="box small"><b>Déclarants</b><br>{people}</div><div class="box small"><b>Avis remplacé</b><br>n° {old_number} du {date_printed(first, "slash")}<br>adressé au {esc(unaccented(former.line()).upper())}</div></div>
<table class="chg" style="margin-top:4mm"><tr><th class="right" style="width:26%">après</th><th></th><th class="right" style="width:26%">avant</th></tr>{row(money(sum(house.salaries)), "salaires déclarés", money(sum(house.salaries) + gap))}{row(money(house.taxable), "revenu imposable", money(house.taxable + round(gap * 0.9)))}{row(money(house.rfr), "revenu fiscal de référence", money(house.rfr + round(gap * 0.9)), "bold")}{row(shares_printed(house.shares), "nombre de parts", shares_printed(old_shares))}{row(str(len(house.children)), "personnes à charge", str(len(house.children) + 1))}{row(money(house.net_tax), "impôt sur le revenu net", money(house.net_tax + round(gap * 0.11)), "bold")}{row(money(house.withheld), "déjà prélevé à la source", money(house.withheld))}</table>
<p style="margin-top:5mm">{label} : <b>{settled}</b>. Mise en recouvrement : {long_date(house.collected_on)}.</p><p class="justify small">L'enfant majeur dont le rattachement avait été demandé deux fois n'est plus compté dans votre foyer. Le dégrèvement de {money(round(gap * 0.11))} sera imputé ou remboursé dans les trente jours. Ce document se substitue au précédent pour vos démarches.</p><p class="tiny" style="margin-top:8mm">Délai de réclamation : 31 décembre {house.year + 3}.</p>"""
    css = ".chg td{padding:4px 9px;border-bottom:.4pt solid #bbb}.chg th{border-bottom:1pt solid #333;padding:3px 9px}"
    return Paper(html, fields(house, notice_year=issued.year), "tax_notice", css, dice.font("any"), 9.8, "13mm 17mm")


def pensioners_copy(dice: Dice) -> Paper:
    """A duplicate handed out at the desk in the type of an old printer: a retired couple, labels filled with dots to values at the far right, the day of the copy and its clerk above; a pension of each and an alimony paid to a parent."""
    house, money = draw(dice, couple=True, children=0), MoneyStyle(dice.pick((" ", "")), ",", "", False)
    copied = house.issued_on + dt.timedelta(days=dice.number(90, 260))
    clerk = dice.person("", age=(25, 62))
    label, settled = _settled(house, money)
    lessened = [round(salary * 0.1) for salary in house.salaries]

    def dots(text: str, value: str) -> str:
        text = unaccented(text).upper()
        return f"<div>{esc(text)} {'.' * max(74 - len(text) - len(value), 3)} {value}</div>"

    people = "".join(dots(f"pensions retraites rentes {name}", money(salary)) + dots("abattement special 10 %", money(cut)) for name, salary, cut in zip(house.names, house.salaries, lessened, strict=True))  # fmt: skip
    ids = "".join(dots(f"numero fiscal declarant {i}", number) for i, number in enumerate(house.numbers, 1))
    html = f"""<div class="cols"><div>DIRECTION GENERALE DES FINANCES PUBLIQUES<br>{lines(house.office)}</div><div style="border:1.2pt solid #933;color:#933;padding:2mm 4mm;flex:0 0 62mm;transform:rotate(-2deg)"><b>DUPLICATA</b><br>remis le {date_printed(copied, "slash")}<br>par {esc(unaccented(clerk.named("LAST_FIRST")))}</div></div>
<div style="margin:14mm 0 12mm 75mm">{"<br>".join(esc(one) for one in house.called)}<br>{lines(house.home_rows)}</div>
<p style="border-top:1pt dashed #333;border-bottom:1pt dashed #333;padding:2mm 0">IMPOT SUR LE REVENU &nbsp;&nbsp; REVENUS {house.year} &nbsp;&nbsp; ROLE {house.year + 1} / {dice.digits(3)}</p>
{ids}{dots("reference de l avis", grouped(house.reference, REFERENCE))}{dots("date d etablissement", date_printed(house.issued_on, "slash"))}{dots("date de mise en recouvrement", date_printed(house.collected_on, "slash"))}<br>{people}{dots("total des pensions nettes", money(house.taxable))}{dots("pension versee a un ascendant (non deduite)", money(0))}{dots("revenu net imposable", money(house.taxable))}<br>{dots("nombre de parts", shares_printed(house.shares))}{dots("personnes a charge", "0")}{dots("impot soumis au bareme", money(house.net_tax + 93 if house.net_tax else 0))}{dots("decote", money(93 if house.net_tax else 0))}{dots("impot sur le revenu net", money(house.net_tax))}{dots("verse par retenue a la source", money(house.withheld))}{dots(label, settled)}<br>{dots("revenu fiscal de reference", money(house.rfr))}{dots("majorations de retraite non imposables", money(house.rfr - house.taxable if house.rfr > house.taxable else 0))}
<p style="margin-top:8mm">CSG SUR PENSIONS AU TAUX {dice.pick(("REDUIT", "MEDIAN", "PLEIN"))} D'APRES LE REVENU DE {house.year - 1} ({money(max(house.rfr - 640, 300))}).<br>DUPLICATA VALANT ORIGINAL POUR TOUTE DEMARCHE. RECLAMATIONS JUSQU'AU 31/12/{house.year + 3}.</p>"""
    return Paper(html, fields(house), "tax_notice", "div{white-space:pre-wrap}", dice.pick(("Liberation Mono", "Courier Prime", "DejaVu Sans Mono")), 8.6, "13mm 15mm")  # fmt: skip


def care_of_guardian(dice: Dice) -> Paper:
    """A guardian of the family in the envelope, with an address of its own and « pour » the taxpayer; the taxpayer's address only in a cell below, the guardian's number too; each value over its small label in a grid of boxes."""
    house, money = draw(dice, children=0), dice.pick(ROUND)
    keeper, hers = dice.person("", age=(35, 66)), dice.address("")
    label, settled = _settled(house, money)
    quality = ("TUTRICE" if keeper.sex == "F" else "TUTEUR") + " DE"
    ordered = house.issued_on - dt.timedelta(days=dice.number(300, 2_000))

    def box(value: str, text: str, wide: int = 1, size: str = "115%") -> str:
        return f"<td colspan='{wide}' style='border:.5pt solid #89a;padding:2mm 3mm;{'white-space:nowrap' if wide == 1 else ''}'><div style='font-size:{size}'>{value}</div><div class='tiny'>{text}</div></td>"

    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="color:#1d4f91">FINANCES PUBLIQUES</b><br><span class="small">{lines(house.office)}</span><div style="margin-top:5mm">{barcode(house, dice, "28", "20mm")}</div></div><div style="padding:22mm 12mm 0 0">{"MME" if keeper.sex == "F" else "M"} {esc(tax_name(keeper))}<br>{quality} {esc(house.called[0])}<br>{lines([unaccented(row).upper() for row in hers.lines()])}</div></div>
<p style="font-size:13pt;margin:12mm 0 4mm">Impôt {house.year + 1} sur les revenus de {house.year} <span class="small">– avis à conserver par le représentant légal</span></p>
<table><tr>{box("<br>".join(esc(name) for name in house.names), "contribuable", 2)}{box("<br>".join(grouped(one) for one in house.numbers), "numéro fiscal du contribuable", 1, "100%")}{box(grouped(house.reference, REFERENCE), "référence de l'avis", 1, "100%")}</tr><tr>{box(_home(house), f"adresse d'imposition au 1er janvier {house.year + 1}", 2, "100%")}{box(date_printed(house.issued_on, "slash"), "établi le")}{box(date_printed(house.collected_on, "slash"), "mis en recouvrement le")}</tr>
<tr>{box(esc(tax_name(keeper)), "représentant légal", 2)}{box(grouped(dice.fiscal_number(keeper)), "identifiant du représentant", 1, "100%")}{box(date_printed(ordered, "slash"), "jugement de tutelle")}</tr>
<tr>{box(money(sum(house.salaries)), "pensions et salaires")}{box(money(sum(house.salaries) - house.taxable), "abattement 10 %")}{box(money(house.taxable), "revenu imposable")}{box(money(house.rfr), "revenu fiscal de référence", 1, "140%")}</tr><tr>{box(shares_printed(house.shares), "nombre de parts")}{box("0", "personnes à charge")}{box(money(house.net_tax), "impôt net", 1, "140%")}{box(money(house.withheld), "retenu à la source")}</tr>
<tr>{box(settled, label.lower(), 2)}{box(money(dice.number(2, 9) * 100), "crédit d'impôt aide à domicile, déjà versé en janvier", 2)}</tr></table>
<p class="justify small" style="margin-top:8mm">{"La" if keeper.sex == "F" else "Le"} représentant{"e" if keeper.sex == "F" else ""} reçoit l'avis au nom de la personne protégée, domiciliée à l'adresse d'imposition indiquée ; ses propres revenus n'y figurent pas. Frais d'hébergement en établissement ouvrant droit à réduction : voir la notice. Réclamation possible jusqu'au 31 décembre {house.year + 3}.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.4, "13mm 15mm")


LAYOUTS = {
    "inner_leaves": inner_leaves, "made_again": made_again, "pensioners_copy": pensioners_copy, "care_of_guardian": care_of_guardian,
}  # fmt: skip
