"""What certificates, bills and acts nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(kind, *pages):
    return {name: field.value for name, field in extract(kind, pages).fields.items()}


def test_names_in_the_margin_are_not_those_of_the_text():
    page = page_of(
        [(0.09, "Acte n° 261"), (0.33, "Le trente juin deux mille vingt-quatre, devant Nous, Ruben")],
        [(0.09, "ROUX et"), (0.33, "ZERROUKI, officier de l'état civil de Sarcelles, ont comparu :")],
        [(0.09, "BEN YOUSSEF")],
        None,
        [(0.33, "Cédric Mehdi ROUX, chauffeur-livreur, né à Marseille le quatorze")],
        [(0.09, "Mentions marginales"), (0.33, "décembre mil neuf cent cinquante-cinq, fils de Oumar ROUX,")],
        [(0.33, "et Rosalie Ngoc BEN YOUSSEF, artiste, née à Dunkerque le dix-huit juin")],
        [(0.33, "mil neuf cent quatre-vingt-cinq, fille de Rémi BEN YOUSSEF.")],
    )
    read = values("marriage_certificate", page)
    assert read["person_names"] == ["Cédric Mehdi ROUX", "Rosalie Ngoc BEN YOUSSEF"]


def test_a_supplier_is_known_by_its_mark_in_small_letters_or_by_the_law_s_line():
    rows = (
        [(0.5, "Mme ROUX Soraya")],
        [(0.5, "111 rue des Acacias")],
        [(0.5, "80000 AMIENS")],
        "Facture du 25 août 2025",
        None,
    )
    page = page_of("engie", None, *rows)
    assert values("proof_of_address", page)["issuer"] == "engie"
    page = page_of("lumio", None, *rows, "Lumio Courant – SA au capital de 604 696 311 euros – RCS Nanterre 966275091")
    assert values("proof_of_address", page)["issuer"] == "Lumio Courant"
