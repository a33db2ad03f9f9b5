"""What leases of forms nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from functools import partial

from tests.extractors.documents.found import values_of
from tests.extractors.sheets import page_of

values = partial(values_of, "lease")


def test_the_conditions_of_a_social_landlord_stand_in_boxes():
    page = page_of(
        "CONTRAT DE LOCATION",
        None,
        "LE BAILLEUR",
        "Maine Logement",
        "représenté par sa Directrice de la clientèle, agissant en vertu des pouvoirs qui lui sont conférés",
        None,
        "LE(S) LOCATAIRE(S)",
        "MONSIEUR DURAND Boubacar",
        "né le 01/02/1983 à NÎMES — nationalité : française",
        None,
        [(0.08, "ADRESSE DU LOGEMENT LOUÉ"), (0.6, "TYPE / ÉTAGE"), (0.77, "SURFACE HABITABLE")],
        [(0.08, "7 avenue Jean Jaurès"), (0.6, "T1 / 11"), (0.77, "93,78 m²")],
        "76600 LE HAVRE",
        None,
        [(0.08, "PRISE D'EFFET DU BAIL"), (0.3, "DURÉE"), (0.5, "FINANCEMENT")],
        [(0.08, "12/08/2024"), (0.3, "1 an renouvelable"), (0.5, "PLAI")],
        None,
        "Loyer maximum de la convention : 6,16 €/m² surface utile (96,90 m² SU)",
    )
    read = values(page)
    assert (read["landlord_name"], read["tenants"]) == ("Maine Logement", ["DURAND Boubacar"])
    assert (read["start_date"], read["surface"]) == ("2024-08-12", 93.78)


def test_a_company_is_named_without_the_word_company():
    page = page_of(
        "CONTRAT DE LOCATION",
        "Entre les soussignés :",
        "La société SCI Belle Étoile, société civile au capital de 1 000 €, ci-après désignée « le Bailleur »,",
        "et Madame Chloé Martin, née le 10 septembre 1990 à Évry, ci-après désignée « le Locataire »,",
    )
    read = values(page)
    assert (read["landlord_name"], read["tenants"]) == ("SCI Belle Étoile", ["Chloé Martin"])


def test_the_unit_of_a_surface_may_stand_in_its_label():
    page = page_of([(0.08, "Nature : chambre"), (0.5, "Surface habitable (m²) : 9")])
    assert values(page)["surface"] == 9


def test_a_term_begins_the_lease_and_a_cellar_is_no_dwelling():
    page = page_of(
        "Un logement meublé de 3 pièces, 97,50 m² de surface habitable, situé 12 rue Haute, 35000 Rennes,",
        "étage 2, porte 5. Annexe : cave de 8 m². Chauffage individuel au gaz.",
        "4 mois non renouvelables, du 01/05/2022 au 31/08/2022. Aucun dépôt de garantie n'est dû : 500 €.",
    )
    read = values(page)
    assert (read["surface"], read["start_date"]) == (97.5, "2022-05-01")
    assert "deposit" not in read


def test_a_contract_of_residence_has_a_period_and_a_fee():
    page = page_of(
        "CONTRAT DE RÉSIDENCE",
        "Résident : M. DURAND Paul",
        "Chambre n° 214 - 9 m²",
        "Période : du 01/09/2025 au 31/08/2026",
        "Redevance mensuelle : 255,40 €",
    )
    read = values(page)
    assert (read["rent"], read["surface"], read["start_date"]) == (255.4, 9, "2025-09-01")


def test_tenants_without_a_civility_are_known_by_their_birth():
    page = page_of(
        "Le présent contrat est conclu entre les soussignés :",
        "- Ibrahim Etcheverry, demeurant 115 rue Haute, 80090 Amiens, désigné ci-après « le bailleur » ; et",
        "- Étienne Haddad, né le 25 janvier 1958 et Yasmina Weiss, née le 1er décembre 1984, désignés ci-après",
        "« le locataire » ;",
    )
    assert values(page)["tenants"] == ["Étienne Haddad", "Yasmina Weiss"]


def test_the_address_of_a_box_is_not_torn_by_the_sentence_beside_it():
    page = page_of(
        "Entre : Batigère Albi, ci-après « le bailleur »,",
        None,
        [(0.08, "2. LE LOGEMENT"), (0.55, "3. DURÉE")],
        [(0.08, "Adresse"), (0.25, "80B quai des Belges"), (0.55, "Le présent bail est consenti pour trois mois,")],
        [(0.25, "93200 SAINT-DENIS"), (0.55, "tacitement reconduit, à compter du 17/02/2016.")],
        [(0.08, "Type"), (0.25, "T2")],
    )
    assert values(page)["address"] == "80B quai des Belges 93200 SAINT-DENIS"


def test_the_caption_of_an_address_is_no_part_of_it():
    page = page_of(
        "Bail de résidence étudiante",
        None,
        [(0.08, "Résidence et logement"), (0.75, "Surface habitable")],
        [(0.08, "Résidence Le Phare logement C413, 23 bis avenue du Parc,"), (0.75, "22,1 m²")],
        "14200 Hérouville-Saint-Clair",
    )
    assert values(page)["address"].startswith("Résidence Le Phare logement C413, 23 bis avenue du Parc")


def test_a_surface_in_the_words_of_the_law():
    page = page_of(
        "BAIL D'HABITATION",
        "un appartement d'une surface habitable, au sens de l'article R. 156-1 du code de la",
        "construction et de l'habitation, de 46 m² ; une cave d'environ 4 m² y est attachée.",
    )
    assert values(page)["surface"] == 46
