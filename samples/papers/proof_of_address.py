"""The bill that proves where someone lives: electricity, gas, water, telephone and internet, or an attestation of contract.

The address that counts is the one supplied (`lieu de consommation`), which may not be the one the bill is posted to.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_housing,
    _blind_proof_of_address,
    _dealt_proof_of_address,
    _diverse_proof_of_address,
    _extra_proof_of_address,
    _further_proof_of_address,
    _mixed_proof_of_address,
    _potluck_proof_of_address,
    _sorted_proof_of_address,
    _strewn_proof_of_address,
)
from samples.papers._mixed_housing_kit import kid, of, plain
from samples.papers._mixed_social_people import married
from samples.stationery import barcode, head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table


def energy_bill(dice: Dice) -> Paper:
    """Electricity or gas bill, with the point of delivery."""
    person, style, day = dice.person(age=(20, 80)), dice.name_style(), dice.day_before(80)
    home, money = dice.address(), dice.money()
    name, colour = dice.pick(
        (("EDF", "#fe5716"), ("ENGIE", "#009de0"), ("TotalEnergies", "#ed0000"), ("Plenitude", "#2e7d32"))
    )
    amount = dice.amount(28, 260)
    tax = round(amount / 6, 2)
    html = (
        head(logo(name, colour), lines(f"<b>Votre facture du {long_date(day)}</b>", f"N° {dice.digits(11)}", f"N° client : {dice.digits(10)}"))
        + f"<div class='to'>{lines(spoken(person, style), *home.lines(True))}</div>"
        + pairs((("Titulaire du contrat", spoken(person, style)), (dice.pick(("Lieu de consommation", "Adresse du logement desservi")), home.line()), ("Point de livraison (PDL)", dice.digits(14)), ("Offre", "Tarif Bleu - Option Base - 6 kVA")))
        + table([("Abonnement", money(amount * 0.3)), (f"Consommation {dice.number(120, 900)} kWh", money(amount * 0.7 - tax)), ("Taxes et contributions (TVA, CTA, accise)", money(tax)), ("<b>Montant total TTC</b>", f"<b>{money(amount)}</b>")], numbers=(1,))
        + f"<p>Montant à prélever le {day + dt.timedelta(days=16):%d/%m/%Y}. Prochaine relève vers le {dice.day_after(70, 50, of=day):%d/%m/%Y}.</p>" + paragraphs(f"{name}, SA - Siège social : {dice.address('').line()} - RCS Paris {dice.digits(9)}.")
    )  # fmt: skip
    fields = {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=dice.font(), footer="Facture - page {page}")


def contract_attestation(dice: Dice) -> Paper:
    """Attestation de contrat (titulaire de contrat), one page, downloaded from the customer's space."""
    person, style, day = dice.person(age=(20, 80)), dice.name_style(), dice.day_before(80)
    home = dice.address()
    name, colour = dice.pick(
        (("EDF", "#fe5716"), ("ENGIE", "#009de0"), ("TotalEnergies", "#ed0000"), ("ekWateur", "#3d9970"))
    )
    html = (
        head(logo(name, colour), f"<div class='r'>Le {long_date(day)}</div>") + "<h1>ATTESTATION DE TITULAIRE DE CONTRAT</h1>"
        + paragraphs(
            f"{name} atteste que {spoken(person, style)} est titulaire d'un contrat de fourniture d'électricité pour le logement situé :", f"<b>{home.line()}</b>", f"depuis le {dice.day_before(2500, 60, of=day):%d/%m/%Y}, sous la référence client {dice.digits(10)}.",
            "Ce contrat est en cours à la date de la présente attestation, qui vaut justificatif de domicile.",
        )
    )  # fmt: skip
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
    )


def telecom_bill(dice: Dice) -> Paper:
    """Telephone and internet bill."""
    person, style, day = dice.person(age=(20, 80)), "first_LAST", dice.day_before(80)
    home, money = dice.address(), dice.money()
    name, colour = dice.pick(
        (("Orange", "#ff7900"), ("SFR", "#e2001a"), ("Bouygues Telecom", "#0066b3"), ("Free", "#cd1e25"))
    )
    amount = dice.pick((19.99, 29.99, 34.99, 42.99))
    html = (
        head(logo(name, colour), lines(f"Facture n° {dice.digits(10)}", f"du {day:%d/%m/%Y}", f"N° de compte : {dice.digits(9)}"))
        + f"<div class='to'>{lines(f'{person.civility} {person.named(style)}', *home.lines())}</div><h2>Votre facture internet et téléphone</h2>"
        + pairs((("Ligne", dice.phone()), ("Adresse d'installation", home.line()), ("Titulaire", person.named(style))))
        + table([("Abonnement Fibre du mois", money(amount)), ("Communications hors forfait", money(0)), ("Total à payer TTC", money(amount))], numbers=(1,)) + f"<p>Prélèvement le {day + dt.timedelta(days=10):%d/%m/%Y}.</p>" + barcode(dice.digits(18))
    )  # fmt: skip
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
    )


def water_bill(dice: Dice) -> Paper:
    """Water bill of a town's service: another address for the post than for the meter."""
    person, style, day = dice.person(age=(20, 80)), "LAST_FIRST", dice.day_before(80)
    home, money = dice.address(), dice.table_money()
    name = dice.pick(("Régie de l'Eau Bordeaux Métropole", "Eau de Paris", "SAUR", "Veolia Eau", "SUEZ Eau France"))
    cubic = dice.number(12, 90)
    html = (
        head(lines(f"<b>{name}</b>", "Service clients", dice.phone()), lines(f"Facture du {day:%d/%m/%Y}", f"Référence abonné {dice.digits(8)}"))
        + f"<div class='to'>{lines(person.named(style), *home.lines(True))}</div>" + pairs((("Abonné", person.named(style)), ("Adresse desservie", home.line()), ("Compteur", f"{dice.letters(1)}{dice.digits(8)}")))
        + table([("Distribution de l'eau - abonnement", "", money(22.4)), ("Distribution de l'eau - consommation", f"{cubic} m3", money(cubic * 1.92)), ("Collecte et traitement des eaux usées", f"{cubic} m3", money(cubic * 1.4)), ("Organismes publics - Agence de l'eau", f"{cubic} m3", money(cubic * 0.33)), ("NET À PAYER EN EUROS", "", money(22.4 + cubic * 3.65))], ("Rubrique", "Quantité", "Montant TTC"), numbers=(1, 2))
    )  # fmt: skip
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font("any"),
    )


def second_water(dice: Dice) -> Paper:
    """A water bill whose customer and place of use stand in boxes side by side."""
    person, style, day = dice.person(age=(20, 80)), dice.name_style(), dice.day_before(80)
    home, money = dice.address(), dice.money()
    name = dice.pick(("Saur", "Veolia Eau", "SUEZ Eau France"))
    html = (
        head(f"<b style='font-size:1.5em'>{name}</b>", lines(spoken(person, style), *home.lines(True))) + f"<h1>FACTURE D'EAU</h1><table class='grid'><tr><th>Votre contrat</th><th>Lieu desservi</th><th>Date de facture</th></tr><tr><td>N° {dice.digits(10)}<br>{person.named(style)}</td><td>{'<br>'.join(home.lines())}</td><td>{day:%d/%m/%Y}</td></tr></table>"
        + table([("Distribution de l'eau", money(44.1)), ("Collecte et traitement des eaux usées", money(38.2)), ("Montant total TTC", money(82.3))], numbers=(1,)) + f"<p>À payer avant le {dice.day_after(30, 12, of=day):%d/%m/%Y}</p>"
    )  # fmt: skip
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day},
        font=dice.font(),
    )


def instalments(dice: Dice) -> Paper:
    """A local supplier's schedule of monthly payments for gas and power: two points of delivery, a calendar of amounts in three columns, bills sent to another address than the dwelling's, on its side."""
    person, style, day = dice.person(age=(20, 80)), dice.pick(("LAST_first", "first_LAST")), dice.day_before(80)
    home, post, money = dice.address(), dice.address("post"), dice.money()
    name = dice.pick(
        ("ÉS Énergies Strasbourg", "GEG Source d'Énergies", "Sorégies", "Régie municipale d'énergie de Lannemezan")
    )
    monthly = float(dice.number(38, 190))
    dates = [day.replace(day=1) + dt.timedelta(days=31 * n) for n in range(1, 11)]
    cells = [f"{when.replace(day=8):%d/%m/%Y} &nbsp; {money(monthly)}" for when in dates] + ["solde selon relevé", ""]
    calendar = table([tuple(cells[row::4]) for row in range(4)], cls="rows")
    html = (
        f"<div style='display:flex;gap:10mm'><div style='width:70mm;background:#eaf5f1;padding:5mm'><b style='font-size:13pt'>{name}</b><br><br><span class='tiny'>VOTRE CONTRAT</span><br>Client {dice.digits(9)}<br>Gaz naturel — PCE {dice.digits(14)}<br>Électricité — PDL {dice.digits(14)}<br><br><span class='tiny'>TITULAIRE</span><br>{spoken(person, style)}<br><br><span class='tiny'>ADRESSE DE FOURNITURE</span><br>{'<br>'.join(home.lines())}<br><br><span class='tiny'>NOUS JOINDRE</span><br>{dice.phone()}</div>"
        f"<div style='flex:1'><div style='margin-left:70mm'>{lines(spoken(person, style), 'Chez ' + dice.person('', age=(30, 70)).named('first_LAST'), post.street, f'{post.postcode} {post.town}')}</div><p style='margin-top:9mm;font-size:15pt'>Votre échéancier de mensualités</p><p>Établi le {long_date(day)} — valable jusqu'au {dates[-1].replace(day=8):%d/%m/%Y}</p>{calendar}<p class='small'>Montant annuel estimé : {money(monthly * 10)} TTC, dont TVA {money(round(monthly * 1.3, 2))}. Dernière facture de régularisation du {day - dt.timedelta(days=340):%d/%m/%Y}. Cet échéancier vaut facture au sens de l'article 289 du code général des impôts.</p></div></div>"
        f"<p class='tiny c' style='margin-top:8mm'>{name} — siège : {dice.address('').line()} — RCS {dice.digits(9)}</p>"
    )  # fmt: skip
    fields = {"holder_name": person.named(style), "issuer": name, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font="Lato", size=9.6, page="A4 landscape", margin="13mm 14mm")


def local_grid(dice: Dice) -> Paper:
    """A municipal energy company's bill for the year: the sum due first, head office and pay-to office beside, the place of supply in the meter's table."""
    person, home, style = dice.person(), dice.address(), dice.name_style()
    issuer, town, place = dice.pick((
        ("Sorégies", "86000 POITIERS", "78 avenue Jacques Cœur"), ("Vialis", "68000 COLMAR", "10 rue des Bonnes Gens"), ("Gédia", "28100 DREUX", "7 rue des Fontaines"),
        ("GEG Source d'énergies", "38000 GRENOBLE", "8 place Robert Schuman"), ("Séolis", "79000 NIORT", "336 avenue de Paris"), ("Énergies du Santerre", "80500 MONTDIDIER", "15 rue Albert 1er"),
    ))  # fmt: skip
    issued = dice.day_before(70, 2)
    read, money = issued - dt.timedelta(days=dice.number(5, 15)), dice.money()
    began, due = read - dt.timedelta(days=364), issued + dt.timedelta(days=dice.number(14, 20))
    first, used = dice.number(2000, 40000), dice.number(900, 6200)
    price = round(used * 0.1926, 2)
    fee = dice.amount(98, 166)
    vat = round((price + fee) * 0.155, 2)
    paid = round((price + fee + vat) * dice.pick((0.7, 0.8, 0.9)), 2)
    left = round(price + fee + vat - paid, 2)
    meter = [
        ("Compteur n°", dice.digits(14)), ("Point de livraison (PDL)", dice.digits(14)), ("Fourniture livrée au", "<br>".join(home.lines())),
        ("Titulaire du contrat", spoken(person, style)), ("Puissance souscrite", f"{dice.pick((3, 6, 9, 12))} kVA"), ("Mise en service", f"{dice.day_before(3000, 500):%d/%m/%Y}"),
    ]  # fmt: skip
    rows = [
        ("Ancien index (relevé)", f"{began:%d/%m/%Y}", f"{first}", ""), ("Nouvel index (relevé)", f"{read:%d/%m/%Y}", f"{first + used}", ""),
        (f"Consommation {used} kWh à 0,1926", "", "", money(price)), ("Abonnement", f"{began:%d/%m} - {read:%d/%m/%y}", "12 mois", money(fee)), ("Taxes et contributions", "", "", money(vat)),
        ("Mensualités déjà réglées", "", "11", money(-paid)),
    ]  # fmt: skip
    html = (
        f"<table><tr><td style='width:37%;font-size:8pt;background:#f2f4e9;padding:4mm'><div style='font-size:17pt;color:#5a7d1a'>{issuer}</div>Entreprise locale d'énergie<br>{place}<br>{town}<br><br>Dépannage 24 h/24 : {dice.phone()}<br>Conseil clientèle : {dice.phone()}<br><br>Facture annuelle<br>n° {dice.digits(4)} {dice.digits(6)}<br>Compte client {dice.digits(8)}<br><br>établie le {issued:%d.%m.%Y}<br>après relevé du {read:%d.%m.%Y}<br>prochain relevé vers le {read + dt.timedelta(days=364):%d.%m.%Y}</td>"
        f"<td style='padding:2mm 0 0 8mm'><div style='font-size:9pt'>Reste à régler avant le {due:%d.%m.%Y}</div><div style='font-size:23pt;color:#5a7d1a'>{money(left)}</div><div style='margin:19mm 0 0 14mm;font-size:10pt'>{spoken(person, style)}<br>{'<br>'.join(home.lines(True))}</div></td></tr></table>"
        "<h2 style='margin-top:10mm;color:#5a7d1a'>Ce que vous avez consommé</h2>"
        + table(rows, ("", "Date ou période", "Index / nombre", "Montant"), numbers=(2, 3))
        + "<h2 style='color:#5a7d1a'>Votre lieu de consommation</h2><table style='font-size:8.6pt'><tr>"
        + "".join(f"<td style='width:33%;padding:1.5mm 2mm'><span class='tiny'>{a}</span><br>{b}</td>" + ("</tr><tr>" if i == 2 else "") for i, (a, b) in enumerate(meter))
        + f"</tr></table><p style='font-size:7pt;margin-top:8mm'>{issuer}, société d'économie mixte locale, siège : {place}, {town}. SIREN {dice.digits(3)} {dice.digits(3)} {dice.digits(3)}. Règlement par TIP au centre d'encaissement, 41975 BLOIS CEDEX 9. Pour un déménagement, prévenez-nous quinze jours avant. {barcode(dice.digits(16))}</p>"
    )  # fmt: skip
    fields = {
        "holder_name": person.named(style), "issuer": issuer, "address": home.truth(), "issue_date": issued,
    }  # fmt: skip
    return sheet("proof_of_address", html, fields, font="Lato", size=9.4, margin="10mm 12mm")


def gas_tank(dice: Dice) -> Paper:
    """A bill for propane delivered to a house: posted to another address, delivered to the one that counts, which stands in the middle of the table."""
    person, home, posted = dice.person(age=(22, 80)), dice.address(), dice.address("")
    day, money = dice.day_before(85), dice.money()
    issuer = dice.pick(("Antargaz", "Butagaz", "Primagaz", "Vitogaz France"))
    filled, style = dice.day_before(9, 1, day), dice.pick(("LAST_first", "LAST_FIRST", "first_LAST"))
    weight, price = dice.number(280, 990), dice.amount(1.35, 2.3)
    net = round(weight * price, 2)
    vat = round(net * 0.2, 2)
    colour = dice.pick(("#005aa0", "#c8102e", "#e07b00"))
    rows = (
        ("Propane en vrac", f"{weight} kg", money(round(price * 1000, 2)) + " / t", money(net)), ("Mise à disposition de la citerne", "1 trimestre", "", "offerte"),
        ("TVA 20,00 %", "", "", money(vat)), ("<b>Total TTC</b>", "", "", f"<b>{money(round(net + vat, 2))}</b>"),
    )  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><div style="font-size:22pt;font-weight:bold;color:{colour}">{issuer}</div><div class="tiny">Service clients : {dice.phone()}</div></div><div class="small" style="width:84mm;margin-top:22mm">{person.civility} {person.named(style)}<br>{lines(*posted.lines(True))}</div></div>
<p style="margin-top:8mm;background:{colour};color:#fff;padding:1.5mm 3mm">FACTURE {dice.digits(10)} <span style="float:right">émise le {day:%d/%m/%Y}</span></p>
<table style="margin:5mm 0;font-size:9pt"><tr><td style="width:33%;border-right:1px solid #ccc"><b>Votre compte client</b><br>{dice.digits(8)}<br>Contrat citerne enterrée<br>Barème B2P</td><td style="width:37%;border-right:1px solid #ccc"><b>Vous avez été livré{person.e} ici</b><br>{lines(*home.lines())}</td><td><b>Livraison</b><br>le {filled:%d/%m/%Y}<br>bon n° {dice.digits(6)}<br>niveau après : {dice.number(80, 85)} %</td></tr></table>
{table(rows, ("Désignation", "Quantité", "Prix unitaire HT", "Montant"), numbers=(1, 2, 3))}<p>À régler avant le {day + dt.timedelta(days=20):%d/%m/%Y} par prélèvement, chèque ou carte bancaire.</p>
<p class="tiny">Pas d'escompte pour paiement anticipé. Urgence gaz, 24 h sur 24 : numéro porté sur la citerne. Le propane est un gaz de pétrole liquéfié soumis à la TICPE.</p><div style="border-top:1px dashed #777;margin-top:22mm;padding-top:3mm" class="small">Talon à joindre à votre chèque — client {dice.digits(8)} {barcode(dice.digits(12))}</div>"""
    fields = {"holder_name": person.named(style), "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font="Roboto", size=9.8)


LAYOUTS = {"gas_tank": gas_tank, "local_grid": local_grid,
    "second_water": second_water,
    "energy_bill": energy_bill,
    "contract_attestation": contract_attestation,
    "telecom_bill": telecom_bill,
    "water_bill": water_bill,
    "instalments": instalments,
}  # fmt: skip


def green_cooperative(dice: Dice) -> Paper:
    """A cooperative supplier's yearly settlement: posted to somebody else's address, the delivery point in a thin strip, bars of the twelve months."""
    person, style, home = dice.person(age=(19, 80)), dice.name_style(), dice.address()
    post, issued, money = dice.address(""), dice.day_before(85, 1), dice.money()
    issuer = dice.pick(
        ("Énergies de Chez Nous SCIC", "Coopérative Plein Vent", "Solaris Citoyens SCIC", "L'Électron Vert")
    )
    start = issued - dt.timedelta(days=372)
    ends = issued - dt.timedelta(days=7)
    used = [dice.number(90, 480) for _ in range(12)]
    price = dice.amount(0.19, 0.28)
    energy, standing = round(sum(used) * price, 2), dice.amount(120, 190)
    total, paid = round((energy + standing) * 1.19, 2), float(dice.number(40, 120) * 11)
    bars = "".join(f'<rect x="{12 + 20 * i}" y="{62 - value / 8:.0f}" width="13" height="{value / 8:.0f}" fill="#6aa84f"/>' for i, value in enumerate(used))  # fmt: skip
    rows = [["Consommation", f"{sum(used)} kWh", f"{price:.4f}".replace(".", ","), money(energy)], ["Abonnement", "12 mois", "", money(standing)], ["Taxes et contributions (accise, CTA, TVA)", "", "", money(round(total - energy - standing, 2))], ["<b>Total de l'année</b>", "", "", f"<b>{money(total)}</b>"], ["Vos onze mensualités", "", "", money(-paid)]]  # fmt: skip
    due = round(total - paid, 2)
    html = f"""<div style="display:flex;justify-content:space-between"><div style="color:#38761d"><svg width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#d9ead3"/><path d="M22 6 L12 23 H19 L16 35 L29 16 H21 Z" fill="#38761d"/></svg><div style="font-size:1.35em;font-weight:bold">{esc(issuer)}</div></div><div style="margin-top:16mm;width:80mm">{spoken(person, style)}<br>{lines(*map(esc, post.lines()))}</div></div>
<div style="margin:9mm 0 3mm;font-size:1.3em">Votre régularisation annuelle</div><p class="small">Facture {issued:%Y%m}-{dice.digits(6)} émise le {long_date(issued)} &nbsp;·&nbsp; sociétaire {dice.digits(5)} &nbsp;·&nbsp; contrat {dice.letters(2)}{dice.digits(6)}</p>
<div style="background:#d9ead3;padding:2mm 4mm" class="small">Site alimenté : <b>{esc(home.line())}</b> — PDL {dice.digits(14)} — 6 kVA base — titulaire : {esc(person.named(style))}</div><p class="small" style="margin-top:4mm">Période du {start:%d/%m/%Y} au {ends:%d/%m/%Y}, relevés Linky</p>{table(rows, numbers=(1, 2, 3))}
<div style="display:flex;gap:8mm;margin-top:6mm;align-items:center"><svg width="260" height="76" viewBox="0 0 260 76">{bars}<text x="12" y="74" font-size="7">kWh mois par mois</text></svg><div style="border:1.2pt solid #38761d;padding:3mm 5mm">{"Reste à régler" if due >= 0 else "En votre faveur"} : <b>{money(abs(due))}</b><br><span class="small">{"prélevé" if due >= 0 else "remboursé"} le {issued + dt.timedelta(days=15):%d/%m/%Y}</span></div></div>
<p class="tiny" style="margin-top:7mm">Électricité 100 % renouvelable achetée directement aux producteurs. Siège : {esc(dice.address("").line())}. Médiateur national de l'énergie, libre réponse n° 59252, 75443 Paris Cedex 09. Le courrier est envoyé à l'adresse choisie par le titulaire.</p>"""
    fields = {"holder_name": person.named(style), "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, fields, font="Roboto", size=9.8)


LAYOUTS["green_cooperative"] = green_cooperative


def district_heating(dice: Dice) -> Paper:
    """A bill of a town's heating network: readings in MWh, the place supplied far down the page, another town for the payments."""
    person, home, money = dice.person(age=(22, 80)), dice.address(), dice.money()
    issued, name = dice.day_before(85), person.named(dice.pick(("first_LAST", "LAST_FIRST")))
    issuer = dice.pick(("Réseau Chaleur Métropole", "Énergie des Rives", "Thermavia", "Chaleur Urbaine du Plateau"))
    fixed, used = dice.amount(18, 60), dice.amount(30, 190)
    vat = round((fixed + used) * 0.055, 2)
    begins = issued - dt.timedelta(days=dice.number(60, 95))
    rows = [
        ("R1 — énergie consommée", f"{dice.number(8, 42) / 10:.1f} MWh".replace(".", ","), money(used)),
        ("R2 — abonnement, puissance souscrite", "5 kW", money(fixed)),
        ("TVA 5,5 %", "", money(vat)),
    ]
    html = (
        f"<div style='display:flex'><div style='width:62mm;background:#a63a17;color:#fff;padding:5mm;height:60mm'><div style='font-size:16pt'>{issuer}</div><br><span class='small'>Réseau de chaleur — délégataire de service public<br><br>Espace abonnés : {dice.phone()}<br>Du lundi au vendredi, 9 h - 17 h</span></div>"
        f"<div style='flex:1;padding:4mm 8mm'><p style='font-size:14pt'>Facture n° {dice.digits(10)}</p><p>du {long_date(issued)}</p><p>Période : {begins:%d/%m/%Y} – {issued - dt.timedelta(days=4):%d/%m/%Y}</p><p style='font-size:18pt;color:#a63a17'>{money(round(fixed + used + vat, 2))}</p><p class='small'>à régler avant le {issued + dt.timedelta(days=18):%d/%m/%Y}</p></div></div>"
        + table(rows, ("Détail", "Quantité", "Montant"), cls="rows", numbers=(1, 2))
        + f"<h2 style='color:#a63a17;margin-top:10mm'>Votre abonnement</h2>{pairs([('Titulaire', name), ('N° d’abonné', dice.digits(8)), ('Sous-station', f'SST {dice.digits(3)}'), ('Adresse desservie', home.line()), ('Mode de règlement', 'prélèvement automatique')], width='30%')}"
        + f"<p class='tiny' style='margin-top:24mm'>Règlements par chèque : {issuer}, centre de traitement, TSA {dice.digits(5)}, 59{dice.digits(3)} Lille Cedex 9. En cas de retard, pénalités au taux légal. Siège social : {dice.address('').line()} — RCS {dice.digits(9)}.</p>"
    )  # fmt: skip
    return sheet(
        "proof_of_address",
        html,
        {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued},
        font="Lato",
        size=10.2,
        margin="13mm 16mm",
    )


LAYOUTS["district_heating"] = district_heating


def waste_fee(dice: Dice) -> Paper:
    """A community's fee for household waste, as a notice of sums to pay: the treasury's desk beside the issuer, the point of collection in the middle, a slip to cut off."""
    person, home, money = dice.person(age=(24, 80)), dice.address(), dice.money()
    body = dice.pick(
        (
            "Smictom du Val de Bièvre",
            "Communauté de communes du Pays des Sources",
            "Sictoba de Basse Ardèche",
            "Communauté d'agglomération Portes de l'Ouest",
        )
    )
    issued, name = dice.day_before(110, 2), person.named("LAST_first")
    half, year = 1 + (issued.month > 6), issued.year
    fixed, lifts, price = dice.amount(55, 110), dice.number(4, 13), dice.pick((3.2, 4.15, 5.4))
    extra = round(lifts * price, 2)
    due = issued + dt.timedelta(days=30)
    html = f"""<table style="border:1pt solid #2e6b34"><tr><td style="width:55%;padding:3mm"><b style="font-size:12.5pt;color:#2e6b34">{esc(body)}</b><br><span class="small">Service déchets — redevance incitative<br>Maison de l'environnement, {dice.number(1, 40)} route de la Déchèterie<br>Accueil usagers {dice.phone()}</span></td><td class="small" style="padding:3mm;background:#edf4ee">Avis des sommes à payer<br>Titre exécutoire n° {dice.digits(5)} — bordereau {dice.digits(3)} — exercice {year}<br>Émis et rendu exécutoire le {issued:%d/%m/%Y}<br>Comptable chargé du recouvrement : SGC de {esc(dice.address("").town)}, {dice.phone()}</td></tr></table>
<table style="margin-top:9mm"><tr><td style="width:48%" class="small"><p><b>Redevable</b> (code {dice.digits(6)})</p><p>Objet : enlèvement et traitement des ordures ménagères</p><p>Période facturée : {"1er janvier - 30 juin" if half == 1 else "1er juillet - 31 décembre"} {year}</p></td><td style="font-size:11pt">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table>
<div style="border:.6pt dashed #2e6b34;padding:2.5mm;margin:8mm 0">Point de production : {esc(home.line())} &nbsp; Bac n° {dice.letters(2)}{dice.digits(6)} de {dice.pick((120, 180, 240))} L &nbsp; Puce active &nbsp; Foyer de {dice.number(1, 5)} personne(s)</div>
<table class="grid"><tr><th>Nature</th><th>Quantité</th><th>Tarif</th><th>Montant net</th></tr><tr><td>Part fixe semestrielle (accès au service, déchèteries)</td><td class="num">1</td><td class="num">{money(fixed)}</td><td class="num">{money(fixed)}</td></tr><tr><td>Levées supplémentaires au-delà du forfait</td><td class="num">{lifts}</td><td class="num">{money(price)}</td><td class="num">{money(extra)}</td></tr><tr><td colspan="3"><b>Somme à payer avant le {due:%d/%m/%Y}</b></td><td class="num"><b>{money(round(fixed + extra, 2))}</b></td></tr></table>
<p class="small">Vous pouvez contester la créance devant le tribunal dans les deux mois de sa réception. Changement de situation, départ, naissance : prévenez le service déchets, pièce à l'appui. Rédigé au nom de la collectivité par délégation de son président.</p><div style="border-top:1pt dashed;margin-top:22mm;padding-top:3mm"><table class="small"><tr><td style="width:34%">Talon à joindre à votre chèque<br>à l'ordre du Trésor public</td><td>{barcode(dice.digits(24))}</td><td class="r">Réf. {dice.digits(4)}-{year}-{dice.digits(5)}<br>{money(round(fixed + extra, 2))}</td></tr></table></div>"""
    truth = {"holder_name": name, "issuer": body, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font="Liberation Sans Narrow", size=10.4, margin="13mm 16mm")


LAYOUTS["waste_fee"] = waste_fee


def waste_charge(dice: Dice) -> Paper:
    """A group of towns charges for the bins: a public account's invoice to pay at the treasury, the bin's place in a table's line, a slip to cut off at the foot."""
    person, style, home, money = (
        dice.person(age=(24, 82)),
        dice.pick(("LAST_first", "LAST_FIRST")),
        dice.address(),
        dice.money(),
    )
    issuer = dice.pick(("Communauté de communes du Val d'Erne", "Syndicat de collecte des Deux Vallées", "Communauté d'agglomération Cœur de Bastides", "SMICTOM du Haut Bocage"))  # fmt: skip
    issued = dice.day_before(88, 2)
    due, voted = issued + dt.timedelta(days=30), dice.day_before(320, 120, of=issued)
    seat, treasury = dice.address(""), dice.address("")
    fixed, lifts = dice.amount(48, 92), dice.number(3, 11)
    each = dice.pick((3.2, 4.1, 4.85))
    total = round(fixed + lifts * each, 2)
    name, half = person.named(style), 1 if issued.month < 7 else 2
    chair = dice.person("", age=(40, 70))
    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:80mm"><b style="color:#6b7d12">{issuer}</b><br><span class="small">{esc(seat.line())}<br>Président{chair.e} : {esc(chair.named("first_last"))}<br>SIRET {dice.siret()}</span></div><div class="small" style="border:.6pt solid #6b7d12;padding:2mm 4mm">FACTURE – Rôle {issued.year}-{half:02d}<br>N° {dice.digits(6)} émise le {issued:%d/%m/%Y}<br>Code usager {dice.digits(5)}</div></div>
<div style="margin:14mm 0 12mm 92mm">{person.civility} {esc(name)}<br>{"<br>".join(esc(row) for row in home.lines(True))}</div>
<p>Redevance incitative d'enlèvement des ordures ménagères — {"premier" if half == 1 else "second"} semestre {issued.year}</p>
<table class="grid" style="font-size:8.8pt"><tr><th>Désignation</th><th>Quantité</th><th>Prix unitaire</th><th>Montant</th></tr><tr><td>Abonnement au service, foyer de {dice.number(1, 5)} personne(s)</td><td class="num">1</td><td class="num">{money(fixed)}</td><td class="num">{money(fixed)}</td></tr><tr><td>Levées du bac n° {dice.digits(6)}, {esc(home.line())}</td><td class="num">{lifts}</td><td class="num">{money(each)}</td><td class="num">{money(round(lifts * each, 2))}</td></tr><tr><td colspan="3" class="r b">Net à payer avant le {due:%d/%m/%Y}</td><td class="num b">{money(total)}</td></tr></table>
<p class="small" style="margin-top:6mm">Tarifs fixés par délibération du {voted:%d/%m/%Y}. TVA non applicable. Le bac est rattaché au logement : en cas de départ, fournissez l'état des lieux de sortie. L'occupant précédent, {esc(dice.person("", age=(30, 80)).named(style))}, reste redevable de la période antérieure.</p>
<p class="small">Somme à verser au comptable public : Service de gestion comptable, {esc(treasury.line())}. Ce titre est exécutoire (article L.252 A du livre des procédures fiscales).</p>
<div style="border-top:1pt dashed #333;margin-top:38mm;padding-top:4mm;display:flex;justify-content:space-between"><div class="small">TALON À JOINDRE AU CHÈQUE<br>Trésor public – {esc(treasury.town)}<br>{dice.digits(12)} {dice.digits(8)}</div><div>{barcode(dice.digits(22))}</div><div class="b">{money(total)}</div></div>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": issued}
    return sheet("proof_of_address", html, truth, font="Nimbus Sans", size=9.8)


LAYOUTS["waste_charge"] = waste_charge
LAYOUTS |= _further_proof_of_address.LAYOUTS
LAYOUTS |= _extra_proof_of_address.LAYOUTS
LAYOUTS |= _potluck_proof_of_address.LAYOUTS
LAYOUTS |= _mixed_proof_of_address.LAYOUTS
LAYOUTS |= _sorted_proof_of_address.LAYOUTS


def centred_window(dice: Dice) -> Paper:
    """A window letter of centred lines without a title: the couple and the day in the object line; a guardian, a child and a meter company with its own address."""
    person = dice.person(sex="M", age=(28, 56))
    guardian, child = dice.person("", age=(35, 64)), kid(dice, person)
    home, seat, plant = plain(dice.address()), plain(dice.address("")), plain(dice.address(""))
    issuer = dice.pick(
        ("Régie des Eaux du Vallon", "Syndicat d'électricité de la Plaine", "Énergies de la Baie", "Gaz Communal Réuni")
    )
    grid = dice.pick(("Compteurs Réunis", "Réseau Distribution Sud", "Télérelève Services"))
    day = dice.day_before(80, 1)
    money, due = dice.money(), dice.amount(38, 210)
    name = person.named("first_LAST")
    html = f"""<div class="c"><b style="font-size:15pt;color:#0b5c7d">{esc(issuer)}</b><br>{esc(seat.line())}</div><div style="margin:12mm 0 10mm 95mm">M. et Mme {esc(name)}<br>{"<br>".join(home.lines())}</div>
<div class="c"><p>Vos références : contrat {dice.digits(8)} — point de livraison {dice.digits(14)}</p><p><b>Objet :</b> abonnement de M. et Mme {esc(name)}, situation au {long_date(day)}</p><p>Madame, Monsieur,</p><p>votre contrat souscrit pour votre résidence principale</p><p>{esc(home.line())}</p><p>est actif et sans interruption ; le dernier règlement reçu est de {money(due)}.</p><p>Le relevé a été fait en présence de votre enfant, {esc(child.named("first_LAST"))}.</p><p>Copie est adressée à {guardian.civility} {esc(guardian.named("first_LAST"))}, mandataire judiciaire,</p><p>à votre demande écrite.</p><p>Le compteur appartient à {esc(grid)}, {esc(plant.line())},</p><p>qui intervient pour les dépannages ({dice.phone()}).</p><p style="margin-top:10mm">Votre service clients</p>{signature(dice.number(0, 90))}<p class="tiny" style="margin-top:22mm">{esc(issuer)}, SIRET {dice.siret()}</p></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=dice.font("any"), size=10.6, margin="16mm 18mm")


LAYOUTS["centred_window"] = centred_window
LAYOUTS |= _dealt_proof_of_address.LAYOUTS
LAYOUTS |= _blind_proof_of_address.LAYOUTS
LAYOUTS |= _strewn_proof_of_address.LAYOUTS


def slip_with_a_stub(dice: Dice) -> Paper:
    """A water board's slip with a stub to cut off: capitals after a colon, its day alone on a line, readings by others."""
    person = married(dice, dice.person(sex="F", age=(26, 78)))
    man, next_door, reader, head_of = (dice.person("", age=(28, 76)) for _ in range(4))
    home, day = plain(dice.address()), dice.day_before(85, 1)
    name = f"{person.last_name.upper()} {person.first_name.upper()}"
    birth = f" NÉE {esc(person.birth_name.upper())}" if person.birth_name else ""
    issuer = f"{dice.pick(('Régie des Eaux', 'Eau et Assainissement', 'Service public de l’eau'))} {of(home.town)}"
    used, before = dice.number(22, 140), dice.number(300, 2400)
    water = round(used * 2.08, 2)
    fixed = 24.6
    total, money = round((water + fixed) * 1.055, 2), MoneyStyle(" ", ",", " €")
    read = day - dt.timedelta(days=dice.number(6, 20))
    contract, due = dice.digits(8), day + dt.timedelta(days=21)
    html = f"""<div class="head"><div>{logo("eau", "#1878a8")}<b>{esc(issuer)}</b><br><span class="small">{esc(plain(dice.address("")).line())} — SIRET {dice.siret()}</span></div><h1 style="margin:0">RELEVÉ</h1></div>
<p class="r">{long_date(day)}</p><p>AU NOM DE : <b>{esc(name)}</b>{birth}<br>POINT DESSERVI : {esc(home.line().upper())}<br>CONTRAT : {contract}<br>COMPTEUR : {dice.letters(1)}{dice.digits(2)}{dice.letters(2)}{dice.digits(6)}<br>INDEX ANCIEN : {before} &nbsp; INDEX NOUVEAU : {before + used} &nbsp; RELEVÉ LE : {read:%d/%m/%Y}<br>VOLUME : {used} M3 &nbsp; EAU ET ASSAINISSEMENT : {money(water)}<br>ABONNEMENT DU SEMESTRE : {money(fixed)}<br>TVA 5,5 % : {money(round(total - water - fixed, 2))}<br>SOMME À PAYER : <b>{money(total)}</b> AVANT LE : {due:%d/%m/%Y}</p>
<p class="small">CO-OCCUPANT SIGNALÉ : {esc(man.named("LAST_FIRST"))}, CONJOINT. CLÉ DU REGARD REMISE PAR : {esc(next_door.named("LAST_FIRST"))}, VOISIN. AGENT : {esc(reader.named("LAST_FIRST"))}, VISA DU CHEF DE SECTEUR : {esc(head_of.named("LAST_FIRST"))}.</p><p class="small">PRÉCÉDENT RÈGLEMENT : {money(dice.amount(60, 240))}, REÇU LE {dice.day_before(200, 150, of=day):%d/%m/%Y}. MÉDIATION DE L'EAU, BP 40463, 75366 PARIS CEDEX 08.</p>
<div style="border-top:1.2pt dashed #444;margin:9mm 0 3mm" class="tiny">✂ TALON À DÉTACHER ET À JOINDRE AU RÈGLEMENT</div><table><tr><td style="width:60%">CONTRAT : {contract}<br>PAYEUR : {esc(name)}<br>MONTANT : {money(total)}<br>ÉCHÉANCE : {due:%d/%m/%Y}</td><td class="r">{barcode(contract + dice.digits(8))}<br><span class="tiny">TRÉSORERIE, {esc(plain(dice.address("")).line().upper())}</span></td></tr></table>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, truth, font=dice.font("sans"), size=10.5, page="A5 landscape", margin="8mm 10mm")  # fmt: skip


LAYOUTS["slip_with_a_stub"] = slip_with_a_stub
LAYOUTS |= _diverse_proof_of_address.LAYOUTS | _apart_housing.PROOF
