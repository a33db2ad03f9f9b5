"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.payslip._draw import Pay, contributions, draw, fields, nir_printed, siret_printed
from samples.stationery import logo, signature

VILLAGES = (
    ("Saint-Aubin-des-Landes", "35500"), ("Montcaret", "24230"), ("Villeneuve-sur-Lot", "47300"), ("Le Grand-Lucé", "72150"),
)  # fmt: skip
MUTUALS = ("Mutuelle des Deux Estuaires", "Prévoyance Solidaire de l'Adour", "Union mutualiste Cap Santé")


def _draw(dice: Dice, kind: str, low: float, high: float) -> Pay:
    """A month of pay of somebody who was of age when hired."""
    pay = draw(dice, kind, low, high)
    if "hired_on" in dice.given or pay.hired_on.year - pay.employee.birth_date.year > 18:
        return pay
    return replace(pay, hired_on=pay.start - dt.timedelta(days=pay.start.day + 60))


def _working(dice: Dice, pay: Pay, *jobs: str) -> Pay:
    """The slip with one of these jobs, unless a dossier fixed it."""
    job = dice.pick(jobs)
    return pay if "job" in dice.given else replace(pay, job=job)


def _named(dice: Dice, pay: Pay, *names: str) -> Pay:
    """The slip with an employer of that name, unless a dossier fixed who it is."""
    name = dice.pick(names)
    return pay if "employer" in dice.given else replace(pay, employer=replace(pay.employer, name=name))


def _month(pay: Pay, style: str = "lower") -> str:
    return month_printed(pay.start.year, pay.start.month, style)


def typed_for_village(dice: Dice) -> Paper:
    """A village's typed form without title: prose with one boxed summary, « Concerne : » and the day at the end; a curator and a child named."""
    town, code = dice.pick(VILLAGES)
    pay, money = _draw(dice, "public", 700, 1_450), MoneyStyle(" ", ",", " EUR")
    pay = _working(dice, pay, "Agent de cantine", "Agent technique", "Agent de garderie périscolaire")
    if "employer" not in dice.given:
        home = Address(f"{dice.number(1, 9)} place de la Mairie", code, town)
        pay = replace(pay, employer=replace(pay.employer, name=f"Commune de {town}", address=home))
    who, child = pay.employee, dice.children(pay.employee, 1)[0]
    helper, past, mayor = (dice.person("", age=(36, 72)) for _ in range(3))
    before = dice.address("")
    rows = [
        ["Traitement brut", money(pay.gross)],
        ["Retenues", money(pay.withheld)],
        ["Indemnité de trajet", money(pay.transport)],
        ["Net social", money(pay.net_social)],
        ["Net imposable", money(pay.net_taxable)],
        ["Net avant impôt", money(pay.net_before_tax)],
        ["Impôt à la source", money(pay.tax)],
        ["Net à mandater", money(pay.net)],
    ]
    html = f"""<p>MAIRIE DE {esc(town.upper() if "employer" not in dice.given else pay.employer.address.town.upper())}<br>{esc(pay.employer.name)}<br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, "spaced")}<br>Tél. {dice.phone()}</p>
<p style="margin-top:8mm">Concerne : <b>{esc(who.last_name)}, {esc(who.first_name)}</b><br>Imm. S.S. {nir_printed(pay.nir, "spaced")}</p>
<p style="line-height:1.7;margin-top:6mm">L'agent ci-dessus, recruté{who.e} par la commune le {date_printed(pay.hired_on, "slash")} comme {esc(pay.job.lower())}, a accompli {pay.hours:.2f} heures au cours du mois de {_month(pay)}. Sa nouvelle adresse est {esc(pay.home.line())} ; l'ancienne, {esc(before.line())}, chez {past.civility} {esc(past.last_name)}, {esc(past.first_name)}, propriétaire, est à rayer des fichiers. La fille ou le fils de l'agent, {esc(child.last_name)}, {esc(child.first_name)}, né{child.e} le {date_printed(child.birth_date, "slash")}, prend ses repas à la cantine ; leur prix (3,40 EUR) est réglé à part et ne vient pas en déduction.</p>
<div style="border:1.4pt solid #000;padding:4mm 8mm;margin:6mm 14mm">{table(rows, "", (), ("60%", "40%"))}</div>
<p style="line-height:1.7">La somme ci-dessus a été portée au mandat n° {dice.number(40, 900)} et virée le {date_printed(pay.paid_on, "slash")}. Un double est remis à {helper.civility} {esc(helper.last_name)}, {esc(helper.first_name)}, curateur de l'agent. Depuis le 1er janvier, il a été versé {money(pay.cumul(pay.net))} nets.</p>
<p style="margin-top:10mm">Fait à {esc(town)}, le {long_date(pay.end + dt.timedelta(days=8))}</p><p>Le maire,<br>{esc(mayor.last_name)}, {esc(mayor.first_name)}</p>{signature(9)}"""
    truth = fields(pay, employee_name=f"{who.last_name} {who.first_name}")
    return Paper(html, truth, "payslip", "", dice.pick(("Courier Prime", "Liberation Mono")), 9.8, "17mm 20mm")


def minder_app(dice: Dice) -> Paper:
    """A childminder's own application: centred lines in the first person, the title in the closing band, last year's sums beside this year's."""
    pay, money = _draw(dice, "company", 520, 1_390), MoneyStyle(" ", ",", " €")
    pay = pay.with_indemnity(round(dice.number(12, 20) * 3.9, 2))
    who = pay.employee
    if "person" not in dice.given and who.sex == "M":
        who = dice.person("", sex="F", age=(26, 60))
        pay = replace(pay, employee=who, nir=dice.nir(who))
    parent, doctor, past = dice.person("", age=(26, 48)), dice.person("", age=(34, 62)), dice.person("", age=(45, 78))
    before, child = dice.address(""), dice.children(parent, 1)[0]
    name, boss = who.named("FIRST_LAST"), parent.named("FIRST_LAST")
    days = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
    sent = pay.end + dt.timedelta(days=2)
    past_gross, past_net = round(pay.gross * 0.96, 2), round(pay.net * 0.955, 2)
    civil = "MADAME" if who.sex == "F" else "MONSIEUR"
    compare = table([["Brut du mois", money(past_gross), money(pay.gross)], ["Net payé", money(past_net), money(pay.net)], ["Net imposable", money(round(pay.net_taxable * 0.957, 2)), money(pay.net_taxable)]], "rows small", ("", f"{_month(pay).split()[0]} {pay.start.year - 1}", _month(pay)), ("40%", "30%", "30%"))  # fmt: skip
    retained = "<br>".join(f"{esc(line.label)} · {money(line.amount)}" for line in pay.lines if line.amount)
    html = f"""<p class="tiny">De : NounouPaie &lt;export@nounoupaie.example&gt;<br>Envoyé : {days[sent.weekday()]} {long_date(sent)} {dice.number(8, 21)}:{dice.number(10, 59)}<br>Pièce : 1 page</p>
<div class="center"><p style="margin-top:6mm;line-height:1.6">Je soussigné{who.e} <b>{civil} {esc(name)}</b>,<br>assistant{who.e} maternel{"le" if who.sex == "F" else ""} agréé{who.e}, {esc(pay.home.line())},<br>n° de sécurité sociale {nir_printed(pay.nir, "spaced")},<br>présente à la signature de mon employeur particulier</p>
<p style="font-size:11.5pt"><b>{"MADAME" if parent.sex == "F" else "MONSIEUR"} {esc(boss)}</b></p><p class="small">({esc(before.line())} jusqu'à la fin de son bail avec {past.civility} {esc(past.named("FIRST_LAST"))} — nouvelle adresse inconnue de l'application)</p>
<p>le détail de ma paie pour la garde de {esc(child.first_name)},<br>du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}, selon le contrat commencé le {date_printed(pay.hired_on, "slash")}.</p>
<p style="color:#7a2a5a">· · ·</p><p>Salaire mensualisé brut<br><b>{money(pay.gross)}</b></p><p class="small">{retained}</p><p>Indemnités d'entretien et de repas<br>{money(pay.transport)}</p><p>Montant net social<br><b>{money(pay.net_social)}</b></p><p>Net avant impôt<br>{money(pay.net_before_tax)}</p><p>Impôt retenu par Pajemploi ({f"{pay.tax_rate:.1f}".replace(".", ",")} %)<br>{money(pay.tax)}</p><p>Ce qui m'est viré<br><b style="font-size:14pt">{money(pay.net)}</b></p></div>
<div style="margin:5mm 22mm">{compare}</div><p class="center small">Visite de la PMI : Dr {esc(doctor.named("FIRST_LAST"))}, le {date_printed(sent + dt.timedelta(days=25), "slash")} à 10:30</p>
<div class="center" style="background:#7a2a5a;color:#fff;padding:3mm;margin-top:6mm">Bulletin de salaire — {_month(pay)} — exporté de NounouPaie</div>"""
    truth = fields(pay, employee_name=name, employer_name=boss, siret=None, payment_date=None)
    return Paper(html, truth, "payslip", "", dice.pick(("Roboto", "Inter")), 10, "10mm 16mm")


def mutual_cards(dice: Dice) -> Paper:
    """A mutual's « Relevé »: three cards side by side, the worker in a row of a table and in small letters, a scale of ceilings, a long legal foot."""
    pay, money = _named(dice, _draw(dice, "association", 1_500, 3_100), *MUTUALS), dice.table_money()
    pay = _working(dice, pay, "Conseiller mutualiste", "Gestionnaire de prestations", "Chargé d'accueil")
    first = pay.end + dt.timedelta(days=1)
    pay = replace(pay, paid_on=pay.end - dt.timedelta(days=dice.number(1, 4)))
    name, chief = pay.employee.named("first_last").lower(), dice.person("", age=(35, 62)).named("first_last").lower()
    day, n = "%d.%m.%Y", pay.months

    def card(title: str, rows: list[list[str]]) -> str:
        return f'<td style="width:33%;padding:1.2mm"><div style="background:#eef6f3;border-top:3pt solid #0d7a5f;padding:2.5mm;height:62mm"><b class="small">{title}</b>{table(rows, "small")}</div></td>'

    held = [[esc(line.label), money(line.amount)] for line in pay.lines if line.amount]
    top = [["Appointements", money(pay.base_pay)]] + ([["Prime", money(pay.bonus)]] if pay.bonus else [])
    cards = (
        card("ce que vous avez gagné", [*top, ["<b>Rémunération brute</b>", f"<b>{money(pay.gross)}</b>"], ["Titres de transport", money(pay.transport)]])
        + card("ce qui est retenu", [*held, ["<b>Ensemble</b>", f"<b>{money(pay.withheld)}</b>"]])
        + card("ce qui vous revient", [["Net social", money(pay.net_social)], ["Net avant impôt", money(pay.net_before_tax)], [f"Impôt, taux {pay.tax_rate:.1f}".replace(".", ","), money(pay.tax)], ["Net fiscal", money(pay.net_taxable)], ["<b>Versé</b>", f"<b>{money(pay.net)}</b>"], ["par virement du", f"{pay.paid_on:{day}}"]])
    )  # fmt: skip
    people = [[dice.digits(5), esc(name), esc(pay.job.lower()), nir_printed(pay.nir, "plain"), f"{pay.hired_on:{day}}"]]
    years = [
        ["brut", money(round(pay.gross * n * 0.97, 2)), money(pay.cumul(pay.gross))],
        ["net fiscal", money(round(pay.net_taxable * n * 0.968, 2)), money(pay.cumul(pay.net_taxable))],
        ["impôt prélevé", money(round(pay.tax * n * 0.95, 2)), money(pay.cumul(pay.tax) if pay.tax else 0)],
    ]
    ceiling = {2024: 3_864, 2025: 3_925}.get(pay.start.year, 4_005)
    scale = [["mensuel", money(ceiling)], ["trimestriel", money(3 * ceiling)], ["annuel", money(12 * ceiling)]]
    html = f"""{logo(esc(pay.employer.name), "#0d7a5f")}<p>le 1er {month_printed(first.year, first.month, "lower")}</p>
<h2 style="text-align:center;margin:5mm 0">Relevé</h2><p class="center">mois de {_month(pay)}, du 1er au {pay.end.day}</p>
{table(people, "grid small", ("matricule", "personne", "emploi", "sécurité sociale", "entrée"), ("12%", "30%", "24%", "20%", "14%"))}
<table style="margin:5mm 0">{"<tr>" + cards + "</tr>"}</table>
<table><tr><td style="width:58%;padding-right:6mm">{table(years, "rows small", ("cumuls au dernier jour du mois", str(pay.start.year - 1), str(pay.start.year)), ("40%", "30%", "30%"))}</td><td>{table(scale, "rows small", ("plafond de la sécurité sociale", "€"), ("60%", "40%"))}</td></tr></table>
<p class="small" style="margin-top:6mm">Votre entretien professionnel avec {esc(chief)} aura lieu le {first + dt.timedelta(days=dice.number(9, 40)):{day}}. Date limite pour poser les congés d'été : {dt.date(first.year, 12, 31):{day}}. Questions : {dice.phone()}.</p>
<p class="tiny justify" style="border-top:.5pt solid #888;margin-top:14mm;padding-top:2mm">{esc(pay.employer.name)}, mutuelle soumise aux dispositions du livre II du code de la mutualité, immatriculée au répertoire Sirene sous le n° {siret_printed(pay.employer.siret, "halves")} (établissement employeur), code NAF {pay.employer.ape}. Siège : {esc(pay.employer.address.line())}. Substituée par l'Union Générale Mutualiste, 5 rue du Faubourg, 75010 Paris, Siren {dice.digits(9)}. Autorité de contrôle : ACPR, 4 place de Budapest, 75436 Paris Cedex 09. Convention collective nationale de la mutualité, IDCC 2128. Document à conserver sans limite de durée ; informations sur les rubriques : service-public.fr.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.pick(("Lato", "Carlito")), 9.5, "12mm 15mm")


def second_leaf_of_letter(dice: Dice) -> Paper:
    """The second leaf of a letter: sums on the left of their labels, a worker with a long foreign name, « certifie que », an old word for the title."""
    pay, money = _draw(dice, "company", 1_300, 2_900), MoneyStyle(" ", ",", " €")
    who = pay.employee
    if "person" not in dice.given:
        given, last = dice.pick((("Maria Esperança", "dos Santos Quaresma de Brito"), ("Thi Ngoc Lan", "Nguyen Phuoc Tran"), ("Ana Lucía", "Ortiz de la Torre Villegas"), ("Fatoumata Binta", "Ould Sidi Baba Ahmed")))  # fmt: skip
        who = replace(who, sex="F", first_names=(given,), last_name=last, birth_name=None)
        pay = replace(pay, employee=who, nir=dice.nir(who))
    child, boss, other = dice.children(who, 1)[0], dice.person("", age=(38, 64)), dice.partner(who)
    name = who.named("first_last")
    written = pay.paid_on + dt.timedelta(days=dice.number(2, 9))
    sums = [
        (pay.gross, "rémunération brute du mois"), (-pay.withheld, "retenues pour la sécurité sociale, la retraite et la CSG"),
        (pay.transport, "remboursement des trajets"), (pay.net_social, "montant net social"), (pay.net_taxable, "net à déclarer aux impôts"),
        (pay.net_before_tax, "net avant impôt"), (-pay.tax, "impôt retenu à la source"), (pay.net, "<b>net payé</b>"),
    ]  # fmt: skip
    body = "".join(
        f'<tr><td class="right" style="width:34mm;padding-right:5mm">{money(value)}</td><td>{label}</td></tr>'
        for value, label in sums
    )
    html = f"""<table><tr><td class="small">{esc(pay.employer.name)}</td><td class="center">— 2 —</td><td class="right small">page 2 sur 3</td></tr></table>
<table class="grid small" style="width:90mm;margin-top:6mm"><tr><td>Date</td><td>{date_printed(written, "slash")}</td></tr><tr><td>Suivi par</td><td>{esc(boss.named("first_last"))}</td></tr></table>
<p class="justify" style="margin-top:8mm">…dont vous avez pris connaissance à la page précédente. La mutuelle a bien enregistré les ayants droit déclarés : {other.civility} {esc(other.named("first_last"))}, né{other.e} le {date_printed(other.birth_date, "slash")}, et l'enfant {esc(child.named("first_last"))}, né{child.e} le {date_printed(child.birth_date, "slash")}. Leur dossier doit être complété avant le {date_printed(written + dt.timedelta(days=30), "slash")}.</p>
<p class="center" style="margin:7mm 0 4mm"><b>Décompte de paye</b></p><p class="justify">L'employeur certifie que {who.civility} {esc(name)}, né{who.e} le {date_printed(who.birth_date, "slash")}, immatriculation {nir_printed(pay.nir, "key")}, en service depuis le {date_printed(pay.hired_on, "slash")} comme {esc(pay.job.lower())}, a reçu pour la période de paye du {date_printed(pay.start, "slash")} au {date_printed(pay.end, "slash")} ({f"{pay.hours:.2f}".replace(".", ",")} heures), par virement du {date_printed(pay.paid_on, "slash")} :</p>
<table style="margin:5mm 0 5mm 8mm">{body}</table>
<p class="justify">Les cotisations à la charge de l'entreprise se sont montées à {money(pay.charged)} ; le net payé depuis janvier, ce mois compris, à {money(pay.cumul(pay.net))}. Ce décompte est à garder sans limitation de durée. Le prochain sera arrêté le {date_printed(pay.end + dt.timedelta(days=30), "slash")}.</p>
<p class="justify">S'agissant, d'autre part, de la demande de temps partiel que vous avez jointe à votre courrier, elle sera examinée par le comité dans le délai prévu par l'accord d'entreprise, ainsi qu'il est expliqué…</p>
<p class="tiny" style="margin-top:22mm;border-top:.5pt solid #777;padding-top:2mm">{esc(pay.employer.name)} · {esc(pay.employer.address.line())} · Siret {siret_printed(pay.employer.siret, "dash")} · APE {pay.employer.ape}</p>"""
    return Paper(
        html, fields(pay, employee_name=name), "payslip", "", dice.pick(("Liberation Serif", "C059")), 10.8, "18mm 22mm"
    )


def ambulance_firm(dice: Dice) -> Paper:
    """An accountants' software sheet of an ambulance firm: six columns, the net in a band, a foot of monthly and yearly cumuls beside the leave."""
    pay, money = _draw(dice, "company", 1_850, 2_700), dice.table_money()
    pay = _working(dice, pay, "Ambulancier DEA 2e degré", "Auxiliaire ambulancier 1er degré")
    pay = _named(dice, pay, "SARL Ambulances du Val", "SAS Assistance Secours Ambulances", "EURL Ambulances Bertin Frères")  # fmt: skip
    who, n = pay.employee.named(dice.pick(("first_LAST", "LAST_first"))), pay.months
    night = round(pay.base_pay * 0.08, 2)
    rows = [["<b>Salaire de base</b>", f"{pay.hours:.2f}", "", "", money(round(pay.base_pay - night, 2)), ""]]
    rows += [["Indemnité dépassement d'amplitude (IDAJ)", "", "", "", money(night), ""]]
    rows += [["Prime nettoyage véhicule", "", "", "", money(pay.bonus), ""]] if pay.bonus else []
    rows += [["<b>Salaire brut</b>", "", "", "", f"<b>{money(pay.gross)}</b>", ""]]
    rows += [[label, base, rate, mine, "", theirs] for label, base, rate, mine, theirs in contributions(pay, money)]
    rows += [
        ["<b>Total des cotisations et contributions</b>", "", "", money(pay.withheld), "", money(pay.charged)],
        ["Remboursement transport / repas non soumis", "", "", "", money(pay.transport), ""],
        ["<b>Montant net social</b>", "", "", "", money(pay.net_social), ""],
        ["<b>Net à payer avant impôt sur le revenu</b>", "", "", "", money(pay.net_before_tax), ""],
        ["Impôt sur le revenu prélevé à la source - PAS", money(pay.net_taxable), f"{pay.tax_rate:.2f}", money(pay.tax), "", ""],
    ]  # fmt: skip

    def year(value: float) -> str:
        return money(pay.cumul(value))

    foot = [
        ["Mensuel", f"{pay.hours:.2f}", money(pay.gross), money(pay.net_taxable), money(pay.charged), money(round(pay.gross + pay.charged, 2))],
        ["Annuel", f"{pay.hours * n:.2f}", year(pay.gross), year(pay.net_taxable), year(pay.charged), year(round(pay.gross + pay.charged, 2))],
    ]  # fmt: skip
    boss, former = dice.person("", age=(35, 62)), dice.company("", "company")
    html = f"""<table><tr><td style="width:50%"><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class="small">SIRET {pay.employer.siret} · Code NAF {pay.employer.ape}<br>Convention collective : Transports routiers et activités auxiliaires (IDCC 16)</span></td><td class="right"><b style="font-size:14pt">BULLETIN DE SALAIRE</b><br>Période : {_month(pay, "title")}<br><span class="small">du {pay.start:%d/%m/%Y} au {pay.end:%d/%m/%Y}</span></td></tr></table>
<table style="margin-top:4mm"><tr><td style="width:50%" class="small">Matricule : {dice.digits(5)}<br>N° SS : {nir_printed(pay.nir, "spaced")}<br>Emploi : {esc(pay.job)}<br>Statut : Ouvrier · Niveau 2<br>Entrée : {pay.hired_on:%d/%m/%Y}<br>Reprise d'ancienneté acquise chez {esc(former.name)} : 2 ans<br>Régulateur : {esc(boss.named("first_LAST"))}</td><td style="padding-top:6mm">{pay.employee.civility} {esc(who)}<br>{lines(pay.home.lines())}</td></tr></table>
<div style="height:3mm"></div>{table(rows, "f small", ("Éléments de paie", "Base", "Taux", "À déduire", "À payer", "Charges patronales"), ("42%", "12%", "9%", "12%", "12%", "13%"))}
<table style="background:#123c63;color:#fff;margin:3mm 0"><tr><td style="padding:2mm">Net payé : <b>{money(pay.net)} euros</b></td><td class="right" style="padding:2mm">Paiement le {pay.paid_on:%d/%m/%Y} par virement</td></tr></table>
<table><tr><td style="width:74%;padding-right:3mm">{table(foot, "grid small", ("", "Heures", "Brut", "Net imposable", "Ch. patronales", "Coût global"))}</td><td>{table([["Acquis", f"{2.5 * ((n + 6) % 12 + 1):.2f}", "25,00"], ["Pris", "0,00", "12,00"], ["Solde", f"{2.5 * ((n + 6) % 12 + 1):.2f}", "13,00"]], "grid small", ("Congés", "N", "N-1"))}</td></tr></table>
<p class="tiny" style="margin-top:3mm">Dans votre intérêt, et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée. Informations complémentaires : www.service-public.fr. Allègement de cotisations employeur : {money(round(pay.gross * 0.11, 2))}.</p>"""
    truth = fields(pay, employee_name=who)
    css = "table.f th { background:#123c63; color:#fff } table.f td { border-left:.4pt solid #bbb; border-right:.4pt solid #bbb }"
    return Paper(html, truth, "payslip", css, "Liberation Sans", 8.8, "10mm 12mm")


def dental_cards(dice: Dice) -> Paper:
    """A young software house's airy sheet: the net in a coloured pane at the top, employer and worker in panes, groups of lines without rules."""
    pay, money = _draw(dice, "company", 1_700, 2_500), MoneyStyle("\u202f", ",", "\u00a0€")
    pay = _working(dice, pay, "Assistante dentaire", "Secrétaire de cabinet dentaire")
    dentist, cover = dice.person("", age=(33, 60)), dice.person("", age=(24, 60))
    if "employer" not in dice.given:
        pay = replace(
            pay, employer=replace(pay.employer, name=f"SELARL Cabinet dentaire {dentist.last_name}", ape="8623Z")
        )
    name = pay.employee.named("first_last")

    def pane(title: str, body: str) -> str:
        return f'<td style="padding:0 2mm 0 0;width:50%"><div style="border:.6pt solid #d5d8e0;border-radius:2.5mm;padding:3mm;height:40mm"><span class="tiny">{title}</span><br>{body}</div></td>'

    def group(title: str, rows: list[list[str]]) -> str:
        return f'<p style="margin:3.5mm 0 1mm;color:#3a4bd8"><b>{title}</b></p>{table(rows, "small", (), ("52%", "16%", "14%", "18%"))}'

    parts = contributions(pay, dice.table_money())
    earned = [["Salaire de base", f"{pay.hours:.2f} h", "", money(pay.base_pay)]]
    earned += [["Prime d'assiduité", "", "", money(pay.bonus)]] if pay.bonus else []
    earned += [["<b>Rémunération brute</b>", "", "", f"<b>{money(pay.gross)}</b>"]]
    html = f"""<table><tr><td style="width:60%"><span style="font-size:18pt"><b>Bulletin de paie</b></span><br>{_month(pay, "title")} <span class="small">— du {pay.start:%d/%m} au {pay.end:%d/%m/%Y}</span></td><td><div style="background:#3a4bd8;color:#fff;border-radius:2.5mm;padding:3mm"><span class="small">Net à payer</span><br><b style="font-size:16pt">{money(pay.net)}</b><br><span class="small">viré le {date_printed(pay.paid_on, "long")}</span></div></td></tr></table>
<table style="margin-top:4mm"><tr>{pane("EMPLOYEUR", f"<b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br><span class='small'>SIRET {siret_printed(pay.employer.siret, 'spaced')} · NAF {pay.employer.ape}<br>Cabinets dentaires (IDCC 1619)</span>")}{pane("SALARIÉ", f"<b>{esc(name)}</b><br>{lines(pay.home.lines())}<br><span class='small'>{esc(pay.job)} · N° SS {nir_printed(pay.nir, 'spaced')}<br>Dans l’entreprise depuis le {pay.hired_on:%d/%m/%Y}</span>")}</tr></table>
{group("Rémunération", earned)}{group("Cotisations salariales", [[a, b, c, d] for a, b, c, d, _ in parts if d])}
{group("Vos nets", [["Montant net social", "", "", money(pay.net_social)], ["Frais de transport remboursés", "", "", money(pay.transport)], ["Net à payer avant impôt sur le revenu", "", "", f"<b>{money(pay.net_before_tax)}</b>"], ["Impôt sur le revenu", "", f"{pay.tax_rate:.1f} %".replace(".", ","), money(pay.tax, sign="-" if pay.tax else "")], ["Net imposable du mois", "", "", money(pay.net_taxable)]])}
{group("Depuis janvier", [["Brut", "", "", money(pay.cumul(pay.gross))], ["Net imposable", "", "", money(pay.cumul(pay.net_taxable))], ["Versé par l'employeur, cotisations comprises", "", "", money(pay.cumul(round(pay.gross + pay.charged, 2)))]])}
<p class="small" style="margin-top:5mm;color:#555">Note du mois : remplacement de {esc(cover.named("first_last"))} du {pay.start + dt.timedelta(days=7):%d/%m} au {pay.start + dt.timedelta(days=9):%d/%m}. Validé par le Dr {esc(dentist.named("first_last"))}. À conserver sans limitation de durée.</p>"""
    return Paper(html, fields(pay, employee_name=name), "payslip", "", "Inter", 9, "11mm 14mm")


def school_aide(dice: Dice) -> Paper:
    """A school that pays the aides of others: sheet of codes, « à payer / à déduire », the aide's workplace and tutor as decoys."""
    pay, money = _draw(dice, "public", 820, 1_420), dice.table_money()
    pay = _working(dice, pay, "AESH", "Assistant d'éducation", "Accompagnant d'élèves en situation de handicap")
    pay = _named(dice, pay, "Lycée Jean-Moulin", "Collège Marie-Curie", "Lycée polyvalent Simone-Weil")
    name, head, tutor = pay.employee.named("LAST_first"), dice.person("", age=(40, 62)), dice.person("", age=(30, 60))
    rows = [[f"{100 + i * 7}", label, money(value), ""] for i, (label, value) in enumerate((("TRAITEMENT INDICIAIRE", pay.base_pay), ("INDEMNITE DE FONCTIONS", pay.bonus))) if value]  # fmt: skip
    rows += [["", "<b>TOTAL BRUT</b>", f"<b>{money(pay.gross)}</b>", ""]]
    rows += [
        [f"{300 + i * 3}", line.label, "", money(line.amount)]
        for i, line in enumerate(ln for ln in pay.lines if ln.amount)
    ]
    rows += [["610", "REMB. DOMICILE-TRAVAIL", money(pay.transport), ""]] if pay.transport else []
    rows += [
        ["", "Totaux", money(round(pay.gross + pay.transport, 2)), money(pay.withheld)],
        ["", "<b>NET AVANT IMPOT SUR LE REVENU</b>", f"<b>{money(pay.net_before_tax)}</b>", ""],
        ["900", f"PRELEVEMENT A LA SOURCE {pay.tax_rate:.1f} %".replace(".", ","), "", money(pay.tax)],
        ["", "<b>NET A PAYER</b>", f"<b>{money(pay.net)}</b>", ""],
    ]
    html = f"""<table class="grid"><tr><td style="width:50%"><span class="tiny">ÉTABLISSEMENT MUTUALISATEUR DE LA PAYE (EMPLOYEUR)</span><br><b>{esc(pay.employer.name)}</b><br>{lines(pay.employer.address.lines())}<br>SIRET {siret_printed(pay.employer.siret, "halves")}</td><td><span class="tiny">LIEU D'EXERCICE</span><br>École élémentaire {esc(dice.pick(("Jules-Ferry", "des Tilleuls", "Louise-Michel")))}<br>{lines(dice.address("").lines())}<br><span class="small">référent : {esc(tutor.named("LAST_first"))}</span></td></tr>
<tr><td><span class="tiny">AGENT</span><br><b>{esc(name)}</b><br>{lines(pay.home.lines())}</td><td class="small">N° INSEE {nir_printed(pay.nir, "key")}<br>Fonction : {esc(pay.job)}<br>Quotité {dice.pick(("62", "75", "82"))} % — indice majoré {dice.number(366, 395)}<br>Contrat depuis le {pay.hired_on:%d/%m/%Y}</td></tr></table>
<p class="center" style="margin:4mm 0;letter-spacing:1px"><b>BULLETIN DE PAYE — {_month(pay, "plain_upper")}</b></p>
{table(rows, "grid small", ("Code", "Libellé", "À payer", "À déduire"), ("10%", "50%", "20%", "20%"))}
<table class="grid small" style="margin-top:4mm"><tr><th>Montant net social</th><th>Net imposable</th><th>Net imposable de l'année</th><th>Coût employeur</th><th>Mis en paiement</th></tr><tr><td>{money(pay.net_social)}</td><td>{money(pay.net_taxable)}</td><td>{money(pay.cumul(pay.net_taxable))}</td><td>{money(round(pay.gross + pay.charged, 2))}</td><td>{pay.paid_on:%d/%m/%Y}</td></tr></table>
<p class="small" style="margin-top:5mm">L'ordonnateur : {head.civility} {esc(head.named("LAST_first"))}, proviseur ou principal. Compte crédité : {dice.iban()[:14]} XXXX XXXX. Réclamations avant le {pay.end + dt.timedelta(days=45):%d/%m/%Y}.</p>"""
    return Paper(
        html,
        fields(pay, employee_name=name),
        "payslip",
        "",
        dice.pick(("Liberation Sans Narrow", "Carlito")),
        9.6,
        "13mm",
    )


def study_and_work(dice: Dice) -> Paper:
    """A bureau's sheet of even letters for a work-and-study contract: tiny headings over values, the totals across the foot with « MOIS » and « ANNEE »."""
    pay, money = _draw(dice, "company", 900, 1_750), dice.table_money()
    if "hired_on" not in dice.given:
        pay = replace(pay, hired_on=pay.start - dt.timedelta(days=dice.number(40, 320)))
    pay = _working(dice, pay, "VENDEUR CONTRAT PRO", "EMPLOYEE COMMERCIALE CONTRAT PRO")
    name, tutor, school = (
        pay.employee.named("LAST_FIRST"),
        dice.person("", age=(30, 58)),
        dice.pick(("CFA DU COMMERCE", "INSTITUT VENTE PLUS")),
    )
    day = "%d.%m.%y"

    def heads(*items: tuple[str, str]) -> str:
        return (
            "<tr>"
            + "".join(
                f'<td style="border:.5pt solid #000"><span class="tiny">{a}</span><br>{b}&nbsp;</td>' for a, b in items
            )
            + "</tr>"
        )

    rows = [["SALAIRE MENSUEL 80 % SMIC", f"{pay.hours:.2f}", "", money(pay.base_pay), "", ""]]
    rows += [["PRIME D OBJECTIF", "", "", money(pay.bonus), "", ""]] if pay.bonus else []
    rows += [
        [label.upper(), base, rate, "", mine, theirs] for label, base, rate, mine, theirs in contributions(pay, money)
    ]
    rows += [["REMBT TITRE DE TRANSPORT", "", "", money(pay.transport), "", ""]] if pay.transport else []
    rows += [["IMPOT A LA SOURCE", money(pay.net_taxable), f"{pay.tax_rate:.2f}", "", money(pay.tax), ""]]

    def year(value: float) -> str:
        return money(pay.cumul(value))

    foot = [
        ["MOIS", money(pay.gross), money(pay.net_taxable), money(pay.net_social), money(pay.net_before_tax), money(pay.tax), f"<b>{money(pay.net)}</b>"],
        ["ANNEE", year(pay.gross), year(pay.net_taxable), year(pay.net_social), year(pay.net_before_tax), money(pay.cumul(pay.tax) if pay.tax else 0), year(pay.net)],
    ]  # fmt: skip
    html = f"""<table>{heads(("SOCIETE", f"<b>{esc(pay.employer.name.upper())}</b>"), ("SIRET", pay.employer.siret), ("APE", pay.employer.ape), ("PERIODE DE PAIE", f"{pay.start:{day}} - {pay.end:{day}}"))}</table>
<table>{heads(("ADRESSE", esc(pay.employer.address.line().upper())), ("URSSAF", f"{dice.digits(3)} {dice.digits(12)}"), ("CONV. COLL.", "IDCC 2216"))}</table>
<table style="margin:5mm 0"><tr><td style="width:50%">{esc(school)} : ORGANISME DE FORMATION<br>TUTEUR : {esc(tutor.named("LAST_FIRST"))}<br>SEMAINE D ECOLE : {pay.start + dt.timedelta(days=14):{day}}<br>FIN DU CONTRAT : {pay.end + dt.timedelta(days=300):{day}}</td><td>{esc(name)}<br>{lines(pay.home.lines(True))}</td></tr></table>
<table>{heads(("MATRICULE", dice.digits(8)), ("NUMERO SS", nir_printed(pay.nir, "spaced")), ("EMPLOI", esc(pay.job.upper())), ("ENTREE", f"{pay.hired_on:{day}}"), ("BANQUE", dice.iban()[-7:]))}</table>
<div style="height:3mm"></div>{table(rows, "t", ("RUBRIQUE", "BASE", "TAUX", "GAINS", "RETENUES", "PART EMPLOYEUR"), ("40%", "12%", "9%", "12%", "13%", "14%"))}
<div style="height:5mm"></div>{table(foot, "grid", ("", "BRUT", "NET IMPOSABLE", "NET SOCIAL", "NET AVANT IMPOT", "IMPOT", "NET A PAYER"))}
<p style="margin-top:4mm">REGLEMENT PAR VIREMENT DU {pay.paid_on:{day}} — BULLETIN DE PAIE A CONSERVER SANS LIMITATION DE DUREE</p>"""
    css = "table.t th { border-bottom: 1px solid #000 } table.t td { padding: .6px 4px }"
    return Paper(
        html,
        fields(pay, employee_name=name),
        "payslip",
        css,
        dice.pick(("Liberation Mono", "Nimbus Mono PS")),
        7.4,
        "12mm 11mm",
    )


LAYOUTS = {
    "typed_for_village": typed_for_village, "minder_app": minder_app, "mutual_cards": mutual_cards,
    "second_leaf_of_letter": second_leaf_of_letter, "ambulance_firm": ambulance_firm, "dental_cards": dental_cards,
    "school_aide": school_aide, "study_and_work": study_and_work,
}  # fmt: skip
