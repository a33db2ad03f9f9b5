"""Extra layouts: a foreign firm's two languages, a grower's voucher, a telephone's screen, an apprentice's two ranks of sums, a ward, a helper at home."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends, unaccented
from samples.french import MONTHS, MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, Line, Pay, draw, fields, nir_printed, siret_printed

ABROAD = (
    ("Northmoor Analytics Ltd", "14 Quay Street", "Galway H91 XY45", "Ireland"),
    ("Halvorsen Marine AS", "Strandgaten 8", "5013 Bergen", "Norway"),
    ("Kestrel & Finch Software B.V.", "Oudegracht 210", "3511 NR Utrecht", "Netherlands"),
    ("Aldwick Instruments Inc.", "77 Harbor Road", "Portland, ME 04101", "USA"),
)  # fmt: skip
FARMS = ("EARL LES VERGERS DE MAYNE", "SCEA DOMAINE DU PUY BLANC", "GAEC DE LA BELLE ETOILE", "EARL PRIMEURS DU VAL")


def rep_office(dice: Dice) -> Paper:
    """A firm without an office in France: English at the left, the sum in the middle, French at the right; its payroll agent has a SIRET too, and the net is told again in its own money."""
    pay, money = draw(dice, "company", 2_300, 5_600), MoneyStyle(",", ".", "")
    abroad = dice.pick(ABROAD)
    name = pay.employer.name if "employer" in dice.given else abroad[0]
    agent, own, other = dice.company("", "company"), dice.person("", age=(28, 60)).named("first_last"), dice.siret()
    employee = pay.employee.named("first_LAST")
    other_money, rate = dice.pick((("GBP", 0.85), ("USD", 1.09), ("NOK", 11.6)))
    edited = pay.end - dt.timedelta(days=dice.number(4, 8))

    def row(english: str, value: str, french: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td class='r'>{english}</td><td class='c' style='white-space:nowrap;background:#f1f3f6'>{value}</td><td>{french}</td></tr>"

    english = {"SANTÉ": "Health", "RETRAITE": "Pension", "CSG": "Social levy", "ASSURANCE CHÔMAGE": "Unemployment"}
    body = "".join(row(english.get(line.section, "Other"), money(-line.amount), esc(line.label)) for line in pay.lines if line.amount)  # fmt: skip
    bonus = row("Performance bonus", money(pay.bonus), "Prime variable") if pay.bonus else ""
    fares = row("Home office allowance", money(pay.transport), "Indemnité de télétravail") if pay.transport else ""
    html = f"""<table><tr><td style="width:50%"><span style="font-size:16pt;letter-spacing:.04em">{esc(name)}</span><br><span class="small">{esc(", ".join(abroad[1:]))}<br>No establishment in France – Firme étrangère sans établissement<br>French registration / Immatriculation (SIRET) {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</span></td>
<td class="small r">Run by / Traité par : {esc(agent.name)}<br>{esc(agent.address.line())}<br>SIRET {other} – contact {esc(own)}<br>Printed / Édité {date_printed(edited, "slash")}</td></tr></table>
<p style="margin:7mm 0 3mm;font-size:13pt;border-bottom:1.5pt solid #345">PAYSLIP – BULLETIN DE PAIE<span style="float:right">{pay.start:%B %Y} – {month_printed(pay.start.year, pay.start.month, "lower")}</span></p>
<table class="small"><tr><td style="width:50%"><b style="font-size:1.25em">{esc(employee)}</b><br>{lines(pay.home.lines())}</td><td>Social security / Sécurité sociale : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>Start date / Entrée : {date_printed(pay.hired_on, "slash")}<br>Role : {esc(pay.job)} – reports to {esc(dice.person("").named("first_last"))}<br>Annual package / Rémunération annuelle : EUR {money(round(pay.base_pay * 13, 2))}</td></tr></table>
<table class="mid" style="margin-top:6mm"><tr><th class="r" style="width:41%">Description</th><th class="c" style="width:18%">EUR</th><th>Libellé</th></tr>{row("Monthly salary", money(pay.base_pay), f"Salaire mensuel ({money(pay.hours)} h)")}{bonus}{row("Gross earnings", money(pay.gross), "Rémunération brute", "bold")}{body}{row("Total withheld", money(-pay.withheld), "Total des retenues")}{fares}{row("Net social amount", money(pay.net_social), "Montant net social")}{row("Net before income tax", money(pay.net_before_tax), "Net à payer avant impôt sur le revenu", "bold")}{row("Taxable net", money(pay.net_taxable), "Net imposable")}{row(f"Income tax withheld ({money(pay.tax_rate)}%)", money(-pay.tax), "Impôt sur le revenu prélevé à la source")}{row("NET PAID", money(pay.net), "NET PAYÉ", "bold")}</table>
<table class="small" style="margin-top:7mm"><tr><td style="width:50%">Paid on / Payé le : {date_printed(pay.paid_on, "slash")}, SWIFT transfer<br>Equivalent / contre-valeur : {other_money} {money(round(pay.net * rate, 2))}<br>Employer cost / Coût employeur : {money(round(pay.gross + pay.charged, 2))}</td><td>Year to date / Cumul annuel<br>Gross / brut {money(pay.cumul(pay.gross))} – taxable / imposable {money(pay.cumul(pay.net_taxable))}<br>Tax / impôt {money(pay.cumul(pay.tax) if pay.tax else 0.0)}</td></tr></table>
<p class="tiny" style="margin-top:5mm">Keep without time limit – À conserver sans limitation de durée. Recouvrement : Urssaf, Centre national des firmes étrangères, Strasbourg.</p>"""
    css = ".mid td,.mid th{padding:2.6px 8px;border-bottom:.3pt solid #ccd} .r{text-align:right}.c{text-align:center}"
    return Paper(html, fields(pay, employee_name=employee, employer_name=name), "payslip", css, dice.font("sans"), 9.2, "14mm 15mm")  # fmt: skip


def orchard_voucher(dice: Dice) -> Paper:
    """A seasonal worker's MSA voucher: names on two lines each, labels far at the left and values in cells at the far right, the end of the contract under its beginning, the manager of the farm under its name."""
    pay = draw(dice, "company", 900, 1_900)
    money = dice.pick((MoneyStyle("", ",", ""), MoneyStyle(" ", ",", " EUR")))
    hired = dice.given.get("hired_on", pay.start - dt.timedelta(days=dice.number(0, 50)))
    pay = replace(pay, hired_on=hired)
    farm = pay.employer.name if "employer" in dice.given else dice.pick(FARMS)
    boss = dice.person("", age=(33, 68))
    person, other = pay.employee, dice.address("")
    last, first = unaccented(person.last_name).upper(), unaccented(person.first_name).upper()
    ends = pay.end + dt.timedelta(days=dice.number(10, 45))

    def far(label: str, *values: str) -> str:
        cells = "".join(f"<div class='cell'>{value}</div>" for value in values)
        return f"<div class='far'><span>{label}</span><div>{cells}</div></div>"

    taken = "".join(far(f"{unaccented(line.label)}", money(line.amount)) for line in pay.lines if line.amount)
    bonus = far("Heures majorees 25 %", money(pay.bonus)) if pay.bonus else ""
    fares = far("Indemnite de trajet (non soumise)", money(pay.transport)) if pay.transport else ""
    born = f"NOM DE NAISSANCE {unaccented(person.birth_name).upper()}" if person.birth_name else "NOM DE NAISSANCE IDEM"
    html = f"""<div style="border:1pt solid #2b6b3f"><div style="background:#2b6b3f;color:#fff;padding:2mm 4mm;font-size:12pt"><b>TESA+</b> &nbsp;titre emploi simplifié agricole<span style="float:right;font-size:9pt">volet salarié · n° {dice.digits(9)}</span></div><div style="padding:3mm 4mm">
{far("Employeur", esc(farm), f"GERANT {esc(unaccented(boss.named('LAST_FIRST')))}")}{far("Siège de l'exploitation", esc(unaccented(pay.employer.address.line()).upper()))}{far("Siret", siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES)))}{far("Salarié", last, first, born)}{far("Adresse", esc(unaccented(pay.home.line()).upper()))}{far("Né(e) le", date_printed(person.birth_date, "slash"))}{far("Sécurité sociale", nir_printed(pay.nir, dice.pick(NIR_STYLES)))}{far("Lieu de travail", esc(unaccented(other.line()).upper()))}{far("Contrat saisonnier – date d'embauche", date_printed(pay.hired_on, "slash"))}{far("Fin prévue", date_printed(ends, "slash"))}
<div class="sep">Rémunération de la période du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")}</div>
{far(f"Heures normales {money(pay.hours)}", money(pay.base_pay))}{bonus}{far("<b>Brut</b>", f"<b>{money(pay.gross)}</b>")}{taken}{far("Total des retenues salariales", money(pay.withheld))}{fares}
<div class="sep">Sommes nettes</div>{far("Montant net social", money(pay.net_social))}{far("Net imposable du mois", money(pay.net_taxable))}{far("Net imposable depuis le 1er janvier", money(pay.cumul(pay.net_taxable)))}{far("Net avant impôt", money(pay.net_before_tax))}{far(f"Prélèvement à la source, taux {money(pay.tax_rate)}", money(pay.tax))}{far("<b>Net versé au salarié</b>", f"<b>{money(pay.net)}</b>")}{far("Versement effectué le", date_printed(pay.paid_on, "slash"))}{far("À la charge de l'employeur (pour information)", money(pay.charged))}
</div></div><p class="tiny">Établi par la caisse de Mutualité sociale agricole, {esc(dice.address("").line())}, d'après la déclaration de l'employeur reçue le {date_printed(pay.end - dt.timedelta(days=3), "slash")}. Congés payés : indemnité de 10 % versée en fin de contrat. Conservez ce document sans limitation de durée.</p>"""
    css = ".far{display:flex;justify-content:space-between;padding:1.1px 0}.cell{min-width:74mm;border:.4pt solid #7a9;padding:1px 5px;text-align:right;font-family:'Liberation Mono';font-size:8.4pt}.sep{background:#dcebdf;margin:2mm 0 1mm;padding:1mm 2mm;font-weight:bold}"
    truth = fields(pay, employee_name=f"{last} {first}", employer_name=farm)
    return Paper(html, truth, "payslip", css, dice.font("sans"), 8.6, "11mm 14mm")


def pocket_screen(dice: Dice) -> Paper:
    """A long picture of a telephone's screen: the month among other months, the sum large over its label, labels small and grey over their values; the hourly pay, earlier nets and a colleague about."""
    pay, money = draw(dice, "company", 900, 2_600), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("\u202f", ",", "\u00a0€")))  # fmt: skip
    employee = pay.employee.named(dice.pick(("first_last", "first_LAST")))
    tone = dice.pick(("#5b3df5", "#0b7a75", "#d1495b", "#1f3a93"))
    before = month_ends(*((pay.start.year, pay.start.month - 1) if pay.start.month > 1 else (pay.start.year - 1, 12)))
    shifts = dice.person("", age=(20, 50)).named("first_last")

    def item(label: str, value: str) -> str:
        return f"<div class='item'><div class='grey'>{label}</div><div>{value}</div></div>"

    def side(label: str, value: str) -> str:
        return f"<div class='side'><span>{label}</span><b>{value}</b></div>"

    months = "".join(f"<span class='chip' style='{f'background:{tone};color:#fff' if here else ''}'>{MONTHS[(pay.start.month - 1 + shift) % 12].capitalize()}</span>" for shift, here in ((-2, 0), (-1, 0), (0, 1)))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;font-size:7.5pt"><b>{dice.number(7, 22)}:{dice.number(10, 59)}</b><span>4G ▮▮▮ {dice.number(12, 99)} %</span></div>
<div style="background:{tone};color:#fff;border-radius:4mm;padding:5mm;margin:3mm 0"><div class="small">‹ &nbsp;Mes documents de paie</div><div style="text-align:center;margin-top:5mm"><div style="font-size:25pt;font-weight:bold">{money(pay.net)}</div><div>Net payé · {month_printed(pay.start.year, pay.start.month, "title")}</div><div class="small">viré le {long_date(pay.paid_on)}</div></div></div>
<div style="text-align:center">{months}</div>
<div class="pane">{item("Collaborateur", esc(employee))}{item("Employeur", esc(pay.employer.name))}{item("Établissement", f"{esc(pay.employer.address.line())}<br>SIRET {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}")}{item("Poste", esc(pay.job))}{item("Ancienneté depuis le", date_printed(pay.hired_on, "slash"))}</div>
<div class="pane">{side("Taux horaire", money(round(pay.base_pay / pay.hours, 2)))}{side("Salaire de base", money(pay.base_pay))}{side("Primes", money(pay.bonus))}{side("Salaire brut", money(pay.gross))}{side("Cotisations", money(-pay.withheld))}{side("Remboursements", money(pay.transport))}{side("Net avant impôt", money(pay.net_before_tax))}{side(f"Impôt ({money(pay.tax_rate, suffix=False)} %)", money(-pay.tax))}</div>
<div class="pane">{side("Net imposable", money(pay.net_taxable))}{side("… cumulé depuis janvier", money(pay.cumul(pay.net_taxable)))}{side("Montant net social", money(pay.net_social))}</div>
<div class="pane small"><div class="grey">Historique</div>{side(month_printed(before[0].year, before[0].month, "title"), money(round(pay.net - 31.4, 2)))}<div class="grey">Prochaine paie dans {dice.number(5, 26)} jours · {esc(shifts)} souhaite échanger un créneau avec vous</div></div>
<div style="display:flex;justify-content:space-around;color:#888;font-size:7pt;margin-top:4mm"><span>Planning</span><span style="color:{tone}">Paie</span><span>Congés</span><span>Profil</span></div>"""
    css = ".pane{border:.5pt solid #ddd;border-radius:3mm;padding:3mm 4mm;margin-top:3mm}.grey{color:#888;font-size:7.4pt}.item{margin-bottom:2mm}.side{display:flex;justify-content:space-between;padding:.7mm 0}.chip{border:.5pt solid #bbb;border-radius:4mm;padding:.8mm 3mm;margin:0 1mm;display:inline-block}"
    truth = fields(pay, employee_name=employee, social_security_number=None)
    return Paper(html, truth, "payslip", css, dice.pick(("Roboto", "Inter", "Lato")), 9, "5mm 6mm", "95mm 258mm")


def _apprenticed(dice: Dice) -> Pay:
    """An apprentice's month: contributions only on what is above half the minimum wage, no income tax withheld."""
    pay = draw(dice, "company", 960, 1_420)
    base = round(max(pay.gross - 911.42, 0), 2)
    kinds = (("Vieillesse plafonnée", 6.9), ("Vieillesse déplafonnée", 0.4), ("Retraite complémentaire tranche 1", 4.01), ("CSG et CRDS, part au-delà du seuil", 9.7))  # fmt: skip
    taken = tuple(Line("", label, base, rate, round(base * rate / 100, 2), round(base * 0.02, 2)) for label, rate in kinds)  # fmt: skip
    kept = round(sum(line.amount for line in taken), 2)
    net = round(pay.gross - kept, 2)
    taxable = round(net + base * 0.029, 2)
    before = round(net + pay.transport, 2)
    hired = dice.given.get("hired_on", dice.day_before(700, 400, pay.start))
    return replace(pay, lines=taken, hired_on=hired, net_social=net, net_taxable=taxable, net_before_tax=before, tax=0.0, tax_rate=0.0, net=before)  # fmt: skip


def two_ranks(dice: Dice) -> Paper:
    """Without a title: the sums of the month at the left of every label and those of the year at its right; the master, the training centre and the term of an apprentice's contract stand in a foot."""
    pay, money = _apprenticed(dice), dice.table_money()
    employee = pay.employee.named(dice.pick(("LAST_first", "first_LAST")))
    master, centre = dice.person("", age=(30, 62)), dice.address("")
    ends = pay.end + dt.timedelta(days=dice.number(120, 500))

    def row(label: str, value: float, weight: str = "normal") -> str:
        more = money(round(value * pay.months, 2))
        return f"<tr style='font-weight:{weight}'><td class='n'>{money(value)}</td><td class='c'>{label}</td><td class='n'>{more}</td></tr>"

    taken = "".join(row(f"{esc(line.label)} ({money(line.rate)} % de {money(line.base)})", -line.amount) for line in pay.lines)  # fmt: skip
    bonus = row("Prime d'équipement", pay.bonus) if pay.bonus else ""
    fares = row("Frais de transport remboursés", pay.transport) if pay.transport else ""
    html = f"""<table class="small"><tr><td style="width:34%"><b>{esc(employee)}</b><br>{lines(pay.home.lines())}</td><td style="width:32%" class="c">{month_printed(pay.start.year, pay.start.month, "upper")}<br>feuille {dice.number(1, 99)}</td><td class="right"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>{siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))} · {pay.employer.ape}</td></tr></table>
<p class="small" style="margin:4mm 0">Immatriculation {nir_printed(pay.nir, dice.pick(NIR_STYLES))} · présent{pay.employee.e} depuis le {date_printed(pay.hired_on, "slash")} · {money(pay.hours)} h dont {dice.number(2, 6) * 7},00 h au centre de formation</p>
<table class="two"><tr><th class="right" style="width:21%">ce mois</th><th class="c">euros</th><th class="right" style="width:21%">exercice</th></tr>{row("Rémunération d'apprenti", pay.base_pay)}{bonus}{row("BRUT", pay.gross, "bold")}{taken}{row("Cotisations salariales", -pay.withheld)}{fares}{row("Net à payer avant impôt sur le revenu", pay.net_before_tax)}{row("Prélèvement à la source (exonéré)", 0.0)}{row("NET À PAYER", pay.net, "bold")}{row("Montant net social", pay.net_social)}{row("Net imposable", pay.net_taxable)}{row("Charges de l'entreprise", pay.charged)}</table>
<table class="small" style="margin-top:9mm;border-top:.5pt solid #555"><tr><td style="width:50%">Maître d'apprentissage : {esc(master.named("first_last"))}<br>Centre de formation : CFA interprofessionnel, {esc(centre.line())}</td><td>Contrat enregistré n° 0{dice.digits(2)} {dice.digits(4)} {dice.digits(2)} {dice.digits(6)}, terme le {date_printed(ends, "slash")}<br>Virement du {date_printed(pay.paid_on, "slash")}<br>Congés restants : {money(pay.months * 2.5)} jours</td></tr></table><p class="tiny">À garder sans limite de temps.</p>"""
    css = ".two td{padding:3px 10px;border-left:.4pt solid #999;border-right:.4pt solid #999}.two tr{border-bottom:.3pt dotted #999}.c{text-align:center}.two{border:.6pt solid #555}"
    return Paper(html, fields(pay, employee_name=employee), "payslip", css, dice.font("any"), 9.4, "15mm 18mm")


def ward_sheet(dice: Dice) -> Paper:
    """A hospital of the public service on its side: every value of the head over its small label, the lines in two columns (gains, retentions), the nets across the foot over their labels; the paying officer and the warrant's day beside."""
    pay, money = draw(dice, "public", 1_750, 3_100), MoneyStyle(dice.pick((" ", "")), ",", "")
    house = pay.employer.name if "employer" in dice.given else f"Centre hospitalier {dice.pick(('Jean Verdolle', 'du Pays de Brenne', 'Simone Aubin', 'de la Côte Vermeille'))}"  # fmt: skip
    employee = pay.employee.named("LAST_FIRST")
    chief = dice.person("", age=(35, 64)).named("first_LAST")
    index = dice.number(370, 520)
    warrant = pay.end - dt.timedelta(days=dice.number(6, 12))
    first = round(pay.base_pay * 0.9, 2)
    second = round(pay.base_pay - first, 2)

    def cell(value: str, label: str, size: str = "100%") -> str:
        return f"<td style='padding:2mm;border:.4pt solid #678'><div class='b' style='font-size:{size}'>{value}</div><div class='tiny'>{label}</div></td>"

    gains = [("TRAITEMENT INDICIAIRE", first), ("INDEMNITE SEGUR / SUJETIONS", second), ("NUITS ET DIMANCHES", pay.bonus), ("REMBT TRANSPORT", pay.transport)]  # fmt: skip
    left = "".join(f"<tr><td>1{dice.digits(3)}</td><td>{label}</td><td class='n'>{money(value)}</td></tr>" for label, value in gains if value)  # fmt: skip
    right = "".join(f"<tr><td>4{dice.digits(3)}</td><td>{esc(unaccented(line.label).upper())}</td><td class='n'>{money(line.amount)}</td></tr>" for line in pay.lines if line.amount)  # fmt: skip
    html = f"""<table><tr><td style="width:60%;font-size:14pt">{esc(house)}</td><td class="right small">Direction des ressources humaines<br>{esc(pay.employer.address.line())}</td></tr></table>
<table style="margin-top:3mm"><tr>{cell(month_printed(pay.start.year, pay.start.month, "title"), "mois de paie", "130%")}{cell(siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES)), "siret")}{cell(esc(employee), "agent", "120%")}{cell(nir_printed(pay.nir, dice.pick(NIR_STYLES)), "n° insee")}{cell(date_printed(pay.hired_on, "slash"), "entrée dans l'établissement")}</tr></table>
<table><tr>{cell(dice.pick(("Aide-soignant CN", "Infirmier en soins généraux G1", "ASH qualifié", "Adjoint administratif P2")), "grade")}{cell(f"{dice.number(2, 11):02d}", "échelon")}{cell(str(index), "indice majoré")}{cell(dice.pick(("Gériatrie B", "Urgences", "Bloc ambulatoire")), f"unité – cadre : {esc(chief)}")}{cell(money(pay.hours), "heures")}{cell(date_printed(warrant, "slash"), "mandatement")}{cell(money(round(index * 4.92278, 2)), "base indiciaire")}</tr></table>
<div style="display:flex;gap:6mm;margin-top:5mm"><div style="flex:1"><table class="rows"><tr><th>Code</th><th>Éléments à payer</th><th class="right">€</th></tr>{left}<tr class="b"><td></td><td>TOTAL BRUT{" (hors remboursement)" if pay.transport else ""}</td><td class="n">{money(pay.gross)}</td></tr></table><p class="small" style="margin-top:5mm">{esc(pay.employee.named("first_LAST"))}<br>{lines(pay.home.lines())}</p></div>
<div style="flex:1.15"><table class="rows"><tr><th>Code</th><th>Retenues de l'agent</th><th class="right">€</th></tr>{right}<tr class="b"><td></td><td>TOTAL DES RETENUES</td><td class="n">{money(pay.withheld)}</td></tr></table></div></div>
<table style="margin-top:6mm"><tr>{cell(money(pay.cumul(pay.net_taxable)), "cumul imposable annuel")}{cell(money(pay.net_taxable), "net imposable")}{cell(money(pay.net_social), "montant net social")}{cell(money(pay.net_before_tax), "net à payer avant impôt")}{cell(money(pay.tax), f"impôt à la source {money(pay.tax_rate)} %")}{cell(money(pay.net), "net à payer", "150%")}{cell(date_printed(pay.paid_on, "slash"), "date de paiement")}</tr></table>
<p class="tiny">Comptable assignataire : trésorerie hospitalière, {esc(dice.address("").line())}. Charges patronales du mois : {money(pay.charged)}. Bulletin de paie à conserver sans limitation de durée.</p>"""
    truth = fields(pay, employee_name=employee, employer_name=house)
    return Paper(html, truth, "payslip", ".b{font-weight:bold} table.rows td{padding:1.6px 4px}", dice.pick(("Liberation Sans", "Nimbus Sans", "Carlito")), 8.4, "10mm 12mm", "A4 landscape")  # fmt: skip


def helper_account(dice: Dice) -> Paper:
    """A household's own sheet for the helper who lives in: sums before their labels, the employer represented by a child, an advance and lodging told in the text, what the deduction of the advance leaves named apart."""
    pay, money = draw(dice, low=650, high=1_700), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", " euros")))
    aged = dice.person("employer_person", age=(76, 96))
    child, home = dice.person("", age=(40, 66)), dice.address("")
    employee, boss = pay.employee.named("first_LAST"), aged.named("first_LAST")
    hours = dice.number(40, 130)

    def line(value: str, label: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td class='n' style='width:36mm'>{value}</td><td style='padding-left:5mm'>{label}</td></tr>"

    taken = "".join(line(money(line_.amount), esc(line_.label)) for line_ in pay.lines if line_.amount)
    bonus = line(money(pay.bonus), "heures du dimanche") if pay.bonus else ""
    fares = line(money(pay.transport), "remboursement de l'abonnement de bus") if pay.transport else ""
    html = f"""<p>{aged.civility} {esc(boss)}<br><span class="small">{esc(home.line())}<br>représenté{aged.e} par {child.civility} {esc(child.named("first_LAST"))}, tél. {dice.phone()}<br>particulier employeur, n° Cesu {dice.letters(1)}{dice.digits(7)}</span></p>
<p style="margin:6mm 0 4mm 75mm">{pay.employee.civility} {esc(employee)}<br>{lines(pay.home.lines())}</p>
<p class="center" style="font-size:13pt;margin:5mm 0"><b>Salaire de {month_printed(pay.start.year, pay.start.month, "lower")}</b><br><span class="small">du {long_date(pay.start)} au {long_date(pay.end)} – {hours} heures d'aide à domicile, convention IDCC 3239</span></p>
<p class="small">Entrée au service le {long_date(pay.hired_on)} ; n° de Sécurité sociale {nir_printed(pay.nir, dice.pick(NIR_STYLES))} ; emploi repère assistant de vie B ; contrat du {date_printed(pay.hired_on - dt.timedelta(days=dice.number(2, 9)), "slash")}.</p>
<table style="margin-top:4mm">{line(money(pay.base_pay), f"{hours} heures à {money(round(pay.base_pay / hours, 2))}")}{bonus}{line(money(pay.gross), "salaire brut", "bold")}{taken}{line(money(pay.withheld), "ensemble des cotisations du salarié")}{fares}{line(money(pay.net_before_tax), "net à payer avant impôt sur le revenu", "bold")}{line(money(pay.tax), f"retenus pour l'impôt, au taux de {money(pay.tax_rate, suffix=False)} %")}{line(money(pay.net), "net payé", "bold")}</table>
<table style="margin-top:5mm" class="small">{line(money(pay.net_taxable), "net imposable du mois")}{line(money(pay.cumul(pay.net_taxable)), "net imposable de l'année, mois compris")}{line(money(pay.net_social), "montant net social")}{line(money(pay.charged), "cotisations de l'employeur")}</table>
<p style="margin-top:6mm">Payé le {long_date(pay.paid_on)} par virement ({amount_in_words(pay.net)}). La chambre et les repas ne sont pas retenus ce mois-ci. Les congés du mois prochain ont été convenus avec {child.civility} {esc(child.last_name.upper())}.</p><p class="right">Pour l'employeur, {esc(child.first_name)} {esc(child.last_name.upper())}</p><p class="tiny">Bulletin à conserver sans limitation de durée.</p>"""
    truth = fields(pay, employee_name=employee, employer_name=boss, siret=None)
    return Paper(html, truth, "payslip", "td.n{padding:1.8px 0}", dice.font("any"), 10, "17mm 20mm")


LAYOUTS = {
    "rep_office": rep_office, "orchard_voucher": orchard_voucher, "pocket_screen": pocket_screen, "two_ranks": two_ranks,
    "ward_sheet": ward_sheet, "helper_account": helper_account,
}  # fmt: skip
