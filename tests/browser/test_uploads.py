"""What happens to papers on their way: cut connections, closed tabs, two tabs, the back button, dead links, ended
sessions, files that cannot be taken. Nothing is lost, and the page says what happened."""

from __future__ import annotations

import base64
import os
import re
import socket
import time
from urllib.parse import urlsplit

import httpx
import pikepdf
import pytest

from service.access import Actor
from service.dossiers import renew_link
from service.files import list_files
from tests.browser.conftest import PAPERS, check_access, new_dossier, picture

pytestmark = pytest.mark.browser
DESK = Actor("desk", "key:test", "Guichet")
SIZE = 2_500_000
DELAY = 0.4  # seconds for each piece


@pytest.fixture(scope="module")
def heavy(tmp_path_factory):
    """A real paper made heavy, so that sending it takes seconds."""
    path = tmp_path_factory.mktemp("heavy") / "avis-lourd.pdf"
    source = next(one for one in PAPERS if one.name == "avis-2025.pdf")
    with pikepdf.open(source) as pdf:
        pdf.Root.Weight = pdf.make_stream(os.urandom(SIZE))
        pdf.save(path)
    return path


@pytest.fixture
def opened(address):
    return new_dossier(address)


@pytest.fixture
def context(browser, address):
    made = browser.new_context(
        base_url=address, viewport={"width": 360, "height": 740}, locale="fr-FR", has_touch=True, is_mobile=True
    )
    made.set_default_timeout(20_000)
    yield made
    made.close()


def open_page(context, url):
    """A page on a slow line that remembers where each piece it sent began."""
    page = context.new_page()
    page.starts = []
    page.on("request", lambda one: page.starts.extend(begin_of(one)))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(url)
    slow_down(page)
    return page


def begin_of(request):
    return [int(request.headers["upload-offset"])] if request.method == "PATCH" else []


def slow_down(page):
    """Every piece takes a moment on its way."""
    page.route("**/envois/*", delayed)


def delayed(route):
    time.sleep(DELAY if route.request.method == "PATCH" else 0)
    route.continue_()


def choose(page, *paths):
    page.locator("#fichiers").set_input_files(paths)


def until_pieces_arrived(page, count=2):
    """The bar has passed what `count` pieces are."""
    page.wait_for_function(
        "least => (document.querySelector('[data-sending] progress')?.value ?? 0) > least",
        arg=100 * count * 524_288 / SIZE,
    )


def arrived(page, count=1):
    page.locator("#etat [data-file-status]").nth(count - 1).wait_for()
    page.locator("[data-sending] li").wait_for(state="detached")


def stored(backend, opened):
    return list_files(backend, DESK, opened["id"])


def test_a_cut_connection_is_said_and_the_rest_follows_when_it_is_back(context, backend, opened, heavy):
    page = open_page(context, opened["applicant_url"])
    choose(page, heavy)
    until_pieces_arrived(page)
    context.set_offline(True)
    page.locator("[data-sending]").get_by_text("La connexion est perdue").wait_for()
    assert "avis-lourd.pdf" in page.locator("[data-upload-status]").inner_text()
    check_access(page)
    page.screenshot(path="docs/screens/sending-cut-phone.png", full_page=True)
    cut = len(page.starts)
    context.set_offline(False)
    arrived(page)
    assert page.starts[cut] >= 2 * 524_288  # not from the start again
    assert page.get_by_text("Tout est bien arrivé").count() == 1
    assert [file["size"] for file in stored(backend, opened)] == [heavy.stat().st_size]


def test_a_closed_tab_goes_on_in_another(context, backend, opened, heavy):
    page = open_page(context, opened["applicant_url"])
    choose(page, heavy)
    until_pieces_arrived(page)
    page.close()

    page = open_page(context, opened["applicant_url"])
    unfinished = page.locator("[data-unfinished]")
    assert "avis-lourd.pdf" in unfinished.inner_text()
    assert re.search(r"Arrivé à [2-9]\d\s%", unfinished.inner_text())
    check_access(page)
    page.screenshot(path="docs/screens/sending-unfinished-phone.png", full_page=True)
    choose(page, heavy)
    arrived(page)
    assert page.starts[0] >= 524_288
    assert page.locator("[data-unfinished]").count() == 0
    assert len(stored(backend, opened)) == 1


def test_two_tabs_send_the_same_file_and_there_is_one(context, backend, opened, heavy):
    pages = [open_page(context, opened["applicant_url"]) for _ in range(2)]
    choose(pages[0], heavy)
    until_pieces_arrived(pages[0], 1)
    choose(pages[1], heavy)
    for page in pages:
        arrived(page)
    assert pages[1].starts[0] > 0
    assert len(stored(backend, opened)) == 1


def test_the_back_button_loses_nothing(context, backend, opened, heavy):
    page = open_page(context, "/")
    page.goto(opened["applicant_url"])
    choose(page, heavy)
    until_pieces_arrived(page, 1)
    page.go_back()
    page.get_by_role("link", name="Commencer").wait_for()
    page.go_forward()
    page.locator("[data-unfinished]").or_(page.locator("[data-sending] li")).first.wait_for()
    if page.locator("[data-sending] li").count() == 0:  # a page kept asleep goes on by itself
        choose(page, heavy)
    arrived(page)
    assert len(stored(backend, opened)) == 1


def test_a_link_that_was_replaced_says_so_and_the_new_one_goes_on(context, backend, opened, heavy):
    page = open_page(context, opened["applicant_url"])
    choose(page, heavy)
    until_pieces_arrived(page, 1)
    new = renew_link(backend, DESK, opened["id"], "http://nowhere")
    failed = page.locator("[data-sending] [data-state=failed]")
    failed.wait_for()
    assert "Ce lien n'ouvre aucun dossier" in failed.inner_text()

    page = open_page(context, "/d/" + new.applicant_key)
    choose(page, heavy)
    arrived(page)
    assert page.starts[0] >= 524_288
    assert len(stored(backend, opened)) == 1


def test_a_session_that_ended_says_so_and_goes_on_after_signing_in(page, backend, opened, heavy, sign_in):
    sign_in("desk")
    dossier = f"/guichet/dossiers/{opened['id']}"
    page.goto(dossier)
    slow_down(page)
    choose(page, heavy)
    until_pieces_arrived(page, 1)
    page.context.clear_cookies()
    failed = page.locator("[data-sending] [data-state=failed]")
    failed.wait_for()
    assert "Vous n'êtes plus connecté" in failed.inner_text()
    sign_in("desk")
    page.goto(dossier)
    assert "avis-lourd.pdf" in page.locator("[data-unfinished]").inner_text()
    check_access(page)
    choose(page, heavy)
    page.locator("[data-file-status]").wait_for()
    assert len(stored(backend, opened)) == 1


def test_files_that_cannot_be_taken_say_why_and_the_others_go(context, backend, opened, tmp_path):
    big, text = tmp_path / "film.pdf", tmp_path / "lettre.txt"
    with big.open("wb") as file:
        file.truncate(50_000_001)
    text.write_text("Bonjour, " * 100)
    page = open_page(context, opened["applicant_url"])
    choose(page, big, text, PAPERS[0])
    page.locator("#etat [data-file-status]").wait_for()
    page.get_by_text("Un papier n'est pas parti").wait_for()
    rows = page.locator("[data-sending] li")
    assert "trop lourd" in rows.filter(has_text="film.pdf").inner_text()
    assert "ni un PDF ni une photo" in rows.filter(has_text="lettre.txt").inner_text()
    check_access(page)
    page.screenshot(path="docs/screens/sending-refused-phone.png", full_page=True)
    assert [file["name"] for file in stored(backend, opened)] == [PAPERS[0].name]
    rows.filter(has_text="film.pdf").get_by_role("button", name="Retirer de la liste (film.pdf)").click()
    assert page.locator("[data-sending] li").count() == 1


def test_a_file_that_is_there_already_is_said_kindly(context, backend, opened, tmp_path):
    page = open_page(context, opened["applicant_url"])
    choose(page, PAPERS[0])
    arrived(page)
    renamed = tmp_path / "encore.pdf"
    renamed.write_bytes(PAPERS[0].read_bytes())
    for again in (PAPERS[0], renamed):  # the very file, and its content under another name
        before = len(page.starts)
        choose(page, again)
        told = page.locator("[data-sending] [data-state=known]")
        told.get_by_text(f"Ce fichier a déjà été envoyé («\u00a0{PAPERS[0].name}\u00a0»)").wait_for()
        assert "il est gardé une seule fois" in page.locator("[data-upload-status]").inner_text()
        assert (len(page.starts) > before) == (again is renamed)  # the very same is not sent again
        check_access(page)
        page.screenshot(path="docs/screens/sending-again-phone.png", full_page=True)
        told.get_by_role("button", name=f"Retirer de la liste ({again.name})").click()
        assert page.locator("[data-sending] li").count() == 0
    assert len(stored(backend, opened)) == 1


def test_a_file_is_stopped_on_its_way_and_an_old_one_given_up(context, backend, opened, heavy):
    page = open_page(context, opened["applicant_url"])
    choose(page, heavy)
    until_pieces_arrived(page, 1)
    with page.expect_request_finished(lambda request: request.method == "DELETE"):
        page.get_by_role("button", name="Arrêter (avis-lourd.pdf)").click()
    page.get_by_text("L'envoi de avis-lourd.pdf est arrêté.").wait_for()
    page.reload()
    assert page.locator("[data-unfinished]").count() == 0

    slow_down(page)
    choose(page, heavy)
    until_pieces_arrived(page, 1)
    page.close()
    page = open_page(context, opened["applicant_url"])
    page.get_by_role("button", name="Abandonner cet envoi").click()
    page.locator("[data-unfinished]").wait_for(state="detached")
    assert stored(backend, opened) == []


def test_papers_are_dropped_or_photographed_several_at_once(context, backend, opened):
    page = open_page(context, opened["applicant_url"])
    names = [path.name for path in PAPERS[:3]]
    contents = [list(path.read_bytes()) for path in PAPERS[:3]]
    dropped = page.evaluate_handle(
        """([names, contents]) => {
            const data = new DataTransfer();
            names.forEach((name, index) => data.items.add(new File([new Uint8Array(contents[index])], name)));
            return data;
        }""",
        [names, contents],
    )
    page.locator("[data-upload]").dispatch_event("drop", {"dataTransfer": dropped})
    arrived(page, 3)
    assert page.get_by_text("Prendre une photo").is_visible()
    assert page.locator("#photo").get_attribute("capture") == "environment"
    page.locator("#photo").set_input_files(next(path for path in PAPERS if path.suffix == ".jpg"))
    arrived(page, 4)
    assert len(stored(backend, opened)) == 4


def test_a_file_chosen_before_the_script_has_come_is_sent_too(context, backend, opened):
    """On a slow line the form can be used before its script is there: what was chosen meanwhile is not forgotten."""
    page = context.new_page()
    held = []
    page.route("**/upload.js", lambda route: held.append(route))
    page.goto(opened["applicant_url"], wait_until="commit")
    choose(page, PAPERS[0])
    page.wait_for_function("document.querySelector('#fichiers').files.length === 1")
    held[0].continue_()
    arrived(page)
    assert [file["name"] for file in stored(backend, opened)] == [PAPERS[0].name]


def test_each_file_tells_how_far_it_is(page, backend, opened, heavy):
    """Sent so much, arrived, its place in the queue, being read, read: what the page says, in the order it says it."""
    page.goto(opened["applicant_url"])
    slow_down(page)
    page.evaluate(
        """() => {
            window.seen = [];
            new MutationObserver(() => {
                const told = "[data-sending] [data-text], #etat [data-file-status] > .badge-mark";
                for (const one of document.querySelectorAll(told))
                    if (!window.seen.includes(one.textContent.trim())) window.seen.push(one.textContent.trim());
            }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }"""
    )
    choose(page, heavy, *PAPERS[:2])
    until_pieces_arrived(page, 1)
    picture(page, "sending")
    page.locator("[data-file-status=done]").nth(2).wait_for(timeout=120_000)
    seen = page.evaluate("window.seen")
    stages = [r"Envoi\s:\s\d+\s%", "Bien arrivé", "Reçu", "En cours de lecture"]
    assert all(any(re.match(stage, text) for text in seen) for stage in stages), "|".join(seen)
    first = [next(place for place, text in enumerate(seen) if re.match(stage, text)) for stage in stages]
    sent, arrived, waits, is_read = first  # an idle reader takes the first file before the page could say that it waits
    assert sent < arrived < min(waits, is_read), seen
    assert page.locator("[data-announcement]").inner_text() != ""
    end = time.monotonic() + 20
    while page.locator("[data-unfinished]").count() and time.monotonic() < end:
        time.sleep(0.2)
    assert page.locator(".waiting").count() == 0


def test_a_server_keeps_what_a_line_that_broke_had_brought(address, opened):
    """No browser here: a socket that is closed in the middle of a piece, as a phone in a tunnel leaves it."""
    told = "filename " + base64.b64encode(b"paie.pdf").decode()
    tus = {"Tus-Resumable": "1.0.0"}
    headers = tus | {"Upload-Length": "300000", "Upload-Metadata": told}
    place = httpx.post(f"{opened['applicant_url']}/envois", headers=headers).headers["Location"]
    host = urlsplit(address)
    with socket.create_connection((host.hostname, host.port)) as line:
        head = f"PATCH {place} HTTP/1.1\r\nHost: {host.netloc}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
        head += "Content-Type: application/offset+octet-stream\r\nContent-Length: 300000\r\n\r\n"
        line.sendall(head.encode() + b"%PDF-1.7\n" + b"0" * 199_991)
    end = time.monotonic() + 10
    while (there := httpx.head(f"{address}{place}", headers=tus).headers["Upload-Offset"]) == "0":
        assert time.monotonic() < end, "what had arrived was thrown away"
        time.sleep(0.1)
    assert 65_536 <= int(there) <= 200_000
