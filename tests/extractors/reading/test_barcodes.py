"""2D-Docs: found when small, turned or pale; believed only with a known certificate in force when signed."""

from __future__ import annotations

from datetime import date, timedelta

import cv2
import numpy as np
import pytest
import zxingcpp
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

from extractors.reading import two_d_doc
from extractors.reading.barcodes import find_barcodes
from extractors.reading.reader import open_file
from extractors.reading.two_d_doc import parse
from tests.extractors.reading import made

# The specification's own example of a tax notice (ANTS, 2D-DOC 3.2.6), signed with its test certificate.
NOTICE = (
    "DC04FR000001FFFF1FB60401FR432,75\x1d44227801234567845202146RETI PATRICK\x1d4A310720224163198\x1d47300112345678948"
    "RETI SOPHIE\x1d490701987765432\x1f"
    "QHA4A6QOV6AZJEBTIUNR7QOBXINNTMZTD5COQH6VN24NCZTXA7MYXB6SNSNTWAQRYK3ZFP4ZWBGLTJ6SD"
    "SPMURF7YFILKQFIAJY7NTI"
)
FIELDS = {
    "43": "2,75", "44": "2278012345678", "45": "2021", "46": "RETI PATRICK", "4A": "31072022", "41": "63198",
    "47": "3001123456789", "48": "RETI SOPHIE", "49": "0701987765432",
}  # fmt: skip


def symbol(scale: int = 8) -> np.ndarray:
    code = zxingcpp.create_barcode(NOTICE.encode("latin-1"), zxingcpp.BarcodeFormat.DataMatrix)
    return np.array(code.to_image(scale=scale))


def page_with(pixels: float, angle: float = 0.0, contrast: float = 1.0) -> np.ndarray:
    """A page of print that carries the code with modules of so many pixels, turned and paled."""
    page = cv2.cvtColor(made.photographed(200), cv2.COLOR_BGR2GRAY)
    code = cv2.copyMakeBorder(symbol(), 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=255)
    turn = cv2.getRotationMatrix2D((0, 0), angle, pixels / 8)
    turn[:, 2] += (900, 1700)
    drawn = cv2.warpAffine(
        cv2.GaussianBlur(code, (0, 0), 4 / pixels), turn, page.shape[::-1], flags=cv2.INTER_AREA, borderValue=255
    )
    mixed = np.minimum(page, drawn).astype(np.float32)
    return np.asarray(255 - (255 - mixed) * contrast, dtype=np.uint8)


@pytest.mark.parametrize(
    ("pixels", "angle", "contrast"), [(4, 0, 1), (3, 5, 0.6), (2.5, -4, 0.5), (2, 3, 0.7), (4, 90, 1), (3, 45, 1)]
)
def test_the_code_is_found_on_a_page(pixels, angle, contrast):
    (barcode,) = find_barcodes(page_with(pixels, angle, contrast))
    assert dict(barcode.fields) == FIELDS
    assert barcode.document_type == "04"
    assert barcode.certificate == "FR00/0001"
    assert barcode.box is not None and barcode.box.y0 > 0.6


def test_a_page_without_a_code_has_none():
    assert find_barcodes(cv2.cvtColor(made.photographed(200), cv2.COLOR_BGR2GRAY)) == ()


def test_the_code_of_a_scan_reaches_the_page():
    (page,) = open_file(made.saved(page_with(3, 2, 0.8), "PNG"), "notice.png").pages
    (barcode,) = page.barcodes
    assert barcode.fields["41"] == "63198"
    assert barcode.signature == "unknown_certificate"


def test_a_test_certificate_is_never_valid_outside_of_tests():
    assert parse(NOTICE).signature == "unknown_certificate"
    assert parse(NOTICE, accept_tests=True).signature == "valid"


def test_a_changed_figure_breaks_the_signature():
    forged = NOTICE.replace("4163198", "4113198")
    assert parse(forged, accept_tests=True).signature == "invalid"


def test_an_unknown_certificate_is_said_to_be_unknown():
    assert parse(NOTICE.replace("FR000001", "FR0399Z9")).signature == "unknown_certificate"
    assert parse(NOTICE.replace("FR000001", "XX000001")).signature == "unknown_certificate"


def test_what_is_no_2d_doc_is_nothing():
    assert parse("https://example.org") is None
    assert parse("DC") is None
    assert parse("DC99FR000001") is None


def signed(key: ec.EllipticCurvePrivateKey, day: date) -> str:
    """A code signed by an authority of ours on that day."""
    body = f"DC04FR98AAA1FFFF{(day - date(2000, 1, 1)).days:04X}0401FR4120000\x1d"
    r, s = decode_dss_signature(key.sign(body.encode(), ec.ECDSA(hashes.SHA256())))
    raw = r.to_bytes(32, "big") + s.to_bytes(32, "big")
    from base64 import b32encode

    return f"{body}\x1f{b32encode(raw).decode().rstrip('=')}"


def certificate(name: str, issuer: str, key, issuer_key, start: date) -> x509.Certificate:
    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    import datetime as dt

    begin = dt.datetime.combine(start, dt.time())
    builder = x509.CertificateBuilder(named(issuer), named(name), key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(begin).not_valid_after(begin + timedelta(days=1000))
    return builder.sign(issuer_key, hashes.SHA256())


@pytest.fixture
def authority(monkeypatch):
    """A trusted authority FR98 with the certificate AAA1, in force from 2020-01-01 for 1000 days."""
    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    chain = two_d_doc.KeyChain(check_expiry=False)
    chain.certs = [
        certificate("FR98", "FR98", root, root, date(2015, 1, 1)),
        certificate("AAA1", "FR98", leaf, root, date(2020, 1, 1)),
    ]
    monkeypatch.setattr(two_d_doc, "_chain", lambda with_tests: chain)
    return leaf, chain


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2019, 12, 31), "invalid"),
        (date(2020, 1, 1), "valid"),
        (date(2022, 9, 1), "valid"),
        (date(2024, 1, 1), "invalid"),
    ],
)
def test_the_certificate_must_be_in_force_on_the_day_of_the_signature_not_today(authority, day, state):
    key, _ = authority
    assert parse(signed(key, day)).signature == state


def test_a_certificate_that_its_authority_did_not_issue_is_unknown(authority):
    key, chain = authority
    stranger = ec.generate_private_key(ec.SECP256R1())
    chain.certs[1] = certificate("AAA1", "FR98", key, stranger, date(2020, 1, 1))
    assert parse(signed(key, date(2021, 1, 1))).signature == "unknown_certificate"
    chain.certs = chain.certs[1:]
    assert parse(signed(key, date(2021, 1, 1))).signature == "unknown_certificate"


def test_the_shipped_chain_holds_the_authorities_of_the_trust_list():
    names = {two_d_doc._chain(False)._cn(known.subject) for known in two_d_doc._chain(False).certs}
    assert {"FR01", "FR03", "FR04", "FR05", "FR06"} <= names
    assert "FR00" not in names
