"""TLS and passwords: never in the clear, never to somebody who is not who they say."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from service.cli.serve import free_port
from service.smtp import SmtpServer, send


@pytest.fixture(scope="module")
def identity(tmp_path_factory):
    """A certificate for 127.0.0.1 and its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    pem = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(key.private_bytes(*pem))
    return folder


@pytest.fixture
def start(box, identity):
    """Starts a server with these options; returns its port."""
    servers = []

    def go(**options):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(identity / "cert.pem", identity / "key.pem")
        if options.pop("tls", False):
            options["tls_context"] = context
        server = Controller(box, hostname="", port=free_port(), **options)
        server.start()
        servers.append(server)
        return server.port

    yield go
    for server in servers:
        server.stop()


@pytest.fixture
def trusted(monkeypatch, identity):
    """The certificate is one that this machine trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(identity / "cert.pem"))


def hand_over(port, host="127.0.0.1", **more):
    message = EmailMessage()
    message["Subject"] = "x"
    message.set_content("x")
    return send(SmtpServer(host, port, **more), "a@example.org", "b@example.org", message)


def test_tls_is_used_when_it_is_offered(start, box, trusted):
    assert hand_over(start(tls=True)).done
    assert box.secure == [True]


def test_a_certificate_that_nobody_vouches_for_gets_nothing(start, box):
    outcome = hand_over(start(tls=True))
    assert (outcome.done, outcome.for_good) == (False, False)
    assert box.envelopes == []


def test_the_password_goes_over_tls(start, box, trusted):
    seen = []

    def check(_server, _session, _envelope, _mechanism, data):
        seen.append((data.login, data.password))
        return AuthResult(success=True)

    port = start(tls=True, authenticator=check, auth_required=True, auth_require_tls=True)
    assert hand_over(port, user="user", password="secret").done
    assert seen == [(b"user", b"secret")]


def test_the_password_is_not_sent_in_the_clear_to_another_machine(start, box):
    seen = []

    def check(_server, _session, _envelope, _mechanism, data):
        seen.append(data)
        return AuthResult(success=True)

    port = start(authenticator=check, auth_require_tls=False)
    outcome = hand_over(port, host="127.0.0.2", user="user", password="secret")  # not one of the names of this machine
    assert not outcome.done
    assert (seen, box.envelopes) == ([], [])


def test_a_wrong_password_is_tried_again_later_since_the_settings_may_be_mended(start, box, trusted):
    port = start(tls=True, authenticator=lambda *_: AuthResult(success=False, handled=False), auth_required=True)
    outcome = hand_over(port, user="user", password="wrong")
    assert (outcome.done, outcome.for_good) == (False, False)
