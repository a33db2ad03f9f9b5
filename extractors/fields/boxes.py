"""Forms whose boxes are numbered from 1 on: `07 Personnes à charge   08 Nombre de parts`."""

from __future__ import annotations

import re

from extractors.fields.layout import Sheet, once_a_page

_CAPTIONED = re.compile(r"(?<![\w.,/'’-])0?(?P<number>[1-9]\d?)(?:[.)]| ?[–—-])?[ \t](?=[A-ZÀ-Þ])")
_FEW = 4  # captions in a row; two or three figures before capitals are no numbering


def last_box(text: str) -> int:
    """The number of the last box of a form that numbers its captions without a gap; 0 where it does not.

    >>> last_box("01 N° fiscal 02 Réf. de l'avis\\n03 Situation\\n04 Domicile : 12 Rue Haute")
    4
    >>> last_box("3 Personnes à charge, 1 Rue Haute")
    0
    """
    numbers = {int(match["number"]) for match in _CAPTIONED.finditer(text)}
    last = 0
    while last + 1 in numbers:
        last += 1
    return last if last >= _FEW else 0


@once_a_page
def last_box_on(sheet: Sheet) -> int:
    """How far the captions of a page are numbered."""
    return last_box("\n".join(line.text for line in sheet.page.lines))


def numbers_a_box(text: str, last: int) -> bool:
    """Whether a text before a caption is the number of a box on a form with so many of them."""
    text = text.rstrip(".)")
    return text.isdigit() and 1 <= int(text) <= last
