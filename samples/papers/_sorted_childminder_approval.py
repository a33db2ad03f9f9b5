"""Sorted layouts: a childminder's approval in three columns."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.french import date_printed
from samples.paper import Paper
from samples.stationery import sheet, signature, stamp, table

_TITLES = (
    "Habilitation à exercer l'activité d'assistant maternel",
    "Arrêté portant agrément en qualité d'assistant maternel",
    "Agrément — profession d'assistante maternelle",
)


_NAMES = (
    "de La Rochette-Vidal",
    "du Plessis-Marin",
    "de Oliveira-Castel",
    "d'Arbois-Keller",
    "Le Goff-Diallo",
    "van den Berg-Leroy",
)


def banded_three_columns(dice: Dice) -> Paper:
    """A department's template with a side band: narrow labels, values, remarks; the day beside the reference, two signers, the places by age."""
    base = dice.person(age=(24, 58))
    last = dice.pick(_NAMES)
    holder = dice.given.get("person", Person(base.sex, base.first_names, last, base.birth_date, None, base.birth_place))
    name = f"{holder.first_name} {holder.last_name}"
    home = dice.address()
    decided = dice.day_before(1500, 20)
    filed = dice.day_before(110, 70, of=decided)
    seen = dice.day_before(40, 12, of=decided)
    effect = decided + dt.timedelta(days=dice.number(1, 20))
    until = effect.replace(year=effect.year + 5, day=min(effect.day, 28))
    style = dice.pick(("slash", "dot", "long"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    dept = dice.pick(("de la Charente", "de l'Ardèche", "du Tarn", "de la Manche", "du Cher"))
    one, two, nurse = (dice.person("", sex=sex, age=(30, 62)) for sex in (None, "F", "F"))
    number = dice.number(2, 4)
    kind = dice.pick(("dont 2 de moins de 18 mois", "accueil de jour et périscolaire"))

    def remark(text: str) -> str:
        return f"<span class='small'>{text}</span>"

    rows = [
        ("Au nom de", f"<b>{holder.civility} {name}</b>", remark(f"né{holder.e} le {day(holder.birth_date)}")),
        (dice.pick(("Domicile", "Lieu d'accueil")), home.line(), remark("tout changement est déclaré sous 15 jours")),
        ("Demande", day(filed), remark("dossier complet (cerfa 13394)")),
        ("Visite", day(seen), remark(f"évaluation : {nurse.named()}, puéricultrice")),
        ("Accueil", f"{number} enfants", remark(kind)),
        ("Effet", day(effect), remark("cinq ans, renouvelable")),
        ("Terme", day(until), remark("demande de renouvellement trois mois avant")),
    ]
    if dice.chance(0.5):
        rows[2], rows[4] = rows[4], rows[2]
    facts = (
        "<table class='rows'>"
        + "".join(
            f"<tr><td style='width:20%'>{a}</td><td style='width:45%'>{b}</td><td>{c}</td></tr>" for a, b, c in rows
        )
        + "</table>"
    )
    scale = table(
        [("moins de 2 ans, sans marche acquise", "2"), ("moins de 3 ans", "4"), ("moins de 11 ans, en tout", "6")],
        ("Plafond légal par âge (L. 421-4 CASF)", "Enfants"),
        numbers=(1,),
    )
    title = dice.pick(_TITLES)
    colour = dice.pick(("#8a2f4f", "#1f6f6b", "#a3561b"))
    html = (
        f"<div style='display:flex'><div style='width:16mm;background:{colour};color:#fff;min-height:258mm;padding:6mm 2mm' class='c small'>PMI<div style='height:200mm'></div>{effect.year}</div><div style='flex:1;padding:4mm 0 0 8mm'>"
        f"<b style='font-size:1.3em;color:{colour}'>Département {dept}</b><br>Protection maternelle et infantile, modes d'accueil<p style='margin:7mm 0'>Réf. / date : AM-{dice.digits(4)}/{dice.letters(2)} / {day(decided)}</p><h2 style='font-size:1.4em'>{title}</h2>"
        f"<p>Vu les articles L. 421-3 et suivants du code de l'action sociale et des familles, l'agrément demandé est accordé dans les conditions suivantes.</p>{facts}<div style='width:75%;margin:7mm 0'>{scale}</div>"
        f"<div class='sign'><div>L'agent instructeur<br>{one.named()}<br>{signature(2)}</div><div>Contresigné : la cheffe de service<br>{two.named()}<br>{signature(9)}</div>{stamp('DEPARTEMENT', colour)}</div><p class='tiny'>Imprimé le {day(min(dice.today, decided + dt.timedelta(days=2)))} par le centre d'édition, notifié par lettre recommandée.</p></div></div>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": decided}
    return sheet("childminder_approval", html, truth, font=dice.font(), size=10, margin="10mm 12mm")


LAYOUTS = {"banded_three_columns": banded_three_columns}
