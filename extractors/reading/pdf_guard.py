"""Looks for bombs in a PDF before PDFium opens it: a stream of 1 MB can unpack to a gigabyte of objects or of drawing.

PDFium unpacks object streams and page contents whole, and cannot be interrupted. Every stream stands in the file in the
open, after its dictionary (ISO 32000-1, 7.3.8), so each is unpacked here first, counted and thrown away, up to a bound.
Pictures are measured by the width and height they announce. Encrypted streams cannot be looked into: they are left to
the memory limit of the worker.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from extractors.errors import TooLargeError, TooManyPixelsError
from extractors.reading.limits import Limits

_STREAM = re.compile(rb"stream\r?\n")
_WIDTH, _HEIGHT = re.compile(rb"/W(?:idth)?\s+(\d+)"), re.compile(rb"/H(?:eight)?\s+(\d+)")
_FONT = re.compile(rb"/Length1\b|/CIDFontType0C|/OpenType")
_FONT_FACTOR = 3  # whole fonts are embedded by some word processors
_PICTURE = re.compile(rb"/Subtype\s*/Image")
_ALTERED = re.compile(rb"/(?:Decode|S?Mask|ImageMask|ColorTransform)|#")  # `#` spells a name in disguise
_DICTIONARY = 4096  # bytes before the stream in which its dictionary stands
_RATIO = 1032  # the most that one pass of Flate can unpack
_PIECE, _CHUNK = 1 << 16, 1 << 20  # bytes given to be unpacked, and most that they may become at a time
_MOST_STREAMS = 100_000  # an honest file of two hundred pages has some thousands
_PASSES = 4


def check_streams(data: bytes, limits: Limits) -> None:
    """Raise `TooLargeError` or `TooManyPixelsError` if a stream of the PDF passes the limits."""
    left, whole = limits.archive_bytes, memoryview(data)
    for dictionary, start, end in _streams(data):
        if _PICTURE.search(dictionary):
            _check_picture(dictionary, limits)
        elif end - start > limits.stream_bytes // _RATIO or dictionary.count(b"Decode") > 1:
            most = limits.stream_bytes * (_FONT_FACTOR if _FONT.search(dictionary) else 1)
            left -= _unpacked(whole[start:end], most)
            if left < 0:
                raise TooLargeError


def plain_pictures(data: bytes) -> bool:
    """Whether all pictures of a PDF look as their samples say: no mask, no scale turned round."""
    dictionaries = (dictionary for dictionary, _, _ in _streams(data))
    return not any(_ALTERED.search(one) for one in dictionaries if b"Image" in one or b"#" in one)


def _streams(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Dictionary, start and end of each stream; the end is looked for once for all that begin before it."""
    end = 0
    starts = (match for match in _STREAM.finditer(data) if data[match.start() - 3 : match.start()] != b"end")
    for number, match in enumerate(starts):
        if number == _MOST_STREAMS:
            raise TooLargeError
        head = data[max(0, match.start() - _DICTIONARY) : match.start()]
        dictionary = head[head.rfind(b" obj") + 1 :]
        if end < match.end():
            found = data.find(b"endstream", match.end())
            end = found if found >= 0 else len(data)
        yield dictionary, match.end(), end


def _check_picture(dictionary: bytes, limits: Limits) -> None:
    width, height = _WIDTH.search(dictionary), _HEIGHT.search(dictionary)
    if width and height and int(width[1]) * int(height[1]) > limits.pixels:
        raise TooManyPixelsError


def _unpacked(packed: memoryview, most: int) -> int:
    """The size of a stream once unpacked, and unpacked again while it still is Flate; 0 if it is no Flate."""
    size = 0
    for _ in range(_PASSES):
        whole = _inflated(packed, most)
        if not whole:
            break
        packed, size = memoryview(whole), max(size, len(whole))
    return size


def _inflated(packed: memoryview, most: int) -> bytes:
    unpacker, parts, size = zlib.decompressobj(), [], 0
    try:
        for start in range(0, len(packed), _PIECE):  # what is left over is copied: pieces are small
            piece: bytes | memoryview = packed[start : start + _PIECE]
            while piece and not unpacker.eof:
                part = unpacker.decompress(piece, _CHUNK)
                size += len(part)
                if size > most:
                    raise TooLargeError
                parts.append(part)
                piece = unpacker.unconsumed_tail
            if unpacker.eof:
                break
    except zlib.error:
        pass  # damaged: PDFium uses what came before, so that is what counts
    return b"".join(parts)
