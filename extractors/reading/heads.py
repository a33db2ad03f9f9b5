"""A recogniser without the characters nobody asks for: of its last layer only the columns wanted are kept.

PP-OCR's networks end in one column a character, 6,906 or 18,710 of them, nearly all Chinese: a fifth of the time of a
strip goes to them. An ONNX file is a message of protocol buffers, message within message, and the columns are the last
axis of two of its arrays. They are taken out when the file is loaded (in a few milliseconds), which needs neither a
library nor a second copy of the model on the disk.

https://protobuf.dev/programming-guides/encoding and https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

GRAPH = 7  # of the model
ARRAYS, OUTPUTS, SHAPES = 5, 12, 13  # of the graph: its constants, what it gives, the shapes of all between
SIDES, FLOATS = 1, 9  # of an array: the length of each axis; its numbers, 32 bits each
TYPE, OF_ARRAY, SHAPE = 2, 1, 2  # of an output, message within message
NUMBER, EIGHT, BYTES, FOUR = 0, 1, 2, 5  # how a value is written

Columns = NDArray[np.intp]
Change = Callable[[bytes], bytes | None]  # what becomes of a message inside another; None: it is left out


def with_columns(model: bytes, classes: int, kept: Columns) -> bytes:
    """The model with a last layer of the columns `kept`, in that order, instead of all its `classes`."""
    return changed(
        model,
        {
            GRAPH: lambda graph: changed(
                graph,
                {
                    ARRAYS: lambda array: _shortened(array, classes, kept),
                    OUTPUTS: _without_shape,
                    SHAPES: lambda _: None,  # they no longer hold; who loads the model finds them anew
                },
            )
        },
    )


def changed(message: bytes, changes: Mapping[int, Change]) -> bytes:
    """The message with the changes, by number of field, made to the messages inside it."""
    parts = []
    for number, start, value, end in _fields(message):
        if number not in changes:
            parts.append(message[start:end])
        elif (inner := changes[number](message[value:end])) is not None:
            parts.append(_written(number << 3 | BYTES) + _written(len(inner)) + inner)
    return b"".join(parts)


def _shortened(array: bytes, classes: int, kept: Columns) -> bytes:
    """An array without the columns that are not kept; one that has no column a class as it is."""
    sides = [_read(array, value)[0] for number, _, value, _ in _fields(array) if number == SIDES]
    if not sides or sides[-1] != classes:
        return array
    rows = [array[start:end] for number, start, _, end in _fields(array) if number not in (SIDES, FLOATS)]
    numbers = next(array[value:end] for number, _, value, end in _fields(array) if number == FLOATS)
    columns = np.frombuffer(numbers, "<f4").reshape(-1, classes)[:, kept].tobytes()
    axes = b"".join(_written(SIDES << 3 | NUMBER) + _written(side) for side in [*sides[:-1], len(kept)])
    return axes + b"".join(rows) + _written(FLOATS << 3 | BYTES) + _written(len(columns)) + columns


def _without_shape(output: bytes) -> bytes:
    return changed(output, {TYPE: lambda kind: changed(kind, {OF_ARRAY: lambda of: changed(of, {SHAPE: _nothing})})})


def _nothing(_: bytes) -> None:
    return None


def _fields(message: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Each field of a message: its number, where it starts, where its value starts and ends."""
    at = 0
    while at < len(message):
        tag, value = _read(message, at)
        kind = tag & 7
        if kind == BYTES:
            length, value = _read(message, value)
            end = value + length
        elif kind == NUMBER:
            end = _read(message, value)[1]
        elif kind in (EIGHT, FOUR):
            end = value + (8 if kind == EIGHT else 4)
        else:
            raise ValueError("no ONNX model")
        yield tag >> 3, at, value, end
        at = end


def _read(message: bytes, at: int) -> tuple[int, int]:
    """The number written there, seven bits a byte from the lowest on, and where it ends."""
    number = shift = 0
    while True:
        byte = message[at]
        number |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return number, at


def _written(number: int) -> bytes:
    done = bytearray()
    while number > 127:
        done.append(number & 127 | 128)
        number >>= 7
    done.append(number)
    return bytes(done)
