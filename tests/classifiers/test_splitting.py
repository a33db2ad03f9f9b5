"""Piles are cut into papers: numbered pages, headings, cards of two sides, blank pages, two payslips in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.splitting import split
from extractors.page import Page, Quality
from tests.classifiers.pages import page

NOTICE_1 = """
DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
# AVIS D'IMPÔT établi en 2026
# IMPÔT SUR LES REVENUS DE 2025
M. HADDAD KARIM    N° fiscal 30 23 217 600 053
Revenu fiscal de référence 28 411     Nombre de parts 2,50
Page 1 / 2
"""
NOTICE_2 = """
Avis d'impôt établi en 2026      Impôt sur les revenus de 2025
N° fiscal 30 23 217 600 053
Détail des revenus    Salaires 31 568    Déduction 10 % 3 157
Revenu brut global 28 411
Page 2 / 2
"""
RECEIPT = """
# QUITTANCE DE LOYER
Période du 01/10/2026 au 31/10/2026
Reçu de M. Karim Haddad la somme de 720,00 euros dont quittance
Loyer 640,00    Charges 80,00    Total 720,00
"""
LEASE = """
# CONTRAT DE LOCATION
Loi n° 89-462 du 6 juillet 1989
Entre les soussignés : le bailleur SCI Les Pins, le locataire M. Karim Haddad
Surface habitable 62 m²   Dépôt de garantie 640,00
et il a été convenu que le locataire paiera d'avance entre les mains du bailleur ou de son
"""
LEASE_ON = """
mandataire le loyer et les charges, le premier de chaque mois, sans que rien ne puisse l'en dispenser ;
CLAUSE RÉSOLUTOIRE. À défaut de paiement, le bail est résilié de plein droit après commandement.
Le locataire souffrira les travaux. Lu et approuvé.
"""
CARD_FRONT = """
# RÉPUBLIQUE FRANÇAISE
CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD
NOM / Surname MOREL   Prénoms / Given names Lucie
Nationalité / Nationality FRA   DATE DE NAISS. 01 01 1990
"""
CARD_BACK = """
Adresse 12 rue des Lilas 75011 PARIS
TAILLE 1,66 m   Date de délivrance 02 02 2024
IDFRAX4RTBPFW46<<<<<<<<<<<<<<<
9001018F3402018FRA<<<<<<<<<<<6
MOREL<<LUCIE<<<<<<<<<<<<<<<<<<
"""
BLANK = ""


def payslip(month: str, date: str, net: str, extra: str = "") -> str:
    return f"""
Boulangeries Lartigue SARL   SIRET 732 829 320 00074
# BULLETIN DE PAIE
Période : {month} 2026    Payé le {date}
Mme Aline Costa   N° SS 2 85 05 33 063 021 47   Date d'entrée 02/03/2021
Salaire brut 1 866,02   Montant net social 1 478,11
Net à payer avant impôt sur le revenu {net}
{extra}
"""


def pile(*texts: str, source: str = "pdf_text") -> list[Page]:
    return [page(text, number, source) for number, text in enumerate(texts, start=1)]


def cut(pages: Sequence[Page]) -> list[tuple[tuple[int, ...], str]]:
    return [(guess.pages, guess.type) for guess in split(pages)]


def test_a_numbered_notice_stays_whole_between_other_papers() -> None:
    assert cut(pile(RECEIPT, NOTICE_1, NOTICE_2, LEASE)) == [
        ((1,), "rent_receipt"),
        ((2, 3), "tax_notice"),
        ((4,), "lease"),
    ]


def test_pages_fed_in_the_wrong_order_are_one_paper() -> None:
    assert cut(pile(NOTICE_2, NOTICE_1, RECEIPT)) == [((1, 2), "tax_notice"), ((3,), "rent_receipt")]


def test_a_page_that_came_after_another_paper_is_brought_back_by_its_reference() -> None:
    assert cut(pile(NOTICE_1, RECEIPT, NOTICE_2)) == [((1, 3), "tax_notice"), ((2,), "rent_receipt")]


def test_orders_over_the_page_stay_with_their_ruling() -> None:
    first = """
TRIBUNAL JUDICIAIRE DE RENNES
# ORDONNANCE DE RÉFÉRÉ
N° RG 25/00158   Minutes du greffe
PAR CES MOTIFS
Nous, juge des contentieux de la protection, statuant publiquement :
CONSTATONS l'acquisition de la clause résolutoire à compter du
"""
    second = """
13 juillet 2025 ;
ORDONNONS l'expulsion de Mme Svetlana GIRAUD ;
RAPPELONS que la présente ordonnance est exécutoire par provision ;
CONDAMNONS Mme Svetlana GIRAUD aux dépens, comprenant le
coût du commandement de payer.
La greffière   Le juge des contentieux de la protection
"""
    assert [(g.type, g.pages) for g in split([page(first, 1), page(second, 2)])] == [("court_ruling", (1, 2))]


def test_two_notices_of_two_people_are_two_papers() -> None:
    other = [text.replace("30 23 217 600 053", "30 12 534 769 188") for text in (NOTICE_1, NOTICE_2)]
    assert [pages for pages, _ in cut(pile(NOTICE_1, NOTICE_2, *other))] == [(1, 2), (3, 4)]


def test_a_lease_goes_on_without_a_heading() -> None:
    assert cut(pile(LEASE, LEASE_ON, RECEIPT)) == [((1, 2), "lease"), ((3,), "rent_receipt")]


def test_blank_pages_belong_to_no_paper() -> None:
    assert cut(pile(BLANK, LEASE, BLANK, RECEIPT, BLANK)) == [((2,), "lease"), ((4,), "rent_receipt")]
    assert cut(pile(BLANK, BLANK)) == []
    assert cut([]) == []


def test_a_blank_back_does_not_cut_a_numbered_paper() -> None:
    assert cut(pile(NOTICE_1, BLANK, NOTICE_2, BLANK)) == [((1, 3), "tax_notice")]


def test_two_payslips_in_a_row_are_two() -> None:
    two = pile(payslip("octobre", "31/10/2026", "1 478,11"), payslip("novembre", "30/11/2026", "1 478,11"))
    assert cut(two) == [((1,), "payslip"), ((2,), "payslip")]


def test_a_payslip_on_two_pages_that_repeats_its_heading_is_one() -> None:
    first = payslip("octobre", "31/10/2026", "1 478,11")
    second = payslip("octobre", "31/10/2026", "1 478,11", "Cumuls 18 660,20   Congés acquis 12,50   Solde 4,00")
    second = second.replace("Salaire brut 1 866,02   Montant net social 1 478,11", "Total versé par l'employeur")
    assert cut(pile(first, second)) == [((1, 2), "payslip")]


def test_the_same_payslip_twice_is_two_papers() -> None:
    one = payslip("octobre", "31/10/2026", "1 478,11", "CSG 112,40  Retraite 88,10  Santé 12,00")
    assert len(cut(pile(one, one))) == 2


def test_two_receipts_in_a_row_are_two() -> None:
    later = RECEIPT.replace("01/10/2026 au 31/10/2026", "01/11/2026 au 30/11/2026")
    assert cut(pile(RECEIPT, later)) == [((1,), "rent_receipt"), ((2,), "rent_receipt")]


def test_the_two_sides_of_a_card_are_one_paper() -> None:
    assert cut(pile(CARD_FRONT, CARD_BACK, source="ocr")) == [((1, 2), "identity_card")]


def test_a_back_that_bears_a_number_and_the_name_of_the_card_is_no_other_card() -> None:
    face = (
        "# CARTE D'ÉTUDIANT 2026-2027\nSorbonne Université\nNom NGUYEN\nPrénom Ousmane\n"
        "N° étudiant : 74468382\nNé le 01/06/2006"
    )
    back = (
        "izly by Crous\n# European Student Card\n"
        "Carte d'étudiant personnelle, à rapporter à la scolarité\n97068807633467"
    )
    assert cut(pile(face, back)) == [((1, 2), "student_card")]


def test_a_face_hardly_known_is_known_by_its_other_side() -> None:
    face = (
        "BELGIQUE BELGIË BELGIEN\nNom BENHADDOU\nPrénoms Edouard Thomas\n"
        "Nationalité Belge   20 AVR 1995\nCARTE D'IDENTITE 1"
    )
    back = (
        "N° national 95.04.20-128.22\nIDBEL739766771<2577<<<<<<<<<<<\n"
        "9504202M2808288BEL950420128229\nBENHADDOU<<EDOUARD<THOMAS<<<<<"
    )
    assert len(cut(pile(face, back))) == 1


def test_the_cards_of_two_people_are_two() -> None:
    fronts = (CARD_FRONT, CARD_FRONT.replace("MOREL", "DIALLO").replace("Lucie", "Omar"))
    assert cut(pile(*fronts, source="ocr")) == [((1,), "identity_card"), ((2,), "identity_card")]


def test_the_backs_of_two_old_cards_are_two_papers() -> None:
    back = """
Adresse : 34 B COURS DU GÉNÉRAL DE GAULLE, 29200 BREST
Cette carte est valable jusqu'au : 10.06.2033
délivrée le : 11.06.2013
par : PRÉFECTURE (69)
Signature de l'autorité :
Imprimerie nationale
"""
    town, away = "34 B COURS DU GÉNÉRAL DE GAULLE, 29200 BREST", "193 BOULEVARD DU MOULIN À VENT, 31100 TOULOUSE"
    other = back.replace(town, away)
    assert [pages for pages, _ in cut(pile(back, other.replace("2013", "2019"), source="ocr"))] == [(1,), (2,)]


def test_two_passports_in_a_row_are_two_though_their_slips_read_on() -> None:
    first = (
        "# PASPÓ / PASSEPORT P HTI\nR88725447\nOUAHABI\nDat nesans / Date de naissance 04 OCT 1989\n"
        "P<HTIOUAHABI<<OLIVIER<<<<<<<<<<<<<<<<<<<<<<<<<\nR887254478HTI8910048M3207268<<<<<<<<<<<<<<<0\n"
        "délivré au guichet de la mairie sur présentation de la carte et de la"
    )
    second = (
        "mère de son enfant, qui attend au consulat\n# PASSEPORT / PASSPORT\nType P   Code CMR\nNom NGONO\n"
        "Prénoms Paul Nationalité camerounaise\nP<CMRNGONO<<PAUL<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n"
        "S117254421CMR7103057M3207268<<<<<<<<<<<<<<<4"
    )
    assert cut(pile(first, second, source="ocr")) == [((1,), "passport"), ((2,), "passport")]


def test_a_name_in_the_zone_of_a_permit_makes_no_passport() -> None:
    back = """
DÉLIVRÉ LE, PAR / DATE OF ISSUE, AUTHORITY
05/01/2025 PRÉFECTURE DU RHÔNE
IRFRAXV200187823302950425<<<<<
0606284F3501058AFG<<<<<<<<<<<7
POPESCU<<FERNANDA<XIMENA<HATIC
"""
    assert cut(pile(back)) == [((1,), "residence_permit")]


def test_a_picture_without_words_is_an_unknown_paper() -> None:
    picture = Page(1, 1200, 1600, (), "ocr", blank=False)
    (guess,) = split([picture])
    assert guess.type == "unknown" and guess.pages == (1,)


def test_a_scan_after_a_born_digital_paper_begins_another() -> None:
    scanned = replace(page(LEASE_ON, 2, "ocr"), width=842.0, height=595.0)
    assert [pages for pages, _ in cut([page(RECEIPT, 1), scanned])] == [(1,), (2,)]


def statement(month: str, paid: str, amount: str) -> str:
    """A letter of a landlord without a heading that begins a paper."""
    return f"""
De : Emmanuel JOHNSON
138 cours de la République 69007 Lyon
À : Mme Miroslawa PRUVOST, 8 bis quai Pasteur 20200 Bastia
Madame,
J'ai bien reçu, le {paid}, votre virement de {amount} euros pour le loyer du mois de {month} 2025
de l'appartement que je vous loue à l'adresse ci-dessus. Cette somme comprend le loyer et la
provision sur charges. La présente vaut quittance. Réf. bail 2021-0418-77
"""


def test_the_same_letter_for_two_months_is_two_papers_though_it_has_no_heading() -> None:
    two = pile(statement("juin", "3 juin 2025", "1 196,00"), statement("mai", "5 mai 2025", "1 196,00"))
    assert [pages for pages, _ in cut(two)] == [(1,), (2,)]


def test_payslips_of_one_employer_share_every_number_but_the_month() -> None:
    same = (
        "Matricule 004512 / contrat 2019-00871 / convention IDCC 843 / URSSAF 727 0001234567\nCSG 112,40  Santé 12,00"
    )
    months = ("octobre", "31/10/2026"), ("septembre", "30/09/2026"), ("août", "31/08/2026")
    slips = [payslip(month, paid, "1 478,11", same) for month, paid in months]
    assert cut(pile(*slips)) == [((1,), "payslip"), ((2,), "payslip"), ((3,), "payslip")]


def test_another_years_notice_begins_another_paper() -> None:
    last = [
        text.replace("2026", "2024").replace("2025", "2023").replace("28 411", "26 902")
        for text in (NOTICE_1, NOTICE_2)
    ]
    plain = [text.replace("Page 1 / 2", "").replace("Page 2 / 2", "") for text in (NOTICE_1, NOTICE_2, *last)]
    assert [pages for pages, _ in cut(pile(NOTICE_1, NOTICE_2, *last))] == [(1, 2), (3, 4)]
    assert [pages for pages, _ in cut(pile(*plain))] == [(1, 2), (3, 4)]


def test_a_stamp_on_a_back_is_no_paper() -> None:
    stamped = page("RECU LE 12/11/2025", 2, "ocr", quality=Quality(False, ("blank",)))
    assert cut([page(LEASE, 1, "ocr"), stamped, page(LEASE_ON, 3, "ocr")]) == [((1, 3), "lease")]
    assert [guess.pages for guess in split([stamped])] == [(2,)], "alone in its file, it is an unknown paper"


def test_a_page_left_blank_on_purpose_is_no_paper() -> None:
    assert cut(pile(RECEIPT, "Cette page est laissée intentionnellement vierge.", LEASE)) == [
        ((1,), "rent_receipt"),
        ((3,), "lease"),
    ]


def test_what_follows_a_sheet_of_two_receipts_is_another_paper() -> None:
    later, latest = (RECEIPT.replace("01/10/2026 au 31/10/2026", f"01/{m}/2026 au 30/{m}/2026") for m in ("09", "11"))
    sheet = page(RECEIPT + "\n" * 12 + later, 1, "ocr")
    assert cut([sheet, page(latest, 2, "ocr")]) == [((1,), "rent_receipt")] * 2 + [((2,), "rent_receipt")]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([NOTICE_1, NOTICE_2, RECEIPT, LEASE, LEASE_ON, CARD_FRONT, CARD_BACK, BLANK]), max_size=9)
)
def test_every_written_page_is_in_exactly_one_paper(texts: list[str]) -> None:
    pages = pile(*texts)
    found = [number for guess in split(pages) for number in guess.pages]
    assert sorted(found) == [one.number for one in pages if not one.blank]


@pytest.mark.parametrize("source", ["pdf_text", "ocr"])
def test_a_guess_tells_its_cues_and_a_confidence(source: str) -> None:
    (guess,) = split(pile(RECEIPT, source=source))
    assert 0.9 < guess.confidence < 1
    assert any("quittance" in cue for cue in guess.cues)
    assert sum(one.confidence for one in guess.alternatives) <= 1.001 - guess.confidence


def test_a_second_page_that_says_suite_goes_on() -> None:
    first = page(
        "# COMMANDEMENT DE PAYER\nvisant la clause résolutoire\nL'AN DEUX MILLE VINGT-CINQ et le PREMIER AOÛT\n"
        "FAISONS COMMANDEMENT A M. Théo Kouassi de payer 1 237,80 euros, Me Fontanel, commissaire de justice"
    )
    second = page(
        "# COMMANDEMENT DE PAYER (suite)\nTRES IMPORTANT\nA défaut de règlement le bailleur pourra saisir le juge\n"
        "Visa du commissaire de justice, acte du 02/10/2025"
    )
    pages = [first, replace(second, number=2)]
    assert [guess.pages for guess in split(pages)] == [(1, 2)]


@pytest.mark.parametrize(
    ("head", "pages"),
    [
        ("Annexe au bulletin 12/2025 - KAYA SAID", [(1, 2)]),
        ("ANNEXE N° 2", [(1, 2)]),
        ("Preuve de dépôt et de remise", [(1, 2)]),
        ("Annexe de Montreuil - Mairie", [(1,), (2,)]),
        ("Relevé de repas et de route 12/2025", [(1,), (2,)]),
    ],
)
def test_a_page_that_calls_itself_an_annex_belongs_to_what_it_follows(head: str, pages: list[tuple[int, ...]]) -> None:
    slip = page(
        "# BULLETIN DE PAIE\nEmployeur : Transports Kaya Siret 552 100 554 00013 Code NAF 4941A\n"
        "Période du 01/12/2025 au 31/12/2025\nSalaire de base 151,67 12,40 1 880,71\nSalaire brut 1 880,71\n"
        "CSG déductible 120,11\nNet imposable 1 502,12\nNet à payer avant impôt 1 440,10\nNet payé 1 440,10"
    )
    sheet = page(f"# {head}\nJour Départ Arrivée Service km Repas\n01/12/2025 Lille Rennes 7 h 55 169 15.96\n"
                 "02/12/2025 Paris Dijon 4 h 41 133 15.96\n03/12/2025 Le Mans Dijon 6 h 14 415 15.96")  # fmt: skip
    assert [guess.pages for guess in split([slip, replace(sheet, number=2)])] == pages


def test_the_first_and_the_last_page_of_a_ruling_are_one_extract() -> None:
    first = """- 1 -
COUR D'APPEL DE DOUAI
# ARRÊT DU 12 MARS 2025
N° RG 23/04512
APPELANT : Monsieur [S] [Z], demeurant à [Localité 4]
INTIMÉE : la société Habitat du Nord
Faits et procédure : le bail porte sur un appartement à [Localité 4].
"""
    last = """La dette n'est pas contestée et le délai de deux mois est expiré.
PAR CES MOTIFS
La cour, statuant publiquement, par arrêt contradictoire,
CONFIRME le jugement en ce qu'il a ordonné l'expulsion ;
CONDAMNE Monsieur [S] [Z] aux dépens.
Le greffier   Le président
"""
    foot = "\n" * 34 + "- 9 -"
    assert cut([page(first, 1), page(last + foot, 2)]) == [((1, 2), "court_ruling")]


@pytest.mark.parametrize("text", [RECEIPT, "# CONTRAT\nArticle 1\nLe bailleur loue à\nArticle 2\nLe loyer est de"])
def test_a_page_of_which_nothing_could_be_read_breaks_nothing(text: str) -> None:
    unread = replace(page("", number=2), blank=False)
    for pages in ([page(text), unread], [replace(unread, number=1), page(text, number=2)], [unread]):
        assert {number for guess in split(pages) for number in guess.pages} == {one.number for one in pages}
