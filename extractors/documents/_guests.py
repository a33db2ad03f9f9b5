# ruff: noqa: E501  (turns of phrase are read whole)
"""How certificates of where somebody lives name whom they are about: in sentences, in boxes, in a contract's head."""

from __future__ import annotations

import re

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate, Field
from extractors.fields.names import leading_name
from extractors.fields.parsed import Parsed
from extractors.fields.prose import Cue, after, before, find_names

LODGE = r"heberge[rz]?|hebergeons|loge[rz]?|logeons|accueill(?:e|ir|ons)|(?:ai|avons) (?:accueilli|heberge|loge|recueilli)(?:e?s?)"
GUEST_CUES = (
    Cue(
        r"\b(?:hebergement|accueil)(?: a mon domicile| chez moi| a titre (?:gratuit|gracieux)| gratuit| gracieux| provisoire| temporaire)* (?:de|d') ?(?=(?:m\.|mme|mlle|monsieur|madame|mademoiselle) )",
        0.88,
    ),
    Cue(
        r"(?:^|\n|[.,] ?)(?=(?:m\.|mme|mlle|monsieur|madame|mademoiselle) [^.;:,]{3,50}, (?:qui (?:sollicite|demande|recherche|souhaite|loue|occupe|habite)(?! (?:le palier|l'etage|la porte|la maison voisine|l'appartement (?:voisin|d)|(?:juste )?(?:en face|au-dess|a cote|sous|sur)))\b|(?:mon|ma|notre|nos) locataires?)\b)",
        0.88,
    ),
    Cue(
        r"\bobjet\s?:[^.;:]{0,40}?\b(?:situation|hebergement|dossier|accueil|prise en charge) (?:de |d')",
        0.86,
    ),
    Cue(r"\bdemande [^.;:]{0,60}\b(?:presentee?|deposee?|formulee?|faite) (?:par|aupres de vous par) ", 0.84),
    Cue(r"\bheberge(?:r|ons)?\b[^.;:\n]{0,160}:\s*", 0.9),
    Cue(
        r"\bque\W{1,2}(?=(?:m\.|mme|mlle|monsieur|madame|mademoiselle) (?:[^.;:]|(?<=\bm)\.){3,80}? (?:(?:est|sont)(?: [a-z]{3,12}){0,2} (?:notre|mon|ma|nos|mes|locataire|titulaire|heberge|loge|accueilli|occupant|resident)(?:e|s|es)?|(?:lou|occup|habit|resid)e(?:nt)?)\b)",
        0.9,
    ),
    Cue(
        r"heberger(?: gratuitement| a titre gratuit)?(?: a mon domicile| chez moi| a notre domicile| a cette adresse| a l'adresse ci-dessus| dans mon logement)?\s*,?\s*:?",
        0.93,
    ),
    Cue(
        r"\b(?:compte|contrat|bail|dossier)s?\b[^.;:]{0,40}\b(?:ouvert|etabli|conclu|enregistre|signe|tenu)e?s? (?:au nom de|avec|a)\s?(?=(?:m\.|mme|mlle|monsieur|madame|mademoiselle) )",
        0.88,
    ),
    Cue(
        r"\b(?:loger|accueillir|recevoir)(?: (?:gratuitement|gracieusement|benevolement|actuellement|a titre (?:gratuit|gracieux)|a (?:mon|notre) domicile|chez (?:moi|nous)|sous (?:mon|notre) toit)){1,3}\s*,?\s*:?",
        0.92,
    ),
    Cue(
        r"(?:attest\w+|certifi\w+|declar\w+|confirm\w+|fai(?:t|sons|s) (?:savoir|connaitre)(?: a qui de droit)?)(?: par la presente)?(?: sur l'honneur)?,? que"
        r"(?: (?:mon|ma|mes|notre|nos) [a-z-]+(?:-[a-z]+)?(?=,? (?:m\.|mme|mlle|monsieur|madame|mademoiselle)),?| l[ea] (?:(?:susn|den|n)ommee?|sieur|dame|jeune|compagn(?:on|e)|residente?|usager|stagiaire|nomme\(e\)))?(?:,? (?:depuis|pour|au titre|a ce jour|a la date) [^,;.]{3,50},)?",
        0.9,
    ),
    Cue(
        r"\b(?:mon|ma|mes|notre|nos) (?:beaux?-|belles?-|petite?s?-|grande?s?-|arriere-|ex-|demi-)?(?:fils|fille|frere|s(?:oe|œ)ur|mere|pere|parents?|amie?|compagne"
        r"|compagnon|concubine?|conjointe?|cousine?|neveu|niece|gendre|bru|oncle|tante|filleule?|collegue|enfant|copine?|voisine?|connaissance)s?(?: majeure?)?\s*,?\s*:?",
        0.82,
    ),
    Cue(
        r"(?:^|\n)(?:m\.?|monsieur) ?(?:/|ou) ?(?:mme|madame)(?: ?(?:/|ou) ?(?:mlle|mademoiselle))?(?: \(nom[^)]*\))?\s*:",
        0.8,
    ),
    Cue(
        r"(?:heberge|accueille|loge|heberges?)(?:e|ons)?(?: a titre gratuit)?(?: a mon domicile| chez moi)?\s*:?(?= ?(?:m\.|mme|mlle|monsieur|madame))",
        0.88,
    ),
    Cue(
        r"\b(?:louee?|louons|loue|donnee? (?:a bail|en location|a loyer))\b[^.;:]{0,120}?,? a\W{1,3}(?=(?:m\.|mme|mlle|monsieur|madame|mademoiselle) )",
        0.88,
    ),
    Cue(r"(?:concernant|au profit de|en faveur de|au benefice de|louer? a|loue (?:un logement )?a|locataire\s*:)", 0.8),
    Cue(
        rf"\b(?:{LODGE}|recevoir|recois)\b(?! par| chez (?!moi\b|nous\b))[^.;:]{{0,120}}?(?=\b(?:m ?\.|mme|mlle|monsieur|madame|mademoiselle) )",
        0.86,
    ),
)
GUEST_FIELD = Field(
    "guest",
    (
        "Nom et prénom", "Nom, prénom", "Client(e)", "Personne hébergée", "Nom du client", "Nom du locataire",
        "Résident", "Bénéficiaire", "Prénom et nom", "Nom du résident", "Locataire", "Nom prénom", "Occupant",
        "Concerne", "Concernant", "Personne concernée", "Personne accueillie", "Personne accompagnée",
        "Personne logée", "Résidente", "Résident(e)", "Hébergé(e)", "Hébergée", "Usager", "Intéressé(e)",
        "Intéressée", "Famille", "Ménage", "Chef de famille", "Titulaire", "Titulaire du contrat", "Titulaire du bail", "Titulaires du bail", "Preneur", "Preneuse", "Preneurs",
        "Personnes hébergées", "Nom et prénoms",
    ),
    find_names,
    reach=2.5,
    between=1,
)  # fmt: skip

NOT_GUESTS = (
    "Résidence",
    "Occupant déclaré",
    "Occupants déclarés",
    "Autre occupant",
    "Autres occupants",
    "Co-occupant",
    "Cotitulaire",
    "Ancien locataire",
    "Locataire précédent",
    "Précédent locataire",
    "Ancien occupant",
    "Occupant précédent",
    "Ancien titulaire",
    "Ancienne résidente",
)  # one letter from what a guest is called

_CALLED_GUEST = (  # `et M. A, né le …, ci-après « la personne accueillie »`
    Cue(
        r",? ?\(?(?:ci-apres|denommee?s?|designee?s?)[^.;\n\w]{0,6}(?:denommee?s? |designee?s? |ci-apres )?\W{0,3}(?:la personne (?:accueillie|hebergee|accompagnee)|[il]{0,2}'(?:hebergee?|usager|occupante?|accueillie?)|(?:le|la) (?:residente?|beneficiaire))\b",
        0.93,
    ),
)


_LODGED = (  # `Mme A, née le …, y est logée`
    Cue(
        r"(?:^|\n)(?=(?:m\.|mme|mlle|monsieur|madame) [^.;:,]{3,50}\s?,?\snee? (?:le|a|en)\b[^.;:]{0,80}\b(?:est|sont|a ete) (?:bien )?(?:loge|heberge|accueilli)e?s?\b)",
        0.9,
    ),
)


def _last_named(text: str) -> list[Parsed]:
    """The person whom a civility announces last."""
    found = [name for m in _CIVIL.finditer(text) if (name := leading_name(text, m.start())) is not None]
    return [Parsed([name.text], name.start, name.end) for name in found[-1:]]


_CIVIL = re.compile(r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.)(?!\w)")


def told_guests(draft: Draft) -> list[Candidate]:
    """The people whom the head of a contract calls the guest, or of whom a sentence says where they are lodged."""
    called = before(draft.text, "names", _CALLED_GUEST, _last_named, reach=150, gap=110)
    return [*called, *after(draft.blocks, "names", _LODGED, find_names, reach=80, gap=1)]
