"""A paper of a layout that the cues do not know, as a local co-operative prints it, and ordinary ones beside it."""

from __future__ import annotations

from collections.abc import Sequence

from service.learning.examples import Example
from tests.classifiers.pages import page

NAMES = ("Aline Costa", "Omar Diallo", "Lucie Morel", "Yves Lacoste", "Rita Alves", "Karim Haddad", "Elif Kaya")
MONTHS = ("janvier", "mars", "avril", "juin", "août", "octobre", "novembre")


def rewards(number: int) -> str:
    """The co-operative's monthly sheet: a payslip by what it says, with little of the words of one."""
    name, month = NAMES[number % len(NAMES)], MONTHS[number % len(MONTHS)]
    return f"""
COOPÉRATIVE DES VANNIERS DU MARAIS
# FEUILLE DE RÉTRIBUTION DES COOPÉRATEURS
Coopérateur : {name}          Atelier n° {number + 3}
Travaux du mois de {month} 2026
Paniers tressés {120 + number}     Barème par panier 9,10
Rétribution des travaux {1092 + number},00
Prélèvements du collège des vanniers {212 + number},40
Net au coopérateur {879 + number},60
Arrêté par le trésorier du collège
"""


def receipt(number: int) -> str:
    """A quittance that the cues know well."""
    return f"""
# QUITTANCE DE LOYER
Période du 01/1{number % 3}/2026 au 30/1{number % 3}/2026
Reçu de M. {NAMES[number % len(NAMES)]} la somme de 72{number},00 euros dont quittance
Loyer 640,00    Charges 80,00    Total 72{number},00
"""


def call_for_rent(number: int) -> str:
    """An avis d'échéance in the co-operative's words; it says that it is no receipt."""
    return f"""
# FEUILLE DU LOGEMENT DES COOPÉRATEURS
Coopérateur : {NAMES[number % len(NAMES)]}
Loyer du mois 410,00   Une quittance vous sera adressée après paiement
Le présent avis ne vaut pas quittance
Arrêté par le trésorier du collège
"""


def examples(text: Sequence[str], type_id: str) -> list[Example]:
    """Each text a paper of that type, each from a dossier of its own."""
    return [Example(type_id, f"{type_id}-{number}", (page(one),)) for number, one in enumerate(text)]
