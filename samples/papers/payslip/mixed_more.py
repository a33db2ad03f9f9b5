"""Mixed layouts: a village's typed prose, temporary work of the 1990s, an apprentice of a foreign group, a Pajemploi leaflet."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Company, Dice, Person, unaccented
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, Pay, draw, fields, nir_printed, siret_printed
from samples.stationery import logo, signature, stamp

CEILINGS = {2024: 3_864.0, 2025: 3_925.0, 2026: 4_005.0}


def month_of(pay: Pay, style: str = "lower") -> str:
    """The month paid, printed."""
    return month_printed(pay.start.year, pay.start.month, style)


def with_employer(dice: Dice, pay: Pay, name: str, ape: str, address: Address | None = None) -> Pay:
    """The slip of an employer of this name, unless a dossier fixed who employs."""
    if "employer" in dice.given:
        return pay
    return replace(pay, employer=Company(name, pay.employer.siret, ape, address or pay.employer.address))


def with_employee(dice: Dice, pay: Pay, employee: Person) -> Pay:
    """The slip of this person, unless a dossier fixed whose it is."""
    return pay if "person" in dice.given else replace(pay, employee=employee, nir=dice.nir(employee))


def village_prose(dice: Dice) -> Paper:
    """A village town hall on a typewriter: prose and no label, given names above the surname, the title at the foot."""
    pay, money = draw(dice, "public", low=500, high=1_900), MoneyStyle(dice.pick((" ", "")), ",", " euros")
    village = dice.pick(
        ("Saint-Vivien-des-Bois", "Coulanges-le-Haut", "Vernoux-sur-Gand", "Lannéguer", "Marsac-en-Plaine")
    )
    seat = pay.employer.address
    pay = with_employer(dice, pay, f"{dice.pick(('Commune de', 'Mairie de'))} {village}", "8411Z", Address("Place de la Mairie", f"{seat.postcode[:2]}{dice.number(310, 890)}", village))  # fmt: skip
    day = pay.paid_on - dt.timedelta(days=max(0, pay.paid_on.weekday() - 4))
    mayor, clerk = dice.person("", age=(40, 76)), dice.person("", age=(28, 62))
    bank = dice.pick(("Caisse de Crédit rural", "Banque des Deux Vallées", "Crédit municipal de l'Ouest"))
    given, e = " ".join(pay.employee.first_names), pay.employee.e
    call = dice.pick(("en faveur de", "pour le compte de"))
    hired = f"{long_date(pay.hired_on)}"
    last = round(pay.gross * dice.amount(0.86, 0.97), 2)
    first = f"Il est dû pour le mois de {month_of(pay)} un traitement de {money(pay.base_pay)}" + (f", augmenté d'une prime de {money(pay.bonus)}" if pay.bonus else "") + f", ce qui fait un brut de {money(pay.gross)}, quand le même mois de l'an passé avait été liquidé à {money(last)} pour l'emploi."  # fmt: skip
    second = f"Les cotisations de l'agent s'élèvent à {money(pay.withheld)}" + (f", l'abonnement de transport lui est rendu pour {money(pay.transport)}" if pay.transport else "") + f", de sorte que le net avant impôt sur le revenu est de {money(pay.net_before_tax)}. L'impôt prélevé à la source étant de {money(pay.tax)}, la somme nette à payer est de {money(pay.net)}."  # fmt: skip
    third = f"Le montant net social ressort à {money(pay.net_social)} et le net imposable à {money(pay.net_taxable)} (cumul de l'année : {money(pay.cumul(pay.net_taxable))})."
    fourth = f"Cette somme est virée ce même jour par le comptable public au compte ouvert à la {bank}, agence sise {esc(replace(dice.address(''), extra='').line())}, sous le n° {dice.iban()[:19]}..."
    told = [first, second, third, fourth] if dice.chance(0.5) else [first, second, fourth, third]
    html = f"""<div>{esc(pay.employer.name.upper())}<br>{lines(pay.employer.address.lines())}<br>{siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</div>
<p style="margin-top:14mm;text-indent:14mm">Le présent document, établi ce jour, {long_date(day, True)}, {call}</p>
<p style="margin:5mm 0 5mm 40mm">{esc(given)}<br>{esc(pay.employee.last_name.upper())}</p>
<p>{dice.pick(("demeurant", "domicilié" + e))} {esc(pay.home.line())}, inscrit{e} à la sécurité sociale sous le {nir_printed(pay.nir, dice.pick(NIR_STYLES))}, recruté{e} par délibération et entré{e} en fonctions le {hired} comme {dice.pick(("agent d'entretien des bâtiments", "cantinier" if not e else "cantinière", "secrétaire de mairie"))}, constate ce qui suit.</p>
{"".join(f'<p style="text-indent:14mm">{text}</p>' for text in told)}
<table style="margin-top:12mm"><tr><td>Dressé par {clerk.civility} {esc(clerk.named("first_last"))},<br>secrétaire<br>{signature(day.day)}</td><td>Vu et contresigné, le maire,<br>{mayor.civility} {esc(mayor.named("first_last"))}<br>{signature(day.day + 9)}</td></tr></table>
<div style="margin-top:12mm;border-top:1px solid #000;text-align:center;padding-top:2mm"><span class="spaced">{dice.pick(("BULLETIN DE PAYE", "BULLETIN DE TRAITEMENT", "FICHE DE PAYE"))}</span> N° {dice.number(1, 40)}/{pay.start.year}</div>"""  # fmt: skip
    truth = fields(
        pay,
        employee_name=f"{given} {pay.employee.last_name.upper()}",
        employer_name=pay.employer.name.upper(),
        payment_date=day,
    )
    return Paper(
        html, truth, "payslip", "p{line-height:1.6}", dice.pick(("Courier Prime", "Liberation Mono")), 10, "17mm 20mm"
    )


PARTS = (
    ("F", ("Thi Thu Hà",), "Nguyen Tran Van"), ("M", ("Paulo Jorge",), "de Oliveira Lopes da Costa"), ("F", ("Marie-Ange", "Divine"), "Essomba Ondoa Ngo Bassong"),
    ("M", ("Ibrahim Halil",), "Ben Salah El Amrani"), ("M", ("José Luis",), "Quispe Mamani de la Cruz"), ("F", ("Rokhaya",), "Ould Mohamed M'Bala"), ("M", ("Muhammad Aslam",), "Khan Rahmani"),
)  # fmt: skip


def interim_nineties(dice: Dice) -> Paper:
    """Temporary work on a line printer of the 1990s: capitals after colons, two birth dates, to be handed to whom the foot says."""
    pay, money = draw(dice, "company", low=900, high=2_700), MoneyStyle("", dice.pick((",", ".")), "")
    sex, given, last = dice.pick(PARTS)
    pay = with_employee(dice, pay, replace(pay.employee, sex=sex, first_names=given, last_name=last, birth_name=None))
    pay = with_employer(dice, pay, dice.pick(("Alpha Travail Temporaire", "Renfort Intérim", "Missions Ouest Intérim", "Trame RH Intérim")) + dice.pick(("", " SAS")), "7820Z")  # fmt: skip
    user, kin = dice.company("", "company"), dice.person("", age=(25, 70))
    mission = max(pay.hired_on, pay.start - dt.timedelta(days=dice.number(0, 25)))
    name = unaccented(pay.employee.named("LAST_FIRST"))

    def row(label: str, value: object) -> str:
        return f"{label}:{unaccented(str(value)).upper()}"

    def dots(label: str, value: float, sign: str = "") -> str:
        return f"{label:<53}{money(value, sign=sign):>14}"

    who = [
        row(dice.pick(("NOM", "SALARIE", "INTERIMAIRE")), name), row("NEE LE" if pay.employee.e else "NE LE", f"{pay.employee.birth_date:%d.%m.%y}"), row("NO SS", nir_printed(pay.nir, dice.pick(NIR_STYLES))),
        row(dice.pick(("INSCRIT LE", "ENTREE", "EMBAUCHE LE")), f"{pay.hired_on:%d.%m.%y}"), row("A PREVENIR", f"{kin.named('LAST_FIRST')} NE{kin.e.upper()} LE {kin.birth_date:%d.%m.%y}"),
    ]  # fmt: skip
    firm = [row("EMPLOYEUR", pay.employer.name), row("ADRESSE", pay.employer.address.line()), row("SIRET", siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES)))]  # fmt: skip
    where = [
        row("UTILISATEUR", user.name),
        row("LIEU", user.address.line()),
        row("MISSION DU", f"{mission:%d.%m.%y}"),
        row("MOTIF", "ACCROISSEMENT TEMPORAIRE D'ACTIVITE"),
    ]
    ceiling = CEILINGS.get(pay.start.year, 4_005.0)
    share = pay.transport or 0.0
    count = [
        dots(f"HEURES {pay.hours:.2f}", pay.base_pay), *([dots("IFM ET ICCP", pay.bonus)] if pay.bonus else []), dots(dice.pick(("BRUT", "TOTAL BRUT", "SALAIRE BRUT")), pay.gross), "",
        *(dots(f" {unaccented(line.label).upper()[:52]}", line.amount, "-") for line in pay.lines if line.amount), *([dots("TRANSPORT", share)] if share else []), "",
        dots("NET SOCIAL", pay.net_social), dots("NET IMPOSABLE", pay.net_taxable), dots("NET AVANT IMPOT", pay.net_before_tax), dots("IMPOT A LA SOURCE", pay.tax, "-"),
        dots(dice.pick(("NET A PAYER", "NET PAYE", "A VOTRE CREDIT")), pay.net),
    ]  # fmt: skip
    blocks = [firm, who, where] if dice.chance(0.5) else [who, firm, where]
    title = dice.pick(("PIECE JUSTIFICATIVE DU PAIEMENT DU SALAIRE (ART. L.3243-2 C. TRAV.)", "DECOMPTE DE REMUNERATION - ART. R.3243-1 DU CODE DU TRAVAIL"))  # fmt: skip
    rows = [
        title, "=" * 66, f"PERIODE:{pay.start:%d.%m.%y} AU {pay.end:%d.%m.%y}", "", *(line for block in blocks for line in (*block, "")), "-" * 66, *count, "-" * 66,
        f"PAYE LE:{pay.paid_on:%d.%m.%y}", f"PLAFOND SS MENSUEL:{money(ceiling)}  TRANCHE 2 JUSQU'A:{money(ceiling * 8)}",
        f"RELEVE D'HEURES SUIVANT A RENDRE AVANT LE:{dice.day_after(9, 3, pay.paid_on):%d.%m.%y}", "", "",
        "A REMETTRE A : " + name, *(" " * 15 + unaccented(part).upper() for part in pay.home.lines()),
    ]  # fmt: skip
    html = f'<div style="white-space:pre-wrap;line-height:1.22">{esc(chr(10).join(rows))}</div>'
    truth = fields(pay, employee_name=name, employer_name=unaccented(pay.employer.name).upper())
    return Paper(
        html,
        truth,
        "payslip",
        "",
        dice.pick(("Liberation Mono", "DejaVu Sans Mono", "Nimbus Mono PS")),
        8.6,
        "14mm 16mm",
    )


TONGUES = {
    "en": ("Employee", "Employer", "Month", "Joined", "Social security no.", "Gross", "Employee charges", "Taxable net", "Net social amount", "Net before tax", "Withholding tax", "Net pay", "Value date", "Travel", "Base pay", "Bonus"),
    "de": ("Arbeitnehmerin", "Arbeitgeber", "Monat", "Eintritt", "SV-Nummer", "Bruttolohn", "AN-Beiträge", "Steuernetto", "Sozialnetto", "Netto vor Steuer", "Quellensteuer", "Auszahlung", "Wertstellung", "Fahrgeld", "Grundlohn", "Zulage"),
    "es": ("Empleada", "Empleador", "Mes", "Alta", "N.º Seg. Social", "Bruto", "Cuotas", "Neto imponible", "Neto social", "Neto antes de impuesto", "Retención", "Líquido", "Fecha valor", "Transporte", "Salario base", "Prima"),
}  # fmt: skip


def _minimum(year: int, month: int) -> float:
    """The legal minimum of a month of 151.67 hours."""
    return 1_766.92 if (year, month) < (2024, 11) else 1_801.80 if year < 2026 else 1_823.03


def apprentice_boxes(dice: Dice) -> Paper:
    """A foreign group's sheet in two languages for an apprentice: labels above values in boxes, the scale by age beside."""
    dice.given = {"month": dice.month("month"), **dice.given}
    floor, step = _minimum(*dice.given["month"]), dice.pick((0.53, 0.61, 0.78))
    low, high = (round(floor * step, 2),) * 2
    pay, money = draw(dice, "company", low, high), dice.table_money()
    youth = replace(dice.person("", sex="F", age=(21, 25)), birth_name=dice.person("").last_name)
    pay = with_employee(dice, pay, youth)
    brand, land = dice.pick((("Halvorsen Pumps", "Norvège"), ("Brückner Werkzeuge", "Allemagne"), ("Aldana Cerámica", "Espagne"), ("Whitcombe Optics", "Royaume-Uni")))  # fmt: skip
    pay = with_employer(dice, pay, f"{brand} France {dice.pick(('SAS', 'SARL'))}", "4669B")
    hired = max(pay.hired_on, pay.start - dt.timedelta(days=dice.number(60, 500)))
    pay = pay if "hired_on" in dice.given else replace(pay, hired_on=hired)
    said = TONGUES[{"Allemagne": "de", "Espagne": "es"}.get(land, "en")]
    called = {"Allemagne": ("Auszubildende", "Lohnabrechnung", "Gehaltsabrechnung"), "Espagne": ("aprendiza", "Nómina", "Recibo de salarios")}.get(land, ("apprentice", "Payslip", "Pay statement"))  # fmt: skip
    name, born = pay.employee.named(dice.pick(("first_LAST", "first_last"))), pay.employee.birth_name
    doctor, chief, deputy = dice.person("", age=(35, 64)), dice.person("", age=(40, 64)), dice.person("", age=(28, 60))
    first = (pay.end + dt.timedelta(days=1)).replace(day=1)
    known = [
        ("Employeur", said[1], f"{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        (dice.pick(("Période", "Mois de paie")), said[2], month_of(pay, dice.pick(("title", "digits", "upper")))), (dice.pick(("Entrée", "Début du contrat")), said[3], f"{pay.hired_on:%d/%m/%Y}"),
        ("N° de sécurité sociale", said[4], nir_printed(pay.nir, dice.pick(NIR_STYLES))),
    ]  # fmt: skip
    sums = [
        ("Salaire de base", said[14], pay.base_pay), *([("Prime", said[15], pay.bonus)] if pay.bonus else []), (dice.pick(("Salaire brut", "Brut")), said[5], pay.gross), ("Cotisations salariales", said[6], -pay.withheld),
        *([("Transport", said[13], pay.transport)] if pay.transport else []), ("Net imposable", said[7], pay.net_taxable), ("Montant net social", said[8], pay.net_social), ("Net avant impôt", said[9], pay.net_before_tax),
        ("Impôt à la source", said[10], -pay.tax), (dice.pick(("Net à payer", "Net versé")), said[11], pay.net),
    ]  # fmt: skip
    dated = dice.chance(0.6)
    cells = [
        *known,
        *((a, b, money(value)) for a, b, value in sums),
        *([("Date de valeur du virement", said[12], f"{pay.paid_on:%d/%m/%Y}")] if dated else []),
    ]
    boxes = "".join(f'<div style="flex:1 0 30%;border:.6px solid #444;padding:1.5mm 2mm"><div class="tiny">{a} / <i>{b}</i></div><div style="font-size:10pt">{value}</div></div>' for a, b, value in cells)  # fmt: skip
    scale = "".join(f"<tr><td>{year}</td>{''.join(f'<td>{share} % : {money(floor * share / 100)}</td>' for share in shares)}</tr>" for year, shares in (("1re année", (43, 53)), ("2e année", (51, 61)), ("3e année", (67, 78))))  # fmt: skip
    title = dice.pick(("Décompte de salaire", "Feuille de paie", "Feuille de salaire"))
    html = f"""{logo(brand.split()[0], dice.pick(("#7a1f2b", "#14532d", "#1f3a5f")), f"{brand} Group — {land}")}<p>le {long_date(first)}</p>
<table><tr><td style="width:55%"><p style="margin-top:5mm">Concerne : <b>M{"me" if pay.employee.sex == "F" else "."} {esc(name)}</b>{f" née {esc(born.upper())}" if born and pay.employee.sex == "F" else ""}<br><span class="small">apprenti{pay.employee.e} / <i>{called[0]}</i></span></p></td><td>{lines(pay.home.lines())}</td></tr></table>
<h2 style="margin:5mm 0">{title} / <i>{dice.pick(called[1:])}</i></h2><div style="display:flex;flex-wrap:wrap">{boxes}</div>
<p class="small" style="margin-top:5mm">Grille légale de l'apprentissage (SMIC {money(floor)})</p><table class="grid small"><tr><th></th><th>18 à 20 ans</th><th>21 à 25 ans</th></tr>{scale}</table>
<p class="small" style="margin-top:4mm">Visite d'information et de prévention faite par le Dr {esc(doctor.named("first_last"))} le {dice.day_after(40, 5, pay.hired_on):%d/%m/%Y}. Prochain regroupement au CFA : {dice.day_after(40, 10, first):%d/%m/%Y}.</p>
<p style="margin:7mm 0 0 90mm">Pour le directeur, {chief.civility} {esc(chief.named("first_last"))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_last"))}<br>{signature(first.month)}</p>"""  # fmt: skip
    return Paper(
        html,
        fields(pay, employee_name=name, payment_date=pay.paid_on if dated else None),
        "payslip",
        "",
        dice.font("sans"),
        9.2,
        "13mm 15mm",
    )


def pajemploi_leaflet(dice: Dice) -> Paper:
    """A childminder's leaflet folded in two: values on the left and their labels right of them, paid by the day of a stamp."""
    pay, money = draw(dice, "company", low=380, high=1_500), dice.table_money()
    parent = dice.person("", age=(26, 45))
    child, home = dice.children(parent, 1, "")[0], dice.address("")
    toddler = pay.start - dt.timedelta(days=dice.number(200, 1_000))
    hired = max(pay.hired_on, min(pay.start, toddler + dt.timedelta(days=100)))
    pay = pay if "hired_on" in dice.given else replace(pay, hired_on=hired)
    boss, number = parent.named("LAST_first"), f"Y{dice.digits(9)}"
    last, given = pay.employee.last_name.upper(), " ".join(pay.employee.first_names)
    got = dice.day_after(7, 2, pay.end)

    def turned(rows: list[tuple[str, str]]) -> str:
        inner = "".join(f'<tr><td style="text-align:right;width:47%;padding:1mm 2mm"><b>{value}</b></td><td class="small" style="padding:1mm 2mm;color:#444">{label}</td></tr>' for value, label in rows)  # fmt: skip
        return f'<table class="rows">{inner}</table>'

    sums = [
        (money(pay.base_pay), dice.pick(("salaire mensualisé", "heures de garde normales"))), *([(money(pay.bonus), "heures majorées")] if pay.bonus else []), (money(pay.gross), dice.pick(("salaire brut", "total brut"))),
        (money(-pay.withheld), "cotisations et contributions du salarié"), *([(money(pay.transport), "indemnités d'entretien")] if pay.transport else []), (money(pay.net_social), "montant net social"),
        (money(pay.net_taxable), "net imposable"), (money(pay.net_before_tax), "net avant impôt sur le revenu"), (money(-pay.tax), "impôt prélevé à la source"),
        (f'<span style="font-size:13pt">{money(pay.net)}</span>', dice.pick(("net à payer", "net payé", "somme versée au salarié"))),
    ]  # fmt: skip
    when = [
        (f"{pay.start:%d/%m/%Y} – {pay.end:%d/%m/%Y}", "période d'emploi"), (f"{pay.hired_on:%d/%m/%Y}", dice.pick(("date d'embauche", "début du contrat"))), (nir_printed(pay.nir, dice.pick(NIR_STYLES)), "n° de Sécurité sociale"),
        (f"{pay.employee.birth_date:%d/%m/%Y}", "naissance du titulaire"),
    ]  # fmt: skip
    care = [(esc(f"{child.first_name} {child.last_name.upper()}"), "enfant gardé"), (f"{toddler:%d/%m/%Y}", "naissance de l'enfant"), (esc(boss), dice.pick(("employeur", "parent employeur"))), (esc(home.line()), "domicile de l'employeur"), (number, "n° Pajemploi")]  # fmt: skip
    if dice.chance(0.5):
        when, care = care, when
    whose = dice.pick(("Titulaire", "Bénéficiaire", "Salarié titulaire"))
    stamped = stamp(
        dice.pick(("RÉGLÉ PAR VIREMENT", "PAYÉ", "VERSÉ AU SALARIÉ")), "#8b2252", under=f"{pay.paid_on:%d/%m/%Y}"
    )
    html = f"""<table style="height:178mm"><tr><td style="width:50%;border-right:1px dashed #999;padding-right:10mm"><div class="small">{whose}</div>
<table class="grid" style="margin:1mm 0 5mm"><tr><td style="width:38mm">{esc(last)}</td><td style="border:0"></td><td style="width:48mm">{esc(given)}</td></tr><tr class="tiny"><td>Nom</td><td style="border:0"></td><td>Prénom(s)</td></tr></table>
<p>{lines(pay.home.lines())}</p><div style="height:6mm"></div>{turned(when)}<div style="height:6mm"></div>{turned(care)}
<p class="tiny" style="margin-top:14mm">Édité le {got + dt.timedelta(days=9):%d/%m/%Y} — volet social reçu le {got:%d/%m/%Y} — droits ouverts à effet du {pay.start:%d/%m/%Y}</p></td>
<td style="padding-left:10mm"><table><tr><td>{logo("pajemploi", "#5a3d8a")}</td><td class="small">Urssaf service Pajemploi<br>Centre national<br>{lines(replace(dice.address(""), extra="").lines())}</td></tr></table><div style="height:7mm"></div>{turned(sums)}<div style="margin:8mm 0 0 55mm">{stamped}</div>
<p class="tiny">À garder sans limitation de durée. Les sommes sont en euros. Le service calcule les cotisations pour l'employeur et les règle avec la CAF ({money(pay.charged)} à sa charge).</p></td></tr></table>"""  # fmt: skip
    truth = fields(pay, employee_name=f"{last} {given}", employer_name=boss, siret=None)
    return Paper(html, truth, "payslip", "svg{overflow:visible}", dice.font("sans"), 9.2, "13mm 14mm", "A4 landscape")


LAYOUTS = {
    "village_prose": village_prose,
    "interim_nineties": interim_nineties,
    "apprentice_boxes": apprentice_boxes,
    "pajemploi_leaflet": pajemploi_leaflet,
}
