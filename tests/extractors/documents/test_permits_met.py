"""Letters that stand in for a residence permit: what they tell of the former title, and what is their own."""

from tests.extractors.documents.found import values_of_rows

PERMIT = "residence_permit"
RECEIPT = (
    [(0.6, "RÉCÉPISSÉ")],
    [(0.5, "N° 0129990039")],
    [(0.5, "M. NGUYEN Denis")],
    [(0.5, "né le 25/06/1978, Bamako (Mali)")],
    "Le présent document n'est valable qu'accompagné",
    "de la carte de séjour temporaire n° 891278422,",
    "expirée le 29/08/2026, dont le renouvellement est sollicité.",
    [(0.5, "Valable jusqu'au 20/03/2027")],
)
EXTENSION = (
    [(0.1, "Document"), (0.35, "n° 9727563694")],
    [(0.1, "Nom de naissance"), (0.35, "ROUX")],
    [(0.1, "Prénoms"), (0.35, "Yasmina Noémie")],
    [(0.1, "Naissance"), (0.35, "03/02/1975 – Sfax (Tunisie)")],
    [(0.1, "Nationalité"), (0.35, "Tunisienne")],
    [(0.1, "Titre précédent"), (0.35, "carte de séjour L34255036, du 03/10/2022 au 02/10/2026")],
    None,
    "L'instruction est prolongée. La présente autorise l'exercice d'une activité",
    "professionnelle du 22/10/2026 au 21/01/2027 inclus.",
)


def test_the_number_and_the_end_of_the_former_card_are_not_the_receipt_s():
    found = values_of_rows(PERMIT, *RECEIPT)
    assert (found["document_number"], found["expiry_date"]) == ("0129990039", "2027-03-20")


def test_a_letter_without_title_that_extends_the_rights():
    found = values_of_rows(PERMIT, *EXTENSION)
    assert (found["permit_kind"], found["document_number"]) == ("extension", "9727563694")
    assert (found["birth_date"], found["expiry_date"]) == ("1975-02-03", "2027-01-21")


def test_names_and_days_under_a_row_of_captions():
    found = values_of_rows(
        PERMIT,
        "Confirmation de la validation de votre visa de long séjour",
        None,
        [(0.11, "Nom"), (0.37, "Prénom(s)"), (0.62, "Sexe")],
        [(0.11, "ROUX"), (0.37, "Laure Anahit"), (0.62, "F")],
        None,
        [(0.11, "Numéro du visa"), (0.37, "Valable du"), (0.62, "au")],
        [(0.11, "FRA311735970"), (0.37, "10/06/2025"), (0.62, "09/06/2026")],
        None,
        "Demandez un titre de séjour dans les deux derniers mois, soit au plus tôt le 10/04/2026.",
    )
    assert (found["last_name"], found["first_names"]) == ("ROUX", "Laure Anahit")
    assert found["expiry_date"] == "2026-06-09"


def test_the_number_stays_whose_column_of_labels_ends_with_the_former_title():
    rows = [[(0.1, label), (0.5, value)] for label, value in (
        ("Attestation n°", "API-91278422"), ("Nom", "OUÉDRAOGO"), ("Prénom(s)", "Driss, Anne"), ("Né le", "13/05/1996"),
        ("Titre détenu, expiré le", "12/10/2026"),
    )]  # fmt: skip
    found = values_of_rows(PERMIT, "Attestation de prolongation d'instruction", None, *rows)
    assert (found["document_number"], found.get("expiry_date")) == ("API-91278422", None)


def test_dots_that_lead_to_a_name():
    rows = ("NOM .......... : VASSEUR", "épouse ....... : NGUYEN", "PRENOM(S) .... : AGNIESZKA")
    found = values_of_rows(PERMIT, "RECEPISSE DE DEMANDE DE CARTE DE SEJOUR", None, *rows)
    assert (found["last_name"], found["first_names"]) == ("VASSEUR", "AGNIESZKA")


def test_the_end_of_the_former_title_is_not_that_of_the_letter():
    found = values_of_rows(
        PERMIT,
        "Attestation de prolongation d’instruction",
        "La personne désignée ci-dessous a déposé une demande de renouvellement de son titre, dont",
        "la validité expire le 08/11/2026. L’instruction se poursuit.",
        "Elle est délivrée le 06/11/2026 et cesse de produire effet le 05/02/2027.",
    )
    assert (found["expiry_date"], found["issue_date"]) == ("2027-02-05", "2026-11-06")


def test_whom_an_account_writes_to_and_the_number_in_a_column():
    found = values_of_rows(
        PERMIT,
        [(0.08, "Préfecture : Bas-Rhin"), (0.55, "GRÉGOIRE, Maurice")],
        [(0.08, "Direction des migrations"), (0.55, "24 quai Louise Michel")],
        [(0.08, "Bureau du séjour"), (0.55, "44800 Saint-Herblain")],
        "Attestation de prolongation d'instruction (article R. 431-15-1 du CESEDA).",
        None,
        [(0.08, "Motif"), (0.38, "Conjoint(e), date de naissance")],
        [(0.08, "renouvellement"), (0.38, "07/04/1988")],
        [(0.08, "N° étranger"), (0.38, "Titre détenu, expiré le")],
        [(0.08, "9964456205"), (0.38, "24/09/2025")],
    )
    assert (found["last_name"], found["first_names"]) == ("GRÉGOIRE", "Maurice")
    assert found["document_number"] == "9964456205"


def test_captions_stand_in_small_under_their_values():
    rows = []
    for value, caption in (("ZERROUKI", "nom"), ("Rui Vasile", "prénoms"), ("28 08 1991", "date de naissance")):
        rows += [value, caption, None]
    found = values_of_rows(PERMIT, "récépissé de demande de titre de séjour", None, *rows, "BANGLADAISE", "nationalité")
    assert (found["last_name"], found["first_names"]) == ("ZERROUKI", "Rui Vasile")
    assert (found["birth_date"], found["nationality"]) == ("1991-08-28", "BANGLADAISE")
