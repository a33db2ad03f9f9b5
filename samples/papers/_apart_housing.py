"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper
from samples.stationery import HAND, TYPEWRITER, barcode, sheet, signature, spoken, stamp, table


def _desk(dice: Dice, sep: str = ", ") -> str:
    """Where a body has its desk: a street and a town, nobody's home."""
    where = dice.address("")
    return f"{where.street}{sep}{where.postcode} {where.town}"


def law_of_1948(dice: Dice) -> Paper:
    """A lease of an old flat under the law of 1948 with an eight-year term: typed in long clauses, surface "corrigée" beside the true one, owner's niece signs."""
    person, owner, home, money = dice.person(age=(30, 80)), dice.person("landlord", age=(45, 85)), dice.address(), dice.money()  # fmt: skip
    start, niece = dice.day_before(2600, 60), dice.person("", sex="F", age=(28, 60))
    rent, charges, space = dice.amount(210, 460), float(dice.number(18, 60)), dice.number(32, 78)
    name, who = person.named("first_LAST"), owner.named("first_LAST")
    html = f"""<p class='c' style='text-decoration:underline'>BAIL D'HABITATION</p><p class='c small'>Article 3 sexies de la loi n° 48-1360 du 1er septembre 1948</p>
<div class='justify' style='line-height:1.75'><p>Entre les soussignés :</p><p>1°) {spoken(owner)}, propriétaire, demeurant à {_desk(dice)}, représenté{owner.e} par sa nièce, {spoken(niece)}, d'une part ;</p><p>2°) {spoken(person)}, né{person.e} le {person.birth_date:%d/%m/%Y}, d'autre part ;</p>
<p>il est donné à bail, pour huit années entières qui commencent à courir le {long_date(start)}, un appartement sis {home.line()}, composé de deux pièces, cuisine et water-closet, d'une surface habitable de {space} m², la surface corrigée étant arrêtée à {space + dice.number(6, 30)} m² selon le décompte annexé.</p>
<p>Le loyer mensuel est fixé à {money(rent)} ({amount_in_words(rent)}), payable d'avance au domicile du bailleur. Le preneur remboursera en outre sa part des charges, soit par mois une provision de {money(charges)}. Aucun dépôt de garantie n'est demandé.</p>
<p>Le preneur entretiendra les lieux en bon père de famille, ne sous-louera pas et laissera visiter le bailleur une fois l'an. Le loyer de la cave, {money(12.5)} par trimestre, est payé à part.</p></div><p style='margin-top:8mm'>Fait en deux originaux, le {start - dt.timedelta(days=dice.number(2, 18)):%d/%m/%Y}.</p><table><tr><td>Le bailleur, p.o.{signature(5)}</td><td>Le preneur{signature(14)}</td></tr></table>"""
    fields = {"tenants": [name], "landlord_name": who, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": space}  # fmt: skip
    return sheet("lease", html, fields, font=TYPEWRITER, size=9.6, margin="18mm 20mm")


def questions_lease(dice: Dice) -> Paper:
    """A lease laid out as questions in the left column and answers in the right, made by a tenants' information office; two tenants, a keeper and a guarantor named."""
    one, firm, home = dice.person(age=(20, 62)), dice.company("landlord", "sci"), dice.address()
    two, keeper, surety, money = dice.partner(one), dice.person("", age=(30, 60)), dice.person("", age=(45, 70)), dice.money()  # fmt: skip
    start, rent, charges, space = dice.day_before(1500, 20), float(dice.number(420, 980)), float(dice.number(35, 120)), round(dice.number(240, 920) / 10, 1)  # fmt: skip
    rows = (
        ("Qui loue ?", f"{firm.name}, SIRET {firm.siret}, {firm.address.street}, {firm.address.postcode} {firm.address.town}, gérante {spoken(keeper)}"), ("À qui ?", f"{spoken(one)}, né{one.e} le {one.birth_date:%d/%m/%Y}<br>{spoken(two)}, né{two.e} le {two.birth_date:%d/%m/%Y}<br>solidairement"),
        ("Quoi ?", f"Un logement vide de {f'{space:g}'.replace('.', ',')} m² habitables, chauffage individuel, DPE D"), ("Où ?", home.line()), ("À partir de quand ?", f"{long_date(start)} (clés remises le même jour)"), ("Pour combien de temps ?", "Trois ans, reconduits tacitement"),
        ("Combien par mois ?", f"{money(rent)} de loyer et {money(charges)} de provision sur charges"), ("Loyer de référence ?", f"{money(round(rent / space * 1.04, 2))} par m² ; dernier loyer du précédent locataire : {money(rent - 15)}"), ("Combien d'avance ?", f"Dépôt de garantie : {money(rent)}"),
        ("Qui se porte garant ?", f"{spoken(surety)}, par acte séparé"), ("Et si le loyer n'est pas payé ?", "Le bail est résilié de plein droit six semaines après un commandement resté sans effet."), ("Révision ?", "Chaque année, indice de référence des loyers du 2e trimestre"),
    )  # fmt: skip
    html = f"""<div style='display:flex;justify-content:space-between;align-items:center'><b style='font-size:1.5em;color:#b3541e'>Louer clair</b><span class='small'>Contrat type soumis au titre I<sup>er</sup> de la loi du 6 juillet 1989<br>mis en page par l'association départementale d'information</span></div>
<table style='margin-top:6mm'>{"".join(f"<tr style='border-bottom:.5pt solid #d9b7a0'><td style='width:50mm;color:#b3541e;font-weight:bold;padding:2.4mm'>{label}</td><td style='padding:2.4mm'>{value}</td></tr>" for label, value in rows)}</table>
<p class='small' style='margin-top:6mm'>Annexes : notice d'information, état des lieux, diagnostics. Signé le {start - dt.timedelta(days=dice.number(1, 12)):%d/%m/%Y} en trois exemplaires.</p><table><tr><td>La bailleresse{signature(1)}</td><td>Les locataires{signature(8)}{signature(22)}</td></tr></table>"""
    fields = {"tenants": [one.named(), two.named()], "landlord_name": firm.name, "address": home.truth(), "start_date": start, "rent": rent, "charges": charges, "surface": space}  # fmt: skip
    return sheet("lease", html, fields, font="Open Sans", size=9.6)


def with_verification_code(dice: Dice) -> Paper:
    """A tenant's account makes the certificate itself: a square of code top right, three cards in a row, an emergency contact, the file of the desk."""
    person, firm, home = dice.person(age=(20, 78)), dice.company("landlord", "social_landlord"), dice.address()
    day, since, kin, agent = dice.day_before(60), dice.day_before(4000, 200), dice.person("", age=(20, 70)), dice.person("", age=(25, 60))  # fmt: skip
    squares = "".join(f"<rect x='{4 * (i % 12)}' y='{4 * (i // 12)}' width='4' height='4'/>" for i in range(144) if dice.chance(0.5))  # fmt: skip
    boxes = (("Titulaire du bail", f"{spoken(person, 'LAST_first')}<br>client {dice.digits(7)}"), ("Logement", f"{home.line('<br>')}<br>lot {dice.digits(4)}, T{dice.number(1, 5)}"), ("Situation du compte", "À jour de ses loyers et charges<br>aucune procédure en cours"))  # fmt: skip
    html = f"""<div style='display:flex;justify-content:space-between'><div><b style='font-size:1.4em'>{firm.name}</b><br>Mon espace locataire<br><span class='small'>{firm.address.street}, {firm.address.postcode} {firm.address.town}</span></div><div class='c tiny'><svg width='60' height='60' viewBox='0 0 48 48'>{squares}</svg><br>Vérifier : {dice.letters(4)}-{dice.digits(4)}</div></div>
<p style='margin:10mm 0 4mm;font-size:1.2em'>Attestation de location et de bonne tenue</p><p>{firm.name} atteste que la personne ci-dessous est locataire en titre depuis le {since:%d/%m/%Y}.</p>
<div style='display:flex;gap:4mm'>{"".join(f"<div style='flex:1;border:1pt solid #89a;border-radius:2mm;padding:3mm'><div class='tiny'>{label}</div>{value}</div>" for label, value in boxes)}</div>
<table class='small' style='margin-top:6mm'><tr><td>Contact d'urgence déclaré</td><td>{kin.named("first_last")}</td></tr><tr><td>Chargée ou chargé de clientèle</td><td>{agent.named("first_last")}</td></tr><tr><td>Fin de bail</td><td>aucun congé reçu</td></tr></table><p class='small' style='margin-top:8mm'>Document produit automatiquement le {day:%d/%m/%Y}, sans signature, valable trois mois.</p>"""
    fields = {"host_name": firm.name, "beneficiary_name": person.named("LAST_first"), "address": home.truth(), "issue_date": day}  # fmt: skip
    return sheet("landlord_certificate", html, fields, font="Roboto", size=10)


def ukrainian_guest(dice: Dice) -> Paper:
    """A host writes for a displaced guest in two tongues, French left and Ukrainian right; both birth days and an arrival day precede that of signing."""
    host, guest, home, day = dice.person("host", age=(28, 78)), dice.person(age=(19, 70)), dice.address(), dice.day_before(90)  # fmt: skip
    since = dice.day_before(700, 20, of=day)
    h, g = host.named(), guest.named()
    html = f"""<table class='grid'><tr><th style='width:50%'>ATTESTATION D'HÉBERGEMENT</th><th>ДОВІДКА ПРО ПРОЖИВАННЯ</th></tr>
<tr><td>Je soussigné{host.e} :<br><b>{h}</b></td><td>Я, що нижче підписався(лась):<br>{h}</td></tr><tr><td>né{host.e} le {host.birth_date:%d.%m.%Y}, {host.birth_place}</td><td>дата народження {host.birth_date:%d.%m.%Y}</td></tr><tr><td>demeurant : <b>{home.line()}</b></td><td>адреса: див. ліворуч</td></tr>
<tr><td>certifie sur l'honneur héberger gratuitement à mon domicile :<br><b>{g}</b>, né{guest.e} le {guest.birth_date:%d.%m.%Y}</td><td>засвідчую, що безоплатно надаю житло:<br>{g}</td></tr><tr><td>bénéficiaire de la protection temporaire, arrivé{guest.e} le {since:%d.%m.%Y}</td><td>тимчасовий захист, з {since:%d.%m.%Y}</td></tr><tr><td>Fait pour servir auprès du bailleur, de la préfecture et de la Caf</td><td>Для подання до установ</td></tr><tr><td>Date : {day:%d.%m.%Y}</td><td>Дата: {day:%d.%m.%Y}</td></tr><tr><td style='height:24mm'>Signature{signature(host.birth_date.day)}</td><td>Підпис</td></tr></table><p class='small'>Pièces : carte d'identité de l'hébergeant, facture d'eau, autorisation provisoire de séjour de la personne hébergée. Modèle diffusé par la mairie de {home.town}.</p>"""
    fields = {"host_name": h, "beneficiary_name": g, "address": home.truth(), "issue_date": day}
    return sheet("hosting_certificate", html, fields, font="DejaVu Sans", size=9.4)


def refugee_centre_band(dice: Dice) -> Paper:
    """A provisional home for refugees: an upright coloured band with the body's contacts, numbered facts in the middle, an end of stay after the signing day."""
    person, home, day, agent = dice.person(age=(19, 62)), dice.address(), dice.day_before(70), dice.person("", age=(25, 60))  # fmt: skip
    came = dice.day_before(260, 60, of=day)
    until = came + dt.timedelta(days=dice.number(274, 365))
    body = dice.pick(("France Refuges", "Association Toit d'Exil", "Adoma Accueil", "Le Passage"))
    place = f"{home.street}, {home.postcode} {home.town}"
    facts = (f"{spoken(person, 'LAST_first')}, né{person.e} le {person.birth_date:%d/%m/%Y}, réfugié{person.e} reconnu{person.e}", f"est pris{'e' if person.sex == 'F' else ''} en charge depuis le {came:%d/%m/%Y}", f"dans un studio situé {place}", f"pour un séjour qui s'achève le {until:%d/%m/%Y}, renouvelable une fois", "et verse une participation de 15 % de ses ressources", "son compagnon de chambre ne fait pas partie du ménage")  # fmt: skip
    html = f"""<div style='display:flex;min-height:240mm'><div style='width:48mm;background:#20506b;color:#fff;padding:6mm'><b style='font-size:1.3em'>{body}</b><br><br>Centre provisoire d'hébergement<br>{_desk(dice, "<br>")}<br><br>{dice.phone()}<br><br>FINESS {dice.digits(9)}<br>SIRET {dice.siret()}</div>
<div style='flex:1;padding:10mm'><p style='font-size:1.25em'>Attestation de prise en charge</p><p>{agent.named("first_last")}, travailleur social, atteste que :</p>{"".join(f"<div style='display:flex;margin:4mm 0'><div style='width:9mm;height:9mm;border-radius:5mm;background:#e8b04a;text-align:center;padding-top:1.5mm'>{rank}</div><div style='flex:1;padding:1.5mm 4mm'>{fact}</div></div>" for rank, fact in enumerate(facts, 1))}<p style='margin-top:10mm'>Établie le {long_date(day)} pour la demande de logement social.</p>{signature(2)}{stamp(body.upper(), "#20506b", under="CPH")}</div></div>"""
    fields = {"host_name": body, "beneficiary_name": person.named("LAST_first"), "address": f"{home.street} {home.postcode} {home.town}", "issue_date": day}  # fmt: skip
    return sheet("shelter_certificate", html, fields, font="Lato", size=10.4, margin="10mm 12mm")


def grid_of_visits(dice: Dice) -> Paper:
    """A folded card of domiciliation: face left, a grid of mail visits with initials right; opened, renewed and visit days, one only is the delivery."""
    person, day = dice.person(age=(19, 68)), dice.day_before(330, 20)
    ends, visits = day.replace(year=day.year + 1, day=min(day.day, 28)), [day + dt.timedelta(days=12 * rank) for rank in range(1, 9)]  # fmt: skip
    body = dice.pick(("Maison du Relais", "Accueil Saint-Jean", "La Halte solidaire"))
    marks = "".join(f"<tr><td>{when:%d/%m}</td><td style='font-family:{HAND}'>{dice.pick(('rien', '1 lettre', '2 lettres', 'colis'))}</td><td style='font-family:{HAND}'>{dice.letters(2).lower()}</td></tr>" for when in visits if when <= dice.today)  # fmt: skip
    html = f"""<div style='display:flex'><div style='width:50%;border-right:1pt dashed #777;padding-right:8mm'><b>{body}</b><br><span class='small'>organisme agréé par le préfet pour la domiciliation<br>{_desk(dice)}</span><p style='margin:10mm 0 4mm' class='b'>CARTE DE DOMICILIATION</p><p>valant attestation d'élection de domicile<br><span class='tiny'>articles L. 264-2 et D. 264-1 du CASF</span></p><p>Délivrée le <b>{day:%d/%m/%Y}</b> à</p><p style='font-size:1.2em'><b>{spoken(person)}</b></p><p>né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place}</p><p>Valable jusqu'au {ends:%d/%m/%Y}</p><div>{stamp(body.upper())}{signature(7)}</div></div>
<div style='width:50%;padding-left:8mm'><p class='small'>Passages (un au moins tous les trois mois, sous peine de radiation)</p><table class='grid small'><tr><th>Le</th><th>Courrier remis</th><th>Visa</th></tr>{marks}</table><p class='tiny'>Casier {dice.number(10, 300)}. Référente : {dice.person("", sex="F").named("first_last")}.</p></div></div>"""
    return sheet("domiciliation_certificate", html, {"person_names": [person.named()], "issue_date": day}, font="Carlito", size=10.8, page="A5 landscape", margin="10mm 10mm")  # fmt: skip


def local_board(dice: Dice) -> Paper:
    """A local power board's bill: bars of use over a year, the dwelling served and the sending address in two boxes, estimate and due days, the tenant before named."""
    person, home, day, money = dice.person(age=(20, 80)), dice.address(), dice.day_before(100), dice.money()
    before = dice.person("", age=(25, 80))
    net, name = dice.amount(38, 160), person.named("LAST_FIRST")
    bars = "".join(f"<rect x='{12 * i}' y='{50 - h}' width='9' height='{h}' fill='#f08a24'/>" for i, h in enumerate(dice.number(10, 48) for _ in range(12)))  # fmt: skip
    html = f"""<div style='display:flex;justify-content:space-between'><div><b style='font-size:1.5em;color:#f08a24'>Régie Sélia</b><br><span class='small'>syndicat d'électricité, {_desk(dice)}</span></div><div class='r'>Facture n° {dice.digits(11)}<br>émise le <b>{day:%d/%m/%Y}</b><br>à régler avant le {day + dt.timedelta(days=17):%d/%m/%Y}</div></div>
<div class='cols' style='margin-top:8mm'><div class='box'><span class='tiny'>LOGEMENT DESSERVI</span><br>{name}<br>{home.line("<br>", True)}</div><div class='box'><span class='tiny'>ENVOI</span><br>{name}<br>courriel : e-facture</div></div>
<div style='display:flex;gap:8mm'><div style='flex:1'>{table((("Abonnement 6 kVA", money(round(net * 0.2, 2))), ("Consommation estimée", money(round(net * 0.66, 2))), ("Contributions, accise, TVA", money(round(net - round(net * 0.2, 2) - round(net * 0.66, 2), 2))), ("<b>Net à payer</b>", f"<b>{money(net)}</b>")), numbers=(1,))}</div><div><span class='tiny'>Vos 12 derniers mois (kWh)</span><br><svg width='150' height='52'>{bars}</svg></div></div>
<p class='small' style='margin-top:6mm'>Contrat n° {dice.digits(9)} au nom du titulaire depuis le {dice.day_before(2000, 200, of=day):%d/%m/%Y} (auparavant : {before.named("LAST_FIRST")}). Prochain relevé vers le {day + dt.timedelta(days=58):%d/%m/%Y}. Compteur {dice.digits(8)}.</p><p class='small'>Payer : aux guichets, à la boutique, par chèque énergie ou sur le site. Urgence dépannage {dice.phone()}.</p>{barcode(dice.digits(24))}"""
    fields = {"holder_name": name, "issuer": "Régie Sélia", "address": home.truth(True), "issue_date": day}
    return sheet("proof_of_address", html, fields, font="Nimbus Sans", size=9.8)


def box_text_invoice(dice: Dice) -> Paper:
    """A fibre operator's bare invoice in even letters as sent by mail: header lines with colons, several numbers, the line's address after an arrow."""
    person, home, day = dice.person(age=(20, 76)), dice.address(), dice.day_before(110)
    price, name = dice.pick((24.99, 29.99, 34.99, 39.99)), person.named("LAST_first")
    amount = f"{price:.2f}".replace(".", ",")
    html = f"""<pre style='font-family:{TYPEWRITER};white-space:pre-wrap;line-height:1.5'>FibrOuest SAS                       Facture no {dice.digits(10)}
{_desk(dice)}          Date {day:%d/%m/%Y}
RCS {dice.siret()[:9]}<br>
Abonne : {name}
Identifiant : fbo{dice.digits(7)}
Ligne   : 09 99 {dice.digits(2)} {dice.digits(2)} {dice.digits(2)}
Raccordement -> {home.line()}<br>
---------------------------------------------------------------
Forfait Fibre + TV          du {day.replace(day=1):%d/%m} au {day.replace(day=28):%d/%m}   {amount}
Location boitier                                       0,00
Communications hors forfait                            0,00
---------------------------------------------------------------
TOTAL TTC (dont TVA 20 %)                             {amount} EUR<br>
Preleve le {day + dt.timedelta(days=9):%d/%m/%Y} sur le compte FR76 XXXX {dice.digits(4)}
Engagement jusqu'au {day + dt.timedelta(days=200):%d/%m/%Y}. Parrainez un ami : 20 EUR offerts.
Reclamations : Service client, a l'attention de {dice.person("").named("first_last")}</pre>"""
    fields = {"holder_name": name, "issuer": "FibrOuest SAS", "address": home.truth(), "issue_date": day}
    return sheet("proof_of_address", html, fields, font=TYPEWRITER, size=9)


def solidarity_land(dice: Dice) -> Paper:
    """A notary attests the sale of rights in a flat whose land stays with a solidarity body: side stripe of the study, price, plafonds, the buyers alone are persons."""
    one, notary, home = dice.person(age=(25, 60)), dice.person("", age=(34, 64)), dice.address()
    two, day, price = dice.partner(one, same_name=False), dice.day_before(700, 3), dice.number(115, 240) * 1000
    town = dice.address("").town
    html = f"""<div style='border-left:3mm solid #9c8142;padding-left:7mm'><p class='small'>SCP {notary.last_name} — notaires — {town}<br>Dossier BRS {dice.digits(6)}</p><p style='font-size:1.25em;margin:8mm 0'>ATTESTATION DE PROPRIÉTÉ<br><span class='small'>bail réel solidaire — articles L. 255-1 et suivants du CCH</span></p>
<p style='line-height:1.8' class='justify'>Aux termes d'un acte reçu par Maître {notary.named()}, notaire à {town}, le {date_in_words(day)}, l'Organisme de foncier solidaire Rive Commune a cédé à :</p><p style='line-height:1.8;margin-left:14mm'><b>{one.civility} {one.named()}</b>, né{one.e} à {one.birth_place} le {one.birth_date:%d/%m/%Y},<br>et <b>{two.civility} {two.named()}</b>, né{two.e} à {two.birth_place} le {two.birth_date:%d/%m/%Y}, acquéreurs indivis par moitié,</p>
<p style='line-height:1.8' class='justify'>les droits réels attachés à un appartement de type T{dice.number(2, 4)}, {home.line()}, formant leur résidence principale, le terrain demeurant à l'organisme, moyennant le prix de {f"{price:,}".replace(",", " ")} euros et une redevance mensuelle de {dice.number(1, 3)} euros par mètre carré. L'entrée en jouissance a lieu ce jour. L'acte sera publié au service de la publicité foncière.</p>
<p>En foi de quoi la présente est délivrée, le {day:%d/%m/%Y}.</p>{stamp("NOTAIRE", "#333", under="N")}{signature(25)}</div>"""
    names = [one.named(), two.named()]
    return sheet("property_deed", html, {"person_names": names, "issue_date": day}, font="URW Bookman", size=10)


def advice_office(dice: Dice) -> Paper:
    """A study of funding by the housing advice office: needs beside means with bars of width, an interest-free loan, household below, adviser and meeting day."""
    one, adviser, day, money = dice.person(age=(25, 58)), dice.person("", age=(25, 60)), dice.day_before(200), dice.money()  # fmt: skip
    two, price = dice.partner(one), dice.number(140, 290) * 1000
    costs, free, own = round(price * 0.075), round(price * 0.3), dice.number(8, 30) * 1000
    loan = price + costs - free - own

    def bar(label: str, value: float, colour: str) -> str:
        return f"<div style='margin:2mm 0'><div class='small'>{label} <b style='float:right'>{money(value)}</b></div><div style='background:{colour};height:4mm;width:{value / (price + costs) * 100:.0f}%'></div></div>"

    html = f"""<div style='display:flex;justify-content:space-between'><b style='font-size:1.3em;color:#27724b'>ADIL · espace conseil accession</b><span>Rendez-vous du {day:%d/%m/%Y}</span></div><p style='margin-top:6mm;font-size:1.15em'>Votre plan de financement prévisionnel</p><p>Étude faite pour <b>{one.named("first_LAST")}</b> et <b>{two.named("first_LAST")}</b> par {adviser.named("first_last")}, juriste conseil.</p>
<div class='cols'><div><b>Ce que coûte le projet</b>{bar("Prix du logement neuf", price, "#8fbfa5")}{bar("Frais de notaire et de garantie", costs, "#8fbfa5")}{bar("Total", price + costs, "#27724b")}</div><div><b>Ce qui le finance</b>{bar("Apport personnel", own, "#e0a458")}{bar("Prêt à taux zéro, 25 ans, différé 10 ans", free, "#e0a458")}{bar("Prêt accession sociale, 25 ans", loan, "#e0a458")}{bar("Total", price + costs, "#b26b16")}</div></div>
<table class='grid small' style='margin-top:6mm'><tr><th>Mensualité hors assurance</th><th>Ressources du ménage</th><th>Taux d'effort</th><th>Zone</th></tr><tr><td>{money(round(loan * 0.0053, 2))}</td><td>{money(dice.amount(2300, 3900))}</td><td>{dice.number(24, 34)} %</td><td>B1</td></tr></table><p class='small'>Document informatif et gratuit, établi d'après vos déclarations ; il n'engage aucun prêteur et doit être repris par votre banque. Taux en vigueur à la date du rendez-vous.</p>"""
    return sheet("financing_plan", html, {"person_names": [one.named(), two.named()], "issue_date": day}, font="Open Sans", size=9.8)  # fmt: skip


def cover_bought_by_owner(dice: Dice) -> Paper:
    """A group cover bought by a landlord for its tenant: the contract's holder firm above, the tenant insured in the second column, dates of cover around the issue."""
    person, firm, home, day = dice.person(age=(20, 78)), dice.company("landlord", "social_landlord"), dice.address(), dice.day_before(200, 2)  # fmt: skip
    first, issuer, name = dt.date(day.year, 1, 1), dice.pick(("Mutuelle du Logis", "Assurances Habitat Réunies", "Mutuelle Garonne Assurances")), person.named("LAST_first")  # fmt: skip
    html = f"""<table><tr><td style='width:50%;background:#f4f0fa;padding:5mm'><span class='tiny'>ASSUREUR</span><br><b style='color:#4b2a86;font-size:1.2em'>{issuer}</b><br>société d'assurance mutuelle<br>{_desk(dice, "<br>")}</td><td style='padding:5mm'><span class='tiny'>LOCATAIRE ASSURÉ</span><br><b>{name}</b><br>{home.line("<br>")}</td></tr><tr><td style='padding:5mm'><span class='tiny'>SOUSCRIPTEUR DU CONTRAT COLLECTIF</span><br>{firm.name}<br>pour le compte de ses locataires (article 7 g de la loi du 6 juillet 1989)</td><td style='background:#f4f0fa;padding:5mm'><span class='tiny'>CONTRAT</span><br>n° {dice.digits(8)} — adhésion {dice.digits(6)}<br>du {first:%d/%m/%Y} au 31/12/{day.year}</td></tr></table>
<p style='margin-top:8mm' class='b'>ATTESTATION D'ASSURANCE MULTIRISQUE HABITATION</p><p>La mutuelle atteste que le locataire désigné bénéficie, pour le logement à l'adresse indiquée, des garanties suivantes :</p><ul><li>risques locatifs : incendie, explosion, dégâts des eaux ;</li><li>recours des voisins et des tiers ;</li><li>responsabilité civile vie privée : non souscrite.</li></ul><p class='small'>La part mensuelle de {dice.number(3, 9)},{dice.digits(2)} € est appelée avec le loyer. La présente attestation ne peut engager l'assureur au-delà des conditions du contrat.</p>
<div class='sign'><div>{signature(16)}<br><span class='small'>La directrice des contrats collectifs</span></div><div>Délivrée le {long_date(day)}</div></div>"""
    fields = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, fields, font="FreeSans", size=10.2)


def back_from_abroad(dice: Dice) -> Paper:
    """An owner posted abroad takes the flat back: the law's words in a grey column, the letter beside it, days of lease, letter, end and registered number."""
    person, owner, home = dice.person(age=(22, 76)), dice.person("landlord", age=(34, 70)), dice.address()
    day, kin = dice.day_before(200, 2), dice.partner(owner, role="")
    end, lease = day + dt.timedelta(days=dice.number(185, 240)), dice.day_before(2200, 800, of=day)
    html = f"""<div style='display:flex'><div style='width:46mm;background:#eee;padding:4mm;font-size:.72em'><b>Loi n° 89-462 du 6 juillet 1989, article 15</b><br><br>I. — Lorsque le bailleur donne congé à son locataire, ce congé doit être justifié par sa décision de reprendre ou de vendre le logement, soit par un motif légitime et sérieux. À peine de nullité, le congé doit indiquer le motif allégué et, en cas de reprise, les nom et adresse du bénéficiaire.<br><br>Le délai de préavis est de six mois.<br><br>La notice d'information de l'arrêté du 13 décembre 2017 est jointe.</div>
<div style='flex:1;padding:0 0 0 8mm'><p>{owner.named("first_last")}<br>actuellement : 14 rue du Marché, 1204 Genève (Suisse)</p><p style='margin-left:40mm'>{spoken(person, "first_last")}<br>{home.line("<br>")}</p><p class='small'>Recommandé avec avis de réception n° 1A {dice.digits(3)} {dice.digits(3)} {dice.digits(4)} {dice.digits(1)}</p><p>Genève, le {long_date(day)}</p><p><b>Congé pour reprise</b></p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p style='line-height:1.6' class='justify'>Le bail que je vous ai consenti le {lease:%d/%m/%Y} vient à échéance le {end:%d/%m/%Y}. Je vous donne congé pour cette date.</p><p style='line-height:1.6' class='justify'>Ma mission à l'étranger se termine : je reprends le logement pour l'habiter à titre de résidence principale avec {spoken(kin, "first_last")}, à qui me lie un Pacs depuis le {dice.day_before(3000, 900, of=day):%d/%m/%Y}. L'adresse du bénéficiaire est celle portée ci-dessus.</p><p style='line-height:1.6'>Vous pourrez partir avant, sans autre préavis, et ne devrez le loyer que jusqu'à votre départ. L'état des lieux sera fait par mon notaire.</p><p>Avec mes salutations,</p>{signature(29)}</div></div>"""
    return sheet("notice_to_quit", html, {"person_names": [person.named("first_last")], "issue_date": day}, font="Caladea", size=10.8)  # fmt: skip


LEASE = {"apart_law_of_1948": law_of_1948, "apart_questions_lease": questions_lease}
LANDLORD = {"apart_with_verification_code": with_verification_code}
HOSTING = {"apart_ukrainian_guest": ukrainian_guest}
SHELTER = {"apart_refugee_centre_band": refugee_centre_band}
ELECTED = {"apart_grid_of_visits": grid_of_visits}
PROOF = {"apart_local_board": local_board, "apart_box_text_invoice": box_text_invoice}
DEED = {"apart_solidarity_land": solidarity_land}
PLAN = {"apart_advice_office": advice_office}
COVER = {"apart_cover_bought_by_owner": cover_bought_by_owner}
NOTICE = {"apart_back_from_abroad": back_from_abroad}
