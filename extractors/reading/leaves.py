"""A file as a run of leaves: the pages of a PDF, the frames of a picture, the members of a ZIP, one open at a time.

A leaf knows how to show itself as pixels and, for a PDF, whether it has words of its own that can be trusted. Whoever
iterates gets the next leaf only after the last one was closed.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from typing import Protocol

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray

from extractors.errors import (
    CorruptFileError,
    ReadingError,
    TooLargeError,
    TooManyPagesError,
    UnreadableError,
    UnsupportedTypeError,
)
from extractors.reading import intake, pdf, pictures
from extractors.reading.limits import Limits
from extractors.reading.pdf_guard import plain_pictures
from extractors.reading.text_trust import TextLayer, text_layer

LONGEST_NAME = 100
_SYSTEM_FILES = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


class Leaf(Protocol):
    """One page of a file, before it is read."""

    def text(self) -> TextLayer | None:
        """The text layer of a PDF page, judged against its rendering; None for a picture."""
        ...

    def pixels(self, dpi: float, colour: bool = False) -> NDArray[np.uint8]:
        """The page as a grey (or BGR) picture; `dpi` concerns only pages without pixels of their own."""
        ...

    @property
    def is_picture(self) -> bool:
        """Whether the page has pixels and nothing else."""
        ...


@dataclass(frozen=True, slots=True)
class Skipped:
    """A member of a ZIP that could not be read, while others could."""

    name: str
    error: ReadingError


@dataclass(frozen=True, slots=True)
class PdfLeaf:
    """A page of an open PDF."""

    page: pdfium.PdfPage
    limits: Limits
    are_plain: Callable[[], bool]  # whether the pictures of the file look as their samples say
    is_picture = False

    def text(self) -> TextLayer:
        """The text layer."""
        return text_layer(self.page, lambda: self.pixels(pdf.LOOK_DPI))

    def pixels(self, dpi: float, colour: bool = False) -> NDArray[np.uint8]:
        """The page rendered, or decoded where it is one scan."""
        if colour:
            return pdf.render(self.page, dpi, self.limits, colour)
        return pdf.seen(self.page, dpi, self.limits, self.are_plain)


@dataclass(frozen=True, slots=True)
class PictureLeaf:
    """A frame of a picture file."""

    data: bytes
    frame: int
    limits: Limits
    is_picture = True

    def text(self) -> None:
        """A picture has no text layer."""

    def pixels(self, dpi: float, colour: bool = False) -> NDArray[np.uint8]:
        """The frame decoded."""
        return pictures.decode(self.data, self.frame, self.limits, colour)


def leaves(data: bytes, kind: str, limits: Limits, skipped: list[Skipped]) -> Generator[Leaf, None, None]:
    """The pages of a file of media type `kind`; members of a ZIP that cannot be read are told in `skipped`."""
    if kind == intake.PDF:
        yield from _of_pdf(data, limits)
    elif kind == intake.ZIP:
        yield from _of_zip(data, limits, skipped)
    else:
        for frame in range(pictures.frame_count(data, limits)):
            yield PictureLeaf(data, frame, limits)


def _of_pdf(data: bytes, limits: Limits) -> Iterator[Leaf]:
    are_plain = cache(partial(plain_pictures, data))
    with pdf.opened(data, limits) as document:
        for index in range(len(document)):
            with pdf.page_of(document, index) as page:
                yield PdfLeaf(page, limits, are_plain)


def _of_zip(data: bytes, limits: Limits, skipped: list[Skipped]) -> Iterator[Leaf]:
    count = 0
    for name, member in _members(data, limits):
        try:
            kind = intake.media_type(member, limits)
            if kind == intake.ZIP:
                raise UnsupportedTypeError  # never a ZIP inside a ZIP
            for leaf in leaves(member, kind, limits, skipped):
                count += 1
                if count > limits.pages:
                    raise TooManyPagesError
                yield leaf
        except TooManyPagesError:
            raise
        except ReadingError as error:
            skipped.append(Skipped(_shown(name), error))
    if count == 0:
        raise skipped[0].error if skipped else UnsupportedTypeError()


def _members(data: bytes, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """Name (only to be shown) and content of each member, counted as it unpacks, whatever its header announces."""
    with _broken_is_corrupt(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir() and not _is_system(info.filename)]
        if len(infos) > limits.archive_members:
            raise TooManyPagesError
        left = limits.archive_bytes
        if sum(info.file_size for info in infos) > left:
            raise TooLargeError
        for info in sorted(infos, key=lambda info: info.filename):
            with archive.open(info) as stream:
                content = stream.read(left + 1)
            left -= len(content)
            if left < 0:
                raise TooLargeError
            yield info.filename, content


@contextmanager
def _broken_is_corrupt() -> Iterator[None]:
    """Whatever a damaged ZIP makes Python stumble over is one cause: the file is damaged (or locked)."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError,
            EOFError, ValueError, OSError) as error:  # fmt: skip
        raise CorruptFileError from error


def _shown(name: str) -> str:
    """The name of a member as it may be shown: its end, without what turns the line over or breaks it."""
    clean = "".join(sign if sign.isprintable() else " " for sign in name)
    return clean if len(clean) <= LONGEST_NAME else f"…{clean[-LONGEST_NAME:]}"


def _is_system(name: str) -> bool:
    return any(mark in name for mark in _SYSTEM_FILES)


@contextmanager
def one_leaf(data: bytes, number: int, limits: Limits) -> Iterator[Leaf]:
    """The page of that number (from 1), open while the context lasts."""
    run = leaves(data, intake.media_type(data, limits), limits, [])
    try:
        leaf = next(islice(run, number - 1, number), None)
        if leaf is None:
            raise UnreadableError
        yield leaf
    finally:
        run.close()
