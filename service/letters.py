"""What the e-mails say: a few plain lines, one thing to do. Nothing that a stranger typed stands in a letter that goes
to an address nobody has confirmed yet.

Letters to applicants are in the language that is spoken where they are written (`service.language.speaking`); the
staff's are French.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.language import gettext as _
from service.language import marked, ngettext

SIGNED = marked("Ce message est envoyé par un programme : n'y répondez pas.")


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail without its recipient; `stop_url` is where they say that they want no more of them."""

    kind: str
    subject: str
    text: str
    stop_url: str = ""


def invitation(name: str, url: str, is_new: bool) -> Letter:
    """For somebody of the staff: choose a password, the first one or a new one."""
    if is_new:
        subject, why, days = "Votre compte bordereau", "Un compte bordereau est ouvert à votre nom.", "sept jours"
    else:
        subject, why, days = "Votre mot de passe bordereau", "Voici de quoi changer votre mot de passe.", "un jour"
    text = (
        f"Bonjour {name},\n\n{why}\nChoisissez votre mot de passe ici (le lien sert une fois, pendant {days}) :\n{url}"
    )
    return Letter("account", subject, _joined(text, SIGNED))


def forgotten(url: str) -> Letter:
    """For somebody who says that they forgot their password: perhaps somebody else said so."""
    text = (
        "Bonjour,\n\nQuelqu'un a demandé un nouveau mot de passe pour votre compte bordereau.\n"
        f"Si c'est vous, choisissez-le ici (le lien sert une fois, pendant un jour) :\n{url}\n\n"
        "Si ce n'est pas vous, ne faites rien : votre mot de passe reste le même."
    )
    return Letter("forgotten", "Votre mot de passe bordereau", _joined(text, SIGNED))


def confirmation(code: str) -> Letter:
    """For the address that an applicant gave, before anything else goes there; says nothing of the dossier."""
    said = _(
        "Quelqu'un a donné cette adresse pour suivre un dossier de demande de logement.\n"
        "Si c'est vous, tapez ce code sur la page de votre dossier, dans les deux jours :"
    )
    other = _("Si ce n'est pas vous, ne faites rien : vous ne recevrez rien d'autre.")
    return Letter("confirmation", _("Le code pour confirmer votre adresse"), _text(said, f"    {code}", other))


def digest(read: int, redo: Sequence[str], missing: int, link: str, stop: str) -> Letter:
    """For an applicant: what was read since the last time, and the one thing to do next."""
    counted = ngettext("%(num)d papier lu", "%(num)d papiers lus", read)
    subject = counted if read else _("Votre dossier a changé")
    subject += _(", %(num)d à refaire", num=len(redo)) if redo else ""
    first = [_("%(papers)s dans votre dossier de demande de logement.", papers=counted)] if read else []
    return Letter("digest", subject, _text(*first, *_next(redo, missing, link), stop=stop), stop)


def _next(redo: Sequence[str], missing: int, link: str) -> list[str]:
    """What to do, and where."""
    if redo:
        return [_("À refaire :") + "\n" + _listed(redo), _("Envoyez-les de nouveau ici :") + "\n" + link]
    if missing:
        said = ngettext(
            "Il manque encore %(num)d papier. Envoyez la suite ici :",
            "Il manque encore %(num)d papiers. Envoyez la suite ici :",
            missing,
        )
        return [said + "\n" + link]
    said = _("Rien n'est à refaire. Une personne vérifie vos papiers. Votre dossier est ici :")
    return [said + "\n" + link]


def complete(link: str, stop: str) -> Letter:
    """For an applicant: nothing is missing any more."""
    said = _("Votre dossier de demande de logement est complet. Vous n'avez rien à faire.\nIl est ici :")
    return Letter("complete", _("Votre dossier est complet"), _text(said + "\n" + link, stop=stop), stop)


def missing(lines: Sequence[str], link: str, stop: str) -> Letter:
    """For an applicant, when the desk asks: the list of what is missing, and where to send it."""
    first, last = _("Il manque à votre dossier de demande de logement :"), _("Envoyez ces papiers ici :")
    text = _text(first, _listed(lines), last + "\n" + link, stop=stop)
    return Letter("missing", _("Les papiers qui manquent à votre dossier"), text, stop)


def new_link(link: str, stop: str) -> Letter:
    """For an applicant who lost the link of their dossier."""
    said = _(
        "Voici le nouveau lien de votre dossier de demande de logement. L'ancien n'ouvre plus rien.\n"
        "Gardez-le pour vous :"
    )
    return Letter("link", _("Le lien de votre dossier"), _text(said + "\n" + link, stop=stop), stop)


def asked_line(label: str, message: str) -> str:
    """One thing to send, or to send again, in a list."""
    return _("%(label)s : %(message)s", label=label, message=message)


def _listed(lines: Sequence[str]) -> str:
    return "\n".join("- " + one for one in lines)


def _text(*paragraphs: str, stop: str = "") -> str:
    """A whole letter to an applicant; `stop` ends these letters."""
    end = [_("Pour ne plus recevoir ces messages :") + "\n" + stop] if stop else []
    return _joined(_("Bonjour,"), *paragraphs, *end, _(SIGNED))


def _joined(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"
