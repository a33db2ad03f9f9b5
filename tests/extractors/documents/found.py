"""What is found on the pages of a test: the value of each field, through the door that the service uses."""

from __future__ import annotations

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values_of(kind, *pages):
    """Field → value, of a paper of that type with these pages."""
    return {name: field.value for name, field in extract(kind, pages).fields.items()}


def values_of_rows(kind, *rows):
    """Field → value, of a paper with one page of these rows (see `page_of`)."""
    return values_of(kind, page_of(*rows))
