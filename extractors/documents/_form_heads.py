# ruff: noqa: E501  (patterns are read whole)
"""The headings over the boxes of a form, sections and columns, told from the labels of the boxes themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate
from extractors.fields.headings import roles_in
from extractors.fields.parsed import fold_in_place
from extractors.page import Box, Page, Word

WHO = (
    r"(?:co-?)?(?:salarie|employe|employeur|demandeur|locataire|bailleur|proprietaire|heberge|hebergeant|logeur|titulaire|beneficiaire|assure|patient|etudiant|eleve"
    r"|enfant|apprenti|declarant|client|souscripteur|allocataire|agent|interesse|stagiaire|responsable|gestionnaire|signataire|candidat|usager|contractant|abonne"
    r"|adherent|resident|occupant|requerant|voyageur|detenteur|ressortissant|retraite|pensionne|agree|assistant|emprunteur|personne|particulier)"
    r"(?:e|s|\(e\)|\(s\)|euse)*(?: [a-z'-]{4,}(?:\(e\))?)?"
)
_NO_HEADING = re.compile(
    r":\s*\S|\d{3}|(?<!\d)[.;](?:\s|$)|\b(?:signature|cachet|attestation|certificat|contrat de|bulletin|formulaire|cerfa)\b"
)
_NUMBERED = re.compile(r"^\W*(?:[a-z]|[ivx]{1,4}|\d{1,2})\s?[.)/-]\s*(?=\w)")  # `B. Salarié`, `II - Employeur`
Heading = tuple[Box, str, bool]  # its place, its words, and whether it is alone on its row
_OTHER_FIRM = re.compile(r"\but\w{1,3}sat(?:eur|rice)\b|\b(?:la|le) (?:formation|cfa|client)\b")
_FAR = 0.4  # how far above a box its heading may stand, as a fraction of the page


def parted(cell: tuple[Word, ...], heads: Sequence[Heading]) -> list[tuple[Word, ...]]:
    """A cell cut where a word begins just under a heading: its column is so full that no gap is left."""
    edges = [box.x0 for box, _, alone in heads if not alone and 0 < cell[0].box.y0 - box.y1 < _FAR]
    cuts = [i for i, w in enumerate(cell) if i and any(abs(w.box.x0 - x) < 0.004 for x in edges)]
    return [cell[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(cell)], strict=True)]


_BOX_LABEL = re.compile(  # what forms call their boxes, numbered or not
    rf"(?:\W*\d{{1,2}}(?:\.\d{{1,2}})? ?[.)/-]? ?)?(?:{WHO}(?: ?[12])? ?[—–-] ?)?"
    r"(?:n ?[°º]|(?:noms?|prenoms?|dates?|ne\(?e?\)? |lieux?|adresse|numero|tel|(?:ville|commune|localite|pays)(?! d)|sexe|civilite|nationalite|age|code|raison sociale|denomination|siret|siren|poste|emploi|fonction|statut|qualite|motif|lien|profession|mail|e-mail|courriel|depuis|domicile|demeurant|pieces? d'identite|titre de sejour|(?:derniere|ancienne|precedente|nouvelle) adresse|(?:heberge|accueilli|loge|present|arrive|entre)(?:e|\(e\))?s? (?:depuis|le|du)|domicilie)\b)"
)


def is_label(text: str) -> bool:
    """Whether a cell begins with a label of a form: it ends its label by a colon, or names what boxes hold."""
    return ":" in text or _BOX_LABEL.match(fold_in_place(text)) is not None


def on_label(heading: Box, label: Box) -> bool:
    """Whether a line that names a role is the label of the box itself: `Logement où a lieu l'accueil`."""
    return heading.overlap_y(label) > 0.5 and heading.overlap_x(label) > 0.5


def headings_of(page: Page, others: re.Pattern[str] | None = None) -> list[Heading]:
    """The lines that name a role and hold nothing else: headings of sections and of columns."""
    found = []
    for line in page.lines:
        said = _NUMBERED.sub("", fold_in_place(line.text))
        if len(line.words) > 8 or not _titles(line.text, others) or _NO_HEADING.search(said):
            continue
        alone = not any(o is not line and o.box.overlap_y(line.box) > 0.5 for o in page.lines)
        value = line.text[0].islower()  # of a box: `locataire`
        if not value and (alone or not _BOX_LABEL.match(said)):  # `Raison sociale` beside its value heads nothing
            found.append((line.box, line.text, alone))
    return found


def _titles(text: str, others: re.Pattern[str] | None) -> bool:
    return bool(roles_in(text) or (others and others.search(fold_in_place(text))))


def heading_over(heads: Sequence[Heading], box: Box, label: Box) -> str:
    """The nearest heading above a box, over its column or over the label that names it."""
    above = [
        (place, text)
        for place, text, alone in heads
        if place.y1 <= box.y0 + 0.2 * box.height
        and box.y0 - place.y1 < _FAR
        and (alone or place.overlap_x(box) > 0.1 or abs(place.x0 - box.x0) < 0.03 or place.x0 <= label.x0 + 0.02)
    ]
    if not above:
        return ""
    return min(above, key=lambda head: (round(box.y0 - head[0].y1, 2), abs(head[0].x0 - box.x0)))[1]


def another_firm(draft: Draft, candidate: Candidate) -> bool:
    """Whether a box stands under the heading of a firm that employs nobody here: a temporary worker's client, a school."""
    page = candidate.on(draft.pages)
    return page is not None and candidate.box is not None and of_another_firm(page, candidate.box)


def of_another_firm(page: Page, box: Box, far: float = _FAR) -> bool:
    """Whether a place stands under the heading of such a firm, no further below it than `far`."""
    heads = [head for head in headings_of(page, _OTHER_FIRM) if box.y0 - head[0].y1 < far]
    heading = fold_in_place(heading_over(heads, box, box))
    return bool(re.search(r"\but\w{1,3}sat|client|formation|\bcfa\b|etablissement d'accueil", heading))
