"""Civil and social papers of other makers: names in cells and bands, boxes of relatives, days of translations."""

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "boxes of a parent's given name alone": (
        "birth_certificate",
        [
            *("CERTIFICAT DE NAISSANCE", None),
            [(0.1, "1. Prénom"), (0.5, "Édouard")],
            [(0.1, "2. Nom de famille"), (0.5, "ROUX")],
            [(0.1, "3. Prénom du père"), (0.5, "Marc")],
            [(0.1, "4. Prénom et nom de jeune fille de la mère"), (0.5, "Anna MARTEL")],
            *(None, "Délivré le 04.03.2025 à Krujë.", None),
            "Je certifie la traduction conforme à l'original en langue albanaise.",
            "Le 1er avril 2025",
        ],
        {"person_names": ["Édouard ROUX"], "issue_date": "2025-03-04"},
    ),
    "the day of an act beside that of its form": (
        "death_certificate",
        [
            *("FORMULAIRE TYPE MULTILINGUE — DÉCÈS", None),
            [(0.1, "2.1 Date d'établissement de l'acte"), (0.5, "23/01/2025")],
            [(0.1, "2.3 Délivrance de la copie"), (0.5, "26/11/2025")],
            [(0.1, "3.1 Nom(s)"), (0.5, "ROUX")],
            [(0.1, "3.2 Prénom(s)"), (0.5, "Paul")],
            [(0.1, "5.2 Date de délivrance du formulaire"), (0.5, "13/12/2025")],
        ],
        {"person_names": ["ROUX Paul"], "issue_date": "2025-12-13"},
    ),
    "who deals with a decision": (
        "disability_decision",
        [
            [(0.12, "Date"), (0.3, "04/08/2024"), (0.6, "séance de la commission (CDAPH)")],
            [(0.12, "Numéro"), (0.3, "88289/2024")],
            [(0.12, "Instruit par"), (0.3, "Thibault ROUSSET"), (0.6, "évaluatrice")],
        ],
        {"person_names": None},
    ),
    "a name over two lines of its cell": (
        "childminder_approval",
        [
            *("Attestation", None),
            [(0.1, "Gestionnaire"), (0.3, "Louison Cazenave")],
            [(0.1, "Professionnel"), (0.3, "ROUX")],
            [(0.3, "Célestin")],
            [(0.1, "N° d'agrément"), (0.3, "5194261")],
        ],
        {"person_names": ["ROUX Célestin"]},
    ),
    "a surname before a dash": (
        "police_complaint",
        [
            *("RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", None, "LE PLAIGNANT"),
            [(0.1, "NOM – Prénom(s)"), (0.3, "ROUX – Anne Zoé")],
            [(0.1, "Naissance"), (0.3, "17/02/2004 à Corte")],
            "Plainte reçue ce jour 01/05/2026 à 16 h 25. La personne a été informée de ses droits.",
        ],
        {"person_names": ["ROUX Anne Zoé"], "issue_date": "2026-05-01"},
    ),
    "a patient beside a doctor": (
        "medical_certificate",
        [
            *("Émis le 06/07/2026 à 11:20", None),
            [(0.1, "PRATICIEN"), (0.5, "PATIENT")],
            [(0.1, "Dr Clémence Bouchareb"), (0.5, "Gaël Roux")],
            [(0.1, "Médecin généraliste, RPPS"), (0.5, "14/12/1993 · homme")],
            *(None, "L'état de santé du patient désigné ci-dessus n'est pas compatible avec un logement humide."),
        ],
        {"person_names": ["Gaël Roux"]},
    ),
    "a hospital's sticker": (
        "medical_certificate",
        [
            [(0.08, "Centre hospitalier"), (0.45, "DA SILVA")],
            [(0.45, "Abdelkader M 21/07/1941")],
            [(0.08, "Interne"), (0.45, "IPP 898755004 NDA 134814410")],
            [(0.08, "K. MARTEL")],
            *(None, None),
            "Je soussignée, K. MARTEL, interne du service, certifie que l'état de santé du patient désigné par",
            "l'étiquette ci-dessus n'est plus compatible avec le logement occupé.",
        ],
        {"person_names": ["DA SILVA Abdelkader"]},
    ),
    "a maternity's sticker": (
        "pregnancy_certificate",
        [
            [(0.08, "Maternité"), (0.45, "LE GOFF")],
            [(0.45, "Anne F 21/07/1991")],
            [(0.45, "IPP 898755004")],
            *(
                None,
                None,
                "Je soussigné, Dr P. MARTEL, certifie que la patiente est enceinte, terme prévu le 04/03/2027.",
            ),
        ],
        {"person_names": ["LE GOFF Anne"]},
    ),
    "a row of the register under those it unites": (
        "marriage_certificate",
        [
            "L'officier de l'état civil certifie que le registre contient la ligne suivante, relative à l'union de :",
            [(0.2, "Anne, Zoé LE GOFF")],
            [(0.2, "Paul, Noé DE OLIVEIRA")],
            None,
            [(0.1, "N°"), (0.27, "Époux (nom, naissance)"), (0.5, "Épouse (nom, naissance)"), (0.8, "Officier")],
            [(0.1, "94"), (0.27, "DE OLIVEIRA"), (0.5, "LE GOFF"), (0.8, "F. MARTEL")],
            *(None, "L'acte porte-t-il une mention de divorce ou de séparation de corps ?", "— Non.", None),
            "le 12 juillet 2025",
        ],
        {"person_names": ["Anne Zoé LE GOFF", "Paul Noé DE OLIVEIRA"], "mentions": None},
    ),
    "partners in a band": (
        "pacs_certificate",
        [
            [(0.08, "NOM"), (0.4, "La déclaration conjointe de pacte civil de")],
            [(0.08, "ROUX"), (0.4, "solidarité a été enregistrée le même jour,")],
            [(0.4, "sous le numéro porté plus haut.")],
            [(0.08, "NE(E) LE, A"), (0.4, "Pièce de domicile produite : quittance de")],
            [(0.08, "26.09.1971"), (0.4, "Mme Alessandra BAILLY, bailleur du")],
            [(0.08, "Montpellier"), (0.4, "précédent logement, qui n'est plus occupé.")],
            *(None, None),
            [(0.08, "PRENOMS"), (0.4, "Le présent récépissé est remis à chacun")],
            [(0.08, "Françoise"), (0.4, "des partenaires pour justifier de leur")],
            [(0.4, "situation auprès des tiers.")],
            *(None, [(0.08, "NOM")], [(0.08, "LE GOFF")], None, [(0.08, "NE(E) LE, A")], [(0.08, "01.06.1978")]),
            *([(0.08, "Toulouse")], None, [(0.08, "PRENOMS")], [(0.08, "Anne")]),
        ],
        {"person_names": ["Françoise ROUX", "Anne LE GOFF"]},
    ),
    "a commission that names two": (
        "dalo_decision",
        [
            [(0.5, "Monsieur et Madame Gaël ROUX")],
            [(0.5, "105 chemin Haut")],
            [(0.5, "62110 Hénin-Beaumont")],
            None,
            "La commission a désigné M. ROUX Gaël et Mme MARTEL Victoire comme prioritaires et devant se voir",
            "attribuer un logement en urgence.",
            "Délibéré à Pau, en séance du 31 août 2026",
        ],
        {"person_names": ["ROUX Gaël", "MARTEL Victoire"], "issue_date": "2026-08-31"},
    ),
    "a name misread once": (
        "sworn_statement",
        [
            *("M. Karim Ould Slimane et Mme Perrine Kerquelen", None),
            "Nous soussignés Karim Ould Slimane, né le 16 janvier 1964, et",
            "Perrine Kerguelen, née le 10 septembre 1965, déclarons sur l'honneur ne posséder aucun bien.",
        ],
        {"person_names": ["Karim Ould Slimane", "Perrine Kerguelen"]},
    ),
    "captions over their values in two columns": (
        "residence_permit",
        [
            *("Attestation de prolongation d'instruction", None),
            [(0.1, "Nom"), (0.5, "Date de début de validité")],
            [(0.1, "ROUX"), (0.5, "02/11/2026")],
            [(0.1, "Prénom(s)"), (0.5, "Date de fin de validité")],
            [(0.1, "Date de naissance"), (0.5, "31/01/2027")],
            [(0.1, "10/03/1980"), (0.5, "Adresse")],
            [(0.5, "61 rue Haute, 93200 Saint-")],
            [(0.1, "Nom d'usage"), (0.5, "Denis")],
            [(0.1, "—")],
        ],
        {"birth_date": "1980-03-10", "expiry_date": "2027-01-31", "usual_name": None},
    ),
    "who says the name": (
        "police_complaint",
        [
            *("PROCÈS-VERBAL", None, "Nous, Agathe MARTEL, gardien de la paix, constatons que se présente :", None),
            "« Je me nomme ROUX Ludovic, né le 11/02/2001 à Gap, de nationalité française.",
            "Je dépose plainte. Il a brisé ma fenêtre devant Mme Le Goff, la gardienne. »",
        ],
        {"person_names": ["ROUX Ludovic"]},
    ),
    "an act at the registry": (
        "pacs_certificate",
        [
            *("TRIBUNAL D'INSTANCE DE MONTLUÇON", None, "ROUX Bilal", "né le 05/12/1976 à Pau", "et", "MARTEL Karim"),
            *("né le 13/01/1979 à Pau", "ont fait ce jour la déclaration de leur pacte civil de solidarité.", None),
            *("Fait au greffe, le 13/01/2015", None, "Dissolution : voir art. 515-7."),
        ],
        {"person_names": ["ROUX Bilal", "MARTEL Karim"], "issue_date": "2015-01-13", "dissolution": False},
    ),
    "a sitting of which minutes are given": (
        "disability_decision",
        [
            *("EXTRAIT DU PROCÈS-VERBAL", "Commission des droits et de l'autonomie des personnes handicapées"),
            *("Séance du 28 juillet 2026", None, [(0.1, "Bénéficiaire"), (0.3, "ROUX Anne, née le 25/06/2014")]),
            [(0.1, "Demande"), (0.3, "déposée le 02/03/2026")],
        ],
        {"person_names": ["ROUX Anne"], "issue_date": "2026-07-28"},
    ),
    "the lawyer of the other side": (
        "lawyer_certificate",
        [
            "Je suis le conseil de Madame Anne ROUX et confirme qu'un divorce est en cours avec son époux,",
            *("lui-même assisté de Me Martel.", None, "Pau, le 28/08/2026"),
        ],
        {"lawyer_name": None, "person_names": ["Anne ROUX"]},
    ),
    "who is handed a decision": (
        "disability_decision",
        [
            *("Carte mobilité inclusion, invalidité : ACCORDÉE", None, [(0.1, "Instruit par"), (0.3, "Paul MARTEL")]),
            *(None, [(0.1, "à remettre à"), (0.6, "Notification de décision")], [(0.1, "Christ-Roi ROUX")]),
            *([(0.1, "69 quai Haut")], [(0.1, "66000 Perpignan")]),
        ],
        {"person_names": ["Christ-Roi ROUX"]},
    ),
    "one of two partners not read": (
        "pacs_certificate",
        [
            *("RÉCÉPISSÉ D'ENREGISTREMENT", None, "ROUX Bila1", "né le 05/12/1976 à Pau", "et", "MARTEL Karim"),
            *("né le 13/01/1979 à Pau", "ont fait ce jour la déclaration de leur pacte civil de solidarité."),
        ],
        {"person_names": None},
    ),
    "parents beside a margin": (
        "birth_certificate",
        [
            [(0.33, "Le quinze novembre mille neuf cent quatre-vingt-quatorze,")],
            [(0.08, "PACS enregistré le 23"), (0.33, "est née Clémence Anne ROUX, du sexe")],
            [(0.08, "mars 2020 par Me Agathe"), (0.33, "féminin, de Mathurin Raphaël ROUX, né à")],
            [(0.08, "Le Goff, notaire, avec"), (0.33, "Pau le 5 novembre 1967, ouvrier agricole, et")],
            [(0.08, "Anatole MARTEL."), (0.33, "de Nadège Thérèse ROY, née à Pau le")],
            [(0.33, "1er décembre 1969, son épouse.")],
        ],
        {"person_names": ["Clémence Anne ROUX"], "parents": ["Mathurin Raphaël ROUX", "Nadège Thérèse ROY"]},
    ),
    "what a form lets one say": (
        "sworn_statement",
        [
            *("Je soussigné(e) Mme ROUX Anne certifie sur l'honneur", None, "☐ être hébergé(e)"),
            "☒ être séparé(e) de Paul MARTEL depuis le 06/09/2024",
        ],
        {"subject": "separation"},
    ),
    "both sides of a card from abroad": (
        "identity_card",
        [
            *("REPUBBLICA ITALIANA", None, "COGNOME / SURNAME", "ZUCCARELLO", "NOME / NAME", "FABRIZIO MARIA", None),
            *("C<ITACA74697UB6<<<<<<<<<<<<<<<", "8506070M2906070ITA<<<<<<<<<<<6", "ZUCCARELLO<<FABRIZIO<MARIA<<<<"),
        ],
        {"sides": ["front", "back"]},
    ),
}


@pytest.mark.parametrize(("kind", "rows", "wanted"), PAPERS.values(), ids=PAPERS.keys())
def test_what_stands_in_cells_and_bands(kind, rows, wanted):
    values = values_of_rows(kind, *rows)
    assert {name: values.get(name) for name in wanted} == wanted
