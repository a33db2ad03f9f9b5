# ruff: noqa: E501  (labels are read whole)
"""Certificate of registration of a social-housing application (CCH R.441-2-3): the unique number, when filed and renewed.

The number has 18 characters: 13 digits, then the five of the desk. An application lives one year from its last renewal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import addressed, everybody, say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import boxed_dates, dated, issue_date
from extractors.documents._draft_people import merged_people, people, person
from extractors.documents._forms import in_role
from extractors.documents._others import stands_apart
from extractors.documents._wrapped_cells import wrapped_people
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.identifiers import find_unique_numbers
from extractors.fields.prose import Cue, candidate_at, find_names
from extractors.fields.spec import Extraction
from extractors.page import Page

_NAME = Field(
    "applicant",
    (
        "Nom et prénom du demandeur",
        "Demandeur",
        "Nom du demandeur",
        "Nom et prénom",
        "Nom, prénom",
        "Titulaire de la demande",
        "Nom prénom",
        "Demandeur principal",
        "Titulaire",
        "Titulaire",
    ),
    find_names,
    reach=2.5,
    between=1,
)
_FILED_LABELS = ("Déposée la première fois", "Déposée la première fois le", "Demande déposée la première fois le", "Déposée pour la première fois le", "Date de saisie de la demande", "Date de dépôt initial", "Date du dépôt initial", "Date de dépôt initial de la demande", "Date de dépôt", "Dépôt initial", "Dépôt initial le", "Dépôt", "Dépôt le", "Déposée à l'origine le", "Date de dépôt à l'origine", "Date du premier dépôt", "Déposée le", "Demande déposée le", "Demande déposée initialement le",
                 "Déposée initialement le", "Date de première demande", "Date de la première demande", "Date de la demande initiale", "Demande initiale", "Demande initiale du", "Première demande le", "Premier dépôt", "Première demande", "Date de premier dépôt",
                 "Date d'enregistrement initial", "Date de premier enregistrement", "Date de création de la demande", "Date de la demande", "Date de demande", "Date initiale de dépôt", "Demande enregistrée le", "Ancienneté depuis le",
                 "Date d'ancienneté", "Date de votre demande", "Premier dépôt le", "Enregistrée le", "Première inscription", "Première inscription le", "Date de première inscription", "Date d'inscription initiale", "Inscription initiale", "Date d'enregistrement de la demande", "Demande créée le",
                 "Dossier reçu le", "Dossier déposé le", "Demande reçue le", "Date de réception de la demande", "Date de réception du dossier", "Date de dépôt du dossier", "Date de dépôt de la demande", "Formulaire reçu le", "1er dépôt", "1er dépôt le", "1re demande", "1ère demande", "1re inscription", "1ère inscription", "Date du 1er dépôt", "1er enregistrement",
                 "Demande présentée le", "Présentée le", "Demande formée le", "Demande introduite le", "Demande effectuée le", "Demande formulée le")  # fmt: skip
_RENEWED_LABELS = ("Date de dernier renouvellement", "Date du dernier renouvellement", "Dernier renouvellement", "Dernier renouvellement le", "Date de renouvellement", "Date du renouvellement", "Renouvelée le", "Demande renouvelée le",
                   "Renouvelée en dernier lieu le", "Renouvellement le", "Renouvellement du", "Renouvellement effectué le", "Renouvellement enregistré le", "Date de votre renouvellement", "Renouvelée pour la dernière fois le")  # fmt: skip
_DECOYS = ("Date limite de renouvellement", "À renouveler avant le", "Date de prochain renouvellement", "Prochain renouvellement", "Prochain renouvellement avant le", "Date du prochain renouvellement", "Renouvellement avant le",
           "Date limite du prochain renouvellement", "Renouvellement à effectuer avant le", "Dernière modification enregistrée le", "Dernière mise à jour", "Date d'échéance du renouvellement", "Date limite de validité", "Précédent renouvellement", "Précédent renouvellement le", "Renouvellement précédent", "Date du précédent renouvellement", "Avant-dernier renouvellement")  # fmt: skip
_FILED = (
    (r"(?:date de )?depot initial(?: de la demande)?|date (?:initiale )?de (?:depot|depot initial)(?: de (?:la|votre) demande)?|deposee?(?: initialement)?(?: pour la premiere fois)?|date de (?:la )?(?:premiere )?demande|enregistree? initialement|demande initiale|premier depot|anciennete[^\n]{0,30}depuis", 0.93),
    (r"(?:a ete )?enregistree?(?: pour la premiere fois)?|date d'enregistrement", 0.7),
    (r"\b(?:dossier|demande)\b[^.;]{0,80}? que vous (?:aviez|avez)(?: vous-meme)? (?:ouvert|depose|cree|forme|formule|fait|introduit|presente|enregistre)e?", 0.93),
)  # fmt: skip
_RENEWED = (
    (
        r"renouvellement (?:de |du )[^.;\n\d]{3,60}?,? (?:(?:a|est|ayant)(?: bien)? (?:ete )?)?(?:enregistre|effectue|realise|valide|recu|pris en compte|intervenu|traite|accepte|saisi|depose)e?(?: en ligne)?|dernier renouvellement[^.;\n\d]{0,60}? (?:date|remonte)|demande[^.;\n\d]{0,50}? (?:a|est)(?: bien)? (?:ete )?renouvelee?",
        0.93,
    ),
    (
        r"\b(?:prolongation|reconduction)\b(?: de (?:la|votre|sa) (?:demande|inscription))?(?: (?:est|a ete))?(?: bien)?(?: (?:enregistre|effectue|prise? en compte|valide|accepte|accorde)e?)?|\b(?:demande|inscription|dossier)\b[^.;\n\d]{0,40}? (?:a ete|est) (?:bien )?(?:prolonge|reconduit)e?",
        0.96,
    ),
    (
        r"(?<!precedent )(?<!prochain )(?:dernier )?renouvellement(?! precedent| anterieur)(?: de (?:la|votre|sa|ma) demande(?: de logement)?(?: locatif)?(?: social)?| le| effectue)?|renouvelee?(?: en dernier lieu| pour la derniere fois)?|date de (?:dernier )?renouvellement",
        0.93,
    ),
)


_TAKEN_IN = re.compile(  # `Nous avons pris en compte, le 6 mars 2026, le renouvellement de votre demande`
    r"\b(?:pris\w* en compte|enregistr\w+|valid\w+|recue?|effectu\w+|proced\w+)[^.;:\d]{0,30}?(?P<day>\d[^.;:]{4,18}?),? (?:le|au|du) renouvellement de (?:votre|la|sa|ma) demande"
)


_TAKEN_AT_LAST = re.compile(  # `Le renouvellement de la demande déposée le … par Mme X, née le …, a été enregistré en date du 9 mai 2026`
    r"\brenouvellement de (?:la|sa|votre) demande\b[^.;]{0,200}?\ba (?:bien )?ete (?:bien )?(?:enregistre|effectue|valide|pris en compte)e?,? (?:en date du|le|a la date du) (?P<day>\d[^.;:,]{4,18})"
)


_ENTERED = re.compile(  # `Nous avons saisi le 27 septembre 2026 le formulaire que vous avez remis`
    r"\b(?:avons|ai|a|ont)(?: bien)? (?:saisi|enregistre|recu)e?,? le (?P<day>\d[^.;:]{4,18}?),? (?:(?:le|votre|ce) (?:formulaire|dossier|cerfa)|(?:votre|sa|la|une) (?:premiere )?demande)\b"
)


_SINCE = re.compile(  # `Depuis le 10 octobre 2026, vous êtes demandeur d'un logement social`
    r"\bdepuis le (?P<day>\d[^.;:,]{4,18}?),? (?:vous etes|est|il est|elle est) (?:bien )?(?:inscrite? comme |enregistree? comme )?demandeu(?:r|se)s? (?:de |d'un )logement\b"
)


def _taken_in(draft: Draft, pattern: re.Pattern[str] = _TAKEN_IN) -> list[Candidate]:
    """The day told before the renewal, or the form, that was taken in on it."""
    found = []
    for match in pattern.finditer(draft.folded.replace("\n", " ")):
        days = find_dates(draft.text.text[match.start("day") : match.end("day")])
        found += [
            candidate_at(draft.text, "renewed_on", d.value, match.start("day"), match.end("day"), 0.95, "taken in")
            for d in days[:1]
        ]
    return found


_RENEWAL = re.compile(
    r"\b(?:prolongation|reconduction|renouvellement)\b(?:(?!depos|initial|premie)[^.;:\d\n]){0,60}\b(?:le|du)\W*$"
)
_TO_COME = re.compile(
    r"\b(?:limite|echeance|avant|prochaine?|au plus tard)\b[^.;\d]{0,40}\b(?:renouvel|prolong|recondui)\w*\W*(?:le|:)?\W*$"
)


def _before(draft: Draft, candidate: Candidate) -> str:
    """The words before the day, folded, in a table row where the text has the label in another place."""
    at = draft.table.text.find(candidate.text) if candidate.text else -1
    return draft.table.folded[max(0, at - 90) : at].replace("\n", " ") if at >= 0 else ""


def _of_renewal(draft: Draft, candidate: Candidate) -> bool:
    """Whether a day is that on which a renewal was taken in: `La prolongation est enregistrée le 2 juin 2026`."""
    return _RENEWAL.search(_before(draft, candidate)) is not None


def _still_to_come(draft: Draft, candidate: Candidate) -> bool:
    """Whether a day is the last one for the next renewal: `Date limite de renouvellement : 24/09/2027`."""
    return _TO_COME.search(_before(draft, candidate)) is not None


_HOME_OF = re.compile(r"\b(?:chez|c/o|aux bons soins de)\W*(?:(?:m|mr|mme|mlle|monsieur|madame)\b\W*)?$")


def _at_home_of(draft: Draft, candidate: Candidate) -> bool:
    """Whether a name is that of whoever takes in the applicant's letters: `Adresse du titulaire : Chez M. ROUX`."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    return start >= 0 and _HOME_OF.search(draft.folded, max(0, start - 40), start) is not None


def _another(draft: Draft, candidate: Candidate) -> bool:
    """Whether the words around a name say that it is nobody's whom the paper concerns."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    return start >= 0 and stands_apart(draft.folded, start, start + len(candidate.text))


def extract(pages: Sequence[Page]) -> Extraction:
    """Unique number, applicant, first filing, renewal."""
    draft = draft_of(pages)
    numbers = [
        candidate_at(draft.table, "unique_number", p.value, p.start, p.end, 0.97 * p.score, "18 characters")
        for p in find_unique_numbers(draft.table.text)
    ]
    draft.put("unique_number", numbers)
    cues = (
        Cue(
            r"(?:atteste\w*|certifi\w+|informe\w*)[^.\n]{0,40}? que(?: la demande de(?: logement(?: locatif)? social)?(?: (?:de|deposee par|presentee par|au nom de))?)?",
            0.85,
        ),
        Cue(r"(?:deposee|presentee|formulee|enregistree)(?: initialement)?(?: le \d[^.;:]{4,18}?)? par", 0.88),
        Cue(
            r"\b(?:concernant|en faveur de|au (?:benefice|profit|nom) de|delivree? a|concerne ?:|objet ?: demande de)(?!\w)\W{0,3}",
            0.88,
        ),
        Cue(r"demande(?:ur)?(?: de logement)?[^\n.]{0,40}?(?: de| au nom de| :)", 0.6),
    )
    names = in_role(draft, ("applicant",), ("co_applicant",)) or [
        *wrapped_people(draft),
        *(c for c in people(draft, ("applicant",), cues, envelope=0.8) if not _another(draft, c)),
        *(c for c in draft.labelled((_NAME,))["applicant"] if not _at_home_of(draft, c)),
        *addressed(draft),
    ]
    draft.put("applicant_name", person(merged_people(names)))
    if "applicant_name" not in draft.fields and len(told := everybody(draft)) == 1:
        say_names(draft, told, 0.75, "applicant_name")
        draft.fields["applicant_name"] = replace(draft.fields["applicant_name"], value=told[0])
    entered = [c.scaled(0.8, "the day of entry") for c in _taken_in(draft, _ENTERED)]
    entered += _taken_in(draft, _SINCE)
    filed = [*boxed_dates(draft, "first_filed_on", _FILED_LABELS, _DECOYS), *entered]
    dated(draft, "first_filed_on", _FILED, filed, refused=_of_renewal)
    boxed = boxed_dates(draft, "renewed_on", _RENEWED_LABELS, _DECOYS)
    dated(
        draft,
        "renewed_on",
        _RENEWED,
        [*boxed, *_taken_in(draft), *_taken_in(draft, _TAKEN_AT_LAST)],
        refused=_still_to_come,
    )
    issue_date(draft)
    return draft.done()
