"""The statement of daily allowances (indemnités journalières) of the CPAM or MSA: sick leave, maternity, accident at work."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_daily_allowance_statement,
    _diverse_daily_allowance_statement,
    _extra_daily_allowance_statement,
    _further_daily_allowance_statement,
    _mixed_daily_allowance_statement,
    _potluck_daily_allowance_statement,
    _sorted_daily_allowance_statement,
)
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import head, lines, logo, paragraphs, sheet, signature, spoken, table

_KINDS = (
    "Maladie",
    "Maternité",
    "Accident du travail",
    "Affection de longue durée",
    "Paternité et accueil de l'enfant",
)


def cpam(dice: Dice) -> Paper:
    """CPAM: attestation of payment of daily allowances, one or two periods of a month."""
    person, style, (year, month) = dice.person(age=(19, 63)), "LAST_first", dice.month()
    first, last = month_ends(year, month)
    daily, money = dice.amount(18, 62), dice.money()
    half = first + dt.timedelta(days=dice.number(8, 20))
    spans = [(first, half), (half + dt.timedelta(days=1), last)] if dice.chance(0.5) else [(first, last)]
    rows, total = [], 0.0
    for begin, end in spans:
        days = (end - begin).days + 1
        rows.append(
            (
                f"{begin:%d/%m/%Y}",
                f"{end:%d/%m/%Y}",
                str(days),
                money(daily),
                money(days * daily),
                money(round(days * daily * 0.067, 2)),
            )
        )
        total += round(days * daily, 2) - round(days * daily * 0.067, 2)
    total, issued = round(total, 2), dice.day_after(12, 2, of=last)
    html = (
        head(logo("l'Assurance Maladie", "#0c419a", "CPAM de la Gironde"), lines(f"N° de sécurité sociale : {dice.nir(person)}", f"Le {long_date(issued)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>ATTESTATION DE PAIEMENT D'INDEMNITÉS JOURNALIÈRES</h1>"
        + f"<p>La caisse primaire d'assurance maladie certifie avoir versé à {spoken(person, style)} les indemnités journalières suivantes ({dice.pick(_KINDS)}), période de {month_printed(year, month, 'lower')} :</p>"
        + table([*rows, ("<b>Total net versé</b>", "", "", "", "", f"<b>{money(total)}</b>")], ("Du", "Au", "Jours", "Montant brut journalier", "Montant brut", "CSG / RDS"), numbers=(2, 3, 4, 5))
        + paragraphs("Attestation délivrée pour faire valoir ce que de droit. Les prélèvements sociaux s'élèvent à 6,7 % (CSG 6,2 % et CRDS 0,5 %).")
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": total,
    }
    return sheet("daily_allowance_statement", html, fields, font=dice.font(), size=9.5)


def slip(dice: Dice) -> Paper:
    """A bulletin of daily allowances, the older paper slip."""
    person, style, (year, month) = dice.person(age=(19, 63)), "LAST_FIRST", dice.month()
    first, last = month_ends(year, month)
    end = first + dt.timedelta(days=dice.number(9, 27))
    days, money = (end - first).days + 1, dice.table_money()
    daily = dice.amount(18, 62)
    amount, issued = round(days * daily, 2), dice.day_after(10, 2, of=last)
    html = (
        head(lines("<b>MSA</b>", "Mutualité sociale agricole", dice.address("").town) if dice.chance(0.4) else lines("<b>ASSURANCE MALADIE</b>", "Caisse primaire d'assurance maladie", dice.address("").town), lines(f"DATE : {issued:%d/%m/%Y}", f"ASSURÉ : {dice.nir(person)}"))
        + f"<h1>BULLETIN D'INDEMNITÉS JOURNALIÈRES</h1><p><b>{person.named(style)}</b></p>"
        + table([("INDEMNITÉS JOURNALIÈRES " + dice.pick(_KINDS).upper(), f"{first:%d/%m/%Y}", f"{end:%d/%m/%Y}", str(days), money(daily), money(amount))], ("NATURE", "DU", "AU", "NOMBRE", "PRIX UNITAIRE", "MONTANT"), numbers=(3, 4, 5))
        + f"<p class='r b'>MONTANT PAYÉ : {money(amount)} EUR</p><p>Règlement par virement le {issued:%d/%m/%Y}. Mois : {month_printed(year, month, 'digits')}</p>{signature(3)}"
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": amount,
    }
    return sheet("daily_allowance_statement", html, fields, font="Liberation Mono", size=8.5)


def ameli(dice: Dice) -> Paper:
    """The attestation downloaded from the insured person's account: one period in a sentence."""
    person, style, (year, month) = dice.person(age=(19, 63)), "first_LAST", dice.month()
    first, last = month_ends(year, month)
    amount, money = dice.amount(310, 1680), dice.money()
    issued = dice.day_after(20, 2, of=last)
    html = (
        head(logo("ameli.fr", "#0c419a", "Mon compte"), f"<div class='r'>Attestation éditée le {long_date(issued)}</div>") + "<h1>Attestation de versement d'indemnités journalières</h1>"
        + paragraphs(
            f"La CPAM certifie que {spoken(person, style)}, immatriculé{person.e} sous le numéro {dice.nir(person)}, a perçu des indemnités journalières au titre de l'assurance {dice.pick(_KINDS).lower()}.",
            f"Période indemnisée : du {first:%d/%m/%Y} au {last:%d/%m/%Y} ({last.day} jours)", f"Montant net total versé : <b>{money(amount)}</b>", "Ce document est à conserver sans limitation de durée pour la validation de vos droits à la retraite.",
        )
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": amount,
    }
    return sheet("daily_allowance_statement", html, fields, font=dice.font())


def farm(dice: Dice) -> Paper:
    """The MSA's count of what it paid in a month: a line a stretch of days, the kind of stop as a code explained beneath, the total in the margin."""
    person, money = dice.person(age=(20, 63)), dice.table_money()
    year, month = dice.month()
    start, end = month_ends(year, month)
    day, daily = end + dt.timedelta(days=dice.number(2, 12)), dice.amount(21, 58)
    cuts = sorted(dice.random.sample(range(4, end.day - 3), dice.number(1, 2)))
    bounds = [1, *(cut + 1 for cut in cuts), end.day + 1]
    code, meaning = dice.pick(
        (
            ("ASM", "assurance maladie"),
            ("ATX", "accident du travail des salariés agricoles"),
            ("MAT", "assurance maternité"),
        )
    )
    rows, net = [], 0.0
    for first, after in itertools.pairwise(bounds):
        count = after - first
        gross, held = round(count * daily, 2), round(count * daily * 0.067, 2)
        net = round(net + gross - held, 2)
        rows.append(
            (
                code,
                f"{first:02d}/{month:02d} - {after - 1:02d}/{month:02d}",
                str(count),
                money(daily),
                money(gross),
                money(held),
                money(round(gross - held, 2)),
            )
        )
    office = dice.pick(("MSA Gironde", "MSA d'Armorique", "MSA Sud Champagne", "MSA Midi-Pyrénées Sud"))
    style, home = dice.pick(("LAST_FIRST", "first_LAST")), dice.address()
    html = f"""<div style="display:flex;gap:8mm"><div style="width:44mm;border-right:1.5pt solid #00713d;padding-right:5mm;font-size:8.5pt"><div class="b" style="font-size:13pt;color:#00713d">{office}</div><br>Service indemnités journalières<br>{dice.phone()}<br><br>N° d'immatriculation<br>{dice.nir(person)}<br><br>Exploitation ou employeur<br>GAEC {dice.pick(("des Trois Chênes", "du Marais", "Le Clos Fleuri", "de Kerguen"))}<br><br><br><div style="background:#dcefe4;padding:3mm">Versé par virement<br><span class="b" style="font-size:15pt;white-space:nowrap">{money(net)} €</span></div></div>
<div style="flex:1"><div style="margin:0 0 14mm 30mm">{lines(f"{person.civility} {person.named(style)}", *home.lines(True))}</div><p>Le {long_date(day)}</p><p class="b" style="font-size:12.5pt">Décompte des paiements {"d'" if month in (4, 8, 10) else "de "}{month_printed(year, month, "lower")}</p><p>Nous avons réglé les sommes ci-après à la suite de votre arrêt de travail du {long_date(dice.day_before(30, 0, start))}.</p>
{table(rows, ("Nat.", "Jours", "Nb", "Taux/jour", "Brut", "CSG-CRDS", "Net"), numbers=(2, 3, 4, 5, 6))}<p class="small">{code} : {meaning}. Montants en euros. Les indemnités sont soumises à la CSG (6,2 %) et à la CRDS (0,5 %).</p><p class="small">Conservez ce décompte pour la validation de vos trimestres de retraite. Contestation : commission de recours amiable, dans les deux mois.</p></div></div>"""
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": day,
        "amount": net,
    }
    return sheet("daily_allowance_statement", html, fields, font="Carlito", size=10, margin="15mm 14mm")


LAYOUTS = {"farm": farm, "cpam": cpam, "slip": slip, "ameli": ameli}  # fmt: skip


def seamen(dice: Dice) -> Paper:
    """The seamen's institution: a counterfoil at the top, categories and flat wages, days counted in two lots, the net in a frame at the left."""
    person, style, home, money = dice.person(age=(20, 62)), dice.pick(("LAST_FIRST", "LAST_first")), dice.address(), dice.money()  # fmt: skip
    year, month = dice.month()
    start, end = month_ends(year, month)
    paid = end + dt.timedelta(days=dice.number(2, 12))
    first, rate = dice.number(4, 15), dice.amount(34, 71)
    second = end.day - first
    gross = [round(rate * first, 2), round(rate * second, 2)]
    csg, crds = round(sum(gross) * 0.062, 2), round(sum(gross) * 0.005, 2)
    net = round(sum(gross) - csg - crds, 2)
    middle = start + dt.timedelta(days=first - 1)
    rows = [
        [f"{start:%d/%m/%y}", f"{middle:%d/%m/%y}", str(first), money(rate), money(gross[0])],
        [f"{middle + dt.timedelta(days=1):%d/%m/%y}", f"{end:%d/%m/%y}", str(second), money(rate), money(gross[1])],
    ]
    html = f"""<div style="display:flex;border-bottom:1pt dashed #333;padding-bottom:4mm;gap:8mm"><div style="width:44%"><b style="color:#0b3c6f;font-size:1.15em">ÉTABLISSEMENT NATIONAL DES INVALIDES DE LA MARINE</b><br><span class="small">Régime social des marins — Caisse générale de prévoyance<br>Centre des prestations maladie, {esc(dice.address("").town)}</span></div><div style="padding-top:10mm">{esc(person.civility)} {esc(person.named(style))}<br>{lines(*map(esc, home.lines()))}</div></div>
<div style="margin:6mm 0;font-size:1.3em">Décompte d'indemnités journalières <span style="font-size:.75em">— {month_printed(year, month, "lower")}</span></div><p class="small">Numéro de marin {year - 30}{dice.letters(1)}{dice.digits(4)} &nbsp;·&nbsp; NIR {dice.nir(person)} &nbsp;·&nbsp; Catégorie {dice.number(3, 12)} &nbsp;·&nbsp; Navire {dice.pick(("LA BELLE HÉLÈNE", "PETIT MOUSSE", "KREIZ AR MOR"))} &nbsp;·&nbsp; Risque : {dice.pick(("maladie hors navigation", "accident du travail maritime", "maladie en cours de navigation"))}</p>
{table(rows, ("Du", "Au", "Jours", "Taux journalier", "Montant"), numbers=(2, 3, 4))}
<div style="display:flex;gap:10mm;margin-top:6mm"><div style="border:1.4pt solid #0b3c6f;padding:4mm 8mm"><span class="small">Somme portée à votre crédit</span><br><b style="font-size:1.35em">{money(net)}</b></div><div class="small" style="flex:1">Total avant retenues : {money(sum(gross))}<br>CSG 6,2 % : {money(-csg)}<br>CRDS 0,5 % : {money(-crds)}<br>Part versée à l'armateur (subrogation) : néant</div></div>
<p style="margin-top:7mm">Ordre de virement transmis le {paid:%d/%m/%Y}. Délai de carence : sans objet pour la présente période.</p><p class="tiny">Pièce à conserver sans limitation de durée : elle justifie vos services validés pour pension. Réclamation devant la commission de recours amiable dans les deux mois.</p>"""
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": paid,
        "amount": net,
    }
    return sheet("daily_allowance_statement", html, fields, font="Nimbus Sans", size=9.8)


LAYOUTS["seamen"] = seamen


def birth_leave_cards(dice: Dice) -> Paper:
    """A fund's attestation for a birth leave: white cards with captions under their values, two payments one above the other and their sum on a coloured band; child, employer and reference wage in other cards."""
    person, home, (year, month), money = dice.person(sex="F", age=(22, 44)), dice.address(), dice.month(), dice.money()
    name, kid = person.named("LAST_first"), dice.children(person, 1)[0].first_name
    start, end = month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(3, 25))
    born_on = start - dt.timedelta(days=dice.number(12, 40))
    rate = dice.amount(38, 98)
    half = dice.number(12, 17)
    lots = [(start, start + dt.timedelta(days=half - 1), half), (start + dt.timedelta(days=half), end, end.day - half)]
    sums = [round(rate * count * 0.933, 2) for _, _, count in lots]
    total = round(sum(sums), 2)
    employer = dice.company("employer")

    def tile(value: str, caption: str, width: str = "31%") -> str:
        return f"<div style='width:{width};border:.5pt solid #cfd6dd;border-radius:2mm;padding:2.5mm 4mm;margin-bottom:3mm'><b>{value}</b><div class='tiny'>{caption}</div></div>"

    paid = "".join(
        f"<tr><td>du {a:%d/%m/%Y} au {b:%d/%m/%Y}</td><td class='c'>{count} j</td><td class='c'>{money(rate)}</td><td class='num'>{money(sum_)}</td></tr>"
        for (a, b, count), sum_ in zip(lots, sums, strict=True)
    )
    leave = "maternité"
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.5pt solid #0c419a;padding-bottom:3mm"><b style="color:#0c419a;font-size:1.2em">l'Assurance Maladie</b><span class="small">{esc(dice.address("").town)} — {issued:%d/%m/%Y}</span></div>
<div style="display:flex;flex-wrap:wrap;justify-content:space-between;margin-top:8mm">{tile(esc(name), "assuré" + person.e)}{tile(dice.nir(person), "numéro de sécurité sociale")}{tile(esc(home.line()), "adresse connue de nos services")}{tile(f"{kid}, {born_on:%d/%m/%Y}", "enfant et date de naissance")}{tile(esc(employer.name), "dernier employeur (pas de subrogation)")}{tile(money(round(rate * 30.42 / 0.79, 2)), "salaire mensuel de référence")}</div>
<p style="margin-top:4mm">Congé de {leave} : les sommes ci-dessous vous ont été réglées, après 6,7 % de CSG et de CRDS et avant impôt.</p>
<table style="font-size:9.6pt"><tr><th>Jours indemnisés</th><th class="c">Nombre</th><th class="c">Taux brut</th><th class="num">Versé</th></tr>{paid}</table>
<div style="background:#dfe9f7;color:#0c419a;padding:3mm 4mm;margin-top:3mm;display:flex;justify-content:space-between"><span>Ensemble des deux versements</span><b>{money(total)}</b></div>
<p style="margin-top:8mm">Il reste {dice.number(3, 30)} jours à indemniser ; le prochain règlement est prévu aux environs du {issued + dt.timedelta(days=14):%d/%m/%Y}. Plafond journalier en vigueur : {money(dice.pick((100.36, 101.94, 104.02)))}. Conservez cette page sans limitation de durée : elle sert au calcul de votre retraite.</p>
<p class="small" style="margin-top:10mm">Page éditée depuis le compte de l'assuré{person.e}. Elle ne comporte pas de signature. Assistance : 36 46 (service gratuit).</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": total}
    return sheet("daily_allowance_statement", html, fields, font="Open Sans", size=9.8)


LAYOUTS["birth_leave_cards"] = birth_leave_cards


LAYOUTS |= _further_daily_allowance_statement.LAYOUTS
LAYOUTS |= _extra_daily_allowance_statement.LAYOUTS
LAYOUTS |= _potluck_daily_allowance_statement.LAYOUTS
LAYOUTS |= _mixed_daily_allowance_statement.LAYOUTS
LAYOUTS |= _sorted_daily_allowance_statement.LAYOUTS


def remarks_third_column(dice: Dice) -> Paper:
    """A provident software's print: narrow labels, values, remarks in a third column; last year's sums and the doctor who prescribes stand among them, signed electronically."""
    person, doctor, chief = dice.person(age=(22, 62)), dice.person("", age=(33, 64)), dice.person("", age=(35, 60))
    year, month = dice.month()
    first, last = month_ends(year, month)
    count = last.day - dice.number(0, 9)
    daily = dice.amount(27, 52)
    gross = round(daily * count, 2)
    csg, crds = round(gross * 0.062, 2), round(gross * 0.005, 2)
    net = round(gross - csg - crds, 2)
    until = first + dt.timedelta(days=count - 1)
    issued = last + dt.timedelta(days=dice.number(2, 9))
    money, name = dice.money(), person.named("LAST_first")
    mutual, mutual_seat, seat = (
        dice.pick(("Mutuelle des Ateliers", "Harmonie du Nord", "Sereine")),
        plain(dice.address("")),
        plain(dice.address("")),
    )
    rows = (
        ("Assuré", f"<b>{esc(name)}</b>", f"NIR {dice.nir(person)}"),
        (
            "Risque",
            dice.pick(("Maladie", "Accident du travail", "Maternité")),
            f"arrêt prescrit par le Dr {esc(doctor.named('first_LAST'))}",
        ),
        ("Période", f"{first:%d/%m/%Y} – {until:%d/%m/%Y}", f"{count} jours indemnisés"),
        ("Tarif du jour", money(daily), "50 % du gain journalier de base"),
        ("Brut", money(gross), f"même mois {year - 1} : {money(round(gross * 0.71, 2))}"),
        ("CSG", "− " + money(csg), "6,20 %"),
        ("CRDS", "− " + money(crds), "0,50 %"),
        (
            "Versé",
            f"<b>{money(net)}</b>",
            f"virement sous 3 jours ouvrés ; {year - 1} : {money(round(gross * 0.71 * 0.933, 2))}",
        ),
        (
            "Complément",
            "non géré ici",
            f"à demander à {mutual} Prévoyance, {esc(mutual_seat.line())}",
        ),
        ("Reprise", "non communiquée", "prochain contrôle médical à l'initiative du médecin conseil"),
    )
    table_rows = "".join(
        f"<tr><td style='width:26mm;color:#456;border-bottom:.4pt solid #ccd'>{a}</td><td style='width:58mm;border-bottom:.4pt solid #ccd'>{b}</td><td style='font-size:8.5pt;border-bottom:.4pt solid #ccd'>{c}</td></tr>"
        for a, b, c in rows
    )
    html = f"""<table style="width:100%"><tr><td>{logo("Assurance Maladie", "#00527a", f"CPAM · {esc(seat.line())}")}</td><td class="r small">Édition PRN-IJ 4.12<br>flux {dice.digits(9)}</td></tr></table><h1 style="margin:9mm 0">Relevé d'indemnités journalières</h1><table style="width:100%">{table_rows}</table>
<p style="margin-top:9mm">Ce relevé doit être conservé sans limitation de durée ; il est pris en compte pour la retraite. Il n'est pas nécessaire de le transmettre aux impôts.</p><p style="margin-top:9mm;border:.6pt solid #456;padding:2mm;width:92mm;font-size:8.5pt">✓ signé électroniquement le {issued:%d/%m/%Y} à {dice.number(6, 20):02d}:{dice.number(10, 59)}<br>{esc(initial(chief))}, responsable des prestations en espèces</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet(
        "daily_allowance_statement",
        html,
        fields,
        font=dice.pick(("Roboto", "Liberation Sans")),
        size=10,
        margin="15mm 18mm",
    )


LAYOUTS["remarks_third_column"] = remarks_third_column
LAYOUTS |= _blind_daily_allowance_statement.LAYOUTS


def islands_fund(dice: Dice) -> Paper:
    """An overseas general fund's letter after an accident at work: no heading, labels on one line and all their values on the next."""
    person, home, firm = dice.person(age=(22, 60)), dice.address(), dice.company("employer", "company")
    year, month = dice.month()
    first, last = month_ends(year, month)
    day = dice.day_after(12, 2, of=last)
    hurt = dice.day_before(50, 12, of=first)
    doctor, witness = dice.person("", age=(32, 66)), dice.person("", age=(20, 60))
    isle, code, town = dice.pick(
        (
            ("la Guadeloupe", "97110", "Pointe-à-Pitre"),
            ("la Martinique", "97232", "Le Lamentin"),
            ("La Réunion", "97420", "Le Port"),
            ("la Guyane", "97300", "Cayenne"),
        )
    )
    if "home" not in dice.given:
        home = replace(home, postcode=code, town=town)
    rate = dice.amount(34, 78)
    count = last.day
    gross = round(rate * count, 2)
    tax = round(gross * 0.067, 2)
    net = round(gross - tax, 2)
    money = MoneyStyle(" ", ",", " €")
    shown = f"{person.last_name.upper()}, {person.first_name}"
    html = f"""<div class="head"><div><b>Caisse générale de sécurité sociale<br>de {isle}</b><br><span class="small">Risques professionnels — BP {dice.digits(3)}<br>{dice.phone()}</span></div><div class="small r">Tiré le {day + dt.timedelta(days=3):%d/%m/%Y}<br>Déclaration reçue le {hurt + dt.timedelta(days=3):%d/%m/%Y}<br>Effet du {hurt + dt.timedelta(days=1):%d/%m/%Y}</div></div>
<p style="margin-top:8mm">Il a été procédé le {long_date(day)} au règlement ci-après, relatif au mois de {month_printed(year, month, "lower")} et à l'arrêt prescrit à la suite de l'accident déclaré par {esc(firm.name)}.</p>
<table style="margin-top:7mm"><tr class="small"><td>Dossier de</td><td>N° de sécurité sociale</td><td>Sinistre n°</td><td>Adresse</td></tr><tr class="b"><td>{esc(shown)}</td><td>{dice.nir(person)}</td><td>{dice.digits(9)}</td><td>{esc(home.line())}</td></tr></table>
<table style="margin-top:6mm"><tr class="small"><td>du</td><td>au</td><td>jours</td><td>indemnité journalière</td><td>brut</td><td>CSG et CRDS</td><td>réglé</td></tr><tr class="b"><td>{first:%d/%m/%Y}</td><td>{last:%d/%m/%Y}</td><td>{count}</td><td>{money(rate)}</td><td>{money(gross)}</td><td>{money(tax)}</td><td>{money(net)}</td></tr></table>
<table style="margin-top:6mm"><tr class="small"><td>Accident du</td><td>Médecin prescripteur</td><td>Témoin entendu</td><td>Salaire retenu</td></tr><tr class="b"><td>{hurt:%d/%m/%Y}</td><td>Dr {esc(doctor.named("LAST_first"))}</td><td>{esc(witness.named("LAST_first"))}</td><td>{money(round(rate / 0.6 * 30.42, 2))}</td></tr></table>
<p style="margin-top:8mm">La majoration prévue à compter du vingt-neuvième jour d'arrêt n'est pas comprise. La somme est versée à l'assuré{person.e} et non à l'employeur. Vous disposez de deux mois pour saisir la commission de recours amiable.</p><p class="r">L'agent habilité<br>{signature(dice.number(0, 99))}</p>"""
    truth = {
        "beneficiary_name": shown.replace(",", ""),
        "period": f"{year}-{month:02d}",
        "issue_date": day,
        "amount": net,
    }
    return sheet("daily_allowance_statement", html, truth, font=dice.font("any"), size=10)


LAYOUTS["islands_fund"] = islands_fund


def craftsman_fund(dice: Dice) -> Paper:
    """A health fund's letter to somebody who works on their own account: days not paid, payments of a month, what was paid."""
    person = dice.person(age=(27, 61))
    year, month = dice.month()
    first, last = month_ends(year, month)
    day = last + dt.timedelta(days=dice.number(2, 12))
    stop = first - dt.timedelta(days=dice.number(5, 18))
    rate = dice.amount(26, 62)
    cut = dice.number(12, 16)
    parts = [(first, first + dt.timedelta(days=cut - 1)), (first + dt.timedelta(days=cut), last)]
    counts = [(b - a).days + 1 for a, b in parts]
    gross = [round(n * rate, 2) for n in counts]
    held = [round(g * 0.067, 2) for g in gross]
    nets = [round(g - h, 2) for g, h in zip(gross, held, strict=True)]
    total, money = round(sum(nets), 2), MoneyStyle(" ", ",", "")
    doctor, home = dice.person("", age=(33, 66)), dice.address()
    name = person.named("first_LAST")
    rows = "".join(f"<tr><td>{a:%d/%m/%y} – {b:%d/%m/%y}</td><td class='num'>{n}</td><td class='num'>{money(rate)}</td><td class='num'>{money(g)}</td><td class='num'>{money(h)}</td><td class='num'>{money(t)}</td><td>{b + dt.timedelta(days=1):%d/%m/%y}</td></tr>" for (a, b), n, g, h, t in zip(parts, counts, gross, held, nets, strict=True))  # fmt: skip
    html = f"""<div class="head"><div>{logo("l'Assurance Maladie", "#0c419a", "Indépendants et professions libérales")}<p class="small">CPAM — service des prestations en espèces<br>{esc(plain(dice.address("")).line())}<br>Tél. 36 46 (service gratuit + prix appel)</p></div><div style="width:46%;padding-top:16mm">{esc(person.civility)} {esc(name)}<br>{"<br>".join(map(esc, home.lines(True)))}</div></div>
<p class="small">N° de sécurité sociale : {dice.nir(person)} &nbsp; Nos références : IJ-TI {dice.digits(7)}<br>Le {long_date(day)}</p>
<p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>Vous êtes en arrêt de travail depuis le {long_date(stop)}, prescrit par le docteur {esc(doctor.named("first_LAST"))}. Après le délai de carence de 3 jours, vos indemnités du mois de {month_printed(year, month, "lower")} ont été réglées comme suit :</p>
<table class="grid small"><tr><th>Période</th><th>Jours</th><th>Par jour</th><th>Brut</th><th>CSG-CRDS</th><th>Net</th><th>Viré le</th></tr>{rows}<tr><td colspan="5"><b>Payé pour le mois (en euros)</b></td><td class="num"><b>{money(total)}</b></td><td></td></tr></table>
<p>Cette indemnité est égale à 1/730 de votre revenu d'activité annuel moyen des trois dernières années civiles ({money(round(rate * 730, 2))} €). Le montant journalier ne peut dépasser {money(64.52)} € ; l'arrêt précédent, du {dice.day_before(500, 300, of=stop):%d/%m/%Y}, vous avait valu {money(dice.amount(210, 590))} €.</p>
<p>Aucun tiers n'est subrogé dans vos droits. Votre arrêt court jusqu'au {long_date(last + dt.timedelta(days=dice.number(15, 40)))} ; toute prolongation est à envoyer sous 48 heures.</p><p>Conservez ce courrier : il est à joindre à vos justificatifs de revenus, sans limitation de durée.</p><p style="margin-left:55%">Votre correspondant de l'Assurance Maladie</p>"""
    return sheet("daily_allowance_statement", html, {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": day, "amount": total}, font=dice.font("sans"), size=10)  # fmt: skip


LAYOUTS["craftsman_fund"] = craftsman_fund
LAYOUTS |= _diverse_daily_allowance_statement.LAYOUTS | _apart_income.SICK
