"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, paragraphs, republic, sheet, signature


def prolonged_by_letter(dice: Dice) -> Paper:
    """A prefecture's letter that prolongs the stay, all in sentences; the old card's end of validity stands before the new one."""
    person, home, number = dice.person(age=(18, 70)), dice.address(), f"DS-{dice.digits(8)}"
    nationality, country = dice.pick((("guinéenne", "Guinée"), ("comorienne", "Comores"), ("vietnamienne", "Vietnam"), ("albanaise", "Albanie"), ("camerounaise", "Cameroun"), ("cap-verdienne", "Cap-Vert")))  # fmt: skip
    place, town = dice.pick(
        (
            ("de la Loire-Atlantique", "Nantes"),
            ("de l'Oise", "Beauvais"),
            ("du Haut-Rhin", "Colmar"),
            ("de la Haute-Garonne", "Toulouse"),
        )
    )
    issued = dice.day_before(80, 1)
    ended, until = issued - dt.timedelta(days=dice.number(1, 60)), issued + dt.timedelta(days=dice.number(85, 180))
    surname, names = (person.birth_name or person.last_name).upper(), " ".join(person.first_names)
    html = (
        head(republic(f"Préfet {place}", "Direction de l'immigration et de l'intégration", "Bureau du séjour"), f"<p style='margin-top:8mm'>{town}, le {long_date(issued)}</p>")
        + f"<p class='small'>Affaire suivie par la cellule « démarches simplifiées »<br>Attestation n° <b>{number}</b></p><p style='margin:8mm 0'><b><u>Objet</u> : maintien provisoire de votre droit au séjour</b></p>"
        + paragraphs(
            f"Le préfet {place} atteste que la demande de renouvellement de titre de séjour déposée par :", f"<span style='margin-left:12mm'>{person.civility} <b>{surname}</b> {names}, né{person.e} le {long_date(person.birth_date)} ({country}), de nationalité {nationality},</span>",
            f"demeurant {home.line()}, dont la carte de séjour est arrivée à échéance le {long_date(ended)}, est toujours en cours d'instruction par mes services.",
            f"Dans cette attente, et par dérogation, l'intéressé{person.e} est autorisé{person.e} à se maintenir sur le territoire français <b>jusqu'au {long_date(until)}</b> et conserve l'ensemble des droits attachés à son précédent titre, notamment celui d'exercer une activité professionnelle et de percevoir les prestations sociales.",
            "La présente attestation vaut prolongation du titre de séjour susvisé. Elle doit être présentée accompagnée de l'original de celui-ci. Elle ne permet pas à elle seule de franchir les frontières de l'espace Schengen.",
        )
        + f"<div style='margin:14mm 0 0 50%'>Pour le préfet et par délégation,<br>la cheffe du bureau du séjour<br>{signature(dice.number(0, 99))}</div>"
    )  # fmt: skip
    truth = {"last_name": surname, "first_names": names, "birth_date": person.birth_date, "document_number": number, "expiry_date": until, "nationality": nationality, "permit_kind": "extension"}  # fmt: skip
    return sheet("residence_permit", html, truth, font="Carlito", size=11.5, margin="18mm 24mm")


LAYOUTS = {"prolonged_by_letter": prolonged_by_letter}
