"""Every person whom a paper names, with the signs that tell which of them it is about.

A person is often named in several places, one of which says who it is: what tells of a role at one place is noted at
all the person's places (`also …`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from extractors.documents._draft import Draft
from extractors.fields.name_words import PARTICLES
from extractors.fields.names import is_company
from extractors.fields.parsed import fold
from extractors.places.around import look_around, stems
from extractors.places.mention import Mention, Place, Signs, name_key, place_of
from extractors.places.people_found import Named, found_people, ordinary_words, towns
from extractors.places.people_signs import Roles, heading_over, headings, party_signs, said_of

_NOBODY = frozenset({"identity_card", "passport", "residence_permit", "other", "unknown"})  # types with no such field
Key = tuple[str, ...]
_FAINT = 0.5  # how loud signs are of which a paper has many
_MANY = ("role", "headed", "over", "left of", "right of")


def mentions(draft: Draft, type_id: str) -> list[Mention]:
    """The people of a paper, as printed, civilities apart."""
    if type_id in _NOBODY:
        return []
    found = found_people(draft, type_id)
    crowd = _Crowd(found, draft.text.text)
    told = list(_told(draft, found))
    pooled: dict[int, set[str]] = {}
    for one, own in zip(found, told, strict=True):
        pooled.setdefault(crowd.person[name_key(one.name)], set()).update(own)
    made = []
    for one, own in zip(found, told, strict=True):
        signs = Signs(type_id)
        for name in own:
            signs.add(name, _volume(name), typed=True)
        for name in pooled[crowd.person[name_key(one.name)]]:
            signs.add(f"also {name}", _FAINT, typed=True)
        crowd.tell(one, signs)
        _form_of(one, signs)
        made.append(_mention(draft, one, signs))
    return made


def _mention(draft: Draft, one: Named, signs: Signs) -> Mention:
    place = _place(one)
    if place is not None:
        look_around(place, signs)
        return place.mention(one.name, signs)
    box = one.box
    if box is None:  # of an act of civil status: where its boxes stand is not told
        return Mention(one.name, one.name, 1, None, draft.pages[0].source, signs)
    return Mention(one.name, box.text, box.page.number, box.box, box.page.source, signs)


def _volume(name: str) -> float:
    return _FAINT if name.startswith(_MANY) else 1.0


def _place(one: Named) -> Place | None:
    return place_of(one.flow, one.start, one.end) if one.flow is not None else None


def _told(draft: Draft, found: Sequence[Named]) -> Iterable[set[str]]:
    """For each name, what the paper tells of its bearer there."""
    roles: dict[int, Roles] = {}
    heads = {id(page): headings(page) for page in draft.pages}
    blocks = party_signs(draft)
    for one in found:
        signs = {f"how {one.how}"}
        signs |= blocks.get(name_key(one.name), set())
        signs |= {f"box {role}" for role in (one.box.roles if one.box else ())}
        signs |= {f"box head {word}" for word in stems(fold(one.heading))[-8:]}
        place = _place(one)
        if place is not None:
            if id(place.flow) not in roles:
                roles[id(place.flow)] = Roles.of(place.flow)
            signs.update(roles[id(place.flow)].near(place.start, place.end))
            signs.update(said_of(place))
            signs.update(heading_over(place, heads[id(place.page)]))
        yield signs


def _form_of(one: Named, signs: Signs) -> None:
    """How a name is printed."""
    words = one.name.split()
    signs.add("civility", float(one.civility), typed=True)
    signs.add("second name", float(one.other_name), typed=True)
    signs.add(f"words {min(5, len(words))}", typed=True)
    signs.add("firm", float(is_company(one.name)), typed=True)
    upper = [word.isupper() and len(word) > 1 for word in words]
    order = "capitals" if all(upper) else "surname first" if upper[0] else "surname last" if upper[-1] else "small"
    signs.add(f"print {order}", typed=True)
    signs.add("particle first", float(fold(words[0]) in PARTICLES))


class _Crowd:
    """The people of a paper among each other: how often each is named, in which order, who shares a surname."""

    def __init__(self, found: Sequence[Named], text: str) -> None:
        self.ordinary, self.towns = ordinary_words(text), towns(text)
        self.times = Counter(name_key(one.name) for one in found if one.how == "text")
        self.order: dict[Key, int] = {}
        for one in found:
            self.order.setdefault(name_key(one.name), len(self.order))
        self.shared = Counter(word for name in self.order for word in set(name) if len(word) > 2)
        self.person = _persons(list(self.order))
        sizes = Counter(self.person.values())
        self.several = {name for name, number in self.person.items() if sizes[number] > 1}
        self.count = len(sizes)
        self.first: dict[int, int] = {}
        for name in self.order:
            self.first.setdefault(self.person[name], len(self.first))
        self.longest = {number: max((n for n, p in self.person.items() if p == number), key=len) for number in sizes}

    def tell(self, one: Named, signs: Signs) -> None:
        """Notes where a name stands among the others."""
        name = name_key(one.name)
        signs.add(f"times {min(5, self.times.get(name, 0))}", typed=True)
        signs.add(f"rank {min(6, self.first[self.person[name]])}", typed=True)
        signs.add(f"people {min(8, self.count)}", typed=True)
        signs.add("ordinary", float(any(word in self.ordinary for word in name)))
        signs.add("town", float(any(word in self.towns for word in name)))
        signs.add("family", float(any(self.shared[word] > 1 for word in name)), typed=True)
        if name in self.several:
            signs.add("fuller elsewhere", float(self.longest[self.person[name]] != name), typed=True)
            signs.add("fullest", float(self.longest[self.person[name]] == name), typed=True)


def _persons(names: Sequence[Key]) -> dict[Key, int]:
    """Which names are the same person's: all words of the shorter are in the longer, if in one longer only."""
    number: dict[Key, int] = {}
    for rank, name in enumerate(sorted(names, key=len, reverse=True)):
        within = {number[other] for other in number if len(other) > len(name) and set(name) <= set(other)}
        number[name] = within.pop() if len(within) == 1 else rank
    return number
