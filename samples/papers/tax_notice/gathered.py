"""Gathered layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice._details import EURO
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed
from samples.stationery import republic, sheet, signature

OVERSEAS = (("La Réunion", "97400", "Saint-Denis"), ("la Martinique", "97200", "Fort-de-France"), ("la Guyane", "97300", "Cayenne"), ("Mayotte", "97600", "Mamoudzou"))  # fmt: skip
NOBLE = ("de Lestrange-Morel", "du Pont de Gault", "Le Mener-d'Ys", "de La Barre Duval", "von Aubry-Keller")
SCALE = (("jusqu'à 11 294 €", "0 %"), ("de 11 295 € à 28 797 €", "11 %"), ("de 28 798 € à 82 341 €", "30 %"), ("de 82 342 € à 177 106 €", "41 %"))  # fmt: skip


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


def _scale(css: str = "grid small") -> str:
    return f"<table class='{css}'><tr><th>Tranche (une part)</th><th>Taux</th></tr>{''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in SCALE)}</table>"  # fmt: skip


def _rest(due: int) -> str:
    if due > 0:
        return f"il reste {EURO(due)} € à payer"
    return f"{EURO(-due)} € vous sont rendus" if due < 0 else "rien n'est à payer"


def overseas_prose(dice: Dice) -> Paper:
    """An overseas directorate's notification, all in sentences without a label; its day stands in the head of the mail only."""
    house = draw(dice, children=dice.number(1, 3))
    who, chief, agent = house.declarants[0], dice.person("", age=(40, 63)), dice.person("", age=(28, 60))
    where, postcode, town = dice.pick(OVERSEAS)
    if "home" not in dice.given:
        house = replace(house, home=replace(house.home, postcode=postcode, town=town))
    limit = house.collected_on + _days(dice.number(50, 70))
    seen = limit - _days(dice.number(8, 20))
    count = len(house.children)
    name = who.named("first_LAST")
    html = f"""<div class="head"><div>{republic("Direction régionale des finances publiques", f"de {where}")}</div><div class="r">{town}, le {long_date(house.issued_on)}<br><span class="small">Affaire suivie par {agent.first_name[0]}. {esc(agent.last_name)}<br>{dice.phone()}</span></div></div><h1 style="text-align:left">Notification</h1>
<p>{"Madame" if who.sex == "F" else "Monsieur"},</p><p class="justify">L'impôt sur le revenu de l'année {house.year}, calculé en {house.year + 1} en faveur de {who.civility} {esc(name)}, demeurant {esc(house.home.line())}, est porté à votre connaissance par la présente, qui tient lieu d'avis d'impôt et porte la référence {house.reference}. Votre numéro fiscal est le {grouped(house.numbers[0])}.</p>
<p class="justify">Vos revenus nets imposables s'élèvent à {EURO(house.taxable)} €. Le foyer compte {shares_printed(house.shares)} parts, avec {count} personne{"s" if count > 1 else ""} à charge. L'impôt net ressort à {EURO(house.net_tax)} € ; {EURO(house.withheld)} € ayant été retenus à la source, {_rest(house.due)}. Votre revenu fiscal de référence est de {EURO(house.rfr)} €.</p>
<p class="justify">Pour mémoire, la réfaction applicable outre-mer réduit l'impôt de 30 %, dans la limite de 2 450 €, ou de 40 %, dans la limite de 4 050 €, selon le département. Le barème exonère la part de revenu inférieure à 11 294 € et taxe à 11 % celle qui va jusqu'à 28 797 €, puis à 30 % celle qui va jusqu'à 82 341 €.</p>
<p class="justify">La mise en recouvrement est fixée au {long_date(house.collected_on)}. Vous pouvez être reçu{who.e} le {long_date(seen)} à {dice.number(8, 11)} h, et contester avant le {long_date(limit)}. Veuillez agréer l'expression de ma considération distinguée.</p><div style="margin:10mm 0 0 85mm">Pour le directeur, par délégation,<br>{chief.civility} {chief.first_name[0]}. {esc(chief.last_name)}<br>{signature(dice.number(0, 900))}</div>"""
    truth = fields(house, declarants=[name], address=house.home.truth())
    return sheet("tax_notice", html, truth, font=dice.pick(("Liberation Serif", "Caladea", "Liberation Sans")), size=11, margin="18mm 22mm")  # fmt: skip


def portal_centred(dice: Dice) -> Paper:
    """A portal printed from the browser: centred lines, a couple, the day inside the first sentence, the title at the very bottom."""
    house = draw(dice, couple=True)
    one, two = house.declarants
    seen, chief = dice.person("", age=(30, 60)), dice.person("", age=(38, 62))
    printed = house.collected_on + _days(dice.number(5, 300))
    names = [one.named("LAST_first"), two.named("LAST_first")]
    if (one.sex, two.sex) == ("F", "M"):
        told = f"{two.civility} {esc(names[1])} et {one.civility} {esc(names[0])}"
    else:
        told = f"{one.civility} {esc(names[0])} et {two.civility} {esc(names[1])}"
    hour = f"{dice.number(8, 22)}:{dice.number(10, 59)}"
    rows = [
        f"Numéros fiscaux : {house.numbers[0]} (1) et {house.numbers[1]} (2)", f"Référence : {house.reference}", f"Revenu brut global : {EURO(house.taxable)} €", f"Revenu fiscal de référence : <b>{EURO(house.rfr)} €</b>",
        f"Nombre de parts : {shares_printed(house.shares)}", f"Personnes à charge : {len(house.children)}", f"Impôt net : {EURO(house.net_tax)} €", f"Retenu à la source : {EURO(house.withheld)} €",
        f"En conclusion, {_rest(house.due)}.",
    ]  # fmt: skip
    body = "<br>".join(rows)
    html = f"""<div class="c" style="line-height:1.8"><p class="small">DGFiP — espace particulier — mes documents</p><p style="margin:6mm 8mm">Les impôts dus sur les revenus perçus en {house.year} par<br>{told}<br>ont été établis le {long_date(house.issued_on)} comme il suit.</p><p>{body}</p><p>{lines([f"(1) {names[0]} — (2) {names[1]}"])}</p><p>Domicile au 1er janvier {house.year + 1} :<br>{lines(house.home_rows)}</p>
<p class="small">Document mis à disposition le {house.collected_on:%d/%m/%Y}, consulté le {printed:%d/%m/%Y} depuis le poste de l'espace numérique,<br>avec l'aide de {seen.civility} {esc(seen.named("LAST_first"))}, conseill{"ère" if seen.sex == "F" else "er"} numérique. Effet pour le taux : 1er septembre {house.year + 1}.</p><p class="small">Pour le directeur général, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}, chef{chief.e if chief.sex == "M" else "fe"} du service</p></div>
<div style="position:fixed;bottom:0;left:0;right:0;text-align:center"><div class="small">à remettre à {told}</div><div style="background:#dfe7f3;padding:2mm"><b>AVIS D'IMPÔT {house.year + 1}</b></div></div>"""  # fmt: skip
    css = f"""@page {{ @top-left {{ content: '{date_printed(printed, "slash")} {hour}'; font: 7pt 'Liberation Sans' }} @top-right {{ content: 'Mes documents'; font: 7pt 'Liberation Sans' }} @bottom-left {{ content: 'https://espace-particulier.impots.example/doc?id={dice.digits(9)}'; font: 7pt 'Liberation Sans' }} @bottom-right {{ content: '{hour}  1/1'; font: 7pt 'Liberation Sans' }} }}"""
    return sheet("tax_notice", html, fields(house, declarants=names), font=dice.font("sans"), size=10.5, css=css)


def app_grid(dice: Dice) -> Paper:
    """A telephone's page kept as PDF: what was declared, in a grid of boxes with their labels above; the title is the law's."""
    house = draw(dice, couple=False)
    who, count = house.declarants[0], len(house.children)
    if "person" not in dice.given:
        who = replace(who, last_name=dice.pick(NOBLE))
        house = replace(house, declarants=(who,))
    doctor, seen = dice.person("", age=(35, 65)), dice.person("", age=(25, 65))
    sent = dt.date(house.year + 1, dice.pick((4, 5, 5)), dice.number(11, 29))
    name = who.named("first_LAST")
    boxes = [
        ("Numéro fiscal", house.numbers[0]), ("Référence", house.reference), ("Revenus de l'année", str(house.year)), ("Situation établie en", str(house.year + 1)),
        ("Salaires et assimilés", f"{EURO(house.salaries[0])} €"), ("Revenu fiscal de référence", f"{EURO(house.rfr)} €"), ("Parts", shares_printed(house.shares)), ("À charge", str(count)),
        ("Estimation de l'impôt net", f"{EURO(house.net_tax)} €"), ("Déjà prélevé", f"{EURO(house.withheld)} €"),
    ]  # fmt: skip
    grid = "".join(f'<div style="width:47%;background:#fff;border:.6pt solid #bbc;border-radius:2mm;padding:2mm 3mm;margin:1mm"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in boxes)  # fmt: skip
    html = f"""<div style="background:#2b3990;color:#fff;padding:2.5mm 4mm">‹ Impôts <span style="float:right">{dice.number(8, 22)}:{dice.number(10, 59)} · 5G · {dice.number(15, 99)} %</span></div><p class="r" style="margin-top:3mm">{esc(house.home.town)}, le {date_printed(sent, "slash")}</p><h2>Situation déclarative — article 170 du code général des impôts</h2><p>Je soussigné{who.e} {esc(name)}, domicilié{who.e} {esc(house.home.line())}, ai transmis ma déclaration en ligne ; l'administration en a tiré ce qui suit.</p>
<div style="display:flex;flex-wrap:wrap;background:#eef0f8;padding:2mm">{grid}</div><p class="small" style="margin-top:3mm">Pièces jointes à ma demande : certificat du Dr {esc(doctor.named("first_LAST"))} ; attestation de voisinage de {esc(seen.named("first_LAST"))}.</p><p class="tiny">Plafonds pour recevoir le chèque énergie</p><table class="grid small"><tr><th>Parts</th><th>RFR maximal</th></tr><tr><td>1</td><td>11 000 €</td></tr><tr><td>1,5</td><td>16 500 €</td></tr><tr><td>2</td><td>22 000 €</td></tr></table><p class="tiny c" style="margin-top:3mm">Ce document ne vaut pas avis d'impôt.<br>⌂ Accueil &nbsp; ☰ Documents &nbsp; ✉ Messages</p>"""
    truth = fields(house, "declarative_situation", declarants=[name], issue_date=sent, address=house.home.truth())
    return sheet("tax_notice", html, truth, font=dice.pick(("Lato", "Roboto", "Liberation Sans", "DejaVu Sans")), size=9.6, page="150mm 212mm", margin="6mm 8mm")  # fmt: skip


def numbered_boxes(dice: Dice) -> Paper:
    """A form with numbered boxes: « au nom de », everything in capitals, last year beside this one, the day after « Fait à »."""
    house = draw(dice, couple=dice.chance(0.4), children=dice.number(0, 3))
    people = " ET ".join(f"{p.civility.upper()} {unaccented(p.named('FIRST_LAST'))}" for p in house.declarants)
    names = [unaccented(p.named("FIRST_LAST")) for p in house.declarants]
    k, year, count = dice.pick((0.93, 0.955, 0.978)), house.year, len(house.children)
    born = " — ".join(f"{n} : {p.birth_date:%d/%m/%Y}" for n, p in zip(names, house.declarants, strict=True))
    kids = " ; ".join(f"{esc(c.first_name.upper())} {c.birth_date:%d/%m/%Y}" for c in house.children) or "NÉANT"
    boxes = [
        ("AVIS ÉTABLI AU NOM DE", esc(people)), ("NÉ(E)(S) LE", esc(born)), ("NUMÉRO FISCAL", " / ".join(house.numbers)), ("RÉFÉRENCE DE L'AVIS", house.reference),
        ("ADRESSE D'IMPOSITION", esc(" ".join(house.home_rows))), ("PERSONNES À CHARGE (NOMBRE)", str(count)), ("dont enfants, nés le", kids), ("NOMBRE DE PARTS", shares_printed(house.shares)),
    ]  # fmt: skip
    top = "".join(f'<div style="border:.7pt solid #000;margin-top:-.7pt;padding:1.2mm 2mm"><b>{n}.</b> <span class="tiny">{a}</span><br>{b}</div>' for n, (a, b) in enumerate(boxes, 1))  # fmt: skip
    past = (round(house.taxable * k), round(house.rfr * k), round(house.net_tax * k))
    sums = [("REVENU IMPOSABLE", past[0], house.taxable), ("REVENU FISCAL DE RÉFÉRENCE", past[1], house.rfr), ("IMPÔT SUR LE REVENU NET", past[2], house.net_tax)]  # fmt: skip
    body = "".join(f"<tr><td><b>{n}.</b> {a}</td><td class=num>{EURO(b)}</td><td class=num>{EURO(c)}</td></tr>" for n, (a, b, c) in enumerate(sums, 9))  # fmt: skip
    html = f"""<table><tr><td><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="small">{lines(house.office)}</span></td><td class="r small">n° {dice.number(10, 15)}{dice.digits(3)}*{dice.number(1, 9):02d}<br>formulaire 1533-M — exemplaire du contribuable</td></tr></table>{top}<table class="grid" style="margin-top:4mm"><tr><th>euros</th><th>revenus de {year - 1}</th><th>revenus de {year}</th></tr>{body}</table>
<div style="margin-top:5mm;width:90mm"><span class="tiny">12. BARÈME</span>{_scale()}</div><p style="margin-top:4mm"><b>13.</b> Mise en recouvrement : {house.collected_on:%d/%m/%Y}. {_rest(house.due)[0].upper()}{_rest(house.due)[1:]} ({EURO(house.withheld)} € retenus à la source).</p><p>Fait à {esc(house.office[2].split(" ", 1)[1].split(" CEDEX")[0].title())}, le {date_printed(house.issued_on, "slash")} &nbsp; Le comptable public {signature(dice.number(0, 900))}</p><div style="border:1.4pt solid #000;text-align:center;padding:2mm;margin-top:4mm"><b>AVIS D'IMPÔT {year + 1} SUR LES REVENUS {year}</b></div>{barcode(house, dice, width="20mm")}"""
    return sheet("tax_notice", html, fields(house, declarants=names), font=dice.pick(("Liberation Sans", "Liberation Sans Narrow", "DejaVu Sans Condensed")), size=9.6, margin="11mm 15mm")  # fmt: skip


def wide_leaf(dice: Dice) -> Paper:
    """A landscape sheet made at the household's request: a wide table with the labels beneath the values, two surnames on two lines."""
    house = draw(dice, couple=True)
    house = replace(house, issued_on=house.issued_on - _days(max(0, house.issued_on.weekday() - 4)))
    one, two = house.declarants
    if one.last_name == two.last_name and "partner" not in dice.given:
        two = replace(two, last_name=dice.pick(("Bellec", "Sorel", "Haddad", "Kaczmarek", "Da Rocha")), birth_name=None)
        house = replace(house, declarants=(one, two))
    chief, guard, bank = dice.person("", age=(38, 62)), dice.person("", age=(30, 60)), dice.address("")
    cells = [
        (house.reference, "référence de l'avis"), (str(house.year), "année des revenus"), (f"{EURO(house.taxable)} €", "revenu imposable"), (f"<b>{EURO(house.rfr)} €</b>", "revenu fiscal de référence"),
        (shares_printed(house.shares), "nombre de parts"), (str(len(house.children)), "personnes à charge"), (f"{EURO(house.net_tax)} €", "impôt sur le revenu net"), (f"{EURO(house.withheld)} €", "prélevé à la source"), (f"{EURO(abs(house.due))} €", "reste à payer" if house.due >= 0 else "remboursement"),
    ]  # fmt: skip
    wide = "".join(f'<td style="text-align:center;padding:3mm 1mm">{a}<br><span class="tiny">{b}</span></td>' for a, b in cells)  # fmt: skip
    people = "".join(f"<tr><td>{n}<br><span class=tiny>déclarant{p.e} {i}</span></td><td>{house.numbers[i - 1]}<br><span class=tiny>numéro fiscal</span></td></tr>" for i, (n, p) in enumerate(zip(house.names, house.declarants, strict=True), 1))  # fmt: skip
    html = f"""<div class="head" style="margin-bottom:4mm"><div><b>Finances publiques</b> — {esc(house.office[0])}<br><span class="small">{esc(", ".join(house.office[1:]))}</span></div><div>{lines(house.called)}<br>{lines(house.home_rows)}</div></div><h1>{dice.pick(("Avis d'impôt", "Avis d'imposition"))} {house.year + 1}</h1>
<p>Le présent document, établi ce jour, {long_date(house.issued_on, weekday=True)}, à la demande de {esc(house.called[0])} et de {esc(house.called[1])}, énonce l'impôt sur les revenus du foyer.</p><table class="grid" style="width:150mm;margin-bottom:4mm">{people}</table><table class="grid"><tr>{wide}</tr></table>
<p class="small" style="margin-top:5mm">Mise en recouvrement le {house.collected_on:%d/%m/%Y}. Le taux de prélèvement a été transmis à la caisse de retraite Agirev, {esc(bank.line())}. Copie adressée à {guard.civility} {esc(guard.named("first_LAST"))}, {"mandataire du foyer" if dice.chance(0.5) else "avocat du foyer"}, qui n'est pas redevable.</p><div style="margin:6mm 0 0 160mm">Pour le directeur, par délégation, {chief.civility} {esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 900))}</div>"""
    return sheet("tax_notice", html, fields(house), font=dice.pick(("Liberation Sans", "Open Sans", "Caladea", "Lato")), size=10, page="A4 landscape", margin="13mm 15mm")  # fmt: skip


LAYOUTS = {
    "overseas_prose": overseas_prose,
    "portal_centred": portal_centred,
    "app_grid": app_grid,
    "numbered_boxes": numbered_boxes,
    "wide_leaf": wide_leaf,
}
