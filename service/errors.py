"""Why a use case was refused: one class per cause, its code and a French sentence that says what to do.

Nothing here knows HTTP; `service.api.problems` gives each class its status. The sentence and the values in it are kept
apart, so that the pages can say it in English too: `gettext(error.sentence, **error.values)`.
"""

from __future__ import annotations

from typing import Any


class ServiceError(Exception):
    """A refused request; `code` for programs, `message` one French sentence for people."""

    code = "error"
    message = "La demande n'a pas pu être traitée. Réessayez dans quelques minutes."

    def __init__(self, message: str | None = None, **values: Any) -> None:
        super().__init__(message or self.message)
        self.sentence = message or self.message
        self.values = values

    def __str__(self) -> str:
        return self.sentence % self.values if self.values else self.sentence


class UnknownKeyError(ServiceError):
    """No key, or one that opens nothing (any more)."""

    code = "unauthorized"
    message = "Il faut une clé valable pour faire cette demande : envoyez-la dans l'en-tête « Authorization: Bearer »."


class ForbiddenError(ServiceError):
    """A key that may see the thing, but not do this to it."""

    code = "forbidden"
    message = "Votre clé ne permet pas de faire cela. Adressez-vous au guichet qui suit le dossier."


class NotFoundError(ServiceError):
    """Nothing of that name, or nothing that this key may see: the two are not told apart."""

    code = "not_found"
    message = "Cet élément n'existe pas, ou votre clé n'y donne pas accès. Vérifiez l'adresse."


class InvalidRequestError(ServiceError):
    """A request whose content does not make sense."""

    code = "invalid_request"
    message = "La demande n'est pas correcte. Vérifiez ce que vous avez envoyé."


class InvalidSituationError(ServiceError):
    """A situation that no household can have, or with a key that nobody knows."""

    code = "invalid_situation"
    message = "La situation décrite n'est pas correcte. Vérifiez vos réponses."
    key = ""  # where in the situation: `persons[0].birth_date`


class FileTooLargeError(ServiceError):
    """More bytes than one file, or one request, may have."""

    code = "too_large"
    message = "Ce fichier est trop lourd. Envoyez un fichier plus léger, ou plusieurs fichiers."


class TooManyFilesError(ServiceError):
    """A dossier that already holds as many files as one may."""

    code = "too_many_files"
    message = "Ce dossier contient déjà trop de fichiers. Supprimez ceux qui ne servent pas avant d'en ajouter."


class WrongKindError(ServiceError):
    """A file that is no paper: a film, a text file, a program."""

    code = "unsupported_type"
    message = "Ce fichier n'est ni un PDF ni une photo. Envoyez un PDF, ou prenez le papier en photo."


class WrongPlaceError(ServiceError):
    """A piece of a file that does not begin where the pieces before it end."""

    code = "wrong_place"
    message = "Une autre page envoie déjà ce fichier. L'envoi reprend tout seul."


class NotReadyError(ServiceError):
    """Something that exists only once the file is read."""

    code = "not_ready"
    message = "Ce fichier n'est pas encore lu. Réessayez dans quelques secondes."


class NoSuchPageError(NotFoundError):
    """A page number past the end, or a file that has no pages."""

    code = "no_such_page"
    message = "Cette page n'existe pas dans ce fichier. Vérifiez le numéro de page."


class TooManyRequestsError(ServiceError):
    """More of something in an hour than one caller may ask."""

    code = "too_many_requests"
    message = "Trop de demandes en peu de temps. Réessayez dans une heure."
