"""Why a file could not be read: one class per cause, its code (CONTRACT.md section 1) and what the person can do."""

from __future__ import annotations


class ReadingError(Exception):
    """A file that could not be read; `code` is the contract's, `message` one French sentence saying what to do."""

    code = "unreadable"
    message = "Ce document n'a pas pu être lu. Envoyez-en une nouvelle photo ou un nouveau scan."

    def __str__(self) -> str:
        return self.message


class UnsupportedTypeError(ReadingError):
    """Not a format that papers come in (judged by content, not by name)."""

    code = "unsupported_type"
    message = "Ce format de fichier n'est pas accepté. Envoyez un PDF ou une photo (JPEG, PNG, HEIC)."


class EmptyFileError(ReadingError):
    """No bytes at all."""

    code = "empty_file"
    message = "Ce fichier est vide. Vérifiez le document sur votre appareil, puis envoyez-le de nouveau."


class CorruptFileError(ReadingError):
    """The format is known but the content is damaged or truncated."""

    code = "corrupt_file"
    message = "Ce fichier est abîmé ou incomplet. Ouvrez-le pour vérifier, puis envoyez-le de nouveau."


class EncryptedPdfError(ReadingError):
    """A PDF that asks for a password."""

    code = "encrypted_pdf"
    message = "Ce PDF est protégé par un mot de passe. Ouvrez-le, puis envoyez une capture d'écran de chaque page."


class TooLargeError(ReadingError):
    """More bytes than the limit."""

    code = "too_large"
    message = "Ce fichier est trop lourd. Envoyez un fichier plus léger, ou plusieurs fichiers."


class TooManyPagesError(ReadingError):
    """More pages than the limit."""

    code = "too_many_pages"
    message = "Ce fichier a trop de pages. Envoyez seulement les pages demandées, en plusieurs fichiers si besoin."


class TooManyPixelsError(ReadingError):
    """An image whose header announces more pixels than the limit."""

    code = "too_many_pixels"
    message = "Cette image est trop grande. Prenez une nouvelle photo avec les réglages habituels de votre téléphone."


class ReadingTimeoutError(ReadingError):
    """The reading took longer than the limit."""

    code = "timeout"
    message = "La lecture de ce document a pris trop de temps. Envoyez-le en plusieurs fichiers plus petits."


class UnreadableError(ReadingError):
    """Opened, but nothing could be made of it."""
