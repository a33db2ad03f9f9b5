"""A person named on a paper beside whom it concerns: a relative, a guardian, whom somebody left."""

import pytest

from extractors.documents._others import is_another, stands_apart
from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "the father declared": (
        "pregnancy_certificate",
        [
            "Je suis régulièrement Mme POPOV Maëlle (née le 13/05/1992), dont l'examen",
            *("confirme la grossesse. Père déclaré :", "M. Idris CELIK."),
        ],
        ["POPOV Maëlle"],
    ),
    "the child followed, at the mother's request": (
        "medical_certificate",
        [
            "Je soussigné, docteur en médecine, certifie suivre en",
            "consultation depuis le 4 juin 2025 l'enfant Inès MARTEL, née le 6 août 2014.",
            "Établi à la demande de sa mère, Mme Ludivine POPOV, et remis en main propre.",
        ],
        ["Inès MARTEL"],
    ),
    "whoever a guardian acts for": (
        "disability_decision",
        [
            *([(0.6, "UDAF - Madame Ludivine MBARGA")], [(0.6, "mandataire judiciaire")], None),
            "Personne protégée : CHERIF Bérénice, née le 17/05/1976",
        ],
        ["CHERIF Bérénice"],
    ),
    "the first article": (
        "childminder_approval",
        [
            "Article 1. Madame LE BIHAN Inès, née le 08/03/1999, est autorisée à accueillir trois enfants.",
            "Article 3. L'enfant de l'intéressée, Côme MARTEL, est compté dans la limite prévue.",
        ],
        ["LE BIHAN Inès"],
    ),
    "the row of the spouse": (
        "childminder_approval",
        [[(0.1, "Professionnel(le)"), (0.42, "KACZMAREK Osman Honoré")], [(0.1, "Conjoint"), (0.42, "MARTEL Carmen")]],
        ["KACZMAREK Osman Honoré"],
    ),
    "the end of a sentence alone on its line": (
        "scholarship_notice",
        [
            *([(0.6, "M. MARQUES PAULO")], [(0.6, "28 route d'Aquitaine")], [(0.6, "13003 Marseille")], None),
            *("Tout changement est signalé à votre assistante sociale, Mme Maria", "Grazia KAYA."),
        ],
        ["MARQUES PAULO"],
    ),
    "a service for victims": (
        "police_complaint",
        [
            "Nous attestons que M. DUMONT José, né le 26/08/1984 à Nice, a déposé plainte ce jour",
            "Numéro national d'aide aux victimes : 116 006. Violences Femmes Info : 3919.",
        ],
        ["DUMONT José"],
    ),
    "whom one has left": (
        "sworn_statement",
        [
            "Fatoumata DELAHAYE", "98 place du 8-Mai-1945, 69100 Villeurbanne", None,
            "Je certifie sur l'honneur que je vis séparée de M. Mamadou SANCHEZ depuis le 3 mai 2025.", None,
            [(0.55, "signé : Fatoumata DELAHAYE")],
        ],
        ["Fatoumata DELAHAYE"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PAPERS)
def test_others_named_are_not_whom_the_paper_concerns(case):
    kind, rows, names = PAPERS[case]
    assert values_of_rows(kind, *rows)["person_names"] == names


TOLD = [("sa mere, mme ", True), ("veuve de ", True), ("votre fils ", False), ("l'enfant ", False)]


@pytest.mark.parametrize(("before", "another"), TOLD)
def test_the_words_before_a_name_tell_a_relative(before, another):
    assert is_another(f"{before}anne roux", len(before), len(before) + 9) is another


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ("titulaire précédent (compte clos) ", "paul popov", ""),
        ("elles remplacent l'ancien compte 785 tenu avec mme ", "paul popov", " et clos"),
        ("témoin : ", "paul popov", ""),
        ("adresse : 9 rue haute, chez mme ", "paul popov", ""),
        ("la ligne suivante, au nom de ", "paul popov", ", ne concerne pas le titulaire"),
        ("m. ", "paul popov", ", voisin, remet les clés"),
    ],
)
def test_some_are_named_whom_no_paper_concerns(before: str, name: str, after: str) -> None:
    folded = before.replace("é", "e") + name + after.replace("é", "e")
    start = len(before)
    assert stands_apart(folded, start, start + len(name))
    assert not stands_apart(f"titulaire : {name}", 12, 12 + len(name))


def test_the_line_before_announces_a_name_only_in_its_own_block() -> None:
    folded = "en cas d'urgence prevenir\npaul popov"
    assert stands_apart(folded, 26, 36, blocks=True)
    assert not stands_apart(folded, 26, 36)
