"""What piles of papers hold: forms filled in again, stacks fed in from the end, envelopes, cards, heads and feet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classifiers.flowing import begins_anew
from classifiers.pagination import Numbering, numbering
from classifiers.splitting import split
from tests.classifiers.pages import page

Cut = list[tuple[tuple[int, ...], str]]


def cut(*texts: str, source: str = "pdf_text") -> Cut:
    return [(one.pages, one.type) for one in split([page(text, n, source) for n, text in enumerate(texts, start=1)])]


def slip(month: str, date: str, net: str, number: int) -> str:
    """One page of a payslip on two, with its printed number."""
    if number == 1:
        return f"""
Boulangeries Lartigue SARL   SIRET 732 829 320 00074
# BULLETIN DE PAIE
Période : {month} 2026    Payé le {date}
Mme Aline Costa   N° SS 2 85 05 33 063 021 47   Date d'entrée 02/03/2021
Salaire de base 1 866,02
Page 1/2
"""
    return f"""
Boulangeries Lartigue SARL - Mme Aline Costa - {month} 2026
Salaire brut 1 866,02   Montant net social 1 478,11
Net à payer avant impôt sur le revenu {net}
Page 2/2
"""


def test_a_stack_fed_in_from_its_last_page_is_read_backwards() -> None:
    august = [slip("août", "31/08/2026", "1 478,11", n) for n in (2, 1)]
    september = [slip("septembre", "30/09/2026", "1 502,40", n) for n in (2, 1)]
    assert [pages for pages, _ in cut(*august, *september)] == [(1, 2), (3, 4)]


def test_a_last_page_before_whole_papers_is_left_alone() -> None:
    """`2/2 1/2 2/2`: forwards, one page is left over; nothing tells that it is read backwards."""
    pages = slip("août", "31/08/2026", "1 478,11", 2), *(slip("mai", "31/05/2026", "1 402,40", n) for n in (1, 2))
    assert [numbers for numbers, _ in cut(*pages)] == [(1,), (2, 3)]


def letter(owner: str, to: str, home: str, day: str, month: str, sum_: str) -> str:
    """A letter of a landlord's, without any number of its own."""
    return f"""
{owner}
{home}
{to}
12 rue des Lilas
{day}
Avis d'échéance du loyer de {month}
Madame,
En ma qualité de bailleur du logement que je vous loue, je vous informe que le loyer s'élèvera à {sum_} euros.
Le loyer hors charges a été révisé selon la variation de l'indice,
comme le prévoit notre contrat.
Comme d'habitude, il est payable d'avance, par virement.
Le présent avis n'en tient pas lieu de quittance.
Bien cordialement,
"""


def test_a_form_filled_in_by_two_people_is_two_papers_though_all_words_at_its_head_are_names() -> None:
    one = letter("Baptiste Morvan", "Madame Flora Diallo", "74 villa Pasteur", "Le 25 juin 2025", "juillet", "516,00")
    two = letter("Weiming Chen", "Madame Ioana Popa", "59 cours Vitton", "Le 20 septembre 2023", "octobre", "813,00")
    assert [pages for pages, _ in cut(one, two)] == [(1,), (2,)]


def test_the_rows_of_a_table_that_goes_on_are_no_form_filled_in_again() -> None:
    rows = "\n".join(
        f"{day:02d}.10 {what} {day + 20},{day}"
        for day, what in enumerate(("PRLV FREE", "CARTE LIDL", "RETRAIT DAB") * 6)
    )
    first = f"""
CAISSE DU LITTORAL
# RELEVÉ DE COMPTE
M. Karim Haddad   Compte n° 04835995024   IBAN FR76 3000 4000 0312 3456 7890 143
Du 01/10/2025 au 31/10/2025   Solde précédent : 543,40
Date Nature des opérations Valeur Débit Crédit
{rows}
"""
    then = f"{rows}\nTOTAUX 2 649,77 1 348,02\nNOUVEAU SOLDE AU 31/10/2025 758,35"
    assert cut(first, then) == [((1, 2), "bank_statement")]


RECEIPT = """
# QUITTANCE DE LOYER
Période du 01/10/2026 au 31/10/2026
Reçu de M. Karim Haddad la somme de 720,00 euros dont quittance
Loyer 640,00    Charges 80,00    Total 720,00
"""
ENVELOPE = """
Si non distribué, retour à :
TSA 40031 - 92919 LA DÉFENSE CEDEX
LETTRE VERTE
M. HADDAD KARIM
12 RUE DES LILAS
33000 BORDEAUX
"""


@pytest.mark.parametrize("source", ["pdf_text", "ocr"])
def test_an_envelope_goes_with_no_paper(source: str) -> None:
    assert cut(RECEIPT, ENVELOPE, source=source) == [((1,), "rent_receipt"), ((2,), "unknown")]


def foot(text: str, source: str) -> Numbering | None:
    return numbering(page(text, source=source, top=0.95))


def test_a_slash_that_was_read_as_a_figure_numbers_a_scanned_page() -> None:
    assert foot("212", "ocr") == Numbering(2, 2)
    assert foot("1l3", "ocr") == Numbering(1, 3)
    assert foot("212", "pdf_text") is None
    assert foot("312", "ocr") is None
    assert foot("Loyer 212", "ocr") is None


CARD = """
# TITRE DE SÉJOUR   MG9017697 FRA
NOM PETROSYAN
Prénoms MAËLLE
Sexe F Nationalité CIV Né(e) le 23 11 1969
CARTE DE SÉJOUR PLURIANNUELLE
Remarques : VIE PRIVÉE ET FAMILIALE
IRFRAMG90176977<<<<<<<<<<<<<<<
6911236F2801212CIV<<<<<<<<<<<2
PETROSYAN<<MAELLE<<<<<<<<<<<<<
"""
RECEPISSE = """
PRÉFECTURE – LE HAVRE
Bureau du séjour des étrangers   N° étranger : 3892896446
# RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR
Nom : PETROSYAN Prénom(s) : Maëlle Né(e) le 23/11/1969 à Porto
a demandé le renouvellement de son titre de séjour. Le présent récépissé, accompagné du titre expiré,
est valable du 14/04/2026 au 13/10/2026. Il autorise son titulaire à travailler.
Fait le 14/04/2026 – Pour le préfet et par délégation
"""


def test_both_sides_of_a_permit_on_a_sheet_and_the_receipt_for_its_renewal_are_two_papers() -> None:
    two = [((1,), "residence_permit"), ((2,), "residence_permit")]
    assert cut(CARD, RECEPISSE) == two
    assert cut(RECEPISSE, CARD) == two


def test_two_faces_of_health_cards_of_which_little_was_read_are_two() -> None:
    assert [pages for pages, _ in cut("# VITALE\nANDRÉE", "# VITALE\nMARC-ANTOINE\nHERNANDEZ", source="ocr")] == [
        (1,),
        (2,),
    ]


def rights(holder: str, number: str, day: str) -> str:
    """A certificate as long as a letter, with its title at its foot."""
    return f"""
l'Assurance Maladie
Bénéficiaire {holder} nom de famille ou d'usage
Immatriculation {number} à rappeler
Papier précédent du {day} dernier remboursement : 56,53 euros, périmé
Droits ouverts du {day} au 06/03/2028 régime général
Mandataire Ana Costa jugement produit au dossier
Médecin traitant Dr Diallo déclaré le {day}
L'agent de la caisse
À présenter aux professionnels de santé. Toute fausse déclaration est punie par la loi.
CARTE D'ASSURÉ SOCIAL — CERTIFICAT DE DROITS
"""


def test_certificates_of_two_people_are_no_two_sides_of_a_card() -> None:
    one, two = rights("MARQUEZ", "296099406332989", "01/04/2025"), rights("BERTIN", "154122148624153", "07/02/2026")
    assert cut(one, two) == [((1,), "health_card"), ((2,), "health_card")]


def test_a_landlord_who_gives_notice_of_what_the_tenant_rents_is_no_tenant() -> None:
    text = """
Samira Morvan, 13 square Louise Michel, 68200 Mulhouse
Monsieur Mehdi Costa, 39 rue du Docteur Calmette, 68200 Mulhouse
Mulhouse, le 4 juillet 2025
Objet : congé pour reprise
Monsieur,
Par la présente, je vous donne congé du logement que vous louez, pour son échéance du 28 mars 2026, conformément à
l'article 15-I de la loi du 6 juillet 1989. J'entends reprendre ce logement pour y loger mon fils, Yann Morvan.
Vous trouverez au verso la notice d'information relative aux obligations du bailleur et aux voies de recours.
Veuillez agréer, Monsieur, mes salutations distinguées.
"""
    notice = """
# NOTICE D'INFORMATION
annexée au congé délivré par le bailleur – arrêté du 13 décembre 2017
1. Le bailleur ne peut donner congé qu'à l'échéance du bail, en respectant un préavis de six mois.
2. Le congé doit, à peine de nullité, indiquer le motif allégué et, en cas de reprise, les nom et adresse.
3. Le locataire âgé de plus de soixante-cinq ans bénéficie d'une protection particulière.
"""
    assert cut(text, notice) == [((1, 2), "notice_to_quit")]


def test_a_letter_with_papers_for_a_dossier_is_none_of_them() -> None:
    text = """
Cédric Traoré, 32 square Louise Michel, 87000 Limoges
Service du logement, Mairie de Limoges
Le 22 décembre 2024
Objet : envoi de pièces pour mon dossier
Madame, Monsieur,
Comme convenu au téléphone, je vous fais parvenir les papiers qui manquaient. Il me manque encore un papier.
Nous habitons à l'étroit et les enfants dorment dans le salon, merci de faire au plus vite.
Cordialement,
"""
    assert cut(text) == [((1,), "unknown")]


def test_who_writes_at_the_foot_of_a_page_is_no_paper_under_it() -> None:
    text = """
Commission de médiation du droit au logement opposable   Recours n° 0952072005136
# DÉCISION
Vu le code de la construction et de l'habitation, notamment ses articles L. 441-2-3 et R. 441-13
Vu le recours présenté le 27 juillet 2026 par M. Karim Haddad, en vue d'une offre de logement
Considérant que le demandeur est menacé d'expulsion sans relogement
DÉCIDE Article 1er : La demande est reconnue prioritaire et devant être satisfaite en urgence.
Fait à Cergy, le 10 octobre 2026, le président de la commission
"""
    below = (
        "\n" * 24
        + "DDETS service hébergement et accès au logement centre d'hébergement 95000 Cergy Tél. 05 23 68 12 11"
    )
    assert cut(text + below) == [((1,), "dalo_decision")]


def test_the_head_of_a_bill_with_all_sums_below_is_no_paper_by_itself() -> None:
    head = """
Studéa Rivage   # FACTURE 2026-30211
145 B quai du Château d'Eau 13003 Marseille   SIRET 48739876000123
Adressée au payeur M. Mamadou MARIE   92 rue du Maréchal Foch 67000 Strasbourg
"""
    body = """
Résident DELL'ACQUA Guadalupe   Adresse du logement 143, boulevard des Lilas, 25000 Besançon (studio C310)
Période facturée du 01/01/2026 au 31/01/2026   Échéance 05/01/2026, par prélèvement
Loyer studio C310 762,00   Charges 23,10   Aide au logement versée à la résidence 126,00
Net à payer 659,10   La quittance est disponible dans l'espace résident après encaissement.
"""
    assert [pages for pages, _ in cut(head + "\n" * 4 + body)] == [(1,)]


LETTERS = (
    "De : info@demande.example\nÀ : karim@example.org\nObjet : Votre demande a bien été transmise\nBonjour M. Haddad,",
    "Commune de Pau\nservice des élections\nObjet : inscription au répertoire électoral\nBureau de vote 22",
    "Croix-Rouge\n62300 Lens\nMme Costa\n12 rue A\n33000 Bordeaux\n.\nATTESTATION FISCALE ANNUELLE 2023",
    "Préfet\nBureau\nMme Costa\n12 rue A\n93200 Bondy\nBondy, le 26 octobre 2026\n.\nCONVOCATION",
)


@pytest.mark.parametrize("text", LETTERS)
def test_a_letter_or_a_mail_begins_anew(text: str) -> None:
    assert begins_anew(page(text).lines, page(RECEIPT).lines)


SPOUSES = """
# Époux Épouse Mariage
Nom SIMON Nom FERREIRA Acte n° 862
Prénom(s) Paul Prénom(s) Joyce Célébré le 21 avril 2020
Date de naissance 6 août 1971 Date de naissance 3 août 1986 Commune Vitry-sur-Seine
Lieu de naissance Toulon Lieu de naissance Paris Contrat reçu par Maître Raphaël LI, notaire
Premier parent Reza OLIVEIRA Premier parent Trésor GRIGORYAN Remis aux époux le 2 mai 2020
Second parent Inês PARIS Second parent Clémentine CONNOR L'officier de l'état civil
Mentions marginales Néant Mentions marginales Néant
"""


def test_the_leaves_of_a_book_are_one_whatever_act_each_is_taken_for() -> None:
    """On photos, whose shapes differ."""
    child = """
# Enfant 1
Acte de naissance n° 1361
Nom SIMON
Prénom(s) Joël, Yann
Né(e) le 25 janvier 2012
À Bordeaux
Dressé le 28/01/2012
Par Naïma EL AMRANI
Décès —
"""
    first = replace(page(SPOUSES, 1, "ocr"), width=1572.0, height=1058.0)
    second = replace(page(child, 2, "ocr"), width=1428.0, height=1034.0)
    assert [one.pages for one in split([first, second])] == [(1, 2)]
