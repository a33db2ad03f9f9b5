# ruff: noqa: E501  (letters print long lines)
"""Papers about jobs, pensions and benefits whose words for what they say are rarer, beside days and people of others."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from extractors.documents._draft import draft_of
from extractors.documents._forms import form_people
from tests.extractors.documents.found import values_of_rows as values
from tests.extractors.sheets import page_of

PAPERS = {
    "a notary's office: who is of its staff, the office at the head alone": (
        "employer_certificate",
        (
            "Office notarial Roux et Associés",
            "114 rue des Tisserands - 88100 Saint-Dié-des-Vosges",
            None,
            "M. Paul MARTIN, domicilié à Saint-Dié-des-Vosges et né le",
            "11/02/1996, fait partie du personnel de l'étude ci-dessus dénommée,",
            "au titre d'un contrat à durée indéterminée ayant pris effet le 4 novembre 2022.",
        ),
        {"employee_name": "Paul MARTIN", "employer_name": "Office notarial Roux et Associés"},
    ),
    "a private person who employs": (
        "employer_certificate",
        (
            "Anne LEROY",
            "47 quai de la Marne",
            "20250 Corte",
            None,
            "Je certifie que j'emploie Mme Zoé DA SILVA, née le 11/04/1968,",
            "pour garder mon fils Paul (né le 13.11.22), à compter du 25 août 2025.",
        ),
        {"employee_name": "Zoé DA SILVA"},
    ),
    "on one side, on the other": (
        "employment_contract",
        (
            "Union des coopératives fruitières du Sud",
            "Société coopérative agricole à capital variable – 143 rue Haute, 59140 Dunkerque",
            None,
            "Entre nous, il est convenu ce qui suit :",
            "D'un côté, Union des coopératives fruitières du Sud, que représente Mme Anne ROUX,",
            "présidente du directoire ; de l'autre, M. Paul VAN DEN BERG,",
            "né le 22/05/1969 à Dunkerque, ci-après « le saisonnier ».",
        ),
        {"employee_name": "Paul VAN DEN BERG", "employer_name": "Union des coopératives fruitières du Sud"},
    ),
    "an article of law beside the firm is no firm": (
        "employment_contract",
        (
            "Art. L.1251-16 du code du travail – exemplaire SALARIÉ",
            None,
            "Le salarié est recruté pour une mission.",
        ),
        {"employer_name": None},
    ),
    "a firm that goes on under its label": (
        "employment_contract",
        (
            "L'EMPLOYEUR",
            [(0.08, "Nom et prénom ou dénomination : SARL Boulangerie du"), (0.6, "Effectif total : 14")],
            [(0.08, "Fournil Rouge"), (0.6, "Convention collective : IDCC 0550")],
            "Adresse : 123 cours Gambetta, 11100 Narbonne",
        ),
        {"employer_name": "SARL Boulangerie du Fournil Rouge"},
    ),
    "boxes with numbers of two parts": (
        "employment_contract",
        (
            "1 — L'EMPLOYEUR",
            [(0.08, "1.1 Dénomination"), (0.4, "1.2 SIRET")],
            [(0.08, "Veilleurs du Port"), (0.4, "356 524 686 00645")],
            "2 — LE SALARIÉ",
            [(0.08, "2.1 Nom"), (0.3, "2.2 Prénom"), (0.6, "2.3 Nom de naissance")],
            [(0.08, "CAMUS"), (0.3, "DESMOND"), (0.6, "CAMUS")],
        ),
        {"employee_name": "CAMUS DESMOND", "employer_name": "Veilleurs du Port"},
    ),
    "given in a house, to be of use": (
        "employer_certificate",
        (
            "Communauté des Filles du Lac",
            None,
            "Je certifie que Mme Anne ROUX est à notre service depuis le 30 novembre 2016.",
            "Donné pour servir à l'intéressée auprès des services du logement, en notre maison de Mamoudzou, le 17 septembre 2026.",
        ),
        {"issue_date": "2026-09-17"},
    ),
    "a pension granted after what a doctor thought": (
        "pension_notice",
        (
            [(0.08, "CGSS MARTINIQUE"), (0.6, "19/10/2026")],
            "TITRE DE PENSION D'INVALIDITÉ",
            "Après avis du médecin-conseil, le docteur Jean ROUX, émis le 18/09/2026, la pension suivante",
            "vous est reconnue.",
        ),
        {"issue_date": "2026-10-19"},
    ),
    "a monthly slip recalls the order that conceded the pension": (
        "pension_notice",
        (
            "BULLETIN DE PENSION",
            "MOIS : OCTOBRE 2026",
            "Émis le 24/10/2026",
            "Pension civile n° B 48 155922 K",
            "Concédée par arrêté du 26/08/2019",
        ),
        {"issue_date": "2026-10-24"},
    ),
    "the last payment on a screen": (
        "pension_notice",
        (
            "Ma retraite",
            "Mon dernier paiement",
            "618,62 €",
            "Échéance de septembre 2026",
            "Prélèvements sociaux 0,00 €",
        ),
        {"amount": 618.62},
    ),
    "days times a rate": (
        "unemployment_statement",
        (
            "Relevé de situation",
            "Nous certifions que vous bénéficiez de l'allocation de solidarité spécifique (ASS).",
            "Pour août 2026 : 31 jours × 19,48 € = 603,88 €",
            "Plafond de ressources pour une personne seule : 1 363,60 € par mois.",
        ),
        {"amount": 603.88, "period": "2026-08"},
    ),
    "a statement of what was paid that recalls when rights began": (
        "unemployment_statement",
        (
            "DÉCOMPTE D'ALLOCATION D'AIDE AU RETOUR À L'EMPLOI",
            "Ouverture de droits 15/06/2026",
            [(0.08, "Mois indemnisé"), (0.4, "Jours"), (0.7, "Net payé")],
            [(0.08, "septembre 2026"), (0.4, "30"), (0.7, "1 173,31")],
        ),
        {"period": "2026-09", "statement_kind": "payment"},
    ),
    "benefits added up as a whole": (
        "benefits_statement",
        (
            "La caisse certifie que, pour le mois de septembre 2026, Mme Anne ROUX a bénéficié des prestations ci-dessous :",
            [(0.08, "Allocations familiales"), (0.7, "151,05 €")],
            [(0.08, "Prime d'activité"), (0.7, "182,30 €")],
            [(0.08, "Ensemble"), (0.7, "333,35 €")],
        ),
        {"total": 333.35},
    ),
    "benefits told with their sum": (
        "benefits_statement",
        (
            "La Directrice atteste que Mme ROUX Anne a perçu au titre du mois de septembre 2026 les prestations",
            "familiales suivantes : allocations familiales et complément familial, pour la somme totale de 350,34 euros,",
            "créditée le 06/10/2026.",
        ),
        {"total": 350.34},
    ),
    "a number under its head, in a row of heads": (
        "benefits_statement",
        (
            [(0.08, "Numéro de dossier"), (0.4, "Personne"), (0.7, "Adresse connue")],
            [(0.08, "5536636"), (0.4, "Aimée ROUX"), (0.7, "132 allée Gay-Lussac, 66000")],
        ),
        {"file_number": "5536636"},
    ),
    "a return sent online, looked at later": (
        "tax_return",
        (
            "Document consulté le 14/09/2026",
            "Accusé de réception de votre déclaration en ligne – revenus 2025",
            [(0.08, "Date de dépôt"), (0.4, "10/04/2026 à 22:34")],
        ),
        {"issue_date": "2026-04-10"},
    ),
    "a business called by its owner": (
        "accounting_statement",
        (
            "COMPTE DE RÉSULTAT SIMPLIFIÉ DE L'EXERCICE",
            "Désignation de l'entreprise : NGASSA Paul (taxi)",
            "Exercice clos le : 31/12/2025",
        ),
        {"person_names": ["NGASSA Paul"]},
    ),
    "a grant beside the notice of tax of a parent": (
        "scholarship_notice",
        (
            [(0.5, "Madame Zoé MARTIN")],
            [(0.5, "81 rue Haute")],
            [(0.5, "97600 Mamoudzou")],
            None,
            "Après examen des ressources de votre foyer (avis établi",
            "en 2025, au nom de Paul MARTIN), la Région vous attribue une bourse d'études.",
        ),
        {"person_names": ["Zoé MARTIN"]},
    ),
    "given names over the surname, each under its label": (
        "health_card",
        (
            "Ma carte Vitale",
            "Prénoms",
            "Anne Zoé",
            None,
            None,
            "Nom",
            "MARTIN",
            None,
            "Médecin traitant : Dr Paul ROUX",
        ),
        {"person_names": ["MARTIN Anne Zoé"]},
    ),
    "given names read letter by letter": (
        "health_card",
        ("Ma carte Vitale", "Prénoms", "Ann e Z o é", "Nom", "EL HACHIMI", "Médecin traitant : Dr Paul ROUX"),
        {"person_names": None},
    ),
    "services in a table, of which one lasts": (
        "employer_certificate",
        (
            "Le recteur soussigné certifie que : M. MARTIN Paul exerce dans les conditions suivantes :",
            [(0.08, "Du"), (0.25, "Au"), (0.45, "Acte")],
            [(0.08, "01/09/2022"), (0.25, "31/08/2023"), (0.45, "Assistant d'éducation, contrat clos")],
            [(0.08, "01/09/2023"), (0.25, "31/08/2026"), (0.45, "Contrat à durée déterminée, en cours")],
        ),
        {"start_date": "2023-09-01"},
    ),
    "services in a table, all of them past": (
        "employer_certificate",
        (
            "Le recteur soussigné certifie que : M. MARTIN Paul exerce dans les conditions suivantes :",
            [(0.08, "Du"), (0.25, "Au"), (0.45, "Acte")],
            [(0.08, "01/09/2021"), (0.25, "31/08/2022"), (0.45, "Assistant d'éducation")],
            [(0.08, "01/09/2022"), (0.25, "31/08/2023"), (0.45, "Assistant d'éducation")],
        ),
        {"start_date": None},
    ),
    "a temporary worker's firm, whose client is named under its label": (
        "employer_certificate",
        (
            "Attestation d'activité en cours",
            [
                (0.08, "Employeur (entreprise de travail temporaire)"),
                (0.55, "Équipage Intérim SARL – SIRET 398 075 085"),
            ],
            [(0.08, "Entreprise utilisatrice"), (0.55, "Conserverie de la Baie, 50400 Granville")],
        ),
        {"employer_name": "Équipage Intérim SARL"},
    ),
    "the firm in brackets, where whose staff is told": (
        "employer_certificate",
        (
            "De : Paul ROUX <paie@hartwig.example>",
            "Bonjour Anne, je vous confirme ce qui suit ; ce courriel peut être remis au bailleur.",
            "Vous faites partie de nos effectifs (Hartwig Antriebstechnik France SAS, site de Pau) depuis le 03/04/2020.",
        ),
        {"employer_name": "Hartwig Antriebstechnik France SAS"},
    ),
    "a civility in the column beside the sender": (
        "pension_notice",
        (
            [(0.08, "Service fédéral des Pensions"), (0.55, "Monsieur")],
            [(0.08, "Tour du Midi, Esplanade de l'Europe 1"), (0.55, "Paul MARTIN")],
            [(0.08, "1060 Bruxelles – Belgique"), (0.55, "142 rue Haute")],
            None,
            [(0.08, "Cotisation assurance maladie-invalidité"), (0.7, "31,40 €")],
            [(0.08, "Vous recevrez chaque mois"), (0.7, "681,62 €")],
            "Pension de retraite de travailleur salarié",
        ),
        {"beneficiary_name": "Paul MARTIN", "amount": 681.62, "pension_kind": "retirement"},
    ),
    "a screen: the payment of a month over its sum": (
        "pension_notice",
        (
            "Ma retraite complémentaire",
            "Paiement de août 2026",
            "503,67 €",
            "versé le 01/08/2026 sur le compte ...752",
            "Cumul de l'année : 4 029,36 €",
        ),
        {"amount": 503.67},
    ),
    "how it was paid between the label and the sum": (
        "unemployment_statement",
        (
            "Relevé de situation",
            [(0.08, "Nature"), (0.35, "Nombre"), (0.55, "Montant journalier brut"), (0.85, "Total")],
            [(0.08, "Allocation"), (0.35, "31 jours"), (0.55, "47,06 €"), (0.85, "1 458,86 €")],
            [(0.08, "Montant versé"), (0.35, "virement du 03/11/2026"), (0.85, "1 397,58 €")],
        ),
        {"amount": 1397.58},
    ),
    "days times a rate, the days in brackets": (
        "unemployment_statement",
        (
            "Votre paiement de septembre 2026",
            "Allocation de solidarité spécifique (ASS)",
            [(0.08, "23 jours x 19,33 € (du 08.09.26 au 30.09.26)"), (0.7, "444,59 €")],
            "Le mois d'avant : 579,90 €.",
        ),
        {"amount": 444.59},
    ),
    "the total of this month beside that of the month before": (
        "benefits_statement",
        (
            "Je vous indique que, pour septembre 2026, votre compte a été crédité des droits suivants :",
            "l'allocation de logement familiale pour 254,00 € et l'allocation de soutien familial pour 199,19 €,",
            "soit en tout 453,19 €. Au mois précédent, le total était de 1 270,05 €.",
        ),
        {"total": 453.19, "housing_benefit": 254.0},
    ),
    "an accountant whose birth is told": (
        "accounting_statement",
        (
            "ATTESTATION DE REVENU D'ACTIVITÉ INDÉPENDANTE",
            "Le cabinet a été missionné par lettre du 27/08/2024, signée ROUX, Anne, expert-comptable née le 01/07/1993.",
        ),
        {"person_names": None},
    ),
    "a firm under its legal form, over three lines of a margin": (
        "employer_certificate",
        (
            "EURL",
            "Ambulances de",
            "l'Estuaire",
            "44800 Saint-Herblain",
            None,
            [(0.4, "La direction confirme la présence dans nos effectifs de : Mme MARTIN Anne")],
        ),
        {"employer_name": "EURL Ambulances de l'Estuaire"},
    ),
    "a slip of a machine": (
        "bank_details",
        (
            "BANQUE DES ALPES",
            "02/02/2025 10:18 AUTOMATE 37577",
            "RELEVE D'IDENTITE BANCAIRE",
            "TITULAIRE DU COMPTE",
            "MME MARTIN ANNE",
        ),
        {"issue_date": "2025-02-02"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_in_other_words(name):
    kind, rows, fields = PAPERS[name]
    found = values(kind, *rows)
    assert {field: found.get(field) for field in fields} == fields


def test_the_boxes_of_a_line_end_where_another_label_begins():
    page = page_of(
        "DÉCLARANT 1 — Nom : LE GOFF Prénoms : Paul Né(e) le 03/02/1993",
        "DÉCLARANT 2 — Nom de naissance : MARTIN Prénoms : Anne Né(e) le 07/10/1987",
    )
    assert [name for name, _ in form_people(draft_of((page,)))] == ["LE GOFF Paul", "MARTIN Anne"]


def test_a_heading_on_the_line_of_its_boxes():
    page = page_of(
        "L'APPRENTI(E)",
        "Nom de naissance de l'apprenti(e) : DE LA TOUR",
        "Prénom de l'apprenti(e) : Paul NIR : 1 09 02 14 058 979",
        "LE MAÎTRE D'APPRENTISSAGE Nom : MARTIN Prénom : Anne Date de naissance : 04/06/1964",
    )
    found = [(name, box.roles) for name, box in form_people(draft_of((page,)))]
    assert [name for name, _ in found] == ["DE LA TOUR Paul", "MARTIN Anne"]
    assert "tutor" in found[1][1]


def test_two_lines_over_the_number_of_whom_a_card_insures_are_sure():
    page = page_of("VITALE", None, "ANNE ZOÉ", "MARTIN", "1 61 11 34 093 017 08")
    found = extract("health_card", [page]).fields["person_names"]
    assert found.value == ["ANNE ZOÉ MARTIN"] and found.confidence > 0.8


def test_a_firm_at_the_head_and_again_at_the_foot_before_its_registration_writes():
    rows = (
        [(0.35, "ALBA BÂTIMENT")],
        [(0.3, "Menuiserie – Agencement – Escaliers")],
        [(0.3, "221 allée Rosa-Parks, 40100 Dax • Tél. 02 65 56 86 66")],
        None,
        "ATTESTATION DE TRAVAIL",
        "Je soussignée Madame Anne ROUX, agissant en qualité de gérante, atteste que :",
        "Mme Zoé PETIT est employée dans notre entreprise depuis le 20/11/2020.",
        *[None] * 46,
        "Alba Bâtiment – RCS Dax 314225558 – APE 4332A",
    )
    assert values("employer_certificate", *rows)["employer_name"] == "ALBA BÂTIMENT"
