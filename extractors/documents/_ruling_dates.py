# ruff: noqa: E501  (turns of phrase are read whole)
"""The day a court decided, among the days of hearings, births, marriages, leases and summonses.

`JUGEMENT DU 12 MARS 2026`, `prononcé par mise à disposition au greffe le …`, `Fait et jugé à …, le …`, or in letters:
`L'AN DEUX MILLE VINGT-SIX et le douze mars`. The hearing (`DÉBATS : à l'audience du …`) comes before, never after.
"""

from __future__ import annotations

import re

from extractors.documents._ruling_kind import operative_part
from extractors.fields.dates import MONTHS, find_dates, iso
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.numerals import split_words, value_of
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import candidate_at

_CUES = (
    (r"(?:date\s+(?:d[ue]\s+|de\s+la\s+|de\s+l')?(?:jugement|decision|ordonnance|prononce|delibere))", 0.97),
    (r"(?:prononcee?|rendue?)(?:\s+(?:publiquement|contradictoirement|par\s+mise\s+a\s+disposition(?:\s+(?:au|du)\s+greffe)?|en\s+premier\s+ressort|a\s+[a-z' -]{2,30}|par\s+defaut|par\s+decision)|,)*", 0.95),
    (r"mise?s?\s+a\s+(?:la\s+)?disposition(?:\s+(?:des\s+parties|du\s+public))?(?:\s+(?:au|du)\s+(?:secretariat[- ]?)?greffe(?:\s+(?:du\s+tribunal|de\s+la\s+juridiction))?)?", 0.95),
    (r"(?:fait\s+et\s+(?:juge|prononce|ordonne)|ainsi\s+(?:juge|fait|rendu|ordonne)|fait)(?:\s+et\s+\w+)?(?:\s+par\s+mise\s+a\s+disposition)?(?:\s+en\s+(?:notre|son|mon)\s+cabinet)?(?:\s+(?:a|au)\s+[a-z' -]{2,40})?,?(?:\s+(?:l'an|les\s+jours?,?\s+mois\s+et\s+an\s+susdits))?,?", 0.92),
    (r"(?:j\s*u\s*g\s*e\s*m\s*e\s*n\s*t|o\s*r\s*d\s*o\s*n\s*n\s*a\s*n\s*c\s*e|decision|arret)(?:\s+(?:de\s+divorce|de\s+protection|de\s+non[- ]conciliation|d'orientation[^\n\d]{0,50}|contradictoire|reputee?\s+contradictoire|rendue?|civile?|de\s+refere|en\s+refere|de\s+tutelle|de\s+curatelle|de\s+mise\s+sous\s+\w+|sur\s+mesures\s+provisoires|d'ouverture[^\n\d]{0,40}))*\s+(?:en\s+date\s+)?(?:du|le|rendue?\s+le|prononcee?\s+le)?", 0.9),
    (r"(?:delibere|delibere\s+(?:rendu|prononce))", 0.85),
    (r"(?:^|\n)\s*(?:du|date|le|en\s+date\s+du)\s*:?", 0.75),
)  # fmt: skip
_NOT = re.compile(
    r"(?:\bne(?:e|es|s)?\b|naissance|mari(?:es?|ees?|age)|union|celebre|assign\w*|signifi\w*|exploit|acte d'huissier|acte de commissaire|commandement|bail|contrat|conge|"
    r"requete|saisi\w*|deposee?|enregistree?|cloture|debats|audience|plaid\w+|evoquee|renvoi\w*|non[- ]conciliation|mesures provisoires|orientation|loi|decret|"
    r"appel|compter|partir|depuis|effets? au|jusqu|avant|precedent\w*|jugement anterieur|par jugement|par ordonnance|certificat|rapport|expertise|enquete|convoqu\w*|"
    r"dette|arrete[e]? au|somme|mise en etat|notifi\w*|lettre|dispositions|article|convention)[^\n.;\d]{0,32}$"
)
_NEVER = re.compile(
    r"(?:\bne(?:e|es|s)?\b|mariage|cloture|debats|plaid\w+|assign\w+|\bvu (?:le|la|l')[^\n.;\d]{0,40})[^\n.;\d]{0,32}$"
)
_IN_LETTERS = re.compile(
    r"l'an\s+(?P<year>deux\s+mille(?:[\s-]+[a-z]+){0,4}?|20\d\d),?\s*(?:et\s+)?(?:le\s+)?(?:lundi\s+|mardi\s+|mercredi\s+|jeudi\s+|vendredi\s+|samedi\s+)?(?P<day>[a-z]+(?:[\s-]+[a-z]+){0,3}?|\d{1,2}(?:er)?)\s+(?P<month>"
    + "|".join(MONTHS)
    + r")\b"
)


def decision_dates(text: Flow) -> list[Candidate]:
    """The days that could be the decision's."""
    folded = fold_in_place(text.text)
    operative = operative_part(text.text)
    found = [*in_letters(text, folded)]
    for date in find_dates(text.text):
        before = folded[max(0, date.start - 170) : date.start]
        score = max(
            (
                s
                for cue, s in _CUES
                if re.search(
                    rf"(?:{cue})\W*(?:(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\W+)*$", before
                )
            ),
            default=0.0,
        )
        if _NEVER.search(before) or re.search(r"\b(?:deferee?|attaquee?)\b[^.;\d]*$", before):
            continue
        if re.match(
            r"[^.;\n]{0,90}\ba rendu (?:l'arret|le (?:present )?jugement|l'ordonnance|la decision)", folded[date.end :]
        ):
            score = max(score, 0.93)
        if score < 0.95 and _NOT.search(before) and not _title(before):
            continue
        if score and 2500 < date.start < (operative[0] if operative else 0):
            score *= 0.55  # a date among the facts
        if not score and date.start < 700 and not _NOT.search(before):
            score = 0.7 if _is_line(folded, date.start, date.end) else 0.52
        if score:
            found.append(
                candidate_at(text, "decision_date", date.value, date.start, date.end, score * date.score, "cue")
            )
    if not found:  # an order given at the hearing itself
        head = [
            d
            for d in find_dates(text.text)
            if d.start < 1200 and re.search(r"audience(?: publique)? du\W*$", folded[: d.start])
        ]
        found = [candidate_at(text, "decision_date", d.value, d.start, d.end, 0.62, "hearing") for d in head[:1]]
    return _latest_of_equals(found)


def _is_line(folded: str, start: int, end: int) -> bool:
    """Whether the date is all its line says."""
    left, right = folded.rfind("\n", 0, start) + 1, folded.find("\n", end)
    return not re.sub(r"\W|\ble\b", "", folded[left:start] + folded[end : right if right >= 0 else len(folded)])


def _title(before: str) -> bool:
    """Whether the date is that of a heading such as `ORDONNANCE D'ORIENTATION ET SUR MESURES PROVISOIRES\\nDU`."""
    last = before.rsplit("\n", 2)[-2:]
    return bool(re.match(r"\s*(?:jugement|ordonnance)", last[0]) or re.match(r"\s*(?:jugement|ordonnance)", last[-1]))


def _latest_of_equals(found: list[Candidate]) -> list[Candidate]:
    """Of cues equally good the latest day is the decision: everything told is older."""
    if not found:
        return []
    top = max(c.score for c in found)
    near = [c for c in found if c.score > top - 0.06]
    latest = max(c.value for c in near)
    return [c if c.value == latest or c not in near else c.scaled(0.5, "an earlier day") for c in found]


def in_letters(text: Flow, folded: str) -> list[Candidate]:
    """`L'AN DEUX MILLE VINGT-SIX et le douze mars`."""
    found = []
    for match in _IN_LETTERS.finditer(folded):
        year, day = _number(match["year"]), _number(match["day"])
        if year is None or day is None:
            continue
        value = iso(year, MONTHS.index(match["month"]) + 1, day)
        before = folded[max(0, match.start() - 80) : match.start()]
        if value:
            hearing = re.search(r"debats|tenue|plaid", before)
            found.append(
                candidate_at(
                    text, "decision_date", value, match.start(), match.end(), 0.6 if hearing else 0.93, "in letters"
                )
            )
    return found


def _number(text: str) -> int | None:
    if re.match(r"\d", text):
        return int(re.sub(r"\D", "", text))
    if text in ("premier", "1er"):
        return 1
    return value_of([word for word, _, _ in split_words(text)])
