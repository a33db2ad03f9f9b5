"""The pile: what a dossier's papers have in common with a paper, what is proposed, and what a clerk's yes does."""

from __future__ import annotations

import io

import pikepdf
import pytest
from sqlalchemy import select

from service.access import Actor
from service.carving import cut
from service.checklists.papers import paper_of
from service.dossiers import change_situation, list_dossiers, open_dossier, seen
from service.errors import ForbiddenError, InvalidRequestError, NotFoundError
from service.files import Upload, add_files, get_file, list_files, remove_file
from service.filing import Filed, Picked, part_aside, put_into
from service.listings import Asked, list_rows
from service.neighbours import MOST_BY_SURNAME, neighbours
from service.pile import PILE, look, look_at, open_pile, put_aside
from service.pipeline import read_bytes
from service.queue.claims import claim, finish
from service.reports import refresh
from service.results import DocumentResult, FieldResult, FileResult, QualityResult
from service.retention import erase_expired, erase_left_over
from service.statistics import statistics
from service.store.models import AuditEntry, Correction, Document, Dossier, File, utc_now
from tests.service.conftest import DESK, SITUATION

TAX = "1234567890123"
RESULT = FileResult(file="a.pdf", sha256="0" * 64, media_type="application/pdf", page_count=1, seconds=0.1)


def household(backend, *people, checklist="national"):
    """A dossier of people given as (first name, surname, day of birth); the first one asks."""
    persons = [
        {"id": f"p{place}", "role": "dependant" if place else "applicant", "first_name": first, "last_name": last,
         "birth_date": born} for place, (first, last, born) in enumerate(people)
    ]  # fmt: skip
    return open_dossier(backend, DESK, SITUATION | {"persons": persons, "checklist": checklist}).dossier.id


def field(value, page=1):
    return FieldResult(value=value, text=str(value), confidence=0.97, page=page, box=None, source="pdf_text")


def paper(type_id, pages, **values):
    return DocumentResult(
        pages=pages,
        type=type_id,
        label=type_id,
        confidence=0.99,
        text_source="pdf_text",
        quality=QualityResult(legible=True, issues=[]),
        fields={name: field(value, pages[0]) for name, value in values.items()},
    )


def pdf(count, mark="x"):
    """A PDF whose pages are told apart by their widths."""
    with pikepdf.new() as made:
        for number in range(1, count + 1):
            made.add_blank_page(page_size=(100 + number, 200))
        made.docinfo["/Title"] = mark
        out = io.BytesIO()
        made.save(out, deterministic_id=True)
    return out.getvalue()


def widths(content):
    with pikepdf.open(io.BytesIO(content)) as opened:
        return [int(page.mediabox[2]) - 100 for page in opened.pages]


def dropped(backend, *papers, name="pile.pdf", pages=0, where=PILE, media_type="application/pdf"):
    """A file of these papers, dropped and read."""
    open_pile(backend, DESK)
    count = pages or max((page for one in papers for page in one.pages), default=1)
    row = add_files(backend, DESK, where, [Upload(name, pdf(count, name))])[0]
    claimed = claim(backend, row.id, "test")
    result = FileResult(file=name, sha256=row.sha256, media_type=media_type, page_count=count, seconds=0.1,
                        documents=list(papers))  # fmt: skip
    assert finish(backend, claimed, result)
    refresh(backend, where)
    return row.id


def proposed(backend):
    """For each paper of the pile the dossier proposed, or why a person must choose."""
    return [one.proposal.dossier.dossier_id if one.proposal.dossier else None for one in look(backend, DESK).papers]


def payslip(name, pages=(1,), **values):
    return paper("payslip", list(pages), employee_name=name, **values)


def card(last, first, born, pages=(1,)):
    return paper("identity_card", list(pages), last_name=last, first_names=first, birth_date=born)


def test_a_full_name_of_one_dossier_alone_is_proposed(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    household(backend, ("Marc", "Durand", "1970-01-01"))
    dropped(backend, payslip("Mme BELKACEM Nadia"))
    assert proposed(backend) == [nadia]
    assert look(backend, DESK).papers[0].proposal.dossier.why == "name"
    assert list_files(backend, DESK, nadia) == []  # nothing goes anywhere by itself


@pytest.mark.parametrize(
    "read",
    [
        payslip("DUPONT Jeanne"),  # nobody
        payslip("BELKACEM"),  # a surname alone
        paper("proof_of_address", [1], issuer="EDF"),  # no name
        card("BELKACEM", "Nadia", "1999-09-09"),  # another day of birth
        paper("tax_notice", [1], declarants=["Paul LEROY"], tax_numbers=[TAX]),  # the number of another
    ],
    ids=["nobody", "surname", "nameless", "birth", "number"],
)
def test_what_is_not_sure_is_for_a_person(backend, read):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    dropped(backend, paper("tax_notice", [1], declarants=["Nadia BELKACEM"], tax_numbers=[TAX]), where=nadia, name="a")
    dropped(backend, read)
    assert proposed(backend) == [None]


@pytest.mark.parametrize(
    ("surname", "printed"),
    [
        ("N'Diaye", "NDIAYE Awa"),
        ("Ndiaye", "Awa N'DIAYE"),
        ("de La Tour", "DELATOUR AWA"),
        ("El Amrani", "M. EL-AMRANI Awa"),
        ("Le", "LE Awa"),
        ("Ben Salah", "Awa BENSALAH"),
    ],
)
def test_a_surname_is_found_however_it_is_cut(backend, surname, printed):
    awa = household(backend, ("Awa", surname, "1988-04-02"))
    household(backend, ("Paul", surname, "1970-01-01"))
    dropped(backend, payslip(printed))
    assert proposed(backend) == [awa]


def test_of_a_common_surname_only_the_dossiers_of_a_like_first_name_are_opened(backend):
    paul, paula = (household(backend, (first, "de Martin", "1950-05-05")) for first in ("Paul Émile", "Paula"))
    for number, first in enumerate(("Nadia", "Karim", "Awa", "Hugo") * 5):
        household(backend, (first, "de Martin", f"1980-08-{number + 1:02d}"))
    household(backend, ("Paul", "de Castelnau", "1950-05-05"))
    papers = [paper_of(RESULT, payslip(name)) for name in ("MARTIN Pauk", "P. de Martin", "M. et Mme DE MARTIN")]
    with backend.database.read() as session:
        misread, initial, surname = (set(one) for one in neighbours(session, papers))
    assert misread == initial == {paul, paula}
    assert len(surname) == MOST_BY_SURNAME
    dropped(backend, payslip("M. et Mme DE MARTIN"))
    sheet = look(backend, DESK).papers[0]
    assert sheet.proposal.dossier is None
    assert {one.why for one in sheet.proposal.others} == {"surname"}


def test_what_is_put_aside_hides_nothing_of_the_pile(backend, monkeypatch):
    monkeypatch.setattr("service.pile.LATEST", 2)
    old = [dropped(backend, payslip("A B"), name=f"{number}.pdf") for number in range(3)]
    put_aside(backend, DESK, old[:2], True)
    new = dropped(backend, payslip("C D"), name="new.pdf")
    assert [sheet.file["id"] for sheet in look(backend, DESK).papers] == [old[2], new]


def test_two_of_one_name_are_told_apart_by_their_birth_or_not_at_all(backend):
    older = household(backend, ("Paul", "Martin", "1950-05-05"))
    household(backend, ("Paul", "Martin", "1980-08-08"))
    dropped(backend, card("MARTIN", "Paul", "1950-05-05"), name="card.pdf")
    dropped(backend, payslip("Paul MARTIN"), name="payslip.pdf")
    assert proposed(backend) == [older, None]
    assert len(look(backend, DESK).papers[1].proposal.others) == 2


def test_somebody_with_two_dossiers_is_a_question(backend):
    first = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    household(backend, ("Nadia", "Belkacem", "1988-04-02"), checklist="national")
    notice = paper("tax_notice", [1], declarants=["Nadia BELKACEM"], tax_numbers=[TAX])
    dropped(backend, notice, where=first, name="there.pdf")
    dropped(backend, card("BELKACEM", "Nadia", "1988-04-02"), name="card.pdf")
    dropped(backend, notice, name="notice.pdf")
    assert proposed(backend) == [None, None]


def test_a_number_read_in_a_dossier_finds_it_again_and_a_strangers_does_not(backend):
    paul = household(backend, ("Paul", "Martin", "1950-05-05"))
    household(backend, ("Paul", "Martin", "1980-08-08"))
    dropped(backend, paper("tax_notice", [1], declarants=["Paul MARTIN"], tax_numbers=[TAX]), where=paul, name="a.pdf")
    dropped(
        backend, paper("tax_notice", [1], declarants=["Jean HOTE"], tax_numbers=["9" * 13]), where=paul, name="b.pdf"
    )
    dropped(backend, paper("tax_notice", [1], declarants=["Paul MARTIN"], tax_numbers=[TAX]), name="mine.pdf")
    dropped(backend, paper("tax_notice", [1], tax_numbers=["9" * 13]), name="host.pdf")
    assert proposed(backend) == [paul, None]
    assert [row.id for row in list_rows(backend, DESK, Asked(q=TAX)).rows] == [paul]
    assert list_rows(backend, DESK, Asked(q="9" * 13)).rows == []


def test_a_new_situation_is_known_at_once(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    dropped(backend, payslip("Karim HADDAD"))
    assert proposed(backend) == [None]
    karim = SITUATION["persons"][0] | {"id": "p2", "role": "co_applicant", "first_name": "Karim", "last_name": "Haddad"}
    change_situation(backend, DESK, nadia, SITUATION | {"persons": [*SITUATION["persons"], karim]})
    assert proposed(backend) == [nadia]


def test_a_file_moves_with_its_reading_and_the_report_follows(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    file_id = dropped(backend, card("BELKACEM", "Nadia", "1988-04-02"))
    before = get_file(backend, DESK, file_id)
    assert put_into(backend, DESK, nadia, [Picked(file_id)]) == Filed(moved=1)
    after = get_file(backend, DESK, file_id)
    assert after["dossier_id"] == nadia
    assert after["result"] == before["result"]
    report = refresh(backend, nadia)
    assert next(item for item in report["items"] if item["id"] == "identity")["status"] != "missing"
    assert look(backend, DESK).papers == []
    with backend.database.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "file_paper")).one()
    assert (entry.actor, entry.dossier_id, entry.target) == (DESK.id, nadia, file_id)


def test_what_a_dossier_holds_already_is_said_and_not_doubled(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    dropped(backend, payslip("BELKACEM Nadia"), where=nadia, name="paie.pdf")
    file_id = dropped(backend, payslip("BELKACEM Nadia"), name="paie.pdf")
    assert put_into(backend, DESK, nadia, [Picked(file_id)]) == Filed(known=1)
    assert len(list_files(backend, DESK, nadia)) == 1
    assert put_into(backend, DESK, nadia, [Picked(file_id)]) == Filed(gone=1)


def mixed(backend):
    """One scan: a payslip of Nadia's (2 pages), a blank page, Paul's card, a nameless sheet."""
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    paul = household(backend, ("Paul", "Martin", "1950-05-05"))
    papers = (payslip("BELKACEM Nadia", (1, 2)), card("MARTIN", "Paul", "1950-05-05", (4,)), paper("unknown", [5]))
    return nadia, paul, dropped(backend, *papers, pages=5)


def test_a_scan_of_two_households_is_said_to_be_one_and_cut(backend):
    nadia, paul, file_id = mixed(backend)
    sheets = look(backend, DESK).papers
    assert proposed(backend) == [nadia, paul, None]
    assert all(sheet.mixed for sheet in sheets)
    with backend.database.write() as session:
        session.add(Correction(document_id=sheets[1].document_id, by="Nora", change={"type": "passport"}))

    assert put_into(backend, DESK, paul, [Picked(file_id, sheets[1].document_id)]) == Filed(moved=1)
    own = list_files(backend, DESK, paul)[0]
    assert own["name"] == "pile, p. 4.pdf"
    document = own["result"]["documents"][0]
    assert (document["id"], document["pages"]) == (sheets[1].document_id, [1])
    assert {value["page"] for value in document["fields"].values()} == {1}
    assert own["result"]["page_count"] == 1

    rest = get_file(backend, DESK, file_id)
    assert [one["pages"] for one in rest["result"]["documents"]] == [[1, 2], [4]]
    with backend.database.read() as session:
        rows = {row.dossier_id: row for row in session.scalars(select(File))}
        assert widths(backend.vault.get(rows[paul].vault_id)) == [4]
        assert widths(backend.vault.get(rows[PILE].vault_id)) == [1, 2, 3, 5]  # the blank page follows Nadia's
        assert session.scalars(select(Correction)).one().document_id == sheets[1].document_id
        assert {name for name, _ in backend.vault.names()} == {row.vault_id for row in rows.values()}

    assert put_into(backend, DESK, nadia, [Picked(file_id, sheets[0].document_id)]) == Filed(moved=1)
    assert put_into(backend, DESK, nadia, [Picked(file_id, sheets[2].document_id)]) == Filed(moved=1)
    assert sorted(one["result"]["page_count"] for one in list_files(backend, DESK, nadia)) == [1, 3]
    assert look(backend, DESK).papers == []


def test_a_mixed_file_can_be_kept_whole(backend):
    nadia, _paul, file_id = mixed(backend)
    assert put_into(backend, DESK, nadia, [Picked(file_id)]) == Filed(moved=3)
    assert len(list_files(backend, DESK, nadia)[0]["result"]["documents"]) == 3


def test_nameless_papers_follow_their_file_only_when_it_is_of_one_dossier(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    dropped(backend, payslip("BELKACEM Nadia"), paper("unknown", [2]), name="one.pdf")
    assert [(one.proposal.dossier.dossier_id, one.follows) for one in look(backend, DESK).papers] == [
        (nadia, False),
        (nadia, True),
    ]
    dropped(backend, payslip("BELKACEM Nadia"), payslip("DUPONT Jeanne", (2,)), paper("unknown", [3]), name="two.pdf")
    assert proposed(backend)[2:] == [nadia, None, None]


def test_what_is_no_pdf_goes_whole_or_stays(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    file_id = dropped(backend, payslip("A B"), payslip("C D", (2,)), media_type="image/tiff")
    sheet = look(backend, DESK).papers[0]
    assert not sheet.apart
    with pytest.raises(InvalidRequestError):
        put_into(backend, DESK, nadia, [Picked(file_id, sheet.document_id)])
    assert len(look(backend, DESK).papers) == 2


def test_one_paper_is_put_aside_and_taken_up_again(backend):
    _nadia, _paul, file_id = mixed(backend)
    odd = look(backend, DESK).papers[2]
    apart = part_aside(backend, DESK, file_id, odd.document_id)
    assert apart != file_id
    put_aside(backend, DESK, [apart], True)
    pile = look(backend, DESK)
    assert [one.document_id for one in pile.aside] == [odd.document_id]
    assert len(pile.papers) == 2
    put_aside(backend, DESK, [apart], False)
    assert len(look(backend, DESK).papers) == 3


def test_a_file_that_could_not_be_read_waits_for_a_person(backend):
    open_pile(backend, DESK)
    row = add_files(backend, DESK, PILE, [Upload("broken.pdf", b"%PDF-1.7 broken")])[0]
    assert [file["id"] for file in look(backend, DESK).waiting] == [row.id]
    assert put_into(backend, DESK, household(backend, ("A", "Bo", "1980-01-01")), [Picked(row.id)]) == Filed(gone=1)
    claimed = claim(backend, row.id, "test")
    assert finish(backend, claimed, read_bytes(b"%PDF-1.7 broken", "broken.pdf"))
    sheet = look_at(backend, DESK, row.id)
    assert sheet.error
    assert proposed(backend) == [None]
    remove_file(backend, DESK, row.id)
    with pytest.raises(NotFoundError):
        look_at(backend, DESK, row.id)


def test_the_pile_is_no_dossier_and_only_the_staffs(backend, installation):
    dossier_id, applicant = installation.dossier()
    file_id = dropped(backend, payslip("BELKACEM Nadia"))
    landlord = Actor("landlord", "key:l", "Habitat Sud")
    for actor in (applicant, landlord):
        for refused in (open_pile, look):
            with pytest.raises(ForbiddenError):
                refused(backend, actor)
        with pytest.raises(NotFoundError):
            get_file(backend, actor, file_id)
        with pytest.raises(NotFoundError):
            list_files(backend, actor, PILE)
        with pytest.raises(ForbiddenError):
            put_into(backend, actor, dossier_id, [Picked(file_id)])
    with pytest.raises(NotFoundError):
        seen(backend, DESK, PILE)
    with pytest.raises(NotFoundError):
        put_into(backend, DESK, PILE, [Picked(file_id)])
    assert refresh(backend, PILE) == {}
    assert [row.id for row in list_dossiers(backend, DESK).dossiers] == [dossier_id]
    assert [row.id for row in list_rows(backend, DESK, Asked()).rows] == [dossier_id]
    assert sum(statistics(backend, DESK).states.values()) == 1


def test_a_dossiers_own_papers_are_never_taken_for_the_piles(backend):
    nadia = household(backend, ("Nadia", "Belkacem", "1988-04-02"))
    paul = household(backend, ("Paul", "Martin", "1950-05-05"))
    file_id = dropped(backend, payslip("BELKACEM Nadia"), where=nadia)
    assert put_into(backend, DESK, paul, [Picked(file_id)]) == Filed(gone=1)
    with pytest.raises(NotFoundError):
        look_at(backend, DESK, file_id)


def test_what_nobody_puts_anywhere_is_erased_in_time_and_the_pile_stays(backend):
    old = dropped(backend, payslip("A B"), name="old.pdf")
    dropped(backend, payslip("C D"), name="new.pdf")
    with backend.database.write() as session:
        session.get_one(File, old).received_at = utc_now().replace(year=2001)
    assert erase_left_over(backend) == 1
    assert erase_expired(backend) == 0
    assert [one.file["name"] for one in look(backend, DESK).papers] == ["new.pdf"]
    with backend.database.read() as session:
        assert session.get_one(Dossier, PILE).is_pile
        assert len(session.scalars(select(Document)).all()) == 1


def test_a_part_holds_nothing_of_the_other_part():
    with pikepdf.new() as made:
        shared = pikepdf.Dictionary(XObject=pikepdf.Dictionary())
        for number, secret in enumerate((b"SECRET OF ONE", b"SECRET OF TWO"), start=1):
            picture = made.make_stream(secret, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
            shared.XObject[f"/X{number}"] = picture
        shared = made.make_indirect(shared)
        for number in (1, 2):
            page = made.add_blank_page(page_size=(100, 100))
            page.obj.Resources = shared
            page.obj.Contents = made.make_stream(b"/X%d Do" % number)
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9],
                                  Dest=pikepdf.Array([made.pages[1].obj, pikepdf.Name.Fit]))  # fmt: skip
        made.pages[0].obj.Annots = pikepdf.Array([link])
        out = io.BytesIO()
        made.save(out, compress_streams=False)
    first, second = cut(out.getvalue(), [1], 2)
    for part, own, other in ((first, b"OF ONE", b"OF TWO"), (second, b"OF TWO", b"OF ONE")):
        with pikepdf.open(io.BytesIO(part.content)) as opened:
            streams = [one.read_bytes() for one in opened.objects if isinstance(one, pikepdf.Stream)]
        assert any(own in one for one in streams)
        assert not any(other in one for one in streams)
    assert cut(b"no PDF", [1], 2) is None
    assert cut(out.getvalue(), [1], 3) is None
