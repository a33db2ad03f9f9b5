"""The notice of a pension: CNAV (Carsat), Agirc-Arrco, CNRACL, invalidity pension of the CPAM, monthly attestation of payment.

A notice says from when and how much a month; a `relevé de carrière` and an estimate are no notice (they are in `unknown`).
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from samples.dice import Dice, Person, month_ends
from samples.french import long_date, month_printed
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_pension_notice,
    _dealt_pension_notice,
    _diverse_pension_notice,
    _further_pension_notice,
    _gathered_pension_notice,
    _mixed_pension_notice,
    _scattered_pension_notice,
    _sorted_pension_notice,
    _strewn_pension_notice,
)
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table


def _letter_to(dice: Dice, person: Person, style: str) -> str:
    return f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div>"


def cnav(dice: Dice) -> Paper:
    """Notification de retraite of the general scheme: gross, deductions, net before tax."""
    person, style, day = dice.person(age=(62, 88)), dice.name_style(), dice.day_before(1500, 10)
    gross, money = dice.amount(420, 1650), dice.money()
    csg, crds = round(gross * 0.083, 2), round(gross * 0.008, 2)
    net = round(gross - csg - crds, 2)
    start = day.replace(day=1)
    html = (
        head(logo("l'Assurance retraite", "#00638a", dice.pick(("Carsat Aquitaine", "Carsat Nord-Picardie", "Cnav Île-de-France", "Carsat Rhône-Alpes"))), lines(f"N° de sécurité sociale : {dice.nir(person)}", f"Le {long_date(day)}"))
        + _letter_to(dice, person, style) + f"<h1>{dice.pick(('NOTIFICATION DE RETRAITE', 'NOTIFICATION D&#39;ATTRIBUTION DE VOTRE RETRAITE PERSONNELLE', 'TITRE DE PENSION - NOTIFICATION DE RETRAITE'))}</h1>"
        + f"<p>{'Madame' if person.sex == 'F' else 'Monsieur'}, nous vous informons que votre retraite personnelle vous est attribuée à compter du {long_date(start)}.</p>"
        + table([("Montant mensuel brut", money(gross)), ("Contribution sociale généralisée (CSG) 8,3 %", f"- {money(csg)}"), ("CRDS et CASA 0,8 %", f"- {money(crds)}"), ("<b>Montant mensuel net avant prélèvement à la source</b>", f"<b>{money(net)}</b>")], numbers=(1,))
        + pairs((("Taux", "50 %"), ("Durée d'assurance retenue", f"{dice.number(120, 172)} trimestres"), ("Salaire annuel moyen de base", money(gross * 24))))
        + paragraphs("Conservez cette notification sans limitation de durée. Vous pouvez contester cette décision devant la commission de recours amiable dans un délai de deux mois.") + f"<div class='r'>Le directeur<br>{signature(7)}</div>"
    )  # fmt: skip
    fields = {"beneficiary_name": person.named(style), "issue_date": day, "amount": net}
    return sheet("pension_notice", html, fields, font=dice.font("any"), footer="{page}")


def complementary(dice: Dice) -> Paper:
    """Agirc-Arrco: points, value of the point, monthly net."""
    person, style, day = dice.person(age=(62, 88)), "first_LAST", dice.day_before(1500, 10)
    points, money = dice.number(1500, 9800), dice.money()
    gross = round(points * 1.4159 / 12, 2)
    net = round(gross * 0.901, 2)
    group = dice.pick(("AG2R LA MONDIALE", "Malakoff Humanis", "Klesia", "Pro BTP"))
    html = (
        head(logo("agirc-arrco", "#d4351c", "La retraite complémentaire des salariés du secteur privé"), lines(group, dice.address("").line()))
        + _letter_to(dice, person, style) + f"<p>Le {day:%d/%m/%Y}</p><h2>NOTIFICATION DE VOTRE RETRAITE COMPLÉMENTAIRE</h2><p>N° de sécurité sociale {dice.nir(person)}</p>"
        + f"<p>Votre allocation de retraite complémentaire prend effet le {day.replace(day=1):%d/%m/%Y}. Elle est calculée comme suit :</p>"
        + table([("Nombre total de points", f"{points:,}".replace(",", " ")), ("Valeur du point", "1,4159 €"), ("Montant brut mensuel", money(gross)), ("Cotisation maladie 1 % et prélèvements sociaux 9,1 %", f"- {money(gross - net)}"), ("<b>Montant net mensuel avant impôt</b>", f"<b>{money(net)}</b>")], numbers=(1,))
        + paragraphs("Votre retraite complémentaire vous est versée chaque mois, d'avance, par virement.", "Ce document a valeur de titre de pension.")
    )  # fmt: skip
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": person.named(style), "issue_date": day, "amount": net},
        font=dice.font(),
    )


def public(dice: Dice) -> Paper:
    """CNRACL (territorial and hospital staff): brevet de pension and its reckoning."""
    person, style, day = dice.person(age=(60, 88)), "LAST_FIRST", dice.day_before(1500, 10)
    gross, money = dice.amount(900, 2400), dice.table_money()
    net = round(gross * 0.909, 2)
    html = (
        head(lines("<b>CNRACL</b>", "Caisse nationale de retraites des agents des collectivités locales", "5 rue du Vergne - 33059 BORDEAUX CEDEX"), lines(f"Pension n° {dice.digits(8)} {dice.letters(1)}", f"Bordeaux, le {long_date(day)}"))
        + "<h1>BREVET DE PENSION<br><span style='font-size:.7em'>Décompte définitif</span></h1>"
        + pairs((("Bénéficiaire", f"<b>{spoken(person, style)}</b>"), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("N° sécurité sociale", dice.nir(person)), ("Nature de la pension", "pension de retraite"), ("Date de jouissance", f"{day.replace(day=1):%d/%m/%Y}"), ("Pourcentage de la pension", "75,000 %")))
        + table([("Pension principale mensuelle brute", money(gross)), ("Prélèvements sociaux", money(gross - net)), ("NET MENSUEL AVANT IMPÔT SUR LE REVENU", money(net))], ("Éléments", "Montant en euros"), numbers=(1,))
        + paragraphs("La pension a été concédée par arrêté du directeur général de la Caisse des dépôts, en application du décret n° 2003-1306 du 26 décembre 2003.")
    )  # fmt: skip
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": person.named(style), "issue_date": day, "amount": net},
        font=dice.font("any"),
    )


def invalidity(dice: Dice) -> Paper:
    """CPAM: invalidity pension, its category and monthly amount."""
    person, style, day = dice.person(age=(25, 61)), dice.name_style(), dice.day_before(1500, 10)
    amount, money = dice.amount(330, 1600), dice.money()
    html = (
        head(logo("l'Assurance Maladie", "#0c419a", f"CPAM {dice.pick(('de la Gironde', 'du Rhône', 'de Loire-Atlantique', 'du Hainaut'))}"), lines("Service invalidité", f"N° {dice.nir(person)}"))
        + _letter_to(dice, person, style) + f"<p class='r'>Le {long_date(day)}</p><h1>NOTIFICATION D'ATTRIBUTION<br>D'UNE PENSION D'INVALIDITÉ</h1>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'}, après avis du médecin-conseil, une pension d'invalidité de <b>catégorie {dice.number(1, 3)}</b> vous est attribuée à compter du {day.replace(day=1):%d/%m/%Y} (articles L.341-1 et suivants du code de la sécurité sociale).",
            f"Le montant mensuel de votre pension s'élève à <b>{money(amount)}</b>, avant prélèvements sociaux éventuels.", "Cette pension est servie à titre temporaire et peut être révisée en raison d'une modification de votre état d'invalidité.",
        )
        + f"<div class='r'>Le correspondant de l'Assurance Maladie<br>{signature(10)}</div>"
    )  # fmt: skip
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": person.named(style), "issue_date": day, "amount": amount},
        font=dice.font(),
    )


def monthly_payment(dice: Dice) -> Paper:
    """Attestation of payment of a month's pension, as downloaded."""
    person, style, (year, month) = dice.person(age=(62, 88)), "first_LAST", dice.month()
    net, money = dice.amount(450, 1600), dice.money()
    issued = dice.day_after(25, 8, of=month_ends(year, month)[1])
    fields: dict[str, Any] = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": net,
    }
    html = (
        head(logo("l'Assurance retraite", "#00638a"), f"Le {issued:%d/%m/%Y}") + "<h1>Attestation de paiement</h1>"
        + f"<p>L'Assurance retraite atteste que {spoken(person, style)}, numéro de sécurité sociale {dice.nir(person)}, a perçu au titre du mois de {month_printed(year, month, 'lower')} :</p>"
        + pairs((("Retraite personnelle, montant brut", money(net / 0.909)), ("Montant net payé", money(net)), ("Date du virement", f"{dice.day_after(9, 5, of=month_ends(year, month)[1]):%d/%m/%Y}")))
        + "<p class='small'>Ce document est délivré à l'assuré(e) pour servir et valoir ce que de droit.</p>"
    )  # fmt: skip
    return sheet("pension_notice", html, fields, font=dice.font())


def second_certificate(dice: Dice) -> Paper:
    """The general scheme's attestation of payment, in a few sentences."""
    person, style, day = dice.person(age=(62, 88)), dice.name_style(), dice.day_before(80)
    amount, money = dice.amount(310, 1500), dice.money()
    first = day.replace(day=1) - dt.timedelta(days=1)
    html = (
        lines("<b>L'Assurance retraite</b>", "Carsat Aquitaine") + f"<p>N° de sécurité sociale : {dice.nir(person)}</p><h1>ATTESTATION DE PAIEMENT</h1>"
        + paragraphs(f"Nous certifions que {spoken(person, style)} bénéficie d'une retraite personnelle.", f"Montant net mensuel versé au titre du mois de {month_printed(first.year, first.month, 'lower')} : {money(amount)}", f"Fait à Bordeaux, le {long_date(day)}", "Le directeur")
    )  # fmt: skip
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": person.named(style), "period": f"{first:%Y-%m}", "amount": amount, "issue_date": day},
        font=dice.font(),
        size=11,
    )


def state_slip(dice: Dice) -> Paper:
    """A retired civil servant's `bulletin de pension`, much like a payslip: codes, gross, CSG, mutual insurance, tax; pension number, month in the head, net in a double frame, yearly taxable sum."""
    person, (year, month) = dice.person(age=(60, 88)), dice.month()
    first, last = month_ends(year, month)
    gross, health, money = dice.amount(1_150, 2_650), dice.amount(41, 119), dice.table_money()
    csg, crds, casa = round(gross * 0.083, 2), round(gross * 0.005, 2), round(gross * 0.003, 2)
    taxable = round(gross * 0.941, 2)
    tax = round(taxable * dice.pick((0, 0.021, 0.035)), 2)
    net = round(gross - csg - crds - casa - health - tax, 2)
    name = person.named("LAST_FIRST")
    paid = last - dt.timedelta(days=dice.number(1, 4))
    rows = [
        ("101000", "PENSION CIVILE PRINCIPALE", money(gross), ""), ("401201", "C.S.G. NON DEDUCTIBLE", "", money(round(gross * 0.024, 2))), ("401301", "C.S.G. DEDUCTIBLE", "", money(round(csg - round(gross * 0.024, 2), 2))),
        ("401501", "C.R.D.S.", "", money(crds)), ("401601", "C.A.S.A.", "", money(casa)), ("752331", "MUTUELLE GENERALE", "", money(health)), ("558000", "IMPOT SUR LE REVENU PRELEVE A LA SOURCE", "", money(tax)),
    ]  # fmt: skip
    html = (
        f"<div class='small'>DIRECTION GENERALE DES FINANCES PUBLIQUES<br>CENTRE DE GESTION DES RETRAITES DE {dice.pick(('RENNES', 'BORDEAUX', 'LILLE'))}<br>10 BOULEVARD DE LA DUCHESSE ANNE, TSA 41234</div><table style='margin-top:5mm'><tr><td><b>BULLETIN DE PENSION</b></td><td><b>MOIS DE {month_printed(year, month, 'plain_upper')}</b></td><td>N° DE PENSION : B {dice.digits(2)} {dice.digits(6)} {dice.letters(1)}</td></tr></table>"
        f"<div style='margin:8mm 0 8mm 92mm'>{'M' if person.sex == 'M' else 'MME'} {name}<br>{'<br>'.join(dice.address().lines(True))}</div>"
        + table(rows, ("CODE", "ELEMENTS", "A PAYER", "A DEDUIRE"), numbers=(2, 3))
        + f"<div style='display:flex;justify-content:space-between;margin-top:5mm'><div class='small'>MONTANT IMPOSABLE DU MOIS {money(taxable)}<br>CUMUL IMPOSABLE DE L'ANNEE {money(round(taxable * month + 3.4, 2))}<br>PENSION BRUTE ANNUELLE {money(round(gross * 12, 2))}</div><div style='border:3pt double #000;padding:3mm 8mm'>NET A PAYER<br><b style='font-size:13pt'>{money(net)}</b></div></div>"
        f"<p class='small'>VIREMENT LE {paid:%d/%m/%Y} COMPTE {dice.iban()[:14]} XXXX XXX. CERTIFICAT D'INSCRIPTION NOTIFIE LE {dice.day_before(4000, 500, of=first):%d/%m/%Y}. VOUS N'AVEZ PAS A RETOURNER CE BULLETIN : CONSERVEZ-LE.</p>"
    )  # fmt: skip
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "amount": net}
    return sheet("pension_notice", html, fields, font="Liberation Mono", size=8.6, margin="14mm")


def survivor(dice: Dice) -> Paper:
    """A survivor's pension: the deceased is named as well, the sum is worked out line by line, first payment and date of effect stand apart from the letter's date."""
    person, style, money = dice.person(age=(56, 88)), dice.name_style(), dice.money()
    gone = dice.partner(person, "deceased", same_name=None)
    issued = dice.day_before(600, 5)
    effect = (issued - dt.timedelta(days=dice.number(40, 150))).replace(day=1)
    death = dice.day_before(60, 10, of=effect)
    own = dice.amount(620, 1700)
    base = round(own * 0.54, 2)
    extra = round(base * 0.1, 2) if dice.chance(0.4) else 0.0
    levy = round((base + extra) * dice.pick((0.043, 0.074, 0.091)), 2)
    amount = round(base + extra - levy, 2)
    rows = [
        (f"Retraite de base de {gone.civility} {gone.named(style)} (par mois)", money(own)), ("Taux de réversion", "54 %"), ("Réversion brute mensuelle", money(base)),
        *([("Majoration de 10 % pour trois enfants", money(extra))] if extra else []), ("CSG, CRDS, Casa", money(levy, sign="- ")), ("<b>Montant net que vous percevrez chaque mois</b>", f"<b>{money(amount)}</b>"),
    ]  # fmt: skip
    calc = "".join(f"<tr><td style='width:70%;padding:1.2mm 0;border-bottom:.4pt solid #bbb'>{a}</td><td class='num' style='border-bottom:.4pt solid #bbb'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    place = dice.pick(("Carsat Aquitaine", "Carsat Rhône-Alpes", "Carsat Hauts-de-France", "Carsat Bretagne", "Carsat Sud-Est", "CGSS de la Réunion"))  # fmt: skip
    html = (
        f"<div style='display:flex'><div style='width:9mm;background:linear-gradient(#7a1f5c,#e0629a);margin-right:6mm'></div><div style='flex:1'><table><tr><td style='font-size:8.6pt'><b style='font-size:14pt;color:#7a1f5c'>{place}</b><br>Retraite et action sociale<br>{'<br>'.join(dice.address('').lines())}<br>Téléphone : 3960<br><br>Votre n° de Sécurité sociale<br>{dice.nir(person)[:13]} {dice.nir(person)[13:]}<br>N° de retraite de réversion : {dice.digits(7)}{dice.letters(1)}</td><td style='width:50%;padding-top:12mm'>{_envelope(dice, person, style)}<p style='margin-top:8mm'>Le {long_date(issued)}</p></td></tr></table>"
        "<h2 style='margin:9mm 0 4mm;font-size:13pt;color:#7a1f5c'>Attribution de votre retraite de réversion</h2>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'},",
            f"À la suite du décès de {gone.civility} {gone.named(style)}, survenu le {long_date(death)}, vous avez demandé une retraite de réversion. Cette retraite vous est accordée à compter du {long_date(effect)} (article L. 353-1 du code de la sécurité sociale).",
        )
        + f"<table style='margin:4mm 0'>{calc}</table>"
        + paragraphs(
            f"Le rappel dû depuis le point de départ, soit {money(round(amount * dice.number(2, 5), 2))}, vous sera versé sous dix jours. Les paiements suivants interviendront le 9 de chaque mois, pour le mois précédent.",
            f"La réversion dépend de vos ressources : vous déclarez {money(dice.amount(500, 1500), cents=False)} par mois pour un plafond annuel de {money(dice.number(23000, 24800), cents=False)}. Prévenez-nous de tout changement de situation familiale.",
            "Vous pouvez contester cette décision devant la commission de recours amiable dans les deux mois qui suivent la réception de ce courrier.",
        )
        + f"<p style='margin-top:7mm;text-align:right'>Le directeur, par délégation<br>{signature(dice.number(0, 99))}</p></div></div>"
    )
    fields = {"beneficiary_name": person.named(style), "issue_date": issued, "amount": amount}
    return sheet("pension_notice", html, fields, font="Liberation Sans", size=9.8, margin="13mm 16mm")


def _envelope(dice: Dice, person: Person, style: str) -> str:
    return "<br>".join((spoken(person, style), *dice.address().lines(True)))


def contract_staff(dice: Dice) -> Paper:
    """The complementary pension of those who worked under contract for the State and towns: points, a yearly gross before the month's net, in three boxes."""
    person, day = dice.person(age=(62, 84)), dice.day_before(200)
    money = next(style for style in iter(dice.money, None) if style.suffix)
    points, value = dice.number(900, 7200), dice.pick((0.51621, 0.53484, 0.55264))
    yearly = round(points * value, 2)
    gross = round(yearly / 12, 2)
    taken = round(gross * dice.pick((0, 0.043, 0.074, 0.091)), 2)
    net, start, style = (
        round(gross - taken, 2),
        dice.day_before(900, 40, day).replace(day=1),
        dice.pick(("LAST_first", "first_LAST")),
    )

    def tile(label: str, text: str, under: str, dark: bool = False) -> str:
        colours = "background:#5b2a86;color:#fff" if dark else "background:#efe9f5"
        return f'<div style="flex:1;{colours};padding:4mm"><div class="small">{label}</div><div style="font-size:15pt;margin:1mm 0;white-space:nowrap">{text}</div><div style="font-size:7.5pt">{under}</div></div>'

    withheld = f"après {money(taken)} de contributions sociales" if taken else "sans contribution sociale à retenir"
    html = f"""{head(logo("ircantec", "#5b2a86", under="24, rue Louis Gain, 49939 Angers cedex 9"), lines(f"Angers, le {long_date(day)}", f"N° d'affiliation {dice.nir(person)}", f"Réf. {dice.digits(8)} R", cls="small r"))}
{_letter_to(dice, person, style)}<p class="b" style="font-size:12pt">Votre retraite complémentaire vous est attribuée</p>
<p>{"Chère Madame" if person.sex == "F" else "Cher Monsieur"},</p><p>Nous avons étudié votre carrière d'agent contractuel. Votre allocation prend effet le {long_date(start)}. Elle est calculée ainsi :</p>
<div style="display:flex;gap:3mm;margin:6mm 0">{tile("Points acquis", f"{points:,}".replace(",", " "), f"valeur du point : {str(value).replace('.', ',')} €")}{tile("Allocation brute annuelle", money(yearly), "points × valeur du point")}{tile("Net à payer chaque mois", money(net), withheld, True)}</div>
<p>Le paiement intervient à la fin de chaque mois, sur le compte que vous nous avez indiqué. Le taux du prélèvement à la source transmis par l'administration fiscale est de 0 %.</p><p>Conservez cette notification sans limitation de durée : aucun duplicata n'est fourni. Vous pouvez la contester dans un délai de deux mois devant la commission de recours amiable.</p>
<p style="margin-top:8mm;margin-left:100mm">Pour la directrice de l'établissement,<br>le chef du service liquidation<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"beneficiary_name": person.named(style), "issue_date": day, "amount": net}
    return sheet("pension_notice", html, fields, font="URW Gothic", size=9.8)


LAYOUTS = {"contract_staff": contract_staff, "survivor": survivor,
    "second_certificate": second_certificate,
    "cnav": cnav,
    "complementary": complementary,
    "public": public,
    "invalidity": invalidity,
    "monthly_payment": monthly_payment,
    "state_slip": state_slip,
}  # fmt: skip


def railway_slip(dice: Dice) -> Paper:
    """The railway fund's pension slip: codes, gains and stops in two columns, the net in words beside the transfer; no day of issue."""
    person, (year, month), money = dice.person(age=(56, 85)), dice.month(), dice.table_money()
    name, gross = person.named("LAST_FIRST"), dice.amount(1250, 2700)
    csg, crds, casa = round(gross * 0.083, 2), round(gross * 0.005, 2), round(gross * 0.003, 2)
    tax = round(gross * dice.pick((0, 0.018, 0.041)), 2)
    net = round(gross - csg - crds - casa - tax, 2)
    rows = [
        ("100", "PENSION D'ANCIENNETÉ (droits directs)", money(round(gross * 0.9, 2)), ""), ("140", "BONIFICATIONS CONDUITE / SERVICES ACTIFS", money(round(gross - round(gross * 0.9, 2), 2)), ""), ("", "<i>Total brut</i>", f"<i>{money(gross)}</i>", ""),
        ("710", "CSG 8,30 %", "", money(csg)), ("720", "CRDS 0,50 %", "", money(crds)), ("730", "CASA 0,30 %", "", money(casa)), ("900", "Impôt prélevé à la source", "", money(tax)),
    ]  # fmt: skip
    html = (
        f"<table><tr><td style='width:55%'><span style='font-size:19pt;color:#5b2d8e'>cpr</span><br><span class='small'>Caisse de prévoyance et de retraite du personnel ferroviaire<br>17 avenue du Général Leclerc, 13347 Marseille</span></td><td style='border:.6pt solid;padding:3mm'>{esc(name)}<br>{'<br>'.join(dice.address().lines(True))}</td></tr></table>"
        f"<div style='background:#5b2d8e;color:#fff;padding:2mm 4mm;margin:10mm 0 4mm'>BULLETIN DE PENSION <span style='float:right'>{month_printed(year, month, 'upper')}</span></div><p class='small'>N° de pension {dice.digits(7)} {dice.letters(1)} &nbsp;|&nbsp; N° de sécurité sociale {dice.nir(person)} &nbsp;|&nbsp; pension jouie depuis le {dice.day_before(3000, 200):%d/%m/%Y}</p>"
        + table(rows, ("Code", "Libellé", "À payer", "À retenir"), cls="grid", numbers=(2, 3))
        + f"<table style='margin-top:6mm'><tr><td style='width:60%'>Viré sur votre compte {dice.iban()[:9]} •••• ••••<br><span class='small'>Montant imposable depuis janvier : {money(round((gross - csg * 0.7) * month, 2))}</span></td><td style='border:1.2pt solid #5b2d8e;text-align:center'><span class='small'>NET DU MOIS, EN EUROS</span><br><b style='font-size:14pt'>{money(net)}</b></td></tr></table><p class='tiny' style='margin-top:20mm'>Bulletin à conserver sans limitation de durée. Tout changement d'adresse est à signaler dans le mois.</p>"
    )  # fmt: skip
    return sheet(
        "pension_notice",
        html,
        {"beneficiary_name": name, "period": f"{year}-{month:02d}", "amount": net},
        font="Nimbus Sans",
        size=9.8,
        margin="14mm 17mm",
    )


LAYOUTS["railway_slip"] = railway_slip


def seafarers(dice: Dice) -> Paper:
    """The seafarers' fund grants a pension: category and years of sailing first, a yearly figure and a net monthly one, in articles of a decision."""
    person, home, money = dice.person(age=(55, 80)), dice.address(), dice.money()
    issued, name = dice.day_before(500, 5), person.named("first_LAST")
    starts = (issued + dt.timedelta(days=dice.number(10, 60))).replace(day=1)
    amount = dice.amount(820, 2150, "amount")
    gross = round(amount * 1.079, 2)
    years, quarters, category = dice.number(18, 37), dice.number(0, 3), dice.number(3, 11)
    html = f"""<table><tr><td style="width:26mm"><svg width="70" height="70" viewBox="0 0 70 70"><circle cx="35" cy="35" r="32" fill="none" stroke="#0c3c60" stroke-width="3"/><path d="M35 14v40M22 44c3 9 23 9 26 0M27 24h16" stroke="#0c3c60" stroke-width="3" fill="none"/></svg></td><td><b style="font-size:12pt;color:#0c3c60">Établissement national des invalides de la marine</b><br><span class="small">Sous-direction des affaires juridiques et des pensions · 1 bis rue Pierre Loti · 22505 Paimpol<br>Caisse de retraites des marins (CRM)</span></td></tr></table>
<table style="margin-top:9mm"><tr><td style="width:55%" class="small">Identification marin : {dice.digits(8)}<br>Liquidation n° {starts.year}-{dice.digits(5)}<br>Gestionnaire : pôle {dice.pick("ABCDE")}, {dice.phone()}</td><td>{esc(person.civility)} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p style="margin-top:12mm;font-size:12.5pt"><b>Décision portant concession d'une pension de retraite {dice.pick(("d'ancienneté", "proportionnelle"))}</b></p><p class="small">Vu le code des pensions de retraite des marins ; vu le livre V de la cinquième partie du code des transports ; vu la demande de l'intéressé{person.e} ;</p>
<p><b>Article 1er.</b> Les services retenus s'élèvent à {years} annuités et {quarters} trimestre(s), dont {dice.number(2, 9)} à la pêche hauturière, en {category}<sup>e</sup> catégorie ; le salaire forfaitaire annuel correspondant est de {money(dice.amount(24000, 39000))}.</p><p><b>Article 2.</b> La jouissance de la pension est fixée au {long_date(starts)}. Son montant annuel brut est arrêté à {money(round(gross * 12, 2))}, bonification pour enfants comprise.</p>
<p><b>Article 3.</b> Après prélèvement des cotisations sociales et avant impôt, il sera versé chaque mois à {person.civility} {esc(name)} une somme nette de <b>{money(amount)}</b>, payable à terme échu par virement.</p><p><b>Article 4.</b> La présente décision peut être contestée dans un délai de deux mois devant la commission de recours amiable.</p>
<p style="margin:14mm 0 0 48%">Fait à Paimpol, le {long_date(issued)}<br>Le directeur et par délégation,<br>la cheffe du centre des pensions et des archives<br>{signature(dice.number(0, 99))}</p><p class="tiny" style="margin-top:10mm">Conservez ce document : il vaut titre de pension et ne sera pas réédité. Les revalorisations à venir figureront sur votre espace personnel.</p>"""
    truth = {"beneficiary_name": name, "issue_date": issued, "amount": amount}
    return sheet("pension_notice", html, truth, font="Nimbus Sans", size=10.3, margin="16mm 20mm")


LAYOUTS["seafarers"] = seafarers


def old_age_solidarity(dice: Dice) -> Paper:
    """The fund for old people without enough (ASPA): a decision by « considérant », the ceiling less the other means, the sum due in the last article, arrears and estate limit around it."""
    person, home, money = dice.person(age=(65, 88)), dice.address(), dice.money()
    issued = dice.day_before(400, 5)
    asked = dice.day_before(150, 60, of=issued)
    begins = (asked.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    top, means = dice.pick((1012.02, 1034.28, 1043.59)), dice.amount(210, 760)
    due = round(top - means, 2)
    name = person.named("first_LAST")
    months = max(1, (issued.year - begins.year) * 12 + issued.month - begins.month)
    chief = dice.person("", age=(35, 63))
    html = f"""<div class="c"><b>CAISSE DES SOLIDARITÉS DE L'ÂGE</b><br><span class="small">Service des allocations – {esc(dice.address("").line())}</span></div>
<table style="margin-top:9mm"><tr><td class="small" style="width:52%">Dossier {dice.digits(3)} {dice.digits(3)} {dice.digits(3)} {dice.letters(1)}<br>N° de sécurité sociale {dice.nir(person)}</td><td>{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</td></tr></table>
<p style="margin-top:10mm">Le service,</p><p>Vu les articles L.815-1 et suivants du code de la sécurité sociale ;</p><p>Vu la demande reçue le {long_date(asked)} ;</p>
<p>Considérant que {person.civility} {esc(name)}, né{person.e} le {person.birth_date:%d/%m/%Y}, réside en France et vit seul{person.e} ; que le plafond mensuel applicable est de {money(top)} ; que ses autres avantages de vieillesse, servis par {dice.pick(("la Carsat Aquitaine", "la MSA", "l'Assurance retraite Île-de-France"))}, sont de {money(means)} par mois ;</p>
<p class="c b" style="margin:6mm 0">DÉCIDE</p>
<p><b>Article 1.</b> — L'allocation de solidarité aux personnes âgées est attribuée à compter du {long_date(begins)}.</p>
<p><b>Article 2.</b> — Un rappel de {money(round(due * months, 2))}, correspondant à {months} mois échu{"s" if months > 1 else ""}, sera réglé sous quinzaine.</p>
<p><b>Article 3.</b> — L'allocation est récupérable sur la part de succession excédant {money(dice.pick((105300.0, 107616.6)))}.</p>
<p><b>Article 4.</b> — Elle sera versée le 9 de chaque mois, pour un montant mensuel net de {money(due)}, exonéré de CSG, de CRDS et d'impôt.</p>
<p>Tout départ de France de plus de cent quatre-vingts jours et toute modification de ressources doivent être portés à la connaissance du service. La présente décision peut être contestée devant la commission de recours amiable dans les deux mois.</p>
<div style="margin:9mm 0 0 90mm">Rendue le {long_date(issued)}<br>La responsable des droits,<br>{esc(chief.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div>"""
    fields = {"beneficiary_name": name, "issue_date": issued, "amount": due}
    return sheet("pension_notice", html, fields, font="C059", size=10.4, margin="18mm 22mm")


LAYOUTS["old_age_solidarity"] = old_age_solidarity


LAYOUTS |= _further_pension_notice.LAYOUTS


def self_employed(dice: Dice) -> Paper:
    """A notice of the self-employed: base and complementary side by side in a grid that sums across, arrears paid once under it, and a former spouse named."""
    person, style, day = dice.person(age=(66, 84)), dice.pick(("first_LAST", "LAST_FIRST")), dice.day_before(1300, 12)
    money, base, more = dice.table_money(), dice.amount(480, 1180), dice.amount(90, 420)
    cuts = [round(amount * 0.091, 2) for amount in (base, more)]
    nets = [round(amount - cut, 2) for amount, cut in zip((base, more), cuts, strict=True)]
    net, start = round(sum(nets), 2), (day.replace(day=1) - dt.timedelta(days=40)).replace(day=1)
    asked, ex = dice.day_before(150, 60, of=day), dice.person("", age=(60, 80))
    rows = (
        ("Montant brut", money(base), money(more), money(round(base + more, 2))), ("CSG, CRDS, Casa (9,1 %)", f"-{money(cuts[0])}", f"-{money(cuts[1])}", f"-{money(round(sum(cuts), 2))}"),
        ("<b>Net par mois avant impôt</b>", money(nets[0]), money(nets[1]), f"<b>{money(net)}</b>"),
    )  # fmt: skip
    html = (
        f"<div style='display:flex;justify-content:space-between'><div>{logo('L’Assurance retraite', '#7a1f5c', 'Travailleurs indépendants')}</div><div class='to' style='margin:0'>{lines(spoken(person, style), *dice.address().lines(True))}</div></div>"
        f"<p>{dice.address('').town}, le {long_date(day)}<br>N° {dice.nir(person)} — demande du {asked:%d/%m/%Y}</p><h1>NOTIFICATION DE RETRAITE</h1>"
        f"<p>{'Madame' if person.sex == 'F' else 'Monsieur'}, vos droits ont été étudiés. Votre retraite personnelle vous est attribuée à partir du {start:%d/%m/%Y}.</p>"
        + table(rows, ("En euros", "Base", "Complémentaire", "Ensemble"), numbers=(1, 2, 3))
        + paragraphs(
            f"Un rappel de {money(round(net * 2, 2))} euros vous sera payé une seule fois pour les mois échus.", f"Votre retraite complémentaire a été calculée sur {dice.number(900, 5200)} points ; votre revenu annuel moyen est de {money(round(base * 22, 2))} euros.",
            f"Pour mémoire, mariage avec {spoken(ex)} dissous le {dice.day_before(9000, 4000):%d/%m/%Y} : cette période n'ouvre pas droit à majoration.", "Cette lettre est votre titre de retraite. Gardez-la. Vous avez deux mois pour saisir la commission de recours amiable.",
        )
        + f"<div class='r'>La directrice de l'agence<br>{dice.person('', sex='F', age=(38, 62)).named()}<br>{signature(day.day)}</div>"
    )  # fmt: skip
    truth = {"beneficiary_name": person.named(style), "issue_date": day, "amount": net}
    return sheet("pension_notice", html, truth, font="Roboto", size=10)


LAYOUTS["self_employed"] = self_employed
LAYOUTS |= _mixed_pension_notice.LAYOUTS
LAYOUTS |= _sorted_pension_notice.LAYOUTS
LAYOUTS |= _gathered_pension_notice.LAYOUTS
LAYOUTS |= _dealt_pension_notice.LAYOUTS
LAYOUTS |= _blind_pension_notice.LAYOUTS
LAYOUTS |= _strewn_pension_notice.LAYOUTS | _scattered_pension_notice.LAYOUTS | _diverse_pension_notice.LAYOUTS
LAYOUTS |= _apart_income.PENSION
