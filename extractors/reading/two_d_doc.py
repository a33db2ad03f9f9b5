"""2D-Doc (ANTS, "Spécifications techniques 2D-DOC" 3.3.8): a signed summary of the paper, printed as a DataMatrix.

`DC` version authority certificate dates type … | id value id value … | US | signature in Base32. The signature (ECDSA
over header and message) says who issued the data, so what it says of the paper is worth more than what is printed.
Three states, and `valid` only with all the reasons for it:

- `valid`: the certificate is in the shipped chain of the national trust list, was issued by its authority, was in force
  on the day of the signature, and the signature is right;
- `invalid`: the certificate is known, but the signature is wrong or was made outside of the certificate's life;
- `unknown_certificate`: nobody here can tell. So are the authorities and certificates reserved for tests (FR00, XX00,
  0000), whose private key is printed in the specification.

Definitions and chains are those of the library `tddoc`; its own look at the clock and its folder of a user's additional
certificates are not used.
"""

from __future__ import annotations

from base64 import b32decode
from datetime import date
from functools import lru_cache
from importlib.resources import files

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.x509 import Certificate
from tddoc.data_definition import c40
from tddoc.header import Header
from tddoc.keychain import KeyChain

from extractors.page import Barcode, Box, SignatureState

GS, RS, US = "\x1d", "\x1e", "\x1f"
TEST_AUTHORITIES = ("FR00", "XX00")
TEST_CERTIFICATE = "0000"


def parse(code: str, box: Box | None = None, accept_tests: bool = False) -> Barcode | None:
    """What a 2D-Doc says and what its signature is worth; None if the code is no 2D-Doc.

    `accept_tests` (for tests only, never set from configuration) verifies the specification's own examples.
    """
    try:
        header = Header.from_code(code)
        body, _, tail = code[header.length :].partition(US)
    except (ValueError, IndexError, KeyError, OverflowError, AssertionError):
        return None
    state = _state(header, code[: header.length] + body, tail.partition(GS)[0], accept_tests)
    certificate = f"{header.ca_id}/{header.cert_id}"
    return Barcode(header.doc_type_id, fields_of(body, header.perimeter_id), state, certificate, box=box)


def fields_of(body: str, perimeter: int) -> dict[str, str]:
    """The values by field id, as printed; reading stops at an id that the specification does not know.

    >>> fields_of("432,75\\x1d44227801234567845202146RETI PATRICK\\x1d", 1)
    {'43': '2,75', '44': '2278012345678', '45': '2021', '46': 'RETI PATRICK'}
    """
    fields: dict[str, str] = {}
    while len(body) > 2:
        _, definition = c40.datatype_get(perimeter, body[:2])
        if definition.name.startswith("Unknown"):
            break
        key, body = body[:2], body[2:]
        longest = definition.fixed if definition.fixed is not None else definition.encoding.size_max
        end = min((place for mark in (GS, RS) if (place := body.find(mark)) >= 0), default=len(body))
        end = min(end, longest) if longest is not None else end
        fields[key] = body[:end].strip()
        body = body[end:].removeprefix(GS).removeprefix(RS)
    return fields


def _state(header: Header, signed: str, signature: str, accept_tests: bool) -> SignatureState:
    test = header.ca_id in TEST_AUTHORITIES or header.cert_id == TEST_CERTIFICATE
    if test and not accept_tests:
        return "unknown_certificate"
    certificate = _certificate(header.ca_id, header.cert_id, accept_tests)
    if certificate is None:
        return "unknown_certificate"
    if not (test or _in_force(certificate, header.sign_date)):
        return "invalid"
    return "valid" if _is_right(certificate, signed, signature) else "invalid"


@lru_cache(maxsize=2)
def _chain(with_tests: bool) -> KeyChain:
    """The certificates that ship with `tddoc`, those of the test authority only where asked for."""
    chain = KeyChain(check_expiry=False)
    for entry in sorted(files("tddoc.chains").iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".der") and (with_tests or not entry.name.startswith(TEST_AUTHORITIES)):
            chain.load_der_blob(entry.read_bytes())
    return chain


def _certificate(authority: str, name: str, with_tests: bool) -> Certificate | None:
    """The certificate, if it and its authority's are known and the one was issued by the other."""
    chain = _chain(with_tests)
    try:
        certificate: Certificate = chain.lookup(authority, name)
    except (KeyError, ValueError, TypeError, InvalidSignature):
        return None
    has_authority = any(chain._cn(known.subject) == authority for known in chain.certs)
    return certificate if has_authority or authority in TEST_AUTHORITIES else None


def _in_force(certificate: Certificate, signed_on: date | None) -> bool:
    if signed_on is None:
        return False
    return certificate.not_valid_before_utc.date() <= signed_on <= certificate.not_valid_after_utc.date()


def _is_right(certificate: Certificate, signed: str, signature: str) -> bool:
    """ECDSA with the hash that goes with the curve; the signature is r and s side by side, in Base32 unpadded."""
    key = certificate.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    digest = {256: hashes.SHA256(), 384: hashes.SHA384(), 521: hashes.SHA512()}.get(key.key_size)
    try:
        raw = b32decode(signature.strip() + "=" * (-len(signature.strip()) % 8))
        half = len(raw) // 2
        pair = encode_dss_signature(int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big"))
        if digest is None or len(raw) != 2 * ((key.key_size + 7) // 8):
            return False
        key.verify(pair, signed.encode("latin-1"), ec.ECDSA(digest))
    except (InvalidSignature, ValueError):
        return False
    return True
