"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

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

ROUND = (
    MoneyStyle(" ", ",", " €", False),
    MoneyStyle("\u202f", ",", " €", False),
    MoneyStyle("", ",", " €", False),
    MoneyStyle(" ", ",", "", False),
)


def _home(house: Household) -> str:
    return esc(unaccented(house.home.line()).upper())


def _pair(label: str, value: str) -> str:
    return f"<tr><td>{label}</td><td class='n'>{value}</td></tr>"


def _settled(house: Household, money: MoneyStyle) -> tuple[str, str]:
    if house.due >= 0:
        return "Solde à acquitter", money(house.due)
    return "Excédent restitué", money(-house.due)


def guardian(dice: Dice) -> Paper:
    """Sent to the body that manages the affairs of a protected person: its name and address are in the window, the person's beneath."""
    house = draw(dice, children=0)
    money = dice.pick(ROUND)
    agent = dice.person("", age=(28, 60))
    body = dice.address("")
    body_rows = [unaccented(row).upper() for row in body.lines()]
    deductions = [round(s * 0.1) for s in house.salaries]
    label, settled = _settled(house, money)
    ids = "".join(
        f"<tr><td>Numéro fiscal {f'déclarant {i} ' if len(house.numbers) > 1 else ''}({esc(name)})</td><td class='n'>{grouped(number)}</td></tr>"
        for i, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    )
    html = f"""<table><tr><td style="width:52%"><b>FINANCES PUBLIQUES</b><br><span class="small">{lines(house.office)}<br>Accueil sur rendez-vous – 0 809 401 401 (service gratuit)</span><br><br>{barcode(house, dice, "28", "21mm")}</td>
<td style="padding-top:24mm">UDAF – SERVICE DE PROTECTION<br>A L'ATTENTION DE {esc(tax_name(agent))}<br>{lines(body_rows)}</td></tr></table>
<h2 style="margin:9mm 0 1mm;color:#1c4e80">Impôt sur les revenus de l'année {house.year}</h2><p>Avis d'impôt établi le {date_printed(house.issued_on, "slash")}, mis en recouvrement le {date_printed(house.collected_on, "slash")}</p>
<p class="box">Cet avis est envoyé au mandataire désigné par le juge (ordonnance du {date_printed(dice.day_before(2_500, 400, house.issued_on), "slash")}).<br>Contribuable{"s" if len(house.names) > 1 else ""} : <b>{" ET ".join(esc(c) for c in house.called)}</b><br>Adresse d'imposition au 1er janvier {house.year + 1} : <b>{_home(house)}</b></p>
<table class="rows">{ids}<tr><td>Référence de l'avis</td><td class="n">{grouped(house.reference, (2, 2, 7, 2))}</td></tr></table>
<table class="rows" style="margin-top:6mm">{_pair("Pensions, traitements et salaires déclarés", money(sum(house.salaries)))}{_pair("Abattement de 10 %", money(-sum(deductions)))}{_pair("Revenu imposable", money(house.taxable))}{_pair("Nombre de parts", shares_printed(house.shares))}{_pair("Nombre de personnes à charge", str(len(house.children)))}{_pair("<b>Impôt sur le revenu net</b>", f"<b>{money(house.net_tax)}</b>")}{_pair(f"Retenue à la source de {house.year}", money(house.withheld))}{_pair(label, settled)}{_pair("<b>Revenu fiscal de référence</b>", f"<b>{money(house.rfr)}</b>")}</table>
<p class="small" style="margin-top:8mm">Le mandataire exerce les voies de recours au nom de la personne protégée jusqu'au 31 décembre {house.year + 3}. Plafond du livret d'épargne populaire pour une part : {money(22_823)}.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "14mm 16mm")


def side_band(dice: Dice) -> Paper:
    """A grey band down the right side holds references and results, each under its label; the account fills the left in small type."""
    house = draw(dice, couple=True)
    money = dice.pick(ROUND)
    born = ", ".join(child.first_name for child in house.children) or "néant"
    label, settled = _settled(house, money)
    gross = house.net_tax + 211

    def over(label: str, value: str, size: int = 100) -> str:
        return f"<div style='margin-bottom:3.2mm'><span class='tiny'>{label}</span><br><b style='font-size:{size}%'>{value}</b></div>"

    numbers = "".join(
        over(f"N° fiscal {esc(person.first_name.upper())}", grouped(number, (1, 2, 2, 3, 3, 2)))
        for person, number in zip(house.declarants, house.numbers, strict=True)
    )
    band = (
        over("Revenus de l'année", str(house.year), 150)
        + over("Année d'établissement", str(house.year + 1))
        + numbers
        + over("Réf. avis", house.reference)
        + over("Fait le", date_printed(house.issued_on, "dot"))
        + over("À payer au plus tard le", date_printed(house.collected_on.replace(month=9, day=15), "dot"))
        + over("Parts", shares_printed(house.shares))
        + over("À charge", str(len(house.children)))
        + over("Revenu imposable", money(house.taxable))
        + over("Revenu fiscal de référence", money(house.rfr), 130)
        + over("Impôt net", money(house.net_tax), 130)
        + over(label, settled)
    )
    details = "".join(
        _pair(f"Salaires {esc(name)}", money(salary))
        + _pair("&nbsp;&nbsp;frais professionnels 10 %", money(-round(salary * 0.1)))
        for name, salary in zip(house.names, house.salaries, strict=True)
    )
    left = f"""<p><b>DGFiP</b> <span class="small">{esc(" – ".join(house.office))}</span></p><p style="margin:16mm 0 20mm 32mm;line-height:1.4">{envelope(house)}</p>
<p>Madame, Monsieur,</p><p class="justify">Vous trouverez ci-contre le résultat de l'imposition commune de votre foyer, calculé d'après votre déclaration reçue le {long_date(house.issued_on.replace(month=5, day=min(house.issued_on.day, 22)))}. Votre taux de prélèvement à la source évoluera au 1er septembre {house.year + 1}.</p>
<table class="rows small">{details}{_pair("Total imposable", money(house.taxable))}{_pair("Droits simples", money(gross))}{_pair("Réduction pour dons aux œuvres", money(-211))}{_pair("Prélevé à la source l'an passé", money(house.withheld))}</table>
<p class="small" style="margin-top:5mm">Enfants rattachés : {esc(born)}. Pour le calcul des plafonds d'épargne retraite, le revenu fiscal de référence de {house.year - 1} était de {money(house.rfr - dice.number(300, 1_900))} pour {shares_printed(len(house.declarants))} parts.</p><p class="small">La présente imposition peut être contestée jusqu'au 31 décembre {house.year + 3}. Vous pouvez vérifier ce document sur le site des impôts avec votre numéro et la référence.</p>"""
    html = f"<table><tr><td style='padding-right:7mm'>{left}</td><td style='width:52mm;background:#e4e4e4;padding:5mm 4mm'>{band}</td></tr></table>"
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 10, "13mm 14mm")


def compared(dice: Dice) -> Paper:
    """This year's figures beside those of the year before, in two columns, the older first; who, where and when over the table."""
    house = draw(dice, couple=dice.chance(0.5))
    money = dice.pick(ROUND)
    last_rfr = max(900, house.rfr + dice.number(-1_900, 1_500))
    last_taxable = max(800, last_rfr - dice.number(0, 90))
    last_tax = max(0, round(house.net_tax * 0.9) - 12)
    people_count, kids = len(house.declarants), max(0, len(house.children) - 1)
    shares = people_count + 0.5 * min(kids, 2) + max(0, kids - 2) + (0.5 if people_count == 1 and kids else 0.0)
    label, settled = _settled(house, money)

    def row(text: str, old: str, new: str, strong: bool = False) -> str:
        style = " style='font-weight:bold'" if strong else ""
        return f"<tr{style}><td>{text}</td><td class='n'>{old}</td><td class='n'>{new}</td></tr>"

    people = "".join(
        f"<tr><td>{esc(name)}</td><td>{number}</td><td>{date_printed(person.birth_date, 'slash')}</td></tr>"
        for name, number, person in zip(house.names, house.numbers, house.declarants, strict=True)
    )
    html = f"""<div class="cols"><div><b>RÉPUBLIQUE FRANÇAISE</b><br>Direction générale des Finances publiques<br><span class="small">{lines(house.office)}</span></div><div class="right">{barcode(house, dice, "28", "23mm")}</div></div>
<h1 class="center" style="font-size:150%;margin:6mm 0">AVIS D'IMPÔT {house.year + 1}<br><span style="font-size:70%">Impôt et prélèvements sociaux sur les revenus de {house.year}</span></h1>
<div class="cols"><div class="small">Référence : {grouped(house.reference, (2, 2, 5, 4))}<br>Date d'établissement : {date_printed(house.issued_on, "slash")}<br>Mise en recouvrement : {date_printed(house.collected_on, "slash")}<br>Avis précédent : {(house.year) % 100:02d}{dice.digits(2)} A{dice.digits(4)} {dice.digits(4)} du {date_printed(house.issued_on.replace(year=house.year, day=min(house.issued_on.day, 27)), "slash")}</div><div>{envelope(house)}</div></div>
<table class="grid" style="margin:6mm 0"><tr><th>Déclarant</th><th>Numéro fiscal</th><th>Naissance</th></tr>{people}</table>
<table class="rows"><tr><th>Évolution de votre imposition</th><th class="right">Revenus {house.year - 1}</th><th class="right">Revenus {house.year}</th></tr>{row("Revenu imposable", money(last_taxable), money(house.taxable))}{row("Revenu fiscal de référence", money(last_rfr), money(house.rfr), True)}{row("Nombre de parts", shares_printed(shares), shares_printed(house.shares))}{row("Personnes à charge", str(kids), str(len(house.children)))}{row("Impôt sur le revenu net", money(last_tax), money(house.net_tax), True)}{row("Déjà prélevé à la source", money(last_tax), money(house.withheld))}{row(label, "–", settled)}</table>
<p class="small" style="margin-top:7mm">Les montants de la première colonne sont rappelés pour information et ne donnent lieu à aucun versement. Réclamations : jusqu'au 31 décembre {house.year + 3} auprès du service indiqué en haut de cette page.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "14mm 17mm")


def declared_columns(dice: Dice) -> Paper:
    """The sheet given back after declaring, on its side: a column for each of the couple and one for the household."""
    house = draw(dice, couple=True)
    money = dice.pick(ROUND)
    filed = house.issued_on.replace(month=5, day=min(house.issued_on.day, 25))
    deductions = [round(s * 0.1) for s in house.salaries]

    def row(label: str, *cells: str) -> str:
        return f"<tr><td>{label}</td>{''.join(f'<td class=r>{cell}</td>' for cell in cells)}</tr>"

    html = f"""<table><tr><td><b>impots.gouv.fr</b> – espace particulier</td><td class="right">Situation déclarative {house.year + 1} – revenus de {house.year}</td></tr></table>
<p class="box" style="margin-top:3mm">Cette situation déclarative à l'impôt sur le revenu fait suite à votre déclaration en ligne du {date_printed(filed, "slash")}. Elle ne remplace pas l'avis d'impôt, disponible à compter du 25 juillet {house.year + 1}. &nbsp; Référence {house.reference} &nbsp; Établie le {date_printed(filed, "slash")}</p>
<table class="grid t"><tr><th style="width:34%"></th><th>Déclarant 1</th><th>Déclarant 2</th><th>Foyer</th></tr>{row("Nom et prénom", *(esc(n) for n in house.names), "")}{row("Identifiant fiscal", *(grouped(n) for n in house.numbers), "")}{row("Né(e) le", *(date_printed(p.birth_date, "slash") for p in house.declarants), "")}
{row("Salaires et assimilés", *(money(s) for s in house.salaries), money(sum(house.salaries)))}{row("Déduction forfaitaire", *(money(-d) for d in deductions), money(-sum(deductions)))}{row("Revenu net catégoriel", *(money(s - d) for s, d in zip(house.salaries, deductions, strict=True)), money(house.taxable))}
{row("Revenu imposable", "", "", money(house.taxable))}{row("Revenu fiscal de référence", "", "", f"<b>{money(house.rfr)}</b>")}{row("Parts", "1,00", "1,00", shares_printed(house.shares))}{row("Personnes à charge", "", "", str(len(house.children)))}{row("Prélèvement à la source constaté", *(money(x) for x in (house.withheld // 2, house.withheld - house.withheld // 2)), money(house.withheld))}{row("Impôt sur le revenu net", "", "", money(house.net_tax))}</table>
<div class="cols" style="margin-top:5mm"><div>Adresse au 1er janvier {house.year + 1}<br>{lines(house.home_rows)}</div><div class="small">Service gestionnaire<br>{lines(house.office)}</div><div>{barcode(house, dice, "18", "20mm")}</div></div>
<p class="small">Page imprimée le {date_printed(dice.day_after(40, 3, filed), "slash")} – 1/1</p>"""
    css = "table.t td,table.t th{padding:1.1mm 2mm} .r{text-align:right}"
    truth = fields(house, "declarative_situation", issue_date=filed)
    return Paper(html, truth, "tax_notice", css, dice.font("sans"), 9.5, "11mm 14mm", page="A4 landscape")


def text_only(dice: Dice) -> Paper:
    """The version without layout, for those who have it read aloud: one even type, one line a datum, numbered sections."""
    house = draw(dice)
    money = dice.pick((MoneyStyle(" ", ",", " euros", False), MoneyStyle("", ",", " euros", False)))
    mark = dice.pick((" : ", " = ", " ... "))
    count = len(house.children)
    deductions = sum(round(s * 0.1) for s in house.salaries)
    label, settled = _settled(house, money)
    several = len(house.names) > 1
    rows: list[str] = ["Version à lire par synthèse vocale. Aucune image.", ""]
    rows += ["1. Destinataire", " et ".join(house.called), *house.home_rows, ""]
    rows += ["2. Service", *house.office, f"Établi le {long_date(house.issued_on)}", ""]
    rows.append("3. Identification")
    for index, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1):
        which = f" du déclarant {index}, {name}," if several else ""
        rows.append(f"Numéro fiscal{which}{mark}{number}")
    rows += [
        f"Référence de l'avis d'impôt{mark}{house.reference}",
        f"Année des revenus{mark}{house.year}",
        f"Avis émis en{mark}{house.year + 1}",
        f"Mise en recouvrement{mark}{long_date(house.collected_on)}",
        "",
        "4. Foyer",
        f"Personnes à charge{mark}{count if count else 'aucune, soit 0'}",
        f"Quotient familial, nombre de parts{mark}{shares_printed(house.shares)}",
        "Plafond du quotient familial pour une demi-part" + mark + money(1_791),
        "",
        "5. Revenus",
        f"Total des salaires{mark}{money(sum(house.salaries))}",
        f"Déduction de 10 pour cent{mark}{money(deductions)}",
        f"Revenu imposable{mark}{money(house.taxable)}",
        f"Revenu fiscal de référence{mark}{money(house.rfr)}",
        f"Rappel, revenu fiscal de référence {house.year - 1}{mark}{money(house.rfr + dice.number(100, 1_300))}",
        "",
        "6. Impôt",
        f"Impôt avant réductions{mark}{money(house.net_tax + 84)}",
        f"Réductions d'impôt{mark}{money(84)}",
        f"Impôt sur le revenu net{mark}{money(house.net_tax)}",
        f"Prélevé à la source en {house.year}{mark}{money(house.withheld)}",
        f"{label}{mark}{settled}",
        "",
        "7. Recours",
        f"Réclamation possible jusqu'au 31 décembre {house.year + 3}.",
        "Fin du document.",
    ]
    html = f"<div>{lines(rows)}</div>"
    css = "div{line-height:1.45}"
    return Paper(html, fields(house), "tax_notice", css, dice.font("mono"), 10.5, "18mm 20mm")


LAYOUTS = {
    "guardian": guardian,
    "side_band": side_band,
    "compared": compared,
    "declared_columns": declared_columns,
    "text_only": text_only,
}
