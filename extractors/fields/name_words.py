"""Which words may be part of a name: those of letters that papers do not print for something else (`vocabulary.toml`,
and the ordinary words of French papers)."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from extractors.fields.parsed import fold

_NAME_WORD = re.compile(r"^[^\W\d_](?:[^\W\d_]|['’\-‐.])*$")


_TELEPHONE = re.compile(r"[Tt][ée]l\.|T[ÉE]L\.|[Tt]él|TÉL")  # `Tel` and `TEL` are surnames too


INITIAL = re.compile(r"^(?:[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.)*|[A-ZÀ-Þ]|[A-ZÀ-Þ]\.\.\.?|[A-ZÀ-Þ]…|\[[A-ZÀ-Þ]{1,2}\])$")


@cache
def _families() -> dict[str, Any]:
    return tomllib.loads(files("extractors.fields").joinpath("vocabulary.toml").read_text("utf-8"))


def raw_words(family: str) -> list[str]:
    """The words of one family of `vocabulary.toml`, as written there."""
    words: str = _families()[family]
    return words.split()


def role_patterns() -> dict[str, str]:
    """The regular expression of each role (`tenant`, `landlord`…), on folded text."""
    patterns: dict[str, str] = _families()["roles"]
    return patterns


@cache
def vocabulary() -> dict[str, frozenset[str]]:
    """The words of `vocabulary.toml` folded, by family (`company`, `place`, `paper`, `month`…)."""
    return {family: frozenset(fold(word) for word in raw_words(family)) for family in _families() if family != "roles"}


CIVILITIES = vocabulary()["civility"]


PARTICLES = vocabulary()["particle"]


OTHER_NAME = vocabulary()["other_name"]


@cache
def _not_names(sure: bool) -> frozenset[str]:
    """Words that are no part of a name; of these only the ones that nobody bears where something announces a name."""
    words = vocabulary()
    if sure:
        return _not_names(False) - words["also_names"]
    return words["company"] | words["place"] | words["paper"] | words["month"] | words["glue"] | _ordinary()


def _ordinary() -> frozenset[str]:
    """Ordinary words of French papers, folded, that are nobody's name."""
    lines = files("extractors.fields").joinpath("ordinary_words.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_civility(word: str) -> bool:
    """Whether the word is a civility (`M.`, `MME`, `Monsieur`, `Me`…)."""
    return fold(word) in CIVILITIES or word == "M ."


def solid_words(name: str) -> list[str]:
    """The words of a name but its particles.

    >>> solid_words("Anne de la TOUR")
    ['Anne', 'TOUR']
    """
    return [word for word in name.split() if fold(word) not in PARTICLES]


def name_parts(name: str) -> list[str]:
    """The words of a printed name, folded: a hyphen or a comma parts them as white does.

    >>> name_parts("YING-ROUX, Yolande")
    ['ying', 'roux', 'yolande']
    """
    return re.split(r"[\s,-]+", fold(name).strip(" ,-"))


@lru_cache(maxsize=4096)
def name_word(word: str, sure: bool = False) -> bool:
    """Whether the word may be part of a name: letters, hyphens, apostrophes, and not a word of papers.

    `sure`: something else (a civility, a particle) says that a name stands here, so that words which are surnames
    too (`Place`, `Mars`) may be.

    >>> [name_word(w) for w in ("BELKACEM", "Jean-Éric", "d'Alès", "Quittance", "3e")]
    [True, True, True, False, False]
    """
    if " " in word:
        return all(name_word(part, sure) for part in word.split())
    bare = re.sub(r"^[DLdl]['’](?=\w{3})", "", word.strip(".'’"))  # `L'HONNEUR` is no more a name than `HONNEUR`
    if INITIAL.match(word):
        return True
    if not _NAME_WORD.match(word) or len(bare) < 2 or _TELEPHONE.fullmatch(word):
        return False
    return fold(bare) not in _not_names(sure) and not is_civility(word)
