"""French unless English is chosen; in English, nothing French is left on any page."""

from __future__ import annotations

import re
from html import unescape

import pytest

from service.language import catalogue, gettext, unbroken
from service.messages import collected, lacking, translated
from tests.service.conftest import SITUATION
from tests.service.web.test_access import World

FRENCH = re.compile(
    r"\b(le|la|les|des|une|du|vous|votre|vos|est|sont|pour|avec|dans|qui|que|pas|aucun|papiers?|manque|sur|"
    r"demandeur|réponses?|jour|mois|année|choisissez|vérifier)\b",
    re.IGNORECASE,
)


def keys(messages):
    return {(one.id, one.context) for one in messages if one.id}


def test_every_text_has_its_english_and_no_other_is_kept():
    assert [one.id for one in lacking(translated())] == []
    assert keys(translated()) == keys(collected()), "run: python -m service.messages"


def test_translations_hold_the_same_values_as_their_source():
    for message in translated():
        if not message.id:
            continue
        sources = [message.id] if isinstance(message.id, str) else message.id
        strings = [message.string] if isinstance(message.string, str) else message.string
        for source, string in zip(sources, strings, strict=True):
            wanted, given = (set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", text)) for text in (source, string))
            assert given <= wanted and wanted - given <= {"%(num)d"}, source


def test_french_unless_chosen(app):
    client = app.test_client()
    page = client.get("/", headers={"Accept-Language": "en-GB,en"})
    assert page.headers["Content-Language"] == "fr" and '<html lang="fr">' in page.text
    chosen = client.get("/demande?langue=en&n=1")
    assert (chosen.status_code, chosen.headers["Location"]) == (303, "/demande?n=1")
    page = client.get("/")
    assert page.headers["Content-Language"] == "en" and '<html lang="en">' in page.text
    assert "Cookie" in page.headers["Vary"]
    client.get("/?langue=fr")
    assert '<html lang="fr">' in client.get("/").text
    assert client.get("/?langue=de").status_code == 200


@pytest.mark.parametrize("path", ["//evil.example", "/\\evil.example"])
def test_the_switch_never_leads_elsewhere(app, path):
    answer = app.test_client().get(f"{path}?langue=en")
    assert not answer.headers.get("Location", "/").startswith(("//", "/\\", "http"))


def test_programs_choose_by_their_header(app):
    client = app.test_client()
    for header, title in (("en", "There is no such address."), ("de", "Cette adresse n'existe pas.")):
        problem = client.get("/api/v1/nowhere", headers={"Accept-Language": header})
        assert problem.get_json()["title"].startswith(title)
    client.set_cookie("langue", "en")
    assert client.get("/api/v1/nowhere").get_json()["title"].startswith("Cette adresse")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "Cette valeur est obligatoire"),
        ({"situation": 3}, "Écrivez un objet"),
    ],
)
def test_what_a_program_got_wrong_is_said_in_french(app, body, said):
    problem = app.test_client().post("/api/v1/dossiers", json=body).get_json()
    assert problem["errors"][0]["message"].startswith(said)


def test_a_line_never_ends_before_a_question_mark():
    assert unbroken("Qui êtes-vous ? « Moi » : 10 %%") == "Qui êtes-vous\u00a0? «\u00a0Moi\u00a0»\u00a0: 10\u00a0%%"
    assert catalogue("en").ugettext("Oui") == "Yes"


def test_no_text_is_no_text(app):
    """To gettext it is the head of the file."""
    with app.test_request_context("/", headers={"Cookie": "langue=en"}):
        assert gettext("") == "" and gettext("Oui") == "Yes"


def visible(page):
    """What a person sees or hears of a page: its text, and the labels in its attributes."""
    body = re.sub(r"<(script|style|template)\b.*?</\1>", " ", page, flags=re.S)
    body = re.sub(r"<(li|a|span) [^>]*\blang=\"fr\".*?</\1>", " ", body, flags=re.S)
    spoken = re.findall(r'(?:aria-label|alt|placeholder|title|data-words)="([^"]*)"', body)
    return unescape(" ".join([re.sub(r"<[^>]*>", " ", body), *spoken]))


def french_in(page):
    text = re.sub("«[^»]*»", " ", visible(page))  # what is quoted is on a paper
    text = text.replace("département", "")
    return [" ".join(text[max(0, found.start() - 30) : found.end() + 30].split()) for found in FRENCH.finditer(text)]


def test_the_applicants_pages_in_english(app):
    client = app.test_client()
    opened = client.post("/api/v1/dossiers", json={"situation": SITUATION}).get_json()
    home = f"/d/{opened['applicant_key']}"
    paths = ["/", "/demande", "/nowhere", "/connexion", home, f"{home}/etat", f"{home}/manque", f"{home}/personnes"]
    paths += [f"{home}/personne", f"{home}/personne?personne=p1", f"{home}/situation", f"{home}/reponses?ecran=lieu"]
    paths += [f"{home}/reponses?ecran={one}" for one in ("famille", "naissance", "baisse", "logement", "raisons")]
    paths += [
        f"{home}/reponses?ecran={one}&personne=p1" for one in ("travail", "revenus", "impots", "nationalite", "tutelle")
    ]
    assert french_in(client.get(home).text)  # the test does find French where it is
    client.get("/?langue=en")
    for path in paths:
        assert french_in(client.get(path, follow_redirects=True).text) == [], path
    for path, form in ((f"{home}/reponses?ecran=famille", {}), ("/demande?n=1", {"birth_day": "40"})):
        page = client.post(path, data=form).text
        assert "Error" in page and french_in(page) == [], path


def test_the_staffs_pages_in_english(app):
    """Every page that each role may open, with a dossier, a paper, a landlord and an account behind it."""
    world = World(app)
    looked = set()
    for role, client in world.clients.items():
        client.get("/?langue=en")
        for endpoint, method, path in world.pages(world.key):
            answer = client.get(path) if method == "GET" and "events" not in endpoint else None
            if answer is None or answer.mimetype != "text/html" or answer.status_code >= 300:
                continue
            looked.add(endpoint)
            assert french_in(answer.text) == [], (role, path)
    assert {
        "web.desk.queue",
        "web.desk.dossier",
        "web.desk.review",
        "web.desk.missing",
        "web.desk.statistics",
    } <= looked
    assert {"web.landlord.table", "web.admin.home", "web.admin.journal", "web.dossier"} <= looked


def test_the_list_to_print_has_the_colons_of_its_language(app):
    client = app.test_client()
    home = f"/d/{client.post('/api/v1/dossiers', json={'situation': SITUATION}).get_json()['applicant_key']}"
    assert "Bulletin de salaire : Votre employeur" in unescape(client.get(f"{home}/manque").text).replace("\xa0", " ")
    client.get("/?langue=en")
    assert "Payslip: Your employer" in unescape(client.get(f"{home}/manque").text)
