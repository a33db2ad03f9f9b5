"""A layout that the cues do not know is learned from corrections, where it helps and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from classifiers.guess import Alternative, Guess
from classifiers.learned import LearnedModel, runs_of_letters, words_of
from classifiers.scoring import Score
from classifiers.splitting import split
from classifiers.weighing import weighed
from service.learning.examples import specimens
from service.learning.training import Training, common_runs, fit, train
from tests.classifiers.pages import page
from tests.service.learning.papers import call_for_rent, examples, receipt, rewards

FEW = [one for one in specimens() if one.type in ("payslip", "rent_receipt", "lease", "bank_statement", "unknown")][::2]
TEACHING = examples([rewards(number) for number in range(6)], "payslip")


@pytest.fixture(scope="module")
def training() -> Training:
    return train(TEACHING + examples([receipt(n) for n in range(3)], "rent_receipt"), FEW, "0001")


@pytest.fixture(scope="module")
def model(training: Training) -> LearnedModel:
    assert training.model is not None
    return training.model


def biased(type_id: str) -> LearnedModel:
    """A model that takes whatever speaks of a `loyer` or of a `salaire` for that type, and is heard on it."""
    return LearnedModel(
        version="0001",
        types=(type_id, "unknown"),
        vocabulary={"loyer": 0, "salai": 1},
        idf=np.ones(2, np.float32),
        weights=np.array([[3, 3], [-3, -3]], np.float32),
        bias=np.zeros(2, np.float32),
        helps=frozenset({type_id}),
        threshold=0.5,
    )


def test_the_cues_alone_do_not_know_the_layout() -> None:
    (guess,) = split([page(rewards(9))])
    assert guess.type == "unknown"


def test_a_new_layout_is_named_from_six_corrections(model: LearnedModel) -> None:
    (guess,) = split([page(rewards(9))], model)
    assert guess.type == "payslip"
    assert 0.5 <= guess.confidence <= 0.9, "the model alone is never sure"
    assert any("learned" in cue for cue in guess.cues)


def test_the_comparison_is_made_on_papers_held_back(training: Training) -> None:
    assert training.comparison.papers == 9
    assert training.comparison.without == 3
    assert training.comparison.with_model >= 8
    assert training.by_type["payslip"].with_model == training.comparison.with_model - 3


def test_it_is_heard_only_on_the_types_where_it_helps(model: LearnedModel) -> None:
    assert model.helps == {"payslip"}
    for text in (
        receipt(5),
        "# MENU DU JOUR\nEntrées : salade, soupe\nPlats : poulet frites, saumon\nDesserts : tarte",
    ):
        assert split([page(text)], model) == split([page(text)])


def test_where_the_cues_know_already_no_model_is_kept() -> None:
    training = train(examples([receipt(number) for number in range(6)], "rent_receipt"), FEW, "0001")
    assert training.model is None
    assert training.comparison.with_model == training.comparison.without == 6


def test_corrections_that_contradict_each_other_teach_nothing() -> None:
    said = ["payslip", "lease", "bank_statement", "rent_receipt", "payslip", "lease"]
    torn = [replace(one, type=type_id) for one, type_id in zip(TEACHING, said, strict=True)]
    assert train(torn, FEW, "0001").model is None


def test_three_corrections_are_too_few_to_measure_on() -> None:
    assert train(TEACHING[:3], FEW, "0001").model is None


def test_what_the_page_rules_out_stays_ruled_out() -> None:
    """Were the model to take a call for rent for a receipt: the page itself says that it is none."""
    model = biased("rent_receipt")
    assert model.opinion(words_of(call_for_rent(8))).type == "rent_receipt"
    (guess,) = split([page(call_for_rent(8))], model)
    assert guess.type != "rent_receipt"


def test_two_who_agree_are_surer() -> None:
    weak = Guess((1,), "payslip", 0.6, (Alternative("lease", 0.4),))
    both = weighed(weak, [Score("payslip", 6.0, True)], "salaire", biased("payslip"))
    assert both.type == "payslip" and 0.6 < both.confidence < 1
    assert both.alternatives[0].confidence <= 1 - both.confidence


def test_doubt_lowers_the_confidence_and_leaves_the_type() -> None:
    weak = Guess((1,), "lease", 0.6, (Alternative("surety_deed", 0.4),))
    both = weighed(weak, [Score("lease", 6.0, True)], "salaire", biased("payslip"))
    assert both.type == "lease" and both.confidence < 0.6
    assert both.alternatives[0].type == "payslip"


def test_what_the_cues_are_sure_of_stays_as_it_is() -> None:
    sure = Guess((1,), "lease", 0.97)
    assert weighed(sure, [Score("lease", 20.0, True)], "salaire", biased("payslip")) == sure


def test_names_of_one_dossier_are_not_in_the_model() -> None:
    secret = examples([rewards(0).replace("Aline Costa", "Zwickxbarth"), rewards(1)], "payslip")
    assert "zwickxbarth" in secret[0].text
    runs = common_runs(secret, FEW)
    assert "vanni" in runs and not any("wick" in run for run in runs)


def test_the_opinion_is_that_of_scikit_learn() -> None:
    """Predicted with numpy alone, the shares are those of the library that fitted them."""
    texts = FEW[::3]
    ours = fit([], texts, "0001")
    vectors = TfidfVectorizer(
        analyzer=lambda text: list(runs_of_letters(text)), vocabulary=list(ours.vocabulary), sublinear_tf=True
    )
    matrix = vectors.fit_transform([one.text for one in texts])
    linear = LogisticRegression(C=20.0, class_weight="balanced", tol=1e-3).fit(matrix, [one.type for one in texts])
    asked = [words_of(rewards(2)), words_of(receipt(1))]
    for text, shares in zip(asked, linear.predict_proba(vectors.transform(asked)), strict=True):
        said = ours.opinion(text)
        assert said.type == linear.classes_[int(np.argmax(shares))]
        assert said.share == pytest.approx(float(shares.max()), abs=1e-3)
