"""Conditions of rules in French words, for people who read a list beside its source."""

from __future__ import annotations

from service.checklists.rules import Condition

WORDS = {
    "adult": ("adulte", "mineur"),
    "guardianship": ("sous tutelle ou curatelle", "sans tutelle"),
    "pregnancy": ("grossesse", "sans grossesse"),
    "income_drop": ("baisse de revenus d'au moins 10 %", "sans baisse de revenus"),
    "guarantor_required": ("garant demandé", "sans garant"),
    "social_support": ("suivi social", "sans suivi social"),
    "has_minor": ("un enfant mineur", "sans enfant mineur"),
    "family_book_due": ("un enfant mineur ou mariage", "ni enfant mineur ni mariage"),
    "any_disability": ("handicap", "sans handicap"),
    "shared_notice": ("avis d'impôt commun avec une personne hors du dossier", "avis d'impôt à son seul nom"),
    "divorce_shown": ("avis d'impôt déjà à son seul nom", "avis d'impôt pas encore à son seul nom"),
    "separation_shown": ("avis d'impôt déjà à son seul nom", "avis d'impôt pas encore à son seul nom"),
    "before_september": ("avant le 1er septembre", "à partir du 1er septembre"),
}
VALUES = {
    "french": "nationalité française",
    "eu": "nationalité d'un pays de l'Union européenne",
    "other": "autre nationalité",
    "own": "son propre avis d'impôt",
    "abroad": "revenus à l'étranger",
    "protected_or_recent": "protection internationale ou arrivée récente",
    "parents_household": "rattaché aux parents",
    "married": "marié(e)",
    "pacs": "pacsé(e)",
    "single": "célibataire",
    "cohabiting": "en concubinage",
    "divorced": "divorcé(e)",
    "separating": "séparation en cours",
    "pacs_dissolved": "Pacs rompu",
    "widowed": "veuf ou veuve",
    "salary": "salaire",
    "self_employment": "revenus d'indépendant",
    "pension": "retraite",
    "disability_pension": "pension d'invalidité",
    "unemployment": "allocation chômage",
    "daily_allowance": "indemnités journalières",
    "child_support": "pension alimentaire reçue",
    "benefits": "prestations CAF ou MSA",
    "scholarship": "bourse",
    "student": "étudiant(e)",
    "apprentice": "apprenti(e)",
    "employee": "salarié(e)",
    "unemployed": "sans emploi",
    "fixed_term": "CDD",
    "temporary": "intérim",
    "tenant": "locataire",
    "social_tenant": "locataire HLM",
    "hosted": "hébergé(e) chez quelqu'un",
    "sheltered": "en structure ou foyer",
    "hotel_camping": "hôtel ou camping",
    "homeless": "sans abri",
    "owner": "propriétaire",
    "employer_housing": "logement de fonction",
    "no_housing": "sans logement",
    "unfit": "logement non décent",
    "unhealthy_or_dangerous": "logement insalubre ou dangereux",
    "not_dwelling": "local impropre à l'habitation",
    "repossessed": "logement repris ou vendu",
    "eviction": "expulsion",
    "violence": "violences",
    "rape_or_assault": "viol ou agression",
    "leaving_prostitution": "sortie de la prostitution",
    "rent_too_high": "loyer trop cher",
    "too_small": "logement trop petit",
    "disability": "handicap",
    "health": "santé",
    "divorce_or_separation": "divorce ou séparation",
    "pacs_dissolution": "fin de Pacs",
    "family_reunification": "regroupement familial",
    "childminder": "assistant(e) maternel(le)",
    "job_transfer": "mutation",
    "closer_to_work": "rapprochement du travail",
    "owner_in_difficulty": "propriétaire en difficulté",
    "back_to_work": "reprise d'activité",
}


def in_words(condition: Condition) -> str:
    """A condition as French words; nothing where there is none."""
    words = []
    for key, wanted in condition.items():
        if isinstance(wanted, bool):
            words.append(WORDS[key][0 if wanted else 1])
        else:
            words.append(" ou ".join(VALUES.get(value, value) for value in wanted))
    return ", ".join(words)
