# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""The turns of phrase and the labels that announce whom a paper concerns, and the labels of others."""

from __future__ import annotations

from extractors.documents._identity import find_words
from extractors.fields.declaration import Field
from extractors.fields.prose import Cue, find_names

_CARED = (  # `certifie suivre en consultation depuis le 4 juin 2025 l'enfant`, `je suis régulièrement`
    r"(?: (?:en consultation|regulierement|medicalement|actuellement|depuis [^.;:,]{2,25}?(?= (?:l'enfant|l[ae] |ma |mon |m\.|mr |mme|mlle|monsieur|madame)))){0,3}"
    r"(?: (?:l'enfant|l[ae] (?:jeune|mineure?)|(?:ma|mon|notre|sa|son) patiente?))?"
)
CUES = (
    Cue(
        r"(?:certifi\w+|attest\w+|declar(?!ation ?:|ant|ee?s? par)\w+|constat(?:e|ons|ent|er|ant)\b|informe\w*)(?: par la presente)?(?: sur l'honneur)?(?: (?:accompagner|suivre|assurer le suivi de|domicilier|accueillir|avoir (?:examine|recu|assiste|rencontre|vu|delivre|suivi|accompagne))(?: ce jour)?)?"
        + _CARED
        + r"\s?[,:]? (?:que|qu')?",
        0.85,
    ),
    Cue(rf"\b(?:je (?:suis|vois|recois|traite|accompagne)|nous (?:suivons|recevons|accompagnons))\b{_CARED}", 0.86),
    Cue(
        r"\b(?:je suis|assur(?:e|ons|er)) (?:le |la |l'|un )(?:suivi|accompagnement|prise en charge)(?: [a-z]{4,14}){0,2} (?:de |d')",
        0.88,
    ),
    Cue(
        r"\b(?:notre|nos) (?:services?|structure|association|equipe|centre|foyer|etablissement|ccas|antenne) (?:accompagne|suit|soutient|heberge|accueille|domicilie|recoit)(?:nt)?\b(?: [a-z]+ment)?",
        0.86,
    ),
    Cue(r"\b(?:assure|assurons|exerce|exercons|mene|menons|realise|realisons|intervien(?:t|s))(?:nt)? aupres de ", 0.9),
    Cue(
        r"\b(?:a la demande|sur demande|pour le compte) de (?:notre|nos|votre) (?:client|cliente|societaire|adherent|adherente)s?(?:\(e\))?(?:\(s\))?,?",
        0.9,
    ),
    Cue(r"avoir (?:examine|recu|vu|assiste)(?: ce jour| en consultation| au cabinet)*\s?:?", 0.9),
    Cue(
        r"(?:concernant|au nom de|au benefice de|au profit de|en faveur de|delivree? a|accordee? a|attribuee? a|etabli(?:e)? (?:au nom de|pour)|l'etat de(?: sante de)?|a l'egard de|interesse\(?e?\)?\s*:|beneficiaires?\s*:|titulaire\s*:|demandeurs?\s*:|requerante?\s*:|patiente?\s*:|plaignante?\s*:|victime\s*:|candidat\(?e?\)?\s*:)(?!\w)",
        0.88,
    ),
    Cue(
        r"(?:devant nous|patient|eleve(?: boursier)?|emprunteur|etudiant|beneficiaire|titulaire|interesse|assure|plaignant|acquereur|demandeur|requerant|partenaire|usager|personne (?:concernee|domiciliee|suivie|hebergee|protegee)|majeure? protegee?)(?:e|\(e\)|s|\(s\)|euse|\(euse\))*\s*:",
        0.88,
    ),
    Cue(
        r"\b(?:personne|interessee?|identite) (?:ci-apres |ci-dessous )?(?:de |denommee?|designee?|nommee?)s?\s*:", 0.9
    ),
    Cue(
        r"\b(?:courrier|domicile?r?|domiciliation|adresse (?:administrative|postale)|election de domicile)\b[^.;:]{0,60} (?:de|pour)\s?:\W{0,5}(?=(?:m\.|mme|mlle|monsieur|madame)\W)",
        0.9,
    ),
    Cue(  # `Qui est domicilié ?`
        r"\bqui (?:est|sont) (?:l[ae]s? |l')?(?:domicili|concern|heberg|accueilli|accompagn|suivi|proteg|titulaire|beneficiaire|demandeu|interess|assur|patient)[a-z]{0,3}(?:\(e\))?\s?\?\s*",
        0.9,
    ),
    Cue(
        r"(?:^|\n)\W{0,3}a (?:remettre|delivrer|distribuer)(?: (?:en mains? propres?|en propre))? a\W{0,3}\n\W{0,3}",
        0.8,
    ),
    Cue(r"soussignee?s?(?:\(e\))?(?:\(s\))?\s*:?,?", 0.72),
    Cue(r"\bentre\b(?: les soussignes)?\s*:?\W{0,3}", 0.72),
)
_THEIRS = (
    "du demandeur", "de la demandeuse", "du bénéficiaire", "de la bénéficiaire", "du titulaire", "de la titulaire", "de l'intéressé", "de l'intéressée", "de l'intéressé(e)",
    "du patient", "de la patiente", "du plaignant", "de la plaignante", "de la victime", "de l'assuré", "de l'assurée", "de l'assuré(e)", "de l'usager", "du requérant", "de la requérante",
)  # fmt: skip
_WHO = (
    "Plaignant", "Plaignante", "Plaignant(e)", "Victime", "Demandeur", "Demandeuse", "Titulaire", "Bénéficiaire", "Assuré", "Assurée",
    "Assuré(e)", "Patient", "Patiente", "Intéressé", "Intéressée", "Intéressé(e)", "Requérant", "Requérante", "Usager",
)  # fmt: skip
FIELD = Field(
    "persons",
    (
        "Nom et prénom", "Nom, prénom", "Nom et prénoms", "Nom prénom", "Prénom et nom", "Prénom NOM", "Nom Prénom",
        "Bénéficiaire", "Titulaire", "Patient", "Patiente", "Demandeur", "Demandeuse", "Intéressé(e)", "Plaignant",
        "Étudiant", "Étudiante", "Étudiant(e)", "Nom et prénom du demandeur", "Requérant", "Assuré(e)", "Identité",
        "Partenaires", "Époux", "Acquéreur", "Acquéreurs", "Emprunteur", "Emprunteurs", "Exploitant", "Dirigeant",
        "Locataire", "Locataires", "Débiteur", "Débiteurs", "Caution", "Déclarant", "Titulaire du compte",
        "Intitulé du compte", "Intitulé de votre compte", "Libellé du compte", "Compte ouvert au nom de", "Dossier de",
        "Dirigeant(e)", "Chef d'entreprise", "Candidat", "Concerne", "Concernant", "Personne accueillie",
        "Bénéficiaires", "Titulaires", "Partenaire", "Signataires", "Usager", "Allocataire", "Souscripteur",
        "Déclarante", "Intéressé", "Intéressée", "Élève", "Apprenant", "Boursier", "Candidate", "Victime", "Plaignante",
        "Personne concernée", "Personne domiciliée", "Personne accompagnée", "Personne suivie", "Personne examinée",
        "Assuré", "Assurée", "Assuré social", "Conjoints", "Personne protégée", "Majeur protégé", "Majeure protégée",
        "Ménage", "Ménage suivi", "Ménage accompagné", "Famille suivie", "Famille accompagnée", "Personnes suivies", "Personnes accompagnées",
        "Accédant", "Accédants", "Accédant(s)", "Accédante", "Futur acquéreur", "Futurs acquéreurs", "Porteur du projet", "Porteurs du projet",
        "Vous êtes", "Salarié", "Salariée", "Salarié(e)", "Regroupant", "Regroupante", "Regroupant(e)", "Demandeur du regroupement", "Demandeur du regroupement familial",
        "Professionnel", "Professionnelle", "Professionnel(le)", "Assistante maternelle", "Assistant maternel", "Assistant(e) maternel(le)",
        *(f"{what} {of}" for what in ("Nom et prénom", "Nom et prénoms", "Nom et prénom(s)", "Nom, prénom", "Prénom et nom") for of in _THEIRS),
        *(f"{who} 1" for who in ("Emprunteur", "Titulaire", "Demandeur", "Déclarant", "Acquéreur", "Partenaire", "Époux")),
    ),
    find_names,
    reach=2.5,
    between=1,
)  # fmt: skip
LAST = Field(
    "last",
    (
        "Nom de naissance",
        "Nom de famille",
        "Nom",
        "NOM",
        "Nom de l'enfant",
        *(f"Nom {of}" for of in _THEIRS),
        *(f"{who} – {what}" for who in _WHO for what in ("nom de naissance", "nom de famille")),
    ),
    find_words,
    reach=2.0,
    between=1,
)
NOT_THEIRS = (  # names of others, and names by marriage
    "Aide aux victimes", "d'aide aux victimes",
    *(
        f"{what} {of}"
        for what in ("Nom et prénom", "Nom et prénoms", "Nom, prénom", "Nom, prénoms", "Nom prénom", "Nom et prénom(s)", "Prénom", "Prénoms", "Prénom(s)")
        for of in ("du père", "de la mère", "du conjoint", "de la conjointe", "du dernier conjoint", "de l'époux", "de l'épouse", "du médecin", "de l'employeur", "du bailleur", "du propriétaire", "du responsable", "du signataire", "du déclarant", "du tuteur", "de l'hébergeant")
    ),
    *(f"Nom {of}" for of in ("avant le mariage", "après le mariage", "d'usage", "d'époux", "d'épouse", "marital", "usuel", "utilisé")),
    *(f"Nom {of}" for of in ("du père", "de la mère", "du conjoint", "de l'époux", "de l'épouse", "du médecin", "du bailleur")),
    *(f"Nom {of}" for of in ("de l'employeur", "de l'établissement", "de l'entreprise", "de la banque", "de la société", "commercial")),
    *(f"{which} {who}" for which in ("Dernier", "Ancien", "Ex", "Précédent") for who in ("conjoint", "partenaire", "conjoint ou partenaire", "concubin", "époux")), "Conjoint ou partenaire",
    *(f"{who} déclarant" for who in ("Parent", "Père", "Autre parent", "Représentant légal")), "Mère déclarante",
    *(f"Parent {who}" for who in ("demandeur", "allocataire", "bénéficiaire")),
    *("Conjoint", "Conjointe", "Conjoint(e)", "Concubin", "Concubine", "Compagnon", "Compagne", "Père", "Mère", "Tuteur", "Tutrice", "Curateur", "Curatrice"),
    *(f"Nom {of}" for of in ("de l'école", "de l'organisme", "de la structure", "de l'agent", "de la rue", "de la voie", "du prescripteur")),
)  # fmt: skip
PARTNER = Field(
    "partner",
    (
        *(f"Co-{who}" for who in ("emprunteur", "titulaire", "demandeur", "déclarant", "acquéreur", "débiteur")),
        *(f"Co-{who}" for who in ("demandeuse", "contractant", "preneur", "souscripteur", "signataire")),
        *(f"{who} 2" for who in ("Emprunteur", "Titulaire", "Demandeur", "Déclarant", "Acquéreur", "Partenaire", "Époux", "Locataire")),
        *(f"Second {who}" for who in ("emprunteur", "titulaire", "demandeur", "déclarant", "acquéreur", "locataire")),
    ),
    find_names,
    reach=2.5,
    between=1,
)  # fmt: skip
FIRST = Field(
    "first",
    (
        "Prénom(s)",
        "Prénoms",
        "Prénom",
        "Prénoms de l'enfant",
        *(f"{what} {of}" for what in ("Prénom", "Prénoms", "Prénom(s)") for of in _THEIRS),
    ),
    find_words,
    reach=2.0,
    between=1,
)
