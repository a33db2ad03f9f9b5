# ruff: noqa: E501  (sentences are read whole)
"""The day of a paper beside those of what it tells: of births of children, of acts of others, of what was done before."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

DAYS = {
    "a summons given to a spouse": (
        "lawyer_certificate",
        ["Date : vendredi 30 octobre 2026, 17:48", None, "Je vous confirme qu'une assignation en divorce de Mme Zoé ROUX a été délivrée à son conjoint le 15/09/2026."],
        "2026-10-30",
    ),
    "the head of a mail": (
        "lawyer_certificate",
        ["De : Joana ROUX <contact@roux.example>", "À : Service logement <logement@ville.example>", "Date : vendredi 30 octobre 2026, 17:48", None, "Une requête a été déposée le 15/09/2026."],
        "2026-10-30",
    ),
    "dictated, then typed": (
        "medical_certificate",
        ["Consultation du 18/10/2026, courrier dicté puis tapé le 23/10/2026", None, "Je certifie suivre l'enfant Anne ROUX, née le 19/02/2015."],
        "2026-10-23",
    ),
    "an application of one's own": (
        "sworn_statement",
        ["Moi, Amine ROUX, déclare ne percevoir aucun salaire. Ma demande auprès de", "France Travail, faite le 03/09/2026, est à l'étude.", None, "Pour valoir ce que de droit. Chambéry, ce 15 septembre 2026"],
        "2026-09-15",
    ),
    "an answer given before": (
        "disability_decision",
        [[(0.5, "Paris, le 15/10/2024")], None, "Vous avez contesté la réponse qui lui avait été faite le 16/07/2024. Sa situation a été réexaminée."],
        "2024-10-15",
    ),
    "entered this day": (
        "death_certificate",
        ["L'officier de l'état civil certifie que l'acte de décès de la personne ci-dessus a été inscrit ce jour, 29 juillet 2026, sur les registres."],
        "2026-07-29",
    ),
    "acts of birth": (
        "pacs_certificate",
        [[(0.6, "Le 26 mai 2024")], None, "La publicité a été demandée aux mairies de vos naissances : Pau pour l'acte de naissance dressé le 24/10/1976 ;", "Lens pour celui dressé le 11/11/1992."],
        "2024-05-26",
    ),
    "the birth of a child": ("health_card", ["Ma carte Vitale", None, "SZYMANSKI Anaïs", None, "Enfant rattaché", "Oumou, 03/04/2019"], None),
    "a birth over its label": ("daily_allowance_statement", [[(0.6, "Grenoble — 10/06/2025")], None, "Exaucé, 23/03/2025", "enfant et date de naissance"], None),
    "the day in a title": ("daily_allowance_statement", ["DÉCOMPTE DE PRESTATIONS — INCAPACITÉ DE TRAVAIL du 18-06-2026", "Arrêt initial : 03-10-2025"], "2026-06-18"),
    "a period in a title": ("daily_allowance_statement", ["DÉCOMPTE DE PRESTATIONS du 01-05-2026 au 31-05-2026"], None),
    "a prescription": ("daily_allowance_statement", ["Arrêt prescrit par", [(0.5, "Dr Anne Le Bihan, le 31/07/2026")]], None),
    "copies, a town": ("employment_contract", ["La déclaration préalable a été adressée à la MSA le 18/06/2026.", None, "En deux originaux, à Perpignan, 19 juin 2026."], "2026-06-19"),
    "made at one's asking": ("unemployment_statement", ["Mme Anne ROUX, née le 27/12/1986.", "La présente est établie à sa demande, à Roubaix, le 10/10/2026, pour faire valoir ses droits."], "2026-10-10"),
    "a ticket of the desk": (
        "employer_certificate",
        [[(0.6, "Ticket n° 1933180 du 29/05/2024")], None, "La présente est remise le 4 juin 2024 et n'engage pas l'entreprise."],
        "2024-06-04",
    ),
    "received by the other side": (
        "notice_to_quit",
        [[(0.6, "Le 26 octobre 2025")], None, "Je reprends l'appartement.", None, "Reçu ce jour, un exemplaire de la lettre ci-dessus et la notice. Anne Roux, le", "30/10/2025"],
        "2025-10-26",
    ),
    "what was sent before": ("tax_return", ["Vos modifications ont bien été enregistrées le 27/11/2024 à 16 h 25", "Elles remplacent ce que vous aviez transmis le 13/05/2024."], "2024-11-27"),
    "decided in a session": ("debt_settlement_plan", ["Les mesures entrent en application le 05/11/2026.", "Décision prise en séance à Brest, le 22/10/2026."], "2026-10-22"),
    "at the registry": ("pacs_certificate", ["Suivant convention du 25/03/2014.", None, "Au greffe, le 06/04/2014"], "2014-04-06"),
    "a book under its title": (
        "family_record_book",
        ["LIVRET DE FAMILLE", "République française — Commune de LE HAVRE", "délivré le 02/02/2020 par l'officier de l'état civil", None, [(0.1, "PÈRE"), (0.6, "MÈRE")]],
        "2020-02-02",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DAYS)
def test_the_day_is_of_the_paper(name):
    """A day is the paper's where words say so, and not where they tell another story."""
    type_id, rows, day = DAYS[name]
    assert values_of_rows(type_id, *rows).get("issue_date") == day
