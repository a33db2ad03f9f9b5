"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_in_words, long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, pairs, paragraphs, sheet, signature, spoken, table


def owners_meeting(dice: Dice) -> Paper:
    """The minutes of a co-owners' meeting: a residence, a managing agent, owners with shares, a claim on one who does not pay; no act, no plan."""
    day, agency, home = dice.day_before(300, 4), dice.company("agency", "agency"), dice.address()
    people = [dice.person("", age=(30, 80)) for _ in range(6)]
    debtor, money = people[4], dice.money()
    shares = [dice.number(120, 480) for _ in people]
    html = (
        head(lines(f"<b>{agency.name}</b>", "syndic de copropriété", *agency.address.lines()), lines(f"Immatriculation {dice.letters(2)}{dice.digits(7)}", f"SIRET {agency.siret}"))
        + f"<h1>PROCÈS-VERBAL<br>de l'assemblée générale ordinaire</h1><p>Les copropriétaires de l'immeuble {home.line()} se sont réunis le {date_in_words(day)} à dix-huit heures trente, sur convocation du {dice.day_before(40, 24, of=day):%d/%m/%Y}.</p>"
        + table([(person.named("LAST_first"), "présent" if index % 3 else "représenté par le syndic", f"{share}") for index, (person, share) in enumerate(zip(people, shares, strict=True))], ("Copropriétaire", "Présence", "Tantièmes"), numbers=(2,))
        + paragraphs(
            f"1. Président de séance : {spoken(people[1])}, élu à l'unanimité.", f"2. Comptes de l'exercice {day.year - 1} : approuvés pour {money(dice.amount(28000, 61000))}. Quitus est donné au syndic.", f"3. Budget prévisionnel : {money(dice.amount(30000, 64000))}, appelé par quart.",
            f"4. {spoken(debtor)} reste devoir {money(dice.amount(900, 4200))} de charges. L'assemblée autorise le syndic à faire délivrer un commandement de payer puis à saisir le tribunal judiciaire ; un échéancier lui est proposé.", f"5. Ravalement : le devis de {dice.company(kind='company').name} est ajourné.",
            "6. Loge : le contrat de travail du gardien est reconduit aux mêmes conditions.",
        )
        + f"<p>La séance est levée à vingt heures dix.</p><table><tr><td>Le président<br>{signature(3)}</td><td>Le scrutateur<br>{signature(9)}</td><td>Le secrétaire<br>{signature(16)}</td></tr></table>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="Liberation Serif", size=10.6)


def notary_asks_papers(dice: Dice) -> Paper:
    """No title: a notary's study asks would-be buyers for papers before the sale; a dwelling, a price, a day foreseen, nothing sold yet."""
    one, day, home = dice.person(age=(26, 64)), dice.day_before(250, 3), dice.address()
    two = dice.partner(one)
    notary, clerk, seller, study = (
        dice.person("", age=(35, 66)),
        dice.person("", age=(24, 55)),
        dice.person("", age=(40, 84)),
        dice.address(""),
    )
    price = float(dice.number(98, 320) * 1000)
    html = (
        f"<table><tr><td style='width:50%'><b>{notary.named()}</b><br>notaire<br>{study.line('<br>')}<br>{dice.phone()}</td><td style='padding-top:14mm'>{one.civility} et {two.civility} {one.named('LAST_first')}<br>{home.line('<br>')}</td></tr></table><p style='margin-top:8mm'>{study.town}, le {long_date(day)}</p><p class='small'>VENTE {seller.last_name.upper()} / {one.last_name.upper()} — dossier {dice.digits(5)} — suivi par {clerk.named('first_last')}</p>"
        + paragraphs(
            "Chers clients,",
            f"Vous envisagez d'acquérir de {spoken(seller)} une maison sise {dice.address('').line()} au prix de {amount_in_words(price)}. L'acte authentique pourrait être signé autour du {long_date(day + dt.timedelta(days=70))}, sous réserve de votre prêt et du droit de préemption de la commune.",
            "Pour préparer cet acte, je vous prie de me faire tenir :",
        )
        + "<ul><li>la copie de vos cartes d'identité ou titres de séjour ;</li><li>un extrait d'acte de naissance de chacun et votre livret de famille ;</li><li>votre contrat de mariage ou la convention de Pacs, s'il en est ;</li><li>un justificatif de domicile et votre dernier avis d'impôt ;</li><li>l'offre de prêt acceptée et l'attestation d'assurance du logement au jour de la signature ;</li><li>un relevé d'identité bancaire.</li></ul>"
        + pairs((("Provision sur frais à verser", f"{price * 0.076:.2f} €".replace(".", ",")), ("Sur le compte de l'étude", dice.iban()), ("Acquéreurs", f"{one.named()} et {two.named()}")), width="36%")
        + paragraphs("Aucune clé ne sera remise ni aucune attestation délivrée avant la signature.", "Votre bien dévoué,")
        + f"<div class='to'>{signature(22)}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="P052", size=10.8)


def urssaf_vigilance(dice: Dice) -> Paper:
    """The contributions body's certificate that a firm is up to date (vigilance): a person, a SIRET, staff and a wage bill; nobody's income."""
    person, firm, day = dice.person(age=(25, 64)), dice.company(kind="company"), dice.day_before(200, 2)
    last = day.replace(day=1) - dt.timedelta(days=1)
    staff, money = dice.number(1, 14), dice.money()
    html = (
        head(logo("urssaf", "#0f3f77", "Au service de notre protection sociale"), lines("Urssaf d'Île-de-France", "93518 Montreuil Cedex", f"Tél. {dice.phone()}"))
        + f"<div class='to'>{lines(spoken(person, 'LAST_first'), firm.name, *firm.address.lines(True))}</div><p>Le {day:%d/%m/%Y}</p><p class='small'>Code de sécurité : {dice.letters(3)}{dice.digits(4)}{dice.letters(5)} — compte employeur {dice.digits(18)}</p>"
        + "<p class='b c'>ATTESTATION DE FOURNITURE DES DÉCLARATIONS SOCIALES ET DE PAIEMENT DES COTISATIONS ET CONTRIBUTIONS<br><span class='small'>articles L. 243-15 et D. 243-15 du code de la sécurité sociale</span></p>"
        + paragraphs("Madame, Monsieur, je vous adresse votre attestation. Votre cocontractant peut en vérifier la validité sur notre site à l'aide du code ci-dessus. Un donneur d'ordre doit la demander tous les six mois pour tout contrat d'au moins 5 000 euros hors taxes.", f"Par la présente, je certifie que le cotisant {firm.name}, SIRET {firm.siret}, est à jour de ses obligations à la date du {last:%d/%m/%Y} :")
        + table(((firm.siret, firm.address.line(), f"{staff}", money(round(staff * dice.amount(1850, 2600), 2))),), ("Établissement", "Adresse", "Effectif moyen mensuel", "Masse salariale du dernier mois"), numbers=(2, 3))
        + paragraphs("La présente attestation ne préjuge pas de l'exactitude des bases sur lesquelles elle a été établie et ne vaut pas renonciation au recouvrement d'éventuelles créances contestées.")
        + f"<div class='r'>Le directeur<br>{signature(5)}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font="FreeSans", size=10)


LAYOUTS = {
    "diverse_owners_meeting": owners_meeting,
    "diverse_notary_asks_papers": notary_asks_papers,
    "diverse_urssaf_vigilance": urssaf_vigilance,
}
