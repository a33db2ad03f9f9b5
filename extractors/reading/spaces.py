"""White space that the recogniser swallowed, put back only where the paper shows it.

PP-OCR reads `Adresse: 12 rue` where `Adresse : 12 rue` is printed, and sometimes joins whole words. Between two letters
that it read side by side, the strip is looked at: a blank gap as wide as a space of that line is a space. In a
letter-spaced line every gap is wide, so a space must be much wider than the line's usual gap. In print of even widths
an apostrophe stands so far from its letters that spaces are seen beside it (`D ' IMPOT`): French has none there. A
full stop before a small letter is a comma whose tail was not seen, unless the word before is short: `bd.`, `tél.`.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from extractors.reading.light import darkest_paper
from extractors.reading.recogniser import Reading

LEAST = 0.22  # of the strip's height, which is about one and a half times that of a capital
LEAST_IN_NUMBERS = 0.32  # figures stand on equal widths: the gaps beside a 1 or a point are wide
OVER_USUAL = 2.6  # times the line's usual gap
INK = 0.35  # of the contrast of the strip
_NUMERIC = re.compile(r"[\d.,/-]{2}")
_ELIDED = re.compile(  # the spaces about the apostrophe of d'impôt, l'année, qu'il, dell'Acqua
    r"(?i)(?:(?<=[b-df-hj-np-tv-xz])|(?<=qu)) '\s?(?=[^\W\d_])|\b(?:[cdjlmnst]|qu|dell)' (?=[aeiouyhœàâéèêîô])"
)


_TAILLESS = re.compile(r"(?<=[^\W\d_]{6})\.(?= [a-zàâçéèêîôû]{2})")


def with_spaces(reading: Reading, strip: NDArray[np.uint8]) -> Reading:
    """The reading with the spaces that the strip shows."""
    if len(reading.text) < 2:
        return reading
    blank = _blank_columns(strip)
    gaps = [_gap(blank, left, right) for left, right in zip(reading.places, reading.places[1:], strict=False)]
    inner = [gap for gap, pair in zip(gaps, _pairs(reading.text), strict=True) if " " not in pair]
    height = strip.shape[0]
    usual = max(OVER_USUAL * float(np.median(inner)) if inner else 0.0, 3.0)
    text, sure, places = [reading.text[0]], [reading.sureness[0]], [reading.places[0]]
    for index, gap in enumerate(gaps):
        pair = reading.text[index : index + 2]
        least = LEAST_IN_NUMBERS if _NUMERIC.fullmatch(pair) else LEAST
        if gap >= max(usual, least * height) and " " not in pair:
            text.append(" ")
            sure.append(1.0)
            places.append((reading.places[index] + reading.places[index + 1]) / 2)
        text.append(reading.text[index + 1])
        sure.append(reading.sureness[index + 1])
        places.append(reading.places[index + 1])
    return _elided(Reading(_TAILLESS.sub(",", "".join(text)), tuple(sure), tuple(places)))


def _elided(reading: Reading) -> Reading:
    """The reading without the spaces beside its apostrophes."""
    if " '" not in reading.text and "' " not in reading.text:
        return reading
    for match in reversed(list(_ELIDED.finditer(reading.text))):
        for index in reversed(range(*match.span())):
            if reading.text[index] == " ":
                reading = reading.edited(index, index + 1, "")
    return reading


def _pairs(text: str) -> list[str]:
    return [text[index : index + 2] for index in range(len(text) - 1)]


def _blank_columns(strip: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """For each column of the strip whether it holds no ink; the outer rims may be other lines."""
    rim = strip.shape[0] // 14  # more would cut the foot of an L
    middle = strip[rim : strip.shape[0] - rim]
    return np.asarray(middle.min(axis=0) > darkest_paper(strip, INK), dtype=np.bool_)


def _gap(blank: NDArray[np.bool_], left: float, right: float) -> int:
    """The widest blank run between two places of the strip, in pixels."""
    part = blank[int(left * len(blank)) : int(right * len(blank)) + 1]
    return max(map(len, part.tobytes().split(b"\0")))
