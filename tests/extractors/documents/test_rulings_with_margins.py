"""Rulings whose margins name a bailiff's neighbours, copies and curators beside the parties."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as found_in


def test_who_receives_a_copy_is_no_party_and_a_landlord_faces_the_tenants_of_its_case():
    found = found_in(
        "court_ruling",
        "N° RG 25/09645",
        "Aquitanis",
        "C/",
        "PETROV Grâce",
        "- Expéditions délivrées aux parties",
        "- FE délivrée à Aquitanis",
        "TRIBUNAL JUDICIAIRE DE PAU",
        "DÉFENDEURS : Mme PETROV Grâce, née le 10 octobre 1993, présente",
        "EXPOSÉ DU LITIGE",
    )
    assert found["parties"] == ["Aquitanis", "PETROV Grâce"]


def test_a_curator_who_assists_and_a_neighbour_who_takes_the_copy_are_no_parties():
    found = found_in(
        "court_ruling",
        "À LA REQUÊTE DE",
        "OPH PARIS SUD HABITAT",
        "CONTRE",
        "MADAME HEATHER DI STEFANO",
        "ASSISTANCE",
        "curateur : MADAME INÈS GARCÍA",
        "REMISE",
        "copie laissée à MADAME FABIOLA TOUSSAINT, du voisinage",
        "PAR CES MOTIFS",
        "ORDONNONS l'expulsion de MADAME HEATHER DI STEFANO ;",
    )
    assert found["parties"] == ["OPH PARIS SUD HABITAT", "HEATHER DI STEFANO"]


SOCIAL = (
    "Tribunal judiciaire de Nîmes",
    "Pôle social",
    "21/463",
    "L'an deux mille vingt-deux et le vingt-huit octobre, le tribunal a rendu la décision",
    "suivante, dans l'affaire opposant :",
    "M. Giorgi DZHABRAILOVA, né le 28/12/1967, demeurant 140 square Haut, 59000 Lille, comparant en personne,",
    "à la Maison départementale des personnes handicapées du Nord, représentée par M. Moussa HOSSEINI, ayant pouvoir.",
    "Par ces motifs : dit le recours bien fondé.",
)


def test_an_office_that_somebody_faces_in_one_sentence():
    office = "Maison départementale des personnes handicapées du Nord"
    assert found_in("court_ruling", *SOCIAL)["parties"] == ["Giorgi DZHABRAILOVA", office]


def test_a_number_alone_under_the_chamber():
    assert found_in("court_ruling", *SOCIAL)["case_number"] == "21/463"
