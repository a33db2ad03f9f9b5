"""Codes and values → sentences for people. The words are in `messages/<language>.toml`; here only what fills them.

One sentence says what is wrong with what was given and what to give instead: a problem (or a doubt) and the item's ask,
joined by a frame. Where several people owe an item, the ask names the person; where months count, it names them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from service.checklists.case import Attributes, Case
from service.checklists.catalogue import catalogue
from service.checklists.dates import Month, last_three_months, recent_months
from service.checklists.papers import Paper
from service.checklists.remarks import Outcome, Remark
from service.checklists.report import ReasonReport
from service.checklists.rules import Checklist, Item
from service.checklists.situation import Person
from service.checklists.spelling import begins_with_vowel, of_person

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


class Sentences:
    """The sentences about one dossier, in one language."""

    def __init__(self, case: Case, rules: Checklist, language: str = "fr") -> None:
        self.case = case
        self.rules = rules
        self.language = language
        self.words = catalogue(language)
        self.common = self._common()

    def label(self, item: Item) -> str:
        """The name of an item."""
        return item.label.fr if self.language == "fr" else item.label.en

    def item(self, item: Item, person: Person | None, outcome: Outcome, attributes: Attributes) -> str:
        """The one sentence of an item: what is wrong, and what to do next."""
        frame = self.words["frame"]
        ask = self.ask(item, person)
        if outcome.status == "satisfied":
            waived = self.case.decisions.waiver(item.id, person.id if person else None)
            return frame["waived" if waived else "satisfied"]
        if outcome.status == "missing":
            return self._missing(item, ask, outcome, person)
        if outcome.status == "rejected":
            return self._rejected(item, ask, outcome, person)
        remark = next((one for judged in outcome.taken for one in judged.remarks), None) or (
            outcome.lacks[0] if outcome.lacks else None
        )
        if remark is None:
            return frame["to_review_plain"]
        return frame["to_review"].format(look=self.clause(remark, person), ask=ask)

    def _missing(self, item: Item, ask: str, outcome: Outcome, person: Person | None) -> str:
        frame = self.words["frame"]
        if outcome.lacks:
            return frame["rejected"].format(problem=self.clause(outcome.lacks[0], person), ask=ask)
        return frame["optional" if item.level == "optional" else "missing"].format(ask=ask)

    def _rejected(self, item: Item, ask: str, outcome: Outcome, person: Person | None) -> str:
        frame = self.words["frame"]
        refusals = [one for judged in outcome.judgements for one in judged.remarks if not one.doubt]
        month = next((one for one in outcome.lacks if one.code == "missing_month"), None)
        if month and (outcome.taken or not refusals):
            return self._months(month, item, person)
        if not refusals:
            return frame["rejected_plain"].format(ask=ask)
        return frame["rejected"].format(problem=self.clause(refusals[0], person), ask=ask)

    def reason(self, remark: Remark, item: Item, person: Person | None, paper: Paper | None) -> ReasonReport:
        """A reason of a document or of an item, with its own sentence."""
        frame = self.words["frame"]
        if remark.code == "missing_month":
            return ReasonReport(code=remark.code, message=self._months(remark, item, person))
        ask = self.ask(item, person)
        key = "to_review" if remark.doubt else "rejected"
        clause = self.clause(remark, person)
        text = frame[key].format(problem=clause, look=clause, ask=ask)
        return ReasonReport(code=remark.code, message=text)

    def advice(self, code: str, problem: str, **values: Any) -> ReasonReport:
        """A reason that needs no item: what it is, and what to do with it."""
        filled = {name: self._value(name, value) for name, value in values.items()}
        clause = self.words["problem"][problem].format(**filled)
        text = self.words["frame"]["advice"].format(problem=clause, advice=self.words["advice"][problem])
        return ReasonReport(code=code, message=text)

    def _months(self, remark: Remark, item: Item, person: Person | None) -> str:
        """Which months of a series are missing."""
        months, table = remark.values["months"], self.words["months"]
        many = "_many" if len(months) > 1 else ""
        template = table.get(f"{item.id}{many}") or table[f"default{many}"]
        return template.format(de_months=self._of_months(months), of=self._of(person))

    def finding(self, code: str, values: Mapping[str, Any]) -> str:
        """The sentence of a finding."""
        filled = {name: self._value(name, value) for name, value in values.items()}
        if "type" in values:
            code = f"{code}_{values['type']}" if f"{code}_{values['type']}" in self.words["finding"] else code
        return self.words["finding"][code].format_map({**self.common, **filled})

    def clause(self, remark: Remark, person: Person | None) -> str:
        """What is wrong, as the beginning of a sentence."""
        table = self.words["look" if remark.doubt else "problem"]
        key = remark.sentence
        if key == "wrong_person" and person and self._several(person):
            key = "wrong_person_of"
        template = table.get(key) or table.get(remark.code) or self.words["problem"]["wrong_type"]
        values = {name: self._value(name, value) for name, value in remark.values.items()}
        return template.format_map({**self.common, "of": self._of(person), "name": "", **values})

    def ask(self, item: Item, person: Person | None) -> str:
        """What to give for an item."""
        asks = self.words["ask"]
        key = next((key for key in self._ask_keys(item, person) if key in asks), "")
        return asks[key].format_map({**self.common, "of": self._of(person)}) if key else self.label(item)

    def _ask_keys(self, item: Item, person: Person | None) -> list[str]:
        """The asks that fit, the narrowest first: what the list says, who the person is, then the item."""
        keys = [f"{item.id}_{item.ask}"] if item.ask else []
        if person and not item.ask:
            adult = person.is_adult(self.case.on)
            keys += [f"{item.id}_child"] if not adult else []
            keys += [f"{item.id}_permit"] if person.nationality == "other" else []
            keys += [f"{item.id}_{person.tax_situation.partition('_')[0]}"]
        if self.case.situation.income_drop:
            keys.append(f"{item.id}_fallen")
        if self.case.situation.housing == "hosted":
            keys.append(f"{item.id}_hosted")
        return [*keys, item.id]

    def _common(self) -> dict[str, str]:
        on = self.case.on
        window = recent_months(on)
        three = last_three_months(on)
        return {
            "income_year": str(on.year - 2),
            "notice_year": str(on.year - 1),
            "last_year": str(on.year - 1),
            "this_year": str(on.year),
            "window_first": self._value("month", window[0]),
            "window_last": self._value("month", window[-1]),
            "de_run": self._of_months(three),
            "de_last_three": self._of_months(three),
        }

    def _several(self, person: Person) -> bool:
        return len(self.case.situation.persons) > 1 or person.role != "applicant"

    def _of(self, person: Person | None) -> str:
        if person is None or not self._several(person):
            return ""
        return of_person(person, self.language)

    def _of_months(self, months: Sequence[Month]) -> str:
        """ "de juillet, d'août et de septembre 2026": the year once where it is one, the preposition as it sounds."""
        parts = []
        for index, month in enumerate(months):
            last = index == len(months) - 1 or months[index + 1].year != month.year
            text = self._value("month", month) if last else MONTHS[self.language].split()[month.month - 1]
            repeat = index == 0 or self.language == "fr"
            frame = self.words["frame"]["from_month_vowel" if begins_with_vowel(text) else "from_month"]
            parts.append(frame.format(months=text) if repeat else text)
        return self._joined(parts)

    def _value(self, name: str, value: Any) -> str:
        """A value as people write it: days, months, lists."""
        if isinstance(value, Month):
            return f"{MONTHS[self.language].split()[value.month - 1]} {value.year}"
        if isinstance(value, date):
            number = f"{value.day}er" if value.day == 1 and self.language == "fr" else str(value.day)
            return f"{number} {self._value(name, Month(value.year, value.month))}"
        if name == "parts":
            return self._joined([self.words["part"].get(part, part).format_map(self.common) for part in value])
        if isinstance(value, tuple | list):
            return self._joined([self._value(name, one) for one in value])
        if name == "text":
            return f" ({value})" if value else ""
        return str(value)

    def _joined(self, values: Sequence[str]) -> str:
        if len(values) < 2:
            return "".join(values)
        return f"{', '.join(values[:-1])}{self.words['frame']['and']}{values[-1]}"
