"""Mixed layouts: an extract of the register of a mediation commission, three cards over one row."""

from __future__ import annotations

import dataclasses
import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import republic, sheet, signature


def register_cards(dice: Dice) -> Paper:
    """Three cards and one row of a commission's register about a couple; a doctor, a lawyer and two deadlines."""
    person = dice.person(age=(24, 66))
    mate = dice.partner(person, same_name=True)
    if person.sex == mate.sex and "partner" not in dice.given:
        mate = dataclasses.replace(dice.person("", sex="F" if person.sex == "M" else "M"), last_name=person.last_name)
    lord, lady = (person, mate) if person.sex == "M" else (mate, person)
    doctor, lawyer, clerk = (dice.person("", age=(30, 64)) for _ in range(3))
    day = dice.day_before(330, 3)
    came = day - dt.timedelta(days=dice.number(60, 180))
    seen, offer = came + dt.timedelta(days=dice.number(5, 40)), day + dt.timedelta(days=dice.pick((91, 183)))
    appeal, home = day + dt.timedelta(days=61), plain(dice.address())
    county = home.postcode[: 3 if home.postcode.startswith("97") else 2]
    couple = (
        f"M. et Mme {esc(lord.last_name.upper())}"
        if (lord.last_name, lord.sex, lady.sex) == (lady.last_name, "M", "F") and dice.chance(0.6)
        else ""
    )
    fmt = dice.pick(("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"))
    names = [it.named("first_LAST") for it in (lord, lady)]
    both = f"{lord.civility} {esc(names[0])} et {lady.civility} {esc(names[1])}"
    ground = dice.pick(("logement suroccupé avec enfant mineur", "délai anormalement long", "menacés d'expulsion sans relogement", "logés dans des locaux impropres à l'habitation"))  # fmt: skip
    number = f"{county:0>3}{came.year}{dice.digits(6)}"
    cards = [
        ("Le recours", f"n° {number}<br>reçu le {came:{fmt}}<br>motif : {ground}"),
        (dice.pick(("Qui est intervenu", "Pièces et avis")), f"Dr {esc(doctor.named('first_LAST'))}, avis médical du {seen:{fmt}}<br>Me {esc(lawyer.named('first_LAST'))}, {dice.pick(('avocat des requérants', 'représentant'))}"),
        (dice.pick(("La suite", "Délais")), f"offre de logement avant le {offer:{fmt}}<br>{dice.pick(('à défaut, tribunal administratif', 'recours possible jusqu’au'))} {appeal:{fmt}}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        cards[0], cards[1] = cards[1], cards[0]
    shown = "".join(f'<div style="width:32%;border:.8pt solid #667;border-radius:2mm;padding:3mm" class="small"><b>{a}</b><br>{b}</div>' for a, b in cards)  # fmt: skip
    outcome = dice.pick(("Prioritaire, à loger d'urgence", "Reconnu prioritaire et urgent"))
    row = [f"{dice.number(3, 40)}", both, ground, outcome, f"{day:{fmt}}"]
    heads = [
        "N°",
        dice.pick(("Requérants", "Demandeurs", "Ménage")),
        "Situation",
        dice.pick(("Sens", "Avis rendu")),
        "Date",
    ]
    if dice.chance(0.4):
        heads, row = [heads[0], heads[4], *heads[1:4]], [row[0], row[4], *row[1:4]]
    title = dice.pick(("Extrait du registre des délibérations de la commission de médiation", "Relevé de la séance de la commission de médiation (droit au logement opposable)", "Extrait du procès-verbal — DALO"))  # fmt: skip
    html = f"""<div class="cols"><div>{republic(f"PRÉFECTURE — DÉPARTEMENT {county}")}</div><div class="r small">Secrétariat de la commission de médiation<br>{esc(dice.address("").line())}<br>{dice.phone()}</div></div><h1 style="font-size:14pt">{title}</h1>
<div style="display:flex;justify-content:space-between;margin:6mm 0">{shown}</div><p>Le secrétariat {dice.pick(("certifie que", "de la commission certifie que"))} {couple or both}, {dice.pick(("domiciliés", "demeurant", "tous deux demeurant"))} {esc(home.line())}, figurent au registre des décisions à la ligne reproduite ci-dessous :</p>{table([row], "grid", heads)}
<p style="margin-top:5mm">Vu les articles L. 441-2-3 et R. 441-14 du code de la construction et de l'habitation. {dice.pick(("La commission a retenu le caractère prioritaire et urgent de la demande.", "Le préfet est chargé de l'exécution."))} Les décisions de la même séance concernant d'autres ménages ne sont pas reproduites ; les demandes déposées depuis le {long_date(came - dt.timedelta(days=30))} relèvent de la séance suivante.</p><div class="sign"><div></div><div>Pour extrait conforme,<br>{clerk.civility} {esc(initial(clerk))}, secrétaire<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("dalo_decision", html, {"person_names": names, "issue_date": day}, font=dice.font("any"), size=10)


LAYOUTS = {"register_cards": register_cards}
