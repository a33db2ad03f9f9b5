"""Letters that the recogniser takes for others, or leaves out, set right where French leaves no doubt.

A zero is an O among capitals and an O a zero among figures, a one is an l inside a small word, an I an l before an
apostrophe (no French word is `I'`), an I a one in `Ier` and an l a one behind a figure.
No word begins with an l before a consonant: it is an I (`lvry`), or the one of `1re`.
The networks hold Œ in their dictionary and hardly ever say it: they read CE or E (`VANDCEUVRE`, `SACRÉ-CEUR`). An
apostrophe between capitals is lost above the foot of an L and beside the round of a D (`DELLACQUA`): it is put back
only where the strip shows one, a small mark between both letters, in the upper half of the line, touching neither.
"""

from __future__ import annotations

import re
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.reading.light import darkest_paper
from extractors.reading.recogniser import Reading

_NAME = re.compile(r"(?<![\w-])(?=[^\W\d]*0)(?:[^\W\d_a-z]|0(?=[^\W\d_a-z])){5,}(?![\w-])")  # ESS0MBA
_NUMBER = re.compile(  # O8OOO, 8O0,00, 1O/11/2026
    r"(?<![^\W_])(?=(?:[O.,/]*\d){2}|[\dO]{4})(?=O*\d)[\dO]+(?:[.,/][\dO]+)*(?![^\W_])"
)
_SLIPS = (
    (re.compile(r"(?<=[a-zàâçéèêëîïôûù])1(?=[a-zàâçéèêëîïôûù])"), "l"),
    (re.compile(r"\b1(?=e \d)"), "l"),
    (re.compile(r"(?<=\d)[Il](?=[\d/])|(?<=\d)l(?![^\W_])"), "1"),
    (re.compile(r"(?<=[a-zà-ÿ,;)»] )I(?='[^\W\d_])"), "l"),
    (re.compile(r"(?<![^\W_])I(?='[^\W\d_])"), "L"),
    (re.compile(r"(?<![^\W_])(?<!['’-])l(?=[bcdfghjkmnpqrstvwxz][a-zà-ÿ]{2})"), "I"),
    (re.compile(r"\b[Il](?=ères?\b|er (?:jan|fév|mar|avr|mai|jui|ao|sep|oct|nov|déc))|\bl(?=(?:er|re)\b)"), "1"),
    (re.compile(r"(?<=\b[aA]o)[0o](?=t\b)|(?<=\bAO)[0O](?=[TÛ])"), "û"),
    (re.compile(r"(?i:(?<=publi))g(?=ue)"), "q"),
    (re.compile(r"(?<=PUBLI)G(?=UE)"), "Q"),
)
_LIGATURE = re.compile(
    r"(?<=[bdfmptv])ce(?=u)|(?<=pl)ce(?=uc)|(?<=n)ce(?=u[dv])|(?<=\bs)ce(?=urs?\b)|(?<=c)ce(?=urs?\b)|\bce(?=uvr)"
    r"|(?:\b|(?<=\bvand)|(?<=man))e(?=uvr)|(?<=\b[cs])e(?=urs?\b)|(?<=\blec)e(?=ur\b)|(?<=\bpl)e(?=uc\b)"
    r"|(?<=\bb)e(?=ufs?\b)|(?<=\bn)e(?=uds?\b)|oœ|œe|eœ|æ(?=u)",
    re.IGNORECASE,
)
_ELIDING = re.compile(
    r"(?<![^\W_])[dl](?=[aeouyhœ])"  # d'embauche, l'année; an accent or a dot looks like the mark
    r"|(?:(?<![^\W_])[DL]|(?<=\bD[EA]L)L)(?=[AÀÂEÉÈÊIÎÍOÔUYH])"  # D'ANGELO, L'ÉGLISE, DELL'ACQUA
    r"|(?<![^\W_])(?:N(?=[DGKZ])|M(?=[BP])|O(?=[BCDGHKLMNRS]))"  # N'DIAYE, M'BARKI, O'BRIEN
)
_HIGH = (0.15, 0.6)  # of the height of the letter before: how tall an apostrophe is
_WIDE = 0.35  # of that height, at most
_INK = 0.5  # of the contrast of the strip


def with_letters(reading: Reading, strip: NDArray[np.uint8]) -> Reading:
    """The reading as French would have it."""
    text = _NUMBER.sub(lambda number: number[0].replace("O", "0"), reading.text)
    text = _NAME.sub(lambda name: name[0].replace("0", "O"), text)
    for slip, letter in _SLIPS:
        text = slip.sub(letter, text)
    reading = _with_apostrophes(replace(reading, text=text), strip)
    for match in reversed(list(_LIGATURE.finditer(reading.text))):
        reading = reading.edited(*match.span(), "Œ" if match[0].isupper() else "œ")
    return reading


def _with_apostrophes(reading: Reading, strip: NDArray[np.uint8]) -> Reading:
    elided = [match.end() for match in _ELIDING.finditer(reading.text)]
    if not elided:
        return reading
    marks = _marks(strip)
    for end in reversed(elided):
        before, after = (place * strip.shape[1] for place in reading.places[end - 1 : end + 1])
        if _apostrophe_between(marks, before, after, reading.text[end - 1 : end + 1]):
            reading = reading.edited(end, end, "'")
    return reading


def _marks(strip: NDArray[np.uint8]) -> NDArray[np.int32]:
    """What is inked in one piece: left, top, width and height of each, in pixels."""
    dark = (strip < darkest_paper(strip, _INK)).astype(np.uint8)
    _, _, found, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    return np.asarray(found[1:, :4], dtype=np.int32)


def _apostrophe_between(marks: NDArray[np.int32], before: float, after: float, letters: str) -> bool:
    """Whether a mark hangs between two whole letters from the top of the first; an L holds it over its foot."""
    first, second = _letter(marks, before), _letter(marks, after)
    least = 0.8 if letters.isupper() else 0.5
    if first is None or second is None or not least * first[3] <= second[3] <= 1.5 * first[3]:
        return False  # a letter in pieces: the mark may be one of them
    left, top, wide, tall = (int(value) for value in first)
    start = left + wide / 3 if letters[0] == "L" else left + wide
    least, most = (share * tall for share in _HIGH)
    return any(
        x >= start and x + width <= second[0] + second[2] / 4 and width <= _WIDE * tall
        and least <= height <= most and abs(y - top) <= 0.15 * tall
        for x, y, width, height in marks
    )  # fmt: skip


def _letter(marks: NDArray[np.int32], place: float) -> NDArray[np.int32] | None:
    """The tallest mark at that place along the strip."""
    there = [mark for mark in marks if mark[0] <= place <= mark[0] + mark[2]]
    return max(there, key=lambda mark: int(mark[3]), default=None)
