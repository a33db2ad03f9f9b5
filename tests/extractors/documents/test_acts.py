"""Acts of civil status, of bailiffs, notaries and courts' neighbours: who they concern and the day they were made."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(type_id, *rows):
    return {name: field.value for name, field in extract(type_id, [page_of(*rows)]).fields.items()}


def test_an_act_is_dated_in_letters_on_a_line_of_its_own_and_not_by_a_letter_sent_later():
    found = values(
        "bailiff_act",
        "SIGNIFICATION D'UN JUGEMENT",
        "LE TRENTE NOVEMBRE DEUX MILLE VINGT-QUATRE",
        "NOUS AVONS SIGNIFIÉ À",
        "Mme GARNIER Ximena",
        "copie d'un jugement rendu par le tribunal judiciaire de Dijon le 11 août 2024",
        "Avis de passage laissé ce jour ; lettre de l'article 658 adressée le 1er décembre 2024.",
    )
    assert (found["person_names"], found["issue_date"]) == (["GARNIER Ximena"], "2024-11-30")


def test_a_family_book_told_in_prose():
    found = values(
        "family_record_book",
        "LIVRET DE FAMILLE — mairie de Strasbourg — remis aux époux le 19/10/2018",
        "EXTRAIT DE L'ACTE DE MARIAGE",
        "Le 18 octobre 2018, Luc MIRZAKHANYAN,",
        "officier de l'état civil, a prononcé le mariage de",
        "Rachid, João GRONDIN, né le 31",
        "juillet 1973 à Pau, et de Zoé, Ana",
        "LEGENDRE, née le 23 février 1978 à Dax.",
        None,
        "EXTRAIT DE L'ACTE DE NAISSANCE — 1er ENFANT",
        "Acte n° 545 du registre de Strasbourg",
        "Noël, Julio GRONDIN, né le",
        "25 septembre 2018 à Strasbourg, fils de Rachid,",
        "João GRONDIN et de Zoé, Ana LEGENDRE.",
    )
    assert found["person_names"] == ["Rachid João GRONDIN", "Zoé Ana LEGENDRE", "Noël Julio GRONDIN"]
    assert (found["children"], found["marriage"], found["issue_date"]) == (["Noël Julio GRONDIN"], True, "2018-10-19")
