"""Values that a sentence gives to a label, over the end of a line."""

from __future__ import annotations

import pytest

from extractors.fields.declaration import Field
from extractors.fields.fiscal import find_shares
from extractors.fields.flow import flow
from extractors.fields.money import find_money
from extractors.fields.sentences import told
from tests.extractors.sheets import page_of

INCOME = Field("income", ("Revenu fiscal de référence",), find_money)
SHARES = Field("shares", ("Nombre de parts",), find_shares)


def said(*rows, decoys=()):
    found = told(flow([page_of(*rows)]), [INCOME, SHARES], decoys)
    return {name: [c.value for c in several] for name, several in found.items() if several}


def test_a_sentence_goes_on_in_the_line_below():
    rows = (
        "Au vu de votre déclaration, le foyer compte trois personnes à charge, et le nombre de parts retenu",
        "est de 4,00. Le revenu fiscal de référence s'élève à 39 223 euros.",
    )
    assert said(*rows) == {"shares": [4.0], "income": [39223.0]}


@pytest.mark.parametrize(
    "sentence",
    [
        "si le revenu fiscal de référence est inférieur à 22 823 € pour une part",
        "le revenu fiscal de référence ne dépasse pas 22 823 €",
        "le revenu fiscal de référence figure page 2. Amende de 150 €",
        "le revenu fiscal de référence de 2023 est de 37 321 €",
    ],
)
def test_comparisons_and_other_sentences_give_nothing(sentence):
    assert said(sentence) == {}


def test_a_longer_name_of_something_else_hides_the_label():
    row = "le revenu fiscal de référence de l'année précédente est de 12 000 €"
    assert said(row, decoys=("Revenu fiscal de référence de l'année précédente",)) == {}
