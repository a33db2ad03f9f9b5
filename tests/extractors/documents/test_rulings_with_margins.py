"""Rulings whose margins name a bailiff's neighbours, copies and curators beside the parties."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as found_in


def test_who_receives_a_copy_is_no_party_and_a_landlord_faces_the_tenants_of_its_case():
    found = found_in(
        "court_ruling",
        "N° RG 25/09645",
        "Aquitanis",
        "C/",
        "PETROV Grâce",
        "- Expéditions délivrées aux parties",
        "- FE délivrée à Aquitanis",
        "TRIBUNAL JUDICIAIRE DE PAU",
        "DÉFENDEURS : Mme PETROV Grâce, née le 10 octobre 1993, présente",
        "EXPOSÉ DU LITIGE",
    )
    assert found["parties"] == ["Aquitanis", "PETROV Grâce"]


def test_a_curator_who_assists_and_a_neighbour_who_takes_the_copy_are_no_parties():
    found = found_in(
        "court_ruling",
        "À LA REQUÊTE DE",
        "OPH PARIS SUD HABITAT",
        "CONTRE",
        "MADAME HEATHER DI STEFANO",
        "ASSISTANCE",
        "curateur : MADAME INÈS GARCÍA",
        "REMISE",
        "copie laissée à MADAME FABIOLA TOUSSAINT, du voisinage",
        "PAR CES MOTIFS",
        "ORDONNONS l'expulsion de MADAME HEATHER DI STEFANO ;",
    )
    assert found["parties"] == ["OPH PARIS SUD HABITAT", "HEATHER DI STEFANO"]


SOCIAL = (
    "Tribunal judiciaire de Nîmes",
    "Pôle social",
    "21/463",
    "L'an deux mille vingt-deux et le vingt-huit octobre, le tribunal a rendu la décision",
    "suivante, dans l'affaire opposant :",
    "M. Giorgi DZHABRAILOVA, né le 28/12/1967, demeurant 140 square Haut, 59000 Lille, comparant en personne,",
    "à la Maison départementale des personnes handicapées du Nord, représentée par M. Moussa HOSSEINI, ayant pouvoir.",
    "Par ces motifs : dit le recours bien fondé.",
)


def test_an_office_that_somebody_faces_in_one_sentence():
    office = "Maison départementale des personnes handicapées du Nord"
    assert found_in("court_ruling", *SOCIAL)["parties"] == ["Giorgi DZHABRAILOVA", office]


def test_a_number_alone_under_the_chamber():
    assert found_in("court_ruling", *SOCIAL)["case_number"] == "21/463"


def test_a_belgian_court_has_a_division_and_its_roll_a_letter():
    found = found_in(
        "court_ruling",
        "Tribunal de première instance du Hainaut, division Tournai",
        "R.G. n° 26/160/A",
        "EN CAUSE DE :",
        "Joséphine MBEMBA, domiciliée rue de la Halle 14, 7000 Mons, partie demanderesse ;",
    )
    assert found["court"] == "Tribunal de première instance du Hainaut, division Tournai"
    assert found["case_number"] == "26/160/A"


def test_the_year_last_in_an_old_roll():
    found = found_in("court_ruling", "TRIBUNAL DE GRANDE INSTANCE", "DE SAINT-LAURENT-DU-VAR", "N° DU RÔLE : 321/02")
    assert found["court"] == "Tribunal de grande instance de Saint-Laurent-du-Var"
    assert found["case_number"] == "321/02"


def test_spouses_named_in_a_column_read_after_the_orders():
    found = found_in(
        "court_ruling",
        "Jugement n° 441 (R.G. 23/03592)",
        "PAR CES MOTIFS, le tribunal,",
        "PRONONCE la séparation de corps des époux ;",
        "FIXE à 352 € par mois la pension alimentaire",
        "due par Monsieur à Madame au titre du devoir",
        "de secours ;",
        None,
        "Parties : les époux Rodolphe BEN YOUSSEF",
        "et Sandrine GUYONVARC'H, mariés à",
    )
    assert found["parties"] == ["Rodolphe BEN YOUSSEF", "Sandrine GUYONVARC'H"]
    assert "child_support_amount" not in found


def test_who_is_asked_and_who_looked_into_the_family():
    found = found_in(
        "court_ruling",
        "Requérante Solenn MOREAU-DELAUNAY, infirmière, née le 16/04/1978",
        "Requis Anicet MARIE-SAINTE, marin, né le 14/02/1988",
        "Enquête sociale de Mme Nawel ABDALLAH SOILIHI.",
        "Par ces motifs :",
    )
    assert found["parties"] == ["Solenn MOREAU-DELAUNAY", "Anicet MARIE-SAINTE"]


def test_a_form_names_whom_it_protects_with_a_birth():
    found = found_in(
        "court_ruling",
        "Service de la protection des majeurs",
        "Nom : ETCHEGARAY Prénoms : Fatoumata Josette née le 27/10/1991 à Bastia",
        "PLACE la personne ci-dessus désignée sous curatelle renforcée ;",
    )
    assert found["parties"] == ["ETCHEGARAY Fatoumata Josette"]


def test_a_guardian_by_trade_newly_appointed_is_no_party():
    found = found_in(
        "court_ruling",
        "Majeur protégé : Mme Bénédicte PONS, née le 30/05/1967",
        "Par ces motifs, le juge :",
        "PLACE Mme Bénédicte PONS sous curatelle renforcée ;",
        "DÉSIGNE M. Yannis MOREAU, mandataire judiciaire à la protection des majeurs, en qualité de curateur ;",
    )
    assert found["parties"] == ["Bénédicte PONS"]


def test_the_day_legal_aid_was_granted_is_not_that_of_the_decision():
    found = found_in(
        "court_ruling",
        "Audience publique de ce tribunal, tenue le vendredi 21 avril 2023",
        "Mme GIRAUD Emmanuelle, bénéficiaire de l'aide juridictionnelle totale (décision du 07.04.2022)",
        "Par ces motifs, le tribunal :",
    )
    assert found["decision_date"] == "2023-04-21"


def test_given_in_chambers_beside_an_order_referred_to():
    found = found_in(
        "court_ruling",
        "Par jugement contradictoire rendu en chambre du conseil le",
        "vingt-six avril deux mille deux (26/04/2002), le juge a statué :",
        "ENTRE : PÉREZ Odile, née le 09/03/1967, demanderesse, d'une part,",
        "ET : GRONDIN Ibrahima, né le 02/11/1964, défendeur, d'autre part,",
        "LE TRIBUNAL, vu 1 ' ordonnance du 30 juin 2001,",
        "PRONONCE le divorce des époux ;",
    )
    assert found["decision_date"] == "2002-04-26"
    assert found["parties"] == ["PÉREZ Odile", "GRONDIN Ibrahima"]


def test_put_off_to_this_day():
    found = found_in("court_ruling", "À l'audience du 08/09/2025, mise en délibéré à ce jour, 6 octobre 2025 :")
    assert found["decision_date"] == "2025-10-06"


def test_a_town_and_its_day_at_the_head():
    found = found_in(
        "court_ruling", "ORDONNANCE RENDUE EN RÉFÉRÉ", "Tribunal judiciaire du Havre", "Le Havre, 7 août 2026"
    )
    assert found["decision_date"] == "2026-08-07"


def test_a_side_in_the_margin_comes_after_the_orders():
    found = found_in(
        "court_ruling",
        "PARTIE DEMANDERESSE",
        "MARTINEZ Clémentine",
        "née le 01/03/1978",
        "PAR CES MOTIFS, le juge :",
        "INTERDIT à TAVARES Noëlle d'entrer en relation avec MARTINEZ Clémentine ;",
        None,
        "PARTIE DÉFENDERESSE",
        "TAVARES Noëlle",
        "née le 14/02/1989",
    )
    assert found["parties"] == ["MARTINEZ Clémentine", "TAVARES Noëlle"]


def test_the_year_of_an_old_ruling_in_letters_and_who_rules_that_day():
    old = found_in(
        "court_ruling", "L'AN MIL NEUF CENT QUATRE-VINGT-DIX-NEUF, ET LE QUATORZE NOVEMBRE,", "le Juge a rendu :"
    )
    ward = found_in(
        "court_ruling",
        "Nous, Jeanne LEBRUN, juge des contentieux de la protection au tribunal judiciaire de Créteil, statuant en",
        "qualité de juge des tutelles, le quatre juin deux mille vingt-cinq, assistée de Stevan PHAM-LE ;",
    )
    assert (old["decision_date"], ward["decision_date"]) == ("1999-11-14", "2025-06-04")
