"""E-mail addresses: one plain address, or a refusal; no list, no name before it, no quotes, no line break can pass.

Names for trials and for networks of one's own (`.test`, `.local`) are taken: whether mail gets there is for the mail
server to say.
"""

from __future__ import annotations

import email_validator
from email_validator import EmailNotValidError, validate_email

from service.errors import InvalidRequestError
from service.language import marked

BAD_ADDRESS = marked("Cette adresse e-mail n'est pas correcte. Vérifiez-la.")
email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()  # the library's own way to take them


def checked_address(text: str, anywhere: bool = True) -> str:
    """The address in lower case; `anywhere=False` refuses the machines of our own network (`root@localhost`)."""
    try:
        found = validate_email(
            text.strip(), check_deliverability=False, allow_smtputf8=False, strict=True, globally_deliverable=False
        )
    except EmailNotValidError as error:
        raise InvalidRequestError(BAD_ADDRESS) from error
    address = (found.ascii_email or found.normalized).lower()
    if not anywhere and "." not in address.partition("@")[2]:
        raise InvalidRequestError(BAD_ADDRESS)
    return address
