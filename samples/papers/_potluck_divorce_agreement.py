"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import day_in_words, long_date, number_in_words
from samples.paper import Paper
from samples.stationery import born, paragraphs, sheet, signature, stamp


def deed_of_deposit(dice: Dice) -> Paper:
    """The notary's deed itself, in the style of minutes: the day in words at the top, no title but the deed's object in the text, the agreement's days further down."""
    wife = dice.person(sex="F", age=(27, 66))
    husband = dice.person("partner", sex="M", age=(27, 68))
    wed = min(wedding_day(dice, (wife, husband)), dice.today - dt.timedelta(days=1300))
    day = dice.day_before(800, 12)
    agreed, sent = day - dt.timedelta(days=6), day - dt.timedelta(days=27)
    town, notary = dice.address("").town, dice.person("", age=(33, 64))
    office = dice.address("")

    def party(who: Person, job: str) -> str:
        name, bar, lawyer = civil_name(who), dice.address("").town, dice.person("", age=(28, 62)).named()
        return f"{'Madame' if who.sex == 'F' else 'Monsieur'} <b>{name}</b>, {job}, demeurant à {dice.address('').line()}.<br>N{born(who)[1:]}.<br>De nationalité française. Assisté{who.e} par Maître {lawyer}, avocat au barreau de {bar}."

    html = (
        f"<div style='font-size:8pt'>{dice.digits(9)}<br>{dice.letters(2)}/{dice.letters(3)}/</div><p style='margin-top:10mm'><b>L'AN {number_in_words(day.year).upper()},</b><br><b>LE {day_in_words(day).upper()}</b></p>"
        f"<p>À {town.upper()}, {office.street}, au siège de l'Office Notarial, ci-après nommé,</p><p>Maître {notary.named()}, Notaire associé de la Société d'Exercice Libéral à Responsabilité Limitée titulaire d'un Office Notarial à {town},</p>"
        f"<p>A REÇU le présent acte contenant dépôt au rang de ses minutes, en application des dispositions de l'article 229-1 du Code civil,</p><p class='b' style='margin-left:10mm'>À LA REQUÊTE DE :</p><p style='margin-left:10mm'>{party(wife, dice.pick(('infirmière', 'assistante de gestion', 'vendeuse')))}</p><p style='margin-left:10mm'>{party(husband, dice.pick(('chauffeur livreur', 'électricien', 'cuisinier')))}</p>"
        + paragraphs(
            f"Mariés à la mairie de {dice.address('').town} le {long_date(wed)} sous le régime de la communauté d'acquêts à défaut de contrat de mariage préalable.", "<b>LESQUELS</b> ont, par l'intermédiaire de leurs conseils, remis au Notaire soussigné l'original de la convention de divorce par consentement mutuel établie sous la forme d'un acte sous signature privée contresigné par avocats.",
            f"Le projet en a été adressé à chacun des époux le {long_date(sent)} ; la convention porte la date du {long_date(agreed)}. Le Notaire constate que le délai de réflexion a été respecté et que les exigences des 1° à 6° de l'article 229-3 sont réunies.",
            "Le dépôt confère à la convention date certaine et force exécutoire. Le divorce prend effet à la date du présent acte.", f"Sur les frais : l'émolument fixe de 49,44 € toutes taxes comprises a été versé par moitié. Enregistré au service départemental le {long_date(day + dt.timedelta(days=9))}.",
            "<b>DONT ACTE</b> sur deux pages. Fait et passé aux lieu, jour, mois et an ci-dessus.",
        )
        + f"<div class='keep' style='display:flex;justify-content:space-between'>{stamp('OFFICE NOTARIAL DE ' + town.upper()[:9], '#6a1b1b')}<div>Pour copie authentique<br>Maître {notary.named()}<br>{signature(day.day)}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [truth_name(wife), truth_name(husband)], "issue_date": day}
    return sheet("divorce_agreement", html, truth, font="Nimbus Roman", size=12, margin="20mm 20mm 20mm 42mm")


LAYOUTS = {"deed_of_deposit": deed_of_deposit}
