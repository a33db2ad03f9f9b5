"""Two small papers on one page are two documents; one paper in two parts stays one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classifiers.splitting import pages_of, split
from extractors.page import Box, Line, Page, Word
from tests.classifiers.pages import page

OCTOBER = """
# QUITTANCE DE LOYER
Période du 01/10/2026 au 31/10/2026
Reçu de M. Karim Haddad la somme de 720,00 euros dont quittance
Loyer 640,00    Charges 80,00    Total 720,00
"""
NOVEMBER = OCTOBER.replace("01/10/2026 au 31/10/2026", "01/11/2026 au 30/11/2026").replace("720,00", "725,00")
HOSTING = """
# ATTESTATION D'HÉBERGEMENT
Je soussignée Mme Rita Alves déclare sur l'honneur héberger à mon domicile
11 allée des Roses 33600 Pessac, M. David Alves depuis le 1er février 2026.
"""
DUE = """
# AVIS D'ÉCHÉANCE
Période du 01/11/2026 au 30/11/2026
Loyer 640,00    Charges 80,00    Total à payer 720,00
À payer avant le 05/11/2026
"""
GAP = "\n" * 12


def test_two_receipts_on_one_page_are_two() -> None:
    one = page(OCTOBER + GAP + NOVEMBER, source="ocr")
    guesses = split([one])
    assert [(guess.pages, guess.type) for guess in guesses] == [((1,), "rent_receipt"), ((1,), "rent_receipt")]
    upper, lower = (pages_of(guess, {1: one})[0].text for guess in guesses)
    assert "31/10/2026" in upper and "30/11/2026" not in upper
    assert "30/11/2026" in lower and "31/10/2026" not in lower


def test_two_receipts_that_share_a_month_and_every_number_are_two() -> None:
    """A landlord dates the receipt in the month after: November stands on both."""
    number = "Bail n° 2019-00871 / Logement 4412 07 118\nFait à Bordeaux le "
    october, november = OCTOBER + number + "03/11/2026", NOVEMBER + number + "03/12/2026"
    assert [guess.type for guess in split([page(october + GAP + november)])] == ["rent_receipt"] * 2


def test_two_papers_of_two_types_on_one_page() -> None:
    assert [guess.type for guess in split([page(OCTOBER + GAP + HOSTING)])] == ["rent_receipt", "hosting_certificate"]


def test_the_same_receipt_twice_on_a_page_is_one() -> None:
    assert len(split([page(OCTOBER + GAP + OCTOBER)])) == 1


def test_a_receipt_with_its_due_notice_stays_one() -> None:
    assert [guess.type for guess in split([page(OCTOBER + GAP + DUE)])] == ["rent_receipt"]


def test_one_receipt_with_a_wide_gap_stays_one() -> None:
    assert len(split([page(OCTOBER + GAP + "Fait à Bordeaux le 05/11/2026\nSignature du bailleur")])) == 1


def test_the_head_of_a_letter_is_no_paper_of_its_own() -> None:
    """It has numbers and a day that the text has not, and white under it."""
    head = "\n# ENGIE\nVOTRE CONTRAT\nRéférence client : 283 034 226\nCompte de contrat : 937312026201\nLe 9 mars 2026"
    text = """
# ATTESTATION DE CONTRAT
ENGIE certifie que Mme Agnieszka Lind est titulaire d'un contrat de fourniture d'électricité depuis le 05/04/2019
Point de livraison (PDL) : 04785083380895
ENGIE, RCS Nanterre 542 107 651
"""
    assert [guess.type for guess in split([page(head + GAP + text)])] == ["proof_of_address"]


def rib(bank: str, holder: str, code: str, iban: str, first: bool) -> str:
    ask = "À remettre à vos créanciers" if first else "Ce relevé est destiné aux organismes qui vous le demandent"
    return f"""
# RELEVÉ D'IDENTITÉ BANCAIRE
{bank}   Domiciliation {bank} Centre   {ask}
{holder}
Code banque {code}   Code guichet 0{code[:4]}   N° de compte {code}{code}1   Clé RIB {code[:2]}
IBAN {iban}   BIC {bank[:4].upper()}FRPP
"""


def test_a_letter_under_a_head_that_tells_of_a_student_is_one_paper() -> None:
    head = """
    les Crous
    Crous de Bordeaux-Aquitaine                      Mme NORY AGATHE
    Identifiant national étudiant : 7095035513U      197 ter avenue des Frères Lumière
    Établissement : Université Lumière Lyon 2        66000 Perpignan
    Carte d'étudiant 2023/2024 Niveau : M2
    """
    body = """
    Objet : attribution d'une aide annuelle, année 2023/2024
    J'ai l'honneur de vous informer que, sur proposition de la commission réunie en formation restreinte,
    il vous est accordé une allocation annuelle au titre des aides spécifiques, bourse sur critères sociaux.
    Cette aide vous sera versée en 6 mensualités de 216,30 EUR, soit 1 297,80 EUR.
    Fait le 7 août 2024 Pour la rectrice et par délégation, la directrice générale du Crous
    """
    assert [one.type for one in split([page(head + GAP + body)])] == ["scholarship_notice"]


def test_the_details_of_two_banks_on_one_page_are_two() -> None:
    one = rib("Banque Azur", "Mme Jacqueline Dos Santos", "40618", "FR76 4061 8102 6898 2623 8070 780", first=True)
    two = rib(
        "Crédit du Littoral Ouest", "M. Gaëtan Petrescu", "15589", "FR76 1558 9230 1126 8428 9347 654", first=False
    )
    assert [guess.type for guess in split([page(one + GAP + two)])] == ["bank_details"] * 2


def vitale(name: str, number: str) -> str:
    return f"\n# vitale\nCarte d'assurance maladie\n{name}\n{number}\n"


def test_the_health_cards_of_two_people_on_one_page_are_two() -> None:
    one, two = (
        vitale("JANKOWSKI Cédric", "1 84 11 35 393 370 74"),
        vitale("D'ARCANGELO Léonie", "2 78 11 21 872 484 83"),
    )
    assert [guess.type for guess in split([page(one + GAP + two)])] == ["health_card"] * 2
    assert [guess.type for guess in split([page(one + GAP + one)])] == ["health_card"]


def test_a_broad_sheet_of_two_pages_holds_two_papers() -> None:
    """Two pages printed side by side: neither title stands where a page's own would."""
    left = page(HOSTING.replace("# ATTESTATION D'HÉBERGEMENT", ""))
    right = page(OCTOBER)

    def half(one: Page, shift: float) -> list[Line]:
        return [
            Line(
                tuple(
                    Word(w.text, Box(shift + w.box.x0 / 2.2, w.box.y0, shift + w.box.x1 / 2.2, w.box.y1))
                    for w in row.words
                )
            )
            for row in one.lines
        ]

    sheet = replace(left, lines=(*half(left, 0.0), *half(right, 0.5)), width=842.0, height=595.0)
    assert sorted(guess.type for guess in split([sheet])) == ["hosting_certificate", "rent_receipt"]


def test_two_landlords_receipts_without_their_heading_at_the_top_are_two() -> None:
    """Each hardly more than its title and its sums, nothing of them shared; the title stands low in the first."""
    one = "Mme Solange Etcheverry\n3 quai des Bateliers 44000 Nantes\n\n\n" + OCTOBER.replace("80,00", "81,00")
    two = (
        OCTOBER.replace("640,00", "512,30").replace("80,00", "44,10").replace("720,00", "556,40").replace("10/", "03/")
    )
    two = (
        two.replace("Karim Haddad", "Ravi Sivakumar")
        + "Pour le bailleur, sous réserve de l'encaissement du chèque remis"
    )
    assert [guess.type for guess in split([page(one + GAP + two)])] == ["rent_receipt"] * 2


def test_a_deed_that_says_again_below_what_it_said_above_stays_one() -> None:
    deed = """
# ENGAGEMENT DE CAUTION SOLIDAIRE
LA CAUTION Monsieur Mehdi Etcheverry, né le 03/04/1961 à Caen
LE LOCATAIRE Madame Anne-Sophie Tran, née le 01/10/1997
Loyer mensuel : 544,00 € ; provision sur charges : 64,00 €
Le soussigné se porte caution solidaire en cas de défaillance du
locataire et renonce au bénéfice de discussion.


# ACTE DE CAUTION SOLIDAIRE : durée de l'engagement
Il est consenti jusqu'au 28/01/2035, dans la limite de 21 888,00 €
Je déclare me porter caution solidaire de Anne-Sophie Tran en cas de
défaillance du locataire. Je renonce au bénéfice de discussion.
Fait à Les Abymes, le 29 janvier 2026, en trois exemplaires.
"""
    assert [guess.type for guess in split([page(deed)])] == ["surety_deed"]


APPROVAL = (
    """
# ATTESTATION D'AGRÉMENT
CONSEIL DÉPARTEMENTAL    N° agrément : 024-2651377
Assistant(e) maternel(le)    Assistant(e) familial(e)
NOM Mokrani    Né(e) le 04-03-1950
PRÉNOM Ioana    Département de naissance 75
ADRESSE DU LIEU D'ACCUEIL 38 boulevard Victor Hugo, 24200 Sarlat-la-Canéda
"""
    + "\n" * 6
    + """
# Validité de l'agrément
du 29-03-2025    au 28-03-2030    dossier 29032025
L'agrément est délivré pour cinq ans. La formation obligatoire doit être suivie avant tout premier accueil.
Fait à Sarlat-la-Canéda    le 21/03/2025
Le médecin départemental de PMI
Imprimé PMI-AM 04 – exemplaire à conserver par l'assistant maternel titulaire de l'agrément
"""
)
RIGHTS = (
    """
# Décision de la CDAPH
MDPH en ligne    maison départementale des personnes handicapées
Personne concernée Mickaël BOUCHAREB    N° de dossier 1093541
Date de la décision 27/10/2024    Taux d'incapacité supérieur ou égal à 80 %
Allocation aux adultes handicapés (AAH) Accord
"""
    + "\n" * 6
    + """
# Carte mobilité inclusion – invalidité
Du 28/10/2024 au 27/10/2027    Référence 1621849
Décision prise par la Commission des droits et de l'autonomie des personnes handicapées.
La notification papier signée vous a été adressée par courrier.
"""
)


@pytest.mark.parametrize(("text", "kind"), [(APPROVAL, "childminder_approval"), (RIGHTS, "disability_decision")])
def test_a_form_whose_lower_part_names_its_paper_again_stays_one(text: str, kind: str) -> None:
    """Other numbers and days below, under a heading of their own: but hardly a word of the upper part again."""
    assert [guess.type for guess in split([page(text)])] == [kind]


def card(name: str, given: str, number: str, born: str) -> str:
    """Both faces of an identity card, one under the other."""
    return f"""
# CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD
NOM / Surname
{name}
Prénoms / Given names
{given}
NATIONALITÉ / Nationality FRA   DATE DE NAISS. / Date of birth {born}
N° DU DOCUMENT / Document No   {number}


TAILLE / Height   ADRESSE / Address
1,72 m   39 boulevard de la Liberté 67200 Strasbourg


IDFRA{number}0<<<<<<<<<<<<<<<
8109105F3303274FRA<<<<<<<<<<<4
{name}<<{given.upper()}<<<<<<<<<<<<<<<
"""


def test_both_faces_of_two_identity_cards_are_two_papers() -> None:
    one = card("BENHADDOU", "Aminata", "F1KBDPP0G", "10 09 1981")
    two = card("PEREIRA", "Rachid", "14XTXK0J2", "14 05 1991")
    assert [guess.type for guess in split([page(one + "\n" * 4 + two)])] == ["identity_card"] * 2
    assert [guess.type for guess in split([page(one)])] == ["identity_card"]


def test_receipts_of_two_months_in_figures_are_two() -> None:
    """Every number is the same but those of the days, with years of two figures."""
    one = "# QUITTANCE N° 18227369\nSA D'HLM DES TROIS VALLÉES\nLocataire 9630.531.41 M. Albert Olivier\n"
    one += "Période du 01/07/25 au 31/07/25   Édition 21/07/25\nLoyer 671,34   Provision pour charges 142,00\n"
    one += "APL 164,00   Net quittancé 649,34\nRéglé le 07/07/25 par chèque, dont quittance"
    two = one.replace("/07/25", "/08/25")
    assert [guess.type for guess in split([page(one + GAP + two)])] == ["rent_receipt"] * 2


def test_a_card_over_a_bank_s_details_is_a_paper_of_its_own() -> None:
    bank = rib("Banque Azur", "Mme Jacqueline Dos Santos", "40618", "FR76 4061 8102 6898 2623 8070 780", first=True)
    sheet = vitale("DOS SANTOS Jacqueline", "2 68 11 21 872 484 83") + "\n" * 5 + bank
    assert [guess.type for guess in split([page(sheet)])] == ["health_card", "bank_details"]


def test_three_receipts_on_one_page_are_three() -> None:
    third = OCTOBER.replace("01/10/2026 au 31/10/2026", "01/12/2026 au 31/12/2026").replace("720,00", "731,00")
    signed = "Pour la SCI des Trois Vallées, bailleresse, sa gérante Mme Solange Etcheverry\n"
    sheet = "\n\n\n".join(one + signed for one in (OCTOBER, NOVEMBER, third))
    assert [guess.type for guess in split([page(sheet)])] == ["rent_receipt"] * 3


def test_a_stamped_passport_is_one_paper() -> None:
    """A prefecture's permit stamped on the page of remarks, the zone on the other."""
    text = """
# AUTORISATION PROVISOIRE DE SÉJOUR
PRÉFECTURE DE LA GIRONDE — PROTECTION TEMPORAIRE   n° 5134661834
valable jusqu'au 26/03/2026


# PASSEPORT / PASSPORT
Type P   Code UKR   Passport No. GX918468
Surname KOVAL   Given names OLENA   Nationality UKRAINE
Date of birth 17 MAR 72   Date of issue 31 OCT 24   Date of expiry 28 OCT 34
P<UKRKOVAL<<OLENA<<<<<<<<<<<<<<<<<<<<<<<<<<<
GX918468<1UKR7203176F3410288<<<<<<<<<<<<<<<8
"""
    assert len(split([page(text)])) == 1


def test_letters_without_any_height_break_nothing() -> None:
    """A file may say what it likes of its letters."""
    one = page(OCTOBER + GAP + NOVEMBER)
    flat = tuple(
        Line(tuple(Word(w.text, Box(w.box.x0, w.box.y0, w.box.x1, w.box.y0)) for w in row.words)) for row in one.lines
    )
    assert split([replace(one, lines=flat)])


def test_letters_of_two_months_side_by_side_are_two_receipts() -> None:
    """Not a number differs: the months are told in letters."""
    one = """
# Objet : quittance, octobre 2024
Je soussigné, Dominique Johnson, curateur de Mme Paulette Quispe, propriétaire bailleresse de
l'appartement que vous occupez, déclare avoir reçu la somme de 592,79 €, dont quittance pour octobre 2024
Loyer principal 503,00   Provision pour charges 89,79   Soit ensemble 592,79
"""
    two = one.replace("octobre", "septembre")
    assert [guess.type for guess in split([page(one + GAP + two)])] == ["rent_receipt"] * 2
    assert [guess.type for guess in split([page(one + GAP + one)])] == ["rent_receipt"]
