"""Whether a comma stands inside one name, `MARTIN, Anne` or `MARTIN Anne, Zoé, née le`, or between two people."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.fields.misread import mended
from extractors.fields.name_words import PARTICLES, name_word
from extractors.fields.parsed import fold, fold_in_place

LINKS = frozenset({"et", "ou", "&", "/", "+", "-", "–", "et/ou"})


def _capital(word: str) -> bool:
    head = re.sub(r"^(?:d|l|D|L)['’]", "", word)
    return head[:1].isupper()


_GIVEN_THEN_SURNAME = re.compile(
    r"\s*(?:[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:\s+(?:d[aeio]s?|del?|la|le|[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*))*\s*,\s*){0,4}"
    r"(?:[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*\s+){1,3}(?:(?:d[eu]s?|l[ae]|d[ao]|van|von|el|ben|[dD]['’])\s*)*(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ](?:[A-ZÀ-Þ]|[osuvwxz]{1,3}[A-ZÀ-Þ]{2})"
)
_MORE_GIVEN = re.compile(  # `MARTIN Anne, Zoé, née`, `MARTIN Anne, Zoé` over `née le`
    r"(?:\s*[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*)?\s*,){0,3}"
    r"\s*[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*)?(?:\s*,\s*n[ée]+e?\b|\s+n[ée]+e?\s(?:le|à|en)\b)"
)
_GIVEN_THEN_TRADE = re.compile(  # `ROUX Anne, Zoé, Marie, aide-soignante, demeurant`: how notaries name people
    r"(?:\s*[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*)?\s*,){1,4}\s*(?:[a-zà-ÿ'’\s-]{3,45},\s*)?"
    r"(?:demeurant|domicili[ée]|habitant|r[ée]sidant|[ée]pou(?:x|se)\b|c[ée]libataire|veu(?:f|ve)\b|divorc[ée])"
)
_GIVEN_AFTER_SURNAME = re.compile(  # `RENARD, Anne Zoé`, as registers have people; `RENARD, Anne ROUX` are two
    r" ?[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*+(?: (?:d[aeio]s?|[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*+)(?!\w)){0,3}+"
    r"(?! ?(?:(?i:d[eu]|la|le|van|ben) ){0,2}(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ][A-ZÀ-Þ])"
)
_GIVEN_LISTED = re.compile(  # `ROUX Anne, Zoé, Marie` that ends its line, after what says that one person stands there
    r"(?:\s?[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*)?\s?,){0,3}"
    r" ?[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*)?(?=\s*(?:\n|$))"
)
_LINE_BEGINS = re.compile(r"(?:^|\n)[^\S\n]*$|[:—–] ?$")
_GIVEN_ALONE = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,3}(?=\s*(?:\n|$))")  # `ROUX, Anne`
_GIVEN_OF_ONE = re.compile(  # `Roux, Anne`, as hands write it, under what says that one person stands there
    r" (?P<given>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,3})"
    r"(?:(?P<told>,\s(?:ma|mon|notre|votre|sa|son|ancien(?:ne)?)\s(?:seule? )?locataire\b)|\s*(?=\n|$))"
)
# `USAGER : ROUX, ANNE`
_CAPITALS = re.compile(r" [A-ZÀ-Þ]{2,}[A-ZÀ-Þ'’-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,3}(?=\s*(?:\n|$))")
_WHO_IS = re.compile(
    r"(?:^|\b(?:proprietaire|bailleur|bailleresse|locataire|titulaire|hebergeant|heberge|beneficiaire|soussigne|interesse"
    r"|demandeur|demandeuse"
    r"|assure|allocataire|patient|etudiant|salarie|pensionne|adherent|eleve|souscripteur|agent|usager|plaignant)"
    r"(?:e|\(e\))?|\bnom(?:,? (?:et )?prenoms?)?(?:\(s\))?) ?: ?$"
)


_GLUED = re.compile(r",(?P<next>[A-ZÀ-Þ]{3,}(?:[-'’][A-ZÀ-Þ]+)*)(?![\w,])")  # `M. ANNE,ROUX`: a speck, no comma
_ONE_CIVILITY = re.compile(r"(?<!\w)(?:M\.|Mr|Mme|MME|Mlle|MLLE|Monsieur|Madame|MONSIEUR|MADAME) ?$")


def given_names_go_on(text: str, words: list[re.Match[str]], after: int) -> bool:
    """Whether a comma stands inside one name: `Anne, Zoé MARTIN`, `MARTIN, Anne` or `MARTIN Anne, Zoé, née le`."""
    surname = all(w.group().isupper() for w in words) and any(len(w.group()) > 2 for w in words)
    given = _GIVEN_AFTER_SURNAME.match(text, after) if surname else None
    if given and all(continues(word, False) for word in given.group().split()):
        return True
    first, last = mended(words[0].group()), words[-1].group()  # `TCHouMI Maëlle`, as readers have capitals
    surname_first = first.isupper() and len(first) > 1 and not last.isupper()
    glued = len(words) == 1 and words[0].group().isupper() and _GLUED.match(text, words[0].end())
    if glued and _ONE_CIVILITY.search(text, max(0, words[0].start() - 12), words[0].start()):
        return name_word(glued["next"])
    if _MORE_GIVEN.match(text, after) or (surname_first and _GIVEN_THEN_TRADE.match(text, after)):
        return True
    alone = surname_first and _LINE_BEGINS.search(text, max(0, words[0].start() - 40), words[0].start())
    if alone and all(w.group().isupper() for w in words) and (given := _GIVEN_ALONE.match(text, after)):
        return all(name_word(word) for word in given.group().split())
    if surname_first and _GIVEN_LISTED.match(text, after) and _WHO_IS.search(_lead_of(text, words)):
        return True
    if surname and (given := _CAPITALS.match(text, after)) and _WHO_IS.search(_lead_of(text, words)):
        return all(name_word(word) for word in given.group().split())
    if len(words) == 1 and first.istitle() and (given := _GIVEN_OF_ONE.match(text, after)):
        told = given["told"] or _WHO_IS.search(_lead_of(text, words))
        return bool(told) and all(name_word(word) for word in given["given"].split())
    return not any(w.group().isupper() and len(w.group()) > 1 for w in words) and bool(
        _GIVEN_THEN_SURNAME.match(text, after)
    )


def _lead_of(text: str, words: list[re.Match[str]]) -> str:
    """What stands right before the first word of a name, folded; a civility is no part of it."""
    before = fold_in_place(text[max(0, words[0].start() - 40) : words[0].start()])
    return re.sub(r"\b(?:m|mr|mme|mlle)\.? $", "", before)


@lru_cache(maxsize=4096)
def continues(word: str, sure: bool) -> bool:
    """Whether a word may go on with a name: a particle, or a word with a capital that may be part of one."""
    word = mended(word)
    if word.lower() in LINKS or word in ",;:()[]|":
        return False
    if fold(word) in PARTICLES:
        return True
    if word == word.lower():
        return False
    return (_capital(word) or word.startswith("[")) and name_word(word, sure)
