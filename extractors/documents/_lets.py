# ruff: noqa: E501  (turns of phrase are read whole)
"""Who lets and what, by a landlord's certificate: for whom it says to be written, what it says to be let, where they live."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.documents._draft_people import organisation_or_name
from extractors.fields.addresses import find_addresses
from extractors.fields.declaration import Candidate
from extractors.fields.firms import kind_only
from extractors.fields.misread import mended_name
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import Cue, after, candidate_at

_ACTS_FOR = (
    Cue(
        r"\b(?:atteste|certifie|confirme|declare|soussigne)\w*\b[^.;]{0,60}?,? au nom (?:et pour (?:le )?compte )?d(?:e la |e l'|u |e )(?=(?:sc[il1]|sarl|sasu?|sa|eurl|societe|commune|ville|office|opac|oph|association|indivision|fondation|succession|regie)\b)",
        0.92,
    ),
)
LETS = (  # `Propriétaire : Roux, Anne`
    Cue(
        r"(?:^|\n)\W{0,3}(?:le |la |nom d[eu] (?:l[ae] )?)?(?:proprietaire|bailleur|bailleresse)(?: (?:du logement|de la maison|du bien|des lieux))?\s*(?=:)",
        0.88,
    ),
)
_TENANT_OF = re.compile(
    r"\blocataires? (?:en titre )?(?:de|d'|du|chez|aupres de) ?(?:l'|la |le )?(?P<n>[a-z][\w'&.-]+(?: [\w'&.-]+){0,4}?) (?:depuis|pour|au titre|a ce jour|en vertu|dans|sis|au \d)\b"
)


def lets_to(draft: Draft) -> list[Candidate]:
    """For whom the paper says to be written, or whose tenant it says that somebody is: a name that its head bears too."""
    told = after(draft.text, "host_name", _ACTS_FOR, organisation_or_name, reach=110, gap=1)
    told = [replace(c, value=mended_name(str(c.value))) for c in told]  # `SCl Alba`, as readers have it
    text, heads = draft.text.text, [line.text for line in draft.pages[0].lines if not 0.3 < line.box.y0 < 0.85]
    for match in _TENANT_OF.finditer(draft.folded.replace("\n", " ")):
        name = " ".join(text[match.start("n") : match.end("n")].split())
        if name[:1].isupper() and not kind_only(name) and any(name in head for head in heads):
            told.append(
                candidate_at(draft.text, "host_name", name, match.start("n"), match.end("n"), 0.88, "tenant of")
            )
    return told


_AGENT = re.compile(
    r"[\s,]{1,3}(?:mandataire|gestionnaire|administrateur de biens|representant)\b[^.;]{0,20}? (?:du|de la|des|de|d')\s?(?:(?:bailleu|proprietaire|bailleresse)|(?:m|mme|mlle|monsieur|madame)\b)"
)


def lets_for_another(draft: Draft, name: str) -> bool:
    """Whether a firm is said to manage for the landlord: `Cabinet Bédin Gestion, mandataire du bailleur ci-dessous`."""
    folded = draft.folded.replace("\n", " ")
    return any(_AGENT.match(folded, at.end()) for at in re.finditer(re.escape(fold_in_place(name)), folded))


LET = (  # `Je loue un appartement à Mme A depuis le 3 mai 2019, 12 rue Haute`; of the landlord it says `loué par`
    r"(?<!etait )(?<!ancien )(?<!ancienne )\blocataires?(?: en titre)?(?: \([^)]{2,60}\))?(?: depuis [^.;:]{2,30})?,? (?:au|a l'adresse|sise?s?(?: au)?)"
    r"|\b(?:(?:je|nous|qui) (?:lui |leur |vous )?lou(?:e|ons|ent)|(?:ai|avons|avoir) loue|louer|donne(?:r|ons)? (?:en location|a bail))\b"
    r"(?: (?!par\b|siege\b|demeurant\b|domicilie|bureaux\b)(?:[^\s.;:]|(?<=\bm)\.|(?<=mme)\.|(?<=\d)\.(?=\d))+){1,16}"
)

_SIGNER_LIVES = re.compile(  # `Je soussigné A, propriétaire, demeurant`, `la SCI B, dont le siège est`, `mon adresse est`
    r"(?:soussignee?s?\b(?:(?!certifi|attest|declar|\blou(?:e|ons|er)\b).){0,220}\b(?:demeurant|domicilie(?:e|\(e\))?s?|residant|habitant|adresse)|\bsiege(?: social)?"
    r"|\b(?:mon|notre) adresse(?: (?:personnelle|postale|actuelle))?(?: est)?)"
    r"\b[^\d.;]{0,25}$",
    re.S,
)


def homes_of_signers(draft: Draft) -> list[str]:
    """The addresses of those who let: where they live or have their seat is not what they let."""
    return [
        found.text
        for text in (draft.text, draft.table)
        for found in find_addresses(text.text)
        if _SIGNER_LIVES.search(text.folded[max(0, found.start - 300) : found.start])
    ]
