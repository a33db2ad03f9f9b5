"""Calls to addresses that somebody gave us, without becoming their way into our own network.

Only http(s); every address the name resolves to must be a public one (loopback, private, link-local and other special
ranges are refused), the connection goes to the very address that was checked, so that the name cannot be pointed
elsewhere in between, redirects are not followed, and the answer's body is not read.
"""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit, urlunsplit

import httpx

SECONDS = 10.0
PORTS = {"http": 80, "https": 443}
NAT64 = ipaddress.ip_network("64:ff9b::/96")  # an IPv6 address that a gateway turns into any IPv4 one


class UnsafeAddressError(ValueError):
    """An address that we do not call; the message is for the person who gave it."""


def require_public(url: str, allow_private: bool = False) -> tuple[str, str]:
    """The checked (scheme, IP address) of a URL, or `UnsafeAddressError`."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UnsafeAddressError("Cette adresse n'est pas correcte.") from error
    if parts.scheme not in PORTS or not host or parts.username or parts.password:
        raise UnsafeAddressError("L'adresse doit commencer par https:// et ne contenir ni nom ni mot de passe.")
    try:
        found = socket.getaddrinfo(host, port or PORTS[parts.scheme], type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnsafeAddressError("Cette adresse est introuvable.") from error
    addresses = [str(item[4][0]) for item in found]
    if not allow_private and not all(_is_public(address) for address in addresses):
        raise UnsafeAddressError("Cette adresse est dans un réseau privé : elle ne peut pas être appelée.")
    return parts.scheme, addresses[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.split("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return (mapped or ip).is_global and not (mapped or ip).is_multicast and ip not in NAT64


def post(url: str, body: bytes, headers: dict[str, str], allow_private: bool = False) -> str:
    """Posts and returns the status as digits, or the name of what went wrong. Never raises."""
    try:
        scheme, address = require_public(url, allow_private)
        parts = urlsplit(url)
        host = f"[{address}]" if ":" in address else address
        pinned = urlunsplit((scheme, f"{host}:{parts.port or PORTS[scheme]}", parts.path or "/", parts.query, ""))
        with httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client:
            request = client.build_request(
                "POST",
                pinned,
                content=body,
                headers={**headers, "Host": parts.netloc, "User-Agent": "bordereau"},
                extensions={"sni_hostname": parts.hostname},
            )
            answer = client.send(request, stream=True)
            answer.close()
        return str(answer.status_code)
    except (UnsafeAddressError, httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        return type(error).__name__
