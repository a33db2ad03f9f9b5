# ruff: noqa: E501  (turns of phrase are read whole)
"""Decisions of a commission or a department: whom the first article names, the day on which they were taken."""

from __future__ import annotations

from extractors.fields.prose import Cue

FIRST_ARTICLE = Cue(r"\bart(?:icle)?\.? ?(?:1(?: ?er)?|premier)\b\W{1,5}", 0.9)  # `Article 1. Madame X est autorisée`
DECIDED = (  # the day of a decision, told by itself: `il a été décidé ce 7 septembre`, `Délibéré et rendu à Quimper, le`
    (
        r"\b(?:delibere|decide|statue)e?s?(?: et (?:rendu|prononce|arrete|adopte|signe|fait|decide)e?s?)?(?: en (?:seance|commission|reunion)[^.;:,\d\n]{0,30})?(?: (?:a|au) [a-z' -]{2,40})?,? (?:(?:en|lors de la) (?:seance|reunion|commission)(?: [a-z]{5,10})? (?:du|le)|le|ce)\W*$",
        0.86,
    ),
    (r"\b(?:decision|arrete)s? (?:rendu|pris|prononce|adopte)e?s?(?: (?:a|par|en) [a-z' -]{2,40})?,? le\W*$", 0.86),
)
