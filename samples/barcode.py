"""2D-Doc: the signed DataMatrix of public papers (ANTS specification 3.2.6), made for specimens.

Signed with a key derived from the seed under a certificate that does not exist: a reader must say `unknown_certificate`, never `valid`.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import io
from collections.abc import Sequence

import zxingcpp
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from PIL import Image

GS, US = "\x1d", "\x1f"
FIXED = {"40": 13, "44": 13, "45": 4, "47": 13, "49": 13, "4A": 8, "4B": 8}


def two_d_doc(document_type: str, fields: Sequence[tuple[str, str]], signed_on: dt.date, seed: str) -> str:
    """Header, message and signature of a version 4 code; variable fields end with <GS>."""
    days = (signed_on - dt.date(2000, 1, 1)).days
    header = f"DC04FR00SPECFFFF{days:04X}{document_type}01FR"
    message = "".join(key + value + ("" if key in FIXED else GS) for key, value in fields)
    return header + message + US + _signature(header + message, seed)


def _signature(text: str, seed: str) -> str:
    secret = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big") >> 2
    key = ec.derive_private_key(secret, ec.SECP256R1())
    der = key.sign(text.encode("ascii"), ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(der)
    return base64.b32encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).decode().rstrip("=")


def data_matrix(text: str, width: str = "26mm") -> str:
    """The code as an <img> of HTML."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix)
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=8))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    return f'<img src="data:image/png;base64,{data}" style="width:{width};image-rendering:pixelated">'
