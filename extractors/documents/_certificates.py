# ruff: noqa: E501  (turns of phrase are read whole)
"""Certificates of where somebody lives: by a host, a landlord, a shelter: who certifies, about whom, where, since when.

`Je soussignée Mme A, demeurant …, certifie sur l'honneur héberger M. B depuis le …`: the first person named is the host,
the second the guest; the address is the host's home, or the dwelling that is let.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft, addresses_of, block_address, same_addresses, signature, told_addresses
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._draft_people import first_names_of, merged_people, organisation_or_name, people, person, who
from extractors.documents._form_heads import is_label
from extractors.documents._forms import form_addresses, in_role
from extractors.documents._guests import GUEST_CUES, GUEST_FIELD, NOT_GUESTS, told_guests
from extractors.documents._lets import LET, LETS, homes_of_signers, lets_for_another, lets_to
from extractors.documents._others import helps
from extractors.documents._rent_landlord import principals, signs_for_another
from extractors.documents._sections import around_verb, each_in_its_own, home_of_other, other_of_two
from extractors.documents._sender import (
    DEPARTMENT,
    calls_itself,
    certifying,
    in_full,
    letterhead,
    says_itself,
    signed_for,
)
from extractors.fields.addresses import find_addresses, is_address_line
from extractors.fields.choose import choose
from extractors.fields.declaration import Candidate, Field
from extractors.fields.headings import roles_in
from extractors.fields.misread import unspaced
from extractors.fields.names import is_company, same_person
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import Party, with_role
from extractors.fields.prose import Cue, after, candidate_at, find_names

UNDERSIGNED = (
    Cue(r"soussigne(?:e|s|es|\(e\)|\(e\)s|\(es\))?(?:\s*\(nom[^)]{0,40}\))?\s*:?,?", 0.93),
    Cue(r"(?:^|[\n.])\W{0,3}je ?, ?(?=(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b)", 0.9),
    Cue(r"\b(?:je m'appelle|mon nom est|je me nomme|moi,|je suis (?=(?:m\.|mme|mlle|monsieur|madame)\W))", 0.9),
)
SINCE = (
    (
        r"depuis(?: le)?|a compter du|arrivee?(?: le)?|date d'entree|prenant effet le|entree? dans les lieux(?: le)?",
        0.9,
    ),
)


def read_certificate(
    draft: Draft, host_roles: Sequence[str], guest_roles: Sequence[str], structure: bool = False
) -> None:
    """Host (or landlord, or structure), beneficiary, address, dates."""
    plain = around_verb(draft)
    hosts = _hosts(draft, host_roles, guest_roles, structure, plain.hosts)
    host, _ = choose(hosts)
    taken = [str(host.value)] if host is not None else []
    told = _guests(draft, guest_roles, host_roles, taken, plain.guests)
    guests = person(told)
    sure = 1.065 if each_in_its_own(hosts, guests) else 1.0  # of 0.93, as boxes are, 0.99
    if host is not None:
        draft.put("host_name", [replace(c, score=min(0.99, sure * c.score)) for c in hosts])
    draft.put("beneficiary_name", [replace(c, score=min(0.99, sure * c.score)) for c in guests])
    _address(
        draft,
        [*([] if "landlord" in host_roles else taken), *first_names_of(told)],
        structure,
        form_addresses(draft, ("dwelling",)) or _where_hosts_live(draft, host_roles, guest_roles) or plain.homes,
        homes_of_signers(draft) if "landlord" in host_roles else (),
        "landlord" in host_roles,
    )
    issue_date(draft)
    dated(draft, "since", SINCE)
    signature(draft)


_THAT = re.compile(r"\bqu[e']\W*$")  # `La Congrégation, représentée par sœur Zoé, fait connaître que`: others follow
_MAILS = (Cue(r"(?:^|\n)\W{0,3}(?:de|from|expediteur|envoye par)\s?:\s{0,3}(?=[^\n:@<]{4,50}<[^\n<>\s]{2,40}@)", 0.8),)


def _firm_or_first(text: str) -> list[Parsed]:
    """The organisation that the text begins with, else the first person."""
    return organisation_or_name(text) or [replace(p, value=p.value[0]) for p in find_names(text)]


def _hosts(
    draft: Draft, roles: Sequence[str], guest_roles: Sequence[str], structure: bool, plain: Sequence[Candidate]
) -> list[Candidate]:
    """Who lodges, by the boxes of a form (`plain`: one without headings), else by headings, sentences, the letterhead."""
    if boxed := _boxed(draft, roles, guest_roles, plain):
        return [replace(c, field="host_name") for c in person(boxed)]
    led = with_role(draft.parties, *roles)
    led = [p for p in led if not (p.roles & set(guest_roles) or _THAT.search(fold(p.heading)))]
    several = [c for p in led for c in who(p, 0.9)]
    several = [c for c in several if not lets_for_another(draft, str(c.value))] or several
    if structure:
        own = _named_in_addresses(draft) + [c for p in with_role(draft.parties, "host") for c in who(p, 0.95)]
        several = [*own, *(c.scaled(0.6, "manages the house") for c in several)] if own else several
        several += draft.labelled((_STRUCTURE,))["host_name"]
    if not structure:
        told = after(draft.text, "host_name", UNDERSIGNED, organisation_or_name, reach=110, gap=4)
        acts_for = (principals(draft) or lets_to(draft)) if "landlord" in roles else []
        acts_for = [c for c in acts_for if not str(c.value).islower()]  # `au nom de la commune propriétaire` names none
        if "landlord" in roles:
            several += says_itself(draft) + after(draft.text, "host_name", LETS, _firm_or_first, reach=110, gap=4)
        several += acts_for or [
            c for c in told if "landlord" not in roles or not signs_for_another(draft, str(c.value))
        ]
        several += after(
            draft.text,
            "host_name",
            (Cue(r"\bl'heberge(?:ant|ur)\W+(?:nom et prenom\W*)?", 0.85),),
            lambda text: [replace(p, value=p.value[0]) for p in find_names(text)],
            reach=80,
            gap=3,
        )
    else:
        several += [*certifying(draft), *says_itself(draft)]
        cues = (
            Cue(
                r"(?:directeur|directrice|gerante?|responsable|presidente?|chef de service|representante?|gestionnaire)(?: general\w*| adjoint\w*)?(?: de| du| d')(?: la | l'| le |l')?(?:structure |residence |association |foyer )?",
                0.88,
            ),
            Cue(r"(?:^|\n)entre(?: les soussigne\w+)?\s?:?\s(?:la |l'|le )(?=[^,\n]{3,60},)", 0.9),
            Cue(
                r"\b(?:hebergee?|accueillie?|logee?|(?:prise? en charge|mise? a l'abri))s?(?: [a-z]+ment)? par (?:l'|la |le |les )?(?=[a-z])",
                0.86,
            ),
            Cue(r"au sein de (?:la |l'|notre )?(?:structure|association|residence|foyer|etablissement)?\s*", 0.6),
        )
        spoken = after(draft.text, "host_name", cues, _structure, reach=100, gap=2)
        several += [_surer(draft, c) for c in spoken if not _KIND_OF_HOUSE.fullmatch(fold(str(c.value)))]
    if not any(c.score > 0.6 for c in several):
        lodged = draft.labelled((GUEST_FIELD,), NOT_GUESTS)["guest"] if structure or "landlord" in roles else []
        heads = after(draft.text, "host_name", _MAILS, _firm_or_first, reach=80, gap=1) if not structure else []
        heads = heads or (signed_for(draft, 0.92) if "landlord" in roles else [])
        heads = heads or letterhead(draft, [name for c in lodged for name in c.value], 0.78 if structure else 0.66)
        heads = _signing_too(draft, calls_itself(draft, heads))
        if not structure and "host" in roles:  # an office that legalises the signature lodges nobody
            heads = [c for c in heads if not _OFFICE.match(fold(str(c.value)))]
        named = not structure or any("mark" not in c.reasons for c in heads)
        house = _house(draft) if structure else []
        over = house and (not heads or _over(house[0], heads[0]))
        several += heads if named and not over else house or heads
    if structure:
        several = [_with_its_place(draft, c) for c in several]
    return [replace(c, field="host_name", value=unspaced(str(c.value))) for c in several]


def _over(upper: Candidate, lower: Candidate) -> bool:
    """Whether one stands higher on the first page than another."""
    return lower.page > 1 or bool(upper.box and lower.box and upper.box.y1 < lower.box.y0)


def _signing_too(draft: Draft, heads: Sequence[Candidate]) -> list[Candidate]:
    """The senders, people at the head surer where their names, and no words besides, end the page: they sign."""
    lines = sorted(draft.pages[-1].lines, key=lambda line: line.box.y0)[-3:]
    ends = [set(fold(" ".join(line.text for line in lines[i:])).replace(",", " ").split()) for i in range(len(lines))]
    names = [set(fold(str(c.value)).split()) - {"et"} for c in heads]
    return [
        c.raised(0.9, "signs too") if not is_company(str(c.value)) and name in ends else c
        for c, name in zip(heads, names, strict=True)
    ]


def _surer(draft: Draft, spoken: Candidate) -> Candidate:
    """A house for which somebody speaks, surer where the verb follows: `directrice de la Maison Alba, certifie que`."""
    verb = rf"{re.escape(fold(str(spoken.value)))}\s?,?\s(?:certifi|attest|declar)"
    return spoken.raised(0.95, "certifies") if re.search(verb, draft.folded.replace("\n", " ")) else spoken


_KIND_OF_HOUSE = re.compile(  # `La directrice du CHRS atteste`: what it is, its name stands in the head
    r"(?:le |la |l')?(?:chrs|chu|huda|cada|cph|caes|csapa|fjt|rhvs|act|lhss|siao|ccas|cias|foyer|residence|centre|association|structure|etablissement)(?: (?:atteste|certifie|declare)\b.*)?"
)


def _boxed(
    draft: Draft, roles: Sequence[str], against: Sequence[str], plain: Sequence[Candidate]
) -> Sequence[Candidate]:
    """The one person of the boxes under headings of a role; else, or where one heading names several, `plain`."""
    boxed = in_role(draft, roles, against) or ([] if plain or "host" not in roles else other_of_two(draft, against))
    one = len({str(c.value) for c in boxed}) == 1
    return boxed if one or not plain else plain


_OFFICE = re.compile(
    r"(?:la )?(?:mairie|ville|commune|ccas|cias|prefecture|sous-prefecture|republique|centre (?:inter)?communal)\b"
)


def _where_hosts_live(draft: Draft, roles: Sequence[str], against: Sequence[str]) -> list[Candidate]:
    """The address in the boxes of whoever lodges the other at home: where a landlord lives is not what he lets."""
    if "landlord" in roles:
        return []
    return form_addresses(draft, roles, against) or (home_of_other(draft, against) if "host" in roles else [])


_HOUSE = re.compile(  # how houses that shelter people begin their name
    r"(?:le |la |l')?(?:foyers?|siao|plateforme 115|115|residence|pension de famille|maison (?:relais|d'accueil|maternelle)|centre (?:(?:provisoire )?d'hebergement|(?:provisoire )?d'accueil|maternel|parental)"
    r"|(?:dispositif|service|plateforme|structure) (?:d'hebergement|d'accueil|de mise a l'abri|d'urgence)"
    r"|chrs|chu|huda|cada|cph|caes|csapa|fjt|rhvs|act|lhss|hotel|auberge|accueil|abri|asile|halte|refuge|samu social|habitat jeunes|village|appartements de)\b"
)


def _house(draft: Draft) -> list[Candidate]:
    """The house whose name alone heads the page: `Foyer Rosa Parks`, `CHRS Le Relais`."""
    for line in draft.pages[0].lines:
        text = line.text.strip()
        few = 2 <= len(text.split()) <= 8 and not re.search(r"\d{3}|:", text)
        few = few and not any(o.box.x1 <= line.box.x0 and o.box.overlap_y(line.box) > 0.5 for o in draft.pages[0].lines)
        if line.box.y0 < 0.25 and few and text[:1].isupper() and _HOUSE.match(fold(text)):
            start = draft.text.text.find(text)
            house = candidate_at(draft.text, "host_name", text, start, start + len(text), 0.78, "house")
            return in_full(draft, house) or [house]
    return []


def _named_in_addresses(draft: Draft) -> list[Candidate]:
    """The house under `L'établissement` whose name is but the first line of its address: `Résidence Jean-Moulin`."""
    found = []
    for party in with_role(draft.parties, "host"):
        if party.address is None or party.names or party.organisation:
            continue
        start = party.address.start
        line = party.flow.text[start : party.address.end].partition("\n")[0]
        if _HOUSE.match(fold(line)) and not re.search(r"\d", line):
            found.append(candidate_at(party.flow, "host_name", line, start, start + len(line), 0.95, "house"))
    return found


def _structure(text: str) -> list[Parsed]:
    """The structure that a director speaks for: an organisation, or whatever stands in capitals up to the comma."""
    known = organisation_or_name(text)
    if known:
        return known
    house = re.match(r"\s*([A-ZÀ-Þ](?:[^,;:.()\d]|(?<=\b[A-Z])[.]){5,60}?)\s?[,;:.(]", text)
    if house and _HOUSE.match(fold(house[1])):
        return [Parsed(" ".join(house[1].split()), house.start(1), house.end(1))]
    named = re.match(
        r"\s*((?:[A-ZÀ-Þ][\w'’-]*)(?: (?:d[eu]|des|la|les?|l['’]\w+|d['’]\w+|famille|relais|sociale?|[A-ZÀ-Þ][\w'’-]*)){1,6}),",
        text,
    )
    return [Parsed(named[1], named.start(1), named.end(1))] if named else []


_NO_HOUSE = re.compile(
    r"^(?:m|mm|mme|mlle|monsieur|madame)\b|\b(?:est|sont|ont|a ete|attest\w+|certifi\w+)\b"
)  # somebody


def _line_of_a_structure(text: str) -> list[Parsed]:
    """The structure that a box holds: its whole line, when it begins with a capital and is no label and no address."""
    line = text.lstrip(" :\t").partition("\t")[0].rstrip()
    plain = 2 <= len(line) <= 70 and re.match(r"(?:115 )?[A-ZÀ-Þ]", line) and not re.search(r"\d{4}|:", line)
    start = text.find(line)
    other = is_address_line(line) or roles_in(line) or is_label(line) or _NO_HOUSE.search(fold(line))
    return [Parsed(line, start, start + len(line))] if plain and not other else []


_HOUSES = ("Structure", "Établissement", "Organisme", "Association", "Centre", "Centre d'hébergement", "Opérateur", "Gestionnaire", "Service", "Hébergeur", "Foyer")  # fmt: skip
_STRUCTURE = Field(
    "host_name",
    (
        *(f"{who} {what}" for who in _HOUSES for what in ("attestant l'hébergement", "d'hébergement", "hébergeur", "hébergeuse", "gestionnaire", "d'accueil", "hébergeant", "qui héberge", "responsable", "attestataire")),
        *(f"{what} {of}{who.lower()}" for what in ("Nom", "Dénomination", "Désignation", "Nom et adresse") for who in _HOUSES for of in ("de la ", "de l'", "du ")),
        "Structure", "Structure d'hébergement", "Organisme gestionnaire", "Association gestionnaire", "Raison sociale", "Dénomination",
    ),
    _line_of_a_structure,
    reach=2.5,
    close=True,
)  # fmt: skip


def _with_its_place(draft: Draft, candidate: Candidate) -> Candidate:
    """A structure's name with what its line adds after a dash: `CROUS - Résidence universitaire du Parc`."""
    name = re.escape(str(candidate.value))
    whole = re.search(rf"(?:^|\n)({name} [-–] [A-ZÀ-Þ][^\d\n,:;]{{2,45}})(?=\n|$)", draft.text.text)
    office = whole and DEPARTMENT.match(fold(whole[1][len(str(candidate.value)) :]).lstrip(" -–"))
    return replace(candidate, value=whole[1].strip()) if whole and not office else candidate


def _guests(
    draft: Draft, roles: Sequence[str], against: Sequence[str], taken: Sequence[str], plain: Sequence[Candidate]
) -> list[Candidate]:
    """Who is lodged, by the boxes of a form (`plain`: one without headings), else by headings and sentences."""
    if boxed := _boxed(draft, roles, against, plain):
        return list(boxed)
    several = people(draft, roles, GUEST_CUES, envelope=0.55, against=against)
    several += draft.labelled((GUEST_FIELD,), NOT_GUESTS)["guest"]
    several += told_guests(draft)
    several = [c for c in several if c.value and not any(same_person(c.value[0], host) for host in taken)]
    places = [draft.text.text.find(c.text) if c.text else -1 for c in several]
    return merged_people([c for c, at in zip(several, places, strict=True) if at < 0 or not helps(draft.folded, at)])


_SEAT = re.compile(
    r"\W*(?:siege|nos bureaux|bureaux|direction|accueil du public|antenne|adresse (?:du siege|postale|de correspondance))\b"
)


_SEAT_BEFORE = re.compile(r"\bsiege(?: social)?\W{0,3}$")  # `CHRS « Les Genêts » – siège : 80 cours Gambetta`


def _is_seat(party: Party) -> bool:
    """Whether what heads a block, or stands before its address, says that offices are there."""
    before = party.flow.folded[: party.address.start] if party.address else ""
    return bool(_SEAT.match(fold(party.heading)) or _SEAT_BEFORE.search(before))


def _address(
    draft: Draft, names: Sequence[str], structure: bool, boxed: Sequence[Candidate], others: Sequence[str], lets: bool
) -> None:
    """Where the one lives whom the paper is about; `others` are addresses of those who sign; `lets`: they let."""
    if boxed:
        draft.put("address", boxed)
        return
    pattern = r"(?:\bou [^?\n]{2,50}(?:loge|heberge|accueilli|habit|vi[tv]|demeur|resid|dor[mt])[^?\n]{0,15}\?|(?:adresse|domicile|logement|lieu)\b[^.:;\n]{0,30}\bou (?:(?:l'|la |le |les )?(?:heberge|personne|beneficiaire|interesse|locataire|occupant|resident)|il|elle|je|nous|se )[^.:;\n]{2,60}|demeurant(?: ensemble| tous deux| toutes deux)?|domicilie(?:e|\(e\))?s?|residant(?:e|\(e\))?|(?<!derniere )(?<!ancienne )(?<!precedente )adresse(?: complete| actuelle| suivante| exacte| postale)?(?: (?:du|de la|de l'|d'|des|de ce|de cet) ?(?:logement|hebergement|accueil|lieu|lieux|site|centre|foyer|residence|structure|etablissement|appartement|chambre|domicile|location|bien|immeuble|heberge)s?)?(?: (?:d'|de l')(?:hebergement|accueil)| de residence| loue| actuel| occupe)?|(?:lieu|site|centre|structure) (?:d'hebergement|d'accueil|de residence|de vie)|(?:logement|appartement|maison|studio|bien|pavillon|chambre|duplex|rez-de-chaussee|[tf] ?\d|(?:deux|trois|quatre|cinq|\d)[ -]pieces)(?: n\W{0,2}\w{1,5})? (?:du|au)|(?:logement|appartement|maison|studio|bien|pavillon|chambre)[^.:;,\n]{0,30} (?:que (?:je|nous) (?:possed\w+|detien\w+|lou\w+|donn\w+ (?:en location|a bail))|dont (?:je suis|nous sommes) (?:le |la |les )?proprietaires?|(?:m'|nous )appartenant|lui appartenant)|(?:j'|nous )?(?:habite|habitons|reside|residons|demeure|demeurons|loge|logeons)(?: (?:actuellement|toujours|bien))?|situee?s?(?: au| a| :)?|sise?s?(?: au| a)?|logement|(?:mon|notre|son|leur|au) domicile|chez (?:moi|nous)(?:, au)?)(?: \W{0,2}(?:au|a|actuellement|est))?"
    several = [c for c in told_addresses(draft, pattern) if c.value not in others] or (
        told_addresses(draft, LET, 0.85) if lets else []
    )
    for party in with_role(draft.parties, "dwelling"):
        several += block_address(party, 0.9)
    if not several:
        several = addresses_of(draft, names, 0.93 if _AT_HEAD.search(draft.folded) else 0.8)
    if not several and structure:
        homes = [p for p in draft.parties if p.address and not (p.address.business or _is_seat(p))]
        homes.sort(key=lambda party: "host" not in party.roles)  # the house itself before who manages it
        several = [c for p in homes for c in block_address(p, 0.7)][:1]
    if structure and names:
        several = [_without_house(c, names[0]) for c in several]
    draft.put("address", same_addresses([c for c in several if c.value not in others]))


_AT_HEAD = re.compile(  # `Nous l'hébergeons à notre adresse ci-dessus`
    r"\b(?:(?:mon|notre|cette) (?:adresse|domicile)|l'adresse|au domicile)\s(?:indiquee?\s|mentionnee?\s|notee?\s)?(?:ci-?\s?dessus|en tete|plus haut)\b"
)


def _without_house(candidate: Candidate, house: str) -> Candidate:
    """The address without the name of the house that shelters, which is told apart: what is left is an address still."""
    rest = str(candidate.value).removeprefix(house).lstrip(" ,;:-–\n")
    return replace(candidate, value=rest) if find_addresses(rest) else candidate
