"""Files sent by a plain form, without JavaScript: what arrived, and what had been sent before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flask import flash, request

from service.access import Actor
from service.backend import Backend
from service.errors import InvalidRequestError
from service.files import Upload, add_files, sent_again
from service.language import gettext as _
from service.language import ngettext
from service.store.models import File, utc_now


@dataclass(frozen=True, slots=True)
class Sent:
    """The files of a form, and those of them that were there already."""

    rows: Sequence[File]
    again: Sequence[File]


def take_files(backend: Backend, actor: Actor, dossier_id: str) -> Sent:
    """Stores the files of this request's form in a dossier, or the pile."""
    parts = [part for part in request.files.getlist("file") if part.filename]
    if not parts:
        raise InvalidRequestError("Aucun fichier n'a été choisi. Choisissez au moins un fichier, puis envoyez.")
    began = utc_now()
    rows = add_files(backend, actor, dossier_id, (Upload(part.filename or "", part.read()) for part in parts))
    return Sent(rows, sent_again(rows, began))


def told_again(*names: str) -> str:
    """What somebody hears who sends files that are there already: nothing went wrong, nothing is to be done."""
    return ngettext(
        "Ce fichier a déjà été envoyé (« %(names)s ») : il est gardé une seule fois, et sa réponse est plus bas.",
        "Ces fichiers ont déjà été envoyés (« %(names)s ») : ils sont gardés une seule fois, et leurs réponses sont "
        "plus bas.",
        len(names),
        names=" ; ".join(names),
    )


def tell_received(sent: Sent) -> None:
    """The same for the staff, above their page."""
    new = len({row.id for row in sent.rows}) - len(sent.again)
    if new:
        flash(_("Fichiers reçus : %(count)d. Ils sont en train d'être lus.", count=new))
    if sent.again:
        flash(told_again(*(row.name for row in sent.again)))
