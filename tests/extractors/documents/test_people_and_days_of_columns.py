"""People and days of papers in columns and cells: couples, surnames before commas, signers, rows of steps."""

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a couple of whom a cell names one": (
        "dalo_decision",
        [
            "Le secrétariat certifie que M. Paul ROUX et Mme Anne ROUX, demeurant 3 rue Haute,",
            "figurent au registre des décisions.",
            [(0.1, "N°"), (0.24, "Requérants"), (0.6, "Sens")],
            [(0.1, "36"), (0.24, "M. Paul ROUX et"), (0.6, "Prioritaire")],
            [(0.24, "Mme Anne ROUX"), (0.6, "d'urgence")],
        ],
        {"person_names": ["Paul ROUX", "Anne ROUX"]},
    ),
    "who signs by delegation": (
        "bailiff_act",
        [
            "À la demande de Mme MARTEL Zoé, nous sommes transporté sur place.",
            "Le courrier du 27/07/2025, annexé, annonce une réparation :",
            "« Pour le directeur, par délégation, Mme ROY Jeanne »",
            "Fait à Pau, le 23/08/2025",
        ],
        {"person_names": ["MARTEL Zoé"], "issue_date": "2025-08-23"},
    ),
    "a surname before a comma": (
        "benefits_statement",
        [
            *("Allocataire", "NGUYEN, Paul", "n° 2667078", None),
            "Attestation de paiement",
            "Total payé : 436,00 €",
        ],
        {"beneficiary_name": "NGUYEN Paul"},
    ),
    "a reference and a day": (
        "childminder_approval",
        [
            *("Réf. / date : AM-2398/GA / 03/03/2026", None, "Agrément d'assistant maternel", None),
            "Imprimé le 05/03/2026 par le centre d'édition.",
        ],
        {"issue_date": "2026-03-03"},
    ),
    "the book given before": (
        "family_record_book",
        [
            *("Livret de famille", None, "Époux", "Nom : ROUX", "Prénoms : Paul", None),
            "L'ancien livret, remis le 05/04/2014, est annulé.",
        ],
        {"issue_date": None},
    ),
    "a surname over two lines of a band": (
        "bank_details",
        [
            *(
                "RELEVÉ D'IDENTITÉ BANCAIRE",
                None,
                "Bénéficiaire",
                "Mme Claire DES",
                "ESSARTS-CORNIL",
                "83 rue Haute",
                "95200 Sarcelles",
            )
        ],
        {"person_names": ["Claire DES ESSARTS-CORNIL"]},
    ),
    "who writes for an employer": (
        "employer_certificate",
        [
            *("De : Paul Auger <rh@brun.example>", "Envoyé : 23 octobre 2024 13:18", "À : M. Guy ROUX", None),
            "Le service du personnel de EURL Brun, 161 chemin Pasteur, 20200 Bastia, certifie que M. Guy ROUX",
            "est employé par elle.",
        ],
        {"employer_name": "EURL Brun", "employee_name": "Guy ROUX"},
    ),
    "a paper made in the name of": (
        "employer_certificate",
        [
            *("SNC Turpin", "78 rue Haute, 31100 Toulouse", None),
            "Moi Anne ROY, gérante, je fais ce papier au nom de Louis MARTEL, né le 10 avril 1987,",
            "qui travaille chez moi depuis le 1er février 2019.",
        ],
        {"employee_name": "Louis MARTEL"},
    ),
    "a former landlord before a declaration": (
        "employment_contract",
        [
            *("Contrat de travail", None, "Demeure du salarié, auparavant chez M. PHILIPPE LO PRESTI, bailleur", None),
            *("La déclaration a été reçue le 4 mars 2025", None),
        ],
        {"employer_name": None},
    ),
    "orders left of their label": (
        "court_ruling",
        [
            *("Tribunal judiciaire de Pau", "Le juge des contentieux a rendu ce jour la décision suivante", None),
            [(0.08, "3 octobre 2023"), (0.7, "Audience")],
            [(0.08, "PAR CES MOTIFS, ORDONNE l'expulsion du locataire"), (0.7, "Dispositif")],
            [(0.08, "deux mois après commandement"), (0.7, "Délai")],
        ],
        {"ruling_kind": "eviction"},
    ),
    "a thing under the label of a side": (
        "court_ruling",
        [
            *("Tribunal judiciaire de Pau", "RG 21/04739", None, "Bailleur : M. Paul ROUX", "Locataire", "Logement"),
            *("53 rue Haute", None, "PAR CES MOTIFS, ORDONNE l'expulsion du locataire."),
        ],
        {"parties": None},
    ),
    "steps of a ruling": (
        "court_ruling",
        [
            *("Tribunal judiciaire de Pau", "RG 22/06721", "ORDONNANCE D'ORIENTATION", None),
            [(0.1, "Date"), (0.3, "Étape")],
            [(0.1, "15/02/2024"), (0.3, "Audience d'orientation")],
            [(0.1, "29/04/2024"), (0.3, "Ordonnance rendue par mise à disposition")],
            [(0.1, "28/06/2024"), (0.3, "Renvoi à la mise en état")],
            *(None, "PAR CES MOTIFS, le juge ATTRIBUE à Paul ROUX la jouissance du logement."),
        ],
        {"decision_date": "2024-04-29"},
    ),
    "an order sent back to a later hearing": (
        "court_ruling",
        [
            *("Tribunal judiciaire de Pau", "RG 22/06721", None, "Par ces motifs,"),
            "renvoie à l'audience du 07/06/2025 à 11 h 30.",
        ],
        {"decision_date": None},
    ),
    "a rent that is no support": (
        "court_ruling",
        [
            *("Tribunal judiciaire de Pau", "RG 22/06721", None, "PAR CES MOTIFS"),
            "FIXE la contribution à l'entretien de l'enfant (loyer 543,65 euros) à 100 euros par mois.",
        ],
        {"child_support_amount": 100.0},
    ),
}


@pytest.mark.parametrize("kind, rows, wanted", PAPERS.values(), ids=PAPERS)
def test_papers(kind, rows, wanted):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in wanted} == wanted
