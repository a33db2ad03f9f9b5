"""Dealt layouts: a town hall's slip with a stub, three cards side by side."""

from __future__ import annotations

from dataclasses import replace

from samples.civil_status import birth_surname, hour, town_hall
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import three
from samples.stationery import sheet, signature, stamp


def bulletin_with_stub(dice: Dice) -> Paper:
    """The child, the parents and the deed in three cards; a stub to cut off below with who fetched the paper: the guardian with a telephone."""
    person, hall = dice.person(age=(0, 45)), town_hall(dice)
    mother = dice.person("", sex="F", age=(46, 70))
    mother = replace(mother, birth_date=person.birth_date.replace(year=person.birth_date.year - dice.number(20, 38), day=min(person.birth_date.day + 1, 28)))  # fmt: skip
    father, tutor = dice.person("", sex="M", age=(46, 70)), dice.person("", age=(30, 62))
    father = replace(father, birth_date=person.birth_date.replace(year=person.birth_date.year - dice.number(20, 45), day=dice.number(1, 28)))  # fmt: skip
    issued = dice.today.replace(day=1) if dice.chance(0.4) else dice.today
    given, last = three(dice, person), birth_surname(person)
    deed = dice.digits(4).lstrip("0") or "12"
    title = dice.pick(
        ("BULLETIN DE NAISSANCE", "EXTRAIT DES REGISTRES DE NAISSANCE", "EXTRAIT DE NAISSANCE AVEC FILIATION")
    )
    card = "flex:1;border:.8pt solid #6a6a6a;border-radius:2mm;padding:3mm;min-height:52mm"
    cards = [
        f"<div style='{card}'><b>L'enfant</b><p>{esc(given)}<br>{esc(last)}</p><p>né{person.e} le {long_date(person.birth_date)}<br>à {hour(dice)}<br>à {esc(hall.town)}</p><p>de sexe {'féminin' if person.sex == 'F' else 'masculin'}</p></div>",
        f"<div style='{card}'><b>Les père et mère</b><p>{esc(' '.join(father.first_names))} {esc(last)}<br>né le {long_date(father.birth_date)}</p><p>{esc(' '.join(mother.first_names))} {esc(mother.last_name.upper())}<br>née le {long_date(mother.birth_date)}</p></div>",
        f"<div style='{card}'><b>L'acte</b><p>n° {deed}, année {person.birth_date.year}<br>dressé le {long_date(dice.day_after(3, 1, of=person.birth_date))}</p><p>Mentions marginales :<br>{dice.pick(('néant', 'aucune', 'placé' + person.e + ' sous tutelle, répertoire civil RC ' + dice.digits(4)))}</p></div>",
    ]
    if dice.chance(0.5):
        cards.insert(0, cards.pop())
    html = f"""<div><b style="font-size:13pt;color:#7a2b2b">⚜ Ville {esc(hall.of)}</b><br><span class="small">État civil · {dice.phone()}</span></div><p>le {long_date(issued)}</p>
<h1 style="color:#7a2b2b">{title}</h1><p><b>Concerne :</b> {esc(given)} {esc(last)}</p><div style="display:flex;gap:3mm">{"".join(cards)}</div>
<p>Délivré selon procédé informatisé et conforme aux registres. L'officier de l'état civil, {esc(hall.officer)}.</p><div style="display:flex;gap:20mm">{stamp(f"Mairie {hall.of}")}{signature(dice.number(0, 99))}</div>
<div style="border-top:1.2pt dashed #333;margin-top:8mm;padding-top:3mm"><span class="tiny">✂ talon à conserver par la mairie</span><p>Remis à {tutor.civility} {esc(tutor.named("first_LAST"))}, {dice.pick(("tutrice" if tutor.sex == "F" else "tuteur", "représentant légal", "mandataire muni d'un pouvoir"))}, né{tutor.e} le {tutor.birth_date:%d/%m/%Y}, tél. {dice.phone()}. Demande reçue le {dice.day_before(12, 2, of=issued):%d/%m/%Y}, bordereau n° {dice.digits(5)}, régie SIRET {dice.siret()}.</p></div>"""
    truth = {"person_names": [f"{given} {last}"], "issue_date": issued}
    return sheet("birth_certificate", html, truth, font=dice.font("any"), size=10, margin="14mm 16mm")


LAYOUTS = {"bulletin_with_stub": bulletin_with_stub}
