"""Each kind of damage gives the file it promises: format, size, seed; what a person reads stays there to be read."""

import io
import subprocess
from itertools import pairwise

import cv2
import numpy as np
import pikepdf
import pytest
import zxingcpp
from PIL import Image

from samples import damage, optics
from samples.barcode import two_d_doc
from samples.generate import Order, draw, make, make_pile, orders, pile_orders
from samples.papers import discover
from samples.piles import backwards, side_by_side
from samples.render import merged, page_count, pictures, render

RECEIPT = render(draw("rent_receipt", "prose", "1"))


@pytest.mark.parametrize("variant", ["rotated", "stamped", "low_ink", "folded"])
def test_every_variant_gives_a_file_that_opens(variant: str) -> None:
    suffix, data = damage.apply(variant, RECEIPT, "seed")
    if suffix == ".pdf":
        assert page_count(data) == 1
    else:
        picture = Image.open(io.BytesIO(data))
        picture.load()
        assert picture.format == {".jpg": "JPEG", ".tif": "TIFF"}[suffix]


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert damage.apply("scan150", RECEIPT, "a") == damage.apply("scan150", RECEIPT, "a")
    assert render(draw("rent_receipt", "prose", "1")) == RECEIPT
    assert damage.apply("scan150", RECEIPT, "a") != damage.apply("scan150", RECEIPT, "b")


def test_sizes_are_those_of_the_machines() -> None:
    phone = Image.open(io.BytesIO(damage.apply("phone", RECEIPT, "a")[1]))
    assert phone.width * phone.height == 3024 * 4032
    small = Image.open(io.BytesIO(damage.apply("messenger", RECEIPT, "a")[1]))
    assert min(small.size) <= 1200 and max(small.size) <= 1600


def test_a_fax_is_black_and_white() -> None:
    fax = [damage.apply("fax", RECEIPT, str(seed)) for seed in range(3)]
    assert {suffix for suffix, _ in fax} == {".tif", ".pdf"}
    sheet = Image.open(io.BytesIO(next(data for suffix, data in fax if suffix == ".tif")))
    assert sheet.mode == "1" and abs(sheet.width - 1686) < 4


def test_the_whole_sheet_is_in_the_photo() -> None:
    for seed in range(60):
        quad = optics.corners(0.707, np.random.default_rng(seed), optics.HARD, 3024, 4032)
        assert quad.min() >= 0 and quad[:, 0].max() <= 3024 and quad[:, 1].max() <= 4032


def test_unreadable_has_lost_its_letters_and_a_scan_has_not() -> None:
    def sharpness(data: bytes, suffix: str) -> float:
        picture = (
            pictures(data, 150)[0]
            if suffix == ".pdf"
            else cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        )
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        return float(cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 1.5), cv2.CV_64F).var())

    suffix, data = damage.apply("scan200", RECEIPT, "a")
    lost_suffix, lost = damage.apply("unreadable", RECEIPT, "a")
    assert sharpness(lost, lost_suffix) < sharpness(data, suffix) / 20


def test_a_pile_says_whose_page_is_whose() -> None:
    for order in pile_orders(5, 2, ["rent_receipt", "payslip"], ["born_digital"]):
        specimen = make_pile(order)
        documents = specimen.truth["documents"]
        pages = {page for document in documents for page in document["pages"]}
        pictured = pictures(specimen.data, 30)
        assert len(documents) == sum(bool(part.type) for part in order.parts)
        assert max(pages) <= len(pictured)
        for number, picture in enumerate(pictured, start=1):
            assert (number in pages) == (picture.min() < 200), "a page that is not blank belongs to a paper"


def test_two_small_papers_share_a_sheet() -> None:
    one, two = (render(draw("bank_details", "small_slip", seed)) for seed in ("a", "b"))
    both = side_by_side(one, two)
    (picture,) = pictures(both, 40)
    halves = np.array_split(picture, 2, axis=0 if picture.shape[0] > picture.shape[1] else 1)
    assert page_count(both) == 1 and all(half.min() < 200 for half in halves)


def test_sheets_can_be_fed_in_backwards() -> None:
    data = merged([RECEIPT, render(draw("bank_details", "small_slip", "a"))])
    assert [p.tobytes() for p in pictures(backwards(data), 30)] == [p.tobytes() for p in pictures(data, 30)][::-1]


def test_piles_hold_rows_of_one_employers_payslips() -> None:
    rows = [
        (first, second)
        for order in pile_orders(5, 20, ["rent_receipt", "payslip"], ["born_digital"])
        for first, second in pairwise(order.parts)
        if first.type == "payslip" and first.seed == second.seed and first.given
    ]
    assert rows and all(first.given["month"] != second.given["month"] for first, second in rows)


def test_orders_take_every_layout_before_any_twice() -> None:
    taken = [order.layout for order in orders(1, 9, ["rent_receipt"], ["scan200"], [])]
    assert len(set(taken)) == 9


@pytest.fixture
def some_apart(monkeypatch):
    """Of payslips and tax notices the first layout of the book is held apart, and no other."""

    def books(*types):
        book = {t: {k.removeprefix("apart_"): v for k, v in layouts.items()} for t, layouts in discover(*types).items()}
        for type_id in {"payslip", "tax_notice"} & set(book):
            first = min(book[type_id])
            book[type_id][f"apart_{first}"] = book[type_id].pop(first)
        return book

    monkeypatch.setattr("samples.generate.discover", books)


def test_layouts_held_apart_are_ordered_only_on_demand(some_apart) -> None:
    held = {order.layout for order in orders(1, 12, ["payslip"], ["scan200"], [], held=True)}
    others = {order.layout for order in orders(1, 200, ["payslip"], ["scan200"], [])}
    assert held and all(name.startswith("apart_") for name in held)
    assert others and not any(name.startswith("apart_") for name in others)
    assert any(name.startswith("held_") for name in others), "layouts of the past are for developing"


def test_types_without_layouts_held_apart_are_left_out_of_the_measure(some_apart) -> None:
    wanted = ["payslip", "death_certificate", "tax_notice"]
    assert {order.type for order in orders(1, 9, wanted, ["scan200"], [], held=True)} == {"payslip", "tax_notice"}
    assert orders(1, 9, ["death_certificate"], ["scan200"], [], held=True) == []
    assert {order.type for order in orders(1, 9, wanted, ["scan200"], [])} == set(wanted)


def test_piles_hold_no_layout_held_apart(some_apart) -> None:
    parts = [part for order in pile_orders(5, 30, ["payslip", "tax_notice"], ["born_digital"]) for part in order.parts]
    assert parts and not any(part.layout.startswith("apart_") for part in parts)


def test_every_pdf_says_that_it_is_a_specimen() -> None:
    for data in (RECEIPT, merged([RECEIPT, RECEIPT]), damage.apply("scan150", RECEIPT, "a")[1]):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert str(pdf.docinfo["/Keywords"]) == "SPECIMEN"
            assert str(pdf.docinfo["/Title"]) == "SPECIMEN"


def test_the_2d_doc_of_a_notice_is_read_and_says_what_is_printed() -> None:
    specimen = make(Order("tax_notice", "current_couple", "born_digital", "4"))
    codes = [code for picture in pictures(specimen.data, 200) for code in zxingcpp.read_barcodes(picture)]
    text = codes[0].bytes.decode()
    truth = specimen.truth["fields"]
    assert text.startswith("DC04FR00SPEC")
    assert f"41{truth['reference_tax_income']}\x1d" in text
    assert all(number in text for number in truth["tax_numbers"])


def test_a_2d_doc_is_the_same_for_the_same_seed() -> None:
    import datetime as dt

    rows = [("43", "2,5"), ("45", "2024")]
    assert two_d_doc("28", rows, dt.date(2025, 7, 1), "x") == two_d_doc("28", rows, dt.date(2025, 7, 1), "x")


def test_the_command_writes_files_and_their_truth(tmp_path) -> None:
    import sys

    command = [
        sys.executable,
        "-m",
        "samples.generate",
        str(tmp_path),
        "--count",
        "2",
        "--types",
        "rent_receipt",
        "--variants",
        "born_digital",
        "--piles",
        "0",
    ]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".json", ".pdf", ".pdf"]
