"""The financing plan of an owner: costs and loans of a purchase, or the bank's schedule of repayments."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import _apart_housing, _further_financing_plan, _mixed_financing_plan, _potluck_financing_plan
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table

_BANKS = (
    ("CRÉDIT FONCIER RÉGIONAL", "#005f32"),
    ("BANQUE POPULAIRE DU SUD", "#0a3a82"),
    ("CAISSE D'ÉPARGNE AQUITAINE", "#c8102e"),
    ("CRÉDIT MUTUEL OCÉAN", "#1d4f9c"),
)


def plan(dice: Dice) -> Paper:
    """Plan de financement: what is bought, what is borrowed."""
    person, style, day, money = dice.person(age=(25, 60)), dice.name_style(), dice.day_before(3000, 30), dice.money()
    bank, colour = dice.pick(_BANKS)
    price, own = dice.number(90, 330) * 1000, dice.number(5, 40) * 1000
    fees = round(price * 0.078)
    loan = price + fees - own - 15000
    html = (
        head(logo(bank, colour), f"<div class='r'>Le {long_date(day)}</div>") + "<h1>PLAN DE FINANCEMENT</h1>"
        + pairs((("Emprunteur(s)", f"<b>{spoken(person, style)}</b>"), ("Objet", "acquisition de la résidence principale"), ("Adresse du bien", dice.address().line())))
        + "<h2>Coût de l'opération</h2>" + table((("Prix d'acquisition", money(price)), ("Frais de notaire", money(fees)), ("<b>Total des besoins</b>", money(price + fees))), numbers=(1,))
        + "<h2>Ressources</h2>" + table((("Apport personnel", money(own)), ("Prêt à taux zéro (PTZ)", money(15000)), ("Prêt amortissable 240 mois - 3,45 %", money(loan)), ("<b>Total des ressources</b>", money(price + fees))), numbers=(1,))
        + paragraphs("Ce document est remis à titre indicatif et ne constitue pas une offre de prêt au sens de l'article L.313-24 du code de la consommation.") + f"<div class='r'>Le conseiller<br>{signature(4)}</div>"
    )  # fmt: skip
    return sheet(
        "financing_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def schedule(dice: Dice) -> Paper:
    """Tableau d'amortissement of the home loan."""
    person, style, day = dice.person(age=(25, 60)), "LAST_FIRST", dice.day_before(3000, 30)
    money, capital, rate = dice.table_money(), float(dice.number(70, 240) * 1000), 0.0345 / 12
    payment = round(capital * rate / (1 - (1 + rate) ** -240), 2)
    rows, left = [], capital
    for rank in range(1, 25):
        interest = round(left * rate, 2)
        left = round(left - payment + interest, 2)
        month = (day.month + rank - 1) % 12 + 1
        rows.append(
            (
                str(rank),
                f"05/{month:02d}/{day.year + (day.month + rank - 1) // 12}",
                money(payment),
                money(payment - interest),
                money(interest),
                money(left),
            )
        )
    bank, colour = dice.pick(_BANKS)
    html = (
        head(logo(bank, colour), lines(f"Prêt n° {dice.digits(11)}", f"Édité le {day:%d/%m/%Y}")) + "<h1>TABLEAU D'AMORTISSEMENT - PLAN DE FINANCEMENT</h1>"
        + pairs((("Emprunteur", person.named(style)), ("Montant du prêt", money(capital)), ("Durée", "240 mois"), ("Taux nominal", "3,45 %"), ("Objet", "achat d'un logement")))
        + table(rows, ("N°", "Échéance", "Mensualité", "Capital amorti", "Intérêts", "Capital restant dû"), numbers=(2, 3, 4, 5))
    )  # fmt: skip
    return sheet(
        "financing_plan", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font(), size=9
    )


def simulation(dice: Dice) -> Paper:
    """The plan that a social-ownership agency draws up for a couple."""
    person, style, day, money = dice.person(age=(25, 55)), "first_LAST", dice.day_before(3000, 30), dice.money()
    other = dice.partner(person)
    price = dice.number(110, 260) * 1000
    html = (
        head(logo("ADIL", "#e65100", "Agence départementale d'information sur le logement"), f"<div class='r'>Étude du {day:%d/%m/%Y}</div>") + f"<h1>PLAN DE FINANCEMENT DE VOTRE ACCESSION</h1><p>Établi pour {spoken(person, style)} et {spoken(other, style)}</p>"
        + table((("Prix du logement", money(price)), ("Frais d'acte et de garantie", money(price * 0.08)), ("Apport", money(price * 0.1)), ("Prêt d'accession sociale (PAS) sur 25 ans", money(price * 0.78)), ("Prêt à taux zéro", money(price * 0.2)), ("Mensualité totale hors assurance", money(price * 0.0048))), ("Élément", "Montant"), numbers=(1,))
        + paragraphs("Document établi d'après les éléments fournis par les emprunteurs.")
    )  # fmt: skip
    fields = {"person_names": [person.named(style), other.named(style)], "issue_date": day}
    return sheet("financing_plan", html, fields, font=dice.font())


LAYOUTS = {"plan": plan, "schedule": schedule, "simulation": simulation}  # fmt: skip


def builder(dice: Dice) -> Paper:
    """A house builder's annex: what the operation costs against what pays for it, line by line, loans with their rate, the couple at the very end."""
    person, home = dice.person(age=(25, 55)), dice.address()
    partner, style = dice.partner(person), dice.name_style()
    issued, money = dice.day_before(500, 5), dice.money()
    land, house, outside = (float(dice.number(low, high) * 500) for low, high in ((80, 220), (230, 420), (10, 44)))
    fees, tax = round(land * 0.08, 2), float(dice.number(1500, 4900))
    total = round(land + house + outside + fees + tax, 2)
    zero, employer, own = 40_000.0, 30_000.0 if dice.chance(0.5) else 0.0, float(dice.number(6, 50) * 500)
    main = round(total - zero - employer - own, 2)
    left = [("Terrain (lot n° " + str(dice.number(1, 40)) + ")", land), ("Frais d'acte et de mutation", fees), ("Prix convenu de la construction", house), ("Travaux réservés au maître d'ouvrage", outside), ("Taxe d'aménagement, raccordements", tax)]  # fmt: skip
    right = [("Apport personnel", own), ("PTZ — 25 ans, différé 10 ans", zero), (f"Prêt amortissable 25 ans à {dice.amount(2.9, 4.2):.2f} %".replace(".", ","), main)]  # fmt: skip
    right += [("Prêt Action Logement 1 %", employer)] if employer else []

    def half(title: str, items: list[tuple[str, float]]) -> str:
        inner = "".join(f'<tr><td>{label}</td><td class="num">{money(value)}</td></tr>' for label, value in items)
        return f'<div style="flex:1;border:.8pt solid #b5651d"><div style="background:#b5651d;color:#fff;padding:2mm 3mm" class="b">{title}</div><table>{inner}</table></div>'

    foot = f'<div style="flex:1;background:#f6e9dc;padding:2mm 3mm" class="b">{{}} <span style="float:right">{money(total)}</span></div>'
    monthly = round(main * 0.00505 + (employer / 180 if employer else 0), 2)
    html = f"""<div style="font-size:1.7em;color:#b5651d;font-weight:bold">Maisons Clair de Pays</div><div class="small">Constructeur de maisons individuelles — garantie de livraison CGI — {esc(dice.address("").line())}</div>
<div style="margin:8mm 0 2mm;font-size:1.25em">Annexe 4 au contrat de construction : <b>plan de financement</b></div><p class="small">Contrat CCMI n° {issued:%y}-{dice.digits(4)} — articles L.231-1 et suivants du CCH — chantier : {esc(dice.address("").line())}</p>
<div style="display:flex;gap:4mm;margin-top:5mm;align-items:stretch">{half("COÛT DE L'OPÉRATION", left)}{half("RESSOURCES", right)}</div><div style="display:flex;gap:4mm;margin-top:2mm">{foot.format("Total")}{foot.format("Total")}</div>
<p style="margin-top:6mm">Mensualité prévisionnelle hors assurance, après la livraison : <b>{money(monthly)}</b> ; pendant les travaux, intérêts intercalaires au fur et à mesure des appels de fonds (5 %, 15 %, 25 %, 40 %, 60 %, 75 %, 95 %, 100 %).</p><p>Le contrat est conclu sous la condition suspensive de l'obtention de ces prêts dans les {dice.pick(("60", "90"))} jours.</p>
<table class="grid" style="margin-top:9mm"><tr><td style="width:50%"><span class="tiny">Maîtres de l'ouvrage</span><br>{spoken(person, style)}<br>{spoken(partner, style)}<br><span class="small">{esc(home.line())}</span></td><td><span class="tiny">Établi par le constructeur le</span><br>{issued:%d/%m/%Y}<br>{signature(dice.number(0, 99))}</td></tr><tr><td style="height:22mm"><span class="tiny">Signatures des maîtres de l'ouvrage</span><br>{signature(dice.number(0, 99))}</td><td></td></tr></table>"""
    fields = {"person_names": [person.named(style), partner.named(style)], "issue_date": issued}
    return sheet("financing_plan", html, fields, font="Carlito", size=10.5)


LAYOUTS["builder"] = builder
LAYOUTS |= _further_financing_plan.LAYOUTS
LAYOUTS |= _potluck_financing_plan.LAYOUTS
LAYOUTS |= _mixed_financing_plan.LAYOUTS | _apart_housing.PLAN
