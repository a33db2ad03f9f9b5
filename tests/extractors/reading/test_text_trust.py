"""A text layer is used only when it is what a person sees."""

from __future__ import annotations

import io
import time

import pikepdf
import pytest

from extractors.reading.reader import open_file
from extractors.reading.text_trust import MOST_LETTERS
from tests.extractors.reading import made

NONSENSE = ["Lorem ipsum 111,11 dolor sit", "amet consectetur 222,22 elit", "sed do eiusmod 333,33 tempor"] * 3


def read(data: bytes):
    (page,) = open_file(data, "paper.pdf").pages
    return page


def test_a_born_digital_page_is_taken_as_written():
    page = read(made.printed())
    assert page.source == "pdf_text"
    assert made.missing(page.text) == []
    assert [line.text for line in page.lines] == made.ROWS


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_shown_sideways_is_turned_upright(turn):
    page = read(made.changed(made.printed(), rotate=turn))
    assert page.source == "pdf_text"
    assert [line.text for line in page.lines] == made.ROWS
    assert page.height > page.width
    assert page.lines[0].box.cy < 0.2


def test_text_written_upwards_on_a_portrait_sheet_is_turned_too():
    landscape = made.changed(made.printed(page="A4 landscape"), b"q 0 1 -1 0 595 0 cm", b"Q")
    pdf = pikepdf.open(io.BytesIO(landscape))
    pdf.pages[0].MediaBox = [0, 0, 595, 842]
    page = read(made.bytes_of(pdf))
    assert page.width > page.height
    assert [line.text for line in page.lines] == made.ROWS


def test_the_invisible_layer_of_a_scan_is_not_used():
    page = read(made.scanned_pdf(made.photographed(), extra=made.typed(NONSENSE, mode=3)))
    assert page.source == "ocr"
    assert "111,11" not in page.text
    assert made.missing(page.text) == []


def test_a_layer_with_more_words_than_a_page_can_print_is_not_looked_into():
    """Seconds a page, whatever a sender hides in it: the page is read as people see it."""
    hidden = [" ".join([f"{row} 234,56 le 3 mars 2026 NOM :"] * 40) for row in range(45)]
    assert sum(map(len, hidden)) > MOST_LETTERS
    started = time.process_time()
    pdf = pikepdf.open(io.BytesIO(made.changed(made.printed(), content_after=made.typed(hidden, mode=3, step=1))))
    pdf.pages[0].Resources.Font.F1 = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page = read(made.bytes_of(pdf))
    assert page.source == "ocr"
    assert made.missing(page.text) == []
    assert time.process_time() - started < 20


def test_visible_nonsense_under_the_scan_is_not_used():
    page = read(made.scanned_pdf(made.photographed(), before=made.typed(NONSENSE)))
    assert page.source == "ocr"
    assert "222,22" not in page.text
    assert made.missing(page.text) == []


def test_a_signature_line_added_to_a_scan_does_not_hide_the_scan():
    line = made.typed(
        ["Document signé électroniquement le 5 novembre 2026 par la mairie de Bordeaux, page 1 sur 3"], top=20
    )
    page = read(made.scanned_pdf(made.photographed(), extra=line))
    assert page.source == "ocr"
    assert made.missing(page.text) == []


def test_old_text_under_a_white_block_is_not_read():
    old = made.printed(tuple(row.replace("692,96", "999,99") for row in made.ROWS))
    blanked = made.changed(old, content_after=b"q 1 1 1 rg 0 0 700 900 re f Q")
    page = read(blanked)
    assert "999,99" not in page.text


def test_new_text_on_a_white_block_replaces_the_old():
    block = b" q 1 1 1 rg 60 500 400 40 re f Q "
    covered = made.scanned_pdf(made.photographed(), before=b"")
    pdf = pikepdf.open(io.BytesIO(covered))
    rows = [f"Ligne {i} du contrat de location pour le mois de mai" for i in range(14)] + ["Loyer ancien 999,99 euros"]
    content = made.typed(rows, step=20) + block + made.typed(["Loyer nouveau 450,00 euros"], top=520)
    pdf.pages[0].Contents = pikepdf.Stream(pdf, content)
    page = read(made.bytes_of(pdf))
    assert page.source == "pdf_text"
    assert "450,00" in page.text
    assert "999,99" not in page.text


def test_white_text_on_white_is_not_read():
    page = read(made.changed(made.printed(), content_after=b""))
    assert "secret" not in page.text
    hidden = made.printed((*made.ROWS, '<span style="color:white">mot secret 777,77</span>'))
    page = read(hidden)
    assert page.source == "pdf_text"
    assert "777,77" not in page.text
    assert made.missing(page.text) == []


def test_a_font_that_copies_as_other_letters_is_not_believed():
    pdf = pikepdf.open(io.BytesIO(made.printed()))
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(shifted(font.ToUnicode.read_bytes()))
    page = read(made.bytes_of(pdf))
    assert page.source == "ocr"
    assert made.missing(page.text) == []


def shifted(table: bytes) -> bytes:
    """A ToUnicode table in which each letter is the third after."""
    out = []
    for line in table.decode().splitlines():
        parts = line.split()
        if len(parts) == 2 and all(part.startswith("<") and len(part) == 6 for part in parts):
            line = f"{parts[0]} <{int(parts[1][1:5], 16) + 3:04x}>"
        out.append(line)
    return "\n".join(out).encode()


def test_a_stamp_with_transparency_hides_nothing():
    page = read(
        made.printed(
            (
                *made.ROWS,
                '<div style="position:absolute;top:0;left:0;width:100%;height:100%;background:rgba(0,0,200,.1)"></div>',
            )
        )
    )
    assert page.source == "pdf_text"
    assert made.missing(page.text) == []


def test_letter_spaced_titles_are_read_as_words():
    page = read(made.printed(("<b style='letter-spacing:.45em'>AVIS D’IMPÔT 2025</b>", *made.ROWS)))
    assert page.lines[0].text == "AVIS D’IMPÔT 2025"


def test_a_slanted_watermark_is_no_text():
    style = "position:absolute;top:90mm;left:30mm;font-size:60pt;color:#ccc;transform:rotate(-40deg)"
    mark = f"<div style='{style}'>DUPLICATA</div>"
    page = read(made.printed((*made.ROWS, mark)))
    assert [line.text for line in page.lines] == made.ROWS


def test_a_watermark_longer_than_the_text_does_not_say_which_way_a_page_runs():
    mark = made.typed(["COPIE DÉLIVRÉE POUR LE LOGEMENT " * 4] * 12, step=40)
    slanted = b"q .819 .574 -.574 .819 100 -300 cm " + mark + b" Q"
    landscape = made.changed(made.printed(page="A4 landscape"), b"q 0 1 -1 0 595 0 cm", b"Q " + slanted)
    pdf = pikepdf.open(io.BytesIO(landscape))
    pdf.pages[0].MediaBox = [0, 0, 595, 842]
    page = read(made.bytes_of(pdf))
    assert page.source == "pdf_text"
    assert [line.text for line in page.lines] == made.ROWS


def test_values_typed_in_a_form_are_read():
    pdf = pikepdf.open(io.BytesIO(made.printed()))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    look = pikepdf.Stream(pdf, b"BT /F1 11 Tf 2 4 Td (Numero 33063123456) Tj ET", Type=pikepdf.Name.XObject,
                          Subtype=pikepdf.Name.Form, BBox=[0, 0, 200, 16],
                          Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)))  # fmt: skip
    field = pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="numero", V="Numero 33063123456",
        Rect=[70, 100, 270, 116], F=4, AP=pikepdf.Dictionary(N=look)))  # fmt: skip
    pdf.pages[0].Annots = [field]
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[field], DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)))
    page = read(made.bytes_of(pdf))
    assert page.source == "pdf_text"
    assert "33063123456" in page.text
    assert made.missing(page.text) == []
