"""The printed part holds all print, dark or light, and leaves specks and the margins out."""

import cv2
import numpy as np

from extractors.reading.printed import printed_part


def page(*texts, ink=0, paper=255):
    """A page with texts at (x, y)."""
    picture = np.full((1280, 896), paper, np.uint8)
    for text, x, y in texts:
        cv2.putText(picture, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, ink, 1, cv2.LINE_AA)
    return picture


def test_the_print_with_a_margin():
    texts = ("Quittance de loyer du mois", 200, 400), ("octobre 2026 : 540,00", 420, 700)
    rows, columns = printed_part(page(*texts), 32)
    assert 320 <= rows.start < 380 < 710 < rows.stop <= 780
    assert 140 <= columns.start < 195 < 620 < columns.stop <= 760
    assert (rows.stop - rows.start) % 32 == 0 == (columns.stop - columns.start) % 32


def test_light_print_on_a_dark_band_counts():
    picture = page(("Montant net social et revenu", 300, 900))
    picture[40:90] = 60
    cv2.putText(picture, "BULLETIN DE PAIE OCTOBRE", (60, 72), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 250, 1, cv2.LINE_AA)
    rows, columns = printed_part(picture, 32)
    assert rows.start <= 40
    assert columns.start <= 60


def test_specks_and_the_edge_of_the_sheet_do_not_count():
    picture = page(("Avis d'imposition sur les revenus", 300, 600), ("de l'annee precedente", 300, 640))
    picture[1200:1204, 850:853] = 0
    picture[:, :3] = 0
    rows, columns = printed_part(picture, 32)
    assert rows.stop < 800
    assert columns.start > 200


def test_a_page_with_next_to_nothing_is_looked_at_whole():
    assert printed_part(page(("Vu", 400, 600)), 32) == (slice(0, 1280), slice(0, 896))


def test_a_figure_alone_far_from_the_rest_is_inside():
    rows, columns = printed_part(page(("Nombre de parts du foyer fiscal", 60, 300), ("2", 830, 1100)), 32)
    assert rows.stop > 1100
    assert columns.stop > 860
