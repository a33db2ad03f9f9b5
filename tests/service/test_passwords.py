"""Passwords: what is refused, what is kept, and that time tells nothing."""

from __future__ import annotations

import time

import pytest
from argon2 import PasswordHasher

from service.errors import InvalidRequestError
from service.passwords import hashed, is_outdated, is_right, require_strong


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "court",
        "onze lettre",
        "x" * 201,
        "aaaaaaaaaaaaaaa",
        "abababababababab",
        "123456789012",
        "motdepasse2026!",
        "Azertyuiop123",
        "P-a-s-s-w-o-r-d-1",
        "bordereau-2026",
        "nadia.belkacem1",
        "nadia.belkacem@example.org",
    ],
)
def test_what_is_easy_to_guess_is_refused(weak):
    with pytest.raises(InvalidRequestError):
        require_strong(weak, "nadia.belkacem@example.org")


@pytest.mark.parametrize(
    "strong", ["trois vaches bleues", "l'été, à la mer", "kX9#vbq2Lm0p", "日本語日本国山川海空花鳥"]
)
def test_a_phrase_of_any_letters_will_do(strong):
    require_strong(strong, "nadia@example.org")
    kept = hashed(strong)
    assert strong not in kept
    assert kept.startswith("$argon2id$")
    assert is_right(kept, strong)
    assert not is_right(kept, strong + " ")
    assert hashed(strong) != kept


def test_the_same_letters_of_two_keyboards_are_the_same_password():
    assert is_right(hashed("les e\u0301te\u0301s a\u0300 la mer"), "les étés à la mer")


def test_nobodys_password_is_never_right_and_takes_as_long():
    kept = hashed("trois vaches bleues")
    is_right("", "warm")

    def seconds(hash_kept):
        return min(_timed(hash_kept) for _ in range(5))

    assert not is_right("", "nobody has this password")
    assert 0.5 < seconds("") / seconds(kept) < 2


def _timed(kept):
    start = time.perf_counter()
    is_right(kept, "wrong")
    return time.perf_counter() - start


def test_a_hash_of_another_cost_is_known_as_such():
    assert is_outdated(PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash("x"))
    assert not is_outdated(hashed("x"))


@pytest.mark.parametrize("broken", ["nonsense", "$argon2id$v=19$m=1", "\ud800"])
def test_a_broken_hash_or_password_is_no_crash(broken):
    assert not is_right(broken if broken != "\ud800" else hashed("x"), broken)
