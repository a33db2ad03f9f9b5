"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, long_date
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import particled
from samples.stationery import HAND, PEN, sheet, signature


def filled_leaders(dice: Dice) -> Paper:
    """A print filled by hand: dotted leaders to values at the right, « surname, given », the former lease and the notary in it."""
    person, home, owner = dice.person(age=(21, 60)), dice.address(), dice.person("landlord", age=(40, 84))
    child, notary = dice.children(person, 1)[0], dice.person("", age=(35, 66))
    start = dice.day_before(800, 15)
    start = start.replace(day=dice.pick((1, 1, 15)))
    signed_on, old = start - dt.timedelta(days=dice.number(2, 20)), start - dt.timedelta(days=dice.number(1100, 2300))
    rent, charges, surface = float(dice.number(330, 980)), float(dice.number(15, 120)), dice.number(190, 940) / 10
    area = f"{surface:.1f}".replace(".", ",")
    money, ink, style = dice.money(), dice.pick(("#1d2f80", "#222", "#15406b")), dice.pick(("slash", "long", "dot"))
    name, lord = (f"{it.last_name.upper()}, {it.first_name}" for it in (person, owner))
    hand = dice.pick((HAND, PEN))

    def line(label: str, value: str) -> str:
        return f'<div style="display:flex;align-items:flex-end;margin:1.4mm 0"><span>{label}</span><span style="flex:1;border-bottom:1.2px dotted #555;margin:0 2mm 1mm"></span><span style="font-family:{hand};color:{ink};font-size:1.2em;text-align:right;max-width:110mm">{value}</span></div>'

    who = [
        line(dice.pick(("Le bailleur", "Le propriétaire")), esc(lord)),
        line("demeurant", esc(dice.address("").line())),
        line(dice.pick(("Le preneur", "Le locataire")), esc(name)),
        line("vivra aussi dans les lieux (enfant)", f"{esc(child.last_name.upper())}, {esc(child.first_name)}, {child.birth_date.year}"),
    ]  # fmt: skip
    what = [
        line(dice.pick(("Lieux loués", "Adresse du logement", "Situation des lieux")), esc(home.line())),
        line(dice.pick(("Surface habitable", "Superficie habitable (loi Boutin)")), f"{area} m²"),
        line("Dépendance : cave de", f"{dice.number(3, 9)} m²"),
    ]
    how_much = [
        line(dice.pick(("Loyer par mois, hors charges", "Loyer mensuel", "Prix mensuel de location")), money(rent)),
        line(dice.pick(("Provision mensuelle de charges", "Charges par mois (provision)")), money(charges)),
        line("Dépôt de garantie", money(rent)),
        line(dice.pick(("Prise d'effet du bail", "Entrée en jouissance", "Le bail commence le")), date_printed(start, style)),
        line("Durée", dice.pick(("trois ans", "3 ans, reconductible", "trois années entières"))),
    ]  # fmt: skip
    blocks = [who, what, how_much] if dice.chance(0.5) else [what, who, how_much]
    former = line(
        "Remplace le bail signé le", f"{date_printed(old, style)} (loyer {money(rent - dice.number(20, 90))})"
    )
    title = dice.pick(("BAIL D'HABITATION", "CONTRAT DE LOCATION", "BAIL DE LOCATION — LOCAUX VIDES"))
    html = f"""<h1 style="font-size:16pt;letter-spacing:.08em">{title}</h1><p class="c small">Loi n° 89-462 du 6 juillet 1989, titre Ier — modèle du papetier n° {dice.digits(3)}</p>
<p>Objet : location consentie à <span style="font-family:{hand};color:{ink};font-size:1.15em">{esc(name)}</span></p>
<div style="margin:5mm 0">{"".join(blocks[0])}</div><div style="margin:5mm 0">{"".join(blocks[1])}</div><div style="margin:5mm 0">{"".join(blocks[2])}{former}</div>
<p class="small justify">Le preneur s'oblige à payer le loyer d'avance, le premier de chaque mois, à user paisiblement des lieux, à s'assurer contre les risques locatifs et à répondre des dégradations. Le loyer est révisé chaque année selon l'indice de référence des loyers. Une copie est gardée par Me {esc(notary.last_name.upper())}, {esc(notary.first_name)}, notaire à {esc(notary.birth_place)}.</p>
<table class="grid" style="margin-top:6mm"><tr><td>Lieu</td><td>Date</td><td>{dice.pick(("Exemplaires", "Nombre d'originaux"))}</td><td>Mots rayés</td></tr><tr style="font-family:{hand};color:{ink};font-size:1.2em"><td>{esc(dice.address("").town)}</td><td>{date_printed(signed_on, "slash")}</td><td>2</td><td>0</td></tr></table>
<div class="sign"><div>Le bailleur<br>{signature(dice.number(0, 99))}</div><div>Le preneur, « lu et approuvé »<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {
        "tenants": [name.replace(",", "")], "landlord_name": lord.replace(",", ""), "address": home.truth(), "start_date": start,
        "rent": rent, "charges": charges, "surface": surface,
    }  # fmt: skip
    return sheet("lease", html, fields, font=dice.font("serif"), size=10.8, margin="14mm 18mm")


def tenant_undertakes(dice: Dice) -> Paper:
    """A lease by letter: the tenant writes « je soussigné » and takes the flat, prose alone, the title in the band at the foot."""
    person, home = particled(dice, dice.person(age=(22, 62))), dice.address()
    company = dice.company("landlord", dice.pick(("social_landlord", "agency")))
    spouse = dice.partner(person, "")
    start = dice.day_before(700, 15).replace(day=dice.pick((1, 10, 15)))
    signed_on = (start - dt.timedelta(days=20)).replace(day=1)
    rent, charges, surface = dice.amount(310, 890), dice.amount(30, 160), dice.number(180, 880) / 10
    money, name = dice.money(), person.named(dice.pick(("first_last", "first_LAST")))
    area = f"{surface:.2f}".replace(".", ",")
    bank = dice.pick(("Caisse d'épargne solidaire d'Anjou", "Mutuelle du Toit", "Banque coopérative Sarrazin"))
    cap = round(rent * 1.18, 2)
    split = f"Mon {'épouse' if spouse.sex == 'F' else 'époux'}, {esc(spouse.named('first_last'))}, dont je vis séparé{person.e}, n'est pas titulaire de la location et habite {esc(dice.address('').line())}."
    words = f" ({amount_in_words(rent)})" if dice.chance(0.5) else ""
    taking = f"<p class='justify'>Je soussigné{person.e}, {esc(name)}, né{person.e} à {esc(person.birth_place)} le {long_date(person.birth_date)}, déclare prendre à bail auprès de {esc(company.name)}, qui me le donne en location pour trois ans renouvelables {dice.pick(('à compter du', 'à partir du', 'avec effet au'))} {long_date(start)}, le logement sis {esc(home.line())}, d'une surface habitable de {area} m², pour en faire ma résidence principale.</p>"
    paying = f"<p class='justify'>Je m'engage à payer chaque mois un loyer de {money(rent)}{words} et {dice.pick(('une provision pour charges de', 'des charges provisionnelles de', 'un acompte de charges de'))} {money(charges)}, le tout par prélèvement. J'ai noté que le loyer ne peut dépasser le plafond de la zone, {money(cap)} pour cette surface, soit {money(round(cap / surface, 2))} le mètre carré, et qu'il sera révisé tous les ans.</p>"
    others = f"<p class='justify'>Le dépôt de garantie de {money(rent)} est avancé par {bank}, {esc(dice.address('').line())}, que je rembourserai jusqu'au {long_date(start + dt.timedelta(days=760))}. {split}</p>"
    blocks = [taking, paying, others] if dice.chance(0.6) else [taking, others, paying]
    band = dice.pick(("BAIL D'HABITATION SOUS FORME D'ENGAGEMENT", "LETTRE VALANT CONTRAT DE LOCATION", "BAIL — LOGEMENT VIDE"))  # fmt: skip
    html = f"""<div style="background:#734;color:#fff;display:inline-block;padding:3mm 5mm;font-size:13pt">{esc(company.name)}</div><p style="margin:3mm 0">le {long_date(signed_on)}</p>
<table><tr><td style="width:50%" class="small">Vos références : {dice.letters(2)}/{dice.digits(5)}<br>Nos références : {dice.digits(4)}-{dice.letters(1)}</td><td style="padding:5mm;border:.5pt solid #ddd">{esc(company.name)}<br>{"<br>".join(esc(row) for row in company.address.lines())}</td></tr></table>
<p style="margin-top:10mm">Madame, Monsieur,</p>{"".join(blocks)}
<p class="justify">La présente vaut contrat, soumis à la loi du 6 juillet 1989, dès qu'elle porte votre accord. Je reconnais avoir reçu les diagnostics, la notice d'information et l'état des risques.</p><p>Je vous prie de recevoir mes salutations.</p>
<div class="sign"><div>{esc(name)}<br>{signature(dice.number(0, 99))}</div><div>Bon pour accord, {dice.pick(("la bailleresse", "le service de gestion", "l'organisme"))}<br>{signature(dice.number(0, 99))}</div></div>
<div style="background:#734;color:#fff;padding:2mm 4mm;margin-top:14mm" class="c">{band}</div>"""
    fields = {
        "tenants": [name], "landlord_name": company.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": surface,
    }  # fmt: skip
    return sheet("lease", html, fields, font=dice.font("any"), size=10.8, margin="16mm 20mm")


LAYOUTS = {"filled_leaders": filled_leaders, "tenant_undertakes": tenant_undertakes}
