"""Who may see and do what: one value, `Actor`, and the few rules on it that every use case asks.

- `applicant`: the key or the secret link of one dossier; that dossier alone, no decisions.
- `desk`: every dossier, corrections and decisions.
- `landlord`: the dossiers shared with them, to read.
- `admin`: everything a desk may do, and the installation (webhooks, accounts).
- `anonymous`: nothing but opening a new dossier.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from service.errors import ForbiddenError, NotFoundError, UnknownKeyError

Role = Literal["anonymous", "applicant", "desk", "landlord", "admin"]
STAFF: tuple[Role, ...] = ("desk", "admin")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is asking. `id` goes into the audit log, `dossier_id` is an applicant's. `name` is the one on a decision, and
    for a landlord the organisation that dossiers are shared with; `person` is who it is, where somebody has an account.
    """

    role: Role
    id: str = ""
    name: str = ""
    dossier_id: str = ""
    person: str = ""

    @property
    def is_staff(self) -> bool:
        """Whether this is somebody of the desk or an administrator."""
        return self.role in STAFF


ANONYMOUS = Actor("anonymous")


def require_known(actor: Actor) -> None:
    """Refuses a caller without a key."""
    if actor.role == "anonymous":
        raise UnknownKeyError


def require_staff(actor: Actor) -> None:
    """Only desks and administrators pass."""
    require_known(actor)
    if not actor.is_staff:
        raise ForbiddenError


def require_admin(actor: Actor) -> None:
    """Only administrators pass."""
    require_known(actor)
    if actor.role != "admin":
        raise ForbiddenError


def require_sight(actor: Actor, dossier_id: str, shared_with: frozenset[str]) -> None:
    """Passes those who may see the dossier; for the others it does not exist."""
    require_known(actor)
    own = actor.role == "applicant" and actor.dossier_id == dossier_id
    shared = actor.role == "landlord" and bool(actor.name) and actor.name in shared_with
    if not (actor.is_staff or own or shared):
        raise NotFoundError


def require_hand(actor: Actor) -> None:
    """Landlords read; the applicant and the staff also change the situation, add and erase."""
    if actor.role == "landlord":
        raise ForbiddenError
