# ruff: noqa: E501  (sentences are read whole)
"""The day of papers that no heading dates: beside the days of other papers, of prints and of meters."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import page_of

DAYS = {
    "a town and its day without a comma, alone on their line": (
        "sworn_statement",
        ["Nadège VASSEUR", [(0.7, "Chinon 6 octobre 2025")], None, "Je déclare sur l'honneur ne percevoir aucune pension depuis le 3 mars 2024."],
        "2025-10-06",
    ),
    "a decision that a sentence speaks of": (
        "sworn_statement",
        [
            "Nadège VASSEUR",
            "133 avenue de l'Europe",
            "54500 Vandœuvre",
            [(0.75, "05/10/2026")],
            None,
            "Je, soussignée, déclare ne percevoir aucune pension, alors que la décision du 09/12/2025",
            "fixait 120,00 € par enfant. Fait à la demande de la commission du 20/10/2026.",
        ],
        "2026-10-05",
    ),
    "the letter of a colleague": (
        "medical_certificate",
        [
            [(0.35, "Docteur Thierry Mendès")],
            [(0.75, "16/10/2026")],
            None,
            "Mme Chloé DU PLESSIS, née le 28/03/1957, présente une pathologie chronique, comme l'a écrit",
            "le Dr Roux dans son courrier du 07/08/2026.",
        ],
        "2026-10-16",
    ),
    "a bill that a letter joins": (
        "hosting_certificate",
        ["Nice, 12 octobre 2026", None, "Je soussignée Inès ROUX héberge Bilal HADDAD. Je joins ma", "dernière facture d'eau du 11/09/2026."],
        "2026-10-12",
    ),
    "the reading of a meter": (
        "proof_of_address",
        [[(0.09, "Régie des Eaux du Val"), (0.6, "Facture n° 72490791")], [(0.6, "du 25/09/2026")], None, [(0.6, "Relève du 16/09/2026 – Relève précédente 19/03/2026")]],
        "2026-09-25",
    ),
    "the day of a print": (
        "home_insurance_certificate",
        ["Police HH-FR-6489290", [(0.1, "Établi le"), (0.41, "18/09/2026")], None, "Remise à l'assuré. Imprimé le 19/09/2026."],
        "2026-09-18",
    ),
    "made electronically": ("surety_deed", ["Prise d'effet du bail le 05/11/2026", None, "Fait par voie électronique le 16/10/2026 à 13:31"], "2026-10-16"),
    "of a contract of surety": ("surety_deed", [[(0.09, "Locataire garanti :"), (0.41, "M. PAYET Auguste")], [(0.09, "Date du contrat :"), (0.41, "06/03/2026")]], "2026-03-06"),
    "handed over": ("notice_to_quit", ["Objet : votre logement", [(0.59, "Remise en main propre, le 16/04/2026")], None, "Les clés seront remises en main propre le 17/07/2026."], "2026-04-16"),
    "after a number": ("financing_plan", [[(0.6, "Étude n° 4585861 – 30/10/2026")], [(0.6, "Validité de l'offre : 29/11/2026")]], "2026-10-30"),
    "a file that was sent": (
        "family_reunification_certificate",
        [[(0.7, "Le 03/11/2026")], None, "Le dossier que vous avez envoyé le 03/10/2026 est complet."],
        "2026-11-03",
    ),
    "a demand that may be enforced": ("proof_of_address", ["Avis des sommes à payer", [(0.5, "Émis et rendu exécutoire le 08/02/2025")]], "2025-02-08"),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, day", DAYS.values(), ids=DAYS)
def test_the_day_a_paper_was_made(kind, rows, day):
    assert values_of_rows(kind, *rows).get("issue_date") == day


def test_a_mail_printed_without_captions_is_dated_under_its_sender():
    rows = (
        "26/10/2026 Messagerie – Imprimer",
        "Attestation procédure JAF",
        "Ludivine Prat <prat@avocats-foix.example>",
        "dimanche 25 octobre 2026 à 15:23",
        "À : accueil@office-habitat09.example",
        None,
        "J’atteste assister M. Bastien ROUX dans la procédure de divorce.",
        "L’assignation a été délivrée le 10/09/2026 ; l’audience est fixée au 28/11/2026.",
    )
    assert values_of_rows("lawyer_certificate", *rows)["issue_date"] == "2026-10-25"


def test_a_medical_certificate_without_a_day_is_of_its_visit():
    rows = ("Salarié : ROUX Thibault", "Visite du : 03/10/2026 (visite précédente : 29/08/2025)")
    assert values_of_rows("medical_certificate", *rows)["issue_date"] == "2026-10-03"
    assert values_of_rows("medical_certificate", *rows, "Fait à Pau, le 05/10/2026")["issue_date"] == "2026-10-05"


def test_the_day_of_the_print_is_the_paper_s_where_no_other_is_told():
    rows = ("IPP 14109893 — imprimé le 03/09/2026 10:15 — p. 1/1", "Patiente ROUX Anne", "Terme à ce jour 18 SA")
    sure = extract("pregnancy_certificate", (page_of(*rows),)).fields["issue_date"]
    told = extract("pregnancy_certificate", (page_of(*rows, "Fait à Pau, le 01/09/2026"),)).fields["issue_date"]
    assert (sure.value, sure.confidence > 0.9, told.value) == ("2026-09-03", True, "2026-09-01")
