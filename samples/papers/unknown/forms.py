"""Lists and empty forms: they name the papers of a dossier, and are none of them."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import combed, head, lines, logo, paragraphs, republic, sheet, ticked

_PAPERS = (
    "Pièce d'identité en cours de validité : carte nationale d'identité recto verso, passeport ou titre de séjour", "Livret de famille ou acte de naissance des enfants", "Dernier avis d'imposition ou avis de situation déclarative (revenus N-2)", "Trois derniers bulletins de salaire ou attestation de l'employeur",
    "Attestation de paiement de la CAF ou de la MSA", "Notification de retraite ou de pension d'invalidité", "Avis de paiement de France Travail", "Contrat de location (bail) et dernière quittance de loyer", "Attestation d'hébergement et justificatif de domicile de l'hébergeant",
    "Jugement de divorce ou ordonnance de non-conciliation", "Certificat de grossesse", "Récépissé d'enregistrement du Pacs", "Carte d'étudiant, avis d'attribution de bourse", "Récépissé de dépôt de plainte ou ordonnance de protection", "Attestation d'assurance habitation (à la signature du bail)",
)  # fmt: skip


def papers_to_bring(dice: Dice) -> Paper:
    """The list of supporting papers of a social-housing application."""
    company = dice.company("landlord_company", "social_landlord")
    items = "".join(f"<p>{ticked(text, False)}</p>" for text in dice.random.sample(_PAPERS, 12))
    html = (
        head(logo(company.name, "#00695c"), "Service de la demande de logement") + "<h1>LISTE DES PIÈCES JUSTIFICATIVES À FOURNIR</h1><p>Pour l'instruction de votre demande de logement social, merci de joindre une copie des documents suivants, pour vous et pour chaque personne majeure qui vivra dans le logement :</p>"
        + items + "<p class='small'>Arrêté du 22 décembre 2020 relatif au nouveau formulaire de demande de logement locatif social et aux pièces justificatives. Tout dossier incomplet sera retourné.</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def missing_papers(dice: Dice) -> Paper:
    """A desk's letter that asks for what is missing."""
    person, wanted = dice.person(), dice.random.sample(_PAPERS, 4)
    html = (
        head(lines("<b>Mairie</b>", "Service logement", dice.phone()), f"Le {dice.today:%d/%m/%Y}") + f"<div class='to'>{lines(person.civility + ' ' + person.named(), *dice.address().lines())}</div><p class='b'>Objet : votre dossier est incomplet</p>"
        + paragraphs("Nous avons bien reçu votre dossier. Pour poursuivre son instruction, merci de nous transmettre sous quinze jours :", *(f"- {text}" for text in wanted), "Sans réponse de votre part, votre demande ne pourra pas être présentée en commission.")
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"))


def empty_housing_form(dice: Dice) -> Paper:
    """The form of a social-housing application (Cerfa 14069), blank."""
    boxes = "".join(
        f"<p>{label} : {combed(' ' * 22)}</p>"
        for label in (
            "Nom de famille",
            "Nom d'usage",
            "Prénom(s)",
            "Date de naissance",
            "N° de sécurité sociale",
            "Adresse",
            "Code postal",
            "Téléphone",
        )
    )
    html = (
        head(lines("<b style='font-size:1.5em'>cerfa</b>", "N° 14069*05"), republic("Ministère chargé du logement")) + "<h1>DEMANDE DE LOGEMENT SOCIAL</h1><p class='small c'>Article R.441-2-2 du code de la construction et de l'habitation</p><h2 class='tint'>LE DEMANDEUR</h2>"
        + boxes + f"<h2 class='tint'>SITUATION DE FAMILLE</h2><p>{ticked('Célibataire', False)} {ticked('Marié(e)', False)} {ticked('Pacsé(e)', False)} {ticked('Divorcé(e)', False)} {ticked('Veuf(ve)', False)}</p><h2 class='tint'>RESSOURCES MENSUELLES</h2><p>Salaire net : ............ € &nbsp; Retraite : ............ € &nbsp; Allocation chômage : ............ €</p><p>Date : ....../....../............ &nbsp; Signature :</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


def empty_hosting_form(dice: Dice) -> Paper:
    """A model of hosting attestation that nobody has filled in."""
    dots = "." * 46
    html = "<h1>MODÈLE D'ATTESTATION D'HÉBERGEMENT</h1>" + paragraphs(
        f"Je soussigné(e) {dots}", f"né(e) le {dots} à {dots}", f"demeurant {dots}", "déclare sur l'honneur héberger à mon domicile :", f"M. / Mme {dots}", f"né(e) le {dots}", f"depuis le {dots}", f"Fait à {dots} le {dots}", "Signature :",
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font("any"), size=12)


def empty_rent_form(dice: Dice) -> Paper:
    """Cerfa 10842, attestation de loyer for the CAF, blank."""
    html = (
        head(lines("<b>cerfa</b>", "N° 10842*07"), "<b>ATTESTATION DE LOYER OU DE RÉSIDENCE EN FOYER</b>") + "<p class='small'>À faire remplir par le bailleur ou le gestionnaire du foyer. Articles L.821-1 et suivants du code de la construction et de l'habitation</p>"
        + "".join(f"<p>{label} {combed(' ' * 18)}</p>" for label in ("Nom du bailleur", "N° SIRET", "Adresse du logement", "Date d'entrée dans les lieux", "Loyer mensuel hors charges", "Surface habitable", "Nom du locataire")) + f"<p>{ticked('Logement vide', False)} {ticked('Meublé', False)} {ticked('Colocation', False)}</p>"
    )  # fmt: skip
    return sheet("unknown", html, {}, font=dice.font())


LAYOUTS = {
    "papers_to_bring": papers_to_bring, "missing_papers": missing_papers, "empty_housing_form": empty_housing_form, "empty_hosting_form": empty_hosting_form,
    "empty_rent_form": empty_rent_form,
}  # fmt: skip
