"""Whether a line names an organisation: by a legal form or a trade word, and by not being a sentence or a row.

Under a firm's name stands what kind of firm it is (`Société d'économie mixte`, `Office public de l'habitat`): no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.addresses import is_address_line
from extractors.fields.misread import mended
from extractors.fields.name_words import is_civility
from extractors.fields.names import is_company, leading_name
from extractors.fields.parsed import fold

CUT = re.compile(
    r"\s+[—–|·•›>-]\s+(?!(?i:succursale|branch|french branch)\b)|,|;|\s\(|\s+(?:SIRET|Siret|RCS|au capital|T[ée]l)\b"
    r"|\s<(?=[^\s<>]{1,80}@)|(?:\s|(?<=[a-zà-ÿ]{4})(?<!ssoc)(?<!mmob)(?<!ésid)(?<!oopé))\.\s(?=[A-ZÀ-Þ])"
    r"|(?<=\w)\s(?=(?i:(?:mon |votre |l['’])?espace"
    r" (?:locataire|client|personnel|adh[ée]rent|r[ée]sident|abonn[ée]|assur[ée]|soci[ée]taire|usager)))"
)  # what follows a sender's name
_SLOGAN = re.compile(  # `Gironde Habitat la lettre des habitants`
    r"(?<!\bde)(?<!\bdu)(?<!\bet)(?<!\bà)(?<!\bau)(?<!\ben)(?<!\bsur)(?<!\bpar)(?<!\bpour)(?<!\bdans)(?<!\bsous)(?<!\bchez)"
    r"\s(?=(?:la|le|les|votre|notre|vos|nos)\s[a-zà-ÿ]{3}|l['’][a-zà-ÿ]{3})"
)
_MAKER = re.compile(  # under the title of a paper, on an envelope: `éditée par Laporte SAS`, `EXP. EURL VAILLANT`
    r"^\W*(?:(?:est )?(?:édit|edit|publi|exploit|gér|ger|fabriqu|propos|diffus|réalis)[ée]e?s? par"
    r"|exp\.|exp(?:[ée]diteur)? ?:)\s+(?:la |le |les |l['’])?(?=[A-ZÀ-Þ])",
    re.I,
)
_ACCOUNT = re.compile(
    r"\b(?:loyers?|charges|provisions?|quittance|echeance|reglements?|versements?|apl|verse(?:e|s)?|percue?s?)\b|^(?:aide|allocation|frais|moyen|mode)s?\b"
)
_TELLS = re.compile(
    r"\s(?:est|sont|ont|a|avons|été|vous|nous|que|qui|ouverte?s?)\s|\d[./]\d\d[./]\d|(?i:\bdu lundi\b)"
)  # a verb, a date, hours
_KIND_ONLY = re.compile(  # what kind of firm somebody is, under the name
    r"(?:une? )?(?:societe|entreprise|office|etablissement|organisme|agence|cabinet|administrateur|syndic|regie|gestion"
    r"|gestionnaire|employeur|transaction|location|filiale|cooperative|association|ehpad|clinique"
    r"|restaurant|pharmacie|garage|hotel|gerance|bailleur|s\.?a\.?|e\.?s\.?h\.?|o\.?p\.?h\.?)s?"
    r"(?: (?:gestionnaire|employeur|employeuse|affiliee?|agreee?"
    r"|anonyme|public|publique|sociale?|cooperative?|agricole|viticole|forestiere|ouvriere|artisanale|mutualiste|europeenne|immobilier(?:e|s|es)?|locative?|civile|fonciere?"
    r"|commerciale?|et|professionnel(?:le)?|departementale?|territoriale?|locale?|regionale?|municipale?"
    r"|industriel|a caractere|d'habitations?|d'habitants|d'hlm|hlm|d'immeubles?"
    r"|de (?:la |l')?(?:biens|copropriete|gestion|habitat|location|transaction)|d'economie mixte|a loyer modere"
    r"|d'amenagement(?: et de construction)?"
    r"|a responsabilite limitee|par actions simplifiee|pour l'habitat|a capital (?:variable|fixe)|regional"
    r"|a (?:associe unique|directoire(?: et conseil de surveillance)?|conseil d'administration|participation ouvriere)"
    r"|de production|de consommation|d'exercice liberal|d'interet collectif|de droit (?:prive|public|local)"
    r"|(?:de (?:la )?|regie par la )?loi (?:de |du 1er juillet )?1901|declaree|reconnue d'utilite publique"
    r"|(?:a|sans) but (?:non )?lucratif|a vocation sociale"
    r"|sportive|culturelle|familiale|intermediaire|d'insertion|d'interet general|unipersonnelle"
    r"|en commandite|en nom collectif|(?:fondee?|creee?) en \d{4}|depuis \d{4}))*"
)


_MOTTO = re.compile(r"republique francaise|liberte\W+egalite|ministere d[eu]s?\s*$")  # over the name of whoever writes
_LAW = re.compile(r"\W*art(?:icles?)?\b\.? ?(?:[lrd]\b|\d)")  # `Art. L.1251-16 du code du travail`


_REGIONAL = re.compile(  # what is named after two regions: `Crous de Lille Nord - Pas-de-Calais`
    r"(?i:crous|carsat|urssaf|safer|greta)(?: [\w'’-]+){1,4} [-–] "
    r"(?!(?i:services?|direction|r[ée]sidences?|division|sites?|antenne|p[ôo]le|agence|logement|unit[ée]"
    r"|d[ée]partement|h[ée]bergement)\b)[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|de|du|la))*"
)


def own_name(text: str) -> str:
    """The name of a line of a letterhead: without its seat, its number, the title of its paper for the tenants.

    >>> own_name("Gironde Habitat la lettre des habitants"), own_name("Office de l'habitat de la Meuse, siège")
    ('Gironde Habitat', "Office de l'habitat de la Meuse")
    >>> own_name("OPAC DE LILLE OFFICE PUBLIC D'AMÉNAGEMENT ET DE CONSTRUCTION"), own_name("SCI OFFICE PUBLIC")
    ('OPAC DE LILLE', 'SCI OFFICE PUBLIC')
    """
    if regional := _REGIONAL.match(text):
        return regional[0]
    name = made_by(CUT.split(text, maxsplit=1)[0]).rstrip()
    short = _SLOGAN.split(name, maxsplit=1)[0]
    words = short.split()
    kind = next((at for at in range(2, len(words)) if _says_kind(words[at:])), 0)
    if kind and len(words) - kind > 1:
        return " ".join(words[:kind])  # `Régie du Lac agence immobilière`, `OPAC DE LILLE OFFICE PUBLIC D'AMÉNAGEMENT`
    return short if len(words) > 1 and words[-1][0].isupper() and not kind_only(short) else name


_FORM_SPELT = re.compile(r"(?:office|etablissement) public|societe (?:anonyme|cooperative)|entreprise sociale")


def _says_kind(words: Sequence[str]) -> bool:
    """Whether the last words of a line say what kind of firm it is: in small letters, or a form spelt in capitals."""
    text = " ".join(words)
    return (words[0].islower() or (text.isupper() and _FORM_SPELT.match(fold(text)) is not None)) and kind_only(text)


def made_by(name: str) -> str:
    """The name without the words that say that they made or sent the paper.

    >>> made_by("éditée par Laporte SAS"), made_by("EXP. EURL VAILLANT"), made_by("Export France")
    ('Laporte SAS', 'EURL VAILLANT', 'Export France')
    """
    return _MAKER.sub("", name)


def is_firm(text: str) -> bool:
    """Whether a line names an organisation; after a civility one word of a firm's may be a surname (`Mme LAMY`)."""
    bare = _without_civility(text)
    return is_company(bare) and (bare == text or sum(is_company(word) for word in bare.split()) > 1)


def _without_civility(text: str) -> str:
    words = text.split()
    return " ".join(words[1:]) if words and is_civility(words[0]) and leading_name(text) else text


def is_organisation(text: str) -> bool:
    """Whether a line is an organisation's name, what follows it (its seat, its number) apart.

    >>> [is_organisation(t) for t in ("SCI LES TILLEULS - Gestion", "Office public de l'habitat", "Votre agence")]
    [True, False, False]
    """
    if says_its_kind(text):
        return True
    words = [*map(mended, CUT.split(text, maxsplit=1)[0].split())]
    part = " ".join(words)
    if not 1 <= len(words) <= 9 or not part[:1].isupper() or any(is_civility(w) for w in words[1:]):
        return False
    if words[0].lower() in {"votre", "vos", "notre", "nos"} or part.endswith("?"):
        return False  # a line that speaks to the reader, or asks
    if any(told.match(fold(part)) for told in (_MOTTO, _LAW)) or _ACCOUNT.search(fold(part)):
        return False  # the State's name over all, an article of law, a row of the account
    if _TELLS.search(part) or kind_only(part):
        return False  # a sentence, what kind of firm it is
    return (
        bool(is_company(part) or _PUBLIC.match(fold(part)))
        and not is_address_line(part)
        and not (is_civility(words[0]) and not is_firm(part))
    )


_PUBLIC = re.compile(
    r"(?:l')?(?:office public|etablissement public|regie|syndicat mixte|communaute)"
    r" (?:d[eu]s?|municipal|intercommunal)\b"
)
_ITS_KIND = re.compile(  # `COALVIE — association gestionnaire de résidences sociales`
    r"(?P<name>[A-ZÀ-Þ][\w'’&.-]*(?: [\w'’&.-]+){0,3})(?: [—–-] |, )"
    r"(?:soci[ée]t[ée] (?:anonyme|d['’]|coop|civile|publique)|association |office (?:public|de l['’])|bailleur social"
    r"|entreprise sociale|fondation |union d['’][ée]conomie|coop[ée]rative d['’])[^.:;\d]{0,60}"
)
_NO_NAME = frozenset(("la", "le", "une", "notre", "votre", "cette"))


def says_its_kind(text: str) -> bool:
    """Whether a line is a firm's name, whatever it is, with what kind of firm it is after a dash.

    >>> [says_its_kind(t) for t in ("COALVIE — association de gestion", "Mme ROUX - association de locataires")]
    [True, False]
    >>> says_its_kind("La Ruche Ouvrière, société coopérative d'HLM")
    True
    """
    match = _ITS_KIND.fullmatch(text.strip())
    words = match["name"].split() if match is not None else []
    named = len(words) > 1 and words[0] in {"La", "Le"} and words[1][:1].isupper()  # `La Ruche Ouvrière, société …`
    return bool(words) and not is_civility(words[0]) and (named or words[0].lower() not in _NO_NAME)


_COMMON = frozenset(  # what is in many names and is none by itself: the head of a column, a label of a form
    (
        "credit",
        "police",
        "direction",
        "departement",
        "service",
        "services",
        "conseil",
        "travail",
        "emploi",
        "transport",
        "transports",
    )
)


def kind_only(text: str) -> bool:
    """Whether a line says what kind of firm somebody is, or which of its offices, without its name.

    >>> [kind_only(t) for t in ("Agence territoriale - 10 rue Haute", "Société anonyme d'HLM", "Agence du Port")]
    [True, True, False]
    """
    if fold(text).strip(" .,:;-–") in _COMMON:
        return True
    return _KIND_ONLY.fullmatch(fold(CUT.split(text, maxsplit=1)[0]).strip(" -–")) is not None
