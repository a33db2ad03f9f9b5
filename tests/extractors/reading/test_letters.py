"""Letters that the networks take for others: œ, the apostrophe between capitals, the zero in a name."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.reading.letters import with_letters
from extractors.reading.recogniser import Reading

SERIF = "DejaVuSerif.ttf"


def printed(text: str, pixels: int = 32, blurred: bool = False) -> tuple[np.ndarray, list[float]]:
    """A strip with that text, and the middle of each letter along it (0 to 1)."""
    font = ImageFont.truetype(SERIF, pixels)
    width = round(font.getlength(text)) + 16
    picture = Image.new("L", (width, 2 * pixels), 255)
    ImageDraw.Draw(picture).text((8, pixels // 3), text, font=font, fill=20)
    middles = [8 + font.getlength(text[:at]) + font.getlength(text[at]) / 2 for at in range(len(text))]
    strip = np.array(picture)
    return cv2.GaussianBlur(strip, (0, 0), 1.2) if blurred else strip, [middle / width for middle in middles]


@pytest.mark.parametrize("blurred", [False, True])
@pytest.mark.parametrize(
    "shown",
    [
        "M. DELL'ACQUA", "RUE DE L'ÉGLISE", "D'ALMEIDA", "O'BRIEN", "N'DIAYE Awa", "LE LION D'OR", "LOUIS NDIAYE",
        "Date d'embauche :", "sur l'année, d'un, de dire, délai, liés",
    ],
)  # fmt: skip
def test_an_apostrophe_is_put_back_where_the_strip_shows_one(shown, blurred):
    strip, middles = printed(shown, blurred=blurred)
    kept = [at for at, letter in enumerate(shown) if letter != "'"]
    lost = Reading("".join(shown[at] for at in kept), (0.9,) * len(kept), tuple(middles[at] for at in kept))
    found = with_letters(lost, strip)
    assert found.text == shown
    assert len(found.places) == len(found.sureness) == len(shown)
    assert list(found.places) == sorted(found.places)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("54500 VANDCEUVRE-LÈS-NANCY", "54500 VANDŒUVRE-LÈS-NANCY"),
        ("VANDEUVRE", "VANDŒUVRE"),
        ("RUE DU SACRÉ-CEUR", "RUE DU SACRÉ-CŒUR"),
        ("M. LECCEUR, Mme LECEUR", "M. LECŒUR, Mme LECŒUR"),
        ("ma sceur et ses veux", "ma sœur et ses veux"),
        ("CEUVRES SOCIALES", "ŒUVRES SOCIALES"),
        ("main-d'ceuvre, manceuvre, bceuf", "main-d'œuvre, manœuvre, bœuf"),
        ("PLCEUC, PLEUC", "PLŒUC, PLŒUC"),
        ("FINANCEUR RECEVEUR ceux CEUX PLEURS NEUVE", "FINANCEUR RECEVEUR ceux CEUX PLEURS NEUVE"),
        ("LEUR SIEUR DOUCEUR NOIRCEUR PERCEUSE", "LEUR SIEUR DOUCEUR NOIRCEUR PERCEUSE"),
        ("O8OOO CHARLEVILLE, 2O26", "08000 CHARLEVILLE, 2026"),
        ("8O0,00 € le O1/1O/2026, bât. O2, CO2 2O", "800,00 € le 01/10/2026, bât. O2, CO2 2O"),
        ("le Ier avril, 1e 3 ao0t", "le 1er avril, le 3 août"),
        ("I'avis vu I'article, RUE DE I'EGLISE", "L'avis vu l'article, RUE DE L'EGLISE"),
        ("le 1l/1I/2025, 21l, quai II", "le 11/11/2025, 211, quai II"),
        ("94200 lvry, lnès, la lère Armée, la lre, llona", "94200 Ivry, Inès, la 1ère Armée, la 1re, llona"),
        ("54500 Vandeœuvre", "54500 Vandœuvre"),
        ("code civi1 uti1e, Rue Ier, Audience publigue", "code civi1 utile, Rue Ier, Audience publique"),
        ("ESS0MBA ONDOA", "ESSOMBA ONDOA"),
        ("XYG6LX38X", "XYG6LX38X"),
        ("TOTAL 100,00", "TOTAL 100,00"),
        ("FR7600001234", "FR7600001234"),
    ],
)
def test_letters_that_french_settles(read, meant):
    places = tuple(np.linspace(0, 1, len(read)))
    found = with_letters(Reading(read, (0.9,) * len(read), places), np.full((32, 400), 255, np.uint8))
    assert found.text == meant
    assert len(found.places) == len(found.sureness) == len(meant)
