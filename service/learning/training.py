"""Fits the model and measures on papers held back from it whether it helps: `bordereau train`.

The corrections are dealt into four shares by dossier (by file, where there are few dossiers). Each share in turn is
held back, a model is fitted on all the rest and on the specimens, and the cues alone are compared with the cues and the
model on the share. A type is entrusted to the model if it named it rightly at least twice where the cues had not, and
never wrongly, neither on a held-back correction nor on a held-back specimen of no type. If no type is left, no model is
kept.

Runs of letters that come from fewer than two groups of corrections are left out, so that a name that stands in one
dossier does not stand in the model.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from classifiers.guess import UNKNOWN
from classifiers.learned import LearnedModel, runs_of_letters
from classifiers.splitting import guess
from service.learning.examples import FOLDS, Example, Specimen

FEWEST = 4  # corrections; with fewer there is nothing to measure on
MOST_RUNS = 8_000
THRESHOLD = 0.5
GAINS = 2
STRENGTH, TOLERANCE = 20.0, 1e-3  # of the fit: the inverse of its regularisation, and when it is good enough


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many held-back papers the cues alone, and the cues with the model, named rightly."""

    papers: int
    without: int
    with_model: int


@dataclass(frozen=True, slots=True)
class Training:
    """What a training gave: the comparison, by type too, and the model, if one is worth keeping."""

    comparison: Comparison
    by_type: dict[str, Comparison]
    model: LearnedModel | None


@dataclass(frozen=True, slots=True)
class _Trial:
    """One held-back correction: its type, what the cues say, and what they say with the model heard on every type."""

    truth: str
    cues: str
    both: str

    def named(self, helps: Iterable[str]) -> str:
        """The type given when the model is heard on these types only."""
        return self.both if self.both in helps else self.cues


def train(examples: Sequence[Example], specimens: Sequence[Specimen], version: str) -> Training:
    """Fits, measures, decides."""
    if len(examples) < FEWEST:
        return Training(Comparison(len(examples), 0, 0), {}, None)
    trials, claims = _trials(examples, specimens)
    helps = _helps(trials, claims)
    comparison = _compare(trials, helps)
    by_type = {name: _compare([one for one in trials if one.truth == name], helps) for name in sorted(helps)}
    if comparison.with_model <= comparison.without:
        return Training(comparison, by_type, None)
    model = replace(fit(examples, specimens, version), helps=helps)
    return Training(comparison, by_type, model)


def _trials(examples: Sequence[Example], specimens: Sequence[Specimen]) -> tuple[list[_Trial], set[str]]:
    """Every correction held back once; and the types that the model claimed for held-back specimens of no type."""
    groups = {group: number % FOLDS for number, group in enumerate(sorted({one.group for one in examples}))}
    trials: list[_Trial] = []
    claims: set[str] = set()
    for fold in range(FOLDS):
        held = [one for one in examples if groups[one.group] == fold]
        aside = [one for number, one in enumerate(specimens) if number % FOLDS == fold and one.type == UNKNOWN]
        kept = [one for number, one in enumerate(specimens) if number % FOLDS != fold or one.type != UNKNOWN]
        model = fit([one for one in examples if groups[one.group] != fold], kept, "0000")
        trials += [_trial(one, model) for one in held]
        opinions = (model.opinion(one.text) for one in aside)
        claims |= {opinion.type for opinion in opinions if opinion.share >= model.threshold}
    return trials, claims - {UNKNOWN}


def _trial(example: Example, model: LearnedModel) -> _Trial:
    numbers = [page.number for page in example.pages]
    without, both = guess(numbers, example.evidences), guess(numbers, example.evidences, model)
    return _Trial(example.type, without.type, both.type)


def _helps(trials: Sequence[_Trial], claims: set[str]) -> frozenset[str]:
    """The types that the model may name."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for one in trials:
        if one.both != one.cues:
            (right if one.both == one.truth else wrong)[one.both] += 1
    return frozenset(name for name, count in right.items() if count >= GAINS and not wrong[name] and name not in claims)


def _compare(trials: Sequence[_Trial], helps: Iterable[str]) -> Comparison:
    without = sum(one.cues == one.truth for one in trials)
    return Comparison(len(trials), without, sum(one.named(helps) == one.truth for one in trials))


def fit(
    examples: Sequence[Example], specimens: Sequence[Specimen], version: str, runs: int = MOST_RUNS
) -> LearnedModel:
    """A model of these papers, heard on every type; it knows so many `runs` of letters."""
    texts = [one.text for one in specimens] + [one.text for one in examples]
    types = [one.type for one in specimens] + [one.type for one in examples]
    vocabulary = common_runs(examples, specimens, runs)
    vectors = TfidfVectorizer(analyzer=_analysed, vocabulary=vocabulary, sublinear_tf=True)
    matrix = vectors.fit_transform(texts)
    with threadpool_limits(1):  # the matrices are small: more threads would only wait for each other
        linear = LogisticRegression(C=STRENGTH, class_weight="balanced", tol=TOLERANCE).fit(matrix, types)
    names = tuple(str(name) for name in linear.classes_)
    return LearnedModel(
        version=version,
        types=names,
        vocabulary={run: place for place, run in enumerate(vocabulary)},
        idf=np.asarray(vectors.idf_, np.float32),
        weights=np.asarray(linear.coef_, np.float32),
        bias=np.asarray(linear.intercept_, np.float32),
        helps=frozenset(names) - {UNKNOWN},
        threshold=THRESHOLD,
    )


def _analysed(text: str) -> list[str]:
    return list(runs_of_letters(text))


def common_runs(examples: Sequence[Example], specimens: Sequence[Specimen], most: int = MOST_RUNS) -> list[str]:
    """The commonest runs of letters of at least two specimens, or of two groups of corrections."""
    common = Counter(run for one in specimens for run in set(runs_of_letters(one.text)))
    groups: dict[str, set[str]] = defaultdict(set)
    for one in examples:
        groups[one.group].update(runs_of_letters(one.text))
    corrected = Counter(run for runs in groups.values() for run in runs)
    kept = Counter({run: count for run, count in (common + corrected).items() if common[run] > 1 or corrected[run] > 1})
    return sorted(run for run, _ in kept.most_common(most))
