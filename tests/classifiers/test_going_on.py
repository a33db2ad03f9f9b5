"""What holds the pages of one paper together, whatever their order, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classifiers.flowing import begins_below_a_letterhead, runs_over
from classifiers.splitting import split
from classifiers.text import page_text
from classifiers.traces import traces
from extractors.page import Box, Line, Word
from tests.classifiers.pages import page
from tests.extractors.sheets import page_of

Cut = list[tuple[tuple[int, ...], str]]


def cut(*texts: str, source: str = "pdf_text") -> Cut:
    return [(one.pages, one.type) for one in split([page(text, n, source) for n, text in enumerate(texts, start=1)])]


GROUNDS = (
    "Attendu que le bailleur a fait délivrer un commandement de payer visant la clause "
    "résolutoire du contrat de bail ;",
    "que le dépôt de garantie et les charges restent dus ; que la défenderesse sollicite du "
    "tribunal des délais de paiement ;",
    "Attendu qu'il résulte du bail que le juge doit voir payer le loyer aux termes convenus ; "
    "que la surface habitable est sans effet, en conséquence ;",
    "que le diagnostic social et financier fait état de deux enfants à charge et d'une situation très précaire.",
)
RULING = """
TRIBUNAL JUDICIAIRE DE LIMOGES
# JUGEMENT
du 14 novembre 2025
N° RG 25/00417   Minute n° 25/00233
EXPOSÉ DU LITIGE
"""
LEASE = """
# CONTRAT DE LOCATION
Loi n° 89-462 du 6 juillet 1989
Entre les soussignés : le bailleur SCI Les Pins, le locataire M. Karim Haddad
ARTICLE 1 - DÉSIGNATION. Surface habitable 62 m², deux chambres et un séjour.
ARTICLE 2 - DÉPÔT DE GARANTIE. Le locataire verse ce jour la somme de 640,00 euros.
"""
SLIP = """
Boulangeries Lartigue SARL   SIRET 732 829 320 00074
# BULLETIN DE PAIE
Période : octobre 2026    Payé le 31/10/2026
Mme Aline Costa   N° SS 2 85 05 33 063 021 47   Date d'entrée 02/03/2021
Salaire brut 1 866,02   Montant net social 1 478,11
Net à payer avant impôt sur le revenu 1 478,11
"""
GLOSSARY = """
# Comment lire votre bulletin de paie
Salaire brut : c'est le salaire avant déduction des cotisations salariales.
Net à payer avant impôt : c'est le salaire après déduction des cotisations et avant le prélèvement.
Prélèvement à la source : l'administration transmet à votre employeur le taux qui est applicable.
Congés payés : le compteur indique les jours acquis, les jours pris et le solde restant à la date d'arrêté.
Pour faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée.
"""
CONDITIONS = """
1. Le fournisseur s'engage à assurer la continuité du service dans les conditions prévues aux présentes.
2. Le client est tenu au paiement des sommes facturées à la date limite indiquée au recto de la facture.
3. Tout retard entraîne de plein droit des pénalités égales au taux d'intérêt légal majoré de cinq points.
4. Les réclamations sont adressées par écrit au service clientèle ; le médiateur peut ensuite être saisi.
5. Les données personnelles sont conservées pendant la durée du contrat et les délais de prescription.
"""
BILL = """
ENGIE
# FACTURE D'ÉLECTRICITÉ
Mme Agnieszka Lind, 12 rue des Lilas 75011 PARIS   Référence client : 283 034 226
Point de livraison (PDL) : 04785083380895   Facture du 9 mars 2026
Total à payer 84,12 euros avant le 25/03/2026
"""


def prose(*order: int) -> str:
    return "\n".join(GROUNDS[number] for number in order)


def test_pages_of_prose_with_the_same_words_are_one_paper() -> None:
    """The same grounds come again and again in a ruling, each time from another place of the page on."""
    pages = RULING + prose(0, 1, 2, 3), prose(2, 3, 0, 1), prose(0, 1, 2, 3)
    assert cut(*pages) == [((1, 2, 3), "court_ruling")]


@pytest.mark.parametrize("source", ["pdf_text", "ocr"])
def test_a_sentence_that_ends_on_the_next_page_holds_them_together(source: str) -> None:
    """Though every word of the second page is a lease's."""
    first = RULING + "Il ressort des pièces que les parties ont signé un"
    on = """
bail le 12 mars 2019 pour un loyer de 540,00 euros, outre un dépôt de garantie et charges, le bailleur étant
propriétaire. La surface habitable est de 58 m². La clause résolutoire et la révision du loyer y figurent.
La loi du 6 juillet 1989 s'applique, la prise d'effet étant du 1er avril 2019.
"""
    assert cut(first, on, source=source) == [((1, 2), "court_ruling")]


def test_a_title_after_a_semicolon_begins_a_paper() -> None:
    assert [pages for pages, _ in cut(RULING + prose(0, 1, 2), LEASE)] == [(1,), (2,)]


def test_clauses_numbered_on_stay_with_their_paper() -> None:
    on = """
ARTICLE 3 - ÉLECTION DE DOMICILE
Pour l'exécution des présentes, le bailleur élit domicile en sa demeure, le locataire dans les lieux.
ARTICLE 4 - ANNEXES. La notice d'information est annexée.
Fait à Angers, le 26 février 2024
"""
    assert cut(LEASE, on) == [((1, 2), "lease")]


@pytest.mark.parametrize(("paper", "back"), [(SLIP, GLOSSARY), (BILL, CONDITIONS)])
def test_a_back_printed_for_everybody_stays_with_its_paper(paper: str, back: str) -> None:
    assert [pages for pages, _ in cut(paper, back, LEASE)] == [(1, 2), (3,)]


def test_a_letter_with_a_day_and_a_sum_is_no_back() -> None:
    letter = """
Amicale des locataires du Parc
Lille, le 3 mai 2026
Madame, la fête de l'immeuble aura lieu dans la cour, devant le local des vélos.
La participation est de 5,00 euros, à remettre à la gardienne avec le bulletin.
Chacun apporte un plat salé ou sucré à partager, les boissons sont offertes par l'amicale.
Les enfants restent sous la surveillance de leurs parents pendant toute la soirée.
Au plaisir de vous y retrouver tous, le bureau de l'amicale des locataires du Parc.
"""
    assert [pages for pages, _ in cut(SLIP, letter)] == [(1,), (2,)]


def test_the_last_page_fed_in_first_is_taken_back_by_its_paper() -> None:
    last = (
        "que le preneur est occupant sans droit ni titre du logement donné à bail, loyer et charges étant dus ;\n"
        + (
            "CONDAMNE la défenderesse à payer au bailleur la somme de 4 322,18 euros avec dépôt de "
            "garantie et surface habitable ;"
            "\nRAPPELLE que le présent jugement est exécutoire.\nLa greffière"
        )
    )
    first = RULING + prose(0, 1, 2) + "\nqu'il résulte des pièces versées aux débats par la partie qui demande et"
    assert cut(SLIP, last, first) == [((1,), "payslip"), ((2, 3), "court_ruling")]
    assert cut(last, first) == [((1, 2), "court_ruling")]


def test_the_second_page_of_two_numbered_ones_is_not_left_with_the_paper_before() -> None:
    first, second = RULING + "Page 1/2", "CONDAMNE la défenderesse aux dépens, N° RG 25/00417\nPage 2/2"
    assert [pages for pages, _ in cut(SLIP, second, first)] == [(1,), (2, 3)]


def test_a_paper_of_somebody_else_without_a_title_is_another_paper() -> None:
    first = """
# AVIS D'IMPÔT SUR LES REVENUS DE 2024
DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
N° fiscal 26 47 943 314 079   Référence de l'avis 24 93 5562772 45
Revenu fiscal de référence 17 779   Nombre de parts 2,5   Revenu imposable
"""
    second = """
DGFIP   DURAND GENEVIEVE   13 résidence Saint-Exupéry 37000 TOURS
N FISCAL 19 24 819 871 401   REF AVIS 25 93 55721 4520   impôt sur les revenus de 2024
Revenu fiscal de référence 35 329   Nombre de parts 2,5   Revenu imposable
Détail des revenus
"""
    assert [pages for pages, _ in cut(first, second)] == [(1,), (2,)]


def test_an_act_in_other_letters_is_no_page_of_the_family_book() -> None:
    book = "# LIVRET DE FAMILLE\nÉpoux ou père : Karim HADDAD\nÉpouse ou mère : Rita ALVES\nMariage n° 12 à Bordeaux"
    act = page(
        "# COPIE INTÉGRALE\nACTE DE NAISSANCE N° 241\nLe 3 mai 2019 est née Awa SECK à Dakar\nOfficier de l'état civil",
        2,
    )
    small = [
        line.__class__(
            tuple(type(w)(w.text, type(w.box)(w.box.x0, w.box.y0, w.box.x1, w.box.y0 + 0.006)) for w in line.words)
        )
        for line in act.lines
    ]
    pages = [page(book, 1), act.__class__(2, 595, 842, tuple(small), "pdf_text")]
    assert [one.pages for one in split(pages)] == [(1,), (2,)]


DEED = """
L'AN DEUX MILLE DIX-SEPT, LE DIX MARS
Maître Yannick VANDEN, notaire, A REÇU LE PRÉSENT ACTE CONTENANT VENTE
VENDEUR : la société SNC BELLE RIVE, identifiée au SIREN sous le numéro 844 011 100, dossier 41139601
ACQUÉREUR : Monsieur Loïc DELÉPINE, né à Nevers le 2 octobre 1974
"""
PRICE = """
PROPRIÉTÉ - JOUISSANCE
L'ACQUÉREUR est propriétaire du BIEN à compter de ce jour ; le VENDEUR le déclare libre de toute occupation.
La vente est conclue moyennant le prix de DEUX CENT VINGT-SEPT MILLE EUROS (227 000,00 EUR).
ACQUÉREUR : paiement comptant par la comptabilité de l'office notarial, dont un prêt de 192 950 euros.
Publicité foncière : les droits et taxes s'élèvent à 113 181 €. DONT ACTE
"""


def test_sums_of_money_are_no_numbers_of_another_paper() -> None:
    assert cut(DEED, PRICE) == [((1, 2), "property_deed")]


@pytest.mark.parametrize(("numbers", "papers"), [((1, 2), 1), ((1, 1), 2), ((None, 2), 2)])
def test_bare_numbers_in_the_margin_say_something_together(numbers: tuple[int | None, int], papers: int) -> None:
    """`1`, then `2`: one paper, though both look like papers of their own; `1`, then `1`: two."""
    texts = BILL, GLOSSARY.replace("Pour faire", "Le 31/12/2026, pour 12,50 euros, pour faire")
    pages = [page(text, n, top=0.1) for n, text in enumerate(texts, start=1)]
    numbered = [
        replace(one, lines=(*one.lines, Line((Word(str(number), Box(0.5, 0.95, 0.51, 0.962)),)))) if number else one
        for one, number in zip(pages, numbers, strict=True)
    ]
    assert len(split(numbered)) == papers


CAREER = """
info retraite
# VOTRE RELEVÉ DE CARRIÈRE
Yasmina LE GOFF née le 03/10/1972
Édité le 1er octobre 2025, à titre de simple renseignement
Année Régime Revenus Trimestres
2017 Agirc-Arrco 23 536,03 4
2018 Agirc-Arrco 24 118,70 4
2019 Indépendants 16 466,51 4
"""
CAREER_GOES_ON = """
Année Régime Revenus Trimestres
2020 Ircantec 10 190,77 4
2021 Ircantec 10 748,69 4
Estimation indicative globale à 63 ans : 802 euros bruts par mois
Une erreur ? Demandez la correction de votre carrière dans votre compte retraite
"""


def test_a_letter_that_greets_is_no_page_of_what_stands_before() -> None:
    letter = """
Habitat du Nord   203 bis chemin de la République
M. ESSOMBA ONDOA MARTIN
31100 TOULOUSE
Besançon, le 20 février 2026
Chère locataire, cher locataire,
Vous avez demandé à recevoir vos papiers. La réunion se tiendra le 1er avril 2026.
"""
    assert [pages for pages, _ in cut(SLIP, letter)] == [(1,), (2,)]


def test_numbered_parts_of_a_paper_that_is_surely_another_do_not_go_on() -> None:
    """A deed that ends with article 2, a notice whose parts are numbered from 3 on what was read."""
    notice = """
3. Identification
Avis d'impôt établi en 2025 sur les revenus de 2024   Impôt sur le revenu
Numéro fiscal : 23 07 918 496 282   Référence de l'avis : 25 33 483137 430
4. Foyer : nombre de parts 2,50   Date de mise en recouvrement 31/07/2025
5. Revenu brut global 24 512   Revenu fiscal de référence : 22 061 euros   Revenu imposable
Direction générale des finances publiques, centre des finances publiques, impots.gouv.fr
"""
    assert [pages for pages, _ in cut(LEASE.replace("ARTICLE ", ""), notice)] == [(1,), (2,)]


def test_a_table_whose_heads_are_printed_again_goes_on() -> None:
    first, second = page(CAREER, 1), page(CAREER_GOES_ON, 2)
    assert runs_over(first, second, headed=True)
    assert not runs_over(first, page(CAREER, 2), headed=True), "a letterhead stands at one height"


def test_a_few_words_that_found_no_room_belong_to_the_page_before() -> None:
    assert [pages for pages, _ in cut(SLIP, GLOSSARY, "Le salarié\nLe responsable : Priya Szymanski")] == [(1, 2, 3)]
    assert [pages for pages, _ in cut(SLIP, "# ATTESTATION\nLe responsable : Priya Szymanski")] == [(1,), (2,)]


def test_a_cover_goes_with_the_pages_numbered_from_one() -> None:
    cover = """
# COMPTES ANNUELS
Exercice du 01/07/2021 au 30/06/2022
Entreprise N'Diaye Khadija   SIRET 952 652 881 00097
Cabinet Hurel Ledoux, société d'expertise comptable   SIRET 714 521 192 00092
"""
    first = """
N'Diaye Khadija   SIRET 952 652 881 00097
Page 1
# BILAN ET COMPTE DE RÉSULTAT
Exercice du 01/07/2021 au 30/06/2022   SIRET 714 521 192 00092
Chiffre d'affaires 98 210,00   Charges externes 12 400,00   Résultat net comptable 74 290,00
"""
    assert [pages for pages, _ in cut(cover, first)] == [(1, 2)]


def test_a_receipt_of_another_month_in_other_print_is_another_paper() -> None:
    one = """
# QUITTANCE DE LOYER
Bailleur M. Cheikh Vandenbroucke, locataire Mme Rim Sawadogo
Loyer 410,00   Provision pour charges 35,00   Total 445,00
Reçu la somme de 445,00 euros pour la période du 1er janvier 2025 au 31 janvier 2025
"""
    other = """
Axentia Nord   N° client 73949531
Mme Marjorie Teixeira, 144 rue des Quatre Vents
Loyer principal 502,11   Charges locatives 88,40   APL 120,00   Total quittancé 470,51
Nous vous donnons quittance de votre paiement du 7 août 2026 pour la période du 01/07/2026 au 31/07/2026
"""
    moved = page(other, 2)
    lines = tuple(
        Line(tuple(replace(word, box=replace(word.box, x0=word.box.x0 + 0.05)) for word in line.words))
        for line in moved.lines
    )
    assert [one.pages for one in split([page(one), replace(moved, lines=lines)])] == [(1,), (2,)]


def test_a_title_over_nothing_of_its_own_is_a_part_of_the_paper_before_it():
    first = """
# Votre relevé de carrière
Info retraite
Yasmina Le Goff, née le 03/10/1972   N° de sécurité sociale : 2 72 10 35 380 282 07
Édité le 1er octobre 2025. Ce document récapitule les droits enregistrés.
Total : 127 trimestres, 696 points Agirc-Arrco
"""
    second = """
# Estimation indicative globale
À 63 ans : environ 802 euros bruts par mois ; à 67 ans : environ 2 609 euros bruts par mois.
Une erreur ? Demandez la correction de votre carrière dans votre compte retraite.
"""
    assert [pages for pages, _ in cut(first, second)] == [(1, 2)]


def test_a_number_that_happens_to_follow_joins_no_other_paper() -> None:
    wedding = """
- 3 -
LIVRET DE FAMILLE
# EXTRAIT DE L'ACTE DE MARIAGE
Le 5 février 2015 à la mairie de Dijon a été célébré le mariage entre Inès Faure et Luc Morel
Nom de l'époux : MOREL   Prénoms : Luc   né le 04/06/1973 à Dijon
Nom de l'épouse : FAURE   Prénoms : Inès   née le 09/09/1996 à Sens
"""
    measures = "- 2 -\nORDONNE le renvoi à l'audience du 29 octobre 2026 ;\nRéserve les dépens ;"
    assert [pages for pages, _ in cut("- 1 -" + RULING, measures, wedding)] == [(1, 2), (3,)]


def test_the_number_in_a_court_s_register_is_a_reference_and_a_month_is_none() -> None:
    found = page("22/04110 – folio 2\nappelée à l'audience en 12/2026", 1)
    assert traces(found, page_text(found)).references == {"22/04110"}


def test_the_signatures_and_the_clerk_s_stamp_under_them_are_the_end_of_the_agreement() -> None:
    agreement = """
    # CONVENTION DÉFINITIVE
    portant règlement complet des effets du divorce
    LES SOUSSIGNÉS
    Monsieur Sean PIERRE, né le 25/10/1977, et Madame Mathilde SY, née le 20/02/1971, ont arrêté ce qui suit
    5.1. Les époux renoncent à toute prestation compensatoire. 5.2. Les dépens sont partagés par moitié."""
    end = """
    Rédigé au Havre en quatre originaux, le 21 avril 2008.
    L'époux
    L'épouse
    TRIBUNAL DE GRANDE INSTANCE DU HAVRE
    Cabinet 7 - Juge aux affaires familiales
    Vu et annexé à notre jugement prononçant le divorce, R.G. 08/02734
    Le greffier"""
    assert cut(agreement, end) == [((1, 2), "divorce_agreement")]


SCREENS = (
    "Bonjour Yann\nVous avez reçu\n1 355,71 €\nViré le\n31 août 2025\nAvant impôt\n1 436,08 €\nNet social\n1 463,72 €",
    "Vous et l'entreprise\nSalarié\nYann Giraud\nEmployeur\nTechniprop\nSIRET · code APE\n409 673 720 01174 · 4390Z",
    "Du brut au net\nSalaire pour 75,84 h\n1 849,09 €\nBrut\n1 849,09 €\nComplémentaire santé\n-27,64 €"
    "\nSécurité sociale plafonnée\n-127,59 €\nCSG déductible de l'impôt sur le revenu\n-123,54 €"
    "\nNet imposable du mois\n1 516,41 €\nNet imposable 2025"
    "\n12 238,24 €\nBulletin de paie à conserver · convention collective Syntec",
)


def test_the_screens_of_a_telephone_are_one_paper():
    screens = [replace(page(text, n), width=95.0, height=205.0) for n, text in enumerate(SCREENS, start=1)]
    assert [(one.pages, one.type) for one in split(screens)] == [((1, 2, 3), "payslip")]
    assert len(split([page(text, n) for n, text in enumerate(SCREENS, start=1)])) > 1


def test_the_parts_of_a_ruling_begin_no_paper() -> None:
    facts = """
1. Le litige
1.1 Elle a fait citer la personne résidente par acte de commissaire de justice et produit un décompte de 3 360,61 euros.
2. Les motifs
2.1 L'impayé équivaut à plus de trois termes ; la clause résolutoire est acquise, à la demande de la gestionnaire."""
    order = """
3. PAR CES MOTIFS
Statuant en référé, AUTORISONS la société à faire procéder à son expulsion ;
DISONS que la présente ordonnance sera transmise au représentant de l'État, le greffier, le juge."""
    assert cut(RULING, facts, order) == [((1, 2, 3), "court_ruling")]


def test_a_section_a_page_is_one_paper_in_large_print_and_on_photos_of_other_shapes() -> None:
    notice = """
    # Avis d'impôt établi en 2026
    Impôt sur les revenus de 2025   Direction générale des Finances publiques
    1. Ce que vous devez
    Il vous reste à payer 605 €.
    """
    second = """
    2. Vos références
    Numéro fiscal du déclarant 1 : 28 32 573 062 417.
    Référence de l'avis : 26 13 A993177 46.   Date de mise en recouvrement : 11 août 2026.
    """
    third = """
    3. Votre situation
    Nombre de part(s) : 2,50. Votre revenu fiscal de référence est de 33 737 €.
    """
    pages = [page(text, n, "ocr") for n, text in enumerate((notice, second, third), start=1)]
    narrow = replace(pages[1], width=round(pages[1].width * 0.8))
    assert [one.pages for one in split([pages[0], narrow, pages[2]])] == [(1, 2, 3)]


def test_an_annex_of_something_else_does_not_go_on_with_what_lies_before_it() -> None:
    plan = """
    Maisons Clair de Pays, constructeur de maisons individuelles
    Annexe 4 au contrat de construction : plan de financement
    Terrain 44 500,00 €   Apport personnel 20 000,00 €   PTZ 40 000,00 €
    Prêt principal 180 000,00 €   Coût total de l'opération 240 000,00 €
    """
    assert len(cut(SLIP, plan)) == 2


def test_a_letter_and_a_general_title_begin_a_paper_of_their_own() -> None:
    notice = """
    COMMUNE DE PAULX
    # AVIS D'ÉCHÉANCE
    Loyer de septembre 2026   318,00   Charges 27,00   A PAYER AVANT LE 10/09/2026   345,00
    REGLEMENT PAR PAYFIP, CHEQUE OU VIREMENT
    """
    reminder = """
    Habitat Coopératif du Trégor
    Monsieur Mathurin Nory, 127 rue Basse
    23200 Aubusson
    Lannion, le 21 août 2026
    Objet : deuxième rappel amiable
    Sauf erreur de notre part, votre compte locataire présente un retard de 557,74 € relatif à votre loyer.
    """
    assert [one[0] for one in cut(notice, reminder)] == [(1,), (2,)]
    pension = """
    CGSS de Guyane
    # Notification de retraite
    Votre pension de retraite est attribuée à compter du 01/09/2026 : 886,41 € par mois. CSG, CRDS -65,59 €
    Vous disposez de deux mois pour contester devant la commission de recours amiable.
    """
    other = """
    Cavimac
    Attestation
    Nous attestons que Madame Marie Nory est titulaire d'une pension de vieillesse depuis le 01/05/2020 : 747,18 €.
    Édité le 11/11/2026
    """
    assert [one[0] for one in cut(pension, other)] == [(1,), (2,)]


def test_a_short_last_line_is_no_sentence_that_a_name_in_small_letters_goes_on_with() -> None:
    def at(text: str, y: float) -> Line:
        words = text.split()
        step = 0.011
        x = 0.1
        placed = []
        for word in words:
            placed.append(Word(word, Box(x, y, x + step * len(word), y + 0.012)))
            x += step * (len(word) + 1)
        return Line(tuple(placed))

    first = page("x", 1)
    long = "Nous avons bien reçu votre règlement de ce mois et vous en donnons reçu"
    ended = replace(first, lines=(at(long, 0.8), at("Régis Nory, directeur de résidence", 0.9)))
    cut_off = replace(first, lines=(at(long, 0.8), at(long, 0.9)))
    second = replace(first, number=2, lines=(at("prêtfacile.coop courtage coopératif à votre service ici", 0.05),))
    assert not runs_over(ended, second, headed=False)
    assert runs_over(cut_off, second, headed=False)


OWN_LEASE = """
COMMUNE DE PUYRICARD
Location d'un logement communal, loi n° 89-462 du 6 juillet 1989, entre les soussignés
le bailleur, la commune, et le locataire, M. Jean Thiry, né le 3 mai 1980
Article 1er. Surface habitable 58 m². Prise d'effet le 1er janvier 2024. Loyer 410,00 €.
Article 2. Dépôt de garantie 410,00 €.
Fait en deux exemplaires, le 12 décembre 2023
Le maire, Thérèse Nadal
"""
OTHER_LEASE = """
Société immobilière du Port   RCS 387 182 416
Engagement de location n° 380/32141   Numéro unique 948597275636900483
Le bailleur loue au locataire Mme Anne Roux le logement désigné, loi n° 89-462 du 6 juillet 1989
Surface habitable 51 m²   Prise d'effet 09/03/2027   Terme 08/03/2033
Loyer principal 388,10   Dépôt de garantie 388,10
Clause résolutoire et conditions générales : voir règlement intérieur.
"""


def test_a_paper_that_ends_is_not_gone_on_with_by_another_of_its_kind():
    assert [one.pages for one in split([page(OWN_LEASE), _moved(page(OTHER_LEASE, 2))])] == [(1,), (2,)]


def _moved(sheet, by=0.03):
    """The page with another margin, as another maker has."""

    def moved(word):
        return replace(word, box=replace(word.box, x0=word.box.x0 + by, x1=word.box.x1 + by))

    return replace(sheet, lines=tuple(Line(tuple(map(moved, line.words))) for line in sheet.lines))


def test_regards_are_no_sentence_that_runs_on():
    letter = """
Nadine SAUREL, 107 rue Basse, 69120 Vaulx-en-Velin
J'ai accueilli sous mon toit Monsieur Kévin OYONO, né le 13.05.1981, après la perte de son logement du 95 rue des
Lilas. Je vous écris cela pour que ce monsieur puisse justifier auprès de vos services qu'il est hébergé chez moi.
Avec mes salutations les plus respectueuses à toutes et à tous ceux qui liront ce courrier jusqu'à son terme,
"""
    partners = """
Ville d'Oyonnax, service de l'état civil, bureau du pacte civil
# Récépissé d'enregistrement
L'officier de l'état civil a enregistré ce jour, sous le n° 2026/78, la déclaration conjointe de pacte civil de
solidarité de EL MANSOURI Nassim et de MAILLOT Gwenaëlle. Article 515-3 du code civil.
"""
    assert [pages for pages, _ in cut(letter, partners)] == [(1,), (2,)]


def test_an_inventory_behind_an_attestation_is_a_paper_by_itself():
    attested = """
# ATTESTATION D'ENREGISTREMENT
Demande de logement locatif social   Numéro unique 063061987654321234
Mme Anne Roux, première demande déposée le 19/03/2025, à renouveler avant le 19/03/2027.
La demande est enregistrée au système national d'enregistrement.
"""
    inventory = """
ÉTAT DES LIEUX D'ENTRÉE
Cuisine : murs blancs, sol carrelé, évier propre. Chambre : parquet ciré, deux prises.
Compteur d'eau relevé. Clés remises : deux.
"""
    assert [pages for pages, _ in cut(attested, inventory)] == [(1,), (2,)]


def test_pages_two_and_three_alone_are_one_paper_where_they_share_their_numbers():
    second = """
DÉTAIL DE L'IMPÔT SUR LES REVENUS DE 2024   Numéro fiscal 30 20 145 678 901
# Avis d'impôt 2025
Salaires déclarés 24 310   Revenu brut global 21 879   Nombre de parts 2,5
"""
    third = """
Numéro fiscal 30 20 145 678 901          3/3
# Avis d'impôt 2025
Impôt sur les revenus soumis au barème 317   Revenu fiscal de référence 21 879
"""
    assert [pages for pages, _ in cut(second, third)] == [(1, 2)]


def test_the_sheet_that_a_platform_adds_for_signatures_ends_what_is_before_it() -> None:
    sheet = """
    Feuille de signature électronique
    Acte n° EA-2026-096713
    Signataire Qualité Horodatage
    Marie Nory époux 1 17/05/2026 10:02
    Maître Paule Ker avocat 17/05/2026 12:31
    """
    assert [one[0] for one in cut(OWN_LEASE, sheet)] == [(1, 2)]


def test_the_first_and_the_last_sheet_of_a_form_are_one_paper() -> None:
    first = """
    # DÉCLARATION DES REVENUS 2025 N° 2042 cerfa 10330*29
    Vérifiez, complétez et signez. Direction générale des finances publiques
    NORY Mathurin 8 rue des Lilas 31000 Toulouse
    Situation du foyer fiscal en 2025. Traitements et salaires 1AJ 18 422
    """
    last = """
    # 2042 — page 4
    RECTIFICATION, SIGNATURE
    Déclarez ici les données absentes. Le 12/05/2026 Signature
    """
    assert [one[0] for one in cut(first, last)] == [(1, 2)]


SLIP_1 = """
# BULLETIN DE PAIE
Ferronnerie du Trégor SIRET 732 829 320 00074
Mathurin Nory Paie de 08/26
Salaire de base 151,67 24,665 3 740,86
Salaire brut 3 740,86
"""
SLIP_2 = """
# BULLETIN DE PAIE
Ferronnerie du Trégor
Mathurin Nory Matricule 731 règlement le 5 septembre 2026
{}3 740,86
Cotisations part salariale 823,10
Montant net social 2 917,76 Net imposable 3 010,22 Net à payer 2 700,31
"""


@pytest.mark.parametrize(
    ("foot", "head"),
    [("", "Report brut : "), ("À reporter : 3 740,86", "Base "), ("", "Report de la page précédente ")],
)
def test_a_page_that_brings_sums_forward_goes_on(foot: str, head: str) -> None:
    assert [one[0] for one in cut(SLIP_1 + foot, SLIP_2.format(head))] == [(1, 2)]


def test_a_slip_of_the_next_month_brings_nothing_forward() -> None:
    assert [one[0] for one in cut(SLIP_1, SLIP_1.replace("08/26", "09/26"))] == [(1,), (2,)]


def test_a_letter_goes_on_below_its_head_with_its_day_or_its_object():
    dated = page_of("Brest, le 17 juin 2026", "Objet : votre logement", "Madame,").lines
    assert begins_below_a_letterhead(dated) and begins_below_a_letterhead(dated[1:])
    assert not begins_below_a_letterhead(page_of("Brest, le 17 juin 2026", "Reçu de Mme ROUX 420,00").lines)
