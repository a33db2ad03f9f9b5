"""Mixed layouts: letters, sheets and mails of mutuals, funds, agencies and owners that come near a type and are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MoneyStyle, date_in_words, long_date
from samples.paper import Paper
from samples.papers._mixed_legal import MANY_PARTS, dated_stamp, seat, surnamed, thrice
from samples.stationery import full_name, lines, paragraphs, sheet, signature, spoken, table

EURO = MoneyStyle("\u00a0", ",", "\u00a0€")
DAY = dt.timedelta(days=1)


def mutual_leaving(dice: Dice) -> Paper:
    """A mutual strikes a member off its complementary cover: one row, a scale, the former spouse; the title in the closing band."""
    person, home = thrice(dice, dice.person(), "person"), dice.address()
    former, office = dice.partner(person, "", same_name=True), seat(dice)
    clerk, chief = dice.person(""), dice.person("")
    end, day = dice.today.replace(day=1) - DAY, dice.today
    name = dice.pick(("Mutuelle du Val Clair", "Harmonia Prévoyance", "La Solidarité des Ateliers", "Mutuelle Cigale"))
    begun = dice.day_before(4000, 600, end).replace(day=1)
    row = [full_name(person), f"{person.birth_date:%d/%m/%Y}", dice.digits(8), f"{begun:%d/%m/%Y}", f"{end:%d/%m/%Y}", dice.pick(("Confort 2", "Essentielle", "Équilibre +"))]  # fmt: skip
    head = ["Nom et prénoms", "Né(e) le", dice.pick(("N° adhérent", "N° de sociétaire")), dice.pick(("Effet", "Adhésion du")), dice.pick(("Fin des garanties", "Radiation au")), "Formule"]  # fmt: skip
    scale = table([("Consultation généraliste", "70 %", "30 %", "100 %"), ("Hospitalisation, forfait journalier", "—", "20 € / jour", "sans limite"), ("Optique (tous les deux ans)", "60 %", f"{dice.number(90, 180)} €", f"{dice.number(290, 420)} €"), ("Dentaire, couronne", "60 %", "125 %", f"plafond {dice.number(6, 12) * 100} €")], ("Soins", "Régime obligatoire", "Formule Essentielle", "Formule Confort 2"))  # fmt: skip
    why = dice.pick(
        ("résiliation à l'échéance", "départ de l'entreprise", "adhésion au contrat collectif de l'employeur")
    )
    body = paragraphs(
        f"Motif : {why}. Les cotisations sont soldées ; le tiers payant n'est plus ouvert après la date ci-dessus et la carte doit être détruite.",
        f"Ayant droit sorti auparavant : {spoken(former, 'first_LAST')}, ex-{'époux' if former.sex == 'M' else 'épouse'}, radié{former.e} le {dice.day_before(550, 60, end):%d/%m/%Y}.",
        dice.pick(("Le présent certificat permet de souscrire ailleurs sans délai de carence.", "À remettre à votre nouvel organisme complémentaire.")),
    )  # fmt: skip
    blocks = [f"<h2>Rappel des plafonds de votre formule</h2>{scale}", body]
    html = (
        f"<div style='display:flex;justify-content:space-between'><div style='color:#0b6b57'><b style='font-size:17pt'>{name}</b><br><span class='small'>{lines(*office.lines())}</span></div><div style='margin-top:16mm'>{lines(spoken(person), *home.lines())}</div></div>"
        f"<p style='margin-top:10mm'><b>Concerne :</b> {person.civility} {full_name(person)}</p>{table([row], head)}"
        + "".join(blocks if dice.chance(0.5) else blocks[::-1])
        + f"<div style='display:flex;justify-content:space-between;margin-top:6mm'><div>La gestionnaire<br>{clerk.first_name[0]}. {clerk.last_name}{signature(dice.number(0, 50))}</div><div>{dated_stamp(name.upper(), f'{day:%d %m %Y}', 'ADHÉSIONS')}</div><div>Vu, la responsable du pôle<br>{chief.first_name[0]}. {chief.last_name}{signature(dice.number(0, 50))}</div></div>"
        f"<div style='background:#0b6b57;color:#fff;text-align:center;padding:3mm;margin-top:6mm;font-weight:bold;letter-spacing:.1em'>{dice.pick(('CERTIFICAT DE RADIATION', 'ATTESTATION DE RADIATION — COMPLÉMENTAIRE SANTÉ', 'FIN D’ADHÉSION'))}</div>"
        f"<p class='tiny'>{name}, mutuelle soumise aux dispositions du livre II du code de la mutualité, immatriculée au répertoire Sirene sous le n° {dice.siret()[:9]}, LEI 969500{dice.letters(8)}{dice.digits(6)}. Siège social : {office.line()}. Autorité de contrôle : ACPR, 4 place de Budapest, CS 92459, 75436 Paris cedex 09. Garanties d'assistance portées par une société d'assistance, société anonyme au capital de {dice.number(2, 40)} 000 000 €. Médiateur de la Mutualité française.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.8, margin="13mm 15mm")


def home_control_notice(dice: Dice) -> Paper:
    """A family benefits fund announces that its sworn agent calls at home: an allocataire under guardianship, a neighbour heard, ceilings; nothing paid."""
    person, home, fund = dice.person("person", sex="F"), dice.address(), seat(dice)
    person = person if person.birth_name else replace(person, birth_name=dice.person("").last_name)
    guardian, neighbour, agent = dice.person(""), dice.person(""), dice.person("")
    day, visit = dice.today, dice.day_after(25, 9)
    ref = f"{dice.digits(3)}/{dice.letters(2)}{dice.digits(5)}"
    who = dice.pick(("Allocataire", "Intéressée", "Usager"))
    facts = [
        (who, f"{person.first_name} {person.last_name} NÉE {person.birth_name}"),
        ("Matricule", f"{dice.digits(7)} {dice.letters(1)}"),
        ("Née le", f"{person.birth_date:%d/%m/%Y} À {person.birth_place}"),
        ("Adresse déclarée", home.line()),
        ("Mesure", f"curatelle renforcée, {guardian.civility} {guardian.named()}, mandataire"),
        ("Motif", dice.pick(("vérification de situation familiale", "vérification du logement occupé", "contrôle aléatoire"))),
    ]  # fmt: skip
    text = [
        f"{dice.pick(('Un agent de contrôle assermenté', 'Notre contrôleur assermenté'))}, {agent.civility} {agent.named()}, se présentera à votre domicile le {long_date(visit, weekday=True)} entre {dice.number(8, 10)} h et 12 h (article L. 114-10 du code de la sécurité sociale).",
        f"Lors d'un premier passage le {dice.day_before(20, 4, day):%d/%m/%Y}, {neighbour.civility} {neighbour.named()}, votre voisin{neighbour.e} de palier, a indiqué que vous étiez absente.",
        "Vous tiendrez à sa disposition votre pièce d'identité, vos trois derniers relevés de compte, vos fiches de paie et votre bail ou votre titre d'occupation.",
        "Vos droits ne sont pas modifiés par ce courrier. En cas d'absence non justifiée, le versement peut être suspendu.",
    ]
    ceilings = table([("Seule, sans enfant", EURO(float(dice.number(4800, 5200)))), ("Seule, un enfant", EURO(float(dice.number(24000, 26000)))), ("Couple, deux enfants", EURO(float(dice.number(34000, 38000))))], ("Plafonds de ressources pris en compte", "par an"), numbers=(1,))  # fmt: skip
    top = f"<div style='display:flex;justify-content:space-between;font-size:9pt'><div><b style='font-size:12pt'>Caisse d'allocations familiales</b><br>{lines(*fund.lines())}<p style='border:.5pt solid #333;padding:2mm'><b>Vos références</b><br>Réf. / date : {ref} / {day:%d.%m.%Y}<br>Service : contrôle et lutte contre la fraude<br>Tél. 3230</p></div><div style='border:.4pt dashed #bbb;width:88mm;height:38mm;padding:8mm 5mm;margin-top:14mm'>{lines(spoken(person, 'LAST_FIRST'), *home.lines(True))}</div></div>"  # fmt: skip
    html = (
        f"{top}<h1 style='text-align:left;margin-top:8mm'>{dice.pick(('NOTIFICATION', 'Notification', 'AVIS'))}</h1>"
        + "".join(f"<div>{label} : <b>{value.upper()}</b></div>" for label, value in facts)
        + paragraphs("Madame,", *text)
        + (ceilings if dice.chance(0.7) else "")
        + f"<p style='margin-top:6mm'>Copie : {guardian.civility} {guardian.named()}, {seat(dice).line()}</p><p class='r'>Le directeur<br>{dice.person('').named()}</p>"
    )
    return sheet("unknown", html, {}, font=dice.font("any"), size=10, margin="14mm 17mm")


def furniture_voucher(dice: Dice) -> Paper:
    """A charity gives the right to fetch furniture: three cards, the former dwelling and its landlord, a depot with its address."""
    person, home, old, depot = dice.person(), dice.address(), dice.address(""), seat(dice)
    other, owner, day = dice.partner(person, ""), dice.company("", "social_landlord"), dice.today
    club = dice.pick(("Un Toit un Lit", "Les Chiffonniers du Canal", "La Commode", "Meubles en partage"))
    pieces = dice.random.sample(["un canapé", "une table et quatre chaises", "un lit 140 × 190", "une armoire", "un réfrigérateur", "un lave-linge", "une commode", "deux lits superposés"], dice.number(3, 5))  # fmt: skip
    caps = f"{person.civility} {person.named('FIRST_LAST')}"
    cards = [
        ("Qui retire", f"{caps}<br>ou {other.civility} {other.named('FIRST_LAST')}, {'son conjoint' if other.sex == 'M' else 'sa conjointe'}<br>muni(e) de ce papier<br>{home.line()}"),
        (dice.pick(("D'où vient la famille", "Logement quitté")), f"{lines(*old.lines())}<br>{owner.name}, ancien bailleur<br>{owner.address.line()}<br>rendu le {dice.day_before(90, 20):%d/%m/%Y}"),
        ("Où retirer", f"{dice.pick(('Recyclerie du Pont', 'Ressourcerie de la Halle', 'Entrepôt solidaire Nord'))}<br>{lines(*depot.lines())}<br>{dice.phone()}<br>mardi et samedi, 9 h - 12 h"),
    ]  # fmt: skip
    show = "".join(f"<div style='flex:1;border:1pt solid #666;border-radius:3mm;padding:3mm;font-size:9.4pt'><b>{label}</b><hr style='border:0;border-top:.5pt solid #999'>{value}</div>" for label, value in cards)  # fmt: skip
    html = (
        f"<p><b>{club}</b><br>association loi 1901, {seat(dice).line()}<br>RNA W{dice.digits(9)}</p><p class='r'>Fait le {date_in_words(day)}</p>"
        f"<p><u>Objet</u> : {dice.pick(('mobilier attribué à', 'retrait de meubles par', 'don de meubles à'))} {caps}</p>"
        f"<h1 style='font-size:1.2em'>{dice.pick(('Loi n° 2020-105 du 10 février 2020 relative à la lutte contre le gaspillage', 'Article L. 541-15-8 du code de l’environnement'))}</h1>"
        f"<div style='display:flex;gap:4mm;margin:6mm 0'>{show}</div>"
        + paragraphs(f"Nous avons le plaisir de réserver : {', '.join(pieces)}. Une participation de {dice.number(2, 9) * 5} € est demandée le jour du retrait ; le transport est à votre charge.", f"Passé le {dice.day_after(60, 25, day):%d/%m/%Y}, les meubles seront remis à d'autres. L'emménagement est prévu le {dice.day_after(20, 3, day):%d/%m/%Y}.", "Nous ne vérifions pas le domicile et ce papier n'en est pas la preuve.")
        + f"<p class='r' style='margin-top:8mm'>Pour l'association,<br>{dice.person('').named()}, bénévole</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Carlito", "Caladea", "Liberation Serif")), size=11, margin="20mm 18mm")  # fmt: skip


def assimilation_interview(dice: Dice) -> Paper:
    """The wide sheet of a naturalisation interview, question by question: names of several parts, an old receipt quoted; nothing granted."""
    person = surnamed(dice, dice.person("person", age=(28, 60)), "person", MANY_PARTS)
    spouse = surnamed(dice, dice.partner(person, "", same_name=False), "", MANY_PARTS, person.last_name)
    home, agent, chief = dice.address(), dice.person(""), dice.person("")
    day = dice.today.replace(day=1)
    old = dice.day_before(1500, 500, day)
    asked = [
        ("Depuis quand vivez-vous en France ?", f"Depuis le {dice.day_before(6000, 3000, day):%d/%m/%Y}, d'abord à {dice.address('').town}."),
        ("Êtes-vous marié(e) ?", f"Oui, avec {spouse.named()}, le {dice.day_before(2800, 1600, day):%d/%m/%Y}."),
        ("Quel est votre emploi, et votre salaire ?", f"{dice.pick(('Aide-soignant(e)', 'Maçon', 'Cuisinier', 'Agent d’entretien'))}, environ {dice.number(14, 21) * 100} € par mois."),
        ("Quels papiers avez-vous eus ?", f"Un récépissé du {old:%d/%m/%Y}, puis une carte de dix ans ; j'ai payé {dice.pick((225, 269, 340))} €."),
        ("Citez trois fleuves.", dice.pick(("La Loire, la Seine, la Garonne.", "Le Rhône, la Seine et le Rhin."))),
        ("Que s'est-il passé en 1789 ?", dice.pick(("La prise de la Bastille, la Déclaration des droits.", "La Révolution."))),
        ("Que veut dire la laïcité ?", dice.pick(("L'État n'a pas de religion ; chacun est libre.", "La religion est privée, l'école est neutre."))),
    ]  # fmt: skip
    kept = asked[:4] + dice.random.sample(asked[4:], dice.number(2, 3))
    rows = [(str(n), f"<i>Q.</i> {q}", f"<b>R.</b> {a}", dice.pick(("+", "++", "+/-"))) for n, (q, a) in enumerate(kept, 1)]  # fmt: skip
    town = seat(dice).town
    html = (
        f"<div style='display:flex;justify-content:space-between'><div><b>PRÉFECTURE</b><br>{town}<br>Plateforme de naturalisation<br>le {long_date(day)}</div><div class='c'><b style='font-size:14pt'>{dice.pick(('PROCÈS-VERBAL D’ASSIMILATION', 'ENTRETIEN D’ASSIMILATION — FEUILLE DE L’AGENT', 'CONSTAT D’ASSIMILATION (ancien modèle)'))}</b><br>Dossier de <b>{person.first_name} {person.last_name.upper()}</b> — n° {day.year - 1}X{dice.digits(6)}</div><div class='r'>Né{person.e} le {person.birth_date:%d/%m/%Y}<br>{lines(*home.lines())}</div></div><br>"
        + table(rows, ("n°", "Question posée", "Réponse du postulant", "Appréciation"))
        + f"<p>Avis provisoire de l'agent : {dice.pick(('réservé, dossier à compléter', 'sans opposition', 'ajournement envisagé'))}. La décision appartient au ministre ; aucune copie ne vaut titre.</p>"
        f"<div style='display:flex;justify-content:space-between'><div>L'agent<br>{agent.named()}{signature(dice.number(0, 60))}</div><div>Contreseing du chef de bureau<br>{chief.named()}{signature(dice.number(0, 60))}</div><div>Le postulant, lecture faite<br>{signature(dice.number(0, 60))}</div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=9.6, page="A4 landscape", margin="12mm 14mm")


def purchase_offer(dice: Dice) -> Paper:
    """No title: on an agency's sheet the buyer offers a price for a flat, with the steps to come and the agency's scale of fees."""
    person, other, home = dice.person("person", age=(25, 66)), dice.person(""), dice.address()
    flat, agency, shop = seat(dice), dice.company("", "agency"), seat(dice)
    seller, agent, chief = dice.person("", age=(40, 88)), dice.person(""), dice.person("")
    day, price = dice.today, dice.number(88, 410) * 1000
    steps = [(day - 9 * DAY, "Visite du bien"), (day, "Offre remise"), (day + 10 * DAY, "Réponse du vendeur au plus tard"), (day + 32 * DAY, "Signature de l'avant-contrat"), (day + 92 * DAY, "Accord de prêt"), (day + 125 * DAY, "Acte chez le notaire")]  # fmt: skip
    line = "".join(f"<div style='display:flex'><div style='width:24mm' class='r'>{when:%d/%m/%Y}</div><div style='border-left:1.5pt solid #b3541e;margin-left:3mm;padding:0 0 3mm 3mm'>● {what}</div></div>" for when, what in steps[dice.number(0, 1) :])  # fmt: skip
    fees = table([("jusqu'à 100 000 €", "7 900 € TTC"), ("de 100 001 à 200 000 €", "6 % TTC"), ("de 200 001 à 350 000 €", "5 % TTC"), ("au-delà", "4,5 % TTC")], (dice.pick(("Prix de vente", "Tranche")), "Honoraires"))  # fmt: skip
    loan = price * dice.number(60, 90) // 100
    text = paragraphs(
        f"Je soussigné{person.e}</p><p style='margin-left:10mm'><b>{person.first_name}<br>{person.last_name}</b><br>né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place}<br>{home.line()}</p><p>et avec moi</p><p style='margin-left:10mm'><b>{other.first_name}<br>{other.last_name}</b><br>né{other.e} le {other.birth_date:%d/%m/%Y}",
        f"{dice.pick(('fais offre ferme d’acquérir', 'propose d’acheter'))}, au prix net vendeur de <b>{EURO(float(price))}</b>, l'appartement de {dice.number(2, 5)} pièces, {dice.number(38, 104)} m², sis {flat.line()}, appartenant à {spoken(seller)}.",
        f"Je financerais cet achat par {EURO(float(price - loan))} d'épargne et un prêt à demander de {EURO(float(loan))}. Mon offre est valable dix jours ; sans réponse elle tombe.",
    )  # fmt: skip
    html = (
        f"<div style='display:flex;gap:7mm'><div style='width:46mm;background:#b3541e;color:#fff;padding:5mm;font-size:8.6pt;min-height:240mm'><b style='font-size:15pt'>{agency.name}</b><p>Agence indépendante et franchisée de {shop.town}</p><p>{lines(*shop.lines())}</p><p>{dice.phone()}<br>Carte T {dice.digits(4)} {dice.digits(4)} {dice.digits(3)}<br>SIRET {dice.siret()}</p><p>Votre conseiller<br><b>{agent.named()}</b></p></div>"
        f"<div style='flex:1'>{text}{line}{fees}<div style='display:flex;justify-content:space-between;margin-top:5mm'><div>L'acquéreur{signature(dice.number(0, 60))}</div><div>Reçu par {agent.first_name[0]}. {agent.last_name}{signature(dice.number(0, 60))}</div><div>Visa {chief.first_name[0]}. {chief.last_name}, gérant{signature(dice.number(0, 60))}</div></div></div></div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9.6, margin="10mm 12mm 14mm", footer=f"Édité le {day:%d/%m/%Y} - modèle OA-{dice.digits(2)} - chaque agence est juridiquement et financièrement indépendante")  # fmt: skip


def water_damage_mail(dice: Dice) -> Paper:
    """A printed mail of an insurer on a leak: values left of their labels, the neighbour above, the scale of excesses; no certificate."""
    person, home = dice.person(), dice.address()
    neighbour, writer, expert, day = dice.person(""), dice.person(""), dice.person(""), dice.today
    leak, call = dice.day_before(40, 8, day), dice.day_after(24, 8, day)
    claim = f"{day.year % 100}-{dice.digits(6)}-DDE"
    turned = f"{person.last_name}, {person.first_name}"
    rows = [(claim, dice.pick(("numéro de sinistre", "votre dossier"))), (dice.digits(9), "contrat multirisque habitation"), (turned, "assuré"), (home.line(), "lieu du dégât"), (f"{leak:%d/%m/%Y}", "date de survenance"), (f"{neighbour.last_name}, {neighbour.first_name}", "voisin du dessus, cause présumée"), (f"{call:%d/%m/%Y}, {dice.number(9, 16)} h", "passage de l'expert"), (f"{call + 20 * DAY:%d/%m/%Y}", "dernier jour pour l'état des pertes")]  # fmt: skip
    facts = "".join(f"<tr><td class='r b' style='width:56%'>{value}</td><td class='small'>{label}</td></tr>" for value, label in rows)  # fmt: skip
    scale = table([("Dégât des eaux", f"{dice.number(12, 20) * 10} €"), ("Vol", f"{dice.number(25, 40) * 10} €"), ("Bris de glace", "0 €"), ("Catastrophe naturelle (légale)", "380 €")], ("Garantie", "Franchise"))  # fmt: skip
    mail = f"{writer.first_name}.{writer.last_name}@sinistres.example".lower().replace(" ", "-")
    what = dice.pick(("Votre dégât des eaux", "Suite de votre déclaration", "Constat amiable reçu"))
    html = (
        f"<div style='font-family:Liberation Sans;font-size:9pt;border-bottom:1.5pt solid #000;padding-bottom:2mm'><b>{turned}</b></div><table style='font-size:9pt;margin:2mm 0 8mm'><tr><td style='width:22mm'><b>De :</b></td><td>{writer.last_name}, {writer.first_name} &lt;{mail}&gt;</td></tr><tr><td><b>Envoyé :</b></td><td>{long_date(day, weekday=True)} {dice.number(8, 18):02d}:{dice.number(0, 59):02d}</td></tr><tr><td><b>À :</b></td><td>{turned}</td></tr><tr><td><b>Objet :</b></td><td>{what} - {claim}</td></tr></table>"
        f"<p>{long_date(day)}</p><p>{'Chère Madame' if person.sex == 'F' else 'Cher Monsieur'} {person.last_name},</p>"
        + paragraphs(f"{dice.pick(('Nous accusons réception de', 'Nous avons bien reçu'))} votre constat amiable signé avec {neighbour.civility} {neighbour.named('first_last')}. Voici ce que nous avons enregistré ; dites-nous sous huit jours si quelque chose est inexact.")
        + f"<table style='margin:4mm 0'>{facts}</table>"
        + paragraphs(f"L'expert, {expert.civility} {expert.named('first_last')}, chiffrera les embellissements. La franchise reste à votre charge, selon le barème de votre contrat :")
        + f"<div style='width:95mm'>{scale}</div>"
        + paragraphs("Aucune indemnité n'est acquise avant son rapport. Si vous louez, prévenez aussi votre propriétaire. Votre attestation d'assurance est à télécharger dans votre espace, elle n'est pas jointe.", f"Bien à vous,<br>{writer.last_name}, {writer.first_name}<br>Gestion des sinistres habitation — {dice.phone()}")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.pick(("Carlito", "Liberation Sans", "Roboto", "DejaVu Serif")), size=10.6, margin="15mm 18mm")  # fmt: skip


LAYOUTS = {
    "mutual_leaving": mutual_leaving,
    "home_control_notice": home_control_notice,
    "furniture_voucher": furniture_voucher,
    "assimilation_interview": assimilation_interview,
    "purchase_offer": purchase_offer,
    "water_damage_mail": water_damage_mail,
}
