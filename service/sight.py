"""The one question before every use case: is there such a dossier, and may this actor see it?"""

from __future__ import annotations

from sqlalchemy.orm import Session

from service.access import Actor, require_known, require_sight
from service.errors import NotFoundError
from service.store.models import Dossier


def visible(session: Session, actor: Actor, dossier_id: str) -> Dossier:
    """The row of a dossier that this actor may see, else `NotFoundError`."""
    require_known(actor)
    dossier = session.get(Dossier, dossier_id)
    if dossier is None:
        raise NotFoundError
    require_sight(actor, dossier_id, frozenset(share.landlord for share in dossier.shares))
    return dossier
