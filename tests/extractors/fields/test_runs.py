"""No label that stands near enough in a row is ruled out before it is compared."""

import random

from rapidfuzz import fuzz

from extractors.fields.runs import CUTOFF, Run, _near, forms_of

WORDS = ("net", "a", "payer", "impot", "sur", "revenu", "loyer", "charges", "date", "naissance", "nom", "preleve")


def slipped(form: str, dice: random.Random) -> str:
    letters = list(form)
    for _ in range(dice.randint(0, max(1, len(form) // 4))):
        at = dice.randrange(len(letters))
        letters[at : at + dice.randint(0, 1)] = dice.choice(["", "x", "e", "lo"])
    return "".join(letters)


def test_every_label_near_enough_is_compared():
    dice, met = random.Random(5), 0
    for _ in range(20_000):
        form = "".join(dice.choices(WORDS, k=5))[: dice.randint(6, 30)]
        before, after = ("".join(dice.choices(WORDS, k=dice.randint(0, 3))) for _ in range(2))
        text = before + slipped(form, dice) + after
        if len(text) >= len(form) - 1 and fuzz.partial_ratio(text, form, score_cutoff=CUTOFF):
            met += 1
            assert _near(forms_of((form,)), Run(text, (), frozenset())) == [0], (form, text)
    assert met > 5_000
