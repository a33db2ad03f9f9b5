"""A landlord before the committee: the table, its exports, a dossier to print, and the papers bound into one PDF."""

from __future__ import annotations

import csv
import io

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from openpyxl import load_workbook

from service.access import Actor
from service.dossiers import change_situation, share_dossier, unshare_dossier
from tests.browser.conftest import check_access, picture

pytestmark = pytest.mark.browser
DESK = Actor("desk", "key:test", "Guichet Nord")


@pytest.fixture
def shared(backend, dossier):
    """The dossier, shared with the landlord."""
    share_dossier(backend, DESK, dossier["id"], "Habitat Sud")
    yield dossier
    unshare_dossier(backend, DESK, dossier["id"], "Habitat Sud")


def rename_as_formula(backend, dossier):
    """The applicant takes a name that a spreadsheet would run."""
    first, *others = dossier["situation"]["persons"]
    persons = [first | {"last_name": f"={first['last_name']}"}, *others]
    change_situation(backend, DESK, dossier["id"], dossier["situation"] | {"persons": persons})
    return f"'={first['last_name']} {first['first_name']}"


def fetch(page, path):
    """What the browser downloads, with its session."""
    answer = page.request.get(path)
    assert answer.status == 200
    return answer.body()


def test_the_table_is_filtered_sorted_and_exported_safely(page, backend, shared, sign_in):
    sign_in("landlord")
    assert page.url.endswith("/bailleur")
    check_access(page)
    picture(page, "landlord-table")
    page.locator("#q").fill(shared["id"])
    page.locator("#sort").select_option("effort")
    page.get_by_role("button", name="Chercher").click()
    assert page.locator("tbody tr").count() == 1
    assert "bulletins" in page.locator("tbody tr").inner_text()

    name = rename_as_formula(backend, shared)
    rows = list(
        csv.reader(
            io.StringIO(fetch(page, f"/bailleur/dossiers.csv?q={shared['id']}").decode("utf-8-sig")), delimiter=";"
        )
    )
    assert len(rows) == 2
    assert rows[1][0] == shared["id"]
    assert rows[1][1] == name
    sheet = load_workbook(io.BytesIO(fetch(page, f"/bailleur/dossiers.xlsx?q={shared['id']}"))).active
    assert sheet["B2"].value == name
    assert sheet["B2"].data_type == "s"
    assert isinstance(sheet["F2"].value, int)


def test_a_dossier_is_printed_and_bound(page, shared, sign_in):
    sign_in("landlord")
    page.goto(f"/bailleur/dossiers/{shared['id']}")
    check_access(page)
    picture(page, "landlord-dossier")
    content = fetch(page, page.get_by_role("link", name="Télécharger tous les papiers").get_attribute("href"))

    bound = pikepdf.open(io.BytesIO(content))
    with bound.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[0] == "Liste des papiers"
    assert len(titles) == 8
    document = pypdfium2.PdfDocument(content)
    texts = [one.get_textpage().get_text_bounded() for one in document]
    assert all("Remis à Habitat Sud le " in text for text in texts)
    assert "septembre 2026" in texts[0]
    assert "Médiateur" in "".join(texts[1:])  # the words of a born-digital paper are still words
    notice = document[titles.index(next(title for title in titles if "avis-2025" in title))]
    codes = zxingcpp.read_barcodes(notice.render(scale=200 / 72).to_pil())
    assert any(code.format == zxingcpp.BarcodeFormat.DataMatrix for code in codes)


def test_a_dossier_that_is_not_shared_does_not_exist(page, dossier, sign_in):
    sign_in("landlord")
    for path in ("", "/dossier.pdf"):
        assert page.goto(f"/bailleur/dossiers/{dossier['id']}{path}").status == 404
    assert page.goto(f"/guichet/dossiers/{dossier['id']}").status == 403
    told = page.inner_text("main")
    assert "Ce n'est pas possible" in told
    assert dossier["id"] not in told
