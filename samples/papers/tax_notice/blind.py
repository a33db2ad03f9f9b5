"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed
from samples.stationery import HAND, handwriting, logo, republic, signature

EURO = MoneyStyle("\u00a0", ",", "\u00a0€", False)
BARE = MoneyStyle(" ", ",", "", False)


def pen_copy(dice: Dice) -> Paper:
    """A printed form filled by hand: a grid of boxes with their labels above, the title at the foot."""
    house = draw(dice, couple=False, taxed=True)
    house = replace(house, withheld=round(house.net_tax * 0.7))
    one, clerk = house.declarants[0], dice.person("", age=(30, 60))
    first, last = one.first_name, one.last_name.upper()
    other = dice.person("", age=(20, 60))

    def hand(text: object) -> str:
        return f"<span style=\"font-family:'{HAND}';font-size:12pt;color:#223a8c\">{esc(text)}</span>"

    def cell(label: str, value: object) -> str:
        return f"<td><span class='tiny'>{label}</span><br><span style='border-bottom:1px dotted #555;display:block'>{hand(value)}</span></td>"

    rows = (
        (("Année des revenus", house.year), ("Numéro fiscal (SPI)", house.numbers[0]), ("Référence de l'avis", house.reference)),
        (("Situation", dice.pick(("C", "D", "V"))), ("Nombre de parts", shares_printed(house.shares)), ("Personnes à charge", len(house.children))),
        (("Traitements et salaires", BARE(house.salaries[0])), ("Revenu net imposable", BARE(house.taxable)), ("Revenu fiscal de réf.", BARE(house.rfr))),
        (("Impôt net", BARE(house.net_tax)), ("Déjà versé", BARE(house.withheld)), ("Reste à payer", BARE(house.due))),
    )  # fmt: skip
    grid = "".join("<tr>" + "".join(cell(a, b) for a, b in row) + "</tr>" for row in rows)
    scale = [["jusqu'à 11 497", "0 %"], ["de 11 498 à 29 315", "11 %"], ["de 29 316 à 83 823", "30 %"], ["au-delà de 83 823", "41 % et 45 %"]]  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><b>Direction générale des finances publiques</b><br>{lines(house.office)}<br><span class="small">Accueil sans rendez-vous : 8 h 30 - 12 h</span></td><td style="padding-top:18mm">{hand(first)}<br>{hand(last)}<br>{"<br>".join(hand(row) for row in house.home.lines())}</td></tr></table>
<p style="margin-top:11mm">Objet : votre avis établi le {hand(f"{house.issued_on:%d/%m/%Y}")}, recouvrement du {hand(f"{house.collected_on:%d/%m/%Y}")}</p>
<table class="grid boxes" style="margin:5mm 0">{grid}</table>
<p class="small">Date de naissance du contribuable : {hand(f"{one.birth_date:%d/%m/%Y}")} &nbsp;&nbsp; Du demandeur de la copie ({hand(other.named("first_LAST"))}, mandaté par écrit) : {hand(f"{other.birth_date:%d/%m/%Y}")}</p>
<div class="cols"><div>{table(scale, "grid small", ("Tranche (1 part), en €", "Taux"), ("65%", "35%"))}</div><div class="small">Le barème ci-contre est donné pour information. Il ne tient pas compte de la décote ni du plafonnement.<br><br>Pour le directeur départemental, par délégation,<br>{clerk.civility} {esc(clerk.named("first_LAST"))}, contrôleur<br>{signature(int(dice.digits(2)))}</div></div>
<h2 class="center" style="margin-top:16mm;border-top:1px solid #333;padding-top:3mm">AVIS D'IMPÔT SUR LES REVENUS — COPIE POUR L'USAGER</h2><p class="tiny center">Imprimé n° 1533-M-SD</p>"""
    facts = fields(house, declarants=[f"{first} {last}"], address=house.home.truth(), notice_year=house.year + 1)
    return Paper(html, facts, "tax_notice", handwriting() + ".boxes td{height:13mm;width:33%}", "Liberation Serif", 10, "16mm 17mm")  # fmt: skip


def two_tongues_band(dice: Dice) -> Paper:
    """A frontier workers' office in French and German: the parties in a band at the left, the day on a stamp."""
    house = draw(dice, couple=True, taxed=True)
    names = [person.named("first_LAST") for person in house.declarants]
    help_ = dice.person("", age=(28, 60))
    agent = dice.person("", age=(28, 60))
    old = replace(
        house, rfr=round(house.rfr * 0.94), taxable=round(house.taxable * 0.94), net_tax=round(house.net_tax * 0.9)
    )
    rows = [
        ["Revenu imposable / Zu versteuerndes Einkommen", EURO(old.taxable), EURO(house.taxable)],
        ["Impôt sur le revenu net / Festgesetzte Steuer", EURO(old.net_tax), EURO(house.net_tax)],
        ["Revenu fiscal de référence / Referenzeinkommen", EURO(old.rfr), EURO(house.rfr)],
        ["Nombre de parts / Anteile", shares_printed(house.shares), shares_printed(house.shares)],
    ]
    seal = f'<svg width="120" height="120" viewBox="0 0 120 120" style="transform:rotate(-7deg)"><circle cx="60" cy="60" r="55" fill="none" stroke="#7a2048" stroke-width="2"/><g fill="#7a2048" font-family="Liberation Sans" text-anchor="middle"><text x="60" y="36" font-size="9">AVIS ÉTABLI LE</text><text x="60" y="65" font-size="15" font-weight="bold">{house.issued_on:%d.%m.%Y}</text><text x="60" y="90" font-size="6.5">PÔLE FRONTALIER</text></g></svg>'
    band = "".join(f"<p><b>Déclarant {i} / Steuerpfl. {i}</b><br>{esc(n)}<br><span class='small'>né{p.e} le / geb. {p.birth_date:%d.%m.%Y}<br>N° fiscal {k}</span></p>" for i, (p, n, k) in enumerate(zip(house.declarants, names, house.numbers, strict=True), 1))  # fmt: skip
    html = f"""<div style="display:flex;gap:7mm"><div style="width:54mm;background:#eef0e4;padding:5mm;min-height:235mm"><p><b>Finances publiques</b><br><span class="small">{lines(house.office)}</span></p><p class="small">Votre gestionnaire : {esc(agent.first_name[0])}. {esc(agent.last_name.upper())}<br>{dice.phone()}</p><hr>{band}<p><b>Adresse / Anschrift</b><br>{lines(house.home.lines())}</p><hr><p class="small">Interprète présent au guichet / Dolmetscher : {help_.civility} {esc(help_.named("first_LAST"))}, voisin{help_.e} du foyer</p></div>
<div style="flex:1"><p class="right small">Réf. / Az. {grouped(house.reference, (2, 2, 7, 2))}</p><h1 style="font-size:16pt">Avis d'impôt {house.year + 1} sur les revenus de {house.year}</h1><p style="font-size:12pt;color:#555">Einkommensteuerbescheid {house.year + 1} – Einkünfte {house.year}</p>
<p style="margin-top:6mm">Dossier de : {esc(names[0])} et {esc(names[1])}</p>{table(rows, "rows", ("", f"Rappel {house.year - 1}", str(house.year)), ("56%", "22%", "22%"))}
<p style="margin-top:5mm">Personnes à charge / Unterhaltsberechtigte : <b>{len(house.children)}</b></p><p>{"Reste à payer / Nachzahlung" if house.due >= 0 else "Remboursement / Erstattung"} : {EURO(abs(house.due))}</p><p class="small justify">Le revenu perçu hors de France ouvre droit à un crédit d'impôt égal à l'impôt français (convention du 21 juillet 1959). Der im Ausland erzielte Lohn wird bei der Ermittlung des Steuersatzes berücksichtigt.</p>
<div style="margin:12mm 0 0 70mm">{seal}</div><p class="tiny">Mise en recouvrement / Fälligkeit der Erhebung : {house.collected_on:%d.%m.%Y}. Réclamation jusqu'au / Einspruch bis 31.12.{house.year + 3}.</p></div></div>"""
    facts = fields(house, declarants=names, address=house.home.truth())
    return Paper(html, facts, "tax_notice", "td{vertical-align:middle;padding:2mm 1mm}", "Carlito", 10.4, "12mm 13mm")


def app_remarks(dice: Dice) -> Paper:
    """A page of the telephone application: narrow labels, values, and remarks in a third column; made at the end."""
    house = draw(dice, couple=False)
    day = dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(9, 28))
    house = replace(house, issued_on=day, collected_on=day)
    one = house.declarants[0]
    name = f"{one.last_name}, {one.first_name}"
    tutor, near = dice.person("", age=(30, 60)), dice.person("", age=(30, 80))
    earlier = day - dt.timedelta(days=dice.number(290, 330))
    rows = [
        ("Au nom de", esc(name), "identité vérifiée par FranceConnect"),
        ("N° fiscal", house.numbers[0], "le même chaque année"),
        ("Réf. avis", house.reference, "à saisir avec le n° fiscal sur le service de vérification"),
        ("Domicile", esc(house.home.line(", ")), f"au 1er janvier {house.year + 1}"),
        ("Revenus de", str(house.year), f"déclaration déposée le {day - dt.timedelta(days=1):%d/%m/%Y}"),
        ("Parts", shares_printed(house.shares), "quotient familial retenu"),
        ("À charge", str(len(house.children)), "enfants et personnes invalides"),
        ("R. brut global", EURO(house.taxable), "après déduction de 10 %"),
        ("RFR", EURO(house.rfr), f"avis du {long_date(earlier)} : {EURO(house.rfr - 1_140)}"),
        ("Impôt net", EURO(house.net_tax), "sous réserve du calcul définitif de l'été"),
        ("Mandataire", f"{tutor.civility} {esc(tutor.named('first_last'))}", "accès délégué, consultation seule"),
        ("Confiance", f"{near.civility} {esc(near.named('first_last'))}", "voisin ou proche que vous avez désigné"),
    ]
    body = "".join(f"<tr><td style='width:19%;color:#666'>{a}</td><td style='width:42%'><b>{b}</b></td><td class='small' style='color:#555'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    html = f"""<div style="background:#1e1e5a;color:#fff;padding:4mm 5mm;border-radius:3mm">‹ Retour &nbsp;&nbsp; <b>Mes documents fiscaux</b></div><h2 style="margin:5mm 0 1mm;font-weight:500">Justificatif de situation déclarative à l'impôt sur le revenu</h2><p class="small">Avis provisoire {house.year + 1} · exporté depuis l'application</p><table style="margin-top:4mm" class="rows">{body}</table>
<p class="small justify" style="margin-top:5mm">Ce justificatif reprend votre déclaration en ligne. Il ne vaut pas avis d'impôt : celui-ci sera disponible entre fin juillet et début août.</p><p style="margin-top:6mm">Fait à {esc(house.office[2].split(" ", 1)[1].title())}, le {long_date(day)}</p>"""
    facts = fields(house, "declarative_situation", declarants=[name], address=house.home.truth())
    return Paper(html, facts, "tax_notice", "td{padding:2.2mm 1.5mm}", "Roboto", 9.6, "9mm 9mm", "148mm 240mm")


def late_return(dice: Dice) -> Paper:
    """The State's own print for a return filed late: a surcharge of 10 % above the net tax, the total a third figure."""
    house = draw(dice, couple=dice.chance(0.6), taxed=True)
    house = replace(house, net_tax=max(house.net_tax, 350), withheld=0)
    late = dt.date(house.year + 1, 10, dice.number(3, 27))
    house = replace(house, issued_on=late, collected_on=late + dt.timedelta(days=dice.number(10, 30)))
    extra, many = round(house.net_tax * 0.1), len(house.children)
    total = house.net_tax + extra
    ids = "".join(f"<tr><td>Numéro fiscal (déclarant {i}) :</td><td class='right'>{grouped(k, (2, 2, 3, 3, 3))}</td></tr>" for i, k in enumerate(house.numbers, 1))  # fmt: skip
    rows = [
        ["Salaires, pensions et rentes nets", "", EURO(house.taxable)], ["Revenu imposable", "", EURO(house.taxable)], ["Droits simples", "", EURO(house.net_tax + 64)],
        ["Réduction d'impôt, dons aux personnes en difficulté", EURO(86), EURO(64, sign="-")], ["<b>Impôt sur le revenu net avant majoration</b>", "", f"<b>{EURO(house.net_tax)}</b>"],
        ["Majoration pour dépôt tardif (art. 1728 du CGI)", "10 %", EURO(extra)], ["<b>TOTAL DE VOTRE IMPOSITION</b>", "", f"<b>{EURO(total)}</b>"],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:50%">{republic("FINANCES PUBLIQUES")}</td><td class="small" style="padding-top:5mm">{lines(house.office)}</td></tr><tr><td style="padding-top:5mm">{barcode(house, dice, "28", "22mm")}</td><td style="padding-top:14mm">{"<br>".join(esc(n) for n in house.called)}<br>{lines(house.home_rows)}</td></tr></table>
<div style="display:flex;gap:6mm;margin-top:8mm"><div style="width:68mm;font-size:8.4pt"><p style="background:#dfe4f2;padding:1mm 2mm"><b>Vos références</b></p><table>{ids}<tr><td>Référence de l'avis :</td><td class="right">{grouped(house.reference, (2, 2, 7, 2))}</td></tr><tr><td>Numéro FIP :</td><td class="right">{dice.digits(2)} 0 {dice.digits(9)}</td></tr><tr><td>Numéro de rôle :</td><td class="right">{dice.number(211, 299)}</td></tr><tr><td>Date d'établissement :</td><td class="right">{late:%d/%m/%Y}</td></tr><tr><td>Date de mise en recouvrement :</td><td class="right">{house.collected_on:%d/%m/%Y}</td></tr></table><p style="background:#dfe4f2;padding:1mm 2mm;margin-top:4mm"><b>Votre situation</b></p><table><tr><td>Revenu fiscal de référence :</td><td class="right">{EURO(house.rfr)}</td></tr><tr><td>Nombre de parts :</td><td class="right">{shares_printed(house.shares)}</td></tr></table><p class="tiny" style="margin-top:4mm">Déclaration reçue le {late - dt.timedelta(days=dice.number(40, 70)):%d/%m/%Y}, après mise en demeure du {late - dt.timedelta(days=dice.number(75, 90)):%d/%m/%Y}.</p></div>
<div style="flex:1"><h1 style="font-size:14pt;color:#1d2b6b">AVIS D'IMPÔT {house.year + 1}</h1><p><b>Impôt sur les revenus de l'année {house.year}</b></p><div style="border:1.6px solid #1d2b6b;padding:4mm;font-size:12pt">Somme à payer <span style="float:right"><b>{EURO(total)}</b></span><br><span class="small">au plus tard le {house.collected_on + dt.timedelta(days=46):%d/%m/%Y}</span></div><p class="justify small" style="margin-top:5mm">Vous n'avez pas déclaré vos revenus dans les délais. Le présent avis complète la facturation de l'année ; votre taux de prélèvement à la source sera actualisé au plus tôt en janvier {house.year + 2}.</p></div></div>
<div class="break"></div><p class="small right">Avis d'impôt {house.year + 1} – {grouped(house.numbers[0], (2, 2, 3, 3, 3))} – page 2/2</p>{table(rows, "rows", ("Calcul de l'impôt", "Base ou taux", "Montant"), ("58%", "18%", "24%"))}<p style="margin-top:5mm">Charges de famille : nombre de personnes à charge {many}{f" (enfant{'s' if many > 1 else ''} en résidence exclusive : {many})" if many else ""}.</p><p class="small">Plafond de non-imposition rappelé pour une part : {EURO(17_439 if house.year > 2023 else 16_620)} de revenu net.</p>"""
    return Paper(html, fields(house), "tax_notice", "", "Liberation Sans", 9.4, "12mm 14mm")


def taxed_nothing(dice: Dice) -> Paper:
    """The summary leaf a tax office prints at the desk, no helpful title: columns of the year, references in a footer line."""
    house = draw(dice, couple=dice.chance(0.5), taxed=False)
    house = replace(house, withheld=0, net_tax=0)
    many, agent = len(house.children), dice.person("", age=(28, 60))
    printed = house.issued_on + dt.timedelta(days=dice.number(30, 160))
    people = "".join(f"<tr><td>{i}</td><td>{esc(tax)}</td><td>{esc(p.birth_place)}, {p.birth_date:%d/%m/%Y}</td><td>{k}</td></tr>" for i, (p, tax, k) in enumerate(zip(house.declarants, house.names, house.numbers, strict=True), 1))  # fmt: skip
    html = f"""<table><tr><td>{logo("DGFiP", "#3b3f8f", "Espace de l'agent · consultation ADONIS")}</td><td class="right small">{esc(house.office[0])}<br>Guichet {dice.number(1, 9)} – agent {esc(agent.first_name[0])}. {esc(agent.last_name.upper())}<br>imprimé le {printed:%d/%m/%Y} à {dice.number(9, 16):02d}:{dice.number(10, 59)}</td></tr></table>
<h3 style="margin-top:6mm;background:#e9e9f3;padding:1.5mm">IR {house.year} &nbsp;|&nbsp; 1re émission &nbsp;|&nbsp; avis d'impôt de non-imposition établi le {date_printed(house.issued_on, "slash")}</h3>
<table class="grid small"><tr><th>Décl.</th><th>Nom, prénom</th><th>Naissance</th><th>Numéro fiscal</th></tr>{people}</table><p style="margin-top:4mm">Adresse d'imposition : {esc(unaccented(house.home.line(" ")).upper())}</p>
<table style="margin-top:4mm"><tr><td style="width:48%"><table class="rows"><tr><td>Nombre de parts</td><td class="n">{shares_printed(house.shares)}</td></tr><tr><td>Nombre de personnes à charge</td><td class="n">{many}</td></tr><tr><td>Traitements, salaires</td><td class="n">{EURO(sum(house.salaries))}</td></tr><tr><td>Abattement 10 %</td><td class="n">{EURO(sum(house.salaries) - house.taxable, sign="-")}</td></tr><tr><td>Revenu imposable</td><td class="n">{EURO(house.taxable)}</td></tr></table></td><td style="width:4%"></td><td><table class="rows"><tr><td>Impôt brut avant décote</td><td class="n">{EURO(0)}</td></tr><tr><td>Impôt sur le revenu net</td><td class="n">{EURO(0)}</td></tr><tr><td>Revenu fiscal de référence</td><td class="n">{EURO(house.rfr)}</td></tr><tr><td>Seuil d'allègement {house.year + 1} (CSG, taux réduit)</td><td class="n">{EURO(12_817 + 3_422 * round((house.shares - 1) * 2))}</td></tr></table></td></tr></table>
<p class="small justify" style="margin-top:6mm">D'après les éléments déclarés, le foyer n'est pas imposable. Ce feuillet vous est remis à votre demande ; il reprend l'avis adressé à votre domicile. Il n'est tenu compte ni de la taxe foncière (avis n° {dice.digits(2)} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)}) ni des contributions à l'audiovisuel des années antérieures.</p>
<p class="small" style="border-top:1px solid #3b3f8f;margin-top:50mm;padding-top:2mm">Référence de l'avis {house.reference} – FIP {dice.digits(11)} – mise en recouvrement {house.collected_on:%d/%m/%Y} – avis {house.year + 1} sur revenus {house.year}</p>"""
    return Paper(html, fields(house), "tax_notice", "", "DejaVu Sans Condensed", 9.2, "14mm 15mm")


LAYOUTS = {
    "pen_copy": pen_copy, "two_tongues_band": two_tongues_band, "app_remarks": app_remarks,
    "late_return": late_return, "taxed_nothing": taxed_nothing,
}  # fmt: skip
