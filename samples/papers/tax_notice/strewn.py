"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice, Person, unaccented
from samples.french import date_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._details import EURO, LEGAL
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed
from samples.stationery import republic

ISLANDS = (
    ("La Réunion", "97400", "Saint-Denis", "Réunion"), ("Guadeloupe", "97100", "Basse-Terre", "de la Guadeloupe"),
    ("Martinique", "97200", "Fort-de-France", "de la Martinique"), ("Guyane", "97300", "Cayenne", "de la Guyane"),
)  # fmt: skip


def _already_born(house: Household) -> Household:
    """The household whose children were born before the end of its income year."""
    last = dt.date(house.year, 11, 30)
    kids = tuple(
        kid
        if kid.birth_date < last
        else replace(kid, birth_date=last - (kid.birth_date - last) - dt.timedelta(days=200))
        for kid in house.children
    )
    return replace(house, children=kids)


def _three_names(dice: Dice, person: Person) -> Person:
    """The person with three given names, unless a dossier fixed who that is."""
    if "person" in dice.given:
        return person
    names = list(person.first_names)
    while len(names) < 3:
        other = dice.person("", sex=person.sex).first_name
        if other not in names:
            names.append(other)
    return replace(person, first_names=tuple(names[:3]))


def app_page(dice: Dice) -> Paper:
    """The page of an application kept as PDF: every value large over its small label, the household as a « dossier », the day in the foot."""
    house = _already_born(draw(dice, children=dice.pick((0, 1, 2))))
    who = _three_names(dice, house.declarants[0])
    name = f"{' '.join(who.first_names)} {who.last_name.upper()}"
    former = dice.person("", sex="F" if who.sex == "M" else "M", age=(25, 66))
    chief = dice.person("", age=(35, 62))
    split = dt.date(house.year, dice.number(1, 3), dice.number(3, 27))

    def tile(value: str, label: str, big: bool = False) -> str:
        size = 17 if big else 11
        return f'<td style="padding:3mm 2mm 2mm;border-bottom:.5pt solid #ccd"><span style="font-size:{size}pt;font-weight:bold">{value}</span><br><span style="font-size:6.5pt;color:#667">{label}</span></td>'

    def row(*tiles: str) -> str:
        return f"<table><tr>{''.join(tiles)}</tr></table>"

    kids = ", ".join(f"{esc(kid.first_name)} ({kid.birth_date:%d/%m/%Y})" for kid in house.children)
    balance = "Solde à régler" if house.due > 0 else "Somme restituée" if house.due < 0 else "Solde"
    html = f"""<div style="background:#1f3a8a;color:#fff;padding:4mm 5mm;border-radius:0 0 4mm 4mm"><span class="tiny" style="color:#dde">9:{dice.number(10, 59)} &nbsp; ‹ Mes documents</span><br><b style="font-size:14pt">Avis d'impôt {house.year + 1}</b><br>sur les revenus de {house.year}</div>
<p style="margin:4mm 2mm 1mm"><span class="small">Dossier de</span><br><b style="font-size:12pt">{esc(name)}</b><br><span class="small">né{who.e} le {date_printed(who.birth_date, "slash")}</span></p>
{row(tile(grouped(house.numbers[0], (2, 2, 3, 3, 3)), "numéro fiscal"), tile(house.reference, "référence de l'avis"))}
{row(tile(f"{EURO(house.rfr)} €", "revenu fiscal de référence", True), tile(shares_printed(house.shares), "parts", True))}
{row(tile(f"{EURO(house.net_tax)} €", "impôt sur le revenu net"), tile(f"{EURO(house.withheld)} €", f"prélevé à la source en {house.year}"))}
{row(tile(f"{EURO(abs(house.due))} €", balance.lower()), tile(str(len(house.children)), "personne(s) à charge"))}
{row(tile(esc(unaccented(house.home.truth()).upper()), f"adresse d'imposition au 1er janvier {house.year + 1}"))}
{row(tile(f"{EURO(house.salaries[0])} €", "salaires déclarés"), tile(f"{EURO(house.salaries[0] - house.taxable)} €", "déduction de 10 %"))}
<div style="background:#f1f3fa;padding:3mm;margin-top:4mm" class="small"><b>Changement de situation</b><br>Séparation déclarée le {date_printed(split, "slash")}. {former.civility} {esc(former.named("first_last"))}, né{former.e} le {date_printed(former.birth_date, "slash")}, est désormais imposé{former.e} séparément et reçoit son propre avis (n° fiscal {dice.fiscal_number(former)}).{f"<br>Enfants rattachés : {kids}." if kids else ""}</div>
<p class="small" style="margin-top:4mm">Une question ? {esc(house.office[0].title())} · {dice.phone()}<br>Pour le directeur départemental, par délégation, {chief.civility} {esc(chief.named("first_last"))}, inspecteur</p>
<p class="tiny" style="border-top:.5pt solid #bbc;padding-top:2mm">Édité le {date_printed(house.issued_on, "slash")} · Mise en recouvrement {date_printed(house.collected_on, "slash")} · Application Finances publiques v{dice.number(3, 6)}.{dice.number(0, 9)} · page exportée au format PDF, conforme à l'original déposé dans votre espace</p>"""
    truth = fields(replace(house, declarants=(who,)), declarants=[name])
    return Paper(
        html, truth, "tax_notice", "", dice.pick(("Roboto", "Inter", "Open Sans")), 9, "5mm 8mm", "120mm 262mm"
    )


def island_notification(dice: Dice) -> Paper:
    """An overseas directorate: every line centred, who is taxed in the object line alone, the day in the electronic signature."""
    house = draw(dice, children=dice.pick((0, 1, 2, 3)))
    island, postcode, town, _ = dice.pick(ISLANDS)
    who = house.declarants[0]
    if "person" not in dice.given:
        lady = dice.person("", sex="F", age=(24, 80))
        who = replace(lady, birth_name=lady.birth_name or "Payet")
        if who.birth_name == who.last_name:
            who = replace(who, birth_name="Grondin")
        house = replace(house, declarants=(who,), numbers=(dice.fiscal_number(who),))
    home = house.home
    if "home" not in dice.given:
        home = Address(
            f"{dice.number(2, 190)} chemin {dice.pick(('Bancoul', 'des Filaos', 'Morne Rouge', 'Lacroix'))}",
            postcode,
            town,
        )
        house = replace(house, home=home)
    born = f" née {who.birth_name.upper()}" if who.birth_name else ""
    name = who.named("first_LAST")
    chief, neighbour = dice.person("", age=(38, 63)), dice.person("", age=(30, 70))
    tried = house.issued_on - dt.timedelta(days=dice.number(12, 30))
    hour = f"{dice.number(8, 17):02d}:{dice.number(0, 59):02d}"
    due = f"un solde de {EURO(house.due)} euros reste dû" if house.due > 0 else f"{EURO(-house.due)} euros vous sont restitués" if house.due < 0 else "aucune somme ne reste due"  # fmt: skip
    html = f"""<div class="center" style="line-height:1.55"><div style="display:inline-block">{republic("Direction régionale des finances publiques", esc(island))}</div>
<p class="small">7 avenue André-Malraux, {postcode} {esc(town.upper())} Cedex — tél. {dice.phone()} — SIRET {dice.siret()}<br>Compte du Trésor : {dice.iban()}</p>
<h2 style="margin:7mm 0 3mm;letter-spacing:.2em">NOTIFICATION</h2>
<p><b>Objet : impôt sur les revenus de l'année {house.year} de {who.civility} {esc(name)}{esc(born)}</b><br>(avis n° {house.reference}, rôle {house.year + 1})</p>
<p style="margin-top:6mm">Numéro fiscal<br>{house.numbers[0]}</p><p>Domicile retenu<br>{"<br>".join(esc(row) for row in home.lines())}</p>
<p>Parts de quotient familial<br>{shares_printed(house.shares)}</p><p>Personnes à charge<br>{len(house.children) or "néant"}</p>
<p>Revenu fiscal de référence<br><b>{EURO(house.rfr)} euros</b></p>
<p>Impôt sur le revenu net, après la réduction de 30 % propre au département<br><b>{EURO(house.net_tax)} euros</b></p>
<p>Compte tenu des retenues à la source de {EURO(house.withheld)} euros,<br>{due}.</p>
<p class="small" style="margin-top:5mm">Un premier pli présenté le {date_printed(tried, "long")} a été refusé par {neighbour.civility} {esc(neighbour.named("first_LAST"))},<br>qui a déclaré être du voisinage ; la présente est adressée à nouveau.</p>
<p style="margin-top:7mm">Pour le directeur régional et par délégation,<br>l'administrateur des finances publiques adjoint<br>{chief.civility} {esc(chief.named("first_LAST"))}<br><i>signé électroniquement le {date_printed(house.issued_on, "slash")} à {hour}</i></p>
<p class="tiny">Réclamation possible jusqu'au 31 décembre {house.year + 3}. La majoration de 10 % s'applique à compter du 16 septembre {house.year + 1}.</p></div>"""
    truth = fields(house, declarants=[name], address=home.truth(), dependants=len(house.children) or 0)
    return Paper(html, truth, "tax_notice", "", dice.font("any"), 10, "13mm 18mm")


def alternate_custody(dice: Dice) -> Paper:
    """The current notice of a lone parent whose children live by turns with both parents: quarter shares, the other parent named."""
    count = dice.pick((1, 2, 2))
    house = _already_born(draw(dice, children=count, taxed=dice.chance(0.6)))
    house = replace(house, shares=1 + 0.5 * count)
    other, years = dice.person("", age=(26, 58)), [str(kid.birth_date.year) for kid in house.children]
    gross = house.net_tax + (211 if house.net_tax else 0)
    refs = [
        ["Numéro fiscal :", grouped(house.numbers[0])], ["Référence de l'avis :", grouped(house.reference, (2, 2, 7, 2))],
        ["Numéro de rôle :", f"{dice.number(200, 980)}"], ["Date d'établissement :", f"{house.issued_on:%d/%m/%Y}"],
        ["Date de mise en recouvrement :", f"{house.collected_on:%d/%m/%Y}"], ["Revenu fiscal de référence", f"<b>{EURO(house.rfr)}</b>"],
    ]  # fmt: skip
    refs = [[label, f"<span>{value}</span>"] for label, value in refs]
    state = [
        ["Situation du foyer", "D — case T (parent isolé)"], ["Enfants mineurs en résidence exclusive (F)", "0"],
        ["Enfants mineurs en résidence alternée (H)", f"{count} — né{'s' if count > 1 else ''} en {', '.join(years)}"],
        ["Nombre de personnes à charge", str(count)], ["Nombre de parts", shares_printed(house.shares)],
    ]  # fmt: skip
    calc = [
        ["Salaires", EURO(house.salaries[0])], ["Déduction forfaitaire de 10 %", f"- {EURO(house.salaries[0] - house.taxable)}"],
        ["Revenu brut global", EURO(house.taxable)], ["Pension alimentaire versée (6GU)", "0"], ["Revenu imposable", EURO(house.taxable)],
        [f"Droits simples ({shares_printed(house.shares)} parts)", EURO(gross)], ["Décote", f"- {EURO(gross - house.net_tax)}"],
        ["Impôt sur le revenu net", f"<b>{EURO(house.net_tax)}</b>"], [f"Retenue à la source prélevée en {house.year} (8HV)", EURO(house.withheld)],
        ["Reste à payer" if house.due >= 0 else "Restitution", f"<b>{EURO(abs(house.due))}</b>"],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:60%">{barcode(house, dice, width="23mm")}<p class="bold">FINANCES PUBLIQUES</p></td><td class="small">{lines(house.office)}</td></tr></table>
<table style="margin-top:6mm"><tr><td style="width:52%;padding-right:8mm" class="small"><div style="background:#dfe9f5;padding:2mm"><b>Vos références</b>{table(refs)}</div></td><td style="padding-top:9mm">{esc(house.called[0])}<br>{lines(house.home_rows)}</td></tr></table>
<div style="margin:9mm 0 4mm"><span style="font-size:16pt;font-weight:bold;color:#2a5a9a">Avis d'impôt {house.year + 1}</span><br><span style="font-size:12pt">Impôt et prélèvements sociaux sur les revenus {house.year}</span></div>
<div style="border:1.2px solid #2a5a9a;padding:4mm;text-align:center;margin-bottom:5mm">{"Montant restant à payer" if house.due > 0 else "Montant qui vous est restitué" if house.due < 0 else "Vous n'avez rien à payer"} {f": <b>{EURO(abs(house.due))},00 €</b>" if house.due else ""}<br><span class="small">{f"Prélèvement le 25 septembre {house.year + 1} sur le compte se terminant par {dice.digits(3)}" if house.due > 0 else f"Virement prévu le 25 juillet {house.year + 1}" if house.due < 0 else ""}</span></div>
<p class="small">Votre taux de prélèvement à la source applicable au 1er septembre {house.year + 1} : {f"{dice.number(1, 9)},{dice.number(1, 9)}" if house.net_tax else "0,0"} %. Les acomptes contemporains sont inscrits dans « Gérer mon prélèvement à la source ».</p><p class="tiny">AVIS_IR_RG {dice.digits(6)} — 1/2</p>
<div class="break"></div><table class="small"><tr><td>Avis d'impôt {house.year + 1} — revenus {house.year}</td><td class="right">N° fiscal {house.numbers[0]} — 2/2</td></tr></table>
<h3>Situation et charges de famille</h3>{table(state, "grid", (), ("60%", "40%"))}<p class="small">Résidence alternée déclarée également par {other.civility.rstrip(".").upper()} {esc(unaccented(other.named("LAST_FIRST")))} (n° fiscal {dice.fiscal_number(other)}) : chaque enfant ouvre droit à la moitié de la majoration.</p>
<h3>Détail de votre impôt (en euros)</h3>{table(calc, "rows", (), ("75%", "25%"))}<p class="small">Pour mémoire, revenu fiscal de référence des années antérieures : revenus {house.year - 1} : {EURO(house.rfr - dice.number(200, 1_900))} ; revenus {house.year - 2} : {EURO(house.rfr - dice.number(1_950, 3_000))}.</p><p class="tiny">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "12mm 15mm")


def actual_expenses(dice: Dice) -> Paper:
    """A couple's situation notice after an online return: actual expenses, columns « Vous / Conjoint », who they are in a table."""
    house = draw(dice, couple=True, taxed=dice.chance(0.5))
    real = tuple(round(salary * share) for salary, share in zip(house.salaries, (0.14, 0.1), strict=True))
    taxable = sum(house.salaries) - sum(real) - 1_200
    house = replace(house, taxable=taxable, rfr=taxable + 340, issued_on=dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(12, 28)))  # fmt: skip
    sent = house.issued_on - dt.timedelta(days=dice.number(1, 9))
    one, two = house.declarants
    elder = dice.person("", age=(70, 90))
    who = [
        ["Nom", esc(unaccented(one.last_name).upper()), esc(unaccented(two.last_name).upper())],
        ["Prénom", esc(unaccented(one.first_name).upper()), esc(unaccented(two.first_name).upper())],
        ["Date de naissance", f"{one.birth_date:%d.%m.%Y}", f"{two.birth_date:%d.%m.%Y}"],
        ["Numéro fiscal", f"<span>{house.numbers[0]}</span>", f"<span>{house.numbers[1]}</span>"],
    ]
    nets = [s - r for s, r in zip(house.salaries, real, strict=True)]
    rows = [
        ["1AJ / 1BJ Traitements et salaires", *(EURO(s) for s in house.salaries), EURO(sum(house.salaries))],
        ["1AK / 1BK Frais réels déduits", *(EURO(r) for r in real), EURO(sum(real))],
        ["Salaires nets de frais", *(EURO(n) for n in nets), EURO(sum(nets))],
        ["6GU Pension versée à un ascendant", "", "", EURO(1_200)],
        ["Revenu imposable", "", "", EURO(taxable)],
        ["2DC Revenus mobiliers pris en compte pour le RFR", "", "", EURO(340)],
    ]
    result = [
        ["RFR", EURO(house.rfr)], ["Parts", shares_printed(house.shares)], ["Personnes à charge", str(len(house.children))],
        ["Impôt net calculé", EURO(house.net_tax)], [f"Prélèvements à la source {house.year}", EURO(house.withheld)],
    ]  # fmt: skip
    html = f"""<p style="border-bottom:2px solid #000091"><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b> &nbsp; {esc(house.office[0])}</p>
<table><tr><td style="width:55%"></td><td style="padding:6mm 0">{esc(house.called[0])}<br>{esc(house.called[1])}<br>{lines(house.home_rows)}</td></tr></table>
<p style="font-size:13pt;color:#000091"><b>Avis de situation déclarative à l'impôt sur le revenu {house.year + 1}</b><br>Revenus perçus en {house.year}</p>
<p>Établi le {date_printed(house.issued_on, "long")}, d'après la déclaration en ligne n° {dice.digits(9)} reçue le {date_printed(sent, "long")}. Référence de l'avis : <b>{house.reference}</b>.</p>
{table(who, "grid", ("", "Vous", "Conjoint"), ("24%", "38%", "38%"))}<h3 style="margin-top:5mm">Éléments déclarés</h3>{table(rows, "rows small", ("", "Vous", "Conjoint", "Foyer"), ("52%", "16%", "16%", "16%"))}
<p class="small">Bénéficiaire de la pension : {elder.civility} {esc(unaccented(elder.named("LAST_FIRST")))}, né{elder.e} le {elder.birth_date:%d.%m.%Y}, 14 rue des Remparts, 03200 VICHY.</p>
<h3>Éléments calculés</h3><table style="width:62%;background:#f0f0fb"><tr><td>{table(result, "", (), ("70%", "30%"))}</td></tr></table>
<p style="margin-top:5mm">Ce document justifie de vos revenus et de vos charges auprès des organismes tiers. Il ne vaut pas avis d'impôt : celui-ci vous sera adressé à partir du 25 juillet {house.year + 1} ; la date limite pour corriger la déclaration est le 4 décembre {house.year + 1}.</p>
<p class="tiny">Vérification par les tiers : impots.gouv.fr/verifavis2, avec le numéro fiscal et la référence de l'avis. {LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", "", "Liberation Sans", 9.5, "13mm 16mm")


def supplementary_roll(dice: Dice) -> Paper:
    """A supplementary notice after a control, made two years later: three columns (first notice, correction, new position), no year in large."""
    house = draw(dice, couple=dice.chance(0.4), taxed=True)
    added = dice.number(12, 48) * 50
    before_tax, extra_tax = house.net_tax, round(added * 0.11)
    corrected = replace(house, rfr=house.rfr + added, taxable=house.taxable + added, net_tax=before_tax + extra_tax)
    issued = dt.date(house.year + 2, dice.pick((2, 3, 9, 10)), dice.number(2, 20))
    collected, first = dt.date(issued.year, issued.month, 28), house.issued_on
    corrected = replace(
        corrected, issued_on=issued, collected_on=collected, reference=f"{issued.year % 100:02d}{house.reference[2:]}"
    )
    letter, officer = issued - dt.timedelta(days=dice.number(70, 120)), dice.person("", age=(28, 60))
    late = round(extra_tax * 0.028)
    rows = [
        ["Revenu imposable", EURO(house.taxable), f"+ {EURO(added)}", EURO(corrected.taxable)],
        ["Impôt sur le revenu net", EURO(before_tax), f"+ {EURO(extra_tax)}", EURO(corrected.net_tax)],
        ["Revenu fiscal de référence", EURO(house.rfr), f"+ {EURO(added)}", EURO(corrected.rfr)],
        ["Nombre de parts", shares_printed(house.shares), "—", shares_printed(house.shares)],
        ["Personnes à charge", str(len(house.children)), "—", str(len(house.children))],
    ]
    side = "".join(f"<p>{label}<br><b>{value}</b></p>" for label, value in (
        ("Identifiant fiscal", "<br>".join(house.numbers)), ("N° de référence de l'avis", corrected.reference), ("Date d'établissement", f"{issued:%d/%m/%Y}"),
        ("Date de mise en recouvrement", f"{collected:%d/%m/%Y}"), ("Avis remplacé", f"{house.reference} du {first:%d/%m/%Y}"), ("Votre vérificateur", esc(unaccented(officer.named("LAST_FIRST")))),
    ))  # fmt: skip
    html = f"""<table><tr><td style="width:50mm;background:#eee;padding:3mm" class="small"><b>Liberté<br>Égalité<br>Fraternité</b><p style="margin-top:4mm">{lines(house.office)}</p>{side}</td>
<td style="padding-left:9mm"><p style="margin:22mm 0 14mm 20mm">{"<br>".join(esc(n) for n in house.called)}<br>{lines(house.home_rows)}</p>
<p style="font-size:13pt"><b>AVIS D'IMPÔT — RÔLE SUPPLÉMENTAIRE</b></p><p>Impôt sur le revenu · année des revenus : {house.year}</p>
<p>Madame, Monsieur,</p><p>À la suite de la proposition de rectification du {date_printed(letter, "long")}, restée sans observation de votre part, un complément de salaire de {EURO(added)} € non déclaré est réintégré. Votre situation devient la suivante (en euros) :</p>
{table(rows, "grid", ("", f"Avis du {first:%d/%m/%Y}", "Correction", "Situation nouvelle"), ("37%", "22%", "19%", "22%"))}
<p style="margin-top:5mm">Complément d'impôt : {EURO(extra_tax)} € ; intérêts de retard (article 1727 du code général des impôts) : {EURO(late)} €.<br><b>Total à régler au plus tard le {date_printed(collected + dt.timedelta(days=48), "long")} : {EURO(extra_tax + late)} €</b></p>
<p class="small">Vous pouvez demander un délai au comptable public. Cette notification ne modifie pas l'avis des revenus de {house.year - 1}, établi le {dt.date(house.year, 7, 24):%d/%m/%Y}.</p><p class="tiny">{LEGAL.format(limit=issued.year + 2)}</p></td></tr></table><p class="tiny">AVIS_IR_RS {dice.digits(5)}</p>"""
    truth = fields(corrected, notice_year=issued.year)
    return Paper(html, truth, "tax_notice", "", dice.font("any"), 9.5, "12mm 13mm")


LAYOUTS = {
    "app_page": app_page,
    "island_notification": island_notification,
    "alternate_custody": alternate_custody,
    "actual_expenses": actual_expenses,
    "supplementary_roll": supplementary_roll,
}
