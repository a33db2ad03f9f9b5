"""The measure itself must be right: values compared as the contract means them, nothing counted twice."""

import pytest

from service.evaluation import evaluate, same
from service.results import DocumentResult, FieldResult, FileResult, QualityResult


def paper(kind, pages=(1,), confidence=0.9, **fields):
    values = {
        name: FieldResult(value=value, text=str(value), confidence=0.95, page=pages[0], box=None, source="ocr")
        for name, value in fields.items()
    }
    quality = QualityResult(legible=True, issues=[])
    return DocumentResult(
        pages=list(pages),
        type=kind,
        label=kind,
        confidence=confidence,
        text_source="ocr",
        quality=quality,
        fields=values,
    )


def file(*documents, name="a.pdf"):
    return FileResult(
        file=name, sha256="0" * 64, media_type="application/pdf", page_count=2, seconds=1.0, documents=list(documents)
    )


@pytest.mark.parametrize(
    ("truth", "read"),
    [
        (1834.12, 1834.12),
        (28411, 28411.0),
        ("Nadia BELKACEM", "BELKACEM Nadia"),
        ("12 rue de l'Église, 33000 Bordeaux", "12 RUE DE L EGLISE 33000 BORDEAUX"),
        (["A B", "C D"], ["D C", "B A"]),
        (True, True),
    ],
)
def test_same(truth, read):
    assert same(truth, read)


@pytest.mark.parametrize(
    ("truth", "read"),
    [(1834.12, 1834.21), ("2026-09", "2026-10"), (["A B"], ["A B", "C D"]), (True, 1), ("1834", 1835), (False, True)],
)
def test_not_same(truth, read):
    assert not same(truth, read)


def test_a_nationality_is_the_word_or_the_code():
    truth = {"type": "passport", "fields": {"nationality": "MALIENNE"}}
    for read, right in (("MLI", 1), ("MAR", 0)):
        assert evaluate([(file(paper("passport", nationality=read)), truth)]).figures()["total"]["right"] == right


def test_recall_and_precision():
    reading = file(paper("payslip", net_pay=1500.0, gross_pay=1.0, siret="12345678901234"))
    truth = {"type": "payslip", "variant": "phone", "fields": {"net_pay": 1500, "gross_pay": 2000, "period": "2026-09"}}
    evaluation = evaluate([(reading, truth)])
    figures = evaluation.figures()
    assert figures["total"]["expected"] == 3
    assert figures["total"]["given"] == 3  # the SIRET is not printed: given, and not right
    assert figures["total"]["right"] == 1
    assert figures["by_variant"]["phone"]["recall"] == pytest.approx(1 / 3, abs=1e-4)
    assert {mistake["what"] for mistake in figures["mistakes"]} == {
        "payslip.gross_pay",
        "payslip.period",
        "payslip.siret",
    }


def test_wrong_type_gives_no_fields():
    evaluation = evaluate(
        [(file(paper("rent_due_notice", total=700)), {"type": "rent_receipt", "fields": {"total": 700}})]
    )
    assert evaluation.total.types_right == 0
    assert (evaluation.total.expected, evaluation.total.given) == (1, 0)
    assert evaluation.confusion == {("rent_receipt", "rent_due_notice"): 1}


def test_piles_are_matched_by_pages():
    truth = {
        "documents": [{"pages": [1], "type": "payslip", "fields": {}}, {"pages": [2, 3], "type": "lease", "fields": {}}]
    }
    right = evaluate([(file(paper("payslip"), paper("lease", pages=(2, 3))), truth)])
    wrong = evaluate([(file(paper("payslip"), paper("lease", pages=(2,)), paper("lease", pages=(3,))), truth)])
    assert (right.files_cut_right, wrong.files_cut_right) == (1, 0)
    assert right.total.types_right == 2


def test_two_papers_of_one_page_are_matched_with_one_read_each():
    truth = {"documents": [{"type": "bank_details", "pages": [1]}, {"type": "health_card", "pages": [1]}]}
    both = evaluate([(file(paper("bank_details"), paper("health_card")), truth)]).figures()
    assert both["total"]["type_accuracy"] == 1.0
    assert evaluate([(file(paper("bank_details")), truth)]).figures()["total"]["type_accuracy"] == 0.5
