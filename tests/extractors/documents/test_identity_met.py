"""Identity papers as they were met: two faces on one copy, cards of cardboard, passports of other states."""

import pytest

from tests.extractors.documents.found import values_of_rows as values

TWO_FACES = (
    [(0.08, "TITRE DE SÉJOUR"), (0.4, "TZ3232979"), (0.6, "LIEU DE NAISSANCE")],
    [(0.08, "NOM / Surname"), (0.6, "ORAN (DZA)")],
    [(0.08, "BARTHÉLEMY"), (0.6, "N° ÉTRANGER")],
    [(0.08, "PRÉNOMS / Forenames"), (0.6, "9904716524")],
    [(0.08, "VIOLAINE GWENAËLLE"), (0.6, "59240 DUNKERQUE")],
)
ZONE = ("IRFRATZ323297999904716524<<<<<", "8612191F3405031DZA<<<<<<<<<<<9", "BARTHELEMY<<VIOLAINE<GWENAELLE")


def test_the_zone_of_a_face_beside_the_other_is_read():
    beside = (
        [(0.08, "CATÉGORIE DU TITRE"), (0.6, ZONE[0])],
        [(0.08, "EXPIRE LE / Card expiry"), (0.6, ZONE[1])],
        [(0.08, "03.05.2034"), (0.6, ZONE[2])],
    )
    found = values("residence_permit", *TWO_FACES, *beside)
    assert (found["document_number"], found["expiry_date"]) == ("TZ3232979", "2034-05-03")
    assert (found["last_name"], found["nationality"]) == ("BARTHÉLEMY", "DZA")


def test_the_number_of_the_foreigner_is_not_the_card_s():
    assert "document_number" not in values("residence_permit", "TITRE DE SÉJOUR", "N° ÉTRANGER", "9904716524")


@pytest.mark.parametrize("number", ["73 X 34826", "AB 123456", "12AB34567"])
def test_numbers_of_cards_of_cardboard(number):
    found = values("identity_card", "CARTE NATIONALE D'IDENTITÉ", f"N° {number}", "NATIONALITÉ FRANÇAISE")
    assert (found["document_number"], found["nationality"]) == (number, "FRANÇAISE")


def test_a_nationality_is_given_as_printed_where_the_zone_says_the_same():
    zone = ("P<MLIPAYET<<THI<HOA<<<<<<<<<<<<<<<<<<<<<<<<<", "AA726202<7MLI0612162F31053194814640231<<<<90")
    label = [(0.08, "Nationalité / Nationality"), (0.5, "Profession")]
    assert values("passport", label, [(0.08, "MALIENNE"), (0.5, "ÉTUDIANT")], *zone)["nationality"] == "MALIENNE"
    assert values("passport", label, [(0.08, "SUISSE"), (0.5, "ÉTUDIANT")], *zone)["nationality"] == "MLI"


def test_captions_of_another_tongue_stand_left_of_their_values():
    rows = ("REPUBBLICA ITALIANA", "Cognome Rossi-Blu", "Nome Gennaro", "nato il 21.02.1957", "a Sanremo (IM)")
    found = values("identity_card", "CARTA D'IDENTITÀ", *rows, "Cittadinanza Italiana", "N° AX 8259223")
    assert (found["last_name"], found["first_names"]) == ("Rossi-Blu", "Gennaro")
    assert (found["birth_date"], found["nationality"]) == ("1957-02-21", "Italiana")
    assert "last_name" not in values("identity_card", "Cognome e nome del padre Rossi", "Nome della madre")


def test_both_endings_of_a_nationality_are_printed():
    zone = ("P<BRAROCHA<<GERALD<ANDRE<<<<<<<<<<<<<<<<<<<<", "FT655854<3BRA9109076M2901020<<<<<<<<<<<<<<<8")
    found = values("passport", "NACIONALIDADE / NATIONALITY", "BRASILEIRO(A)", *zone)
    assert found["nationality"] == "BRASILEIRO(A)"


def test_given_names_go_on_where_the_zone_had_no_room():
    zone = ("IDFRANGUYEN<VAN<<<<<<<<<<<<<<<354135", "1310368860592YASMINA<<ELISE5903014F9")
    found = values("identity_card", "Nom : NGUYEN VAN", "Prénom(s) :YASMINA, ÉLISE, CLAIRE", "Sexe : F", *zone)
    assert found["first_names"] == "YASMINA ÉLISE CLAIRE"


def test_a_caption_glued_to_the_name_is_no_part_of_it():
    zone = ("P<HTIVASSEUR<<LOUISE<MARIA<GRAZIA<CONSUELO<<", "R067180164HTI8708081F2808118<<<<<<<<<<<<<<<0")
    found = values("passport", "VASSEUR", "LOUISE MARIA GRAZIA CONSUELOPrenon / Prénoms", *zone)
    assert found["first_names"] == "LOUISE MARIA GRAZIA CONSUELO"
