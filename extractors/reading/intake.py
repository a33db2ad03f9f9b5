"""What is this file? Judged by its first bytes, never by its name or by what the browser said of it.

Signatures: PDF (ISO 32000-1, 7.5.2, with the leading junk that readers allow), JPEG (T.81), PNG (RFC 2083), TIFF 6.0,
WEBP (RIFF), HEIF (ISO/IEC 23008-12, `ftyp` brands), ZIP (APPNOTE 4.3).
"""

from __future__ import annotations

import io
import struct
import zipfile

from extractors.errors import CorruptFileError, EmptyFileError, TooLargeError, UnsupportedTypeError
from extractors.reading.limits import Limits

PDF = "application/pdf"
ZIP = "application/zip"
IMAGES = {"image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic"}

_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
_TIFF_MARKS = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_PDF_JUNK = 1024  # bytes of junk that PDF readers accept before the header
_OFFICE_MARKS = {"[Content_Types].xml", "mimetype", "AndroidManifest.xml", "META-INF/MANIFEST.MF"}


def media_type(data: bytes, limits: Limits) -> str:
    """The media type of `data`, or the error that says why it is refused at the door.

    >>> from extractors.reading.limits import DEFAULT
    >>> media_type(b"%PDF-1.7 ...", DEFAULT)
    'application/pdf'
    """
    if not data.strip(b"\x00 \r\n\t"):
        raise EmptyFileError
    if len(data) > limits.file_bytes:
        raise TooLargeError
    kind = _signature(data)
    if kind == ZIP:
        _refuse_office(data)
    return kind


def _signature(data: bytes) -> str:
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(_TIFF_MARKS):
        return "image/tiff"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return "image/heic"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if b"%PDF-" in data[:_PDF_JUNK]:
        return PDF
    raise UnsupportedTypeError


def _refuse_office(data: bytes) -> None:
    """Word, LibreOffice and app files are ZIPs too: they are not archives of papers."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError, struct.error) as error:
        raise CorruptFileError from error
    if names & _OFFICE_MARKS:
        raise UnsupportedTypeError
