"""Second voice for fields: what the place of a value on its page speaks for, learned from specimens.

The rules of a type (`extractors.documents`) read the papers they know. On a paper of another maker the day of issue
stands under another word, among other days; what surrounds it, how it compares with the rest, still tells it. `extract`
asks both and weighs what they say (`weighing.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractors import documents
from extractors.documents._draft import Draft, draft_of
from extractors.fields.spec import Extraction, FieldValue, Rejected
from extractors.page import Page
from extractors.places.kinds import JOINT, KINDS, Kind
from extractors.places.lists import NAMES as LISTED
from extractors.places.lists import listings
from extractors.places.model import voices
from extractors.places.weighing import NAMES, Heard, Option, fitted, likeliest, options

FACING = (("host_name", "beneficiary_name"), ("employer_name", "employee_name"), ("landlord_name", "tenants"))
_SURE = frozenset({"barcode"})  # a signed code says more than any place


@dataclass(frozen=True, slots=True)
class Question:
    """A field to be settled: what weighs it (a table of `weighing.toml`, its names), and the values put forward."""

    weights: str
    names: tuple[str, ...]
    field: str
    options: list[Option]

    def answer(self) -> dict[str, FieldValue]:
        """What rules and places together give the field; of joint fields each its own."""
        value = likeliest(self.options, fitted()[self.weights])
        if value is None:
            return {}
        names = self.field.split(JOINT)
        if len(names) == 1:
            return {self.field: value}
        return {
            name: replace(value, value=part) for name, part in zip(names, str(value.value).split(JOINT), strict=True)
        }


def extract(type_id: str, pages: Sequence[Page]) -> Extraction:
    """The fields of one document of that type, from its pages in order; nothing for `unknown`."""
    ready = documents.prepared(pages)
    found = documents.cautious(documents.read(type_id, ready), pages)
    if type_id == "unknown":
        return found
    fields, rejected = dict(found.fields), list(found.rejected)
    for one in questions(type_id, draft_of(ready), found):
        answer, names = one.answer(), one.field.split(JOINT)
        if not answer and any(name not in fields for name in names):
            continue  # of joint fields the rules may know one
        for name in names:
            before, after = fields.pop(name, None), answer.get(name)
            if after is not None:
                fields[name] = after
            if before is not None and (after is None or after.value != before.value):
                why = (
                    f"the rules' choice ({before.confidence:.2f}); its place speaks for something else, or for nothing"
                )
                rejected.append(Rejected(name, before.text, before.page, before.box, why))
    rejected += _on_both_sides(fields, found.fields)
    return replace(found, fields=fields, rejected=tuple(rejected))


def _on_both_sides(fields: dict[str, FieldValue], ruled: Mapping[str, FieldValue]) -> Iterator[Rejected]:
    """Takes whom two facing parties (host and guest, employer and employee) both name from the one that is less sure;
    the rules' own choice stands there instead, where it is another."""
    for pair in FACING:
        if all(name in fields for name in pair) and _people(fields[pair[0]]) & _people(fields[pair[1]]):
            least, most = sorted(pair, key=lambda name: fields[name].confidence)
            wrong = fields.pop(least)
            if least in ruled and not _people(ruled[least]) & _people(fields[most]):
                fields[least] = ruled[least]
            yield Rejected(least, wrong.text, wrong.page, wrong.box, f"nobody is on both sides: {most} is surer")


def _people(one: FieldValue) -> frozenset[str]:
    names = one.value if isinstance(one.value, (list, tuple)) else (one.value,)
    return frozenset(str(name).casefold() for name in names)


def questions(type_id: str, draft: Draft, found: Extraction) -> Iterator[Question]:
    """What rules and places put forward for each field that places speak of."""
    for name, kind in KINDS.items():
        targets = {one.fields[type_id]: one for one in voices()[name].targets if type_id in one.fields}
        heard = _heard(name, kind, type_id, draft) if targets else {}
        for field, several in heard.items():
            given, target = _given(field, found.fields), targets[field]
            if given is not None and given.source in _SURE:
                continue
            usual = target.usual[type_id]
            if field in target.lists:
                yield Question(f"{name}_listed", LISTED, field, listings(given, several, usual, type_id))
            else:
                yield Question(name, NAMES, field, options(given, several, usual))


def _heard(name: str, kind: Kind, type_id: str, draft: Draft) -> Mapping[str, Heard]:
    """For each field of a type its mentions with how likely each is the one."""
    voice = voices()[name]
    mentions = kind.mentions(draft, type_id)
    chances = voice.chances(mentions)
    heard: dict[str, Heard] = {
        one.fields[type_id]: list(zip(mentions, chances[:, column].tolist(), strict=True))
        for column, one in enumerate(voice.targets)
        if type_id in one.fields
    }
    return kind.together(heard) if kind.together is not None else heard


def _given(field: str, fields: Mapping[str, FieldValue]) -> FieldValue | None:
    """What the rules give a field; joint fields joined, when they give them all."""
    parts = [fields.get(name) for name in field.split(JOINT)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    if len(known) == 1:
        return known[0]
    confidence = min(part.confidence for part in known)
    return replace(known[0], value=JOINT.join(str(part.value) for part in known), confidence=confidence)
