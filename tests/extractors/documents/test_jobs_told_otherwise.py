# ruff: noqa: E501  (sentences are read whole)
"""Certificates and contracts of makers with words of their own: who works for whom, since when."""

import pytest

from tests.extractors.documents.found import values_of_rows

CERTIFICATE, CONTRACT = "employer_certificate", "employment_contract"
PAPERS = {
    "a name in use, a correspondent beside it": (
        CERTIFICATE,
        [
            "ATTESTATION D'EMPLOI INTÉRIMAIRE", None,
            [(0.08, "Réf. salarié"), (0.3, "Correspondant")], [(0.08, "3994077"), (0.3, "Tomasz Marchetti")], None,
            [(0.08, "NOM D'USAGE"), (0.45, "EL KHATTABI")], [(0.08, "PRÉNOM"), (0.45, "Aïssatou")], [(0.08, "DÉBUT DE MISSION"), (0.45, "08/06/2026")],
        ],
        {"employee_name": "EL KHATTABI Aïssatou", "start_date": "2026-06-08"},
    ),
    "salaried of a firm, in two languages": (
        CERTIFICATE,
        ["We hereby confirm that / Nous confirmons que Magali Lefèbvre (employee ID 740594) is employed by /", "est salariée de Takeda-Orimoto Europe SAS on the following terms:"],
        {"employee_name": "Magali Lefèbvre", "employer_name": "Takeda-Orimoto Europe SAS"},
    ),
    "the number of an employer at home": (
        CERTIFICATE,
        [
            "Élodie Saint-Amand", "161 avenue Pierre Mendès France", "76200 DIEPPE", "n° employeur CESU Y002007069", None,
            "Je vous confirme que Mme Inès Haddad-Noël s'occupe de ma mère depuis le 22 février 2021. Son contrat, écrit, est sans limitation de durée.",
        ],
        {"employer_name": "Élodie Saint-Amand", "contract_kind": "permanent", "start_date": "2021-02-22"},
    ),
    "in whose capacity one certifies": (
        CERTIFICATE,
        ["Je certifie, en ma qualité de gérante de l'établissement Pressing des", "Lices, que Mme HADDAD-NOËL Inès travaille chez nous en CDI depuis le 2 février 2024.", None, "Maëlys Saint-Amand"],
        {"employee_name": "HADDAD-NOËL Inès", "start_date": "2024-02-02"},
    ),
    "points in letters": (
        CERTIFICATE,
        [
            "Nous sommes en mesure de certifier que :", "a) M. Augustin DE LA FONTAINE, né le 12 mai 1967, est au service de la société Loiseau SARL (SIRET", "37826109300512) depuis le 10 mars 2024.",
            "b) Il s'exerce à Paris depuis le 20 avril 2024,", "auparavant à Trappes.",
        ],
        {"employee_name": "Augustin DE LA FONTAINE", "start_date": "2024-03-10"},
    ),
    "who is over a colleague": (
        CONTRACT,
        ["CONDITIONS PARTICULIÈRES D'EMPLOI", None, [(0.08, "Collaborateur"), (0.25, "BENAISSA ODETTE"), (0.5, "Responsable hiérarchique"), (0.75, "JOVANOVIC GHEORGHE")]],
        {"employee_name": "BENAISSA ODETTE"},
    ),
    "a season": (CONTRACT, ["2) L'engagement prend cours le 25 juin 2026 pour une durée minimale de trois mois."], {"start_date": "2026-06-25"}),
    "a mission": (
        CONTRACT,
        ["CONTRAT DE MISSION", None, [(0.08, "Mission du"), (0.5, "au (terme précis)")], [(0.08, "07/09/2026"), (0.5, "02/10/2026 — souplesse du 29/09/2026 au 05/10/2026")]],
        {"start_date": "2026-09-07"},
    ),
    "a childminder": (
        CONTRACT,
        [
            "Le contrat est conclu sans terme (durée indéterminée). Premier jour d'accueil, période d'adaptation comprise :", "05/01/2026. Période d'essai : deux mois.",
            None, [(0.08, "Taux horaire brut"), (0.4, "4,85 €")], [(0.08, "Salaire mensualisé brut (année complète)"), (0.4, "731,39 €")],
        ],
        {"start_date": "2026-01-05", "gross_pay": 731.39, "contract_kind": "permanent"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, wanted", PAPERS.values(), ids=PAPERS)
def test_jobs(kind, rows, wanted):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in wanted} == wanted
