"""The papers of France Travail (Pôle emploi before 1 January 2024): admission to the ARE, statement of situation, payments.

The notice of admission says how much a day and for how many days; the avis de situation, that the person is registered; the
statement of payments, what was paid for a month. `amount` is what was paid for the month; on a notice of admission, the net
daily allowance is a daily figure, so the truth there gives the monthly estimate that the notice prints.
"""

from __future__ import annotations

import calendar
import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc
from samples.papers import (
    _apart_income,
    _blind_unemployment_statement,
    _diverse_unemployment_statement,
    _further_unemployment_statement,
    _mixed_unemployment_statement,
    _potluck_unemployment_statement,
    _scattered_unemployment_statement,
    _sorted_unemployment_statement,
    _strewn_unemployment_statement,
)
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table


def _brand(year: int) -> str:
    return logo("france travail", "#283276") if year >= 2024 else logo("pôle emploi", "#1e3c96")


def _name(year: int) -> str:
    return "France Travail" if year >= 2024 else "Pôle emploi"


def payments(dice: Dice) -> Paper:
    """Attestation (or statement) of payments for one month."""
    person, style, (year, month) = dice.person(age=(19, 63)), "LAST_first", dice.month()
    first, last = month_ends(year, month)
    days = last.day
    daily = dice.amount(24, 68)
    amount, tax = round(days * daily, 2), round(days * daily * dice.pick((0, 0, 0.013, 0.05)), 2)
    issued, money = dice.day_after(12, 2, of=last), dice.money()
    rows = [
        (
            "Allocation d'aide au retour à l'emploi (ARE)",
            f"{first:%d/%m/%Y} au {last:%d/%m/%Y}",
            str(days),
            money(daily),
            money(amount),
        )
    ]
    net = round(amount - tax, 2)
    total = [("Impôt sur le revenu prélevé à la source", "", "", "", f"- {money(tax)}")] if tax else []
    html = (
        head(_brand(year), lines(f"Identifiant : {dice.digits(7)}{dice.letters(1)}", f"Le {long_date(issued)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>{dice.pick(('RELEVÉ DE SITUATION', 'ATTESTATION DE PAIEMENT', 'AVIS DE PAIEMENT'))}</h1>"
        + f"<p>{_name(year)} certifie que {spoken(person, style)} a perçu, au titre du mois de <b>{month_printed(year, month, 'lower')}</b>, les allocations suivantes :</p>"
        + table([*rows, *total, ("<b>Montant net payé</b>", "", "", "", f"<b>{money(net)}</b>")], ("Nature", "Période", "Nb de jours", "Montant journalier net", "Montant"), numbers=(2, 3, 4))
        + paragraphs(f"Virement du {issued:%d/%m/%Y}.", "Document à conserver, sans limitation de durée. Il peut vous être demandé par vos organismes sociaux.")
    )  # fmt: skip
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": issued,
        "amount": net,
    }
    return sheet("unemployment_statement", html, fields, font=dice.font())


def admission(dice: Dice) -> Paper:
    """Notification of admission to the ARE: daily allowance, number of days, monthly estimate."""
    person, style, day = dice.person(age=(19, 63)), "first_LAST", dice.day_before(300)
    gross, net, days, money = dice.amount(28, 80), dice.amount(25, 27.5), dice.pick((182, 365, 456, 548)), dice.money()
    monthly = round(net * 30, 2)
    start = dice.day_before(30, of=day)
    html = (
        head(_brand(day.year), lines(f"{_name(day.year)} {dice.address('').town}", f"Identifiant {dice.digits(7)}{dice.letters(1)}", f"Le {day:%d/%m/%Y}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><p class='b'>Objet : notification d'admission à l'allocation d'aide au retour à l'emploi (ARE)</p>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"Suite à votre inscription, nous vous informons que vous êtes admis{person.e} au bénéfice de l'allocation d'aide au retour à l'emploi à compter du {long_date(start)}, pour une durée maximale de {days} jours.",
        )
        + pairs((("Salaire journalier de référence", money(round(gross * 1.7, 2))), ("Allocation journalière brute", money(gross)), ("Allocation journalière nette", money(net)), ("Durée maximale d'indemnisation", f"{days} jours"), ("Montant mensuel net estimé (30 jours)", money(monthly))), width="52%")
        + paragraphs("Le paiement est effectué chaque mois après votre actualisation.", "Si vous contestez cette décision, vous disposez d'un délai de deux mois pour saisir le médiateur.", "Le directeur d'agence")
    )  # fmt: skip
    fields = {"beneficiary_name": person.named(style), "issue_date": day, "amount": monthly}
    return sheet("unemployment_statement", html, fields, font=dice.font("any"))


def situation(dice: Dice) -> Paper:
    """Avis (or attestation) de situation: registered since when, no amount, or paid until when."""
    person, style, day = dice.person(age=(19, 63)), dice.name_style(), dice.day_before(60)
    since = dice.day_before(1500, 30, of=day)
    html = (
        head(_brand(day.year), f"<div class='r'>{dice.address('').town}, le {long_date(day)}</div>")
        + f"<h1>{dice.pick(('AVIS DE SITUATION', 'ATTESTATION DE SITUATION', 'ATTESTATION D&#39;INSCRIPTION'))}</h1>"
        + pairs((("Identifiant", f"{dice.digits(7)}{dice.letters(1)}"), ("Nom, prénom", person.named(style)), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("Adresse", dice.address().line())))
        + f"<p>{spoken(person, style)} est inscrit{person.e} sur la liste des demandeurs d'emploi depuis le {long_date(since)}, en catégorie {dice.number(1, 3)}.</p><p>À la date du présent avis, {'elle' if person.sex == 'F' else 'il'} est indemnisé{person.e} au titre de l'allocation d'aide au retour à l'emploi.</p>"
        + f"<p class='small'>Avis établi à partir des informations connues de {_name(day.year)}. Il ne peut être rectifié que par l'agence.</p>"
    )  # fmt: skip
    return sheet(
        "unemployment_statement", html, {"beneficiary_name": person.named(style), "issue_date": day}, font=dice.font()
    )


def second_payment(dice: Dice) -> Paper:
    """France Travail: attestation of the sums paid, by month."""
    person, style, day = dice.person(age=(20, 64)), dice.name_style(), dice.day_before(40)
    amount, money = dice.amount(310, 1900), dice.money()
    first = day.replace(day=1) - dt.timedelta(days=1)
    html = (
        lines("<b>France Travail</b>", f"Identifiant : {dice.digits(7)}A") + "<h1>ATTESTATION DE PAIEMENT</h1>"
        + paragraphs(f"France Travail certifie que {spoken(person, style)} a perçu au titre de l'allocation d'aide au retour à l'emploi (ARE) :") + table([(month_printed(first.year, first.month, "lower"), "30 jours", money(amount))], ("Période", "Jours indemnisés", "Montant net versé"), numbers=(2,))
        + paragraphs(f"Attestation délivrée le {day:%d/%m/%Y} pour servir et valoir ce que de droit.")
    )  # fmt: skip
    return sheet(
        "unemployment_statement",
        html,
        {"beneficiary_name": person.named(style), "period": f"{first:%Y-%m}", "amount": amount, "issue_date": day},
        font=dice.font(),
        size=11,
    )


def solidarity(dice: Dice) -> Paper:
    """A letter about the allocation de solidarité spécifique: days, rate and what was held back for an overpayment are in sentences, the sum paid too; the ceiling of the law and the next month's date stand around."""
    person, (year, month) = dice.person(age=(24, 63)), dice.month()
    first, last = month_ends(year, month)
    issued, money = dice.day_after(9, 2, of=last), dice.money()
    days, daily, held = dice.number(22, last.day), 19.33, dice.amount(12, 60)
    due = round(days * daily, 2)
    paid, name = round(due - held, 2), person.named("first_LAST")
    html = (
        f"<div class='head'><div><span style='font-size:15pt;color:#283276'><b>{_name(year).lower()}</b></span><br><span class='small'>Agence de {dice.address('').town}<br>{dice.address('').line()}</span></div><div>{lines(spoken(person), *dice.address().lines())}</div></div>"
        f"<table style='margin:8mm 0'><tr><td class='small'>Identifiant<br><b>{dice.digits(7)}{dice.letters(1)}</b></td><td class='small'>Régime<br><b>Solidarité</b></td><td class='small'>Courrier du<br><b>{long_date(issued)}</b></td><td class='small'>Inscrit{person.e} depuis le<br><b>{dice.day_before(1500, 400, of=first):%d/%m/%Y}</b></td></tr></table><p class='b'>Votre allocation de solidarité spécifique (ASS) de {month_printed(year, month, 'lower')}</p>"
        + paragraphs(
            f"{'Madame' if person.sex == 'F' else 'Monsieur'},", f"À la suite de votre actualisation, {days} jours vous sont indemnisables entre le {first:%d/%m/%Y} et le {last:%d/%m/%Y}, au taux de {money(daily)} par jour, ce qui représente {money(due)}. Conformément à notre courrier du {issued - dt.timedelta(days=70):%d/%m/%Y}, une retenue de {money(held)} est opérée au titre d'un trop-perçu.",
            f"La somme versée sur votre compte s'élève donc à <b>{money(paid)}</b>. Le virement est daté du {issued - dt.timedelta(days=1):%d/%m/%Y}.", f"Pensez à vous actualiser à partir du {dice.day_after(20, 15, of=issued):%d/%m/%Y}. L'allocation est attribuée sous un plafond de ressources de {money(1353.10)} pour une personne seule.", "Ce courrier tient lieu d'attestation de paiement. Le directeur d'agence",
        )
    )  # fmt: skip
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": paid}
    return sheet("unemployment_statement", html, fields, font="Nimbus Sans", size=10.5, margin="18mm 20mm")


def self_insured(dice: Dice) -> Paper:
    """A public employer that pays the allowance itself: daily rate, days and contributions down to what is transferred, the month in a box."""
    person, style, employer = dice.person(age=(22, 62)), dice.pick(("LAST_first", "LAST_FIRST", "first_LAST")), dice.company("payer", "public")  # fmt: skip
    home, (year, month), money = dice.address(), dice.month(), dice.money()
    start, end = month_ends(year, month)
    issued = end + dt.timedelta(days=dice.number(1, 9))
    daily, days = dice.amount(29.5, 61), end.day
    gross = round(daily * days, 2)
    pension = round(gross * 0.03, 2)
    social = round(gross * 0.0655, 2) if daily > 48 else 0.0
    before = round(gross - pension - social, 2)
    rate = dice.pick((0.0, 1.1, 2.9, 4.1))
    tax = round((gross - pension) * rate / 100, 2)
    amount = round(before - tax, 2)
    rows = [
        (f"Allocation d'aide au retour à l'emploi, {days} jours à {money(daily)}", money(gross), ""), ("Participation retraite complémentaire 3 %", "", money(pension)),
        *([("CSG et CRDS", "", money(social))] if social else []), ("Montant net avant impôt", money(before), ""), (f"Prélèvement à la source, taux {f'{rate:.1f}'.replace('.', ',')} %", "", money(tax)),
    ]  # fmt: skip
    body = "".join(f"<tr><td>{a}</td><td class='num'>{b}</td><td class='num'>{c}</td></tr>" for a, b, c in rows)
    html = (
        f"<table><tr><td style='width:58%'><b>{employer.name}</b><br>Direction des ressources humaines<br>Cellule allocations chômage (auto-assurance)<br>{'<br>'.join(employer.address.lines())}</td><td style='border:1pt solid #333;text-align:center;padding:3mm'>Mois indemnisé<br><b style='font-size:13pt'>{month_printed(year, month, 'upper')}</b><br><span class='small'>{start:%d/%m/%Y} - {end:%d/%m/%Y}</span></td></tr></table>"
        f"<div style='margin:9mm 0 9mm 92mm'>{spoken(person, style)}<br>{'<br>'.join(home.lines(True))}</div>"
        f"<p><b>Avis de versement de l'allocation chômage</b><br>Ancien agent, matricule {dice.digits(6)} &middot; identifiant France Travail {dice.digits(7)}{dice.letters(1)}</p>"
        f"<table class='grid' style='margin:4mm 0;border:.6pt solid #333' border='1'><tr><th>Éléments</th><th>À verser</th><th>À déduire</th></tr>{body}<tr><td><b>Somme virée sur votre compte</b></td><td class='num'><b>{money(amount)}</b></td><td></td></tr></table>"
        + paragraphs(
            f"Reliquat de vos droits au {end:%d/%m/%Y} : {dice.number(30, 700)} jours sur {dice.pick((730, 548, 685))}. Droits ouverts le {dice.day_before(700, 120, of=start):%d/%m/%Y} à la suite de la fin de votre contrat. L'employeur public qui n'a pas adhéré au régime d'assurance chômage assure lui-même cette indemnisation (articles L. 5424-1 et L. 5424-2 du code du travail).",
            "Le versement suppose votre actualisation mensuelle auprès de France Travail, dont vous transmettrez l'avis de situation avant le 5 du mois suivant.",
        )
        + f"<div style='margin-top:10mm;display:flex;justify-content:space-between'><span>{employer.address.town}, {long_date(issued)}</span><span>Pour l'ordonnateur, la gestionnaire,<br>{dice.person('', sex='F', age=(28, 60)).named()}</span></div>"
    )
    fields = {
        "beneficiary_name": person.named(style), "period": f"{year}-{month:02d}", "issue_date": issued, "amount": amount,
    }  # fmt: skip
    return sheet(
        "unemployment_statement",
        html,
        fields,
        font="Liberation Serif",
        size=10.6,
        css="table[border] td,table[border] th{border:.6pt solid #333;padding:1.4mm 2mm}",
    )


def reduced_activity(dice: Dice) -> Paper:
    """Somebody who also works a little: an answer by letter, the month's count in a ladder of additions, what is paid at the end of a sentence."""
    person, money = dice.person(age=(20, 62)), next(style for style in iter(dice.money, None) if style.suffix)
    year, month = dice.month()
    _start, end = month_ends(year, month)
    day = end + dt.timedelta(days=dice.number(3, 9))
    daily, wage = dice.amount(28, 64), dice.amount(260, 880)
    kept = max(4, round((daily * end.day - wage * 0.7) / daily))
    gross = round(kept * daily, 2)
    tax = round(gross * dice.pick((0, 0, 0.013, 0.031)), 2)
    paid, style = round(gross - tax, 2), dice.pick(("first_LAST", "LAST_FIRST"))

    def step(label: str, value: str, bold: bool = False) -> str:
        return f'<div style="display:flex;justify-content:space-between;border-bottom:1px dotted #999;padding:1.2mm 0;{"font-weight:bold" if bold else ""}"><span>{label}</span><span>{value}</span></div>'

    ladder = (
        step("Heures déclarées dans le mois", f"{dice.number(18, 70)} h") + step("Rémunération brute déclarée", money(wage)) + step("Jours du mois", str(end.day))
        + step("Jours non indemnisés du fait de l'activité", str(end.day - kept)) + step("Jours indemnisés", str(kept)) + step("Allocation d'aide au retour à l'emploi, par jour", money(daily))
        + step(f"Allocation du mois ({kept} jours)", money(gross)) + (step("Prélèvement à la source", money(-tax)) if tax else "") + step("Somme nette versée", money(paid), True)
    )  # fmt: skip
    home = dice.address()
    html = f"""{head(_brand(year) + f'<div class="small">Agence de {home.town}<br>TSA 10107<br>92891 NANTERRE CEDEX 9</div>', lines(f"{person.civility} {person.named(style)}", *home.lines(True)))}
<p class="small">Identifiant : {dice.digits(7)}{dice.letters(1)} &nbsp;|&nbsp; Dossier suivi en région &nbsp;|&nbsp; {day:%d/%m/%Y}</p>
<p class="b" style="margin-top:8mm">Objet : cumul de votre allocation avec un salaire, {month_printed(year, month, "lower")}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p>Vous avez actualisé votre situation et déclaré une activité salariée. {_name(year)} a recalculé vos droits du mois de la façon suivante.</p><div style="width:130mm;margin:5mm 0 5mm 12mm">{ladder}</div>
<p>Un virement de {money(paid)} a été émis le {long_date(day)} sur le compte se terminant par {dice.digits(4)}. Les {end.day - kept} jours non indemnisés sont reportés et allongent d'autant la durée de vos droits, qui s'élève désormais à {dice.number(90, 540)} jours.</p>
<p>Ce courrier vaut justificatif auprès des organismes qui vous le demanderaient.</p><p style="margin-top:8mm">Votre conseiller indemnisation</p><p class="tiny">Les montants peuvent être revus si les bulletins de salaire transmis diffèrent des montants déclarés.</p>"""
    fields = {
        "beneficiary_name": person.named(style),
        "period": f"{year}-{month:02d}",
        "issue_date": day,
        "amount": paid,
    }
    return sheet("unemployment_statement", html, fields, font="Roboto", size=10.2, margin="18mm 20mm")


LAYOUTS = {"reduced_activity": reduced_activity, "self_insured": self_insured,
    "second_payment": second_payment, "payments": payments, "admission": admission, "situation": situation,
    "solidarity": solidarity,
}  # fmt: skip


def security_plan(dice: Dice) -> Paper:
    """A laid-off person's security contract (CSP): an attestation in prose with the month's sum inside the sentence, yearly and daily figures around it."""
    person, style, home = dice.person(age=(22, 61)), dice.name_style(), dice.address()
    year, month = dice.month()
    end = month_ends(year, month)[1]
    issued = end + dt.timedelta(days=dice.number(2, 20))
    daily, money = dice.amount(38, 92), dice.money()
    amount = round(daily * end.day, 2)
    before, since = round(amount * dice.amount(1.03, 1.2), 2), dice.day_before(300, 70, of=end)
    town = dice.address("").town
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-start">{_brand(year)}<div class="small r">Agence de {esc(town)}<br>Plateforme CSP<br>3949</div></div><div style="margin:10mm 0 10mm 88mm">{spoken(person, style)}<br>{lines(*map(esc, home.lines()))}</div>
<p class="r">{esc(town)}, le {long_date(issued)}</p><p><b>Objet : attestation de versement — allocation de sécurisation professionnelle (ASP)</b><br><span class="small">Identifiant {dice.digits(7)}{dice.letters(1)} — dossier CSP {dice.digits(8)}</span></p><p style="margin-top:6mm">{"Madame" if person.sex == "F" else "Monsieur"},</p>
<p>Vous avez adhéré le {long_date(since)} au contrat de sécurisation professionnelle, pour douze mois, à la suite de votre licenciement économique. À votre demande, {_name(year)} atteste vous avoir réglé, au titre du mois de <b>{month_printed(year, month, "lower")}</b>, la somme nette de <b>{money(amount)}</b>, soit {end.day} allocations d'un montant net de {money(daily)} par jour.</p>
<p style="text-align:justify">L'allocation est calculée sur un salaire journalier de référence de {money(round(daily / 0.75, 2))}. Le montant maximum de vos droits ressort à 365 jours, dont {(end - since).days} écoulés. Pour comparaison, le salaire net que vous déclariez avant la rupture était de {money(before)} par mois.</p>
<p style="text-align:justify">Vous n'avez pas à actualiser votre situation chaque mois, mais devez signaler à votre conseiller toute reprise d'emploi, tout arrêt maladie et tout changement d'adresse.</p><p style="text-align:justify">Cette attestation vous est remise pour la constitution de votre dossier de logement. Elle ne préjuge pas des droits à venir.</p><p style="margin:8mm 0 0 95mm">La directrice de l'agence<br>{esc(dice.person("", sex="F", age=(35, 62)).named("first_last"))}</p>"""
    fields = {"beneficiary_name": person.named(style), "period": f"{year}-{month:02d}", "issue_date": issued, "amount": amount}  # fmt: skip
    return sheet("unemployment_statement", html, fields, font="Liberation Serif", size=11, margin="16mm 20mm")


LAYOUTS["security_plan"] = security_plan


def telephone_screen(dice: Dice) -> Paper:
    """The payments as the telephone shows them: the month opened, how the sum is made, tax kept back, the older months folded beneath."""
    person, (year, month) = dice.person(age=(20, 62)), dice.month()
    name, days = person.named("first_last"), month_ends(year, month)[1].day
    daily = dice.amount(24, 62)
    gross, money = round(daily * days, 2), dice.money()
    tax = round(gross * dice.pick((0, 0.005, 0.021, 0.035)), 2)
    paid = round(gross - tax, 2)
    earlier = [(year * 12 + month - 1 - back) for back in (1, 2, 3)]
    old = "".join(
        f"<div style='display:flex;justify-content:space-between;border-top:.5pt solid #ccd;padding:2.4mm 0'><span>{month_printed(at_ // 12, at_ % 12 + 1, 'title')}</span><span>›</span></div>"
        for at_ in earlier
    )
    html = (
        f"<div style='display:flex;justify-content:space-between' class='small'><b>{dice.number(8, 21)}:{dice.number(10, 59)}</b><span>4G ▮▮▯ {dice.number(20, 98)} %</span></div><div style='background:#283276;color:#fff;border-radius:3mm;padding:3mm;margin:2mm 0'><span class='small'>france travail · mon espace</span><br><b>Mes allocations</b><br>Bonjour {name}</div>"
        f"<div style='border:.6pt solid #ccd;border-radius:3mm;padding:3mm'><div class='small'>{month_printed(year, month, 'title')} <span style='float:right;color:#0a7a3d'>● payé</span></div><div style='font-size:20pt;margin:2mm 0'>{money(paid)}</div><div class='small'>Virement émis le {min(days, 5):02d}/{month % 12 + 1:02d}/{year + month // 12}</div>"
        f"<div style='margin-top:3mm' class='small'>ARE : {days} jours × {money(daily)}<span style='float:right'>{money(gross)}</span><br>Prélèvement à la source<span style='float:right'>{money(tax, sign='') if not tax else '- ' + money(tax)}</span><br><b>Montant net versé<span style='float:right'>{money(paid)}</span></b></div></div>"
        f"<p class='b' style='margin:4mm 0 1mm'>Mes paiements précédents</p>{old}<div class='c small' style='color:#283276;margin-top:5mm'>Accueil &nbsp; Allocations &nbsp; Offres &nbsp; Agenda &nbsp; Profil</div>"
    )  # fmt: skip
    return sheet(
        "unemployment_statement",
        html,
        {"beneficiary_name": name, "period": f"{year}-{month:02d}", "amount": paid},
        font="Inter",
        size=9.4,
        page="95mm 180mm",
        margin="5mm 6mm",
    )


LAYOUTS["telephone_screen"] = telephone_screen


def stage_worker(dice: Dice) -> Paper:
    """A month's account for a stage worker: hours declared by employer, days deducted one line after another, what is paid at the end of the sum."""
    person, home, money = dice.person(age=(20, 60)), dice.address(), dice.money()
    year, month = dice.month()
    first, last = month_ends(year, month)
    paid_on = last + dt.timedelta(days=dice.number(5, 14))
    name, daily = person.named("LAST_first"), dice.number(4400, 8200) / 100
    worked, leave = dice.number(3, 9), dice.number(0, 2)
    days = last.day - worked - leave
    gross = round(days * daily, 2)
    held, tax = round(gross * 0.062, 2), round(gross * 0.021, 2)
    amount = round(gross - held - tax, 2)
    jobs = [
        (
            dice.pick(("Compagnie du Grand Écart", "Théâtre de la Criée", "Prod'Images SARL", "Festival des Vents")),
            dice.number(8, 40),
        )
        for _ in range(dice.number(1, 3))
    ]
    lines_of_work = "".join(f"<tr><td>{place}</td><td class='num'>{hours} h</td></tr>" for place, hours in jobs)

    def step(sign: str, label: str, value: str, heavy: bool = False) -> str:
        weight = "font-weight:bold;border-top:1pt solid" if heavy else ""
        return (
            f"<tr style='{weight}'><td style='width:8mm'>{sign}</td><td>{label}</td><td class='num'>{value}</td></tr>"
        )

    html = f"""<table><tr><td style="width:58%"><span style="font-size:15pt;color:#283276"><b>France Travail</b> <span style="color:#e1000f">Spectacle</span></span><br><span class="small">Centre de recouvrement et d'indemnisation, TSA 40107, 92891 Nanterre Cedex 9</span></td><td>{esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<p class="small" style="margin-top:10mm">Identifiant {dice.digits(7)}{dice.letters(1)} — annexe {dice.pick(("8", "10"))} au règlement d'assurance chômage — courrier du {date_printed(paid_on, "slash")}</p><p style="font-size:13pt">Votre indemnisation {"d'" if month in (4, 8, 10) else "de "}{month_printed(year, month, "lower")} : le détail du calcul</p>
<div style="display:flex;gap:9mm"><div style="width:41%"><p><b>Vous avez déclaré</b></p><table class="rows">{lines_of_work}<tr><td><b>Total</b></td><td class="num"><b>{sum(hours for _, hours in jobs)} h</b></td></tr></table><p class="small">Date anniversaire de vos droits : {date_printed(first + dt.timedelta(days=dice.number(60, 300)), "slash")}. Heures retenues depuis l'ouverture : {dice.number(120, 560)}.</p></div>
<div style="flex:1"><p><b>Nous avons calculé</b></p><table>{step("", "jours du mois", str(last.day))}{step("–", "jours non indemnisables (travail)", str(worked))}{step("–", "franchise congés payés", str(leave))}{step("=", "jours payés", str(days), True)}{step("×", "allocation journalière brute", money(daily))}{step("=", "allocation brute", money(gross), True)}{step("–", "retraite complémentaire et CSG-CRDS", money(held))}{step("–", "impôt prélevé à la source (2,1 %)", money(tax))}{step("=", "somme virée sur votre compte", money(amount), True)}</table></div></div>
<p style="margin-top:10mm">Le virement a été émis le {long_date(paid_on)}. Il couvre la période du {first:%d/%m} au {date_printed(last, "slash")}. Le mois précédent vous avait été réglé {money(round(amount * 0.9 + 13.27, 2))}.</p><p class="small">Actualisez-vous chaque mois, y compris en cas d'engagement. Les attestations employeur mensuelles manquantes suspendent le versement.</p>"""
    truth = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": paid_on, "amount": amount}
    return sheet("unemployment_statement", html, truth, font="Inter", size=9.6, margin="16mm 18mm")


LAYOUTS["stage_worker"] = stage_worker


def trainee_calendar(dice: Dice) -> Paper:
    """A trainee's allowance (AREF): the month as a calendar with a code a day at the left, the count at the right, the sum paid at the end of a dotted line; rights left and all paid since beneath."""
    person, home, (year, month), money = dice.person(age=(21, 60)), dice.address(), dice.month(), dice.money()
    name = person.named("first_LAST")
    first, last = month_ends(year, month)
    ill = dice.number(0, 3)
    from_ill = dice.number(4, 20)
    daily = dice.amount(29, 68)
    days = last.day - ill
    gross = round(daily * days, 2)
    fund = round(gross * 0.03, 2)
    tax = round(gross * dice.pick((0, 0.013, 0.021)), 2)
    paid = round(gross - fund - tax, 2)
    issued = last + dt.timedelta(days=dice.number(3, 14))
    opened = dice.day_before(400, 120, of=first)
    cells = ""
    for week in calendar.Calendar().monthdayscalendar(year, month):
        cells += "<tr>"
        for day in week:
            code = "" if not day else "M" if from_ill <= day < from_ill + ill else "F"
            shade = "#f7d9d9" if code == "M" else "#dcecf7" if code else "#fff"
            cells += f"<td style='border:.4pt solid #99a;height:9mm;background:{shade}' class='c'><span class='tiny'>{day or ''}</span><br>{code}</td>"
        cells += "</tr>"

    def step(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.6mm 0'><span>{label}</span><span style='flex:1;border-bottom:.6pt dotted #555;margin:0 2mm 1.3mm'></span><span>{value}</span></div>"

    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.35em;color:#283276">France Travail</b><br><span class="small">Centre de gestion {esc(dice.address("").town)}<br>TSA {dice.digits(5)}</span></div><div>{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<p style="margin-top:10mm" class="small">Identifiant {dice.digits(7)}{dice.letters(1)} — inscription du {opened:%d/%m/%Y} — courrier du {issued:%d/%m/%Y}</p>
<h2 style="color:#283276">Votre stage : {month_printed(year, month, "title")}</h2>
<div style="display:flex;gap:9mm"><div style="width:84mm"><table style="table-layout:fixed"><tr>{"".join(f'<th class="c small">{d}</th>' for d in ("lu", "ma", "me", "je", "ve", "sa", "di"))}</tr>{cells}</table><p class="tiny">F : jour de formation indemnisé (AREF) — M : arrêt maladie, non indemnisé par nos soins</p></div>
<div style="flex:1">{step("Jours F", str(days))}{step("Taux brut d'un jour", money(daily))}{step("Brut", money(gross))}{step("Retraite complémentaire", "- " + money(fund))}{step("Retenue à la source", "- " + money(tax))}<div style="margin-top:4mm;font-weight:bold">{step("Porté à votre compte", money(paid))}</div></div></div>
<p style="margin-top:8mm">Votre allocation d'aide au retour à l'emploi formation vous est maintenue jusqu'à la fin du stage organisé par {esc(dice.company("", "association").name)}. Depuis l'ouverture de vos droits, {money(round(paid + dice.amount(2400, 9000), 2))} vous ont été versés ; il vous reste {dice.number(40, 510)} jours.</p><p>Sans ce stage, votre allocation d'un mois plein aurait été estimée à {money(round(daily * 30, 2))} brut. Actualisez-vous entre le 28 et le 15.</p>
<p class="tiny" style="margin-top:12mm">Réclamation : votre agence, puis le médiateur régional. Toute somme perçue à tort doit être reversée.</p>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": paid}
    return sheet("unemployment_statement", html, fields, font="Roboto", size=9.8)


LAYOUTS["trainee_calendar"] = trainee_calendar


LAYOUTS |= _further_unemployment_statement.LAYOUTS
LAYOUTS |= _potluck_unemployment_statement.LAYOUTS
LAYOUTS |= _mixed_unemployment_statement.LAYOUTS
LAYOUTS |= _sorted_unemployment_statement.LAYOUTS


def list_extract(dice: Dice) -> Paper:
    """An extract of the payment list with one row, told in prose and summed in a box; the former spouse, the older notice and two birth dates beside, the name of the paper in the closing band."""
    person = dice.person(age=(22, 61))
    former, clerk = dice.partner(person, "", same_name=True), dice.person("", age=(26, 60))
    town = plain(dice.address("")).town
    year, month = dice.month()
    first, last = month_ends(year, month)
    issued = last + dt.timedelta(days=dice.number(2, 12))
    daily = dice.amount(29, 58)
    gross = round(daily * last.day, 2)
    off = round(gross * 0.03, 2)
    net = round(gross - off, 2)
    opened = dice.day_before(400, 70, of=first)
    money = dice.money()
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    html = f"""<div style="display:flex;justify-content:space-between"><b style="font-size:15pt;color:#283276">France Travail</b><span>{esc(town)}, le {long_date(issued)}</span></div><p style="margin-top:9mm">Concerne : {person.civility} {esc(name)}</p>
<p>Extrait du registre des paiements, agence de {esc(town)}, ligne {dice.number(100, 990)} :</p><table class="grid" style="width:100%"><tr><th>Identifiant</th><th>Né(e) le</th><th>Allocation</th><th>Jours</th><th>Brut</th><th>Net</th></tr><tr><td>{dice.digits(7)}{dice.letters(1)}</td><td>{person.birth_date:%d/%m/%Y}</td><td>ARE</td><td>{last.day}</td><td>{money(gross)}</td><td>{money(net)}</td></tr></table>
<p>La notification du {long_date(opened)} vous avait ouvert des droits pour {dice.number(240, 548)} jours, à raison de {money(round(daily - 0.61, 2))} par jour ; l'allocation journalière a depuis été revalorisée à {money(daily)}. Les paiements suivent votre actualisation mensuelle. La situation de votre ex-conjoint{former.e}, {former.civility} {esc(former.named("first_LAST"))}, né{former.e} le {former.birth_date:%d/%m/%Y}, n'entre pas dans ce calcul.</p>
<div style="border:1.5pt solid #283276;padding:4mm 6mm;margin:6mm 12mm">Pour {month_printed(year, month, "lower")}, il vous a été payé au titre du chômage, après {money(off)} de retenue pour la retraite complémentaire, la somme de <b>{money(net)}</b>.</div>
<p>Cette somme est versée avant prélèvement à la source ; aucun prélèvement n'a été fait pour ce mois. Elle est à déclarer à la Caf. Une erreur peut être signalée pendant deux mois.</p><p style="margin:8mm 0">{esc(initial(clerk))}, service indemnisation {signature(dice.number(0, 90))}</p><div style="background:#283276;color:#fff;padding:2.5mm;text-align:center">ATTESTATION DE PAIEMENT D'ALLOCATIONS</div>"""
    fields = {"beneficiary_name": name, "period": f"{year}-{month:02d}", "issue_date": issued, "amount": net}
    return sheet("unemployment_statement", html, fields, font=dice.font("sans"), size=10.4, margin="16mm 19mm")


LAYOUTS["list_extract"] = list_extract
LAYOUTS |= _blind_unemployment_statement.LAYOUTS
LAYOUTS |= _strewn_unemployment_statement.LAYOUTS | _scattered_unemployment_statement.LAYOUTS
LAYOUTS |= _diverse_unemployment_statement.LAYOUTS | _apart_income.JOBLESS
