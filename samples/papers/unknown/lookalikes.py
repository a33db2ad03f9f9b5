"""Papers easily taken for one of the list: a request for a decision, a bill for a proof."""

from __future__ import annotations

from samples.civil_status import civil_name, in_words, town_hall
from samples.dice import Dice
from samples.french import long_date
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import (
    at,
    born,
    card,
    combed,
    head,
    labelled,
    lines,
    logo,
    pairs,
    paragraphs,
    portrait,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
)


def career_statement(dice: Dice) -> Paper:
    """Relevé de carrière with an estimate: no notice of pension."""
    person = dice.person(age=(40, 63))
    rows = [
        (str(year), "Régime général", f"{dice.number(3, 32)} {dice.digits(3)},00", "4") for year in range(2008, 2023)
    ]
    html = (
        head(logo("l'Assurance retraite", "#00638a"), lines(f"N° {dice.nir(person)}", f"Édité le {dice.today:%d/%m/%Y}")) + f"<h1>RELEVÉ DE CARRIÈRE</h1><p>{spoken(person)}</p>" + table(rows, ("Année", "Régime", "Revenus", "Trimestres"), numbers=(2, 3))
        + paragraphs("Ce relevé n'est pas une notification de retraite. Estimation indicative du montant brut de votre future retraite à 64 ans : 1 120 € par mois. Ce document n'a pas de valeur contractuelle.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9)


def cvec(dice: Dice) -> Paper:
    """CVEC attestation: a tax of students, no student card."""
    person, year = dice.person(age=(17, 28)), dice.today.year
    html = (
        head(logo("Crous", "#e8501e"), "cvec.etudiant.gouv.fr") + f"<h1>ATTESTATION D'ACQUITTEMENT<br>DE LA CONTRIBUTION VIE ÉTUDIANTE ET DE CAMPUS</h1><p class='c'>Année universitaire {year}-{year + 1}</p>"
        + pairs((("Civilité, nom, prénom", spoken(person, "LAST_first")), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("INE", f"{dice.digits(9)}{dice.letters(2)}"), ("Numéro CVEC", f"{dice.letters(3)}{dice.digits(1)} {dice.letters(4)} {dice.digits(2)}"), ("Montant acquitté", "103,00 €"))) + "<p>Cette attestation est à présenter à votre établissement lors de votre inscription.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def pacs_agreement(dice: Dice) -> Paper:
    """The agreement of two partners before its registration."""
    one = dice.person(age=(20, 50))
    two = dice.partner(one, same_name=False)
    html = "<h1>CONVENTION DE PACTE CIVIL DE SOLIDARITÉ</h1>" + paragraphs(
        f"Nous, soussignés {civil_name(one)}, {born(one)}, et {civil_name(two)}, {born(two)}, concluons ensemble un pacte civil de solidarité régi par les articles 515-1 à 515-7 du code civil, modifiés par la loi n° 2006-728 du 23 juin 2006.", "Nous nous engageons à une vie commune, à une aide matérielle et à une assistance réciproques. L'aide matérielle est proportionnelle à nos facultés respectives.",
        "Chacun reste propriétaire de ses biens. La présente convention sera remise à l'officier de l'état civil lors de la déclaration conjointe.", f"Fait à {dice.address().town}, le {long_date(dice.today)}",
    ) + f"<div class='sign'>{signature(1)}{signature(12)}</div>"  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=11)


def mdph_receipt(dice: Dice) -> Paper:
    """The MDPH acknowledges receipt of a request; nothing is decided."""
    person, day = dice.person(), dice.day_before(100)
    html = (
        head(logo("MDPH", "#5e35b1"), f"Le {long_date(day)}") + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><p class='b'>Objet : accusé de réception de votre demande</p>"
        + paragraphs(f"Nous accusons réception de votre dossier de demande auprès de la maison départementale des personnes handicapées, enregistré sous le numéro {dice.digits(6)}.", "Votre demande porte sur : allocation aux adultes handicapés, carte mobilité inclusion. Elle sera étudiée par l'équipe pluridisciplinaire. Le délai d'instruction est de quatre mois ; l'absence de réponse vaut rejet.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def france_travail_form(dice: Dice) -> Paper:
    """The employer's attestation for France Travail at the end of a contract."""
    person, company = dice.person(), dice.company()
    end = dice.day_before(200)
    rows = [
        (f"{month:02d}/{end.year - 1}", "151,67", f"{dice.number(17, 29)}{dice.digits(2)},{dice.digits(2)}")
        for month in range(1, 13)
    ]
    html = (
        head(lines("<b>ATTESTATION D'EMPLOYEUR</b>", "destinée à France Travail", "(articles R.1234-9 à R.1234-12 du code du travail)"), f"N° {dice.digits(9)}") + "<h2 class='tint'>1. L'EMPLOYEUR</h2>" + pairs((("Raison sociale", company.name), ("SIRET", combed(company.siret)), ("Code APE", company.ape)))
        + "<h2 class='tint'>2. LE SALARIÉ</h2>" + pairs((("Nom et prénom", person.named("LAST_first")), ("NIR", combed(dice.nir(person))), ("Emploi tenu", dice.pick(JOBS)))) + f"<h2 class='tint'>3. FIN DU CONTRAT</h2><p>Dernier jour travaillé payé : {end:%d/%m/%Y}. Motif de la rupture : 31 - fin de contrat à durée déterminée</p><h2 class='tint'>4. SALAIRES DES DOUZE DERNIERS MOIS CIVILS</h2>"
        + table(rows, ("Mois", "Heures", "Salaire brut"), numbers=(1, 2)) + signed(company.address.town, f"{end:%d/%m/%Y}", "L'employeur", seed=5)
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font(), size=9)


def school_insurance(dice: Dice) -> Paper:
    """School and out-of-school civil liability: no home insurance."""
    parent = dice.person(age=(28, 50))
    child = dice.children(parent, 1)[0]
    year = dice.today.year
    html = (
        head(logo(dice.pick(("MAE", "MAIF", "GMF")), "#c62828"), f"Contrat {dice.digits(8)}") + f"<h1>ATTESTATION D'ASSURANCE SCOLAIRE<br>{year}-{year + 1}</h1>"
        + paragraphs(f"Nous attestons que l'enfant {child.named()}, {born(child, 'slash')}, est garanti{child.e} en responsabilité civile et individuelle accident pour ses activités scolaires et extrascolaires.", "Cette attestation est à remettre à l'établissement scolaire. Elle couvre les dommages causés aux tiers et les dommages corporels subis par l'enfant.", f"Valable du 01/09/{year} au 31/08/{year + 1}.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def prescription(dice: Dice) -> Paper:
    """A doctor's ordonnance: medicines."""
    person = dice.person()
    doctor = f"Docteur {dice.person('').named()}"
    html = (
        head(lines(f"<b>{doctor}</b>", "Médecine générale", dice.phone()), f"Le {dice.today:%d/%m/%Y}") + f"<h1>ORDONNANCE</h1><p>{spoken(person)}, {dice.number(20, 80)} ans</p>"
        + paragraphs("1) Amoxicilline 1 g : un comprimé matin et soir pendant 6 jours", "2) Paracétamol 1 g : un comprimé en cas de douleur, maximum 3 par jour", "3) Sérum physiologique : lavages de nez matin et soir") + f"<div class='r'>{signature(9)}</div><p class='tiny'>Membre d'une association de gestion agréée. En cas d'urgence, composer le 15.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=11.5)


def tenants_notice(dice: Dice) -> Paper:
    """The tenant's own congé to the landlord."""
    tenant, owner = dice.person(), dice.person("landlord", age=(35, 80))
    home, day = dice.address(), dice.day_before(90)
    html = (
        lines(spoken(tenant), *home.lines()) + f"<div class='to'>{lines(spoken(owner), *dice.address('').lines())}</div><p>Lettre recommandée avec accusé de réception</p><p class='b'>Objet : congé du logement - préavis du locataire</p><p>{home.town}, le {long_date(day)}</p>"
        + paragraphs("Monsieur, Madame,", f"Locataire du logement situé {home.line()}, je vous informe de ma décision de quitter ce logement. Conformément à l'article 15 de la loi du 6 juillet 1989, mon préavis est d'un mois à compter de la réception de cette lettre.", "Je vous propose de convenir d'un rendez-vous pour l'état des lieux de sortie et la remise des clés.") + signature(7)
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=11)


def premium_receipt(dice: Dice) -> Paper:
    """A bill of an insurance premium (quittance de prime): neither rent receipt nor attestation."""
    person, money = dice.person(), dice.money()
    html = (
        head(logo(dice.pick(("MACIF", "AXA France", "Groupama")), "#00529b"), f"Le {dice.today:%d/%m/%Y}") + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><h1>QUITTANCE DE PRIME</h1>"
        + pairs((("Contrat", f"Automobile et habitation n° {dice.digits(8)}"), ("Période", f"du 01/01/{dice.today.year} au 31/12/{dice.today.year}"), ("Cotisation TTC", money(312.4)), ("Taxes", money(41.2)), ("Montant réglé", money(312.4)))) + "<p>Nous avons bien reçu votre règlement et vous en donnons quittance.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def inventory_of_fixtures(dice: Dice) -> Paper:
    """État des lieux d'entrée."""
    rooms = [
        (
            room,
            dice.pick(("bon état", "état d'usage", "neuf")),
            dice.pick(("bon état", "traces", "neuf")),
            dice.pick(("bon état", "rayures")),
        )
        for room in ("Entrée", "Séjour", "Chambre 1", "Cuisine", "Salle d'eau", "WC")
    ]
    html = (
        f"<h1>ÉTAT DES LIEUX D'ENTRÉE</h1><p>Établi contradictoirement le {dice.today:%d/%m/%Y}, {dice.address().line()}</p><p>Bailleur : {dice.person('landlord').named()} - Locataire : {dice.person().named()}</p>" + table(rooms, ("Pièce", "Sol", "Murs", "Menuiseries"))
        + "<p>Relevé des compteurs - électricité : 12 458 kWh ; eau froide : 318 m3. Clés remises : 3.</p><div class='sign'><div>Le bailleur</div><div>Le locataire</div></div>" + signature(4)
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def tax_schedule(dice: Dice) -> Paper:
    """DGFiP: a schedule of instalments, no notice of tax."""
    person, money = dice.person(), dice.money()
    rows = [(f"15/{month:02d}/{dice.today.year}", money(84)) for month in range(1, 11)]
    html = (
        head(republic("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES"), lines("Centre des finances publiques", f"N° fiscal {dice.fiscal_number(person)}")) + f"<div class='to'>{lines(spoken(person), *dice.address().lines(True))}</div><h1>ÉCHÉANCIER DE VOS PRÉLÈVEMENTS MENSUELS {dice.today.year}</h1><p>Prélèvement à la source : acomptes contemporains sur vos revenus fonciers.</p>"
        + table(rows, ("Date", "Montant"), numbers=(1,)) + "<p>Ce document n'est pas un avis d'impôt.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def asylum_attestation(dice: Dice) -> Paper:
    """Attestation de demande d'asile: no residence permit for a social-housing application."""
    person, day = dice.person(), dice.day_before(120)
    html = (
        head(republic("PRÉFECTURE", "Guichet unique des demandeurs d'asile"), f"N° {dice.digits(10)}") + "<h1>ATTESTATION DE DEMANDE D'ASILE</h1><p class='c'>Procédure normale - première demande</p>" + f"<div class='head'><div>{pairs((('Nom', person.last_name.upper()), ('Prénom', person.first_name), ('Né(e) le', f'{person.birth_date:%d/%m/%Y}')))}</div>{portrait(4)}</div>"
        + paragraphs(f"Cette attestation vaut autorisation provisoire de maintien sur le territoire français jusqu'au {dice.day_after(180, 60, of=day):%d/%m/%Y}. Elle n'autorise pas le franchissement des frontières.") + stamp("PRÉFECTURE")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def promise_of_hire(dice: Dice) -> Paper:
    """A promise to hire: no contract yet."""
    person, company = dice.person(), dice.company()
    html = (
        head(lines(f"<b>{company.name}</b>", company.address.line()), f"Le {long_date(dice.today)}") + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><p class='b'>Objet : promesse d'embauche</p>"
        + paragraphs(f"Suite à notre entretien, nous vous confirmons notre intention de vous embaucher au poste de {dice.pick(JOBS)}, pour une rémunération qui sera précisée au contrat de travail.", "Cette proposition reste valable quinze jours. Merci de nous faire connaître votre accord.") + signature(6)
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"))


def driving_licence(dice: Dice) -> Paper:
    """A driving licence: a card, but no proof of identity on the list."""
    person = dice.person(age=(18, 80))
    words = (
        at(4, 3, "<b>PERMIS DE CONDUIRE</b> &nbsp; RÉPUBLIQUE FRANÇAISE", "font-size:7.5pt;color:#a0306f") + at(4, 12, portrait(dice.number(0, 99), width=76)) + labelled(30, 10, "1.", person.last_name.upper(), points=8) + labelled(30, 16, "2.", ", ".join(person.first_names), points=8)
        + labelled(30, 22, "3.", f"{person.birth_date:%d.%m.%Y} {person.birth_place.upper()}", points=7) + labelled(30, 28, "4a.", f"{dice.day_before(2000, 30):%d.%m.%Y}", points=7) + labelled(55, 28, "4b.", f"{dice.day_after(4000, 300):%d.%m.%Y}", points=7) + labelled(30, 34, "5.", f"{dice.digits(2)}{dice.letters(2)}{dice.digits(5)}", points=7) + labelled(30, 40, "9.", "AM B1 B", points=7)
    )  # fmt: skip
    return sheet("unknown", card(words, ground="#f8d7e6", tint="#fbeef4"), {}, page="96mm 64mm", margin="5mm")


def ultrasound(dice: Dice) -> Paper:
    """The report of an ultrasound: no certificate of pregnancy."""
    person = dice.person(sex="F", age=(18, 44))
    html = (
        head(lines("<b>CENTRE D'IMAGERIE MÉDICALE</b>", dice.address("").line()), f"Le {dice.today:%d/%m/%Y}") + f"<h1>COMPTE RENDU D'ÉCHOGRAPHIE</h1><p>{spoken(person)}</p>" + pairs((("Longueur cranio-caudale", "58 mm"), ("Clarté nucale", "1,2 mm"), ("Activité cardiaque", "présente"), ("Placenta", "antérieur")))
        + "<svg width='220' height='150'><rect width='220' height='150' fill='#111'/><path d='M20 130 Q110 10 200 130Z' fill='#444'/><ellipse cx='110' cy='90' rx='34' ry='22' fill='#999'/></svg>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def court_convocation(dice: Dice) -> Paper:
    """A court calls someone to a hearing: nothing is judged."""
    person, town = dice.person(), town_hall(dice).town
    hearing = dice.day_after(90, 20)
    html = (
        head(republic("TRIBUNAL JUDICIAIRE", f"de {town}", "Greffe du juge aux affaires familiales"), f"N° RG {hearing.year % 100}/{dice.digits(5)}") + f"<div class='to'>{lines(spoken(person), *dice.address().lines())}</div><h1>CONVOCATION À L'AUDIENCE</h1>"
        + paragraphs(f"Vous êtes convoqué{person.e} à l'audience du {long_date(hearing)} à 9 h 30, salle 4, dans l'affaire vous concernant.", f"Vous devez vous présenter avec la présente convocation et une pièce d'identité. Le {in_words(dice.today)}.", "Le greffier")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"))


LAYOUTS = {
    "career_statement": career_statement, "cvec": cvec, "pacs_agreement": pacs_agreement, "mdph_receipt": mdph_receipt, "france_travail_form": france_travail_form, "school_insurance": school_insurance,
    "prescription": prescription, "tenants_notice": tenants_notice, "premium_receipt": premium_receipt, "inventory_of_fixtures": inventory_of_fixtures, "tax_schedule": tax_schedule, "asylum_attestation": asylum_attestation,
    "promise_of_hire": promise_of_hire, "driving_licence": driving_licence, "ultrasound": ultrasound, "court_convocation": court_convocation,
}  # fmt: skip
