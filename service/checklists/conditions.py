"""Conditions of rules in French words, for people who read a list beside its source."""

from __future__ import annotations

from service.checklists.catalogue import catalogue
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


def in_words(condition: Condition) -> str:
    """A condition as French words; nothing where there is none."""
    words = []
    for key, wanted in condition.items():
        if isinstance(wanted, bool):
            words.append(WORDS[key][0 if wanted else 1])
        else:
            words.append(" ou ".join(catalogue("fr")["value"][value] for value in wanted))
    return ", ".join(words)
