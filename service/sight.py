"""The one question before every use case: is there such a dossier, and may this actor see it?

The desk's pile (`service.pile`) is a row of the same table that holds files, but no dossier: only what concerns files
asks with `pile=True`, and then only the staff see it; for everything else it does not exist.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from service.access import Actor, require_known, require_sight
from service.errors import NotFoundError
from service.store.models import Dossier


def visible(session: Session, actor: Actor, dossier_id: str, pile: bool = False) -> Dossier:
    """The row of a dossier that this actor may see, else `NotFoundError`."""
    require_known(actor)
    dossier = session.get(Dossier, dossier_id)
    if dossier is None or (dossier.is_pile and not (pile and actor.is_staff)):
        raise NotFoundError
    require_sight(actor, dossier_id, frozenset(share.landlord for share in dossier.shares))
    return dossier
