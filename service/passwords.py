"""Passwords: kept as argon2id hashes, and refused when they are easy to guess.

The cost is the one OWASP gives as a minimum for argon2id (19 MiB, two passes). Four at once at most, so that a crowd at
the door cannot take the machine's memory. Length is what makes a password strong (NIST SP 800-63B section 3.1.1; CNIL,
deliberation 2022-100): twelve characters of any kind, with the number of tries bounded at the door.
"""

from __future__ import annotations

import threading
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from service.errors import InvalidRequestError

SHORTEST, LONGEST = 12, 200
FEWEST_KINDS = 5  # different characters
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_turns = threading.BoundedSemaphore(4)
_COMMON = """
password passwords motdepasse monmotdepasse azerty azertyuiop qsdfghjklm qwerty qwertyuiop wxcvbn iloveyou jetaime
letmein welcome bienvenue bonjour bonsoir soleil doudou chouchou marseille loulou nicolas administrateur
administrator admin root secret changeme changezmoi bordereau logement logementsocial guichet bailleur dossier hlm
princesse football abcdefghijkl abcdef
"""
COMMON = frozenset(_COMMON.split())


def hashed(password: str) -> str:
    """The hash to keep, with its salt and cost in it."""
    with _turns:
        return _hasher.hash(_normal(password))


def is_right(kept: str, password: str) -> bool:
    """Whether this is the password; takes as long where nothing is kept, so that time tells nothing."""
    if len(password) > LONGEST:
        return False
    with _turns:
        try:
            return _hasher.verify(kept or _nobodys(), _normal(password)) and bool(kept)
        except (VerificationError, InvalidHashError):
            return False


def is_outdated(kept: str) -> bool:
    """Whether the hash was made at another cost than today's."""
    return _hasher.check_needs_rehash(kept)


def require_strong(password: str, email: str) -> None:
    """Refuses a password that is short, common, or made of the address."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise InvalidRequestError(
            "Choisissez un mot de passe d'au moins %(least)d caractères. Une courte phrase convient.", least=SHORTEST
        )
    plain = _normal(password).decode("utf-8", "surrogatepass").casefold()
    letters = "".join(one for one in plain if one.isalpha())
    local = email.casefold().split("@")[0]
    easy = len(set(plain)) < FEWEST_KINDS or not letters or letters in COMMON
    if easy or (len(local) >= 4 and local in plain) or plain in email.casefold():
        raise InvalidRequestError("Ce mot de passe est facile à deviner. Choisissez plusieurs mots sans rapport.")


def _normal(password: str) -> bytes:
    """The same letters typed on two keyboards give the same password."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


@cache
def _nobodys() -> str:
    return _hasher.hash("nobody has this password")
