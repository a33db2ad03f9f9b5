"""Mixed layouts: a franchised agency, a theatre's spreadsheet, a farm's filled print, a mail from overseas, a notary's relevé."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice, Person
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.names import WOMEN
from samples.paper import Paper, esc, lines
from samples.papers.payslip import mixed_more
from samples.papers.payslip._draw import NIR_STYLES, SIRET_STYLES, draw, fields, nir_printed, siret_printed
from samples.papers.payslip.mixed_more import CEILINGS, month_of, with_employer
from samples.stationery import HAND, handwriting, signature


def franchise_questions(dice: Dice) -> Paper:
    """A home-help franchise: a side band, questions and their answers, the worker one row of a table among clients and guardian."""
    pay, money = draw(dice, "company", low=800, high=2_100), dice.money()
    brand = dice.pick(("Bulle d'Aide", "Maison Douce", "Temps Clair Services", "À Vos Côtés 7j/7"))
    pay = with_employer(
        dice, pay, f"{dice.pick(('SARL', 'SAS', 'EURL'))} {dice.person('').last_name} Services", "8810A"
    )
    name, one = pay.employee.named(dice.pick(("first_LAST", "LAST_first"))), dice.person("", age=(76, 91))
    other, curator = dice.partner(one, "", same_name=False), dice.person("", age=(30, 60))
    clerk, chief = dice.person("", age=(24, 60)), dice.person("", age=(30, 62))
    rows = [
        (dice.pick(("Salarié(e)", "Intervenant(e)", "Personne payée")), esc(name), esc(pay.job if "job" in dice.given else "Assistant(e) de vie"), f"entrée le {pay.hired_on:%d/%m/%Y}"),
        ("Clients visités", f"{one.civility} {esc(one.named())}<br>{other.civility} {esc(other.named())}", "Mandat n° " + dice.digits(4), f"depuis le {dice.day_before(500, 20, pay.start):%d/%m/%Y}"),
        ("Curatelle des clients", f"{curator.civility} {esc(curator.named())}", "Mandataire judiciaire", f"jugement du {dice.day_before(900, 520, pay.start):%d/%m/%Y}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        rows[0], rows[1] = rows[1], rows[0]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    hours = f"{pay.hours:.2f}".replace(".", ",")
    asked = [
        ("Qui vous emploie ?", f"<b>{esc(pay.employer.name)}</b>, {esc(pay.employer.address.line())} — Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}"),
        (dice.pick(("Combien d'heures avons-nous comptées ?", "Combien d'heures ?")), f"{hours} heures, soit {money(pay.base_pay)}" + (f", et {money(pay.bonus)} de majoration du dimanche" if pay.bonus else "")),
        (dice.pick(("Cela fait combien en brut ?", "Quel est mon brut ?", "Mon salaire brut ?")), f"<b>{money(pay.gross)}</b>"),
        ("Que retient-on pour ma protection sociale ?", f"{money(pay.withheld)} en tout (l'agence verse de son côté {money(pay.charged)})"),
        *([("Et mes trajets ?", f"{money(pay.transport)} remboursés, non soumis à cotisations")] if pay.transport else []),
        (dice.pick(("Que déclarer à la CAF ?", "Quel est mon montant net social ?")), f"le montant net social : {money(pay.net_social)}"),
        (dice.pick(("Que déclarer aux impôts ?", "Quel est mon net imposable ?")), f"{money(pay.net_taxable)} pour ce mois, {money(pay.cumul(pay.net_taxable))} depuis janvier"),
        ("Combien avant l'impôt ?", f"{money(pay.net_before_tax)}, moins {money(pay.tax)} d'impôt à la source (taux {pay.tax_rate:.1f} %)".replace(".", ",") if money.decimal == "," and money.thousands != "." else f"{money(pay.net_before_tax)}, moins {money(pay.tax)} d'impôt à la source"),
        (dice.pick(("Et sur mon compte ?", "Combien vais-je recevoir ?", "Quel est mon net à payer ?")), f"<b style='font-size:1.25em'>{money(pay.net)}</b>"),
    ]  # fmt: skip
    talk = "".join(f'<p style="margin:2.2mm 0"><i>{question}</i><br>— {answer}</p>' for question, answer in asked)
    table = f'<table class="rows small" style="margin:4mm 0">{cells}</table>'
    scale = f'<table class="grid tiny" style="width:75%"><tr><th>Repères {pay.start.year}</th><th>Plafond Sécurité sociale</th><th>Heure de nuit</th><th>Kilomètre</th></tr><tr><td>par mois</td><td>{money(CEILINGS.get(pay.start.year, 4_005.0))}</td><td>+ 25 %</td><td>0,38</td></tr></table>'
    title = dice.pick(("fiche de paye", "fiche de salaire", "feuille de paye"))
    html = f"""<div style="position:absolute;left:0;top:0;bottom:0;width:42mm;height:100%;background:{dice.pick(("#0b7a75", "#b5446e", "#3d5a98"))};color:#fff;padding:10mm 5mm"><b style="font-size:15pt">{brand}</b><p class="small">Aide à domicile, ménage, garde</p><p class="small">Agence de {esc(pay.employer.address.town)}<br>{dice.phone()}</p><p style="font-size:6pt">Chaque agence du réseau est juridiquement et financièrement indépendante. Agrément SAP{dice.digits(9)}.</p><p class="small" style="margin-top:90mm">N° de Sécurité sociale du salarié<br>{nir_printed(pay.nir, dice.pick(NIR_STYLES))}</p></div>
<div style="margin-left:48mm;padding:9mm 9mm 0 0"><p>{lines(pay.home.lines())}</p><p style="margin-top:5mm"><b>Objet : votre {title} de {month_of(pay)}, virée le {long_date(pay.paid_on)}</b></p>{table}{talk}{scale}
<p class="tiny" style="margin-top:4mm">Préparée par {esc(clerk.named("first_last"))} — contrôlée et contresignée par {esc(chief.named("first_last"))}, gérant{chief.e} {signature(pay.end.day)}</p></div>"""
    return Paper(
        html,
        fields(pay, employee_name=name),
        "payslip",
        "body{position:relative;height:296mm}",
        dice.font("sans"),
        8.9,
        "0",
    )


def _padded(dice: Dice, person: Person) -> Person:
    """The person with three given names, as her civil status says; one fixed by a dossier keeps hers."""
    if "person" in dice.given or len(person.first_names) >= 3:
        return person
    more = [n for n in (*WOMEN["fr"][1:6], *WOMEN["italy"][:2]) if n not in person.first_names]
    if person.sex == "M":
        more = [n for n in ("Henri", "Auguste", "Lucien", "Marius", "Félix") if n not in person.first_names]
    return replace(person, first_names=(*person.first_names, *more[: 3 - len(person.first_names)]))


def theatre_grid(dice: Dice) -> Paper:
    """A theatre's spreadsheet printed with its grid: this month beside a year before, signed electronically, a child named."""
    pay, money = draw(dice, "association", low=1_300, high=2_700), dice.table_money()
    town = dice.address("").town
    pay = with_employer(dice, pay, dice.pick((f"Théâtre de {town}", "Compagnie du Fil Rouge", "Association Le Strapontin")), "9001Z")  # fmt: skip
    employee = _padded(dice, pay.employee)
    name = f"{' '.join(employee.first_names)} {employee.last_name}"
    child, head = dice.children(employee, 1, "")[0], dice.person("", age=(30, 62))
    share = dice.amount(0.84, 0.96)
    earlier = "prévu au budget" if pay.hired_on > pay.start - dt.timedelta(days=366) else month_printed(pay.start.year - 1, pay.start.month, "short")  # fmt: skip
    old = pay.start - dt.timedelta(days=dice.number(2, 6))
    sums = [
        (dice.pick(("Salaire de base", "Cachets et services", "Mensualité")), pay.base_pay),
        *([("Prime de série", pay.bonus)] if pay.bonus else []),
        (dice.pick(("Salaire brut", "Total brut", "Rémunération brute")), pay.gross),
        *((esc(line.label), -line.amount) for line in pay.lines if line.amount),
        *([("Abonnement de transport", pay.transport)] if pay.transport else []),
        ("Montant net social", pay.net_social),
        (dice.pick(("Net imposable", "Net fiscal")), pay.net_taxable),
        (dice.pick(("Net avant impôt", "Net à payer avant impôt sur le revenu")), pay.net_before_tax),
        ("Prélèvement à la source", -pay.tax),
        (dice.pick(("Net à payer", "Net versé", "À verser")), pay.net),
    ]
    grid: list[tuple[str, ...]] = [
        (esc(pay.employer.name),), (f"{esc(pay.employer.address.line())} — Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}",), ("",),
        (f"Objet : {dice.pick(('bulletin de paie', 'paie', 'bulletin de salaire'))} de {month_of(pay)}",), (f"Dossier de : {esc(name)}",), (f"N° SS {nir_printed(pay.nir, dice.pick(NIR_STYLES))}",),
        (f"Emploi : {dice.pick(('régie lumière', 'accueil du public', 'administration de tournée'))} — au théâtre depuis le {pay.hired_on:%d/%m/%Y}",),
        (f"{'Enfant' if child.birth_date.year - employee.birth_date.year > 17 else 'Ayant droit'} rattaché à la mutuelle : {esc(child.named('first_last'))}, né{child.e} le {child.birth_date:%d/%m/%Y}",), ("",),
        ("Rubrique", earlier, month_printed(pay.start.year, pay.start.month, "short")),
        *((label, money(value * share), money(value)) for label, value in sums), ("",),
        (f"Virement : {pay.paid_on:%d/%m/%Y}",), (f"Rappel : bulletin n° {dice.number(100, 380)} du {old:%d/%m/%Y}, net réglé {money(pay.net * 0.97)}",),
        (f"signé électroniquement le {pay.end:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(0, 59):02d} par {esc(head.named('first_last'))}, administration",), ("",), ("",),
    ]  # fmt: skip
    body = ""
    for n, row in enumerate(grid, 1):
        cells = f"<td colspan=3>{row[0] or '&nbsp;'}</td>" if len(row) == 1 else "".join(f"<td>{c}</td>" for c in row)
        body += f'<tr><th class="k">{n}</th>{cells}</tr>'
    html = f'<table class="grid"><tr><th class="k" style="width:8mm"></th><th class="k">A</th><th class="k" style="width:34mm">B</th><th class="k" style="width:34mm">C</th></tr>{body}</table>'
    css = "table.grid td{border:.4px solid #bbb;text-align:center;padding:2px}table.grid th.k{background:#e4e4e4;border:.4px solid #999;text-align:center;font-weight:normal;font-size:7pt;color:#555}"
    return Paper(html, fields(pay, employee_name=name), "payslip", css, dice.pick(("Carlito", "Liberation Sans")), 9.6, "12mm")  # fmt: skip


def farm_sentences(dice: Dice) -> Paper:
    """A farm's coupon filled by hand: dashes, the facts inside sentences on dotted lines, a neighbour for witness."""
    pay, money = draw(dice, "company", low=700, high=1_900), MoneyStyle("", ",", dice.pick((" €", " euros")))
    owner, witness = dice.person("", age=(35, 66)), dice.person("", age=(30, 80))
    kind = dice.pick(("EARL", "GAEC", "SCEA"))
    pay = with_employer(
        dice, pay, f"{kind} {dice.pick(('de la Combe', 'des Trois Pommiers', 'du Mas Blanc', 'Les Coteaux'))}", "0124Z"
    )
    name = pay.employee.named("LAST_first")
    posted, end = dice.day_after(9, 2, pay.paid_on), pay.end + dt.timedelta(days=dice.number(12, 50))

    def ink(text: object) -> str:
        return f'<span style="font-family:{HAND};color:#1d2f7a;border-bottom:1px dotted #555;padding:0 4mm 0 2mm">{esc(text)}</span>'

    work = dice.pick(("la cueillette", "la taille et le palissage", "les vendanges", "le ramassage et le tri"))
    facts = [
        f"volet établi {dice.pick(('au nom de', 'pour le compte et au nom de'))} {ink(name)}, né{pay.employee.e} le {ink(date_printed(pay.employee.birth_date, 'slash'))}, immatriculé{pay.employee.e} sous le n° {ink(nir_printed(pay.nir, dice.pick(('spaced', 'plain'))))}, demeurant {ink(pay.home.line())} ;",
        f"employé{pay.employee.e} par {ink(pay.employer.name)}, {ink(pay.employer.address.line())}, n° Siret {ink(siret_printed(pay.employer.siret, 'spaced'))}, pour {work}, depuis le {ink(f'{pay.hired_on:%d/%m/%Y}')}, la fin du contrat étant attendue vers le {ink(f'{end:%d/%m/%Y}')} ;",
        f"période payée : du {ink(f'{pay.start:%d/%m/%Y}')} au {ink(f'{pay.end:%d/%m/%Y}')}, pour {ink(money(pay.base_pay))} de travail{f' et {ink(money(pay.bonus))} de prime de rendement' if pay.bonus else ''}, ce qui porte le brut à {ink(money(pay.gross))} ;",
        f"retenues ouvrières de la MSA, CSG et CRDS comprises : {ink(money(pay.withheld))}{f', trajets rendus : {ink(money(pay.transport))}' if pay.transport else ''} ; il reste un net à payer avant impôt de {ink(money(pay.net_before_tax))} ;",
        f"impôt retenu à la source : {ink(money(pay.tax))} sur un net imposable de {ink(money(pay.net_taxable))} ; montant net social : {ink(money(pay.net_social))} ;",
        f"somme remise à l'intéressé{pay.employee.e} : {ink(money(pay.net))}, {dice.pick(('payée le', 'versée le', 'réglée par chèque le'))} {ink(f'{pay.paid_on:%d/%m/%Y}')}{f', devant {ink(witness.named())}, voisin{witness.e} de la parcelle et témoin' if dice.chance(0.7) else f', en présence de {ink(witness.named())}, voisin{witness.e}'} ;",
        f"prochain décompte le {ink(f'{dice.day_after(35, 26, pay.paid_on):%d/%m/%Y}')} ; volet à renvoyer à la caisse avant le {ink(f'{dice.day_after(16, 11, pay.paid_on):%d/%m/%Y}')}.",
    ]  # fmt: skip
    if dice.chance(0.5):
        facts[0], facts[1] = facts[1], facts[0]
    listed = "".join(f'<p style="margin:0 0 3.6mm 6mm;text-indent:-5mm">— {fact}</p>' for fact in facts)
    html = f"""<table><tr><td style="width:36mm"><div style="border:1.5px solid #2e6b34;color:#2e6b34;padding:2mm;text-align:center"><b>MSA</b><br><span class="tiny">santé famille retraite services</span></div></td><td class="center"><b style="font-size:13pt">TITRE EMPLOI SIMPLIFIÉ AGRICOLE</b><br>{dice.pick(("Volet n° 3 — exemplaire du salarié", "Feuillet du salarié (articles L. 712-1 et R. 712-1 du code rural)"))}<br><span class="small">n° {dice.digits(2)} {dice.letters(2)} {dice.digits(6)}</span></td></tr></table>
<div style="margin-top:8mm;line-height:1.75">{listed}</div>
<table style="margin-top:5mm"><tr><td>Signature de l'employeur<br>{ink(owner.named("first_last"))}<br>{signature(pay.end.day)}</td><td>Signature du salarié<br>{signature(pay.start.month * 7, "#333")}</td><td class="small">Cadre de la caisse<br>reçu le {posted:%d/%m/%Y}<br>effet des droits : {pay.start:%d/%m/%Y}</td></tr></table>
<p class="tiny" style="position:absolute;bottom:0">Édité le {dice.day_before(40, 5, pay.start):%d/%m/%Y} — imprimé MSA 11-{dice.digits(3)} — carnet de 20 titres</p>"""
    css = handwriting() + "body{position:relative;height:262mm}"
    return Paper(html, fields(pay, employee_name=name), "payslip", css, dice.font("any"), 9.4, "15mm 17mm")


OVERSEAS = (
    ("Préfecture de la Guyane", "97300", "Cayenne"), ("Collectivité territoriale de Martinique", "97200", "Fort-de-France"),
    ("Département de La Réunion", "97400", "Saint-Denis"), ("Rectorat de Mayotte", "97600", "Mamoudzou"), ("Région Guadeloupe", "97100", "Basse-Terre"),
)  # fmt: skip


def overseas_mail(dice: Dice) -> Paper:
    """A mail from overseas: no title, one header row and one row of sums, the name in small letters, the day in the header alone."""
    pay, money = draw(dice, "public"), dice.table_money()
    body, postcode, town = dice.pick(OVERSEAS)
    pay = with_employer(dice, pay, body, "8411Z", Address(dice.address("").street, postcode, town))
    name = pay.employee.named("first_last").lower()
    doctor, mate, sender = dice.person("", age=(35, 64)), dice.person("", age=(22, 60)), dice.person("", age=(25, 62))
    sums = [
        (dice.pick(("Traitement", "Base")), pay.base_pay), *([("Indemnité", pay.bonus)] if pay.bonus else []), (dice.pick(("Brut", "Total brut", "À payer brut")), pay.gross),
        (dice.pick(("À déduire", "Retenues")), pay.withheld), *([("Transport", pay.transport)] if pay.transport else []), ("Net social", pay.net_social),
        (dice.pick(("Imposable", "Net imposable")), pay.net_taxable), ("Net avant impôt", pay.net_before_tax), ("PAS", pay.tax), (dice.pick(("Net payé", "Net à payer", "Net à verser")), pay.net),
    ]  # fmt: skip
    who = dice.pick(("Intéressé(e)", "Bénéficiaire", "Titulaire"))
    header = "".join(f"<th>{label}</th>" for label in ("Mois", *(label for label, _ in sums)))
    row = "".join(f"<td>{cell}</td>" for cell in (month_of(pay, dice.pick(("digits", "short"))), *(money(value) for _, value in sums)))  # fmt: skip
    person = [
        f"{who} : {esc(name)}",
        f"n° insee : {nir_printed(pay.nir, dice.pick(NIR_STYLES))}",
        f"grade : {dice.pick(('adjoint administratif, éch. 4', 'agent contractuel de catégorie C', 'secrétaire administratif, éch. 6'))} — {dice.pick(('entré au service le', 'recruté le', 'en fonction depuis le'))} {pay.hired_on:%d/%m/%Y}",
    ]
    notes = [
        f"Le Dr {esc(doctor.named('first_last'))}, médecin agréé, vous recevra le {dice.day_after(60, 20, pay.end):%d/%m/%Y} ; merci de confirmer avant le {dice.day_after(18, 10, pay.end):%d/%m/%Y}.",
        f"Votre voisin{mate.e} de bureau, {mate.civility} {esc(mate.named('first_last'))}, a retiré en votre absence votre chéquier déjeuner (carnet de {money(154)}).",
        f"Majoration de vie chère comprise dans {'l’indemnité' if pay.bonus else 'le traitement'}. Cumul imposable : {money(pay.cumul(pay.net_taxable))}.",
    ]  # fmt: skip
    if dice.chance(0.5):
        notes.reverse()
    sent = pay.end + dt.timedelta(days=dice.number(0, 3))
    mail = [
        ("De", f"bureau des rémunérations &lt;paie@{body.split()[0].lower().replace('é', 'e')}-{postcode}.example&gt;"), ("Envoyé", f"{date_printed(sent, dice.pick(('long', 'slash')))} {dice.number(7, 17):02d}:{dice.number(10, 59)}"),
        ("À", esc(name)), ("Objet", f"{month_of(pay)}"),
    ]  # fmt: skip
    top = "".join(f'<tr><td style="width:18mm;color:#555">{a} :</td><td>{b}</td></tr>' for a, b in mail)
    html = f"""<table style="border-top:2px solid #777;border-bottom:1px solid #777;margin-bottom:7mm">{top}</table>
<p>Bonjour,</p><p>Veuillez trouver ci-dessous le détail de ce qui vous est dû par :<br><b>{esc(pay.employer.name)}</b><br>{esc(pay.employer.address.line())}<br>siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}</p><p>{"<br>".join(person)}</p>
<table class="grid" style="font-size:7.6pt;margin:6mm 0"><tr>{header}</tr><tr>{row}</tr></table>{"".join(f"<p>{note}</p>" for note in notes)}<p style="margin-top:6mm">Cordialement,<br>{esc(sender.named("first_last"))}<br>{dice.phone()}</p><p class="tiny">N'imprimez ce message que si nécessaire. Pièce à garder sans limite de temps.</p>"""
    return Paper(html, fields(pay, employee_name=name, payment_date=None), "payslip", "table.grid td,table.grid th{text-align:center;padding:3px 1px}", dice.font("sans"), 9.8, "14mm 13mm")  # fmt: skip


def notary_statement(dice: Dice) -> Paper:
    """A notary's house style: the parties in a band on the left, the clerk speaks in the first person, the day in a table cell."""
    pay, money = draw(dice, "company", low=1_500, high=3_400), dice.money()
    master, second = dice.person("", age=(36, 66)), dice.person("", age=(30, 60))
    pay = with_employer(
        dice,
        pay,
        dice.pick((f"SCP {master.last_name} et {second.last_name}", f"SELARL Étude {master.last_name}")),
        "6910Z",
    )
    name = f"{pay.employee.last_name.upper()}, {pay.employee.first_name}"
    before, old = pay.start - dt.timedelta(days=dice.number(1, 4)), round(pay.net * dice.amount(0.9, 0.98), 2)
    he = "la soussignée" if pay.employee.sex == "F" else "le soussigné"
    band = [
        f"<b>L'OFFICE</b><br>{esc(pay.employer.name)}<br>{dice.pick(('notaires associés', 'office notarial'))}<br>{lines(pay.employer.address.lines())}<br>Siret {siret_printed(pay.employer.siret, dice.pick(SIRET_STYLES))}<br>Tél. {dice.phone()}",
        f"<b>LE COLLABORATEUR</b><br>{esc(name)}<br>{lines(pay.home.lines())}<br>N° S.S. {nir_printed(pay.nir, dice.pick(NIR_STYLES))}<br>IBAN {dice.iban()[:14]} ••••",
        f"<b>LE NOTAIRE</b><br>{esc(master.last_name.upper())}, {esc(master.first_name)}<br>CRPCEN n° {dice.digits(5)}",
    ]  # fmt: skip
    if dice.chance(0.4):
        band[0], band[1] = band[1], band[0]
    count = [
        (dice.pick(("Appointements", "Salaire du mois")), pay.base_pay), *([("Gratification", pay.bonus)] if pay.bonus else []), (dice.pick(("Brut", "Total brut", "Rémunération brute")), pay.gross),
        ("Cotisations (CRPCEN, CSG, CRDS)", -pay.withheld), *([("Titre de transport", pay.transport)] if pay.transport else []),
        ("Net avant impôt sur le revenu", pay.net_before_tax), ("Impôt prélevé à la source", -pay.tax), (dice.pick(("Net versé", "Net à payer", "Reste net")), pay.net),
    ]  # fmt: skip
    rows = "".join(f'<tr><td>{label}</td><td class="n">{money(value)}</td></tr>' for label, value in count)
    ceiling = CEILINGS.get(pay.start.year, 4_005.0)
    html = f"""<table style="height:255mm"><tr><td style="width:52mm;border-right:2.5px double #6d5426;padding:4mm 4mm 0 0;font-size:8pt">{"".join(f"<p style='margin-bottom:13mm'>{part}</p>" for part in band)}</td><td style="padding:4mm 0 0 8mm">
<div class="center" style="letter-spacing:.3em;font-size:15pt;margin-bottom:8mm">RELEVÉ</div>
<p class="justify">Je soussigné{pay.employee.e} <b>{esc(name)}</b>, {dice.pick(("clerc", "formaliste", "comptable taxateur", "négociateur"))} en l'office désigné en marge, où je suis entré{pay.employee.e} le {long_date(pay.hired_on)}, reconnais avoir reçu, au titre du travail accompli au mois de <b>{month_of(pay)}</b>, la rémunération dont le détail suit.</p>
<table class="grid" style="margin:5mm 0">{rows}</table>
<table class="grid small" style="margin:5mm 0"><tr><th>Date</th><th>Mode</th><th>Montant</th></tr><tr><td>{date_printed(pay.paid_on, dice.pick(("slash", "long", "dot")))}</td><td>{dice.pick(("Virement", "Chèque de l'étude"))}</td><td>{money(pay.net)}</td></tr></table>
<p class="justify">Pour ordre, il est rappelé le relevé du {long_date(before)}, d'un net de {money(old)}, que {he} a déjà quittancé.</p>
<table class="rows tiny"><tr><th>Tranche</th><th>De</th><th>À</th><th>Taux salarié</th></tr><tr><td>Plafond mensuel</td><td>0</td><td>{money(ceiling)}</td><td>12,91 %</td></tr><tr><td>Au-delà</td><td>{money(ceiling)}</td><td>{money(ceiling * 8)}</td><td>11,30 %</td></tr></table>
<p style="margin-top:5mm">Assiette de l'impôt (net imposable) : {money(pay.net_taxable)}<br>Montant net social : {money(pay.net_social)}</p>
<p style="margin:8mm 0 0 30mm">Lu et approuvé<br>{signature(pay.end.day)}</p><p class="tiny">Remis en application des articles L. 3243-2 et R. 3243-1 du code du travail ; à garder sans limitation de durée.</p></td></tr></table>"""  # fmt: skip
    return Paper(html, fields(pay, employee_name=name), "payslip", "", dice.font("serif"), 10, "14mm 14mm")


LAYOUTS = {
    "franchise_questions": franchise_questions,
    "theatre_grid": theatre_grid,
    "farm_sentences": farm_sentences,
    "overseas_mail": overseas_mail,
    "notary_statement": notary_statement,
} | mixed_more.LAYOUTS
