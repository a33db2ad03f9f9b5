"""More look-alikes, around housing, studies and applications: asked for but not granted, proposed but not signed."""

from __future__ import annotations

from samples.civil_status import town_hall
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.papers.benefits_statement import quotient
from samples.stationery import (
    born,
    combed,
    head,
    lines,
    logo,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    table,
    ticked,
)


def school_certificate(dice: Dice) -> Paper:
    """Certificat de scolarité: enrolled, but no card."""
    person, year = dice.person(age=(6, 27)), dice.today.year
    html = (
        head(logo(dice.pick(("Université de Bordeaux", "Lycée Gustave Eiffel", "Collège Henri Wallon")), "#7a1f3d"), f"Le {long_date(dice.today)}") + f"<h1>CERTIFICAT DE SCOLARITÉ {year}-{year + 1}</h1>"
        + paragraphs(f"Le chef d'établissement certifie que {person.named()}, {born(person)}, est régulièrement inscrit{person.e} pour l'année scolaire {year}-{year + 1}.", "Certificat établi pour servir et valoir ce que de droit.") + signed("", long_date(dice.today), "Le chef d'établissement", seed=6, seal="ÉTABLISSEMENT")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def lease_amendment(dice: Dice) -> Paper:
    """Avenant au bail: changes a lease, is none."""
    tenant, owner, home = dice.person(), dice.person("landlord", age=(35, 80)), dice.address()
    html = (
        "<h1>AVENANT N° 1<br>AU CONTRAT DE LOCATION</h1>"
        + paragraphs(f"Entre {spoken(owner)}, bailleur, et {spoken(tenant)}, locataire du logement situé {home.line()}, il est convenu de modifier le bail signé le {dice.day_before(2000, 300):%d/%m/%Y} comme suit :", "Article unique - Le départ de l'un des cotitulaires est constaté. Les autres clauses demeurent inchangées.", f"Fait à {home.town}, le {dice.today:%d/%m/%Y}")
        + f"<div class='sign'>{signature(1)}{signature(9)}</div>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=11)


def reminder_of_rent(dice: Dice) -> Paper:
    """A landlord's mise en demeure, by post: no act of a commissaire de justice."""
    tenant, company, money = dice.person(), dice.company("landlord_company", "social_landlord"), dice.money()
    html = (
        head(logo(company.name, "#274b8f"), f"Le {dice.today:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(tenant), *dice.address().lines())}</div><p class='b'>Objet : mise en demeure de payer - lettre recommandée</p>"
        + paragraphs(f"Sauf erreur de notre part, votre compte présente un solde débiteur de {money(dice.amount(200, 2100))}. Nous vous mettons en demeure de régler cette somme sous huit jours.", "À défaut, nous transmettrons votre dossier à notre service contentieux. Contactez-nous pour convenir d'un échéancier.") + signature(5)
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def application_mail(dice: Dice) -> Paper:
    """The automatic mail after filing a social-housing application online: no attestation yet."""
    person = dice.person()
    html = (
        f"<div class='small'>De : ne-pas-repondre@demande-logement-social.gouv.fr<br>À : {person.first_name.lower()}@example.org<br>Date : {long_date(dice.today)} 10:42<br>Objet : Votre demande a bien été transmise</div><hr>"
        + paragraphs(f"Bonjour {person.civility} {person.last_name},", "Nous accusons réception de votre demande de logement social. Elle est en cours de vérification par un guichet enregistreur.", "Votre numéro unique vous sera communiqué dans un délai maximal d'un mois, avec votre attestation d'enregistrement.", "Ceci est un message automatique, merci de ne pas y répondre.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def insurance_quote(dice: Dice) -> Paper:
    """Devis of home insurance: proposed, not signed."""
    person, money, home = dice.person(), dice.money(), dice.address()
    html = (
        head(logo(dice.pick(("MAIF", "Matmut", "Groupama")), "#006a53"), f"Proposition du {dice.today:%d/%m/%Y}") + "<h1>VOTRE DEVIS ASSURANCE HABITATION</h1>" + pairs((("Proposé à", spoken(person)), ("Logement à assurer", home.line()), ("Qualité", "locataire")))
        + table([("Formule Confort", money(142.6)), ("Formule Intégrale", money(198.9))], ("Formule", "Cotisation annuelle"), numbers=(1,)) + "<p>Ce devis est valable 30 jours et ne vaut pas garantie. Pour souscrire, retournez-le signé.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def pacs_form(dice: Dice) -> Paper:
    """Cerfa 15725, joint declaration of a Pacs: an application."""
    one = dice.person(age=(20, 50))
    two = dice.partner(one, same_name=False)
    html = (
        head(lines("<b style='font-size:1.4em'>cerfa</b>", "N° 15725*03"), republic("Ministère de la justice")) + "<h1>Déclaration conjointe d'un pacte civil de solidarité (PACS)</h1><p class='small c'>À remettre à la mairie ou au notaire, avec la convention et les pièces justificatives</p>"
        + "".join(f"<h2 class='tint'>{title}</h2><p>Nom : {combed(p.last_name.upper())}</p><p>Prénom : {p.first_name}</p><p>Né(e) le {p.birth_date:%d/%m/%Y} à {p.birth_place}</p>" for title, p in (("PARTENAIRE 1", one), ("PARTENAIRE 2", two)))
        + f"<p>{ticked('Nous déclarons ne pas être mariés ni déjà pacsés')}</p><p>Fait à {town_hall(dice).town}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def dalo_receipt(dice: Dice) -> Paper:
    """The mediation commission acknowledges receipt of an appeal: nothing is decided."""
    person = dice.person()
    html = (
        head(republic("PRÉFECTURE", "Secrétariat de la commission de médiation"), f"Le {dice.today:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><h2>Accusé de réception de votre recours amiable (Cerfa 15036)</h2>"
        + paragraphs(f"Votre dossier complet a été reçu et enregistré sous le numéro {dice.digits(13)}.", "La commission dispose d'un délai de trois mois (six mois outre-mer) pour statuer. Vous serez informé de sa décision par courrier.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def laboratory(dice: Dice) -> Paper:
    """A blood test (beta-HCG): no certificate of pregnancy."""
    person = dice.person(sex="F", age=(18, 44))
    html = (
        head(lines("<b>LABORATOIRE DE BIOLOGIE MÉDICALE</b>", dice.address("").line()), f"Prélèvement du {dice.today:%d/%m/%Y}") + f"<p>Patiente : {spoken(person)}</p>"
        + table([("Hémoglobine", "12,8 g/dL", "12,0 - 16,0"), ("Glycémie à jeun", "0,86 g/L", "0,70 - 1,05"), ("HCG totale (bêta-HCG)", "18 420 UI/L", "< 5")], ("Analyse", "Résultat", "Valeurs de référence")) + "<p class='small'>Résultats validés par le biologiste. À interpréter par votre médecin.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def caf_quotient(dice: Dice) -> Paper:
    """CAF, the quotient familial alone: no payment is told."""
    return quotient(dice, with_amounts=False)


LAYOUTS = {
    "caf_quotient": caf_quotient, "school_certificate": school_certificate, "lease_amendment": lease_amendment, "reminder_of_rent": reminder_of_rent, "application_mail": application_mail,
    "insurance_quote": insurance_quote, "pacs_form": pacs_form, "dalo_receipt": dalo_receipt, "laboratory": laboratory,
}  # fmt: skip
