"""What texts from outside may hold: the NUL character and half a surrogate pair have no place in a text, and neither
the database nor UTF-8 takes them. JSON is bounded besides, in size and in depth, before anybody walks through it.

Forms are checked as they are parsed, urlencoded and multipart alike, which is when a view asks for them: whoever has
no right to send one is refused before it is read.
"""

from __future__ import annotations

from typing import IO, Any

from flask import Request
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.exceptions import BadRequest
from werkzeug.formparser import FormDataParser

JSON_BYTES = 2_000_000
JSON_DEPTH = 60
Parsed = tuple[IO[bytes], "MultiDict[str, str]", "MultiDict[str, FileStorage]"]


def is_plain(text: str) -> bool:
    r"""Whether a text can be kept and shown.

    >>> is_plain("Œuvre, 3 €"), is_plain("a\0b"), is_plain("\ud800")
    (True, False, False)
    """
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def is_plain_value(value: object) -> bool:
    r"""Whether all texts of a JSON value are plain, and its lists and objects stand in each other at a bearable depth.

    >>> is_plain_value({"a": ["b", 1, None]}), is_plain_value([{"a\0": 1}])
    (True, False)
    """
    level: list[object] = [value]
    for _depth in range(JSON_DEPTH):
        if not all(is_plain(item) for item in level if isinstance(item, str)):
            return False
        level = [inner for item in level for inner in _inside(item)]
        if not level:
            return True
    return False


def _inside(item: object) -> list[object]:
    if isinstance(item, dict):
        return [*item.keys(), *item.values()]
    return item if isinstance(item, list) else []


class PlainRequest(Request):
    """A request whose forms hold plain texts only, and whose JSON is bounded."""

    def make_form_data_parser(self) -> FormDataParser:
        """The parser of forms, which refuses what is no plain text."""
        parser = super().make_form_data_parser()
        return _PlainParser(
            parser.stream_factory,
            max_form_memory_size=parser.max_form_memory_size,
            max_content_length=parser.max_content_length,
            max_form_parts=parser.max_form_parts,
            cls=parser.cls,
        )

    def get_json(self, *args: Any, **options: Any) -> Any:
        """The JSON, of which there is never much."""
        self.max_content_length = JSON_BYTES
        return super().get_json(*args, **options)


class _PlainParser(FormDataParser):
    def parse(self, *args: Any, **options: Any) -> Parsed:
        parsed = super().parse(*args, **options)
        if not all(is_plain(text) for pair in parsed[1].items(multi=True) for text in pair):
            raise BadRequest
        return parsed
