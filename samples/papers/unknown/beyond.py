"""Further layouts: what is simulated, offered, quoted or delivered, and proves neither pay, nor benefit, nor dwelling."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, month_printed
from samples.paper import Paper
from samples.stationery import barcode, lines, pairs, paragraphs, sheet, signature, spoken, stamp, table


def premises(dice: Dice) -> str:
    """Where an office or a shop stands: no flat, no floor."""
    address = dice.address("")
    return f"{address.street}, {address.postcode} {address.town}"


def workday(day: dt.date) -> dt.date:
    """The day itself, or the Monday after a week-end."""
    return day + dt.timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def pay_simulated(dice: Dice) -> Paper:
    """A web simulator's pay: gross, contributions, net social, net; nobody has earned it."""
    money, gross = dice.money(), float(dice.number(1_850, 4_200))
    parts = [round(gross * rate, 2) for rate in (0.0690, 0.0040, 0.0401, 0.0086)]
    csg = round(gross * 0.9825 * 0.097, 2)
    due = round(sum(parts) + csg, 2)
    net = round(gross - due, 2)
    tax = round(net * 0.034, 2)
    labels = (
        "Assurance vieillesse plafonnée",
        "Assurance vieillesse déplafonnée",
        "Retraite complémentaire (T1)",
        "CEG",
    )
    rows = [(label, f"− {money(part)}") for label, part in zip(labels, parts, strict=True)] + [
        ("CSG et CRDS", f"− {money(csg)}")
    ]
    bars = "".join(
        f"<div style='display:inline-block;height:9mm;width:{share}%;background:{colour}'></div>"
        for share, colour in ((74, "#2975d1"), (22, "#e57c2f"), (4, "#7d9a3b"))
    )
    html = (
        f"<div class='small' style='display:flex;justify-content:space-between'><span>{dice.today:%d/%m/%Y} {dice.number(8, 21):02d}:{dice.number(10, 59)}</span><span>Simulateur de revenus pour salarié</span></div>"
        f"<h2 style='color:#1d458c;font-size:17pt'>Quel sera mon salaire net ?</h2><p>CDI &nbsp;·&nbsp; temps plein, 151,67 h &nbsp;·&nbsp; {dice.pick(('non-cadre', 'cadre'))} &nbsp;·&nbsp; commune : {dice.address('').town}</p>"
        f"<div class='tint' style='font-size:12pt'><div>Salaire brut <b style='float:right'>{money(gross)} /mois</b></div><div>Montant net social <b style='float:right'>{money(net)} /mois</b></div><div>Salaire net avant impôt <b style='float:right'>{money(net)} /mois</b></div><div>Salaire net après impôt <b style='float:right'>{money(net - tax)} /mois</b></div></div>"
        f"<p>À quoi sert mon salaire brut ?</p>{bars}<p class='small'>Salaire net · Cotisations · Impôt</p>"
        + table(rows, ("Cotisation salariale", "Montant mensuel"), cls="", numbers=(1,))
        + f"<p>Prélèvement à la source estimé avec le taux neutre : {money(tax)}. Coût total pour l'employeur : {money(round(gross * 1.36, 2))}.</p>"
        + "<p class='small'>Ce simulateur n'a pas de valeur contractuelle. Il ne remplace ni un bulletin de paie ni un logiciel de paie : les calculs sont indicatifs, faits d'après les seules informations que vous avez saisies et les taux en vigueur au 1er janvier.</p><p class='tiny'>https://mon-salaire-net.example/simulateurs/salarie &nbsp; 1/1</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Roboto", "Open Sans", "Inter")), size=10.5, margin="12mm 22mm")


def housing_aid_estimate(dice: Dice) -> Paper:
    """A print of the CAF's estimate of housing benefit: rent, household, income, a month; no right is opened."""
    person, home, money = dice.person("person"), dice.address("home"), dice.money()
    rent, charges, aid = float(dice.number(390, 780)), float(dice.number(25, 90)), float(dice.number(48, 310))
    answers = [
        ("Votre logement", f"{home.postcode} {home.town}, location vide"), ("Loyer mensuel", money(rent)), ("Charges", money(charges)), ("Colocation", "Non"),
        ("Votre situation", dice.pick(("Célibataire", "En couple", "Séparé(e) depuis moins d'un an"))), ("Enfants à charge", str(dice.number(0, 3))),
        ("Ressources des 12 derniers mois", money(float(dice.number(9_000, 21_000)))), ("Pensions alimentaires versées", money(0.0)),
    ]  # fmt: skip
    html = (
        "<div style='border-bottom:3px solid #0b6bb0;color:#0b6bb0;display:flex;justify-content:space-between'><b style='font-size:15pt'>caf &nbsp;·&nbsp; Mes démarches</b><span>Estimer vos droits</span></div>"
        f"<p>Bonjour {person.named('first_last')}, voici le récapitulatif de vos réponses.</p><div style='columns:2;column-gap:10mm'>"
        + "".join(f"<p style='break-inside:avoid'><span class='small' style='color:#555'>{name}</span><br><b>{value}</b></p>" for name, value in answers)
        + f"</div><div class='c' style='border:1.5pt solid #0b6bb0;border-radius:4mm;padding:6mm;margin:8mm 20mm'>Aide personnalisée au logement<div style='font-size:22pt;color:#0b6bb0'><b>{money(aid)}</b></div>par mois, à compter de {month_printed(dice.today.year, dice.today.month, 'lower')}<br><span class='small'>reste à payer après l'aide : {money(rent + charges - aid)}</span></div>"
        + paragraphs("Cette estimation est faite sur la base de vos déclarations. Elle n'engage pas la Caisse d'allocations familiales et ne constitue pas une demande. Le montant définitif sera calculé après étude de vos droits.", "Si vous êtes déjà allocataire, votre dernier relevé se trouve dans Mon Compte, rubrique « Mes paiements et mes attestations ».", "L'aide peut être versée directement à votre bailleur. Le premier mois n'est pas payé : le droit s'ouvre le mois qui suit l'entrée dans les lieux.")
        + f"<p class='tiny r'>Estimation réalisée le {long_date(dice.today)} — non enregistrée</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10.4, margin="14mm 20mm")


def pension_by_age(dice: Dice) -> Paper:
    """The overall estimate (EIG) of a pension: gross sums by age of leaving and by scheme; nothing is granted."""
    person, money = dice.person("person", age=(50, 54)), dice.table_money()
    base = float(dice.number(840, 1_500))
    rows = []
    for rank, months in enumerate((768, 774, 780, 792, 804)):
        general, extra = round(base * (1 + 0.035 * rank), 2), round(base * 0.38 * (1 + 0.05 * rank), 2)
        ahead = person.birth_date.year * 12 + person.birth_date.month + months
        age, when = f"{months // 12} ans{' et 6 mois' if months % 12 else ''}", dt.date(ahead // 12, ahead % 12 + 1, 1)
        rows.append(
            (
                age,
                f"{when:%m/%Y}",
                str(164 + (months - 768) // 3),
                money(general),
                money(extra),
                f"<b>{money(general + extra)}</b>",
            )
        )
    html = (
        f"<div class='head'><div><b style='color:#6a1b9a;font-size:14pt'>Info Retraite</b><br><span class='small'>vos régimes de retraite, ensemble</span></div><div class='small r'>{person.named('LAST_first')}<br>N° {dice.nir(person)}<br>né{person.e} le {person.birth_date:%d/%m/%Y}</div></div>"
        f"<p style='font-size:14pt;color:#6a1b9a'>Votre estimation indicative globale</p><p>Établie le {dice.today:%d/%m/%Y} d'après votre carrière arrêtée au 31/12/{dice.today.year - 1} et votre dernier revenu annuel connu ({money(float(dice.number(21_000, 39_000)))} € bruts).</p>"
        + table(rows, ("Âge de départ", "À partir de", "Trimestres", "Assurance retraite", "Agirc-Arrco", "Total mensuel brut en euros"), numbers=(2, 3, 4, 5))
        + f"<div style='display:flex;gap:8mm;margin-top:8mm'><div class='box' style='flex:1;background:#f3e9f7'><b>Âge légal</b><br>{rows[0][0]}<br>Durée d'assurance requise : 172 trimestres</div><div class='box' style='flex:1;background:#f3e9f7'><b>Taux plein automatique</b><br>67 ans, à partir de {rows[-1][1]}</div></div>"
        + paragraphs("Les montants sont exprimés en euros d'aujourd'hui, avant prélèvements sociaux et impôt. Ils sont calculés à législation constante et supposent que vous travailliez sans interruption jusqu'au départ.", "Document d'information, non contractuel : il ne préjuge pas du montant de la pension qui vous sera notifiée. Pour partir, déposez votre demande en ligne cinq mois avant la date choisie.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Open Sans", size=9.4, page="A4 landscape", margin="12mm 16mm")


def energy_offer(dice: Dice) -> Paper:
    """An offer of electricity with a yearly estimate, for a dwelling not supplied yet: no bill, no contract."""
    person, home, old, money = dice.person("person"), dice.address("home"), dice.address(""), dice.money()
    use, price, fixed = (
        dice.number(18, 78) * 100,
        dice.pick((0.1789, 0.1842, 0.1916)),
        dice.pick((151.20, 198.36, 173.04)),
    )
    cost = round(use * price + fixed, 2)
    name = dice.pick(("Volt & Vent", "Énergie du Bocage", "Lumi'Watt"))
    html = (
        f"<div style='background:#0f9d58;color:#fff;padding:5mm'><span style='font-size:20pt'>{name}</span><span style='float:right'>Votre offre n° {dice.letters(3)}-{dice.digits(6)}<br>faite le {dice.today:%d/%m/%Y}</span></div>"
        f"<div class='to'>{lines(spoken(person), *old.lines())}</div><p>{'Madame' if person.sex == 'F' else 'Monsieur'},</p><p>À la suite de votre appel, nous avons le plaisir de vous proposer l'offre <b>Kilowatt Clair 24 mois</b> pour le logement que vous allez occuper.</p>"
        "<div style='display:flex;gap:6mm'><div style='flex:3'>"
        + table([("Adresse à alimenter", home.line()), ("Point de livraison (PDL)", dice.digits(14)), ("Puissance et option", f"{dice.pick((3, 6, 9))} kVA, base"), ("Consommation annuelle estimée", f"{use} kWh"), ("Prix du kWh TTC", f"{price:.4f} €".replace(".", ",")), ("Abonnement TTC par an", money(fixed))])
        + f"</div><div class='tint c' style='flex:1'>Budget estimé<br><b style='font-size:15pt'>{money(round(cost / 12, 2))}</b><br>par mois<br><span class='small'>soit {money(cost)} par an</span></div></div>"
        + paragraphs(f"Prix valables jusqu'au {dice.day_after(30, 14):%d/%m/%Y}. Mise en service souhaitée : le {dice.day_after(70, 32):%d/%m/%Y}. Aucun frais ne vous est demandé à ce jour.", "Pour accepter, renvoyez cette page datée et signée, avec un relevé d'identité bancaire et le relevé du compteur. Sans réponse de votre part, l'offre est caduque et le logement ne sera pas alimenté par nos soins.", "Vous disposez d'un délai de rétractation de quatorze jours à compter de la conclusion du contrat.")
        + "<div class='box' style='border:.6pt dashed'>Bon pour accord, le ____ / ____ / ________ &nbsp;&nbsp;&nbsp; Signature :<br><br><br></div>"
        + f"<p class='tiny c'>{name} SA, capital 1 250 000 € — {premises(dice)} — RCS {dice.digits(9)} — Médiateur national de l'énergie, libre réponse n° 59252</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10, margin="12mm 18mm")


def flat_for_sale(dice: Dice) -> Paper:
    """An agency's leaflet of a flat to sell, with price, charges and a financing by way of example."""
    home, agency = dice.address(""), dice.company("", "agency")
    price, area = dice.number(118, 345) * 1000, dice.number(38, 96)
    fees = round(price * 0.075 / 100) * 100
    down = dice.number(10, 30) * 1000
    loan = price + fees - down
    monthly = round(loan * 0.00521, 2)
    spaced = lambda n: f"{n:,}".replace(",", " ")  # noqa: E731
    html = (
        f"<div style='background:linear-gradient(#9fb8c9,#dfe8ee 60%,#7f8f6d);height:62mm;position:relative'><div style='position:absolute;bottom:0;left:0;background:#b3002d;color:#fff;padding:3mm 6mm;font-size:18pt'>{spaced(price)} €</div></div>"
        f"<p style='font-size:16pt;margin-top:4mm'><b>{home.town} — T{dice.number(2, 5)} de {area} m²</b></p><p>Dans une résidence calme de {dice.number(1965, 2014)}, {home.street}, au {dice.number(2, 6)}e étage avec ascenseur, appartement lumineux : entrée, séjour {dice.number(17, 31)} m², cuisine équipée, chambre(s), salle d'eau, balcon plein sud, cave et place de parking. Libre de toute occupation. À voir sans tarder !</p>"
        "<div style='display:flex;gap:8mm'><div style='flex:1'><p class='b' style='color:#b3002d'>Le bien</p>"
        + pairs([("Copropriété de", f"{dice.number(12, 140)} lots"), ("Charges courantes", f"{dice.number(55, 190)} €/mois"), ("Taxe foncière", f"{dice.number(680, 1_900)} €"), ("Énergie / climat", f"{dice.pick('CDE')} / {dice.pick('BCD')}"), ("Honoraires", "à la charge du vendeur")])
        + "</div><div style='flex:1'><p class='b' style='color:#b3002d'>Exemple de financement</p>"
        + pairs([("Prix", f"{spaced(price)} €"), ("Frais de notaire estimés", f"{spaced(fees)} €"), ("Apport", f"{spaced(down)} €"), ("Prêt sur 240 mois", f"{spaced(loan)} €"), ("Mensualité hors assurance", f"{monthly:.2f} €".replace(".", ","))])
        + f"</div></div><p class='small'>Simulation non contractuelle au taux fixe de 2,30 %, faite en {month_printed(dice.today.year, dice.today.month, 'lower')} ; sous réserve d'acceptation par un établissement prêteur. Un crédit vous engage et doit être remboursé.</p>"
        f"<div class='tint' style='margin-top:8mm'><b>{agency.name}</b> — {agency.address.line()}<br>Votre conseillère : {dice.person('', sex='F').named('first_last')}, {dice.phone()} — réf. {dice.digits(4)}{dice.letters(1)}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Lato", "Carlito", "URW Gothic")), size=10.6, margin="12mm 16mm")


def heat_pump_quote(dice: Dice) -> Paper:
    """A craftsman's estimate for a heat pump with the State's help taken off: addresses, sums, a signature to come."""
    person, home, firm, money = (
        dice.person("person"),
        dice.address("home"),
        dice.company("", "company"),
        dice.table_money(),
    )
    unit, work, tank = (
        float(dice.number(7_400, 11_200)),
        float(dice.number(1_600, 2_900)),
        float(dice.number(1_100, 2_200)),
    )
    bare = unit + work + tank
    tax = round(bare * 0.055, 2)
    prime, cee = float(dice.pick((3_000, 4_000, 5_000))), float(dice.number(2_300, 4_100))
    rows = [("01", f"Pompe à chaleur air/eau {dice.pick((8, 11, 14))} kW, ETAS 128 %, unités intérieure et extérieure", "1", money(unit), money(unit)), ("02", "Ballon thermodynamique 200 l", "1", money(tank), money(tank)), ("03", "Dépose de la chaudière fioul, pose, raccordements, mise en service", "1", money(work), money(work))]  # fmt: skip
    end = [
        ("Total HT", money(bare)),
        ("TVA 5,5 %", money(tax)),
        ("Total TTC", money(bare + tax)),
        ("Prime CEE « Coup de pouce chauffage » *", f"- {money(cee)}"),
        ("MaPrimeRénov' estimée **", f"- {money(prime)}"),
        ("<b>Reste à charge</b>", f"<b>{money(bare + tax - cee - prime)}</b>"),
    ]
    html = (
        f"<table style='border:.6pt solid #333'><tr><td style='width:50%;border-right:.6pt solid #333;vertical-align:top'><b>{dice.pick(('ÉTS LEROY CHAUFFAGE', 'Clim & Confort SARL', 'Thermique du Val'))}</b><br>{lines(*firm.address.lines())}<br>SIRET {firm.siret}<br>RGE QualiPAC n° QPAC/{dice.digits(5)}<br>Décennale : police {dice.digits(8)}</td><td style='vertical-align:top'>Client<br><b>{spoken(person)}</b><br>{lines(*home.lines())}<br>Tél. {dice.phone()}</td></tr></table>"
        f"<p><b>Devis {dice.today:%y}-{dice.digits(4)}</b> du {dice.today:%d/%m/%Y} &nbsp; valable trois mois &nbsp; Visite technique préalable le {dice.day_before(30, 6):%d/%m/%Y} par {dice.person('').named('first_LAST')}</p><p>Lieu des travaux : {home.line()} — local d'habitation achevé depuis plus de deux ans, {dice.number(78, 150)} m², résidence principale du client</p>"
        + table(rows, ("N°", "Désignation", "Qté", "P.U. HT", "Montant HT"), numbers=(2, 3, 4))
        + f"<div style='margin:5mm 0 0 45%'>{table(end, cls='', numbers=(1,))}</div>"
        + "<p class='small'>* Prime versée par l'obligé et déduite de la facture. ** Sous réserve de l'accord de l'Agence nationale de l'habitat (Anah), d'après le revenu fiscal de référence déclaré par le client ; catégorie « revenus modestes ». En cas de refus, le client peut renoncer sans frais.</p><p class='small'>Acompte de 30 % à la commande, solde à la réception des travaux. Gestion des déchets incluse (centre agréé).</p><div style='display:flex;justify-content:space-between;margin-top:8mm'><div>Date et signature du client,<br>« Bon pour travaux »</div>"
        + f"<div>L'entreprise{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.4, margin="12mm 15mm")


def delivery_note(dice: Dice) -> Paper:
    """A shop's delivery note without a helpful title: two addresses, a time, no price."""
    person, home = dice.person("person"), dice.address("home")
    shop = dice.pick(("MAISON DURAND MEUBLES", "ÉLECTRO-DÉPÔT DU PORT", "LITERIE & COMPAGNIE"))
    bought, come = dice.day_before(40, 12), dice.day_before(9, 1)
    goods = dice.random.sample((("Lave-linge 8 kg 1400 tr", "56,0"), ("Canapé 3 places tissu gris", "61,5"), ("Réfrigérateur combiné 325 l", "64,0"), ("Table extensible chêne", "38,2"), ("Matelas 140 × 190", "24,8")), 3)  # fmt: skip
    rows = [(dice.digits(8), name, "1", "1", weight, "") for name, weight in goods]
    html = (
        f"<div class='head'><div><b style='font-size:14pt'>{shop}</b><br>Dépôt : {premises(dice)}</div><div>{barcode(dice.digits(14), height=34)}<br><span class='small'>BL {dice.digits(9)}</span></div></div>"
        f"<table class='grid'><tr><th>Commandé par</th><th>Livré à</th><th>Tournée</th></tr><tr><td>{spoken(person)}<br>{lines(*dice.address('').lines())}<br>Commande du {bought:%d/%m/%Y}</td><td>{person.named('LAST_FIRST')}<br>{lines(*home.lines(True))}<br>{dice.phone()}<br>Étage {dice.number(0, 6)}, code {dice.digits(4)}A</td><td>{come:%d/%m/%Y}<br>entre 8 h et 12 h<br>camion {dice.number(1, 19)}<br>chauffeur : {dice.person('').first_name}</td></tr></table><br>"
        + table(rows, ("Référence", "Article", "Cdé", "Livré", "Poids kg", "Réserves"), numbers=(2, 3, 4))
        + f"<p class='small'>Reprise de l'ancien appareil : oui. Solde à encaisser à la livraison : néant, facture n° {dice.digits(7)} réglée le {bought:%d/%m/%Y}. Les réserves doivent être précises et écrites devant le livreur ; à défaut, la marchandise est réputée conforme.</p>"
        + f"<div class='sign'><div>Reçu le {come:%d/%m/%Y} à {dice.number(8, 11)} h {dice.number(10, 59)}<br>Nom : {person.last_name}</div><div>Signature du destinataire{signature(dice.number(0, 99))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("mono"), size=9, page="A4", margin="12mm 14mm")


def money_reserve_advert(dice: Dice) -> Paper:
    """A lender's advert by post, addressed by name: sums, months, a reference, no account and no loan."""
    person, home, money = dice.person("person"), dice.address("home"), dice.money()
    name = dice.pick(("Crédit Horizon", "Financia Direct", "Clairfonds"))
    rows = []
    for lent, months in ((3000, 24), (6000, 48), (10000, 60)):
        monthly = round(lent * (1 + 0.0021 * months) / months, 2)
        rows.append((money(float(lent)), f"{months} mois", money(monthly), money(round(monthly * months - lent, 2))))
    html = (
        f"<div style='border:2pt solid #e64a19;border-radius:5mm;padding:6mm'><div style='color:#e64a19;font-size:18pt'><b>{name}</b></div><p class='small'>{spoken(person, 'FIRST_LAST')} — {home.line()}</p><p style='font-size:20pt;line-height:1.1'>Jusqu'à <b>{money(10000.0)}</b> sur votre compte dès le {dice.day_after(25, 10):%d/%m}&nbsp;!</p><p style='font-size:12pt'>Chère cliente, cher client, vos projets n'attendent pas : voiture, mariage, loyer d'avance, dépôt de garantie ou travaux, choisissez le montant et la mensualité qui vous conviennent.</p></div>"
        + "<p class='b'>Exemples pour un prêt personnel (hors assurance facultative)</p>"
        + table(rows, ("Vous empruntez", "Pendant", "Vous remboursez par mois", "Coût du crédit"), numbers=(0, 2, 3))
        + paragraphs(f"<b>Offre réservée, code {dice.letters(4)}{dice.digits(2)}, jusqu'au {dice.day_after(60, 30):%d/%m/%Y}.</b> Répondez en cinq minutes au {dice.phone()} : munissez-vous d'une pièce d'identité, de votre dernier bulletin de salaire, de votre avis d'imposition, d'un RIB et d'un justificatif de domicile.", "TAEG fixe de 4,95 %. Sous réserve d'acceptation par le prêteur. Vous disposez d'un délai de rétractation de 14 jours.")
        + f"<p class='b c' style='font-size:13pt'>Un crédit vous engage et doit être remboursé.<br>Vérifiez vos capacités de remboursement avant de vous engager.</p><p class='tiny'>{name}, SA à directoire, capital de 4 200 000 €, {premises(dice)}, SIREN {dice.digits(9)}, ORIAS {dice.digits(8)}. Vos données viennent de notre fichier de prospects ; pour ne plus recevoir nos offres, écrivez à l'adresse ci-dessus. Publicité.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Lato", "Roboto", "Open Sans")), size=10.5, margin="14mm 18mm")


def removal_quote(dice: Dice) -> Paper:
    """A remover's estimate with the old and the new dwelling side by side."""
    person, home, new, money = dice.person("person"), dice.address("home"), dice.address(""), dice.money()
    volume, rate = dice.number(12, 46), dice.number(31, 48)
    base, cover, lift = float(volume * rate), float(dice.number(35, 90)), float(dice.pick((0, 180, 240)))
    tax = round((base + cover + lift) * 0.2, 2)
    day = workday(dice.day_after(75, 20))
    side = "flex:1;border:.8pt solid #345;padding:3mm"
    html = (
        f"<div class='c'><b style='font-size:15pt'>{dice.pick(('Déménagements', 'Transports et déménagements', 'Ets'))} {dice.person('').last_name.upper()} et fils</b><br>{premises(dice)} — {dice.phone()}<br><span class='small'>Licence de transport intérieur {dice.digits(4)}/{dice.digits(6)} — SIRET {dice.siret()}</span></div>"
        f"<p class='r'>le {long_date(dice.today)}</p><p>Proposition pour : <b>{spoken(person, 'LAST_first')}</b></p><div style='display:flex;gap:5mm'><div style='{side}'><b>CHARGEMENT</b> le {day:%d/%m/%Y}, 8 h<br>{lines(*home.lines())}<br>Étage {dice.number(0, 5)}, ascenseur {dice.pick(('oui', 'non'))}, portage {dice.number(5, 40)} m</div><div style='{side}'><b>LIVRAISON</b> le {workday(day + dt.timedelta(days=1)):%d/%m/%Y}, 14 h<br>{lines(*new.lines())}<br>Étage {dice.number(0, 5)}, ascenseur {dice.pick(('oui', 'non'))}, stationnement à réserver</div></div><br>"
        + table([(f"Formule économique, {volume} m³ à {rate} €", money(base)), ("Garantie dommage (valeur déclarée 15 000 €)", money(cover)), ("Monte-meubles", money(lift)), ("TVA 20 %", money(tax)), ("<b>Prix ferme toutes taxes comprises</b>", f"<b>{money(base + cover + lift + tax)}</b>")], cls="", numbers=(1,))
        + f"<p>Arrhes de {money(round((base + cover + lift + tax) * 0.3, 2))} à la signature, solde en fin de livraison. Nos prix s'entendent pour la date prévue ; cette proposition vaut deux mois. Pour une prise en charge par l'employeur ou par la Caf (prime de déménagement), conservez la facture acquittée : le présent papier ne suffit pas.</p>"
        + f"<div class='sign'><div>Le client<br><span class='small'>(lu et approuvé)</span></div><div>Pour l'entreprise{stamp('DEMENAGEMENTS', under='FILS')}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.2, margin="14mm 18mm")


LAYOUTS = {
    "pay_simulated": pay_simulated,
    "housing_aid_estimate": housing_aid_estimate,
    "pension_by_age": pension_by_age,
    "energy_offer": energy_offer,
    "flat_for_sale": flat_for_sale,
    "heat_pump_quote": heat_pump_quote,
    "delivery_note": delivery_note,
    "money_reserve_advert": money_reserve_advert,
    "removal_quote": removal_quote,
}
