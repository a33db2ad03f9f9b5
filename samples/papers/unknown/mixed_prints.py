"""Mixed layouts: portal prints, forms, register extracts, slips, second pages and app screens that come near a type and are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, long_date
from samples.paper import Paper
from samples.papers._mixed_legal import child_of, code_square, seat
from samples.papers.unknown.beyond import workday
from samples.stationery import combed, logo, paragraphs, sheet, signature, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")
DAY = dt.timedelta(days=1)


def vaccination_print(dice: Dice) -> Paper:
    """A portal's print of a child's vaccinations, centred and in small letters: parent, guardian, doctor; to be given to the nursery."""
    parent, home, day = dice.person("person", age=(22, 45)), dice.address(), dice.today
    child, doctor, guardian = child_of(dice, parent, day), dice.person("", age=(32, 66)), dice.person("")
    child = replace(child, birth_date=day - dice.number(500, 1900) * DAY)
    shots = [(2, "diphtérie, tétanos, polio, coqueluche, hib, hépatite b"), (2, "pneumocoque"), (4, "hexavalent, 2e dose"), (5, "méningocoque"), (11, "hexavalent, rappel"), (12, "rougeole, oreillons, rubéole")]  # fmt: skip
    late = dice.number(1, 20)
    rows = [f"{child.birth_date + (months * 30 + late) * DAY:%d/%m/%Y} — {name} — lot {dice.letters(2).lower()}{dice.digits(4)}" for months, name in shots]  # fmt: skip
    town = home.town
    kin = f"représentant légal : {parent.first_name} {parent.last_name}, né{parent.e} le {parent.birth_date:%d/%m/%Y}"
    ward = f"administrateur ad hoc : {guardian.first_name} {guardian.last_name}, avocat"
    care = f"saisi par dr {doctor.first_name} {doctor.last_name}, {dice.pick(('pédiatre', 'médecin de pmi', 'médecin généraliste'))}, rpps {dice.digits(11)}"
    block = [f"<p>{kin.lower()}<br>{home.line().lower()}</p>", f"<p>{care.lower()}</p>", f"<p>{ward.lower()}</p>"]
    stamp = f"{day:%d/%m/%Y} {dice.number(7, 22):02d}:{dice.number(0, 59):02d}"
    html = (
        f"<div style='display:flex;justify-content:space-between;font-size:7.5pt;margin-bottom:4mm'><span>{stamp}</span><span>{dice.pick(('Mon espace santé', 'Carnet numérique', 'Vaccins en ligne'))} — impression</span></div><p class='r'>{town}, le {day:%d/%m/%Y}</p>"
        f"<div class='c'>{logo('carnet', '#00707a')}<h1 style='margin:8mm 0'>{dice.pick(('Certificat de vaccination', 'Attestation de vaccination', 'Vaccinations de votre enfant'))}</h1>"
        f"<p style='font-size:13pt'>{child.first_name.lower()} {child.last_name.lower()}</p><p>né{child.e} le {child.birth_date:%d/%m/%Y}</p>"
        + "".join(block[: 3 if dice.chance(0.6) else 2])
        + "<p style='margin:6mm 0'>"
        + "<br>".join(rows if dice.chance(0.5) else rows[::-1])
        + f"</p><p>{dice.pick(('à jour des vaccinations obligatoires de son âge', 'prochain rendez-vous : rappel de 6 ans'))}</p>{code_square(dice)}<p class='small'>article l. 3111-2 du code de la santé publique</p></div>"
    )
    to = dice.pick(("à la directrice de la crèche", "à l'école, service des inscriptions", "au centre de loisirs"))
    return sheet("unknown", html, {}, font=dice.font(), size=10.4, margin="12mm 18mm 16mm", footer=f"https://carnet.example/print/{dice.digits(7)} - à remettre {to} - {stamp} - page {{page}}")  # fmt: skip


def direct_debit_mandate(dice: Dice) -> Paper:
    """A SEPA mandate under the regulation's name: « je soussigné », label, value and remark; the account it names is no bank's statement of details."""
    person, home, day = dice.person(), dice.address(), dice.today
    firm, bank = dice.company("", dice.pick(("company", "agency", "association"))), seat(dice)
    holder = dice.person("")
    was = dice.number(24, 180)
    now = was + dice.number(1, 12)
    house = dice.pick(("Banque du Littoral", "Crédit Fermier", "Caisse Populaire de l'Ouest", "Comptoir d'Aquitaine"))
    first = dt.date(day.year + day.month // 12, day.month % 12 + 1, dice.pick((5, 10, 15)))
    name = person.named("LAST_first")
    rows = [
        (dice.pick(("Débiteur", "Titulaire du compte")), f"{name}<br>{home.line()}", "comme sur le chéquier"),
        ("IBAN", combed(dice.iban().replace(" ", "")), "33 caractères au plus"),
        ("BIC", dice.letters(6) + "XX", "facultatif en France"),
        ("Banque", f"{house}<br>{bank.line()}", "agence qui tient le compte"),
        ("Créancier", f"{firm.name}<br>{seat(dice).line()}", f"ICS FR{dice.digits(2)}ZZZ{dice.digits(6)}"),
        ("RUM", f"{dice.letters(3)}{dice.digits(9)}", "attribuée par le créancier"),
        ("Paiement", "☒ récurrent &nbsp; ☐ ponctuel", "cocher une case"),
        ("Tiers débiteur", holder.named("LAST_first") if dice.chance(0.6) else "néant", "si le paiement concerne un autre contrat"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:27mm' class='small b'>{a}</td><td style='width:95mm'>{b}</td><td class='tiny'>{c}</td></tr>" for a, b, c in rows)  # fmt: skip
    due = table([(str(day.year - 1), EURO(was), EURO(was * 12)), (str(day.year), EURO(now), EURO(now * 12))], ("Année", dice.pick(("Échéance mensuelle", "Par mois")), "Total"), numbers=(1, 2))  # fmt: skip
    html = (
        f"<div style='background:#263238;color:#fff;padding:3mm 5mm;display:flex;justify-content:space-between'><b>{dice.pick(('GestiPro Suite', 'Cegalog', 'Sagéo Finance'))} 2{dice.number(3, 6)}</b><span>Règlement (UE) n° 260/2012</span></div>"
        f"<h1 style='text-align:left;font-size:1.25em;margin:6mm 0'>{dice.pick(('Formulaire SDD Core — mandat', 'Règlement SEPA, autorisation de débit', 'Mandat SDD (article 5 du règlement 260/2012)'))}</h1>"
        f"<p class='justify'>Je soussigné{person.e}, <b>{name}</b>, autorise le créancier désigné ci-dessous à envoyer des ordres à ma banque pour débiter mon compte, et ma banque à le débiter suivant ces ordres. Je peux être remboursé{person.e} dans les huit semaines qui suivent le débit.</p>"
        f"<table class='rows'>{body}</table><br><div style='width:110mm'>{due}</div>"
        + paragraphs(f"Premier débit : {first:%d/%m/%Y}. À retourner au plus tard le {first - 8 * DAY:%d/%m/%Y}, avec un relevé d'identité bancaire (non joint).")
        + f"<p style='margin:8mm 0 0 50%'>Fait à {home.town}, le {day:%d/%m/%Y}<br>{signature(dice.number(0, 60))}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=10, margin="13mm 15mm")


def grave_concession(dice: Dice) -> Paper:
    """No title: the line of a cemetery's register about one plot, in dashes: founder, those who lie there, the day it ends; no act of civil status."""
    person, heir_home, day = dice.person("person", age=(70, 90)), dice.address(), workday(dice.today)
    dead, child, notary = dice.person("", age=(70, 95)), dice.person("", age=(18, 45)), dice.person("")
    child = replace(child, last_name=person.last_name, birth_name=None)
    span = dice.pick((15, 30, 50))
    year = day.year - span + dice.number(0, 1)
    bought = dt.date(year, dice.number(1, 12), dice.number(1, 28))
    ends = bought.replace(year=year + span)
    cost, town = dice.number(180, 1250), heir_home.town
    plot = f"carré {dice.pick('ABCDEFG')}, rang {dice.number(1, 20)}, n° {dice.number(1, 60)}"
    row = table([(dice.digits(4), f"{person.first_name} {person.last_name.upper()}", plot, f"{span} ans", f"{ends:%d/%m/%Y}")], ("N°", "Concessionnaire", "Emplacement", "Durée", "Terme"))  # fmt: skip
    facts = [
        f"concession fondée au nom de {person.civility} {person.first_name} {person.last_name.upper()}, {heir_home.line()}, pour {span} ans, contre {EURO(float(cost))} versés au receveur le {bought + 3 * DAY:%d/%m/%Y} ;",
        f"y repose {dead.civility} {dead.first_name} {dead.last_name.upper()}, inhumé{dead.e} le {long_date(bought + 5 * DAY)} ; deux places restent libres ;",
        f"ayant droit inscrit : {child.first_name} {child.last_name.upper()}, {'fils' if child.sex == 'M' else 'fille'} {'du fondateur' if person.sex == 'M' else 'de la fondatrice'} ;",
        f"acte de notoriété reçu par Me {notary.first_name} {notary.last_name.upper()}, notaire à {seat(dice).town}, joint au dossier ;",
        f"le renouvellement est à demander du {ends - 365 * DAY:%d/%m/%Y} au {ends + 730 * DAY:%d/%m/%Y}, faute de quoi la commune reprend le terrain (article L. 2223-15 du code général des collectivités territoriales).",
    ]  # fmt: skip
    kept = [facts[0], *dice.random.sample(facts[1:4], dice.number(2, 3)), facts[4]]
    html = (
        f"<p>Il ressort ce jour, {long_date(day, weekday=True)}, du {dice.pick(('registre des concessions', 'plan et registre des sépultures', 'sommier du cimetière'))} de {dice.pick(('la commune de', 'la ville de'))} {town} ce qui suit :</p>{row}<br>"
        + "".join(f"<p style='margin:3mm 0 3mm 6mm;text-indent:-5mm'>— {fact}</p>" for fact in kept)
        + f"<p>Le présent est donné à titre de renseignement ; il ne tient pas lieu de titre de propriété.</p><p style='margin-top:10mm'>Le conservateur du cimetière<br>{dice.person('').named()}{signature(dice.number(0, 60))}</p>"
    )
    return sheet("unknown", html, {}, font=dice.font("serif"), size=11.4, margin="24mm 24mm")


def transport_discount_slip(dice: Dice) -> Paper:
    """A slip with a stub for the reduced fare of the buses, by household quotient: small letters, the former flat, a scale; the title in the band below."""
    person, home, old, day = dice.person(), dice.address(), dice.address(""), workday(dice.today)
    owner, agent, chief = dice.person(""), dice.person(""), dice.person("")
    net = dice.pick(("Tram & Bus du Fleuve", "Réseau Mouvéo", "Lignes d'Argent"))
    file, low = f"{dice.letters(1)}{dice.digits(6)}", dice.number(280, 720)
    name = f"{person.first_name} {person.last_name}".lower()
    until = day.replace(day=1) + 365 * DAY
    scale = table([("jusqu'à 450 €", "80 %"), ("de 451 à 630 €", "70 %"), ("de 631 à 870 €", "50 %"), ("871 € et plus", "plein tarif")], ("Quotient familial", "Réduction"))  # fmt: skip
    cut = 80 if low <= 450 else 70 if low <= 630 else 50
    prose = [
        f"Le présent document, établi ce jour, {long_date(day, weekday=True)}, fait suite à la visite de {name} à l'espace clientèle. Le quotient retenu est de {low} €, soit une réduction de {cut} % sur l'abonnement mensuel.",
        f"Auparavant la carte était servie au {old.line().lower()}, où {owner.first_name.lower()} {owner.last_name.lower()}, alors bailleur, recevait le courrier. Depuis, l'adresse de livraison est {home.line().lower()}.",
        "La réduction cesse au terme indiqué. Elle n'est ni une prestation sociale ni une ressource.",
    ]  # fmt: skip
    boxed = f"<div class='box'>Dossier de <b>{name}</b> — n° {file}<br>Réduction : <b>{cut} %</b> &nbsp; du {day:%d/%m/%Y} au {until - DAY:%d/%m/%Y}<br>Prix payé : <b>{EURO(round(52 * (100 - cut) / 100, 2))}</b> au lieu de 52,00 €</div>"
    order = [paragraphs(*prose), boxed, scale] if dice.chance(0.5) else [boxed, paragraphs(*prose), scale]
    html = (
        f"<b style='font-size:13pt;color:#7a1fa2'>{net}</b><span class='small'> — espace clientèle, {seat(dice).line()}</span>{''.join(order)}"
        f"<div style='display:flex;justify-content:space-between;font-size:9pt;margin-top:3mm'><span>guichet : {agent.first_name[0].lower()}. {agent.last_name.lower()}{signature(dice.number(0, 60))}</span><span>visa : {chief.first_name[0].lower()}. {chief.last_name.lower()}{signature(dice.number(0, 60))}</span></div>"
        f"<div style='background:#7a1fa2;color:#fff;padding:2mm;text-align:center;font-weight:bold'>{dice.pick(('TARIFICATION SOLIDAIRE — NOTIFICATION', 'DROIT À RÉDUCTION', 'TITRE SOLIDAIRE'))}</div>"
        f"<div style='border-top:1pt dashed #000;margin-top:5mm;padding-top:2mm;display:flex;justify-content:space-between;font-size:8.5pt'><span>✂ talon à rendre au guichet</span><span>{name}<br>dossier {file}</span><span>reçu le ____/____/______<br>signature</span></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.8, page=dice.pick(("A5", "150mm 210mm")), margin="9mm 11mm")  # fmt: skip


def nursery_contract_page(dice: Dice) -> Paper:
    """The second page of a nursery's contract with parents: numbered articles, one row of the child, the fund that pays beside; no contract of work."""
    parent, home, day = dice.person("person", age=(21, 45)), dice.address(), dice.today
    child = replace(child_of(dice, parent, day), birth_date=day - dice.number(120, 900) * DAY)
    other, boss, head = dice.partner(parent, ""), dice.person(""), dice.person("")
    nursery = dice.pick(("Multi-accueil Les Coccinelles", "Crèche Pirouette", "La Maison des Doudous"))
    hours, weeks, rate = dice.number(18, 45), dice.number(42, 47), dice.number(45, 340) / 100
    months = 12 if dice.chance(0.6) else 11
    total = round(hours * weeks / months) * rate
    start = dice.day_after(40, 8, day)
    row = table([(child.last_name.upper(), f"{child.birth_date:%d.%m.%y}", f"{hours} h", child.first_name), (parent.last_name.upper(), "parent", "", parent.first_name), (other.last_name.upper(), "parent", "", other.first_name)], ("Nom", dice.pick(("Né(e) le / qualité", "Naissance / lien")), "Par semaine", "Prénom"))  # fmt: skip
    arts = [
        ("Bénéficiaires de l'accueil", row + f"<p>Domicile des parents : {home.line()}.</p>"),
        ("Forfait", f"L'accueil est régulier, {hours} heures par semaine sur {weeks} semaines, mensualisé sur {months} mois : {round(hours * weeks / months)} heures × {EURO(rate)} = <b>{EURO(total)}</b> par mois, à terme échu."),
        ("Financeur", f"La différence avec le coût réel est versée à la structure par la Caisse d'allocations familiales, {seat(dice).line()} (prestation de service unique)."),
        ("Durée et préavis", f"Du {start:%d.%m.%y} au {start + 364 * DAY:%d.%m.%y}. Préavis d'un mois. Réservation à confirmer avant le {start - 5 * DAY:%d.%m.%y} ; passé ce jour la place est rendue."),
        ("Période d'adaptation", "Deux semaines, facturées à l'heure faite. Le parent reste joignable."),
        ("Absences", dice.pick(("Déductions : hospitalisation, éviction, maladie au-delà du troisième jour.", "Tout congé est annoncé quinze jours avant ; à défaut il est facturé."))),
    ]  # fmt: skip
    at = dice.number(4, 7)
    body = "".join(f"<h2>{n}. {title}</h2><div class='justify'>{text}</div>" for n, (title, text) in enumerate(arts[: dice.number(5, 6)], at))  # fmt: skip
    html = (
        f"<div class='small' style='display:flex;justify-content:space-between;border-bottom:.5pt solid #999'><span>{nursery}, {seat(dice).line()}</span><span>page 2</span></div>"
        f"<p>… dont un exemplaire est remis aux parents avec le règlement de fonctionnement, affiché dans le hall.</p>{body}"
        f"<p style='margin-top:6mm'>Signé le {day:%d.%m.%y} en deux exemplaires.</p><div style='display:flex;justify-content:space-between'><div>Les parents{signature(dice.number(0, 60))}</div><div>La direction<br>{boss.first_name[0]}. {boss.last_name}{signature(dice.number(0, 60))}</div><div>Contresigné, la gestionnaire<br>{head.first_name[0]}. {head.last_name}{signature(dice.number(0, 60))}</div></div>"
        f"<div style='border:1pt solid #2e7d32;color:#2e7d32;text-align:center;padding:2mm;margin-top:5mm;font-weight:bold'>{dice.pick(('CONTRAT D’ACCUEIL', 'CONTRAT DE MENSUALISATION — PETITE ENFANCE', 'ENGAGEMENT D’ACCUEIL RÉGULIER'))}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=10.2, margin="13mm 17mm")


def energy_cheque_app(dice: Dice) -> Paper:
    """A screen of an app about the State's help for energy bills: who on the left, what on the right, last year beside; no bill, no notice."""
    person, home, day = dice.person(), dice.address(), dice.today
    child = child_of(dice, person, day)
    book = ((194, 240, 277), (146, 176, 202), (98, 113, 126), (48, 63, 76))
    units = dice.pick((1.3, 1.5, 1.8, 2.1, 2.3))
    was, now = (row[2 if units > 2 else 1] for row in dice.random.sample(book, 2))
    turned = f"{person.last_name}, {person.first_name}"
    left = [("Bénéficiaire", turned), ("Logement", "<br>".join(home.lines())), ("Rattaché(e)", f"{child.last_name}, {child.first_name} ({child.birth_date.year})"), ("Unités de consommation", f"{units:g}".replace(".", ","))]  # fmt: skip
    right = [("Montant de l'année", f"<span style='font-size:17pt'>{now} €</span>"), ("L'an passé", f"{was} €, utilisé le {dice.day_before(420, 300, day):%d/%m/%Y}"), ("À utiliser avant le", f"31/03/{day.year + 1}"), ("Fournisseur choisi", dice.pick(("Électricité de la Vallée", "Gazélec", "aucun pour l'instant")))]  # fmt: skip

    def half(items: list[tuple[str, str]], ground: str) -> str:
        inner = "".join(f"<div style='margin-bottom:4mm'><div class='tiny'>{a}</div><b>{b}</b></div>" for a, b in items)
        return f"<div style='flex:1;background:{ground};border-radius:4mm;padding:4mm'>{inner}</div>"

    scale = table([("moins de 5 700 €", "194 €", "240 €", "277 €"), ("5 700 à 6 800 €", "146 €", "176 €", "202 €"), ("6 800 à 7 850 €", "98 €", "113 €", "126 €"), ("7 850 à 11 000 €", "48 €", "63 €", "76 €")], ("Revenu fiscal / UC", "1 UC", "de 1 à 2 UC", "2 UC et plus"))  # fmt: skip
    halves = f"<div style='display:flex;gap:3mm;margin:4mm 0'>{half(left, '#eef5ff')}{half(right, '#fff6e5')}</div>"
    html = (
        f"<div style='font-size:8pt;display:flex;justify-content:space-between'><span>{dice.number(7, 22):02d}:{dice.number(0, 59):02d}</span><span>4G ▮▮▮ {dice.number(12, 98)} %</span></div><div style='background:#0a3d91;color:#fff;padding:3mm;border-radius:3mm;margin:2mm 0'>‹ &nbsp; {dice.pick(('Mon aide à l’énergie', 'Chèque énergie', 'Mon chèque de l’État'))}</div>"
        f"<p class='tiny'>Réf. / date : {dice.letters(2)}{dice.digits(8)} / {day:%d/%m/%Y}</p><p>Bonjour {turned},</p><p><b>Objet : {dice.pick(('votre aide au paiement des factures', 'votre titre d’aide est disponible'))}</b></p>{halves}"
        + (scale if dice.chance(0.75) else "")
        + "<p class='small'>Ce titre règle une facture d'électricité, de gaz, de fioul ou de bois, ou la redevance d'un logement-foyer. Il ne se rembourse pas. Cet écran n'est pas une facture et ne justifie pas du domicile.</p><div style='display:flex;justify-content:space-around;border-top:.5pt solid #aaa;padding-top:2mm;font-size:8pt'><span>Accueil</span><span>Mes titres</span><span>Aide</span><span>Profil</span></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Roboto", "Inter", "Open Sans", "Lato")), size=9.6, page=dice.pick(("105mm 200mm", "120mm 210mm")), margin="6mm 7mm")  # fmt: skip


LAYOUTS = {
    "vaccination_print": vaccination_print,
    "direct_debit_mandate": direct_debit_mandate,
    "grave_concession": grave_concession,
    "transport_discount_slip": transport_discount_slip,
    "nursery_contract_page": nursery_contract_page,
    "energy_cheque_app": energy_cheque_app,
}
