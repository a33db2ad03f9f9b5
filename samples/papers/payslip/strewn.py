"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import Pay, contributions, draw, fields, nir_printed, siret_printed

TRAILS = "table.t td { padding: 1.2px 4px; border-bottom: .4px dotted #888 } table.t th { border-bottom: 1px solid #222; font-size: 85% }"


def _prose_money(dice: Dice) -> MoneyStyle:
    """Money as a sentence says it, always with its currency."""
    return MoneyStyle(" ", ",", dice.pick((" €", " euros")))


def _as(dice: Dice, pay: Pay, *jobs: str) -> Pay:
    """The slip with one of these jobs, unless a dossier fixed it."""
    job = dice.pick(jobs)
    return pay if "job" in dice.given else replace(pay, job=job)


def _month(pay: Pay, style: str = "lower") -> str:
    return month_printed(pay.start.year, pay.start.month, style)


def two_tongues_foot(dice: Dice) -> Paper:
    """A foreign group's statement in French and English: the tables say only the lines, who and how much stand in the last paragraph and the foot."""
    pay, money = draw(dice, "company", 1_700, 4_200), _prose_money(dice)
    who = pay.employee
    if "person" not in dice.given:
        who = replace(who, last_name=dice.pick(("Ferreira da Rocha", "Ndiaye Lambert", "Castelnau Moreira", "Benali Vasseur")), birth_name=None)  # fmt: skip
    child, doctor = dice.children(who, 1)[0], dice.person("", age=(32, 64))
    first, _, rest = who.last_name.partition(" ")
    rows = contributions(pay, dice.table_money())
    cells = [
        [date_printed(pay.paid_on, "slash"), date_printed(pay.hired_on, "slash"), f"{pay.hours:.2f}", esc(pay.job)]
    ]
    tax = f"prélèvement à la source / withholding tax {pay.tax_rate:.1f} % : {money(pay.tax)}"
    html = f"""<table><tr><td style="font-size:17pt;font-weight:bold;color:#0a5f63;width:55%">{esc(pay.employer.name)}</td><td class="right small">Bulletin de rémunération<br><i>Earnings statement</i></td></tr></table>
<p class="small" style="color:#0a5f63;border-bottom:2px solid #0a5f63;padding-bottom:2mm">A member of Halvorsen Holding B.V., Amsterdam</p>
{table(cells, "grid", ("Date<br><i class='tiny'>Value date</i>", "Entrée<br><i class='tiny'>Joined</i>", "Heures<br><i class='tiny'>Hours</i>", "Emploi<br><i class='tiny'>Position</i>"))}
<div style="height:5mm"></div>{table([["Salaire de base / Base salary", money(pay.base_pay, suffix=False)], ["Prime variable / Bonus", money(pay.bonus, suffix=False)], ["Titres de transport / Commuting refund", money(pay.transport, suffix=False)], ["Crèche d'entreprise (part employeur, pour information) — " + esc(child.named("first_last")), money(dice.amount(90, 260), suffix=False)]], "rows", (), ("80%", "20%"))}
<div style="height:5mm"></div>{table(rows, "t small", ("Retenues / Deductions", "Base", "Taux / Rate", "Salarié / Employee", "Employeur / Employer"), ("46%", "13%", "12%", "15%", "14%"))}
<p class="small" style="margin-top:4mm">Prochaine visite d'information et de prévention / next occupational health check: Dr {esc(doctor.named("first_last"))}, {long_date(pay.end + dt.timedelta(days=24))}, 9 h 40.</p>
<p class="justify" style="margin-top:6mm;line-height:1.5">Établi pour le mois de / issued for {_month(pay)} <b>en faveur de</b> / in favour of</p>
<p style="margin-left:20mm"><b>{esc(who.first_name)} {esc(first.upper())}<br>{esc(rest.upper())}</b></p>
<p class="justify" style="line-height:1.5">(n° de sécurité sociale / social security no. {nir_printed(pay.nir, "key")}, tél. {dice.phone()}, compte / account {dice.iban()}), ce bulletin fait ressortir une rémunération brute / gross pay de {money(pay.gross)}, un montant net social / net social amount de {money(pay.net_social)}, un net imposable / taxable net de {money(pay.net_taxable)}, un net avant impôt / net before tax de {money(pay.net_before_tax)} ; {tax} ; net versé / net paid : <b>{money(pay.net)}</b>.</p>
<p class="tiny" style="border-top:.5pt solid #999;margin-top:14mm;padding-top:2mm">{esc(pay.employer.name)} — {esc(pay.employer.address.line())} — SIRET {siret_printed(pay.employer.siret, "spaced")} — NAF {pay.employer.ape} — cumul brut de l'année / year-to-date gross {money(pay.cumul(pay.gross))} — à conserver sans limitation de durée / keep indefinitely.</p>"""
    truth = fields(pay, employee_name=f"{who.first_name} {who.last_name.upper()}")
    return Paper(html, truth, "payslip", TRAILS, dice.pick(("Carlito", "Open Sans", "Inter")), 9.5, "12mm 16mm")


def simplified_form(dice: Dice) -> Paper:
    """A State form with numbered boxes: the worker in the left half, the work in the right; surname and given name in cells far apart; « RELEVÉ »."""
    pay, money = draw(dice, "company", 700, 2_100), dice.table_money()
    who, one, two = pay.employee, dice.person("", age=(28, 62)), dice.person("", age=(28, 62))
    year = pay.start.year
    count = iter(range(1, 60))

    def box(label: str, value: str) -> str:
        return f'<div style="border:.6pt solid #357;margin-bottom:-.6pt;padding:.8mm 1.5mm"><span style="background:#357;color:#fff;font-size:6pt;padding:0 1mm">{next(count):02d}</span> <span style="font-size:6.5pt;color:#357">{label}</span><br>{value}&nbsp;</div>'

    left = (
        box("Nom d'usage", f"<b>{esc(who.last_name.upper())}</b>") + box("N° de sécurité sociale", nir_printed(pay.nir, "spaced"))
        + box("Adresse", lines(pay.home.lines())) + box("Téléphone", dice.phone()) + box("Compte à créditer (IBAN)", dice.iban())
        + box("Emploi occupé", esc(pay.job)) + box("Prénom usuel", f"<b>{esc(who.first_name)}</b>")
    )  # fmt: skip
    right = (
        box("Période d'emploi", f"du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}") + box("Date d'embauche", f"{pay.hired_on:%d/%m/%Y}")
        + box("Heures rémunérées", f"{pay.hours:.2f}".replace(".", ",")) + box("Rémunération brute", money(pay.gross)) + box("Retenues à la charge du salarié", money(pay.withheld))
        + box("Frais professionnels remboursés", money(pay.transport)) + box("Montant net social", money(pay.net_social))
        + box("Net imposable", money(pay.net_taxable)) + box("Net à payer avant impôt sur le revenu", money(pay.net_before_tax))
        + box(f"Prélèvement à la source ({pay.tax_rate:.1f} %)".replace(".", ","), money(pay.tax)) + box("<b>Net à payer</b>", f"<b>{money(pay.net)}</b>")
    )  # fmt: skip
    past = round(pay.gross * 0.962, 2)
    compare = [
        ["Brut", money(past), money(pay.gross)],
        ["Net imposable", money(round(pay.net_taxable * 0.962, 2)), money(pay.net_taxable)],
        ["Net à payer", money(round(pay.net * 0.958, 2)), money(pay.net)],
    ]
    html = f"""<table><tr><td style="width:22%;border:1pt solid #357;text-align:center;color:#357"><b style="font-size:13pt">cerfa</b><br>N° 1{dice.digits(4)}*0{dice.number(2, 7)}</td><td class="center"><span style="font-size:15pt;letter-spacing:.15em"><b>RELEVÉ</b></span><br><span class="small">volet du salarié — titre simplifié d'emploi (articles L. 133-5-6 et suivants du code de la sécurité sociale)</span></td></tr></table>
<p style="margin:4mm 0 2mm">La présente formule a été remplie par l'employeur, qui a versé le salaire le {date_printed(pay.paid_on, "long")}.</p>
<p>Employeur : <b>{esc(pay.employer.name)}</b>, {esc(pay.employer.address.line())}, SIRET {siret_printed(pay.employer.siret, "plain")}, APE {pay.employer.ape}</p>
<p><b>Concerne :</b> la personne désignée aux cadres 01 et 07</p>
<table><tr><td style="width:50%;padding:0 2mm 0 0"><div style="background:#dce7f2;padding:1mm" class="small"><b>LA PERSONNE</b></div>{left}</td><td style="padding:0 0 0 2mm"><div style="background:#dce7f2;padding:1mm" class="small"><b>L'EMPLOI ET LA RÉMUNÉRATION</b></div>{right}</td></tr></table>
<p class="small" style="margin:4mm 0 1mm">Rappel, même mois de l'année précédente</p>{table(compare, "grid small", ("", f"{_month(pay, 'title').split()[0]} {year - 1}", f"{_month(pay, 'title').split()[0]} {year}"), ("40%", "30%", "30%"))}
<table style="margin-top:5mm" class="small"><tr><td>Le gestionnaire du centre<br>{esc(one.named("first_LAST"))}</td><td>Contresigné, la responsable du pôle<br>{esc(two.named("first_LAST"))}</td><td class="right">Centre national du titre simplifié<br>tél. {dice.phone()}</td></tr></table>"""
    truth = fields(pay, employee_name=f"{who.last_name.upper()} {who.first_name}")
    return Paper(html, truth, "payslip", "", dice.font("sans"), 9, "11mm 13mm")


def folded_word(dice: Dice) -> Paper:
    """A leaf folded in two: dashes and sentences, « Surname, Given », the old word « paye »; spouse, medical visit and former address beside."""
    pay, money = draw(dice, dice.pick(("company", "association")), 1_000, 2_600), _prose_money(dice)
    who, spouse = pay.employee, dice.person("", age=(25, 62))
    name, former = f"{who.last_name}, {who.first_name}", dice.address("")
    made = pay.paid_on + dt.timedelta(days=dice.number(1, 4))
    visit = made + dt.timedelta(days=dice.number(15, 40))
    items = [f"{line.label} : on retient {money(line.amount)}" + (f" sur {money(line.base)}" if line.base else "") for line in pay.lines if line.amount]  # fmt: skip
    dashes = "".join(f"<p style='margin:.5mm 0'>— {item} ;</p>" for item in items)
    gains = f"— pour {pay.hours:.2f} heures, un salaire de {money(pay.base_pay)}".replace(".", ",", 1) + (f" ;<br>— une prime de {money(pay.bonus)}" if pay.bonus else "")  # fmt: skip
    html = f"""<div style="display:flex"><div style="width:50%;padding-right:9mm;border-right:.5pt dashed #888">
<p class="bold" style="font-size:13pt">{esc(pay.employer.name)}</p><p>{lines(pay.employer.address.lines())}<br>Siret : {siret_printed(pay.employer.siret, "halves")}</p>
<h2 style="margin-top:8mm">Bulletin de paye</h2><p>arrêté pour {_month(pay)}</p>
<p>pour le compte de : <b>{esc(name)}</b>, {esc(pay.job.lower())}, entré{who.e} dans la maison le {long_date(pay.hired_on)}, immatriculé{who.e} sous le numéro {nir_printed(pay.nir, "dots")}.</p>
<p>Demeurant {esc(pay.home.line())} (auparavant {esc(former.line())}, adresse modifiée à sa demande).</p>
<p style="margin-top:8mm" class="small"><b>À ne pas oublier</b><br>— L'ayant droit inscrit à la mutuelle est {esc(spouse.last_name)}, {esc(spouse.first_name)} ; cotisation du conjoint : {money(dice.amount(18, 40))}, prélevée à part.<br>— La visite de la médecine du travail est fixée au {long_date(visit)} à 14 h 15.<br>— Les souhaits de congés sont à remettre avant le {long_date(made + dt.timedelta(days=11))}.</p></div>
<div style="width:50%;padding-left:9mm"><p>On doit, pour ce mois :</p><p>{gains} ;</p><p>ce qui fait un brut de <b>{money(pay.gross)}</b>.</p><p>De cette somme :</p>{dashes}
<p style="margin-top:3mm">Soit {money(pay.withheld)} de retenues en tout.{f" On y ajoute {money(pay.transport)} pour le transport." if pay.transport else ""} Le net avant impôt est ainsi de {money(pay.net_before_tax)} ; le net social, de {money(pay.net_social)} ; le net imposable, de {money(pay.net_taxable)}. L'impôt retenu à la source au taux de {pay.tax_rate:.1f} % s'élève à {money(pay.tax)}.</p>
<p>La somme de <b>{money(pay.net)}</b> a été virée le {long_date(pay.paid_on)} en faveur de l'intéressé{who.e}.</p>
<p style="margin-top:6mm">Fait à {esc(pay.employer.address.town)}, le {long_date(made)}.</p><p class="tiny" style="margin-top:8mm">Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.</p></div></div>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("serif"), 9.5, "12mm 13mm", "A4 landscape")  # fmt: skip


def stub_to_return(dice: Dice) -> Paper:
    """« Feuille de paye » with a stub to send back: narrow labels, values, remarks in a third column; paid on the day of a square stamp."""
    pay, money = draw(dice, dice.pick(("company", "association")), 900, 2_300), dice.money()
    name, former = pay.employee.named("LAST_first"), dice.address("")
    clerk, head, doctor = (dice.person("", age=(28, 64)) for _ in range(3))
    rows = [
        ("bénéficiaire", f"<b>{esc(name)}</b>", f"{esc(pay.home.line())}"), ("n° S.S.", nir_printed(pay.nir, "slash"), "transmis à la caisse"),
        ("emploi", esc(pay.job), f"depuis le {pay.hired_on:%d-%m-%Y}"), ("mois", _month(pay, "upper"), f"{pay.hours:.2f} h"),
        ("brut", money(pay.gross), f"dont prime {money(pay.bonus)}" if pay.bonus else "sans prime"), ("retenues", money(pay.withheld), f"part patronale {money(pay.charged)}"),
        ("frais", money(pay.transport), "non soumis"), ("net social", money(pay.net_social), "à reporter sur la déclaration RSA ou prime d'activité"),
        ("avant impôt", money(pay.net_before_tax), "net à payer avant prélèvement à la source"), ("imposable", money(pay.net_taxable), f"depuis janvier {money(pay.cumul(pay.net_taxable))}"),
        ("impôt", money(pay.tax), f"taux {pay.tax_rate:.1f} %"), ("NET", f"<b style='font-size:12pt'>{money(pay.net)}</b>", "par virement"),
    ]  # fmt: skip
    body = "".join(f'<tr><td style="width:22mm;font-size:7pt;color:#555;padding:1.6mm 1mm">{a}</td><td style="width:70mm;padding:1.3mm 2mm;border:.5pt solid #888">{b}</td><td style="padding:1.6mm 3mm;font-size:7.5pt;font-style:italic">{c}</td></tr>' for a, b, c in rows)  # fmt: skip
    mark = f'<div style="display:inline-block;border:1.6pt solid #8b1a1a;color:#8b1a1a;padding:2mm 4mm;text-align:center;transform:rotate(-4deg);font-weight:bold">PAYÉ LE<br>{pay.paid_on:%d %m %Y}</div>'
    html = f"""<table><tr><td><b>{esc(pay.employer.name.upper())}</b><br>{lines(pay.employer.address.lines())}<br>{siret_printed(pay.employer.siret, "spaced")} · {pay.employer.ape}</td><td class="right" style="font-size:15pt">Feuille de paye</td></tr></table>
<table style="margin-top:5mm">{body}</table>
<table style="margin-top:5mm"><tr><td>{mark}</td><td class="small">Le comptable,<br>{esc(clerk.named("first_LAST"))}</td><td class="small">Vu et contresigné,<br>{esc(head.named("first_LAST"))}</td></tr></table>
<p class="small" style="margin-top:4mm">Arrêt du travail justifié par certificat du Dr {esc(doctor.named("first_LAST"))} reçu le {pay.start + dt.timedelta(days=12):%d-%m-%Y} ; aucune retenue ce mois.</p>
<p class="center small" style="border-top:1pt dashed #333;margin-top:7mm;padding-top:1mm">✂ talon à détacher et à retourner au service avant le {pay.paid_on + dt.timedelta(days=18):%d-%m-%Y}</p>
<table class="small"><tr><td style="width:50%">Je confirme mon changement d'adresse.<br>Ancienne adresse : {esc(former.line())}<br>Nouvelle adresse : voir ci-dessus</td><td>Acompte demandé sur le mois suivant : ............ €<br>(montant maximal {money(round(pay.net / 2, 2))})<br>Signature :</td></tr></table>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("any"), 9.5, "13mm 16mm")


def chain_restaurant(dice: Dice) -> Paper:
    """A quick restaurant's franchise: hours in hundredths by kind, variable items of the 21st to the 20th, meals, the nets in one closing band."""
    pay, money = draw(dice, "company", 850, 1_900), dice.table_money()
    pay = _as(
        dice,
        pay.with_indemnity(round(dice.number(8, 19) * 4.22, 2)),
        "Équipier polyvalent",
        "Hôte d'accueil",
        "Formateur équipier",
    )
    name = pay.employee.named("LAST_first")
    night = round(pay.base_pay * 0.031, 2)
    spread = round(pay.base_pay * 0.072, 2)
    core = round(pay.base_pay - night - spread, 2)
    before = pay.start - dt.timedelta(days=1)
    rate = round(core / (pay.hours - 9.5), 4)
    rows = [
        ["100", "Heures contractuelles", f"{pay.hours - 9.5:.2f}", f"{rate:.4f}", money(core), ""],
        ["118", "Heures complémentaires 10 %", "9,50", "", money(spread), ""],
        ["142", "Majoration heures de nuit 0 h - 2 h", "11,25", "", money(night), ""],
    ]
    rows += [["155", "Prime d'objectif", "", "", money(pay.bonus), ""]] if pay.bonus else []
    rows.append(["", "<b>TOTAL BRUT</b>", "", "", f"<b>{money(pay.gross)}</b>", ""])
    rows += [[str(300 + 7 * n), line.label, money(line.base) if line.base else "", f"{line.rate:.2f}" if line.rate else "", "", money(line.amount)] for n, line in enumerate(pay.lines) if line.amount]  # fmt: skip
    rows += [
        ["", "Total cotisations salariales", "", "", "", money(pay.withheld)],
        ["710", "Indemnité repas non prise", "", "", money(pay.transport), ""],
    ]
    band = [
        ("Net social", pay.net_social),
        ("Net imposable", pay.net_taxable),
        ("Net avant impôt", pay.net_before_tax),
        (f"PAS {pay.tax_rate:.1f} %", pay.tax),
        ("NET PAYÉ", pay.net),
    ]
    foot = "".join(
        f'<td style="text-align:center;border-left:1px solid #fff;padding:2mm">{label}<br><b style="font-size:11pt">{money(value)}</b></td>'
        for label, value in band
    )
    manager = dice.person("", age=(24, 45))
    html = f"""<table><tr><td style="width:54%"><b>{esc(pay.employer.name)}</b><br><span class="small">Franchisé indépendant — restaurant n° {dice.digits(4)}<br>{esc(pay.employer.address.line())}<br>Siret {siret_printed(pay.employer.siret, "plain")} — APE {pay.employer.ape} — IDCC 1501 restauration rapide<br>Urssaf Île-de-France, 22-24 rue de Lagny, 93518 Montreuil Cedex</span></td><td class="right"><b style="font-size:13pt">BULLETIN DE SALAIRE</b><br>{_month(pay, "title")}<br><span class="small">éléments variables du 21/{before:%m} au 20/{pay.start:%m}</span></td></tr></table>
<table style="margin:7mm 0 5mm"><tr><td style="width:54%" class="small">Matricule {dice.digits(6)}<br>{esc(pay.job)} — niveau I, échelon 2<br>Entré{pay.employee.e} le {pay.hired_on:%d.%m.%y}<br>S.S. {nir_printed(pay.nir, "key")}<br>Responsable de restaurant : {esc(manager.named("first_last"))}</td><td>{pay.employee.civility.upper().rstrip(".")} {esc(name)}<br>{lines(pay.home.lines(True))}</td></tr></table>
{table(rows, "t small", ("Rub.", "Libellé", "Nombre / base", "Taux", "À payer", "À déduire"), ("8%", "44%", "14%", "10%", "12%", "12%"))}
<table style="background:#b5121b;color:#fff;margin-top:6mm" class="small"><tr>{foot}</tr></table>
<table class="small" style="margin-top:3mm"><tr><td>Paiement : vir. {pay.paid_on:%d.%m.%y}</td><td>Compteur repos : 3,50 h</td><td>CP N-1 acquis 25,00 pris 21,00 solde 4,00</td><td class="right">Cumul imposable {money(pay.cumul(pay.net_taxable))}</td></tr></table>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", TRAILS, dice.font("sans"), 9, "11mm 13mm")


def clinic_cells(dice: Dice) -> Paper:
    """A private clinic's program: a head of small cells with surname, used name and given name apart; services on the left; nets in a right column."""
    pay, money = draw(dice, "company", 1_600, 3_300), dice.table_money()
    pay = _as(dice, pay, "Aide-soignant", "Infirmier DE", "Agent de service hospitalier", "Secrétaire médicale")
    who = pay.employee
    born = who.birth_name or who.last_name
    firm = pay.employer
    if "employer" not in dice.given:
        firm = replace(
            firm,
            name=dice.pick(
                (
                    "Clinique Saint-Vivien",
                    "Polyclinique des Trois Ponts",
                    "SA Clinique du Val Fleuri",
                    "Clinique Esquirol-Laroche",
                )
            ),
        )
        pay = replace(pay, employer=firm)
    sunday, night = round(pay.base_pay * 0.043, 2), round(pay.base_pay * 0.058, 2)
    core = round(pay.base_pay - sunday - night, 2)
    head = [
        ["<span class='tiny'>Matricule</span><br>" + dice.digits(5), f"<span class='tiny'>Nom de naissance</span><br>{esc(born.upper())}", f"<span class='tiny'>Nom d'usage</span><br>{esc(who.last_name.upper())}", f"<span class='tiny'>Prénom</span><br>{esc(who.first_name.upper())}"],
        [f"<span class='tiny'>Emploi</span><br>{esc(pay.job)}", "<span class='tiny'>Coefficient / échelon</span><br>" + f"{dice.number(210, 330)} / {dice.number(1, 9)}", f"<span class='tiny'>Entrée établissement</span><br>{pay.hired_on:%d/%m/%Y}", f"<span class='tiny'>Entrée profession</span><br>{pay.hired_on - dt.timedelta(days=1_460):%d/%m/%Y}"],
        [f"<span class='tiny'>N° SS</span><br>{nir_printed(pay.nir, 'spaced')}", f"<span class='tiny'>Mois de paie</span><br>{pay.start:%m/%Y}", f"<span class='tiny'>Du — au</span><br>{pay.start:%d/%m/%y} — {pay.end:%d/%m/%y}", f"<span class='tiny'>Virement</span><br>{pay.paid_on:%d/%m/%Y}"],
    ]  # fmt: skip
    gains = [
        ["Salaire conventionnel", money(core)],
        ["Indemnité dimanches et fériés", money(sunday)],
        ["Indemnité de nuit", money(night)],
    ]
    gains += [["Prime d'assiduité", money(pay.bonus)]] if pay.bonus else []
    gains.append(["<b>Brut</b>", f"<b>{money(pay.gross)}</b>"])
    nets = "".join(f'<p style="margin:0 0 4mm"><span class="tiny">{label}</span><br><b style="font-size:{size}pt">{money(value)}</b></p>' for label, value, size in (
        ("MONTANT NET SOCIAL", pay.net_social, 10), ("NET AVANT IMPÔT", pay.net_before_tax, 10), (f"IMPÔT À LA SOURCE {pay.tax_rate:.1f} %", pay.tax, 10), ("NET VERSÉ", pay.net, 14),
        ("NET FISCAL DU MOIS", pay.net_taxable, 9), ("NET FISCAL CUMULÉ", pay.cumul(pay.net_taxable), 9), ("BRUT CUMULÉ", pay.cumul(pay.gross), 9), ("COÛT EMPLOYEUR", round(pay.gross + pay.charged, 2), 9),
    ))  # fmt: skip
    cell = "".join("<tr>" + "".join(f"<td style='width:25%'>{c}</td>" for c in row) + "</tr>" for row in head)
    html = f"""<table><tr><td><b>{esc(firm.name)}</b> <span class="small">— {esc(firm.address.line())} — Siret {siret_printed(firm.siret, "halves")} — NAF {firm.ape}</span></td><td class="right bold" style="width:38mm">Bulletin de paie</td></tr></table>
<table class="grid" style="margin:3mm 0">{cell}</table>
<table><tr><td style="padding:0 5mm 0 0"><div style="height:24mm;padding-left:70mm;padding-top:4mm">{esc(who.civility)} {esc(who.named("first_LAST"))}<br>{lines(pay.home.lines())}</div>{table(gains, "t", (), ("75%", "25%"))}<div style="height:4mm"></div>
{table([[a, b, c, d] for a, b, c, d, _ in contributions(pay, money)], "t small", ("Cotisations", "Assiette", "Taux", "Part salariale"), ("54%", "16%", "12%", "18%"))}
<p class="right small">Total des cotisations {money(pay.withheld)}{f" — Transport domicile-travail + {money(pay.transport)}" if pay.transport else ""}</p>
<p class="small" style="margin-top:4mm">Convention collective de l'hospitalisation privée à but lucratif (IDCC 2264). Planning du mois suivant affiché le 20. Visite de reprise : Dr Lhermitte, santé au travail.</p></td><td style="width:38mm;background:#e9f2ee;padding:4mm 3mm;text-align:right">{nets}</td></tr></table>"""
    name = who.named("first_LAST")
    return Paper(html, fields(pay, employee_name=name), "payslip", TRAILS, dice.font("sans"), 9, "10mm 12mm")


def thirteenth_month(dice: Dice) -> Paper:
    """A bank's own design without the word payslip: « votre rémunération », a tree of what adds up, a thirteenth month, savings plan sums beside."""
    pay, money = draw(dice, "company", 3_100, 5_400), dice.money()
    pay = _as(dice, pay, "Conseiller clientèle", "Gestionnaire de crédits", "Chargé d'accueil")
    firm = pay.employer
    if "employer" not in dice.given:
        firm = replace(
            firm,
            name=dice.pick(
                (
                    "Caisse Coopérative des Deux Rives",
                    "Banque Populaire du Sillon",
                    "Crédit Fluvial SA",
                    "Banque Martel & Associés",
                )
            ),
        )
        pay = replace(pay, employer=firm)
    name = pay.employee.named("first_last")
    base = round((pay.gross - pay.bonus) * 0.52, 2)
    thirteenth = round(pay.base_pay - base, 2)
    bonus, adviser = dice.amount(600, 2_400), dice.person("", age=(28, 60))

    def step(sign: str, label: str, value: float, strong: bool = False, inner: bool = False) -> str:
        size = "font-weight:bold;background:#f3efe6" if strong else "color:#444" if inner else ""
        return f'<tr style="{size}"><td style="width:7mm">{sign}</td><td style="padding-left:{9 if inner else 2}mm">{label}</td><td style="text-align:right;width:36mm">{money(value)}</td></tr>'

    tree = (
        step("", "Appointement mensuel", base, inner=True) + step("", "Treizième mois", thirteenth, inner=True)
        + (step("", "Prime de vacances", pay.bonus, inner=True) if pay.bonus else "") + step("=", "Rémunération brute", pay.gross, True)
        + "".join(step("", line.label, line.amount, inner=True) for line in pay.lines if line.amount) + step("−", "Cotisations et contributions", pay.withheld, True)
        + (step("+", "Abonnement de transport remboursé à 50 %", pay.transport) if pay.transport else "") + step("=", "Avant impôt sur le revenu", pay.net_before_tax, True)
        + step("−", f"Impôt prélevé à la source, {pay.tax_rate:.1f} % de {money(pay.net_taxable)}", pay.tax) + step("=", "Versé sur votre compte", pay.net, True)
    )  # fmt: skip
    html = f"""<table><tr><td><span style="font-size:15pt;color:#7a5c1e"><b>{esc(firm.name)}</b></span></td><td class="right">{_month(pay, "title")}</td></tr></table>
<p style="border-top:1.5pt solid #7a5c1e;padding-top:2mm;font-size:13pt">Votre rémunération</p>
<table class="small"><tr><td style="width:50%">{esc(name)}<br>{lines(pay.home.lines())}</td><td>Identifiant {dice.letters(1)}{dice.digits(6)}<br>{esc(pay.job)}, niveau {dice.pick("DEFGH")}<br>Dans l'entreprise depuis le {long_date(pay.hired_on)}<br>Sécurité sociale {nir_printed(pay.nir, "plain")}</td></tr></table>
<table style="margin-top:6mm" class="v">{tree}</table>
<table style="margin-top:6mm"><tr><td style="width:50%;padding:0 4mm 0 0"><div class="box"><b>Montants de référence</b><br>Montant net social : {money(pay.net_social)}<br>Net imposable : {money(pay.net_taxable)}<br>Net imposable depuis janvier : {money(pay.cumul(pay.net_taxable))}<br>Brut depuis janvier : {money(pay.cumul(pay.gross))}</div></td><td style="padding:0"><div class="box"><b>Épargne salariale (hors rémunération)</b><br>Intéressement de l'exercice {pay.start.year - 1} : {money(bonus)}<br>Disponible à compter du {long_date(dt.date(pay.start.year + 5, 6, 1))}<br>Votre conseillère ou conseiller : {esc(adviser.named("first_last"))}</div></td></tr></table>
<p>Virement exécuté le {long_date(pay.paid_on)}.</p><p class="tiny" style="margin-top:10mm">{esc(firm.name)}, siège {esc(firm.address.line())}, SIRET {siret_printed(firm.siret, "spaced")}, APE {firm.ape}. Convention collective de la banque (IDCC 2120). Cotisations de sécurité sociale versées à l'Urssaf. Ce document, remis sous forme électronique, est à conserver sans limitation de durée (article L. 3243-4 du code du travail).</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "table.v td { padding: 2.2px 4px }", dice.pick(("Lato", "Open Sans", "Carlito")), 9.5, "13mm 17mm")  # fmt: skip


def salon_with_absence(dice: Dice) -> Paper:
    """A hairdresser's accountant: two columns of print, an unpaid absence taken off the wage, tips, two gross figures, employer at the foot of the head."""
    pay, money = draw(dice, "company", 1_000, 2_100), dice.table_money()
    pay = _as(
        dice,
        pay.with_indemnity(round(dice.number(12, 60) * 1.5, 2)),
        "Coiffeur mixte",
        "Coloriste permanentiste",
        "Assistant coiffeur",
    )
    firm, name = pay.employer, pay.employee.named("first_LAST")
    if "employer" not in dice.given:
        boss = dice.person("", age=(30, 60))
        firm = replace(
            firm,
            name=dice.pick(
                (
                    f"Salon {boss.first_name} Coiffure",
                    "EURL Mèche & Ciseaux",
                    "SARL L'Atelier du Brushing",
                    "Coiff'Avenue SAS",
                )
            ),
        )
        pay = replace(pay, employer=firm)
    away = round(pay.base_pay * 0.14, 2)
    full = round(pay.base_pay + away, 2)
    days = (pay.start + dt.timedelta(days=8), pay.start + dt.timedelta(days=11))
    firm_rows = [
        ["Salaire mensuel de base", money(full)],
        [f"Absence maladie du {days[0]:%d/%m} au {days[1]:%d/%m} (carence)", f"- {money(away)}"],
        ["Salaire après absence", money(pay.base_pay)],
    ]
    firm_rows += [["Prime sur revente", money(pay.bonus)]] if pay.bonus else []
    firm_rows += [
        ["Salaire brut soumis", f"<b>{money(pay.gross)}</b>"],
        *[[line.label, f"- {money(line.amount)}"] for line in pay.lines if line.amount],
        ["Pourboires exonérés (loi de finances, art. 5)", money(pay.transport)],
    ]
    nets = [
        ["Net à payer avant impôt", money(pay.net_before_tax)],
        ["Net social", money(pay.net_social)],
        ["Net imposable", money(pay.net_taxable)],
        ["Taux personnalisé" if pay.tax_rate else "Taux neutre", f"{pay.tax_rate:.2f} %"],
        ["Impôt prélevé", money(pay.tax)],
        ["NET À PAYER", f"<b>{money(pay.net)}</b>"],
    ]
    office = dice.person("", age=(30, 64))
    html = f"""<div class="cols"><div style="flex:1.5"><h3>Bulletin de paie</h3><p>Période du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y} — payé le {pay.paid_on:%d/%m/%Y} par virement</p>{table(firm_rows, "t small", (), ("74%", "26%"))}<p class="small" style="margin-top:4mm">Retenues salariales {money(pay.withheld)} · cotisations patronales {money(pay.charged)} · allègement général {money(round(pay.gross * 0.12, 2))}</p><p class="small">Brut reconstitué pour le maintien de salaire : {money(round(full + pay.bonus, 2))}. Indemnités journalières à percevoir directement de la caisse.</p></div>
<div><div class="box"><span class="tiny">SALARIÉ{pay.employee.e.upper()}</span><br><b>{esc(name)}</b><br>{lines(pay.home.lines())}<br><span class="small">{nir_printed(pay.nir, "spaced")}<br>{esc(pay.job)}, niv. II éch. 1<br>présent{pay.employee.e} depuis le {pay.hired_on:%d/%m/%Y}</span></div>
<div class="box"><span class="tiny">EMPLOYEUR</span><br><b>{esc(firm.name)}</b><br>{lines(firm.address.lines())}<br><span class="small">SIRET {siret_printed(firm.siret, "spaced")}<br>Code NAF {firm.ape}<br>Coiffure, IDCC 2596</span></div>{table(nets, "grid", (), ("62%", "38%"))}
<p class="small" style="margin-top:4mm">Congés : acquis 22,50 · pris 12,00 · reste 10,50<br>Cumuls : brut {money(pay.cumul(pay.gross))} · imposable {money(pay.cumul(pay.net_taxable))}</p></div></div>
<p class="tiny" style="margin-top:8mm">Paie tenue par le cabinet {esc(office.last_name)} Expertise, 18 place du Marché, SIRET {siret_printed(dice.siret(), "spaced")} — votre interlocuteur : {esc(office.named("first_LAST"))}. Pour la définition des termes employés : www.service-public.fr, rubrique cotisations sociales.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", TRAILS, dice.font("any"), 9, "13mm 13mm")


LAYOUTS = {
    "two_tongues_foot": two_tongues_foot,
    "simplified_form": simplified_form,
    "folded_word": folded_word,
    "stub_to_return": stub_to_return,
    "chain_restaurant": chain_restaurant,
    "clinic_cells": clinic_cells,
    "thirteenth_month": thirteenth_month,
    "salon_with_absence": salon_with_absence,
}
