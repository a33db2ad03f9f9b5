"""The same paper in other words: labels that French offices and programs use for one another.

A layout fixes where a value stands; this varies what its label says, so that no reader can live on one wording. One choice a label
and paper, as a real program would print it.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from samples.paper import Paper

SHARE = 0.6
RENT = {
    "Provision pour charges": (
        "Provisions sur charges",
        "Charges locatives",
        "Charges récupérables",
        "Provision charges",
        "Avance sur charges",
    ),
    "Provisions sur charges": ("Provision pour charges", "Charges locatives", "Charges"),
    "Loyer hors charges": ("Loyer HC", "Loyer principal", "Loyer nu", "Loyer mensuel hors charges"),
    "Date du paiement": (
        "Payé le",
        "Date de règlement",
        "Date d'encaissement",
        "Date de paiement",
        "Règlement reçu le",
    ),
    "Adresse du bien loué": (
        "Adresse du logement",
        "Logement loué",
        "Adresse de la location",
        "Adresse du logement loué",
    ),
    "Montant réglé": ("Total réglé", "Net payé", "Somme réglée", "Total acquitté"),
    "Total payé": ("Total réglé", "Total acquitté", "Total versé", "Montant total"),
    "Charges locatives (forfait)": ("Forfait de charges", "Charges forfaitaires", "Charges"),
    "Somme reçue": ("Montant reçu", "Total reçu", "Total encaissé"),
    "TOTAL À PAYER": ("NET À PAYER", "Total de l'échéance", "MONTANT À RÉGLER", "Total dû"),
    "Montant à régler": ("Total à régler", "Net à payer", "Somme à payer"),
    "Locataires": ("Preneurs", "Locataires", "Le(s) locataire(s)"),
    "Bailleur": ("Propriétaire", "Bailleur", "Le bailleur"),
}
SYNONYMS: dict[str, dict[str, tuple[str, ...]]] = {
    "payslip": {
        "Montant net social": ("Net social", "MONTANT NET SOCIAL", "Montant Net Social (MNS)"),
        "MONTANT NET SOCIAL": ("Montant net social", "NET SOCIAL"),
        "Net à payer avant impôt sur le revenu": ("Net avant impôt", "NET À PAYER AVANT IMPÔT SUR LE REVENU", "Net à payer avant prélèvement à la source", "Montant net à payer avant impôt"),
        "Net à payer avant impôt": ("Net avant impôt", "Net avant PAS", "Net à payer avant impôt sur le revenu"),
        "Net à payer au salarié": ("Net à payer", "Net payé", "NET À PAYER", "Net à verser", "Net payé en euros"),
        "Net payé": ("Net à payer", "NET PAYÉ", "Montant net versé", "Net versé"),
        "Net imposable": ("Montant net imposable", "Net fiscal", "NET IMPOSABLE"),
        "SALAIRE BRUT": ("TOTAL BRUT", "Salaire brut", "Rémunération brute", "BRUT"),
        "Salaire brut": ("Total brut", "Rémunération brute totale", "SALAIRE BRUT"),
        "Date de paiement": ("Payé le", "Date de règlement", "Date du paiement", "Virement le"),
        "Date d'entrée": ("Date d'embauche", "Entrée le", "Date début contrat", "Date d'ancienneté et d'entrée"),
        "Date d'embauche": ("Date d'entrée", "Embauché(e) le", "Entrée"),
        "Emploi": ("Emploi occupé", "Fonction", "Poste", "Qualification"),
        "N° de Sécurité sociale": ("Numéro de Sécurité sociale", "N° SS", "NIR", "N° Sécu", "Immatriculation S.S."),
        "BULLETIN DE PAIE": ("BULLETIN DE SALAIRE", "Bulletin de paie", "BULLETIN DE PAYE"),
    },
    "tax_notice": {
        "Revenu fiscal de référence": ("REVENU FISCAL DE RÉFÉRENCE", "Revenu fiscal de référence (RFR)"),
        "Nombre de parts": ("Nombre de part(s)", "NOMBRE DE PARTS", "Nombre de parts fiscales"),
        "Nombre de personnes à charge": ("Nombre de personne(s) à charge", "Personnes à charge", "Nb de personnes à charge"),
        "Numéro fiscal": ("N° fiscal", "Numéro fiscal (SPI)", "Identifiant fiscal"),
        "Référence de l'avis": ("Référence de l’avis", "Réf. de l'avis", "N° de référence de l'avis"),
        "Date d'établissement": ("Établi le", "Date d’établissement", "Avis établi le"),
        "Impôt sur le revenu net": ("Montant de l'impôt sur le revenu net", "IMPÔT SUR LE REVENU NET"),
    },
    "rent_receipt": RENT,
    "rent_due_notice": RENT,
    "court_ruling": {
        "PAR CES MOTIFS": ("P A R &nbsp; C E S &nbsp; M O T I F S", "Par ces motifs", "PAR CES MOTIFS"),
        "DÉBATS": ("Débats", "D É B A T S", "DEBATS"),
        "N° RG": ("RG N°", "N° RG :", "RG n°", "N° de rôle (RG)", "N° R.G."),
        "DEMANDEUR": ("DEMANDEUR(S)", "PARTIE DEMANDERESSE", "DEMANDEUR"),
        "DÉFENDEUR": ("DÉFENDEUR(S)", "PARTIE DÉFENDERESSE", "DÉFENDEUR"),
    },
}  # fmt: skip


def reworded(paper: Paper, seed: str) -> Paper:
    """The paper with some labels said otherwise; the truth stays."""
    book = SYNONYMS.get(paper.type)
    dice = random.Random(f"wording:{seed}")
    if not book or dice.random() > SHARE:
        return paper
    chosen = {label: dice.choice((label, *others)) for label, others in sorted(book.items())}
    labels = sorted(chosen, key=len, reverse=True)
    pattern = re.compile(r"(?<![\w'’])(" + "|".join(map(re.escape, labels)) + r")(?![\w'’])")
    return replace(paper, html=pattern.sub(lambda match: chosen[match[1]], paper.html))
