"""`python -m service.messages`: brings `translations/en/LC_MESSAGES/messages.po` up to date.

Collects every text of the templates, of the code (`_()`, `gettext`, `marked`) and of the words kept as data, adds the
new ones without English, drops those that nobody says any more, and prints what still has to be translated.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

from extractors.errors import ReadingError
from service.checklists.errors import UNKNOWN
from service.checklists.situation_errors import NOT_ONE_OF, OTHER, SENTENCES
from service.errors import ServiceError

SERVICE = Path(__file__).parent
PO = SERVICE / "translations" / "en" / "LC_MESSAGES" / "messages.po"
WORDS = {
    "web/choices.toml": None,
    "web/questions.toml": None,
    "web/fields.toml": ("labels", "values"),
    "web/staff.toml": None,
    "web/kinds.toml": ("hint",),
}  # words kept as data: the file, and its tables that people read
METHODS = [("**/templates/**.html", "jinja2"), ("**.py", "python")]
OPTIONS = {"**/templates/**.html": {"extensions": "jinja2.ext.i18n"}}


def _family(root: type[Any]) -> list[type[Any]]:
    return [root, *(one for child in root.__subclasses__() for one in _family(child))]


REFUSALS = [one.__name__ for one in _family(ServiceError)]
KEYWORDS = {**DEFAULT_KEYWORDS, "marked": None, "SituationError": (2,), **dict.fromkeys(REFUSALS)}


def collected() -> Catalog:
    """Every text that a person may read, without translations."""
    found = Catalog(locale="en", project="bordereau", charset="utf-8", fuzzy=False)
    for name, _line, text, comments, context in extract_from_dir(SERVICE, METHODS, OPTIONS, KEYWORDS):
        found.add(text, locations=[(name, 0)], auto_comments=comments, context=context)
    for name, text in [*_words(), *_refusals()]:
        found.add(text, locations=[(name, 0)])
    return found


def _refusals() -> Iterator[tuple[str, str]]:
    """The sentences that error classes carry."""
    for root in (ServiceError, ReadingError):
        for one in _family(root):
            yield one.__module__.replace(".", "/") + ".py", one.message
    for sentence in (*SENTENCES.values(), OTHER, NOT_ONE_OF, UNKNOWN):
        yield "service/checklists/situation_errors.py", sentence


def _words() -> Iterator[tuple[str, str]]:
    for name, tables in WORDS.items():
        content: dict[str, Any] = tomllib.loads((SERVICE / name).read_text("utf-8"))
        for table in tables or content:
            yield from ((name, text) for text in _texts(content[table]))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)


def translated() -> Catalog:
    """The translations as they are committed."""
    with PO.open("rb") as source:
        return read_po(source, locale="en")


def lacking(messages: Catalog) -> list[Message]:
    """The messages without English."""
    return [one for one in messages if one.id and not all(_strings(one))]


def _strings(message: Message) -> list[str]:
    string: Any = message.string
    return [string] if isinstance(string, str) else list(string or [""])


def main() -> None:
    """Writes the file anew and says what is left to translate."""
    merged = collected()
    before = translated() if PO.exists() else Catalog()
    for message in merged:
        if message.id and (known := before.get(message.id, message.context)):
            message.string = known.string
    PO.parent.mkdir(parents=True, exist_ok=True)
    PO.write_bytes(_written(merged))
    for message in lacking(merged):
        print(f"no English: {message.id!r}")


def _written(messages: Catalog) -> bytes:
    """The file, without the lines of its head that would change at each run."""
    out = BytesIO()
    messages.header_comment = "# What people read, in English; `python -m service.messages` keeps the list complete."
    write_po(out, messages, width=100, include_lineno=False, sort_by_file=True)
    kept = ("Language:", "Plural-Forms:", "MIME-Version:", "Content-Type:", "Content-Transfer-Encoding:")
    head, _blank, rest = out.getvalue().decode().partition("\n\n")
    lines = [line for line in head.splitlines() if not line.startswith('"') or line[1:].startswith(kept)]
    return f"{chr(10).join(lines)}\n\n{rest}".encode()


if __name__ == "__main__":
    main()
