"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person, unaccented
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed
from samples.stationery import STYLE, republic, signature
from samples.stationery import table as plain

WHOLE = MoneyStyle(" ", ",", " €", False)
BARE = MoneyStyle(" ", ",", "", False)


def _day_of_birth(kid: Person, house: Household) -> dt.date:
    """The child was there before the end of the income year."""
    return kid.birth_date.replace(day=min(kid.birth_date.day, 28), year=min(kid.birth_date.year, house.year - 1))


def _with_first(house: Household, person: Person) -> Household:
    return replace(house, declarants=(person, *house.declarants[1:]))


def stub_answers(dice: Dice) -> Paper:
    """Questions and answers on a slip with a stub below, no title, made for a ward at the asking of a representative."""
    house = draw(dice, taxed=True)
    house = replace(house, issued_on=dt.date(house.year + 1, 8, 1), collected_on=dt.date(house.year + 1, 8, 29))
    person = house.declarants[0]
    guardian = dice.person("", age=(34, 60))
    born = dice.person("").last_name
    name = f"{person.first_name} {person.last_name.upper()}"
    feminine = "née" if person.sex == "F" else "né"
    asked = [
        ("De quels revenus parle ce document ?", f"De ceux de l'année {house.year}, pour l'impôt établi en {house.year + 1}."),
        ("Pour le compte de qui ?", f"{person.civility} {esc(name)}, {feminine} {esc(born.upper())}"),
        ("Sous quel numéro fiscal ?", grouped(house.numbers[0], (2, 2, 3, 3, 3))),
        ("Sous quelle référence ?", grouped(house.reference, (2, 2, 7, 2))),
        ("Où habitait-on au 1er janvier ?", esc(house.home.line())),
        ("Combien de personnes à charge ?", str(len(house.children)) if house.children else "aucune (0)"),
        ("Combien de parts ?", shares_printed(house.shares)),
        ("Quel est le revenu imposable ?", WHOLE(house.taxable)),
        ("Quel est le revenu fiscal de référence ?", f"<b>{WHOLE(house.rfr)}</b>"),
        ("Quel est l'impôt sur le revenu net ?", WHOLE(house.net_tax)),
        (f"Qu'a-t-on déjà prélevé en {house.year} ?", WHOLE(house.withheld)),
        ("Que reste-t-il à régler ?" if house.due >= 0 else "Que rend-on ?", WHOLE(abs(house.due))),
    ]  # fmt: skip
    scale = [
        ["jusqu'à 11 294 €", "0 %"],
        ["de 11 295 à 28 797 €", "11 %"],
        ["de 28 798 à 82 341 €", "30 %"],
        ["au-delà", "41 %"],
    ]
    answers = "".join(
        f"<p style='margin:1.4mm 0'><i>{q}</i><br><span style='margin-left:7mm'>{a}</span></p>" for q, a in asked
    )
    html = f"""{republic("Direction générale", "des Finances publiques")}<p style="margin-top:2mm">le {long_date(house.issued_on)}</p>
<p class="right">À la demande de {guardian.civility} {esc(guardian.named("first_LAST"))},<br>mandataire judiciaire à la protection des majeurs<br>{lines(dice.address("").lines())}</p>
<div class="cols"><div style="flex:2">{answers}</div><div><p class="small b">Barème, par part</p>{table(scale, "grid small")}<p class="small" style="margin-top:6mm">La décote joue sous 1 929 € d'impôt pour une personne seule, 3 191 € pour un couple.</p></div></div>
<div class="cols small" style="margin-top:4mm"><div>L'inspectrice, C. {esc(dice.person("").last_name.upper())}<br>{signature(dice.number(1, 50))}</div><div>Vu, le comptable public, M. {esc(dice.person("").last_name.upper())}</div></div>
<div style="border-top:1.4px dashed #000;margin-top:3mm;padding-top:2mm" class="small">✂ À joindre à tout règlement &nbsp; <b>{house.office[0]}</b> — {house.office[1]} {house.office[2]}<br>{grouped(house.reference, (2, 2, 7, 2))} &nbsp;|&nbsp; {BARE(max(house.due, 0))} EUR &nbsp;|&nbsp; date limite : {date_printed(house.collected_on + dt.timedelta(days=27), "slash")} &nbsp;|&nbsp; {dice.digits(12)}</div>"""
    truth = fields(house, declarants=[name], tax_numbers=[house.numbers[0]], address=house.home.truth())
    return Paper(html, truth, "tax_notice", STYLE, "Liberation Serif", 10, "13mm 17mm")


def warning_letter(dice: Dice) -> Paper:
    """A letter under an old title that takes back the notice of the summer; facts in dashed sentences, last year beside."""
    house = draw(dice, children=dice.pick((1, 1, 2)))
    person = house.declarants[0]
    if "person" not in dice.given:
        last = (
            f"{dice.pick(('de', 'da', 'van'))} {person.last_name.split()[-1]}-{dice.person('').last_name.split()[-1]}"
        )
        person = replace(person, last_name=last)
        house = _with_first(house, person)
    name = f"{person.first_name} {person.last_name}"
    day = house.issued_on + dt.timedelta(days=dice.number(48, 95))
    kid = house.children[0]
    count = len(house.children)
    before = house.rfr + dice.number(700, 2_900)
    past = dice.number(9_000, 31_000)
    town = house.office[2].split(" ", 1)[1].replace(" CEDEX", "").title()
    text_count = {1: "un enfant", 2: "deux enfants"}[count]
    compare = [
        ["Revenu fiscal de référence", BARE(past), BARE(house.rfr)],
        ["Nombre de parts", shares_printed(max(house.shares - 0.5, 1)), shares_printed(house.shares)],
        ["Impôt sur le revenu net", BARE(dice.number(0, 900)), BARE(house.net_tax)],
    ]
    html = f"""<p>{"<br>".join([*house.office])}<br>Tél. {dice.phone()} — du lundi au vendredi</p><div style="margin:6mm 0 6mm 88mm;min-height:24mm">{person.civility} {esc(name)}<br>{lines(house.home.lines())}</div>
<div class="small">Vos références : {grouped(house.numbers[0], (2, 2, 3, 3, 3))} (numéro fiscal) – {house.reference} (référence de l'avis)<br>Nos références : SIP/{dice.digits(3)}/{dice.letters(2)}</div><p class="right">{town} {date_printed(day, "long")}</p>
<p><b>Concerne :</b> impôt sur le revenu, revenus de l'année {house.year}, {person.civility} {esc(name)}</p><h2 class="center">AVERTISSEMENT — AVIS D'IMPOSITION {house.year + 1}</h2><p>{"Monsieur" if person.sex == "M" else "Madame"},</p>
<p>Le présent avis remplace celui du {date_printed(house.issued_on, "long")}, qui retenait un revenu fiscal de référence de {WHOLE(before)} et que vous voudrez bien détruire. Après examen de votre réclamation :</p>
<p style="margin-left:6mm">– votre revenu imposable est ramené à {WHOLE(house.taxable)} et votre revenu fiscal de référence à {WHOLE(house.rfr)} ;</p><p style="margin-left:6mm">– il est tenu compte de {text_count} à votre charge, dont {esc(kid.first_name)}, né{kid.e} le {date_printed(_day_of_birth(kid, house), "long")}, soit {shares_printed(house.shares)} parts au total ;</p><p style="margin-left:6mm">– l'impôt sur le revenu net s'établit à {WHOLE(house.net_tax)} ;</p><p style="margin-left:6mm">– les sommes retenues par votre employeur en {house.year}, {WHOLE(house.withheld)}, viennent en déduction.</p>
{table(compare, "grid", ("", f"Revenus {house.year - 1}", f"Revenus {house.year}"), ("50%", "25%", "25%"))}<p style="margin-top:5mm">Vous pouvez saisir le conciliateur fiscal jusqu'au 31 décembre {house.year + 3}. Un rendez-vous vous est proposé le {date_printed(day + dt.timedelta(days=19), "long")} à 10 h 15.</p><p>Je vous prie d'agréer, {"Monsieur" if person.sex == "M" else "Madame"}, l'assurance de ma considération distinguée.</p><p style="margin-left:95mm">Le responsable du service,<br>{esc(dice.person("").named("first_LAST"))}</p>"""
    truth = fields(
        house, declarants=[name], issue_date=day, address=house.home.truth(), tax_numbers=[house.numbers[0]],
        household_size=1 + count,
    )  # fmt: skip
    return Paper(html, truth, "tax_notice", STYLE, dice.font("serif"), 10.5, "17mm 20mm")


def declared_online(dice: Dice) -> Paper:
    """The declarative notice as the portal gives it in spring: references in a left band, a refund to come, credits and access codes."""
    house = draw(dice, couple=True, children=dice.pick((0, 1, 2, 3)))
    day = dt.date(house.year + 1, dice.pick((4, 5)), dice.number(11, 28))
    house = replace(house, issued_on=day, collected_on=day)
    credit = dice.number(40, 480)
    refs = "".join(
        f"<p><b>N° fiscal déclarant {n}</b><br>{grouped(number, (2, 2, 3, 3, 3))}</p>"
        for n, number in enumerate(house.numbers, 1)
    )
    kids = ", ".join(
        f"{unaccented(kid.first_name).upper()} ({_day_of_birth(kid, house).year})" for kid in house.children
    )
    balance = house.net_tax - house.withheld - credit
    rows = [
        ["Impôt sur le revenu net", BARE(house.net_tax)],
        ["Crédit d'impôt : emploi d'un salarié à domicile", BARE(credit, sign="-")],
        [f"Retenue à la source prélevée en {house.year}", BARE(house.withheld, sign="-" if house.withheld else "")],
        [f"<b>{'Montant à vous restituer' if balance < 0 else 'Montant restant à payer'}</b>", f"<b>{BARE(abs(balance))}</b>"],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:52mm;background:#eef0f4;padding:4mm" class="small">{barcode(house, dice, "24", "22mm")}<p class="b" style="margin-top:4mm">FINANCES PUBLIQUES<br>impots.gouv.fr</p><p><b>Vos références</b></p>{refs}<p><b>Référence de l'avis</b><br>{grouped(house.reference, (2, 2, 7, 2))}</p><p><b>N° FIP</b><br>{dice.digits(3)} {dice.digits(2)} {dice.digits(3)} {dice.digits(2)} {dice.letters(1)}</p><p><b>N° d'accès en ligne</b><br>{dice.digits(7)}</p><p><b>Votre service</b><br>{"<br>".join(house.office)}<br>{dice.phone()}</p></td>
<td style="padding-left:8mm"><p class="b" style="font-size:13pt">AVIS DE SITUATION DÉCLARATIVE<br>À L'IMPÔT SUR LE REVENU {house.year + 1}</p><p>Revenus de {house.year}<br>établi le {date_printed(day, "slash")}</p><div style="margin:11mm 0 9mm 22mm">{"<br>".join(esc(row) for row in [" OU ".join(house.called), *house.home_rows])}</div>
<p>Vous avez validé votre déclaration en ligne. Ce document récapitule votre situation ; il ne vaut pas avis d'impôt. L'avis définitif sera déposé dans votre espace particulier à partir du {date_printed(dt.date(house.year + 1, 7, 25), "slash")}.</p>{table(rows, "rows", ("", "Montant (€)"), ("76%", "24%"))}<p class="small" style="margin-top:3mm">Une avance de {WHOLE(round(credit * 0.6))} vous a déjà été versée le {date_printed(dt.date(house.year + 1, 1, 16), "slash")}.</p>
<div class="box" style="margin-top:6mm"><b>Revenu fiscal de référence : {WHOLE(house.rfr)}<br>Nombre de parts : {shares_printed(house.shares)}</b><br>Situation du foyer : mariés — Personnes à charge : {len(house.children)}{f" — {esc(kids)}" if kids else ""}</div><p class="small">Compte bancaire connu de l'administration : {dice.iban()[:9]} •••• •••• •••• {dice.digits(3)}.</p></td></tr></table>"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", STYLE, "Open Sans", 9.5, "12mm 13mm")


def verified_online(dice: Dice) -> Paper:
    """The page by which a third party checks a notice: one column a declarant, surname and first names in rows of their own."""
    house = draw(dice, couple=dice.chance(0.6))
    seen = house.collected_on + dt.timedelta(days=dice.number(30, 300))
    people = house.declarants
    names = [unaccented(f"{p.last_name} {' '.join(p.first_names)}").upper() for p in people]
    empty = [""] * (2 - len(people))

    def row(label: str, values: list[str]) -> list[str]:
        return [label, *values]

    both = [
        row("Nom", [unaccented(p.last_name).upper() for p in people] + empty),
        row("Nom de naissance", [unaccented(p.birth_name or p.last_name).upper() for p in people] + empty),
        row("Prénom(s)", [unaccented(" ".join(p.first_names)).upper() for p in people] + empty),
        row("Date de naissance", [f"{p.birth_date:%d/%m/%Y}" for p in people] + empty),
        row(f"Adresse déclarée au 1er janvier {house.year + 1}", ["<br>".join(esc(r) for r in house.home_rows), ""]),
    ]
    single = [
        ["Date de mise en recouvrement de l'avis d'impôt", f"{house.collected_on:%d/%m/%Y}"],
        ["Date d'établissement", f"{house.issued_on:%d/%m/%Y}"],
        ["Nombre de part(s)", shares_printed(house.shares)],
        ["Situation de famille", "Marié(e)s" if len(people) > 1 else "Célibataire"],
        ["Nombre de personne(s) à charge", str(len(house.children))],
        ["Revenu brut global", WHOLE(house.taxable)],
        ["Revenu imposable", WHOLE(house.taxable)],
        ["Impôt sur le revenu net avant corrections", WHOLE(house.net_tax)],
        ["Montant de l'impôt", WHOLE(house.net_tax)],
        ["Revenu fiscal de référence", WHOLE(house.rfr)],
    ]
    html = f"""<p class="tiny">{seen:%d/%m/%Y} {dice.number(8, 19):02d}:{dice.number(0, 59):02d} &nbsp;&nbsp;&nbsp;&nbsp; Service de vérification en ligne des avis</p><p style="color:#1d3f7a;font-size:15pt;border-bottom:2px solid #1d3f7a">Service de vérification en ligne des avis</p>
<p>Impôt {house.year + 1} sur les revenus de l'année {house.year}</p><p class="small">Les données ci-dessous sont celles que connaît la DGFiP à la date de la consultation. Comparez-les à l'avis qui vous est présenté.</p>
{plain(both, ("", "Déclarant 1", "Déclarant 2"), cls="rows")}<br>{plain(single, cls="rows")}
<p class="tiny" style="margin-top:14mm">https://cfsmsp.impots.example/secavis/ &nbsp;&nbsp; 1/1 &nbsp;&nbsp; Revenus de {house.year - 1} : consultation close le 31/12/{house.year + 1}</p>"""
    truth = fields(house, declarants=names, tax_numbers=None, notice_reference=None)
    return Paper(html, truth, "tax_notice", STYLE + ".rows td { width: 30% }", "Liberation Sans", 10, "10mm 15mm")


def overtime_abroad(dice: Dice) -> Paper:
    """The model of two leaves for one who works over the border: exempt overtime and foreign pay raise the income of reference."""
    house = draw(dice, couple=False, taxed=True)
    extra, abroad = dice.number(300, 2_400), dice.number(900, 6_000)
    house = replace(house, rfr=house.taxable + extra + abroad)
    due = house.due
    said = "Il vous reste à payer" if due > 0 else "Vous serez remboursé de" if due < 0 else "Vous n'avez rien à payer"
    sum_said = f" : {WHOLE(abs(due))}" if due else ""
    deduction = house.salaries[0] - house.taxable
    detail = [
        ["Salaires", BARE(house.salaries[0])],
        ["Heures supplémentaires et RTT exonérées", BARE(extra)],
        ["Déduction 10 % ou frais réels", BARE(deduction, sign="-")],
        ["Revenu brut global", BARE(house.taxable)],
        ["Revenu imposable", BARE(house.taxable)],
        ["Revenus de source étrangère retenus pour le taux effectif", BARE(abroad)],
        ["Revenu total pour le calcul du taux effectif", BARE(house.taxable + abroad)],
    ]
    reckoned = [
        ["Impôt sur les revenus soumis au barème", BARE(house.net_tax + 200)],
        ["Réduction d'impôt : dons aux œuvres", BARE(200, sign="-")],
        ["IMPÔT SUR LE REVENU NET AVANT CORRECTIONS", BARE(house.net_tax)],
        ["Impôt sur le revenu net", BARE(house.net_tax)],
        [f"Retenue à la source prélevée en {house.year}", BARE(house.withheld)],
        ["Taux de prélèvement au 1er septembre", "4,10 %"],
    ]
    top = f"""<table><tr><td style="width:60mm">{barcode(house, dice, "28", "24mm")}</td><td class="b" style="font-size:12.5pt">Avis d'impôt établi en {house.year + 1}<br>Impôt sur les revenus de {house.year}</td><td class="right small">DIRECTION GÉNÉRALE<br>DES FINANCES PUBLIQUES</td></tr></table>"""
    html = f"""{top}<div class="cols" style="margin-top:5mm"><div class="small" style="flex:0 0 62mm"><div class="box"><b>Vos références</b><br>Numéro fiscal : {grouped(house.numbers[0], (2, 2, 3, 3, 3))}<br>Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}<br>Numéro de rôle : {dice.digits(3)}<br>Date d'établissement : {house.issued_on:%d/%m/%Y}<br>Date de mise en recouvrement : {house.collected_on:%d/%m/%Y}</div><div class="box"><b>Pour vous renseigner</b><br>{"<br>".join(house.office)}<br>{dice.phone()}</div></div>
<div style="padding-top:14mm">{esc(house.called[0])}<br>{"<br>".join(esc(row) for row in house.home_rows)}</div></div><p style="font-size:12pt;margin-top:7mm" class="b">{said}{sum_said}</p><p>Une somme de plus de 300 € est prélevée par quarts à compter du 25 septembre {house.year + 1} ; un remboursement vous est viré sous quinze jours sur le compte connu de l'administration.</p>
<div style="margin-top:62mm;border-top:2px solid #4a7ebb;padding-top:3mm"><table><tr><td class="b">Revenu fiscal de référence</td><td class="b">{BARE(house.rfr)}</td><td class="b">Nombre de parts</td><td class="b">{shares_printed(house.shares)}</td></tr></table><p class="tiny">Plafond du revenu fiscal de référence pour l'allègement de taxe foncière : {WHOLE(round(11_885 + 3_174 * max(house.shares - 1, 0) * 2))}</p></div>
<div class="break"></div><p class="small">N° fiscal : {grouped(house.numbers[0], (2, 2, 3, 3, 3))} — page 2/2 — AVIS_IR_RG</p><p class="b">Situation du foyer</p><p>Situation : célibataire, divorcé(e) ou veuf(ve) — Nombre de personnes à charge : {len(house.children)} — Nombre de parts : {shares_printed(house.shares)}</p>{table(detail, "rows", ("Détail des revenus", "Déclarant 1"), ("75%", "25%"))}<br>{table(reckoned, "rows", ("Impôt sur le revenu", "Montant"), ("75%", "25%"))}<p class="small" style="margin-top:4mm">Revenu fiscal de référence : revenu imposable {BARE(house.taxable)} + revenus exonérés {BARE(extra)} + revenus au taux effectif {BARE(abroad)} = {BARE(house.rfr)}</p>"""
    return Paper(html, fields(house), "tax_notice", STYLE, "Liberation Sans", 10, "12mm 14mm")


LAYOUTS = {
    "diverse_stub_answers": stub_answers, "diverse_warning_letter": warning_letter, "diverse_declared_online": declared_online,
    "diverse_verified_online": verified_online, "diverse_overtime_abroad": overtime_abroad,
}  # fmt: skip
