"""What the e-mails say: plain French, a few lines, one thing to do. Nothing that a stranger typed stands in a letter
that goes to an address nobody has confirmed yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SIGNED = "\n\nCe message est envoyé par un programme : n'y répondez pas.\n"


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
    return Letter("account", subject, text + SIGNED)


def forgotten(url: str) -> Letter:
    """For somebody who says that they forgot their password: perhaps somebody else said so."""
    text = (
        "Bonjour,\n\nQuelqu'un a demandé un nouveau mot de passe pour votre compte bordereau.\n"
        f"Si c'est vous, choisissez-le ici (le lien sert une fois, pendant un jour) :\n{url}\n\n"
        "Si ce n'est pas vous, ne faites rien : votre mot de passe reste le même."
    )
    return Letter("forgotten", "Votre mot de passe bordereau", text + SIGNED)


def confirmation(code: str) -> Letter:
    """For the address that an applicant gave, before anything else goes there; says nothing of the dossier."""
    text = (
        "Bonjour,\n\nQuelqu'un a donné cette adresse pour suivre un dossier de demande de logement.\n"
        f"Si c'est vous, tapez ce code sur la page de votre dossier, dans les deux jours :\n\n    {code}\n\n"
        "Si ce n'est pas vous, ne faites rien : vous ne recevrez rien d'autre."
    )
    return Letter("confirmation", "Le code pour confirmer votre adresse", text + SIGNED)


def digest(read: int, redo: Sequence[str], missing: int, link: str, stop: str) -> Letter:
    """For an applicant: what was read since the last time, and the one thing to do next."""
    subject = _counted(read, "papier lu", "papiers lus") if read else "Votre dossier a changé"
    subject += f", {len(redo)} à refaire" if redo else ""
    if redo:
        lines = "\n".join(f"- {one}" for one in redo)
        done = f"À refaire :\n{lines}\n\nEnvoyez-les de nouveau ici :\n{link}"
    elif missing:
        done = f"Il manque encore {_counted(missing, 'papier', 'papiers')}. Envoyez la suite ici :\n{link}"
    else:
        done = f"Rien n'est à refaire. Une personne vérifie vos papiers. Votre dossier est ici :\n{link}"
    first = (
        f"{_counted(read, 'papier lu', 'papiers lus')} dans votre dossier de demande de logement.\n\n" if read else ""
    )
    return Letter("digest", subject, f"Bonjour,\n\n{first}{done}" + _stop(stop), stop)


def complete(link: str, stop: str) -> Letter:
    """For an applicant: nothing is missing any more."""
    text = (
        f"Bonjour,\n\nVotre dossier de demande de logement est complet. Vous n'avez rien à faire.\nIl est ici :\n{link}"
    )
    return Letter("complete", "Votre dossier est complet", text + _stop(stop), stop)


def missing(lines: Sequence[str], link: str, stop: str) -> Letter:
    """For an applicant, when the desk asks: the list of what is missing, and where to send it."""
    listed = "\n".join(f"- {one}" for one in lines)
    first = "Bonjour,\n\nIl manque à votre dossier de demande de logement :"
    text = f"{first}\n\n{listed}\n\nEnvoyez ces papiers ici :\n{link}"
    return Letter("missing", "Les papiers qui manquent à votre dossier", text + _stop(stop), stop)


def new_link(link: str, stop: str) -> Letter:
    """For an applicant who lost the link of their dossier."""
    text = (
        "Bonjour,\n\nVoici le nouveau lien de votre dossier de demande de logement. L'ancien n'ouvre plus rien.\n"
        f"Gardez-le pour vous :\n{link}"
    )
    return Letter("link", "Le lien de votre dossier", text + _stop(stop), stop)


def _stop(url: str) -> str:
    return f"\n\nPour ne plus recevoir ces messages :\n{url}{SIGNED}"


def _counted(number: int, one: str, many: str) -> str:
    """A number and its noun, as French counts: none and one are singular."""
    return f"{number} {one if number < 2 else many}"
